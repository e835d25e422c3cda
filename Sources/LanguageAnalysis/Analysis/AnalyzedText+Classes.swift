extension AnalyzedText {
    /// Whether a class occurs anywhere outside quotation marks.
    ///
    /// - Complexity: O(1).
    public func has(_ name: String) -> Bool {
        guard let index = names.index[name], !textClasses.isEmpty else { return false }
        return textClasses[Int(index) >> 6] >> UInt64(index & 63) & 1 == 1
    }

    /// Whether a class occurs in a sentence, outside quotation marks.
    ///
    /// - Complexity: O(1).
    public func has(_ name: String, inSentence sentence: Int) -> Bool {
        guard let index = names.index[name] else { return false }
        return sentenceHas(index, sentence)
    }

    /// Where a class occurs outside quotation marks, as ranges of tokens in order of their starts.
    ///
    /// Of matches that start at the same token only the longest is given.
    ///
    /// - Complexity: O(*t* + *m*) in tokens and matches.
    public func ranges(of name: String) -> [Range<Int>] {
        guard let index = names.index[name], has(name) else { return [] }
        var ends = [Int: Int]()
        for token in tokens.indices where tokenHas(index, token) && !tokens[token].flags.contains(.quoted) {
            ends[token] = token + 1
        }
        for match in matches where match.classIndex == index {
            ends[Int(match.start)] = max(ends[Int(match.start)] ?? 0, Int(match.end))
        }
        return ends.map { $0.key..<$0.value }.sorted { $0.lowerBound < $1.lowerBound }
    }

    /// Whether a token by itself is a member of a class, quoted or not.
    public func token(_ token: Int, is name: String) -> Bool {
        guard let index = names.index[name] else { return false }
        return tokenHas(index, token)
    }

    func tokenHas(_ index: Int32, _ token: Int) -> Bool {
        tokenClasses[token * stride + Int(index) >> 6] >> UInt64(index & 63) & 1 == 1
    }

    func sentenceHas(_ index: Int32, _ sentence: Int) -> Bool {
        sentenceClasses[sentence * stride + Int(index) >> 6] >> UInt64(index & 63) & 1 == 1
    }
}

extension AnalyzedText {
    /// Every match of every class outside quotation marks, by class name and position: for looking at a pack's work.
    public func allMatches() -> [(name: String, tokens: Range<Int>)] {
        names.index.keys.sorted().flatMap { name in ranges(of: name).map { (name, $0) } }
    }
}
