public import Conversations

/// Where a comment stands, and what the public sees there.
public struct CommentPlacement: Hashable, Codable, Sendable {
    /// Whether it stands under paid content; a kind that is not known counts as organic.
    public var kind: AdPlacement
    /// The number of comments that the platform shows to everybody; `nil` when nobody has seen it.
    public var publicCounter: Int?
    /// How many comments of the thread are hidden already, at least 0.
    public var hiddenCount: Int
    /// Whether the public number still counts hidden comments; unknown is treated as yes.
    public var counterIncludesHidden: ThreeValued

    /// Describes a place; negative counts become 0.
    public init(
        kind: AdPlacement = .organic,
        publicCounter: Int? = nil,
        hiddenCount: Int = 0,
        counterIncludesHidden: ThreeValued = .unknown
    ) {
        self.kind = kind
        self.publicCounter = publicCounter.map { max(0, $0) }
        self.hiddenCount = max(0, hiddenCount)
        self.counterIncludesHidden = counterIncludesHidden
    }

    /// How many comments a visitor sees; `nil` when the public number is not known.
    public var visibleCount: Int? {
        publicCounter.map { counterIncludesHidden == .no ? $0 : max(0, $0 - hiddenCount) }
    }

    private enum CodingKeys: String, CodingKey {
        case kind, publicCounter, hiddenCount, counterIncludesHidden
    }

    /// Reads a place; every part may be missing.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            kind: try container.decodeIfPresent(AdPlacement.self, forKey: .kind) ?? .organic,
            publicCounter: try container.decodeIfPresent(Int.self, forKey: .publicCounter),
            hiddenCount: try container.decodeIfPresent(Int.self, forKey: .hiddenCount) ?? 0,
            counterIncludesHidden: try container.decodeIfPresent(ThreeValued.self, forKey: .counterIncludesHidden)
                ?? .unknown
        )
    }
}
