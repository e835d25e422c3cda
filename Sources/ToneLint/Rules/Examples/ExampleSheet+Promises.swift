internal import Conversations
internal import FoundationEssentials
internal import LanguageAnalysis

extension ExampleSheet {
    /// The moment of writing in the examples, 2026-05-05 08:00 UTC.
    private static let now = Date(timeIntervalSince1970: 1_777_968_000)

    /// Promises and relevance.
    static let promises: [ExampleSheet] = [
        ExampleSheet(
            "promise.absolute",
            """
            en- This will never happen again.
            en- We guarantee that every boat will always be on time.
            en+ Since Monday two people check the list before the boat leaves.
            de- Das wird nie wieder vorkommen.
            de- Wir garantieren, dass jedes Schiff immer pünktlich ist.
            de+ Seit Montag prüfen zwei Leute die Liste, bevor das Schiff ablegt.
            ru- Такое больше никогда не повторится.
            ru- Гарантируем, что опозданий больше не будет.
            ru+ С понедельника список перед отходом проверяют двое.
            ro- Nu se va mai întâmpla niciodată.
            ro- Vă garantăm că nu veți mai avea niciodată probleme.
            ro+ De luni, doi oameni verifică lista înainte de plecare.
            """
        ),
        ExampleSheet(
            "promise.no-date",
            """
            en- I will send you the refund.
            en- We are going to replace the seats.
            en+ I will send you the refund by Friday, 8 May.
            de- Ich überweise Ihnen das Geld.
            de- Wir werden Ihnen einen Ersatz schicken.
            de+ Ich überweise Ihnen das Geld bis Freitag, 8. Mai.
            ru- Я верну вам деньги.
            ru- Мы пришлём вам новый билет.
            ru+ Я верну вам деньги до пятницы, 8 мая.
            ro- Vă trimit banii înapoi.
            ro- O să vă trimitem un bilet nou.
            ro+ Vă trimit banii înapoi până vineri, 8 mai.
            """
        ),
        ExampleSheet(
            "promise.overdue",
            known: { example in
                let text = [
                    "de": "Wir erstatten die Karte bis Montag.", "ru": "Вернём деньги за билет до понедельника.",
                    "ro": "Vă rambursăm biletul până luni.",
                ][example.draft.language?.rawValue ?? ""]
                let promise = text ?? "We will refund the ticket by Monday."
                example.context.openPromises = [.init(text: promise, due: now.addingTimeInterval(-86_400))]
                example.context.now = now
            },
            """
            en- The café on board opens at nine.
            en- Thank you for waiting!
            en+ The refund for your ticket left this morning at nine. Sorry that it is a day late.
            de- Das Café an Bord öffnet um neun.
            de- Danke fürs Warten!
            de+ Die Erstattung für Ihre Karte ging heute um neun raus. Entschuldigung, das war ein Tag zu spät.
            ru- Кафе на борту открывается в девять.
            ru- Спасибо за ожидание!
            ru+ Деньги за билет ушли сегодня в девять. Простите, что на день позже.
            ro- Cafeneaua de la bord se deschide la nouă.
            ro- Mulțumim că ați așteptat!
            ro+ Banii pentru bilet au plecat azi la nouă. Ne pare rău că am întârziat o zi.
            """
        ),
        ExampleSheet(
            "promise.public-compensation",
            """
            en- As compensation you will get a 20 euro voucher.
            en- We will give you 50 euros back for the trouble on Friday.
            en+ The heating on the evening boat was repaired this morning.
            de- Als Entschädigung bekommen Sie einen Gutschein über 20 Euro.
            de- Als Wiedergutmachung schenken wir Ihnen am Freitag eine Freifahrt.
            de+ Die Heizung auf dem Abendschiff wurde heute früh repariert.
            ru- В качестве компенсации дарим вам купон на 20 евро.
            ru- В качестве извинения в пятницу вернём вам 50 евро.
            ru+ Отопление на вечернем пароме сегодня утром починили.
            ro- Drept compensație primiți un voucher de 20 de euro.
            ro- Ca despăgubire, vineri vă oferim 50 de euro.
            ro+ Căldura de pe feribotul de seară a fost reparată azi-dimineață.
            """
        ),
        ExampleSheet(
            "promise.unsupported-claim",
            known: { $0.context.contacts = [] },
            """
            en- As agreed on the phone, the fee is waived.
            en- As discussed yesterday, the cabin is yours.
            en+ You wrote that the fee was charged twice; it is waived.
            de- Wie telefonisch vereinbart, entfällt die Gebühr.
            de- Wie gestern besprochen, gehört die Kabine Ihnen.
            de+ Sie schrieben, die Gebühr sei doppelt abgebucht worden; sie entfällt.
            ru- Как договорились по телефону, сбор отменён.
            ru- Как мы вчера обсуждали, каюта ваша.
            ru+ Вы писали, что сбор списали дважды, он отменён.
            ro- Așa cum am stabilit la telefon, taxa se anulează.
            ro- După cum am discutat ieri, cabina vă aparține.
            ro+ Ați scris că taxa a fost percepută de două ori; e anulată.
            """
        ),
        ExampleSheet(
            "relevance.off-topic-post",
            known: { example in
                example.draft.kind = .post
                example.earlier = Array(repeating: example.earlier, count: 10).flatMap { $0 }
            },
            """
            en= The ferry sails past the seals and cliffs of the bay
            en- Happy Pancake Day, which syrup do you prefer?
            en+ The seals are back below the cliffs, young ones too.
            de= Die Fähre fährt an Robben und Klippen vorbei durch die Bucht
            de- Heute wird Fasching gefeiert, welches Kostüm tragt ihr?
            de+ Die Robben liegen wieder unter den Klippen, auch junge.
            ru= Паром идёт через бухту мимо тюленей и скал
            ru- С днём блинов! Какое варенье любите?
            ru+ Мимо скал снова плывут тюлени, и малыши тоже.
            ro= Feribotul trece prin golf pe lângă foci și stânci
            ro- La mulți ani de ziua clătitelor! Ce gem preferați?
            ro+ Lângă stânci au apărut din nou foci, chiar și pui.
            """
        ),
        ExampleSheet(
            "relevance.promo-in-complaint",
            """
            en? The boat left us behind although we had tickets. Disgraceful.
            en- We are sorry about that. By the way, our summer pass is 20% off this week!
            en- Sorry about the boat! Check out our new island tours for great deals!
            en+ Sorry that the boat left without you. I have refunded both tickets today.
            de? Das Schiff ist ohne uns gefahren, trotz Karten. Eine Frechheit.
            de- Das tut uns leid. Übrigens: Unser Sommerpass ist diese Woche 20 % günstiger!
            de- Entschuldigung wegen des Schiffs! Entdecken Sie jetzt unsere neuen Inseltouren zum Sonderpreis!
            de+ Entschuldigung, dass das Schiff ohne Sie fuhr. Ich habe beide Karten heute erstattet.
            ru? Паром ушёл без нас, хотя билеты были. Позор.
            ru- Нам жаль. Кстати, на летний абонемент сейчас скидка 20%!
            ru- Простите за паром! Попробуйте наши новые туры на острова по выгодной цене!
            ru+ Простите, что паром ушёл без вас. Сегодня я вернула деньги за оба билета.
            ro? Feribotul a plecat fără noi, deși aveam bilete. Rușine.
            ro- Ne pare rău. Apropo, abonamentul de vară are 20% reducere săptămâna asta!
            ro- Ne pare rău pentru feribot! Profitați de noile noastre tururi la preț redus!
            ro+ Ne pare rău că feribotul a plecat fără dumneavoastră. Am rambursat azi ambele bilete.
            """
        ),
    ]
}
