/// A brand profile prepared for fast look-ups.
public struct BrandMatcher: Sendable {
    /// The profile it was made from.
    public let profile: BrandProfile
    private let natives: Set<Key>
    private let handles: Set<Key>
    private let properties: Set<String>

    private struct Key: Hashable, Sendable {
        var platform: Platform?
        var name: String
    }

    /// Prepares a profile, in O(n) for n accounts.
    public init(_ profile: BrandProfile) {
        self.profile = profile
        natives = Set(
            profile.accounts.compactMap { account in
                account.native.map { Key(platform: account.platform, name: $0) }
            }
        )
        handles = Set(
            profile.accounts.compactMap { account in
                account.handle.map { Key(platform: account.platform, name: Self.folded($0)) }
            }
        )
        properties = Set(profile.properties)
    }

    /// Which side wrote a message.
    ///
    /// It is the brand's when its author is one of the brand's accounts, or when the platform says that the owner of
    /// one of the brand's properties wrote it.
    public func side(of message: Message) -> MessageSide {
        if let author = message.author {
            if isOwn(author.id, handle: author.handle) { return .brand }
        }
        if message.platformSaysOwn == .yes, isOwn(property: message.channel.property) { return .brand }
        return .customer
    }

    /// Whether an account is the brand's.
    public func isOwn(_ author: AuthorID, handle: String? = nil) -> Bool {
        let native = author.native
        let platform = author.platform
        if natives.contains(Key(platform: platform, name: native)) || natives.contains(Key(name: native)) {
            return true
        }
        return handle.map { isOwn(handle: $0, platform: platform) } ?? false
    }

    /// Whether a handle is the brand's.
    public func isOwn(handle: String, platform: Platform?) -> Bool {
        guard !handles.isEmpty else { return false }
        let folded = Self.folded(handle)
        return handles.contains(Key(platform: platform, name: folded)) || handles.contains(Key(name: folded))
    }

    /// Whether a page, location, app or mailbox is the brand's.
    public func isOwn(property: String) -> Bool {
        !property.isEmpty && properties.contains(property)
    }

    private static func folded(_ handle: String) -> String {
        let bytes = handle.utf8.drop { $0 == UInt8(ascii: "@") }
        guard bytes.contains(where: { $0 >= 65 && $0 <= 90 }) else { return String(decoding: bytes, as: UTF8.self) }
        return String(decoding: bytes.map { $0 >= 65 && $0 <= 90 ? $0 + 32 : $0 }, as: UTF8.self)
    }
}

/// The two sides of a conversation, as a brand sees it.
public enum MessageSide: String, Codable, Sendable {
    /// The brand.
    case brand
    /// Anybody else.
    case customer
}
