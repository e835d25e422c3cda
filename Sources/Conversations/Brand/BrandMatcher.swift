/// A ``BrandProfile`` prepared for fast look-ups.
///
/// What looks at a single message or conversation, and is asked of many, takes a matcher, which you make once. What
/// reads a whole log takes the profile and prepares it itself.
public struct BrandMatcher: Sendable {
    /// The profile it was made from.
    public let profile: BrandProfile
    /// By the platform's name for the account, the platforms on which it is the brand's; `nil` stands for any.
    private let natives: [Substring: [Platform?]]
    /// By handle, likewise.
    private let handles: [Substring: [Platform?]]
    private let properties: Set<String>
    /// The platforms on which an account is known; `nil` among them stands for any.
    private let platforms: Set<Platform?>

    /// Prepares a profile, in O(n) for n accounts.
    public init(_ profile: BrandProfile) {
        self.profile = profile
        natives = Dictionary(
            profile.accounts.compactMap { account in account.native.map { (Substring($0), [account.platform]) } },
            uniquingKeysWith: +
        )
        handles = Dictionary(
            profile.accounts.compactMap { account in
                account.handle.map { (Self.folded($0), [account.platform]) }
            },
            uniquingKeysWith: +
        )
        properties = Set(profile.properties)
        platforms = Set(profile.accounts.map(\.platform))
    }

    /// Whether any account of the brand on a platform is known.
    public func hasAccounts(on platform: Platform) -> Bool {
        platforms.contains(platform) || platforms.contains(nil)
    }

    /// Which side wrote a message.
    ///
    /// It is the brand's when its author is one of the brand's accounts, or when the platform says that the owner of
    /// one of the brand's properties wrote it.
    public func side(of message: Message) -> MessageSide {
        if let author = message.author, isOwn(author.id, handle: author.handle) { return .brand }
        if message.platformSaysOwn == .yes, isOwn(property: message.channel.property) { return .brand }
        return .customer
    }

    /// Whether an account is the brand's.
    public func isOwn(_ author: AuthorID, handle: String? = nil) -> Bool {
        if let platforms = natives[author.nativePart], Self.includes(author.platform, in: platforms) { return true }
        return handle.map { isOwn(handle: $0, platform: author.platform) } ?? false
    }

    /// Whether a handle is the brand's.
    public func isOwn(handle: String, platform: Platform?) -> Bool {
        guard let platforms = handles[Self.folded(handle)] else { return false }
        return Self.includes(platform, in: platforms)
    }

    /// Whether a page, location, app or mailbox is the brand's.
    public func isOwn(property: String) -> Bool {
        !property.isEmpty && properties.contains(property)
    }

    /// Whether a property is the brand's or may be: the message does not name one, or the brand names none.
    func isPossiblyOwn(_ property: String) -> Bool {
        property.isEmpty || properties.isEmpty || properties.contains(property)
    }

    private static func includes(_ platform: Platform?, in platforms: [Platform?]) -> Bool {
        platforms.contains { $0 == nil || $0 == platform }
    }

    /// Without a leading `@`, ASCII letters in lower case.
    private static func folded(_ handle: String) -> Substring {
        let bare = handle.utf8.first == UInt8(ascii: "@") ? handle.dropFirst() : handle[...]
        guard bare.utf8.contains(where: { $0 >= 65 && $0 <= 90 }) else { return bare }
        return Substring(String(decoding: bare.utf8.map { $0 >= 65 && $0 <= 90 ? $0 + 32 : $0 }, as: UTF8.self))
    }
}

/// The two sides of a conversation, as a brand sees it.
public enum MessageSide: String, Codable, Sendable {
    /// The brand.
    case brand
    /// Anybody else.
    case customer
}
