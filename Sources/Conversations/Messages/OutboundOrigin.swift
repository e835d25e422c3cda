/// Who or what on the brand's side sent a message.
public struct OutboundOrigin: OpenKind {
    /// The name as written in JSON.
    public var rawValue: String

    /// Takes any name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

extension OutboundOrigin {
    /// A person.
    public static let human = OutboundOrigin(rawValue: "human")
    /// A rule or trigger, such as an automatic acknowledgement.
    public static let automation = OutboundOrigin(rawValue: "automation")
    /// A conversational program.
    public static let bot = OutboundOrigin(rawValue: "bot")
    /// A mass mailing.
    public static let campaign = OutboundOrigin(rawValue: "campaign")
    /// Typed in the platform's own app, so by a person.
    public static let nativeApp = OutboundOrigin(rawValue: "nativeApp")
    /// Not known.
    public static let unknown = OutboundOrigin(rawValue: "unknown")
}
