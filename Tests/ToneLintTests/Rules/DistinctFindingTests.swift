import LanguageAnalysis
import Testing
import ToneLint

/// The same words are told once by each rule.
@Suite struct DistinctFindingTests {
    @Test(arguments: [
        ("ro", "Ne cerem scuze."), ("en", "We are very sorry."), ("de", "Es tut uns sehr leid."),
        ("ru", "Нам очень жаль."),
    ])
    func `one apology is one, however many patterns see it`(language: String, reply: String) throws {
        #expect(try !TestLinter.standard.reply(reply, language).rules.contains("polite.apology-overload"))
    }

    @Test(arguments: ReplySets.languages)
    func `no rule tells of overlapping words twice`(language: String) throws {
        for item in try ReplySets.sample(language) {
            let context = ReplyContext(incoming: [item.incoming])
            let report = try TestLinter.standard.reply(item.reply, language, context: context)
            for (rule, findings) in Dictionary(grouping: report.diagnostics, by: \.rule) {
                let ranges = findings.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
                #expect(!zip(ranges, ranges.dropFirst()).contains { $0.overlaps($1) }, "\(item.id): \(rule.rawValue)")
            }
        }
    }

    @Test func `a laughing pictograph is told once, with its fix`() throws {
        let context = ReplyContext(incoming: ["My mother was injured on your ferry. She is in hospital!"])
        let report = try TestLinter.standard.reply("Oops 😂 we will look into it.", "en", context: context)
        for (rule, findings) in Dictionary(
            grouping: report.diagnostics.filter { $0.message.arguments["text"] == "😂" },
            by: \.rule
        ) {
            #expect(findings.count == 1 && findings[0].fixes.count == 1, "\(rule.rawValue)")
        }
    }

    @Test(arguments: ["en", nil])
    func `an answer in another language is told whether or not its language is stated`(language: String?) throws {
        let context = ReplyContext(incoming: ["Wann kommt denn die Fähre, die ich für morgen gebucht habe?"])
        let text = "The ferry left the harbour this morning and will arrive on Friday."
        #expect(
            try TestLinter.standard.reply(text, language, context: context).rules.contains("medium.language-mismatch")
        )
        let same = ReplyContext(incoming: ["When does the ferry that I booked for tomorrow leave?"])
        #expect(
            try !TestLinter.standard.reply(text, language, context: same).rules.contains("medium.language-mismatch")
        )
    }
}
