import Conversations
import Moderation
import ReputationTesting

/// A way in which an evidence store goes wrong, with the laws that it breaks.
enum EvidenceStoreFault: String, CaseIterable, Sendable {
    case inventsEvidence, trimsTexts, overwrites, keepsOneRevision, foldsCase, looksBeforeItKeeps
    case breaksWhenCancelled, keepsWhatFailed

    var laws: Set<EvidenceStoreLaw> {
        switch self {
        case .inventsEvidence: [.unknownNamesHoldNothing, .failedWritesKeepNothing]
        case .trimsTexts: [.commentsComeBackUnchanged]
        case .overwrites: [.preservingAgainChangesNothing, .oneOfManyIsKept]
        case .keepsOneRevision: [.revisionsAreApart]
        case .foldsCase: [.namesMayBeAnything]
        case .looksBeforeItKeeps: [.oneOfManyIsKept]
        case .breaksWhenCancelled: [.cancellationLeavesStoreUsable]
        case .keepsWhatFailed: [.failedWritesKeepNothing]
        }
    }
}

/// An evidence store with one fault, or none.
actor EvidenceStoreDouble: EvidenceStore {
    private let fault: EvidenceStoreFault?
    private var kept: [SnapshotID: ModeratedComment] = [:]
    private var isBroken = false
    private var failsNext = false

    private struct DiskError: Error {}

    init(_ fault: EvidenceStoreFault?) {
        self.fault = fault
    }

    func failNextWrite() { failsNext = true }

    func preserve(_ comment: ModeratedComment) async throws -> SnapshotID {
        if fault == .breaksWhenCancelled, Task.isCancelled { isBroken = true }
        if isBroken { throw DiskError() }
        if failsNext {
            failsNext = false
            if fault == .keepsWhatFailed { kept[SnapshotID(comment)] = comment }
            throw DiskError()
        }
        var comment = comment
        if fault == .trimsTexts { comment.text = String(comment.text.prefix(1000)) }
        var id = fault == .keepsOneRevision ? SnapshotID(rawValue: comment.id.rawValue) : SnapshotID(comment)
        if fault == .foldsCase {
            var folded = comment
            folded.id = MessageID(rawValue: comment.id.rawValue.lowercased())
            id = SnapshotID(folded)
        }
        let isNew = kept[id] == nil
        if fault == .looksBeforeItKeeps {
            // Each takes as many milliseconds as the number in its words, so that they end one after the other.
            try? await Task.sleep(for: .milliseconds(Int(comment.text.split(separator: " ").last ?? "") ?? 0))
        }
        if fault == .looksBeforeItKeeps
            ? isNew
            : kept[id] == nil || fault == .overwrites
                || fault == .keepsOneRevision && kept[id]?.revision != comment.revision
        {
            kept[id] = comment
        }
        return id
    }

    func snapshot(_ id: SnapshotID) -> ModeratedComment? {
        kept[id] ?? (fault == .inventsEvidence ? ModerationBuilder().comment() : nil)
    }
}
