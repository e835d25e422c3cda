import Conversations
import ReputationFoundations

/// A thread prepared for clocks: who asked what when, and what the brand sent to whom.
struct ThreadFacts {
    /// Something that asks for an answer: a message, or an edit that asks anew.
    struct Inbound {
        var item: Int
        var at: Int64
        /// 0 for the message itself, else the number of the edit.
        var edit = 0
        /// Whether the edit ends a clock that still runs.
        var supersedes = false
        /// When it stopped asking, and why.
        var gone = ClockRecord.never
        var reason = CancellationReason.messageRemoved
    }

    /// A message of the brand that got out, or a statement that covers a message.
    struct Reply {
        /// Its position; -1 for a statement and for a reply in another thread.
        var item: Int
        var at: Int64
        /// When its reader could see it; ``ClockRecord/never`` if not yet.
        var visibleAt: Int64
        var origin: OutboundOrigin
        var substance: Substance?
        var isPublic: Bool
        var isNote: Bool
        var isElsewhere = false
        var agent: String?
    }

    struct Responsibility {
        var at: Int64
        var agent: String?
        var team: String?
    }

    struct StateChange {
        var at: Int64
        var state: ProgressState
    }

    /// The messages, and by position where they are in the log, who wrote them, -1 for the brand, whether they reach the
    /// brand, and whom they talk to.
    var items: [ConversationItem]
    var itemNodes: [Int32]
    var writers: [Int]
    var addressing: [Addressing]
    var addressees: [[Int]]
    /// Whether a message of the brand talks to people otherwise than through its parent.
    var reliesOnPeople: Bool
    /// Where the work stands.
    let status: WorkStatus
    /// What was done to the thread and its messages, and to its people, in order.
    let events: [ConversationEvent]
    let people: [PersonHistory]
    /// The ratings that edited reviews arrived with.
    let ratings: [RatingObservation]
    /// What was judged of messages' need for a reply.
    let judgements: [ConversationEvent]
    /// By person, in order.
    var inbound: [[Inbound]]
    /// By person, in order.
    var replies: [[Reply]]
    /// By person, the replies that moved the matter to another channel, in order.
    var handOffs: [[Reply]]
    /// Who was made responsible when, in order.
    let assignments: [Responsibility]
    /// Everything the brand sent to anybody, in order.
    var sent: [Reply]
    /// The person whose account it is, by person; `nil` for unknown people.
    var authors: [AuthorID?]
    /// The states of the thread, in order.
    let states: [StateChange]
    /// The states of a person's case, in order; empty for nobody.
    var caseStates: [[StateChange]]
    /// When customers wrote something that counts, in order.
    var asked: [Int64] = []
    /// Whether an edit asks anew and ends what it asked before.
    var hasSuperseding = false
    /// Whether anybody ever said where the work stands.
    private(set) var hasStates = false

