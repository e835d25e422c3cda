/// A fact of the caller's own; it is stored and read back, and changes no state here.
public struct CustomFact: Hashable, Codable, Sendable {
    /// Whose fact, in reverse-domain form, such as `example.kestrelbay.tide`.
    public var namespace: String
    /// The fact.
    public var payload: JSONValue

    /// Describes it.
    public init(namespace: String, payload: JSONValue) {
        self.namespace = namespace
        self.payload = payload
    }
}
