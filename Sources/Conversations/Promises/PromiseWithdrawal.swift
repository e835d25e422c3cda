/// A promise taken back, openly.
public struct PromiseWithdrawal: Hashable, Codable, Sendable {
    /// The promise that is taken back.
    public var promise: PromiseID
    /// Why.
    public var reason: String

    /// Describes it.
    public init(promise: PromiseID, reason: String) {
        self.promise = promise
        self.reason = reason
    }
}
