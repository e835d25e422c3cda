/// Reads an entry of a pack into patterns: groups are multiplied out.
struct PatternReader {
    /// A group that stands for more patterns than this is refused.
    static let mostAlternatives = 512

    let language: TextLanguage
    let line: Int
    let source: [UInt8]
    /// The source folded; positions are the same.
    let folded: [UInt8]

    /// A word as it is looked up.
    struct WordForm: Hashable {
        enum Form: UInt8 {
            case whole, stem, ending
        }

        var bytes: [UInt8]
        var form: Form
    }

    func failure(_ code: PackError.Code, _ range: Range<Int>) -> PackError {
        failure(code, String(decoding: source[range], as: UTF8.self))
    }

    func failure(_ code: PackError.Code, _ detail: String) -> PackError {
        PackError(code: code, language: language, line: line, detail: detail)
    }

    /// Reads the parts of an entry and its conditions.
    func read(_ entry: Range<Int>, into result: inout PartSequences, _ builder: inout TablesBuilder) throws(PackError) {
        var end = entry.lowerBound
        var section = 0
        var start = entry.lowerBound
        while start < entry.upperBound {
            if source[start] == 0x20 {
                start += 1
                continue
            }
            var stop = start + 1
            while stop < entry.upperBound, source[stop] != 0x20 { stop += 1 }
            if source[start] == UInt8(ascii: "/"),
                stop == start + 1 || stop == start + 2 && source[start + 1] == UInt8(ascii: "/")
            {
                section = stop - start
            } else if section == 0 {
                end = stop
            } else {
                try readCondition(start..<stop, isAboutText: section == 2, &builder)
            }
            start = stop
        }
        result.reset()
        var position = entry.lowerBound
        try sequence(&position, end, inGroup: false, &result, &builder)
    }

    private func readCondition(_ field: Range<Int>, isAboutText: Bool, _ builder: inout TablesBuilder) throws(PackError)
    {
        var start = field.lowerBound
        let isNegated = source[start] == UInt8(ascii: "!")
        if isNegated { start += 1 }
        guard start < field.upperBound, source[start] == UInt8(ascii: "@") else {
            throw failure(.malformedPattern, field)
        }
        let name = try found((start + 1)..<field.upperBound, builder)
        let own = builder.number(of: name)
        builder.conditions.append(
            PatternCondition(classIndex: isAboutText ? name : own, isNegated: isNegated, isAboutText: isAboutText)
        )
    }

    /// The number of a class for all languages.
    func found(_ name: Range<Int>, _ builder: TablesBuilder) throws(PackError) -> Int32 {
        let index = builder.names[source, name]
        if index < 0 { throw failure(.unknownClass, name) }
        return index
    }

    /// Reads alternatives, each a list of sequences, up to the end or a closing bracket.
    ///
    /// The result is one empty sequence at first, all alternatives at last.
    private func sequence(
        _ position: inout Int,
        _ end: Int,
        inGroup: Bool,
        _ result: inout PartSequences,
        _ builder: inout TablesBuilder
    ) throws(PackError) {
        var done: PartSequences?
        while position < end {
            let byte = source[position]
            if byte == 0x20 {
                position += 1
            } else if byte == UInt8(ascii: ")"), inGroup {
                break
            } else if byte == UInt8(ascii: "|"), inGroup {
                if done == nil { done = PartSequences() }
                done?.append(result)
                result.reset()
                position += 1
            } else if byte == UInt8(ascii: "("), position + 1 < end {
                position += 1
                var options = PartSequences.one
                try sequence(&position, end, inGroup: true, &options, &builder)
                guard position < end else { throw failure(.malformedPattern, "( without )") }
                position += 1
                if position < end, source[position] == UInt8(ascii: "?") {
                    options.endSequence()
                    position += 1
                }
                try multiply(&result, options)
            } else {
                let start = position
                while position < end, source[position] != 0x20,
                    !(inGroup && (source[position] == 0x29 || source[position] == 0x7C))
                {
                    position += 1
                }
                try readItem(start..<position, &result, &builder)
            }
        }
        if var done {
            done.append(result)
            result = done
        }
    }

    func multiply(_ result: inout PartSequences, _ options: PartSequences) throws(PackError) {
        if result.count * options.count > PatternReader.mostAlternatives {
            throw failure(.tooManyAlternatives, "\(result.count * options.count)")
        }
        result.multiply(options)
    }
}
