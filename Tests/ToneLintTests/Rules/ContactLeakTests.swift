import Testing
import ToneLint

/// Whose phone number, mail or address a draft names: the customer's is a leak, the brand's own is help.
@Suite struct ContactLeakTests {
    private static let leaks = [
        ("en", "We tried your mobile 07700 900123 twice today."),
        ("en", "We rang you on 07700 900123 at noon."),
        ("en", "We emailed you at anna.smith@mail.example on Monday."),
        ("en", "We have anna.smith@mail.example on file for you."),
        ("en", "The invoice was sent to anna.smith@mail.example."),
        ("en", "Your number 07700 900123 rang out three times."),
        ("de", "Wir haben Sie unter 0171 2345678 nicht erreicht, Frau Schulz."),
        ("de", "Ich habe Sie gestern unter 0171 2345678 angerufen."),
        ("de", "Wir hatten Ihnen an anna.schulz@mail.example geschrieben."),
        ("de", "Bei uns ist anna.schulz@mail.example hinterlegt."),
        ("de", "Die Rechnung wurde an anna.schulz@mail.example geschickt."),
        ("de", "Unter Ihrer Nummer 0171 2345678 ging niemand ran."),
        ("ru", "Мы звонили вам на +7 912 345-67-89."),
        ("ru", "Дозвониться до вас по номеру +7 912 345-67-89 не удалось."),
        ("ru", "Мы писали вам на anna@mail.example в понедельник."),
        ("ru", "У нас указана почта anna@mail.example."),
        ("ru", "Счёт отправили на anna@mail.example."),
        ("ru", "Ваш номер +7 912 345-67-89 не отвечал."),
        ("ro", "V-am sunat la 0722 123 456."),
        ("ro", "Nu v-am găsit la 0722 123 456."),
        ("ro", "V-am scris la ana@mail.example luni."),
        ("ro", "Figurează la noi adresa ana@mail.example."),
        ("ro", "Factura a fost trimisă la ana@mail.example."),
        ("ro", "Numărul dvs. 0722 123 456 nu a răspuns."),
    ]

    private static let ownContacts = [
        ("en", "You'll find us at 14 Harbour Road, the blue door."),
        ("en", "Our branch is at 8 Canal Street."),
        ("en", "We'll call you from our line 0113 496 0000 tomorrow."),
        ("en", "Ring us on 0113 496 0000 or write to hello@kestrelbay.example."),
        ("en", "Pay to IBAN DE89370400440532013000, that is our account."),
        ("de", "Du findest uns in der Lindenstraße 14 in Köln."),
        ("de", "Die Filiale in der Bachgasse 4 ist bis 18 Uhr offen."),
        ("de", "Wir rufen Sie von unserer Nummer 0431 496000 an."),
        ("de", "Sie erreichen uns unter 0431 496000 oder hallo@kestrelbay.example."),
        ("de", "Überweisen Sie bitte auf DE89370400440532013000, das ist unser Konto."),
        ("ru", "Мы на улице Садовой, 12, вход со двора."),
        ("ru", "Магазин на улице Садовой, 12 открыт до 20:00."),
        ("ru", "Позвоним вам с нашего номера +7 812 496-00-00."),
        ("ru", "Звоните +7 812 496-00-00 или пишите на hello@kestrelbay.example."),
        ("ru", "Наш офис переехал на улицу Портовую, 3."),
        ("ro", "Suntem pe strada Lungă nr. 12, ușa albastră."),
        ("ro", "Magazinul de pe strada Lungă nr. 12 e deschis până la 20."),
        ("ro", "Vă sunăm de pe numărul nostru 0241 496 000."),
        ("ro", "Sunați-ne la 0241 496 000 sau scrieți la salut@kestrelbay.example."),
        ("ro", "Ne mutăm pe strada Portului nr. 3."),
    ]

    @Test(arguments: leaks)
    func `a number or mail the brand has used for the customer is a leak`(language: String, reply: String) throws {
        let report = try TestLinter.standard.reply(reply, language)
        #expect(report.rules.contains("privacy.pii-public"))
        #expect(report.gate.verdict == .hold)
    }

    @Test(arguments: ownContacts)
    func `the brand's own number, mail, account or address is none`(language: String, reply: String) throws {
        let report = try TestLinter.standard.reply(reply, language)
        #expect(!report.rules.contains("privacy.pii-public"))
    }

    @Test(arguments: [
        ("en", "How can I reach you?", "You can ring us on 0113 496 0000 or write to hello@kestrelbay.example."),
        ("de", "Wie erreiche ich euch?", "Ruf uns an unter 0431 496000 oder schreib an hallo@kestrelbay.example."),
        ("ru", "Как с вами связаться?", "Звоните +7 812 496-00-00 или пишите на hello@kestrelbay.example."),
        ("ro", "Cum vă pot contacta?", "Ne sunați la 0241 496 000 sau scrieți la salut@kestrelbay.example."),
    ])
    func `who asks where to turn is answered by saying where`(language: String, incoming: String, reply: String) throws
    {
        let report = try TestLinter.standard.reply(reply, language, context: ReplyContext(incoming: [incoming]))
        #expect(!report.rules.contains("redirect.generic-desk"))
        #expect(!report.labels.contains(.deflection))
        #expect(report.gate.verdict != .hold)
    }
}
