/// Decides in which words a letter may be one of the other script.
///
/// In words that mix scripts always; in words of one script only where the rest of the comment is in the other, so that an
/// honest Russian word is not read as an English one that looks like it.
enum LookalikeGate {
    static func apply(to units: inout [TextUnit]) {
        var latin = 0
        var cyrillic = 0
        for unit in units where unit.kind == .letter {
            if LetterCode.isLatin(unit.code) { latin += 1 } else if unit.code != 0 { cyrillic += 1 }
        }
        guard cyrillic > 0 else { return }
        let mainlyCyrillic = cyrillic >= latin
        var start = 0
        while start < units.count {
            guard units[start].isWordly else {
                start += 1
                continue
            }
            var end = start
            var hasLatin = false
            var hasCyrillic = false
            while end < units.count, isPart(units, end) {
                let code = units[end].code
                if LetterCode.isLatin(code) {
                    hasLatin = true
                } else if LetterCode.cyrillic.contains(code) {
                    hasCyrillic = true
                }
                end += 1
            }
            let isForeign = hasLatin && mainlyCyrillic || hasCyrillic && !mainlyCyrillic
            if hasLatin && hasCyrillic || isForeign {
                for index in start..<end where units[index].kind == .letter {
                    let twin = LetterCode.twin[Int(units[index].code)]
                    guard twin != LetterCode.none else { continue }
                    units[index].others = units[index].others << 8 | UInt32(twin)
                    units[index].othersEvasion.insert(.lookalikes)
                }
            }
            start = end
        }
    }

    /// Whether a unit continues a word: letters and digits, and single signs between them.
    private static func isPart(_ units: [TextUnit], _ index: Int) -> Bool {
        if units[index].isWordly { return true }
        return units[index].kind == .sign && index + 1 < units.count && units[index + 1].isWordly
    }
}
