import ReputationTesting
import Testing

@Suite struct MarkedTextTests {
    @Test func `ranges count the bytes of the plain text`() throws {
        let marked = try MarkedText("It's your ⟦fault¦own fault⟧, 👩‍👧 ⟦loser⟧!")
        #expect(marked.text == "It's your own fault, 👩‍👧 loser!")
        #expect(marked.ranges.map(\.utf8) == [10..<19, 33..<38])
        #expect(marked.words == ["own fault", "loser"])
        #expect(marked["fault"] == [10..<19])
        #expect(marked[""] == [33..<38])
        #expect(marked["other"].isEmpty)
    }

    @Test(arguments: [
        "", "plain", "⟦⟧", "a⟦⟧b", "⟦a⟧", "⟦a⟧⟦b⟧", "⟦a⟦b⟧c⟧", "⟦⟦a⟧⟧", "⟦⟦⟧a⟧", "⟦x¦⟧", "⟦x¦a⟦y¦b⟧⟧",
        "лодка ⟦опоздала⟧",
        "🇲🇩⟦🇷🇴⟧", "👩‍👧⟦\u{200D}⟧", "e⟦\u{301}⟧", "⟦e\u{301}⟧\u{301}", "⟦\u{301}a⟧", "\u{0}⟦\u{0}⟧", "¦a ⟦b⟧ ¦c", "⟦x¦a¦b⟧",
    ])
    func `the notation is written as it was read`(notation: String) throws {
        let marked = try MarkedText(notation)
        #expect(Array(marked.description.utf8) == Array(notation.utf8))
        #expect(try MarkedText(marked.description) == marked)
        #expect(Array(marked.words.joined().utf8).count == marked.ranges.reduce(0) { $0 + $1.utf8.count })
    }

    @Test func `marks stay apart from letters that combine`() throws {
        let marked = try MarkedText("cafe⟦\u{301} ole⟧\u{301}")
        #expect(Array(marked.text.utf8) == Array("cafe\u{301} ole\u{301}".utf8))
        #expect(marked.ranges.map(\.utf8) == [4..<10])
    }

    @Test func `marks that do not match are errors that say where`() {
        #expect(throws: MarkedTextError(.unopened, byteOffset: 3)) { try MarkedText("é ⟧") }
        #expect(throws: MarkedTextError(.unclosed, byteOffset: 2)) { try MarkedText("a ⟦b") }
        #expect(throws: MarkedTextError(.unclosed, byteOffset: 0)) { try MarkedText("⟦a⟦b⟧") }
        #expect(throws: MarkedTextError(.unopened, byteOffset: 7)) { try MarkedText("⟦a⟧⟧") }
        #expect(MarkedTextError(.unclosed, byteOffset: 2).description.contains("byte 2"))
    }

    @Test func `ranges that were found are shown in the text`() throws {
        let found = MarkedText("own fault, loser", marking: [11..<16, 0..<9])
        #expect(found == (try MarkedText("⟦fault¦own fault⟧, ⟦loser⟧").withoutLabels))
        #expect(found.description == "⟦own fault⟧, ⟦loser⟧")
        #expect(MarkedText("abc", marking: [0..<3, 0..<1]).description == "⟦⟦a⟧bc⟧")
        #expect(MarkedText("abc", marking: [2..<99]).description == "ab⟦c⟧")
    }
}
