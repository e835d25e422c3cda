import Foundation
import Moderation
import Reputation
import Testing

@testable import ReputationReports

@Suite struct FindingsPageTests {
    private static func section(_ id: String, of html: String) throws -> Substring {
        let start = try #require(html.firstRange(of: "<section id=\"\(id)\"")).lowerBound
        return html[start..<(try #require(html[start...].firstRange(of: "</section>"))).upperBound]
    }

    @Test(arguments: ReportLocale.allCases)
    func `the sample's promises stand on the page, due and broken, with the reader's words`(
        locale: ReportLocale
    ) async throws {
        let report = try await SampleReport.made.value
        let promises = try #require(report.findings.promises)
        let section = try Self.section("promises", of: report.html(locale: locale))
        let say = PageWording(locale: locale, clock: report.clock)
        for words in [say[.promiseBroken], say[.promiseStalled], say[.promisesMissed], say[.toComeHeading]] {
            #expect(section.contains(words), "\(words)")
        }
        #expect(section.contains("Our followers here hear first about the summer timetable"))
        #expect(section.contains(say(.earlyHeard, "X", say.duration(.seconds(86_400)))))
        #expect(section.components(separatedBy: "<li>").count - 1 == promises.missed.count + promises.due.count)
    }

    @Test(arguments: ReportLocale.allCases)
    func `the sample's moderation stands on the page by action, reason and thread`(locale: ReportLocale) async throws {
        let report = try await SampleReport.made.value
        let moderation = try #require(report.findings.moderation)
        let section = try Self.section("moderation", of: report.html(locale: locale))
        let say = PageWording(locale: locale)
        for action in moderation.countByAction.keys { #expect(section.contains(say.title(action)), "\(action)") }
        for reason in moderation.reasons.values.flatMap(\.keys) { #expect(section.contains(say.title(reason))) }
        #expect(section.contains(say[.budgetCaption]) && section.contains("The coast is calling"))
        #expect(section.contains(say[.mayHide]))
    }

    @Test func `every reason that the package gives has words of its own in each language`() {
        for locale in ReportLocale.allCases {
            let say = PageWording(locale: locale)
            let titles = Self.codes.map { say.title($0) }
            #expect(Set(titles).count == Self.codes.count)
            #expect(Self.codes.allSatisfy { PageWording.reasonCodes[$0] != nil })
            #expect(say.title(ReasonCode(rawValue: "house.rule")) == "house.rule")
            #expect(
                Set(HideBudgetRefusal.allCases.map { say.title($0) } + [say.title(nil as HideBudgetRefusal?)]).count
                    == 6
            )
        }
    }

    private static let codes: [ReasonCode] = [
        .noViolation, .noText, .genuineComplaint, .constructiveCriticism, .question, .praise, .negativeOpinion,
        .adPlacement, .quotedAbuse, .directedInsult, .possibleAbuse, .possibleSpam, .trollPattern, .hateSpeech, .threat,
        .unlawful, .sexualContent, .piiSelf, .piiOther, .spamPromotion, .scamImpersonation, .suspectedBrigade,
        .notBrigade, .repeatPosting, .customerProtection, .insufficientHistory, .staffExempt, .protectedSubject,
        .degraded, .uncertain, .manualDecision,
    ]

    /// A report whose promises, comments and posts are attacks.
    private static func hostileReport() async throws -> DeskReport {
        let attack = "\"><script>alert(1)</script><img src=x onerror=alert(1)>"
        func message(_ id: String, _ text: String, parent: String? = nil, isOwn: ThreeValued = .no) -> Message {
            Message(
                id: MessageID(rawValue: "x::\(id)"),
                kind: parent == nil ? .post : .comment,
                channel: Channel(platform: .x, property: "kestrelbay"),
                author: Author(id: AuthorID(rawValue: "x::\(id)"), displayName: attack),
                platformSaysOwn: isOwn,
                text: text,
                parent: parent.map { MessageID(rawValue: "x::\($0)") },
                permalink: "javascript:alert(1)"
            )
        }
        let record = PromiseRecord(
            id: PromiseID(rawValue: attack),
            target: .message(MessageID(rawValue: "x::post")),
            kind: PromiseKind(rawValue: "<b>\(attack)"),
            text: attack,
            madeIn: MessageID(rawValue: "<i>:x:\(attack)"),
            due: evening.addingTimeInterval(-90_000)
        )
        let facts: [ConversationFact] = [
            .arrived(message("post", attack, isOwn: .yes)),
            .arrived(message("threat", "I will find you and kill you. \(attack)", parent: "post")),
            .arrived(message("hidden", attack, parent: "post")),
            .hidden(MessageReference(message: MessageID(rawValue: "x::hidden"))),
            .promiseMade(record),
        ]
        let events = facts.enumerated().map { index, fact in
            ConversationEvent(occurredAt: evening.addingTimeInterval(-100_000 + Double(index)), fact: fact)
        }
        var modules = DeskModules.withoutLanguage
        modules.moderator = try .standard()
        var desk = try ReputationDesk(DeskConfiguration(brand: kestrelBay), modules: modules)
        desk.receive(events)
        return DeskReport(try await desk.findings(at: evening, people: 1))
    }

    @Test func `promises, comments and threads are escaped`() async throws {
        let report = try await Self.hostileReport()
        let moderation = try #require(report.findings.moderation)
        #expect(!moderation.proposals.isEmpty && moderation.budgets.count == 1)
        #expect(report.findings.promises?.missed.count == 1)
        let html = report.html()
        let outline = HTMLOutline(html)
        #expect(outline.faults.isEmpty)
        #expect(outline.elements.allSatisfy { !["script", "img", "b", "i"].contains($0.name) })
        #expect(outline.elements.allSatisfy { $0.attributes.keys.allSatisfy { !$0.hasPrefix("on") } })
        #expect(outline.all("a").allSatisfy { $0.attributes["href"]?.hasPrefix("#") == true })
        #expect(try Self.section("promises", of: html).contains("&lt;script&gt;"))
        #expect(try Self.section("moderation", of: html).contains("&lt;script&gt;"))
        let text = report.text(width: 100)
        #expect(text.contains("hidden on x: 1") && text.contains("PROMISES: 1 made"))
    }
}
