/// Why two accounts are held to be one person.
public struct LinkEvidenceKind: OpenKind {
    /// The name as written in JSON.
    public var rawValue: String

    /// Takes any name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

extension LinkEvidenceKind {
    /// A customer number or login common to both.
    public static let sharedIdentifier = LinkEvidenceKind(rawValue: "sharedIdentifier")
    /// The same mail address.
    public static let mailAddress = LinkEvidenceKind(rawValue: "mailAddress")
    /// The same phone number.
    public static let phoneNumber = LinkEvidenceKind(rawValue: "phoneNumber")
    /// The same order.
    public static let orderNumber = LinkEvidenceKind(rawValue: "orderNumber")
    /// The person named the other account.
    public static let statedHandle = LinkEvidenceKind(rawValue: "statedHandle")
    /// The person says so, unproved.
    public static let claim = LinkEvidenceKind(rawValue: "claim")
    /// A colleague decided.
    public static let decision = LinkEvidenceKind(rawValue: "decision")
}
