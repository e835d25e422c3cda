internal import LanguageAnalysis

/// The words of a reply and the pairs of neighbours, as numbers that many words share.
///
/// A number stands for every number, an account for every account: whom a reply is written to must not count. Who signed is
/// left out for the same reason.
struct ReplyWords {
    /// What one word weighs, in twentieths: less than a class, of which there are fewer.
    static let value = 14

    /// Features of ``FeatureVocabulary``, each once, in their order.
    private(set) var features: [Int] = []

    init(_ reply: AnalyzedText) {
        let signature = reply.signature ?? 0..<0
        features.reserveCapacity(2 * reply.tokens.count)
        var previous: UInt64 = 0
        for (index, token) in reply.tokens.enumerated() where token.kind != .lineBreak && !signature.contains(index) {
            let word = ReplyWords.isOneForAll(token.kind) ? UInt64(token.kind.rawValue) : reply.foldedHash(of: index)
            features.append(FeatureVocabulary.number(ofWord: word))
            features.append(FeatureVocabulary.number(ofWord: (previous &* 0xD6E8_FEB8_6659_FD93) ^ word))
            previous = word
        }
        features.sort()
        var kept = 0
        for (index, feature) in features.enumerated() where index == 0 || feature != features[kept - 1] {
            features[kept] = feature
            kept += 1
        }
        features.removeLast(features.count - kept)
    }

    private static func isOneForAll(_ kind: Token.Kind) -> Bool {
        switch kind {
        case .number, .time, .date, .code, .url, .email, .handle, .hashtag: true
        case .word, .emoji, .punctuation, .symbol, .lineBreak: false
        }
    }
}
