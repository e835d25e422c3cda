import ReputationFoundations

extension ConversationLog {
    /// Events that match a query, in the order in which they were appended.
    ///
    /// - Parameters:
    ///   - query: Which events.
    ///   - position: The position after which to begin; `nil` for the beginning.
    ///   - limit: The most events to give, at least 1.
    /// - Returns: The events, and where to go on after them.
    public func page(matching query: EventQuery, after position: StorePosition?, limit: Int) -> EventPage {
        let number = max(-1, position?.number ?? -1)
        let start = number < Int64(graph.records.count) ? Int(number) + 1 : graph.records.count
        var page = EventPage(events: [], next: nil)
        /// Says whether there is room for more.
        func take(_ index: Int) -> Bool {
            let record = graph.records[index]
            guard !record.isReplaced, query.includes(record.event.occurred) else { return true }
            page.events.append(record.event)
            page.next = StorePosition(number: Int64(index))
            return page.events.count < limit
        }
        if let positions = positions(of: query.scope) {
            for index in positions where index >= start {
                guard take(index) else { break }
            }
        } else {
            for index in start..<graph.records.count {
                guard take(index) else { break }
            }
        }
        return page
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
        guard !retractions.isEmpty || !unmerges.isEmpty else { return positions.sorted() }
        // What took an event back belongs to it, and so does what took that back: without it a reader would count
        // the event, or not.
        var unchecked = Array(positions)
        while let position = unchecked.popLast() {
            guard let node = graph.node(for: EventRoute.key(graph.records[position].event.id)) else { continue }
            for found in graph.allRecords(at: node) where positions.insert(Int(found)).inserted {
                unchecked.append(Int(found))
            }
        }
        return positions.sorted()
    }
}
