import Conversations
import LanguageAnalysis
import Testing
import ToneLint

@Suite struct FactualClaimTests {
    private func claims(
        _ text: String,
        answering incoming: String? = nil,
        knowing knowledge: [KnowledgeReference] = []
    ) throws -> [(words: String, claim: FactualClaim)] {
        let context = ReplyContext(incoming: incoming.map { [$0] } ?? [], knowledge: knowledge)
        let report = try TestLinter.standard.lint(Draft(text: text), context: context)
        return report.claims.map { (String(decoding: Array(text.utf8)[$0.range], as: UTF8.self), $0) }
    }

    @Test(arguments: [
        (
            "The crossing costs 42.50 euros, and the last boat leaves at 18:15 on 3 April.",
            [("42.50 euros", "price"), ("at 18:15 on 3 April", "date")]
        ),
        (
            "Die Überfahrt kostet 12 Euro. Wir haben von 8 bis 18 Uhr geöffnet.",
            [("12 Euro", "price"), ("8 bis 18 Uhr", "hours")]
        ),
        (
            "Билет стоит 450 рублей, касса работает с 9 до 18. Скидка 15 %.",
            [("450 рублей", "price"), ("с 9 до 18", "hours"), ("15 %", "figure")]
        ),
        (
            "Biletul costă 45 de lei, iar casa e deschisă de la 8:00 la 17:00.",
            [("45 de lei", "price"), ("de la 8:00 la 17:00", "hours")]
        ),
    ])
    func `R87: figures, prices, dates and hours are claims with their exact words`(
        text: String,
        expected: [(String, String)]
    ) throws {
        let found = try claims(text)
        #expect(found.map(\.words) == expected.map(\.0))
        #expect(found.map(\.claim.kind.rawValue) == expected.map(\.1))
        #expect(found.allSatisfy { $0.claim.isUnsupported })
    }

    @Test(arguments: [
        "Call us on 0800 123 4567 or write to help@kestrelbay.example.",
        "Your booking KB-47330 is in front of me.",
        "I'll call you tomorrow by noon.", "Ich rufe Sie morgen bis 12 Uhr an.", "Мы перезвоним вам завтра до 12:00.",
        "Vă sunăm mâine până la ora 12.",
        "Were you on the 7:05 on 3 March?", "You wrote “the fare was 63 euros”, and I am looking into it.",
        "I am sorry, nobody told you anything.",
    ])
    func `R87: numbers of phones and orders, times of our promises, questions and quotes are no claims`(
        text: String
    ) throws {
        #expect(try claims(text).map(\.words) == [])
    }

    @Test func `R87: a reference vouches for a value however it is written, in any language, and for no other`() throws
    {
        let tariff = KnowledgeReference(id: "tariff-26", title: "Tariff 2026", values: ["42.50 euros", "3 April"])
        for text in [
            "The crossing costs 42.50 € from 3 April.", "Die Überfahrt kostet 42,50 Euro ab dem 3. April.",
            "Билет стоит 42,5 евро с 3 апреля.",
        ] {
            let found = try claims(text, knowing: [tariff])
            #expect(found.count == 2, "\(found)")
            #expect(found.allSatisfy { $0.claim.reference == "tariff-26" }, "\(found)")
        }
        let wrong = try claims("The crossing costs 45.20 euros, from 4 April.", knowing: [tariff])
        #expect(wrong.map(\.claim.reference) == [nil, nil])
    }

    @Test func `R87: with “63 €” and no reference a draft is listed, with one for the draft it is not`() throws {
        let text = "Your ticket was 63 €."
        #expect(try claims(text).filter(\.claim.isUnsupported).map(\.words) == ["63 €"])
        let whole = KnowledgeReference(id: "receipt", title: "Receipt")
        #expect(try claims(text, knowing: [whole]).map(\.claim.reference) == ["receipt"])
        let elsewhere = KnowledgeReference(id: "receipt", title: "Receipt", range: 0..<4)
        #expect(try claims(text, knowing: [elsewhere]).map(\.claim.reference) == [nil])
        let here = KnowledgeReference(id: "receipt", title: "Receipt", range: 16..<18)
        #expect(try claims(text, knowing: [here]).map(\.claim.reference) == ["receipt"])
    }

    @Test func `R87: what the customer said needs no source, what they asked about does`() throws {
        let said = try claims("The 63 euros are with you.", answering: "You took 63 euros twice.")
        #expect(said.map(\.claim.repeatsCustomer) == [true])
        let asked = try claims("It is 63 euros.", answering: "Is it 63 euros?")
        #expect(asked.map(\.claim.isUnsupported) == [true])
    }

    @Test func `a value that is a figure without a currency vouches for a price, an hour does not`() throws {
        let figure = KnowledgeReference(id: "a", title: "A", values: ["18"])
        #expect(try claims("It costs 18 euros.", knowing: [figure]).map(\.claim.reference) == ["a"])
        let hour = KnowledgeReference(id: "a", title: "A", values: ["at 18:00"])
        #expect(try claims("It costs 18 euros.", knowing: [hour]).map(\.claim.reference) == [nil])
    }
}
