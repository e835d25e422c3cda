#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
import ReputationFoundations

/// How much a brand does on one profile in one period: of its own accord, and because somebody wrote.
public struct ActivityMetrics: Hashable, Sendable {
    /// The profile on which it was counted.
    public let profile: ProfileKey
    /// The period, its end excluded.
    public let period: Range<Date>
    /// Posts to everybody.
    public private(set) var broadcasts = 0
    /// Messages that speak first to one person.
    public private(set) var outreach = 0
    /// Replies that a person may have written.
    public private(set) var replies = 0
    /// Replies by rules and bots, which are neither.
    public private(set) var automaticReplies = 0

    /// What the brand did of its own accord.
    public var proactive: Int { broadcasts + outreach }
    /// What it did because somebody wrote.
    public var reactive: Int { replies }

    /// The part of replies among replies and posts: two-way exchange rather than publishing; `nil` when there is neither.
    public var conversationRatio: Share? { Share(replies, of: replies + broadcasts) }

    /// The activity of each profile in each period, sorted by profile, then in the order of the periods.
    ///
    /// - Parameters:
    ///   - record: What was written.
    ///   - periods: The periods; they may overlap. See ``periods(of:count:endingAt:)``.
    /// - Returns: Also the periods in which a profile of the brand did nothing.
    public static func measure(_ record: BrandRecord, in periods: [Range<Date>]) -> [ActivityMetrics] {
        let byProfile = Dictionary(grouping: record.ownMessages, by: \.profile)
        let ranges = periods.map { Instant($0.lowerBound)..<Instant($0.upperBound) }
        return byProfile.keys.sorted().flatMap { profile in
            zip(periods, ranges).map { period, range in
                var metrics = ActivityMetrics(profile: profile, period: period)
                for own in byProfile[profile, default: []] where range.contains(own.item.posted) { metrics.add(own) }
                return metrics
            }
        }
    }

    /// Periods of equal length in a row, the earliest first, the last of which ends at a time.
    ///
    /// - Parameters:
    ///   - length: The length of each, above zero.
    ///   - count: How many.
    ///   - time: The end of the last.
    /// - Returns: The periods; none for a count below 1.
    public static func periods(of length: Duration, count: Int, endingAt time: Date) -> [Range<Date>] {
        let end = Instant(time)
        let length = max(1, length.wholeMilliseconds)
        return (0..<max(0, count)).reversed().map { index in
            let last = end.advanced(by: -length * Int64(index))
            return last.advanced(by: -length).date..<last.date
        }
    }

    private init(profile: ProfileKey, period: Range<Date>) {
        self.profile = profile
        self.period = period
    }

    private mutating func add(_ own: OwnMessage) {
        switch own.role {
        case .broadcast: broadcasts += 1
        case .outreach: outreach += 1
        case .reply: if own.isByPerson { replies += 1 } else { automaticReplies += 1 }
        }
    }
}
