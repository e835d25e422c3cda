#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
internal import ReputationFoundations

/// How every promise of a brand stands at a moment, with the cases that wait for it.
public struct PromiseReview: Sendable {
    /// A promise with its standing.
    public struct Entry: Hashable, Sendable {
        /// The promise as its events have left it.
        public let promise: PromiseState
        /// How it stands.
        public let standing: PromiseStanding
        /// The cases that cannot be closed before it is kept or withdrawn, sorted.
        public let cases: [CaseID]
        /// Why it stands so, in words.
        public let reason: String
    }

    /// The moment looked at.
    public let time: Date
    /// Every promise, those due first in front and those without a due time behind.
    public let entries: [Entry]
    /// The cases with a promised step that was left undone in silence, the longest first.
    public let stalledCases: [StalledCase]
    /// Whether what was promised to some first was published to them first.
    public let earlyAccess: [EarlyAccessFinding]
    /// Whether those who were promised an answer got any.
    public let reciprocity: [ReciprocityFinding]

    /// Looks at a log.
    ///
    /// - Parameters:
    ///   - log: The log; what happened after the moment is left out.
    ///   - profile: The brand.
    ///   - time: The moment to look at.
    ///   - terms: How long a missed promise may wait.
    ///   - window: How far back replies count where answers were promised.
    /// - Complexity: O(*n* log *n*) in the events.
    public init(
        _ log: ConversationLog,
        for profile: BrandProfile,
        at time: Date,
        terms: PromiseTerms = PromiseTerms(),
        window: Duration = ReciprocityCheck.defaultWindow
    ) {
        let log = log.upTo(time)
        let brand = BrandMatcher(profile)
        let threads = PromiseThreads(log, brand)
        let early = EarlyAccessCheck.findings(in: log, for: profile)
        let mutual = ReciprocityCheck(window: window).findings(in: log, for: profile, at: time)
        let broken = Dictionary(
            early.compactMap { finding in finding.verdict.breach.map { (finding.promise, $0) } }
                + mutual.filter(\.isBroken).map { ($0.promise, $0.explanation) },
            uniquingKeysWith: { first, _ in first }
        )
        self.time = time
        earlyAccess = early
        reciprocity = mutual
        entries = PromiseLedger(log.countingEvents).promises.map { promise in
            let isSilent = threads.isSilent(since: promise)
            var standing = promise.standing(at: time, grace: terms.grace, isSilent: isSilent)
            var reason = Self.reason(promise, standing)
            if standing.isOpen, let breach = broken[promise.id] {
                standing = .broken
                reason = breach
            }
            return Entry(promise: promise, standing: standing, cases: threads.cases(of: promise), reason: reason)
        }
        stalledCases = Self.stalled(entries, threads, at: time)
    }

    private static func stalled(_ entries: [Entry], _ threads: PromiseThreads, at time: Date) -> [StalledCase] {
        var first: [CaseID: StalledCase] = [:]
        for entry in entries where entry.promise.isOverdue(at: time) && threads.isSilent(since: entry.promise) {
            guard entry.promise.record.kind.isStep, let due = entry.promise.record.due else { continue }
            for id in entry.cases where first[id] == nil {
                first[id] = StalledCase(
                    id: id,
                    promise: entry.promise,
                    since: due,
                    lastOutboundAt: threads.lastOutbound(of: entry.promise)
                )
            }
        }
        return first.values.sorted { ($0.since, $0.id) < ($1.since, $1.id) }
    }

    private static func reason(_ promise: PromiseState, _ standing: PromiseStanding) -> String {
        let basis = promise.record.dueIsInferred ? ", inferred because no time was named" : ""
        switch standing {
        case .open where promise.record.due == nil: return "it names no time"
        case .open: return "it is not due yet\(basis)"
        case .overdue: return "its time is past\(basis), and nothing shows that it was kept"
        case .stalled: return "its time is past\(basis), and nothing was said since it was made"
        case .broken: return "its time is long past\(basis), and nothing shows that it was kept"
        case .kept, .keptLate: return promise.evidence.first?.text ?? ""
        case .withdrawn: return promise.withdrawal?.reason ?? ""
        }
    }
}

extension PromiseKind {
    /// Whether somebody waits for something to be done, rather than having a standing offer.
    fileprivate var isStep: Bool {
        self != .benefit && self != .earlyAccess && self != .reciprocity
    }
}
