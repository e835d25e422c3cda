extension AnalyzedText {
    /// A number for each word in order, the same for every number, date, code, address and name.
    public var maskedWordKeys: [UInt64] {
        let stop = number(of: "STOP")
        return tokens.indices.compactMap { index in
            switch tokens[index].kind {
            case .word:
                let isName =
                    tokens[index].flags.contains(.capitalised) && language != .german
                    && sentences[Int(tokens[index].sentence)].tokens.first != index && !token(index, is: stop)
                return isName ? 1 : tokens[index].hash
            case .number, .time, .date, .code: return 2
            case .url, .email, .handle, .hashtag: return 3
            default: return nil
            }
        }
    }

    /// A number for each word that carries content: no function word, no name of the trade of answering.
    public var contentWordKeys: [UInt64] {
        let stop = number(of: "STOP")
        let generic = number(of: "GENERIC")
        return tokens.indices.compactMap { index in
            guard tokens[index].kind == .word, !token(index, is: stop), !token(index, is: generic),
                tokens[index].range.count >= 4
            else { return nil }
            return WordHash.of(key(of: index).utf8.prefix(7))
        }
    }
}
