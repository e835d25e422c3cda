public import Conversations
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
import ReputationFoundations

/// The last day of a storm: how much came, how long nobody answered, and what was said to all.
public struct StormDay: Hashable, Sendable {
    /// The day's length.
    public static let length: Duration = .seconds(86_400)

    /// Messages of customers that reached the brand in the last day.
    public let messages: Int
    /// How many people wrote them.
    public let people: Int
    /// How many came in half of the four weeks of days before, or fewer; `nil` without such a day.
    public let usual: Int?
    /// The first complaint of the day; `nil` when nobody reads complaints.
    public let firstComplaint: Message?
    /// When it was written.
    public let firstComplaintAt: Date?
    /// When a person first answered anything of the day.
    public let firstReplyAt: Date?
    /// The platforms on which a statement was published in the day, in the order of publication.
    public let statementPlatforms: [Platform]
    /// When it was published first.
    public let statementAt: Date?
    /// How many messages it covers by a link, those that a person answered besides among them.
    public let covered: Int

    /// Looks at the day before a moment.
    ///
    /// - Complexity: O(n) in messages.
    init(
        _ log: ConversationLog,
        for brand: BrandMatcher,
        at time: Date,
        readings: [MessageID: MessageReading]
    ) {
        let day = Double(Self.length.components.seconds)
        var counts = Array(repeating: 0, count: 29)
        var authors: Set<AuthorID> = []
        var complaint: ConversationItem?
        var reply: Date?
        var publications: [(at: Date, platform: Platform)] = []
        var covered = 0
        var earliest = time
        for thread in log.threads(for: brand) {
            for answered in thread.answers where answered.addressing.isAddressed {
                let age = time.timeIntervalSince(answered.item.postedAt)
                earliest = min(earliest, answered.item.postedAt)
                guard age >= 0, age < 29 * day else { continue }
                counts[Int(age / day)] += 1
                guard age < day else { continue }
                if let author = answered.item.message.author?.id { authors.insert(author) }
                if let first = answered.answer.firstReplyAt { reply = min(reply ?? first, first) }
                if !answered.item.coverage.isEmpty { covered += 1 }
                guard readings[answered.item.id]?.traits.contains(.complaint) == true else { continue }
                let isEarlier = complaint.map { ($0.postedAt, $0.id) > (answered.item.postedAt, answered.item.id) }
                if isEarlier ?? true { complaint = answered.item }
            }
            for item in thread.items(of: .brand) where !item.publications.isEmpty {
                guard time.timeIntervalSince(item.postedAt) < day else { continue }
                publications.append((item.postedAt, item.message.channel.platform))
            }
        }
        let known = min(28, Int(time.timeIntervalSince(earliest) / day))
        let before = counts[1..<1 + max(0, known)].sorted()
        messages = counts[0]
        people = authors.count
        usual = before.isEmpty ? nil : before[before.count / 2]
        firstComplaint = complaint?.message
        firstComplaintAt = complaint?.postedAt
        firstReplyAt = reply
        publications.sort { ($0.at, $0.platform.rawValue) < ($1.at, $1.platform.rawValue) }
        var seen: Set<Platform> = []
        statementPlatforms = publications.map(\.platform).filter { seen.insert($0).inserted }
        statementAt = publications.first?.at
        self.covered = covered
    }
}
