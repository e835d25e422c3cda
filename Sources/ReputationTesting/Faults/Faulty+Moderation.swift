public import Conversations
public import Foundation
public import Moderation

extension Faulty: DecisionLog where Base: DecisionLog {
    /// Adds a line, unless it has to fail.
    public func append(_ entry: DecisionLogEntry) async throws -> Bool {
        try await write { try await $0.append(entry) }
    }

    /// At most `limit` lines of a selection after a position.
    public func entries(
        _ selection: DecisionLogSelection,
        after position: Int?,
        limit: Int
    ) async throws -> [NumberedDecisionLogEntry] {
        try await read { try await $0.entries(selection, after: position, limit: limit) }
    }
}

extension Faulty: HideBudgetStore where Base: HideBudgetStore {
    /// Keeps a place, unless it has to fail.
    public func reserve(_ request: HideRequest) async throws -> Bool {
        try await write { try await $0.reserve(request) }
    }

    /// Notes that a comment is hidden, unless it has to fail.
    public func commit(_ decision: DecisionID) async throws {
        try await write { try await $0.commit(decision) }
    }

    /// Gives a place back, unless it has to fail.
    public func release(_ decision: DecisionID) async throws {
        try await write { try await $0.release(decision) }
    }

    /// Takes the platform's number, unless it has to fail.
    public func reconcile(_ conversation: ConversationID, hidden: Int) async throws {
        try await write { try await $0.reconcile(conversation, hidden: hidden) }
    }

    /// How many comments of a post are hidden or about to be.
    public func used(_ conversation: ConversationID) async throws -> Int {
        try await read { try await $0.used(conversation) }
    }

    /// The state of a decision's place.
    public func state(of decision: DecisionID) async throws -> HideReservationState? {
        try await read { try await $0.state(of: decision) }
    }
}

extension Faulty: EvidenceStore where Base: EvidenceStore {
    /// Keeps a revision, unless it has to fail.
    public func preserve(_ comment: ModeratedComment) async throws -> SnapshotID {
        try await write { try await $0.preserve(comment) }
    }

    /// What was kept under a name.
    public func snapshot(_ id: SnapshotID) async throws -> ModeratedComment? {
        try await read { try await $0.snapshot(id) }
    }
}

extension Faulty: AuthorHistoryStore where Base: AuthorHistoryStore {
    /// What is known of an author.
    public func history(of author: AuthorID, at date: Date) async throws -> AuthorHistory {
        try await read { try await $0.history(of: author, at: date) }
    }

    /// Adds what became of a decision, unless it has to fail.
    public func record(_ outcome: ModerationOutcome) async throws {
        try await write { try await $0.record(outcome) }
    }
}
