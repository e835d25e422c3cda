extension PatternReader {
    /// The atom of an option that is one word of letters, with a star at most: nearly all are.
    func plainWord(_ option: Range<Int>, _ builder: inout TablesBuilder) -> Int32? {
        let (range, form) = starred(option)
        var hash = WordHash()
        var length = 0
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = folded[index]
            if byte == Folding.filler {
                index += 1
                continue
            }
            hash.add(byte)
            if byte &- 0x61 < 26 {
                index += 1
                length += 1
            } else if byte >= 0xD0, byte < 0xE0, index + 1 < range.upperBound {
                hash.add(folded[index + 1])
                index += 2
                length += 2
            } else {
                return nil
            }
        }
        if length == 0 { return nil }
        switch form {
        case .whole: return builder.words.insert(whole: hash.value)
        case .stem: return builder.words.insert(stem: hash.value, length: length)
        case .ending: return builder.words.insert(ending: WordHash.of(folded[range].reversed()))
        }
    }

    /// The words of an option as the tokenizer splits them.
    func readWords(_ option: Range<Int>, _ words: inout [Int32], _ builder: inout TablesBuilder) {
        let (range, form) = starred(option)
        let bytes = Array(folded[range])
        var tokenizer = Tokenizer(source: Array(source[range]), folded: bytes, reusing: [])
        tokenizer.run()
        let isEnding = source[option.lowerBound] == UInt8(ascii: "*") && form == .ending
        let isStem = range.upperBound < option.upperBound
        for (index, token) in tokenizer.tokens.enumerated() {
            let word = bytes[token.range]
            if index == 0, isEnding {
                words.append(builder.words.insert(ending: WordHash.of(word.reversed())))
            } else if index == tokenizer.tokens.count - 1, isStem {
                let length = word.count { $0 != Folding.filler }
                words.append(builder.words.insert(stem: WordHash.of(word), length: length))
            } else {
                words.append(builder.words.insert(whole: WordHash.of(word)))
            }
        }
    }

    /// The option without its star; a star marks a stem or an ending.
    private func starred(_ option: Range<Int>) -> (range: Range<Int>, form: WordForm.Form) {
        var start = option.lowerBound
        var end = option.upperBound
        var form = WordForm.Form.whole
        let isEnding = end - start > 1 && source[start] == UInt8(ascii: "*")
        if isEnding { start += 1 }
        if end - start > 1, source[end - 1] == UInt8(ascii: "*") {
            end -= 1
            form = .stem
        }
        return (start..<end, isEnding ? .ending : form)
    }
}
