#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
package import ReputationFoundations

/// How steadily one profile posts.
public struct CadenceFinding: Hashable, Encodable, Sendable {
    /// What the figures add up to.
    public enum Verdict: String, Hashable, Codable, Sendable {
        /// It goes on at its own pace, slow or not.
        case steady
        /// It posts seldom, or at random.
        case sporadic
        /// It began eagerly and was dropped.
        case abandoned
        /// It is closed as announced.
        case closedAsPlanned
        /// There is too little to tell.
        case notAssessed
    }

    /// The profile whose posts were looked at.
    public let profile: ProfileKey
    /// What the figures add up to.
    public let verdict: Verdict
    /// Its posts; replies are not among them.
    public let posts: Int
    /// How many of them came within the burst window after the first.
    public let postsAtStart: Int
    /// The last post, as evidence.
    public let lastPost: MessageID
    package let last: Instant
    /// Milliseconds.
    let silenceMilliseconds: Int64
    /// Milliseconds.
    let medianMilliseconds: Int64?
    /// The standard deviation of the intervals divided by their mean; `nil` with too few of them.
    public let variation: Double?
    /// Appearances a year, over the last year at most; `nil` when watched for too short a time.
    public let postsPerYear: Double?
    /// Why the verdict is what it is, with the numbers and limits.
    public let reasons: [String]

    /// When it last posted.
    public var lastPostedAt: Date { last.date }
    /// The time since the last post, planned closures taken off.
    public var silence: Duration { .milliseconds(silenceMilliseconds) }
    /// The median time between two appearances, planned closures taken off; `nil` with fewer than two.
    public var medianInterval: Duration? { medianMilliseconds.map { .milliseconds($0) } }

    /// The verdict with its reasons in a line.
    public var explanation: String {
        "\(profile): \(verdict.rawValue) (\(reasons.joined(separator: "; ")))"
    }
}
