internal import LanguageAnalysis

/// Personal data that a draft would publish.
struct PersonalMention {
    var range: Range<Int>
    var kind: String
    var confidence: Int

    /// Finds what is personal and neither the brand's own contact nor the number of an order.
    ///
    /// A phone number or mail address that people are asked to use is taken for the brand's own, one that the brand says it
    /// will use or has used for the customer's. Whatever the customer wrote themselves stays theirs.
    static func find(
        in reading: ReplyReading,
        incomingData: [PersonalDatum],
        context: ReplyContext
    ) -> [PersonalMention] {
        let text = reading.reply
        let theirs =
            reading.incoming.map { incoming in incomingData.map { Folding.key(incoming.text($0.range)) } } ?? []
        return PersonalDataFinder(ownContacts: context.publishedContacts).find(in: text).compactMap { datum in
            guard datum.confidence >= 0.5 else { return nil }
            let isTheirs = theirs.contains(Folding.key(text.text(datum.range)))
            guard isTheirs && datum.kind != .order || isPrivate(datum, text) else { return nil }
            return PersonalMention(
                range: datum.range,
                kind: datum.kind.rawValue,
                confidence: Int(datum.confidence * 100)
            )
        }
    }

    private static func isPrivate(_ datum: PersonalDatum, _ text: AnalyzedText) -> Bool {
        guard let token = text.tokens.first(where: { $0.range.overlaps(datum.range) }) else { return false }
        let sentence = Int(token.sentence)
        func has(_ name: String) -> Bool { text.has(name, inSentence: sentence) }
        switch datum.kind {
        case .order: return false
        case .phone, .email: return has("commit.callBack") && !has("act.redirect")
        case .address: return !has("OUR") && !has("act.redirect") && !has("act.offer")
        default: return true
        }
    }
}
