import Testing
import ToneLint

/// Said formally or to a friend, a reply has the same faults: only the register rule minds.
@Suite struct AddressFormTests {
    static let pairs = [
        ("de", "Sie hätten den Fahrplan lesen sollen.", "Du hättest den Fahrplan lesen sollen."),
        ("de", "Beruhigen Sie sich bitte.", "Beruhige dich bitte."),
        ("de", "Es gibt keinen Grund, dass Sie sich so aufregen.", "Es gibt keinen Grund, dass du dich so aufregst."),
        ("de", "Wir melden uns in Kürze bei Ihnen.", "Wir melden uns in Kürze bei dir."),
        ("de", "Bitte wenden Sie sich an unseren Kundenservice.", "Bitte wende dich an unseren Kundenservice."),
        ("de", "Schicken Sie uns ein Foto der Karte.", "Schick uns ein Foto der Karte."),
        ("de", "Ihre Meinung ist uns sehr wichtig.", "Deine Meinung ist uns sehr wichtig."),
        (
            "de", "Entschuldigung, falls Sie sich verletzt gefühlt haben.",
            "Entschuldigung, falls du dich verletzt gefühlt hast."
        ),
        (
            "de", "Wie wir Ihnen bereits mitgeteilt haben, bleibt die Gebühr.",
            "Wie wir dir bereits mitgeteilt haben, bleibt die Gebühr."
        ),
        ("de", "Schreiben Sie uns hier bitte Ihre Telefonnummer.", "Schreib uns hier bitte deine Telefonnummer."),
        ("de", "Sie täuschen sich.", "Du täuschst dich."),
        ("de", "Ich überweise Ihnen das Geld.", "Ich überweise dir das Geld."),
        ("ru", "Вам следовало прочитать расписание.", "Тебе следовало прочитать расписание."),
        ("ru", "Успокойтесь, пожалуйста.", "Успокойся, пожалуйста."),
        ("ru", "Мы свяжемся с вами в ближайшее время.", "Мы свяжемся с тобой в ближайшее время."),
        ("ru", "Обратитесь, пожалуйста, в службу поддержки.", "Обратись, пожалуйста, в службу поддержки."),
        ("ru", "Пришлите фото билета.", "Пришли фото билета."),
        ("ru", "Ваше мнение очень важно для нас.", "Твоё мнение очень важно для нас."),
        ("ru", "Извините, если вы обиделись.", "Извини, если ты обиделся."),
        ("ru", "Как мы вам уже писали, сбор остаётся.", "Как мы тебе уже писали, сбор остаётся."),
        ("ru", "Вы ошибаетесь.", "Ты ошибаешься."),
        ("ru", "Мы вернём вам деньги.", "Мы вернём тебе деньги."),
        ("ro", "Ar fi trebuit să citiți orarul.", "Ar fi trebuit să citești orarul."),
        ("ro", "Calmați-vă, vă rog.", "Calmează-te, te rog."),
        ("ro", "Revenim către dumneavoastră în scurt timp.", "Revenim către tine în scurt timp."),
        ("ro", "Vă rugăm să contactați serviciul clienți.", "Te rugăm să contactezi serviciul clienți."),
        ("ro", "Trimiteți-ne o poză cu biletul.", "Trimite-ne o poză cu biletul."),
        (
            "ro", "Părerea dumneavoastră este foarte importantă pentru noi.",
            "Părerea ta este foarte importantă pentru noi."
        ),
        ("ro", "Ne pare rău dacă v-ați simțit jignit.", "Ne pare rău dacă te-ai simțit jignit."),
        ("ro", "Așa cum v-am mai spus, taxa rămâne.", "Așa cum ți-am mai spus, taxa rămâne."),
        ("ro", "Vă înșelați.", "Te înșeli."),
        ("ro", "Vă trimitem banii înapoi.", "Îți trimitem banii înapoi."),
    ]

    @Test(arguments: pairs)
    func `formal or informal, the same rules speak up`(language: String, formal: String, informal: String) throws {
        let linter = try TestLinter.standard
        func rules(_ text: String) -> Set<String> {
            linter.reply(text, language).heavyRules
        }
        #expect(rules(formal) == rules(informal))
        #expect(!rules(formal).isEmpty, "nothing to compare")
        #expect(!rules(formal).contains("medium.register-mix"))
    }
}
