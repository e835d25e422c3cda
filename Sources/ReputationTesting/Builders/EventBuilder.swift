public import Conversations
public import Foundation

/// Writes events for tests in few words: times in minutes from a fixed start, names made from short ones.
///
/// ```swift
/// let build = EventBuilder()
/// let events = [
///     build.customer("ada", writes: "m1", "Where is my bag?", at: 0),
///     build.brand(writes: "m2", "We found it, it comes tomorrow.", replyingTo: "m1", at: 12),
/// ]
/// ```
public struct EventBuilder: Sendable {
    /// Minute 0.
    public var start: Date
    /// The platform everything happens on.
    public var platform: Platform
    /// The class of channel everything is written in.
    public var channelClass: ChannelClass

    /// Minute 0 is 2026-03-02T10:00:00Z, a Monday, unless told otherwise.
    public init(
        start: Date = Date(timeIntervalSince1970: 1_772_445_600),
        platform: Platform = .x,
        channelClass: ChannelClass = .publicSocial
    ) {
        self.start = start
        self.platform = platform
        self.channelClass = channelClass
    }

    /// The brand whose messages ``brand(writes:_:replyingTo:in:at:origin:)`` writes.
    public var brand: BrandProfile {
        BrandProfile(
            id: BrandID(rawValue: "kestrelbay"),
            name: "Kestrel Bay Ferries",
            accounts: [BrandAccount(native: "kestrelbay", handle: "kestrelbay")]
        )
    }

    /// A moment, in minutes after the start.
    public func time(_ minutes: Double) -> Date {
        start.addingTimeInterval(minutes * 60)
    }

    /// A message's name from a short one.
    public func message(_ name: String) -> MessageID {
        MessageID(platform: platform, native: name)
    }

    /// An account's name from a short one.
    public func author(_ name: String) -> AuthorID {
        AuthorID(platform: platform, native: name)
    }

    /// A customer writes; the brand is mentioned unless `mentionsBrand` is false.
    public func customer(
        _ name: String?,
        writes id: String,
        _ text: String = "Nobody answers.",
        replyingTo parent: String? = nil,
        in conversation: String? = nil,
        at minutes: Double,
        mentionsBrand: Bool = true
    ) -> ConversationEvent {
        var message = Message(
            id: message(id),
            kind: parent == nil ? .post : .reply,
            channel: Channel(platform: platform, channelClass: channelClass),
            author: name.map { Author(id: author($0), handle: $0) },
            text: text
        )
        message.parent = parent.map { self.message($0) }
        message.conversation = conversation.map { ConversationID(platform: platform, native: $0) }
        if mentionsBrand { message.mentions = [Mention(handle: "kestrelbay")] }
        return ConversationEvent(occurredAt: time(minutes), fact: .arrived(message))
    }

    /// The brand writes.
    public func brand(
        writes id: String,
        _ text: String = "Our harbour office has your bag; it comes with the 9:40 boat.",
        replyingTo parent: String? = nil,
        in conversation: String? = nil,
        at minutes: Double,
        origin: OutboundOrigin = .human
    ) -> ConversationEvent {
        var message = Message(
            id: message(id),
            kind: parent == nil ? .post : .reply,
            channel: Channel(platform: platform, channelClass: channelClass),
            author: Author(id: author("kestrelbay"), handle: "kestrelbay"),
            platformSaysOwn: .yes,
            text: text
        )
        message.parent = parent.map { self.message($0) }
        message.conversation = conversation.map { ConversationID(platform: platform, native: $0) }
        message.outbound = OutboundDetails(origin: origin)
        return ConversationEvent(occurredAt: time(minutes), fact: .arrived(message))
    }

    /// Any other fact.
    public func fact(_ fact: ConversationFact, at minutes: Double, key: String? = nil) -> ConversationEvent {
        ConversationEvent(id: key.map { EventID($0) }, occurredAt: time(minutes), fact: fact)
    }

    /// A person judges a reply.
    public func judged(_ id: String, as substance: Substance, at minutes: Double) -> ConversationEvent {
        fact(
            .assessed(
                Assessment(
                    message: message(id),
                    substance: substance,
                    assessor: .person(AgentID(rawValue: "agent:mira"))
                )
            ),
            at: minutes
        )
    }
}
