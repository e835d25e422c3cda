import ReputationFoundations

/// Collects what was done to a conversation or case as a whole: states, assignments, labels, promises, hand-offs.
struct WorkReducer {
    private var changes: [ConversationEvent] = []
    private(set) var promises: [PromiseState] = []
    private(set) var handOffs: [HandOffState] = []
    private(set) var state: ProgressState?
    private(set) var assignment: Assignment?
    private(set) var tags: [String] = []

    mutating func add(_ event: ConversationEvent) {
        changes.append(event)
    }

    mutating func add(_ promise: PromiseState) {
        promises.append(promise)
    }

    mutating func add(_ handOff: HandOffState) {
        handOffs.append(handOff)
    }

    /// Brings everything into its order and folds it.
    mutating func settle() {
        // A record attached to two parts of one whole was collected twice.
        if promises.count > 1 {
            var seen: Set<PromiseID> = []
            promises.removeAll { !seen.insert($0.id).inserted }
            promises.sort { ($0.made, $0.id) < ($1.made, $1.id) }
        }
        if handOffs.count > 1 {
            var seen: Set<HandOffID> = []
            handOffs.removeAll { !seen.insert($0.id).inserted }
            handOffs.sort { ($0.first, $0.id) < ($1.first, $1.id) }
        }
        if changes.count > 1 { changes.sort { $0.precedes($1) } }
        for event in changes {
            switch event.fact {
            case .progressed(let change): state = change.state
            case .assigned(let assignment):
                self.assignment = assignment.agent == nil && assignment.team == nil ? nil : assignment
            case .tagged(let tagging): if !tags.contains(tagging.tag) { tags.append(tagging.tag) }
            case .untagged(let tagging): tags.removeAll { $0 == tagging.tag }
            default: break
            }
        }
        tags.sort()
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
            guard edge.kind == .attachment else { return }
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
