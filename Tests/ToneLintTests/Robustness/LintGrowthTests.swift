import LanguageAnalysis
import TestSupport
import Testing
import ToneLint

/// Ten times the text takes about ten times as long, with all that is found in it and in every format.
@Suite struct LintGrowthTests {
    private static let reporters: [any ToneReporter] = [
        HumanReporter(), JSONToneReporter(), SARIFReporter(), GitHubReporter(), XcodeReporter(),
    ]

    private func lintAndReport(_ text: String, _ linter: ToneLinter) -> Int {
        let report = linter.reply(text, "en", context: ReplyContext(incoming: ["Where is my money? I am furious!"]))
        let drafts = [LintedDraft(name: "a.txt", text: text, report: report)]
        let size = Self.reporters.reduce(0) { $0 + $1.output(for: drafts).utf8.count }
        return size + report.applyingSafeFixes(to: text).text.utf8.count
    }

    @Test(arguments: [
        "Thanks!!!\n", "Thanks!!! ", "We are sorry. ", "Follow us for great offers! ", "We will call you soon. ", "😂 ",
        "Your opinion is very important to us. ", "the the ",
    ])
    func `many findings take linear time`(_ piece: String) throws {
        let linter = try TestLinter.standard
        let clock = ContinuousClock()
        func time(_ count: Int) -> Duration {
            let text = String(repeating: piece, count: count)
            return (0..<2).map { _ in clock.measure { _ = lintAndReport(text, linter) } }.min() ?? .zero
        }
        let short = time(40)
        let long = time(400)
        // Quadratic time would be a hundred times.
        #expect(long < short * 45 + .milliseconds(50), "\(short) for 40, \(long) for 400")
    }

    @Test func `a megabyte of one word is linted`() throws {
        let linter = try TestLinter.standard
        for letter in ["a", "ж", "😂"] {
            let text = String(repeating: letter, count: 1_000_000 / letter.utf8.count)
            let report = linter.reply(text)
            #expect(report.diagnostics.allSatisfy { $0.range.upperBound <= text.utf8.count })
        }
    }

    @Test(arguments: [LineIndex.Encoding.utf8, .utf16, .scalar])
    func `places are counted alike from the start and from marks on the way`(encoding: LineIndex.Encoding) {
        var random = SeededRandom(seed: 41)
        for _ in 0..<40 {
            let text = (0..<Int.random(in: 0...40, using: &random)).map { _ in RandomText.make(&random) }.joined()
            let lines = LineIndex(text)
            var (line, column, offset) = (1, 1, 0)
            for scalar in text.unicodeScalars {
                let at = lines.position(offset, in: encoding)
                #expect(at.line == line && at.column == column, "seed 41")
                let length = String(scalar).utf8.count
                offset += length
                column += encoding == .utf8 ? length : encoding == .scalar ? 1 : String(scalar).utf16.count
                if scalar == "\n" { (line, column) = (line + 1, 1) }
            }
        }
    }
}
