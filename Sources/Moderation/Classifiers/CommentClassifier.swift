public import Conversations
public import LanguageAnalysis

/// Judges comments: a model, a service or a list of one's own.
///
/// What it says is evidence; a policy decides. Several may be registered with a ``ClassifierPanel``.
public protocol CommentClassifier: Sendable {
    /// Its name and version, as findings cite it; change the version whenever the same comment may be judged otherwise.
    var identity: ClassifierIdentity { get }
    /// The languages it reads; empty when it does not depend on the language.
    var languages: Set<TextLanguage> { get }
    /// What it judges; of these, no finding means no.
    var kinds: Set<SignalKind> { get }

    /// Judges comments, one list of findings for each, in their order.
    ///
    /// Honest uncertainty is a finding with the verdict unknown; a classifier that fails throws. Nothing is thrown away
    /// when it takes longer than it may, but its answer is no longer waited for.
    ///
    /// - Parameters:
    ///   - comments: Comments in languages it reads.
    ///   - limit: How long the answer is waited for.
    /// - Returns: The findings on each comment.
    /// - Throws: Whatever kept it from judging.
    func scores(for comments: [ModeratedComment], within limit: Duration) async throws -> [[SignalFinding]]
}
