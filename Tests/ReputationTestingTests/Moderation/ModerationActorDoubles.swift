import Conversations
import LanguageAnalysis
import Moderation
import ReputationTesting

/// A way in which an actuator goes wrong, with the laws that it breaks.
enum PlatformActuatorFault: String, CaseIterable, Sendable {
    case onlyPretendsToHide, onlyPretendsToDelete, neverUnblocks, forgetsKeys, saysDoneAlways, ignoresRevisions
    case pretendsMissing, asksBeforeItActs, writesToEach, foldsKeys, foldsNames

    var laws: Set<PlatformActuatorLaw> {
        switch self {
        case .onlyPretendsToHide:
            [.hidingHides, .repeatsAreNoErrors, .manyAtOnceActOnce, .keysMayBeAnything, .namesMayBeAnything]
        case .onlyPretendsToDelete: [.deletingRemoves]
        case .neverUnblocks: [.blockingBlocks, .repeatsAreNoErrors]
        case .forgetsKeys: [.aKeyActsOnce, .manyAtOnceActOnce]
        case .saysDoneAlways: [.repeatsAreNoErrors]
        case .ignoresRevisions: [.otherWordsAreLeft]
        case .pretendsMissing: [.whatIsMissingIsRefused]
        case .asksBeforeItActs, .writesToEach: [.manyAtOnceActOnce]
        case .foldsKeys: [.keysMayBeAnything]
        case .foldsNames: [.namesMayBeAnything]
        }
    }
}

/// An actuator with one fault, or none.
struct PlatformActuatorDouble: PlatformActuator {
    let fault: PlatformActuatorFault?
    let base: SimulatedPlatform
    private let memory = Memory()

    /// What a fault remembers.
    private actor Memory {
        private(set) var receipts: [IdempotencyKey: StepReceipt] = [:]

        func keep(_ receipt: StepReceipt, _ key: IdempotencyKey) { receipts[key] = receipt }
    }

    init(_ fault: PlatformActuatorFault?, _ comment: ModeratedComment) async {
        self.fault = fault
        base = SimulatedPlatform(
            capabilities: PlatformCapabilities(canNotify: fault == .pretendsMissing ? .no : .yes)
        )
        var comment = comment
        if fault == .foldsNames { comment.id = Self.folded(comment.id) }
        await base.publish(comment)
    }

    private static func folded(_ id: MessageID) -> MessageID { MessageID(rawValue: id.rawValue.lowercased()) }

    var capabilities: PlatformCapabilities { base.capabilities }

    func perform(_ step: EnforcementStep, key: IdempotencyKey) async throws(ActuatorError) -> StepReceipt {
        var (step, key) = (step, key)
        if fault == .foldsNames { step.comment = Self.folded(step.comment) }
        let present = try await base.state(of: step.comment, by: step.author).revision
        switch fault {
        case .onlyPretendsToHide where step.kind == .hide && step.revision == present: return .done
        case .onlyPretendsToDelete where step.kind == .delete && step.revision == present: return .done
        case .neverUnblocks where step.kind == .unblock:
            return try await base.state(of: step.comment, by: step.author).isAuthorBlocked == .yes ? .done : .alreadySo
        case .forgetsKeys: key = IdempotencyKey(rawValue: "\(key)/\(await base.calls.count)")
        case .writesToEach where step.kind == .notify:
            key = IdempotencyKey(rawValue: "\(key)/\(await base.calls.count)")
        case .asksBeforeItActs:
            if let known = await memory.receipts[key] { return known }
            // Long enough for all who ask at once to have seen that nothing is done yet.
            try? await Task.sleep(for: .milliseconds(5))
            let receipt = try await base.perform(
                step,
                key: IdempotencyKey(rawValue: "\(key)/\(await base.calls.count)")
            )
            await memory.keep(receipt, key)
            return receipt
        case .foldsKeys: key = IdempotencyKey(rawValue: key.rawValue.lowercased())
        case .ignoresRevisions: step.revision = present ?? step.revision
        case .pretendsMissing where step.kind == .notify: return .done
        case .saysDoneAlways:
            _ = try await base.perform(step, key: key)
            return .done
        default: break
        }
        return try await base.perform(step, key: key)
    }

    func state(of comment: MessageID, by author: AuthorID) async throws(ActuatorError) -> PlatformCommentState {
        try await base.state(of: fault == .foldsNames ? Self.folded(comment) : comment, by: author)
    }
}

/// A way in which a classifier goes wrong, with the laws that it breaks.
enum CommentClassifierFault: String, CaseIterable, Sendable {
    case skipsTheLast, dependsOnItsNeighbour, namesAnother, cutsCharacters, hasNoName

    var laws: Set<CommentClassifierLaw> {
        switch self {
        case .skipsTheLast: [.everyCommentIsAnswered, .theSameIsSaidAgain]
        case .dependsOnItsNeighbour: [.theSameIsSaidAgain]
        case .namesAnother: [.findingsAreItsOwn]
        case .cutsCharacters: [.rangesFitTheText]
        case .hasNoName: [.itHasAName]
        }
    }
}

/// A classifier of exclamation marks with one fault, or none.
struct CommentClassifierDouble: CommentClassifier {
    let fault: CommentClassifierFault?
    var identity: ClassifierIdentity {
        ClassifierIdentity(id: ClassifierID(rawValue: fault == .hasNoName ? "" : "marks"), version: 1)
    }
    let languages: Set<TextLanguage> = []
    let kinds: Set<SignalKind> = [.negativeOpinion]

    init(_ fault: CommentClassifierFault?) {
        self.fault = fault
    }

    func scores(for comments: [ModeratedComment], within limit: Duration) -> [[SignalFinding]] {
        var lists = comments.enumerated().map { index, comment -> [SignalFinding] in
            guard comment.text.utf8.contains(UInt8(ascii: "!")) else { return [] }
            var source = identity
            if fault == .namesAnother { source.version = 2 }
            let length = comment.text.utf8.count - (fault == .cutsCharacters ? 1 : 0)
            let confidence = fault == .dependsOnItsNeighbour ? 1 / Double(index + 2) : 0.5
            return [
                SignalFinding(
                    .negativeOpinion,
                    strength: .weak,
                    confidence: confidence,
                    ranges: [0..<length],
                    source: source
                )
            ]
        }
        if fault == .skipsTheLast, !lists.isEmpty { lists.removeLast() }
        return lists
    }
}
