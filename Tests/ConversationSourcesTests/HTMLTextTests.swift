import Testing

@testable import ConversationSources

@Suite struct HTMLTextTests {
    @Test(arguments: [
        ("<p>One</p><p>Two<br>Three<br/>Four</p>", "One\n\nTwo\nThree\nFour"),
        ("<p>a &lt;b&gt; &amp;amp; &#39;c&#x27; &uuml;&abreve; &euro;</p>", "a <b> &amp; 'c' üă €"),
        ("a &unknown; &amp b &; &#0; &#xD800; &#1114112; c", "a &unknown; &amp b &; &#0; &#xD800; &#1114112; c"),
        ("3 < 4 and 5 <6 <", "3 < 4 and 5 <6 <"),
        ("<ul><li>one</li><li>two</li></ul>", "one\ntwo"),
        ("  spread \n\t out  ", "spread out"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ("a<script>alert('<p>')</script>b<style>x</style><!-- <p>no</p> -->c", "abc"),
        ("cut <a href=\"https://pier.example", "cut"),
        ("<P CLASS=x>Upper</P>", "Upper"),
        ("", ""),
    ])
    func `HTML becomes the words people see`(html: String, plain: String) {
        #expect(HTMLText(html).plain == plain)
    }

    @Test func `links are pages, not mentions or hashtags`() {
        let html = """
            <a href="https://pier.example/?a=1&amp;b=2">x</a>
            <a class='u-url mention' href='https://k.example/@ada'>@ada</a>
            <a href=https://quay.example>y</a> <a href="https://quay.example">again</a> <a name="z">z</a>
            """
        #expect(HTMLText(html).links == ["https://pier.example/?a=1&b=2", "https://quay.example"])
    }
}
