import Conversations
import Foundation
import ServiceLevels
import Testing

/// Cases B1 to B22: Zammad's examples, in Berlin.
///
/// Zammad's fixtures set attributes that contradict one another, such as a first response after an agent's contact.
/// Here a bot gives what only the first reply counts, and a person what the update counts too.
@Suite struct UpdateCaseTests {
    private static let berlin = BusinessCalendar.week("Europe/Berlin", Weekday.mondayToFriday, "8:00-18:00")
    private static let daily = BusinessCalendar.week("Europe/Berlin", Weekday.allCases, "9:00-18:00")

    private func target(
        _ metric: ServiceLevelMetric,
        _ minutes: Int,
        _ change: (inout ResponseTarget) -> Void = { _ in }
    )
        -> ResponseTarget
    {
        .minutes(metric, minutes, calendar: "week", with: change)
    }

    /// A first reply within 60 minutes, an update within 120, a solution within 180.
    private func desk() throws -> Desk {
        var desk = try Desk(
            [
                target(.firstReply, 60) { $0.reply = ReplyRule(bots: true) },
                target(.substantiveReply, 120) { $0.reply = .person },
                target(.requesterWait, 180),
            ],
            calendars: [Self.berlin]
        )
        desk.customer("m1", at: "2013-03-21 09:30")
        return desk
    }

    private func thursday(_ time: String) -> String { "2013-03-21 \(time)" }

    /// A wake-up for a breach comes a millisecond after the last moment that keeps the promise.
    private func next(_ desk: Desk) -> Date? {
        desk.engine.nextWakeUp?.addingTimeInterval(-0.001)
    }

    @Test func `B1 with nothing done the first reply, the update and the solution fall due one after the other`() throws
    {
        let desk = try desk()
        #expect(try desk.clock(.firstReply, "m1").deadline?.exhaustedAt == at(thursday("10:30")))
        #expect(try desk.clock(.substantiveReply, "m1").deadline?.exhaustedAt == at(thursday("11:30")))
        #expect(try desk.clock(.requesterWait, "m1").deadline?.exhaustedAt == at(thursday("12:30")))
        #expect(next(desk) == at(thursday("10:30")))
    }

    @Test func `B2 a first reply after half an hour leaves the update as the next thing due`() throws {
        var desk = try desk()
        desk.agent("b1", at: thursday("10:00"), origin: .bot)
        let clock = try desk.clock(.firstReply, "m1")
        #expect(clock.elapsed == .minutes(30) && clock.status == .met)
        #expect(next(desk) == at(thursday("11:30")))
    }

    @Test func `B3 a first reply after four and a half hours is 210 minutes late`() throws {
        var desk = try desk()
        desk.agent("b1", at: thursday("14:00"), origin: .bot)
        let clock = try desk.clock(.firstReply, "m1")
        #expect(clock.elapsed == .minutes(270) && clock.status == .breached)
        let end = desk.notification(.end, clock.id)
        #expect(end?.kind == .fulfilled(elapsed: .minutes(270), late: .minutes(210)))
        #expect(next(desk) == at(thursday("11:30")))
    }

    @Test func `B4 an agent's contact after 90 minutes is in time for the update, and the solution is next`() throws {
        var desk = try desk()
        desk.agent("r1", at: thursday("11:00"))
        let clock = try desk.clock(.substantiveReply, "m1")
        #expect(clock.elapsed == .minutes(90) && clock.status == .met)
        #expect(next(desk) == at(thursday("12:30")))
    }

    private func fifth() throws -> Desk {
        var desk = try desk()
        desk.agent("r1", at: thursday("12:00"))
        return desk
    }

