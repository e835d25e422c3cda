/// The frame of a plot: where its axes lie, its grid and their labels.
struct PlotFrame {
    /// The width of a plot in units; pages scale it to theirs.
    static let width = 480.0
    /// The height of the plot without the labels below.
    static let height = 150.0

    let left: Double
    let right: Double
    let top: Double
    let bottom: Double
    private(set) var drawing: SVGDrawing

    /// A frame with room for markers above and labels beside.
    ///
    /// - Parameters:
    ///   - markerRows: Rows of markers above the plot.
    ///   - leftLabel: The longest label of the vertical axis, in characters.
    init(markerRows: Int = 0, leftLabel: Int = 4) {
        left = 12 + 8 * Double(leftLabel)
        right = Self.width - 14
        top = 12 + 20 * Double(markerRows)
        bottom = top + Self.height
        drawing = SVGDrawing(width: Self.width, height: bottom + 26)
    }

    /// Draws a grid line with its label for each value of the vertical axis.
    mutating func addLevels(_ ticks: [Double], on scale: PlotScale, label: (Double) -> String) {
        for tick in ticks {
            let y = scale.position(tick)
            drawing.line((left, y), (right, y), style: tick == 0 ? "axis" : "grid")
            drawing.text(label(tick), x: left - 6, y: y + 4, anchor: "end")
        }
    }

    /// Draws labels below the horizontal axis, and leaves out those for which there is no room.
    ///
    /// - Parameters:
    ///   - labels: The labels with the places of their middles.
    ///   - isTight: Whether they may come close, because each is needed.
    mutating func addLabels(_ labels: [(x: Double, text: String)], isTight: Bool = false) {
        var free = 0.0
        for label in labels {
            // On a telephone letters are 15 units high, and rarely wider than six tenths of that.
            let half = Double(label.text.count) * (isTight ? 3.6 : 4.2)
            let x = min(max(label.x, half), Self.width - half)
            guard x - half >= free else { continue }
            drawing.line((label.x, bottom), (label.x, bottom + 4), style: "axis")
            drawing.text(label.text, x: x, y: bottom + 18, anchor: "middle")
            free = x + half + (isTight ? 1 : 10)
        }
    }

    /// Lets something be drawn inside the frame.
    mutating func draw(_ body: (inout SVGDrawing) -> Void) {
        body(&drawing)
    }
}
