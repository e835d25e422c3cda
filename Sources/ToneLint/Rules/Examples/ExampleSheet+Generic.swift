internal import Conversations

extension ExampleSheet {
    /// Text that could go to anybody.
    static let generic: [ExampleSheet] = [
        ExampleSheet(
            "generic.no-person",
            known: { $0.draft.channel = Channel(platform: .googleBusiness, channelClass: .review) },
            #"""
            en- The ramp is open again.\n\nKind regards, your customer service team
            en+ The ramp is open again.\n\nKind regards, Marta Quill
            de- Die Rampe ist wieder offen.\n\nMit freundlichen Grüßen, Ihr Kundenservice-Team
            de+ Die Rampe ist wieder offen.\n\nMit freundlichen Grüßen, Marta Quill
            ru- Трап снова открыт.\n\nС уважением, служба поддержки
            ru+ Трап снова открыт.\n\nС уважением, Марта Квилл
            ro- Rampa e din nou deschisă.\n\nCu stimă, echipa de relații cu clienții
            ro+ Rampa e din nou deschisă.\n\nCu stimă, Marta Quill
            """#
        ),
        ExampleSheet(
            "generic.no-specifics",
            """
            en? The heating on the evening boat was off and my daughter sat there freezing.
            en- We are sorry that your experience fell short and we take such matters very seriously.
            en- We regret to hear this and would like to assure you that it is not our standard.
            en+ I am sorry your daughter froze. The heating was repaired this morning and runs again on the evening boat.
            de? Auf dem Abendschiff war die Heizung aus und meine Tochter hat gefroren.
            de- Wir bedauern sehr, dass Sie unzufrieden waren, und nehmen Ihre Kritik sehr ernst.
            de- Es tut uns leid, das zu hören. Das entspricht natürlich überhaupt nicht unserem Anspruch.
            de+ Es tut mir leid, dass Ihre Tochter gefroren hat. Die Heizung wurde heute früh repariert und läuft wieder.
            ru? На вечернем пароме не работало отопление, дочка замёрзла.
            ru- Нам очень жаль, что у вас остались такие впечатления, мы серьёзно относимся к каждому отзыву.
            ru- Сожалеем, что так вышло, мы постоянно работаем над качеством нашего сервиса.
            ru+ Простите, что дочка замёрзла. Отопление утром починили, на вечернем пароме снова тепло.
            ro? Pe feribotul de seară nu mergea căldura și fetița mea a înghețat.
            ro- Ne pare rău că nu ați fost mulțumiți și luăm foarte în serios astfel de situații.
            ro- Regretăm că lucrurile nu au fost la înălțime și vă asigurăm de toată atenția noastră.
            ro+ Ne pare rău că fetița a înghețat. Căldura a fost reparată azi-dimineață și merge iar pe feribotul de seară.
            """
        ),
        ExampleSheet(
            "generic.salutation",
            known: { $0.context.customerName = "Mira Lind" },
            """
            en- Dear customer, the ramp is open again.
            en- Dear guest, the ramp is open again.
            en+ Dear Ms Lind, the ramp is open again.
            de- Sehr geehrter Kunde, die Rampe ist wieder offen.
            de- Lieber Gast, die Rampe ist wieder offen.
            de+ Guten Tag Frau Lind, die Rampe ist wieder offen.
            ru- Уважаемый клиент, трап снова открыт.
            ru- Уважаемый пассажир, трап снова открыт.
            ru+ Здравствуйте, Мира! Трап снова открыт.
            ro- Stimate client, rampa e din nou deschisă.
            ro- Dragă client, rampa e din nou deschisă.
            ro+ Bună ziua, doamnă Lind, rampa e din nou deschisă.
            """
        ),
    ]
}
