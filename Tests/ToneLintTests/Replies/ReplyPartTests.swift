import LanguageAnalysis
import TestSupport
import Testing
import ToneLint

@Suite struct ReplyPartTests {
    private func reading(_ text: String) throws -> ReplyReading {
        ReplyReading(reply: try TestLinter.standard.analyzer.analyze(text, language: .english), incoming: nil)
    }

    @Test(arguments: [
        ("We'll need your full name, e-mail and 1/2", true), ("number. Many thanks. 2/2 ^Mira", true),
        ("Please send it (2/3).", true), ("1/2", true), ("We sail 24/7.", false), ("Half of it, 11/2, is paid.", false),
        ("From 3/2 on.", false), ("Gate 1/0 is closed.", false), ("See kestrelbay.example/1/2/a", false), ("", false),
    ])
    func `a part of a longer reply is told by its mark`(text: String, isPart: Bool) throws {
        #expect(try reading(text).isPart == isPart)
    }

    @Test func `rules about what is missing do not judge one part, and say so`() throws {
        let linter = try TestLinter.standard
        let whole = "Please send us your full name, date of birth and booking reference."
        let found = linter.reply(whole, "en")
        #expect(found.rules.contains("privacy.asks-pii-public"))
        let part = linter.reply(whole + " 2/2", "en")
        #expect(!part.rules.contains("privacy.asks-pii-public"))
        #expect(part.skipped.contains { $0.rule == "privacy.asks-pii-public" && $0.reason == .notApplicable })
    }

    @Test func `a number that people are asked to call is nobody's own`() throws {
        let linter = try TestLinter.standard
        let text = "You'll have to call our team for any upgrade options at 800-433-7300."
        #expect(!linter.reply(text, "en").rules.contains("privacy.pii-public"))
    }
}
