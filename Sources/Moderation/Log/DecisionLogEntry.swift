#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
import ReputationFoundations

/// Where a step has got to.
public enum StepStatus: String, Codable, Sendable {
    /// It is about to be done; after a crash nobody knows whether it was.
    case pending
    /// It was done.
    case done
    /// It was so before, so that undoing the decision leaves it.
    case alreadySo
    /// It was not done.
    case failed
    /// Nobody knows whether it was done.
    case unknown

    /// Whether nothing more is to do.
    public var isSettled: Bool { self == .done || self == .alreadySo }
}

/// Something that happened to a decision.
public enum DecisionLogFact: Hashable, Codable, Sendable {
    /// It was made.
    case decided(record: DecisionRecord)
    /// A person approved what was proposed.
    case approved(by: AgentID)
    /// The comment was kept as it was.
    case preserved(snapshot: SnapshotID)
    /// A step got somewhere.
    case step(kind: EnforcementStep.Kind, status: StepStatus, note: String?)
    /// It is not carried out, and why.
    case refused(reason: EnforcementRefusal)
    /// The affected author, or a moderator for him, asked to look again.
    case appealed(appeal: Appeal)
    /// Somebody else looked again.
    case resolved(resolution: AppealVerdict)
    /// Whatever could be undone was undone.
    case undone(by: AgentID?)
}

/// One line of the decision log; lines are only ever added.
public struct DecisionLogEntry: Hashable, Sendable {
    /// Its name: the same thing twice has the same name, and is kept once.
    public var key: String
    /// The decision that the line is about.
    public var decision: DecisionID
    /// The comment that was decided about.
    public var comment: MessageID
    /// Who wrote the comment.
    public var author: AuthorID
    /// When it happened.
    public var occurredAt: Date
    /// What happened.
    public var fact: DecisionLogFact

    /// Describes a line.
    public init(
        key: String,
        decision: DecisionID,
        comment: MessageID,
        author: AuthorID,
        at: Date,
        fact: DecisionLogFact
    ) {
        self.key = key
        self.decision = decision
        self.comment = comment
        self.author = author
        self.occurredAt = at
        self.fact = fact
    }
}

extension DecisionLogEntry: Codable {
    /// The JSON form that this version reads and writes.
    public static let schema = 1

    private enum CodingKeys: String, CodingKey {
        case schema, key, decision, comment, author, at, fact
    }

    /// Reads a line.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try container.requireSchema(Self.schema, forKey: .schema)
        self.init(
            key: try container.decode(String.self, forKey: .key),
            decision: try container.decode(DecisionID.self, forKey: .decision),
            comment: try container.decode(MessageID.self, forKey: .comment),
            author: try container.decode(AuthorID.self, forKey: .author),
            at: try container.decode(Instant.self, forKey: .at).date,
            fact: try container.decode(DecisionLogFact.self, forKey: .fact)
        )
    }

    /// Writes every part.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(Self.schema, forKey: .schema)
        try container.encode(key, forKey: .key)
        try container.encode(decision, forKey: .decision)
        try container.encode(comment, forKey: .comment)
        try container.encode(author, forKey: .author)
        try container.encode(Instant(occurredAt), forKey: .at)
        try container.encode(fact, forKey: .fact)
    }
}
