import Conversations
import ReputationFoundations
import ServiceLevels
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Everybody who waits for a brand at one moment, the most pressing first.
public struct Worklist: Hashable, Sendable {
    /// The people who wait.
    public let entries: [WorklistEntry]

    /// Ranks the people who wait.
    ///
    /// A person is one entry, however many messages, threads and channels they used. Entries with equal points are
    /// ordered by how long they waited, then by the name of the case.
    ///
    /// - Parameters:
    ///   - waiting: Messages that wait, as ``DeskState`` collects them.
    ///   - log: The log they come from, which knows whose cases were merged.
    ///   - engine: The clocks, advanced to `time`, where there are targets.
    ///   - time: The moment at which waits are measured.
    /// - Complexity: O(n log n) for n waiting messages.
    init(
        _ waiting: [(item: AnsweredItem, conversation: ConversationID)],
        in log: ConversationLog,
        engine: ServiceLevelEngine?,
        at time: Date
    ) {
        let estimates = SpreadEstimate(waiting.map(\.item.item.message))
        var byCase: [CaseID: [(item: AnsweredItem, conversation: ConversationID)]] = [:]
        for (id, entry) in zip(log.caseIDs(of: waiting.lazy.map(\.item.item.message)), waiting) {
            byCase[id, default: []].append(entry)
        }
        entries = byCase.compactMap { id, items -> WorklistEntry? in
            let sorted = items.sorted {
                ($0.item.item.askedAt, $0.item.item.id) < ($1.item.item.askedAt, $1.item.item.id)
            }
            guard let last = sorted.last else { return nil }
            let answered = sorted.map(\.item)
            let deadline = engine?.mostPressing(of: answered.map(\.item.id))
            return WorklistEntry(
                customerCase: id,
                author: last.item.item.message.author,
                waiting: answered,
                conversation: last.conversation,
                deadline: deadline,
                reasons: Self.reasons(for: answered, deadline: deadline, estimates: estimates, at: time)
            )
        }.map { (points: $0.points, entry: $0) }.sorted { left, right in
            if left.points != right.points { return left.points > right.points }
            return (left.entry.waitingSince, left.entry.customerCase) < (
                right.entry.waitingSince, right.entry.customerCase
            )
        }.map(\.entry)
    }

    private static func reasons(
        for waiting: [AnsweredItem],
        deadline: EntryDeadline?,
        estimates: SpreadEstimate,
        at time: Date
    ) -> [RankReason] {
        let hours = Double(Instant(time).milliseconds(since: waiting[0].item.asked)) / 3_600_000
        var reasons: [RankReason] = [.waited(hours: max(0, hours))]
        if waiting.count > 1 { reasons.append(.askedRepeatedly(times: waiting.count)) }
        if waiting.contains(where: { !$0.item.message.isPrivate }) { reasons.append(.publicChannel) }
        let low = waiting.compactMap(\.item.message.rating).first { rating in
            guard let value = rating.value, let scale = rating.scale, scale > 0 else { return false }
            return value / scale <= 0.4
        }
        if let value = low?.value, let scale = low?.scale { reasons.append(.lowRating(value: value, scale: scale)) }
        let spread = waiting.map { estimates.spread(of: $0.item.message) }.max { $0.count < $1.count }
        if let spread, spread.count > 0 {
            reasons.append(.spread(count: spread.count, isEstimated: spread.isEstimated))
        }
        if deadline?.isBreached == true { reasons.append(.pastDue) }
        if deadline?.isAtRisk == true { reasons.append(.dueSoon) }
        if waiting.allSatisfy({ $0.answer.status == .acknowledged }) { reasons.append(.onlyAcknowledged) }
        return reasons.sorted { $0.points > $1.points }
    }
}
