import Foundation
import Reputation
import ReputationTesting
import TestSupport
import Testing

/// R90 on the desk: what came twice counts once.
@Suite struct DoubledDocumentTests {
    private let build = EventBuilder()
    private let article = """
        The storm closed both piers on Friday morning.

        Forty people waited at pier two for hours, and nobody told them.
        """

    private func desk(_ events: [ConversationEvent]) throws -> ReputationDesk {
        var desk = try ReputationDesk(DeskConfiguration(brand: build.brand), modules: .withoutLanguage)
        desk.receive(events)
        return desk
    }

    @Test func `R90: a passage that stands twice in one document is read once, in posts and in edits`() async throws {
        var edited = try desk([
            build.customer("ada", writes: "m1", article + "\n\n" + article, at: 0),
            build.customer("bob", writes: "m2", "Nothing.", at: 0),
            build.fact(.edited(MessageRevision(message: build.message("m2"), text: article + "\n\n" + article)), at: 5),
        ])
        let entries = try await edited.findings(at: build.time(60)).state.worklist.entries
        #expect(entries.map(\.last.message.text) == [article, article])
        let again = edited.receive([build.customer("ada", writes: "m1", article + "\n\n" + article, at: 0)])
        #expect(again.duplicates == 1 && again.conflicts.isEmpty)
    }

    @Test func `R90: the same document under two names counts once, and an answer to either answers it`() async throws {
        let asked = [
            build.customer("ada", writes: "m1", article, at: 0), build.customer("ada", writes: "m2", article, at: 3),
        ]
        var one = try desk(asked)
        let found = try await one.findings(at: build.time(60))
        #expect(found.copies == [CopiedMessage(kept: build.message("m1"), copies: [build.message("m2")])])
        #expect(found.state.worklist.entries.map(\.waiting.count) == [1])
        #expect(found.state.metrics.eligible == 1)
        var two = try desk(
            asked + [
                build.brand(writes: "b1", replyingTo: "m2", at: 9), build.judged("b1", as: .substantive, at: 10),
            ]
        )
        let answered = try await two.findings(at: build.time(60))
        #expect(answered.copies.map(\.kept) == [build.message("m2")])
        #expect(answered.state.worklist.entries.isEmpty && answered.state.metrics.countByStatus[.answered] == 1)
        // The log itself keeps what came.
        #expect(two.log.item(build.message("m1"))?.dismissal == nil)
    }

    @Test func `R90: other people, other places, later repeats and short words are no copies`() async throws {
        let mail = EventBuilder(platform: .mail, channelClass: .mail)
        let cases: [[ConversationEvent]] = [
            [build.customer("ada", writes: "m1", article, at: 0), build.customer("bob", writes: "m2", article, at: 1)],
            [build.customer("ada", writes: "m1", article, at: 0), mail.customer("ada", writes: "m2", article, at: 1)],
            [
                build.customer("ada", writes: "m1", article, at: 0),
                build.customer("ada", writes: "m2", article, at: 11),
            ],
            [
                build.customer("ada", writes: "m1", "Hello?", at: 0),
                build.customer("ada", writes: "m2", "Hello?", at: 1),
            ],
            [build.customer(nil, writes: "m1", article, at: 0), build.customer(nil, writes: "m2", article, at: 1)],
            [
                build.customer("ada", writes: "m1", article, at: 0),
                build.customer("ada", writes: "m2", article, replyingTo: "m1", at: 1),
            ],
        ]
        for (index, events) in cases.enumerated() {
            var desk = try desk(events)
            #expect(try await desk.findings(at: build.time(60)).copies.isEmpty, "case \(index)")
        }
    }
}
