import Foundation
import Reputation
import ReputationTesting
import Testing

/// What parts of a configuration change in what the desk says.
@Suite struct ConfiguredFindingsTests {
    private let build = EventBuilder()

    private func findings(
        _ events: [ConversationEvent],
        at minute: Double,
        _ change: (inout DeskConfiguration) -> Void = { _ in }
    ) async throws -> DeskFindings {
        var configuration = DeskConfiguration(brand: build.brand)
        change(&configuration)
        var desk = try ReputationDesk(configuration)
        desk.receive(events)
        return try await desk.findings(at: build.time(minute))
    }

    @Test(arguments: ["roster.zone", "digest.zone", "calendars[0].zone"])
    func `a zone that is none is an error that names its member`(field: String) {
        var configuration = DeskConfiguration(brand: build.brand)
        switch field {
        case "roster.zone": configuration.roster = ShiftRoster(zone: "Europe/Grauhafen")
        case "digest.zone": configuration.digest = DigestSchedule(zone: "Europe/Grauhafen")
        default:
            configuration.calendars = [
                BusinessCalendar(id: "care", zone: "Europe/Grauhafen", days: [.monday], hours: [OpenHours(8, 9)])
            ]
        }
        let error = #expect(throws: DeskConfigurationError.self) { try configuration.validate() }
        #expect(error?.field == field && error?.reason.contains("Europe/Grauhafen") == true)
    }

    @Test func `R45: a call to stay away is found without the names of rivals`() async throws {
        let events = [
            build.brand(writes: "b1", "The Tern sails again from Monday.", at: 0),
            build.customer(
                "ada",
                writes: "m1",
                "Stay away from this ferry line, avoid them at all costs!",
                replyingTo: "b1",
                at: 5
            ),
        ]
        let tips = try #require(try await findings(events, at: 60).presence).tips
        #expect(tips.map(\.kind) == [.turnsAway] && tips.map(\.rival) == [nil])
    }

    @Test func `R16: a profile that is closed on purpose is not abandoned`() async throws {
        let day = 24.0 * 60
        let posts = (0..<5).map { build.brand(writes: "b\($0)", "News of the day \($0)", at: Double($0) * 2 * day) }
        let open = try await findings(posts, at: 60 * day)
        #expect(open.presence?.cadence.first?.verdict == .abandoned)
        let closed = try await findings(posts, at: 60 * day) { configuration in
            configuration.calendars = [
                BusinessCalendar(id: "care", zone: "UTC", days: [.monday], hours: [OpenHours(8, 9)])
            ]
            configuration.profiles = [
                StaffedProfile(
                    platform: .x,
                    owner: AgentID(rawValue: "agent:mira"),
                    calendar: "care",
                    closures: [PlannedClosure(from: build.time(9 * day))]
                )
            ]
        }
        #expect(closed.presence?.cadence.first.map { $0.verdict != .abandoned } == true)
    }

    @Test func `a promise is dated by the clocks of the profile on which it was made`() async throws {
        let events = [
            build.customer("ada", writes: "m1", "Where is my bag?", at: 0),
            build.brand(writes: "b1", "We call you today by 15:00.", replyingTo: "m1", at: 5),
        ]
        func due(_ zone: ZoneID) async throws -> Date? {
            let found = try await findings(events, at: 6) { configuration in
                configuration.calendars = ["UTC", zone].enumerated().map { index, zone in
                    BusinessCalendar(
                        id: CalendarID(rawValue: "c\(index)"),
                        zone: zone,
                        days: Weekday.mondayToFriday,
                        hours: [OpenHours(8, 18)]
                    )
                }
                configuration.profiles = [
                    StaffedProfile(platform: .x, owner: AgentID(rawValue: "agent:mira"), calendar: "c1")
                ]
            }
            return found.promises?.review.entries.first?.promise.record.due
        }
        // Monday 2 March 2026, 10:00 UTC: Bucharest is two hours ahead, London none.
        let london = try #require(try await due("Europe/London"))
        #expect(london == build.time(5 * 60))
        #expect(try await due("Europe/Bucharest") == london.addingTimeInterval(-2 * 3600))
    }

    @Test func `comments are judged by the policy of the configuration`() async throws {
        let events = [
            build.brand(writes: "b1", "The Tern sails again from Monday.", at: 0),
            build.customer("ada", writes: "m1", "When does she leave?", replyingTo: "b1", at: 5),
        ]
        let standard = try #require(try await findings(events, at: 60).moderation)
        let silent = try #require(
            try await findings(events, at: 60) { $0.moderation = ModerationPolicy(id: "none", rules: []) }.moderation
        )
        #expect(standard.countByAction[.reply] == 1)
        #expect(silent.countByAction == [.leave: 1])
    }
}
