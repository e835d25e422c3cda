import ServiceLevels
import TestSupport
import Testing

/// Cases F1 to F10.
@Suite struct ErlangTests {
    /// 100 pieces of work in half an hour, three minutes each: ten erlangs.
    private func tenErlangs() throws -> QueueLoad {
        try QueueLoad(arrivals: 100, per: .seconds(1800), handlingTime: .seconds(180))
    }

    private func load(erlangs: Double) throws -> QueueLoad {
        try QueueLoad(arrivals: erlangs, per: .seconds(100), handlingTime: .seconds(100))
    }

    private func isClose(_ value: Double, _ expected: Double, within tolerance: Double) -> Bool {
        abs(value - expected) <= tolerance
    }

    @Test func `F1: Erlang B for one and two agents`() throws {
        #expect(try ErlangB.blocking(agents: 1, erlangs: 1) == 0.5)
        #expect(try isClose(ErlangB.blocking(agents: 2, erlangs: 1), 0.2, within: 1e-15))
    }

    @Test func `F2: Erlang C with 14 agents for ten erlangs`() throws {
        let queue = try ErlangC(agents: 14, load: tenErlangs())
        #expect(isClose(queue.probabilityOfWaiting, 0.174131934, within: 5e-10))
        #expect(isClose(queue.serviceLevel(within: .seconds(19.8)), 0.887852693, within: 5e-10))
        #expect(isClose(queue.averageWaitSeconds, 7.8359, within: 5e-5))
        #expect(isClose(queue.occupancy, 0.714285714, within: 5e-10))
    }

    @Test func `F3: 80 percent in time at 85 percent occupancy need 14 agents and 20 positions`() throws {
        let target = try StaffingTarget(
            serviceLevel: 0.8,
            answerWithin: .seconds(19.8),
            mostOccupancy: 0.85,
            shrinkage: 0.3
        )
        let queue = try ErlangC.fewestAgents(for: tenErlangs(), target: target)
        #expect(queue.agents == 14)
        #expect(try Staffing.positions(for: queue.agents, shrinkage: target.shrinkage) == 20)
    }

    @Test func `F4: an occupancy of 70 percent needs 15 agents and 22 positions`() throws {
        let target = try StaffingTarget(serviceLevel: 0.8, answerWithin: .seconds(19.8), mostOccupancy: 0.7)
        let queue = try ErlangC.fewestAgents(for: tenErlangs(), target: target)
        #expect(queue.agents == 15)
        #expect(try Staffing.positions(for: 15, shrinkage: 0.3) == 22)
        #expect(isClose(queue.serviceLevel(within: target.answerWithin), 0.941, within: 5e-4))
        #expect(isClose(queue.probabilityOfWaiting, 0.102, within: 5e-4))
    }

    @Test func `F5: losing at most two percent of ten erlangs needs 17 agents and 25 positions`() throws {
        #expect(try ErlangB.agents(erlangs: 10, losingAtMost: 0.02) == 17)
        #expect(try Staffing.positions(for: 17, shrinkage: 0.3) == 25)
    }

    @Test func `F6: Erlang A with a patience of five minutes`() throws {
        let queue = try ErlangA(agents: 14, load: tenErlangs(), patience: .seconds(300))
        #expect(isClose(queue.probabilityOfWaiting, 0.145260114, within: 5e-10))
        #expect(isClose(queue.probabilityOfAbandoning, 0.013983744, within: 5e-10))
        #expect(isClose(queue.averageWaitSeconds / 60, 0.069918721, within: 5e-10))
        #expect(isClose(queue.occupancy, 0.704297, within: 5e-7))
        #expect(isClose(queue.serviceLevel(within: .seconds(20)), 0.916792, within: 5e-7))
    }

    @Test func `F7: Erlang A with endless patience is Erlang C`() throws {
        let patient = try ErlangA(agents: 14, load: tenErlangs(), patience: .seconds(60_000_000))
        let queue = try ErlangC(agents: 14, load: tenErlangs())
        #expect(isClose(patient.probabilityOfWaiting, queue.probabilityOfWaiting, within: 1e-4))
        #expect(isClose(patient.averageWaitSeconds, queue.averageWaitSeconds, within: 0.006))
        let time = Duration.seconds(20)
        #expect(isClose(patient.serviceLevel(within: time), queue.serviceLevel(within: time), within: 1e-4))
    }

