public import Conversations
public import Foundation
public import Moderation

/// That a program stopped at a point that a test chose.
public struct SimulatedCrash: Error, Hashable, Sendable {
    /// Which write it was, from 0.
    public var write: Int
    /// Whether the write had happened.
    public var isAfterwards: Bool
}

/// Counts the writes of all stores that share it, and stops the program before or after one of them.
public actor CrashPoint {
    private let write: Int?
    private let isAfterwards: Bool
    private var count = 0
    private var hasCrashed = false

    /// Chooses the write, counted from 0; `nil` for none.
    public init(atWrite write: Int?, isAfterwards: Bool = false) {
        self.write = write
        self.isAfterwards = isAfterwards
    }

    /// How many writes there were.
    public var writes: Int { count }

    /// Passes a write on, unless the program stops here; once it has stopped nothing goes on.
    public func pass<Value: Sendable>(_ body: @Sendable () async throws -> Value) async throws -> Value {
        let number = count
        count += 1
        if hasCrashed { throw SimulatedCrash(write: number, isAfterwards: false) }
        guard number == write else { return try await body() }
        hasCrashed = true
        if isAfterwards { _ = try await body() }
        throw SimulatedCrash(write: number, isAfterwards: isAfterwards)
    }
}

/// A decision log that stops the program at a point.
public struct CrashingDecisionLog: DecisionLog {
    private let base: any DecisionLog
    private let point: CrashPoint

    /// Wraps a log.
    public init(_ base: any DecisionLog, at point: CrashPoint) {
        self.base = base
        self.point = point
    }

    /// Adds a line, unless the program stops here.
    public func append(_ entry: DecisionLogEntry) async throws -> Bool {
        try await point.pass { [base] in try await base.append(entry) }
    }

    /// At most `limit` lines of a selection after a position.
    public func entries(_ selection: DecisionLogSelection, after position: Int?, limit: Int) async throws
        -> [NumberedDecisionLogEntry]
    {
        try await base.entries(selection, after: position, limit: limit)
    }
}

/// A budget store that stops the program at a point.
public struct CrashingBudgetStore: HideBudgetStore {
    private let base: any HideBudgetStore
    private let point: CrashPoint

    /// Wraps a store.
    public init(_ base: any HideBudgetStore, at point: CrashPoint) {
        self.base = base
        self.point = point
    }

    /// Keeps a place, unless the program stops here.
    public func reserve(_ request: HideRequest) async throws -> Bool {
        try await point.pass { [base] in try await base.reserve(request) }
    }

    /// Notes that a comment is hidden, unless the program stops here.
    public func commit(_ decision: DecisionID) async throws {
        try await point.pass { [base] in try await base.commit(decision) }
    }

    /// Gives a place back, unless the program stops here.
    public func release(_ decision: DecisionID) async throws {
        try await point.pass { [base] in try await base.release(decision) }
    }

    /// Takes the platform's number, unless the program stops here.
    public func reconcile(_ conversation: ConversationID, hidden: Int) async throws {
        try await point.pass { [base] in try await base.reconcile(conversation, hidden: hidden) }
    }

    /// How many comments of a post are hidden or about to be.
    public func used(_ conversation: ConversationID) async throws -> Int {
        try await base.used(conversation)
    }

    /// The state of a decision's place.
    public func state(of decision: DecisionID) async throws -> HideReservationState? {
        try await base.state(of: decision)
    }
}

/// An evidence store that stops the program at a point.
public struct CrashingEvidenceStore: EvidenceStore {
    private let base: any EvidenceStore
    private let point: CrashPoint

    /// Wraps a store.
    public init(_ base: any EvidenceStore, at point: CrashPoint) {
        self.base = base
        self.point = point
    }

    /// Keeps a revision, unless the program stops here.
    public func preserve(_ comment: ModeratedComment) async throws -> SnapshotID {
        try await point.pass { [base] in try await base.preserve(comment) }
    }

    /// What was kept under a name.
    public func snapshot(_ id: SnapshotID) async throws -> ModeratedComment? {
        try await base.snapshot(id)
    }
}

/// A store of histories that stops the program at a point.
public struct CrashingAuthorHistoryStore: AuthorHistoryStore {
    private let base: any AuthorHistoryStore
    private let point: CrashPoint

    /// Wraps a store.
    public init(_ base: any AuthorHistoryStore, at point: CrashPoint) {
        self.base = base
        self.point = point
    }

    /// What is known of an author.
    public func history(of author: AuthorID, at date: Date) async throws -> AuthorHistory {
        try await base.history(of: author, at: date)
    }

    /// Adds what became of a decision, unless the program stops here.
    public func record(_ outcome: ModerationOutcome) async throws {
        try await point.pass { [base] in try await base.record(outcome) }
    }
}
