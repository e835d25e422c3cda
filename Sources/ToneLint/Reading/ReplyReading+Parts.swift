import LanguageAnalysis

extension ReplyReading {
    /// Whether the reply is marked as a part of a longer one: `1/2`, `(2/3)`, but no date and no fraction above nine.
    public var isPart: Bool {
        let bytes = reply.utf8
        func isDigit(_ index: Int) -> Bool { bytes.indices.contains(index) && bytes[index] &- 0x30 < 10 }
        /// Whether nothing but a blank, a bracket, a mark or the end stands there.
        func isEdge(_ index: Int) -> Bool {
            guard bytes.indices.contains(index) else { return true }
            return switch bytes[index] {
            case 0x20, 0x0A, 0x28, 0x29, 0x2E, 0x5B, 0x5D: true
            default: false
            }
        }
        for slash in bytes.indices where bytes[slash] == UInt8(ascii: "/") {
            guard isDigit(slash - 1), isDigit(slash + 1), isEdge(slash - 2), isEdge(slash + 2) else { continue }
            let (part, count) = (bytes[slash - 1], bytes[slash + 1])
            if part > 0x30, count > 0x31, part <= count { return true }
        }
        return false
    }
}
