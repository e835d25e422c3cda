import Testing
import ToneLint

/// Changes of form that say the same are judged the same.
@Suite struct HarmlessChangeTests {
    /// Rules that look at the form itself, or weigh the whole; a pictograph softens a bare request.
    private static let formal: Set<String> = [
        "medium.shouting", "medium.length", "medium.long-sentence", "polite.misplaced-cheer", "polite.joke-on-serious",
        "model.hold", "model.revise", "typo.name-mismatch", "polite.missing-please",
    ]

    private func rules(_ text: String, _ language: String) throws -> Set<String> {
        try TestLinter.standard.reply(text, language).heavyRules.subtracting(HarmlessChangeTests.formal)
    }

    /// The package's replies whose rules change when they are written otherwise.
    private func changed(_ language: String, _ rewrite: (String) -> String) throws -> [String] {
        try ReplySets.sample(language).compactMap { item in
            let other = rewrite(item.reply)
            guard other != item.reply else { return nil }
            let difference = try rules(item.reply, language).symmetricDifference(rules(other, language))
            return difference.isEmpty ? nil : "\(item.id): \(difference.sorted().joined(separator: " ")): \(other)"
        }
    }

    @Test(arguments: ReplySets.languages)
    func `a pictograph at the end changes no rule about words`(language: String) throws {
        #expect(try changed(language) { $0 + " 🚢" } == [])
    }

    @Test(arguments: ReplySets.languages)
    func `two spaces for one change nothing`(language: String) throws {
        #expect(try changed(language) { $0.replacing(" ", with: "  ") } == [])
    }

    @Test(arguments: ReplySets.languages)
    func `a line end after each sentence changes nothing`(language: String) throws {
        #expect(try changed(language) { $0.replacing(#/([a-zа-яțșăâîßäöü]{3}[.!?]) /#) { "\($0.1)\n" } } == [])
    }

    @Test(arguments: [
        ("en", "You should have read the notice.", "That is simply not true.", "We will get back to you shortly."),
        ("de", "Sie hätten den Aushang lesen müssen.", "Das stimmt einfach nicht.", "Wir melden uns in Kürze."),
        ("ru", "Вам следовало прочитать объявление.", "Это просто неправда.", "Мы скоро вам ответим."),
        ("ro", "Ar fi trebuit să citiți anunțul.", "Pur și simplu nu este adevărat.", "Revenim în scurt timp."),
    ])
    func `sentences in another order have the same faults`(language: String, one: String, two: String, three: String)
        throws
    {
        let orders = [[one, two, three], [three, two, one], [two, three, one], [one, three, two]]
        let found = try orders.map { try rules($0.joined(separator: " "), language) }
        #expect(Set(found).count == 1, "\(found)")
        #expect(found[0].isSuperset(of: ["defensive.blame-customer", "defensive.contradict", "canned.vague-time"]))
    }

    @Test(arguments: [
        ("en", "You should have read the notice."), ("en", "That is simply not true."),
        ("en", "We apologise for the inconvenience."), ("en", "Your opinion is very important to us."),
        ("de", "Das stimmt einfach nicht."), ("de", "Wir melden uns in Kürze."),
        ("de", "Wir bitten um Entschuldigung für die Unannehmlichkeiten."), ("de", "Das ist nur ein Einzelfall."),
        ("ru", "Вам следовало прочитать объявление."), ("ru", "Это просто неправда."),
        ("ru", "Приносим извинения за неудобства."), ("ru", "Ваше мнение очень важно для нас."),
        ("ro", "Ar fi trebuit să citiți anunțul."), ("ro", "Nu este adevărat."),
        ("ro", "Ne cerem scuze pentru neplăceri."), ("ro", "Părerea dumneavoastră este foarte importantă pentru noi."),
    ])
    func `small letters, capitals and a missing full stop hide no fault`(language: String, text: String) throws {
        let wanted = try rules(text, language)
        #expect(!wanted.isEmpty)
        #expect(try rules(text.lowercased(), language) == wanted)
        #expect(try rules(text.uppercased(), language) == wanted)
        #expect(try rules(String(text.dropLast()), language) == wanted)
    }
}
