import ReputationFoundations

/// What others wrote about an erased person stays, but not under the name of the account.
extension ConversationLog {
    /// An event without the names of erased accounts that its message replies to or mentions.
    func redacted(_ event: ConversationEvent) -> ConversationEvent {
        guard !erasures.isEmpty, case .arrived(let message) = event.fact else { return event }
        let named = message.namedAccounts.filter { author in
            erasures[CaseID(author)].map { event.occurred <= $0 } ?? false
        }
        guard !named.isEmpty else { return event }
        var event = event
        event.fact = .arrived(message.withoutNames(of: Set(named)))
        return event
    }

    /// Takes the names of erased accounts out of every event held.
    ///
    /// - Complexity: O(n) for n events.
    mutating func redactAll() {
        for position in graph.records.indices where !graph.records[position].isErased {
            guard case .arrived(let message) = graph.records[position].event.fact, message.namesAccounts else {
                continue
            }
            let event = redacted(graph.records[position].event)
            graph.update(Int32(position)) { $0.event = event }
        }
    }
}

extension Message {
    /// Whether it replies to an account or mentions one.
    fileprivate var namesAccounts: Bool {
        repliesToAuthor != nil || mentions.contains { $0.author != nil }
    }

    /// The accounts that it replies to and mentions.
    var namedAccounts: [AuthorID] {
        guard namesAccounts else { return [] }
        return (repliesToAuthor.map { [$0] } ?? []) + mentions.compactMap(\.author)
    }

    /// The message with the pseudonyms of some accounts in the place of their names and handles.
    fileprivate func withoutNames(of authors: Set<AuthorID>) -> Message {
        var message = self
        if let replied = repliesToAuthor, authors.contains(replied) { message.repliesToAuthor = replied.pseudonym }
        message.mentions = mentions.map { mention in
            guard let author = mention.author, authors.contains(author) else { return mention }
            return Mention(author: author.pseudonym, handle: "")
        }
        return message
    }
}

extension ConversationEvent {
    /// The event with pseudonyms for all accounts that its message replies to or mentions, erased or not.
    var withoutNames: ConversationEvent {
        guard case .arrived(let message) = fact, message.namesAccounts else { return self }
        var event = self
        event.fact = .arrived(message.withoutNames(of: Set(message.namedAccounts)))
        return event
    }
}
