extension ReportText {
    /// The texts about canned lines and about accounts against which steps were taken.
    static let cannedTexts: [ReportLocale: [ReportText: String]] = [
        .english: [
            .cannedLines: "Canned lines",
            .cannedIntro: """
            {0} notice went out in place of an answer, different wordings: {1}. The deadline runs on.|{0} notices went out \
            in place of an answer, different wordings: {1}. The deadline runs on.
            """,
            .cannedSent: "sent {0} time|sent {0} times",
            .cannedAutomatic: "{0} of them by a program|{0} of them by a program",
            .cannedWaiting: "Still waiting with nothing else: {0}",
            .cannedNobody: "Nobody waits with it alone.",
            .waitedFor: "{0} for {1}",
            .accountsHeading: "Accounts that the brand acted against",
            .accountBlocked: "blocked",
            .accountDeleted: "{0} comment deleted|{0} comments deleted",
            .accountStanding: "{0} left standing|{0} left standing",
            .policyAlone: "The policy alone would: {0}.",
            .sparedHeading: "Rude, but with a concern: it stays",
        ],
        .german: [
            .cannedLines: "Floskeln",
            .cannedIntro: """
            {0} Hinweis ging statt einer Antwort hinaus, verschiedene Wortlaute: {1}. Die Frist läuft weiter.|{0} Hinweise \
            gingen statt einer Antwort hinaus, verschiedene Wortlaute: {1}. Die Frist läuft weiter.
            """,
            .cannedSent: "{0}-mal verschickt|{0}-mal verschickt",
            .cannedAutomatic: "davon {0} von einem Programm|davon {0} von einem Programm",
            .cannedWaiting: "Haben nur das bekommen und warten noch: {0}",
            .cannedNobody: "Niemand wartet damit allein.",
            .waitedFor: "{0} seit {1}",
            .accountsHeading: "Konten, gegen die die Marke vorging",
            .accountBlocked: "gesperrt",
            .accountDeleted: "{0} Kommentar gelöscht|{0} Kommentare gelöscht",
            .accountStanding: "{0} stehen gelassen|{0} stehen gelassen",
            .policyAlone: "Nach der Richtlinie allein: {0}.",
            .sparedHeading: "Grob, aber mit einem Anliegen: bleibt stehen",
        ],
        .russian: [
            .cannedLines: "Отписки",
            .cannedIntro: """
            Вместо ответа отправлено {0} уведомление, разных формулировок: {1}. Отсчёт времени оно не \
            останавливает.|Вместо ответа отправлено {0} уведомления, разных формулировок: {1}. Отсчёт времени они не \
            останавливают.|Вместо ответа отправлено {0} уведомлений, разных формулировок: {1}. Отсчёт времени они не \
            останавливают.
            """,
            .cannedSent: "отправлено {0} раз|отправлено {0} раза|отправлено {0} раз",
            .cannedAutomatic: "из них программой: {0}|из них программой: {0}|из них программой: {0}",
            .cannedWaiting: "Кроме этого ничего не получили и ждут: {0}",
            .cannedNobody: "Никто не остался только с этим ответом.",
            .waitedFor: "{0} (ждёт {1})",
            .accountsHeading: "Аккаунты, к которым бренд принял меры",
            .accountBlocked: "заблокирован",
            .accountDeleted: "удалён {0} комментарий|удалены {0} комментария|удалено {0} комментариев",
            .accountStanding: "оставлен {0}|оставлено {0}|оставлено {0}",
            .policyAlone: "По одним лишь правилам: {0}.",
            .sparedHeading: "Грубо, но по делу: остаётся",
        ],
        .romanian: [
            .cannedLines: "Răspunsuri-șablon",
            .cannedIntro: """
            {0} înștiințare a plecat în loc de răspuns, formulări diferite: {1}. Termenul curge mai departe.|{0} înștiințări \
            au plecat în loc de răspuns, formulări diferite: {1}. Termenul curge mai departe.|{0} de înștiințări au plecat în \
            loc de răspuns, formulări diferite: {1}. Termenul curge mai departe.
            """,
            .cannedSent: "trimis o dată|trimis de {0} ori|trimis de {0} de ori",
            .cannedAutomatic: "din care {0} de un program|din care {0} de un program|din care {0} de un program",
            .cannedWaiting: "Au primit doar atât și încă așteaptă: {0}",
            .cannedNobody: "Nimeni nu așteaptă doar cu atât.",
            .waitedFor: "{0} (așteaptă de {1})",
            .accountsHeading: "Conturi împotriva cărora brandul a luat măsuri",
            .accountBlocked: "blocat",
            .accountDeleted: "{0} comentariu șters|{0} comentarii șterse|{0} de comentarii șterse",
            .accountStanding: "{0} lăsat|{0} lăsate|{0} lăsate",
            .policyAlone: "Doar după reguli: {0}.",
            .sparedHeading: "Grosolan, dar cu o problemă reală: rămâne",
        ],
    ]
}
