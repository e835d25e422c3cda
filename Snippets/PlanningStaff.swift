// Plans people for a queue and a pile, watches how fast promises break, and imports holidays.

// snippet.hide
import Foundation
import ServiceLevels

let now = Date(timeIntervalSince1970: 1_772_445_600)  // Monday, 2 March 2026, 10:00 UTC
// snippet.show

// snippet.queue
let load = try QueueLoad(arrivals: 100, per: .seconds(1800), handlingTime: .seconds(180))
let target = try StaffingTarget(serviceLevel: 0.8, answerWithin: .seconds(20), mostOccupancy: 0.85, shrinkage: 0.3)
let queue = try ErlangC.fewestAgents(for: load, target: target)
let rostered = try Staffing.positions(for: queue.agents, shrinkage: target.shrinkage)
print(queue.agents, "at work,", rostered, "on the roster")
// prints: 14 at work, 20 on the roster
// snippet.end

// snippet.patience
let impatient = try ErlangA(agents: 9, load: load, patience: .seconds(120))
print("\(Int((100 * impatient.probabilityOfAbandoning).rounded())) % leave with nine")
// prints: 19 % leave with nine
// snippet.end

// snippet.pile
let reviews = try BacklogPlan(
    opening: 60,
    arrivals: 40,
    window: .seconds(8 * 3600),
    handlingTime: .seconds(420),
    shrinkage: 0.3
)
print(try reviews.positions(), "people;", Int(reviews.remaining(positions: 1)), "left with one")
// prints: 3 people; 59 left with one
// snippet.end

// snippet.burn
let policy = try BurnRatePolicy(objective: 0.95, fewestInLongWindow: 5)
let ended = (0..<12).map { EndedObligation(endedAt: now - Double($0) * 240, isMet: $0 % 2 == 1) }
for finding in try policy.findings(ended, at: now) where finding.state == .firing {
    print(finding.windows.name, finding.windows.severity, finding.long.broken, "of", finding.long.ended, "broken")
}
// prints: page slow page 6 of 12 broken
// snippet.end

// snippet.holidays
let feed = """
    BEGIN:VCALENDAR
    BEGIN:VEVENT
    DTSTART;VALUE=DATE:20260403
    SUMMARY:Karfreitag
    END:VEVENT
    BEGIN:VEVENT
    DTSTART:20260501T100000Z
    SUMMARY:Company outing
    END:VEVENT
    END:VCALENDAR
    """
let read = try ICalendarHolidays(feed)
for problem in read.skipped + read.refused { print("not a holiday:", problem) }

var desk = BusinessCalendar(
    id: "kestrelbay-care",
    zone: "Europe/Berlin",
    days: Weekday.mondayToFriday,
    hours: [OpenHours(8, 18)]
)
desk.holidays = read.readableHolidays(from: LocalDate(2026, 1, 1), through: LocalDate(2026, 12, 31))
print(desk.holidays.count, "holiday")
// prints: 1 holiday
// snippet.end
