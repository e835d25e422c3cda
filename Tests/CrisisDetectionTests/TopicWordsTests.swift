import LanguageAnalysis
import TestSupport
import Testing

@testable import CrisisDetection

@Suite struct TopicWordsTests {
    @Test(arguments: [
        ("The ferry that they cancelled was ours, @kestrelbay https://kestrelbay.example/x #Sandpiper", "ferry"),
        ("Die Fähre wurde gestrichen, und wir haben nichts davon gehört", "faehre"),
        ("ПАРОМ отменили, а нам никто ничего не сказал", "паром"),
        ("Feribotul a fost anulat și noi nu știm nimic despre asta", "feribotul"),
    ])
    func `topics are folded, and function words, links and accounts are none`(_ text: String, _ topic: String) {
        var reader = TopicWords.shipped
        let words = reader.words(of: text)
        #expect(words.contains(topic))
        let others: Set = ["that", "they", "haben", "davon", "despre", "https", "kestrelbay"]
        #expect(others.isDisjoint(with: words), "\(words)")
        let again = reader.words(of: text)
        #expect(again == words)
    }

    @Test func `case, diacritics and the kind of apostrophe make no other text`() {
        #expect(WordSource.shingles(of: "ЁЛКА НЕ ПРИШЛА В ПОРТ") == WordSource.shingles(of: "елка не пришла в порт"))
        #expect(WordSource.shingles(of: "Știm că ați anulat") == WordSource.shingles(of: "stim ca ati anulat"))
        #expect(WordSource.words(of: "We don’t know") == WordSource.words(of: "we don't know"))
        #expect(WordSource.shingles(of: "the boat is late") != WordSource.shingles(of: "the boat is on time"))
    }

    /// What the cut packs leave out must not be missed: the words are those that the whole packs find.
    @Test func `the packs cut to function words find what the whole packs find`() throws {
        let analyzer = try LanguageAnalyzer()
        var reader = TopicWords.shipped
        let words = [
            "ferry", "that", "Fähre", "gestrichen", "nicht", "паром", "отменили", "ничего", "feribotul", "despre",
        ]
        for seed in 1...UInt64(TestScale.count(whole: 3000, least: 30)) {
            var random = SeededRandom(seed: seed)
            let text =
                (0..<12).map { _ in words[Int(random.next() % 10)] }.joined(separator: " ") + ". "
                + (0..<6).map { _ in words[Int(random.next() % 10)] }.joined(separator: " ")
            let read = analyzer.analyze(text)
            var expected: [String] = []
            for index in read.tokens.indices where read.tokens[index].kind == .word && !read.token(index, is: "STOP") {
                let key = read.key(of: index)
                if key.unicodeScalars.count >= 4, !expected.contains(key) { expected.append(key) }
            }
            let found = reader.words(of: text)
            #expect(found == expected, "seed \(seed): \(text)")
        }
    }
}
