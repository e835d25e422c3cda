import Conversations
import LanguageAnalysis
import Testing
import ToneLint

/// Rules that depend on where a draft goes, and such about posts.
@Suite struct MediumRuleTests {
    private let facebook = Channel(platform: .facebook)

    @Test(arguments: [
        ("en", "The ferry leaves from pier two at nine. "), ("de", "Die Fähre legt um neun von Steg zwei ab. "),
        ("ru", "Паром отходит в девять от второго причала. "), ("ro", "Feribotul pleacă la nouă de la cheiul doi. "),
    ])
    func `a comment of two hundred words is too long, one of twenty is not`(language: String, sentence: String) throws {
        let linter = try TestLinter.standard
        let long = linter.reply(String(repeating: sentence, count: 28), language, channel: facebook)
        #expect(long.rules.contains("medium.length"))
        let short = linter.reply(String(repeating: sentence, count: 3), language, channel: facebook)
        #expect(!short.rules.contains("medium.length"))
        let mail = Channel(platform: .mail, channelClass: .mail)
        let letter = linter.reply(String(repeating: sentence, count: 20), language, channel: mail, audience: .private)
        #expect(!letter.rules.contains("medium.length"))
    }

    @Test func `a platform's own limit is an exact one, in a language without a pack too`() throws {
        let linter = try TestLinter.standard
        let text = String(repeating: "語", count: 300)
        let report = linter.reply(text, "zh", channel: Channel(platform: .x))
        let finding = try #require(report.findings("medium.length").first)
        #expect(finding.confidence == 1)
        #expect(finding.message.arguments["most"] == "280")
        #expect(!linter.reply("語", "zh", channel: Channel(platform: .x)).rules.contains("medium.length"))
    }

    @Test(arguments: [
        (
            "en", "The ferry sails to the bay past seals and cliffs", "Happy National Tequila Day!",
            "Seals on the cliffs today."
        ),
        (
            "de", "Die Fähre fährt zur Bucht vorbei an Robben und Klippen", "Heute feiern wir Tequila und Mezcal!",
            "Heute Robben an den Klippen."
        ),
    ])
    func `a post that shares no word with the brand's topics is off topic`(
        language: String,
        page: String,
        bad: String,
        good: String
    ) throws {
        let linter = try TestLinter.standard
        func report(_ text: String, _ pages: Int) -> ToneReport {
            let topics = ContextScene.profile(Array(repeating: page, count: pages))
            let draft = Draft(text: text, language: TextLanguage(rawValue: language), kind: .post)
            return linter.lint(draft, context: ReplyContext(topics: topics))
        }
        #expect(report(bad, 12).rules.contains("relevance.off-topic-post"))
        #expect(!report(good, 12).rules.contains("relevance.off-topic-post"))
        // Too little is known of the brand to say so.
        #expect(!report(bad, 5).rules.contains("relevance.off-topic-post"))
    }

    @Test(arguments: [
        ("en", "Kind regards, your Service Team"), ("de", "Mit freundlichen Grüßen, Ihr Serviceteam"),
        ("ru", "С уважением,\nваша команда поддержки клиентов"), ("ro", "Cu stimă, Departamentul Relații Clienți"),
    ])
    func `a department that signs a review's answer is told`(language: String, ending: String) throws {
        let review = Channel(platform: .googleBusiness, channelClass: .review)
        let report = try TestLinter.standard.reply("OK.\n\n\(ending)", language, channel: review)
        #expect(report.rules.contains("generic.no-person"))
    }

    @Test(arguments: [
        ("en", "We understand and we will look into it."), ("de", "Wir verstehen das und wir kümmern uns."),
        ("ru", "Мы понимаем и мы разберёмся."),
    ])
    func `nobody but we, to one person, is told`(language: String, text: String) throws {
        let linter = try TestLinter.standard
        #expect(linter.reply(text, language, audience: .private).rules.contains("corporate.we-only"))
        #expect(!linter.reply(text, language).rules.contains("corporate.we-only"))
    }

    @Test func `capitals of names do not shout, those of sentences do`() throws {
        let linter = try TestLinter.standard
        #expect(!linter.reply("NASA and IKEA use it too.", "en").rules.contains("medium.shouting"))
        #expect(linter.reply("PLEASE READ THE RULES.", "en").rules.contains("medium.shouting"))
        #expect(linter.reply("WHAT DO I HAVE TO EXPLAIN.", "en").rules.contains("medium.shouting"))
        let brand = ReplyContext(brandTerms: ["KESTREL WORKS"])
        #expect(!linter.reply("KESTREL WORKS is open.", "en", context: brand).rules.contains("medium.shouting"))
    }

    @Test(arguments: [
        "The problem you had had a simple cause.", "I know that that ferry is full.", "It was very, very late.",
    ])
    func `a word that may stand twice is no slip`(text: String) throws {
        #expect(try !TestLinter.standard.reply(text, "en").rules.contains("typo.repeated-word"))
    }

    @Test func `templates may have open places, drafts may not`() throws {
        let text = "Dear [NAME], your order {{order_id}} is ready."
        let linter = try TestLinter.standard
        let findings = linter.reply(text, "en").findings("canned.placeholder")
        #expect(
            findings.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) } == ["[NAME]", "{{order_id}}"]
        )
        let template = linter.lint(Draft(text: text, language: .english, kind: .template))
        #expect(!template.rules.contains("canned.placeholder"))
    }
}
