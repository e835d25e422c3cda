#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
internal import ReputationFoundations

/// A case in which a promised step is past its time and the brand has been silent since it was promised.
public struct StalledCase: Hashable, Sendable {
    /// The case.
    public let id: CaseID
    /// The step that was promised; of several the one that was due first.
    public let promise: PromiseState
    /// When the step was due.
    public let since: Date
    /// When the brand last wrote in the case's threads; `nil` if it never did.
    public let lastOutboundAt: Date?
}
