/// Whose fault a matter was found to be.
public struct FaultParty: OpenKind {
    /// The name as written in JSON.
    public var rawValue: String

    /// Takes any name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

extension FaultParty {
    /// Ours.
    public static let brand = FaultParty(rawValue: "brand")
    /// The customer's.
    public static let customer = FaultParty(rawValue: "customer")
    /// Somebody else's.
    public static let thirdParty = FaultParty(rawValue: "thirdParty")
    /// Nobody's.
    public static let nobody = FaultParty(rawValue: "nobody")
}
