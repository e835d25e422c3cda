import ConversationSources
import Conversations
import Foundation
import ReputationFoundations
import TestSupport
import Testing

@Suite struct MailTests {
    private static let head =
        "From: moll@tide.example\nDate: Fri, 13 Mar 2026 10:00:00 +0100\nMessage-ID: <m@tide.example>\n"

    private func decode(_ text: String, own: String? = "care@kestrelbay.example") -> ConversationBatch {
        SourceFormat.mail.decode(text, options: DecoderOptions(property: own))
    }

    private func words(_ fields: String, _ body: String) throws -> String {
        let batch = decode(Self.head + fields + "\n\n" + body)
        return try #require(batch.messages.first, "\(batch.refusals)").text
    }

    @Test func `a thread is joined by what is answered, else by the last reference`() throws {
        let cases = [
            ("In-Reply-To: <b@x>\nReferences: <a@x> <b@x>", "b@x", "a@x"),
            ("References: <a@x>\n\t<b@x>\n <c@x>", "c@x", "a@x"),
            ("In-Reply-To: Your mail of Friday <b@x>", "b@x", "b@x"),
            ("References: nonsense", nil, "m@tide.example"),
            ("X-Other: 1", nil, "m@tide.example"),
        ]
        for (fields, parent, root) in cases {
            let message = try #require(decode(Self.head + fields + "\n\nHello").messages.first)
            #expect(message.parent?.native == parent)
            #expect(message.conversation?.native == root)
        }
    }

    @Test func `a mail and its answer, in any order, make one conversation`() throws {
        let question = Self.head + "Subject: Boat?\n\nWhere is it?"
        let answer = """
            From: care@kestrelbay.example
            Date: Fri, 13 Mar 2026 11:00:00 +0100
            Message-ID: <k@kestrelbay.example>
            In-Reply-To: <m@tide.example>

            At pier 2.
            """
        var log = ConversationLog()
        log.append(decode(answer).events)
        log.append(decode(question).events)
        let conversations = Array(log.conversations())
        #expect(conversations.count == 1 && conversations.first?.items.count == 2)
        #expect(conversations.first?.items.map(\.message.platformSaysOwn) == [.no, .yes])
    }

    @Test(arguments: [
        ("Auto-Submitted: auto-replied", true), ("Auto-Submitted: auto-generated (rejected)", true),
        ("Auto-Submitted: no", false), ("AUTO-SUBMITTED: NO\nPrecedence: bulk", false), ("Precedence: bulk", true),
        ("Precedence: list", false), ("X-Autoreply: yes", true), ("Subject: Out of office", false),
    ])
    func `a program's answer is told from a person's`(field: String, isAutomatic: Bool) throws {
        let message = try #require(decode(Self.head + field + "\n\nI am away.").messages.first)
        #expect(message.author?.kind == (isAutomatic ? .bot : .unknown))
    }

    @Test func `what the brand's own programs send is no person's work`() throws {
        let own = Self.head.replacing("moll@tide.example\nDate", with: "Care <CARE@kestrelbay.example>\nDate")
        let acknowledged = try #require(decode(own + "Auto-Submitted: auto-replied\n\nThank you.").messages.first)
        #expect(acknowledged.platformSaysOwn == .yes && acknowledged.outbound?.origin == .automation)
        let campaign = try #require(decode(own + "List-Unsubscribe: <mailto:off@x>\n\nSpring!").messages.first)
        #expect(campaign.outbound?.origin == .campaign)
        #expect(decode(own + "\nHello", own: nil).messages.first?.platformSaysOwn == .unknown)
    }

    private func report(_ type: String, _ status: String, _ original: String) -> String {
        """
        Return-Path: <>
        From: MAILER-DAEMON@relay.example
        Date: Fri, 13 Mar 2026 10:00:00 +0100
        Message-ID: <b@relay.example>
        Content-Type: \(type); boundary=B

        --B
        Content-Type: text/plain

        It did not get through.
        --B
        Content-Type: message/delivery-status

        Reporting-MTA: dns; relay.example

        \(status)

        --B
        Content-Type: \(original)

        Message-ID: <k@kestrelbay.example>
        From: care@kestrelbay.example

        --B--
        """
    }

