import ReputationFoundations

/// From when on a profile counts as dropped or as unsteady.
///
/// The source articles give no numbers beyond "dropped two weeks later" and "once every six months"; the rest are
/// defaults of this package.
public struct CadenceSettings: Hashable, Sendable {
    /// How many posts at the start make an eager beginning.
    public var burstPosts = 4
    /// The time from the first post within which they must lie, the end included.
    public var burstWindow = Duration.milliseconds(14 * dayMilliseconds)
    /// How many times the usual interval a silence must exceed.
    public var gapFactor = 3.0
    /// What a silence must exceed in any case.
    public var gapFloor = Duration.milliseconds(30 * dayMilliseconds)
    /// The coefficient of variation of the intervals above which a profile is unsteady; posting at random times has 1.
    public var variationLimit = 1.5
    /// The fewest intervals from which a variation is worked out.
    public var leastIntervals = 4
    /// The posts a year below which a profile is too rare: four, so that a quarterly letter is not.
    public var postsPerYear = 4.0
    /// The shortest watched time from which posts a year are worked out.
    public var leastWatched = Duration.milliseconds(180 * dayMilliseconds)
    /// Posts closer together than this count as one appearance, so that a thread of five posts is no rhythm.
    public var sitting = Duration.milliseconds(dayMilliseconds / 2)

    /// Starts with the defaults.
    public init() {}
}

/// A day in milliseconds.
let dayMilliseconds: Int64 = 86_400_000
