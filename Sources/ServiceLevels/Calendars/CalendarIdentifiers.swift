/// The name of a business calendar, unique among the calendars of one brand.
public struct CalendarID: RawRepresentable, Hashable, Comparable, Sendable, Codable, ExpressibleByStringLiteral,
    CustomStringConvertible
{
    /// The name, such as `kestrelbay-desk`.
    public var rawValue: String

    /// Wraps a name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name itself.
    public var description: String { rawValue }

    /// Wraps a name written in source.
    public init(stringLiteral value: String) {
        self.init(rawValue: value)
    }

    /// Orders by the name's Unicode scalars.
    public static func < (left: CalendarID, right: CalendarID) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// The name of a time zone in the IANA database, such as `Europe/London`.
public struct ZoneID: RawRepresentable, Hashable, Comparable, Sendable, Codable, ExpressibleByStringLiteral,
    CustomStringConvertible
{
    /// The name, with the capitals of the database.
    public var rawValue: String

    /// Coordinated universal time.
    public static let utc = ZoneID(rawValue: "UTC")

    /// Wraps a name; whether the zone exists is for ``ZoneRules`` to say.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name itself.
    public var description: String { rawValue }

    /// Wraps a name written in source.
    public init(stringLiteral value: String) {
        self.init(rawValue: value)
    }

    /// Orders by the name's Unicode scalars.
    public static func < (left: ZoneID, right: ZoneID) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// Which calendar, in which version and with which zone data, an answer was computed with.
public struct CalendarReference: Hashable, Sendable, Codable {
    /// The calendar's name.
    public var id: CalendarID
    /// The calendar's version.
    public var version: Int
    /// The calendar's time zone.
    public var zone: ZoneID
    /// The version of the time zone data, such as `2025b`.
    public var zoneDataVersion: String

    /// Names a calendar as it was compiled.
    public init(id: CalendarID, version: Int, zone: ZoneID, zoneDataVersion: String) {
        self.id = id
        self.version = version
        self.zone = zone
        self.zoneDataVersion = zoneDataVersion
    }
}
