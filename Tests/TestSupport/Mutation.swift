/// Ways to damage an input, the same for a seed on every machine.
public enum Mutation: Sendable {
    /// Damaged forms of inputs by turns, each with the seed that makes it: for a failure message.
    ///
    /// - Parameters:
    ///   - inputs: Valid inputs.
    ///   - whole: How many forms there are at the whole scale.
    ///   - least: How many at least.
    /// - Returns: The forms, made one by one.
    public static func forms(
        of inputs: [[UInt8]],
        whole: Int,
        least: Int = 1
    ) -> some Sequence<(seed: UInt64, bytes: [UInt8])> {
        (0..<UInt64(TestScale.count(whole: whole, least: least))).lazy.map { seed in
            var random = SeededRandom(seed: seed)
            return (seed, damaged(inputs[Int(seed) % inputs.count], using: &random))
        }
    }

    /// An input with one to four of its places damaged.
    public static func damaged(_ input: [UInt8], using random: inout SeededRandom) -> [UInt8] {
        var bytes = input
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            mutate(&bytes, using: &random)
        }
        return bytes
    }

    private static let tokens = [
        "\"", "{", "}", "[", "]", ",", "\n", "\r\n", "\\", "\\u0000", "\\ud800", "null", "1e999", "-0",
        "99999999999999999999999999999", "18446744073709551615", "9007199254740993", "\u{FEFF}", "&#x110000;", "<", "@",
        ":", ";", "=", "-", "PT", "Z", "+", "#", "/", "|", "%", "*",
        "2026-02-30T00:00:00Z", "0000-01-01T00:00:00Z", "9999-12-31T23:59:59.9999Z",
    ]

    private static func mutate(_ bytes: inout [UInt8], using random: inout SeededRandom) {
        let position = Int.random(in: 0...bytes.count, using: &random)
        let end = min(bytes.count, position + Int.random(in: 0...80, using: &random))
        switch Int.random(in: 0..<10, using: &random) {
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
        case 6, 7:
            replaceNumber(in: &bytes, from: position, using: &random)
        default:
            bytes.insert(contentsOf: tokens[Int.random(in: 0..<tokens.count, using: &random)].utf8, at: position)
        }
    }

    /// Puts another value in the place of the next number: of the right kind, and out of every range.
    private static func replaceNumber(in bytes: inout [UInt8], from position: Int, using random: inout SeededRandom) {
        guard let start = bytes[position...].firstIndex(where: { (0x30...0x39).contains($0) }) else { return }
        let end = bytes[start...].firstIndex { !(0x30...0x39).contains($0) } ?? bytes.count
        let values = [
            "0", "-1", "1", "9", "65536", "4294967296", "9223372036854775807", "-9223372036854775808", "1e308", "0.5",
        ]
        bytes.replaceSubrange(start..<end, with: values[Int.random(in: 0..<values.count, using: &random)].utf8)
    }
}
