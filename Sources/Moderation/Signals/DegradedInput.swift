public import Conversations

/// A source that should have spoken and did not: why, and what is not known for it.
public struct DegradedInput: Hashable, Codable, Sendable {
    /// Why a source did not speak.
    public enum Reason: String, Codable, Comparable, Sendable {
        /// It did not answer in time.
        case timedOut
        /// It answered with an error or with something that makes no sense.
        case failed
        /// Nothing that was asked reads the comment's language.
        case unsupportedLanguage
        /// It was not there.
        case unavailable

        /// Orders reasons by name.
        public static func < (left: Reason, right: Reason) -> Bool { left.rawValue < right.rawValue }
    }

    /// The source; empty name when no source was there to ask.
    public var source: ClassifierID
    /// Why it did not speak.
    public var reason: Reason
    /// What it would have judged, by name.
    public var kinds: [SignalKind]
    /// What it said instead, such as the text of an error.
    public var note: String?

    /// Describes a source that did not speak.
    public init(source: ClassifierID, reason: Reason, kinds: Set<SignalKind>, note: String? = nil) {
        self.source = source
        self.reason = reason
        self.kinds = kinds.sorted()
        self.note = note
    }
}

extension DegradedInput: Comparable {
    /// Orders by source, then reason.
    public static func < (left: DegradedInput, right: DegradedInput) -> Bool {
        if left.source != right.source { return left.source < right.source }
        if left.reason != right.reason { return left.reason < right.reason }
        if left.kinds != right.kinds { return left.kinds.lexicographicallyPrecedes(right.kinds) }
        return (left.note ?? "") < (right.note ?? "")
    }
}
