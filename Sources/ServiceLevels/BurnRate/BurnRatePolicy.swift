/// How fast a promise may be broken before somebody is called: multi-window, multi-burn-rate alerting.
///
/// An objective such as "99.9 % of answers in time" leaves a budget of broken promises, 0.1 %. A burn rate of 1
/// spends exactly the budget in the ``period``. An alert fires when both a long and a short window burn faster than
/// their factor: the long one shows that it matters, the short one that it still goes on. The standard windows are
/// those of Google's "The Site Reliability Workbook", chapter 5.
public struct BurnRatePolicy: Hashable, Sendable {
    /// What an alert calls for.
    public enum Severity: String, Hashable, Sendable, Codable, CaseIterable {
        /// Somebody now.
        case page
        /// Somebody in working hours.
        case ticket
    }

    /// A pair of windows and the share of the budget that they may spend.
    public struct Windows: Hashable, Sendable {
        /// The name that findings show.
        public var name: String
        /// What an alert calls for.
        public var severity: Severity
        /// The share of the whole period's budget spent in the long window, 0 to 1.
        public var budget: Double
        /// The long window.
        public var long: Duration
        /// The short window.
        public var short: Duration

        /// Describes a pair of windows.
        public init(name: String, severity: Severity, budget: Double, long: Duration, short: Duration) {
            self.name = name
            self.severity = severity
            self.budget = budget
            self.long = long
            self.short = short
        }

        /// The four pairs of The Site Reliability Workbook, chapter 5.
        ///
        /// 2 % of the budget in an hour and five minutes and 5 % in six hours and half an hour call somebody now; 10 %
        /// in a day and two hours and 10 % in three days and six hours write a ticket.
        public static let standard = [
            Windows(name: "page quick", severity: .page, budget: 0.02, long: .seconds(3600), short: .seconds(300)),
            Windows(name: "page slow", severity: .page, budget: 0.05, long: .seconds(21_600), short: .seconds(1800)),
            Windows(
                name: "ticket quick",
                severity: .ticket,
                budget: 0.1,
                long: .seconds(86_400),
                short: .seconds(7200)
            ),
            Windows(
                name: "ticket slow",
                severity: .ticket,
                budget: 0.1,
                long: .seconds(259_200),
                short: .seconds(21_600)
            ),
        ]
    }

    /// The share of promises to keep, from 0 to below 1.
    public let objective: Double
    /// The time that the objective is about.
    public let period: Duration
    /// The pairs of windows.
    public let windows: [Windows]
    /// The fewest ended obligations in the long window for an alert; social volumes are small.
    public let fewestInLongWindow: Int

    /// Sets an objective.
    ///
    /// - Throws: ``BurnRateError`` for a number outside its range.
    public init(
        objective: Double,
        period: Duration = .seconds(30 * 86_400),
        windows: [Windows] = Windows.standard,
        fewestInLongWindow: Int = 10
    ) throws(BurnRateError) {
        guard (0..<1).contains(objective) else { throw .invalid("objective must be at least 0 and below 1") }
        guard period > .zero else { throw .invalid("period must be positive") }
        guard fewestInLongWindow >= 1 else { throw .invalid("fewestInLongWindow must be at least 1") }
        for pair in windows {
            guard pair.budget > 0, pair.budget <= 1 else { throw .invalid("\(pair.name): budget must be above 0 to 1") }
            guard pair.short > .zero, pair.short <= pair.long, pair.long <= period else {
                throw .invalid("\(pair.name): windows must be positive, short within long within the period")
            }
        }
        self.objective = objective
        self.period = period
        self.windows = windows
        self.fewestInLongWindow = fewestInLongWindow
    }

    /// The burn rate above which a pair of windows fires: budget times period by long window.
    public func factor(of pair: Windows) -> Double {
        pair.budget * (period.seconds / pair.long.seconds)
    }

    /// The share of broken promises above which a pair of windows fires.
    public func threshold(of pair: Windows) -> Double {
        factor(of: pair) * (1 - objective)
    }
}

/// Why a burn rate cannot be computed.
public enum BurnRateError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A number outside its range, in words.
    case invalid(String)
    /// A window in open time begins before the horizon of the calendar.
    case calendar(OpenTimeError)

    /// What is wrong, in words.
    public var description: String {
        switch self {
        case .invalid(let reason): reason
        case .calendar(let error): error.description
        }
    }
}
