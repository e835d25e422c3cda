#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
import LanguageAnalysis
import ReputationFoundations

/// What negative reviews come from, as far as somebody found out, and which causes grow.
public struct CauseLedger: Hashable, Encodable, Sendable {
    /// How a cause moved from the earlier period to the later.
    public enum Trend: String, Hashable, Codable, Sendable {
        /// More often, beyond what chance does in one of forty cases.
        case rising
        /// Less often, likewise.
        case falling
        /// No more than chance moves it.
        case level
        /// Too few reviews to tell.
        case notAssessed
    }

    /// One cause with the reviews that have it.
    public struct Entry: Hashable, Encodable, Sendable {
        /// The cause, in the brand's own terms.
        public let cause: String
        /// Reviews of the later period, earliest first.
        public let reviews: [MessageID]
        /// How many in the earlier period.
        public let before: Int
        /// How it moved.
        public let trend: Trend
    }

    /// The causes, the most frequent of the later period first, ties by name.
    public let entries: [Entry]
    /// Negative reviews of the later period for which nobody has found a cause, earliest first.
    public let untriaged: [MessageID]
    /// How many of the earlier period have none.
    public let untriagedBefore: Int
    /// Negative reviews of the later period; one with two causes counts once.
    public let negative: Int

    /// The part of the negative reviews for which a cause was found; `nil` without negative reviews.
    public var triaged: Share? { Share(negative - untriaged.count, of: negative) }

    /// Counts the causes in a period and in one before it.
    ///
    /// - Parameters:
    ///   - record: What was written.
    ///   - period: The later period, its end excluded.
    ///   - earlier: What it is compared with; `nil` for as much time right before.
    ///   - least: The fewest reviews of a cause in both periods together from which a trend is told.
    public init(
        _ record: BrandRecord,
        in period: Range<Date>,
        comparedWith earlier: Range<Date>? = nil,
        atLeast least: Int = 8
    ) {
        let later = Instant(period.lowerBound)..<Instant(period.upperBound)
        let length = later.upperBound.milliseconds(since: later.lowerBound)
        let before =
            earlier.map { Instant($0.lowerBound)..<Instant($0.upperBound) }
            ?? later.lowerBound.advanced(by: -length)..<later.lowerBound
        var now: [String: [MessageID]] = [:]
        var past: [String: Int] = [:]
        var untriaged: [MessageID] = []
        var untriagedBefore = 0
        var negative = 0
        for message in record.inbound where message.isReview && message.polarity == .negative {
            let isLater = later.contains(message.item.posted)
            guard isLater || before.contains(message.item.posted) else { continue }
            let causes = Set(
                message.item.findings.compactMap { if case .cause(let found) = $0 { found.cause } else { nil } }
            )
            if isLater { negative += 1 }
            if causes.isEmpty, isLater { untriaged.append(message.item.id) }
            if causes.isEmpty, !isLater { untriagedBefore += 1 }
            for cause in causes {
                if isLater { now[cause, default: []].append(message.item.id) } else { past[cause, default: 0] += 1 }
            }
        }
        let lengthBefore = before.upperBound.milliseconds(since: before.lowerBound)
        let expected = Double(length) / Double(max(1, length + lengthBefore))
        entries = Set(now.keys).union(past.keys).map { cause in
            let count = now[cause]?.count ?? 0
            let all = count + past[cause, default: 0]
            return Entry(
                cause: cause,
                reviews: now[cause] ?? [],
                before: past[cause, default: 0],
                trend: all < least ? .notAssessed : Self.trend(Share(count, of: all), expected)
            )
        }.sorted { left, right in
            left.reviews.count != right.reviews.count
                ? left.reviews.count > right.reviews.count : left.cause < right.cause
        }
        self.untriaged = untriaged
        self.untriagedBefore = untriagedBefore
        self.negative = negative
    }

    /// Were nothing to change, the later period would have its part of the time's part of the reviews.
    private static func trend(_ share: Share?, _ expected: Double) -> Trend {
        guard let share else { return .notAssessed }
        return share.lower > expected ? .rising : share.upper < expected ? .falling : .level
    }
}

extension InboundMessage {
    /// Whether it is a review, rather than a comment below one.
    var isReview: Bool {
        item.message.kind == .review || item.message.channel.channelClass == .review && item.message.parent == nil
    }
}
