/// The work that arrives in a queue: how much in which time, and how long each piece takes.
public struct QueueLoad: Hashable, Sendable {
    /// The pieces of work that arrive in ``interval``.
    public let arrivals: Double
    /// The time in which they arrive.
    public let interval: Duration
    /// How long an agent is busy with each.
    public let handlingTime: Duration

    /// Describes the work that arrives.
    ///
    /// - Throws: ``StaffingError/invalid(parameter:reason:)`` unless arrivals are finite and not negative and both
    ///   times are positive.
    public init(arrivals: Double, per interval: Duration, handlingTime: Duration) throws(StaffingError) {
        try Staffing.require(arrivals.isFinite && arrivals >= 0, "arrivals", "must be finite and not negative")
        try Staffing.require(interval > .zero, "interval", "must be positive")
        try Staffing.require(handlingTime > .zero, "handlingTime", "must be positive")
        self.arrivals = arrivals
        self.interval = interval
        self.handlingTime = handlingTime
    }

    /// The mean number of arrivals in a second.
    public var arrivalsPerSecond: Double { arrivals / interval.seconds }

    /// The load in erlangs: the agents that would be busy all the time.
    public var erlangs: Double { arrivalsPerSecond * handlingTime.seconds }
}

/// What the staff of a queue has to achieve.
public struct StaffingTarget: Hashable, Sendable {
    /// The share of work begun within ``answerWithin``, 0 to 1.
    public let serviceLevel: Double
    /// The time of the service level.
    public let answerWithin: Duration
    /// The most of their time that agents may be busy, above 0 to 1.
    public let mostOccupancy: Double
    /// The share of paid time not at work, from 0 to below 1.
    public let shrinkage: Double

    /// Sets a target.
    ///
    /// - Throws: ``StaffingError/invalid(parameter:reason:)`` for a share outside its range or a negative time.
    public init(
        serviceLevel: Double,
        answerWithin: Duration,
        mostOccupancy: Double = 1,
        shrinkage: Double = 0
    ) throws(StaffingError) {
        try Staffing.require((0...1).contains(serviceLevel), "serviceLevel", "must be from 0 to 1")
        try Staffing.require(answerWithin >= .zero, "answerWithin", "must not be negative")
        try Staffing.require(mostOccupancy > 0 && mostOccupancy <= 1, "mostOccupancy", "must be above 0 and at most 1")
        try Staffing.require((0..<1).contains(shrinkage), "shrinkage", "must be at least 0 and below 1")
        self.serviceLevel = serviceLevel
        self.answerWithin = answerWithin
        self.mostOccupancy = mostOccupancy
        self.shrinkage = shrinkage
    }
}
