extension PlatformFactsTable {
    /// What was known by November 2026, of the platforms for which a source was found.
    ///
    /// Platforms change without notice: read ``PlatformFacts/sources`` before you rely on a number, and put what you
    /// know better on top with ``overriding(_:)``. Of Chatwoot, ActivityPub servers, mail and web pages nothing is
    /// known here.
    public static let standard = PlatformFactsTable([
        .facebookStandard, .messengerStandard, .instagramStandard, .whatsAppStandard,
        .xStandard, .blueskyStandard, .mastodonStandard, .redditStandard,
        .youTubeStandard, .tikTokStandard, .linkedInStandard,
        .googleBusinessStandard, .googlePlayStandard, .appStoreStandard,
        .trustpilotStandard, .yelpStandard, .tripadvisorStandard,
        .zendeskStandard,
    ])
}

extension Duration {
    static func minutes(_ count: Int64) -> Duration { .seconds(60 * count) }
    static func hours(_ count: Int64) -> Duration { .seconds(3600 * count) }
    static func days(_ count: Int64) -> Duration { .seconds(86_400 * count) }
}
