import Conversations
import Foundation
import ServiceLevels
import Testing

/// Cases C1 to C14: the metrics by Zendesk's definitions, around the clock.
@Suite struct ReplyCaseTests {
    @Test func `C1 an answer after forty minutes meets an hour that ends at eleven`() throws {
        var desk = try Desk([.minutes(.firstReply, 60)])
        desk.customer("m1", at: "10:00")
        #expect(try desk.clock(.firstReply, "m1").deadline?.exhaustedAt == at("11:00"))
        desk.agent("r1", at: "10:40")
        let clock = try desk.clock(.firstReply, "m1")
        #expect(clock.status == .met)
        #expect(clock.elapsed == .minutes(40))
        #expect(clock.deadline?.breachAt == at("11:00"))
        #expect(clock.sender == "mira")
    }

    @Test func `C2 an internal note is no reply, so the hour is breached at eleven`() throws {
        var desk = try Desk([.minutes(.firstReply, 60)])
        desk.customer("m1", at: "10:00")
        desk.agent("n1", at: "10:20", audience: .internalNote)
        desk.advance("12:00")
        #expect(try desk.clock(.firstReply, "m1").status == .breaching)
        #expect(desk.breach(of: desk.id(.firstReply, "m1"))?.nominalAt == at("11:00"))
    }

    @Test func `C3 a trigger's reply does not count, the person's half an hour later does`() throws {
        var desk = try Desk([.minutes(.firstReply, 60)])
        desk.customer("m1", at: "10:00")
        desk.agent("auto", at: "10:00:05", origin: .automation)
        desk.agent("r1", at: "10:30")
        #expect(try desk.clock(.firstReply, "m1").elapsed == .minutes(30))
    }

    @Test func `C4 in a ticket that an agent opens, the agent's second public comment is the first reply`() throws {
        var desk = try Desk([.minutes(.firstReply, 60)])
        desk.agent("m1", at: "10:00")
        #expect(try desk.clock(.firstReply, "m1").status == .running)
        desk.agent("m2", at: "10:30")
        let clock = try desk.clock(.firstReply, "m1")
        #expect(clock.elapsed == .minutes(30))
        #expect(clock.status == .met)
    }

    @Test func `C5 a ticket solved without a comment and reopened two days later still waits from its creation`() throws
    {
        var desk = try Desk([.minutes(.firstReply, 60) { $0.whenResolved = .ignored }])
        desk.customer("m1", at: "10:00")
        desk.state(.resolved, at: "10:00")
        desk.state(.open, at: "2024-01-17 10:00")
        desk.agent("r1", at: "2024-01-17 10:20")
        let clock = try desk.clock(.firstReply, "m1")
        #expect(clock.elapsed == .minutes(2 * 24 * 60 + 20))
        #expect(clock.status == .breached)
    }

    @Test func `C6 the next reply counts from the oldest unanswered message, or from the latest if the rule says so`()
        throws
    {
        for (start, minutes) in [(StartRule.oldestUnanswered, 50), (.latestInbound, 30)] {
            var desk = try Desk([.minutes(.nextReply, 60, start: start)])
            desk.customer("m1", at: "09:00")
            desk.agent("r1", at: "09:10")
            desk.customer("m2", at: "11:00")
            desk.customer("m3", at: "11:20")
            desk.agent("r2", at: "11:50")
            #expect(try desk.clock(.nextReply, "m2").elapsed == .minutes(minutes))
            #expect(!desk.has(.nextReply, "m1") && !desk.has(.nextReply, "m3"))
        }
    }

    @Test func `C7 two replies to one message answer one obligation, after eight hours`() throws {
        var desk = try Desk([.minutes(.nextReply, 60)])
        desk.customer("m0", at: "09:00")
        desk.agent("r0", at: "09:10")
        desk.customer("m1", at: "12:00")
        desk.agent("r1", at: "20:00")
        desk.agent("r2", at: "2024-01-16 20:00")
        #expect(try desk.clock(.nextReply, "m1").elapsed == .hours(8))
        #expect(Array(desk.engine.states()).count == 1)
    }

    private func eight() throws -> Desk {
        var desk = try Desk([
            .minutes(.requesterWait, 600), .minutes(.agentWork, 600), .minutes(.totalResolution, 600),
        ])
        desk.customer("m1", at: "10:00")
        desk.state(.new, at: "10:00")
        desk.state(.open, at: "10:30")
        desk.state(.pending, at: "11:00")
        desk.state(.onHold, at: "12:00")
        desk.state(.open, at: "12:30")
        desk.state(.resolved, at: "13:00")
        return desk
    }

