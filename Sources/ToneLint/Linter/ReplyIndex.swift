public import LanguageAnalysis

/// What a brand wrote to other people, for finding replies that say the same again.
///
/// Names, numbers, dates and codes are masked, so that templates with other data in them are one family.
public struct ReplyIndex: Sendable {
    private struct Entry: Sendable {
        var text: String
        var shingles: Set<UInt64>
    }

    private var entries: [Entry] = []
    /// How alike two replies must be to count as one, as the share of five-token sequences they have in common.
    public var threshold: Double

    /// An empty index.
    public init(threshold: Double = 0.8) {
        self.threshold = threshold
    }

    /// Adds a reply.
    public mutating func add(_ reply: AnalyzedText) {
        let shingles = ReplyIndex.shingles(of: reply)
        if !shingles.isEmpty {
            entries.append(Entry(text: String(decoding: reply.utf8, as: UTF8.self), shingles: shingles))
        }
    }

    /// The most similar reply above the threshold, and how many are above it.
    public func nearest(to reply: AnalyzedText) -> (text: String, count: Int)? {
        let own = ReplyIndex.shingles(of: reply)
        guard !own.isEmpty else { return nil }
        let alike = entries.map { ($0.text, ReplyIndex.similarity(own, $0.shingles)) }.filter { $0.1 >= threshold }
        return alike.max { $0.1 < $1.1 }.map { ($0.0, alike.count) }
    }

    private static func similarity(_ left: Set<UInt64>, _ right: Set<UInt64>) -> Double {
        let shared = left.intersection(right).count
        return Double(shared) / Double(left.count + right.count - shared)
    }

    private static func shingles(of text: AnalyzedText) -> Set<UInt64> {
        let keys = text.maskedWordKeys
        let size = min(5, max(2, keys.count / 3))
        guard keys.count >= 4 else { return [] }
        return Set(
            (0...(keys.count - size)).map { start in
                keys[start..<(start + size)].reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ $1) &* 0x0000_0100_0000_01B3 }
            }
        )
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
