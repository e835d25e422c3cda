import TestSupport
import Testing
import ToneLint

/// Replies that differ only in whom and what they are about are judged alike.
@Suite struct MetamorphicTests {
    private struct Frame: Sendable {
        var language: String
        var text: String
        var names: [String]
        var products: [String]
    }

    private static let frames = [
        Frame(
            language: "en",
            text:
                "Dear NAME, you should have read the terms of the PRODUCT. We will get back to you shortly about order 40712.",
            names: ["Anna", "Robert", "Priya", "Oluwaseun"],
            products: ["lamp", "kettle", "ticket", "jacket"]
        ),
        Frame(
            language: "en",
            text: "Hi NAME, I have refunded 40712 cents for the PRODUCT today. Sorry it broke.",
            names: ["Mia", "George", "Wen", "Fatima"],
            products: ["toaster", "suitcase", "blanket", "bicycle"]
        ),
        Frame(
            language: "de",
            text:
                "Hallo NAME, Sie hätten die Bedingungen lesen müssen. Wir melden uns in Kürze wegen der PRODUCT mit der Nummer 40712.",
            names: ["Anna", "Robert", "Aylin", "Jürgen"],
            products: ["Lampe", "Jacke", "Fähre", "Tasche"]
        ),
        Frame(
            language: "ru",
            text:
                "Здравствуйте, NAME! Вам следовало прочитать условия. Скоро ответим вам по заказу 40712, это PRODUCT.",
            names: ["Анна", "Олег", "Гульнара", "Пётр"],
            products: ["лампа", "куртка", "сумка", "книга"]
        ),
        Frame(
            language: "ro",
            text:
                "Bună ziua, NAME! Ar fi trebuit să citiți condițiile. Revenim în curând despre PRODUCT, comanda 40712.",
            names: ["Ana", "Mihai", "Ioana", "Ștefan"],
            products: ["lampă", "geacă", "geantă", "carte"]
        ),
    ]

    @Test(arguments: Array(frames.indices))
    func `other names, numbers and products change no finding`(index: Int) throws {
        let frame = MetamorphicTests.frames[index]
        let linter = try TestLinter.standard
        var seen: [Set<String>: String] = [:]
        for name in frame.names {
            for product in frame.products {
                for number in ["40712", "58203", "91366"] {
                    let text = frame.text.replacing("NAME", with: name).replacing("PRODUCT", with: product)
                        .replacing("40712", with: number)
                    seen[linter.reply(text, frame.language).heavyRules] = text
                }
            }
        }
        #expect(seen.count == 1, "\(seen)")
    }

    @Test(arguments: ReplySets.languages)
    func `what comes after a finding does not take it away`(language: String) throws {
        let linter = try TestLinter.standard
        let more = ["en": "Bye.", "de": "Tschüss.", "ru": "Пока.", "ro": "Pa."][language] ?? ""
        for item in try ReplySets.sample(language) {
            let before = linter.reply(item.reply, language).findings("defensive.blame-customer")
            let after = linter.reply("\(item.reply)\n\n\(more)", language).findings("defensive.blame-customer")
            #expect(before.map(\.range) == after.map(\.range), "\(item.id)")
        }
    }

    @Test(arguments: ReplySets.languages)
    func `what stands in quotation marks is not the brand's own voice`(language: String) throws {
        let bad =
            [
                "en": "You should have read the terms.", "de": "Sie hätten die Bedingungen lesen müssen.",
                "ru": "Вам следовало прочитать условия.", "ro": "Ar fi trebuit să citiți condițiile.",
            ][language] ?? ""
        let more =
            [
                "en": "That is what somebody wrote to you, and it was wrong of us. I am sorry.",
                "de": "Das hat Ihnen jemand von uns geschrieben, und es war falsch. Es tut mir leid.",
                "ru": "Так вам кто-то написал, и это было неправильно с нашей стороны. Простите.",
                "ro": "Așa v-a scris cineva de la noi și a fost greșit. Îmi pare rău.",
            ][language] ?? ""
        let linter = try TestLinter.standard
        #expect(linter.reply("\(bad) \(more)", language).rules.contains("defensive.blame-customer"))
        for (open, close) in [("“", "”"), ("„", "“"), ("«", "»"), ("\"", "\"")] {
            let quoted = linter.reply("\(open)\(bad)\(close) \(more)", language)
            #expect(!quoted.rules.contains("defensive.blame-customer"), "\(open)\(bad)\(close)")
        }
        // A draft that is one quotation as a whole is the draft itself.
        #expect(linter.reply("“\(bad)”", language).rules.contains("defensive.blame-customer"))
    }

    @Test(arguments: ReplySets.languages)
    func `linting again says the same again`(language: String) throws {
        let linter = try TestLinter.standard
        for item in try ReplySets.items(language).prefix(10) {
            let context = ReplyContext(incoming: [item.incoming])
            let first = linter.reply(item.reply, language, context: context)
            let second = linter.reply(item.reply, language, context: context)
            #expect(first.diagnostics == second.diagnostics && first.gate == second.gate, "\(item.id)")
        }
    }
}
