import LanguageAnalysis
import Testing

@Suite struct LanguageIdentificationTests {
    private static func share(_ split: String, _ lengths: ClosedRange<Int>) throws -> (
        right: Int, all: Int, wrong: [String]
    ) {
        let analyzer = try LanguageAnalyzer(packs: [])
        var result = (right: 0, all: 0, wrong: [String]())
        for name in ["language.en", "language.de", "language.ru", "language.ro", "language.other"] {
            let items: [Corpus.LanguageItem] = try Corpus.read("\(name).jsonl")
            for item in items where item.split == split && lengths.contains(item.text.count) {
                result.all += 1
                let found = analyzer.analyze(item.text)
                if found.language.rawValue == item.language { result.right += 1 } else { result.wrong.append(item.id) }
                #expect((0...1).contains(found.languageConfidence))
            }
        }
        return result
    }

    @Test func `sentences of 40 characters and more are told to 97 percent`() throws {
        let found = try Self.share("held", 40...10_000)
        #expect(found.all > 150)
        #expect(Double(found.right) / Double(found.all) >= 0.975, "\(found.wrong)")
    }

    @Test func `sentences of 15 to 39 characters are told to 90 percent`() throws {
        let found = try Self.share("held", 15...39)
        #expect(found.all > 150)
        #expect(Double(found.right) / Double(found.all) >= 0.94, "\(found.wrong)")
    }

    @Test(arguments: [
        ("Where is my parcel?", "en"), ("Wo bleibt denn mein Paket?", "de"), ("Где моя посылка?", "ru"),
        ("Unde este coletul meu?", "ro"), ("koennt ihr bitte nachschauen", "de"),
        ("va rog sa verificati comanda", "ro"),
        ("pochemu vy ne otvechaete", "ru"), ("Де моя посилка?", "other"), ("Къде е пратката ми?", "other"),
        ("¿Dónde está mi paquete?", "other"), ("Waar blijft mijn pakket toch?", "other"), ("荷物はどこですか", "other"),
    ])
    func `a question about a parcel is told in many languages`(_ text: String, _ language: String) throws {
        #expect(try Analysis.of(text).language.rawValue == language)
    }

    @Test func `each sentence has its own language`() throws {
        let text = try Analysis.of(
            "Danke für die schnelle Antwort gestern. Where is the rest of my order though? Жду ответа уже третий день."
        )
        #expect(text.sentences.map(\.language) == [.german, .english, .russian])
    }

    @Test func `a doubtful sentence goes with the rest of the text`() throws {
        let text = try Analysis.of("Super toll. Ich warte seit zwei Wochen auf die Lieferung und niemand meldet sich.")
        #expect(text.sentences.map(\.language) == [.german, .german])
    }

    @Test(arguments: ["", "   ", "123 456", "🙂🙂", "@kestrelbay", "http://kestrelbay.example"])
    func `a text without words has no language`(_ text: String) throws {
        let found = try Analysis.of(text)
        #expect(found.language == .other && found.languageConfidence == 0)
    }

    @Test func `a stated language is kept`() throws {
        let found = try LanguageAnalyzer(packs: []).analyze("Where is it?", language: .german)
        #expect(found.language == .german && found.languageConfidence == 1 && found.sentences[0].language == .german)
    }
}
