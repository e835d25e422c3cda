import ReputationFoundations

/// Collects what was done to a conversation or case as a whole: states, assignments, labels, promises, hand-offs.
struct WorkReducer {
    private var changes: [ConversationEvent] = []
    private(set) var promises: [PromiseState] = []
    private(set) var handOffs: [HandOffState] = []
    private(set) var state: ProgressState?
    private(set) var assignment: Assignment?
    private(set) var tags: [String] = []
    private var seenAttachments: Set<Int32> = []

    mutating func add(_ event: ConversationEvent) {
        changes.append(event)
    }

    mutating func add(_ promise: PromiseState) {
        promises.append(promise)
    }

    mutating func add(_ handOff: HandOffState) {
        handOffs.append(handOff)
    }

    /// Whether the promise or hand-off at a node has not been collected; it may be attached to several parts of a whole.
    mutating func isNew(_ node: Int32) -> Bool {
        seenAttachments.insert(node).inserted
    }

    /// Brings everything into its order and folds it.
    mutating func settle() {
        if promises.count > 1 { promises.sort { ($0.made, $0.id) < ($1.made, $1.id) } }
        if handOffs.count > 1 { handOffs.sort { ($0.first, $0.id) < ($1.first, $1.id) } }
        var tags: Set<String> = []
        if changes.count > 1 { changes.sort { $0.precedes($1) } }
        for event in changes {
            switch event.fact {
            case .progressed(let change): state = change.state
            case .assigned(let assignment):
                self.assignment = assignment.agent == nil && assignment.team == nil ? nil : assignment
            case .tagged(let tagging): tags.insert(tagging.tag)
            case .untagged(let tagging): tags.remove(tagging.tag)
            default: break
            }
        }
        self.tags = tags.sorted()
    }
}

extension ConversationLog {
    /// Adds what was done at a node, and the promises and hand-offs attached to it.
    func collectWork(at node: Int32, into work: inout WorkReducer) {
        graph.forEachRecord(at: node) { position in
            guard graph.records[Int(position)].event.fact.isWork else { return }
            work.add(graph.records[Int(position)].event)
        }
        graph.forEachEdge(at: node) { edge in
            guard edge.kind == .attachment, work.isNew(edge.node) else { return }
            let events = events(at: edge.node)
            if let promise = PromiseState.reduce(events) {
                work.add(promise)
            } else if let handOff = HandOffState.reduce(events) {
                work.add(handOff)
            }
        }
    }
}

extension ConversationFact {
    /// Whether it was done to a thread or case; a label on a single message belongs to its item.
    fileprivate var isWork: Bool {
        switch self {
        case .progressed, .assigned: true
        case .tagged(let tagging), .untagged(let tagging):
            if case .message = tagging.target { false } else { true }
        default: false
        }
    }
}
