public import LanguageAnalysis

/// What a brand wrote to other people, for finding replies that say the same again.
///
/// Names, numbers, dates and codes are masked, so that templates with other data in them are one family; so are the variants
/// of a template that chooses its wording at random.
public struct ReplyIndex: Sendable {
    /// How many variants of a template must be known before one more is told: two people may well choose like words.
    public static let leastFamily = 3

    private var texts: [String] = []
    private var words: [MaskedWords] = []
    private var copies = NearDuplicateIndex<Int>()
    private var families = TemplateFamilies<Int>()
    /// How alike two replies must be to count as copies, as the share of five-word runs they have in common; 0.4 to 1.
    public var threshold: Double

    /// An empty index.
    public init(threshold: Double = 0.8) {
        self.threshold = threshold
    }

    /// Adds a reply; one of fewer than four words is too short to be a template.
    ///
    /// - Complexity: O(*n*) in its words.
    public mutating func add(_ reply: AnalyzedText) {
        guard reply.maskedWordKeys.count >= 4 else { return }
        let words = MaskedWords(reply)
        copies.insert(words, id: texts.count)
        families.insert(words, id: texts.count)
        self.words.append(words)
        texts.append(String(decoding: reply.utf8, as: UTF8.self))
    }

    /// The most similar reply, and how many say the same: copies, or else at least ``leastFamily`` variants of a template.
    ///
    /// - Complexity: O(*n* + *c*) in the words and the words of the candidates.
    public func nearest(to reply: AnalyzedText) -> (text: String, count: Int)? {
        match(for: reply).map { ($0.text, $0.count) }
    }

    func match(for reply: AnalyzedText) -> (text: String, count: Int, isCopy: Bool)? {
        guard reply.maskedWordKeys.count >= 4 else { return nil }
        let words = MaskedWords(reply)
        let same = copies.matches(of: words, atLeast: threshold)
        if let first = same.first { return (texts[first.id], same.count, true) }
        let relatives = families.relatives(of: words)
        guard let first = relatives.first else { return nil }
        // A variant may be near to few others by itself and belong to them through one of them.
        let family = Set((relatives + families.relatives(of: self.words[first.id])).map(\.id))
        guard family.count >= ReplyIndex.leastFamily else { return nil }
        return (texts[first.id], family.count, false)
    }
}

/// What a brand talks about: how often it used each word.
public struct TopicProfile: Sendable {
    private var words: [UInt64: Int] = [:]
    private var texts = 0

    /// An empty profile, by which nothing is off topic.
    public init() {}

    /// Adds a page or post of the brand.
    public mutating func add(_ text: AnalyzedText) {
        texts += 1
        for key in Set(text.contentWordKeys) { words[key, default: 0] += 1 }
    }

    /// Whether a post shares no word with what the brand talks about; never with fewer than ten texts.
    public func isOffTopic(_ post: AnalyzedText) -> Bool {
        let keys = post.contentWordKeys
        return texts >= 10 && keys.count >= 2 && !keys.contains { words[$0] != nil }
    }
}
