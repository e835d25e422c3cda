#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// How an amount of open time or a deadline came about, stretch by stretch.
///
/// The steps cover the whole range without gaps; what they count adds up to ``counted``.
public struct OpenTimeExplanation: Hashable, Sendable {
    /// A stretch of time with one reason.
    public struct Step: Hashable, Sendable {
        /// When the stretch begins and ends.
        public let range: Range<Date>
        /// Why it counts or does not.
        public let reason: OpenTimeReason
        /// The open time counted up to its end.
        public let runningTotal: Duration

        /// Describes a stretch.
        public init(range: Range<Date>, reason: OpenTimeReason, runningTotal: Duration) {
            self.range = range
            self.reason = reason
            self.runningTotal = runningTotal
        }
    }

    /// The calendars with their versions and zone data.
    public let calendars: [CalendarReference]
    /// The range explained; that of a deadline ends with the breach.
    public let range: Range<Date>
    /// The open time before the breach, if a deadline is explained: the target, or less where something else binds.
    public let target: Duration?
    /// The deadline, if one is explained.
    public let deadline: Deadline?
    /// The stretches in order.
    public let steps: [Step]

    /// Describes an answer.
    public init(
        calendars: [CalendarReference],
        range: Range<Date>,
        target: Duration? = nil,
        deadline: Deadline? = nil,
        steps: [Step]
    ) {
        self.calendars = calendars
        self.range = range
        self.target = target
        self.deadline = deadline
        self.steps = steps
    }

    /// The open time that counts.
    public var counted: Duration { steps.last?.runningTotal ?? .zero }
}
