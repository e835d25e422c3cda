internal import Conversations

extension ExampleSheet {
    /// What politeness misses, and what it has too much of.
    static let missing: [ExampleSheet] = [
        ExampleSheet(
            "polite.missing-please",
            """
            en- Send me a photo of the ticket.
            en- Tell us the name of the boat.
            en+ Could you please send me a photo of the ticket? With it I can find your seat.
            de- Schicken Sie mir ein Foto der Karte.
            de- Nennen Sie uns den Namen des Schiffs.
            de+ Schicken Sie mir bitte ein Foto der Karte, damit finde ich Ihren Platz.
            ru- Пришлите фото билета.
            ru- Назовите паром и дату.
            ru+ Пришлите, пожалуйста, фото билета, чтобы найти ваше место.
            ro- Trimiteți-mi o poză cu biletul.
            ro- Spuneți-ne numele feribotului.
            ro+ Vă rog să-mi trimiteți o poză cu biletul, ca să vă găsesc locul.
            """
        ),
        ExampleSheet(
            "polite.missing-sorry",
            """
            en? You left my bike on the pier and it got soaked. Awful.
            en- The bike is in the boathouse now and can be picked up.
            en- It was moved under the roof at noon.
            en+ Sorry that your bike got soaked. It is in the boathouse now and was dried this morning.
            de? Ihr habt mein Rad auf dem Steg stehen lassen, es ist klatschnass. Unmöglich.
            de- Das Rad steht jetzt im Bootshaus und kann abgeholt werden.
            de- Es kam um zwölf unters Dach.
            de+ Entschuldigung, dass Ihr Rad nass wurde. Es steht jetzt im Bootshaus und wurde heute früh getrocknet.
            ru? Вы бросили мой велосипед на причале, он весь мокрый. Безобразие.
            ru- Велосипед сейчас в лодочном сарае, его можно забрать.
            ru- В полдень его занесли под крышу.
            ru+ Простите, что велосипед намок. Мы занесли его в лодочный сарай и сегодня в 8 утра высушили.
            ro? Mi-ați lăsat bicicleta pe chei și e udă leoarcă. Inadmisibil.
            ro- Bicicleta e acum în hangar și poate fi ridicată.
            ro- La prânz a fost mutată sub acoperiș.
            ro+ Îmi pare rău că bicicleta s-a udat. E în hangar și a fost uscată azi-dimineață.
            """
        ),
        ExampleSheet(
            "polite.missing-thanks",
            """
            en? Just a tip: you could put a second sign at the car park, people keep driving past it.
            en- The second sign is up.
            en+ Thank you for the tip: the second sign at the car park is up.
            de? Kleiner Tipp: Stellt doch ein zweites Schild an den Parkplatz, viele fahren daran vorbei.
            de- Das zweite Schild steht.
            de+ Danke für den Tipp: Das zweite Schild am Parkplatz steht.
            ru? Совет: поставьте второй указатель у парковки, многие проезжают мимо.
            ru- Второй указатель стоит.
            ru+ Спасибо за совет: второй указатель у парковки уже стоит.
            ro? O sugestie: puneți încă un panou la parcare, lumea trece pe lângă ea.
            ro- Al doilea panou e montat.
            ro+ Mulțumim pentru sugestie: al doilea panou de la parcare e montat.
            """
        ),
        ExampleSheet(
            "polite.no-empathy",
            """
            en? I am furious!!! You left my mother with her wheelchair standing on the pier!
            en- The lift on pier two works again.
            en+ I can only imagine how your mother felt on that pier, and I am sorry. The lift works again.
            de? Ich bin stinksauer!!! Ihr habt meine Mutter mit dem Rollstuhl auf dem Steg stehen lassen!
            de- Der Aufzug an Steg zwei geht wieder.
            de+ Ich kann mir vorstellen, wie es Ihrer Mutter auf dem Steg ging, es tut mir leid. Der Aufzug geht wieder.
            ru? Я в бешенстве!!! Вы бросили мою маму в коляске на причале!
            ru- Подъёмник на втором причале снова работает.
            ru+ Простите нас, представляю, каково было вашей маме на причале. Сегодня в 9 подъёмник починили, я проверила сама.
            ro? Sunt furioasă!!! Ați lăsat-o pe mama în scaunul cu rotile pe chei!
            ro- Liftul de la cheiul doi merge din nou.
            ro+ Îmi pare rău că am lăsat-o pe mama dumneavoastră în scaunul cu rotile pe chei. Am reparat liftul azi la 9.
            """
        ),
        ExampleSheet(
            "polite.undue-apology",
            known: { $0.context.fault = .customer },
            """
            en? I booked the boat for the wrong day.
            en- We apologise, that was our mistake.
            en- This is our fault, we should have noticed it.
            en+ That is annoying. I have moved the boat to Sunday, free of charge.
            de? Ich habe das Schiff für den falschen Tag gebucht.
            de- Das war unser Fehler, Entschuldigung.
            de- Das haben wir verbockt.
            de+ Das ist ärgerlich. Ich habe das Schiff kostenlos auf Sonntag umgebucht.
            ru? Я забронировал паром не на тот день.
            ru- Это наша ошибка, простите.
            ru- Мы виноваты, недосмотрели.
            ru+ Досадно. Я бесплатно перенесла паром на воскресенье.
            ro? Am rezervat feribotul pentru altă zi din greșeală.
            ro- A fost greșeala noastră, ne cerem scuze.
            ro- E vina noastră, noi am greșit.
            ro+ E neplăcut. Am mutat gratuit feribotul pe duminică.
            """
        ),
    ]
}
