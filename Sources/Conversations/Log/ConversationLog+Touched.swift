import ReputationFoundations

extension ConversationLog {
    /// The positions of messages whose threads an event held here may have changed, those of a retracted event
    /// included.
    ///
    /// A thread that falls apart is found by both its ends.
    package func nodes(touchedBy event: ConversationEvent) -> [Int32] {
        switch event.fact {
        case .retracted(let retraction):
            return self.event(retraction.event).map { allEnds(of: $0.fact) } ?? []
        case .unmerged(let unmerge):
            return self.event(unmerge.merge).map { allEnds(of: $0.fact) } ?? []
        case .hidden, .unhidden, .reacted, .engagementObserved, .counterObserved, .statementPublished, .corrected,
            .faultConfirmed,
            .causeFound, .custom, .unknown:
            return []
        default:
            return ends(of: event.fact, isWhole: false)
        }
    }

    /// The positions of messages that the whole of an event links.
    package func allEnds(of fact: ConversationFact) -> [Int32] {
        switch fact {
        case .unmerged(let unmerge): return event(unmerge.merge).map { ends(of: $0.fact, isWhole: true) } ?? []
        case .retracted(let retraction): return event(retraction.event).map { allEnds(of: $0.fact) } ?? []
        default: return ends(of: fact, isWhole: true)
        }
    }

    private func ends(of fact: ConversationFact, isWhole: Bool) -> [Int32] {
        let route = EventRoute(fact)
        var nodes: [Int32] = []
        func add(_ key: Digest128?) {
            if let key, let node = graph.node(for: key) { nodes.append(node) }
        }
        switch fact {
        case .blocked, .unblocked, .merged:
            return messageNodes(ofCases: [route.home, route.merged])
        case .progressed(let change): return messageNodes(of: change.target)
        case .assigned(let assignment): return messageNodes(of: assignment.target)
        case .tagged(let tagging), .untagged(let tagging): return messageNodes(of: tagging.target)
        case .handedOff(let handOff): return messageNodes(of: handOff.target)
        case .promiseMade(let promise): return messageNodes(of: promise.target)
        case .promiseEvidenced, .promiseWithdrawn:
            guard let home = route.home, let node = graph.node(for: home) else { return [] }
            graph.forEachEdge(at: node) { if $0.kind == .attached { nodes.append($0.node) } }
        default:
            add(route.home)
            if isWhole {
                add(route.parent)
                add(route.thread)
            }
        }
        return nodes
    }

    private func messageNodes(of target: EventTarget) -> [Int32] {
        let key = EventRoute.key(target)
        switch target {
        case .message, .conversation: return graph.node(for: key).map { [$0] } ?? []
        case .customerCase, .author: return messageNodes(ofCases: [key])
        }
    }

    /// The positions of the messages written by the people behind accounts or cases.
    private func messageNodes(ofCases keys: [Digest128?]) -> [Int32] {
        var marks = NodeMarks(all: nil)
        var nodes: [Int32] = []
        for case .some(let key) in keys {
            guard let node = graph.node(for: key), marks.insert(node) else { continue }
            nodes += parts(from: node, marks: &marks).flatMap { messageNodes(of: $0) }
        }
        return nodes
    }

    /// The positions of every message that is known to have arrived, retracted or not.
    package var arrivedNodes: [Int32] {
        graph.nodes.indices.lazy.filter { graph.nodes[$0].hasArrival }.map { Int32($0) }
    }

    /// The positions of everything that an account, and those merged with it, wrote anywhere.
    package func caseNodes(of author: AuthorID) -> [Int32] {
        messageNodes(ofCases: [CaseID(author).digest])
    }

    /// The positions of everything that the person who wrote a message wrote anywhere, as cases stand merged.
    package func caseNodes(of message: Message) -> [Int32] {
        let own = message.author.map { CaseID($0.id) } ?? CaseID(anonymous: message.id)
        return messageNodes(ofCases: [own.digest])
    }
}
