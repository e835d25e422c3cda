#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
package import ReputationFoundations

/// Whether somebody looks after a profile, and how long it takes until a message there is noticed.
public struct NeglectFinding: Hashable, Encodable, Sendable {
    /// The profile that was looked at.
    public let profile: ProfileKey
    /// Whether the brand has been away for longer than the limit while somebody waits.
    public let isNeglected: Bool
    package let last: Instant?
    /// The messages that wait for an answer, earliest first.
    public let waiting: [MessageID]
    package let oldest: Instant?
    /// Messages that the brand's side did anything about.
    public let noticed: Int
    /// Messages that it did nothing about so far.
    public let unnoticed: Int
    /// Milliseconds.
    let medianMilliseconds: Int64?
    /// Milliseconds.
    let personMedianMilliseconds: Int64?
    /// Milliseconds.
    let longestMilliseconds: Int64?
    /// Milliseconds.
    let limitMilliseconds: Int64
    /// Milliseconds.
    let awayMilliseconds: Int64

    /// When a person on the brand's side last posted, replied or did anything there; `nil` for never.
    public var lastActivityAt: Date? { last?.date }
    /// When the oldest message that waits was written.
    public var oldestWaitingAt: Date? { oldest?.date }
    /// The time by which half of the messages are noticed in any way, machines included; `nil` when fewer than half are.
    ///
    /// Those not noticed yet count as still open (Kaplan and Meier, 1958).
    public var medianTimeToNotice: Duration? { medianMilliseconds.map { .milliseconds($0) } }
    /// The same by a person, automatic replies left out.
    public var medianTimeToNoticeByPerson: Duration? { personMedianMilliseconds.map { .milliseconds($0) } }
    /// The longest that a message has gone, or went, unnoticed by a person.
    public var longestUnnoticed: Duration? { longestMilliseconds.map { .milliseconds($0) } }
    /// How long the brand has been away, or has let the first message wait where it was never there.
    public var away: Duration { .milliseconds(awayMilliseconds) }

    /// The finding in a line.
    public var explanation: String {
        let waits = waiting.isEmpty ? "nobody waits" : "\(waiting.count) wait"
        return "\(profile): \(isNeglected ? "neglected" : "looked after") "
            + "(away for \(days(awayMilliseconds)) days, limit \(days(limitMilliseconds)); \(waits))"
    }
}
