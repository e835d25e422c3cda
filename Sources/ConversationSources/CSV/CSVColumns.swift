import Conversations

/// Where the columns of a declared table stand.
struct CSVColumns: LosslessStringConvertible, Sendable {
    private var places: [CSVLayout.Field: Int] = [:]
    /// How many fields a row has.
    let count: Int

    /// Finds the columns by their names; ``CSVLayout/required`` ones must be there.
    init(header bytes: ArraySlice<UInt8>, fields: [CSVField], layout: CSVLayout) throws(RecordFault) {
        guard fields.count <= CSVScanner.maximumFields else {
            throw RecordFault(.tooLarge, "the header row has more than \(CSVScanner.maximumFields) columns")
        }
        count = fields.count
        var named: [String: Int] = [:]
        for (place, field) in fields.enumerated() {
            guard let name = Charset.text(field.content(of: bytes.span), in: layout.encoding.rawValue) else {
                throw RecordFault(.invalidEncoding, "a name in the header row is not \(layout.encoding.rawValue)")
            }
            let key = Self.key(name)
            named[key] = named[key] ?? place
        }
        for field in CSVLayout.Field.allCases {
            let names = layout.columns[field] ?? []
            if let place = names.lazy.compactMap({ named[Self.key($0)] }).first {
                places[field] = place
            } else if CSVLayout.required.contains(field) {
                let tried = names.isEmpty ? "none is declared" : "tried \(names.joined(separator: ", "))"
                throw RecordFault(field: field.rawValue, .missingField, "the header row has no column for it: \(tried)")
            }
        }
    }

    private static func key(_ name: String) -> String {
        name.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }

    subscript(_ field: CSVLayout.Field) -> Int? { places[field] }

    /// Reads what ``description`` wrote.
    init?(_ description: String) {
        let parts = description.split(separator: ",")
        guard let count = parts.first.flatMap({ Int($0) }), count > 0 else { return nil }
        self.count = count
        for part in parts.dropFirst() {
            let pair = part.split(separator: "=")
            guard pair.count == 2, let field = CSVLayout.Field(rawValue: String(pair[0])), let place = Int(pair[1]),
                (0..<count).contains(place)
            else { return nil }
            places[field] = place
        }
        guard CSVLayout.required.allSatisfy({ places[$0] != nil }) else { return nil }
    }

    /// The places as text, for a checkpoint.
    var description: String {
        (["\(count)"] + places.sorted { $0.value < $1.value }.map { "\($0.key.rawValue)=\($0.value)" })
            .joined(separator: ",")
    }
}
