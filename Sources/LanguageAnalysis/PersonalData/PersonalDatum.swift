/// A piece of a text that tells how to reach, pay, find or identify a person.
public struct PersonalDatum: Hashable, Sendable {
    /// What the piece is.
    public var kind: Kind
    /// Where it stands, in UTF-8 bytes.
    public var range: Range<Int>
    /// How sure the recognition is, 0 to 1: near 1 where check digits agree, lower where only words around it tell.
    public var confidence: Double

    /// What a piece of personal data is.
    public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
        /// A telephone number.
        case phone
        /// A mail address, also one that is spelled out.
        case email
        /// An international bank account number whose check digits agree.
        case iban
        /// A payment card number whose check digit agrees.
        case card
        /// A number by which a state or an insurer knows a person.
        case nationalID
        /// A street address.
        case address
        /// A number by which a business knows a person's order, booking, case or contract.
        case order
        /// A code that opens a door.
        case doorCode
    }
}
