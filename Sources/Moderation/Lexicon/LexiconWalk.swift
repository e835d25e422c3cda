/// Walks the trie over units with all readings at once.
///
/// Every step takes each live state over one unit; a state lives as long as some entry goes on as the text does. Live
/// states are limited, so the time is linear whatever the text is.
struct LexiconWalk {
    /// One reading that is under way.
    struct State {
        var node: Int32
        var start: Int32
        /// Letters of the entry that are passed, gaps of phrases not among them.
        var letters: UInt8 = 0
        /// Of them, those that stood there as they are.
        var exact: UInt8 = 0
        /// Of them, those for which a digit or sign stood, or nothing was seen.
        var guessed: UInt8 = 0
        var hasDigits = false
        var repeats: UInt8 = 0
        var longestRun: UInt8 = 1
        var run: UInt8 = 1
        /// Marks and spaces between single letters.
        var breaks: UInt8 = 0
        /// Whether one of them was white space.
        var hasSpaces = false
        /// Letters since the last break.
        var chunk: UInt8 = 0
        /// Separators in a row.
        var separators: UInt8 = 0
        var isGlued = false
        /// The next unit was taken together with this one.
        var skips = false
        var last: UInt8 = 0
        var evasion: Evasion = []
    }

    /// No more states than this live at once; guesses beyond it are given up.
    static let limit = 48
    /// A word has no more letters than this.
    private static let longest: UInt8 = 120

    let words: LexiconTrie
    let glued: LexiconTrie
    /// How many transitions were tried: the measure of work.
    private(set) var steps = 0

    private var live: [State] = []
    private var next: [State] = []
    private var liveGlued: [State] = []
    private var nextGlued: [State] = []

    init(words: LexiconTrie, glued: LexiconTrie) {
        self.words = words
        self.glued = glued
    }

    /// Walks over all units and calls for each state that stands at the end of a form.
    mutating func run(_ units: [TextUnit], _ found: (State, Int, LexiconTrie.Form) -> Void) {
        live.removeAll(keepingCapacity: true)
        liveGlued.removeAll(keepingCapacity: true)
        for index in units.indices {
            let starts = LexiconWalk.startsWord(units, index)
            if starts, mayMatch(units, index) { live.append(State(node: 0, start: Int32(index))) }
            if !live.isEmpty {
                if starts { dropHopeless(units, index) }
                next.removeAll(keepingCapacity: true)
                for state in live { LexiconWalk.step(state, words, units, index, &next, &steps) }
                swap(&live, &next)
                LexiconWalk.report(live, words, units, index, found)
            }
            if mayGlue(units, index) { liveGlued.append(State(node: 0, start: Int32(index), isGlued: !starts)) }
            if !liveGlued.isEmpty {
                nextGlued.removeAll(keepingCapacity: true)
                for state in liveGlued { LexiconWalk.step(state, glued, units, index, &nextGlued, &steps) }
                swap(&liveGlued, &nextGlued)
                LexiconWalk.report(liveGlued, glued, units, index, found)
            }
        }
    }

    /// Gives up phrases that do not go on with the word that starts here.
    private mutating func dropHopeless(_ units: [TextUnit], _ index: Int) {
        var kept = 0
        for position in live.indices {
            let state = live[position]
            if state.last == LetterCode.gap, state.separators > 0, !mayMatch(units, index, node: state.node) {
                continue
            }
            live[kept] = state
            kept += 1
        }
        live.removeLast(live.count - kept)
    }

    private static func report(
        _ states: [State],
        _ trie: LexiconTrie,
        _ units: [TextUnit],
        _ index: Int,
        _ found: (State, Int, LexiconTrie.Form) -> Void
    ) {
        for state in states where !state.skips && state.separators == 0 {
            let node = trie.nodes[Int(state.node)]
            guard node.formCount > 0 else { continue }
            for form in node.firstForm..<(node.firstForm + node.formCount) {
                found(state, index, trie.forms[Int(form)])
            }
        }
    }

    /// Whether a word may begin at a unit: a letter, or a sign that stands for one, with none before it.
    static func startsWord(_ units: [TextUnit], _ index: Int) -> Bool {
        let unit = units[index]
        guard unit.kind == .letter || unit.kind == .digit || unit.others != 0 else { return false }
        if index == 0 { return true }
        let before = units[index - 1]
        if before.kind == .letter { return false }
        if before.kind == .digit { return unit.kind == .letter && !(index > 1 && units[index - 2].kind == .letter) }
        return true
    }

    private static func step(
        _ state: State,
        _ trie: LexiconTrie,
        _ units: [TextUnit],
        _ index: Int,
        _ next: inout [State],
        _ steps: inout Int
    ) {
        steps += 1
        if state.skips {
            var state = state
            state.skips = false
            next.append(state)
            return
        }
        let unit = units[index]
        let isPlain = state.evasion.isEmpty && state.breaks == 0
        if unit.kind == .letter, unit.others == 0, unit.code != state.last, state.letters == 0 || !isPlain {
            // Nothing but this letter as it is.
            advance(state, trie, unit, unit.code, .letter, &next)
            return
        }
        if unit.code != 0 { advance(state, trie, unit, unit.code, .letter, &next) }
        guard state.letters < longest, next.count < limit || isPlain else { return }
        if state.letters > 0 {
            if unit.kind == .space || unit.kind == .sign || unit.kind == .other {
                separate(state, trie, units, index, &next)
            }
            if next.count >= limit { return }
            repeatLetter(state, unit, &next)
            if unit.kind == .letter, isPlain, state.last != LetterCode.gap {
                exchange(state, trie, units, index, &next)
            }
            if state.exact > 0, state.guessed < 4, LeetTable.isMask(unit) {
                mask(state, trie, units, index, &next)
            }
        }
        var others = unit.others
        while others != 0 {
            advance(state, trie, unit, UInt8(truncatingIfNeeded: others), .other, &next)
            others >>= 8
        }
    }

    enum Reading { case letter, other, mask }

    static func advance(
        _ state: State,
        _ trie: LexiconTrie,
        _ unit: TextUnit,
        _ code: UInt8,
        _ reading: Reading,
        _ next: inout [State]
    ) {
        guard code != LetterCode.none else { return }
        let child = trie.child(state.node, code)
        guard child >= 0, next.count < 2 * limit else { return }
        var state = state
        if state.separators > 0, state.last != LetterCode.gap {
            // Between single letters the one before must have stood alone.
            state.chunk = 0
        }
        state.node = child
        state.letters += 1
        state.chunk = min(200, state.chunk + 1)
        state.separators = 0
        state.evasion.formUnion(unit.evasion)
        switch reading {
        case .letter:
            if unit.kind == .digit { state.hasDigits = true }
            state.exact += 1
        case .other:
            state.evasion.formUnion(unit.kind == .letter ? unit.othersEvasion : .leet)
            if unit.kind == .letter { state.exact += 1 } else { state.guessed += 1 }
            if unit.kind == .digit { state.hasDigits = true }
        case .mask:
            state.evasion.insert(.masks)
            state.guessed += 1
        }
        state.run = 1
        state.last = code
        next.append(state)
    }
}
