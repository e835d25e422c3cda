import Foundation
import Reputation
import ReputationTesting
import Testing

@Suite struct TeamBookTests {
    private let build = EventBuilder()
    private let mira = AgentID(rawValue: "agent:mira")
    private let radu = AgentID(rawValue: "agent:radu")
    private let lateText =
        "Hi there, we are sorry your boat was late. Your money is on its way and you have it within three days."

    private func library(topics: [String] = []) -> CannedResponseLibrary {
        CannedResponseLibrary([CannedResponse(id: "late", language: .english, text: lateText, topics: topics)])
    }

    private var story: [ConversationEvent] {
        [
            build.customer("ada", writes: "m1", "My boat was late and I want my money back.", at: 0),
            build.brand(writes: "b1", lateText.replacing("Hi there", with: "Hi Ada"), replyingTo: "m1", at: 9),
        ]
    }

    private func findings(
        _ events: [ConversationEvent],
        _ book: TeamBook,
        at minute: Double = 30
    ) async throws -> DeskFindings {
        var configuration = DeskConfiguration(brand: build.brand)
        configuration.teamBook = book
        var desk = try ReputationDesk(configuration)
        desk.receive(events)
        return try await desk.findings(at: build.time(minute))
    }

    @Test func `R55: a reply that is a text of the library is reported, and without the library it is not`()
        async throws
    {
        let with = try #require(try await findings(story, TeamBook(cannedResponses: library())).sent)
        #expect(with.copies.map(\.message) == [build.message("b1")])
        #expect(with.copies.map(\.response) == ["late"])
        #expect(with.rules["canned.near-duplicate"] == 1)
        let without = try #require(try await findings(story, TeamBook()).sent)
        #expect(without.copies.isEmpty && without.rules["canned.near-duplicate"] == nil)
        #expect(without.verdicts != with.verdicts)
    }

    @Test func `R55: an answer in one's own words is no copy`() async throws {
        let own = build.brand(
            writes: "b1",
            "Ada, the 14:10 was an hour behind because of the swell. The 12 pounds go back to your card on Friday.",
            replyingTo: "m1",
            at: 9
        )
        let found = try await findings([story[0], own], TeamBook(cannedResponses: library()))
        #expect(found.sent?.copies == [])
    }

    @Test func `a desk that is given new texts reads what was sent anew`() async throws {
        var desk = try ReputationDesk(DeskConfiguration(brand: build.brand))
        desk.receive(story)
        #expect(try await desk.findings(at: build.time(30)).sent?.copies == [])
        try desk.use(TeamBook(cannedResponses: library()))
        #expect(try await desk.findings(at: build.time(30)).sent?.copies.map(\.response) == ["late"])
        #expect(throws: DeskConfigurationError.self) {
            let strangers = ShiftRoster(zone: "UTC", shifts: [.init(mira, on: .monday, OpenHours(8, 16))])
            try desk.use(TeamBook(roster: strangers))
        }
        #expect(desk.configuration.cannedResponses == library())
    }

    @Test func `a reply plan names who is there and writes the language, and the text to begin with`() async throws {
        var book = TeamBook(
            team: [
                TeamMember(id: mira, name: "Mira", languages: [.german, .english]),
                TeamMember(id: radu, name: "Radu", languages: [.romanian]),
            ],
            roster: ShiftRoster(
                zone: "UTC",
                shifts: [.init(mira, on: .monday, OpenHours(8, 16)), .init(radu, on: .monday, OpenHours(8, 16))]
            ),
            cannedResponses: library(topics: ["late", "refund*"])
        )
        let german = build.customer("uwe", writes: "m2", "Die Fähre kam wieder eine Stunde zu spät.", at: 1)
        let events = [story[0], german]
        func plan(of native: String, _ found: DeskFindings) throws -> ReplyPlan {
            let entry = try #require(found.state.worklist.entries.first { $0.last.id == build.message(native) })
            return try #require(found.replyPlans[entry.customerCase])
        }
        let found = try await findings(events, book)
        #expect(try plan(of: "m1", found).colleagues == [mira])
        #expect(try plan(of: "m1", found).language == .english)
        #expect(try plan(of: "m1", found).startingPoint?.response == "late")
        #expect(try plan(of: "m1", found).startingPoint?.topics == ["late"])
        // No text of the library is German.
        #expect(try plan(of: "m2", found).startingPoint == nil)
        book.roster?.shifts.removeFirst()
        let alone = try await findings(events, book)
        #expect(try plan(of: "m2", alone).colleagues == [])
        #expect(alone.plan?.withoutSpeaker.count == 2)
    }

    @Test func `a text without topics is proposed to nobody`() async throws {
        let found = try await findings([story[0]], TeamBook(cannedResponses: library()))
        #expect(found.replyPlans.values.map(\.startingPoint) == [nil])
    }

    @Test func `a book survives being written and read, and a misspelt field is named`() throws {
        let book = TeamBook(
            team: [TeamMember(id: mira, name: "Mira", languages: [.german])],
            roster: ShiftRoster(
                zone: "Europe/Berlin",
                shifts: [.init(mira, on: LocalDate(2026, 3, 13), OpenHours(18, 24))]
            ),
            cannedResponses: library(topics: ["late"])
        )
        #expect(try JSONDecoder().decode(TeamBook.self, from: JSONEncoder().encode(book)) == book)
        let error = #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(TeamBook.self, from: Data(#"{"schema":1,"tema":[]}"#.utf8))
        }
        #expect(error.map { "\($0)".contains("tema") } == true)
    }
}
