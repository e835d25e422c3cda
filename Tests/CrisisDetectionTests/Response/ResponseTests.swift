import Conversations
import CrisisDetection
import Foundation
import TestSupport
import Testing

@Suite struct ResponseTests {
    private static func incident(_ count: Int) throws -> Incident {
        var clusterer = IncidentClusterer()
        let text = "the night ferry to Kestrel Bay was cancelled and nobody told the people at the harbour why"
        clusterer.add(
            (0..<count).map { index in
                BrandMention(
                    id: MessageID(platform: .x, native: "\(index)"),
                    at: Date(timeIntervalSince1970: 1_773_000_000 + Double(index) * 60),
                    author: AuthorID(platform: .x, native: "\(index)"),
                    channel: Channel(platform: .x),
                    sentiment: .negative,
                    text: index == 0 ? text : "RT " + text
                )
            }
        )
        return try #require(clusterer.incidents().first)
    }

    private static let capacity = try? ResponseCapacity(people: 4, handlingTime: .seconds(360))

    @Test func `a load within the capacity is answered one by one, beyond it by a statement`() throws {
        let capacity = try #require(Self.capacity)
        #expect(capacity.perHour == 34)
        #expect(capacity.assess(arrivalsPerHour: 20, backlog: 0).mode == .individual)
        #expect(capacity.assess(arrivalsPerHour: 30, backlog: 0).mode == .triage)
        #expect(capacity.assess(arrivalsPerHour: 20, backlog: 150).mode == .triage)
        let storm = capacity.assess(arrivalsPerHour: 120, backlog: 50)
        #expect(storm.mode == .visibility)
        #expect(storm.missingPeople == 11)
        #expect(storm.timeToClear == nil)
        #expect(storm.timeToBreach == .seconds(3600))
        let nobody = try ResponseCapacity(people: 0, handlingTime: .seconds(360))
        #expect(nobody.assess(arrivalsPerHour: 1, backlog: 0).mode == .visibility)
        #expect(nobody.assess(arrivalsPerHour: 0, backlog: 0).mode == .individual)
        #expect(throws: DetectionError.self) { try ResponseCapacity(people: -1, handlingTime: .seconds(1)) }
    }

    private static func statement(_ platforms: [Platform], link: String = "https://kestrelbay.example/storm")
        -> StatementPlan
    {
        StatementPlan(
            statement: StatementID(rawValue: "storm"),
            canonicalLink: "https://kestrelbay.example/storm",
            forms: platforms.map { StatementPlan.Form(platform: $0, text: "What we know about tonight: \(link)") }
        )
    }

    @Test func `R64: in a storm the root complainant comes first, then one statement on three kinds of channel`() throws
    {
        let incident = try Self.incident(30)
        let load = try #require(Self.capacity).assess(arrivalsPerHour: 120, backlog: 50)
        let plan = ResponsePlan(incident, load: load, statement: Self.statement([.web, .facebook, .x]))
        #expect(plan.steps.first == .answerRoot(incident.root.id))
        #expect(plan.steps[1] == .publish(StatementID(rawValue: "storm"), on: [.web, .facebook, .x]))
        #expect(plan.unanswered.count == 30)
        #expect(plan.coverage == 0)
    }

    @Test func `R64: a statement covers a mention only by an explicit link, and never replaces the personal answer`()
        throws
    {
        let incident = try Self.incident(10)
        let load = try #require(Self.capacity).assess(arrivalsPerHour: 120, backlog: 50)
        let storm = StatementID(rawValue: "storm")
        let linked = incident.postings.prefix(4).map { StatementCoverage(message: $0.id, statement: storm) }
        let other = StatementCoverage(message: incident.postings[5].id, statement: StatementID(rawValue: "other"))
        let plan = ResponsePlan(
            incident,
            load: load,
            links: linked + [other],
            statement: Self.statement([.web, .facebook, .x])
        )
        #expect(plan.covered == incident.postings.prefix(4).map(\.id))
        #expect(plan.unanswered == incident.postings.dropFirst(4).map(\.id))
        #expect(plan.steps.first == .answerRoot(incident.root.id))
    }

    @Test func `R65: a statement that cannot go out says all that is wrong, and each form goes out once`() {
        let link = "https://kestrelbay.example/storm"
        var bad = StatementPlan(
            statement: StatementID(rawValue: "storm"),
            canonicalLink: link,
            forms: [
                .init(platform: .x, text: String(repeating: "long ", count: 100) + link),
                .init(platform: .x, text: "no way to the whole"),
            ]
        )
        #expect(
            Set(bad.problems.map(\.description)) == [
                "a statement goes out on at least 3 kinds of channel, not 1", "x: published twice",
                "x: the link to the whole statement is missing", "x: 532 characters, and at most 280 are allowed",
            ]
        )
        let refused = bad.publish(on: .x)
        #expect(!refused)
        var good = Self.statement([.web, .facebook, .x])
        #expect(good.problems.isEmpty)
        let first = good.publish(on: .x)
        let second = good.publish(on: .x)
        #expect(first && !second)
        #expect(good.due.map(\.platform) == [.web, .facebook])
    }

    @Test func `R75: a crisis level goes up at once, down slowly, and does not swing on a constant situation`() {
        var tracker = CrisisLevelTracker()
        let start = Date(timeIntervalSince1970: 1_773_000_000)
        func step(_ minutes: Int, _ situation: CrisisLevel.Situation) -> CrisisLevel {
            tracker.step(situation, at: start.addingTimeInterval(Double(minutes) * 60))
        }
        #expect(step(0, .init(voices: 1)) == .single)
        #expect(step(5, .init(voices: 3)) == .cluster)
        #expect(step(10, .init(voices: 3, alert: .watch)) == .surge)
        #expect(step(15, .init(voices: 3, load: 1.2)) == .crisis)
        for minutes in stride(from: 20, to: 135, by: 5) { #expect(step(minutes, .init(voices: 1)) == .crisis) }
        #expect(step(140, .init(voices: 1)) == .surge)
        #expect(step(145, .init(voices: 1)) == .surge)
        #expect(step(270, .init(voices: 1)) == .cluster)
        #expect(step(400, .init(voices: 1)) == .single)
        for minutes in stride(from: 405, to: 900, by: 5) {
            #expect(step(minutes, .init(voices: 3, load: 0.6)) == .surge)
        }
    }

    @Test func `forecasts are as far off as they say`() throws {
        var random = SeededRandom(seed: 11)
        var forecaster = LoadForecaster()
        var memory = 0.0
        var hits = 0
        var checked = 0
        var expected: [Int: ClosedRange<Double>] = [:]
        for hour in 0..<24 * 42 {
            memory = 0.7 * memory + 0.2 * random.normal()
            let rate = 30 * exp(0.8 * sin(Double(hour % 24) / 24 * 2 * .pi) + memory)
            let number = random.poisson(rate)
            if let interval = expected[hour], hour > 24 * 14 {
                checked += 1
                if interval.contains(number) { hits += 1 }
            }
            try forecaster.step(number, hourBeginning: Date(timeIntervalSince1970: Double(hour) * 3600))
            if let next = forecaster.forecast().first { expected[hour + 1] = next.interval }
        }
        let coverage = Double(hits) / Double(checked)
        let next = forecaster.forecast()
        #expect(next.count == LoadForecaster.hours)
        #expect(next.map(\.hoursAhead) == Array(1...12))
        #expect((0.82...0.97).contains(coverage), "\(coverage)")
        #expect(try abs(#require(next[0].measuredCoverage) - coverage) < 0.08)
        #expect(try #require(next[0].measuredError) < 0.35)
    }
}
