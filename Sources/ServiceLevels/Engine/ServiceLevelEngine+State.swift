#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
public import Conversations
import ReputationFoundations

extension ServiceLevelEngine {
    /// A clock as it stands now; `nil` when there is none of that name.
    public func state(of clock: ClockID) -> ClockState? {
        clocks.position(of: clock.digest).flatMap { state(at: $0) }
    }

    /// The clocks that hang on a message, by metric and cycle.
    public func states(of message: MessageID) -> [ClockState] {
        guard let node = log.node(of: message) else { return [] }
        return clocks.positions(at: node).compactMap { state(at: $0) }
            .sorted { ($0.metric.index, $0.cycle) < ($1.metric.index, $1.cycle) }
    }

    /// Every clock, in the order in which they first began.
    ///
    /// - Complexity: O(n) for n clocks to walk them all.
    public func states() -> some Sequence<ClockState> {
        clocks.records.indices.lazy.compactMap { state(at: $0) }
    }

    func state(at position: Int) -> ClockState? {
        let record = clocks.records[position]
        guard !record.flags.contains(.void), let anchor = log.messageID(at: record.node) else { return nil }
        let target = books.target(record.rule)
        let detail = record.detail?.value
        let moment = record.isOpen ? max(record.start, now) : record.end
        let pausedSince = record.isOpen ? detail?.pauses.last { $0.from <= moment && moment < $0.to } : nil
        let hadBreached = hasBreached(record, by: moment)
        let elapsed = schedule.measure(record, at: moment).elapsed
        let timeline = books.timeline(of: record.rule)
        let waited = timeline.elapsed(
            from: Instant(milliseconds: record.start),
            to: Instant(milliseconds: moment),
            excluding: .empty
        )
        return ClockState(
            id: ClockID(digest: record.id),
            anchor: anchor,
            channel: log.item(anchor)?.message.channel,
            metric: ServiceLevelMetric.allCases[Int(record.metric)],
            cycle: Int(record.cycle),
            rules: target.pinned.value,
            target: target.target,
            status: status(record, isPaused: pausedSince != nil, hasBreached: hadBreached, elapsed: elapsed),
            startedAt: Instant(milliseconds: record.start).date,
            endedAt: record.end == ClockRecord.never ? nil : Instant(milliseconds: record.end).date,
            cancellation: record.ending.reason,
            deadline: deadline(record.exhausted, record.breach),
            deadlineIfResumed: pausedSince.flatMap { resumed(record, from: moment, pause: $0) },
            elapsed: .milliseconds(elapsed),
            waited: .milliseconds(waited),
            pauses: (detail?.pauses ?? []).map { pause in
                ClockState.Pause(
                    startedAt: Instant(milliseconds: pause.from).date,
                    endedAt: pause.to == ClockRecord.never ? nil : Instant(milliseconds: pause.to).date,
                    cause: pause.cause
                )
            },
            isBreached: hadBreached,
            isWithinGoal: target.target.goal.map { elapsed <= $0.wholeMilliseconds },
            isAnsweredElsewhere: record.flags.contains(.answeredElsewhere),
            isBeyondHorizon: record.flags.contains(.beyondHorizon),
            owner: names[record.owner],
            sender: names[record.sender]
        )
    }

    private func deadline(_ exhausted: Int64, _ breach: Int64) -> Deadline? {
        guard breach != ClockRecord.never else { return nil }
        return Deadline(
            exhaustedAt: Instant(milliseconds: exhausted).date,
            breachAt: Instant(milliseconds: breach).date
        )
    }

    /// Whether a limit was passed by a moment, the present one or that of an earlier target while it held.
    private func hasBreached(_ record: ClockRecord, by moment: Int64) -> Bool {
        if record.breach < moment { return true }
        return record.detail?.value.parts.contains { $0.breach < min($0.until, moment) } ?? false
    }

    private func status(
        _ record: ClockRecord,
        isPaused: Bool,
        hasBreached: Bool,
        elapsed: Int64
    ) -> ClockStatus {
        if record.ending == .fulfilled { return hasBreached ? .breached : .met }
        if record.ending != .open { return .cancelled }
        if record.breach < now { return .breaching }
        if isPaused { return .paused }
        let target = books.target(record.rule)
        guard let first = target.warnings.first else { return .running }
        let warned = schedule.entries(of: record).contains {
            $0.kind == .warned && $0.parameter >= first && $0.at <= now && $0.rule == record.rule
        }
        return warned ? .atRisk : .running
    }

    /// The deadline of a clock that stands still if it did so only until a moment.
    private func resumed(_ record: ClockRecord, from moment: Int64, pause: ClockDetail.Pause) -> Deadline? {
        guard let detail = record.detail?.value, record.breach == ClockRecord.never else { return nil }
        let target = books.target(record.rule)
        guard target.limit > 0 else { return nil }
        let counting = detail.counting.subtracting(IntervalSet([Instant(milliseconds: moment)..<Instant.distantFuture]))
        let ends = books.timeline(of: record.rule).deadline(
            from: Instant(milliseconds: detail.origin),
            after: max(0, target.limit - detail.carried),
            excluding: counting
        )
        let latest = books.ceiling(of: record, excluding: counting)
        if let latest, latest.breach < ends?.breach ?? .distantFuture {
            return deadline(latest.exhausted.milliseconds, latest.breach.milliseconds)
        }
        return ends.flatMap { deadline($0.exhausted.milliseconds, $0.breach.milliseconds) }
    }
}
