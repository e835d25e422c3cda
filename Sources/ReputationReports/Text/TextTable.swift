/// Columns of text lined up by what a terminal shows.
struct TextTable {
    enum Alignment {
        case left, right
    }

    private let alignments: [Alignment]
    private var rows: [[String]] = []

    init(_ alignments: [Alignment]) {
        self.alignments = alignments
    }

    mutating func add(_ cells: String...) {
        rows.append(cells)
    }

    /// The lines, indented by two, with two blanks between columns and none at the end.
    var lines: [String] {
        let widths = alignments.indices.map { column in
            rows.map { $0.indices.contains(column) ? $0[column].displayWidth : 0 }.max() ?? 0
        }
        return rows.map { row in
            var line = " "
            for (column, cell) in row.enumerated() {
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
