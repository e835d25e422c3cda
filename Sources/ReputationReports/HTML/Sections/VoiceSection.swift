import Conversations
import Presence
import Reputation

extension PageSection {
    /// How much is said of the brand and of each rival.
    static let voice = PageSection(id: "voice", title: .voice) { page in
        guard let voice = page.report.voice else { return nil }
        let say = page.say
        switch voice {
        case .notAssessed(let gap): return .paragraph(say.reason(gap))
        case .assessed(let voice):
            var table = HTMLTable(
                caption: "\(say.counted(.voiceCaption, voice.total))",
                [
                    ("\(say[.brand])", .text), ("\(say[.mentions])", .number), ("\(say[.shareInterval])", .text),
                    ("\(say[.positive])", .number), ("\(say[.neutral])", .number), ("\(say[.negative])", .number),
                    ("\(say[.notJudged])", .number),
                ]
            )
            for brand in voice.voices.prefix(PageContext.fewRows) {
                let counts = [brand.positive, brand.neutral, brand.negative, brand.unjudged]
                table.add(
                    [.name(brand.brand), "\(say.number(brand.mentions.numerator))", page.shareCell(brand.mentions)]
                        + counts.map { "\(say.number($0))" as Markup }
                )
            }
            return .paragraph(say[.voiceIntro]) + table.markup(id: "voices")
                + page.rest(of: voice.voices.count, after: PageContext.fewRows)
        }
    }

    /// How many who complained were helped, and came back to say so.
    static let recovery = PageSection(id: "recovery", title: .recovery) { page in
        guard let recovery = page.report.recovery else { return nil }
        let say = page.say
        guard recovery.complained > 0 else { return .paragraph(say[.nobodyComplained]) }
        var table = HTMLTable(
            caption: "\(say[.recoveryCaption])",
            [("\(say[.stage])", .text), ("\(say[.people])", .number), ("\(say[.ofComplained])", .text)]
        )
        let stages: [(ReportText, Int)] = [
            (.stageComplained, recovery.complained), (.stageHelped, recovery.resolved),
            (.stageCameBack, recovery.converted),
        ]
        for (title, count) in stages {
            let share = Double(count) / Double(recovery.complained)
            table.add(["\(say[title])", "\(say.number(count))", "\(say.exactPercent(share))\(InlineChart.bar(share))"])
        }
        let conversion =
            switch recovery.conversion() {
            case .assessed(let share): say(.conversion, say.percent(share.rate), say.range(share))
            case .notAssessed(let gap): say.reason(gap)
            }
        let relapses = recovery.people.reduce(0) { $0 + $1.relapses }
        let again = relapses > 0 ? " " + say.counted(.relapses, relapses) : ""
        let names = page.report.recoveredNames(recovery)
        let came =
            names.isEmpty
            ? Markup.empty
            : "<p>\(page.filled(.cameBackNames, names.map { Markup.name($0) }.joined(separator: ", ")))</p>\n"
        return table.markup(id: "funnel") + .paragraph(conversion + again) + came
    }

    /// What was read, and what was refused.
    static let intake = PageSection(id: "intake", title: .intake) { page in
        let (say, inputs) = (page.say, page.report.intake.inputs)
        guard !inputs.isEmpty else { return nil }
        var table = HTMLTable(
            caption: "\(say[.intakeCaption])",
            [
                ("\(say[.input])", .text), ("\(say[.format])", .text), ("\(say[.events])", .number),
                ("\(say[.duplicates])", .number), ("\(say[.refused])", .number),
            ]
        )
        for input in inputs.prefix(PageContext.fewRows) {
            let counts = [input.events, input.duplicates, input.refusals.count]
            table.add([.name(input.name), .name(input.format)] + counts.map { "\(say.number($0))" as Markup })
        }
        var markup = table.markup(id: "inputs") + page.rest(of: inputs.count, after: PageContext.fewRows)
        let refusals = inputs.flatMap(\.refusals)
        if !refusals.isEmpty {
            let shown = refusals.prefix(PageContext.fewRows)
            // What a decoder says is in English.
            let items = shown.map { "<li lang=\"en\">\(Markup.name($0.description, limit: 300))</li>\n" as Markup }
            markup += "<h3>\(say[.refusedRecords])</h3>\n<ul>\n\(items.joined())</ul>\n"
            markup += page.rest(of: refusals.count, after: shown.count)
        }
        let orphans = page.report.state.orphans.count
        return orphans > 0 ? markup + .paragraph(say.counted(.orphans, orphans)) : markup
    }
}
