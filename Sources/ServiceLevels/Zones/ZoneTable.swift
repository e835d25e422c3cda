import ReputationFoundations

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// The offsets of one zone over a span of time, as data that can be stored with a calendar.
///
/// Governments change zones at short notice. A calendar version that carries its table gives the same answers on
/// every machine and for ever; a new release of the zone data is then a new calendar version, not a silent change.
///
/// ```swift
/// calendar.zoneTable = try FoundationZoneRules().table(for: calendar.zone, over: start..<end)
/// ```
public struct ZoneTable: Hashable, Sendable {
    /// A change of the clocks.
    public struct Transition: Hashable, Sendable {
        /// When it happens.
        public var date: Date
        /// Seconds east of UTC from then on.
        public var secondsFromUTC: Int

        /// Describes a change.
        public init(at: Date, secondsFromUTC: Int) {
            self.date = at
            self.secondsFromUTC = secondsFromUTC
        }
    }

    /// The most transitions a table holds; the IANA database has under 250 for any zone up to 2037.
    static let mostTransitions = 20_000

    /// Whose offsets these are.
    public let zone: ZoneID
    /// The version of the data that it was taken from.
    public let dataVersion: String
    /// The span of time for which the offsets hold.
    public let span: Range<Date>
    /// The offsets as integers.
    let offsets: OffsetTable

    /// Takes offsets from elsewhere.
    ///
    /// - Parameters:
    ///   - zone: The zone.
    ///   - dataVersion: The version of the data.
    ///   - span: The span for which the offsets hold.
    ///   - initialSecondsFromUTC: Seconds east of UTC at the beginning of the span, within 26 hours.
    ///   - transitions: The changes inside the span in order of time; those that change nothing are dropped.
    /// - Throws: ``ZoneError`` if an offset is impossible or the transitions are out of order or out of the span.
    public init(
        zone: ZoneID,
        dataVersion: String,
        span: Range<Date>,
        initialSecondsFromUTC: Int,
        transitions: [Transition]
    ) throws(ZoneError) {
        let largest = Int(OffsetTable.largestOffset / 1000)
        let seconds = [initialSecondsFromUTC] + transitions.map(\.secondsFromUTC)
        if let impossible = seconds.first(where: { !(-largest...largest).contains($0) }) {
            throw ZoneError.unusable(zone, "an offset of \(impossible) seconds is impossible")
        }
        let instants = transitions.map { Instant($0.date) }
        let bounds = Instant(span.lowerBound)..<Instant(span.upperBound)
        guard instants.allSatisfy(bounds.contains), zip(instants, instants.dropFirst()).allSatisfy(<) else {
            throw ZoneError.unusable(zone, "its transitions are not in order inside the span of the table")
        }
        self.zone = zone
        self.dataVersion = dataVersion
        self.span = span
        offsets = OffsetTable(
            initialOffset: Int64(initialSecondsFromUTC) * 1000,
            transitions: zip(instants, transitions).map { ($0, Int64($1.secondsFromUTC) * 1000) }
        )
    }

    /// Seconds east of UTC at the beginning of the span.
    public var initialSecondsFromUTC: Int { Int(offsets.segments[0].offset / 1000) }

    /// The changes of the clocks in order of time.
    public var transitions: [Transition] {
        offsets.segments.dropFirst().map { Transition(at: $0.start.date, secondsFromUTC: Int($0.offset / 1000)) }
    }
}

extension ZoneTable: ZoneRules {
    /// The offset from the table; an error for another zone or a moment outside the span.
    public func secondsFromUTC(in zone: ZoneID, at date: Date) throws -> Int {
        guard zone == self.zone else { throw ZoneError.unknown(zone) }
        guard span.contains(date) else {
            throw ZoneError(
                code: .outsideTable,
                zone: zone,
                reason: "the table ends before \(Instant(date).rfc3339) or begins after it"
            )
        }
        return Int(offsets.offset(at: Instant(date)) / 1000)
    }

    /// The next change from the table.
    public func nextTransition(in zone: ZoneID, after date: Date) throws -> Date? {
        guard zone == self.zone else { throw ZoneError.unknown(zone) }
        return offsets.segments.dropFirst().first { $0.start > Instant(date) }?.start.date
    }
}
