public import Conversations
import ReputationFoundations

/// How many comments of a post may be hidden before the public number of comments shows it.
///
/// The defaults are a judgement: a share of 5 %, at most 20, none under a post with fewer than 10 comments, and at least
/// one comment stays in sight.
public struct HideBudget: Hashable, Sendable {
    /// The largest share of the public number that may be hidden, from 0 to 1.
    public var maximumShare: Double
    /// The most comments of one post that may be hidden.
    public var maximumHidden: Int
    /// Below this public number nothing is hidden.
    public var minimumThread: Int
    /// So many comments stay in sight.
    public var minimumVisible: Int
    /// More replies by others than this are not hidden along with a comment without a person's look.
    public var maximumCollateral: Int
    /// The most comments of one post that may be hidden within ``period``; `nil` for no such limit.
    public var maximumPerPeriod: Int?
    /// The period that ``maximumPerPeriod`` counts.
    public var period: Duration
    /// Where violations are hidden without counting, because no public number of an organic post is involved.
    public var exemptPlacements: [AdPlacement]

    /// Sets a budget.
    public init(
        maximumShare: Double = 0.05,
        maximumHidden: Int = 20,
        minimumThread: Int = 10,
        minimumVisible: Int = 1,
        maximumCollateral: Int = 3,
        maximumPerPeriod: Int? = nil,
        period: Duration = .seconds(86_400),
        exemptPlacements: [AdPlacement] = [.paidAd]
    ) {
        self.maximumShare = maximumShare
        self.maximumHidden = maximumHidden
        self.minimumThread = minimumThread
        self.minimumVisible = minimumVisible
        self.maximumCollateral = maximumCollateral
        self.maximumPerPeriod = maximumPerPeriod
        self.period = period
        self.exemptPlacements = exemptPlacements
    }

    /// What makes no sense; `nil` when all does.
    var problem: String? {
        if !(0...1).contains(maximumShare) { return "the budget's share \(maximumShare) is not from 0 to 1" }
        let counts = [maximumHidden, minimumThread, minimumVisible, maximumCollateral, maximumPerPeriod ?? 0]
        if let bad = counts.first(where: { $0 < 0 }) { return "the budget has the negative number \(bad)" }
        return period > .zero ? nil : "the budget's period is not positive"
    }
}

extension HideBudget: Codable {
    private enum CodingKeys: String, CodingKey, CaseIterable {
        case maximumShare, maximumHidden, minimumThread, minimumVisible, maximumCollateral, maximumPerPeriod
        case periodMilliseconds, exemptPlacements
    }

    /// Reads a budget; whatever is missing has its default.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
        let standard = HideBudget()
        func count(_ key: CodingKeys, _ missing: Int) throws -> Int {
            try container.decodeIfPresent(Int.self, forKey: key) ?? missing
        }
        self.init(
            maximumShare: try container.decodeIfPresent(Double.self, forKey: .maximumShare) ?? standard.maximumShare,
            maximumHidden: try count(.maximumHidden, standard.maximumHidden),
            minimumThread: try count(.minimumThread, standard.minimumThread),
            minimumVisible: try count(.minimumVisible, standard.minimumVisible),
            maximumCollateral: try count(.maximumCollateral, standard.maximumCollateral),
            maximumPerPeriod: try container.decodeIfPresent(Int.self, forKey: .maximumPerPeriod),
            period: .milliseconds(try container.decodeIfPresent(Int64.self, forKey: .periodMilliseconds) ?? 86_400_000),
            exemptPlacements: try container.decodeIfPresent([AdPlacement].self, forKey: .exemptPlacements)
                ?? standard.exemptPlacements
        )
    }

    /// Writes every part.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(maximumShare, forKey: .maximumShare)
        try container.encode(maximumHidden, forKey: .maximumHidden)
        try container.encode(minimumThread, forKey: .minimumThread)
        try container.encode(minimumVisible, forKey: .minimumVisible)
        try container.encode(maximumCollateral, forKey: .maximumCollateral)
        try container.encodeIfPresent(maximumPerPeriod, forKey: .maximumPerPeriod)
        try container.encode(period.wholeMilliseconds, forKey: .periodMilliseconds)
        try container.encode(exemptPlacements, forKey: .exemptPlacements)
    }
}
