/// Counts the templates behind texts, also where a template chooses its wording at random.
///
/// Two texts of one random template share many pairs of words but few long runs; they are of one family where they share
/// at least ``limit`` of their pairs, directly or through other texts of the family.
public struct TemplateFamilies<ID: Hashable & Sendable>: Sendable {
    /// The share of pairs of words in common from which two texts are of one family.
    public static var limit: Double { 0.3 }

    private var index = NearDuplicateIndex<ID>(shingleSize: 2)

    /// Makes an empty collection.
    public init() {}

    /// How many texts there are.
    public var count: Int { index.count }

    /// Adds a text; one that was there under the same id is replaced.
    public mutating func insert(_ words: MaskedWords, id: ID) {
        index.insert(words, id: id)
    }

    /// Takes a text out; gives whether it was there.
    @discardableResult
    public mutating func remove(_ id: ID) -> Bool {
        index.remove(id)
    }

    /// The texts that share a template with one, the most similar first.
    public func relatives(of words: MaskedWords) -> [NearDuplicateIndex<ID>.Match] {
        index.matches(of: words, atLeast: Self.limit)
    }

    /// The families, the largest first; a text without relatives is a family of one.
    public var families: [[ID]] { index.families(atLeast: Self.limit) }
}
