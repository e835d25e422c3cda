import Conversations
import ReputationFoundations

/// Turns notes and articles into messages.
struct ActivityObjectMapping {
    /// The brand's own account.
    let property: String

    private static let publicNames: Set<String> = [
        "https://www.w3.org/ns/activitystreams#Public", "as:Public", "Public",
    ]

    func message(
        _ object: ActivityNode,
        by actor: ActivityNode?,
        _ reading: PayloadReading,
        path: String
    ) throws(RecordFault) -> Message {
        guard let id = object.id else {
            throw RecordFault(field: "\(path)id", .missingField, "the field is missing")
        }
        let author = object["attributedTo"] ?? actor
        let content = object.text("content")
        let summary = object.text("summary").map { HTMLText($0.text).plain } ?? ""
        let html = HTMLText(content?.text ?? "")
        let text = [summary, html.plain].filter { !$0.isEmpty }.joined(separator: "\n\n")
        let tags = object.nodes("tag")
        let mentions = tags.filter(Self.isMention)
        let mentionPages = Set(mentions.compactMap { $0.string("href") })
        let parent = object["inReplyTo"]?.id.map(messageID)
        let visibility = visibility(object)
        let isPrivate = visibility == .private
        return Message(
            id: messageID(id),
            kind: isPrivate ? .directMessage : parent != nil ? .reply : mentions.isEmpty ? .post : .mention,
            channel: Channel(
                platform: .activityPub,
                property: property,
                channelClass: isPrivate ? .directMessage : .publicSocial
            ),
            author: author.flatMap(self.author),
            platformSaysOwn: reading.isOwn(author?.id),
            title: object.text("name").map(\.text),
            text: text,
            markup: content.flatMap { $0.text == text ? nil : SourceMarkup(format: .html, text: $0.text) },
            language: content?.language.map { LanguageTag(rawValue: $0) },
            parent: parent,
            conversation: object["context"]?.id.map { ConversationID(platform: .activityPub, native: $0) },
            permalink: object["url"].flatMap { $0.string("href") ?? $0.id },
            visibility: visibility,
            attachments: object.nodes("attachment").map { file in
                MessageAttachment(
                    kind: MessageAttachmentKind(mediaType: file.string("mediaType") ?? file.types.first),
                    url: file.string("url") ?? file["url"]?.string("href") ?? file.string("href"),
                    altText: file.string("name")
                )
            },
            mentions: mentions.map { tag in
                let account = tag.string("href")
                return Mention(author: account.map(authorID), handle: handle(tag.string("name") ?? account ?? ""))
            },
            links: html.links.filter { !mentionPages.contains($0) }
        )
    }

    func repost(
        _ activity: ActivityNode,
        of object: ActivityNode,
        _ reading: PayloadReading,
        path: String
    ) throws(RecordFault) -> Message {
        guard let id = activity.id else {
            throw RecordFault(field: "\(path)id", .missingField, "the field is missing")
        }
        return Message(
            id: messageID(id),
            kind: .repost,
            channel: Channel(platform: .activityPub, property: property),
            author: activity["actor"].flatMap(author),
            platformSaysOwn: reading.isOwn(activity["actor"]?.id),
            text: "",
            quoted: object.id.map(messageID),
            visibility: visibility(activity)
        )
    }

    func authorID(_ id: String) -> AuthorID { AuthorID(platform: .activityPub, native: id) }

    private func author(_ node: ActivityNode) -> Author? {
        guard let id = node.id else { return nil }
        let kind: AuthorKind =
            switch node.types.first {
            case "Person": .human
            case "Service", "Application": .bot
            default: .unknown
            }
        return Author(
            id: authorID(id),
            handle: node.string("preferredUsername"),
            displayName: node.text("name").map(\.text),
            kind: kind
        )
    }

    private func messageID(_ id: String) -> MessageID { MessageID(platform: .activityPub, native: id) }

    /// A tag may lack its type; a name with an `@` and an address is a mention then.
    private static func isMention(_ tag: ActivityNode) -> Bool {
        if !tag.types.isEmpty { return tag.types.contains("Mention") }
        return tag.has("href") && (tag.string("name") ?? "").hasPrefix("@")
    }

    private func handle(_ name: String) -> String {
        name.hasPrefix("@") ? String(name.dropFirst()) : name
    }

    /// Public to everybody, in lists or not; with other readers only, private; without any, not known.
    private func visibility(_ node: ActivityNode) -> Visibility {
        let (to, cc) = (node.nodes("to").compactMap(\.id), node.nodes("cc").compactMap(\.id))
        if to.contains(where: Self.publicNames.contains) { return .public }
        if cc.contains(where: Self.publicNames.contains) { return .unlisted }
        if to.contains(where: { $0.hasSuffix("/followers") }) { return Visibility(rawValue: "followers") }
        return to.isEmpty && cc.isEmpty ? .unknown : .private
    }
}
