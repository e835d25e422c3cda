#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
import ReputationFoundations

/// What became of a decision that took a comment from its author.
public struct ModerationOutcome: Hashable, Sendable {
    /// What people made of it.
    public enum Verdict: String, Codable, Sendable {
        /// A person looked and found it right.
        case upheld
        /// A person looked and found it wrong; it no longer counts, ever.
        case overturned
        /// It was done automatically and nobody has looked; it does not count.
        case unreviewed
    }

    /// The decision; a later outcome of the same decision replaces an earlier one.
    public var decision: DecisionID
    /// The comment's author.
    public var author: AuthorID
    /// The post.
    public var conversation: ConversationID
    /// What people made of it.
    public var verdict: Verdict
    /// When the comment was taken away: from then on it ages.
    public var removedAt: Date
    /// When this verdict was given: of two, the later counts.
    public var decidedAt: Date

    /// Describes an outcome.
    public init(
        decision: DecisionID,
        author: AuthorID,
        conversation: ConversationID,
        verdict: Verdict,
        at: Date,
        decidedAt: Date? = nil
    ) {
        self.decision = decision
        self.author = author
        self.conversation = conversation
        self.verdict = verdict
        self.removedAt = at
        self.decidedAt = decidedAt ?? at
    }

    /// Whether this outcome replaces another of the same decision; of equal times, the one better for the author.
    func replaces(_ other: ModerationOutcome) -> Bool {
        let (left, right) = (Instant(decidedAt), Instant(other.decidedAt))
        if left != right { return left > right }
        if verdict != other.verdict { return verdict.mildness > other.verdict.mildness }
        return (removedAt, conversation.rawValue) < (other.removedAt, other.conversation.rawValue)
    }
}

extension ModerationOutcome.Verdict {
    fileprivate var mildness: Int {
        switch self {
        case .unreviewed: 0
        case .upheld: 1
        case .overturned: 2
        }
    }
}

extension ModerationOutcome: Codable {
    private enum CodingKeys: String, CodingKey {
        case decision, author, conversation, verdict, at, decidedAt
    }

    /// Reads an outcome; without `decidedAt` it was decided when the comment was taken away.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            decision: try container.decode(DecisionID.self, forKey: .decision),
            author: try container.decode(AuthorID.self, forKey: .author),
            conversation: try container.decode(ConversationID.self, forKey: .conversation),
            verdict: try container.decode(Verdict.self, forKey: .verdict),
            at: try container.decode(Instant.self, forKey: .at).date,
            decidedAt: try container.decodeIfPresent(Instant.self, forKey: .decidedAt)?.date
        )
    }

    /// Writes every part.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(decision, forKey: .decision)
        try container.encode(author, forKey: .author)
        try container.encode(conversation, forKey: .conversation)
        try container.encode(verdict, forKey: .verdict)
        try container.encode(Instant(removedAt), forKey: .at)
        try container.encode(Instant(decidedAt), forKey: .decidedAt)
    }
}
