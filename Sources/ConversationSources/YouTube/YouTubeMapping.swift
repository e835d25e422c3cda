import Conversations
import ReputationFoundations

extension YouTubePayload: JSONPayload {
    func read(into reading: inout PayloadReading) throws(RecordFault) {
        switch self {
        case .threads(let threads):
            reading.each(threads, of: "items") { thread, path, reading throws(RecordFault) in
                try thread.read(into: &reading, path: "\(path).")
            }
        case .comments(let comments):
            reading.each(comments, of: "items") { comment, path, reading throws(RecordFault) in
                try comment.read(into: &reading, place: nil, path: "\(path).")
            }
        case .thread(let thread): try thread.read(into: &reading, path: "")
        case .comment(let comment): try comment.read(into: &reading, place: nil, path: "")
        case .other(let kind, let payload):
            let name = "com.google.youtube.\(kind.split(separator: "#").last ?? "resource")"
            try reading.keep(payload, as: name, at: nil, timeField: "publishedAt")
        }
    }
}

extension YouTubeThread {
    func read(into reading: inout PayloadReading, path: String) throws(RecordFault) {
        let place = snippet.channelId
        let top = snippet.topLevelComment
        try top.read(
            into: &reading,
            place: place,
            answers: snippet.totalReplyCount,
            path: "\(path)snippet.topLevelComment."
        )
        reading.each(replies?.comments, of: "\(path)replies.comments") { reply, path, reading throws(RecordFault) in
            try reply.read(into: &reading, place: place, path: "\(path).")
        }
        // The answers may be given incompletely: the difference is what must be fetched, or is not shown.
        if let total = snippet.totalReplyCount {
            let seen = reading.options.receivedAt.map { Instant($0) } ?? reading.latest
            if let seen {
                let id = MessageID(platform: .youTube, native: top.id)
                reading.count(under: id, displayed: total, visible: replies?.comments.count ?? 0, at: seen)
            }
        }
    }
}

extension YouTubeComment {
    func read(
        into reading: inout PayloadReading,
        place: String?,
        answers: Int? = nil,
        path: String
    ) throws(RecordFault) {
        let occurred = try reading.instant(snippet.publishedAt, "\(path)snippet.publishedAt")
        let message = message(place: snippet.channelId ?? place, answers: answers, reading)
        reading.arrive(message, at: occurred)
        guard let updatedAt = snippet.updatedAt else { return }
        let updated = try reading.instant(updatedAt, "\(path)snippet.updatedAt")
        if updated > occurred { reading.edit(message, at: updated) }
    }

    private func message(place: String?, answers: Int?, _ reading: PayloadReading) -> Message {
        let parent = snippet.parentId.map { MessageID(platform: .youTube, native: $0) }
        let message = MessageID(platform: .youTube, native: id)
        let display = snippet.textDisplay ?? ""
        let html = HTMLText(display)
        let text = snippet.textOriginal ?? html.plain
        let channelID = snippet.authorChannelId?.value
        let counts = Engagement(replies: answers, likes: snippet.likeCount)
        return Message(
            id: message,
            kind: parent == nil ? .comment : .reply,
            channel: Conversations.Channel(platform: .youTube, property: place ?? reading.options.property ?? ""),
            author: channelID.map { channelID in
                Author(
                    id: AuthorID(platform: .youTube, native: channelID),
                    handle: snippet.authorDisplayName.flatMap { $0.hasPrefix("@") ? String($0.dropFirst()) : nil },
                    displayName: snippet.authorDisplayName
                )
            }
                ?? snippet.authorDisplayName.map { name in
                    // A handle names an account; any other name that is shown does not.
                    let native = name.hasPrefix("@") ? name.lowercased() : "comment:\(id)"
                    return Author(id: AuthorID(platform: .youTube, native: native), displayName: name)
                },
            platformSaysOwn: channelID.map { $0 == place ? .yes : place == nil ? reading.isOwn($0) : .no } ?? .unknown,
            text: text,
            markup: display.isEmpty || display == text ? nil : SourceMarkup(format: .html, text: display),
            parent: parent,
            conversation: ConversationID(parent ?? message),
            engagement: counts.isUnknown ? nil : counts,
            visibility: visibility,
            links: html.links
        )
    }

    private var visibility: Visibility {
        switch snippet.moderationStatus {
        case "published", nil: .public
        case "heldForReview", "likelySpam": .held
        case "rejected": .rejected
        case let name?: Visibility(rawValue: name)
        }
    }
}
