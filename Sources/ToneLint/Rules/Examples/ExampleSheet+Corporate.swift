internal import Conversations

extension ExampleSheet {
    /// The voice of a company instead of a person's.
    static let corporate: [ExampleSheet] = [
        ExampleSheet(
            "corporate.jargon",
            """
            en- We leverage synergies to deliver a seamless customer journey.
            en- Going forward we will touch base to align on a holistic solution today.
            en+ From Monday one ticket is enough for the boat and the bus.
            de- Wir setzen auf ganzheitliche Lösungen entlang der Customer Journey.
            de- Wir werden den Prozess heute zielführend und proaktiv optimieren.
            de+ Ab Montag reicht eine Fahrkarte für Schiff und Bus.
            ru- Мы предлагаем комплексные решения и выстраиваем клиентоориентированный сервис.
            ru- Наша команда нацелена на синергию и оптимизацию клиентского пути.
            ru+ С понедельника на паром и автобус нужен только один билет.
            ro- Oferim soluții integrate și sinergii pentru o experiență de excepție.
            ro- Implementăm proactiv soluții customizate pentru clienți.
            ro+ De luni ajunge un singur bilet pentru feribot și autobuz.
            """
        ),
        ExampleSheet(
            "corporate.officialese",
            """
            en- Please be advised that the aforementioned request is being processed.
            en- Your ticket was cancelled in accordance with the applicable provisions.
            en+ I cancelled your ticket this morning, as you asked.
            de- Nach erfolgter Prüfung wird Ihnen die Erstattung zur Verfügung gestellt.
            de- Bezugnehmend auf Ihr Schreiben teilen wir Ihnen hiermit mit, dass eine Prüfung erfolgt.
            de+ Ich habe Ihre Karte heute früh storniert, wie Sie es wollten.
            ru- Настоящим сообщаем, что в рамках рассмотрения обращения проводится проверка.
            ru- Доводим до вашего сведения, что осуществляется обработка заявки.
            ru+ Сегодня утром я отменила ваш билет, как вы и просили.
            ro- Vă aducem la cunoștință că solicitarea dumneavoastră este în curs de soluționare.
            ro- Prin prezenta vă informăm că se efectuează demersurile necesare.
            ro+ Azi-dimineață v-am anulat biletul, așa cum ați cerut.
            """
        ),
        ExampleSheet(
            "corporate.self-praise",
            """
            en? The boat was an hour late and the toilets were shut.
            en- We are proud of our award-winning service.
            en- As the leading ferry line we offer the highest quality.
            en+ I am sorry about that hour. The toilets on that boat were repaired this morning.
            de? Das Schiff kam eine Stunde zu spät und die Toiletten waren zu.
            de- Wir sind stolz auf unseren ausgezeichneten Service.
            de- Als führende Reederei stehen wir für höchste Qualität.
            de+ Die Stunde tut mir leid. Die Toiletten auf dem Schiff wurden heute früh repariert.
            ru? Паром опоздал на час, туалеты закрыты.
            ru- Мы гордимся высоким качеством нашего сервиса.
            ru- Мы лидеры рынка и предлагаем лучший сервис.
            ru+ Простите за этот час на причале. Туалеты на этом пароме сегодня в 8 утра починили, мы проверили.
            ro? Feribotul a întârziat o oră și toaletele erau închise.
            ro- Suntem mândri de serviciile noastre de cea mai înaltă calitate.
            ro- Suntem lideri de piață și oferim servicii excelente.
            ro+ Ne pare rău că feribotul a întârziat o oră. Am reparat toaletele azi-dimineață la 8.
            """
        ),
        ExampleSheet(
            "corporate.third-person-self",
            """
            en- Kestrel Bay takes its passengers very seriously.
            en- The company regrets the delay on Friday.
            en+ I am sorry the boat was late on Friday.
            de- Unser Unternehmen bedauert die Verspätung vom Freitag.
            de- Das Unternehmen legt großen Wert auf Pünktlichkeit.
            de+ Es tut mir leid, dass das Schiff am Freitag zu spät war.
            ru- Компания приносит извинения за опоздание в пятницу.
            ru- Наша компания стремится к пунктуальности.
            ru+ Простите, что в пятницу паром опоздал.
            ro- Compania noastră regretă întârzierea de vineri.
            ro- Compania își cere scuze pentru întârzierea de vineri.
            ro+ Îmi pare rău că feribotul a întârziat vineri.
            """
        ),
        ExampleSheet(
            "corporate.we-only",
            known: { $0.draft.audience = .private },
            """
            en- We checked the list and we found your cabin.
            en- We called the pier, and we have your bag here.
            en+ I checked the list and found your cabin.
            de- Wir haben die Liste geprüft und wir haben Ihre Kabine gefunden.
            de- Wir haben am Steg angerufen, und wir haben Ihre Tasche hier.
            de+ Ich habe die Liste geprüft und Ihre Kabine gefunden.
            ru- Мы проверили список, и мы нашли вашу каюту.
            ru- Мы позвонили на причал, и у нас есть ответ: мы нашли вашу сумку.
            ru+ Я проверила список и нашла вашу каюту.
            ro- Noi avem lista, iar azi la nouă noi vă arătăm cabina.
            ro- Noi suntem la chei până la șase, tot noi avem și geanta.
            ro+ Eu am verificat lista și am găsit cabina dumneavoastră.
            """
        ),
    ]
}
