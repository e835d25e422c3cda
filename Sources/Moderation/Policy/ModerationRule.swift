public import Conversations
import ReputationFoundations

/// Names a rule of a moderation policy.
public struct ModerationRuleID: StringIdentifier {
    /// The whole name.
    public var rawValue: String

    /// Takes any string.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// What else a decision says, beside its action.
public enum DecisionMark: String, Codable, CaseIterable, Comparable, Sendable {
    /// A person must look at it.
    case needsHuman
    /// It goes the way of the law: evidence is kept, and a person decides on deleting within the deadline.
    case legalPath
    /// Whoever watches for crises should know.
    case incident
    /// An answer is queued, whatever else happens.
    case reply
    /// If it is hidden, the author gets a private answer.
    case privateReply
    /// It is a chance to lead the talk.
    case opportunity
    /// It does not count against its author.
    case noStrike
    /// Hiding it protects its author and costs no budget.
    case budgetExempt
    /// Safety comes before the hide budget; that it did is logged.
    case safety
    /// It breaks no rule and is hidden by the page's choice, which is logged and reported.
    case optedIn

    /// Orders marks by name.
    public static func < (left: DecisionMark, right: DecisionMark) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// What a rule does when its condition holds.
public enum ModerationEffect: Hashable, Codable, Sendable {
    /// It asks for at least this action.
    case floor(action: ModerationAction)
    /// It allows at most this action, except to the floors it names.
    case ceiling(action: ModerationAction, exempt: [ModerationRuleID])
    /// It only marks the decision.
    case mark
}

/// One rule of a moderation policy: a condition, what follows, and why.
public struct ModerationRule: Hashable, Codable, Sendable {
    /// Its name, unique in the policy.
    public var id: ModerationRuleID
    /// When it applies: only where this is known to hold.
    public var when: ModerationCondition
    /// What follows.
    public var effect: ModerationEffect
    /// The reason it gives.
    public var reason: ReasonCode
    /// How many independent families of firm evidence a floor needs, 1 or more; with fewer it asks for a person's look.
    public var minimumFamilies: Int
    /// What else the decision says.
    public var marks: [DecisionMark]
    /// Why the rule exists, in one sentence.
    public var rationale: String

    /// Describes a rule.
    public init(
        _ id: ModerationRuleID,
        when: ModerationCondition,
        effect: ModerationEffect,
        reason: ReasonCode,
        minimumFamilies: Int = 1,
        marks: [DecisionMark] = [],
        rationale: String
    ) {
        self.id = id
        self.when = when
        self.effect = effect
        self.reason = reason
        self.minimumFamilies = minimumFamilies
        self.marks = marks
        self.rationale = rationale
    }

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case id, when, effect, reason, minimumFamilies, marks, rationale
    }

    /// Reads a rule; `minimumFamilies` (1), `marks` (none) and `rationale` may be missing.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
        self.init(
            try container.decode(ModerationRuleID.self, forKey: .id),
            when: try container.decode(ModerationCondition.self, forKey: .when),
            effect: try container.decode(ModerationEffect.self, forKey: .effect),
            reason: try container.decode(ReasonCode.self, forKey: .reason),
            minimumFamilies: try container.decodeIfPresent(Int.self, forKey: .minimumFamilies) ?? 1,
            marks: try container.decodeIfPresent([DecisionMark].self, forKey: .marks) ?? [],
            rationale: try container.decodeIfPresent(String.self, forKey: .rationale) ?? ""
        )
    }
}
