#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
import ReputationFoundations

/// What was written in one bucket of time.
public struct MentionCount: Hashable, Codable, Sendable {
    /// All mentions.
    public var total = 0
    /// Those judged negative.
    public var negative = 0
    /// Those judged at all.
    public var assessed = 0
    /// How many were written on each site, by its name.
    public var bySite: [String: Int] = [:]
    /// By account; mentions without one are in ``anonymous``.
    public var byAuthor: [AuthorID: Int] = [:]
    /// Mentions whose author the platform does not name.
    public var anonymous = 0

    /// Nothing yet.
    public init() {}

    /// Adds a mention.
    public mutating func add(_ mention: BrandMention) {
        total += 1
        if mention.sentiment == .negative { negative += 1 }
        if mention.sentiment != .unknown { assessed += 1 }
        bySite[mention.site, default: 0] += 1
        if let author = mention.author { byAuthor[author, default: 0] += 1 } else { anonymous += 1 }
    }

    /// Adds what another count holds.
    public mutating func merge(_ other: MentionCount) {
        total += other.total
        negative += other.negative
        assessed += other.assessed
        anonymous += other.anonymous
        bySite.merge(other.bySite, uniquingKeysWith: +)
        byAuthor.merge(other.byAuthor, uniquingKeysWith: +)
    }
}

/// Counts mentions in buckets of event time.
///
/// Counting needs no order, and counters of parts of the mentions merge to the counter of all: count on many machines,
/// merge, then detect.
public struct MentionCounter: Hashable, Codable, Sendable {
    /// Milliseconds of a bucket.
    let width: Int64
    private var buckets: [Int64: MentionCount] = [:]

    /// Starts without mentions.
    ///
    /// - Throws: ``DetectionError/invalid(parameter:reason:)`` unless a bucket is from a second to a day.
    public init(bucket: Duration = .seconds(300)) throws(DetectionError) {
        guard bucket >= .seconds(1), bucket <= .seconds(86_400) else {
            throw .invalid(parameter: "bucket", reason: "must be from a second to a day")
        }
        width = bucket.wholeMilliseconds
    }

    /// Counts a mention.
    public mutating func add(_ mention: BrandMention) {
        buckets[index(of: mention.at), default: MentionCount()].add(mention)
    }

    /// Adds what another counter counted.
    ///
    /// - Throws: ``DetectionError/notMergeable(reason:)`` for buckets of another length.
    public mutating func merge(_ other: MentionCounter) throws(DetectionError) {
        guard other.width == width else { throw .notMergeable(reason: "the buckets differ in length") }
        for (index, count) in other.buckets { buckets[index, default: MentionCount()].merge(count) }
    }

    /// The count of the bucket that holds a moment; empty if nothing was counted.
    public func count(at date: Date) -> MentionCount {
        buckets[index(of: Instant(date))] ?? MentionCount()
    }

    /// All buckets with a mention, earliest first, each with its beginning.
    public var counts: [(start: Date, count: MentionCount)] {
        buckets.sorted { $0.key < $1.key }.map { (Instant(milliseconds: $0.key * width).date, $0.value) }
    }

    private func index(of instant: Instant) -> Int64 {
        instant.milliseconds.floorDivided(by: width).quotient
    }
}
