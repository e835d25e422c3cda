import LanguageAnalysis
import TestSupport
import Testing

@Suite struct PatternTests {
    /// The places where a class matches, marked with brackets.
    private func marked(_ entry: String, _ text: String, more: String = "") throws -> String {
        let source = "[NOT]\nnot; n't; never\n\(more)\n[X]\n\(entry)"
        let analyzed = try LanguageAnalyzer(packs: [LanguagePack(language: .english, source: source)])
            .analyze(text, language: .english)
        var bytes = analyzed.utf8
        for range in analyzed.ranges(of: "X").map({ analyzed.bytes(of: $0) }).reversed() {
            bytes.insert(UInt8(ascii: "]"), at: range.upperBound)
            bytes.insert(UInt8(ascii: "["), at: range.lowerBound)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("sorry", "so Sorry!", "so [Sorry]!"),
        ("apolog*", "my apologies", "my [apologies]"),
        ("*tion", "an action now", "an [action] now"),
        ("we|i are", "We are", "[We are]"),
        ("(we are|i am) sorry", "I am sorry", "[I am sorry]"),
        ("we (will|are going to) call", "we are going to call", "[we are going to call]"),
        ("very? sorry", "very sorry", "[very sorry]"),
        ("so very? sorry", "so sorry", "[so sorry]"),
        ("we ..2 sorry", "we are so sorry", "[we are so sorry]"),
        ("we ..2 sorry", "we are so very sorry", "we are so very sorry"),
        ("we ..3!@NOT sorry", "we are never so sorry", "we are never so sorry"),
        ("!not happy", "not happy", "not happy"),
        ("!not happy", "so happy", "so [happy]"),
        ("happy !with", "happy with it", "happy with it"),
        ("^ sorry", "Sorry, I am sorry", "[Sorry], I am sorry"),
        ("sorry $", "Sorry, I am sorry 😂", "Sorry, I am [sorry] 😂"),
        ("<number> euros", "40 euros", "[40 euros]"),
        ("by <time>", "by 16:00", "[by 16:00]"),
        ("dear <capital>", "dear Anna and dear me", "[dear Anna] and dear me"),
        ("sorry / @NOT", "Not sorry. Sorry.", "Not [sorry]. Sorry."),
        ("sorry / !@NOT", "Not sorry. Sorry.", "Not sorry. [Sorry]."),
        ("sorry // !@NOT", "Not this. Sorry.", "Not this. Sorry."),
        ("sorry , but", "sorry, but no", "[sorry, but] no"),
        ("we @NOT", "we don't", "we don't"),
        ("do @NOT", "do not", "[do not]"),
        ("sorry", "he said 'sorry' to me", "he said 'sorry' to me"),
        ("don't", "don’t", "[don’t]"),
        ("we sorry", "we. Sorry", "we. Sorry"),
    ])
    func aPatternMatchesWhatItSays(entry: String, text: String, expected: String) throws {
        #expect(try marked(entry, text) == expected)
    }

    @Test func aClassMayBuildOnOthersOfSeveralWords() throws {
        let more = "[A]\nso sorry; sorry\n[B]\nwe are @A"
        #expect(try marked("@B about", "we are so sorry about it", more: more) == "[we are so sorry about] it")
    }

    @Test func theLongestMatchAtAPlaceIsGiven() throws {
        #expect(try marked("sorry; sorry about it", "sorry about it") == "[sorry about it]")
    }

    @Test(arguments: [
        ("word", PackError.Code.entryOutsideClass, 1), ("[A]\n@B", .unknownClass, 2),
        ("[A]\n@B x\n[B]\n@A y", .circularClasses, 0),
        ("[A]\n..3", .noAnchor, 2), ("[A]\n(a|b", .malformedPattern, 2), ("[A]\n<moon>", .malformedPattern, 2),
        ("[A]\nx ..99 y", .malformedPattern, 2),
        ("[A]\n(a|b|c|d|e|f|g|h|i) (a|b|c|d|e|f|g|h|i) (a|b|c|d|e|f|g|h|i)", .tooManyAlternatives, 2),
    ])
    func aFaultyPackIsRefusedWithItsLine(source: String, code: PackError.Code, line: Int) {
        #expect {
            try LanguageAnalyzer(packs: [LanguagePack(language: .english, source: source)])
        } throws: { error in
            (error as? PackError).map { $0.code == code && $0.line == line } ?? false
        }
    }

    @Test func aPackTestsItself() throws {
        let pack = LanguagePack(language: .english, source: "[X]\nsorry\n+ so sorry\n- fine\n+ fine\n- sorry")
        let failed = try LanguageAnalyzer(packs: [pack]).failedPackTests()
        #expect(failed == ["en pack, line 5: X misses: fine", "en pack, line 6: X wrongly matches: sorry"])
    }

    @Test func noPackReadsAnyTextWithoutFailing() throws {
        let source = "[A]\nthe; *ing; un*; ! ; ?\n[X]\n@A ..4 @A; ^ @A; @A $; (@A|<number>) !@A; @A @A? @A / @A // !@A"
        let analyzer = try LanguageAnalyzer(packs: [LanguagePack(language: .other, source: source)])
        for seed in 0..<UInt64(TestScale.count(whole: 50_000)) {
            var random = SeededRandom(seed: seed)
            let text = analyzer.analyze(RandomText.make(&random))
            for range in text.ranges(of: "X") { #expect(range.upperBound <= text.tokens.count, "seed \(seed)") }
        }
    }

    @Test(arguments: ["a", " ", "'", "\"", "(", "\u{301}", "a.", "1", "-", "@", "😂", "а-", "http://a "])
    func aMillionOfTheSameAreReadInTime(piece: String) throws {
        let analyzer = try LanguageAnalyzer(packs: [LanguagePack(language: .other, source: "[X]\na ..4 a; a*; *a")])
        let text = analyzer.analyze(String(repeating: piece, count: 1_000_000 / piece.utf8.count))
        #expect(text.utf8.count <= 1_000_000)
    }
}
