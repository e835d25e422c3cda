extension AnalyzedText {
    /// The promises the text makes, in order.
    ///
    /// Quoted, negated and reported promises are left out by the packs' patterns.
    ///
    /// - Complexity: O(*n*) in tokens for each kind.
    public var commitments: [CommitmentMention] {
        let kinds = CommitmentMention.Kind.all
        var mentions: [CommitmentMention] = []
        var sentences = Set<Int>()
        for kind in kinds {
            for range in ranges(of: "commit.\(kind.rawValue)") {
                let sentence = Int(tokens[range.lowerBound].sentence)
                guard sentences.insert(sentence).inserted else { continue }
                mentions.append(mention(kind, range, sentence, has("act.commit", inSentence: sentence) ? 0.9 : 0.7))
            }
        }
        for range in ranges(of: "act.commit") {
            let sentence = Int(tokens[range.lowerBound].sentence)
            guard sentences.insert(sentence).inserted else { continue }
            mentions.append(mention(.nextStep, range, sentence, 0.75))
        }
        return mentions.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private func mention(
        _ kind: CommitmentMention.Kind,
        _ range: Range<Int>,
        _ sentence: Int,
        _ confidence: Double
    ) -> CommitmentMention {
        let times = ranges(of: "TIME_ANCHOR").filter { Int(tokens[$0.lowerBound].sentence) == sentence }
        let nearest = times.min { abs($0.lowerBound - range.lowerBound) < abs($1.lowerBound - range.lowerBound) }
        return CommitmentMention(
            kind: kind,
            range: bytes(of: range),
            time: nearest.map { bytes(of: $0) },
            confidence: confidence
        )
    }
}

extension CommitmentMention.Kind {
    /// A discount or gift, for liking, following or sharing.
    public static let benefit = Self(rawValue: "benefit")
    /// Followers hear first.
    public static let earlyAccess = Self(rawValue: "earlyAccess")
    /// Following back, answering every comment.
    public static let reciprocity = Self(rawValue: "reciprocity")
    /// A call.
    public static let callBack = Self(rawValue: "callBack")
    /// Word in writing.
    public static let update = Self(rawValue: "update")
    /// Something sent.
    public static let delivery = Self(rawValue: "delivery")
    /// Money back.
    public static let refund = Self(rawValue: "refund")
    /// A repair or correction.
    public static let fix = Self(rawValue: "fix")
    /// Any other act of the brand's own.
    public static let nextStep = Self(rawValue: "nextStep")

    /// The kinds that packs tell apart, the most specific first.
    static let all: [Self] = [benefit, earlyAccess, reciprocity, callBack, refund, delivery, fix, update, nextStep]
}
