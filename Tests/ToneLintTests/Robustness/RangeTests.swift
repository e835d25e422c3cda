import Conversations
import LanguageAnalysis
import TestSupport
import Testing
import ToneLint

/// Whatever comes in, findings point into the text, between scalars, and nothing fails.
@Suite struct RangeTests {
    /// Everything is known, so that every rule runs.
    private static let context = ReplyContext(
        incoming: ["Order 48213 never arrived! I wrote to a.b@kestrel.example. 😡"],
        customerName: "Ştefan Müller",
        agentName: "Зоя",
        fault: .customer,
        publicTurnsByBrand: 3,
        contacts: [],
        recentReplies: ReplyIndex(),
        topics: TopicProfile(),
        brandTerms: ["Kestrel Bay"],
        isRegulated: true
    )

    private func check(_ text: String, _ report: ToneReport, _ note: String) {
        let bytes = Array(text.utf8)
        func isBoundary(_ offset: Int) -> Bool { offset == bytes.count || bytes[offset] & 0xC0 != 0x80 }
        func isSound(_ range: Range<Int>) -> Bool {
            range.upperBound <= bytes.count && isBoundary(range.lowerBound) && isBoundary(range.upperBound)
        }
        for diagnostic in report.diagnostics {
            let ranges =
                [diagnostic.range] + diagnostic.related.compactMap(\.range)
                + diagnostic.fixes.flatMap { $0.edits.map(\.range) }
            #expect(ranges.allSatisfy(isSound), "\(note): \(diagnostic.rule.rawValue)")
            for fix in diagnostic.fixes {
                let inOrder = zip(fix.edits, fix.edits.dropFirst()).allSatisfy {
                    $0.range.upperBound <= $1.range.lowerBound
                }
                #expect(inOrder, "\(note): \(diagnostic.rule.rawValue)")
            }
        }
        #expect(report.commitments.allSatisfy { isSound($0.range) && $0.time.map(isSound) ?? true }, "\(note)")
    }

    @Test func `findings in random texts point between scalars of the text`() throws {
        let linter = try TestLinter.standard
        for seed in 0..<UInt64(TestScale.count(whole: 20_000, least: 200)) {
            var random = SeededRandom(seed: seed)
            let text = RandomText.make(&random)
            let draft = Draft(text: text, channel: Channel(platform: .x))
            check(text, linter.lint(draft, context: RangeTests.context), "seed \(seed)")
        }
    }

    @Test(arguments: ReplySets.languages)
    func `findings among pictographs, marks and line ends point at the same words`(language: String) throws {
        let linter = try TestLinter.standard
        for item in try ReplySets.items(language).prefix(TestScale.count(whole: 3_000, least: 30)) {
            let text = "👨‍👩‍👧 e\u{301}\r\n\r\n" + item.reply.replacing(". ", with: ".\r\n") + " 🇩🇪\r\n"
            check(text, linter.reply(text, language, context: RangeTests.context), item.id)
        }
    }

    @Test func `a range covers the words that the message names`() throws {
        let text = "👍🏽 Grüße!\r\nYou should have read the terms before ordering. 😡"
        let report = try TestLinter.standard.reply(text, "en")
        let finding = try #require(report.findings("defensive.blame-customer").first)
        #expect(finding.message.arguments["text"].map { text.contains($0) && $0.hasPrefix("You should have") } == true)
        let words = Array(text.utf8)[finding.range]
        #expect(String(decoding: words, as: UTF8.self) == finding.message.arguments["text"])
    }

    @Test func `no bytes make a call fail`() throws {
        let linter = try TestLinter.standard
        for seed in 0..<UInt64(TestScale.count(whole: 20_000, least: 200)) {
            var random = SeededRandom(seed: seed)
            let bytes = (0..<Int.random(in: 0...120, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            let text = String(decoding: bytes, as: UTF8.self)
            let incoming = ReplyContext(incoming: [text, ""], customerName: text, agentName: "", brandTerms: [text])
            check(text, linter.lint(Draft(text: text), context: incoming), "seed \(seed)")
            _ = linter.analyzer.analyze(utf8: bytes)
        }
    }

    @Test(arguments: ["", " ", "\r\n", "\u{FEFF}", "\u{301}", "!!!", "<", "{{", "[NAME", "%", "“", "\u{0}"])
    func `scraps are linted like any text`(text: String) throws {
        for language in [nil, "en", "de", "ru", "ro", "zh"] {
            check(
                text,
                try TestLinter.standard.reply(text, language, context: RangeTests.context),
                "\(text.utf8.count)"
            )
        }
    }

    @Test(arguments: ["a", "sorry ", "!", "{", "😂", "“", "@a ", "we will ", "\n"])
    func `a long run of the same is linted in time`(piece: String) throws {
        let text = String(repeating: piece, count: 4_000 / piece.utf8.count)
        check(text, try TestLinter.standard.reply(text, "en", context: RangeTests.context), piece)
    }
}
