/// Gathers one language's entries and turns them into tables.
struct LexiconBuilder {
    let language: TextLanguage
    let classIndex: [String: Int32]
    let firstPattern: Int
    private(set) var patterns: [Pattern] = []
    private var lines: [Int] = []
    private var atoms: [PatternReader.WordForm] = []
    private var atomIndex: [PatternReader.WordForm: Int32] = [:]
    private var classesOfAtom: [[Int32]] = []

    init(language: TextLanguage, classIndex: [String: Int32], firstPattern: Int) {
        self.language = language
        self.classIndex = classIndex
        self.firstPattern = firstPattern
    }

    mutating func add(_ entry: PackReader.Entry) throws(PackError) {
        let reader = PatternReader(language: language, line: entry.line, classIndex: classIndex)
        let own = try reader.found(entry.className)
        let (drafts, conditions) = try reader.read(entry.text)
        for draft in drafts where !draft.isEmpty {
            if draft.count == 1, conditions.isEmpty, isPlainWords(draft[0]) {
                for word in draft[0].words { classesOfAtom[Int(atom(word))].append(own) }
                continue
            }
            var parts: [PatternPart] = []
            for piece in draft {
                var part = piece.part
                part.atoms = piece.words.map { atom($0) }
                parts.append(part)
            }
            patterns.append(Pattern(classIndex: own, parts: parts, anchor: 0, conditions: conditions))
            lines.append(entry.line)
        }
    }

    private func isPlainWords(_ draft: PatternReader.Draft) -> Bool {
        draft.part.classes.isEmpty && draft.part.kinds == 0 && !draft.part.isNegated && !draft.part.isOptional
    }

    private mutating func atom(_ form: PatternReader.WordForm) -> Int32 {
        if let index = atomIndex[form] { return index }
        let index = Int32(atoms.count)
        atoms.append(form)
        classesOfAtom.append([])
        atomIndex[form] = index
        return index
    }

    /// Chooses each pattern's anchor, the part that is rarest in texts, and builds the tables.
    mutating func tables() throws(PackError) -> Lexicon.Tables {
        let atomsOfClass = membersOfClasses()
        let common = classIndex["STOP"].map { Set(atomsOfClass[Int($0)]) } ?? []
        var patternsOfAtom = [[Int32]](repeating: [], count: atoms.count)
        var patternsOfKind = [[Int32]](repeating: [], count: Token.Kind.allCases.count)
        var patternsOfClass = [[Int32]](repeating: [], count: classIndex.count)
        for index in patterns.indices {
            let anchor = try anchor(of: index, atomsOfClass, common)
            patterns[index].anchor = anchor
            let part = patterns[index].parts[anchor]
            let id = Int32(firstPattern + index)
            for atom in Set(part.atoms).union(part.classes.flatMap { atomsOfClass[Int($0)] }) {
                patternsOfAtom[Int(atom)].append(id)
            }
            for kind in Token.Kind.allCases where part.kinds & kind.bit != 0 {
                patternsOfKind[Int(kind.rawValue)].append(id)
            }
            for name in part.classes { patternsOfClass[Int(name)].append(id) }
        }
        return Lexicon.Tables(
            language: language,
            words: WordTable(atoms),
            wholeWords: atoms.map { $0.form == .whole ? WordHash.of($0.bytes) : 0 },
            classesOfAtom: classesOfAtom,
            patternsOfAtom: patternsOfAtom,
            patternsOfKind: patternsOfKind,
            patternsOfClass: patternsOfClass
        )
    }

    private func membersOfClasses() -> [[Int32]] {
        var members = [[Int32]](repeating: [], count: classIndex.count)
        for (atom, classes) in classesOfAtom.enumerated() {
            for name in classes { members[Int(name)].append(Int32(atom)) }
        }
        return members
    }

    private func anchor(of index: Int, _ atomsOfClass: [[Int32]], _ common: Set<Int32>) throws(PackError) -> Int {
        var best: (cost: Int, part: Int)?
        for (position, part) in patterns[index].parts.enumerated() {
            guard part.role == .token, !part.isOptional, !part.isNegated else { continue }
            let members = part.atoms + part.classes.flatMap { atomsOfClass[Int($0)] }
            var cost = members.reduce(0) { $0 + (common.contains($1) ? 40 : 1) } + part.classes.count
            if part.kinds != 0 { cost += part.kinds.nonzeroBitCount * 60 }
            if part.kinds & Token.Kind.word.bit != 0 { cost += 1_000 }
            if best.map({ cost < $0.cost }) ?? true { best = (cost, position) }
        }
        guard let best else {
            throw PackError(code: .noAnchor, language: language, line: lines[index], detail: "")
        }
        return best.part
    }
}
