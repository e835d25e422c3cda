internal import ReputationFoundations

extension BusinessCalendar: Codable {
    /// The newest JSON form that this version reads and the one it writes.
    public static let schema = 1

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case schema, id, title, version, zone, weekly, holidays, datedHours, breaks
        case skippedTimes, repeatedTimes, pastMidnight, overlaps, zoneTable
    }

    /// Reads a calendar; lists and policies may be absent, an unknown field or a newer schema is an error.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
        try container.requireSchema(Self.schema, forKey: .schema)
        self.init(
            id: try container.decode(CalendarID.self, forKey: .id),
            version: try container.decode(Int.self, forKey: .version),
            zone: try container.decode(ZoneID.self, forKey: .zone),
            weekly: try container.decode([Weekday: [OpenHours]].self, forKey: .weekly)
        )
        title = try container.decodeIfPresent(String.self, forKey: .title)
        holidays = try container.decodeIfPresent([Holiday].self, forKey: .holidays) ?? holidays
        datedHours = try container.decodeIfPresent([DatedHours].self, forKey: .datedHours) ?? datedHours
        breaks = try container.decodeIfPresent([DatedBreak].self, forKey: .breaks) ?? breaks
        skippedTimes = try container.decodeIfPresent(SkippedTimePolicy.self, forKey: .skippedTimes) ?? skippedTimes
        repeatedTimes = try container.decodeIfPresent(RepeatedTimePolicy.self, forKey: .repeatedTimes) ?? repeatedTimes
        pastMidnight = try container.decodeIfPresent(PastMidnightPolicy.self, forKey: .pastMidnight) ?? pastMidnight
        overlaps = try container.decodeIfPresent(OverlapPolicy.self, forKey: .overlaps) ?? overlaps
        zoneTable = try container.decodeIfPresent(ZoneTable.self, forKey: .zoneTable)
    }

    /// Writes every field, policies included.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(Self.schema, forKey: .schema)
        try container.encode(id, forKey: .id)
        try container.encodeIfPresent(title, forKey: .title)
        try container.encode(version, forKey: .version)
        try container.encode(zone, forKey: .zone)
        try container.encode(weekly, forKey: .weekly)
        try container.encode(holidays, forKey: .holidays)
        try container.encode(datedHours, forKey: .datedHours)
        try container.encode(breaks, forKey: .breaks)
        try container.encode(skippedTimes, forKey: .skippedTimes)
        try container.encode(repeatedTimes, forKey: .repeatedTimes)
        try container.encode(pastMidnight, forKey: .pastMidnight)
        try container.encode(overlaps, forKey: .overlaps)
        try container.encodeIfPresent(zoneTable, forKey: .zoneTable)
    }
}
