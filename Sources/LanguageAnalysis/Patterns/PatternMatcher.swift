/// Finds where the patterns of a lexicon match a text.
///
/// Each pattern is tried only where its rarest part occurs, and grows from there in both directions.
struct PatternMatcher: Sendable {
    let lexicon: Lexicon
    /// Candidates of each layer, kept for the next text.
    private var queue: [[Candidate]]

    private struct Candidate: Sendable {
        var pattern: Int32
        var start: Int32
        var end: Int32
    }

    init(lexicon: Lexicon) {
        self.lexicon = lexicon
        queue = [[Candidate]](repeating: [], count: lexicon.layers)
    }

    /// Fills the classes and matches of a text whose sentences know their languages.
    mutating func run(_ text: inout AnalyzedText) {
        prepare(&text)
        for sentence in text.sentences.indices { findAtoms(&text, sentence) }
        for layer in queue.indices {
            var index = 0
            while index < queue[layer].count {
                attempt(queue[layer][index], &text)
                index += 1
            }
            queue[layer].removeAll(keepingCapacity: true)
        }
    }

    private func prepare(_ text: inout AnalyzedText) {
        func reset<Element>(_ array: inout [Element], _ value: Element, _ count: Int) {
            array.removeAll(keepingCapacity: true)
            array.append(contentsOf: repeatElement(value, count: count))
        }
        text.stride = lexicon.stride
        reset(&text.tokenClasses, 0, text.tokens.count * lexicon.stride)
        reset(&text.sentenceClasses, 0, text.sentences.count * lexicon.stride)
        reset(&text.textClasses, 0, lexicon.stride)
        reset(&text.startHeads, -1, text.tokens.count)
        reset(&text.endHeads, -1, text.tokens.count + 1)
        reset(&text.atomStarts, 0, text.tokens.count + 1)
        text.atoms.removeAll(keepingCapacity: true)
        text.matches.removeAll(keepingCapacity: true)
        text.startLinks.removeAll(keepingCapacity: true)
        text.endLinks.removeAll(keepingCapacity: true)
    }

    private mutating func findAtoms(_ text: inout AnalyzedText, _ sentence: Int) {
        let span = text.sentences[sentence].tokens
        let own = lexicon.tables(for: text.sentences[sentence].language)
        text.sentences[sentence].table = own
        for token in span {
            let first = text.atoms.count
            text.atomStarts[token] = Int32(first)
            lexicon.tables[own].words.find(text.tokens[token], in: text.folded, into: &text.atoms)
            text.atomStarts[token + 1] = Int32(text.atoms.count)
            let isQuoted = text.tokens[token].flags.contains(.quoted)
            for position in first..<text.atoms.count {
                let atom = Int(text.atoms[position])
                for index in lexicon.tables[own].classesOfAtom[atom] {
                    mark(lexicon.tables[own].classesOfAtom.values[index], token, sentence, isQuoted, &text)
                }
                if isQuoted { continue }
                for index in lexicon.tables[own].patternsOfAtom[atom] {
                    queueUp(lexicon.tables[own].patternsOfAtom.values[index], token, token + 1)
                }
            }
            if isQuoted { continue }
            for index in lexicon.tables[own].patternsOfKind[Int(text.tokens[token].kind.rawValue)] {
                queueUp(lexicon.tables[own].patternsOfKind.values[index], token, token + 1)
            }
        }
    }

    private func mark(_ name: Int32, _ token: Int, _ sentence: Int, _ isQuoted: Bool, _ text: inout AnalyzedText) {
        let word = Int(name) >> 6
        let bit: UInt64 = 1 << UInt64(name & 63)
        text.tokenClasses[token * text.stride + word] |= bit
        if isQuoted { return }
        text.sentenceClasses[sentence * text.stride + word] |= bit
        text.textClasses[word] |= bit
    }

    private mutating func queueUp(_ pattern: Int32, _ start: Int, _ end: Int) {
        queue[Int(lexicon.store.patterns[Int(pattern)].layer)].append(
            Candidate(pattern: pattern, start: Int32(start), end: Int32(end))
        )
    }

    private mutating func attempt(_ candidate: Candidate, _ text: inout AnalyzedText) {
        let pattern = lexicon.store.patterns[Int(candidate.pattern)]
        let sentence = Int(text.tokens[Int(candidate.start)].sentence)
        let walk = PatternWalk(lexicon: lexicon, parts: pattern.parts, span: text.sentences[sentence].tokens)
        let anchor = Int(pattern.anchor)
        if candidate.end - candidate.start == 1, lexicon.store.parts[anchor].needsCapital,
            !walk.matches(lexicon.store.parts[anchor], Int(candidate.start), text)
        {
            return
        }
        guard walk.holds(pattern.conditions, sentence, text) else { return }
        let start = walk.backward(anchor - 1, Int(candidate.start), text)
        guard start >= 0 else { return }
        let end = walk.forward(anchor + 1, Int(candidate.end), text)
        guard end >= 0 else { return }
        record(pattern.classIndex, start, end, sentence, &text)
    }

    private mutating func record(_ name: Int32, _ start: Int, _ end: Int, _ sentence: Int, _ text: inout AnalyzedText) {
        if end - start == 1 {
            if text.tokenHas(name, start) { return }
            mark(name, start, sentence, false, &text)
        } else {
            var link = text.startHeads[start]
            while link >= 0 {
                let other = text.matches[Int(link)]
                if other.classIndex == name, other.end == end { return }
                link = text.startLinks[Int(link)]
            }
            let word = Int(name) >> 6
            let bit: UInt64 = 1 << UInt64(name & 63)
            text.sentenceClasses[sentence * text.stride + word] |= bit
            text.textClasses[word] |= bit
            let index = Int32(text.matches.count)
            text.matches.append(ClassMatch(classIndex: name, start: Int32(start), end: Int32(end)))
            text.startLinks.append(text.startHeads[start])
            text.startHeads[start] = index
            text.endLinks.append(text.endHeads[end])
            text.endHeads[end] = index
        }
        let tables = text.sentences[sentence].table
        for index in lexicon.tables[tables].patternsOfClass[Int(name)] {
            queueUp(lexicon.tables[tables].patternsOfClass.values[index], start, end)
        }
    }
}
