/// The part of a location that says when it is open.
struct GoogleLocation: Decodable {
    var title: String?
    var regularHours: RegularHours?
    var specialHours: SpecialHours?

    struct RegularHours: Decodable {
        var periods: LenientList<Period>
    }

    struct SpecialHours: Decodable {
        var specialHourPeriods: LenientList<SpecialPeriod>
    }

    struct Period: Decodable, CustomStringConvertible {
        var openDay: String
        var openTime: TimeOfDay
        var closeDay: String
        var closeTime: TimeOfDay

        /// Minutes since Monday midnight; a period that ends before it begins goes on into the next week.
        var minutesOfWeek: Range<Int>? {
            guard let openDay = Weekday(rawValue: openDay.lowercased()),
                let closeDay = Weekday(rawValue: closeDay.lowercased()),
                let opens = openTime.minutes, let closes = closeTime.minutes
            else { return nil }
            let start = openDay.index * WeekMinutes.day + opens
            var end = closeDay.index * WeekMinutes.day + closes
            if openDay != closeDay, end <= start { end += WeekMinutes.week }
            return start < end && end - start <= WeekMinutes.week ? start..<end : nil
        }

        var description: String { "\(openDay) \(openTime) to \(closeDay) \(closeTime)" }
    }

    struct SpecialPeriod: Decodable, CustomStringConvertible {
        var startDate: DateParts
        var endDate: DateParts?
        var openTime: TimeOfDay?
        var closeTime: TimeOfDay?
        var closed: Bool?

        var description: String {
            let times = [openTime, closeTime].compactMap { $0?.description }.joined(separator: " to ")
            return "\(startDate.date) \(times)"
        }
    }

    struct DateParts: Decodable {
        var year: Int?
        var month: Int?
        var day: Int?

        var date: LocalDate { LocalDate(year ?? 0, month ?? 0, day ?? 0) }
    }

    /// A time as an object with the parts that are not zero, or as the text `09:00` of the older API.
    struct TimeOfDay: Decodable, CustomStringConvertible {
        var hours: Int
        var minutesPart: Int

        private enum CodingKeys: String, CodingKey {
            case hours, minutes
        }

        init(from decoder: any Decoder) throws {
            let container: KeyedDecodingContainer<CodingKeys>
            do {
                container = try decoder.container(keyedBy: CodingKeys.self)
            } catch DecodingError.typeMismatch {
                let time = try decoder.singleValueContainer().decode(LocalTime.self)
                (hours, minutesPart) = (time.secondOfDay / 3600, time.secondOfDay / 60 % 60)
                return
            }
            hours = try container.decodeIfPresent(Int.self, forKey: .hours) ?? 0
            minutesPart = try container.decodeIfPresent(Int.self, forKey: .minutes) ?? 0
        }

        /// Minutes since midnight, 0 to 1440.
        var minutes: Int? {
            guard (0...24).contains(hours), (0..<60).contains(minutesPart) else { return nil }
            let minutes = hours * 60 + minutesPart
            return minutes <= WeekMinutes.day ? minutes : nil
        }

        var localTime: LocalTime? { minutes.map { LocalTime(secondOfDay: $0 * 60) } }

        var description: String { "\(hours):\(minutesPart < 10 ? "0" : "")\(minutesPart)" }
    }
}
