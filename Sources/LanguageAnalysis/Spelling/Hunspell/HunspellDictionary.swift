/// A dictionary in the format of Hunspell, as it comes with LibreOffice, Firefox and most systems.
///
/// It knows affixes with conditions, one suffix on another, flags in all four forms, and compounds of words flagged for
/// the beginning, middle and end. Not known are compound rules by pattern; ``unsupported`` names what a dictionary uses
/// beyond that. Read the two files yourself and hand over their bytes.
public struct HunspellDictionary: SpellChecker {
    /// The language whose words it has.
    public let language: TextLanguage
    /// Lines that were passed over because they cannot be read.
    public private(set) var faults: [HunspellFault]
    /// Directives of the affix file that decide about words and are not known, sorted.
    public var unsupported: [String] { rules.passedOver.sorted() }

    let rules: HunspellRules
    /// For each root the first of its sets of flags.
    private var roots: [[UInt8]: Int32] = [:]
    private var flagSets: [[UInt32]] = []
    private var nextSet: [Int32] = []

    /// Reads a dictionary.
    ///
    /// - Parameters:
    ///   - language: the language of its words.
    ///   - affixes: the bytes of the `.aff` file.
    ///   - words: the bytes of the `.dic` file.
    /// - Throws: ``HunspellError`` where nothing can be read.
    /// - Complexity: O(*n*) in the bytes.
    public init(language: TextLanguage, affixes: [UInt8], words: [UInt8]) throws(HunspellError) {
        self.language = language
        rules = try HunspellRules(affixes)
        faults = rules.faults
        var number = 0
        for line in words.split(separator: 0x0A, omittingEmptySubsequences: false) {
            number += 1
            let text = rules.encoding.utf8(line.last == 0x0D ? line.dropLast() : line)
            guard let first = text.first, first != 0x09,
                number > 1 || !text.allSatisfy({ $0 &- 0x30 < 10 || $0 == 0x20 })
            else { continue }
            // What follows a tab or a space is grammar for other programs; `\/` is a slash inside the word.
            let entry = text.prefix { $0 != 0x09 && $0 != 0x20 }
            let slash = entry.indices.first {
                $0 > 0 && entry[$0] == UInt8(ascii: "/") && entry[$0 - 1] != UInt8(ascii: "\\")
            }
            let root = entry[..<(slash ?? entry.endIndex)].filter { $0 != UInt8(ascii: "\\") }
            let flags = slash.map { rules.flags(Array(entry[($0 + 1)...])) } ?? []
            if root.isEmpty {
                faults.append(HunspellFault(file: "dic", line: number, reason: "no word"))
                continue
            }
            flagSets.append(flags)
            nextSet.append(roots[root] ?? -1)
            roots[root] = Int32(flagSets.count - 1)
        }
        guard !roots.isEmpty else { throw .noWords }
    }

    /// Whether the dictionary has a word; `nil` for another language.
    public func isCorrect(_ word: String, language: TextLanguage) -> Bool? {
        language == self.language ? contains(word) : nil
    }

    /// Whether a word is in the dictionary, with affixes, in compounds, at the beginning of a sentence or in capitals.
    ///
    /// - Complexity: O(*a*) in the affixes that fit the word's ends; for compounds O(*n*²) times that in its letters, of
    ///   which words over 64 bytes have none.
    public func contains(_ word: String) -> Bool {
        let bytes = normalised(word)
        guard !bytes.isEmpty else { return false }
        if isForbidden(bytes) { return false }
        if accepts(bytes) { return true }
        let lower = Array(String(decoding: bytes, as: UTF8.self).lowercased().utf8)
        if lower != bytes {
            let text = String(decoding: bytes, as: UTF8.self)
            let rest = text.unicodeScalars.dropFirst()
            let isInitial = !rest.contains { $0.properties.isUppercase }
            let isCapitals = !text.unicodeScalars.contains { $0.properties.isLowercase }
            if isInitial || isCapitals, accepts(lower) { return true }
            if isCapitals {
                let capitalised = String(decoding: lower, as: UTF8.self)
                if accepts(Array((capitalised.prefix(1).uppercased() + capitalised.dropFirst()).utf8)) { return true }
            }
        }
        let parts = bytes.split(separator: UInt8(ascii: "-"))
        return parts.count > 1 && parts.count < 8 && parts.allSatisfy { contains(String(decoding: $0, as: UTF8.self)) }
    }

    private func normalised(_ word: String) -> [UInt8] {
        var bytes = Array(word.utf8)
        for (from, to) in rules.inputs + [(Array("’".utf8), [0x27])] where !from.isEmpty {
            bytes = HunspellDictionary.replace(from, to, in: bytes)
        }
        return bytes
    }

    static func replace(_ from: [UInt8], _ to: [UInt8], in bytes: [UInt8]) -> [UInt8] {
        guard bytes.count >= from.count, bytes.contains(from[0]) else { return bytes }
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index...].starts(with: from) {
                result += to
                index += from.count
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    private func accepts(_ word: [UInt8]) -> Bool {
        let found = anyAnalysis(of: word) { analysis in
            !analysis.has(.onlyInCompound, rules) && !analysis.has(.forbidden, rules)
        }
        return found || isCompound(word)
    }

    private func isForbidden(_ word: [UInt8]) -> Bool {
        guard let flag = rules.marks[.forbidden] else { return false }
        return flags(of: word).contains { $0.contains(flag) }
    }

    /// The sets of flags of a root.
    func flags(of root: [UInt8]) -> [[UInt32]] {
        var sets: [[UInt32]] = []
        var index = roots[root] ?? -1
        while index >= 0 {
            sets.append(flagSets[Int(index)])
            index = nextSet[Int(index)]
        }
        return sets
    }

    /// All roots, in no order.
    var allRoots: some Sequence<[UInt8]> { roots.keys }
}
