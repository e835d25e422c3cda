#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
package import ReputationFoundations

/// One way in which a brand's mentions left their habits in one bucket.
public struct CrisisSignal: Hashable, Codable, Sendable {
    /// What is unusual.
    public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
        /// How much is written.
        case volume
        /// How much of it is negative, in number and in share.
        case mood
        /// On how many sites at once.
        case sites
        /// That nothing is written: the feed may be dead.
        case silence
    }

    /// What is unusual.
    public let kind: Kind
    package let at: Instant
    package let onset: Instant?
    /// log10 of how many stretches of six hours pass, on average, between two like it.
    public let surprise: Double
    /// How many mentions the bucket has, or negative ones for ``Kind/mood``, or sites for ``Kind/sites``.
    public let observed: Double
    /// How many were expected, where that is known.
    public let expected: Double?
    /// Why, in a sentence of plain English.
    public let explanation: String
    /// The words that rose most.
    public let topics: [String]
    /// The sites with more than usual, most surprising first.
    public let sites: [String]
    /// What the brand had planned for this time.
    public let knownEvents: [String]

    /// The end of the bucket.
    public var date: Date { at.date }

    /// When the unusual stretch began.
    public var since: Date? { onset?.date }

    /// Whether a planned event explains it.
    public var isExplained: Bool { !knownEvents.isEmpty }
}

/// What one bucket of a brand's mentions shows.
public struct MonitorReport: Hashable, Codable, Sendable {
    package let start: Instant
    package let end: Instant
    /// What was counted.
    public let count: MentionCount
    /// The surprise of each signal, whether or not it raises an alarm.
    public let surprises: [CrisisSignal.Kind: Double]
    /// The signals beyond the budget.
    public let signals: [CrisisSignal]

    /// The beginning of the bucket.
    public var date: Date { start.date }
}
