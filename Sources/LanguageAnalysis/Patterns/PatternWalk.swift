/// One pattern grown from its anchor within one sentence.
struct PatternWalk {
    let first: Int
    let last: Int
    let span: Range<Int>
}

extension LanguageTables {
    /// Whether the conditions on the sentence and the text hold.
    func holds(_ conditions: Range<Int32>, _ sentence: Int, _ text: inout AnalyzedText) -> Bool {
        for index in conditions {
            let condition = self.conditions[Int(index)]
            let name = condition.classIndex
            let isThere = condition.isAboutText ? text.textHas(name) : text.sentenceHas(name, sentence)
            if isThere == condition.isNegated { return false }
        }
        return true
    }

    /// Whether a token by itself is a member of a class.
    func has(_ name: Int32, _ token: Int, _ text: inout AnalyzedText) -> Bool {
        text.tokenHas(name, token, self)
    }

    /// Whether a part is met by a token alone.
    func matches(_ part: PatternPart, _ token: Int, _ text: inout AnalyzedText) -> Bool {
        let signature = text.starts[token].signature
        if part.signature.classes & signature.classes != 0 {
            for name in part.classes where has(classes[Int(name)], token, &text) { return true }
        }
        if part.signature.forms & signature.forms == 0 { return false }
        if !part.atoms.isEmpty {
            for position in Int(text.atomStarts[token])..<Int(text.atomStarts[token + 1]) {
                let own = text.atoms[position]
                for atom in part.atoms where atoms[Int(atom)] == own { return true }
            }
        }
        guard part.kinds & text.tokens[token].kind.bit != 0 else { return false }
        return !part.needsCapital || text.tokens[token].flags.contains(.capitalised)
    }

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
                    if isMet(part, at: position, before: index < walk.last - 1, walk, &text) { return -1 }
                    break
                }
                let isThere = position < walk.span.upperBound && part.signature.meets(text.starts[position].signature)
                let isMatched = isThere && matches(part, position, &text)
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
    private func sign(at index: Int, _ walk: PatternWalk) -> TokenSignature? {
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
                    if isMet(part, at: position, before: true, walk, &text) { return -1 }
                    break
                }
                let isInside = position > walk.span.lowerBound
                let isMatched =
                    isInside && part.signature.meets(text.starts[position - 1].signature)
                    && matches(part, position - 1, &text)
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

    private func contains(_ name: Int32, _ part: PatternPart) -> Bool {
        for index in part.classes where classes[Int(index)] == name { return true }
        return false
    }

    private func isBarred(_ part: PatternPart, _ token: Int, _ text: inout AnalyzedText) -> Bool {
        part.gapClass >= 0 && has(part.gapClass, token, &text)
    }

    /// Whether a negated part is met right before, or right after, a position.
    private func isMet(
        _ part: PatternPart,
        at position: Int,
        before: Bool,
        _ walk: PatternWalk,
        _ text: inout AnalyzedText
    ) -> Bool {
        let token = before ? position - 1 : position
        guard walk.span.contains(token) else { return false }
        if matches(part, token, &text) { return true }
        if part.classes.isEmpty { return false }
        var link = before ? text.ends[position].head : text.starts[position].head
        while link >= 0 {
            let match = text.matches[Int(link)]
            if contains(match.classIndex, part) { return true }
            link = before ? match.nextAtEnd : match.nextAtStart
        }
        return false
    }

    /// Whether only handles, pictographs and marks stand before a position.
    private func isStart(_ position: Int, _ walk: PatternWalk, _ text: inout AnalyzedText) -> Bool {
        var token = position - 1
        while token >= walk.span.lowerBound {
            if !isAside(text.tokens[token].kind) { return false }
            token -= 1
        }
        return true
    }

    private func isEnd(_ position: Int, _ walk: PatternWalk, _ text: inout AnalyzedText) -> Bool {
        var token = position
        while token < walk.span.upperBound {
            if !isAside(text.tokens[token].kind) { return false }
            token += 1
        }
        return true
    }

    private func isAside(_ kind: Token.Kind) -> Bool {
        kind == .handle || kind == .emoji || kind == .punctuation || kind == .symbol
    }
}
