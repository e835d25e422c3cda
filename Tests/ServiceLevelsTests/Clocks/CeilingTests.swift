import Conversations
import Foundation
import ServiceLevels
import Testing

/// What the ceiling of 24 hours by the wall clock does to warnings, lateness and pauses.
@Suite struct CeilingTests {
    /// A desk of nine to five on weekdays; 2024-01-19 is a Friday.
    private func desk(hours: Double, goal: Duration? = nil, warnAt: [Double] = []) throws -> Desk {
        let target = ResponseTarget(
            .substantiveReply,
            limit: .openTime(.hours(hours)),
            goal: goal,
            calendar: "nine-to-five",
            warnAt: warnAt
        )
        let policy = ServiceLevelPolicy(id: "only", targets: [target])
        return try Desk(PolicyBook(id: "book", policies: [policy]), calendars: [.nineToFive()])
    }

    private func warnings(_ desk: Desk) -> [Date] {
        desk.ledger.notifications.filter { if case .warned = $0.kind { true } else { false } }.map(\.nominalAt)
    }

    @Test func `a message of Friday afternoon is at risk before the ceiling ends it, while somebody is there`() throws {
        var desk = try desk(hours: 2, warnAt: [0.5])
        desk.customer("m1", at: "2024-01-19 16:30")
        desk.advance("2024-01-19 16:44")
        #expect(try desk.clock(.substantiveReply, "m1").status == .running)
        desk.advance("2024-01-20 16:20")
        #expect(try desk.clock(.substantiveReply, "m1").status == .atRisk)
        // Half of the open half hour before the ceiling.
        #expect(warnings(desk) == [at("2024-01-19 16:45")])
        desk.advance("2024-01-20 17:00")
        #expect(try desk.clock(.substantiveReply, "m1").status == .breaching)
        #expect(desk.breach(of: desk.id(.substantiveReply, "m1"))?.nominalAt == at("2024-01-20 16:30"))
    }

    @Test func `a mail of a Saturday is at risk at once under the proposed promises, as nobody comes before its end`()
        throws
    {
        var desk = try Desk(
            .standard(calendar: "nine-to-five"),
            calendars: [.nineToFive()],
            channel: Channel(platform: .mail, channelClass: .mail)
        )
        desk.customer("m1", at: "2024-01-20 10:00")
        desk.advance("2024-01-20 10:00")
        #expect(try desk.clock(.substantiveReply, "m1").status == .atRisk)
    }

    @Test func `where the limit comes first, warnings are shares of the limit as ever`() throws {
        var desk = try desk(hours: 2, warnAt: [0.5])
        desk.customer("m1", at: "2024-01-18 16:30")
        desk.advance("2024-01-19 12:00")
        #expect(warnings(desk) == [at("2024-01-19 09:30")])
    }

    @Test func `a goal is a time of its own, however soon the ceiling or a deadline set by hand comes`() throws {
        var desk = try desk(hours: 2, goal: .minutes(30))
        desk.customer("m1", at: "2024-01-19 16:00")
        desk.customer("m2", at: "2024-01-19 10:00", in: "u")
        desk.take(desk.engine.setDeadline(of: desk.id(.substantiveReply, "m2"), to: at("2024-01-19 15:00")))
        desk.advance("2024-01-20 16:00")
        #expect(warnings(desk) == [at("2024-01-19 10:30"), at("2024-01-19 16:30")])
    }

    @Test func `what the ceiling ended is late by the wall clock, by more the longer it takes`() throws {
        for (time, late) in [("2024-01-20 17:00", 0.5), ("2024-01-22 10:20", 41 + 50.0 / 60), ("2024-01-22 11:30", 43)]
        {
            var desk = try desk(hours: 2)
            desk.customer("m1", at: "2024-01-19 16:30")
            desk.agent("r1", at: time, as: .substantive)
            let end = desk.notification(.end, desk.id(.substantiveReply, "m1"))
            guard case .fulfilled(_, let measured) = end?.kind else {
                Issue.record("the clock did not end at \(time)")
                continue
            }
            #expect(measured == .hours(late), "\(time)")
        }
    }

    @Test func `resumed, a clock that stands still has no more time than the ceiling leaves`() throws {
        var desk = try desk(hours: 2)
        desk.customer("m1", at: "2024-01-19 16:30")
        desk.agent("r1", at: "2024-01-19 16:40", as: .handOff)
        desk.advance("2024-01-20 10:00")
        let paused = try desk.clock(.substantiveReply, "m1")
        #expect(paused.status == .paused && paused.deadline == nil)
        #expect(paused.deadlineIfResumed?.breachAt == at("2024-01-21 09:50"))
        desk.customer("m2", at: "2024-01-20 10:00")
        #expect(try desk.clock(.substantiveReply, "m1").deadline?.breachAt == at("2024-01-21 09:50"))
    }

    @Test func `the same warnings count in whatever order a pause under the ceiling became known`() throws {
        var inTime = try desk(hours: 2, warnAt: [0.5])
        inTime.customer("m1", at: "2024-01-19 16:00")
        inTime.agent("r1", at: "2024-01-19 16:10", as: .handOff)
        inTime.customer("m2", at: "2024-01-19 16:40")
        inTime.advance("2024-01-22 12:00")
        var late = try desk(hours: 2, warnAt: [0.5])
        late.feed(inTime.events[0])
        late.advance("2024-01-22 12:00")
        for event in inTime.events.dropFirst().reversed() { late.feed(event) }
        #expect(late.ledger.saysTheSame(as: inTime.ledger))
        // Open before the ceiling: sixty minutes less the thirty that stood still; half of them are used up at 16:45.
        #expect(warnings(inTime) == [at("2024-01-19 16:45")])
    }
}
