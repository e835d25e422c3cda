import Conversations
import ReputationFoundations

/// A review as review sites have it in common.
struct Review {
    var platform: Platform
    /// The location, app or business.
    var property: String
    /// The site's name for the review, unique within the property.
    var id: String

    var messageID: MessageID { MessageID(platform: platform, property: property, native: id) }

    var channel: Channel { Channel(platform: platform, property: property, channelClass: .review) }

    /// A reviewer who is known by this review alone: a name shown is no identity.
    func reviewer(named name: String?, isAnonymous: Bool = false) -> Author {
        Author(
            id: AuthorID(platform: platform, property: property, native: "review:\(id)"),
            displayName: name.flatMap { $0.isEmpty ? nil : $0 },
            kind: isAnonymous ? .anonymous : .unknown
        )
    }

    /// The brand's public answer; there is one at most, and a new one replaces it.
    func reply(_ text: String) -> Message {
        Message(
            id: MessageID(platform: platform, property: property, native: "\(id)/reply"),
            kind: .reviewReply,
            channel: channel,
            platformSaysOwn: .yes,
            text: text,
            parent: messageID,
            conversation: ConversationID(messageID)
        )
    }
}
