/// Packs compiled together: one numbering of classes for all languages, one table of words for each.
struct Lexicon: Sendable {
    /// What one language brings.
    struct Tables: Sendable {
        var language: TextLanguage
        var words: WordTable
        /// For each atom, the hash of the word if it is a whole word, else 0.
        var wholeWords: [UInt64]
        /// For each atom, the classes of which it is a single-word member.
        var classesOfAtom: [[Int32]]
        /// For each atom, the patterns it starts the search for.
        var patternsOfAtom: [[Int32]]
        /// For each kind of token, the patterns it starts the search for.
        var patternsOfKind: [[Int32]]
        /// For each class, the patterns that a match of several words starts the search for.
        var patternsOfClass: [[Int32]]
    }

    private(set) var classNames: [String] = []
    private(set) var classIndex: [String: Int32] = [:]
    private(set) var tables: [Tables] = []
    var patterns: [Pattern] = []
    private(set) var layers = 1
    private(set) var tests: [(language: TextLanguage, test: PackReader.Test)] = []

    /// How many 64-bit words a set of classes takes.
    var stride: Int { (classNames.count + 63) / 64 }

    init(_ packs: [LanguagePack]) throws(PackError) {
        var readers: [(pack: LanguagePack, reader: PackReader)] = []
        for pack in packs {
            let reader = try PackReader(pack)
            readers.append((pack, reader))
            for name in reader.classNames where classIndex[name] == nil {
                classIndex[name] = Int32(classNames.count)
                classNames.append(name)
            }
            tests += reader.tests.map { (pack.language, $0) }
        }
        let languages = Set(packs.map(\.language)).union([.other]).sorted()
        for language in languages {
            var builder = LexiconBuilder(language: language, classIndex: classIndex, firstPattern: patterns.count)
            for (pack, reader) in readers where pack.language == language || pack.language == .other {
                for entry in reader.entries { try builder.add(entry) }
            }
            patterns += builder.patterns
            tables.append(try builder.tables())
        }
        try arrange()
    }

    /// The tables of a language; of the language-free entries where there is no pack.
    func tables(for language: TextLanguage) -> Int {
        tables.firstIndex { $0.language == language } ?? tables.firstIndex { $0.language == .other } ?? 0
    }

    /// Sorts classes into layers, so that what a pattern refers to is found before it.
    private mutating func arrange() throws(PackError) {
        var needs = [Set<Int32>](repeating: [], count: classNames.count)
        for pattern in patterns {
            for part in pattern.parts {
                needs[Int(pattern.classIndex)].formUnion(part.classes)
                if part.gapClass >= 0 { needs[Int(pattern.classIndex)].insert(part.gapClass) }
            }
            needs[Int(pattern.classIndex)].formUnion(pattern.conditions.map(\.classIndex))
        }
        var depth = [Int](repeating: -1, count: classNames.count)
        var open = Set<Int>()
        func visit(_ index: Int) throws(PackError) {
            if depth[index] >= 0 { return }
            guard open.insert(index).inserted else {
                throw PackError(code: .circularClasses, language: .other, line: 0, detail: classNames[index])
            }
            var deepest = -1
            for need in needs[index] {
                try visit(Int(need))
                deepest = max(deepest, depth[Int(need)])
            }
            depth[index] = deepest + 1
            open.remove(index)
        }
        for index in classNames.indices { try visit(index) }
        layers = (depth.max() ?? 0) + 1
        for index in patterns.indices { patterns[index].layer = depth[Int(patterns[index].classIndex)] }
    }
}

extension Lexicon {
    /// Hashes of the words after which a full stop ends no sentence, of all languages.
    var abbreviations: Set<UInt64> {
        guard let index = classIndex["ABBREVIATION"] else { return [] }
        return Set(tables.flatMap { $0.words(of: index) })
    }

    /// For each function word, the languages that have it, as bits in the order given.
    func functionWords(_ languages: [TextLanguage]) -> [UInt64: UInt32] {
        guard let index = classIndex["STOP"] else { return [:] }
        var votes: [UInt64: UInt32] = [:]
        for (position, language) in languages.enumerated() {
            for table in tables where table.language == language {
                for hash in table.words(of: index) { votes[hash, default: 0] |= 1 << UInt32(position) }
            }
        }
        return votes
    }
}

extension Lexicon.Tables {
    /// The hashes of a class's whole words.
    func words(of index: Int32) -> [UInt64] {
        wholeWords.enumerated().compactMap { atom, hash in
            hash != 0 && classesOfAtom[atom].contains(index) ? hash : nil
        }
    }
}
