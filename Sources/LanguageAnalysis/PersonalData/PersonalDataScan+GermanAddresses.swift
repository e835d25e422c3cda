extension PersonalDataScan {
    /// `Lindenallee 14b, 04275 Leipzig`; `Lange Straße 5`; `Im Wiesengrund 7, 8406 Winterthur`.
    func streetWord(_ index: Int) -> (tokens: Range<Int>, confidence: Double)? {
        guard tokens[index].kind == .word, !has(.notStreet, index) else { return nil }
        // "an" before a street's name belongs to the sentence.
        if has(.streetOpening, index), StreetEnding(next: index + 1, self) == nil,
            isCapital(index) || hasCue(.address, before: index, within: 3)
        {
            for next in (index + 1)..<max(index + 1, min(tokens.count, index + 5)) {
                if isHouseNumber(next), next > index + 1, isCapital(next - 1), !has(.goods, next - 1) {
                    return numbered(index, next, needsTown: !hasCue(.address, before: index, within: 3))
                }
                guard tokens[next].kind == .word else { break }
            }
            return nil
        }
        // Few words have a number near them, which is sooner told than a street's ending.
        let isNumbered = isHouseNumber(index + 1) || isMark(index + 1, ".") && isHouseNumber(index + 2)
        guard isNumbered || isCapital(index) && isDedication(index + 1),
            let ending = StreetEnding(bytes[tokens[index].range])
        else { return nil }
        if ending.isWhole, ending.isStrong, isCapital(index), let number = dedicated(index) {
            return numbered(index, number, needsTown: false)
        }
        var number = index + 1
        if isMark(number, "."), ending.isShort { number += 1 }
        guard isHouseNumber(number), number == index + 1 || isMark(index + 1, ".") else { return nil }
        var start = index
        if ending.isWhole {
            guard index > 0, isCapital(index - 1) || tokens[index].flags.contains(.joined) else { return nil }
            start -= 1
            while start > 0, tokens[start].flags.contains(.joined) { start -= 1 }
        }
        guard ending.isStrong || isCapital(index) || tokens[index].flags.contains(.joined) else { return nil }
        let after = afterHouseNumber(number)
        let isClosed =
            after == tokens.count || isMark(after, ",") || isMark(after, ".") || tokens[after].kind == .lineBreak
        let isNamed =
            ending.isWhole
            ? bytes[tokens[index - 1].range].suffix(2).elementsEqual("er".utf8) : tokens[index].range.count >= 8
        return numbered(
            start,
            number,
            needsTown: !ending.isStrong && !(isNamed && isClosed) && !hasCue(.address, before: start, within: 6)
        )
    }

    /// `des`, `der`.
    private func isDedication(_ index: Int) -> Bool {
        index < tokens.count && tokens[index].kind == .word && bytes[Int(tokens[index].start)] == UInt8(ascii: "d")
            && tokens[index].range.count == 3
    }

    /// `Straße des 17. Juni 135`: the house number's token.
    func dedicated(_ index: Int) -> Int? {
        guard isDedication(index + 1) else { return nil }
        var last: Int?
        for next in (index + 2)..<max(index + 2, min(tokens.count, index + 7)) {
            if isHouseNumber(next), isCapital(next - 1) {
                last = next
            } else if !isCapital(next), tokens[next].kind != .number, !isMark(next, ".") {
                break
            }
        }
        return last
    }

    /// A house number, a comma, a postal code of five digits and a town: `C 4, 12, 68159 Mannheim`.
    func postalCode(_ index: Int) -> (tokens: Range<Int>, confidence: Double)? {
        guard isHouseNumber(index), index > 0, isMark(index + 1, ",") || isMark(index + 2, ",") else { return nil }
        let number = isMark(index + 1, ",") ? index + 2 : index + 3
        guard isPostcode(number), !has(.unit, number + 1) else { return nil }
        var start = index
        while start > 0, index - start < 4, isCapital(start - 1) || isMark(start - 1, ",") && isHouseNumber(start - 2) {
            start -= 1
        }
        guard start < index, !(start..<index).contains(where: { has([.goods, .unit], $0) }) else { return nil }
        return (start..<town(after: number - 1), 0.85)
    }

    /// A postal code and a town, then a street: `6020 Innsbruck, Obere Au 4`.
    func townFirst(_ index: Int) -> (tokens: Range<Int>, confidence: Double)? {
        guard isPostcode(index), !has(.unit, index + 1) else { return nil }
        var next = index + 1
        while next < index + 4, isCapital(next) { next += 1 }
        guard isMark(next, ","), isCapital(next + 1) else { return nil }
        let street = next + 1
        next = street
        while next < street + 4, next < tokens.count, tokens[next].kind == .word { next += 1 }
        if isMark(next, ".") { next += 1 }
        guard isHouseNumber(next), isCapital(next - 1) || isMark(next - 1, "."), !has([.goods, .unit], next - 1) else {
            return nil
        }
        return (index..<parts(after: afterHouseNumber(next)), 0.85)
    }

    /// Five digits before a name; four, as in Austria and Switzerland, only in German and where they are no year.
    func isPostcode(_ index: Int) -> Bool {
        guard index + 1 < tokens.count, tokens[index].kind == .number, isCapital(index + 1) else { return false }
        let range = tokens[index].range
        guard bytes[range].allSatisfy({ $0 &- 0x30 < 10 }) else { return false }
        if range.count == 5 { return true }
        let isGerman = text.sentences[Int(tokens[index].sentence)].language == .german || text.languageConfidence < 0.9
        return range.count == 4 && isGerman && !bytes[range].starts(with: [0x32, 0x30])
            && !bytes[range].starts(with: [0x31, 0x39])
    }

    /// An address up to its town; where nothing else speaks for it, the town's postal code must.
    func numbered(_ start: Int, _ number: Int, needsTown: Bool) -> (tokens: Range<Int>, confidence: Double)? {
        let house = parts(after: afterHouseNumber(number))
        let end = town(after: house)
        if needsTown {
            let hasCode = (house..<end).contains { tokens[$0].kind == .number }
            guard hasCode else { return nil }
        }
        return (start..<end, needsTown ? 0.85 : 0.92)
    }
}

