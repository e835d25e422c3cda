import TestSupport
import Testing

@testable import LanguageAnalysis

@Suite struct FrequentSlipsTests {
    @Test(arguments: [
        (TextLanguage.english, "recieve", "receive"), (.english, "Definately", "Definitely"),
        (.german, "vorraussichtlich", "voraussichtlich"),
        (.german, "Reperatur", "Reparatur"), (.german, "reperatur", "Reparatur"),
        (.russian, "здраствуйте", "здравствуйте"),
        (.russian, "Извените", "Извините"), (.romanian, "întodeauna", "întotdeauna"),
        (.romanian, "multimim", "mulțumim"),
    ])
    func `a frequent slip is known and mended`(_ language: TextLanguage, _ slip: String, _ right: String) {
        let checker = FrequentSlips.shipped
        #expect(checker.isCorrect(slip, language: language) == false)
        #expect(checker.corrections(of: slip, language: language, limit: 3) == [right])
        #expect(checker.isCorrect(right, language: language) == nil)
        #expect(checker.isCorrect(slip, language: .other) == nil)
    }

    @Test func `every language has a hundred slips or more, none of them right`() {
        for language in [TextLanguage.english, .german, .russian, .romanian] {
            let slips = FrequentSlips.shipped.slips(of: language)
            #expect(slips.count >= 100)
            for (slip, right) in slips {
                #expect(slip != right)
                for word in right.split(separator: " ") {
                    #expect(slips[String(word)] == nil, "\(right) is a slip itself")
                }
            }
        }
    }

    @Test func `misspellings stand where they are written, and quoted words are left alone`() throws {
        let text = try Analysis.of("🙂 We will definately help. You wrote \"recieve\" and we don't mind, tommorow!")
        let found = FrequentSlips.shipped.misspellings(in: text)
        #expect(found.map(\.word) == ["definately", "tommorow"])
        #expect(found.map { text.text($0.range) } == found.map(\.word))
        #expect(found.map(\.corrections) == [["definitely"], ["tomorrow"]])
    }

    @Test func `own slips can be added`() {
        var checker = FrequentSlips(sources: [.english: "kestral=Kestrel\nno line\n"])
        checker.add("Ferrie", correction: "ferry", language: .english)
        #expect(checker.corrections(of: "kestral", language: .english, limit: 1) == ["Kestrel"])
        #expect(checker.corrections(of: "ferrie", language: .english, limit: 1) == ["ferry"])
    }

    @Test(arguments: [
        (TextLanguage.english, "votlage", "voltage"), (.english, "neded", "needed"), (.english, "passsing", "passing"),
        (.english, "confirmatuion", "confirmation"), (.german, "Ziehl", "Ziel"), (.german, "siben", "sieben"),
        (.german, "zurrück", "zurück"), (.german, "Minutten", "Minuten"), (.russian, "преедет", "приедет"),
        (.russian, "офорлмении", "оформлении"), (.russian, "субботта", "суббота"),
        (.romanian, "picoirul", "piciorul"), (.romanian, "trebiue", "trebuie"), (.romanian, "Pașportul", "Pașaportul"),
    ])
    func `a word one stroke away from a frequent one is a slip of it`(
        _ language: TextLanguage,
        _ slip: String,
        _ right: String
    ) {
        let checker = FrequentSlips.shipped
        #expect(checker.isCorrect(slip, language: language) == false)
        #expect(checker.corrections(of: slip, language: language, limit: 3).first == right)
        #expect(FrequentSlips(sources: [:]).isCorrect(slip, language: language) == nil)
    }

    @Test(arguments: [
        (TextLanguage.english, "stage storm weather quiet scared dairy costumes Rach Kestrel"),
        (.german, "Stahl wahr mochten Wagen Schal Fährte Kestrel"),
        (.russian, "стоик проехали весте здоровья Кестрел"), (.romanian, "gindesc saptamina plakut masini Kestrel"),
    ])
    func `words near a frequent one that are right, and ways of writing, are no slips`(
        _ language: TextLanguage,
        _ words: String
    ) {
        for word in words.split(separator: " ") {
            #expect(FrequentSlips.shipped.isCorrect(String(word), language: language) == nil, "\(word)")
        }
    }

    @Test(arguments: [TextLanguage.english, .german, .russian, .romanian])
    func `doubled and swapped letters in frequent words are nearly always told`(_ language: TextLanguage) throws {
        let words = try #require(FrequentWords.shipped(language))
        var random = SeededRandom(seed: 61)
        var tried = 0
        var told = 0
        for word in FrequentWords.sample(language) where word.count >= 6 {
            var letters = Array(word.lowercased())
            let place = Int.random(in: 1..<letters.count - 2, using: &random)
            if Bool.random(using: &random) {
                letters.insert(letters[place], at: place)
            } else {
                guard letters[place] != letters[place + 1] else { continue }
                letters.swapAt(place, place + 1)
            }
            let key = Folding.key(String(letters))
            guard !words.isKnown(key) else { continue }
            tried += 1
            if !words.meant(by: key).isEmpty { told += 1 }
        }
        #expect(tried > 200)
        #expect(Double(told) >= 0.9 * Double(tried), "\(told) of \(tried)")
    }

    @Test func `ordinary texts of people who can spell have hardly a slip`() throws {
        let analyzer = try TestAnalyzer.shipped
        for (language, most) in [("en", 12), ("de", 12), ("ru", 20), ("ro", 20)] {
            var found: [String] = []
            for item in try Corpus.read("commitments.\(language).jsonl", as: Corpus.CommitmentItem.self) {
                let text = analyzer.analyze(item.text, language: TextLanguage(rawValue: language))
                found += FrequentSlips.shipped.misspellings(in: text).map(\.word)
            }
            #expect(found.count <= most, "\(language): \(found)")
        }
    }

    @Test func `names, plays with capitals, quotations, links, tags and other languages are left alone`() throws {
        let analyzer = try TestAnalyzer.shipped
        let left = [
            ("en", "We met Rachal at Kestral Bay, greAAt! See https://kestrelbay.example/recieve #recieve @recieve"),
            ("de", "Herr Lohse sagt: „Das ist standart.“ Danke!"),
            ("ru", "Вы писали «извените», всё хорошо. Thank you very mutch for the ride, said the tourist."),
        ]
        for (language, text) in left {
            let found = FrequentSlips.shipped.misspellings(
                in: analyzer.analyze(text, language: TextLanguage(rawValue: language))
            )
            #expect(found.map(\.word) == [], "\(text)")
        }
    }
}

extension FrequentWords {
    /// Every seventh frequent word of a language.
    static func sample(_ language: TextLanguage) -> [String] {
        let words: [TextLanguage: String] = [
            .english: englishWords, .german: germanWords, .russian: russianWords, .romanian: romanianWords,
        ]
        return words[language, default: ""].split(whereSeparator: \.isWhitespace).enumerated()
            .filter { $0.offset % 7 == 0 }.map { String($0.element) }
    }
}
