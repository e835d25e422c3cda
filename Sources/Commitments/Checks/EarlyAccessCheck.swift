#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
internal import ReputationFoundations

/// Checks whether those who were to hear first heard first.
public enum EarlyAccessCheck: Sendable {
    /// Whether an announcement reached the promised channel before any other.
    ///
    /// It is broken as soon as some other channel has it earlier; equal times are kept. Channels are the same when their
    /// platform and property are.
    ///
    /// - Parameters:
    ///   - promised: The channel whose readers were to hear first.
    ///   - publications: Where and when the announcement was published, in any order.
    /// - Returns: Whether the promise was kept, and who had it first where not.
    /// - Complexity: O(*n*) in the publications.
    public static func verdict(
        promised: Channel,
        publications: [AnnouncementPublication]
    ) -> EarlyAccessVerdict {
        let isPromised = { (publication: AnnouncementPublication) in
            publication.channel.platform == promised.platform && publication.channel.property == promised.property
        }
        let own = publications.filter(isPromised).map(\.at).min()
        let others = publications.filter { !isPromised($0) }
        guard let first = others.min(by: { $0.order < $1.order }) else { return own == nil ? .notYet : .kept }
        guard let own else { return .broken(by: first, lead: nil) }
        guard first.at < own else { return .kept }
        return .broken(by: first, lead: .milliseconds(own.milliseconds(since: first.at)))
    }
}

/// An announcement on one channel.
public struct AnnouncementPublication: Hashable, Sendable {
    /// Where.
    public var channel: Channel
    /// The message, where there is one.
    public var message: MessageID?
    var at: Instant

    /// Describes a publication.
    public init(channel: Channel, publishedAt: Date, message: MessageID? = nil) {
        self.channel = channel
        self.message = message
        at = Instant(publishedAt)
    }

    /// When.
    public var publishedAt: Date { at.date }

    /// Equal times are told apart by the channel, so that the same one is named whatever the order.
    fileprivate var order: (Instant, String, String, String) {
        (at, channel.platform.rawValue, channel.property, message?.rawValue ?? "")
    }
}

/// Whether a promise to tell some first was kept.
public enum EarlyAccessVerdict: Hashable, Sendable {
    /// Nothing was published.
    case notYet
    /// Nobody heard before them.
    case kept
    /// Another channel had it first; by how much, or `nil` where the promised one never had it.
    case broken(by: AnnouncementPublication, lead: Duration?)

    /// What went wrong, in words.
    var breach: String? {
        guard case .broken(let publication, let lead) = self else { return nil }
        let channel = publication.channel
        let place = channel.platform.rawValue + (channel.property.isEmpty ? "" : " (\(channel.property))")
        guard let lead else { return "\(place) had it, and the promised channel never did" }
        let minutes = lead.components.seconds / 60
        let length =
            minutes >= 2880 ? "\(minutes / 1440) days" : minutes >= 120 ? "\(minutes / 60) hours" : "\(minutes) minutes"
        return "\(place) had it \(length) earlier"
    }
}