    @Test func `F8: too few agents are unstable for Erlang C and finite for Erlang A`() throws {
        for agents in [8, 10] {
            #expect(throws: StaffingError.unstable(erlangs: 10, agents: agents)) {
                try ErlangC(agents: agents, load: tenErlangs())
            }
            let queue = try ErlangA(agents: agents, load: tenErlangs(), patience: .seconds(300))
            #expect(queue.probabilityOfAbandoning > 0.05 && queue.probabilityOfAbandoning < 1)
            #expect(queue.averageWaitSeconds.isFinite)
        }
    }

    @Test(arguments: [(10.5, 11), (2.5, 3), (10.6, 11), (10, 11)])
    func `F9: the search starts right above the load`(erlangs: Double, agents: Int) throws {
        let target = try StaffingTarget(serviceLevel: 0, answerWithin: .seconds(20))
        #expect(try ErlangC.fewestAgents(for: load(erlangs: erlangs), target: target).agents == agents)
    }

    @Test func `F10: thousands of agents do not overflow`() throws {
        #expect(try isClose(ErlangB.blocking(agents: 1000, erlangs: 950), 0.003649293689, within: 5e-13))
        let queue = try ErlangC(agents: 1000, load: load(erlangs: 950))
        #expect(isClose(queue.probabilityOfWaiting, 0.068253415377, within: 5e-13))
        // 0.00221576790249724… in 40 digits of decimal arithmetic; the case table rounds it up to …903.
        #expect(try isClose(ErlangB.blocking(agents: 5000, erlangs: 4900), 0.002215767902497, within: 5e-16))
        let patient = try ErlangA(agents: 1000, load: load(erlangs: 1200), patience: .seconds(60))
        #expect(isClose(patient.probabilityOfAbandoning, 0.166666667, within: 1e-3))
        #expect((0...1).contains(patient.serviceLevel(within: .seconds(100))))
    }

    @Test func `chats at once divide the handling time by the published factors`() throws {
        #expect(try Staffing.effectiveHandlingTime(.seconds(170), chats: 2) == .seconds(100))
        #expect(throws: StaffingError.self) { try Staffing.effectiveHandlingTime(.seconds(170), chats: 6) }
    }

    @Test func `impossible numbers are named`() throws {
        #expect(throws: StaffingError.self) { try ErlangB.blocking(agents: -1, erlangs: 1) }
        #expect(throws: StaffingError.self) { try ErlangB.blocking(agents: 1, erlangs: .nan) }
        #expect(throws: StaffingError.self) {
            try QueueLoad(arrivals: .infinity, per: .seconds(1), handlingTime: .seconds(1))
        }
        #expect(throws: StaffingError.self) { try Staffing.positions(for: 1, shrinkage: 1) }
        #expect(throws: StaffingError.self) { try ErlangA(agents: 1, load: tenErlangs(), patience: .zero) }
        #expect(throws: StaffingError.tooLarge(erlangs: 1e9)) {
            try ErlangC.fewestAgents(
                for: load(erlangs: 1e9),
                target: StaffingTarget(serviceLevel: 0, answerWithin: .zero)
            )
        }
    }

    @Test func `more agents never serve worse`() throws {
        var random = SeededRandom(seed: 5)
        for _ in 0..<TestScale.count(whole: 2000) {
            let load = try load(erlangs: Double.random(in: 0.01...60, using: &random))
            let patience = Duration.seconds(Double.random(in: 1...10_000, using: &random))
            let agents = Int.random(in: 1...70, using: &random)
            let time = Duration.seconds(Double.random(in: 0...300, using: &random))
            let fewer = try ErlangA(agents: agents, load: load, patience: patience)
            let more = try ErlangA(agents: agents + 1, load: load, patience: patience)
            #expect(more.probabilityOfAbandoning <= fewer.probabilityOfAbandoning + 1e-12)
            #expect(more.serviceLevel(within: time) >= fewer.serviceLevel(within: time) - 1e-9)
        }
    }
}
