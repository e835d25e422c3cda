import Conversations
import ReputationFoundations

/// Tells which profiles post steadily, which at random, and which were begun and dropped.
///
/// - A profile is **abandoned** when it had ``CadenceSettings/burstPosts`` posts within ``CadenceSettings/burstWindow``
///   of its first and has since been silent for more than ``CadenceSettings/gapFactor`` times its median interval and
///   for more than ``CadenceSettings/gapFloor``.
/// - It is **sporadic** when its intervals vary by more than ``CadenceSettings/variationLimit`` or it posts less than
///   ``CadenceSettings/postsPerYear``.
/// - Otherwise it is **steady**: a monthly letter that comes every month is.
///
/// A planned closure takes no part in any interval.
public struct CadenceMonitor: Sendable {
    /// The limits.
    public var settings: CadenceSettings
    /// What is known of the profiles, for their planned closures.
    public var profiles: [DeclaredProfile]

    /// Makes a monitor.
    public init(settings: CadenceSettings = CadenceSettings(), profiles: [DeclaredProfile] = []) {
        self.settings = settings
        self.profiles = profiles
    }

    /// A finding for each profile that ever posted, sorted by profile.
    ///
    /// - Complexity: O(n log n) in the brand's messages.
    public func findings(in record: BrandRecord) -> [CadenceFinding] {
        let posts = Dictionary(grouping: record.ownMessages.filter { $0.role == .broadcast }, by: \.profile)
        return posts.keys.sorted().compactMap { key in
            finding(of: key, posts: posts[key, default: []].map(\.item), now: record.now)
        }
    }

    private func finding(of key: ProfileKey, posts: [ConversationItem], now: Instant) -> CadenceFinding? {
        guard let first = posts.first, let last = posts.last else { return nil }
        let closures = profiles.filter { $0.key == key }.flatMap(\.closures)
        let window = settings.burstWindow.wholeMilliseconds
        let atStart = posts.prefix { $0.posted.milliseconds(since: first.posted) <= window }.count
        let appearances = appearances(of: posts)
        let intervals = zip(appearances, appearances.dropFirst()).map { closures.openMilliseconds(from: $0, to: $1) }
        let median = intervals.sorted().percentile(0.5).map { Int64($0.rounded()) }
        let silence = closures.openMilliseconds(from: last.posted, to: now)
        let variation = variation(of: intervals)
        let rate = postsPerYear(appearances, closures, now: now)
        var (verdict, reasons) = judgement(atStart, silence, median, variation, rate)
        if closures.cover(now) { (verdict, reasons) = (.closedAsPlanned, ["a planned closure covers this moment"]) }
        if verdict == .notAssessed {
            let gap = AppraisalGap.tooFew(
                found: intervals.count,
                needed: settings.leastIntervals,
                of: "intervals between posts"
            )
            reasons = [gap.description]
        }
        return CadenceFinding(
            profile: key,
            verdict: verdict,
            posts: posts.count,
            postsAtStart: atStart,
            lastPost: last.id,
            last: last.posted,
            silenceMilliseconds: silence,
            medianMilliseconds: median,
            variation: variation,
            postsPerYear: rate,
            reasons: reasons
        )
    }

    private func judgement(
        _ atStart: Int,
        _ silence: Int64,
        _ median: Int64?,
        _ variation: Double?,
        _ rate: Double?
    ) -> (CadenceFinding.Verdict, [String]) {
        let limit = max(settings.gapFloor.wholeMilliseconds, Int64(Double(median ?? 0) * settings.gapFactor))
        let silent = "silent for \(days(silence)) days, at most \(days(limit)) expected"
        if atStart >= settings.burstPosts, silence > limit {
            return (
                .abandoned,
                ["\(atStart) posts in the first \(days(settings.burstWindow.wholeMilliseconds)) days", silent]
            )
        }
        var reasons: [String] = []
        if let variation, variation > settings.variationLimit {
            reasons.append(
                "intervals vary by \(tenths(variation)), at most \(tenths(settings.variationLimit)) expected"
            )
        }
        if let rate, rate < settings.postsPerYear {
            reasons.append("\(tenths(rate)) posts a year, at least \(tenths(settings.postsPerYear)) expected")
        }
        if !reasons.isEmpty { return (.sporadic, reasons) }
        if variation == nil, rate == nil { return (.notAssessed, []) }
        if let variation { reasons.append("intervals vary by \(tenths(variation))") }
        if let rate { reasons.append("\(tenths(rate)) posts a year") }
        return (.steady, reasons)
    }

    /// The first post of each run of posts that follow each other closely.
    private func appearances(of posts: [ConversationItem]) -> [Instant] {
        var appearances: [Instant] = []
        var previous: Instant?
        for post in posts {
            let isNew = previous.map { post.posted.milliseconds(since: $0) >= settings.sitting.wholeMilliseconds }
            if isNew ?? true { appearances.append(post.posted) }
            previous = post.posted
        }
        return appearances
    }

    private func variation(of intervals: [Int64]) -> Double? {
        guard intervals.count >= max(1, settings.leastIntervals) else { return nil }
        let mean = intervals.reduce(0) { $0 + Double($1) } / Double(intervals.count)
        guard mean > 0 else { return nil }
        let square = intervals.reduce(0) { $0 + (Double($1) - mean) * (Double($1) - mean) } / Double(intervals.count)
        return square.squareRoot() / mean
    }

    private func postsPerYear(_ appearances: [Instant], _ closures: [PlannedClosure], now: Instant) -> Double? {
        guard let first = appearances.first else { return nil }
        let year = 365 * dayMilliseconds
        let start = max(first, now.advanced(by: -year))
        let watched = closures.openMilliseconds(from: start, to: now)
        guard watched > 0, watched >= settings.leastWatched.wholeMilliseconds else { return nil }
        return Double(appearances.count { $0 >= start }) * Double(year) / Double(watched)
    }
}

/// Whole days, rounded down.
func days(_ milliseconds: Int64) -> Int64 { milliseconds / dayMilliseconds }

/// A number with one digit after the point.
func tenths(_ value: Double) -> String {
    let scaled = Int64((value * 10).rounded())
    return "\(scaled < 0 ? "-" : "")\(abs(scaled) / 10).\(abs(scaled) % 10)"
}

/// A share in whole hundredths, such as `71 %`.
func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
