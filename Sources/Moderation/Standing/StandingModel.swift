#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
import ReputationFoundations

/// How standing follows from history: only what people upheld counts, and it fades.
///
/// The share of comments that deserve removal has a Beta prior; each upheld removal adds to it, halved with every
/// half-life. Its lower bound (the mean less 1.645 standard deviations, the one-sided 95 % of a normal curve) must reach
/// a threshold, and a minimum of upheld removals under more than one post too. All numbers are judgements.
public struct StandingModel: Hashable, Sendable {
    /// The prior's weight for removal: 1 of ``priorTotal`` comments.
    public var priorRemovals: Double
    /// The prior's weight altogether.
    public var priorTotal: Double
    /// After this time a removal weighs half.
    public var halfLife: Duration
    /// After this time it no longer counts at all.
    public var lifetime: Duration
    /// So many upheld removals make a pattern, at least.
    public var minimumUpheld: Int
    /// Under so many posts, at least.
    public var minimumConversations: Int
    /// So many upheld removals, where nobody says under which posts.
    public var minimumUpheldAnywhere: Int
    /// From which lower bound of the share of comments that deserve removal, 0 to 1, an author is a troll.
    public var threshold: Double
    /// An account younger than this is young.
    public var youngAccountAge: Duration

    /// Sets the numbers.
    public init(
        priorRemovals: Double = 1,
        priorTotal: Double = 10,
        halfLife: Duration = .seconds(90 * 86_400),
        lifetime: Duration = .seconds(180 * 86_400),
        minimumUpheld: Int = 3,
        minimumConversations: Int = 2,
        minimumUpheldAnywhere: Int = 5,
        threshold: Double = 0.1,
        youngAccountAge: Duration = .seconds(7 * 86_400)
    ) {
        self.priorRemovals = priorRemovals
        self.priorTotal = priorTotal
        self.halfLife = halfLife
        self.lifetime = lifetime
        self.minimumUpheld = minimumUpheld
        self.minimumConversations = minimumConversations
        self.minimumUpheldAnywhere = minimumUpheldAnywhere
        self.threshold = threshold
        self.youngAccountAge = youngAccountAge
    }

    /// The standing that follows from a history at a moment.
    ///
    /// Outcomes after that moment do not count; overturned and unreviewed ones never do.
    public func standing(of history: AuthorHistory, at date: Date) -> AuthorStanding {
        let now = Instant(date)
        let (life, half) = (lifetime.wholeMilliseconds, max(1, halfLife.wholeMilliseconds))
        var weight = 0.0
        var count = 0
        var places: Set<ConversationID> = []
        for outcome in history.outcomes where outcome.verdict == .upheld {
            let age = now.milliseconds(since: Instant(outcome.removedAt))
            guard age >= 0, age < life else { continue }
            weight += Self.faded(age: age, halfLife: half)
            count += 1
            places.insert(outcome.conversation)
        }
        let isYoung = history.accountCreatedAt.map {
            now.milliseconds(since: Instant($0)) < youngAccountAge.wholeMilliseconds
        }
        return standing(
            published: history.published,
            upheld: count,
            weight: weight,
            hasPattern: count >= minimumUpheld && places.count >= minimumConversations,
            isVerifiedCustomer: history.isVerifiedCustomer,
            isStaff: history.isStaff,
            isYoungAccount: ThreeValued(isYoung)
        )
    }

    /// The standing that follows from counts, where nobody says when and under which posts removals were upheld.
    ///
    /// `upheldRemovals` are those that people upheld lately; `published` counts them too.
    public func standing(
        published: Int,
        upheldRemovals: Int,
        isVerifiedCustomer: ThreeValued = .unknown,
        isStaff: ThreeValued = .unknown,
        isYoungAccount: ThreeValued = .unknown
    ) -> AuthorStanding {
        let upheld = max(0, upheldRemovals)
        return standing(
            published: published,
            upheld: upheld,
            weight: Double(upheld),
            hasPattern: upheld >= minimumUpheldAnywhere,
            isVerifiedCustomer: isVerifiedCustomer,
            isStaff: isStaff,
            isYoungAccount: isYoungAccount
        )
    }

    /// Half for every half-life, and on a straight line in between, so that every platform gives the same bits.
    private static func faded(age: Int64, halfLife: Int64) -> Double {
        let (halvings, rest) = age.floorDivided(by: halfLife)
        guard halvings < 64 else { return 0 }
        return (1 - Double(rest) / Double(halfLife) / 2) / Double(1 << halvings)
    }

    private func standing(
        published: Int,
        upheld: Int,
        weight: Double,
        hasPattern: Bool,
        isVerifiedCustomer: ThreeValued,
        isStaff: ThreeValued,
        isYoungAccount: ThreeValued
    ) -> AuthorStanding {
        // Somebody may have more removals than counted comments, when the count began later.
        let total = priorTotal + max(Double(max(0, published)), weight)
        let mean = (priorRemovals + weight) / total
        let bound = max(0, mean - 1.645 * (mean * (1 - mean) / (total + 1)).squareRoot())
        let kind: StandingKind
        if isStaff == .yes {
            kind = .staff
        } else if isVerifiedCustomer == .yes {
            kind = .customer
        } else {
            kind = hasPattern && bound >= threshold ? .troll : .unknown
        }
        return AuthorStanding(
            kind: kind,
            published: published,
            upheld: upheld,
            lowerBound: bound,
            isYoungAccount: isYoungAccount
        )
    }
}
