import Conversations

/// Follows the strings and brackets of one JSON value.
struct JSONNesting {
    /// What a byte did.
    enum Effect {
        /// The value goes on.
        case inside
        /// The byte closed the value.
        case complete
        /// The byte opens an object or array where JSON allows none.
        case misplaced
    }

    /// Whether the last byte was inside a string.
    private(set) var isInString = false
    /// Whether the value was, at some place, nested more deeply than is read.
    private(set) var isTooDeep = false
    private var isEscaped = false
    private var depth = 0
    /// For each open bracket up to the limit, the lowest bit for the outermost, whether it is an object's.
    private var objects: UInt64 = 0
    /// The last byte that counts: neither blank nor inside a string.
    private var last: UInt8 = 0

    static let fault = RecordFault(
        .tooLarge,
        "the record is nested more deeply than \(DecoderOptions.maximumNesting) levels, which is the most that is read"
    )

    mutating func consume(_ byte: UInt8) -> Effect {
        if isInString {
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                isInString = false
            }
            return .inside
        }
        switch byte {
        case UInt8(ascii: "\""):
            isInString = true
            last = byte
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            return open(byte)
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            last = byte
            depth -= 1
            return depth <= 0 ? .complete : .inside
        default:
            if !byte.isBlank { last = byte }
        }
        return .inside
    }

    private mutating func open(_ byte: UInt8) -> Effect {
        let isObject = byte == UInt8(ascii: "{")
        let mayOpen =
            switch last {
            case 0, UInt8(ascii: ":"): true
            case UInt8(ascii: "["), UInt8(ascii: ","): !isInObject
            default: false
            }
        guard mayOpen else { return .misplaced }
        if depth < 64 {
            let bit: UInt64 = 1 << UInt64(depth)
            objects = isObject ? objects | bit : objects & ~bit
        }
        depth += 1
        if depth > DecoderOptions.maximumNesting { isTooDeep = true }
        last = byte
        return .inside
    }

    /// Whether the innermost open bracket is an object's; beyond the limit nobody knows, and nothing is held against it.
    private var isInObject: Bool {
        depth > 0 && depth <= 64 && objects & (1 << UInt64(depth - 1)) != 0
    }
}

extension JSONNesting {
    /// Whether a whole value is nested more deeply than is read.
    ///
    /// Counting opening brackets settles nearly all values in one pass without a branch.
    static func isTooDeep(_ bytes: ArraySlice<UInt8>) -> Bool {
        let span = bytes.span
        var brackets = 0
        for index in span.indices where span[index] & 0xDF == 0x5B { brackets += 1 }
        guard brackets > DecoderOptions.maximumNesting else { return false }
        var nesting = JSONNesting()
        for index in span.indices {
            _ = nesting.consume(span[index])
            if nesting.isTooDeep { return true }
        }
        return false
    }
}
