import Conversations
import CrisisDetection
import LanguageAnalysis
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
    /// Thanks and praise to which a person replied, though without substance: nothing more is owed, so their writers are
    /// not listed for them.
    public let courtesiesReturned: [MessageID]

    /// Ranks the people who wait.
    ///
    /// A person is one entry, however many messages, threads and channels they used. Entries with equal points are
    /// ordered by how long they waited, then by the name of the case.
    ///
    /// - Parameters:
    ///   - waiting: Messages that wait, as ``DeskState`` collects them.
    ///   - log: The log they come from, which knows whose cases were merged.
    ///   - engine: The clocks, advanced to `time`, where there are targets.
    ///   - incidents: What several people say, or one on several sites.
    ///   - level: How much of a crisis there is; `nil` when nobody watches.
    ///   - time: The moment at which waits are measured.
    /// - Complexity: O(n log n) for n waiting messages.
    init(
        _ waiting: [WaitingItem],
        in log: ConversationLog,
        engine: ServiceLevelEngine?,
        incidents: IncidentIndex,
        crisis level: CrisisLevel? = nil,
        at time: Date
    ) {
        courtesiesReturned = waiting.filter(\.isCourtesyReturned).map(\.item.item.id).sorted()
        let waiting = waiting.filter { !$0.isCourtesyReturned }
        let messages = waiting.map(\.item.item.message)
        let reach = (spread: SpreadEstimate(messages), audience: SpreadEstimate(messages, of: .audience))
        var byCase: [CaseID: [WaitingItem]] = [:]
        for (id, entry) in zip(log.caseIDs(of: waiting.lazy.map(\.item.item.message)), waiting) {
            byCase[id, default: []].append(entry)
        }
        entries = byCase.compactMap { id, items -> WorklistEntry? in
            let sorted = items.sorted {
                ($0.item.item.askedAt, $0.item.item.id) < ($1.item.item.askedAt, $1.item.item.id)
            }
            guard let last = sorted.last else { return nil }
            let deadline = engine?.mostPressing(of: sorted.map(\.item.item.id))
            return WorklistEntry(
                customerCase: id,
                author: last.item.item.message.author,
                waiting: sorted.map(\.item),
                readings: sorted.map(\.reading),
                need: sorted.map(\.need).max() ?? .clear,
                timesAsked: sorted.count(where: \.asks),
                conversation: last.conversation,
                deadline: deadline,
                reasons: Self.facts(of: sorted, deadline: deadline, reach: reach, at: time)
                    .appending(Self.stakes(of: sorted, incidents: incidents))
                    .appending(Self.circumstances(of: sorted, level, at: time))
            )
        }.map { (points: $0.points, entry: $0) }.sorted { left, right in
            if left.points != right.points { return left.points > right.points }
            return (left.entry.waitingSince, left.entry.customerCase) < (
                right.entry.waitingSince, right.entry.customerCase
            )
        }.map(\.entry)
    }

    /// How long, how often, where, and what is promised.
    private static func facts(
        of waiting: [WaitingItem],
        deadline: EntryDeadline?,
        reach: (spread: SpreadEstimate, audience: SpreadEstimate),
        at time: Date
    ) -> [RankReason] {
        let need = waiting.map(\.need).max() ?? .clear
        let hours = Double(Instant(time).milliseconds(since: waiting[0].item.item.asked)) / 3_600_000
        var reasons: [RankReason] = [.waited(hours: max(0, hours), need: need)]
        let times = waiting.count(where: \.asks)
        if times > 1 { reasons.append(.askedRepeatedly(times: times)) }
        let messages = waiting.map(\.item.item.message)
        if messages.contains(where: { !$0.isPrivate }) { reasons.append(.publicChannel) }
        let low = messages.compactMap(\.rating).first { rating in
            guard let value = rating.value, let scale = rating.scale, scale > 0 else { return false }
            return value / scale <= 0.4
        }
        if let value = low?.value, let scale = low?.scale { reasons.append(.lowRating(value: value, scale: scale)) }
        let spread = messages.map { reach.spread.spread(of: $0) }.max { $0.count < $1.count }
        if let spread, spread.count > 0 {
            reasons.append(.spread(count: spread.count, isEstimated: spread.isEstimated))
        }
        let audience = messages.map { reach.audience.spread(of: $0) }.max { $0.count < $1.count }
        if let audience, audience.count > 0 {
            reasons.append(.audience(count: audience.count, isEstimated: audience.isEstimated))
        }
        if deadline?.isBreached == true { reasons.append(.pastDue) }
        if deadline?.isAtRisk == true { reasons.append(.dueSoon) }
        if waiting.allSatisfy({ $0.item.answer.status == .acknowledged }) { reasons.append(.onlyAcknowledged) }
        return reasons
    }

    /// In what times it was written, and by whom.
    private static func circumstances(
        of waiting: [WaitingItem],
        _ level: CrisisLevel?,
        at time: Date
    ) -> [RankReason] {
        var reasons: [RankReason] = []
        let day = Double(StormDay.length.components.seconds)
        let isOfToday = waiting.contains { $0.need == .clear && time.timeIntervalSince($0.item.item.askedAt) < day }
        if let level, level >= .surge, isOfToday { reasons.append(.inCrisis(level)) }
        let earlier = waiting.map(\.earlier).max() ?? 0
        if earlier > 0 { reasons.append(.standing(messages: earlier)) }
        return reasons
    }

    /// What the words say, and who else is concerned; what its writer calls settled is at stake no more.
    private static func stakes(of all: [WaitingItem], incidents: IncidentIndex) -> [RankReason] {
        let waiting = all.filter { !$0.isSettled }
        var reasons: [RankReason] = []
        let traits = waiting.reduce(into: MessageReading.Traits()) { $0.formUnion($1.reading.traits) }
        if traits.contains(.serious) { reasons.append(.serious) }
        if traits.contains(.anger) { reasons.append(.angry) }
        let escalations = waiting.filter { !$0.isAside || $0.need == .clear }.flatMap(\.reading.escalations)
        if let intent = escalations.first(where: { $0.mode == .threat }) ?? escalations.first {
            reasons.append(.escalates(intent.kind, intent.mode))
        }
        let askers = waiting.map(\.askers).max() ?? 0
        if askers > 0 { reasons.append(.bystanders(asking: askers)) }
        let ids = Set(waiting.map(\.item.item.id))
        // Who only chats beneath a complaint is no part of it.
        let complaints = waiting.filter { !$0.isAside || $0.need == .clear }.map(\.item.item.id)
        let spreading = complaints.compactMap { incidents.incident(of: $0) }.map { ($0, $0.complainingVoices) }.max {
            ($0.1, $0.0.sites.count, $1.0.firstPost.id) < ($1.1, $1.0.sites.count, $0.0.firstPost.id)
        }
        if let (incident, voices) = spreading, voices > 1 || incident.sites.count > 1 {
            reasons.append(.spreading(voices: max(1, voices), sites: incident.sites.count))
            if ids.contains(incident.root.id), voices > 1 { reasons.append(.rootOfIncident) }
        }
        return reasons
    }
}

extension [RankReason] {
    /// Both lists as one, the weightiest first; of equal weight those of the first list.
    fileprivate func appending(_ others: [RankReason]) -> [RankReason] {
        (self + others).enumerated().sorted {
            ($1.element.points, $0.offset) < ($0.element.points, $1.offset)
        }.map(\.element)
    }
}
