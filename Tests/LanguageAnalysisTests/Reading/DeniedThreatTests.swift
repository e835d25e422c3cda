import LanguageAnalysis
import Testing

/// Who says what they will not do threatens nobody.
@Suite struct DeniedThreatTests {
    @Test(arguments: [
        ("en", "I'm not threatening to sue you.", "I'm threatening to sue you."),
        ("en", "We have no intention of going to the press.", "We are going to the press."),
        ("en", "I don't plan to sue anybody.", "I plan to sue you."),
        ("de", "Ich werde keine schlechte Bewertung schreiben.", "Ich werde eine schlechte Bewertung schreiben."),
        ("de", "Ich habe nicht vor, zum Anwalt zu gehen.", "Ich gehe zum Anwalt."),
        ("ru", "Я не собираюсь подавать в суд.", "Я собираюсь подать на вас в суд."),
        ("ru", "Мы не намерены обращаться в прессу.", "Мы обратимся в прессу."),
        ("ro", "Nu vă dau în judecată.", "Vă dau în judecată."),
        ("ro", "Nu am de gând să vă reclam la ANPC.", "Vă reclam la ANPC."),
    ])
    func `a denied threat is none, the same without the denial is one`(language: String, denied: String, meant: String)
        throws
    {
        let analyzer = try LanguageAnalyzer(packs: LanguagePack.shipped)
        func threats(_ text: String) -> [EscalationIntent] {
            analyzer.analyze(text, language: TextLanguage(rawValue: language)).escalations.filter { $0.mode == .threat }
        }
        #expect(threats(denied).isEmpty)
        #expect(!threats(meant).isEmpty)
        #expect(!threats("\(denied) \(meant)").isEmpty, "the next sentence counts by itself")
    }
}
