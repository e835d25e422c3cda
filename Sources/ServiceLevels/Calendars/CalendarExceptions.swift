internal import ReputationFoundations

/// A closed day: no hours of its date count, dated ones included.
public struct Holiday: Hashable, Sendable, Codable {
    /// The date in the calendar's zone.
    public var date: LocalDate
    /// The name that explanations show, such as `Good Friday`.
    public var name: String

    /// Closes a date.
    public init(_ date: LocalDate, _ name: String) {
        self.date = date
        self.name = name
    }

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case date, name
    }

    /// Reads the date and the name and refuses any other field.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
        date = try container.decode(LocalDate.self, forKey: .date)
        name = try container.decodeIfPresent(String.self, forKey: .name) ?? "holiday"
    }
}

/// Hours that replace the weekly ones of a date: a short day, an extra shift, or no hours at all.
public struct DatedHours: Hashable, Sendable, Codable {
    /// The date in the calendar's zone.
    public var date: LocalDate
    /// The hours of that date; none closes it.
    public var hours: [OpenHours]

    /// Replaces the hours of a date.
    public init(_ date: LocalDate, _ hours: [OpenHours]) {
        self.date = date
        self.hours = hours
    }

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case date, hours
    }

    /// Reads the date and the hours and refuses any other field.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
        date = try container.decode(LocalDate.self, forKey: .date)
        hours = try container.decode([OpenHours].self, forKey: .hours)
    }
}

/// Time taken out of the hours of a date, such as a staff meeting.
///
/// Breaks may overlap each other and reach beyond the hours.
public struct DatedBreak: Hashable, Sendable, Codable {
    /// The date in the calendar's zone.
    public var date: LocalDate
    /// The time taken out.
    public var hours: OpenHours
    /// The name that explanations show.
    public var name: String

    /// Takes time out of a date.
    public init(_ date: LocalDate, _ hours: OpenHours, _ name: String = "break") {
        self.date = date
        self.hours = hours
        self.name = name
    }

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case date, hours, name
    }

    /// Reads the date, the time and the name and refuses any other field.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
        date = try container.decode(LocalDate.self, forKey: .date)
        hours = try container.decode(OpenHours.self, forKey: .hours)
        name = try container.decodeIfPresent(String.self, forKey: .name) ?? "break"
    }
}
