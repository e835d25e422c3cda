import Conversations
import ReputationFoundations

/// How far a person's turns are settled: what happens after everything known can change only the turn at it.
struct TurnCursor {
    /// The first message of the turn that is open; past the last where none is.
    var index = 0
    /// Whether a turn before it was answered.
    var isAnswered = false
    /// How often its message began a clock before.
    var cycle = 0
}

/// The clocks that wait for a reply.
extension ClockDrafter {
    /// How a turn ended.
    struct Outcome {
        var end = ClockRecord.never
        var ending = ClockEnding.open
        var reply: ThreadFacts.Reply?
        /// Whether only the oldest message fell away, so that the next one begins a turn of its own.
        var isAnchorGone = false
    }

    /// The clocks of a person's turns: each begins with the oldest message that nothing has answered.
    ///
    /// - Parameters:
    ///   - metric: What they measure.
    ///   - person: Whose turns.
    ///   - cursor: Where to go on; by default from the first.
    /// - Returns: Where to go on once something has happened after everything known now.
    mutating func draftTurns(
        _ metric: ServiceLevelMetric,
        of person: Int,
        from cursor: TurnCursor = TurnCursor()
    ) -> TurnCursor {
        let points = facts.inbound[person]
        var cursor = cursor
        var cycles: [Int: Int] = [:]
        while cursor.index < points.count {
            let anchor = points[cursor.index]
            let epochs = rules.epochs(metric, item: anchor.item, from: anchor.at)
            let outcome = outcome(of: anchor, metric, person, epochs)
            let answered = cursor.isAnswered
            let isWanted = metric == .firstReply ? !answered : metric == .nextReply ? answered : true
            if isWanted {
                // Only edits bring a message more than one turn.
                let isEdited = !facts.items[anchor.item].edits.isEmpty
                if isEdited, let known = cycles[anchor.item] { cursor.cycle = known }
                var cycle = cursor.cycle
                draftTurn(cursor.index, metric, person, epochs, outcome, cycle: &cycle)
                if isEdited { cycles[anchor.item] = cycle }
            }
            if outcome.ending == .open { return cursor }
            cursor.cycle = 0
            if outcome.ending == .fulfilled { cursor.isAnswered = true }
            cursor.index += 1
            if metric == .firstReply, cursor.isAnswered {
                cursor.index = .max
                return cursor
            }
            guard !outcome.isAnchorGone else { continue }
            while cursor.index < points.count, points[cursor.index].at <= outcome.end,
                !endsTurn(points[cursor.index], outcome)
            {
                cursor.index += 1
            }
        }
        return cursor
    }

    private func endsTurn(_ point: ThreadFacts.Inbound, _ outcome: Outcome) -> Bool {
        point.supersedes && outcome.ending == .cancelled(.superseded) && point.at == outcome.end
    }

    /// How the turn that begins with a message ends.
    mutating func outcome(
        of anchor: ThreadFacts.Inbound,
        _ metric: ServiceLevelMetric,
        _ person: Int,
        _ epochs: [RuleFinder.Epoch]
    ) -> Outcome {
        var outcome = Outcome()
        func consider(_ moment: Int64, _ ending: ClockEnding, _ reply: ThreadFacts.Reply? = nil, gone: Bool = false) {
            guard moment < outcome.end else { return }
            outcome = Outcome(end: moment, ending: ending, reply: reply, isAnchorGone: gone)
        }
        for (index, epoch) in epochs.enumerated() {
            let target = epoch.rule.map { books.target($0).target }
            let rule = target?.reply ?? .standard(for: metric)
            let from = index == 0 ? anchor.at : epoch.from
            let until = index + 1 < epochs.count ? epochs[index + 1].from : ClockRecord.never
            if let (at, reply) = firstReply(to: person, by: rule, from: from, scope: target?.scope ?? .conversation),
                at < until
            {
                consider(at, .fulfilled, reply)
                break
            }
        }
        let target = epochs.firstRule.map { books.target($0).target }
        if target?.whenResolved != .ignored, target?.start != .reopen,
            let solved = firstSolved(person, from: anchor.at)
        {
            consider(solved, target?.whenResolved == .fulfils ? .fulfilled : .cancelled(.resolved))
        }
        if facts.hasSuperseding,
            let next = facts.inbound[person].first(where: {
                $0.supersedes && $0.item == anchor.item && $0.edit > anchor.edit && $0.at > anchor.at
            })
        {
            consider(next.at, .cancelled(.superseded))
        }
        consider(anchor.gone, .cancelled(anchor.reason), gone: true)
        return outcome
    }

    /// When the work was first solved at or after a moment.
    private mutating func firstSolved(_ person: Int, from moment: Int64) -> Int64? {
        let spans = solved(person: person)
        let first = spans.firstPosition { $0.lowerBound >= moment }
        return first < spans.count ? spans[first].lowerBound : nil
    }

    /// The first reply to a person that counts, at or after a moment.
    private func firstReply(
        to person: Int,
        by rule: ReplyRule,
        from: Int64,
        scope: TargetScope
    ) -> (at: Int64, reply: ThreadFacts.Reply)? {
        var best: (at: Int64, reply: ThreadFacts.Reply)?
        func consider(_ replies: [ThreadFacts.Reply]) {
            // What was sent before a message answers it in no way, whenever it was shown.
            let first = replies.firstPosition { $0.at >= from }
            for reply in replies[first...] {
                guard let at = reply.counts(by: rule), at < best?.at ?? .max else { continue }
                best = (at, reply)
                // In order of when they were sent; only what a platform shows late can be out of it.
                if rule.reach == .submitted { return }
            }
        }
        consider(facts.replies[person])
        if scope == .customerCase, person < elsewhere.count { consider(elsewhere[person].replies) }
        return best
    }

    private mutating func draftTurn(
        _ index: Int,
        _ metric: ServiceLevelMetric,
        _ person: Int,
        _ epochs: [RuleFinder.Epoch],
        _ outcome: Outcome,
        cycle: inout Int
    ) {
        let anchor = facts.inbound[person][index]
        guard let first = epochs.firstRule else { return }
        let rule = books.target(first).target.start
        for (start, until) in starts(index, person, rule, outcome) {
            var ending = outcome
            if until < outcome.end { ending = Outcome(end: until, ending: .cancelled(.resolved)) }
            let plan = ClockPlan(metric: metric, item: anchor.item, person: person, cycle: cycle, start: start)
            append(plan, epochs, ending.end, ending.ending, reply: ending.reply)
            cycle += 1
        }
    }
}
