/// Finds the position of a key: by looking through a few, by hashing among many.
///
/// Most threads hold a handful of messages, for which building a dictionary costs more than it saves.
struct SmallIndex<Key: Hashable & Sendable>: Sendable {
    private let few: [Key]
    private let many: [Key: Int]

    /// Indexes keys by their positions; of equal keys the first counts.
    init(_ keys: [Key]) {
        if keys.count <= 8 {
            few = keys
            many = [:]
        } else {
            few = []
            many = Dictionary(zip(keys, keys.indices), uniquingKeysWith: { first, _ in first })
        }
    }

    subscript(key: Key) -> Int? {
        many.isEmpty ? few.firstIndex(of: key) : many[key]
    }
}
