import LanguageAnalysis
import Testing
import ToneLint

/// Rules that the package does not know.
@Suite struct OwnRuleTests {
    private func rule(_ severity: ToneSeverity = .error, _ check: @escaping @Sendable (RuleScene) -> [RuleFinding])
        -> ToneRule
    {
        ToneRule("kestrel.test", severity, rationale: "Because.", advice: "Mend it.", examples: [], check: check)
    }

    private func report(_ rule: ToneRule, _ text: String, _ context: ReplyContext = .none) throws -> ToneReport {
        try ToneLinter(rules: [rule]).lint(Draft(text: text, language: .english), context: context)
    }

    @Test func `a rule of one's own finds, weighs and holds like any other, and brings its own words`() throws {
        let rule = rule { scene in
            scene.reading.reply.tokens.filter { $0.kind == .number }.map { RuleFinding(range: $0.range) }
        }
        let report = try report(rule, "Pier 2 at 9.")
        #expect(report.findings("kestrel.test").map(\.range) == [5..<6, 10..<11])
        #expect(report.findings("kestrel.test").map(\.severity) == [.error, .error])
        #expect(report.gate.verdict == .hold)
        #expect(report.diagnostics.first?.message.text == "Because. Mend it.")
        #expect(
            SARIFReporter().output(for: [LintedDraft(name: "a", text: "Pier 2 at 9.", report: report)])
                .contains("Because. Mend it.")
        )
    }

    @Test func `a rule of one's own sees labels, classes, context and the message`() throws {
        let rule = rule(.warning) { scene in
            guard scene.context.customerName == "Mira", scene.reading.incoming?.has("in.question") == true,
                scene.labels.contains(.thanks)
            else { return [] }
            return scene.findings(of: "act.thank", confidence: 0.6) + scene.findings(of: "no.such.class")
        }
        let context = ReplyContext(incoming: ["When does the boat leave?"], customerName: "Mira")
        #expect(try report(rule, "Thank you, at nine.", context).findings("kestrel.test").map(\.confidence) == [0.6])
        #expect(try report(rule, "Thank you, at nine.").diagnostics.isEmpty)
    }

    @Test func `ranges, confidence and fixes that do not fit the draft do no harm`() throws {
        let text = "Grüße 👍🏽 e\u{301}"
        let most = text.utf8.count
        for (range, wanted) in [
            (3..<3, 2..<2), (-5..<4000, 0..<most), (4000..<5000, most..<most), (2..<3, 2..<4), (0..<1, 0..<1),
        ] {
            let rule = rule { _ in
                let edits: [FixIt.Edit] = [
                    .init(range: -1..<2, replacement: ""), .init(range: 0..<999, replacement: ""),
                ]
                return [
                    RuleFinding(range: range, confidence: 9, fixes: edits.map { FixIt(edits: [$0], safety: .safe) })
                ]
            }
            let report = try report(rule, text)
            let finding = try #require(report.findings("kestrel.test").first)
            #expect(finding.range == wanted && finding.confidence == 1 && finding.fixes.isEmpty, "\(range)")
            #expect(report.applyingSafeFixes(to: text).text == text)
        }
    }

    @Test func `a rule of one's own is skipped, turned off and named like any other`() throws {
        let needy = ToneRule(
            "kestrel.needy",
            .warning,
            rationale: "Because.",
            advice: "Mend it.",
            needs: [.customerName],
            examples: []
        ) { $0.whole() }
        #expect(try report(needy, "Hello there.").skipped.map(\.reason) == [.missingContext])
        var linter = try ToneLinter(rules: [needy])
        linter.configuration.severities = ["kestrel.*": .off]
        #expect(linter.lint(Draft(text: "Hello.")).skipped.map(\.reason) == [.off])
        #expect(linter.configuration.unknownNames == ["kestrel.*"])
        #expect(linter.configuration.unknownNames(among: linter.rules) == [])
    }
}
