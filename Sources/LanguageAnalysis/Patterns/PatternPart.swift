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
    /// Words, as a stretch of ``LanguageTables/atoms``.
    var atoms: Range<Int32> = 0..<0
    /// Classes, as a stretch of ``LanguageTables/classes``.
    var classes: Range<Int32> = 0..<0
    /// What a token must share a bit with to meet the part.
    var signature = TokenSignature()
}

/// What a token is, thinned out to a few bits: two that share none cannot match.
struct TokenSignature: Sendable {
    /// Of atoms and the token's kind.
    var forms: UInt64 = 0
    /// Of classes.
    var classes: UInt64 = 0

    mutating func add(atom: Int32) {
        forms |= TokenSignature.bit(ofAtom: atom)
    }

    mutating func add(kinds: UInt32) {
        for kind in Token.Kind.allCases where kinds & kind.bit != 0 { forms |= TokenSignature.form(of: kind) }
    }

    mutating func add(_ other: TokenSignature) {
        forms |= other.forms
        classes |= other.classes
    }

    static func form(of kind: Token.Kind) -> UInt64 {
        1 << (UInt64(kind.rawValue) * 5 & 63)
    }

    static func bit(ofAtom atom: Int32) -> UInt64 {
        1 << ((UInt64(UInt32(bitPattern: atom)) &* 0x9E37_79B9_7F4A_7C15) >> 58)
    }

    static func bit(ofClass name: Int32) -> UInt64 {
        1 << ((UInt64(UInt32(bitPattern: name)) &* 0xD1B5_4A32_D192_ED03) >> 58)
    }

    func meets(_ other: TokenSignature) -> Bool {
        forms & other.forms | classes & other.classes != 0
    }
}

/// What must or must not be in the sentence or the text around a match.
struct PatternCondition: Hashable, Sendable {
    /// The class: as numbered in the tables where it is about the sentence, else as numbered for all languages.
    var classIndex: Int32
    var isNegated: Bool
    var isAboutText: Bool
}

/// A compiled pattern: parts, the one that starts the search, and conditions.
struct Pattern: Sendable {
    var classIndex: Int32
    /// A stretch of ``LanguageTables/parts``.
    var parts: Range<Int32>
    /// The position of the anchor in ``LanguageTables/parts``.
    var anchor: Int32 = 0
    /// Whether the anchor's kinds of token count only with a capital.
    var needsCapital = false
    /// A stretch of ``LanguageTables/conditions``.
    var conditions: Range<Int32>
}

/// Lists of numbers laid out in one array.
struct NumberLists: Sendable {
    private(set) var starts: [Int32]
    private(set) var values: [Int32]

    /// Sorts pairs of a list's number and a value into lists; within a list the order stays.
    init(_ pairs: [(list: Int32, value: Int32)], count: Int) {
        starts = [Int32](repeating: 0, count: count + 1)
        values = [Int32](repeating: 0, count: pairs.count)
        for pair in pairs { starts[Int(pair.list) + 1] += 1 }
        for index in 0..<count { starts[index + 1] += starts[index] }
        var next = starts
        for pair in pairs {
            values[Int(next[Int(pair.list)])] = pair.value
            next[Int(pair.list)] += 1
        }
    }

    /// The stretch of ``values`` that is one list.
    subscript(index: Int) -> Range<Int> {
        Int(starts[index])..<Int(starts[index + 1])
    }
}
