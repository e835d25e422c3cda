internal import Conversations

extension ExampleSheet {
    /// Personal data and confidentiality.
    static let privacy: [ExampleSheet] = [
        ExampleSheet(
            "privacy.asks-pii-public",
            """
            en- Please post your phone number and booking code here.
            en- Could you give us your email address in the comments?
            en+ Could you please send us your booking code in a private message, so that we can find the cabin?
            de- Bitte schreiben Sie uns hier Ihre Telefonnummer und Adresse.
            de- Könnten Sie uns Ihre E-Mail-Adresse in die Kommentare schreiben?
            de+ Könnten Sie uns den Buchungscode bitte per Direktnachricht schicken, damit wir die Kabine finden?
            ru- Напишите, пожалуйста, здесь ваш номер телефона и адрес.
            ru- Укажите в комментариях вашу почту, пожалуйста.
            ru+ Пришлите, пожалуйста, код брони в личные сообщения, чтобы мы нашли каюту.
            ro- Vă rog să ne scrieți aici numărul de telefon și adresa.
            ro- Ne puteți lăsa în comentarii adresa de e-mail?
            ro+ Vă rog să ne trimiteți codul rezervării în mesaj privat, ca să găsim cabina.
            """
        ),
        ExampleSheet(
            "privacy.confirms-relationship",
            known: { $0.context.isRegulated = true },
            """
            en- As a patient of our ship's doctor you know the rules.
            en- Your account with us was closed in May.
            en+ The ship's doctor is on board from nine to five.
            de- Als Patientin unserer Bordärztin kennen Sie die Regeln.
            de- Ihr Konto bei uns wurde im Mai geschlossen.
            de+ Die Bordärztin ist von neun bis siebzehn Uhr da.
            ru- Вы лечитесь у нашего судового врача с 2019 года.
            ru- Ваш счёт у нас закрыт в мае.
            ru+ Судовой врач принимает с девяти до пяти.
            ro- Ca pacientă a medicului nostru de bord, cunoașteți regulile.
            ro- Contul dumneavoastră la noi a fost închis în mai.
            ro+ Medicul de bord este la cabinet de la nouă la cinci.
            """
        ),
        ExampleSheet(
            "privacy.pii-public",
            """
            en- We rang you on 07700 900456 at noon, nobody answered.
            en- The refund went to DE89 3704 0044 0532 0130 00 this morning.
            en+ I have refunded the ticket to the account you paid from.
            de- Wir haben Sie unter 0171 3456789 angerufen, niemand ging ran.
            de- Die Erstattung ging heute auf DE89 3704 0044 0532 0130 00.
            de+ Ich habe die Karte auf das Konto erstattet, von dem Sie bezahlt haben.
            ru- Мы звонили вам на +7 912 345-67-80, никто не ответил.
            ru- Деньги сегодня ушли на карту 4111 1111 1111 1111.
            ru+ Деньги за билет я вернула на карту, с которой вы платили.
            ro- V-am sunat la 0722 345 678, n-a răspuns nimeni.
            ro- Banii au plecat azi în RO49 AAAA 1B31 0075 9384 0000.
            ro+ Am rambursat biletul în contul din care ați plătit.
            """
        ),
    ]
}
