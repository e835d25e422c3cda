import Testing
import ToneLint

/// Denying what happened, not caring whether somebody returns, and naming them: twelve ways a language (R23).
@Suite struct ColdReplyTests {
    private static let incoming = [
        "en": "My bag was lost on your boat and nobody cares.",
        "de": "Mein Koffer ist auf eurem Schiff verschwunden und keinen kümmert es.",
        "ru": "Мой чемодан пропал на вашем катере, и всем плевать.",
        "ro": "Mi-a dispărut valiza pe vaporul vostru și nimănui nu-i pasă.",
    ]

    private static let replies = [
        ("en", "That can't have happened."),
        ("en", "That could not have been us."),
        ("en", "This cannot be true."),
        ("en", "Whether you come back or not makes no difference to us."),
        ("en", "Whether you return or not is up to you, it makes no difference."),
        ("en", "Feel free to shop elsewhere."),
        ("en", "You are free to go elsewhere."),
        ("en", "We have plenty of other customers."),
        ("en", "Suit yourself."),
        ("en", "Don't come back then."),
        ("en", "We won't miss you."),
        ("en", "Never mind, idiot."),
        ("de", "Das kann nicht passiert sein."),
        ("de", "Das kann gar nicht stimmen."),
        ("de", "So etwas ist ausgeschlossen."),
        ("de", "Das ist völlig unmöglich."),
        ("de", "Ob Sie wiederkommen, ist uns gleich."),
        ("de", "Ob du wiederkommst oder nicht, ist uns egal."),
        ("de", "Dann kommen Sie eben nicht wieder."),
        ("de", "Es steht Ihnen frei, woanders zu buchen."),
        ("de", "Wir haben genug andere Kunden."),
        ("de", "Wir kommen auch ohne Sie zurecht."),
        ("de", "Komisch, da sind Sie der Erste."),
        ("de", "Schon gut, Schlaumeier."),
        ("ru", "Такого быть не может."),
        ("ru", "Этого не могло случиться."),
        ("ru", "Такого произойти не могло."),
        ("ru", "Это исключено."),
        ("ru", "Ну и не приходите."),
        ("ru", "Тогда не приходите."),
        ("ru", "Можете не возвращаться."),
        ("ru", "Нам всё равно, вернётесь вы или нет."),
        ("ru", "Вернётесь или нет, нам без разницы."),
        ("ru", "У нас хватает довольных клиентов."),
        ("ru", "Без вас обойдёмся."),
        ("ru", "Ничего страшного, умник."),
        ("ro", "Nu are cum să se întâmple."),
        ("ro", "N-avea cum să se întâmple așa ceva."),
        ("ro", "Este imposibil, colegii verifică tot."),
        ("ro", "E exclus, avem camere."),
        ("ro", "Așa ceva nu se putea întâmpla."),
        ("ro", "Ni-e totuna dacă reveniți sau nu."),
        ("ro", "Dacă veniți sau nu, ne e egal."),
        ("ro", "Avem destui clienți mulțumiți."),
        ("ro", "Avem destule alți clienți mulțumiți."),
        ("ro", "Atunci nu mai veniți."),
        ("ro", "Sunteți liberi să plecați."),
        ("ro", "Lăsați, deșteptule!"),
    ]

    @Test(arguments: replies)
    func `a reply that denies, shrugs or insults is told as such`(language: String, reply: String) throws {
        let context = ReplyContext(incoming: [try #require(ColdReplyTests.incoming[language])])
        let report = try TestLinter.standard.reply(reply, language, context: context)
        let cold: Set = ["defensive.contradict", "defensive.brush-off", "polite.insult"]
        #expect(!report.heavyRules.isDisjoint(with: cold), "\(report.heavyRules)")
        #expect(report.gate.verdict == .hold)
    }

    @Test(arguments: [
        ("en", "Is it true you are closing?", "No, that is not true: we only move to 3 Dock Lane in May."),
        ("de", "Stimmt es, dass ihr schließt?", "Nein, das stimmt nicht: Wir ziehen im Mai nur an den Hafen 3."),
        ("ru", "Правда, что вы закрываетесь?", "Нет, это неправда: в мае мы только переезжаем на Портовую, 3."),
        ("ro", "E adevărat că închideți?", "Nu, nu este adevărat: în mai doar ne mutăm pe Portului 3."),
    ])
    func `a rumour that somebody asks about may be set right`(language: String, incoming: String, reply: String) throws
    {
        let report = try TestLinter.standard.reply(reply, language, context: ReplyContext(incoming: [incoming]))
        #expect(!report.diagnostics.contains { $0.severity == .error })
    }
}
