import ReputationFoundations

/// Puts signals and their explanations together.
struct SignalDraft {
    private(set) var signals: [CrisisSignal] = []
    private let at: Instant
    private let terms: TopicTerms
    private let sites: [String]
    private let voices: VoiceConcentration
    private let knownEvents: [String]
    /// How many minutes are counted at a time.
    private let minutes: Int64

    init(at: Instant, settings: MonitorSettings, topics: TopicTerms, sites: [String], count: MentionCount) {
        self.at = at
        terms = topics
        self.sites = sites
        voices = VoiceConcentration(count)
        knownEvents = settings.knownEvents.events(at: at.date).map(\.title)
        minutes = settings.bucketMilliseconds / 60_000
    }

    mutating func addVolume(_ score: BurstScore) {
        add(.volume, score.surprise, score.observed, score.expected, score.explanation, since: score.onset)
    }

    mutating func addMood(
        _ surprise: Double,
        _ score: BurstScore,
        _ share: NegativeShare.Evidence,
        since: Instant?
    ) {
        var text = "\(number(score.observed)) negative mentions"
        if let expected = score.expected { text += ", expected \(number(expected))" }
        if let now = share.share, let usual = share.usualShare {
            text += "; \(percent(now)) % of the last hours are negative, usually \(percent(usual)) %"
        }
        add(.mood, surprise, score.observed, score.expected, text, since: since)
    }

    mutating func addSites(_ surprise: Double) {
        let rest = sites.count - 5
        let text =
            "\(sites.count) sites at once: \(sites.prefix(5).joined(separator: ", "))"
            + (rest > 0 ? " and \(rest) more" : "")
        add(.sites, surprise, Double(sites.count), nil, text, since: nil)
    }

    mutating func addSilence(_ finding: SilenceDetector.Finding) {
        let text =
            "nothing since \(Instant(finding.since).rfc3339), when \(number(finding.expected)) mentions were expected;"
            + " the feed may be dead"
        add(.silence, finding.surprise, 0, finding.expected, text, since: Instant(finding.since))
    }

    private mutating func add(
        _ kind: CrisisSignal.Kind,
        _ surprise: Double,
        _ observed: Double,
        _ expected: Double?,
        _ text: String,
        since: Instant?
    ) {
        let topics = kind == .silence ? [] : terms.rising()
        var explanation = text
        if kind != .silence {
            if !topics.isEmpty { explanation += "; about: \(topics.joined(separator: ", "))" }
            explanation += "; in the last \(minutes) min \(voices.summary)"
        }
        if !knownEvents.isEmpty { explanation += "; planned: \(knownEvents.joined(separator: ", "))" }
        signals.append(
            CrisisSignal(
                kind: kind,
                at: at,
                onset: since,
                surprise: surprise,
                observed: observed,
                expected: expected,
                explanation: explanation,
                topics: topics,
                sites: sites,
                knownEvents: knownEvents
            )
        )
    }

    private func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }

    private func number(_ value: Double) -> String { value.shortText }
}
