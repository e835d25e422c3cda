internal import Conversations

extension ExampleSheet {
    /// Politeness, apology and empathy.
    static let polite: [ExampleSheet] = [
        ExampleSheet(
            "polite.apology-overload",
            """
            en- We are so sorry. We sincerely apologise for the wait. Once again, please accept our apologies.
            en- Sorry, sorry, really sorry about the wet seats.
            en+ Sorry about the wet seats. The deck was dried and covered this morning.
            de- Es tut uns furchtbar leid. Wir bitten vielmals um Entschuldigung. Nochmals Verzeihung!
            de- Entschuldigung für die Wartezeit. Es tut uns wirklich leid. Bitte verzeihen Sie uns.
            de+ Entschuldigung für die nassen Sitze. Das Deck wurde heute früh getrocknet und überdacht.
            ru- Нам очень жаль. Приносим глубочайшие извинения. Ещё раз просим прощения!
            ru- Простите за ожидание. Нам правда стыдно. Извините нас ещё раз.
            ru+ Простите за мокрые сиденья. Сегодня утром палубу высушили и накрыли.
            ro- Ne pare nespus de rău. Vă cerem mii de scuze. Încă o dată, ne cerem iertare!
            ro- Ne cerem scuze pentru așteptare. Ne pare sincer rău. Scuze încă o dată.
            ro+ Ne pare rău pentru scaunele ude. Puntea a fost uscată și acoperită azi-dimineață.
            """
        ),
        ExampleSheet(
            "polite.command",
            """
            en- You must send the form by Friday.
            en- You have to provide the receipt and the ticket.
            en+ The form comes by mail. It takes five minutes, and with it we can find your case.
            de- Sie müssen das Formular bis Freitag schicken.
            de- Du musst uns erst die Quittung vorlegen.
            de+ Das Formular kommt per Post. Es dauert fünf Minuten, und damit finden wir Ihren Koffer.
            ru- Вы обязаны прислать заявление до пятницы.
            ru- Вы должны предоставить чек и билет.
            ru+ Бланк лежит в кассе, на него хватит пяти минут.
            ro- Trebuie să trimiteți formularul până vineri.
            ro- Sunteți obligat să veniți personal la ghișeu.
            ro+ Formularul vine prin poștă. Durează cinci minute și cu el găsim valiza.
            """
        ),
        ExampleSheet(
            "polite.hidden-agent",
            """
            en- Mistakes were made with your booking.
            en- An error occurred and the cabin was double booked.
            en+ I mixed up two bookings, and both of you got cabin 12.
            de- Bei Ihrer Buchung ist es zu einem Fehler gekommen.
            de- Leider wurden Fehler gemacht.
            de+ Ich habe zwei Buchungen verwechselt, und Sie bekamen beide Kabine 12.
            ru- При бронировании произошла ошибка.
            ru- К сожалению, были допущены ошибки.
            ru+ Я перепутала две брони, и вам обоим досталась каюта 12.
            ro- S-a produs o eroare la rezervare.
            ro- Din păcate, au fost făcute greșeli.
            ro+ Am încurcat două rezervări și amândoi ați primit cabina 12.
            """
        ),
        ExampleSheet(
            "polite.insult",
            """
            en- Only an idiot misses a boat that size.
            en- You are a liar and a moron.
            en+ Many people walk past pier two, because the sign is small.
            de- Nur ein Idiot verpasst so ein Schiff.
            de- Sie sind ein Lügner und ein Depp.
            de+ An Steg zwei laufen viele vorbei, weil das Schild klein ist.
            ru- Только идиот мог пропустить такой паром.
            ru- Вы просто лжец и хам.
            ru+ Мимо второго причала многие проходят, табличка там маленькая.
            ro- Doar un idiot pierde un feribot așa mare.
            ro- Sunteți un mincinos și un prost.
            ro+ Mulți trec de cheiul doi, pentru că panoul e mic.
            """
        ),
        ExampleSheet(
            "polite.joke-on-serious",
            """
            en? My grandmother fell on your wet ramp and broke her hip. She is in hospital.
            en- Well, at least she got a free slide 😂
            en+ I am so sorry about your grandmother's hip. The ramp is closed, and I will call you today at six.
            de? Meine Oma ist auf eurer nassen Rampe gestürzt und hat sich die Hüfte gebrochen. Sie liegt im Krankenhaus.
            de- Na, immerhin gab's die Rutschpartie gratis 😂
            de+ Das mit der Hüfte Ihrer Oma tut mir sehr leid. Die Rampe ist gesperrt, ich rufe Sie heute um sechs an.
            ru? Бабушка поскользнулась на вашем мокром трапе и сломала бедро. Она в больнице.
            ru- Зато прокатилась с ветерком, и бесплатно 😂
            ru+ Мне очень жаль вашу бабушку. Трап закрыт, сегодня в шесть я вам позвоню.
            ro? Bunica a căzut pe rampa voastră udă și și-a rupt șoldul. E în spital.
            ro- Măcar s-a dat gratis pe tobogan 😂
            ro+ Îmi pare foarte rău pentru bunica dumneavoastră. Rampa e închisă, vă sun azi la șase.
            """
        ),
        ExampleSheet(
            "polite.misplaced-cheer",
            """
            en? The boat was cancelled and nobody told us. We stood there for three hours, terrible.
            en- Sorry about that! Have a fantastic weekend! 🎉
            en+ Sorry about those three hours. I have refunded both tickets today.
            de? Das Schiff fiel aus und niemand hat uns was gesagt. Drei Stunden haben wir gestanden, furchtbar.
            de- Das tut uns leid! Habt noch ein tolles Wochenende! 🎉
            de+ Die drei Stunden tun mir leid. Ich habe beide Karten heute erstattet.
            ru? Рейс отменили, и никто нам не сказал. Простояли три часа, ужас.
            ru- Нам жаль! Отличных вам выходных! 🎉
            ru+ Простите за эти три часа. Сегодня я вернула деньги за оба билета.
            ro? Cursa s-a anulat și nu ne-a spus nimeni. Am stat trei ore, groaznic.
            ro- Ne pare rău! Vă dorim un weekend de vis! 🎉
            ro+ Ne pare rău pentru cele trei ore. Am rambursat azi ambele bilete.
            """
        ),
    ]
}
