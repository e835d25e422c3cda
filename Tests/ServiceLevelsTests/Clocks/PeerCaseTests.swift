import Conversations
import Foundation
import ServiceLevels
import Testing

/// Cases D1 to D15 and D17 to D20: what other systems do, expected as it should be.
@Suite struct PeerCaseTests {
    @Test func `D1 a reply at the deadline to the millisecond is in time, and no breach is told at that moment`() throws
    {
        var desk = try Desk([.minutes(.firstReply, 60)])
        desk.customer("m1", at: "10:00")
        desk.advance("11:00")
        #expect(desk.told.map(\.kind) == [.started])
        desk.agent("r1", at: "11:00")
        #expect(try desk.clock(.firstReply, "m1").status == .met)
        desk.advance("12:00")
        #expect(!desk.told.contains { $0.kind == .breached })
    }

    @Test func `D2 what was solved late is breached though nobody looked in between`() throws {
        var desk = try Desk([.minutes(.firstResolution, 60)])
        desk.customer("m1", at: "10:00")
        desk.state(.resolved, at: "11:30")
        desk.advance("12:00")
        #expect(try desk.clock(.firstResolution, "m1").status == .breached)
        #expect(desk.breach(of: desk.id(.firstResolution, "m1"))?.nominalAt == at("11:00"))
    }

    @Test func `D3 a second message after the breach is not a second breach`() throws {
        var desk = try Desk([.minutes(.firstReply, 60), .minutes(.nextReply, 60)])
        desk.customer("m0", at: "09:00")
        desk.agent("r0", at: "09:10")
        desk.customer("m1", at: "10:00")
        desk.advance("11:10")
        desk.customer("m2", at: "11:30")
        desk.advance("15:00")
        #expect(desk.told.count { $0.kind == .breached } == 1)
    }

    @Test func `D4 with clocks that begin anew at a reopening, four days asleep count for nothing`() throws {
        var desk = try Desk([.minutes(.firstReply, 60, start: .reopen)])
        desk.customer("m1", at: "09:00")
        desk.agent("b1", at: "09:05", origin: .bot)
        desk.state(.resolved, at: "09:05")
        desk.state(.open, at: "2024-01-19 14:00")
        desk.agent("r1", at: "2024-01-19 14:10")
        #expect(try desk.clock(.firstReply, "m1").cancellation == .resolved)
        let again = try desk.clock(.firstReply, "m1", cycle: 1)
        #expect(again.elapsed == .minutes(10) && again.status == .met)
    }

    @Test func `D5 the first reply counts from the hand-off by the bot, or from the customer, by the rule`() throws {
        for (start, minutes) in [(StartRule.handOff, 10), (.creation, 30)] {
            var desk = try Desk([.minutes(.firstReply, 60, start: start)])
            desk.customer("m1", at: "10:00")
            desk.agent("b1", at: "10:01", origin: .bot)
            #expect(desk.has(.firstReply, "m1") == (start == .creation))
            let thread = EventTarget.conversation(ConversationID(platform: .zendesk, native: "t"))
            let handOff = HandOff(id: HandOffID(rawValue: "h"), side: .taking, target: thread)
            desk.fact(.handedOff(handOff), at: "10:20")
            desk.agent("r1", at: "10:30")
            #expect(try desk.clock(.firstReply, "m1").elapsed == .minutes(minutes))
        }
    }

    @Test func `D6 thanks after the answer never breach: solving ends their clock, and so does a mark at once`() throws
    {
        for isMarked in [false, true] {
            var desk = try Desk([.minutes(.nextReply, 60)])
            desk.customer("m1", at: "10:00")
            desk.agent("r1", at: "10:10")
            desk.customer("thanks", at: "10:20")
            if isMarked {
                let mira = AgentID(rawValue: "mira")
                let message = desk.message("thanks")
                desk.fact(.dismissed(Dismissal(message: message, reason: .noReplyNeeded, actor: mira)), at: "10:25")
            } else {
                desk.state(.resolved, at: "10:25")
            }
            desk.advance("15:00")
            let clock = try desk.clock(.nextReply, "thanks")
            #expect(clock.cancellation == (isMarked ? .dismissed : .resolved) && clock.endedAt == at("10:25"))
            #expect(!desk.told.contains { $0.kind == .breached })
        }
    }

    @Test func `D7 how late a solution was is settled when it comes, whatever is reopened later`() throws {
        var desk = try Desk([.minutes(.firstResolution, 60)])
        desk.customer("m1", at: "10:00")
        desk.state(.resolved, at: "11:30")
        let before = try desk.clock(.firstResolution, "m1")
        desk.advance("2024-01-17 10:00")
        desk.state(.open, at: "2024-01-17 10:00")
        desk.advance("2024-01-18 10:00")
        #expect(try desk.clock(.firstResolution, "m1") == before)
        #expect(before.elapsed == .minutes(90) && before.status == .breached)
    }

