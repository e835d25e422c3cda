extension AnalyzedText {
    /// The hash of a token's folded form: the same for the same word, however it is written.
    package func foldedHash(of token: Int) -> UInt64 {
        tokens[token].hash
    }

    /// Whether two tokens are the same word, case and diacritics aside.
    package func foldsAlike(_ one: Int, _ other: Int) -> Bool {
        tokens[one].hash == tokens[other].hash
    }

    /// Adds the Unicode scalars of a token's folded form to a list.
    ///
    /// - Complexity: O(*n*) in the token's bytes.
    package func appendFoldedScalars(of token: Int, to scalars: inout [UInt32]) {
        var scalar: UInt32 = 0
        var rest = 0
        for position in tokens[token].range {
            let byte = folded[position]
            if byte == Folding.filler { continue }
            if byte & 0xC0 == 0x80, rest > 0 {
                scalar = scalar << 6 | UInt32(byte & 0x3F)
                rest -= 1
            } else {
                rest = byte < 0xC0 ? 0 : byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3
                scalar = rest == 0 ? UInt32(byte) : UInt32(byte) & (0x3F >> UInt32(rest))
            }
            if rest == 0 { scalars.append(scalar) }
        }
    }

    /// The number of a class, for asking about many tokens; -1 where there is no such class.
    package func classNumber(of name: String) -> Int32 {
        number(of: name)
    }

    /// Whether a token by itself is a member of a class known by its number, quoted or not.
    package func token(_ token: Int, isOf number: Int32) -> Bool {
        self.token(token, is: number)
    }
}

extension Folding {
    /// The hash by which ``AnalyzedText/foldedHash(of:)`` knows a word that is folded already.
    package static func hash(ofFolded word: String) -> UInt64 {
        WordHash.of(word.utf8)
    }
}
