/// Whether a message stands under paid content.
public struct AdPlacement: OpenKind {
    /// The name as written in JSON.
    public var rawValue: String

    /// Takes any name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

extension AdPlacement {
    /// Under unpaid content.
    public static let organic = AdPlacement(rawValue: "organic")
    /// Under a post that was later paid for.
    public static let boosted = AdPlacement(rawValue: "boosted")
    /// Under an advertisement.
    public static let paidAd = AdPlacement(rawValue: "paidAd")
}
