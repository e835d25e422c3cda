import LanguageAnalysis
import TestSupport
import Testing
import ToneLint

@Suite struct LineIndexTests {
    private let text = "Grüße 😂!\r\nЁж e\u{301}.\n"

    @Test(arguments: [
        (0, LineIndex.Encoding.utf8, 1, 1), (8, .utf8, 1, 9), (8, .utf16, 1, 7), (8, .scalar, 1, 7), (12, .utf16, 1, 9),
        (12, .scalar, 1, 8), (15, .utf8, 2, 1), (20, .scalar, 2, 4), (20, .utf16, 2, 4), (500, .utf8, 3, 1),
    ])
    func offsetsBecomeLinesAndColumns(offset: Int, encoding: LineIndex.Encoding, line: Int, column: Int) {
        let position = LineIndex(text).position(offset, in: encoding)
        #expect(position.line == line && position.column == column)
    }

    @Test func linesComeWithoutTheirEnds() {
        #expect(LineIndex(text).line(1) == "Grüße 😂!")
        #expect(LineIndex(text).line(9) == "")
    }

    @Test func everyOffsetAgreesWithTheStringsOwnViews() {
        let index = LineIndex(text)
        for (offset, position) in text.unicodeScalars.indices.enumerated() {
            let bytes = text.utf8.distance(from: text.startIndex, to: position)
            #expect(index.offset(bytes, in: .scalar) == offset)
            #expect(index.offset(bytes, in: .utf16) == text.utf16.distance(from: text.startIndex, to: position))
        }
    }
}
