import Conversations
import Foundation
import Moderation
import ReputationTesting
import Testing

@Suite struct `ReputationTesting: what one plugs in is checked` {
    // Your store here; a new one for every law.
    let kit = ConversationStoreConformance { InMemoryConversationStore() }

    @Test(arguments: StoreLaw.allCases)
    func `the store keeps every promise`(law: StoreLaw) async {
        await kit.check(law)
    }

    @Test func `an enforcer tries again after a platform was busy, and hides once`() async throws {
        let build = ModerationBuilder()
        let comment = build.comment(1, text: "You idiots!", placement: CommentPlacement(publicCounter: 120))
        let platform = SimulatedPlatform()
        await platform.publish(comment)
        await platform.failNext(.rateLimited(retryAfter: .seconds(30)))

        let input = ModerationInput(
            comment: comment,
            signals: build.signals(.directedInsult),
            standing: StandingModel().standing(published: 9, upheldRemovals: 0)
        )
        let time = ModerationBuilder.start
        let record = DecisionRecord(deciding: input, by: try ModerationEvaluator(.brandPage), at: time)
        let enforcer = Enforcer(mode: .enforce, actuator: platform)
        #expect(try await enforcer.apply(record, at: time).outcome == .waiting(retryAfter: .seconds(30)))
        #expect(try await enforcer.apply(record, at: time + 30).outcome == .applied)
        #expect(await platform.isVisible(comment.id) == false)
        #expect(await platform.effects.count == 1)
    }
}
