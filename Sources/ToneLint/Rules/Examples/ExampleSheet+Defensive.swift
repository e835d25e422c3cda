extension ExampleSheet {
    /// Defending and arguing.
    static let defensive: [ExampleSheet] = [
        ExampleSheet(
            "defensive.already-told",
            """
            en- As I already told you, pets travel on the open deck.
            en- As previously explained, the fee stays.
            en+ Pets travel on the open deck; there is a bench by the funnel.
            de- Wie ich Ihnen bereits geschrieben habe, fahren Tiere auf dem offenen Deck.
            de- Wie schon mehrfach erklärt, bleibt es bei der Gebühr.
            de+ Tiere fahren auf dem offenen Deck; am Schornstein steht eine Bank.
            ru- Как мы вам уже объясняли, животные едут на открытой палубе.
            ru- Повторяю ещё раз, сбор остаётся.
            ru+ Животные едут на открытой палубе, у трубы есть скамейка.
            ro- Cum v-am mai spus, animalele stau pe puntea deschisă.
            ro- După cum v-am explicat deja, taxa rămâne.
            ro+ Animalele stau pe puntea deschisă; lângă coș e o bancă.
            """
        ),
        ExampleSheet(
            "defensive.apology-but",
            """
            en- Sorry, but the boat does not wait for anybody.
            en- I apologise, however these are the rules on board.
            en+ Sorry. The boat left on time on Friday, but there was no notice on pier two.
            de- Tut mir leid, aber das Schiff wartet auf niemanden.
            de- Wir entschuldigen uns, allerdings sind das die Regeln an Bord.
            de+ Entschuldigung. Das Schiff fuhr am Freitag pünktlich, aber an Steg zwei hing kein Aushang.
            ru- Простите, но паром никого не ждёт.
            ru- Нам жаль, однако таковы правила на борту.
            ru+ Простите. Паром в пятницу ушёл вовремя, но на втором причале не было объявления.
            ro- Îmi pare rău, dar feribotul nu așteaptă pe nimeni.
            ro- Ne cerem scuze, însă acestea sunt regulile la bord.
            ro+ Îmi pare rău. Feribotul a plecat vineri la timp, dar la cheiul doi nu era niciun anunț.
            """
        ),
        ExampleSheet(
            "defensive.blame-customer",
            """
            en- You ought to have checked the timetable before leaving home.
            en- Had you arrived earlier, you would have got a seat.
            en+ You should have the new ticket in your inbox by Friday.
            de- Sie hätten vorher auf den Fahrplan schauen sollen.
            de- Das ist Ihre eigene Schuld.
            de+ Sie sollten die neue Karte bis Freitag im Postfach haben.
            ru- Надо было заранее смотреть расписание.
            ru- Вы сами виноваты, что опоздали.
            ru+ Новый билет должен быть у вас на почте в пятницу.
            ro- Trebuia să vă uitați înainte pe orar.
            ro- Este vina dumneavoastră că ați întârziat.
            ro+ Biletul nou ar trebui să vă ajungă pe mail până vineri.
            """
        ),
        ExampleSheet(
            "defensive.brush-off",
            """
            en? The steward shouted at my son on Sunday. Nobody even said sorry.
            en- Well, if you do not like it, feel free to take another ferry.
            en- We have plenty of other passengers, suit yourself.
            en+ I am sorry the steward shouted at your son. I spoke to him on Monday and he will write to you by Friday.
            de? Der Steward hat am Sonntag meinen Sohn angeschrien. Keiner hat sich entschuldigt.
            de- Wem es nicht gefällt, der kann ja mit einer anderen Fähre fahren.
            de- Dann kommen Sie eben nicht wieder, wir haben genug andere Gäste.
            de+ Es tut mir leid, dass der Steward Ihren Sohn angeschrien hat. Ich habe am Montag mit ihm gesprochen.
            ru? В воскресенье стюард накричал на моего сына. Никто даже не извинился.
            ru- Не нравится, ездите с другими, нам всё равно.
            ru- Ну и не приходите, пассажиров у нас хватает.
            ru+ Простите, что стюард накричал на вашего сына. В понедельник я с ним поговорила.
            ro? Duminică stewardul a țipat la fiul meu. Nimeni nu și-a cerut scuze.
            ro- Dacă nu vă place, sunteți liberi să mergeți cu alții.
            ro- Atunci nu mai veniți, avem destui clienți.
            ro+ Îmi pare rău că stewardul a țipat la fiul dumneavoastră. Am vorbit luni cu el și vă scrie până vineri.
            """
        ),
        ExampleSheet(
            "defensive.conditional-apology",
            """
            en- We are sorry if you were offended.
            en- I apologise if anybody felt left out.
            en+ I am sorry that we left you off the list.
            de- Es tut uns leid, falls Sie sich verletzt gefühlt haben.
            de- Sollte der Eindruck entstanden sein, entschuldigen wir uns.
            de+ Es tut mir leid, dass wir Sie am Samstag vergessen haben.
            ru- Извините, если мы вас чем-то обидели.
            ru- Просим прощения, если вам что-то не понравилось.
            ru+ Простите, что мы забыли внести вас в список.
            ro- Ne pare rău dacă v-ați simțit jignit.
            ro- Ne cerem scuze dacă cineva s-a simțit ofensat.
            ro+ Îmi pare rău că v-am uitat de pe listă.
            """
        ),
        ExampleSheet(
            "defensive.contradict",
            """
            en- That is not correct, the ramp was open all day.
            en- You are wrong about the price.
            en+ You are right, the ramp was shut until noon.
            de- Das ist falsch, die Rampe war den ganzen Tag offen.
            de- Sie täuschen sich beim Preis.
            de+ Sie haben recht, die Rampe war bis zwölf Uhr zu.
            ru- Это не соответствует действительности, трап был открыт весь день.
            ru- Вы ошибаетесь насчёт цены.
            ru+ Вы правы, до полудня трап был закрыт.
            ro- Nu este adevărat, rampa a fost deschisă toată ziua.
            ro- Vă înșelați în privința prețului.
            ro+ Aveți dreptate, rampa a fost închisă până la prânz.
            """
        ),
        ExampleSheet(
            "defensive.invalidate-emotion",
            """
            en- There is no need to get so upset.
            en- Please calm down and read the notice on pier two.
            en+ I see why you are upset: nobody told you that the pier had changed.
            de- Kein Grund, sich so aufzuregen.
            de- Beruhigen Sie sich bitte erst einmal.
            de+ Ich verstehe Ihren Ärger: Niemand hat Ihnen gesagt, dass der Steg gewechselt hat.
            ru- Не надо так нервничать.
            ru- Успокойтесь, ничего страшного не произошло.
            ru+ Понимаю ваше возмущение: никто не сказал вам, что причал другой.
            ro- Nu este cazul să vă enervați.
            ro- Calmați-vă, vă rog.
            ro+ Înțeleg de ce sunteți supărați: nimeni nu v-a spus că s-a schimbat cheiul.
            """
        ),
    ]
}
