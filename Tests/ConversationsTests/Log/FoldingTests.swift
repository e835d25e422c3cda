import Conversations
import Foundation
import ReputationTesting
import TestSupport
import Testing

/// Folding a log for many readers is for speed only: it must say what an unfolded one says.
@Suite struct FoldingTests {
    private let brand = BrandMatcher(EventBuilder().brand)

    @Test func `a log that was folded along the way says what one says that never was`() {
        for seed in 0..<UInt64(TestScale.count(whole: 20_000, least: 400)) {
            var random = SeededRandom(seed: seed)
            var rest = RandomEvents().make(Int.random(in: 2...60, using: &random), using: &random)
            var folded = ConversationLog()
            var plain = ConversationLog()
            while !rest.isEmpty {
                let batch = rest.prefix(Int.random(in: 1...9, using: &random))
                rest.removeFirst(batch.count)
                folded.append(batch)
                plain.append(batch)
                if Int.random(in: 0..<4, using: &random) > 0 { folded.fold(for: brand) }
                #expect(Array(folded.conversations()) == Array(plain.conversations()), "seed \(seed)")
            }
            folded.fold(for: brand)
            #expect(LogState(folded) == LogState(plain), "seed \(seed)")
            for item in plain.conversations().flatMap(\.items) {
                #expect(folded.item(item.id) == item, "seed \(seed)")
                #expect(
                    folded.conversation(containing: item.id) == plain.conversation(containing: item.id),
                    "seed \(seed)"
                )
            }
        }
    }

    @Test func `folded threads hold the sides, parents and answers that their messages have`() {
        for seed in 0..<UInt64(TestScale.count(whole: 5_000, least: 200)) {
            var random = SeededRandom(seed: seed)
            var log = ConversationLog(RandomEvents().make(40, using: &random))
            log.fold(for: brand)
            for thread in log.threads(for: brand) {
                let items = thread.conversation.items
                #expect(thread.answers == thread.conversation.answers(for: brand), "seed \(seed)")
                #expect(thread.sides == items.map { brand.side(of: $0.message) }, "seed \(seed)")
                let parents = items.map { item in item.message.parent.flatMap { thread.conversation.index(of: $0) } }
                #expect(thread.parents == parents, "seed \(seed)")
            }
        }
    }

    @Test func `what was folded for one brand is worked out anew for another`() {
        let build = EventBuilder()
        var log = ConversationLog([
            build.customer("ada", writes: "m1", at: 0), build.brand(writes: "a1", replyingTo: "m1", at: 5),
        ])
        log.fold(for: brand)
        let stranger = BrandMatcher(BrandProfile(id: BrandID(rawValue: "other"), name: "Other", accounts: []))
        #expect(log.threads(for: brand).map(\.sides) == [[.customer, .brand]])
        #expect(log.threads(for: stranger).map(\.sides) == [[.customer, .customer]])
        log.fold(for: stranger)
        #expect(log.threads(for: stranger).map(\.sides) == [[.customer, .customer]])
    }
}
