import ConversationSources
import Conversations
import TestSupport
import Testing

/// Valid inputs, damaged by chance: nothing traps or hangs, nothing is lost, and pieces give what the whole gives.
@Suite struct FuzzTests {
    @Test(arguments: DecoderKind.all)
    func `damaged inputs are read as far as they can be`(kind: DecoderKind) {
        for seed in 0..<UInt64(TestScale.count(whole: 20_000)) {
            var random = SeededRandom(seed: seed)
            let bytes = Mutation.damaged(kind.inputs[Int(seed) % kind.inputs.count], using: &random)
            let options = DecoderOptions(
                keepsRawRecords: Bool.random(using: &random),
                maximumRecordBytes: Bool.random(using: &random) ? 1 << 20 : 300,
                server: "kestrelbay.example"
            )
            let whole = kind.decode(bytes, options: options)
            let piece = Int.random(in: 1...200, using: &random)
            #expect(kind.decode(bytes, piece: piece, options: options) == whole, "seed \(seed), pieces of \(piece)")
            for refusal in whole.refusals {
                let range = refusal.byteOffset..<refusal.byteOffset + refusal.byteCount
                #expect(range.upperBound <= bytes.count, "seed \(seed)")
                #expect(bytes[range].starts(with: refusal.raw), "seed \(seed)")
                #expect(refusal.line == 1 + bytes[..<refusal.byteOffset].count { $0 == 0x0A }, "seed \(seed)")
            }
        }
    }

    @Test(arguments: DecoderKind.all)
    func `whatever is read can be written and read again`(kind: DecoderKind) throws {
        for seed in 0..<UInt64(TestScale.count(whole: 5000)) {
            var random = SeededRandom(seed: seed)
            let bytes = Mutation.damaged(kind.inputs[Int(seed) % kind.inputs.count], using: &random)
            let events = kind.decode(bytes).events
            var decoder = JSONLinesDecoder()
            let again = decoder.decode(try JSONLinesEncoder().encode(events))
            #expect(again.events == events && again.refusals.isEmpty, "seed \(seed)")
        }
    }
}
