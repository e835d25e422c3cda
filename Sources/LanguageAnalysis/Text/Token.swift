/// One word, number, mark or symbol of a text.
///
/// Words are split at inner apostrophes and hyphens, which belong to no token: `don't` is `don` and `t`, `v-am` is
/// `v` and `am`, the second with ``Flags/joined``.
public struct Token: Hashable, Sendable {
    /// Where the token stands, in UTF-8 bytes of the text.
    public var range: Range<Int> { Int(start)..<Int(end) }
    /// What kind of token it is.
    public internal(set) var kind: Kind
    /// What is known of its form.
    public internal(set) var flags: Flags
    /// The index of its sentence.
    public internal(set) var sentence: Int32 = 0

    var start: UInt32
    var end: UInt32
    /// Of the folded bytes without fillers.
    var hash: UInt64

    /// What a token is, told by its form alone.
    public enum Kind: UInt8, Hashable, Sendable, CaseIterable {
        /// Letters.
        case word
        /// Digits, with their separators.
        case number
        /// A time of day, such as `9:15`.
        case time
        /// A date in digits.
        case date
        /// Letters and digits mixed, such as `KB4471`.
        case code
        /// A web address.
        case url
        /// A mail address.
        case email
        /// An account, such as `@kestrelbay`.
        case handle
        /// A tag with `#`.
        case hashtag
        /// A pictograph or a smile in marks.
        case emoji
        /// A mark, or a run of the same mark.
        case punctuation
        /// Any other sign.
        case symbol
        /// The end of a line.
        case lineBreak

        var bit: UInt32 { 1 << UInt32(rawValue) }
    }

    /// Properties of a token's form.
    public struct Flags: OptionSet, Hashable, Sendable {
        /// The properties as bits.
        public let rawValue: UInt16

        /// Takes bits.
        public init(rawValue: UInt16) {
            self.rawValue = rawValue
        }

        /// Its first letter is a capital.
        public static let capitalised = Flags(rawValue: 1)
        /// It has two letters or more, all of them capitals.
        public static let allCapitals = Flags(rawValue: 2)
        /// Nothing but an apostrophe or a hyphen stands between it and the token before.
        public static let joined = Flags(rawValue: 4)
        /// It stands inside quotation marks.
        public static let quoted = Flags(rawValue: 8)
        /// It has Latin letters.
        public static let latin = Flags(rawValue: 16)
        /// It has Cyrillic letters.
        public static let cyrillic = Flags(rawValue: 32)
        /// It has letters of another script.
        public static let otherScript = Flags(rawValue: 64)
        /// White space or the start of the text stands before it.
        public static let spaceBefore = Flags(rawValue: 128)
        /// It is a run of the same mark, such as `!!!`.
        public static let repeated = Flags(rawValue: 256)
    }
}

/// The hash by which folded words are found: FNV-1a over the bytes, fillers left out.
///
/// See http://www.isthe.com/chongo/tech/comp/fnv/.
struct WordHash {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash = WordHash()
        for byte in bytes where byte != Folding.filler { hash.add(byte) }
        return hash.value
    }
}
