import Conversations
import Foundation
import LanguageAnalysis
import Moderation

/// Reads comments and decides about them.
struct ModerationDesk {
    private let reader: CommentReader
    private let models: LinearAbuseClassifier?
    private let evaluator: ModerationEvaluator
    private let explains: Bool

    init(policy path: String?, usesModels: Bool, explains: Bool) throws {
        reader = try CommentReader()
        models = usesModels ? try LinearAbuseClassifier() : nil
        self.explains = explains
        var policy = ModerationPolicy.brandPage
        if let path {
            do {
                policy = try JSONDecoder().decode(
                    ModerationPolicy.self,
                    from: Data(contentsOf: URL(fileURLWithPath: path))
                )
            } catch {
                try Moderate.fail("\(path) cannot be read: \(error)")
            }
        }
        do {
            evaluator = try ModerationEvaluator(policy)
        } catch {
            try Moderate.fail("\(path ?? "the policy") is refused: \(error)")
        }
    }

    /// The answer to a line, as a line.
    func answer(_ line: CommentLine) throws -> String {
        let comment = comment(of: line)
        var signals = reader.signals(for: comment)
        if let models, let language = signals.language {
            signals = signals.merging(CommentSignals(findings: models.findings(in: line.text, language: language)))
        }
        let author = line.context?.author
        let standing = StandingModel().standing(
            published: author?.published ?? 0,
            upheldRemovals: author?.upheldRemovals ?? 0,
            isVerifiedCustomer: ThreeValued(author?.verifiedCustomer)
        )
        let decision = evaluator.decide(ModerationInput(comment: comment, signals: signals, standing: standing))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let answer = ModerationAnswer(id: line.id, decision: decision, signals: explains ? signals : nil)
        return String(decoding: try encoder.encode(answer), as: UTF8.self)
    }

    private func comment(of line: CommentLine) -> ModeratedComment {
        let context = line.context
        let placement: AdPlacement =
            switch context?.placement ?? .organic {
            case .organic: .organic
            case .boosted: .boosted
            case .paidAd: .paidAd
            }
        // The lines name neither post nor author nor time; none of them is needed to decide.
        return ModeratedComment(
            id: MessageID(platform: CommentLine.platform, native: line.id),
            author: AuthorID(platform: CommentLine.platform, native: line.id),
            text: line.text,
            language: line.language.map { LanguageTag(rawValue: $0) },
            parent: MessageID(platform: CommentLine.platform, native: "post"),
            createdAt: Date(timeIntervalSince1970: 0),
            placement: CommentPlacement(
                kind: placement,
                publicCounter: context?.threadComments,
                hiddenCount: context?.hidden ?? 0
            )
        )
    }
}

/// What is printed about a comment.
private struct ModerationAnswer: Encodable {
    var id: String
    var action: String
    var reasons: [String]
    var language: String?
    var needsHuman: Bool
    var needsReply: Bool
    var genuineness: Genuineness
    var policy: ModerationPolicyReference
    var signals: [SignalFinding]?
    var causes: [DecisionCause]?
    var clamps: [DecisionClamp]?

    init(id: String, decision: ModerationDecision, signals: CommentSignals?) {
        self.id = id
        action =
            decision.isLegalPath
            ? "legal" : decision.action == .deleteAndBlock ? "delete_block" : decision.action.rawValue
        reasons = decision.reasons.map(\.rawValue)
        language = decision.language?.rawValue
        needsHuman = decision.needsHuman
        needsReply = decision.needsReply
        genuineness = decision.genuineness
        policy = decision.policy
        guard let signals else { return }
        self.signals = signals.findings
        causes = decision.causes
        clamps = decision.clamps
    }
}
