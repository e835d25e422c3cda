#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
import Conversations
import ReputationFoundations

extension ServiceLevelEngine {
    /// Puts another book in force from a moment on: other policies, another version, or the same with other calendars.
    ///
    /// Clocks that ended before keep the version they ran on. Clocks that run are treated as the policy that comes to
    /// apply says in ``ServiceLevelPolicy/onChange``; where only a calendar or its zone data changed, the start is kept
    /// and the deadline moves. A breach that happened before the moment stays.
    ///
    /// - Parameters:
    ///   - book: The book.
    ///   - moment: From when it holds; one that has not come waits for ``advance(to:)``.
    /// - Returns: What there is to tell.
    /// - Complexity: O(n log n) for n events.
    @discardableResult
    public mutating func install(_ book: CompiledPolicyBook, from moment: Date) -> [ServiceLevelNotification] {
        let from = Instant(moment).milliseconds
        guard from <= now || now == .min else {
            pending.removeAll { $0.from == from }
            pending.append((from, book))
            pending.sort { $0.from < $1.from }
            return []
        }
        return install(book, at: from, detected: max(now, from))
    }

    /// Judges the whole past by a book as if no other had ever been in force.
    ///
    /// - Returns: What there is to tell: corrections of what was told under earlier books.
    /// - Complexity: O(n log n) for n events.
    @discardableResult
    public mutating func recomputeHistory(under book: CompiledPolicyBook) -> [ServiceLevelNotification] {
        books.replaceAll(with: book)
        threads = ThreadCache()
        return recompute(log.arrivedNodes, detected: now)
    }

    mutating func install(
        _ book: CompiledPolicyBook,
        at moment: Int64,
        detected: Int64
    ) -> [ServiceLevelNotification] {
        books.install(book, from: moment)
        threads = ThreadCache()
        return recompute(log.arrivedNodes, detected: detected)
    }

    /// Notes that somebody took notice of a breach, so that its escalation falls silent.
    ///
    /// - Parameters:
    ///   - clock: The clock.
    ///   - time: When.
    /// - Returns: What there is to tell: escalations after that time that had been told already are withdrawn.
    @discardableResult
    public mutating func acknowledge(_ clock: ClockID, at time: Date) -> [ServiceLevelNotification] {
        let moment = Instant(time).milliseconds
        let earlier = acknowledgements[clock] ?? []
        guard !earlier.contains(moment) else { return [] }
        let all = (earlier + [moment]).sorted()
        guard let position = clocks.position(of: clock.digest) else {
            acknowledgements[clock] = all
            return []
        }
        var record = clocks.records[position]
        let before = schedule.entries(of: record, acknowledgements: earlier).filter { isDue($0, record) }
        acknowledgements[clock] = all
        let entries = schedule.entries(of: record, acknowledgements: all)
        var report = NotificationReport(detected: max(now, moment))
        compare(before, entries, &record, .lateEvent, &report)
        clocks.replace(position, with: record)
        setWakeUp(position, entries)
        return report.sorted()
    }

    /// Sets the deadline of a clock by hand, over its target; `nil` goes back to the target.
    ///
    /// - Parameters:
    ///   - clock: The clock.
    ///   - deadline: The last moment that keeps the promise.
    /// - Returns: What there is to tell.
    @discardableResult
    public mutating func setDeadline(of clock: ClockID, to deadline: Date?) -> [ServiceLevelNotification] {
        deadlines[clock] = deadline.map { Instant($0).milliseconds }
        guard let position = clocks.position(of: clock.digest) else { return [] }
        return recompute([clocks.records[position].node], detected: now)
    }
}
