internal import Conversations

extension ExampleSheet {
    /// Fit for the medium and the person.
    static let medium: [ExampleSheet] = [
        ExampleSheet(
            "medium.language-mismatch",
            known: { $0.draft.language = nil },
            """
            en? Wann fährt denn morgen das erste Schiff? Auf der Seite steht dazu nichts.
            en- The first boat leaves tomorrow at six from pier two, and the second one follows at eight.
            de? When does the first boat leave tomorrow? There is nothing about it on your page.
            de- Das erste Schiff fährt morgen um sechs von Steg zwei, das zweite folgt um acht.
            ru? La ce oră pleacă mâine primul feribot? Pe pagină nu scrie nimic despre asta.
            ru- Первый паром отходит завтра в шесть от второго причала, следующий будет в восемь.
            ro? Во сколько завтра отходит первый паром? На сайте про это ничего нет.
            ro- Primul feribot pleacă mâine la șase de la cheiul doi, iar următorul pleacă la opt.
            en? When does the first boat leave tomorrow?
            en+ The first boat leaves tomorrow at six from pier two.
            de? Wann fährt denn morgen das erste Schiff?
            de+ Das erste Schiff fährt morgen um sechs von Steg zwei.
            ru? Во сколько завтра отходит первый паром?
            ru+ Первый паром отходит завтра в шесть от второго причала.
            ro? La ce oră pleacă mâine primul feribot?
            ro+ Primul feribot pleacă mâine la șase de la cheiul doi.
            """
        ),
        ExampleSheet(
            "medium.length",
            known: { $0.draft.channel = Channel(platform: .x) },
            """
            en- The first boat leaves at six from pier two. The second one leaves at eight from pier one. The third one \
            leaves at ten from pier two. The fourth one leaves at noon from pier one. The fifth one leaves at two from \
            pier two. The sixth one leaves at four from pier one. The last one leaves at six in the evening from pier two.
            en+ The first boat leaves at six from pier two.
            de- Das erste Schiff fährt um sechs von Steg zwei. Das zweite fährt um acht von Steg eins. Das dritte fährt \
            um zehn von Steg zwei. Das vierte fährt um zwölf von Steg eins. Das fünfte fährt um vierzehn Uhr von Steg \
            zwei. Das sechste fährt um sechzehn Uhr von Steg eins. Das letzte fährt um achtzehn Uhr von Steg zwei.
            de+ Das erste Schiff fährt um sechs von Steg zwei.
            ru- Первый паром отходит в шесть от второго причала. Второй отходит в восемь от первого причала. Третий \
            отходит в десять от второго причала. Четвёртый отходит в полдень от первого причала. Пятый отходит в два \
            от второго причала. Шестой отходит в четыре от первого причала. Последний отходит в шесть вечера от второго.
            ru+ Первый паром отходит в шесть от второго причала.
            ro- Primul feribot pleacă la șase de la cheiul doi. Al doilea pleacă la opt de la cheiul unu. Al treilea \
            pleacă la zece de la cheiul doi. Al patrulea pleacă la prânz de la cheiul unu. Al cincilea pleacă la două \
            de la cheiul doi. Al șaselea pleacă la patru de la cheiul unu. Ultimul pleacă la șase seara de la cheiul doi.
            ro+ Primul feribot pleacă la șase de la cheiul doi.
            """
        ),
        ExampleSheet(
            "medium.long-sentence",
            """
            en- The boat that was meant to leave at six from pier two left at eight from pier one because the crane had \
            blocked the ramp and the tide did not let us turn around before noon.
            en+ The boat left at eight from pier one. The crane had blocked the ramp on pier two.
            de- Das Schiff, das um sechs von Steg zwei fahren sollte, fuhr um acht von Steg eins, weil der Kran die \
            Rampe versperrt hatte und uns die Ebbe vor zwölf Uhr nicht wenden ließ.
            de+ Das Schiff fuhr um acht von Steg eins. An Steg zwei hatte der Kran die Rampe versperrt.
            ru- Паром, который должен был отойти в шесть от второго причала, отошёл в восемь от первого, потому что \
            кран перекрыл трап, а отлив до полудня не давал нам развернуться в бухте у маяка.
            ru+ Паром отошёл в восемь от первого причала. На втором кран перекрыл трап.
            ro- Feribotul care trebuia să plece la șase de la cheiul doi a plecat la opt de la cheiul unu, pentru că \
            macaraua blocase rampa și refluxul nu ne-a lăsat să întoarcem înainte de prânz.
            ro+ Feribotul a plecat la opt de la cheiul unu. La cheiul doi macaraua blocase rampa.
            """
        ),
        ExampleSheet(
            "medium.register-mix",
            """
            en- Hey mate, kindly be advised, sir, that boarding is hereby open.
            en- Dear Sir or Madam, u can board now lol.
            en+ Hi Mira, boarding is open now.
            de- Hast du die Buchungsnummer da? Dann schauen wir für Sie nach.
            de- Guten Tag Frau Lind, dein Koffer steht an Steg zwei. Holen können Sie ihn bis 18 Uhr.
            de+ Guten Tag Frau Lind, Ihr Koffer steht an Steg zwei. Sie können ihn bis 18 Uhr holen.
            ru- Ты написал нам вчера, вот ваш новый билет.
            ru- Здравствуйте! Твой чемодан на втором причале, можете забрать его до 18:00.
            ru+ Здравствуйте! Ваш чемодан на втором причале, можете забрать его до 18:00.
            ro- Bună, ai geanta la cheiul doi, o puteți lua până la 18.
            ro- Biletul tău e gata, vă așteptăm la cheiul doi.
            ro+ Bună ziua, geanta dumneavoastră e la cheiul doi, o puteți lua până la 18.
            """
        ),
        ExampleSheet(
            "medium.shouting",
            """
            en- READ THE NOTICE on pier two.
            en- The ramp is open again!!!
            en+ The ramp is open again! The SMS with your code left at nine.
            de- LESEN SIE BITTE DEN AUSHANG an Steg zwei.
            de- Die Rampe ist wieder offen!!!
            de+ Die Rampe ist wieder offen! Die SMS mit Ihrem Code ging um neun raus.
            ru- ЧИТАЙТЕ ВНИМАТЕЛЬНО объявление на втором причале.
            ru- Трап снова открыт!!!
            ru+ Трап снова открыт! СМС с кодом ушло вам в девять.
            ro- CITIȚI CU ATENȚIE anunțul de la cheiul doi.
            ro- Rampa e din nou deschisă!!!
            ro+ Rampa e din nou deschisă! SMS-ul cu codul a plecat la nouă.
            """
        ),
    ]
}
