import LanguageAnalysis
import Testing

/// Precision and recall on messages written for it: half of them were never looked at while the recognisers were made.
@Suite struct PersonalDataCorpusTests {
    struct Score {
        var hits = 0
        var wrong = 0
        var missed: [String] = []

        var precision: Double { Double(hits) / Double(max(1, hits + wrong)) }
        var recall: Double { Double(hits) / Double(max(1, hits + missed.count)) }
    }

    private static func score(_ split: String) throws -> Score {
        var score = Score()
        let analyzer = try LanguageAnalyzer(packs: [])
        for language in ["en", "de", "ru", "ro"] {
            let items: [Corpus.PersonalDataItem] = try Corpus.read("personal-data.\(language).jsonl")
            for item in items where item.split == split {
                var found = PersonalDataFinder().find(in: analyzer.analyze(item.text))
                let bytes = Array(item.text.utf8)
                var start = 0
                for gold in item.items {
                    let span = Array(gold.span.utf8)
                    while !bytes[start...].starts(with: span) { start += 1 }
                    let range = start..<(start + span.count)
                    start = range.upperBound
                    let match = found.firstIndex { $0.kind.rawValue == gold.kind && $0.range.overlaps(range) }
                    if let match {
                        found.remove(at: match)
                        score.hits += 1
                    } else {
                        score.missed.append("\(item.id) \(gold.kind)")
                    }
                }
                score.wrong += found.count
            }
        }
        return score
    }

    @Test func `at least 95 percent is found and right in messages kept apart`() throws {
        let score = try Self.score("held")
        #expect(score.hits > 140)
        #expect(score.precision >= 0.95)
        #expect(score.recall >= 0.95, "missed: \(score.missed)")
    }

    @Test func `the messages tuned on are all found`() throws {
        let score = try Self.score("dev")
        #expect(score.precision >= 0.99)
        #expect(score.recall >= 0.99, "missed: \(score.missed)")
    }

    @Test func `the many ways to write a number or an address are known, and what looks like one is not`() throws {
        let analyzer = try LanguageAnalyzer(packs: [])
        var count = 0
        for line in try Corpus.lines("personal-data-forms.txt") {
            let parts = line.split(separator: "|", maxSplits: 1).map(String.init)
            let kinds = Set(PersonalDataFinder().find(in: analyzer.analyze(parts[1])).map(\.kind.rawValue))
            #expect(kinds == (parts[0] == "none" ? [] : [parts[0]]), "\(line)")
            count += 1
        }
        #expect(count > 300)
    }
}
