import ReputationFoundations

/// The records of a log and what they are about: an append-only graph in flat arrays.
///
/// A node is a thing that events are about. Each event hangs in the chain of one node, its home, and may link its
/// home to other nodes. Nothing is ever moved, so positions stay valid; what no longer counts is skipped on reading.
struct EventGraph: Sendable {
    struct Record: Sendable {
        var event: ConversationEvent
        /// The next record of the same home, -1 at the end.
        var next: Int32 = -1
        /// Retracted, or a merge that was unmerged.
        var isAnnulled = false
        /// Another report under the same identifier counts instead.
        var isReplaced = false
        /// Reduced to a shell at the request of the person concerned.
        var isErased = false

        var counts: Bool { !isAnnulled && !isReplaced }
    }

    enum EdgeKind: UInt8, Sendable {
        case parent, child, thread, threadMember, author, authored, reactor, reacted, merge, attachment, attached

        /// Whether it connects the messages of a thread.
        var isOfThreads: Bool {
            switch self {
            case .parent, .child, .thread, .threadMember: true
            default: false
            }
        }
    }

    struct Edge: Sendable {
        var node: Int32
        var record: Int32
        var next: Int32
        var kind: EdgeKind
    }

    struct Node: Sendable {
        let key: Digest128
        var firstRecord: Int32 = -1
        var lastRecord: Int32 = -1
        var firstEdge: Int32 = -1
        /// Whether a message with this name is known to have arrived, annulled or not.
        var hasArrival = false
        /// Whether a merge with this case is known, annulled or not.
        var hasMerge = false
    }

    private(set) var records: [Record] = []
    private(set) var nodes: [Node] = []
    private var edges: [Edge] = []
    private var nodeByKey = DigestTable()
    /// The nodes of promises whose making is known, annulled or not.
    private(set) var promiseNodes: [Int32] = []
    /// The home of the last record; -1 where it has none.
    private(set) var lastHome: Int32 = -1
    /// How often a record was changed after it was added.
    private(set) var changes = 0
    /// The latest moment at which anything recorded occurred; the smallest number without records.
    private(set) var latest = Int64.min

    func node(for key: Digest128) -> Int32? {
        nodeByKey.position(of: key) { nodes[Int($0)].key == key }
    }

    func key(of node: Int32) -> Digest128 {
        nodes[Int(node)].key
    }

    private mutating func makeNode(for key: Digest128) -> Int32 {
        if let node = node(for: key) { return node }
        let node = Int32(nodes.count)
        nodes.append(Node(key: key))
        nodeByKey.add(node, for: key)
        return node
    }

    /// Adds a record and its links.
    ///
    /// - Parameter event: The event to record.
    /// - Returns: Its position.
    mutating func add(_ event: ConversationEvent) -> Int32 {
        let position = Int32(records.count)
        records.append(Record(event: event))
        latest = max(latest, event.occurred.milliseconds)
        let route = EventRoute(event.fact)
        guard let homeKey = route.home else {
            lastHome = -1
            return position
        }
        let home = makeNode(for: homeKey)
        lastHome = home
        if case .promiseMade = event.fact { promiseNodes.append(home) }
        let index = Int(home)
        if nodes[index].lastRecord >= 0 {
            records[Int(nodes[index].lastRecord)].next = position
        } else {
            nodes[index].firstRecord = position
        }
        nodes[index].lastRecord = position
        if route.isArrival { nodes[index].hasArrival = true }
        if let parent = route.parent { link(home, .parent, to: makeNode(for: parent), .child, by: position) }
        if let thread = route.thread, thread != homeKey {
            link(home, .thread, to: makeNode(for: thread), .threadMember, by: position)
        }
        if let person = route.person { link(home, .author, to: makeNode(for: person), .authored, by: position) }
        if let reactor = route.reactor { link(home, .reactor, to: makeNode(for: reactor), .reacted, by: position) }
        if let merged = route.merged { link(home, .merge, to: makeNode(for: merged), .merge, by: position) }
        if let target = route.attachedTo { link(home, .attached, to: makeNode(for: target), .attachment, by: position) }
        return position
    }

    private mutating func link(_ a: Int32, _ ab: EdgeKind, to b: Int32, _ ba: EdgeKind, by record: Int32) {
        guard a != b else { return }
        if ab == .merge {
            nodes[Int(a)].hasMerge = true
            nodes[Int(b)].hasMerge = true
        }
        edges.append(Edge(node: b, record: record, next: nodes[Int(a)].firstEdge, kind: ab))
        nodes[Int(a)].firstEdge = Int32(edges.count - 1)
        edges.append(Edge(node: a, record: record, next: nodes[Int(b)].firstEdge, kind: ba))
        nodes[Int(b)].firstEdge = Int32(edges.count - 1)
    }

    mutating func update(_ position: Int32, _ change: (inout Record) -> Void) {
        changes += 1
        change(&records[Int(position)])
        latest = max(latest, records[Int(position)].event.occurred.milliseconds)
    }

    /// Calls `body` with every record at a node that counts, in the order of arrival.
    func forEachRecord(at node: Int32, _ body: (Int32) -> Void) {
        var position = nodes[Int(node)].firstRecord
        while position >= 0 {
            if records[Int(position)].counts { body(position) }
            position = records[Int(position)].next
        }
    }

    /// Calls `body` with every link of a node whose record counts.
    func forEachEdge(at node: Int32, _ body: (Edge) -> Void) {
        var index = nodes[Int(node)].firstEdge
        while index >= 0 {
            let edge = edges[Int(index)]
            if records[Int(edge.record)].counts { body(edge) }
            index = edge.next
        }
    }

    /// Every link of a node, those whose records do not count included.
    func allEdges(at node: Int32) -> [Edge] {
        var found: [Edge] = []
        var index = nodes[Int(node)].firstEdge
        while index >= 0 {
            found.append(edges[Int(index)])
            index = edges[Int(index)].next
        }
        return found
    }

    /// Every record at a node, those that do not count included.
    func allRecords(at node: Int32) -> [Int32] {
        var positions: [Int32] = []
        var position = nodes[Int(node)].firstRecord
        while position >= 0 {
            positions.append(position)
            position = records[Int(position)].next
        }
        return positions
    }
}
