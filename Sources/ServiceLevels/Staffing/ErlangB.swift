/// A line without a queue: work that finds all agents busy is lost (M/M/c/c).
public enum ErlangB: Sendable {
    /// The share of work that finds all agents busy.
    ///
    /// Computed as B(c) = A B(c-1) / (c + A B(c-1)), which neither overflows nor loses digits.
    ///
    /// - Parameters:
    ///   - agents: The agents, 0 to ``Staffing/mostAgents``.
    ///   - erlangs: The load, finite and not negative.
    /// - Returns: The share, 0 to 1.
    /// - Throws: ``StaffingError/invalid(parameter:reason:)`` for a number outside its range.
    /// - Complexity: O(c).
    public static func blocking(agents: Int, erlangs: Double) throws(StaffingError) -> Double {
        try requireRanges(agents: agents, erlangs: erlangs)
        var blocking = 1.0
        for count in stride(from: 1, through: agents, by: 1) {
            blocking = next(blocking, agents: count, erlangs: erlangs)
        }
        return blocking
    }

    /// The fewest agents that lose no more than a share of the work.
    ///
    /// - Parameters:
    ///   - erlangs: The load, finite and not negative.
    ///   - most: The share that may be lost, above 0 to 1.
    /// - Returns: The agents.
    /// - Throws: ``StaffingError`` for a number outside its range or a load that needs too many agents.
    /// - Complexity: O(c).
    public static func agents(erlangs: Double, losingAtMost most: Double) throws(StaffingError) -> Int {
        try requireRanges(agents: 0, erlangs: erlangs)
        try Staffing.require(most > 0 && most <= 1, "losingAtMost", "must be above 0 and at most 1")
        var blocking = 1.0
        var count = 0
        while blocking > most {
            count += 1
            guard count <= Staffing.mostAgents else { throw .tooLarge(erlangs: erlangs) }
            blocking = next(blocking, agents: count, erlangs: erlangs)
        }
        return count
    }

    /// One step of the recursion.
    static func next(_ blocking: Double, agents: Int, erlangs: Double) -> Double {
        let offered = erlangs * blocking
        return offered / (Double(agents) + offered)
    }

    static func requireRanges(agents: Int, erlangs: Double) throws(StaffingError) {
        try Staffing.require(erlangs.isFinite && erlangs >= 0, "erlangs", "must be finite and not negative")
        let mostAgents = Staffing.mostAgents
        try Staffing.require((0...mostAgents).contains(agents), "agents", "must be from 0 to \(mostAgents)")
    }
}
