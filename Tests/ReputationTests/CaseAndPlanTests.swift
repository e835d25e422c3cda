import Foundation
import Reputation
import ReputationTesting
import Testing

@Suite struct CaseAndPlanTests {
    private let build = EventBuilder()
    private let mail = EventBuilder(platform: .mail, channelClass: .mail)

    private func findings(_ events: [ConversationEvent], at minute: Double) async throws -> DeskFindings {
        var brand = build.brand
        brand.accounts.append(BrandAccount(platform: .mail, native: "kestrelbay"))
        var desk = try ReputationDesk(DeskConfiguration(brand: brand))
        desk.receive(events)
        return try await desk.findings(at: build.time(minute))
    }

    private func merge() -> ConversationEvent {
        build.fact(
            .merged(
                CaseMerge(into: CaseID(build.author("ada")), from: CaseID(mail.author("ada")), evidence: .claim)
            ),
            at: 2
        )
    }

    private func closed(at minute: Double) -> ConversationEvent {
        let target = EventTarget.customerCase(CaseID(build.author("ada")))
        return build.fact(.progressed(ProgressChange(target: target, state: .closed)), at: minute)
    }

    @Test func `R54: one person on two channels is one case, and each channel keeps its own obligation`() async throws {
        let found = try await findings(
            [
                build.customer("ada", writes: "m1", "My bag is lost, KB-4471. Where is it?", at: 0),
                mail.customer("ada", writes: "e1", "My bag is lost, KB-4471. Where is it?", at: 1), merge(),
                mail.brand(
                    writes: "e2",
                    "Your bag is on the 14:10 boat, Ada. It is at your door by six.",
                    replyingTo: "e1",
                    at: 9
                ),
            ],
            at: 60
        )
        let overview = try #require(found.cases.first { $0.isCrossChannel })
        #expect(overview.obligations.map(\.channel.platform) == [.x, .mail])
        #expect(overview.obligations.map(\.waiting.count) == [1, 0])
        #expect(overview.obligations.map(\.answered) == [0, 1])
    }

    @Test func `R57: a solved case closes after the cool-off, and a new complaint on any channel opens it again`()
        async throws
    {
        let asked = build.customer("ada", writes: "m1", "My bag is lost.", at: 0)
        let day = 24.0 * 60
        func closure(_ more: [ConversationEvent], at minute: Double) async throws -> CaseClosure? {
            try await findings([asked, closed(at: 60), merge()] + more, at: minute).cases.first?.closure
        }
        #expect(try await closure([], at: 60 + day) == .coolingOff(until: build.time(60 + 3 * day)))
        #expect(try await closure([], at: 60 + 3 * day) == .closed(at: build.time(60 + 3 * day)))
        let worse = mail.customer(
            "ada",
            writes: "e1",
            "The bag is broken. This is terrible, nobody helps me!",
            at: 60 + day
        )
        #expect(try await closure([worse], at: 61 + 3 * day) == .reopened(by: mail.message("e1")))
        let thanks = mail.customer("ada", writes: "e1", "Thank you, all is well now!", at: 60 + day)
        #expect(try await closure([thanks], at: 61 + 3 * day) == .closed(at: build.time(60 + 3 * day)))
    }

    @Test func `R14: past its deadline a message gets a late reply, never none`() async throws {
        let found = try await findings([build.customer("ada", writes: "m1", at: 0)], at: 60 * 24 * 40)
        let entry = try #require(found.state.worklist.entries.first)
        let plan = try #require(found.replyPlans[entry.customerCase])
        #expect(plan.kind == .lateReply && plan.place == .inChannel)
    }

