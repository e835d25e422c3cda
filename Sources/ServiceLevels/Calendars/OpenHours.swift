internal import ReputationFoundations

/// One stretch of opening hours on a day: open from the first instant of `opens` until just before `closes`.
public struct OpenHours: Hashable, Sendable, Codable, CustomStringConvertible {
    /// When the stretch begins.
    public var opens: LocalTime
    /// When it ends; 24:00 is the end of the day.
    ///
    /// A time before `opens` is in the next day and needs ``BusinessCalendar/pastMidnight`` to allow it.
    public var closes: LocalTime

    /// The whole day.
    public static let allDay = OpenHours(.midnight, .endOfDay)

    /// Opens at the first time and closes at the second.
    public init(_ opens: LocalTime, _ closes: LocalTime) {
        self.opens = opens
        self.closes = closes
    }

    /// Opens and closes on the full hour, `OpenHours(9, 17)`.
    public init(_ openingHour: Int, _ closingHour: Int) {
        self.init(LocalTime(openingHour), LocalTime(closingHour))
    }

    /// Both times, such as `09:00-17:00`.
    public var description: String { "\(opens)-\(closes)" }

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case opens, closes
    }

    /// Reads both times and refuses any other field.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
        opens = try container.decode(LocalTime.self, forKey: .opens)
        closes = try container.decode(LocalTime.self, forKey: .closes)
    }
}
