/// How a state goes on where a letter does not stand there as it is.
extension LexiconWalk {
    /// Takes a letter again that was just taken.
    static func repeatLetter(_ state: State, _ unit: TextUnit, _ next: inout [State]) {
        let isSame = unit.code == state.last || unit.others & 0xFF == UInt32(state.last) && unit.kind == .sign
        guard state.separators == 0, unit.code != 0 || unit.others != 0, isSame, state.last >= 1,
            state.last < LetterCode.gap
        else { return }
        var state = state
        state.repeats = min(200, state.repeats + 1)
        state.run = min(200, state.run + 1)
        state.longestRun = max(state.longestRun, state.run)
        state.evasion.insert(.repeats)
        state.evasion.formUnion(unit.evasion)
        next.append(state)
    }

    /// Two neighbours that changed places, never the first letter.
    static func exchange(
        _ state: State,
        _ trie: LexiconTrie,
        _ units: [TextUnit],
        _ index: Int,
        _ next: inout [State]
    ) {
        guard index + 2 < units.count else { return }
        let (first, second) = (units[index], units[index + 1])
        guard second.kind == .letter, second.code != first.code, second.code != 0,
            units[index + 2].kind == .letter
        else { return }
        let middle = trie.child(state.node, second.code)
        guard middle >= 0 else { return }
        let end = trie.child(middle, first.code)
        guard end >= 0 else { return }
        var state = state
        state.node = end
        state.letters += 2
        state.exact += 2
        state.chunk = min(200, state.chunk + 2)
        state.run = 1
        state.last = first.code
        state.evasion.insert(.swapped)
        state.skips = true
        next.append(state)
    }

    /// A sign for any letter.
    static func mask(
        _ state: State,
        _ trie: LexiconTrie,
        _ units: [TextUnit],
        _ index: Int,
        _ next: inout [State]
    ) {
        guard state.separators == 0, state.last != LetterCode.gap, state.breaks == 0 else { return }
        let unit = units[index]
        let after = index + 1 < units.count ? units[index + 1] : nil
        let following = after.flatMap { $0.kind == .letter && $0.others == 0 ? $0.code : nil }
        let (low, high) = trie.letters(of: state.node)
        func guess(_ code: UInt8) {
            // Only letters after which the one that is seen next can come.
            if let following, trie.child(trie.child(state.node, code), following) < 0 { return }
            advance(state, trie, unit, code, .mask, &next)
        }
        var bits = low
        while bits != 0 {
            guess(UInt8(bits.trailingZeroBitCount))
            bits &= bits &- 1
        }
        bits = high
        while bits != 0 {
            guess(UInt8(bits.trailingZeroBitCount) + 64)
            bits &= bits &- 1
        }
    }

    /// White space and marks: between the words of a phrase, between single letters, or inside a word.
    static func separate(
        _ state: State,
        _ trie: LexiconTrie,
        _ units: [TextUnit],
        _ index: Int,
        _ next: inout [State]
    ) {
        let unit = units[index]
        if state.separators == 0 {
            let gap = trie.child(state.node, LetterCode.gap)
            if gap >= 0 {
                var phrase = state
                phrase.node = gap
                phrase.last = LetterCode.gap
                phrase.separators = 1
                phrase.chunk = 0
                next.append(phrase)
            }
        } else if state.separators < 4 {
            var state = state
            state.separators += 1
            if unit.kind == .space { state.hasSpaces = state.hasSpaces || state.last != LetterCode.gap }
            next.append(state)
            return
        }
        guard unit.kind != .other, state.separators == 0, state.last != LetterCode.gap else { return }
        if state.chunk == 1, state.breaks + 1 == state.letters {
            var apart = state
            apart.breaks += 1
            apart.separators = 1
            apart.evasion.insert(.spacing)
            if unit.kind == .space { apart.hasSpaces = true }
            next.append(apart)
        }
        guard unit.kind == .sign, state.letters > 1 || LeetTable.isMarkup(unit.ascii), index + 1 < units.count else {
            return
        }
        if LeetTable.isMarkup(unit.ascii), state.separators == 0 {
            var marked = state
            marked.evasion.insert(.markup)
            next.append(marked)
        } else if units[index + 1].kind == .letter, state.breaks == 0, !state.evasion.contains(.markup) {
            // One mark inside a word, as in `idi-ot`; counted as a break that no other may follow.
            var broken = state
            broken.breaks = 100
            broken.evasion.insert(.spacing)
            next.append(broken)
        }
    }
}
