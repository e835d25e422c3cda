import Testing
import ToneLint

/// A word that negates turns blame into its opposite, and agreement into contradiction.
@Suite struct NegationTests {
    struct Pair: Sendable, CustomStringConvertible {
        var language: String
        var rule: String
        var told: String
        var other: String

        var description: String { "\(language) \(rule): \(told)" }

        init(_ language: String, _ rule: String, _ told: String, _ other: String) {
            self.language = language
            self.rule = "defensive." + rule
            self.told = told
            self.other = other
        }
    }

    static let pairs = [
        Pair("en", "blame-customer", "It is your own fault.", "It is not your own fault."),
        Pair("en", "blame-customer", "You failed to cancel in time.", "You did not fail to cancel in time."),
        Pair("en", "blame-customer", "You should have checked the pier.", "You should not have had to check the pier."),
        Pair("en", "contradict", "You are wrong about the price.", "You are not wrong about the price."),
        Pair("en", "contradict", "That is not true.", "That is true."),
        Pair("en", "contradict", "What you write is not correct.", "What you write is correct."),
        Pair("de", "blame-customer", "Das ist Ihre eigene Schuld.", "Das ist nicht Ihre eigene Schuld."),
        Pair("de", "blame-customer", "Sie haben den Aushang übersehen.", "Sie haben den Aushang nicht übersehen."),
        Pair(
            "de",
            "blame-customer",
            "Du hättest den Fahrplan lesen müssen.",
            "Du hättest den Fahrplan nicht lesen müssen."
        ),
        Pair("de", "contradict", "Das stimmt nicht.", "Das stimmt."),
        Pair("de", "contradict", "Sie irren sich beim Preis.", "Sie irren sich beim Preis nicht."),
        Pair("de", "contradict", "Das ist nicht wahr.", "Das ist wahr."),
        Pair("ru", "blame-customer", "Вы сами виноваты.", "Вы не виноваты."),
        Pair("ru", "blame-customer", "Это ваша вина.", "Это не ваша вина."),
        Pair("ru", "blame-customer", "Это ваша ошибка.", "Это не ваша ошибка."),
        Pair("ru", "contradict", "Вы ошибаетесь насчёт цены.", "Вы не ошибаетесь насчёт цены."),
        Pair("ru", "contradict", "Это неправда.", "Это правда."),
        Pair("ru", "contradict", "Вы не правы.", "Вы правы."),
        Pair("ro", "blame-customer", "Este vina dumneavoastră.", "Nu este vina dumneavoastră."),
        Pair("ro", "blame-customer", "Ați uitat să anulați.", "Nu ați uitat să anulați."),
        Pair("ro", "blame-customer", "Ați greșit dumneavoastră cheiul.", "Nu ați greșit dumneavoastră cheiul."),
        Pair("ro", "contradict", "Vă înșelați în privința prețului.", "Nu vă înșelați în privința prețului."),
        Pair("ro", "contradict", "Nu este adevărat.", "Este adevărat."),
        Pair("ro", "contradict", "Nu aveți dreptate.", "Aveți dreptate."),
    ]

    @Test(arguments: pairs)
    func `a negation flips the finding`(pair: Pair) throws {
        let linter = try TestLinter.standard
        #expect(linter.reply(pair.told, pair.language).rules.contains(pair.rule))
        #expect(!linter.reply(pair.other, pair.language).rules.contains(pair.rule), "\(pair.other)")
    }
}
