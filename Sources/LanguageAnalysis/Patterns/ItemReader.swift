/// Reads one item of an entry: a word or words parted by bars, a class, a gap, an edge, a kind of token.
struct ItemReader {
    typealias Draft = PatternReader.Draft

    let reader: PatternReader

    func read(_ item: ArraySlice<UInt8>) throws(PackError) -> [[Draft]] {
        let text = String(decoding: item, as: UTF8.self)
        switch text {
        case "^": return [[Draft(part: .sentenceStart)]]
        case "$": return [[Draft(part: .sentenceEnd)]]
        case "*": return [[Draft(part: try kinds("any"))]]
        default: break
        }
        if text.hasPrefix(".."), text.utf8.count > 2 { return [[Draft(part: try gap(item.dropFirst(2)))]] }
        var slice = item
        var isNegated = false
        var isOptional = false
        if slice.count > 1, slice.first == UInt8(ascii: "!") {
            isNegated = true
            slice = slice.dropFirst()
        }
        if slice.count > 1, slice.last == UInt8(ascii: "?") {
            isOptional = true
            slice = slice.dropLast()
        }
        var single = Draft(part: PatternPart(role: .token, isOptional: isOptional, isNegated: isNegated))
        var phrases: [[Draft]] = []
        for option in slice.split(separator: UInt8(ascii: "|")) {
            try add(option, to: &single, &phrases)
        }
        let hasSingle = !single.words.isEmpty || !single.classes.isEmpty || single.part.kinds != 0
        if phrases.isEmpty, !hasSingle { throw reader.failure(.malformedPattern, text) }
        if isNegated, !phrases.isEmpty { throw reader.failure(.malformedPattern, text) }
        if hasSingle { phrases.append([single]) } else if isOptional { phrases.append([]) }
        return phrases
    }

    private func add(_ option: ArraySlice<UInt8>, to single: inout Draft, _ phrases: inout [[Draft]]) throws(PackError) {
        let text = String(decoding: option, as: UTF8.self)
        if option.first == UInt8(ascii: "@"), option.count > 1 {
            single.classes.append(try reader.found(String(decoding: option.dropFirst(), as: UTF8.self)))
            return
        }
        if option.first == UInt8(ascii: "<"), option.last == UInt8(ascii: ">"), option.count > 2 {
            let part = try kinds(String(decoding: option.dropFirst().dropLast(), as: UTF8.self))
            single.part.kinds |= part.kinds
            single.part.needsCapital = part.needsCapital
            return
        }
        let forms = words(option)
        if forms.isEmpty { throw reader.failure(.malformedPattern, text) }
        if forms.count == 1 {
            single.words.append(forms[0])
        } else {
            phrases.append(forms.map { Draft(part: PatternPart(role: .token), words: [$0]) })
        }
    }

    /// The words of an option as the tokenizer splits them; a star marks a stem or an ending.
    private func words(_ option: ArraySlice<UInt8>) -> [PatternReader.WordForm] {
        var slice = option
        let isEnding = slice.count > 1 && slice.first == UInt8(ascii: "*")
        if isEnding { slice = slice.dropFirst() }
        let isStem = slice.count > 1 && slice.last == UInt8(ascii: "*")
        if isStem { slice = slice.dropLast() }
        var folded: [UInt8] = []
        let source = Array(slice)
        Folding.fold(source, into: &folded)
        var tokenizer = Tokenizer(source: source, folded: folded, reusing: [])
        tokenizer.run()
        var forms = tokenizer.tokens.map { token in
            PatternReader.WordForm(
                bytes: folded[token.range].filter { $0 != Folding.filler },
                form: .whole
            )
        }
        if isStem, !forms.isEmpty { forms[forms.count - 1].form = .stem }
        if isEnding, !forms.isEmpty { forms[0].form = .ending }
        return forms
    }

    private func gap(_ text: ArraySlice<UInt8>) throws(PackError) -> PatternPart {
        let fields = text.split(separator: UInt8(ascii: "!"), maxSplits: 1)
        guard let first = fields.first, let length = Int(String(decoding: first, as: UTF8.self)), 1...30 ~= length else {
            throw reader.failure(.malformedPattern, String(decoding: text, as: UTF8.self))
        }
        var part = PatternPart(role: .gap, gap: UInt8(length))
        if fields.count == 2 {
            guard fields[1].first == UInt8(ascii: "@") else {
                throw reader.failure(.malformedPattern, String(decoding: text, as: UTF8.self))
            }
            part.gapClass = try reader.found(String(decoding: fields[1].dropFirst(), as: UTF8.self))
        }
        return part
    }

    private func kinds(_ name: String) throws(PackError) -> PatternPart {
        var part = PatternPart(role: .token)
        switch name {
        case "number": part.kinds = Token.Kind.number.bit
        case "time": part.kinds = Token.Kind.time.bit
        case "date": part.kinds = Token.Kind.date.bit
        case "code": part.kinds = Token.Kind.code.bit
        case "url": part.kinds = Token.Kind.url.bit
        case "email": part.kinds = Token.Kind.email.bit
        case "handle": part.kinds = Token.Kind.handle.bit
        case "hashtag": part.kinds = Token.Kind.hashtag.bit
        case "emoji": part.kinds = Token.Kind.emoji.bit
        case "word": part.kinds = Token.Kind.word.bit
        case "any": part.kinds = Token.Kind.allCases.reduce(0) { $0 | $1.bit }
        case "capital":
            part.kinds = Token.Kind.word.bit
            part.needsCapital = true
        default: throw reader.failure(.malformedPattern, "<\(name)>")
        }
        return part
    }
}
