/// A member that says something else by being `null` than by being absent: nobody rather than not told.
enum Stated<Value: Decodable & Sendable>: Decodable, Sendable {
    case absent
    case null
    case value(Value)

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        self = container.decodeNil() ? .null : .value(try container.decode(Value.self))
    }

    var value: Value? {
        if case .value(let value) = self { value } else { nil }
    }

    var isAbsent: Bool {
        if case .absent = self { true } else { false }
    }
}

extension KeyedDecodingContainer {
    /// What synthesized code calls: a member that is missing is no error.
    func decode<Value>(_ type: Stated<Value>.Type, forKey key: Key) throws -> Stated<Value> {
        guard contains(key) else { return .absent }
        return try decodeNil(forKey: key) ? .null : .value(try decode(Value.self, forKey: key))
    }
}
