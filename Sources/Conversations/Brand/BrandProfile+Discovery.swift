extension BrandProfile {
    /// A profile of every account and property that platforms say is the owner's own, for exports read without one.
    ///
    /// Where an export holds several brands, they count as one; name the accounts to tell them apart.
    ///
    /// - Complexity: O(n) for n events.
    public static func discovered(in log: ConversationLog, id: BrandID = BrandID(rawValue: "export")) -> BrandProfile {
        var accounts: Set<BrandAccount> = []
        var properties: Set<String> = []
        for event in log.events {
            guard case .arrived(let message) = event.fact, message.platformSaysOwn == .yes else { continue }
            if let author = message.author {
                accounts.insert(
                    BrandAccount(platform: author.id.platform, native: author.id.native, handle: author.handle)
                )
            }
            if !message.channel.property.isEmpty { properties.insert(message.channel.property) }
        }
        return BrandProfile(
            id: id,
            name: id.rawValue,
            accounts: accounts.sorted {
                ($0.platform?.rawValue ?? "", $0.native ?? "", $0.handle ?? "")
                    < ($1.platform?.rawValue ?? "", $1.native ?? "", $1.handle ?? "")
            },
            properties: properties.sorted()
        )
    }
}
