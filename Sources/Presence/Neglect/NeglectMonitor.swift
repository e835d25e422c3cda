import Conversations
import ReputationFoundations

/// Finds profiles that nobody looks after while people wait there.
public struct NeglectMonitor: Sendable {
    /// How long the brand may be away; a profile is neglected when it has been away for longer.
    public var limit: Duration
    /// What is known of the profiles, for their planned closures.
    public var profiles: [DeclaredProfile]

    /// Makes a monitor; the default limit is thirty days, a default of this package.
    public init(limit: Duration = .seconds(30 * 86_400), profiles: [DeclaredProfile] = []) {
        self.limit = limit
        self.profiles = profiles
    }

    /// A finding for each profile where the brand or anybody who reaches it wrote: neglected ones first, then by how
    /// long the oldest message waits.
    ///
    /// - Complexity: O(n log n) in the messages.
    public func findings(in record: BrandRecord) -> [NeglectFinding] {
        let own = Dictionary(grouping: record.ownMessages, by: \.profile)
        let inbound = Dictionary(grouping: record.inbound.filter(\.answered.addressing.isAddressed), by: \.profile)
        return Set(own.keys).union(inbound.keys).map { key in
            finding(of: key, own[key, default: []], inbound[key, default: []], now: record.now)
        }.sorted { left, right in
            if left.isNeglected != right.isNeglected { return left.isNeglected }
            let oldest = (left.oldest ?? .distantFuture, right.oldest ?? .distantFuture)
            return oldest.0 != oldest.1 ? oldest.0 < oldest.1 : left.profile < right.profile
        }
    }

    private func finding(
        of key: ProfileKey,
        _ own: [OwnMessage],
        _ inbound: [InboundMessage],
        now: Instant
    ) -> NeglectFinding {
        let closures = profiles.filter { $0.key == key }.flatMap(\.closures)
        let waiting = inbound.filter(\.answered.answer.isWaiting)
        let ownLast = own.lazy.filter(\.isByPerson).map { max($0.item.posted, $0.item.sent) }.max()
        let last = [ownLast, inbound.compactMap(\.firstNoticeByPerson?.at).max()].compactMap { $0 }.max()
        // Where the brand never was, it has been away since the first who waits came.
        let since = last ?? waiting.first?.item.posted ?? now
        let away = closures.openMilliseconds(from: since, to: now)
        let limit = limit.wholeMilliseconds
        let any = observations(inbound, now) { $0.firstNotice }
        let byPerson = observations(inbound, now) { $0.firstNoticeByPerson }
        return NeglectFinding(
            profile: key,
            isNeglected: away > limit && !waiting.isEmpty,
            last: last,
            waiting: waiting.map(\.item.id),
            oldest: waiting.first?.item.posted,
            noticed: any.count(where: \.ended),
            unnoticed: any.count { !$0.ended },
            medianMilliseconds: SurvivalCurve(any).quantile(0.5),
            personMedianMilliseconds: SurvivalCurve(byPerson).quantile(0.5),
            longestMilliseconds: byPerson.map(\.duration).max(),
            limitMilliseconds: limit,
            awayMilliseconds: away
        )
    }

    private func observations(
        _ inbound: [InboundMessage],
        _ now: Instant,
        _ notice: (InboundMessage) -> Notice?
    ) -> [SurvivalCurve.Observation] {
        inbound.map { message in
            let notice = notice(message)
            let end = notice?.at ?? now
            return .init(duration: max(0, end.milliseconds(since: message.item.posted)), ended: notice != nil)
        }
    }
}
