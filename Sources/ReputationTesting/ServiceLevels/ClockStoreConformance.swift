public import ServiceLevels
public import Testing

/// Checks that a store keeps the promises of ``/ServiceLevels/ClockStore``.
///
/// Every law gets a fresh store, can be called by itself, and reports at the place of the call.
public struct ClockStoreConformance<Store: ClockStore>: Sendable {
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
        for law in ClockStoreLaw.allCases { await check(law, sourceLocation: sourceLocation) }
    }

    /// Checks one law.
    public func check(_ law: ClockStoreLaw, sourceLocation: SourceLocation = #_sourceLocation) async {
        await LawReport.run("clock store law '\(law.rawValue)'", at: sourceLocation) { report in
            let store = try await makeStore()
            switch law {
            case .startsEmpty: report.expect(try await store.snapshot() == nil, "a new store holds a snapshot")
            case .lastSnapshotCounts: try await lastSnapshotCounts(store, report)
            case .snapshotsComeBackUnchanged: try await snapshotsComeBackUnchanged(store, report)
            case .nothingErasedComesBack: try await nothingErasedComesBack(store, report)
            case .namesMayBeAnything: try await namesMayBeAnything(store, report)
            case .largeSnapshotsComeBackWhole: try await largeSnapshotsComeBackWhole(store, report)
            case .enginesGoOn: try await enginesGoOn(store, report)
            case .readersSeeWholeSnapshots: try await readersSeeWholeSnapshots(store, report)
            case .failedSaveChangesNothing: try await failedSaveChangesNothing(store, report)
            case .cancellationLeavesStoreUsable: try await cancellationLeavesStoreUsable(store, report)
            }
        }
    }
}
