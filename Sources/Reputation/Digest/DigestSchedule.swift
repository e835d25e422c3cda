public import ServiceLevels
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
import ReputationFoundations

/// When the daily digest is due: at a local time, every day, whatever the clocks do.
///
/// Where the clocks skip the time, the digest is due as much later as they skip; where they repeat it, the first time.
public struct DigestSchedule: Hashable, Codable, Sendable {
    /// The time of day.
    public var time: LocalTime
    /// The zone whose clocks count.
    public var zone: ZoneID

    /// Describes a schedule.
    public init(at time: LocalTime = LocalTime(8), zone: ZoneID) {
        self.time = time
        self.zone = zone
    }

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case time, zone
    }

    /// Reads a schedule; `time` is 08:00 when it is missing, and an unknown field is an error that names it.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
        time = try container.decodeIfPresent(LocalTime.self, forKey: .time) ?? LocalTime(8)
        zone = try container.decode(ZoneID.self, forKey: .zone)
    }

    /// The moments at which digests are due after one moment and up to another, earliest first.
    ///
    /// - Parameters:
    ///   - start: The moment after which to begin; the last digest, as a rule.
    ///   - end: The last moment.
    ///   - zones: The rules of time zones.
    /// - Returns: One moment a day.
    /// - Throws: The error of `zones` for an unknown zone.
    /// - Complexity: O(d) for d days.
    public func dueMoments(
        after start: Date,
        through end: Date,
        zones: some ZoneRules = FoundationZoneRules()
    ) throws -> [Date] {
        guard start < end else { return [] }
        let first = Instant(start).milliseconds.floorDivided(by: Self.day).quotient - 2
        let last = Instant(end).milliseconds.floorDivided(by: Self.day).quotient + 2
        var moments: [Date] = []
        for day in first...last {
            let moment = try moment(onDay: day, zones: zones)
            if moment > start, moment <= end { moments.append(moment) }
        }
        return moments
    }

    private static let day: Int64 = 86_400_000

    /// The moment on a day of the local calendar, counted from 1 January 1970.
    private func moment(onDay day: Int64, zones: some ZoneRules) throws -> Date {
        let local = day * Self.day + Int64(time.secondOfDay) * 1000
        return try Instant(local: local) { instant in
            Int64(try zones.secondsFromUTC(in: zone, at: instant.date)) * 1000
        }.date
    }
}
