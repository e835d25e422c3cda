import Foundation
import ServiceLevels

/// One line of the business-time vectors.
struct BusinessTimeVector: Decodable {
    struct Expected: Decodable {
        var isOpen: Bool
        var breachAt: String
        var exhaustedAt: String
        var latestStart: String
        var elapsedSeconds: Int64
    }

    var id: String
    var zone: String
    var hours: [String: [[String]]]
    var holidays: [String]
    var start: String
    var minutes: Int
    var end: String
    var expect: Expected

    var calendar: BusinessCalendar {
        var calendar = BusinessCalendar(
            id: CalendarID(rawValue: id),
            zone: ZoneID(rawValue: zone),
            weekly: BusinessCalendar.weekly(abbreviated: hours)
        )
        calendar.holidays = holidays.map { Holiday(LocalDate(text: $0), "holiday") }
        return calendar
    }
}

extension BusinessCalendar {
    /// Hours by the first three letters of the weekday.
    static func weekly(abbreviated hours: [String: [[String]]]) -> [Weekday: [OpenHours]] {
        var weekly: [Weekday: [OpenHours]] = [:]
        for weekday in Weekday.allCases {
            guard let pairs = hours[String(weekday.rawValue.prefix(3))] else { continue }
            weekly[weekday] = pairs.map { OpenHours(text: $0.joined(separator: "-")) }
        }
        return weekly
    }
}
