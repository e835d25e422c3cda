import ReputationFoundations

/// A time of day on the clocks of a calendar's zone, from 00:00:00 to 24:00:00.
///
/// A value out of that range can be held, so that ``BusinessCalendar/validated(zones:)`` can name it among all
/// problems at once; it is never computed with. JSON holds `"09:00"` or `"09:00:30"`.
public struct LocalTime: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Seconds since midnight by the clock face; 86,400 is the midnight at the end of the day.
    public var secondOfDay: Int

    /// The beginning of the day, 00:00.
    public static let midnight = LocalTime(secondOfDay: 0)
    /// The end of the day, 24:00.
    public static let endOfDay = LocalTime(secondOfDay: 86_400)

    /// Counts seconds from midnight.
    public init(secondOfDay: Int) {
        self.secondOfDay = secondOfDay
    }

    /// Reads the clock face; a sum too large to hold becomes the largest number, which is no time of day.
    public init(_ hour: Int, _ minute: Int = 0, _ second: Int = 0) {
        let (hours, overflow) = hour.multipliedReportingOverflow(by: 3600)
        let (minutes, minutesOverflow) = minute.multipliedReportingOverflow(by: 60)
        let (sum, sumOverflow) = hours.addingReportingOverflow(minutes)
        let (total, totalOverflow) = sum.addingReportingOverflow(second)
        let fits = !(overflow || minutesOverflow || sumOverflow || totalOverflow)
        self.init(secondOfDay: fits ? total : .max)
    }

    /// Reads `9:00`, `09:00` or `09:00:30`; minutes and seconds up to 59, hours of one or two digits.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), (1...2).contains(parts[0].utf8.count),
            parts.dropFirst().allSatisfy({ $0.utf8.count == 2 })
        else { return nil }
        let numbers = parts.compactMap { part in
            part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil
        }
        guard numbers.count == parts.count, numbers.dropFirst().allSatisfy({ $0 < 60 }) else { return nil }
        self.init(numbers[0], numbers[1], numbers.count == 3 ? numbers[2] : 0)
    }

    /// Whether it is a time of day, 00:00 to 24:00.
    var isValid: Bool { (0...86_400).contains(secondOfDay) }

    /// `09:00`, with seconds only where there are any.
    public var description: String {
        guard secondOfDay >= 0 else { return "\(secondOfDay) s" }
        let minutes = CivilDate.padded(secondOfDay / 60 % 60, to: 2)
        let face = CivilDate.padded(secondOfDay / 3600, to: 2) + ":" + minutes
        return secondOfDay % 60 == 0 ? face : face + ":" + CivilDate.padded(secondOfDay % 60, to: 2)
    }

    /// Orders by the time of day.
    public static func < (left: LocalTime, right: LocalTime) -> Bool {
        left.secondOfDay < right.secondOfDay
    }
}

extension LocalTime: Codable {
    /// Reads the clock face from a string.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let time = LocalTime(text) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "'\(text)' is not a time of day such as 09:00 or 09:00:30"
            )
        }
        self = time
    }

    /// Writes the clock face as a string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
