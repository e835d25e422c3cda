extension ReportText {
    /// The texts about what a storm brings, and about cases that stand still.
    static let stormTexts: [ReportLocale: [ReportText: String]] = [
        .english: [
            .plannedHeading: "Planned changes",
            .plannedBegins: "begins in {0}",
            .plannedGoesOn: "until {0}",
            .plannedOver: "over for {0}",
            .topicsHeading: "What many write about in the last 24 hours",
            .forecastLine: "Messages to come: {0} in the next hour ({1}), {2} in the next {3} hours.",
            .surgeHeading: "Surge staff",
            .surgeAnswers: "answers in the last 24 hours: {0}",
            .surgeNeeds:
                "For {0} of answers within {1}, people needed in the next hour: {2}; of its own there are {3}.",
            .surgeLend: "Lend: {0}.",
            .surgeShift: "{0} from {1} to {2}",
            .surgeNone: "Nobody need be lent.",
            .surgeMissing: "Still missing: {0}.",
            .contactsHeading: "Personally contacted since",
            .contactsLine: "{0}: {1} of {2}",
            .contactsMissing: "not yet: {0}",
            .likelySame: "perhaps the same person as {0}",
            .likelyWords: "nearly the same words on {0} site|nearly the same words on {0} sites",
            .likelyName: "the name agrees",
            .stalledCases: """
            {0} case stands still: a promised step is past its time, and nothing was said since.|{0} cases \
            stand still: a promised step is past its time, and nothing was said since.
            """,
            .copiesLine: "{0} message came twice and counts once.|{0} messages came twice and count once.",
        ],
        .german: [
            .plannedHeading: "Geplante Änderungen",
            .plannedBegins: "beginnt in {0}",
            .plannedGoesOn: "bis {0}",
            .plannedOver: "seit {0} vorbei",
            .topicsHeading: "Worüber in den letzten 24 Stunden viele schreiben",
            .forecastLine: "Erwartete Nachrichten: {0} in der nächsten Stunde ({1}), {2} in den nächsten {3} Stunden.",
            .surgeHeading: "Aushilfe bei Andrang",
            .surgeAnswers: "Antworten in den letzten 24 Stunden: {0}",
            .surgeNeeds: """
            Für {0} der Antworten innerhalb von {1} werden in der nächsten Stunde Leute gebraucht: {2}; \
            eigene sind da: {3}.
            """,
            .surgeLend: "Aushelfen sollen: {0}.",
            .surgeShift: "{0} von {1} bis {2}",
            .surgeNone: "Es muss niemand aushelfen.",
            .surgeMissing: "Es fehlen noch: {0}.",
            .contactsHeading: "Seither persönlich angesprochen",
            .contactsLine: "{0}: {1} von {2}",
            .contactsMissing: "noch nicht: {0}",
            .likelySame: "vielleicht dieselbe Person wie {0}",
            .likelyWords: "fast dieselben Worte auf {0} Plattform|fast dieselben Worte auf {0} Plattformen",
            .likelyName: "der Name stimmt überein",
            .stalledCases: """
            {0} Fall ruht: Ein zugesagter Schritt ist überfällig, und seither kam kein Wort.|{0} Fälle \
            ruhen: Ein zugesagter Schritt ist überfällig, und seither kam kein Wort.
            """,
            .copiesLine: "{0} Nachricht kam doppelt und zählt einmal.|{0} Nachrichten kamen doppelt und zählen einmal.",
        ],
        .russian: [
            .plannedHeading: "Запланированные изменения",
            .plannedBegins: "начнётся через {0}",
            .plannedGoesOn: "до {0}",
            .plannedOver: "прошло после окончания: {0}",
            .topicsHeading: "О чём многие пишут за последние сутки",
            .forecastLine: "Ожидается сообщений: {0} за следующий час ({1}), {2} за ближайшие часы ({3}).",
            .surgeHeading: "Подмога на время наплыва",
            .surgeAnswers: "ответов за последние сутки: {0}",
            .surgeNeeds:
                "Чтобы {0} ответов уложились в срок ({1}), в следующий час нужно людей: {2}; своих на месте: {3}.",
            .surgeLend: "Привлечь: {0}.",
            .surgeShift: "{0} с {1} до {2}",
            .surgeNone: "Привлекать никого не нужно.",
            .surgeMissing: "Всё ещё не хватает: {0}.",
            .contactsHeading: "С кем с тех пор связались лично",
            .contactsLine: "{0}: {1} из {2}",
            .contactsMissing: "пока нет: {0}",
            .likelySame: "возможно, тот же человек, что и {0}",
            .likelyWords:
                "почти те же слова на {0} площадке|почти те же слова на {0} площадках|почти те же слова на {0} площадках",
            .likelyName: "имя совпадает",
            .stalledCases: """
            {0} обращение стоит на месте: обещанный шаг просрочен, и с тех пор ни слова.|{0} обращения стоят \
            на месте: обещанный шаг просрочен, и с тех пор ни слова.|{0} обращений стоят на месте: обещанный \
            шаг просрочен, и с тех пор ни слова.
            """,
            .copiesLine: """
            {0} сообщение пришло повторно и считается один раз.|{0} сообщения пришли повторно и считаются \
            один раз.|{0} сообщений пришли повторно и считаются один раз.
            """,
        ],
        .romanian: [
            .plannedHeading: "Schimbări planificate",
            .plannedBegins: "începe peste {0}",
            .plannedGoesOn: "până la {0}",
            .plannedOver: "încheiat de {0}",
            .topicsHeading: "Despre ce scriu mulți în ultimele 24 de ore",
            .forecastLine: "Mesaje așteptate: {0} în ora următoare ({1}), {2} în următoarele {3} ore.",
            .surgeHeading: "Personal de întărire",
            .surgeAnswers: "răspunsuri în ultimele 24 de ore: {0}",
            .surgeNeeds: """
            Pentru ca {0} din răspunsuri să vină în {1}, oameni necesari în ora următoare: {2}; proprii \
            sunt: {3}.
            """,
            .surgeLend: "De detașat: {0}.",
            .surgeShift: "{0} de la {1} până la {2}",
            .surgeNone: "Nu trebuie detașat nimeni.",
            .surgeMissing: "Încă lipsesc: {0}.",
            .contactsHeading: "Contactați personal de atunci",
            .contactsLine: "{0}: {1} din {2}",
            .contactsMissing: "încă nu: {0}",
            .likelySame: "poate aceeași persoană cu {0}",
            .likelyWords: """
            aproape aceleași cuvinte pe {0} platformă|aproape aceleași cuvinte pe {0} platforme|aproape aceleași \
            cuvinte pe {0} de platforme
            """,
            .likelyName: "numele coincide",
            .stalledCases: """
            {0} caz stă pe loc: un pas promis a depășit termenul și de atunci nu s-a mai spus nimic.|{0} \
            cazuri stau pe loc: un pas promis a depășit termenul și de atunci nu s-a mai spus nimic.|{0} de \
            cazuri stau pe loc: un pas promis a depășit termenul și de atunci nu s-a mai spus nimic.
            """,
            .copiesLine: """
            {0} mesaj a venit de două ori și se numără o dată.|{0} mesaje au venit de două ori și se numără \
            o dată.|{0} de mesaje au venit de două ori și se numără o dată.
            """,
        ],
    ]
}
