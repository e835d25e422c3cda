import CrisisDetection
import ReputationTesting
import Testing

@Suite struct CrisisSeamTests {
    private static func sinks(_ fault: AlertSinkFault?) -> AlertSinkConformance<AlertSinkDouble> {
        AlertSinkConformance(
            delivered: { await $0.delivered },
            failNextDelivery: { await $0.failNextDelivery() },
            makeSink: { AlertSinkDouble(fault) }
        )
    }

    private static func stores(_ fault: SeriesStoreFault?) -> SeriesStoreConformance<SeriesStoreDouble> {
        SeriesStoreConformance(failNextSave: { await $0.failNextSave() }, makeStore: { SeriesStoreDouble(fault) })
    }

    private static func sources(_ fault: SentimentSourceFault?) -> SentimentSourceConformance<SentimentSourceDouble> {
        SentimentSourceConformance(known: ["A terrible night.": .negative, "Thank you!": .positive]) {
            SentimentSourceDouble(fault)
        }
    }

    @Test(arguments: AlertSinkFault.allCases)
    func `a broken sink of alerts breaks the laws concerned and no other`(fault: AlertSinkFault) async {
        await expectOnly(fault.laws, toFind: fault) { await Self.sinks(fault).check($0) }
    }

    @Test(arguments: SeriesStoreFault.allCases)
    func `a broken store of series breaks the laws concerned and no other`(fault: SeriesStoreFault) async {
        await expectOnly(fault.laws, toFind: fault) { await Self.stores(fault).check($0) }
    }

    @Test(arguments: SentimentSourceFault.allCases)
    func `a broken source of sentiment breaks the laws concerned and no other`(fault: SentimentSourceFault) async {
        await expectOnly(fault.laws, toFind: fault) { await Self.sources(fault).check($0) }
    }

    @Test func `every law of the crisis seams is broken by somebody, and doubles without a fault break none`() async {
        #expect(Set(AlertSinkFault.allCases.flatMap(\.laws)) == Set(AlertSinkLaw.allCases))
        #expect(Set(SeriesStoreFault.allCases.flatMap(\.laws)) == Set(SeriesStoreLaw.allCases))
        #expect(Set(SentimentSourceFault.allCases.flatMap(\.laws)) == Set(SentimentSourceLaw.allCases))
        await Self.sinks(nil).checkAll()
        await Self.stores(nil).checkAll()
        await Self.sources(nil).checkAll()
    }

    @Test(arguments: AlertSinkLaw.allCases)
    func `the sink of alerts in memory keeps every promise`(law: AlertSinkLaw) async {
        let kit = AlertSinkConformance(
            delivered: { (sink: InMemoryAlertSink) in await sink.notifications },
            makeSink: { InMemoryAlertSink() }
        )
        await kit.check(law)
    }

    @Test(arguments: SeriesStoreLaw.allCases)
    func `the store of series in memory keeps every promise`(law: SeriesStoreLaw) async {
        await SeriesStoreConformance { InMemorySeriesStore() }.check(law)
    }

    @Test(arguments: SentimentSourceLaw.allCases)
    func `what was assessed keeps every promise of a source of sentiment`(law: SentimentSourceLaw) async {
        await SentimentSourceConformance { AssessedSentiment() }.check(law)
    }

    @Test func `issues of the crisis kits are reported where they were called`() async {
        let here = #line
        await withKnownIssue {
            await Self.sinks(.overflows).checkAll()
            await Self.stores(.includesTheEnd).checkAll()
            await Self.sources(.callsSilenceNeutral).checkAll()
        } matching: { issue in
            issue.sourceLocation.map { $0.fileID == #fileID && (here + 2...here + 4).contains($0.line) } ?? false
        }
    }
}
