#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
import Conversations
import ReputationFoundations

extension ServiceLevelEngine {
    /// Says what time it is and tells what has come due.
    ///
    /// Whether it is told every second or once a month, the notifications that count are the same.
    ///
    /// - Parameter time: The time; one before ``currentTime`` changes nothing.
    /// - Returns: What there is to tell, in the order of when it happened.
    /// - Complexity: O(d log n) for d clocks that are due out of n; a book that comes into force works out every
    ///   thread.
    @discardableResult
    public mutating func advance(to time: Date) -> [ServiceLevelNotification] {
        let goal = Instant(time).milliseconds
        guard goal > now else { return [] }
        var report = NotificationReport(detected: goal)
        while let next = pending.first, next.from <= goal {
            pending.removeFirst()
            fire(upTo: max(now, next.from - 1), &report)
            report.notifications += install(next.book, at: next.from, detected: goal)
        }
        fire(upTo: goal, &report)
        return report.sorted()
    }

    private mutating func fire(upTo goal: Int64, _ report: inout NotificationReport) {
        let before = now
        now = goal
        while let first = wakeUps.first, first.at <= goal {
            wakeUps.removeFirst()
            let position = Int(first.clock)
            let record = clocks.records[position]
            guard record.wakeUp == first.at else { continue }
            let entries = schedule.entries(of: record, acknowledgements: acknowledgements(of: record))
            for entry in entries where entry.fire > before && entry.fire <= goal {
                tell(entry, record, &report)
            }
            clocks.setWakeUp(ClockRecord.never, at: position)
            setWakeUp(position, entries)
        }
        dropStaleWakeUps()
    }

    /// Notes when a clock next has something to tell.
    mutating func setWakeUp(_ position: Int, _ entries: [ClockSchedule.Entry]) {
        let record = clocks.records[position]
        var next = ClockRecord.never
        if record.isOpen {
            for entry in entries where entry.fire > now && entry.fire < next { next = entry.fire }
        }
        if next != record.wakeUp {
            clocks.setWakeUp(next, at: position)
            if next != ClockRecord.never { wakeUps.push(WakeUpHeap.Entry(at: next, clock: Int32(position))) }
        }
        if wakeUps.first.map({ clocks.records[Int($0.clock)].wakeUp != $0.at }) ?? false { dropStaleWakeUps() }
    }

    private mutating func dropStaleWakeUps() {
        while let first = wakeUps.first, clocks.records[Int(first.clock)].wakeUp != first.at { wakeUps.removeFirst() }
    }

    /// Throws out-of-date entries away once they are the greater part.
    mutating func rebuildHeapIfNeeded() {
        guard wakeUps.count > 1024, wakeUps.count > clocks.records.count * 2 else { return }
        rebuildHeap()
    }

    mutating func rebuildHeap() {
        var current: [WakeUpHeap.Entry] = []
        for (position, record) in clocks.records.enumerated() where record.wakeUp != ClockRecord.never {
            current.append(WakeUpHeap.Entry(at: record.wakeUp, clock: Int32(position)))
        }
        wakeUps.rebuild(current)
    }
}
