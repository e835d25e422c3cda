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

    /// Whether more than one faint sign speaks for an advertisement or a fraud.
    var isMarkedPromotion: Bool {
        let signs = findings.filter { $0.kind == .scam || $0.kind == .spam }
        return signs.contains { $0.strength == .firm } || signs.reduce(0) { $0 + $1.ranges.count } > 1
    }

    /// Takes back the one faint sign of an advertisement in a comment with a concern: who complains of a lost signal or
    /// cannot use a code sells nothing.
    ///
    /// To ask for help is no such concern: those who beg for clicks ask, too.
    mutating func weighPromotion() {
        guard !isMarkedPromotion else { return }
        let concerns: [SignalKind] = [.complaint, .negativeOpinion]
        guard concerns.contains(where: { has($0, atLeast: .firm) }) else { return }
        findings.removeAll { $0.kind == .scam || $0.kind == .spam }
    }

    private func unreported(_ name: String) -> [Range<Int>] {
        text.ranges(of: name).filter {
            !text.has("mod.reported", inSentence: Int(text.tokens[$0.lowerBound].sentence))
        }.map { text.bytes(of: $0) }
    }
}
