extension ReportText {
    /// The texts about locations, actions and claims.
    static let routingTexts: [ReportLocale: [ReportText: String]] = [
        .english: [
            .routeTo: "For",
            .actionPromised: "The brand will do",
            .actionDone: "The brand did",
            .actionAsked: "The customer is to do",
            .unsupportedClaims: """
            {0} of {1} replies with figures, prices, dates or times names no source|{0} of {1} replies with figures, \
            prices, dates or times name no source
            """,
        ],
        .german: [
            .routeTo: "Für",
            .actionPromised: "Zugesagt",
            .actionDone: "Erledigt",
            .actionAsked: "Der Kunde soll",
            .unsupportedClaims: """
            {0} von {1} Antworten mit Zahlen, Preisen, Terminen oder Zeiten ohne Quelle|{0} von {1} Antworten mit \
            Zahlen, Preisen, Terminen oder Zeiten ohne Quelle
            """,
        ],
        .russian: [
            .routeTo: "Кому",
            .actionPromised: "Обещано",
            .actionDone: "Сделано",
            .actionAsked: "Должен сделать клиент",
            .unsupportedClaims: """
            {0} из ответов с цифрами, ценами, датами и часами (всего {1}) без источника|{0} из ответов с цифрами, \
            ценами, датами и часами (всего {1}) без источника|{0} из ответов с цифрами, ценами, датами и часами \
            (всего {1}) без источника
            """,
        ],
        .romanian: [
            .routeTo: "Pentru",
            .actionPromised: "Promis",
            .actionDone: "Făcut",
            .actionAsked: "Clientul trebuie să facă",
            .unsupportedClaims: """
            {0} din răspunsurile cu cifre, prețuri, date sau ore (în total {1}) nu are sursă|{0} din răspunsurile cu \
            cifre, prețuri, date sau ore (în total {1}) nu au sursă|{0} din răspunsurile cu cifre, prețuri, date sau \
            ore (în total {1}) nu au sursă
            """,
        ],
    ]
}
