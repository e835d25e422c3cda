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
        masks.removeAll(keepingCapacity: true)
        masks.reserveCapacity(2 * count * (SignatureWindows.levels + 1))
        for token in span {
            masks.append(starts[token].signature.forms)
            masks.append(starts[token].signature.classes)
        }
        var width = 1
        for level in 0..<SignatureWindows.levels where width < count {
            let base = 2 * level * count
            for index in 0..<(2 * count) {
                let next = index + 2 * width
                masks.append(masks[base + index] | (next < 2 * count ? masks[base + next] : 0))
            }
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
