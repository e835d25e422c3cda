import Conversations

/// Takes the whole input as one record.
struct WholeInputScanner: RecordScanner {
    var resumptionState = ""
    private var isDropping = false

    mutating func scan(_ bytes: Span<UInt8>, from position: Int) -> ScanStep {
        guard position == 0, !isDropping else { return .more }
        var blank = 0
        while blank < bytes.count, bytes[blank].isBlank { blank += 1 }
        return blank > 0 ? .gap(end: blank) : .more
    }

    mutating func end(_ bytes: Span<UInt8>) -> ScanStep {
        bytes.isEmpty && !isDropping ? .more : finish(bytes.count)
    }

    mutating func overflow(_ bytes: Span<UInt8>) -> ScanStep {
        isDropping = true
        return .more
    }

    private mutating func finish(_ count: Int) -> ScanStep {
        isDropping = false
        return .record(end: count, content: count, fault: nil)
    }
}
