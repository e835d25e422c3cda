import TestSupport

extension Sequence<UInt8> {
    /// The bytes with a few of them changed, removed, doubled or replaced by characters that formats care about.
    func mutated(using random: inout SeededRandom) -> [UInt8] {
        var bytes = Array(self)
        let special = Array("0123456789:;,=\"\\{}[]-+PTZ\r\n \u{0}".utf8) + [0xFF, 0xC3]
        for _ in 0..<Int.random(in: 1...8, using: &random) where !bytes.isEmpty {
            let index = Int.random(in: bytes.indices, using: &random)
            switch Int.random(in: 0..<5, using: &random) {
            case 0: bytes.remove(at: index)
            case 1: bytes[index] = special.randomElement(using: &random) ?? 0
            case 2: bytes.insert(special.randomElement(using: &random) ?? 0, at: index)
            case 3: bytes.removeSubrange(index..<Swift.min(bytes.count, index + Int.random(in: 1...20, using: &random)))
            default:
                let end = Swift.min(bytes.count, index + Int.random(in: 1...40, using: &random))
                bytes.insert(contentsOf: bytes[index..<end], at: Int.random(in: bytes.indices, using: &random))
            }
        }
        return bytes
    }
}
