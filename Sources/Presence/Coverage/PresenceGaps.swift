public import Conversations

/// A platform where people write about the brand and nobody of the brand is there to answer.
public struct PresenceGap: Hashable, Encodable, Sendable {
    /// Why it is a gap.
    public enum Cause: String, Hashable, Codable, Sendable {
        /// The brand has no profile there.
        case noProfile
        /// It has one, and nobody looks after it.
        case unstaffed
    }

    /// Where people write.
    public let platform: Platform
    /// Why it is a gap.
    public let cause: Cause
    /// The part of all mentions that is written there, with its interval.
    public let mentions: Share

    /// The gap in a line.
    public var explanation: String {
        let state = cause == .noProfile ? "no profile" : "a profile that nobody looks after"
        return "\(platform): \(mentions.numerator) of \(mentions.denominator) mentions "
            + "(\(percent(mentions.rate))), \(state)"
    }
}

/// The platforms on which a brand is missing, by how much is written there.
public struct PresenceGaps: Hashable, Encodable, Sendable {
    /// The gaps, the platform with the most mentions first, ties by name.
    public let gaps: [PresenceGap]
    /// Platforms with as many mentions whose profile nobody said to be staffed or not.
    public let unknown: [Platform]

    /// Compares where people write with where the brand is.
    ///
    /// - Parameters:
    ///   - record: What was written; private messages are no mentions.
    ///   - profiles: The profiles that the brand has.
    ///   - share: The part of all mentions from which on a platform matters, the limit included.
    ///   - least: The fewest mentions from which parts are worked out.
    /// - Returns: The gaps, or that there are too few mentions.
    public static func find(
        in record: BrandRecord,
        profiles: [DeclaredProfile],
        atLeast share: Double = 0.05,
        ofAtLeast least: Int = 20
    ) -> Appraisal<PresenceGaps> {
        let mentions = record.inbound.lazy.map(\.item.message).filter { !$0.isPrivate && $0.kind != .repost }
        var counts: [Platform: Int] = [:]
        for message in mentions { counts[message.channel.platform, default: 0] += 1 }
        let total = counts.values.reduce(0, +)
        guard total >= max(1, least) else { return .notAssessed(.tooFew(found: total, needed: least, of: "mentions")) }
        var gaps: [PresenceGap] = []
        var unknown: [(platform: Platform, count: Int)] = []
        for (platform, count) in counts {
            guard let part = Share(count, of: total), part.rate >= share else { continue }
            let there = profiles.filter { $0.key.platform == platform }
            if there.contains(where: { $0.isStaffed == .yes }) { continue }
            if there.contains(where: { $0.isStaffed == .unknown }) {
                unknown.append((platform, count))
            } else {
                gaps.append(
                    PresenceGap(platform: platform, cause: there.isEmpty ? .noProfile : .unstaffed, mentions: part)
                )
            }
        }
        gaps.sort { left, right in
            left.mentions.numerator != right.mentions.numerator
                ? left.mentions.numerator > right.mentions.numerator
                : left.platform.rawValue < right.platform.rawValue
        }
        unknown.sort { $0.count != $1.count ? $0.count > $1.count : $0.platform.rawValue < $1.platform.rawValue }
        return .assessed(PresenceGaps(gaps: gaps, unknown: unknown.map(\.platform)))
    }
}
