extension ExampleSheet {
    /// Canned text.
    static let canned: [ExampleSheet] = [
        ExampleSheet(
            "canned.empty-ack",
            """
            en? My suitcase never came off the Friday boat. Where is it?
            en- Thank you for getting in touch. We have received your message and will deal with it.
            en- Thanks for your message, it has been passed on to the relevant team.
            en+ Your suitcase is in the lost property room on pier two. Sorry it took us a day to find it.
            de? Mein Koffer kam am Freitag nicht vom Schiff. Wo ist er?
            de- Vielen Dank für Ihre Nachricht. Wir haben Ihr Anliegen erhalten und werden es bearbeiten.
            de- Danke für deine Nachricht, wir haben sie an die zuständigen Kollegen weitergeleitet.
            de+ Entschuldigung, dass Sie so lange suchen mussten. Ich habe den Koffer heute um 8 Uhr an Steg zwei gefunden.
            ru? Чемодан так и не выгрузили с пятничного парома. Где он?
            ru- Благодарим за обращение. Мы получили ваше сообщение и обязательно его рассмотрим.
            ru- Спасибо, что написали нам! Ваше обращение передано специалистам.
            ru+ Простите, что искали так долго. Чемодан нашли сегодня в 8 утра, он в камере находок на втором причале.
            ro? Valiza mea n-a mai coborât de pe feribotul de vineri. Unde e?
            ro- Vă mulțumim pentru mesaj. L-am înregistrat și îl vom analiza.
            ro- Mulțumim că ne-ați scris, solicitarea dumneavoastră a fost transmisă colegilor.
            ro+ Valiza este la obiecte pierdute, la cheiul doi. Ne pare rău că a durat o zi până am găsit-o.
            """
        ),
        ExampleSheet(
            "canned.importance-claim",
            """
            en- Your satisfaction is our highest priority.
            en- We value your feedback very much.
            en+ After your note about the steps we painted their edges yellow on Monday.
            de- Ihre Zufriedenheit liegt uns sehr am Herzen.
            de- Dein Feedback ist uns enorm wichtig.
            de+ Nach Ihrem Hinweis zu den Stufen haben wir am Montag die Kanten gelb gestrichen.
            ru- Нам очень важно мнение каждого пассажира.
            ru- Мы очень ценим ваш отзыв.
            ru+ После вашего замечания о ступеньках мы в понедельник покрасили их края в жёлтый.
            ro- Opinia dumneavoastră contează foarte mult pentru noi.
            ro- Satisfacția dvs. este prioritatea noastră.
            ro+ După observația dumneavoastră despre trepte am vopsit luni marginile în galben.
            """
        ),
        ExampleSheet(
            "canned.inconvenience",
            """
            en- We apologise for the inconvenience.
            en- Sorry for any trouble this has caused.
            en+ Sorry that you stood on the pier in the rain for forty minutes on Saturday.
            de- Wir bitten um Entschuldigung für die entstandenen Unannehmlichkeiten.
            de- Bitte entschuldigen Sie die Umstände.
            de+ Es tut mir leid, dass Sie am Samstag vierzig Minuten im Regen auf dem Steg standen.
            ru- Приносим свои извинения за причинённые неудобства.
            ru- Просим прощения за неудобства.
            ru+ Простите, что в субботу вы сорок минут простояли под дождём на причале.
            ro- Ne cerem scuze pentru disconfortul creat.
            ro- Ne pare rău pentru inconveniente.
            ro+ Îmi pare rău că sâmbătă ați stat patruzeci de minute în ploaie pe chei.
            """
        ),
        ExampleSheet(
            "canned.near-duplicate",
            """
            en= Hello Mira, thank you for travelling with Kestrel Bay, we look forward to seeing you on board again!
            en- Hello Oskar, thank you for travelling with Kestrel Bay, we look forward to seeing you on board again!
            en+ Hello Oskar, seals on the very first crossing: not even our skipper had that.
            de= Hallo Mira, vielen Dank, dass Sie mit uns gefahren sind, wir freuen uns auf Ihren nächsten Besuch!
            de- Hallo Oskar, vielen Dank, dass Sie mit uns gefahren sind, wir freuen uns auf Ihren nächsten Besuch!
            de+ Hallo Oskar, Robben gleich auf der ersten Fahrt: Das hatte nicht mal unser Kapitän.
            ru= Здравствуйте, Мира! Спасибо за отзыв, будем рады снова видеть вас на борту нашего парома.
            ru- Здравствуйте, Оскар! Спасибо за отзыв, будем рады снова видеть вас на борту нашего парома.
            ru+ Оскар, тюлени в первом же рейсе: такого не было даже у нашего капитана.
            ro= Bună ziua, Mira! Vă mulțumim că ați călătorit cu noi și vă așteptăm cu drag din nou la bord.
            ro- Bună ziua, Oskar! Vă mulțumim că ați călătorit cu noi și vă așteptăm cu drag din nou la bord.
            ro+ Bună ziua, Oskar! Foci chiar din prima cursă: nici căpitanul nostru n-a avut parte de așa ceva.
            """
        ),
        ExampleSheet(
            "canned.placeholder",
            """
            en- Dear {first_name}, your ferry leaves at nine.
            en- Hello XXX, your ferry leaves at nine.
            en+ Dear Mira, your ferry leaves at nine [sic], not at ten.
            de- Hallo [VORNAME], Ihre Fähre legt um neun ab.
            de- Hallo %NACHNAME%, Ihre Fähre legt um neun ab.
            de+ Hallo Mira, bei 20% bis 30% der Fahrten legt die Fähre früher ab.
            ru- Здравствуйте, {{имя}}! Паром отходит в девять.
            ru- Здравствуйте, [ФАМИЛИЯ]! Паром отходит в девять.
            ru+ Здравствуйте, Мира! Паром отходит в девять [не в десять].
            ro- Bună ziua, <nume>! Feribotul pleacă la nouă.
            ro- Bună ziua, [PRENUME]! Feribotul pleacă la nouă.
            ro+ Bună ziua, Mira! Feribotul pleacă la nouă [nu la zece].
            """
        ),
        ExampleSheet(
            "canned.vague-time",
            """
            en- We will get back to you soon.
            en- Someone will call you in due course.
            en+ I will call you tomorrow before noon.
            de- Wir melden uns baldmöglichst bei Ihnen.
            de- Wir rufen Sie demnächst zurück.
            de+ Ich rufe Sie morgen vor zwölf Uhr an.
            ru- Мы ответим вам в ближайшее время.
            ru- Мы скоро вам перезвоним.
            ru+ Я позвоню вам завтра до полудня.
            ro- Vă contactăm cât mai curând.
            ro- Vă sunăm în scurt timp.
            ro+ Vă sun mâine până la prânz.
            """
        ),
    ]
}
