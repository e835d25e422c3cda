import Conversations

/// Cuts bytes that arrive in pieces into records and knows where each began.
///
/// It holds no more than one unfinished record and the piece that arrived last.
struct RecordStream<Scanner: RecordScanner>: Sendable {
    private(set) var bytes: [UInt8] = []
    private(set) var scanner: Scanner
    /// Where the next record begins.
    private(set) var position = RecordPosition()
    private let maximumBytes: Int
    private var start = 0
    private var scanned = 0
    private var isEnded = false
    private var dropped: DroppedRecord?

    init(scanner: Scanner, maximumBytes: Int) {
        self.scanner = scanner
        self.maximumBytes = max(1, min(maximumBytes, 1 << 40))
    }

    /// Adds bytes, or ends the input.
    mutating func append(_ more: [UInt8], isLast: Bool) {
        if start > 0 {
            bytes.removeSubrange(..<start)
            scanned -= start
            start = 0
        }
        bytes += more
        isEnded = isLast
    }

    /// Gives the next record that is complete.
    mutating func next() -> StreamRecord? {
        guard skipByteOrderMark() else { return nil }
        // A second reference, not a copy: the scanner is changed while it looks at the bytes.
        let bytes = bytes
        while true {
            let window = dropped == nil ? min(bytes.count, start + maximumBytes + 1) : bytes.count
            let step = scanner.scan(bytes.span.extracting(start..<window), from: scanned - start)
            if let record = take(step) { return record }
            guard case .more = step else { continue }
            scanned = window
            if dropped == nil, window - start > maximumBytes {
                if let record = overflow(to: window) { return record }
            } else if isEnded {
                let last = scanner.end(bytes.span.extracting(start..<bytes.count))
                guard case .more = last else {
                    if let record = take(last) { return record }
                    continue
                }
                return nil
            } else {
                if dropped != nil { drop(to: bytes.count) }
                return nil
            }
        }
    }

    /// Goes on at a place between two records; the bytes added next are those from there on.
    mutating func resume(at position: RecordPosition, state: String) {
        self.position = position
        scanner.resumptionState = state
    }

    private mutating func take(_ step: ScanStep) -> StreamRecord? {
        switch step {
        case .more: return nil
        case .gap(let end):
            advance(by: end)
            return nil
        case .record(let end, let content, let fault):
            var record = StreamRecord(
                range: start..<start + content,
                position: position,
                byteCount: content,
                fault: fault
            )
            if let dropped {
                record.byteCount += dropped.byteCount
                record.head = dropped.head
                record.fault = tooLarge
                position.byteOffset += dropped.byteCount
                position.line += dropped.newlines
                self.dropped = nil
            }
            advance(by: end)
            position.record += 1
            return record
        }
    }

    private mutating func advance(by count: Int) {
        position.line += newlines(in: start..<start + count)
        position.byteOffset += count
        start += count
        scanned = start
    }

    private mutating func overflow(to window: Int) -> StreamRecord? {
        let bytes = bytes
        let step = scanner.overflow(bytes.span.extracting(start..<window))
        if let record = take(step) { return record }
        if case .more = step {
            dropped = DroppedRecord(head: Array(bytes[start..<window].prefix(DroppedRecord.headBytes)))
            drop(to: window)
        }
        return nil
    }

    private mutating func drop(to end: Int) {
        let newlines = newlines(in: start..<end)
        dropped?.byteCount += end - start
        dropped?.newlines += newlines
        start = end
        scanned = end
    }

    private var tooLarge: RecordFault {
        RecordFault(.tooLarge, "the record has more than \(maximumBytes) bytes, which is the most that is read")
    }

    private func newlines(in range: Range<Int>) -> Int {
        let span = bytes.span.extracting(range)
        var count = 0
        for index in span.indices where span[index] == 0x0A { count += 1 }
        return count
    }

    /// Passes over a UTF-8 byte order mark at the beginning of the input; `false` asks for more bytes to decide.
    private mutating func skipByteOrderMark() -> Bool {
        guard position.byteOffset == 0, start == 0, dropped == nil else { return true }
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        guard bytes.count >= 3 || isEnded else { return bytes.isEmpty || !mark.starts(with: bytes) }
        if bytes.starts(with: mark) { advance(by: 3) }
        return true
    }
}

/// A record that was too large to hold, as far as it was seen.
private struct DroppedRecord: Sendable {
    static let headBytes = 1024
    var head: [UInt8]
    var byteCount = 0
    var newlines = 0
}
