import Conversations
import Foundation
import ServiceLevels
import Testing

/// Cases E32 to E40: escalation, wake-ups, and what leaves the clocks.
@Suite struct EscalationCaseTests {
    private func desk(loops: Int = 1, timeout: Duration? = nil, hours: BusinessCalendar? = nil) throws -> Desk {
        let level = EscalationLadder.Level(recipients: ["lead"], delay: .minutes(10))
        let ladder = EscalationLadder(
            id: "lead",
            levels: [level, level],
            loops: loops,
            acknowledgementTimeout: timeout,
            hours: hours?.id
        )
        return try Desk(
            [.minutes(.firstReply, 60, escalation: "lead")],
            calendars: hours.map { [$0] } ?? [],
            escalations: [ladder]
        )
    }

    private func steps(_ desk: Desk) -> [String] {
        desk.ledger.notifications.compactMap { notification in
            guard case .escalated(let level, let cycle) = notification.kind else { return nil }
            let minutes = Int(notification.nominalAt.timeIntervalSince(at("11:00")) / 60)
            return "L\(level + 1)/\(cycle)@\(minutes)"
        }
    }

    @Test func `E32 a second level is not sent when the reply was taken in between falling due and firing`() throws {
        var desk = try desk()
        desk.customer("m1", at: "10:00")
        desk.advance("11:01")
        let waiting = desk.engine.advance(to: at("11:11"))
        desk.ledger.apply(waiting)
        let second = try #require(waiting.first { $0.kind == .escalated(level: 1, cycle: 0) })
        #expect(desk.ledger.holds(second))
        desk.agent("r1", at: "11:05", received: "11:11")
        #expect(!desk.ledger.holds(second))
        #expect(steps(desk) == ["L1/0@0"])
    }

    @Test func `E33 acknowledged at twelve minutes the ladder is silent for thirty and begins again`() throws {
        var desk = try desk(loops: 2, timeout: .minutes(30))
        desk.customer("m1", at: "10:00")
        desk.advance("11:12")
        #expect(steps(desk) == ["L1/0@0", "L2/0@10"])
        desk.take(desk.engine.acknowledge(desk.id(.firstReply, "m1"), at: at("11:12")))
        desk.advance("11:41")
        #expect(steps(desk) == ["L1/0@0", "L2/0@10"])
        desk.advance("15:00")
        #expect(steps(desk) == ["L1/0@0", "L2/0@10", "L1/1@42", "L2/1@52"])
    }

    @Test func `E33 an acknowledgement without a timeout silences the ladder for good`() throws {
        var desk = try desk(loops: 2)
        desk.customer("m1", at: "10:00")
        desk.advance("15:00")
        #expect(steps(desk) == ["L1/0@0", "L2/0@10", "L1/1@20", "L2/1@30"])
        desk.take(desk.engine.acknowledge(desk.id(.firstReply, "m1"), at: at("11:12")))
        #expect(steps(desk) == ["L1/0@0", "L2/0@10"])
    }

    @Test func `E34 an escalation that falls at midnight is sent at the next opening`() throws {
        var desk = try desk(hours: .nineToFive())
        desk.customer("m1", at: "23:00")
        desk.advance("2024-01-16 08:59")
        #expect(desk.breach(of: desk.id(.firstReply, "m1"))?.nominalAt == at("2024-01-16 00:00"))
        #expect(steps(desk).isEmpty)
        desk.advance("2024-01-16 09:05")
        let first = desk.ledger.notifications.first { $0.kind == .escalated(level: 0, cycle: 0) }
        #expect(first?.nominalAt == at("2024-01-16 09:00"))
    }

    @Test func `E35 waking twice at one moment tells once`() throws {
        var desk = try desk()
        desk.customer("m1", at: "10:00")
        let wakeUp = try #require(desk.engine.nextWakeUp)
        #expect(wakeUp == at("11:00").addingTimeInterval(0.001))
        let first = desk.engine.advance(to: wakeUp)
        #expect(first.map(\.key.threshold) == [.breach, .escalation(level: 0)])
        #expect(desk.engine.advance(to: wakeUp).isEmpty)
        #expect(Set(first.map(\.key.text)).count == first.count)
    }

    @Test func `E36 blocking a person cancels their clocks, and so does calling a message spam`() throws {
        var desk = try desk()
        desk.customer("m1", at: "10:00", by: "troll", in: "a")
        desk.customer("m2", at: "10:00", by: "spammer", in: "b")
        let troll = AuthorID(platform: .zendesk, native: "troll")
        desk.fact(.blocked(AuthorReference(author: troll)), at: "10:30")
        let mira = AgentID(rawValue: "mira")
        desk.fact(.dismissed(Dismissal(message: desk.message("m2"), reason: .spam, actor: mira)), at: "10:31")
        desk.customer("m3", at: "10:40", by: "troll", in: "a")
        desk.advance("15:00")
        #expect(try desk.clock(.firstReply, "m1").cancellation == .blocked)
        #expect(try desk.clock(.firstReply, "m2").cancellation == .dismissed)
        #expect(!desk.has(.firstReply, "m3"))
        #expect(!desk.told.contains { $0.kind == .breached })
    }

    @Test func `E37 a bot's answer counts as nothing, as a sign, or as substance, by the rule`() throws {
        for (bots, substance, isMet) in [
            (false, ReplyRule.Substance.any, false), (true, .any, true), (true, .unlessEmpty, true),
        ] {
            let rule = ReplyRule(bots: bots, substance: substance)
            var desk = try Desk([.minutes(.firstReply, 60, reply: rule)])
            desk.customer("m1", at: "10:00")
            desk.agent("b1", at: "10:01", origin: .bot, as: .substantive)
            #expect(try desk.clock(.firstReply, "m1").endedAt != nil || !isMet)
            #expect(try desk.clock(.firstReply, "m1").endedAt == nil || isMet)
        }
        // What nobody judged is not taken for an answer when a program gave it.
        var desk = try Desk([.minutes(.substantiveReply, 60)])
        desk.customer("m1", at: "10:00")
        desk.agent("b1", at: "10:01", origin: .bot)
        #expect(try desk.clock(.substantiveReply, "m1").endedAt == nil)
    }

    @Test func `E38 a campaign is no reply, and the first message that answers it begins the clock`() throws {
        var desk = try Desk(
            [.minutes(.firstReply, 60)],
            channel: Channel(platform: .whatsApp, channelClass: .directMessage)
        )
        desk.agent("c1", at: "09:00", origin: .campaign)
        #expect(Array(desk.engine.states()).isEmpty)
        desk.customer("m1", at: "10:00")
        desk.agent("c2", at: "10:10", origin: .campaign)
        #expect(try desk.clock(.firstReply, "m1").startedAt == at("10:00"))
        #expect(try desk.clock(.firstReply, "m1").endedAt == nil)
    }

    @Test func `E39 forty messages in a minute are one turn from the first`() throws {
        var desk = try desk()
        for number in 0..<40 { desk.customer("m\(number)", at: "10:00:\(number < 10 ? "0" : "")\(number)") }
        let clocks = Array(desk.engine.states())
        #expect(clocks.map(\.anchor) == [desk.message("m0")])
        #expect(clocks.map(\.startedAt) == [at("10:00")])
    }
}
