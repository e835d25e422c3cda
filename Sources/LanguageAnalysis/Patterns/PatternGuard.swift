/// A pattern and what can be told of its chances right where its anchor is found: parts that have to be met near it.
///
/// Lists of these are read from front to back at every token, so each is kept to 24 bytes.
struct PatternGuard: Sendable {
    /// Of the signature of a part after the anchor, or before it, the half that is looked at.
    private var maskAfter: UInt64 = 0
    private var maskBefore: UInt64 = 0
    var pattern: Int32 = 0
    /// Patterns of a layer need only what lower layers found.
    var layer: UInt16 = 0
    /// Within how many tokens the part stands, 0 where there is none; the highest bit is set if the mask is of classes.
    private var reachAfter: UInt8 = 0
    private var reachBefore: UInt8 = 0

    private static let isOfClasses: UInt8 = 0x80

    /// Takes a part after the anchor, at most 127 tokens away.
    mutating func setAfter(_ signature: TokenSignature, reach: Int) {
        maskAfter = signature.forms | signature.classes
        reachAfter = UInt8(reach) | (signature.classes != 0 ? PatternGuard.isOfClasses : 0)
    }

    /// Takes a part before the anchor, at most 127 tokens away.
    mutating func setBefore(_ signature: TokenSignature, reach: Int) {
        maskBefore = signature.forms | signature.classes
        reachBefore = UInt8(reach) | (signature.classes != 0 ? PatternGuard.isOfClasses : 0)
    }

    /// Whether tokens near a token may meet both parts, told by the windows over their sentence.
    @inline(__always)
    func mayMeet(_ token: Int, _ span: Range<Int>, _ windows: borrowing SignatureWindows) -> Bool {
        if reachAfter != 0 {
            let stop = min(span.upperBound, token &+ 1 &+ Int(reachAfter & 0x7F))
            guard stop > token &+ 1,
                windows.share(
                    maskAfter,
                    isOfClasses: reachAfter & PatternGuard.isOfClasses != 0,
                    in: token &+ 1..<stop
                )
            else { return false }
        }
        if reachBefore != 0 {
            let stop = max(span.lowerBound, token &- Int(reachBefore & 0x7F))
            guard stop < token,
                windows.share(
                    maskBefore,
                    isOfClasses: reachBefore & PatternGuard.isOfClasses != 0,
                    in: stop..<token
                )
            else { return false }
        }
        return true
    }

    /// Whether tokens near a stretch of tokens may meet both parts, told by the tokens themselves.
    func isMet(_ start: Int, _ end: Int, _ span: Range<Int>, _ starts: borrowing Span<MatchStart>) -> Bool {
        if reachAfter != 0 {
            let stop = min(span.upperBound, end + Int(reachAfter & 0x7F))
            var near = end
            while near < stop, !PatternGuard.shares(maskAfter, reachAfter, starts[near].signature) { near += 1 }
            if near >= stop { return false }
        }
        if reachBefore != 0 {
            let stop = max(span.lowerBound, start - Int(reachBefore & 0x7F))
            var near = start - 1
            while near >= stop, !PatternGuard.shares(maskBefore, reachBefore, starts[near].signature) { near -= 1 }
            if near < stop { return false }
        }
        return true
    }

    @inline(__always)
    private static func shares(_ mask: UInt64, _ reach: UInt8, _ signature: TokenSignature) -> Bool {
        mask & (reach & isOfClasses != 0 ? signature.classes : signature.forms) != 0
    }
}

/// For each of some things, the patterns it starts the search for.
struct Postings: Sendable {
    private let starts: [Int32]
    let guards: [PatternGuard]

    init(_ lists: NumberLists, _ guards: [PatternGuard]) {
        starts = lists.starts
        self.guards = lists.values.map { guards[Int($0)] }
    }

    /// The stretch of ``guards`` that is one list.
    subscript(index: Int) -> Range<Int> {
        Int(starts[index])..<Int(starts[index + 1])
    }
}
