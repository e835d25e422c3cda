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
        var nodes = [person]
        graph.forEachEdge(at: person) { if $0.kind == .authored { nodes.append($0.node) } }
        for node in nodes {
            graph.forEachEdge(at: node) { if $0.kind == .attachment { nodes.append($0.node) } }
        }
        var positions: [Int32] = []
        for node in nodes { positions += graph.allRecords(at: node) }
        var erased = 0
        for position in Set(positions) {
            let record = graph.records[Int(position)]
            guard !record.isErased, record.event.occurred <= limit else { continue }
            erased += 1
            let shell = record.event.shell(of: key)
            graph.update(position) {
                $0.event = shell
                $0.isErased = true
            }
        }
        return erased
    }

    /// The shell that must be kept instead of an event, because its author was erased; `nil` to keep it as it is.
    func shell(of event: ConversationEvent) -> ConversationEvent? {
        func erasure(of key: CaseID?) -> ConversationEvent? {
            guard let key, let limit = erasures[key], event.occurred <= limit else { return nil }
            return event.shell(of: key)
        }
        switch event.fact {
        case .arrived(let message):
            return erasure(of: message.author.map { CaseID($0.id) })
        case .blocked(let reference), .unblocked(let reference):
            return erasure(of: CaseID(reference.author))
        default:
            // An event about an erased message: its shell no longer names the author, its link still does.
            guard let home = EventRoute(event.fact).home, let node = graph.node(for: home) else { return nil }
            var shell = erasures.keys.first { $0.digest == home }.flatMap { erasure(of: $0) }
            graph.forEachEdge(at: node) { edge in
                guard shell == nil, edge.kind == .author else { return }
                shell = erasures.keys.first { graph.node(for: $0.digest) == edge.node }.flatMap { erasure(of: $0) }
            }
            return shell
        }
    }
}
