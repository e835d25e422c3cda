extension KeyedDecodingContainer {
    /// Refuses a saved state of another schema than the present one.
    func requireSchema(_ known: Int, forKey key: Key) throws {
        let schema = try decode(Int.self, forKey: key)
        guard schema == known else {
            throw DetectionError.incompatibleState(reason: "schema \(schema), and this release reads \(known)")
        }
    }
}
