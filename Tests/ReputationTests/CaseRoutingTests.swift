import Foundation
import Reputation
import ReputationTesting
import Testing

@Suite struct CaseRoutingTests {
    private let build = EventBuilder()
    private static let grauhafen = ServiceLocation(
        "Grauhafen",
        routingKey: "grauhafen-terminal",
        aliases: ["Grauhafen*", "Граухафен*", "the ferry office"],
        profiles: [ProfileKey(platform: .googleBusiness, property: "grauhafen-terminal")],
        accounts: [BrandAccount(platform: .x, native: "kb-grauhafen", handle: "kb_grauhafen")]
    )
    private static let orran = ServiceLocation(
        "Saint Orran",
        routingKey: "saint-orran-office",
        aliases: ["Свят* Орран*", "Sfânt* Orran*", "Sankt Orran*", "the ferry office"]
    )
    private static let mole = ServiceLocation("Mole", routingKey: "mole-kiosk", needsCapital: true)

    private func routing(
        _ events: [ConversationEvent],
        _ locations: [ServiceLocation] = [grauhafen, orran, mole]
    ) async throws -> [CaseRouting] {
        var configuration = DeskConfiguration(brand: build.brand)
        configuration.locations = locations
        var desk = try ReputationDesk(configuration)
        desk.receive(events)
        let found = try await desk.findings(at: build.time(600))
        return found.routing.sorted { $0.key < $1.key }.map(\.value)
    }

    private func keys(_ text: String) async throws -> [String] {
        try await routing([build.customer("ada", writes: "m1", text, at: 0)]).flatMap(\.routes).map(\.routingKey)
    }

    @Test(arguments: [
        ("The kiosk at Grauhafen was closed.", "grauhafen-terminal"),
        ("Der Kiosk des Grauhafens war zu.", "grauhafen-terminal"),
        ("Касса в Граухафене была закрыта.", "grauhafen-terminal"),
        ("В Святом Орране никого не было.", "saint-orran-office"),
        ("Nimeni la Sfântul Orran, am așteptat o oră.", "saint-orran-office"),
        ("nimeni la sfantul orran", "saint-orran-office"),
        ("GRAUHAFEN: no staff at all", "grauhafen-terminal"),
    ])
    func `R56: a location is told in four languages, with endings and without accents`(text: String, key: String)
        async throws
    {
        #expect(try await keys(text) == [key])
    }

    @Test func `R56: a case has the key with the message and the exact words that tell it`() async throws {
        let text = "Ärger: der Kiosk in Grauhafen war zu."
        let found = try #require(try await routing([build.customer("ada", writes: "m1", text, at: 0)]).first)
        let evidence = try #require(found.routes.first?.evidence.first)
        #expect(evidence.source == .customer && evidence.message == build.message("m1"))
        let range = try #require(evidence.range)
        #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == "Grauhafen")
        #expect(evidence.text == "Grauhafen")
    }

