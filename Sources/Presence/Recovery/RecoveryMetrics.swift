#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
import LanguageAnalysis
package import ReputationFoundations

/// How many people who complained were helped, and how many of those came back to say so.
public struct RecoveryMetrics: Hashable, Encodable, Sendable {
    /// How far one person got.
    public struct Person: Hashable, Encodable, Sendable {
        /// How far somebody got.
        public enum Stage: String, Hashable, Codable, Sendable {
            /// They complained, and nobody has reported the matter as done.
            case open
            /// It was reported as done, and they have said nothing good since.
            case resolved
            /// They said something good after it was done.
            case converted
        }

        /// The person's case.
        public let customer: CaseID
        /// The name shown beside the last thing they wrote; `nil` when the platform shows none.
        public let name: String?
        /// How far they got.
        public let stage: Stage
        /// What they complained of, earliest first.
        public let complaints: [MessageID]
        /// The good things they wrote after the matter was done, from any of their accounts, earliest first.
        public let thanks: [MessageID]
        /// How often they complained anew after the matter was done.
        public let relapses: Int
        package let resolved: Instant?

        /// When the matter was last done; `nil` while it is open.
        public var resolvedAt: Date? { resolved?.date }
    }

    /// Everybody who complained, sorted by case.
    public let people: [Person]
    /// What a vendor of reputation services claims, for comparison; it is no target.
    public let benchmark = PublishedBenchmark.negativeReviewsTurned

    /// How many complained.
    public var complained: Int { people.count }
    /// How many were helped, those who came back included.
    public var resolved: Int { people.count { $0.stage != .open } }
    /// How many came back to say something good.
    public var converted: Int { people.count { $0.stage == .converted } }

    /// The part of those helped who came back; not assessed when nobody was reported as helped.
    ///
    /// - Parameter least: The fewest people helped from which a part is worked out.
    /// - Returns: The part, or that too few were helped.
    public func conversion(atLeast least: Int = 5) -> Appraisal<Share> {
        guard resolved >= max(1, least), let share = Share(converted, of: resolved) else {
            return .notAssessed(.tooFew(found: resolved, needed: least, of: "people whose matter was done"))
        }
        return .assessed(share)
    }

    private enum CodingKeys: String, CodingKey {
        case people, benchmark
    }

    /// Follows everybody who complained.
    ///
    /// Only messages of which the record knows how they sound count as good or bad. A good word before the matter is
    /// done counts for nothing, and neither does one in the same millisecond; a new complaint opens it again, and so
    /// does a report that says so, unless the person has said something good by then. What open promises hold open is
    /// not done, until the person says something good after it was reported: nobody knows better than they.
    ///
    /// - Complexity: O(n log n) in the messages and reports.
    public init(_ record: BrandRecord) {
        let byPerson = Dictionary(grouping: record.inbound, by: \.customer)
        people = byPerson.keys.sorted().compactMap { customer in
            Self.follow(customer, byPerson[customer, default: []], record.progress[customer] ?? [])
        }
    }

    private enum Step: Int {
        case complaint, praise, reopening, heldResolution, resolution

        init(_ state: ProgressReport.State) {
            self =
                switch state {
                case .open: .reopening
                case .heldByPromises: .heldResolution
                case .done: .resolution
                }
        }
    }

    private static func follow(
        _ customer: CaseID,
        _ messages: [InboundMessage],
        _ progress: [ProgressReport]
    ) -> Person? {
        var steps: [(at: Instant, step: Step, message: MessageID?)] = messages.compactMap { message in
            switch message.polarity {
            case .negative: (message.item.posted, .complaint, message.item.id)
            case .positive: (message.item.posted, .praise, message.item.id)
            default: nil
            }
        }
        steps += progress.map { ($0.at, Step($0.state), nil) }
        steps.sort { left, right in
            left.at != right.at
                ? left.at < right.at
                : (left.step.rawValue, left.message?.rawValue ?? "") < (
                    right.step.rawValue, right.message?.rawValue ?? ""
                )
        }
        var stage: Person.Stage?
        var complaints: [MessageID] = []
        var thanks: [MessageID] = []
        var relapses = 0
        var resolved: Instant?
        var held: Instant?
        for (at, step, message) in steps {
            switch (step, stage) {
            case (.complaint, _):
                if stage == .resolved || stage == .converted { relapses += 1 }
                (stage, resolved, held, thanks) = (.open, nil, nil, [])
                message.map { complaints.append($0) }
            case (.resolution, .open): (stage, resolved) = (.resolved, at)
            case (.heldResolution, .open): held = at
            case (.reopening, .resolved): (stage, resolved) = (.open, nil)
            case (.reopening, .open): held = nil
            case (.praise, .open):
                guard let done = held, done < at else { continue }
                (stage, resolved) = (.converted, done)
                message.map { thanks.append($0) }
            case (.praise, .resolved), (.praise, .converted):
                stage = .converted
                message.map { thanks.append($0) }
            default: break
            }
        }
        return stage.map { stage in
            Person(
                customer: customer,
                name: messages.last?.item.message.author?.name,
                stage: stage,
                complaints: complaints,
                thanks: thanks,
                relapses: relapses,
                resolved: resolved
            )
        }
    }
}
