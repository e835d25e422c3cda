import ReputationFoundations

/// Collects what was done to a conversation or case as a whole: states, assignments, labels, promises, hand-offs.
struct WorkReducer {
    private var changes: [ConversationEvent] = []
    private(set) var promises: [PromiseState] = []
    private(set) var handOffs: [HandOffState] = []
    private(set) var state: ProgressState?
    private(set) var assignment: Assignment?
    private(set) var tags: [String] = []

    mutating func add(_ event: ConversationEvent, isMessageTag: Bool) {
        switch event.fact {
        case .progressed, .assigned: changes.append(event)
        case .tagged, .untagged: if !isMessageTag { changes.append(event) }
        default: break
        }
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
        var seen: Set<String> = []
        promises.removeAll { !seen.insert($0.id.rawValue).inserted }
        promises.sort { ($0.made, $0.id) < ($1.made, $1.id) }
        seen = []
        handOffs.removeAll { !seen.insert($0.id.rawValue).inserted }
        handOffs.sort { ($0.first, $0.id) < ($1.first, $1.id) }
        changes.sort { $0.precedes($1) }
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
            let event = graph.records[Int(position)].event
            guard event.isWork else { return }
            work.add(event, isMessageTag: event.isMessageTag)
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

extension ConversationEvent {
    fileprivate var isWork: Bool {
        switch fact {
        case .progressed, .assigned, .tagged, .untagged: true
        default: false
        }
    }

    /// Labels on a single message belong to its item, not to the thread.
    fileprivate var isMessageTag: Bool {
        switch fact {
        case .tagged(let tagging), .untagged(let tagging):
            if case .message = tagging.target { true } else { false }
        default: false
        }
    }
}
