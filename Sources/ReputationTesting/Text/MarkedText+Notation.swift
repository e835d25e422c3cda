extension MarkedText {
    private static let opening = Array("\u{27E6}".utf8)
    private static let closing = Array("\u{27E7}".utf8)
    private static let separator = Array("\u{A6}".utf8)

    private struct Open {
        var range: Int
        var offset: Int
        var start: Int
        /// Whether what was read since the mark can still turn out to be a label.
        var mayBeLabel = true
    }

    /// Reads a text with its marks.
    ///
    /// - Throws: ``MarkedTextError`` for marks that do not match.
    public init(_ marked: String) throws(MarkedTextError) {
        let bytes = Array(marked.utf8)
        var plain: [UInt8] = []
        var ranges: [MarkedRange] = []
        var open: [Open] = []
        var index = 0
        while index < bytes.count {
            let rest = bytes[index...]
            if rest.starts(with: Self.opening) {
                if !open.isEmpty { open[open.count - 1].mayBeLabel = false }
                open.append(Open(range: ranges.count, offset: index, start: plain.count))
                ranges.append(MarkedRange(utf8: plain.count..<plain.count))
                index += Self.opening.count
            } else if rest.starts(with: Self.closing) {
                guard let last = open.popLast() else { throw MarkedTextError(.unopened, byteOffset: index) }
                ranges[last.range].utf8 = last.start..<plain.count
                index += Self.closing.count
            } else if rest.starts(with: Self.separator), let last = open.last, last.mayBeLabel {
                ranges[last.range].label = String(decoding: plain[last.start...], as: UTF8.self)
                plain.removeSubrange(last.start...)
                open[open.count - 1].mayBeLabel = false
                index += Self.separator.count
            } else {
                plain.append(bytes[index])
                index += 1
            }
        }
        if let last = open.last { throw MarkedTextError(.unclosed, byteOffset: last.offset) }
        self.init(text: String(decoding: plain, as: UTF8.self), ranges: ranges)
    }
}

extension MarkedText: CustomStringConvertible {
    /// The text with its marks; of ranges that cross, the marks do not tell which ends where.
    public var description: String {
        let bytes = Array(text.utf8)
        var marked: [UInt8] = []
        let bounds = ranges.map { $0.utf8.clamped(to: 0..<bytes.count) }
        for offset in 0...bytes.count {
            for range in bounds where range.upperBound == offset && !range.isEmpty { marked += Self.closing }
            for (range, bound) in zip(ranges, bounds) where bound.lowerBound == offset {
                marked += Self.opening
                if !range.label.isEmpty { marked += Array(range.label.utf8) + Self.separator }
                if bound.isEmpty { marked += Self.closing }
            }
            if offset < bytes.count { marked.append(bytes[offset]) }
        }
        return String(decoding: marked, as: UTF8.self)
    }
}
