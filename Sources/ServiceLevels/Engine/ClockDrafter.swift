import Conversations
import ReputationFoundations

/// Works out every clock of one thread from what happened in it.
///
/// The clocks are a function of the thread's events, the books and what was set by hand; nothing else enters.
struct ClockDrafter {
    var facts: ThreadFacts
    let books: InstalledBooks
    /// Deadlines set by hand.
    let deadlines: [ClockID: Int64]
    var rules: RuleFinder
    /// What happened in other threads of the same people, by person.
    let elsewhere: [ElsewhereFacts]
    var drafts: [ClockDraft] = []
    /// When the work was solved, by person, -1 for the whole thread; found when first asked for.
    private var solvedSpans: [Int: [Range<Int64>]] = [:]

    init(_ facts: ThreadFacts, books: InstalledBooks, deadlines: [ClockID: Int64], elsewhere: [ElsewhereFacts]) {
        self.facts = facts
        self.books = books
        self.deadlines = deadlines
        self.elsewhere = elsewhere
        rules = RuleFinder(facts, books: books)
    }

    /// How far the turns are settled, by metric and then by person; empty where all must be drafted anew each time.
    var cursors: [[TurnCursor]] = []

    /// The clocks, each with the position of the message that it hangs on.
    mutating func draft() -> [ClockDraft] {
        let opened = facts.openedByBrand
        let isResumable = books.isOfTurns && opened == nil && !facts.hasStates && !facts.hasSuperseding
        for metric in books.metrics {
            if isResumable {
                cursors.append(facts.inbound.indices.map { draft(metric, of: $0, from: TurnCursor()) })
                continue
            }
            switch metric {
            case .firstReply, .nextReply, .acknowledgement, .substantiveReply, .platformWindow, .standardWindow:
                if metric == .firstReply, let opened {
                    draftReplyToOwnTicket(opened)
                    continue
                }
                for person in facts.inbound.indices where !facts.inbound[person].isEmpty {
                    _ = draftTurns(metric, of: person)
                }
            case .publicClosure:
                for person in facts.inbound.indices where !facts.inbound[person].isEmpty {
                    draftClosures(of: person)
                }
            case .periodicUpdate, .pausableUpdate: draftUpdates(metric)
            case .requesterWait, .agentWork, .firstResolution, .totalResolution: draftResolution(metric)
            case .ownership: draftOwnership()
            }
        }
        return drafts
    }

    /// The clocks of one person that what happened last can have changed.
    mutating func resume(_ people: [Int]) -> [ClockDraft] {
        for (position, metric) in books.metrics.enumerated() {
            while cursors[position].count < facts.inbound.count { cursors[position].append(TurnCursor()) }
            for person in people {
                cursors[position][person] = draft(metric, of: person, from: cursors[position][person])
            }
        }
        return drafts
    }

    private mutating func draft(_ metric: ServiceLevelMetric, of person: Int, from cursor: TurnCursor) -> TurnCursor {
        guard !facts.inbound[person].isEmpty else { return cursor }
        if metric == .publicClosure {
            draftClosures(of: person)
            return cursor
        }
        return draftTurns(metric, of: person, from: cursor)
    }

    /// When the work on the thread, or on a person's case, was solved and until when.
    mutating func solved(person: Int?) -> [Range<Int64>] {
        guard facts.hasStates else { return [] }
        if let known = solvedSpans[person ?? -1] { return known }
        let spans = findSolved(person: person)
        solvedSpans[person ?? -1] = spans
        return spans
    }

    private func findSolved(person: Int?) -> [Range<Int64>] {
        var spans: [Range<Int64>] = []
        let sources = [facts.states] + (person.map { [facts.caseStates[$0]] } ?? facts.caseStates)
        for changes in sources {
            var since: Int64?
            for (index, change) in changes.enumerated() {
                let isSolved = change.state == .resolved || change.state == .closed
                if isSolved { since = since ?? change.at }
                guard let start = since else { continue }
                let next = index + 1 < changes.count ? changes[index + 1].at : ClockRecord.never
                let asked = nextInbound(after: change.at, of: person)
                if asked <= next, asked != ClockRecord.never {
                    spans.append(start..<max(start, asked))
                    since = nil
                } else if !isSolved {
                    spans.append(start..<max(start, change.at))
                    since = nil
                }
            }
            if let since { spans.append(since..<ClockRecord.never) }
        }
        // A request to close over an open promise closes nothing.
        if case .closeRequested = facts.status {
            spans.removeAll { $0.upperBound == ClockRecord.never }
        }
        return spans.count < 2 ? spans : spans.sorted { $0.lowerBound < $1.lowerBound }
    }

    /// When a person, or anybody, next asked something after a moment.
    func nextInbound(after moment: Int64, of person: Int?) -> Int64 {
        guard let person else {
            let next = facts.asked.firstPosition { $0 > moment }
            return next < facts.asked.count ? facts.asked[next] : ClockRecord.never
        }
        let next = facts.inbound[person].firstPosition { $0.at > moment }
        return next < facts.inbound[person].count ? facts.inbound[person][next].at : ClockRecord.never
    }

    /// The stretches in states that pause, each ended by the customer's next message.
    func pauses(in states: Set<ProgressState>, of person: Int?, _ window: Range<Int64>) -> [ClockDetail.Pause] {
        guard !states.isEmpty, facts.hasStates else { return [] }
        var pauses: [ClockDetail.Pause] = []
        let sources = [facts.states] + (person.map { [facts.caseStates[$0]] } ?? facts.caseStates)
        for changes in sources {
            // A stretch lasts at most to the next change, so the one before the window is the first that matters.
            let first = max(0, changes.firstPosition { $0.at > window.lowerBound } - 1)
            let last = changes.firstPosition { $0.at >= window.upperBound }
            for index in first..<max(first, last) where states.contains(changes[index].state) {
                let change = changes[index]
                let next = index + 1 < changes.count ? changes[index + 1].at : ClockRecord.never
                let end = min(next, nextInbound(after: change.at, of: person))
                pauses.append(
                    ClockDetail.Pause(from: change.at, to: end, cause: .state(change.state.rawValue))
                )
            }
        }
        return pauses.compactMap { $0.clamped(to: window) }
    }
}
