#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
internal import ReputationFoundations

/// Checks whether a brand that promised to engage back does.
///
/// The promise is broken where people wrote to the profile in the window and the brand answered nobody. Whether the
/// profile is still looked after at all is another question.
public struct ReciprocityCheck: Hashable, Sendable {
    /// Two weeks, the package's own proposal.
    public static let defaultWindow = Duration.seconds(14 * 86_400)

    /// How far back messages count; never before the promise.
    public var window: Duration

    /// Makes a check.
    public init(window: Duration = ReciprocityCheck.defaultWindow) {
        self.window = window
    }

    /// What every open promise of reciprocity in a log has come to.
    ///
    /// - Parameters:
    ///   - log: The log.
    ///   - profile: The brand.
    ///   - time: The end of the window.
    /// - Returns: A finding for each promise whose profile is known.
    /// - Complexity: O(*n* log *n*) in the messages.
    public func findings(in log: ConversationLog, for profile: BrandProfile, at time: Date) -> [ReciprocityFinding] {
        let brand = BrandMatcher(profile)
        let now = Instant(time)
        let promises = log.promises().filter { $0.record.kind == .reciprocity && $0.isOpen && $0.made <= now }
        guard !promises.isEmpty else { return [] }
        var inbound: [(at: Instant, channel: Channel)] = []
        var responses: [(at: Instant, channel: Channel)] = []
        for thread in log.threads(for: brand) {
            for answered in thread.answers where answered.addressing.isAddressed {
                inbound.append((answered.item.posted, answered.item.message.channel))
            }
            for item in thread.items(of: .brand) where item.message.parent != nil {
                guard item.message.outbound?.audience != .internalNote else { continue }
                responses.append((item.sent, item.message.channel))
            }
        }
        return promises.compactMap { promise in
            let made = promise.record.madeIn.flatMap { log.item($0)?.message.channel }
            guard let channel = promise.record.channel ?? made else { return nil }
            let start = max(promise.made, now.advanced(by: -window.components.seconds * 1000))
            let counts = { (list: [(at: Instant, channel: Channel)]) in
                list.count { $0.at > start && $0.at <= now && Self.same($0.channel, channel) }
            }
            return ReciprocityFinding(
                promise: promise.id,
                channel: channel,
                inbound: counts(inbound),
                responses: counts(responses)
            )
        }
    }

    /// Whether a message belongs to a profile: the same platform, and the same property where both name one.
    private static func same(_ one: Channel, _ other: Channel) -> Bool {
        one.platform == other.platform
            && (one.property == other.property || one.property.isEmpty || other.property.isEmpty)
    }
}

/// What a promise to engage back has come to.
public struct ReciprocityFinding: Hashable, Sendable {
    /// The promise that was checked.
    public let promise: PromiseID
    /// The profile on which it was made.
    public let channel: Channel
    /// How many messages to the brand came in.
    public let inbound: Int
    /// How many replies the brand wrote.
    public let responses: Int

    /// Whether people wrote and nobody was answered.
    public var isBroken: Bool { inbound > 0 && responses == 0 }

    /// What happened, in words.
    public var explanation: String {
        "\(inbound) \(inbound == 1 ? "message" : "messages") came in, \(responses == 0 ? "none" : "\(responses)") answered"
    }
}
