// swift-format-ignore-file
internal import LanguageAnalysis

extension LanguagePack {
    static let romanianTone = LanguagePack(
        language: .romanian,
        source: #"""
        # Romanian: rules of tone and the votes for register.

        [BLAME_VERB]
        *ați; *eți; *iți; *ati; *eti; *iti; citești; verifici; anunți; fii; ceri; întrebi; te uiți; vii; comanzi; alegi; suni; scrii; faci; știi; respecți; păstrezi; ții
        [YOU_PERFECT]
        ați; ai; v ați; te ai; l ați; o ați; le ați; l ai; n ați; n ai; ati; v ati; n ati; i ați; mi ați
        [FAULT_Y]
        vina; greșeala; greseala; eroarea; neatenția; neglijența; responsabilitatea; problema; culpa; graba; nepăsarea; neștiința; distracția
        [YOURS]
        dumneavoastră; dvs; ta; voastră; tău; dumitale; a dumneavoastră; a ta; a voastră; clientului; utilizatorului; pasagerului
        [rule.defensive.blame-customer]
        @T_1 ..1 să vă|te|o|îl|ne|le|îi|nu|și? ..1 @BLAME_VERB / !@BLAME_OK
        nu|n @T_2 ..1 @T_3 ..6 / !@BLAME_OK !@BLAME_SOFT
        @T_4 din? ..2!@NEGATION @FAULT_Y @YOURS / !@NEGATION
        @FAULT_Y @T_5 ..1 @T_6 / !@NEGATION
        @YOU_PERFECT @T_7 ..1 / !@NEGATION !@BLAME_OK !@CONDITION !@act.please.question
        v|te ați|ai ..1 @T_8 / !@BLAME_OK !@NEGATION
        dacă @T_9 ..2 @T_10 ..12
        vina|greșeala|eroarea vă|îți aparține
        trebuia să @T_11
        + Ar fi trebuit să citiți condițiile înainte de comandă.
        + Nu ați verificat adresa înainte de a comanda.
        + E vina dumneavoastră.
        - Ar trebui să primiți coletul până vineri.
        - Nu e vina dumneavoastră.
        - Ar fi trebuit să vă anunțăm noi.
        [BLAME_OK]
        nu e vina; nu este vina; scuze; ne pare rău; îmi pare rău; ar fi trebuit să vă; dacă nu ați; dacă nu ai; ar fi trebuit să @T_12
        [BLAME_SOFT]
        ?; vă întreb; vă așteptăm; încă; dacă; mulțum*; cumva; că nu

        [rule.defensive.contradict]
        nu|n e|este|sunt|are|au ..1 @T_13 / !@CONCEDE
        !nu vă|te înșelați|inselati|înșeli|inseli / !@CONCEDE
        @T_14 @T_15 / !@CONCEDE !@NEGATION
        nu|n aveți|ai deloc? dreptate
        afirmația|afirmațiile|susținerile|acuzațiile|spusele|povestea|versiunea|relatarea dumneavoastră|dvs|tale|ta|acestea ..4 @T_16
        ^ minți|mințiți ..1 / !@CONDITION
        greșiți|gresiti|mințiți|minți|exagerați|exagerezi|dezinformați @T_17 / !@CONCEDE !@CONDITION
        @T_18 spuneți|spui|susțineți|afirmați|ziceți|afirmi|scrieți|scrii ..3 @T_19
        nu corespund* realității|adevărului
        așa ceva nu @T_20
        sunteți în eroare; ești în eroare; vă contrazic; nici vorbă !de; imposibil așa ceva; este imposibil să; nu avea cum să; n avea cum să
        nu (s a|a fost) întâmplat|așa deloc? așa|niciodată|nimic
        + Nu este adevărat ce spuneți.
        + Vă înșelați, livrarea a fost făcută.
        - Aveți dreptate, nu este ce am promis.
        - Dacă nu e adevărat prețul din aplicație, scrieți-ne.
        [CONCEDE]
        dacă; zvon*; @T_21; aveți dreptate; ai dreptate; aveti dreptate; dreptate aveți; e drept; din păcate aveți; nu este adevărat că nu vă

        [rule.defensive.apology-but]
        @act.apologise ,? @T_22 / !@BUT_ACT
        pare ..2 rău|rau ..4 ,? @T_23 / !@BUT_ACT
        regretăm|regret ..4 @T_24 / !@BUT_ACT
        scuze|scuzați|sorry|iertați ..3 @T_23 / !@BUT_ACT
        înțeleg*|înțelegem supărarea|frustrarea|nemulțumirea ..3 dar|însă nu|regulile|așa|asta|contractul|nici
        + Ne pare rău, dar așa funcționează tariful.
        + Scuze, însă asta e politica.
        - Ne pare rău. Coletul a întârziat, dar a plecat azi.
        - Îmi pare rău, dar am trimis deja altul.
        [BUT_ACT]
        dar|însă|insa ..2 @T_25 ..2

        [rule.defensive.conditional-apology]
        @act.apologise ..4!@NEGATION @T_26 ..4 simțit|simtit|părut|deranjat|supărat|jignit|ofensat|lezat|afectat|interpretat|înțeles|perceput|creat|considerați|simți|simțiți|consideri|neplăceri|cumva|impresia|impresie|lăsat|nemulțumit|nemulțumită|dezamăgit
        pare ..2 rău|rau ..2 @T_27 ..4 simțit|simtit|părut|deranjat|supărat|jignit|ofensat|lezat|afectat|interpretat|înțeles|perceput|creat|simți|simțiți|considerați|impresia|nemulțumit*|dezamăgit*
        pare ..2 rău|rau ..1 că @T_28 simțit|simtit|simțiți|simți|supărat|ofensat|perceput|interpretat|părut|considerat|deranjat
        regretăm|regret ..2 dacă|că @T_29 simțit|supărat|părut|perceput|interpretat|considerat|simțiți
        dacă|daca @T_30 ..2 simțit|simtit|deranjat|supărat|jignit|ofensat|lezat|părut|perceput ..6 scuze|rău|rau|iertare|scuzați|regretăm
        + Ne cerem scuze dacă v-ați simțit ignorat.
        + Ne pare rău că v-ați simțit astfel.
        - Ne pare rău că nu v-am răspuns.
        - Scuze! Dacă aveți bonul, trimiteți-l.

        [rule.defensive.invalidate-emotion]
        @T_31 ..1 calmați|liniștiți|calmezi|liniștești|potoliți|potolești|temperați|calmati|linistiti
        calmați|calmati|potoliți|calmează|potolește|temperați|stăpâniți vă|va|te
        liniștiți|liniștește|linistiti|linisteste vă|va|te // !@act.did !@act.offer !@act.commit.base
        @T_32 calm|isterie|dramatism|panică
        nu|n @T_33 ..2 @T_34 ..3 să? ..2 @T_35
        @T_36
        @T_37 cu tonul|nervii|vorbele|acuzațiile|cuvintele|dramele
        coborâți|lăsați|schimbați|păstrați|moderați|temperați ..1 @T_38
        nu|n vă|te|mai ..1 enervați|enerva|agitați|supărați|isterizați|isteriza|agita|ambala|ambalați @T_39
        respirați adânc|adanc; respiră adânc; fără nervi; fără isterii; lasă nervii
        nu e chiar? @T_40
        + Vă rugăm să vă calmați.
        + Nu e cazul să fiți nepoliticos.
        - Înțeleg de ce v-a supărat asta.
        - Nu e nevoie să veniți cu bonul.

        [POLICY]
        termen*; condiți*; regulament*; politic*; procedur*; contract*; norm*; legislați*; legii; lege; legea; regul*; clauz*; prevederi*; instrucțiun*; tarifar*; protocol*; statut*; metodologi*
        [rule.defensive.policy-shield]
        @T_41 ..3 @POLICY ..14 @NEGATION // !@act.offer
        @POLICY ..8 @T_43 // !@act.offer
        @NEGATION ..10 @T_44 ..3 @POLICY // !@act.offer
        asta|așa|aceasta e|este|sunt|spun|zice|prevede ..1 @T_45 // !@act.offer
        regulile sunt reguli; regula e regulă; legea e lege
        + Conform termenilor și condițiilor, nu aveți dreptul la rambursare.
        + Regulamentul nu permite schimbul.
        - Cele 30 de zile au trecut, nu pot rambursa, dar îl pot schimba azi.

        [THIRD]
        curierul; curierii; furnizorul; furnizorii; producătorul; firma de curierat; transportatorul; sistemul; serverul; stagiarul; colega nouă; banca; vama; poșta; partenerul; subcontractorul; agenția; aeroportul; procesatorul; constructorul; administratorul; operatorul; primăria; platforma; distribuitorul; depozitul; livratorul; șoferul; organizatorul
        [rule.defensive.scapegoat]
        nu|n avem|are|aveam|am ..1 @T_46 @T_47 // !@DID_FIRST !@act.commit.base
        nu|n @T_48 ..1 @T_49 // !@DID_FIRST !@act.commit.base
        vina|greșeala|responsabilitatea|eroarea|culpa ..2 @T_50 ..2 @THIRD // !@DID_FIRST !@act.commit.base
        @THIRD ..1 l|a|le|o|v|n|nu|este|e ..3 @T_51 ..6 noi|nostru|noastră|vina|răspund|răspundem // !@DID_FIRST !@act.commit.base
        noi? doar|numai @T_52
        nu @T_53 ..6 // !@DID_FIRST !@act.commit.base
        @T_54 le|i|l|la|pe? ..2 @THIRD
        + Curierul l-a pierdut, noi nu avem nicio legătură.
        + Nu ține de noi.
        - Curierul l-a pierdut; v-am trimis astăzi un înlocuitor.

        [rule.defensive.legal-threat]
        vă|te|v|vom|îl ..2 @T_55 în judecată
        ne|mă @T_56 ..4 instanț*|tribunal|judecat*|avocați*|proces|justiție|acțion*|demersuri|legal*|poliți*
        @T_57 ..3 @T_58 ..4 judecat*|instanț*|legal*|juridic*|plângere|poliți*|avocat*|defăimare|calomni*
        ștergeți|stergeti|șterge|sterge|retrageți|retrage|eliminați ..8 @T_59 ..12
        postarea|comentariul|afirmațiile|recenzia ..6 constituie|reprezintă ..2 calomni*|defăim*|defaim*|denigr*
        @T_60 nostru|noștri|noastre? ..3 @T_61 ..4 contacta|contactează|lua|legătura|scrie|notifica|dosar|plângere|căuta
        veți|vei @T_63
        calomnia|defăimarea|calomnie|denigrarea ..4 @T_64 ..4
        somație; plângere penală; acțiune în justiție / !@CONDITION
        + Ștergeți postarea, altfel vă dăm în judecată.
        + Ne vedem în instanță.
        - Vă puteți adresa și ANPC.

        [rule.defensive.minimise]
        doar|numai|simplu|simplă|izolat|singular|singulară|mic|mică|banal|banală|nimica ..1 un|o? ..1 @T_65 ..2 izolat*|singular*|minor*|mic|mică|fleac? / !@act.apologise
        caz|incident|situație|întâmplare|episod|accident izolat|izolată|singular|singulară|excepțional|rar|minor|nefericit|punctual|punctuală
        @T_66 ..3 clienți*|clienti*|clientele|oaspeți*|pacienți*|pasageri*|utilizatori*|abonați*|cumpărători*|colegi|membri|familii|mii|sute|persoane ..5 @T_67
        @T_68 ..2 altcineva|alt|altul? ..2 nu|n @T_69 ..1 plâns|reclamat|sesizat|semnalat|avut|pățit|spus
        !nu|n sunteți|ești singurul|singura|primul|prima|singurii client|clientă|persoană|care|om
        nu? e|este doar|decât|numai un|o fleac|nimic|mică|mic|biată|zgârietură|jucărie|întârziere|zi|oră|apă|bucată|pată|film|comandă|pizza|cafea
        n|nu a murit|pățit nimeni
        nu e|este @T_70 lucru|chestie|problemă|scofală|pagubă|tragedie|dramă / !@WELCOMING
        o simplă zgârietură|întârziere|neînțelegere|coincidență|estimare|formalitate
        + Este doar un caz izolat, ceilalți clienți sunt mulțumiți.
        + Nimeni altcineva nu s-a plâns.
        - Ieri au fost afectate 14 comenzi.
        - Nicio problemă, vă schimbăm mărimea.
        [WELCOMING]
        schimb*; rezolv*; putem; sigur

        [rule.defensive.already-told]
        @T_71 @T_72 ..4 spus|comunicat|explicat|scris|precizat|menționat|informat|transmis|zis|răspuns|mentionat|anunțat|arătat|subliniat
        v|ți|vi|ti (am|s a) ..1 mai|deja|tot|și ..2 spus|comunicat|explicat|scris|precizat|menționat|zis|răspuns|informat|repetat|transmis|anunțat
        am mai|deja|tot spus|comunicat|explicat|precizat|menționat|zis|răspuns|scris ..2 @T_73
        @T_74 ..1 că|ca|:|,|pentru|încă|a
        @T_76 ..3 să|vă|îți|trebuie|repet*|explic*|spun*
        + Așa cum v-am mai comunicat, taxa nu se returnează.
        + V-am mai explicat de ce.
        - Am rambursat deja cei 40 de euro.

        [NO_OPENER]
        ^ @T_77 @T_78
        ^ ..2 niciodată ..3 am|nu

        [rule.canned.vague-time]
        @act.commit.base ..8 @VAGUE_TIME / !@TIME_ANCHOR
        @VAGUE_TIME ..6 @act.commit.base / !@TIME_ANCHOR
        @T_79 ..5 @VAGUE_TIME / !@TIME_ANCHOR
        + Revenim în cel mai scurt timp.
        + Vom răspunde cât mai curând.
        - Revin până marți la prânz.

        [rule.canned.importance-claim]
        @T_80 ..3 clienților|clientului|dumneavoastră|dvs|ta|tău|voastră|fiecăruia|ta ..3 este|e|sunt|contează|rămâne|conteaza|reprezintă|înseamnă|ne ..4 @T_81
        @T_82 @T_83 @T_84
        este|e|sunt ..2 important* pentru noi ca|să|părerea|opinia|feedback*|satisfacția
        @T_85 ..2 important|importantă|importanți pentru noi
        (ne|pentru noi) ..3 pasă|contează ..3 @T_86
        fiecare opinie|părere|feedback|recenzie|client|mesaj|comentariu ..2 @T_87
        punem|acordăm @T_88? ..1 preț|importanță|accent ..3 părer*|opini*|feedback*|mulțumir*|satisfacți*|sugesti*|calitat*|clienți*|pe|fiecărui
        + Părerea dumneavoastră este foarte importantă pentru noi.
        + Feedbackul tău contează.
        - După observația dumneavoastră am schimbat lista.

        [HARM]
        neplăcer*; neplacer*; inconvenient*; inconvenienț*; deranj*; disconfort*; situați*; incident*; neajuns*; incomodit*; cele întâmplate; cele intamplate; experienț* neplăcut*
        [rule.canned.inconvenience]
        @act.apologise ..3 @T_89 ..4 @HARM / !@HARM_FACT
        pare ..2 rău|rau ..1 pentru|de ..3 @T_90 / !@HARM_FACT
        regretăm|regret|regretam ..4 @HARM / !@HARM_FACT
        neplăcerile|neplacerile|inconvenientele|inconvenientul|disconfortul|deranjul|neajunsurile|neplăceri ..1 create|creat|cauzate|cauzat|produse|produs|provocate|provocat|eventuale|suferite|apărute|generate|ivite|resimțit|aduse
        eventualele|posibilele|orice|toate neplăceri|inconveniente|neajunsuri|disconfort|inconvenient|neplăcerile
        + Ne cerem scuze pentru eventualele neplăceri create.
        + Regretam inconvenientul.
        - Îmi pare rău că a trebuit să coborâți mașina trei etaje.
        [HARM_FACT]
        <number> !de ..1; @TIME_ANCHOR

        [rule.polite.hidden-agent]
        @T_91 ..2 produs|strecurat|făcut|comis|înregistrat|creat|ivit|întâmplat|generat|constatat|greșit ..3 o|un|niște|unele|mici|erori|greșeli|eroare|greșeală|confuzie|defecțiune|incident|întârzier*|neînțeleger*|scăpări|încurcături|neconcordanț*|regretabil*|neplăcut* / !@ADMIT_1P
        @T_92 ..2 comis*|făcut*|produs*|înregistrat*|generat*|omis* ..3 greșel*|eror*|eroare|greșeală|confuzi*|scăpăr*|neregul* / !@ADMIT_1P
        a|au @T_93 ..3 o|un|niște|unele|mici? ..1 eroare|greșeală|confuzie|disfuncționalit*|erori|greșeli|neînțeleger*|sincop*|defecțiune|disfuncție|neconcordanț*|scăpări|încurcături|problem*|întârzier* / !@ADMIT_1P
        @T_94 ..3 unei|o|un @T_95
        greșelile|erorile @T_96
        + S-a produs o eroare la comanda dumneavoastră.
        + A intervenit o neînțelegere.
        - Am greșit comanda dumneavoastră.
        [ADMIT_1P]
        @act.admit; am; noastră; noi

        [rule.polite.command]
        @T_97 ..1 să ne|vă|te|o|îl|le|îmi? ..1 @T_98 / !@SAFETY
        sunteți|ești @T_99
        vă|te @T_100
        + Trebuie să prezentați dovada cumpărării.
        - Îmi puteți trimite o poză cu bonul?
        - Nu trebuie să trimiteți nimic.
        [SAFETY]
        gaz*; foc; curent*; priză; medic*; urgenț*; 112; siguranț*; nu|n va? @T_101

        [INSULT]
        idiot; idiotul; idioată; idioți; prost; proasta; proastă; prostule; proști; proștii; cretin; cretină; cretini; imbecil; imbecilă; imbecili; tâmpit; tâmpită; tâmpiți; tampit; bou; boule; boi; vacă; handicapat; handicapată; retardat; retardată; dobitoc; dobitoci; nesimțit; nesimțită; nesimțiți; mârlan; țăran; țărane; țopârlan; jegos; javră; jigodie; ratat; ratată; mincinos; mincinoasă; mincinoși; bătut în cap; analfabet; analfabetă; analfabeți; habarnist; agramat; agramată; agarici; hater; hateri; troll; paranoic; paranoică; isteric; isterică; nebun; nebună; nebuni; netot; netoată; tont; tontule; neghiob; fraier; fraieri; fraiere; papagal; ticălos; nenorocit; nenorocitule; cap sec; ignorant; ignorantă; ignoranți; oligofren; tolomac; tâmpitule; durac; duduie; cârcotaș; cârcotași; scandalagiu; scandalagii; pretențios; pretențioasă; mitocan; mitocană; leneș; leneși; bețiv
        [rule.polite.insult]
        @T_102 un|o|mai|de? @INSULT / !@INSULT_OBJ
        măi|mă|bă|băi|fă|domnule|duduie|băiete|nene|dragă|băieți ,? @INSULT
        sunteți|ești|sînteți @T_103? ..1 @INSULT / !@INSULT_OBJ
        ^ @INSULT ..1 @T_104
        nu sunteți|ești în stare; ai|aveți mintea|capul odihnită|pătrat|gol
        (du te|duceți vă) @T_105
        @T_106 fleanca|gura|mic?
        + Numai un idiot îl conectează așa.
        + Sunteți nesimțit.
        - Mufele se încurcă ușor.
        - Prost nu e deloc raftul.
        [INSULT_OBJ]
        prost|proastă *at|*it|*ut|*ată|*ită|*ută|*s|pus|făcut; proastă inspirație|idee|calitate; e prost|proastă !ca|și ..1 *at; lucrat|făcut|montat|lipit|scris|calculat|mers|gândit|dormit|arată|prost prost; am lucrat prost; nu|n e|este|sunt|sunteți|ești; scuze; ne pare rău; prost făcut*; am fost; am procedat; răspuns prost; noi

        [rule.polite.missing-please]
        ^ și|apoi|atunci|bună|salut? ,? @T_107 ne|mi|ni|le|l|o|te|vă? ..1 <word> / !@SOFTENER
        + Trimiteți-mi o poză cu eticheta.
        - Vă rog să-mi trimiteți o poză cu eticheta.
        - Trimiteți-mi, vă rog, o poză.
        [SOFTENER]
        @act.please; ca să; dacă; un click; gust; să|când @T_108; puteți; poți; când; și noi|vă|îți|rezolvăm|verificăm|verific|te|îl|o|vedem|facem; 112; mulțum*; cu drag; nu; în privat|dm|inbox|pm|privat|messenger; liniștit*; hai; <emoji>; @TELL_STEP
        [TELL_STEP]
        dați click|jos|drumul|înapoi; dă click|jos|drumul; scrie pe|la|parola|codul; puneți la|pe|în|apă|o|un; lăsați la|să|pe|apa; faceți @T_109; lasă la|să|pe

        [JARGON]
        proactiv; proactivă; proactivi; sinergi*; leverage; asap; fyi; stakeholder*; kpi*; mindset; customer centric; customer journey; best practice*; touchpoint*; onboarding; feedback loop; deliverable*; workflow*; end to end; win win; follow up; followup; call to action; escalare; escalat; escalăm; escalada; implementăm; implementa; implementare; implementarea; implementate; optimiza; optimizăm; optimizarea; optimizare; eficientiza*; eficientizăm; fluidiz*; valorifica*; ecosistem*; holistic*; scalabil*; seamless; premium; customizat*; customiza*; targetat*; targetăm; focusăm; focusați; focusat; focus; assessment; brainstorming; ticketing; backoffice; back office; front office; troubleshoot*; monitorizăm îndeaproape; paradigm*; roadmap; pipeline; soluții integrate; integrate; adresăm; adresa; adresată; alinia; aliniem; task; taskuri; deadline; aplicabil*; sinergii; benchmark; upgradăm; actionăm; acționabil*
        [rule.corporate.jargon]
        proactiv; proactivă; sinergie; sinergii; sinergiile; leverage; stakeholder*; mindset; customer centric; customer journey; best practice*; touchpoint*; deliverable*; workflow*; end to end; win win; escalăm; escalat; escalada; escalare; escalată; eficientizar*; eficientizăm; eficientiza; fluidiz*; holistic*; seamless; customiz*; focusăm; focusați; focusat; focusată; assessment; brainstorming; ticketing; back office; paradigm*; roadmap; kpi; kpiuri; ecosistem* nostru|digital|integrat; scalabil*; awareness; engagement; onboarding; task force; troubleshooting; action plan
        adresa|adresăm|adresam|adreseze|adresată|adresat|adresarea|adresând ..3 problem*|aspect*|solicit*|nevoi*|cauz*|îngrijor*|provocăr*|situați*|sesiz* / !@ADDR_TO
        implementăm|implementa|implementarea|implementare|implementat|implementate ..4 măsuri*|soluți*|procese*|proces*|bune|strategi*|îmbunătăț*|măsurilor
        optimizăm|optimiza|optimizarea|optimizare|optimizării ..4 proces*|flux*|experienț*|servici*|activit*|operațional*|circulație|grafic*
        soluții|servicii @T_110
        plan|planul de acțiune|măsuri|remediere
        procesele|fluxurile|fluxul ..2 @T_111
        standarde|standardele ..2 calitat*|companiei|noastre|înalte|ridicate|excelenț*
        creștem|îmbunătățim|sporim ..2 @T_112
        valoare adăugată; valoarea adăugată; plus valoare; în mod proactiv; pe termen mediu și lung; la nivel de; la nivelul companiei; capital uman; nivel de satisfacție; feedback constructiv
        + Vom adresa proactiv problema dumneavoastră.
        + Am escalat cazul.
        - De luni vor răspunde doi oameni la telefon.
        - Scrieți-ne adresa.
        [ADDR_TO]
        adresa @T_113; vă puteți adresa

        [NOMINAL]
        soluționarea; solutionarea; procesarea; analizarea; efectuarea; realizarea; verificarea; eliberarea; acordarea; implementarea; desfășurarea; remedierea; prelucrarea; înregistrarea; depunerea; livrarea; restituirea; rambursarea; programarea; gestionarea; examinarea; modificarea; achitarea; plata; optimizarea; eliberarea; reclamațiile; reclamatiile; sesizările; solicitările; cererile; accesul; returnarea; intervenția; verificările; demersurile; documentele; cererea; solicitarea; termenul; suma; serviciul
        [rule.corporate.officialese]
        @NOMINAL ..8 se|s va|vor? ..1 efectua|efectuează|realiza|realizează|face|desfășura|desfășoară|depune|depun|soluționa|soluționează|derulează|derula|procesa|procesează|analiza|eliberează|asigură|supune|acordă|aprobă|înregistrează|transmite|comunică|examinează|adresează|formulează ..8 către|cadrul|baza|conform|potrivit|departament*|compartiment*|unitat*|termen*|respectarea|prin|condițiile|intermediul|exclusiv|stricta|competent*|abilitat*|direcți*
        @T_114 ..3 soluționăr*|solicităr*|sesizăr*|celor|analiz*|verificăr*|prevederil*|departamentului|procedur*|remedierii|aspectel*|menționate|semnalate|demersurilor|regulament*|clauz*|dispozițiil*
        vă|va|îți @T_115
        departament*|compartiment*|structur*|organ*|serviciul|direcția|forul|personal* @T_116
        solicitarea|sesizarea|reclamația|cererea|petiția|adresa @T_117 ..3 @T_118 ..3 @T_119
        @T_120
        face|fac obiectul; în regim de urgență; în termenul legal; în termen legal; conform procedurilor interne; proceduri interne; procedurii interne; procedurilor; cu titlu de|gratuit|informativ; în speță; drept pentru care; spre analiză|soluționare|competentă; de natură să; la acest moment; în momentul de față; cu celeritate; faptul că ați; prin prezenta; se va proceda la; sunt imputabile; este imputabil; s a procedat la; urmează a fi; urmează a se; va fi avută în vedere; vor fi avute în vedere; va fi luată în considerare; temei legal; vă rugăm a; spre deliberare; unitatea teritorială; criterii obiective; factorilor interesați; se realizează; se efectuează; nu există temei; nu se justifică; petiți*
        + Soluționarea solicitării se va efectua de către departamentul competent.
        + Vă aducem la cunoștință că suma a fost stornată.
        - Se ocupă Jonas.

        [rule.corporate.third-person-self]
        @T_121 ..3 @T_122 / !@NEGATION
        + Compania Acme regretă incidentul.
        - Îmi pare rău pentru ce s-a întâmplat în magazinul nostru.

        [rule.corporate.self-praise]
        suntem|sunt ..2 @T_123 / !@PROUD_OF_YOU
        ne mândrim|mandrim|lăudăm ..2 cu|de
        oferim|livrăm|garantăm|asigurăm|avem|punem ..2 @T_124
        servici*|calitat*|produs*|experienț*|echip* ..2 @T_125
        drumul|calea|standard*|cultura|simbol*|spre ..1 spre|către? excelenț*
        @T_126 ..2 de|pe|în piață|piața|domeniu*|industri*|top
        premiat*|premiați|premiul ..4 @T_127
        + Suntem mândri de serviciile noastre de top.
        - Vineri nu ne-am făcut treaba bine.
        [PROUD_OF_YOU]
        mândri de tine|voi|dumneavoastră|el|ea|colega|colegul|ei; nu suntem; nu sunt

        [PII_SLOT]
        @slot.phone; @slot.email; @slot.address; @slot.account; @slot.order; CNP; buletin; cardului; numele complet; data nașterii; numele; numărul
        [PUBLIC_PLACE]
        aici; în comentarii; în comentariu; mai jos; sub postare; dedesubt; în public; pe pagină; în thread; la postare
        [rule.privacy.asks-pii-public]
        @TELL_2 ne|mi|o|le|ni? ..4 @PUBLIC_PLACE ..8!@NEGATION @slot.phone|@slot.email|@slot.address|@slot.account|@slot.order|@slot.name|CNP|numărul / !@PRIVATE_CHANNEL !@NOT_HERE
        @TELL_2 ne|mi? ..8!@NEGATION @slot.phone|@slot.email|@slot.address|@slot.account|@slot.order|CNP|numărul ..8 @PUBLIC_PLACE / !@PRIVATE_CHANNEL !@NOT_HERE
        @PUBLIC_PLACE ..5!@NEGATION @TELL_2 ..6 @slot.phone|@slot.email|@slot.address|@slot.account|@slot.order / !@PRIVATE_CHANNEL !@NOT_HERE
        lăsați|lasă|scrieți|scrie|postați|postează|treceți|puneți|dați|dă|trimiteți|trimite|spuneți|spune ne|mi? ..4 @T_128 // !@PRIVATE_LOC !@PRIVATE_CHANNEL !@NOT_HERE
        + Scrieți aici numărul de telefon și al comenzii.
        - Trimiteți-mi, vă rog, numărul comenzii în mesaj privat.
        - Nu scrieți aici numărul de telefon.
        [NOT_HERE]
        nu @T_129; <email>; nu vă cerem

        [rule.privacy.confirms-relationship]
        @T_130 pacient|pacientă|client|clientă|abonat|abonată|debitor|asigurat|membru|membră|elev|student ..1 @T_131? @T_132 ..4
        sunteți|ești|erați|sînteți pacient|pacienta|pacientul|pacientă|client|clienta|clientul|clientă|debitor|asigurat|asigurată|abonat|abonată|membru|membră ..3 @T_133
        fișa|dosarul|istoricul|contul|creditul|tratamentul|analizele|diagnosticul|polița|rețeta|soldul|internarea ..1 @T_134 ..3 arată|apare|figurează|reiese|vedem|văd|indică|spune|scrie|rezultă
        @T_135 ..4 în|din|pe fișa|dosarul|istoricul|contul|fișă|cardul|evidențe|evidențele|baza ..1 @T_136
        figurați|apăreți|apari|figurezi ..3 evidențe*|sistem|baza|clienți*|pacienți*|client|pacient|debitor*
        + Ca pacientă a noastră din 2019, cunoașteți regulile.
        - Nu putem discuta aici cazuri individuale.

        [rule.promise.absolute]
        nu se? ..1 @T_137 ..2 mai? @T_138 ..2 @T_139
        niciodată nu? ..3 @T_140
        garantăm|garantez|promitem|promit|asigurăm|jur|jurăm ..6 @T_141
        @T_142 întâmpla|repeta|întâmplă|repetă|întâmple|repete|exista ..2
        @T_143 ..4 @T_144
        întotdeauna|mereu|niciodată ..1 @T_145 ..6
        (vom|o să) ..1 întotdeauna|mereu ..4
        a fost (ultima|ultima și prima) oară|dată când ..3
        + Nu se va mai întâmpla niciodată.
        - De azi, doi oameni verifică fiecare colet.

        [rule.promise.unsupported-claim]
        @T_146 ..1 @T_147 ..1 discutat|vorbit|convenit|stabilit|înțeles|agreat|promis ..4
        @T_148 @T_149 ..3
        @T_150 ..2 @T_151 ..2 @T_152
        @T_153 ..2 (cu dumneavoastră|cu tine)? ..1 @T_154  / !@WITH_OTHERS
        + Așa cum am discutat la telefon, taxa este anulată.
        - Ați scris luni că taxa a fost reținută de două ori.
        [WITH_OTHERS]
        cu șoferul|curierul|colega|colegii|colegul|depozitul|banca|echipa|bucătarul|recepția|magazinul|tehnicianul

        [VOUCHER]
        voucher*; cupon*; reducere; discount; card cadou; cadou; despăgubire; despagubire; compensație; compensatie; bonus; credit; puncte; desert; prosecco; cafea; noapte gratuită; lună gratuită; bilet*; <number> %
        [rule.promise.public-compensation]
        vă|va|îți|iti|ți|v|vi|te @T_155 ..5 @T_156
        @T_157 ..4 un|o|și|ca? ..2 @T_158
        @T_159 compensație|despăgubire|scuze|scuză ..6 @T_160
        vă|te|îl despăgubim|compensăm|despăgubesc ..6
        din partea casei / @YOU
        + Vă oferim un voucher de 50 de euro.
        - V-am scris în privat cu o propunere.

        [rule.any]
        @rule.defensive.blame-customer; @rule.defensive.contradict; @rule.defensive.invalidate-emotion; @rule.defensive.policy-shield; @rule.defensive.legal-threat; @rule.defensive.minimise; @rule.defensive.already-told; @rule.polite.insult; @rule.corporate.officialese

        # ---- beyond the rules

        [SCOLD_IMP]
        citiți; citește; alegeți; alege; uitați; uită; verificați; verifică; învățați; învață; gândiți; gândește; întrebați; veniți; vino; comandați; folosiți; folosește; fiți; fii; aveți; luați; ia; plecați; plătiți; încercați; rezervați; lăsați; anunțați; cumpărați; cumpără; măsurați; asigurați; urmăriți; deschideți; mergeți; cereți; ascultați; respectați; țineți; păstrați; ieșiți; dați; știți; sunați; puneți
        [DEFENSIVE_OTHER]
        @T_161 ,? ..3!@WE_FUT @SCOLD_IMP
        @SCOLD_IMP ..8 @T_162 / !@WE_FUT !@act.please
        se|mai|asta ..1 mai? întâmplă / !@act.apologise !@EXPL_Q
        se mai? întâmplă|intampla @T_163 / !@act.apologise !@CONDITION
        nu @T_164 @T_165 ..3 @T_166
        asta e|este @T_167
        așa @T_168 @T_169
        n|nu @T_170 ..1 @T_171
        n are de unde; n avem de unde; nu avem de unde
        @T_172 ..2 @T_173 / !@WHERE_INFO !@TELL_US
        la noi ..6 @T_174 ..6 mulțumi*|plâns|plânge|pățit|reclamat|probleme|reclamă
        nimeni ..2 altcineva|nu|n ..3 pățit|plâns|reclamat|obligat|forțat|spus|semnalat|chemat|comentat|promis|zis|pus|cerut
        v|te a|am|au ..1 obligat|forțat|pus|chemat|rugat nimeni|cineva?
        @T_175 ..5 @T_176
        (cine|cei care) vrea|vor|dorește|are|nu|n|stă|stau|vine|vin|citește|alege|întârzie|știe|se|și|comandă|cumpără|rezervă|plătește ..8 @T_177 / !@RULE_GOOD
        @T_178 ..2 @T_179 ..8 / !@ADMIT_1P !@SORRYISH
        @T_180 mai? ..2 @T_181 / !@act.please
        dacă @T_182 @T_183 ..8 / !@act.commit.base !@act.offer !@act.regret
        liber|liberă|liberi să? plecați|alegeți|mergeți|pleci|alegi|căutați; ușa e deschisă; aia e ușa; e piață liberă; mergeți la alții; sunteți liber; ești liber; nu vă ține nimeni; la revedere și
        de? regulă|obicei acolo ..4; acolo e explicația
        @T_184
        mersi|mulțumim|multumim|mulțumesc ..3 de|pentru @T_185
        tonul|limbajul|atitudinea|manierele|ironia|nerăbdarea|isteria|vocabularul @T_186 ..6
        cu @T_187 ton* ..8
        pe @T_188 ton|acesta
        ce vă|te așteptați|așteptai|așteptați|mirați ..8
        @T_190 ..10
        nu suntem|e|este|sunt @T_191
        problema|treaba|grija|alegerea|decizia|necazul|riscul @T_192 ..2 @T_193
        vă|te|ți priveșe|privește; e|este problema dumneavoastră|ta|dvs
        nu ne|mă @T_194
        !dacă|nu|n|cum @T_195 semnat|ales|acceptat|bifat|comandat|cumpărat|știut|știați ..3 @T_196
        știați|știai ..2 @T_197
        @T_198 ..2 @T_199 ..4 @T_200? / !@POS_CTX
        exact așa? cum a|ați|ai|e|este fost? setat*|comandat*|cerut*|scris*|ales*|plătit*
        doar|numai|decât dacă|când @T_201 ..6 uitat*|greșit|forțat*|umblat|scăpat*|tras|lăsat*|udat|trântit*|stricat*|incorect*|necorespunzător
        @T_202 ..2 @T_203 ..5 / !@ADMIT_1P
        au|are|avem ..2 @T_204 de @T_205
        nu @T_206 @T_207
        oricum nu|n|era|ați|ai|vă|ajungea|nici ..6 / !@PRAISE_ANYWAY
        dacă @T_208 ..8 nu|n|aflați|știați|ajungeați|era|se / !@act.please
        mai bine|ușor|atent|atentă|puțin @T_209
        e|este @T_210 de|să @T_211
        @T_212 ..1 că|cum|, @T_213 ..6 / !@SORRYISH
        felicitări|bravo|aplauze|premiul ..3 pentru? ..1 @T_214
        aveți|ai ..2 @T_215
        așteptăril*|pretenți*|cerințel* ..4 @T_216
        nu suntem|sunteți|ești @T_217
        există|sunt și? oameni|clienți|persoane|cazuri cu @T_218
        @T_219 ..3 @T_220 ..3
        nu știm|știu|vedem|înțelegem ..2 (de ce|ce) vă|te @T_221
        n|nu ați|ai făcut|dat|cerut|avut|fost|dorit|vrut @T_222
        dacă nu faceți|faci|citiți|citești|urmăriți|respectați|anunțați|verificați|semnalizați|apăsați|veniți|plătiți|știți|confirmați|aveți|comunicați ..8 nu|n ..4 / !@act.please
        nu este|e|sunt @T_223 ..2
        nu există temei; nu există (nicio|nici o)? bază|dovadă|motiv
        conform|potrivit ..3 înregistrăril*|datelor|evidențel*|camerelor|sistemului ..10 nu|n|corect*|ați|ireproșabil|fără / !@act.did
        livratorii|angajații|colegii|șoferii|curierii|operatorii|medicii|ospătarii|colegele|agenții|asistentele|casierii noștri|noastre? ..2 sunt|nu|au|își|respectă|știu|lucrează ..3 @T_224
        cine|ce v|te|vă a pus|obligat|zis
        plângeți|plânge|plângi|văitați|vaiete|smiorcăi*|miorlăi*|lamentați|lamentăr* ..3 / !@NOT_COMPL
        serios|sigur|chiar @T_225 vă|te ..2
        rețeaua|aparatul|produsul|robotul|sistemul|aplicația|modelul|telefonul|cardul|automatul|bancomatul|casca|senzorul|rețeta @T_226 ..6 normal|exact|corect|doar|setat|numai|perfect|dacă|așa|comandă / !@INSTR_CTX
        @T_227 se|înseamnă|pățiți|pățești|pățește ..4
        @T_228 ,? ..5 / !@SORRYISH !@act.commit.base
        vă|te @T_229 ..4 risc*|condiții*|consecinț*
        era @T_230 că|ca|să
        logic|evident|normal|clar|firesc că nu|n ..5 / !@act.did !@act.offer
        v ați gândit|întrebat ..3 că|dacă|poate
        nu|n aveți|ai|aveați|aveai @T_231 ..6 / !@HELP_NOT
        cu viața|copilul|vârsta|banii|telefonul de|dumneavoastră|ta ..6 / @SCOLD_IMP
        să fim|fiți|fii serioși|realiști|rezonabili|sinceri|onești|realist|rezonabil|serios|rezonabilă
        haideți|hai să? fim|nu serioși|exagerăm|realiști|dramatizăm
        + Data viitoare alegeți tariful flexibil.
        + Nu putem mulțumi pe toată lumea.
        + Scrie clar în contract.
        + Mulțumim pentru lecția de morală.
        - Data viitoare vă păstrăm noi un loc.
        - Îmi pare rău, am greșit.
        - Ne pare rău pentru întârziere.
        nu vedem|înțelegem|văd|înțeleg|pricep|pricepem ..2 @T_232 ..3 problema|rostul|supără*|nemulțumi*|plânge*|deranj*|vreți|vrei|doriți|sensul|motivul
        @T_233 ..2 @T_234 ..1 @T_235 ..3 / !@act.regret !@act.admit
        numai|doar|singur @T_236 nu|n|ați|ai|v|vi|aveți ..3
        ne|mă acuzați|acuzi|jigniți|jignești|insultați|amenințați|ameninți|calomniați|reproșați|reproșezi|șantajați|învinuiți|bălăcăriți|judecați ..3
        acuzați*|acuzații|reproșuri*|critici*|jigniri*|insinuări* ..3 @T_237
        pe nedrept / !@act.regret !@act.admit
        !dacă|nu|n ați|ai @T_238 ..3 @T_239 / !@act.did !@act.admit
        mai? lăsați|lasă|scutiți|scutește|terminați|termină|încetați|încetează|slăbiți o|le|ne|mă|vă? ..1 cu ..4
        nu vă|te obligă|forțează|ține|pune|roagă|cheamă|oprește ..2 nimeni ..4 / !@act.offer
        nimeni nu|n vă|te|v ..1 obligă|forțează|ține|pune|roagă|cheamă|obligat|forțat|chemat ..3
        @T_240 ..3 @T_241 ..3 @T_242 / !@act.regret !@act.offer
        @T_243 @T_244 / !@act.please !@act.regret !@act.commit.base
        am explicat|spus|repetat|zis|scris|precizat ..3 de @T_245 ..1 ori
        @T_246
        (cine|de unde) v|ți|te|ați|ai a|ați|ai? ..1 spus|zis|mințit|scos|dedus|mințit ..3
        @T_248
        suntem|sunt și? (noi|și noi) (oameni|și oameni)
        @T_249 și? @T_250 clienți|pacienți|pasageri|oameni|abonați|comenzi ..4 / !@act.regret !@act.admit !@act.commit.base
        vă|te|va sugerăm|recomandăm|sfătuim|invităm|îndemnăm să @T_251
        greu|imposibil de crezut; ne|mă @T_253 ..4
        nu|n e|este|i @T_254 de? greu să|de
        @T_255 așa? de? greu @T_256
        @T_257 @T_258 ..5 / !@act.regret !@act.admit
        noi ne am făcut treaba|datoria|partea; nu e treaba; nu i treaba; nu ne privește
        n|nu aveți|ai decât să ..4
        @T_259 ..2 @T_260 @T_261
        treaba|problema|părerea|alegerea|dreptul|paguba|pierderea dumneavoastră|ta|voastră|dvs @T_262 / !@act.please !@act.regret !@act.thank
        la @T_263 ..3 nu|n|așa|ce|asta
        vă? rugăm|rog să? ..2 folosiți|aveți|păstrați|adoptați|revizuiți un|o|alt? ..1 limbaj|ton|atitudine|decență|respect|educație
        cerința|cererea|pretenția|solicitarea|reclamația|plângerea|nemulțumirea dumneavoastră|ta|dvs|aceasta? ..1 @T_264 ..1 absurd*|ridicol*|nejustificat*|neîntemeiat*|exagerat*|deplasat*|nefondat*|rizibil*|nerezonabil*
        (nu ne|nu mă) impresionează|impresionați|sperie|speriați|convinge|convingeți|deranjează
        dacă @T_265 @T_266 @T_267 ..6
        exact|precis|tocmai de asta|aceea ..2 scrie|există|avem|sunt ..4 regul*|condiți*|termen*|instrucțiun*|contract*
        nu @T_268 că ..3 @T_269 ..5 / !@act.regret !@act.commit.base !@act.offer
        cu|la trei|două|<number>|@NUMWORD lei|euro|ron|stele ..4 pretenții|pretindeți|vreți|așteptați|aștepta
        cine nu|n @T_270 ..6
        @T_271 / !@act.regret !@act.offer
        # the customer's doing told with nothing helpful anywhere in the reply
        !n|nu|că|dacă @YOU_PERFECT !fi|avea|uitat *at|*it|*ut|*ât|dus|pus|ales|scris|cerut ..4 // !@HELPFUL !@act.please.question !@FRIENDLY !@DEBIT
        !n|nu|că|dacă @YOU_PERFECT !fi|avea|uitat <word> *at|*it|*ut|*ât|dus|pus|ales|scris|cerut ..4 / !@FI // !@HELPFUL !@act.please.question !@FRIENDLY !@DEBIT
        [FI]
        fi; avea; uitat; ajuns; primit
        [DEBIT]
        debitat; taxat; primit; câștigat; castigat; mulțum*; știut; nimerit; ghicit; respect
        [DEFENSIVE_OTHER]
        ați|ai fost ..1 avertizat*|informat*|anunțat*|rugat*|atenționat*|instruit*|înștiințat* ..3 // !@HELPFUL
        vă|îți place să vă|te ..2 // !@HELPFUL
        ne|mi cereți|ceri|pretindeți|pretinzi|impuneți ..4 // !@HELPFUL
        mulțum*|mersi|merci pentru|de ..2 @T_272
        @T_273 ..3 lasă|greșit*|necorespunz*|defectuo*|prost*|incorect*
        (la noi|aici) ..3 @T_274 ..3 regul*|contract*|fapte*|semnătur*
        dacă ..1 *eai|*eați|*eati|știai|știați|verificai|erați|erai ..6 / !@act.offer !@act.please // !@act.regret !@act.thank !@act.commit.base !@act.admit !@act.private
        mulți|unii|anumiți|câțiva|destui ..4 @T_275 ..4 // !@HELPFUL
        @T_276 ..1 decât|despre @T_277 // !@HELPFUL
        @T_278 ..4 @T_279 ..3 că|altceva|contrariul|altfel|clar|exact // !@HELPFUL
        @T_280 ..1 figurează|apare|e|este|a|totul|merge ..1 @T_281 ..3 // !@HELPFUL
        tonul|tonului|ton ..2 @T_282
        ^ @T_283 dumneavoastră|tu|voi ..3 // !@HELPFUL
        @T_284 e|este ..1 că ..8 // !@HELPFUL
        , punct $; și punct $; . punct $
        nu e ca și cum; din|un țânțar armăsar; nu moare nimeni; n a murit nimeni; la case mai mari; nu e sfârșitul lumii; nu e capăt de țară; cu un nor nu se face iarnă; ce atâta; mare scofală; mare brânză; ce mare lucru; treceți peste; treci peste
        nu vă|te mai *ați|*eți|*iți ..5 // !@HELPFUL
        @T_285 ..1 să vă|te|nu|mai|citiți|verificați|fiți|aveți|învățați ..5 // !@HELPFUL
        spune|zice|arată @T_286 despre dumneavoastră|tine|cine
        @T_287 ..3 @T_288 ..3 // !@act.regret !@act.commit.base
        [FRIENDLY]
        plăcut; bine; frumos; drag; bucur*; haha*; <emoji>; salvat; făcut ziua; ajutat; observat; ales
        [WE_FUT]
        vă păstrăm|ținem|oprim|așteptăm|trimitem; *ăm; vom; o să; îți|te|noi; din partea casei
        [EXPL_Q]
        :; fiindcă; pentru că; <number>; când; dacă; de ce; ca să nu se mai; nu se mai; mai rar; să nu
        [TELL_US]
        scrie ne; scrie mi; scrieți; ne scrie
        [WHERE_INFO]
        găsiți; găsești; ora; orarul; data de fabricație; lotul; seria; numărul
        [SORRYISH]
        @act.regret; @act.apologise; @act.admit
        [RULE_GOOD]
        gratuit; reducere; cadou; @act.offer; poate veni; bucur*
        [POS_CTX]
        @act.did; ne bucurăm; mă bucur; acum; din nou; iar; mulțum*
        [PRAISE_ANYWAY]
        o primiți|primești; îl; reducerea; gratuit; vă schimbăm; primiți
        [NOT_COMPL]
        nu vă plângeți; ne plângem; *anpc; să vă plângeți
        [INSTR_CTX]
        țineți; apăsați; reporniți; încercați
        [HELP_NOT]
        nevoie; griji; grijă; plătit; nu ai|aveți de ce să? vă|te? face|faceți|îngrijor*|scuza*|plăti
        [CORPORATE_OTHER]
        @T_289 @T_290
        luăm|tratăm|privim|analizăm|abordăm|gestionăm ..4 @T_291 ..2 @T_292
        cu @T_293 seriozitatea|seriozitate|stimă|considerația|considerație|atenția|responsabilitatea|deschiderea|disponibilitatea|prețuire|promptitudine|responsabilitate|consideratie
        @T_294 toate? @T_295 ..6
        ne dorim ..2 ca? ..1 @T_296
        experiență|experiențe ..1 @T_297
        ne străduim|strădui|dorim|angajăm|propunem|preocupă ..4 @T_299 ..8
        ridicăm|ridica|nivelul|înălțimea ..3 așteptăril* ..3
        oferim|oferi|asigura|asigurăm|livra ..5 @T_301
        satisfacția|mulțumirea|siguranța|confortul|încrederea clienților|clientului|dumneavoastră|călătorilor|pacienților|oaspeților|noștri|pasagerilor|ta ..2 este|e|sunt|reprezintă|rămâne|constituie|fiind ..5
        este|e|reprezintă|rămâne|constituie|fiind|sunt ..2 @T_302 ..2 noastră|nostru|principal*|permanent*|absolută|zero?
        vă|îți|va mulțumim|multumim pentru|de ..1 @T_303
        mulțumim|multumim|mulțumiri ..2 pentru|de @T_304
        @T_305 mereu|permanent|întotdeauna|la? ..1 @T_306
        partenerul|alegerea|prietenul @T_307 ..2 (de încredere)?
        ne @T_308
        aprecierea|aprecierile|feedbackul|încrederea|cuvintele|recunoașterea|opinia ..4 @T_309
        suntem|sunt ..2 onorați|onorați|încântați|bucuroși de|că|să ..6 @T_310
        face|faceți|face|faci|fiți|fii parte din comunitatea|familia|povestea|echipa noastră?
        vă|te|va asigurăm|asiguram|încredințăm ..2 de|că|ca ..10
        vă|va rugăm|rugam să @T_311
        în situația|eventualitatea|măsura|perspectiva ..6 creată|produsă|apărută|semnalată|neplăcut*|relatată
        aspectele|aspectul|cele|situația|problema|neregulile semnalate|semnalată|sesizate|menționate|relatate|descrise|expuse|semnalat|prezentate|sesizată
        @T_312 de situații|incidente|neplăceri|aspecte|evenimente
        experiența|experienta @T_313 ..8 standard*|valori*|caracteri*|reprezint*|reflect*|dorim|îmbunătăți*
        nu @T_314 ..4 standard*|valori*|politic*|companiei|noi|noastre|calitatea|viziun*
        standardele|valorile|principiile|politica|viziunea|misiunea|filosofia noastre|noastră|companiei|firmei|brandului|băncii
        prezentul|prezenta|prezentei|prezentului ..2
        luat|luată|luăm|lua|avută|avut|avea|avem ..2 @T_315 / !@POSS_INFORMAL
        îmbunătăți|îmbunătățim|îmbunătățirea|imbunatatirea|îmbunătățiri|perfecționarea|creșterea|optimizarea ..3 calit*|servici*|continu*|experienț*|proces*|permanent*|constant*|activit*
        regretăm|regretam profund|sincer|orice|faptul|cele|situația|neplăc*|inconv*|incident*|experiența|disconfort* ..4
        @T_316 ..1 scuze|scuzele|regrete|regretele
        @T_317 ..4
        vă|îți suntem|rămânem recunoscători pentru sugesti*|feedback*|interes*|încreder*|semnal*|aprecier*
        clienții|clienți|clienților @T_318
        suntem|este conștienți|preocupați|preocupată|dedicați|orientați|angajați de|să|pentru|către|în
        întreaga|toată noastră? ..1 @T_319
        (ori de câte ori|oricând) este|e|aveți|doriți ..1 necesar|nevoie|nelămuriri
        proces|demers dinamic|continuu|complex|amplu|permanent; derulat*; cu implicarea tuturor; toți factorii; prin implicare
        grila|politica|sistemul|strategia @T_320 ..4
        @T_321
        conform|potrivit procedur*|reglementăr*|legislației|regulament*|prevederilor|politicii|normelor|uzanțelor
        gama|paleta|portofoliul|oferta ..1 @T_322
        în|cu numele|prezenta companiei|echipei|conducerii|firmei|băncii|societății|întregii
        venim|veni|vini|vină în întâmpinarea|sprijinul; profesioniști|specialiști|echipă dedicați|dedicată|dedicat; echip*|departament*|colegii|specialiștii|compania|personalul ..4 vă|îți stă|stau|stăm ..1 la dispoziți*; vă|îți stăm ..1 la dispoziți*; cu privire la; referitor la sesizarea|solicitarea|mesajul|cele|reclamația|situația; în ceea ce privește; în scopul; în acest sens; în vederea; totodată; în continuare la dispoziție; sens în care; vă comunicăm că; va comunicam ca; vă informăm că; vă informăm faptul; vă comunicăm următoarele; vă comunicăm faptul; vă aducem la; de care ați dat dovadă; pe care ni l acordați; pe care ne o acordați; pe care ați avut amabilitatea; drumul spre excelență; spre excelență; negativ asupra; orice efect; orice inconvenient; va fi avută; sugestia formulată; spiritul civic; nu este negociabilă; drept urmare; întreg colectivul; întregul colectiv; în limita stocului disponibil; cu deosebită
        @T_323 înregistrat*|preluat*|soluționat*|direcționat*|repartizat*|redirecționat*|avut*|demarat*|demarate ..4 @T_324 ..4
        + Stimate client, vă comunicăm că suma a fost stornată.
        + Tratăm cu maximă seriozitate fiecare sesizare.
        + Ne străduim permanent să ne ridicăm la nivelul așteptărilor.
        - Scuze, am trimis altă pereche.
        - Luăm noi legătura cu șoferul azi.
        [POSS_INFORMAL]
        luat cutia; luat legătura; notă de plată; nota de plată
        [CUSTOMER_NOUN_SALUTATION]
        ^ @T_325 @T_326
        ^ (bună ziua|bună) ,? stimate|stimată|dragă client*
        ^ client* drag|dragă|stimat
        + Stimate client, comanda e gata.
        - Dragă Ana, comanda e gata.
        [CHEER_OR_JOKE]
        haha*; hihi*; hehe*; lol; rofl; 😂; 🤣; 😜; 😝; 😏; 😎; 🙈; 😉; 😅; 🤪; 😄; 😆; 😁; 😹; 🤭; 🥳; 🤡; 😋; 😬; 🎉; 💃; 🕺; 🤰; 🙃; 💋; 🌞; 🍂; 🎸; 🤢; 👻; 🐒; 🐔; 🧖; 👀; 🍿; 💪; 🎃; 🥂; 🍷; 🤓; 🫠; 🔥; ✨; 😇; 🤷; 😈; 🦸; 🎭; 🎢; 😛; 🤠; xd; xdd; jk; glumim; glumesc; glumeam; glumă; gluma; glumiță; ha ha; banc; bancuri; păcăleală; vorba aia; cum s ar zice
        partea|măcar @T_327 ..8 / !@act.regret !@act.did
        @T_328 ..1 v|te|ați|ai|aveți|scăpați|scapi|slăbiți|dormiți|e|nu|acum|aveai ..6 / !@act.regret
        ochi|dinte pentru ochi|dinte; buze ca; ca la vedete|spa|film|teatru|circ|bal|munte|mare|țară; în trend; inclus* în preț; incluse în preț; gratuit de la noi; bonus de la; adrenalină; detox; cură de slăbire; dietă; slăbit; slăbește; bronz; botox; peeling; proteine; extra proteine; condimente*; aromă de; ingredientul secret; ce nu te omoară; nu te omoară; te întărește; face omul mai; experiență completă; efecte speciale; surpriză inclusă; picant; și fără acid; super putere; superputeri; supererou; spiderman; erou; parfum; aer curat; sport gratuit; mișcare; saună; jacuzzi; senzații tari; bun de tot; poftă bună / !@act.regret !@act.did
        vă|te facem|face|dăm ..2 @T_329
        perfect|ideal|super|excelent|minunat|genial|grozav @T_330 ..6 / !@act.regret !@act.did !@act.thank !@act.commit.base
        cine|ce @T_331 că|ca
        asta|ăsta da ..3
        @T_332 treaba? că ..8 / @CHEER_EMO
        [CHEER_EMO]
        😂; 🤣; 😜; 😝; 😏; 😎; 😉; 🤪; 😄; 😅; <emoji>

        [FORMAL_ADDRESS]
        dumneavoastră; dumneavoastra; dvs; dv; domnule; doamnă; domnia; dumneata; domnișoară; vă; v am; v a; v au; v ați
        vă ..1
        va !@ACT_INF|fi|urma|ajunge|veni|avea|trebui|reveni|dura|putea|ști|contacta|suna|rămâne|pleca|începe|apărea|intra|primi|merge|da|face|lua|sta|costa|exista|include|funcționa ..1 / @VA_CLITIC
        aveți; sunteți; puteți; doriți; vreți; știți; aveti; sunteti; puteti; doriti; vreti; veți; veti; ați; ati; vi; fiți; mergeți; trimiteți; scrieți; spuneți; ziceți; dați; lăsați; scuzați; iertați; sunați; contactați; verificați; încercați; apăsați; țineți; intrați; alegeți; veniți; primiți; găsiți; luați; puneți; trimiteti; scrieti; spuneti; ziceti; incercati; apasati; intrati; alegeti; veniti; primiti; gasiti; luati; puneti; treceți; faceți; arătați; folosiți; ridicați; așteptați; completați; accesați; precizați; confirmați; urmăriți; deschideți; scoateți; reporniți; resetați; introduceți; anulați; plătiți; urcați; coborâți; mâncați; purtați; aduceți; întrebați; cereți; vedeți; citiți; consultați; vizitați; rămâneți; uitați; aveați; erați; puteați; voiați; doreați; primeați; păstrați; opriți; porniți; închideți; selectați; bifați; conectați; ștergeți; curățați; spălați; montați; preferați; comandați; rezervați; bucurați; reveniți; răspundeți; povestiți; notați; adresați; apelați; vorbiți; rețineți; mutați; transmiteți; atașați; actualizați; instalați; distribuiți; stați; bateți; continuați; folositi; trebuiați
        [VA_CLITIC]
        va rog|rugam|multumim|multumesc|trimitem|trimit|asteptam|aducem|sunam|contactam|pot|putem|stam|dorim|dorește|scriem|scriu|intelegem|inteleg|anuntam|spunem|pare|sta|ajutam|ajut|dam|dau|oferim|facem
        [INFORMAL_ADDRESS]
        tu; te; ție; tie; pe|la|cu|de|pentru|lângă|către|despre tine; tău; tau; tăi; ta; tale; îți; iti; ți; ești; esti; poți; poti; vrei; știi; stii; vei; ai tăi; scrie ne; scrie mi; trimite ne; trimite mi; dă ne; dă mi; spune ne; spune mi; zi ne; zi mi; lasă ne; lasa ne; sună ne; fii; hai; ai grijă; mergi; vii; găsești; primești; gasesti; primesti; aștepți; folosești; faci; iei; pui; dai; vezi; ceri; rog te; vino; stai; rămâi; iartă ne; scuză ne; scuză mă; bucură te; treci; pleci; ajungi; trebuiai; aveai; erai; scrii; trimiți; spui; ajută ne; urmărește ne; vorbești; aștepta te; te rog; te rugăm; consulți; citești; întrebi; verifici; încerci; apeși; alegi; intri; ceri; scoți; ^ apasă|încearcă|verifică|alege|deschide|folosește|contactează|accesează|păstrează|blochează; alegi; ridici; comanzi; plătești; returnezi; anulezi; îmbraci; porți; simți; crezi; vezi; iei; bei; mănânci; lasă mă; anunță ne; ai !noștri|săi|lui|voștri|ei|lor|casei|companiei|mei|nostri|vostri|săi|tăi



        # ---- groups of phrases the patterns above share
        [T_1]
        ar fi trebuit; trebuia; ar fi fost bine; ar fi fost cazul; ar fi fost de preferat; se cuvenea; ar fi fost normal; era cazul; era bine; erați obligat; aveați obligația; aveai obligația; aveați datoria; era obligația dumneavoastră; era de datoria dumneavoastră; era treaba dumneavoastră
        [T_2]
        ați; ai; v ați; te ai; l ați; o ați; ati; v ati
        [T_3]
        citit; respectat; verificat; anunțat; urmat; păstrat; completat; confirmat; văzut; cerut; specificat; precizat; menționat; bifat; introdus; setat; înțeles; instalat; montat; folosit; activat; prezentat; uitat bine; citit bine; avut grijă; fost atent; fost atentă; fost atenți; dat un telefon; ținut cont
        [T_4]
        din; e; este; a fost; era; doar; exclusiv; numai; strict
        [T_5]
        e; este; a fost; îi; vă; îți
        [T_6]
        aparține; aparține; a dumneavoastră; a ta; a dvs; la dumneavoastră; la tine; doar a dumneavoastră; numai a ta; numai a dumneavoastră
        [T_7]
        uitat să; uitat că; omis; neglijat; greșit; gresit; încurcat; confundat; stricat; spart; montat greșit; folosit greșit; instalat greșit; ignorat; ales greșit; comandat greșit; înțeles greșit; citit greșit; introdus greșit; completat greșit; scris greșit; semnat fără; dat singur; apăsat singur; venit prea târziu; întârziat
        [T_8]
        grăbit; încurcat; înșelat singur; jucat
        [T_9]
        ați fi; ai fi; v ați fi; te ai fi
        [T_10]
        citit; verificat; ascultat; respectat; fost atent; fost atentă; anunțat; sunat; cerut; uitat; venit; urmat; întrebat
        [T_11]
        citiți; vă uitați; verificați; fiți atent; fiți atentă; anunțați; cereți; întrebați; citești; te uiți; verifici; fii atent; fii atentă
        [T_12]
        primiți; ajungeți; fiți anunțat*; aveți; primești; vedeți; fiți
        [T_13]
        adevărat; adevarat; adevărată; adevărate; real; reală; corect ce; corectă afirmația; posibil așa; exact ce; așa cum spuneți|spui|ziceți|zici|susțineți|pretindeți; nimic adevărat; acoperire în; cum spuneți|spui|ziceți|zici|susțineți
        [T_14]
        e; este; complet; total; absolut; pur și simplu
        [T_15]
        fals; falsă; neadevărat; neadevărată; o minciună; minciună; eronat; o exagerare; exagerat; o afirmație falsă; inventat; o invenție
        [T_16]
        fals*; neadevărat*; nu este|e|sunt|corespund; nefondat*; neîntemeiat*; exagerat*; lipsit*
        [T_17]
        !; .; ,; când; dacă; dumneavoastră; grav; profund; complet
        [T_18]
        ce; ceea ce; cele
        [T_19]
        nu e|este|corespunde|sunt; fals*; neadevărat*
        [T_20]
        există; s a întâmplat; e posibil; se putea
        [T_21]
        mai avem; rămânem; avem în continuare; nu închidem
        [T_22]
        dar; însă; insa; doar că; numai că; numai ca; doar ca
        [T_23]
        dar; însă; insa; doar că; numai că
        [T_24]
        dar; însă; insa; doar că
        [T_25]
        am; v am; ți am; l am; o să; vă; îți; putem; pot; deja; aveți dreptate; ai dreptate; îl; o; azi; mâine; vom; coletul; le; repar*; rezolv*
        [T_26]
        dacă; daca; în cazul în care; în măsura în care; pentru cazul în care
        [T_27]
        dacă; daca; în măsura în care; în cazul în care
        [T_28]
        v ați; te ai; vă; te; ați; ai; vi s a; ți s a
        [T_29]
        v ați; te ai; vă; te; vi s a; ți s a; ați
        [T_30]
        v ați; te ai; v am; te am; ați; ai; vi s a; ți s a; cineva s a
        [T_31]
        vă; te; să vă; să te
        [T_32]
        puțină; un pic de; mai mult; mai puțin
        [T_33]
        e; este; are; ai; aveți; a fost
        [T_34]
        cazul; nevoie; rost; rostul; motiv; motive; sens; niciun motiv; justificat
        [T_35]
        nepoliticos; nepoliticoasă; nervos; nervoasă; agresiv; agresivă; supărat; supărată; supărați; enervați; țipați; țipi; ridicați tonul; jigniți; jignești; panică; isterie; dramatizați; vă enervați; te enervezi; vă supărați; te superi; înjurați; ironic; răstiți; strigați; faceți scandal; exagerați; agitați; panicați; panicați; să vă agitați
        [T_36]
        exagerați; exagerezi; dramatizați; dramatizezi; reacționați exagerat; reacționezi exagerat; faceți din țânțar; faci din țânțar; prea sensibil; prea sensibilă; isterici; isteric; isterică
        [T_37]
        ușor; mai ușor; încet
        [T_38]
        tonul; limbajul; nervii deoparte; emoțiile
        [T_39]
        așa; atâta; degeaba; pentru; din; că; !; ,; .
        [T_40]
        sfârșitul lumii; o tragedie; capăt de lume; o dramă
        [T_41]
        conform; potrivit; în conformitate cu; în baza; în temeiul; după; în virtutea; așa cum prevede; cum scrie în; prin prisma; ținând cont de; având în vedere; cf
        [T_42]
        permite; permit; prevede; prevăd; prevede; dă; ne permite; ne permit; acoperă; include; se negociază; este negociabil*; e negociabil*
        [T_43]
        nu @T_42; interzice; interzic; spune clar; este clar; e clar; prevede clar; exclude; sunt clare; prevede expres; stabilește
        [T_44]
        conform; potrivit; în conformitate cu; în baza; în temeiul
        [T_45]
        regulamentul; politica; procedura; regula; contractul; regulile; procedurile; condițiile; politica firmei
        [T_46]
        nicio; nici o; nici un; niciun; vreo; nimic
        [T_47]
        legătură; legatura; treabă; vină; responsabilitate; amestec; de a face; control
        [T_48]
        ține; depinde; depind; țin; e; este; a fost; suntem; sunt
        [T_49]
        de noi; vina noastră; responsabilitatea noastră; treaba noastră; problema noastră; greșeala noastră; noi de vină; noi responsabili; noi vinovați; competența noastră; responsabili pentru; răspunzători
        [T_50]
        aparține; revine; este a; e a; stă la
        [T_51]
        pierdut; încurcat; greșit; întârziat; deteriorat; spart; de vină; vinovat; uitat; stricat; vinovată; responsabil; responsabilă
        [T_52]
        intermediem; vindem; livrăm; am livrat; am vândut; găzduim
        [T_53]
        răspundem; ne asumăm; suntem răspunzători; putem fi făcuți; putem fi trași; suntem responsabili; putem răspunde
        [T_54]
        reclamați; plângeți vă; supărați vă; certați vă; întrebați; mulțumiți
        [T_55]
        dăm; da; dau; vom da
        [T_56]
        vedem; vom vedea; vom adresa; adresăm; rezervăm dreptul; întâlnim
        [T_57]
        vom; o să; am
        [T_58]
        acționa; acționăm; sesiza; sesizăm; chema; chemăm; depune; depunem; apela; lua măsuri; luăm măsuri; întreprinde
        [T_59]
        altfel; sau; ori; altminteri; dacă nu; în caz contrar; că; contrar
        [T_60]
        avocatul; avocații; avocații; departamentul juridic; juriștii
        [T_61]
        va; vor; vă; o să; ia; pregătește; analizează
        [T_62]
        în fața; legal; penal
        [T_63]
        fi acționat*; suporta consecinț*; răspunde @T_62; fi chemat*; primi o somație; auzi de la avocat*; avea de a face cu avocat*
        [T_64]
        se pedepsește; este; e; sunt
        [T_65]
        caz; incident; întâmplare; problemă; detaliu; zgârietură; întârziere; neînțelegere; fleac; bagatelă; zgarietura; ghinion; excepție; minute; zile; semn; coincidență; defect estetic; chestie; pată
        [T_66]
        ceilalți; ceilalti; celelalte; restul; alți; majoritatea; toți; marea majoritate; alte
        [T_67]
        mulțumi*; multumi*; încânta*; fericiți; nu s au; nu se; nu au; n au; plâng; reușesc; citesc; înțeleg; reclam*; probleme; apreci*; laudă
        [T_68]
        nimeni; niciun client; niciun alt client
        [T_69]
        s a; a; au; mai
        [T_70]
        mare; o mare; cine știe ce; nicio
        [T_71]
        așa cum; după cum; precum; asa cum; cum; dupa cum
        [T_72]
        v; ți; vi; am; v am; ți am; vi s a; ți s a; deja; s a; bine
        [T_73]
        o dată; asta; acest; deja; de; că; la această; la asta; mai sus; clar
        [T_74]
        repet; repetăm; vă repetăm; repetam; reiterăm; îți repet
        [T_75]
        doua; treia; mia; nu știu câta
        [T_76]
        de câte ori; a câta oară; încă o dată; pentru a @T_75 oară
        [T_77]
        nu; nici vorbă; ba nu; nici gând; nicidecum; în niciun caz; nu știu; greșit; fals; imposibil; ba
        [T_78]
        ,; .; !; :; este; e; am; ați; avem; suntem; v am; s a; a
        [T_79]
        revenim; vom reveni; revin; voi reveni; răspundem; vom răspunde; contactăm; contacta; vă contactăm; soluționăm; o să vă răspundem; veți fi contactat*; o să revenim; încerca să răspundem; vom încerca; te contactăm; anunțăm
        [T_80]
        părerea; parerea; opinia; feedbackul; feedback ul; mulțumirea; satisfacția; satisfactia; mesajul; confortul; siguranța; timpul; încrederea; sugestia; sugestiile; părerile; opiniile; comentariul; recenzia; experiența; confidențialitatea; nemulțumirea; vocea; răbdarea
        [T_81]
        important*; esențial*; vital*; prioritar*; prioritate*; valoros*; valoroas*; prețios*; prețioas*; mult; enorm; util*; pe primul loc; pentru noi; ajută; contează; onorează
        [T_82]
        părerea; opinia; satisfacția; feedbackul; feedback ul; mulțumirea; mesajul; sugestia; vocea
        [T_83]
        tău; lui; lor; dumneavoastră; ta; voastră; dvs; clienților; fiecărui client
        [T_84]
        contează; conteaza; ne ajută; este prioritatea; ne onorează
        [T_85]
        sunteți; ești; clienții noștri sunt
        [T_86]
        fiecare; părerea; opinia; de clienții; ce credeți; orice feedback
        [T_87]
        contează; conteaza; e important*; este important*
        [T_88]
        mare; o mare; cel mai mare; deosebit*; foarte mult
        [T_89]
        pentru; de; privind; cu privire la; față de
        [T_90]
        neplăcer*; neplacer*; inconvenient*; disconfort*; neajuns*; deranj*; situația creată; situația apărută; incidentul produs; cele întâmplate
        [T_91]
        s a; s au; sa
        [T_92]
        a fost; au fost; fuseseră
        [T_93]
        avut loc; intervenit; apărut; survenit; existat; apărut
        [T_94]
        la mijloc; este vorba despre; e vorba de; a fost vorba de; din cauza
        [T_95]
        erori; eroare; confuzii; confuzie; neînțelegeri; neînțelegere; greșeli de sistem; erori umane
        [T_96]
        se întâmplă; se mai întâmplă; sunt omenești
        [T_97]
        trebuie; va trebui; este obligatoriu; e obligatoriu; sunteți obligat; sunteți obligată; aveți obligația; sunteți datori; ești obligat; e necesar; este necesar; este imperativ; obligatoriu trebuie
        [T_98]
        prezentați; trimiteți; furnizați; completați; depuneți; aduceți; dovediți; demonstrați; transmiteți; plătiți; achitați; returnați; semnați; comunicați; faceți dovada; prezinți; trimiți; completezi; aduci; dovedești; dai; dați; scrieți; scrii; atașați; justificați; anunțați; expediați; furnizezi; plătești; respectați; așteptați; aștepți; reveniți; contactați; sunați; confirmați; puneți; indicați; cereți
        [T_99]
        obligat; obligată; rugați insistent; somat; somată
        [T_100]
        obligăm; somăm; cerem să; punem în vedere
        [T_101]
        trebuie; e necesar; este necesar; sunteți; ești; e obligatoriu
        [T_102]
        numai; doar; orice; niciun; ce; un; o; ești; sunteți; ca; niște; cât de; așa; atât de; e; mai; prea
        [T_103]
        chiar; cam; cât; un; o; niște; doar; foarte; tare; de; așa; atât de; mai
        [T_104]
        !; ,; .
        [T_105]
        dracului; naibii; la dracu; în mă; la plimbare; acasă
        [T_106]
        tacă ți; ține ți; ciocu; gura mică; ciocul mic; taci; tăceți
        [T_107]
        dă ne; dă mi; zi ne; zi mi; trimiteți; trimiteti; trimite; dați; dati; scrieți; scrieti; scrie; spuneți; spuneti; spune; ziceți; lăsați; lasati; lasă; lasa; furnizați; comunicați; precizați; indicați; confirmați; atașați; completați; prezentați; expediați; transmiteți; contactați; contactează; sunați; reveniți; faceți; arătați; puneți; menționați
        [T_108]
        puteți; poți; vrei; aveți timp; vă e
        [T_109]
        clic; o pauză; un duș
        [T_110]
        integrate; inovatoare; la cheie; end; customizate; de ultimă generație
        [T_111]
        intern*; operațional*; de lucru
        [T_112]
        valoarea adăugată; experiența clientului; nivelul serviciilor
        [T_113]
        de; dumneavoastră; ta; noastră; la; nouă; :; la care
        [T_114]
        în vederea|urma|cadrul|conformitate|baza|temeiul|speță|cauză|atenția|considerarea; cu privire la; referitor la; prin prezenta; având în vedere; prin intermediul
        [T_115]
        aducem la cunoștință; aducem la cunostinta; facem cunoscut; comunicăm faptul; comunicăm că; comunicam ca; informăm faptul; informăm că; informam ca; înștiințăm; asigurăm de; asigurăm că; asiguram ca; încredințăm; stăm la dispoziție pentru orice; precizăm că; precizăm faptul; punem în vedere; notificăm că; transmitem că; învederăm
        [T_116]
        de specialitate; competent*; abilitat*; responsabil*; specializat*; în drept
        [T_117]
        dumneavoastră; dvs; formulată; ta; în cauză; depusă
        [T_118]
        a fost; este; va fi; se află; face obiectul; urmează
        [T_119]
        înregistrat*; preluat*; analizat*; soluționat*; redirecționat*; transmis*; procesat*; curs; în curs; examinat*; direcționat*; repartizat*
        [T_120]
        subsemnat*; susmenționat*; sus menționat*; mai sus menționat*; anterior menționat*; aferent*; sus numit*; olograf*; petent*; reclamant*
        [T_121]
        compania; firma; societatea; banca; magazinul; hotelul; restaurantul; clinica; spitalul; compania noastră; echipa; brandul; conducerea; întreaga echipă; administrația; redacția; primăria; universitatea; brutăria; fabrica; rețeaua; agenția
        [T_122]
        regretă; își cere; isi cere; mulțumește; multumeste; dorește; vă mulțumește; ține să; își exprimă; este alături; apreciază; își asumă; vă asigură; se scuză; vă roagă; își dorește; se mândrește; vă urează; depune toate; înțelege; prețuiește; acordă
        [T_123]
        mândri; mandri; lideri; lider; cei mai buni; numărul unu; renumiți; recunoscuți; apreciați; cunoscuți pentru; cea mai; cel mai; printre cei mai; în topul; pe primul loc; unul dintre cei mai; una dintre cele mai
        [T_124]
        cele mai bune|înalte|ridicate|mici|performante; cel mai bun|înalt|mare; cea mai bună|înaltă|largă|modernă; servicii de|premium|impecabile|excelente|ireproșabile|exemplare|top; calitate superioară|excepțională|premium; excelență
        [T_125]
        de top; de excepție; de excelență; de înaltă; impecabil*; de cea mai; ireproșabil*; de clasă; de nivel mondial; premium; fără cusur; excepțional*; la cele mai înalte
        [T_126]
        lider*; numărul unu|1
        [T_127]
        cel mai; calitat*; excelenț*; anului
        [T_128]
        un număr de telefon; numărul de telefon; nr de telefon; telefonul; CNP; cnp ul; IBAN; adresa de domiciliu; adresa completă; numărul cardului; adresa de mail; adresa de email; emailul; e mailul; numărul de client; codul de client
        [T_129]
        aici; scrieți; postați; publicați; lăsați; puneți; o; îl; în public; public; la vedere; sub; în comentarii; scrie; posta; pune; lăsa; da; dați
        [T_130]
        ca; în calitate de; fiind
        [T_131]
        a; al; a l
        [T_132]
        noastră; nostru; la noi; al clinicii; al băncii; din; de; cu
        [T_133]
        nostru; noastră; noastra; al nostru; din <number>; de <number>; la noi; al; a; din
        [T_134]
        dumneavoastră; dvs; ta; tău; medical; medicală; de pacient
        [T_135]
        văd; vedem; am văzut; am vazut; reiese; rezultă; apare; figurați; știm
        [T_136]
        dumneavoastră; dvs; ta; tău; medical*; de fidelitate; noastră; noastre; de pacient
        [T_137]
        va; vor; o să; mai
        [T_138]
        întâmpla; repeta; intampla; se întâmple; se repete; avea; pățiți
        [T_139]
        niciodată; vreodată; nicicând; în viața
        [T_140]
        întâmpla; întâmple; repeta; repete; apărea; avea loc
        [T_141]
        niciodată; sută la sută; 100; nu se va mai; nu va mai; nu se mai; mereu; întotdeauna; orice condiții; nicio problemă
        [T_142]
        nu se va mai; nu se mai; nu va mai; n o să se mai; nu o să se mai
        [T_143]
        100 %; sută la sută; garantat; fără excepție
        [T_144]
        garant*; sigur; funcționa; ajunge; rezolv*; mulțumi*; fără probleme
        [T_145]
        vom; o să; va; vor; veți
        [T_146]
        așa cum; după cum; asa cum; cum; precum
        [T_147]
        am; s a; ne am
        [T_148]
        conform; potrivit; în urma; după
        [T_149]
        discuției; discuțiilor; convorbirii; înțelegerii; apelului; celor discutate; celor stabilite; celor convenite; conversației; apelului telefonic
        [T_150]
        ați; ai; v ați; ați fost
        [T_151]
        confirmat; acceptat; agreat; fost de acord; fost informat*; dat acordul
        [T_152]
        telefonic; la telefon; verbal; prin telefon
        [T_153]
        vorbeam; discutam; am vorbit; am discutat
        [T_154]
        la telefon; telefonic; ieri; săptămâna trecută
        [T_155]
        oferim; ofer; oferi; dăm; dau; dam; da; vom oferi; voi oferi; vom da; dăruim; acordăm; acorda; facem; trimitem; trimit; compensăm; despăgubim; am oferit; am dat; creditez; pregătim; adăugăm; am adăugat
        [T_156]
        voucher*; cupon*; reducere; discount; card cadou; cadou; despăgubire; compensație; bonus; puncte; credit; gratuit*; @MONEY
        [T_157]
        primiți; primești; veți primi; vei primi; o să primiți; o să primești
        [T_158]
        voucher*; cupon*; reducere; discount; card cadou; cadou; despăgubire; compensație; bonus
        [T_159]
        drept; ca; în semn de
        [T_160]
        voucher*; cupon*; reducere; @MONEY; gratuit*; puncte; cadou; desert; lună; din partea casei
        [T_161]
        data viitoare; altă dată; pe viitor; de acum înainte; alta data; altădată
        [T_162]
        data viitoare; altă dată; pe viitor; mai bine; mai atent; mai atentă; cu atenție; cu grijă; înainte de a; înainte să; din timp
        [T_163]
        și; astfel; și la; asemenea; la case; ,; .; !; în; lucruri
        [T_164]
        putem; poți; se poate; pot
        [T_165]
        mulțumi; multumi; fi pe placul; face pe plac
        [T_166]
        toată; tuturor; toți; lumea; pe toți
        [T_167]
        situația; viața; regula; politica; realitatea; treaba; tot; ,; .; !; la noi; legea; programul; natura
        [T_168]
        e; este; sunt; stau; a fost
        [T_169]
        viața; regula; regulile; politica; lucrurile; la noi; mereu; făcut; gândit; funcționează; scris; și; la; peste tot
        [T_170]
        avem; are; are nimeni; am
        [T_171]
        ce vă|să|îți; cum să|vă; nicio obligație; obligația; de unde să? știm|ști|ghici; de unde
        [T_172]
        scrie; scria; este scris; e scris; apare; figurează; este menționat; e menționat; sunt menționate; se specifică; e trecut; specificat; menționat; era afișat; e afișat; este afișat; scrie clar
        [T_173]
        clar; și; negru pe alb; în contract|condiții|termeni|regulament|confirmare|descriere|ofertă|instrucțiuni|manual|meniu; pe site|ambalaj|etichetă|cutie|bilet|bon|ușă|pagină|prospect; mare; peste tot; la vedere; acolo; limpede
        [T_174]
        toți; toată lumea; nimeni; n; nu
        [T_175]
        toți; toți ceilalți; ceilalți; alții; restul; restul lumii; alți clienți; lumea; majoritatea; mulți alții; ceilalti
        [T_176]
        citesc; înțeleg; se descurcă; așteaptă; au înțeles; reușesc; plătesc; respectă; nu se plâng; știu; se bucură; nu comentează; n au; nu au; apreciază; vin; descurcă; pot; se uită; suportă; mănâncă; dorm; au putut
        [T_177]
        plătește; așteaptă; vine; iese; citește; trebuie; știe; n are; își; nu are; face; ia; pleacă; să; suportă; se descurcă; alege; cumpără; rezervă; primește; rămâne
        [T_178]
        poate; probabil; eventual; mai degrabă; sigur; cel mai probabil
        [T_179]
        ar fi bine; ar trebui; n ați; nu ați; n ai; nu ai; ați; ai; v ați; te ai; altcineva; altă firmă; o fi; l ați; o fost; le ați; cumva; dumneavoastră
        [T_180]
        uitați vă; uită te; mai uitați vă; verificați; citiți; citește; mai citiți; recitiți; mai verificați
        [T_181]
        bine; atent; cu atenție; o dată; încă o dată; mai atent
        [T_182]
        nu vă; nu ți; nu va
        [T_183]
        convine; place; e bine
        [T_184]
        știm și noi; știm și noi cum; cunoaștem genul; cunoaștem genul acesta; am mai văzut; am mai auzit; v am cunoscut; am auzit și
        [T_185]
        lecție; lecția; lectura; sfaturi; sfatul; predică; ironie; ironii; ton; tonul; amabilitate; dramă; spectacol; injurii; jigniri; jignire; acuzații; nervi; timpul irosit; nimic; lămurire; bârfă; tirada; circ; insult*; ton
        [T_186]
        dumneavoastră; ta; dvs; acesta; acela; folosit; publicului; de mai sus; clienților
        [T_187]
        acest; asemenea; astfel de; un asemenea; tonul
        [T_188]
        acest; un asemenea; tonul
        [T_189]
        ăsta; acesta; ăștia; asta; aceștia; pe care; plătit
        [T_190]
        la prețul|banii @T_189; pentru banii|prețul ăștia|ăsta|ăștia|aceștia
        [T_191]
        responsabil*; obligat*; răspunzăt*; datori; doică; bonă; magicieni; ghicitori; vrăjitori; mama; dădacă; treaba noastră; problema noastră; vina noastră; vinovați; hotel; psihologi
        [T_192]
        e; este; a fost; rămâne; îi; ține
        [T_193]
        a dumneavoastră; a ta; dumneavoastră; ta; voastră; a voastră; al dumneavoastră; clientului; de dumneavoastră; pe cont propriu
        [T_194]
        interesează; privește; pasă; ocupăm noi; băgăm
        [T_195]
        ați; ai; v ați; te ai
        [T_196]
        singur; dumneavoastră; tu; contractul; condițiile; în cunoștință; de bunăvoie; termenii; riscul; asta; chiar
        [T_197]
        la ce; ce; că; foarte bine; în ce; dinainte
        [T_198]
        funcționează; merge; a mers; este; e
        [T_199]
        perfect; impecabil; corect; exact; la toți; la toată lumea; testat; testată; verificat
        [T_200]
        la; noi; cum; așa; de la; toți; ceilalți; testat*
        [T_201]
        e; este; sunt; ați; ai; îl; o; a fost; cineva; nu
        [T_202]
        copiii; oamenii; clienții; unii; pasagerii; doamnele; funcționarii; părinții; bătrânii; tinerii; utilizatorii; turiștii; publicul; unele persoane
        [T_203]
        trag; strică; nu; vor; cred; exagerează; uită; pretind; au fiecare; se plâng; caută; nu citesc; uită să; așteaptă să
        [T_204]
        o mie; mii; multe; alte; diverse; fel de fel; zeci
        [T_205]
        cauze; motive; pricini; explicații; alte probleme
        [T_206]
        ajungea; conta; ajută; are rost; avea; schimbă; rezolvați; rezolvi
        [T_207]
        oricum; nimic; cu nimic; plângând; așa; comentând; aici
        [T_208]
        aveați; aveai; erați; erai; citeați; citeai; veneați; veneai; sunați; verificați; rezervați; anunțați; vă uitați; făceați
        [T_209]
        citeați; verificați; vă uitați; ascultați; întrebați; tăceați; așteptați; cu
        [T_210]
        greu; prea mult; chiar așa greu; complicat
        [T_211]
        înțeles; citit; citiți; citești; priceput; ținut minte; înțelegeți
        [T_212]
        păcat; ce păcat; ciudat; curios; interesant; amuzant; straniu; bizar; surprinzător
        [T_213]
        nu; n; abia; tocmai; ați; ai; doar; numai; dumneavoastră; la alții; toți; ceilalți
        [T_214]
        perspicacitate; descoperire; observație; detectiv*; atenție; cititor; răbdarea de care; fantezi*; imaginați*
        [T_215]
        imaginație; fantezie; timp liber; prea mult timp; pretenții; așteptări nerealiste; așteptări
        [T_216]
        nerealist*; exagerat*; prea mari; absurd*; mari
        [T_217]
        singurul client; singura clientă; la hotel; la restaurant; centrul; buricul; la mama; acasă
        [T_218]
        probleme; adevărate; mai grave
        [T_219]
        alții; altora; alți oameni; unii
        [T_220]
        stau; fac coadă; n au; mai rău; și mai
        [T_221]
        plângeți; deranjează; nemulțumește; supără; mirați; agitați; așteptați; doriți; mai doriți; plângi
        [T_222]
        semn; niciun semn; nimic; dovada; atent*; amabil*; factură; proba
        [T_223]
        imputabil*; negociabil*; garantat*; obligatori*; un drept; rezonabil*; justificat*; întemeiat*
        [T_224]
        instruiți; instruite; procedează; greșesc; fac; mint; așa ceva; fac asta; profesioniști; corect; ireproșabil; vorbesc; ani; niciodată; treaba; astfel; experiență; atribuțiile; calificate; calificați
        [T_225]
        asta; atât; de asta
        [T_226]
        se comportă; funcționează; face; a făcut; înghite; merge; respinge; reacționează
        [T_227]
        uite așa; vedeți ce; vezi ce; uite ce
        [T_228]
        mă rog; ei bine; în fine; na
        [T_229]
        asumați; asumi; ați asumat
        [T_230]
        previzibil; de așteptat; evident; clar; normal
        [T_231]
        dreptul; voie; de ce; niciun drept; motiv*; dovezi; dovadă; nicio dovadă; bon
        [T_232]
        care e; unde e; ce; de ce; care este; unde este
        [T_233]
        toată lumea; toți; ceilalți; restul; alții; majoritatea
        [T_234]
        s a; s au; a; au
        [T_235]
        descurcat; înțeles; reușit; putut; primit; plătit; fost mulțumi*; venit la timp
        [T_236]
        dumneavoastră; tu; la dumneavoastră; la tine; dvs
        [T_237]
        nefondat*; nedrept*; gratuit*; neîntemeiat*; fără temei|dovezi; deplasat*; exagerat*
        [T_238]
        semnat; acceptat; bifat; fost de acord; agreat
        [T_239]
        ,; deci; contract*; condiți*; termeni*; așa că; și; !; .; că
        [T_240]
        funcționa; mergea; era; arăta; a fost; a plecat; erau; ieșit; au plecat
        [T_241]
        perfect; bine; intact*; impecabil*; ok; în regulă; întreg; întreagă; ireproșabil*; nou; funcțional*
        [T_242]
        când; la livrare; la plecare; la predare; până; din magazin|depozit|fabrică; de la noi
        [T_243]
        puțină; un pic de; mai multă; ceva; puțin; nițică
        [T_244]
        răbdare; atenție; înțelegere; bun simț; respect; logică; decență; toleranță; minte
        [T_245]
        o mie; zeci; atâtea; n; sute; nu știu câte; mii; trei; patru; cinci; <number>
        [T_246]
        la mintea cocoșului|oricui; e elementar; de la sine înțeles; bunul simț; un minim de; nu i mare?filozofie|filosofie; oricine poate|știe|înțelege; și un copil; orice copil; matematică simplă; logica elementară
        [T_247]
        gusturile; părerea; ale lui
        [T_248]
        gusturile nu se discută; fiecare cu @T_247; de gustibus; pe gustul; nu e pe gustul
        [T_249]
        avem; sunt; mai avem
        [T_250]
        alți; mii de; sute de; mulți alți; și alți
        [T_251]
        citiți; citești; recitiți; vă informați; te informezi; verificați data viitoare; fiți mai; fii mai; vă uitați mai; învățați; consultați condițiile; parcurgeți; vă documentați; reflectați; respectați
        [T_252]
        tonul; reclamația; că vă
        [T_253]
        îndoim; îndoiesc; mirăm că; miră că; mir că; amuză; distrează; surprinde @T_252
        [T_254]
        așa; atât de; chiar așa; foarte; prea
        [T_255]
        ce e; ce i; cât
        [T_256]
        de; să; poate fi; e
        [T_257]
        am; s au; s a; a fost; au fost
        [T_258]
        respectat; fost respectate; făcut totul; procedat corect; livrat la timp; acționat corect; executat corect; făcut treaba; respectată
        [T_259]
        faceți; fă; scrieți; scrie; reclamați; reclamă; plângeți vă; postați; postează; spuneți; mergeți; dați ne
        [T_260]
        ce; unde; cui; oriunde; la cine; oricui
        [T_261]
        vreți; vrei; doriți; dorești; poftiți; poftești; vă place; vă taie capul
        [T_262]
        !; .; ,; dacă; că; personală
        [T_263]
        reducere; ofertă; promoție; prețul redus; banii ăia
        [T_264]
        e; este; ni se pare; mi se pare
        [T_265]
        ar fi; era; e; este
        [T_266]
        așa; adevărat; atât de
        [T_267]
        grav; rău; grave; cum spuneți|spui|ziceți
        [T_268]
        credem; cred; considerăm; consider; ni se pare; mi se pare
        [T_269]
        e; este; ar; s a; ați; ai; se; avem; vina; cazul; justificat; problema; așa
        [T_270]
        citește; verifică; întreabă; vine; e atent; are răbdare; știe; plătește
        [T_271]
        ghinion; ghinionul dumneavoastră; ghinionul tău; asta e viața; c est la vie; ce să i faci; ce să facem; nasol pentru|de tine|dumneavoastră
        [T_272]
        scenariu*; poveste; roman; telenovel*; dramatiz*; fantezi*; teori*; ficțiune; show; concert; predica; sfaturile nesolicitate
        [T_273]
        utilizarea; utilizatorul; folosirea; mânuirea; întreținerea; montajul făcut
        [T_274]
        contează; primează; decid; se respectă
        [T_275]
        doar; numai; ca să; vin; caută; cred; vor
        [T_276]
        altceva; altfel; contrariul; mai multe
        [T_277]
        dumneavoastră; tine; dvs; voi; ce spuneți; spuneți
        [T_278]
        camerele; camera video; înregistrările; inregistrarile; datele; evidențele; jurnalele; logurile; sistemul; contorul; semnătura; poza de la livrare; martorii; colegii; colega; casiera; șoferul; băiatul
        [T_279]
        arată; spun; spune; zic; zice; confirmă; indică; susțin; susține; ține minte; țin minte; au declarat; a declarat
        [T_280]
        la noi; în sistem; la mine; din partea noastră
        [T_281]
        plătit; livrat; semnat; rezolvat; ok; în regulă; perfect; corect; funcționează; închis; predat
        [T_282]
        pe care; folosit; ales; acesta; dumneavoastră; tău; asta; lui
        [T_283]
        iar; iarăși; din nou; tot
        [T_284]
        adevărul; realitatea; concluzia; problema reală
        [T_285]
        eu zic; noi zicem; ar fi cazul; ar fi bine; ar fi indicat; ar fi util; v ar prinde bine; ți ar prinde bine; poate e cazul
        [T_286]
        mai multe; multe; totul; ceva
        [T_287]
        rezolvați; rezolvă; descurcați vă; descurcă te; lămuriți vă
        [T_288]
        cu; singur; singură; între voi; dumneavoastră; acasă
        [T_289]
        stimate; stimată; stimați; stimati; onorată; onorate; onorați; dragă; dragi; mult stimate; drag
        [T_290]
        client*; domnule client; abonat*; colaborator*; utilizator*; pasager*; călător*; oaspete; oaspeți; cititor*; cetățean; partener*; cumpărător*; locatar*; consumator*; beneficiar*; membru; membri; contribuabil*; pacient*; domnule\/doamnă; domn; domnă
        [T_291]
        foarte; în; cu; extrem de
        [T_292]
        serios; seriozitate; maximă; toată; deosebită; mare atenție; responsabilitate; maximum; atenția; promptitudine; rigurozitate; profesionalism
        [T_293]
        maximă; toată; deosebită; deplină; cea mai mare; înaltă; întreaga; multă
        [T_294]
        depunem; facem; vom face; vom depune; facem constant
        [T_295]
        eforturile; tot posibilul; toate diligențele; demersurile; diligențele; toate demersurile; eforturi; eforturi susținute
        [T_296]
        fiecare client*; clienți*; fiecare vizită; fiecare experiență
        [T_297]
        optim*; de neuitat; premium; plăcut* la; impecabil*
        [T_298]
        oferim; vă oferim; îmbunătățim; asigurăm; livrăm; ne ridicăm; menținem
        [T_299]
        permanent; constant; mereu; întotdeauna; continuu; să @T_298
        [T_300]
        de neuitat; plăcut*; optim*; impecabil*; superio*
        [T_301]
        cele mai bune|înalte; servicii de; experienț* @T_300; standard*
        [T_302]
        prioritatea; prioritatea noastră; o prioritate; principala preocupare; preocuparea; misiunea; principalul obiectiv; obiectivul; angajamentul; deviza; scopul
        [T_303]
        înțelegere; întelegere; intelegere; răbdare și înțelegere; colaborare; încrederea acordată; interesul acordat|manifestat; preferință; alegerea făcută; faptul că ați ales; fidelitate; loialitate; feedback; aprecieri; cooperare; receptivitate; interes
        [T_304]
        înțelegere; colaborare; interesul acordat|manifestat; încrederea acordată; cooperare; spiritul civic; fidelitate; loialitate
        [T_305]
        rămânem; suntem; stăm; vă stăm; vă suntem
        [T_306]
        la dispoziția dumneavoastră|clienților; la dispoziție pentru; partenerul; alături (de dumneavoastră|cu); preocupați; dedicați
        [T_307]
        dumneavoastră; tău; ta; de încredere
        [T_308]
        onorează; onorati; onorați; obligă; face onoare
        [T_309]
        onorează; obligă; motivează; responsabilizează; încurajează să
        [T_310]
        interes*; aprecier*; feedback*; ales*; încreder*; vă avem; vă număr*; comunit*
        [T_311]
        primiți; acceptați; dați curs; binevoiți; rețineți; aveți în vedere; luați act
        [T_312]
        acest gen; acest tip; astfel
        [T_313]
        dumneavoastră; dvs; ta; avută; neplăcută; clienților; pe care
        [T_314]
        reflectă; reprezintă; corespunde; caracterizează; este în concordanță; sunt în acord
        [T_315]
        act de; în considerare; în calcul; în vedere; la cunoștință; notă de
        [T_316]
        sincere; cele mai sincere; sincerele noastre; profundele; adresăm; prezentăm; transmitem; acceptați
        [T_317]
        ne exprimăm; exprimăm; își exprimă
        [T_318]
        noștri; fideli; loiali; noștri fideli; dragi
        [T_319]
        considerație; stimă; prețuire; disponibilitate; deschidere; apreciere; atenție; echipă vă
        [T_320]
        tarifară; de prețuri; comercială; companiei
        [T_321]
        facilităț* tarifare; eficiență economică; criterii obiective; unitatea teritorială; cerere olografă; registratur* electronic*; titlu oneros; act de identitate valabil
        [T_322]
        noastră; noastre; largă; variată; gastronomic*; de servicii; de produse; extinsă
        [T_323]
        a fost; au fost; va fi; vor fi; este; sunt
        [T_324]
        cu; sub; spre; de către; în vederea; la; către
        [T_325]
        stimate; stimată; stimați; stimati; onorată; onorate; onorați; dragă; dragi; mult stimate; mult stimată; drag; dragul nostru
        [T_326]
        client; clientă; clienți; domnule client; doamnă client; abonat; abonată; colaborator; utilizator; utilizatori; pasager; călător; călători; oaspete; cititor; cetățean; partener; cumpărător; clienta; membru; consumator; locatar; clienti; pacient; pacientă; contribuabil; petent; domnule; doamnă; domn; doamna
        [T_327]
        bună; plină; v ați; ați; aveți; scăpați; ai; te; nu; e
        [T_328]
        măcar; cel puțin; barem
        [T_329]
        abonament; diplomă; medalie; fan; campion; rezistent; mai puternic*
        [T_330]
        ,; !; pentru
        [T_331]
        zice; zicea; a zis
        [T_332]
        pare; se pare; se vede

        # What the brand knows of a person and nobody else should read.
        [PERSON_CUE]
        dumneavoastră; vă; v; vi; dumneata; tău; ta; tale; tăi; lui; ei; domnul; domnului; doamna; doamnei; soția
        soțul; soției; soțului; ați; ai; fiul; fiica; luați; pe

        [HEALTH_FACT]
        chimioterapi*; dializ*; antidepresiv*; litiu; insulin*; metadon*; diazepam; somnifer*; calmant*; depresi*
        bipolar*; schizofreni*; psihoz*; demenț*; dement*; alzheimer; epilep*; hiv; hepatit*; herpes; chlamydi*
        gonore*; sifilis; avort*; sarcin*; fertilizar*; cancer*; tumor*; tumoare; leucemi*; biops*; hemoroiz*
        glaucom; psoriazis; incontinen*; diabet*; psihiatr*; psihoterap*; dependenț*; dependent*; alcoolism*
        anorexi*; bulimi*; diagnostic*; hernie; hernia; tiroid*; cardiolog*; grupa|grupă sanguină|de sânge
        analize ..1 pozitiv*; <number> mg

        [MONEY_FACT]
        restanț*; restante; executor*; poprir*; insolvenț*; faliment
        datoria|datorii|datoriile|datoriei (dumneavoastră|tale|lui|ei)
        sold|soldul|limită|limita|salariu|salariul|venit|venitul|descoperit ..4 @MONEY; pe|în minus

        [PERSONAL_FACT]
        @HEALTH_FACT / @PERSON_CUE
        @MONEY_FACT
        născut|născută pe|în|la ..2 <date>|<number>
        (soția|soțul|fiul|fiica|mama|tata) ..4 (pe|la) <number>
        are telefonul|numărul|telefon <number>
        (numărul|telefonul) lui|ei|soției|soțului|domnului|doamnei ..2 <number>
        numărul|telefonul de? mobil? terminat în <number>
        camera|apartamentul|cabina|salonul <number> (vă|v|a dumneavoastră|ta|îți|este a)
        camera|cabina (dumneavoastră|ta|voastră) <number>
        stă|locuiește ..4 <capital> <capital>? ..1 <number> ; stă|locuiește ..3 pe <capital>
        domnului|doamnei <capital> <capital> ..4 pe|la <number>
        (parola|pinul|codul) lui|ei|dumneavoastră|domnului|doamnei ..2 <any>
        la doamna|domnul <capital> <capital> ..2 (pe|la) <email>
        + Chimioterapia dumneavoastră s-a mutat marți.
        + Cardul cu limită de 12.000 de lei e gata.
        + Camera dumneavoastră 312 e gata.
        - Rambursarea de 40 de lei a plecat azi.
        - Ne găsiți la 0900 1234.
        - Camera 12 e pe stânga.

        # ---- whose number, mail or address it is
        [CONTACT_THEIRS]
        (v am|te am|v a|te a|am încercat să vă|am încercat să te) ..1 (sunat|căutat|apelat|contactat|sunăm|contactăm|scris|găsit) ..2 (la|pe) ..5; nu (v am|te am) ..1 (găsit|prins|găsit) ..1 la ..4
        (numărul|telefonul|adresa|mailul|emailul|mobilul) ..1 (dumneavoastră|dvs|tău|ta|dv) ..4; (înregistrat|înregistrată|salvat|trecut|figurează) ..6 (la noi|în sistem|pe numele); (trimis|trimisă|expediat|expediată|scris|plecat) ..5 (la|pe) <email>
        + V-am sunat la 0722 123 456.
        + Factura a plecat pe adresa dvs. anna@mail.example.
        - Sunați-ne la 0241 496 000.
        [CONTACT_OURS]
        (linia|numărul|telefonul|contul|biroul|centrala|hotline ul) ..1 (noastră|nostru|noastre) ..2; (virați|transferați|plătiți) ..5 (în|la) ..3; (de pe|de la) ..2 (linia|numărul|centrala) ..2
        + Vă sunăm de pe numărul nostru 0241 496 000.
        - Vă sunăm la 0722 123 456.
        [PLACE_OURS]
        suntem ..2 (pe|la|în|lângă); (ne) (găsiți|găsești|găsiti|gasiti|mutăm|mutam|vizitați|aflăm); magazinul; magazin; filiala; filială; sediul; agenția; chioșcul; biroul; punctul; cafeneaua; vă așteptăm; te așteptăm; (treceți|treci|veniți|vino) ..2 (pe la|la noi); la noi; program*; deschis*
        + Suntem pe strada Lungă nr. 12.
        - Curierul ajunge pe strada Lungă nr. 12.
        [in.asksForContact]
        (cum|unde) ..2 (vă|va|pot|putem) ..3 (contactez|contacta|suna|sun|scriu|scrie|găsesc|găsi|adresez|adresa|reclama) ..3; (aveți|care e|care este|există|îmi dați) ..3 (număr|numărul|telefon|adresa|adresă|mail|contact|hotline) ..4; cui ..2 (scriu|mă adresez|pot scrie|trimit) ..3
        + Cum vă pot contacta?
        + Cui mă adresez pentru asta?
        - Cum a fost posibil așa ceva?
        [rule.defensive.contradict]
        (nu are cum|n are cum|nu avea cum|n avea cum) să ..1 (se)? ..1 (întâmple|întample|intample|fi fost|fi întâmplat) ..1 / !@CONCEDE; (este|e|era) (imposibil|exclus) , ..6 / !@CONCEDE; (așa ceva|asta) nu se putea ..1 întâmpla ..1 / !@CONCEDE
        + Nu are cum să se întâmple așa ceva.
        - Nu trebuia să se întâmple, ne cerem scuze.
        [DEFENSIVE_OTHER]
        (dacă|că) (reveniți|vă întoarceți|te întorci|revii|veniți|vii) ..3 (sau nu) ..6 (totuna|egal|indiferent|același lucru); (ni e|ne e|nu e) ..1 (totuna|egal|indiferent) ..6 // !@HELPFUL; avem ..1 (destui|destule|destui alți|suficienți|alți) (clienți|oaspeți|pasageri) ..2 (mulțumiți|fericiți)? ..1 // !@HELPFUL; (atunci|bine|păi) ,? nu (mai) (veniți|vii|reveniți|cumpărați) ..2; (sunteți|ești) (liber|liberă|liberi) să ..2 (plecați|pleci|mergeți|mergi|căutați|cauți) ..3
        + Ni-e totuna dacă reveniți sau nu.
        + Avem destui clienți mulțumiți.
        - Vă mai așteptăm cu drag.
        [rule.polite.insult]
        , (deșteptule|isteațo|isteților|geniule|einstein|prințeso|scumpete) .|!|?
        + Lăsați, deșteptule!
        - Ești deștept, mulțumim!

        # ---- wordings beside those above
        [act.promote]
        (profitați|profită|profitati|bucurați vă) ..6 preț|preț*|ofert*|discount*|promoți*|redus*|reduceri*
        + Profitați de noile noastre tururi la preț redus!
        - Profitați de soare!
        [rule.privacy.confirms-relationship]
        ca pacient*|client*|asigurat*|debitor* al|a|ale ..1 nostru|noastră|noștri|noastre|medicului|clinicii|cabinetului|băncii|spitalului
        contul|creditul|polița|dosarul|împrumutul dumneavoastră|dvs|tău|ta la noi ..1 a|este|e|va|s|are
        + Ca pacientă a medicului nostru de bord, cunoașteți regulile.
        + Contul dumneavoastră la noi a fost închis în mai.
        - Orice pacientă primește aceeași foaie.
        [rule.defensive.scapegoat]
        nu (e|este|a fost) vina|greșeala|culpa noastră // !@DID_FIRST !@act.commit.base !@act.regret
        + Curierul a pierdut coletul, nu e vina noastră.
        - E vina noastră.

        [GENERIC]
        reclamația; reclamație; reclamații; reclamațiile; reclamației; plângere; plângerea; plângeri; plângerii; sesizare; sesizarea; sesizări

        # ---- channels, by which somebody tried or is sent to try
        [channel.mail]
        mail; mailul; mailuri; mailurile; e-mail; e-mailuri; email; emailul; emailuri; <email>
        [channel.phone]
        telefon; telefonul; telefonic; telefoane; telefonului; sun; suna; sunat; sunați; sunam; apel; apeluri; apelat; apelați; hotline; callcenter; call center; linia; infoline
        [channel.chat]
        chat; chatul; chatbot; bot; botul; robotul
        [channel.form]
        formular*; tichet*; ticket*; portal*
        [channel.message]
        dm; inbox; messenger; whatsapp; privat; mesaj|mesaje|mesajul privat|private|direct|directe
        # being told to use one
        [channel.use]
        sunați|apelați|telefonați|sună|apelează ..5; (folosiți|utilizați|accesați|folosește|încercați) ..4 chat|chatul|formular*|hotline|portal*; completați|completează ..3 formular*
        (să|ne|vă|trimiteți|trimite|scrieți|scrie) ..4 mail|e-mail|email|mailul ..2; (pe chat)
        + Vă rugăm să trimiteți un e-mail la serviciul clienți.
        + Vă rugăm să folosiți chatul.
        - Vă căutăm noi la nouă.
        [channel.failed]
        nimeni ..1 nu|n ..3 răspun*|ridic*|preia|preluat|revenit|sunat|reacționat|scris|citește
        nu|n ..4 răspuns|răspunde|răspundeți|răspundă|revenit|contactat|reacționat
        (niciun|nici un|fără|zero|nicio) ..1 răspuns|rezultat|semn|reacție
        degeaba; ocupat; ignorat*; ignorați; tăcere; liniște; zadarnic; inutil; închis|închide telefonul; stat|aștept|așteptat ..3 fir|linie
        + Am scris două mailuri și n-am primit niciun răspuns.
        + La telefon nu răspunde nimeni.
        - Mulțumesc pentru răspuns.
        """#
    )
}
