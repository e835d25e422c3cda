/// Small drawings that stand in the cell of a table beside the number they show.
enum InlineChart {
    private static let width = 120.0

    /// A share as a bar.
    static func bar(_ share: Double) -> Markup {
        var drawing = SVGDrawing(width: width, height: 14)
        drawing.rectangle(x: 0, y: 3, width: width, height: 8, style: "rail")
        drawing.rectangle(
            x: 0,
            y: 3,
            width: PlotScale(0...1, from: 0, to: width).position(share),
            height: 8,
            style: "bar"
        )
        return drawing.ornament
    }

    /// A share as a dot with a line from the lower to the upper end of its interval.
    static func interval(_ share: Double, lower: Double, upper: Double) -> Markup {
        let scale = PlotScale(0...1, from: 5, to: width - 5)
        var drawing = SVGDrawing(width: width, height: 14)
        drawing.line((5, 7), (width - 5, 7), style: "rail-line")
        for end in [0, 0.5, 1] {
            drawing.line((scale.position(end), 4), (scale.position(end), 10), style: "rail-line")
        }
        drawing.line((scale.position(lower), 7), (scale.position(upper), 7), style: "range")
        drawing.circle((scale.position(share), 7), radius: 4, style: "dot")
        return drawing.ornament
    }
}
