import Conversations
import ReputationFoundations

/// What a clock measures, on what, and from when.
struct ClockPlan {
    var metric: ServiceLevelMetric
    var item: Int
    /// Whose turn it is; `nil` for a clock of the whole thread.
    var person: Int?
    var cycle: Int
    var start: Int64
    /// When it was solved and reopened again.
    var solved: [Range<Int64>] = []
}

/// Puts a clock together: its pauses, its deadline, and what became of both when its target changed.
extension ClockDrafter {
    mutating func append(
        _ plan: ClockPlan,
        _ epochs: [RuleFinder.Epoch],
        _ plannedEnd: Int64,
        _ plannedEnding: ClockEnding,
        reply: ThreadFacts.Reply?,
        owner: String? = nil
    ) {
        guard let first = epochs.firstIndex(where: { $0.rule != nil }), let rule = epochs[first].rule else { return }
        var end = plannedEnd
        var ending = plannedEnding
        var start = plan.start
        if first > 0 {
            // A promise that came to apply later than the message.
            switch books.policy(of: rule).onChange {
            case .frozen: return
            case .fromChange, .restart: start = max(start, epochs[first].from)
            case .retroactive: break
            }
        }
        if start > end || (plan.metric.isPlatformWindow && window(of: plan, rule) == nil) { return }
        if let last = epochs.last, last.rule == nil, last.from < end, books.policy(of: rule).onChange != .frozen {
            (end, ending) = (max(start, last.from), .cancelled(.noPolicy))
        }
        let anchor = facts.items[plan.item].id
        let id = ClockID(anchor: anchor, metric: plan.metric, cycle: plan.cycle)
        var course = ClockCourse(start: start, rule: rule, pauses: pauses(plan, rule, start..<max(start, end)))
        deadline(of: &course, plan)
        for epoch in epochs[(first + 1)...] where epoch.from < end && epoch.from > start {
            guard let next = epoch.rule, next != course.rule else { continue }
            change(&course, to: next, at: epoch.from, plan, end: end)
        }
        var record = ClockRecord(
            id: id.digest,
            start: start,
            end: end,
            breach: course.breach,
            exhausted: course.exhausted,
            node: -1,
            rule: course.rule,
            cycle: UInt16(truncatingIfNeeded: plan.cycle),
            metric: UInt8(truncatingIfNeeded: plan.metric.index),
            ending: ending
        )
        if course.isBeyondHorizon { record.flags.insert(.beyondHorizon) }
        if reply?.isElsewhere == true { record.flags.insert(.answeredElsewhere) }
        if !deadlines.isEmpty, let due = deadlines[id] {
            record.breach = due
            record.exhausted = due
            record.flags.insert(.setByHand)
        }
        record.detail = course.detail(solved: plan.solved)
        drafts.append(
            ClockDraft(
                item: plan.item,
                record: record,
                owner: owner ?? self.owner(at: end),
                sender: reply?.agent
            )
        )
    }

    /// Who was responsible at a moment.
    private func owner(at moment: Int64) -> String? {
        var owner: String?
        for assignment in facts.assignments {
            guard assignment.at <= moment else { break }
            owner = assignment.agent ?? assignment.team
        }
        return owner
    }

    /// The stretches in which a clock stands still under a target.
    private func pauses(_ plan: ClockPlan, _ rule: RuleNumber, _ window: Range<Int64>) -> [ClockDetail.Pause] {
        let target = books.target(rule).target
        var pauses = pauses(in: target.pausedIn, of: plan.person, window)
        pauses += plan.solved.compactMap {
            ClockDetail.Pause(from: $0.lowerBound, to: $0.upperBound, cause: .resolved).clamped(to: window)
        }
        if plan.metric == .substantiveReply, let person = plan.person {
            for reply in facts.handOffs[person] where window.contains(reply.at) {
                var next = nextInbound(after: reply.at, of: person)
                if target.scope == .customerCase, person < elsewhere.count {
                    next = min(next, elsewhere[person].inbound.first { $0 > reply.at } ?? ClockRecord.never)
                }
                pauses += [
                    ClockDetail.Pause(from: reply.at, to: next, cause: .awaitingCustomer).clamped(to: window)
                ].compactMap(\.self)
            }
        }
        return pauses.untangled()
    }

    /// Applies another target from a moment on, by the mode of its policy.
    private func change(
        _ course: inout ClockCourse,
        to next: RuleNumber,
        at moment: Int64,
        _ plan: ClockPlan,
        end: Int64
    ) {
        let isSamePolicy =
            books.target(next).target == books.target(course.rule).target
            && books.policy(of: next) == books.policy(of: course.rule)
        // The same promise by other hours: a calendar or its zone data changed.
        let mode = isSamePolicy ? .retroactive(applyPastPauses: true) : books.policy(of: next).onChange
        if mode == .frozen { return }
        let window = plan.start..<max(plan.start, end)
        course.parts.append(
            ClockDetail.Part(
                rule: course.rule,
                origin: course.origin,
                carried: course.carried,
                until: moment,
                breach: course.breach,
                pauses: course.counting
            )
        )
        let fresh = pauses(plan, next, window)
        switch mode {
        case .retroactive(let applyPastPauses):
            let later = fresh.compactMap { $0.clamped(to: moment..<max(moment, window.upperBound)) }
            course.counting = applyPastPauses ? fresh.instants : later.instants
            course.origin = plan.start
            course.carried = 0
        case .fromChange:
            let timeline = books.timeline(of: course.rule)
            course.carried += timeline.elapsed(
                from: Instant(milliseconds: course.origin),
                to: Instant(milliseconds: moment),
                excluding: course.counting
            )
            course.origin = moment
            course.counting = fresh.instants
        case .restart, .frozen:
            course.carried = 0
            course.origin = moment
            course.counting = fresh.instants
        }
        course.rule = next
        course.pauses =
            (course.pauses.compactMap { $0.clamped(to: Int64.min..<moment) }
            + fresh.compactMap { $0.clamped(to: moment..<max(moment, window.upperBound)) }).rejoined()
        deadline(of: &course, plan)
    }
}
