public import ServiceLevels
public import Testing

/// Checks that a store keeps the promises of ``/ServiceLevels/CalendarStore``.
///
/// Every law gets a fresh store, can be called by itself, and reports at the place of the call.
public struct CalendarStoreConformance<Store: CalendarStore>: Sendable {
    private let makeStore: @Sendable () async throws -> Store

    /// Makes a kit.
    ///
    /// - Parameter makeStore: Makes an empty store of its own, called once for every law.
    public init(makeStore: @escaping @Sendable () async throws -> Store) {
        self.makeStore = makeStore
    }

    /// Checks every law, one after the other.
    public func checkAll(sourceLocation: SourceLocation = #_sourceLocation) async {
        for law in CalendarStoreLaw.allCases { await check(law, sourceLocation: sourceLocation) }
    }

    /// Checks one law.
    public func check(_ law: CalendarStoreLaw, sourceLocation: SourceLocation = #_sourceLocation) async {
        await LawReport.run("calendar store law '\(law.rawValue)'", at: sourceLocation) { report in
            let laws = VersionLaws(makeStore: { VersionedCalendars(store: try await makeStore()) }, report: report)
            switch law {
            case .startsEmpty:
                try await laws.startsEmpty()
                report.equal(try await makeStore().calendarIDs(), [], "the names in a new store")
            case .savingIsIdempotent: try await laws.savingIsIdempotent()
            case .savedVersionsNeverChange: try await laws.savedVersionsNeverChange()
            case .latestIsTheHighest: try await laws.latestIsTheHighest()
            case .contentComesBackUnchanged: try await laws.contentComesBackUnchanged()
            case .namesMayBeAnything: try await laws.namesMayBeAnything()
            case .namesAreListedOnce: try await namesAreListedOnce(report)
            case .oneOfManySaversWins: try await laws.oneOfManySaversWins()
            case .saversLoseNothing: try await laws.saversLoseNothing()
            case .cancellationLeavesStoreUsable: try await laws.cancellationLeavesStoreUsable()
            }
        }
    }

    private func namesAreListedOnce(_ report: LawReport) async throws {
        let store = try await makeStore()
        var random = CaseRandom(seed: 1)
        for name in OddNames.all.shuffled(using: &random) {
            for version in [2, 1] {
                try await store.save(VersionedCalendars<Store>.make(name, version: version, variant: 0))
            }
        }
        let expected = OddNames.all.map { CalendarID(rawValue: $0) }.sorted()
        report.sameMembers(try await store.calendarIDs(), expected, "the names of all calendars")
    }
}
