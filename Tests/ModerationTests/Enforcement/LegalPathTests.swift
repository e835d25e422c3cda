import Conversations
import Foundation
import Moderation
import ReputationTesting
import Testing

@Suite struct LegalPathTests {
    @Test(arguments: [EnforcementMode.shadow, .propose, .enforce])
    func `P11: what goes the way of the law is kept in every mode and waits for a person until its deadline`(
        mode: EnforcementMode
    ) async throws {
        let stage = try EnforcementStage()
        let record = await stage.decide(text: "See you tonight", signals: [.threat])
        _ = try await stage.enforcer(mode).apply(record, at: stage.now)
        let open = LegalCase.open(in: try await stage.log.entries(.all))
        #expect(open.map(\.decision) == [record.decision.id])
        let found = try #require(open.first)
        #expect(found.reasons == [.threat])
        #expect(found.due == stage.now.addingTimeInterval(86_400))
        #expect(!found.isOverdue(at: found.due))
        #expect(found.isOverdue(at: found.due.addingTimeInterval(1)))
        let snapshot = try #require(found.snapshot)
        #expect(await stage.evidence.snapshot(snapshot)?.text == "See you tonight")
        #expect(await stage.platform.effects.isEmpty == (mode != .enforce))
    }

    @Test func `P11: a person's decision about the same words closes the case and may delete`() async throws {
        let stage = try EnforcementStage()
        let record = await stage.decide(text: "See you tonight", signals: [.threat])
        _ = try await stage.enforcer().apply(record, at: stage.now)
        let byHand = await stage.decide(
            text: "See you tonight",
            signals: [.threat],
            manual: (.deleteAndBlock, AgentID(rawValue: "agent-7"))
        )
        #expect(try await stage.enforcer().apply(byHand, at: stage.now).outcome == .applied)
        #expect(await stage.kinds == [.hide, .notify, .delete, .block, .notify])
        #expect(LegalCase.open(in: try await stage.log.entries(.all)).isEmpty)
    }

    @Test func `only what goes the way of the law has a deadline`() async throws {
        let stage = try EnforcementStage()
        let hate = await stage.decide(signals: [.hate])
        #expect(hate.decision.legalDeadline == nil)
        #expect(hate.decision.needsHuman)
    }

    @Test func `the transparency report is written as JSON with its schema and sorted names`() async throws {
        let stage = try EnforcementStage()
        _ = try await stage.hidden()
        let day = stage.now..<stage.now.addingTimeInterval(86_400)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let report = TransparencyReport(try await stage.log.entries(.all), period: day)
        let text = String(decoding: try encoder.encode(report), as: UTF8.self)
        #expect(text.contains(#""byAction":{"hide":1}"#))
        #expect(text.contains(#""from":"2026-03-02T08:00:00.000Z""#))
        #expect(text.contains(#""schema":1"#))
    }
}
