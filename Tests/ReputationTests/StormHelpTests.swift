import ConversationSources
import CrisisDetection
import Foundation
import Reputation
import ReputationReports
import ReputationTesting
import SampleData
import ServiceLevels
import Testing

/// Who helps in a storm, what it is about, and who may be one person.
@Suite struct StormHelpTests {
    private func findings(_ change: (inout DeskConfiguration) -> Void = { _ in }) async throws -> DeskFindings {
        var decoder = SourceFormat.canonicalLines.makeDecoder()
        let events = decoder.decode(Array(try Data(contentsOf: try #require(SampleData.kestrelBay)))).events
        let file = try Data(contentsOf: try #require(SampleData.kestrelBayDesk))
        var configuration = try JSONDecoder().decode(DeskConfiguration.self, from: file)
        change(&configuration)
        var desk = try ReputationDesk(configuration)
        desk.receive(events)
        return try await desk.findings(at: try #require(ConversationLog(events).lastReceivedAt))
    }

    @Test func `R69: the desk says who was lent, what they did, and who is needed until when`() async throws {
        let surge = try #require(try await findings().surge)
        #expect(surge.helpers.map(\.member.name) == ["Pia", "Felix"])
        #expect(surge.helpers.allSatisfy { $0.replies > 0 })
        #expect(surge.ownPeople == 4, "six answered in the week, two of them lent")
        let first = try #require(surge.plan.steps.first)
        #expect(first.required > surge.ownPeople && first.shortfall == first.required - surge.ownPeople)
        #expect(Set(surge.plan.shifts.map(\.team)) == ["Pia", "Felix"])
        #expect(surge.plan.shifts.allSatisfy { $0.range.upperBound > $0.range.lowerBound && $0.agents == 1 })
        let alone = try #require(
            try await findings {
                $0.team.removeAll(where: \.isSurgeStaff)
                $0.roster = nil
            }.surge
        )
        #expect(alone.helpers.isEmpty && alone.plan.shifts.isEmpty && alone.ownPeople == 6)
    }

    @Test func `R72: a move that was planned stands beside the storm for a week`() async throws {
        let found = try await findings()
        #expect(found.crisis?.knownEvents.map(\.title) == ["the booking office and the phones move"])
        let text = DeskReport(found).text(width: 200)
        #expect(text.contains("Planned: the booking office and the phones move"))
        #expect(text.contains("Surge staff: Pia (") && text.contains("Felix ("))
        #expect(text.contains("What many write about in the last day:"))
        #expect(text.contains("To come: "))
        let event = try KnownEvent(title: "a fair", from: Date(timeIntervalSince1970: 0), until: .now)
        let written = try JSONEncoder().encode(KnownEvents([event]))
        #expect(String(decoding: written, as: UTF8.self).contains("1970-01-01T00:00:00.000Z"))
        let back = #"{"title":"x","start":"2026-03-02T00:00:00Z","end":"2026-03-01T00:00:00Z"}"#
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(KnownEvent.self, from: Data(back.utf8)) }
    }

    @Test func `R54: one man under several names is suggested, and joined only by a merge with evidence`() async throws
    {
        let found = try await findings()
        let likely = try #require(found.likelySamePersons.first)
        #expect(found.likelySamePersons.count == 1)
        #expect(likely.sites.count == 5 && likely.messages.count == 5 && likely.cases.count == 6)
        #expect(likely.similarity.lowerBound >= 0.4)
        let entries = found.state.worklist.entries.filter { likely.cases.contains($0.customerCase) }
        #expect(entries.count == 6, "they stay entries of their own")
        #expect(entries.allSatisfy { $0.author?.name.hasPrefix("Graham") == true })
        #expect(likely.byName.count == 1, "what he wrote on X is in other words")
        let text = DeskReport(found).text(width: 120, limit: 10)
        #expect(text.contains("nearly the same words on 5 sites") && text.contains("Likeness joins nothing"))
    }
}
