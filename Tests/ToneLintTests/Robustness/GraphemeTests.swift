import Conversations
import TestSupport
import Testing
import ToneLint

/// What a reader sees as one sign is never cut: a letter with its marks, a family, a flag, a line end of two bytes.
@Suite struct GraphemeTests {
    private static let signs = [
        "👨‍👩‍👧", "👍🏽", "🇩🇪🇷🇴", "e\u{301}", "o\u{308}", "и\u{306}", "\r\n", "a\u{20E3}", "❤️", "s\u{326}", "⚠️", "1️⃣", "‼️",
    ]

    private func check(_ text: String, _ report: ToneReport, _ note: String) {
        var ends: Set<Int> = [0]
        var offset = 0
        for character in text {
            offset += character.utf8.count
            ends.insert(offset)
        }
        for diagnostic in report.diagnostics {
            let ranges = [diagnostic.range] + diagnostic.fixes.flatMap { $0.edits.map(\.range) }
            for range in ranges {
                #expect(
                    ends.contains(range.lowerBound) && ends.contains(range.upperBound),
                    "\(note): \(diagnostic.rule) \(range) in \(text.debugDescription)"
                )
            }
        }
        let after = report.applyingSafeFixes(to: text).text
        #expect(!after.unicodeScalars.contains("\u{FFFD}"), "\(note)")
    }

    @Test func `findings in random texts end between signs`() throws {
        let linter = try TestLinter.standard
        let context = ReplyContext(incoming: ["My bag is lost! Terrible. 😡"], customerName: "Ştefan Müller")
        for seed in 0..<UInt64(TestScale.count(whole: 20_000, least: 200)) {
            var random = SeededRandom(seed: seed)
            let text = RandomText.make(&random)
            check(
                text,
                linter.lint(Draft(text: text, channel: Channel(platform: .x)), context: context),
                "seed \(seed)"
            )
        }
    }

    @Test(arguments: ReplySets.languages)
    func `findings among signs of several scalars end between signs`(language: String) throws {
        let linter = try TestLinter.standard
        var random = SeededRandom(seed: 61)
        for item in try ReplySets.items(language).prefix(TestScale.count(whole: 3_000, least: 60)) {
            var words = item.reply.split(separator: " ").map(String.init)
            for _ in 0..<6 {
                let sign = GraphemeTests.signs.randomElement(using: &random) ?? ""
                let place = Int.random(in: 0..<max(1, words.count), using: &random)
                // Before, after, or in the middle of a word.
                switch Int.random(in: 0..<3, using: &random) {
                case 0: words[place] = sign + words[place]
                case 1: words[place] += sign
                default: words[place].insert(contentsOf: sign, at: words[place].index(after: words[place].startIndex))
                }
            }
            let text = words.joined(separator: " ") + "!!!"
            check(
                text,
                linter.reply(text, language, context: ReplyContext(incoming: [item.incoming])),
                "\(item.id) seed 61"
            )
        }
    }
}
