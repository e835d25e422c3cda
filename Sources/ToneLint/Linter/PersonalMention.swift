internal import LanguageAnalysis

/// Personal data that a draft would publish.
struct PersonalMention {
    var range: Range<Int>
    /// What the recogniser calls it; `fact` for what no form tells, such as an illness.
    var kind: String
    var confidence: Double

    /// Finds what is personal and neither the brand's own contact nor the number of an order.
    ///
    /// A phone number or mail address that people are asked to use is taken for the brand's own, one that the brand says it
    /// will use or has used for the customer's. Whatever the customer wrote themselves stays theirs.
    static func find(
        in reading: ReplyReading,
        replyData: [PersonalDatum],
        incomingData: [PersonalDatum],
        context: ReplyContext
    ) -> [PersonalMention] {
        let text = reading.reply
        let theirs =
            reading.incoming.map { incoming in incomingData.map { Folding.key(incoming.text($0.range)) } } ?? []
        let published = PersonalDataFinder(ownContacts: context.publishedContacts)
        let data = replyData.compactMap { datum -> PersonalMention? in
            guard datum.confidence >= 0.5, !published.isOwn(datum, text) else { return nil }
            let isTheirs = theirs.contains(Folding.key(text.text(datum.range)))
            guard isTheirs && datum.kind != .order || isPrivate(datum, text) else { return nil }
            return PersonalMention(
                range: datum.range,
                kind: datum.kind.rawValue,
                confidence: datum.confidence
            )
        }
        let facts = facts(in: reading).filter { fact in !data.contains { $0.range.overlaps(fact.range) } }
        return (data + facts).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Illnesses, debts, rooms and the like that the packs know, unless the customer wrote of them first.
    private static func facts(in reading: ReplyReading) -> [PersonalMention] {
        let text = reading.reply
        var end = 0
        return text.ranges(of: "PERSONAL_FACT").compactMap { range in
            guard range.lowerBound >= end else { return nil }
            let specifics = range.filter { EchoFinder.isSpecific($0, text) }
            guard specifics.isEmpty || specifics.contains(where: { !reading.echoes.contains($0) }) else { return nil }
            end = range.upperBound
            return PersonalMention(range: text.bytes(of: range), kind: "fact", confidence: 0.8)
        }
    }

    private static func isPrivate(_ datum: PersonalDatum, _ text: AnalyzedText) -> Bool {
        guard let token = text.tokens.first(where: { $0.range.overlaps(datum.range) }) else { return false }
        let sentence = Int(token.sentence)
        func has(_ name: String) -> Bool { text.has(name, inSentence: sentence) }
        switch datum.kind {
        case .order: return false
        case .phone, .email:
            // A promise to call there, or word of having called or written there.
            return (has("commit.callBack") && !has("CONTACT_OURS") || has("CONTACT_THEIRS")) && !has("act.redirect")
                && !has("rule.polite.command")
        // Long numbers to call look like those of papers.
        case .nationalID: return !has("act.redirect") && !has("CONTACT_DESK")
        case .address: return !has("OUR") && !has("PLACE_OURS") && !has("act.redirect") && !has("act.offer")
        case .iban: return !has("CONTACT_OURS") && !has("OUR")
        default: return true
        }
    }
}
