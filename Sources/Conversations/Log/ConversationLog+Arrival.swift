/// A message of which nothing was known before the last event appended, its arrival.
package struct FreshArrival {
    /// The message as it stands.
    package let item: ConversationItem
    /// Its position.
    package let node: Int32
    /// The position of the message that it names as its parent.
    package let parent: Int32?
    /// The position of the thread that it names, unless that is its own name.
    package let thread: Int32?
    /// Whether nothing else is in the thread that it names.
    package let isThreadNew: Bool
    /// Whether anything was ever done to the case of its author.
    package let hasCaseEvents: Bool
}

extension ConversationLog {
    /// The message that the last event appended reports, if it counts and nothing was known of the message before.
    package var freshArrival: FreshArrival? {
        let position = Int32(graph.records.count - 1)
        let node = graph.lastHome
        guard erasures.isEmpty, node >= 0, graph.records[Int(position)].counts,
            case .arrived(let message) = graph.records[Int(position)].event.fact, message.visibility != .deleted,
            graph.nodes[Int(node)].firstRecord == position,
            let item = ItemReducer.reduce(only: graph.records[Int(position)].event)
        else { return nil }
        var parent: Int32?
        var thread: Int32?
        var hasCaseEvents = message.author == nil
        var isFresh = true
        graph.forEachEdge(at: node) { edge in
            if edge.record != position { isFresh = false }
            switch edge.kind {
            case .parent: parent = edge.node
            case .thread: thread = edge.node
            case .author:
                let person = graph.nodes[Int(edge.node)]
                hasCaseEvents = person.firstRecord >= 0 || person.hasMerge
            default: isFresh = false
            }
        }
        // Whoever names itself as its parent hangs on nothing.
        guard isFresh, (message.parent == nil) == (parent == nil) else { return nil }
        var isThreadNew = false
        if let thread {
            isThreadNew = graph.nodes[Int(thread)].firstRecord < 0
            graph.forEachEdge(at: thread) { if $0.record != position { isThreadNew = false } }
        }
        return FreshArrival(
            item: item,
            node: node,
            parent: parent,
            thread: thread,
            isThreadNew: isThreadNew,
            hasCaseEvents: hasCaseEvents
        )
    }

    /// The position of the message that the last event appended is about, if it counts and is about one.
    package var lastTouchedNode: Int32? {
        guard erasures.isEmpty, graph.lastHome >= 0, graph.records[graph.records.count - 1].counts else { return nil }
        return graph.lastHome
    }

    /// The message at a position as it stands.
    package func item(of node: Int32) -> ConversationItem? {
        item(at: node)
    }
}
