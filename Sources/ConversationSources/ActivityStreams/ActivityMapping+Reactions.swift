import Conversations
import ReputationFoundations

extension ActivityMapping {
    /// Takes back a like, an announcement or a block; `false` for anything else.
    func undo(
        _ node: ActivityNode,
        into reading: inout PayloadReading,
        path: String
    ) throws(RecordFault) -> Bool {
        guard let undone = node["object"] else { return false }
        let known = try time(node, "published", reading, path)
        switch undone.types.first {
        case "Announce"?:
            guard let id = undone.id else { return false }
            reading.remove(messageID(id), at: try require(known, reading, "\(path)published"))
        case "Block"?:
            guard let id = undone["object"]?.id else { return false }
            let occurred = try require(known, reading, "\(path)published")
            let reference = AuthorReference(author: objects.authorID(id))
            reading.add(.unblocked(reference), key: key("unblocked", node, id, occurred), at: occurred)
        case let type? where type == "Like" || type == "Dislike" || type == "EmojiReact":
            let occurred = try require(known, reading, "\(path)published")
            return try react(undone, type: type, isWithdrawn: true, at: occurred, into: &reading, path: path)
        default: return false
        }
        return true
    }

    func react(
        _ node: ActivityNode,
        type: String,
        isWithdrawn: Bool,
        at known: Instant?,
        into reading: inout PayloadReading,
        path: String
    ) throws(RecordFault) -> Bool {
        guard let id = node["object"]?.id else { return false }
        let published = try time(node, "published", reading, path)
        let occurred = try require(known ?? published, reading, "\(path)published")
        let reaction = Reaction(
            message: messageID(id),
            name: node.string("content") ?? type.lowercased(),
            author: node["actor"]?.id.map(objects.authorID),
            isWithdrawn: isWithdrawn
        )
        let verb = isWithdrawn ? "withdrawn" : "reacted"
        reading.add(.reacted(reaction), key: key(verb, node, id, occurred), at: occurred)
        return true
    }
}
