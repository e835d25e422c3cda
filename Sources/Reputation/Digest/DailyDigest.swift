public import Conversations
public import ServiceLevels
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// What came in since the last digest: every new message once over all digests, also when there was none.
public struct DailyDigest: Hashable, Sendable, Codable {
    /// A message that is told.
    public struct Item: Hashable, Sendable, Codable {
        /// Names the message.
        public var message: MessageID
        /// Where it was written.
        public var channel: Channel
        /// When this side learnt of it.
        public var receivedAt: Date
        /// Whether it waits for an answer.
        public var isWaiting: Bool
    }

    /// When it was due.
    public var dueAt: Date
    /// The messages, in the order in which they were received.
    public var items: [Item]

    /// How many of them wait.
    public var waitingCount: Int { items.count(where: \.isWaiting) }
    /// How many came by each channel, the most first.
    public var countsByPlatform: [(platform: Platform, count: Int)] {
        Dictionary(grouping: items, by: \.channel.platform).map { ($0.key, $0.value.count) }
            .sorted { ($1.1, $0.0.rawValue) < ($0.1, $1.0.rawValue) }
    }
}

/// Which digests went out, and what they told: kept between runs, so that nothing is told twice or never.
public struct DigestLedger: Hashable, Sendable, Codable {
    /// The version of the written form.
    public private(set) var schema = 1
    /// When the last digest was due; `nil` before the first.
    public private(set) var lastDueAt: Date?
    /// The messages that were told, sorted.
    public private(set) var told: [MessageID] = []

    /// Nothing was told yet.
    ///
    /// - Parameter start: The moment from which digests are due; messages received before it are told by the first.
    public init(from start: Date? = nil) {
        lastDueAt = start
    }

    /// The digests that have become due, earliest first; each is told by this and never again.
    ///
    /// After downtime there is one for each missed day. A message belongs to the first digest that was due after it was
    /// received; one that arrives here later than that is told by the next.
    ///
    /// - Parameters:
    ///   - answers: What people wrote, from every thread.
    ///   - schedule: When digests are due.
    ///   - time: The present.
    ///   - zones: The rules of time zones.
    /// - Returns: One for each day, those without messages included.
    /// - Throws: The error of `zones` for an unknown zone.
    /// - Complexity: O(n log n) for n messages.
    public mutating func digests(
        of answers: [AnsweredItem],
        on schedule: DigestSchedule,
        through time: Date,
        zones: some ZoneRules = FoundationZoneRules()
    ) throws -> [DailyDigest] {
        let known = Set(told)
        let new = answers.filter { !known.contains($0.item.id) && $0.item.receivedAt <= time }
            .sorted { ($0.item.receivedAt, $0.item.id) < ($1.item.receivedAt, $1.item.id) }
        let day: TimeInterval = 86_400
        let start = lastDueAt ?? new.first.map { $0.item.receivedAt.addingTimeInterval(-0.001) } ?? time - day
        let moments = try schedule.dueMoments(after: start, through: time, zones: zones)
        var next = 0
        var digests: [DailyDigest] = []
        for moment in moments {
            var items: [DailyDigest.Item] = []
            while next < new.count, new[next].item.receivedAt <= moment {
                let entry = new[next]
                items.append(
                    DailyDigest.Item(
                        message: entry.item.id,
                        channel: entry.item.message.channel,
                        receivedAt: entry.item.receivedAt,
                        isWaiting: entry.addressing.isAddressed && entry.answer.isWaiting
                    )
                )
                next += 1
            }
            digests.append(DailyDigest(dueAt: moment, items: items))
        }
        lastDueAt = moments.last ?? lastDueAt
        told = known.union(new.prefix(next).map(\.item.id)).sorted()
        return digests
    }

    /// Forgets which messages were told, except some: those that the log still knows.
    ///
    /// Use it after the log itself has forgotten what is old; a message that the ledger forgot would be told again.
    public mutating func forget(allBut messages: Set<MessageID>) {
        told.removeAll { !messages.contains($0) }
    }
}
