import Foundation
import Testing

@testable import ReputationReports

@Suite struct ChartTests {
    @Test func `the values of an axis are round and reach the largest one`() {
        #expect(PlotScale.ticks(upTo: 0) == [0, 1])
        #expect(PlotScale.ticks(upTo: 1) == [0, 1])
        #expect(PlotScale.ticks(upTo: 3) == [0, 1, 2, 3])
        #expect(PlotScale.ticks(upTo: 7) == [0, 2, 4, 6, 8])
        #expect(PlotScale.ticks(upTo: 65) == [0, 20, 40, 60, 80])
        #expect(PlotScale.ticks(upTo: 1234) == [0, 500, 1000, 1500])
    }

    @Test func `the values of an axis are few, grow evenly and reach the largest one, whatever it is`() {
        for power in 0..<14 {
            for factor in [1.0, 1.5, 2.3, 3.9, 7.2, 9.99] {
                var most = factor
                for _ in 0..<power { most *= 10 }
                let ticks = PlotScale.ticks(upTo: most)
                #expect(ticks.count <= 7 && (ticks.last ?? 0) >= most * 0.999, "\(most): \(ticks)")
            }
        }
        #expect(PlotScale.ticks(upTo: .infinity) == [0, 1])
        #expect(PlotScale.ticks(upTo: .nan) == [0, 1])
    }

    @Test func `a value outside the domain lies at its end, and what is no number at its beginning`() {
        let scale = PlotScale(0...10, from: 100, to: 0)
        #expect([0, 5, 10, 20, -3, .nan].map { scale.position($0) } == [100, 50, 0, 0, 100, 100])
        #expect(PlotScale(3...3, from: 1, to: 9).position(3) == 1)
    }

    @Test func `minutes and weeks stand in one plot, at growing places`() {
        let scale = LogDurationScale(longestMinutes: 9000, from: 0, to: 100)
        #expect(scale.ticks == [1, 5, 15, 60, 240, 720, 1440, 4320, 10_080])
        let places = scale.ticks.map { scale.position(minutes: Double($0)) }
        #expect(places == places.sorted() && places.first == 0 && places.last == 100)
        #expect(scale.position(minutes: 0) == 0)
        #expect(scale.position(minutes: 1e9) == 100)
    }

    @Test func `SVG numbers have a point and at most one digit after it`() {
        #expect(
            [0, 1, -1.5, 2.04, 99.96, -0.04, .nan, .infinity].map { svg($0) } == [
                "0", "1", "-1.5", "2", "100", "0", "0", "0",
            ]
        )
    }

    @Test func `words and notes in a drawing are escaped`() {
        var drawing = SVGDrawing(width: 10, height: 10)
        drawing.text("<script>alert(1)</script>", x: 0, y: 0)
        drawing.rectangle(x: 0, y: 0, width: 1, height: -1, style: "bar", note: "\"><img src=x onerror=alert(1)>")
        let html = drawing.image(id: "a", title: "</title><b>", summary: "a & b").html
        #expect(!html.contains("<script") && !html.contains("<img") && !html.contains("</title><b>"))
        #expect(html.contains("a &amp; b") && html.contains("height=\"0\""))
    }

    @Test func `markers that would hide one another stand in rows, and those outside the time are left out`() {
        let start = Date(timeIntervalSince1970: 1_772_323_200)
        func marker(_ hour: Double, _ label: String) -> TimelineChart.Marker {
            TimelineChart.Marker(at: start.addingTimeInterval(hour * 3600), kind: .incident, label: label)
        }
        func chart(_ markers: [TimelineChart.Marker]) -> SVGDrawing {
            let points = (0..<24).map { hour in
                TimelineChart.Point(start: start.addingTimeInterval(Double(hour) * 3600), value: 1, note: "n")
            }
            return TimelineChart(points: points, width: 3_600_000, markers: markers, shape: .bars, labels: [])
                .drawing { "\($0)" }
        }
        let bare = chart([]).height
        #expect(chart([marker(3, "1"), marker(20, "2")]).height == bare + 20)
        #expect(chart([marker(3, "1"), marker(3.1, "2"), marker(3.2, "3")]).height == bare + 60)
        let outside = chart([marker(-5, "früher"), marker(99, "später")])
        #expect(outside.height == bare)
        #expect(!outside.image(id: "a", title: "", summary: "").html.contains("früher"))
        // However many there are, the chart keeps its shape.
        #expect(chart((0..<60).map { marker(3, "\($0)") }).height == bare + 160)
    }

    @Test func `a band parts where nothing is known, and bars that stand out say so by their class`() {
        let start = Date(timeIntervalSince1970: 1_772_323_200)
        let band: ClosedRange<Double> = 0...2
        let points = (0..<6).map { (hour: Int) -> TimelineChart.Point in
            TimelineChart.Point(
                start: start.addingTimeInterval(Double(hour) * 3600),
                value: Double(hour),
                usual: hour == 3 ? nil : band,
                isMarked: hour == 5,
                note: "n\(hour)"
            )
        }
        let chart = TimelineChart(points: points, width: 3_600_000, markers: [], shape: .bars, labels: [])
        let html = chart.drawing { "\(Int($0))" }.image(id: "a", title: "", summary: "").html
        #expect(html.components(separatedBy: "class=\"band\"").count == 3)
        #expect(html.components(separatedBy: "class=\"bar hot\"").count == 2)
        #expect(html.components(separatedBy: "class=\"bar\"").count == 5)
    }

    @Test func `a calendar has whole weeks from Monday, today last, and larger squares for more`() {
        // 13 March 2026, a Friday.
        let today = 20_525
        let grid = CalendarGrid(counts: [today: 9, today - 4: 1, today - 400: 3], last: today, weeks: 2)
        #expect(grid.first == today - 11)
        #expect(grid.busyDays == 2)
        let drawing = grid.drawing(weekdays: ["Mo"], month: { "m\($0)" }) { "\($0 - today): \($1)" }
        let html = drawing.image(id: "a", title: "", summary: "").html
        #expect(html.components(separatedBy: "class=\"day\"").count == 1 + 12)
        #expect(html.contains("class=\"day4\"") && html.contains("<title>0: 9</title>"))
        #expect(html.contains("class=\"day1\"") && html.contains("<title>-4: 1</title>"))
        #expect([0, 1, 2, 3, 4, 7, 8, 500, -1].map { CalendarGrid.shade($0) } == [0, 1, 2, 2, 3, 3, 4, 4, 0])
    }

    @Test func `a curve rises in steps and ends where nothing is known`() {
        let chart = StepChart(steps: [(2, 0.25), (60, 0.5)], longest: 60)
        let html = chart.drawing(percent: { "\($0)" }, duration: { "\($0)" })
            .image(id: "a", title: "", summary: "").html
        #expect(html.contains("class=\"line\""))
        // Half is reached and gets its two guides, nine tenths are not.
        #expect(html.components(separatedBy: "class=\"guide\"").count == 3)
    }
}
