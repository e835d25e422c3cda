#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
import Conversations
package import ReputationFoundations

/// What happened in an incident and what was done about it, in the order of time, never changed afterwards.
public struct IncidentTimeline: Hashable, Codable, Sendable {
    /// One thing that happened.
    public struct Entry: Hashable, Codable, Sendable {
        package let at: Instant
        /// What changed, in a word such as `posted`, `raised` or `answered`.
        public let change: String
        /// Who did it: an account, an agent, or the name of a program.
        public let actor: String
        /// More on it.
        public let note: String

        /// When.
        public var date: Date { at.date }
    }

    /// The entries, earliest first; those of one moment in the order in which they were recorded.
    public private(set) var entries: [Entry] = []

    /// Starts without entries.
    public init() {}

    /// Records what happened; an entry that is there already is not repeated.
    public mutating func record(_ change: String, by actor: String, at date: Date, note: String = "") {
        let entry = Entry(at: Instant(date), change: change, actor: actor, note: note)
        let end = entries.firstIndex { $0.at > entry.at } ?? entries.count
        guard !entries[..<end].contains(entry) else { return }
        entries.insert(entry, at: end)
    }

    /// Records the postings of an incident.
    public mutating func record(_ incident: Incident) {
        for posting in incident.postings {
            record(
                "posted",
                by: posting.author?.rawValue ?? "unnamed",
                at: posting.date,
                note: "\(posting.site) \(posting.id)"
            )
        }
    }

    /// Records what was notified.
    public mutating func record(_ notification: AlertNotification) {
        record(
            notification.kind.rawValue,
            by: "crisis-detection",
            at: notification.date,
            note: "\(notification.alert) \(notification.level.name): \(notification.explanation)"
        )
    }

    /// One line an entry; the same entries give the same bytes.
    public var text: String {
        entries.map { "\($0.at.rfc3339)  \($0.change)  \($0.actor)  \($0.note)" }.joined(separator: "\n")
    }
}
