import Conversations
import Foundation
import LanguageAnalysis
import Moderation
import Testing

@Test func `Moderation: a complaint is answered, spam is taken away, and a person gets reasons`() throws {
    let reader = try CommentReader()
    let evaluator = try ModerationEvaluator(.brandPage)
    let time = Date(timeIntervalSince1970: 1_772_438_400)

    func record(_ text: String) -> DecisionRecord {
        let comment = ModeratedComment(
            id: MessageID(platform: .facebook, native: text),
            author: AuthorID(platform: .facebook, native: "guest"),
            text: text,
            createdAt: time,
            placement: CommentPlacement(publicCounter: 120)
        )
        let input = ModerationInput(comment: comment, signals: reader.signals(for: comment))
        return DecisionRecord(deciding: input, by: evaluator, at: time)
    }

    let complaint = record("The 08:30 left without us, booking KB-4411. You idiots!")
    #expect(complaint.decision.action == .reply)
    #expect(complaint.decision.reasons == [.genuineComplaint])
    let statement = StatementWriter().statement(on: complaint)
    #expect(statement.restrictions.isEmpty)

    var stricter = ModerationPolicy.brandPage
    stricter.version += 1
    let replay = ModerationReplay([complaint], under: try ModerationEvaluator(stricter))
    #expect(replay.total == 1)
    #expect(replay.changes.isEmpty)
}
