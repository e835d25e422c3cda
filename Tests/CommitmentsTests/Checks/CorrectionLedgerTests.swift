import Commitments
import Conversations
import Foundation
import ReputationTesting
import TestSupport
import Testing

@Suite struct CorrectionLedgerTests {
    private let build = EventBuilder()

    private func link(
        _ claim: String?,
        correction: String? = nil,
        rejection: String? = nil,
        at minutes: Double
    ) -> ConversationEvent {
        build.fact(
            .corrected(
                CorrectionLink(
                    message: build.message("post"),
                    claim: claim.map { build.message($0) },
                    correction: correction.map { build.message($0) },
                    rejection: rejection
                )
            ),
            at: minutes
        )
    }

    private func entries(_ events: ConversationEvent...) -> [CorrectionLedger.Entry] {
        let base = [
            build.brand(writes: "post", "The fête is on Sunday.", at: 0),
            build.customer("ada", writes: "c1", "It is on Saturday.", replyingTo: "post", at: 10),
        ]
        return CorrectionLedger(ConversationLog(base + events)).entries
    }

    @Test func `R37: a post with a claim is uncorrected, with its age, until it is edited or a correction is linked`()
        throws
    {
        let open = try #require(entries(link("c1", at: 20)).first)
        #expect(open.standing == .uncorrected && open.openedAt == build.time(10))
        #expect(open.age(at: build.time(70)) == .seconds(3600))

        let corrected = try #require(entries(link("c1", at: 20), link("c1", correction: "fix", at: 40)).first)
        #expect(corrected.standing == .corrected(by: build.message("fix")))
        #expect(corrected.age(at: build.time(70)) == .seconds(1800))

        let edit = build.fact(
            .edited(MessageRevision(message: build.message("post"), text: "The fête is on Saturday.")),
            at: 30
        )
        #expect(entries(link("c1", at: 20), edit).first?.standing == .edited(by: edit.id))
    }

    @Test func `R37: an edit before the claim corrects nothing, and the brand's own flag counts as a claim`() throws {
        let early = build.fact(.edited(MessageRevision(message: build.message("post"), text: "On Sunday!")), at: 5)
        let own = try #require(entries(early, link(nil, at: 20)).first)
        #expect(own.standing == .uncorrected && own.claim == nil && own.openedAt == build.time(20))
    }

    @Test func `R37: a claim is rejected for a reason only`() {
        #expect(
            entries(link("c1", rejection: "it is on Sunday, see the poster", at: 20)).first?.standing
                == .rejected(reason: "it is on Sunday, see the poster")
        )
        #expect(entries(link("c1", rejection: " ", at: 20)).first?.standing == .rejectedWithoutReason)
    }

    @Test func `order changes nothing, the open ones stand in front, in random logs`() {
        for seed in 0..<UInt64(TestScale.count(whole: 2_000, least: 40)) {
            var random = SeededRandom(seed: seed)
            var events = RandomEvents().make(40, using: &random)
            for number in 0..<12 {
                let target = build.message("m\(Int.random(in: 0..<12, using: &random))")
                let link = CorrectionLink(
                    message: target,
                    claim: Bool.random(using: &random) ? build.message("m\(number)") : nil,
                    correction: number % 4 == 0 ? build.message("m3") : nil,
                    rejection: number % 5 == 0 ? "no" : nil
                )
                events.append(build.fact(.corrected(link), at: Double(Int.random(in: 0...30, using: &random))))
            }
            let one = CorrectionLedger(ConversationLog(events))
            #expect(one == CorrectionLedger(ConversationLog(events.shuffled(using: &random))), "seed \(seed)")
            let flags = one.entries.map(\.standing.isOpen)
            #expect(flags == flags.sorted { $0 && !$1 }, "seed \(seed)")
        }
    }
}
