import LanguageAnalysis
import TestSupport
import Testing

@testable import Moderation

@Suite struct LexiconMatcherTests {
    private let matcher = LexiconMatcher(
        entries: [
            LexiconEntry("bitch", language: .english, category: .insult, severity: .severe, mode: .glue),
            LexiconEntry("moron", language: .english, category: .insult),
            LexiconEntry("schwul", language: .german, category: .slur),
            LexiconEntry("blöd", language: .german, category: .insult),
            LexiconEntry("țâță", language: .romanian, category: .sexual, needsDiacritics: true),
            LexiconEntry("tâmpit", language: .romanian, category: .insult),
            LexiconEntry("дебил", language: .russian, category: .insult),
            LexiconEntry("shut your face", language: .english, category: .insult, isDirected: true),
            LexiconEntry("idiot", language: .german, category: .insult, mode: .stem),
        ],
        allowed: ["my labrador bitch"]
    )

    private func found(_ text: String, _ language: TextLanguage? = .english) -> [LexiconMatch] {
        matcher.matches(in: text, language: language)
    }

    @Test(arguments: [
        ("b1tch", Evasion.leet), ("bіtсh", .lookalikes), ("biiiitch", .repeats), ("b\u{200B}itch", .ignorables),
        ("b.i.t.c.h", .spacing), ("b*tch", .masks), ("&#98;itch", .markup), ("\u{202E}hctib\u{202C}", .bidi),
        ("b\u{336}i\u{336}tch", .overlays), ("bïtch", .accents), ("youbitch", .glued), ("btich", .swapped),
    ])
    func `each disguise is named and its whole place given`(word: String, evasion: Evasion) throws {
        let text = "ё, you \(word) there"
        let match = try #require(found(text).first)
        #expect(match.evasion.contains(evasion), "\(match.evasion.names)")
        let bytes = Array(text.utf8)
        let place = String(decoding: bytes[match.range], as: UTF8.self)
        #expect(place.unicodeScalars.allSatisfy { word.unicodeScalars.contains($0) }, "\(place)")
        #expect(match.range.count >= 5)
    }

    @Test func `a plain word is firm, a guessed one weak and less sure`() throws {
        let plain = try #require(found("you moron").first)
        #expect(!plain.isWeak && plain.confidence == 1 && plain.evasion.isEmpty)
        let guessed = try #require(found("you m0r0n").first)
        #expect(guessed.isWeak && guessed.confidence < 1)
        #expect(found("you mo\u{200B}ron").first?.isWeak == false)
    }

    @Test func `words match in their own language only, and Russian ones by their script anywhere`() {
        #expect(found("blöd", .english).isEmpty)
        #expect(!found("blöd", .german).isEmpty)
        #expect(!found("bloed", .german).isEmpty)
        #expect(!found("blod", .german).isEmpty)
        #expect(!found("ну ты дебил", .english).isEmpty)
        #expect(!found("nu ty debil", nil).isEmpty)
    }

    @Test func `a letter with a diacritic is another letter in its own language`() {
        #expect(found("es ist schwül hier", .german).isEmpty)
        #expect(!found("schwul", .german).isEmpty)
        #expect(found("tata e pe chei", .romanian).isEmpty)
        #expect(!found("țâță", .romanian).isEmpty)
        #expect(!found("tampit ești", .romanian).isEmpty)
    }

    @Test func `an allowed phrase takes away what stands inside it, and only that`() {
        #expect(found("my labrador bitch sleeps").isEmpty)
        #expect(found("my labrador bitch sleeps, you bitch").count == 1)
    }

    @Test func `phrases go over marks and line breaks`() {
        #expect(found("shut  your,\nface").first?.entry.isDirected == true)
        #expect(found("shut your mouth").isEmpty)
    }

    @Test func `a stem takes the rest of the word with it`() throws {
        let text = "so idiotisch"
        #expect(try #require(found(text, .german).first).range == 3..<12)
    }

    @Test func `single letters that belong to other words are not joined`() {
        #expect(found("the b i t part c h is missing").isEmpty)
        #expect(found("order 4050035, seat 5H17").isEmpty)
    }

    @Test func `what stands around a word does not change the match`() throws {
        let filler = String(repeating: "The ferry was late and the coffee was cold. ", count: 40)
        let alone = try #require(found("You moron.").first)
        let among = try #require(found(filler + "You moron. " + filler).first)
        #expect(alone.confidence == among.confidence && alone.isWeak == among.isWeak)
    }

    @Test(arguments: [
        "\u{336}", "f", ".", " ", "b ", "f*", "bitch", "moron ", "b.", "&#98;", "<b", "\u{202E}a", "1", "idiot", "m0",
        "b**",
        "🅱", "д е ", "t\u{308}",
    ])
    func `the work grows with the length of a text and no faster, whatever it is made of`(piece: String) {
        func steps(_ count: Int) -> Int {
            var scratch = LexiconScratch()
            let text = String(repeating: piece, count: count / piece.utf8.count)
            _ = matcher.matches(utf8: Array(text.utf8), scratch: &scratch) { _ in nil }
            return scratch.steps
        }
        let (short, long) = (steps(10_000), steps(100_000))
        #expect(long <= 11 * short + 1000, "\(short) steps for 10 KB, \(long) for 100 KB")
        #expect(long <= 100_000 * 4 * LexiconWalk.limit)
    }

    @Test func `bytes that are no text match nothing and end nothing`() {
        var random = SeededRandom(seed: 5)
        for _ in 0..<TestScale.count(whole: 20_000, least: 200) {
            let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            for match in matcher.matches(utf8: bytes, language: { _ in nil }) {
                #expect(match.range.lowerBound >= 0 && match.range.upperBound <= bytes.count)
            }
        }
    }

    @Test func `every place lies on whole characters of any text (seed 11)`() {
        var random = SeededRandom(seed: 11)
        let pieces = ["bitch", "b1tch", "moron", "m\u{200B}oron", "дебил", "b.i.t.c.h"]
        for _ in 0..<TestScale.count(whole: 20_000, least: 200) {
            let text =
                RandomText.make(&random) + (pieces.randomElement(using: &random) ?? "") + RandomText.make(&random)
            let bytes = Array(text.utf8)
            for match in matcher.matches(utf8: bytes, language: { _ in nil }) {
                #expect(String(validating: bytes[match.range], as: UTF8.self) != nil, "\(text.debugDescription)")
            }
        }
    }
}
