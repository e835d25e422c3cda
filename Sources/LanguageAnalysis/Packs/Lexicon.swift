/// Packs compiled together: tables for each language, and the names of classes for all.
final class Lexicon: Sendable {
    let names: ClassNames
    let tables: [LanguageTables]
    let layers: Int
    /// How many 64-bit words the largest set of classes takes.
    let stride: Int
    /// The packs' own tests, without their text.
    private let testLines: [(language: TextLanguage, line: PackReader.Line)]
    private let testText: [UInt8]
    private let fallback: Int

    init(_ packs: [LanguagePack]) throws(PackError) {
        var names = ClassNames()
        var readers: [PackReader] = []
        for pack in packs { readers.append(try PackReader(pack, names: &names)) }
        var tables: [LanguageTables] = []
        for language in Set(packs.map(\.language)).union([.other]).sorted() {
            let own = readers.filter { $0.language == language || $0.language == .other }
            var builder = TablesBuilder(language: language, names: names, bytes: own.reduce(0) { $0 + $1.source.count })
            for reader in own { try builder.add(reader) }
            tables.append(try LanguageTables(builder))
        }
        self.names = names
        self.tables = tables
        var testLines: [(language: TextLanguage, line: PackReader.Line)] = []
        var testText: [UInt8] = []
        for reader in readers {
            for var line in reader.lines where line.kind != .entries {
                let start = Int32(testText.count)
                testText += reader.source[Int(line.start)..<Int(line.end)]
                line.start = start
                line.end = Int32(testText.count)
                testLines.append((reader.language, line))
            }
        }
        self.testLines = testLines
        self.testText = testText
        layers = tables.map(\.layers).max() ?? 1
        stride = max(1, tables.map(\.stride).max() ?? 1)
        fallback = tables.firstIndex { $0.language == .other } ?? 0
    }

    /// The tables of a language; of the language-free entries where there is no pack.
    func tables(for language: TextLanguage) -> Int {
        for index in tables.indices where tables[index].language == language { return index }
        return fallback
    }

    /// The packs' own tests.
    var tests: [(language: TextLanguage, line: Int, name: String, text: String, mustMatch: Bool)] {
        testLines.map { language, line in
            let text = String(decoding: testText[Int(line.start)..<Int(line.end)], as: UTF8.self)
            return (language, Int(line.number), names.name(of: Int(line.classNumber)), text, line.kind == .mustMatch)
        }
    }

    /// Hashes of the words after which a full stop ends no sentence, of all languages.
    var abbreviations: WordHashes {
        let index = names["ABBREVIATION"]
        return WordHashes(tables.lazy.flatMap { $0.words(of: index) })
    }

    /// For each function word, the languages that have it, as bits in the order given.
    func functionWords(_ languages: [TextLanguage]) -> [UInt64: UInt32] {
        let index = names["STOP"]
        var votes: [UInt64: UInt32] = [:]
        for (position, language) in languages.enumerated() {
            for table in tables where table.language == language {
                for hash in table.words(of: index) { votes[hash, default: 0] |= 1 << UInt32(position) }
            }
        }
        return votes
    }
}
