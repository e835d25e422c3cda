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
    private var underway: [IdempotencyKey: Task<Result<StepReceipt, ActuatorError>, Never>] = [:]

    init(book: any Guestbook) {
        self.book = book
    }

    func perform(_ step: EnforcementStep, key: IdempotencyKey) async throws(ActuatorError) -> StepReceipt {
        if let receipt = receipts[key] { return receipt }
        // Who asks for the same while it is being done learns what became of it.
        if let same = underway[key] { return try await same.value.get() }
        let doing = Task {
            do throws(ActuatorError) {
                return Result<StepReceipt, ActuatorError>.success(try await carryOut(step))
            } catch {
                return .failure(error)
            }
        }
        underway[key] = doing
        defer { underway[key] = nil }
        let receipt = try await doing.value.get()
        receipts[key] = receipt
        return receipt
    }

    private func carryOut(_ step: EnforcementStep) async throws(ActuatorError) -> StepReceipt {
        guard step.kind == .hide || step.kind == .unhide else { throw .unsupported(step.kind) }
        guard let entry = await book.entry(step.comment.native) else { throw .notFound }
        let revision = CommentRevision(text: entry.text)
        guard revision == step.revision else { throw .staleRevision(revision) }
        let hides = step.kind == .hide
        if entry.isHidden != hides { await book.setHidden(step.comment.native, hides) }
        return entry.isHidden == hides ? .alreadySo : .done
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
