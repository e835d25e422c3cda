#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
import ReputationFoundations

/// A standing search on one platform, and when it last ran.
public struct ListeningQuery: Hashable, Sendable {
    /// What it listens for.
    public enum Topic: String, Hashable, Codable, Sendable, CaseIterable {
        /// What is said of the brand.
        case brand
        /// What is said of the trade.
        case industry
        /// Who recommends the brand's rivals.
        case competitorRecommendation
    }

    /// What it listens for.
    public var topic: Topic
    /// Where.
    public var platform: Platform
    /// When it last ran to its end; `nil` for never.
    public var lastRunAt: Date?

    /// Describes a search.
    public init(_ topic: Topic, on platform: Platform, lastRunAt: Date? = nil) {
        self.topic = topic
        self.platform = platform
        self.lastRunAt = lastRunAt
    }
}

extension ListeningQuery: Codable {
    private enum CodingKeys: String, CodingKey, CaseIterable {
        case topic, platform, lastRunAt
    }

    /// Reads a search; an unknown field is an error that names it.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
        topic = try container.decode(Topic.self, forKey: .topic)
        platform = try container.decode(Platform.self, forKey: .platform)
        lastRunAt = try container.decodeIfPresent(Instant.self, forKey: .lastRunAt)?.date
    }

    /// Writes a search.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(topic, forKey: .topic)
        try container.encode(platform, forKey: .platform)
        try container.encodeIfPresent(lastRunAt.map { Instant($0) }, forKey: .lastRunAt)
    }
}

/// Whether every platform is listened to for the brand, its trade and its rivals.
public struct ListeningCoverage: Hashable, Encodable, Sendable {
    /// A topic on a platform that nobody listens to.
    public struct Blank: Hashable, Encodable, Sendable {
        /// What is missing.
        public enum Cause: String, Hashable, Codable, Sendable {
            /// No search is set up.
            case unset
            /// A search is set up and has never run.
            case neverRan
            /// The last run is longer ago than the limit.
            case stale
        }

        /// What nobody listens for.
        public let topic: ListeningQuery.Topic
        /// Where nobody listens for it.
        public let platform: Platform
        /// What is missing.
        public let cause: Cause
    }

    /// What is missing, by platform in the order given, then by topic.
    public let blanks: [Blank]
    /// How many of the topics on the platforms are listened to; `nil` without platforms.
    public let covered: Share?

    /// Checks the searches.
    ///
    /// - Parameters:
    ///   - queries: The searches that are set up; of several for one topic and platform the last run counts.
    ///   - platforms: Where to listen; repeats count once.
    ///   - time: Now. A run that is said to be later counts as fresh.
    ///   - limit: How long ago the last run may be, the limit included.
    public init(
        _ queries: [ListeningQuery],
        on platforms: [Platform],
        at time: Date,
        within limit: Duration = .seconds(86_400)
    ) {
        let now = Instant(time)
        var blanks: [Blank] = []
        var seen: Set<Platform> = []
        for platform in platforms where seen.insert(platform).inserted {
            for topic in ListeningQuery.Topic.allCases {
                let set = queries.filter { $0.topic == topic && $0.platform == platform }
                let last = set.compactMap { $0.lastRunAt.map { Instant($0) } }.max()
                let cause: Blank.Cause? =
                    if set.isEmpty {
                        .unset
                    } else if let last {
                        now.milliseconds(since: last) > limit.wholeMilliseconds ? .stale : nil
                    } else {
                        .neverRan
                    }
                if let cause { blanks.append(Blank(topic: topic, platform: platform, cause: cause)) }
            }
        }
        self.blanks = blanks
        let all = seen.count * ListeningQuery.Topic.allCases.count
        covered = Share(all - blanks.count, of: all)
    }
}
