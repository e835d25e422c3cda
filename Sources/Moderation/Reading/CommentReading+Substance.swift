import LanguageAnalysis

extension CommentReading {
    private static let specific: Set<Token.Kind> = [.number, .time, .date, .code]

    /// What speaks for a comment: complaint, question, proposal, praise, request, details.
    ///
    /// Beside a plain insult only what stands in a sentence of its own counts, and of complaints only those with a detail
    /// or an event in it: length buys nothing.
    mutating func readSubstance(besideAbuse isAbusive: Bool) {
        let abused = Set(
            findings.filter { [.directedInsult, .hate, .threat].contains($0.kind) }.flatMap(\.ranges)
                .map { SentenceFinder(text).sentence(at: $0.lowerBound) }
        )
        func counted(_ name: String) -> [Range<Int>] {
            text.ranges(of: name).filter { range in
                let sentence = Int(text.tokens[range.lowerBound].sentence)
                return !abused.contains(sentence) || isConcrete(sentence)
            }.map { text.bytes(of: $0) }
        }
        let details = specifics()
        // Beside an insult, however faint, "I" is not enough to be concerned.
        let concerns = ["mod.service", "mod.request"] + (has(.directedInsult) ? [] : ["mod.mine"])
        let isConcerned = !details.isEmpty || concerns.contains { text.has($0) }
        let complaints =
            (isConcerned ? counted("in.complaint") : []).filter { !isOnlyAbuse($0) } + counted("in.waiting")
        let isPromotion = isMarkedPromotion
        let wishes = counted("mod.wish") + counted("in.suggestion")
        if !details.isEmpty, !isPromotion { add(.specifics, .firm, 0.8, details) }
        if !complaints.isEmpty, !isPromotion, !isAbusive || !details.isEmpty || abused.count < text.sentences.count {
            add(.complaint, .firm, 0.8, complaints)
        }
        let suggestions = counted("in.suggestion")
        if !suggestions.isEmpty, !isPromotion { add(.suggestion, .firm, 0.8, suggestions) }
        if !wishes.isEmpty, !isPromotion, !complaints.isEmpty || !suggestions.isEmpty || !details.isEmpty {
            add(.constructive, .firm, 0.7, wishes)
        }
        readQuestions(abused)
        let requests = counted("mod.request")
        if !requests.isEmpty, !isPromotion { add(.requestForHelp, .firm, 0.8, requests) }
        let praise = counted("in.praise") + counted("in.thanks")
        if !praise.isEmpty, complaints.isEmpty, !text.has("SARCASM"), !isPromotion {
            add(.praise, counted("in.praise").isEmpty ? .weak : .firm, 0.7, praise)
        }
        readIntents()
        readOpinion()
        let competitors = counted("mod.competitor")
        if !competitors.isEmpty { add(.competitorPromotion, .weak, 0.6, competitors) }
    }

    /// Numbers of orders, dates, sums: only who is concerned gives them.
    private func specifics() -> [Range<Int>] {
        text.tokens.filter { token in
            CommentReading.specific.contains(token.kind) && token.range.count > 1
                && !words.contains { $0.match.range.overlaps(token.range) }
        }.map(\.range)
    }

    private func isConcrete(_ sentence: Int) -> Bool {
        text.tokens[text.sentences[sentence].tokens].contains {
            CommentReading.specific.contains($0.kind) && $0.range.count > 1
        }
    }

    /// Whether a stretch has no word that is not abuse: "idiots" is no complaint.
    private func isOnlyAbuse(_ range: Range<Int>) -> Bool {
        words.contains {
            $0.match.entry.category != .group && $0.match.range.lowerBound <= range.lowerBound
                && $0.match.range.upperBound >= range.upperBound
        }
    }

    private mutating func readQuestions(_ abused: Set<Int>) {
        let questions = text.sentences.indices.filter { index in
            !abused.contains(index) && (text.sentences[index].isQuestion || text.has("in.question", inSentence: index))
        }
        guard !questions.isEmpty else { return }
        add(.question, .firm, 0.8, questions.map { text.bytes(of: text.sentences[$0].tokens) })
    }

    private mutating func readIntents() {
        var found: [Range<Int>] = []
        for intent in ["regulator", "lawyer", "press", "publicPost", "cancel", "chargeback", "goElsewhere"] {
            found += ranges("intent.\(intent).threat")
        }
        if !found.isEmpty { add(.escalationIntent, .firm, 0.8, found) }
    }

    private mutating func readOpinion() {
        guard !has(.complaint), !has(.directedInsult), let sentiment = text.sentiment, sentiment.polarity == .negative
        else { return }
        let ranges = sentiment.contributions.filter { $0.weight < 0 }.map { text.bytes(of: $0.tokens) }
        add(.negativeOpinion, .firm, min(1, abs(sentiment.score)), ranges)
    }
}
