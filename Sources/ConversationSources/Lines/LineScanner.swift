/// Finds lines; blank ones are passed over, and a carriage return before the line feed belongs to neither.
struct LineScanner: RecordScanner {
    private var isDropping = false
    var resumptionState: String {
        get { "" }
        set {}
    }

    mutating func scan(_ bytes: Span<UInt8>, from position: Int) -> ScanStep {
        for index in position..<bytes.count where bytes[index] == 0x0A {
            return line(bytes, upTo: index, end: index + 1)
        }
        return .more
    }

    mutating func end(_ bytes: Span<UInt8>) -> ScanStep {
        bytes.isEmpty && !isDropping ? .more : line(bytes, upTo: bytes.count, end: bytes.count)
    }

    mutating func overflow(_ bytes: Span<UInt8>) -> ScanStep {
        isDropping = true
        return .more
    }

    private mutating func line(_ bytes: Span<UInt8>, upTo newline: Int, end: Int) -> ScanStep {
        var content = newline
        while content > 0, bytes[content - 1].isBlank { content -= 1 }
        if content == 0, !isDropping { return .gap(end: end) }
        isDropping = false
        return .record(end: end, content: content, fault: nil)
    }
}
