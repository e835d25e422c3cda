import LanguageAnalysis
import Moderation
import Testing

@Suite struct LexiconPackTests {
    private func parsed(_ source: String) throws -> (entries: [LexiconEntry], allowed: [String]) {
        try LexiconPack(language: .english, name: "test", source: source).parsed()
    }

    @Test func `headings, sets, alternatives and marks are read`() throws {
        let (entries, allowed) = try parsed(
            """
            # Words for a test.
            [set n]
            |s
            [insult.strong]
            moron{n}; (fat|old) cow
            [insult.severe directed everywhere]
            *bitch*; clown*; =țâță
            [allow]
            cash cow; foolproof
            """
        )
        #expect(entries.map(\.text) == ["moron", "morons", "fat cow", "old cow", "bitch", "clown", "țâță"])
        #expect(entries.map(\.mode) == [.word, .word, .word, .word, .glue, .stem, .word])
        #expect(entries[0].severity == .strong && entries[0].language == .english && !entries[0].isDirected)
        #expect(entries[4].severity == .severe && entries[4].language == .other && entries[4].isDirected)
        #expect(entries[6].needsDiacritics)
        #expect(allowed == ["cash cow", "foolproof"])
    }

    @Test(arguments: [
        ("moron", 1, LexiconPackError.Code.entryOutsideSection), ("[insult]\nmoron", 1, .malformedHeading),
        ("[insult.awful]", 1, .malformedHeading), ("[insult.strong loud]", 1, .malformedHeading),
        ("[insult.strong]\n\n(a|b", 3, .malformedEntry), ("[insult.strong]\nb)", 2, .malformedEntry),
        ("[insult.strong]\n***", 2, .malformedEntry), ("[insult.strong]\nmoron{x}", 2, .unknownSet),
    ])
    func `a fault is named with its line`(source: String, line: Int, code: LexiconPackError.Code) {
        let error = #expect(throws: LexiconPackError.self) { try parsed(source) }
        #expect(error?.line == line && error?.code == code && error?.pack == "test")
    }

    @Test func `an entry that stands for too many forms is refused`() {
        let group = "(a|b|c|d|e|f|g|h|i|j)"
        let error = #expect(throws: LexiconPackError.self) {
            try parsed("[insult.mild]\n\(group)\(group)\(group)\(group)")
        }
        #expect(error?.code == .tooManyForms)
    }

    @Test func `the shipped packs can be read, and each has words of every severity`() throws {
        for pack in LexiconPack.shipped {
            let entries = try pack.parsed().entries
            #expect(entries.count > 300, "\(pack.name)")
            #expect(entries.allSatisfy { $0.language == pack.language || $0.language == .other })
        }
        let packed = try LexiconPack.shipped.flatMap { try $0.parsed().entries }
        for language in [TextLanguage.english, .german, .russian, .romanian] {
            let own = packed.filter { $0.language == language }
            #expect(Set(own.map(\.severity)) == Set(LexiconSeverity.allCases))
            #expect(own.contains { $0.isDirected })
        }
    }
}
