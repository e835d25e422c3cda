internal import LanguageAnalysis

extension RuleScene {
    /// A fix that takes a sentence out.
    func deletion(ofSentence index: Int, _ safety: FixIt.Safety) -> FixIt {
        deletion(of: bytes(ofSentence: index), safety)
    }

    /// A fix that takes words out and leaves neither two spaces, nor a space at a line's end, nor an empty line.
    func deletion(of range: Range<Int>, _ safety: FixIt.Safety) -> FixIt {
        let bytes = reply.utf8
        func isBlank(_ index: Int) -> Bool { bytes[index] == 0x20 || bytes[index] == 0x09 }
        func isLineEnd(_ index: Int) -> Bool { bytes[index] == 0x0A || bytes[index] == 0x0D }
        var (start, end) = (range.lowerBound, range.upperBound)
        while end < bytes.count, isBlank(end) { end += 1 }
        let isAtLineEnd = end == bytes.count || isLineEnd(end)
        let next = range.upperBound < bytes.count ? bytes[range.upperBound] : 0
        let isBeforeMark = [0x21, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F].contains(next)
        if isAtLineEnd || isBeforeMark { while start > 0, isBlank(start - 1) { start -= 1 } }
        guard isAtLineEnd, start == 0 || isLineEnd(start - 1) else {
            return FixIt(edits: [.init(range: start..<end, replacement: "")], safety: safety)
        }
        // The whole line goes with its end, and a paragraph with the empty lines after it.
        let isParagraph = start < 2 || bytes[..<(start - 1)].last { $0 != 0x0D } == 0x0A
        if isParagraph {
            while end < bytes.count, isLineEnd(end) || isBlank(end) { end += 1 }
        } else {
            if end < bytes.count, bytes[end] == 0x0D { end += 1 }
            if end < bytes.count, bytes[end] == 0x0A { end += 1 }
        }
        if end == bytes.count {
            while start > 0, isLineEnd(start - 1) || isBlank(start - 1) { start -= 1 }
            end = range.upperBound
            while end < bytes.count, isBlank(end) { end += 1 }
            // A line feed that ended the text ends it still.
            if start == 0 { end = bytes.count }
        }
        return FixIt(edits: [.init(range: start..<end, replacement: "")], safety: safety)
    }
}