    @Test func `D8 a platform's window is a deadline of its own, over at its end to the millisecond`() throws {
        let windows = [ServiceLevelMetric.platformWindow, .standardWindow].map {
            ResponseTarget($0, limit: .platformWindow)
        }
        for (platform, hours) in [(Platform.whatsApp, 24.0), (.messenger, 7 * 24), (.instagram, 7 * 24)] {
            var desk = try Desk(windows, channel: Channel(platform: platform, channelClass: .directMessage))
            desk.customer("m1", at: "09:00")
            desk.customer("m2", at: "10:00")
            let end = at("10:00").addingTimeInterval(hours * 3600)
            let deadline = try #require(try desk.clock(.platformWindow, "m1").deadline)
            #expect(deadline.breachAt == end.addingTimeInterval(-0.001))
            #expect(deadline.isMet(at: end.addingTimeInterval(-0.001)) && !deadline.isMet(at: end))
            // The 24 hours in which programs may answer too, where people have longer.
            let standard = desk.engine.state(of: desk.id(.standardWindow, "m1"))?.deadline?.breachAt
            #expect(standard == (hours > 24 ? at("2024-01-16 09:59:59.999") : nil))
        }
    }

    @Test func `D8 no platform's window is guessed: TikTok's 48 hours hold once a table of facts names their source`()
        throws
    {
        let window = ResponseTarget(.platformWindow, limit: .platformWindow)
        let channel = Channel(platform: .tikTok, channelClass: .directMessage)
        // No public source for TikTok's window was found, so the standard table has none, and without one no clock.
        var unknown = try Desk([window], channel: channel)
        unknown.customer("m1", at: "10:00")
        #expect(Array(unknown.engine.states()).isEmpty)
        let source = try FactSource(citation: "The contract of the desk with TikTok", date: "2024", evidence: .vendor)
        let hours = ReplyWindow(on: .directMessage, openFor: .hours(48), source: source)
        let facts = PlatformFactsTable([PlatformFacts(.tikTok, replyWindows: [hours])])
        let policy = ServiceLevelPolicy(id: "only", targets: [window])
        let book = try PolicyBook(id: "book", policies: [policy])
            .compiled(platforms: .standard.overriding(facts))
        var engine = ServiceLevelEngine(brand: Desk.brand, book: book)
        engine.ingest(unknown.events)
        #expect(engine.states(of: unknown.message("m1")).first?.deadline?.breachAt == at("2024-01-17 09:59:59.999"))
    }

    private func raised(_ mode: ChangeMode) throws -> ClockState {
        var urgent = ResponseTarget.minutes(.requesterWait, 60)
        urgent.priority = .urgent
        var desk = try Desk([.minutes(.requesterWait, 480), urgent], onChange: mode)
        desk.customer("m1", at: "10:00")
        desk.state(.pending, at: "10:10")
        desk.tag("priority:urgent", at: "10:30")
        desk.state(.open, at: "10:45")
        desk.advance("10:45")
        return try desk.clock(.requesterWait, "m1")
    }

    @Test func `D9 a matter that becomes urgent while pending is due by the mode: 11-35, 11-15 or 11-45`() throws {
        #expect(try raised(.retroactive(applyPastPauses: true)).deadline?.exhaustedAt == at("11:35"))
        #expect(try raised(.retroactive(applyPastPauses: false)).deadline?.exhaustedAt == at("11:15"))
        #expect(try raised(.restart).deadline?.exhaustedAt == at("11:45"))
    }

    @Test func `D10 a hold over the weekend moves four hours by the half hour that was open`() throws {
        var target = ResponseTarget.minutes(.firstResolution, 240, calendar: "nine-to-five")
        target.pausedIn = [.onHold]
        var desk = try Desk([target], calendars: [.nineToFive()])
        desk.customer("m1", at: "2024-01-19 16:00")
        desk.state(.onHold, at: "2024-01-19 16:30")
        desk.state(.open, at: "2024-01-20 12:00")
        #expect(try desk.clock(.firstResolution, "m1").deadline?.exhaustedAt == at("2024-01-22 12:30"))
    }

    @Test func `D11 around the clock a pause of ten minutes moves the deadline by ten minutes`() throws {
        var desk = try Desk([.minutes(.requesterWait, 60)])
        desk.customer("m1", at: "10:00")
        desk.state(.pending, at: "10:10")
        desk.state(.open, at: "10:20")
        #expect(try desk.clock(.requesterWait, "m1").deadline?.exhaustedAt == at("11:10"))
    }

