#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations

/// What is known of an author at one moment.
public struct AuthorHistory: Hashable, Sendable {
    /// Whose history it is.
    public var author: AuthorID
    /// How many comments the author has published here, those taken away included.
    public var published: Int
    /// Whether the author is known to have bought.
    public var isVerifiedCustomer: ThreeValued
    /// Whether the author is the brand's own staff.
    public var isStaff: ThreeValued
    /// When the account was made; `nil` when the platform does not say.
    public var accountCreatedAt: Date?
    /// What became of earlier decisions, one outcome for each, in the order of their decisions.
    public private(set) var outcomes: [ModerationOutcome]

    /// Collects what is known; of several outcomes of one decision the latest counts.
    public init(
        author: AuthorID,
        published: Int = 0,
        isVerifiedCustomer: ThreeValued = .unknown,
        isStaff: ThreeValued = .unknown,
        accountCreatedAt: Date? = nil,
        outcomes: [ModerationOutcome] = []
    ) {
        self.author = author
        self.published = max(0, published)
        self.isVerifiedCustomer = isVerifiedCustomer
        self.isStaff = isStaff
        self.accountCreatedAt = accountCreatedAt
        self.outcomes = []
        for outcome in outcomes { record(outcome) }
    }

    /// Adds an outcome, or replaces an earlier one of the same decision; the order of calls does not matter.
    public mutating func record(_ outcome: ModerationOutcome) {
        if let index = outcomes.firstIndex(where: { $0.decision == outcome.decision }) {
            if outcome.replaces(outcomes[index]) { outcomes[index] = outcome }
        } else {
            let index = outcomes.firstIndex { outcome.decision < $0.decision } ?? outcomes.endIndex
            outcomes.insert(outcome, at: index)
        }
    }
}
