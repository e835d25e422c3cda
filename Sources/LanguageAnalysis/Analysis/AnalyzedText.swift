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
    /// For each sentence the set of classes that occur in it, as numbered in its language's tables.
    var sentenceClasses: [UInt64] = []
    /// For each language's tables the set of classes that occur in its sentences.
    var textClasses: [UInt64] = []
    var matches: [ClassMatch] = []
    /// What is found at each token.
    var starts: [MatchStart] = []
    /// What ends before each token, and at the end.
    var ends: [MatchEnd] = []
    /// How many 64-bit words a set of classes takes.
    var stride = 0
    /// The numbers of the tables that some sentence is read by.
    var usedTables: [Int] = []
    var lexicon: Lexicon?

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
        let bytes = folded[tokens[token].range]
        return bytes.contains(Folding.filler)
            ? String(decoding: bytes.filter { $0 != Folding.filler }, as: UTF8.self)
            : String(decoding: bytes, as: UTF8.self)
    }
}

/// A match of a class over one or several tokens, found by a pattern.
struct ClassMatch: Hashable, Sendable {
    /// As numbered in the tables of the sentence's language.
    var classIndex: Int32
    var start: Int32
    var end: Int32
    /// The next in the list of matches that start at the same token; -1 at the end.
    var nextAtStart: Int32
    /// The next in the list of matches that end at the same token; -1 at the end.
    var nextAtEnd: Int32
}

/// What is known of a token: its signature with that of the matches that start there, and the newest such match or -1.
struct MatchStart: Sendable {
    var signature = TokenSignature()
    var head: Int32 = -1
}

/// The newest match that ends before a token, or -1, and the class bits of all.
struct MatchEnd: Sendable {
    var classes: UInt64 = 0
    var head: Int32 = -1
}
