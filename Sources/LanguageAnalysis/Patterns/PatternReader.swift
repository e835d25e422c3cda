/// Reads an entry of a pack into patterns: groups are multiplied out.
struct PatternReader {
    /// A group that stands for more patterns than this is refused.
    static let mostAlternatives = 512

    let language: TextLanguage
    let line: Int
    let classIndex: [String: Int32]

    /// A part as written, its words not yet numbered.
    struct Draft {
        var part: PatternPart
        var words: [WordForm] = []
        var classes: [Int32] = []
    }

    struct WordForm: Hashable {
        enum Form: UInt8 {
            case whole, stem, ending
        }

        var bytes: [UInt8]
        var form: Form
    }

    func failure(_ code: PackError.Code, _ detail: String) -> PackError {
        PackError(code: code, language: language, line: line, detail: detail)
    }

    /// Reads the parts of an entry and its conditions.
    func read(_ entry: String) throws(PackError) -> (patterns: [[Draft]], conditions: [PatternCondition]) {
        var conditions: [PatternCondition] = []
        var body: [UInt8] = []
        var section = 0
        for field in entry.utf8.split(separator: 0x20) {
            if field.elementsEqual("/".utf8) || field.elementsEqual("//".utf8) {
                section = field.count
            } else if section == 0 {
                if !body.isEmpty { body.append(0x20) }
                body.append(contentsOf: field)
            } else {
                conditions.append(try condition(field, isAboutText: section == 2))
            }
        }
        var position = 0
        let patterns = try sequence(body, &position, inGroup: false)
        if position < body.count { throw failure(.malformedPattern, entry) }
        return (patterns.flatMap { $0 }, conditions)
    }

    private func condition(_ field: Substring.UTF8View, isAboutText: Bool) throws(PackError) -> PatternCondition {
        var name = field[...]
        let isNegated = name.first == UInt8(ascii: "!")
        if isNegated { name = name.dropFirst() }
        guard name.first == UInt8(ascii: "@") else { throw failure(.malformedPattern, String(decoding: field, as: UTF8.self)) }
        let index = try found(String(decoding: name.dropFirst(), as: UTF8.self))
        return PatternCondition(classIndex: index, isNegated: isNegated, isAboutText: isAboutText)
    }

    func found(_ name: String) throws(PackError) -> Int32 {
        guard let index = classIndex[name] else { throw failure(.unknownClass, name) }
        return index
    }

    /// Reads alternatives, each a list of sequences, up to the end or a closing bracket.
    private func sequence(
        _ body: [UInt8],
        _ position: inout Int,
        inGroup: Bool
    ) throws(PackError) -> [[[Draft]]] {
        var alternatives: [[[Draft]]] = []
        var current: [[Draft]] = [[]]
        while position < body.count {
            let byte = body[position]
            if byte == 0x20 {
                position += 1
            } else if byte == UInt8(ascii: ")"), inGroup {
                break
            } else if byte == UInt8(ascii: "|"), inGroup {
                alternatives.append(current)
                current = [[]]
                position += 1
            } else if byte == UInt8(ascii: "("), position + 1 < body.count {
                position += 1
                var options = try sequence(body, &position, inGroup: true).flatMap { $0 }
                guard position < body.count else { throw failure(.malformedPattern, "( without )") }
                position += 1
                if position < body.count, body[position] == UInt8(ascii: "?") {
                    options.append([])
                    position += 1
                }
                current = try product(current, options)
            } else {
                current = try product(current, try item(body, &position, inGroup: inGroup))
            }
        }
        alternatives.append(current)
        return alternatives
    }

    private func product(_ left: [[Draft]], _ right: [[Draft]]) throws(PackError) -> [[Draft]] {
        if left.count * right.count > PatternReader.mostAlternatives {
            throw failure(.tooManyAlternatives, "\(left.count * right.count)")
        }
        return left.flatMap { head in right.map { head + $0 } }
    }

    /// Reads one item; inside a group a bar parts phrases, outside it parts words.
    private func item(_ body: [UInt8], _ position: inout Int, inGroup: Bool) throws(PackError) -> [[Draft]] {
        let start = position
        while position < body.count, body[position] != 0x20, !(inGroup && (body[position] == 0x29 || body[position] == 0x7C)) {
            position += 1
        }
        return try ItemReader(reader: self).read(body[start..<position])
    }
}
