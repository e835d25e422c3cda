/// A whole number that a platform writes as a number here and as a string of digits there.
struct FlexibleInteger: Decodable, Hashable, Sendable {
    var value: Int64

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Int64.self) {
            value = number
            return
        }
        let text = try container.decode(String.self)
        guard let number = Int64(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "'\(text)' is not a whole number")
        }
        value = number
    }

    /// The number as a count; `nil` when it is none.
    var count: Int? { value >= 0 ? Int(exactly: value) : nil }
}
