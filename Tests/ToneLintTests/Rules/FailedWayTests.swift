import Conversations
import LanguageAnalysis
import Testing
import ToneLint

/// R46: nobody is sent back to the way that has failed them; another one is a hand-off.
@Suite struct FailedWayTests {
    private func isTold(_ incoming: String?, _ reply: String, _ language: String, _ open: ChannelClass? = nil) throws
        -> ToneDiagnostic?
    {
        let contacts = open.map { [contact($0, isAnswered: false)] }
        let context = ReplyContext(incoming: incoming.map { [$0] } ?? [], contacts: contacts)
        return try TestLinter.standard.reply(reply, language, context: context).findings("redirect.loop").first
    }

    private func contact(_ channel: ChannelClass, isAnswered: Bool) -> ReplyContext.RecordedContact {
        .init(channel: Channel(platform: .mail, channelClass: channel), isAnswered: isAnswered)
    }

    @Test(arguments: [
        ("en", "I rang your hotline three times, nobody picks up.", "Please call our hotline."),
        (
            "en", "Been on hold for an hour and got cut off.",
            "Please call us on 0113 496 0000, our phone team can help."
        ),
        ("en", "Three emails. No reply.", "Please send an email to help@kestrelbay.example."),
        ("en", "Your chat just says nobody is there.", "Please use the live chat on our website."),
        ("en", "My DMs to you are ignored.", "Please send us a DM with your booking code."),
        (
            "en", "I filled in the form two weeks ago and heard nothing.",
            "Please fill in the contact form on our website."
        ),
        (
            "de", "Ich hab euch dreimal gemailt, keine Antwort.",
            "Bitte schreiben Sie eine E-Mail an unseren Kundenservice."
        ),
        ("de", "Eine Stunde Warteschleife, dann aufgelegt.", "Bitte rufen Sie unsere Hotline an."),
        (
            "de", "Im Chat antwortet keiner.",
            "Bitte nutzen Sie den Chat auf unserer Website, der Kundenservice hilft Ihnen."
        ),
        ("de", "Das Kontaktformular habe ich ausgefüllt. Nichts gehört.", "Bitte füllen Sie das Kontaktformular aus."),
        ("ru", "Звоню вам весь день, никто не берёт трубку.", "Позвоните, пожалуйста, на горячую линию."),
        ("ru", "Писал на почту трижды. Тишина.", "Напишите, пожалуйста, на почту help@kestrelbay.example."),
        ("ru", "В чате никто не отвечает.", "Обратитесь, пожалуйста, в чат поддержки."),
        ("ro", "V-am scris două mailuri, niciun răspuns.", "Vă rugăm să trimiteți un e-mail la serviciul clienți."),
        ("ro", "Sun de o oră si nu raspunde nimeni.", "Vă rugăm să apelați call centerul."),
        ("ro", "Pe chat nu răspunde nimeni.", "Vă rugăm să ne contactați pe chat, serviciul clienți vă ajută."),
    ])
    func `a reply that sends somebody back to what failed is told`(language: String, incoming: String, reply: String)
        throws
    {
        let finding = try #require(try isTold(incoming, reply, language))
        #expect(finding.severity == .error && finding.message.arguments["tried"] != nil)
    }

    @Test(arguments: [
        (
            "en", "I rang your hotline three times, nobody picks up.",
            "Please send us an email at help@kestrelbay.example."
        ),
        ("en", "Three emails. No reply.", "Please call our hotline, Jonas is there until six."),
        ("en", "I emailed you on Monday and Anna answered at once.", "Please send an email to our support team."),
        (
            "de", "Ich hab euch dreimal gemailt, keine Antwort.",
            "Bitte rufen Sie unsere Hotline an, Jonas ist bis 18 Uhr da."
        ),
        ("de", "Eine Stunde Warteschleife, dann aufgelegt.", "Bitte schreiben Sie an hilfe@kestrelbay.example."),
        ("ru", "Писал на почту трижды. Тишина.", "Позвоните, пожалуйста, на горячую линию до шести."),
        (
            "ru", "Звоню вам весь день, никто не берёт трубку.",
            "Напишите, пожалуйста, на почту help@kestrelbay.example."
        ),
        (
            "ro", "V-am scris două mailuri, niciun răspuns.",
            "Vă rugăm să apelați call centerul, Jonas e acolo până la șase."
        ),
        ("ro", "Sun de o oră și nu răspunde nimeni.", "Vă rugăm să ne scrieți la ajutor@kestrelbay.example."),
    ])
    func `another way is a hand-off and no loop`(language: String, incoming: String, reply: String) throws {
        #expect(try isTold(incoming, reply, language) == nil)
    }

    @Test(arguments: ReplySets.languages)
    func `a contact on record counts by its channel`(language: String) throws {
        let mail = [
            "en": "Please send an email to our support team.",
            "de": "Bitte schreiben Sie eine E-Mail an unseren Kundenservice.",
            "ru": "Напишите, пожалуйста, на почту help@kestrelbay.example.",
            "ro": "Vă rugăm să trimiteți un e-mail la serviciul clienți.",
        ]
        let reply = try #require(mail[language])
        #expect(try isTold(nil, reply, language, .mail)?.confidence == 0.9)
        #expect(try isTold(nil, reply, language, .phone) == nil)
        #expect(try isTold(nil, reply, language) == nil)
    }

    @Test func `a desk without a name is whatever they tried, and an answered contact is no failure`() throws {
        let reply = "Please contact our customer service team."
        for channel in [ChannelClass.mail, .phone, .ticket, .directMessage] {
            #expect(try isTold(nil, reply, "en", channel) != nil, "\(channel.rawValue)")
        }
        let answered = ReplyContext(contacts: [contact(.mail, isAnswered: true)])
        #expect(try TestLinter.standard.reply(reply, "en", context: answered).findings("redirect.loop").isEmpty)
    }

    @Test func `the rule runs on the record or on the message, and says so where it has neither`() throws {
        let linter = try TestLinter.standard
        func isSkipped(_ context: ReplyContext) -> Bool {
            linter.reply("We are on it.", "en", context: context).skipped.contains { $0.rule == "redirect.loop" }
        }
        #expect(isSkipped(.none))
        #expect(!isSkipped(ReplyContext(contacts: [])) && !isSkipped(ReplyContext(incoming: ["Hello?"])))
    }
}
