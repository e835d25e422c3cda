import ReputationFoundations

/// How serious one alert is; how the brand as a whole stands says ``CrisisLevel``.
public enum AlertLevel: Int, Hashable, Codable, Sendable, CaseIterable, Comparable {
    /// Beyond the budget: look at it today.
    case watch = 1
    /// Ten times rarer: somebody has to read what is written now.
    case review
    /// A hundred times rarer, or two signals at once: tell whoever decides.
    case escalate
    /// Rarer still, or two rare signals at once: the crisis plan.
    case crisis

    /// Compares by seriousness.
    public static func < (left: AlertLevel, right: AlertLevel) -> Bool { left.rawValue < right.rawValue }

    /// The level as one English word.
    public var name: String {
        switch self {
        case .watch: "watch"
        case .review: "review"
        case .escalate: "escalate"
        case .crisis: "crisis"
        }
    }
}

/// When alerts begin, grow and end.
public struct AlertPolicy: Hashable, Codable, Sendable {
    /// The surprise at which an alert opens; by default that of the budget of the monitor's signals.
    public var open: Double?
    /// How much more surprise, in powers of ten, the next level takes.
    public var step = 1.0
    /// The surprise below which it begins to recover: what happens once a day.
    public var close = 0.6
    private(set) var holdMilliseconds: Int64 = 0
    private(set) var recoveringMilliseconds: Int64 = 7_200_000
    private(set) var calmMilliseconds: Int64 = 86_400_000

    /// How long a signal has to last before it opens an alert.
    public var hold: Duration {
        get { .milliseconds(holdMilliseconds) }
        set { holdMilliseconds = newValue.wholeMilliseconds }
    }
    /// The calm after which an alert is shown as recovering.
    public var recovering: Duration {
        get { .milliseconds(recoveringMilliseconds) }
        set { recoveringMilliseconds = newValue.wholeMilliseconds }
    }
    /// The calm after which it is over: a day, since nights calm every storm.
    ///
    /// Real data is needed; a dead feed ends nothing.
    public var calm: Duration {
        get { .milliseconds(calmMilliseconds) }
        set { calmMilliseconds = newValue.wholeMilliseconds }
    }

    /// Opens at once, ends after a day of calm.
    public init() {}

    /// The level of what is going on now; `nil` when it is below the opening surprise.
    ///
    /// - Parameters:
    ///   - surprises: Of the signals beyond the budget.
    ///   - threshold: The opening surprise.
    /// - Returns: The level, or `nil`.
    func level(of surprises: [Double], threshold: Double) -> AlertLevel? {
        guard let most = surprises.max(), most >= threshold else { return nil }
        var steps = Int(((most - threshold) / max(0.1, step)).rounded(.down))
        if surprises.count > 1 { steps += surprises.count }
        return AlertLevel(rawValue: min(AlertLevel.crisis.rawValue, 1 + steps))
    }
}
