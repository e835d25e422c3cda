import ReputationFoundations

/// Everything that a clock has to tell: what happened, and what will at which time if nothing else does.
///
/// It is worked out from the record whenever it is needed, so that nothing is kept of what was told before: at any
/// moment the engine has told exactly the entries that were due by then.
struct ClockSchedule {
    /// What an entry tells.
    enum Kind: UInt8 {
        case started, paused, resumed, warned, breached, fulfilled, cancelled, policyChanged, escalated
    }

    struct Entry: Hashable {
        var kind: Kind
        /// The share of a warning in millionths, the level of an escalation, the number of a pause.
        var parameter: Int32 = 0
        var cycle: Int32 = 0
        /// When it happened or will.
        var at: Int64
        /// From when it may be told; the smallest number for what is told at once.
        var fire: Int64 = .min
        var rule: RuleNumber
        /// Counted time and lateness of what was fulfilled.
        var elapsed: Int64 = 0
        var late: Int64 = 0
        /// Why it was cancelled.
        var reason: CancellationReason?
        /// Why it stands still.
        var cause: PauseCause?
        /// The target that holds from then on.
        var next: RuleNumber?

        func hasSameKey(as other: Entry) -> Bool {
            threshold == other.threshold && parameter == other.parameter && cycle == other.cycle
        }

        private var threshold: Kind { kind == .cancelled ? .fulfilled : kind }
    }

    let books: InstalledBooks

    /// The entries of a clock.
    ///
    /// - Parameters:
    ///   - record: The clock.
    ///   - acknowledgements: When somebody took notice of its breach, in order.
    /// - Returns: The entries, in no particular order.
    func entries(of record: ClockRecord, acknowledgements: [Int64] = []) -> [Entry] {
        if record.flags.contains(.void) { return [] }
        var entries: [Entry] = []
        entries.reserveCapacity(4)
        entries.append(
            Entry(kind: .started, at: record.start, rule: record.detail?.value.parts.first?.rule ?? record.rule)
        )
        var solutions: Int32 = 0
        if let detail = record.detail?.value { addPauses(of: record, detail, &solutions, to: &entries) }
        var hasBreached = false
        let count = record.detail?.value.parts.count ?? 0
        for index in 0...count {
            hasBreached = addThresholds(of: record, part: index, acknowledgements, hasBreached, to: &entries)
        }
        if record.end != ClockRecord.never {
            var last = Entry(
                kind: record.ending == .fulfilled ? .fulfilled : .cancelled,
                cycle: solutions,
                at: record.end,
                rule: record.rule
            )
            last.reason = record.ending.reason
            if record.ending == .fulfilled { (last.elapsed, last.late) = measure(record, at: record.end) }
            entries.append(last)
        }
        return entries
    }

    private func addPauses(
        of record: ClockRecord,
        _ detail: ClockDetail,
        _ solutions: inout Int32,
        to entries: inout [Entry]
    ) {
        for (index, pause) in detail.pauses.enumerated() {
            let number = Int32(truncatingIfNeeded: index)
            if pause.cause == .resolved {
                var entry = Entry(kind: .fulfilled, cycle: solutions, at: pause.from, rule: record.rule)
                (entry.elapsed, entry.late) = measure(record, at: pause.from)
                entries.append(entry)
                solutions += 1
            } else {
                entries.append(
                    Entry(kind: .paused, cycle: number, at: pause.from, rule: record.rule, cause: pause.cause)
                )
            }
            if pause.to < record.end {
                entries.append(Entry(kind: .resumed, cycle: number, at: pause.to, rule: record.rule))
            }
        }
        for (index, part) in detail.parts.enumerated() {
            let number = Int32(truncatingIfNeeded: index + 1)
            let next = index + 1 < detail.parts.count ? detail.parts[index + 1].rule : record.rule
            entries.append(
                Entry(kind: .policyChanged, cycle: number, at: part.until, rule: part.rule, next: next)
            )
        }
    }

    /// The counted time of a clock up to a moment, and how much more it is than was allowed.
    func measure(_ record: ClockRecord, at moment: Int64) -> (elapsed: Int64, late: Int64) {
        let timeline = books.timeline(of: record.rule)
        let detail = record.detail?.value
        let origin = detail?.origin ?? record.start
        let from = Instant(milliseconds: origin)
        let to = Instant(milliseconds: moment)
        var elapsed = timeline.elapsed(from: from, to: to, excluding: detail?.counting ?? .empty)
        elapsed += detail?.carried ?? 0
        var late: Int64 = 0
        if record.breach < moment {
            let limit = books.target(record.rule).limit
            let isOpenTime = elapsed > limit && isBoundByLimit(record)
            late = isOpenTime ? elapsed - limit : moment - record.breach
        }
        let isFull = books.target(record.rule).target.offHoursReply == .fullElapsed
        if isFull, elapsed == 0, moment > origin { elapsed = moment - origin }
        return (elapsed, late)
    }
}
