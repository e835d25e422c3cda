import ReputationFoundations

extension ConversationLog {
    /// The case with a name, or that of any part merged into it; `nil` when nothing is known of it.
    public func customerCase(_ id: CaseID) -> CustomerCase? {
        guard let node = graph.node(for: id.digest) else { return nil }
        var marks = NodeMarks(all: nil)
        guard marks.insert(node) else { return nil }
        return customerCase(of: parts(from: node, marks: &marks)) { threadPromises(of: $0) }
    }

    /// The case to which an account belongs.
    public func customerCase(of author: AuthorID) -> CustomerCase? {
        customerCase(CaseID(author))
    }

    /// The name of the case to which a message's author belongs, in the log's own words for merged cases.
    ///
    /// - Complexity: O(1) while nothing was merged into the case, otherwise that of folding it; for many messages,
    ///   ask ``caseIDs(of:)``.
    public func caseID(of message: Message) -> CaseID {
        caseIDs(of: CollectionOfOne(message))[0]
    }

    /// The names of the cases to which the authors of messages belong, in the order of the messages.
    ///
    /// - Complexity: O(n) for n messages, and folding each merged case once.
    public func caseIDs(of messages: some Sequence<Message>) -> [CaseID] {
        var merged: [CaseID: CaseID] = [:]
        return messages.map { message in
            let own = Self.ownCase(of: message)
            guard let node = graph.node(for: own.digest), graph.nodes[Int(node)].hasMerge else { return own }
            if let known = merged[own] { return known }
            guard let whole = customerCase(own) else { return own }
            for part in whole.parts { merged[part] = whole.id }
            return whole.id
        }
    }

    /// The case of a message's author before any merge.
    private static func ownCase(of message: Message) -> CaseID {
        message.author.map { CaseID($0.id) } ?? CaseID(anonymous: message.id)
    }

    /// The cases of everybody who wrote, the brand's own accounts included, in the order of first appearance.
    public func cases() -> some Sequence<CustomerCase> {
        var marks = NodeMarks(all: graph.nodes.count)
        var next = 0
        let promises = promisesByThread()
        return AnyIterator { () -> CustomerCase? in
            while next < graph.nodes.count {
                let node = Int32(next)
                next += 1
                guard isPerson(node), marks.insert(node) else { continue }
                let customerCase = customerCase(of: parts(from: node, marks: &marks)) { promises.of($0) }
                if let customerCase { return customerCase }
            }
            return nil
        }
    }

    private func isPerson(_ node: Int32) -> Bool {
        var isPerson = false
        graph.forEachEdge(at: node) { if $0.kind == .authored { isPerson = true } }
        return isPerson
    }

    func parts(from node: Int32, marks: inout NodeMarks) -> [Int32] {
        var nodes = [node]
        var next = 0
        while next < nodes.count {
            graph.forEachEdge(at: nodes[next]) { edge in
                if edge.kind == .merge, marks.insert(edge.node) { nodes.append(edge.node) }
            }
            next += 1
        }
        return nodes
    }

    /// The nodes of the messages that a person wrote.
    func messageNodes(of part: Int32) -> [Int32] {
        var seen: Set<Int32> = []
        var nodes: [Int32] = []
        graph.forEachEdge(at: part) { edge in
            if edge.kind == .authored, seen.insert(edge.node).inserted { nodes.append(edge.node) }
        }
        return nodes
    }

    /// The promises that are attached to anything in the threads of some messages.
    ///
    /// A promise in a thread is a promise to whoever wrote in it: it may hang on the thread or on the brand's reply.
    private func threadPromises(of messages: [Int32]) -> [Int32] {
        guard !graph.promiseNodes.isEmpty else { return [] }
        var marks = NodeMarks(all: nil)
        var promises: [Int32] = []
        for message in messages where marks.insert(message) {
            for node in thread(from: message, marks: &marks) {
                graph.forEachEdge(at: node) { if $0.kind == .attachment { promises.append($0.node) } }
            }
        }
        return promises
    }

    /// The promises of each thread that has any, each thread walked once however many promises it holds.
    private func promisesByThread() -> PromisesByThread {
        var found = PromisesByThread()
        var marks = NodeMarks(all: graph.nodes.count)
        for promise in graph.promiseNodes {
            graph.forEachEdge(at: promise) { edge in
                guard edge.kind == .attached else { return }
                if marks.insert(edge.node) { found.addThread(thread(from: edge.node, marks: &marks)) }
                found.add(promise, at: edge.node)
            }
        }
        return found
    }

    private func customerCase(of nodes: [Int32], promisesInThreads: ([Int32]) -> [Int32]) -> CustomerCase? {
        var parts: [(id: CaseID, items: [ConversationItem])] = []
        var work = WorkReducer()
        var merges: [ConversationEvent] = []
        var blocks: [ConversationEvent] = []
        var messages: [Int32] = []
        for node in nodes {
            collectWork(at: node, into: &work)
            graph.forEachRecord(at: node) { position in
                let event = graph.records[Int(position)].event
                switch event.fact {
                case .merged: merges.append(event)
                case .blocked, .unblocked: blocks.append(event)
                default: break
                }
            }
            let id = CaseID(digest: graph.key(of: node))
            var items: [ConversationItem] = []
            for message in messageNodes(of: node) {
                // Two reports of one message may name two authors, or none and one: it is in one case alone.
                guard let item = item(at: message), !hasSeveralRecords(message) || Self.ownCase(of: item.message) == id
                else { continue }
                items.append(item)
                messages.append(message)
                collectWork(at: message, into: &work)
            }
            parts.append((id, items.sorted { $0.precedes($1) }))
        }
        let items = parts.flatMap(\.items).sorted { $0.precedes($1) }
        guard !items.isEmpty else { return nil }
        for promise in promisesInThreads(messages) where work.isNew(promise) {
            if let state = PromiseState.reduce(events(at: promise)) { work.add(state) }
        }
        work.settle()
        let first = parts.filter { !$0.items.isEmpty }.min {
            $0.items[0].precedes($1.items[0]) || ($0.items[0].id == $1.items[0].id && $0.id < $1.id)
        }
        return CustomerCase(
            id: first?.id ?? parts[0].id,
            parts: parts.map(\.id).sorted(),
            authors: Set(items.compactMap(\.message.author?.id)).sorted(),
            items: items,
            merges: Self.mergeRecords(merges),
            status: .reduce(last: work.state, promises: work.promises),
            assignment: work.assignment,
            promises: work.promises,
            handOffs: work.handOffs,
            tags: work.tags,
            blocked: Self.blockedAuthors(blocks)
        )
    }

    private func hasSeveralRecords(_ node: Int32) -> Bool {
        graph.nodes[Int(node)].firstRecord != graph.nodes[Int(node)].lastRecord
    }

    private static func mergeRecords(_ events: [ConversationEvent]) -> [CaseMergeRecord] {
        events.sorted { $0.precedes($1) }.compactMap { event in
            guard case .merged(let merge) = event.fact else { return nil }
            return CaseMergeRecord(id: event.id, merge: merge)
        }
    }

    private static func blockedAuthors(_ events: [ConversationEvent]) -> [AuthorID] {
        var blocked: Set<AuthorID> = []
        for event in events.sorted(by: { $0.precedes($1) }) {
            switch event.fact {
            case .blocked(let reference): blocked.insert(reference.author)
            case .unblocked(let reference): blocked.remove(reference.author)
            default: break
            }
        }
        return blocked.sorted()
    }
}
