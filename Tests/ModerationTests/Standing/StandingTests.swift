import Conversations
import Foundation
import Moderation
import ReputationTesting
import TestSupport
import Testing

@Suite struct StandingTests {
    private let model = StandingModel()
    private let now = ModerationBuilder.start
    private let author = AuthorID(platform: .facebook, native: "guest")

    private func outcome(
        _ number: Int,
        _ verdict: ModerationOutcome.Verdict = .upheld,
        daysAgo: Double = 1,
        post: Int? = nil
    ) -> ModerationOutcome {
        ModerationOutcome(
            decision: DecisionID("old", "\(number)"),
            author: author,
            conversation: ConversationID(platform: .facebook, native: "post-\(post ?? number)"),
            verdict: verdict,
            at: now.addingTimeInterval(-86_400 * daysAgo)
        )
    }

    private func standing(
        _ outcomes: [ModerationOutcome],
        published: Int = 6,
        isCustomer: ThreeValued = .unknown
    ) -> AuthorStanding {
        let history = AuthorHistory(
            author: author,
            published: published,
            isVerifiedCustomer: isCustomer,
            outcomes: outcomes
        )
        return model.standing(of: history, at: now)
    }

    @Test func `P8: five upheld removals of six under several posts make a troll, a purchase makes a customer`() {
        let outcomes = (0..<5).map { outcome($0) }
        #expect(standing(outcomes).kind == .troll)
        #expect(standing(outcomes, isCustomer: .yes).kind == .customer)
        #expect(
            standing(
                outcomes.map {
                    ModerationOutcome(
                        decision: $0.decision,
                        author: author,
                        conversation: ConversationID(platform: .facebook, native: "one"),
                        verdict: .upheld,
                        at: $0.removedAt
                    )
                }
            ).kind == .unknown,
            "all under one post"
        )
    }

    @Test func `P31: one removal of one is no pattern`() {
        let standing = standing([outcome(1)], published: 1)
        #expect(standing.kind == .unknown)
        #expect(standing.upheld == 1)
        #expect(standing.lowerBound < 0.1)
    }

    @Test func `P32: nothing is a neutral prior and no share of zero`() {
        let standing = standing([], published: 0)
        #expect(standing.kind == .unknown)
        #expect(standing.lowerBound >= 0 && standing.lowerBound < 0.1)
    }

    @Test func `P33: expired removals count as none`() {
        let expired = standing((0..<3).map { outcome($0, daysAgo: 181) })
        #expect(expired.upheld == 0)
        #expect(expired == standing([]))
    }

    @Test func `P34: overturned and unreviewed removals do not count`() {
        let mixed = standing([outcome(1), outcome(2, .overturned), outcome(3, .overturned), outcome(4, .unreviewed)])
        #expect(mixed.upheld == 1)
        #expect(mixed.kind == .unknown)
        #expect(mixed == standing([outcome(1)]))
    }

    @Test func `removals weigh half after the half-life, and those to come weigh nothing`() {
        let fresh = standing((0..<4).map { outcome($0, daysAgo: 0) })
        let old = standing((0..<4).map { outcome($0, daysAgo: 90) })
        let younger = standing((0..<2).map { outcome($0, daysAgo: 0) })
        #expect(old.lowerBound < fresh.lowerBound)
        #expect(old.lowerBound == younger.lowerBound)
        #expect(standing([outcome(1, daysAgo: -1)]).upheld == 0)
    }

    @Test func `an outcome replaces an earlier one of the same decision in any order`() {
        let first = ModerationOutcome(
            decision: DecisionID("d"),
            author: author,
            conversation: ConversationID(platform: .x, native: "1"),
            verdict: .unreviewed,
            at: now
        )
        var second = first
        second.verdict = .overturned
        second.decidedAt = now.addingTimeInterval(60)
        let forwards = AuthorHistory(author: author, outcomes: [first, second])
        #expect(forwards == AuthorHistory(author: author, outcomes: [second, first]))
        #expect(forwards.outcomes.map(\.verdict) == [.overturned])
    }

    @Test func `histories do not depend on the order in which outcomes are recorded`() {
        let seed: UInt64 = 34
        var random = SeededRandom(seed: seed)
        for round in 0..<TestScale.count(whole: 5000) {
            let verdicts: [ModerationOutcome.Verdict] = [.upheld, .overturned, .unreviewed]
            let outcomes = (0..<12).map { _ in
                var made = outcome(
                    Int.random(in: 0..<5, using: &random),
                    verdicts.randomElement(using: &random) ?? .upheld,
                    daysAgo: Double(Int.random(in: 0...200, using: &random))
                )
                made.decidedAt = now.addingTimeInterval(Double(Int.random(in: 0..<3, using: &random)))
                return made
            }
            let one = AuthorHistory(author: author, outcomes: outcomes)
            let other = AuthorHistory(author: author, outcomes: outcomes.shuffled(using: &random))
            #expect(one == other, "round \(round), seed \(seed)")
        }
    }

    @Test func `counts without posts need more removals before they make a pattern`() {
        #expect(model.standing(published: 6, upheldRemovals: 4).kind == .unknown)
        #expect(model.standing(published: 6, upheldRemovals: 5).kind == .troll)
        #expect(model.standing(published: 200, upheldRemovals: 5).kind == .unknown, "5 of 200 is no pattern")
        #expect(model.standing(published: -3, upheldRemovals: -1).lowerBound >= 0)
    }
}
