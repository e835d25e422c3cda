public import Conversations

/// What people see of a comment after a decision, on one platform.
package struct ActionVisibility: Hashable, Sendable {
    /// What was decided.
    package var action: ModerationAction
    /// Where the comment stands.
    package var platform: Platform
    /// Who still sees the comment; unknown, and not "hidden", where the platform is.
    package var audience: RemainingAudience
    /// Whether the public number of comments still counts it.
    package var staysCounted: ThreeValued
    /// Whether it can be undone.
    package var isReversible: ThreeValued
    /// Whether the replies under it go the same way.
    package var takesRepliesAlong: ThreeValued
    /// Whether the platform lets a page owner do it.
    package var exists: ThreeValued

    /// Looks up an action on a platform; what does not take a comment away leaves everything as it is.
    package init(of action: ModerationAction, on platform: Platform, in table: PlatformFactsTable = .standard) {
        self.action = action
        self.platform = platform
        guard action.restricts else {
            (audience, staysCounted, isReversible, takesRepliesAlong, exists) = (.everyone, .yes, .yes, .no, .yes)
            return
        }
        let platformAction: PlatformAction = action == .hide ? .hide : .delete
        let effect = table.effect(of: platformAction, on: platform)
        audience = table.audience(after: platformAction, on: platform)
        exists = effect?.exists ?? .unknown
        isReversible = effect?.isReversible ?? .unknown
        takesRepliesAlong = effect?.takesRepliesAlong ?? .unknown
        staysCounted = effect?.staysCounted ?? .unknown
    }
}

/// The difference between the public number of comments and what a visitor sees.
public struct CounterMismatch: Hashable, Sendable {
    /// How many more the number says than can be seen, at least 0.
    public var missing: Int
    /// The share of the number that cannot be seen, from 0 to 1.
    public var share: Double

    /// Compares a number with what is seen.
    public init(displayed: Int, visible: Int) {
        missing = max(0, displayed - max(0, visible))
        share = displayed > 0 ? Double(missing) / Double(displayed) : 0
    }

    /// Compares what was observed; `nil` where nobody counted what can be seen.
    public init?(_ observation: CounterObservation) {
        guard let visible = observation.visible else { return nil }
        self.init(displayed: observation.displayed, visible: visible)
    }

    /// Whether it is more than a budget allows, absolutely or as a share.
    public func exceeds(_ budget: HideBudget) -> Bool {
        missing > budget.maximumHidden || share > budget.maximumShare
    }
}
