/// How a word was disguised.
public struct Evasion: OptionSet, Hashable, Codable, Sendable {
    /// The disguises as bits.
    public let rawValue: UInt16

    /// Takes bits.
    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// Letters of another script or another form that look alike.
    public static let lookalikes = Evasion(rawValue: 1)
    /// Digits and signs for letters.
    public static let leet = Evasion(rawValue: 2)
    /// Letters said several times.
    public static let repeats = Evasion(rawValue: 4)
    /// Characters that nobody sees.
    public static let ignorables = Evasion(rawValue: 8)
    /// Space or marks between the letters.
    public static let spacing = Evasion(rawValue: 16)
    /// Letters hidden behind stars and other signs.
    public static let masks = Evasion(rawValue: 32)
    /// Markup or entities inside the word.
    public static let markup = Evasion(rawValue: 64)
    /// Written backwards and turned by an invisible sign.
    public static let bidi = Evasion(rawValue: 128)
    /// Marks laid over the letters.
    public static let overlays = Evasion(rawValue: 256)
    /// Accents that the word does not have.
    public static let accents = Evasion(rawValue: 512)
    /// Stuck to another word.
    public static let glued = Evasion(rawValue: 1024)
    /// Two letters changed places.
    public static let swapped = Evasion(rawValue: 2048)
    /// Russian in Latin letters.
    public static let transliterated = Evasion(rawValue: 4096)

    /// Disguises that leave no doubt about the word: what is seen is the word.
    static let transparent: Evasion = [.ignorables, .markup, .overlays, .bidi, .repeats]

    private static let names: [(Evasion, String)] = [
        (.lookalikes, "lookalikes"), (.leet, "leet"), (.repeats, "repeats"), (.ignorables, "ignorables"),
        (.spacing, "spacing"), (.masks, "masks"), (.markup, "markup"), (.bidi, "bidi"), (.overlays, "overlays"),
        (.accents, "accents"), (.glued, "glued"), (.swapped, "swapped"), (.transliterated, "transliterated"),
    ]

    /// The names of the disguises, in a fixed order.
    public var names: [String] {
        Evasion.names.compactMap { contains($0.0) ? $0.1 : nil }
    }
}
