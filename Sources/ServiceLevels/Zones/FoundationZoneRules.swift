// All of Foundation, because its smaller half knows no named time zones.
public import Foundation

/// The system's time zones, through the time zone type of Foundation.
///
/// - Important: A program linked statically on Linux loses the data of named zones unless something in it refers to
///   FoundationInternationalization, for example a `DateFormatter`. Every zone but UTC is then unknown, which is
///   reported as ``ZoneError``. A calendar that carries its own ``BusinessCalendar/zoneTable`` does not need the data.
public struct FoundationZoneRules: ZoneRules {
    /// Uses the data that Foundation was built with.
    public init() {}

    /// The release of the IANA database that the system has.
    public var dataVersion: String { TimeZone.timeZoneDataVersion }

    /// Asks Foundation for the offset.
    public func secondsFromUTC(in zone: ZoneID, at date: Date) throws -> Int {
        try timeZone(zone).secondsFromGMT(for: date)
    }

    /// Asks Foundation for the next change of the clocks, for whatever cause.
    public func nextTransition(in zone: ZoneID, after date: Date) throws -> Date? {
        try timeZone(zone).nextDaylightSavingTimeTransition(after: date)
    }

    private func timeZone(_ zone: ZoneID) throws(ZoneError) -> TimeZone {
        // A zero byte would end the name unseen: of "Europe/London\u{0}" the system reads no more than "Europe/London".
        guard !zone.rawValue.utf8.contains(0), let timeZone = TimeZone(identifier: zone.rawValue) else {
            throw ZoneError(
                code: .unknown,
                zone: zone,
                reason: "it is not in this system's time zone data (\(dataVersion)); names are written as in the IANA"
                    + " database, such as 'Europe/London', and a statically linked program must refer to"
                    + " FoundationInternationalization to have any"
            )
        }
        return timeZone
    }
}
