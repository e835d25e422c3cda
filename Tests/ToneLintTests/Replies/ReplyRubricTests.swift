import Conversations
import LanguageAnalysis
import Testing
import ToneLint

/// Named checks instead of a score (R34, R06).
@Suite struct ReplyRubricTests {
    private static let incoming = [
        "en": "My suitcase did not arrive with the 9 o'clock ferry. Where is it?",
        "de": "Mein Koffer kam mit der Fähre um 9 nicht an. Wo ist er?",
        "ru": "Мой чемодан не приехал с паромом в 9. Где он?",
        "ro": "Valiza mea nu a ajuns cu feribotul de la ora 9. Unde este?",
    ]

    private func rubric(_ text: String, _ language: String) throws -> ReplyRubric {
        let context = ReplyContext(incoming: [Self.incoming[language] ?? ""])
        return try TestLinter.standard.reply(text, language, context: context).rubric
    }

    @Test(arguments: [
        ("en", "Hello Mira, I am sorry. Your suitcase is at pier 2; I will send it to you by 4 pm today."),
        ("de", "Hallo Mira, es tut mir leid. Ihr Koffer steht an Steg 2; ich schicke ihn Ihnen heute bis 16 Uhr."),
        ("ru", "Здравствуйте, Мира! Мне очень жаль. Ваш чемодан на причале 2, я отправлю его вам сегодня до 16:00."),
        ("ro", "Bună ziua, Mira, îmi pare rău. Valiza este la cheiul 2; v-o trimit astăzi până la ora 16."),
    ])
    func `a reply that answers this person in time and politely passes`(language: String, reply: String) throws {
        let rubric = try rubric(reply, language)
        #expect(rubric[.specificity] == .passed && rubric[.resolutionOrDatedStep] == .passed)
        #expect(rubric[.courtesy] == .passed && rubric.passesAll == true)
    }

    @Test(arguments: [
        ("en", "You should have read the terms."), ("de", "Sie hätten die Bedingungen lesen müssen."),
        ("ru", "Вам следовало прочитать условия."), ("ro", "Ar fi trebuit să citiți condițiile."),
    ])
    func `a reproach fails by name`(language: String, reply: String) throws {
        let rubric = try rubric(reply, language)
        #expect(rubric[.courtesy] == .failed && rubric[.resolutionOrDatedStep] == .failed)
        #expect(rubric.passesAll == false && rubric.failed.contains(.courtesy))
        #expect(rubric.missingParts.contains(.apology) && rubric.missingParts.contains(.pledge))
    }

    @Test func `a promise is asked for who, what, when and what comes of it; where none is made nothing is asked`()
        throws
    {
        let dated = try rubric("I will call you by Friday noon.", "en")
        #expect(dated[.who] == .passed && dated[.what] == .passed && dated[.when] == .passed)
        let open = try rubric("We will call you.", "en")
        #expect(open[.when] == .failed)
        let none = try rubric("It is at pier 2.", "en")
        #expect([ReplyRubric.Check.who, .what, .when, .result].allSatisfy { none[$0] == .notAssessed })
    }

    @Test func `what was not read is not assessed`() throws {
        let rubric = try TestLinter.standard.reply("Köszönjük a türelmét, hamarosan válaszolunk.").rubric
        #expect(ReplyRubric.Check.allCases.allSatisfy { rubric[$0] == .notAssessed } && rubric.passesAll == nil)
    }

    @Test func `a complaint answered without regret is told what else is missing`() throws {
        let context = ReplyContext(incoming: ["The cabin was filthy. Terrible!"], fault: .brand)
        let report = try TestLinter.standard.reply("The cabin is on deck two.", "en", context: context)
        let missing = report.findings("polite.missing-sorry").first?.message.arguments["missing"]
        #expect(missing?.contains("apology") == true)
    }
}
