/// An address with the name before or behind it: `Moll Pennick <moll@tide.example>`.
struct MailAddress: Hashable, Sendable {
    /// In lower case.
    var address: String
    var name: String?

    /// Reads the first address of a field; `nil` when there is none.
    init?(_ field: String?) {
        guard let field else { return nil }
        if let open = field.firstIndex(of: "<"), let close = field[open...].firstIndex(of: ">") {
            address = String(field[field.index(after: open)..<close])
            let name = field[..<open].filter { $0 != "\"" }
            self.name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        } else {
            let first = field.split(separator: ",").first.map { String($0) } ?? ""
            address =
                first.split(whereSeparator: { $0.isWhitespace }).first { $0.contains("@") }.map { String($0) } ?? ""
            if let open = first.firstIndex(of: "("), let close = first.lastIndex(of: ")"), open < close {
                name = String(first[first.index(after: open)..<close])
            }
        }
        address = address.lowercased().filter { !$0.isWhitespace }
        if name?.isEmpty == true { name = nil }
        guard !address.isEmpty else { return nil }
    }
}
