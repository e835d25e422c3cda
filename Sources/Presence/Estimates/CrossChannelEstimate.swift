public import Conversations
import LanguageAnalysis

/// An estimate of how many people complained on all channels, from those who did so in public: an estimate, not a count.
public struct CrossChannelEstimate: Hashable, Encodable, Sendable {
    /// People who complained on social media, as counted.
    public let counted: Int
    /// The part of all complainers who also complain on social media, as assumed, above 0 and up to 1.
    public let assumedShare: Double
    /// The estimate.
    public let total: Double
    /// The lower end of what chance in the count alone explains in 95 of 100 cases; the assumption may be further off.
    public let lower: Double
    /// The upper end of it.
    public let upper: Double
    /// What must stand beside the figure wherever it is shown.
    public let label: String

    /// Estimates all complainers.
    ///
    /// The result is `nil` for a negative count, or for a part outside 0 to 1 or of 0. The interval is Byar's approximation
    /// for a Poisson count (Breslow and Day, 1987).
    ///
    /// - Parameters:
    ///   - counted: People who complained on social media, 0 or more; see ``complainers(in:)``.
    ///   - share: The part of all complainers who also complain there; the default is a claim of a consultancy, see
    ///     `PublishedBenchmark.complainersOnSocialMedia`.
    public init?(counted: Int, share: Double = PublishedBenchmark.complainersOnSocialMedia.value) {
        guard counted >= 0, share > 0, share <= 1 else { return nil }
        self.counted = counted
        assumedShare = share
        total = Double(counted) / share
        let n = Double(counted)
        let z = 1.959963984540054
        let low = 1 - 1 / (9 * n) - z / (3 * n.squareRoot())
        let high = 1 - 1 / (9 * (n + 1)) + z / (3 * (n + 1).squareRoot())
        lower = max(n, counted == 0 ? 0 : n * max(0, low * low * low) / share)
        upper = (n + 1) * high * high * high / share
        label =
            "estimate: \(counted) counted, assuming that \(percent(share)) of all who complain do so on social media"
    }

    /// Distinct people who complained in public, by judgement or rating; unnamed ones count once for each message.
    public static func complainers(in record: BrandRecord) -> Int {
        Set(record.inbound.filter { $0.polarity == .negative && !$0.item.message.isPrivate }.map(\.customer)).count
    }
}
