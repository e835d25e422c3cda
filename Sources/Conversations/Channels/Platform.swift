/// A service on which people write about brands.
public struct Platform: OpenKind {
    /// The name as written in JSON.
    public var rawValue: String

    /// Takes any name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

extension Platform {
    /// X, formerly Twitter.
    public static let x = Platform(rawValue: "x")
    /// Facebook pages.
    public static let facebook = Platform(rawValue: "facebook")
    /// Instagram comments and mentions.
    public static let instagram = Platform(rawValue: "instagram")
    /// Messenger conversations.
    public static let messenger = Platform(rawValue: "messenger")
    /// WhatsApp business conversations.
    public static let whatsApp = Platform(rawValue: "whatsapp")
    /// Mastodon and servers that speak its API.
    public static let mastodon = Platform(rawValue: "mastodon")
    /// Bluesky.
    public static let bluesky = Platform(rawValue: "bluesky")
    /// YouTube comments.
    public static let youTube = Platform(rawValue: "youtube")
    /// Google Business Profile reviews.
    public static let googleBusiness = Platform(rawValue: "googleBusiness")
    /// Google Play reviews.
    public static let googlePlay = Platform(rawValue: "googlePlay")
    /// App Store customer reviews.
    public static let appStore = Platform(rawValue: "appStore")
    /// Reddit posts and comments.
    public static let reddit = Platform(rawValue: "reddit")
    /// Trustpilot reviews.
    public static let trustpilot = Platform(rawValue: "trustpilot")
    /// Zendesk tickets.
    public static let zendesk = Platform(rawValue: "zendesk")
    /// Chatwoot conversations.
    public static let chatwoot = Platform(rawValue: "chatwoot")
    /// Servers that speak ActivityStreams 2.0.
    public static let activityPub = Platform(rawValue: "activitypub")
    /// LinkedIn.
    public static let linkedIn = Platform(rawValue: "linkedin")
    /// TikTok.
    public static let tikTok = Platform(rawValue: "tiktok")
    /// Yelp reviews.
    public static let yelp = Platform(rawValue: "yelp")
    /// Tripadvisor reviews.
    public static let tripadvisor = Platform(rawValue: "tripadvisor")
    /// Electronic mail.
    public static let mail = Platform(rawValue: "mail")
    /// Any other public page, such as a blog or forum.
    public static let web = Platform(rawValue: "web")
}
