/// Something that the owner of a page, channel or account can do about what somebody else wrote there.
///
/// The names are the platforms'; which of them carries out a decision of moderation is for that module to say.
public struct PlatformAction: OpenKind {
    /// The name as written in JSON.
    public var rawValue: String

    /// Takes any name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

extension PlatformAction {
    /// Take it out of sight, so that it can be shown again.
    public static let hide = PlatformAction(rawValue: "hide")
    /// Take it away for good.
    public static let delete = PlatformAction(rawValue: "delete")
    /// Keep its author from writing here.
    public static let block = PlatformAction(rawValue: "block")
    /// Stop seeing its author oneself.
    public static let mute = PlatformAction(rawValue: "mute")
    /// Put it back into the queue of what waits for approval.
    public static let hold = PlatformAction(rawValue: "hold")
    /// Refuse it in moderation.
    public static let reject = PlatformAction(rawValue: "reject")
    /// Let the platform hide comments with certain words.
    public static let wordFilter = PlatformAction(rawValue: "wordFilter")
    /// Let the platform hide comments that meet criteria.
    public static let moderationAssist = PlatformAction(rawValue: "moderationAssist")
    /// Take one's own post out of somebody's quotation of it.
    public static let detachQuote = PlatformAction(rawValue: "detachQuote")
    /// Keep an account out of the public timelines of one's own server.
    public static let limitAccount = PlatformAction(rawValue: "limitAccount")
    /// Ask the platform to look at it.
    public static let report = PlatformAction(rawValue: "report")
}
