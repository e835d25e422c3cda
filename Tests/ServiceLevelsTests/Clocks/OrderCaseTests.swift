import Conversations
import Foundation
import ServiceLevels
import Testing

/// Cases E1 to E12: late, repeated, edited and deleted events; around the clock, an hour each.
@Suite struct OrderCaseTests {
    private func desk() throws -> Desk {
        try Desk([.minutes(.firstReply, 60), .minutes(.nextReply, 60)])
    }

    @Test func `E1 a reply that arrives before its question gives the same state as in order`() throws {
        var desk = try desk()
        desk.agent("r1", at: "10:30", received: "10:31")
        desk.customer("m1", at: "10:00", received: "10:45")
        let clock = try desk.clock(.firstReply, "m1")
        #expect(clock.status == .met && clock.elapsed == .minutes(30))
        var sorted = try self.desk()
        sorted.feed(desk.events[1])
        sorted.feed(desk.events[0])
        #expect(sorted.engine.state(of: clock.id) == clock)
        #expect(sorted.ledger.saysTheSame(as: desk.ledger))
    }

    @Test func `E2 a breach told at eleven is taken back when a reply of ten to eleven turns up`() throws {
        var desk = try desk()
        desk.customer("m1", at: "10:00")
        desk.advance("11:01")
        let clock = desk.id(.firstReply, "m1")
        #expect(desk.breach(of: clock)?.nominalAt == at("11:00"))
        let before = desk.told.count
        desk.agent("r1", at: "10:50", received: "11:05")
        #expect(
            desk.told[before...].map(\.kind) == [
                .fulfilled(elapsed: .minutes(50), late: .zero), .breachRetracted(.lateEvent),
            ]
        )
        #expect(desk.told[before...].allSatisfy { $0.detectedAt == at("11:05") && $0.revision == 1 })
        #expect(desk.breach(of: clock) == nil)
        #expect(try desk.clock(.firstReply, "m1").status == .met)
    }

    @Test func `E3 the same event twice changes nothing and tells nothing`() throws {
        var desk = try desk()
        let event = desk.customer("m1", at: "10:00")
        let told = desk.told.count
        desk.feed(event)
        #expect(desk.told.count == told)
        #expect(Array(desk.engine.states()).count == 1)
    }

    @Test func `E4 a message that comes after the reply begins a turn of its own time`() throws {
        var desk = try desk()
        desk.customer("m1", at: "10:00")
        desk.agent("r1", at: "10:30")
        desk.customer("m2", at: "10:40", received: "10:41")
        let clock = try desk.clock(.nextReply, "m2")
        #expect(clock.startedAt == at("10:40") && clock.deadline?.exhaustedAt == at("11:40"))
    }

    @Test func `E5 a reply stamped two seconds before what it names took no time; without the link it answers nothing`()
        throws
    {
        var linked = try desk()
        linked.customer("m1", at: "10:00:02")
        linked.agent("r1", at: "10:00", to: "m1")
        let clock = try linked.clock(.firstReply, "m1")
        #expect(clock.status == .met && clock.elapsed == .zero)
        var loose = try Desk([.minutes(.firstReply, 60)], channel: Channel(platform: .x))
        loose.customer("m1", at: "10:00:02")
        loose.agent("r1", at: "10:00")
        #expect(try loose.clock(.firstReply, "m1").endedAt == nil)
    }

    @Test func `E6 a message taken away without a reply cancels its clock at that time`() throws {
        var desk = try desk()
        desk.customer("m1", at: "10:00")
        desk.fact(.removed(MessageReference(message: desk.message("m1"))), at: "10:20")
        let clock = try desk.clock(.firstReply, "m1")
        #expect(clock.status == .cancelled && clock.cancellation == .messageRemoved)
        #expect(clock.endedAt == at("10:20"))
        desk.advance("12:00")
        #expect(desk.breach(of: clock.id) == nil)
    }

    @Test func `E7 when the first of two messages is taken away, the second one's time counts`() throws {
        var desk = try desk()
        desk.customer("m1", at: "10:00")
        desk.customer("m2", at: "10:10")
        #expect(!desk.has(.firstReply, "m2"))
        desk.fact(.removed(MessageReference(message: desk.message("m1"))), at: "10:20")
        #expect(try desk.clock(.firstReply, "m1").status == .cancelled)
        #expect(try desk.clock(.firstReply, "m2").startedAt == at("10:10"))
    }

    @Test func `E8 a reply taken back after ten seconds never was, and the message waits from when it was written`()
        throws
    {
        var desk = try desk()
        desk.customer("m1", at: "10:00")
        desk.agent("r1", at: "10:30")
        #expect(try desk.clock(.firstReply, "m1").status == .met)
        desk.fact(.deleted(MessageReference(message: desk.message("r1"))), at: "10:30:10")
        let clock = try desk.clock(.firstReply, "m1")
        #expect(clock.endedAt == nil && clock.startedAt == at("10:00"))
        #expect(desk.notification(.end, clock.id) == nil)
        #expect(desk.told.last?.kind == .withdrawn(.lateEvent))
    }

    @Test func `E9 a reply that failed counts from when it was delivered`() throws {
        var desk = try desk()
        desk.customer("m1", at: "10:00")
        desk.agent("r1", at: "10:30", delivery: .pending)
        #expect(try desk.clock(.firstReply, "m1").endedAt == nil)
        desk.fact(.delivered(DeliveryReport(message: desk.message("r1"), state: .failed)), at: "10:31")
        #expect(try desk.clock(.firstReply, "m1").endedAt == nil)
        desk.fact(.delivered(DeliveryReport(message: desk.message("r1"), state: .visible)), at: "10:40")
        let clock = try desk.clock(.firstReply, "m1")
        #expect(clock.status == .met && clock.elapsed == .minutes(40))
    }

    @Test func `E10 a moderated review reply counts when submitted, or when visible if the rule says so`() throws {
        for (reach, minutes) in [(ReplyRule.Reach.submitted, 30), (.visible, 540)] {
            var desk = try Desk(
                [.minutes(.firstReply, 1440, reply: ReplyRule(reach: reach))],
                channel: Channel(platform: .appStore, property: "app", channelClass: .review)
            )
            desk.customer("m1", at: "10:00", rating: 2)
            desk.agent("r1", at: "10:30", to: "m1", delivery: .submitted)
            #expect(try desk.clock(.firstReply, "m1").endedAt != nil || reach == .visible)
            desk.fact(.delivered(DeliveryReport(message: desk.message("r1"), state: .visible)), at: "19:00")
            #expect(try desk.clock(.firstReply, "m1").elapsed == .minutes(minutes))
        }
    }

    @Test func `E11 an agent's like answers nothing and a customer's like asks nothing`() throws {
        var desk = try desk()
        desk.customer("m1", at: "10:00")
        let told = desk.told.count
        let brand = AuthorID(platform: .zendesk, native: "kestrelbay")
        desk.fact(.reacted(Reaction(message: desk.message("m1"), name: "like", author: brand)), at: "10:05")
        #expect(desk.told.count == told)
        desk.agent("r1", at: "10:10")
        let ada = AuthorID(platform: .zendesk, native: "ada")
        desk.fact(.reacted(Reaction(message: desk.message("r1"), name: "like", author: ada)), at: "10:15")
        #expect(Array(desk.engine.states()).count == 1)
    }

    @Test func `E12 a canned notice of a person is an acknowledgement and does not stop the substantive clock`() throws
    {
        var desk = try Desk([.minutes(.acknowledgement, 60), .minutes(.substantiveReply, 60)])
        desk.customer("m1", at: "10:00")
        desk.agent("r1", at: "10:02", as: .acknowledgement)
        desk.agent("r2", at: "11:30", as: .substantive)
        let notice = try desk.clock(.acknowledgement, "m1")
        #expect(notice.status == .met && notice.elapsed == .minutes(2))
        let answer = try desk.clock(.substantiveReply, "m1")
        #expect(answer.status == .breached && answer.elapsed == .minutes(90))
        #expect(desk.breach(of: answer.id)?.nominalAt == at("11:00"))
    }
}
