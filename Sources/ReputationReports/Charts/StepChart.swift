/// How a share grows with time since something began: the share of messages that have a reply, by how long they waited.
struct StepChart {
    /// Shares at growing durations in minutes, 0 to 1.
    let steps: [(minutes: Double, share: Double)]
    /// The longest duration to show, in minutes.
    let longest: Double
    /// Shares at which a line helps to read the curve.
    var guides: [Double] = [0.5, 0.9]

    /// Draws the chart.
    func drawing(percent: (Double) -> String, duration: (Int64) -> String) -> SVGDrawing {
        let ticks = [0, 0.25, 0.5, 0.75, 1]
        var frame = PlotFrame(leftLabel: ticks.map { percent($0).count }.max() ?? 4)
        let vertical = PlotScale(0...1, from: frame.bottom, to: frame.top)
        let horizontal = LogDurationScale(longestMinutes: longest, from: frame.left, to: frame.right)
        frame.addLevels(ticks, on: vertical, label: percent)
        frame.addLabels(horizontal.ticks.map { (horizontal.position(minutes: Double($0)), duration($0)) })
        var points: [(x: Double, y: Double)] = [(frame.left, vertical.position(0))]
        for step in steps where step.minutes <= Double(horizontal.longest) {
            let x = horizontal.position(minutes: step.minutes)
            // The share stays as it was until the step.
            points.append((x, points[points.count - 1].y))
            points.append((x, vertical.position(step.share)))
        }
        let (right, left, top, bottom) = (frame.right, frame.left, frame.top, frame.bottom)
        // Where nothing is known any more the curve ends.
        frame.draw { drawing in
            for guide in guides {
                guard let first = steps.first(where: { $0.share >= guide }) else { continue }
                let place = horizontal.position(minutes: first.minutes)
                drawing.line((place, vertical.position(guide)), (place, bottom), style: "guide")
                drawing.line((left, vertical.position(guide)), (place, vertical.position(guide)), style: "guide")
            }
            drawing.path(points, style: "line")
            drawing.line((right, top), (right, bottom), style: "grid")
        }
        return frame.drawing
    }
}

/// Counts of some kinds as upright bars with their numbers above.
struct HistogramChart {
    let bars: [(label: String, value: Double, note: String)]

    /// Draws the chart.
    func drawing(number: (Double) -> String) -> SVGDrawing {
        let ticks = PlotScale.ticks(upTo: bars.map(\.value).max() ?? 1)
        var frame = PlotFrame(markerRows: 1, leftLabel: ticks.map { number($0).count }.max() ?? 1)
        let vertical = PlotScale(0...max(1, ticks.last ?? 1), from: frame.bottom, to: frame.top)
        let span = (frame.right - frame.left) / Double(max(1, bars.count))
        frame.addLevels(ticks, on: vertical, label: number)
        let left = frame.left
        frame.addLabels(
            bars.enumerated().map { (left + (Double($0.offset) + 0.5) * span, $0.element.label) },
            isTight: true
        )
        frame.draw { drawing in
            for (index, bar) in bars.enumerated() {
                let x = left + (Double(index) + 0.15) * span
                let y = vertical.position(bar.value)
                drawing.rectangle(
                    x: x,
                    y: y,
                    width: span * 0.7,
                    height: vertical.position(0) - y,
                    style: "bar",
                    note: bar.note
                )
                drawing.text(number(bar.value), x: x + span * 0.35, y: y - 5, anchor: "middle")
            }
        }
        return frame.drawing
    }
}
