/// An element of a list that may be broken without breaking the list.
///
/// Declare a list as `[Attempt<Element>]` and read it with ``PayloadReading/each(_:of:_:)``.
public enum Attempt<Value: Decodable & Sendable>: Decodable, Sendable {
    /// The element.
    case success(Value)
    /// Why it cannot be read.
    case failure(RecordFault)

    /// Reads an element, or why it cannot be read.
    public init(from decoder: any Decoder) throws {
        do {
            self = .success(try Value(from: decoder))
        } catch let error as DecodingError {
            self = .failure(RecordFault(error))
        }
    }
}

extension Attempt {
    /// The same element seen as something else.
    func map<Other: Decodable & Sendable>(_ transform: (Value) -> Other) -> Attempt<Other> {
        switch self {
        case .success(let value): .success(transform(value))
        case .failure(let fault): .failure(fault)
        }
    }
}
