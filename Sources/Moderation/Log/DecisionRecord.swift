#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
import Conversations
import ReputationFoundations

/// A decision with everything it was made from, so that it can be made again.
public struct DecisionRecord: Hashable, Sendable {
    /// When it was made.
    public var decidedAt: Date
    /// What it was made from.
    public var input: ModerationInput
    /// What came out.
    public var decision: ModerationDecision

    /// Decides and records.
    public init(deciding input: ModerationInput, by evaluator: ModerationEvaluator, at date: Date) {
        decidedAt = date
        self.input = input
        decision = evaluator.decide(input)
    }
}

extension DecisionRecord: Codable {
    /// The JSON form that this version reads and writes.
    public static let schema = 1

    private enum CodingKeys: String, CodingKey {
        case schema, decidedAt, input, decision
    }

    /// Reads a record.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try container.requireSchema(Self.schema, forKey: .schema)
        decidedAt = try container.decode(Instant.self, forKey: .decidedAt).date
        input = try container.decode(ModerationInput.self, forKey: .input)
        decision = try container.decode(ModerationDecision.self, forKey: .decision)
    }

    /// Writes every part.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(Self.schema, forKey: .schema)
        try container.encode(Instant(decidedAt), forKey: .decidedAt)
        try container.encode(input, forKey: .input)
        try container.encode(decision, forKey: .decision)
    }
}
