#if SQLite
import Commitments
import Conversations
import CrisisDetection
import Foundation
import ReputationSQLite
import ReputationTesting
import Testing

@Suite struct CrisisConformanceTests {
    private let folder: StoreFolder

    init() throws {
        folder = try StoreFolder()
    }

    @Test(arguments: SeriesStoreLaw.allCases)
    func `the file keeps every promise of a store of series`(law: SeriesStoreLaw) async {
        let kit = SeriesStoreConformance(
            failNextSave: { try $0.store.failNextSample() },
            makeStore: { [folder] in FailingSeries(store: FailingStore(base: try folder.makeStore())) }
        )
        await kit.check(law)
    }

    @Test(arguments: AlertSinkLaw.allCases)
    func `the outbox keeps every promise of a sink of alerts`(law: AlertSinkLaw) async {
        let kit = AlertSinkConformance(
            delivered: { sink in
                try await sink.store.base.outbox(.alerts, limit: .max, isPending: false).map { try $0.message.alert() }
            },
            failNextDelivery: { try $0.store.failNextMessage() },
            makeSink: { [folder] in FailingAlerts(store: FailingStore(base: try folder.makeStore())) }
        )
        await kit.check(law)
    }

    @Test(arguments: PromiseStoreLaw.allCases)
    func `promises in the file keep every promise of a promise store`(law: PromiseStoreLaw) async {
        let kit = PromiseStoreConformance(
            failNextAppend: { try $0.store.failNextPromise() },
            makeStore: { [folder] in FailingPromises(store: FailingStore(base: try folder.makeStore())) }
        )
        await kit.check(law)
    }

    @Test(arguments: PromiseErasureLaw.allCases)
    func `promises in the file keep every promise of a store that forgets`(law: PromiseErasureLaw) async {
        await PromiseErasureConformance { [folder] in try folder.makeStore().promises }.check(law)
    }
}

/// Series whose file refuses the next change half-way.
struct FailingSeries: SeriesStore {
    let store: FailingStore

    func save(_ samples: [SeriesSample], of series: SeriesID) async throws {
        do {
            try await store.base.save(samples, of: series)
        } catch {
            try store.mend()
            throw error
        }
    }

    func samples(of series: SeriesID, from start: Date, until end: Date) async throws -> [SeriesSample] {
        try await store.base.samples(of: series, from: start, until: end)
    }

    func seriesIDs() async throws -> [SeriesID] { try await store.base.seriesIDs() }
}

/// The same for alerts.
struct FailingAlerts: AlertSink {
    let store: FailingStore

    func deliver(_ notification: AlertNotification) async throws {
        do {
            try await store.base.deliver(notification)
        } catch {
            try store.mend()
            throw error
        }
    }
}

/// The same for promises.
struct FailingPromises: PromiseStore {
    let store: FailingStore

    func append(_ events: [ConversationEvent]) async throws -> AppendResult {
        do {
            return try await store.base.promises.append(events)
        } catch {
            try store.mend()
            throw error
        }
    }

    func ledger() async throws -> PromiseLedger { try await store.base.promises.ledger() }
}
#endif
