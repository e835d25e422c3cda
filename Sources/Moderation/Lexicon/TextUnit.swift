/// One sign of a text as a reader of disguises sees it.
struct TextUnit {
    enum Kind: UInt8 {
        /// A letter, or what looks like one and is written as one.
        case letter
        case digit
        /// A sign that may stand for a letter, hide one, or part two.
        case sign
        case space
        /// A pictograph and whatever else no word has.
        case other
    }

    /// The letter it is; 0 for none.
    var code: UInt8
    var kind: Kind
    /// Letters it may stand for, each a byte, the likeliest lowest.
    var others: UInt32
    /// The disguise that reading it as one of ``others`` means.
    var othersEvasion: Evasion
    /// What was seen around it: dropped characters, entities, a form that looks alike.
    var evasion: Evasion
    /// Its bytes in the text.
    var start: Int32
    var end: Int32
    /// The byte itself where it is ASCII, otherwise 0.
    var ascii: UInt8
    /// Whether it is a capital.
    var isCapital: Bool

    var isWordly: Bool { kind == .letter || kind == .digit }
}
