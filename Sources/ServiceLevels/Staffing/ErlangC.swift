import ReputationFoundations

/// A queue in which work waits until an agent is free (M/M/c).
///
/// ```swift
/// let load = try QueueLoad(arrivals: 100, per: .seconds(1800), handlingTime: .seconds(180))
/// let queue = try ErlangC(agents: 14, load: load)
/// queue.probabilityOfWaiting  // 0.174…
/// ```
public struct ErlangC: Hashable, Sendable {
    /// How many agents work at once.
    public let agents: Int
    /// The work that arrives.
    public let load: QueueLoad
    /// The share of work that waits at all, 0 to 1.
    public let probabilityOfWaiting: Double

    /// Computes the queue for some agents.
    ///
    /// - Throws: ``StaffingError/unstable(erlangs:agents:)`` if the load is as much as the agents can do or more.
    /// - Complexity: O(c).
    public init(agents: Int, load: QueueLoad) throws(StaffingError) {
        let blocking = try ErlangB.blocking(agents: agents, erlangs: load.erlangs)
        try self.init(agents: agents, load: load, blocking: blocking)
    }

    private init(agents: Int, load: QueueLoad, blocking: Double) throws(StaffingError) {
        let erlangs = load.erlangs
        guard Double(agents) > erlangs else { throw .unstable(erlangs: erlangs, agents: agents) }
        self.agents = agents
        self.load = load
        probabilityOfWaiting = Double(agents) * blocking / (Double(agents) - erlangs * (1 - blocking))
    }

    /// The share of work begun within a time, 0 to 1.
    public func serviceLevel(within time: Duration) -> Double {
        let spare = Double(agents) - load.erlangs
        return 1 - probabilityOfWaiting * (-spare * time.seconds / load.handlingTime.seconds).exponential
    }

    /// The average wait of all work in seconds.
    public var averageWaitSeconds: Double {
        probabilityOfWaiting * load.handlingTime.seconds / (Double(agents) - load.erlangs)
    }

    /// The share of their time that agents are busy, 0 to below 1.
    public var occupancy: Double { load.erlangs / Double(agents) }

    /// Whether the queue keeps a target.
    public func meets(_ target: StaffingTarget) -> Bool {
        serviceLevel(within: target.answerWithin) >= target.serviceLevel && occupancy <= target.mostOccupancy
    }

    /// The queue with the fewest agents that keep a target.
    ///
    /// - Parameters:
    ///   - load: The work that arrives.
    ///   - target: The target.
    /// - Returns: The queue; its ``agents`` are those needed at work, before shrinkage.
    /// - Throws: ``StaffingError/tooLarge(erlangs:)`` if over ``Staffing/mostAgents`` would be needed.
    /// - Complexity: O(c).
    public static func fewestAgents(for load: QueueLoad, target: StaffingTarget) throws(StaffingError) -> ErlangC {
        var blocking = 1.0
        for agents in 1...Staffing.mostAgents {
            blocking = ErlangB.next(blocking, agents: agents, erlangs: load.erlangs)
            guard Double(agents) > load.erlangs else { continue }
            let queue = try ErlangC(agents: agents, load: load, blocking: blocking)
            if queue.meets(target) { return queue }
        }
        throw .tooLarge(erlangs: load.erlangs)
    }
}
