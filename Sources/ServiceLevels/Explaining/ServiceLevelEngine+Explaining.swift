#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import ReputationFoundations

extension ServiceLevelEngine {
    /// A clock with how its time came about: what was open, closed, a holiday or a pause, and what its deadline
    /// follows from.
    ///
    /// - Returns: The explanation; `nil` when there is no clock of that name.
    public func explain(_ clock: ClockID) -> ClockExplanation? {
        guard let position = clocks.position(of: clock.digest), let state = state(at: position) else { return nil }
        let record = clocks.records[position]
        let detail = record.detail?.value
        let basis = books.basis(of: record)
        return ClockExplanation(
            state: state,
            basis: basis,
            time: time(of: record, record.isOpen ? state.deadline : nil, basis),
            carried: .milliseconds(detail?.carried ?? 0),
            earlier: (detail?.parts ?? []).map {
                ClockExplanation.EarlierTarget(
                    rules: books.target($0.rule).pinned.value,
                    replacedAt: Instant(milliseconds: $0.until).date
                )
            }
        )
    }

    private func time(
        of record: ClockRecord,
        _ deadline: Deadline?,
        _ basis: DeadlineBasis?
    ) -> OpenTimeExplanation? {
        let detail = record.detail?.value
        let book = books.book(of: record.rule)
        let isByCeiling = deadline != nil && basis == .ceiling
        let calendar = isByCeiling ? book.always : book.calendars[books.target(record.rule).calendar]
        let from = isByCeiling ? record.asked : detail?.origin ?? record.start
        let origin = Instant(milliseconds: from).date
        let pauses = (detail?.counting ?? .empty).clamped(to: calendar.timeline.horizon)
        do {
            if let deadline { return try calendar.explain(deadline, from: origin, excluding: pauses) }
            let moment = record.isOpen ? max(record.start, now) : record.end
            let end = Instant(milliseconds: moment).date
            return try calendar.explainElapsed(from: origin, to: end, excluding: pauses.dates)
        } catch {
            // The calendar does not reach so far; the state says so.
            return nil
        }
    }
}

extension InstalledBooks {
    /// What the deadline of a clock follows from; `nil` where there is none.
    func basis(of record: ClockRecord) -> DeadlineBasis? {
        guard record.breach != ClockRecord.never else { return nil }
        if record.flags.contains(.setByHand) { return .setByHand }
        let pauses = record.detail?.value.counting ?? .empty
        let latest = ceiling(of: record, excluding: pauses)?.breach.milliseconds
        if latest == record.breach, !ClockSchedule(books: self).isBoundByLimit(record) { return .ceiling }
        switch target(record.rule).target.limit {
        case .openTime: return .openTime
        case .endOfBusinessDay: return .endOfBusinessDay
        case .platformWindow: return .platformWindow
        }
    }

    /// When the ceiling of a clock is used up; `nil` for a target without one.
    func ceiling(of record: ClockRecord, excluding pauses: IntervalSet) -> (exhausted: Instant, breach: Instant)? {
        let ceiling = target(record.rule).ceiling
        guard ceiling > 0 else { return nil }
        let asked = Instant(milliseconds: record.asked)
        return book(of: record.rule).always.timeline.deadline(from: asked, after: ceiling, excluding: pauses)
    }
}
