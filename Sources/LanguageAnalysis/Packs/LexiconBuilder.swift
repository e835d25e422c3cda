/// Gathers one language's entries and turns them into tables.
struct LexiconBuilder {
    let language: TextLanguage
    let classIndex: [String: Int32]
    private var lines: [Int] = []
    private var own: [Int] = []
    private var wholeWords: [UInt64] = []
    private var forms: [PatternReader.WordForm] = []
    private var atomIndex: [UInt64: Int32] = [:]
    private var classesOfAtom: [[Int32]] = []

    init(language: TextLanguage, classIndex: [String: Int32]) {
        self.language = language
        self.classIndex = classIndex
    }

    mutating func add(_ entry: PackReader.Entry, to store: inout PatternStore) throws(PackError) {
        let reader = PatternReader(language: language, line: entry.line, classIndex: classIndex)
        let name = try reader.found(entry.className)
        let (drafts, conditions) = try reader.read(entry.text)
        for draft in drafts where !draft.isEmpty {
            if draft.count == 1, conditions.isEmpty, isPlainWords(draft[0]) {
                for word in draft[0].words { classesOfAtom[Int(atom(word))].append(name) }
                continue
            }
            let firstPart = Int32(store.parts.count)
            let firstCondition = Int32(store.conditions.count)
            for piece in draft { add(piece, to: &store) }
            store.conditions += conditions
            own.append(store.patterns.count)
            store.patterns.append(
                Pattern(
                    classIndex: name,
                    parts: firstPart..<Int32(store.parts.count),
                    conditions: firstCondition..<Int32(store.conditions.count)
                )
            )
            lines.append(entry.line)
        }
    }

    private mutating func add(_ piece: PatternReader.Draft, to store: inout PatternStore) {
        var part = piece.part
        let firstAtom = Int32(store.atoms.count)
        for word in piece.words { store.atoms.append(atom(word)) }
        part.atoms = firstAtom..<Int32(store.atoms.count)
        let firstClass = Int32(store.classes.count)
        store.classes += piece.classes
        part.classes = firstClass..<Int32(store.classes.count)
        store.parts.append(part)
    }

    private func isPlainWords(_ draft: PatternReader.Draft) -> Bool {
        !draft.words.isEmpty && draft.classes.isEmpty && draft.part.kinds == 0 && !draft.part.isNegated && !draft.part.isOptional
    }

    private mutating func atom(_ form: PatternReader.WordForm) -> Int32 {
        let hash = WordHash.of(form.bytes)
        let key = hash &+ UInt64(form.form.rawValue) &* 0x9E37_79B9_7F4A_7C15
        if let index = atomIndex[key] { return index }
        let index = Int32(forms.count)
        forms.append(form)
        wholeWords.append(form.form == .whole ? hash : 0)
        classesOfAtom.append([])
        atomIndex[key] = index
        return index
    }

    /// Chooses each pattern's anchor, the part that is rarest in texts, and builds the tables.
    func tables(for store: inout PatternStore) throws(PackError) -> Lexicon.Tables {
        let members = membersOfClasses()
        let common = classIndex["STOP"].map { Set(members[Int($0)]) } ?? []
        var ofAtom = [[Int32]](repeating: [], count: forms.count)
        var ofKind = [[Int32]](repeating: [], count: Token.Kind.allCases.count)
        var ofClass = [[Int32]](repeating: [], count: classIndex.count)
        for (position, pattern) in own.enumerated() {
            let anchor = try anchor(of: store.patterns[pattern], line: lines[position], store, members, common)
            store.patterns[pattern].anchor = anchor
            let part = store.parts[Int(anchor)]
            let id = Int32(pattern)
            let classes = part.classes.map { store.classes[Int($0)] }
            let atoms = part.atoms.map { store.atoms[Int($0)] } + classes.flatMap { members[Int($0)] }
            for atom in Set(atoms) { ofAtom[Int(atom)].append(id) }
            for kind in Token.Kind.allCases where part.kinds & kind.bit != 0 { ofKind[Int(kind.rawValue)].append(id) }
            for name in classes { ofClass[Int(name)].append(id) }
        }
        return Lexicon.Tables(
            language: language,
            words: WordTable(forms),
            wholeWords: wholeWords,
            classesOfAtom: NumberLists(classesOfAtom),
            patternsOfAtom: NumberLists(ofAtom),
            patternsOfKind: NumberLists(ofKind),
            patternsOfClass: NumberLists(ofClass)
        )
    }

    private func membersOfClasses() -> [[Int32]] {
        var members = [[Int32]](repeating: [], count: classIndex.count)
        for (atom, classes) in classesOfAtom.enumerated() {
            for name in classes { members[Int(name)].append(Int32(atom)) }
        }
        return members
    }

    private func anchor(
        of pattern: Pattern,
        line: Int,
        _ store: PatternStore,
        _ members: [[Int32]],
        _ common: Set<Int32>
    ) throws(PackError) -> Int32 {
        var best: (cost: Int, part: Int32)?
        for index in pattern.parts {
            let part = store.parts[Int(index)]
            guard part.role == .token, !part.isOptional, !part.isNegated else { continue }
            var cost = part.classes.count
            for atom in part.atoms { cost += common.contains(store.atoms[Int(atom)]) ? 300 : 1 }
            for name in part.classes {
                for atom in members[Int(store.classes[Int(name)])] { cost += common.contains(atom) ? 300 : 1 }
            }
            cost += part.kinds.nonzeroBitCount * 200
            if part.kinds & Token.Kind.word.bit != 0 { cost += 5_000 }
            if best.map({ cost < $0.cost }) ?? true { best = (cost, index) }
        }
        guard let best else { throw PackError(code: .noAnchor, language: language, line: line, detail: "") }
        return best.part
    }
}
