import Foundation
import ServiceLevels

/// One question: a calendar, a target from a start, and the time up to an end.
struct VectorQuestion: Decodable {
    var id: VectorID
    var zone: String
    var hours: [String: [[String]]]
    var holidays: [String]?
    var shifts: [String: [[String]]]?
    var breaks: [String: [[String]]]?
    var start: String
    var minutes: Int
    var end: String

    /// The calendar of the question; hours that overlap count once.
    func calendar() throws(VectorError) -> BusinessCalendar {
        var weekly: [Weekday: [OpenHours]] = [:]
        for (name, pairs) in hours {
            guard let weekday = Weekday.allCases.first(where: { $0.rawValue.prefix(3) == name }) else {
                throw VectorError("hours: '\(name)' is no weekday such as 'mon'")
            }
            weekly[weekday] = try Self.hours(pairs, field: "hours.\(name)")
        }
        var calendar = BusinessCalendar(id: "question", zone: ZoneID(rawValue: zone), weekly: weekly)
        calendar.overlaps = .merge
        for date in holidays ?? [] {
            calendar.holidays.append(Holiday(try Self.date(date, field: "holidays"), "holiday"))
        }
        for (date, pairs) in (shifts ?? [:]).sorted(by: { $0.key < $1.key }) {
            let hours = try Self.hours(pairs, field: "shifts.\(date)")
            calendar.datedHours.append(DatedHours(try Self.date(date, field: "shifts"), hours))
        }
        for (date, pairs) in (breaks ?? [:]).sorted(by: { $0.key < $1.key }) {
            let day = try Self.date(date, field: "breaks")
            calendar.breaks += try Self.hours(pairs, field: "breaks.\(date)").map { DatedBreak(day, $0) }
        }
        return calendar
    }

    private static func hours(_ pairs: [[String]], field: String) throws(VectorError) -> [OpenHours] {
        var hours: [OpenHours] = []
        for pair in pairs {
            guard pair.count == 2, let opens = LocalTime(pair[0]), let closes = LocalTime(pair[1]) else {
                throw VectorError("\(field): \(pair) is no pair of times such as [\"09:00\", \"17:00\"]")
            }
            hours.append(OpenHours(opens, closes))
        }
        return hours
    }

    private static func date(_ text: String, field: String) throws(VectorError) -> LocalDate {
        guard let date = LocalDate(text) else { throw VectorError("\(field): '\(text)' is no date such as 2024-12-25") }
        return date
    }
}

/// The name of a question, a text or a number.
struct VectorID: Codable {
    var text: String

    init(_ text: String) {
        self.text = text
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        do {
            text = try container.decode(String.self)
        } catch DecodingError.typeMismatch {
            text = String(try container.decode(Int.self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

/// Why a question has no answer, in words.
struct VectorError: Error {
    var reason: String

    init(_ reason: String) {
        self.reason = reason
    }
}
