import Foundation
import Reputation
import ReputationTesting
import TestSupport
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

    /// A configuration with something in every part.
    private var whole: DeskConfiguration {
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
        configuration.listening = [
            ListeningQuery(.brand, on: .x, lastRunAt: build.start), ListeningQuery(.industry, on: .facebook),
        ]
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
        return configuration
    }

    @Test func `a configuration survives being written and read`() throws {
        let data = try JSONEncoder().encode(whole)
        #expect(try JSONDecoder().decode(DeskConfiguration.self, from: data) == whole)
    }

    @Test(.timeLimit(.minutes(10)))
    func `a damaged configuration is refused, or a desk works by it`() throws {
        var configuration = whole
        let hours = [OpenHours(8, 16)]
        configuration.calendars = [BusinessCalendar(id: "pier", zone: "UTC", days: [.monday], hours: hours)]
        configuration.targets = .standard(calendar: "pier")
        configuration.topics = ["ferry"]
        var accepted = 0
        for (seed, bytes) in Mutation.forms(
            of: [Array(try JSONEncoder().encode(configuration))],
            whole: 10_000,
            least: 200
        ) {
            guard let read = try? JSONDecoder().decode(DeskConfiguration.self, from: Data(bytes)) else { continue }
            accepted += 1
            let again = try JSONDecoder().decode(DeskConfiguration.self, from: JSONEncoder().encode(read))
            #expect(again == read, "seed \(seed)")
            _ = try? read.validate()
            guard var desk = try? ReputationDesk(read, modules: .withoutLanguage) else { continue }
            desk.receive([build.customer("ada", writes: "m1", at: 0)])
            _ = try? desk.compiledTargets(at: build.time(60))
        }
        #expect(accepted > 0)
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

    @Test func `R20: a profile that no policy has a target for lacks one, beside whatever else it lacks`() throws {
        var configuration = DeskConfiguration(brand: build.brand)
        let mira = AgentID(rawValue: "agent:mira")
        configuration.targets = PolicyBook(
            id: "own",
            policies: [
                ServiceLevelPolicy(
                    id: "x-only",
                    condition: TargetCondition(platforms: [.x]),
                    targets: PolicyBook.standard(calendar: "always").policies[0].targets
                )
            ]
        )
        configuration.profiles = [
            StaffedProfile(platform: .x, owner: mira, calendar: "always"),
            StaffedProfile(platform: .facebook, owner: mira, calendar: "always"),
            StaffedProfile(platform: .mail),
        ]
        let error = #expect(throws: CoverageGaps.self) { try configuration.validate() }
        #expect(error?.gaps.map(\.missing) == [[.target], [.owner, .hours, .target]])
        #expect(error?.description == "facebook lacks target; mail lacks owner, hours, target")
    }

    @Test func `R20: an active profile that the configuration does not list is told, and a quiet one is not`()
        async throws
    {
        var configuration = DeskConfiguration(brand: build.brand)
        configuration.profiles = [
            StaffedProfile(platform: .x, owner: AgentID(rawValue: "agent:mira"), calendar: "always")
        ]
        let page = EventBuilder(platform: .facebook)
        let blog = EventBuilder(platform: .web)
        let day = 24.0 * 60
        let events = [
            build.brand(writes: "p1", "The first boat leaves at six.", at: 0),
            page.brand(writes: "p2", "The first boat leaves at six.", at: 1),
            blog.brand(writes: "p3", "The first boat leaves at six.", at: -40 * day),
        ]
        func unlisted(_ configuration: DeskConfiguration) async throws -> [ProfileKey]? {
            var desk = try ReputationDesk(configuration)
            desk.receive(events)
            return try await desk.findings(at: build.time(60)).presence?.unlisted
        }
        #expect(try await unlisted(configuration) == [ProfileKey(platform: .facebook)])
        configuration.profiles = []
        #expect(try await unlisted(configuration) == [])
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
