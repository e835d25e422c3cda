/// Why a calendar cannot be used: every problem found, in the order of its entries.
public struct InvalidCalendar: Error, Hashable, Sendable, CustomStringConvertible {
    /// The calendar that cannot be used.
    public let calendar: CalendarID
    /// The problems; never empty.
    public let problems: [CalendarProblem]

    /// One line per problem.
    public var description: String {
        (["the calendar '\(calendar.rawValue)' cannot be used:"] + problems.map { "  \($0)" }).joined(separator: "\n")
    }
}

/// One thing wrong with one entry of a calendar.
public struct CalendarProblem: Hashable, Sendable, CustomStringConvertible {
    /// What kind of problem; more kinds may come.
    public struct Code: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        /// The name, in lower camel case.
        public let rawValue: String

        /// Wraps a name.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The name itself.
        public var description: String { rawValue }

        /// A time outside 00:00 to 24:00.
        public static let impossibleTime = Code(rawValue: "impossibleTime")
        /// A date that does not exist or lies outside the years 1 to 9999.
        public static let impossibleDate = Code(rawValue: "impossibleDate")
        /// Hours that end when they begin, or before and ``BusinessCalendar/pastMidnight`` does not allow it.
        public static let endNotAfterStart = Code(rawValue: "endNotAfterStart")
        /// Two stretches of one day overlap and ``BusinessCalendar/overlaps`` does not allow it.
        public static let overlappingHours = Code(rawValue: "overlappingHours")
        /// Two entries for one date.
        public static let repeatedDate = Code(rawValue: "repeatedDate")
        /// The zone is not in the zone data.
        public static let unknownZone = Code(rawValue: "unknownZone")
        /// The zone data could not be read or contradicts itself.
        public static let unusableZone = Code(rawValue: "unusableZone")
        /// The zone table is that of another zone, or does not cover the horizon.
        public static let unsuitableZoneTable = Code(rawValue: "unsuitableZoneTable")
        /// There are no hours at all.
        public static let neverOpens = Code(rawValue: "neverOpens")
        /// A version below 1 or a name that is empty.
        public static let badIdentity = Code(rawValue: "badIdentity")
        /// The horizon lies outside the years 1 to 9999 or is longer than 200 years.
        public static let unusableHorizon = Code(rawValue: "unusableHorizon")
    }

    /// What kind of problem.
    public let code: Code
    /// The entry, such as `weekly.monday[1]` or `holidays[3]`.
    public let entry: String
    /// What is wrong, in words.
    public let reason: String

    /// The entry and the reason.
    public var description: String { "\(entry): \(reason)" }
}
