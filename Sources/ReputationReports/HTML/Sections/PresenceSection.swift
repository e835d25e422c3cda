import Presence
import Reputation
import ReputationFoundations

extension PageSection {
    /// When the brand posted on each profile, and where it is away while people wait.
    static let presence = PageSection(id: "presence", title: .presence) { page in
        let (presence, history) = (page.report.findings.presence, page.report.history)
        let cadence = presence?.cadence ?? history?.profiles.map(\.cadence) ?? []
        let neglected = presence?.neglect.filter(\.isNeglected) ?? history?.neglected ?? []
        let markup =
            page.cadenceTable(cadence, history?.profiles ?? []) + page.neglectTable(neglected)
            + (presence.map { page.careMarkup($0) } ?? .empty) + page.calendars(history?.profiles ?? [])
        return markup.isEmpty ? nil : markup
    }
}

extension PageContext {
    fileprivate func cadenceTable(_ findings: [CadenceFinding], _ profiles: [ProfileCalendar]) -> Markup {
        guard !findings.isEmpty else { return .empty }
        let replies = Dictionary(profiles.map { ($0.profile, $0.replies) }) { first, _ in first }
        var table = HTMLTable(
            caption: "\(say[.cadenceCaption])",
            [
                ("\(say[.profile])", .text), ("\(say[.cadence])", .text), ("\(say[.posts])", .number),
                ("\(say[.replies])", .number), ("\(say[.medianInterval])", .number), ("\(say[.lastPost])", .text),
            ]
        )
        for finding in findings.prefix(Self.fewRows) {
            let kind: Markup.BadgeKind =
                switch finding.verdict {
                case .steady: .good
                case .sporadic: .warn
                case .abandoned: .bad
                case .closedAsPlanned, .notAssessed: .plain
                }
            let silence = say(.agoDuration, say.duration(from: finding.lastPostedAt, to: report.state.time))
            table.add([
                .name(say.title(finding.profile)), .badge(say.title(finding.verdict), kind),
                "\(say.number(finding.posts))",
                "\(replies[finding.profile].map { say.number($0) } ?? "–")",
                "\(finding.medianInterval.map { say.duration($0) } ?? "–")",
                "<div class=\"wide\">\(say.moment(finding.lastPostedAt)), \(silence)</div>",
            ])
        }
        return table.markup(id: "cadence") + rest(of: findings.count, after: Self.fewRows)
    }

    fileprivate func neglectTable(_ findings: [NeglectFinding]) -> Markup {
        guard !findings.isEmpty else { return .empty }
        var table = HTMLTable(
            caption: "\(say[.neglectCaption])",
            [("\(say[.profile])", .text), ("\(say[.awayFor])", .number), ("\(say[.waitingMessages])", .number)]
        )
        for finding in findings.prefix(Self.fewRows) {
            table.add([
                .name(say.title(finding.profile)), "\(say.duration(finding.away))",
                "\(say.number(finding.waiting.count))",
            ])
        }
        return table.markup(id: "neglect") + rest(of: findings.count, after: Self.fewRows)
    }

    fileprivate func calendars(_ profiles: [ProfileCalendar]) -> Markup {
        let shown = profiles.prefix(12)
        let today = say.clock.day(of: report.state.time)
        let figures = shown.enumerated().map { index, calendar -> Markup in
            let grid = CalendarGrid(counts: calendar.posts, last: today, weeks: 26)
            let title = say(.calendarTitle, say.title(calendar.profile).terminalSafe)
            let inGrid = calendar.posts.filter { $0.key >= grid.first && $0.key <= today }.values.reduce(0, +)
            let summary = say.counted(.calendarSummary, inGrid, say.number(grid.busyDays))
            let drawing = grid.drawing(weekdays: say.weekdays, month: { say.month($0) }) { day, count in
                "\(say.day(CivilDate(daysSince1970: day))): \(say.number(count))"
            }
            return .figure(
                drawing.image(id: "calendar\(index)", title: title, summary: summary),
                caption: "\(title). \(summary)"
            )
        }
        guard !figures.isEmpty else { return .empty }
        return "<h3>\(say[.calendarHeading])</h3>\n<p class=\"soft\">\(say[.calendarLegend])</p>\n"
            + "<div class=\"plots\">\n\(figures.map { "<div>\($0)</div>\n" as Markup }.joined())</div>\n"
            + rest(of: profiles.count, after: shown.count)
    }
}
