public import LanguageAnalysis

/// The words of a brand's trade, by which a post is on topic or not.
///
/// A word ending in `*` stands for every word that begins so. Case and diacritics do not count.
public struct TopicVocabulary: Hashable, Sendable {
    /// The entries as given.
    public let entries: [String]
    private let words: Set<String>
    private let stems: [String]

    /// Takes words of any languages; empty entries are passed over.
    public init(_ entries: [String]) {
        self.entries = entries
        var words: Set<String> = []
        var stems: [String] = []
        for entry in entries {
            let isStem = entry.hasSuffix("*")
            let word = Self.folded(isStem ? String(entry.dropLast()) : entry)
            guard !word.isEmpty else { continue }
            if isStem { stems.append(word) } else { words.insert(word) }
        }
        self.words = words
        self.stems = stems.sorted()
    }

    /// The first word of a text that is on topic, as tokens; `nil` for none.
    ///
    /// - Complexity: O(t · s) for t tokens and s stems.
    public func firstMatch(in text: AnalyzedText) -> Range<Int>? {
        text.tokens.indices.first { index in
            switch text.tokens[index].kind {
            case .word, .hashtag, .code: break
            default: return false
            }
            let key = text.key(of: index)
            let word = key.hasPrefix("#") ? String(key.dropFirst()) : key
            return words.contains(word) || stems.contains { word.hasPrefix($0) }
        }.map { $0..<$0 + 1 }
    }

    static func folded(_ text: String) -> String {
        var folded: [UInt8] = []
        Folding.fold(Array(text.utf8), into: &folded)
        return String(decoding: folded.filter { $0 != Folding.filler }, as: UTF8.self)
    }
}
