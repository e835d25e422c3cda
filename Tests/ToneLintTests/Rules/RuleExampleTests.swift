import LanguageAnalysis
import Testing
import ToneLint

/// The examples of every rule of the package: the page shows them, and here they are held to it.
@Suite struct RuleExampleTests {
    @Test(arguments: ToneRuleCatalogue.all.map(\.id))
    func `a rule tells its bad drafts, and no rule tells its good ones`(id: ToneRuleID) throws {
        let rule = try #require(ToneRuleCatalogue.rule(id))
        for example in rule.examples {
            let told = example.report(by: try TestLinter.standard).rules
            let text = example.draft.text
            if example.fires {
                #expect(!told.isDisjoint(with: Self.names(for: id)), "\(text)")
            } else {
                #expect(told.subtracting(example.stillTold.map(\.rawValue)).sorted() == [], "\(text)")
                #expect(!told.contains(id.rawValue), "\(text)")
            }
        }
    }

    /// The rules that may tell a rule's bad drafts: of the model's two verdicts either, since its weights say how bad.
    private static func names(for id: ToneRuleID) -> Set<String> {
        let verdicts: Set = ["model.hold", "model.revise"]
        return verdicts.contains(id.rawValue) ? verdicts : [id.rawValue]
    }

    @Test(arguments: ToneRuleCatalogue.all.map(\.id))
    func `a rule has a bad and a good draft in four languages`(id: ToneRuleID) throws {
        let rule = try #require(ToneRuleCatalogue.rule(id))
        let sheet = try #require(ExampleSheet.shipped[id], "no sheet")
        // Whose language has to be found out is stated by the sheet only.
        let lines = sheet.text.split(separator: "\n")
        #expect(lines.allSatisfy { $0.contains(/^[a-z]{2}[?=+-] \S/) })
        for language in ReplySets.languages {
            #expect(lines.contains { $0.hasPrefix("\(language)- ") }, "\(language)")
            #expect(lines.contains { $0.hasPrefix("\(language)+ ") }, "\(language)")
        }
        #expect(rule.examples.count == lines.count { $0.dropFirst(2).hasPrefix("-") || $0.dropFirst(2).hasPrefix("+") })
    }

    @Test func `a sheet is read line by line, each draft with what was said before it`() throws {
        let sheet = ExampleSheet(
            "kestrel.test",
            stillTold: ["promise.no-date"],
            known: { $0.context.customerName = "Mira" },
            """
            en? Where is my bag?
            en= Thanks, bye.
            en- Somewhere.
            de+ Hier.
            """
        )
        let examples = sheet.examples
        #expect(examples.map(\.draft.text) == ["Somewhere.", "Hier."])
        #expect(examples.map(\.fires) == [true, false])
        #expect(examples.map(\.context.incoming) == [["Where is my bag?"], []])
        #expect(examples.map(\.earlier) == [["Thanks, bye."], []])
        #expect(examples.map { $0.stillTold.contains("promise.no-date") } == [false, true])
        #expect(examples.allSatisfy { $0.context.customerName == "Mira" })
    }
}
