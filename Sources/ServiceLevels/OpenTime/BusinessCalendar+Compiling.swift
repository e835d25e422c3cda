import ReputationFoundations

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension BusinessCalendar {
    /// Compiles the calendar for a span of time.
    ///
    /// Choose a horizon that reaches from the oldest open promise to well past the longest target; two years cost a
    /// fraction of a millisecond and a few kilobytes.
    ///
    /// - Parameters:
    ///   - horizon: The span that questions may be about, at most 200 years.
    ///   - zones: Where the offsets come from, unless the calendar carries its own ``zoneTable``.
    /// - Returns: The calendar as integers.
    /// - Throws: ``InvalidCalendar`` with all problems at once.
    /// - Complexity: O(d + e log e), with d dates in the horizon and e entries.
    public func compiled(
        over horizon: Range<Date>,
        zones: some ZoneRules = FoundationZoneRules()
    ) throws(InvalidCalendar) -> CompiledCalendar {
        var checker = CalendarChecker(self)
        let hours = checker.prepared()
        let instants = checker.instants(of: horizon)
        let table = instants.flatMap { checker.table(over: $0, zones: zones) }
        guard checker.problems.isEmpty, let instants, let table else {
            throw InvalidCalendar(calendar: id, problems: checker.problems)
        }
        // A clock time may be read a day away from its date where a zone skips one.
        let firstDay = table.offsets.localDay(at: instants.lowerBound) - 2
        let lastDay = table.offsets.localDay(at: instants.upperBound) + 2
        var compiler = CalendarCompiler(self, offsets: table.offsets)
        let (open, closures) = compiler.compile(hours, days: firstDay...lastDay)
        let source = CalendarReference(id: id, version: version, zone: zone, zoneDataVersion: table.dataVersion)
        return CompiledCalendar(
            sources: [source],
            zoneTable: table,
            timeline: OpenTimeline(open, horizon: instants),
            closures: closures
        )
    }
}
