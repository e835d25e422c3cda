import LanguageAnalysis
import TestSupport
import Testing

@Suite struct ShippedPackTests {
    @Test func `the packs pass their own tests`() throws {
        #expect(try TestAnalyzer.shipped.failedPackTests() == [])
    }

    @Test func `there is a pack for each of the four languages, and each tests itself`() throws {
        #expect(try TestAnalyzer.shipped.languages.sorted() == [.german, .english, .romanian, .russian])
        for language in [TextLanguage.german, .english, .romanian, .russian] {
            let source = LanguagePack.shipped.filter { $0.language == language }.map(\.source).joined(separator: "\n")
            let lines = source.split(separator: "\n").map { $0.drop { $0 == " " } }
            #expect(
                lines.contains { $0.hasPrefix("+ ") } && lines.contains { $0.hasPrefix("- ") },
                "\(language.rawValue)"
            )
        }
    }

    @Test(arguments: TestAnalyzer.languages)
    func `a language's packs can be read without those of the others`(language: String) throws {
        let own = LanguagePack.shipped.filter { $0.language.rawValue == language || $0.language == .other }
        let analyzer = try LanguageAnalyzer(packs: own)
        #expect(analyzer.languages.map(\.rawValue) == [language])
        #expect(analyzer.failedPackTests() == [])
    }

    @Test(arguments: TestAnalyzer.languages)
    func `every language tells what customers want, threaten and are promised`(language: String) throws {
        let source = LanguagePack.shipped.filter { $0.language.rawValue == language }.map(\.source).joined(
            separator: "\n"
        )
        let defined = Set(source.split(separator: "\n").map { $0.filter { $0 != " " } })
        let wanted = [
            "in.complaint", "in.praise", "in.question", "in.suggestion", "in.serious", "in.angry", "in.waiting",
            "act.commit",
        ]
        let kinds = ["publicPost", "press", "lawyer", "regulator", "chargeback", "cancel", "goElsewhere"]
        let promised = ["benefit", "earlyAccess", "reciprocity", "callBack", "refund", "delivery", "fix", "update"]
        let names =
            wanted + kinds.flatMap { ["intent.\($0).threat", "intent.\($0).report"] } + promised.map { "commit.\($0)" }
        #expect(names.filter { !defined.contains("[\($0)]") } == [])
    }

    @Test(arguments: TestAnalyzer.languages)
    func `a brand's own pack adds to the shipped one`(language: String) throws {
        let own = LanguagePack(
            language: TextLanguage(rawValue: language),
            source: "[KESTREL]\nkestrel bay\n[in.complaint]\nskippergate"
        )
        let analyzer = try LanguageAnalyzer(packs: LanguagePack.shipped + [own])
        let text = analyzer.analyze("Kestrel Bay: skippergate", language: own.language)
        #expect(text.has("KESTREL") && text.has("in.complaint"))
        #expect(analyzer.failedPackTests() == [])
    }

    @Test func `shipped packs read any text without failing, and matches lie within it`() throws {
        let analyzer = try TestAnalyzer.shipped
        let languages: [TextLanguage?] = [nil, .english, .german, .russian, .romanian]
        for seed in 0..<UInt64(TestScale.count(whole: 20_000, least: 200)) {
            var random = SeededRandom(seed: seed)
            let text = analyzer.analyze(RandomText.make(&random), language: languages[Int(seed % 5)])
            for match in text.allMatches() { #expect(match.tokens.upperBound <= text.tokens.count, "seed \(seed)") }
            for commitment in text.commitments {
                #expect(String(validating: text.utf8[commitment.range], as: UTF8.self) != nil, "seed \(seed)")
                #expect((0...1).contains(commitment.confidence), "seed \(seed)")
            }
            if let score = text.sentiment?.score { #expect((-1...1).contains(score), "seed \(seed)") }
        }
    }

    @Test func `a reused value reads like a new one`() throws {
        var analyzer = try TestAnalyzer.shipped
        var reused = analyzer.analyze("")
        for seed in 0..<UInt64(TestScale.count(whole: 10_000, least: 100)) {
            var random = SeededRandom(seed: seed)
            let text = RandomText.make(&random)
            analyzer.analyze(utf8: Array(text.utf8), into: &reused)
            let fresh = analyzer.analyze(text)
            #expect(fresh.tokens == reused.tokens && fresh.sentences == reused.sentences, "seed \(seed)")
            #expect(fresh.allMatches().map(\.name) == reused.allMatches().map(\.name), "seed \(seed)")
            #expect(fresh.language == reused.language, "seed \(seed)")
            #expect(fresh.languageConfidence == reused.languageConfidence, "seed \(seed)")
            #expect(fresh.sentiment == reused.sentiment && fresh.commitments == reused.commitments, "seed \(seed)")
        }
    }
}
