import ConversationSources
import Foundation
import Reputation
import ReputationReports
import ReputationTesting
import SampleData
import TestSupport
import Testing

@Suite struct CrisisWatchTests {
    private let build = EventBuilder()

    private func sample() throws -> ConversationLog {
        var decoder = SourceFormat.canonicalLines.makeDecoder()
        let bytes = Array(try Data(contentsOf: try #require(SampleData.kestrelBay)))
        return ConversationLog(decoder.decode(bytes).events)
    }

    private func report(_ state: DeskState, _ watch: CrisisWatch) -> DeskReport {
        var findings = DeskFindings(state)
        findings.crisis = watch
        return DeskReport(findings)
    }

    private func date(_ text: String) throws -> Date {
        try #require(ISO8601DateFormatter().date(from: text))
    }

    private func watch(_ log: ConversationLog, at time: Date, people: Int? = 4) throws -> CrisisWatch {
        CrisisWatch(
            log,
            for: BrandProfile.discovered(in: log),
            at: time,
            capacity: try people.map { try ResponseCapacity(people: $0, handlingTime: .seconds(480)) },
            sentiment: AnalyzedSentiment(try LanguageAnalyzer())
        )
    }

    @Test func `R39: the suitcase that one man lost is one incident on five sites, and he is answered first`() throws {
        let log = try sample()
        let watch = try watch(log, at: date("2026-02-17T21:00:00Z"))
        let first = try #require(watch.incidents.first { $0.incident.sitesInADay == 5 })
        #expect(first.incident == watch.incidents.first?.incident)
        #expect(first.incident.voices.count == 1)
        #expect(first.root.author?.name.hasPrefix("Graham") == true)
        #expect(first.root.id == first.incident.firstPost.id)
        #expect(first.since == first.incident.postings.map(\.date).min())
        #expect(first.unanswered.count == 5)
        #expect(first.plan?.mode == .individual)
        #expect(first.plan?.steps.first == .answerRoot(first.root.id))
        // An hour before there was none of it.
        let before = try self.watch(log, at: date("2026-02-17T18:30:00Z"))
        #expect(!before.incidents.contains { $0.incident.sitesInADay == 5 })
    }

    @Test func `the stormy day is a crisis by ten, and a calm week before it raises no alert`() throws {
        let log = try sample()
        let storm = try watch(log, at: date("2026-03-13T10:00:00Z"))
        #expect(storm.level >= .surge)
        let alert = try #require(storm.alerts.first { $0.alert.key == .storm })
        #expect(alert.alert.openedAt < (try date("2026-03-13T09:00:00Z")))
        #expect(!alert.reasons.isEmpty)
        #expect(storm.incidents.contains { $0.root.author?.name == "Tamsin Rowe" })
        #expect(storm.platforms.count >= 3)
        let calm = try watch(log, at: date("2026-03-05T18:00:00Z"))
        #expect(calm.alerts.isEmpty)
        #expect(calm.level < .surge)
    }

    @Test func `with too few people the plan is a statement on three kinds of channel, without people there is none`()
        throws
    {
        let log = try sample()
        let moment = try date("2026-03-13T10:00:00Z")
        let few = try watch(log, at: moment, people: 1)
        #expect(few.level == .crisis)
        #expect(few.load?.mode == .visibility)
        let steps = few.incidents.flatMap { $0.plan?.steps ?? [] }
        #expect(steps.contains { if case .draftStatement = $0 { true } else { false } })
        let unknown = try watch(log, at: moment, people: nil)
        #expect(unknown.load == nil)
        #expect(!unknown.incidents.isEmpty && unknown.incidents.allSatisfy { $0.plan == nil })
    }

    @Test func `the same events in any order give the same watch`() throws {
        let log = try sample()
        let moment = try date("2026-03-13T12:00:00Z")
        let state = DeskState(log, for: BrandProfile.discovered(in: log), at: moment)
        let expected = try report(state, watch(log, at: moment)).json()
        let seed = UInt64(20_260_313)
        var random = SeededRandom(seed: seed)
        for _ in 0..<2 {
            let shuffled = ConversationLog(Array(log.events).shuffled(using: &random))
            let report = try report(state, watch(shuffled, at: moment)).json()
            #expect(report == expected, "seed \(seed)")
        }
    }

    @Test func `an empty log is calm and knows no habits, and the report says so in one line`() throws {
        let watch = CrisisWatch(ConversationLog(), for: build.brand, at: build.time(0))
        #expect(watch.level == .single)
        #expect(watch.alerts.isEmpty && watch.incidents.isEmpty && watch.platforms.isEmpty)
        #expect(watch.watchedSince == nil)
        #expect(!watch.knowsHabits)
        let state = DeskState(ConversationLog(), for: build.brand, at: build.time(0))
        let lines = report(state, watch).text().split(separator: "\n")
        #expect(lines.filter { $0.hasPrefix("CRISIS") } == ["CRISIS: no mentions to watch."])
        #expect(!DeskReport(state).text().contains("CRISIS"))
    }

    @Test func `words are judged where nobody did, stars and stored judgements stand`() throws {
        let sentiment = AnalyzedSentiment(try LanguageAnalyzer())
        func mood(_ text: String) throws -> MentionSentiment {
            let log = ConversationLog([build.customer("ada", writes: "m1", text, at: 0)])
            return sentiment.sentiment(of: try #require(log.conversations().flatMap(\.items).first))
        }
        #expect(try mood("This is terrible, the worst service I have ever had.") == .negative)
        #expect(try mood("Thank you so much, wonderful crew!") == .positive)
        #expect(try mood("こんにちは") == .unknown)
    }

    @Test func `the storm's complaints in other words are one topic, and corrections are taken back`() throws {
        let log = try sample()
        let moment = try date("2026-03-13T12:00:00Z")
        let watch = try watch(log, at: moment)
        let topic = try #require(watch.topics.topics.first)
        #expect(topic.voices >= 5)
        #expect(topic.sites.count >= 2)
        #expect(topic.words.allSatisfy { Double($0.voices) > 2 * $0.expected })
        // Most of its mentions are incidents of their own: nothing says that they are one person's.
        let incidents = watch.incidents.filter { watch.topics.topic(of: $0.incident)?.id == topic.id }
        #expect(!incidents.isEmpty)
        #expect(incidents.allSatisfy { $0.incident.voices.count < topic.voices })
        // German and Russian words for the same make two topics until somebody puts them together.
        let other = try #require(watch.topics.topics.dropFirst().first)
        var corrections = TopicCorrections()
        corrections.merge(other.words[0].word, into: topic.words[0].word)
        let merged = CrisisWatch(log, for: BrandProfile.discovered(in: log), at: moment, corrections: corrections)
        #expect(merged.topics.topics.count == watch.topics.topics.count - 1)
        #expect(merged.topics.topics.flatMap(\.links).contains { $0.isDecided })
        let link = try #require(merged.topics.topics.flatMap(\.links).first { $0.isDecided })
        corrections.reject(link)
        let apart = CrisisWatch(log, for: BrandProfile.discovered(in: log), at: moment, corrections: corrections)
        #expect(apart.topics.topics.map(\.id) == watch.topics.topics.map(\.id))
        let calm = try self.watch(log, at: date("2026-03-05T18:00:00Z"))
        #expect(calm.topics.topics.allSatisfy { $0.voices < topic.voices })
    }

    @Test func `R69: the forecast of a stormy day becomes a plan of loans that ends`() throws {
        let log = try sample()
        let watch = try watch(log, at: date("2026-03-13T10:20:00Z"))
        #expect(watch.forecast.map(\.hoursAhead) == Array(1...LoadForecaster.hours))
        #expect(watch.forecast.allSatisfy { $0.expected >= 0 && $0.interval.contains($0.expected) })
        #expect(watch.forecast.contains { $0.measuredError != nil })
        let planner = try SurgePlanner(
            ownAgents: 0,
            lenders: [LendingTeam(name: "marketing", agents: 40)],
            handlingTime: .seconds(480),
            target: StaffingTarget(serviceLevel: 0.8, answerWithin: .seconds(900))
        )
        let plan = try watch.surgePlan(planner)
        #expect(plan.steps.count == watch.forecast.count)
        #expect(plan.steps.first?.range.lowerBound == (try date("2026-03-13T10:00:00Z")))
        #expect(!plan.shifts.isEmpty && plan.shifts.allSatisfy { $0.team == "marketing" })
        let cautious = try watch.surgePlan(planner, cautious: true)
        for (step, more) in zip(plan.steps, cautious.steps) { #expect(step.required <= more.required) }
        // What waits is done in the first hour, so that nobody waits longer than the others.
        #expect(watch.backlog > 0)
        let arrivals = watch.forecast[0].expected + Double(watch.backlog)
        #expect(abs(plan.steps[0].erlangs - arrivals * 480 / 3600) < 1e-6)
        let none = CrisisWatch(ConversationLog(), for: build.brand, at: build.time(0))
        #expect(none.forecast.isEmpty)
        #expect(try none.surgePlan(planner).steps.isEmpty)
    }
}
