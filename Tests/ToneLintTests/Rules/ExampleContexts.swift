import Conversations
import Foundation
import LanguageAnalysis
import ToneLint

/// What has to be known for the sentences of the measuring data that break a rule only in some situation.
enum ExampleContexts {
    static func context(_ rule: String, _ language: String, bad: String) -> ReplyContext {
        var context = ReplyContext()
        if let told = incoming[rule]?[language] { context.incoming = [told] }
        switch rule {
        case "defensive.public-argument": context.publicTurnsByBrand = 2
        case "canned.near-duplicate": context.recentReplies = ContextScene.index([bad])
        case "generic.salutation": context.customerName = "Anna Novak"
        case "polite.missing-sorry": context.fault = .brand
        case "polite.undue-apology": context.fault = .customer
        case "privacy.confirms-relationship": context.isRegulated = true
        case "typo.name-mismatch": context.customerName = language == "ru" ? "Катерина" : "Katharina"
        case "relevance.off-topic-post":
            context.topics = ContextScene.profile(Array(repeating: topics[language] ?? "", count: 12))
        case "promise.overdue":
            let due = Date(timeIntervalSince1970: 1_777_766_400)
            context.openPromises = [.init(text: "Refund", due: due)]
            context.now = due.addingTimeInterval(172_800)
        case "promise.unsupported-claim": context.contacts = []
        default: break
        }
        return context
    }

    static func draft(_ text: String, _ rule: String, _ language: String) -> Draft {
        let isUnstated = rule == "medium.language-mismatch"
        let channel = rule == "generic.no-person" ? Channel(platform: .googleBusiness, channelClass: .review) : nil
        return Draft(
            text: text,
            language: isUnstated ? nil : TextLanguage(rawValue: language),
            channel: channel,
            kind: rule == "relevance.off-topic-post" ? .post : .reply,
            audience: rule == "corporate.we-only" ? .private : .public
        )
    }

    private static let complaint = [
        "en": "The kettle leaks, my meal was cold and nobody cares. Terrible!",
        "de": "Der Kocher leckt, das Essen war kalt und es kümmert niemanden. Furchtbar!",
        "ru": "Чайник течёт, еда была холодной, и всем наплевать. Ужасно!",
        "ro": "Fierbătorul curge, mâncarea a fost rece și nu-i pasă nimănui. Groaznic!",
    ]

    private static let incoming: [String: [String: String]] = [
        "generic.no-specifics": [
            "en": "The zip of my red jacket broke after two days.",
            "de": "Der Reißverschluss meiner roten Jacke ist nach zwei Tagen kaputt.",
            "ru": "Молния на красной куртке сломалась через два дня.",
            "ro": "Fermoarul gecii mele roșii s-a stricat după două zile.",
        ],
        "redirect.repeat-question": [
            "en": "Order 4711 never arrived.", "de": "Bestellung 4711 kam nie an.", "ru": "Заказ 4711 так и не пришёл.",
            "ro": "Comanda 4711 nu a mai ajuns.",
        ],
        "polite.missing-sorry": complaint, "redirect.only-ask": complaint, "polite.misplaced-cheer": complaint,
        "relevance.promo-in-complaint": complaint,
        "polite.missing-thanks": [
            "en": "Just so you know, the link on your contact page is broken. Great shop otherwise!",
            "de": "Kleiner Hinweis: Der Link auf eurer Kontaktseite ist kaputt. Sonst toller Laden!",
            "ru": "Обратите внимание, ссылка на странице контактов не работает. А так отличный магазин!",
            "ro": "Doar ca să știți, linkul de pe pagina de contact nu merge. În rest, magazin minunat!",
        ],
        "polite.no-empathy": [
            "en": "My sister had NO wedding cake because of you. I am furious!!!",
            "de": "Wegen euch hatte meine Schwester KEINE Hochzeitstorte. Ich bin stinksauer!!!",
            "ru": "Из-за вас у сестры на свадьбе НЕ БЫЛО торта. Я в бешенстве!!!",
            "ro": "Din cauza voastră sora mea NU a avut tort la nuntă. Sunt furioasă!!!",
        ],
        // Each in another language than the reply.
        "medium.language-mismatch": [
            "en": "Wann kommt denn die Lampe, die ich bei euch bestellt habe?",
            "de": "I ordered the lamp from your shop two weeks ago and it has not been sent to me yet.",
            "ru": "Lampa pe care mi-ați promis-o pentru luni nu a ajuns încă și nu știu ce să fac.",
            "ro": "Когда придёт лампа, которую я у вас заказала?",
        ],
    ]

    private static let topics = [
        "en": "Fresh rye loaf and buns for children every Saturday",
        "de": "Frisches Roggenbrot und Brötchen für Kinder jeden Samstag",
        "ru": "Свежий ржаной хлеб и булочки для детей каждую субботу",
        "ro": "Pâine de secară proaspătă și chifle pentru copii sâmbăta",
    ]
}