    init(_ history: ThreadHistory, brand: BrandMatcher) {
        status = history.conversation.status
        events = history.events
        people = history.people
        ratings = history.ratings
        items = history.conversation.items
        itemNodes = history.itemNodes
        judgements = history.events.filter { event in
            if case .assessed(let assessment) = event.fact { assessment.aspect == .needsReply } else { false }
        }
        let attribution = history.conversation.attribution(for: brand)
        writers = attribution.writers
        addressing = attribution.addressing
        addressees = attribution.addressees
        reliesOnPeople = attribution.reliesOnPeople
        let count = attribution.personCount
        inbound = Array(repeating: [], count: count)
        replies = Array(repeating: [], count: count)
        caseStates = Array(repeating: [], count: count)
        authors = Array(repeating: nil, count: count)
        sent = []
        handOffs = Array(repeating: [], count: count)
        states = Self.stateChanges(history.events)
        assignments = history.events.compactMap { event in
            guard case .assigned(let assignment) = event.fact else { return nil }
            return Responsibility(
                at: event.occurred.milliseconds,
                agent: assignment.agent?.rawValue,
                team: assignment.team
            )
        }
        for (index, writer) in attribution.writers.enumerated() {
            if writer < 0 {
                addReply(index, parent: attribution.parents[index])
            } else {
                authors[writer] = items[index].message.author?.id
                if attribution.addressing[index].isAddressed { addInbound(index, by: writer) }
            }
        }
        addCoverage()
        for person in history.people {
            guard let number = authors.firstIndex(of: person.author) else { continue }
            caseStates[number] = Self.stateChanges(person.events)
            applyBlocks(person.events, to: number)
        }
        for person in 0..<count {
            if inbound[person].count > 1 {
                inbound[person].sort { ($0.at, $0.item, $0.edit) < ($1.at, $1.item, $1.edit) }
            }
            if replies[person].count > 1 { replies[person].sort { ($0.at, $0.item) < ($1.at, $1.item) } }
        }
        for person in 0..<count where replies[person].contains(where: { $0.substance == .handOff }) {
            handOffs[person] = replies[person].filter { $0.substance == .handOff }
        }
        if sent.count > 1 { sent.sort { ($0.at, $0.item) < ($1.at, $1.item) } }
        for points in inbound {
            for point in points { asked.append(point.at) }
        }
        if asked.count > 1 { asked.sort() }
        hasStates = !states.isEmpty || caseStates.contains { !$0.isEmpty }
    }

    /// The position of the message that opened the thread if the brand did so in a ticket; `nil` otherwise.
    var openedByBrand: Int? {
        guard let first = items.first, first.message.channel.channelClass == .ticket, first.message.parent == nil,
            sent.contains(where: { $0.item == 0 && !$0.isNote })
        else { return nil }
        return 0
    }

    private static func stateChanges(_ events: [ConversationEvent]) -> [StateChange] {
        events.compactMap { event in
            guard case .progressed(let change) = event.fact else { return nil }
            return StateChange(at: event.occurred.milliseconds, state: change.state)
        }
    }

    /// Adds a message of the brand, unless it got to nobody.
    mutating func addReply(_ index: Int, parent: Int?) {
        let item = items[index]
        let outbound = item.message.outbound
        guard item.removal == nil, outbound?.origin != .campaign else { return }
        switch item.delivery {
        case .pending, .failed, .rejected: return
        default: break
        }
        var at = item.sent.milliseconds
        // A reply may carry an earlier stamp than the message it names: clocks of platforms differ.
        if let parent, writers[parent] >= 0 { at = max(at, items[parent].posted.milliseconds) }
        let isNote = outbound?.audience == .internalNote
        let reply = Reply(
            item: index,
            at: at,
            visibleAt: visibleAt(item, sent: at),
            origin: outbound?.origin ?? .unknown,
            substance: item.substance,
            isPublic: !isNote && outbound?.audience != .private && !item.message.isPrivate,
            isNote: isNote,
            agent: outbound?.agent?.rawValue ?? item.message.author?.id.rawValue
        )
        sent.append(reply)
        for person in addressees[index] { replies[person].append(reply) }
    }

    private func visibleAt(_ item: ConversationItem, sent: Int64) -> Int64 {
        guard item.delivery == .submitted || item.message.outbound?.delivery == .submitted else { return sent }
        for event in events {
            guard case .delivered(let report) = event.fact, report.message == item.id,
                report.state == .visible || report.state == .read
            else { continue }
            return max(sent, event.occurred.milliseconds)
        }
        return ClockRecord.never
    }

    private mutating func addCoverage() {
        for event in events {
            guard case .coveredByStatement(let coverage) = event.fact,
                let index = items.firstIndex(where: { $0.id == coverage.message }), writers[index] >= 0
            else { continue }
            let at = max(event.occurred.milliseconds, items[index].posted.milliseconds)
            replies[writers[index]].append(
                Reply(
                    item: -1,
                    at: at,
                    visibleAt: at,
                    origin: .human,
                    substance: .substantive,
                    isPublic: true,
                    isNote: false
                )
            )
        }
    }
}
