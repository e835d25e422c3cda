extension BrandProfile {
    /// A profile for exports read without one: every account that a platform says is the owner's, and every page,
    /// location, app or mailbox that anything was written in.
    ///
    /// Its name is the one that most of the owner's messages are signed with. Where an export holds several brands, they
    /// count as one; name the accounts to tell them apart.
    ///
    /// - Complexity: O(n) for n events.
    public static func discovered(in log: ConversationLog, id: BrandID = BrandID(rawValue: "export")) -> BrandProfile {
        var accounts: Set<BrandAccount> = []
        var properties: Set<String> = []
        var names: [String: Int] = [:]
        for event in log.events {
            guard case .arrived(let message) = event.fact else { continue }
            if !message.channel.property.isEmpty { properties.insert(message.channel.property) }
            guard message.platformSaysOwn == .yes else { continue }
            if let author = message.author {
                if let name = author.displayName { names[name, default: 0] += 1 }
                accounts.insert(
                    BrandAccount(platform: author.id.platform, native: author.id.native, handle: author.handle)
                )
            }
        }
        return BrandProfile(
            id: id,
            name: names.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? id.rawValue,
            accounts: accounts.sorted {
                ($0.platform?.rawValue ?? "", $0.native ?? "", $0.handle ?? "")
                    < ($1.platform?.rawValue ?? "", $1.native ?? "", $1.handle ?? "")
            },
            properties: properties.sorted()
        )
    }
}
