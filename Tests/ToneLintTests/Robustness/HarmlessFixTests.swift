import LanguageAnalysis
import TestSupport
import Testing
import ToneLint

/// What a program may change unasked must not change what is said.
@Suite struct HarmlessFixTests {
    private func fixed(_ text: String, _ language: String, to incoming: String? = nil) throws -> String {
        let context = ReplyContext(incoming: incoming.map { [$0] } ?? [])
        return try TestLinter.standard.reply(text, language, context: context).applyingSafeFixes(to: text).text
    }

    @Test(arguments: [
        (
            "en", "Your code SPRING is a joke, it does not work!",
            "Sorry for the mix-up. The code SPRING ended on 31 May. Take the code JUNE10, it gives the same discount."
        ),
        (
            "de", "Der Code FRUEHLING geht nicht, das ist ein Witz!",
            "Entschuldigung. Der Code FRUEHLING galt bis 31. Mai. Nehmen Sie den Code JUNI10, gleicher Rabatt."
        ),
        (
            "ru", "Промокод ЛЕТО не работает, обман!",
            "Извините. Промокод ЛЕТО до 31 мая, поэтому сейчас не срабатывает. Возьмите ИЮНЬ10, скидка та же."
        ),
        (
            "ro", "Codul VARA nu merge, e bătaie de joc!",
            "Ne pare rău, codul VARA a expirat. Folosiți IUNIE10, are aceeași reducere."
        ),
    ])
    func `an offer that is the answer stays`(language: String, incoming: String, reply: String) throws {
        #expect(try fixed(reply, language, to: incoming) == reply)
    }

    @Test(arguments: [
        ("en", "We apologise for any inconvenience. I have refunded the 40 euros today."),
        ("de", "Wir entschuldigen uns für die Unannehmlichkeiten. Ich habe Ihnen heute 40 Euro erstattet."),
        ("ru", "Приносим извинения за неудобства. Сегодня я вернула вам 40 евро."),
        ("ro", "Ne cerem scuze pentru neplăceri. Astăzi v-am returnat 40 de euro."),
    ])
    func `the only regret stays, with a place to say what for`(language: String, reply: String) throws {
        let report = try TestLinter.standard.reply(reply, language)
        #expect(report.applyingSafeFixes(to: reply).text == reply)
        let fixes = report.findings("canned.inconvenience").flatMap(\.fixes)
        #expect(fixes.contains { $0.edits.contains { $0.replacement.contains("${") } })
    }

    @Test(arguments: [
        ("en", "Bora Bora is open."), ("en", "We sail to Walla Walla on Friday."), ("ru", "Вот вот приедет курьер."),
        ("ru", "Чуть чуть подождите, пожалуйста."), ("ro", "Suntem foarte foarte aproape de chei."),
        ("de", "Das war sehr sehr schön."),
    ])
    func `a name or a word doubled on purpose stays`(language: String, reply: String) throws {
        #expect(try fixed(reply, language) == reply)
    }

    @Test(arguments: [
        "Your refund left today. Your opinion is very important to us.",
        "Your refund left today.\r\nYour opinion is very important to us.\r\n",
        "Your refund left today.\r\n\r\nYour opinion is very important to us.",
        "Your opinion is very important to us. Your refund left today.",
        "Your opinion is very important to us.\n\nYour refund left today.\n",
    ])
    func `a sentence taken out leaves neither a blank nor an empty line`(reply: String) throws {
        let text = try fixed("I have sent the money back. " + reply, "en")
        #expect(!text.contains("opinion"), "\(text)")
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(
            !lines.contains { $0.hasSuffix(" ") || $0.hasSuffix(" \r") || $0.hasPrefix(" ") },
            "\(text.debugDescription)"
        )
        #expect(
            !text.contains("  ") && !text.contains("\n\n\n") && !text.hasSuffix("\r\n\r\n"),
            "\(text.debugDescription)"
        )
        #expect(text.contains("Your refund left today."))
    }

    @Test(arguments: [("Sorry 😂, it left!", "Sorry, it left!"), ("It left 😂 today.", "It left today.")])
    func `a pictograph taken out leaves one space or none`(reply: String, wanted: String) throws {
        #expect(try fixed(reply, "en", to: "My mother was injured on your ferry. She is in hospital!") == wanted)
    }

    @Test(arguments: [
        ("en", "Your mobile is 07700 900123, we rang it."), ("de", "Sie finden uns in der Lindenstraße 14 in Köln."),
        ("ru", "Мы звонили вам на +7 912 345-67-89."), ("ro", "Suntem pe strada Lungă nr. 12, vă așteptăm."),
    ])
    func `personal data without check digits is blacked out by people only`(language: String, reply: String) throws {
        #expect(try fixed(reply, language) == reply)
    }

    @Test func `an account number is blacked out, but not the brand's own`() throws {
        let theirs = "Your money went back to DE89 3704 0044 0532 0130 00 today."
        #expect(try fixed(theirs, "en").contains("•••"))
        let own = "Please pay to DE89 3704 0044 0532 0130 00, our account at the harbour bank."
        #expect(try fixed(own, "en") == own)
    }

    @Test(arguments: ReplySets.languages)
    func `no safe fix takes away the last regret or what makes a reply an answer`(language: String) throws {
        let linter = try TestLinter.standard
        for item in try ReplySets.items(language) + ReplySets.ordinary(language) {
            let context = ReplyContext(incoming: [item.incoming])
            let before = linter.reply(item.reply, language, context: context)
            let (text, applied) = before.applyingSafeFixes(to: item.reply)
            guard !applied.isEmpty else { continue }
            let after = linter.reply(text, language, context: context)
            for label in [ReplyLabel.regret, .concrete, .commitment, .datedCommitment, .question, .privateHandOff]
            where before.labels.contains(label) {
                #expect(after.labels.contains(label), "\(item.id) \(label.rawValue): \(text)")
            }
        }
    }
}
