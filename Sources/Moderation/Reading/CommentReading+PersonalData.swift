import LanguageAnalysis

extension CommentReading {
    /// Numbers and addresses of persons: the author's own, or somebody else's.
    mutating func readPersonalData() {
        guard !has(.scam) else { return }
        var own: [Range<Int>] = []
        var others: [Range<Int>] = []
        var isPlain = false
        let finder = SentenceFinder(text)
        for datum in reader.personalData.find(in: text) where datum.kind != .order && datum.confidence >= 0.5 {
            let sentence = finder.sentence(at: datum.range.lowerBound)
            if isAboutOther(sentence) {
                others.append(datum.range)
                isPlain = isPlain || datum.confidence >= 0.6 && text.has("mod.theirs", inSentence: sentence)
            } else if isOwn(sentence) || text.has("mod.mine") {
                own.append(datum.range)
            }
        }
        // In a long text they may be those of an office or a source.
        isPlain = isPlain && text.sentences.count <= 2 * CommentReading.shortComment
        if !others.isEmpty { add(.personalDataOfOthers, isPlain ? .firm : .weak, 0.8, others) }
        if !own.isEmpty { add(.personalDataOfSelf, .firm, 0.8, own) }
    }

    private func isAboutOther(_ sentence: Int) -> Bool {
        guard sentence >= 0 else { return false }
        let near = [sentence, sentence - 1].filter { $0 >= 0 }
        return near.contains { text.has("mod.theirs", inSentence: $0) } && !isOwn(sentence)
    }

    private func isOwn(_ sentence: Int) -> Bool {
        sentence >= 0 && text.has("mod.mine", inSentence: sentence)
    }
}
