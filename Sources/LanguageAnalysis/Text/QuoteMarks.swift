/// Finds what stands inside quotation marks.
struct QuoteMarks {
    /// A quotation longer than this many tokens is taken for a stray mark.
    private static let longest = 60
    private static let straight = WordHash.of("\"".utf8)
    private static let apostrophe = WordHash.of("'".utf8)
    private static let pairs: [(opener: UInt64, closers: [UInt64])] = {
        func hash(_ mark: String) -> UInt64 { WordHash.of(mark.utf8) }
        return [
            (hash("„"), [hash("“"), hash("”"), hash("\"")]),
            (hash("“"), [hash("”"), hash("\"")]),
            (hash("«"), [hash("»")]),
            (hash("»"), [hash("«")]),
            (hash("”"), [hash("”")]),
            (hash("‹"), [hash("›")]),
            (straight, [straight, hash("”"), hash("“")]),
            (apostrophe, [apostrophe]),
        ]
    }()

    static func opens(_ hash: UInt64) -> Bool {
        hash != straight && hash != apostrophe && closers(of: hash) != nil
    }

    /// The marks that close what a mark opens; `nil` where it opens nothing.
    private static func closers(of hash: UInt64) -> [UInt64]? {
        for pair in pairs where pair.opener == hash { return pair.closers }
        return nil
    }

    /// Marks the quoted tokens and gives the spans, marks included; a span that is nearly all of the text is none.
    static func find(in tokens: inout [Token], into spans: inout [Range<Int>]) {
        spans.removeAll(keepingCapacity: true)
        var index = 0
        while index < tokens.count {
            guard tokens[index].kind == .punctuation, let closers = closers(of: tokens[index].hash),
                isOpening(index, tokens), let end = close(index, closers, tokens)
            else {
                index += 1
                continue
            }
            if (end - index) * 5 < tokens.count * 4 || tokens.count < 4 {
                spans.append(index..<(end + 1))
                for position in index...end { tokens[position].flags.insert(.quoted) }
            }
            index = end + 1
        }
    }

    /// A straight mark opens where white space stands before it and none after it.
    private static func isOpening(_ index: Int, _ tokens: [Token]) -> Bool {
        guard index + 1 < tokens.count else { return false }
        let hash = tokens[index].hash
        guard hash == straight || hash == apostrophe else { return true }
        let followsOpener = index > 0 && tokens[index - 1].kind == .punctuation
        return (tokens[index].flags.contains(.spaceBefore) || followsOpener)
            && !tokens[index + 1].flags.contains(.spaceBefore)
    }

    private static func close(_ open: Int, _ closers: [UInt64], _ tokens: [Token]) -> Int? {
        let isApostrophe = tokens[open].hash == apostrophe
        for index in (open + 1)..<min(tokens.count, open + longest) {
            let token = tokens[index]
            if token.kind == .lineBreak { return nil }
            guard token.kind == .punctuation, closers.contains(token.hash), index > open + 1 else { continue }
            if !isApostrophe { return index }
            let isFollowed =
                index + 1 < tokens.count && tokens[index + 1].kind == .word
                && !tokens[index + 1].flags.contains(.spaceBefore)
            if !isFollowed, !token.flags.contains(.spaceBefore) { return index }
        }
        return nil
    }
}
