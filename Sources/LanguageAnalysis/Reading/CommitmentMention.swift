/// A promise found in a text: who will do what, to what end, and by when.
public struct CommitmentMention: Hashable, Sendable {
    /// What is promised.
    public struct Kind: RawRepresentable, Hashable, Codable, Sendable, CustomStringConvertible {
        /// The name, such as `callBack`.
        public let rawValue: String

        /// Takes any name.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The name itself.
        public var description: String { rawValue }
    }

    /// What is promised.
    public var kind: Kind
    /// The words that promise, in UTF-8 bytes.
    public var range: Range<Int>
    /// Who will do it, in UTF-8 bytes; `nil` where no word says so.
    public var who: Range<Int>?
    /// What will be done: from the words that promise to the end of their clause, in UTF-8 bytes.
    public var what: Range<Int>
    /// What it is to lead to, in UTF-8 bytes: `so that the refund reaches you`; `nil` where nothing says so.
    public var result: Range<Int>?
    /// The time named with it; `nil` for none, or for a vague one such as `soon`.
    public var when: TimeExpression?
    /// From 0 to 1.
    public var confidence: Double

    /// Describes a promise that a reader of one's own found.
    public init(
        kind: Kind,
        range: Range<Int>,
        who: Range<Int>? = nil,
        what: Range<Int>,
        result: Range<Int>? = nil,
        when: TimeExpression? = nil,
        confidence: Double
    ) {
        self.kind = kind
        self.range = range
        self.who = who
        self.what = what
        self.result = result
        self.when = when
        self.confidence = confidence
    }

    /// Where the time stands, in UTF-8 bytes; `nil` for none.
    public var time: Range<Int>? { when?.range }
}
