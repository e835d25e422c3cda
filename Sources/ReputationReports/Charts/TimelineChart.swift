#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import ReputationFoundations

/// Counts on an axis of time, as bars or as a line, with the band of what is usual and markers for what happened.
struct TimelineChart {
    /// One stretch of time.
    struct Point: Hashable, Sendable {
        /// Where it begins.
        var start: Date
        var value: Double
        /// What would be usual; `nil` while that is not known.
        var usual: ClosedRange<Double>?
        /// What a reader sees who points at it.
        var note: String
    }

    /// Something that happened, with a letter that the text beside the chart explains.
    struct Marker: Hashable, Sendable {
        enum Kind: String, Hashable, Sendable {
            case alert, incident
        }

        var at: Date
        var kind: Kind
        var label: String
    }

    enum Shape {
        case bars, line
    }

    /// The stretches, earliest first, all equally long.
    let points: [Point]
    /// Milliseconds of a stretch.
    let width: Int64
    let markers: [Marker]
    let shape: Shape
    /// The labels of the axis of time.
    let labels: [(at: Date, text: String)]

    /// Draws the chart.
    func drawing(number: (Double) -> String) -> SVGDrawing {
        let most = points.map { max($0.value, $0.usual?.upperBound ?? 0) }.max() ?? 1
        let ticks = PlotScale.ticks(upTo: most)
        var frame = PlotFrame(markerRows: markerRows, leftLabel: ticks.map { number($0).count }.max() ?? 1)
        let vertical = PlotScale(0...max(1, ticks.last ?? 1), from: frame.bottom, to: frame.top)
        let first = points.first.map { Instant($0.start) } ?? Instant(milliseconds: 0)
        let end = (points.last.map { Instant($0.start) } ?? first).advanced(by: width)
        let horizontal = PlotScale(
            0...max(1, Double(end.milliseconds(since: first))),
            from: frame.left,
            to: frame.right
        )
        func x(_ instant: Instant) -> Double { horizontal.position(Double(instant.milliseconds(since: first))) }
        frame.addLevels(ticks, on: vertical, label: number)
        frame.addLabels(labels.map { (x(Instant($0.at)), $0.text) })
        let span = (frame.right - frame.left) / Double(max(1, points.count))
        frame.draw { drawing in
            drawBand(x: { x(Instant($0)) + span / 2 }, y: vertical.position, in: &drawing)
            drawValues(x: { x(Instant($0)) }, y: vertical.position, span: span, in: &drawing)
        }
        drawMarkers(x: { x(Instant($0)) }, from: first, to: end, in: &frame)
        return frame.drawing
    }

    private func drawBand(x: (Date) -> Double, y: (Double) -> Double, in drawing: inout SVGDrawing) {
        // A stretch about which nothing is known parts the band.
        for run in points.split(whereSeparator: { $0.usual == nil }) {
            let upper = run.map { (x: x($0.start), y: y($0.usual?.upperBound ?? 0)) }
            let lower = run.reversed().map { (x: x($0.start), y: y($0.usual?.lowerBound ?? 0)) }
            drawing.path(upper + lower, style: "band", isClosed: true)
        }
    }

    private func drawValues(
        x: (Date) -> Double,
        y: (Double) -> Double,
        span: Double,
        in drawing: inout SVGDrawing
    ) {
        switch shape {
        case .line:
            drawing.path(points.map { (x($0.start) + span / 2, y($0.value)) }, style: "line")
            for point in points where point.value > point.usual?.upperBound ?? .infinity {
                drawing.circle((x(point.start) + span / 2, y(point.value)), radius: 3, style: "hot", note: point.note)
            }
        case .bars:
            let gap = min(2, span * 0.2)
            for point in points where point.value > 0 {
                let top = y(point.value)
                let isHot = point.value > point.usual?.upperBound ?? .infinity
                drawing.rectangle(
                    x: x(point.start) + gap / 2,
                    y: top,
                    width: span - gap,
                    height: y(0) - top,
                    style: isHot ? "bar hot" : "bar",
                    note: point.note
                )
            }
        }
    }

    /// Markers that would hide one another stand in rows.
    private var markerRows: Int { markers.isEmpty ? 0 : min(4, markers.count) }

    private func drawMarkers(x: (Date) -> Double, from: Instant, to: Instant, in frame: inout PlotFrame) {
        let rows = markerRows
        guard rows > 0 else { return }
        var free = [Double](repeating: -1, count: rows)
        let shown = markers.filter { Instant($0.at) >= from && Instant($0.at) <= to }.sorted { $0.at < $1.at }
        let (left, right, bottom) = (frame.left, frame.right, frame.bottom)
        frame.draw { drawing in
            for marker in shown {
                let place = min(max(x(marker.at), left), right)
                let row = free.firstIndex { $0 <= place - 9 } ?? rows - 1
                free[row] = place + 9
                let y = 10 + 18 * Double(row)
                drawing.line((place, y + 8), (place, bottom), style: "mark")
                switch marker.kind {
                case .alert:
                    let corners = [(x: place, y: y - 9), (x: place + 10, y: y + 8), (x: place - 10, y: y + 8)]
                    drawing.path(corners, style: "alert", isClosed: true)
                case .incident: drawing.circle((place, y), radius: 8.5, style: "incident")
                }
                drawing.text(marker.label, x: place, y: y + (marker.kind == .alert ? 6 : 4), anchor: "middle", style: "m")
            }
        }
    }
}
