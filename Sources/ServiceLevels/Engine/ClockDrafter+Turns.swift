import Conversations
import ReputationFoundations

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
    mutating func draftTurns(_ metric: ServiceLevelMetric, of person: Int) {
        let points = facts.inbound[person]
        var index = 0
        var answered = false
        var cycles: [Int: Int] = [:]
        while index < points.count {
            let anchor = points[index]
            let epochs = rules.epochs(metric, item: anchor.item, from: anchor.at)
            let outcome = outcome(of: anchor, metric, person, epochs)
            let isWanted = metric == .firstReply ? !answered : metric == .nextReply ? answered : true
            if isWanted { draftTurn(index, metric, person, epochs, outcome, cycle: &cycles[anchor.item, default: 0]) }
            if outcome.ending == .fulfilled {
                answered = true
                if metric == .firstReply { return }
            }
            index += 1
            guard !outcome.isAnchorGone else { continue }
            while index < points.count, points[index].at <= outcome.end, !endsTurn(points[index], outcome) {
                index += 1
            }
        }
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

    /// From when a turn counts by a start rule: a stretch more for each reopening, none while nothing starts it.
    private mutating func starts(
        _ index: Int,
        _ person: Int,
        _ rule: StartRule,
        _ outcome: Outcome
    ) -> [(start: Int64, until: Int64)] {
        let points = facts.inbound[person]
        let anchor = points[index].at
        func single(_ start: Int64?) -> [(start: Int64, until: Int64)] {
            start.map { $0 <= outcome.end ? [($0, ClockRecord.never)] : [] } ?? []
        }
        switch rule {
        case .creation, .oldestUnanswered: return single(anchor)
        case .latestInbound: return single(points[max(index, points.firstPosition { $0.at > outcome.end } - 1)].at)
        case .lastPublicUpdate:
            let before = facts.sent[..<facts.sent.firstPosition { $0.at > anchor }]
            return single(before.last { $0.isPublic }?.at ?? anchor)
        case .assignment:
            return single(
                firstEvent(from: anchor) { if case .assigned(let it) = $0 { it.isToSomebody } else { false } }
            )
        case .handOff:
            return single(firstEvent(from: anchor) { if case .handedOff = $0 { true } else { false } })
        case .reopen: return reopened(anchor, person, outcome)
        }
    }

    private func firstEvent(from moment: Int64, _ matches: (ConversationFact) -> Bool) -> Int64? {
        let inThread = facts.history.events.first { $0.occurred.milliseconds >= moment && matches($0.fact) }
        let inCases = facts.history.people.compactMap { person in
            person.events.first { $0.occurred.milliseconds >= moment && matches($0.fact) }
        }
        return ([inThread].compactMap(\.self) + inCases).map(\.occurred.milliseconds).min()
    }

    /// The stretches between reopenings of a message that nobody answered.
    private mutating func reopened(_ anchor: Int64, _ person: Int, _ outcome: Outcome) -> [(start: Int64, until: Int64)]
    {
        var result: [(start: Int64, until: Int64)] = []
        var start = anchor
        for span in solved(person: nil) where span.lowerBound >= anchor && span.lowerBound < outcome.end {
            result.append((start, span.lowerBound))
            guard span.upperBound < outcome.end else { return result }
            start = span.upperBound
        }
        return result + [(start, ClockRecord.never)]
    }
}

extension Assignment {
    /// Whether it names somebody.
    var isToSomebody: Bool { agent != nil || team != nil }
}
