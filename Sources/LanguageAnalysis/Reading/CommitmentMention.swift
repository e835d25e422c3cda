/// A promise found in a text: who will do what, and by when.
public struct CommitmentMention: Hashable, Sendable {
    /// What is promised.
    public struct Kind: RawRepresentable, Hashable, Codable, Sendable {
        /// The name, such as `callBack`.
        public let rawValue: String

        /// Takes any name.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }
    }

    /// What is promised.
    public var kind: Kind
    /// Where, in UTF-8 bytes.
    public var range: Range<Int>
    /// The time or deadline named with it; `nil` for none.
    public var time: Range<Int>?
    /// From 0 to 1.
    public var confidence: Double
}
