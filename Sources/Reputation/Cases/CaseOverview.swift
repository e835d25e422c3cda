public import Conversations

/// One person's matter over all channels: what is owed where, who answers, and whether it is over.
///
/// Each channel keeps its own obligation: a reply by mail does not answer the public post, and the other way round.
public struct CaseOverview: Hashable, Sendable {
    /// What stands on one channel.
    public struct Obligation: Hashable, Sendable {
        /// Where something may be owed.
        public let channel: Channel
        /// Messages there that wait.
        public let waiting: [MessageID]
        /// Messages there that were answered.
        public let answered: Int
        /// The most pressing target there; `nil` without targets, or when nothing waits.
        public let deadline: EntryDeadline?
        /// Who answers there: whom a message or thread there was given to last, else who replied to the person there
        /// last, else whose profile it is; `nil` when nothing tells.
        public let responsible: AgentID?
    }

    /// The case as its events have left it.
    public let customerCase: CustomerCase
    /// What is owed on each channel, in the order in which the person turned to them.
    public let obligations: [Obligation]
    /// Who is responsible for the whole case; `nil` when nobody was named.
    public let responsible: AgentID?
    /// Whether it is over.
    public let closure: CaseClosure
    /// What shows that it was solved; `nil` while nothing does.
    public let solution: CaseSolution?

    /// Whether it is one complaint over several channels.
    public var isCrossChannel: Bool { obligations.count > 1 }

    /// Looks at a case.
    ///
    /// - Parameters:
    ///   - customerCase: The case.
    ///   - answers: Its messages with their answers.
    ///   - closure: Whether it is over.
    ///   - solution: What shows that it was solved.
    ///   - agent: Who answers on a channel.
    ///   - deadline: The most pressing target of some messages.
    public init(
        _ customerCase: CustomerCase,
        answers: [AnsweredItem],
        closure: CaseClosure,
        solution: CaseSolution? = nil,
        responsible agent: (Channel) -> AgentID? = { _ in nil },
        deadline: ([MessageID]) -> EntryDeadline?
    ) {
        self.customerCase = customerCase
        self.closure = closure
        self.solution = solution
        responsible = customerCase.assignment?.agent
        var order: [Channel] = []
        var byChannel: [Channel: [AnsweredItem]] = [:]
        for answer in answers.sorted(by: { $0.item.askedAt < $1.item.askedAt }) {
            let channel = answer.item.message.channel
            if byChannel[channel] == nil { order.append(channel) }
            byChannel[channel, default: []].append(answer)
        }
        obligations = order.map { channel in
            let all = byChannel[channel] ?? []
            let waiting = all.filter { $0.addressing.isAddressed && $0.answer.isWaiting }.map(\.item.id)
            return Obligation(
                channel: channel,
                waiting: waiting,
                answered: all.count { $0.answer.status == .answered },
                deadline: waiting.isEmpty ? nil : deadline(waiting),
                responsible: agent(channel)
            )
        }
    }
}
