#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
public import LanguageAnalysis
package import ReputationFoundations

/// Everything that was written to, about and by a brand up to one moment, sorted out once for all questions about its
/// presence.
///
/// The record depends on the set of events alone, not on their order. What happened after the moment is left out.
///
/// ```swift
/// let record = BrandRecord(log, for: brand, at: time)
/// for finding in CadenceMonitor().findings(in: record) { print(finding.explanation) }
/// ```
public struct BrandRecord: Sendable {
    /// Tells whose messages are whose.
    public let brand: BrandMatcher
    package let now: Instant
    /// The conversations, earliest first.
    public let threads: [RecordedThread]
    /// What the brand wrote and got out, earliest first.
    public let ownMessages: [OwnMessage]
    /// What others wrote, earliest first, whether it reaches the brand or not.
    public let inbound: [InboundMessage]
    /// By customer, when work on their matter was reported done or taken up again, earliest first.
    let progress: [CaseID: [ProgressReport]]

    /// The moment.
    public var time: Date { now.date }

    /// Reads a log.
    ///
    /// - Parameters:
    ///   - log: The events.
    ///   - profile: The brand whose presence is looked at.
    ///   - time: The moment; later events are left out.
    ///   - polarity: How a customer's message sounds that nobody judged and that carries no rating, such as by a reading
    ///     of its words; by default that is not known.
    /// - Complexity: O(n log n) for n events.
    public init(
        _ log: ConversationLog,
        for profile: BrandProfile,
        at time: Date,
        polarity: (ConversationItem) -> Sentiment.Polarity? = { _ in nil }
    ) {
        let past = log.upTo(time)
        let brand = BrandMatcher(profile)
        self.brand = brand
        now = Instant(time)
        threads = past.threads(for: brand).map { RecordedThread($0) }
            .sorted(by: \.conversation.items[0].posted) { $0.conversation.items[0].id < $1.conversation.items[0].id }
        ownMessages = threads.flatMap(\.ownMessages).sorted(by: \.item.posted) { $0.item.id < $1.item.id }
        let notices = NoticeIndex(past, brand: brand)
        inbound = Self.inbound(in: threads, past, notices, polarity)
            .sorted(by: \.item.posted) { $0.item.id < $1.item.id }
        progress = Self.progress(notices.progress, past, brand)
    }

    private static func inbound(
        in threads: [RecordedThread],
        _ log: ConversationLog,
        _ notices: NoticeIndex,
        _ polarity: (ConversationItem) -> Sentiment.Polarity?
    ) -> [InboundMessage] {
        let customers = log.caseIDs(of: threads.lazy.flatMap(\.answers).map(\.item.message))
        let cases = notices.marksOfCases
        var next = 0
        var inbound: [InboundMessage] = []
        for thread in threads {
            let whole = notices.marks(of: thread.conversation)
            for answered in thread.answers {
                let customer = customers[next]
                next += 1
                let posted = answered.item.posted
                var marks = notices.marks(of: answered.item.id).filter { $0.notice.at >= posted }
                for reply in answered.answer.replies {
                    let isMachine = reply.origin == .automation || reply.origin == .bot
                    let notice = Notice(what: "reply", at: max(reply.at, posted))
                    marks.append(.init(notice: notice, isByPerson: !isMachine))
                }
                let series = [whole, cases[customer]].compactMap(\.self)
                inbound.append(
                    InboundMessage(
                        answered: answered,
                        customer: customer,
                        firstNotice: (marks.map(\.notice) + series.compactMap { $0.first(from: posted) }).min(),
                        firstNoticeByPerson: (marks.filter(\.isByPerson).map(\.notice)
                            + series.compactMap { $0.firstByPerson(from: posted) }).min(),
                        polarity: answered.item.knownPolarity ?? polarity(answered.item)
                    )
                )
            }
        }
        return inbound
    }

    /// Reports on a thread concern everybody who wrote in it.
    private static func progress(
        _ reports: [(target: EventTarget, at: Instant, isDone: Bool)],
        _ log: ConversationLog,
        _ brand: BrandMatcher
    ) -> [CaseID: [ProgressReport]] {
        var works = ReportedWorks(log: log, brand: brand)
        var progress: [CaseID: [ProgressReport]] = [:]
        for report in reports {
            let work = works.work(on: report.target)
            var state: ProgressReport.State = report.isDone ? .done : .open
            if report.isDone, case .closeRequested = work.status { state = .heldByPromises }
            for customer in work.customers {
                progress[customer, default: []].append(ProgressReport(at: report.at, state: state))
            }
        }
        return progress.mapValues { reports in
            reports.sorted { ($0.at, $0.state.rawValue) < ($1.at, $1.state.rawValue) }
        }
    }
}

/// A report on the work for a customer.
struct ProgressReport: Sendable {
    enum State: Int {
        /// It was taken up again.
        case open
        /// It was said to be done, and promises hold it open to this day.
        case heldByPromises
        /// It is done.
        case done
    }

    let at: Instant
    let state: State
}
