import Foundation
import ServiceLevels

struct FleetZones: ZoneRules {
    let tables: [ZoneID: ZoneTable]
    let dataVersion: String

    func secondsFromUTC(in zone: ZoneID, at date: Date) throws -> Int {
        guard let table = tables[zone] else { throw ZoneError.unknown(zone) }
        return try table.secondsFromUTC(in: zone, at: date)
    }

    func nextTransition(in zone: ZoneID, after date: Date) throws -> Date? {
        guard let table = tables[zone] else { throw ZoneError.unknown(zone) }
        return try table.nextTransition(in: zone, after: date)
    }
}
