import ConversationSources
import Conversations
import Foundation
import ReputationFoundations
import TestSupport
import Testing

/// HTML, and offsets into words.
@Suite struct WordTrapTests {
    private static let words = [
        TrapCase(
            format: .mastodon,
            payload: #"{"id":"1","created_at":"2026-03-01T08:00:00Z","content":"<p>a &amp;lt; b<br>c</p><p>d</p>"}"#,
            expected: ["a &lt; b\nc\n\nd"]
        ),
        TrapCase(
            format: .reddit,
            payload:
                #"{"kind":"t1","data":{"name":"t1_a","body_html":"&lt;p&gt;a &amp;amp;lt; b&lt;/p&gt;","link_id":"t3_a","parent_id":"t3_a","created_utc":1}}"#,
            expected: ["a &lt; b"]
        ),
        TrapCase(
            format: .youTube,
            payload:
                #"{"kind":"youtube#comment","id":"a","snippet":{"publishedAt":"2026-03-01T08:00:00Z","textDisplay":"a &lt;3<br>b"}}"#,
            expected: ["a <3\nb"]
        ),
        TrapCase(
            format: .x,
            payload:
                #"{"data":{"id":"1","text":"a &lt;3 &amp;amp;","created_at":"2026-03-01T08:00:00Z","author_id":"1"}}"#,
            expected: ["a <3 &amp;"]
        ),
    ]

    @Test(arguments: words)
    func `HTML becomes plain text once, and stays as it came beside it`(test: TrapCase) throws {
        let message = try #require(test.batch.messages.first)
        #expect(message.text == test.expected[0])
        #expect(message.markup?.text.contains("&") == true)
    }

    @Test func `offsets count bytes on Bluesky now, and units of UTF-16 in its older form`() throws {
        func post(_ facets: String) -> String {
            #"{"uri":"at://did:plc:moll/app.bsky.feed.post/1","record":{"$type":"app.bsky.feed.post","#
                + #""text":"🚢 @a.example und @b-c.example. ok","createdAt":"2026-03-01T08:00:00Z",\#(facets)}}"#
        }
        func facet(_ start: Int, _ end: Int, _ did: String) -> String {
            #"{"index":{"byteStart":\#(start),"byteEnd":\#(end)},"#
                + #""features":[{"$type":"app.bsky.richtext.facet#mention","did":"\#(did)"}]}"#
        }
        func handles(_ facets: String) throws -> [String] {
            try #require(SourceFormat.bluesky.decode(post(facets)).messages.first).mentions.map(\.handle)
        }
        #expect(
            try handles(#""facets":[\#(facet(5, 15, "did:1")),\#(facet(20, 32, "did:2"))]"#) == [
                "a.example", "b-c.example",
            ]
        )
        let entity = #""type":"mention","value":"did:1""#
        #expect(try handles(#""entities":[{"index":{"start":3,"end":13},\#(entity)}]"#) == ["a.example"])
        let wrong = #""facets":[\#(facet(4, 14, "did:1")),\#(facet(999, 1010, "did:2")),\#(facet(-5, 2, "did:3"))]"#
        #expect(try handles(wrong) == ["a.example", "b-c.example", "did:3"], "found by the order of the handles")
    }
}
