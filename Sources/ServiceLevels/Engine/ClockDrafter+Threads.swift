import Conversations
import ReputationFoundations

/// The clocks that belong to a thread rather than to a turn.
extension ClockDrafter {
    /// The first reply in a ticket that the brand opened: its next message to the customer, as Zendesk counts it.
    mutating func draftReplyToOwnTicket(_ opened: Int) {
        let start = facts.items[opened].sent.milliseconds
        let epochs = rules.epochs(.firstReply, item: opened, from: start)
        guard let rule = epochs.firstRule else { return }
        let reply = facts.sent.first {
            $0.item != opened && ($0.counts(by: books.target(rule).target.reply) ?? .min) >= start
        }
        let plan = ClockPlan(metric: .firstReply, item: opened, person: nil, cycle: 0, start: start)
        append(plan, epochs, reply?.at ?? ClockRecord.never, reply == nil ? .open : .fulfilled, reply: reply)
    }

    /// From each message of the brand to its next.
    mutating func draftUpdates(_ metric: ServiceLevelMetric) {
        guard !facts.asked.isEmpty else { return }
        let solved = solved(person: nil)
        var seen: Set<Int> = []
        for (index, update) in facts.sent.enumerated() where update.item >= 0 && seen.insert(update.item).inserted {
            let epochs = rules.epochs(metric, item: update.item, from: update.at)
            guard let rule = epochs.firstRule else { continue }
            let reply = books.target(rule).target.reply
            guard let start = update.counts(by: reply) else { continue }
            var end = ClockRecord.never
            var ending = ClockEnding.open
            let next = facts.sent[(index + 1)...].first { ($0.counts(by: reply) ?? .min) > start }
            if let next, let at = next.counts(by: reply) { (end, ending) = (at, .fulfilled) }
            if let over = solved.first(where: { $0.upperBound > start }), max(over.lowerBound, start) < end {
                (end, ending) = (max(over.lowerBound, start), .cancelled(.resolved))
            }
            let plan = ClockPlan(metric: metric, item: update.item, person: nil, cycle: 0, start: start)
            append(plan, epochs, end, ending, reply: ending == .fulfilled ? next : nil)
        }
    }

    /// From creation until solved.
    mutating func draftResolution(_ metric: ServiceLevelMetric) {
        guard let (item, start, gone) = creation() else { return }
        let epochs = rules.epochs(metric, item: item, from: start)
        guard epochs.contains(where: { $0.rule != nil }) else { return }
        let solved = solved(person: nil).filter { $0.lowerBound >= start }
        var plan = ClockPlan(metric: metric, item: item, person: nil, cycle: 0, start: start)
        if metric == .firstResolution, let first = solved.first {
            append(plan, epochs, first.lowerBound, .fulfilled, reply: nil)
            return
        }
        plan.solved = solved.filter { $0.upperBound < ClockRecord.never }
        if let last = solved.last, last.upperBound == ClockRecord.never {
            append(plan, epochs, last.lowerBound, .fulfilled, reply: nil)
        } else if let gone {
            append(plan, epochs, gone.at, .cancelled(gone.reason), reply: nil)
        } else {
            append(plan, epochs, ClockRecord.never, .open, reply: nil)
        }
    }

    /// From one assignment to the next, or until solved; a reopening begins another.
    mutating func draftOwnership() {
        guard let (item, _, _) = creation() else { return }
        let solved = solved(person: nil)
        var cycle = 0
        let assignments = facts.assignments.map { (at: $0.at, holder: $0.team ?? $0.agent) }
        for (index, assignment) in assignments.enumerated() {
            guard let holder = assignment.holder, index == 0 || assignments[index - 1].holder != holder else {
                continue
            }
            let next = assignments[(index + 1)...].first { $0.holder != holder }?.at ?? ClockRecord.never
            var start = assignment.at
            while start < next {
                let over = solved.first { $0.upperBound > start }
                let stop = min(next, max(start, over?.lowerBound ?? ClockRecord.never))
                let epochs = rules.epochs(.ownership, item: item, from: start)
                let plan = ClockPlan(metric: .ownership, item: item, person: nil, cycle: cycle, start: start)
                append(plan, epochs, stop, stop == ClockRecord.never ? .open : .fulfilled, reply: nil, owner: holder)
                cycle += 1
                start = over.map { max($0.upperBound, stop) } ?? next
                if stop == next { break }
            }
        }
    }

    /// From a public message whose matter moved elsewhere until the brand says in public how it ended.
    mutating func draftClosures(of person: Int) {
        let handOffs = facts.handOffs[person]
        var taken: Set<Int> = []
        for handOff in handOffs {
            guard
                let anchor = facts.inbound[person].last(where: {
                    $0.at <= handOff.at && !facts.items[$0.item].message.isPrivate
                }), taken.insert(anchor.item).inserted
            else { continue }
            let epochs = rules.epochs(.publicClosure, item: anchor.item, from: anchor.at)
            guard let rule = epochs.firstRule else { continue }
            let target = books.target(rule).target
            let closing = facts.replies[person].first { reply in
                (reply.counts(by: target.reply) ?? .min) > handOff.at && reply.item >= 0
            }
            var end = closing?.counts(by: target.reply) ?? ClockRecord.never
            var ending = closing == nil ? ClockEnding.open : .fulfilled
            if anchor.gone < end { (end, ending) = (anchor.gone, .cancelled(anchor.reason)) }
            let start = target.start == .creation ? anchor.at : handOff.at
            let plan = ClockPlan(
                metric: .publicClosure,
                item: anchor.item,
                person: person,
                cycle: anchor.edit,
                start: start
            )
            append(plan, epochs, end, ending, reply: ending == .fulfilled ? closing : nil)
        }
    }

    /// The message that a thread's own clocks hang on: the first that still asks, else the first that did; with the
    /// moment from which nothing in the thread asks any more.
    private func creation() -> (item: Int, start: Int64, gone: (at: Int64, reason: CancellationReason)?)? {
        if let opened = facts.openedByBrand { return (opened, facts.items[opened].sent.milliseconds, nil) }
        let points = facts.inbound.joined().sorted { ($0.at, $0.item) < ($1.at, $1.item) }
        guard let first = points.first else { return nil }
        let last = points.max { $0.gone < $1.gone } ?? first
        let gone: (at: Int64, reason: CancellationReason)? =
            last.gone == ClockRecord.never ? nil : (max(last.gone, first.at), last.reason)
        return (first.item, first.at, gone)
    }
}
