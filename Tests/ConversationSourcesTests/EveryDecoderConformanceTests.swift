import ConversationSources
import ReputationTesting
import Testing

@Suite struct EveryDecoderConformanceTests {
    @Test(arguments: DecoderKind.all, DecoderLaw.allCases)
    func `every decoder keeps every promise of a decoder`(kind: DecoderKind, law: DecoderLaw) {
        let make = kind.make
        let kit = ConversationDecoderConformance(inputs: kind.inputs.map { Array($0.utf8) }) {
            make(.init(server: "kestrelbay.example"))
        }
        kit.check(law)
    }
}
