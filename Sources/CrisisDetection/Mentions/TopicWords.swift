import LanguageAnalysis

/// Finds the words of texts that may name a topic.
///
/// It reads with the shipped packs cut down to their function words and abbreviations, which is all that it asks of them;
/// the rest of what the packs know would make it ten times as slow. One value reads many texts without allocating for
/// each.
struct TopicWords: Sendable {
    private var analyzer: LanguageAnalyzer?
    private var read: AnalyzedText?

    /// Reads the function words of the shipped packs; their tests make sure that these compile.
    static let shipped = TopicWords(LanguagePack.shipped.map { $0.only(["STOP", "ABBREVIATION"]) })

    private init(_ packs: [LanguagePack]) {
        analyzer = try? LanguageAnalyzer(packs: packs)
        read = analyzer?.analyze("")
    }

    /// The words of four letters or more without case and diacritics, each once, in their order; function words of the
    /// text's language, links and names of accounts left out.
    mutating func words(of text: String) -> [String] {
        var words: [String] = []
        func add(_ word: String) {
            if word.unicodeScalars.count >= 4, !words.contains(word) { words.append(word) }
        }
        guard analyzer != nil, var read else {
            WordSource.words(of: text).forEach(add)
            return words
        }
        // Taken out while it is written to, so that it is not copied.
        self.read = nil
        defer { self.read = read }
        analyzer?.analyze(utf8: Array(text.utf8), into: &read)
        for index in read.tokens.indices {
            switch read.tokens[index].kind {
            case .word: if read.tokens[index].range.count < 4 || read.token(index, is: "STOP") { continue }
            case .hashtag, .number, .code: break
            default: continue
            }
            let key = read.key(of: index)
            add(key.hasPrefix("#") ? String(key.dropFirst()) : key)
        }
        return words
    }
}

extension LanguagePack {
    /// The pack with some of its classes and without their tests.
    fileprivate func only(_ classes: Set<String>) -> LanguagePack {
        var isKept = false
        var lines: [Substring.UTF8View] = []
        for line in source[...].utf8.split(separator: 10) {
            let text = line.drop { $0 == 32 || $0 == 9 }
            switch text.first {
            case 91:
                let name = String(Substring(text.dropFirst().prefix { $0 != 93 }))
                isKept = classes.contains(name)
            case 43, 45: continue
            default: break
            }
            if isKept { lines.append(text) }
        }
        return LanguagePack(language: language, source: lines.map { String(Substring($0)) }.joined(separator: "\n"))
    }
}
