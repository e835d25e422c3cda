import Reputation
import ReputationTesting
import Testing

@Suite struct IntakeSummaryTests {
    @Test func `an input adds up its batches, their repeats and their refusals`() {
        let build = EventBuilder()
        let refusal = Refusal(record: 2, line: 2, code: .malformed, reason: "cut short", byteOffset: 40, raw: [])
        let batch = ConversationBatch(events: [build.customer("ada", writes: "m1", at: 0)], refusals: [refusal])
        var log = ConversationLog()
        var input = IntakeSummary.Input(name: "export", format: "test")
        input.count(batch, log.append(batch.events))
        input.count(batch, log.append(batch.events))
        #expect(input.events == 2)
        #expect(input.duplicates == 1)
        #expect(IntakeSummary(inputs: [input]).refusedCount == 2)
    }
}
