import Conversations
import Foundation
import Moderation
import ReputationTesting
import TestSupport
import Testing

@Suite struct PolicyPropertyTests {
    private static let seed: UInt64 = 20_261_122
    private let count = TestScale.count(whole: 100_000)
    private let evaluators: [ModerationEvaluator]

    init() throws {
        evaluators = [
            try ModerationEvaluator(.brandPage),
            try ModerationEvaluator(.brandPage(options: BrandPageOptions(hidesOpinionsUnderAds: true))),
        ]
    }

    @Test func `R66, R79: without a violation nothing is ever hidden, deleted or held, whatever the opinion`() {
        var inputs = RandomInputs(seed: Self.seed)
        let kinds = SignalKind.allCases.filter { !$0.isViolation }
        for number in 0..<count {
            var input = inputs.input(number, kinds: kinds)
            input.context.isHidden = false
            let decision = evaluators[0].decide(input)
            #expect(decision.action <= .reply, "case \(number), seed \(Self.seed): \(decision)")
            #expect(!decision.blocksAuthor)
        }
    }

    @Test func `R79: a customer is never deleted or blocked, and a stranger only for promotion shown by two families`()
    {
        var inputs = RandomInputs(seed: Self.seed + 1)
        for number in 0..<count {
            let input = inputs.input(number)
            let decision = evaluators[1].decide(input)
            if input.standing.kind == .customer || input.standing.kind == .staff {
                #expect(decision.action <= .hide && !decision.blocksAuthor, "case \(number), seed \(Self.seed + 1)")
            }
            if decision.action.isIrreversible {
                #expect(decision.families.count >= 2, "case \(number), seed \(Self.seed + 1)")
                if input.standing.kind == .unknown {
                    let allowed: Set<ReasonCode> = [.spamPromotion, .scamImpersonation]
                    #expect(allowed.isSuperset(of: decision.reasons), "case \(number), seed \(Self.seed + 1)")
                }
            }
        }
    }

    @Test func `P1, P2: a complaint or constructive criticism is never above reply, safety aside`() {
        var inputs = RandomInputs(seed: Self.seed + 2)
        let safety: Set<ReasonCode> = [.threat, .unlawful, .hateSpeech, .piiOther]
        for number in 0..<count {
            let input = inputs.input(number)
            guard input.signals.strength(of: .complaint) != nil || input.signals.strength(of: .constructive) != nil
            else { continue }
            let decision = evaluators[1].decide(input)
            if decision.action > .reply {
                #expect(!safety.isDisjoint(with: decision.reasons), "case \(number), seed \(Self.seed + 2)")
            }
        }
    }

