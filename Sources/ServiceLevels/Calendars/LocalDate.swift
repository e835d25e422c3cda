import ReputationFoundations

/// A date on the calendar of a zone, without a time.
///
/// A date that does not exist, such as 30 February, can be held, so that ``BusinessCalendar/validated(zones:)`` can
/// name it among all problems at once; it is never computed with. JSON holds `"2024-02-29"`.
public struct LocalDate: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The year of the Gregorian calendar, 1 to 9999.
    public var year: Int
    /// The month of the year, 1 to 12.
    public var month: Int
    /// The day of the month, 1 to 31.
    public var day: Int

    /// Names a date.
    public init(_ year: Int, _ month: Int, _ day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `2024-02-29`: four digits, two and two.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2] else { return nil }
        let numbers = parts.compactMap { part in
            part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil
        }
        guard numbers.count == 3 else { return nil }
        self.init(numbers[0], numbers[1], numbers[2])
    }

    /// The date so many days after 1970-01-01.
    init(daysSince1970 days: Int) {
        let civil = CivilDate(daysSince1970: days)
        self.init(civil.year, civil.month, civil.day)
    }

    /// Days since 1970-01-01; `nil` for a date that does not exist or lies outside the years 1 to 9999.
    var daysSince1970: Int? {
        guard (1...9999).contains(year) else { return nil }
        return CivilDate(year: year, month: month, day: day)?.daysSince1970
    }

    /// The date so many days later, or earlier for a negative number.
    ///
    /// - Returns: The date; `nil` if this one does not exist or the other lies outside the years 1 to 9999.
    public func adding(days: Int) -> LocalDate? {
        guard let day = daysSince1970, (-4_000_000...4_000_000).contains(days) else { return nil }
        let moved = LocalDate(daysSince1970: day + days)
        return (1...9999).contains(moved.year) ? moved : nil
    }

    /// The day of the week; `nil` for a date that does not exist.
    public var weekday: Weekday? {
        daysSince1970.map(Self.weekday(ofDay:))
    }

    /// The day of the week of a day counted from 1970-01-01, which was a Thursday.
    static func weekday(ofDay day: Int) -> Weekday {
        Weekday.allCases[Int(Int64(day + 3).floorDivided(by: 7).remainder)]
    }

    /// ISO 8601, such as `2024-02-29`.
    public var description: String {
        [(year, 4), (month, 2), (day, 2)].map { CivilDate.padded($0.0, to: $0.1) }.joined(separator: "-")
    }

    /// Orders by time.
    public static func < (left: LocalDate, right: LocalDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension LocalDate: Codable {
    /// Reads the date from a string.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let date = LocalDate(text) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "'\(text)' is not a date such as 2024-02-29"
            )
        }
        self = date
    }

    /// Writes the date as a string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
