import Conversations
import Foundation
import ServiceLevels
import Testing

/// The proposed promises for each class of channel, with their numbers.
@Suite struct StandardBookTests {
    private func desk(_ channelClass: ChannelClass, _ platform: Platform = .x) throws -> Desk {
        try Desk(
            .standard(calendar: "nine-to-five"),
            calendars: [.nineToFive()],
            channel: Channel(platform: platform, channelClass: channelClass)
        )
    }

    @Test func `a mail is answered within an hour of business time, sixty minutes to the millisecond included`() throws
    {
        var desk = try desk(.mail, .mail)
        desk.customer("m1", at: "10:00")
        desk.customer("m2", at: "10:00", in: "u")
        desk.agent("r1", at: "11:00")
        desk.agent("r2", at: "11:00:00.001", in: "u")
        #expect(try desk.clock(.substantiveReply, "m1").status == .met)
        #expect(try desk.clock(.substantiveReply, "m2").status == .breached)
        #expect(try desk.clock(.firstResolution, "m1").deadline?.breachAt == at("17:00"))
    }

    @Test func `a public post has four hours, a complaint an aim of one`() throws {
        var desk = try desk(.publicSocial)
        desk.customer("m1", at: "10:00")
        desk.tag("complaint", at: "10:00", in: "u")
        desk.customer("m2", at: "10:00", in: "u")
        #expect(try desk.clock(.substantiveReply, "m1").rules.policy == "public")
        #expect(try desk.clock(.substantiveReply, "m1").deadline?.exhaustedAt == at("14:00"))
        let complaint = try desk.clock(.substantiveReply, "m2")
        #expect(complaint.rules.policy == "public-complaint" && complaint.target.goal == .minutes(60))
        desk.advance("11:00")
        #expect(desk.notification(.warning(250_000), complaint.id)?.nominalAt == at("11:00"))
        // A second colleague who answers too begins nothing anew.
        desk.agent("r1", at: "11:30", in: "u")
        desk.agent("r2", at: "13:30", in: "u")
        #expect(desk.engine.states(of: desk.message("m2")).count { $0.metric == .substantiveReply } == 1)
        #expect(try desk.clock(.substantiveReply, "m2").elapsed == .minutes(90))
    }

    @Test func `a direct message aims at a quarter of an hour and has the platform's window beside its hour`() throws {
        var desk = try desk(.directMessage, .whatsApp)
        desk.customer("m1", at: "10:00")
        #expect(try desk.clock(.substantiveReply, "m1").deadline?.exhaustedAt == at("11:00"))
        #expect(try desk.clock(.substantiveReply, "m1").target.goal == .minutes(15))
        #expect(try desk.clock(.platformWindow, "m1").deadline != nil)
        #expect(!desk.has(.standardWindow, "m1"), "on WhatsApp programs may answer as long as people")
        var messenger = try self.desk(.directMessage, .messenger)
        messenger.customer("m1", at: "10:00")
        #expect(try messenger.clock(.standardWindow, "m1").deadline?.breachAt == at("2024-01-16 09:59:59.999"))
        #expect(try messenger.clock(.platformWindow, "m1").deadline?.breachAt == at("2024-01-22 09:59:59.999"))
    }

    @Test func `a review has 24 hours until the answer and seven days by the wall clock until it is solved`() throws {
        var desk = try desk(.review, .trustpilot)
        desk.customer("m1", at: "10:00")
        #expect(try desk.clock(.substantiveReply, "m1").deadline?.exhaustedAt == at("2024-01-16 10:00"))
        #expect(try desk.clock(.firstResolution, "m1").deadline?.exhaustedAt == at("2024-01-22 10:00"))
        desk.agent("r1", at: "11:00", as: .substantive)
        desk.state(.resolved, at: "2024-01-22 10:00")
        #expect(try desk.clock(.substantiveReply, "m1").status == .met)
        #expect(try desk.clock(.firstResolution, "m1").status == .met)
    }

    @Test func `every target of the standard names what its number rests on`() {
        for target in PolicyBook.standard(calendar: "desk").policies.flatMap(\.targets) {
            #expect(target.anchor?.isEmpty == false)
        }
    }

    @Test func `the end of the business day is that day's close, or the next one's after hours and on holidays`() throws
    {
        let calendar = BusinessCalendar.nineToFive("Europe/Berlin").holidays("2024-03-29", "2024-04-01")
        var desk = try Desk(
            [ResponseTarget(.firstResolution, limit: .endOfBusinessDay, calendar: "nine-to-five")],
            calendars: [calendar]
        )
        for (index, (start, end)) in [
            ("2024-01-15 09:00", "2024-01-15 16:00"), ("2024-01-15 16:00", "2024-01-16 16:00"),
            // Good Friday and Easter Monday are closed, and the clocks went forward in between.
            ("2024-03-28 17:00", "2024-04-02 15:00"),
        ].enumerated() {
            desk.customer("m\(index)", at: start, in: "t\(index)")
            let deadline = try desk.clock(.firstResolution, "m\(index)").deadline
            #expect(deadline?.exhaustedAt == at(end) && deadline?.breachAt == at(end))
        }
    }
}
