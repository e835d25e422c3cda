public import Conversations

/// After a storm: how many of those it hit were contacted personally, and who was not.
///
/// A statement or a notice is no contact; a person's reply or a private message is.
public struct ContactCoverage: Hashable, Sendable {
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
        affected = people
        missing = people.filter { !contacted.contains($0) }
    }
}
