import Conversations
import LanguageAnalysis
import Reputation
import ReputationTesting
import Testing
import ToneLint

@Suite struct OwnReadingSeamTests {
    @Test(arguments: MessageReaderLaw.allCases)
    func `the harbour's reader keeps every promise`(law: MessageReaderLaw) async {
        let kit = MessageReaderConformance(
            known: ["Is my suitcase lost?": [.question, .complaint], "Thank you, crew!": .thanks],
            unreadable: ["Wo ist mein Koffer?", "どこですか"]
        ) { HarbourReader() }
        await kit.check(law)
    }

    @Test(arguments: SubstanceClassifierLaw.allCases)
    func `the boarding classifier keeps every promise`(law: SubstanceClassifierLaw) async {
        let kit = SubstanceClassifierConformance(known: ["Your boat leaves from pier 2 at 14:10.": .substantive]) {
            BoardingClassifier()
        }
        await kit.check(law)
    }

    @Test(arguments: SpellCheckerLaw.allCases)
    func `the harbour's spelling keeps every promise`(law: SpellCheckerLaw) async {
        let kit = SpellCheckerConformance(
            language: .english,
            slips: ["maram": "Marram", "kestral": "Kestrel"],
            words: ["ferry", "marram"]
        ) { HarbourSpelling() }
        await kit.check(law)
    }

    @Test(arguments: ToneReporterLaw.allCases)
    func `the harbour's board keeps every promise`(law: ToneReporterLaw) async throws {
        let linter = try ToneLinter()
        let drafts = [
            "first": "Dear customer, we have noted your message and will get back to you soon!!!",
            "second": "Your suitcase is on the 14:10 boat, Anna.",
        ].sorted { $0.key < $1.key }.map { name, text in
            LintedDraft(name: name, text: text, report: linter.lint(Draft(text: text, language: .english)))
        }
        await ToneReporterConformance(drafts: drafts) { HarbourBoard() }.check(law)
    }

    @Test(arguments: DraftLinterLaw.allCases)
    func `the linter that asks the crew first keeps every promise`(law: DraftLinterLaw) async throws {
        let base = try ToneLinter()
        let promise = "We will call you tomorrow at 9:00, Anna, when your suitcase reaches Marram."
        let known: [Draft: ReplyGate.Verdict] = [Draft(text: promise, language: .english, origin: .bot): .hold]
        await DraftLinterConformance(known: known) { CrewFirstLinter(base: base) }.check(law)
    }
}
