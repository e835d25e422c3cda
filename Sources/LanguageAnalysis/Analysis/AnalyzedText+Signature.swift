extension AnalyzedText {
    /// Where an agent signed with a name or initials: `^JK`, `*TMT`, `-Anna`, `– Gemma, Leeds`, `R. Thiele`; `nil` if
    /// nobody did.
    ///
    /// - Complexity: O(1); only the last tokens are looked at.
    public var signature: Range<Int>? {
        var end = tokens.count
        while end > 0, isTail(end - 1) { end -= 1 }
        guard end > 0 else { return nil }
        var start = end
        while start > 0, end - start < 7, isSignaturePart(start - 1) { start -= 1 }
        if let marked = markedSignature(start, end) { return marked }
        return bareSignature(start, end)
            ?? ranges(of: "SIGNATURE").last { range in
                range.upperBound >= end - 2 && !(range.lowerBound..<end).contains { token($0, is: "TEAM_WORD") }
            }
    }

    private func isTail(_ index: Int) -> Bool {
        tokens[index].kind == .emoji || tokens[index].kind == .lineBreak || tokens[index].kind == .url
            || tokens[index].kind == .punctuation && [".", "!", ")"].contains(key(of: index))
    }

    private func isSignaturePart(_ index: Int) -> Bool {
        let token = tokens[index]
        switch token.kind {
        case .word: return token.flags.contains(.capitalised) || token.flags.contains(.joined)
        case .punctuation: return [",", ".", "/", "-"].contains(key(of: index))
        default: return false
        }
    }

    /// A sign such as `^`, `*`, `-` or `/` right before a name or initials.
    private func markedSignature(_ start: Int, _ end: Int) -> Range<Int>? {
        for index in (max(0, end - 9)..<end).reversed() where isSign(index) {
            guard index + 1 < end, tokens[index + 1].kind == .word else { continue }
            let words = (index + 1..<end).filter { tokens[$0].kind == .word }
            let isName =
                tokens[index + 1].flags.contains(.capitalised)
                || tokens[index].kind == .symbol && tokens[index + 1].range.count <= 4
            let isShort = words.count <= 6 && (index + 1..<end).allSatisfy { tokens[$0].kind != .lineBreak }
            if isName, isShort, tokens[index].flags.contains(.spaceBefore) || index == 0 { return index..<end }
        }
        return nil
    }

    private func isSign(_ index: Int) -> Bool {
        switch tokens[index].kind {
        case .symbol: ["^", "*", "/", "~"].contains(key(of: index))
        case .punctuation: ["-", "–", "—", "•"].contains(key(of: index))
        default: false
        }
    }

    /// A name by itself after the last sentence, or after a closing formula.
    private func bareSignature(_ start: Int, _ end: Int) -> Range<Int>? {
        let words = (start..<end).filter { tokens[$0].kind == .word }
        guard let first = words.first, words.count <= 4 else { return nil }
        guard
            !words.contains(where: { token($0, is: "TEAM_WORD") || token($0, is: "STOP") && tokens[$0].range.count > 2 }
            )
        else { return nil }
        guard
            !["act.regret", "act.thank", "GREETING"].contains(where: { name in
                ranges(of: name).contains { $0.overlaps(start..<end) }
            })
        else { return nil }
        let isOnOwnLine = first > 0 && tokens[first - 1].kind == .lineBreak
        let followsSentence =
            first > 0 && tokens[first - 1].kind == .punctuation
            && [".", "!", "?", ",", "…", ")"].contains(key(of: first - 1))
            && sentences[Int(tokens[first].sentence)].tokens.contains(first)
        let closes = ranges(of: "SIGN_OFF").contains { $0.upperBound <= first && first - $0.upperBound <= 2 }
        if closes { return first..<end }
        let ownSentence = sentences[Int(tokens[first].sentence)].tokens
        let isAlone = ownSentence.lowerBound >= first - 1 && ownSentence.upperBound >= end - 1 && sentences.count > 1
        return isOnOwnLine || followsSentence && isAlone ? first..<end : nil
    }
}
