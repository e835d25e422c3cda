/// A text with everything that one pass found in it.
///
/// All positions are UTF-8 byte offsets into ``utf8``, exactly as the text was given.
public struct AnalyzedText: Sendable {
    /// The text as given.
    public internal(set) var utf8: [UInt8] = []
    /// Words, numbers and marks, in order.
    public internal(set) var tokens: [Token] = []
    /// Sentences, in order.
    public internal(set) var sentences: [Sentence] = []
    /// Quoted spans as token indices, quotation marks included.
    public internal(set) var quotes: [Range<Int>] = []
    /// The language most of the text is in; ``TextLanguage/other`` where there is no pack for it or no words.
    public internal(set) var language = TextLanguage.other
    /// How sure the identification is, 0 to 1; 1 where the caller named the language.
    public internal(set) var languageConfidence = 0.0

    var folded: [UInt8] = []
    /// Atoms of all tokens, one after the other; those of token `t` begin at `atomStarts[t]`.
    var atoms: [Int32] = []
    var atomStarts: [Int32] = []
    /// For each token the set of classes of which it is a single-word member.
    var tokenClasses: [UInt64] = []
    var sentenceClasses: [UInt64] = []
    var textClasses: [UInt64] = []
    var matches: [ClassMatch] = []
    /// Heads and links of the lists of matches that start, or end, at a token; -1 ends a list.
    var startHeads: [Int32] = []
    var endHeads: [Int32] = []
    var startLinks: [Int32] = []
    var endLinks: [Int32] = []
    var stride = 0
    var names: ClassNames = .none

    init() {}

    /// The text between two offsets.
    public func text(_ range: Range<Int>) -> String {
        String(decoding: utf8[range], as: UTF8.self)
    }

    /// The bytes from the first to the last token of a range of tokens.
    public func bytes(of tokens: Range<Int>) -> Range<Int> {
        guard !tokens.isEmpty else { return 0..<0 }
        return Int(self.tokens[tokens.lowerBound].start)..<Int(self.tokens[tokens.upperBound - 1].end)
    }

    /// The folded form of a token.
    public func key(of token: Int) -> String {
        String(decoding: folded[tokens[token].range].lazy.filter { $0 != Folding.filler }, as: UTF8.self)
    }
}

/// A match of a class over one or several tokens.
struct ClassMatch: Hashable, Sendable {
    var classIndex: Int32
    var start: Int32
    var end: Int32
}

/// The names of the classes, shared by all texts an analyzer made.
struct ClassNames: Sendable {
    var index: [String: Int32]
    static let none = ClassNames(index: [:])
}
