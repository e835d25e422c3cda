/// Finds where the patterns of a lexicon match a text.
///
/// Each pattern is tried only where its rarest part occurs, and grows from there in both directions.
struct PatternMatcher: Sendable {
    let lexicon: Lexicon
    /// Room that is kept for the next text.
    private var queue: CandidateQueue
    private var windows = SignatureWindows()

    init(lexicon: Lexicon) {
        self.lexicon = lexicon
        queue = CandidateQueue(layers: lexicon.layers)
    }

    /// Fills the classes and matches of a text whose sentences know their languages.
    mutating func run(_ text: inout AnalyzedText) {
        prepare(&text)
        // A token of the shipped packs queues about six candidates.
        queue.reset(expecting: text.tokens.count * 6)
        for sentence in text.sentences.indices {
            let index = lexicon.tables(for: text.sentences[sentence].language)
            text.sentences[sentence].table = index
            if !text.usedTables.contains(index) { text.usedTables.append(index) }
            findAtoms(&text, sentence, lexicon.tables[index])
            findAnchors(text.sentences[sentence].tokens, lexicon.tables[index], &text)
        }
        while text.atomStarts.count <= text.tokens.count { text.atomStarts.append(Int32(text.atoms.count)) }
        var tables = lexicon.tables[0]
        var current = 0
        for layer in 0..<lexicon.layers {
            while let candidate = queue.next(layer: layer) {
                let sentence = Int(text.tokens[Int(candidate.start)].sentence)
                if text.sentences[sentence].table != current {
                    current = text.sentences[sentence].table
                    tables = lexicon.tables[current]
                }
                attempt(candidate, sentence, tables, &text)
            }
        }
    }

    private func prepare(_ text: inout AnalyzedText) {
        func reset<Element>(_ array: inout [Element], _ value: Element, _ count: Int) {
            array.removeAll(keepingCapacity: true)
            array.append(contentsOf: repeatElement(value, count: count))
        }
        text.stride = lexicon.stride
        text.usedTables.removeAll(keepingCapacity: true)
        reset(&text.starts, MatchStart(), text.tokens.count)
        reset(&text.ends, MatchEnd(), text.tokens.count + 1)
        reset(&text.sentenceClasses, 0, text.sentences.count * lexicon.stride)
        reset(&text.textClasses, 0, lexicon.tables.count * lexicon.stride)
        func empty<Element>(_ array: inout [Element], _ capacity: Int) {
            array.removeAll(keepingCapacity: true)
            array.reserveCapacity(capacity)
        }
        empty(&text.atomStarts, text.tokens.count + 1)
        empty(&text.atoms, text.tokens.count * 2)
        empty(&text.matches, text.tokens.count * 2)
    }

    private mutating func findAnchors(_ span: Range<Int>, _ tables: LanguageTables, _ text: inout AnalyzedText) {
        windows.gather(span, text.starts.span)
        let (ofAtom, ofKind) = (tables.patternsOfAtom, tables.patternsOfKind)
        let (tokens, atoms, atomStarts) = (text.tokens, text.atoms, text.atomStarts)
        for token in span where !tokens[token].flags.contains(.quoted) {
            let end = token + 1 < atomStarts.count ? Int(atomStarts[token + 1]) : atoms.count
            for position in Int(atomStarts[token])..<end {
                queueUp(ofAtom.guards, ofAtom[Int(atoms[position])], token, span)
            }
            queueUp(ofKind.guards, ofKind[Int(tokens[token].kind.rawValue)], token, span)
        }
    }

    /// Queues the patterns of a list whose guards may be met around a token.
    @inline(__always)
    private mutating func queueUp(
        _ guards: [PatternGuard],
        _ list: Range<Int>,
        _ token: Int,
        _ span: Range<Int>
    ) {
        for index in list where guards[index].mayMeet(token, span, windows) {
            append(guards[index], token, token + 1)
        }
    }

    private mutating func append(_ early: PatternGuard, _ start: Int, _ end: Int) {
        let candidate = CandidateQueue.Candidate(pattern: early.pattern, start: Int32(start), end: Int32(end))
        queue.append(candidate, layer: Int(early.layer))
    }

    private mutating func attempt(
        _ candidate: CandidateQueue.Candidate,
        _ sentence: Int,
        _ tables: LanguageTables,
        _ text: inout AnalyzedText
    ) {
        let pattern = tables.patterns[Int(candidate.pattern)]
        let anchor = Int(pattern.anchor)
        let walk = PatternWalk(
            first: Int(pattern.parts.lowerBound),
            last: Int(pattern.parts.upperBound),
            span: text.sentences[sentence].tokens
        )
        if pattern.needsCapital, candidate.end - candidate.start == 1,
            !tables.matches(anchor, Int(candidate.start), &text)
        {
            return
        }
        if !pattern.conditions.isEmpty, !tables.holds(pattern.conditions, sentence, &text) { return }
        var start = Int(candidate.start)
        if anchor > walk.first { start = tables.backward(anchor - 1, start, walk, &text) }
        guard start >= 0 else { return }
        var end = Int(candidate.end)
        if anchor + 1 < walk.last { end = tables.forward(anchor + 1, end, walk, &text) }
        guard end >= 0 else { return }
        record(pattern.classIndex, start, end, sentence, tables, &text)
    }

    private mutating func record(
        _ name: Int32,
        _ start: Int,
        _ end: Int,
        _ sentence: Int,
        _ tables: LanguageTables,
        _ text: inout AnalyzedText
    ) {
        if end - start == 1 {
            if tables.has(name, start, &text) { return }
        } else {
            var link = text.starts[start].head
            while link >= 0 {
                let other = text.matches[Int(link)]
                if other.classIndex == name, Int(other.end) == end { return }
                link = other.nextAtStart
            }
        }
        let bit: UInt64 = 1 << UInt64(name & 63)
        text.sentenceClasses[sentence * text.stride + Int(name) >> 6] |= bit
        text.textClasses[text.sentences[sentence].table * text.stride + Int(name) >> 6] |= bit
        let index = Int32(text.matches.count)
        text.matches.append(
            ClassMatch(
                classIndex: name,
                start: Int32(start),
                end: Int32(end),
                nextAtStart: text.starts[start].head,
                nextAtEnd: text.ends[end].head
            )
        )
        let signature = TokenSignature.bit(ofClass: name)
        text.starts[start].head = index
        text.starts[start].signature.classes |= signature
        text.ends[end].head = index
        text.ends[end].classes |= signature
        let span = text.sentences[sentence].tokens
        for index in tables.patternsOfClass[Int(name)] {
            let early = tables.patternsOfClass.guards[index]
            if early.isMet(start, end, span, text.starts.span) { append(early, start, end) }
        }
    }
}
