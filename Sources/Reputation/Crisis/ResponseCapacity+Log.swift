#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
public import CrisisDetection
import ReputationFoundations

extension ResponseCapacity {
    /// Who answers, as far as a log tells: the agents who replied for a brand in the week before a moment; `nil` when no
    /// reply of that week names its agent.
    ///
    /// - Parameters:
    ///   - log: What happened.
    ///   - brand: Whose desk it is.
    ///   - time: The moment.
    ///   - handlingTime: How long an answer takes; no log tells it.
    /// - Throws: `DetectionError` when the handling time is not positive.
    public init?(
        observedIn log: ConversationLog,
        for brand: BrandProfile,
        at time: Date,
        handlingTime: Duration
    ) throws(DetectionError) {
        let agents = Self.agents(observedIn: log, for: BrandMatcher(brand), at: time)
        guard !agents.isEmpty else { return nil }
        try self.init(people: agents.count, handlingTime: handlingTime)
    }

    /// The agents who replied in the week before a moment.
    static func agents(observedIn log: ConversationLog, for matcher: BrandMatcher, at time: Date) -> Set<AgentID> {
        let end = Instant(time)
        var agents: Set<AgentID> = []
        for thread in log.upTo(time).threads(for: matcher) {
            for item in thread.items(of: .brand) where (0...604_800_000).contains(end.milliseconds(since: item.sent)) {
                guard let outbound = item.message.outbound, let agent = outbound.agent, outbound.origin == .human,
                    item.message.parent != nil
                else { continue }
                agents.insert(agent)
            }
        }
        return agents
    }
}
