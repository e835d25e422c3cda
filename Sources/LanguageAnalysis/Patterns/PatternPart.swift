/// One part of a compiled pattern: plain numbers, so that matching copies nothing.
struct PatternPart: Sendable {
    enum Role: UInt8, Sendable {
        case token, gap, sentenceStart, sentenceEnd
    }

    var role: Role
    var isOptional = false
    /// A part that must not match: the token before it, or after it where it is the last part.
    var isNegated = false
    var needsCapital = false
    /// The most tokens a gap may hold.
    var gap: UInt8 = 0
    /// A class no token of the gap may belong to; -1 for none.
    var gapClass: Int32 = -1
    /// Kinds of token, by ``Token/Kind/bit``.
    var kinds: UInt32 = 0
    /// Words, as a stretch of ``PatternStore/atoms``.
    var atoms: Range<Int32> = 0..<0
    /// Classes, as a stretch of ``PatternStore/classes``.
    var classes: Range<Int32> = 0..<0

    static let sentenceStart = PatternPart(role: .sentenceStart)
    static let sentenceEnd = PatternPart(role: .sentenceEnd)
}

/// What must or must not be in the sentence or the text around a match.
struct PatternCondition: Hashable, Sendable {
    var classIndex: Int32
    var isNegated: Bool
    var isAboutText: Bool
}

/// A compiled pattern: parts, the one that starts the search, and conditions.
struct Pattern: Sendable {
    var classIndex: Int32
    /// A stretch of ``PatternStore/parts``.
    var parts: Range<Int32>
    /// The index of the anchor in ``PatternStore/parts``.
    var anchor: Int32 = 0
    /// A stretch of ``PatternStore/conditions``.
    var conditions: Range<Int32>
    /// Patterns of a layer need only what lower layers found.
    var layer: Int32 = 0
}

/// Where all patterns and what they consist of lie, one after the other.
struct PatternStore: Sendable {
    var patterns: [Pattern] = []
    var parts: [PatternPart] = []
    var atoms: [Int32] = []
    var classes: [Int32] = []
    var conditions: [PatternCondition] = []
}

/// Lists of numbers laid out in one array.
struct NumberLists: Sendable {
    private var starts: [Int32] = [0]
    private(set) var values: [Int32] = []

    init(_ lists: [[Int32]]) {
        starts.reserveCapacity(lists.count + 1)
        for list in lists {
            values += list
            starts.append(Int32(values.count))
        }
    }

    /// The stretch of ``values`` that is one list.
    subscript(index: Int) -> Range<Int> {
        Int(starts[index])..<Int(starts[index + 1])
    }
}
