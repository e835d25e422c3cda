public import Reputation
public import Testing

/// Checks that a store keeps the promises of ``/Reputation/TeamBookStore``.
///
/// Every law gets a fresh store, can be called by itself, and reports at the place of the call.
public struct TeamBookStoreConformance<Store: TeamBookStore>: Sendable {
    private let makeStore: @Sendable () async throws -> Store
    let failNextSave: (@Sendable (Store) async throws -> Void)?

    /// Makes a kit.
    ///
    /// - Parameters:
    ///   - failNextSave: Makes the next save fail half-way, such as by a full disk; `nil` where this cannot be brought
    ///     about, which the kit says in its output.
    ///   - makeStore: Makes an empty store of its own, called once for every law.
    public init(
        failNextSave: (@Sendable (Store) async throws -> Void)? = nil,
        makeStore: @escaping @Sendable () async throws -> Store
    ) {
        self.failNextSave = failNextSave
        self.makeStore = makeStore
    }

    /// Checks every law, one after the other.
    public func checkAll(sourceLocation: SourceLocation = #_sourceLocation) async {
        for law in TeamBookStoreLaw.allCases { await check(law, sourceLocation: sourceLocation) }
    }

    /// Checks one law.
    public func check(_ law: TeamBookStoreLaw, sourceLocation: SourceLocation = #_sourceLocation) async {
        await LawReport.run("team book store law '\(law.rawValue)'", at: sourceLocation) { report in
            let store = try await makeStore()
            switch law {
            case .startsEmpty: try await startsEmpty(store, report)
            case .booksComeBackUnchanged: try await booksComeBackUnchanged(store, report)
            case .lastBookCounts: try await lastBookCounts(store, report)
            case .brandsAreApart: try await brandsAreApart(store, report)
            case .revisionsGuard: try await revisionsGuard(store, report)
            case .oneOfManySaversWins: try await oneOfManySaversWins(store, report)
            case .failedSaveChangesNothing: try await failedSaveChangesNothing(store, report)
            case .cancellationLeavesStoreUsable: try await cancellationLeavesStoreUsable(store, report)
            }
        }
    }
}