    @Test func `R56: the reply's action goes with the location that its sentence names`() async throws {
        let found = try #require(
            try await routing([
                build.customer("ada", writes: "m1", "Saint Orran sent me to Grauhafen, and the kiosk is shut.", at: 0),
                build.brand(
                    writes: "b1",
                    "I'm sorry, Ada. I'll call the Grauhafen terminal today and have them open it.",
                    replyingTo: "m1",
                    at: 9
                ),
            ]).first
        )
        let action = try #require(found.actions.first)
        #expect(action.message == build.message("b1") && action.action.doer == .writer)
        #expect(action.action.standing == .promised && action.text.contains("call the Grauhafen terminal today"))
        #expect(action.routingKeys == ["grauhafen-terminal"])
        #expect(found.routes.map(\.routingKey) == ["grauhafen-terminal", "saint-orran-office"])
        #expect(found.routes[0].evidence.map(\.source) == [.customer, .reply])
    }

    @Test func `R56: two locations are two keys, in the order of the configuration`() async throws {
        #expect(
            try await keys("From Saint Orran to Grauhafen, nobody checked the ramp.")
                == ["grauhafen-terminal", "saint-orran-office"]
        )
    }

    @Test func `R56: a name of two locations stays open until something else tells which`() async throws {
        let asks = build.customer("ada", writes: "m1", "The ferry office was locked at nine.", at: 0)
        let open = try #require(try await routing([asks]).first)
        #expect(open.routes.isEmpty)
        #expect(open.open.map(\.routingKeys) == [["grauhafen-terminal", "saint-orran-office"]])
        let told = build.customer("ada", writes: "m2", "I mean Saint Orran, of course.", at: 1)
        let known = try #require(try await routing([asks, told]).first)
        #expect(known.open.isEmpty && known.routes.map(\.routingKey) == ["saint-orran-office"])
        #expect(
            known.routes.first?.evidence.map(\.text).sorted { ($0 ?? "") < ($1 ?? "") } == [
                "Saint Orran", "The ferry office",
            ]
        )
    }

    @Test func `R56: a common word counts only where it is written as a name`() async throws {
        #expect(try await keys("We waited at Mole for an hour.") == ["mole-kiosk"])
        #expect(try await keys("There is a mole on my ticket photo.") == [])
    }

    @Test func `R56: a location in another's quoted words tells nothing, a quoted name does`() async throws {
        #expect(try await keys("Your colleague said “go to Grauhafen and ask there”, what a joke.") == [])
        #expect(
            try await keys("At the stop “Grauhafen” nobody was there, not even a sign for us.") == [
                "grauhafen-terminal"
            ]
        )
    }

    @Test func `R56: the profile it stands on and the account that is mentioned tell a location`() async throws {
        let listing = EventBuilder(platform: .googleBusiness, channelClass: .review)
        var event = listing.customer("ada", writes: "r1", "Closed again.", at: 0)
        if case .arrived(var message) = event.fact {
            message.channel.property = "grauhafen-terminal"
            event.fact = .arrived(message)
        }
        let review = try await routing([event])
        #expect(review.flatMap(\.routes).map(\.routingKey) == ["grauhafen-terminal"])
        #expect(review.first?.routes.first?.evidence.map(\.source) == [.profile])
        #expect(try await keys("@kb_grauhafen is anybody there?") == ["grauhafen-terminal"])
    }

    @Test func `R56: unknown stays unknown, and the brand's own name is no location`() async throws {
        #expect(try await routing([build.customer("ada", writes: "m1", "Nobody answers the phone.", at: 0)]).isEmpty)
        let named = ServiceLocation(build.brand.name, routingKey: "head-office")
        #expect(
            try await routing(
                [build.customer("ada", writes: "m1", "\(build.brand.name) never answers.", at: 0)],
                [named]
            )
            .isEmpty
        )
    }

    @Test func `a location without a name or a key is an error that names its place`() throws {
        var configuration = DeskConfiguration(brand: build.brand)
        configuration.locations = [Self.orran, ServiceLocation(" ", routingKey: "x")]
        let error = #expect(throws: DeskConfigurationError.self) { try configuration.validate() }
        #expect(error?.field == "locations[1]")
    }

    @Test func `R87: replies sent with figures and without a source are listed, those with one are not`() async throws {
        var configuration = DeskConfiguration(brand: build.brand)
        let events = [
            build.customer("ada", writes: "m1", "What does the crossing cost?", at: 0),
            build.brand(writes: "b1", "Hi Ada, the crossing costs 63 euros.", replyingTo: "m1", at: 1),
            build.customer("ben", writes: "m2", "And for a bike?", at: 2),
            build.brand(
                writes: "b2",
                "Hi Ben, taking a bike along costs 8.40 euros each way.",
                replyingTo: "m2",
                at: 3
            ),
        ]
        func unsupported() async throws -> SentReplyReview? {
            var desk = try ReputationDesk(configuration)
            desk.receive(events)
            return try await desk.findings(at: build.time(60)).sent
        }
        let none = try #require(try await unsupported())
        #expect(none.claimingCount == 2)
        #expect(none.unsupported.map(\.message) == [build.message("b2"), build.message("b1")])
        #expect(none.unsupported.map { reply in reply.claims.map(reply.words(of:)) } == [["8.40 euros"], ["63 euros"]])
        configuration.knowledge = [KnowledgeReference(id: "tariff", title: "Tariff", values: ["8.40 euros"])]
        #expect(try await unsupported()?.unsupported.map(\.message) == [build.message("b1")])
    }
}
