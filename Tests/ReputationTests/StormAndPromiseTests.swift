import ConversationSources
import Foundation
import Reputation
import ReputationTesting
import SampleData
import Testing

@Suite struct StormAndPromiseTests {
    private let build = EventBuilder()

    private func findings() async throws -> DeskFindings {
        var decoder = SourceFormat.canonicalLines.makeDecoder()
        let events = decoder.decode(Array(try Data(contentsOf: try #require(SampleData.kestrelBay)))).events
        let log = ConversationLog(events)
        var configuration = DeskConfiguration(brand: BrandProfile.discovered(in: log))
        configuration.rivals = ["Brackwater*"]
        var desk = try ReputationDesk(configuration)
        desk.receive(events)
        return try await desk.findings(at: try #require(log.lastReceivedAt))
    }

    @Test func `R70: after a storm it is told who was contacted and who was not`() async throws {
        let crisis = try #require(try await findings().crisis)
        let storm = try #require(crisis.incidents.first { $0.incident.voices.count > 2 })
        let people = Set(storm.incident.postings.compactMap(\.author))
        let none = ContactCoverage(storm, contacted: [])
        #expect(Set(none.missing) == people && none.share?.numerator == 0)
        let one = try #require(people.min())
        let some = ContactCoverage(storm, contacted: [one, build.author("stranger")])
        #expect(Set(some.missing) == people.subtracting([one]))
        #expect(some.share?.numerator == 1 && some.share?.denominator == people.count)
    }

    @Test func `R04: a promise to write back on a profile that lies idle is told`() async throws {
        let promises = try #require(try await findings().promises)
        #expect(promises.onIdleProfiles.contains { $0.profile.platform == .bluesky })
    }

    @Test func `R03: the summer timetable was promised to Facebook first, and X had it a day before`() async throws {
        let promises = try #require(try await findings().promises)
        #expect(
            promises.missed.contains { $0.promise.record.kind == .earlyAccess && $0.reason.contains("x (kestrelbay)") }
        )
    }

    @Test func `R45: a tip to go to a rival is told with the rival's name`() async throws {
        let presence = try #require(try await findings().presence)
        #expect(presence.tips.contains { $0.kind == .recommendsRival && $0.rival?.hasPrefix("Brackwater") == true })
    }

    @Test func `R66, R78: a complaint on the sample is never proposed above an answer for its mood alone`() async throws
    {
        let found = try await findings()
        let moderation = try #require(found.moderation)
        #expect(moderation.readCount > 100)
        #expect(moderation.countByAction[.delete] == nil && moderation.countByAction[.deleteAndBlock] == nil)
        #expect(moderation.proposals.allSatisfy { !$0.decision.causes.isEmpty })
        #expect(moderation.deleted.count == 3)
    }

    @Test func `R81: the advertisement with a hidden comment is told with its budget, and reasons are counted`()
        async throws
    {
        let moderation = try #require(try await findings().moderation)
        let thread = try #require(moderation.budgets.first)
        #expect(moderation.budgets.count == 1)
        #expect(thread.post?.text.hasPrefix("The coast is calling") == true)
        #expect(thread.use.hidden == 1 && thread.use.displayed == 48 && thread.visible == 46)
        // 5 % of 48.
        #expect(thread.use.limit == 2 && thread.use.refusal == nil && thread.use.share == 0.5)
        for (action, count) in moderation.countByAction {
            let reasons = moderation.reasons[action] ?? [:]
            #expect(reasons.values.allSatisfy { (1...count).contains($0) })
            #expect(reasons.values.reduce(0, +) >= count)
        }
    }
}
