import Conversations
import ReputationFoundations

/// A comment of LinkedIn's `socialActions`.
struct LinkedInComment: PagedItem {
    static let listName = "elements"

    /// The name, such as `urn:li:comment:(urn:li:activity:9,8)`.
    var urn: String?
    var id: FlexibleID?
    var actor: String?
    /// The post; it may differ from the one asked for.
    var object: String?
    var message: Words?
    var parent: String?
    var created: Stamp

    struct Words: Decodable, Sendable {
        var text: String?
    }

    struct Stamp: Decodable, Sendable {
        var time: FlexibleTime
    }

    private enum CodingKeys: String, CodingKey {
        case id, actor, object, message, created
        case urn = "commentUrn"
        case parent = "parentComment"
    }

    func read(into reading: inout PayloadReading, path: String) throws(RecordFault) {
        guard let native = urn ?? id?.value else {
            throw RecordFault(field: "\(path)commentUrn", .missingField, "the field is missing")
        }
        let occurred = try reading.instant(created.time, counting: .milliseconds, "\(path)created.time")
        let post = object.map { MessageID(platform: .linkedIn, native: $0) }
        let arrival = Message(
            id: MessageID(platform: .linkedIn, native: native),
            kind: parent == nil ? .comment : .reply,
            channel: Channel(platform: .linkedIn, property: reading.options.property ?? ""),
            author: actor.map { Author(id: AuthorID(platform: .linkedIn, native: $0)) },
            platformSaysOwn: reading.isOwn(actor),
            text: message?.text ?? "",
            parent: parent.map { MessageID(platform: .linkedIn, native: $0) } ?? post,
            conversation: post.map { ConversationID($0) },
            visibility: .public
        )
        reading.arrive(arrival, at: occurred)
    }
}
