/// Gathers one language's entries; ``LanguageTables`` are made of it.
struct TablesBuilder {
    let language: TextLanguage
    let names: ClassNames
    private(set) var numberOfClass: [Int32]
    private(set) var classNumbers: [Int32] = []
    var words: WordTable
    var patterns: [Pattern] = []
    var sequence: [Int32] = []
    var parts: [PatternPart] = []
    var atoms: [Int32] = []
    var classes: [Int32] = []
    var conditions: [PatternCondition] = []
    /// Atoms and the classes of which they are single-word members.
    private(set) var memberships: [(list: Int32, value: Int32)] = []
    /// The line of each pattern.
    private(set) var lines: [Int32] = []

    /// Makes room for packs of so many bytes.
    init(language: TextLanguage, names: ClassNames, bytes: Int) {
        self.language = language
        self.names = names
        numberOfClass = [Int32](repeating: -1, count: names.count)
        words = WordTable(capacity: bytes / 32)
        parts.reserveCapacity(bytes / 32)
        sequence.reserveCapacity(bytes / 16)
        atoms.reserveCapacity(bytes / 16)
        memberships.reserveCapacity(bytes / 24)
    }

    mutating func add(_ pack: PackReader) throws(PackError) {
        var top = PartSequences()
        for line in pack.lines where line.kind == .entries {
            let end = Int(line.end)
            let owner = number(of: line.classNumber)
            let reader = PatternReader(
                language: language,
                line: Int(line.number),
                source: pack.source,
                folded: pack.folded
            )
            var start = Int(line.start)
            while start < end {
                var stop = start
                while stop < end, pack.source[stop] != UInt8(ascii: ";") { stop += 1 }
                let entry = PackReader.trimmed(start..<stop, pack.source)
                start = stop + 1
                if entry.isEmpty { continue }
                if let atom = reader.plainWord(entry, &self) {
                    memberships.append((list: atom, value: owner))
                    continue
                }
                let firstCondition = conditions.count
                let firstPart = (parts: parts.count, atoms: atoms.count)
                try reader.read(entry, into: &top, &self)
                if top.count == 1, top.items.count == 1, conditions.count == firstCondition,
                    isPlainWords(parts[Int(top.items[0])])
                {
                    for index in firstPart.atoms..<atoms.count {
                        memberships.append((list: atoms[index], value: owner))
                    }
                    parts.removeLast(parts.count - firstPart.parts)
                    atoms.removeLast(atoms.count - firstPart.atoms)
                } else {
                    add(top, owner, Int32(firstCondition)..<Int32(conditions.count), line.number)
                }
            }
        }
    }

    private mutating func add(_ alternatives: PartSequences, _ owner: Int32, _ conditions: Range<Int32>, _ line: Int32)
    {
        for index in 0..<alternatives.count {
            let items = alternatives[index]
            if items.isEmpty { continue }
            if items.count == 1, conditions.isEmpty, isPlainWords(parts[Int(alternatives.items[items.lowerBound])]) {
                for atom in parts[Int(alternatives.items[items.lowerBound])].atoms {
                    memberships.append((list: atoms[Int(atom)], value: owner))
                }
                continue
            }
            let first = Int32(sequence.count)
            sequence.append(contentsOf: alternatives.items[items])
            patterns.append(Pattern(classIndex: owner, parts: first..<Int32(sequence.count), conditions: conditions))
            lines.append(line)
        }
    }

    private func isPlainWords(_ part: PatternPart) -> Bool {
        part.role == .token && !part.atoms.isEmpty && part.classes.isEmpty && part.kinds == 0 && !part.isNegated
            && !part.isOptional
    }

    /// The number of a class here.
    mutating func number(of name: Int32) -> Int32 {
        if numberOfClass[Int(name)] >= 0 { return numberOfClass[Int(name)] }
        numberOfClass[Int(name)] = Int32(classNumbers.count)
        classNumbers.append(name)
        return Int32(classNumbers.count - 1)
    }
}
