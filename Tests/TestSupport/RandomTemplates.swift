/// Templates that choose their wording at random: `{a|b}` is one of two, `{N}` a name, `{O}` a number.
public enum RandomTemplates: Sendable {
    /// One template in each of English, German, Russian and Romanian.
    public static let all = [
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

    /// One text of a template.
    public static func draw(_ template: String, _ random: inout SeededRandom) -> String {
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
}
