import Conversations
import ReputationTesting
import Testing

@Suite struct BrokenStoreTests {
    @Test(arguments: StoreFault.all)
    func `a broken store breaks the law concerned and no other`(fault: StoreFault) async {
        let kit = ConversationStoreConformance(makeStore: fault.make)
        for law in StoreLaw.allCases where law != fault.law {
            await kit.check(law)
        }
        await withKnownIssue {
            await kit.check(fault.law)
        } matching: { issue in
            issue.comments.contains { $0.rawValue.contains("store law '\(fault.law.rawValue)'") }
        }
    }

    @Test func `every law is broken by a store`() {
        #expect(Set(StoreFault.all.map { $0.law }) == Set(StoreLaw.allCases))
    }

    @Test func `a store that keeps half of a batch when the disk is full is found`() async {
        var double = StoreDouble()
        double.onAppend = { double, events in
            guard await double.notes.isSet else { return await double.base.append(events) }
            await double.notes.set(false)
            _ = await double.base.append(Array(events.prefix(2)))
            throw StoreError(.unavailable, reason: "the disk is full")
        }
        let store = double
        let kit = ConversationStoreConformance(failNextAppend: { await $0.notes.set() }, makeStore: { store })
        await withKnownIssue { await kit.failedAppendStoresNothing() }
    }

    @Test func `issues are reported where the kit was called`() async {
        let kit = ConversationStoreConformance {
            var double = StoreDouble()
            double.onEvents = { _, _, _, _ in throw StoreError(.unavailable, reason: "no") }
            return double
        }
        let line = #line + 2
        await withKnownIssue {
            await kit.checkAll()
        } matching: { issue in
            issue.sourceLocation?.line == line && issue.sourceLocation?.fileID == #fileID
        }
    }
}
