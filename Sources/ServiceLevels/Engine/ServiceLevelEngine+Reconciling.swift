import Conversations
import ReputationFoundations

extension ServiceLevelEngine {
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
