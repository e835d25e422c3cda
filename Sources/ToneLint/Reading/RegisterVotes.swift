internal import LanguageAnalysis

extension ReplyReading {
    /// Where the reply addresses its reader formally and where informally, as token ranges.
    ///
    /// A German `Sie` or `Ihr` that begins a sentence may mean others, and in small letters always does, so neither
    /// votes.
    var registerVotes: (formal: [Range<Int>], informal: [Range<Int>]) {
        let formal = reply.ranges(of: "FORMAL_ADDRESS").filter { range in
            guard reply.language == .german, range.count == 1 else { return true }
            let token = reply.tokens[range.lowerBound]
            let isFirst =
                reply.sentences[Int(token.sentence)].tokens
                .first { reply.tokens[$0].kind == .word } == range.lowerBound
            return token.flags.contains(.capitalised) && !isFirst
        }
        return (formal, reply.ranges(of: "INFORMAL_ADDRESS"))
    }
}
