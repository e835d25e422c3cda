public import ServiceLevels
public import Testing

/// Checks that a store keeps the promises of ``/ServiceLevels/PolicyBookStore``.
///
/// Every law gets a fresh store, can be called by itself, and reports at the place of the call.
public struct PolicyBookStoreConformance<Store: PolicyBookStore>: Sendable {
    private let makeStore: @Sendable () async throws -> Store

    /// Makes a kit.
    ///
    /// - Parameter makeStore: Makes an empty store of its own, called once for every law.
    public init(makeStore: @escaping @Sendable () async throws -> Store) {
        self.makeStore = makeStore
    }

    /// Checks every law, one after the other.
    public func checkAll(sourceLocation: SourceLocation = #_sourceLocation) async {
        for law in PolicyBookStoreLaw.allCases { await check(law, sourceLocation: sourceLocation) }
    }

    /// Checks one law.
    public func check(_ law: PolicyBookStoreLaw, sourceLocation: SourceLocation = #_sourceLocation) async {
        await LawReport.run("policy store law '\(law.rawValue)'", at: sourceLocation) { report in
            let laws = VersionLaws(makeStore: { VersionedPolicies(store: try await makeStore()) }, report: report)
            switch law {
            case .startsEmpty: try await laws.startsEmpty()
            case .savingIsIdempotent: try await laws.savingIsIdempotent()
            case .savedVersionsNeverChange: try await laws.savedVersionsNeverChange()
            case .latestIsTheHighest: try await laws.latestIsTheHighest()
            case .contentComesBackUnchanged: try await laws.contentComesBackUnchanged()
            case .namesMayBeAnything: try await laws.namesMayBeAnything()
            case .oneOfManySaversWins: try await laws.oneOfManySaversWins()
            case .saversLoseNothing: try await laws.saversLoseNothing()
            case .cancellationLeavesStoreUsable: try await laws.cancellationLeavesStoreUsable()
            }
        }
    }
}

/// What every store of policy books must do, law by law.
public enum PolicyBookStoreLaw: String, CaseIterable, Sendable {
    /// A new store holds nothing.
    case startsEmpty
    /// Saving a version again with the same content changes nothing.
    case savingIsIdempotent
    /// Other content under a version that exists is refused as ``/ServiceLevels/PolicyBookStoreError/versionTaken(_:version:)``.
    case savedVersionsNeverChange
    /// Version `nil` is the highest, in whatever order versions were saved.
    case latestIsTheHighest
    /// Every part of a book comes back as it was, with a thousand policies too.
    case contentComesBackUnchanged
    /// Names may be long and hold any character.
    case namesMayBeAnything
    /// Of several who save different content as one version at once, exactly one succeeds.
    case oneOfManySaversWins
    /// Who saves while others save loses nothing.
    case saversLoseNothing
    /// A cancelled caller leaves a store that works and keeps what it confirmed.
    case cancellationLeavesStoreUsable
}
