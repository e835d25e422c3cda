import Foundation
import LanguageAnalysis
import TestSupport
import Testing

/// Damaged packs, dictionaries and models are refused or used: nothing traps.
@Suite struct PackFuzzTests {
    private static let text = "We are really sorry: the 9:40 boat from pier 2 is late, KB-4471. It's a bote \u{1F6A2}."

    @Test(.timeLimit(.minutes(10)))
    func `a damaged pack is refused by its line, or matches at places of the text`() throws {
        let source = """
            # Words of the pier.
            [SORRY]
            sorry; apolog*; *bote; (my|our) bad
            [act.apologise]
            we (are|feel) ..2 @SORRY / !@LATE
            ^ it's ..3!@SORRY <any>? $ // @SORRY
            + We are really sorry about this.
            [LATE]
            <time> boat|ferry from? (the pier|pier <number>); <code>
            """
        let bytes = Array(Self.text.utf8)
        var accepted = 0
        for (seed, source) in Mutation.forms(of: [Array(source.utf8)], whole: 20_000, least: 300) {
            let pack = LanguagePack(language: .english, source: String(decoding: source, as: UTF8.self))
            guard let analyzer = try? LanguageAnalyzer(packs: [pack]) else { continue }
            accepted += 1
            let analyzed = analyzer.analyze(utf8: bytes, language: .english)
            #expect(analyzed.tokens.allSatisfy { !$0.range.isEmpty }, "seed \(seed)")
            _ = (analyzed.has("act.apologise"), analyzed.has("SORRY"), analyzer.failedPackTests())
        }
        #expect(accepted > 0)
    }

    @Test(.timeLimit(.minutes(10)))
    func `a damaged dictionary is refused, or knows words`() {
        let affixes = """
            SET UTF-8
            TRY aeioubfrty
            REP 1
            REP f ph
            PFX U Y 1
            PFX U 0 un .
            SFX S Y 2
            SFX S y ies y
            SFX S 0 s [^y]
            COMPOUNDFLAG C
            COMPOUNDMIN 3
            """
        let words = "4\nferry/S\nboat/SC\nhouse/C\nkind/U\n"
        let inputs = [Array(affixes.utf8), Array(words.utf8)]
        var accepted = 0
        for (seed, bytes) in Mutation.forms(of: inputs, whole: 20_000, least: 300) {
            let damaged = seed % 2 == 0 ? (bytes, inputs[1]) : (inputs[0], bytes)
            guard let dictionary = try? HunspellDictionary(language: .english, affixes: damaged.0, words: damaged.1)
            else { continue }
            accepted += 1
            for word in ["ferries", "boathouse", "unkind", "fery", "", "\u{1F6A2}"] {
                _ = dictionary.isCorrect(word, language: .english)
                #expect(dictionary.corrections(of: word, language: .english, limit: 2).count <= 2, "seed \(seed)")
            }
        }
        #expect(accepted > 0)
    }

    @Test(.timeLimit(.minutes(10)))
    func `a damaged model is refused, or classifies with probabilities`() throws {
        let texts = (0..<40).map { number in
            LabelledText(number % 2 == 0 ? "good boat \(number)" : "bad ship \(number)", label: "\(number % 2)")
        }
        let model = try LinearTextClassifier(training: texts, options: TrainingOptions(bits: 8, epochs: 1))
        var accepted = 0
        for (seed, bytes) in Mutation.forms(of: [Array(try JSONEncoder().encode(model))], whole: 20_000, least: 300) {
            guard let read = try? JSONDecoder().decode(LinearTextClassifier.self, from: Data(bytes)) else { continue }
            accepted += 1
            let shares = read.classify(Self.text).probabilities
            #expect(shares.allSatisfy { (0...1).contains($0) }, "seed \(seed): \(shares)")
            _ = read.contributions(in: Self.text, for: read.labels.first ?? "")
        }
        #expect(accepted > 0)
    }
}
