#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// A clock with how its time came about, step by step.
public struct ClockExplanation: Hashable, Sendable {
    /// A target that it ran on before.
    public struct EarlierTarget: Hashable, Sendable {
        /// The policy and calendars.
        public let rules: PinnedRules
        /// When it ceased to apply.
        public let replacedAt: Date
    }

    /// The clock.
    public let state: ClockState
    /// What the deadline follows from; `nil` where there is none.
    public let basis: DeadlineBasis?
    /// The time that counted and did not; `nil` where the calendar does not reach.
    ///
    /// Of a clock that goes on and has a deadline it is the time until then, with the deadline of ``ClockState``: by
    /// the calendar of the present target or, where the ceiling binds, by the wall clock from the question on. Of any
    /// other clock it is the time under the present target until its end or the moment asked about.
    public let time: OpenTimeExplanation?
    /// The time taken over from earlier targets.
    public let carried: Duration
    /// The targets it ran on before, in order.
    public let earlier: [EarlierTarget]
}

/// What the deadline of a clock follows from.
public enum DeadlineBasis: String, CaseIterable, Codable, Sendable {
    /// The target's limit of open time.
    case openTime
    /// The end of the business day.
    case endOfBusinessDay
    /// How long the platform lets people answer.
    case platformWindow
    /// The 24 hours by the wall clock that no first reply of substance exceeds; see ``ServiceLevelPolicy/ceiling``.
    case ceiling
    /// Somebody set it; see ``ServiceLevelEngine/setDeadline(of:to:)``.
    case setByHand
}
