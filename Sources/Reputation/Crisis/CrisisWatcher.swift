public import Conversations
public import CrisisDetection
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// Tells whether a brand is in a crisis: ``StandardCrisisWatcher``, or one of your own.
///
/// The same events give the same watch in any order. Keep the promises of `CrisisWatcherConformance`.
public protocol CrisisWatcher: Sendable {
    /// Looks at a moment.
    ///
    /// - Parameters:
    ///   - log: What happened.
    ///   - brand: Whose crisis it would be.
    ///   - time: The moment.
    ///   - capacity: Who answers; `nil` when that is not known.
    ///   - settings: How the brand is watched.
    ///   - sentiment: Tells how a mention sounds.
    /// - Returns: What is to be said.
    func watch(
        _ log: ConversationLog,
        for brand: BrandProfile,
        at time: Date,
        capacity: ResponseCapacity?,
        settings: MonitorSettings,
        sentiment: any SentimentSource
    ) -> CrisisWatch
}

/// The package's own detectors, with a statement where one is drafted and what a person knows better about topics.
public struct StandardCrisisWatcher: CrisisWatcher {
    /// The statement, if one is drafted.
    public var statement: StatementPlan?
    /// What a person knows better about the topics.
    public var corrections: TopicCorrections

    /// Chooses what else is known.
    public init(statement: StatementPlan? = nil, corrections: TopicCorrections = TopicCorrections()) {
        self.statement = statement
        self.corrections = corrections
    }

    /// Watches what customers wrote in public, and what waits.
    public func watch(
        _ log: ConversationLog,
        for brand: BrandProfile,
        at time: Date,
        capacity: ResponseCapacity?,
        settings: MonitorSettings,
        sentiment: any SentimentSource
    ) -> CrisisWatch {
        CrisisWatch(
            log,
            for: brand,
            at: time,
            capacity: capacity,
            statement: statement,
            settings: settings,
            corrections: corrections,
            sentiment: sentiment
        )
    }
}
