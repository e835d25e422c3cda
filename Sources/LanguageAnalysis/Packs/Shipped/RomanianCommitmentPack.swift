// swift-format-ignore-file
extension LanguagePack {
    static let romanianCommitment = LanguagePack(
        language: .romanian,
        source: #"""
        # ---------------------------------------------------------------- times

        [time.thisNight]
        la noapte; noaptea asta; în noaptea asta; în noaptea aceasta; noaptea aceasta; peste noapte; astă noapte
        [time.night]
        noaptea; noapte
        [time.thisWeek]
        săptămâna asta; saptamana asta; săptămâna aceasta; în cursul săptămânii; în această săptămână
        [time.weekend]
        weekend; weekendul; week end; weekendului; sfârșit de săptămână; weekend-ul
        [time.endOf]
        sfârșitul; sfarsitul; finalul; finele; capătul; încheierea; sfârșit de; sfârșit; final de; final
        [time.endOfMonth]
        sfârșitul|sfarsitul|finalul|finele lunii; sfârșit|final de lună; sfârșitul|sfarsitul|finalul|finele lunii acesteia; sfârșitul acestei luni
        [time.endOfWork]
        sfârșitul|sfarsitul|finalul programului; sfârșitul|sfarsitul|finalul zilei de lucru|muncă; ora de închidere; închiderea ghișeului
        [time.startOf]
        începutul; inceputul
        [time.middleOf]
        mijlocul; jumătatea
        [time.next]
        viitoare; viitor; viitoarei; viitorului; următoare; următoarea; următorul; următoarei; următoarele; următorii
        [time.nextWeek]
        săptămâna viitoare; saptamana viitoare; săptămânii viitoare; saptamanii viitoare; săptămâna următoare; săptămâna care vine; săptămâna ce vine
        [time.between]
        între; intre
        [time.at]
        la; pe la; în jur de; la ora; în jurul orei; spre; de la; fix la; pe la ora; după; dupa ora; după ora
        [time.oclock]
        fix; și fix
        [time.ordinal]
        data de; ziua de; dată de
        [time.half]
        și jumătate; și jumate; si jumatate; si jumate
        [time.halfHour]
        jumătate de oră; jumatate de ora; jumate de oră; jumate de ora; o jumătate de oră; o jumate de oră
        [time.quarterHour]
        sfert de oră; sfert de ora; un sfert de oră
        [time.threeQuarterHour]
        trei sferturi de oră
        [time.oneAndHalfHours]
        oră și jumătate; o oră și jumătate; ora si jumatate; o ora si jumatate
        [time.quarterPast]
        și un? sfert
        [time.quarterTo]
        fără un? sfert
        [number.36]
        treizeci și șase
        [number.40]
        patruzeci
        [number.50]
        cincizeci
        [number.60]
        șaizeci
        [number.90]
        nouăzeci
        [unit.day]
        zile; zi; zile calendaristice
        [unit.workday]
        zile lucratoare; zile lucrătoare; zi lucrătoare; zi lucratoare; zile de lucru
        [time.by]
        până; pana; pana la; până la; nu mai târziu de; cel târziu; cel tarziu; cel mai târziu; cel mai tarziu; maximum până; pînă; până cel târziu; până în; pana in; până pe; pana pe
        [time.within]
        într; intr; într-; în curs de; in curs de; în decurs de; în cel mult; in urmatoarele; în următoarele; în următorii; în maximum; pe parcursul a; după maximum; în; in
        [time.adverb]
        dimineața; dimineata; seara; noaptea; după amiază; dupa amiaza; după masă; dupa masa
        [time.attribute]
        la un moment; la un; din ..1 oră
        pentru (cele|cei|aceste)? <number>|@NUMWORD @UNIT
        cu <number>|@NUMWORD @UNIT înainte|inainte|mai|în; de la <time>; (feribotul|trenul|cursa|autobuzul|vasul|feribotului|trenului|cursei) de|din ..2 <time>|<number>; de ..1 <number>|@NUMWORD @UNIT; acum <number>|@NUMWORD @UNIT; ieri ..2 @TIME_ANCHOR; în fiecare ..1 @TIME_ANCHOR; trecut*
        [time.glue]
        și; si; de; pe; cu; din; cel; sau; a; al; ale; în; in; prima; iar; cam; vreo; chiar; dimineții; lui; tot; abia; deja; încă; doar; maxim; mult
        [time.half]
        + Vă sunăm la nouă și jumătate.
        [time.attribute]
        + Întrebăm echipajul feribotului de la 9:15.
        - Vă sunăm la 9:15.
        [time.nextWeek]
        + Reparăm rampa până la sfârșitul săptămânii viitoare.

        # ---------------------------------------------------------------- promises

        [commit.who]
        noi; eu; @STAFF; cineva; un coleg; o colegă; colegul nostru; colega noastră; echipa noastră; biroul nostru
        [commit.result]
        ca să; ca sa; pentru a; astfel încât; ce; de ce; cum; dacă; unde; cu un|o? răspuns|raspuns|soluție|rezultat|explicație|decizie; până când
        [commit.none]
        (așa|asa)? cum am promis|anunțat|zis; conform promisiunii; (e|este|sunt|rămâne|rămân) gratuit|gratuită|gratuite|valabil|valabilă|valabile ..2 până|pana; feribotul|vasul|cursa|trenul ..2 nu? pleacă|circulă|sosește ..4
        nu ..2 promit*|garant*; fără|fara promisiuni|garanții|promisiune
        am|ați|ai|au|aș|ar fi ..2 dat|făcut|trimis|sunat|răspuns|putut|vrut|urmărit
        v|ți|i|le am fi
        nu există|exista; nu avem|aveam; nu e|este ..1 clar|sigur|contul
        încă|inca nu știm|stim|avem|se; nu știm|stim încă?
        @STAFF ..1 vine|livrează|sosește|ajunge|lasă ..2 de obicei|de regulă|normal|zilnic; de obicei; de regulă
        (administrația|primăria|poliția|meteorologii|portul|banca|firma|furnizorul|producătorul) ..6 / !@RO_WE
        mi|ne|vi|i a|au spus|zis|scris|promis că ..8
        promisesem|promiseserăm; trebuia să|sa
        (nu e de la noi|nu e contul|nu suntem noi|în numele nostru)
        + Așa cum am promis, prețurile sunt aici.
        + Schimbarea numelui e gratuită până luni.
        + V-am fi trimis poza, dar nu o mai avem.
        + Încă nu știm când se repară.
        - Vă trimitem poza mâine.
        [RO_WE]
        noi; @act.commit.base; nostru; noastră
        [commit.benefit]
        primele|primii ..2 <number>|@NUMWORD ..5 câștigă|castiga|primesc|iau|au|ia|primește ..6 / !@COND_RULE !@PAST_RO
        (urmăriți|urmariti|urmărește|abonezi|abonați|abonează|abonati|distribui*|etichet*|like|follow|share|recenzie|înscrie*|înscrii|vă place|îți place|abonez) ..12 (gratis|gratuit|gratuită|cadou|reducere|voucher|din partea casei|din partea noastră|de la noi|pe noi|bonus) ..4 / !@COND_RULE !@PAST_RO !@RO_NOT
        (abonații|abonatii|urmăritorii|urmaritorii|followerii|fanii|membrii) ..3 au|primesc|iau|călătoresc|merg|plătesc ..4 (reducere|gratis|gratuit|discount|cadou|%|voucher|mai puțin) ..6 / !@COND_RULE !@PAST_RO !@RO_NOT
        (abonații|abonatii|urmăritorii|urmaritorii|followerii|fanii|membrii) ..3 au|primesc <number> % ..2 / !@COND_RULE !@PAST_RO !@RO_NOT
        + Abonează-te și ceaiul e din partea noastră.
        + Primii douăzeci primesc o insignă.
        - Câinii călătoresc gratuit la noi.
        - Vara trecută fiecare urmăritor a primit o cană.
        [PAST_RO]
        a primit; au primit; trecut; trecută; ieri; a urcat; au fost
        [RO_NOT]
        nu; nici; n
        [commit.earlyAccess]
        veți|vei|vor fi primii|prima|primele|primul ..4 (care|ce|să) ..4 / !@COND_RULE !@RO_NOT
        (cititorii|cititori|abonații|abonatii|urmăritorii|urmaritorii|membrii|fanii|followerii) ..10 (înaintea|inaintea|primii|întâi|intai|mai devreme|mai repede) ..3 / !@COND_RULE !@PAST_FIRST !@RO_NOT !@PAST_RO
        (postăm|postam|arătăm|aratam|publicăm|publicam|anunțăm|anuntam|lansăm|lansam|deschidem|spunem|dezvăluim) ..4 (aici|pe pagină|pe pagina|în grup|pe canal|pentru urmăritori|pentru abonați|pentru voi) ..8 / @RO_FIRST !@COND_RULE !@PAST_RO !@RO_NOT
        (întâi|intai|prima dată|prima data|în premieră|în avans) ..3 (aici|pe pagină|la abonați|la urmăritori|la voi|pentru voi|abonaților|urmăritorilor) ..3 / !@COND_RULE !@PAST_RO !@RO_NOT
        deschidem|lansăm|începem|pornim|dăm ..2 prevânzarea|prevanzarea|precomenzile|presale ..6 / !@COND_RULE !@RO_NOT
        @TIME_ANCHOR ..10 aflați|aflati ..2 primii|întâi
        + Membrii grupului rezervă înaintea tuturor.
        + Prețurile le publicăm aici cu două zile înainte.
        - Nu există prevânzare.
        [RO_FIRST]
        cu o zi înainte; cu o oră înainte; cu <number>|@NUMWORD @UNIT înainte; prima dată; prima data; întâi; intai; în premieră; în avans; mai devreme; prevânzarea; prevanzarea; înaintea; inainte; înainte
        [commit.reciprocity]
        (voi|tu|dumneavoastră) ne urmăriți|urmariti|urmărești|dați|dai ..2 , noi vă|va|te|îți|iti urmărim|urmarim|dăm|dam ..2 / !@RO_NOT
        (etichetați|etichetati|etichetează|tag|taguiți|marcați|trimiteți) ..5 (și|iar|,) ..1 le|îl|o|vă|te distribuim|repostăm|urcăm|postăm|punem|share|apreciem ..3 / !@RO_NOT
        promitem|promit să|sa ..1 dăm|dam|răspundem|raspundem|citim|apreciem|urmărim|comentăm ..3 fiecare|toate|toți|toti|tuturor|orice ..3 / !@RO_NOT
        (fiecare|orice|toate) ..4 (primește|primesc|are|va primi|vor primi) ..2 răspuns|raspuns|like|reacție ..2 / !@RO_NOT !@COND_RULE
        răspundem|raspundem la (fiecare|toate|toți|orice) ..4 / !@RO_NOT !@COND_RULE
        + Promitem să citim toate mesajele.
        + Fiecare recenzie primește un răspuns.
        - Nu promitem să răspundem la toate mesajele.
        [RO_THIRD]
        feribotul; vasul; trenul; autobuzul; primăria; poliția; banca; firma; prietenul; prietena; mama; tata; vecinul; vecina; clientul; administrația; portul; furnizorul; producătorul; biletul; căpitanul; capitanul
        [commit.callBack]
        (vă|va|te|îl|o) (vom|voi) căuta|cauta ..1 / !@COMMIT_BAR; (o să|o sa) (vă|va|te|îl|o) caut|căutăm|cautam|caute ..1 / !@COMMIT_BAR
        @STAFF ..5!@NEGATION vă|va|te|îl|o ..1 caută|cauta el|ea|la|pe|azi|mâine|maine|imediat|personal|curând|@WEEKDAY ..2 / !@COMMIT_BAR !@PAST_CALL
        !@NOPROMISE2 <capital> te|vă|va|îl|o sună|suna|caută|contactează ..4 / !@COMMIT_BAR !@PAST_CALL !@CONDITION !@RO_NOT
        + Lena vă sună marți.
        - Lena v-a sunat marți.
        [commit.update]
        !@NOPROMISE2 vă|va|îți|iti|ți dau|dăm|dam|trimit|trimitem|am să dau un|o răspuns|raspuns|veste|semn|detalii|informații ..4 / !@COMMIT_BAR !@RO_NOT
        (dați|dati|dă|lăsați|lasă) ne|mi ..1 <number>|@NUMWORD ..1 @UNIT (și|,|iar) ..6 / !@RO_NOT
        + Lăsați-ne două zile și aveți vești.
        - Dați-ne două zile libere.
        [commit.nextStep]
        aflăm|aflam|vedem|lămurim|lamurim|clarificăm|verificăm|cercetăm noi|eu ..4 / !@COMMIT_BAR !@CONDITION
        ^? am grijă|grija (să|sa|de) ..4 / !@COMMIT_BAR !@RO_NOT !@PAST_RO
        <capital> (verifică|verifica|întreabă|caută|rezolvă|se ocupă|lămurește|repară|trimite|aduce|revine|scrie|vine|ajunge|vorbește) ..8 / @TIME_ANCHOR !@COMMIT_BAR !@RO_NOT !@HABIT !@RO_THIRD
        + Lena verifică mâine plata.
        + Am grijă să primiți loc.
        - Lena nu verifică mâine nimic.

        # ---- promises in other words
        [RO_WE_DO]
        scădem; scad; revopsim; vopsim; montăm; punem; adăugăm; suplimentăm; înlocuim; schimbăm; mutăm; mărim; prelungim; deschidem; lansăm; introducem; acoperim; plătim; dublăm; refacem; reluăm; anulăm; ștergem; corectăm; actualizăm; instalăm; aducem; trimitem; livrăm; instruim
        [RO_WHEN]
        @TIME_ANCHOR; săptămâna viitoare; luna viitoare; de luni; de mâine; de azi; diseară; mâine; imediat; iarna asta; la iarnă; la vară
        [commit.nextStep]
        @RO_WHEN ..3!@NEGATION @RO_WE_DO ..3 / !@NEGATION !@QMARK
        @RO_WE_DO ..6!@NEGATION @RO_WHEN / !@NEGATION !@QMARK
        scădem|scad|tăiem|anulăm|anulez ..2 (taxa|suma|comisionul|costul|din factură|din notă)
        (lasă|lăsați|lăsați vă) pe mine|noi|mâna noastră; las pe mine; mă ocup|ne ocupăm
        (într o|în) ..2 (oră|ore|minute|zile) (aveți|ai|primiți|primești) ..5 / !@NEGATION !@QMARK
        (avem|am) de gând să ..4; plănuim să ..4; intenționăm să ..4
        (cafeaua|ceaiul|desertul|biletul|cursa|prânzul|cina|călătoria|una|rândul) ..2 (e|este|va fi)? din partea (noastră|casei|mea); (face|fac) cinste casa
        (sunăm|sun) (acum|chiar acum|imediat|chiar) ..4 / !@NEGATION !@QMARK
        + Sunăm acolo acum, sunăm chiar acum și rezolvăm.
        ^ așa (facem|fac|rămâne); ^ (se face|se rezolvă) !|.|,
        (vrea|ar vrea|dorește) să (vă|te) ..1 (sune|scrie|contacteze|caute|vadă|întâlnească) ..3
        (cuvântul) (meu|nostru) ..3; pe cuvânt că ..2
        <capital> (ajunge|vine|trece|urcă) ..1 (la dumneavoastră|la dvs|la voi|la tine) ..4 / @RO_WHEN !@NEGATION !@QMARK
        (banii|suma|diferența) (sunt|e|este) ..1 (înapoi|la loc) ..3 / @RO_WHEN !@NEGATION !@QMARK
        nu (se|o să se|se va|va) ..1 mai? ..1 (întâmpla|întâmplă|întâmple|repeta|repetă|repete) ..2 / !@QMARK
        nu (vă|te|îți) ..1 (taxăm|taxez|mai percepem|facturăm|costă nimic|luăm niciun ban|luăm bani) ..3
        (am|avem) (eu|noi)? ..1 grijă să ..4; (mă|ne) ..1 (asigur|asigurăm) că ..4
        cine (se)? ..4 (primește|află|intră|câștigă) ..5 (înaintea|primul|primii|gratuit|cadou|reducere)
        pentru (fiecare) ..5 (plantăm|donăm|dăm|oferim|trimitem|punem|plătim) ..3
        <capital> (vă|te) (așteaptă|sună|caută|întâmpină|preia|contactează|ajută|însoțește) ..5 / !@NEGATION !@QMARK
        (echipajul|echipa|colega|colegul|colegii|atelierul|bucătăria|recepția) ..2!@NEGATION (vă|îți|le)? (pregătește|pregătesc|păstrează|pun|pune|lasă|aduce|aduc|predă) ..5 / !@NEGATION !@QMARK
        (dă|dați|lasă|lăsați) ne|mi ..1 (răgaz|timp|până|o zi|o oră|puțin timp) ..4
        urmează să (vă|te|îți)? ..1 (sune|sunăm|contacteze|contactăm|scrie|scriem|trimită|trimitem|primiți|răspundem|răspundă|revenim|revină) ..3
        + Scădem taxa din factură.
        + Săptămâna viitoare revopsim rampa.
        + Avem de gând să schimbăm toate scaunele.
        + Nu se va mai întâmpla.
        + Pentru fiecare urmăritor nou plantăm un copac.
        + Echipajul vă pregătește geanta la ghișeu.
        + Urmează să vă sune un coleg.
        - Feribotul pleacă la nouă.
        - Nu punem pături pe punte mâine.
        [commit.none]
        ^ ..2 (ne vedem|ne revedem) ..4 $
        (voia|voiau|trebuia|trebuiau|urma|urmau|promisese|promiseseră) să ..4
        + Ne vedem sâmbătă!
        + Colegii voiau să vă sune.
        """#
    )
}
