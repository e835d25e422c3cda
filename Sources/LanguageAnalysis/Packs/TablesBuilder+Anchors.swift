extension TablesBuilder {
    /// Sorts classes into layers, so that what a pattern refers to is found before it.
    mutating func arrange() throws(PackError) -> [Int16] {
        var pairs: [(list: Int32, value: Int32)] = []
        var last = [Int32](repeating: -1, count: classNumbers.count)
        for pattern in patterns {
            let owner = pattern.classIndex
            func need(_ name: Int32) {
                if last[Int(name)] == owner { return }
                last[Int(name)] = owner
                pairs.append((list: owner, value: name))
            }
            for position in pattern.parts {
                let part = parts[Int(sequence[Int(position)])]
                for index in part.classes { need(classes[Int(index)]) }
                if part.gapClass >= 0 { need(part.gapClass) }
            }
            for index in pattern.conditions {
                let condition = conditions[Int(index)]
                need(condition.isAboutText ? number(of: condition.classIndex) : condition.classIndex)
            }
        }
        let needs = NumberLists(pairs, count: classNumbers.count)
        var depth = [Int16](repeating: -1, count: classNumbers.count)
        var isOpen = [Bool](repeating: false, count: classNumbers.count)
        func visit(_ name: Int) throws(PackError) {
            if depth[name] >= 0 { return }
            if isOpen[name] {
                let circle = names.name(of: Int(classNumbers[name]))
                throw PackError(code: .circularClasses, language: language, line: 0, detail: circle)
            }
            isOpen[name] = true
            var deepest: Int16 = -1
            for index in needs[name] {
                let need = Int(needs.values[index])
                try visit(need)
                deepest = max(deepest, depth[need])
            }
            depth[name] = deepest + 1
        }
        for name in depth.indices { try visit(name) }
        return depth
    }

    /// Chooses each pattern's anchor: the part that is rarest in texts.
    mutating func chooseAnchors(_ members: NumberLists) throws(PackError) {
        var costOfAtom = [Int32](repeating: 1, count: words.count)
        let stop = names["STOP"]
        if stop >= 0, numberOfClass[Int(stop)] >= 0 {
            for index in members[Int(numberOfClass[Int(stop)])] { costOfAtom[Int(members.values[index])] = 300 }
        }
        var costOfClass = [Int](repeating: 1, count: classNumbers.count)
        for name in costOfClass.indices {
            for index in members[name] { costOfClass[name] += Int(costOfAtom[Int(members.values[index])]) }
        }
        let costs = parts.map { part in
            guard part.role == .token, !part.isOptional, !part.isNegated else { return Int.max }
            var cost = part.kinds.nonzeroBitCount * 200
            for atom in part.atoms { cost += Int(costOfAtom[Int(atoms[Int(atom)])]) }
            for name in part.classes { cost += costOfClass[Int(classes[Int(name)])] }
            return part.kinds & Token.Kind.word.bit != 0 ? cost + 5_000 : cost
        }
        for index in patterns.indices {
            var best = Int.max
            for position in patterns[index].parts where costs[Int(sequence[Int(position)])] < best {
                best = costs[Int(sequence[Int(position)])]
                patterns[index].anchor = position
            }
            patterns[index].needsCapital = parts[Int(sequence[Int(patterns[index].anchor)])].needsCapital
            if best == .max {
                throw PackError(code: .noAnchor, language: language, line: Int(lines[index]), detail: "")
            }
        }
    }

    /// The patterns that each atom, kind of token and class starts the search for.
    func postings(_ members: NumberLists) -> (atoms: NumberLists, kinds: NumberLists, classes: NumberLists) {
        var ofAtom: [(list: Int32, value: Int32)] = []
        var ofKind: [(list: Int32, value: Int32)] = []
        var ofClass: [(list: Int32, value: Int32)] = []
        ofAtom.reserveCapacity(patterns.count * 4)
        var last = [Int32](repeating: -1, count: words.count)
        for index in patterns.indices {
            let id = Int32(index)
            let part = parts[Int(sequence[Int(patterns[index].anchor)])]
            func post(_ atom: Int32) {
                if last[Int(atom)] == id { return }
                last[Int(atom)] = id
                ofAtom.append((list: atom, value: id))
            }
            for atom in part.atoms { post(atoms[Int(atom)]) }
            for name in part.classes {
                for member in members[Int(classes[Int(name)])] { post(members.values[member]) }
                ofClass.append((list: classes[Int(name)], value: id))
            }
            if part.kinds == 0 { continue }
            for kind in Token.Kind.allCases where part.kinds & kind.bit != 0 {
                ofKind.append((list: Int32(kind.rawValue), value: id))
            }
        }
        return (
            NumberLists(ofAtom, count: words.count), NumberLists(ofKind, count: Token.Kind.allCases.count),
            NumberLists(ofClass, count: classNumbers.count)
        )
    }
}
