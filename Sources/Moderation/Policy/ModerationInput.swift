#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
import ReputationFoundations

/// Everything that a decision about a comment depends on; the same input under the same policy is the same decision.
public struct ModerationInput: Hashable, Codable, Sendable {
    /// The comment that is decided about.
    public var comment: ModeratedComment
    /// What was found about it.
    public var signals: CommentSignals
    /// How its author stood at that time.
    public var standing: AuthorStanding
    /// What else is known.
    public var context: ModerationContext

    /// Collects an input.
    public init(
        comment: ModeratedComment,
        signals: CommentSignals,
        standing: AuthorStanding = AuthorStanding(),
        context: ModerationContext = ModerationContext()
    ) {
        self.comment = comment
        self.signals = signals
        self.standing = standing
        self.context = context
    }
}

/// What is known about a comment beside its words and its author.
public struct ModerationContext: Hashable, Codable, Sendable {
    /// Tags of the comment or its post, such as `press`.
    public var tags: [String]
    /// What a person decided about this comment, in whatever revision.
    public var manual: ManualDecision?
    /// Who else writes nearly the same; `nil` when nobody looked.
    public var crowd: CommentCrowd?
    /// Whether it is hidden now.
    public var isHidden: Bool
    /// What can be done where it stands.
    public var capabilities: PlatformCapabilities

    /// Collects a context.
    public init(
        tags: [String] = [],
        manual: ManualDecision? = nil,
        crowd: CommentCrowd? = nil,
        isHidden: Bool = false,
        capabilities: PlatformCapabilities = .everything
    ) {
        self.tags = Set(tags).sorted()
        self.manual = manual
        self.crowd = crowd
        self.isHidden = isHidden
        self.capabilities = capabilities
    }
}

/// What a person decided about one revision; it beats every rule until the words change.
public struct ManualDecision: Hashable, Sendable {
    /// The wording it is about.
    public var revision: CommentRevision
    /// What is to be done.
    public var action: ModerationAction
    /// Who decided.
    public var decidedBy: AgentID
    /// When.
    public var decidedAt: Date
    /// Why, in that person's words.
    public var note: String?

    /// Describes a decision.
    public init(revision: CommentRevision, action: ModerationAction, by: AgentID, at: Date, note: String? = nil) {
        self.revision = revision
        self.action = action
        self.decidedBy = by
        self.decidedAt = at
        self.note = note
    }
}

extension ManualDecision: Codable {
    private enum CodingKeys: String, CodingKey {
        case revision, action, by, at, note
    }

    /// Reads a decision; the note may be missing.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            revision: try container.decode(CommentRevision.self, forKey: .revision),
            action: try container.decode(ModerationAction.self, forKey: .action),
            by: try container.decode(AgentID.self, forKey: .by),
            at: try container.decode(Instant.self, forKey: .at).date,
            note: try container.decodeIfPresent(String.self, forKey: .note)
        )
    }

    /// Writes every part.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(revision, forKey: .revision)
        try container.encode(action, forKey: .action)
        try container.encode(decidedBy, forKey: .by)
        try container.encode(Instant(decidedAt), forKey: .at)
        try container.encodeIfPresent(note, forKey: .note)
    }
}

/// Who writes nearly the same text at about the same time.
public struct CommentCrowd: Hashable, Codable, Sendable {
    /// How many different authors, this one included.
    public var authors: Int
    /// How many of them are verified customers.
    public var verifiedCustomers: Int

    /// Counts a crowd.
    public init(authors: Int, verifiedCustomers: Int) {
        self.authors = authors
        self.verifiedCustomers = verifiedCustomers
    }

    /// The share of verified customers, from 0 to 1; 0 for nobody.
    public var verifiedShare: Double {
        authors > 0 ? min(1, max(0, Double(verifiedCustomers) / Double(authors))) : 0
    }
}
