public import CrisisDetection
import Foundation
public import Testing

/// Checks that a store keeps the promises of ``/CrisisDetection/SeriesStore``.
public struct SeriesStoreConformance<Store: SeriesStore>: Sendable {
    private let makeStore: @Sendable () async throws -> Store
    let failNextSave: (@Sendable (Store) async throws -> Void)?

    /// Makes a kit.
    ///
    /// - Parameters:
    ///   - failNextSave: Makes the next save fail, such as by a disk that is full; `nil` where this cannot be brought
    ///     about.
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
        for law in SeriesStoreLaw.allCases { await check(law, sourceLocation: sourceLocation) }
    }

    /// Checks one law.
    public func check(_ law: SeriesStoreLaw, sourceLocation: SourceLocation = #_sourceLocation) async {
        await LawReport.run("series store law '\(law.rawValue)'", at: sourceLocation) { report in
            let store = try await makeStore()
            switch law {
            case .startsEmpty: try await startsEmpty(store, report)
            case .samplesComeBackUnchanged: try await samplesComeBackUnchanged(store, report)
            case .samplesComeInOrder: try await samplesComeInOrder(store, report)
            case .laterSamplesReplace: try await laterSamplesReplace(store, report)
            case .stretchesAreHalfOpen: try await stretchesAreHalfOpen(store, report)
            case .namesMayBeAnything: try await namesMayBeAnything(store, report)
            case .everySeriesIsListed: try await everySeriesIsListed(store, report)
            case .losesNothing: try await losesNothing(store, report)
            case .detectorsGoOn: try await detectorsGoOn(store, report)
            case .failedSavesKeepNothing: try await failedSavesKeepNothing(store, report)
            case .cancellationLeavesStoreUsable: try await cancellationLeavesStoreUsable(store, report)
            }
        }
    }

    /// Everything that a store has of a series.
    func all(_ series: SeriesID, in store: Store) async throws -> [SeriesSample] {
        try await store.samples(of: series, from: .distantPast, until: .distantFuture)
    }
}
