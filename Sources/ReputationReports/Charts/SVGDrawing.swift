/// A drawing that stands in the page itself: shapes with classes, which the page's style gives their colours.
///
/// It is one image to whoever cannot see it, with a title and a description; what it shows stands in a table beside it.
struct SVGDrawing {
    let width: Double
    let height: Double
    private var shapes = Markup.empty

    init(width: Double, height: Double) {
        self.width = width
        self.height = height
    }

    mutating func rectangle(x: Double, y: Double, width: Double, height: Double, style: String, note: String? = nil) {
        let frame: Markup =
            "x=\"\(svg(x))\" y=\"\(svg(y))\" width=\"\(svg(max(0, width)))\" height=\"\(svg(max(0, height)))\""
        add("<rect class=\"\(style)\" \(frame)", closing: "rect", note)
    }

    mutating func line(_ start: (x: Double, y: Double), _ end: (x: Double, y: Double), style: String) {
        let ends: Markup = "x1=\"\(svg(start.x))\" y1=\"\(svg(start.y))\" x2=\"\(svg(end.x))\" y2=\"\(svg(end.y))\""
        shapes += "<line class=\"\(style)\" \(ends)/>"
    }

    mutating func circle(_ centre: (x: Double, y: Double), radius: Double, style: String, note: String? = nil) {
        let place: Markup = "cx=\"\(svg(centre.x))\" cy=\"\(svg(centre.y))\" r=\"\(svg(radius))\""
        add("<circle class=\"\(style)\" \(place)", closing: "circle", note)
    }

    /// A line through points; closed it is an area.
    mutating func path(_ points: [(x: Double, y: Double)], style: String, isClosed: Bool = false, note: String? = nil) {
        guard points.count > 1 else { return }
        let steps = points.enumerated().map { "\($0.offset == 0 ? "M" : "L")\(svg($0.element.x)) \(svg($0.element.y))" }
        add("<path class=\"\(style)\" d=\"\(steps.joined() + (isClosed ? "Z" : ""))\"", closing: "path", note)
    }

    /// Words; `anchor` is `start`, `middle` or `end`.
    mutating func text(_ text: String, x: Double, y: Double, anchor: String = "start", style: String = "t") {
        shapes += "<text class=\"\(style)\" x=\"\(svg(x))\" y=\"\(svg(y))\" text-anchor=\"\(anchor)\">\(text)</text>"
    }

    private mutating func add(_ start: Markup, closing name: String, _ note: String?) {
        if let note { shapes += "\(start)><title>\(note)</title></\(name)>" } else { shapes += "\(start)/>" }
    }

    /// The drawing as an image.
    ///
    /// - Parameters:
    ///   - id: A name that no other drawing of the page has.
    ///   - title: What it is.
    ///   - summary: What it shows, for those who do not see it.
    /// - Returns: An `svg` element.
    func image(id: String, title: String, summary: String) -> Markup {
        """
        <svg role="img" viewBox="0 0 \(svg(width)) \(svg(height))" aria-labelledby="\(id)-t" aria-describedby="\(id)-d">\
        <title id="\(id)-t">\(title)</title><desc id="\(id)-d">\(summary)</desc>\(shapes)</svg>
        """
    }

    /// The drawing as an ornament beside text that says the same.
    var ornament: Markup {
        """
        <svg class="inline" aria-hidden="true" viewBox="0 0 \(svg(width)) \(svg(height))" width="\(svg(width))" \
        height="\(svg(height))">\(shapes)</svg>
        """
    }
}

/// A number with at most one digit after the point, as SVG writes it in every locale.
func svg(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let tenths = Int((min(max(value, -1e6), 1e6) * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    return abs(tenths) % 10 == 0 ? "\(tenths / 10)" : "\(sign)\(abs(tenths) / 10).\(abs(tenths) % 10)"
}
