extension AnalyzedText {
    /// Whether a class occurs anywhere outside quotation marks.
    ///
    /// - Complexity: O(1).
    public func has(_ name: String) -> Bool {
        textHas(number(of: name))
    }

    /// Whether a class occurs in a sentence, outside quotation marks.
    ///
    /// - Complexity: O(1).
    public func has(_ name: String, inSentence sentence: Int) -> Bool {
        let own = own(number(of: name), sentence)
        return own >= 0 && sentenceHas(own, sentence)
    }

    /// Where a class occurs outside quotation marks, as ranges of tokens in order of their starts.
    ///
    /// Of matches that start at the same token only the longest is given.
    ///
    /// - Complexity: O(*t* + *m*) in the tokens and matches of the sentences that have the class.
    public func ranges(of name: String) -> [Range<Int>] {
        let number = number(of: name)
        guard textHas(number) else { return [] }
        var ranges: [Range<Int>] = []
        for sentence in sentences.indices {
            let own = own(number, sentence)
            if own >= 0, sentenceHas(own, sentence) { addRanges(of: own, sentence, to: &ranges) }
        }
        return ranges
    }

    private func addRanges(of own: Int32, _ sentence: Int, to ranges: inout [Range<Int>]) {
        guard let lexicon else { return }
        let tables = lexicon.tables[sentences[sentence].table]
        let bit = TokenSignature.bit(ofClass: own)
        for token in sentences[sentence].tokens where starts[token].signature.classes & bit != 0 {
            var end = !tokens[token].flags.contains(.quoted) && tokenHas(own, token, tables) ? token + 1 : token
            var link = starts[token].head
            while link >= 0 {
                let match = matches[Int(link)]
                if match.classIndex == own { end = max(end, Int(match.end)) }
                link = match.nextAtStart
            }
            if end > token { ranges.append(token..<end) }
        }
    }

    /// Whether a token by itself is a member of a class, quoted or not.
    public func token(_ token: Int, is name: String) -> Bool {
        self.token(token, is: number(of: name))
    }

    /// The number of a class for all languages; -1 where there is no such class.
    func number(of name: String) -> Int32 {
        lexicon?.names[name] ?? -1
    }

    func token(_ token: Int, is number: Int32) -> Bool {
        guard let lexicon, !sentences.isEmpty else { return false }
        let sentence = Int(tokens[token].sentence)
        let own = own(number, sentence)
        return own >= 0 && tokenHas(own, token, lexicon.tables[sentences[sentence].table])
    }

    /// The number of a class in the tables of a sentence; -1 where its language has no such class.
    func own(_ number: Int32, _ sentence: Int) -> Int32 {
        guard let lexicon, number >= 0 else { return -1 }
        return lexicon.tables[sentences[sentence].table].numberOfClass[Int(number)]
    }

    @inline(__always)
    func textHas(_ number: Int32) -> Bool {
        guard let lexicon, number >= 0 else { return false }
        for index in usedTables {
            let own = lexicon.tables[index].numberOfClass[Int(number)]
            if own >= 0, textClasses[index * stride + Int(own) >> 6] >> UInt64(own & 63) & 1 == 1 { return true }
        }
        return false
    }

    @inline(__always)
    func tokenHas(_ own: Int32, _ token: Int, _ tables: LanguageTables) -> Bool {
        if starts[token].signature.classes & TokenSignature.bit(ofClass: own) == 0 { return false }
        for position in Int(atomStarts[token])..<Int(atomStarts[token + 1]) {
            let set = Int(tables.setOfAtom[Int(atoms[position])])
            if tables.sets[set * tables.stride + Int(own) >> 6] >> UInt64(own & 63) & 1 == 1 { return true }
        }
        var link = starts[token].head
        while link >= 0 {
            let match = matches[Int(link)]
            if match.classIndex == own, Int(match.end) == token + 1 { return true }
            link = match.nextAtStart
        }
        return false
    }

    @inline(__always)
    func sentenceHas(_ own: Int32, _ sentence: Int) -> Bool {
        sentenceClasses[sentence * stride + Int(own) >> 6] >> UInt64(own & 63) & 1 == 1
    }
}

extension AnalyzedText {
    /// Every match of every class outside quotation marks, by class name and position: for looking at a pack's work.
    public func allMatches() -> [(name: String, tokens: Range<Int>)] {
        guard let names = lexicon?.names else { return [] }
        return (0..<names.count).map { names.name(of: $0) }.sorted().flatMap { name in
            ranges(of: name).map { (name, $0) }
        }
    }
}
