package import ReputationFoundations

extension ConversationLog {
    /// The log without what happened to some messages and threads, and to what is attached to them.
    ///
    /// What was done to people and their cases stays, and so do the tombstones of who was erased.
    ///
    /// - Parameter nodes: The positions of the messages and threads.
    /// - Returns: The log, in which positions are others.
    /// - Complexity: O(n) for n events.
    package func without(_ nodes: Set<Int32>) -> ConversationLog {
        var dropped: Set<Int32> = []
        for node in nodes {
            dropped.formUnion(graph.allRecords(at: node))
            for edge in graph.allEdges(at: node) where edge.kind == .attachment {
                dropped.formUnion(graph.allRecords(at: edge.node))
            }
        }
        for position in dropped {
            guard let node = graph.node(for: EventRoute.key(graph.records[Int(position)].event.id)) else { continue }
            dropped.formUnion(graph.allRecords(at: node))
        }
        var rest = ConversationLog()
        rest.erasures = erasures
        rest.erasedThings = erasedThings
        for (position, record) in graph.records.enumerated()
        where !record.isReplaced && !dropped.contains(Int32(position)) {
            rest.insert(record.event, isErased: record.isErased)
        }
        return rest
    }

    /// The time of the latest event about some messages and threads, or about what is attached to them.
    package func latestEvent(at nodes: [Int32]) -> Instant {
        var latest = Instant.distantPast
        func look(at node: Int32) {
            for position in graph.allRecords(at: node) {
                latest = max(latest, graph.records[Int(position)].event.occurred)
            }
        }
        for node in nodes {
            look(at: node)
            for edge in graph.allEdges(at: node) where edge.kind == .attachment { look(at: edge.node) }
        }
        return latest
    }

    /// Whether an event is about something that is known here, or about a person rather than a message.
    package func knowsSubject(of event: ConversationEvent) -> Bool {
        let route = EventRoute(event.fact)
        switch event.fact {
        case .blocked, .unblocked, .merged, .unmerged, .custom, .unknown: return true
        case .retracted(let retraction): return self.event(retraction.event) != nil
        case .progressed(let change): return knows(change.target)
        case .assigned(let assignment): return knows(assignment.target)
        case .tagged(let tagging), .untagged(let tagging): return knows(tagging.target)
        default:
            return [route.home, route.parent, route.thread, route.attachedTo]
                .contains { $0.flatMap { graph.node(for: $0) } != nil }
        }
    }

    private func knows(_ target: EventTarget) -> Bool {
        switch target {
        case .message, .conversation: graph.node(for: EventRoute.key(target)) != nil
        case .customerCase, .author: true
        }
    }
}
