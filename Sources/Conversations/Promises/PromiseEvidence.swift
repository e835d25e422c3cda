/// Proof that a promise was kept; without it a promise is never kept.
public struct PromiseEvidence: Hashable, Codable, Sendable {
    /// The promise.
    public var promise: PromiseID
    /// What shows it.
    public var text: String
    /// The message that shows it.
    public var message: MessageID?

    /// Describes it.
    public init(promise: PromiseID, text: String, message: MessageID? = nil) {
        self.promise = promise
        self.text = text
        self.message = message
    }
}
