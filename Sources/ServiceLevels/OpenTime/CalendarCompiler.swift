import ReputationFoundations

/// Turns the dates and clock times of a calendar into instants, one local date after the other.
struct CalendarCompiler {
    let skipped: SkippedTimePolicy
    let repeated: RepeatedTimePolicy
    let offsets: OffsetTable
    /// The segment of the zone that the walk is in.
    private var hint = 0

    init(_ calendar: BusinessCalendar, offsets: OffsetTable) {
        skipped = calendar.skippedTimes
        repeated = calendar.repeatedTimes
        self.offsets = offsets
    }

    /// The open instants of some local dates and why others are closed.
    ///
    /// - Complexity: O(d + e), with d dates and e exceptions.
    mutating func compile(_ hours: PreparedHours, days: ClosedRange<Int>) -> (IntervalSet, LabelledClosures) {
        var open: [Range<Instant>] = []
        open.reserveCapacity(days.count)
        var holiday = 0
        var dated = 0
        for day in days {
            while holiday < hours.holidays.count, hours.holidays[holiday].day < day { holiday += 1 }
            while dated < hours.dated.count, hours.dated[dated].day < day { dated += 1 }
            if holiday < hours.holidays.count, hours.holidays[holiday].day == day { continue }
            if offsets.skips(day: day) { continue }
            let isDated = dated < hours.dated.count && hours.dated[dated].day == day
            let ranges = isDated ? hours.dated[dated].value : hours.weekly[LocalDate.weekday(ofDay: day).index]
            for range in ranges {
                if let instants = instants(of: range, day: day) { open.append(instants) }
            }
        }
        var closures: [LabelledClosures.Closure] = []
        for holiday in hours.holidays where days.contains(holiday.day) {
            let start = offsets.start(ofDay: holiday.day)
            let end = offsets.start(ofDay: holiday.day + 1)
            if start < end { closures.append(.init(range: start..<end, reason: .holiday(holiday.value))) }
        }
        var breaks: [Range<Instant>] = []
        for pause in hours.breaks where days.contains(pause.day) {
            guard let range = instants(of: pause.value.seconds, day: pause.day) else { continue }
            breaks.append(range)
            closures.append(.init(range: range, reason: .onBreak(pause.value.name)))
        }
        return (IntervalSet(open).subtracting(IntervalSet(breaks)), LabelledClosures(closures))
    }

    /// The instants of a stretch of one day; `nil` if the change of the clocks leaves nothing of it.
    private mutating func instants(of range: Range<Int>, day: Int) -> Range<Instant>? {
        let midnight = Instant(startOfUTCDay: day).milliseconds
        let opens = instant(midnight + Int64(range.lowerBound) * 1000, occurrence: repeated.opening)
        let closes = instant(midnight + Int64(range.upperBound) * 1000, occurrence: repeated.closing)
        return opens < closes ? opens..<closes : nil
    }

    private mutating func instant(_ local: Int64, occurrence: TimeOccurrence) -> Instant {
        switch offsets.reading(ofLocal: local, hint: &hint) {
        case .unique(let instant): instant
        case .repeated(let first, let last): occurrence == .first ? first : last
        case .skipped(let offsetBefore, let transition): skipped == .offsetBeforeGap ? offsetBefore : transition
        }
    }
}
