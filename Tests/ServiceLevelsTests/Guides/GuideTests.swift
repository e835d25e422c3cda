import Conversations
import Foundation
import ServiceLevels
import Testing

/// The listings of the articles "Choosing targets" and "Running the clocks".
@Suite struct GuideTests {
    private func compiledBook() throws -> (book: CompiledPolicyBook, calendar: CompiledCalendar) {
        let desk = BusinessCalendar(
            id: "kestrelbay-desk",
            zone: .utc,
            days: Weekday.mondayToFriday,
            hours: [OpenHours(9, 17)]
        )
        let calendar = try desk.compiled()
        var urgent = ResponseTarget(.substantiveReply, priority: .urgent, limit: .openTime(.seconds(1800)))
        urgent.escalation = "duty"

        let book = PolicyBook(
            id: "kestrelbay",
            policies: [
                ServiceLevelPolicy(
                    id: "reviews-of-two-stars-and-less",
                    condition: TargetCondition(channelClasses: [.review], rating: 0...0.4),
                    targets: [ResponseTarget(.substantiveReply, limit: .openTime(.seconds(8 * 3600)), warnAt: [0.75])]
                ),
                ServiceLevelPolicy(
                    id: "public",
                    condition: TargetCondition(channelClasses: [.publicSocial]),
                    targets: [
                        urgent,
                        ResponseTarget(
                            .substantiveReply,
                            limit: .openTime(.seconds(4 * 3600)),
                            goal: .seconds(3600),
                            calendar: "kestrelbay-desk"
                        ),
                        ResponseTarget(.firstResolution, limit: .endOfBusinessDay, calendar: "kestrelbay-desk"),
                    ]
                ),
            ],
            escalations: [
                EscalationLadder(id: "duty", levels: [.init(recipients: ["duty"], delay: .seconds(600))], loops: 3)
            ]
        )
        let compiled = try book.compiled(with: [calendar])
        return (compiled, calendar)
    }

    @Test func `the articles' listings run and say what they claim`() async throws {
        let (compiled, calendar) = try compiledBook()
        var desk = try Desk([], channel: Channel(platform: .x))
        desk.customer("m1", at: "16:00")
        desk.tag("priority:urgent", at: "16:00", in: "u")
        desk.customer("m2", at: "16:00", in: "u")
        let (events, brand, message) = (desk.events, Desk.brand, desk.message("m1"))
        let (now, later) = (at("2024-01-16 13:00"), at("2024-01-16 14:00"))

        var engine = ServiceLevelEngine(brand: brand, book: compiled)
        var ledger = NotificationLedger()

        ledger.apply(engine.ingest(events))
        ledger.apply(engine.advance(to: now))
        for notification in ledger.notifications where notification.kind == .breached {
            print(notification.anchor, notification.nominalAt)
        }
        let breaches = ledger.notifications.filter { $0.kind == .breached }
        #expect(breaches.map(\.nominalAt) == [at("16:30"), at("17:00"), at("17:00"), at("2024-01-16 12:00")])

        let clock = ClockID(anchor: message, metric: .substantiveReply)
        if let explanation = engine.explain(clock), let time = explanation.time {
            print(time.lines(in: calendar.zoneTable).joined(separator: "\n"))
        }
        let lines = try #require(engine.explain(clock)?.time?.lines(in: calendar.zoneTable))
        #expect(lines.contains { $0.contains("16:00 - 17:00") && $0.contains("counted") })

        var attainment = AttainmentReport()
        for clock in engine.prune(before: now.addingTimeInterval(-90 * 86_400)) { attainment.add(clock, by: .sender) }
        #expect(attainment.overall.met == 0)

        let sink = InMemoryEscalationSink()
        let suppressed = try await engine.deliver(engine.advance(to: later), to: sink)
        #expect(suppressed.isEmpty)
    }
}
