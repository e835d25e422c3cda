import Foundation
import Reputation
import TestSupport
import Testing

@testable import ReputationReports

@Suite struct DeskPageTests {
    @Test(arguments: ReportLocale.allCases)
    func `the page is well formed, named, described and reachable by keyboard`(locale: ReportLocale) async throws {
        let html = try await SampleReport.made.value.html(locale: locale)
        let outline = HTMLOutline(html)
        #expect(outline.faults.isEmpty)
        #expect(outline.all("html").first?.attributes["lang"] == locale.rawValue)
        for landmark in ["header", "nav", "main", "footer", "h1", "title"] {
            #expect(outline.all(landmark).count >= 1, "\(landmark)")
        }
        #expect(outline.all("main").count == 1 && outline.all("h1").count == 1)
        #expect(Set(outline.ids).count == outline.ids.count)
        let ids = Set(outline.ids)
        for element in outline.elements {
            for key in ["aria-labelledby", "aria-describedby"] {
                if let id = element.attributes[key] { #expect(ids.contains(id), "\(element)") }
            }
            if let target = element.attributes["href"], target.hasPrefix("#") {
                #expect(ids.contains(String(target.dropFirst())))
            }
        }
        // The first thing to reach is the way past the navigation.
        #expect(outline.all("a").first?.attributes["href"] == "#content")
        #expect(outline.all("section").allSatisfy { $0.attributes["aria-labelledby"] != nil })
        #expect(
            outline.all("div").filter { $0.attributes["class"] == "scroll" }.allSatisfy {
                $0.attributes["tabindex"] == "0" && $0.attributes["role"] == "region"
                    && $0.attributes["aria-labelledby"] != nil
            }
        )
        let drawings = outline.all("svg")
        #expect(!drawings.isEmpty)
        #expect(
            drawings.allSatisfy { svg in
                svg.attributes["aria-hidden"] == "true"
                    || (svg.attributes["role"] == "img" && svg.attributes["aria-labelledby"] != nil)
            }
        )
    }

    @Test(arguments: ReportLocale.allCases)
    func `headings go down one level at a time`(locale: ReportLocale) async throws {
        let outline = HTMLOutline(try await SampleReport.made.value.html(locale: locale))
        let levels = outline.elements.compactMap { $0.name.first == "h" ? Int($0.name.dropFirst()) : nil }
        #expect(levels.first == 1 && levels.contains(4))
        for (above, below) in zip(levels, levels.dropFirst()) { #expect(below <= above + 1) }
    }

    @Test(arguments: ReportLocale.allCases)
    func `each bar of open messages has its label`(locale: ReportLocale) async throws {
        let html = try await SampleReport.made.value.html(locale: locale)
        let say = PageWording(locale: locale)
        for minutes: Int64 in [60, 240, 1440, 4320, 10_080] {
            #expect(html.contains(">&lt; \(say.mark(minutes: minutes))</text>"), "\(minutes)")
        }
        #expect(html.contains(">≥ \(say.mark(minutes: 10_080))</text>"))
    }

    @Test(arguments: [ReportLocale.german, .russian, .romanian])
    func `no English is left in a page in another language`(locale: ReportLocale) async throws {
        // What people wrote stays as it is, and so do the names of rules and what a decoder says.
        let html = try await SampleReport.made.value.html(locale: locale)
        let words = words(of: html, without: ["q", "bdi", "code", "style", "li lang=\"en\""])
        let own = ReportText.table(of: locale)
        for (key, english) in ReportText.table(of: .english) {
            for text in english.split(separator: "|") {
                let runs = text.split { !$0.isLetter && $0 != " " }.map { $0.drop { $0 == " " } }
                guard let longest = runs.max(by: { $0.count < $1.count }), longest.count > 6 else { continue }
                guard own[key]?.contains(longest) == false else { continue }
                let isLeft = words.range(of: " \(longest) ") != nil
                #expect(!isLeft, "\(key): \(longest)")
            }
        }
    }

    @Test func `every table has a caption and every heading says what it heads`() async throws {
        let outline = HTMLOutline(try await SampleReport.made.value.html())
        #expect(outline.all("table").count > 10)
        #expect(outline.all("caption").count == outline.all("table").count)
        #expect(outline.all("th").allSatisfy { ["col", "row"].contains($0.attributes["scope"] ?? "") })
    }

    @Test(arguments: ReportLocale.allCases)
    func `no place of a text is left unfilled and no text shows its key`(locale: ReportLocale) async throws {
        let html = try await SampleReport.made.value.html(locale: locale)
        #expect(!html.contains { $0 == "\u{0}" })
        let page = html.components(separatedBy: "</style>").last ?? ""
        for place in ["{0}", "{1}", "{2}", "|"] { #expect(!page.contains(place), "\(place)") }
    }

    @Test func `the sample's page shows every part`() async throws {
        let outline = HTMLOutline(try await SampleReport.made.value.html())
        let parts = outline.all("section").compactMap { $0.attributes["id"] }
        #expect(parts == PageSection.all.map(\.id))
        let html = try await SampleReport.made.value.html()
        for words in ["Ilinca D.", "Brackwater", "abandoned", "in time", "handoff:", "Faceb"] {
            #expect(html.contains(words), "\(words)")
        }
    }

    @Test func `a page without anything says so instead of failing`() async throws {
        let html = try await report(on: [], at: evening).html()
        #expect(HTMLOutline(html).faults.isEmpty)
        #expect(html.contains("Nobody waits.") && html.contains("Nothing reached the brand."))
        #expect(!html.contains("NaN"))
        let bare = DeskReport(DeskState(ConversationLog(), for: kestrelBay, at: evening)).html(locale: .russian)
        #expect(HTMLOutline(bare).faults.isEmpty)
    }

    @Test func `the same events in any order and any batches give the same bytes`() async throws {
        let seed: UInt64 = 61
        var random = SeededRandom(seed: seed)
        let events = (0..<60).map { complaint($0, minutesAgo: Double($0 * $0)) }
        let expected = try await report(on: events, at: evening)
        for _ in 0..<TestScale.count(whole: 500) {
            let other = try await report(on: events.shuffled(using: &random), at: evening)
            #expect(other.html(locale: .german) == expected.html(locale: .german), "seed \(seed)")
            #expect(try other.json() == expected.json(), "seed \(seed)")
        }
    }

    @Test func `a page for ten thousand open items stays below five megabytes and says how much it leaves out`()
        async throws
    {
        let events = (0..<10_000).map {
            complaint($0, minutesAgo: Double($0) / 3, text: String(repeating: "late ", count: 200))
        }
        let report = try await report(on: events, at: evening, watchesCrisis: false)
        #expect(report.state.worklist.entries.count == 10_000)
        let html = report.html()
        #expect(html.utf8.count < 5_000_000)
        #expect(html.utf8.count < 400_000, "rows are cut long before")
        #expect(html.contains("and 9,900 more, in the JSON report"))
        let json = try JSONSerialization.jsonObject(with: Data(report.json())) as? [String: Any]
        #expect((json?["worklist"] as? [Any])?.count == 10_000)
    }
}
