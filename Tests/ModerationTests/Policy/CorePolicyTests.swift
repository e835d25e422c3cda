import Conversations
import Foundation
import LanguageAnalysis
import Moderation
import ReputationTesting
import Testing

@Suite struct CorePolicyTests {
    private let evaluator = Result { try ModerationEvaluator(.brandPage) }

    @Test(arguments: PolicyCase.core)
    func `P1 to P39: the default policy decides as the case says`(example: PolicyCase) throws {
        let decision = try example.decide()
        #expect(decision.action == example.action)
        if let reason = example.reason { #expect(decision.reasons.contains(reason), "\(decision.reasons)") }
        #expect(example.marks.isSubset(of: decision.marks), "\(decision.marks)")
    }

    @Test func `P6: hiding the insult takes the first of two places`() throws {
        let example = try #require(PolicyCase.core.first { $0.number == "P6" })
        let cost = try #require(try example.decide().hideCost)
        #expect(cost.cost == 1)
        #expect(cost.limits?.total == 2)
    }

    @Test func `P8: two independent families carry the delete, and each is named`() throws {
        let example = try #require(PolicyCase.core.first { $0.number == "P8" })
        #expect(try example.decide().families == [.author, .text])
    }

    @Test func `P9: a single weak signal names what it rests on and nothing above hold`() throws {
        var example = try #require(PolicyCase.core.first { $0.number == "P9" })
        example.standing = .customer()
        #expect(try example.decide().action == .hold)
        example.standing = .repeatOffender(upheld: 5)
        #expect(try example.decide().action == .hold)
    }

    @Test func `P25: what a person restored on appeal stays, while the words are the same`() throws {
        let evaluator = try evaluator.get()
        let builder = ModerationBuilder()
        let comment = builder.comment(text: "You fools")
        let manual = ManualDecision(
            revision: comment.revision,
            action: .leave,
            by: AgentID(rawValue: "agent-7"),
            at: ModerationBuilder.start
        )
        var input = ModerationInput(
            comment: comment,
            signals: builder.signals(.directedInsult, .hate),
            standing: .repeatOffender(upheld: 5),
            context: ModerationContext(manual: manual)
        )
        let kept = evaluator.decide(input)
        #expect(kept.action == .leave)
        #expect(kept.reasons == [.manualDecision])
        #expect(kept.decidedBy == manual.decidedBy)

        input.comment = builder.comment(text: "You fools and worse")
        #expect(evaluator.decide(input).action > .hold)
    }

    @Test func `P26: approved words edited into an insult are judged anew`() throws {
        let evaluator = try evaluator.get()
        let builder = ModerationBuilder()
        let clean = builder.comment(text: "Nice boat")
        let edited = builder.comment(text: "Nice boat, you fools")
        let first = evaluator.decide(ModerationInput(comment: clean, signals: builder.signals(.praise)))
        let second = evaluator.decide(
            ModerationInput(
                comment: edited,
                signals: builder.signals(.directedInsult),
                standing: .customer(),
                context: ModerationContext(
                    manual: ManualDecision(
                        revision: clean.revision,
                        action: .leave,
                        by: AgentID(rawValue: "agent-7"),
                        at: ModerationBuilder.start
                    )
                )
            )
        )
        #expect(first.action == .leave)
        #expect(second.action == .hide)
        #expect(first.id != second.id)
    }

    @Test func `P27: a hidden insult edited to clean words should be shown again`() throws {
        let evaluator = try evaluator.get()
        let builder = ModerationBuilder()
        let input = ModerationInput(
            comment: builder.comment(text: "The 08:30 was late again"),
            signals: builder.signals(.complaint),
            standing: .customer(),
            context: ModerationContext(isHidden: true)
        )
        let decision = evaluator.decide(input)
        #expect(decision.action == .reply)
        #expect(decision.restoresVisibility)
        var still = input
        still.signals = builder.signals(.directedInsult)
        #expect(!evaluator.decide(still).restoresVisibility)
        #expect(evaluator.decide(still).hideCost?.cost == 0)
    }

    @Test func `P40: learning that an insult comes from a customer with an order never makes it worse`() throws {
        let evaluator = try evaluator.get()
        let builder = ModerationBuilder()
        for published in [0, 1, 3, 20] {
            let before = ModerationInput(
                comment: builder.comment(text: "You fools"),
                signals: builder.signals(.directedInsult),
                standing: .stranger(published)
            )
            var after = before
            after.standing = .customer(published)
            after.signals = builder.signals(.directedInsult, .specifics)
            #expect(evaluator.decide(after).action <= evaluator.decide(before).action)
        }
    }

    @Test func `R67: criticism is an opportunity and points at the suggestion`() throws {
        let text = "The queue is endless. Open a second gate."
        let suggestion = SignalFinding(.suggestion, ranges: [22..<41], source: ModerationBuilder.source)
        let signals = CommentSignals(
            findings: [SignalFinding(.constructive, source: ModerationBuilder.source), suggestion],
            assessed: Set(SignalKind.allCases)
        )
        let decision = try evaluator.get().decide(
            ModerationInput(comment: ModerationBuilder().comment(text: text), signals: signals)
        )
        #expect(decision.marks.contains(.opportunity))
        #expect(decision.opportunityRanges == [22..<41])
    }

    @Test func `every cause names its rule and findings, and every clamp what took it away`() throws {
        let example = try #require(PolicyCase.core.first { $0.number == "P7" })
        let decision = try example.decide()
        let insult = try #require(decision.causes.first { $0.rule == "insult" })
        #expect(!insult.isDecisive)
        #expect(insult.findings.map(\.kind) == [.directedInsult])
        #expect(
            decision.clamps.contains { clamp in
                clamp.rule == "insult" && clamp.from == .hide && clamp.cause == .ceiling(rule: "keep-complaint")
                    || clamp.rule == "insult" && clamp.cause == .ceiling(rule: "uncertain")
            }
        )
        #expect(decision.clamps.allSatisfy { $0.to < $0.from })
        #expect(decision.causes.map(\.rule) == decision.causes.map(\.rule).sorted())
    }
}
