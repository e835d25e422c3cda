#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
public import CrisisDetection

/// An incident with the complaint it goes back to and what to do about it.
public struct WatchedIncident: Hashable, Sendable {
    /// What belongs together, and why.
    public let incident: Incident
    /// The complaint that the rest goes back to.
    public let root: Message
    /// Whom to answer in which order; `nil` when nobody said how many people answer.
    public let plan: ResponsePlan?
    /// The postings that have no answer of their own and are covered by no statement.
    public let unanswered: [MessageID]

    /// When the first of it was posted.
    public var since: Date { incident.firstPost.date }

    /// Whether it may be a complaint: something in it is negative, or was not judged.
    static func mayBeComplaint(_ incident: Incident) -> Bool {
        incident.postings.contains { $0.sentiment == .negative || $0.sentiment == .unknown }
    }

    /// Whether it is more than one person in one place.
    static func hasSpread(_ incident: Incident) -> Bool {
        incident.voices.count > 1 || incident.placements.count > 1 && incident.sites.count > 1
    }

    /// The order in which incidents are shown: people and sites within a day first, then postings, then the earliest.
    static func precedes(_ left: Incident, _ right: Incident) -> Bool {
        let reach = (left.voices.count + left.sitesInADay, right.voices.count + right.sitesInADay)
        if reach.0 != reach.1 { return reach.0 > reach.1 }
        if left.postings.count != right.postings.count { return left.postings.count > right.postings.count }
        return (left.firstPost.date, left.firstPost.id) < (right.firstPost.date, right.firstPost.id)
    }
}
