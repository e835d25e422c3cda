extension HunspellDictionary {
    /// Longer words are no compounds.
    private static let longestCompound = 64

    private enum Place { case begin, middle, end }

    /// Whether a word is put together of words flagged for it.
    func isCompound(_ word: [UInt8]) -> Bool {
        let marks: [HunspellRules.Mark] = [.compoundAny, .compoundBegin]
        guard marks.contains(where: { rules.marks[$0] != nil }), word.count <= Self.longestCompound,
            word.count / 2 >= rules.compoundMinimum
        else { return false }
        var failed: Set<Int> = []
        return continues(word, from: 0, &failed)
    }

    private func continues(_ word: [UInt8], from start: Int, _ failed: inout Set<Int>) -> Bool {
        guard !failed.contains(start) else { return false }
        if start > 0, isPart(Array(word[start...]), .end) { return true }
        var end = start + 1
        var letters = 1
        while end < word.count {
            // Parts are cut between letters, and no shorter than the dictionary says.
            if word[end] & 0xC0 != 0x80 {
                let isLongEnough = letters >= rules.compoundMinimum && word.count - end >= rules.compoundMinimum
                if isLongEnough, isPart(Array(word[start..<end]), start == 0 ? .begin : .middle),
                    continues(word, from: end, &failed)
                {
                    return true
                }
                letters += 1
            }
            end += 1
        }
        failed.insert(start)
        return false
    }

    private func isPart(_ part: [UInt8], _ place: Place) -> Bool {
        anyAnalysis(of: part) { analysis in
            let mark: HunspellRules.Mark =
                place == .begin ? .compoundBegin : place == .middle ? .compoundMiddle : .compoundEnd
            guard
                analysis.has(mark, rules) || analysis.has(.compoundAny, rules)
                    || place == .end && analysis.has(.compoundLast, rules)
            else { return false }
            return !analysis.has(.forbidden, rules) && permits(analysis.prefix, place != .begin)
                && permits(analysis.suffix, place != .end)
        }
    }

    /// An affix inside a compound must be flagged for it.
    private func permits(_ affix: HunspellAffix?, _ isInside: Bool) -> Bool {
        guard isInside, let affix else { return true }
        return rules.marks[.compoundPermit].map { affix.flags.contains($0) } ?? false
    }
}
