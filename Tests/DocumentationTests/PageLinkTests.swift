import TestSupport
import Testing

@Suite struct PageLinkTests {
    @Test func `everything that a page points to is there`() throws {
        var count = 0
        for page in ListingTests.pages {
            for link in PageLink.links(in: try Checkout.text(of: page), of: page) {
                count += 1
                #expect(try link.resolves(), "\(link)")
            }
        }
        #expect(count > 50, "the links were not found")
    }

    @Test func `a file, a heading and a picture that are not there are noticed`() throws {
        let text = """
            [here](../README.md), [there](Nowhere.md), [limits](../README.md#limits), [cliffs](../README.md#cliffs),
            <img src="pictures/nowhere.svg"> and [elsewhere](https://kestrelbay.example/nowhere).
            `[code](is-no-link.md)`

            ```text
            [nor](is-this.md)
            ```
            """
        let broken = try PageLink.links(in: text, of: "Documentation/Contributing.md").filter { try !$0.resolves() }
        #expect(broken.map(\.target) == ["Nowhere.md", "../README.md#cliffs", "pictures/nowhere.svg"])
    }
}
