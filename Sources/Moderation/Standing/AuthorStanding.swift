public import Conversations

/// How an author stands with the brand.
public enum StandingKind: String, Codable, CaseIterable, Sendable {
    /// The brand's own.
    case staff
    /// Somebody who is known to have bought.
    case customer
    /// Somebody about whom nothing is proven.
    case unknown
    /// Somebody whose comments people took away again and again, under more than one post, and who never bought.
    case troll
}

/// How an author stood when a decision was made: the snapshot that the decision keeps.
public struct AuthorStanding: Hashable, Codable, Sendable {
    /// How the author stands.
    public var kind: StandingKind
    /// How many comments the author has published here.
    public var published: Int
    /// How many removals people upheld that have not expired.
    public var upheld: Int
    /// The lower bound of the share of the author's comments that deserve removal, from 0 to 1.
    public var lowerBound: Double
    /// Whether the account is too young to be trusted; unknown where its age is.
    public var isYoungAccount: ThreeValued

    /// Describes a standing; by default that of somebody nobody knows.
    public init(
        kind: StandingKind = .unknown,
        published: Int = 0,
        upheld: Int = 0,
        lowerBound: Double = 0,
        isYoungAccount: ThreeValued = .unknown
    ) {
        self.kind = kind
        self.published = max(0, published)
        self.upheld = max(0, upheld)
        self.lowerBound = lowerBound
        self.isYoungAccount = isYoungAccount
    }

    private enum CodingKeys: String, CodingKey {
        case kind, published, upheld, lowerBound, isYoungAccount
    }

    /// Reads a standing; whatever is missing is as of somebody nobody knows.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            kind: try container.decodeIfPresent(StandingKind.self, forKey: .kind) ?? .unknown,
            published: try container.decodeIfPresent(Int.self, forKey: .published) ?? 0,
            upheld: try container.decodeIfPresent(Int.self, forKey: .upheld) ?? 0,
            lowerBound: try container.decodeIfPresent(Double.self, forKey: .lowerBound) ?? 0,
            isYoungAccount: try container.decodeIfPresent(ThreeValued.self, forKey: .isYoungAccount) ?? .unknown
        )
    }
}
