/// A place where an entry of a lexicon was found.
public struct LexiconMatch: Hashable, Sendable {
    /// The entry that was found.
    public var entry: LexiconEntry
    /// Where it stands: UTF-8 bytes of the text as it came, disguises included.
    public var range: Range<Int>
    /// How it was disguised; empty for a plain word.
    public var evasion: Evasion
    /// How many letters the entry has.
    public var letters: Int
    /// How many of them stood there as they are.
    public var plainLetters: Int
    /// How sure the match is, from 0 to 1: 1 for a plain word, less the more of it had to be guessed.
    public var confidence: Double
    /// Whether it is a guess: folded, masked, joined or glued.
    ///
    /// A guess alone can only ask for a person's look.
    public var isWeak: Bool
}

extension LexiconMatch: Comparable {
    /// Orders matches by place, then by entry.
    public static func < (left: LexiconMatch, right: LexiconMatch) -> Bool {
        (left.range.lowerBound, left.range.upperBound, left.entry.text, left.entry.category)
            < (right.range.lowerBound, right.range.upperBound, right.entry.text, right.entry.category)
    }
}