/// The end of a German street's name.
struct StreetEnding {
    /// Whether the ending says street and little else.
    let isStrong: Bool
    /// Whether it is a word of its own: `Lange Straße`.
    let isWhole: Bool
    /// Whether it is cut short and may have a full stop, as in `Hauptstr.` for a main street.
    let isShort: Bool

    private static let strong = ["strasse", "str", "gasse", "allee", "chaussee", "promenade", "weg", "damm"].map {
        Array($0.utf8)
    }
    private static let weak = [
        "platz", "ring", "ufer", "steig", "zeile", "graben", "kai", "pfad", "markt", "hof", "berg", "park", "grund",
        "stieg",
        "steg", "winkel", "laende", "kamp", "twiete", "brink", "hoehe", "stiege", "wall", "tor", "bruecke", "garten",
        "siedlung",
    ].map { Array($0.utf8) }

    /// The ending of a token that is no word by itself.
    init?(next index: Int, _ scan: PersonalDataScan) {
        guard index < scan.tokens.count, let ending = StreetEnding(scan.bytes[scan.tokens[index].range]),
            !ending.isWhole, ending.isStrong
        else { return nil }
        self = ending
    }

    init?(_ word: ArraySlice<UInt8>) {
        let bytes = word.filter { $0 != Folding.filler }
        func ends(_ ending: [UInt8]) -> Bool {
            let isLongEnough = bytes.count == ending.count || bytes.count >= ending.count + 3
            return isLongEnough && bytes.suffix(ending.count).elementsEqual(ending)
        }
        if let ending = StreetEnding.strong.first(where: ends) {
            isStrong = true
            isWhole = bytes.count == ending.count
            isShort = ending.count == 3
        } else if let ending = StreetEnding.weak.first(where: ends) {
            isStrong = false
            isWhole = bytes.count == ending.count
            isShort = false
        } else {
            return nil
        }
    }
}
