#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
import ReputationFoundations

/// A wish that somebody else looks at a decision again.
public struct Appeal: Hashable, Sendable {
    /// Who asks.
    public enum Appellant: Hashable, Codable, Sendable {
        /// The account that wrote the comment.
        case author(id: AuthorID)
        /// Somebody of the brand, for the author.
        case moderator(id: AgentID)
    }

    /// The decision to be looked at again.
    public var decision: DecisionID
    /// Who asks.
    public var appellant: Appellant
    /// When.
    public var filedAt: Date
    /// Why, in that person's words.
    public var text: String?

    /// Describes an appeal.
    public init(decision: DecisionID, by appellant: Appellant, at: Date, text: String? = nil) {
        self.decision = decision
        self.appellant = appellant
        self.filedAt = at
        self.text = text
    }
}

extension Appeal: Codable {
    private enum CodingKeys: String, CodingKey {
        case decision, appellant, at, text
    }

    /// Reads an appeal; the text may be missing.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        decision = try container.decode(DecisionID.self, forKey: .decision)
        appellant = try container.decode(Appellant.self, forKey: .appellant)
        filedAt = try container.decode(Instant.self, forKey: .at).date
        text = try container.decodeIfPresent(String.self, forKey: .text)
    }

    /// Writes every part.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(decision, forKey: .decision)
        try container.encode(appellant, forKey: .appellant)
        try container.encode(Instant(filedAt), forKey: .at)
        try container.encodeIfPresent(text, forKey: .text)
    }
}

/// What came of an appeal.
public struct AppealVerdict: Hashable, Codable, Sendable {
    /// Whether the decision was found wrong.
    public var isGranted: Bool
    /// Who looked again.
    public var reviewer: AgentID
    /// Why, in that person's words.
    public var note: String?

    /// Describes a verdict.
    public init(isGranted: Bool, by: AgentID, note: String? = nil) {
        self.isGranted = isGranted
        self.reviewer = by
        self.note = note
    }
}

/// Why an appeal is not taken or not resolved.
public enum AppealError: Error, Hashable, Sendable, CustomStringConvertible {
    /// There is no such decision.
    case unknownDecision
    /// The decision does not concern whoever asks.
    case notAffected
    /// It was appealed before.
    case alreadyAppealed
    /// The time for it ended then.
    case windowClosed(Date)
    /// The decision took nothing away, or is not carried out yet.
    case decisionNotFinal
    /// Nobody appealed it.
    case notAppealed
    /// Who decided must not be who looks again.
    case sameReviewer
    /// It was resolved otherwise before.
    case alreadyResolved

    /// What is wrong, in words for people.
    public var description: String {
        switch self {
        case .unknownDecision: "there is no such decision"
        case .notAffected: "the decision does not concern whoever asks"
        case .alreadyAppealed: "the decision was appealed before"
        case .windowClosed(let end): "the time to appeal ended at \(Instant(end).rfc3339)"
        case .decisionNotFinal: "the decision took nothing away, or is not carried out yet"
        case .notAppealed: "nobody appealed the decision"
        case .sameReviewer: "whoever decided must not look again"
        case .alreadyResolved: "the appeal was resolved otherwise before"
        }
    }
}
