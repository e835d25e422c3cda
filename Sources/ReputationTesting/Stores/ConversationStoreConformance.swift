public import Conversations
public import Testing

/// Checks that a store keeps the promises of ``/Conversations/ConversationStore``.
///
/// Every law gets a fresh store, can be called by itself, and reports at the place of the call:
///
/// ```swift
/// @Suite struct JournalStoreTests {
///     let kit = ConversationStoreConformance { try await JournalStore(path: temporaryPath()) }
///
///     @Test(arguments: StoreLaw.allCases) func conforms(to law: StoreLaw) async {
///         await kit.check(law)
///     }
/// }
/// ```
///
/// A store that can forget people has a second kit: ``ErasableConversationStoreConformance``.
public struct ConversationStoreConformance<Store: ConversationStore>: Sendable {
    private let makeStore: @Sendable () async throws -> Store
    let failNextAppend: (@Sendable (Store) async throws -> Void)?

    /// Makes a kit.
    ///
    /// - Parameters:
    ///   - failNextAppend: Makes the next append fail half-way, such as by a full disk; `nil` where this cannot be
    ///     brought about. A batch with an event that JSON cannot write is tried in any case.
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
        for law in StoreLaw.allCases {
            await check(law, sourceLocation: sourceLocation)
        }
    }

    /// Checks one law.
    public func check(_ law: StoreLaw, sourceLocation: SourceLocation = #_sourceLocation) async {
        switch law {
        case .startsEmpty: await startsEmpty(sourceLocation: sourceLocation)
        case .appendIsIdempotent: await appendIsIdempotent(sourceLocation: sourceLocation)
        case .orderAndBatchesChangeNothing: await orderAndBatchesChangeNothing(sourceLocation: sourceLocation)
        case .failedAppendStoresNothing: await failedAppendStoresNothing(sourceLocation: sourceLocation)
        case .conflictKeepsFirstReceived: await conflictKeepsFirstReceived(sourceLocation: sourceLocation)
        case .emptyBatchChangesNothing: await emptyBatchChangesNothing(sourceLocation: sourceLocation)
        case .eventsComeBackUnchanged: await eventsComeBackUnchanged(sourceLocation: sourceLocation)
        case .namesMayBeAnything: await namesMayBeAnything(sourceLocation: sourceLocation)
        case .pagesAreStable: await pagesAreStable(sourceLocation: sourceLocation)
        case .lateAppendsAreSeen: await lateAppendsAreSeen(sourceLocation: sourceLocation)
        case .readersMissNothingWhileWriting: await readersMissNothingWhileWriting(sourceLocation: sourceLocation)
        case .limitBelowOneIsRefused: await limitBelowOneIsRefused(sourceLocation: sourceLocation)
        case .conversationsAreComplete: await conversationsAreComplete(sourceLocation: sourceLocation)
        case .casesAreComplete: await casesAreComplete(sourceLocation: sourceLocation)
        case .authorsAreComplete: await authorsAreComplete(sourceLocation: sourceLocation)
        case .timeRangesAreHalfOpen: await timeRangesAreHalfOpen(sourceLocation: sourceLocation)
        case .clocksMayDisagree: await clocksMayDisagree(sourceLocation: sourceLocation)
        case .recordsAreGuarded: await recordsAreGuarded(sourceLocation: sourceLocation)
        case .removalLeavesNothing: await removalLeavesNothing(sourceLocation: sourceLocation)
        case .revisionsAreNeverReused: await revisionsAreNeverReused(sourceLocation: sourceLocation)
        case .recordsHoldAnyBytes: await recordsHoldAnyBytes(sourceLocation: sourceLocation)
        case .oneOfManySaversWins: await oneOfManySaversWins(sourceLocation: sourceLocation)
        case .appendersLoseNothing: await appendersLoseNothing(sourceLocation: sourceLocation)
        case .cancellationLeavesStoreUsable: await cancellationLeavesStoreUsable(sourceLocation: sourceLocation)
        }
    }

    /// Checks a law on a fresh store.
    func run(
        _ law: StoreLaw,
        _ sourceLocation: SourceLocation,
        _ body: (Store, LawReport) async throws -> Void
    ) async {
        await LawReport.run("store law '\(law.rawValue)'", at: sourceLocation) { report in
            try await body(try await makeStore(), report)
        }
    }

    /// One more store, where a law compares several.
    func anotherStore() async throws -> Store {
        try await makeStore()
    }
}
