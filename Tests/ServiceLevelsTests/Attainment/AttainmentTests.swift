import Conversations
import Foundation
import ServiceLevels
import Testing

@Suite struct AttainmentTests {
    @Test func `E40 what is still unanswered is counted as open and moves the percentiles`() throws {
        var desk = try Desk([.minutes(.firstReply, 240)])
        for number in 0..<4 { desk.customer("m\(number)", at: "10:00", in: "t\(number)") }
        desk.agent("r0", at: "10:10", in: "t0")
        desk.agent("r1", at: "10:20", in: "t1")
        desk.advance("12:00")
        let report = desk.engine.attainment(of: .firstReply)
        #expect(report.overall.met == 2 && report.overall.open == 2)
        #expect(report.overall.share?.denominator == 2)
        #expect(report.overall.time(of: 0.5) == .minutes(20))
        // Of four, the slowest half has not been answered: nobody knows how long it takes.
        #expect(report.overall.time(of: 0.75) == nil)
        desk.advance("15:00")
        let late = desk.engine.attainment(of: .firstReply).overall
        #expect(late.met == 2 && late.breached == 2 && late.share?.rate == 0.5)
    }

    @Test func `attainment is put together by sender, owner, channel and policy`() throws {
        var desk = try Desk([.minutes(.firstReply, 60) { $0.goal = .minutes(15) }])
        desk.customer("m1", at: "10:00", in: "a")
        desk.assign(to: "night", at: "10:01", in: "a")
        desk.agent("r1", at: "10:10", in: "a")
        desk.customer("m2", at: "10:00", in: "b")
        desk.agent("r2", at: "10:30", in: "b")
        for (grouping, names) in [
            (AttainmentReport.Grouping.sender, ["mira"]), (.owner, ["", "night"]), (.channel, ["zendesk/ticket"]),
            (.policy, ["only"]),
        ] {
            let report = desk.engine.attainment(of: .firstReply, by: grouping)
            #expect(report.groups.keys.sorted() == names)
            #expect(report.overall.met == 2 && report.overall.goalShare?.rate == 0.5)
        }
    }

    private let direct = Channel(platform: .messenger, channelClass: .directMessage)

    @Test func `D16 a message on the evening of an exchange does not count for the badge, one after two days does`()
        throws
    {
        var desk = try Desk([], channel: direct)
        desk.customer("m1", at: "09:00")
        desk.agent("r1", at: "09:10")
        desk.customer("m2", at: "20:00")
        desk.customer("m3", at: "2024-01-17 21:00")
        for counting in [ResponsivenessBadge.Counting.firstOfDay, .afterSilence(.hours(24))] {
            var badge = try ResponsivenessBadge.veryResponsive()
            badge.counting = counting
            let standing = try badge.standing(
                of: desk.engine.log.conversations(),
                for: BrandMatcher(Desk.brand),
                at: at("2024-01-17 22:00")
            )
            #expect(standing.messages == 2 && standing.answered == 1 && standing.isEarned == false)
        }
    }

    @Test func `an instant reply earns no badge, and what can still be answered in time is not decided`() throws {
        var desk = try Desk([], channel: direct)
        desk.customer("m1", at: "09:00")
        desk.agent("away", at: "09:00:01", origin: .automation)
        let badge = try ResponsivenessBadge.veryResponsive()
        func standing(_ time: String) throws -> ResponsivenessBadge.Standing {
            try badge.standing(of: desk.engine.log.conversations(), for: BrandMatcher(Desk.brand), at: at(time))
        }
        #expect(try standing("09:15").isEarned == nil)
        #expect(try standing("09:16").isEarned == false)
        desk.agent("r1", at: "09:15")
        #expect(try standing("09:16").isEarned == true)
        #expect(badge.share == 0.9 && badge.within == .minutes(15) && badge.period == .hours(7 * 24))
    }
}
