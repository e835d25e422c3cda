import LanguageAnalysis
public import Moderation

/// What the desk moderates with: readers of comments and a policy.
public struct CommentModerator: Sendable {
    /// Reads words, and tells what it looked for.
    public var reader: CommentReader
    /// Linear models of abuse; `nil` decides by words and patterns alone.
    public var models: LinearAbuseClassifier?
    /// Decides.
    public var evaluator: ModerationEvaluator
    /// Turns what is known of an author into a standing.
    public var standing: StandingModel

    /// Chooses the parts.
    public init(
        reader: CommentReader,
        models: LinearAbuseClassifier?,
        evaluator: ModerationEvaluator,
        standing: StandingModel = StandingModel()
    ) {
        self.reader = reader
        self.models = models
        self.evaluator = evaluator
        self.standing = standing
    }

    /// The package's own readers, with a policy.
    ///
    /// - Parameter policy: The policy; by default the one for a brand's page.
    /// - Returns: All parts.
    /// - Throws: `InvalidModerationPolicy`, `PackError` or `ClassifierError`.
    public static func standard(policy: ModerationPolicy = .brandPage) throws -> CommentModerator {
        CommentModerator(
            reader: try CommentReader(),
            models: try LinearAbuseClassifier(),
            evaluator: try ModerationEvaluator(policy)
        )
    }

    /// The same parts with another policy; `nil` for none other.
    ///
    /// - Throws: `InvalidModerationPolicy`.
    func following(_ policy: ModerationPolicy?) throws -> CommentModerator {
        guard let policy else { return self }
        var moderator = self
        moderator.evaluator = try ModerationEvaluator(policy)
        return moderator
    }

    /// What the words of a comment show.
    func signals(for comment: ModeratedComment) -> CommentSignals {
        let read = reader.signals(for: comment)
        guard let models, let language = read.language else { return read }
        return read.merging(CommentSignals(findings: models.findings(in: comment.text, language: language)))
    }
}
