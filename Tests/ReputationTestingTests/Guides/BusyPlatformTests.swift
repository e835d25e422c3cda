import Conversations
import Foundation
import Moderation
import ReputationTesting
import Testing

/// The listing of the article "Simulating a platform".
@Suite struct BusyPlatformTests {
    @Test func `an enforcer waits as long as it is told, asks how things stand, and hides once`() async throws {
        let build = ModerationBuilder()
        let comment = build.comment(1, text: "You idiots!", placement: CommentPlacement(publicCounter: 120))
        let platform = SimulatedPlatform()
        await platform.publish(comment)
        await platform.failNext(.rateLimited(retryAfter: .seconds(30)), .outcomeUnknown(isDone: true))

        let input = ModerationInput(
            comment: comment,
            signals: build.signals(.directedInsult),
            standing: StandingModel().standing(published: 9, upheldRemovals: 0)
        )
        let evaluator = try ModerationEvaluator(.brandPage)
        let record = DecisionRecord(deciding: input, by: evaluator, at: ModerationBuilder.start)

        let enforcer = Enforcer(mode: .enforce, actuator: platform)
        let time = ModerationBuilder.start
        #expect(try await enforcer.apply(record, at: time).outcome == .waiting(retryAfter: .seconds(30)))
        _ = try await enforcer.apply(record, at: time + 30)
        _ = try await enforcer.apply(record, at: time + 60)
        #expect(await platform.effects.map(\.kind) == [.hide])
        #expect(await platform.isVisible(comment.id) == false)
    }
}
