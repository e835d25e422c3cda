import LanguageAnalysis
import Testing
import ToneLint

/// What nobody read is neither clean nor at fault.
@Suite struct NotAssessedTests {
    @Test(arguments: [
        "Merci Anna, votre commande 4711 est partie ce matin, elle arrive vendredi.",
        "Dzień dobry, bilet został zwrócony dziś rano, pieniądze dotrą w piątek.",
        "您好，我们已经为您退款，星期五到账。", "Köszönjük a türelmét, hamarosan válaszolunk.",
    ])
    func `a draft in a language without a pack is not assessed, and no model says what it lacks`(text: String) throws {
        for context in [ReplyContext.none, ReplyContext(incoming: [text])] {
            let report = try TestLinter.standard.reply(text, context: context)
            #expect(report.gate.verdict == .notAssessed)
            #expect(report.gate.unread == .noLanguagePack)
            #expect(report.gate.leaning == nil && report.gate.reasons.isEmpty && report.logits.isEmpty)
            #expect(report.rules == ["model.not-assessed"])
        }
    }

    @Test(arguments: ["hu", "fr", "klingon"])
    func `a language that is stated and that no pack reads is not assessed either`(language: String) throws {
        #expect(try TestLinter.standard.reply("Hello Anna, it left.", language).gate.verdict == .notAssessed)
    }

    @Test(arguments: ["", " ", "\r\n\r\n", "...", "?!"])
    func `a draft without a word says so`(text: String) throws {
        for language in [nil, "en"] {
            let report = try TestLinter.standard.reply(text, language)
            #expect(report.gate.verdict == .notAssessed && report.gate.unread == .empty)
            #expect(report.findings("model.not-assessed").first?.message.text.contains("no words") == true)
            #expect(
                HumanReporter().output(for: [LintedDraft(name: "a", text: text, report: report)]).contains("is empty")
            )
        }
    }

    @Test func `a rule that reads every language still stops a draft`() throws {
        let report = try TestLinter.standard.reply("Bonjour [PRENOM], votre commande est prête depuis hier soir.")
        #expect(report.gate.verdict == .hold && report.gate.unread == .noLanguagePack)
        #expect(report.rules.contains("canned.placeholder"))
    }

    @Test func `nothing is said about the substance of what was not read`() throws {
        let classifier = ToneSubstanceClassifier(linter: try TestLinter.standard)
        #expect(classifier.judged("Köszönjük a türelmét, hamarosan válaszolunk.", to: nil) == nil)
    }
}
