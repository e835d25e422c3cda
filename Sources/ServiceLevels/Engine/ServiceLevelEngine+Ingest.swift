public import Conversations
import ReputationFoundations

extension ServiceLevelEngine {
    /// Takes in an event and tells what it changes.
    ///
    /// - Parameter event: What happened; an event already held changes nothing.
    /// - Returns: What there is to tell, in the order of when it happened.
    /// - Complexity: O(m log m) for the m events of the thread, and of the person's other threads where a target looks
    ///   at the whole case. Give many events at once to work each thread out only once.
    @discardableResult
    public mutating func ingest(_ event: ConversationEvent) -> [ServiceLevelNotification] {
        ingest(CollectionOfOne(event))
    }

    /// Takes in events, in any order, and tells what they change.
    ///
    /// - Parameter events: What happened; events already held change nothing.
    /// - Returns: What there is to tell, in the order of when it happened.
    @discardableResult
    public mutating func ingest(_ events: some Sequence<ConversationEvent>) -> [ServiceLevelNotification] {
        var touched: [Int32] = []
        var received = now
        for event in events {
            if event.occurred.milliseconds < since, isForgotten(event) { continue }
            received = max(received, event.received.milliseconds)
            switch log.take(event) {
            case .added:
                if !grow(by: event) { touched += log.nodes(touchedBy: event) }
            case .unchanged: break
            case .replaced(let held):
                touched += log.allEnds(of: held.fact)
                touched += log.allEnds(of: event.fact)
            }
        }
        return recompute(touched, detected: received)
    }

    /// Works out the clocks of some threads anew and tells what is different.
    mutating func recompute(_ touched: [Int32], detected: Int64) -> [ServiceLevelNotification] {
        var report = NotificationReport(detected: detected)
        if books.usesCases {
            recomputeCases(touched, &report)
        } else {
            var visited: Set<Int32> = []
            var touched = touched
            var next = 0
            while next < touched.count {
                let node = touched[next]
                next += 1
                guard !visited.contains(node) else { continue }
                let nodes = log.threadNodes(from: node)
                for node in nodes {
                    if touched.count > 1 { visited.insert(node) }
                    // What was known of it, or of the threads it was joined from, holds no more.
                    if let known = threads.thread(at: node) { touched += threads.remove(known) }
                }
                recomputeThread(nodes, &report)
            }
            draftGrown(&report)
        }
        rebuildHeapIfNeeded()
        return report.sorted()
    }

    /// Works out the clocks of all threads anew and tells nothing.
    mutating func recomputeAll() {
        guard !books.usesCases else {
            _ = recompute(log.arrivedNodes, detected: now)
            return
        }
        var report = NotificationReport(detected: now, isWanted: false)
        // The log is held beside the engine, which changes while it is walked.
        let log = log
        log.forEachThread { recomputeThread($0, &report) }
        rebuildHeapIfNeeded()
    }

    private mutating func recomputeThread(_ nodes: [Int32], _ report: inout NotificationReport) {
        guard let history = log.history(of: nodes) else {
            reconcile(nodes, [], [], &report)
            return
        }
        let facts = ThreadFacts(history, brand: brand)
        var drafter = ClockDrafter(facts, books: books, deadlines: deadlines, elsewhere: [])
        reconcile(nodes, drafter.draft(), facts.itemNodes, &report)
        _ = threads.insert(
            ThreadCache.Thread(nodes: nodes, facts: facts, cursors: drafter.cursors, latest: facts.latest)
        )
    }

    mutating func recomputeThread(
        _ nodes: [Int32],
        _ facts: ThreadFacts,
        elsewhere: [ElsewhereFacts],
        _ report: inout NotificationReport
    ) {
        var drafter = ClockDrafter(facts, books: books, deadlines: deadlines, elsewhere: elsewhere)
        reconcile(nodes, drafter.draft(), facts.itemNodes, &report)
    }

    /// Puts the clocks of a thread in the place of those it had.
    ///
    /// - Parameters:
    ///   - nodes: The positions whose other clocks are void from now on.
    ///   - drafts: The clocks.
    ///   - itemNodes: The positions of the thread's messages.
    ///   - report: Where to tell what is different.
    mutating func reconcile(
        _ nodes: [Int32],
        _ drafts: [ClockDraft],
        _ itemNodes: [Int32],
        _ report: inout NotificationReport
    ) {
        var seen: [Int] = []
        for draft in drafts {
            var record = draft.record.hung(on: itemNodes[draft.item])
            record.owner = names.number(of: draft.owner)
            record.sender = names.number(of: draft.sender)
            if let position = clocks.position(of: record.id) {
                seen.append(position)
                let old = clocks.records[position]
                if !old.saysTheSame(as: record) { replace(position, old, with: record, .lateEvent, &report) }
            } else {
                seen.append(begin(record, &report))
            }
        }
        let kept = seen.count > 16 ? Set(seen) : []
        for node in nodes {
            for position in clocks.positions(at: node) {
                let isKept = seen.count > 16 ? kept.contains(position) : seen.contains(position)
                let old = clocks.records[position]
                guard !isKept, !old.flags.contains(.void) else { continue }
                var void = old
                void.flags = .void
                replace(position, old, with: void, .clockVoid, &report)
            }
        }
    }

    private mutating func begin(_ record: ClockRecord, _ report: inout NotificationReport) -> Int {
        let entries = schedule.entries(of: record)
        let position = clocks.append(record)
        for entry in entries where isDue(entry, record) { tell(entry, record, &report) }
        setWakeUp(position, entries)
        return position
    }

    /// Exchanges a clock and tells what is different of what is due.
    mutating func replace(
        _ position: Int,
        _ old: ClockRecord,
        with new: ClockRecord,
        _ reason: RetractionReason,
        _ report: inout NotificationReport
    ) {
        let acknowledged = acknowledgements(of: old)
        let before = schedule.entries(of: old, acknowledgements: acknowledged).filter { isDue($0, old) }
        var record = new
        record.next = old.next
        record.revision = old.revision
        record.wakeUp = old.wakeUp
        let entries = schedule.entries(of: record, acknowledgements: acknowledged)
        compare(before, entries, &record, reason, &report)
        clocks.replace(position, with: record)
        setWakeUp(position, entries)
    }

    /// Tells how what is due differs from what was told.
    mutating func compare(
        _ before: [ClockSchedule.Entry],
        _ entries: [ClockSchedule.Entry],
        _ record: inout ClockRecord,
        _ reason: RetractionReason,
        _ report: inout NotificationReport
    ) {
        let after = entries.filter { isDue($0, record) }
        let gone = before.filter { old in !after.contains { $0.hasSameKey(as: old) } }
        let isCorrected =
            !gone.isEmpty
            || after.contains { new in before.contains { $0.hasSameKey(as: new) && $0 != new } }
        if isCorrected { record.revision &+= 1 }
        for entry in gone { tell(entry, record, &report, withdrawn: reason) }
        for entry in after where !before.contains(entry) { tell(entry, record, &report) }
    }

    /// Whether an entry is to be told by now.
    func isDue(_ entry: ClockSchedule.Entry, _ record: ClockRecord) -> Bool {
        entry.fire <= now || record.end != ClockRecord.never
    }
}

extension ClockRecord {
    /// The same clock, with the position of its message in the log.
    func hung(on node: Int32) -> ClockRecord {
        ClockRecord(
            id: id,
            detail: detail,
            start: start,
            end: end,
            breach: breach,
            exhausted: exhausted,
            node: node,
            rule: rule,
            cycle: cycle,
            metric: metric,
            ending: ending,
            flags: flags
        )
    }
}