    @Test(arguments: [("failed", "failed"), ("delayed", "delayed"), ("delivered", "visible"), ("mislaid", "mislaid")])
    func `a report says what became of the mail that it is about`(action: String, state: String) throws {
        let status = "Final-Recipient: rfc822; moll@tide.example\nAction: \(action)\nStatus: 5.2.2"
        for original in ["message/rfc822", "text/rfc822-headers"] {
            let batch = decode(report("multipart/report; report-type=delivery-status", status, original))
            guard case .delivered(let delivery)? = batch.events.first?.fact else { return #expect(Bool(false)) }
            #expect(delivery.message == MessageID(platform: .mail, native: "k@kestrelbay.example"))
            #expect(delivery.state.rawValue == state && delivery.reason?.contains("5.2.2") == true)
            #expect(batch.unknownKinds == ["mail.bounce": 1] && batch.messages.isEmpty)
        }
    }

    @Test func `a bounce in plain words is known by its sender, and about what it answers`() throws {
        let text = """
            Return-Path: < >
            From: Postmaster <postmaster@relay.example>
            Date: Fri, 13 Mar 2026 10:00:00 GMT
            In-Reply-To: <k@kestrelbay.example>

            User unknown
            """
        #expect(decode(text).events.map(\.fact.type) == ["delivered", "custom"])
        #expect(decode(text.replacing("Return-Path: < >\n", with: "")).messages.count == 1, "a postmaster may write")
    }

    @Test func `words come through every coding and character set of the four languages`() throws {
        let coded = "Content-Transfer-Encoding: quoted-printable\nContent-Type: text/plain; charset="
        #expect(try words(coded + "utf-8", "Gr=C3=BC=C3=9Fe =\n und Dank=3D") == "Grüße  und Dank=")
        #expect(try words(coded + "\"ISO-8859-1\"", "Gr=FC=DFe =80") == "Grüße €")
        #expect(try words(coded + "windows-1251", "=CF=F0=E8=E2=E5=F2") == "Привет")
        #expect(try words(coded + "koi8-r", "=F0=D2=C9=D7=C5=D4") == "Привет")
        #expect(try words(coded + "iso-8859-2", "=BAi =FEar=E3") == "şi ţară")
        #expect(try words("Content-Transfer-Encoding: base64", "R3LDvMOf\nZQ==") == "Grüße")
        #expect(try words("Content-Transfer-Encoding: quoted-printable", "=ZZ =4 =") == "=ZZ =4")
    }

    @Test func `a character set that is not known, and bytes that are not in theirs, are refused`() {
        for type in ["text/plain; charset=ebcdic-x", "text/plain; charset=utf-8", "text/plain"] {
            var decoder = SourceFormat.mail.makeDecoder()
            let bytes = Array((Self.head + "Content-Type: \(type)\n\nGr").utf8) + [0xFC, 0xDF] + Array("e".utf8)
            let batch = decoder.decode(bytes)
            #expect(batch.events.isEmpty && batch.refusals.map(\.code) == [.invalidEncoding])
            #expect(batch.refusals.first?.raw == bytes)
        }
    }

    private static let dates: [(String, String?)] = [
        ("Fri, 13 Mar 2026 10:00:00 +0100", "2026-03-13T09:00:00.000Z"),
        ("13 Mar 26 10:00 EST", "2026-03-13T15:00:00.000Z"),
        ("Fri,13 Mar 2026 10:00:00 -0930 (note)", "2026-03-13T19:30:00.000Z"),
        ("13 MAR 2026 10:00 Z", "2026-03-13T10:00:00.000Z"),
        ("13 Mar 1998 10:00:60 GMT", "1998-03-13T10:00:59.000Z"), ("30 Feb 2026 10:00 GMT", nil),
        ("13 Mar 2026 25:00 GMT", nil),
        ("13 Mar 2026 10:00 +01", nil), ("2026-03-13T10:00:00Z", nil), ("", nil), ("13 Mar", nil),
        ("13 Mar 99999999999999999999 10:00 GMT", nil), ("-13 Mar 2026 10:00 GMT", nil),
    ]

    @Test(arguments: dates)
    func `dates are read as mail writes them, and no other way`(text: String, expected: String?) {
        let batch = decode(Self.head.replacing("Fri, 13 Mar 2026 10:00:00 +0100", with: text) + "\nHello")
        #expect(batch.events.first.map { Instant($0.occurredAt).rfc3339 } == expected)
        #expect(expected != nil || batch.refusals.map(\.field) == ["Date"])
    }

    @Test func `limits of size and nesting are kept with an error`() {
        let fields = String(repeating: "X-A: 1\n", count: 1001)
        #expect(decode(Self.head + fields + "\n").refusals.map(\.code) == [.tooLarge])
        let long = "X-A: " + String(repeating: "a", count: 257 << 10)
        #expect(decode(Self.head + long + "\n\n").refusals.map(\.code) == [.tooLarge])
        var deep = "Hello"
        for level in 0..<20 {
            deep = "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n\(deep)\n--b\(level)--\n"
        }
        #expect(decode(Self.head + deep).refusals.map(\.code) == [.tooLarge])
        let many = String(repeating: "--b\n\nHello\n", count: 600)
        let wide = Self.head + "Content-Type: multipart/mixed; boundary=b\n\n" + many
        #expect(decode(wide).refusals.map(\.code) == [.tooLarge])
        var decoder = SourceFormat.mail.makeDecoder(options: DecoderOptions(maximumRecordBytes: 1000))
        let batch = decoder.decode(Array((Self.head + "\n" + String(repeating: "a\n", count: 1000)).utf8))
        #expect(batch.refusals.map(\.code) == [.tooLarge] && batch.refusals.first?.line == 1)
    }

    @Test func `what is no mail is refused`() {
        #expect(decode("{}").refusals.map(\.code) == [.malformed])
        #expect(decode("just words\nand more").refusals.map(\.code) == [.malformed])
        #expect(decode("From: a@b\n\nHello").refusals.map(\.field) == ["Date"])
        #expect(decode("").events.isEmpty && decode("").refusals.isEmpty)
    }
}
