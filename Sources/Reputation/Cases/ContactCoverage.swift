public import Conversations
public import CrisisDetection
import ReputationFoundations

/// After a storm: how many of those it hit were contacted personally, and who was not.
///
/// A statement or a notice is no contact; a person's reply or a private message is.
public struct ContactCoverage: Hashable, Sendable {
    /// What hit them.
    public let incident: IncidentID
    /// The people of the incident.
    public let affected: [AuthorID]
    /// Those of them whom nobody contacted, sorted.
    public let missing: [AuthorID]

    /// The share that was contacted; `nil` when nobody was affected.
    public var share: Share? {
        Share(affected.count - missing.count, of: affected.count)
    }

    /// Counts.
    ///
    /// - Parameters:
    ///   - incident: What happened.
    ///   - contacted: Accounts to which a person of the brand has written.
    public init(_ incident: WatchedIncident, contacted: Set<AuthorID>) {
        let people = Set(incident.incident.postings.compactMap(\.author)).sorted()
        self.incident = incident.incident.id
        affected = people
        missing = people.filter { !contacted.contains($0) }
    }

    /// Counts for each incident that several people wrote about, whom the brand has contacted since.
    static func all(of watch: CrisisWatch, in log: ConversationLog, for brand: BrandMatcher) -> [ContactCoverage] {
        let incidents = watch.incidents.filter { $0.incident.voices.count > 1 }
        guard !incidents.isEmpty else { return [] }
        let contacts = contacts(in: log, for: brand)
        return incidents.map { incident in
            var contacted: Set<AuthorID> = []
            for posting in incident.incident.postings {
                guard let author = posting.author else { continue }
                let accounts = log.customerCase(of: author)?.authors ?? [author]
                if accounts.contains(where: { contacts[$0].map { $0 > posting.at } ?? false }) {
                    contacted.insert(author)
                }
            }
            return ContactCoverage(incident, contacted: contacted)
        }
    }

    /// When a person of the brand last wrote to each account: in reply, or in private.
    static func contacts(in log: ConversationLog, for brand: BrandMatcher) -> [AuthorID: Instant] {
        var contacts: [AuthorID: Instant] = [:]
        for thread in log.threads(for: brand) {
            let items = thread.conversation.items
            for index in thread.positions(of: .brand) where items[index].isPersonalContact {
                let item = items[index]
                var reached =
                    item.message.repliesToAuthor
                    ?? thread.parents[index].flatMap {
                        thread.sides[$0] == .customer ? items[$0].message.author?.id : nil
                    }
                if reached == nil, item.message.isPrivate {
                    // A private thread has one person in it besides the brand.
                    reached = thread.sides.firstIndex(of: .customer).flatMap { items[$0].message.author?.id }
                }
                guard let account = reached else { continue }
                contacts[account] = max(contacts[account] ?? item.posted, item.posted)
            }
        }
        return contacts
    }
}

extension ConversationItem {
    /// Whether a person of the brand may have written it, and it got to whom it was written to.
    fileprivate var isPersonalContact: Bool {
        let outbound = message.outbound
        guard removal == nil, outbound?.audience != .internalNote, outbound?.origin != .automation,
            outbound?.origin != .bot, publications.isEmpty
        else { return false }
        switch delivery {
        case .pending, .failed, .rejected: return false
        default: return true
        }
    }
}
