import Conversations
import CrisisDetection
import Reputation
import ToneLint

/// What can be done today, matters over several channels, and what was handed on, for a terminal.
extension DeskReport {
    func planLines(width: Int) -> [String] {
        guard let plan = findings.plan, let staff = findings.staff, !state.worklist.entries.isEmpty else { return [] }
        var text = "TODAY: \(staffTitle(staff))"
        if let end = staff.lastLeavesAt {
            text += "; in \(HumanTime.text(from: state.time, to: end)) they can answer \(plan.now.count)"
            text += " of \(state.worklist.entries.count)"
            if let done = plan.doneAt { text += ", the last by \(HumanTime.text(done))" }
            text += plan.later.isEmpty ? "." : "; the whole list takes them \(HumanTime.text(plan.wholeList))."
        } else {
            text += ". The whole list takes one person \(HumanTime.text(plan.wholeList))."
        }
        if !plan.withoutSpeaker.isEmpty {
            let languages = Set(
                state.worklist.entries.filter { plan.withoutSpeaker.contains($0.customerCase) }.compactMap(\.language)
            )
            let names = languages.map(\.rawValue).sorted().joined(separator: ", ")
            text += " \(counted(plan.withoutSpeaker.count, "person writes", "people write")) in \(names), which nobody"
            text += " there answers in."
        }
        if !plan.fallingDue.isEmpty {
            text += " \(counted(plan.fallingDue.count, "promise")) would fall due meanwhile, out of turn."
        }
        let late = findings.replyPlans.values.count { $0.kind == .lateReply }
        if late > 0 { text += " \(counted(late, "answer")) must say sorry for the delay." }
        let handedOff = findings.replyPlans.values.count(where: \.isHandOff)
        if handedOff > 0 { text += " \(counted(handedOff, "matter")) should go on in private after a word in public." }
        if let capacity = findings.capacity, capacity.people > 0 {
            text += " About \(PageWording(locale: .english).number(capacity.perHour)) answers an hour can be given."
        }
        return wrapped(text, width: width)
    }

    /// Such as `Mira, Lida and 2 more are there by the roster`.
    private func staffTitle(_ staff: DeskStaff) -> String {
        guard !staff.people.isEmpty else { return "nobody is there" }
        let names = staff.people.compactMap(\.member?.name.terminalSafe)
        let verb = staff.people.count == 1 ? "is" : "are"
        guard staff.evidence == .roster, !names.isEmpty else {
            return "\(counted(staff.people.count, "person", "people")) \(verb) there"
                + (staff.evidence == .observed ? ", as far as last week's replies show" : "")
        }
        let more = names.count > 8 ? " and \(names.count - 8) more" : ""
        return "\(names.prefix(8).joined(separator: ", "))\(more) \(verb) on duty"
    }

    func caseLines(width: Int) -> [String] {
        let all = findings.cases.filter { $0.isCrossChannel || $0.closure.isNoteworthy }
        // Where somebody still waits comes first.
        let isOpen = { (overview: CaseOverview) in overview.obligations.contains { !$0.waiting.isEmpty } }
        let shown = (all.filter(isOpen) + all.filter { !isOpen($0) }).prefix(5)
        guard !shown.isEmpty else { return [] }
        var lines = ["CASES over several channels, or solved"]
        for overview in shown {
            let id = overview.customerCase.id
            let author = overview.customerCase.items.last?.message.author
            let name = (author?.name ?? "somebody unnamed").terminalSafe
            let channels = overview.obligations.map { obligation in
                let open = obligation.waiting.isEmpty ? "nothing open" : "\(obligation.waiting.count) open"
                let who = obligation.responsible.map { " (\(title(of: $0)))" } ?? ""
                return "\(place(obligation.channel, beside: overview.obligations.map(\.channel))) \(open)\(who)"
            }
            lines += wrapped(
                "\(name): \(channels.joined(separator: ", ")); "
                    + "\(overview.closure.title)\(solutionTitle(overview))\(routeTitle(of: id)).",
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

    /// Cases that a shared number or address proposes to merge.
    func mergeLines(width: Int) -> [String] {
        let suggestions = findings.mergeSuggestions
        guard !suggestions.isEmpty else { return [] }
        var lines = ["PERHAPS ONE CASE, by what the messages name (merge them if it is so)"]
        for suggestion in suggestions.prefix(5) {
            let names = suggestion.cases.map { id -> String in
                let item = findings.caseWriters[id]
                let name = (item?.author?.name ?? "somebody unnamed").terminalSafe
                return item.map { "\(name) (\($0.channel.title))" } ?? name
            }
            let clues = suggestion.clues.map(\.words.terminalSafe).joined(separator: ", ")
            lines += wrapped("\(names.joined(separator: " and ")): \(clues)", width: width, indent: 2)
        }
        if suggestions.count > 5 { lines.append("  and \(suggestions.count - 5) more.") }
        return lines
    }

    private func title(of agent: AgentID) -> String {
        (findings.team.first { $0.id == agent }?.name ?? agent.rawValue).terminalSafe
    }

    /// Such as `; agent:mira solved it 2026-03-03 16:10 UTC: ramp repaired`.
    private func solutionTitle(_ overview: CaseOverview) -> String {
        guard let solution = overview.solution, overview.closure != .open else { return "" }
        let who = solution.agent.map { "\(title(of: $0)) reported it solved" } ?? "reported solved"
        let why = solution.reason.map { ": \($0.terminalSafe)" } ?? ""
        return "; \(who) \(HumanTime.text(solution.date))\(why)"
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
