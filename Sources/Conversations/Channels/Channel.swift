/// Where something was written: the platform, the brand's own place on it, and the class of channel.
public struct Channel: Hashable, Codable, Sendable {
    /// The service.
    public var platform: Platform
    /// The page, location, app or mailbox; empty when it was written in nobody's particular place.
    public var property: String
    /// What people may expect of the channel.
    public var channelClass: ChannelClass

    /// Names a channel.
    public init(platform: Platform, property: String = "", channelClass: ChannelClass = .publicSocial) {
        self.platform = platform
        self.property = property
        self.channelClass = channelClass
    }

    private enum CodingKeys: String, CodingKey {
        case platform, property
        case channelClass = "class"
    }

    /// Reads a channel; a missing property is empty, a missing class public social.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        platform = try container.decode(Platform.self, forKey: .platform)
        property = try container.decodeIfPresent(String.self, forKey: .property) ?? ""
        channelClass = try container.decodeIfPresent(ChannelClass.self, forKey: .channelClass) ?? .publicSocial
    }
}
