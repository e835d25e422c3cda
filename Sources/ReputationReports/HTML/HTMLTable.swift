/// A table with a caption, headings that say which cells they head, and a first column that names each row.
struct HTMLTable {
    /// How the cells of a column are set.
    enum Column {
        case text, number
    }

    private let caption: Markup
    private let headings: [(title: Markup, kind: Column)]
    private var rows: [[Markup]] = []

    /// Starts a table; the first column names its rows.
    init(caption: Markup, _ headings: [(Markup, Column)]) {
        self.caption = caption
        self.headings = headings.map { (title: $0.0, kind: $0.1) }
    }

    var isEmpty: Bool { rows.isEmpty }

    /// Adds a row; missing cells stay empty.
    mutating func add(_ cells: [Markup]) {
        rows.append(cells)
    }

    /// The table in a frame of its own, which scrolls where there is no room and can be reached by the keyboard.
    ///
    /// - Parameter id: A name that no other table of the page has.
    /// - Returns: The frame with the table.
    func markup(id: String) -> Markup {
        var body = Markup.empty
        for row in rows {
            body += "<tr>"
            for (index, heading) in headings.enumerated() {
                let cell = index < row.count ? row[index] : .empty
                if index == 0 {
                    body += "<th scope=\"row\">\(cell)</th>"
                } else {
                    body += heading.kind == .number ? "<td class=\"n\">\(cell)</td>" : "<td>\(cell)</td>"
                }
            }
            body += "</tr>\n"
        }
        let head = headings.map { heading -> Markup in
            heading.kind == .number
                ? "<th scope=\"col\" class=\"n\">\(heading.title)</th>" : "<th scope=\"col\">\(heading.title)</th>"
        }.joined()
        return """
            <div class="scroll" role="region" aria-labelledby="\(id)" tabindex="0"><table>
            <caption id="\(id)">\(caption)</caption>
            <thead><tr>\(head)</tr></thead>
            <tbody>
            \(body)</tbody></table></div>

            """
    }
}
