import Foundation
import Presence
import Reputation
import Testing

@testable import ReputationReports

/// Nothing is found that nobody is shown.
@Suite struct FindingsPlacesTests {
    /// How each field is emptied; a field that is not here fails the test, and so does one whose emptying nobody sees.
    private static let fields: [String: @Sendable (inout DeskFindings) -> Void] = [
        "state": { $0.state = DeskState(ConversationLog(), for: $0.state.brand, at: $0.state.time) },
        "crisis": { $0.crisis = nil },
        "sent": { $0.sent = nil },
        "capacity": { $0.capacity = nil },
        "surge": { $0.surge = nil },
        "storm": { $0.storm = nil },
        "team": { $0.team = [] },
        "staff": { $0.staff = nil },
        "plan": { $0.plan = nil },
        "likelySamePersons": { $0.likelySamePersons = [] },
        "replyPlans": { $0.replyPlans = [:] },
        "cases": { $0.cases = [] },
        "mergeSuggestions": { $0.mergeSuggestions = [] },
        "caseWriters": { $0.caseWriters = [:] },
        "cannedLines": { $0.cannedLines = [] },
        "routing": { $0.routing = [:] },
        "handOffs": { $0.handOffs = [] },
        "presence": { $0.presence = nil },
        "promises": { $0.promises = nil },
        "moderation": { $0.moderation = nil },
        "contacts": { $0.contacts = [] },
        "shelves": { $0.shelves = [] },
        "copies": { $0.copies = [] },
    ]

    /// The same for what is found of the brand's presence, each field as it is where nothing was written.
    private static let presence: [String: @Sendable (inout PresenceFindings, PresenceFindings) -> Void] = [
        "cadence": { $0.cadence = $1.cadence },
        "apologies": { $0.apologies = $1.apologies },
        "neglect": { $0.neglect = $1.neglect },
        "activity": { $0.activity = $1.activity },
        "voice": { $0.voice = $1.voice },
        "tips": { $0.tips = $1.tips },
        "ratingShifts": { $0.ratingShifts = $1.ratingShifts },
        "recovery": { $0.recovery = $1.recovery },
        "peers": { $0.peers = $1.peers },
        "care": { $0.care = $1.care },
        "gaps": { $0.gaps = $1.gaps },
        "unlisted": { $0.unlisted = $1.unlisted },
        "listening": { $0.listening = $1.listening },
        "causes": { $0.causes = $1.causes },
        "apologyDepth": { $0.apologyDepth = $1.apologyDepth },
        "sentiment": { $0.sentiment = $1.sentiment },
        "contributions": { $0.contributions = $1.contributions },
        "estimate": { $0.estimate = $1.estimate },
    ]

    /// The sample's findings, with a copy, a team, a profile that nobody listed and a search that ran, which it lacks.
    private static func full() async throws -> DeskReport {
        let sample = try await SampleReport.made.value
        var findings = sample.findings
        let some = try #require(findings.state.worklist.entries.first?.waiting.first?.item.id)
        findings.copies = [CopiedMessage(kept: some, copies: [some])]
        findings.team = [TeamMember(id: AgentID(rawValue: "agent:mira"), name: "Mira Brandis")]
        findings.presence?.unlisted = [ProfileKey(platform: .instagram, property: "kestrelbay")]
        let search = ListeningQuery(.brand, on: .x, lastRunAt: findings.state.time)
        findings.presence?.listening = .assessed(ListeningCoverage([search], on: [.x], at: findings.state.time))
        return with(findings, like: sample)
    }

    private static func with(_ findings: DeskFindings, like report: DeskReport) -> DeskReport {
        DeskReport(findings, intake: report.intake, digests: report.digests, history: report.history)
    }

    private static func outputs(_ report: DeskReport) throws -> [String] {
        [report.text(width: 100), report.html(), String(decoding: try report.json(), as: UTF8.self)]
    }

    private static func labels(of value: some Any) -> Set<String> {
        Set(Mirror(reflecting: value).children.compactMap(\.label))
    }

    @Test func `every field of the findings has a place in text, HTML and JSON`() async throws {
        let report = try await Self.full()
        let whole = try Self.outputs(report)
        #expect(Self.labels(of: report.findings) == Set(Self.fields.keys))
        for (name, empty) in Self.fields.sorted(by: { $0.key < $1.key }) {
            var findings = report.findings
            empty(&findings)
            let outputs = try Self.outputs(Self.with(findings, like: report))
            for (index, kind) in ["text", "HTML", "JSON"].enumerated() {
                #expect(outputs[index] != whole[index], "\(name) has no place in the \(kind)")
            }
        }
    }

    @Test func `every field of the presence findings has a place in text, HTML and JSON`() async throws {
        let report = try await Self.full()
        let whole = try Self.outputs(report)
        let presence = try #require(report.findings.presence)
        let record = BrandRecord(ConversationLog(), for: kestrelBay, at: report.state.time)
        let reader = try PresenceReader()
        let none = PresenceFindings(record, reader: reader, names: try BrandNameFinder([], analyzer: reader.analyzer))
        #expect(Self.labels(of: presence) == Set(Self.presence.keys))
        for (name, empty) in Self.presence.sorted(by: { $0.key < $1.key }) {
            var findings = report.findings
            findings.presence.map {
                var changed = $0
                empty(&changed, none)
                findings.presence = changed
            }
            let outputs = try Self.outputs(Self.with(findings, like: report))
            for (index, kind) in ["text", "HTML", "JSON"].enumerated() {
                #expect(outputs[index] != whole[index], "\(name) has no place in the \(kind)")
            }
        }
    }

    @Test(arguments: ReportLocale.allCases)
    func `the page tells the storm's plans, topics and forecast, and who was contacted`(locale: ReportLocale)
        async throws
    {
        let html = try await SampleReport.made.value.html(locale: locale)
        let say = PageWording(locale: locale)
        for key in [
            ReportText.topicsHeading, .contactsHeading, .surgeHeading, .noticeCaption, .activityCaption, .careHeading,
            .ratingsCaption, .contributionsHeading, .peersHeading, .tipsHeading, .absenceHeading, .moodCaveat,
        ] {
            #expect(html.contains(say[key].replacing("'", with: "&#39;")), "\(key)")
        }
        #expect(html.contains("telefon") || html.contains("телефон"))
        #expect(html.contains("Annika"))
    }

    @Test func `R41: the seed's case stands in the text: the own page at six, five complaints before it`() async throws
    {
        let text = try await SampleReport.made.value.text(width: 100)
        let flat = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(flat.contains("the brand's own page stands at 6, 5 complaints before it"))
        #expect(flat.contains("came back to say something good: Annika"))
    }
}
