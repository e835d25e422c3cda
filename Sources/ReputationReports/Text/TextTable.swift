/// Columns of text lined up by what a terminal shows.
struct TextTable {
    enum Alignment {
        case left, right
    }

    private let alignments: [Alignment]
    /// Columns to leave out where there is no room, the first one first.
    private let optional: [Int]
    private var rows: [[String]] = []

    init(_ alignments: [Alignment], optional: [Int] = []) {
        self.alignments = alignments
        self.optional = optional
    }

    mutating func add(_ cells: String...) {
        rows.append(cells)
    }

    /// The lines, indented by two, with two blanks between columns and none at the end.
    func lines(width: Int) -> [String] {
        var widths = alignments.indices.map { column in
            rows.map { $0.indices.contains(column) ? $0[column].displayWidth : 0 }.max() ?? 0
        }
        var shown = Set(alignments.indices)
        for column in optional where shown.reduce(0, { $0 + 2 + widths[$1] }) > width { shown.remove(column) }
        let missing = shown.reduce(0) { $0 + 2 + widths[$1] } - width
        if missing > 0 { widths[0] = max(1, widths[0] - missing) }
        return rows.map { row in
            var line = " "
            for (column, whole) in row.enumerated() where shown.contains(column) {
                let cell = whole.cut(toWidth: widths[column])
                line += " "
                line +=
                    alignments[column] == .left
                    ? cell.padded(toWidth: widths[column]) : cell.paddedLeft(toWidth: widths[column])
                line += " "
            }
            while line.last == " " { line.removeLast() }
            return line
        }
    }
}
