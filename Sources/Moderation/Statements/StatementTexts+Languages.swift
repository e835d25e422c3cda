extension StatementTexts {
    static let english = StatementTexts(
        nothing: "Your comment stays as it is.",
        hidden: "We have hidden your comment. It can be shown again.",
        removed: "We have removed your comment.",
        blocked: "You can no longer comment on this page.",
        seenByAuthor: "You still see it yourself.",
        seenByFriends: "You and your friends still see it.",
        seenByClick: "Others can still open it with a click.",
        reason: "Reason:",
        facts: "It is about these words:",
        quote: ("“", "”"),
        ownRules: "The ground is our rules for comments on this page.",
        namedRules: "The ground is our rules for comments: %@.",
        legalGround: "The ground is the law: we may have to answer for such comments if we leave them.",
        byPerson: "A person decided this.",
        byPersonAfterDetection: "A program drew our attention to the comment; a person decided.",
        automatic: "A program found the comment and decided.",
        appeal: "You can ask us to look again until %@. Somebody else will decide then.",
        ceiling: "protected by the rule",
        evidence: "independent evidence",
        budget: "hide budget:",
        capability: "the platform cannot:",
        actions: ["leave", "reply", "hold", "hide", "delete", "delete and block"],
        reasons: reasons(
            """
            noViolation=nothing speaks against the comment
            noText=the comment has no words to judge
            genuineComplaint=it is a complaint
            constructiveCriticism=it is constructive criticism
            question=it asks something
            praise=it is praise
            negativeOpinion=it is an opinion
            adPlacement=it stands under an advertisement, where we show no general opinions; we answer you privately
            quotedAbuse=it reports abuse by somebody else
            directedInsult=it insults somebody
            possibleAbuse=it may insult or harm somebody
            possibleSpam=it may be advertising or a fraud
            trollPattern=it is abusive, and earlier comments of yours were removed for the same reason
            hateSpeech=it shows contempt for a group of people
            threat=it threatens somebody
            unlawful=it breaks the law
            sexualContent=it is sexual
            piiSelf=it shows your own personal data to everybody; we hid it for your protection
            piiOther=it shows somebody else's personal data
            spamPromotion=it is advertising
            scamImpersonation=it tries to deceive our customers
            suspectedBrigade=many new accounts posted the same text
            notBrigade=many customers report the same problem
            repeatPosting=you posted the same text before; your first comment stays and will be answered
            customerProtection=it comes from a customer
            insufficientHistory=we know too little for anything final
            staffExempt=it comes from our own team
            protectedSubject=only people decide about this subject
            degraded=the check was incomplete
            uncertain=it is not clear what is meant
            manualDecision=a person of our team decided so
            """
        )
    )

    static let german = StatementTexts(
        nothing: "Ihr Kommentar bleibt, wie er ist.",
        hidden: "Wir haben Ihren Kommentar verborgen. Er kann wieder eingeblendet werden.",
        removed: "Wir haben Ihren Kommentar entfernt.",
        blocked: "Sie können auf dieser Seite nicht mehr kommentieren.",
        seenByAuthor: "Sie selbst sehen ihn weiterhin.",
        seenByFriends: "Sie und Ihre Freunde sehen ihn weiterhin.",
        seenByClick: "Andere können ihn weiterhin mit einem Klick öffnen.",
        reason: "Grund:",
        facts: "Es geht um diese Worte:",
        quote: ("„", "“"),
        ownRules: "Grundlage sind unsere Regeln für Kommentare auf dieser Seite.",
        namedRules: "Grundlage sind unsere Regeln für Kommentare: %@.",
        legalGround: "Grundlage ist das Gesetz: Für solche Kommentare können wir haften, wenn wir sie stehen lassen.",
        byPerson: "Das hat ein Mensch entschieden.",
        byPersonAfterDetection: "Ein Programm hat uns auf den Kommentar hingewiesen; entschieden hat ein Mensch.",
        automatic: "Ein Programm hat den Kommentar gefunden und darüber entschieden.",
        appeal: "Sie können bis zum %@ verlangen, dass wir das noch einmal prüfen. Dann entscheidet jemand anderes.",
        ceiling: "geschützt durch die Regel",
        evidence: "unabhängige Belege",
        budget: "Kontingent fürs Verbergen:",
        capability: "die Plattform kann es nicht:",
        actions: ["stehen lassen", "antworten", "vorlegen", "verbergen", "löschen", "löschen und sperren"],
        reasons: reasons(
            """
            noViolation=gegen den Kommentar spricht nichts
            noText=der Kommentar enthält keinen Text
            genuineComplaint=es ist eine Beschwerde
            constructiveCriticism=es ist konstruktive Kritik
            question=es ist eine Frage
            praise=es ist ein Lob
            negativeOpinion=es ist eine Meinung
            adPlacement=er steht unter einer Anzeige, unter der wir keine allgemeinen Meinungen zeigen; wir antworten Ihnen privat
            quotedAbuse=er berichtet von einer Beleidigung durch andere
            directedInsult=er beleidigt jemanden
            possibleAbuse=er könnte jemanden beleidigen oder gefährden
            possibleSpam=er könnte Werbung oder Betrug sein
            trollPattern=er ist beleidigend, und frühere Kommentare von Ihnen wurden aus demselben Grund entfernt
            hateSpeech=er setzt eine Gruppe von Menschen herab
            threat=er bedroht jemanden
            unlawful=er verstößt gegen das Gesetz
            sexualContent=er hat sexuellen Inhalt
            piiSelf=er zeigt allen Ihre eigenen persönlichen Daten; wir haben ihn zu Ihrem Schutz verborgen
            piiOther=er enthält persönliche Daten einer anderen Person
            spamPromotion=er ist Werbung
            scamImpersonation=er soll unsere Kundschaft täuschen
            suspectedBrigade=viele neue Konten haben denselben Text geschrieben
            notBrigade=viele Kundinnen und Kunden melden dasselbe Problem
            repeatPosting=Sie haben denselben Text schon einmal geschrieben; der erste Kommentar bleibt stehen und wird beantwortet
            customerProtection=er stammt von einer Kundin oder einem Kunden
            insufficientHistory=wir wissen zu wenig für etwas Endgültiges
            staffExempt=er stammt von unserem eigenen Team
            protectedSubject=über dieses Thema entscheiden nur Menschen
            degraded=die Prüfung war unvollständig
            uncertain=es ist nicht klar, was gemeint ist
            manualDecision=das hat jemand aus unserem Team so entschieden
            """
        )
    )
}
