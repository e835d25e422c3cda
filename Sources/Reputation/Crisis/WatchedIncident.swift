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

    /// Incidents as they are shown: those with the most people and sites within a day first, then those with the most
    /// postings, then the earliest.
    static func ranked(_ incidents: [Incident]) -> [Incident] {
        incidents.map { (incident: $0, reach: $0.voices.count + $0.sitesInADay) }.sorted { left, right in
            if left.reach != right.reach { return left.reach > right.reach }
            let counts = (left.incident.postings.count, right.incident.postings.count)
            if counts.0 != counts.1 { return counts.0 > counts.1 }
            let (first, second) = (left.incident.firstPost, right.incident.firstPost)
            return (first.date, first.id) < (second.date, second.id)
        }.map(\.incident)
    }
}
