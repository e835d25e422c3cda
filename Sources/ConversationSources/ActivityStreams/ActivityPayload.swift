import Conversations
import ReputationFoundations

/// An activity, an object or a collection of ActivityStreams 2.0.
struct ActivityPayload: JSONPayload {
    private var value: JSONValue

    private static let collections: Set<String> = [
        "Collection", "OrderedCollection", "CollectionPage", "OrderedCollectionPage",
    ]

    init(from decoder: any Decoder) throws {
        value = try JSONValue(from: decoder)
        guard case .object = value else {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(codingPath: [], debugDescription: "an object is expected here")
            )
        }
    }

    func read(into reading: inout PayloadReading) throws(RecordFault) {
        guard let node = ActivityNode(value), node.types.contains(where: Self.collections.contains) else {
            return try ActivityMapping(options: reading.options).read(value, into: &reading, path: "")
        }
        let mapping = ActivityMapping(options: reading.options)
        for member in ["items", "orderedItems"] {
            guard case .object(let members) = value, case .array(let items)? = members[member] else { continue }
            for (index, item) in items.enumerated() {
                // A name alone says that something is there, not what.
                guard case .object = item else { continue }
                reading.attempt { reading throws(RecordFault) in
                    try mapping.read(item, into: &reading, path: "\(member)[\(index)].")
                }
            }
        }
    }
}
