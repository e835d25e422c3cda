public import Commitments
public import Testing

/// Checks that a store keeps the promises of ``/Commitments/PromiseStore``.
///
/// Every law gets a fresh store, can be called by itself, and reports at the place of the call.
public struct PromiseStoreConformance<Store: PromiseStore>: Sendable {
    private let makeStore: @Sendable () async throws -> Store
    let failNextAppend: (@Sendable (Store) async throws -> Void)?

    /// Makes a kit.
    ///
    /// - Parameters:
    ///   - failNextAppend: Makes the next append fail half-way, such as by a full disk; `nil` where this cannot be
    ///     brought about, which the kit says in its output.
    ///   - makeStore: Makes an empty store of its own, called once or more for every law.
    public init(
        failNextAppend: (@Sendable (Store) async throws -> Void)? = nil,
        makeStore: @escaping @Sendable () async throws -> Store
    ) {
        self.failNextAppend = failNextAppend
        self.makeStore = makeStore
    }

    /// Checks every law, one after the other.
    public func checkAll(sourceLocation: SourceLocation = #_sourceLocation) async {
        for law in PromiseStoreLaw.allCases { await check(law, sourceLocation: sourceLocation) }
    }

    /// Checks one law.
    public func check(_ law: PromiseStoreLaw, sourceLocation: SourceLocation = #_sourceLocation) async {
        await LawReport.run("promise store law '\(law.rawValue)'", at: sourceLocation) { report in
            let store = try await makeStore()
            switch law {
            case .startsEmpty: report.equal(try await store.ledger().events, [], "the events of a new store")
            case .appendIsIdempotent: try await appendIsIdempotent(store, report)
            case .orderAndBatchesChangeNothing: try await orderAndBatchesChangeNothing(report)
            case .otherFactsAreLeftOut: try await otherFactsAreLeftOut(store, report)
            case .retractionsCount: try await retractionsCount(store, report)
            case .contentComesBackUnchanged: try await contentComesBackUnchanged(store, report)
            case .namesMayBeAnything: try await namesMayBeAnything(store, report)
            case .failedAppendStoresNothing: try await failedAppendStoresNothing(store, report)
            case .clocksMayDisagree: try await clocksMayDisagree(store, report)
            case .appendersLoseNothing: try await appendersLoseNothing(store, report)
            case .cancellationLeavesStoreUsable: try await cancellationLeavesStoreUsable(store, report)
            }
        }
    }

    /// One more store, where a law compares several.
    func anotherStore() async throws -> Store {
        try await makeStore()
    }
}
