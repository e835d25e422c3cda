import Foundation

/// A series drawn with text: the largest value of each column in six rows, alarms marked below.
struct Chart {
    let text: String

    init(_ values: [Double], marks: [Int], width: Int) {
        guard !values.isEmpty else {
            text = "nothing to draw"
            return
        }
        let columns = min(width - 10, values.count)
        func column(of index: Int) -> Int { index * columns / values.count }
        var tops = [Double](repeating: -.infinity, count: columns)
        for (index, value) in values.enumerated() { tops[column(of: index)] = max(tops[column(of: index)], value) }
        let low = min(0, tops.min() ?? 0)
        let high = max(tops.max() ?? 1, low + 1e-9)
        var lines: [String] = []
        for row in (0..<6).reversed() {
            let limit = low + (high - low) * (Double(row) + 0.5) / 6
            let label = row == 5 ? Self.label(high) : row == 0 ? Self.label(low) : ""
            let bars = tops.map { $0 >= limit ? "#" : " " }.joined()
            lines.append(String(repeating: " ", count: 8 - label.count) + label + " |" + bars)
        }
        let marked = Set(marks.map { column(of: $0) })
        lines.append("  alarms  " + (0..<columns).map { marked.contains($0) ? "^" : "-" }.joined())
        text = lines.map { $0.trimmingSuffix(" ") }.joined(separator: "\n")
    }

    private static func label(_ value: Double) -> String {
        String(String(format: "%.4g", value).prefix(8))
    }
}

extension String {
    fileprivate func trimmingSuffix(_ character: Character) -> String {
        var text = self[...]
        while text.last == character { text.removeLast() }
        return String(text)
    }
}

/// Breaks a line between words; what follows the first is indented.
func wrapped(_ line: String, width: Int) -> String {
    var lines: [String] = []
    var current = String(line.prefix { $0 == " " })
    let line = line.drop { $0 == " " }
    for word in line.split(separator: " ", omittingEmptySubsequences: false) {
        if !current.isEmpty, current.count + 1 + word.count > width {
            lines.append(current)
            current = "    " + word
        } else {
            current += (current.allSatisfy { $0 == " " } ? "" : " ") + word
        }
    }
    return (lines + [current]).joined(separator: "\n")
}
