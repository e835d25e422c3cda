extension PersonalDataScan {
    /// Street addresses, as they are written in English, German, Russian and Romanian.
    mutating func findAddresses() {
        var index = 0
        while index < tokens.count {
            if let span = postBox(index) ?? postalCode(index) ?? numberFirst(index) ?? streetWord(index) ?? markedStreet(index) ?? ukPostcode(index) ?? hamlet(index) ?? bareStreet(index) ?? houseParts(index) {
                let range = Int(tokens[span.tokens.lowerBound].start)..<Int(tokens[span.tokens.upperBound - 1].end)
                add(.address, range, span.confidence)
                index = span.tokens.upperBound
            } else {
                index += 1
            }
        }
    }

    /// A number of a house: `7`, `14b`, `22/1`, `8-15`.
    func isHouseNumber(_ index: Int) -> Bool {
        guard index >= 0, index < tokens.count else { return false }
        let token = tokens[index]
        guard token.kind == .number || token.kind == .code || token.kind == .date, token.range.count <= 9,
            isDigit(Int(token.start))
        else { return false }
        var digits = 0
        while isDigit(Int(token.start) + digits) { digits += 1 }
        let hasPoint = bytes[token.range].contains { $0 == 0x2E || $0 == 0x2C || $0 == 0x3A }
        return digits <= 4 && !hasPoint && !isMeasure(token.range)
    }

    /// A house number and a letter written apart: `14 b`.
    private func afterHouseNumber(_ index: Int) -> Int {
        let next = withLetter(index)
        guard next == index + 1, next < tokens.count, tokens[next].kind == .word, tokens[next].range.count == 1,
            bytes[Int(tokens[next].start)] <= UInt8(ascii: "h"), next + 1 == tokens.count || isMark(next + 1, ",")
        else { return next }
        return next + 1
    }

    /// `27 Wren Close, Otley`; `Flat 6, 80 Harbour Street, Margate CT9 1QQ`.
    private func numberFirst(_ index: Int) -> (tokens: Range<Int>, confidence: Double)? {
        guard isHouseNumber(index) else { return nil }
        var small = 0
        var end: (token: Int, small: Int)?
        let first = withLetter(index)
        for next in first..<max(first, min(tokens.count, first + 6)) {
            let token = tokens[next]
            if isMark(next, "."), next > first, tokens[next - 1].range.count <= 3 { continue }
            let isOrdinal = next <= first + 1 && (token.kind == .number || token.kind == .word && isDigit(Int(token.start) - 1))
            guard token.kind == .word || isOrdinal else { break }
            let isCapital = token.flags.contains(.capitalised) || isOrdinal
            if !isCapital, !token.flags.contains(.joined) { small += 1 }
            if next > first, has(.street, next), isCapital || small <= 3 { end = (next + 1, small) }
            if next > first, has(.weakStreet, next), isCapital { end = (next + 1, small) }
            if small > 3 { break }
        }
        guard let last = end else { return nil }
        var after = last.token
        small = last.small
        let isSure = small == 0 || hasCue(.address, before: index, within: 5) && small <= 3
        guard isSure || small <= 2 && hasCue(.at, before: index, within: 1) else { return nil }
        if isMark(after, "."), tokens[after - 1].range.count <= 4, !isSentenceEnd(after) { after += 1 }
        var start = index
        while start >= 3, isMark(start - 1, ","), isHouseNumber(start - 2), has(.house, start - 3) { start -= 3 }
        return (start..<town(after: parts(after: after)), small == 0 ? 0.9 : 0.75)
    }

    private func isSentenceEnd(_ index: Int) -> Bool { index + 1 >= tokens.count || isCapital(index + 1) }

    /// `Lindenallee 14b, 04275 Leipzig`; `Lange Straße 5`; `Im Wiesengrund 7, 8406 Winterthur`.
    private func streetWord(_ index: Int) -> (tokens: Range<Int>, confidence: Double)? {
        guard tokens[index].kind == .word, !has(.notStreet, index) else { return nil }
        // "an" before a street's name belongs to the sentence.
        if has(.streetOpening, index), StreetEnding(next: index + 1, self) == nil, isCapital(index) || hasCue(.address, before: index, within: 3) {
            for next in (index + 1)..<max(index + 1, min(tokens.count, index + 5)) {
                if isHouseNumber(next), next > index + 1, isCapital(next - 1), !has(.goods, next - 1) {
                    return numbered(index, next, needsTown: !hasCue(.address, before: index, within: 3))
                }
                guard tokens[next].kind == .word else { break }
            }
            return nil
        }
        guard let ending = StreetEnding(bytes[tokens[index].range]) else { return nil }
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
        return numbered(start, number, needsTown: !ending.isStrong && !hasCue(.address, before: start, within: 6))
    }

    /// `Straße des 17. Juni 135`: the house number's token.
    private func dedicated(_ index: Int) -> Int? {
        guard index + 1 < tokens.count, tokens[index + 1].kind == .word, [UInt8(ascii: "d")].contains(bytes[Int(tokens[index + 1].start)]),
            tokens[index + 1].range.count == 3
        else { return nil }
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

    /// `PO Box 123`, `Postfach 1201`, `а/я 12`.
    private func postBox(_ index: Int) -> (tokens: Range<Int>, confidence: Double)? {
        guard has(.box, index), tokens[index].kind == .word, index + 1 < tokens.count, isHouseNumber(index + 1) else {
            return nil
        }
        return (index..<town(after: index + 2), 0.85)
    }

    /// A house number, a comma, a postal code of five digits and a town: `C 4, 12, 68159 Mannheim`.
    private func postalCode(_ index: Int) -> (tokens: Range<Int>, confidence: Double)? {
        guard isHouseNumber(index), index > 0, isMark(index + 1, ",") || isMark(index + 2, ",") else { return nil }
        let number = isMark(index + 1, ",") ? index + 2 : index + 3
        guard number + 1 < tokens.count, tokens[number].kind == .number, tokens[number].range.count == 5,
            isCapital(number + 1), !has(.unit, number + 1)
        else { return nil }
        var start = index
        while start > 0, index - start < 4, isCapital(start - 1) || isMark(start - 1, ",") && isHouseNumber(start - 2) { start -= 1 }
        guard start < index, !(start..<index).contains(where: { has([.goods, .unit], $0) }) else { return nil }
        return (start..<town(after: number - 1), 0.85)
    }

    /// Capitalised words before a British postcode: `Rose Cottage, Mill Lane, Bibury GL7 5NW`.
    private func ukPostcode(_ index: Int) -> (tokens: Range<Int>, confidence: Double)? {
        guard tokens[index].kind == .code, (2...4).contains(tokens[index].range.count), index > 0, isCapital(index - 1),
            text.utf8[Int(tokens[index].start)] &- 0x41 < 26, index + 1 < tokens.count, !has(.order, index - 1)
        else { return nil }
        let inward = Int(tokens[index + 1].start)
        guard isDigit(inward), inward == tokens[index].end + 1, inward + 2 < bytes.count, bytes[inward + 1] &- 0x61 < 26,
            bytes[inward + 2] &- 0x61 < 26, !isWordByte(inward + 3)
        else { return nil }
        var start = index - 1
        while start > 0, index - start < 8, isCapital(start - 1) || isMark(start - 1, ",") && isCapital(start - 2) { start -= 1 }
        return (start..<withLetter(index + 1), 0.85)
    }

    /// A village and a house: `sat Florești nr. 12`, `деревня Ивановка, д. 5`.
    private func hamlet(_ index: Int) -> (tokens: Range<Int>, confidence: Double)? {
        guard has(.place, index), tokens[index].kind == .word else { return nil }
        let name = isMark(index + 1, ".") ? index + 2 : index + 1
        var house = name + 1
        guard isCapital(name) else { return nil }
        if isMark(house, ",") { house += 1 }
        guard has(.house, house), let end = houseNumberEnd(house) else { return nil }
        return (index..<parts(after: end), 0.85)
    }

    /// An address up to its town; where nothing else speaks for it, the town's postal code must.
    private func numbered(_ start: Int, _ number: Int, needsTown: Bool) -> (tokens: Range<Int>, confidence: Double)? {
        let house = parts(after: afterHouseNumber(number))
        let end = town(after: house)
        if needsTown {
            let hasCode = (house..<end).contains { tokens[$0].kind == .number }
            guard hasCode else { return nil }
        }
        return (start..<end, needsTown ? 0.85 : 0.92)
    }

    /// `ул. Чернышевского, д. 14, кв. 118`; `Str. Liliacului nr. 14, bl. C2`; `Ленинский проспект, 5`.
    private func markedStreet(_ index: Int) -> (tokens: Range<Int>, confidence: Double)? {
        guard has(.streetBefore, index), tokens[index].kind == .word else { return nil }
        var next = index + 1
        let isLetter = tokens[index].range.count <= 2 && tokens[index].range.count > 0
        if next < tokens.count, tokens[next].flags.contains(.joined), tokens[next].range.count <= 6 {
            next += 1
        } else if isMark(next, ".") {
            next += 1
        } else if isLetter {
            return nil
        }
        if let end = houseNumberEnd(next), index > 0, isCapital(index - 1), !has(.streetBefore, index - 1) {
            return (locality(before: index - 1)..<town(after: parts(after: end)), 0.9)
        }
        let first = next
        var words = 0
        while next < tokens.count, words < 5 {
            if words > 0, let end = houseNumberEnd(next) {
                let isNamed = isCapital(first) || isHouseNumber(first)
                let isFollowed = end < tokens.count && has(.link, end)
                guard isNamed || words <= 2 && !has([.link, .weakMarker], first) && !has(.weakMarker, index) && !isFollowed
                else { return nil }
                return (locality(before: index)..<town(after: parts(after: end)), isCapital(first) ? 0.93 : 0.8)
            }
            guard tokens[next].kind == .word || tokens[next].kind == .number && words == 0 else { return nil }
            words += 1
            next += 1
            if isMark(next, "."), tokens[next - 1].range.count <= 8, words == 1, isCapital(next - 1), isCapital(next + 1) {
                next += 1
            }
        }
        return nil
    }

    /// The token after a house's number, with what may stand before it: a comma, `д.`, `дом`, `nr.`.
    private func houseNumberEnd(_ index: Int) -> Int? {
        var index = index
        if isMark(index, ",") { index += 1 }
        if has(.house, index), tokens[index].kind == .word {
            index += 1
            if isMark(index, ".") { index += 1 }
        }
        guard isHouseNumber(index) else { return nil }
        return afterHouseNumber(index)
    }

    /// `Садовая 8-15`; `живу Ленина, 5`.
    private func bareStreet(_ index: Int) -> (tokens: Range<Int>, confidence: Double)? {
        guard isCapital(index) else { return nil }
        if has(.on, index - 1), hasCue(.address, before: index - 1, within: 2), let end = houseNumberEnd(index + 1) {
            return (index..<town(after: parts(after: end)), 0.8)
        }
        guard tokens[index].flags.contains(.cyrillic), tokens[index].range.count >= 8 else { return nil }
        let isCalled = hasCue(.address, before: index, within: 4)
        let word = bytes[tokens[index].range].suffix(4)
        let isFeminine = word.elementsEqual("ая".utf8) || word.elementsEqual("ой".utf8)
        let isGenitive = ["ина", "ова", "ева", "ого", "кого"].contains {
            bytes[tokens[index].range].suffix($0.utf8.count).elementsEqual($0.utf8)
        }
        let isPlaced = isGenitive && index > 0 && tokens[index - 1].range.count == 4 && tokens[index - 1].kind == .word
        guard isCalled || isFeminine || isGenitive, let end = houseNumberEnd(index + 1) else { return nil }
        let isPair = bytes[tokens[end - 1].range].contains(0x2D) || bytes[tokens[end - 1].range].contains(0x2F)
        let rest = parts(after: end)
        let isClosed = end == tokens.count || isMark(end, ",") || isMark(end, ".")
        guard isCalled || isPair || rest > end || (isFeminine || isPlaced) && isMark(index + 1, ",") && isClosed || has(.house, index + 1) else { return nil }
        return (locality(before: index)..<rest, isCalled ? 0.85 : 0.75)
    }

    /// `дом 5 кв 12`; `bl. C2 sc. B ap. 31`.
    private func houseParts(_ index: Int) -> (tokens: Range<Int>, confidence: Double)? {
        guard has(.house, index), !hasCue(.order, before: index, within: 2) else { return nil }
        let key = bytes[tokens[index].range].filter { $0 != Folding.filler }
        guard ["д", "дом", "bl", "bloc", "blocul"].contains(where: { key.elementsEqual($0.utf8) }) else { return nil }
        let first = parts(after: index)
        guard first > index else { return nil }
        var count = 0
        for token in index..<first where has(.house, token) { count += 1 }
        return count >= 2 ? (locality(before: index)..<first, 0.8) : nil
    }

    /// Goes over parts of a house: `, корп. 2, кв. 118`, `, bl. C2, sc. B`, `, Apt 4C`, `/ Top 5`.
    private func parts(after start: Int) -> Int {
        var end = start
        while end < tokens.count {
            var index = end
            if isMark(index, ",") || isMark(index, "/") { index += 1 }
            guard has(.house, index), tokens[index].kind == .word else { break }
            index += 1
            if isMark(index, ".") { index += 1 }
            guard index < tokens.count, isPartNumber(index) else { break }
            end = withLetter(index)
        }
        return end
    }

    private func isPartNumber(_ index: Int) -> Bool {
        let token = tokens[index]
        if token.kind == .word { return token.range.count <= 2 && token.flags.contains(.capitalised) }
        return (token.kind == .number || token.kind == .code) && token.range.count <= 6
    }

    /// A number and the letter written on to it are two tokens: `12A`.
    private func withLetter(_ index: Int) -> Int {
        let next = index + 1
        guard next < tokens.count, tokens[next].kind == .word, tokens[next].range.count <= 2,
            tokens[next].start == tokens[index].end
        else { return next }
        return next + 1
    }

    /// Goes over a town and its postal code.
    private func town(after start: Int) -> Int {
        var index = start
        guard isMark(index, ",") || index < tokens.count && tokens[index].kind == .number else { return start }
        if isMark(index, ",") { index += 1 }
        let isCode = index < tokens.count && tokens[index].kind == .number && (4...6).contains(tokens[index].range.count)
        if isCode { index += 1 } else if !isMark(start, ",") { return start }
        var words = 0
        while index < tokens.count, words < 3, isCapital(index), !has(.phone, index), words == 0 || !isMark(index - 1, ",") {
            index += 1
            words += 1
        }
        guard words > 0 else { return isCode && isMark(start, ",") ? index : start }
        // "CT9 1QQ", "OK 74110".
        let hasHalves = index + 1 < tokens.count && tokens[index].kind == .code && isDigit(Int(tokens[index + 1].start))
        if hasHalves, tokens[index].range.count <= 4 { return withLetter(index + 1) }
        if isMark(index, ","), isCapital(index + 1), tokens[index + 1].range.count == 2, index + 2 < tokens.count,
            tokens[index + 2].kind == .number
        {
            return index + 3
        }
        if index < tokens.count, tokens[index].kind == .number, tokens[index].range.count == 5 { return index + 1 }
        return index
    }

    /// Goes back over a town: `г. Тверь, `, `пос. Дубки, `.
    private func locality(before start: Int) -> Int {
        guard start >= 3, isMark(start - 1, ","), isCapital(start - 2) else { return start }
        if has(.place, start - 3) { return start - 3 }
        return start >= 4 && isMark(start - 3, ".") && has(.place, start - 4) ? start - 4 : start
    }
}

/// The end of a German street's name.
struct StreetEnding {
    /// Whether the ending says street and little else.
    let isStrong: Bool
    /// Whether it is a word of its own: `Lange Straße`.
    let isWhole: Bool
    /// Whether it is cut short and may have a full stop, as in `Hauptstr.` for `Hauptstraße`.
    let isShort: Bool

    private static let strong = ["strasse", "str", "gasse", "allee", "chaussee", "promenade", "weg", "damm"].map { Array($0.utf8) }
    private static let weak = [
        "platz", "ring", "ufer", "steig", "zeile", "graben", "kai", "pfad", "markt", "hof", "berg", "park", "grund", "stieg",
        "steg", "winkel", "laende", "kamp", "twiete", "brink", "hoehe", "stiege", "wall", "tor", "bruecke", "garten", "siedlung",
    ].map { Array($0.utf8) }

    /// The ending of a token that is no word by itself.
    init?(next index: Int, _ scan: PersonalDataScan) {
        guard index < scan.tokens.count, let ending = StreetEnding(scan.bytes[scan.tokens[index].range]), !ending.isWhole, ending.isStrong
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
