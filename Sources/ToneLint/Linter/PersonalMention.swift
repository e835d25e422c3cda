internal import LanguageAnalysis

/// Personal data in a draft, in the linter's own terms.
struct PersonalMention {
    var range: Range<Int>
    var kind: String
    var confidence: Int

    /// Finds what is personal and not the brand's own published contact.
    static func find(in text: AnalyzedText, context: ReplyContext) -> [PersonalMention] {
        let published = context.publishedContacts.map { digits($0) + Folding.key($0) }
        return PersonalDataFinder().find(in: text).compactMap { datum in
            guard datum.kind != .order, datum.confidence >= 0.5 else { return nil }
            let own = text.text(datum.range)
            if published.contains(digits(own) + Folding.key(own)) { return nil }
            if published.contains(where: { !digits(own).isEmpty && $0.starts(with: digits(own)) }) { return nil }
            return PersonalMention(
                range: datum.range, kind: datum.kind.rawValue, confidence: Int(datum.confidence * 100)
            )
        }
    }

    private static func digits(_ text: String) -> [UInt8] {
        text.utf8.filter { $0 &- 0x30 < 10 }
    }
}
