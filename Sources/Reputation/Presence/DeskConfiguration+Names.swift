import Conversations
package import Presence

extension DeskConfiguration {
    /// Finds the brand, which comes first, and its rivals in texts; nobody without rivals.
    ///
    /// A rival that ends in `*` stands for all endings of the word.
    ///
    /// - Throws: `NamedBrandError` for brands that cannot be told apart.
    package func brandNames(_ reader: PresenceReader) throws -> BrandNameFinder {
        guard !rivals.isEmpty else { return try BrandNameFinder([], analyzer: reader.analyzer) }
        let handles = Set(brand.accounts.compactMap(\.handle)).filter { handle in
            handle.unicodeScalars.contains { $0.properties.isAlphabetic }
        }
        let own = NamedBrand(brand.name, aliases: handles.sorted().flatMap { [$0, "@\($0)"] })
        let others = rivals.map { text in
            text.hasSuffix("*") ? NamedBrand(String(text.dropLast()), aliases: [text]) : NamedBrand(text)
        }
        return try BrandNameFinder([own] + others, analyzer: reader.analyzer)
    }
}
