import LanguageAnalysis

/// The words of a text that may name a topic.
struct TopicWords: Sendable {
    private let analyzer: LanguageAnalyzer?

    /// Reads the function words of the shipped packs; their tests make sure that these compile.
    static let shipped = TopicWords(analyzer: try? LanguageAnalyzer())

    /// The words of four letters or more without case and diacritics, each once; function words of the text's language,
    /// links and names of accounts left out.
    func words(of text: String) -> Set<String> {
        guard let read = analyzer?.analyze(text) else { return Set(WordSource.words(of: text).filter(Self.isLong)) }
        var words: Set<String> = []
        for index in read.tokens.indices {
            switch read.tokens[index].kind {
            case .word: if read.token(index, is: "STOP") { continue }
            case .hashtag, .number, .code: break
            default: continue
            }
            let key = read.key(of: index)
            let word = key.hasPrefix("#") ? String(key.dropFirst()) : key
            if Self.isLong(word) { words.insert(word) }
        }
        return words
    }

    private static func isLong(_ word: String) -> Bool { word.unicodeScalars.count >= 4 }
}
