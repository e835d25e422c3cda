import Conversations
import ReputationFoundations

/// Turns activities and objects into events.
struct ActivityMapping {
    let objects: ActivityObjectMapping

    init(options: DecoderOptions) {
        objects = ActivityObjectMapping(property: options.property ?? "")
    }

    private static let activities: Set<String> = [
        "Create", "Update", "Delete", "Tombstone", "Announce", "Undo", "Block", "Like", "Dislike", "EmojiReact",
    ]
    private static let words: Set<String> = ["Note", "Article", "Page", "Question", "Video", "Image", "Event"]

    /// Reads an activity, or an object by itself.
    func read(_ value: JSONValue, into reading: inout PayloadReading, path: String) throws(RecordFault) {
        guard let node = ActivityNode(value) else { return }
        let object = node["object"]
        let objectPath = "\(path)object."
        switch node.types.first(where: Self.activities.contains) ?? node.types.first(where: Self.words.contains) {
        case "Create"?:
            guard let object, !object.isName else { break }
            return try arrive(object, by: node["actor"], sent: node, into: &reading, path: objectPath)
        case "Update"?:
            guard let object, object.types.contains(where: Self.words.contains) else { break }
            let message = try objects.message(object, by: node["actor"], reading, path: objectPath)
            let updated = try time(object, "updated", reading, objectPath)
            let sent = try time(node, "published", reading, path)
            return reading.edit(message, at: try require(updated ?? sent, reading, "\(path)published"))
        case "Delete"?:
            guard let id = object?.id else { break }
            let gone = try time(object, "deleted", reading, objectPath)
            let sent = try time(node, "published", reading, path)
            return reading.remove(messageID(id), at: try require(gone ?? sent, reading, "\(path)published"))
        case "Tombstone"?:
            guard let id = node.id else { break }
            let occurred = try time(node, "deleted", reading, path)
            return reading.remove(messageID(id), at: try require(occurred, reading, "\(path)deleted"))
        case "Announce"?:
            guard let object, node.id != nil else { break }
            if !object.isName { try arrive(object, by: nil, sent: nil, into: &reading, path: objectPath) }
            let repost = try objects.repost(node, of: object, reading, path: path)
            let occurred = try require(try time(node, "published", reading, path), reading, "\(path)published")
            return reading.arrive(repost, at: occurred)
        case "Undo"?:
            if try undo(node, into: &reading, path: path) { return }
        case "Block"?:
            guard let id = object?.id else { break }
            let occurred = try require(try time(node, "published", reading, path), reading, "\(path)published")
            let reference = AuthorReference(author: objects.authorID(id))
            return reading.add(.blocked(reference), key: key("blocked", node, id, occurred), at: occurred)
        case let type? where type == "Like" || type == "Dislike" || type == "EmojiReact":
            if try react(node, type: type, isWithdrawn: false, at: nil, into: &reading, path: path) { return }
        case let type? where Self.words.contains(type):
            return try arrive(node, by: nil, sent: nil, into: &reading, path: path)
        default: break
        }
        let occurred = try time(node, "published", reading, path)
        let name = "org.w3.activitystreams.\(node.types.first ?? "object")"
        try reading.keep(value, as: name, at: occurred, timeField: "\(path)published")
    }

    private func arrive(
        _ object: ActivityNode,
        by actor: ActivityNode?,
        sent activity: ActivityNode?,
        into reading: inout PayloadReading,
        path: String
    ) throws(RecordFault) {
        if object.types.contains("Tombstone"), let id = object.id {
            let occurred = try time(object, "deleted", reading, path)
            return reading.remove(messageID(id), at: try require(occurred, reading, "\(path)deleted"))
        }
        let message = try objects.message(object, by: actor, reading, path: path)
        let own = try time(object, "published", reading, path)
        let published = try time(activity, "published", reading, path)
        let occurred = try require(own ?? published, reading, "\(path)published")
        reading.arrive(message, at: occurred)
        if let updated = try time(object, "updated", reading, path), updated > occurred {
            reading.edit(message, at: updated)
        }
        if let replies = object["replies"], let total = replies.integer("totalItems") {
            let given = replies.nodes("items").count + replies.nodes("orderedItems").count
            let visible = replies.has("items") || replies.has("orderedItems") ? given : nil
            reading.count(under: message.id, displayed: total, visible: visible, at: occurred)
        }
    }

    // MARK: - Parts

    func key(_ verb: String, _ node: ActivityNode, _ id: String, _ occurred: Instant) -> EventID {
        EventID(verb, node.id ?? node["actor"]?.id, id, occurred.rfc3339)
    }

    func messageID(_ id: String) -> MessageID { MessageID(platform: .activityPub, native: id) }

    func time(
        _ node: ActivityNode?,
        _ member: String,
        _ reading: PayloadReading,
        _ path: String
    ) throws(RecordFault) -> Instant? {
        guard let text = node?.string(member) else { return nil }
        guard let time = FlexibleTime(text) else {
            throw RecordFault(field: "\(path)\(member)", .invalidValue, "'\(text)' is not a time with a zone")
        }
        return try reading.instant(time, "\(path)\(member)")
    }

    func require(
        _ instant: Instant?,
        _ reading: PayloadReading,
        _ field: String
    ) throws(RecordFault) -> Instant {
        guard let instant = instant ?? reading.options.receivedAt.map({ Instant($0) }) else {
            throw RecordFault(field: field, .missingField, "the field is missing")
        }
        return instant
    }
}
