#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
import ReputationFoundations

/// What a brand wants to ask for.
public struct InvitationRequest: Hashable, Sendable {
    /// The site on which people are to write.
    public var destination: Platform
    /// Narrowings that all must pass.
    public var filters: [InvitationFilter]
    /// Whether anything is given for a review.
    public var offersReward: Bool
    /// Fields of the brand's own that tell nothing of how a customer feels or fared; the brand answers for that.
    public var neutralFields: Set<CustomerField>
    /// The shortest time between two invitations of one customer.
    public var leastInterval: Duration

    /// Describes a request; the shortest time is ninety days, a default of this package.
    public init(
        destination: Platform,
        filters: [InvitationFilter] = [],
        offersReward: Bool = false,
        neutralFields: Set<CustomerField> = [],
        leastInterval: Duration = .seconds(90 * 86_400)
    ) {
        self.destination = destination
        self.filters = filters
        self.offersReward = offersReward
        self.neutralFields = neutralFields
        self.leastInterval = leastInterval
    }
}

/// Whom to ask for a review: every eligible customer, or nobody.
///
/// The plan asks nobody itself. It never sees what a customer said, so it cannot choose by it. It is a plan that somebody
/// asks for, with a list of customers that no log holds: a desk does not make one by itself, a program calls this.
public struct InvitationPlan: Hashable, Sendable {
    /// Why a customer is not asked.
    public enum Exclusion: Hashable, Sendable {
        /// They asked not to be.
        case objected
        /// They were asked too short a time ago; they may be asked again at this time.
        case askedBefore(until: Date)
        /// A narrowing does not let them pass.
        case filtered(CustomerField)
    }

    /// The site.
    public let destination: Platform
    /// Whom to ask, sorted.
    public let invited: [CaseID]
    /// Everybody else, with the reason.
    public let excluded: [CaseID: Exclusion]

    /// Plans invitations.
    ///
    /// - Parameters:
    ///   - request: What is asked for.
    ///   - candidates: The customers; of several records of one customer the last invitation and any objection count.
    ///   - time: Now.
    /// - Throws: ``InvitationRefusal`` naming the rule, for a filter by mood, rating or outcome or by a field that nobody
    ///   declared neutral, for a reward, and for a site on which nobody may be asked.
    /// - Complexity: O(n log n) for n customers.
    public init(
        _ request: InvitationRequest,
        candidates: some Sequence<InvitationCandidate>,
        at time: Date
    ) throws(InvitationRefusal) {
        try Self.check(request)
        let now = Instant(time)
        var customers: [CaseID: InvitationCandidate] = [:]
        for candidate in candidates {
            guard let known = customers.updateValue(candidate, forKey: candidate.customer) else { continue }
            customers[candidate.customer]?.hasObjected = known.hasObjected || candidate.hasObjected
            customers[candidate.customer]?.lastInvitedAt = [known.lastInvitedAt, candidate.lastInvitedAt].compactMap(
                \.self
            ).max()
            // Which record came last must not matter.
            customers[candidate.customer]?.fields.merge(known.fields) { min($0, $1) }
        }
        var excluded: [CaseID: Exclusion] = [:]
        for (id, customer) in customers {
            if customer.hasObjected {
                excluded[id] = .objected
            } else if let failed = request.filters.first(where: { !$0.passes(customer) }) {
                excluded[id] = .filtered(failed.field)
            } else if let last = customer.lastInvitedAt {
                let next = Instant(last).advanced(by: request.leastInterval.wholeMilliseconds)
                if now < next { excluded[id] = .askedBefore(until: next.date) }
            }
        }
        destination = request.destination
        invited = customers.keys.filter { excluded[$0] == nil }.sorted()
        self.excluded = excluded
    }

    private static func check(_ request: InvitationRequest) throws(InvitationRefusal) {
        if request.destination == .yelp {
            throw InvitationRefusal(rule: .noAsking, reason: "the destination is \(request.destination)")
        }
        if request.offersReward { throw InvitationRefusal(rule: .noReward, reason: "a reward is offered") }
        for filter in request.filters {
            if CustomerField.gating.contains(filter.field) {
                throw InvitationRefusal(rule: .noGating, reason: "a filter by \(filter.field)")
            }
            if !CustomerField.neutral.contains(filter.field), !request.neutralFields.contains(filter.field) {
                throw InvitationRefusal(
                    rule: .noGating,
                    reason: "a filter by \(filter.field), which nobody declared neutral"
                )
            }
        }
    }
}

extension InvitationFilter {
    fileprivate func passes(_ customer: InvitationCandidate) -> Bool {
        customer.fields[field].map { values.contains($0) } ?? false
    }
}
