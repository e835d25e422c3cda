import LanguageAnalysis
import TestSupport
import Testing
import ToneLint

/// JSON against the schema that the documentation ships.
@Suite struct ToneSchemaTests {
    private static func schema() throws -> JSONSchema {
        try JSONSchema(Checkout.text(of: "Documentation/tone-report.schema.json"))
    }

    private func faults(_ drafts: [LintedDraft]) throws -> [String] {
        try Self.schema().faults(in: Array(JSONToneReporter().output(for: drafts).utf8))
    }

    @Test func `a report is as the schema says, with all it may hold`() throws {
        #expect(try faults([]).isEmpty)
        #expect(try faults(ReporterDrafts.made()).isEmpty)
        let unread = ["", "Köszönjük a türelmét, hamarosan válaszolunk."]
        #expect(
            try faults(unread.map { LintedDraft(name: $0, text: $0, report: try TestLinter.standard.reply($0)) })
                .isEmpty
        )
    }

    @Test(arguments: ReplySets.languages)
    func `reports on replies are as the schema says`(language: String) throws {
        let linter = try TestLinter.standard
        let drafts = try ReplySets.sample(language).map { item in
            let context = ReplyContext(incoming: [item.incoming])
            return LintedDraft(
                name: item.id,
                text: item.reply,
                report: linter.reply(item.reply, language, context: context)
            )
        }
        #expect(try faults(drafts) == [])
    }

    @Test func `promises, acts, features and the rubric are in it`() throws {
        let text = "Hi Mira, sorry that the refund is late. I will send you the 40 euros by Friday."
        let context = ReplyContext(incoming: ["Where is my refund?"])
        let report = try TestLinter.standard.reply(text, "en", context: context)
        let document = try Decoded.object(
            JSONToneReporter().output(for: [LintedDraft(name: "a", text: text, report: report)])
        )
        let draft = try #require((document["drafts"] as? [[String: Any]])?.first)
        let promises = try #require(draft["commitments"] as? [[String: Any]])
        #expect(promises.contains { ($0["when"] as? String)?.contains("Friday") == true })
        #expect((draft["acts"] as? [[String: Any]])?.contains { $0["kind"] as? String == "commit" } == true)
        #expect((draft["features"] as? [String: Any])?["r:act.commit"] as? Double == 1)
        #expect((draft["rubric"] as? [String: String])?["when"] == "passed")
    }

    @Test func `SARIF says the verdict and what did not run`() throws {
        let log = try Decoded.object(SARIFReporter().output(for: ReporterDrafts.made()))
        let run = try #require((log["runs"] as? [[String: Any]])?.first)
        let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
        #expect(invocation["executionSuccessful"] as? Bool == true)
        func texts(_ name: String) throws -> [String] {
            try #require(invocation[name] as? [[String: Any]]).compactMap {
                ($0["message"] as? [String: String])?["text"]
            }
        }
        #expect(try texts("toolExecutionNotifications").count == 2)
        #expect(try texts("toolExecutionNotifications")[0].hasPrefix("hold: "))
        #expect(try texts("toolConfigurationNotifications").contains { $0.contains("typo.name-mismatch") })
    }
}
