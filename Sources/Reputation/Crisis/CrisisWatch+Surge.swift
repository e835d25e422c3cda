#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import CrisisDetection
import ReputationFoundations
public import ServiceLevels

extension CrisisWatch {
    /// Who is lent from which team for the hours that are forecast, and when they go back.
    ///
    /// What waits already is added to the first hour.
    ///
    /// - Parameters:
    ///   - planner: The staff, the teams that lend, and the target.
    ///   - cautious: Whether to plan for the upper end of the forecast, which one hour in twenty exceeds, and not for
    ///     what is expected.
    /// - Returns: A plan of an hour a step; without steps when nothing can be forecast.
    /// - Throws: `StaffingError` for a load beyond any staff.
    public func surgePlan(_ planner: SurgePlanner, cautious: Bool = false) throws(StaffingError) -> SurgePlan {
        let hour: Int64 = 3_600_000
        let next = Instant(time).milliseconds.floorDivided(by: hour).quotient - 1
        let intervals = forecast.enumerated().map { index, hourly in
            let start = Instant(milliseconds: (next + Int64(hourly.hoursAhead)) * hour)
            return SurgeInterval(
                range: start.date..<start.advanced(by: hour).date,
                arrivals: (cautious ? hourly.interval.upperBound : hourly.expected)
                    + (index == 0 ? Double(backlog) : 0)
            )
        }
        return try planner.plan(for: intervals)
    }
}
