#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Reputation
public import ServiceLevels
import ReputationFoundations

/// The clock on the wall of the desk: by it a page writes times and parts days.
///
/// Offsets are read once, when the clock is made, so that writing a page asks no zone data.
public struct ReportClock: Hashable, Sendable {
    /// The zone, which the page names.
    public let zone: ZoneID
    private let offsets: OffsetTable

    /// The clock that shows UTC.
    public static let utc = ReportClock(zone: .utc, offsets: OffsetTable(initialOffset: 0, transitions: []))

    /// The year 2200, so that no moment however far makes a table grow without end.
    private static let latest = Date(timeIntervalSince1970: 7_258_118_400)

    private init(zone: ZoneID, offsets: OffsetTable) {
        self.zone = zone
        self.offsets = offsets
    }

    /// Takes the offsets of a table; before it begins and after it ends, the nearest ones hold.
    public init(_ table: ZoneTable) {
        zone = table.zone
        offsets = OffsetTable(
            initialOffset: Int64(table.initialSecondsFromUTC) * 1000,
            transitions: table.transitions.map { (Instant($0.date), Int64($0.secondsFromUTC) * 1000) }
        )
    }

    /// The clock of a desk: of its first calendar, else of its digest, else UTC.
    ///
    /// - Parameters:
    ///   - configuration: What the desk is told; a calendar that carries a table of its zone needs no other data.
    ///   - time: The moment of the report; clock changes are known from 1970 to a year after it, at most to 2200.
    ///   - zones: The rules of time zones.
    /// - Throws: `ZoneError` for a zone that the rules do not know.
    /// - Complexity: O(t) calls of the rules, for t clock changes since 1970.
    public init(
        _ configuration: DeskConfiguration,
        at time: Date,
        zones: some ZoneRules = FoundationZoneRules()
    ) throws(ZoneError) {
        let calendar = configuration.calendars.first
        if let table = calendar?.zoneTable {
            self.init(table)
        } else if let zone = calendar?.zone ?? configuration.digest?.zone, zone != .utc {
            let start = Date(timeIntervalSince1970: 0)
            let end = min(max(start, time).addingTimeInterval(366 * 86_400), Self.latest)
            self.init(try zones.table(for: zone, over: start..<end))
        } else {
            self = .utc
        }
    }

    /// What the clock shows, as if it were UTC.
    func reading(at date: Date) -> Instant {
        Instant(date).advanced(by: offsets.offset(at: Instant(date)))
    }

    /// The local day of a moment, counted from 1 January 1970.
    func day(of date: Date) -> Int {
        reading(at: date).utcComponents.date.daysSince1970
    }

    /// When a local day begins.
    func start(ofDay day: Int) -> Date {
        offsets.start(ofDay: day).date
    }

    /// How far the clock is ahead of UTC at a moment, in minutes.
    func minutesFromUTC(at date: Date) -> Int {
        Int(offsets.offset(at: Instant(date)) / 60_000)
    }
}
