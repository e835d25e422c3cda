import Conversations
import Reputation
import ServiceLevels

extension PageSection {
    /// The clocks that run, and how many promised times were kept on each channel.
    static let targets = PageSection(id: "targets", title: .targets) { page in
        guard let engine = page.report.state.engine else { return nil }
        var markup = page.clockTable(engine)
        for metric in ServiceLevelMetric.allCases { markup += page.attainmentTable(of: metric, engine) }
        return markup.isEmpty ? nil : .paragraph(page.say[.targetsIntro]) + markup
    }
}

extension PageContext {
    /// The open clocks of each metric by how they stand.
    fileprivate func clockTable(_ engine: ServiceLevelEngine) -> Markup {
        let statuses: [ClockStatus] = [.breaching, .atRisk, .running, .paused]
        var counts: [ServiceLevelMetric: [ClockStatus: Int]] = [:]
        for clock in engine.states() where clock.status.isOpen {
            counts[clock.metric, default: [:]][clock.status, default: 0] += 1
        }
        guard !counts.isEmpty else { return .empty }
        var table = HTMLTable(
            caption: "\(say[.openClocks])",
            [("\(say[.metric])", .text)] + statuses.map { ("\(say.title($0))", .number) }
        )
        for metric in ServiceLevelMetric.allCases {
            guard let ofMetric = counts[metric] else { continue }
            table.add(["\(say.title(metric))"] + statuses.map { "\(say.number(ofMetric[$0] ?? 0))" })
        }
        return table.markup(id: "clocks")
    }

    fileprivate func attainmentTable(of metric: ServiceLevelMetric, _ engine: ServiceLevelEngine) -> Markup {
        let report = engine.attainment(of: metric, by: .channel)
        guard report.overall.total > 0 else { return .empty }
        var table = HTMLTable(
            caption: "\(say(.attainmentOf, say.title(metric)))",
            [
                ("\(say[.channel])", .text), ("\(say[.inTime])", .number), ("\(say[.late])", .number),
                ("\(say[.stillOpen])", .number), ("\(say[.shareInTime])", .text),
            ]
        )
        func add(_ title: String, _ group: AttainmentReport.Group) {
            let counts: [Markup] = [group.met, group.breached, group.open].map { "\(say.number($0))" }
            table.add(["\(title)"] + counts + [shareCell(group.share)])
        }
        add(say[.allChannels], report.overall)
        let groups = report.groups.sorted { ($1.value.total, $0.key) < ($0.value.total, $1.key) }
        for (name, group) in groups.prefix(Self.fewRows) { add(say.title(Channel(attainmentGroup: name)), group) }
        return table.markup(id: "attainment-\(metric.rawValue)") + rest(of: groups.count, after: Self.fewRows)
    }

    /// A share with its interval, in numbers and as a small drawing.
    func shareCell(_ share: Share?) -> Markup {
        guard let share else { return "<span class=\"soft\">\(say[.notYet])</span>" }
        let drawing = InlineChart.interval(share.rate, lower: share.lower, upper: share.upper)
        let range: Markup = "<span class=\"soft\">(\(say.range(share)))</span>"
        return "<span class=\"line-up\">\(say.exactPercent(share.rate)) \(range)</span>\(drawing)"
    }
}
