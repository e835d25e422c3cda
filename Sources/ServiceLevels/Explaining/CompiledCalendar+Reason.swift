import ReputationFoundations

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension CompiledCalendar {
    /// Why a date counts or does not: open, outside the hours, a holiday or a break.
    ///
    /// - Throws: ``OpenTimeError/beyondHorizon(_:)`` for a date outside the horizon.
    /// - Complexity: O(log n).
    public func reason(at date: Date) throws(OpenTimeError) -> OpenTimeReason {
        let instant = try knownInstant(date)
        if timeline.isOpen(at: instant) { return .counted }
        let index = closures.firstIndex(endingAfter: instant)
        guard index < closures.closures.count, closures.closures[index].range.contains(instant) else { return .closed }
        return closures.closures[index].reason
    }
}
