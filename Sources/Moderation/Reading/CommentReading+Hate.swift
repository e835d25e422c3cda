import LanguageAnalysis

extension CommentReading {
    /// A comment of so many sentences is short.
    static let shortComment = 3
    private static let contempt: Set<LexiconCategory> = [.contempt, .violence]

    /// Contempt for groups: slurs, and words of hatred, disgust or violence in the same breath as a group's name.
    ///
    /// Neither half is anything by itself: "immigrants" is not, and "disgusting" is not. What is quoted, objected to,
    /// denied, or said of oneself is not counted.
    mutating func readHate() {
        var found: [Range<Int>] = []
        var isFirm = false
        var reported: [Range<Int>] = []
        for word in words([.slur]) {
            if word.isReported || isObjected(word) {
                reported.append(word.match.range)
            } else if !word.isAboutSelf {
                found.append(word.match.range)
                isFirm = isFirm || !word.match.isWeak && word.match.entry.severity == .severe
            }
        }
        let groups = words([.group])
        let contempt = words(CommentReading.contempt)
        for group in groups where group.sentence >= 0 {
            for word in contempt where isTogether(group, word) && !word.match.range.overlaps(group.match.range) {
                if group.isReported || word.isReported || isObjected(group) || isObjected(word) {
                    reported.append(word.match.range)
                } else if !isDenied(word, group) {
                    found.append(word.match.range)
                    found.append(group.match.range)
                    isFirm = isFirm || isPlain(group, word)
                }
            }
        }
        guard !found.isEmpty else {
            if !reported.isEmpty, !has(.quotedAbuse) { add(.quotedAbuse, .firm, 0.7, reported) }
            return
        }
        let unique = Set(found).sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
        add(.hate, isFirm ? .firm : .weak, isFirm ? 0.85 : 0.6, unique)
    }

    /// Makes hate weak where the comment argues or asks, so that a person decides; slurs stay.
    mutating func weighHate() {
        guard has(.complaint) || has(.constructive) || has(.suggestion) || has(.question) else { return }
        let hasSlur = words([.slur]).contains {
            !$0.isReported && $0.match.entry.severity == .severe && !$0.match.isWeak
        }
        if hasSlur { return }
        for index in findings.indices where findings[index].kind == .hate {
            findings[index].strength = .weak
            findings[index].confidence = 0.6
        }
    }

    /// Both words as they are, close together in a short sentence of a short comment: further apart, or in an argument,
    /// they need not be said of each other, and a person decides.
    private func isPlain(_ group: ReadWord, _ word: ReadWord) -> Bool {
        guard !word.match.isWeak, !group.match.isWeak, word.sentence == group.sentence, group.sentence >= 0,
            text.sentences.count <= CommentReading.shortComment
        else {
            return false
        }
        let finder = SentenceFinder(text)
        let distance = finder.token(at: word.match.range.lowerBound) - finder.token(at: group.match.range.lowerBound)
        let sentence = text.sentences[group.sentence]
        let wordCount = text.tokens[sentence.tokens].reduce(0) { $0 + ($1.kind == .word ? 1 : 0) }
        return abs(distance) <= 6 && wordCount <= 16 && !sentence.isQuestion
            && !text.has("mod.mine", inSentence: group.sentence)
    }

    /// In one sentence, or in neighbouring ones of which one speaks of "them".
    private func isTogether(_ group: ReadWord, _ word: ReadWord) -> Bool {
        if group.sentence == word.sentence { return true }
        guard abs(group.sentence - word.sentence) == 1, word.sentence >= 0 else { return false }
        return text.has("mod.them", inSentence: word.sentence) || text.has("mod.them", inSentence: group.sentence)
    }

    /// Whether a denial stands before the word: "nobody deserves to die", "I do not hate".
    private func isDenied(_ word: ReadWord, _ group: ReadWord) -> Bool {
        let finder = SentenceFinder(text)
        let token = finder.token(at: word.match.range.lowerBound)
        guard token >= 0 else { return false }
        let first = text.sentences[Int(text.tokens[token].sentence)].tokens.lowerBound
        let near = max(first, token - 3)..<token
        if near.contains(where: { text.token($0, is: "SENTIMENT_SHIFT") || text.token($0, is: "NEGATION") }) {
            return true
        }
        let groupToken = finder.token(at: group.match.range.lowerBound)
        return groupToken > 0 && groupToken - 1 >= first && text.token(groupToken - 1, is: "NEGATION")
    }
}
