import ReputationTesting
import Testing

@Suite struct FetcherConformanceTests {
    private static func kit(_ fault: FetcherFault?) -> HTTPFetcherConformance<FetcherDouble> {
        let double = FetcherDouble(fault)
        return HTTPFetcherConformance(
            patience: fault == .ignoresCancelling ? .milliseconds(200) : .seconds(60),
            serve: { double.serve($0) },
            makeFetcher: { double }
        )
    }

    @Test(arguments: FetcherFault.allCases)
    func `a broken fetcher breaks the laws concerned and no other`(fault: FetcherFault) async {
        await expectOnly(fault.laws, toFind: fault) { await Self.kit(fault).check($0) }
    }

    @Test func `every law of fetchers is broken by somebody, and a double without a fault breaks none`() async {
        #expect(Set(FetcherFault.allCases.flatMap(\.laws)) == Set(HTTPFetcherLaw.allCases))
        await Self.kit(nil).checkAll()
    }
}
