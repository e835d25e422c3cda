import Foundation
import LanguageAnalysis
import TestSupport
import Testing
import ToneLint

/// Damaged configurations, baselines, packs and models are refused or used: nothing traps.
@Suite struct ConfigurationFuzzTests {
    private static let draft = "Dear customer, we have noted your message and will get back soon!!! 40 % \u{1F6A2}"

    @Test(.timeLimit(.minutes(10)))
    func `a damaged configuration is refused, or drafts are linted by it`() throws {
        var linter = try TestLinter.standard
        let configuration = ToneConfiguration(
            severities: ["canned.*": .error, "typo.spelling": .off],
            minimumConfidence: 0.4
        )
        var accepted = 0
        for (seed, bytes) in Mutation.forms(
            of: [Array(try JSONEncoder().encode(configuration))],
            whole: 10_000,
            least: 200
        ) {
            guard let read = try? JSONDecoder().decode(ToneConfiguration.self, from: Data(bytes)) else { continue }
            accepted += 1
            let again = try JSONDecoder().decode(ToneConfiguration.self, from: JSONEncoder().encode(read))
            #expect(again == read, "seed \(seed)")
            linter.configuration = read
            _ = (linter.lint(Draft(text: Self.draft)), read.unknownNames)
        }
        #expect(accepted > 0)
    }

    @Test(.timeLimit(.minutes(10)))
    func `a damaged baseline is refused, or accepts findings by its counts`() throws {
        let diagnostics = try TestLinter.standard.reply(Self.draft, "en").diagnostics
        let baseline = Array(try JSONEncoder().encode(SuppressionSet(accepting: diagnostics)))
        var accepted = 0
        for (seed, bytes) in Mutation.forms(of: [baseline], whole: 10_000, least: 200) {
            guard let read = try? JSONDecoder().decode(SuppressionSet.self, from: Data(bytes)) else { continue }
            accepted += 1
            #expect(
                try JSONDecoder().decode(SuppressionSet.self, from: JSONEncoder().encode(read)) == read,
                "seed \(seed)"
            )
            _ = read.apply(to: diagnostics)
        }
        #expect(accepted > 0)
    }

    @Test(.timeLimit(.minutes(10)))
    func `a damaged model is refused by its line, or read and written again`() throws {
        let text = "feature\tcanned\tgood\nt:sorry\t120\t-40\nt:boat\t-3\t77\nlong\t0\t5"
        var accepted = 0
        for (seed, bytes) in Mutation.forms(of: [Array(text.utf8)], whole: 10_000, least: 200) {
            guard let model = try? ReplyModel(text: String(decoding: bytes, as: UTF8.self)) else { continue }
            accepted += 1
            #expect(try ReplyModel(text: model.text).text == model.text, "seed \(seed)")
        }
        #expect(accepted > 0)
    }
}
