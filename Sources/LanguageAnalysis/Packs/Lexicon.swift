/// Packs compiled together: tables for each language, and the names of classes for all.
final class Lexicon: Sendable {
    let names: ClassNames
    let tables: [LanguageTables]
    let layers: Int
    /// How many 64-bit words the largest set of classes takes.
    let stride: Int
    private let packs: [PackReader]
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
        self.packs = readers
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
        packs.flatMap { pack in
            pack.lines.filter { $0.kind != .entries }.map { line in
                (
                    pack.language, Int(line.number), names.name(of: Int(line.classNumber)),
                    String(decoding: pack.source[Int(line.start)..<Int(line.end)], as: UTF8.self), line.kind == .mustMatch
                )
            }
        }
    }

    /// Hashes of the words after which a full stop ends no sentence, of all languages.
    var abbreviations: Set<UInt64> {
        let index = names["ABBREVIATION"]
        return Set(tables.flatMap { $0.words(of: index) })
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
