import Conversations
import Reputation
import ReputationFoundations
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension PageSection {
    /// How long answers take, and how long open messages have waited.
    static let responseTimes = PageSection(id: "times", title: .responseTimes) { page in
        guard page.report.state.metrics.eligible > 0 else { return nil }
        return .paragraph(page.say[.timesIntro])
            + "<div class=\"plots\">\n<div>\(page.replyCurve)</div>\n<div>\(page.openAges)</div>\n</div>\n"
            + page.percentileTable + page.channelTimes
    }
}

extension PageContext {
    /// Minutes at which the curve is read: eight steps for each doubling would show no more.
    private static let readings: [Double] = {
        var minutes: [Double] = [1]
        while let last = minutes.last, last < 40_320 { minutes.append(last * 1.189_207_115) }
        return minutes
    }()

    fileprivate var replyCurve: Markup {
        let metrics = report.state.metrics
        let steps = Self.readings.compactMap { minutes -> (minutes: Double, share: Double)? in
            metrics.shareReplied(within: .milliseconds(Int64(minutes * 60_000))).map { (minutes, $0) }
        }
        let chart = StepChart(steps: steps, longest: steps.last?.minutes ?? 60)
        let marks: [Int64] = [60, 240, 1440]
        let shares = marks.compactMap { minutes in
            metrics.shareReplied(within: .seconds(minutes * 60)).map {
                say(.shareWithin, say.percent($0), say.mark(minutes: minutes))
            }
        }
        let summary = shares.joined(separator: "; ")
        let image = chart.drawing(percent: { say.percent($0) }, duration: { say.mark(minutes: $0) })
        return .figure(
            image.image(id: "curve", title: say[.replyCurve], summary: summary),
            caption: summary.isEmpty ? say[.replyCurve] : "\(say[.replyCurve]): \(summary)"
        )
    }

    /// How long the messages have waited that wait now.
    fileprivate var openAges: Markup {
        let now = Instant(report.state.time)
        let limits: [Int64] = [60, 240, 1440, 4320, 10_080]
        var counts = [Int](repeating: 0, count: limits.count + 1)
        for item in report.state.worklist.entries.lazy.flatMap(\.waiting) {
            let minutes = now.milliseconds(since: Instant(item.item.askedAt)) / 60_000
            counts[limits.firstIndex { minutes < $0 } ?? limits.count] += 1
        }
        let total = counts.reduce(0, +)
        guard total > 0 else { return .paragraph(say[.nobodyWaits]) }
        let labels = limits.map { "< \(say.mark(minutes: $0))" } + ["≥ \(say.mark(minutes: 10_080))"]
        let bars = zip(labels, counts).map { (label: $0, value: Double($1), note: "\($0): \(say.number($1))") }
        let summary = bars.map(\.note).joined(separator: "; ")
        return .figure(
            HistogramChart(bars: bars).drawing { say.number($0) }
                .image(id: "ages", title: say[.openAges], summary: summary),
            caption: say.counted(.openAgesCaption, total)
        )
    }

    fileprivate var percentileTable: Markup {
        let metrics = report.state.metrics
        var table = HTMLTable(
            caption: "\(say[.percentiles])",
            [
                ("\(say[.what])", .text), ("\(say[.half])", .number), ("\(say.percent(0.9))", .number),
                ("\(say.percent(0.99))", .number),
            ]
        )
        func add(_ title: ReportText, _ value: (Double) -> Duration?) {
            let cells: [Markup] = [0.5, 0.9, 0.99].map { "\(value($0).map { say.duration($0) } ?? say[.notYet])" }
            table.add(["\(say[title])"] + cells)
        }
        add(.firstReplyAll) { metrics.timeToFirstReply(forShare: $0) }
        // Without a judgement no reply counts as an answer, which is not the same as answers that take for ever.
        if metrics.countByStatus[.answered] != nil { add(.answerAll) { metrics.timeToSubstantiveReply(forShare: $0) } }
        add(.firstReplyReplied) { metrics.timeToFirstReplyAmongReplied(forShare: $0) }
        return table.markup(id: "percentiles")
    }

    fileprivate var channelTimes: Markup {
        let channels = report.state.metricsByChannel
        guard channels.count > 1 else { return .empty }
        var table = HTMLTable(
            caption: "\(say[.byChannel])",
            [
                ("\(say[.channel])", .text), ("\(say[.messages])", .number), ("\(say[.halfRepliedWithin])", .number),
                ("\(say[.ignored])", .text),
            ]
        )
        for channel in channels.prefix(Self.fewRows) {
            let half = channel.metrics.timeToFirstReply(forShare: 0.5)
            table.add([
                "\(say.title(channel.channel))", "\(say.number(channel.metrics.eligible))",
                "\(half.map { say.duration($0) } ?? say[.notYet])", shareCell(channel.metrics.ignoredShare),
            ])
        }
        return table.markup(id: "channel-times") + rest(of: channels.count, after: Self.fewRows)
    }
}
