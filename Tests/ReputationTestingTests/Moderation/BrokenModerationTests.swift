import Moderation
import ReputationTesting
import Testing

@Suite struct BrokenModerationTests {
    private static let comments = [
        ModerationBuilder().comment(1, text: "Never again! 😡"), ModerationBuilder().comment(2, text: "Nice boat"),
        ModerationBuilder().comment(3, text: "Why! Плохо 😡"),
    ]

    private func budget(_ fault: HideBudgetStoreFault?) -> HideBudgetStoreConformance<HideBudgetStoreDouble> {
        HideBudgetStoreConformance(
            failNextWrite: { await $0.failNextWrite() },
            makeStore: { HideBudgetStoreDouble(fault) }
        )
    }

    private func history(_ fault: AuthorHistoryStoreFault?) -> AuthorHistoryStoreConformance<AuthorHistoryStoreDouble> {
        AuthorHistoryStoreConformance(
            failNextWrite: { await $0.failNextWrite() },
            makeStore: { AuthorHistoryStoreDouble(fault) }
        )
    }

    private func log(_ fault: DecisionLogFault?) -> DecisionLogConformance<DecisionLogDouble> {
        DecisionLogConformance(failNextWrite: { await $0.failNextWrite() }, makeLog: { DecisionLogDouble(fault) })
    }

    private func evidence(_ fault: EvidenceStoreFault?) -> EvidenceStoreConformance<EvidenceStoreDouble> {
        EvidenceStoreConformance(failNextWrite: { await $0.failNextWrite() }, makeStore: { EvidenceStoreDouble(fault) })
    }

    private func actuator(_ fault: PlatformActuatorFault?) -> PlatformActuatorConformance<PlatformActuatorDouble> {
        PlatformActuatorConformance(changesMade: { await $0.base.effects.count }) {
            await PlatformActuatorDouble(fault, $0)
        }
    }

    private func classifier(_ fault: CommentClassifierFault?) -> CommentClassifierConformance<CommentClassifierDouble> {
        CommentClassifierConformance(comments: Self.comments) { CommentClassifierDouble(fault) }
    }

    @Test(arguments: HideBudgetStoreFault.allCases)
    func `a broken budget store breaks the laws concerned and no other`(fault: HideBudgetStoreFault) async {
        await expectOnly(fault.laws, toFind: fault) { await budget(fault).check($0) }
    }

    @Test(arguments: AuthorHistoryStoreFault.allCases)
    func `a broken store of histories breaks the laws concerned and no other`(fault: AuthorHistoryStoreFault) async {
        await expectOnly(fault.laws, toFind: fault) { await history(fault).check($0) }
    }

    @Test(arguments: DecisionLogFault.allCases)
    func `a broken decision log breaks the laws concerned and no other`(fault: DecisionLogFault) async {
        await expectOnly(fault.laws, toFind: fault) { await log(fault).check($0) }
    }

    @Test(arguments: EvidenceStoreFault.allCases)
    func `a broken evidence store breaks the laws concerned and no other`(fault: EvidenceStoreFault) async {
        await expectOnly(fault.laws, toFind: fault) { await evidence(fault).check($0) }
    }

    @Test(arguments: PlatformActuatorFault.allCases)
    func `a broken actuator breaks the laws concerned and no other`(fault: PlatformActuatorFault) async {
        await expectOnly(fault.laws, toFind: fault) { await actuator(fault).check($0) }
    }

    @Test(arguments: CommentClassifierFault.allCases)
    func `a broken classifier breaks the laws concerned and no other`(fault: CommentClassifierFault) async {
        await expectOnly(fault.laws, toFind: fault) { await classifier(fault).check($0) }
    }

    @Test func `every law is broken by somebody`() {
        #expect(
            Set(HideBudgetStoreFault.allCases.dropFirst().flatMap(\.laws)).union([.startsEmpty])
                == Set(HideBudgetStoreLaw.allCases)
        )
        #expect(Set(AuthorHistoryStoreFault.allCases.flatMap(\.laws)) == Set(AuthorHistoryStoreLaw.allCases))
        #expect(Set(DecisionLogFault.allCases.flatMap(\.laws)) == Set(DecisionLogLaw.allCases))
        #expect(Set(EvidenceStoreFault.allCases.flatMap(\.laws)) == Set(EvidenceStoreLaw.allCases))
        #expect(Set(PlatformActuatorFault.allCases.flatMap(\.laws)) == Set(PlatformActuatorLaw.allCases))
        #expect(Set(CommentClassifierFault.allCases.flatMap(\.laws)) == Set(CommentClassifierLaw.allCases))
    }

    @Test func `the stores in memory keep nothing of a write that fails`() async {
        await HideBudgetStoreConformance(
            failNextWrite: { await $0.plan.failNext() },
            makeStore: { Faulty(InMemoryHideBudgetStore(), by: FaultPlan()) }
        ).checkAll()
        await AuthorHistoryStoreConformance(
            failNextWrite: { await $0.plan.failNext() },
            makeStore: { Faulty(InMemoryAuthorHistoryStore(), by: FaultPlan()) }
        ).checkAll()
        await EvidenceStoreConformance(
            failNextWrite: { await $0.plan.failNext() },
            makeStore: { Faulty(InMemoryEvidenceStore(), by: FaultPlan()) }
        ).checkAll()
        await DecisionLogConformance(
            failNextWrite: { await $0.plan.failNext() },
            makeLog: { Faulty(InMemoryDecisionLog(), by: FaultPlan()) }
        ).checkAll()
    }

    @Test func `what ships and what has no fault keeps every law`() async {
        await HideBudgetStoreConformance { InMemoryHideBudgetStore() }.checkAll()
        await AuthorHistoryStoreConformance { InMemoryAuthorHistoryStore() }.checkAll()
        await DecisionLogConformance { InMemoryDecisionLog() }.checkAll()
        await EvidenceStoreConformance { InMemoryEvidenceStore() }.checkAll()
        await PlatformActuatorConformance(changesMade: { await $0.effects.count }) { comment in
            let platform = SimulatedPlatform()
            await platform.publish(comment)
            return platform
        }.checkAll()
        await budget(nil).checkAll()
        await history(nil).checkAll()
        await log(nil).checkAll()
        await evidence(nil).checkAll()
        await actuator(nil).checkAll()
        await classifier(nil).checkAll()
    }
}