    @Test func `P40: a mitigating fact never makes a decision stricter`() {
        var inputs = RandomInputs(seed: Self.seed + 3)
        for number in 0..<count {
            let before = inputs.input(number)
            var after = before
            switch number % 3 {
            case 0:
                let kind = RandomInputs.protective.randomElement(using: &inputs.random) ?? .complaint
                let finding = SignalFinding(
                    kind,
                    strength: inputs.chance(50) ? .firm : .weak,
                    source: ModerationBuilder.source
                )
                after.signals = before.signals.merging(CommentSignals(findings: [finding]))
            case 1:
                let upheld = max(0, before.standing.upheld - 1)
                after.standing = StandingModel().standing(
                    published: before.standing.published,
                    upheldRemovals: upheld,
                    isVerifiedCustomer: before.standing.kind == .customer ? .yes : .unknown,
                    isStaff: before.standing.kind == .staff ? .yes : .unknown,
                    isYoungAccount: before.standing.isYoungAccount
                )
            default: after.standing.kind = .customer
            }
            let decision = evaluators[0].decide(before)
            let mitigated = evaluators[0].decide(after)
            // Staff who turn out to be customers are staff no longer; that is not a mitigation.
            guard before.standing.kind != .staff else { continue }
            // Answering takes nothing from anybody, and where only the full budget kept a comment from being hidden, a
            // person's look does not either.
            let isRefused = decision.clamps.contains { $0.cause == .budget(refusal: .exhausted) }
            #expect(
                mitigated.action <= max(isRefused ? .hold : .reply, decision.action),
                "case \(number), seed \(Self.seed + 3): \(decision.action) became \(mitigated.action)"
            )
        }
    }

    @Test func `a plain insult beside one's own number counts as an insult, and the number is hidden in any case`() {
        let builder = ModerationBuilder()
        let decision = evaluators[0].decide(
            ModerationInput(
                comment: builder.comment(placement: CommentPlacement(publicCounter: 40, hiddenCount: 2)),
                signals: builder.signals(.directedInsult, .personalDataOfSelf),
                standing: .customer()
            )
        )
        #expect(decision.action == .hide)
        #expect(decision.marks.contains(.budgetExempt))
        #expect(!decision.marks.contains(.noStrike))
    }

    @Test func `hate by a troll is hidden beyond the budget where a platform cannot delete`() {
        let builder = ModerationBuilder()
        let decision = evaluators[0].decide(
            ModerationInput(
                comment: builder.comment(placement: CommentPlacement(publicCounter: 40, hiddenCount: 2)),
                signals: builder.signals(.hate),
                standing: .repeatOffender(upheld: 5),
                context: ModerationContext(capabilities: PlatformCapabilities(of: .x))
            )
        )
        #expect(decision.action == .hide)
        #expect(decision.hideCost?.warnings == [.safetyOverride])
    }

    @Test func `an unknown signal never makes a decision stricter than its absence`() {
        var inputs = RandomInputs(seed: Self.seed + 4)
        for number in 0..<count {
            let known = inputs.input(number)
            var unknown = known
            let kind = SignalKind.allCases.randomElement(using: &inputs.random) ?? .threat
            guard !kind.protects else { continue }
            unknown.signals = known.signals.merging(
                CommentSignals(findings: [SignalFinding(kind, .unknown, source: ModerationBuilder.source)])
            )
            #expect(
                evaluators[0].decide(unknown).action <= evaluators[0].decide(known).action,
                "case \(number), seed \(Self.seed + 4): unknown \(kind)"
            )
        }
    }

    @Test func `clamps only ever go down, and the action is what they leave`() {
        var inputs = RandomInputs(seed: Self.seed + 5)
        for number in 0..<count {
            let decision = evaluators[1].decide(inputs.input(number))
            #expect(decision.clamps.allSatisfy { $0.to < $0.from }, "case \(number), seed \(Self.seed + 5)")
            let last = decision.clamps.last { $0.rule == nil }
            if let last { #expect(last.to == decision.action, "case \(number), seed \(Self.seed + 5)") }
            #expect(!decision.causes.isEmpty)
            #expect(decision.causes.contains { $0.isDecisive }, "case \(number), seed \(Self.seed + 5)")
            #expect((decision.hideCost != nil) == (decision.action == .hide))
        }
    }

    @Test func `R62: what is uncertain is never hidden or deleted automatically, safety and one's own data aside`() {
        var inputs = RandomInputs(seed: Self.seed + 6)
        let passing: Set<ReasonCode> = [.threat, .unlawful, .hateSpeech, .piiOther, .piiSelf]
        for number in 0..<count {
            let decision = evaluators[1].decide(inputs.input(number))
            guard decision.genuineness == .uncertain, decision.action.restricts else { continue }
            #expect(!passing.isDisjoint(with: decision.reasons), "case \(number), seed \(Self.seed + 6)")
        }
    }

    @Test func `the order of rules, findings and tags changes nothing`() throws {
        var inputs = RandomInputs(seed: Self.seed + 7)
        for number in 0..<max(200, count / 20) {
            var input = inputs.input(number)
            input.context.tags = ["b", "a"]
            var policy = ModerationPolicy.brandPage
            policy.rules.shuffle(using: &inputs.random)
            var shuffled = input
            shuffled.signals = CommentSignals(
                findings: input.signals.findings.shuffled(using: &inputs.random) + input.signals.findings,
                assessed: input.signals.assessed,
                degraded: input.signals.degraded.reversed(),
                language: input.signals.language
            )
            let decision = try ModerationEvaluator(policy).decide(shuffled)
            #expect(decision == evaluators[0].decide(input), "case \(number), seed \(Self.seed + 7)")
        }
    }

    @Test func `a decision is a function of its input, and its name tells inputs apart`() {
        var inputs = RandomInputs(seed: Self.seed + 8)
        var byID: [DecisionID: ModerationInput] = [:]
        for number in 0..<count {
            let input = inputs.input(number)
            let decision = evaluators[0].decide(input)
            #expect(evaluators[0].decide(input) == decision)
            #expect(byID.updateValue(input, forKey: decision.id) == nil, "case \(number), seed \(Self.seed + 8)")
        }
    }
}
