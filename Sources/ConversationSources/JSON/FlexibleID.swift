/// An identifier that a platform writes as a string here and as a number there.
///
/// Numbers are read as whole numbers of 64 bits and never through floating point, which would change the digits of
/// those above 2^53. A number that does not fit is an error; as a string it may have any length.
public struct FlexibleID: Decodable, Hashable, Sendable {
    /// The digits or the string.
    public var value: String

    /// Reads a string or a whole number.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
            value = text
        } else if let number = try? container.decode(Int64.self) {
            value = String(number)
        } else if let number = try? container.decode(UInt64.self) {
            value = String(number)
        } else {
            throw DecodingError.typeMismatch(
                FlexibleID.self,
                DecodingError.Context(
                    codingPath: container.codingPath,
                    debugDescription: "an identifier is a string or a whole number of 64 bits"
                )
            )
        }
        guard !value.isEmpty else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "an identifier is not empty")
        }
    }
}
