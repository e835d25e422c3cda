import ReputationFoundations

/// How long to wait before asking again, and how often.
///
/// The wait doubles with every failure up to a maximum, and a part of it is left to chance, so that programs that
/// failed together do not come back together. Chance follows from the seed: the same seed gives the same waits.
public struct RetryPolicy: Hashable, Sendable {
    /// The wait after the first failure.
    public var first: Duration
    /// The longest wait, also where the server asks for a longer one: then reading ends with an error.
    public var maximum: Duration
    /// How often a page is asked for before reading ends with an error, at least once.
    public var attempts: Int
    /// What makes this program's waits differ from another's.
    public var seed: UInt64

    /// Describes a back-off; the defaults give up after about two minutes.
    public init(
        first: Duration = .seconds(1),
        maximum: Duration = .seconds(300),
        attempts: Int = 8,
        seed: UInt64 = 0
    ) {
        self.first = first
        self.maximum = maximum
        self.attempts = max(1, attempts)
        self.seed = seed
    }

    /// The wait after so many failures, counted from 1: between half of the doubled wait and the whole of it.
    public func delay(afterFailure count: Int) -> Duration {
        var hasher = StableHasher()
        hasher.append("back-off \(count)")
        hasher.append(seed)
        let chance = Int64(hasher.finalize().low % 500)
        let doubled = min(
            maximum.wholeMilliseconds,
            first.wholeMilliseconds.multipliedReportingOverflow(by: 1 << Int64(max(0, min(count - 1, 30)))).partialValue
        )
        return .milliseconds(max(0, doubled) / 1000 * (500 + chance) + max(0, doubled) % 1000 * (500 + chance) / 1000)
    }
}
