public import Conversations
import ReputationFoundations

/// Names what was kept of one revision of a comment.
public struct SnapshotID: StringIdentifier {
    /// The whole name.
    public var rawValue: String

    /// Takes any string.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name of what is kept of a comment's present words.
    public init(_ comment: ModeratedComment) {
        var hasher = StableHasher()
        hasher.append("evidence")
        hasher.append(comment.id.rawValue)
        hasher.append(comment.revision.rawValue)
        rawValue = hasher.finalize().hexadecimal
    }
}

/// Keeps comments as they were before anything was done to them: for appeals, for the law, and for undoing.
public protocol EvidenceStore: Sendable {
    /// Keeps a revision and names it; keeping the same again changes nothing.
    func preserve(_ comment: ModeratedComment) async throws -> SnapshotID
    /// What was kept under a name; `nil` for a name that was not given.
    func snapshot(_ id: SnapshotID) async throws -> ModeratedComment?
}

/// Keeps evidence in memory.
public actor InMemoryEvidenceStore: EvidenceStore {
    private var kept: [SnapshotID: ModeratedComment] = [:]

    /// Makes an empty store.
    public init() {}

    /// Keeps a revision and names it; keeping the same again changes nothing.
    public func preserve(_ comment: ModeratedComment) -> SnapshotID {
        let id = SnapshotID(comment)
        // The first is the evidence; what is handed in later under the same revision must not change it.
        if kept[id] == nil { kept[id] = comment }
        return id
    }

    /// What was kept under a name.
    public func snapshot(_ id: SnapshotID) -> ModeratedComment? {
        kept[id]
    }
}
