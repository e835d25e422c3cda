import Conversations
import Reputation
import ServiceLevels
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension PageSection {
    /// How many entries are seen at once; the rest unfolds.
    private static let opened = 20

    /// Who waits, the most pressing first.
    static let worklist = PageSection(id: "worklist", title: .worklist) { page in
        let entries = page.report.state.worklist.entries
        guard !entries.isEmpty else { return .paragraph(page.say[.nobodyWaits]) }
        let shown = entries.prefix(PageContext.rows)
        let cards = shown.enumerated().map { page.card($0.element, number: $0.offset + 1) }
        let intro = page.say[.worklistIntro]
        return "<p class=\"soft\">\(intro)</p>\n" + page.cardList(cards, opened: opened)
            + page.rest(of: entries.count, after: shown.count)
    }
}

extension PageContext {
    fileprivate func card(_ entry: WorklistEntry, number: Int) -> Markup {
        let message = entry.last.message
        let channels = entry.channels.map { say.title($0) }.uniqued().joined(separator: " + ")
        let points = say.counted(.points, Int(entry.points.rounded()))
        let reasons = entry.reasons.map { say.title($0) }.joined(separator: " · ")
        let place = report.findings.replyPlans[entry.customerCase].map { plan(for: $0) } ?? .empty
        let asked = entry.timesAsked > 1 ? ", " + say.counted(.askedTimes, entry.timesAsked) : ""
        return """
            <li><h3><span class="num">\(say.number(number)).</span> \(name(of: entry.author)) \(dueBadge(entry.deadline))</h3>
            <p>\(Markup.link("\(channels)", to: message.permalink)), \(say(.waitsFor, wait(of: entry)))\(asked)</p>
            <p>\(words(of: message))</p>
            <p class="why">\(points): \(reasons)</p>
            \(place)\(turn(of: entry))\(routes(of: entry.customerCase))\(likeness(of: entry))</li>

            """
    }

    /// Such as `perhaps the same person as 3, 4: nearly the same words on 5 sites`.
    private func likeness(of entry: WorklistEntry) -> Markup {
        guard let likely = report.findings.likelySamePersons.first(where: { $0.cases.contains(entry.customerCase) })
        else {
            return .empty
        }
        let others = likely.cases.filter { $0 != entry.customerCase }.compactMap { other in
            report.state.worklist.entries.firstIndex { $0.customerCase == other }.map { say.number($0 + 1) }
        }
        let isByName = likely.byName.contains(entry.customerCase)
        let why = isByName ? say[.likelyName] : say.counted(.likelyWords, likely.sites.count)
        return "<p class=\"why\">\(say(.likelySame, others.joined(separator: ", "))): \(why)</p>\n"
    }

    private func wait(of entry: WorklistEntry) -> String {
        say.duration(from: entry.waitingSince, to: report.state.time)
    }

    /// The name of whoever wrote something, or that nobody gave one.
    func name(of author: Author?) -> Markup {
        guard let name = author?.name, !name.terminalSafe.isEmpty else {
            return "<span class=\"soft\">\(say[.somebodyUnnamed])</span>"
        }
        return .name(name)
    }

    /// What a message says, or that it has no words.
    func words(of message: Message, limit: Int = 280) -> Markup {
        guard !message.text.terminalSafe.isEmpty else { return "<span class=\"soft\">\(say[.noWords])</span>" }
        return .quote(message.text, language: message.language?.primary, limit: limit)
    }

    /// Such as `due 3 h 10 min ago` or `due in 20 min`.
    func dueBadge(_ deadline: EntryDeadline?) -> Markup {
        guard let deadline else { return .empty }
        guard let due = deadline.dueAt else { return .badge(say[.duePaused]) }
        let now = report.state.time
        if due < now { return .badge(say(.dueAgo, say.duration(from: due, to: now)), .bad) }
        return .badge(say(.dueIn, say.duration(from: now, to: due)), deadline.isAtRisk ? .warn : .plain)
    }

    private func plan(for plan: ReplyPlan) -> Markup {
        var parts: [String] = []
        if plan.kind == .lateReply { parts.append(say[.planLate]) }
        switch plan.place {
        case .inChannel: break
        case .templateInChannel: parts.append(say[.planTemplate])
        case .otherChannel(let channels):
            let names = channels.prefix(3).map { say.title($0) }.joined(separator: ", ")
            parts.append(say(.planOtherChannel, names))
        case .noChannelKnown: parts.append(say[.planNoChannel])
        }
        if plan.isHandOff {
            let reasons = plan.privateReasons.map { say.title($0) }.joined(separator: ", ")
            parts.append(say(.planPrivate, reasons))
        }
        if plan.warnsOfHops { parts.append(say.counted(.planHops, plan.hops)) }
        return parts.isEmpty ? .empty : "<p class=\"why\">\(say[.howToAnswer]): \(parts.joined(separator: "; "))</p>\n"
    }
}
