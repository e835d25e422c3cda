import Conversations
import Foundation
import ServiceLevels
import Testing

/// Cases E21 to E31: business hours, pauses, and targets or calendars that change.
@Suite struct HoursCaseTests {
    private static let hours = BusinessCalendar.nineToFive()

    private func desk(_ targets: ResponseTarget..., onChange: ChangeMode = .frozen) throws -> Desk {
        try Desk(targets, calendars: [Self.hours], onChange: onChange)
    }

    private func open(_ metric: ServiceLevelMetric, _ minutes: Int) -> ResponseTarget {
        .minutes(metric, minutes, calendar: Self.hours.id)
    }

    @Test func `E21 a reply on the same Saturday as the message used no time and is in time`() throws {
        var desk = try desk(open(.firstReply, 60))
        desk.customer("m1", at: "2024-01-20 10:00")
        desk.agent("r1", at: "2024-01-20 11:00")
        let clock = try desk.clock(.firstReply, "m1")
        #expect(clock.elapsed == .zero && clock.status == .met)
    }

    @Test func `E22 what is due at closing on Friday is met by a reply on Saturday`() throws {
        var desk = try desk(open(.firstReply, 60))
        desk.customer("m1", at: "2024-01-19 16:00")
        desk.advance("2024-01-20 09:00")
        #expect(desk.breach(of: desk.id(.firstReply, "m1")) == nil)
        desk.agent("r1", at: "2024-01-20 10:00")
        let clock = try desk.clock(.firstReply, "m1")
        #expect(clock.elapsed == .minutes(60) && clock.status == .met)
        #expect(clock.deadline?.exhaustedAt == at("2024-01-19 17:00"))
        #expect(clock.deadline?.breachAt == at("2024-01-22 09:00"))
    }

    @Test func `E23 two pauses that overlap count once`() throws {
        var desk = try Desk([.minutes(.requesterWait, 600, pausedIn: [.pending, .onHold])])
        desk.customer("m1", at: "10:00")
        desk.state(.pending, at: "10:10")
        desk.state(.open, at: "10:50")
        let person = EventTarget.customerCase(CaseID(AuthorID(platform: .zendesk, native: "ada")))
        desk.fact(.progressed(ProgressChange(target: person, state: .onHold)), at: "10:30")
        desk.fact(.progressed(ProgressChange(target: person, state: .open)), at: "11:00")
        desk.advance("12:00")
        #expect(try desk.clock(.requesterWait, "m1").elapsed == .minutes(70))
    }

    @Test func `E24 a pause while the desk is closed moves nothing`() throws {
        var desk = try desk(.minutes(.requesterWait, 120, calendar: Self.hours.id))
        desk.customer("m1", at: "2024-01-19 16:00")
        let before = try desk.clock(.requesterWait, "m1").deadline
        desk.state(.pending, at: "2024-01-19 18:00")
        desk.state(.open, at: "2024-01-21 12:00")
        #expect(try desk.clock(.requesterWait, "m1").deadline == before)
    }

    @Test func `E25 a pause ends with the customer's message, not when somebody sees it`() throws {
        var desk = try Desk([.minutes(.requesterWait, 60)])
        desk.customer("m1", at: "10:00")
        desk.state(.pending, at: "10:10")
        desk.customer("m2", at: "10:20")
        desk.state(.open, at: "11:00")
        let clock = try desk.clock(.requesterWait, "m1")
        #expect(clock.pauses.map { [$0.startedAt, $0.endedAt] } == [[at("10:10"), at("10:20")]])
        #expect(clock.deadline?.exhaustedAt == at("11:10"))
    }

    private func raised(_ mode: ChangeMode, from: Int, to: Int) throws -> Desk {
        var urgent = open(.firstReply, to)
        urgent.priority = .urgent
        var desk = try desk(open(.firstReply, from), urgent, onChange: mode)
        desk.customer("m1", at: "10:00")
        desk.advance("12:59")
        desk.tag("priority:urgent", at: "13:00")
        desk.advance("13:00")
        return desk
    }

    @Test func `E26 an hour that came to apply after it had passed is breached at its nominal time and told once`()
        throws
    {
        var desk = try raised(.retroactive(applyPastPauses: true), from: 480, to: 60)
        let clock = desk.id(.firstReply, "m1")
        let breaches = desk.told.filter { $0.kind == .breached }
        #expect(breaches.map(\.nominalAt) == [at("11:00")])
        #expect(breaches.map(\.detectedAt) == [at("13:00")])
        desk.advance("2024-01-17 10:00")
        #expect(desk.told.count { $0.kind == .breached } == 1)
        #expect(desk.notification(.policyChange, clock, cycle: 1)?.nominalAt == at("13:00"))
    }

