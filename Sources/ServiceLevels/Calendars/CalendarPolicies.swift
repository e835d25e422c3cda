/// What an opening or closing time means on the day when the clocks skip it.
public enum SkippedTimePolicy: String, Hashable, Sendable, Codable, CaseIterable {
    /// The offset before the gap applies (RFC 5545, section 3.3.5): 02:30 becomes 03:30 where an hour is skipped.
    ///
    /// A stretch whose opening moves past its closing vanishes on that day.
    case offsetBeforeGap
    /// The time moves to the end of the gap: 02:30 becomes 03:00.
    case clampToTransition
}

/// Which of two occurrences a clock time means when the clocks are put back over it.
public enum TimeOccurrence: String, Hashable, Sendable, Codable, CaseIterable {
    /// The earlier one (RFC 5545, section 3.3.5).
    case first
    /// The later one.
    case last
}

/// What opening and closing times mean on the day when the clocks show them twice.
public struct RepeatedTimePolicy: Hashable, Sendable, Codable {
    /// The occurrence an opening time means.
    public var opening: TimeOccurrence
    /// The occurrence a closing time means.
    public var closing: TimeOccurrence

    /// The first occurrence at both ends.
    public static let first = RepeatedTimePolicy(opening: .first, closing: .first)
    /// The first occurrence of an opening and the last of a closing, so that the repeated hour is open twice.
    public static let widest = RepeatedTimePolicy(opening: .first, closing: .last)

    /// Chooses an occurrence for each end.
    public init(opening: TimeOccurrence, closing: TimeOccurrence) {
        self.opening = opening
        self.closing = closing
    }
}

/// What hours that end before they begin mean, such as 22:00-06:00.
public enum PastMidnightPolicy: String, Hashable, Sendable, Codable, CaseIterable {
    /// A mistake, reported by validation.
    case reject
    /// Two entries: 22:00-24:00 on the day itself and 00:00-06:00 on the next.
    ///
    /// From then on each belongs to its own date: a holiday closes only its own part. The second part of weekly
    /// hours is replaced where the next date has dated hours; the second part of dated hours joins whatever hours
    /// the next date has.
    case split
}

/// What two stretches of one day that overlap mean.
public enum OverlapPolicy: String, Hashable, Sendable, Codable, CaseIterable {
    /// A mistake, reported by validation.
    case reject
    /// The desk is open while either is; nothing counts twice.
    case merge
}
