import Conversations
import Testing

@Suite struct MastodonLengthTests {
    @Test(arguments: [
        ("https://example.com/a/very/long/path/that/goes/on", 23),
        ("siehe http://example.com, bitte", 6 + 23 + 7),
        ("https://example.com/straße/日本?q=ü", 23),
        ("example.com", 11), ("ftp://example.com", 17), ("http://", 7), ("https://keinname", 16),
        ("@anna@mastodon.example hallo", 11), ("@anna hallo", 11), ("@anna@mastodon.example.", 6),
        ("hallo @anna.b@a.example, @bert@b.example", 6 + 7 + 2 + 5), ("mail an anna@example.com", 24),
        ("@anna@mastodon.example@x", 24), ("@http://example.com", 19), ("@", 1), ("@@", 2), ("@anna@", 6), ("@.a", 3),
        ("https://example.com/@anna@mastodon.example", 23), ("👨‍👩‍👧‍👦 @anna@a.example", 7),
    ])
    func `addresses count 23 and mentions lose their server`(text: String, expected: Int) {
        #expect(TextLength.length(of: text, unit: .mastodon) == expected)
    }

    @Test func `a long handle of another server does not push a post over the limit`() {
        let table = PlatformFactsTable.standard
        let handle = "@anna@" + String(repeating: "sehr-", count: 40) + "lang.example"
        let text = handle + " " + String(repeating: "a", count: 494)
        #expect(table.checkLength(of: text, on: .mastodon, surface: .comment).fits == .yes)
        #expect(table.checkLength(of: text + "a", on: .mastodon, surface: .comment).violations.map(\.excess) == [1])
    }
}
