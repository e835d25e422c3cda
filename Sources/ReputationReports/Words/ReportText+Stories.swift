extension ReportText {
    /// The texts about the last day of a storm, who is on duty, and cases that may be one.
    static let storyTexts: [ReportLocale: [ReportText: String]] = [
        .english: [
            .stormDayHeading: "The last 24 hours",
            .stormMessages: "{0} message|{0} messages",
            .stormPeople: "of {0} person|of {0} people",
            .stormUsual: "usually {0}",
            .stormFirst: "First complaint: {0}, {1}, {2}",
            .stormReplied: "a person first replied {0} later",
            .stormNobody: "nobody has replied to anybody",
            .stormStatement: "Statement: {0}, {1}",
            .stormCovered: "it covers {0} message that links to it|it covers {0} messages that link to it",
            .onDuty: "On duty: {0}.",
            .answersPerHour: "That makes about {0} answers an hour.",
            .onDutyObserved: "There, as far as last week's replies show: {0}.",
            .onDutyUntil: "{0} until {1}",
            .fromTo: "{0} to {1}",
            .answersBy: "{0} answers by {1}",
            .nobodyAnswersIn: "nobody there answers in this language ({0})",
            .startFrom: "to begin with, in one's own words: the text {0} ({1})",
            .mergeHeading: "Perhaps one case",
            .mergeIntro: """
            They name the same order, address, number or account. Nothing is joined until somebody merges them.
            """,
        ],
        .german: [
            .stormDayHeading: "Die letzten 24 Stunden",
            .stormMessages: "{0} Nachricht|{0} Nachrichten",
            .stormPeople: "von {0} Person|von {0} Personen",
            .stormUsual: "üblich sind {0}",
            .stormFirst: "Erste Beschwerde: {0}, {1}, {2}",
            .stormReplied: "die erste Antwort eines Menschen kam nach {0}",
            .stormNobody: "bisher hat niemand irgendwem geantwortet",
            .stormStatement: "Stellungnahme: {0}, {1}",
            .stormCovered: """
            sie deckt {0} Nachricht ab, die auf sie verlinkt|sie deckt {0} Nachrichten ab, die auf sie verlinken
            """,
            .onDuty: "Im Dienst: {0}.",
            .answersPerHour: "Das ergibt etwa {0} Antworten pro Stunde.",
            .onDutyObserved: "Da sind, soweit die Antworten der letzten Woche zeigen: {0}.",
            .onDutyUntil: "{0} bis {1}",
            .fromTo: "{0} bis {1}",
            .answersBy: "{0} antwortet bis {1}",
            .nobodyAnswersIn: "niemand im Dienst antwortet in dieser Sprache ({0})",
            .startFrom: "als Ausgangspunkt, in eigenen Worten: der Text {0} ({1})",
            .mergeHeading: "Vielleicht ein Fall",
            .mergeIntro: """
            Sie nennen dieselbe Bestellung, Adresse, Nummer oder dasselbe Konto. Verbunden wird nichts, bis jemand sie \
            zusammenführt.
            """,
        ],
        .russian: [
            .stormDayHeading: "Последние сутки",
            .stormMessages: "{0} сообщение|{0} сообщения|{0} сообщений",
            .stormPeople: "от {0} человека|от {0} человек|от {0} человек",
            .stormUsual: "обычно {0}",
            .stormFirst: "Первая жалоба: {0}, {1}, {2}",
            .stormReplied: "первый ответ человека — через {0}",
            .stormNobody: "пока никто никому не ответил",
            .stormStatement: "Заявление: {0}, {1}",
            .stormCovered: """
            ссылка на него закрывает {0} сообщение|ссылка на него закрывает {0} сообщения|ссылка на него закрывает {0} \
            сообщений
            """,
            .onDuty: "На смене: {0}.",
            .answersPerHour: "Ответов в час при таком составе: около {0}.",
            .onDutyObserved: "На месте, судя по ответам за последнюю неделю: {0}.",
            .onDutyUntil: "{0} до {1}",
            .fromTo: "от {0} до {1}",
            .answersBy: "отвечает {0}, до {1}",
            .nobodyAnswersIn: "на этом языке ({0}) на смене никто не отвечает",
            .startFrom: "за основу, своими словами: текст {0} ({1})",
            .mergeHeading: "Возможно, одно дело",
            .mergeIntro: """
            В них назван один и тот же заказ, адрес, номер или аккаунт. Ничего не объединено, пока кто-нибудь этого не \
            сделает.
            """,
        ],
        .romanian: [
            .stormDayHeading: "Ultimele 24 de ore",
            .stormMessages: "{0} mesaj|{0} mesaje|{0} de mesaje",
            .stormPeople: "de la {0} persoană|de la {0} persoane|de la {0} de persoane",
            .stormUsual: "de obicei {0}",
            .stormFirst: "Prima reclamație: {0}, {1}, {2}",
            .stormReplied: "primul răspuns dat de un om a venit după {0}",
            .stormNobody: "încă nu a răspuns nimeni nimănui",
            .stormStatement: "Comunicat: {0}, {1}",
            .stormCovered: """
            acoperă {0} mesaj care trimite la el|acoperă {0} mesaje care trimit la el|acoperă {0} de mesaje care trimit \
            la el
            """,
            .onDuty: "De serviciu: {0}.",
            .answersPerHour: "Răspunsuri posibile pe oră: circa {0}.",
            .onDutyObserved: "Prezenți, după răspunsurile din ultima săptămână: {0}.",
            .onDutyUntil: "{0} până la {1}",
            .fromTo: "de la {0} la {1}",
            .answersBy: "{0} răspunde până la {1}",
            .nobodyAnswersIn: "nimeni de serviciu nu răspunde în această limbă ({0})",
            .startFrom: "ca punct de plecare, cu propriile cuvinte: textul {0} ({1})",
            .mergeHeading: "Poate un singur caz",
            .mergeIntro: """
            Numesc aceeași comandă, aceeași adresă, același număr sau cont. Nimic nu se unește până când cineva nu le \
            unește.
            """,
        ],
    ]
}
