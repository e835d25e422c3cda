import Foundation
import Reputation
import ReputationTesting
import Testing

@Suite struct DeskConfigurationTests {
    private let build = EventBuilder()

    private func read(_ text: String) throws -> DeskConfiguration {
        try JSONDecoder().decode(DeskConfiguration.self, from: Data(text.utf8))
    }

    @Test func `the brand alone is enough, and everything else has a default`() throws {
        let found = try read(#"{"schema":1,"brand":{"id":"kestrelbay","accounts":[]}}"#)
        #expect(
            found
                == DeskConfiguration(
                    brand: BrandProfile(id: BrandID(rawValue: "kestrelbay"), name: "kestrelbay", accounts: [])
                )
        )
        try found.validate()
    }

    @Test(arguments: [
        (#"{"schema":1,"brand":{"id":"k","accounts":[]},"tems":[]}"#, "tems"),
        (#"{"schema":2,"brand":{"id":"k","accounts":[]}}"#, "schema"),
        (#"{"schema":1,"brand":{"id":"k","accounts":[]},"handlingMilliseconds":0}"#, "handlingMilliseconds"),
        (#"{"schema":1,"brand":{"id":"k","accounts":[]},"team":[{"name":"Mira"}]}"#, "team"),
    ])
    func `what cannot be read names its field`(text: String, field: String) {
        let error = #expect(throws: DecodingError.self) { try read(text) }
        #expect(error.map { "\($0)".contains(field) } == true)
    }

    @Test func `a configuration survives being written and read`() throws {
        var configuration = DeskConfiguration(brand: build.brand)
        configuration.team = [TeamMember(id: AgentID(rawValue: "agent:mira"), name: "Mira", languages: [.german])]
        configuration.roster = ShiftRoster(
            zone: "Europe/Berlin",
            shifts: [.init(AgentID(rawValue: "agent:mira"), on: .monday, OpenHours(8, 16))]
        )
        configuration.cannedResponses = CannedResponseLibrary([
            CannedResponse(id: "late", language: .english, text: "Hi {name}, your boat is late.")
        ])
        configuration.digest = DigestSchedule(at: LocalTime(8), zone: "Europe/Berlin")
        configuration.rivals = ["Brackwater Line"]
        configuration.locations = [
            ServiceLocation(
                "Grauhafen",
                routingKey: "grauhafen-terminal",
                aliases: ["Grauhafen*"],
                needsCapital: true,
                profiles: [ProfileKey(platform: .googleBusiness, property: "grauhafen-terminal")],
                accounts: [BrandAccount(platform: .x, handle: "kb_grauhafen")]
            )
        ]
        configuration.knowledge = [KnowledgeReference(id: "tariff", title: "Tariff", values: ["63 euros"])]
        let data = try JSONEncoder().encode(configuration)
        #expect(try JSONDecoder().decode(DeskConfiguration.self, from: data) == configuration)
    }

    @Test func `R20: profiles without an owner, hours or a target are named all at once`() throws {
        var configuration = DeskConfiguration(brand: build.brand)
        let mira = AgentID(rawValue: "agent:mira")
        configuration.profiles = [
            StaffedProfile(platform: .x, owner: mira, calendar: "always"), StaffedProfile(platform: .facebook),
            StaffedProfile(platform: .instagram, property: "kestrelbay", owner: mira, calendar: "gone"),
        ]
        let error = #expect(throws: CoverageGaps.self) { try configuration.validate() }
        #expect(error?.gaps.map(\.missing) == [[.owner, .hours], [.hours]])
        #expect(error?.description == "facebook lacks owner, hours; instagram:kestrelbay lacks hours")
    }

    @Test func `a shift of somebody who is not in the team is an error with the name`() {
        var configuration = DeskConfiguration(brand: build.brand)
        configuration.roster = ShiftRoster(
            zone: "Europe/Berlin",
            shifts: [.init(AgentID(rawValue: "agent:nobody"), on: .monday, OpenHours(8, 16))]
        )
        let error = #expect(throws: DeskConfigurationError.self) { try configuration.validate() }
        #expect(error?.reason.contains("agent:nobody") == true)
    }

    @Test func `the roster tells who is there by the local clock`() throws {
        let (mira, oskar) = (AgentID(rawValue: "agent:mira"), AgentID(rawValue: "agent:oskar"))
        let roster = ShiftRoster(
            zone: "Europe/Berlin",
            shifts: [
                .init(mira, on: .monday, OpenHours(8, 16)), .init(oskar, on: LocalDate(2026, 3, 2), OpenHours(10, 12)),
            ]
        )
        // 2026-03-02 is a Monday; Berlin is an hour ahead of UTC.
        func onDuty(_ hour: Double) throws -> [AgentID] {
            try roster.onDuty(at: build.start.addingTimeInterval((hour - 10) * 3600)).map(\.member)
        }
        #expect(try onDuty(6.9) == [])
        #expect(try onDuty(7) == [mira])
        #expect(try onDuty(9) == [mira, oskar])
        #expect(try onDuty(11) == [mira])
        #expect(try onDuty(15) == [])
        #expect(try roster.onDuty(at: build.start).first?.until == build.start.addingTimeInterval(5 * 3600))
    }

    @Test func `R55: a draft that is one of the team's own texts is found by the linter`() throws {
        let linter = try ToneLinter()
        let text =
            "Hi there, we are sorry your boat was late. Your money is on its way and you have it within three days."
        let library = CannedResponseLibrary([CannedResponse(id: "late", language: .english, text: text)])
        let index = library.index(with: linter.analyzer)
        let draft = linter.analyzer.analyze(text.replacing("Hi there", with: "Hi Ada"), language: .english)
        #expect(index.nearest(to: draft) != nil)
    }
}
