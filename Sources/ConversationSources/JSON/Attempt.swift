import Conversations

/// An element of a list that may be broken without breaking the list.
enum Attempt<Value: Decodable & Sendable>: Decodable, Sendable {
    case success(Value)
    case failure(RecordFault)

    init(from decoder: any Decoder) throws {
        do {
            self = .success(try Value(from: decoder))
        } catch let error as DecodingError {
            self = .failure(RecordFault(error))
        }
    }
}
