extension PersonalDataScan {
    /// A village and a house: `sat Florești nr. 12`, `деревня Ивановка, д. 5`.
    func hamlet(_ index: Int) -> (tokens: Range<Int>, confidence: Double)? {
        guard has(.place, index), tokens[index].kind == .word else { return nil }
        let name = isMark(index + 1, ".") ? index + 2 : index + 1
        guard isCapital(name) else { return nil }
        var house = name + 1
        while house < name + 3, isCapital(house) { house += 1 }
        if isMark(house, ",") { house += 1 }
        guard has(.house, house), let end = houseNumberEnd(house) else { return nil }
        return (index..<parts(after: end), 0.85)
    }

    /// `ул. Чернышевского, д. 14, кв. 118`; `Str. Liliacului nr. 14, bl. C2`; `Ленинский проспект, 5`.
    func markedStreet(_ index: Int) -> (tokens: Range<Int>, confidence: Double)? {
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
        while next < tokens.count, words < 7 {
            if words > 0, let end = houseNumberEnd(next) {
                let isNamed = isCapital(first) || isHouseNumber(first)
                let isFollowed = end < tokens.count && has(.link, end)
                guard
                    isNamed
                        || words <= 2 && !has([.link, .weakMarker], first) && !has(.weakMarker, index) && !isFollowed
                else { return nil }
                return (locality(before: index)..<town(after: parts(after: end)), isCapital(first) ? 0.93 : 0.8)
            }
            guard tokens[next].kind == .word || tokens[next].kind == .number && words == 0 else { return nil }
            words += 1
            next += 1
            if isMark(next, "."), tokens[next - 1].range.count <= 8, words == 1, isCapital(next - 1),
                isCapital(next + 1)
            {
                next += 1
            }
        }
        return nil
    }

    /// The token after a house's number, with what may stand before it: a comma, `д.`, `дом`, `nr.`.
    func houseNumberEnd(_ index: Int) -> Int? {
        var index = index
        if isMark(index, ",") { index += 1 }
        if has(.house, index), tokens[index].kind == .word {
            index += 1
            if isMark(index, ".") { index += 1 }
            // "bl. C2"
            if index < tokens.count, tokens[index].kind == .code, isPartNumber(index) { return index + 1 }
        }
        guard isHouseNumber(index) else { return nil }
        return afterHouseNumber(index)
    }

    /// `Садовая 8-15`; `живу Ленина, 5`.
    func bareStreet(_ index: Int) -> (tokens: Range<Int>, confidence: Double)? {
        guard isCapital(index), let end = houseNumberEnd(index + 1) else { return nil }
        if has(.on, index - 1), hasCue(.address, before: index - 1, within: 2) {
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
        guard isCalled || isFeminine || isGenitive else { return nil }
        let isPair = bytes[tokens[end - 1].range].contains(0x2D) || bytes[tokens[end - 1].range].contains(0x2F)
        let rest = parts(after: end)
        let isClosed = end == tokens.count || isMark(end, ",") || isMark(end, ".")
        guard
            isCalled || isPair || rest > end || (isFeminine || isPlaced) && isMark(index + 1, ",") && isClosed
                || has(.house, index + 1)
        else { return nil }
        return (locality(before: index)..<rest, isCalled ? 0.85 : 0.75)
    }

    /// `дом 5 кв 12`; `bl. C2 sc. B ap. 31`.
    func houseParts(_ index: Int) -> (tokens: Range<Int>, confidence: Double)? {
        guard has(.house, index), !hasCue(.order, before: index, within: 2) else { return nil }
        let key = bytes[tokens[index].range].filter { $0 != Folding.filler }
        guard ["д", "дом", "bl", "bloc", "blocul"].contains(where: { key.elementsEqual($0.utf8) }) else { return nil }
        let first = parts(after: index)
        guard first > index else { return nil }
        var count = 0
        for token in index..<first where has(.house, token) { count += 1 }
        return count >= 2 ? (locality(before: index)..<first, 0.8) : nil
    }
}
