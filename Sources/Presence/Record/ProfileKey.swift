public import Conversations
import ReputationFoundations

/// One place of a brand on a platform: a page, location, app, mailbox or account.
public struct ProfileKey: Hashable, Codable, Sendable, CustomStringConvertible {
    /// The service.
    public var platform: Platform
    /// The page, location, app, mailbox or account; empty where messages name none.
    public var property: String

    /// Names a place.
    public init(platform: Platform, property: String = "") {
        self.platform = platform
        self.property = property
    }

    /// The place of a channel.
    public init(_ channel: Channel) {
        self.init(platform: channel.platform, property: channel.property)
    }

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case platform, property
    }

    /// Reads a place; only `platform` is required, and an unknown field is an error that names it.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
        self.init(
            platform: try container.decode(Platform.self, forKey: .platform),
            property: try container.decodeIfPresent(String.self, forKey: .property) ?? ""
        )
    }

    /// The platform, and the property where there is one: `facebook:kestrelbay`.
    public var description: String {
        property.isEmpty ? platform.rawValue : "\(platform.rawValue):\(property)"
    }
}

extension ProfileKey: Comparable {
    /// Orders places by platform, then by property.
    public static func < (left: ProfileKey, right: ProfileKey) -> Bool {
        (left.platform.rawValue, left.property) < (right.platform.rawValue, right.property)
    }
}
