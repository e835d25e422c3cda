/// Why a staffing question has no answer.
public enum StaffingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The work that arrives is as much as the agents can do, or more: the queue grows without end.
    case unstable(erlangs: Double, agents: Int)
    /// A number that makes no sense, with the range that would.
    case invalid(parameter: String, reason: String)
    /// More than ``Staffing/mostAgents`` agents would be needed.
    case tooLarge(erlangs: Double)

    /// What is wrong, in words.
    public var description: String {
        switch self {
        case .unstable(let erlangs, let agents):
            "a load of \(erlangs) erlangs needs more than \(agents) agents: the queue grows without end"
        case .invalid(let parameter, let reason): "\(parameter) \(reason)"
        case .tooLarge(let erlangs): "a load of \(erlangs) erlangs is beyond \(Staffing.mostAgents) agents"
        }
    }
}

/// What all staffing questions share.
public enum Staffing: Sendable {
    /// The most agents that a search tries: one million.
    public static let mostAgents = 1_000_000

    /// The people to hire or roster so that enough of them are at work.
    ///
    /// - Parameters:
    ///   - agents: The agents needed at work, zero or more.
    ///   - shrinkage: The share of paid time not at work (leave, training, breaks), from 0 to below 1.
    /// - Returns: `agents / (1 - shrinkage)`, rounded up.
    /// - Throws: ``StaffingError/invalid(parameter:reason:)`` for a share outside its range or negative agents.
    public static func positions(for agents: Int, shrinkage: Double) throws(StaffingError) -> Int {
        try require((0..<1).contains(shrinkage), "shrinkage", "must be at least 0 and below 1")
        try require((0...mostAgents).contains(agents), "agents", "must be from 0 to \(mostAgents)")
        let positions = roundedUp(Double(agents) / (1 - shrinkage))
        guard positions < Double(Int.max / 2) else { throw .tooLarge(erlangs: Double(agents)) }
        return Int(positions)
    }

    /// The handling time that counts when an agent has several chats at once.
    ///
    /// Two chats at once are not twice the work done: the published factors for one to five chats are 1, 1.7, 2.5,
    /// 2.9 and 3.5 (callcentrehelper.com, "Erlang C for chat").
    ///
    /// - Parameters:
    ///   - handlingTime: From the beginning of a chat to its end.
    ///   - chats: The chats at once, 1 to 5.
    /// - Returns: The handling time divided by the factor.
    /// - Throws: ``StaffingError/invalid(parameter:reason:)`` for another number of chats.
    public static func effectiveHandlingTime(_ handlingTime: Duration, chats: Int) throws(StaffingError) -> Duration {
        let factors = [1, 1.7, 2.5, 2.9, 3.5]
        try require((1...factors.count).contains(chats), "chats", "must be from 1 to \(factors.count)")
        return handlingTime / factors[chats - 1]
    }

    static func require(_ condition: Bool, _ parameter: String, _ reason: String) throws(StaffingError) {
        guard condition else { throw .invalid(parameter: parameter, reason: reason) }
    }

    /// Rounds up, but not for an excess that only the last bits of a division made.
    static func roundedUp(_ value: Double) -> Double {
        (value - 1e-9 * max(1, value)).rounded(.up)
    }
}

extension Duration {
    /// Seconds as a floating-point number.
    var seconds: Double {
        Double(components.seconds) + Double(components.attoseconds) * 1e-18
    }
}
