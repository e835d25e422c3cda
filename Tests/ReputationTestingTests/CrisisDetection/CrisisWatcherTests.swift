import Reputation
import ReputationTesting
import Testing

@Suite struct CrisisWatcherTests {
    private func kit(_ fault: CrisisWatcherFault?) -> CrisisWatcherConformance<CrisisWatcherDouble> {
        CrisisWatcherConformance { try CrisisWatcherDouble(fault) }
    }

    @Test(arguments: CrisisWatcherFault.allCases)
    func `a broken watcher breaks the laws concerned and no other`(fault: CrisisWatcherFault) async {
        await expectOnly(fault.laws, toFind: fault) { await kit(fault).check($0) }
    }

    @Test func `every law of watchers is broken by somebody`() {
        #expect(Set(CrisisWatcherFault.allCases.flatMap(\.laws)) == Set(CrisisWatcherLaw.allCases))
    }

    @Test(arguments: CrisisWatcherLaw.allCases)
    func `the watcher in the box keeps every promise, and so does a double without a fault`(
        law: CrisisWatcherLaw
    ) async {
        await CrisisWatcherConformance { StandardCrisisWatcher() }.check(law)
        await kit(nil).check(law)
    }

    @Test func `issues of the kit of watchers are reported where it was called`() async {
        let line = #line + 2
        await withKnownIssue {
            await kit(.looksADayBack).check(.momentIsTheOneAsked)
        } matching: { issue in
            issue.sourceLocation.map { $0.fileID == #fileID && $0.line == line } ?? false
        }
    }
}
