import ConversationSources
import Conversations
import Testing

@Suite struct MailBodyTests {
    private func decode(_ body: String) -> ConversationBatch {
        let head = "From: moll@tide.example\nDate: Fri, 13 Mar 2026 10:00:00 +0100\nMessage-ID: <m@tide.example>\n"
        return SourceFormat.mail.decode(head + body)
    }

    private func part(_ type: String, _ words: String, _ fields: String = "") -> String {
        "Content-Type: \(type)\n\(fields)\n\(words)"
    }

    private func many(_ type: String, _ parts: String..., boundary: String = "B") -> String {
        let marked = parts.map { "--\(boundary)\n\($0)\n" }.joined()
        return "Content-Type: multipart/\(type); boundary=\"\(boundary)\"\n\n\(marked)--\(boundary)--\n"
    }

    private func words(_ body: String) throws -> String {
        let batch = decode(body)
        #expect(batch.refusals.isEmpty, "\(batch.refusals)")
        return try #require(batch.messages.first).text
    }

    @Test func `what a program puts below does not stand for what the customer wrote`() throws {
        let footer = part("text/plain", "Scanned by SafeMail.")
        let body = many("mixed", part("text/html", "<p>No boat, no refund.</p>"), footer)
        #expect(try words(body) == "No boat, no refund.\n\nScanned by SafeMail.")
        #expect(decode(body).messages.first?.markup?.text.contains("<p>No boat") == true)
    }

    @Test func `words before and behind a picture are one text`() throws {
        let picture = part("image/jpeg; name=seat.jpg", "/9j/4AAQ", "Content-Transfer-Encoding: base64\n")
        let body = many("mixed", part("text/plain", "The seat:"), picture, part("text/plain", "And nobody came."))
        #expect(try words(body) == "The seat:\n\nAnd nobody came.")
        #expect(decode(body).messages.first?.attachments.map(\.altText) == ["seat.jpg"])
    }

    @Test func `of versions that say the same one is taken, the plain one where it says anything`() throws {
        let html = part("text/html", "<p>Rich <a href=\"https://pier.example/a\">words</a></p>")
        let both = decode(many("alternative", part("text/plain", "Plain words"), html))
        #expect(both.messages.first?.text == "Plain words" && both.messages.first?.links == ["https://pier.example/a"])
        #expect(both.messages.first?.markup?.format == .html)
        #expect(try words(many("alternative", part("text/plain", " \n"), html)) == "Rich words")
        let rich = many("mixed", html, part("application/pdf; name=a.pdf", "x"), html, boundary: "in")
        #expect(try words(many("alternative", part("text/plain", "Plain words"), rich)) == "Plain words")
        #expect(try words(many("related", html, part("image/png", "x"))) == "Rich words")
        let picture = many("related", html, part("image/png", "x"), boundary: "C")
        #expect(try words(many("alternative", part("text/plain", "Plain words"), picture)) == "Plain words")
    }

    @Test func `a version that cannot be read does not cost the one that can`() throws {
        let html = part("text/html; charset=iso-2022-jp", "<p>\u{1B}$B</p>")
        let batch = decode(many("alternative", part("text/plain", "Wo ist das Schiff?"), html))
        #expect(batch.messages.map(\.text) == ["Wo ist das Schiff?"])
        #expect(batch.refusals.map(\.code) == [.invalidEncoding] && batch.refusals.first?.field == "body")
        let neither = decode(many("alternative", part("text/plain; charset=iso-2022-jp", "x"), html))
        #expect(neither.events.isEmpty && neither.refusals.map(\.code) == [.invalidEncoding])
    }

    @Test func `files of text stand beside the words, and an only part is words whatever it is called`() throws {
        let log = part("text/plain; name=app.log", "tick tick", "Content-Disposition: inline; filename=app.log\n")
        let invitation = part("text/calendar", "BEGIN:VCALENDAR")
        let batch = decode(many("mixed", part("text/plain", "See the log."), log, invitation))
        #expect(batch.messages.map(\.text) == ["See the log."])
        #expect(batch.messages.first?.attachments.map(\.altText) == ["app.log", nil])
        #expect(try words(many("mixed", log, part("image/png", "x"))) == "tick tick")
        #expect(try words(part("text/plain", "Hello", "Content-Disposition: attachment\n")) == "Hello")
        #expect(try words("Content-Type: text\n\nHello") == "Hello")
        #expect(try words(part("text/x-harbour-note", "Hello")) == "Hello", "unknown text is plain text")
        #expect(try words(part("image/png", "x")).isEmpty)
    }

