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
        /// Whether it is to be seen at once.
        var isMarked = false
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

    /// Draws the chart; markers before its beginning or after its end are left out.
    func drawing(number: (Double) -> String) -> SVGDrawing {
        let most = points.map { max($0.value, $0.usual?.upperBound ?? 0) }.max() ?? 1
        let ticks = PlotScale.ticks(upTo: most)
        let leftLabel = ticks.map { number($0).count }.max() ?? 1
        let first = points.first.map { Instant($0.start) } ?? Instant(milliseconds: 0)
        let end = (points.last.map { Instant($0.start) } ?? first).advanced(by: width)
        let bare = PlotFrame(leftLabel: leftLabel)
        let horizontal = PlotScale(0...max(1, Double(end.milliseconds(since: first))), from: bare.left, to: bare.right)
        func x(_ date: Date) -> Double { horizontal.position(Double(Instant(date).milliseconds(since: first))) }
        let placed = shown(from: first, to: end).placed(x: x)
        var frame = PlotFrame(markerRows: placed.map { $0.row + 1 }.max() ?? 0, leftLabel: leftLabel)
        let vertical = PlotScale(0...max(1, ticks.last ?? 1), from: frame.bottom, to: frame.top)
        frame.addLevels(ticks, on: vertical, label: number)
        frame.addLabels(labels.map { (x($0.at), $0.text) })
        let span = (frame.right - frame.left) / Double(max(1, points.count))
        frame.draw { drawing in
            drawBand(x: { x($0) + span / 2 }, y: vertical.position, in: &drawing)
            drawValues(x: x, y: vertical.position, span: span, in: &drawing)
        }
        draw(placed, in: &frame)
        return frame.drawing
    }

    private func shown(from first: Instant, to end: Instant) -> TimelineChart {
        let inside = markers.filter { Instant($0.at) >= first && Instant($0.at) <= end }
        return TimelineChart(points: points, width: width, markers: inside, shape: shape, labels: labels)
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
            for point in points where point.isMarked {
                drawing.circle((x(point.start) + span / 2, y(point.value)), radius: 3, style: "hot", note: point.note)
            }
        case .bars:
            let gap = min(2, span * 0.2)
            for point in points where point.value > 0 {
                let top = y(point.value)
                drawing.rectangle(
                    x: x(point.start) + gap / 2,
                    y: top,
                    width: span - gap,
                    height: y(0) - top,
                    style: point.isMarked ? "bar hot" : "bar",
                    note: point.note
                )
            }
        }
    }

    /// How many rows of markers there may be; more would leave the chart no room.
    private static let mostRows = 8
    /// Half the width that a marker takes.
    private static let halfMarker = 10.0

    /// Puts markers that would hide one another into rows of their own.
    private func placed(x: (Date) -> Double) -> [(marker: Marker, x: Double, row: Int)] {
        var free: [Double] = []
        return markers.sorted { ($0.at, $0.label) < ($1.at, $1.label) }.map { marker in
            let place = x(marker.at)
            let row = free.firstIndex { $0 <= place - Self.halfMarker } ?? min(free.count, Self.mostRows - 1)
            if row == free.count { free.append(0) }
            free[row] = place + Self.halfMarker
            return (marker, place, row)
        }
    }

    private func draw(_ placed: [(marker: Marker, x: Double, row: Int)], in frame: inout PlotFrame) {
        let bottom = frame.bottom
        frame.draw { drawing in
            for (_, x, row) in placed {
                drawing.line((x, 18 + 20 * Double(row)), (x, bottom), style: "mark")
            }
            for (marker, x, row) in placed {
                let y = 11 + 20 * Double(row)
                switch marker.kind {
                case .alert:
                    let corners = [(x: x, y: y - 10), (x: x + 10.5, y: y + 8), (x: x - 10.5, y: y + 8)]
                    drawing.path(corners, style: "alert", isClosed: true)
                case .incident: drawing.circle((x, y), radius: 9, style: "incident")
                }
                drawing.text(marker.label, x: x, y: y + (marker.kind == .alert ? 6 : 4), anchor: "middle", style: "m")
            }
        }
    }
}
