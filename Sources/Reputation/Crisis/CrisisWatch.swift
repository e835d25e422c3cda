#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
public import CrisisDetection
import ReputationFoundations

/// Whether a brand is in a crisis at one moment: how much of one, where it began, and what to do.
///
/// It is computed anew from a log, so the same events give the same watch in any order. A program that runs all day
/// keeps a `CrisisMonitor` and an `AlertBook` instead, and gives them what comes.
public struct CrisisWatch: Hashable, Sendable {
    /// The moment.
    public let time: Date
    /// How much of a crisis there is.
    public let level: CrisisLevel
    /// The alerts that are not over, with their reasons, earliest first.
    public let alerts: [WatchedAlert]
    /// Complaints that spread in the last week, those with the most people and sites first.
    public let incidents: [WatchedIncident]
    /// Everything that several people said, or one on several sites, since the watch began, however long ago.
    public let spread: [Incident]
    /// What many people write about in the last day, each in their own words, those with most people first.
    public let topics: StormTopics
    /// How many messages to answer the next hours bring, from the last full hour on; empty before anything arrived.
    public let forecast: [LoadForecast]
    /// What the brand had planned: what begins within three days, goes on, or ended within the last week.
    public let knownEvents: [KnownEvent]
    /// How many messages wait for an answer.
    public let backlog: Int
    /// Whether everybody can still be answered one by one; `nil` when nobody said how many people answer.
    public let load: LoadAssessment?
    /// The platforms of the mentions of the last day, most mentions first: where a statement would be read.
    public let platforms: [Platform]
    /// How many mentions were watched.
    public let mentionCount: Int
    /// How many people wrote them, and how much the loudest did.
    public let voices: VoiceConcentration
    /// When the first of them was written; habits are known a day later.
    public let watchedSince: Date?

    /// How far back mentions are watched: eight weeks show the habits of every hour of the week.
    public static let memory: Duration = .seconds(8 * 7 * 86_400)
    /// The stretch whose mentions make topics.
    static let recent: Int64 = 86_400_000
    /// How long an incident is shown after its last posting.
    static let shown: Int64 = 7 * 86_400_000

    /// Whether enough was watched to tell what is usual: a day.
    public var knowsHabits: Bool {
        watchedSince.map { Instant(time).milliseconds(since: Instant($0)) >= 86_400_000 } ?? false
    }

    /// Watches what customers wrote in public, and what waits.
    ///
    /// - Parameters:
    ///   - log: What happened.
    ///   - brand: Whose crisis it would be.
    ///   - time: The moment; what occurred later is left out.
    ///   - capacity: Who answers; `nil` when that is not known.
    ///   - statement: The statement, if one is drafted.
    ///   - settings: How the brand is watched.
    ///   - corrections: What a person knows better about the topics.
    ///   - sentiment: Tells how a mention sounds.
    /// - Complexity: O(n log n) for n events.
    public init(
        _ log: ConversationLog,
        for brand: BrandProfile,
        at time: Date,
        capacity: ResponseCapacity? = nil,
        statement: StatementPlan? = nil,
        settings: MonitorSettings = MonitorSettings(),
        corrections: TopicCorrections = TopicCorrections(),
        sentiment: some SentimentSource = AssessedSentiment()
    ) {
        let now = Instant(time)
        let material = WatchMaterial(log.upTo(time), for: brand, at: now, sentiment: sentiment)
        var clusterer = IncidentClusterer()
        clusterer.add(material.mentions)
        let spread = clusterer.incidents().filter {
            WatchedIncident.mayBeComplaint($0) && WatchedIncident.hasSpread($0)
        }
        let load = capacity.map {
            $0.assess(arrivalsPerHour: material.arrivalsPerHour(at: now), backlog: material.backlog)
        }
        let (alerts, level) = material.judged(spread, capacity: capacity, settings: settings, at: now)
        self.time = time
        self.spread = spread
        self.alerts = alerts
        self.level = level
        self.load = load
        let links = Dictionary(grouping: material.coverage, by: \.message)
        let shown = spread.filter { incident in
            incident.postings.contains { now.milliseconds(since: $0.at) <= Self.shown }
        }
        incidents = WatchedIncident.ranked(shown).compactMap { incident in
            material.items[incident.root.id].map { root in
                WatchedIncident(
                    incident: incident,
                    root: root.message,
                    plan: load.map { load in
                        ResponsePlan(
                            incident,
                            load: load,
                            answered: material.answered,
                            links: incident.postings.flatMap { links[$0.id] ?? [] },
                            statement: statement
                        )
                    },
                    unanswered: incident.postings.map(\.id).filter {
                        !material.answered.contains($0) && links[$0] == nil
                    }
                )
            }
        }
        topics = StormTopics(
            material.mentions,
            during: now.advanced(by: -Self.recent).date..<now.advanced(by: 1).date,
            corrections: corrections
        )
        forecast = material.forecast(at: now)
        knownEvents = settings.knownEvents.events.filter {
            let untilStart = Instant($0.start).milliseconds(since: now)
            return untilStart <= 3 * 86_400_000 && now.milliseconds(since: Instant($0.end)) <= Self.shown
        }
        backlog = material.backlog
        platforms = material.platforms(at: now)
        mentionCount = material.mentions.count
        voices = VoiceConcentration(material.mentions)
        watchedSince = material.mentions.first?.date
    }
}
