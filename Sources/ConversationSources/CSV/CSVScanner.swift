import Conversations

/// Finds the rows of comma-separated values and where each field lies (RFC 4180).
///
/// Quotes count at the beginning of a field only. A quoted field may hold line breaks, separators and doubled quotes. A
/// quote that nothing closes would swallow the rows after it: it is known by what follows the next quote, by the end
/// of the input, or by the size of the row; then only the line it stands on is refused, and the rows after it are
/// read.
struct CSVScanner: RecordScanner {
    /// The fields of the row found last, relative to its beginning.
    private(set) var fields: [CSVField] = []
    private var state = State.fieldStart
    private var fieldStart = 0
    private var hasDoubledQuotes = false
    /// The end of the first line of a row that goes over several; 0 while it does not.
    private var firstLineEnd = 0
    /// What stands between two fields.
    private let separator: UInt8

    init(separator: UInt8 = UInt8(ascii: ",")) {
        self.separator = separator
    }

    private enum State: Sendable {
        case fieldStart, unquoted, quoted, quoteInQuoted, carriageReturnAfterQuote, skipping
    }

    /// The most fields of a row that are looked at.
    static let maximumFields = 256

    var resumptionState: String {
        get { "" }
        set {}
    }

    mutating func scan(_ bytes: Span<UInt8>, from position: Int) -> ScanStep {
        if position == 0, state != .skipping { begin() }
        var index = position
        while index < bytes.count {
            let byte = bytes[index]
            switch state {
            case .fieldStart:
                if byte == UInt8(ascii: "\"") {
                    state = .quoted
                    hasDoubledQuotes = false
                    index += 1
                    fieldStart = index
                } else {
                    state = .unquoted
                    fieldStart = index
                }
            case .unquoted:
                while index < bytes.count, bytes[index] != separator, bytes[index] != 0x0A { index += 1 }
                guard index < bytes.count else { return .more }
                if bytes[index] == 0x0A { return unquotedEnd(bytes, at: index) }
                add(upTo: index, isQuoted: false)
                index += 1
            case .quoted:
                while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
                    if bytes[index] == 0x0A, firstLineEnd == 0 { firstLineEnd = index + 1 }
                    index += 1
                }
                guard index < bytes.count else { return .more }
                state = .quoteInQuoted
                index += 1
            case .quoteInQuoted:
                if byte == UInt8(ascii: "\"") {
                    hasDoubledQuotes = true
                    state = .quoted
                } else if byte == separator {
                    add(upTo: index - 1, isQuoted: true)
                } else if byte == 0x0A {
                    add(upTo: index - 1, isQuoted: true)
                    return row(end: index + 1, content: index)
                } else if byte == 0x0D {
                    state = .carriageReturnAfterQuote
                } else if let step = breakOff() {
                    return step
                }
                index += 1
            case .carriageReturnAfterQuote:
                if byte == 0x0A {
                    add(upTo: index - 2, isQuoted: true)
                    return row(end: index + 1, content: index - 1)
                }
                if let step = breakOff() { return step }
            case .skipping:
                while index < bytes.count, bytes[index] != 0x0A { index += 1 }
                guard index < bytes.count else { return .more }
                return skipped(end: index + 1, content: index)
            }
        }
        return .more
    }

    mutating func end(_ bytes: Span<UInt8>) -> ScanStep {
        let count = bytes.count
        switch state {
        case .skipping:
            return skipped(end: count, content: count)
        case _ where bytes.isEmpty:
            return .more
        case .fieldStart:
            fieldStart = count
            return unquotedEnd(bytes, at: count)
        case .unquoted:
            return unquotedEnd(bytes, at: count)
        case .quoteInQuoted, .carriageReturnAfterQuote:
            let content = state == .quoteInQuoted ? count : count - 1
            add(upTo: content - 1, isQuoted: true)
            return row(end: count, content: content)
        case .quoted:
            let fault = RecordFault(.malformed, "a quoted field is not closed before the input ends")
            let end = firstLineEnd > 0 ? firstLineEnd : count
            begin()
            return .record(end: end, content: end, fault: fault)
        }
    }

    mutating func overflow(_ bytes: Span<UInt8>) -> ScanStep {
        guard firstLineEnd == 0 || state == .skipping else {
            let end = firstLineEnd
            begin()
            return .record(end: end, content: end, fault: RecordFault(.tooLarge, "a quoted field is not closed"))
        }
        state = .skipping
        return .more
    }

    // MARK: - Steps

    private mutating func begin() {
        fields.removeAll(keepingCapacity: true)
        state = .fieldStart
        fieldStart = 0
        hasDoubledQuotes = false
        firstLineEnd = 0
    }

    private mutating func add(upTo end: Int, isQuoted: Bool) {
        state = .fieldStart
        guard fields.count <= Self.maximumFields else { return }
        fields.append(CSVField(range: fieldStart..<end, hasDoubledQuotes: isQuoted && hasDoubledQuotes))
    }

    private mutating func row(end: Int, content: Int) -> ScanStep {
        state = .fieldStart
        return .record(end: end, content: content, fault: nil)
    }

    /// The row ends in an unquoted field, before a line feed or at the end of the input.
    private mutating func unquotedEnd(_ bytes: Span<UInt8>, at index: Int) -> ScanStep {
        let end = min(index + 1, bytes.count)
        let content = index > fieldStart && bytes[index - 1] == 0x0D ? index - 1 : index
        if fields.isEmpty, content == 0 { return .gap(end: end) }
        add(upTo: content, isQuoted: false)
        return row(end: end, content: content)
    }

    /// A quote closes a field and something else than a separator or the end of the line follows.
    private mutating func breakOff() -> ScanStep? {
        guard firstLineEnd > 0 else {
            state = .skipping
            return nil
        }
        let end = firstLineEnd
        begin()
        return .record(end: end, content: end, fault: Self.strayQuote)
    }

    private mutating func skipped(end: Int, content: Int) -> ScanStep {
        begin()
        return .record(end: end, content: content, fault: Self.strayQuote)
    }

    private static let strayQuote = RecordFault(
        .malformed,
        "a quote inside a quoted field is neither doubled nor followed by a separator or the end of the line"
    )
}
