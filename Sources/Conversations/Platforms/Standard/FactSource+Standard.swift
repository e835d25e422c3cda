extension FactSource {
    private static func dated(_ citation: String, _ date: String, _ evidence: EvidenceGrade) -> FactSource {
        FactSource(checkedCitation: citation, date: date, evidence: evidence)
    }

    /// A page or program without a date of its own: the date is that by which it had been read.
    private static func undated(_ citation: String, _ evidence: EvidenceGrade) -> FactSource {
        FactSource(checkedCitation: citation + " (undated, read by 2026-11)", date: "2026-11", evidence: evidence)
    }

    static let unchecked = undated("Widely repeated, no page of the platform found", .unverified)

    static let metaHelp = dated("Meta help pages, quoted in a public compilation", "2026-08-21", .secondary)
    static let metaGraph22 = dated("Meta, Graph API changelog, version 2.2", "2014-10-30", .vendor)
    static let metaBlocked = undated("Meta, Graph API reference, page/blocked", .vendor)
    static let metaCounter = undated("Observed by practitioners of social-media care, not documented by Meta", .assumed)
    static let instagramHide = undated("Meta, Instagram comment reference, quoted by several tools", .secondary)
    static let messengerPolicy = dated("Meta, Messenger Platform policy", "2026-09-28", .vendor)
    static let humanAgentTag = undated("Bird, Programmable Messenger; Meta help pages in a compilation", .secondary)
    static let whatsAppMessages = dated("Meta, WhatsApp Business, sending messages", "2026-05-21", .vendor)
    static let whatsAppText = undated("PostHog, WhatsApp destination", .secondary)

    static let xDocs = dated("X developer documentation", "2026-08-22", .vendor)
    static let xHideReplies = undated("X developer documentation, hide replies", .vendor)
    static let atproto = dated("Bluesky, AT Protocol lexicons", "2026-08-20", .vendor)
    static let redditCode = dated("Reddit, published source code, r2/controllers/api.py", "2017", .vendor)
    static let mastodonDocs = dated("Mastodon documentation", "2026-07-02", .vendor)

    static let youTubeComments = undated("Google, YouTube Data API, comments; YouTube Help, managing comments", .vendor)
    static let youTubeModeration = undated("Public code that calls YouTube's setModerationStatus", .secondary)
    static let tikTokHide = undated("Public code that calls TikTok's business/comment/hide", .secondary)
    static let linkedInComments = undated("Public code that calls LinkedIn's comment interface", .unverified)

    static let googleReply = undated("Google, Business Profile API, updateReply", .vendor)
    static let googleReplyLength = undated("Google, generated client library, class ReviewReply", .vendor)
    static let googleReviews = undated("Google, Business Profile API, reviews", .secondary)
    static let playReply = undated("Google, Android Publisher, replying to reviews", .vendor)
    static let playQuota = undated("Google Play, contact form for the reviews quota", .vendor)
    static let appStoreLength = undated("Three public clients of App Store Connect", .secondary)
    static let appStoreReplies = undated("Public client of App Store Connect, reply states", .secondary)
    static let appStoreReviews = undated("Apple, App Store Connect API, customer reviews", .secondary)
    static let trustpilotClient = undated("Public clients of Trustpilot's interface", .secondary)
    static let tripadvisorReplies = undated("Tripadvisor support, management responses", .vendor)
    static let reviewSites = undated("Inferred from the interfaces of other review sites", .assumed)

    static let zendeskExports = undated("Zendesk developer documentation, incremental exports", .vendor)
}
