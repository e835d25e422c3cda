#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations

/// A wish to hide a comment, to be held against the budget of its post.
public struct HideRequest: Hashable, Sendable {
    /// The decision, under whose name the place is kept.
    public var decision: DecisionID
    /// The post.
    public var conversation: ConversationID
    /// How many comments go, at least 1.
    public var cost: Int
    /// The limits; `nil` for none.
    public var limits: HideLimits?
    /// Whether it is granted in any case and only counted.
    public var isOverride: Bool
    /// How many comments of the post the caller saw hidden.
    public var hiddenSeen: Int
    /// When it is asked.
    public var requestedAt: Date

    /// Describes a wish.
    public init(
        decision: DecisionID,
        conversation: ConversationID,
        cost: Int,
        limits: HideLimits?,
        isOverride: Bool = false,
        hiddenSeen: Int = 0,
        at: Date
    ) {
        self.decision = decision
        self.conversation = conversation
        self.cost = max(1, cost)
        self.limits = limits
        self.isOverride = isOverride
        self.hiddenSeen = max(0, hiddenSeen)
        self.requestedAt = at
    }
}

/// Where a place in the hide budget has got to.
public enum HideReservationState: String, Codable, Sendable {
    /// It is kept, and the comment is not hidden yet.
    case reserved
    /// The comment is hidden.
    case committed
}

/// Keeps count of what is hidden under each post, exactly, also when many ask at once.
///
/// Everything is keyed by decision, so that each call can be repeated after a crash. Keep the promises of
/// `HideBudgetStoreConformance`.
public protocol HideBudgetStore: Sendable {
    /// Keeps a place; `false` when the limits leave none.
    ///
    /// A decision that has a place already has it still. Against the total count every place that is kept, and the larger
    /// of what the store knows to be hidden and what a caller saw; what was seen is remembered until it is reconciled.
    /// Against the count of a period, places of a later time count too: the clock of whoever asks may run behind.
    func reserve(_ request: HideRequest) async throws -> Bool
    /// The comment is hidden; without a place this does nothing.
    func commit(_ decision: DecisionID) async throws
    /// The comment is not hidden after all, or is shown again; without a place this does nothing.
    func release(_ decision: DecisionID) async throws
    /// The platform says how many comments of a post are hidden; places still reserved stay beside it.
    func reconcile(_ conversation: ConversationID, hidden: Int) async throws
    /// How many comments of a post are hidden or about to be, as far as the store knows.
    func used(_ conversation: ConversationID) async throws -> Int
    /// The state of a decision's place; `nil` without one.
    func state(of decision: DecisionID) async throws -> HideReservationState?
}
