import Conversations
import ReputationFoundations

extension RedditThing: JSONPayload {
    func read(into reading: inout PayloadReading) throws(RecordFault) {
        try read(into: &reading, path: "data")
    }

    private func read(into reading: inout PayloadReading, path: String) throws(RecordFault) {
        switch self {
        case .listing(let listing):
            reading.each(listing.children, of: "\(path).children") { thing, path, reading throws(RecordFault) in
                try thing.read(into: &reading, path: "\(path).data")
            }
        case .post(let post): try RedditMapping(words: post.words).read(post, into: &reading, path: path)
        case .comment(let comment):
            try RedditMapping(words: comment.words).read(comment, into: &reading, path: path)
            if case .thing(let replies)? = comment.replies {
                try replies.read(into: &reading, path: "\(path).replies.data")
            }
        case .message(let message): try message.read(into: &reading, path: path)
        case .other(let kind, let payload):
            try reading.keep(payload, as: "com.reddit.\(kind)", at: nil, timeField: "\(path).created_utc")
        }
    }
}

/// Turns posts and comments of Reddit into events.
struct RedditMapping {
    let words: RedditWords

    func read(_ post: RedditPost, into reading: inout PayloadReading, path: String) throws(RecordFault) {
        let isGone = gone(post.text) || post.removal != nil
        let text = text(post.text, post.html)
        let message = Message(
            id: id(words.name),
            kind: .post,
            channel: channel(reading),
            author: author,
            platformSaysOwn: isOwn(reading),
            title: decoded(post.title),
            text: isGone ? "" : text.plain,
            markup: isGone ? nil : text.markup,
            conversation: ConversationID(id(words.name)),
            permalink: permalink,
            engagement: engagement(replies: post.comments),
            visibility: isGone ? .deleted : .public,
            links: [post.url].compactMap(\.self).filter { !$0.contains(words.permalink ?? "\n") }
        )
        try settle(message, isGone: isGone, reason: post.removal ?? post.text, into: &reading, path: path)
    }

    func read(_ comment: RedditComment, into reading: inout PayloadReading, path: String) throws(RecordFault) {
        let isGone = gone(comment.text)
        let text = text(comment.text, comment.html)
        let message = Message(
            id: id(words.name),
            kind: comment.parentID == comment.postID ? .comment : .reply,
            channel: channel(reading),
            author: author,
            platformSaysOwn: isOwn(reading),
            text: isGone ? "" : text.plain,
            markup: isGone ? nil : text.markup,
            parent: id(comment.parentID),
            conversation: ConversationID(id(comment.postID)),
            permalink: permalink,
            engagement: engagement(replies: nil),
            visibility: isGone ? .deleted : .public
        )
        try settle(message, isGone: isGone, reason: comment.text, into: &reading, path: path)
    }

    private func settle(
        _ message: Message,
        isGone: Bool,
        reason: String?,
        into reading: inout PayloadReading,
        path: String
    ) throws(RecordFault) {
        let created = try reading.instant(words.created, "\(path).created_utc")
        reading.arrive(message, at: created)
        if isGone {
            // When it went, nobody says; it was gone by the time of the reading.
            let seen = reading.options.receivedAt.map { Instant($0) } ?? created
            reading.remove(message.id, reason: reason, at: seen)
        } else if case .at(let time)? = words.edited {
            reading.edit(message, at: try reading.instant(time, "\(path).edited"))
        }
    }

    private func gone(_ text: String?) -> Bool { text == "[deleted]" || text == "[removed]" }

    private func id(_ name: String) -> MessageID { MessageID(platform: .reddit, native: name) }

    private func channel(_ reading: PayloadReading) -> Channel {
        Channel(platform: .reddit, property: words.subreddit.map { "r/\($0)" } ?? "")
    }

    /// By the name that people see; accounts that are gone have none.
    private var author: Author? {
        guard let name = words.author, name != "[deleted]" else { return nil }
        return Author(id: AuthorID(platform: .reddit, native: name.lowercased()), handle: name)
    }

    private func isOwn(_ reading: PayloadReading) -> ThreeValued {
        author == nil ? .unknown : reading.isOwn(words.author, words.authorID)
    }

    private var permalink: String? {
        words.permalink.map { $0.hasPrefix("/") ? "https://www.reddit.com" + $0 : $0 }
    }

    private func engagement(replies: Int?) -> Engagement? {
        let counts = Engagement(replies: replies, likes: words.ups ?? words.score)
        return counts.isUnknown ? nil : counts
    }

    /// The words with the three signs of HTML unescaped; the member with HTML is escaped a second time.
    private func text(_ text: String?, _ html: String?) -> (plain: String, markup: SourceMarkup?) {
        if let text {
            let plain = decoded(text)
            return (plain, plain == text ? nil : SourceMarkup(format: .markdown, text: text))
        }
        guard let html else { return ("", nil) }
        let once = decoded(html)
        return (HTMLText(once).plain, SourceMarkup(format: .html, text: once))
    }

    private func decoded(_ text: String) -> String {
        HTMLEntities.decoded(Array(text.utf8).span).map { String(decoding: $0, as: UTF8.self) } ?? text
    }
}
