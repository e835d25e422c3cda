import Conversations
import Reputation
import ToneLint

/// What can be done today, matters over several channels, and what was handed on, for a terminal.
extension DeskReport {
    func planLines(width: Int) -> [String] {
        guard let plan = findings.plan, let capacity = findings.capacity, !state.worklist.entries.isEmpty else {
            return []
        }
        let people = counted(capacity.people, "person", "people")
        var text = "TODAY: \(people) can answer \(plan.now.count) of \(state.worklist.entries.count) in 8 hours"
        text += plan.later.isEmpty ? "." : "; the whole list takes them \(HumanTime.text(plan.wholeList))."
        if !plan.fallingDue.isEmpty {
            text += " \(counted(plan.fallingDue.count, "promise")) would fall due meanwhile, out of turn."
        }
        let late = findings.replyPlans.values.count { $0.kind == .lateReply }
        if late > 0 { text += " \(counted(late, "answer")) must say sorry for the delay." }
        let handedOff = findings.replyPlans.values.count(where: \.isHandOff)
        if handedOff > 0 { text += " \(counted(handedOff, "matter")) should go on in private after a word in public." }
        return wrapped(text, width: width)
    }

    func caseLines(width: Int) -> [String] {
        let shown = findings.cases.filter { $0.isCrossChannel || $0.closure.isNoteworthy }.prefix(5)
        guard !shown.isEmpty else { return [] }
        var lines = ["CASES over several channels, or solved"]
        for overview in shown {
            let id = overview.customerCase.id
            let author = overview.customerCase.items.last?.message.author
            let name = (author?.name ?? "somebody unnamed").terminalSafe
            let channels = overview.obligations.map { obligation in
                let open = obligation.waiting.isEmpty ? "nothing open" : "\(obligation.waiting.count) open"
                return "\(place(obligation.channel)) \(open)"
            }
            lines += wrapped(
                "\(name): \(channels.joined(separator: ", ")); \(overview.closure.title)\(routeTitle(of: id)).",
                width: width,
                indent: 2
            )
            if let action = findings.routing[id]?.actions.last {
                let done = action.action.standing.title
                lines.append("    \(done): “\(action.text.terminalSafe)”".cut(toWidth: width))
            }
        }
        if findings.cases.count > shown.count { lines.append("  and \(findings.cases.count - shown.count) more.") }
        return lines
    }

    func handOffLines(width: Int) -> [String] {
        guard !findings.handOffs.isEmpty else { return [] }
        let overdue = findings.handOffs.count(where: \.isOverdue)
        var lines = ["HAND-OFFS: \(findings.handOffs.count) without a private contact, \(overdue) for over a day"]
        for handOff in findings.handOffs.prefix(5) {
            let side = handOff.isOrphaned ? "; only one side knows of it" : ""
            let age = HumanTime.text(from: handOff.since, to: state.time)
            lines += wrapped(
                "\(handOff.handOff.rawValue.terminalSafe), pending for \(age)\(side)",
                width: width,
                indent: 2
            )
        }
        return lines
    }

    func digestLines(width: Int) -> [String] {
        guard let digest = digests.last else { return [] }
        let counts = digest.countsByPlatform.map { "\($0.platform.rawValue.terminalSafe) \($0.count)" }
        var text = "DIGEST of \(HumanTime.text(digest.dueAt)): "
        text +=
            digest.items.isEmpty
            ? "nothing new." : "\(counted(digest.items.count, "new message")), \(digest.waitingCount) open"
        if !counts.isEmpty { text += " (\(counts.joined(separator: ", ")))." }
        if digests.count > 1 { text += " \(digests.count - 1) earlier digests are told with it." }
        return wrapped(text, width: width)
    }
}

extension ReplyAction.Standing {
    /// What was last said about a case, before the words.
    fileprivate var title: String {
        switch self {
        case .promised: "the brand will do"
        case .done: "the brand did"
        case .asked: "the customer is to do"
        }
    }
}

extension CaseClosure {
    /// Whether it says more than that there is work to do.
    fileprivate var isNoteworthy: Bool {
        switch self {
        case .open, .closed: false
        case .blockedByPromises, .coolingOff, .reopened: true
        }
    }

    fileprivate var title: String {
        switch self {
        case .open: "open"
        case .blockedByPromises(let promises):
            "solved, but \(counted(promises.count, "promise stands", "promises stand")) open"
        case .coolingOff(let end): "solved, closes \(HumanTime.text(end)) if nothing bad is said"
        case .closed(let end): "closed \(HumanTime.text(end))"
        case .reopened: "complained again after it was solved"
        }
    }
}
