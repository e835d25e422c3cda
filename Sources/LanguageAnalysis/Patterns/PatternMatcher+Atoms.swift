extension PatternMatcher {
    /// Looks up each token of a sentence, and what it alone stands for.
    func findAtoms(_ text: inout AnalyzedText, _ sentence: Int, _ tables: LanguageTables) {
        let span = text.sentences[sentence].tokens
        while text.atomStarts.count < span.lowerBound { text.atomStarts.append(Int32(text.atoms.count)) }
        var first = text.atoms.count
        for index in span {
            text.atomStarts.append(Int32(text.atoms.count))
            tables.words.find(text.tokens[index], in: text.folded, into: &text.atoms)
        }
        let stride = tables.stride
        let base = sentence * text.stride
        let (sets, setOfAtom, signatures) = (tables.sets, tables.setOfAtom, tables.signatures)
        let (tokens, atoms, atomStarts) = (text.tokens, text.atoms, text.atomStarts)
        // Taken out and held as spans, so that no write asks whether the array is its own.
        var (ownStarts, ownClasses): ([MatchStart], [UInt64]) = ([], [])
        swap(&ownStarts, &text.starts)
        swap(&ownClasses, &text.sentenceClasses)
        do {
            var starts = ownStarts.mutableSpan
            var classes = ownClasses.mutableSpan
            for index in span {
                let isQuoted = tokens[index].flags.contains(.quoted)
                let end = index + 1 < atomStarts.count ? Int(atomStarts[index + 1]) : atoms.count
                var signature = TokenSignature(forms: TokenSignature.form(of: tokens[index].kind))
                while first < end {
                    let atom = atoms[first]
                    first += 1
                    signature.add(atom: atom)
                    let number = Int(setOfAtom[Int(atom)])
                    if number == 0 { continue }
                    signature.add(signatures[number])
                    if isQuoted { continue }
                    for word in 0..<stride { classes[base + word] |= sets[number * stride + word] }
                }
                starts[index].signature = signature
            }
        }
        swap(&ownStarts, &text.starts)
        swap(&ownClasses, &text.sentenceClasses)
        let whole = text.sentences[sentence].table * text.stride
        for word in 0..<stride { text.textClasses[whole + word] |= text.sentenceClasses[base + word] }
    }
}
