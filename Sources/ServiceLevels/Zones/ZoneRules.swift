#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// Where the offsets of time zones come from.
///
/// ``FoundationZoneRules`` asks the system. Conform to it to use zone data of your own, for example one file that
/// every machine of a fleet shares. The rules are asked only while a calendar is compiled, never by its answers.
///
/// Requirements for a conforming type:
/// - A zone that it does not know is an error, ``ZoneError/unknown(_:)`` for preference, never a default.
/// - ``nextTransition(in:after:)`` is strictly later than the date it is given.
/// - The answers for one ``dataVersion`` never change.
public protocol ZoneRules: Sendable {
    /// The version of the data, such as `2025b`; compiled calendars and explanations carry it.
    var dataVersion: String { get }

    /// How far the clocks of a zone are ahead of UTC at a moment.
    ///
    /// - Parameters:
    ///   - zone: The zone.
    ///   - date: The moment.
    /// - Returns: Seconds east of UTC, negative west of it, within 26 hours.
    /// - Throws: An error if the zone is unknown or its data does not reach so far.
    func secondsFromUTC(in zone: ZoneID, at date: Date) throws -> Int

    /// The first moment after a date at which the clocks of a zone may change.
    ///
    /// A moment that changes nothing is allowed.
    ///
    /// - Parameters:
    ///   - zone: The zone.
    ///   - date: The date to look after.
    /// - Returns: The moment, or `nil` if there is none.
    /// - Throws: An error if the zone is unknown.
    func nextTransition(in zone: ZoneID, after date: Date) throws -> Date?
}

extension ZoneRules {
    /// Collects the offsets of a zone over a span of time.
    ///
    /// - Parameters:
    ///   - zone: The zone.
    ///   - span: The span that the table must cover.
    /// - Returns: The table.
    /// - Throws: ``ZoneError`` if the zone is unknown or the rules contradict themselves.
    /// - Complexity: O(t) calls of the rules, with t transitions in the span.
    public func table(for zone: ZoneID, over span: Range<Date>) throws(ZoneError) -> ZoneTable {
        do {
            var transitions: [ZoneTable.Transition] = []
            let initial = try secondsFromUTC(in: zone, at: span.lowerBound)
            var date = span.lowerBound
            while let next = try nextTransition(in: zone, after: date), next < span.upperBound {
                guard next > date else { throw ZoneError.unusable(zone, "its transitions do not move forward") }
                guard transitions.count < ZoneTable.mostTransitions else {
                    throw ZoneError.unusable(zone, "it has over \(ZoneTable.mostTransitions) transitions")
                }
                let seconds = try secondsFromUTC(in: zone, at: next)
                transitions.append(ZoneTable.Transition(at: next, secondsFromUTC: seconds))
                date = next
            }
            return try ZoneTable(
                zone: zone,
                dataVersion: dataVersion,
                span: span,
                initialSecondsFromUTC: initial,
                transitions: transitions
            )
        } catch let error as ZoneError {
            throw error
        } catch {
            throw ZoneError.unusable(zone, "its data could not be read: \(error)")
        }
    }
}
