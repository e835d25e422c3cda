import LanguageAnalysis

/// Turns bytes into units: decodes entities, drops what nobody sees, turns round what is written backwards.
///
/// - Complexity: O(*n*) in the bytes.
struct UnitReader {
    private(set) var units: [TextUnit] = []
    private var pending: Evasion = []
    private var overlays = 0
    private var turnedFrom: Int?

    mutating func read(_ bytes: [UInt8]) {
        units.removeAll(keepingCapacity: true)
        pending = []
        overlays = 0
        turnedFrom = nil
        var index = 0
        let count = bytes.count
        while index < count {
            let byte = bytes[index]
            if byte < 0x80 {
                index = readASCII(byte, bytes, at: index)
            } else if byte == 0xD0 || byte == 0xD1, index + 1 < count, bytes[index + 1] & 0xC0 == 0x80 {
                let scalar = UInt32(byte & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
                take(scalar, index, index + 2, extra: [])
                index += 2
            } else {
                let (scalar, length) = UnitReader.scalar(bytes, at: index)
                take(scalar, index, index + length, extra: [])
                index += length
            }
        }
        turnRound()
        LookalikeGate.apply(to: &units)
    }

    private mutating func readASCII(_ byte: UInt8, _ bytes: [UInt8], at index: Int) -> Int {
        if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A {
            let code = (byte | 0x20) &- 0x60
            append(code, .letter, index, index + 1, ascii: byte, isCapital: byte < 0x61)
            return index + 1
        }
        if byte == UInt8(ascii: "&"), let entity = MarkupScanner.entity(bytes, at: index) {
            take(entity.scalar, index, entity.end, extra: .markup)
            return entity.end
        }
        if byte == UInt8(ascii: "<"), let end = MarkupScanner.tag(bytes, at: index) {
            pending.insert(.markup)
            return end
        }
        if byte &- 0x30 < 10 {
            append(byte - 0x30 + LetterCode.digits.lowerBound, .digit, index, index + 1, ascii: byte)
        } else if byte <= 0x20 || byte == 0x7F {
            if byte == 0x0A || byte == 0x0D { turnRound() }
            append(0, .space, index, index + 1, ascii: byte)
        } else {
            append(0, .sign, index, index + 1, ascii: byte)
        }
        return index + 1
    }

    /// Takes a scalar that may be anything.
    private mutating func take(_ scalar: UInt32, _ start: Int, _ end: Int, extra: Evasion) {
        if !extra.isEmpty { pending.formUnion(extra) }
        if scalar < 0x80 {
            let byte = UInt8(scalar)
            let code = LetterCode.of(scalar)
            let kind: TextUnit.Kind =
                code == 0 ? (byte <= 0x20 ? .space : .sign) : LetterCode.digits.contains(code) ? .digit : .letter
            append(code, kind, start, end, ascii: byte, isCapital: byte &- 0x41 < 26)
            return
        }
        let code = LetterCode.of(scalar)
        if code != LetterCode.none {
            append(code, .letter, start, end, ascii: 0, isCapital: UnitReader.isCapital(scalar))
            return
        }
        if takeMark(scalar, end) { return }
        if InvisibleScalars.contains(scalar) {
            if scalar == 0x202E { turnedFrom = units.count } else if scalar == 0x202C { turnRound() }
            if units.last?.isWordly ?? true { pending.insert(.ignorables) }
            return
        }
        let latin = LookalikeTable.shared.code(of: scalar)
        if latin != LetterCode.none {
            pending.insert(LookalikeTable.isAccented(scalar) ? .accents : .lookalikes)
            append(latin, .letter, start, end, ascii: 0)
            return
        }
        append(0, UnitReader.kind(of: scalar), start, end, ascii: 0)
    }

    /// A combining mark joins the letter before it, or lies over it.
    private mutating func takeMark(_ scalar: UInt32, _ end: Int) -> Bool {
        let isMark =
            (0x300...0x36F).contains(scalar) && scalar != 0x34F || (0x483...0x489).contains(scalar)
            || (0x1AB0...0x1AFF).contains(scalar) || (0x1DC0...0x1DFF).contains(scalar)
            || (0x20D0...0x20FF).contains(scalar) || (0xFE20...0xFE2F).contains(scalar)
        guard isMark else { return false }
        guard let last = units.indices.last, units[last].isWordly, pending.isEmpty else { return true }
        units[last].end = Int32(end)
        let composed = LetterCode.composed(units[last].code, scalar)
        if composed != LetterCode.none {
            units[last].code = composed
            setAlternatives(last)
        } else {
            units[last].evasion.insert((0x300...0x333).contains(scalar) && scalar < 0x321 ? .accents : .overlays)
        }
        return true
    }

    private mutating func append(
        _ code: UInt8,
        _ kind: TextUnit.Kind,
        _ start: Int,
        _ end: Int,
        ascii: UInt8,
        isCapital: Bool = false
    ) {
        units.append(
            TextUnit(
                code: code,
                kind: kind,
                others: 0,
                othersEvasion: [],
                evasion: pending,
                start: Int32(start),
                end: Int32(end),
                ascii: ascii,
                isCapital: isCapital
            )
        )
        pending = []
        if kind != .letter || code > 26 || !units[units.count - 1].evasion.isEmpty { setAlternatives(units.count - 1) }
    }

    private mutating func setAlternatives(_ index: Int) {
        let unit = units[index]
        if unit.kind == .digit || unit.kind == .sign {
            units[index].others = LeetTable.letters(for: unit.ascii)
            units[index].othersEvasion = .leet
        } else if LetterCode.base(unit.code) != LetterCode.none {
            units[index].others = UInt32(LetterCode.base(unit.code))
            units[index].othersEvasion = .accents
        }
    }

    /// Ends a stretch that is written backwards.
    private mutating func turnRound() {
        guard let from = turnedFrom else { return }
        turnedFrom = nil
        guard from < units.count else { return }
        units[from...].reverse()
        for index in from..<units.count { units[index].evasion.insert(.bidi) }
    }

    private static func isCapital(_ scalar: UInt32) -> Bool {
        (0x410...0x42F).contains(scalar) || (0xC0...0xDE).contains(scalar) || scalar == 0x401
            || (0x100...0x24F).contains(scalar) && scalar & 1 == 0
    }

    private static func kind(of scalar: UInt32) -> TextUnit.Kind {
        switch scalar {
        case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: .space
        case 0xA1...0xBF, 0x2010...0x2027, 0x2030...0x205E, 0x2022, 0x25A0...0x25FF, 0x2588, 0x20A0...0x20CF: .sign
        default:
            switch Unicode.Scalar(scalar).map({ TextScript($0) }) ?? .common {
            case .common: .other
            default: .letter
            }
        }
    }

    /// The scalar at an index and its length; U+FFFD for bytes that are not valid UTF-8.
    static func scalar(_ bytes: [UInt8], at index: Int) -> (UInt32, Int) {
        let lead = bytes[index]
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1
        guard length > 1, lead < 0xF5, index + length <= bytes.count else { return (0xFFFD, 1) }
        var value = UInt32(lead & (0xFF >> UInt8(length + 1)))
        for offset in 1..<length {
            let byte = bytes[index + offset]
            guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        return (value, length)
    }
}
