#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import ServiceLevels

extension DeskConfiguration {
    /// Refuses time zones that are not known here, with the member that names one.
    func validateZones() throws(DeskConfigurationError) {
        var zones = calendars.enumerated().map { (field: "calendars[\($0.offset)].zone", zone: $0.element.zone) }
        if let roster { zones.append(("roster.zone", roster.zone)) }
        if let digest { zones.append(("digest.zone", digest.zone)) }
        for (field, zone) in zones where TimeZone(identifier: zone.rawValue) == nil {
            throw DeskConfigurationError(
                field: field,
                reason: "no time zone is called '\(zone.rawValue)'; Europe/Berlin is one"
            )
        }
    }
}
