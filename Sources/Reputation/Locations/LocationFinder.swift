import Conversations
import LanguageAnalysis
import Presence

/// Finds the locations that a text names, whatever language it is in.
struct LocationFinder: Sendable {
    /// A name found, with the locations it may stand for.
    struct Mention: Hashable, Sendable {
        /// In UTF-8 bytes of the text.
        let range: Range<Int>
        let text: String
        /// The sentence it stands in, in UTF-8 bytes.
        let sentence: Range<Int>
        /// Positions in the configuration; one, or several for a name that they share.
        let locations: [Int]
    }

    let locations: [ServiceLocation]
    private let names: BrandNameFinder
    private let owners: [String: [Int]]
    /// Names need words only, which are cut alike in every language.
    private let analyzer: LanguageAnalyzer

    /// Prepares the names of some locations; the name of the brand itself tells none of them.
    ///
    /// - Throws: ``DeskConfigurationError`` for a name without letters.
    init(_ locations: [ServiceLocation], of brand: String) throws {
        self.locations = locations
        analyzer = try LanguageAnalyzer(packs: [])
        var byAlias: [String: (alias: String, owners: [Int])] = [:]
        for (index, location) in locations.enumerated() {
            let handles = location.accounts.compactMap(\.handle).map { $0.hasPrefix("@") ? $0 : "@" + $0 }
            for alias in [location.name] + location.aliases + handles {
                let key = String(decoding: Folding.key(alias), as: UTF8.self)
                var entry = byAlias[key] ?? (alias, [])
                if entry.owners.last != index { entry.owners.append(index) }
                byAlias[key] = entry
            }
        }
        byAlias[String(decoding: Folding.key(brand), as: UTF8.self)] = (brand, [])
        var owners: [String: [Int]] = [:]
        for (alias, indices) in byAlias.values { owners[alias] = indices }
        self.owners = owners
        do {
            names = try BrandNameFinder(
                owners.sorted { $0.key < $1.key }.map { alias, indices in
                    NamedBrand(alias, needsCapital: indices.contains { locations[$0].needsCapital })
                },
                analyzer: analyzer
            )
        } catch {
            throw DeskConfigurationError(field: "locations", reason: "\(error)")
        }
    }

    /// The names in a text, in order.
    ///
    /// Quoted words are another's and name nothing, unless the quotation is the name and nothing else.
    ///
    /// - Complexity: O(*n*) in the text's bytes, times the aliases that begin with a stem.
    func mentions(in words: String) -> [Mention] {
        let text = analyzer.analyze(words)
        return names.find(in: text).compactMap { found in
            guard let locations = owners[found.name], !locations.isEmpty, !isInsideQuote(found.tokens, text) else {
                return nil
            }
            let range = text.bytes(of: found.tokens)
            let sentence = text.sentences[Int(text.tokens[found.tokens.lowerBound].sentence)]
            return Mention(
                range: range,
                text: text.text(range),
                sentence: text.bytes(of: sentence.tokens),
                locations: locations
            )
        }
    }

    private func isInsideQuote(_ tokens: Range<Int>, _ text: AnalyzedText) -> Bool {
        text.quotes.contains { quote in
            quote.overlaps(tokens) && quote.dropFirst().dropLast() != tokens
        }
    }
}
