import LanguageAnalysis

extension CommentReading {
    /// Frauds and advertising; a way to be reached makes them plain.
    mutating func readPromotion() {
        let contacts = text.tokens.filter { [.url, .email, .handle].contains($0.kind) }.map(\.range)
        let numbers = text.tokens.filter { $0.kind == .number && $0.range.count >= 7 }.map(\.range)
        let asks = text.sentences.contains(where: \.isQuestion)
        let scams = unreported("mod.scam")
        if !scams.isEmpty {
            let isReachable = !contacts.isEmpty || !numbers.isEmpty
            add(.scam, isReachable && !asks ? .firm : .weak, isReachable ? 0.8 : 0.6, scams)
        }
        let spam = unreported("mod.spam")
        if !spam.isEmpty, !asks || !contacts.isEmpty {
            // An article with links in it is none.
            let isShort = text.sentences.count <= 2 * CommentReading.shortComment
            let isPlain = isShort && !asks && text.tokens.contains { $0.kind == .url }
            add(.spam, isPlain ? .firm : .weak, 0.7, spam)
        }
    }

    private func unreported(_ name: String) -> [Range<Int>] {
        text.ranges(of: name).filter {
            !text.has("mod.reported", inSentence: Int(text.tokens[$0.lowerBound].sentence))
        }.map { text.bytes(of: $0) }
    }
}
