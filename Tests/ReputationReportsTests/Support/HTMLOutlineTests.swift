import Testing

/// The tests of the page stand on this reader, so that it has to see what is wrong.
@Suite struct HTMLOutlineTests {
    @Test(arguments: [
        "<p>", "</p>", "<p><b></p></b>", "<p class=a></p>", "<p class=\"a\" class=\"b\"></p>", "<p title=\"a></p>",
        "<p>a > b</p>", "<p", "<input disabled>",
    ])
    func `a fault is seen`(html: String) {
        #expect(!HTMLOutline("<!DOCTYPE html>" + html).faults.isEmpty)
    }

    @Test func `elements have their attributes and what is around them`() {
        let outline = HTMLOutline(
            "<!DOCTYPE html>\n<main id=\"a\"><meta charset=\"utf-8\"><svg><path d=\"M0 0\"/></svg></main>"
        )
        #expect(outline.faults.isEmpty)
        #expect(outline.elements.map(\.name) == ["main", "meta", "svg", "path"])
        #expect(outline.elements.last?.ancestors == ["main", "svg"])
        #expect(outline.ids == ["a"])
        #expect(HTMLOutline("<main></main>").faults == ["has no document type"])
    }
}