    @Test func `B5 an agent's contact after 150 minutes is half an hour late for the update`() throws {
        let desk = try fifth()
        let clock = desk.id(.substantiveReply, "m1")
        #expect(
            desk.notification(.end, clock)?.kind == .fulfilled(elapsed: .minutes(150), late: .minutes(30))
        )
        #expect(next(desk) == at(thursday("12:30")))
    }

    @Test func `B6 the customer's next message begins another update, due after the solution`() throws {
        var desk = try fifth()
        desk.customer("m2", at: thursday("12:05"))
        #expect(try desk.clock(.substantiveReply, "m2").deadline?.exhaustedAt == at(thursday("14:05")))
        #expect(next(desk) == at(thursday("12:30")))
    }

    @Test func `B7 the longest of the updates stays known after a short one`() throws {
        var desk = try fifth()
        desk.customer("m2", at: thursday("12:05"))
        desk.agent("r2", at: thursday("12:10"))
        let updates = desk.engine.states().filter { $0.metric == .substantiveReply }.map(\.elapsed)
        #expect(updates == [.minutes(150), .minutes(5)])
        #expect(updates.max() == .minutes(150))
    }

    @Test func `B8 closed after two hours, an hour is left and nothing is due any more`() throws {
        var desk = try desk()
        desk.state(.closed, at: thursday("11:30"))
        let clock = try desk.clock(.requesterWait, "m1")
        #expect(clock.elapsed == .minutes(120) && clock.status == .met)
        #expect(desk.engine.nextWakeUp == nil)
    }

    @Test func `B9 closed after three and a half hours it is half an hour late`() throws {
        var desk = try desk()
        desk.state(.closed, at: thursday("13:00"))
        let clock = desk.id(.requesterWait, "m1")
        #expect(
            desk.notification(.end, clock)?.kind == .fulfilled(elapsed: .minutes(210), late: .minutes(30))
        )
    }

    private func june(_ time: String) -> String { "2013-06-04 \(time)" }

    private func daily(_ targets: ResponseTarget...) throws -> Desk {
        var desk = try Desk(targets, calendars: [Self.daily])
        desk.customer("m1", at: june("09:00"))
        return desk
    }

    private var pausable: ResponseTarget {
        target(.firstReply, 120) {
            $0.pausedIn = [.pending, .closed]
            $0.whenResolved = .ignored
        }
    }

    @Test func `B10 pending for a quarter and closed for half an hour move the first reply by as much`() throws {
        var desk = try daily(pausable)
        desk.state(.pending, at: june("09:30"))
        desk.state(.open, at: june("09:45"))
        desk.state(.closed, at: june("10:00"))
        desk.state(.open, at: june("10:30"))
        #expect(try desk.clock(.firstReply, "m1").deadline?.exhaustedAt == at(june("11:45")))
    }

    @Test func `B11 a pause until an hour before closing uses the target up at closing and breaches at the opening`()
        throws
    {
        var desk = try daily(pausable)
        desk.state(.pending, at: june("10:00"))
        desk.state(.open, at: june("15:00"))
        let deadline = try desk.clock(.firstReply, "m1").deadline
        #expect(deadline?.exhaustedAt == at(june("16:00")))
        #expect(deadline?.breachAt == at("2013-06-05 07:00"))
    }

    @Test func `B12 a pause is left out of the first reply and of the solution`() throws {
        var desk = try daily(pausable, target(.requesterWait, 250))
        desk.state(.pending, at: june("10:00"))
        desk.state(.open, at: june("10:30"))
        desk.agent("r1", at: june("10:45"))
        desk.state(.closed, at: june("12:00"))
        #expect(try desk.clock(.firstReply, "m1").elapsed == .minutes(75))
        #expect(try desk.clock(.requesterWait, "m1").elapsed == .minutes(150))
    }

    @Test(arguments: [
        (13, [("09:00", ProgressState.pending), ("12:00", .closed)], 0),
        (14, [("09:00", .pending), ("10:30", .open), ("11:00", .pending), ("12:00", .closed)], 30),
        (
            15,
            [("09:00", .pending), ("10:30", .open), ("11:00", .pending), ("11:30", .open), ("12:00", .closed)],
            60
        ),
    ])
    func `B13 to B15 a ticket created pending counts only what was open before it was closed`(
        number: Int,
        states: [(String, ProgressState)],
        minutes: Int
    ) throws {
        var desk = try daily(target(.requesterWait, 240))
        for (time, state) in states { desk.state(state, at: june(time)) }
        #expect(try desk.clock(.requesterWait, "m1").elapsed == .minutes(minutes), "B\(number)")
    }

    private func november(_ update: ResponseTarget) throws -> Desk {
        let calendar = BusinessCalendar.week("Europe/Berlin", Weekday.mondayToFriday, "8:00-20:00")
            .holidays("2016-11-01")
        var desk = try Desk([target(.firstReply, 120), update], calendars: [calendar])
        desk.customer("m1", at: "2016-11-01 13:56:21")
        return desk
    }

    @Test func `B16 what is created on a holiday begins the next morning`() throws {
        let desk = try november(target(.substantiveReply, 1200))
        #expect(try desk.clock(.firstReply, "m1").deadline?.exhaustedAt == at("2016-11-02 09:00"))
        #expect(try desk.clock(.substantiveReply, "m1").deadline?.exhaustedAt == at("2016-11-03 15:00"))
    }

    @Test func `B17 a pause that ends at 36 seconds past the minute moves the deadline by the seconds too`() throws {
        var desk = try november(target(.substantiveReply, 1200) { $0.pausedIn = [.pending] })
        desk.state(.pending, at: "2016-11-01 13:56:21")
        desk.state(.open, at: "2016-11-07 13:26:36")
        #expect(try desk.clock(.substantiveReply, "m1").deadline?.exhaustedAt == at("2016-11-09 09:26:36"))
    }

    @Test func `B18 of exchanges of ten and five minutes the longer leaves fifty of sixty`() throws {
        var desk = try Desk([.minutes(.substantiveReply, 60)])
        desk.customer("m1", at: "10:00")
        desk.agent("r1", at: "10:10")
        desk.customer("m2", at: "11:00")
        desk.agent("r2", at: "11:05")
        let longest = desk.engine.states().map(\.elapsed).max() ?? .zero
        #expect(longest == .minutes(10) && .minutes(60) - longest == .minutes(50))
    }

    @Test func `B19 a reply clears the deadline, and of two messages after it the first sets it again`() throws {
        var desk = try Desk([.minutes(.substantiveReply, 60)])
        desk.customer("m1", at: "10:00")
        #expect(next(desk) == at("11:00"))
        desk.agent("r1", at: "10:10")
        #expect(desk.engine.nextWakeUp == nil)
        desk.customer("m2", at: "10:20")
        desk.customer("m3", at: "10:40")
        #expect(next(desk) == at("11:20"))
    }

    @Test func `B20 when no policy matches any more nothing is due`() throws {
        let condition = TargetCondition(priorities: [.high])
        let policy = ServiceLevelPolicy(id: "high", condition: condition, targets: [.minutes(.firstReply, 60)])
        var desk = try Desk(PolicyBook(id: "book", policies: [policy]))
        desk.tag("priority:high", at: "10:00")
        desk.customer("m1", at: "10:00")
        #expect(next(desk) == at("11:00"))
        desk.tag("priority:low", at: "10:30")
        #expect(desk.engine.nextWakeUp == nil)
        let clock = try desk.clock(.firstReply, "m1")
        #expect(clock.cancellation == .noPolicy && clock.endedAt == at("10:30"))
    }

    @Test func `B21 a pause over midnight counts on both dates, an hour in all`() throws {
        var desk = try Desk([.minutes(.requesterWait, 600)])
        desk.customer("m1", at: "22:00")
        desk.state(.pending, at: "22:45")
        desk.state(.open, at: "23:45")
        desk.advance("2024-01-16 00:00")
        #expect(try desk.clock(.requesterWait, "m1").elapsed == .minutes(60))
    }

    @Test func `B22 two pauses that begin in one minute both count`() throws {
        var desk = try Desk([.minutes(.requesterWait, 600)])
        desk.customer("m1", at: "10:00")
        desk.state(.pending, at: "10:10")
        desk.state(.open, at: "10:10:20")
        desk.state(.pending, at: "10:10:40")
        desk.state(.open, at: "10:20:40")
        desk.advance("11:00")
        #expect(try desk.clock(.requesterWait, "m1").elapsed == .seconds(3600 - 620))
    }
}
