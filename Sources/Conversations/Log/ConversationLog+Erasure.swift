#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
package import ReputationFoundations

extension ConversationLog {
    /// Erases what an account wrote up to a time, and the free text noted about it.
    ///
    /// Shells without words, name or address remain, so that threads and counts stay right, and a tombstone, so that
    /// the same events fed again bring nothing back, in whatever order. What others wrote about the person stays,
    /// without the name of the account where their messages reply to it or mention it; handles in a text stay. So do
    /// facts of the caller's own (``ConversationFact/custom(_:)``), whose meaning is not known here.
    ///
    /// - Parameters:
    ///   - author: The account.
    ///   - time: The time up to which it is forgotten; what it writes later is kept.
    /// - Returns: How many events were reduced to shells.
    /// - Complexity: O(n) for n events.
    @discardableResult
    public mutating func erase(_ author: AuthorID, upTo time: Date) -> Int {
        let erased = erase(CaseID(author), upTo: Instant(time))
        redactAll()
        return erased
    }

    @discardableResult
    mutating func erase(_ person: CaseID, upTo time: Instant) -> Int {
        let limit = max(time, erasures[person] ?? .distantPast)
        erasures[person] = limit
        guard let node = graph.node(for: person.digest) else { return 0 }
        var messages: Set<Int32> = []
        var erased = 0
        for edge in heldEdges(at: node) {
            switch edge.kind {
            case .authored where occurred(edge.record) <= limit: messages.insert(edge.node)
            case .reacted, .merge: erased += reduceToShell(edge.record)
            default: break
            }
        }
        erased += eraseThing(at: node, upTo: limit)
        for message in messages { erased += eraseThing(at: message, upTo: limit) }
        return erased
    }

    /// Erases what was said about things, such as messages whose writer the log was not told, each up to a time.
    ///
    /// - Returns: How many events were reduced to shells.
    package mutating func forget(things: [Digest128: Instant]) -> Int {
        var erased = 0
        for (thing, time) in things {
            let limit = max(time, erasedThings[thing] ?? .distantPast)
            erasedThings[thing] = limit
            if let node = graph.node(for: thing) { erased += eraseThing(at: node, upTo: limit) }
        }
        return erased
    }

    /// Reduces the records of a person or message to shells, and those of the promises and hand-offs attached to it.
    private mutating func eraseThing(at node: Int32, upTo limit: Instant) -> Int {
        var things: Set<Int32> = [node]
        for edge in heldEdges(at: node) where edge.kind == .attachment && occurred(edge.record) <= limit {
            things.insert(edge.node)
        }
        var erased = 0
        for thing in things {
            let key = graph.key(of: thing)
            erasedThings[key] = max(limit, erasedThings[key] ?? .distantPast)
        }
        for thing in things {
            for position in graph.allRecords(at: thing) { erased += reduceToShell(position) }
        }
        return erased
    }

    /// The links by reports that are held: one that lost to another says nothing, whether it came before or after.
    private func heldEdges(at node: Int32) -> [EventGraph.Edge] {
        graph.allEdges(at: node).filter { !graph.records[Int($0.record)].isReplaced }
    }

    private func occurred(_ position: Int32) -> Instant {
        graph.records[Int(position)].event.occurred
    }

    /// Reduces a record to a shell if it is to be erased, and what was said when it was taken back.
    private mutating func reduceToShell(_ position: Int32) -> Int {
        let record = graph.records[Int(position)]
        guard !record.isErased, let shell = shell(of: record.event) else { return 0 }
        graph.update(position) {
            $0.event = shell
            $0.isErased = true
        }
        // A report that lost to another under its identifier is no event of its own.
        return record.isReplaced ? 0 : 1 + eraseRetractions(of: record.event)
    }

    private mutating func eraseRetractions(of event: ConversationEvent) -> Int {
        let key = EventRoute.key(event.id)
        // Whoever else was forgotten for it up to a later time stays forgotten.
        erasedThings[key] = [limit(about: event), erasedThings[key]].compactMap { $0 }.max()
        guard let node = graph.node(for: key) else { return 0 }
        return graph.allRecords(at: node).reduce(0) { $0 + reduceToShell($1) }
    }

    /// Erases what earlier events said about the thing that an event, itself erased, shows to be a person's.
    mutating func spreadErasure(from event: ConversationEvent) {
        guard let limit = limit(about: event) else { return }
        _ = eraseRetractions(of: event)
        switch event.fact {
        case .arrived, .promiseMade, .handedOff:
            guard let home = EventRoute(event.fact).home, let node = graph.node(for: home) else { return }
            _ = eraseThing(at: node, upTo: limit)
        default: break
        }
    }

    /// The shell that must be kept instead of an event, because the person it is about was erased; `nil` to keep it.
    func shell(of event: ConversationEvent) -> ConversationEvent? {
        guard let limit = limit(about: event), event.occurred <= limit else { return nil }
        return event.shell
    }

    /// Up to when events about the same are erased; `nil` when nobody whom the event is about was erased.
    private func limit(about event: ConversationEvent) -> Instant? {
        let route = EventRoute(event.fact)
        // A message is its author's, whoever else is held to have written it.
        if case .arrived(let message) = event.fact, message.author != nil { return route.person.flatMap(limit(of:)) }
        return [route.home, route.attachedTo, route.merged, route.reactor].compactMap { $0.flatMap(limit(of:)) }.max()
    }

    private func limit(of thing: Digest128) -> Instant? {
        erasedThings[thing] ?? erasures[CaseID(digest: thing)]
    }
}
