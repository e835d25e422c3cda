import ReputationFoundations

/// How a brand is watched.
public struct MonitorSettings: Hashable, Codable, Sendable {
    /// How many alarms each signal may raise in calm times.
    public var budget = AlarmBudget.weekly
    /// Milliseconds of a bucket.
    private(set) var bucketMilliseconds: Int64 = 300_000
    /// Milliseconds that a mention may come late.
    package private(set) var latenessMilliseconds: Int64 = 600_000
    /// East of UTC, the clock of the people who write.
    public var secondsFromUTC = 0
    /// The fewest negative mentions of the last hours for an alarm about the mood; one angry evening is no crisis.
    public var fewestNegative = 15.0
    /// The fewest mentions of the last hours for an alarm about their number or their sites.
    public var fewestMentions = 15.0
    /// What the brand planned.
    public var knownEvents = KnownEvents()

    private enum CodingKeys: String, CodingKey {
        case bucketMilliseconds = "bucket"
        case latenessMilliseconds = "lateness"
        case budget, secondsFromUTC, fewestNegative, fewestMentions, knownEvents
    }

    /// The stretch in which mentions are counted.
    public var bucket: Duration { .milliseconds(bucketMilliseconds) }
    /// How late a mention may come and still be counted in its place.
    public var lateness: Duration { .milliseconds(latenessMilliseconds) }

    /// Buckets of five minutes, ten minutes of lateness, one alarm a week.
    public init() {}

    /// Sets the times.
    ///
    /// - Parameters:
    ///   - bucket: The stretch in which mentions are counted, a minute to an hour.
    ///   - lateness: How late a mention may come and still be counted in its place, up to a day.
    /// - Throws: ``DetectionError/invalid(parameter:reason:)`` for a time outside its range.
    public init(bucket: Duration, lateness: Duration) throws(DetectionError) {
        guard bucket >= .seconds(60), bucket <= .seconds(3600) else {
            throw .invalid(parameter: "bucket", reason: "must be from a minute to an hour")
        }
        guard lateness >= .zero, lateness <= .seconds(86_400) else {
            throw .invalid(parameter: "lateness", reason: "must be from nothing to a day")
        }
        self.bucketMilliseconds = bucket.wholeMilliseconds
        self.latenessMilliseconds = lateness.wholeMilliseconds
    }
}
