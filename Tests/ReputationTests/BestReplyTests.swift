import Foundation
import Reputation
import ReputationTesting
import Testing

@Suite struct BestReplyTests {
    private let build = EventBuilder()

    private func best(substantiveAfter hours: Double) throws -> MessageID? {
        var log = ConversationLog()
        log.append([
            build.customer("ada", writes: "m1", "Where is my bag?", at: 0),
            build.brand(writes: "b1", "Thanks for writing.", replyingTo: "m1", at: 5),
            build.judged("b1", as: .acknowledgement, at: 5),
            build.brand(writes: "b2", "It is at pier 2 until six.", replyingTo: "m1", at: hours * 60),
            build.judged("b2", as: .substantive, at: hours * 60),
        ])
        let answers = log.threads(for: BrandMatcher(build.brand)).flatMap(\.answers)
        return try #require(answers.first { $0.item.id == build.message("m1") }).bestReply()?.message
    }

    @Test func `R84: the later reply with substance is best within the ceiling, and not beyond`() throws {
        #expect(try best(substantiveAfter: 3) == build.message("b2"))
        #expect(try best(substantiveAfter: 24) == build.message("b2"))
        #expect(try best(substantiveAfter: 24.01) == build.message("b1"))
    }
}
