import Commitments
import Conversations
import Foundation
import ReputationTesting
import TestSupport
import Testing

@Suite struct PromiseReviewTests {
    private let build = EventBuilder()

    private func step(_ name: String, on message: String, at minutes: Double, due: Double) -> ConversationEvent {
        let record = PromiseRecord(
            id: PromiseID(rawValue: name),
            target: .message(build.message(message)),
            kind: .nextStep,
            text: "We check with the crew.",
            madeIn: build.message(message),
            due: build.time(due)
        )
        return build.fact(.promiseMade(record), at: minutes)
    }

    private func case_(_ name: String, _ message: String, at minutes: Double) -> [ConversationEvent] {
        [
            build.customer(name, writes: "\(message)-in", at: minutes),
            build.brand(writes: message, replyingTo: "\(message)-in", at: minutes + 1),
        ]
    }

    @Test func `R07: a case whose promised step is past its time in silence is stalled, the oldest first`() {
        let events =
            case_("ada", "a", at: 0) + case_("ben", "b", at: 0) + case_("cem", "c", at: 0) + case_("dan", "d", at: 0)
            + [
                step("pa", on: "a", at: 1, due: 90), step("pb", on: "b", at: 1, due: 60),
                step("pc", on: "c", at: 1, due: 60), step("pd", on: "d", at: 1, due: 600),
                build.brand(writes: "c2", "Still on it.", replyingTo: "c", at: 30),
            ]
        let review = PromiseReview(ConversationLog(events), for: build.brand, at: build.time(120))
        #expect(review.stalledCases.map(\.id) == [CaseID(build.author("ben")), CaseID(build.author("ada"))])
        #expect(review.stalledCases.map(\.since) == [build.time(60), build.time(90)])
        #expect(review.stalledCases.first?.lastOutboundAt == build.time(1))
        let standings = Dictionary(uniqueKeysWithValues: review.entries.map { ($0.promise.id.rawValue, $0.standing) })
        #expect(standings == ["pa": .stalled, "pb": .stalled, "pc": .overdue, "pd": .open])
    }

    @Test func `R07: a closed case with an unkept promise does not exist, in random logs`() {
        for seed in 0..<UInt64(TestScale.count(whole: 2_000, least: 40)) {
            var random = SeededRandom(seed: seed)
            let log = ConversationLog(RandomEvents().make(70, using: &random))
            for person in log.cases() where person.status.isClosed {
                #expect(person.promises.allSatisfy { !$0.isOpen }, "seed \(seed)")
            }
        }
    }

    @Test func `a review is the same in any order, and what happens later does not change it, in random logs`() {
        for seed in 0..<UInt64(TestScale.count(whole: 1_000, least: 20)) {
            var random = SeededRandom(seed: seed)
            let events = RandomEvents().make(60, using: &random)
            let now = build.time(Double.random(in: 0...40, using: &random))
            let one = PromiseReview(ConversationLog(events), for: build.brand, at: now)
            let other = PromiseReview(ConversationLog(events.shuffled(using: &random)), for: build.brand, at: now)
            #expect(one.entries == other.entries && one.stalledCases == other.stalledCases, "seed \(seed)")
            let past = PromiseReview(
                ConversationLog(events.filter { $0.occurredAt <= now }),
                for: build.brand,
                at: now
            )
            #expect(one.entries == past.entries, "seed \(seed)")
        }
    }
}
