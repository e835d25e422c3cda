import Conversations
import CrisisDetection
import ReputationFoundations

/// What a watch reads from a log.
struct WatchMaterial {
    /// What customers wrote in public, in the order of time.
    private(set) var mentions: [BrandMention] = []
    /// The items that the mentions were read from.
    private(set) var items: [MessageID: ConversationItem] = [:]
    /// When what is owed an answer arrived, earliest first.
    private(set) var arrivals: [Instant] = []
    /// How many of them wait.
    private(set) var backlog = 0
    /// Mentions with an answer of their own, or that need none any more.
    private(set) var answered: Set<MessageID> = []
    /// Statements that answer mentions by an explicit link.
    private(set) var coverage: [StatementCoverage] = []

    /// Over how long arrivals are counted: shorter, and three messages in a minute would be a rate.
    private static let rateHours: Int64 = 3

    init(_ log: ConversationLog, for brand: BrandProfile, at now: Instant, sentiment: some SentimentSource) {
        let matcher = BrandMatcher(brand)
        let start = now.advanced(by: -CrisisWatch.memory.wholeMilliseconds)
        for thread in log.threads(for: matcher) {
            for entry in thread.answers where entry.addressing.isAddressed {
                arrivals.append(Instant(entry.item.askedAt))
                if entry.answer.isWaiting {
                    backlog += 1
                } else if entry.answer.status != .coveredByStatement {
                    answered.insert(entry.item.id)
                }
            }
            for item in thread.conversation.items where item.posted >= start && item.posted <= now {
                coverage += item.coverage
                guard let mention = BrandMention(item, for: matcher, sentiment: sentiment) else { continue }
                mentions.append(mention)
                items[item.id] = item
            }
        }
        arrivals.sort()
        mentions = mentions.sorted(by: \.at) { $0.id < $1.id }
    }

    /// What arrived in the last three hours, an hour.
    func arrivalsPerHour(at now: Instant) -> Double {
        let start = now.advanced(by: -Self.rateHours * 3_600_000)
        return Double(arrivals.count { $0 > start && $0 <= now }) / Double(Self.rateHours)
    }

    /// What the hours after the last full one bring, told from the arrivals of each hour before it.
    func forecast(at now: Instant) -> [LoadForecast] {
        let hour: Int64 = 3_600_000
        guard let first = arrivals.first else { return [] }
        let end = now.milliseconds.floorDivided(by: hour).quotient
        // What is older than eight weeks tells nothing about today.
        let oldest = end - CrisisWatch.memory.wholeMilliseconds / hour
        let start = max(first.milliseconds.floorDivided(by: hour).quotient, oldest)
        var counts = [Double](repeating: 0, count: Int(max(0, end - start)))
        for arrival in arrivals {
            let index = arrival.milliseconds.floorDivided(by: hour).quotient - start
            if index >= 0, index < counts.count { counts[Int(index)] += 1 }
        }
        var forecaster = LoadForecaster()
        for (index, count) in counts.enumerated() {
            // A count is always finite.
            try? forecaster.step(count, hourBeginning: Instant(milliseconds: (start + Int64(index)) * hour).date)
        }
        return forecaster.forecast()
    }

    /// The platforms of the last day, most mentions first.
    func platforms(at now: Instant) -> [Platform] {
        let recent = mentions.filter { now.milliseconds(since: $0.at) <= 86_400_000 }
        let counts = Dictionary(grouping: recent, by: \.channel.platform).mapValues(\.count)
        return counts.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }.map(\.key)
    }

    /// The open alerts and the level, followed through every bucket since the first mention.
    func judged(
        _ incidents: [Incident],
        capacity: ResponseCapacity?,
        settings: MonitorSettings,
        at now: Instant
    ) -> (alerts: [WatchedAlert], level: CrisisLevel) {
        var peaks: [AlertID: [CrisisSignal.Kind: CrisisSignal]] = [:]
        var monitor = CrisisMonitor(settings)
        var book = AlertBook(budget: settings.budget)
        var tracker = CrisisLevelTracker()
        // Nothing is received before the first release, so nothing is too late.
        _ = monitor.receive(mentions)
        let crowds = incidents.compactMap(Crowd.init)
        var (first, end) = (0, 0)
        func level(at instant: Instant) {
            while end < arrivals.count, arrivals[end] <= instant { end += 1 }
            let start = instant.advanced(by: -Self.rateHours * 3_600_000)
            while first < end, arrivals[first] <= start { first += 1 }
            let perHour = Double(end - first) / Double(Self.rateHours)
            let situation = CrisisLevel.Situation(
                voices: crowds.lazy.map { $0.voices(at: instant) }.max() ?? 0,
                alert: book.open.filter { $0.key == .storm && $0.state == .firing }.map(\.level).max(),
                load: capacity?.assess(arrivalsPerHour: perHour, backlog: 0).load
            )
            _ = tracker.step(situation, at: instant.date)
        }
        // Everything is here, so the last buckets need not wait for what comes late.
        for report in monitor.advance(to: now.advanced(by: settings.latenessMilliseconds + 1).date) {
            _ = book.apply(report)
            for alert in book.open {
                for signal in report.signals where alert.signals.contains(signal) {
                    if let peak = peaks[alert.id]?[signal.kind], peak.surprise >= signal.surprise { continue }
                    peaks[alert.id, default: [:]][signal.kind] = signal
                }
            }
            level(at: report.end)
        }
        level(at: now)
        let alerts = book.open.map { alert in
            let reasons = (peaks[alert.id] ?? [:]).values.sorted {
                ($1.surprise, $0.kind.rawValue) < ($0.surprise, $1.kind.rawValue)
            }
            return WatchedAlert(alert: alert, reasons: reasons)
        }
        return (alerts, tracker.level)
    }
}

/// When the people of an incident came, for the question how many there were at a moment.
private struct Crowd {
    /// The first posting of each person, earliest first; more than three make no other level.
    private let arrivals: ArraySlice<Instant>
    private let last: Instant

    init?(_ incident: Incident) {
        guard incident.voices.count >= 3, let last = incident.postings.last?.at else { return nil }
        let times = Dictionary(incident.postings.map { ($0.id, $0.at) }) { first, _ in first }
        arrivals = incident.voices.compactMap { voice in voice.compactMap { times[$0] }.min() }.sorted().prefix(3)
        self.last = last
    }

    /// How many had come; none a day after the last of them.
    func voices(at instant: Instant) -> Int {
        guard instant.milliseconds(since: last) <= 86_400_000 else { return 0 }
        return arrivals.count { $0 <= instant }
    }
}
