import Foundation
import ServiceLevels
import Testing

@Suite struct SurgeTests {
    private let start = utc("2024-02-05 09:00")

    private func planner(own: Int, lenders: [LendingTeam], hold: Int = 2) throws -> SurgePlanner {
        try SurgePlanner(
            ownAgents: own,
            lenders: lenders,
            handlingTime: .seconds(180),
            target: StaffingTarget(serviceLevel: 0.8, answerWithin: .seconds(20)),
            holdIntervals: hold
        )
    }

    /// Half hours one after the other.
    private func halfHours(_ arrivals: [Double]) -> [SurgeInterval] {
        arrivals.enumerated().map { index, arrivals in
            let from = start.addingTimeInterval(Double(index) * 1800)
            return SurgeInterval(range: from..<from.addingTimeInterval(1800), arrivals: arrivals)
        }
    }

    @Test func `R69: a peak borrows what is missing and sends it back after the need was lower for a while`() throws {
        let planner = try planner(own: 8, lenders: [LendingTeam(name: "marketing", agents: 10)])
        let plan = try planner.plan(for: halfHours([30, 100, 40, 100, 30, 30, 30]))
        #expect(plan.steps.map(\.required) == [5, 14, 7, 14, 5, 5, 5])
        #expect(plan.steps.map(\.shortfall) == [0, 6, 0, 6, 0, 0, 0])
        // The quiet half hour between the two waves sends nobody home.
        #expect(plan.steps.map(\.borrowed) == [0, 6, 6, 6, 6, 0, 0])
        #expect(plan.steps.map(\.uncovered) == [0, 0, 0, 0, 0, 0, 0])
        #expect(plan.steps.filter(\.isUnstable).isEmpty)
        #expect(plan.shifts.map(\.team) == ["marketing"])
        #expect(plan.shifts.map(\.agents) == [6])
        #expect(plan.shifts.first?.range == .utc("2024-02-05 09:30", "2024-02-05 11:30"))
    }

    @Test func `R69: nobody is borrowed when the own agents suffice, and nothing is negative`() throws {
        let plan = try planner(own: 50, lenders: [LendingTeam(name: "marketing", agents: 10)])
            .plan(for: halfHours([0, 10, 100]))
        #expect(plan.steps.map(\.shortfall) == [0, 0, 0])
        #expect(plan.steps.map(\.borrowed) == [0, 0, 0])
        #expect(plan.steps.map(\.uncovered) == [0, 0, 0])
        #expect(plan.shifts.isEmpty)
        #expect(plan.steps[0].required == 0 && plan.steps[0].serviceLevel == 1)
    }

    @Test func `R69: an unstable load is returned as such, with what is missing, not as a huge number`() throws {
        let plan = try planner(own: 5, lenders: [LendingTeam(name: "marketing", agents: 4)]).plan(for: halfHours([100]))
        let step = try #require(plan.steps.first)
        #expect(step.isUnstable)
        #expect(step.serviceLevel == nil && step.averageWaitSeconds == nil)
        #expect(step.required == 14)
        #expect(step.shortfall == 9)
        #expect(step.borrowed == 4)
        #expect(step.uncovered == 5)
    }

    @Test func `R69: teams lend in order, and less efficient agents count for less`() throws {
        let lenders = [
            LendingTeam(name: "sales", agents: 2), LendingTeam(name: "marketing", agents: 20, efficiency: 0.5),
        ]
        let plan = try planner(own: 8, lenders: lenders).plan(for: halfHours([100, 100]))
        #expect(plan.steps[0].loans == [.init(team: "sales", agents: 2), .init(team: "marketing", agents: 8)])
        #expect(plan.steps[0].uncovered == 0)
        #expect(plan.shifts.map(\.range) == Array(repeating: .utc("2024-02-05 09:00", "2024-02-05 10:00"), count: 2))
    }

    @Test func `stretches out of order and teams of one name are refused`() throws {
        let planner = try planner(own: 1, lenders: [])
        #expect(throws: StaffingError.self) { try planner.plan(for: halfHours([1, 1]).reversed()) }
        #expect(throws: StaffingError.self) {
            try self.planner(own: 1, lenders: [LendingTeam(name: "a", agents: 1), LendingTeam(name: "a", agents: 2)])
        }
    }

    @Test func `a backlog needs hours, and its service level is the age of the oldest piece`() throws {
        let plan = try BacklogPlan(
            opening: 40,
            arrivals: 80,
            window: .seconds(8 * 3600),
            handlingTime: .seconds(600),
            occupancy: 0.8,
            shrinkage: 0.2
        )
        #expect(abs(plan.agentHours - 31.25) < 1e-9)
        #expect(try plan.positions() == 4)
        #expect(plan.remaining(positions: 4) == 0)
        #expect(plan.ageOfOldest(positions: 4) == .zero)
        // Two people finish 61.44 of 120; the oldest left arrived when 58.56 of the 80 were still to come.
        #expect(abs(plan.remaining(positions: 2) - 58.56) < 1e-9)
        let age = try #require(plan.ageOfOldest(positions: 2))
        let expected: Double = 28_800 * 58.56 / 80
        #expect(age.components.seconds == Int64(expected))
        #expect(plan.ageOfOldest(positions: 0) == nil)
        #expect(plan.remaining(positions: -3) == 120)
    }
}
