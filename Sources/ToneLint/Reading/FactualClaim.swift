/// Something in a reply that is so or is not so, and that people will rely on: a figure, a price, a date, hours.
public struct FactualClaim: Hashable, Sendable {
    /// What is claimed.
    public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
        /// A number with a currency.
        case price
        /// A day: a date, a weekday, `tomorrow`.
        case date
        /// A time of day, or from one to another.
        case hours
        /// How long something takes or lasts.
        case period
        /// Any other number.
        case figure
    }

    /// What is claimed.
    public var kind: Kind
    /// Where, in UTF-8 bytes of the reply.
    public var range: Range<Int>
    /// The source that vouches for it; `nil` for none.
    public var reference: String?
    /// Whether the customer said the same, so that it is theirs and not the brand's; what they ask about is not said.
    public var repeatsCustomer: Bool

    /// Whether nothing shows that it is so: no reference, and not the customer's own words.
    public var isUnsupported: Bool { reference == nil && !repeatsCustomer }
}
