import Commitments
import ReputationTesting
import Testing

@Suite struct PromiseStoreTests {
    private func kit(_ fault: PromiseStoreFault?) -> PromiseStoreConformance<PromiseStoreDouble> {
        PromiseStoreConformance(failNextAppend: { await $0.failNextAppend() }, makeStore: { PromiseStoreDouble(fault) })
    }

    @Test(arguments: PromiseStoreLaw.allCases)
    func `the store in memory keeps every law, and so does a double without a fault`(law: PromiseStoreLaw) async {
        await PromiseStoreConformance { InMemoryPromiseStore() }.check(law)
        await kit(nil).check(law)
    }

    @Test(arguments: PromiseStoreFault.allCases)
    func `a broken store breaks the law concerned and no other`(fault: PromiseStoreFault) async {
        for law in PromiseStoreLaw.allCases {
            guard law == fault.law else {
                await kit(fault).check(law)
                continue
            }
            await withKnownIssue("'\(law.rawValue)' does not find '\(fault.rawValue)'") {
                await kit(fault).check(law)
            } matching: { issue in
                issue.comments.contains { $0.rawValue.contains("law '\(law.rawValue)'") }
            }
        }
    }

    @Test func `every law is broken by somebody`() {
        #expect(Set(PromiseStoreFault.allCases.map(\.law)) == Set(PromiseStoreLaw.allCases))
    }

    @Test(arguments: PromiseErasureLaw.allCases)
    func `the store in memory forgets by every law, and a double without a fault too`(law: PromiseErasureLaw) async {
        await PromiseErasureConformance { InMemoryPromiseStore() }.check(law)
        await PromiseErasureConformance { PromiseErasureDouble(nil) }.check(law)
    }

    @Test(arguments: PromiseErasureFault.allCases)
    func `a store that forgets badly breaks the laws concerned and no other`(fault: PromiseErasureFault) async {
        let kit = PromiseErasureConformance { PromiseErasureDouble(fault) }
        for law in PromiseErasureLaw.allCases {
            guard fault.laws.contains(law) else {
                await kit.check(law)
                continue
            }
            await withKnownIssue("'\(law.rawValue)' does not find '\(fault.rawValue)'") {
                await kit.check(law)
            } matching: { issue in
                issue.comments.contains { $0.rawValue.contains("law '\(law.rawValue)'") }
            }
        }
    }

    @Test func `every law of forgetting is broken by somebody`() {
        #expect(Set(PromiseErasureFault.allCases.flatMap(\.laws)) == Set(PromiseErasureLaw.allCases))
    }
}