    @Test func `E27 restarted the hour ends at two, frozen the eight hours end on Tuesday at ten`() throws {
        let restarted = try raised(.restart, from: 480, to: 60)
        #expect(try restarted.clock(.firstReply, "m1").deadline?.exhaustedAt == at("14:00"))
        let frozen = try raised(.frozen, from: 480, to: 60)
        #expect(try frozen.clock(.firstReply, "m1").deadline?.exhaustedAt == at("2024-01-16 10:00"))
        // What was used stays used: three of eight hours against one.
        let counted = try raised(.fromChange, from: 480, to: 60)
        #expect(try counted.clock(.firstReply, "m1").deadline?.exhaustedAt == at("13:00"))
        let left = try raised(.fromChange, from: 480, to: 240)
        #expect(try left.clock(.firstReply, "m1").deadline?.exhaustedAt == at("14:00"))
    }

    @Test func `E28 a breach under the old hour stays with its version when eight hours come to apply`() throws {
        var desk = try raised(.retroactive(applyPastPauses: true), from: 60, to: 480)
        let clock = desk.id(.firstReply, "m1")
        #expect(desk.breach(of: clock)?.nominalAt == at("11:00"))
        #expect(try desk.clock(.firstReply, "m1").deadline?.exhaustedAt == at("2024-01-16 10:00"))
        desk.agent("r1", at: "2024-01-16 09:30")
        let state = try desk.clock(.firstReply, "m1")
        #expect(state.status == .breached && state.isBreached)
        #expect(desk.engine.explain(clock)?.earlier.map(\.replacedAt) == [at("13:00")])
    }

    private func reinstalled(_ calendar: BusinessCalendar, from moment: String, history: Bool = false) throws -> Desk {
        let target = open(.firstReply, 480)
        var desk = try desk(target)
        desk.customer("m1", at: "10:00")
        desk.customer("old", at: "2024-01-11 10:00", in: "old")
        desk.advance(moment)
        let policy = ServiceLevelPolicy(id: "only", targets: [target], onChange: .frozen, allowsBeyondCeiling: true)
        let book = try PolicyBook(id: "book", policies: [policy]).compiled(with: [calendar.compiled()])
        desk.take(history ? desk.engine.recomputeHistory(under: book) : desk.engine.install(book, from: at(moment)))
        return desk
    }

    @Test func `E29 a holiday added for tomorrow moves what is due then and leaves past breaches alone`() throws {
        var changed = Self.hours.holidays("2024-01-16", "2024-01-12")
        changed.version = 2
        let desk = try reinstalled(changed, from: "12:00")
        #expect(try desk.clock(.firstReply, "m1").deadline?.exhaustedAt == at("2024-01-17 10:00"))
        let old = desk.id(.firstReply, "old")
        #expect(desk.breach(of: old)?.nominalAt == at("2024-01-12 10:00"))
        // Unless the past is to be judged anew.
        let anew = try reinstalled(changed, from: "12:00", history: true)
        #expect(anew.breach(of: old)?.nominalAt == at("10:00"))
        #expect(try anew.clock(.firstReply, "old").deadline?.exhaustedAt == at("10:00"))
    }

    @Test func `E30 new zone data moves what is due, and the explanation names its version`() throws {
        func hours(_ version: Int, secondsFromUTC: Int) throws -> BusinessCalendar {
            var calendar = BusinessCalendar(
                id: Self.hours.id,
                version: version,
                zone: "Example/Island",
                days: Weekday.mondayToFriday,
                hours: [OpenHours(9, 17)]
            )
            calendar.zoneTable = try ZoneTable(
                zone: "Example/Island",
                dataVersion: "2024\(version == 1 ? "a" : "b")",
                span: .utc("1999-01-01", "2031-01-01"),
                initialSecondsFromUTC: secondsFromUTC,
                transitions: []
            )
            return calendar
        }
        let target = open(.firstReply, 480)
        var desk = try Desk([target], calendars: [hours(1, secondsFromUTC: 0)])
        desk.customer("m1", at: "10:00")
        desk.advance("12:00")
        let clock = desk.id(.firstReply, "m1")
        #expect(desk.engine.explain(clock)?.time?.calendars.map(\.zoneDataVersion) == ["2024a"])
        let policy = ServiceLevelPolicy(
            id: "only",
            targets: [target],
            onChange: .retroactive(applyPastPauses: true),
            allowsBeyondCeiling: true
        )
        let changed = try hours(2, secondsFromUTC: -3600).compiled()
        desk.take(
            desk.engine.install(
                try PolicyBook(id: "book", policies: [policy]).compiled(with: [changed]),
                from: at("12:00")
            )
        )
        #expect(try desk.clock(.firstReply, "m1").deadline?.exhaustedAt == at("18:00"))
        #expect(desk.engine.explain(clock)?.time?.calendars.map(\.zoneDataVersion) == ["2024b"])
    }

    @Test func `E31 half, three quarters and all of four hours from Friday at four fall on Monday`() throws {
        var target = open(.firstReply, 240)
        target.warnAt = [0.5, 0.75]
        var desk = try desk(target)
        desk.customer("m1", at: "2024-01-19 16:00")
        desk.advance("2024-01-23 09:00")
        let told = desk.ledger.notifications
        #expect(told.map(\.kind) == [.started, .warned(fraction: 0.5), .warned(fraction: 0.75), .breached])
        #expect(
            told.dropFirst().map(\.nominalAt)
                == [at("2024-01-22 10:00"), at("2024-01-22 11:00"), at("2024-01-22 12:00")]
        )
    }
}
