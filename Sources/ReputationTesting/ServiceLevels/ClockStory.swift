import Conversations
import Foundation
import ServiceLevels

/// Clocks of a few threads in every state, for the kits of what is told and kept of them.
struct ClockStory {
    let build = EventBuilder()
    var engine: ServiceLevelEngine

    init() throws {
        engine = ServiceLevelEngine(brand: EventBuilder().brand, book: try Self.book())
    }

    static func book() throws -> CompiledPolicyBook {
        let level = EscalationLadder.Level(recipients: ["mira", "l\u{E9}o"], delay: .seconds(600))
        let ladder = EscalationLadder(id: "lead", levels: [level])
        let target = ResponseTarget(
            .firstReply,
            limit: .openTime(.seconds(3600)),
            pausedIn: [.pending],
            warnAt: [0.5],
            escalation: "lead"
        )
        return try PolicyBook(
            id: "kit",
            policies: [ServiceLevelPolicy(id: "public", targets: [target])],
            escalations: [ladder]
        )
        .compiled()
    }

    /// A message that waits, one answered, one paused, one removed, and one whose breach was told wrongly at first.
    var events: [ConversationEvent] {
        [
            build.customer("ada", writes: "waits", at: 0),
            build.customer("bo", writes: "answered", at: 1),
            build.brand(writes: "reply", replyingTo: "answered", at: 20),
            build.customer("cem", writes: "paused", at: 2),
            build.fact(
                .progressed(ProgressChange(target: .message(build.message("paused")), state: .pending)),
                at: 10
            ),
            build.customer("dina", writes: "removed", at: 3),
            build.fact(.removed(MessageReference(message: build.message("removed"))), at: 15),
            build.customer("eli", writes: "corrected", at: 4),
        ]
    }

    /// The reply that becomes known only after its message's breach was told.
    var lateReply: ConversationEvent { build.brand(writes: "late", replyingTo: "corrected", at: 40) }

    /// Everything that is told of the clocks, in order: every kind of notification but a change of policy.
    mutating func tellAll() -> [ServiceLevelNotification] {
        var told = engine.ingest(events)
        told += engine.advance(to: build.time(100))
        told += engine.ingest(lateReply)
        return told
    }
}
