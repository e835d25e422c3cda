#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// Zones whose clocks never change, for tests and for programs without zone data.
public struct FixedZoneRules: ZoneRules, Hashable {
    /// Seconds east of UTC by zone.
    public var secondsFromUTC: [ZoneID: Int]
    /// Always `fixed`.
    public var dataVersion: String { "fixed" }

    /// Knows the zones given, and UTC unless it is given too.
    public init(_ secondsFromUTC: [ZoneID: Int] = [:]) {
        self.secondsFromUTC = secondsFromUTC.merging([.utc: 0]) { given, _ in given }
    }

    /// The offset given for the zone.
    public func secondsFromUTC(in zone: ZoneID, at date: Date) throws -> Int {
        guard let seconds = secondsFromUTC[zone] else { throw ZoneError.unknown(zone) }
        return seconds
    }

    /// Always `nil`.
    public func nextTransition(in zone: ZoneID, after date: Date) throws -> Date? {
        guard secondsFromUTC[zone] != nil else { throw ZoneError.unknown(zone) }
        return nil
    }
}
