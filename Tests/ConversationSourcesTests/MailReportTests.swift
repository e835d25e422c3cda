import ConversationSources
import Conversations
import Testing

@Suite struct MailReportTests {
    private static let own = DecoderOptions(property: "care@kestrelbay.example")

    private func decode(_ text: String) -> ConversationBatch {
        SourceFormat.mail.decode(text, options: Self.own)
    }

    private func receipt(_ disposition: String, type: String = "; report-type=disposition-notification") -> String {
        """
        From: Moll Pennick <moll@tide.example>
        To: care@kestrelbay.example
        Subject: Read: Your boat
        Date: Fri, 13 Mar 2026 11:00:00 +0100
        Message-ID: <r@tide.example>
        In-Reply-To: <other@kestrelbay.example>
        Content-Type: multipart/report\(type); boundary=B

        --B
        Content-Type: text/plain

        Your mail was shown.
        --B
        Content-Type: message/disposition-notification

        Reporting-UA: tide.example; Harbour Mail 3
        Final-Recipient: rfc822;moll@tide.example
        Original-Message-ID: <k@kestrelbay.example>
        Disposition: \(disposition)

        --B--
        """
    }

    private let thread = """
        From: moll@tide.example
        Date: Fri, 13 Mar 2026 10:00:00 +0100
        Message-ID: <m@tide.example>

        Where is the boat?
        """
    private let answer = """
        From: care@kestrelbay.example
        Date: Fri, 13 Mar 2026 10:30:00 +0100
        Message-ID: <k@kestrelbay.example>
        In-Reply-To: <m@tide.example>

        At pier 2, until noon.
        """

    private func answered(after report: String) throws -> [AnswerState.Status] {
        var log = ConversationLog()
        for mail in [thread, answer, report] { log.append(decode(mail).events) }
        let brand = BrandMatcher(
            BrandProfile(
                id: BrandID(rawValue: "kestrelbay"),
                name: "Kestrel Bay Ferries",
                accounts: [BrandAccount(native: "care@kestrelbay.example")]
            )
        )
        return log.conversations().flatMap { $0.answers(for: brand) }.map(\.answer.status)
    }

    @Test(arguments: ["displayed", "displayed/error", "Displayed", "deleted", "dispatched", "processed", "failed", ""])
    func `whatever a receipt says, the answer that it is about stays an answer`(done: String) throws {
        let before = try answered(after: thread)
        #expect(before.count == 1 && before != [.unanswered])
        #expect(try answered(after: receipt("manual-action/MDN-sent-manually; \(done)")) == before)
    }

    @Test(arguments: ["; report-type=disposition-notification", "; report-type=Disposition-Notification", ""])
    func `a mail that was displayed is read`(type: String) {
        let batch = decode(receipt("manual-action/MDN-sent-manually; displayed", type: type))
        #expect(batch.events.map(\.fact.type) == ["delivered", "custom"] && batch.refusals.isEmpty)
        guard case .delivered(let report)? = batch.events.first?.fact else { return #expect(Bool(false)) }
        #expect(report.message.native == "k@kestrelbay.example" && report.state == .read)
        #expect(batch.unknownKinds == ["mail.receipt": 1])
    }

    @Test(arguments: ["deleted", "dispatched", "processed", "denied", "failed"])
    func `a mail that was not displayed is not read, nor lost`(done: String) {
        let batch = decode(receipt("automatic-action/MDN-sent-automatically; \(done)"))
        #expect(batch.events.map(\.fact.type) == ["custom"] && batch.unknownKinds == ["mail.receipt": 1])
    }

    private func bounce(_ action: String, words: String = "Content-Type: text/plain\n\nSorry.") -> String {
        """
        From: MAILER-DAEMON@relay.example
        Date: Fri, 13 Mar 2026 12:00:00 +0100
        Message-ID: <b@relay.example>
        Content-Type: multipart/report; report-type=delivery-status; boundary=B

        --B
        \(words)
        --B
        Content-Type: message/global-delivery-status

        Reporting-MTA: dns; relay.example

        Final-Recipient: utf-8; moll@tide.example
        Action: \(action)
        Status: 4.4.1

        --B
        Content-Type: message/global-headers

        Message-ID: <k@kestrelbay.example>

        --B--
        """
    }

    @Test func `an answer that is only late stays an answer, and one that failed is none`() throws {
        let before = try answered(after: thread)
        #expect(try answered(after: bounce("delayed (will retry)")) == before)
        #expect(try answered(after: bounce("relayed")) == before)
        #expect(try answered(after: bounce("failed")) == [.unanswered])
    }

    @Test(arguments: [["delivered", "failed", "delayed"], ["delayed", "delivered", "failed"]])
    func `of several recipients the worst counts, in whatever order they stand`(actions: [String]) throws {
        func report(_ actions: [String]) -> String {
            let blocks = actions.map { "Final-Recipient: utf-8; a@tide.example\nAction: \($0)\nStatus: 4.4.1\n" }
            return bounce("relayed").replacing(
                "Final-Recipient: utf-8; moll@tide.example\nAction: relayed\nStatus: 4.4.1\n",
                with: blocks.joined(separator: "\n")
            )
        }
        #expect(try answered(after: report(actions)) == [.unanswered])
        let late = actions.filter { $0 != "failed" }
        #expect(try answered(after: report(late)) == answered(after: thread))
    }

    @Test func `a bounce in a character set that is not known still says what failed`() {
        let batch = decode(bounce("failed", words: "Content-Type: text/plain; charset=iso-2022-jp\n\n\u{1B}$B"))
        #expect(batch.events.map(\.fact.type) == ["delivered", "custom"])
        #expect(batch.refusals.map(\.code) == [.invalidEncoding])
    }

    @Test func `a complaint of junk is kept, and is neither a bounce nor to be answered`() {
        let complaint = bounce("failed").replacing("report-type=delivery-status", with: "report-type=feedback-report")
        let batch = decode(complaint)
        #expect(batch.unknownKinds == ["mail.report": 1])
        #expect(batch.events.map(\.fact.type) == ["custom"] && batch.messages.isEmpty)
    }

    @Test func `a status that cannot be read is told, and what was read before it counts`() {
        let status = "Action: failed\nStatus: 4.4.1\n"
        let behind = bounce("failed").replacing(status, with: status + "?? no field\nAction: delayed\n")
        let batch = decode(behind)
        #expect(batch.events.map(\.fact.type) == ["delivered", "custom"])
        #expect(batch.refusals.map(\.field) == ["delivery-status"])
        #expect(batch.refusals.map(\.code) == [.malformed])

        let many = bounce("failed").replacing(status, with: String(repeating: "A: b\n", count: 1001) + status)
        #expect(decode(many).refusals.map(\.code) == [.tooLarge])
        #expect(decode(many).events.map(\.fact.type) == ["delivered", "custom"])
    }

    @Test func `a receipt whose fields cannot be read is told, and kept`() {
        let batch = decode(receipt("displayed").replacing("Reporting-UA: tide.example", with: "no field"))
        #expect(batch.refusals.map(\.field) == ["disposition-notification"])
        #expect(batch.refusals.map(\.code) == [.malformed])
        #expect(batch.events.map(\.fact.type) == ["custom"])
    }
}
