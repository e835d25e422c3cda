import Foundation
import LanguageAnalysis
import Moderation
import TestSupport
import Testing

/// Words in disguise and innocent lines: the project's own, written before the matcher, and those of the measuring data.
@Suite struct DisguiseTests {
    private struct Line: Decodable {
        var name: String
        var text: String
        var expected: Bool?
        var exp: Int?
        var lang: String?

        var mustMatch: Bool { expected ?? (exp == 1) }
    }

    private static let abusive: Set<LexiconCategory> = [.profanity, .insult, .slur, .sexual, .threat]

    private func count(_ url: URL, language: String?, _ matcher: LexiconMatcher) throws
        -> (caught: Int, bad: Int, wrong: Int, clean: Int, report: String)
    {
        let lines = try JSONDecoder().decode([Line].self, from: Data(contentsOf: url))
        var counts = (caught: 0, bad: 0, wrong: 0, clean: 0, report: "")
        for line in lines {
            let found = matcher.matches(
                in: line.text,
                language: (line.lang ?? language).map(TextLanguage.init(rawValue:))
            )
            .filter { Self.abusive.contains($0.entry.category) }
            if line.mustMatch {
                counts.bad += 1
                if found.isEmpty { counts.report += "\nmissed, \(line.name): \(line.text)" } else { counts.caught += 1 }
            } else {
                counts.clean += 1
                if !found.isEmpty {
                    counts.wrong += 1
                    counts.report += "\nwrong: \(line.text): \(found.map(\.entry.text))"
                }
            }
        }
        return counts
    }

    @Test(arguments: ["en", "de", "ru", "ro"])
    func `twenty and more words of each language are found in most disguises, and innocent lines are not`(
        language: String
    ) throws {
        let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Fixtures/evasion.\(language).json")
        let counts = try count(url, language: language, LexiconMatcher())
        #expect(counts.bad >= 88 && counts.clean >= 25)
        #expect(counts.caught * 48 >= counts.bad * 45, "\(counts.report)")
        #expect(counts.wrong * 49 <= counts.clean * 2, "\(counts.report)")
    }

    @Test func `of 48 disguises of one word 45 are found, and of 49 innocent lines one at most`() throws {
        guard let url = MeasuringData.url("moderation/matrix.json") else { return }
        let counts = try count(url, language: nil, LexiconMatcher())
        print("matrix: \(counts.caught) of \(counts.bad), false \(counts.wrong) of \(counts.clean)")
        #expect(counts.bad == 48 && counts.clean == 49)
        #expect(counts.caught >= 45, "\(counts.report)")
        #expect(counts.wrong <= 1, "\(counts.report)")
    }
}
