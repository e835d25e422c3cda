/// The class of a channel: what people may expect of it and who can read along.
public struct ChannelClass: OpenKind {
    /// The name as written in JSON.
    public var rawValue: String

    /// Takes any name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

extension ChannelClass {
    /// Posts, comments and mentions that anybody can read.
    public static let publicSocial = ChannelClass(rawValue: "publicSocial")
    /// A private exchange on a social platform.
    public static let directMessage = ChannelClass(rawValue: "directMessage")
    /// Rated reviews on a review site, map or app store.
    public static let review = ChannelClass(rawValue: "review")
    /// Electronic mail.
    public static let mail = ChannelClass(rawValue: "mail")
    /// Calls, where a record of them is kept.
    public static let phone = ChannelClass(rawValue: "phone")
    /// A help desk or web form.
    public static let ticket = ChannelClass(rawValue: "ticket")
}
