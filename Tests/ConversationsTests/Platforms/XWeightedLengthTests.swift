import Conversations
import Foundation
import Testing

@Suite struct XWeightedLengthTests {
    private func length(_ text: String) -> Int {
        TextLength.length(of: text, unit: .xWeighted)
    }

    @Test(arguments: [
        ("Hello, world! 👋", 16), ("Danke! 👨‍👩‍👧‍👦 nordfaehre.example.com/hilfe", 33),
        ("👾", 2), ("🙋🏽", 2), ("👨‍🎤", 2), ("👨‍👩‍👧‍👦", 2), ("👩🏽‍❤️‍💋‍👨🏿", 2), ("🏳️‍🌈", 2), ("❤️", 2), ("❤", 2),
        ("🇩🇪", 2), ("🇩🇪🇷🇴", 4), ("🇽🇽", 4), ("🇩", 2), ("🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}", 2),
        ("1️⃣", 2), ("1\u{20E3}", 2), ("1", 1), ("#", 1), ("1\u{FE0F}", 3), ("☺\u{FE0E}", 4), ("😀\u{FE0E}", 4),
        ("©", 1), ("©️", 2), ("™", 2), ("🐈🏽", 4), ("🏽", 2), ("👍👍", 4),
    ])
    func `every emoji weighs two however it is made, and nothing else does by mistake`(text: String, expected: Int) {
        #expect(length(text) == expected)
    }

    @Test(arguments: [
        ("\u{10FF}", 1), ("\u{1100}", 2), ("\u{200D}", 1), ("\u{200E}", 2), ("\u{2010}", 1), ("\u{201F}", 1),
        ("\u{2020}", 2), ("\u{2032}", 1), ("\u{2037}", 1), ("\u{2038}", 2), ("…", 2), ("–", 1), ("€", 2),
        ("\u{10000}\u{10FFFF}", 4), ("저찀쯿쿿", 8),
    ])
    func `the weights change exactly at the ends of the published ranges`(text: String, expected: Int) {
        #expect(length(text) == expected)
    }

    @Test(arguments: [
        "café", "Ștefan își amintește", "Ёлка и й", "Tiếng Việt", "각 한국어", "Ο Ορφέας ήταν", "ẹ\u{301}", "Å",
    ])
    func `it makes no difference in which form accents come`(text: String) {
        #expect(length(text) == length(text.decomposedStringWithCanonicalMapping))
    }

    @Test func `form C decides and not the form sent`() {
        #expect(length("\u{E9}\u{323}") == 3)  // U+1EB9 weighs 2, the acute after it 1.
        #expect(length("e\u{323}\u{301}") == 3)
        #expect(length("\u{1EBF}") == 2)
        #expect(length("e\u{302}\u{301}") == 2)
        #expect(length("\u{212B}") == 1)
    }

    @Test(arguments: [
        ("https://example.com", 23), ("http://example.com", 23), ("HTTPS://EXAMPLE.COM/a/very/long/path?q=1#x", 23),
        ("example.com", 23), ("t.co", 23), ("foo.co.jp", 23), ("Siehe example.com/kontakt.", 6 + 23 + 1),
        ("Test https://test.com test https://test.com test.com test", 86),
        ("(https://de.wikipedia.org/wiki/Ruf_(Begriff))", 25), ("https://example.com/a_(b_(c))", 23),
        ("https://example.com/(offen", 23 + 6), ("https://example.com/..........", 23 + 10),
        ("http://twitter.com/Русские_слова", 23), ("http://müller.de", 23), ("http://пример.рф/", 23),
        ("http://foobar.みんな/", 23), ("http://xn--ls8h.XN--ls8h.la/", 23), ("http://somehost.com:3000", 23),
        ("somehost.com:3000/x", 23), ("somehost.com:3000", 28), ("http://sub_domain-dash.twitter.com", 23),
        ("http://domain.com-that", 23 + 5), ("http://t.co/pbY2NfTZ's website", 23 + 10), ("ELPAÍS.com", 23),
        ("example.com?q=1", 23 + 4), ("https://example.com?q=1", 23), ("https://example.com?", 24),
        ("twitter.comこれ", 23 + 4), ("http://example.com/a b.com", 47),
    ])
    func `an address weighs 23 whatever its length`(text: String, expected: Int) {
        #expect(length(text) == expected)
    }

    @Test(arguments: [
        "no.tld-here.x", "http://no-tld", "http://tld-too-short.x", "john.doe.de@mail.com", "#test.com", "@test.com",
        "$RBS.CA", "http://twitter_underscore.com", "http://-twitter.com", "http://twitter-.com", "-example.com",
        "test.tar.bz2", "192.168.0.1", "z.B. um 10.30 Uhr", "http://", "....", "a.", ".com", "Danke.Gerne!",
    ])
    func `what is no address is counted letter by letter`(text: String) {
        #expect(length(text) == text.unicodeScalars.count)
    }

    @Test func `an address of more than 4,096 characters is text`() {
        let path = String(repeating: "a", count: 4096 - "https://example.com/".count)
        #expect(length("https://example.com/" + path) == 23)
        #expect(length("https://example.com/" + path + "a") > 280)
    }

    @Test(arguments: [
        ("@nordfaehre @kunde danke!", 6), ("@nordfaehre\u{3000}danke", 5), (" @nordfaehre danke", 5),
        ("@nordfaehre", 0),
        ("danke @nordfaehre", 17), (".@nordfaehre danke", 18), ("@nordfaehre: danke", 18), ("@ danke", 7),
        ("@a234567890123456789012 x", 25), ("", 0),
    ])
    func `only mentions that lead a reply are free, and only when asked`(text: String, expected: Int) {
        #expect(TextLength.length(of: text, unit: .xWeighted, leadingMentionsAreFree: true) == expected)
    }

    @Test func `leading mentions count unless they are X's own`() {
        #expect(length("@nordfaehre danke") == 17)
    }
}
