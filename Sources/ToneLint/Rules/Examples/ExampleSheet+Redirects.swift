internal import Conversations

extension ExampleSheet {
    /// Sending people elsewhere.
    static let redirects: [ExampleSheet] = [
        ExampleSheet(
            "redirect.generic-desk",
            """
            en- Please contact our customer service for assistance.
            en- For further help please turn to our support team.
            en+ I have passed booking 4813 to Jonas in the harbour office; he will call you before noon tomorrow.
            de- Bitte wenden Sie sich an unseren Kundenservice.
            de- Dazu kontaktieren Sie bitte unsere Hotline.
            de+ Ich habe die Buchung 4813 an Jonas im Hafenbüro gegeben; er ruft Sie morgen vor zwölf an.
            ru- Обратитесь, пожалуйста, в нашу службу поддержки.
            ru- По этому вопросу свяжитесь с кол-центром.
            ru+ Я передала бронь 4813 Юнасу из портовой конторы, он позвонит вам завтра до полудня.
            ro- Vă rugăm să contactați serviciul nostru de relații cu clienții.
            ro- Pentru asta vă rugăm să vă adresați departamentului suport.
            ro+ Am dat rezervarea 4813 lui Jonas de la biroul portului; vă sună mâine până la prânz.
            """
        ),
        ExampleSheet(
            "redirect.hand-off-without-reason",
            """
            en- Please send us a DM.
            en- Could you please write to us in private?
            en+ Please send us a DM with the code on your ticket, so that we can find your seat.
            de- Bitte schreiben Sie uns eine Direktnachricht.
            de- Schick uns bitte eine PN.
            de+ Bitte schreiben Sie uns eine Direktnachricht mit dem Code der Karte, damit wir Ihren Platz finden.
            ru- Напишите нам, пожалуйста, в личку.
            ru- Пожалуйста, напишите нам в личные сообщения.
            ru+ Напишите нам, пожалуйста, в личку код билета, чтобы мы нашли ваше место.
            ro- Vă rugăm să ne scrieți în privat.
            ro- Te rugăm să ne trimiți un mesaj privat.
            ro+ Vă rugăm să ne scrieți în privat codul biletului, ca să vă găsim locul.
            """
        ),
        ExampleSheet(
            "redirect.link-only",
            """
            en- https://kestrelbay.example/faq
            en- More here: https://kestrelbay.example/faq
            en+ Bikes go on the lower deck and are free on Sundays; a map is at https://kestrelbay.example/bikes
            de- https://kestrelbay.example/faq
            de- Mehr dazu hier: https://kestrelbay.example/faq
            de+ Räder fahren auf dem Unterdeck und sonntags frei; einen Plan gibt es unter https://kestrelbay.example/rad
            ru- https://kestrelbay.example/faq
            ru- Подробнее тут: https://kestrelbay.example/faq
            ru+ Велосипеды едут на нижней палубе, в воскресенье бесплатно; схема тут: https://kestrelbay.example/velo
            ro- https://kestrelbay.example/faq
            ro- Detalii aici: https://kestrelbay.example/faq
            ro+ Bicicletele merg pe puntea de jos, duminica gratuit; schița e la https://kestrelbay.example/biciclete
            """
        ),
        ExampleSheet(
            "redirect.loop",
            stillTold: ["redirect.hand-off-without-reason"],
            """
            en? I emailed you twice about the lost bag and got no answer. What is going on?
            en- Sorry about the bag. Please email our service team.
            en- Sorry for the wait. For lost bags please contact our customer service.
            en+ Sorry that nobody answered. Please send us a DM with the tag number, so that we can find the bag today.
            de? Bei eurer Hotline geht seit Tagen niemand ran, mein Koffer ist immer noch weg!
            de- Das tut uns leid. Bitte rufen Sie unsere Hotline an.
            de- Das tut uns leid. Bitte wenden Sie sich an unseren Kundenservice.
            de+ Es tut mir leid, dass niemand ranging. Schicken Sie uns bitte die Koffernummer per Direktnachricht.
            ru? Пишу вам на почту третий день, никто не отвечает. Где мой чемодан?
            ru- Простите за ожидание. Напишите, пожалуйста, на нашу почту help@kestrelbay.example.
            ru- Нам жаль. Обратитесь, пожалуйста, в службу поддержки.
            ru+ Простите, что никто не ответил. Пришлите нам, пожалуйста, номер бирки в личные сообщения.
            ro? Am sunat de cinci ori și nu răspunde nimeni. Unde e valiza mea?
            ro- Ne pare rău. Vă rugăm să sunați la call center.
            ro- Ne pare rău. Vă rugăm să contactați serviciul de relații cu clienții.
            ro+ Ne pare rău că nu a răspuns nimeni. Scrieți-ne, vă rog, în privat numărul etichetei, ca să găsim valiza azi.
            """
        ),
        ExampleSheet(
            "redirect.only-ask",
            """
            en? The soup on the night boat was cold and the waiter laughed at us. Horrible.
            en- Could you give us more details?
            en- Which boat was that?
            en+ Sorry about the cold soup. Which evening was it, so that I can speak to that crew?
            de? Auf dem Nachtschiff war die Suppe kalt und der Kellner hat uns ausgelacht. Schrecklich.
            de- Können Sie uns das genauer beschreiben?
            de- Welches Schiff war das?
            de+ Entschuldigung für die kalte Suppe. An welchem Abend war das?
            ru? На ночном пароме подали холодный суп, а официант над нами смеялся. Ужасно.
            ru- Расскажите, пожалуйста, подробнее?
            ru- Какой это был паром?
            ru+ Простите за холодный суп. В какой вечер это было?
            ro? Pe feribotul de noapte supa era rece și ospătarul a râs de noi. Oribil.
            ro- Ne puteți spune mai multe detalii?
            ro- Ce feribot a fost?
            ro+ Ne pare rău pentru supa rece. În ce seară a fost, ca să vorbesc cu echipajul?
            """
        ),
        ExampleSheet(
            "redirect.repeat-question",
            """
            en? Order 48213 has still not come, where is it?
            en- Could you please give us your order number?
            en- What is your order number, please?
            en+ Sorry for the wait. Order 48213 left the harbour this morning. Which of the two caps did you order?
            de? Bestellung 48213 ist immer noch nicht da, wo bleibt sie?
            de- Könnten Sie uns bitte Ihre Bestellnummer nennen?
            de- Wie lautet bitte Ihre Bestellnummer?
            de+ Entschuldigung, dass Sie warten. Die Bestellung 48213 ging heute früh raus. Welche Mütze war es?
            ru? Заказ 48213 так и не пришёл, где он?
            ru- Пришлите нам, пожалуйста, номер заказа.
            ru- Подскажите, пожалуйста, номер вашего заказа?
            ru+ Простите за ожидание. Заказ 48213 ушёл сегодня утром. Какую из двух кепок вы выбрали?
            ro? Comanda 48213 tot n-a ajuns, unde e?
            ro- Ne puteți trimite, vă rog, numărul comenzii?
            ro- Care este numărul comenzii, vă rog?
            ro+ Ne pare rău că așteptați. Comanda 48213 a plecat azi-dimineață. Care dintre șepci era?
            """
        ),
    ]
}
