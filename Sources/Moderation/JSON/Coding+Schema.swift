extension KeyedDecodingContainer {
    /// Refuses a form newer or older than the one this version reads.
    func requireSchema(_ supported: Int, forKey key: Key) throws {
        let schema = try decode(Int.self, forKey: key)
        guard schema == supported else {
            throw DecodingError.dataCorruptedError(
                forKey: key,
                in: self,
                debugDescription: "schema \(schema) is not the one this version reads, \(supported)"
            )
        }
    }
}
