// swift-format-ignore-file
extension LanguagePack {
    static let romanianInbound = LanguagePack(
        language: .romanian,
        source: #"""
        # Romanian: what customers write; and the kinds of promises.

        [POSITIVE]
        bun; <word> bună !ziua|seara|dimineața|dimineata; cam bună; bune; buni; bunicel; bunuț; frumos; frumoasă; frumoase; frumoși; plăcut; plăcută; plăcute; plăcuți; place; plac; mulțumit; mulțumită; mulțumiți; mulțumite; mulțumesc; mulțumim; mersi; merci; drăguț; drăguță; drăguți; amabil; amabilă; amabili; politicos; politicoasă; politicoși; prompt; promptă; prompți; rapid; rapidă; rapide; rapizi; eficient; eficientă; eficienți; curat; curată; curate; gustos; gustoasă; gustoase; delicios; delicioasă; delicioase; proaspăt; proaspătă; proaspete; recomand; recomandă; recomandat; corect; corectă; cinstit; cinstită; serios; serioasă; serioși; profesionist; profesioniști; profesionistă; profesional; calitate; calitativ; ok; okay; oki; fain; faină; faine; faini; mișto; misto; tare; cool; super; util; utilă; utile; practic; practică; comod; comodă; confortabil; confortabilă; interesant; interesantă; vesel; veselă; fericit; fericită; fericiți; bucur; bucuros; bucuroasă; bucurie; bucură; satisfăcut; satisfăcută; satisfăcuți; încântat; încântată; încântați; bravo; felicitări; felicit; reușit; reușită; reușite; salvat; salvare; salvator; ajutat; ajutor; rezolvat; rezolvată; săritor; săritoare; zâmbet; zâmbitor; zâmbitoare; atent; atentă; atenți; răbdător; răbdătoare; primitor; primitoare; primitori; ospitalier; ospitalieră; ospitalieri; calzi; cald; caldă; cochet; elegant; elegantă; îngrijit; îngrijită; impecabil; impecabilă; merită; meritat; ieftin; ieftină; avantajos; convenabil; simpatic; simpatică; simpatici; dulce; liniștit; liniștită; încredere; de încredere; apreciez; apreciem; apreciat; laud; laude; iubitor; grijuliu; grijulie; haios; haioasă; amuzant; amuzantă; abia aștept; abia astept; spornic; norocoși; norocos; bine; excelez; impresionat; impresionată; impresionant; impresionantă; surprins plăcut; plăcut surprins; plăcut surprinsă; cuminte; funcționează; sfătuit; respect; la timp; la fix; a meritat; cinste; jos pălăria; așa da; molodeț; klass; krasivo; harasho; clasă; klevo; nota zece; nota 10; zece puncte; 10 din 10; 5 stele; cinci stele; la superlativ; pe cinste; cu drag; scumpă; scumpi; scump de; om de treabă; de treabă; oameni de treabă; ca la carte; fără probleme; fără cusur; fără reproș; cum trebuie; ca acasă; ca uns; la înălțime; peste așteptări; ține de cuvânt; ținut de cuvânt; v a păsat; s a văzut că v; la țanc; merge perfect; bunătate; bunătăți; bunătăte; fan; fană; favorit; favorită; preferat; preferata; preferatul; preferată; cea mai bună; cel mai bun; cei mai buni; cele mai bune; cea mai rapidă; cel mai rapid; cea mai tare; cel mai tare; cea mai frumoasă; cel mai frumos; salvare; înviat; zece; reconfortant; sănătoși; e de bine; bine ați făcut; bine că; ce bine
        [VERY_POSITIVE]
        excelent; excelentă; excelente; excelenți; extraordinar; extraordinară; extraordinari; minunat; minunată; minunate; minunați; superb; superbă; superbe; grozav; grozavă; grozavi; perfect; perfectă; perfecte; fantastic; fantastică; fantastici; genial; genială; geniali; fabulos; fabuloasă; nemaipomenit; nemaipomenită; senzațional; senzațională; desăvârșit; desăvârșită; ireproșabil; ireproșabilă; minune; minunăție; ador; iubesc; iubim; adorăm; îngeri; înger; bombă; bestial; beton; mega; top; de nota zece; absolut superb; sublim; divin; divină; dumnezeiesc; dumnezeiască; splendid; splendidă; excepțional; excepțională; excepționali; incredibil de bun|bună|frumos|frumoasă; nota 10 cu felicitări; om de aur; oameni de aur; oameni minunați; de vis; de milioane; de nota 10; de zece; sunteți (cei mai|niște) buni|tari|îngeri|profesioniști|minunați|scumpi; cei mai tari; fain de tot; tare de tot; mulțumesc din suflet; mulțumim din suflet; din suflet; din tot sufletul; recunoscător; recunoscătoare; recunoscători; impecabil; impecabilă; salvat viața|ziua|weekendul|vacanța|nunta|seara; wow; uau; vau; super tare; super faini; mult peste
        [NEGATIVE]
        rău; rea; răi; rele; prost; proastă; proaste; proști; slab; slabă; slabe; slabi; scump; scumpi; scumpe; murdar; murdară; murdare; mizerabil; mizerie; urât; urâtă; urâte; nașpa; naspa; nasol; nasoală; aiurea; greșit; greșită; greșite; greșeală; defect; defectă; defecte; stricat; stricată; stricate; spart; spartă; sparte; rupt; ruptă; rupte; crăpat; crăpată; zgâriat; zgâriată; lipsă; lipsește; lipsesc; lipseau; problemă; probleme; problema; întârziere; întârziat; întârzie; întârzieri; întârziată; nemulțumit; nemulțumită; nemulțumiți; supărat; supărată; supărați; enervat; enervată; enervant; enervantă; nervos; nervoasă; nervi; frustrat; frustrant; frustrantă; dezamăgit; dezamăgită; dezamăgiți; dezamăgitor; dezamăgitoare; dezamăgire; sătul; sătulă; sătui; plictisit; stresat; obosit; obosită; regret; păcat; trist; tristă; jenant; jenantă; penibil; penibilă; penibili; ridicol; ridicolă; inutil; inutilă; incompetent; incompetentă; incompetenți; incompetență; neserios; neserioasă; neserioși; neserozitate; neseriozitate; nepoliticos; nepoliticoasă; nepoliticoși; nesimțit; nesimțită; nesimțiți; nesimțire; obraznic; obraznică; obraznici; arogant; arogantă; aroganți; indiferent; indiferentă; indiferență; nepăsare; nepăsător; lene; leneș; leneși; haos; dezastru; eșec; plâng; plângere; reclamație; reclamatie; reclam; pierdut; pierdută; pierdute; pierd; blocat; blocată; pică; picat; cade; căzut; merge prost; nu merge; nu funcționează; nu mai merge; nu funcționa; eroare; erori; bug; buguri; crash; rece; reci; sărată; ars; arsă; arse; crud; crudă; stătut; acru; acră; expirat; expirată; expirate; mucegai; mucegăit; mucegăită; miroase; pute; put; mirosea; puțea; gândac; gândaci; păr în; umed; umedă; igrasie; zgomot; gălăgie; coadă; cozi; înghesuială; aglomerat; furat; furați; fură; furt; înșelat; înșelată; înșelați; înșelătorie; țeapă; teapă; țepari; țepe; minciuni; mint; mințit; mințiți; minciună; fraudă; abuz; abuziv; abuzivă; jecmănit; taxat; dublu; aștept; așteptat degeaba; degeaba; în zadar; ignorat; ignoră; ignorată; refuz; refuzat; refuzată; refuză; respins; anulat; anulată; nimeni nu răspunde; închis în nas; dezlipit; dezlipite; descusut; descusută; curge; scurge; plouă în; udat; lovit; lovită; îndoit; deformat; mototolit; fals; falsă; falsuri; kitsch; ieșit din; jale; nasoală; nu recomand; nu mai cumpăr; nu mai calc; nu mai vin; nu mai comand; rușine; bătaie de joc; batjocură; umilit; umilită; jignit; jignită; țipat; țipă; urlat; bruscat; răstit; repezit; bătut; amenințat; sub orice; lăsat baltă; lăsat cu ochii; greu; dificil; complicat; chin; chinuit; calvar; coșmar; obositor; lent; lentă; lente; lag; înceată; încet; sacadează; minus; mincinos; mincinoși; șmecherie; șmecheri; hoți; hoț; hoție; escroc; escroci; escrocherie; băiat prost; varză; vai de; de kkt; de rahat; rahat; kkt; naiba; dracu; dracului; drac; mama voastră; ciudă; scârbă; scârbos; scârboasă; silă; greață; dezgust; ofertă mincinoasă; fără răspuns; fără căldură; fără apă; fără curent; fără net; fără internet; niciun răspuns; nici un răspuns; nimic; nici măcar; gunoi; vechituri; ploho; uzat; uzată; nefolosibil; inadmisibil; nereușit; neplăcut; neplăcută; nedrept; nedreaptă; nepermis; regretabil; rușinos; rușinoasă; strâmb; aberant; absurd; absurdă; puturos; oftat; zi proastă; mucos; lovituri; sticlă în; te ia cu; leșin; insuportabil; pervers
        [VERY_NEGATIVE]
        oribil; oribilă; oribile; groaznic; groaznică; groaznice; îngrozitor; îngrozitoare; execrabil; execrabilă; execrabile; lamentabil; lamentabilă; jalnic; jalnică; jalnici; mizerabil; mizerabilă; mizerabili; dezastruos; dezastruoasă; catastrofal; catastrofă; catastrofală; scandalos; scandaloasă; revoltător; revoltătoare; revoltat; revoltată; inacceptabil; inacceptabilă; inadmisibil; inadmisibilă; strigător la cer; bătaie de joc; cea mai proastă; cel mai prost; cei mai proști; cele mai proaste; cel mai slab; cea mai slabă; cel mai rău; urăsc; detest; furios; furioasă; turbat; turbez; să vă fie rușine; rușine să vă fie; rusine; hoților; escroci; țepari; nesimțiților; tâlhari; tâlhărie; ferească dumnezeu; fugiți; feriți vă; evitați; niciodată nu mai; pentru ultima oară; ultima dată când; batjocură; de coșmar; sub orice critică; nu recomand nimănui; nici dușmanilor; nici dusmanilor; vomitat; vărsat; intoxicat; intoxicată; mă lasă rece; vai de capul; vai de mama; absolut nimic; bătut joc; băgat în spital; nu mai vreau să aud; scârbit; scârbită
        [INTENSIFIER]
        foarte; tare; extrem; extraordinar de; incredibil de; absolut; total; totalmente; complet; atât de; așa de; prea; chiar; enorm; mult; super; mega; ultra; deosebit de; nespus; teribil; al naibii de; dracului de; cumplit de; groaznic de; cel mai; cea mai; cei mai; cele mai; din plin; sincer; profund; mare; mari; ce; cât; efectiv; pur și simplu; oribil de; hiper; nenorocit de; vai ce; mult prea; de tot
        [DIMINISHER]
        puțin; un pic; oarecum; cam; relativ; destul; destul de; oleacă; nițel; ușor; parcă; aproape; mai mult sau mai puțin; acceptabil; cât de cât; binișor; așa și așa; vreo; parțial
        [SENTIMENT_SHIFT]
        nu; n; nici; niciodată; fără !glumă|îndoială|doar|discuție|exagerare; nicidecum; nimic; nimeni; nicio; niciun; zero; lipsit; lipsită; departe de; ferească
        [SARCASM]
        @I_1 ..2 pentru|de|că|ca ..6 nimic|pierdut*|întârzi*|ignorat*|stricat*|țeapă|așteptat*|bătaie|nesimți*|nimicuri|degeaba|prăf*|mizerie|minciun*|ore|rece|spart*|lipsă|eroare|anulat*|stat|nu|nici / !@DELAY_TOLD
        @I_1 ..2 pentru ..3 @DELAY_NOUN / !@DELAY_TOLD
        mersi|mulțumesc|multumesc|merci|mulțumim de|pentru nimic
        bravo|felicitări|felicitari|super|grozav|excelent|minunat|perfect|genial|frumos|superb|tare vouă|lor|nouă? ,? ..3 @I_2
        ce|cât noroc|bucurie|onoare|plăcere|profesionalism|seriozitate|surpriză|drăguț ..6 @I_3
        @I_4 ..8 felicitări|felicitari|bravo|serviciu|servicii|calitate|profesioniști|rapid|premium|gratuit
        halal|frumos servicii|serviciu|seriozitate|treabă|firmă|calitate|echipă|profesioniști|promptitudine|livrare|atenție|respect|țară|obraz
        halal; aferim; bravo campionilor; bravo băieți; felicitari $; felicitări $ / @in.wrong
        măcar atât|e|v|să|s; 👏👏 / @NEGATION
        curat profesionalism|seriozitate|murdar
        să trăiți|trăiască ..4 (cu asemenea|că)
        asta|ăsta|aceasta @I_5 voi? ..4 inteligent*|rapid*|express|premium|calitate|serviciu|curățare|gratuit*|livrare|profesional*|respect ..2
        așa @I_6 ..4 (la voi)? ..3 respect*|calitate*|profesional*|rapid*|serviciul
        mai trăiește|lucrează|e|există|răspunde cineva ..6
        vreți|vrei să vă|te visez|mulțumesc|cânt|aplaud|pup
        + Mersi de nimic.
        + Bravo pentru că mi-ați pierdut coletul!
        + Halal serviciu.
        - Mulțumesc pentru ajutor!
        [in.wrong]
        net; factura; fără; întârziere; pierdut*; a sosit; nu; nici; iar

        [MY_THING]
        coletul; comanda; pachetul; banii; factura; cardul; contul; netul; internetul; telefonul; aplicația; curierul; livrarea; returul; rambursarea; produsul; rezervarea; biletul; camera; masa; mâncarea; pizza; șoferul; autobuzul; trenul; zborul; tramvaiul; bagajul; valiza; apa; curentul; lumina; căldura; centrala; aspiratorul; mașina; frigiderul; telefonia; plata; abonamentul; rețeta; medicul; doctorul; chelnerul; ospătarul; recepționera; casiera; vânzătoarea; operatoarea; liftul; cablul; routerul; jocul; site ul; codul; voucherul; pantofii; adidașii; geaca; rochia; saltea*; canapea*; pernele; crema; prosopul; plomba; boxa; cafeaua; supa; pâinea; tortul; bareta; fermoarul; ecranul; bateria; garanția; servisul; service ul; programarea; analizele; camera; piscina; sala; contorul; curierii; doamna; domnul
        [in.complaint]
        @MY_THING ..5 nu|n ..3 a|mai|am|merge|vine|funcționează|răspunde|ajunge|sosit|ajuns|venit|livrat|apare|pornește|e|este|are|poate|se|mi|ne|au|s ..4 / !@QUESTION_ONLY
        nu|n mi|ne|am|a|au|mai|îmi ..3 venit|ajuns|primit|răspuns|răspunde|livrat|sunat|funcționează|merge|ajunge|întors|returnat|dat|anunțat|intrat|rambursat|sosit|găsit|reparat|luat|răspund|vine|vrut|oprit|văzut|cerut|avut|scos|dorm|pot|rezolvat|restituit|trecut|spus|schimbat|aplicat|acceptat ..6 / !@PRAISE_NEG !@QUESTION_ONLY
        @I_7 @I_8 ..5 / !@PRAISE_STILL
        @I_9 ..4 de|la|pe|<number>|@NUMWORD|ore|zile|săptămâni|luni|minute|coadă|degeaba|afară|ploaie|frig|răspuns|bar|cu|luni|marți|miercuri|joi|vineri|sâmbătă|duminică|ieri ..4 / !@HAPPY_WAIT
        de <number>|@NUMWORD|atâtea|vreo de? zile|ore|săptămâni|luni|minute|ani ..6 aștept*|astept*|nu|fără|tot|stau|promit*|sun|scriu|blocat*|mă|ne|încerc|întreb
        a|treia|doua|patra|cincea|<number>|cinci|patru|trei|două a? oară|ori|dată|zi|oara ..5 când|că|aceeași|sun|scriu|fără|cer|reclam|stric|întârzi|anul|promit|am|trebuie|deja
        @I_10 ..3 de|pe|și ..1 <number>|@NUMWORD|nenumărate|atâtea|multe|zeci de? ori|dăți|mesaje|mailuri|zile
        @I_11 ..2 @I_12 ..5 / !@PRAISE_FIX !@QUESTION_ONLY
        comandat ..4 venit|primit|ajuns|sosit
        @I_13 ..5 @I_14
        @I_15 ..3 / !@QUESTION_ONLY
        nu|n ..1 @I_16 ..1 nimeni ..3
        (ultima|prima și ultima) oară|dată când|cand ..4
        nimeni ..3 nu|n ..3 răspunde|vine|știe|a|ajută|interesează|rezolvă|anunță|spune|sunat|face
        unde|când|cand e|este|sunt|îmi|imi|mi|vine|sunt|ajunge|primesc|îi|vin|dați ..2 coletul|comanda|banii|pachetul|rambursarea|returul|curierul|tehnicianul|răspunsul|meu|mea|mei|înapoi
        de ce ..3 nu|n|mi|ați|ati|am|trebuie|sunt|e|îmi|imi|tot|iar|durează|stau|sun|a|au|s ..8 / !@WHY_KIND
        @I_17 mai|timp trebuie|durează|am|aștept|să|așteptăm|stau|dureaza|astept ..5
        @I_18 ..2 (nou|rezolvat|de la voi|de atunci|$)
        sunt|suntem ..2 sătul|sătulă|sătui|dezamăgit*|nemulțumit*|furios*|furioasă|nervos*|nervoasă|revoltat*|disperat*|indignat*|supărat*|scârbit*|șocat*|frustrat*|epuizat*
        (m am|ne am) săturat ..4
        dezamăgi* ..4 / !@PRAISE_NEG
        nu mai? @I_19 ..5
        cea|cel|cele|cei mai proast*|prost|slab*|rău|rea|nașpa|lent*|jalnic* ..6
        serviciu|servicii|mâncare*|curățenie|calitate*|personal*|cazare*|experiență|atitudine*|livrare*|aplicație|aplicația|mancare* ..4 @I_20
        @I_21 ..2 / !@PRAISE_NEG
        @SARCASM
        @I_22 ..6 lei|bani|euro|ron|degeaba|pentru|pe ..8 @I_23
        taxat|tras|debitat|încasat|luat|facturat|plătit ..4 @I_24
        factura|prețul|prețurile|tariful|abonamentul ..5 @I_25
        fără @I_26 ..4
        (s a|a) uitat|vorbit|comportat|răspuns|purtat ..4 @I_27
        mă|ne ignorați|ignoră|plimbă|plimbați|trimite|trimit|mințiți|amânați|sună|deranjează|enervează|minte|jigni*|umili*|fierbeți ..3
        m|ne|mi|l a|au|ați|ati ..1 @I_28
        mi|ne e|este|s ..2 scârbă|silă|rușine|greață|frică|rău ..3 / !@FEAR_NOT
        @I_29 ..4 alergie|intoxic*|erupți*|vărsat|iritat*|toxiinfecți*|diaree|usturimi|bube|urticarie ..4
        nu @I_30 ..5 @I_31
        trebuie|trebuia să sun|scriu|aștept|stau|plătesc|vin|merg|vă|rog|explic ..5 / !@HAPPY_WAIT
        @I_32 ..8
        numai|doar minciuni|scuze|probleme|promisiuni|amânări|vorbe|reclame ..2
        (mai mult|mai multe) închis*|stricat*|timp ..3
        n am (de ce|cuvinte) $
        nu mă? interesează|încălzește|ajută ..3 @I_33
        ridicați|răspundeți|rezolvați|reparați|veniți|opriți|returnați|dați|faceți ..4 @I_34 ..2
        plomba|dintele|măseaua ..6
        @in.angry; @in.waiting
        + Coletul meu nu a ajuns nici azi.
        + Aștept de trei săptămâni rambursarea.
        + S-a rupt bareta din prima zi.
        + Mi-ati tras de doua ori banii.
        - Totul perfect, mulțumesc!
        - Aveți pâine fără gluten?
        [QUESTION_ONLY]
        ^ dacă|când|cât|ce|cum|unde pierd|vreau|se|aș|e|costă|este|ajung ..3; dacă pierd|plouă; se poate; mai faceți|aveți
        [PRAISE_NEG]
        (n am|nu am) avut|întâmpinat ..1 @I_35 problemă|problema; nu m ați dezamăgit; nu m au dezamăgit; n am nimic de reproșat; nu am nimic de reproșat; nu mă mai plâng; nu am ce reproșa|comenta; niciodată nu m; nu degeaba; nu m am așteptat; nu regret; fără reproș; nu m|ne ați|a|au ..1 dezamăgit|mințit|lăsat; nu pot decât; nu @I_36; nici (o singură|măcar o) dată
        [PRAISE_STILL]
        tot @I_37; din nou mulțumesc|mulțumit|felicitări|perfect|impecabil
        [HAPPY_WAIT]
        abia aștept; abia astept; aștept cu drag|nerăbdare|interes; a meritat; merită; nu trebuie
        [PRAISE_FIX]
        ați|ati reparat|rezolvat|salvat|ajutat|schimbat; @VERY_POSITIVE; mulțum*|mersi|merci că|pentru|de
        [WHY_KIND]
        de ce @I_38 ..2 buni|bună|bun|tari|cea|cel
        [FEAR_NOT]
        nu îți|ți|mi|ne e frică

        [in.question]
        ^ @I_39? (,|!)? ..2 @I_40 ..3 / !@NOT_Q
        @I_41 vrea|dori|fi? ..1 să @I_42 ..3
        știe|stie cineva|careva ..3
        îmi|imi|ne|mi @I_43 ..1 spune|spuneți|zice|da|explica|confirma|indica|recomanda|recomandați|ajuta ..4
        spuneți|spuneti|spune|ziceți|zi mi|ne ..3 cum|când|unde|ce|cât|dacă|daca|care
        mă|ma întrebam|intrebam|întreb|intreb|interesează|intereseaza ..2 dacă|daca|când|cum|cât|ce|prețul|programul|dacă
        nu știu|stiu|găsesc|gasesc|înțeleg ..2 cum|unde|dacă|ce|care|când ..6
        @I_44 ce oră|ora|dată|interval|preț ..3
        cât|cat costă|costa|e|este|durează|dureaza|face|vine|timp|are|ține ..2
        se @I_45 ..8 $
        mai @I_46 ..6 $ / @QW
        ce îmi|imi|ne? recomandați|recomandati|recomanzi|sugerați|ziceți ..2
        @I_47 vreo|vreun|cumva|să|o ..3
        + Cât costă livrarea la Cluj?
        + as vrea sa stiu daca aveti pe stoc
        - Am primit pachetul, mulțumesc.
        [NOT_Q]
        ce|cât bine|bună|bun|frumos|frumoasă|noroc|bucurie|fain|faină|mult|de|surpriză|tare|drăguț; de ce nu
        [QW]
        cumva; oare; mai pot; mai aveti; mai aveți
        [in.praise]
        mulțum*|multum*|mersi|merci|mulțam ..3 @I_48 ..6 / !@NEG_PRAISE
        sunteți|sunteti|ești|esti ..3 @I_49 ..3 / !@NEG_PRAISE
        cea|cel|cei|cele mai bun|bună|buni|bune|tare|tari|frumos|frumoasă|gustos|gustoasă|rapid|rapidă|fain|faină|drăguț|drăguță|amabil*|delicios|delicioasă|atent*|curat*|proaspăt*|profesion*|comod*|primitor*|buna|frumoasa|amabila ..6 / !@NEG_PRAISE
        recomand|recomandăm|recomandam ..4 / !@NEGATION !@NEG_PRAISE
        @I_50 ..5 / !@NEG_PRAISE !@NOT_LIKE
        @I_51 ..5 / !@NEG_PRAISE !@SARCASM
        @VERY_POSITIVE ..3 / !@NEG_PRAISE !@SARCASM
        bun|bună|bune|gustos*|delicios*|delicioasă|rapid*|prompt*|frumos|frumoasă|fain|faină|plăcut|plăcută|amabil*|politicos*|curat*|proaspăt*|profesionist*|drăguț*|săritor*|atent*|primitor*|impecabil*|corect*|serios*|super|perfect*|minunat*|excelent*|calzi|caldă|scumpă|scump|simpatic*|răbdător*|ok|mișto|misto|tare|tari ..4 echip*|servici*|mâncare*|personal*|băieț*|fete*|livrare*|curier*|doamn*|șofer*|produs*|calitat*|aplicați*|cafea*|pizza|colectiv*|medic*|asistent*|recepți*|atmosfer*|cazare*|meseriaș*|oameni*|vânzăto* / !@NEG_PRAISE
        echip*|servici*|mâncare*|personal*|băieții|fetele|livrarea|curierul|doamna|domnul|șoferul|șoferița|produsul|calitatea|aplicația|cafeaua|pizza|colectivul|medicul|asistenta|asistente*|recepția|atmosfera|cazarea|meșterul|oamenii|vânzătoarea|totul|tot|pâinea|prăjitura|tortul|supa|concertul|spectacolul|sala|reparația|montajul|comanda|coletul|reparație ..4 @I_52 / !@NEG_PRAISE
        nu ..4 @I_53
        @I_54 deloc? rău|rea|răi ..4
        nu m ați dezamăgit; nu m au dezamăgit; nu degeaba; n am nimic de; nu am ce reproșa; nu mă mai plâng; chiar merge; peste așteptări; mi ați @I_55; m ați|au|a @I_56
        ați|ati|au|a ..2 @I_57 ..4 @I_58 / !@NEG_PRAISE
        toată lumea fericită|mulțumită|încântată; om de aur; oameni de treabă; de nota zece|10; merită ..3; 5 stele; <number> stele; nota 10|zece; s a văzut că; singurii care ..6 răspuns|ajutat|au
        ce|cât bine|bun|bună|frumos|frumoasă|fain|faină|bucurie|tare|drăguț|drăguță|surpriză|echipă|oameni|veste|minunăție|gust|poftă ..5 / !@NEG_PRAISE
        super|foarte|tare rapid*|prompt*|amabil*|fain*|bun|bună|bune|buni|drăguț*|ok|gustos*|gustoasă|curat*|profesionist*|profi|frumos|frumoasă|simpatic* ..2 / !@NEG_PRAISE !@NEGATION
        atât|așa (de mult)? ..1 i|mi|ne|le a ..1 plăcut
        ziua|inima|sufletul ..4 @I_59
        (m am|ne am) simțit|distrat|bucurat|întors|îndrăgostit|relaxat ..4 @I_60 / !@NEG_PRAISE
        țineți|ține|continuați|continuă ..2 @I_61
        ținut|ține|țineți ..2 de cuvânt
        urmăresc|client|clientă|cumpăr|vin ..3 @I_62
        n o să ..3 alt*; redat încrederea; cu drag revin; revin cu drag; mai vin; vin sigur; abia aștept să revin|vin|mai
        + Cea mai bună cafea din oraș!
        + Mulțumesc echipei pentru ajutor.
        - Nu e cea mai bună idee.
        - Bravo pentru că mi-ați pierdut coletul!
        [NEG_PRAISE]
        @SARCASM; nu|n e|este|sunt|îmi|imi|mi|ne|prea|pot|recomand|mai|aș ..2 @I_63; la revedere; degeaba; vă laud cumnata; de nimic
        [NOT_LIKE]
        nu îmi|imi|ne|mi ..1 place|plac|plăcut|placut; n am de ce

        [in.suggestion]
        @I_64 fi|prinde|merge|trebui|ajuta|putea|strica ..3 @I_65 ..4 / !@BLAME_S
        mi|ne|le ar fi|prinde|plăcea|ajuta|placea ..3
        @I_66 ..3 / !@HAVE_IDEA
        @I_67 @I_68 ..4 / !@NOT_SUGG
        @I_69 ..2 @I_70 ..6 / !@BLAME_S
        (ar|v ar) trebui să ..1 puneți|adăugați|faceți|aveți|existe|fie|introduceți|schimbați|puneti|faceti|aveti|extindeți|angajați|oferiți|lăsați|vă|deschideți|montați ..4
        de ce nu ..1 puneți|faceți|introduceți|aveți|adăugați|organizați|deschideți|puneti|faceti|aveti ..5
        nu mai puneți|puneti|faceți|trimiteți|schimbați|folosiți|scoateți ..5
        ați|ati|ai (putea|putea sa) ..1 să? pune|adăuga|face|introduce|pui|puneți|adăugați|faceți|introduceți|extinde|deschide|aduce|adauga|lăsa|organiza ..4
        @I_71 ..3 @I_72 ..4 / !@in.question
        dacă ați ..2 pune|adăuga|face|avea|introduce ..8 @I_73
        @I_74 ..2 @I_75
        + Ar fi bine să puneți bănci în stație.
        + Propun o linie de noapte.
        + Adăugați și plata cu cardul.
        - Când ajunge coletul?
        [BLAME_S]
        ar fi bine să nu mă; ați putea fi mai
        [HAVE_IDEA]
        aveți idee; n am idee; habar n; am idee; n ai idee; fără idee; nicio idee; dați o idee; o idee de
        [NOT_SUGG]
        banii; la loc; de rușine

        [in.serious]
        alergi*; alergeni; celiachie; celiac*; intoxic*; toxiinfecți*; vomit*; vărsat; vomat; voma; diaree; leșin*; lesin*; sufoc*; asfixi*; spital*; urgenț*; urgență; ambulanț*; smurd; 112; salvarea; rănit*; ranit*; rană; sânge; sange; sângerat; sângerează; tăiat* la; m am tăiat; s a tăiat; arsură; arsuri; ars la mână; fript; opărit*; electrocut*; curentat; curentează; scântei; incendiu; foc; fum; gaz; gaze; scurgere de gaz; monoxid; explodat; explozie; explodeaz*; ia foc; luat foc; s a topit; înecat; înec; înecat cu; a înghițit; înghițit; fractur*; entors*; ruptura; rupt piciorul; rupt mâna; căzut; cazut; am căzut; lovit*; accident*; operație; operat*; boală; bolnav*; cancer; tumor*; diabet*; insulin*; infarct; avc; epileps*; astm; convulsi*; febr*; infecți*; infectat*; erupție; eruptie; urticarie; iritații; mâncărime; umflat*; dureri; durere; doare; rău de la; mi a fost rău; mi s a făcut rău; sarcin*; insarcinat*; însărcinat*; gravid*; avort; bebeluș*; bebelus*; bebe; nou născut; copilul; copilului; fetița; fetita; fetiței; băiețel*; băiatul; fiica; fiul; cel mic; nepot*; nepoțel*; nepoata; decedat*; deces; murit; moarte; înmormânt*; inmormant*; doliu; parastas; văduv*; mort; moartă; suicid*; sinucid*; depresi*; atac de panică; hărțui*; hartui*; agresat*; agresiune; bătut; violenț*; amenințat*; furat; furat banii; furat cardul; hack*; spart contul; cont spart; fraud*; phishing; escrochat; date personale; date scurse; scurgere de date; date medicale; gdpr; economiile; rămas fără bani; ramas fara bani; fără bani; pensia; pensie; alocația; executor; evacua*; dizabil*; handicap; scaun cu rotile; nevăzător; persoană în vârstă; bunica; bunicul; mama de <number>; otrăvit*; otravă; șobolan*; sobolan*; gândac*; cioburi; ciob; sticlă în; metal în; ac în; mucegai; expirat; frâne; frânele; airbag; roată; frâna; blocat în lift; blocați în lift; lift; centura; medicament*; pastil*; rețet*; supradoz*; doză; vaccin*; medic; doctor; doctorul; caniculă; -<number>; fără căldură; fără caldura; fără aer; fără apă; degerat; hipoterm*; nu văd; ochi; ochiul; nu văd bine; orb; dinte; măsea; perfuzi*; tensiune; nu respir*; nu poate respira; câine mușcat; mușcat*; muscat*; rabie; panică; piață neagră; pericol*; periculos*; periculoasă; risc; viața; nunta; ruptă la; frig; plouă; ploaie; în ploaie; ger; grade; pojar; gura; umflat la gură; hernia; ruină; logodn*; batic; slăbit; erupți*
        [in.angry]
        să vă fie rușine; rușine să vă fie; rusine sa va fie; la naiba; la dracu; dracului; dracu; naiba să; mama voastră; mă duc dracului; nesimțiților; nesimtitilor; hoților; hotilor; escrocilor; bătaie de joc; bataie de joc; vă bateți joc; va bateti joc; băga mi aș; bag picioarele; turbez; mă scoateți din minți; mă scoate din minți; sunt furioasă; sunt furios; mi a ajuns; ajunge; destul; gata; m am săturat; nu mai suport; idioților; tâmpiților; incompetenți*; mizerabili*; jegoși*; strigător la cer; revoltător; inadmisibil; inacceptabil; scandalos; cum vă permiteți; cum vă permiteti; cum vine asta; cât tupeu; ce tupeu; tupeu; obrăznicie; nesimțire; kkt; rahat; 😡; 🤬; 😤; sunteți jalnici; execrabil*; la pușcărie; vă dau în; hoție; vă reclam; sunt la capătul; capătul puterilor; nervi întinși
        [in.joke]
        haha*; hihi*; hehe*; 😂; 🤣; 😄; 😜; 😅; 😆; glumesc; glumeam; în glumă; lol; xd; xdd; rofl; am râs; am ras; râd; de râs cu lacrimi; dușmani ai; promit că nu; caterincă; 😉; 🙃; 😁
        [in.waiting]
        încă|inca|tot @I_76 ..3
        aștept|astept|așteptăm|asteptam|stau|stăm ..3 @I_77 ..3 / !@HAPPY_WAIT
        nu|n am|mi|ne|a|m ..3 primit|răspuns|raspuns|sunat|contactat|anunțat|revenit|răspunde ..3
        de <number>|@NUMWORD|atâtea|luni|marți|miercuri|joi|vineri|sâmbătă|duminică|ieri de? zile|ore|săptămâni|luni|minute? ..3 aștept|astept|nimic|tăcere|fără|nu|tot|încă
        când|cand|unde ..2 vine|ajunge|primesc|îmi|sosește|revine|reveniți|răspundeți|e|sunt ..3 coletul|comanda|banii|curierul|tehnicianul|rambursarea|răspuns|pachetul|înapoi
        mai @I_78 ..3
        @I_79 răspuns|raspuns|semn|feedback|rezultat|veste ..1
        @I_80 ..2 aștept|astept|așteptăm|așteptat|durează|dureaza
        [in.repeat]
        @I_81
        @I_82 ..2 mai|deja|tot ..1 scris|sunat|spus|zis|trimis|reclamat|întrebat|reclamat|raportat
        (am|v am) scris|sunat|trimis|spus|reclamat|cerut ..3 de|și <number>|@NUMWORD|multe|nenumărate ..1 ori|mesaje|mailuri
        @I_83 ..4 ori|zilnic|oară|degeaba
        <number>|@NUMWORD|câteva telefoane|mailuri|mesaje|emailuri|reclamații|apeluri
        tot același|aceeași|aia|asta|promit*|sun|scriu
        [in.thanks]
        ^ ..2 mulțum*|multum*|mersi|merci|mulțam|ms|msc|thx|thanks|tnx|spasibo ..6 / !@SARCASM
        mulțum*|multum*|mersi|merci (mult|frumos|pentru răspuns|de răspuns|de ajutor|pentru ajutor|încă o dată|!|.|:|$) ..1 / !@SARCASM
        [in.noReplyNeeded]
        nu e|este|i ..1 nevoie|grabă|graba ..2 (de răspuns|să răspundeți)?; s a rezolvat; am rezolvat; s a rezolvat singur; gata, am găsit; m am lămurit; nu mai e nevoie; nu mai e cazul; las o baltă; o zi faină|bună|frumoasă; noapte bună; vă pup; va pup; pupici; spor; ne vedem; numai bine; la mulți ani; ok mersi; ok mulțumesc; super mersi; perfect mersi; 👍 $; glumeam; pe curând; doar voiam să spun|zic|știți; atât am avut

        # ---- what people threaten or did

        [WILL_I]
        voi; vom; o să; o sa; am să; am sa; vreau să; vreau sa; urmează să; mă duc să; merg să; sunt nevoit să; sunt nevoită să; sunt gata să; n am de ales; trebuie să; ar trebui să; vă
        [HAVE_I]
        am; ne am; mi am; v am; i am; le am; l am; m am; o am; a fost; au; a; s a; am tot
        [THREAT_BAR]
        nu @I_84 ..4; cei mai buni; prietenul meu; vărul; cumnat*; nu|n vă? dau|fac ..3; vă recomandă; felicitări; bravo; mulțumit*; recenzie bună|pozitivă|frumoasă; recomandat
        [PLACE_PUBLIC]
        facebook; fb; fesbuc; feisbuc; instagram; insta; tiktok; tik tok; twitter; x; youtube; linkedin; reddit; google; google maps; maps; trustpilot; grup*; grupuri; grupurile; internet; net; net ul; forum*; blog*; public; publică; online; story; live; stories; rețele*; retele*; social media; toate rețelele; reels; odnoklassniki; telegram; peste tot; toată lumea; să știe lumea; să afle lumea; să vadă lumea; tot orașul; pagini
        [PUB_VERB]
        pun; punem; postez; postăm; public; publicăm; scriu; scriem; distribui; împrăștii; urc; încarc; bag; las; fac; dau; spun; povestesc; arăt; pun poze; share; umplu; stau; vă fac; ajungeți; apar; zic; pornesc; filmez; lansez; ies; trec; deschid; merg; fac live
        [intent.publicPost.threat]
        !am|ai|ați|a|v @PUB_VERB ..6 pe|în|la|prin|către ..2 @PLACE_PUBLIC / !@THREAT_BAR !@Q_REVIEW
        @WILL_I ..4 pune|postez|posta|public|publica|scrie|scriu|pun|distribui|spun|spune|împrăștii|împrăștia|las|lăsa|urc|încarc|povestesc|povesti|fac ..7 @PLACE_PUBLIC / !@THREAT_BAR !@Q_REVIEW
        @I_85 ..3 @I_86 ..4 / !@THREAT_BAR !@Q_REVIEW
        să știe|stie|afle|vadă|citească ..2 @I_87 ..2 / !@THREAT_BAR
        vă|va|te @I_88 ..2 @I_89
        @I_90 ..3 @I_91
        @I_92 ..3 tot|totul|poze*|pozele|filmarea|filmul|înregistrarea|conversația|captur*|dovezi*|screenshot*|pățania|povestea|video*|mesajele|asta|recenzi*
        @I_93 @I_94 ..1 afla|afle|știe|ști|vadă|vedea|citi
        pancart*|protest*|boicot* ..6
        @I_95 ..1 pe ..1 @PLACE_PUBLIC
        umplu|umplem|inund|bombardez|împânzesc ..4 @PLACE_PUBLIC|grupul|grupurile / !@THREAT_BAR
        @I_96 ..4 @I_97 ..4 / !@THREAT_BAR !@Q_REVIEW
        + Pun totul pe Facebook cu poze.
        + O să las o recenzie de o stea.
        - Vreau să las o recenzie bună.
        [Q_REVIEW]
        unde dau|las|se|pot|scriu; cum las|dau; recenzie bună|frumoasă|pozitivă; de 5 stele; cinci stele; feedback; frumos; minunat*; cu drag; meritați
        [intent.publicPost.report]
        @I_98 ..2 postat|publicat|scris|pus|distribuit|lăsat|făcut|urcat|povestit|filmat|dat|încărcat|lasat|spus ..7 @I_99 / !@THREAT_BAR !@Q_REVIEW
        @I_100 ..4 @I_101 ..4 / !@THREAT_BAR !@Q_REVIEW
        @I_102 ..4 postarea|recenzia|mea|deja|clipul
        e|este deja pe facebook|tiktok|google|grup*|instagram|net|internet
        [PRESS]
        presă; presa; presei; jurnalist*; ziarist*; ziar*; gazet*; redacți*; televiziun*; televizor; televizorul; tv; reporter*; știri; stiri; știrile; stirile; știriști; radio; radioul; emisiune*; ziua de; publicație; protv; digi; digi24; antena; jurnalul; jurnal tv; publika; pro tv; post de; moderator*; libertatea; recorder; investigați*
        [intent.press.threat]
        !am @I_103 ..6 @PRESS / !@THREAT_BAR
        @WILL_I ..5 anunța|anunț|suna|sun|chema|chem|contacta|contactez|scrie|scriu|sesiza|trimite|trimit|povesti|povestesc|da|dau|spune|spun|vorbi|vorbesc|ajunge|ajungeți|ajungă|vadă|merge|merg|apela ..5 @PRESS / !@THREAT_BAR
        tribunal*|facebook|anpc|și|si ..2 la? televizor|tv|știri|stiri|presă|presa|ziar $ / !@THREAT_BAR
        @I_104 ..4 la? știri|știrile|televizor|tv|ziar|presă ..1 / !@THREAT_BAR !@AD_TV
        presa|jurnaliștii|televiziunea|știrile|ziarul|ziariștii @I_105 ..5 / !@THREAT_BAR
        [AD_TV]
        reclam*; interviu*; emisiunea voastră
        [intent.press.report]
        @I_106 ..2 sunat|anunțat|contactat|scris|trimis|vorbit|povestit|dat|invitat|chemat|sesizat|spus|acordat|ținut ..6 @PRESS / !@THREAT_BAR !@AD_TV
        @PRESS ..5 m|a|au|ne|mi ..1 a|au? contactat|sunat|preluat|publicat|scris|venit|filmat|cerut|luat|dat|difuzat|apărut|răspuns ..3 / !@AD_TV !@THREAT_BAR
        a|au @I_107 ..5 @PRESS / !@AD_TV !@THREAT_BAR
        [LAW]
        avocat*; avocata; avocatei; avocatul; judecat*; judecată; instanț*; instanta; tribunal*; proces; procesul; procese; judecător*; judecătorie; executor*; notificare; notificarea; somați*; daune; despăgubiri; despagubiri; justiți*; cale legală; calea legală; legal; plângere penală; penal; poliți*; parchet*; procuror*; jurist*; acțiune; litigiu
        [intent.lawyer.threat]
        @I_108 ..2 dau|dăm|da|dăm|dam|trag|tragem|târăsc|chem|acționez|chemăm|aduc|duc ..3 în|la|prin ..2 judecată|judecata|tribunal|instanță|instanta|instanțe|instanțele|justiție|proces|răspundere / !@THREAT_BAR
        ne @I_109 ..3 tribunal|instanță|judecată|instanta|proces|judecătorie|avocat* / !@THREAT_BAR
        !am @I_110 ..6 @I_111 / !@THREAT_BAR !@LAW_NEAR
        @WILL_I ..5 da|dau|suna|sun|merge|merg|apela|apelez|scrie|scriu|trimite|trimit|angaja|angajez|contacta|contactez|acționa|acționez|depune|depun|deschide|deschid|cere|cer|face|fac|ajunge|ajungem|chema|chem|consulta|vorbi|vorbesc|lua|iau ..5 @I_112 / !@THREAT_BAR !@LAW_NEAR
        avocatul|avocata|avocații|juristul|executorul meu|mea|nostru? ..2 @I_113 ..4 / !@THREAT_BAR !@LAW_NEAR
        vine executorul; vorbiți cu avocatul; primiți somație|citație|notificare; @I_114 ..3 somați*|citați*|notificare*|avocat*|proces
        avocatul* ..3 @I_115
        pe cale|calea legală|judecătorească
        [LAW_NEAR]
        prieten*; văr*; vărul; parcare; programare; notar; comandă online; unchi*; vecin*; fiul meu; fiica mea
        [intent.lawyer.report]
        @I_116 ..2 depus|înaintat|deschis|angajat|luat|vorbit|contactat|trimis|sunat|intentat|făcut|dat|acționat|consultat|mandatat|pornit|câștigat|semnat|predat ..6 @I_117 / !@THREAT_BAR !@LAW_NEAR
        avocatul|avocata|avocații ..2 meu|mea|nostru? ..2 @I_118 ..2 trimis|depus|notificat|scris|preluat|dosarul|pregătit|somat|contactat|sesizat|înaintat|citit / !@THREAT_BAR !@LAW_NEAR
        @I_119 ..3 @I_120 ..2 @I_121
        suntem|sunt deja? în|la proces|instanță|tribunal
        termen ..2 în|pe @MONTH / @LAW
        [REG]
        anpc; protecția consumator*; protectia consumator*; protecția consumatorului; apc; agenția pentru protecția; agentia pentru protectia; consiliul concurenței; consiliul concurentei; anre; ancom; bnr; banca națională; banca nationala; asf; bnm; cnpf; anspdcp; cnpdcp; dsp; direcția de sănătate; dsv; dsvsa; ansvsa; ansa; inspecția muncii; itm; anaf; fisc; fiscul; garda de mediu; gdpr; protecția datelor; avocatul poporului; ministerul*; minister; primărie; primaria; primăria; primariei; rar; isctr; aacr; ombudsman*; csalb; anrceti; anrse; autorit*; inspectorat*; sanepid; opc; cnas; casa de asigurări; isu; comisariat*; cjpc; arbitraj
        [intent.regulator.threat]
        !am|ai @I_122 ..7 @REG / !@THREAT_BAR
        @WILL_I ..5 depune|depun|face|fac|scrie|scriu|suna|sun|sesiza|sesizez|reclama|reclam|trimite|trimit|merge|merg|adresa|adresez|anunța|anunț|apela|apelez|informa|informez|chema|chem|contacta|contactez|raporta|raportez|ajunge|ajungem ..6 @REG / !@THREAT_BAR
        vă|va|îi @I_123 ..4 @REG|control / !@THREAT_BAR
        @I_124 ..4 @I_125 ..4 @REG / !@THREAT_BAR
        următorul|următoarea|urmatorul|următoarul ..3 mesaj|pas|mail|sesizare|telefon|oprire ..4 @REG
        plângere|plangere|reclamație|reclamatie|sesizare la|către|catre ..2 @REG $ / !@HAVE_DONE !@THREAT_BAR
        vedem|vedeți|rămâne|poate ..3 ce|cum zice|spune|crede ..2 @REG
        vorbim la @REG
        @I_126 ..4 @REG ..2 / !@THREAT_BAR
        @REG ..2 @I_127 ..4 amend*|control*|viziteze|spună|rezolve|ia|învețe|zică|cauți|caute|explice / !@THREAT_BAR
        [HAVE_DONE]
        @I_128 ..2 depus*|făcut|facut|trimis*|înregistrat*|scris|înaintat*|sesizat|reclamat
        [intent.regulator.report]
        @I_129 ..2 depus|făcut|facut|scris|sunat|sesizat|reclamat|trimis|adresat|anunțat|înaintat|contactat|informat|completat|raportat|înregistrat|primit ..7 @REG / !@THREAT_BAR
        @REG ..4 @I_130 ..2 înregistrat|confirmat|răspuns|preluat|deschis|venit|trimis|dat|primit|sesizat|anunțat|constatat|amendat|sesizarea|plângerea|reclamația|dosar*|demarat
        plângerea|plangerea|reclamația|reclamatia|sesizarea|petiția ..8 @REG ..6 @I_131 / !@WILL_FUT
        plângerea|reclamația|sesizarea|petiția ..3 @I_132 ..4 @REG|depusă|înregistrată
        așteptați control*; număr de înregistrare ..5
        [WILL_FUT]
        o să; voi; va fi; urmează
        [BANKM]
        banca; bancă; băncii; bancii; bancă; cardul; cardului; plata; plății; tranzacți*; tranzacția; suma; banii; paypal; revolut; visa; mastercard; prin bancă
        [intent.chargeback.threat]
        solicit|cer|fac|inițiez|deschid|pornesc|depun|dau|cerem|facem ..3 @I_133 ..3 / !@HAVE_DONE2
        @I_134 ..4 / @WILL_I !@HAVE_DONE2
        !am @I_135 ..5 @I_136? ..1 @I_137 ..5 / !@HAVE_DONE2 !@THREAT_BAR !@BANK_BAR
        @WILL_I ..4 contesta|contest|cere|cer|bloca|blochez|retrage|retrag|întoarce|întorc|refuza|refuz|revoca|storna|recupera|recuperez|deschide|deschid|face|fac|iniția|inițiez|opri|opresc|anula|sun|suna ..5 @I_138 ..3 / !@HAVE_DONE2 !@THREAT_BAR !@BANK_BAR
        banca mea? ..1 @I_139 ..3 întoarce|returna|da|storna|bloca|recupera|înapoi
        îmi|imi iau|recuperez|scot ..1 banii ..2 @I_140 ..2 bancă|banca|paypal|revolut|card
        [HAVE_DONE2]
        @I_141 ..2 deschis|făcut|facut|cerut|inițiat|contestat|solicitat|stornat|întors|blocat|depus|returnat|primit|retras
        [BANK_BAR]
        mi am schimbat banca; noul cont; unde trec; apare în
        [intent.chargeback.report]
        @I_142 ..2 deschis|făcut|facut|cerut|inițiat|contestat|solicitat|blocat|depus|retras|pornit|anulat|refuzat|sunat|recuperat|luat ..5 @I_143 / !@BANK_BAR
        banca|paypal|revolut|cardul|visa mea|emitentă|deja? ..3 @I_144 ..2 @I_145 ..3 / !@BANK_BAR
        tranzacția|plata|suma|banii ..3 @I_146 ..2 stornat*|întors*|contestat*|blocat*|recuperat*|returnat*|rambursat*|anulat*|restituit* ..5 @I_147
        @I_148 ..3 @I_149
        [CONTRACT_N]
        abonament*; abonamentul; contract*; contractul; contul; cont; cardul de fidelitate; serviciul; serviciile; colaborarea; newsletter; polița; asigurarea; calitatea de client; rezilierea; depozitul; membership; aplicația
        [intent.cancel.threat]
        !am @I_150 ..3 @CONTRACT_N / !@THREAT_BAR !@CANCEL_NEAR
        îmi|imi|ne|mi închid|inchid|închidem|anulez|anulăm|reziliez|șterg|retrag ..3 contul|conturile|abonamentul|abonamentele|contractul|contractele|cardul|polița|asigurarea|membership*|serviciile / !@THREAT_BAR !@CANCEL_NEAR
        @I_151 ..3 / !@THREAT_BAR !@HAVE_DONE3 !@CANCEL_NEAR
        @WILL_I ..4 închid|închide|reziliez|rezilia|renunț|renunța|anulez|anula|întrerup|întrerupe|dezabonez|dezabona|șterg|șterge|dezinstalez|lichidez|denunț ..4 / !@THREAT_BAR !@HAVE_DONE3 !@CANCEL_NEAR @CONTRACT_N
        @I_152 să? ..2 @I_153 ..3 / !@CANCEL_NEAR
        cum|unde ..3 @I_154 ..4
        închideți|închideti|ștergeți|stergeti|anulați|reziliați|desființați mi|ne ..3 contul|abonamentul|contractul|cont*|datele
        nu mai prelungesc|reînnoiesc|reînnoim|prelungim|plătesc|platesc|rămân|sunt ..3 @I_155 / !@HAVE_DONE3
        nu mai prelungesc|reînnoiesc|prelungim|reînnoim ..2
        ultima lună|factură|plată ..4 @I_156
        @I_157 ..2 un|o|niște? client*|abonat* ..3 / !@HAVE_DONE3
        adio abonament; gata cu abonamentul|contractul|voi; terminat cu voi
        [CANCEL_NEAR]
        fără să anulez; anulez comanda; anula comanda; anulez rezervarea; anulat planurile; trenul; zborul; adresa veche; voiam altă; schimba fără; prelungesc abonamentul; îmi prelungesc
        [HAVE_DONE3]
        @I_158 ..2 închis|inchis|reziliat|renunțat|renuntat|anulat|dezabonat|șters|întrerupt|desființat|dezinstalat|retras|tăiat|denunțat|lichidat
        [intent.cancel.report]
        @I_159 ..2 închis|inchis|reziliat|anulat|șters|întrerupt|desființat|denunțat|tăiat|lichidat|suspendat|dezactivat|dezinstalat|retras|rupt|predat ..4 abonament*|contul|conturile|contract*|cardul|poliț*|serviciul|aplicația|asigurarea|membership*|toate|clientul|depozitul / !@CANCEL_NEAR
        @I_160 ..2 reziliat|renunțat|renuntat|dezabonat|retras ..5 / !@CANCEL_NEAR
        (nu mai sunt|nu mai suntem) ..2 client*|abonat*|clientul|clienta|membru|membră ..3
        contul|abonamentul|contractul ..3 @I_161 ..1 închis|reziliat|anulat|șters|desființat|încheiat
        @I_162 ..4 @I_163
        nu mai am abonament|cont|contract ..3 (voi|la voi)
        [RIVAL]
        concurenț*; concurenta; alții; altii; altă parte; alta parte; altundeva; alt operator; alt furnizor; altă bancă; alta banca; altă firmă; altă sală; alt magazin; alt hotel; alt curier; alți; altcineva; alt provider; altă companie; vecinii voștri; vecini; brutăria de; magazinul de; peste drum; de la colț; rivali*; altă farmacie; altă clinică; alt salon; altă agenție; altă aplicație; altă rețea; altul; altă asigurare; altă pizzerie; altă brutărie; altă companie aeriană; alt service; ceilalți; următoarea firmă
        [intent.goElsewhere.threat]
        !am|ne|m mă|ma|ne? @I_164 ..4 @I_165? ..1 @RIVAL / !@THREAT_BAR !@ELSE_BAR
        @WILL_I ..5 muta|mut|duce|duc|trece|trec|merge|merg|cumpăra|cumpăr|comanda|comand|porta|portez|pleca|plec|schimba|schimb|căuta|caut|alege|aleg|lua|iau|orienta|orientez ..4 @RIVAL|operatorul|furnizorul|banca|firma / !@THREAT_BAR !@ELSE_BAR
        dau bir cu fugiții ..4; îmi|mi iau tălpășița|jucăriile|adio ..4; @I_166 de la voi ..3
        @I_167 operatorul|furnizorul|banca|sala|medicul|firma|rețeaua|magazinul|brutăria|clinica|salonul|asigurătorul|farmacia|agenția ..3 / !@THREAT_BAR !@ELSE_BAR
        portez|portăm|port ..2 numărul|numerele ..4 / !@THREAT_BAR
        nu mai @I_168 ..4 @I_169 / !@HAVE_DONE4
        concurența|concurenta|alții ..3 @I_170 ..4 / !@THREAT_BAR !@ELSE_BAR
        mi caut ..2 alt|altă ..2
        [ELSE_BAR]
        rămân la voi; abonamentul anual; după piață; merge la boxa; adresa; m am mutat $; m a tot sunat; nu plec; nu mă mut
        [HAVE_DONE4]
        nu am mai
        [intent.goElsewhere.report]
        @I_171 ..2 mutat|trecut|dus|plecat|luat|cumpărat|comandat|portat|schimbat|ales|găsit|mers|semnat|cumparat|făcut ..5 @RIVAL|operatorul|furnizorul|banca|tălpășița|numărul|sala|firma|brutăria|magazinul|medicul|rețeaua|alt|altă|alta / !@THREAT_BAR !@ELSE_BAR !@in.question
        de|din când|luna|săptămâna|atunci|o|ieri|vara|anul|<number>|azi ..5 @I_172 ..6 @I_173 / !@THREAT_BAR
        sunt|suntem ..2 deja|acum|client*|abonat*|fericit*? ..2 la|cu ..1 @I_174 ..3
        mi am luat tălpășița; am plecat de la voi; am trecut la; v am schimbat cu; am portat numărul|numerele; nu am? mai călcat|cumpărat|venit|comandat ..3 de atunci
        acum ..3 cumpăr|iau|comand|merg|sunt|am|mănânc ..4 @RIVAL

        # ---- kinds of promises

        [FOLLOWERS]
        urmărit*; urmaritor*; abonați*; abonaților; comunitat*; followeri*; follower*; abonat*; fani*; fanii; cei de aici; cei care ne; cei care urmăresc; membri*; grup*; pe story; story; pe pagină; cine ne; voi; vouă; newsletter*
        [LIKEIT]
        like; likeul; like uri; follow; followul; urmăriți; urmărește; urmareste; urmariti; urmărire; distribuie; distribuiți; distribuiti; share; share ui*; dă share; dați share; abonează; abonați; abonează te; abonați vă; abonează; etichetează; etichetați; tag; taguiește; comentează; comentați; comentariu; recenzie; apreciați; apreciază; repostează; repostați; inimioară; inimă; dă un; dați un; dă like; înscrie; invitați; invită; laik; urmăritor*; abonaților; abonează; abonament la canal; canal; pagina; poza; postează
        [GIFT]
        reducere; reduceri; discount; %; cadou; cadouri; voucher*; cupon*; gratis; gratuit; gratuită; premiu*; premii; cod; codul; bonus; suc; cafea; husă; tricou; surpriză; surpriza; bilet; bilete; punem; desert; livrare gratuită; transport gratuit; sticlă; puncte; prăjitur*; mostr*; magnet*; la jumătate de preț; <number> %
        [COND_RULE]
        oricum; e setarea; din lege; nu promitem; incorect; ne dați; prezintă carnetul; anul trecut; nu dăm|oferim|facem|cumpărăm|cerem; nicio reducere; fără reduceri; ați primit; a primit; au primit; ați câștigat; a câștigat; s a terminat; s a încheiat
        [commit.benefit]
        @LIKEIT ..12!@NEGATION @I_175 ..5 @GIFT / !@COND_RULE
        @I_176 ..8!@NEGATION @I_177 ..4 @LIKEIT / !@COND_RULE
        <number> % ..3 reducere|discount|la|din ..6 pentru|celor|dacă|cine|abonați*|urmăritor* ..3 @LIKEIT|@FOLLOWERS / !@COND_RULE
        pentru|celor|cei|oricine|tuturor|fiecare|primii ..4 @LIKEIT ..10 @GIFT / !@COND_RULE
        cadou ..8 @LIKEIT|abonează|abonat* / !@COND_RULE
        + Dă-ne un like și primești 10% reducere.
        - Nu promitem reduceri pentru like-uri.
        [commit.earlyAccess]
        @I_178 ..5!@NEGATION @I_179 / !@COND_RULE !@PAST_FIRST
        @I_180 ..8!@NEGATION @I_181 / !@COND_RULE !@PAST_FIRST
        @I_182 ..3 @I_183 ..4 / !@COND_RULE !@PAST_FIRST
        (pentru|celor din) comunitate|abonați|urmăritori|grup|membri|voi ..10 @I_184
        acces|precomand*|prevânzare|presale|avanpremier* ..4 @I_185
        @I_186 ..4 @I_187 ..3 @I_188 ..4 / !@COND_RULE
        [PAST_FIRST]
        @I_189 ..4
        [commit.reciprocity]
        @I_190 ..4!@NEGATION @I_191 ..3 / !@COND_RULE
        @I_192 ..3!@NEGATION @I_193 / !@COND_RULE
        @I_194 ..4!@NEGATION @I_195 ..3 / !@COND_RULE
        fiecare|orice|toate comentariu*|mesaj*|întrebare|poză|postare|comentariile|întrebările|pozele ..4 @I_196 ..3 răspuns*|răspundem|distribuim|repostăm|comentăm|like / !@COND_RULE
        primește|primești|primiți|primesc|are|aveți|ai ..2 urmărire|follow|share|like @I_197 ..1
        follow ..2 @I_198; f4f; like pentru like
        [CB_BASE]
        sun; sunăm; sunam; suna; sune; sună; telefonez; telefonăm; apelez; apelăm; caut la telefon; căutăm la telefon; contactez telefonic; telefon; telefonic; telefonului; apel
        [commit.callBack]
        !@NOPROMISE2 @I_199 ..2!@NEGATION @I_200 ..1 / !@COMMIT_BAR !@PAST_CALL
        vă|va|te|îți|iti ..2!@NEGATION contactez|contactăm|contactam|contacta|căutăm|caut|cauta|căuta|dau|dăm|dam ..3 @I_201 / !@COMMIT_BAR !@PAST_CALL
        @STAFF ..5!@NEGATION vă|va|te|îl|o ..1 @I_202 ..3 / !@COMMIT_BAR !@PAST_CALL
        @I_203 ..2!@NEGATION un|o? @I_204 ..4 / !@COMMIT_BAR !@PAST_CALL
        @I_205 ..3 @I_206 / !@COMMIT_BAR
        @I_207 ..1 sunat|sunată|contactat|contactată|căutat|căutată ..4 / !@COMMIT_BAR
        [PAST_CALL]
        @I_208 ..1 sunat|căutat|contactat
        [commit.update]
        !@NOPROMISE2 revin|revenim|revenim|reveni|revină ..8 / @act.commit.base !@COMMIT_BAR
        @I_209 ..2!@NEGATION @I_210 ..1 / @act.commit.base !@COMMIT_BAR !@commit.callBack
        @I_211 ..3!@NEGATION @I_212 ..3 / !@COMMIT_BAR !@HABIT
        @I_213 ..4!@NEGATION îl|il|îi|le|o? @I_214 ..5 / !@COMMIT_BAR !@CONDITION
        @I_215 ..3!@NEGATION @I_216 ..4 / !@COMMIT_BAR !@CONDITION
        @TIME_ANCHOR ..5 anunțăm|anunț|publicăm|postăm|scriem|spunem|revenim|revin|răspundem|comunicăm|afișăm / !@COMMIT_BAR !@HABIT
        [commit.delivery]
        @I_217 ..3!@NEGATION @SEND_1P|@SEND_1S|@SEND_INF !@STATIVE ..6 / @act.commit.base !@COMMIT_BAR !@MSG_OBJ
        trimitem|trimit|expediem|expediez|livrăm|livram|livrez|aducem|aduc|retrimitem|retrimit|predăm ..6!@NEGATION @I_218 / !@COMMIT_BAR !@MSG_OBJ !@HABIT
        punem|pun ..3 @I_219 ..5 / !@COMMIT_BAR !@COND_RULE
        @I_220 ..8!@NEGATION @I_221 ..6 @COMMIT_TIME / !@COMMIT_BAR !@HABIT !@PASTISH !@commit.refund
        ^ @I_222 ..5 @COMMIT_TIME / !@COMMIT_BAR !@HABIT
        (un curier|curierul) ..6 lasă|aduce|livrează|vine|ridică|ia ..4 / @act.commit.base
        lăsăm|las|lasăm ..4 @I_223 ..4 / @act.commit.base
        [MSG_OBJ]
        trimit*|scri*|trimitem|trimite ..3 @I_224
        [commit.refund]
        @I_225 ..3!@NEGATION @REFUND_1P|@REFUND_1S|@REFUND_INF ..6 / @act.commit.base !@COMMIT_BAR
        @I_226 ..5!@NEGATION @I_227 / !@COMMIT_BAR !@HABIT
        @I_228 ..3!@NEGATION banii|bani|suma|diferența|contravaloarea|biletul|integral|@MONEY|rambursare*|rambursarea|creditul ..4 @I_229 / !@COMMIT_BAR !@CONDITION
        @I_230 ..8!@NEGATION @I_231 ..5 / !@COMMIT_BAR !@HABIT !@PASTISH !@SOMETIMES
        [SOMETIMES]
        uneori; în extras; de obicei; băncii; depinde de bancă
        [commit.fix]
        @I_232 ..3!@NEGATION @I_233 ..2 / @act.commit.base !@COMMIT_BAR
        reparăm|reparam|repar|rezolvăm|rezolvam|rezolv|remediem|remediez|corectăm|corectam|corectez|înlocuim|inlocuim|înlocuiesc|schimbăm|schimbam|schimb|refacem|refac|restabilim|repornim|îndreptăm|recalculăm|actualizăm|reinstalăm|curățăm|scoatem|reglăm|peticim|modificăm|modific ..6!@NEGATION @I_234 / !@COMMIT_BAR !@HABIT
        @I_235 ..4!@NEGATION @I_236 ..6 / !@COMMIT_BAR !@HABIT !@PASTISH
        @I_237 ..6 / !@COMMIT_BAR !@HABIT
        [commit.nextStep]
        @act.commit.base ..1 / !@commit.callBack !@commit.update !@commit.delivery !@commit.refund !@commit.fix !@commit.benefit !@commit.earlyAccess !@commit.reciprocity
        @I_238 ..1 / @act.commit.base !@COMMIT_BAR


        # ---- groups of phrases the patterns above share
        [I_1]
        bravo; felicitări; mersi; mulțumesc; mulțumim; multumesc; multumim; merci; jos pălăria; aplauze
        [I_2]
        iar; din nou; a treia; a doua; a patra; încă o; nu; n; fără; stau; aștept; am așteptat; tot fără; nicio; niciun; nici; pierdut; s a stricat; s a rupt; picat; nu merge
        [I_3]
        nu; n; fără; iar; cu asemenea; să aștept; pe noi; să stau; profesioniști
        [I_4]
        poftim; iată; uite; vezi doamne; chipurile; pasămite; cică; așa zis; așa zisa
        [I_5]
        e; este; se numește; înseamnă; numiți; numiti
        [I_6]
        arată; înțelegeți; se face
        [I_7]
        tot; încă; iar; iarăși; din nou; nici azi; nici acum; nici măcar
        [I_8]
        nu; n; am; a; mi; fără; aștept; stau; ați; lipsește; mi a; același; vă; s a; apare; pică; merge prost; reclame
        [I_9]
        aștept; astept; așteptăm; asteptam; am așteptat; a așteptat; stau; am stat; stăteam; am ramas; am rămas; a stat; așteptat
        [I_10]
        am sunat|scris|reclamat|cerut|spus|trimis; sun; scriu; reclam; sunat
        [I_11]
        s a; s au; mi s a; mi s au; ni s a; mi a; mi au; ne a; ne au; mi ati; mi ați; ați; ati; ne ati; ne ați; v ați; l ați; m ați; o; a; au; i a
        [I_12]
        stricat; rupt; spart; dezlipit; ars; blocat; crăpat; pierdut; pierdută; defectat; descusut; desprins; oprit; picat; întârziat; anulat; furat; lovit; greșit; încurcat; închis; taxat; tras; reținut; luat; umflat; scurs; prelungit; facturat; debitat; mințit; ignorat; sărit; lăsat; căzut; uitat; țipat; vorbit urât; dat apă; înghițit; zgâriat; refuzat; respins; amânat; promis; trimis greșit; trântit; aruncat; îndoit; descărcat; dublat; scumpit; stins; închis telefonul; lăsat baltă; trecut pe lângă; mâncat; expirat; rătăcit; udat; șters; semnat; trezit; picat; fisurat; prins; oftat; bătut joc
        [I_13]
        am primit; a venit; mi a venit; am luat; a sosit
        [I_14]
        alt; altă; alta; altceva; greșit*; stricat*; spart*; rupt*; gol; goală; mucegăit*; expirat*; crud*; rece; reci; ars*; jumătate; una; uzat*; folosit*; zgâriat*; mai mare; mai mică; defect*; doar; numai; fără; dublă; pătat*; factura
        [I_15]
        lipsește; lipsesc; lipsea; lipseau; curge; scârțâie; pute; puțea; miroase; mirosea; put; pică; picat; se blochează; se închide; se oprește; se rupe; se dezlipește; se descarcă; sare; dă eroare; da eroare; zice eroare; apare eroare; a dat eroare; crapă; îngheață; sacadează; fierbinte; pocnește; ploua; plouă în; e frig; gândaci; mizerie; murdar*; jeg; mucegai; păr în; țânțari; igrasie
        [I_16]
        răspunde; vine; știe; ridică; rezolvă; are grijă; a venit; a răspuns; a sunat; a știut
        [I_17]
        cât; cat; până când; pana cand; pînă când
        [I_18]
        nimic; niciun răspuns; nici un răspuns; zero; nicio veste; nici o veste
        [I_19]
        recomand; cumpăr; comand; calc; vin; revin; iau; pun piciorul; intru; vreau să aud; trec
        [I_20]
        execrabil*; prost*; proast*; oribil*; jalnic*; slab*; groaznic*; mizerabil*; lamentabil*; jale; varză; nașpa; naspa; dezastru; rece; de nota; penibil*; inexistent*; sub
        [I_21]
        jale; varză; dezastru; catastrofă; rușine; rusine; bătaie de joc; batjocură; nesimțire; neseriozitate; nesimțiți*; hoți*; țepari*; țeapă; teapă; escroc*; mizerie; execrabil*; lamentabil*; jalnic*; inadmisibil*; inacceptabil*; scandalos*; revoltător*; oribil*; groaznic*; strigător*; penibil*; abuz*; coșmar; calvar
        [I_22]
        plătesc; platesc; am plătit; am dat; am platit; dau; platim; plătim
        [I_23]
        nu; n; fără; rupt*; dezlipit*; stricat*; nici; degeaba; s au; s a; nimic; și; iar
        [I_24]
        de două ori; dublu; dubla; în plus; fără; mai mult; greșit; degeaba; de 3 ori; nejustificat
        [I_25]
        mai mare; dublă; dublu; crescut; scumpit; enorm*; triplu*; aberant*; de 3 ori
        [I_26]
        apă; apa; curent; lumină; căldură; net; internet; semnal; gaz; răspuns; niciun; nicio; să anunțe; scuze; explicații; explicație; aer; bani
        [I_27]
        prin mine; urât; de sus; cu dispreț; nesimțit; obraznic; ca; printr; răstit; plictisit*; în silă
        [I_28]
        ignorat; mințit; plimbat; jignit; umilit; amânat; păcălit; înșelat; țepuit; trimis la; lăsat cu; închis; deranjat; umplut
        [I_29]
        am; face; a făcut; are
        [I_30]
        pot; putem; reușesc; găsesc; gasesc; se poate; mai pot
        [I_31]
        intra; plăti; plati; dormi; accesa; loga; folosi; anula; găsi; comanda; conecta; suna; da de; contacta; loc; finaliza; autentifica; vedea; lucra; vizualiza; descărca
        [I_32]
        promiteți; promiteti; promit; ați promis; ati promis; mi ați promis; s a promis; ați zis; ati zis; mi s a promis; mi s a spus
        [I_33]
        scuzele; scuze; cu nimic; vorbele
        [I_34]
        odată; naibii; dracului; o dată; banii; ceva; acum; telefonul
        [I_35]
        nicio; nici o; vreo
        [I_36]
        seamănă; îți; e frică
        [I_37]
        cei mai; cel mai; cea mai; bun; bună; la voi; respectul; binele
        [I_38]
        sunteți; e; îmi place
        [I_39]
        bună; buna; salut; bună ziua; bună seara; hei; sal; buna ziua
        [I_40]
        cum; când; cand; cât; cat; câte; cate; câți; unde; ce; care; cine; de ce; la ce; până la ce; pe ce; din ce; în ce; de unde; până când; există; exista; aveți; aveti; mai aveți; mai aveti; se poate; pot; puteți; puteti; sunteți; faceți; faceti; primiți; primiti; vindeți; livrați; e nevoie; este nevoie; mai e; mai este; trebuie; îmi puteți; imi puteti; ați putea; știți; stiti; oare; ai; ce fel; mai faceți; acceptați; găsesc; gasesc; are cineva; nu s ar putea; mai merge; mai primiți; câtă; câtă; cărui
        [I_41]
        aș; as; am; vreau; vroiam; voiam; doresc; mi ar plăcea; vrem
        [I_42]
        știu; stiu; aflu; întreb; intreb; vă întreb; va intreb; aflăm; știm
        [I_43]
        puteți; puteti; poți; poti; poate; ați putea; ați
        [I_44]
        până la; la; de la
        [I_45]
        poate; mai poate; mai ține; găsește; mai găsește
        [I_46]
        pot; putem; e valabil; e valabilă; merge; este; ține; funcționează; livrați; aveți; aveti; faceți
        [I_47]
        există; exista; e posibil; este posibil
        [I_48]
        pentru; că; ca; de; mult; frumos; din suflet; tuturor; echip*; mare; doamn*
        [I_49]
        cei mai; cel mai; cea mai; super; tari; minunați; minunati; extraordinari; de nota; buni; grozavi; faini; top; geniali; îngeri; profesioniști; preferații; preferatul; cea; niște; o
        [I_50]
        ador; iubesc; iubim; adorăm; îmi place; imi place; ne place; îmi plac; ne plac; mi a plăcut; mi a placut; ne a plăcut; mi au plăcut; mă bucur; ma bucur; ne bucurăm; apreciez; apreciem; laud; felicit
        [I_51]
        bravo; felicitări; felicitari; jos pălăria; respect; chapeau; aplauze; cinste vouă; cinste; sănătate; să vă dea dumnezeu; dumnezeu; doamne ajută
        [I_52]
        super; perfect*; bun; bună; bune; minunat*; excelent*; impecabil*; gustos*; gustoasă; rapid*; rapidă; prompt*; frumos; frumoasă; fain*; ireproșabil*; amabil*; politicos*; delicios*; delicioasă; extraordinar*; la timp; în aceeași zi; scumpă; de nota; zâmbitoare; drăguț*; grozav*; merită; merge; impresionat; mereu; cald*; atent*
        [I_53]
        reproșat; reprosat; reproșa; dezamăgit o; dezamăgit nici; regretat; regret; degeaba; rău deloc; deloc rău; deloc rea; rea deloc; plâng
        [I_54]
        nu i; nu e; n a fost; nu; nu a fost
        [I_55]
        salvat; redat; făcut ziua; rezolvat; schimbat viața
        [I_56]
        ajutat; salvat; impresionat; surprins plăcut; uns; cucerit
        [I_57]
        reușit; rezolvat; reparat; salvat; ajutat; răspuns; venit; adus; livrat; ținut de cuvânt; ținut cuvântul; schimbat
        [I_58]
        repede; rapid; imediat; în aceeași zi; în aceeasi zi; la timp; pe loc; din prima; în weekend; peste; gratis; gratuit; fără să; în câteva; în <number>; mai repede; tot
        [I_59]
        bucurat; mai bună; făcut; uns; cunoaște
        [I_60]
        bine; ca acasă; minunat; super; grozav; excelent; cu drag; de
        [I_61]
        o tot așa; tot așa; așa; drumul
        [I_62]
        de ani; de <number>; fidel*; mulțumit*; cu drag; de atâția
        [I_63]
        bun*; bune; plac*; place; recomand*; mulțumit*; amabil*; cel; cea; să zic; zic
        [I_64]
        ar; v ar; le ar
        [I_65]
        bine; frumos; fain; util; utilă; ideal; super; excelent; grozav; indicat; mișto; perfect; mai bine; o idee; de folos; cool; tare; cazul; mult; practic
        [I_66]
        propun; propunem; sugerez; sugerăm; recomand să; aș propune; aș sugera; as propune; as sugera; sugestie; sugestia; propunere; propunerea; idee; ideea; ideea mea; o idee; o sugestie; vă sugerez; vă propun
        [I_67]
        puneți; puneti; adăugați; adaugati; faceți; faceti; introduceți; introduceti; schimbați; schimbati; scoateți; scoateti; deschideți; deschideti; aduceți; aduceti; lăsați; lasati; reduceți; extindeți; gândiți vă; ganditi va; montați; creați; oferiți; organizați; luați în calcul
        [I_68]
        și; si; va rog; vă rog; mai; măcar; un; o; niște; ceva; mai multe; mai mult; în; la; opțiunea; varianta; înapoi; modul; butonul; alte; niste; opțiune; bănci
        [I_69]
        n ar; nu s ar; nu ar; n ați; nu ați; nu v ați; nu puteți; ce ar fi; ce ziceți; n ai; poate
        [I_70]
        strica; putea; fi; fi bine; vrea; gândi; să; pune; adăuga; ar trebui; introduceți; faceți; puneți; gândit
        [I_71]
        aștept; astept; mi aș dori; mi as dori; ne am dori; aș vrea; as vrea; ne dorim; îmi doresc
        [I_72]
        opțiune*; variantă; linie; funcție; mod; filtru; și; mai mult; mai multe; un; o
        [I_73]
        ar fi; aș; bine; super
        [I_74]
        lipsește; lipseste; ar mai trebui; mai trebuie; mai bine
        [I_75]
        o opțiune; un buton; varianta; opțiunea; doar; funcția; ați pune; puneți; ați face
        [I_76]
        aștept; astept; așteptăm; asteptam; stau; nimic; n a; nu a; nu am; n am; nu mi; nu s
        [I_77]
        răspuns*; raspuns*; de; din; încă; inca; tot; curier*; tehnician*; rambursare*; un semn; o veste; vești; rezolvare*; colet*
        [I_78]
        vine; veniți; ajunge; trăiește; e cineva; durează; am de așteptat; aștept
        [I_79]
        niciun; nici un; zero; fără
        [I_80]
        cât; cat; până când; pana cand
        [I_81]
        din nou; iar; iarăși; încă o dată; inca o data; a doua|treia|patra|cincea|zecea|mia oară|oara|zi|dată; pentru a doua|treia|patra|cincea oară
        [I_82]
        am; v am; vă
        [I_83]
        sun; scriu; cer; întreb; tot sun; tot scriu
        [I_84]
        am de gând; vreau; intenționez; aș; o să; voi; mai; merg; plec; mă duc
        [I_85]
        las; bag; dau; pun; scriu; trântesc; voi lăsa; o să las; lăs; primiți; o să primiți; veți primi
        [I_86]
        recenzi*; review*; rating*; notă; nota; stea; o stea; stele; recenzia
        [I_87]
        lumea; toată; toți; toata; tot; internetul; orașul; alții; și alții
        [I_88]
        fac; facem; voi face; o să vă fac
        [I_89]
        vedetă; vedete; vedeta; celebri; celebru; de râs; de ras; reclamă; reclama; praf; virali; publicitate; vâlvă; cunoscuți
        [I_90]
        fac; facem; pornesc; o să fac; voi face
        [I_91]
        public; publică; viral; thread; un live; live; video; filmuleț; clip; postare; scandal; campanie; petiție; publicitate; tărăboi; postarea
        [I_92]
        postez; postăm; voi posta; o să postez; public; publicăm; voi publica; o să public; distribui
        [I_93]
        toată lumea; toți; lumea; internetul; tot orașul; urmăritorii; prietenii
        [I_94]
        o să; va; vor; trebuie să; să
        [I_95]
        ajungeți; ajungi; apăreți; apari; vă vedeți; te vezi; vă treziți
        [I_96]
        recenzie; recenzia; stea; o stea; 1 stea; zero stele; review; nota 1
        [I_97]
        vă așteaptă; urmează; vine; primiți; veți primi; o să aveți; e gata; aveți de la mine
        [I_98]
        am; mi am; v am; i am; le am; am tot; au; l am; s a; a
        [I_99]
        facebook; fb; instagram; tiktok; tik tok; twitter; youtube; google; maps; trustpilot; grup*; internet; forum*; blog*; recenzi*; review*; o stea; 1 stea; public; publică; live; story; thread; rețele*; retele*; reddit; postare; online; linkedin; telegram
        [I_100]
        postarea; recenzia; clipul; filmarea; filmulețul; threadul; videoclipul; story ul; live ul; postarea mea; povestea
        [I_101]
        are; a strâns; a adunat; a ajuns; e pe; este pe; circulă; e publică; s a viralizat; a făcut; au văzut; e deja; o găsiți; apare; are deja; distribuit*
        [I_102]
        distribuiri; vizualizări; share uri; comentarii
        [I_103]
        sun; sunăm; anunț; anunțăm; chem; chemăm; contactez; contactăm; scriu; scriem; trimit; trimitem; dau; dăm; spun; povestesc; vorbesc; merg; mă duc; ajung; ajungeți; ajunge; duc; apelez; sesizez; vin cu; apare; apăreți; aduc; îi; o sun; invit; alertez; vedeți; ne vedem; apar
        [I_104]
        o să; va; veți; vor; urmează
        [I_105]
        o să; va; vor; abia așteaptă; ar; trebuie; să
        [I_106]
        am; le am; i am; l am; v am; mi am; ne am; o am; am tot
        [I_107]
        apărut; ieșit; fost publicat*; fost dat*; fost difuzat*
        [I_108]
        vă; va; îi; te; o să vă; am să vă; voi
        [I_109]
        vedem; vom vedea; întâlnim; auzim; judecăm
        [I_110]
        sun; vorbesc; merg; mă duc; apelez; scriu; trimit; iau; angajez; contactez; chem; consult; predau; dau; trec; pun; las; vine; intru; deschid; fac; depun; înaintez; cer; pornesc; îmi iau; mi iau; urmează; trimite
        [I_111]
        avocat*; avocata; avocatei; avocatul; avocatului; tribunal*; instanț*; instanta; judecată; proces; plângere penală; executor*; daune; despăgubiri; somați*; notificare; judecătorie; jurist*; poliți*; acțiune în instanță; procedura legală; calea legală
        [I_112]
        avocat*; tribunal*; instanț*; instanta; judecată; proces; plângere penală; executor*; daune; despăgubiri; somați*; notificare; judecătorie; legal*; poliți*
        [I_113]
        vă; va; o să; urmează; să; vor; trimite; preia; ia; scrie; contactează
        [I_114]
        primiți; veți primi; o să primiți
        [I_115]
        să vă explice; vă va; vă explică; vă caută; se ocupă
        [I_116]
        am; mi am; ne am; v am; l am; i am; le am; am și
        [I_117]
        avocat*; avocata; tribunal*; instanț*; instanta; judecată; proces; plângere penală; executor*; daune; despăgubiri; somați*; notificare*; judecătorie; acțiune*; poliți*; cerere de chemare
        [I_118]
        v a; a; au; v au; are; a și; a fost
        [I_119]
        dosarul; procesul; acțiunea; plângerea penală; cererea; somația; citația
        [I_120]
        e; este; a fost; are; s a; a plecat
        [I_121]
        la tribunal; depus*; înregistrat*; pe rol; la instanță; termen; trimis*; la avocat; la judecătorie; la poliție; plecat*
        [I_122]
        depun; depunem; fac; facem; scriu; scriem; sun; sesizez; sesizăm; reclam; reclamăm; trimit; trimitem; merg; mă duc; mă adresez; ajung; anunț; anunțăm; apelez; sesizez; bag; chem; contactez; ne adresăm; vă reclam; va reclam; informez; aștept controlul; completez; raportez; dau; cer; pornesc; urmează; adresez; apelam
        [I_123]
        reclam; reclamăm; reclamam; dau; dăm; voi reclama; o să vă reclam; trimit
        [I_124]
        o să; veți; va; vor
        [I_125]
        control; auziți; auzi; amendă; explica; da explicații; vizită; socoteală
        [I_126]
        mănâncă; manca; mananca; salută; așteaptă; aranjează; calcă; vizitează; rezolvă; lămurește; va; o să vă
        [I_127]
        o să; va; vor; abia așteaptă; să vă; vă
        [I_128]
        am; v am; s a; au; e; este
        [I_129]
        am; v am; ne am; m am; i am; le am; am și; v am și
        [I_130]
        a; au; mi a; mi au; are; m a; a și
        [I_131]
        e; este; a; are; a fost; depusă; înregistrată; trimisă; a plecat
        [I_132]
        e; este; a fost; a plecat; am depus; are număr; a ajuns
        [I_133]
        chargeback*; charge back; dispută*; disputa; refuz la plată; contestație la bancă; retragerea plății; întoarcerea plății; recall
        [I_134]
        chargeback; charge back; refuz la plată
        [I_135]
        cer; sun; merg; blochez; retrag; contest; întorc; iau; anunț; opresc; vorbesc; refuz; revoc; storneză; îmi iau; recuperez; solicit; deschid; trec
        [I_136]
        prin; la; de la; cu; de
        [I_137]
        băncii; bancă; banca; bancii; paypal; revolut; cardului; prin bancă; plata prin; plata cu cardul; plata la; debitarea; debitul direct
        [I_138]
        plata; plății; tranzacți*; banca; bancă; băncii; chargeback; dispută; debitarea; paypal; revolut; prin bancă; suma la
        [I_139]
        o să; va; îmi va; urmează
        [I_140]
        prin; de la; cu
        [I_141]
        am; mi a; a fost; a; au; v am
        [I_142]
        am; mi am; v am; am și
        [I_143]
        chargeback*; charge back; dispută*; disputa; tranzacți*; plata prin; plata la; plata cu; plata de; refuz la plată; contestație*; băncii; la bancă; debitarea; prin bancă; banii prin; la banca; paypal; revolut
        [I_144]
        mi a; mi au; a; m a; ne a; i a
        [I_145]
        dat; întors; returnat; stornat; rambursat; aprobat; acceptat; restituit; blocat; deschis; confirmat; admis; făcut dreptate; recuperat
        [I_146]
        a fost; au fost; mi a fost; mi au fost; s a; s au; e; sunt
        [I_147]
        banc*; card*; paypal; revolut; cererea mea; emitent*
        [I_148]
        disputa; contestația; chargeback ul; chargebackul
        [I_149]
        e; este; a fost; s a; am; mea; deschisă; admisă; aprobată
        [I_150]
        închid; inchid; reziliez; rezilieze; renunț; renunt; renunțăm; anulez; anulăm; întrerup; desființez; lichidez; denunț; denunțăm; sistez; suspend; șterg; închidem; dezactivez; scot; tai; reziliem; renuntam; încheiem; dezinstalez; nu mai reînnoiesc; opresc
        [I_151]
        reziliez; rezilieri*; reziliem; renunț; renunt; renunțăm; mă dezabonez; ma dezabonez; dezabonați; dezabonati; dezabonează; mă dezabonez; rezilez
        [I_152]
        vreau; doresc; cer; solicit; aș vrea; rog
        [I_153]
        reziliere*; rezilierea; rezilia; închiderea; închid contul; închideți; anularea abonament*; încetarea; reziliez; dezabonare*; anulez abonamentul; renunț; ștergerea contului; închiderea contului; desființ*
        [I_154]
        reziliez; rezilia; închid contul; anulez abonamentul; mă dezabonez; renunț; închide contul; șterg contul; dezactivez contul; desființez
        [I_155]
        abonament*; contract*; un leu; client*; clientă; abonat*; nimic; clientul
        [I_156]
        de la mine; la voi; o plătesc; plătită
        [I_157]
        pierdeți; ați pierdut; veți pierde; o să pierdeți
        [I_158]
        am; mi am; ne am; a fost; e; m am; v am
        [I_159]
        am; mi am; ne am; v am; am și
        [I_160]
        am; m am; ne am
        [I_161]
        e; este; a fost; l am; mi l am; s a
        [I_162]
        cererea de reziliere|încetare|închidere; rezilierea; rezilierii
        [I_163]
        e; este; am; a fost; depusă; trimisă; semnată
        [I_164]
        mut; mutăm; duc; ducem; trec; trecem; merg; mergem; iau; cumpăr; comand; portez; portăm; orientez; îndrept; plec; plecăm; schimb; caut; căutăm; găsesc; fac cumpărăturile; zbor; mănânc; rezerv; cumpar
        [I_165]
        la; în; către; pe; de la; cu; din; spre
        [I_166]
        plec; plecăm; mă car; ma car; mă duc; fug
        [I_167]
        schimb; schimbăm; o să schimb; voi schimba
        [I_168]
        calc; cumpăr; comand; vin; iau; vedeți; mă vedeți; zbor; rezerv; dau; mănânc; intru; cumpar; intrăm; venim
        [I_169]
        la voi; de la voi; pe la voi; cu voi; niciodată; nimic; banii; pragul; pe aici; un leu; în viața
        [I_170]
        are; au; oferă; mă așteaptă; e mai; abia așteaptă; livrează
        [I_171]
        am; m am; ne am; mi am; am și; l am
        [I_172]
        iau; cumpăr; merg; comand; mănânc; sunt; zbor; mă duc; tund; facem; am trecut; m am mutat
        [I_173]
        @RIVAL; peste drum; la alt*; de la alt*; concurenț*
        [I_174]
        concurenț*; alții; altă; alt; altcineva; alt operator
        [I_175]
        primești; primiți; primesti; primiti; primesc; primește; primeste; ai; aveți; ia; câștigă; câștigi; câștigați; dăm; oferim; punem; trimitem; îți dăm; vă dăm; te așteaptă; vă așteaptă; cadou; oferă; beneficiezi; beneficiați; luați; iei; facem; e; este; are; lăsăm; tragem la sorți; dau
        [I_176]
        primești; primiți; primesti; cadou; dăm; oferim; punem; îți dăm; vă dăm; tragem la sorți; reducere; discount; voucher; premiem
        [I_177]
        celor; cei; oricui; oricine; cine; tuturor; pentru; dacă; daca; la fiecare
        [I_178]
        află; aflati; aflați; afli; afla; vede; vedeți; vezi; văd; vor afla; aflam; veți afla; vei afla; știi; știți; primesc; primești; primiți; anunțăm; anunțați; anunțat; anunț; arătăm; intră; intrați; comandă; comandați; prind
        [I_179]
        primii; primul; prima; întâi; intai; primele; înaintea; înainte; cu o zi; cu o oră; cu două; mai devreme; devreme; în avans; exclusiv; în exclusivitate; în premieră; prioritate; prioritar
        [I_180]
        urmăritorii; abonații; comunitatea; followerii; membrii; grupul; story; newsletter*; cei de aici; voi; vouă; fanii
        [I_181]
        primii; întâi; intai; înaintea tuturor; înainte de toți; înainte de toată; înainte; mai devreme; în avans; acces; prioritate; cu o zi; cu o oră; în premieră; cu <number>; exclusivitate
        [I_182]
        întâi; intai; mai întâi; primii; înaintea
        [I_183]
        la voi; aici; pe pagină; pe story; vouă; pe grup; pentru abonați*; pentru urmăritor*; pentru comunitat*; în newsletter; celor de aici; în grup; ție
        [I_184]
        înainte; întâi; cu o zi; mai devreme; acces; avanpremieră; primii
        [I_185]
        anticipat; timpuriu; exclusiv; înainte; devreme; pentru abonați|urmăritori|comunitate|membri
        [I_186]
        linkul; link ul; codul; lista; oferta; biletele; programul; colecția; meniul; data
        [I_187]
        apare; apar; vine; urcă; pun*; postăm; dăm; se deschide; intră; îl puneți; îl punem
        [I_188]
        întâi; mai întâi; prima dată; primii; înainte
        [I_189]
        au fost; ați fost; a fost; anul trecut
        [I_190]
        dăm; dam; îți dăm; vă dăm; iti dam; va dam; dau; urmărim; urmarim; îți dau; follow; distribuim; distribuie; dăm și noi
        [I_191]
        follow; înapoi; back; și noi; la rândul; share; like; fiecare; toți; tuturor; pe toți
        [I_192]
        urmărim; urmarim; distribuim; apreciem; dăm like; te urmărim; vă urmărim; te distribuim; vă distribuim; îți distribuim; vă repostăm; repostăm
        [I_193]
        înapoi; și noi; la rândul; pe toți; fiecare; tot; toate; pe rând; back
        [I_194]
        răspundem; raspundem; răspund; venim cu un răspuns; citim și răspundem; o să răspundem; vom răspunde; revenim; comentăm; răspuns
        [I_195]
        fiecare*; fiecăruia; fiecărui; tuturor; toate comentariile; la toate; pe rând; oricui; unul câte unul; toți; la toți; orice comentariu; fiecărui comentariu
        [I_196]
        primește; primesc; are; îl; o; le; va primi
        [I_197]
        înapoi; back; la schimb; de la noi
        [I_198]
        back; înapoi; la schimb
        [I_199]
        vă; va; te; îl; o; o să vă; o sa va; vom; voi; am să vă; o să te
        [I_200]
        sun; sunăm; sunam; suna; telefonez; telefonăm; apelez; apelăm; apela; caut la telefon; căutăm la telefon
        [I_201]
        telefonic; telefon; prin telefon; la telefon; la numărul; pe numărul; la numarul; pe numarul; un semn pe telefon; un sun; un telefon; un apel; un beep
        [I_202]
        sună; suna; sune; contactează; contacteaza; telefonează; apelează; contacta; va suna; va contacta; o să sune
        [I_203]
        dau; dăm; dam; veți primi; vei primi; primiți; primești; primiti; primesti; așteptați
        [I_204]
        telefon; apel; sun; semn pe telefon; apel telefonic
        [I_205]
        revin; revenim; reven*; răspundem; vorbim; ne auzim
        [I_206]
        la telefon; telefonic; cu un telefon; cu un apel; prin telefon
        [I_207]
        veți fi; vei fi; o să fiți; o să fii
        [I_208]
        v a; v am; te am; te a; l am
        [I_209]
        vă; va; te; îți; iti; o să vă; vom; voi; o sa va
        [I_210]
        scriu; scriem; scrie; anunț; anunțăm; anuntam; anunt; anunța; informez; informăm; informam; informa; răspund; răspundem; raspundem; răspunde; comunic; comunicăm; comunicam; comunica; țin la curent; ținem la curent; tinem la curent; spun; spunem; confirm; confirmăm; notific; notificăm; actualizăm; actualizez; zic; dau de veste; dăm de veste; dau un semn; dăm un semn; dau de știre; dăm de știre; ține la curent; dam un semn; zicem; trimitem un mesaj; trimitem un mail; trimitem răspunsul; lăsăm un mesaj
        [I_211]
        actualizăm; actualizez; publicăm; postăm; anunțăm; anunt; anunț; anuntam; scriem; scriu; comunicăm; informăm; punem la curent; postez; public
        [I_212]
        aici; din oră; pe pagină; în comentarii; mâine; azi; când; cand; dacă; luni; marți; miercuri; joi; vineri; sâmbătă; duminică; câștigător*; rezultat*; noutăți*; noutati*; stadiul; progres*; imediat; diseară; cum; unde; până
        [I_213]
        răspunsul; raspunsul; un răspuns; rezultatul; concluzia; rezolvarea; un mesaj; un mail; detaliile; vești; noutăți
        [I_214]
        aveți; ai; primiți; primești; veți avea; vei avea; veți primi; vei primi; vine; ajunge; aflați; apare
        [I_215]
        primiți; primești; veți primi; vei primi; o să primiți; o să primești; aveți; ai
        [I_216]
        răspuns*; un răspuns; un mesaj; un mail; un email; un sms; confirmare*; rezultatul; notificare*; vești
        [I_217]
        vă; va; îți; iti; ți; vi; ti; le; îl; il; o; o să; o sa; vom; voi; i; l
        [I_218]
        @TIME_ANCHOR; alt; altă; alta; un alt; o altă; piesa; coletul; înlocuitor*; perechea; nou; nouă; noul; noua; gratuit; pachetul; produsul; comanda; cu curier*; prin curier*; acasă; astăzi
        [I_219]
        pe drum; la curier; în colet; deoparte; în pachet; la poștă
        [I_220]
        coletul; comanda; pachetul; canapeaua; frigiderul; piesa; perechea; înlocuitorul; produsul; cartea; cardul; curierul; livrarea; alta; altul; pizza; masa; mobila; cea nouă; cel nou; noul; noua; schimbul; marfa; duplicatul; bagajul; valiza; restul; tortul; plasticul; eticheta; biletele; salteaua; televizorul; telefonul; rochia; pantofii; vaccinul
        [I_221]
        pleacă; ajunge; sosește; vine; va ajunge; va fi; va pleca; va sosi; vor ajunge; îl aveți; o aveți; îl ai; o ai; îl primiți; o primiți; îl primești; o primești; e la; îl aducem; o aducem; îl livrăm; o livrăm; o să ajungă; urmează să ajungă; ajung; îl trimitem; o trimitem; se livrează; intră
        [I_222]
        ajunge; pleacă; îl aveți; o aveți; îl primiți; o primiți; îl ai; o ai
        [I_223]
        la ușă; la poartă; la recepție; la easybox; la locker; la vecin*
        [I_224]
        mesaj*; mail*; email*; link*; detalii*; răspuns*; formular*; tehnician*; echip*; cod*; poze*; lista; un om; coleg*; instrucțiuni*; laborant*
        [I_225]
        vă; va; îți; iti; ți; vi; le; o să; o sa; vom; voi; i; îi
        [I_226]
        rambursăm; rambursam; rambursez; returnăm; returnam; returnez; restituim; restitui; stornăm; stornam; stornez; virăm; viram; virez; creditez; creditam; creditem; despăgubim; decontăm; dăm înapoi; dau înapoi; compensăm; întoarcem
        [I_227]
        @MONEY; @TIME_ANCHOR; banii; suma; diferența; integral; taxa; contravaloarea; plata; cei; cele; comisionul; tot; în cont; pe card; dublu; avansul; garanția; jumătate; lei; euro; restul; costul
        [I_228]
        dăm; dau; dam; primiți; primești; primiti; primesti; veți primi; vei primi; recuperați; aveți; ai; o să primiți; o să primești; luați
        [I_229]
        înapoi; inapoi; pe card; în cont; integral; pe loc; @TIME_ANCHOR
        [I_230]
        banii; suma; diferența; creditul; rambursarea; taxa; plata; sumele; returul; cei <number>; avansul; contravaloarea; garanția; restituirea; comisionul; stornarea; al doilea
        [I_231]
        ajung; ajunge; se întorc; se întoarce; apar; apare; intră; vin; vine; revin; revine; vor fi; va fi; va intra; vor intra; se virează; se rambursează; îi aveți; îi primiți; îi ai; îi primești; o primiți; o aveți; pleacă; se restituie; se returnează; va apărea; vor apărea; vor ajunge; va ajunge; o să intre; o să apară; e în cont; sunt în cont
        [I_232]
        vă; va; îți; iti; ți; vi; o; îl; il; le; o să; o sa; vom; voi; i
        [I_233]
        repar; reparăm; reparam; repara; rezolv; rezolvăm; rezolvam; rezolva; remediez; remediem; remedia; corectez; corectăm; corectam; corecta; înlocuiesc; înlocuim; inlocuim; înlocui; schimb; schimbăm; schimbam; schimba; refac; refacem; reface; recalculăm; recalculez; deblocăm; deblochez; ajustăm; îndreptăm; reinstalăm; regenerăm; montăm; instalăm; actualizăm aplicația; repornim; restabilim; restabili; dregem; curățăm
        [I_234]
        @TIME_ANCHOR; eroarea; cablul; țeava; problema; defectul; defecțiunea; textul; prețul; factura; butonul; pagina; aplicația; iconița; orarul; eticheta; lumina; apa; liftul; greșeala; descrierea; bugul; ușa; avaria; site ul; lista; linkul; poza; meniul; centrala; bareta; și gata; garnitura; becul; scaunul
        [I_235]
        tehnicianul; echipa; tehnicienii; montatorul; electricianul; instalatorul; mecanicul; meșterul; meseriașul; programatorii; colegii; constructorul nostru; inginerii; service ul
        [I_236]
        rezolvă; rezolva; repară; repara; remediază; remediaza; înlocuiește; schimbă; ajunge; vine; trece; intervine; repare; rezolve; remedieze; repune; pune; reface; repornește; deblochează; corectează; curăță; lucrează; montează; instalează; restabilește; va repara; va rezolva
        [I_237]
        se repară; se rezolvă; se remediază; va fi reparat*; va fi rezolvat*; va fi remediat*; va fi corectat*; vor fi reparat*; va fi înlocuit*; revine apa; revine curentul; apa revine; curentul revine; netul revine; lumina revine; internetul revine; va fi restabilit*; o să funcționeze; va funcționa; merge din nou
        [I_238]
        verific; verificăm; verificam; verifica; căutăm; caut; cautam; arătăm; arăt; discut; discutăm; vorbesc; vorbim; întreb; întrebăm; analizăm; analizez; anulăm; anulez; anulam; găsim; gasim; rezerv; rezervăm; programez; programăm; transmit; transmitem; cer; cerem; mă uit; ne uităm; escaladez; prelungim; prelungesc; blochez; blocăm; activez; activăm; opresc; oprim; păstrăm; păstrez; ținem; țin; mă interesez; ne interesăm; ascult; ascultăm; mut; mutăm; adaug; adăugăm; recalculăm; sesizăm; sesizez
        # Romanian, second inbound file: wider frames, added to the classes of ro.inbound.pack.

        # ---- helpers ------------------------------------------------------------------
        [X_WILL]
        voi; vom; o să; am să; vreau să; vrem să; urmează să; mă duc să; merg să; mergem să; nevoit să; nevoită să; nevoiți să; gata să; trebuie să; trebui să; hotărât să; decis să; pregătit să; silit să; obligat să; obligați să; mă obligați să; forțați să; ajung să; ajungem să; plănuiesc să; intenționez să; încep să; următorul pas; mă gândesc să; ne gândim să; nu ezit să; nu mă sfiesc să; pot să; putem să; dispus să; dispusă să; rămâne să; îmi rămâne să; nu mi rămâne decât să; mă apuc să
        [X_UNREAL]
        nu vreau|vrem|voi|vom|intenționez|plănuiesc|doresc|doream; nu am de gând; n am de gând; @X_G1 să fac|dau|scriu|plec|postez|mă|vă|închid|reclam|merg; era să; aș fi; am renunțat să; m am răzgândit; glumesc; nu e nevoie să; nu merg|plec|trec|renunț|închid|anulez|dau|reclam|public|postez|scriu; nu @X_G2
        [X_NICE]
        reducere*; e bună; mulțum*; multum*; mersi; felicit*; bravo; frumos*; frumoasă; laud; lăud*; recomand; pozitiv*; bună; excelent*; minunat*; superb*; perfect*; încântat*; 5 stele; cinci stele; drag; place; plac; plăcut*; genial*; delicio*; gustos*; rețet*; reducere; ofert*; zâmbet*
        [X_COND]
        dacă; daca; altfel; sau; ori; până mâine|vineri|luni|marți|miercuri|joi|diseară|la; de nu; în caz contrar
        [X_ASK]
        știți cumva; puteți să mi; cum pot; unde pot; recomandați
        [X_THIRD]
        sora|fratele|vecinul|vecina|prietena|prietenul|cumnata|cumnatul|mama|tata|soția|soțul|colega|colegul|băiatul|fata mea|meu|lui|ei|noastră|nostru? ..1 a|au|și|s a

        # ---- public post ------------------------------------------------------------------
        [X_PUBF]
        pun; punem; postez; postăm; public; publicăm; scriu; scriem; distribui; distribuim; urc; urcăm; încarc; încărcăm; bag; băgăm; las; lăsăm; dau; dăm; spun; povestesc; povestim; arăt; arătăm; umplu; filmez; lansez; trântesc; afișez; fac; facem; împart; împărtășesc; difuzez; transmit; trimit; expun; redactez; lipesc; torn; împrăștii; dezvălui; demasc; ajunge; ajung; apar; apare; deschid; pornesc; strâng semnături; agăț; iese; ies; vede; vedeți; citiți; vă vedeți; intru live
        [X_PUBV]
        pun; pune; posta; postez; publica; public; scrie; scriu; distribui; distribuie; urca; urc; încărca; încarc; băga; bag; lăsa; las; da; dau; spune; spun; povesti; povestesc; arăta; arăt; umple; umplu; filma; filmez; trânti; trântesc; afișa; afișez; face; fac; împărtăși; împărtășesc; difuza; trimite; trimit; expune; expun; posteze; afle; vadă; citească; dezvălui; deschide; deschid; porni; pornesc
        [X_PUBP]
        postat; publicat; scris; pus; distribuit; lăsat; făcut; urcat; povestit; filmat; dat; încărcat; spus; arătat; trântit; afișat; băgat; împărtășit; trimis; expus; redactat; difuzat; deschis; pornit; lipit
        [X_PUBWHERE]
        @PLACE_PUBLIC; hărți; hărțile; hărților; pagina orașului; pagina satului; pagina cartierului; pagina comunității; pagina orasului; grupul de cartier; grupul mamelor; grupul blocului; rețelele sociale; whatsapp; vb; viber; telegram; emag; olx; booking; tripadvisor; airbnb; glovo; play store; app store; recenzii; recenziile; comentarii; comentariile; fiecare grup; toate grupurile; toate paginile; pagina mea; profilul meu; contul meu de; story; povești; canal*; vlog*; podcast*; avizier*; cartier*; blocului; ascultători; urmăritor*; urmăritori; follower*; abonați; mii de oameni; prieteni; vecini; toți; lume; lumea; orașul; satul; 999 md; 999; threads
        [X_PUBOBJ]
        recenzie; recenzia; recenzii; review; reviewul; postare; postarea; o stea; 1 stea; o singură stea; clip*; filmare*; filmul*; video*; poze*; captur*; screenshot*; printscreen*; conversați*; mesajele; petiți*; boicot*; dezvăluire*; articol pe blog; dovezi*; înregistrar*
        [intent.publicPost.threat]
        !am|ai|ați|a|au|nu|le|s @X_PUBF ..6 @X_G3 ..2 @X_PUBWHERE / !@X_NICE !@X_UNREAL !@X_ASK !@X_PUBDONE !@Q_REVIEW !@PRESS !@REG !@LAW !@X_THIRD
        @X_WILL ..4 @X_PUBV ..6 @X_PUBWHERE|@X_PUBOBJ / !@X_NICE !@X_UNREAL !@X_ASK !@X_PUBDONE !@Q_REVIEW !@PRESS !@REG !@LAW
        !am|ai|ați|a|au|nu|le|s @X_PUBF ..3 @X_PUBOBJ ..6 / @X_COND !@X_NICE !@X_UNREAL !@X_ASK !@X_PUBDONE !@Q_REVIEW !@PRESS !@REG !@LAW
        va|vor|o să ..3 afla|afle|vedea|vadă|citi|citească|ști|știe ..4 @X_CROWD / !@X_NICE !@PRESS; @X_CROWD ..3 @X_G4 ..1 afla|afle|vedea|vadă|citi|citească|ști|știe / !@X_NICE !@PRESS; află|afla|vede|citește ..2 @X_CROWD / @X_COND !@X_NICE; vă fac|fac ..1 vedete|celebri|celebre|virali|de râs|reclamă|praf ..3; deveniți|ajungeți virali|celebri|vedete|faimoși; vă veți|o să vă ..3 vedeți|citiți|regăsiți ..3 @X_PUBWHERE
        + Mâine pun pozele pe pagina cartierului.
        + Dacă nu-mi dați banii, filmez tot și ajungeți pe TikTok.
        - Nu vreau să postez nimic pe Facebook.
        - O să scriu o recenzie frumoasă pe Google.
        [X_CROWD]
        toată lumea; lumea; tot orașul; orașul; tot satul; cartierul; toți; vecinii; urmăritorii; prietenii; oamenii; internetul; toată țara; mii de oameni; toți clienții; mamele
        [X_PUBDONE]
        am|ați|a|au|v am|i am|le am|l am|mi am ..2 @X_PUBP ..6 @X_PUBWHERE|@X_PUBOBJ; deja
        [intent.publicPost.report]
        !nu|n @X_HAVE ..2 @X_PUBP ..7 @X_G5 ..2 @X_PUBWHERE / !@X_NICE !@X_UNREAL !@X_ASK !@PRESS !@REG !@LAW
        @X_HAVE ..2 pus|lăsat|dat|trântit|acordat ..3 @X_G6 ..1 stea|steluță / !@X_UNREAL; @X_HAVE ..2 postat|publicat|scris|distribuit|lăsat|urcat|încărcat|filmat ..3 @X_PUBOBJ / !@X_NICE !@X_UNREAL !@X_ASK; @X_G7 deja? ..2 pe|în|la ..2 @X_PUBWHERE / @X_PUBOBJ !@X_NICE !@X_ASK !@X_UNREAL; @X_G8 deja ..2 pe|în ..2 @X_PUBWHERE / !@X_NICE !@X_ASK; postarea|recenzia|clipul|filmarea|filmulețul|povestea ..3 @X_G9 ..6 / !@X_NICE !@X_ASK
        + Am lăsat o stea pe hărți.
        + Conversația e deja pe Reddit.
        - Am văzut reclama voastră pe Facebook.
        [X_HAVE]
        am; v am; i am; l am; le am; mi am; ne am; m am; am și; am mai; o am; ți am

        # ---- press ------------------------------------------------------------------
        [X_PRESSN]
        presă; presa; presei; jurnalist*; ziarist*; ziar; ziarul; ziarului; ziare; ziarele; gazet*; redacți*; televiziun*; televizor; tv; reporter*; știri; știrile; știrilor; știriști; radio; radioul; emisiune*; emisiunea; publicați*; protv; pro tv; digi24; antena; observator; prima oră; jurnal tv; tv8; publika; moldova 1; libertatea; recorder; adevărul de; investigați*; rise; corespondent*; în direct la; bună dimineața românia; documentar*; hotnews; monitorul; agerpres; unimedia; zdg; point md; deschide md; nokta
        [X_PRESSNO]
        reclam* voastră; reclama; abonament la ziar; chioșc*; știri despre; ce știri; bune știri; știri bune; am citit; am auzit; am văzut; felicitări; livrat*; presă de; presa hidraulic*; nu ajunge la; sala de presă; @X_NICE; radio din mașină; televizor nou; televizorul meu; televizorul nu; televizorul s; un televizor; televizorul cumpărat; televizorul ajuns; televizorul; repar*; montat; pe stoc
        [intent.press.threat]
        !am|nu|a|au @X_G10 ..6 @X_PRESSN / !@X_PRESSNO !@X_UNREAL !@X_PRESSDONE
        @X_WILL ..5 scrie|scriu|suna|sun|chema|chem|contacta|contactez|trimite|trimit|da|dau|anunța|anunț|povesti|spune|vorbi|vorbesc|merge|merg|ajunge|ajung|ajungeți|apărea|apară|apăreți|apela|duce|duc|ieși|ies|explica|explicați|invita|aduce ..5 @X_PRESSN / !@X_PRESSNO !@X_UNREAL !@X_PRESSDONE
        vreți|doriți|așteptați ..3 să ..5 @X_PRESSN / !@X_PRESSNO; @X_PRESSN ..3 va|vor|o să|abia așteaptă|ar fi|e interesată|ar ..5 / !@X_PRESSNO !@X_PRESSDONE; @X_PRESSN e|este următorul|următoarea ..3; poate ..2 @X_PRESSN ..5 / !@X_PRESSNO !@X_PRESSDONE; răspundeți|răspunde|vorbiți|dați explicații|explicați ..5 @X_PRESSN / !@X_PRESSNO !@X_PRESSDONE; următorul|următoarea ..4 @X_PRESSN / !@X_PRESSNO; am|cunosc un|o prieten|prietenă|văr|cunoștință|verișoară ..3 @X_PRESSN / !@X_PRESSNO; ne|vă vedem|vedeți|auzim ..2 la știri|televizor|tv|ziar|radio
        + Dacă nu rezolvați, aduc televiziunea la poartă.
        + O să explicați jurnaliștilor.
        - Am văzut reclama voastră la televizor.
        [X_PRESSDONE]
        @X_HAVE ..3 sunat|anunțat|contactat|scris|trimis|vorbit|povestit|dat|invitat|chemat|sesizat|acordat|fost ..6 @X_PRESSN; @X_PRESSN ..6 a|au|m a|m au|ne a|ne au|mi a|are deja|deja; deja
        [intent.press.report]
        !nu|n @X_HAVE ..3 sunat|anunțat|contactat|scris|trimis|vorbit|povestit|dat|invitat|chemat|sesizat|acordat|fost|apărut|discutat|predat|relatat|spus|ieșit ..6 @X_PRESSN / !@X_PRESSNO !@X_UNREAL !@X_COND
        @X_PRESSN ..5 @X_G11 ..2 sunat|contactat|preluat|publicat|scris|venit|filmat|cerut|luat|dat|difuzat|apărut|răspuns|intervievat|documentat|fost|promis|vorbit / !@X_PRESSNO !@X_UNREAL !@X_COND; @X_PRESSN ..5 are|au|știe|știu|lucrează|pregătește|pregătesc|scrie|verifică deja ..4 / !@X_PRESSNO !@X_COND; @X_G12 ..1 apărut|ieșit|fost|publicat ..5 @X_PRESSN / !@X_PRESSNO !@X_COND; interviu* ..4 @X_PRESSN|dat|apare|difuzat / @X_HAVE !@X_PRESSNO; am fost ..2 la ziar|televiziune|radio|presă; articol*|reportaj* ..5 a apărut|apare|iese|publicat|despre voi / !@X_PRESSNO !@X_COND
        + Un reporter are deja tot dosarul.
        + Am dat un interviu la radio despre voi.
        - Am citit în ziar că deschideți un magazin.

        # ---- lawyer ------------------------------------------------------------------
        [X_LAWN]
        avocat*; avocata; avocatei; judecată; judecata; instanț*; instanta; tribunal*; proces; procesul; judecător*; judecătoresc; judecătorească; judecătorie; executor*; somați*; citați*; despăgubiri; daune; daunele; justiți*; plângere penală; penal; parchet*; procuror*; jurist*; litigiu; acțiune în; cerere de chemare; sentinț*; hotărâre judecătorească; cabinet de avocatură; notificare prin; contencios; magistrat*; în fața legii; legea o să
        [X_LAWNO]
        prieten*|văr|vecin*|unchi*|fiul|fiica|sora|fratele ..3 avocat*|judecător*; parcare; notar; @X_NICE; proces de|verbal|tehnologic|producție; procesul de; în proces; procese verbale; fără tribunal; legal; nu e nevoie de avocat; fără avocat*; avocatul poporului; facultate*
        [intent.lawyer.threat]
        !am|nu|a|au|ați @X_G13 ..6 @X_LAWN / !@X_LAWNO !@X_UNREAL !@X_LAWDONE
        @X_WILL ..6 @X_LAWN / !@X_LAWNO !@X_UNREAL !@X_LAWDONE
        avocatul|avocata|avocații|juristul|avocatului ..2 @X_G14? ..3 @X_G15 ..6 / !@X_LAWNO !@X_LAWDONE; @X_G16 ..5 @X_LAWN / !@X_LAWNO; cu|prin|pe ..1 avocat|avocatul|instanță|judecată|tribunal|justiție|executor / @X_WILL !@X_LAWNO !@X_LAWDONE; decide|hotărăște|stabilește|spune|zice|rezolvă ..3 judecător*|instanț*|tribunal* / !@X_LAWNO !@X_LAWDONE; judecătorul|instanța|tribunalul ..1 @X_G17 ..4 / !@X_LAWNO !@X_LAWDONE; vă dau|chem|acționez|duc|târăsc ..2 în ..1 judecată|instanță|tribunal; veți|o să primiți|aveți ..4 somați*|citați*|notificare*|avocat* / !@X_LAWDONE; așteptați|pregătiți ..4 somați*|citați*|avocat*|proces*|notificare*
        + De luni vorbiți cu avocatul meu.
        + Ne vedem la judecătorie.
        - Vecinul meu e avocat, îi place pizza voastră.
        - Nu vreau să ajungem în instanță.
        [X_LAWDONE]
        @X_HAVE ..3 depus|înaintat|deschis|angajat|luat|vorbit|contactat|trimis|sunat|intentat|dat|acționat|consultat|mandatat|câștigat|semnat|predat|plătit|introdus ..6 @X_LAWN; @X_LAWN ..5 @X_G18 ..2 dat|trimis|depus|notificat|decis|hotărât|obligat|admis|câștigat|stabilit|preluat|fixat|pregătit|emis|respins|primit|scris|judecat|pronunțat; acum vorbește
        [intent.lawyer.report]
        !nu|n @X_HAVE ..3 depus|înaintat|deschis|angajat|luat|contactat|trimis|intentat|acționat|consultat|mandatat|câștigat|predat|introdus|discutat|vorbit|formulat|făcut|dat|pornit|primit|obținut ..6 @X_LAWN / !@X_LAWNO !@X_UNREAL !@X_COND
        @X_LAWN ..5 @X_G18 ..2 dat|trimis|depus|notificat|decis|hotărât|obligat|admis|câștigat|stabilit|preluat|fixat|pregătit|emis|pronunțat|confirmat|somat|expediat / !@X_LAWNO !@X_COND; @X_G19 dat|făcut dreptate ..4 / !@X_COND !@X_BANKN; vorbește|vorbesc|răspunde|se ocupă avocatul|avocata|avocații ..5 / !@X_COND !@X_LAWNO; procesul|dosarul|cauza|acțiunea|cererea|sentința|hotărârea ..3 @X_G20 ..4 instanț*|tribunal*|judecătorie|rol|termen|depus*|înregistrat*|definitivă|câștigat*|pronunțat* / !@X_COND; ne judecăm ..3; dosarul ..3 @X_G21 ..2 la avocat*
        + Tribunalul mi-a dat câștig de cauză.
        + Am introdus acțiune la judecătorie.
        - Dacă nu răspundeți, angajez avocat.

        # ---- regulator ------------------------------------------------------------------
        [X_REGN]
        @REG; opc; anpc; cna; inspector* de|la|sanitar|fiscal|muncii; inspectorul; inspectorii; inspecția; inspecți*; comisarii; comisarul; comisari; pompieri; pompierii; poliția locală; consiliul local; protecția consumatorilor; protecția copilului; dgaspc; garda; agenția națională; agentia; autoritatea; autorități; autoritățile; forurile; organele; organele de control; instituțiile statului; ministerul; direcția sanitară; direcția; cci; guvern*; prefect*; deputat*; consumatori; ansa; anta; siguranța alimentelor; inspectoratul; rar; cnaș; casa de sănătate; ancom; energetic*; aep; ccrm; primar; primarul; primarului; apele române; isc; consiliul județean
        [X_REGNO]
        lângă primărie; peste drum de; bon* fiscal; bon fiscal; certificat*; adeverinț*; casa de marcat; impozit*; @X_NICE; direcția greșită; în direcția; direcția mașinii; inspecția tehnică; itp; inspecția periodică; lucrez la; vine de la; unde e; programul; primarul a inaugurat; pentru fisc
        [intent.regulator.threat]
        !am|nu|a|au|ați @X_G22 dau pe mâna|torn ..7 @X_REGN / !@X_REGNO !@X_UNREAL !@X_REGDONE
        @X_WILL ..6 depune|depun|face|fac|scrie|scriu|suna|sun|sesiza|sesizez|reclama|reclam|trimite|trimit|merge|merg|adresa|adresez|anunța|anunț|apela|apelez|informa|informez|chema|chem|contacta|contactez|raporta|raportez|ajunge|ajung|ajungem|vină|veni|afle|afla|verifice|verifica|ocupe|lămurească|explicați|explica|răspundeți|răspunde ..6 @X_REGN / !@X_REGNO !@X_UNREAL !@X_REGDONE
        @X_REGN ..3 @X_G23 ..5 / !@X_REGNO !@X_REGDONE !@X_UNREAL; să ..2 verifice|vină|vadă|spună|zică|judece|lămurească|decidă|constate|ocupe|afle ..4 @X_REGN / !@X_REGNO !@X_REGDONE; lăsăm|las|lasă|poate|vedem|să vedem ..6 @X_REGN / !@X_REGNO !@X_REGDONE; plângere*|reclamați*|sesizare*|petiți* ..5 @X_REGN / @X_COND !@X_REGNO !@X_REGDONE; plângere*|reclamați*|sesizare*|petiți* ..4 @X_REGN ..4 mâine|azi|luni|e gata|pregătit* / !@X_REGNO !@X_REGDONE; următor* ..4 @X_REGN / !@X_REGDONE !@X_REGNO; explicați|răspundeți|explicațiile|socoteală ..5 @X_REGN / !@X_REGNO !@X_REGDONE; așteptați|pregătiți ..5 @X_REGN|control|controlul|inspecți* / !@X_REGNO !@X_REGDONE
        + Lăsăm inspectorul să verifice bucătăria voastră.
        + Dacă nu reparați, fac sesizare la ANPC.
        - Aveți nevoie de bon fiscal?
        [X_REGDONE]
        @X_HAVE ..3 depus|făcut|scris|sunat|sesizat|reclamat|trimis|adresat|anunțat|înaintat|contactat|informat|completat|raportat|înregistrat|primit|fost|semnalat ..7 @X_REGN; @X_REGN ..5 @X_G24 ..2 înregistrat|confirmat|răspuns|preluat|deschis|venit|trimis|dat|primit|constatat|amendat|demarat|fost|verificat|început|promis|cerut|sunat|scris; deja; după sesizarea|reclamația|plângerea mea
        [intent.regulator.report]
        !nu|n @X_HAVE ..3 depus|făcut|scris|sunat|sesizat|reclamat|trimis|adresat|anunțat|înaintat|contactat|informat|completat|raportat|înregistrat|semnalat|fost|mers|primit ..7 @X_REGN / !@X_REGNO !@X_UNREAL !@X_COND !@in.question
        @X_REGN ..5 @X_G24 ..2 înregistrat|confirmat|răspuns|preluat|deschis|venit|trimis|dat|primit|constatat|amendat|demarat|fost|verificat|început|promis|cerut|sunat|scris|sesizat*|anunțat* / !@X_REGNO !@X_UNREAL !@X_COND; @X_REGN ..6 știe|știu|are|au|cercetează|verifică|investighează deja ..3 / !@X_REGNO !@X_COND; după|în urma|la|pe baza sesizarea|sesizării|reclamația|reclamației|plângerea|plângerii|sesizarea mea|mele|noastră|noastre ..6 / @X_REGN; plângerea|reclamația|sesizarea|petiția ..6 @X_G25 ..6 @X_REGN|depusă|înregistrată|trimisă|lucru / !@X_COND
        + Inspectorul a fost ieri la voi după sesizarea mea.
        + ANPC mi-a confirmat reclamația.
        - Dacă nu răspundeți, depun plângere la OPC.

        # ---- chargeback ------------------------------------------------------------------
        [X_CBN]
        chargeback*; charge back; dispută*; disputa; disputei; refuz* la plată; refuz la plata; contestați* la|prin bancă; contestarea plății|tranzacției|debitării; contestație la bancă; retragerea plății; întoarcerea plății; anularea debitării|plății|tranzacției; recuperarea sumei|banilor|plății ..1 prin|de la bancă|card; rechemarea plății; revocarea plății; stornarea plății|tranzacției; recall; contestarea; formular de contestare
        [X_BANKN]
        bancă; banca; băncii; bancii; visa; mastercard; card; cardul; cardului; paypal; revolut; emitent*; bt; bcr; brd; maib; victoriabank; procesator*
        [X_CBSUM]
        plata; plății; plătii; plată; tranzacți*; tranzacția; suma; sumei; banii; debitarea; debitării; debitul; încasarea; încasării; retragerea
        [X_CBNO]
        mi am schimbat banca; noul cont; la ce bancă; cont bancar; aparat de card; cu cardul pot; card de fidelitate; plata cu cardul merge; pos; @X_NICE; transfer bancar pot; banca cealaltă; trec la banca; altă bancă
        [intent.chargeback.threat]
        !am|nu|a solicit|solicităm|cer|cerem|fac|facem|inițiez|inițiem|deschid|deschidem|pornesc|depun|depunem|dau|vreau|urmează|bag|completez|formulez|lansez|aplic|las ..5 @X_CBN / !@X_CBNO !@X_UNREAL !@X_CBDONE
        !am|nu|a contest|contestăm|anulez|revoc|retrag|întorc|storneze|recuperez|recuperăm|blochez|opresc|refuz|iau|cer|cerem|reclam|scot|sesizez|anunț ..4 @X_CBSUM ..4 @X_G26 ..2 @X_BANKN / !@X_CBNO !@X_UNREAL !@X_CBDONE
        !am|nu|a @X_G27 ..4 @X_BANKN ..5 @X_CBSUM / !@X_CBNO !@X_UNREAL !@X_CBDONE
        !am|nu|a contest|contestăm|revoc|stornez ..3 @X_CBSUM / !@X_CBNO !@X_UNREAL !@X_CBDONE; @X_WILL ..5 contesta|contest|conteste|cere|cer|bloca|retrage|întoarce|refuza|revoca|storna|recupera|recuperez|iniția|anula|deschide|face|fac ..5 @X_CBSUM|@X_CBN ..4 / !@X_CBNO !@X_UNREAL !@X_CBDONE; banca|băncii|visa|paypal|revolut ..2 @X_G28? ..1 @X_G29 ..6 / @X_CBSUM !@X_CBNO !@X_UNREAL !@X_CBDONE; recuperez|iau|scot|trag|recuperăm ..3 banii|suma|tot ..4 prin ..1 @X_BANKN / !@X_CBDONE; prin bancă|visa|mastercard|paypal ..5 / @X_WILL !@X_CBNO !@X_CBDONE
        + Contest plata la bancă.
        + Banca mea o să recupereze suma de la voi.
        - Cu ce card pot plăti?
        [X_CBDONE]
        @X_HAVE ..3 deschis|făcut|cerut|inițiat|contestat|solicitat|stornat|blocat|depus|returnat|primit|retras|câștigat|recuperat|completat ..6; @X_G30 ..2 dat|întors|returnat|stornat|rambursat|aprobat|acceptat|restituit|blocat|admis|recuperat|virat|anulat
        [intent.chargeback.report]
        !nu|n @X_HAVE ..3 deschis|făcut|cerut|inițiat|contestat|solicitat|depus|retras|anulat|recuperat|luat|câștigat|completat|primit|semnat|obținut|refuzat ..6 @X_CBN / !@X_CBNO !@X_UNREAL !@X_COND
        !nu|n @X_HAVE ..2 contestat|recuperat|revocat|stornat|blocat|întors|anulat ..4 @X_CBSUM ..5 @X_BANKN / !@X_CBNO !@X_UNREAL !@X_COND
        !nu|n @X_HAVE ..2 contestat ..2 @X_CBSUM / !@X_CBNO !@X_UNREAL !@X_COND; @X_BANKN ..3 @X_G31 ..1 dat|întors|returnat|stornat|rambursat|aprobat|acceptat|restituit|blocat|admis|recuperat|virat|anulat|confirmat|retras|tras ..4 / !@X_CBNO !@X_COND; @X_CBSUM ..3 @X_G32 ..2 întors*|returnat*|stornat*|rambursat*|restituit*|anulat*|recuperat* ..4 @X_BANKN / !@X_COND; disputa|contestația|chargeback ul|chargebackul|refuzul ..4 @X_G33 ..3 deschis*|admis*|aprobat*|câștigat*|depus*|acceptat*|lucru|înregistrat*|trimis* / !@X_COND; banii ..3 @X_G34 ..4 @X_BANKN / !@X_COND
        + Visa mi-a returnat banii.
        + Am contestat debitarea la bancă.

        # ---- cancel ------------------------------------------------------------------
        [X_CANN]
        abonament*; contract*; contul; conturile; cont; cardul de fidelitate; serviciul; serviciile; colaborarea; newsletter*; polița; poliței; asigurarea; asigurării; depozit*; membership*; aplicația; economiile; portofoliul; cartela; sim ul; numărul; numerele; pachetul tv; găzduirea; domeniul; copilul|fetița|băiatul|fata de la|din; calitatea de client|membru; datele mele; înscrierea; legitimația; creditul; rata; cablul; internetul; linia; telefonia; banii de la voi; colaborare; relația; relația contractuală; clientela
        [X_CANNO]
        întâlnire*; ședinț*; anulez comanda; anula comanda; anulez rezervarea; rezervarea; programare*; zbor*; trenul; desert*; dieta; dietă; adresa veche; prelungesc; transfer; @X_NICE; am uitat parola; nu mai merge; blocat contul; contul blocat; mi ați; mi au; mi a fost; ne ați; v ați; ați închis; ați anulat; carne*; zahăr*; fumat*; din greșeală; ați tăiat; ați întrerupt; vi s
        [intent.cancel.threat]
        !am|nu|a|au|ați închid|închidem|reziliez|reziliem|renunț|renunțăm|anulez|anulăm|întrerup|întrerupem|desființez|lichidez|denunț|denunțăm|sistez|suspend|șterg|ștergem|dezactivez|scot|scoatem|tai|tăiem|încheiem|închei|dezinstalez|opresc|oprim|retrag|retragem|mut|rup|rupem|predau|returnez|dau ..4 @X_CANN / !@X_CANNO !@X_UNREAL !@X_CANDONE
        opriți|închideți|ștergeți|anulați|reziliați|desființați|tăiați|dezactivați|încetați|scoateți|sistați|întrerupeți mi|ne|ți|vă|imi|îmi? ..2 @X_CANN / !@X_CANNO !@X_CANDONE
        @X_WILL ..4 închid|închide|închei|închem|reziliez|rezilia|reziliem|renunț|renunța|renunțăm|anulez|anula|întrerup|întrerupe|dezabonez|dezabona|șterg|șterge|dezinstalez|lichidez|denunț|retrag|retrage|opresc|opri|scot|scoate|tai|tăia ..5 @X_CANN|voi|serviciile / !@X_CANNO !@X_UNREAL !@X_CANDONE
        @X_G35 ..3 / !@X_CANNO !@X_UNREAL !@X_CANDONE; renunț|renunțăm la voi|serviciile|serviciul|ofertele|abonament*|contract* ..3 / !@X_CANNO !@X_UNREAL !@X_CANDONE; cerere*|formular* ..2 de reziliere|încetare|închidere|dezabonare|renunțare ..4 / !@X_CANDONE !@X_CANNO; vreau|doresc|cer|solicit|rog ..2 rezilierea|încetarea|închiderea|ștergerea|anularea|dezabonarea ..4 / !@X_CANNO !@X_CANDONE; nu mai prelungesc|prelungim|reînnoiesc|reînnoim|plătesc|plătim|rămân|rămânem ..4 @X_CANN|voi|leu|ban / !@X_CANDONE; nu mă|ne mai aveți client*|abonat* ..2; ultima lună|factură|plată|rată ..5 @X_G36 ..2 / !@X_NICE; cum|unde ..4 @X_G37 ..6
        + Închideți-mi contul de mâine.
        + Îmi retrag depozitul de la voi.
        - Mi-ați blocat contul, de ce?
        [X_CANDONE]
        @X_HAVE ..3 închis|reziliat|renunțat|anulat|dezabonat|șters|întrerupt|desființat|dezinstalat|retras|tăiat|denunțat|lichidat|depus|scris|trimis|semnat|scos|rupt|predat|oprit ..5; l am|le am|o am|i am închis|tăiat|reziliat|șters|anulat|rupt|retras|scos
        [intent.cancel.report]
        !nu|n @X_HAVE ..3 închis|reziliat|anulat|șters|întrerupt|desființat|denunțat|tăiat|lichidat|suspendat|dezactivat|dezinstalat|retras|rupt|predat|scos|oprit|încheiat|renunțat ..5 @X_CANN|voi|serviciile / !@X_CANNO !@X_COND !@in.question
        @X_CANN ..2 @X_G38 ..2 închis*|reziliat*|anulat*|șters*|desființat*|încheiat*|tăiat*|dezinstalat*|rupt*|retras*|scos*|predat* ..4 / !@X_CANNO !@X_COND; @X_HAVE ..3 scris|depus|trimis|semnat|predat|completat ..4 @X_G39 ..4 / !@X_CANNO !@X_COND; cererea|notificarea ..1 de reziliere|încetare|închidere ..5 @X_G40 ..4 / !@X_COND; @X_G41 dezabonat ..4 / !@X_CANNO !@X_COND; nu mai @X_G42 ..2 client*|abonat*|abonați|clienții|contract|abonament ..3
        + Abonamentul l-am tăiat din aplicație.
        + Am depus cererea de încetare.
        - Dacă mai crește prețul, închid contul.

        # ---- elsewhere ------------------------------------------------------------------
        [X_ELSE]
        @RIVAL; concurenț*; concurența; rival*; competitor*; alt|altă|alți|alte|altui|altei|alta|celălalt|cealaltă ..1 operator*|furnizor*|bancă|banca|firmă|firma|sală|magazin*|hotel*|curier*|provider*|companie*|farmacie*|clinică|clinica|salon*|agenți*|aplicați*|rețea*|pizzeri*|brutări*|service*|dentist*|medic*|doctor*|restaurant*|cafene*|școal*|grădiniț*|asigurător*|site*|platform*|taxi*|coafor*|frizer*|frizerie|spălătorie|depozit*|angro|transportator*|hosting|supermarket*|parte|loc|locuri|localuri|croitor*|mecanic*|atelier*|notar*|laborator*|veterinar*|florări*|piață|cofetări*|stomatolog*|librări*|stație|benzinări*|cabinet*|producător*|partener*; în altă parte; altundeva; alții; altcineva; cei de peste drum; vecinii; banca cealaltă; orange; vodafone; digi; telekom; moldcell; moldtelecom; unite; starnet; emag; altex; flanco; lidl; kaufland; glovo; bolt; uber; wizz*; ryanair; fan courier; sameday; cargus; nr1; linella
        [X_ELSEF]
        mă mut; ne mutăm; mut; mutăm; duc; ducem; mă duc; ne ducem; trec; trecem; merg; mergem; iau; luăm; cumpăr; cumpărăm; comand; comandăm; portez; portăm; mă orientez; ne orientăm; mă îndrept; plec; plecăm; schimb; schimbăm; caut; căutăm; îmi caut; găsesc; găsim; aleg; alegem; rezerv; rezervăm; zbor; zburăm; mănânc; mâncăm; îmi iau; ne luăm; transfer; transferăm; fac cumpărăturile; apelez; apelăm; migrez; migrăm; semnez; semnăm; încerc; încercăm; mă reorientez; investesc; cheltui; cheltuim; mă tratez; mă tund; înscriu; dau banii; dăm banii; las banii; lăsăm banii; fug
        [X_ELSEP]
        mutat; trecut; dus; plecat; luat; cumpărat; comandat; portat; schimbat; ales; găsit; mers; semnat; orientat; transferat; migrat; rezervat; zburat; mâncat; înscris; reparat; tuns; tratat; angajat; deschis
        [X_ELSENO]
        @ELSE_BAR; altă adresă; altă dată; altă mărime; alt număr; altă culoare; alt oraș; de la voi la voi; alt raft; altă linie; alt etaj; @X_NICE; nu mai merg la alții; nu vreau la; nicăieri altundeva; nu găsesc altundeva; decât la; mai bun* decât; alt magazin al vostru; de al vostru; alt coleg; ați; altă sală a voastră; colegul; cealaltă casă; alte locuri libere; alte magazine ale; la cealaltă
        [intent.goElsewhere.threat]
        !am|nu|a|au|ați @X_ELSEF ..5 @X_ELSE / !@X_ELSENO !@X_UNREAL !@X_ELSEDONE !@X_THIRD !@X_ASK
        @X_WILL ..5 muta|mut|mutăm|duce|duc|trece|trec|trecem|merge|merg|mergem|cumpăra|cumpăr|comanda|comand|porta|portez|pleca|plec|schimba|schimb|căuta|caut|căutăm|alege|aleg|lua|iau|luăm|orienta|orientez|găsi|găsesc|transfera|apela|apelez|rezerva ..5 @X_ELSE / !@X_ELSENO !@X_UNREAL !@X_ELSEDONE
        @X_G43 ..1 operatorul|furnizorul|banca|sala|medicul|dentistul|firma|rețeaua|magazinul|brutăria|clinica|salonul|asigurătorul|farmacia|agenția|curierul|frizerul|hotelul|service ul|contabilul ..3 / !@X_ELSENO !@X_UNREAL !@X_ELSEDONE; îmi|ne iau|luăm bagajele|jucăriile|tălpășița|banii|rămas bun ..3 @X_G44 ..2 / !@X_ELSEDONE; plec|plecăm|fug|fugim|mă car ..1 @X_G45 ..2; nu mai @X_G46 ..4 @X_G47 / !@X_ELSEDONE !@X_NICE; concurența|alții|vecinii|rivalii ..3 @X_G48 ..3 / !@X_ELSENO !@X_ELSEDONE; ați pierdut|pierdeți|veți pierde|o să pierdeți ..1 @X_G49 ..2 client*|clienți|familie|abonat* ..3
        + Cel mai probabil plec la un alt dentist.
        + De luni comandăm de la altă pizzerie.
        - Nu plec la concurență, sunteți cei mai buni.
        - Aveți alt magazin în oraș?
        [X_ELSEDONE]
        @X_HAVE ..3 @X_ELSEP ..5 @X_ELSE; de atunci; de când; acum cumpăr; deja ..2 la
        [intent.goElsewhere.report]
        !nu|n @X_HAVE ..3 @X_ELSEP ..5 @X_ELSE / !@X_ELSENO !@X_UNREAL !@X_COND !@X_ASK !@in.question
        de|din luna|săptămâna|atunci|ieri|vara|anul|azi|când|două|trei|<number> ..5 @X_G50 ..5 @X_ELSE / !@X_ELSENO !@X_COND; acum|deja ..3 @X_G51 ..5 @X_ELSE / !@X_ELSENO !@X_COND; @X_G52 deja ..2 @X_G53 ..2 @X_ELSE / !@X_ELSENO; @X_G54 ..1 schimbat ..1 operatorul|furnizorul|banca|sala|medicul|dentistul|firma|rețeaua|asigurătorul|agenția|curierul|frizerul ..3 / !@X_ELSENO !@X_COND
        + Ne-am mutat la alt furnizor luna trecută.
        + Acum comandăm de la concurență.
        - Aș vrea altă mărime, vă rog.

        # ---- complaint ------------------------------------------------------------------
        [X_WRONG]
        spart; spartă; sparte; sparți; rupt; ruptă; rupte; crăpat*; zgâriat*; stricat*; defect*; murdar*; mucegăit*; mucegai; expirat*; ud; udă; uzi; ude; rece ca gheața; arsă; ars; crud; crudă; sărat*; stătut*; acrit*; întârziat; întârzie; întârziere; întârzieri; pierdut; pierdeți; pierd; uitat; uitați; lipsea; lipsește; lipsesc; lipseau; pute; put; pută; puțea; miroase a; mirosea a; dublat*; triplat*; umflat* factura; scumpit*; gândac*; șoarec*; păr în; ploșnițe; curge; picură; scârțâie; țiuie; bâzâie; se blochează; se încălzește; se descarcă; se oprește; se dezlipește; se strică; se rupe; se închide singur*; îngheață; pică; cade; a căzut; a picat; a murit; a cedat; s a rupt; s a stricat; s a spart; s a ars; s a dezlipit; s a descusut; s a topit; s a desfăcut; s a blocat; s a oprit; strâmb*; îndoit*; lovit*; turtit*; șifonat*; pătat*; decolorat*; găurit*; mâncat de; prost; proastă; slab; slabă; mizer*; jalnic*; lamentabil*; penibil*; nașpa; urât; urâtă; țipat; țipă; urlat; urlă; strigat la; nepoliticos*; nesimțit*; obraznic*; grosolan*; arogant*; indiferent*; neglijen*; nepăsare*; neserio*; bătaie de joc; batjocur*; înșelat*; înșelăciune; păcălit*; păcăleală; mințit*; minciun*; fraier*; țeapă; jaf; hoție; furat*; degeaba; în zadar; pentru nimic; zgomot*; gălăgie; praf*; noroi; gunoi; gropi; groapă; beznă; frig; coadă de; cozi; înghesuială; haos; dezastru; varză; bâlbâială; gust de carton|cauciuc|plastic|nimic|săpun|chimical*|plic; sac de cartofi; ca de carton; mediocru; mediu; lasă de dorit; dezamăg*; regret; păcat; greșeala mea; v am crezut; copiat; copy paste; șablon; robot; automat; lângă toaletă; fără scuze; gluma asta; de decor; decor; puțin|puțină|mic|mică pentru ..2 bani|preț; prea scump*|mic|mică|strâmt*|mult|tare|cald|rece|sărat*|dulce|încet|târziu; inteligent $; am priceput; m am prins; gaz pe foc; sunați|sună ..2 în fiecare zi; o oră|două ore|trei ore ..3 coadă|telefon|frig|ploaie
        [X_OKCTX]
        nu a|s|am|mi|ne|se|e|mai|au|m|n ..2 @X_WRONG; n a|am|au ..2 @X_WRONG; fără @X_WRONG; fără să; mulțum*; mersi pentru|că; scuzat ..3 frumos; v am iertat; merită; nu m a lăsat; nu ne a lăsat; @X_G55; deloc @X_WRONG; nicio @X_WRONG; nici un @X_WRONG; dacă; portofelul; vă rog frumos; impecabil* ..1 !,; bine; ireproșabil*
        [X_ACC]
        @X_G21 normal|corect|cinstit|admisibil|ok ..1 să|ca ..6; vi se pare|credeți ..2 normal|corect|ok|amuzant|că ..5; chiar ..1 @X_G56 ..5; nu vă e|vi e|e ..1 rușine|jenă|milă ..4; ați|ai încercat|testat|verificat|văzut|citit|gustat|mirosit|folosit vreodată ..5; cât ..2 o? ..1 @X_G57 ..5 @X_G58 ..3; până când ..4; cine ..2 @X_G59 ..4 daune|pentru|returnează|înapoi; așa ..1 @X_G60 ..4; ați reușit să ..1 @X_G61 ..4; la voi ..2 @X_G62 ..4 /; livrare|transport|garanție|premium|gratuit*|proaspăt*|nou|curat* ..3 înseamnă ..5; a câta|nu e|nu este prima|oară dată|oară ..2 când ..4; nu ..1 prima dată|oară; era ..1 @X_G63 ..2 @X_G64 ..4; înainte|pe vremuri|odată era|erau|aveați|făceați ..8; am plătit|comandat|cerut|rezervat|cumpărat ..10 @X_G65 ..2 @X_G66 ..1 @X_G67 ..4; frumos*|bun*|perfect* în|pe poză|poze|reclamă|hârtie|site|teorie ..8; în|pe poză|poze|reclamă|hârtie|site ..3 , ..3 @X_G68 ..3; ține|țin ..1 @X_G69 cât ..5; merge|funcționează|răspunde|deschide ..1 @X_G70 ..5; mi|ni s a ..1 @X_G71 ..4; din șase|zece|trei|patru|cinci|două|douăsprezece ..3 $; mi se pare minim; nici ..1 @X_G72 ..4 @X_G73 ..3; nu @X_3P ..4; n a|au ..2 *t ..3; nu se ..1 *e ..2; stau|stăm|bătrânii ..3 picioare|frig|ploaie|coadă
        [X_3P]
        merge; merg; funcționează; răspunde; răspund; vine; vin; ajunge; ajung; pornește; deschide; închide; ține; țin; încape; încălzește; răcește; citește; scanează; încarcă; recunoaște; acceptă; anunță; ascultă; știe; știu; explică; salută; respectă; livrează; apare; apar; există; suportă; pasă; interesează; trimite; returnează; aspiră; taie; spală; prinde; prind; curăță; potrivește; potrivesc
        [X_ASKQ]
        aș vrea să știu; spuneți mi; mă interesează; unde găsesc; știe cineva; îmi puteți spune; aveți cumva; bună ziua , aveți
        [in.complaint]
        @X_WRONG / !@X_OKCTX !@X_ASKQ
        @X_ACC / !@X_OKCTX !@X_ASKQ !@PRAISE_NEG
        nu mai @X_G74 ..3 / !@X_OKCTX; bun*|impecabil*|frumos*|frumoasă|curat*|ok|drăguț* ..3 , ..4 @X_G75 ..1 / !@NEGATION; @X_G76 ..2 pierdut|ratat|irosit|stricat ..4 @X_G77 ..2; a venit|au venit|a ajuns|primit|adus|livrat ..4 @X_G78 ..2 / !@X_OKCTX; @X_G79 ..6 / !@X_OKCTX
        + Trei farfurii erau sparte.
        + E normal să aștept două ore la coadă?
        - Aș vrea să știu programul.

        # ---- praise ------------------------------------------------------------------
        [X_BADC]
        @SARCASM; @X_ACC; triplat*; dublat*; ați uitat; ați reușit să; pierdut coletul; pierdeți; stricat; stricată; nu ne mai; dar nu; dar n; rău; nu e bun; țeapă; degeaba
        [in.praise]
        tot|toată|toata @X_G80 ..3 / !@X_BADC; respect ..1 @X_G81 ..3 / !@X_BADC; oameni ca @X_G82 ..2 / !@X_BADC; @X_G83 ..1 @X_G84 ..1 @X_G85 ..3 / !@X_BADC; @X_G86 ..3 @X_G87 ..3 / !@NEGATION !@X_BADC; @X_G88 ..2 @X_G89 ..4 @X_G90 ..2 / !@NEGATION !@X_BADC !@X_WRONG; @X_G91 ..2 @X_G92 ..2 / !@X_BADC; nu @X_G93 ..3 @X_G94 ..4 @X_G95 ..2 @X_G96 / !@X_BADC; @X_G97 ..1 @X_G98 ..2 @X_G99? ..2 / !@X_BADC; @X_G100 ..1 @X_G101 ..6 @X_G102 ..4 / !@X_BADC; @X_G103 ..3 @X_G104 ..5 @X_G105 ..1 / !@X_BADC; n aș mai pleca ..3; nu ne mai? ..1 @X_G106 ..2 @X_G107 ..2; @X_G108 ..1 @X_G109 ..5 / !@X_BADC !@X_WRONG !@NEGATION; @X_G110 ..4 @X_G111 ..3 @X_G112 ..2 / !@X_BADC !@X_WRONG; nu s a mai speriat|temut ..2; @X_G113 ..1 @X_G114 ..2 / !@X_BADC !@NEGATION; @X_G115 ..1 @X_G116 ..2 / !@X_BADC !@NEGATION; @X_G117 ..1 @X_G118 ..4 / !@X_BADC !@X_WRONG; merită ..1 @X_G119 ..2; @X_G120 ..1 @X_G121 ..2 / !@X_BADC !@X_WRONG; am primit înapoi ..3 @X_G122 ..3 / !@X_BADC; @X_G123 ..1 @X_G124 ..3 / !@X_BADC; să vă|să le|să i ..1 @X_G125 ..1 @X_G126 ..2 / !@X_BADC; pup|pupăm|pupici|îmbrățișări|aplauze|chapeau|jos pălăria|plecăciune* ..3 / !@X_BADC; mai rar|rar ..1 @X_G127 ..4 / !@X_BADC; ca ăștia rar; credeam|mă temeam|mi era teamă ..8 @X_G128 ..4 / !@X_BADC !@X_WRONG; @X_G129 ..2 @X_G130? ..2 / !@X_BADC !@NEGATION !@X_WRONG !@X_REGN; @X_G131 ..1 @X_G132?; @X_G133 în gură; am lins ..3; am mai cerut|luat o porție ..2; m am simțit|ne am simțit ..1 @X_G134 ..3 / !@X_BADC !@NEGATION; bine m am simțit ..3 / !@X_BADC; gând bun ..3; aur curat; palme de aur; mâini de aur; suflet mare
        + Tot respectul pentru băieții de la montaj.
        + Nu m-am simțit niciodată așa bine la un hotel.
        - Bravo pentru că mi-ați pierdut coletul!
        - A întârziat și a venit rupt.

        # ---- suggestion ------------------------------------------------------------------
        [X_IMPV]
        puneți; adăugați; angajați; montați; faceți; introduceți; extindeți; deschideți; prelungiți; reduceți; măriți; schimbați; înlocuiți; scoateți; renunțați la; organizați; instalați; afișați; semnalizați; vopsiți; plantați; aduceți; readuceți; reveniți la; ofertați; lansați; traduceți; permiteți; activați; includeți; simplificați; actualizați; îmbunătățiți; amenajați; construiți; iluminați; marcați; instruiți; pregătiți mai; trimiteți un sms; anunțați; lăsați; lărgiți; folosiți; tipăriți; încercați; gândiți vă; luați în calcul; luați în considerare; mutați; dublați; împărțiți; etichetați; scrieți pe; dați posibilitatea; dați opțiunea; creați; implementați; dotați; suplimentați
        [X_SUGNO]
        banii; înapoi; mi ..1 banii; coletul meu; comanda mea; contul; abonamentul; mâna pe; scuze; rușine; până când; de ce; cum; unde; dacă nu; odată; să nu mă
        [in.suggestion]
        @X_IMPV ..1 @X_G135? ..4 / !@X_SUGNO !@NOT_SUGG; dacă ați|s ar|ai|ar ..2 @X_G136 ..4 / !@X_SUGNO; i|le|v|vă|ne|mi ar mai? ..1 @X_G137 ..4 / !@BLAME_S; ar ..1 mai? @X_G138 ..1 @X_G139 ..4 / !@BLAME_S !@X_SUGNO; @X_G140 ..4 în plus ..4 / !@NEGATION2; doar|numai ..1 @X_G141 ..4 @X_G142 ..2; mai lipsește|lipsesc ..1 @X_G143 ..3 / !@X_SUGNO2; @X_G144 ..3; ce ar fi|ziceți să|dacă|de ..5; cum ar fi să|dacă ..4; ce ați zice|spune ..1 @X_G145 ..5; poate ..1 @X_G146 ..1 @X_G147? ..4 / !@X_SUGNO; @X_G148 ..1 @X_G149 ..4 / !@HAVE_IDEA !@X_SUGNO; @X_G150 ..1 @X_G151 ..1 @X_G152 ..1 @X_G153 ..4 / !@in.question; @X_G154 ..5; de ce nu ..1 @X_G155 ..4; @X_G156 ..2 @X_G157 ..1 @X_G158 ..3 / !@X_SUGNO !@BLAME_S; merită|merita ..1 @X_G159 ..1 @X_G160 ..3; @X_G161 ..4 / !@X_SUGNO
        + Puneți și voi o bancă în stație.
        + Un coș de gunoi în plus n-ar strica.
        + Dacă ați adăuga plata cu cardul, ar fi grozav.
        - Puneți-mi banii înapoi.
        [NEGATION2]
        am plătit; taxat*; factur*; luat; costă; lei
        [X_SUGNO2]
        din colet; din pachet; din comandă; din cutie; popa

        # ---- question ------------------------------------------------------------------
        [in.question]
        ?
        @X_G162 să @X_G163 ..3; @X_G164 ..3; @X_G165 ..1 să? ..1 @X_G166 ..4; @X_G167 ..1 @X_G168 ..4; @X_G169 mi|ne ..4; o întrebare|întrebare ..4; cum|unde|când|cât|care|ce|cine ..2 @X_G170 ..6 $ / !@X_QNO !@NOT_Q
        + Merge încărcătorul vechi la telefonul nou?
        + Aș dori să aflu programul de sâmbătă.
        - Ce frumos cântă vocea din tren.
        [X_QNO]
        ce bine; ce frumos; ce fain; ce mult; ce bun; cât de; vai ce; când anunțați; , când; , ce; , cum; habar; știu; am; nu; @X_WILL

        # ---- waiting ------------------------------------------------------------------
        [in.waiting]
        aștept|așteptăm|tot aștept ..5 @X_G171 ..3 / !@HAPPY_WAIT !@X_WNO; @X_G172 ..3 @X_G173 ..2 / !@X_WNO; @X_G174 @X_G175 ..3 @X_G176? ..4 @X_G177 ..2 / !@X_WNO; niciun|nici un|nicio|nici o|fără|zero|nici ..1 @X_G178 ..2; cât|până când ..3 @X_G179 ..2 @X_G180 ..2; @X_G181 ..4 @X_G182 ..2 @X_G183 ..3 @X_G184 ..1
        + De marți tot aștept curierul.
        + Încă nu m-a sunat nimeni.
        - Abia aștept noul sezon!
        [X_WNO]
        niciodată; probleme; problemă; dezamăgit; abia; nerăbdare; drag

        # ---- serious ------------------------------------------------------------------
        [in.serious]
        m am|s a|ne am|ne|m a|l a|i s|mi s|s au|a ..2 @X_G185 ..3; la urgențe|urgență|spital ..2; @X_G186 ajuns ..3 @X_G187; a venit|am chemat|chemat ambulanța|salvarea|smurd; @X_G188 foc ..2; scoate|scos|iese fum ..2; miroase a @X_G189; scurgere* de gaz*; @X_G190 ..1 în ..1 @X_G191 ..1; copil*|bebeluș*|fetița|băiatul|bunica|mama|tata ..4 @X_G192 ..1; gâtul copilului; reacție alergică; șoc anafilactic; pericol de; pericol pentru; pune în pericol; cad bătrân* ..2; @X_G193 ..4 @X_G194 ..1; @X_G195 au golit ..2; contul golit; furat ..2 @X_G196 ..1; credit pe numele meu; agresat*; hărțui*; lovit de|cu ..2 @X_G197; frânele; n au mers frânele; fără frâne; monoxid*; decesul; înmormânt*; doliu; scaun* cu rotile; persoane cu handicap; dizabilit*
        + Fetița s-a lovit din cauza leagănului vostru.
        + Priza scoate fum.
        - Totul a fost liniștit.

        # ---- sentiment ------------------------------------------------------------------
        [POSITIVE]
        tot respectul; respectul; 10 cu felicitări; oameni ca ăștia; cu poftă; mai pleca; în cinci minute; pe loc; din prima; pe înțelesul meu; s a rezolvat; atât de bine; așa bine; nu m a lăsat; nu m a dezamăgit; fără voi; glumeț*; calm*; calmă; cu răbdare; cu grijă; cu zâmbetul; răbdare; inimos*; generos*; generoasă; harnic*; descurcăreț*; omenos*; omenie; bunătate; suflet; îndemânatic*; iscusit*; meticulos*; ordonat*; punctual*; la timp; înainte de termen; ca nou; ca nouă; ca unsă; merită toți banii; aplauze; chapeau; plecăciune; încânt*; cucerit; fermecat*; uimit*; emoționat*; relaxat*; pofticios; aromat*; pufos*; pufoasă; crocant*; fraged*; savuros*; savuroasă; portofelul înapoi; v am iertat; adoră; iubește; fain*; beton; marfă; brici; strașnic*; grozăvie; minune; noroc cu voi; bine primit*; gazde bune; cinci minute; super*; sanatos; vesel*; ingenios*; inventiv*; modern*; luminos*; spațios*; silențios*; comod*; ușor de folosit
        [NEGATIVE]
        udă; ud; ude; pierdeți; triplat*; dublat*; pută; ouă stricate; sac de cartofi; gust de carton; greșeala mea; gluma asta; de decor; lângă toaletă; gaz pe foc; copiat; șablon; nu e prima dată; lasă de dorit; mediocru; mediu; slabuț*; fără gust; fad; fadă; leșios*; cleios*; cauciucat*; tare ca piatra; uscat*; uscată; rânced*; fermentat*; găuri*; gropi; praf*; noroi*; beznă; frig; igrasie; scârțâie; țiuie; bâzâie; picură; se blochează; se descarcă; se dezlipește; s a rupt; s a stricat; s a spart; s a topit; turtit*; șifonat*; pătat*; decolorat*; strâmb*; uitat*; ați uitat; păcălit*; păcăleală; umflat*; scumpit*; jaf; bătaie de cap; nervi; plimbat; plimbați; pasat; amânat*; amânare*; amânări; minte; neglijen*; nepăsare; grosolan*; bădăran*; mitocan*; țâfnos*; acru*; urlat; urlă; ștrangulat; jenă; ne bună; nereguli; avocat*; tribunal*; instanță; judecată; anpc; opc; reclamație; reclamații; sesizare; sesizarea; plângerea; chargeback; reziliez; rezilierea; renunț la; concurență; la alții; n am cuvinte; fără cuvinte; halal; pretenții; rușine; reparat de trei ori; a câta oară; sătul; fierb; explodez; mă doare; s a umflat; a leșinat
        # helper classes: alternatives of several words
        [X_G1]
        n o; nu o; n am; nu am
        [X_G2]
        mă mut; ne mutăm; mă duc; vă reclam; vă dau; ne ducem
        [X_G3]
        pe; în; la; prin; către; cu; de
        [X_G4]
        va; vor; o să; trebuie să; să
        [X_G5]
        pe; în; la; prin; către; cu
        [X_G6]
        o; 1; una
        [X_G7]
        e; este; sunt; a ajuns; au ajuns; circulă; apare; apar
        [X_G8]
        e; este; sunt; a ajuns; au ajuns; circulă
        [X_G9]
        are; a strâns; a făcut; a adunat; circulă; e viral; a devenit
        [X_G10]
        scriu; scriem; sun; sunăm; chem; chemăm; contactez; contactăm; trimit; trimitem; dau; dăm; anunț; anunțăm; sesizez; povestesc; spun; vorbesc; vorbim; invit; aduc; aducem; merg; mergem; mă duc; ajung; ajunge; ajungem; ajungeți; apar; apare; apăreți; apelez; ies; apelăm; predau; ofer; vine; vin; bat; pun; informez; discut
        [X_G11]
        a; au; m a; m au; ne a; ne au; mi a; mi au; v a; v au
        [X_G12]
        a; au
        [X_G13]
        dau; dăm; trag; chem; chemăm; acționez; acționăm; aduc; duc; merg; mergem; mă duc; ajung; ajungem; angajez; angajăm; sun; contactez; trimit; trimitem; depun; depunem; deschid; deschidem; intentez; intentăm; cer; cerem; consult; iau; luăm; vorbesc; caut; pun; apelez; apelăm; formulez; fac; facem; introduc; înaintez; pornesc; dăm; îmi iau; pregătesc; pregătește; pregătiți; plătiți; îmi caut; pretind; mandatez; împuternicesc
        [X_G14]
        meu; mea; mei; nostru; noastră
        [X_G15]
        vă; va; o să; vorbește; vorbiți; discută; preia; trimite; scrie; se ocupă; sună; continuă; ia; redactează; pregătește; știe
        [X_G16]
        vorbiți; discutați; vorbim; discutăm; continuăm; explicați; răspundeți; ne vedem; ne întâlnim; ne auzim; ne revedem; veți răspunde
        [X_G17]
        va; o să; decide; hotărăște; stabilește
        [X_G18]
        mi a; ne a; a; au; v a; v au; s a; mi au
        [X_G19]
        mi a; ne a
        [X_G20]
        e; este; are; a fost; s a
        [X_G21]
        e; este
        [X_G22]
        depun; depunem; fac; facem; scriu; scriem; sun; sunăm; sesizez; sesizăm; reclam; reclamăm; trimit; trimitem; merg; mergem; mă duc; mă adresez; ne adresăm; ajung; ajunge; ajungem; anunț; anunțăm; apelez; apelăm; bag; chem; chemăm; contactez; informez; completez; raportez; dau; dăm; cer; cerem; urmează; pun; înaintez; pornesc; vă reclam; redactez; semnalez; aduc; invit; alertez; pârăsc; vă
        [X_G23]
        va; vor; o să; abia așteaptă; vă; se; vine; vin; verifică; află; trebuie să; să
        [X_G24]
        a; au; mi a; mi au; s a; v a; v au
        [X_G25]
        e; este; a fost; a ajuns; a plecat; are
        [X_G26]
        la; prin; de la; cu; din; băncii
        [X_G27]
        contest; contestăm; cer; cerem; anulez; revoc; sun; merg; vorbesc; mă duc; apelez; sesizez; anunț
        [X_G28]
        mea; mele
        [X_G29]
        se ocupă; o să; va; îmi; rezolvă; recuperează; întoarce; decide; preia; trage; ia
        [X_G30]
        mi a; mi au; a; au; ne a; a fost
        [X_G31]
        mi a; mi au; a; ne a; v a
        [X_G32]
        mi a; mi au; a fost; au fost; s a; s au
        [X_G33]
        e; este; a fost; s a
        [X_G34]
        i am; îi am; au venit; s au întors
        [X_G35]
        reziliez; reziliem; mă dezabonez; ne dezabonăm
        [X_G36]
        voi; mine; plătesc; plătită
        [X_G37]
        reziliez; închid; șterg; dezactivez; desființez; mă dezabonez; renunț; rezilia
        [X_G38]
        l am; le am; o am; i am; mi l am; mi am; a fost; e; este; s a
        [X_G39]
        reziliere*; rezilierea; încetare; încetarea; închidere; închiderea; dezabonare; renunțare; denunțare
        [X_G40]
        e; este; a; au; am
        [X_G41]
        m am; ne am
        [X_G42]
        sunt; suntem; avem
        [X_G43]
        schimb; schimbăm; îmi schimb; ne schimbăm
        [X_G44]
        voi; altă; alții; concurență; aici
        [X_G45]
        de la voi; la concurență
        [X_G46]
        calc; călcăm; cumpăr; cumpărăm; comand; comandăm; vin; venim; intru; intrăm; zbor; zburăm; rezerv; rezervăm; mănânc; mâncăm; apelez; apelăm; trec; trecem
        [X_G47]
        voi; aici; niciodată; pragul; vostru; voastră
        [X_G48]
        livrează; are; au; oferă; oferă; mă așteaptă; ne așteaptă; răspund; răspunde; se bucură; primesc; primește; știu
        [X_G49]
        un; o; niște; doi; încă
        [X_G50]
        iau; luăm; cumpăr; cumpărăm; merg; mergem; comand; comandăm; mănânc; mâncăm; zbor; zburăm; mă tund; suntem; sunt
        [X_G51]
        iau; luăm; cumpăr; cumpărăm; merg; mergem; comand; comandăm; mănânc; mâncăm; zbor; zburăm; mă tund; suntem; sunt; stau; stăm
        [X_G52]
        sunt; suntem
        [X_G53]
        la; cu
        [X_G54]
        mi am; ne am; am
        [X_G55]
        ați reparat; au reparat; a reparat; ați rezolvat; au rezolvat; a rezolvat; ați înlocuit; au înlocuit; ați găsit; au găsit; a găsit; ați curățat; ați schimbat; au schimbat; a schimbat
        [X_G56]
        nu vă e; nu vi e; nu aveți; nu puteți; nu știți; nu vă
        [X_G57]
        mai; o să mai
        [X_G58]
        dureze; durează; așteptăm; aștept; mergem; stăm
        [X_G59]
        răspunde; plătește; îmi; ne
        [X_G60]
        înțelegeți; arată; tratați; se face; lucrați; vă bateți
        [X_G61]
        pierdeți; stricați; rupeți; uitați; distrugeți; spargeți; întârziați; enervați; mă; ne
        [X_G62]
        înseamnă; e; este
        [X_G63]
        bine; bun; bună; mai bun; mai bună
        [X_G64]
        până; înainte; pe vremuri; odată
        [X_G65]
        și; dar; iar; ,
        [X_G66]
        m; mi; ne; am; ați; a
        [X_G67]
        ați; au; a; primit; venit; adus; pus; dat
        [X_G68]
        în realitate; în viață; de fapt; acasă
        [X_G69]
        exact; doar; fix
        [X_G70]
        doar; numai; o dată; când
        [X_G71]
        triplat; dublat; mărit; luat; stricat; rupt; spus
        [X_G72]
        un; o; măcar
        [X_G73]
        nu; n
        [X_G74]
        cumpăr; vin; comand; calc; venim; cumpărăm; comandăm; iau; intru; recomand
        [X_G75]
        slab; slabă; prost; proastă; rece; murdar*; scump*; lent*; sărat*
        [X_G76]
        am; mi am; ne am
        [X_G77]
        timp*; ziua; dimineața; vacanța; trenul; zborul; banii; nervii; seara; ora
        [X_G78]
        gol; goală; goale; greșit*; ud*; altceva; altul; alta; jumătate; pe jumătate; desfăcut*; deschis*
        [X_G79]
        am ajuns; m ați făcut; m ați lăsat; ne ați lăsat; m au lăsat; ne au lăsat; m ați pus; ne ați pus; m ați plimbat; ne ați plimbat; m ați trimis
        [X_G80]
        respectul; stima; aprecierea; admirația
        [X_G81]
        pentru; pt; vouă; maxim; băieți; echipei
        [X_G82]
        ăștia; aceștia; voi; ei
        [X_G83]
        un; nota; de; o
        [X_G84]
        10; zece
        [X_G85]
        cu felicitări; pentru; pt; curat; din; plus
        [X_G86]
        s a rezolvat; s au rezolvat; ați rezolvat; a rezolvat; au rezolvat
        [X_G87]
        în; repede; imediat; pe loc; rapid; din prima
        [X_G88]
        a; au; ați; mi a; ne a; mi au; ne au
        [X_G89]
        explicat; răspuns; ajutat; așteptat; ascultat; îndrumat; montat; reparat; lucrat; servit; primit; tratat; schimbat; împachetat; livrat; adus; găsit; salvat; strâns; curățat
        [X_G90]
        totul; răbdare; calm; înțelesul; repede; imediat; frumos; zâmbet*; zâmbind; pe loc; atenție; grijă; gratis; din prima; impecabil; calde; perfect; politicos; cu drag; după ei; după el; în plus
        [X_G91]
        am râs; am zâmbit; am plâns
        [X_G92]
        cu poftă; de bucurie; de fericire; cu lacrimi; de plăcere
        [X_G93]
        am; a; m am; ne am; au
        [X_G94]
        niciodată; vreodată; nicăieri; de mult
        [X_G95]
        așa; atât; mai
        [X_G96]
        bine; bun*; frumos; frumoasă; gustos; gustoasă; rapid; ușor; relaxat*; liniștit*
        [X_G97]
        nu m a; nu ne a; nu m ați; nu m au; nu mă; nu ne
        [X_G98]
        lăsat; dezamăgit; supărat; trădat; mințit; dezamăgește; dezamăgiți
        [X_G99]
        niciodată; nicio; vreodată; deloc; din
        [X_G100]
        atât de; așa de
        [X_G101]
        bine; frumos; bun; bună; gustos; repede; drăguț*; amabil*; calm*
        [X_G102]
        că; încât
        [X_G103]
        nu pot; n aș putea; nu mi pot; nu îmi pot; nu mi; nu îmi
        [X_G104]
        imagina; închipui; trăi; concepe
        [X_G105]
        fără; voi
        [X_G106]
        venea; vine; înduram; îndurăm
        [X_G107]
        plecăm; plece; plec
        [X_G108]
        ce; vai ce; cât de; cât; așa
        [X_G109]
        glumeț*; amabil*; simpatic*; frumos; frumoasă; faini; fain; faină; mi place; îmi place; ne place; bun; bună; drăguț*; calm*; elegant*; răbdare; grijă
        [X_G110]
        mama; mami; tata; copilul; copiii; fetița; băiatul; soțul; soția; bunica; bunicul; nepotul; pisica; câinele; musafirii; toți
        [X_G111]
        a fost; au fost; e; sunt; s a; s au; adoră; iubește; îi place; i a plăcut; le a plăcut; a râs; a zâmbit; nu mai vrea; a cerut
        [X_G112]
        încânt*; fericit*; mulțumit*; îndrăgostit*; bucurat; adoră; plăcut; place; altceva; încă; liniștit; calmat
        [X_G113]
        arată; miroase; merge; funcționează; ține; sună; se vede; a ieșit; a rămas; stă
        [X_G114]
        perfect; impecabil; superb; minunat; ca nou; ca nouă; ca unsă; ca uns; excelent; divin; dumnezeiește; grozav; genial; bestial
        [X_G115]
        super; faină; frumos; mișto; bravo; foarte fain; foarte frumos; foarte frumoasă; tare
        [X_G116]
        sala; magazinul; ideea; echipa; aplicația; locul; localul; parcul; terasa; hotelul; meniul; filmul; concertul; spectacolul; inițiativa
        [X_G117]
        bravo; felicitări; felicitari
        [X_G118]
        pentru; echipei; băieților; fetelor; vouă; doamnei; tuturor; celor
        [X_G119]
        toți banii; fiecare; drumul; așteptarea; o primă; premiu; o mărire
        [X_G120]
        m a; ne a; m au; ne au; m ați; ne ați
        [X_G121]
        cucerit; surprins; impresionat; înveselit; convins; emoționat; salvat; încântat; fermecat; uimit
        [X_G122]
        portofelul; telefonul; geanta; cheile; banii
        [X_G123]
        v am; i am; l am
        [X_G124]
        iertat; îndrăgit; adoptat; recomandat; lăudat
        [X_G125]
        dea; țină; trăiască
        [X_G126]
        dumnezeu; sănătate; domnul
        [X_G127]
        găsești; întâlnești; vezi; așa oameni; așa servicii
        [X_G128]
        dar; și totuși; însă; a ieșit; n a; nu a
        [X_G129]
        o să revin; revenim; revin; ne întoarcem; mă întorc; mai venim; mai vin
        [X_G130]
        cu; sigur; cu siguranță; mereu; drag; și; la voi
        [X_G131]
        dă; dați
        [X_G132]
        gustul; savoarea
        [X_G133]
        se topește; se topesc
        [X_G134]
        bine; minunat; ca acasă; răsfățat*; în siguranță; excelent; grozav
        [X_G135]
        și; naibii; vă rog; mai; voi; măcar; o; un; niște; la; mai multe; mai mulți; în; pe; câteva; două; ceva; o dată; odată; vreo
        [X_G136]
        adăuga; pune; face; avea; introduce; deschide; lăsa; extinde; monta; instala; aduce; putea; afișa; schimba; prelungi; mări; oferi; trimite; anunța; organiza
        [X_G137]
        trebui; prinde bine; ajuta; fi util; folosi; plăcea; lipsi; conveni
        [X_G138]
        trebui; merge; prinde; fi; merita; lipsi
        [X_G139]
        bine; bun; bună; util*; și; frumos; super; ideal; fain; grozav; minunat; mai; să; o; un; niște; perfect; tare; de folos
        [X_G140]
        un; o; niște; câteva; mai multe
        [X_G141]
        niște; un; o; câteva; puțină; mai
        [X_G142]
        ar; lipsește; lipsesc; trebuie
        [X_G143]
        doar; un; o; niște; câteva
        [X_G144]
        n ar strica; n ar fi rău; nu ar strica; nu ar fi rău
        [X_G145]
        de; să; dacă
        [X_G146]
        puneți; faceți; adăugați; introduceți; ar; o să; reușiți; ați; găsiți; deschideți; vă gândiți
        [X_G147]
        putea; și; un; o; fi; trebui; mai
        [X_G148]
        propun; sugerez; recomand; propunem; sugestie; propunere; idee; rugăminte; sfat; o sugestie; o propunere; o idee; o rugăminte; pont
        [X_G149]
        :; să; ca; ar; pentru; mică; ,; o; un
        [X_G150]
        aș; am
        [X_G151]
        vrea; dori; prefera; aprecia; adăuga; pune; sugera; propune
        [X_G152]
        să; și; o; un; dacă; ca; mai
        [X_G153]
        existe; fie; puneți; aveți; apară; aduceți; se; vedem; văd; mulți; multe; program*; raft*
        [X_G154]
        mi ar plăcea; mi aș dori; ne am dori; ne ar plăcea; îmi doresc
        [X_G155]
        puneți; faceți; introduceți; aveți; adăugați; organizați; deschideți; încercați; oferiți; lăsați; folosiți
        [X_G156]
        ar putea; s ar putea; ați putea; puteți
        [X_G157]
        pune; adăuga; monta; deschide; extinde; introduce; prelungi; organiza; aduce; oferi; fi; instala
        [X_G158]
        și; o; un; mai; niște; pe; la
        [X_G159]
        să; un; o
        [X_G160]
        puneți; adăugați; încercați; extins*; refăcut*
        [X_G161]
        se simte lipsa; e nevoie de; este nevoie de; ar fi nevoie de; avem nevoie de; ne trebuie
        [X_G162]
        aș vrea; aș dori; vreau; doresc; voiam; am vrut
        [X_G163]
        știu; aflu; întreb; vă întreb; mă informez
        [X_G164]
        mă interesează; ne interesează
        [X_G165]
        puteți; poți; ați putea; îmi puteți; ne puteți
        [X_G166]
        spune; spuneți; confirma; confirmați; recomanda; recomandați; explica; explicați; indica
        [X_G167]
        știe; știți; știți cumva; are
        [X_G168]
        cineva; cumva; dacă; careva
        [X_G169]
        recomandați; sfătuiți
        [X_G170]
        pot; putem; găsesc; găsim; se; trebuie; e; este; costă; începe; ajunge; aveți; faceți; țineți; primesc
        [X_G171]
        răspuns*; de; din; și; un; o; banii; coletul; curierul; rezolvare*; să
        [X_G172]
        nu am; n am; nu mi; nu ne; nu m; nimeni nu; încă nu; nici azi nu; tot nu
        [X_G173]
        primit; răspuns; sunat; contactat; revenit; venit; ajuns; rezolvat; livrat; returnat; răspunde; vine; ajunge
        [X_G174]
        de; din; de vreo; de peste
        [X_G175]
        luni; marți; miercuri; joi; vineri; sâmbătă; duminică; ieri; alaltăieri; săptămâna trecută; luna trecută; două; trei; patru; cinci; <number>; o lună; o săptămână
        [X_G176]
        zile; ore; săptămâni; luni
        [X_G177]
        aștept; așteptăm; nimic; tăcere; liniște; fără; niciun; nu; tot; stau
        [X_G178]
        răspuns; semn; veste; telefon; mesaj; reacție; confirmare; feedback
        [X_G179]
        mai; mai trebuie
        [X_G180]
        aștept; așteptăm; așteptat; dureze; durează
        [X_G181]
        coletul; comanda; pachetul; rambursarea; cererea
        [X_G182]
        blocat*; încă; tot
        [X_G183]
        în; la; pe
        [X_G184]
        depozit; procesare; tranzit; vamă; verificare; drum
        [X_G185]
        intoxicat; electrocutat; curentat; ars; opărit; fript; tăiat; rănit; accidentat; fracturat; lovit; sufocat; înecat; umflat; leșinat; zgâriat; mușcat; prăbușit; aprins; explodat; topit
        [X_G186]
        a; am; au
        [X_G187]
        spital; urgențe; upu; ambulanță
        [X_G188]
        a luat; ia; luat
        [X_G189]
        gaz; ars
        [X_G190]
        cioburi; sticlă; ac; lamă; metal; sârmă
        [X_G191]
        mâncare; pâine; supă; borcan; iaurt; salată; suc; ciorbă
        [X_G192]
        a căzut; s a lovit; s a tăiat; s a ars; a vomitat; a leșinat; a înghițit; alergi*; a făcut alergie; spital; s a sufocat; s a rănit
        [X_G193]
        datele; cnp ul; buletinul; actele
        [X_G194]
        publicat*; scurs*; furat*; la altcineva; altui client; altcuiva; pe net
        [X_G195]
        mi; ne
        [X_G196]
        toți banii; din cont; de pe card
        [X_G197]
        paznic*; șofer*; mașina; ușa

        # More ways to threaten, and words that only look so.
        [THREAT_BAR]
        nu ..1 vreau|vrem|doresc|vrea|intenționez ..4 tribunal*|judecat*|avocat*|proces|anpc|presa|presă
        [intent.lawyer.threat]
        ajunge|ajung|trece ..1 dosarul|actele|cazul|hârtiile|documentele ..1 la ..2 avocat*|tribunal|judecătorie|parchet / !@THREAT_BAR
        + Dacă nu primesc banii, ajunge dosarul la avocatul meu.
        - Am ajuns la avocatul firmei.
        [intent.press.threat]
        cred|sigur|poate|pariez|bănuiesc ..5 @PRESS ..4 interesa|interesează|bucura / !@THREAT_BAR
        + Cred că pe cei de la televiziune i-ar interesa povestea.

        # Thanks for what nobody is thankful for.
        [DELAY_NOUN]
        întârziere; întârzierea; întârzieri; întârzierile; anulare; anularea; anulări; anulările; coadă; coada; cozi; cozile; așteptare; așteptarea; haos; haosul; harababura; bulucul; blocaj; blocajul; pană; pana; pene; defecțiune; defecțiunea
        [DELAY_TOLD]
        informați*; informare*; info; anunț*; înștiinț*; explica*; scuze; scuzele; despăgubi*; compensați*; voucher*; ramburs*; returna*; banii înapoi; ajutor; ajutorul; ajutat; răspuns; răspunsul; înțelegere; înțelegerea; răbdare; răbdarea; în ciuda; cu toate; rezolv*; reparat; remedi*; actualiz*; lipsa; fără cozi|coadă|întârzieri; nu a|au|ați fost; nu ați întârziat
        [SARCASM]
        + Mulțumim @kestrelbay pentru întârzierile uriașe de azi.
        + Mersi pentru încă o anulare!
        + Mulțumesc pentru coada de o oră de la îmbarcare.
        - Mulțumesc pentru informația despre întârziere.
        - Mulțumesc pentru înțelegere în ciuda întârzierii.
        - Mulțumesc pentru banii returnați după anulare.
        [intent.goElsewhere.report]
        am anulat|închis|renunțat|reziliat ..5 și ..2 trecut|mutat|plecat|luat|cumpărat|comandat|rezervat|mers|dus ..1 la|cu|de|din ..1 la? <capital> / !@ELSE_BAR !@X_ELSENO !@X_COND
        + Am anulat rezervarea și am trecut la Brackwater.
        + Am renunțat la abonament și m-am mutat la Brackwater.
        + Ne-am anulat biletele și am luat de la Brackwater.
        - Am anulat rezervarea și m-am dus acasă.
        # Steps that are named to say that they are not meant; right after it nothing is a threat.
        [intent.denied]
        nu|n (am|avem) de gând; nu intenționez|intenționăm|plănuiesc|ameninț|amenințăm; !dacă nu vă|va|te dau|dăm|reclam|reclamăm|târăsc
        + Nu vă dau în judecată.
        - Dacă nu vă mișcați, vă dau în judecată.
        """#
    )
}
