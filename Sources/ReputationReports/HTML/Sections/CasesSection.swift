import Conversations
import Reputation

extension PageSection {
    /// Matters over several channels, and those that were solved.
    static let cases = PageSection(id: "cases", title: .cases) { page in
        let (say, cases) = (page.say, page.report.findings.cases)
        guard !cases.isEmpty else { return page.mergeList.isEmpty ? nil : page.mergeList }
        var table = HTMLTable(
            caption: "\(say[.casesCaption])",
            [
                ("\(say[.person])", .text), ("\(say[.channels])", .text), ("\(say[.responsible])", .text),
                ("\(say[.state])", .text),
            ]
        )
        for overview in cases.prefix(PageContext.fewRows) {
            let channels = overview.obligations.prefix(8).map { obligation -> Markup in
                let open = obligation.waiting.count
                let text = open == 0 ? say[.nothingOpen] : say.counted(.openMessages, open)
                let due: Markup = obligation.deadline == nil ? .empty : " \(page.dueBadge(obligation.deadline))"
                return "<div>\(say.title(obligation.channel)): \(text)\(due)</div>"
            }
            table.add([
                page.name(of: overview.customerCase.items.last?.message.author), channels.joined(),
                overview.responsible.map { page.name(of: $0) } ?? "<span class=\"soft\">\(say[.nobodyNamed])</span>",
                page.closure(overview.closure) + page.routes(of: overview.customerCase.id, withActions: true),
            ])
        }
        return table.markup(id: "case-table") + page.rest(of: cases.count, after: PageContext.fewRows)
            + page.mergeList
    }

    /// Private contacts that were promised and have not come about.
    static let handOffs = PageSection(id: "hand-offs", title: .handOffs) { page in
        let (say, handOffs) = (page.say, page.report.findings.handOffs)
        guard !handOffs.isEmpty else { return nil }
        let overdue = handOffs.count(where: \.isOverdue)
        var table = HTMLTable(
            caption: "\(say.counted(.handOffsCaption, handOffs.count, say.number(overdue)))",
            [("\(say[.handOff])", .text), ("\(say[.pendingFor])", .number), ("\(say[.state])", .text)]
        )
        for handOff in handOffs.prefix(PageContext.fewRows) {
            var state: [Markup] = []
            if handOff.isOverdue { state.append(.badge(say[.overADay], .warn)) }
            if handOff.isOrphaned { state.append(.badge(say[.oneSideOnly], .bad)) }
            table.add([
                .name(handOff.handOff.rawValue),
                "\(say.duration(from: handOff.since, to: page.report.state.time))",
                state.isEmpty ? .badge(say[.pending]) : state.joined(separator: " "),
            ])
        }
        return table.markup(id: "hand-off-table") + page.rest(of: handOffs.count, after: PageContext.fewRows)
    }
}

extension PageContext {
    fileprivate func closure(_ closure: CaseClosure) -> Markup {
        switch closure {
        case .open: .badge(say[.closureOpen])
        case .blockedByPromises(let promises): .badge(say.counted(.closurePromises, promises.count), .warn)
        case .coolingOff(let end): "\(Markup.badge(say[.closureCooling], .good)) \(say[.until]) \(say.moment(end))"
        case .closed(let end): "\(Markup.badge(say[.closureClosed], .good)) \(say.moment(end))"
        case .reopened: .badge(say[.closureReopened], .bad)
        }
    }
}
