/// The work that reviews and mail make: nobody waits on a line, but the pile has to be worked off.
public struct BacklogPlan: Hashable, Sendable {
    /// The pieces of work at the beginning.
    public let opening: Double
    /// The pieces of work that arrive, evenly, in ``window``.
    public let arrivals: Double
    /// The working time planned for, for example the open time of a day.
    public let window: Duration
    /// How long each piece takes.
    public let handlingTime: Duration
    /// The share of their time that agents work on the pile, above 0 to 1.
    public let occupancy: Double
    /// The share of paid time not at work, from 0 to below 1.
    public let shrinkage: Double

    /// Describes a pile.
    ///
    /// - Throws: ``StaffingError/invalid(parameter:reason:)`` for a number outside its range.
    public init(
        opening: Double,
        arrivals: Double,
        window: Duration,
        handlingTime: Duration,
        occupancy: Double = 0.85,
        shrinkage: Double = 0
    ) throws(StaffingError) {
        try Staffing.require(opening.isFinite && opening >= 0, "opening", "must be finite and not negative")
        try Staffing.require(arrivals.isFinite && arrivals >= 0, "arrivals", "must be finite and not negative")
        try Staffing.require(window > .zero, "window", "must be positive")
        try Staffing.require(handlingTime > .zero, "handlingTime", "must be positive")
        try Staffing.require(occupancy > 0 && occupancy <= 1, "occupancy", "must be above 0 and at most 1")
        try Staffing.require((0..<1).contains(shrinkage), "shrinkage", "must be at least 0 and below 1")
        self.opening = opening
        self.arrivals = arrivals
        self.window = window
        self.handlingTime = handlingTime
        self.occupancy = occupancy
        self.shrinkage = shrinkage
    }

    /// The paid hours that work off the pile and all that arrives.
    public var agentHours: Double {
        (opening + arrivals) * handlingTime.seconds / 3600 / occupancy / (1 - shrinkage)
    }

    /// The people to roster for the whole window, rounded up.
    ///
    /// - Throws: ``StaffingError/tooLarge(erlangs:)`` for over ``Staffing/mostAgents``.
    public func positions() throws(StaffingError) -> Int {
        let positions = Staffing.roundedUp(agentHours * 3600 / window.seconds)
        guard positions <= Double(Staffing.mostAgents) else { throw .tooLarge(erlangs: positions) }
        return Int(positions)
    }

    /// The pieces of work left at the end when so many people are rostered; never negative.
    public func remaining(positions: Int) -> Double {
        let done = Double(max(0, positions)) * (1 - shrinkage) * occupancy * window.seconds / handlingTime.seconds
        return max(0, opening + arrivals - done)
    }

    /// The age of the oldest piece left at the end if the oldest is always taken first: the service level of a pile.
    ///
    /// - Parameter positions: The people rostered.
    /// - Returns: Working time, zero if nothing is left; `nil` if pieces from before the window are left, whose age
    ///   is more than the window.
    public func ageOfOldest(positions: Int) -> Duration? {
        let remaining = remaining(positions: positions)
        guard remaining > 0 else { return .zero }
        return remaining <= arrivals ? window * (remaining / arrivals) : nil
    }
}
