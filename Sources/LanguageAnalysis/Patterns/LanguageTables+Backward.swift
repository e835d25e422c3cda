extension LanguageTables {
    /// Matches the parts from an index back to the first, ending before a token.
    ///
    /// - Returns: the start of the match, or -1.
    func backward(_ index: Int, _ position: Int, _ walk: PatternWalk, _ text: inout AnalyzedText) -> Int {
        var index = index
        var position = position
        while index >= walk.first {
            let part = parts[index]
            switch part.role {
            case .sentenceStart: if !isStart(position, walk, &text) { return -1 }
            case .sentenceEnd: return -1
            case .gap: return backwardOverGap(part, index, position, walk, &text)
            case .token:
                if part.isNegated {
                    if isMet(index, at: position, before: true, walk, &text) { return -1 }
                    break
                }
                let isInside = position > walk.span.lowerBound
                let isMatched =
                    isInside && part.signature.meets(text.starts[position - 1].signature)
                    && matches(index, position - 1, &text)
                let link =
                    isInside && part.signature.classes & text.ends[position].classes != 0
                    ? text.ends[position].head : -1
                if link < 0, !part.isOptional {
                    if !isMatched { return -1 }
                    position -= 1
                    break
                }
                if isMatched {
                    let start = backward(index - 1, position - 1, walk, &text)
                    if start >= 0 { return start }
                }
                let start = backwardOverMatches(part, link, index, position, walk, &text)
                if start >= 0 { return start }
                if !part.isOptional { return -1 }
            }
            index -= 1
        }
        return position
    }

    private func backwardOverGap(
        _ gap: PatternPart,
        _ index: Int,
        _ position: Int,
        _ walk: PatternWalk,
        _ text: inout AnalyzedText
    ) -> Int {
        let limit = max(walk.span.lowerBound, position - Int(gap.gap))
        let next = sign(at: index - 1, walk)
        var here = position
        while true {
            var mayGoOn = true
            if let next {
                mayGoOn =
                    here > walk.span.lowerBound
                    && (next.meets(text.starts[here - 1].signature) || next.classes & text.ends[here].classes != 0)
            }
            if mayGoOn {
                let start = backward(index - 1, here, walk, &text)
                if start >= 0 { return start }
            }
            if here <= limit || isBarred(gap, here - 1, &text) { return -1 }
            here -= 1
        }
    }

    private func backwardOverMatches(
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
            if Int(match.start) < position - 1, contains(match.classIndex, part) {
                let start = backward(index - 1, Int(match.start), walk, &text)
                if start >= 0 { return start }
            }
            link = match.nextAtEnd
        }
        return -1
    }
}