    @Test func `C8 requester wait, agent work and total resolution each leave out their own states`() throws {
        let desk = try eight()
        #expect(try desk.clock(.requesterWait, "m1").elapsed == .minutes(120))
        let work = try desk.clock(.agentWork, "m1")
        #expect(work.elapsed == .minutes(90))
        #expect(try desk.clock(.totalResolution, "m1").elapsed == .minutes(180))
        // The customer was awaited for an hour, somebody else for half of one.
        #expect(work.pauses.map(\.cause) == [.state("pending"), .state("onHold")])
        #expect(work.pauses.map { $0.endedAt?.timeIntervalSince($0.startedAt) } == [3600, 1800])
    }

    @Test func `C9 a pausable update stands still while pending and is due 30 open minutes after the comment`() throws {
        var desk = try Desk([.minutes(.pausableUpdate, 30)])
        desk.customer("m1", at: "09:55")
        desk.agent("r1", at: "10:00")
        desk.state(.pending, at: "10:10")
        desk.advance("10:50")
        let paused = try desk.clock(.pausableUpdate, "r1")
        #expect(paused.status == .paused)
        #expect(paused.deadline == nil)
        #expect(paused.deadlineIfResumed?.exhaustedAt == at("11:10"))
        desk.state(.open, at: "11:10")
        #expect(try desk.clock(.pausableUpdate, "r1").deadline?.exhaustedAt == at("11:30"))
    }

    @Test func `C10 a periodic update does not stand still`() throws {
        var desk = try Desk([.minutes(.periodicUpdate, 30)])
        desk.customer("m1", at: "09:55")
        desk.agent("r1", at: "10:00")
        desk.state(.pending, at: "10:10")
        #expect(try desk.clock(.periodicUpdate, "r1").deadline?.exhaustedAt == at("10:30"))
        desk.agent("r2", at: "10:20")
        #expect(try desk.clock(.periodicUpdate, "r1").elapsed == .minutes(20))
        #expect(try desk.clock(.periodicUpdate, "r2").status == .running)
    }

    @Test func `C11 ownership ends with the next group or the solution, and begins again when reopened`() throws {
        var desk = try Desk([.minutes(.ownership, 60)])
        desk.customer("m1", at: "10:00")
        desk.assign(to: "A", at: "10:00")
        desk.assign(to: "B", at: "10:45")
        desk.state(.resolved, at: "11:30")
        desk.state(.open, at: "12:00")
        let first = try desk.clock(.ownership, "m1")
        #expect(first.elapsed == .minutes(45) && first.owner == "A")
        let second = try desk.clock(.ownership, "m1", cycle: 1)
        #expect(second.elapsed == .minutes(45) && second.owner == "B" && second.status == .met)
        let third = try desk.clock(.ownership, "m1", cycle: 2)
        #expect(third.startedAt == at("12:00") && third.endedAt == nil && third.owner == "B")
    }

    @Test func `C12 of each layer the first policy that matches applies, so one for customers and one for groups`()
        throws
    {
        let book = PolicyBook(
            id: "book",
            policies: [
                ServiceLevelPolicy(
                    id: "late",
                    condition: TargetCondition(platforms: [.mastodon]),
                    targets: [.minutes(.firstReply, 10)]
                ),
                ServiceLevelPolicy(id: "first", targets: [.minutes(.firstReply, 60)]),
                ServiceLevelPolicy(id: "second", targets: [.minutes(.firstReply, 30)]),
                ServiceLevelPolicy(id: "group", layer: .group, targets: [.minutes(.ownership, 15)]),
                ServiceLevelPolicy(id: "group-2", layer: .group, targets: [.minutes(.ownership, 5)]),
            ]
        )
        var desk = try Desk(book)
        desk.customer("m1", at: "10:00")
        desk.assign(to: "A", at: "10:05")
        #expect(try desk.clock(.firstReply, "m1").rules.policy == "first")
        #expect(try desk.clock(.ownership, "m1").rules.policy == "group")
    }

    @Test func `C13 the customer's comment on a pending ticket ends the pause at its own time`() throws {
        var desk = try Desk([.minutes(.requesterWait, 600)])
        desk.customer("m1", at: "10:00")
        desk.state(.pending, at: "10:10")
        desk.customer("m2", at: "10:40")
        desk.advance("11:00")
        let clock = try desk.clock(.requesterWait, "m1")
        #expect(clock.elapsed == .minutes(30))
        #expect(clock.status == .running)
        #expect(clock.pauses.map(\.endedAt) == [at("10:40")])
    }

    @Test func `C14 the requester wait of C8 is started, paused, resumed and fulfilled at its times`() throws {
        let desk = try eight()
        let clock = desk.id(.requesterWait, "m1")
        let told = desk.ledger.notifications.filter { $0.clock == clock }
        #expect(told.map(\.nominalAt) == [at("10:00"), at("11:00"), at("12:00"), at("13:00")])
        #expect(
            told.map(\.kind) == [
                .started, .paused(.state("pending")), .resumed, .fulfilled(elapsed: .minutes(120), late: .zero),
            ]
        )
    }
}
