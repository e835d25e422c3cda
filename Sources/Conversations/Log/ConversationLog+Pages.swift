import ReputationFoundations

extension ConversationLog {
    /// Events that match a query, in the order in which they were appended.
    ///
    /// - Parameters:
    ///   - query: Which events.
    ///   - position: The position after which to begin; `nil` for the beginning.
    ///   - limit: The most events to give, at least 1.
    /// - Returns: The events, and where to go on if there may be more.
    public func page(matching query: EventQuery, after position: StorePosition?, limit: Int) -> EventPage {
        // Clamped before counting on: a position may be any number, the last one included.
        let start = position.map { max(-1, min(Int(clamping: $0.number), graph.records.count)) + 1 } ?? 0
        var events: [ConversationEvent] = []
        func take(_ index: Int) -> StorePosition? {
            let record = graph.records[index]
            guard !record.isReplaced, query.includes(record.event.occurred) else { return nil }
            events.append(record.event)
            return events.count == limit ? StorePosition(number: Int64(index)) : nil
        }
        guard let positions = positions(of: query.scope) else {
            for index in start..<max(start, graph.records.count) {
                if let last = take(index) { return EventPage(events: events, next: last) }
            }
            return EventPage(events: events, next: nil)
        }
        for index in positions where index >= start {
            if let last = take(index) { return EventPage(events: events, next: last) }
        }
        return EventPage(events: events, next: nil)
    }

    /// The positions of the events about something, sorted; `nil` for all.
    private func positions(of scope: EventQuery.Scope) -> [Int]? {
        var marks = NodeMarks(all: nil)
        let nodes: [Int32]
        switch scope {
        case .everything: return nil
        case .conversation(let id):
            guard let node = graph.node(for: EventRoute.key(id)), marks.insert(node) else { return [] }
            nodes = thread(from: node, marks: &marks)
        case .customerCase(let id):
            guard let node = graph.node(for: id.digest), marks.insert(node) else { return [] }
            let parts = parts(from: node, marks: &marks)
            var found = parts
            for message in parts.flatMap({ messageNodes(of: $0) }) where marks.insert(message) {
                found += thread(from: message, marks: &marks)
            }
            nodes = found
        case .author(let id):
            guard let node = graph.node(for: CaseID(id).digest) else { return [] }
            nodes = [node] + messageNodes(of: node)
        }
        var withAttached = Set(nodes)
        for node in nodes {
            graph.forEachEdge(at: node) { if $0.kind == .attachment { withAttached.insert($0.node) } }
        }
        var positions: Set<Int> = []
        for node in withAttached { positions.formUnion(graph.allRecords(at: node).lazy.map(Int.init)) }
        // What took an event back belongs to it: without it a reader would count the event.
        for position in positions where !retractions.isEmpty || !unmerges.isEmpty {
            guard let node = graph.node(for: EventRoute.key(graph.records[position].event.id)) else { continue }
            positions.formUnion(graph.allRecords(at: node).lazy.map(Int.init))
        }
        return positions.sorted()
    }
}
