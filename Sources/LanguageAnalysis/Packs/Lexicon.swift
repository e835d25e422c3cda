/// Packs compiled together: one numbering of classes for all languages, one table of words for each.
final class Lexicon: Sendable {
    /// What one language brings.
    struct Tables: Sendable {
        var language: TextLanguage
        var words: WordTable
        /// For each atom, the hash of the word if it is a whole word, else 0.
        var wholeWords: [UInt64]
        /// For each atom, the classes of which it is a single-word member.
        var classesOfAtom: NumberLists
        /// For each atom, the patterns it starts the search for.
        var patternsOfAtom: NumberLists
        /// For each kind of token, the patterns it starts the search for.
        var patternsOfKind: NumberLists
        /// For each class, the patterns that a match of several words starts the search for.
        var patternsOfClass: NumberLists
    }

    let classNames: [String]
    let classIndex: [String: Int32]
    let tables: [Tables]
    let store: PatternStore
    let layers: Int
    let tests: [(language: TextLanguage, test: PackReader.Test)]
    /// How many 64-bit words a set of classes takes.
    let stride: Int

    init(_ packs: [LanguagePack]) throws(PackError) {
        var readers: [(pack: LanguagePack, reader: PackReader)] = []
        var names: [String] = []
        var index: [String: Int32] = [:]
        var tests: [(language: TextLanguage, test: PackReader.Test)] = []
        for pack in packs {
            let reader = try PackReader(pack)
            readers.append((pack, reader))
            for name in reader.classNames where index[name] == nil {
                index[name] = Int32(names.count)
                names.append(name)
            }
            tests += reader.tests.map { (pack.language, $0) }
        }
        var store = PatternStore()
        var tables: [Tables] = []
        var layers = 1
        for language in Set(packs.map(\.language)).union([.other]).sorted() {
            var builder = LexiconBuilder(language: language, classIndex: index)
            let first = store.patterns.count
            for (pack, reader) in readers where pack.language == language || pack.language == .other {
                for entry in reader.entries { try builder.add(entry, to: &store) }
            }
            tables.append(try builder.tables(for: &store))
            layers = max(layers, try Lexicon.arrange(&store, from: first, names, language))
        }
        self.layers = layers
        classNames = names
        classIndex = index
        stride = (names.count + 63) / 64
        self.tables = tables
        self.store = store
        self.tests = tests
    }

    /// The tables of a language; of the language-free entries where there is no pack.
    func tables(for language: TextLanguage) -> Int {
        tables.firstIndex { $0.language == language } ?? tables.firstIndex { $0.language == .other } ?? 0
    }

    /// Sorts one language's classes into layers, so that what a pattern refers to is found before it; gives their number.
    private static func arrange(
        _ store: inout PatternStore,
        from first: Int,
        _ names: [String],
        _ language: TextLanguage
    ) throws(PackError) -> Int {
        var needs = [Set<Int32>](repeating: [], count: names.count)
        for pattern in store.patterns[first...] {
            var own: Set<Int32> = []
            for index in pattern.parts {
                let part = store.parts[Int(index)]
                for name in part.classes { own.insert(store.classes[Int(name)]) }
                if part.gapClass >= 0 { own.insert(part.gapClass) }
            }
            for index in pattern.conditions { own.insert(store.conditions[Int(index)].classIndex) }
            needs[Int(pattern.classIndex)].formUnion(own)
        }
        var depth = [Int](repeating: -1, count: names.count)
        var open = Set<Int>()
        func visit(_ index: Int) throws(PackError) {
            if depth[index] >= 0 { return }
            guard open.insert(index).inserted else {
                throw PackError(code: .circularClasses, language: language, line: 0, detail: names[index])
            }
            var deepest = -1
            for need in needs[index] {
                try visit(Int(need))
                deepest = max(deepest, depth[Int(need)])
            }
            depth[index] = deepest + 1
            open.remove(index)
        }
        for index in names.indices { try visit(index) }
        for index in first..<store.patterns.count {
            store.patterns[index].layer = Int32(depth[Int(store.patterns[index].classIndex)])
        }
        return (depth.max() ?? 0) + 1
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
            hash != 0 && classesOfAtom[atom].contains { classesOfAtom.values[$0] == index } ? hash : nil
        }
    }
}
