import Foundation
import Testing

@testable import ReputationReports

@Suite struct PageWordingTests {
    @Test func `every text stands in all four languages`() {
        for locale in ReportLocale.allCases {
            let table = ReportText.table(of: locale)
            for key in ReportText.allCases {
                #expect(table[key]?.isEmpty == false, "\(key) is missing in \(locale)")
            }
        }
    }

    @Test func `a text has the same places and is counted in all languages alike`() {
        for key in ReportText.allCases {
            let english = ReportText.table(of: .english)[key] ?? ""
            let isCounted = english.contains("|")
            for locale in ReportLocale.allCases {
                let text = ReportText.table(of: locale)[key] ?? ""
                let forms = text.split(separator: "|", omittingEmptySubsequences: false)
                #expect(forms.count == (isCounted ? locale.pluralForms : 1), "\(key) in \(locale)")
                #expect(Self.places(text).subtracting(["{0}"]) == Self.places(english).subtracting(["{0}"]), "\(key)")
                // Only the form for one may leave the number out, as "once" does.
                for form in forms.dropFirst(isCounted ? 1 : 0) {
                    #expect(Self.places(english).contains("{0}") == form.contains("{0}"), "\(key) in \(locale)")
                }
            }
        }
    }

    private static func places(_ text: String) -> Set<String> {
        Set((0..<5).map { "{\($0)}" }.filter { text.contains($0) })
    }

    @Test func `no text holds markup, and every language has twelve months and seven days`() {
        for locale in ReportLocale.allCases {
            let say = PageWording(locale: locale)
            for key in ReportText.allCases { #expect(!say[key].contains { "<>&\"".contains($0) }, "\(key)") }
            #expect(say.weekdays.count == 7)
            #expect(Set((1...12).map { say.month($0) }).count == 12)
        }
    }

    @Test func `numbers take the form that the language asks for`() {
        func forms(_ locale: ReportLocale, _ counts: [Int]) -> [Int] { counts.map { locale.pluralForm($0) } }
        let counts = [0, 1, 2, 4, 5, 11, 12, 19, 20, 21, 22, 101, 111, 112]
        #expect(forms(.english, counts) == [1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1])
        #expect(forms(.german, counts) == forms(.english, counts))
        #expect(forms(.russian, counts) == [2, 0, 1, 1, 2, 2, 2, 2, 2, 0, 1, 0, 2, 2])
        #expect(forms(.romanian, counts) == [1, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1])
        #expect(PageWording(locale: .russian).counted(.voices, 21) == "21 голос")
        #expect(PageWording(locale: .russian).counted(.voices, 14) == "14 голосов")
        #expect(PageWording(locale: .romanian).counted(.voices, 25) == "25 de voci")
        #expect(PageWording(locale: .german).counted(.voices, 1) == "1 Stimme")
    }

    @Test func `numbers and shares are written as the language writes them`() {
        let say = Dictionary(uniqueKeysWithValues: ReportLocale.allCases.map { ($0, PageWording(locale: $0)) })
        #expect(
            ReportLocale.allCases.map { say[$0]?.number(1_234_567) } == [
                "1,234,567", "1.234.567", "1\u{A0}234\u{A0}567", "1.234.567",
            ]
        )
        #expect(ReportLocale.allCases.map { say[$0]?.number(1234) } == ["1,234", "1234", "1234", "1234"])
        #expect(ReportLocale.allCases.map { say[$0]?.number(-2.54) } == ["−2.5", "−2,5", "−2,5", "−2,5"])
        #expect(
            ReportLocale.allCases.map { say[$0]?.percent(0.125) } == [
                "12.5%", "12,5\u{A0}%", "12,5\u{A0}%", "12,5\u{A0}%",
            ]
        )
        #expect(say[.english]?.exactPercent(0.5) == "50.0%")
        #expect(say[.german]?.range(0.1, 0.2) == "10,0–20,0\u{A0}%")
        #expect(say[.english]?.number(Double.nan) == "–")
    }

    @Test func `moments and durations are written as the language writes them`() {
        let date = Date(timeIntervalSince1970: 1_773_425_040)
        #expect(PageWording(locale: .english).plainMoment(date) == "13 Mar 2026, 18:04 UTC")
        #expect(PageWording(locale: .german).plainMoment(date) == "13.03.2026, 18:04 UTC")
        #expect(
            PageWording(locale: .russian).moment(date).html
                == "<time datetime=\"2026-03-13T18:04:00.000Z\">13.03.2026, 18:04 UTC</time>"
        )
        let durations: [Duration] = [.seconds(5), .seconds(60), .seconds(3660), .seconds(90_000), .seconds(2_000_000)]
        #expect(
            durations.map { PageWording(locale: .english).duration($0) } == [
                "5 s", "1 min", "1 h 1 min", "1 d 1 h", "3 wk 2 d",
            ]
        )
        #expect(
            durations.map { PageWording(locale: .romanian).duration($0) } == [
                "5 s", "1 min", "1 h 1 min", "1 z 1 h", "3 săpt. 2 z",
            ]
        )
        #expect(PageWording(locale: .english).duration(.seconds(-5)) == "0 s")
    }

    @Test func `what fills a place is not filled again`() {
        #expect(PageWording(locale: .english)(.observedExpected, "{1}", "2") == "{1}, expected about 2")
        #expect(PageWording(locale: .english)(.observedExpected, "7") == "7, expected about {1}")
    }

    @Test(arguments: [("de-AT", "de"), ("ro", "ro"), ("RU_ru", "ru"), ("en", "en")])
    func `a locale is found by its tag`(tag: String, language: String) {
        #expect(ReportLocale(tag: tag)?.rawValue == language)
        #expect(ReportLocale(tag: "fr") == nil)
        #expect(ReportLocale(tag: "") == nil)
    }
}
