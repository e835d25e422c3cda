import LanguageAnalysis

/// Decides which of the readings that reached the end of an entry are matches.
struct LexiconJudge {
    private struct Candidate {
        var entry: Int32
        var match: LexiconMatch
        /// The larger, the better.
        var rank: Int
    }

    let units: [TextUnit]
    let entries: [LexiconEntry]
    private var candidates: [Candidate] = []
    /// For each byte at which an allowed phrase begins, where the longest ends; empty where there is none.
    private var allowedEnds: [Int: Int] = [:]
    /// Of the units: how many words there are and where each ends, found when first asked for.
    private var wordCount = -1
    private var wordEnds: [Int32] = []

    init(units: [TextUnit], entries: [LexiconEntry]) {
        self.units = units
        self.entries = entries
    }

    mutating func consider(_ state: LexiconWalk.State, endingAt index: Int, _ form: LexiconTrie.Form) {
        // A word that only goes on with the same letter was reported where that letter stood first.
        if form.isOpen, state.run > 1 { return }
        if form.isAllowed {
            if state.evasion.subtracting([.accents, .spacing, .overlays]).isEmpty, form.isOpen || endsWord(state, index)
            {
                let end = form.isOpen ? wordEnd(index) : index
                let start = Int(units[Int(state.start)].start)
                allowedEnds[start] = max(allowedEnds[start] ?? 0, Int(units[end].end))
            }
            return
        }
        guard form.isOpen || endsWord(state, index), isBelievable(state, index) else { return }
        let entry = entries[Int(form.entry)]
        var evasion = state.evasion
        if form.isTransliterated { evasion.insert(.transliterated) }
        let end = form.isOpen && state.breaks == 0 ? wordEnd(index) : index
        if state.isGlued || entry.mode == .glue && end > index { evasion.insert(.glued) }
        if end == index, index + 1 < units.count, units[index + 1].kind == .digit { evasion.insert(.glued) }
        guard fitsDiacritics(state, index, evasion, entry) else { return }
        let letters = Double(state.letters)
        let isWeak = !evasion.subtracting(.transparent).isEmpty || isFaintRepeat(state, evasion)
        let guessed = Double(state.guessed) + (evasion.contains(.lookalikes) || evasion.contains(.swapped) ? 0.5 : 0)
        let first = Int(state.start)
        // What is turned round ends before it starts.
        let lower = units[first...index].reduce(units[end].start) { min($0, $1.start) }
        let upper = units[first...index].reduce(units[end].end) { max($0, $1.end) }
        candidates.append(
            Candidate(
                entry: form.entry,
                match: LexiconMatch(
                    entry: entry,
                    range: Int(lower)..<Int(upper),
                    evasion: evasion,
                    letters: Int(state.letters),
                    plainLetters: Int(state.exact),
                    confidence: evasion.isEmpty ? 1 : isWeak ? 0.9 - 0.5 * guessed / max(1, letters) : 0.97,
                    isWeak: isWeak
                ),
                rank: Int(upper - lower) * 8 + (evasion.isEmpty ? 4 : 0) + (isWeak ? 0 : 2)
            )
        )
    }

    /// The matches that remain: allowed phrases taken out, the longest of overlapping ones of a category.
    mutating func matches(language: (Int) -> TextLanguage?) -> [LexiconMatch] {
        if candidates.isEmpty { return [] }
        var kept: [LexiconMatch] = []
        let sorted = candidates.sorted { left, right in
            if left.rank != right.rank { return left.rank > right.rank }
            if left.match.range.lowerBound != right.match.range.lowerBound {
                return left.match.range.lowerBound < right.match.range.lowerBound
            }
            return left.entry < right.entry
        }
        let allowed = AllowedStretches(allowedEnds)
        // For each category the bytes that a match has.
        var taken: [LexiconCategory: [Bool]] = [:]
        let count = units.reduce(Int32(0)) { max($0, $1.end) }
        for candidate in sorted {
            let match = candidate.match
            guard isOf(language(match.range.lowerBound), match), !allowed.contain(match.range) else { continue }
            guard !match.isWeak || isSurprising(match) else { continue }
            let category = match.entry.category
            var own = taken[category] ?? [Bool](repeating: false, count: Int(count))
            // Shorter ones are looked at later, so both ends tell.
            guard !own[match.range.lowerBound], !own[match.range.upperBound - 1] else { continue }
            taken[category] = nil
            for byte in match.range { own[byte] = true }
            taken[category] = own
            kept.append(match)
        }
        return kept.sorted()
    }

    /// Whether an entry's language is that of its place: words of a script of their own match anywhere.
    private func isOf(_ language: TextLanguage?, _ match: LexiconMatch) -> Bool {
        let own = match.entry.language
        guard let language, language != .other, own != .other, own != language else { return true }
        return own == .russian && match.evasion.isDisjoint(with: [.lookalikes])
    }