    @Test func `D12 a pause before the priority was raised is carried over`() throws {
        let clock = try raised(.retroactive(applyPastPauses: true))
        #expect(clock.pauses.map(\.startedAt) == [at("10:10")] && clock.elapsed == .minutes(10))
    }

    @Test func `D13 a clock runs, is at risk, is breaching, and at the late reply is breached`() throws {
        var desk = try Desk([.minutes(.firstReply, 60, warnAt: [0.75])])
        desk.customer("m1", at: "10:00")
        var seen: [ClockStatus] = []
        for time in ["10:44", "10:45", "11:00", "11:01"] {
            desk.advance(time)
            seen.append(try desk.clock(.firstReply, "m1").status)
        }
        desk.agent("r1", at: "11:30")
        seen.append(try desk.clock(.firstReply, "m1").status)
        #expect(seen == [.running, .atRisk, .atRisk, .breaching, .breached])
    }

    @Test func `D14 what is marked done without a reply is cancelled and leaves the statistics`() throws {
        var desk = try Desk([.minutes(.firstReply, 60)])
        desk.customer("m1", at: "10:00")
        desk.state(.resolved, at: "10:30")
        #expect(try desk.clock(.firstReply, "m1").status == .cancelled)
        let report = desk.engine.attainment(of: .firstReply)
        #expect(report.overall.cancelled == 1 && report.overall.share == nil)
    }

    @Test func `D15 counted from the assignment the reply took five minutes`() throws {
        var desk = try Desk([.minutes(.firstReply, 60, start: .assignment)])
        desk.customer("m1", at: "13:00")
        desk.assign(to: "A", at: "13:05")
        desk.agent("r1", at: "13:10")
        #expect(try desk.clock(.firstReply, "m1").elapsed == .minutes(5))
    }

    @Test func `D17 answered while nobody is there counts as no time, or as all of it if the rule says so`() throws {
        let shifts = BusinessCalendar.week(Weekday.allCases, "8:00-18:00")
        for (rule, elapsed) in [(OffHoursReply.zero, Duration.zero), (.fullElapsed, .hours(2))] {
            var desk = try Desk(
                [.minutes(.firstReply, 60, calendar: "week") { $0.offHoursReply = rule }],
                calendars: [shifts]
            )
            desk.customer("m1", at: "19:00")
            desk.agent("r1", at: "21:00")
            let clock = try desk.clock(.firstReply, "m1")
            #expect(clock.elapsed == elapsed && clock.status == .met)
        }
    }

    @Test func `D18 a step that both stops and pauses stops`() throws {
        var desk = try Desk([.minutes(.firstResolution, 60, pausedIn: [.resolved, .pending])])
        desk.customer("m1", at: "10:00")
        desk.state(.resolved, at: "10:30")
        let clock = try desk.clock(.firstResolution, "m1")
        #expect(clock.status == .met && clock.endedAt == at("10:30"))
    }

    @Test func `D19 a reopened matter is due from its reopening, and a deadline set by hand beats the target`() throws {
        var desk = try Desk([.minutes(.firstReply, 60, start: .reopen)])
        desk.customer("m1", at: "10:00")
        desk.state(.resolved, at: "10:10")
        desk.state(.open, at: "12:00")
        #expect(try desk.clock(.firstReply, "m1", cycle: 1).deadline?.exhaustedAt == at("13:00"))
        let clock = desk.id(.firstReply, "m1", cycle: 1)
        desk.take(desk.engine.setDeadline(of: clock, to: at("12:20")))
        desk.advance("12:30")
        #expect(desk.breach(of: clock)?.nominalAt == at("12:20"))
        desk.take(desk.engine.setDeadline(of: clock, to: nil))
        #expect(desk.breach(of: clock) == nil)
        #expect(try desk.clock(.firstReply, "m1", cycle: 1).deadline?.exhaustedAt == at("13:00"))
    }

    @Test func `D20 when the policies are withdrawn clocks are cancelled and nothing more is told of them`() throws {
        var desk = try Desk([.minutes(.firstReply, 60, warnAt: [0.5])])
        desk.customer("m1", at: "10:00")
        desk.advance("10:10")
        desk.take(desk.engine.install(try PolicyBook(id: "none", policies: []).compiled(), from: at("10:10")))
        #expect(try desk.clock(.firstReply, "m1").cancellation == .noPolicy)
        let told = desk.told.count
        desk.advance("15:00")
        #expect(desk.told.count == told && desk.engine.nextWakeUp == nil)
    }
}
