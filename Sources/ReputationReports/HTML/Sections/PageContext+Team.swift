import Conversations
import Reputation

/// Who is on duty, who answers whom, and whose cases may be one.
extension PageContext {
    /// Such as `On duty: Mira until 13 Mar 2026, 16:00.`; empty where only a number of people is known.
    var dutyMarkup: Markup {
        guard let staff = report.findings.staff else { return .empty }
        let named = staff.people.filter { $0.member != nil }
        guard !named.isEmpty else { return .empty }
        var people = named.prefix(Self.fewRows).map { person -> Markup in
            let who = Markup.name(person.member?.name ?? "")
            // How long those are there who were only seen last week is a guess.
            return staff.evidence == .roster ? filled(.onDutyUntil, who, say.moment(person.leavesAt)) : who
        }
        if named.count > people.count { people.append("\(say.counted(.andMore, named.count - people.count))") }
        let key: ReportText = staff.evidence == .observed ? .onDutyObserved : .onDuty
        return "<p>\(filled(key, people.joined(separator: ", ")))</p>\n"
    }

    /// Who answers an entry of the worklist and by when, and from which text; empty where nobody is named and none fits.
    func turn(of entry: WorklistEntry) -> Markup {
        let findings = report.findings
        var parts: [Markup] = []
        if let turn = findings.plan?.assignments.first(where: { $0.customerCase == entry.customerCase }),
            let name = findings.staff?.people.first(where: { $0.member?.id == turn.member })?.member?.name
        {
            parts.append(filled(.answersBy, .name(name), say.moment(turn.doneAt)))
        } else if let plan = findings.plan, plan.withoutSpeaker.contains(entry.customerCase),
            let language = entry.language
        {
            parts.append("\(say(.nobodyAnswersIn, language.rawValue.terminalSafe))")
        }
        if let start = findings.replyPlans[entry.customerCase]?.startingPoint {
            let topics = start.topics.prefix(8).map { Markup.name($0) }.joined(separator: ", ")
            parts.append(filled(.startFrom, .name(start.response), topics))
        }
        return parts.isEmpty ? .empty : "<p class=\"why\">\(parts.joined(separator: "; "))</p>\n"
    }

    /// The name of somebody in the team, or how programs call them.
    func name(of agent: AgentID) -> Markup {
        .name(report.findings.team.first { $0.id == agent }?.name ?? agent.rawValue)
    }

    /// Cases that a shared order, address, number or account proposes to merge.
    var mergeList: Markup {
        let (suggestions, writers) = (report.findings.mergeSuggestions, report.findings.caseWriters)
        guard !suggestions.isEmpty else { return .empty }
        let items = suggestions.prefix(Self.fewRows).map { suggestion -> Markup in
            let names = suggestion.cases.map { id -> Markup in
                let place: Markup = writers[id].map { " (\(say.title($0.channel)))" } ?? .empty
                return "\(name(of: writers[id]?.author))\(place)"
            }
            let clues = suggestion.clues.prefix(8).map { Markup.quote($0.words) }.joined(separator: ", ")
            return "\(names.joined(separator: " + ")): \(clues)"
        }
        return list(.mergeHeading, items) + rest(of: suggestions.count, after: items.count)
            + "<p class=\"soft\">\(say[.mergeIntro])</p>\n"
    }
}
