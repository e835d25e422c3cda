// swift-format-ignore-file
extension LanguagePack {
    static let romanianLanguage = LanguagePack(
        language: .romanian,
        source: #"""
        # Romanian (Romania and Moldova), general language: what brands write.

        [STOP]
        a; ai; al; ale; alt; alta; alte; alții; altul; am; ar; are; aș; așa; asta; astea; ăsta; ăștia; atât; atunci; au; avea; avem; aveți; ați; aia; ăla; aici; acolo; acum; acest; acesta; această; aceasta; acestea; aceștia; acestui; acestei; acel; acela; acea; aceea; acei; acele; acelea
        ba; c; ca; că; când; cam; care; cărei; cărui; căror; cât; câtă; câte; câți; câteva; câțiva; ce; cea; cei; cel; cele; celor; celui; chiar; cine; ci; cu; cum; cumva; cui
        d; da; dacă; dar; de; deci; decât; deja; deoarece; deși; despre; desigur; din; dintr; dintre; doar; după; dumneavoastră; dvs; dumneata; dumitale; dv
        e; ea; ei; el; ele; este; ești; era; erau; eram; eu; eți
        face; fac; facă; fără; fi; fie; fiecare; fiind; fiindcă; foarte; fost; fii; fiți
        i; iar; îi; îl; îmi; în; încă; înainte; îți; își; între; într; însă; însuși; ia; încât
        l; la; lângă; le; li; lor; lui; lua
        m; ma; mă; mai; mea; mei; mele; meu; mi; mie; mine; mult; multe; mulți; multă
        n; ne; ni; nici; nicio; niște; noastră; noastre; noi; nostru; noștri; nouă; nu; nimic; nimeni
        o; oare; ori; oricum; orice
        p; pe; până; pentru; pt; peste; prea; prin; printr; puțin; păi
        s; sa; să; sale; sau; se; și; sine; spre; sub; sunt; suntem; sunteți; său; săi
        t; ta; tale; tăi; tău; te; ți; tine; ție; toate; tot; toată; toți; totuși; tu; tuturor
        u; un; una; unde; unei; unele; unii; unor; unui; unul; uneori
        v; va; vă; vei; veți; voastră; voastre; voastră; voi; vom; vor; vostru; voștri; vouă; vreo; vreun; vreau; vrem; vreți; vi
        avut; fiecărui; poate; pot; puteți; putem; poți; trebuie; astfel; aceeași; același; adică; apoi; bine; bun; bună; cu; câtva; devreme; ei; ieri; azi; mâine; oricât; oricând; pană; înapoi; foarte

        [ABBREVIATION]
        str; nr; bl; sc; et; ap; dl; dna; d; dr; ing; prof; tel; ex; etc; pct; art; alin; lit; sec; min; ora; pag; jud; bd; bul; șos; loc; mun; cca; max; aprox; vol; ș; a; m; d; p; dvs; dv; int; com; ian; feb; mart; apr; iun; iul; aug; sept; oct; nov; dec; lun; joi; resp; buc; kg; tva; s; r; l

        [GREETING]
        bună; bune; salut; salutare; salutări; servus; hei; hey; hi; hello; alo; noroc; ceau; ciao; neața; săru; sărut; stimate; stimată; stimați; stimabile; dragă; dragi; dragul; draga; onorată; onorate; onorați; bine v am găsit; bună ziua; bună seara; bună dimineața; bună dimineata; buna ziua; bun găsit; bine ați venit; bine ai venit; sărut mâna; săru mâna; zdravstvuite; privet

        [SIGN_OFF]
        cu stimă; cu respect; cu drag; cu prietenie; cu considerație; cu deosebită considerație; cu deosebită stimă; toate cele bune; numai bine; numai de bine; o zi bună; o zi frumoasă; zi frumoasă; zi faină; o seară frumoasă; o seară faină; o zi faină; o zi minunată; weekend plăcut; pe curând; pe data viitoare; salutări; salutări cordiale; spor; cu salutări; al dumneavoastră; ai voștri; vă salutăm; te pup; la revedere; pa; cu bine; semnat

        [TEAM_WORD]
        echipa; echipă; echipei; departament*; administrați*; conducere*; redacți*; serviciul; serviciului; suport; support; team; staff; personalul; relații; clienți; colectiv*; direcți*; biroul; secretariat*; management*; compani*; magazin*; restaurantul; hotelul; banca; clinica

        [NEGATION]
        nu; n; nici; niciodată; nicidecum; deloc; fără; nimic; nimeni; nicio; niciun; niciunul; nicăieri; ba; neam; nicicum; nicicând; nu's

        [CONTRAST]
        dar; însă; totuși; insă; or; doar că; numai că; numa că; în schimb; cu toate acestea; cu toate astea; numai; ci

        [CONDITION]
        dacă; daca; de cumva; în caz; în caz că; în cazul; în cazul în care; în eventualitatea; în măsura; cu condiția; eventual; vreodată; cumva; odată ce; fie

        [PURPOSE]
        ca să; pentru a; pentru ca; pentru că; astfel încât; în așa fel încât; așa încât; spre a; în vederea; ca noi să; atunci
        ca noi|eu|colega|colegii|echipa|tehnicianul|curierul|apoi|cineva ..2 să
        să|ca vă|te|îl|o|îți|i|le|v|ne|mi putem|pot|poată
        pentru verificare|verificări|identificare|detalii|rambursare|retur|rezolvare|livrare|cercetare|programare
        !rog|roagă|rugăm|rugam|ruga să vă|te|îți|îl|o|le|îi|vedem|aflăm|știm|știu|verificăm|verific|putem|pot|găsim|găsesc|identificăm|rezolvăm|rezolv|caut|căutăm|trimitem|trimit|lămurim|lămuresc|ne|mă|poată
        și vă|îți|te|îl|o|le|ți|v|aflăm|vedem|rezolvăm|verificăm|verific|caut|căutăm|ne|mă @ACT_1P|@ACT_1S
        + Scrieți-ne ca să vă ajutăm.
        - Mulțumim pentru mesaj.

        [WE]
        noi; ne; nostru; noastră; noștri; noastre; suntem; avem; vom; putem; știm; vrem; *ăm; *em; *im; *âm; noua
        [I]
        eu; mă; mi; îmi; mie; mine; voi; sunt; am; meu; mea; mei; mele; m; eu însumi; personal; pot; știu; @ACT_1S
        [YOU]
        tu; te; ție; ți; îți; tine; dumneavoastră; dvs; dv; vă; vouă; voi; v; ați; aveți; sunteți; puteți; dumneata; matale; ai; ești; poți; dumitale
        [YOUR]
        tău; ta; tăi; tale; vostru; voastră; voștri; voastre; dumneavoastră; dvs; dumitale
        [OUR]
        nostru; noastră; noștri; noastre; meu; mea; mei; mele

        [GENERIC]
        experienț*; problem*; mesaj*; comentari*; feedback*; servici*; client*; echip*; inconvenient*; inconveniență; neplăcer*; situați*; caz*; îngrijorar*; cerer*; solicit*; răspuns*; răspund*; mulțum*; mulțam*; mersi; merci; aprecier*; apreci*; recenzi*; sesizar*; sesiz*; semnal*; reclamați*; plânger*; opini*; părer*; întreb*; informați*; detali*; lucru*; lucruri*; zi; zile; zilei; ziua; oră; ore; timp*; moment*; dată; ori; om; oameni*; lume*; rog; rugăm; rugam; scuz*; pare; rău; regret*; sper*; bucur*; dor*; știu; știm; vede*; văd; spus; spun*; scri*; ajut*; rezolv*; verific*; contact*; trimi*; primi*; anunț*; aștept*; aștep*; revin*; reven*; găs*; fost; făcut; facem; fel; frumos; frumoas*; drag; mare; mic; mici; nou; primul; prima; singur*; chestie; chestia; persoan*; companie*; firm*; brand*; colaborare*; încreder*; satisfacți*; calitat*; sugesti*; idee; ideea; pagin*; postar*; privat*; discuți*; nevoie; merge; mers; vine; venit; luat; dat; pus; avea; stat; stau; oferi*; produs*; magazin*; seara; dimineața; minute; minut; lei; ron; azi; mâine; ieri; înțeleg*; disp*; posibil*; curând; vreme; an; ani; lună; săptămân*; nimic; cumva; imediat; bravo; felicit*; comanda

        # ---- times

        [NUMWORD]
        un; una; o; unu; doi; două; trei; patru; cinci; șase; șapte; opt; nouă; zece; unsprezece; doisprezece; douăsprezece; treisprezece; paisprezece; cincisprezece; douăzeci; treizeci; patruzeci; patruzeci și opt; douăzeci și patru; câteva; cateva; vreo
        [UNIT]
        minut; minute; minutele; min; oră; ore; h; ceas; ceasuri; zi; zile; săptămână; săptămâni; luni; lună; secunde; sfert de oră; jumătate de oră; minuțele; zilele
        [WEEKDAY]
        @time.weekday.1|@time.weekday.2|@time.weekday.3|@time.weekday.4|@time.weekday.5|@time.weekday.6|@time.weekday.7
        [MONTH]
        @time.month.1|@time.month.2|@time.month.3|@time.month.4|@time.month.5|@time.month.6|@time.month.7|@time.month.8|@time.month.9|@time.month.10|@time.month.11|@time.month.12

        [time.today]
        azi; astăzi; astazi; asta zi; în cursul zilei; în această zi; in cursul zilei de azi
        [time.tonight]
        diseară; deseară; în seara asta; seara asta; la noapte; noaptea asta; în noaptea aceasta; în această seară
        [time.tomorrow]
        mâine; maine; mîine; miine; zavtra
        [time.dayAfterTomorrow]
        poimâine; poimaine; poimîine
        [time.weekday.1]
        !@NUMWORD|<number>|de|multe luni
        ^ luni
        de luni ..2 <number>|<time>
        începând|incepand|până|pana|abia de|pe? luni
        ^ ,? de|până luni !de
        lunea
        [time.weekday.2]
        marți; marțea; martea; marti
        [time.weekday.3]
        miercuri; miercurea
        [time.weekday.4]
        joi; joia
        [time.weekday.5]
        vineri; vinerea
        [time.weekday.6]
        sâmbătă; sâmbăta; sambata; sîmbătă; sîmbăta
        [time.weekday.7]
        duminică; duminica
        [time.month.1]
        ianuarie; ian
        [time.month.2]
        februarie; feb
        [time.month.3]
        martie
        [time.month.4]
        aprilie; apr
        [time.month.5]
        mai !@ACT_1P / @MAI_MONTH
        <number> mai
        [MAI_MONTH]
        <number> mai; în mai; din mai; luna mai; până în mai; de mai
        [time.month.6]
        iunie; iun
        [time.month.7]
        iulie; iul
        [time.month.8]
        august; aug
        [time.month.9]
        septembrie; sept; sep
        [time.month.10]
        octombrie; oct
        [time.month.11]
        noiembrie; nov
        [time.month.12]
        decembrie; dec
        [time.morning]
        dimineață; dimineața; dimineata; dimineți; dis de dimineață; prima oră; de dimineață; antemeridian
        [time.noon]
        prânz; prânzul; pranz; amiază; amiaza; miezul zilei; amiazi
        [time.afternoon]
        după amiază; după amiaza; după masă; după masa; dupăamiază; dupăamiaza; dupa masa; dupa amiaza; după prânz
        [time.evening]
        seară; seara; sera; înserat
        [time.midnight]
        miezul nopții; miezul noptii; miez de noapte
        [time.endOfDay]
        sfârșitul|sfarsitul|finalul|capătul|încheierea|finele (zilei|lui azi)
        sfârșit|final de zi
        [time.endOfWork]
        sfârșitul|sfarsitul|finalul|încheierea|terminarea @L_1
        ora închiderii; închidere
        [time.endOfWeek]
        sfârșitul|sfarsitul|finalul|finele|capătul săptămânii|săptămânei
        [time.nextWeek]
        săptămâna @L_2
        [time.by]
        până; pana; pină; înainte de; inainte de; cel târziu; cel tarziu; nu mai târziu de; pîna; pîn; pân; pan; cel mult până
        [time.within]
        în termen de; in termen de; în interval de; în decurs de; în cel mult; in cel mult; în maxim; în maximum; in maxim; în cursul a; în următoarele; in urmatoarele; în; peste; în max; timp de; în mai puțin de; în cam; în vreo; maxim
        [time.am]
        dimineața; dimineata; am
        [time.pm]
        seara; după amiaza; după masa; pm
        [time.oclock]
        ora; orele; orei; h; oră; ceasul
        [time.half]
        și jumătate; și jumate; jumătate; jumate; jumatea
        [unit.minute]
        minut; minute; min; minutul; minutele; minuțele
        [unit.hour]
        oră; ore; orele; h; ceasuri; ora
        [unit.day]
        zi; zile; zilele
        [unit.workday]
        zile lucrătoare; zi lucrătoare; zile lucratoare; zilele lucrătoare; zile bancare; zile de lucru
        [unit.week]
        săptămână; săptămâni; saptamana; saptamani; săptămânile
        [unit.month]
        lună; luni; lunile
        [number.1]
        un; una; o; unu; prima
        [number.2]
        doi; două; doua; a doua
        [number.3]
        trei
        [number.4]
        patru
        [number.5]
        cinci
        [number.6]
        șase; sase
        [number.7]
        șapte; sapte; șepte
        [number.8]
        opt
        [number.9]
        nouă; noua
        [number.10]
        zece
        [number.11]
        unsprezece; unșpe; unspe
        [number.12]
        doisprezece; douăsprezece; doișpe; doispe; doușpe
        [number.13]
        treisprezece; treișpe
        [number.14]
        paisprezece; paișpe
        [number.15]
        cincisprezece; cinșpe; cinspe; sfert de oră
        [number.16]
        șaisprezece; șaișpe
        [number.17]
        șaptesprezece; șapteșpe
        [number.18]
        optsprezece; optișpe; optîșpe
        [number.19]
        nouăsprezece; nouășpe
        [number.20]
        douăzeci; douazeci
        [number.24]
        douăzeci și patru
        [number.30]
        treizeci; jumătate de oră; jumate de oră
        [number.48]
        patruzeci și opt
        [number.72]
        șaptezeci și două

        [TIME_ANCHOR]
        @time.today; @time.tonight; @time.tomorrow; @time.dayAfterTomorrow; @WEEKDAY; @time.endOfDay; @time.endOfWork; @time.endOfWeek; @time.nextWeek; @time.midnight; <time>; <date>
        sfârșit de săptămână; weekend; weekendul; week end; weekendului
        pe|de|până|pana <number> @MONTH
        <number> @MONTH
        pe data de <number>
        pe|până pe <number> $
        @L_3 ora|orele|ceasul? fix? <number> !lei|ron|euro|eur|bucăți|persoane|colete|comenzi|secunde|sută|la|de|ori|stele|grade|mdl|zile|ore|minute|magazine|telefoane|kg|m|cm|km|% ..1
        @L_4 ora|orele|ceasul? <number> $
        ora|orele|orei <number>|<time>|@NUMWORD
        @L_5 unu|două|trei|patru|cinci|șase|șapte|opt|nouă|zece|unsprezece|doisprezece și|fără|fix|seara|dimineața|noaptea|diseară
        @time.within ..1 <number>|@NUMWORD @L_6? <number>|@NUMWORD? @UNIT
        @time.within <number>|@NUMWORD @L_7 <number>|@NUMWORD de? @UNIT
        peste|în o|jumătate|jumate|un|jumatate de? @L_8
        în|peste|in ..2 24h|48h|72h|2h|3h|12h|1h
        <number> de? ore|zile|minute lucrătoare?
        până|pana la? prânz|amiază|seară|diseară|seara|dimineață|dimineața|weekend|Crăciun|Paște|sărbători
        mâine|azi|astăzi|poimâine @time.morning|@time.evening|@time.noon|@time.afternoon
        la @L_9
        @L_10 @L_11
        săptămâna asta|aceasta
        până|pana în|la|pe @MONTH|sfârșitul|finalul|începutul
        primele|următoarele <number>|@NUMWORD de? @UNIT
        în (prima|a doua) parte|jumătate a zilei
        @L_12 asta
        sfârșit de|al
        la|peste noapte|sfert|sfertul
        astă seară; astă noapte; tura de noapte; înainte de prânz; în după amiaza asta; peste noapte
        + Vă sun mâine până la 10.
        + Revenim în două zile lucrătoare.
        + Ajunge in 48 de ore.
        + Primiți banii pe 12 mai.
        + Vin peste o jumătate de oră.
        - Revenim în cel mai scurt timp.
        - Aștept de trei luni.
        - Vom analiza cazul.

        [VAGUE_TIME]
        în cel mai scurt timp; in cel mai scurt timp; cel mai scurt timp posibil; cât de curând; cat de curand; cât mai curând; cat mai curand; cât mai repede; cat mai repede; cât se poate de repede; cât de repede; cat de repede; în curând; in curand; curând; cât mai rapid; în scurt timp; in scurt timp; în scurtă vreme; în cel mai scurt interval; imediat ce; de îndată ce; îndată ce; deîndată ce; când e posibil; când va fi posibil; atunci când va fi posibil; pe cât posibil; la momentul potrivit; la momentul oportun; la un moment dat; în timp util; cu celeritate; în perioada următoare; în perioada imediat următoare; zilele astea; zilele următoare; în zilele următoare; în viitorul apropiat; în viitor; cu prima ocazie; pe parcurs; când știm ceva; când avem noutăți; de urgență; cu prioritate; în regim de urgență; cât ai clipi; în ordinea sosirii; în ordinea primirii; cât putem de repede; imediat; numaidecât; pe loc; în termen legal; în termenul legal; prompt; asap; când se poate; la prima ocazie

        [MONEY]
        <number> de? lei|leu|ron|euro|eur|mdl|bani|dolari|lire|€|$|leuți
        € <number>

        # ---- verbs by group: first person singular and plural, infinitive, participle, third person (also imperative)
        [CHECK_1S]
        verific; caut; cercetez; analizez; investighez; lămuresc; clarific; aflu; întreb; uit; interesez; ocup; urmăresc; studiez; examinez; evaluez; discut; vorbesc; controlez; compar; citesc; ascult; testez; măsor; număr; iau; sesizez; escaladez; semnalez; transmit; redirecționez; arăt; cer; solicit; demarez
        [CHECK_1P]
        verificăm; căutăm; cercetăm; analizăm; investigăm; lămurim; clarificăm; aflăm; întrebăm; uităm; interesăm; ocupăm; urmărim; studiem; examinăm; evaluăm; discutăm; vorbim; controlăm; comparăm; citim; ascultăm; testăm; măsurăm; numărăm; luăm; sesizăm; escaladăm; semnalăm; transmitem; redirecționăm; arătăm; cerem; solicităm; demarăm
        [CHECK_INF]
        verifica; căuta; cerceta; analiza; investiga; lămuri; clarifica; afla; întreba; uita; interesa; ocupa; urmări; studia; examina; evalua; discuta; vorbi; controla; compara; citi; asculta; testa; măsura; număra; lua; sesiza; escalada; semnala; transmite; redirecționa; arăta; cere; solicita; demara
        [CHECK_PART]
        verificat; căutat; cercetat; analizat; investigat; lămurit; clarificat; aflat; întrebat; uitat; interesat; ocupat; urmărit; studiat; examinat; evaluat; discutat; vorbit; controlat; comparat; citit; ascultat; testat; măsurat; numărat; luat; sesizat; escaladat; semnalat; transmis; redirecționat; arătat; cerut; solicitat; demarat
        [CHECK_3S]
        verifică; caută; cercetează; analizează; investighează; lămurește; clarifică; află; întreabă; uită; interesează; ocupă; urmărește; studiază; examinează; evaluează; discută; vorbește; controlează; compară; citește; ascultă; testează; măsoară; numără; ia; sesizează; escaladează; semnalează; transmite; redirecționează; arată; cere; solicită; demarează

        [CONTACT_1S]
        sun; contactez; apelez; telefonez; chem
        [CONTACT_1P]
        sunăm; contactăm; apelăm; telefonăm; chemăm
        [CONTACT_INF]
        suna; contacta; apela; telefona; chema
        [CONTACT_PART]
        sunat; contactat; apelat; telefonat; chemat
        [CONTACT_3S]
        sună; contactează; apelează; telefonează; cheamă

        [UPDATE_1S]
        revin; scriu; anunț; informez; răspund; comunic; actualizez; confirm; povestesc; spun; zic; notific; publicăm; postez; explic; raportez
        [UPDATE_1P]
        revenim; scriem; anunțăm; informăm; răspundem; comunicăm; actualizăm; confirmăm; povestim; spunem; zicem; notificăm; publicăm; postăm; explicăm; raportăm
        [UPDATE_INF]
        reveni; scrie; anunța; informa; răspunde; comunica; actualiza; confirma; povesti; spune; zice; notifica; publica; posta; explica; raporta
        [UPDATE_PART]
        revenit; scris; anunțat; informat; răspuns; comunicat; actualizat; confirmat; povestit; spus; zis; notificat; publicat; postat; explicat; raportat
        [UPDATE_3S]
        revino; scrie; anunță; informează; răspunde; comunică; actualizează; confirmă; povestește; spune; zi; notifică; publică; postează; explică; raportează

        [SEND_1S]
        trimit; retrimit; expediez; livrez; aduc; predau; pregătesc; împachetez; pornesc; las; duc; ridic; transport; preiau
        [SEND_1P]
        trimitem; retrimitem; expediem; livrăm; aducem; predăm; pregătim; împachetăm; pornim; lăsăm; ducem; ridicăm; transportăm; preluăm
        [SEND_INF]
        trimite; retrimite; expedia; livra; aduce; preda; pregăti; împacheta; porni; lăsa; duce; ridica; transporta; prelua
        [SEND_PART]
        trimis; retrimis; expediat; livrat; adus; predat; pregătit; împachetat; pornit; lăsat; dus; ridicat; transportat; preluat
        [SEND_3S]
        trimite; retrimite; expediază; livrează; adu; predă; pregătește; împachetează; pornește; lasă; du; ridică; transportă; preia

        [REFUND_1S]
        returnez; restitui; rambursez; storn; stornez; virez; plătesc; creditez; compensez; despăgubesc; decontez; achit
        [REFUND_1P]
        returnăm; restituim; rambursăm; stornăm; virăm; plătim; credităm; compensăm; despăgubim; decontăm; achităm
        [REFUND_INF]
        returna; restitui; rambursa; storna; vira; plăti; credita; compensa; despăgubi; deconta; achita
        [REFUND_PART]
        returnat; restituit; rambursat; stornat; virat; plătit; creditat; compensat; despăgubit; decontat; achitat
        [REFUND_3S]
        returnează; restituie; rambursează; stornează; virează; plătește; creditează; compensează; despăgubește; decontează; achită

        [FIX_1S]
        repar; remediez; rezolv; corectez; corijez; îndrept; înlocuiesc; schimb; repornesc; restabilesc; refac; dreg; curăț; reinstalez; regenerez; recalculez; recalibrez; reconectez; ajustez; modific; deblochez; soluționez; montez; instalez; reactivez; șterg; scot; retrag; elimin; cârpesc; peticesc
        [FIX_1P]
        reparăm; remediem; rezolvăm; corectăm; corijăm; îndreptăm; înlocuim; schimbăm; repornim; restabilim; refacem; dregem; curățăm; reinstalăm; regenerăm; recalculăm; recalibrăm; reconectăm; ajustăm; modificăm; deblocăm; soluționăm; montăm; instalăm; reactivăm; ștergem; scoatem; retragem; eliminăm; cârpim; peticim
        [FIX_INF]
        repara; remedia; rezolva; corecta; corija; îndrepta; înlocui; schimba; reporni; restabili; reface; drege; curăța; reinstala; regenera; recalcula; recalibra; reconecta; ajusta; modifica; debloca; soluționa; monta; instala; reactiva; șterge; scoate; retrage; elimina; cârpi; petici
        [FIX_PART]
        reparat; remediat; rezolvat; corectat; corijat; îndreptat; înlocuit; schimbat; repornit; restabilit; refăcut; dres; curățat; reinstalat; regenerat; recalculat; recalibrat; reconectat; ajustat; modificat; deblocat; soluționat; montat; instalat; reactivat; șters; scos; retras; eliminat; cârpit; peticit
        [FIX_3S]
        repară; remediază; rezolvă; corectează; corijează; îndreaptă; înlocuiește; schimbă; repornește; restabilește; refă; drege; curăță; reinstalează; regenerează; recalculează; recalibrează; reconectează; ajustează; modifică; deblochează; soluționează; montează; instalează; reactivează; șterge; scoate; retrage; elimină; cârpește; peticește

        [DO_1S]
        anulez; blochez; activez; dezactivez; prelungesc; rezerv; păstrez; opresc; țin; pun; dau; fac; refuz; ofer; adaug; mut; programez; reprogramez; deschid; închid; redeschid; găsesc; cobor; vin; merg; trec; lipesc; tipăresc; emit; generez; eliberez; scad; reduc; suplimentez; dublez; coc; gătesc; aprovizionez; comand; înregistrez; notez; strâng; adun; aleg; întorc; instruiesc; încep; lansez; extind; introduc; completez; aplic; însoțesc; acord; aranjez; stabilesc; pornim; salvez; transfer; înscriu; aprind; consemnez; reiau; verificăm
        [DO_1P]
        anulăm; blocăm; activăm; dezactivăm; prelungim; rezervăm; păstrăm; oprim; ținem; punem; dăm; facem; refuzăm; oferim; adăugăm; mutăm; programăm; reprogramăm; deschidem; închidem; redeschidem; găsim; coborâm; venim; mergem; trecem; lipim; tipărim; emitem; generăm; eliberăm; scădem; reducem; suplimentăm; dublăm; coacem; gătim; aprovizionăm; comandăm; înregistrăm; notăm; strângem; adunăm; alegem; întoarcem; instruim; începem; lansăm; extindem; introducem; completăm; aplicăm; însoțim; acordăm; aranjăm; stabilim; pornim; salvăm; transferăm; înscriem; aprindem; consemnăm; reluăm; verificăm
        [DO_INF]
        anula; bloca; activa; dezactiva; prelungi; rezerva; păstra; opri; ține; pune; da; face; refuza; oferi; adăuga; muta; programa; reprograma; deschide; închide; redeschide; găsi; coborî; veni; merge; trece; lipi; tipări; emite; genera; elibera; scădea; reduce; suplimenta; dubla; coace; găti; aproviziona; comanda; înregistra; nota; strânge; aduna; alege; întoarce; instrui; începe; lansa; extinde; introduce; completa; aplica; însoți; acorda; aranja; stabili; porni; salva; transfera; înscrie; renunța; aprinde; consemna; relua; verifica
        [DO_PART]
        anulat; blocat; activat; dezactivat; prelungit; rezervat; păstrat; oprit; ținut; pus; dat; făcut; refuzat; oferit; adăugat; mutat; programat; reprogramat; deschis; închis; redeschis; găsit; coborât; venit; mers; trecut; lipit; tipărit; emis; generat; eliberat; scăzut; redus; suplimentat; dublat; copt; gătit; aprovizionat; comandat; înregistrat; notat; strâns; adunat; ales; întors; instruit; început; lansat; extins; introdus; completat; aplicat; ajutat; însoțit; acordat; aranjat; stabilit; asigurat; pornit; salvat; transferat; înscris; renunțat; aprins; consemnat; reluat; verificat
        [DO_3S]
        anulează; blochează; activează; dezactivează; prelungește; rezervă; păstrează; oprește; ține; pune; dă; fă; refuză; oferă; adaugă; mută; programează; reprogramează; deschide; închide; redeschide; găsește; coboară; vino; mergi; treci; lipește; tipărește; emite; generează; eliberează; scade; redu; suplimentează; dublează; coace; gătește; aprovizionează; comandă; înregistrează; notează; strânge; adună; alege; întoarce; instruiește; începe; lansează; extinde; introdu; completează; aplică; ajută; însoțește; acordă; aranjează; stabilește; asigură; pornește; salvează; transferă; înscrie; renunță; aprinde; consemnează; reia; verifică

        [ACT_1S]
        @CHECK_1S; @CONTACT_1S; @UPDATE_1S; @SEND_1S; @REFUND_1S; @FIX_1S; @DO_1S

        [ACT_1P]
        @CHECK_1P; @CONTACT_1P; @UPDATE_1P; @SEND_1P; @REFUND_1P; @FIX_1P; @DO_1P

        [ACT_INF]
        @CHECK_INF; @CONTACT_INF; @UPDATE_INF; @SEND_INF; @REFUND_INF; @FIX_INF; @DO_INF

        [ACT_PART]
        @CHECK_PART; @CONTACT_PART; @UPDATE_PART; @SEND_PART; @REFUND_PART; @FIX_PART; @DO_PART

        [ACT_3S]
        @CHECK_3S; @CONTACT_3S; @UPDATE_3S; @SEND_3S; @REFUND_3S; @FIX_3S; @DO_3S


        # ---- thanks, please, regret

        [act.thank]
        mulțumirea noastră; mulțumim; mulțumesc; multumim; multumesc; mulțam; mulțămim; mulțămesc; mulțumescu; mersi; merci; multam; thanks; thank you; thx; tnx; tks; mulțumirile noastre; ^ mulțumiri ..1; multe mulțumiri; mii de mulțumiri; spasibo; mercic; mulțu; mulțumește !@YOU
        vă|îți|ți|le|v|iti suntem|sunt|rămânem|rămân @L_13? recunoscători|recunoscător|îndatorați|recunoscătoare|recunoscatori|recunoscator
        suntem|sunt ..2 recunoscători|recunoscător|recunoscătoare
        îți|vă|iti rămânem|rămân|suntem|sunt datori|îndatorați|dator
        apreciem|apreciez|prețuim|prețuiesc @L_14? că|faptul|timpul|răbdarea|sinceritatea|efortul|gestul|mesajul|încrederea|promptitudinea|atenția|vorbele|cuvintele|observația|ideea|sugestia|interesul
        vă|îți|iti transmitem|mulțumim|trimit|trimitem|adresăm|aducem|spun|spunem|zic|zicem ..3 mulțumiri*|mersi|mulțumesc|mulțumirile|mulțumirea
        toată recunoștința|gratitudinea
        vom mulțumi
        să vă|îți mulțumim|mulțumesc
        plecăciune|plecăciuni|recunoștință|bogdaproste
        jos pălăria
        + Vă mulțumim pentru răbdare.
        + Multumesc mult, Ana!
        + Suntem recunoscători că ne-ați scris.
        - Ne pare rău pentru întârziere.

        [act.please]
        vă rog; va rog; te rog; vă rugăm; va rugam; te rugăm; te rugam; rugăm; rogu te; rogu vă; v aș ruga; te aș ruga; v am ruga; te am ruga; pls; plz; please
        v|te|vă aș|am|ași|om|as fi? ruga
        rugămintea noastră|mea|e|este
        @L_15 mică|mare? rugăminte
        @L_16 putea|vrea|dori|fi ..4 @L_17
        ați|ai putea ..6 / !@IMPOSSIBLE
        fiți|fii (vă rog|te rog)? @L_18
        sunteți|ești amabil|amabilă|drăguț|drăguță|bun|bună să|și
        aveți|ai amabilitatea|bunătatea|bunăvoința
        bunătate; bunăvoiți
        dacă|daca nu e ..1 supărare|deranj|bai|problemă
        dacă|daca nu? vă|te|ți|v @L_19? cu? supărare|supără|deranjează|deranj|bai
        v|te ar deranja
        ne|mi ați|ai @L_20
        ne ar? ajuta|ajută @L_21 ..2 dacă|să
        ne ați|ai ajuta
        am aprecia dacă|să
        ne rugăm de|să
        pojaluista; pajalusta
        îndrăznim să vă? rugăm
        ne? permiteți|permite ..2 (să vă|să te)? rugăm|rog
        + Vă rugăm să ne scrieți numărul.
        + Ai putea să ne trimiți o poză?
        + Fiți amabil și spuneți-ne adresa.
        - Clientul m-a rugat să aștept.
        - Vă mulțumim pentru mesaj.
        [IMPOSSIBLE]
        vreodată; nu ați putea; nu ai putea

        [REGRET_WORD]
        scuze; scuzele; scuzelor; scuză; scuzați; scuzati; scuzaţi; scuza ne; sorry; sori; sory; pardon; iertare; iertați; iertati; iartă; iertă; regretăm; regretam; regret; regretabil; regretabilă; izvini; izvinite; regrete; regretele
        [act.apologise]
        ne|îmi|imi|mi cer|cerem ..3 scuze|iertare|scuzele|pardon
        cer|cerem|cerându|prezentăm|prezint|transmitem|transmit|adresăm|adresez|datorăm|datorez|cuvine|acceptați|acceptă|primiți|primește|exprim|formulăm|înaintăm ..6 scuze|scuzele|iertare|scuzelor|regretul|regretele
        mii de scuze|iertări
        ^ scuze; ^ scuzele; ^ sorry; , scuze; , sorry; ! scuze; și scuze; . scuze; scuze $
        scuze ..2 pentru|că|de|din|tare|mii|încă|sincere|mult|mari|frumos|dacă
        scuzele|scuze|iertarea @L_22
        scuzați|scuzati|scuză|scuza|iertați|iertati|iartă|iartă ne|mă|ma|vă|v|pentru|întârzierea|deranjul|încurcătura|lipsa|răspunsul
        sorry; sori; pardon; ne scuzați; ne scuzati; ne iertați; ne iertati; să ne iertați; să ne scuzați; să mă iertați; să mă scuzați
        @L_23 scuzele|scuze
        vă|îți|iti @L_24 ..2 @L_25
        ne|mă scuzăm|scuz
        regretele noastre; iertăciune; mea culpa; v ați meritat scuzele; ne cerem scuzele; prosit; izvinite; izvini
        + Ne cerem scuze pentru întârziere.
        + Iertați-ne pentru încurcătură.
        + Scuze că ați așteptat!
        - Nu mă interesează scuzele.

        [PITY_ADJ]
        neplăcut; neplăcută; nasol; nașpa; naspa; urât; urâtă; aiurea; trist; tristă; dureros; dureroasă; enervant; enervantă; frustrant; frustrantă; supărător; supărătoare; regretabil; regretabilă; inacceptabil; inacceptabilă; neacceptat; de neacceptat; jenant; jenantă; neîntemeiat; groaznic; groaznică; oribil; oribilă; îngrozitor; îngrozitoare; greu; grea; stresant; stresantă; obositor; obositoare; rușinos; rușinoasă; nepermis; nedrept; nedreaptă; de neiertat; nemaipomenit de rău; dezamăgitor; dezamăgitoare; nasoală; cumplit; cumplită; apăsător
        [SAD_1]
        !nu|n regretăm|regret ..1; ne întristează; mă întristează; ne doare; mă doare; ne mâhnește; mă mâhnește; ne supără; mă supără; ne e rușine; mi e rușine; ne este rușine; îmi este rușine; ne e jenă; mi e jenă; ne jenăm; ne e ciudă; mi e ciudă; ne necăjește; rușine nouă; rușine mie; ne pică rău; ne e tare rușine; mi e tare rușine; ne e foarte rușine; ne apasă; deplângem; ne rușinăm; mă rușinez
        [act.regret]
        @act.apologise
        ne|îmi|imi|nea|mi pare ..3 rău|rau|nespus|sincer
        pare ..2 rău|rau
        rău|rau ne|îmi|imi|mi pare
        ^ iertare|iertăciune|pardon ..1
        iertare ..2 pentru|de|că
        părere de rău; părerea de rău; pararea de rau; cu părere de rău; păcat ..3; ce păcat; păcat că
        @SAD_1; @REGRET_PLACE
        suntem|sunt ..2 mâhniți|întristați|dezolați|dezolat|dezolată|necăjiți|mâhnit|mâhnită|supărați|dezamăgiți|rușinați|nefericiți|triști|trist|tristă|consternați|afectați|alături
        condoleanțe|compătimim|compătimire|compasiune|compasiunea
        nu|n ..2 acesta|aceasta|asta|așa|ăsta|e|este|era ..3 experiența|impresia|felul|modul|serviciul|nivelul|serviciile|felul|standardul @L_26
        nu așa|asta|aceasta|acesta ne|am|ar|v ..4 doream|dorit|vrem|voiam|imaginat|dorim|arate|meritați|meritai|meriți|trebuia
        nu vă|te|ne lăsăm|doream|dorim
        @L_27 ..1 @PITY_ADJ !pentru
        ce|cât de @PITY_ADJ
        ne|îmi|imi este|e|pare|sună|vine ..2 rău|greu|rușine|ciudă|neplăcut|jenă|nasol
        vai|of|offf|oof|aoleu|uf|ah ..3 @L_28
        ce @L_29
        însănătoșire|însănatoșire|vindecare grabnică|rapidă|ușoară|grabnica
        multă|repede|putere|gânduri sănătate|bune|putere|întremare / @ILL
        nu|n @L_30 ..6
        @L_31 @L_32
        nu|n @L_33 ..2 să? @L_34
        nu @L_35 nimănui
        înțelegem|înțeleg|imaginez|imaginăm|pricep|pricepem|știm|știu ..4 enervat|enervată|enervați|supărați|necăjit|necăjită|furios|furioasă|supărarea|frustrarea|dezamăgirea|nemulțumirea|neplăcut|frustrant|supărat|supărată|nervii|nervos|greu|necazul|furia
        inima|sufletul ni|mi|la
        @act.admit.shame
        nu există|avem|am|găsim|găsesc (nicio|nici o)? scuză|scuze|justificare
        + Îmi pare tare rău de geantă.
        + Nu aceasta este experiența pe care ne-o dorim.
        + Ce ghinion, exact înainte de tren!
        + Regretam intarzierea.
        - Mulțumim pentru apreciere.
        - Nu e nicio problemă.
        [REGRET_PLACE]
        !nu|n regretăm ..3
        [ILL]
        boală; pojar; doctor; spital; operație; însănătoșire; gripă; febră
        [act.admit.shame]
        e|ne|mi|este|ni ..1 rușine|jenă ..1
        rușine @L_36
        de neacceptat|neiertat|nescuzat

        # ---- responsibility

        [FAULT]
        greșeală; greșeala; greșeli; greșelile; greseala; vina; vină; gafă; gafa; scăpare; scăparea; eroare; eroarea; erori; erorile; culpa; responsabilitatea; răspunderea; neglijența; neatenția; încurcătura; bâlba; bâlbă; prostia; omisiunea; bulibășeala; hiba; neglijență; lipsa; cusurul; întârzierea; rateul; ratarea
        [ERR_PART]
        greșit; gresit; încurcat; incurcat; uitat; pierdut; scăpat; ratat; omis; neglijat; amânat; întârziat; intarziat; dezamăgit; încălcat; confundat; inversat; ignorat; stricat; spart; dat peste cap; eșuat; subestimat; trecut cu vederea; suprarezervat; bâlbâit; zgâriat; rătăcit; ars; vărsat; promis prea; calculat prost; citit prost; scris prost; pus prost; gândit prost; lăsat baltă; dat bir; bulit; zăpăcit; nimerit greșit; mințit; prăpădit
        [MY]
        noastră; noastra; noastre; nostru; mea; mele; meu; proprie; noi; nouă; mine; magazinului; bucătăriei; depozitului; colegului; colegei
        [act.admit]
        @FAULT ..3!@NEGATION @L_37 / !@DENY
        @FAULT @L_38 ..2 @L_39 / !@DENY
        din|pe vina noastră|mea|colegului|colegei / !@DENY
        ne|îmi|ni asumăm|asum ..6
        recunoaștem|recunosc|admitem|admit ..4
        !ați|ai|că !@NEGATION @L_40 @L_41? !@NEGATION @ERR_PART / !@DENY
        @L_42 ..1 @ACT_PART|dus|luat|pus|dat|scris|trecut|calculat|trimis|citit|etichetat|facturat|taxat|tras|livrat ..5 @L_43 / !@DENY
        nu|n @L_44 ..3 ținut|făcut|respectat|ridicat|fost|verificat|anunțat|răspuns|sunat|văzut|procedat|reușit|trimis|informat|avertizat|prins|lucrat|comunicat|scris|gândit|citit|actualizat|testat|trecut|pus|observat|onorat ..8 / !@NEG_OK
        @L_45 noi? să vă|v|te|îți|îi|l|o|le|ne|mă|nu|fi|fim|fi? ..1 fi|fim|*ăm|*em|*im|verific|sun|scriu|anunț|întreb|trimit|răspund|fiu|spun|văd|pun|iau
        trebuia ..2 acceptat|acceptată|verificat|verificată|anunțat|anunțată|anunțați|trimis|trimisă|reparat|reparată|livrat|livrată|scris|scrisă|schimbat|schimbată|făcut|făcută|sunat|sunată|oprit|oprită|spus|spusă|curățat|curățată
        (pe noi|pe mine) ne|mă|m ..3 a|poartă|cade
        suntem|sunt noi|eu? @L_46
        (noi suntem|eu sunt) de vină
        @L_47 numai|doar|exclusiv|chiar|strict|toată|integral|clar? vina|greșeala|scăparea|gafa|eroarea|responsabilitatea|treaba noastră|mea / !@DENY
        de la noi a|s plecat|pornit|fost ..1 @FAULT|greșit
        aveți|ai|ați toată|perfectă|perfect|deplină|mare|multă? dreptate ..10 am|noi|nostru|noastră|ne|trebuia / !@DENY
        gafă|greșeală|scăpare|încurcătură|eroare|prostie|neatenție|bâlbă de|din|a|marca|la|pe @L_48
        a|au rămas ..4 @L_49 ..3
        ne|mă facem|fac vinovați|vinovat|mea culpa
        mea culpa; pledăm vinovați; am dat o de gard; am dat cu bâta în baltă; am bulit o; am dat greș; am feștelit o; vina ne aparține; e vina; nu (am|ne am) ridicat; n avea voie; nu ne am descurcat; ne am făcut de râs; ne am încurcat; sub orice critică
        @act.admit.shame
        colega|colegul|curierul|șoferul|casiera|bucătarul|operatorul|omul @L_50 ..4 @L_51
        @L_52 din partea noastră
        le merităm; nu e @L_53 @L_54
        nu (s a|se) facturează|face|cade|cuvine ..6
        serviciul|apa|mâncarea|curățenia|livrarea|echipa|montajul|răspunsul nostru|noastră? ..2 (nu a|n a) fost ..2 @L_55
        procedat|răspuns|lucrat|reacționat @L_56
        prea târziu ..2 am|reacționat|observat
        n am fost atenți; nu am fost atenți; nu am fost la înălțime; am lăsat de dorit; am fost neatenți; ne a scăpat; mi a scăpat; ne au scăpat; știam și; nu e un răspuns
        l|le am ..2 gândit ..3 nu bine
        + Am încurcat etichetele, ne pare rău.
        + E vina noastră.
        + Ar fi trebuit să vă sunăm.
        - Nu este vina noastră.
        - Ne cerem scuze pentru întârziere.
        - Ar fi trebuit să citiți condițiile.
        [HELPFUL]
        @act.regret; @act.apologise; @act.thank; @act.commit.base; @act.offer; @act.private; @act.please; @act.admit; @act.ask; @act.instruct; @act.redirect; bucur*; felicit*; bravo; drag
        [DENY]
        !n|nu ați greșit; nu @L_57 ..2 @L_58
        nu am greșit; n am greșit; nicio greșeală; nicio vină; nu noi; nu @L_59; fără vina noastră; dacă am greșit; am fi greșit; dacă v am; dacă te am
        [NEG_OK]
        nu am reușit|găsit ..3 @L_60
        nu am promis; nu am spus; nu am văzut; n am văzut; dacă; până
        [act.empathise]
        @L_61 ..6 supărat|supărată|supărarea|frustrare|frustrarea|frustrant|frustrată|neplăcut|nervos|nervoasă|nervii|greu|dezamăgit|dezamăgită|dezamăgirea|nemulțumirea|furios|furioasă|enervat|enervant|obositor|supără|supărați|speriat|speriată|stresant|ciudă|emoții|necăjit|panică|îngrijorat|îngrijorarea|îngrijorată
        aveți|ai ..2 @L_62 ..4
        trebuie|probabil să fi fost ..3 greu|neplăcut|frustrant|oribil|groaznic|stresant
        și noi|eu @L_63 ..2 @L_64
        e|este @L_65 să fiți|fii|vă|te
        vă înțelegem; te înțelegem; vă înțeleg; te înțeleg; înțeleg perfect; înțelegem perfect
        înțeleg* @L_66
        știm cât; știu cât; știm că contează; imi imaginez; îmi imaginez; ne imaginăm
        + Înțeleg de ce sunteți supărat.
        - Am înțeles, mulțumim.

        # ---- commitments

        [CL]
        vă; va; v; îți; iti; ți; ti; te; îl; il; o; îi; le; i; l; vi; ne; mă; vio; o și; ni; mi; se; s
        [HEDGE]
        și; mai; tot; acum; imediat; personal; noi; eu; apoi; deja; din nou; sigur; cu siguranță; cu drag; gratuit; doar; chiar; încă; imediat ce; numaidecât; oricum; desigur; neapărat; iar; mâine; azi; curând; și noi; și eu
        [NOPROMISE]
        să; sa; dacă; daca; când; cand; cum; nu; n; unde; cât; cat; fără; nici; niciodată; de; ce; care; că; ca; fiindcă; deoarece; zis; pot; putem; cui; oricând
        [NOPROMISE2]
        să; sa; care; sau; cine; ce; ori; unde; cât; dacă; nu; n; cum; nici; fără; unde; zicea; de; când
        [STATIVE]
        deschidem; deschid; închidem; închid; stăm; stam; rămânem; aflam; gândim; gandim; asteptam; așteptăm; puteam; voiam; doream; aveam; știam; stiam; credeam; ziceam; spuneam; cunosteam; cunoaștem; urmărim; citim; ascultăm; învățăm; invatam; muncim; zâmbim; onorăm; acoperim; cultivăm; încurajăm; incurajam; confirmam; ștergem; stim; mulțumim; multumim; mulțumesc; multumesc; rugăm; rugam; rog; bucurăm; bucuram; bucur; regretăm; regretam; regret; cerem; cer; înțelegem; intelegem; înțeleg; sperăm; speram; sper; dorim; dorim; doresc; asigurăm; asiguram; asigur; așteptăm; asteptam; aștept; astept; știm; stim; vedem; avem; suntem; iubim; adorăm; apreciem; apreciam; credem; recomandăm; recomandam; recomand; sugerăm; sugeram; propunem; sfătuim; îndemnăm; invităm; invitam; urăm; uram; felicităm; felicitam; îndrumăm; vrem; putem; puteam; simțim; ținem; avem; aveam; eram; facem; aducem; păstrăm; prețuim; străduim; strădui; dăm; salutăm; salutam; imaginăm; permitem; preferăm; amintim; reamintim; atenționăm; avertizăm; mândrim; considerăm; consideram; tratăm; respectăm; cunoaștem; observăm; găsim; zicem; spunem; numim; folosim; lucrăm; oferim; punem; confirmăm; confirmam; confirm; anunțăm; informăm; comunicăm; încercăm; meritam; merităm; trecem; datorăm; rămânem; ramanem; ajutăm; ajutam; ajut; pare; cam; am; program; sistem; problem; item; instagram; telegram; maxim; minim; ultim; prim; sim; exclusivism; neam; gram; team; cream; stream; îndrăznim; înclinăm; glumim; mirăm; tot; avem; plângem; scuzăm; susținem; pledăm; numai; rușinăm; menționăm; precizăm; subliniem; reiterăm; alăturăm; compătimim; trăim; vindem; livram; ridicam; primim; promitem; garantăm; calculăm; respingem; acceptăm; facturăm; percepem; colectăm; prelucrăm; comercializăm; producem
        [WILL]
        vom; voi; o să; o sa; am să; avem să; urmează să; urmeaza sa; am sa; om
        [GEN_1P]
        *ăm; *em; *im; *âm; *iem
        [act.commit.base]
        # future with the auxiliary
        !nu|n|dacă|când|cum vom|om @CL? @CL? ..1 @ACT_INF
        !nu|n|dacă vom|om @CL? @CL? ..1 <word> / !@VOM_EMPTY
        !nu|n|dacă|sau|cu|la|ca|pe|pentru|decât|de|și voi @CL? @CL? ..1 @ACT_INF
        !nu|n|că o|am|avem|urmează să|sa @CL? @CL? ..2!@NEGATION @ACT_1P|@ACT_1S
        !nu|n o|avem|urmează să|sa @CL? @CL? ..1 @GEN_1P !@STATIVE ..1
        !nu|n o|urmează să|sa @CL? @CL? ..1 facem|dăm|punem|ținem|găsim|anunțăm|informăm|confirmăm|comunicăm|spunem|încercăm|trecem|aducem|păstrăm
        # present as future with a pronoun
        !@NOPROMISE2 vă|va|îți|iti|te|îl|il|îi|le|o|i|v|ți|vi|l @CL? @HEDGE? @ACT_1P|@ACT_1S !@STATIVE ..1 / !@COMMIT_BAR
        !@NOPROMISE2 vă|va|îți|iti|te|îl|il|îi|le|o|i|v|ți|vi|l @CL? @HEDGE? dăm|dau|punem|pun|ținem|țin|găsim|găsesc|anunțăm|anunț|anunt|anuntam|facem|fac|aducem|aduc|păstrăm|păstrez|pastram|spunem|spun|confirmăm|confirm|trecem|oferim|ofer|tinem / !@COMMIT_BAR !@NOW_FORMULA
        !@NOPROMISE2 îți|iti|te|îl|il|le|vi|ți @CL? @HEDGE? @GEN_1P !@STATIVE ..1 / !@COMMIT_BAR
        !@NOPROMISE2 vă|va @CL? @HEDGE? @GEN_1P !@STATIVE ..1 / !@COMMIT_BAR
        vă|va|te|îți|iti informăm|informam|comunicăm|confirmăm|anunțăm|spunem|scriem|răspundem aici|în|până|mâine|azi|ce|când|cum|imediat|îndată|cât|dacă|luni|marți|miercuri|joi|vineri|sâmbătă|duminică|personal|pe|prin|rezultatul|decizia|și
        !@NOPROMISE2 vă|îți|te|iti|va țin|ținem|tin|tinem @L_67
        # with a time, the verb alone is enough
        !@NOPROMISE|se|s @HEDGE? @ACT_1P|@ACT_1S !@STATIVE ..8!@NEGATION @COMMIT_TIME / !@COMMIT_BAR !@HABIT
        @COMMIT_TIME ..6!@NOPROMISE2 @ACT_1P|@ACT_1S !@STATIVE ..1 / !@COMMIT_BAR !@HABIT
        @COMMIT_TIME ..5!@NOPROMISE2 @ACT_1P|@ACT_1S|dăm|facem|punem|primim|păstrăm / !@COMMIT_BAR !@HABIT @act.deliverNoun
        @COMMIT_TIME ..4!@NOPROMISE2 suntem|ajungem|venim|trecem|coborâm ..1 la|acolo|în|pe|cu / !@COMMIT_BAR !@HABIT
        @STAFF ..4!@NEGATION se uită|uita|ocupă|ocupa|apucă|interesează|duce|întoarce ..4 @COMMIT_TIME|de|la|și|personal|imediat / !@COMMIT_BAR !@PASTISH
        # bare verbs that announce an act
        ^ @HEDGE? @CHECK_1P|@CHECK_1S|@UPDATE_1S|@UPDATE_1P|@FIX_1P|@FIX_1S|@REFUND_1P|@REFUND_1S|@SEND_1P|@SEND_1S !@STATIVE ..1 / !@COMMIT_BAR !@HABIT !@YOUPL_CARE
        @L_68 @CL? @CL? @HEDGE? @CHECK_1P|@CHECK_1S|@CONTACT_1P|@CONTACT_1S|@UPDATE_1P|@UPDATE_1S|@FIX_1P|@FIX_1S|@REFUND_1P|@REFUND_1S|@SEND_1P|@SEND_1S !@STATIVE ..1 / !@COMMIT_BAR !@HABIT
        revin|revenim|rezolv|rezolvăm|rezolvam|anulez|anulăm|anulam|repar|reparăm|rambursăm|rambursez|returnăm|înlocuim|inlocuim !@NOPROMISE ..1 / !@COMMIT_BAR !@HABIT
        !@NOPROMISE mă|ma|ne|m|mi @HEDGE? @L_69 / !@COMMIT_BAR
        !@NOPROMISE ne|mă vom|voi ..2 <word> / !@VOM_EMPTY
        dăm|dau|dam|transmit|transmitem|duc|ducem|trimit|trimitem ..3!@NEGATION mai departe / !@COMMIT_BAR
        !@NOPROMISE dăm|dau|dam|lăsăm|las|facem|fac|trec|trecem|punem|pun @L_70 / !@COMMIT_BAR
        # somebody of ours
        @STAFF ..5!@NEGATION vă|va|te|îți|iti|v|îl|o|l @L_71? contacta|suna|sună|suna|caută|cauta|contactează|contacteaza|scrie|răspunde|raspunde|anunță|anunta|ajută|ajuta|aduce|lasă|lasa|repară|repara|preia|trimite|trimit|înlocuiește|schimbă|verifică|rezolvă|revine|reveni|spune|dă|da|ridică|ia|montează|instalează / !@COMMIT_BAR !@PASTISH
        @STAFF ..3!@NEGATION @L_72 ..2 contacta|suna|sune|contacteze|căuta|caute|scrie|răspunde|răspundă|reveni|revină|ajunge|ajungă|veni|vină|trece|treacă|verifica|verifice|analiza|analizeze|rezolva|rezolve|repara|repare|lua|ia|prelua|preia|anunța|anunțe|uita|uite|trimite|trimită|aduce|aducă|ridica|ridice|lăsa|lase|interveni|intervină|monta|monteze / !@COMMIT_BAR
        @STAFF ..3!@NEGATION rezolvă|repară|repara|repune|pune|reface|deblochează|corectează|verifică|ajunge|vine|revine|remediază|înlocuiește|schimbă|trece|intervine|montează|aduce|lasă|pleacă|sosește|curăță|lucrează|caută|sună ..6 @COMMIT_TIME / !@COMMIT_BAR !@PASTISH
        @L_73 ..2 contactat|contactată|sunat|sunată|anunțat|anunțată|informat|informată|căutat|căutată|notificat|notificată|despăgubit|despăgubită|rambursat|rambursată / !@COMMIT_BAR
        va|vor fi ..2 reparat*|rezolvat*|înlocuit*|rambursat*|returnat*|trimis|trimisă|trimise|trimiși|livrat*|expediat*|anunțat*|corectat*|remediat*|virat*|creditat*|analizat*|verificat*|schimbat*|repusă|repus|livrată|stornat*|soluționat*|transmis*|adus*|oferit*|trimisa|procesat*|actualizat*|prelungit*|anulat*|restituit*|refăcut*|curățat*|deblocat* / !@COMMIT_BAR
        se|s @L_74 ..6 @COMMIT_TIME / !@COMMIT_BAR !@HABIT
        # the thing itself will come
        @act.deliverNoun ..9!@NEGATION @ARRIVE ..6 @COMMIT_TIME / !@COMMIT_BAR !@HABIT !@PASTISH
        @COMMIT_TIME ..6!@NEGATION @act.deliverNoun ..6!@NEGATION @ARRIVE / !@COMMIT_BAR !@HABIT !@PASTISH
        (^|,|și|:) și? @L_75 ..4!@NEGATION @COMMIT_TIME / !@COMMIT_BAR !@HABIT !@PASTISH
        @L_76 ..6!@NEGATION @act.deliverNoun ..6 @COMMIT_TIME / !@COMMIT_BAR !@HABIT !@PASTISH !@CONDITION
        @L_77 ..3!@NEGATION @L_78 ..5 / !@COMMIT_BAR !@CONDITION !@PASTISH
        răspunsul|raspunsul|banii|suma|rezultatul|diferența ..3 îl|îi|o|il @L_79 / !@COMMIT_BAR !@CONDITION
        promitem|promit|garantez|garantăm !@NEGATION ..1 / !@COMMIT_BAR !@NEG_PROMISE
        pregătit|promis|stabilit ..1 că? @TIME_ANCHOR ..3 @ACT_1P|@ACT_1S

        [act.commit]
        @act.commit.base
        + Verificăm cu depozitul și revenim mâine.
        + O să vă sunăm noi.
        + Vă trimit altă pereche.
        + Îți punem unul deoparte.
        + Cineva de la plăți vă caută la telefon.
        + Banii se întorc azi pe card.
        + Vom analiza cele semnalate.
        + va trimitem alt cablu
        - Nu vă sunăm niciodată pentru PIN.
        - Vă mulțumim pentru răbdare.
        - Trenul pleacă la 7:15.
        - V-am trimis ieri banii.
        - Vă rugăm să ne scrieți.
        - Dacă ne trimiteți, putem verifica.
        - Producătorul spune că piesa vine luni.
        [COMMIT_TIME]
        @TIME_ANCHOR; @VAGUE_TIME; @time.evening; @time.morning
        [VOM_EMPTY]
        vom fi|avea|putea|ști|bucura|continua|rămâne|regreta|încerca
        voi fi|avea|putea
        vom ..2 strădui
        vă vom fi; ne vom bucura; ne am bucura
        [NOW_FORMULA]
        vă|va|îți|iti anunțăm|informăm|comunicăm|facem|aducem|confirmăm|spunem|anuntam|informam @L_80
        vă aducem la cunoștință; vă facem cunoscut; ne facem
        [HABIT]
        de obicei; de regulă; în general; uneori; zilnic; mereu; întotdeauna; în fiecare; conform programului; normal; de luni până vineri; luni vineri; după grafic; marțea; vinerea; lunea; miercurea; joia; duminica; la fiecare; obișnuit
        [YOUPL_CARE]
        ținem la; punem suflet; învățăm din; punem accent; ne pasă
        [COMMIT_BAR]
        țin|ținem|tin minte; fără promisiuni; nu promit*; nu vă? pot|putem promite|garanta|asigura; nu garant*; nu avem cum; n avem cum; nu avem voie; n avem voie; ați zis|promis|spus; ai zis|promis|spus; producătorul|primăria|curierul|meteo|furnizorul|banca|poliția spune|zice|anunță|repară|susține|estimează|livrează|decide; cine vrea; zicea cineva; nu noi; după spusele; aș promite; nu aș
        nu vă|te|mai|o|îl sunăm|trimitem|dăm|cerem|contactăm|returnăm|rambursăm|schimbăm|livrăm|reparăm|sun|trimit|promitem|verificăm|oferim|facem|răspundem|revenim
        nu sunăm|trimitem|dăm|cerem|returnăm|rambursăm|schimbăm|livrăm|reparăm|oferim|facem|revenim
        v ar plăcea|bucura; ne ar plăcea; am vrea; ne am bucura
        v am|au ..2 trimis|sunat|scris
        [NEG_PROMISE]
        nu vă|îți|iti|ne? pot|putem? promit*|garant*
        n am promis; nu am promis
        [PASTISH]
        @L_81 ..1 plecat|sosit|ajuns|sunat|căutat|contactat|livrat|venit|fost|încercat
        [STAFF]
        curier; tehnician; montator; electrician; instalator; mecanic; șofer; livrator; coleg; colega; colegul; colegii; colegele; colegei; colegilor; echipa; echipele; tehnicianul; tehnicieni*; montatorul; montatorii; curierul; șoferul; cineva; un coleg; o colegă; specialist*; consultant*; operator*; șeful; șefa; managerul; managera; directorul; meșterul; meseriașul; electricianul; instalatorul; mecanicul; casiera; bucătarul; bucătarii; responsabil*; laborantul; asistent*; doctorul; medicul; livratorul; ospătarul; contabil*; departamentul; depozitul; inginer*; recepția; recepționera; juristul; dispecer*; un om; oamenii noștri; service ul; serviceul
        [act.deliverNoun]
        coletul; pachetul; comanda; perechea; banii; suma; piesa; cartea; cardul; plicul; rambursarea; returnarea; diferența; creditul; canapeaua; masa; frigiderul; produsul; produsele; înlocuitorul; schimbul; factura; bonul; voucherul; livrarea; un curier; curierul; tehnicianul; montatorul; apa; curentul; internetul; netul; lumina; serviciul; reparația; actualizarea; remedierea; echipa; alta; altul; altă; bagajul; valiza; telefonul; ghiozdanul; plata; sumele; cei <number> de? lei; noua; noul; nou; nouă; răspunsul; confirmarea; eticheta; duplicatul; biletul; biletele; pizza; stocul; documentele; contractul; plasticul; avansul; cauțiunea; despăgubirea; mărimea; cel nou; cea nouă; cele noi; restul; versiunea; corecția
        [ARRIVE]
        ajunge; ajung; pleacă; pleaca; vine; vin; sosește; soseste; sosesc; apare; apar; intră; intra; se întoarce; se întorc; întoarce; întorc; revine; revin; va ajunge; vor ajunge; va fi; vor fi; e la dumneavoastră; e la tine; vă așteaptă; te așteaptă; se livrează; se virează; se face; aveți; ai; primiți; primești; o să ajungă; o să fie; o să vină; urmează să ajungă; va veni; va intra; e gata; este gata; e la; ajungă; iese; e pe; merge

        # ---- what was done, what can be done, how to, why

        [ACK_PART]
        primit; notat; înregistrat; transmis; citit; văzut; recepționat; luat; înțeles; observat; preluat; inregistrat; inteles; vazut; auzit; consemnat; sesizat; reținut; remarcat; dorit; vrut; putut; fost; avut; sperat; bucurat; auzit; crezut; gândit; promis; simțit; spus; zis; explicat; comunicat; menționat; precizat; informat; reușit; așteptat; meritat
        [DID_PART]
        stins; tăiat; golit; umplut; cusut; tuns; dezinfectat; legat; pornit; mărit; micșorat; vorbit; dezlipit; evacuat; însoțit; plătit; chemat; concediat; triat; aprins; refuzat; @FIX_PART; @REFUND_PART; @SEND_PART; @CONTACT_PART; verificat; căutat; controlat; testat; aflat; întrebat; vorbit; discutat; anulat; blocat; activat; dezactivat; prelungit; rezervat; oprit; pus; dat; făcut; oferit; adăugat; mutat; programat; reprogramat; deschis; închis; redeschis; găsit; venit; trecut; lipit; tipărit; emis; generat; eliberat; scăzut; redus; suplimentat; dublat; copt; comandat; strâns; ales; întors; lansat; extins; introdus; completat; aplicat; acordat; aranjat; stabilit; salvat; transferat; înscris; instruit; angajat; cumpărat; actualizat; scris; publicat; postat; confirmat; anunțat; arătat; cerut; trimes; trimisă; trimise; schimbat; descoperit; identificat; localizat; depistat; rechemat; izolat; spălat; vopsit; crescut; aprovizionat; limitat; suspendat; marcat; ridicat; rescris; retras; sigilat; numit; mulat; montat; semnalizat; urmărit; renunțat; pregătit; ținut; recitit; ascultat; revizuit; revăzut; luat legătura; trimis
        [AUX_1]
        am; v am; ți am; te am; l am; le am; i am; o am; vi l am; vi le am; vi s a; ne am; m am; mi am; ti am; vam; iam; lam; i le am; ți l am; ți le am
        [AUX_3]
        a; au; s a; s au; v a; v au; ți a; ți au; i a; l a; le a; a fost; au fost; fost; n a; e; este; sunt; era; erau; vi s a; vi s au; ți s a; ți s au; ti s a
        [SUBJ_NOUN]
        coletul; comanda; pachetul; banii; suma; plata; tranzacția; piesa; biletul; biletele; rezervarea; cardul; contul; aplicația; site ul; siteul; pagina; serverul; linia; trenul; autobuzul; zborul; cursa; apa; curentul; avaria; defecțiunea; eroarea; factura; abonamentul; contractul; voucherul; codul; stocul; produsul; cablul; nodul; antena; conducta; țeava; cuptorul; aparatul; compresorul; garnitura; bateria; rambursarea; returul; livrarea; curierul; șoferul; colega; colegul; tehnicianul; echipa; magazinul; sala; ghișeul; casa; programul; tariful; prețul; taxa; diferența; locul; locurile; camera; masa; mărimea; modelul; culoarea; versiunea; actualizarea; butonul; setarea; parola; notificarea; semnalul; netul; internetul; poza; lista; meniul; rețeta; reducerea; oferta; promoția; garanția; eticheta; sigiliul; reparația; lucrarea; lucrările; documentul; documentele; dosarul; cererea; bagajul; valiza; blatul; filtrul; motorul; ecranul; jocul; nivelul; serverele; sistemul; datele; adresa; marfa; lotul; porția; pâinea; cafeaua; ceaiul; tortul; liftul; ușa; intrarea; parcarea; terasa; piscina; bazinul; concertul; spectacolul; filmul; cursul; cursurile; antrenorul; medicul; doctorul; rezultatele; analizele; vaccinul; medicamentul; crema; mobila; canapeaua; scaunul; saltea; salteaua; perna; pernele; covorul; paltonul; haina; pantofii; perechea; butelia; căldura; centrala; contorul; citirea; estimarea; procesatorul; banca; podul; drumul; strada; stația; orarul; graficul

        [DID_FIRST]
        @AUX_1 @HEDGE? @HEDGE? @DID_PART
        [act.did]
        !că|dacă|ca|unde|ce|când|cum @AUX_1 @HEDGE? @HEDGE? @DID_PART / !@DID_BAR
        @L_82 @AUX_1 ..2 @DID_PART / !@DID_BAR
        !nu|n @AUX_1 ..1 verificat|căutat|vorbit|întrebat|aflat ..6
        @SUBJ_NOUN ..4!@NEGATION @L_83 @HEDGE? @HEDGE? *at|*it|*ut|*ată|*ate|*ați|*ită|*ite|pus|pusă|puse|scos|scoasă|mers|ajuns|rămas|rămasă|prins|închis|deschis|ars|șters|trimis|emis|stins|retras|întors|dus|spart|rupt|stors|ales / !@DID_BAR
        !că|ca|dacă|ce|cum|care|unde|când|nu|n @L_84 @HEDGE? *at|*it|*ut|*ată|*ate|*ați|*ită|*ite|*iți|*ută|*ute|scos|pus|dus|ars|rupt|stins|prins|închis|deschis|șters|trimis|rămas|mers|ajuns|întors|retras !@ACKP ..3 <word>|<number>|<time> / !@DID_BAR !@FLUFF !@act.ackcore
        @L_85 @HEDGE? reactivat|rezolvat|anulat|rambursat|înlocuit|trimis|livrat|reparat|corectat|actualizat|activat|deblocat|remediat|stornat|schimbat|prelungit|returnat|expediat|restabilit|emis|programat|confirmat|reactivată|rezolvată|anulată|rambursată|înlocuită|trimisă|livrată|reparată|corectată|actualizată|activată|deblocată|remediată|schimbată|prelungită|expediată|restabilită|emisă|programată|confirmată|trimise|livrate / !@DID_BAR
        ajuns|plecat|sosit|expediat|livrat|rambursat|stornat|virat|returnat|reparat|remediat|rezolvat|anulat|înlocuit deja|ieri|azi|aseară|acum|astăzi|luni|marți|miercuri|joi|vineri|dimineață
        e|este|sunt|era deja|acum? @L_86
        @L_87 chiar? @L_88
        (s a|s au) rezolvat|reparat|remediat|terminat|anulat|schimbat|deblocat|restabilit|defectat|rupt|ars|blocat|oprit|stricat|înlocuit|spart|mutat|deschis|închis|activat|umplut|epuizat|vândut|întors|aplicat|eliberat|golit|corectat|produs|retrimis|actualizat / !@DID_BAR
        v|te|ți|i|vi am|a ..2 trimis|pus|lăsat|scris|sunat|programat|rezervat|trecut|schimbat|anulat|returnat|rambursat|găsit|adăugat|oprit|păstrat|dat|mutat|creditat|virat|prelungit|înscris|activat|deblocat / !@DID_BAR
        tocmai|deja ..2 trimis|plecat|rezolvat|anulat|rambursat|vorbit|sunat|schimbat|ajuns|pus|intrat|reparat|livrat
        îl|o|le avem|am|ținem|țin|păstrăm|păstrez ..2 @L_89
        am ..1 *at|*it !@ACK_PART ..6 <number>|<time>|<date>|<code>|@TIME_ANCHOR / !@DID_BAR
        de @L_90 ..1 înainte? avem|sunt|este|e|facem|verificăm|verifică|pleacă|merge|funcționează
        + V-am rambursat azi cei 40 de lei.
        + Coletul a plecat din depozit.
        + Tocmai am vorbit cu șoferul.
        + Defecțiunea a fost remediată.
        - Ne pare rău că ați așteptat.
        - Am primit mesajul dumneavoastră.
        - Am luat act de sesizare.
        [ACKP]
        înregistrat*; transmis*; primit*; preluat*; luat*; notat*; analizat*; redirecționat*; plăcut*; bucurat*; impresionat*; încântat*; onorat*; dorit*; așteptat*; citit*; mulțumit*; avut*; dezamăgit*; supărat*; fost; ajutat*; simțit*; considerat*; întâmplat*; creat*; produs*; recepționat*; sesizat*; semnalat*; consemnat*; înțeles*; trebuit; putut; vrut; părut; apreciat*; zâmbit; durat; descurcat*; plâns; semnat; obligat*; pățit; citite; scrise; relatat*; cauzat*; menționat*; înaintat*; demarat*; direcționat*; sezizat*; examinat*; meritat*; păsat; acordat*; lăudat*; prezentat*; forțat*
        [act.ackcore]
        luat @L_91
        [DID_BAR]
        luat @L_92; mai departe; transmis ..4 @L_93; @SORRY_THAT; dat dovadă; am trimis mai departe; nu am ..2; ne am ..1 bucurat|străduit
        [SORRY_THAT]
        rău|rau|scuze|sorry|regretăm|regret|iertați|iartă|scuzați ..2 că|ca|dacă
        scuze ..3 că|dacă

        [act.offer]
        !@NOPROMISE2 pot|putem @CL? @CL? ..1 @L_94 / !@CANT !@QMARK_HELP
        puteți|poți|putți @CL? @CL? ..1 @L_95 / !@CANT !@DESK_REF
        îl|o|le|îi|vi|ți|l puteți|poți ..2 *a|*i|*e / !@CANT !@DESK_REF
        !@NOPROMISE2 @L_96 schimbăm|schimb|înlocuim|înlocuiesc|reparăm|refacem|primim|luăm|anulăm|anulez|trimitem|returnăm|rambursăm|oprim|ținem|păstrăm|montăm|aducem ..3 @L_97
        @L_98
        rămâne|rămân|e|este|sunt valabil|valabilă|valabile|bun|bună|bune|disponibil|disponibilă|disponibile|inclus|inclusă|incluse|compatibil|compatibilă|posibil|liber|liberă|libere|permis|permisă|gratuit|gratuită|gratuite
        vă|te|îți așteaptă ..4 la|în|pe|cu
        o|îl|le|îi|il ..1 găsiți|găsești|vedeți|vezi|aveți|ai|luați|iei|primiți|primești|ridicați|ridici|gasiti|gasesti|puneți|pui|dați|lași|lăsați|recuperați ..3 pe|la|în|sub|lângă|din|de|deja|direct|după <word> / !@CANT !@DESK_REF
        plătiți|plătești|beneficiați|beneficiezi|intrați|intri|primiți|primești ..3 jumătate|gratis|gratuit|reducere|reducerea|acces|doar|fără|<number> / !@CANT
        + Îl puteți ridica de la casa 2.
        + Vi-l schimbăm gratuit.
        + Pot muta rezervarea pe sâmbătă.
        - Cu ce vă putem ajuta?
        - Nu putem returna banii.
        [CANT]
        nu|n @L_99
        [QMARK_HELP]
        cu ce vă|te|îți? pot|putem|mai; cum vă|te pot|putem; vă|te mai? putem|pot (fi de|ajuta); cum putem
        [DESK_REF]
        @DESK ..8; @act.redirect.verb

        [INSTR]
        apasă; apăsați; apasati; apesi; țineți apăsat; ține apăsat; țineți; deschide; deschideți; deschizi; închide; închideți; închizi; intră; intrați; intri; scoate; scoateți; scoți; scoateti; pune; puneți; pui; alege; alegeți; alegi; selectează; selectați; bifează; bifați; debifați; debifează; reporniți; repornește; repornesti; restartați; restartează; instalați; instalează; reinstalați; reinstalează; dezinstalați; ștergeți; șterge; stergeti; curăță; curățați; spală; spălați; clătiți; clătește; frecați; freacă; suflați; suflă; trageți; trage; trajeți; împingeți; rotiți; rotește; învârtiți; strângeți; strânge; desfaceți; desfă; înșurubați; deșurubați; conectați; conectează; deconectați; deconectează; scanați; scanează; introduceți; introdu; introdu; tastați; tastează; scrie la; actualizați; actualizează; schimbă; schimbați; setați; setează; activează; activați; dezactivează; dezactivați; folosește; folosiți; evită; evitați; adaugă; adăugați; taie; tăiați; fierbe; fierbeți; prăjiți; prăjește; coaceți; coace; amestecați; amestecă; lăsați la; lasă la; păstrați; păstrează; depozitați; aerisiți; aerisește; uscați; usucă; călcați; calcă; mergeți pe; mergi pe; coborâți; coboară; urcați; urcă; luați; ia; veniți; vino; vii; treceți pe; treci pe; aduceți; adu; arată; arătați; luați o pe; dați jos; opriți; oprește; porniți; pornește; blochează; blocați; copiați; copiază; lipiți; lipește; descărcați; descarcă; dați click; dă click; click; tap; swipe; glisați; ungeți; unge; repetați; repetă; măsurați; măsoară; plătiți cu; ridicați; ridică; încercați cu|să|și|fără|în|prin; încearcă cu|să|și|fără|în|prin; plasați; fixați; fixează; înlocuiți; înlocuiește; resetați; resetează; stropiți; udați; udă; dizolvați; diluați; tamponați; tamponează; înmuiați; răzuiți; porniți; așteptați <number>|@NUMWORD; așteaptă <number>|@NUMWORD; duceți; încălziți; întoarceți; semnezi; semnați; prezentați; verificați dacă; verifică dacă; debranșați; ștergi; scoateți l; faceți un; purtați; dezlipiți; apucați; răciți; presărați; mutați; mută; glisează; lăsați l; lăsați o; bagă; băgați; țineți l; începeți; începe cu; rulați; rulează; montați; montează; desprindeți; sunați la <number>; sunați vă rog întâi
        [act.instruct]
        ^ @GREETING? (,|!)? ..2!@NEGATION @INSTR !@PRIVATE_CHANNEL ..1 / !@REDIRECT_BAR
        @L_100 @INSTR !@PRIVATE_CHANNEL ..1 / !@REDIRECT_BAR
        să|sa nu? nu? o|îl|le|vă|îți|te|l? @L_101 / !@REDIRECT_BAR
        nu @L_102 ..3 nimic|să
        ^ bună|salut|da|sigur|nu? ,? *ați|*eți|*iți|*ăriți !@NON_INSTR ..2 <word> / !@REDIRECT_BAR !@act.please.question
        meniu|meniul|setări|secțiunea|butonul|opțiunea|tasta|pagina|contul|aplicație|aplicația|colț|carduri|documente ..4 >|→|apoi
        <word> > <word>
        din|în @L_103 ..1 :|,|la|>|apăs*|aleg*|intr*|mer*|>|selectați
        nu frecați|folosiți|consumați|mâncați|aruncați|spălați|puneți|scoateți|apăsați|atingeți|porniți|uitați|lăsați|beți|deschideți|deconectați|ștergeți|dați|semnați|plătiți|arunca|folosi|pune / !@DEF_LECTURE
        mergi|mergeți la medic|doctor|urgențe|urgență|spital
        arată|arătați|consultați|sunați ..2 medic*|112|doctor*
        + Țineți apăsat butonul zece secunde.
        + Intră în Setări și alege limba.
        - Trimiteți-ne un mesaj privat.
        - Contactați serviciul clienți.
        [act.please.question]
        ?
        [NON_INSTR]
        @TELL_2; contactați; contactati; sunați; adresați; apelați; accesați; vizitați; citiți; așteptați; calmați; iertați; scuzați; aveți; sunteți; puteți; ați; veți; vreți; știți; doriți; uitați; bucurați; fiți; credeți; acceptați; permiteți; consultați; alăturați; urmăriți; adresati; ati; aveti; puteti; sunteti; liniștiți; stați; învățați; recitiți; gândiți; părinți; băieți; toți; mulți; câți; ceilalți; unii; pereți; frați; soți; colaborați; considerați; exagerați; greșiți; mințiți; acuzați; interpretați; amenințați; înșelați; reclamați; plângeți; depuneți; formulați; completați; redactați; solicitați; prezentați; întrebați; discutați; vorbiți; căutați; mergeți; treceți; găsiți; vedeți; verificați; rămâneți; reveniți; distribuiți; abonați; votați; comentați; feriți; felicitați; primiți; meritați; trăiți; urmați; cumpărați; ziceați; spuneați; știați; trebuiați; erați; puteați; aveați; veneați; bateți; faceți; ferești; haideți; vestiți; mulțumiți; simpatici; alegeți
        [DEF_LECTURE]
        data viitoare; data viitoare ..2 *ți; cu atenție
        [REDIRECT_BAR]
        @DESK; @act.redirect.verb; data viitoare; scrieți ne; scrie ne; @OTHER_PARTY

        [act.explain]
        @L_104 / !@EXPL_BAR
        ^ @L_105 ..1 @L_106? ..2!@PRIVATE_CHANNEL <word> <word> <word> / !@EXPL_BAR !@PLAINTHANKS
        <number> de? lei|ron|euro|mdl|bucăți|locuri|grade|gr|g|kg|ml|l|litri|cm|m|mm|km|metri|persoane|porții|calorii|kcal|%|procente|stele|colete|comenzi|pagini|etaje|magazine|w|v|mb|gb|h|ani|luni|secunde|minute|ore|zile|linguri|ouă|trepte|stații|ediții|puncte|sloturi|magaz*|grame / !@EXPL_BAR
        @NUMWORD de? linguri|ouă|minute|ore|zile|secunde|grade|litri|kile|bucăți|porții|trepte|stații|ani|magazine|săptămâni|locuri|modele|mărimi|feluri|culori|picături|pastile|grame / !@EXPL_BAR !@VAGUE_TIME
        @L_107 <time>|<number> / !@EXPL_BAR
        <time> / !@EXPL_BAR
        @MONEY / !@EXPL_BAR
        @L_108 ..5!@NEGATION <word> / !@EXPL_BAR !@FLUFF
        @L_109 ..5!@NEGATION @L_110 / !@EXPL_BAR !@REDIRECT_BAR
        @L_111 @L_112 / !@EXPL_BAR !@FLUFF !@WISHY
        nu|n mai? @L_113 ..4 <word> / !@EXPL_BAR !@REFUSAL
        @L_114 ..5!@PRIVATE_CHANNEL <word> / !@EXPL_BAR !@REDIRECT_BAR !@FLUFF
        compatibil*|alergen*|gluten|lactoză|ingrediente|baterie|garanție|garanția|decont|voltaj|dimensiun*|mărimea|mărimi  ..3 e|este|sunt|are|au|cu|fără|de|ține / !@EXPL_BAR
        e|este|sunt la|în|pe|lângă|peste|sub|vizavi|după ..1 <word> / !@EXPL_BAR !@FLUFF !@WISHY !@ACK_LOC
        !că|ce|cum se *ează|*ește|*ă|*e|*eaza|*este !@SE_BAR ..2 <word> <word> / !@EXPL_BAR !@FLUFF !@QMARK
        trebuie ..1 schimbat|schimbată|ținut|ținută|pus|pusă|spălat|spălată|făcut|făcută|curățat|curățată|lăsat|lăsată|resetat|încărcat|înlocuit|montat|activat|actualizat|păstrat|reînnoit|validat|ridicat|confirmat|semnat|plătit / !@EXPL_BAR
        @L_115 @MONTH ..1 <word> / !@EXPL_BAR
        @L_116 ..1 o|un|și|două|bonul|doar <word> / !@EXPL_BAR
        doar|numai la|în|pe|până|de|cu|pentru|după|înainte / !@EXPL_BAR !@FLUFF
        (o să)? ar trebui să funcționeze|meargă|apară|dispară|ajungă|vină|fie|se
        + Pentru că s-a rupt conducta.
        + Da, masa 3 are umbră și apă.
        + Costă 12 lei pe zi.
        - Vă mulțumim pentru mesaj.
        - O zi frumoasă!
        - Ne pare rău pentru situație.
        [SE_BAR]
        pare; vede; poate; bucure; întâmple; simtă; bucura; adresează; depune; analizează; verifică; efectuează; realizează; face; va; cuvine; cade; supere; întâmpla; uite; repete; uită; ocupă; străduiește; mândrește; plânge; cere; gândește; roagă; bazează; numără; de; la; ne; le; te; ce; care
        [QMARK]
        ?
        [ACK_LOC]
        dispoziți*; atenția; atenți*; analiz*; curs; cunoștință; lista; vigoare; ordine; regulă; inima; sufletul; drum; drept; măsură; plan; grijă
        [EXPL_BAR]
        @DEFENSIVE_OTHER; @rule.any; @CHEER_OR_JOKE; @FLUFF2; @act.redirect; @RULETALK
        [FLUFF]
        încreder*; prioritate; prioritatea; satisfacți*; excelenț*; calitate*; comunitat*; aprecier*; aproape; alături; partenerul; important; importantă; suntem mereu; drag; respect; surpriz*; recunosc*; onor*; minunat*; experienț*; feedback*
        [FLUFF2]
        o zi ..2 bună|frumoasă|minunată|excelentă|plăcută|senină
        linia verde; luni până vineri pentru; la dispoziția dumneavoastră; call center; conform contract*|regulament*|procedur*|politic*|termen*
        [PLAINTHANKS]
        ^ da|sigur|desigur ..3 mulțumim|mulțumesc
        [WISHY]
        o zi; weekend; vă dorim; să fiți; seară
        [REFUSAL]
        obligați*|temei*|imputabil*|responsabil*
        [RULETALK]
        aveați obligația; exclusiv prin; stricta respectare; în baza unei; factorilor interesați

        # ---- asking

        [slot.order]
        @L_117 de|al? comenzii|comandă|comanda|rezervării|rezervare|dosarului|dosar|tichetului|tichet|cererii|facturii|factură|coletului|awb|biletului|bonului|sesizării|contractului|abonamentului|client|tranzacției|reclamației|livrării|poliței|retur|zborului|programării|reparației|pnr|expediere
        awb; awbul; awb ul; nr comanda; nr comenzii; numărul de pe bon; codul de bare; comanda; numărul de comandă; PNR; codul de client; factura; bonul
        [slot.phone]
        @L_118 ..1 telefon|mobil|contact|tel|telefonul
        telefonul; telefon; mobilul; numărul la care; telefon de contact; număr unde
        [slot.email]
        email; e mail; emailul; e mailul; mail; mailul; adresa de mail; adresa de email; adresa de e mail; adresă de mail
        [slot.address]
        adresa; adresă; strada; strada și numărul; scara; etajul; blocul; cod poștal; codul poștal; apartament*
        [slot.name]
        numele; nume; prenumele; pe ce nume; numele complet; pe numele cui; numele titularului; cum vă numiți; cum te cheamă
        [slot.date]
        data; dată; ziua; ora; ce oră; ce dată; în ce zi; când; ziua și ora; ora la care; perioada; dată și oră; luna; intervalul; la ce oră
        [slot.model]
        modelul; model; seria; serie; versiunea; versiune; sistemul de operare; tipul; marca; ce telefon; ce router; mărimea; mărime; ce mărime; codul produsului; codul de produs; lotul; numărul lotului; culoarea; ce versiune; ce model; seria aparatului
        [slot.photo]
        poză; poza; poze; pozele; fotografie; fotografia; fotografii; imagine; imagini; captură; captura; screenshot; print screen; printscreen; video; filmare; filmuleț; o poză; clip
        [slot.place]
        localitatea; orașul; zona; cartierul; magazinul; care magazin; ce magazin; locația; filiala; sucursala; stația; linia; unde; din ce oraș; în ce oraș; localul; agenția; terminalul; locul; numărul locului; traseul; județul; raionul
        [slot.account]
        contul; cont; userul; user; username; utilizatorul; nume de utilizator; id ul de client; id client; codul client; cod client; IBAN; iban ul; contul bancar; numărul cardului; CNP; cnp ul; IDNP; ultimele patru|4 cifre; parola
        [slot.details]
        detalii; detaliile; amănunte; informații; mai multe; ce s a întâmplat; ce anume; pe scurt; context; ce eroare; mesajul de eroare; datele; ce vedeți; descriere; o descriere; exact
        [SLOT]
        @slot.order; @slot.phone; @slot.email; @slot.address; @slot.name; @slot.date; @slot.model; @slot.photo; @slot.place; @slot.account; @slot.details; lățimea; numărul; numarul; codul; bon; chitanța; dovada; rețeta; marca; alergi*; linkul; documentele; suma; nr; cod; serial
        [WH]
        ce; care; cât; câte; câți; când; cand; unde; cum; cine; dacă; pe care; de unde; din ce; la ce; în ce; pe ce; câtă; de când; cat; cu ce; ce fel
        [TELL_2]
        spuneți; spuneti; spune; ziceți; ziceti; zi; zice; dați; dati; dă; trimiteți; trimiteti; trimite; scrieți; scrieti; scrie; lăsați; lasati; lasă; lasa; precizați; precizează; indicați; indică; comunicați; comunică; menționați; menționează; confirmați; confirmă; confirma; puneți; pune; treceți; anunțați; anunță; anunta; arătați; arată; furnizați; atașați; atașează; descrieți; descrie; povestiți; povestește; notați; expediați; oferiți; detaliați; transmiteți; transmite; reamintiți; răspundeți; răspunde; lămuriți; lămurește; faceți; fă; amintiți; completați; împărtășiți; explicați; explică; specificați; trimite; trece; spui; zici; dai; trimiți; scrii; lași; precizezi; indici; confirmi; povestești; arăți; descrii; transmiți; atașezi; trimiti; lasi; faci; dea; spuna; bagă; aruncați; dictați; completează
        [act.ask]
        @TELL_2 ne|mi|ni ..9!@NEGATION @SLOT / !@ASK_BAR
        (^|rog|rugăm) @TELL_2 le|l|o ..6 @SLOT / !@ASK_BAR
        (^|rog|rugăm|,) @TELL_2 !@TELL_3 ..6!@NEGATION @SLOT / !@ASK_BAR @act.please
        să ne|mi|îmi ..1 @TELL_2 ..7 @SLOT|@WH / !@ASK_BAR

        @TELL_2 ne|mi|ni ..6 @WH / !@ASK_BAR !@act.offerHelp
        (^|rog|,|și) atașați|atașează|precizați|menționați|indicați|includeți|specificați|adăugați ..4 @SLOT
        !nu|n @L_119 mare|mai|doar|totuși|,? nevoie ..6 @SLOT
        ne|mi|îmi|ar @L_120 ..6 @SLOT
        @L_121 să @L_122 ..8 @SLOT|@WH
        putem|pot să? afla|ști|vedea|avea|știm|aflăm|întreba|cere|aflu|știu ..6 @SLOT|@WH
        @L_123 să? ne|mi|îmi? ..2 spune|spuneți|spui|da|dați|dai|trimite|trimiteți|trimiți|scrie|scrieți|scrii|preciza|precizați|precizezi|confirma|confirmați|confirmi|arăta|indica|menționa|lăsa|lăsați|descrie|povesti|detalia|atașa|comunica|oferi|furniza ..9
        așteptăm|aștept|astept|asteptam ..4 @L_124 ..3
        fără el|ea|ele|număr|cod|acesta|numărul|poză ..1 nu|n
        depinde de ..8 / @TELL_ANY
        spuneți ne|spune ne|ziceți ne|zi ne|anunțați ne ..1 @L_125
        scrieți|scrie|lăsați|lasă|trimiteți|trimite|dați|dă|puneți|treceți ne|mi ..9 @L_126
        întrebarea e|este|noastră|mea
        + Spuneți-ne, vă rog, numărul comenzii.
        + Avem nevoie de o poză cu eticheta.
        + Ziceți-ne ce telefon aveți.
        - Vă sunăm mâine.
        - Am trimis adresa curierului.
        [TELL_3]
        dă; lasă; pune; trece; dea; arată; arătați; scrie
        [TELL_ANY]
        @TELL_2
        [ASK_BAR]
        ați trimis|scris|spus|dat|lăsat|menționat|zis; ai trimis|scris|spus|dat|lăsat|zis; mulțum* ..3 că|pentru; @OTHER_PARTY_SAY; dacă ne? spuneți|scrieți|scrii|trimiteți
        [OTHER_PARTY_SAY]
        curierului|colegilor|șoferului|producătorului
        [NOT_ASKING]
        nu i așa; nu e așa; nu credeți|crezi; cine nu; ce poate fi mai; ce ar? putea|poate fi mai; știați că; știai că; cum altfel; de ce nu; ce să zicem; ce să facem; unde mai pui; ce ziceți|spuneți|zici de; cum să nu; vă mai? mirați; te miri; nu vi|ți se pare; cine a zis; cine știe; ce mai; ați citit|ai citit; ați încercat să citiți; chiar credeți|crezi|vă|te
        vreți|vrei|poate|doar să? v|vă|te|îți? ..1 plângeți|aduc|cânt|legăn ..4
        oare|chiar ..8
        nu|n știți|știi ..1 citi
        (de ce|cum) n|nu ați|ai ..6
        ce vă|te așteptați|așteptai
        cum ai|ați vrea|putea altfel
        ați|ai ..1 oprit|citit|verificat|uitat o
        cu ce vă|te|îți? ..2 ajut*
        cum vă|te putem|pot (fi de)? ajut*
        glumiți|glumești|serios ..2
        e|este @L_127 ..4
        😄; 😂; 😉 / @CHEER_OR_JOKE
        ^ cine ..6 / @CHEER_OR_JOKE
        și? ce? treabă|legătură avem|are
        v|te am|a obligat|forțat|pus cineva|cineva
        dar dumneavoastră|tu|voi|ai|ați
        la ce vă|te așteptați

        # ---- private and elsewhere

        [PRIVATE_CHANNEL]
        privat; privată; dm; dmul; dm ul; dm uri; inbox; inboxul; inbox ul; pm; particular; messenger; mesager; whatsapp; whats app; chat; chatul; chat ul; telegram; viber; mesaj privat; mesaje private; mesaje directe; mesaj direct; mesajul privat; direct message; private message; lichka; licika; mesageria; signal; personal; discret
        [PRIVATE_LOC]
        @L_128 mesaj|mesaje|conversația|chatul|chat|fereastra|căsuța|mesajele? de|un|mai? @L_129
        mesaj @L_130
        mesaje private|directe
        mesajul privat|direct
        mesageria paginii|privată
        un mesaj doar|numai @L_131
        nu|n aici @L_132
        departe|feriți de ochii
        între (patru ochi|noi)
        ^ dm; ^ privat; ^ inbox
        [PRIV_VERB]
        scrieți; scrieti; scrie; trimiteți; trimiteti; trimite; dați; dati; dă; da; lăsați; lasati; lasă; lasa; continuăm; continuam; continua; continuați; mutăm; mutam; vorbim; vorbiți; discutăm; discutam; treceți; trecem; puneți; contactați; contactează; contacteaza; aștept; așteptăm; asteptam; spuneți; spune; ziceți; zi; completați; revin; revenim; am scris; am trimis; scriem; scriu; trimis; scris; ne auzim; răspundeți; răspunde; comunicați; povestiți; povestește; confirmați; confirmă; găsiți; găsești; suntem; hai; haideți; haide; rezolvăm; lămurim; cereți; cere; trimiți; scrii; scrieți ne; avem nevoie; căutați; intrați; mesaj; bate; bateți; deschideți; caută; urmăriți; verificați; verifică; țineți; reluăm; ducem; discuția; discuțiile; detaliile; datele; putem; poți; puteți; lași; lăsa; scrie; trimite; rog; rugăm; vedem; preluăm; dea; ați putea; transmiteți; transmite; aruncați; bagă; oferiți; menționați; indicați; sunați
        [act.private]
        @PRIV_VERB ..10!@NEGATION @PRIVATE_LOC / !@PRIV_BAR
        @PRIVATE_LOC ..6!@NEGATION @PRIV_VERB / !@PRIV_BAR
        @PRIVATE_LOC ..8 @L_133 / !@PRIV_BAR
        ^ vă|te? rog|rugăm? ,? @PRIVATE_LOC / !@PRIV_BAR
        vă|te|v|ți|îți ..2 scris|scriu|scriem|trimis|trimit|trimitem|lăsat|dat|răspuns|contactat|contactăm|contactez ..8 @PRIVATE_LOC / !@PRIV_BAR
        scrieți|scrie|trimiteți|trimite|răspundeți|dați|dă ne|mi? ..6 pe|la? <email>
        sunați|sună|căutați|caută|apelați mă|ne|ma / !@PRIV_BAR
        scrieți|scrie|trimiteți mi ..5 mail|email|adresa
        dați|dă mi|ne ..2 un? privat|mesaj $
        mutăm|continuăm|discutăm|rezolvăm|lămurim|vorbim ..3 @L_134
        vă|te scriu|scriem eu? acum|imediat|în|pe ..1 privat|inbox|particular|dm
        + Scrieți-ne în privat numărul comenzii.
        + V-am lăsat un mesaj în inbox.
        + Continuăm pe chat, vă rog.
        + Dă-ne un DM și rezolvăm.
        - Ați scris ieri în privat și nu v-am răspuns.
        - Clinica privată e închisă.
        [PRIV_BAR]
        @L_135 ..2 scris|trimis|lăsat ..4 privat|inbox|dm|mesaj|messenger|whatsapp
        spital|clinic*|proprietate|cabinet|firmă|sector*|școală|grădiniță|plajă privat|privată|private
        nu mai? răspundem|dăm|oferim|discutăm|comunicăm|trimitem|acordăm|avem ..5 privat|dm|inbox|messenger|whatsapp
        nu e|este nevoie|cazul
        [act.private.reason]
        @act.private ..6 @PURPOSE

        [DESK]
        suport; suportul; suportului; support; hotline; call center; call centerul; callcenter; call centerului; linia verde; linie verde; serviciul clienți; serviciul clienti; serviciul de? relații|relatii|asistență|suport|asistenta ..3; serviciului clienți; relații cu clienții; relatii cu clientii; relații clienți; relația cu clienții; departament*; departamentul; formular*; secțiunea contact; pagina de contact; pagina contact; faq; întrebări frecvente; intrebari frecvente; registratur*; sucursal*; ghișeul; ghiseul; ghișeu; magazinul cel mai apropiat; cel mai apropiat magazin; cea mai apropiată; cel mai apropiat; agenție; agenția; agenției; service autorizat; service ul; service; dispecerat*; dispeceratul; secretariat*; asistența tehnică; asistență tehnică; centrul de ajutor; centrul de suport; centru de relații; help center; help desk; helpdesk; numărul de relații; punct de lucru; unitatea teritorială; birou*; operatorul; operatorului; contact center; adresa de suport; site ul; siteul; website*; portal*; unitate; unitatea; infoline; telverde; telefonul clientului; infochioșc; ghișeele; administrator*; mail dedicat; compartiment*; chatbot; asistentul virtual; tel verde; adresa de contact; numerele de contact; telefoanele; personalul*; personalului
        [OTHER_PARTY]
        producător*; producătorul; importator*; furnizor*; furnizorul; agenți*; somelier; montator* autorizați; montatori*; organizator*; curier; curierului; curierul; firma de curierat; firmei de curierat; bancă; banca; băncii; banca dumneavoastră; primări*; primăria; primăriei; asociație; asociația; administratorul; asigurător*; partener*; distribuitor*; vânzător*; vânzătorul; specialist; medicul de familie; farmacist*; google; pe net; pe internet; bloguri; forum*; forumuri; altcineva; altă firmă; alt magazin; poliție; poliția; anpc; cel care v; cei de la; medicului; mecanic*; designeri; personal* de; dezvoltator*; operatorul dumneavoastră; colegii de la; compania aeriană; poșta; poștei; consilier*; casierie; casieria; transportator*
        [act.redirect.verb]
        contactați; contactati; contactează; contacteaza; adresați vă; adresati va; adresează te; vă adresați; va adresati; te adresezi; adresați; apelați; apelati; apelează; apelezi; luați legătura; luati legatura; ia legătura; iei legătura; contactezi; redirecționați; accesați; accesează; vizitați; vizitează; consultați; consultă; consultați; completați; completează; depuneți; depune; prezentați vă; te prezinți; vă prezentați; prezentati va; prezintă te; îndreptați vă; deplasați; deplasați vă; înaintați; formulați; transmiteți; sesizați; reclamați; întrebați; intrebati; întrebă; întreabă; să întrebi; întrebi; discutați cu; discută cu; vorbiți cu; vorbește cu; vorbesti cu; încercați la; incercati la; încearcă la; mergeți la; mergi la; du te la; duceți vă la; treceți pe la; treci pe la; treci pe; sunați; sunati; sună; sunați la; scrieți la; scrie la; scrieți celor; redactați; trimiteți un mail; trimiteți o solicitare; deschideți un tichet; deschide un tichet; reveniți cu; căutați pe; citiți; citește; urmăriți; urmărește; vedeți; vezi; găsiți; găsești; gasiti; gasesti; găsi; solicitați; cereți; cere
        [act.redirect]
        @act.redirect.verb l|o|le|ne|vă|va|i|te|îl? @L_136? ..6!@NEGATION @DESK / !@RED_BAR
        @act.redirect.verb l|o|le|i|vă|te? pe|cu|la|direct|,? ..4!@NEGATION @OTHER_PARTY / !@RED_BAR
        @L_137 ..8 @L_138 / !@RED_BAR
        se|fi rezolvă|ridică|obține|cere|cer|plătesc|discută|verifică|depun|depune|adresează|adreseaza|trimit|trimite|fac|face|soluționează|formulează|înregistrează|transmit|transmite|primesc|preiau|realizează|depuse|adresate|eliberează|gestionează|obține|obțin ..6 exclusiv|prin|la|pe|către|doar|numai ..5 @DESK|@OTHER_PARTY|site|online|email|formular|recepție|casierie|telefon / !@RED_BAR
        @DESK ..6 vă|te|îți poate|pot|va|stă|stau|oferă|răspunde|ajută|lămuresc|lămurește / !@RED_BAR
        @OTHER_PARTY ..3 vă|te|îți poate|pot|va|vor|stă|oferă|răspunde|ajută|lămuresc|lămuri|spune / !@RED_BAR
        pentru|privind ..4 aveți|ai|există|e|este ..3 @L_139 / !@RED_BAR
        știe|știu|răspunde|răspund|decide|decid ..3 @OTHER_PARTY / !@RED_BAR
        sună|sunați|suni ..1 la @L_140 / !@RED_BAR
        @L_141 ..6 @DESK|formularul|colegii / !@RED_BAR
        @L_142 detalii|informații|întrebări|lucruri|aspecte|sesizări|solicitări|probleme|cereri|tip ..4 @L_143 / !@RED_BAR
        e|este|sunt|țin|ține cel|cea|cei|cele|de|treaba|competența|responsabilitatea|atribuția ..2 care|competența|responsabilitatea|@OTHER_PARTY ..5
        găsiți|găsești|găsi|aflați|afli|vedeți|vezi ..6 @L_144 / !@RED_BAR
        o|îl|le găsiți|găsești|afli|aflați ..3 @L_145 / !@RED_BAR
        @L_146 vă|te|ne|o|îl? ..1 @L_147 !în|ne ..1 / !@RED_BAR
        @L_148 ..5 @L_149 ..3 @DESK|@OTHER_PARTY / !@RED_BAR
        @L_150 ..2 @L_152 / !@RED_BAR
        @L_153 ..6 @act.redirect.verb / !@RED_BAR
        toate|aceste ..4 @L_154 cu|la|pe
        treci|treceți|mergi|mergeți|vino|veniți @L_155 / !@RED_BAR
        nu este|e|ține de? competența|treaba|departamentul|atribuția noastră
        formularul|formular ..3 de|din|pe|contact|online
        montatorii|designerii|colegii|specialiștii|consultanții|farmaciștii ..3 vă|te pot|poate lămuri|îndruma|ajuta|răspunde|sfătui
        ai designeri; contactați ne la; sunați la call|linia|numărul|număr|0
        sunați la <number>
        + Vă rugăm să contactați serviciul de relații cu clienții.
        + Pentru reclamații completați formularul de pe site.
        + Întreabă producătorul.
        - Scrieți-ne în privat.
        - Am transmis cazul colegului de la reparații.
        - Vă puteți adresa și ANPC.
        [RED_BAR]
        o țin minte; am transmis|trimis|vorbit|sunat|discutat|dat|cerut|întrebat; sunați|sună|căutați|contactați|scrieți|scrie mă|ma|mi; adresa și anpc; 112; medicul|medicului

        # ---- courtesy

        [act.ack]
        @L_156 ..2 @L_157 ..6 / !@ACK_BAR
        @L_158 ..6 primit*|înregistrat*|notat*|preluat*|transmis*|luat*|trimis*|analizat*|analiza|ajuns*|considerare|considerație|calcul|vedere|redirecționat*|important*|consemnat*|utilă|valoros|avută|avut
        luăm|luat|lua|luate|luată|ținem|ține|țineți|avea|avem|avute|avută|avut ..4 @L_159
        @L_160 ..5 @L_161
        @L_162 ..3 analizat*|luat*|avut*|transmis*|verificat*|înregistrat*|examinat*|tratat*|soluționat*|evaluat*|studiat*
        apreciem|prețuim ..3 feedback*|sugestia|opinia|părerea|comentariul|interesul|încrederea
        @L_163 ..4 @L_164
        @L_165 ..8
        (vom|o să) ..4 @L_166
        învățăm din; suntem @L_167; vă stăm|suntem @L_168; stăm la dispoziție; rămânem @L_169
        părerea dumneavoastră|ta|voastră contează; fiecare opinie|părere|feedback contează; feedbackul tău|dumneavoastră|pozitiv|vostru ..4
        reprezintă un proces; fii pe fază; rămâi pe aproape; stai aproape; ținem la fiecare; surprizele
        țin|ținem la fiecare|clienții
        am luat la cunoștință; recepționat; notat; s a notat; s a înregistrat; luat la cunoștință; se va analiza; se va verifica; se analizează; în atenția; este în curs de analiză; în analiză; în lucru
        + Am luat act de cele scrise.
        + Sesizarea a fost înregistrată.
        - Am trimis banii azi.
        [ACK_BAR]
        @NOACK
        [NOACK]
        nu am primit; n am primit
        [act.wish]
        @L_170 @L_171 ..2 @L_172
        weekend|zi|drum|concediu|sărbători|an|paște|crăciun|seară|săptămână plăcut|bun|frumos|faină|fericit|fericite|liniștit|minunat|frumoasă|ușoară|bună
        @L_173 bună|cele|bine|bun|noroc|plăcută|ani|frumoase|faine|mare|multă|la|multă|ușoară|bucurii
        să vă|îl|o|le|ți|l bucurați|porți|purtați|fie|folosiți|folosești|citiți|savurați|aibă|ții ..3
        vă|îți|iti|va dorim|doresc|urăm|urez ..6
        ne? vedem|auzim|revedem|citim @L_174
        vă mai așteptăm; te mai așteptăm; vă așteptăm; te așteptăm; mutare ușoară; la mulți ani; sănătoși; casă de piatră; pe curând; cu drag; cu plăcere
        [act.cheer]
        yay; super; wow; uau; woohoo; yuhuu; ura; uraa; bravo; felicitări; ce tare; ce fain; ce frumos; ce mișto; minunat; minunată; grozav; extraordinar; genial; perfect; yey; excelent; iupii; ne bucurăm; mă bucur; ce bucurie; ce veste; chapeau; jos pălăria; ne ai făcut ziua; ne ați făcut ziua; așa da; top; mega; tare de tot; incredibil; zâmbit; zâmbet; cool; molodeț
        [act.promote]
        <number> % reducere|discount|off
        @L_175
        @L_176 ..4 nou*|oferta|ofertele|reducerea|reducerile|gama|colecția|magazinul|meniul|aplicația
        apropo ..6 reducere|nou|nouă|ofertă|lansat
        vă|te mai? așteptăm @L_177
        abonați vă; abonează te; urmărește ne; urmăriți ne; la următoarea comandă; data viitoare primești
        [act.offerHelp]
        cu ce vă|te|îți|va? mai? putem|pot|poate ..2 ajut*
        cum vă|te|va mai? putem|pot (fi de)? ajut*
        dacă|daca|pentru ..6 nevoie|întrebări|nelămurire|nelămuriri|ajutor|altceva|orice ..8 scrieți|scrie|spuneți|spune|anunțați|contactați|suntem|stăm|aici|dispoziție|sunați|semn
        @L_178 ..3 @L_179
        vă|te putem|pot ajuta cu? ..3
        mai aveți|ai nevoie|întrebări


        # ---- groups of phrases the patterns above share
        [L_1]
        programului; zilei de lucru; zilei de muncă; zilei lucrătoare; turei
        [L_2]
        viitoare; următoare; care vine; cealaltă
        [L_3]
        la; pe la; până la; pana la; până; de la; după; înainte de; între; din; dupa; pina la
        [L_4]
        la; până la; pana la; pe la
        [L_5]
        la; până la; pe la
        [L_6]
        de; până la; sau; -
        [L_7]
        la; pana la; -
        [L_8]
        oră; ora; ceas; sfert; minut; zi; săptămână; saptamana; lună; sfert de oră; sfert de ceas
        [L_9]
        prima oră; prânz; amiază
        [L_10]
        luna; luna asta; anul; sâmbăta; săptămâna
        [L_11]
        viitoare; următoare; aceasta; asta; care vine
        [L_12]
        după amiaza; dimineața; seara
        [L_13]
        foarte; profund; tare; veșnic; extrem de
        [L_14]
        mult; enorm; sincer; tare; foarte mult
        [L_15]
        o; o mică; mica; avem o; am o; cu
        [L_16]
        ați; ai; v ați
        [L_17]
        amabil; amabilă; drăguț; drăguță; buni; bun; bună; de acord; dispus; dispusă; așa
        [L_18]
        amabil; amabilă; amabili; drăguț; drăguță; bun; bună; buni; așa de? bun|bună|drăguț|amabil|drăguță|amabilă|buni
        [L_19]
        e; este; sunt; ar fi
        [L_20]
        ajuta; fi de mare? ajutor; face un|marele bine|serviciu
        [L_21]
        mult; enorm; tare; foarte mult
        [L_22]
        noastre; noastră; mele; de rigoare; noastre sincere
        [L_23]
        cu; toate; sincere; cele mai sincere; mii de
        [L_24]
        cerem; cer; datorăm; datorez; suntem datori; sunt dator
        [L_25]
        scuze; iertare; o scuză; niște scuze
        [L_26]
        pe care; în care; dorit; dorită; vrem; ni; la care
        [L_27]
        e; este; a fost; era; fi; foarte; atât de; extrem de; știm cât; cât
        [L_28]
        ce; rău; păcat; ghinion; nasol; neplăcere; pățanie; nu; cum; îmi; ne; ,; !
        [L_29]
        ghinion; neplăcere; pățanie; situație neplăcută; zi urâtă; necaz; nasol; rușine; pățeală; aventură neplăcută; încurcătură
        [L_30]
        meritați; meritai; ați meritat; meriți
        [L_31]
        meritați; meritai; meritați; ați fi meritat; merita; meriți
        [L_32]
        altceva; mai bine; mai mult; altfel; un tratament
        [L_33]
        se face; avea voie; trebuia
        [L_34]
        se întâmple; pățiți; treceți; ajungă; așteptați; așteptați
        [L_35]
        se dorește; doresc; dorim
        [L_36]
        nouă; mie; să ne fie
        [L_37]
        noastră; noastra; a noastră; mea; a mea; ne aparține; îmi aparține; e la noi; e a noastră; este a noastră; e de la noi; din partea noastră; este la noi; a fost la noi; a fost a noastră; la mijloc; e pe noi; de la noi; pe noi; noastre; la noi
        [L_38]
        e; este; a fost; era; stă; rămâne; fiind
        [L_39]
        la noi; a noastră; a mea; pe noi; noastră; al nostru; de partea noastră; a echipei; a magazinului; a bucătăriei; a depozitului; a colegei; a colegului
        [L_40]
        am; v am; l am; o am; te am; i am; ne am; le am; m am; am fi; vi l am; vi le am
        [L_41]
        și; cam; mai; pur și simplu; noi
        [L_42]
        am; v am; i am; ți am; vi l am; l am
        [L_43]
        greșit; greșită; greșite; greșiți; gresit; gresita; din greșeală; din neatenție; aiurea; prost; de două ori; dublu; altcuiva; la altcineva; prea târziu; prea mult; prea puțin; incorect; eronat; pe dos; la altă adresă; la alt; din grabă
        [L_44]
        ne; m; am; ne am; v am; mi am; l am; i am; te am; le am
        [L_45]
        trebuia; ar fi trebuit; se cuvenea; era de datoria noastră; eram datori; ar fi fost normal; ar fi fost corect
        [L_46]
        vinovați; vinovat; vinovată; de vină; responsabili; responsabil; responsabilă
        [L_47]
        e; este; a fost; rămâne; asta e
        [L_48]
        a; partea; noastră; noi; a noastră; noastre; lui; nostru; mine; casei; mea
        [L_49]
        la noi; pe tejghea; în depozit; pe masă; nerezolvat; netrimis; uitat
        [L_50]
        noastră; nostru; nou; nouă; de la
        [L_51]
        greșit; încurcat; uitat; confundat; n a; nu a; nu știa; inversat; scăpat
        [L_52]
        vine; e; este; a venit
        [L_53]
        ok; în regulă; normal; corect
        [L_54]
        din partea noastră; ce; cum; că
        [L_55]
        la înălțime; cum trebuie; la nivel; pe măsură
        [L_56]
        greșit; prost; urât; târziu; prea târziu
        [L_57]
        e; este; a fost; poate fi; ține; ne; sunt; suntem
        [L_58]
        vina; greșeala; responsabilitatea; culpa; responsabili; vinovați; de vină; asumăm; imputabil
        [L_59]
        ne asumăm; recunoaștem; admitem
        [L_60]
        să vă contactăm; comanda; nicio
        [L_61]
        înțelegem; înțeleg; pricep; pricepem; imaginăm; imaginez; știm; știu; simțim; îmi dau seama; ne dăm seama; inchipui; închipuim
        [L_62]
        dreptate; motive; tot dreptul; motiv
        [L_63]
        am fi; aș fi; ne am
        [L_64]
        supărat*; enervat*; nervoși; la fel; necăjit*; furioși
        [L_65]
        firesc; normal; de înțeles
        [L_66]
        de ce; cât; cum; că; supărarea; frustrarea; dezamăgirea
        [L_67]
        la curent; la zi; informat; informată; informați; masa; locul; masă; un; o; una; pumnii la
        [L_68]
        ,; și; si; iar; apoi; –; :; -; dar; așa că; asa ca; astfel; imediat; noi; eu; personal; îndată
        [L_69]
        uit; uităm; ocup; ocupăm; interesez; interesăm; apuc; apucăm; pun; punem; duc; ducem; întorc; întoarcem; asigur că; asigurăm că; consult; consultăm; documentăm; documentez; mișcăm; străduim să; întâlnim; vedem; notez; notăm; apucam; ocupam; uitam; interesam; propunem
        [L_70]
        de veste; de știre; mai departe; un semn; vorba; un telefon; un sun; pe lista; bonus; curs; un retur; o verificare; demersuri; lumină; ordine; rost
        [L_71]
        va; vor; o să
        [L_72]
        va; vor; o să; urmează să
        [L_73]
        veți fi; vei fi; o să fiți; o să fii
        [L_74]
        repară; rezolvă; remediază; va repara|rezolva|remedia|schimba|corecta|reveni|returna|vira|livra|face; rambursează; returnează; livrează; expediază; trimite; întorc; întoarce; face; virează; restituie; stornează
        [L_75]
        ajunge; pleacă; vine; sosește; îl aveți; o aveți; le aveți; îl ai; o ai; le ai; îl primiți; o primiți; le primiți; îl primești; o primești; le primești; vă așteaptă
        [L_76]
        primiți; primești; aveți; recuperați; veți primi; vei primi; o să primiți; o să primești; veți avea; vei avea; o să aveți
        [L_77]
        primiți; primești; veți primi; vei primi; o să primiți; o să primești
        [L_78]
        înapoi; alt; altă; alta; nou; nouă; gratuit; banii; suma; un răspuns; răspuns; răspunsul; altul; înlocuitor*; o compensație; un cod; un voucher; un mesaj; un mail; un email; un sms
        [L_79]
        aveți; ai; primiți; primești; veți avea; veți primi; vei primi
        [L_80]
        că; ca; cu; cunoscut; la cunoștință; la cunostinta
        [L_81]
        a; au; s a; v a; l a; i a
        [L_82]
        acum; deja; tocmai; azi; ieri; aseară; imediat; personal; între timp; astăzi
        [L_83]
        a; au; s a; s au; v a; a fost; au fost; fost
        [L_84]
        a; au; s a; s au; a fost; au fost; ți a; v a; l a; i a; le a
        [L_85]
        a; au; s a; s au; a fost; au fost
        [L_86]
        pe drum; gata; pregătit; pregătită; rezolvat; rezolvată; reparat; reparată; remediat; remediată; la curier; în depozit; în tranzit; în lucru; expediat; expediată; livrat; livrată; anulat; anulată; activ; activă; activat; activată; plătit; plătită; reținut; blocat; blocată; rambursat; rambursată; în curs; la reparat; pus; pusă; rezervat; rezervată; pe numele; la recepție; la casă; la dispoziție; în stoc; pe stativ*; în sistem; trecut; trecută; confirmat; confirmată; funcțional; funcțională; programat; programată; deschis; deschisă; închis; închisă
        [L_87]
        pleacă; ajunge; vine; intră; se repară; se lucrează; se face; se montează; se schimbă; lucrează; lucrăm; repară; reparăm
        [L_88]
        acum; azi; deja; în acest moment; de dimineață; de azi; la
        [L_89]
        la recepție; la casă; pregătit; pregătită; pus; deoparte; la; pe; în
        [L_90]
        azi; ieri; luni; săptămâna trecută; astăzi; acum
        [L_91]
        act; la cunoștință; notă; în considerare
        [L_92]
        act; la cunoștință; notă
        [L_93]
        colegilor; echipei; departamentului; mai departe; conducerii; celor; către
        [L_94]
        schimba; trimite; rambursa; returna; oferi; da; pune; înlocui; opri; păstra; rezerva; muta; anula; repara; programa; livra; aduce; reactiva; prelungi; activa; debloca; face; ajusta; recomanda; verifica acum; suna acum; reprograma; emite; monta; suplimenta; încasa; primi; găsi; ține
        [L_95]
        ridica; alege; schimba; returna; plăti; veni; cumpăra; anula; comanda; folosi; face; lua; intra; merge; trece; reprograma; muta; urca; coborî; vedea; descărca; activa; dezactiva; seta; modifica; bloca; debloca; achita; împărți; lăsa; aduce; monta; spăla; pune; scoate; depune; transfera; cere; obține; accesa; încerca; conecta; instala; șterge; trimite înapoi; parca; rezerva; recupera; sta; primi; reface; rula; găsi; recicla; urmări; călători; beneficia; amâna
        [L_96]
        îl; o; le; vi-l; vi-o; ți-l; ți-o
        [L_97]
        gratuit; gratis; fără; pe loc; azi; imediat; oricând; noi; la fel; mâine; cu
        [L_98]
        gratuit; gratis; fără (niciun|nici un)? cost; fără taxă; fără costuri; din partea casei; pe cheltuiala noastră; pe banii noștri; pe costul nostru; fără bani; pe gratis; moca; fără plată
        [L_99]
        pot; putem; puteți; poți; se poate; avem; aveți; ai
        [L_100]
        ,; și; si; apoi; :; întâi; mai întâi; iar; -; –; >; doar; dacă; pe urmă; după care; simplu; atunci; rugăm; rog; –; →; •
        [L_101]
        apăsați; țineți; deschideți; intrați; scoateți; puneți; alegeți; selectați; bifați; reporniți; instalați; ștergeți; curățați; spălați; clătiți; conectați; deconectați; scanați; introduceți; actualizați; schimbați; activați; dezactivați; folosiți; evitați; adăugați; păstrați; luați; veniți; aduceți; arătați; opriți; porniți; blocați; mergeți la; uitați că; consumați; deconectați; repornești; apeși; ții; deschizi; intri; scoți; pui; alegi; selectezi; bifezi; ștergi; cureți; speli; folosești; eviți; adaugi; iei; vii; aduci; arăți; oprești; pornești; nu uiți; fiți pe; nu folosiți; nu o mai folosiți; nu consumați; nu mâncați; opriți
        [L_102]
        trebuie; e nevoie; este nevoie
        [L_103]
        aplicație; meniu; setări; contul; internet banking; colțul; spate; profil; cont
        [L_104]
        pentru că; fiindcă; deoarece; întrucât; din cauza; din cauză; din pricina; datorită; de aceea; de asta; de aia; din acest motiv; motivul; cauza; de aici; drept urmare; ca urmare a; din lipsă de; așa că; de vină e; înseamnă că; ceea ce înseamnă; adică; explicația; de vină este; de vină a fost
        [L_105]
        da; nu; sigur; desigur; firește; bineînțeles; exact; corect; absolut; așa e; normal; avem; se poate; cum să nu; sigur că da; nicio problemă; evident; tot; doar
        [L_106]
        ,; :; –; -; .; !
        [L_107]
        la; de la; până la; între; pe la; ora; orele; din
        [L_108]
        costă; durează; cuprinde; conține; include; suportă; încape; măsoară; cântărește; rezistă; pornește; funcționează; merge; circulă; oprește; se deschide; se închide; se termină; se găsește; se află; se spală; se montează; se ține; se țin; se pune; se poate; se folosește; se întâmplă; se schimbă; se încarcă; se anulează; se reia; se plătește; se face; se activează; se aplică; apare; dispare; expiră; începe; intră; iese; crește; scade; lipsește; acoperă; permite; depinde; înseamnă; necesită; provine; vine din; vine de la; devine; devin; rămâne; rămân; ajunge și; acceptă; respinge; blochează; se eliberează; se repară; se află
        [L_109]
        avem; e; este; sunt; găsiți; găsești; o găsiți; îl găsiți; o găsești; îl găsești; le găsiți; le găsești; intrarea e; stă; stau
        [L_110]
        la etaj*; la parter; lângă; în spate*; în fața; pe raft*; vizavi; la intrare; la casă; la casa; pe strada; pe colț; în aplicație; în meniu; pe stoc; în stoc; în cutie; la recepție; în e mail*; în mail*; în contul; pe bon; pe factură; pe etichetă; în setări; sub; în internet banking; la secțiunea; pe contor; deasupra; dedesubt; în dreapta; în stânga; pe spate
        [L_111]
        e; este; sunt; era; erau; sînt; nu e; nu este
        [L_112]
        fără; cu; din; de; doar; gratis; gratuit; gratuită; inclus; inclusă; deschis; deschisă; închis; închisă; valabil; valabilă; compatibil; compatibilă; disponibil; disponibilă; potrivit; potrivită; sigur; sigură; normal; permis; interzis; obligatoriu; obligatorie; opțional; liber; plin; defect; defectă; stricat; stricată; supraîncărcat*; ruptă; arsă; blocat; blocată; oprit; oprită; suspendat; suspendată; scos; scoasă; epuizat; epuizată; terminat; expirat; expirată; mai ieftin; mai mic; mai mare; mai lung; bun; bună; ok; în reparație; în revizie; în lucru; în garanție
        [L_113]
        avem; se face; se poate; aveți nevoie; ai nevoie; merge cu; recomandăm; conține; include; facem; acceptăm; vindem; livrăm; trebuie; expiră; are; au nevoie
        [L_114]
        recomandăm; recomand; sugerăm; vă sfătuim; te sfătuim; merge; merg; mergi
        [L_115]
        din; până în; de prin; în; prin
        [L_116]
        ajunge; ajung; e suficient; e suficientă; sunt suficiente; e destul
        [L_117]
        numărul; numarul; nr; codul; seria; id ul; idul; număr; numar; cod
        [L_118]
        numărul; numarul; nr; un număr; un nr; un
        [L_119]
        avem; am; are; mai avem; mai am; ar fi; e; este
        [L_120]
        trebuie; trebui; lipsește; lipsesc; mai trebuie; mai lipsește; mai trebuia; ajuta; ajută; ar trebui; ar ajuta; ajunge; ar fi de folos; ar folosi
        [L_121]
        vrem; vreau; dorim; doresc; am vrea; aș vrea; trebuie; încercăm; rămâne; bine; mi ar plăcea
        [L_122]
        știm; știu; aflăm; aflu; înțelegem; înțeleg; vedem; văd; ne spuneți; ne spui; întreb; întrebăm; vă întreb; te întreb
        [L_123]
        puteți; poți; ați putea; ai putea; putți
        [L_124]
        poza; pozele; numărul; datele; detaliile; o poză; adresa; răspunsul; codul; seria; bonul
        [L_125]
        dacă; care; unde; când; ce; cât; cum; pe ce; din ce
        [L_126]
        numărul; codul; adresa; strada; data; ora; modelul; seria; o poză; poza; un telefon; telefonul; emailul; e mailul; numele; lățimea; locul; localul; contul; detalii; bonul; eticheta
        [L_127]
        clar; greu; prea greu
        [L_128]
        în; in; pe; prin; printr un; printr; la; din; un; intr un; într un; cu un; via; niște; unui
        [L_129]
        privat; privată; private; dm; dmul; dm ul; inbox; inboxul; pm; particular; messenger; whatsapp; mesaj privat; mesaj direct; chat; chatul; chatul privat; telegram; viber; mesaje private; mesaje directe; mesageria; lichka; licika; inbox ul; dm uri
        [L_130]
        privat; direct; doar pentru noi; personal; în privat
        [L_131]
        pentru noi; către noi; nouă
        [L_132]
        la vedere; în public; public; în comentarii
        [L_133]
        putem; pot; ca să; să
        [L_134]
        privat; discret; în particular; offline; la telefon
        [L_135]
        ați; ai; mi ați; ne ați; ne ai
        [L_136]
        pe; cu; la; telefonic; direct; ,; vă rog; te rog; vă rugăm; te rugăm; unul; una; dintre; exclusiv; mai întâi; întâi
        [L_137]
        pentru; privind; referitor la; legat de
        [L_138]
        contactați; sunați; apelați; accesați; vizitați; consultați; completați; adresați; scrieți; încercați; există; folosiți; stau la dispoziție; vă stă; stă la dispoziție; luați legătura; contactează; accesează; vizitează; sună; verificați
        [L_139]
        pagina; formular*; secțiunea; un formular; o pagină; departament*; un număr; o adresă; cererea
        [L_140]
        numărul; nr; telefonul; linia; un număr; call*; hotline; centrala
        [L_141]
        există; stau la dispoziție; stă la dispoziție; aveți la dispoziție; ai la dispoziție
        [L_142]
        astfel de; asemenea; aceste; acest; acel; asemenea
        [L_143]
        știe; știu; le; se; sunt; țin; ține; aparțin; intră; oferă; e treaba; sunt treaba
        [L_144]
        pe site*|net|google|internet|bloguri*|pagina|forum*|website*|platformă; la producător; la magazin; în manual; manualul; cu o căutare; căutare; căutând
        [L_145]
        pe net|google|site|internet|forum*; ușor
        [L_146]
        puteți; poți; trebuie să; va trebui să; urmează să; este necesar să; e necesar să; recomandăm să; recomandam sa; rugăm să; rog să; invităm să
        [L_147]
        contacta; contactați; contactezi; apela; apelați; apelezi; adresa; adresați; adresezi; suna; sunați; suni; accesa; accesați; accesezi; completa; completați; completezi; depune; depuneți; depui; vizita; vizitați; vizitezi; consulta; consultați; consulți; lua legătura; luați legătura; iei legătura; prezenta; prezentați; prezinți; deschide un; deschideți un; redacta; întreba; întrebați; întrebi; scrie la; scrieți la; scrii la; mergeți la; mergi la; formula; înainta; sesiza; sesizați; reclama; căuta; căutați; reveni; îndrepta; îndreptați; deplasa; deplasați; discuta cu; discutați cu; discuți cu; vorbești cu; vorbiți cu; vorbi cu; te adresezi; cauți; verifici cu; verificați cu; solicita; solicitați; solicitați la; ceri la
        [L_148]
        mergeți; mergi; duceți vă; du te; treceți; treci; veniți; vino; prezentați vă; duceți l; duceți o
        [L_149]
        la; într un; într o; pe la
        [L_150]
        caută; cauți; căutați; vezi; vedeți; verifică; verificați; uită te; uitați vă
        [L_151]
        site*; net; google; internet; pagina producăt*
        [L_152]
        pe @L_151; în manual*; la secțiunea
        [L_153]
        nu ne ocupăm; nu se ocupă; nu ține de; nu e de; nu suntem cei
        [L_154]
        le discutați; se discută; le aflați; le găsiți; le discuți
        [L_155]
        pe acolo; într un magazin; la magazin; într o agenție; la sediu; la sucursală; la ghișeu; la cel mai apropiat*; în magazin; la o agenție
        [L_156]
        am; v am; ți am
        [L_157]
        primit; recepționat; înregistrat; notat; citit; luat; preluat; transmis; consemnat; reținut; văzut; inregistrat; redirecționat; trimis mai; dat mai; ascultat; remarcat; înțeles; semnalat
        [L_158]
        mesajul; sesizarea; solicitarea; cererea; sugestia; reclamația; observația; propunerea; feedbackul; feedback ul; comentariul; părerea; opinia; recenzia; semnalarea; ideea
        [L_159]
        act; notă; la cunoștință; cont; în considerare; în calcul; în vedere; seama; aminte; în seamă; notița; notiță
        [L_160]
        transmitem; transmite; transmit; dăm; dau; da; trimitem; transmis; vom transmite; ducem
        [L_161]
        mai departe; colegilor; echipei; departamentului; conducerii; celor în drept; managementului; responsabililor; forurilor; bucătăriei
        [L_162]
        va fi; vor fi; este; sunt; fi
        [L_163]
        lucrăm; muncim; facem; ne străduim; străduim; depunem; încercăm
        [L_164]
        mereu; continuu; permanent; constant; îmbunătăți; zilnic; tot posibilul; eforturi*; să fim; mai buni; la acest aspect; la acest lucru; să îmbunătățim
        [L_165]
        ne bucurăm; ne bucură; mă bucur; bucuroși; încântați; onorează; onorați; onorează
        [L_166]
        ține cont; lua în; avea în vedere; reveni; analiza; îmbunătăți; încerca; strădui; transmite; verifica; lua măsuri
        [L_167]
        mereu; aici; alături; la dispoziți*
        [L_168]
        la dispoziție; alături; aproape
        [L_169]
        partenerul; la dispoziția; alături
        [L_170]
        o; vă dorim o; îți dorim o; să aveți o; să ai o; aveți o
        [L_171]
        zi; seară; săptămână; dimineață; vacanță; noapte; după amiază; călătorie; vară; primăvară; iarnă
        [L_172]
        bună; frumoasă; minunată; plăcută; faină; excelentă; senină; liniștită; cu soare; ușoară; cât mai bună; productivă; superbă
        [L_173]
        poftă; spor; numai; toate; drum; mult; multă; baftă; succes; vacanță; lectură; vizionare; distracție; sănătate; la mulți; călătorie
        [L_174]
        curând; pe curând; sâmbătă; mâine; la
        [L_175]
        reducere; reduceri; discount; promoție; promoția; ofertă specială; super ofertă; noua colecție; colecția nouă; noul nostru; noua noastră; ofertele noastre; cod de reducere; voucher de bun venit; lansăm; nou în magazin*; pachetul premium; black friday
        [L_176]
        încercați; încearcă; descoperă; descoperiți; profită; profitați; nu rata; nu ratați; comandă acum; comandați acum; vizitați; hai să
        [L_177]
        din nou; cu drag; și altă dată; oricând; data viitoare; iar; în magazin*
        [L_178]
        suntem; stăm; rămânem; sunt; stau; vă stăm; îți stăm; vă suntem
        [L_179]
        aici; la dispoziție; la dispoziția; alături; cu drag

        # What is under way or done already: more than an acknowledgement.
        [PROGRESS]
        (mă bucur|ne bucurăm|bine) ..1 că ..3 (ați ajuns|ai ajuns|s a rezolvat|ați reușit|ai reușit|e în regulă|este în regulă)
        (echipa|colegii|tehnicienii|echipajul|mecanicii) ..1 (lucrează|lucreaza|repară|repara|caută|cauta|verifică|verifica|se ocupă|se ocupa|știe|sunt) ..2 (deja|acum|chiar|la|pe drum|la fața locului)
        (se|este|sunt) ..1 (repară|lucrează|verifică|curăță|înlocuiește|caută|remediază) ..1 (deja|acum|chiar)
        (circulă|merge|merg|funcționează|rulează) ..1 (conform programului|normal|ca de obicei)
        + Tehnicienii lucrează deja la rampă.
        + Cursele circulă conform programului.
        - Am transmis observațiile colegilor.
        """#
    )
}
