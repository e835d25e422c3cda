extension ExampleSheet {
    /// The second half of defending and arguing.
    static let arguing: [ExampleSheet] = [
        ExampleSheet(
            "defensive.legal-threat",
            """
            en- Take this review down or you will hear from our lawyers.
            en- We reserve the right to take legal action against you.
            en+ You can also turn to the passengers' ombudsman, who will hear both sides.
            de- Löschen Sie das, sonst hören Sie von unserem Anwalt.
            de- Wir behalten uns rechtliche Schritte gegen Sie vor.
            de+ Sie können sich auch an die Schlichtungsstelle wenden, die hört beide Seiten an.
            ru- Удалите отзыв, иначе будем разбираться в суде.
            ru- Мы подадим на вас в суд за клевету.
            ru+ Это ваше право: суд выслушает обе стороны.
            ro- Ștergeți recenzia, altfel vă acționăm în instanță.
            ro- Vă vom da în judecată pentru calomnie.
            ro+ Puteți merge și la ANPC, acolo sunt ascultate ambele părți.
            """
        ),
        ExampleSheet(
            "defensive.minimise",
            """
            en- This was just a one-off, it never happens.
            en- It is only a minor delay, other passengers did not mind.
            en+ It happened to 31 bookings on Saturday, and yours is among them.
            de- Das war nur ein Einzelfall.
            de- Alle anderen Fahrgäste waren zufrieden.
            de+ Am Samstag traf es 31 Buchungen, Ihre ist dabei.
            ru- Это единичный случай, обычно такого не бывает.
            ru- Остальные пассажиры остались довольны.
            ru+ В субботу это коснулось 31 брони, ваша среди них.
            ro- A fost doar un caz izolat.
            ro- Ceilalți pasageri au fost mulțumiți.
            ro+ Sâmbătă au fost afectate 31 de rezervări, printre ele și a dumneavoastră.
            """
        ),
        ExampleSheet(
            "defensive.policy-shield",
            """
            en- According to our terms of carriage a refund is not possible.
            en- Under our policy we cannot change the booking.
            en+ Our terms leave no room for a refund here, so I can offer you a free crossing until 31 May.
            de- Gemäß unseren Beförderungsbedingungen ist eine Erstattung nicht möglich.
            de- Laut AGB können wir die Buchung nicht ändern.
            de+ Erstatten lassen die Bedingungen hier nicht zu, ich kann Ihnen aber eine freie Überfahrt bis 31. Mai anbieten.
            ru- Согласно правилам перевозки возврат невозможен.
            ru- По правилам компании мы не можем изменить бронь.
            ru+ По правилам вернуть деньги нельзя, но могу предложить бесплатный рейс до 31 мая.
            ro- Conform condițiilor de transport, rambursarea nu este posibilă.
            ro- Potrivit regulamentului, nu putem modifica rezervarea.
            ro+ Condițiile nu permit rambursarea, dar vă pot oferi o cursă gratuită până pe 31 mai.
            """
        ),
        ExampleSheet(
            "defensive.public-argument",
            known: { $0.context.publicTurnsByBrand = 2 },
            """
            en- No, the purser has told us otherwise.
            en- That is simply not true, and we have said so before.
            en+ I have just sent you a private message, so that we can go through the two bookings together.
            de- Nein, der Zahlmeister sagt etwas anderes.
            de- Das stimmt einfach nicht.
            de+ Ich habe Ihnen gerade eine Direktnachricht geschickt, damit wir die zwei Buchungen zusammen durchgehen.
            ru- Нет, казначей говорит другое.
            ru- Это неправда, и мы уже об этом писали.
            ru+ Я только что написала вам в личные сообщения, чтобы вместе проверить обе брони.
            ro- Nu, casierul spune altceva.
            ro- Nu este adevărat ce spuneți.
            ro+ Tocmai v-am trimis un mesaj privat, ca să verificăm împreună cele două rezervări.
            """
        ),
        ExampleSheet(
            "defensive.scapegoat",
            """
            en- That was the harbour authority, it has nothing to do with us.
            en- Blame the courier, he lost your parcel.
            en+ The courier lost the parcel, so I sent you a second one this morning.
            de- Das war die Hafenbehörde, damit haben wir nichts zu tun.
            de- Da müssen Sie sich beim Paketdienst bedanken, der hat das Paket verloren.
            de+ Der Paketdienst hat das Paket verloren, ich habe Ihnen heute früh ein zweites geschickt.
            ru- Во всём виноват курьер, мы тут ни при чём.
            ru- Посылку потерял курьер, все вопросы к нему.
            ru+ Посылку потерял курьер, сегодня утром я отправила вам вторую.
            ro- E vina autorității portuare, noi nu avem nicio legătură.
            ro- De vină e curierul, noi nu avem nicio legătură.
            ro+ Curierul a pierdut coletul, așa că v-am trimis azi-dimineață altul.
            """
        ),
        ExampleSheet(
            "defensive.scare-quotes",
            """
            en- We have read about your "problem".
            en- Your "complaint" is with the purser.
            en+ You sailed on the "Skerry Maid" on Friday.
            de- Wir haben von Ihrem „Problem“ gelesen.
            de- Ihre „Beschwerde“ liegt beim Zahlmeister.
            de+ Sie sind am Freitag mit der „Skerry Maid“ gefahren.
            ru- Мы прочитали о вашей «проблеме».
            ru- Ваша «жалоба» у казначея.
            ru+ В пятницу вы плыли на пароме «Скерри Мейд».
            ro- Am citit despre „problema” dumneavoastră.
            ro- Am trimis casierului „reclamația” dumneavoastră.
            ro+ Vineri ați călătorit cu „Skerry Maid”.
            """
        ),
    ]
}
