import LanguageAnalysis
import TestSupport
import Testing

/// Promises in what brands write: the package's own texts, the half that patterns were not tuned on.
@Suite struct CommitmentTests {
    @Test(arguments: [("de", 75, 50), ("en", 73, 54), ("ro", 86, 67), ("ru", 81, 61)])
    func `promises are found, and told by kind`(language: String, floor: Int, kindFloor: Int) throws {
        let analyzer = try TestAnalyzer.shipped
        var any = LabelScores()
        var kinds = LabelScores()
        for item in try Corpus.read("commitments.\(language).jsonl", as: Corpus.CommitmentItem.self)
        where item.split == "held" {
            let found = analyzer.analyze(item.text, language: TextLanguage(rawValue: language)).commitments
            any.count("promise", isFound: !found.isEmpty, isTrue: !item.commitments.isEmpty)
            kinds.count(found: Set(found.map(\.kind.rawValue)), true: Set(item.commitments.map(\.kind)))
        }
        print(any.table("promises, \(language)"), kinds.table("kinds"))
        #expect(any.f1("promise") * 100 >= Double(floor))
        #expect(kinds.micro * 100 >= Double(kindFloor))
    }

    @Test(arguments: TestAnalyzer.languages)
    func `a promise's place overlaps the words that promise, in most texts`(language: String) throws {
        let analyzer = try TestAnalyzer.shipped
        var overlaps = 0
        var all = 0
        for item in try Corpus.read("commitments.\(language).jsonl", as: Corpus.CommitmentItem.self) {
            let text = analyzer.analyze(item.text, language: TextLanguage(rawValue: language))
            guard let first = text.commitments.first, !item.commitments.isEmpty else { continue }
            all += 1
            let words = text.text(first.range)
            let isInside = item.commitments.contains { promise in
                words.contains(promise.span) || promise.span.contains(words)
                    || !Set(words.split(separator: " ")).isDisjoint(with: promise.span.split(separator: " "))
            }
            if isInside { overlaps += 1 }
        }
        print("spans, \(language): \(overlaps) of \(all)")
        #expect(Double(overlaps) >= 0.8 * Double(all))
    }

    @Test(arguments: [
        ("en", "We will call you by Friday.", "by Friday"), ("de", "Wir rufen Sie bis Freitag an.", "bis Freitag"),
        ("ru", "Мы позвоним вам до пятницы.", "до пятницы"), ("ro", "Vă sunăm până vineri.", "până vineri"),
    ])
    func `the time stands with the promise`(language: String, text: String, time: String) throws {
        let analyzed = try TestAnalyzer.shipped.analyze(text, language: TextLanguage(rawValue: language))
        let promise = try #require(analyzed.commitments.first)
        #expect(promise.kind == .callBack)
        let words = try #require(promise.time.map { analyzed.text($0) })
        #expect(time.contains(words) || words.contains(time), "\(words)")
    }

    @Test(arguments: [
        ("en", "You wrote “we will call you by Friday”."), ("de", "Sie schrieben: „Wir rufen Sie bis Freitag an“."),
        ("ru", "Вы писали: «Мы позвоним вам до пятницы»."), ("ro", "Ați scris: „Vă sunăm până vineri”."),
        ("en", "The ferry left at nine."), ("de", "Die Fähre legt um neun ab."), ("ru", "Паром отходит в девять."),
        ("ro", "Feribotul pleacă la nouă."),
    ])
    func `quoted promises and plain facts are none`(language: String, text: String) throws {
        let analyzed = try TestAnalyzer.shipped.analyze(text, language: TextLanguage(rawValue: language))
        #expect(analyzed.commitments.isEmpty)
    }
}