    @Test func `a boundary that begins like the one around it is another`() throws {
        let inner = many("alternative", part("text/plain", "One"), part("text/html", "<b>Two</b>"), boundary: "Bx")
        #expect(try words(many("mixed", inner, part("text/plain", "Three"))) == "One\n\nThree")
        let padded = many("mixed", part("text/plain", "One")).replacing("--B\n", with: "--B \t\r\n")
        #expect(try words(padded) == "One")
    }

    private static let senders: [(String, String?, String?)] = [
        (
            #""care desk <care@kestrelbay.example>" <attacker@evil.example>"#,
            "attacker@evil.example",
            "care desk <care@kestrelbay.example>"
        ),
        (
            "=?utf-8?Q?care_=3Ccare=40kestrelbay.example=3E?= <attacker@evil.example>",
            "attacker@evil.example",
            "care <care@kestrelbay.example>"
        ),
        (
            "=?utf-8?B?PGNhcmVAa2VzdHJlbGJheS5leGFtcGxlPg==?= <attacker@evil.example>",
            "attacker@evil.example",
            "<care@kestrelbay.example>"
        ),
        (
            "(care <care@kestrelbay.example>) attacker@evil.example",
            "attacker@evil.example",
            "care <care@kestrelbay.example>"
        ),
        (#""care@kestrelbay.example" attacker@evil.example"#, "attacker@evil.example", nil),
        ("care@kestrelbay.example <attacker@evil.example>", "attacker@evil.example", "care@kestrelbay.example"),
        ("<care@kestrelbay.example> <attacker@evil.example>", nil, nil),
        ("<attacker@evil.example> <care@kestrelbay.example>", nil, nil),
        (
            #""a \" <care@kestrelbay.example>" <attacker@evil.example>"#,
            "attacker@evil.example",
            #"a " <care@kestrelbay.example>"#
        ),
        (
            #""care <care@kestrelbay.example> attacker@evil.example"#,
            "care@kestrelbay.example",
            "care attacker@evil.example"
        ),
        ("Pennick, Moll <Moll@Tide.example>", "moll@tide.example", "Pennick, Moll"),
        ("=?utf-8?Q?Pennick,_Moll?= <moll@tide.example>", "moll@tide.example", "Pennick, Moll"),
        ("moll@tide.example (Moll (the) Pennick)", "moll@tide.example", "Moll (the) Pennick"),
        ("moll@tide.example, bo@tide.example", "moll@tide.example", nil),
        ("Crew: moll@tide.example, bo@tide.example;", "moll@tide.example", nil),
        ("<@relay.example,@hub.example:moll@tide.example>", "moll@tide.example", nil),
        ("Moll <moll@tide.example", "moll@tide.example", nil), ("moll@[IPv6:::1]", "moll@[ipv6:::1]", nil),
        ("undisclosed-recipients:;", nil, nil), ("", nil, nil), ("((((((((<\"<\"<[[[", nil, nil),
    ]

    @Test(arguments: senders)
    func `the sender is who stands outside of quotes, comments and encoded words`(
        field: String,
        address: String?,
        name: String?
    ) throws {
        let mail = "From: \(field)\nDate: Fri, 13 Mar 2026 10:00:00 +0100\nMessage-ID: <m@tide.example>\n\nHello"
        let batch = SourceFormat.mail.decode(mail, options: DecoderOptions(property: "care@kestrelbay.example"))
        let message = try #require(batch.messages.first)
        #expect(message.author?.handle == address && message.author?.displayName == name)
        let isOwn: ThreeValued = address == nil ? .unknown : ThreeValued(address == "care@kestrelbay.example")
        #expect(message.platformSaysOwn == isOwn)
    }

    @Test func `a field of nothing but opening marks is read in one pass`() {
        let mail = "From: " + String(repeating: "(\"<[", count: 60_000) + "\nDate: Fri, 13 Mar 2026 10:00:00 GMT\n\nHi"
        #expect(SourceFormat.mail.decode(mail).messages.map(\.author) == [nil])
    }
}
