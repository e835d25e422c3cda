import ReputationFoundations

extension ClockSchedule {
    /// A stretch under one target, the present one or an earlier.
    private struct Stretch {
        var rule: RuleNumber
        var origin: Int64
        var carried: Int64
        var until: Int64
        var breach: Int64
        var pauses: IntervalSet
        /// When it came to apply.
        var since: Int64
        var isSetByHand = false
    }

    /// Adds the warnings, the breach and the escalation of one stretch.
    ///
    /// - Returns: Whether the clock has breached by its end.
    func addThresholds(
        of record: ClockRecord,
        part index: Int,
        _ acknowledgements: [Int64],
        _ hadBreached: Bool,
        to entries: inout [Entry]
    ) -> Bool {
        let stretch = stretch(index, of: record)
        let limit = min(record.end, stretch.until)
        let target = books.target(stretch.rule)
        let cycle = Int32(truncatingIfNeeded: index)
        if !target.warnings.isEmpty {
            let allowed = allowed(stretch, target)
            for share in target.warnings {
                // A goal is a time of its own, however soon the breach comes.
                let whole = share == target.goalShare ? target.limit : allowed
                guard let whole, let at = moment(of: share, of: whole, stretch), at < limit, at < stretch.breach,
                    at >= stretch.since
                else { continue }
                entries.append(
                    Entry(kind: .warned, parameter: share, cycle: cycle, at: at, fire: at, rule: stretch.rule)
                )
            }
        }
        // A breach that an earlier target saw already is not told again.
        guard stretch.breach < limit, !(hadBreached && stretch.breach <= stretch.since) else { return hadBreached }
        entries.append(
            Entry(kind: .breached, cycle: cycle, at: stretch.breach, fire: stretch.breach + 1, rule: stretch.rule)
        )
        if let ladder = target.ladder {
            let book = books.book(of: stretch.rule)
            let climb = LadderClimb(
                ladder: book.ladders[ladder],
                hours: book.ladders[ladder].hours.map { book.calendars[$0].timeline },
                pauses: record.detail?.value.pauses ?? [],
                acknowledgements: acknowledgements
            )
            for step in climb.steps(from: max(stretch.breach, stretch.since), until: limit) {
                entries.append(
                    Entry(
                        kind: .escalated,
                        parameter: step.level,
                        cycle: cycle * 1000 + step.cycle,
                        at: step.at,
                        fire: step.at + 1,
                        rule: stretch.rule
                    )
                )
            }
        }
        return true
    }

    private func stretch(_ index: Int, of record: ClockRecord) -> Stretch {
        let parts = record.detail?.value.parts ?? []
        let since = index == 0 ? .min : parts[index - 1].until
        if index < parts.count {
            let part = parts[index]
            return Stretch(
                rule: part.rule,
                origin: part.origin,
                carried: part.carried,
                until: part.until,
                breach: part.breach,
                pauses: part.pauses,
                since: since
            )
        }
        return Stretch(
            rule: record.rule,
            origin: record.detail?.value.origin ?? record.start,
            carried: record.detail?.value.carried ?? 0,
            until: ClockRecord.never,
            breach: record.breach,
            pauses: record.detail?.value.counting ?? .empty,
            since: since,
            isSetByHand: record.flags.contains(.setByHand)
        )
    }

    /// The open milliseconds until the breach, those carried over included: the limit, unless something else binds.
    private func allowed(_ stretch: Stretch, _ target: CompiledTarget) -> Int64? {
        let isLimitAlone = target.limit > 0 && target.ceiling == 0 && !stretch.isSetByHand
        guard !isLimitAlone, stretch.breach != ClockRecord.never else { return target.limit > 0 ? target.limit : nil }
        let until = stretch.carried + open(stretch.rule, stretch.origin, stretch.breach, stretch.pauses)
        return target.limit > 0 && !stretch.isSetByHand ? min(target.limit, until) : until
    }

    /// Whether the limit of open time is what the breach of a clock follows from.
    func isBoundByLimit(_ record: ClockRecord) -> Bool {
        let target = books.target(record.rule)
        guard target.limit > 0, !record.flags.contains(.setByHand) else { return false }
        guard target.ceiling > 0, record.breach != ClockRecord.never else { return true }
        let detail = record.detail?.value
        let until = open(record.rule, detail?.origin ?? record.start, record.breach, detail?.counting ?? .empty)
        return until + (detail?.carried ?? 0) >= target.limit
    }

    private func open(_ rule: RuleNumber, _ from: Int64, _ to: Int64, _ pauses: IntervalSet) -> Int64 {
        let end = Instant(milliseconds: to)
        return books.timeline(of: rule).elapsed(from: Instant(milliseconds: from), to: end, excluding: pauses)
    }

    /// When a share of the limit is used up.
    private func moment(of share: Int32, of allowed: Int64, _ stretch: Stretch) -> Int64? {
        let (product, overflow) = allowed.multipliedReportingOverflow(by: Int64(share))
        let part = overflow ? allowed / 1_000_000 * Int64(share) : product / 1_000_000
        if part <= stretch.carried { return stretch.origin }
        return books.timeline(of: stretch.rule).deadline(
            from: Instant(milliseconds: stretch.origin),
            after: part - stretch.carried,
            excluding: stretch.pauses
        )?.exhausted.milliseconds
    }
}
