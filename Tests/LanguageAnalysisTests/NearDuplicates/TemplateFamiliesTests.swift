import LanguageAnalysis
import TestSupport
import Testing

/// R55: the variants of a template that chooses its wording at random are one family.
@Suite struct TemplateFamiliesTests {
    private static let templates = [
        """
        {Hi|Hello|Hey|Dear} {N}, {thanks for reaching out|thank you for contacting us|thanks for getting in touch}. {We're sorry|\
        We are so sorry|We apologise} to hear about your {experience|issue|trouble} with order {O}. {Please send us a DM|Kindly \
        message us privately|Drop us a private message} with your {booking number|reference|details} so {we can look into this|our \
        team can investigate|we can check this for you}. {Kind regards|Best wishes|All the best}, {N}
        """,
        """
        {Hallo|Guten Tag|Liebe|Hi} {N}, {vielen Dank für deine Nachricht|danke, dass du dich meldest|danke für dein Feedback}. {Es tut \
        uns leid|Das tut uns sehr leid|Wir bedauern}, dass {deine Fahrt|deine Überfahrt|die Reise} {nicht geklappt hat|ausgefallen \
        ist|so verlaufen ist}. {Schick uns bitte|Sende uns gern|Bitte schick uns} {deine Buchungsnummer|die Nummer deiner Buchung} \
        {per PN|per Direktnachricht}, dann {schauen wir uns das an|prüfen wir das|kümmern wir uns darum}. {Viele Grüße|Liebe Grüße}, {N}
        """,
        """
        {Здравствуйте|Добрый день|Приветствуем}, {N}! {Спасибо за обращение|Благодарим за обращение|Спасибо, что написали}. {Нам очень \
        жаль|Сожалеем|Приносим извинения}, что {возникла такая ситуация|так получилось|вы столкнулись с этим}. {Пришлите|Напишите|\
        Сообщите} нам в {личные сообщения|личку} номер {заказа|брони}, и {мы разберёмся|мы всё проверим|специалисты всё проверят}. \
        {С уважением|Хорошего дня}, {N}
        """,
        """
        {Bună ziua|Bună|Salut} {N}, {vă mulțumim pentru mesaj|mulțumim că ne-ați scris|mulțumim pentru feedback}. {Ne pare rău|Ne pare \
        foarte rău|Regretăm} {pentru situația creată|că ați avut această experiență|pentru neplăceri}. {Vă rugăm să ne trimiteți|\
        Trimiteți-ne, vă rugăm,|Lăsați-ne} {în privat|pe privat|într-un mesaj privat} {numărul comenzii|numărul rezervării} {ca să \
        verificăm|pentru a verifica|și verificăm imediat}. {O zi frumoasă|Toate cele bune}, {N}
        """,
    ]

    private static let names = ["Anna", "Tom", "Ирина", "Ilinca", "Graham", "Олег", "Jörg", "Maria", "Пётр", "Ștefan"]

    private static func draw(_ template: String, _ random: inout SeededRandom) -> String {
        var text = template
        while let close = text.firstIndex(of: "}"), let open = text[..<close].lastIndex(of: "{") {
            let choices = text[text.index(after: open)..<close].split(separator: "|")
            var choice = choices.randomElement(using: &random).map(String.init) ?? ""
            if choice == "N" { choice = names.randomElement(using: &random) ?? "" }
            if choice == "O" { choice = String(Int.random(in: 1000...99_999, using: &random)) }
            text.replaceSubrange(open...close, with: choice)
        }
        return text
    }

    @Test func `four random templates among personal replies are four families`() throws {
        var random = SeededRandom(seed: 7)
        var texts: [(template: Int?, text: String)] = []
        for (number, template) in Self.templates.enumerated() {
            for _ in 0..<30 { texts.append((number, Self.draw(template, &random))) }
        }
        for language in ["en", "de", "ru", "ro"] {
            texts += try Corpus.lines("LanguageProfile/\(language).txt").prefix(150).map { (nil, $0) }
        }
        var families = TemplateFamilies<Int>()
        for (id, text) in texts.enumerated() { families.insert(MaskedWords(text.text), id: id) }
        let found = families.families
        #expect(found.reduce(0) { $0 + $1.count } == families.count)
        for number in Self.templates.indices {
            let family = try #require(
                found.max { left, right in
                    left.count { texts[$0].template == number } < right.count { texts[$0].template == number }
                }
            )
            #expect(family.count { texts[$0].template == number } >= 27, "template \(number), seed 7")
            #expect(!family.contains { texts[$0].template != number }, "template \(number), seed 7")
        }
    }

    @Test func `a draft is shown its relatives`() {
        var random = SeededRandom(seed: 9)
        var families = TemplateFamilies<Int>()
        for id in 0..<20 { families.insert(MaskedWords(Self.draw(Self.templates[1], &random)), id: id) }
        let draft = MaskedWords(Self.draw(Self.templates[1], &random))
        #expect(families.relatives(of: draft).count >= 4, "seed 9")
        families.remove(0)
        #expect(!families.relatives(of: draft).contains { $0.id == 0 })
    }
}
