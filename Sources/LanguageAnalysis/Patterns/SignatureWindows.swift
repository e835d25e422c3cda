/// What the tokens of stretches of a sentence are together, so that a look for a sign among many takes two loads.
///
/// Level *k* holds for each token what it and the 2^*k* - 1 after it have; any stretch is covered by two such windows.
struct SignatureWindows: Sendable {
    /// Windows of 2, 4, 8 and 16 tokens; longer stretches are not told apart.
    private static let levels = 4
    /// The longest stretch that two windows cover.
    static let longest = 2 << levels

    /// Of each window its forms and its classes.
    private var masks: [UInt64] = []
    private var start = 0
    private var count = 0

    /// Gathers the tokens of a sentence.
    ///
    /// - Complexity: O(*n*) in the tokens.
    mutating func gather(_ span: Range<Int>, _ starts: borrowing Span<MatchStart>) {
        start = span.lowerBound
        count = span.count
        let room = 2 * count * (SignatureWindows.levels + 1)
        // Taken out and held as a span, so that no write asks whether the array is its own.
        var own: [UInt64] = []
        swap(&own, &masks)
        if own.count < room { own.append(contentsOf: repeatElement(0, count: room - own.count)) }
        SignatureWindows.fill(own.mutableSpan, span, starts)
        swap(&own, &masks)
    }

    private static func fill(
        _ masks: consuming MutableSpan<UInt64>,
        _ span: Range<Int>,
        _ starts: borrowing Span<MatchStart>
    ) {
        let (start, count) = (span.lowerBound, span.count)
        for token in span {
            let index = 2 * (token - start)
            masks[index] = starts[token].signature.forms
            masks[index + 1] = starts[token].signature.classes
        }
        var width = 1
        for level in 0..<levels where width < count {
            let base = 2 * level * count
            let next = base + 2 * count
            let last = 2 * max(0, count - width)
            for index in 0..<last { masks[next + index] = masks[base + index] | masks[base + index + 2 * width] }
            for index in last..<(2 * count) { masks[next + index] = masks[base + index] }
            width *= 2
        }
    }

    /// Whether a token of a stretch shares a bit with a mask of forms or of classes; yes for stretches too long to tell.
    @inline(__always)
    func share(_ mask: UInt64, isOfClasses: Bool, in stretch: Range<Int>) -> Bool {
        let length = stretch.upperBound &- stretch.lowerBound
        if length > SignatureWindows.longest { return true }
        let level = min(SignatureWindows.levels, Int.bitWidth &- 1 &- length.leadingZeroBitCount)
        let row = level &* count &- start
        let side = isOfClasses ? 1 : 0
        let first = (row &+ stretch.lowerBound) &* 2 &+ side
        let last = (row &+ stretch.upperBound &- (1 &<< level)) &* 2 &+ side
        return mask & (masks[first] | masks[last]) != 0
    }
}
