#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
import ReputationFoundations

extension ConversationLog {
    /// Erases what an account wrote up to a time, and the free text noted about it.
    ///
    /// Shells without words, name or address remain, so that threads and counts stay right, and a tombstone, so that
    /// the same events fed again bring nothing back. What others wrote about the person stays, and so do facts of the
    /// caller's own (``ConversationFact/custom(_:)``), whose meaning is not known here.
    ///
    /// - Parameters:
    ///   - author: The account.
    ///   - time: The time up to which it is forgotten; what it writes later is kept.
    /// - Returns: How many events were reduced to shells.
    /// - Complexity: O(e) for the e events about the account.
    @discardableResult
    public mutating func erase(_ author: AuthorID, upTo time: Date) -> Int {
        let key = CaseID(author)
        let limit = max(Instant(time), erasures[key] ?? .distantPast)
        erasures[key] = limit
        guard let person = graph.node(for: key.digest) else { return 0 }
        return erase(everythingOf: person, as: key, upTo: limit)
    }

    /// Reduces to shells what hangs at the node of a person or of a thing that belongs to one.
    private mutating func erase(everythingOf owner: Int32, as person: CaseID, upTo limit: Instant) -> Int {
        var nodes = [owner]
        var seen: Set<Int32> = [owner]
        var positions: Set<Int32> = []
        while let node = nodes.popLast() {
            positions.formUnion(graph.allRecords(at: node))
            graph.forEachEdgeWhatever(at: node) { edge in
                guard edge.kind == .authored || edge.kind == .attachment else { return }
                if graph.records[Int(edge.record)].counts || !belongsToSomebody(edge.node) {
                    if seen.insert(edge.node).inserted { nodes.append(edge.node) }
                } else {
                    // A report that was taken back; since then the thing is known to be another's.
                    positions.insert(edge.record)
                }
            }
        }
        return erase(positions, as: person, upTo: limit)
    }

    /// Reduces records to shells, with what took them back.
    private mutating func erase(_ positions: Set<Int32>, as person: CaseID, upTo limit: Instant) -> Int {
        var positions = positions
        var unchecked = retractions.isEmpty && unmerges.isEmpty ? [] : Array(positions)
        while let position = unchecked.popLast() {
            let event = graph.records[Int(position)].event
            guard event.occurred <= limit, let node = graph.node(for: EventRoute.key(event.id)) else { continue }
            for found in graph.allRecords(at: node) where positions.insert(found).inserted { unchecked.append(found) }
        }
        var erased = 0
        for position in positions {
            let record = graph.records[Int(position)]
            guard !record.isErased, record.event.occurred <= limit else { continue }
            if !record.isReplaced { erased += 1 }
            let shell = record.event.shell(of: person)
            graph.update(position) {
                $0.event = shell
                $0.isErased = true
            }
        }
        return erased
    }

    private func belongsToSomebody(_ node: Int32) -> Bool {
        var belongs = false
        graph.forEachEdge(at: node) { if $0.kind == .author || $0.kind == .attached { belongs = true } }
        return belongs
    }

    /// Erases what arrived before the event that says whose it is.
    mutating func eraseRest(of event: ConversationEvent, at position: Int32, of person: CaseID) {
        let route = EventRoute(event.fact)
        guard let limit = erasures[person] else { return }
        if route.isArrival || route.attachedTo != nil, let node = route.home.flatMap({ graph.node(for: $0) }) {
            _ = erase(everythingOf: node, as: person, upTo: limit)
        } else {
            _ = erase([position], as: person, upTo: limit)
        }
    }

    /// The erased person whose an event is; `nil` to keep it as it is.
    func erasedPerson(behind event: ConversationEvent) -> CaseID? {
        let person: CaseID?
        let route = EventRoute(event.fact)
        if route.isArrival {
            person = route.person.map { CaseID(digest: $0) }
        } else {
            person =
                [route.home, route.attachedTo, homeOfTakenBack(by: event)].lazy.compactMap { $0 }.compactMap {
                    erasedPerson(at: $0)
                }.first
        }
        guard let person, let limit = erasures[person], event.occurred <= limit else { return nil }
        return person
    }

    /// What the event is about that an event takes back.
    private func homeOfTakenBack(by event: ConversationEvent) -> Digest128? {
        let position: Int32? =
            switch event.fact {
            case .retracted(let retraction): self.position(of: retraction.event)
            case .unmerged(let unmerge): self.position(of: unmerge.merge)
            default: nil
            }
        return position.flatMap { EventRoute(graph.records[Int($0)].event.fact).home }
    }

    /// The erased person to whom a thing belongs.
    ///
    /// Shells no longer name their author; their links still do.
    private func erasedPerson(at key: Digest128, depth: Int = 0) -> CaseID? {
        let own = CaseID(digest: key)
        if erasures[own] != nil { return own }
        guard depth < 2, let node = graph.node(for: key) else { return nil }
        let isOthers = belongsToSomebody(node)
        var person: CaseID?
        graph.forEachEdgeWhatever(at: node) { edge in
            guard person == nil, edge.kind == .author || edge.kind == .attached,
                !isOthers || graph.records[Int(edge.record)].counts
            else { return }
            person = erasedPerson(at: graph.key(of: edge.node), depth: depth + 1)
        }
        return person
    }
}
