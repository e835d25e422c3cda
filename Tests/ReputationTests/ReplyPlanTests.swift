import Foundation
import Reputation
import ReputationTesting
import Testing

/// Where an answer goes when the platform takes no more, and how often a matter was handed on.
@Suite struct ReplyPlanTests {
    private let build = EventBuilder()
    private let messenger = EventBuilder(platform: .messenger, channelClass: .directMessage)
    private let mail = EventBuilder(platform: .mail, channelClass: .mail)

    private func direct(_ id: String, at minute: Double) -> ConversationEvent {
        var event = messenger.customer("ada", writes: id, "Where is my bag? KB-4471", at: minute)
        if case .arrived(var message) = event.fact {
            message.visibility = .private
            event.fact = .arrived(message)
        }
        return event
    }

    private func plan(_ events: [ConversationEvent], at minute: Double) async throws -> ReplyPlan {
        var desk = try ReputationDesk(DeskConfiguration(brand: build.brand), modules: .withoutLanguage)
        desk.receive(events)
        let found = try await desk.findings(at: build.time(minute))
        let entry = try #require(found.state.worklist.entries.first)
        return try #require(found.replyPlans[entry.customerCase])
    }

    @Test
    func `R14: where the platform takes nothing more, the person's other channel is named, or that none is known`()
        async throws
    {
        let merge = build.fact(
            .merged(
                CaseMerge(into: CaseID(messenger.author("ada")), from: CaseID(mail.author("ada")), evidence: .claim)
            ),
            at: 2
        )
        let older = [
            mail.customer("ada", writes: "e1", "Hello?", at: -600), merge,
            mail.fact(
                .dismissed(
                    Dismissal(
                        message: mail.message("e1"),
                        reason: .handledElsewhere,
                        actor: AgentID(rawValue: "agent:mira")
                    )
                ),
                at: 1
            ),
        ]
        let month = 60.0 * 24 * 30
        let channel = Channel(platform: .mail, channelClass: .mail)
        #expect(try await plan([direct("d1", at: 0)] + older, at: month).place == .otherChannel([channel]))
        #expect(try await plan([direct("d1", at: 0)], at: month).place == .noChannelKnown)
        #expect(try await plan([direct("d1", at: 0)], at: month).kind == .lateReply)
        // Within a day the window is open.
        #expect(try await plan([direct("d1", at: 0)] + older, at: 600).place == .inChannel)
    }

    private func handOff(_ name: String, _ side: HandOffSide, at minute: Double) -> ConversationEvent {
        let target = EventTarget.message(build.message("m1"))
        return build.fact(
            .handedOff(HandOff(id: HandOffID(rawValue: name), side: side, target: target)),
            at: minute
        )
    }

    @Test func `R85: one hop is no warning, a second one is, and both sides of a hand-off are one hop`() async throws {
        let asked = build.customer("ada", writes: "m1", "My bag is lost.", at: 0)
        let first = [handOff("h1", .giving, at: 5), handOff("h1", .taking, at: 6)]
        let second = [handOff("h2", .giving, at: 20)]
        let none = try await plan([asked], at: 60)
        #expect(none.hops == 0 && !none.warnsOfHops)
        let one = try await plan([asked] + first, at: 60)
        #expect(one.hops == 1 && !one.warnsOfHops)
        let two = try await plan([asked] + first + second, at: 60)
        #expect(two.hops == 2 && two.warnsOfHops)
    }
}
