#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
package import ReputationFoundations

/// Proof that a promise was kept; without it a promise is never kept.
public struct PromiseEvidence: Hashable, Codable, Sendable {
    /// The promise that was kept.
    public var promise: PromiseID
    /// What shows it.
    public var text: String
    /// The message that shows it.
    public var message: MessageID?
    package var keptInstant: Instant?

    /// Describes proof.
    ///
    /// - Parameters:
    ///   - promise: The promise.
    ///   - text: What shows that it was kept.
    ///   - message: The message that shows it.
    ///   - keptAt: When it was kept, where that is not when the proof was recorded.
    public init(promise: PromiseID, text: String, message: MessageID? = nil, keptAt: Date? = nil) {
        self.promise = promise
        self.text = text
        self.message = message
        keptInstant = keptAt.map { Instant($0) }
    }

    /// When it was kept, where that is not when the proof was recorded.
    public var keptAt: Date? {
        get { keptInstant?.date }
        set { keptInstant = newValue.map { Instant($0) } }
    }

    private enum CodingKeys: String, CodingKey {
        case promise, text, message
        case keptInstant = "keptAt"
    }
}
