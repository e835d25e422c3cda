extension Instant {
    private static let day: Int64 = 86_400_000

    /// The moment at which clocks show a local time.
    ///
    /// A time that they show twice is the first of the two; one that they skip is reckoned with the offset before
    /// (RFC 5545, section 3.3.5).
    ///
    /// - Parameters:
    ///   - local: The local time, in milliseconds since 1970-01-01T00:00 of those clocks.
    ///   - offset: How far the clocks are ahead of UTC at a moment, in milliseconds.
    /// - Throws: What `offset` throws.
    package init<Failure: Error>(
        local: Int64,
        offset: (Instant) throws(Failure) -> Int64
    ) throws(Failure) {
        let shown = Instant(milliseconds: local)
        let before = try shown.advanced(by: -offset(shown.advanced(by: -Self.day)))
        let after = try shown.advanced(by: -offset(shown.advanced(by: Self.day)))
        for candidate in [min(before, after), max(before, after)]
        where try candidate.advanced(by: offset(candidate)) == shown {
            self = candidate
            return
        }
        self = before
    }
}
