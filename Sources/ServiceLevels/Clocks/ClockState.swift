#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations

/// A clock as it stands at a moment.
public struct ClockState: Hashable, Sendable {
    /// A stretch in which it stood still.
    public struct Pause: Hashable, Sendable {
        /// When it began.
        public let startedAt: Date
        /// When it ended; `nil` while it lasts.
        public let endedAt: Date?
        /// Why.
        public let cause: PauseCause
    }

    /// Its name.
    public let id: ClockID
    /// The message it hangs on.
    public let anchor: MessageID
    /// Where that message was written.
    public let channel: Channel?
    /// What it measures.
    public let metric: ServiceLevelMetric
    /// Which time round on this message, from 0.
    public let cycle: Int
    /// The policy and calendars it runs on, with their versions.
    public let rules: PinnedRules
    /// The target it runs on.
    public let target: ResponseTarget
    /// Where it stands.
    public let status: ClockStatus
    /// When time began to count.
    public let startedAt: Date
    /// When it ended; `nil` while it goes on.
    public let endedAt: Date?
    /// Why it ended without counting.
    public let cancellation: CancellationReason?
    /// When the limit is used up; `nil` while it stands still before that, and where the calendar does not reach.
    public let deadline: Deadline?
    /// The deadline if time counted again from the moment asked about; `nil` unless it stands still.
    public let deadlineIfResumed: Deadline?
    /// The time that counted, up to the end or the moment asked about.
    public let elapsed: Duration
    /// The open time the customer waited, pauses included.
    public let waited: Duration
    /// The stretches in which it stood still, in order.
    public let pauses: [Pause]
    /// Whether its limit was passed, be it under an earlier target.
    public let isBreached: Bool
    /// Whether it ended, or stands, within the goal; `nil` without a goal.
    public let isWithinGoal: Bool?
    /// Whether a reply in another thread ended it: in public the message still stands unanswered.
    public let isAnsweredElsewhere: Bool
    /// Whether a calendar does not reach to the deadline: compile it for a longer horizon.
    public let isBeyondHorizon: Bool
    /// Who was responsible, by the last assignment before its end.
    public let owner: String?
    /// Who replied.
    public let sender: String?
}
