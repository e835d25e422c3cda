package import ReputationFoundations

/// What ties an event to the things that it is about, for stores that read a log in pieces.
///
/// A store that keeps the links of its events can find everything that belongs together without decoding the rest.
package struct EventLink: Hashable, Sendable {
    /// In which way an event is about a thing; the numbers are kept in files and never change.
    package enum Role: Int64, Sendable {
        /// The thing that the event happened to.
        case home = 0
        /// The message that an arriving message replies to.
        case parent = 1
        /// The thread that an arriving message names.
        case thread = 2
        /// Who wrote an arriving message.
        case person = 3
        /// Who reacted.
        case reactor = 4
        /// The case that is merged into another.
        case merged = 5
        /// What a promise or hand-off hangs on.
        case attachedTo = 6
        /// An account that an arriving message replies to or mentions.
        case named = 7
    }

    /// The thing.
    package var node: Digest128
    /// How the event is about it.
    package var role: Role

    package init(_ node: Digest128, _ role: Role) {
        self.node = node
        self.role = role
    }

    /// The node of a thread or message.
    package static func node(of conversation: ConversationID) -> Digest128 {
        EventRoute.key(conversation)
    }

    /// The node at which whatever takes an event back hangs.
    package static func node(of event: EventID) -> Digest128 {
        EventRoute.key(event)
    }
}

extension ConversationEvent {
    /// Everything the event is about.
    package var links: [EventLink] {
        let route = EventRoute(fact)
        var links: [EventLink] = []
        func add(_ node: Digest128?, _ role: EventLink.Role) {
            if let node { links.append(EventLink(node, role)) }
        }
        add(route.home, .home)
        add(route.parent, .parent)
        add(route.thread, .thread)
        add(route.person, .person)
        add(route.reactor, .reactor)
        add(route.merged, .merged)
        add(route.attachedTo, .attachedTo)
        guard case .arrived(let message) = fact else { return links }
        for account in Set(message.namedAccounts.map { CaseID($0) }) { add(account.digest, .named) }
        return links
    }
}
