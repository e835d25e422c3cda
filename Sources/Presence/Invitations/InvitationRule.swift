/// A rule that bounds whom a brand may ask for a review.
public struct InvitationRule: Hashable, Codable, Sendable {
    /// Its name for programs.
    public let id: String
    /// What it forbids.
    public let text: String
    /// Whose rule it is, and how well that is known; this is no legal advice.
    public let source: String

    /// Names a rule.
    public init(id: String, text: String, source: String) {
        self.id = id
        self.text = text
        self.source = source
    }

    /// Nobody may be left out by how they feel: review gating.
    public static let noGating = InvitationRule(
        id: "no-gating",
        text: "Reviews are asked of all customers or of none, never only of those expected to be positive.",
        source: """
            Google's policy on reviews forbids asking selectively for positive ones; guidance of the US Federal Trade \
            Commission of January 2022 says not to ask only those expected to be positive (both by secondary sources)
            """
    )

    /// Nothing may be given for a review.
    public static let noReward = InvitationRule(
        id: "no-reward",
        text: "Nothing is offered for a review.",
        source: "Google's policy on reviews (by secondary sources)"
    )

    /// Some sites do not allow asking at all.
    public static let noAsking = InvitationRule(
        id: "no-asking",
        text: "Reviews are not asked for.",
        source: "Yelp's guidelines (by secondary sources)"
    )
}

/// A plan of invitations was refused, because a rule forbids it.
public struct InvitationRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// The rule that forbids it.
    public let rule: InvitationRule
    /// What broke it.
    public let reason: String

    /// The refusal in a sentence.
    public var description: String { "refused by \(rule.id): \(reason). \(rule.text) Source: \(rule.source)" }
}
