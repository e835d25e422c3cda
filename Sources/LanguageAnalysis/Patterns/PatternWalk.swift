/// One pattern grown from its anchor within one sentence.
struct PatternWalk {
    let first: Int
    let last: Int
    let span: Range<Int>
}

extension LanguageTables {
    /// Whether the conditions on the sentence and the text hold.
    func holds(_ conditions: Range<Int32>, _ sentence: Int, _ text: inout AnalyzedText) -> Bool {
        // A loop over `Range<Int32>` costs more than what is done in it.
        for index in Int(conditions.lowerBound)..<Int(conditions.upperBound) {
            let condition = self.conditions[index]
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

    /// Whether the part at an index is met by a token alone.
    func matches(_ index: Int, _ token: Int, _ text: inout AnalyzedText) -> Bool {
        let wanted = parts[index].signature
        let signature = text.starts[token].signature
        if wanted.classes & signature.classes != 0, isMember(index, token, signature.classes, &text) { return true }
        if wanted.forms & signature.forms == 0 { return false }
        if hasAtom(index, token, wanted.forms, &text) { return true }
        guard parts[index].kinds & text.tokens[token].kind.bit != 0 else { return false }
        return !parts[index].needsCapital || text.tokens[token].flags.contains(.capitalised)
    }

    /// Whether a token is of one of a part's classes; those without a bit in its signature need no look.
    @inline(__always)
    private func isMember(_ index: Int, _ token: Int, _ bits: UInt64, _ text: inout AnalyzedText) -> Bool {
        let wanted = parts[index].classes
        for position in Int(wanted.lowerBound)..<Int(wanted.upperBound)
        where bits & TokenSignature.bit(ofClass: classes[position]) != 0 {
            if has(classes[position], token, &text) { return true }
        }
        return false
    }

    /// Whether a token has one of a part's words; atoms whose bit the part lacks are passed over.
    @inline(__always)
    private func hasAtom(_ index: Int, _ token: Int, _ forms: UInt64, _ text: inout AnalyzedText) -> Bool {
        let wanted = parts[index].atoms
        if wanted.isEmpty { return false }
        for position in Int(text.atomStarts[token])..<Int(text.atomStarts[token + 1]) {
            let own = text.atoms[position]
            if forms & TokenSignature.bit(ofAtom: own) == 0 { continue }
            for other in Int(wanted.lowerBound)..<Int(wanted.upperBound) where atoms[other] == own { return true }
        }
        return false
    }

    /// Whether a class is among those of a part.
    func contains(_ name: Int32, _ part: PatternPart) -> Bool {
        for index in Int(part.classes.lowerBound)..<Int(part.classes.upperBound) where classes[index] == name {
            return true
        }
        return false
    }

    /// Whether a gap may not hold a token.
    func isBarred(_ part: PatternPart, _ token: Int, _ text: inout AnalyzedText) -> Bool {
        part.gapClass >= 0 && has(part.gapClass, token, &text)
    }

    /// Whether a negated part is met right before, or right after, a position.
    func isMet(
        _ index: Int,
        at position: Int,
        before: Bool,
        _ walk: PatternWalk,
        _ text: inout AnalyzedText
    ) -> Bool {
        let token = before ? position - 1 : position
        guard walk.span.contains(token) else { return false }
        if matches(index, token, &text) { return true }
        let part = parts[index]
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
    func isStart(_ position: Int, _ walk: PatternWalk, _ text: inout AnalyzedText) -> Bool {
        var token = position - 1
        while token >= walk.span.lowerBound {
            if !isAside(text.tokens[token].kind) { return false }
            token -= 1
        }
        return true
    }

    /// Whether only handles, pictographs and marks stand from a position on.
    func isEnd(_ position: Int, _ walk: PatternWalk, _ text: inout AnalyzedText) -> Bool {
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
