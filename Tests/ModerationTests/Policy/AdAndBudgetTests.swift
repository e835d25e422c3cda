import Conversations
import Foundation
import Moderation
import ReputationTesting
import Testing

@Suite struct AdAndBudgetTests {
    private static let opinion: [SignalKind] = [.negativeOpinion, .profanity]
    private static let chosen = BrandPageOptions(hidesOpinionsUnderAds: true)

    private static func place(
        _ counter: Int?,
        _ hidden: Int = 0,
        kind: AdPlacement = .organic,
        counts: ThreeValued = .unknown
    ) -> CommentPlacement {
        CommentPlacement(kind: kind, publicCounter: counter, hiddenCount: hidden, counterIncludesHidden: counts)
    }

    private static func insult(
        _ number: String,
        _ placement: CommentPlacement,
        replies: Int = 0,
        _ action: ModerationAction
    ) -> PolicyCase {
        PolicyCase(
            number: number,
            words: "You fools",
            firm: [.directedInsult],
            standing: .customer(),
            placement: placement,
            replies: replies,
            action: action
        )
    }

    static let cases: [PolicyCase] = [
        PolicyCase(
            number: "A1",
            words: "Absolute crap.",
            firm: opinion,
            placement: place(40, kind: .paidAd),
            options: chosen,
            action: .hide,
            reason: .adPlacement,
            marks: [.optedIn, .privateReply]
        ),
        PolicyCase(
            number: "A1 (not chosen)",
            words: "Absolute crap.",
            firm: opinion,
            placement: place(40, kind: .paidAd),
            action: .leave
        ),
        PolicyCase(
            number: "A1 (no room)",
            words: "Absolute crap.",
            firm: opinion,
            placement: place(40, 2, kind: .paidAd),
            options: chosen,
            action: .reply
        ),
        PolicyCase(
            number: "A1 (small)",
            words: "Absolute crap.",
            firm: opinion,
            placement: place(8, kind: .paidAd),
            options: chosen,
            action: .reply
        ),
        PolicyCase(
            number: "A2",
            words: "App crashes at login since 5.2, please roll back",
            firm: [.constructive, .negativeOpinion],
            placement: place(40, kind: .paidAd),
            options: chosen,
            action: .reply,
            reason: .constructiveCriticism
        ),
        PolicyCase(
            number: "A3",
            words: "Absolute crap.",
            firm: opinion,
            placement: place(40, kind: .boosted),
            options: chosen,
            action: .leave
        ),
        insult("A3 (insult)", place(40, 2, kind: .boosted), .reply),
        insult("A4", place(15, 12, kind: .paidAd), .hide),
        insult("H1", place(40, 1), .hide),
        insult("H2", place(40, 2), .reply),
        insult("H3", place(3), .hold),
        insult("H4", place(1), .hold),
        insult("H5", place(40), replies: 6, .hold),
        insult("H5 (large)", place(1000), replies: 6, .hold),
        insult("H5 (few)", place(100), replies: 3, .hide),
        insult("H11", place(40, 10, counts: .no), .hide),
        insult("H11 (absolute)", place(40, 20, counts: .no), .reply),
        insult("no counter", place(nil), .hold),
    ]

    @Test(arguments: cases)
    func `A1 to H11: placement and budget decide as the case says`(example: PolicyCase) throws {
        let decision = try example.decide()
        #expect(decision.action == example.action, "\(decision.clamps)")
        if let reason = example.reason { #expect(decision.reasons.contains(reason)) }
        #expect(example.marks.isSubset(of: decision.marks))
    }

    private func decide(_ number: String) throws -> ModerationDecision {
        try #require(Self.cases.first { $0.number == number }).decide()
    }

    private func refusal(_ decision: ModerationDecision) -> HideBudgetRefusal? {
        decision.clamps.lazy.compactMap { if case .budget(let refusal) = $0.cause { refusal } else { nil } }.first
    }

    @Test func `A4: hiding most of what stands under an ad is allowed with a warning`() throws {
        #expect(try decide("A4").hideCost?.warnings == [.mostlyHidden])
    }

    @Test func `H2 to H5: a refused hide says why and is never promoted to a delete`() throws {
        #expect(refusal(try decide("H2")) == .exhausted)
        #expect(refusal(try decide("H3")) == .smallThread)
        #expect(refusal(try decide("H4")) == .nothingVisible)
        #expect(refusal(try decide("H5")) == .collateral)
        #expect(refusal(try decide("no counter")) == .unknownCounter)
        #expect(try decide("H5 (few)").hideCost?.cost == 4)
    }

    @Test func `H10: a threat is hidden while the budget is exhausted, and the override is noted`() throws {
        let example = PolicyCase(
            number: "H10",
            words: "See you tonight",
            firm: [.threat],
            placement: Self.place(40, 2),
            action: .hide
        )
        let decision = try example.decide()
        #expect(decision.action == .hide)
        #expect(decision.hideCost?.isOverride == true)
        #expect(decision.hideCost?.warnings == [.safetyOverride])
    }

    @Test func `R81: the mismatch of a counter is measured absolutely and as a share`() throws {
        let mismatch = CounterMismatch(displayed: 40, visible: 37)
        #expect(mismatch.missing == 3)
        #expect(mismatch.share == 0.075)
        #expect(mismatch.exceeds(HideBudget()))
        #expect(!CounterMismatch(displayed: 40, visible: 38).exceeds(HideBudget()))
        #expect(CounterMismatch(displayed: 1000, visible: 975).exceeds(HideBudget()))
        let post = MessageID(platform: .facebook, native: "1")
        #expect(CounterMismatch(CounterObservation(message: post, displayed: 4)) == nil)
        #expect(CounterMismatch(displayed: 0, visible: 0).share == 0)
    }

    @Test func `R82: hiding an opinion under an ad names the page's choice and asks for a private answer`() throws {
        let decision = try decide("A1")
        #expect(decision.needsReply)
        #expect(decision.causes.contains { $0.rule == "ad-opinion" && $0.isDecisive })
        #expect(decision.hideCost?.limits != nil, "under an ad the budget counts for what breaks no rule")
        #expect(try decide("A1 (no room)").marks.contains(.optedIn) == false)
    }

    @Test func `a platform without hide or delete gets the strongest weaker thing, and the clamp says so`() throws {
        var troll = PolicyCase(
            number: "X",
            words: "You fools",
            firm: [.directedInsult],
            standing: .repeatOffender(upheld: 5),
            action: .deleteAndBlock
        )
        #expect(try troll.decide().action == .deleteAndBlock)
        troll.context.capabilities = PlatformCapabilities(of: .x)
        let onX = try troll.decide()
        #expect(onX.action == .hide)
        #expect(onX.blocksAuthor)
        #expect(onX.clamps.contains { $0.cause == .capability(action: .delete) })
        troll.context.capabilities = PlatformCapabilities(of: .googleBusiness)
        let onReviews = try troll.decide()
        #expect(onReviews.action == .hold)
        #expect(!onReviews.blocksAuthor)
        troll.context.capabilities = PlatformCapabilities(canBlock: .no)
        #expect(try troll.decide().action == .delete)
    }
}
