import Conversations

/// Names accounts and statuses, and describes statuses, as one server sees them.
struct MastodonIdentity {
    let server: String
    /// The brand's own account with its domain, in lower case.
    private let ownAccount: String?
    private let channel: Channel

    init(options: DecoderOptions) {
        server = options.server.lowercased()
        ownAccount = options.property.map { property in
            let acct = property.hasPrefix("@") ? String(property.dropFirst()) : property
            return Self.qualified(acct, options.server).lowercased()
        }
        channel = Channel(platform: .mastodon, property: ownAccount ?? server)
    }

    /// Describes a status; `namesUs` when the server says so, by a notification of the type `mention`.
    func message(_ status: MastodonStatus, namesUs: Bool = false) -> Message {
        let isDirect = status.visibility == "direct"
        let isRepost = status.repost != nil
        let html = isRepost ? HTMLText("") : HTMLText(status.content)
        let warning = isRepost ? "" : status.spoilerText ?? ""
        let text = [warning, html.plain].filter { !$0.isEmpty }.joined(separator: "\n\n")
        let isMarkup = !isRepost && status.content != text
        let mentionPages = Set((status.mentions ?? []).compactMap(\.url))
        return Message(
            id: messageID(status.id),
            kind: kind(of: status, namesUs: namesUs),
            channel: isDirect ? directChannel : channel,
            author: status.account.map(author),
            platformSaysOwn: isOwn(status.account),
            text: text,
            markup: isMarkup ? SourceMarkup(format: .html, text: status.content) : nil,
            language: status.language.map { LanguageTag(rawValue: $0) },
            parent: status.parentID.map(messageID),
            quoted: (status.repost?.value.id ?? status.quote?.id).map(messageID),
            repliesToAuthor: repliesTo(status),
            permalink: status.url ?? status.uri,
            engagement: status.engagement,
            visibility: visibility(status.visibility),
            attachments: (status.attachments ?? []).map(\.attachment),
            mentions: (status.mentions ?? []).map { mention in
                Mention(author: authorID(mention.acct, page: mention.url), handle: mention.acct)
            },
            links: html.links.filter { !mentionPages.contains($0) }
        )
    }

    func author(_ account: MastodonAccount) -> Author {
        let kind: AuthorKind =
            switch (account.isBot, account.isGroup) {
            case (true?, _): .bot
            case (false?, false?), (false?, nil): .human
            default: .unknown
            }
        return Author(
            id: authorID(account.acct, page: account.url),
            handle: account.acct,
            displayName: account.displayName.flatMap { $0.isEmpty ? nil : $0 },
            kind: kind,
            // A server that hides the number sends -1.
            followers: account.followers.flatMap { $0 < 0 ? nil : $0 }
        )
    }

    // MARK: - Names

    private func messageID(_ id: FlexibleID) -> MessageID {
        MessageID(platform: .mastodon, property: server, native: id.value)
    }

    /// Accounts are named by their address in lower case, the same on every server.
    private func authorID(_ acct: String, page: String?) -> AuthorID {
        let domain = server.isEmpty ? page.map(Self.host) ?? "" : server
        return AuthorID(platform: .mastodon, native: Self.qualified(acct, domain).lowercased())
    }

    private static func qualified(_ acct: String, _ domain: String) -> String {
        acct.utf8.contains(UInt8(ascii: "@")) || domain.isEmpty ? acct : "\(acct)@\(domain)"
    }

    /// The host of an address such as `https://kestrelbay.example/@ada`.
    private static func host(_ address: String) -> String {
        let parts = address.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        return parts.count > 2 && parts[1].isEmpty ? String(parts[2]) : ""
    }

    // MARK: - Parts

    private var directChannel: Channel {
        Channel(platform: .mastodon, property: channel.property, channelClass: .directMessage)
    }

    private func kind(of status: MastodonStatus, namesUs: Bool) -> MessageKind {
        if status.repost != nil { return .repost }
        if status.visibility == "direct" { return .directMessage }
        if status.parentID != nil { return .reply }
        if status.quote?.id != nil { return .quote }
        return namesUs ? .mention : .post
    }

    private func isOwn(_ account: MastodonAccount?) -> ThreeValued {
        guard let ownAccount, let account else { return .unknown }
        return authorID(account.acct, page: account.url).native == ownAccount ? .yes : .no
    }

    /// The account replied to: its number is the server's, so its address must come from elsewhere in the status.
    private func repliesTo(_ status: MastodonStatus) -> AuthorID? {
        guard let id = status.parentAccountID else { return nil }
        if let account = status.account, account.id == id { return author(account).id }
        let mention = status.mentions?.first { $0.id == id }
        return mention.map { authorID($0.acct, page: $0.url) }
    }

    private func visibility(_ name: String?) -> Visibility {
        switch name {
        case "direct": .private
        case let name?: Visibility(rawValue: name)
        case nil: .unknown
        }
    }
}
