extension ExampleSheet {
    /// What the model says where no single rule decides.
    static let model: [ExampleSheet] = [
        ExampleSheet(
            "model.hold",
            """
            en? My suitcase fell into the water while your crew was loading. Everything in it is ruined!
            en- Things like that happen at sea.
            en- Everybody loses a suitcase now and then.
            en+ I am so sorry about your suitcase. Our crew dropped it; I have sent you 150 euros for what was in it.
            de? Eure Leute haben beim Verladen meinen Koffer ins Wasser fallen lassen. Alles ruiniert!
            de- So etwas kommt auf See eben vor.
            de- Tja, Pech gehabt.
            de+ Es tut mir sehr leid, dass wir Ihren Koffer fallen ließen. Ich habe Ihnen heute 150 Euro für den Inhalt überwiesen.
            ru? Ваши люди уронили мой чемодан в воду при погрузке. Всё испорчено!
            ru- На море всякое бывает.
            ru- Ну, багаж иногда намокает.
            ru+ Простите за чемодан. Его уронили наши матросы, я перевела вам 150 евро за вещи.
            ro? Oamenii voștri mi-au scăpat valiza în apă la încărcare. Totul e distrus!
            ro- Pe mare se mai întâmplă.
            ro- Asta e, ghinion.
            ro+ Îmi pare rău pentru valiză. Oamenii noștri au scăpat-o, v-am trimis 150 de euro pentru ce era în ea.
            """
        ),
        ExampleSheet(
            "model.not-assessed",
            """
            en- …
            en- !!!
            en+ Pier two, at nine.
            de- …
            de- ?!
            de+ Steg zwei, um neun.
            ru- …
            ru- ?..
            ru+ Второй причал, в девять.
            ro- …
            ro- !?
            ro+ Cheiul doi, la nouă.
            hu- Köszönjük, hogy megírta; holnap reggel kilencig visszahívjuk.
            """
        ),
        ExampleSheet(
            "model.revise",
            """
            en? The ticket machine on pier two swallowed my ten euros.
            en- The machine is old.
            en+ Sorry about the ten euros. I have sent them back to you, and the machine was repaired this morning.
            de? Der Automat an Steg zwei hat meine zehn Euro geschluckt.
            de- Der Automat ist alt.
            de+ Entschuldigung wegen der zehn Euro. Ich habe sie Ihnen überwiesen, und der Automat wurde heute früh repariert.
            ru? Автомат на втором причале съел мои десять евро.
            ru- Автомат старый.
            ru+ Простите за автомат. Десять евро я вам вернула, а его сегодня утром починили.
            ro? Automatul de la cheiul doi mi-a înghițit zece euro.
            ro- Automatul de la chei e din 2015.
            ro+ Ne pare rău pentru automat. Azi la 9 v-am trimis înapoi cei zece euro și l-am reparat.
            """
        ),
    ]
}
