import Foundation
import LanguageAnalysis
import TestSupport
import Testing

@testable import LanguageAnalysis

/// No text makes any of the readers fail, and none takes them more than a time in step with its length.
@Suite struct HostileTextTests {
    private static func readAll(_ bytes: [UInt8], _ model: LinearTextClassifier) throws {
        let text = try LanguageAnalyzer(packs: []).analyze(utf8: bytes)
        for datum in PersonalDataFinder(ownContacts: ["+49 30 5550123"]).find(in: text) {
            #expect(datum.range.lowerBound >= 0 && datum.range.upperBound <= bytes.count && !datum.range.isEmpty)
        }
        let words = MaskedWords(text)
        var index = NearDuplicateIndex<Int>()
        index.insert(words, id: 0)
        _ = index.matches(of: words)
        for token in text.tokens.indices {
            for run in text.scriptRuns(ofToken: token) { #expect(run.range.upperBound <= bytes.count) }
        }
        _ = FrequentSlips.shipped.misspellings(in: text)
        let string = String(decoding: bytes, as: UTF8.self)
        let result = model.classify(string)
        #expect(result.probabilities.allSatisfy { $0 >= 0 && $0 <= 1 })
        _ = model.contributions(in: string, for: model.labels[0])
    }

    private static func model() throws -> LinearTextClassifier {
        let texts = (0..<40).map {
            LabelledText($0.isMultiple(of: 2) ? "good boat \($0)" : "bad ship \($0)", label: "\($0 % 2)")
        }
        return try LinearTextClassifier(training: texts, options: TrainingOptions(bits: 8, epochs: 1))
    }

    @Test func `random bytes and random pieces of text are read`() throws {
        var random = SeededRandom(seed: 21)
        let model = try Self.model()
        let pieces = [
            "+", "(", "0", "176 ", "@", ".", "at ", "dot ", "com ", "IBAN ", "DE89", "order ", "#", "ул. ", "Str",
            "Straße ", "nr. ", ", ",
            "A", "ж", "\u{301}", "\u{200D}", "🙂", "\r\n", "-", "/", "code ", "собака ", "4111 ", "Apt ", "№",
            "\u{FEFF}", "'", "bl", "д",
        ]
        for round in 0..<TestScale.count(whole: 40_000, least: 400) {
            var bytes: [UInt8] = []
            if round.isMultiple(of: 2) {
                bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
                    UInt8.random(in: 0...255, using: &random)
                }
            } else {
                for _ in 0..<Int.random(in: 0...25, using: &random) {
                    bytes += Array((pieces.randomElement(using: &random) ?? "").utf8)
                }
            }
            try Self.readAll(bytes, model)
        }
    }

    @Test func `random files are no dictionaries that crash`() throws {
        var random = SeededRandom(seed: 22)
        let pieces = [
            "SFX A Y 1\n", "PFX ", "0 ", "[^a", "]", "s/B ", "\n", "REP a b\n", "FLAG num\n", "AF 1\n",
            "COMPOUNDFLAG A\n", "/", "A", "ö", "SET UTF-8\n", "TRY abc\n",
        ]
        func draw() -> [UInt8] {
            (0..<Int.random(in: 0...30, using: &random)).flatMap { _ in
                Array((pieces.randomElement(using: &random) ?? "").utf8)
            }
        }
        for _ in 0..<TestScale.count(whole: 40_000, least: 400) {
            let (affixes, words) = (draw(), draw())
            guard let dictionary = try? HunspellDictionary(language: .english, affixes: affixes, words: words) else {
                continue
            }
            for word in ["A", "sA", "öA", "AAAAAAAA", ""] {
                _ = dictionary.contains(word)
                _ = dictionary.corrections(of: word, language: .english, limit: 3)
            }
        }
    }

    /// Ten times the length may take about ten times as long; quadratic time would be a hundred times.
    @Test(arguments: [
        "a", "ж", "\u{301}", "1", "1 ", "@", "at ", "(", "+1", ".", "д. 1 ", "Am ", "order ", "4111 ", "A1 ", "a@b.",
        "Str. ", "#1 ", "\n",
    ])
    func `long runs take linear time`(_ piece: String) throws {
        let model = try Self.model()
        let clock = ContinuousClock()
        func time(_ count: Int) throws -> Duration {
            let bytes = Array(String(repeating: piece, count: count / piece.utf8.count).utf8)
            return try (0..<2).map { _ in try clock.measure { try Self.readAll(bytes, model) } }.min() ?? .zero
        }
        let short = try time(1_000)
        let long = try time(10_000)
        #expect(long < short * 45 + .milliseconds(50), "\(short) for 1 KB, \(long) for 10 KB")
    }

    @Test(arguments: ["a", "ж", "\u{301}"])
    func `a megabyte of one letter is read`(_ letter: String) throws {
        try Self.readAll(Array(String(repeating: letter, count: 1_000_000 / letter.utf8.count).utf8), try Self.model())
    }
}
