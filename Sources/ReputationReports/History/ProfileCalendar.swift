import Conversations
public import Presence

/// On which days a brand posted on one profile, and how steady that is.
public struct ProfileCalendar: Hashable, Sendable {
    /// How steady it is, and why.
    public let cadence: CadenceFinding
    /// Posts by day of the desk's clock, counted from 1 January 1970; replies are not among them.
    public let posts: [Int: Int]
    /// Replies that got out on the profile, by anybody or anything on the brand's side.
    public let replies: Int

    /// The profile whose days these are.
    public var profile: ProfileKey { cadence.profile }

    /// One for each profile that ever posted, sorted by profile.
    static func all(in record: BrandRecord, clock: ReportClock) -> [ProfileCalendar] {
        var posts: [ProfileKey: [Int: Int]] = [:]
        var replies: [ProfileKey: Int] = [:]
        for own in record.ownMessages {
            switch own.role {
            case .broadcast:
                posts[own.profile, default: [:]][clock.day(of: own.item.postedAt), default: 0] += 1
            case .reply: replies[own.profile, default: 0] += 1
            case .outreach: continue
            }
        }
        return CadenceMonitor().findings(in: record).map { finding in
            ProfileCalendar(
                cadence: finding,
                posts: posts[finding.profile] ?? [:],
                replies: replies[finding.profile] ?? 0
            )
        }
    }
}
