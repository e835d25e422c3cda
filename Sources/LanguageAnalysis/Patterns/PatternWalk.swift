/// One pattern grown from its anchor within one sentence.
struct PatternWalk {
    let lexicon: Lexicon
    let parts: Range<Int32>
    let span: Range<Int>

    /// Whether the conditions on the sentence and the text hold.
    func holds(_ conditions: Range<Int32>, _ sentence: Int, _ text: AnalyzedText) -> Bool {
        for index in conditions {
            let condition = lexicon.store.conditions[Int(index)]
            let index = condition.classIndex
            let isThere =
                condition.isAboutText
                ? text.textClasses[Int(index) >> 6] >> UInt64(index & 63) & 1 == 1
                : text.sentenceHas(index, sentence)
            if isThere == condition.isNegated { return false }
        }
        return true
    }

    /// Whether a part is met by a token alone.
    func matches(_ part: PatternPart, _ token: Int, _ text: AnalyzedText) -> Bool {
        for name in part.classes where text.tokenHas(lexicon.store.classes[Int(name)], token) { return true }
        if !part.atoms.isEmpty {
            for position in Int(text.atomStarts[token])..<Int(text.atomStarts[token + 1]) {
                for atom in part.atoms where lexicon.store.atoms[Int(atom)] == text.atoms[position] { return true }
            }
        }
        guard part.kinds & text.tokens[token].kind.bit != 0 else { return false }
        return !part.needsCapital || text.tokens[token].flags.contains(.capitalised)
    }

    /// Matches the parts from an index on, beginning at a token.
    ///
    /// - Returns: the end of the match, or -1.
    func forward(_ index: Int, _ position: Int, _ text: AnalyzedText) -> Int {
        guard index < Int(parts.upperBound) else { return position }
        let part = lexicon.store.parts[index]
        switch part.role {
        case .sentenceStart: return isStart(position, text) ? forward(index + 1, position, text) : -1
        case .sentenceEnd: return isEnd(position, text) ? forward(index + 1, position, text) : -1
        case .gap:
            var here = position
            while here <= span.upperBound {
                let end = forward(index + 1, here, text)
                if end >= 0 { return end }
                guard here - position < Int(part.gap), here < span.upperBound, !isBarred(part, here, text) else { break }
                here += 1
            }
            return -1
        case .token: break
        }
        if part.isNegated {
            let isLast = index == Int(parts.upperBound) - 1
            return isMet(part, at: position, before: !isLast, text) ? -1 : forward(index + 1, position, text)
        }
        if position < span.upperBound {
            if matches(part, position, text) {
                let end = forward(index + 1, position + 1, text)
                if end >= 0 { return end }
            }
            var link = part.classes.isEmpty ? -1 : text.startHeads[position]
            while link >= 0 {
                let match = text.matches[Int(link)]
                if contains(match.classIndex, part) {
                    let end = forward(index + 1, Int(match.end), text)
                    if end >= 0 { return end }
                }
                link = text.startLinks[Int(link)]
            }
        }
        return part.isOptional ? forward(index + 1, position, text) : -1
    }

    /// Matches the parts from an index back to the first, ending before a token.
    ///
    /// - Returns: the start of the match, or -1.
    func backward(_ index: Int, _ position: Int, _ text: AnalyzedText) -> Int {
        guard index >= Int(parts.lowerBound) else { return position }
        let part = lexicon.store.parts[index]
        switch part.role {
        case .sentenceStart: return isStart(position, text) ? backward(index - 1, position, text) : -1
        case .sentenceEnd: return -1
        case .gap:
            var here = position
            while here >= span.lowerBound {
                let start = backward(index - 1, here, text)
                if start >= 0 { return start }
                guard position - here < Int(part.gap), here > span.lowerBound, !isBarred(part, here - 1, text) else { break }
                here -= 1
            }
            return -1
        case .token: break
        }
        if part.isNegated {
            return isMet(part, at: position, before: true, text) ? -1 : backward(index - 1, position, text)
        }
        if position > span.lowerBound {
            if matches(part, position - 1, text) {
                let start = backward(index - 1, position - 1, text)
                if start >= 0 { return start }
            }
            var link = part.classes.isEmpty ? -1 : text.endHeads[position]
            while link >= 0 {
                let match = text.matches[Int(link)]
                if contains(match.classIndex, part) {
                    let start = backward(index - 1, Int(match.start), text)
                    if start >= 0 { return start }
                }
                link = text.endLinks[Int(link)]
            }
        }
        return part.isOptional ? backward(index - 1, position, text) : -1
    }

    private func contains(_ name: Int32, _ part: PatternPart) -> Bool {
        for index in part.classes where lexicon.store.classes[Int(index)] == name { return true }
        return false
    }

    private func isBarred(_ part: PatternPart, _ token: Int, _ text: AnalyzedText) -> Bool {
        part.gapClass >= 0 && text.tokenHas(part.gapClass, token)
    }

    /// Whether a negated part is met right before, or right after, a position.
    private func isMet(_ part: PatternPart, at position: Int, before: Bool, _ text: AnalyzedText) -> Bool {
        let token = before ? position - 1 : position
        guard span.contains(token) else { return false }
        if matches(part, token, text) { return true }
        var link = before ? text.endHeads[position] : text.startHeads[position]
        while link >= 0 {
            if contains(text.matches[Int(link)].classIndex, part) { return true }
            link = before ? text.endLinks[Int(link)] : text.startLinks[Int(link)]
        }
        return false
    }

    /// Whether only handles, pictographs and marks stand before a position.
    private func isStart(_ position: Int, _ text: AnalyzedText) -> Bool {
        for token in (span.lowerBound..<position).reversed() where !isAside(text.tokens[token].kind) { return false }
        return true
    }

    private func isEnd(_ position: Int, _ text: AnalyzedText) -> Bool {
        for token in position..<span.upperBound where !isAside(text.tokens[token].kind) { return false }
        return true
    }

    private func isAside(_ kind: Token.Kind) -> Bool {
        kind == .handle || kind == .emoji || kind == .punctuation || kind == .symbol
    }
}
