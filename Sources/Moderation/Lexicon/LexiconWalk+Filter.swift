/// What tells early, for words written plainly, that no entry can match: nearly all words of nearly all texts.
extension LexiconWalk {
    /// Whether an entry may begin with the word that starts at a unit, or go on with it from a node.
    func mayMatch(_ units: [TextUnit], _ start: Int, node: Int32 = 0) -> Bool {
        var end = start
        while end < units.count, units[end].kind == .letter {
            if units[end].others != 0 || !units[end].evasion.isEmpty || units[end].code == LetterCode.none {
                return true
            }
            end += 1
        }
        guard end > start, endsPlainly(units, end) else { return true }
        return survives(units, start, end, node: node, maySwap: true)
    }

    /// Whether what follows a word is white space or the end of a sentence, and no disguise.
    private func endsPlainly(_ units: [TextUnit], _ end: Int) -> Bool {
        guard end < units.count, units[end].kind != .space else { return true }
        guard units[end].evasion.isEmpty else { return false }
        switch units[end].ascii {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"),
            UInt8(ascii: ":"), UInt8(ascii: ")"), UInt8(ascii: "\""):
            // `s.t.o.p` and `id!ot` go on.
            guard end + 1 < units.count else { return true }
            return end - 1 >= 0 && units[end + 1].kind == .space
        default: return false
        }
    }

    /// Whether the letters of a word lead on in the trie to its end or to a form that leaves the ending open, letters said
    /// again and one exchange of neighbours allowed for.
    private func survives(_ units: [TextUnit], _ start: Int, _ end: Int, node: Int32, maySwap: Bool) -> Bool {
        var node = node
        var last = LetterCode.none
        var index = start
        while index < end {
            let code = units[index].code
            if maySwap, index > start, index + 1 < end, units[index + 1].code != code {
                let middle = words.child(node, units[index + 1].code)
                let swapped = middle < 0 ? -1 : words.child(middle, code)
                if swapped >= 0, survives(units, index + 2, end, node: swapped, maySwap: false) { return true }
            }
            let child = words.child(node, code)
            if child < 0 {
                guard code == last else { return false }
            } else {
                // A doubled letter that goes on may also be one said twice: left to the full walk.
                if code == last { return true }
                node = child
            }
            last = code
            if words.isOpen(node) { return true }
            index += 1
        }
        return true
    }

    /// Whether an entry that may stand in the middle of a word may begin at a unit.
    func mayGlue(_ units: [TextUnit], _ index: Int) -> Bool {
        let unit = units[index]
        guard unit.kind == .letter || unit.others != 0 else { return false }
        guard unit.kind == .letter, unit.others == 0, unit.evasion.isEmpty else { return glued.nodes.count > 1 }
        // What began with the letter before goes on with this one said again.
        if index > 0, units[index - 1].code == unit.code, units[index - 1].kind == .letter { return false }
        let first = glued.child(0, unit.code)
        guard first >= 0, index + 2 < units.count else { return false }
        let (second, third) = (units[index + 1], units[index + 2])
        guard second.others == 0, second.evasion.isEmpty, second.kind == .letter, second.code != unit.code else {
            return true
        }
        let node = glued.child(first, second.code)
        if node < 0 { return third.kind == .letter && glued.child(first, third.code) >= 0 }
        guard third.others == 0, third.evasion.isEmpty, third.kind == .letter, third.code != second.code else {
            return true
        }
        return glued.child(node, third.code) >= 0
            || index + 3 < units.count && units[index + 3].kind == .letter
                && glued.child(node, units[index + 3].code) >= 0
    }
}
