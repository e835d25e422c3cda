/// Draws what a program prints as a picture of a terminal, for pages that people look at before they read.
///
/// The picture is SVG with its text as text, on a ground of its own that is legible on light and dark pages.
struct TerminalPicture {
    /// The command that stands in the first line.
    let command: String
    let lines: [String]

    private static let lineHeight = 17
    private static let columnWidth = 7.85
    private static let margin = 16

    var svg: String {
        let columns = max(command.count + 2, lines.map(\.count).max() ?? 0)
        let width = Int(Double(columns) * Self.columnWidth) + 2 * Self.margin
        let height = (lines.count + 2) * Self.lineHeight + 2 * Self.margin
        let drawn = ([("$ \(command)", "c"), ("", "")] + lines.map { ($0, Self.style(of: $0)) }).enumerated()
            .filter { !$0.element.0.isEmpty }
            .map { number, line in
                let text = line.0.drop { $0 == " " }
                let left = Double(Self.margin) + Double(line.0.count - text.count) * Self.columnWidth
                let style = line.1.isEmpty ? "" : " class=\"\(line.1)\""
                let bottom = Self.margin + (number + 1) * Self.lineHeight - 4
                return "<text x=\"\(left.tenths)\" y=\"\(bottom)\"\(style)>\(Self.escaped(text))</text>"
            }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
            viewBox="0 0 \(width) \(height)" role="img">
            <title>\(Self.escaped(command[...]))</title>
            <style>
            text{font:13px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:#d6dde6;\
            white-space:pre}
            .c{fill:#8fd3a5}.h{fill:#9cc7ff;font-weight:bold}.e{font-weight:bold;fill:#fff}.q{fill:#f0cf8e}.s{fill:#93a1b0}
            </style>
            <rect width="\(width)" height="\(height)" rx="8" fill="#10161d" stroke="#46525f"/>
            \(drawn.joined(separator: "\n"))
            </svg>

            """
    }

    /// How a line is drawn: headings, entries of the worklist, what people wrote, and what was left out.
    private static func style(of line: String) -> String {
        let text = line.drop { $0 == " " }
        let first = text.prefix { $0.isLetter }
        if text.count == line.count, first.count > 3, first.allSatisfy(\.isUppercase) { return "h" }
        if text.first == "“" { return "q" }
        if text == "…" { return "s" }
        return text.first?.isNumber == true && line.count - text.count == 2 ? "e" : ""
    }

    private static func escaped(_ text: Substring) -> String {
        String(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}

extension Double {
    fileprivate var tenths: String { "\((self * 10).rounded() / 10)" }
}
