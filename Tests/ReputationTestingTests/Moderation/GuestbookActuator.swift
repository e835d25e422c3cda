import Conversations
import Moderation

/// Hides and shows entries of the guestbook on Kestrel Bay's own site, which can neither delete nor block.
actor GuestbookActuator: PlatformActuator {
    nonisolated let capabilities = PlatformCapabilities(
        platform: .web,
        canDelete: .no,
        canBlock: .no,
        canNotify: .no,
        takesRepliesAlong: .no
    )
    private let book: any Guestbook
    private var receipts: [IdempotencyKey: StepReceipt] = [:]

    init(book: any Guestbook) {
        self.book = book
    }

    func perform(_ step: EnforcementStep, key: IdempotencyKey) async throws(ActuatorError) -> StepReceipt {
        if let receipt = receipts[key] { return receipt }
        guard step.kind == .hide || step.kind == .unhide else { throw .unsupported(step.kind) }
        guard let entry = await book.entry(step.comment.native) else { throw .notFound }
        let revision = CommentRevision(text: entry.text)
        guard revision == step.revision else { throw .staleRevision(revision) }
        let hides = step.kind == .hide
        if entry.isHidden != hides { await book.setHidden(step.comment.native, hides) }
        let receipt: StepReceipt = entry.isHidden == hides ? .alreadySo : .done
        receipts[key] = receipt
        return receipt
    }

    func state(of comment: MessageID, by author: AuthorID) async throws(ActuatorError) -> PlatformCommentState {
        guard let entry = await book.entry(comment.native) else { return PlatformCommentState(exists: .no) }
        return PlatformCommentState(
            revision: CommentRevision(text: entry.text),
            isHidden: entry.isHidden ? .yes : .no
        )
    }
}

/// The site's own code.
protocol Guestbook: Sendable {
    func entry(_ name: String) async -> (text: String, isHidden: Bool)?
    func setHidden(_ name: String, _ isHidden: Bool) async
}
