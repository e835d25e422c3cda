public import LanguageAnalysis

/// Finds the names of brands in texts, by their aliases.
public struct BrandNameFinder: Sendable {
    /// A name found.
    public struct Finding: Hashable, Sendable {
        /// What the brand is called in reports.
        public let name: String
        /// Where the name stands, as places in the text's tokens.
        public let tokens: Range<Int>
    }

    private struct Alias {
        var keys: [String]
        /// For each key whether a word need only begin so.
        var isStem: [Bool]
        var brand: Int
    }

    /// The brands, in the order given.
    public let brands: [NamedBrand]
    /// By the first word of the alias, where it is no stem.
    private var byFirst: [String: [Alias]] = [:]
    private var stems: [Alias] = []

    /// Prepares names.
    ///
    /// - Parameters:
    ///   - brands: The brands.
    ///   - analyzer: Cuts the aliases into words as it does the texts.
    /// - Throws: ``NamedBrandError`` for aliases that are empty or that two brands share.
    public init(_ brands: [NamedBrand], analyzer: LanguageAnalyzer) throws(NamedBrandError) {
        self.brands = brands
        var owners: [String: Int] = [:]
        var names: Set<String> = []
        for (index, brand) in brands.enumerated() {
            guard names.insert(brand.name).inserted else { throw .repeatedName(brand.name) }
            for alias in Set(brand.aliases + [brand.name]).sorted() {
                let prepared = Self.alias(alias, of: index, analyzer)
                guard
                    prepared.keys.contains(where: {
                        $0.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
                    })
                else { throw .emptyAlias(of: brand.name) }
                let joined = zip(prepared.keys, prepared.isStem).map { $0 + ($1 ? "*" : "") }.joined(separator: " ")
                if let owner = owners.updateValue(index, forKey: joined) {
                    if owner != index { throw .sharedAlias(alias, first: brands[owner].name, second: brand.name) }
                    continue
                }
                if prepared.isStem[0] {
                    stems.append(prepared)
                } else {
                    byFirst[prepared.keys[0], default: []].append(prepared)
                }
            }
        }
    }

    /// The words of an alias; one that ends in `*` is a stem.
    private static func alias(_ alias: String, of brand: Int, _ analyzer: LanguageAnalyzer) -> Alias {
        var prepared = Alias(keys: [], isStem: [], brand: brand)
        for word in alias.split(separator: " ") {
            let isStem = word.hasSuffix("*")
            let text = analyzer.analyze(String(isStem ? word.dropLast() : word))
            let keys = text.tokens.indices.filter { text.tokens[$0].kind != .lineBreak }.map { text.key(of: $0) }
            guard !keys.isEmpty else { continue }
            prepared.keys += keys
            prepared.isStem += Array(repeating: false, count: keys.count - 1) + [isStem]
        }
        return prepared
    }

    /// The names in a text in order; of names that overlap the longest, then the one that stands first.
    ///
    /// - Parameters:
    ///   - text: A text that was read.
    ///   - includesQuoted: Whether names in quotation marks count.
    /// - Returns: The names with their tokens.
    /// - Complexity: O(t · s) for t tokens and s one-word stems.
    public func find(in text: AnalyzedText, includesQuoted: Bool = true) -> [Finding] {
        var findings: [Finding] = []
        var index = 0
        while index < text.tokens.count {
            let token = text.tokens[index]
            guard includesQuoted || !token.flags.contains(.quoted), let (alias, end) = longest(at: index, in: text)
            else {
                index += 1
                continue
            }
            findings.append(Finding(name: brands[alias.brand].name, tokens: index..<end))
            index = end
        }
        return findings
    }

    private func longest(at index: Int, in text: AnalyzedText) -> (alias: Alias, end: Int)? {
        let key = text.key(of: index)
        var best: (alias: Alias, end: Int)?
        for alias in (byFirst[key] ?? []) + stems.filter({ key.hasPrefix($0.keys[0]) }) {
            let end = index + alias.keys.count
            guard end <= text.tokens.count, end > best?.end ?? 0, matches(alias, at: index, in: text) else { continue }
            if brands[alias.brand].needsCapital, text.tokens[index].kind == .word,
                !text.tokens[index].flags.contains(.capitalised)
            {
                continue
            }
            best = (alias, end)
        }
        return best
    }

    private func matches(_ alias: Alias, at index: Int, in text: AnalyzedText) -> Bool {
        alias.keys.indices.allSatisfy { offset in
            let key = text.key(of: index + offset)
            return alias.isStem[offset] ? key.hasPrefix(alias.keys[offset]) : key == alias.keys[offset]
        }
    }
}
