/// What somebody meets who looks a brand up: how many complaints stand before the brand's own page.
public struct SearchShelf: Hashable, Sendable {
    /// One result of a search.
    public struct Result: Hashable, Sendable {
        /// Whose page it is.
        public enum Owner: String, Hashable, Codable, Sendable {
            /// The brand's own.
            case brand
            /// Somebody else's.
            case other
            /// Not known.
            case unknown
        }

        /// The host, such as `trustpilot.com`.
        public var host: String
        /// Whose page it is.
        public var owner: Owner
        /// How it speaks of the brand.
        public var sentiment: MentionSentiment

        /// Describes a result.
        public init(host: String, owner: Owner, sentiment: MentionSentiment = .unknown) {
            self.host = host
            self.owner = owner
            self.sentiment = sentiment
        }
    }

    /// The place of the first page of the brand's own, from 1; `nil` when there is none.
    public let firstOwned: Int?
    /// How many negative results stand before it; all of them when there is none.
    public let negativeAbove: Int
    /// The share of the first page that is the brand's own; `nil` without results.
    public let ownedShare: Double?
    /// The share of the first page that is negative; `nil` without results.
    public let negativeShare: Double?

    /// Reads a list of results in their order.
    ///
    /// - Parameters:
    ///   - results: The results, the first one first.
    ///   - page: How many stand on the first page, at least 1.
    public init(_ results: [Result], page: Int = 10) {
        let owned = results.firstIndex { $0.owner == .brand }
        firstOwned = owned.map { $0 + 1 }
        negativeAbove = results[..<(owned ?? results.count)].count { $0.owner != .brand && $0.sentiment == .negative }
        let first = results.prefix(max(1, page))
        func share(_ count: Int) -> Double? { first.isEmpty ? nil : Double(count) / Double(first.count) }
        ownedShare = share(first.count { $0.owner == .brand })
        negativeShare = share(first.count { $0.sentiment == .negative })
    }
}
