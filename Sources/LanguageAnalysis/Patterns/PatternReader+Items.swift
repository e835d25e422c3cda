extension PatternReader {
    /// Reads one item of an entry: a word or words parted by bars, a class, a gap, an edge, a kind of token.
    func readItem(_ item: Range<Int>, _ result: inout PartSequences, _ builder: inout TablesBuilder) throws(PackError) {
        if item.count == 1, let part = mark(source[item.lowerBound]) { return put(part, &result, &builder) }
        if item.count > 2, source[item.lowerBound] == 0x2E, source[item.lowerBound + 1] == 0x2E {
            return put(try gap((item.lowerBound + 2)..<item.upperBound, &builder), &result, &builder)
        }
        var start = item.lowerBound
        var end = item.upperBound
        var single = PatternPart(role: .token)
        if end - start > 1, source[start] == UInt8(ascii: "!") {
            single.isNegated = true
            start += 1
        }
        if end - start > 1, source[end - 1] == UInt8(ascii: "?") {
            single.isOptional = true
            end -= 1
        }
        // Atoms and classes of the single part lie together; phrases are put aside until all are known.
        var words: [Int32] = []
        let firstAtom = builder.atoms.count
        let firstClass = builder.classes.count
        var phrases: [[Int32]] = []
        while start < end {
            var stop = start
            while stop < end, source[stop] != UInt8(ascii: "|") { stop += 1 }
            if stop > start { try readOption(start..<stop, &single, &words, &phrases, &builder) }
            start = stop + 1
        }
        single.atoms = Int32(firstAtom)..<Int32(builder.atoms.count)
        single.classes = Int32(firstClass)..<Int32(builder.classes.count)
        let hasSingle = !single.atoms.isEmpty || !single.classes.isEmpty || single.kinds != 0
        if phrases.isEmpty {
            if !hasSingle { throw failure(.malformedPattern, item) }
            return put(single, &result, &builder)
        }
        if single.isNegated { throw failure(.malformedPattern, item) }
        var options = PartSequences()
        for phrase in phrases {
            for atom in phrase { options.append(self.part(of: atom, &builder)) }
            options.endSequence()
        }
        if hasSingle {
            builder.parts.append(single)
            options.append(Int32(builder.parts.count - 1))
            options.endSequence()
        } else if single.isOptional {
            options.endSequence()
        }
        try multiply(&result, options)
    }

    private func put(_ part: PatternPart, _ result: inout PartSequences, _ builder: inout TablesBuilder) {
        builder.parts.append(part)
        result.multiply(Int32(builder.parts.count - 1))
    }

    private func part(of atom: Int32, _ builder: inout TablesBuilder) -> Int32 {
        var part = PatternPart(role: .token)
        builder.atoms.append(atom)
        part.atoms = Int32(builder.atoms.count - 1)..<Int32(builder.atoms.count)
        builder.parts.append(part)
        return Int32(builder.parts.count - 1)
    }

    private func mark(_ byte: UInt8) -> PatternPart? {
        switch byte {
        case UInt8(ascii: "^"): PatternPart(role: .sentenceStart)
        case UInt8(ascii: "$"): PatternPart(role: .sentenceEnd)
        case UInt8(ascii: "*"): PatternPart(role: .token, kinds: Token.Kind.allCases.reduce(0) { $0 | $1.bit })
        default: nil
        }
    }

    private func readOption(
        _ option: Range<Int>,
        _ single: inout PatternPart,
        _ words: inout [Int32],
        _ phrases: inout [[Int32]],
        _ builder: inout TablesBuilder
    ) throws(PackError) {
        let first = source[option.lowerBound]
        if first == UInt8(ascii: "@"), option.count > 1 {
            let own = builder.number(of: try found((option.lowerBound + 1)..<option.upperBound, builder))
            builder.classes.append(own)
            return
        }
        if first == UInt8(ascii: "<"), source[option.upperBound - 1] == UInt8(ascii: ">"), option.count > 2 {
            let part = try kinds((option.lowerBound + 1)..<(option.upperBound - 1))
            single.kinds |= part.kinds
            single.needsCapital = part.needsCapital
            return
        }
        if let atom = plainWord(option, &builder) {
            builder.atoms.append(atom)
            return
        }
        words.removeAll(keepingCapacity: true)
        readWords(option, &words, &builder)
        if words.isEmpty { throw failure(.malformedPattern, option) }
        if words.count == 1 { builder.atoms.append(words[0]) } else { phrases.append(words) }
    }

    private func gap(_ range: Range<Int>, _ builder: inout TablesBuilder) throws(PackError) -> PatternPart {
        var end = range.lowerBound
        while end < range.upperBound, source[end] != UInt8(ascii: "!") { end += 1 }
        guard let length = Int(String(decoding: source[range.lowerBound..<end], as: UTF8.self)), 1...30 ~= length else {
            throw failure(.malformedPattern, range)
        }
        var part = PatternPart(role: .gap, gap: UInt8(length))
        if end + 1 < range.upperBound {
            guard source[end + 1] == UInt8(ascii: "@") else { throw failure(.malformedPattern, range) }
            part.gapClass = builder.number(of: try found((end + 2)..<range.upperBound, builder))
        }
        return part
    }

    private func kinds(_ name: Range<Int>) throws(PackError) -> PatternPart {
        var part = PatternPart(role: .token)
        switch String(decoding: source[name], as: UTF8.self) {
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
        case let other: throw failure(.malformedPattern, "<\(other)>")
        }
        return part
    }
}
