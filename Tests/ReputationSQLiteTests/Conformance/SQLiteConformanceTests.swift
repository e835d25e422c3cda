#if SQLite
import Conversations
import Foundation
import ReputationSQLite
import ReputationTesting
import ServiceLevels
import Testing

@Suite struct SQLiteConformanceTests {
    private let folder: StoreFolder

    init() throws {
        folder = try StoreFolder()
    }

    @Test(arguments: StoreLaw.allCases)
    func `the file keeps every promise of a store`(law: StoreLaw) async {
        let kit = ConversationStoreConformance(
            failNextAppend: { try $0.failNextAppend() },
            makeStore: { [folder] in FailingStore(base: try folder.makeStore()) }
        )
        await kit.check(law)
    }

    @Test(arguments: ErasureLaw.allCases)
    func `the file keeps every promise of a store that forgets`(law: ErasureLaw) async {
        await ErasableConversationStoreConformance { [folder] in try folder.makeStore() }.check(law)
    }

    @Test(arguments: CalendarStoreLaw.allCases)
    func `the file keeps every promise of a calendar store`(law: CalendarStoreLaw) async {
        await CalendarStoreConformance { [folder] in try folder.makeStore() }.check(law)
    }

    @Test(arguments: PolicyBookStoreLaw.allCases)
    func `the file keeps every promise of a policy store`(law: PolicyBookStoreLaw) async {
        await PolicyBookStoreConformance { [folder] in try folder.makeStore() }.check(law)
    }

    @Test(arguments: ClockStoreLaw.allCases)
    func `the file keeps every promise of a clock store`(law: ClockStoreLaw) async {
        let kit = ClockStoreConformance(
            failNextSave: { try $0.store.failNextSnapshot() },
            makeStore: { [folder] in FailingClocks(store: FailingStore(base: try folder.makeStore())) }
        )
        await kit.check(law)
    }

    @Test(arguments: HolidaySourceLaw.allCases)
    func `a list in the file keeps every promise of a holiday source`(law: HolidaySourceLaw) async {
        let kit = HolidaySourceConformance(
            makeFailing: { [folder] in
                let store = try folder.makeStore()
                try store.close()
                return store.holidays(in: "kit")
            },
            makeSource: { [folder] in
                let list = try folder.makeStore().holidays(in: "kit")
                try await list.replace(with: $0)
                return list
            }
        )
        await kit.check(law)
    }

    @Test(arguments: EscalationSinkLaw.allCases)
    func `the outbox keeps every promise of a sink`(law: EscalationSinkLaw) async {
        let kit = EscalationSinkConformance(
            delivered: { sink in
                try await sink.store.base.outbox(.serviceLevels, limit: .max, isPending: false).map { entry in
                    let (notification, recipients) = try entry.message.escalation()
                    return SinkDelivery(notification, to: recipients)
                }
            },
            failNextDelivery: { try $0.store.failNextMessage() },
            makeSink: { [folder] in FailingSink(store: FailingStore(base: try folder.makeStore())) }
        )
        await kit.check(law)
    }
}
#endif
