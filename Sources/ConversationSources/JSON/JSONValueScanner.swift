import Conversations

/// Finds JSON values however they are laid out: one per line, one after the other, or as the elements of an array.
///
/// It follows strings and brackets only; what is between them is left to the decoder. A value that is broken is told
/// from the next by two things that JSON does not allow: a line that ends inside a string, and an object that begins
/// where none may. An input whose first value ends on the line it began on has one value per line, and there every
/// line is a new beginning.
struct JSONValueScanner: RecordScanner {
    /// How the values are laid out.
    enum Layout: String {
        case undecided, lines, values, array
    }

    private(set) var layout = Layout.undecided
    private var nesting = JSONNesting()
    private var hasBegun = false
    /// Whether what has begun is no object and no array.
    private var isJunk = false
    private var hasNewline = false
    /// Whether an object opened at the very beginning of a later line.
    private var opensLine = false
    private var isDropping = false
    private var isNewline = false

    var resumptionState: String {
        get { layout.rawValue }
        set { layout = Layout(rawValue: newValue) ?? .undecided }
    }

    mutating func scan(_ bytes: Span<UInt8>, from position: Int) -> ScanStep {
        var index = position
        while index < bytes.count {
            if !hasBegun {
                while index < bytes.count, skips(bytes[index]) { index += 1 }
                if index > 0 || bytes.isEmpty { return index > 0 ? .gap(end: index) : .more }
                begin(with: bytes[0])
            }
            let step = isJunk ? scanJunk(bytes, from: &index) : scanValue(bytes, from: &index)
            if let step { return step }
        }
        return .more
    }

    mutating func end(_ bytes: Span<UInt8>) -> ScanStep {
        if !hasBegun {
            guard layout == .array else { return .more }
            layout = .undecided
            return .record(end: bytes.count, content: bytes.count, fault: fault("the input ends before the array does"))
        }
        if layout == .undecided, opensLine, !isDropping, !isJunk {
            restart(as: .lines)
            return scan(bytes, from: 0)
        }
        let fault = isJunk ? notAnObject : fault("the input ends inside this record")
        return finish(bytes, end: bytes.count, fault: fault, isLast: true)
    }

    mutating func overflow(_ bytes: Span<UInt8>) -> ScanStep {
        isDropping = true
        return .more
    }

    // MARK: - Between values

    private mutating func skips(_ byte: UInt8) -> Bool {
        if byte.isBlank { return true }
        switch (byte, layout) {
        case (UInt8(ascii: ","), .array):
            return true
        case (UInt8(ascii: "]"), .array):
            layout = .undecided
            return true
        case (UInt8(ascii: "["), .undecided), (UInt8(ascii: "["), .values):
            layout = .array
            return true
        default:
            return false
        }
    }

    private mutating func begin(with byte: UInt8) {
        hasBegun = true
        isJunk = byte != UInt8(ascii: "{") && byte != UInt8(ascii: "[")
        if isJunk, layout == .undecided { layout = .lines }
        hasNewline = false
        opensLine = false
        isNewline = false
        nesting = JSONNesting()
    }

    private mutating func restart(as layout: Layout) {
        self.layout = layout
        hasBegun = false
    }

    private mutating func finish(
        _ bytes: Span<UInt8>,
        end: Int,
        fault: RecordFault?,
        isLast: Bool = false
    ) -> ScanStep {
        hasBegun = false
        var content = end
        if isDropping {
            // Blanks before may have been dropped with an earlier piece: only what ends the record is no part of it.
            if !isLast, content > 0, bytes[content - 1] == 0x0A { content -= 1 }
        } else {
            while content > 0, bytes[content - 1].isBlank { content -= 1 }
        }
        isDropping = false
        let tooDeep = nesting.isTooDeep && !isJunk
        return .record(end: end, content: content, fault: tooDeep ? JSONNesting.fault : fault)
    }

    // MARK: - Inside a value

    /// Looks on until the value ends; `nil` when the bytes end first, or when scanning begins anew.
    private mutating func scanValue(_ bytes: Span<UInt8>, from index: inout Int) -> ScanStep? {
        while index < bytes.count {
            let byte = bytes[index]
            let startsLine = isNewline
            isNewline = byte == 0x0A
            if isNewline {
                hasNewline = true
                if layout == .lines { return finish(bytes, end: index + 1, fault: cutLine) }
                if nesting.isInString { return breakOff(bytes, at: &index, end: index + 1, cutString) }
            }
            if startsLine, byte == UInt8(ascii: "{") { opensLine = true }
            switch nesting.consume(byte) {
            case .inside:
                index += 1
            case .complete:
                if layout == .undecided { layout = hasNewline ? .values : .lines }
                return finish(bytes, end: index + 1, fault: nil)
            case .misplaced:
                if layout == .lines {
                    index += 1
                } else {
                    return breakOff(bytes, at: &index, end: index, misplaced)
                }
            }
        }
        return nil
    }

    /// The value is broken: an input not understood yet is read line by line, any other goes on after the break.
    private mutating func breakOff(
        _ bytes: Span<UInt8>,
        at index: inout Int,
        end: Int,
        _ fault: RecordFault
    ) -> ScanStep? {
        guard layout == .undecided else { return finish(bytes, end: end, fault: fault) }
        guard !isDropping else {
            layout = .lines
            return finish(bytes, end: end, fault: fault)
        }
        restart(as: .lines)
        index = 0
        return nil
    }

    /// Passes over what is no value: to the end of the line where lines count, else to the next object.
    private mutating func scanJunk(_ bytes: Span<UInt8>, from index: inout Int) -> ScanStep? {
        while index < bytes.count {
            switch (bytes[index], layout) {
            case (0x0A, .lines):
                return finish(bytes, end: index + 1, fault: notAnObject)
            case (_, .lines):
                index += 1
            case (UInt8(ascii: "{"), _), (UInt8(ascii: "]"), .array):
                // A value never ends where it began, so junk has at least the byte that began it.
                return finish(bytes, end: max(index, 1), fault: notAnObject)
            default:
                index += 1
            }
        }
        return nil
    }

    private var notAnObject: RecordFault { fault("a JSON object is expected here") }
    private var cutLine: RecordFault { fault("the line ends before the JSON value does") }
    private var cutString: RecordFault { fault("a line ends inside a string") }
    private var misplaced: RecordFault { fault("an object or array begins where none may") }

    private func fault(_ reason: String) -> RecordFault {
        RecordFault(.malformed, reason)
    }
}
