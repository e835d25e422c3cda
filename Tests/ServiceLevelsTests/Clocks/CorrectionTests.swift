import Conversations
import Foundation
import ServiceLevels
import Testing

/// What a late event corrects though no time of day changes.
@Suite struct CorrectionTests {
    @Test func `a cancellation whose reason alone turns out different is told again under its key`() throws {
        var desk = try Desk([.minutes(.firstReply, 60)])
        desk.customer("m1", at: "10:00")
        let message = desk.message("m1")
        let mira = AgentID(rawValue: "mira")
        desk.fact(.dismissed(Dismissal(message: message, reason: .spam, actor: mira)), at: "10:10")
        let clock = desk.id(.firstReply, "m1")
        #expect(desk.notification(.end, clock)?.kind == .cancelled(.dismissed))
        desk.advance("12:00")
        desk.fact(.removed(MessageReference(message: message)), at: "10:10", received: "12:00")
        let told = try #require(desk.notification(.end, clock))
        #expect(told.kind == .cancelled(.messageRemoved))
        #expect(told.nominalAt == at("10:10") && told.detectedAt == at("12:00") && told.revision == 1)
        #expect(try desk.clock(.firstReply, "m1").cancellation == .messageRemoved)
    }

    @Test func `a pause whose cause alone turns out different is told again under its key`() throws {
        var desk = try Desk([.minutes(.agentWork, 60)])
        desk.customer("m1", at: "10:00")
        desk.state(.pending, at: "10:10")
        let wrong = try #require(desk.events.last)
        desk.state(.open, at: "10:30")
        desk.advance("10:40")
        let clock = desk.id(.agentWork, "m1")
        #expect(desk.notification(.pause, clock)?.kind == .paused(.state("pending")))
        let before = try desk.clock(.agentWork, "m1")
        let target = EventTarget.conversation(ConversationID(platform: .zendesk, native: "t"))
        desk.take(
            desk.engine.ingest([
                ConversationEvent(occurredAt: at("10:45"), fact: .retracted(Retraction(event: wrong.id))),
                ConversationEvent(
                    occurredAt: at("10:10"),
                    receivedAt: at("10:45"),
                    fact: .progressed(ProgressChange(target: target, state: .onHold))
                ),
            ])
        )
        let told = try #require(desk.notification(.pause, clock))
        #expect(told.kind == .paused(.state("onHold")) && told.nominalAt == at("10:10") && told.revision == 1)
        let after = try desk.clock(.agentWork, "m1")
        #expect(after.deadline == before.deadline && after.status == before.status)
    }
}
