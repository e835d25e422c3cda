/// One part of a pattern.
struct PatternPart: Hashable {
    enum Role: UInt8 {
        case token, gap, sentenceStart, sentenceEnd
    }

    var role: Role
    var isOptional = false
    /// A part that must not match: the token before it, or after it where it is the last part.
    var isNegated = false
    /// Words, as atoms of the pack's language.
    var atoms: [Int32] = []
    var classes: [Int32] = []
    /// Kinds of token, by ``Token/Kind/bit``.
    var kinds: UInt32 = 0
    var needsCapital = false
    /// The most tokens a gap may hold.
    var gap = 0
    /// A class no token of the gap may belong to; -1 for none.
    var gapClass: Int32 = -1

    static let sentenceStart = PatternPart(role: .sentenceStart)
    static let sentenceEnd = PatternPart(role: .sentenceEnd)
}

/// What must or must not be in the sentence or the text around a match.
struct PatternCondition: Hashable {
    var classIndex: Int32
    var isNegated: Bool
    var isAboutText: Bool
}

/// A compiled pattern: parts, the one that starts the search, and conditions.
struct Pattern {
    var classIndex: Int32
    var parts: [PatternPart]
    var anchor: Int
    var conditions: [PatternCondition]
    /// Patterns of a layer need only what lower layers found.
    var layer = 0
}
