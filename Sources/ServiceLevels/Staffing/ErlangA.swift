import ReputationFoundations

/// A queue that people leave when their patience ends (M/M/c+M): finite for every load.
public struct ErlangA: Hashable, Sendable {
    /// How many agents work at once.
    public let agents: Int
    /// The work that arrives.
    public let load: QueueLoad
    /// How long people wait on average before they leave.
    public let patience: Duration
    /// The share of work that waits at all, 0 to 1.
    public let probabilityOfWaiting: Double
    /// The share of people who leave before they are served, 0 to 1.
    public let probabilityOfAbandoning: Double
    /// The average time in the queue of all people, those who leave included, in seconds.
    public let averageWaitSeconds: Double
    /// The probabilities that 0, 1, 2, … people are in the queue while all agents are busy.
    private let queueing: [Double]

    /// Computes the queue for some agents.
    ///
    /// - Throws: ``StaffingError`` for agents outside 1 to ``Staffing/mostAgents``, a patience that is not positive, or
    ///   a load beyond that many agents.
    /// - Complexity: O(n), with n people in the system whose probability is above 1e-18 of the likeliest.
    public init(agents: Int, load: QueueLoad, patience: Duration) throws(StaffingError) {
        let mostAgents = Staffing.mostAgents
        try Staffing.require((1...mostAgents).contains(agents), "agents", "must be from 1 to \(mostAgents)")
        try Staffing.require(patience > .zero, "patience", "must be positive")
        guard load.erlangs <= Double(Staffing.mostAgents) else { throw .tooLarge(erlangs: load.erlangs) }
        self.agents = agents
        self.load = load
        self.patience = patience
        guard load.arrivals > 0 else {
            (probabilityOfWaiting, probabilityOfAbandoning, averageWaitSeconds) = (0, 0, 0)
            queueing = []
            return
        }
        let system = try BirthDeathSystem(
            agents: agents,
            arrivalRate: load.arrivalsPerSecond,
            serviceRate: 1 / load.handlingTime.seconds,
            leavingRate: 1 / patience.seconds
        )
        queueing = system.queueing
        probabilityOfWaiting = queueing.reduce(0, +)
        let queueLength = zip(0..., queueing).reduce(0) { $0 + Double($1.0) * $1.1 }
        probabilityOfAbandoning = queueLength / patience.seconds / load.arrivalsPerSecond
        averageWaitSeconds = queueLength / load.arrivalsPerSecond
    }

    /// The share of their time that agents are busy, 0 to 1.
    public var occupancy: Double { load.erlangs * (1 - probabilityOfAbandoning) / Double(agents) }

    /// The share of all people who are served within a time, 0 to 1; those who leave are not served.
    ///
    /// Somebody who finds q people queueing waits for the sum of exponential times with the rates c/h + j/p for
    /// j = 0…q (h handling time, p patience). With V that sum and B = exp(-V/p), a beta variable, being served means
    /// V ≤ time before one's own patience ends, so the share is the mean of B over B ≥ exp(-time/p); its terms are
    /// those of a negative binomial distribution.
    public func serviceLevel(within time: Duration) -> Double {
        let logOfX = -time.seconds / patience.seconds
        let y = 1 - logOfX.exponential
        let shape = Double(agents) * patience.seconds / load.handlingTime.seconds
        var served = 1 - probabilityOfWaiting
        // The logarithm of the negative binomial term, so that a large shape does not underflow it for good.
        var logOfTerm = (shape + 1) * logOfX
        var tail = 0.0
        for (queued, probability) in queueing.enumerated() {
            if queued > 0 { logOfTerm += (y * (shape + Double(queued)) / Double(queued)).naturalLogarithm }
            tail += logOfTerm.exponential
            served += probability * shape / (shape + Double(queued) + 1) * max(0, 1 - tail)
        }
        return min(1, max(0, served))
    }
}

/// The steady state of a queue with impatient people.
private struct BirthDeathSystem {
    /// The probabilities of 0, 1, 2, … people queueing.
    let queueing: [Double]

    /// Weighs every number of people against the likeliest, going down and up until nothing is left.
    init(agents: Int, arrivalRate: Double, serviceRate: Double, leavingRate: Double) throws(StaffingError) {
        func deathRate(_ people: Int) -> Double {
            Double(min(people, agents)) * serviceRate + Double(max(people - agents, 0)) * leavingRate
        }
        let negligible = 1e-18
        let mostPeople = 10_000_000
        let likeliestServed = arrivalRate / serviceRate
        let queueGuess = max(0, (arrivalRate - Double(agents) * serviceRate) / leavingRate)
        let guess = likeliestServed <= Double(agents) ? likeliestServed : Double(agents) + queueGuess
        guard guess < Double(mostPeople) / 2 else { throw .tooLarge(erlangs: arrivalRate / serviceRate) }
        let mode = Int(guess)
        var sum = 1.0
        var queueing: [Double] = []
        var below: [Double] = []
        var weight = 1.0
        var people = mode
        while people > 0, weight > negligible {
            weight *= deathRate(people) / arrivalRate
            people -= 1
            sum += weight
            if people >= agents { below.append(weight) }
        }
        if mode >= agents {
            // Numbers of people too unlikely to be reached on the way down have weight zero.
            queueing = Array(repeating: 0, count: mode - agents - below.count) + below.reversed() + [1]
        }
        weight = 1
        people = mode
        while weight > negligible {
            people += 1
            guard people < mostPeople else { throw .tooLarge(erlangs: arrivalRate / serviceRate) }
            weight *= arrivalRate / deathRate(people)
            sum += weight
            if people >= agents { queueing.append(weight) }
        }
        self.queueing = queueing.map { $0 / sum }
    }
}
