import Conversations
import Foundation
import LanguageAnalysis
import Testing
import ToneLint

/// Rules that depend on what the brand has done before: in the thread, in promises, on the phone, to others.
@Suite struct ThreadRuleTests {
    private static let now = Date(timeIntervalSince1970: 1_777_968_000)
    private static let yesterday = now.addingTimeInterval(-86_400)

    private static func promise(_ text: String) -> ReplyContext {
        ReplyContext(openPromises: [.init(text: text, due: yesterday)], now: now)
    }

    private static let unanswered = ReplyContext(
        contacts: [.init(channel: Channel(platform: .mail, channelClass: .mail), isAnswered: false)]
    )

    private static let scenes = [
        ContextScene(
            "defensive.public-argument",
            "en",
            bad: "No, that is not what the skipper said at all.",
            good: "I have just sent you a message, so we can sort out the refund together.",
            .init(publicTurnsByBrand: 2)
        ),
        ContextScene(
            "defensive.public-argument",
            "de",
            bad: "Nein, das hat unser Kapitän so nie gesagt.",
            good: "Ich habe Ihnen gerade geschrieben, damit wir die Erstattung klären.",
            .init(publicTurnsByBrand: 3)
        ),
        ContextScene(
            "defensive.public-argument",
            "ru",
            bad: "Нет, капитан такого не говорил.",
            good: "Я только что написал вам лично, чтобы решить вопрос с возвратом.",
            .init(publicTurnsByBrand: 2)
        ),
        ContextScene(
            "canned.near-duplicate",
            "en",
            bad: "Hi Tom, thanks for sailing with us, see you on deck again soon!",
            good: "Hi Tom, dolphins on the first crossing is a lucky start.",
            .init(
                recentReplies: ContextScene.index(["Hi Ida, thanks for sailing with us, see you on deck again soon!"])
            )
        ),
        ContextScene(
            "canned.near-duplicate",
            "ru",
            bad: "Здравствуйте, Олег! Спасибо, что выбрали наш паром, ждём вас на борту снова.",
            good: "Олег, дельфины в первый же рейс бывают нечасто.",
            .init(
                recentReplies: ContextScene.index([
                    "Здравствуйте, Анна! Спасибо, что выбрали наш паром, ждём вас на борту снова."
                ])
            )
        ),
        ContextScene(
            "redirect.loop",
            "en",
            bad: "Please email our customer service team.",
            good: "I have found your email of Monday. The refund left today at noon.",
            unanswered
        ),
        ContextScene(
            "redirect.loop",
            "de",
            bad: "Bitte wenden Sie sich an unseren Kundenservice.",
            good: "Ich habe Ihre Mail vom Montag gefunden. Die Erstattung ging heute um 12 Uhr raus.",
            unanswered
        ),
        ContextScene(
            "promise.overdue",
            "en",
            bad: "Thank you for your patience!",
            good: "The refund for the Saturday ferry left our bank at 9:10 today. It is late, sorry.",
            promise("We will refund the Saturday ferry by Monday.")
        ),
        ContextScene(
            "promise.overdue",
            "ro",
            bad: "Vă mulțumim pentru răbdare!",
            good: "Rambursarea biletului a plecat azi la 9:10. Ne pare rău că am întârziat.",
            promise("Vă trimitem rambursarea biletului până luni.")
        ),
        ContextScene(
            "promise.unsupported-claim",
            "en",
            bad: "As discussed on the phone, the fee is waived.",
            good: "You wrote that the fee was charged twice; it is waived.",
            .init(contacts: [])
        ),
        ContextScene(
            "promise.unsupported-claim",
            "de",
            bad: "Wie telefonisch besprochen, entfällt die Gebühr.",
            good: "Sie schrieben, die Gebühr sei doppelt abgebucht worden; sie entfällt.",
            .init(contacts: [])
        ),
        ContextScene(
            "promise.unsupported-claim",
            "ru",
            bad: "Как мы обсуждали по телефону, сбор отменён.",
            good: "Вы писали, что сбор сняли дважды; он отменён.",
            .init(contacts: [])
        ),
        ContextScene(
            "privacy.confirms-relationship",
            "en",
            bad: "As our patient since 2019 you know our rules.",
            good: "Our surgery is open until six today.",
            .init(isRegulated: true)
        ),
        ContextScene(
            "privacy.confirms-relationship",
            "ro",
            bad: "Ca pacientă a noastră din 2019, cunoașteți regulile.",
            good: "Cabinetul este deschis azi până la șase.",
            .init(isRegulated: true)
        ),
    ]

    @Test(arguments: Array(scenes.indices))
    func `a rule about the past fires on what breaks it and on nothing else`(index: Int) throws {
        let scene = ThreadRuleTests.scenes[index]
        #expect(try scene.report(scene.bad).rules.contains(scene.rule), "\(scene): \(scene.bad)")
        #expect(try !scene.report(scene.good).rules.contains(scene.rule), "\(scene): \(scene.good)")
        // Without the context the rule says that it did not run.
        let blind = try scene.report(scene.bad, context: ReplyContext.none)
        #expect(blind.skipped.contains { $0.rule.rawValue == scene.rule && $0.reason == .missingContext }, "\(scene)")
    }

    @Test func `the first public answers may disagree, contacts on record may be spoken of, promises may run`() throws {
        let linter = try TestLinter.standard
        let early = linter.reply("No, that is not so.", "en", context: ReplyContext(publicTurnsByBrand: 1))
        #expect(!early.rules.contains("defensive.public-argument"))
        let call = ReplyContext.RecordedContact(
            channel: Channel(platform: .mail, channelClass: .mail),
            isAnswered: true
        )
        let known = linter.reply(
            "As discussed on the phone, the fee is waived.",
            "en",
            context: ReplyContext(contacts: [call])
        )
        #expect(!known.rules.contains("promise.unsupported-claim"))
        let open = ReplyContext(
            openPromises: [.init(text: "We will refund you.", due: ThreadRuleTests.now.addingTimeInterval(60))],
            now: ThreadRuleTests.now
        )
        #expect(!linter.reply("Thank you for your patience!", "en", context: open).rules.contains("promise.overdue"))
    }
}
