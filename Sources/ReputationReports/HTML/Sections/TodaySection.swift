import Conversations
import CrisisDetection
import Reputation

extension PageSection {
    /// The figures of the moment, and what can be done today.
    static let today = PageSection(id: "today", title: .today) { page in
        let (say, state, findings) = (page.say, page.report.state, page.report.findings)
        var figures = FigureList()
        let late = state.worklist.entries.count { $0.deadline?.isBreached == true }
        figures.add(say[.peopleWaiting], say.number(state.worklist.entries.count), note: say.counted(.pastDue, late))
        if let crisis = findings.crisis {
            figures.add(
                say[.crisisLevel],
                say.title(crisis.level),
                note: say(.levelOfFour, say.number(crisis.level.rawValue))
            )
        }
        if let ignored = state.metrics.ignoredShare {
            figures.add(say[.ignored], say.percent(ignored.rate), note: say.interval(ignored))
        }
        if state.metrics.eligible > 0 {
            let half = state.metrics.timeToFirstReply(forShare: 0.5)
            figures.add(
                say[.halfRepliedWithin],
                half.map { say.duration($0) } ?? say[.notYet],
                note: say[.openCountAsWaiting]
            )
        }
        figures.add(
            say[.messages],
            say.number(state.messageCount),
            note: say.counted(.inConversations, state.conversationCount)
        )
        let copies = findings.copies.reduce(0) { $0 + $1.copies.count }
        return figures.markup + page.dutyMarkup + page.planMarkup + page.digestMarkup
            + (copies > 0 ? .paragraph(say.counted(.copiesLine, copies)) : .empty)
    }
}

extension PageContext {
    fileprivate var planMarkup: Markup {
        let findings = report.findings
        let entries = report.state.worklist.entries
        guard let plan = findings.plan, let staff = findings.staff, !entries.isEmpty else { return .empty }
        var sentences: [String] = []
        if let end = staff.lastLeavesAt {
            let left = say.duration(from: report.state.time, to: end)
            let answered = say.number(plan.now.count)
            sentences.append(
                say.counted(.peopleCanAnswer, staff.people.count, answered, say.number(entries.count), left)
            )
        } else {
            sentences.append(say[.nobodyOnDuty])
        }
        if !plan.withoutSpeaker.isEmpty { sentences.append(say.counted(.nobodySpeaks, plan.withoutSpeaker.count)) }
        if !plan.later.isEmpty { sentences.append(say(.wholeListTakes, say.duration(plan.wholeList))) }
        if !plan.fallingDue.isEmpty { sentences.append(say.counted(.fallDueMeanwhile, plan.fallingDue.count)) }
        let late = findings.replyPlans.values.count { $0.kind == .lateReply }
        if late > 0 { sentences.append(say.counted(.mustApologise, late)) }
        let handedOff = findings.replyPlans.values.count(where: \.isHandOff)
        if handedOff > 0 { sentences.append(say.counted(.goPrivate, handedOff)) }
        if let capacity = findings.capacity, capacity.people > 0 {
            sentences.append(say(.answersPerHour, say.number(capacity.perHour)))
        }
        return .paragraph(sentences.joined(separator: " "))
    }

    fileprivate var digestMarkup: Markup {
        guard let digest = report.digests.last else { return .empty }
        let counts = digest.countsByPlatform.map { "\(say.platform($0.platform)) \(say.number($0.count))" }
        var text = say.counted(.newMessages, digest.items.count)
        if !counts.isEmpty { text += " (\(counts.joined(separator: ", ")))" }
        text += "; " + say(.ofTheseOpen, say.number(digest.waitingCount))
        return "<p>\(say[.digestOf]) \(say.moment(digest.dueAt)): \(text)</p>\n"
    }
}

/// Figures side by side, each with its name and a note.
struct FigureList {
    private var items = Markup.empty

    mutating func add(_ name: String, _ value: String, note: String? = nil) {
        let small: Markup = note.map { "<small>\($0)</small>" } ?? .empty
        items += "<div><dt>\(name)</dt><dd>\(value)\(small)</dd></div>\n"
    }

    var markup: Markup { "<dl class=\"figures\">\n\(items)</dl>\n" }
}
