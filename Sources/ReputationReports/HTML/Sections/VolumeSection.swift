import Conversations
import CrisisDetection
import Reputation
import ReputationFoundations
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension PageSection {
    /// How much is written, with what is usual, alerts and incidents.
    static let volume = PageSection(id: "volume", title: .volume) { page in
        guard let volume = page.report.history?.volume, !volume.days.isEmpty else { return nil }
        return
            "<div class=\"plots\">\n<div>\(page.hourChart(volume))</div>\n<div>\(page.dayChart(volume))</div>\n</div>\n"
    }
}

extension PageContext {
    private var alertMarkers: [TimelineChart.Marker] {
        (report.crisis?.alerts ?? []).prefix(Self.fewRows).enumerated().map {
            TimelineChart.Marker(at: $0.element.alert.openedAt, kind: .alert, label: Self.letter($0.offset))
        }
    }

    /// Incidents are those of the last week, so that the chart of the days has no room for them.
    private var incidentMarkers: [TimelineChart.Marker] {
        (report.crisis?.incidents ?? []).prefix(9).enumerated().map {
            TimelineChart.Marker(at: $0.element.since, kind: .incident, label: "\($0.offset + 1)")
        }
    }

    private func legend(_ markers: [TimelineChart.Marker], isBand: Bool, from start: Date) -> String {
        let shown = markers.filter { $0.at >= start }
        var parts = isBand ? [say[.bandLegend]] : []
        if shown.contains(where: { $0.kind == .alert }) { parts.append(say[.alertLegend]) }
        if shown.contains(where: { $0.kind == .incident }) { parts.append(say[.incidentLegend]) }
        return parts.joined(separator: " ")
    }

    fileprivate func hourChart(_ volume: MentionVolume) -> Markup {
        guard let first = volume.hours.first, let most = volume.hours.max(by: { $0.count < $1.count }) else {
            return .empty
        }
        let points = volume.hours.map { hour in
            TimelineChart.Point(
                start: hour.start,
                value: Double(hour.count),
                usual: hour.usual,
                isMarked: hour.isBusy,
                note: "\(say.plainMoment(hour.start)): \(say.number(hour.count))"
            )
        }
        let midnights = volume.hours.filter {
            say.clock.reading(at: $0.start).utcComponents.millisecondOfDay < 3_600_000
        }
        let chart = TimelineChart(
            points: points,
            width: 3_600_000,
            markers: alertMarkers + incidentMarkers,
            shape: .line,
            labels: midnights.map { ($0.start, say.shortDay($0.start)) }
        )
        let beyond = volume.hours.filter(\.isBusy)
        let summary = [
            say.counted(.mostInHour, most.count, say.plainMoment(most.start)), say.counted(.hoursBeyond, beyond.count),
        ].joined(separator: " ")
        var table = HTMLTable(
            caption: "\(say[.hoursBeyondCaption])",
            [("\(say[.hour])", .text), ("\(say[.mentions])", .number), ("\(say[.usual])", .number)]
        )
        for hour in beyond.prefix(Self.fewRows) {
            let usual = hour.usual.map {
                "\(say.number($0.lowerBound.rounded()))–\(say.number($0.upperBound.rounded()))"
            }
            table.add([say.moment(hour.start), "\(say.number(hour.count))", "\(usual ?? "")"])
        }
        return .figure(
            chart.drawing { say.number($0) }.image(id: "hours", title: say[.hourChart], summary: summary),
            caption: "\(say[.hourChart]). \(summary) \(legend(chart.markers, isBand: true, from: first.start))",
            data: table.isEmpty ? .empty : .data(say[.asTable], table.markup(id: "hour-table"))
        )
    }

    fileprivate func dayChart(_ volume: MentionVolume) -> Markup {
        guard let first = volume.days.first, let most = volume.days.max(by: { $0.count < $1.count }) else {
            return .empty
        }
        let mondays = volume.days.filter { say.clock.reading(at: $0.start).utcComponents.date.isoWeekday == 1 }
        let chart = TimelineChart(
            points: volume.days.map { day in
                let note = "\(say.day(day.start)): \(say.number(day.count))"
                return TimelineChart.Point(start: day.start, value: Double(day.count), note: note)
            },
            width: 86_400_000,
            markers: alertMarkers,
            shape: .bars,
            labels: (mondays.isEmpty ? [first] : mondays).map {
                ($0.start, say.shortDay($0.start))
            }
        )
        let summary = say.counted(.mostInDay, most.count, say.day(most.start))
        var table = HTMLTable(
            caption: "\(say[.dayChart])",
            [("\(say[.day])", .text), ("\(say[.mentions])", .number)]
        )
        for day in volume.days { table.add(["\(say.day(day.start))", "\(say.number(day.count))"]) }
        return .figure(
            chart.drawing { say.number($0) }.image(id: "days", title: say[.dayChart], summary: summary),
            caption: "\(say[.dayChart]). \(summary) \(legend(chart.markers, isBand: false, from: first.start))",
            data: .data(say[.asTable], table.markup(id: "day-table"))
        )
    }
}
