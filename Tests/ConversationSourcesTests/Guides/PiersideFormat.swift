import ConversationSources
import Conversations

/// A page of posts, as the harbour forum Pierside gives it.
struct PiersidePage: JSONPayload {
    var posts: [Attempt<PiersidePost>]

    func read(into reading: inout PayloadReading) throws(RecordFault) {
        reading.each(posts, of: "posts") { post, path, reading throws(RecordFault) in
            let written = try reading.date(post.written, field: "\(path).written")
            let message = post.message(own: reading.options.property)
            reading.add(.arrived(message), at: written)
            if let mood = post.mood {
                let payload = JSONValue.object(["post": .string(post.id.value), "mood": .string(mood)])
                reading.add(.custom(CustomFact(namespace: "example.pierside.mood", payload: payload)), at: written)
            }
        }
    }
}

/// One post.
struct PiersidePost: Decodable, Sendable {
    /// A number here, a string there.
    var id: FlexibleID
    var nick: String?
    var text: String
    /// Seconds since 1970, or RFC 3339 in newer exports.
    var written: FlexibleTime
    var answers: FlexibleID?
    var mood: String?

    func message(own nick: String?) -> Message {
        Message(
            id: messageID(id),
            kind: answers == nil ? .post : .reply,
            channel: Channel(platform: .pierside, property: nick ?? ""),
            author: self.nick.map { Author(id: AuthorID(platform: .pierside, native: $0), handle: $0) },
            platformSaysOwn: ThreeValued(self.nick.flatMap { author in nick.map { $0 == author } }),
            text: text,
            parent: answers.map(messageID)
        )
    }

    private func messageID(_ id: FlexibleID) -> MessageID {
        MessageID(platform: .pierside, native: id.value)
    }
}

extension Platform {
    static let pierside = Platform(rawValue: "pierside")
}

extension SourceFormat {
    static let pierside = SourceFormat(
        id: "pierside",
        title: "Pierside posts",
        payload: PiersidePage.self
    ) { sample in
        sample.hasMember("posts") && sample.hasMember("written")
            ? .match(.certain, evidence: "posts with written")
            : .noMatch(reason: "no posts with written")
    }
}
