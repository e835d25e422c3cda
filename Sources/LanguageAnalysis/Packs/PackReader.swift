/// Reads a pack's source into lines: what each is and to which class it belongs.
struct PackReader {
    /// A line of entries or of a test, without the white space around it.
    struct Line {
        enum Kind: UInt8 {
            case entries, mustMatch, mustNotMatch
        }

        var classNumber: Int32
        var start: Int32
        var end: Int32
        var number: Int32
        var kind: Kind
    }

    let language: TextLanguage
    let source: [UInt8]
    /// The source folded; folding keeps every position.
    let folded: [UInt8]
    private(set) var lines: [Line] = []

    /// Reads a pack and adds the names of its classes.
    init(_ pack: LanguagePack, names: inout ClassNames) throws(PackError) {
        language = pack.language
        let source = Array(pack.source.utf8)
        var folded: [UInt8] = []
        Folding.fold(source, into: &folded)
        self.source = source
        self.folded = folded
        lines.reserveCapacity(source.count / 64)
        var current: Int32 = -1
        var number: Int32 = 0
        var start = 0
        while start <= source.count {
            var end = start
            while end < source.count, source[end] != 0x0A { end += 1 }
            number += 1
            let line = PackReader.trimmed(start..<end, source)
            start = end + 1
            guard let first = line.isEmpty ? nil : source[line.lowerBound], first != UInt8(ascii: "#") else { continue }
            if first == UInt8(ascii: "["), line.count > 1, source[line.upperBound - 1] == UInt8(ascii: "]") {
                current = names.insert(source, (line.lowerBound + 1)..<(line.upperBound - 1))
                continue
            }
            guard current >= 0 else {
                throw PackError(
                    code: .entryOutsideClass,
                    language: pack.language,
                    line: Int(number),
                    detail: String(decoding: source[line], as: UTF8.self)
                )
            }
            let isTest = first == UInt8(ascii: "+") || first == UInt8(ascii: "-")
            if isTest, line.count > 1, source[line.lowerBound + 1] == 0x20 {
                let text = PackReader.trimmed((line.lowerBound + 2)..<line.upperBound, source)
                add(text, current, number, first == UInt8(ascii: "+") ? .mustMatch : .mustNotMatch)
            } else {
                add(line, current, number, .entries)
            }
        }
    }

    private mutating func add(_ range: Range<Int>, _ name: Int32, _ number: Int32, _ kind: Line.Kind) {
        lines.append(
            Line(
                classNumber: name,
                start: Int32(range.lowerBound),
                end: Int32(range.upperBound),
                number: number,
                kind: kind
            )
        )
    }

    /// A stretch of bytes without the white space at its ends.
    static func trimmed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, isSpace(bytes[start]) { start += 1 }
        while end > start, isSpace(bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0D
    }
}
