/// Walks the lines of an iCalendar file and collects its all-day events.
struct ICalendarReader {
    private(set) var events: [ICalendarHolidays.Event] = []
    private(set) var refused: [ImportProblem] = []
    private(set) var skipped: [ImportProblem] = []
    private(set) var foundCalendar = false

    /// What public feeds call the days on which the clocks change; they are no holidays.
    private static let clockChanges = ["daylight saving", "sommerzeit", "summertime"]

    mutating func read(_ text: String) {
        let (lines, problems) = ICalendarLine.lines(of: text)
        refused = problems
        var components: [String] = []
        var event: [ICalendarLine] = []
        for line in lines {
            switch line.name {
            case "BEGIN":
                components.append(line.value.uppercased())
                if components == ["VCALENDAR"] { foundCalendar = true }
                if components == ["VCALENDAR", "VEVENT"] { event = [line] }
            case "END":
                guard components.last == line.value.uppercased() else {
                    refuse(line, "'END:\(line.value)' does not end what began last")
                    continue
                }
                if components == ["VCALENDAR", "VEVENT"] { finish(event) }
                components.removeLast()
            default:
                if components == ["VCALENDAR", "VEVENT"] { event.append(line) }
            }
        }
        if !components.isEmpty, foundCalendar {
            let open = components.joined(separator: ", ")
            let last = lines.last?.number ?? 1
            refused.append(ImportProblem(line: last, field: "END", reason: "the file ends inside \(open)"))
        }
    }

    private mutating func refuse(_ line: ICalendarLine, _ reason: String) {
        refused.append(ImportProblem(line: line.number, field: line.name, reason: reason))
    }

    private mutating func skip(_ line: ICalendarLine, _ reason: String) {
        skipped.append(ImportProblem(line: line.number, field: line.name, reason: reason))
    }

    private mutating func finish(_ lines: [ICalendarLine]) {
        guard let begin = lines.first else { return }
        func first(_ name: String) -> ICalendarLine? { lines.first { $0.name == name } }
        let summary = first("SUMMARY")
        let name = summary?.text ?? ""
        if let summary, Self.clockChanges.contains(where: name.lowercased().contains) {
            return skip(summary, "'\(name)' is a change of the clocks")
        }
        if let status = first("STATUS"), status.value.uppercased() == "CANCELLED" {
            return skip(status, "'\(name)' is cancelled")
        }
        guard let start = first("DTSTART") else { return refuse(begin, "the event has no DTSTART") }
        if start.value.utf8.count > 8, start.parameters["VALUE"] != "DATE" {
            return skip(start, "'\(name)' has a time of day, so it is no whole day")
        }
        guard let date = LocalDate(basic: start.value) else {
            return refuse(start, "'\(start.value)' is not a date such as 20240229")
        }
        if let override = first("RECURRENCE-ID") {
            return refuse(override, "changes of one occurrence of a series are not supported")
        }
        guard let days = length(from: date, end: first("DTEND"), duration: first("DURATION")) else { return }
        var event = ICalendarHolidays.Event(start: date, days: days, name: name.isEmpty ? "holiday" : name)
        let rules = lines.filter { $0.name == "RRULE" }
        if rules.count > 1 { return refuse(rules[1], "a second rule of recurrence is not supported") }
        if let rule = rules.first {
            do throws(YearlyRuleError) {
                event.rule = try YearlyRule(rule.value, start: date)
            } catch {
                return refuse(rule, error.reason)
            }
        }
        for line in lines where line.name == "RDATE" || line.name == "EXDATE" {
            for part in line.value.split(separator: ",", omittingEmptySubsequences: false) {
                guard let date = LocalDate(basic: part) else { return refuse(line, "'\(part)' is not a date") }
                if line.name == "RDATE" { event.additional.append(date) } else { event.excluded.insert(date) }
            }
        }
        events.append(event)
    }

    /// The days of an event; `nil` with a problem reported.
    ///
    /// An end equal to the start, which some programs write, means one day.
    private mutating func length(from start: LocalDate, end: ICalendarLine?, duration: ICalendarLine?) -> Int? {
        if let end {
            guard let date = LocalDate(basic: end.value), let last = date.daysSince1970, let first = start.daysSince1970
            else {
                refuse(end, "'\(end.value)' is not a date such as 20240301")
                return nil
            }
            guard (0...ICalendarHolidays.mostDays).contains(last - first) else {
                refuse(end, "an event from \(start) to before \(date) ends before it begins or lasts over a year")
                return nil
            }
            return max(1, last - first)
        }
        guard let duration else { return 1 }
        let value = duration.value.uppercased()
        let unit = value.last == "W" ? 7 : 1
        guard value.first == "P", value.last == "W" || value.last == "D", let count = Int(value.dropFirst().dropLast()),
            (1...ICalendarHolidays.mostDays).contains(count), count * unit <= ICalendarHolidays.mostDays
        else {
            refuse(duration, "'\(duration.value)' is not a length of whole days such as P1D, or over a year")
            return nil
        }
        return count * unit
    }
}
