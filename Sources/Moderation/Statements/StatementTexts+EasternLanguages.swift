extension StatementTexts {
    static let russian = StatementTexts(
        nothing: "Ваш комментарий остаётся без изменений.",
        hidden: "Мы скрыли ваш комментарий. Его можно показать снова.",
        removed: "Мы удалили ваш комментарий.",
        blocked: "Вы больше не можете комментировать на этой странице.",
        seenByAuthor: "Вы сами по-прежнему его видите.",
        seenByFriends: "Вы и ваши друзья по-прежнему его видите.",
        seenByClick: "Другие по-прежнему могут открыть его одним нажатием.",
        reason: "Причина:",
        facts: "Речь идёт об этих словах:",
        quote: ("«", "»"),
        ownRules: "Основание — наши правила для комментариев на этой странице.",
        namedRules: "Основание — наши правила для комментариев: %@.",
        legalGround: "Основание — закон: если оставить такой комментарий, отвечать за него можем и мы.",
        byPerson: "Решение принял человек.",
        byPersonAfterDetection: "На комментарий нам указала программа, решение принял человек.",
        automatic: "Программа нашла комментарий и приняла решение.",
        appeal: "До %@ вы можете попросить нас пересмотреть решение. Тогда решать будет другой сотрудник.",
        ceiling: "защищено правилом",
        evidence: "независимые подтверждения",
        budget: "лимит скрытия:",
        capability: "платформа не позволяет:",
        actions: ["оставить", "ответить", "передать на проверку", "скрыть", "удалить", "удалить и заблокировать"],
        reasons: reasons(
            """
            noViolation=к комментарию нет замечаний
            noText=в комментарии нет текста
            genuineComplaint=это жалоба
            constructiveCriticism=это конструктивная критика
            question=это вопрос
            praise=это похвала
            negativeOpinion=это мнение
            adPlacement=он стоит под рекламой, где мы не показываем общие мнения; мы ответим вам лично
            quotedAbuse=он рассказывает об оскорблении со стороны других
            directedInsult=он кого-то оскорбляет
            possibleAbuse=он может кого-то оскорбить или поставить под угрозу
            possibleSpam=он похож на рекламу или мошенничество
            trollPattern=он оскорбителен, и ваши прежние комментарии уже удалялись по той же причине
            hateSpeech=он унижает группу людей
            threat=он содержит угрозу
            unlawful=он нарушает закон
            sexualContent=он сексуального содержания
            piiSelf=в нём видны всем ваши личные данные; мы скрыли его, чтобы вас защитить
            piiOther=в нём чужие личные данные
            spamPromotion=это реклама
            scamImpersonation=он вводит наших клиентов в заблуждение
            suspectedBrigade=один и тот же текст написало много новых аккаунтов
            notBrigade=много клиентов сообщают об одной и той же проблеме
            repeatPosting=вы уже писали этот текст; первый комментарий остаётся, и мы на него ответим
            customerProtection=его написал клиент
            insufficientHistory=мы знаем слишком мало для окончательного решения
            staffExempt=его написал кто-то из нашей команды
            protectedSubject=решения по этой теме принимают только люди
            degraded=проверка была неполной
            uncertain=непонятно, что имеется в виду
            manualDecision=так решил сотрудник нашей команды
            """
        )
    )

    static let romanian = StatementTexts(
        nothing: "Comentariul dumneavoastră rămâne așa cum este.",
        hidden: "V-am ascuns comentariul. Poate fi afișat din nou.",
        removed: "V-am șters comentariul.",
        blocked: "Nu mai puteți comenta pe această pagină.",
        seenByAuthor: "Dumneavoastră îl vedeți în continuare.",
        seenByFriends: "Dumneavoastră și prietenii dumneavoastră îl vedeți în continuare.",
        seenByClick: "Ceilalți îl pot deschide în continuare cu un clic.",
        reason: "Motivul:",
        facts: "Este vorba despre aceste cuvinte:",
        quote: ("„", "”"),
        ownRules: "Temeiul îl reprezintă regulile noastre pentru comentariile de pe această pagină.",
        namedRules: "Temeiul îl reprezintă regulile noastre pentru comentarii: %@.",
        legalGround: "Temeiul este legea: am putea răspunde și noi pentru un astfel de comentariu dacă l-am lăsa.",
        byPerson: "Decizia a fost luată de un om.",
        byPersonAfterDetection: "Un program ne-a semnalat comentariul, iar decizia a fost luată de un om.",
        automatic: "Un program a găsit comentariul și a luat decizia.",
        appeal: "Până la %@ ne puteți cere să verificăm încă o dată. Atunci va decide altcineva.",
        ceiling: "protejat de regula",
        evidence: "dovezi independente",
        budget: "limita de ascundere:",
        capability: "platforma nu permite:",
        actions: ["lăsat", "răspuns", "trimis la verificare", "ascuns", "șters", "șters și blocat"],
        reasons: reasons(
            """
            noViolation=nu este nimic de reproșat comentariului
            noText=comentariul nu are text
            genuineComplaint=este o reclamație
            constructiveCriticism=este o critică constructivă
            question=este o întrebare
            praise=este o laudă
            negativeOpinion=este o părere
            adPlacement=se află sub o reclamă, unde nu afișăm păreri generale; vă răspundem în privat
            quotedAbuse=relatează o jignire venită de la altcineva
            directedInsult=jignește pe cineva
            possibleAbuse=ar putea jigni sau pune în pericol pe cineva
            possibleSpam=ar putea fi reclamă sau înșelătorie
            trollPattern=este jignitor, iar alte comentarii ale dumneavoastră au mai fost șterse din același motiv
            hateSpeech=disprețuiește un grup de oameni
            threat=amenință pe cineva
            unlawful=încalcă legea
            sexualContent=are conținut sexual
            piiSelf=arată tuturor datele dumneavoastră personale; l-am ascuns ca să vă protejăm
            piiOther=conține datele personale ale altcuiva
            spamPromotion=este publicitate
            scamImpersonation=încearcă să ne înșele clienții
            suspectedBrigade=multe conturi noi au scris același text
            notBrigade=mulți clienți semnalează aceeași problemă
            repeatPosting=ați mai scris acest text; primul comentariu rămâne și va primi un răspuns
            customerProtection=este al unui client
            insufficientHistory=știm prea puțin pentru o decizie definitivă
            staffExempt=este scris de echipa noastră
            protectedSubject=despre acest subiect decid doar oamenii
            degraded=verificarea a fost incompletă
            uncertain=nu este clar ce vrea să spună
            manualDecision=așa a decis cineva din echipa noastră
            """
        )
    )
}
