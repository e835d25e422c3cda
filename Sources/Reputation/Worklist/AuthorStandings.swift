import Conversations

/// How many messages of each account stand besides those that wait, for those of whom none had to be taken away.
struct AuthorStandings {
    private var standing: [AuthorID: Int] = [:]
    private var removed: Set<AuthorID> = []

    mutating func count(_ answers: [AnsweredItem]) {
        for answered in answers {
            guard let author = answered.item.message.author?.id else { continue }
            if let removal = answered.item.removal {
                if !removal.isByAuthorOrPlatform { removed.insert(author) }
            } else if !answered.answer.isWaiting {
                standing[author, default: 0] += 1
            }
        }
    }

    func earlier(than waiting: AnsweredItem) -> Int {
        guard let author = waiting.item.message.author?.id, !removed.contains(author) else { return 0 }
        return standing[author] ?? 0
    }
}

/// Who ended a thread with thanks or praise and nothing else, after a person replied to them.
///
/// Their earlier messages stay on the list, since nobody judged them answered, but call for no more than courtesy.
struct ContentedAuthors {
    private var since: [AuthorID: ConversationItem] = [:]

    init(_ answers: [AnsweredItem], reading: (Message) -> MessageReading) {
        guard answers.count > 1, answers.contains(where: \.answer.isWaiting) else { return }
        var last: [AuthorID: ConversationItem] = [:]
        for answered in answers {
            if let author = answered.item.message.author?.id { last[author] = answered.item }
        }
        since = last.filter { _, item in
            let words = reading(item.message)
            return words.need == .courtesy && words.polarity == .positive
        }
    }

    /// Whether a message was settled by its writer's later words.
    func settle(_ answered: AnsweredItem) -> Bool {
        guard let author = answered.item.message.author?.id, let last = since[author], last.id != answered.item.id,
            let reply = answered.answer.firstReplyAt
        else { return false }
        return reply <= last.postedAt
    }
}