    @Test func `R14: where the platform takes nothing more, another channel of the person is named`() async throws {
        let chat = EventBuilder(platform: .whatsApp, channelClass: .directMessage)
        var brand = build.brand
        brand.properties = []
        var message = chat.customer("ada", writes: "w1", "Hello? KB-4471", at: 0)
        if case .arrived(var inner) = message.fact {
            inner.visibility = .private
            message.fact = .arrived(inner)
        }
        let merge = build.fact(
            .merged(CaseMerge(into: CaseID(chat.author("ada")), from: CaseID(mail.author("ada")), evidence: .claim)),
            at: 2
        )
        let found = try await findings(
            [message, mail.customer("ada", writes: "e1", "Hello?", at: -600), merge],
            at: 60 * 24 * 30
        )
        let plans = found.replyPlans.values.map(\.place)
        #expect(
            plans.contains(.templateInChannel) || plans.contains { if case .otherChannel = $0 { true } else { false } }
        )
    }

    @Test
    func `R60, R85: personal data and failed public turns call for private contact, an ordinary question does not`()
        async throws
    {
        let plain = try await findings(
            [build.customer("ada", writes: "m1", "When does the first boat leave?", at: 0)],
            at: 9
        )
        #expect(plain.replyPlans.values.map(\.isHandOff) == [false])
        let data = try await findings(
            [build.customer("ada", writes: "m1", "Nobody calls me back, my number is 0171 2345678.", at: 0)],
            at: 9
        )
        #expect(data.replyPlans.values.map(\.privateReasons) == [[.personalData]])
        let quarrel = try await findings(
            [
                build.customer("ada", writes: "m1", "The boat was late again, awful.", at: 0),
                build.brand(writes: "b1", "We are sorry.", replyingTo: "m1", at: 1),
                build.customer("ada", writes: "m2", "That does not help, this is terrible.", replyingTo: "b1", at: 2),
                build.brand(writes: "b2", "We are really sorry.", replyingTo: "m2", at: 3),
                build.customer(
                    "ada",
                    writes: "m3",
                    "Useless answer, I am still angry. Terrible.",
                    replyingTo: "b2",
                    at: 4
                ),
            ],
            at: 9
        )
        #expect(quarrel.replyPlans.values.first?.privateReasons.contains(.publicTurnsFailed) == true)
    }

    @Test func `R60, R86: a hand-off is pending until a private message passes, and overdue after a day`() async throws
    {
        let handOff = HandOff(
            id: HandOffID(rawValue: "h1"),
            side: .giving,
            target: .customerCase(CaseID(build.author("ada")))
        )
        let events = [
            build.customer("ada", writes: "m1", "My bag is lost.", at: 0), build.fact(.handedOff(handOff), at: 5),
        ]
        let early = try await findings(events, at: 60).handOffs
        #expect(early.map(\.isOverdue) == [false] && early.map(\.isOrphaned) == [true])
        #expect(try await findings(events, at: 60 * 30).handOffs.map(\.isOverdue) == [true])
        var answered = mail.customer("ada", writes: "e1", "As you asked.", at: 90)
        if case .arrived(var inner) = answered.fact {
            inner.visibility = .private
            answered.fact = .arrived(inner)
        }
        #expect(try await findings(events + [merge(), answered], at: 60 * 30).handOffs.isEmpty)
    }

    @Test func `what some people can do is taken from the top, and a promise that will be missed is named`()
        async throws
    {
        let events = (0..<10).map { build.customer("p\($0)", writes: "m\($0)", "Where is my bag?", at: Double($0)) }
        let found = try await findings(events, at: 30)
        let plan = WorkPlan(
            found.state.worklist,
            people: 2,
            at: build.time(30),
            timeLeft: .seconds(18 * 60),
            handlingTime: .seconds(8 * 60)
        )
        #expect(plan.now == found.state.worklist.entries.prefix(4).map(\.customerCase))
        #expect(plan.later.count == 6)
        #expect(plan.wholeList == .seconds(5 * 8 * 60))
        let none = WorkPlan(
            found.state.worklist,
            people: 0,
            at: build.time(30),
            timeLeft: .seconds(8 * 3600),
            handlingTime: .seconds(480)
        )
        #expect(none.now.isEmpty && none.later.count == 10 && !none.fallingDue.isEmpty)
    }
}
