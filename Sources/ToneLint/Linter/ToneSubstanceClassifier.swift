public import Conversations
internal import LanguageAnalysis

/// Judges replies by their words: an answer, an acknowledgement, a deflection or a hand-off.
///
/// What is no text, or in a language without a pack, is left open: not judged is not a judgement.
public struct ToneSubstanceClassifier: SubstanceClassifier {
    private let linter: ToneLinter

    /// Judges with a linter's packs and model.
    public init(linter: ToneLinter) {
        self.linter = linter
    }

    /// Its name, and the version of its packs and weights.
    public var identity: ClassifierIdentity {
        ClassifierIdentity(id: ClassifierID(rawValue: "tone"), version: 1)
    }

    /// The substance of a reply; `nil` for a language without a pack.
    public func substance(
        of reply: Message,
        to incoming: Message?
    ) async -> (substance: Substance, confidence: Double?)? {
        if let formal = await FormOnlySubstanceClassifier().substance(of: reply, to: incoming) { return formal }
        return judged(reply.text, to: incoming?.text)
    }

    /// The substance of a reply's text; `nil` for a language without a pack.
    ///
    /// A reply that both moves elsewhere and answers counts as an answer.
    public func judged(_ reply: String, to incoming: String?) -> (substance: Substance, confidence: Double?)? {
        linter.labels(of: reply, to: incoming).map { Self.substance($0) }
    }

    /// Whether a linter reads replies as this does, so that its reports tell what this would judge.
    package func readsLike(_ other: ToneLinter) -> Bool {
        linter.lineage === other.lineage
    }

    /// The substance of a reply that a linter reported on which ``readsLike(_:)`` this; `nil` for a language without a
    /// pack.
    package func judged(_ report: ToneReport) -> (substance: Substance, confidence: Double?)? {
        linter.analyzer.languages.contains(report.language) ? Self.substance(report.labels) : nil
    }

    private static func substance(_ labels: Set<ReplyLabel>) -> (substance: Substance, confidence: Double?) {
        if labels.contains(.privateHandOff), !labels.contains(.concrete) { return (.handOff, 0.85) }
        if labels.contains(.deflection), !labels.contains(.concrete) { return (.deflection, 0.8) }
        if labels.contains(.cannedAcknowledgement) { return (.acknowledgement, 0.8) }
        return labels.contains(.substantive) ? (.substantive, 0.85) : (.acknowledgement, 0.6)
    }
}

extension ToneLinter {
    /// The labels of a reply alone, without running the rules; `nil` for a language without a pack.
    ///
    /// - Complexity: O(*n*) in the bytes of both texts.
    public func labels(of reply: String, to incoming: String?) -> Set<ReplyLabel>? {
        let scene = scene(Draft(text: reply), ReplyContext(incoming: incoming.map { [$0] } ?? []))
        guard analyzer.languages.contains(scene.reply.language) else { return nil }
        return scene.judgement.labels.set
    }
}
