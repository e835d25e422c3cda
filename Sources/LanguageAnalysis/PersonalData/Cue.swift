/// What a word says about a number near it.
struct Cue: OptionSet {
    let rawValue: UInt32

    static let phone = Cue(rawValue: 1)
    /// A thing that has a number of its own: an order, a booking, a case.
    static let order = Cue(rawValue: 1 << 1)
    /// A thing that may have one, where more speaks for it.
    static let weakOrder = Cue(rawValue: 1 << 2)
    static let number = Cue(rawValue: 1 << 3)
    /// Words that stand between a thing and its number.
    static let link = Cue(rawValue: 1 << 4)
    /// Numbers that name goods or places of a list, not people.
    static let goods = Cue(rawValue: 1 << 5)
    static let unit = Cue(rawValue: 1 << 6)
    static let identity = Cue(rawValue: 1 << 7)
    static let passport = Cue(rawValue: 1 << 8)
    static let card = Cue(rawValue: 1 << 9)
    static let door = Cue(rawValue: 1 << 10)
    static let code = Cue(rawValue: 1 << 11)
    static let address = Cue(rawValue: 1 << 12)
    static let at = Cue(rawValue: 1 << 13)
    static let dot = Cue(rawValue: 1 << 14)
    static let domain = Cue(rawValue: 1 << 15)
    /// English words that end a street's name.
    static let street = Cue(rawValue: 1 << 16)
    /// The same, but words of other use, so only with capitals.
    static let weakStreet = Cue(rawValue: 1 << 17)
    /// Words before a street's name, Russian and Romanian.
    static let streetBefore = Cue(rawValue: 1 << 18)
    /// Words before the number of a house or a part of it.
    static let house = Cue(rawValue: 1 << 19)
    static let place = Cue(rawValue: 1 << 20)
    /// German words that begin a street's name: `Am`, `Zur`.
    static let streetOpening = Cue(rawValue: 1 << 21)
    static let notStreet = Cue(rawValue: 1 << 22)
    static let iban = Cue(rawValue: 1 << 23)
    /// Romanian and Russian words for streets that have another use: market, way, line.
    static let weakMarker = Cue(rawValue: 1 << 25)
    static let box = Cue(rawValue: 1 << 26)
    /// Romanian `pe`, which puts somebody on a street.
    static let on = Cue(rawValue: 1 << 27)
    /// Numbers of the United States by which people are taxed; no digit checks them.
    static let social = Cue(rawValue: 1 << 28)
    /// Names of mail providers, which people write without the domain's end.
    static let mailbox = Cue(rawValue: 1 << 29)
    /// Romanian words before the two letters and six digits of an identity card.
    static let series = Cue(rawValue: 1 << 30)
    /// English words that end a house's name.
    static let home = Cue(rawValue: 1 << 31)
    static let shortDoor = Cue(rawValue: 1 << 24)
}
