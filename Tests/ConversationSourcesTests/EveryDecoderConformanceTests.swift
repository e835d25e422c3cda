import ConversationSources
import ReputationTesting
import Testing

@Suite struct EveryDecoderConformanceTests {
    @Test(arguments: DecoderKind.all, DecoderLaw.allCases)
    func `every decoder keeps every promise of a decoder`(kind: DecoderKind, law: DecoderLaw) {
        let kit = ConversationDecoderConformance(inputs: kind.inputs) {
            kind.make(.init(server: "kestrelbay.example"))
        }
        kit.check(law)
    }
}
