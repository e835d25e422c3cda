import ReputationFoundations

/// Why an entry of the worklist stands where it stands: a fact about it and the points it gives.
///
/// The points are a documented, monotone order, not a probability: each reason only ever moves an entry up, and more
/// of it moves it up further. They are this package's own defaults.
public enum RankReason: Hashable, Sendable {
    /// The earliest unanswered message has waited so many hours: 10 points for each doubling of one hour plus the wait.
    case waited(hours: Double)
    /// So many messages in a row without an answer: 15 points for each doubling.
    case askedRepeatedly(times: Int)
    /// Everybody can read that nobody answers: 10 points.
    case publicChannel
    /// A rating of at most two fifths of the scale: 15 points.
    case lowRating(value: Double, scale: Double)
    /// Passed on or quoted so often: 10 points for each factor of ten; estimated where the platform does not count.
    case spread(count: Double, isEstimated: Bool)
    /// A promised time is past: 20 points.
    case pastDue
    /// Little of a promised time is left: 10 points.
    case dueSoon
    /// Got nothing but a notice or a deflection: 5 points.
    case onlyAcknowledged

    /// What the reason adds to the rank.
    public var points: Double {
        switch self {
        case .waited(let hours): 10 * binaryLogarithm(1 + max(0, hours))
        case .askedRepeatedly(let times): 15 * binaryLogarithm(Double(max(1, times)))
        case .publicChannel: 10
        case .lowRating: 15
        case .spread(let count, _): 10 * binaryLogarithm(1 + max(0, count)) / binaryLogarithm(10)
        case .pastDue: 20
        case .dueSoon: 10
        case .onlyAcknowledged: 5
        }
    }
}
