import LanguageAnalysis

extension CommentReading {
    private static let abuse: Set<LexiconCategory> = [.insult, .slur, .epithet, .profanity]

    /// Insults and coarse words: whom they are aimed at.
    ///
    /// - Returns: whether somebody is insulted without doubt.
    mutating func readAbuse() -> Bool {
        var insults: [(range: Range<Int>, isFirm: Bool, confidence: Double)] = []
        var coarse: [LexiconMatch] = []
        var reported: [Range<Int>] = []
        for word in words(CommentReading.abuse) {
            let match = word.match
            let isInsult = match.entry.category == .insult || match.entry.category == .slur
            if word.isReported || isObjected(word) && !isSaidToSomebody(word) {
                if isInsult || match.entry.isDirected { reported.append(match.range) }
                continue
            }
            switch match.entry.category {
            case .insult where match.entry.isDirected:
                insults.append((match.range, !match.isWeak, match.confidence))
            case .insult where word.isAboutSelf: coarse.append(match)
            case .insult:
                guard let isAddressed = address(of: word) else {
                    coarse.append(match)
                    continue
                }
                insults.append((match.range, isAddressed && !match.isWeak, match.confidence * (isAddressed ? 1 : 0.7)))
            case .epithet where isPredicate(word) && !word.isAboutSelf:
                insults.append((match.range, false, 0.6))
            case .profanity: coarse.append(match)
            default: continue
            }
        }
        if !coarse.isEmpty {
            add(.profanity, coarse.contains { !$0.isWeak } ? .firm : .weak, 0.9, coarse.map(\.range))
        }
        if !insults.isEmpty {
            let isFirm = insults.contains(where: \.isFirm)
            let confidence = insults.reduce(0) { max($0, $1.confidence) }
            add(.directedInsult, isFirm ? .firm : .weak, confidence, insults.map(\.range))
        } else if !reported.isEmpty {
            add(.quotedAbuse, .firm, 0.8, reported)
        }
        readSexualWords()
        return insults.contains(where: \.isFirm)
    }

    /// Whether an insult is part of what somebody is told to be: "you are a racist moron" objects to nothing.
    private func isSaidToSomebody(_ word: ReadWord) -> Bool {
        word.match.entry.category == .insult && word.sentence >= 0 && text.has("mod.youAre", inSentence: word.sentence)
            && isNear(word, "mod.youAre", within: 4)
    }

    /// Whether a sentence objects to what it names.
    func isObjected(_ word: ReadWord) -> Bool {
        guard word.sentence >= 0 else { return false }
        return words.contains {
            $0.match.entry.category == .counter && $0.sentence == word.sentence && !$0.match.isWeak
                && !$0.match.range.overlaps(word.match.range)
        }
    }

    /// Whether somebody is addressed by a word: plainly, or as it seems; `nil` where nobody is.
    private func address(of word: ReadWord) -> Bool? {
        // Patterns read the alphabet of their language; beyond it nobody can say who is meant.
        guard word.sentence >= 0, text.sentences[word.sentence].language != .other,
            !word.match.evasion.contains(.transliterated)
        else { return false }
        let sentence = text.sentences[word.sentence]
        if isVocative(word) { return true }
        if text.has("mod.youAre", inSentence: word.sentence) { return true }
        let wordCount = text.tokens[sentence.tokens].reduce(0) { $0 + ($1.kind == .word ? 1 : 0) }
        if text.has("mod.you", inSentence: word.sentence) { return isNear(word, "mod.you", within: 8) ? true : false }
        let isOfSomebody =
            text.has("mod.peopleHere", inSentence: word.sentence) || startsWithName(sentence)
        if isOfSomebody, text.has("mod.isA", inSentence: word.sentence) || wordCount <= 6 { return true }
        // Said to nobody and of nobody: a call.
        return wordCount <= 4 ? false : nil
    }

    /// Whether a word stands between marks, as what people are called does, such as in `Well, idiots, what now?`.
    private func isVocative(_ word: ReadWord) -> Bool {
        let finder = SentenceFinder(text)
        let first = finder.token(at: word.match.range.lowerBound)
        let last = finder.token(at: word.match.range.upperBound - 1)
        guard first > 0, last + 1 < text.tokens.count else { return false }
        return text.key(of: first - 1) == "," && text.tokens[last + 1].kind == .punctuation
    }

    private func startsWithName(_ sentence: Sentence) -> Bool {
        guard
            let first = sentence.tokens.first(where: {
                text.tokens[$0].kind == .word || text.tokens[$0].kind == .handle
            })
        else { return false }
        if text.tokens[first].kind == .handle { return true }
        // A name stands before a comma or a verb of being, and is none of the common words.
        let isKnown = ["STOP", "mod.you", "GREETING", "QUESTION_WORD"].contains { text.token(first, is: $0) }
        let next = first + 1
        return text.tokens[first].flags.contains(.capitalised) && !isKnown && next < sentence.tokens.upperBound
            && (text.key(of: next) == "," || text.token(next, is: "mod.isA"))
    }

    /// Whether an epithet is said of the person addressed: after "you are" and its like, a few words on.
    private func isPredicate(_ word: ReadWord) -> Bool {
        word.sentence >= 0 && text.has("mod.youAre", inSentence: word.sentence)
            && isNear(word, "mod.youAre", within: 6) && !text.sentences[word.sentence].isQuestion
    }

    private func isNear(_ word: ReadWord, _ name: String, within limit: Int) -> Bool {
        let finder = SentenceFinder(text)
        let token = finder.token(at: word.match.range.lowerBound)
        return text.ranges(of: name).contains {
            Int(text.tokens[$0.lowerBound].sentence) == word.sentence
                && token - $0.upperBound < limit && $0.lowerBound - token < limit
        }
    }

    private mutating func readSexualWords() {
        let directed = words([.sexual]).filter { word in
            !word.isReported
                && (word.match.entry.isDirected
                    || word.sentence >= 0 && text.has("mod.you", inSentence: word.sentence))
        }
        if !directed.isEmpty { add(.sexualContent, .weak, 0.6, directed.map(\.match.range)) }
    }

    /// Announcements of violence.
    mutating func readThreats() {
        let found = text.ranges(of: "mod.threat").filter { range in
            let sentence = Int(text.tokens[range.lowerBound].sentence)
            return !text.has("mod.reported", inSentence: sentence)
                && !words.contains {
                    $0.sentence == sentence && $0.match.entry.category == .counter && !$0.match.isWeak
                }
        }
        if !found.isEmpty { add(.threat, .firm, 0.85, found.map { text.bytes(of: $0) }) }
    }
}
