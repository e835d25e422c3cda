import TestSupport
import Testing

@Suite struct MeasuringDataTests {
    private let elsewhere = ["REPUTATION_DATA": "/no/such/folder"]

    @Test func `a file that is not there is a skip, and a failure where the data are required`() {
        #expect(MeasuringData.url("business-time/random.jsonl", environment: elsewhere) == nil)
        let required = elsewhere.merging(["REPUTATION_DATA_REQUIRED": "1"]) { $1 }
        withKnownIssue {
            #expect(MeasuringData.url("business-time/random.jsonl", environment: required) == nil)
        }
    }
}
