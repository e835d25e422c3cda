#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
import LanguageAnalysis
import ReputationFoundations

/// How much of what a brand posts has nothing to do with its trade.
public struct PostRelevance: Hashable, Encodable, Sendable {
    /// The part of the posts that is off topic, with its interval.
    public let offTopic: Share
    /// The posts that are off topic, earliest first.
    public let messages: [MessageID]
    /// Posts without a word to judge by, such as a picture alone; they are in no count.
    public let withoutWords: Int
    /// The part above which there are too many.
    public let limit: Double

    /// Whether too many are off topic; a part equal to the limit is not too much.
    public var isFlagged: Bool { offTopic.rate > limit }

    /// The finding in a line.
    public var explanation: String {
        "\(offTopic.numerator) of \(offTopic.denominator) posts (\(percent(offTopic.rate))) off topic, "
            + "at most \(percent(limit)) expected"
    }
}

extension PresenceReader {
    /// Measures a brand's posts in a period against the words of its trade; replies are not looked at.
    ///
    /// - Parameters:
    ///   - record: What was written.
    ///   - vocabulary: The words of the trade.
    ///   - period: The period, its end excluded; `nil` for everything.
    ///   - limit: The part of posts off topic above which there are too many, a default of this package.
    ///   - least: The fewest posts from which a part is worked out.
    /// - Returns: The part, or that there are too few posts.
    public func relevance(
        of record: BrandRecord,
        to vocabulary: TopicVocabulary,
        in period: Range<Date>? = nil,
        limit: Double = 0.3,
        atLeast least: Int = 10
    ) -> Appraisal<PostRelevance> {
        var off: [MessageID] = []
        var judged = 0
        var wordless = 0
        for own in record.posts(in: period) {
            let text = analyze(own.item.message)
            guard text.tokens.contains(where: { $0.kind == .word || $0.kind == .hashtag }) else {
                wordless += 1
                continue
            }
            judged += 1
            if vocabulary.firstMatch(in: text) == nil { off.append(own.item.id) }
        }
        guard judged >= max(1, least), let share = Share(off.count, of: judged) else {
            return .notAssessed(.tooFew(found: judged, needed: least, of: "posts with words"))
        }
        return .assessed(PostRelevance(offTopic: share, messages: off, withoutWords: wordless, limit: limit))
    }
}

extension BrandRecord {
    /// The brand's posts to everybody in a period.
    func posts(in period: Range<Date>?) -> [OwnMessage] {
        let range = period.map { Instant($0.lowerBound)..<Instant($0.upperBound) }
        return ownMessages.filter { $0.role == .broadcast && (range?.contains($0.item.posted) ?? true) }
    }
}
