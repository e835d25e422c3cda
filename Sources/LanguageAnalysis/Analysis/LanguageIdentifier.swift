/// Tells the language of each sentence by its function words and letters.
struct LanguageIdentifier: Sendable {
    private let votes: [UInt64: UInt32]
    private let languages: [TextLanguage]

    init(lexicon: Lexicon) {
        languages = lexicon.tables.map(\.language).filter { $0 != .other }
        votes = lexicon.functionWords(languages)
    }

    func identify(_ text: inout AnalyzedText, stated: TextLanguage?) {
        if let stated {
            text.language = stated
            text.languageConfidence = 1
            for index in text.sentences.indices { text.sentences[index].language = stated }
            return
        }
        var total = [Int](repeating: 0, count: languages.count)
        for index in text.sentences.indices {
            var own = [Int](repeating: 0, count: languages.count)
            for token in text.sentences[index].tokens where text.tokens[token].kind == .word {
                let mask = votes[text.tokens[token].hash] ?? 0
                for position in languages.indices where mask >> UInt32(position) & 1 == 1 { own[position] += 1 }
                if text.tokens[token].flags.contains(.cyrillic), let russian = languages.firstIndex(of: .russian) { own[russian] += 1 }
            }
            for position in languages.indices { total[position] += own[position] }
            if let best = own.indices.max(by: { own[$0] < own[$1] }), own[best] > 0 {
                text.sentences[index].language = languages[best]
            }
        }
        guard let best = total.indices.max(by: { total[$0] < total[$1] }), total[best] > 0 else { return }
        text.language = languages[best]
        text.languageConfidence = Double(total[best]) / Double(max(1, total.reduce(0, +)))
        for index in text.sentences.indices where text.sentences[index].language == .other {
            text.sentences[index].language = text.language
        }
    }
}
