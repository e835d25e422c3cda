import Testing
import TestSupport

@testable import ReputationReports

@Suite struct MarkupTests {
    @Test func `text in a literal is escaped, markup is not`() {
        let name = "<b>\"Tom\" & 'Ann'</b>"
        let inner: Markup = "<i>\(name)</i>"
        let outer: Markup = "<p title=\"\(name)\">\(inner)\(3)</p>"
        let escaped = "&lt;b&gt;&quot;Tom&quot; &amp; &#39;Ann&#39;&lt;/b&gt;"
        #expect(outer.html == "<p title=\"\(escaped)\"><i>\(escaped)</i>3</p>")
    }

    @Test func `what no HTML document may hold is replaced`() {
        let text = "a\u{0}b\u{1B}[31m\u{85}c\u{FFFE}\u{1FFFF}\tx\r\ny"
        #expect(("\(text)" as Markup).html == "a�b�[31m�c��\tx\n\ny")
    }

    @Test func `whatever somebody writes, no tag and no attribute of it gets into the page`() {
        let seed: UInt64 = 20_261_122
        var random = SeededRandom(seed: seed)
        let hostile = ["<", ">", "\"", "'", "&", "<script>", "</q>", "onload=", "javascript:", "]]>", "<!--", "&lt;"]
        for _ in 0..<TestScale.count(whole: 20_000) {
            var text = RandomText.make(&random)
            for _ in 0..<4 { text += hostile[Int.random(in: 0..<hostile.count, using: &random)] }
            let html = Markup.quote(text, language: "en").html
            let inside = html.dropFirst("<q dir=\"auto\" lang=\"en\">".count).dropLast("</q>".count)
            #expect(!inside.contains { "<>\"'".contains($0) }, "seed \(seed): \(text.debugDescription)")
        }
    }

    @Test(arguments: [
        "https://kestrelbay.example/a?b=c#d", "http://x.example", "HTTPS://X.example/ä", "https://[2001:db8::1]/",
        "https://кестрел.example/п",
    ])
    func `http and https addresses become links`(address: String) {
        #expect(WebLink(address)?.address == address)
    }

    @Test(arguments: [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", " https://x.example", "data:text/html,<script>", "//x.example",
        "https:x.example", "https://", "https:///x", "ftp://x.example", "https://user:pw@x.example",
        "https://x.example/\"onmouseover=\"alert(1)", "https://x.example/ a", "https://x.example\\@y.example",
        "java\nscript://x", "https://x.example/\u{202E}gpj", "vbscript:x", "", "blob:https://x.example/1",
    ])
    func `other addresses are text without a link`(address: String) {
        #expect(WebLink(address) == nil)
        #expect(Markup.link("there", to: address).html == "there")
    }

    @Test func `a link says nothing of where it comes from`() {
        let html = Markup.link("there", to: "https://x.example/?a=1&b=2").html
        #expect(html.contains("href=\"https://x.example/?a=1&amp;b=2\""))
        #expect(html.contains("noopener noreferrer nofollow"))
    }

    @Test func `a quote is one line, is cut, cannot turn the page round, and names a language only if it is one`() {
        #expect(Markup.quote("a\n\nb\u{202E}c").html == "<q dir=\"auto\">a bc</q>")
        #expect(Markup.quote(String(repeating: "ж", count: 500)).html.count < 320)
        #expect(Markup.quote("a", language: "\" onclick=\"x").html == "<q dir=\"auto\">a</q>")
        #expect(Markup.name("Ann\u{1B}[2J", limit: 3).html == "<bdi>Ann…</bdi>")
    }
}
