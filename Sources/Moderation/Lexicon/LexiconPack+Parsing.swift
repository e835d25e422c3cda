import LanguageAnalysis

extension LexiconPack {
    /// Reads the text.
    ///
    /// - Returns: the entries, and the phrases inside which nothing is found.
    /// - Throws: ``LexiconPackError`` with the line.
    /// - Complexity: O(*n*) in the forms that the text stands for.
    public func parsed() throws(LexiconPackError) -> (entries: [LexiconEntry], allowed: [String]) {
        var reader = LexiconPackReader(pack: self)
        for line in source.split(separator: "\n", omittingEmptySubsequences: false) { try reader.read(line) }
        return (reader.entries, reader.allowed)
    }
}

/// Reads a pack line by line.
private struct LexiconPackReader {
    private enum Section {
        case none
        case allowed
        case set(String)
        case entries(LexiconCategory, LexiconSeverity, isDirected: Bool, isEverywhere: Bool)
    }

    let pack: LexiconPack
    private(set) var entries: [LexiconEntry] = []
    private(set) var allowed: [String] = []
    private var sets: [String: [String]] = [:]
    private var section = Section.none
    private var number = 0

    init(pack: LexiconPack) {
        self.pack = pack
    }

    mutating func read(_ line: Substring) throws(LexiconPackError) {
        number += 1
        let line = LexiconPackReader.trimmed(line)
        guard let first = line.first, first != "#" else { return }
        if first == "[", line.last == "]" {
            try readHeading(line.dropFirst().dropLast())
            return
        }
        if case .set(let name) = section {
            sets[name, default: []] += line.split(separator: "|", omittingEmptySubsequences: false)
                .map { String(LexiconPackReader.trimmed($0)) }
            return
        }
        for item in line.split(separator: ";") {
            let item = LexiconPackReader.trimmed(item)
            if !item.isEmpty { try readEntry(item) }
        }
    }

    private mutating func readHeading(_ heading: Substring) throws(LexiconPackError) {
        let words = heading.split(separator: " ")
        guard let first = words.first else { throw error(.malformedHeading, heading) }
        if first == "allow" {
            section = .allowed
        } else if first == "set", words.count == 2 {
            section = .set(String(words[1]))
        } else {
            let parts = first.split(separator: ".")
            guard parts.count == 2, let severity = LexiconSeverity(rawValue: String(parts[1])) else {
                throw error(.malformedHeading, heading)
            }
            let marks = Set(words.dropFirst())
            guard marks.isSubset(of: ["directed", "everywhere"]) else { throw error(.malformedHeading, heading) }
            section = .entries(
                LexiconCategory(rawValue: String(parts[0])),
                severity,
                isDirected: marks.contains("directed"),
                isEverywhere: marks.contains("everywhere")
            )
        }
    }

    private mutating func readEntry(_ item: Substring) throws(LexiconPackError) {
        let forms = try expanded(item)
        switch section {
        case .none: throw error(.entryOutsideSection, item)
        case .set: return
        case .allowed: allowed += forms
        case .entries(let category, let severity, let isDirected, let isEverywhere):
            for form in forms {
                var text = Substring(form)
                let needsDiacritics = text.first == "="
                if needsDiacritics { text = text.dropFirst() }
                let isOpenBefore = text.first == "*"
                let isOpenAfter = text.last == "*"
                if isOpenBefore { text = text.dropFirst() }
                if isOpenAfter { text = text.dropLast() }
                guard !LexiconSpelling.codes(of: String(text)).isEmpty else { throw error(.malformedEntry, item) }
                entries.append(
                    LexiconEntry(
                        String(text),
                        language: isEverywhere ? .other : pack.language,
                        category: category,
                        severity: severity,
                        mode: isOpenBefore ? .glue : isOpenAfter ? .stem : .word,
                        isDirected: isDirected,
                        needsDiacritics: needsDiacritics
                    )
                )
            }
        }
    }

    /// All forms that an item stands for.
    private func expanded(_ item: Substring) throws(LexiconPackError) -> [String] {
        var forms = [""]
        var rest = item
        while let next = rest.first {
            var choices: [String]
            if next == "(" || next == "{" {
                guard let end = rest.firstIndex(of: next == "(" ? ")" : "}") else { throw error(.malformedEntry, item) }
                let inside = rest[rest.index(after: rest.startIndex)..<end]
                if next == "(" {
                    choices = inside.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
                } else {
                    guard let set = sets[String(inside)] else { throw error(.unknownSet, inside) }
                    choices = set
                }
                rest = rest[rest.index(after: end)...]
            } else {
                let end = rest.firstIndex { $0 == "(" || $0 == "{" } ?? rest.endIndex
                guard !rest[..<end].contains(where: { $0 == ")" || $0 == "}" }) else {
                    throw error(.malformedEntry, item)
                }
                choices = [String(rest[..<end])]
                rest = rest[end...]
            }
            guard forms.count * choices.count <= 4000 else { throw error(.tooManyForms, item) }
            forms = forms.flatMap { form in choices.map { form + $0 } }
        }
        return forms
    }

    private func error(_ code: LexiconPackError.Code, _ detail: Substring) -> LexiconPackError {
        LexiconPackError(code: code, pack: pack.name, line: number, detail: String(detail))
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text.drop { $0 == " " || $0 == "\t" || $0 == "\r" }
        while let last = text.last, last == " " || last == "\t" || last == "\r" { text = text.dropLast() }
        return text
    }
}
