import Conversations
import Presence
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Where the brand is, and where people write.
extension PresenceFindings {
    /// How far back a profile on which the brand wrote is active; a default of this package's own, as for neglect.
    private static let activeFor: TimeInterval = 30 * 86_400

    /// Active profiles that are not among those that somebody listed, sorted; none where nothing is listed.
    static func unlisted(in record: BrandRecord, _ listed: [StaffedProfile]) -> [ProfileKey] {
        guard !listed.isEmpty else { return [] }
        let start = record.time.addingTimeInterval(-activeFor)
        let active = Set(record.ownMessages.lazy.filter { $0.item.postedAt >= start }.map(\.profile))
        return active.filter { profile in
            !listed.contains {
                $0.platform == profile.platform && ($0.property == nil || $0.property == profile.property)
            }
        }.sorted()
    }

    /// The platforms on which people write in public, those with most messages first.
    static func platforms(of record: BrandRecord) -> [Platform] {
        var counts: [Platform: Int] = [:]
        for message in record.inbound.lazy.map(\.item.message) where !message.isPrivate {
            counts[message.channel.platform, default: 0] += 1
        }
        return counts.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }.map(\.key)
    }
}

extension DeskConfiguration {
    /// The profiles as those see them who look for gaps: listed ones with an owner are staffed, listed ones without one
    /// are not, and of the brand's other accounts that is not known unless profiles are listed, and then nobody is there.
    var profilesForGaps: [DeclaredProfile] {
        let listed = profiles.map { profile in
            DeclaredProfile(
                ProfileKey(platform: profile.platform, property: profile.property ?? ""),
                isStaffed: profile.owner == nil ? .no : .yes
            )
        }
        let platforms = Set(profiles.map(\.platform))
        let others = Set(brand.accounts.compactMap(\.platform)).subtracting(platforms).sorted {
            $0.rawValue < $1.rawValue
        }
        return listed
            + others.map { platform in
                DeclaredProfile(ProfileKey(platform: platform), isStaffed: profiles.isEmpty ? .unknown : .no)
            }
    }
}
