public import Conversations
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
import ReputationFoundations

/// What some people can do of a worklist in the hours they have left.
///
/// The list's order decides; a promise that falls due meanwhile and would not be reached in that order is named, so that
/// somebody can decide otherwise.
public struct WorkPlan: Hashable, Sendable {
    /// The cases that can be answered, in order.
    public let now: [CaseID]
    /// The cases that must wait for the next shift.
    public let later: [CaseID]
    /// Cases of ``later`` whose promise falls due before the time is over.
    public let fallingDue: [CaseID]
    /// How long the whole list would take these people.
    public let wholeList: Duration

    /// Plans.
    ///
    /// - Parameters:
    ///   - worklist: Who waits.
    ///   - people: How many people answer; below zero counts as none.
    ///   - time: The present.
    ///   - hoursLeft: How long they are there.
    ///   - handlingTime: How long an answer takes one of them.
    /// - Complexity: O(n) for n entries.
    public init(
        _ worklist: Worklist,
        people: Int,
        at time: Date,
        hoursLeft: Double,
        handlingTime: Duration
    ) {
        let handling = max(1, handlingTime.wholeMilliseconds)
        let left = max(0, hoursLeft.isFinite ? hoursLeft : 0) * 3_600_000
        let each = (min(left, 3_600_000 * 24 * 366) / Double(handling)).rounded(.down)
        let room = min(worklist.entries.count, Int(each) * max(0, min(people, 1_000_000)))
        let end = Instant(time).advanced(by: Int64(min(left, 3_600_000 * 24 * 366)))
        now = worklist.entries.prefix(room).map(\.customerCase)
        let rest = worklist.entries.dropFirst(room)
        later = rest.map(\.customerCase)
        fallingDue = rest.filter { entry in
            guard let deadline = entry.deadline, let due = deadline.dueAt, !deadline.isBreached else { return false }
            return Instant(due) <= end
        }.map(\.customerCase)
        let rounds = people > 0 ? (worklist.entries.count + people - 1) / people : worklist.entries.count
        wholeList = .milliseconds(Int64(rounds) * handling)
    }
}
