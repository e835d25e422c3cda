import ReputationFoundations

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// A team that can lend agents, such as marketing during a storm.
public struct LendingTeam: Hashable, Sendable {
    /// The name that plans show.
    public var name: String
    /// The agents it can spare.
    public var agents: Int
    /// What one of them does compared with one of the own agents, above 0 to 1.
    public var efficiency: Double

    /// Describes a team.
    public init(name: String, agents: Int, efficiency: Double = 1) {
        self.name = name
        self.agents = agents
        self.efficiency = efficiency
    }
}

/// The work expected in a stretch of time.
public struct SurgeInterval: Hashable, Sendable {
    /// The stretch.
    public var range: Range<Date>
    /// The pieces of work that arrive in it.
    public var arrivals: Double

    /// Expects work.
    public init(range: Range<Date>, arrivals: Double) {
        self.range = range
        self.arrivals = arrivals
    }
}

/// Plans who is lent to a queue during a peak, for how long, and when they go back.
///
/// Agents are borrowed as soon as they are needed, from the first team in order that has any left. They go back only
/// when the need has been lower for ``holdIntervals`` stretches in a row, and then down to the highest need of those,
/// so that a wave does not send people to and fro.
public struct SurgePlanner: Hashable, Sendable {
    /// The agents that the queue always has.
    public let ownAgents: Int
    /// The teams that lend, the preferred first.
    public let lenders: [LendingTeam]
    /// How long each piece of work takes an own agent.
    public let handlingTime: Duration
    /// What the staff has to achieve; shrinkage is not applied, because agents at work are planned.
    public let target: StaffingTarget
    /// The stretches that a lower need must last before anybody goes back, 1 or more.
    public let holdIntervals: Int

    /// Describes the staff and the target.
    ///
    /// - Throws: ``StaffingError/invalid(parameter:reason:)`` for a number outside its range.
    public init(
        ownAgents: Int,
        lenders: [LendingTeam],
        handlingTime: Duration,
        target: StaffingTarget,
        holdIntervals: Int = 2
    ) throws(StaffingError) {
        let agents = 0...Staffing.mostAgents
        try Staffing.require(agents.contains(ownAgents), "ownAgents", "must be from 0 to \(agents.upperBound)")
        try Staffing.require(Set(lenders.map(\.name)).count == lenders.count, "lenders", "must have different names")
        for lender in lenders {
            let isPossible = agents.contains(lender.agents) && lender.efficiency > 0 && lender.efficiency <= 1
            try Staffing.require(isPossible, "lender '\(lender.name)'", "needs agents and an efficiency above 0 to 1")
        }
        try Staffing.require(handlingTime > .zero, "handlingTime", "must be positive")
        try Staffing.require(holdIntervals >= 1, "holdIntervals", "must be at least 1")
        self.ownAgents = ownAgents
        self.lenders = lenders
        self.handlingTime = handlingTime
        self.target = target
        self.holdIntervals = holdIntervals
    }

    /// Plans some stretches in order of time.
    ///
    /// - Parameter intervals: The stretches, in order, not overlapping.
    /// - Returns: What each stretch needs and gets, and who is lent from when to when.
    /// - Throws: ``StaffingError`` for stretches that are empty or out of order, or a load beyond any staff.
    public func plan(for intervals: [SurgeInterval]) throws(StaffingError) -> SurgePlan {
        let isOrdered = zip(intervals, intervals.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound }
        try Staffing.require(isOrdered, "intervals", "must be in order and must not overlap")
        var needs: [Int] = []
        var steps: [SurgePlan.Step] = []
        for interval in intervals {
            let length = Instant(interval.range.upperBound).milliseconds(since: Instant(interval.range.lowerBound))
            let load = try QueueLoad(
                arrivals: interval.arrivals,
                per: .milliseconds(length),
                handlingTime: handlingTime
            )
            let required = load.arrivals == 0 ? 0 : try ErlangC.fewestAgents(for: load, target: target).agents
            needs.append(max(0, required - ownAgents))
            let borrowed = borrow(needs.suffix(holdIntervals).max() ?? 0)
            steps.append(try step(interval, load: load, required: required, borrowed: borrowed))
        }
        return SurgePlan(steps: steps)
    }

    /// Takes agents from the teams in order until they do the work of so many own ones, or none is left.
    private func borrow(_ need: Int) -> [SurgePlan.Loan] {
        var missing = Double(need)
        var loans: [SurgePlan.Loan] = []
        for lender in lenders where missing > 0 && lender.agents > 0 {
            let agents = Int(min(Double(lender.agents), Staffing.roundedUp(missing / lender.efficiency)))
            guard agents > 0 else { continue }
            missing -= Double(agents) * lender.efficiency
            loans.append(SurgePlan.Loan(team: lender.name, agents: agents))
        }
        return loans
    }

    private func step(
        _ interval: SurgeInterval,
        load: QueueLoad,
        required: Int,
        borrowed: [SurgePlan.Loan]
    ) throws(StaffingError) -> SurgePlan.Step {
        let efficiency = Dictionary(lenders.map { ($0.name, $0.efficiency) }) { first, _ in first }
        let work = borrowed.reduce(0) { $0 + Double($1.agents) * (efficiency[$1.team] ?? 1) }
        // Part of an agent counts as none, but not for the last bits of a sum.
        let effective = ownAgents + Int((work + 1e-9).rounded(.down))
        var queue: ErlangC?
        if load.arrivals > 0, Double(effective) > load.erlangs { queue = try ErlangC(agents: effective, load: load) }
        let isUnstable = load.arrivals > 0 && queue == nil
        return SurgePlan.Step(
            range: interval.range,
            erlangs: load.erlangs,
            required: required,
            shortfall: max(0, required - ownAgents),
            loans: borrowed,
            uncovered: max(0, required - effective),
            isUnstable: isUnstable,
            serviceLevel: isUnstable ? nil : queue?.serviceLevel(within: target.answerWithin) ?? 1,
            averageWaitSeconds: isUnstable ? nil : queue?.averageWaitSeconds ?? 0
        )
    }
}
