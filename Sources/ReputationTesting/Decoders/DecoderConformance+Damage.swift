import Conversations

extension ConversationDecoderConformance {
    /// Bytes that are no record of any format: neither text nor blank.
    static func garbage(seed: UInt64) -> [UInt8] {
        var random = CaseRandom(seed: seed)
        return (0..<Int.random(in: 1...200, using: &random)).map { _ in UInt8.random(in: 0x80...0xFF, using: &random) }
    }

    /// The inputs, damaged by chance, and what is read of them.
    func damaged() -> [(input: [UInt8], batch: ConversationBatch)] {
        inputs.enumerated().flatMap { number, input in
            (0..<40).map { round in
                var random = CaseRandom(seed: UInt64(number * 1000 + round))
                let bytes = Self.damage(input, using: &random)
                return (bytes, decode(bytes))
            }
        }
    }

    private static func damage(_ input: [UInt8], using random: inout CaseRandom) -> [UInt8] {
        var bytes = input
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            let position = Int.random(in: 0...bytes.count, using: &random)
            let end = min(bytes.count, position + Int.random(in: 0...60, using: &random))
            switch Int.random(in: 0..<6, using: &random) {
            case 0 where position < bytes.count: bytes[position] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            case 1: bytes.removeSubrange(position..<end)
            case 2: bytes.removeSubrange(position...)
            case 3: bytes.insert(contentsOf: Array(bytes[position..<end]), at: position)
            case 4: bytes.insert(contentsOf: Array(repeating: UInt8(ascii: "["), count: 400), at: position)
            default: bytes.insert(contentsOf: tokens.randomElement(using: &random) ?? [], at: position)
            }
        }
        return bytes
    }

    private static var tokens: [[UInt8]] {
        let texts = [
            "\"", "{", "}", ",", "\n", "\r\n", "\u{0}", "null", "1e999", "\\ud800", "\u{FEFF}", "2026-02-30T00:00:00Z",
        ]
        return texts.map { Array($0.utf8) } + [[0xFF, 0xC3], [0xC3, 0x28]]
    }
}
