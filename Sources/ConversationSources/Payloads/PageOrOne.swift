/// An object that interfaces give by itself or in a page of many.
protocol PagedItem: Decodable, Sendable {
    /// The member of a page that holds the list, such as `reviews`.
    static var listName: String { get }

    /// Adds what the object says; `path` is empty or ends in a dot.
    func read(into reading: inout PayloadReading, path: String) throws(RecordFault)
}

/// A page of objects, or one of them.
enum PageOrOne<Item: PagedItem>: JSONPayload {
    case page([Attempt<Item>])
    case one(Item)

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: NamedKey.self)
        let key = NamedKey(Item.listName)
        if container.contains(key) {
            self = .page(try container.decode([Attempt<Item>].self, forKey: key))
        } else {
            self = .one(try Item(from: decoder))
        }
    }

    func read(into reading: inout PayloadReading) throws(RecordFault) {
        switch self {
        case .one(let item): try item.read(into: &reading, path: "")
        case .page(let items):
            reading.each(items, of: Item.listName) { item, path, reading throws(RecordFault) in
                try item.read(into: &reading, path: "\(path).")
            }
        }
    }
}

/// A member by a name that is computed.
struct NamedKey: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }
    init(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { nil }
}
