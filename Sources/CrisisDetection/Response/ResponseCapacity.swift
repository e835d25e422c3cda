import ReputationFoundations

/// How much can be answered one by one.
public struct ResponseCapacity: Hashable, Codable, Sendable {
    /// The people who answer.
    public let people: Int
    private let handlingMilliseconds: Int64
    /// The share of their time that they answer, above 0 to 1.
    public let occupancy: Double
    private let targetMilliseconds: Int64

    /// Describes who answers.
    ///
    /// - Parameters:
    ///   - people: The people at work.
    ///   - handlingTime: How long an answer takes.
    ///   - occupancy: The share of their time that they answer.
    ///   - target: Within what time everybody should have an answer.
    /// - Throws: ``DetectionError/invalid(parameter:reason:)`` for a number outside its range.
    public init(
        people: Int,
        handlingTime: Duration,
        occupancy: Double = 0.85,
        target: Duration = .seconds(4 * 3600)
    ) throws(DetectionError) {
        guard people >= 0 else { throw .invalid(parameter: "people", reason: "must not be negative") }
        guard handlingTime > .zero else { throw .invalid(parameter: "handlingTime", reason: "must be positive") }
        guard target > .zero else { throw .invalid(parameter: "target", reason: "must be positive") }
        guard occupancy > 0, occupancy <= 1 else {
            throw .invalid(parameter: "occupancy", reason: "must be above 0 and at most 1")
        }
        self.people = people
        self.occupancy = occupancy
        handlingMilliseconds = handlingTime.wholeMilliseconds
        targetMilliseconds = target.wholeMilliseconds
    }

    /// Answers an hour.
    public var perHour: Double {
        Double(people) * occupancy * 3_600_000 / Double(max(1, handlingMilliseconds))
    }

    /// Within what time everybody should have an answer, in hours.
    var targetHours: Double { Double(targetMilliseconds) / 3_600_000 }

    /// The people that a load takes, rounded up.
    public func people(for perHour: Double) -> Int {
        guard perHour > 0 else { return 0 }
        return Int(min(1e6, (perHour * Double(handlingMilliseconds) / 3_600_000 / occupancy).rounded(.up)))
    }

    /// What the load of a moment calls for.
    ///
    /// - Parameters:
    ///   - arrivalsPerHour: Mentions that need an answer, an hour.
    ///   - backlog: Those that wait already.
    /// - Returns: The load, and what it calls for.
    public func assess(arrivalsPerHour: Double, backlog: Int) -> LoadAssessment {
        LoadAssessment(capacity: self, arrivalsPerHour: max(0, arrivalsPerHour), backlog: max(0, backlog))
    }
}

/// Whether everybody can still be answered one by one, and what follows if not.
public struct LoadAssessment: Hashable, Sendable {
    /// How to answer.
    public enum Mode: String, Hashable, Codable, Sendable {
        /// Everybody, one by one.
        case individual
        /// One by one, the most pressing first.
        case triage
        /// The root complainant personally, and one statement where everybody finds it.
        case visibility
    }

    /// Who answers.
    public let capacity: ResponseCapacity
    /// Mentions that need an answer, an hour.
    public let arrivalsPerHour: Double
    /// Those that wait already.
    public let backlog: Int

    /// Arrivals as a share of what can be answered; `nil` when nobody answers.
    public var load: Double? { capacity.perHour > 0 ? arrivalsPerHour / capacity.perHour : nil }

    /// How long until the backlog is gone at the present rate; `nil` when it grows or stays.
    public var timeToClear: Duration? {
        let spare = capacity.perHour - arrivalsPerHour
        if backlog == 0 { return .zero }
        return spare > 0 ? Self.hours(Double(backlog) / spare) : nil
    }

    /// How long until somebody who writes now waits longer than the target; zero if that is so now, `nil` if it never is.
    public var timeToBreach: Duration? {
        guard capacity.perHour > 0 else { return arrivalsPerHour > 0 || backlog > 0 ? .zero : nil }
        let limit = capacity.perHour * capacity.targetHours
        if Double(backlog) >= limit { return .zero }
        let growth = arrivalsPerHour - capacity.perHour
        return growth > 0 ? Self.hours((limit - Double(backlog)) / growth) : nil
    }

    /// At most three decades, which a duration in whole milliseconds holds.
    private static func hours(_ count: Double) -> Duration {
        .milliseconds(Int64(min(1e12, count * 3_600_000)))
    }

    /// What the load calls for: one by one up to four fifths of the capacity, most pressing first up to all of it, and
    /// beyond that, or with a backlog of twice the target, visibility.
    public var mode: Mode {
        guard let load else { return arrivalsPerHour > 0 || backlog > 0 ? .visibility : .individual }
        let wait = Double(backlog) / capacity.perHour / capacity.targetHours
        if load > 1 || wait > 2 { return .visibility }
        return load > 0.8 || wait > 1 ? .triage : .individual
    }

    /// The people missing to keep up with what arrives; never negative.
    public var missingPeople: Int { max(0, capacity.people(for: arrivalsPerHour) - capacity.people) }

    /// In a sentence.
    public var explanation: String {
        var text =
            "\(arrivalsPerHour.shortText) an hour to answer, \(capacity.perHour.shortText) can be; \(backlog) wait"
        if missingPeople > 0 { text += "; \(missingPeople) more people would keep up" }
        if let timeToBreach, timeToBreach > .zero { text += "; in \(timeToBreach.shortText) the target breaks" }
        return text
    }
}
