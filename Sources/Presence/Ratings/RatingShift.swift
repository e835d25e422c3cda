#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
import Conversations
import ReputationFoundations

/// How the ratings of a site, or of all sites together, moved at a date.
///
/// A rating counts where it was given last: a review edited from five stars to one counts after the edit. Ratings on
/// other scales are read as stars of five.
public struct RatingShift: Hashable, Encodable, Sendable {
    /// The site; `nil` for all together.
    public let site: ProfileKey?
    /// The reviews before the date.
    public let before: RatingSummary
    /// The reviews at the date and after.
    public let after: RatingSummary
    /// How far the mean moved in stars, or why nothing can be said.
    public let change: Appraisal<MeanChange>

    /// The difference of two means.
    public struct MeanChange: Hashable, Encodable, Sendable {
        /// After less before, in stars; below zero is worse.
        public let difference: Double
        /// The lower end of Welch's 95 % interval (Welch, 1947).
        public let lower: Double
        /// The upper end of it.
        public let upper: Double

        /// Whether it moved by more than chance explains.
        public var isFlagged: Bool { lower > 0 || upper < 0 }
    }

    /// Whether the ratings moved by more than chance explains, with enough reviews on each side.
    public var isFlagged: Bool { change.value?.isFlagged ?? false }

    /// The finding in a line.
    public var explanation: String {
        let name = site?.description ?? "all sites"
        switch change {
        case .assessed(let change):
            return "\(name): \(tenths(before.mean ?? 0)) stars from \(before.count) reviews before, "
                + "\(tenths(after.mean ?? 0)) from \(after.count) after "
                + "(\(tenths(change.difference)), from \(tenths(change.lower)) to \(tenths(change.upper)))"
        case .notAssessed(let gap): return "\(name): \(gap)"
        }
    }

    /// The shift of each site, sorted by site, and last that of all sites together.
    ///
    /// - Parameters:
    ///   - record: What was written.
    ///   - date: The date that parts before from after.
    ///   - span: How far to look on either side; `nil` for everything.
    ///   - least: The fewest reviews on each side from which a shift is told, at least 3.
    /// - Returns: A shift for each site with a rated review, and one for all.
    /// - Complexity: O(n log n) in the reviews.
    public static func find(
        in record: BrandRecord,
        at date: Date,
        within span: Duration? = nil,
        atLeast least: Int = 5
    ) -> [RatingShift] {
        let cut = Instant(date)
        var sides: [ProfileKey: (before: RatingSummary, after: RatingSummary)] = [:]
        var pooled = (before: RatingSummary(), after: RatingSummary())
        for message in record.inbound where message.isReview && message.item.removal == nil {
            guard let share = message.item.message.rating?.share else { continue }
            let given = message.item.edits.last { $0.rating != nil }?.at ?? message.item.posted
            if let span, abs(given.milliseconds(since: cut)) > span.wholeMilliseconds { continue }
            let author = message.item.message.author
            let isAnonymous = author == nil || author?.kind == .anonymous
            if given < cut {
                sides[message.profile, default: (RatingSummary(), RatingSummary())].before.add(
                    share * 5,
                    isAnonymous: isAnonymous
                )
                pooled.before.add(share * 5, isAnonymous: isAnonymous)
            } else {
                sides[message.profile, default: (RatingSummary(), RatingSummary())].after.add(
                    share * 5,
                    isAnonymous: isAnonymous
                )
                pooled.after.add(share * 5, isAnonymous: isAnonymous)
            }
        }
        let least = max(3, least)
        return sides.sorted { $0.key < $1.key }.map { shift(of: $0.key, $0.value, least) } + [
            shift(of: nil, pooled, least)
        ]
    }

    private static func shift(
        of site: ProfileKey?,
        _ sides: (before: RatingSummary, after: RatingSummary),
        _ least: Int
    ) -> RatingShift {
        let fewest = min(sides.before.count, sides.after.count)
        let change = fewest < least ? nil : meanChange(sides.before, sides.after)
        return RatingShift(
            site: site,
            before: sides.before,
            after: sides.after,
            change: change.map { .assessed($0) }
                ?? .notAssessed(.tooFew(found: fewest, needed: least, of: "reviews on one side"))
        )
    }

    private static func meanChange(_ before: RatingSummary, _ after: RatingSummary) -> MeanChange? {
        guard let low = before.mean, let high = after.mean, let v1 = before.variance, let v2 = after.variance else {
            return nil
        }
        let (n1, n2) = (Double(before.count), Double(after.count))
        let (e1, e2) = (v1 / n1, v2 / n2)
        let error = (e1 + e2).squareRoot()
        let freedom = error == 0 ? n1 + n2 - 2 : (e1 + e2) * (e1 + e2) / (e1 * e1 / (n1 - 1) + e2 * e2 / (n2 - 1))
        let half = error * studentQuantile(freedom: freedom)
        return MeanChange(difference: high - low, lower: high - low - half, upper: high - low + half)
    }

    /// The 97.5 % quantile of Student's distribution, by Fisher and Cornish's expansion (Abramowitz and Stegun, 26.7.5):
    /// within a thousandth from four degrees of freedom on, and below the exact one by 1 % at two.
    static func studentQuantile(freedom: Double) -> Double {
        let z = 1.959963984540054
        let n = max(2, freedom)
        let (z3, z5, z7, z9) = (
            z * z * z, z * z * z * z * z, z * z * z * z * z * z * z, z * z * z * z * z * z * z * z * z
        )
        return z + (z3 + z) / (4 * n) + (5 * z5 + 16 * z3 + 3 * z) / (96 * n * n)
            + (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * n * n * n)
            + (79 * z9 + 776 * z7 + 1482 * z5 - 1920 * z3 - 945 * z) / (92_160 * n * n * n * n)
    }
}
