/// Measures texts the way platforms do.
///
/// Pure functions of the text: no clock, no locale, no state. Any string may be measured, however odd.
public enum TextLength: Sendable {
    /// The length of a text in a unit.
    ///
    /// The emoji properties are those of the Unicode version that the Swift runtime knows; a picture it does not know
    /// yet weighs 2 on X too, only its sequences may count apart.
    ///
    /// - Parameters:
    ///   - text: What would be sent.
    ///   - unit: How to count.
    ///   - leadingMentionsAreFree: Whether the mentions that X itself puts before a reply, and the space after them,
    ///     count nothing; only ``LengthUnit/xWeighted`` knows the difference.
    /// - Returns: The length, 0 for an empty text.
    /// - Complexity: O(*n*) in the length of the text; runs of several hundred combining marks are sorted.
    public static func length(of text: String, unit: LengthUnit, leadingMentionsAreFree: Bool = false) -> Int {
        switch unit {
        case .utf8Bytes: text.utf8.count
        case .unicodeScalars: text.unicodeScalars.count
        case .utf16: text.utf16.count
        case .graphemes: text.count
        case .xWeighted: XWeightedLength.length(of: text, leadingMentionsAreFree: leadingMentionsAreFree)
        case .mastodon: MastodonLength.length(of: text)
        }
    }

    /// The limits that a text exceeds, in the order given.
    ///
    /// No violation of no limits says nothing: ask ``PlatformFactsTable/checkLength(of:on:surface:leadingMentionsAreFree:)``
    /// where it matters that no limit is known.
    ///
    /// - Parameters:
    ///   - text: What would be sent.
    ///   - limits: The limits that hold together, such as Bluesky's graphemes and bytes.
    ///   - leadingMentionsAreFree: As in ``length(of:unit:leadingMentionsAreFree:)``.
    /// - Returns: One violation for each limit exceeded; empty when all hold.
    /// - Complexity: O(*n* · *l*) for *l* limits.
    public static func violations(
        in text: String,
        of limits: [LengthLimit],
        leadingMentionsAreFree: Bool = false
    ) -> [LengthViolation] {
        limits.compactMap { limit in
            let length = length(of: text, unit: limit.unit, leadingMentionsAreFree: leadingMentionsAreFree)
            return length > limit.maximum ? LengthViolation(limit: limit, length: length) : nil
        }
    }
}
