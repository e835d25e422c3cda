import LanguageAnalysis
import Testing

@Suite struct HunspellDictionaryTests {
    private func dictionary(_ affixes: String, _ words: String, _ language: TextLanguage = .english) throws
        -> HunspellDictionary
    {
        try HunspellDictionary(language: language, affixes: Array(affixes.utf8), words: Array(words.utf8))
    }

    private static let english = """
        SET UTF-8
        TRY esiarntolcdugmphbyfvkwz
        REP 1
        REP ie ei
        FORBIDDENWORD !
        PFX U Y 1
        PFX U 0 un .
        SFX S Y 3
        SFX S y ies [^aeiou]y
        SFX S 0 s [aeiou]y
        SFX S 0 s [^sxzhy]
        SFX L N 1
        SFX L 0 ly .
        """

    @Test func `affixes go with the words that have their flag and meet their condition`() throws {
        let words = try dictionary(Self.english, "5\nferry/S\nday/S\nkind/LU\nreceive\nmouses/!\nmouse/S\n")
        for word in [
            "ferry", "ferries", "Ferries", "FERRIES", "days", "kindly", "unkind", "receive", "mouse", "kind-unkind",
        ] {
            #expect(words.contains(word), "\(word)")
        }
        // `L` goes with no prefix, `mouses` is forbidden.
        for word in ["ferrys", "daies", "unferry", "kinds", "unkindly", "mouses", "kInd", ""] {
            #expect(!words.contains(word), "\(word)")
        }
        #expect(words.isCorrect("ferries", language: .german) == nil)
        #expect(words.faults.isEmpty && words.unsupported.isEmpty)
    }

    @Test func `suggestions are near words, by the dictionary's own list first`() throws {
        let words = try dictionary(Self.english, "4\nferry/S\nreceive\nboat/S\ncaptain\n")
        #expect(words.corrections(of: "recieve", language: .english, limit: 3).first == "receive")
        #expect(words.corrections(of: "ferryes", language: .english, limit: 3).contains("ferries"))
        #expect(words.corrections(of: "baot", language: .english, limit: 3) == ["boat"])
        #expect(words.corrections(of: "boatferry", language: .english, limit: 3) == ["boat ferry"])
        #expect(words.corrections(of: "kaptein", language: .english, limit: 3) == ["captain"])
        #expect(words.corrections(of: "baot", language: .english, limit: 0).isEmpty)
        #expect(words.corrections(of: "qqqqqqqq", language: .english, limit: 3).isEmpty)
    }

    @Test(arguments: [
        ("FLAG long", "Aa", "Bb", "AaBb"), ("FLAG num", "101", "7", "101,7"), ("FLAG UTF-8", "ж", "ü", "жü"),
        ("", "A", "B", "AB"),
    ])
    func `flags have four forms`(_ form: String, _ first: String, _ second: String, _ both: String) throws {
        let affixes =
            "SET UTF-8\n\(form)\nSFX \(first) Y 1\nSFX \(first) 0 s .\nPFX \(second) Y 1\nPFX \(second) 0 re .\n"
        let words = try dictionary(affixes, "2\nbook/\(both)\npage/\(first)\n")
        #expect(words.contains("rebooks") && words.contains("pages") && !words.contains("repage"))
    }

    @Test func `a set of flags can have a number, and a suffix can bear another`() throws {
        let affixes = "SET UTF-8\nAF 2\nAF AB\nAF B\nSFX A Y 1\nSFX A 0 er/2 .\nSFX B Y 1\nSFX B 0 s .\n"
        let words = try dictionary(affixes, "2\nsail/1\nboat/2\n")
        #expect(["sailer", "sails", "sailers", "boats"].allSatisfy { words.contains($0) })
        #expect(!words.contains("boater"))
    }

    @Test func `compounds are put together of words flagged for their place`() throws {
        let affixes = """
            SET UTF-8
            COMPOUNDMIN 3
            COMPOUNDBEGIN b
            COMPOUNDMIDDLE m
            COMPOUNDEND e
            COMPOUNDPERMITFLAG p
            ONLYINCOMPOUND o
            SFX s Y 1
            SFX s 0 s/pbmo .
            SFX n Y 1
            SFX n 0 en .
            """
        let words = try dictionary(affixes, "4\nFahrt/sn\nplan/en\nhafen/bme\nhaus/o\n", .german)
        for word in ["Fahrtsplan", "hafenplan", "Fahrtshafenplan", "Fahrtsplanen", "Fahrten"] {
            #expect(words.contains(word), "\(word)")
        }
        for word in ["Fahrtplan", "planhafen", "Fahrts", "haus", "Fahrtenplan", "Fahrtsplanplan"] {
            #expect(!words.contains(word), "\(word)")
        }
        let any = try dictionary("SET UTF-8\nCOMPOUNDFLAG c\n", "2\nboat/c\nhouse/c\n")
        #expect(any.contains("boathouse") && any.contains("houseboathouse") && !any.contains("boatho"))
    }

    @Test func `other encodings are read`() throws {
        let latin = try HunspellDictionary(
            language: .german,
            affixes: Array("SET ISO8859-1\n".utf8),
            words: Array("1\nGr".utf8) + [0xFC, 0xDF] + Array("e\n".utf8)
        )
        #expect(latin.contains("Grüße"))
        let koi = try HunspellDictionary(
            language: .russian,
            affixes: Array("SET KOI8-R\n".utf8),
            words: Array("1\n".utf8) + [0xD0, 0xCF, 0xD2, 0xD4, 0xA3] + [0x0A]
        )
        #expect(koi.contains("портё") && koi.contains("ПОРТЁ"))
    }

    @Test func `lines that cannot be read are named, and the rest goes on`() throws {
        let words = try dictionary(
            "SET UTF-8\nSFX A Y 1\nSFX A 0 s [^x\nSFX\nFLAG odd\nCOMPOUNDRULE n*t\n",
            "2\nboat/A\n /B\n"
        )
        #expect(
            words.faults.map(\.description) == [
                "aff, line 3: a bracket is not closed", "aff, line 4: too few fields",
                "aff, line 5: unknown form of flags 'odd'",
                "dic, line 3: no word",
            ]
        )
        #expect(words.unsupported == ["COMPOUNDRULE"])
        #expect(words.contains("boat"))
        #expect(throws: HunspellError.unknownEncoding("EBCDIC")) { try dictionary("SET EBCDIC\n", "1\nboat\n") }
        #expect(throws: HunspellError.noWords) { try dictionary("SET UTF-8\n", "0\n") }
    }
}
