import ReputationTesting
import Testing

@Suite struct BrokenSeamTests {
    @Test(arguments: VersionFault.allCases)
    func `a broken calendar store breaks the law concerned and no other`(fault: VersionFault) async throws {
        let law = try #require(CalendarStoreLaw(rawValue: fault.law))
        await expectOnly([law], toFind: fault) { await SeamKits.calendars(fault).check($0) }
    }

    @Test(arguments: VersionFault.allCases.filter { $0 != .listsInReverse })
    func `a broken policy store breaks the law concerned and no other`(fault: VersionFault) async throws {
        let law = try #require(PolicyBookStoreLaw(rawValue: fault.law))
        await expectOnly([law], toFind: fault) { await SeamKits.policies(fault).check($0) }
    }

    @Test(arguments: ClockStoreFault.allCases)
    func `a broken clock store breaks the laws concerned and no other`(fault: ClockStoreFault) async {
        await expectOnly(fault.laws, toFind: fault) { await SeamKits.clocks(fault).check($0) }
    }

    @Test(arguments: EscalationSinkFault.allCases)
    func `a broken sink breaks the laws concerned and no other`(fault: EscalationSinkFault) async {
        await expectOnly(fault.laws, toFind: fault) { await SeamKits.sinks(fault).check($0) }
    }

    @Test(arguments: ZoneRulesFault.allCases)
    func `broken zone rules break the laws concerned and no other`(fault: ZoneRulesFault) async {
        await expectOnly(fault.laws, toFind: fault) { await SeamKits.zones(fault).check($0) }
    }

    @Test(arguments: HolidaySourceFault.allCases)
    func `a broken holiday source breaks the laws concerned and no other`(fault: HolidaySourceFault) async {
        await expectOnly(fault.laws, toFind: fault) { await SeamKits.holidays(fault).check($0) }
    }

    @Test func `every law is broken by somebody`() {
        #expect(Set(VersionFault.allCases.map(\.law)) == Set(CalendarStoreLaw.allCases.map(\.rawValue)))
        #expect(Set(VersionFault.allCases.map(\.law)).isSuperset(of: PolicyBookStoreLaw.allCases.map(\.rawValue)))
        #expect(Set(ClockStoreFault.allCases.flatMap(\.laws)) == Set(ClockStoreLaw.allCases))
        #expect(Set(EscalationSinkFault.allCases.flatMap(\.laws)) == Set(EscalationSinkLaw.allCases))
        #expect(Set(ZoneRulesFault.allCases.flatMap(\.laws)) == Set(ZoneRulesLaw.allCases))
        #expect(Set(HolidaySourceFault.allCases.flatMap(\.laws)) == Set(HolidaySourceLaw.allCases))
    }

    @Test func `issues are reported where the kits were called`() async {
        let here = #line
        await withKnownIssue {
            await SeamKits.calendars(.losesParts).checkAll()
            await SeamKits.policies(.losesParts).checkAll()
            await SeamKits.clocks(.roundsTimes).checkAll()
            await SeamKits.sinks(.overflows).checkAll()
            await SeamKits.zones(.swapsTheSign).checkAll()
            await SeamKits.holidays(.readsOnePage).checkAll()
        } matching: { issue in
            issue.sourceLocation.map { $0.fileID == #fileID && (here + 2...here + 7).contains($0.line) } ?? false
        }
    }
}
