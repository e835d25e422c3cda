import ConversationSources
import Conversations
import ReputationTesting
import Testing

@Suite struct DecoderConformanceTests {
    private static let lines = [Array(canonicalLines.utf8)]

    private static let canonicalLines = #"""
        {"data":{"channel":{"platform":"x"},"id":"x::1","kind":"post","text":"größe 🚢"},\#
        "occurredAt":"2026-03-02T10:00:00Z","type":"arrived"}
        {"data":{"message":"x::1","text":"лодка"},"occurredAt":"2026-03-02T10:01:00Z","type":"edited"}

        """#

    @Test(arguments: DecoderFault.all)
    func `a broken decoder breaks the law concerned and no other`(fault: DecoderFault) {
        let kit = ConversationDecoderConformance(inputs: Self.lines, makeDecoder: fault.make)
        for law in DecoderLaw.allCases where law != fault.law {
            kit.check(law)
        }
        withKnownIssue { kit.check(fault.law) }
    }

    @Test func `every law is broken by a decoder`() {
        #expect(Set(DecoderFault.all.map { $0.law }) == Set(DecoderLaw.allCases))
    }

    @Test func `a sound double keeps every law`() {
        ConversationDecoderConformance(inputs: Self.lines) { DecoderDouble() }.checkAll()
    }
}
