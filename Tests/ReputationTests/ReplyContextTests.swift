import Foundation
import Reputation
import ReputationTesting
import Testing

/// What the desk tells a linter about a reply.
@Suite struct ReplyContextTests {
    private let build = EventBuilder()
    private let mail = EventBuilder(platform: .mail, channelClass: .mail)
    private let mira = AgentID(rawValue: "agent:mira")

    private func desk(_ events: [ConversationEvent]) throws -> ReputationDesk {
        var configuration = DeskConfiguration(brand: build.brand)
        configuration.brand.accounts.append(BrandAccount(platform: .mail, native: "care@kestrelbay.example"))
        configuration.team = [TeamMember(id: mira, name: "Mira")]
        var desk = try ReputationDesk(configuration)
        desk.receive(events)
        return desk
    }

    private var quarrel: [ConversationEvent] {
        [
            build.customer("ada", writes: "m1", "The boat was late again, awful.", at: 0),
            build.brand(writes: "b1", "We are sorry, Ada. The fog held the Tern at pier 2.", replyingTo: "m1", at: 1),
            build.customer("ada", writes: "m2", "That does not help, this is terrible.", replyingTo: "b1", at: 2),
            build.brand(writes: "b2", "Your 12 pounds are back on Friday, Ada.", replyingTo: "m2", at: 3),
            build.customer("ada", writes: "m3", "Useless. I am still angry. Terrible.", replyingTo: "b2", at: 4),
        ]
    }

    @Test func `a draft's context holds what the log knows`() async throws {
        let merge = build.fact(
            .merged(CaseMerge(into: CaseID(build.author("ada")), from: CaseID(mail.author("ada")), evidence: .claim)),
            at: 2
        )
        var letter = mail.customer("ada", writes: "e1", "My boat was late, I want my money back.", at: -60)
        if case .arrived(var message) = letter.fact {
            message.channel.property = "care@kestrelbay.example"
            letter.fact = .arrived(message)
        }
        let promise = build.fact(
            .promiseMade(
                PromiseRecord(
                    id: PromiseID(rawValue: "p1"),
                    target: .message(build.message("m1")),
                    kind: .callBack,
                    text: "a call"
                )
            ),
            at: 3
        )
        var desk = try desk(quarrel + [merge, letter, promise])
        let asked = await desk.replyContext(answering: build.message("m3"), at: build.time(9), by: mira)
        let context = try #require(asked)
        #expect(context.incoming.count == 3 && context.incoming.last?.hasPrefix("Useless") == true)
        #expect(context.customerName == "ada" && context.agentName == "Mira")
        #expect(context.publicTurnsByBrand == 2)
        #expect(context.contacts?.map(\.channel.platform) == [.mail])
        #expect(context.contacts?.map(\.isAnswered) == [false])
        #expect(context.openPromises?.contains { $0.text == "a call" } == true)
        #expect(context.publishedContacts == ["care@kestrelbay.example"])
        #expect(context.now == build.time(9))
    }

    @Test func `R55: a draft that says again what another person was told is found`() async throws {
        let text = "Your bag is at the harbour office on pier 2 and comes with the boat at 9:40 tomorrow morning."
        var desk = try desk([
            build.customer("uma", writes: "m1", "Where is my bag?", at: 0),
            build.brand(writes: "b1", text, replyingTo: "m1", at: 1),
            build.customer("ada", writes: "m2", "Where is my bag?", at: 2),
        ])
        let linter = try ToneLinter()
        for (message, isCopy) in [("m2", true), ("m1", false)] {
            let context = try #require(await desk.replyContext(answering: build.message(message), at: build.time(9)))
            let report = linter.lint(Draft(text: text), context: context)
            #expect(report.diagnostics.contains { $0.rule == "canned.near-duplicate" } == isCopy, "\(message)")
        }
    }

    @Test func `nothing is known of a message that is not there, or of the brand's own`() async throws {
        var desk = try desk(quarrel)
        #expect(await desk.replyContext(answering: build.message("m9"), at: build.time(9)) == nil)
        #expect(await desk.replyContext(answering: build.message("b1"), at: build.time(9)) == nil)
        #expect(await desk.replyContext(answering: build.message("m3"), at: build.time(3.5)) == nil)
    }

    @Test func `R24: a third defensive reply in public is found as such, and a first one is not`() async throws {
        let third = "That is not true, Ada. You should have read the timetable."
        func rules(_ events: [ConversationEvent]) async throws -> [ToneRuleID: Int] {
            var desk = try desk(events)
            return try #require(try await desk.findings(at: build.time(30)).sent).rules
        }
        let argument: ToneRuleID = "defensive.public-argument"
        let alone = try await rules([quarrel[0], build.brand(writes: "b3", third, replyingTo: "m1", at: 5)])
        #expect(alone[argument] == nil)
        let quarrelled = try await rules(quarrel + [build.brand(writes: "b3", third, replyingTo: "m3", at: 5)])
        #expect(quarrelled[argument] == 1)
    }
}
