#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
import Conversations
import ReputationFoundations

extension ServiceLevelEngine {
    /// Forgets the threads that are over.
    ///
    /// Nothing happened in them at or after a time, and every clock of theirs had ended by then. Where a target looks at everything a person wrote, all of the person's threads must be over.
    ///
    /// The engine's ``log`` forgets their events too. From then on, events that occurred before the time count only
    /// if they are about something that is still known, so that feeding an old export again brings nothing back; what
    /// arrives later than that about a forgotten thread is lost. Choose a time that is longer ago than events are
    /// late.
    ///
    /// ```swift
    /// for clock in engine.prune(before: now.addingTimeInterval(-90 * 86_400)) { attainment.add(clock, by: .sender) }
    /// ```
    ///
    /// - Parameter time: The time; one before ``retainedSince`` changes nothing.
    /// - Returns: The forgotten clocks as they ended, in order of their start: add them to a report, since
    ///   ``attainment(of:by:)`` counts only what is still known. None of them is told of again.
    /// - Complexity: O(n) for n events.
    public mutating func prune(before time: Date) -> [ClockState] {
        let limit = Instant(time).milliseconds
        guard limit > since else { return [] }
        since = limit
        let over = threadsOver(before: limit)
        guard !over.isEmpty else { return [] }
        var forgotten: [ClockState] = []
        var rest = ClockTable()
        let log = log.without(over)
        for (position, record) in clocks.records.enumerated() {
            if over.contains(record.node) {
                let id = ClockID(digest: record.id)
                acknowledgements[id] = nil
                deadlines[id] = nil
                if let state = state(at: position) { forgotten.append(state) }
            } else if let node = self.log.messageID(at: record.node).flatMap({ log.node(of: $0) }) {
                _ = rest.append(record.moved(to: node))
            }
        }
        self.log = log
        clocks = rest
        threads = ThreadCache()
        rebuildHeap()
        return forgotten.sorted { ($0.startedAt, $0.id) < ($1.startedAt, $1.id) }
    }

    /// The time before which only events about something known count; `nil` while nothing was pruned.
    public var retainedSince: Date? {
        since == .min ? nil : Instant(milliseconds: since).date
    }

    /// Whether an event comes too late to tell whether it is about something forgotten.
    func isForgotten(_ event: ConversationEvent) -> Bool {
        event.occurred.milliseconds < since && !log.knowsSubject(of: event)
    }

    /// The positions of the threads that are over.
    private func threadsOver(before limit: Int64) -> Set<Int32> {
        var visited: Set<Int32> = []
        var over: [[Int32]] = []
        for node in log.arrivedNodes where !visited.contains(node) {
            let nodes = log.threadNodes(from: node)
            visited.formUnion(nodes)
            if log.latestEvent(at: nodes).milliseconds < limit, nodes.allSatisfy({ hasEnded(at: $0, by: limit) }) {
                over.append(nodes)
            }
        }
        var found = Set(over.joined())
        guard books.usesCases else { return found }
        // A thread whose person goes on elsewhere stays, and with it the other threads of everybody in it.
        var isSettled = false
        while !isSettled {
            let staying = over.filter { nodes in
                nodes.contains { node in
                    guard let message = log.item(of: node)?.message, brand.side(of: message) == .customer else {
                        return false
                    }
                    return log.caseNodes(of: message).contains { !found.contains($0) }
                }
            }
            isSettled = staying.isEmpty
            found.subtract(staying.joined())
            over.removeAll { nodes in nodes.first.map { !found.contains($0) } ?? true }
        }
        return found
    }

    private func hasEnded(at node: Int32, by limit: Int64) -> Bool {
        clocks.positions(at: node).allSatisfy { position in
            let record = clocks.records[position]
            return record.flags.contains(.void) || record.end < limit
        }
    }
}

extension ClockRecord {
    /// The same clock, hanging on its message at another position; only its place in the chain is not kept.
    fileprivate func moved(to node: Int32) -> ClockRecord {
        var record = hung(on: node)
        record.owner = owner
        record.sender = sender
        record.revision = revision
        record.wakeUp = wakeUp
        return record
    }
}
