import Conversations
import Foundation
import LanguageAnalysis
import Reputation
import ServiceLevels
import TestSupport
import Testing

@testable import ReputationReports

/// What the merged parts of the findings look like on the page and in JSON.
@Suite struct TeamPageTests {
    private static func section(_ id: String, of html: String) throws -> Substring {
        let start = try #require(html.firstRange(of: "<section id=\"\(id)\"")).lowerBound
        return html[start..<(try #require(html[start...].firstRange(of: "</section>"))).upperBound]
    }

    /// A desk with one person on duty, whose name is an attack, and a text of the library that fits.
    private static func staffed() async throws -> DeskReport {
        var configuration = DeskConfiguration(brand: kestrelBay)
        let mira = AgentID(rawValue: "agent:mira")
        configuration.team = [TeamMember(id: mira, name: "Mira <script>", languages: [.english])]
        let hours = OpenHours(LocalTime(8), LocalTime(22))
        configuration.roster = ShiftRoster(
            zone: ZoneID("UTC"),
            shifts: Weekday.allCases.map { ShiftRoster.Shift(mira, on: $0, hours) }
        )
        configuration.cannedResponses = CannedResponseLibrary([
            CannedResponse(id: "late-boat", language: .english, text: "Sorry for the wait.", topics: ["late"])
        ])
        var desk = try ReputationDesk(configuration)
        let text = "@kestrelbay the boat is late again, when will you tell us what is going on?"
        desk.receive([complaint(1, minutesAgo: 30, text: text)])
        return DeskReport(try await desk.findings(at: evening))
    }

    @Test(arguments: ReportLocale.allCases)
    func `the page names who is on duty, who answers by when, and the text to begin with`(locale: ReportLocale)
        async throws
    {
        let html = try await Self.staffed().html(locale: locale)
        let outline = HTMLOutline(html)
        #expect(outline.faults.isEmpty && outline.all("script").isEmpty)
        let say = PageWording(locale: locale)
        let (today, worklist) = (try Self.section("today", of: html), try Self.section("worklist", of: html))
        #expect(today.contains(say[.onDuty].prefix(8)) && today.contains("Mira &lt;script&gt;"))
        #expect(worklist.contains("Mira &lt;script&gt;") && worklist.contains("late-boat"))
        #expect(worklist.contains("datetime=\"2026-03-13T18:08:00.000Z\""))
    }

    @Test func `JSON has the team, who is there, and the language and text of each reply plan`() async throws {
        let bytes = try await Self.staffed().json()
        let schema = try JSONSchema(Checkout.text(of: "Documentation/desk-report.schema.json"))
        #expect(try schema.faults(in: bytes).isEmpty)
        let json = try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        let member = try #require((json["team"] as? [[String: Any]])?.first)
        #expect(member["id"] as? String == "agent:mira" && member["languages"] as? [String] == ["en"])
        let plan = try #require(json["plan"] as? [String: Any])
        #expect((plan["staff"] as? [[String: Any]])?.first?["name"] as? String == "Mira <script>")
        let reply = try #require((json["replyPlans"] as? [[String: Any]])?.first)
        #expect(reply["language"] as? String == "en" && reply["colleagues"] as? [String] == ["agent:mira"])
        let start = try #require(reply["startingPoint"] as? [String: Any])
        #expect(start["response"] as? String == "late-boat" && start["topics"] as? [String] == ["late"])
    }

    @Test(arguments: ReportLocale.allCases)
    func `the sample's storm, canned lines and accounts stand on the page`(locale: ReportLocale) async throws {
        let report = try await SampleReport.made.value
        let html = report.html(locale: locale)
        let say = PageWording(locale: locale, clock: report.clock)
        let storm = try #require(report.findings.storm)
        let crisis = try Self.section("crisis", of: html)
        #expect(crisis.contains(say[.stormDayHeading]) && crisis.contains(say.counted(.stormPeople, storm.people)))
        let line = try #require(report.findings.cannedLines.first)
        let canned = try Self.section("canned-lines", of: html)
        #expect(canned.contains(say.counted(.cannedSent, line.count)))
        #expect(canned.contains(try #require(line.waiting.first?.author?.name)))
        let account = try #require(report.findings.moderation?.accounts.first)
        let moderation = try Self.section("moderation", of: html)
        #expect(moderation.contains(say[.accountsHeading]) && moderation.contains(account.author.name))
        #expect(moderation.contains(say.counted(.accountStanding, account.standing.count)))
    }
}
