import Conversations
import ServiceLevels
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What the desk reads of cases from a log, once for all that asks about them.
struct CaseMaterial {
    /// Everybody's case, the brand's own accounts left out.
    private(set) var cases: [CustomerCase] = []
    /// Private messages of the brand by the account they were written to.
    private(set) var privateReplies: [AuthorID: [Date]] = [:]
    private var answers: [CaseID: [AnsweredItem]] = [:]
    private var solutions: [CaseID: CaseSolution] = [:]
    private var agents = ChannelAgents()
    private var promises: [CaseID: [PromiseState]] = [:]
    /// Public replies of the brand in a thread after which the person complained again.
    private var failedTurns: [ConversationID: Int] = [:]
    private let state: DeskState
    private let readings: [MessageID: MessageReading]

    init(_ log: ConversationLog, for brand: BrandProfile, state: DeskState, readings: [MessageID: MessageReading]) {
        self.state = state
        self.readings = readings
        let matcher = BrandMatcher(brand)
        for thread in log.threads(for: matcher) {
            let ids = log.caseIDs(of: thread.answers.map(\.item.message))
            for (id, answer) in zip(ids, thread.answers) {
                answers[id, default: []].append(answer)
            }
            agents.addReplies(in: thread, ids)
            countTurns(of: thread)
            collectPrivateReplies(in: thread)
        }
        for event in log.events {
            if case .assigned(let assignment) = event.fact { agents.add(assignment, event, in: log) }
            guard case .progressed(let change) = event.fact, change.state == .resolved || change.state == .closed,
                let id = Self.caseID(of: change.target, in: log)
            else { continue }
            let solution = CaseSolution(event, change)
            let last = solutions[id]
            if last.map({ ($0.date, $0.event) < (solution.date, solution.event) }) ?? true { solutions[id] = solution }
        }
        cases = log.cases().filter { answers[$0.id] != nil }
        for one in cases where !one.promises.isEmpty { promises[one.id] = one.promises }
    }

    private static func caseID(of target: EventTarget, in log: ConversationLog) -> CaseID? {
        switch target {
        case .customerCase(let id): log.customerCase(id)?.id
        case .message(let id): log.item(id).map { log.caseID(of: $0.message) }
        case .conversation(let id): log.conversation(id)?.items.first.map { log.caseID(of: $0.message) }
        case .author(let id): log.customerCase(of: id)?.id
        }
    }

    private mutating func countTurns(of thread: BrandThread) {
        var failed = 0
        var hasReplied = false
        for (item, side) in zip(thread.conversation.items, thread.sides) where !item.message.isPrivate {
            if side == .brand {
                hasReplied = item.message.parent != nil
            } else if hasReplied, isNegative(item) {
                failed += 1
                hasReplied = false
            }
        }
        if failed > 0 { failedTurns[thread.conversation.id] = failed }
    }

    private mutating func collectPrivateReplies(in thread: BrandThread) {
        let items = thread.conversation.items
        for index in thread.positions(of: .brand) where items[index].message.isPrivate {
            let item = items[index]
            let parent = thread.parents[index].flatMap { items[$0].message.author?.id }
            guard let account = item.message.repliesToAuthor ?? parent else { continue }
            privateReplies[account, default: []].append(item.postedAt)
        }
    }

    private func isNegative(_ item: ConversationItem) -> Bool {
        if let value = item.message.rating?.value, let scale = item.message.rating?.scale, scale > 0 {
            return value / scale <= 0.4
        }
        let reading = readings[item.id]
        return reading?.polarity == .negative || reading?.traits.contains(.complaint) == true
    }

    /// How to answer each entry of the worklist.
    func replyPlans(at time: Date, staff: DeskStaff?, library: inout LibraryIndex?) -> [CaseID: ReplyPlan] {
        let byID = Dictionary(cases.map { ($0.id, $0) }) { first, _ in first }
        var plans: [CaseID: ReplyPlan] = [:]
        for entry in state.worklist.entries {
            let window = PlatformFactsTable.standard.replyWindowState(
                in: entry.last.message.channel,
                lastUserAction: entry.last.postedAt,
                at: time,
                agentIsHuman: true
            )
            plans[entry.customerCase] = ReplyPlan(
                entry,
                in: byID[entry.customerCase],
                publicTurns: failedTurns[entry.conversation] ?? 0,
                windowState: window,
                staff: staff,
                startingPoint: entry.language.flatMap {
                    library?.startingPoint(for: entry.waiting.map(\.item.message), in: $0)
                }
            )
        }
        return plans
    }

    /// What was known about a reply to somebody when it was written.
    func circumstances(
        of id: CaseID,
        in thread: BrandThread,
        answering incoming: Message,
        at time: Date
    ) -> ReplyCircumstances {
        ReplyCircumstances(
            in: thread,
            answering: incoming,
            at: time,
            answers: answers[id] ?? [],
            promises: promises[id] ?? []
        )
    }

    /// The first message of each of some cases.
    func firstMessages(of ids: [CaseID]) -> [CaseID: Message] {
        let wanted = Set(ids)
        guard !wanted.isEmpty else { return [:] }
        return Dictionary(
            cases.filter { wanted.contains($0.id) }.compactMap { one in one.items.first.map { (one.id, $0.message) } }
        ) { first, _ in first }
    }

    /// Matters over several channels, and those that were solved, the latest first.
    func overviews(
        at time: Date,
        coolOff: Duration,
        owner: (Channel) -> AgentID? = { _ in nil }
    ) -> [CaseOverview] {
        cases.compactMap { customerCase -> CaseOverview? in
            let overview = CaseOverview(
                customerCase,
                answers: answers[customerCase.id] ?? [],
                closure: CaseClosure.judge(
                    customerCase,
                    solvedAt: solutions[customerCase.id]?.date,
                    at: time,
                    coolOff: coolOff,
                    isNegative: isNegative
                ),
                solution: solutions[customerCase.id],
                responsible: { agents.agent(of: customerCase.id, on: $0) ?? owner($0) },
                deadline: { state.engine?.mostPressing(of: $0) }
            )
            return overview.isCrossChannel || overview.closure != .open ? overview : nil
        }.sorted {
            let last = ($0.customerCase.items.last?.postedAt, $1.customerCase.items.last?.postedAt)
            return (last.1 ?? .distantPast, $0.customerCase.id) < (last.0 ?? .distantPast, $1.customerCase.id)
        }
    }
}
