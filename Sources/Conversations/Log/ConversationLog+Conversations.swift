import ReputationFoundations

extension ConversationLog {
    /// The thread that holds a message, or `nil` when nothing of it arrived.
    public func conversation(containing message: MessageID) -> Conversation? {
        conversation(at: EventRoute.key(message))
    }

    /// The thread with a name, which may also be the name of any message in it.
    public func conversation(_ id: ConversationID) -> Conversation? {
        conversation(at: EventRoute.key(id))
    }

    /// One message as it stands, or `nil` when its arrival was not reported.
    public func item(_ message: MessageID) -> ConversationItem? {
        graph.node(for: EventRoute.key(message)).flatMap { item(at: $0) }
    }

    /// All threads, in the order in which their first event was appended.
    ///
    /// - Complexity: O(n) for n events to walk them all; each thread is folded when it is reached.
    public func conversations() -> some Sequence<Conversation> {
        if let current = currentFold { return AnyIterator(current.threads.lazy.map(\.conversation).makeIterator()) }
        var marks = NodeMarks(all: graph.nodes.count)
        var next = 0
        return AnyIterator { () -> Conversation? in
            while next < graph.nodes.count {
                let node = Int32(next)
                next += 1
                guard graph.nodes[Int(node)].hasArrival, marks.insert(node) else { continue }
                if let conversation = conversation(of: thread(from: node, marks: &marks)) { return conversation }
            }
            return nil
        }
    }

    private func conversation(at key: Digest128) -> Conversation? {
        guard let node = graph.node(for: key) else { return nil }
        if let current = currentFold { return current.conversation(at: node) }
        var marks = NodeMarks(all: nil)
        guard marks.insert(node) else { return nil }
        return conversation(of: thread(from: node, marks: &marks))
    }

    /// The nodes connected to a node by replies and thread names.
    func thread(from node: Int32, marks: inout NodeMarks) -> [Int32] {
        var nodes = [node]
        var next = 0
        while next < nodes.count {
            graph.forEachEdge(at: nodes[next]) { edge in
                if edge.kind.isOfThreads, marks.insert(edge.node) { nodes.append(edge.node) }
            }
            next += 1
        }
        return nodes
    }

    /// The events that count at a node, sorted.
    func events(at node: Int32) -> [ConversationEvent] {
        var events: [ConversationEvent] = []
        graph.forEachRecord(at: node) { events.append(graph.records[Int($0)].event) }
        if events.count > 1 { events.sort { $0.precedes($1) } }
        return events
    }

    func item(at node: Int32) -> ConversationItem? {
        if let current = currentFold { return current.item(at: node) }
        let entry = graph.nodes[Int(node)]
        if entry.firstRecord == entry.lastRecord {
            guard entry.firstRecord >= 0, graph.records[Int(entry.firstRecord)].counts else { return nil }
            return ItemReducer.reduce(only: graph.records[Int(entry.firstRecord)].event)
        }
        return ItemReducer.reduce(events(at: node))
    }

    private func missingParents(of items: [ConversationItem]) -> [MessageID] {
        if items.count == 1 { return items[0].message.parent.map { [$0] } ?? [] }
        let parents = items.compactMap(\.message.parent)
        guard !parents.isEmpty else { return [] }
        let index = SmallIndex(items.map(\.id))
        let missing = parents.filter { index[$0] == nil }
        return missing.count < 2 ? missing : Set(missing).sorted()
    }

    func conversation(of nodes: [Int32]) -> Conversation? {
        var itemNodes: [Int32] = []
        return conversation(of: nodes, itemNodes: &itemNodes)
    }

    /// The thread, with the position of each of its messages.
    func conversation(of nodes: [Int32], itemNodes: inout [Int32]) -> Conversation? {
        var items: [ConversationItem] = []
        items.reserveCapacity(nodes.count)
        itemNodes.reserveCapacity(nodes.count)
        var work = WorkReducer()
        for node in nodes {
            if let item = item(at: node) {
                items.append(item)
                itemNodes.append(node)
            }
            collectWork(at: node, into: &work)
        }
        guard !items.isEmpty else { return nil }
        if items.indices.dropFirst().contains(where: { !items[$0 - 1].precedes(items[$0]) }) {
            let order = items.indices.sorted { items[$0].precedes(items[$1]) }
            itemNodes = order.map { itemNodes[$0] }
            items = order.map { items[$0] }
        }
        let missing = missingParents(of: items)
        let gone = Set(missing)
        let root = items.first { item in item.message.parent.map { gone.contains($0) } ?? true } ?? items[0]
        work.settle()
        return Conversation(
            id: root.message.conversation ?? ConversationID(root.message.parent ?? root.id),
            items: items,
            missing: missing,
            status: .reduce(last: work.state, promises: work.promises),
            assignment: work.assignment,
            handOffs: work.handOffs,
            promises: work.promises,
            tags: work.tags
        )
    }
}

extension ConversationItem {
    /// Whether it comes first in a thread, by the order of the events that reported the arrivals.
    package func precedes(_ other: ConversationItem) -> Bool {
        if posted != other.posted { return posted < other.posted }
        return (sequence, received, arrival) < (other.sequence, other.received, other.arrival)
    }
}
