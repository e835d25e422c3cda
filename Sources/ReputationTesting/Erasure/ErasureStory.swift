import Conversations
import Foundation

/// A thread in which a customer says all sorts of things that are to be forgotten; each holds the word `secret`.
struct ErasureStory {
    static let word = "secret"
    /// The minute up to which she is forgotten.
    static let limit = 10.0
    private let build = EventBuilder()
    let author: AuthorID

    init() {
        author = build.author("\(Self.word)-ada")
    }

    /// What is forgotten.
    var forgotten: [ConversationEvent] {
        let root = build.message("m1")
        let reference = MessageReference(message: root, reason: Self.word)
        let promise = PromiseID(rawValue: "p")
        let call = PromiseRecord(id: promise, target: .message(root), kind: .callBack, text: "We call \(Self.word).")
        let dismissal = Dismissal(message: root, reason: .spam, actor: AgentID(rawValue: "mira"), note: Self.word)
        let progress = ProgressChange(target: .author(author), state: .pending, reason: Self.word)
        return [
            arrival("m1", at: 0),
            build.fact(.edited(MessageRevision(message: root, text: "\(Self.word)!")), at: 3),
            build.fact(.hidden(reference), at: 4),
            build.fact(.dismissed(dismissal), at: 5),
            build.fact(.promiseMade(call), at: 6),
            build.fact(.promiseEvidenced(PromiseEvidence(promise: promise, text: Self.word)), at: 6.5),
            build.fact(.blocked(AuthorReference(author: author, reason: Self.word)), at: 7),
            build.fact(.progressed(progress), at: 8),
            arrival("m2", at: 9),
            build.fact(.retracted(Retraction(event: EventID("arrived", build.message("m2").rawValue))), at: 9.5),
            arrival("m3", replyingTo: "m4", at: Self.limit),
        ]
    }

    /// What others wrote, which is theirs.
    var others: [ConversationEvent] {
        [
            build.brand(writes: "b1", "Dear Ada, the boat comes.", replyingTo: "m1", at: 1),
            build.customer("bo", writes: "m4", "Ada is right.", replyingTo: "m1", at: 2),
        ]
    }

    /// What she wrote afterwards.
    var new: [ConversationEvent] {
        [
            build.customer("\(Self.word)-ada", writes: "m5", "Hello again.", at: Self.limit + 1.0 / 60_000),
            build.customer("\(Self.word)-ada", writes: "m6", "And again.", replyingTo: "m1", at: 30),
        ]
    }

    private func arrival(_ name: String, replyingTo parent: String? = nil, at minute: Double) -> ConversationEvent {
        var event = build.customer("\(Self.word)-ada", writes: name, Self.word, replyingTo: parent, at: minute)
        event.actor = EventActor(kind: .author, name: Self.word)
        event.source = SourceRecord(format: "law", record: 1, raw: Self.word)
        guard case .arrived(var message) = event.fact else { return event }
        message.author = Author(id: author, handle: Self.word, displayName: Self.word, followers: 3)
        message.title = Self.word
        message.markup = SourceMarkup(format: .html, text: "<p>\(Self.word)</p>")
        message.permalink = "https://kestrelbay.example/\(Self.word)"
        message.attachments = [MessageAttachment(kind: .image, url: "https://kestrelbay.example/\(Self.word).png")]
        message.links = ["https://kestrelbay.example/\(Self.word)"]
        message.place = Place(name: Self.word)
        event.fact = .arrived(message)
        return event
    }
}

extension ConversationStore {
    /// The events that still hold the word.
    func eventsHoldingTheSecret() async throws -> [String] {
        try await everything().compactMap { event in
            let text = String(decoding: try JSONEncoder().encode(event), as: UTF8.self)
            return text.contains(ErasureStory.word) ? "\(event.fact.type): \(text)" : nil
        }
    }
}
