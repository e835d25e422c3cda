#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// Who is lent to a queue during a peak, and what that achieves.
public struct SurgePlan: Hashable, Sendable {
    /// Agents of one team.
    public struct Loan: Hashable, Sendable {
        /// The team's name.
        public let team: String
        /// The agents, 1 or more.
        public let agents: Int

        /// Lends agents.
        public init(team: String, agents: Int) {
            self.team = team
            self.agents = agents
        }
    }

    /// What one stretch of time needs and gets.
    public struct Step: Hashable, Sendable {
        /// The stretch.
        public let range: Range<Date>
        /// The load in erlangs.
        public let erlangs: Double
        /// The agents that keep the target, as own agents work.
        public let required: Int
        /// The agents missing without any help; never negative.
        public let shortfall: Int
        /// The agents lent, by team.
        public let loans: [Loan]
        /// The agents missing even with help; never negative.
        public let uncovered: Int
        /// Whether more arrives than all agents can do, so that the queue grows as long as this lasts.
        public let isUnstable: Bool
        /// The share of work begun in time, 0 to 1; `nil` if unstable.
        public let serviceLevel: Double?
        /// The average wait in seconds; `nil` if unstable.
        public let averageWaitSeconds: Double?

        /// The agents lent by all teams.
        public var borrowed: Int { loans.reduce(0) { $0 + $1.agents } }
    }

    /// Agents of one team from the moment they come to the moment they go back.
    public struct Shift: Hashable, Sendable {
        /// The team's name.
        public let team: String
        /// The agents that come and go back together.
        public let agents: Int
        /// When they come and when they go back; the end of the plan if they are still needed then.
        public let range: Range<Date>
    }

    /// The stretches in order of time.
    public let steps: [Step]

    /// Who comes when and goes back when, in order of coming; those who came last go back first.
    public var shifts: [Shift] {
        var running: [(team: String, agents: Int, since: Date)] = []
        var shifts: [Shift] = []
        var end: Date?
        func release(_ team: String, down count: Int, at date: Date) {
            var excess = running.filter { $0.team == team }.reduce(0) { $0 + $1.agents } - count
            while excess > 0, let index = running.lastIndex(where: { $0.team == team }) {
                let agents = min(excess, running[index].agents)
                shifts.append(Shift(team: team, agents: agents, range: running[index].since..<date))
                running[index].agents -= agents
                if running[index].agents == 0 { running.remove(at: index) }
                excess -= agents
            }
        }
        for step in steps {
            let counts = Dictionary(step.loans.map { ($0.team, $0.agents) }, uniquingKeysWith: +)
            for team in Set(running.map(\.team)).sorted() {
                release(team, down: counts[team] ?? 0, at: end ?? step.range.lowerBound)
            }
            for loan in step.loans {
                let present = running.filter { $0.team == loan.team }.reduce(0) { $0 + $1.agents }
                let missing = (counts[loan.team] ?? 0) - present
                if missing > 0 { running.append((loan.team, missing, step.range.lowerBound)) }
            }
            end = step.range.upperBound
        }
        if let end {
            for team in Set(running.map(\.team)).sorted() { release(team, down: 0, at: end) }
        }
        return shifts.sorted { ($0.range.lowerBound, $0.team) < ($1.range.lowerBound, $1.team) }
    }
}
