internal import LanguageAnalysis

extension ExampleSheet {
    /// Slips of the pen.
    static let typos: [ExampleSheet] = [
        ExampleSheet(
            "typo.mixed-script",
            """
            en- Thе ferry leaves from piеr two.
            en+ The ferry leaves from pier two.
            de- Die Fährе legt von Stеg zwei ab.
            de+ Die Fähre legt von Steg zwei ab.
            ru- Пaром отходит от втоpого причала.
            ru+ Паром отходит от второго причала, чат в WhatsApp открыт.
            ro- Fеribotul pleacă de la chеiul doi.
            ro+ Feribotul pleacă de la cheiul doi.
            """
        ),
        ExampleSheet(
            "typo.name-mismatch",
            known: { example in
                example.context.customerName = example.draft.language == .russian ? "Катерина Линд" : "Katharina Lind"
            },
            """
            en- Dear Katarina, the ramp is open again.
            en- Hi Kathrina, the ramp is open again.
            en+ Dear Katharina, the ramp is open again.
            de- Liebe Katarina, die Rampe ist wieder offen.
            de- Hallo Kathrina, die Rampe ist wieder offen.
            de+ Liebe Katharina, die Rampe ist wieder offen.
            ru- Здравствуйте, Катирина! Трап снова открыт.
            ru- Уважаемая Катерена! Трап снова открыт.
            ru+ Здравствуйте, Катерина! Трап снова открыт.
            ro- Dragă Katarina, rampa e din nou deschisă.
            ro- Bună ziua, Kathrina! Rampa e din nou deschisă.
            ro+ Dragă Katharina, rampa e din nou deschisă.
            """
        ),
        ExampleSheet(
            "typo.repeated-word",
            """
            en- The boat leaves from from pier two.
            en- The the ramp is open again.
            en+ I know that that ramp had had its best years.
            de- Das Schiff fährt von von Steg zwei.
            de- Die Rampe bleibt bleibt bis Montag zu.
            de+ Das ist die Rampe, die die Kinder bemalt haben.
            ru- Паром отходит от от второго причала.
            ru- Трап снова снова открыт.
            ru+ Трап чуть-чуть шире старого.
            ro- Feribotul pleacă de la la cheiul doi.
            ro- Rampa e e din nou deschisă.
            ro+ Rampa e foarte, foarte aproape de gară.
            """
        ),
        ExampleSheet(
            "typo.spelling",
            """
            en- We recieved your note about the ramp.
            en- The ramp is definately open again.
            en+ I have read your note about the ramp, it is open again.
            de- Die Rampe ist warscheinlich ab Montag offen.
            de- Wir haben den Stndort leider verwechselt, entgültig ist Steg zwei.
            de+ Die Rampe ist wahrscheinlich ab Montag offen.
            ru- Трап сдесь, у второго причала.
            ru- К сожелению, трап закрыт до вторника.
            ru+ Трап здесь, у второго причала.
            ro- Binenteles, rampa se deschide luni.
            ro- Nici un feribot nu mai merge vre-o două zile.
            ro+ Rampa va fi deschisă de luni.
            """
        ),
    ]
}
