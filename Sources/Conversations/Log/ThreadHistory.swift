import ReputationFoundations

/// A thread with the events that a state alone does not tell the times of.
package struct ThreadHistory: Sendable {
    /// The thread as it stands.
    package let conversation: Conversation
    /// The positions of its messages in the log.
    package let itemNodes: [Int32]
    /// What was done to the thread or one of its messages, in order: states, assignments, labels, hand-offs,
    /// deliveries, judgements, coverage by statements.
    package let events: [ConversationEvent]
    /// What was done to the customers who wrote in it or to their cases, in order.
    package let people: [PersonHistory]
    /// The ratings that edited reviews arrived with.
    package let ratings: [RatingObservation]
}

/// What was done to a person's account or case.
package struct PersonHistory: Sendable {
    /// The account.
    package let author: AuthorID
    /// States, assignments, labels and blocks, in order.
    package let events: [ConversationEvent]
}

extension ConversationLog {
    /// The positions of the messages that are connected to one by replies and thread names, itself included.
    package func threadNodes(from node: Int32) -> [Int32] {
        var marks = NodeMarks(all: nil)
        return marks.insert(node) ? thread(from: node, marks: &marks) : []
    }

    /// Calls `body` with the positions of each thread, in the order in which their first event was appended.
    package func forEachThread(_ body: ([Int32]) -> Void) {
        var marks = NodeMarks(all: graph.nodes.count)
        for node in graph.nodes.indices where graph.nodes[node].hasArrival {
            if marks.insert(Int32(node)) { body(thread(from: Int32(node), marks: &marks)) }
        }
    }

    /// The position under which a message is known here; it never changes.
    package func node(of message: MessageID) -> Int32? {
        graph.node(for: EventRoute.key(message))
    }

    /// The message at a position; `nil` for the name of a thread.
    package func messageID(at node: Int32) -> MessageID? {
        var position = graph.nodes[Int(node)].firstRecord
        while position >= 0 {
            if case .arrived(let message) = graph.records[Int(position)].event.fact { return message.id }
            position = graph.records[Int(position)].next
        }
        return nil
    }

    /// The thread that consists of some positions, with its events; `nil` when none of its messages arrived.
    package func history(of nodes: [Int32]) -> ThreadHistory? {
        guard let (conversation, itemNodes) = thread(of: nodes) else { return nil }
        var events: [ConversationEvent] = []
        for node in nodes { collectHistory(at: node, into: &events) }
        if events.count > 1 { events.sort { $0.precedes($1) } }
        var people: [PersonHistory] = []
        for author in Self.authors(of: conversation) {
            let events = caseEvents(of: author)
            if !events.isEmpty { people.append(PersonHistory(author: author, events: events)) }
        }
        return ThreadHistory(
            conversation: conversation,
            itemNodes: itemNodes,
            events: events,
            people: people,
            ratings: conversation.items.compactMap { originalRating($0) }
        )
    }

    /// The thread that consists of some positions, with the position of each of its messages.
    private func thread(of nodes: [Int32]) -> (conversation: Conversation, itemNodes: [Int32])? {
        if let current = currentFold, let node = nodes.first { return current.thread(at: node) }
        var itemNodes: [Int32] = []
        return conversation(of: nodes, itemNodes: &itemNodes).map { ($0, itemNodes) }
    }

    private func originalRating(_ item: ConversationItem) -> RatingObservation? {
        guard item.message.rating != nil, item.edits.contains(where: { $0.rating != nil }),
            case .arrived(let message)? = event(item.arrival)?.fact, let rating = message.rating
        else { return nil }
        return RatingObservation(message: item.id, rating: rating)
    }

    private func collectHistory(at node: Int32, into events: inout [ConversationEvent]) {
        graph.forEachRecord(at: node) { position in
            switch graph.records[Int(position)].event.fact {
            case .progressed, .assigned, .tagged, .untagged, .delivered, .assessed, .coveredByStatement:
                events.append(graph.records[Int(position)].event)
            default: break
            }
        }
        graph.forEachEdge(at: node) { edge in
            guard edge.kind == .attachment else { return }
            graph.forEachRecord(at: edge.node) { position in
                guard case .handedOff = graph.records[Int(position)].event.fact else { return }
                events.append(graph.records[Int(position)].event)
            }
        }
    }

    private static func authors(of conversation: Conversation) -> [AuthorID] {
        var authors: [AuthorID] = []
        for item in conversation.items {
            guard let author = item.message.author?.id, author != authors.last else { continue }
            if authors.count < 8 ? !authors.contains(author) : true { authors.append(author) }
        }
        return authors.count < 8 ? authors : Set(authors).sorted()
    }

    private func caseEvents(of author: AuthorID) -> [ConversationEvent] {
        guard let node = graph.node(for: CaseID(author).digest) else { return [] }
        let isMerged = graph.nodes[Int(node)].hasMerge
        // Nearly everybody: nothing was ever done to them, and somebody who writes a lot has many links to look through.
        guard isMerged || graph.nodes[Int(node)].firstRecord >= 0 else { return [] }
        var nodes = [node]
        if isMerged {
            var marks = NodeMarks(all: nil)
            nodes = marks.insert(node) ? parts(from: node, marks: &marks) : []
        }
        var events: [ConversationEvent] = []
        for node in nodes {
            graph.forEachRecord(at: node) { position in
                switch graph.records[Int(position)].event.fact {
                case .progressed, .assigned, .tagged, .untagged, .blocked, .unblocked:
                    events.append(graph.records[Int(position)].event)
                default: break
                }
            }
        }
        if events.count > 1 { events.sort { $0.precedes($1) } }
        return events
    }
}
