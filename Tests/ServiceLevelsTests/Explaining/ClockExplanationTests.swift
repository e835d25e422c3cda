import Conversations
import Foundation
import ServiceLevels
import Testing

/// The explanation of a clock and its state name one deadline, whatever that follows from.
@Suite struct ClockExplanationTests {
    private func desk(_ target: ResponseTarget, _ channelClass: ChannelClass = .ticket) throws -> Desk {
        let policy = ServiceLevelPolicy(id: "only", targets: [target])
        let platform: Platform = channelClass == .directMessage ? .messenger : .zendesk
        return try Desk(
            PolicyBook(id: "book", policies: [policy]),
            calendars: [.nineToFive()],
            channel: Channel(platform: platform, channelClass: channelClass)
        )
    }

    /// A desk with one clock whose deadline follows from that; the message came on Friday, half an hour before closing.
    private func desk(_ basis: DeadlineBasis) throws -> (Desk, ServiceLevelMetric) {
        let reply = ResponseTarget.minutes(.substantiveReply, 120, calendar: "nine-to-five")
        var (desk, metric): (Desk, ServiceLevelMetric)
        switch basis {
        case .openTime:
            (desk, metric) = (try self.desk(.minutes(.firstReply, 20, calendar: "nine-to-five")), .firstReply)
        case .endOfBusinessDay:
            let target = ResponseTarget(.firstResolution, limit: .endOfBusinessDay, calendar: "nine-to-five")
            (desk, metric) = (try self.desk(target), .firstResolution)
        case .platformWindow:
            let target = ResponseTarget(.platformWindow, limit: .platformWindow)
            (desk, metric) = (try self.desk(target, .directMessage), .platformWindow)
        case .ceiling, .setByHand: (desk, metric) = (try self.desk(reply), .substantiveReply)
        }
        desk.customer("m1", at: "2024-01-19 16:30")
        if basis == .setByHand {
            desk.take(desk.engine.setDeadline(of: desk.id(metric, "m1"), to: at("2024-01-20 12:00")))
        }
        desk.advance("2024-01-19 16:35")
        return (desk, metric)
    }

    private func expectOneDeadline(
        _ desk: Desk,
        _ clock: ClockID,
        _ basis: DeadlineBasis,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let explained = try #require(desk.engine.explain(clock), sourceLocation: sourceLocation)
        let time = try #require(explained.time, sourceLocation: sourceLocation)
        #expect(explained.basis == basis, sourceLocation: sourceLocation)
        #expect(time.deadline != nil, sourceLocation: sourceLocation)
        #expect(time.deadline == explained.state.deadline, sourceLocation: sourceLocation)
        #expect(time.range.upperBound == time.deadline?.breachAt, sourceLocation: sourceLocation)
        #expect(time.counted == time.target, sourceLocation: sourceLocation)
    }

    @Test(
        arguments: zip(
            DeadlineBasis.allCases,
            [
                "2024-01-19 16:50", "2024-01-19 17:00", "2024-01-26 16:29:59.999", "2024-01-20 16:30",
                "2024-01-20 12:00",
            ]
        )
    )
    func `the explanation gives the state's deadline and what it follows from`(_ basis: DeadlineBasis, due: String)
        throws
    {
        let (desk, metric) = try desk(basis)
        #expect(try desk.clock(metric, "m1").deadline?.exhaustedAt == at(due))
        try expectOneDeadline(desk, desk.id(metric, "m1"), basis)
    }

    @Test func `the ceiling is explained by the wall clock, from the question on`() throws {
        let (desk, metric) = try desk(.ceiling)
        let time = try #require(desk.engine.explain(desk.id(metric, "m1"))?.time)
        #expect(time.target == .hours(24) && time.steps.map(\.reason) == [.counted])
        #expect(time.range == .utc("2024-01-19 16:30", "2024-01-20 16:30"))
    }

    @Test func `after a change of the target the explanation goes on with what is left`() throws {
        var urgent = ResponseTarget.minutes(.firstReply, 240, calendar: "nine-to-five")
        urgent.priority = .urgent
        var desk = try Desk(
            [.minutes(.firstReply, 480, calendar: "nine-to-five"), urgent],
            calendars: [.nineToFive()],
            onChange: .fromChange
        )
        desk.customer("m1", at: "10:00")
        desk.tag("priority:urgent", at: "13:00")
        desk.advance("13:00")
        let clock = desk.id(.firstReply, "m1")
        try expectOneDeadline(desk, clock, .openTime)
        let explained = try #require(desk.engine.explain(clock))
        #expect(explained.carried == .hours(3) && explained.time?.target == .hours(1))
        // Of a target shorter than what was used already nothing is left.
        desk.tag("priority:urgent", at: "16:30", off: true)
        desk.tag("priority:urgent", at: "16:31")
        desk.advance("16:31")
        try expectOneDeadline(desk, clock, .openTime)
        #expect(desk.engine.explain(clock)?.time?.target == .zero)
    }

    @Test func `a promise that came to apply late keeps the ceiling that began with the question`() throws {
        let reply = ResponseTarget.minutes(.substantiveReply, 120, calendar: "nine-to-five")
        let complaint = TargetCondition(anyTags: ["complaint"])
        let policy = ServiceLevelPolicy(id: "only", condition: complaint, targets: [reply], onChange: .restart)
        var desk = try Desk(PolicyBook(id: "book", policies: [policy]), calendars: [.nineToFive()])
        desk.customer("m1", at: "2024-01-19 16:30")
        desk.tag("complaint", at: "2024-01-19 16:50")
        desk.advance("2024-01-19 16:55")
        let clock = desk.id(.substantiveReply, "m1")
        #expect(try desk.clock(.substantiveReply, "m1").startedAt == at("2024-01-19 16:50"))
        #expect(try desk.clock(.substantiveReply, "m1").deadline?.breachAt == at("2024-01-20 16:30"))
        try expectOneDeadline(desk, clock, .ceiling)
    }

    @Test func `a clock that stands still or has ended has no deadline to explain, only its time`() throws {
        var (desk, metric) = try desk(.ceiling)
        let clock = desk.id(metric, "m1")
        desk.agent("r1", at: "2024-01-19 16:40", as: .handOff)
        desk.advance("2024-01-19 16:50")
        let paused = try #require(desk.engine.explain(clock))
        #expect(paused.basis == nil && paused.time?.deadline == nil && paused.time?.counted == .minutes(10))
        desk.agent("r2", at: "2024-01-19 16:55", as: .substantive)
        let ended = try #require(desk.engine.explain(clock))
        #expect(ended.time?.deadline == nil && ended.time?.range.upperBound == at("2024-01-19 16:55"))
    }
}
