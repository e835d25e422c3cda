import ReputationFoundations

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension CalendarChecker {
    /// The longest horizon: 200 years in milliseconds.
    private static let longestHorizon: Int64 = 200 * 366 * 86_400_000

    /// The instants of a horizon; `nil` with a problem reported.
    mutating func instants(of horizon: Range<Date>) -> Range<Instant>? {
        let start = Instant(horizon.lowerBound)
        let end = Instant(horizon.upperBound)
        let years1To9999 = Instant(startOfUTCDay: -719_162)...Instant(startOfUTCDay: 2_932_896)
        guard start < end, years1To9999.contains(start), years1To9999.contains(end),
            end.milliseconds(since: start) <= Self.longestHorizon
        else {
            report(
                .unusableHorizon,
                "horizon",
                "\(start.rfc3339) to \(end.rfc3339) is empty, longer than 200 years or outside the years 1 to 9999"
            )
            return nil
        }
        return start..<end
    }

    /// The offsets of the zone over some instants and three days around; `nil` with a problem reported.
    ///
    /// The days around are those whose hours may reach into the horizon.
    mutating func table(over instants: Range<Instant>, zones: some ZoneRules) -> ZoneTable? {
        let margin: Int64 = 3 * 86_400_000
        if let pinned = calendar.zoneTable {
            guard pinned.zone == calendar.zone else {
                report(.unsuitableZoneTable, "zoneTable", "it is that of '\(pinned.zone.rawValue)'")
                return nil
            }
            let covered = Instant(pinned.span.lowerBound)...Instant(pinned.span.upperBound)
            guard covered.contains(instants.lowerBound), covered.contains(instants.upperBound) else {
                report(
                    .unsuitableZoneTable,
                    "zoneTable",
                    "it covers \(covered.lowerBound.rfc3339) to \(covered.upperBound.rfc3339) and not the whole horizon"
                )
                return nil
            }
            return pinned
        }
        let span = instants.lowerBound.advanced(by: -margin).date..<instants.upperBound.advanced(by: margin).date
        do throws(ZoneError) {
            return try zones.table(for: calendar.zone, over: span)
        } catch {
            report(error.code == .unknown ? .unknownZone : .unusableZone, "zone", error.description)
            return nil
        }
    }
}
