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

/// Ways to damage an input.
enum Mutation {
    static func damaged(_ input: [UInt8], using random: inout SeededRandom) -> [UInt8] {
        var bytes = input
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            mutate(&bytes, using: &random)
        }
        return bytes
    }

    private static let tokens = [
        "\"", "{", "}", "[", "]", ",", "\n", "\r\n", "\\", "\\u0000", "\\ud800", "null", "1e999", "-0",
        "99999999999999999999999999999", "18446744073709551615", "9007199254740993", "\u{FEFF}", "&#x110000;", "<", "@",
        "2026-02-30T00:00:00Z", "0000-01-01T00:00:00Z", "9999-12-31T23:59:59.9999Z",
    ]

    private static func mutate(_ bytes: inout [UInt8], using random: inout SeededRandom) {
        let position = Int.random(in: 0...bytes.count, using: &random)
        let end = min(bytes.count, position + Int.random(in: 0...80, using: &random))
        switch Int.random(in: 0..<8, using: &random) {
        case 0 where position < bytes.count:
            bytes[position] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case 1:
            bytes.removeSubrange(position..<end)
        case 2:
            bytes.removeSubrange(position...)
        case 3:
            bytes.insert(contentsOf: bytes[position..<end], at: Int.random(in: 0...bytes.count, using: &random))
        case 4:
            let depth = Int.random(in: 1...600, using: &random)
            let open = Bool.random(using: &random) ? "[" : "{\"a\":"
            bytes.insert(contentsOf: String(repeating: open, count: depth).utf8, at: position)
        case 5:
            bytes.insert(contentsOf: [0xC3, 0x28, 0xFF, 0x00].shuffled(using: &random).prefix(2), at: position)
        default:
            bytes.insert(contentsOf: tokens[Int.random(in: 0..<tokens.count, using: &random)].utf8, at: position)
        }
    }
}
