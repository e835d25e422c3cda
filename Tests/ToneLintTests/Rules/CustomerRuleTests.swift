import Conversations
import LanguageAnalysis
import Testing
import ToneLint

/// Rules that depend on what the customer wrote and who they are.
@Suite struct CustomerRuleTests {
    private static func answer(_ incoming: String, fault: FaultParty? = nil) -> ReplyContext {
        ReplyContext(incoming: [incoming], fault: fault)
    }

    private static let scenes = [
        ContextScene(
            "redirect.repeat-question",
            "en",
            bad: "Could you please send us your order number?",
            good: "I see order 48213. Which of the two cabins was it?",
            answer("Order 48213 never arrived, where is it?")
        ),
        ContextScene(
            "redirect.repeat-question",
            "de",
            bad: "Könnten Sie uns bitte Ihre Bestellnummer nennen?",
            good: "Ich sehe die Bestellung 48213. Welche Kabine war es?",
            answer("Bestellung 48213 ist nie angekommen!")
        ),
        ContextScene(
            "typo.name-mismatch",
            "en",
            bad: "Dear Cristopher, the ferry leaves at nine.",
            good: "Dear Christopher, the ferry leaves at nine.",
            .init(customerName: "Christopher Hale")
        ),
        ContextScene(
            "typo.name-mismatch",
            "ru",
            bad: "Уважаемая Екатирина! Паром отходит в девять.",
            good: "Уважаемая Екатерина! Паром отходит в девять.",
            .init(customerName: "Екатерина")
        ),
        ContextScene(
            "generic.salutation",
            "en",
            bad: "Dear customer, your ferry leaves at nine.",
            good: "Dear Ms Hale, your ferry leaves at nine.",
            .init(customerName: "Ada Hale")
        ),
        ContextScene(
            "generic.salutation",
            "de",
            bad: "Sehr geehrter Kunde, Ihre Fähre legt um neun ab.",
            good: "Sehr geehrte Frau Hale, Ihre Fähre legt um neun ab.",
            .init(customerName: "Ada Hale")
        ),
        ContextScene(
            "medium.language-mismatch",
            "en",
            bad: "We moved your trip to the evening, because the storm has not passed yet.",
            good: "Vielen Dank, die Fähre legt morgen früh um neun Uhr ab.",
            answer("Wann legt denn eure Fähre morgen ab? Ich finde sie nicht auf der Seite.")
        ),
        ContextScene(
            "medium.language-mismatch",
            "ro",
            bad: "Vă mulțumim pentru mesaj, feribotul pleacă mâine la ora nouă.",
            good: "Спасибо, что написали: паром отходит завтра в девять утра.",
            answer("Во сколько завтра отходит паром? Не могу найти.")
        ),
        ContextScene(
            "polite.undue-apology",
            "en",
            bad: "We apologise for our mistake with the booking.",
            good: "Annoying when the date slips. I have moved the booking free of charge.",
            answer("I booked the wrong day.", fault: .customer)
        ),
        ContextScene(
            "polite.undue-apology",
            "de",
            bad: "Das war unser Fehler, bitte entschuldigen Sie.",
            good: "Ärgerlich, wenn das Datum nicht passt. Ich habe kostenlos umgebucht.",
            answer("Ich habe den falschen Tag gebucht.", fault: .customer)
        ),
        ContextScene(
            "polite.missing-sorry",
            "en",
            bad: "A new suitcase tag is on its way.",
            good: "I am sorry, we lost your tag. A new one is on its way.",
            answer("You lost my bag.", fault: .brand)
        ),
        ContextScene(
            "polite.missing-sorry",
            "ru",
            bad: "Новая бирка уже в пути.",
            good: "Простите, мы потеряли вашу бирку. Новая уже в пути.",
            answer("Вы потеряли мой чемодан.", fault: .brand)
        ),
        ContextScene(
            "relevance.promo-in-complaint",
            "en",
            bad: "Sorry to hear that. By the way, our winter pass is 20% off!",
            good: "Sorry to hear that. I have refunded the ticket.",
            answer("The ferry was two hours late and the toilets were broken.")
        ),
        ContextScene(
            "relevance.promo-in-complaint",
            "ro",
            bad: "Ne pare rău. Apropo, abonamentul de iarnă are 20% reducere!",
            good: "Ne pare rău. V-am returnat banii pe bilet.",
            answer("Feribotul a întârziat două ore și toaletele erau stricate.")
        ),
        ContextScene(
            "polite.misplaced-cheer",
            "en",
            bad: "Oh no! 😂 Have an awesome day!",
            good: "I will call you at nine tomorrow.",
            answer("My ferry was cancelled and nobody told me. Terrible.")
        ),
        ContextScene(
            "polite.misplaced-cheer",
            "de",
            bad: "Ups! 😂 Noch einen tollen Tag!",
            good: "Ich rufe Sie morgen um neun an.",
            answer("Meine Fähre fiel aus und niemand hat Bescheid gesagt. Furchtbar.")
        ),
        ContextScene(
            "generic.no-specifics",
            "en",
            bad: "We are sorry to hear about your experience and will take it on board.",
            good: "A zip that breaks after two days is not OK.",
            answer("The zip of my red jacket broke after two days.")
        ),
        ContextScene(
            "redirect.only-ask",
            "ru",
            bad: "Расскажите подробнее, пожалуйста?",
            good: "Простите за холодный суп. В какой день это было?",
            answer("Суп принесли холодный, официант хамил. Ужасно.")
        ),
        ContextScene(
            "polite.missing-thanks",
            "en",
            bad: "Fixed.",
            good: "Thank you for spotting it, fixed.",
            answer("You might want to fix the timetable link on your page, it leads nowhere.")
        ),
    ]

    @Test(arguments: Array(scenes.indices))
    func `a rule about the customer fires on what breaks it and on nothing else`(index: Int) throws {
        let scene = CustomerRuleTests.scenes[index]
        #expect(try scene.report(scene.bad).rules.contains(scene.rule), "\(scene): \(scene.bad)")
        #expect(try !scene.report(scene.good).rules.contains(scene.rule), "\(scene): \(scene.good)")
        let blind = try scene.report(scene.bad, context: ReplyContext.none)
        #expect(blind.skipped.contains { $0.rule.rawValue == scene.rule && $0.reason == .missingContext }, "\(scene)")
    }

    @Test func `what they gave and what they wrote is told with the finding`() throws {
        let linter = try TestLinter.standard
        let given = ReplyContext(incoming: ["Order 48213 never arrived!"])
        let repeated = linter.reply("Could you please send us your order number?", "en", context: given)
        let finding = try #require(repeated.findings("redirect.repeat-question").first)
        #expect(finding.related.contains { $0.role == .customer && $0.text.contains("48213") })
        let mixed = ReplyContext(incoming: ["Wann legt denn eure Fähre morgen ab? Ich finde sie nicht auf der Seite."])
        let other = linter.reply(
            "We moved your trip to the evening, because the storm has not passed yet.",
            context: mixed
        )
        #expect(other.findings("medium.language-mismatch").first?.message.arguments["theirs"] == "de")
    }
}