    /// A guess has to say more the more words it was looked for in, in bits: about 2.5 for a plain letter, 1 for another.
    private mutating func isSurprising(_ match: LexiconMatch) -> Bool {
        if wordCount < 0 {
            wordCount = units.indices.reduce(0) { $0 + (LexiconWalk.startsWord(units, $1) ? 1 : 0) }
        }
        let needed = 3 + Double(Int.bitWidth - max(1, wordCount).leadingZeroBitCount)
        let bits = 1.5 * Double(match.plainLetters) + Double(match.letters)
        return bits >= min(needed, 12)
    }

    /// A single letter said twice may be a slip, or another word.
    private func isFaintRepeat(_ state: LexiconWalk.State, _ evasion: Evasion) -> Bool {
        evasion.contains(.repeats) && state.longestRun < 3 && state.repeats < 2
    }

    private func isBelievable(_ state: LexiconWalk.State, _ index: Int) -> Bool {
        let letters = Int(state.letters)
        let guessed = Int(state.guessed)
        if guessed > 0 {
            guard guessed * 5 <= letters * 3 else { return false }
            guard state.exact >= 2 || state.exact == 1 && !state.hasDigits && letters == 3 else { return false }
        }
        if state.evasion.contains(.masks) {
            guard state.exact >= 2, guessed * 2 <= letters, letters >= 3 else { return false }
        }
        if state.evasion.contains(.swapped) {
            guard letters >= 5, state.evasion == .swapped else { return false }
        }
        if state.evasion.contains(.repeats), letters < 3 { return false }
        if state.isGlued, letters < 4 { return false }
        if state.evasion.contains(.markup) && state.evasion.contains(.masks) { return false }
        if state.breaks == 100 { return letters >= 4 && guessed == 0 }
        return state.breaks == 0 || isSpelled(state, index)
    }

    /// Whether single letters with breaks between them are a word taken apart, and not initials.
    private func isSpelled(_ state: LexiconWalk.State, _ index: Int) -> Bool {
        let letters = Int(state.letters)
        guard letters >= 3, Int(state.breaks) == letters - 1 else { return false }
        let isShort = letters == 3 && state.hasSpaces
        let isAfterLetter = isLone(before: Int(state.start))
        // With marks between the letters the word ends at the first white space.
        let isBeforeLetter = isLone(after: index, acrossSpaces: state.hasSpaces)
        return isShort ? !isAfterLetter && !isBeforeLetter : letters > 4 || !isBeforeLetter
    }

    private func isLone(before index: Int) -> Bool {
        var position = index - 1
        while position >= 0, units[position].kind == .space || units[position].kind == .sign { position -= 1 }
        guard position >= 0, position < index - 1, units[position].kind == .letter else { return false }
        return position == 0 || !units[position - 1].isWordly
    }

    private func isLone(after index: Int, acrossSpaces: Bool) -> Bool {
        var position = index + 1
        while position < units.count, acrossSpaces && units[position].kind == .space || units[position].kind == .sign {
            position += 1
        }
        guard position < units.count, position > index + 1, units[position].kind == .letter else { return false }
        return position + 1 == units.count || !units[position + 1].isWordly
    }

    /// Whether the word ends after a unit: nothing, or digits up to the end of the word.
    private func endsWord(_ state: LexiconWalk.State, _ index: Int) -> Bool {
        var position = index + 1
        guard position < units.count else { return true }
        let next = units[position]
        if next.kind == .letter { return false }
        if next.kind == .digit {
            guard !state.hasDigits || units[index].kind == .letter else { return false }
            while position < units.count, units[position].kind == .digit { position += 1 }
            return position == units.count || units[position].kind != .letter
        }
        // `ass@home`, `a$$hole`: a sign that stands for a letter and is followed by one goes on with the word.
        if next.others != 0, next.ascii != UInt8(ascii: "!"), next.ascii != UInt8(ascii: "?"),
            position + 1 < units.count, units[position + 1].kind == .letter
        {
            return false
        }
        return
            !(LeetTable.isMask(next) && next.ascii == UInt8(ascii: "*") && position + 1 < units.count
            && units[position + 1].kind == .letter && state.evasion.contains(.masks))
    }

    private mutating func wordEnd(_ index: Int) -> Int {
        if wordEnds.isEmpty {
            wordEnds = [Int32](repeating: 0, count: units.count)
            var end = units.count - 1
            for position in units.indices.reversed() {
                if position + 1 < units.count, !units[position + 1].isWordly { end = position }
                wordEnds[position] = Int32(end)
            }
        }
        return Int(wordEnds[index])
    }

    /// A letter with a diacritic is another letter in its own language: `schwül` is not `schwul`, `fată` not `fata`.
    private func fitsDiacritics(
        _ state: LexiconWalk.State,
        _ index: Int,
        _ evasion: Evasion,
        _ entry: LexiconEntry
    ) -> Bool {
        guard evasion.contains(.accents) else { return true }
        let own: ClosedRange<UInt8>
        switch entry.language {
        case .german: own = LetterCode.umlauts
        case .romanian: own = LetterCode.romanian
        default: return true
        }
        let spelled = LexiconSpelling.codes(of: entry.text)
        let hasOwn = spelled.contains { own.contains($0) }
        return hasOwn || !units[Int(state.start)...index].contains { own.contains($0.code) }
    }
}
