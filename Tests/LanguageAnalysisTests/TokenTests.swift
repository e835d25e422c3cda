import LanguageAnalysis
import TestSupport
import Testing

@Suite struct TokenTests {
    private func words(_ text: String) throws -> [String] {
        let analyzed = try LanguageAnalyzer(packs: []).analyze(text)
        return analyzed.tokens.map { "\($0.kind):\(analyzed.text($0.range))" }
    }

    @Test func wordsArePartedAtInnerApostrophesAndHyphens() throws {
        #expect(try words("don’t v-am e-mail") == ["word:don", "word:t", "word:v", "word:am", "word:e", "word:mail"])
    }

    @Test(arguments: [
        ("16:00", "time:16:00"), ("12.05.2026", "date:12.05.2026"), ("2026-05-12", "date:2026-05-12"),
        ("3/5", "date:3/5"),
        ("1.000,50", "number:1.000,50"), ("AA1735", "code:AA1735"), ("45К7", "code:45К7"), ("#4711", "code:#4711"),
        ("#bay", "hashtag:#bay"), ("@kestrel_bay", "handle:@kestrel_bay"),
        ("a.b+c@kestrel.example", "email:a.b+c@kestrel.example"),
        ("https://kestrel.example/a(b", "url:https://kestrel.example/a(b"),
        ("kestrel.example/faq", "url:kestrel.example/faq"),
        ("👨‍👩‍👧", "emoji:👨‍👩‍👧"), ("🇩🇪", "emoji:🇩🇪"), (":-)", "emoji::-)"), ("!!!", "punctuation:!!!"),
    ])
    func whatIsOneThingIsOneToken(text: String, token: String) throws {
        #expect(try words(text) == [token])
    }

    @Test(arguments: [
        "We're here 24/7", "Wir sind 24/7 da", "Мы на связи 24/7", "Suntem aici 24/7", "I'll contact you 1/2",
        "(2/3) Also",
        "Wir melden uns (1/2)", "Напишем вам 2/2\nСпасибо", "Vom reveni 1/2 ^MP",
        "look at this 2/2 https://kestrel.example/a",
    ])
    func aMarkOfAThreadAndRoundTheClockAreNoDates(text: String) throws {
        #expect(try !words(text).contains { $0.hasPrefix("date:") })
    }

    @Test(arguments: ["by 1/2", "until 3/5, at noon", "do it before 2/3.", "on 24/6", "bis 1/2", "до 1/2", "pe 1/2"])
    func datesWithASlashStayDates(text: String) throws {
        #expect(try words(text).contains { $0.hasPrefix("date:") })
    }

    @Test func anAddressEndsBeforeTheSentenceDoes() throws {
        #expect(try words("See www.kestrel.example/x.") == ["word:See", "url:www.kestrel.example/x", "punctuation:."])
        #expect(try words("Late.It was") == ["word:Late", "punctuation:.", "word:It", "word:was"])
    }

    @Test func aBracketThatClosesNothingIsASmile() throws {
        #expect(try words("Бывает)") == ["word:Бывает", "emoji:)"])
        #expect(try words("(so)") == ["punctuation:(", "word:so", "punctuation:)"])
    }

    @Test func lettersRightAfterANumberAreAWordOfTheirOwn() throws {
        #expect(try words("4pm 40€") == ["number:4", "word:pm", "number:40", "symbol:€"])
    }

    @Test func tokensLieInOrderOnScalarBoundariesAndMissNoWord() throws {
        let analyzer = try LanguageAnalyzer(packs: [])
        for seed in 0..<UInt64(TestScale.count(whole: 100_000)) {
            var random = SeededRandom(seed: seed)
            let source = RandomText.make(&random)
            let text = analyzer.analyze(source)
            var end = 0
            for token in text.tokens {
                #expect(token.range.lowerBound >= end && !token.range.isEmpty, "seed \(seed)")
                #expect(String(validating: text.utf8[token.range], as: UTF8.self) != nil, "seed \(seed)")
                end = token.range.upperBound
            }
            for (index, sentence) in text.sentences.enumerated() {
                #expect(sentence.tokens.allSatisfy { text.tokens[$0].sentence == Int32(index) }, "seed \(seed)")
            }
        }
    }

    @Test(arguments: [
        ("It broke. I am sad! Why? ", 3), ("Mr. Smith came at 4.30 p.m. today", 1), ("Am 12. Mai kommt er", 1),
        ("Wait... what", 1), ("One\n\nTwo", 2), ("Really?! Yes.", 2), ("J. Smith, 12:30", 1), ("No 😂. Yes", 2),
    ])
    func sentencesEndWhereTheyEnd(text: String, count: Int) throws {
        let pack = LanguagePack(language: .english, source: "[ABBREVIATION]\nmr; p; m")
        #expect(try LanguageAnalyzer(packs: [pack]).analyze(text).sentences.count == count)
    }

    @Test(arguments: [
        ("your 'problem' is", ["'problem'"]), ("„Aurora“ und «Б»", ["„Aurora“", "«Б»"]), ("don't and can't", []),
        ("the boys' room and the girls' room", []), ("he said \"no way\" twice today", ["\"no way\""]),
        ("5\" and 6\" pipes are what we have", []),
    ])
    func quotedSpansAreFound(text: String, quotes: [String]) throws {
        let analyzed = try LanguageAnalyzer(packs: []).analyze(text)
        #expect(analyzed.quotes.map { analyzed.text(analyzed.bytes(of: $0)) } == quotes)
    }
}
