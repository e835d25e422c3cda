import LanguageAnalysis
import Testing

@Suite struct SpeechActTests {
    @Test(arguments: [
        ("I will call you tomorrow.", "en"), ("We will send you a new ticket on Friday.", "en"),
        ("Ich rufe Sie morgen zurück.", "de"), ("Wir schicken Ihnen am Freitag eine neue Karte.", "de"),
    ])
    func `who promises is the writer, whoever it is for`(sentence: String, language: String) throws {
        let text = try TestAnalyzer.shipped.analyze(sentence, language: TextLanguage(rawValue: language))
        let promises = text.speechActs(of: [.commit])
        #expect(!promises.isEmpty)
        #expect(promises.allSatisfy { $0.doer == .writer }, "\(promises)")
    }

    @Test func `what is asked for is the reader's to do`() throws {
        let text = try TestAnalyzer.shipped.analyze("Please send us your booking number.", language: .english)
        let asked = text.speechActs(of: [.ask])
        #expect(!asked.isEmpty)
        #expect(asked.allSatisfy { $0.doer == .reader })
    }
}
