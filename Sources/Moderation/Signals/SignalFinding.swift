public import Conversations

/// How much a finding can carry.
public enum SignalStrength: String, Codable, CaseIterable, Comparable, Sendable {
    /// A guess: a single score, a folded or glued word. It can ask for a person's look and for nothing more.
    case weak
    /// Plain to anybody who looks: exact words, a pattern that was checked, a person's mark.
    case firm

    /// Weak is less than firm.
    public static func < (left: SignalStrength, right: SignalStrength) -> Bool {
        left == .weak && right == .firm
    }
}

/// One thing that one source says about a comment.
public struct SignalFinding: Hashable, Codable, Sendable {
    /// What it is about.
    public var kind: SignalKind
    /// Whether it is so.
    public var verdict: ThreeValued
    /// How much it can carry.
    public var strength: SignalStrength
    /// How sure the source is, from 0 to 1.
    public var confidence: Double
    /// Where it stands: ranges of UTF-8 bytes in the comment's text as it came; empty for the whole.
    public var ranges: [Range<Int>]
    /// Who says so: a classifier, lexicon or reader, in a version.
    public var source: ClassifierIdentity
    /// The words or facts it rests on, for people to read.
    public var evidence: [String]

    /// Describes a finding; a confidence outside 0 to 1, or one that is no number, is clamped into it.
    public init(
        _ kind: SignalKind,
        _ verdict: ThreeValued = .yes,
        strength: SignalStrength = .firm,
        confidence: Double = 1,
        ranges: [Range<Int>] = [],
        source: ClassifierIdentity,
        evidence: [String] = []
    ) {
        self.kind = kind
        self.verdict = verdict
        self.strength = strength
        self.confidence = confidence.isNaN ? 0 : min(1, max(0, confidence))
        self.ranges = ranges
        self.source = source
        self.evidence = evidence
    }
}

extension SignalFinding: Comparable {
    /// Orders findings by kind, source, place and the rest, so that a set of them is always listed alike.
    public static func < (left: SignalFinding, right: SignalFinding) -> Bool {
        if left.kind != right.kind { return left.kind < right.kind }
        if left.source != right.source { return left.source < right.source }
        if left.verdict != right.verdict { return left.verdict.rawValue < right.verdict.rawValue }
        if left.strength != right.strength { return left.strength > right.strength }
        if left.confidence != right.confidence { return left.confidence > right.confidence }
        let (places, others) = (left.ranges, right.ranges)
        if places != others {
            return places.lexicographicallyPrecedes(others) {
                ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
            }
        }
        return left.evidence.lexicographicallyPrecedes(right.evidence)
    }
}
