import Conversations
import Foundation
import Presence
import TestSupport
import Testing

struct InvitationPlanTests {
    private static func customer(_ name: String) -> CaseID { CaseID(AuthorID(platform: .x, native: name)) }

    @Test func `R76: all eligible customers are invited, whoever they are`() throws {
        let candidates =
            ["ada", "ben", "cleo"].map { InvitationCandidate(Self.customer($0)) }
            + [InvitationCandidate(Self.customer("dora"), hasObjected: true)]
        let plan = try InvitationPlan(
            InvitationRequest(destination: .googleBusiness),
            candidates: candidates,
            at: PresenceStory.day(0)
        )
        #expect(plan.invited == candidates.prefix(3).map(\.customer).sorted())
        #expect(plan.excluded == [Self.customer("dora"): .objected])
    }

    @Test(arguments: [
        CustomerField.sentiment, .rating, .satisfaction, .complaint, .resolution, .recommendation,
        CustomerField(rawValue: "mood"),
    ])
    func `R76: a filter by mood, rating or outcome is refused, and the refusal names the rule`(field: CustomerField) {
        let filter = InvitationFilter(field, isOneOf: ["positive", "5"])
        let refusal = #expect(throws: InvitationRefusal.self) {
            try InvitationPlan(
                InvitationRequest(destination: .googleBusiness, filters: [filter]),
                candidates: [],
                at: PresenceStory.day(0)
            )
        }
        #expect(refusal?.rule == .noGating)
        #expect(refusal?.description.contains("never only of those expected to be positive") == true)
        #expect(refusal?.description.contains(field.rawValue) == true)
    }

    @Test func `R76: declaring a gating field neutral does not help, declaring one's own does`() throws {
        func plan(_ field: CustomerField) throws -> InvitationPlan {
            try InvitationPlan(
                InvitationRequest(
                    destination: .trustpilot,
                    filters: [InvitationFilter(field, isOneOf: ["yes"])],
                    neutralFields: [field]
                ),
                candidates: [InvitationCandidate(Self.customer("ada"), fields: [field: "yes"])],
                at: PresenceStory.day(0)
            )
        }
        #expect(throws: InvitationRefusal.self) { try plan(.rating) }
        #expect(try plan(CustomerField(rawValue: "ship")).invited == [Self.customer("ada")])
    }

    @Test func `R76: rewards, and sites that do not allow asking, are refused by their rules`() {
        func refusal(_ request: InvitationRequest) -> InvitationRefusal? {
            #expect(throws: InvitationRefusal.self) {
                try InvitationPlan(request, candidates: [], at: PresenceStory.day(0))
            }
        }
        #expect(refusal(InvitationRequest(destination: .yelp))?.rule == .noAsking)
        #expect(refusal(InvitationRequest(destination: .googleBusiness, offersReward: true))?.rule == .noReward)
    }

    @Test func `R76: nobody is asked twice within the shortest time; at its end they may be`() throws {
        let last = PresenceStory.day(0)
        func plan(_ time: Date) throws -> InvitationPlan {
            try InvitationPlan(
                InvitationRequest(destination: .trustpilot),
                candidates: [InvitationCandidate(Self.customer("ada"), lastInvitedAt: last)],
                at: time
            )
        }
        let early = try plan(PresenceStory.day(90).addingTimeInterval(-0.001))
        #expect(early.invited.isEmpty)
        #expect(early.excluded == [Self.customer("ada"): .askedBefore(until: PresenceStory.day(90))])
        #expect(try plan(PresenceStory.day(90)).invited == [Self.customer("ada")])
    }

    @Test func `R76: everybody is either invited or told why not, whatever the order and the repeats`() throws {
        for seed in 0..<UInt64(TestScale.count(whole: 2000, least: 100)) {
            var random = SeededRandom(seed: seed)
            let places = ["pier", "orran"]
            let candidates = (0..<Int.random(in: 0...30, using: &random)).map { _ in
                InvitationCandidate(
                    Self.customer("p\(Int.random(in: 0..<12, using: &random))"),
                    lastInvitedAt: Bool.random(using: &random)
                        ? nil : PresenceStory.day(Double(Int.random(in: -200..<0, using: &random))),
                    hasObjected: Int.random(in: 0..<6, using: &random) == 0,
                    fields: [.place: places.randomElement(using: &random) ?? "pier"]
                )
            }
            let request = InvitationRequest(
                destination: .trustpilot,
                filters: Bool.random(using: &random) ? [] : [InvitationFilter(.place, isOneOf: ["pier"])]
            )
            let plan = try InvitationPlan(request, candidates: candidates, at: PresenceStory.day(0))
            let shuffled = try InvitationPlan(
                request,
                candidates: candidates.shuffled(using: &random) + candidates.prefix(3),
                at: PresenceStory.day(0)
            )
            #expect(plan == shuffled, "seed \(seed)")
            let all = Set(candidates.map(\.customer))
            #expect(Set(plan.invited).union(plan.excluded.keys) == all, "seed \(seed)")
            #expect(Set(plan.invited).isDisjoint(with: plan.excluded.keys), "seed \(seed)")
        }
    }
}
