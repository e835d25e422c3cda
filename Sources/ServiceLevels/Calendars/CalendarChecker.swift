/// Finds all problems of a calendar and prepares its hours on the way.
struct CalendarChecker {
    let calendar: BusinessCalendar
    private(set) var problems: [CalendarProblem] = []

    init(_ calendar: BusinessCalendar) {
        self.calendar = calendar
    }

    mutating func report(_ code: CalendarProblem.Code, _ entry: String, _ reason: String) {
        problems.append(CalendarProblem(code: code, entry: entry, reason: reason))
    }

    /// The hours as far as they make sense; what does not is among the problems.
    mutating func prepared() -> PreparedHours {
        if calendar.id.rawValue.isEmpty { report(.badIdentity, "id", "the name is empty") }
        if calendar.version < 1 { report(.badIdentity, "version", "\(calendar.version) is below 1") }
        var prepared = PreparedHours()
        prepareWeek(&prepared)
        prepareHolidays(&prepared)
        prepareDatedHours(&prepared)
        prepareBreaks(&prepared)
        if calendar.weekly.values.allSatisfy(\.isEmpty), calendar.datedHours.allSatisfy(\.hours.isEmpty) {
            report(.neverOpens, "weekly", "there are no hours at all, so the calendar never opens")
        }
        return prepared
    }

    private mutating func prepareWeek(_ prepared: inout PreparedHours) {
        for weekday in Weekday.allCases {
            for (index, hours) in (calendar.weekly[weekday] ?? []).enumerated() {
                let entry = "weekly.\(weekday.rawValue)[\(index)]"
                guard let (own, spill) = ranges(of: hours, entry: entry) else { continue }
                prepared.weekly[weekday.index].append(own)
                if !spill.isEmpty { prepared.weekly[weekday.next.index].append(spill) }
            }
        }
        for weekday in Weekday.allCases {
            let ordered = ordered(prepared.weekly[weekday.index], entry: "weekly.\(weekday.rawValue)")
            prepared.weekly[weekday.index] = ordered
        }
    }

    private mutating func prepareHolidays(_ prepared: inout PreparedHours) {
        for (index, holiday) in calendar.holidays.enumerated() {
            guard let day = day(of: holiday.date, entry: "holidays[\(index)]") else { continue }
            prepared.holidays.append(PreparedHours.Dated(day: day, value: holiday.name))
        }
        // Two feeds may both name a day; the first name counts. Sorting keeps equal elements in order.
        prepared.holidays.sort { $0.day < $1.day }
        var seen: Int?
        prepared.holidays.removeAll { holiday in
            defer { seen = holiday.day }
            return holiday.day == seen
        }
    }

    private mutating func prepareDatedHours(_ prepared: inout PreparedHours) {
        var byDay: [Int: [Range<Int>]] = [:]
        var spills: [(day: Int, range: Range<Int>)] = []
        for (index, dated) in calendar.datedHours.enumerated() {
            let entry = "datedHours[\(index)]"
            guard let day = day(of: dated.date, entry: entry) else { continue }
            guard byDay[day] == nil else {
                report(.repeatedDate, entry, "\(dated.date) already has dated hours")
                continue
            }
            var own: [Range<Int>] = []
            for (position, hours) in dated.hours.enumerated() {
                guard let parts = ranges(of: hours, entry: "\(entry).hours[\(position)]") else { continue }
                own.append(parts.own)
                if !parts.spill.isEmpty { spills.append((day + 1, parts.spill)) }
            }
            byDay[day] = ordered(own, entry: entry)
        }
        for (day, range) in spills {
            let base = byDay[day] ?? prepared.weekly[LocalDate.weekday(ofDay: day).index]
            byDay[day] = PreparedHours.ordered(base + [range])
        }
        prepared.dated = byDay.sorted { $0.key < $1.key }.map { PreparedHours.Dated(day: $0.key, value: $0.value) }
    }

    private mutating func prepareBreaks(_ prepared: inout PreparedHours) {
        for (index, pause) in calendar.breaks.enumerated() {
            let entry = "breaks[\(index)]"
            guard let day = day(of: pause.date, entry: entry),
                let (own, spill) = ranges(of: pause.hours, entry: "\(entry).hours")
            else { continue }
            for (day, range) in [(day, own), (day + 1, spill)] where !range.isEmpty {
                let named = PreparedHours.NamedRange(seconds: range, name: pause.name)
                prepared.breaks.append(PreparedHours.Dated(day: day, value: named))
            }
        }
        prepared.breaks.sort { ($0.day, $0.value.seconds.lowerBound) < ($1.day, $1.value.seconds.lowerBound) }
    }
}
