import ReputationFoundations

/// Why a comment may not be hidden.
public enum HideBudgetRefusal: String, Codable, CaseIterable, Sendable {
    /// As much as the budget allows is hidden already.
    case exhausted
    /// The post has so few comments that anybody would notice.
    case smallThread
    /// The number would stand over nothing.
    case nothingVisible
    /// Too many replies by others would go along.
    case collateral
    /// The public number is not known.
    case unknownCounter
}

/// What is worth knowing about a hide that the budget allows.
public enum HideBudgetWarning: String, Codable, CaseIterable, Sendable {
    /// Most of what stands there is hidden.
    case mostlyHidden
    /// Safety came before the budget.
    case safetyOverride
    /// A person came before the budget.
    case personOverride
}

/// How many comments of a post may be hidden altogether and within a period.
public struct HideLimits: Hashable, Codable, Sendable {
    /// Altogether.
    public var total: Int
    /// Within the period; `nil` for no such limit.
    public var perPeriod: Int?
    /// The length of the period.
    public var period: Duration {
        get { .milliseconds(periodMilliseconds) }
        set { periodMilliseconds = newValue.wholeMilliseconds }
    }
    package private(set) var periodMilliseconds: Int64

    /// Sets limits; a day is the period unless another is given.
    public init(total: Int, perPeriod: Int? = nil, period: Duration = .seconds(86_400)) {
        self.total = total
        self.perPeriod = perPeriod
        periodMilliseconds = period.wholeMilliseconds
    }
}

/// What hiding a comment takes from the budget of its post.
public struct HideCost: Hashable, Codable, Sendable {
    /// How many comments go: 1 and the replies by others under it; 0 where the public number plays no part.
    public var cost: Int
    /// The limits they are held against; `nil` where there are none.
    public var limits: HideLimits?
    /// Whether something came before the budget.
    public var isOverride: Bool
    /// What is worth knowing.
    public var warnings: [HideBudgetWarning]
}
