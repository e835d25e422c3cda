extension SourceFormat {
    /// A table of comma-separated values, as a vendor's export is laid out.
    ///
    /// It is not among ``all``: what the columns hold must be declared. Add the formats of your vendors to the list that
    /// you hand to ``FormatDetector`` or ``FileSource``; each is told by the names in its header row.
    ///
    /// - Parameters:
    ///   - layout: How such a table is to be read.
    ///   - id: The name of the format; give every vendor its own.
    ///   - title: The name for people.
    /// - Returns: The format, as any other.
    public static func csv(_ layout: CSVLayout, id: String = CSVDecoder.format, title: String = "table (CSV)")
        -> SourceFormat
    {
        SourceFormat(
            id: id,
            title: title,
            detect: { sample in
                guard let columns = CSVColumns(firstLineOf: sample, layout: layout) else {
                    return .noMatch(reason: "the first line does not name the columns that are declared")
                }
                return .match(.certain, evidence: "the first line names the columns declared for \(columns.names)")
            },
            decoder: { CSVDecoder(layout, format: id, options: $0) }
        )
    }
}

extension CSVColumns {
    /// Finds the columns in the first line of a sample; `nil` where one that is needed is missing.
    init?(firstLineOf sample: FormatSample, layout: CSVLayout) {
        let line = sample.bytes.drop(while: \.isBlank).prefix { $0 != 0x0A } + [0x0A]
        var scanner = CSVScanner(separator: layout.separator.rawValue)
        let bytes = Array(line)
        guard case .record(_, let content, nil) = scanner.scan(bytes.span, from: 0) else { return nil }
        do throws(RecordFault) {
            try self.init(header: bytes[..<content], fields: scanner.fields, layout: layout)
        } catch {
            return nil
        }
    }

    /// What the columns hold, for people.
    var names: String {
        CSVLayout.Field.allCases.filter { self[$0] != nil }.map(\.rawValue).joined(separator: ", ")
    }
}
