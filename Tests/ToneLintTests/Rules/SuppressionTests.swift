import Foundation
import LanguageAnalysis
import Testing
import ToneLint

@Suite struct SuppressionTests {
    private let text = "We will will call you. You should have read the terms before ordering."

    @Test func `a baseline accepts everything that was found`() throws {
        var linter = try TestLinter.standard
        let before = linter.reply(text, "en")
        #expect(before.diagnostics.count >= 2)
        linter.suppressions = SuppressionSet(accepting: before.diagnostics)
        let after = linter.reply(text, "en")
        #expect(after.diagnostics.isEmpty)
        #expect(after.suppressed == before.diagnostics)
    }

    @Test func `an accepted finding is known wherever the text moves`() throws {
        var linter = try TestLinter.standard
        let found = linter.reply(text, "en").findings("defensive.blame-customer")
        linter.suppressions = SuppressionSet(accepting: found)
        for moved in ["Good morning, Ms Novak. \(text)", "\n\n\(text) I will ring you at 9.", "\u{1F600} \(text)"] {
            let report = linter.reply(moved, "en")
            #expect(report.suppressed.map(\.rule) == ["defensive.blame-customer"], "\(moved)")
            #expect(!report.rules.contains("defensive.blame-customer"), "\(moved)")
        }
    }

    @Test func `other words of the same rule stay open`() throws {
        var linter = try TestLinter.standard
        linter.suppressions = SuppressionSet(accepting: linter.reply(text, "en").diagnostics)
        let report = linter.reply("You should have checked the size chart before ordering.", "en")
        #expect(report.rules.contains("defensive.blame-customer"))
        #expect(report.suppressed.isEmpty)
    }

    @Test func `one acceptance covers one finding, and so on up`() throws {
        let finding = try #require(TestLinter.standard.reply(text, "en").diagnostics.first)
        for accepted in 0...4 {
            var set = SuppressionSet()
            for _ in 0..<accepted { set.accept(finding) }
            let (open, suppressed, unused) = set.apply(to: [finding, finding])
            #expect(open.count == max(0, 2 - accepted))
            #expect(suppressed.count == min(2, accepted))
            #expect(unused.values.reduce(0, +) == max(0, accepted - 2))
        }
    }

    @Test func `entries that cover nothing are told as dead`() throws {
        let findings = try TestLinter.standard.reply(text, "en").diagnostics
        let set = SuppressionSet(accepting: findings)
        let (open, suppressed, unused) = set.apply(to: Array(findings.dropFirst()))
        #expect(open.isEmpty && suppressed.count == findings.count - 1)
        #expect(unused == [findings[0].fingerprint: 1])
    }

    @Test func `what is accepted does not hold a draft`() throws {
        var linter = try TestLinter.standard
        let reply = "I have refunded the 40 euros today. You should have read the terms before ordering."
        let before = linter.reply(reply, "en")
        #expect(before.gate.reasons.contains { $0.rule == "defensive.blame-customer" && $0.verdict == .hold })
        linter.suppressions = SuppressionSet(accepting: before.diagnostics)
        let after = linter.reply(reply, "en")
        #expect(!after.gate.reasons.contains { $0.rule == "defensive.blame-customer" })
    }

    @Test func `a set survives being written and read`() throws {
        let set = SuppressionSet(accepting: try TestLinter.standard.reply(text, "en").diagnostics)
        let read = try JSONDecoder().decode(SuppressionSet.self, from: JSONEncoder().encode(set))
        #expect(read == set)
    }
}

@Suite struct DeadSuppressionTests {
    private let text = "You should have read the terms before ordering."

    @Test func `a report names the acceptances that covered nothing`() throws {
        var linter = try TestLinter.standard
        let found = linter.reply(text, "en").findings("defensive.blame-customer")
        linter.suppressions = SuppressionSet(accepting: found)
        #expect(linter.reply(text, "en").unusedSuppressions.isEmpty)
        let report = linter.reply("The ferry leaves at nine.", "en")
        #expect(report.unusedSuppressions == [found[0].fingerprint: 1])
    }

    @Test func `of two drafts with the same words one acceptance covers one`() throws {
        let linter = try TestLinter.standard
        let draft = Draft(text: text, language: .english)
        var accepted = SuppressionSet(accepting: linter.lint(draft).diagnostics)
        let reports = (0..<2).map { _ in linter.lint(draft, accepting: &accepted) }
        #expect(reports[0].diagnostics.isEmpty && reports[1].suppressed.isEmpty)
        #expect(!reports[1].diagnostics.isEmpty && accepted.counts.isEmpty)
    }
}
