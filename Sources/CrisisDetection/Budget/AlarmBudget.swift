import ReputationFoundations

/// How many alarms a calm series may raise: the one dial that most users need.
///
/// The budget is about chance. On a series in which nothing happens a detector raises about so many alarms; what really
/// happens comes on top. Delivered and asked rates are compared in the tests over simulated series.
public struct AlarmBudget: Hashable, Codable, Sendable {
    /// Alarms a week on a calm series.
    public let perWeek: Double

    /// About one alarm a week.
    public static let weekly = AlarmBudget(unchecked: 1)
    /// About two alarms a week.
    public static let twiceWeekly = AlarmBudget(unchecked: 2)
    /// About one alarm in two weeks.
    public static let fortnightly = AlarmBudget(unchecked: 0.5)
    /// About one alarm in a month of 30 days.
    public static let monthly = AlarmBudget(unchecked: 7.0 / 30)

    /// About so many alarms in a stretch of time.
    ///
    /// - Parameters:
    ///   - count: How many, as a positive number.
    ///   - period: In which time.
    /// - Throws: ``DetectionError/invalid(parameter:reason:)`` unless that is from one in a year to three in a week:
    ///   rarer than the one nobody could check, and more often than the other an alarm says nothing.
    public init(_ count: Double, per period: Duration) throws(DetectionError) {
        let perWeek = count * 604_800 / (Double(period.wholeMilliseconds) / 1000)
        guard perWeek.isFinite, perWeek >= 7.0 / 366, perWeek <= 3 else {
            throw .invalid(parameter: "alarm budget", reason: "must be from one in a year to three in a week")
        }
        self.init(unchecked: perWeek)
    }

    private init(unchecked perWeek: Double) {
        self.perWeek = perWeek
    }

    private enum CodingKeys: String, CodingKey {
        case perWeek
    }

    /// Reads a budget and checks its range.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self = try AlarmBudget(container.decode(Double.self, forKey: .perWeek), per: .seconds(604_800))
    }

    /// How many stretches of a length pass, on average, between two alarms.
    ///
    /// The day of rest after an alarm is not taken off, so that a budget of two a week delivers a fifth less on a series
    /// of pure chance. Budgets below one a week are raised a little, because the law of rare stretches errs to the
    /// side of silence; the power is set so that delivered rates agree with asked ones on simulated quiet series.
    func returnPeriod(blockMilliseconds: Double) -> Double {
        let aWeek = 604_800_000 / blockMilliseconds
        let rarity = perWeek < 1 ? (-0.8 * perWeek.naturalLogarithm).exponential : 1 / perWeek
        return max(1.5, aWeek * rarity)
    }
}
