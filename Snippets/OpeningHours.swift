// The hours that a desk is open; the listings of the pages about service levels.

import Foundation
import ServiceLevels

var desk = BusinessCalendar(
    id: "kestrelbay-desk",
    zone: "Europe/London",
    days: Weekday.mondayToFriday,
    hours: [OpenHours(9, 17)]
)
desk.holidays = [Holiday(LocalDate(2024, 3, 29), "Good Friday"), Holiday(LocalDate(2024, 4, 1), "Easter Monday")]

let asked = Date(timeIntervalSince1970: 1_711_641_600)  // Thursday, 28 March 2024, 16:00 in London
let calendar = try desk.compiled(over: asked..<asked.addingTimeInterval(365 * 86_400))
let deadline = try calendar.deadline(from: asked, after: .seconds(4 * 3600))
print(deadline.exhaustedAt)  // 2024-04-02 11:00:00 +0000, Tuesday noon on London's clocks

let explanation = try calendar.explainDeadline(from: asked, after: .seconds(4 * 3600))
print(explanation.lines(in: calendar.zoneTable).joined(separator: "\n"))
