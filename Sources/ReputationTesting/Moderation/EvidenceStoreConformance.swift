public import Moderation
public import Testing

/// Checks that an evidence store keeps the promises of ``/Moderation/EvidenceStore``.
///
/// Every law gets a fresh one, can be called by itself, and reports at the place of the call.
public struct EvidenceStoreConformance<Store: EvidenceStore>: Sendable {
    let makeStore: @Sendable () async throws -> Store
    let failNextWrite: (@Sendable (Store) async throws -> Void)?

    /// Makes a kit.
    ///
    /// - Parameters:
    ///   - failNextWrite: Makes the next call that changes something fail, such as by a full disk; `nil` where this
    ///     cannot be brought about.
    ///   - makeStore: Makes an empty one, called once for every law.
    public init(
        failNextWrite: (@Sendable (Store) async throws -> Void)? = nil,
        makeStore: @escaping @Sendable () async throws -> Store
    ) {
        self.failNextWrite = failNextWrite
        self.makeStore = makeStore
    }

    /// Checks every law, one after the other.
    public func checkAll(sourceLocation: SourceLocation = #_sourceLocation) async {
        for law in EvidenceStoreLaw.allCases { await check(law, sourceLocation: sourceLocation) }
    }

    /// Checks one law.
    public func check(_ law: EvidenceStoreLaw, sourceLocation: SourceLocation = #_sourceLocation) async {
        await LawReport.run("evidence store law '\(law.rawValue)'", at: sourceLocation) { report in
            let fresh = try await makeStore()
            switch law {
            case .unknownNamesHoldNothing: try await unknownNamesHoldNothing(fresh, report)
            case .commentsComeBackUnchanged: try await commentsComeBackUnchanged(fresh, report)
            case .preservingAgainChangesNothing: try await preservingAgainChangesNothing(fresh, report)
            case .revisionsAreApart: try await revisionsAreApart(fresh, report)
            case .namesMayBeAnything: try await namesMayBeAnything(fresh, report)
            case .oneOfManyIsKept: try await oneOfManyIsKept(fresh, report)
            case .cancellationLeavesStoreUsable: try await cancellationLeavesStoreUsable(fresh, report)
            case .failedWritesKeepNothing: try await failedWritesKeepNothing(fresh, report)
            }
        }
    }
}

/// What every evidence store must do, law by law.
public enum EvidenceStoreLaw: String, CaseIterable, Sendable {
    /// Under a name that was not given there is nothing, and that is no error.
    case unknownNamesHoldNothing
    /// Every part of a comment comes back as it was, whatever characters it holds.
    case commentsComeBackUnchanged
    /// The same revision again has the same name and keeps its first content.
    case preservingAgainChangesNothing
    /// Two revisions of a comment are kept beside each other.
    case revisionsAreApart
    /// Names may be long and hold any character.
    case namesMayBeAnything
    /// Of several who keep different words as one revision at once, all are told one name, and one's words stay.
    case oneOfManyIsKept
    /// A cancelled caller leaves a store that works and keeps what it confirmed.
    case cancellationLeavesStoreUsable
    /// A call that fails changes nothing, and may be repeated.
    case failedWritesKeepNothing
}
