extension LanguageTables {
    /// Matches the parts from an index on, beginning at a token.
    ///
    /// - Returns: the end of the match, or -1.
    func forward(_ index: Int, _ position: Int, _ walk: PatternWalk, _ text: inout AnalyzedText) -> Int {
        var index = index
        var position = position
        while index < walk.last {
            let part = parts[index]
            switch part.role {
            case .sentenceStart: if !isStart(position, walk, &text) { return -1 }
            case .sentenceEnd: if !isEnd(position, walk, &text) { return -1 }
            case .gap: return forwardOverGap(part, index, position, walk, &text)
            case .token:
                if part.isNegated {
                    if isMet(index, at: position, before: index < walk.last - 1, walk, &text) { return -1 }
                    break
                }
                let isThere = position < walk.span.upperBound && part.signature.meets(text.starts[position].signature)
                let isMatched = isThere && matches(index, position, &text)
                let link = isThere && part.signature.classes != 0 ? text.starts[position].head : -1
                if link < 0, !part.isOptional {
                    if !isMatched { return -1 }
                    position += 1
                    break
                }
                if isMatched {
                    let end = forward(index + 1, position + 1, walk, &text)
                    if end >= 0 { return end }
                }
                let end = forwardOverMatches(part, link, index, position, walk, &text)
                if end >= 0 { return end }
                if !part.isOptional { return -1 }
            }
            index += 1
        }
        return position
    }

    /// Tries the parts after a gap at each place where the gap may end.
    private func forwardOverGap(
        _ gap: PatternPart,
        _ index: Int,
        _ position: Int,
        _ walk: PatternWalk,
        _ text: inout AnalyzedText
    ) -> Int {
        let limit = min(walk.span.upperBound, position + Int(gap.gap))
        let next = sign(at: index + 1, walk)
        var here = position
        while true {
            var mayGoOn = true
            // Most places are told by the token's signature alone.
            if let next { mayGoOn = here < walk.span.upperBound && next.meets(text.starts[here].signature) }
            if mayGoOn {
                let end = forward(index + 1, here, walk, &text)
                if end >= 0 { return end }
            }
            if here >= limit || isBarred(gap, here, &text) { return -1 }
            here += 1
        }
    }

    /// What a token must share a bit with for a part to go on there; `nil` where the part needs no token.
    func sign(at index: Int, _ walk: PatternWalk) -> TokenSignature? {
        guard index >= walk.first, index < walk.last else { return nil }
        let part = parts[index]
        return part.role == .token && !part.isOptional && !part.isNegated ? part.signature : nil
    }

    private func forwardOverMatches(
        _ part: PatternPart,
        _ first: Int32,
        _ index: Int,
        _ position: Int,
        _ walk: PatternWalk,
        _ text: inout AnalyzedText
    ) -> Int {
        var link = first
        while link >= 0 {
            let match = text.matches[Int(link)]
            if Int(match.end) > position + 1, contains(match.classIndex, part) {
                let end = forward(index + 1, Int(match.end), walk, &text)
                if end >= 0 { return end }
            }
            link = match.nextAtStart
        }
        return -1
    }
}
