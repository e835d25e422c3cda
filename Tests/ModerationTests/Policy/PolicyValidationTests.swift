import Conversations
import Foundation
import Moderation
import ReputationTesting
import TestSupport
import Testing

@Suite struct PolicyValidationTests {
    private func rule(
        _ id: ModerationRuleID = "one",
        when: ModerationCondition = .firm(.spam),
        effect: ModerationEffect = .floor(action: .hide),
        reason: ReasonCode = .spamPromotion,
        families: Int = 1
    ) -> ModerationRule {
        ModerationRule(id, when: when, effect: effect, reason: reason, minimumFamilies: families, rationale: "")
    }

    private func problems(_ rules: ModerationRule..., budget: HideBudget = HideBudget()) -> [ModerationPolicyProblem] {
        ModerationPolicy(id: "test", rules: rules, budget: budget).problems()
    }

    private func expect(
        _ found: [ModerationPolicyProblem],
        _ code: ModerationPolicyProblem.Code,
        in rule: ModerationRuleID?,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(found.map(\.code) == [code], sourceLocation: sourceLocation)
        #expect(found.first?.rule == rule, sourceLocation: sourceLocation)
    }

    @Test func `a faulty rule is named with what is wrong with it`() {
        expect(problems(rule(), rule()), .duplicateRule, in: "one")
        expect(problems(rule(reason: ReasonCode(rawValue: ""))), .noReason, in: "one")
        expect(problems(rule(effect: .floor(action: .delete))), .deleteWithoutFamilies, in: "one")
        expect(problems(rule(families: 0)), .impossibleNumber, in: "one")
        expect(problems(rule(when: .any(of: []))), .neverHolds, in: "one")
        expect(problems(rule(when: .all(of: [.firm(.spam), .not(condition: .firm(.spam))]))), .neverHolds, in: "one")
        expect(problems(rule(when: .not(condition: .publishedAtLeast(count: -1)))), .impossibleNumber, in: "one")
        let ceiling = rule("two", when: .firm(.scam), effect: .ceiling(action: .hold, exempt: ["three"]))
        expect(problems(rule(), ceiling), .unknownExemption, in: "two")
        let cap = rule("two", when: .firm(.spam), effect: .ceiling(action: .hold, exempt: []))
        expect(problems(rule(), cap), .unreachableFloor, in: "one")
        expect(problems(rule(), budget: HideBudget(maximumShare: 1.5)), .impossibleNumber, in: nil)
        expect(problems(rule(), budget: HideBudget(minimumThread: -1)), .impossibleNumber, in: nil)
        expect(problems(rule(), budget: HideBudget(maximumShare: .nan)), .impossibleNumber, in: nil)
    }

    @Test func `a policy with problems decides nothing and lists all of them`() {
        var policy = ModerationPolicy(id: "", version: 0, rules: [rule(), rule(families: 9)])
        policy.legalDeadline = .zero
        let error = #expect(throws: InvalidModerationPolicy.self) { try ModerationEvaluator(policy) }
        #expect(error?.problems.count == 5)
        #expect("\(error as Any)".contains("rule 'one': another rule has the same name"))
    }

    @Test(arguments: [
        BrandPageOptions(), BrandPageOptions(hidesOpinionsUnderAds: true), BrandPageOptions(hidesRepeatedPosting: true),
    ])
    func `the default policy has no problems and comes back from JSON unchanged`(options: BrandPageOptions) throws {
        let policy = ModerationPolicy.brandPage(options: options)
        #expect(policy.problems() == [])
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let data = try encoder.encode(policy)
        let read = try JSONDecoder().decode(ModerationPolicy.self, from: data)
        #expect(read == policy)
        #expect(try encoder.encode(read) == data)
        let references = (try ModerationEvaluator(read).reference, try ModerationEvaluator(policy).reference)
        #expect(references.0 == references.1)
    }

    @Test func `the default policy is the one that is kept as JSON`() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        let text = String(decoding: try encoder.encode(ModerationPolicy.brandPage), as: UTF8.self) + "\n"
        let path = "Tests/ModerationTests/Fixtures/brand-page.json"
        if ProcessInfo.processInfo.environment["REPUTATION_RENEW"] == "1" {
            try Data(text.utf8).write(to: Checkout.folder.appendingPathComponent(path))
        }
        #expect(text == (try Checkout.text(of: path)), "a changed policy needs a new version; renew the file with it")
    }

    @Test func `an unreadable policy names the rule and the field`() throws {
        let text = """
            {"schema": 1, "id": "own", "version": 1, "rules": [
              {"id": "first", "when": {"degraded": {}}, "effect": {"mark": {}}, "reason": "degraded"},
              {"id": "second", "when": {"signal": {"kind": "rudeness", "atLeast": "firm"}},
               "effect": {"floor": {"action": "hide"}}, "reason": "directedInsult"}]}
            """
        let error = #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(ModerationPolicy.self, from: Data(text.utf8))
        }
        guard case .dataCorrupted(let context) = error else {
            Issue.record("\(error as Any)")
            return
        }
        #expect(context.codingPath.map(\.stringValue).joined(separator: ".") == "rules.Index 1.when.signal.kind")
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(
                ModerationPolicy.self,
                from: Data(text.replacing("1,", with: "2,", maxReplacements: 1).utf8)
            )
        }
    }

    @Test func `a changed rule changes the fingerprint, even without a new version`() throws {
        var changed = ModerationPolicy.brandPage
        changed.rules[0].rationale += " More."
        let (old, new) = (try ModerationEvaluator(.brandPage).reference, try ModerationEvaluator(changed).reference)
        #expect(old.fingerprint != new.fingerprint)
        #expect(old.version == new.version)
    }

    @Test func `every rule of the default policy says why it exists`() {
        #expect(ModerationPolicy.brandPage.rules.allSatisfy { !$0.rationale.isEmpty })
    }
}
