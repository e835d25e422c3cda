public import Conversations
public import ServiceLevels
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// The most pressing target of an entry of the worklist.
public struct EntryDeadline: Hashable, Sendable {
    /// The message that the clock runs for.
    public let message: MessageID
    /// What is promised.
    public let metric: ServiceLevelMetric
    /// How the clock stands.
    public let status: ClockStatus
    /// When the promise is used up; `nil` while the clock is paused.
    public let dueAt: Date?
    /// The policy that promises it, with the versions of its calendars.
    public let rules: PinnedRules

    /// Whether the limit was passed.
    public var isBreached: Bool { status == .breaching }

    /// Whether little time is left.
    public var isAtRisk: Bool { status == .atRisk }
}

extension ServiceLevelEngine {
    /// Of the clocks that run for some messages until a reply, the one that is or was due first.
    func mostPressing(of messages: [MessageID]) -> EntryDeadline? {
        let running = messages.flatMap { states(of: $0) }.filter { $0.status.isOpen && $0.metric.endsWithReply }
        let first = running.min { left, right in
            let dates = (left.deadline?.exhaustedAt ?? .distantFuture, right.deadline?.exhaustedAt ?? .distantFuture)
            return dates.0 != dates.1 ? dates.0 < dates.1 : left.id < right.id
        }
        return first.map { clock in
            EntryDeadline(
                message: clock.anchor,
                metric: clock.metric,
                status: clock.status,
                dueAt: clock.deadline?.exhaustedAt,
                rules: clock.rules
            )
        }
    }
}
