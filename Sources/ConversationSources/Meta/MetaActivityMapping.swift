import Conversations

/// Turns one activity into a fact and what its key is made of.
struct MetaActivityMapping {
    let activity: MetaActivity
    let field: String
    let platform: Platform
    let page: String
    let path: String

    /// The fact, and the part of its key that says which message it is about and what it became.
    func fact() throws(RecordFault) -> (fact: ConversationFact, key: String) {
        let id = try messageID()
        guard let verb = MetaVerb(activity.verb) else {
            throw RecordFault(field: "\(path).verb", .invalidValue, "'\(activity.verb)' is no verb known here")
        }
        if activity.item == "like" || activity.item == "reaction" {
            let name = activity.reactionType ?? "like"
            let author = activity.author.map(authorID)
            let reaction = Reaction(message: id, name: name, author: author, isWithdrawn: verb == .remove)
            let key = [id.rawValue, name, author?.rawValue ?? "", activity.verb].joined(separator: " ")
            return (.reacted(reaction), key)
        }
        let reference = MessageReference(message: id)
        switch verb {
        case .add: return (.arrived(message(id)), id.rawValue)
        case .edit: return (edit(of: id), [id.rawValue, words ?? ""].joined(separator: " "))
        case .remove: return (.removed(reference), id.rawValue)
        case .hide: return (.hidden(reference), id.rawValue)
        case .unhide: return (.unhidden(reference), id.rawValue)
        }
    }

    // MARK: - Names

    private func messageID() throws(RecordFault) -> MessageID {
        let (id, name) =
            switch (field, activity.item) {
            case ("ratings", "rating"): (activity.storyID, "open_graph_story_id")
            case (_, "comment"): (activity.commentID, "comment_id")
            case ("ratings", _): (activity.commentID ?? activity.storyID, "open_graph_story_id")
            case (_, "like"), (_, "reaction"): (activity.commentID ?? activity.postID, "post_id")
            default: (activity.postID, "post_id")
            }
        guard let id else { throw RecordFault(field: "\(path).\(name)", .missingField, "the field is missing") }
        return messageID(id)
    }

    private func messageID(_ id: FlexibleID) -> MessageID {
        MessageID(platform: platform, native: id.value)
    }

    private func authorID(_ person: MetaActivity.Person) -> AuthorID {
        AuthorID(platform: platform, native: person.id.value)
    }

    // MARK: - Messages

    private var isReview: Bool { field == "ratings" }

    /// The words; `nil` when the activity has none.
    private var words: String? { activity.reviewText ?? activity.message }

    private func message(_ id: MessageID) -> Message {
        let root = isReview ? activity.storyID : activity.postID
        let isAnswer = activity.item == "comment" && root != nil
        let parent = isAnswer ? (activity.parentID ?? root).map(messageID) : nil
        return Message(
            id: id,
            kind: kind(parent: parent, root: root.map(messageID)),
            channel: Channel(
                platform: platform,
                property: page,
                channelClass: isReview ? .review : .publicSocial
            ),
            author: activity.author.map { Author(id: authorID($0), displayName: $0.name) },
            platformSaysOwn: activity.author.map { $0.id.value == page ? .yes : .no } ?? .unknown,
            text: words ?? "",
            parent: parent == id ? nil : parent,
            conversation: isAnswer ? root.map { ConversationID(messageID($0)) } : nil,
            rating: activity.item == "rating" ? rating : nil,
            visibility: activity.isHidden.map { $0.value ? .hidden : .public } ?? .unknown,
            attachments: attachments,
            links: activity.link.map { [$0] } ?? []
        )
    }

    private func kind(parent: MessageID?, root: MessageID?) -> MessageKind {
        switch (field, activity.item) {
        case ("mention", _): .mention
        case ("ratings", "rating"): .review
        case ("ratings", _) where activity.author?.id.value == page: .reviewReply
        case (_, "comment"): parent == nil || parent == root ? .comment : .reply
        default: .post
        }
    }

    private func edit(of id: MessageID) -> ConversationFact {
        if words == nil, let rating, activity.item == "rating" {
            return .ratingObserved(RatingObservation(message: id, rating: rating))
        }
        return .edited(MessageRevision(message: id, text: words, rating: activity.item == "rating" ? rating : nil))
    }

    /// Stars out of five, a recommendation, or both; `nil` with neither.
    private var rating: Rating? {
        let recommends: ThreeValued =
            switch activity.recommendationType?.lowercased() {
            case "positive": .yes
            case "negative": .no
            default: .unknown
            }
        guard activity.rating != nil || recommends != .unknown else { return nil }
        return Rating(value: activity.rating, scale: activity.rating.map { _ in 5 }, recommends: recommends)
    }

    private var attachments: [MessageAttachment] {
        var attachments = ([activity.photo].compactMap { $0 } + (activity.photos ?? [])).map { address in
            MessageAttachment(kind: .image, url: address)
        }
        if let video = activity.video { attachments.append(MessageAttachment(kind: .video, url: video)) }
        return attachments
    }
}
