import Conversations
import ReputationFoundations

/// Turns posts and notifications of Bluesky into events.
struct BlueskyMapping {
    let property: String

    func read(_ post: BlueskyPost, into reading: inout PayloadReading, path: String) throws(RecordFault) {
        // The client's clock may be wrong, so the moment of indexing counts where it is known.
        let time = post.indexedAt ?? post.record.createdAt
        let occurred = try reading.instant(time, post.indexedAt == nil ? "\(path)record.createdAt" : "\(path)indexedAt")
        let arrival = message(post.record, uri: post.uri, account: post.author, namesUs: false, reading)
        var counted = arrival
        if !post.engagement.isUnknown { counted.engagement = post.engagement }
        reading.arrive(counted, at: occurred)
    }

    func read(_ item: BlueskyNotification, into reading: inout PayloadReading, path: String) throws(RecordFault) {
        let occurred = try reading.instant(item.indexedAt, "\(path)indexedAt")
        if let record = item.record {
            let namesUs = item.reason == "mention"
            let arrival = message(record, uri: item.uri, account: item.author, namesUs: namesUs, reading)
            reading.arrive(arrival, at: occurred)
        } else if let payload = item.payload {
            try reading.keep(
                payload,
                as: "app.bsky.notification.\(item.reason)",
                at: occurred,
                timeField: "\(path)indexedAt"
            )
        } else if let subject = item.subject {
            let author = AuthorID(platform: .bluesky, native: item.author.did)
            let reaction = Reaction(message: messageID(subject), name: item.reason, author: author)
            reading.add(.reacted(reaction), key: EventID("reacted", item.uri), at: occurred)
        }
    }

    private func message(
        _ record: BlueskyRecord,
        uri: String,
        account: BlueskyAccount?,
        namesUs: Bool,
        _ reading: PayloadReading
    ) -> Message {
        // A record names no author: the account is the first part of its address.
        let did = account?.did ?? uri.split(separator: "/").dropFirst().first.map { String($0) }
        let facets = BlueskyFacets(record)
        let quoted = record.embed?.quoted
        return Message(
            id: messageID(uri),
            kind: record.reply != nil ? .reply : quoted != nil ? .quote : namesUs ? .mention : .post,
            channel: Channel(platform: .bluesky, property: property),
            author: account?.author ?? did.map { Author(id: AuthorID(platform: .bluesky, native: $0)) },
            platformSaysOwn: reading.isOwn(did, account?.handle),
            text: record.text,
            language: record.languages?.first.map { LanguageTag(rawValue: $0) },
            parent: record.reply.map { messageID($0.parent.uri) },
            conversation: record.reply.map { ConversationID(messageID($0.root.uri)) },
            quoted: quoted.map(messageID),
            visibility: .public,
            attachments: (record.embed?.images ?? []).map { MessageAttachment(kind: .image, altText: $0.alt) },
            mentions: facets.mentions,
            links: facets.links + [record.embed?.page].compactMap(\.self).filter { !facets.links.contains($0) }
        )
    }

    private func messageID(_ uri: String) -> MessageID { MessageID(platform: .bluesky, native: uri) }
}
