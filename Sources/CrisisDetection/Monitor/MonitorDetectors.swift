import Conversations
import ReputationFoundations

/// The detectors of one brand and what they make of a bucket.
struct MonitorDetectors: Hashable, Codable, Sendable {
    private var volume: BurstDetector?
    private var negative: BurstDetector?
    private var share = NegativeShare()
    /// Mentions of about the last three hours.
    private var recent = 0.0
    private var moodRate = RateCalibration()
    private var sites: [String: SiteWatch] = [:]
    private var silence = SilenceDetector()
    var topics = TopicTerms()
    private var block: Int64?
    private var buckets = 0.0
    private var moodSince: Instant?

    /// How many sites are watched each for itself; the rest counts in the volume.
    private static let mostSites = 32

    /// How much the share of negative mentions counts beside their number: it rises and falls with it.
    private static let weightOfShare = 0.75

    /// A site's detector and when it last was unusual.
    struct SiteWatch: Hashable, Codable, Sendable {
        var detector: BurstDetector
        var unusualAt: Instant?
        var surprise = 0.0
    }

    mutating func judge(_ count: MentionCount, from start: Instant, settings: MonitorSettings) -> MonitorReport {
        buckets += 1
        let hours = Double(settings.bucketMilliseconds) / 3_600_000
        let end = start.advanced(by: settings.bucketMilliseconds)
        let expected = volume?.expected(at: end)?.value
        let total = step(&volume, Double(count.total), end, settings)
        let angry = step(&negative, Double(count.negative), end, settings)
        let mood = share.step(judged: Double(count.assessed), negative: Double(count.negative), hours: hours)
        recent = recent * (-0.6931471805599453 * hours / 3).exponential + Double(count.total)
        let moodSurprise = calibrated(angry.surprise + Self.weightOfShare * mood.surprise, at: end)
        if moodSurprise < 0.5 { moodSince = nil } else if moodSince == nil { moodSince = start }
        let (spread, unusual) = spread(of: count, at: end, settings)
        let quiet = silence.step(count: count.total, expected: expected.map { max(0, $0) }, at: end.date)
        topics.age(hours: hours)

        var draft = SignalDraft(at: end, settings: settings, topics: topics, sites: unusual, count: count)
        let limit = settings.budget.returnPeriod(blockMilliseconds: 21_600_000).naturalLogarithm * 0.4342944819032518
        // Two days show every hour twice; before them an alarm about hours is a guess.
        let isReady = buckets * hours >= 24
        let isMuch = recent >= settings.fewestMentions || total.direction == .below
        if isReady, isMuch, total.surprise >= limit { draft.addVolume(total) }
        if isReady, moodSurprise >= limit, mood.negative >= settings.fewestNegative {
            draft.addMood(moodSurprise, angry, mood, since: moodSince)
        }
        if isReady, isMuch, spread >= limit { draft.addSites(spread) }
        if let quiet { draft.addSilence(quiet) }
        return MonitorReport(
            start: start,
            end: end,
            count: count,
            surprises: [
                .volume: total.surprise, .mood: moodSurprise, .sites: spread, .silence: quiet?.surprise ?? 0,
            ],
            signals: draft.signals
        )
    }

    private func step(
        _ detector: inout BurstDetector?,
        _ value: Double,
        _ at: Instant,
        _ settings: MonitorSettings
    ) -> BurstScore {
        var next = detector ?? BurstDetector(budget: settings.budget, secondsFromUTC: settings.secondsFromUTC)
        defer { detector = next }
        // A count is always finite.
        return (try? next.step(value, at: at)) ?? BurstScore(observed: value, at: at, remaining: 0)
    }

    /// Holds the sum of two signals to the rate that one may have.
    private mutating func calibrated(_ surprise: Double, at instant: Instant) -> Double {
        let index = instant.milliseconds.floorDivided(by: 21_600_000).quotient
        if let block, block != index { moodRate.endBlock(isLearnt: buckets > BurstDetector.warmUp) }
        block = index
        let corrected = moodRate.corrected(surprise)
        moodRate.observe(surprise)
        return corrected
    }

    /// How surprising the number of sites is that were unusual within six hours, and which they are.
    private mutating func spread(
        of count: MentionCount,
        at end: Instant,
        _ settings: MonitorSettings
    ) -> (surprise: Double, sites: [String]) {
        for site in count.bySite.keys.sorted() where sites[site] == nil && sites.count < Self.mostSites {
            let detector = BurstDetector(budget: settings.budget, secondsFromUTC: settings.secondsFromUTC)
            sites[site] = SiteWatch(detector: detector)
        }
        for site in sites.keys {
            guard var watch = sites[site] else { continue }
            let score = try? watch.detector.step(Double(count.bySite[site] ?? 0), at: end)
            watch.surprise = score?.surprise ?? 0
            // A surprise of 1.15 comes twice a week by chance: one stretch of six hours in fourteen.
            if watch.surprise >= 1.15, score?.direction == .above { watch.unusualAt = end }
            sites[site] = watch
        }
        let unusual = sites.filter { site in
            site.value.unusualAt.map { end.milliseconds(since: $0) <= 21_600_000 } ?? false
        }
        let names = unusual.sorted { ($1.value.surprise, $0.key) < ($0.value.surprise, $1.key) }.map(\.key)
        return (unusual.count < 2 ? 0 : Self.binomialSurprise(unusual.count, of: sites.count), names)
    }

    /// -log10 of the probability that so many sites or more are unusual by chance.
    private static func binomialSurprise(_ count: Int, of all: Int) -> Double {
        let chance = 1.0 / 14
        var probability = 0.0
        for k in count...all {
            var term = 1.0
            for index in 0..<k { term *= Double(all - index) / Double(k - index) * chance }
            for _ in k..<all { term *= 1 - chance }
            probability += term
        }
        return -0.4342944819032518 * max(probability, 1e-13).naturalLogarithm
    }
}
