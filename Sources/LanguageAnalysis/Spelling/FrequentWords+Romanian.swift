// swift-format-ignore-file
extension FrequentWords {
    /// What people write most in Romanian: words of everyday life, trade and complaints.
    static let romanianWords = """
        abia abonăm abonament abonamente abonamentul abonat abonată abonați abonații abonaților abonează
        absențele absolut acasă accent acceptă acceptăm acceptat acceptată acceptați acces accesa accesați
        accesează accesul aceasta aceea aceeași aceia acel acela același acelea acest acesta aceste acestea
        acestei aceștia acestor acestora acestui achita achiziției acid acolo acoperă acoperit acord acordă
        acordăm acordarea acordat acordată acordați acționa acționăm acționat acționez acțiune acțiunea
        activ activa activăm activat activată activați activează activez actualizăm actualizare actualizarea
        actualizări actualizat actualizați actualizează actualizez actului acum acuzați acuzații acuzațiile
        adânc adăpost adaug adaugă adăugăm adăugat adăugată adăugați adesea adevăr adevărat adevărate
        adevărul adeverință adeverințe adică adidasi adio administratorul administrează admis admit admitem
        adoptat ador adoră adorăm adresa adresăm adresat adresată adresați adrese adresează adresez adresezi
        aduc aduce aducem aduceți aduci adunat adus aeriană aerisit aeroport afacere afară afectat afirmația
        afirmațiile afișa afișat afișez afișul afla aflăm aflat aflați afle afli aflu agenția agenție
        agenției agitați agreat aici aiurea ajung ajungă ajunge ajungea ajungem ajungeți ajungi ajuns ajusta
        ajustăm ajut ajută ajutăm ajutat ajutor ajutorul alăptare alarma alături albastră albastru aleea
        aleg alege alegem alegerea alegeți alegi alergat alergătură alergeni alergie alertez ales alex aliaj
        alimentară alocarea alta altceva altcineva altcuiva alte altele altfel alți alții altoit altui altul
        altundeva amabil amabilă amabili amabilitatea amână amânări amânat amândoi amândouă amândurora
        ambalaj ambalajul amendat amenințați amiază amintire amintit amuzant analiză analizăm analizată
        analizează analizele analizez anca anexat angajăm angajat angajați angajatul angajez ansa antena
        anterior antigripal antrenament anual anul anula anulăm anulare anularea anulat anulată anulați
        anulează anulez anunț anunță anunțăm anunțat anunțată anunțați anunțe anunțul anvelopă anvelopele
        apă apar apară aparatul aparatului apare apărea apăreți apari apartament apartamentul aparține
        apărut apărută apăs apasă apăsat apăsați apel apela apelăm apelare apelați apelează apelez apelezi
        apelul apelului apeși aplauze aplecată aplecați aplic aplică aplicat aplicația aplicație aplicației
        aplicații apoi aprecia apreciați apreciază apreciem apreciere aprecierea aprecieri apreciez april
        aprilie aprindă aprinde aprins aproape aprobat apropiat apropo aprovizionat aproximativ apuc apucat
        aranjat aranjează arăt arată arătăm arătat arătați arăți ardei argila argint arhivă arsă artistul
        aruncă aruncați așa așadar ascult ascultă ascultăm ascultat ascultați asculte ascuns ascunsă aseară
        asemenea așezăm așezat așeze asigur asigură asigurăm asigurare asigurarea asigurat asigurătorul
        asistent asistență asistente asortează aspect aspecte aspiratorul ăsta astăzi astea așteaptă aștept
        aștepta așteptai așteptăm așteptare așteptarea așteptări așteptărilor așteptat așteptați aștepți
        astfel ăștia asuma asumăm asupra atașați atașează atât atâta atâtea atelier atelierele atelierul
        atent atentă atenți atenția atenție aterizarea aterizat aterizează atrage atribuția atribuțiile
        atunci august aurica auto autobuz autobuzul autocarul automat automata automate autorizați auzi
        auzim auzit având avans avansul avaria avea aveai aveam aveați aveau avem aveți avion avionul aviz
        avizul avocat avocata avocatei avocații avocatul avocatului avocatură avut avută avute azi bacău
        bagă bagaj bagaje bagajele bagajul băgăm băgat baia băiat băiatul baie băieți băieții balcon baltă
        bălți bancă bancar bancară bănci băncii bancomat bancomatul banda baneasa bani banii banul bărbat
        bareta barză base bătaie bate bateria baterie bateți batjocură bătrână bătrânele bătrânețile
        bătrânii bătut băut băutură bază bâzâie bebe bebeluș bebelusi beneficiați beneficiezi benzină
        benzinărie bestial beton beznă bibi bibliotecă bicicletă biciclete bietul bifat bifați bilet bilete
        biletele biletul biletului bine bineînțeles binelea birou biroul biscuiti biscuiții blana blatul
        blender bloc bloca blocăm blocările blocat blocată blocate blocați blochează blochez blocului blogul
        bloguri bluetooth boală bogdan bolnav bon bonul bonului bonus bord botanica boxa boxei brânză brașov
        brașovul brate bratu bravo brici brioșa bronz broșă brutar brutăria bubă bucată bucătărie bucătăriei
        bucătarul bucătarului bucăți buchet bucur bucura bucurăm bucurat bucurați bucurești bucurie bucuroși
        buget bujia bujie buletinul buletinului bulevard bumbac bună bunătate bune buni bunica bunicul
        burete bursa butoanele buton butonul buze buzunar cabina cabinet cabinetul cablu cablul cablului
        cabluri cadă cade cadou cadoul cadrul cafea cafeaua caiet câine câinele călător călători călătoria
        călătorie călătorilor calc calcă calcul calculat calculator cald caldă calde căldură cale calea
        calitate calitatea call callBack calm calmă calmați calorifer calorii calvar calzi cămașă camera
        camere camerei câmp campanie câmpurile canal canalele canalizare canapea canapeaua când cândva cânt
        cântând cantitate capăt căpătâi capătul cappuccino capul caramelul carburator carburatorului
        cârcotaș card cardul cardului carduri cardurile care careva carne carnea carnetul cârpă carte cartea
        cartela cărți cartier cartierul cartierului cartofi carton cărui caruia casa cascadei case casei
        casier casiera casierie câștigat câștigătorii castraveți castron câtă catastrofă câte categoria
        cățel cățelul cățelului câteva câți cătină câțiva către caut caută căutăm căutare căutat căutată
        căutați caute cauți cauză cauzate cauze cazare cazarea căzături cazul cazuri căzut ceai cealaltă
        ceapă ceas ceașcă ceasul ceasuri ceea ceilalți celălalt cele celebri celebritate celei celeritate
        celor celui centrala centru centrul cerceta cercetează cere cerem cerere cererea cereri cereți ceri
        certat certificat cerut cetățean ceva chat chatul cheamă chec checurile chei cheia cheie chelnerul
        cheltuieli chem chema chemăm chemare chemat chemate chestie chiar chimicale chiria chiriac chirie
        chișinău chit chitanță chiulit cincea cinci cincime cincisprezece cincizeci cine cinema
        cinematograful cineva cinste cinstit cinstită cinstite cioburi ciocanul circ circulă circulație
        cireșului cișmea cișmeaua citească citeați citesc citește citești citi citim citiri citit citită
        citiți cititor citrice ciudă civic cizmele clădire clar clasă clătiți cleme clic click client
        clientă clienți clienții clienților clientul clientului clinica clip clipă clipește clipul
        clopoțelul cluj coace coacem coadă coajă coboară cobor coborâm coborât coborâți coborî cod codul
        coincidență colaborare colaborarea colectarea colecția colecție colectivul coleg colega colegei
        colegele colegi colegii colegilor colegul colegului colet colete coletul colț colțul comand comanda
        comandăm comandat comandată comandați comanzi comentăm comentarii comentariile comentariu
        comentariul comentați comentează comenzi comenzii comenzile comerciale comerciantului comisia
        comision comisionul compania companie companiei compar compartimentului compatibil compatibilă
        compătimim compensăm compensație competența complet completă completat completați completează
        completez completezi complicat comportă compresorul comunic comunică comunicăm comunicat comunicați
        comunitate comunitatea concediu concert concertul concluzia concurență concurenței condiții
        condițiile condiționat conducere conducerii conducta conecta conectăm conectați conectează
        confidențialitatea confirm confirmă confirmăm confirmare confirmarea confirmat confirmată confirmați
        confirmi conform conformitate confortul confundat confuzia confuzie coniac consemnat considerăm
        considerare considerat considerați considerație consiliul constant constantă constatat constituie
        constituțional constructorul consult consultă consultant consultanta consultat consultați
        consultația consultației consulți consumați consumator consumatorii consumatorilor consumatorului
        cont contact contacta contactăm contactat contactată contactați contactează contactez contactezi
        contează contest contesta contestăm contestarea contestat contestația contestație conține continuă
        continuăm continuare continuați conținutul continuu contor contorul contract contractul contractului
        contrar contrariul contravaloarea contrazicem control controlat controlor controlul contul contului
        conturi conturile convenabil conversația conversație convinsă cool cooperare coordonator copiat
        copie copii copiii copil copilul copilului copt corect corectă corectăm corectat corectată corectate
        corectează corectez corespunde corina coșmar cost costă costi costul costuri covor covorul covrig
        covrigul cozi cozonac cozonacul crăciun crăciunul crăpat creat creată create creați cred crede
        credeam credeati credem credeți credit creditat creditez creditul cremă crescut crește creștem
        crezând crezi crezut criterii critică crud crudă cu cucerit cuie culinare culoare culoarea culpa
        cuminte cumnata cumnatul cumpăr cumpăra cumpărăm cumpărat cumpărați cumpărături cumpărăturii
        cumpărăturile cumplit cumva cunoaște cunoaștem cunoscut cunoscuți cunoștință cuptor cuptorul curând
        curat curăță curățăm curățare curățat curățată curățați curatatorie curățenie curent curentat
        curentul curge curier curierat curieri curierii curierul curierului curs cursă cursei cursul
        cursurile curtea cusur cusut cutia cutie cuțit cutremurăm cuvânt cuvei cuvenea cuvine cuvinte
        cuvintele dacă dans dânșii darămite dată date datele datelor dați dator datorăm datorez datori
        datoria datorită daună daune deasupra debitare debitarea debitării debitat debitor debitul debloca
        deblocăm deblocat deblochează deblochez decât decembrie decență deci decid decide decidem decis
        decizia decizie declarat deconectați decont decontăm decor dedesubt dedicat dedicată dedicați defect
        defectă defectat defecțiune defecțiunea defensive definesc definiție definitiv degeaba deget degetul
        degrabă deja dejun delicioasă delicios deloc demarat demersuri demersurile demult dentist dentistul
        denunț denunțăm denunțat deoarece deocamdată deodată deoparte deosebit deosebită departamentul
        departamentului departe depinde deplasați deplin deplină depou depozit depozitul depozitului depun
        depune depunem depuneți depus depusă deranj deranjat deranjează deranjul derulat descarcă deschid
        deschida deschide deschidem deschiderea deschideți deschis deschisă deschiși deschizi descoperit
        descrie descriere descrisă descurcă descurcat descusut desenăm desenat desert desertul desfacem
        desființat desființați desființez desi desigilată designeri desigur despăgubesc despăgubim
        despăgubire despăgubiri despăgubit despre destul detalii detaliile devin devine devreme dezabona
        dezabonare dezabonat dezabonați dezabonez dezactiva dezactivat dezactivați dezactivează dezactivez
        dezamăgirea dezamăgit dezamăgită dezamăgiți dezamăgitoare dezamăgitor dezastru deziderat dezinstalat
        dezinstalez dezlipesc dezlipește dezlipit dezvălui diabet diacritice diagnosticul diaree dietă
        diferență diferit difuzat diligențele dimensiuni dimineața diminețile din dinafară dinainte dinamic
        dinte dintre direct directe direcția direcție directorul diriginți disc disconfort discret discut
        discuta discutăm discutat discutați discuți discuție discuții diseară dispare dispărut dispecerat
        dispeceratul disponibil disponibilă disponibile dispoziția dispoziție dispozitiv dispus dispusă
        dispută distanță distribui distribuie distribuim distribuit distribuiți divin doamna doamne doar
        doare doarme doctor doctorul document documente documentele documentelor documentul doi doilea
        doisprezece doliu domn domnul domnule domnului doream doresc dorește dori dorim dorin dorina dorit
        doriți dorm dormi dormit dormiți doru dosar dosarul dosarului dospit două douăsprezece douăzeci
        dovadă dovezi dracu dracului drag dragă dragi dragoș dragul drăguț drăguță dramă dramatizați dreapta
        drege dregem drept dreptate dreptul drepturi drum drumul dubă dublă dublat dublu dublură duce ducem
        duceți duci duduie dulap dulapul dulce duminică dumitale dumitrașcu dumneata dumneavoastră dumnezeu
        după duplicatul durat durată durează dureri dureze dușmani dusmanilor echipa echipei ecografia
        ecografie economică economiile economisesc ecran ecranul efect efectua efectuat efectuează eficiență
        eficientizăm eforturi egal electric electrician electricianul electronic electronică elev elevi
        elevii eliberarea eliberat eliberează elvira emag email emailul emilian emis emisă emisiunea emite
        emitentă emiterea emiterii emoții enache enervant enervantă enervat enervată enervați engleză enorm
        epuizat erai eram erați erau eroare eroarea eronat erori erorile erupția erupție erupțiile escalada
        escaladez escroci esențială este ești estimare etaj etaje etajul etichetă etichetați euro evaluarea
        eventual eventualele eventualitatea evident evidențele evită evitați exact exagerăm exagerare
        exagerat exagerați exagerezi examinează excelent excelență excelente excepție excepțional
        excepțională exclusiv exclusivitate execrabil executor executorul exemplu există existe expediat
        expediată expediați expediază expediem expediere expediez experiența expiră expirat expirată explic
        explica explicat explicați explicația explicație explicații explicațiile explice explodat export
        expres exprimă exprimăm expun extern externa extinde extindeți extins extra extraordinar
        extraordinari extras extrem fabrica face făceați facebook facem faceți faci facilităților factorilor
        factura facturarea facturat facturează facturi facturii facturile facultatea făcut făcută fain făină
        faine faini fals falsă familia familie fănica fanii fapt faptul fără farfurii farmacia farmacie
        farmaciile farmacista fată favoarea favorit fază februarie feedback feedbackul felicit felicitări
        felicitările felul ferească fereastra ferestruici feribot feribotul fericit fericită fericiți feriți
        ferm festivalul fetească fetița fideli fidelitate fiecare fiecărui fiecăruia fier fierbeți figura
        figurați figurează fiica fiind fiindcă file filiala filialei filialelor film filmarea filmat filmez
        filmul filmuleț filmulețul filmului filtru filtrul final finalizare finalizat finalul financiar
        finele fire firesc firmă firmei fișa fisc fiscal fiși fistic fiți fiul fixat fizic fizică flacon
        fleac flexibil floare floarea flori florile fluturi fluxul foame foarte folia folie folos folosește
        folosești folosi folosim folosit folosiți formă format formula formular formularul formulată
        formulați formulează formulez forțat forțează forumurile fost foto fotografia fotografie fotografii
        frâne frânele frate fratele frecați frecvent frecvente frică fricoasă frig frigider frigidere
        frigiderul fript frizerul fructe fructelor frumoasă frumoase frumos frumoși frustrant frustrantă
        frustrarea fugit fugiții funcție funcționa funcționarii functionează funcționeze fundă fundul furat
        furculiță furioasă furios furnizați furnizor furnizorul furtună furtunii furtunului gafă gălăgie
        galați găleata gama gând gândaci gândacul gândesc gândește gândim gândit gândiți gândul gânduri gară
        garaj garanta garantăm garantat garantată garantez garanția garanție garanții garda garnitura găsesc
        găsește găsești găsi găsim găsit găsite găsiți gastronomice gata gătit gâtul gaură gaze gazeta geacă
        geam geamul geamuri geanta gelu gemeni genera general generală generale generat generate genial
        genială geniali genul georgeta geta gheață ghimbir ghinion ghinionul ghiozdan ghiozdane ghișeu
        ghișeul glumă glumeam glumesc glumeț glumim gluten goală golit gonoreea google grabă grăbea grad
        grade grădină grădiniță grafic graficelor gramajul grame grătar gratis gratuit gratuită gratuite
        grav grava gravată grave gravează grea greață greșeala greșeli greșelile gresia greșit greșită
        greșite greșiți greu greutate greutăți greva grijă gripă griș griul griuri groase groaznic groaznică
        gropi grozav grozavi grup grupul grupurile gunoi gură gust gustoasă gustos gustul gusturile habar
        haideți haina haine hainele hăinuțele halal handicap haos hartă hărți hârtie help hepatita hernia
        hidraulică hora horia hotărăște hotărât hotel hotelul hoție hoților husă ianuarie iarăși iarbă iarna
        iartă iași iată iaurt iconița ideal idee ideea idiot ieftin ieri iertăciune iertare iertat iertați
        iese ieșire ieșirea ieșit ignifugă ignoră ignorat ignore igrasie ileana ilie imaginăm imaginați
        imaginez imbarcare îmbarcarea imbold îmbunătăți îmbunătățim îmbunătățirea îmbunătățit imediat
        împachetat împacheteze împărtășesc împărțit impecabil impecabilă împerecheat implementa implementăm
        implementare implementarea implementate implicare implicarea important importantă imposibil
        împrăștii impresia impresionat impresionezi împreună împrumut imputabil imputabile împuternicirea
        inacceptabil inacceptabilă inadmisibil înaintat inainte înaintea înaintez înalt înaltă înalte
        înălțime înapoi înapoiem înăuntru inbox încă încălzește încălzire încântat încântată încântați
        încape încarc încarcă încărcat încărcați încărcătorul incasat încât încearcă încep începe început
        încerc încerca încercăm încercat încercați încet încetare încetarea încetați inch închei încheiat
        încheie încheiem încheierea închid închide închidem închidere închiderea închideți închipui
        închiriat închis închisă închise închiși incident incidente incidentul include includeți inclus
        inclusă incluse inconvenient inconvenientul incorect încredere încrederea incredibil încredințăm
        încurcat încurcătură încurcături îndată îndatorați îndeaproape îndemnăm independenței îndeplinit
        indică indicat indicați îndoială îndoit îndrăgostit îndrăznim îndrept îndrepta îndreptăm îndreptați
        îndruma îndulcească înecat inel inelul inelului informa informăm informat informată informați
        informație informații informațiile informez îngeri îngheață înghesuială înghețata înghite înghițit
        ingrediente îngrozitoare îngrozitor inimă inimii inimioară inimioare iniția inițial inițiat inițiez
        înlocui înlocuiesc înlocuiește înlocuim înlocuire înlocuit înlocuiți înlocuitor înlocuitorul
        înregistra înregistrare înregistrarea înregistrările înregistrat înregistrată înregistrează înroșit
        însă însămi însănătoșire insarcinata înscrie înscriere înscris înscriu înseamnă înșelat înșelați
        însemnat insiste însoțit inspecția inspector inspectoratul inspectorul inspiră instala instalăm
        instalat instalați instalatorul instalează instanță instanțele instrucțiuni instruit instruiți
        insulina întâi întâlnim întâlnire întâlnirea întâlnit întâmpla întâmplare întâmplat întâmplate
        întâmple întărește întârziat întârzie întârziere întârzierea întârzieri întârzierii integral
        integrate înțeleg înțelege înțelegem înțelegere înțelegerea înțelegeți înțeles înțelesul inteligent
        inteligentă intentat intenție intenționez interes interesăm interesant interesați interesează
        interesez interesul interfon interior intermediul intern interne internet internetul interpretat
        interval intervenit intervenție intervine interviu interviul întoarce întoarcem întoarcerea întorc
        întors întotdeauna intoxicat într intră intrăm intrare intrarea intrat intrați între întreabă
        întreagă întreb întreba întrebăm întrebare întrebarea întrebări întrebările întrebat întrebați
        întrebi întreg întregul întrerup întrerupe întrerupere întrerupt intri întristează introdu introduc
        introduce introduceți introduci introdus întru întrucât invalid învârte învârtitul învățăm învățați
        inventat invers inversat investigații investighează invit invităm invitat invitate ionatan ireal
        ireproșabil iritată irosit isteric isterică isterie istoric istoricul italia iubesc iubește iubim
        iubită iulian iulie iunie iustina iuți izolat jacheta jale jalnici jante jenă jenant jenantă
        jignești jignit jigniți joacă joc jocul jocului joi joia jos jucăria jucărie jucăriile judecăm
        judecată judecătorească judecătorie judecătorul jumătate jumate juristă juristul jurnal jurnalist
        justificat justiție kilogram kilograme kilometri kitul laborantul lacrimi lactate lămâie lampă
        lămurească lămuresc lămurește lămuri lămurim lămurit lămuriți lângă lansăm lansat lansez lanț lapte
        laptele laptopul laptopurile largă lărgirea lăsa lăsăm lăsat lăsată lăsați lași lățime lățimea
        latitudinea laud lăzile lecția lectură legal legală legat legătura lege legea legii legislației
        legitimația legitimației legume lelia lemn leneș leneși lent lesa leșinat leșinau lezat liber liberă
        libere libertatea licențe liceu lichidat lichidez lift liftul liftului lifturi liliacului limba
        limbajul limita limitat limpede lingură linguri linia linie liniei liniile liniște liniștit
        liniștită liniștiți liniuță liniuțe linkul linkuri lipesc lipește lipici lipiciul lipim lipit lipită
        lipsă lipsea lipseau lipsesc lipsește lipsi lista litera litere literele litigiu litri livra livrăm
        livrare livrarea livrări livrat livrată livrați livrează livrez locală localul locație locații
        locuință locul locului locuri locurile locurilor loialitate londra lotul lovit lovite luăm luat
        luată luați lucrăm lucrarea lucrările lucrat lucrătoare lucrează lucrez lucru lucruri lucrurile lume
        lumea lumii lumină luminat luminată luna lunar lunea lung lungă lungime luni lunile măcar mădălina
        magazin magazine magazinul magazinului magnet magnetul mâhnește mai mail mailul mailuri mâine majori
        majoritatea mall mamă mămăligă mamei mamici mână mănânc mănâncă mănânce mănăștur mânca mâncăm
        mâncare mâncarea mâncat mâncați mandatat mândrește mândri mândrie mândrim mânerul manifestat manual
        manualul marca marcat mare marfa mari maria marian mărime mărimea mărimi mărit maro marțea marți
        martie mărțișor martori masa mașina mașini mașinii mașinile măsoară măsura măsurați măsuri matei
        material maxim maximă maximum meargă mecanicul medias medic medical medicale medicament medicamente
        medicul medicului mediocru mediu mega mele melodia membră membrana membri membru meniu meniul menta
        menționăm menționat menționate menționați merele mereu merg merge mergem mergeți mergi merită
        meritai merităm meritat meritați meriți mers mersi mesageria mesagerie mesaj mesaje mesajele mesajul
        mesajului mese mesele meseriașul meserie meșterul metal meteo metri metrou metru mică mici micul mie
        miercurea miercuri miezul mihnea mii mijloacele mijloc milion mincinoasă mincinos mincinoși minciună
        minciuni mine minerală minim minimul mint minte mintea minți mințit mințiți minunat minunată
        minunați minunăție minune minut minute minuțele minutul mirăm mirat mirați mirela miroasă miroase
        miros mirosea mirosul mișcare misiunea mișto mizerabil mizeria mizerie mobil mobilă mobilat mod
        modalitate model modelul modelului modific modifica modificăm modificare modificări modificat modul
        moment momentul monedă monta montaj montajul montăm montat montate montați montatorii montatorul
        montează moroșanu moși motiv motive motivează motivul mucegai mufa mult multă mulțam multe mulți
        multumesc mulțumește mulțumi mulțumim mulțumirea mulțumiri mulțumirile mulțumit mulțumită mulțumiți
        muncă muncii muncim munte murdar murdară murit murmur musafiri mușcat mută mutăm mutare mutări mutat
        mutați muzeu muzică naiba naibii nasoală nasol nașpa naștere națională natură neacceptat neacoperite
        neagră neam neapărat neatenția neatenție necăjit necazul necesar necesară neclar nedreaptă nedrept
        negativ negative neglijat neglijența negociabilă negociez negreșit neiertat neînțelegere nelămurire
        nelămuriri nelu nemaipomenit nemulțumirea nemulțumit nemulțumită nenorocit nenumărate nepăsare
        nepermis neplăcere neplăceri neplăcerile neplăcut neplăcută nepoliticoasă nepoliticos nerăbdare
        nerăbdarea nervi nervii nervoasă nervos neschimbat neseriozitate nesimțire nesimțit nesimțită
        nesimțiți nesimțiților nespus netul neuitat nevoie nevoit nevoită newsletter nicăieri nici nicicând
        nicidecum nicio niciodată niciun nimănui nimeni nimerit nimic ninsoarea nișă nisip niște nivel
        nivelul noapte noaptea noastră noastre nodul noi noiembrie noptiera nopții nopțile nord normal noroc
        noștri nostru nota notăm notar notat notați notez notific notifica notificăm notificare notificarea
        notificat notițele nouă noul noutăți nuci numai numaidecât număr numără numărul nume numele numere
        numerele numit numiți nuntă nunții oameni oamenii oana oară oare oaspete obicei obiect obiectele
        obiective obiectul obișnuit obișnuite obligă obligat obligată obligați obligația obligatorie
        obligatoriu obor obosit obositor obrajii obraznic observam observat observația observație obține
        obținut ocazie ochelari ochi ochii ochiul ocolul octombrie ocup ocupă ocupăm ocupat ocupe odată
        ofensat ofer oferă oferi oferim oferit oferiți oferta oferte ofertei ofertele office oficial ofilite
        oftat oglindă olărit olografe omis omoară omul online onoare onorată onorate onorați onorează
        operație operatoarea operator operatorul opinia opinie oprească opresc oprește opri oprim oprit
        oprită opriți optimiza optimizăm optimizare optimizarea opțiune opțiunea ora oral orar orarul oraș
        orașul orașului ordine ordinea ore orei orele orez orezul organele organiza organizat organizați
        organizatorul oribil oribilă oricând oricare oricărui orice oricine oricui oricum orienta orientativ
        orientez original oriunde ortopedice ospătarul ovidiu păcăleală păcat păcate pachet pachete pachetul
        pacient pacientă pacienților pagina pagini paginii pahar pahare pâine pâinea paisprezece pălăria
        pâlpâie paltoane palton paltonul până pancarta panică panicați panourile pantaloni pantalonii pantof
        pantofi pantofii papanași papetaria paralel parc parcă parcare parcarea parcul parcurgeți pardon
        pare părere părerea parfumul părinte părinții parola parte partea partener partenere partenerul
        particular părut pasă pasager pașaport pașaportul păsat pași pașii paște pastile păstra păstrăm
        păstrat păstrați păstrează păstrez pat pată pățanie pățește patinele pățit pățiți patra patru
        patruzeci patul pătuț paula păzită pediatrul peisaj penal penală penalități pene pensie pensionar
        pensionare pensiune pentru percepția perceput perdea pereche perechea perete pereți perfect perfectă
        pericol periculos perioada permanent permanentă permis permisul permit permite permiteți pernă
        pernele peron persoana persoane personal personală personalul personalului peste peticim petiția
        petra piață pică picat picioare picior piciorul piciorului picură piele pielea pierd pierde pierdere
        pierdeți pierdut pierdută pierdute piesă piese piscina pisica piticului pixul pizza pizzerie plac
        place plăcea plăcere plăcerea plăcinta plăcut plăcută plafonul plajă plan plâng plângând plânge
        plângem plângere plângerea plângeți plângi planificarea plâns plănuiesc planul planului planurile
        plasat plastic plasticul plata plătesc plătește plătești platforma plăti plății plătim plătit
        plătită plătiți pleacă plec pleca plecăciune plecăm plecare plecarea plecat plecați plece pleci
        pledăm plic plicul plimbare plimbat plimbați plin ploaia ploaie ploiești ploii plomba plouă plus
        poarta poată poate podea poftă poftim poimâine pojar poliță poliței poliția politica politicos
        poliție pomi pompier pompierilor pompița popa poporului popririi pornesc pornește porni pornim
        pornit porniți port porta portalul portăm portat portez porți porții porțile portocalie portofel
        portofelul portofoliu portofoliul porumbel porumbelul porumbelului posibil posibilă posibilitate
        posibilitatea posibilul post poștă poștal postăm postare postarea postat postați postează postez
        postul potabilă poți potoliți potrivit poveste povestea povestesc povestește povesti poveștile
        povestim povestit povestiți poza poze pozele pozitiv pozitivă practic practică praf pragul prăjește
        prăjitură prânz prea precizăm precizat precizați precizezi precum preda predăm predare predat
        predați predau preferat preferați preferatul preferi preferință preferințe pregătesc pregătește
        pregăti pregătim pregătit pregătită pregătiți preia preiau prelua preluăm preluat preluați
        prelungesc prelungi prelungim prelungirea prelungit prelungitoare premieră premiu premiul premium
        preocuparea preocupați presă presei preț pretenții pretind pretindeți prețuim prețuire prețul
        prețuri prevede prezent prezenta prezentăm prezentați prezintă prezinți pricep pricepem priceput
        prieten prietena prieteni prietenii prietenul prima primăria primărie primarul primăvară primele
        primesc primește primești primi primii primim primire primit primită primiți primul prin principal
        prind prindă prinde prindea prins printr prioritate prioritatea pripit privat privată private
        privește privind privire priză prize proactiv proactivă proastă proaste probă probabil problema
        probleme problemei procedat procedează procedura procedurile procedurilor proces procesa procesat
        procese procesul producătorul producătorului productivității produs produse produsele produselor
        produsul produsului profesionalism profesioniști profil profilul profund program programa programăm
        programare programarea programărilor programat programată programez programul programului proiecție
        promis promisiune promisiuni promit promite promitem promiteti promoția promoție prompt
        promptitudine pronunțat proprietar proprietari propriu propun propune propunem propunere propunerea
        propus prosop prost proști protecția protecție proteine protv provocat public publică publicăm
        publicat publicitate publicului punct puncte punctează punctele punctul pune punem punerea puneți
        pungă pupici purtați pusă puși pută pute putea puteam puteați putem putere puteți puțin puțină
        puțini putut răbdare răbdarea răcit racită răcitor radiator radio radioul radu raft rahat raională
        raionul rămâi rămân rămână rămâne rămânem rămâneți rămas ramburs rambursa rambursăm rambursare
        rambursarea rambursat rambursată rambursați rambursează rambursez rampă rând rândul rănit rapid
        rapidă rapiditate raport raporta raportat raportez rareori râșcani răspund răspundă răspunde
        răspundem răspundeți răspuns răspunsul răspunsuri răspunzători răstit răsturnat rata rătăcit
        rătăcită ratat rate rău razgandesc răzgândit reacție reacționat reactiva reactivat real reală
        realiști realitatea realizat realizează recalculăm recalculez rece recent recenzia recenzie recenzii
        recepția recepție recepționat recepționera reci recitiți reclam reclamă reclamăm reclamat reclamați
        reclamația reclamație reclamației reclamații reclamațiile reclame recomand recomandă recomandăm
        recomandare recomandări recomandat recomandați reconectarea record recorder recunoaștem
        recunoscătoare recunoscător recunoscători recunoscut recupera recuperăm recuperarea recuperat
        recuperați recuperez redactați redactez redactorilor redat redeschide redeschis redirecționat reduce
        reducere reducerea reduceri reducerile reduceți redus refac reface refacem refaceți referă referinta
        referitoare referitor refuz refuză refuzat refuzată regăsi regenerăm regim registratură regiune
        regret regretă regretabil regretabilă regretăm regrete regretele regula regulamentului regulatorul
        reguli regulii regulile reia reiese reînnoiesc reînnoim reinstalăm reinstalează reiterăm relatate
        relația relații relua reluăm remarcat remedia remediat remediată remediază remediem remedierea
        remediez renunț renunța renunțăm renunțare renunțarea renunțat repar repara reparăm reparat reparată
        reparați reparația reparație repare repede repet repetă repetăm repetat repetați repete repornește
        repornim reporniți reporterul repostăm reprezentant reprezintă reprograma reprogramat reproș reproșa
        reproșat repune resetați respect respectă respectare respectarea respectat respectați respectiv
        respectul respinge respins respira responsabil responsabilă responsabili responsabilitate
        responsabilitatea restabilește restabili restabilim restabilit restaurant restaurantul restitui
        restituie restituim restituirea restituit restul rețeaua rețelele rețeta rețete reține rețineți
        reținut retrag retrage retragem retragerea retras retrimis retrimit retrimite retrimitem retur
        returna returnăm returnare returnarea returnat returnați returnează returnez returul retururi
        reușesc reușit revedem revedere reveni revenim revenit reveniți revin revină revine revoc revoca
        revoltător revolut rezerv rezerva rezervăm rezervare rezervarea rezervări rezervării rezervat
        rezervați rezervorului rezilia reziliat reziliați reziliem reziliere rezilierea reziliez rezolv
        rezolva rezolvăm rezolvare rezolvat rezolvată rezolvați rezolve rezultă rezultat rezultate
        rezultatul ridica ridicăm ridicare ridicarea ridicat ridicate ridicați ridici risc riscul rivalilor
        roade roagă roată robinetul robot robotul rochia rochie rog rogi română roșie roșii roșiile rost
        rostul roșu roțile roților rotire rotirea ruga rugăm rugăminte rugat rulaj rulează rupe rupt ruptă
        rupte rușinăm rușine rușinea rușinoasă rușinos ruta șablon sacadează sală salariu sălbatic salcâm
        săli sălii salonul salonului salteaua salut salută salutăm salutare salutări salvare salvarea salvat
        salvează sâmbătă șampon sănătate sănătos sănătoși sanda sandu sandviș sandvișul sangereaza șansă
        săptămâna săptămânal săptămâni săptămânii șapte șaptezeci sărbătoare sărbători sarcina sare sarind
        săritura sarmale sarmalele săru sărut șase sătesc satisfacția satisfăcut sătui sătul sătulă săturat
        saună scade scadent scadentă scădere scanați scandal scandalos scândura scanează scăpare scăparea
        scăpări scăpat scăpați scară scârbă scările scârțâie scaun scaune scaunul scaunului scăzut schimb
        schimba schimbăm schimbare schimbarea schimbările schimbat schimbată schimbați schimbul schița
        școala scoasă scoate scoatem scoateți scofală scopul scor scos scot scoți scria scrie scriem scrieți
        scrii scris scrisă scrise scrisoare scriu scump scumpă scumpi scumpit scurgă scurge scurgere scursă
        scurt scurtă scuza scuzăm scuzat scuzați scuze scuzele scuzelor seacă seama seamănă seara secară
        secțiunea sectorul secundă secunde sediu sediul sediului șefa sejur selecta selectați self semn
        semnal semnalarea semnalat semnalată semnalate semnalez semnalizați semnat semnată semnați semnătura
        semnează semneze semnezi semnul senin senină sens sensibile separat sept septembrie seră seria
        serialul serie serios serioși seriozitate serverul șervețel service servicii serviciile serviciu
        serviciul serviciului servit sesiza sesizăm sesizare sesizarea sesizări sesizării sesizat sesizați
        sesizez setare setarea setări setat sezon sfânta sfârșit sfârșitul sfârșiturile sfat sfătuim sfert
        sibiu sifonul sighișoara sigur sigură siguranță siguri silă sile silvia simpatic simpatici simplă
        simplu simt simți simțim simțit simțiți sinaia sincer sincere sine sinergii singular singulară
        singur singură singurii singurul siropul sistem sistemul sistemului sistez site siteul situația
        situație situații slab slabă slăbesc slăbește slăbit slăbiți șmecherie șoaptă soare soarelui sobă
        sobolan social socoteală șofer șoferița șoferul șoferului soft softul solicit solicita solicităm
        solicitare solicitarea solicitat solicitați soluția soluție soluții soluționa soluționăm
        soluționează somat somație somn sora sori sorin sortare sorți sosește șosete sosire sosit soț soția
        soție soției soțul spaimă spală spălare spălat spălați spam spargerea spart spartă sparte spate
        spatele spațiu special specială specialist specialiștii specialitate specificat specificați
        spectacolul sper sperăm speriat speță spiritul spital spor sport sportiv sporturilor spre spui spun
        spună spune spunem spuneți spus spusele stabilește stabilit stadion stadiul stafide stai stâlp stăm
        ștampilă standardele stânga stat stateam stăteau stați stația static stație stații stativul stau
        stea ștefan ștefănescu stejar stele șterg șterge ștergem ștergerea ștergeți ștergi șters știa știai
        știam știați sticlă știe știi știm stimă stimată stimate stimați stinge stins știre știri știrile
        știriști știți știu știut stoc stocul stocuri stop storcătorul storna stornăm stornarea stornat
        stornată stornează stornez stradă strădui străduim strâmbă strâng strânge strângem strâns strecurați
        stresant strică stricat stricată stricate strict stricta strigat strigător student studenți subsolul
        subteran subțiri suceava sucul sucursala suficient suflați suflet sufletul sufocat sugera sugerăm
        sugerez sugestia sugestie sugestiile sulfiti sumă sume sumei sumele suna sunăm sunat sunați sune
        sunet sunetul suni sunt suntem sunteți supă supără supărare supărarea supărat supărată supărați
        super superb superbă superior suplimenta suplimentar suplimentară suplimentat suport suportă
        supraîncărcat surprins surpriză surprizele șurub sus suspend suspendat susține susținere susțineți
        sută sute tabără taberei tablă tablou tace tăcere tăiat tăiată tăiați taie tale talon tălpășița
        tămâioasă tânără țânțar țară tarabă târăsc tare târg târgul tari tarif tarifară tarifare tariful
        târziu task tată tatălui tatei tava taxa taxat taxe taxi team țeapă teatru țeava tehnic tehnică
        tehnician tehnicianul teilor tejghea telecentru telecomanda telefoane telefon telefonăm telefonează
        telefonez telefonia telefonic telefonul telefonului telegram televiziunea televizor televizorul
        temei temeiul temperați temperatura temporare țepari terasa teren teritorială termen termenul
        termină terminat termos testat testată țevile text textul thread tiberiu tichet tichete tichetele
        timidă timișoara timp timpul țină ține ținea ținem țineți ținut țipă tipar tipărește tipărit țipat
        țipete tiroidă titlu țiuie toaletă toamna toamnei toată toate tocmai tombolă tonul topit torn tortul
        total toți toții totodată totul totuși tovarăși traduce trafic trag trage tragedie tragem trageți
        trăiască trăiește trăiți tramvai tramvaiul trandafirilor transfer transfera transferăm transferat
        transferul transmis transmit transmite transmitem transmiteți transparența transport transportul
        transportului trântesc trântit tranzacția tranzacției tranzit tras tratăm tratament tratat treabă
        treacă trebui trebuia trebuiați trebuie trebuit trec trece trecem trecere treceți treci trecut
        trecută trei treia treilea treisprezece treizeci tren trend trenul trepte trezesc trezire trezit
        tribunal tribunalului tricoul tricouri trimestrul trimis trimisă trimise trimit trimite trimitem
        trimiteți trimiți triplat trist tristă troleibuz troleibuzul tronson trotuarul trupei trusa tudose
        tund tuns tupeu tură turbez ture turnat tuse tuturor udat uita uităm uitat uitați uite uiți ulei
        uleiul ultim ultima ultimul ului umăr umbră umbrelă umbrele umedă umezeală umflat umflată umilit
        umple umplere umplu umplut umplutură unde undeva undiță unei unele uneori unii unitatea univers unor
        unora unsă unsprezece untul unui unul update upgrade urăm urât urâtă urcă urcat urcați ureche urechi
        urez urgent urgență urgențe urlă urlat urma urmând urmare urmăresc urmărește urmări urmărim urmărire
        urmărit urmăriți urmăritori urmăritorii urmat următoare următoarea următoarele următor următorul
        urmează urmele urticarie ușa uscat uscată uscătorul ușilor ușoară ușor ușurează util utilă utiliza
        utilizare utilizat utilizator utilizatori utilizatorul vacanță vaccinăm vaccinul vaci vadă vagon
        vagonul valabil valabilă valabile valabilitate valeriu valiză valoare valoarea vând vândut vânt
        vânzare vânzătoare vânzătoarea vânzător vară vârf varianta variator vărsat vârsta vărul varză vase
        vasele vaza vaze văzut veche vechi vechimea vechiul vecin vecina vecini vecinii vede vedea vedem
        vedere vederea vedeta vedete vedeți veneați veni venim venire venit venită veniți verb verbal verde
        verific verifica verificăm verificare verificarea verificărilor verificat verificați verifice
        verifici versiune versiunea verzi veste vești veți vezi viața victor video vieții vigoare viitoare
        viitoarele viitor viitorul vină vinde vindem vindeți vine vinerea vineri vinete vinetele vino
        vinovat vinovată vinovați vinuri vira viral virali virăm virat virează virez virtual virtuale
        virtualizare visa visez viteza vitrinei vizavi vizibil vizita vizitare vizitat vizitați vizitează
        vizualizări vlad voastră voastre voce vocea voi voiam voie voința volumul vom vomitat vorba vorbele
        vorbesc vorbește vorbești vorbi vorbim vorbit vorbiți voștri vostru vouă voucher vrea vreau vrei
        vrem vreme vremea vremuri vreo vreodată vreți vreun vrut weekend weekendul windows youtube zadar
        zahăr zâmbet zâmbit zâmbitoare zăpadă zbor zborul zboruri zborurilor zburăm zece zeci zero zerouri
        zerourile zgâriat zgârietură zgârii zgomot ziar ziarista ziarul zică zicând zice zicea zicem ziceți
        zici ziduri zile zilei zilele zilnic ziua zona
        """

    /// Words one stroke away from those that are right too; folded.
    static let romanianNeighbours = """
        abonai abonarii abonarilor abonatei abonatelor abordarea abordata abordati abuzatii acceptai
        acceptanta acceptanti acceptatii accesai accesatii acea aceiasi acesti acestii achia achizitii
        acilasi acordai acordanta acordanti acordara acordatii activai activanta activanti activatii
        actualitati actualizai actualizara actualizarii actualizatii acului acuratii acuzai acuzarii
        acuzatei adaoga adaogam adaogat adaogati adaptare adaugai adaugatii adaugeati ademenea adeverat
        adeverita adeverite adiasi adidasii adnat adorm adresai adresanta adresanti adresatii adresei
        adularea aduleaza aduncati advocatei advocatii advocatul advocatului afabilitatea afirmata aflai
        aflatii agaseaza agenta agente agentei agentii agila agitai agitatii agresata agresati agreseaza
        agresezi aiestora aiura ajuna ajungeati ajustorul alabastru alama alati alea alegam alegarea alegat
        alegati alele alerge alergenii algei alica alocara alocatei alocatii alocatul alocatului alocurea
        altcumva altistul amabilii amanai amanarii amanet amant amaratul amaratului ambalatul amenintai
        amenintatii amenitati amentiei amerizarea amerizat amerizeaza amuzat amuzatii analgizam analgizeaza
        analgizez analia angajai angajanti angajantul angajatii anuare anuitati anulai anulara anulatii
        anuntai anuntatii anuta aparati aparia aparii aparutul aparutului apasai apasatii apasatul
        apasatului apelai apelatii apella apexului apica apicat aplati apleca aplecai aplecat aplecatii
        aplicantii aplicarii aplicata aplicate aplicatei aplicati aplicativei aporteaza apreciai apreciam
        apreciatii aprecierii apropriat apuntata apuntati aratai aratatii aratii ardeii aretat aretati
        ariana aruncai aruncatii asara ascultai ascultatii ascunza ascut ascuta ascutam ascutat ascutati
        ascute asigurara asiguratoriul aspra astazii asteptara asteptarii asteptatii asteptatilor atasai
        atasatii atatia atele atelierule atena atente atentiei atentii aterizara atinta atinti atintire
        atribuia atribuita atului auctiunea auirea aurea auria auscultam auscultat auscultati autistul
        autobusul autofrizati autogrizati autoirizati autolizati automizati autoprizati autor autoritati
        autorizai autorizatii autorul autovizati avalizam avalizata avalizeaza avalizez avanul avara avati
        avocateii avocati avocatira avorteaza bacara bacii bacon bagajule bagalele bagasele bagatele baiati
        baietei baietul baitei baiti baitii baitul balon baltii banici barajele baranii barat barata barbet
        barita batajele batanii batati batei batere baterea batjocora batlanii batmanii batoanele batranei
        batraneii batranule batul batura bebelusii beneficiai beneficiatii bereta betoanele beutura
        bieletele biete bietele bieti bietii bietului bieul bifai bifatii biletule bilutele birul biscuitei
        bitul bizetele bizetului bloat blocabile blocai blocatii blocurile blogului bocului borsa boulevard
        boului brana bransa braza breta briou brioul brumaria buboanele buburosi bucatarii bucatii bucurai
        bucurasi bucuratii bucure bucurestii bucurosii buletului buloanele bunului burate busoanele butar
        butoaiele butura cabalele cablori cabul cabului caburi cadire cadrului caidului caidurile caiele
        caier caina caisera calati calatorea calatorii calatoriilor calcatori calcatoria calcatorie
        calcatorilor caldului caldurile califate calinetul calmai calmatii calmitate calmitatea calul
        calului calzii camara camee cameei campane campania campaniei camparam camparati camparile canalule
        canapele canatele canaturi canea canele canelele cantalele canteaza cantorul cantului canturile
        canulele capaul capitate capra captai captorul capuccino capurile caraselul caratori caratorilor
        caraturi carava carburile cardarile cardui carea carena carentul careta careti caretul careului
        careurile caria carierii caritate caritatea carmea carna carnalele carnatul carnitul carnului
        carnurile carnutul caroia caron caroului carourile carpului carpurile carta cartat cartelului carter
        carterul carterului cartii cartofii cartoi cartului carturile carul carului caruri carurile casalele
        casare casarea casatori casatoria casatorie casatorilor casca cascatei casera casiere castelului
        castitate caston castraseti castravetii casul casuri catalizare catam catand catare catat catata
        catati cataturi catava catea catena catia catigoria catui catul catva cauia cautai cautatii cautere
        cavalele cavitate cavitatea cazara cazate cazatori cazatorilor cazaturii cazier cazui ceaca ceata
        cecurile cedrul ceealalta cehia celebrii cellalt cellei celuii cementam cementarii cementati
        cementeaza centu centul centului centurile cerat cerata cerate cerati cercata cererii ceriti cernea
        certei certi ceruia cescut ceste ceteasca ceteati cetesc ceteste cetesti cetina cetita cetiti cezuri
        chefurile cheiurile cheltuielii chenare chimicele chimicule chira chirac chitaita chiuit ciesti
        cimele cimentam cimentarii cimentati cimenteaza cincia cinele cinica cinse cinstet cintita cintite
        cintru cintrul ciobanul ciolanul cionteaza ciontului cipul circulate ciresiului cirisului cirusului
        cismele ciste cistita cistite citati citeai citete citeti citii citirii cititii ciulit claca clacul
        clada clade claire claiti clama clamati clanalele clatii clatitii clientei clientelor clint clinti
        clintii clintul clintului clocotelul clontului clonturile clotul clupa coanda cobirati cobora
        coborai coboratii coburi coditii coitului coiturile colaborara colate colatul colcegilor colea
        colecta colectam colectara colectat colectata colectate colectati colecte colecteaza colectez
        colectoarea colegelor colegiilor colegiului colegule colesele coletele coletului colinare colite
        colorati colporta coltului colturile colul comana comandai comandanta comandanti comandatii comani
        comansi combatibil combatibila comentai comentarile comentariule comentatii cometarii comisa
        commerciale compactibil compactibila companii compara comparam comparat comparati compensate comper
        complecta complectat complectati complecteaza complectez complectezi completai completatii completei
        complexat complexati complexeaza complexez complexezi complota complotat complotati comploteaza
        complotez complotezi composta comunia comuniam comuniat comuniati comunicai comunicanti comunicate
        comunicatii comunitati comunizam comunizat comunizate comunizati conac conatului conceptul concernul
        conciliul concret concretul concurenti concurentii condicii condilii condorul conduca conduita
        conectai conectarea conectat conectata conectate conectatii conectez conectivul conetului confirmai
        confirmara confirmatii conforma conformam conformare conformarea conformat conformata conformati
        conformi conformul confuza confuze conic conoteaza considerai considerate consideratii consortul
        constat constata constitutie constrictorul consulat consuli consultai consultanti consultata
        consultatei consultatii consultativei consultii consumai consumanti consumatii consunati contactai
        contactatii contactul contactului contant contanta contarile contat contata contelui contenta
        contentatia contentatie contesa contestara contestata contestate contigua contiguu contina contineam
        contineati continuai continuatii continuatul continuram continurati continuul contosul contracta
        contractam contractat contractata contractati contracteaza contractez contractezi contrarul
        contrastul contrastului contrat contratul contratului contreaza contrelor contur conturele conturul
        conturule contuzia contuzie conul conului conuri conurile conversata conversate convina copiei
        coptului copturile cordului cordurile corectarea corectati corectia corectie corectivul coret corna
        cornetul corteaza cortului corturile cosar cosemnat cosorati costii costului costurile cosul cosuri
        coteasca coteaza cotilului cotor cotorati cotorul cotul cotului coturi coturile covrul crapa craste
        cratare creai creand creatii credeai credenti creeat creeata creeate creeati creere creerea creeri
        creezi crese crestam creta crete creteati creti crina ctitor cuart cuarta cuier cuierul cuierului
        culcarea culegi culisare culminare cultul cumparai cumparatii cumparatori cumparatorii cumpatam
        cumpatat cumpatati cumpatul cumunitate cumunitatea cunocut cunocuti cunoscui cunoscutii cunoste
        cupar cupla cuplorul curant curantul curarati curatai curatatii curateati curatoare curburile curea
        curei curgerii curiei curierei curiurile curmurile cursi cursierii cursierul cursierului cursii
        curta curtam curtare curtat curtata curtati curtenie curtierii curtierul curtierului curul cururile
        cusei custuri cutam cutare cutat cutata cutati cutrierat cuvie cuviinte cuviintele cvinte cvintele
        dacului damna danii dansei dantist dantistul daracite daracului darma darme darmite dasii datilor
        datora datorea datorii datorinta daturi debitara debitatii debitoare debitoarea debitorii debutare
        debutarea debutarii decanta decantam declasat declasati decoltam deconectai deconectanti
        deconectatii deconotam dedata dedicai dedicatii defeca defecat deferenta definite definitv dejectat
        dejectiune dejectiunea delasati delectat delicata delicati demnului demontam densii deosibit
        deplasai deplasatii deplia depontam depuneati derdicata derdicati descaiere descalca descarcat
        deschideati deschisii descria descrisi descuiere deseara deset desetul desfiintai desfiintatii
        desicati desiderat designari designerii desinam desinat desmanilor despagubii despagubirii desparte
        desul detaliule detectat devie dezabonai dezactivai dezactivatii dezamagii dezamagira dezamagitii
        dezvaluii diacului diapozitiv dilea diligentule dimensiunii diminuata direclia direclie directa
        dirigentele dirigenti dirigintii discui discuiam discuiati discuii discuite discuiti discuitii
        discutai discutatii discute disectia disectie disectorul disensiuni disera dispere disputam disputat
        disputati distribuiati distribuii distribuitii distributie distributii divine docarului documentale
        documentule doftorul dogarului doiarului doina dolarului dolea dominica domna domul domule domului
        dorata dorii doritii dormii dormitii dorna dornului dosit dovezii dragii dragului dragus dramatizai
        dramatizatii dramului draut drepta dubat dubitare dubitarea dubitarii dublet ducati dulaul dumineca
        dumisale dumitrescu dumneta dumnevoastra durari durei durerii durina durmit durmiti dusmaneilor
        dusmanelor dusmanii dusmaniilor echipai ecografe economia economicesc elevei eliberara eminenta
        emitanta emitorii enervai enervanti enervatii enografia enografie enotii erorii escapada esceptional
        esceptionala escrocii esplicat esplicati esplicatia esplicatie esplicatii esplicatiile etern eterna
        etichetai etichetatii evacuarea evaluara eventualule eventul evidentule evira evitai evitatii
        evoluarea exagerai exageratii excedent excedente excluziv executoriul exisa exise expediai expediam
        expediatii expeduiati experimenta expia expiat expiata explicai explicarii explicata explicate
        explicatei explorat express extindeati extraordinarii facatorilor facaturii facaturile faceai
        facetii facilitarilor facilitatelor factori factorii factoriilor facturara facturilor facura
        fadoarea fainii falcon faloseste falosesti falositi falturile fapturii fapturile farteaza fatele
        fatul favorarea febricita felicita felicitai felicitarii feliciti fenica feresc ferestra ferestrici
        ferestruicii ferestruii fericet fericii fericitari fericitarile fericitii ferii feritii fermei fetia
        fidelii fiecareia fierbeati fiesc figurai figuranti figuratii filarea filat fileului filez filiali
        filialii filialilor filmara filtu filtul filtului finale find fireasca firiti fisic fisurati
        fisureaza fitografia fitografie fitografii flore florea florele florie florii floriile fluturii
        foile foloseati folosii folositii folseste fondul fonografia fonografie fonografii forat forate
        foreaza forjeaza formeaza formulai formulatii formulatul forte fortuna fotografa fotografe
        fotografei fracturarea fracturat fractureaza fracturii fracturile fraele frecai frecatii fretele
        frotat froteaza frumosii fruptelor frustelor frustrara frustrat frustrata fudul fugitei functionalii
        functionarei functionatii furis furnizai furnizatii fuxul gadina gaesti gaite galai galantii galatii
        galeti galgaie gandacii gandii ganditii gansacul ganta garana garante garantei garata garatii garde
        gardina gasii gasitii gaste gasti gastii gastronomie gatar gatuit gatuita gatuite gazata geana
        gelati gemei gemenii gemul gemuri genata genialii geranta gerantii gerata gesturile gheta ghiata
        ghimber ghiordan ghiordane ghizdan ghizdane girul giruri glumit grada gradeaza gradinuta graficilor
        gramme granicelor grapeaza grase grepurile gresa gresea greselii gresie gresii gresitii greta
        greutatii greveaza grezia groaze gropii gropul gropurile grozavii gruiurile gruparile gunoii
        guseurile gustarile gutoasa gutos hainitele harte hartii hatie hatra hatri heria herina hotarase
        hotarate hotelor hotiilor icnet icnita icterica idea iertai iertatii iesira iezire iezirea imaginai
        imaginatii imbarcara imbracare imbracarea imbucatati imbucatatim imbucatatirea imbucatatit
        imbunarati imbunatatii imbunatatira imparatit impasibil impatrit implementara implicara importat
        importata impregna imputarile imputernicira imutabil imutabile inainta inamisibil inapoiam inata
        inate inati incalcat incalcati incalceste incalcire incaltat incaltata incaltati incantai incantatii
        incaput incarcai incarcam incarcatii incarcatura incarcaturi incarnat incarnati incercai incercatii
        incetai incetara incetatii inchegat incheiam inchideati inchipuii inchisii inchizi incitare
        incitarea incitate incitati incleiat incleiem incleierea includeati incovenient incovenientul
        inculcat incurat incurbat incurcam incurcati incurcaturii incusa incuse indatorai indatoratii
        indeamna indemanam indemnat indentat independenti independentii india indicai indicatii indocati
        indreapta indreptai indreptatii inecului inelat inelati infatati inferior infirmam infirmat
        infirmata infirmati infirmatii infomat infomata infomati infomatii informai informalii informarii
        informate informatei infurcat infurcatura infurcaturi ingerii ingheta inghete inhatati inica inimei
        iniste inita inlauntru inlocuiati inlocuii inlocuitii inmia inmii inpoi inregistrabile inregistrara
        insala inseama inseilati inselai inselatii insemi inseminat insemna insemnam inserati inseriere
        insetare insetarea insetati inseuati insira insiruit insiruiti inspecta instalai instalatii
        instareste instela instelat instelati insteleaza instructiunii instruiati instruii instruitii
        insutit intaii intalnira intarcat intarcati intarce intarea intarsie intarsiere intarsieri
        intarsierii integrante intelegeati intelgem inteliginta interesai interesanti interesat interesatii
        interilor internal internat internatul intervenite intervetit intervie intestat intrai intrara
        intratii intraurea intrebai intrebara intrebarii intrebatii intregol intrei intreiam intreiati
        intremam intremare intremarea intremari intremarile intremat intremati intrezarea intrezari intricat
        intrig introduceati intrupat inulina invadati invatai invatatii inventie invergat invertitul
        investigarii investigatei inviam inviat inviate invoiala ionita irata isteria istericul istorica
        iubete iuita jalnicii jelnici jenat jenata jicnesti jienesti jigneati jignii jignitii jucara jucare
        jucarea jucarile judecatoreasa justiftcat kilometrii kinograme lacate lacrimii lacuinta lacurile
        lacurilor laile laminata lamurii lamuritii lanuri laptocul laptosul largimea largira lasai lasatii
        laseta lasitudinea latele latine latinea lauri lauta leala lectora leftul leftului lefturi legatara
        legislatei legislatii legislativei legitimata legitimatei legitimatii lenei lenesii lenisi lepsea
        lepseau lepsesc lepseste lesiat lesiau lesinu liberele ligatura lilialului limbarul limbatul limpide
        linei lingori lingurii liniai linii linistii linistitii linul linuri lipea lipeau lipia lipicii
        lipii lipsii lirare lirarea lirari literale litierele litra litre litrele litrii livrai livrara
        livrarii livratii livret loaialitate loburile loburilor localitate locui locuirile locuirilor
        locuita loculi loculilor logurile logurilor lomurile lomurilor loturile loturilor lozurile lozurilor
        luatii luciurile lucoarea lucrara luftului lumile luminanta macat macra magazie magnat magnatul
        magnetoul maian maici maina maini mainii mainile maira maiul maiuri majorii malul malurati maluri
        mamicii mamii manam manare manarea manastiur manat manati mancai mancara mancaria mancatii mandre
        mandrete mandrii manecarea mangalul manget mangetul manici manie maniul manuel manzarea maori marat
        marcarea marea marele mareme marga marie marii marimii marin marine marinea marini marisor marita
        maritai maritam maritat maritati marite mariti marta martii martilor martorii marturi masaje
        masajele masajul masajului masara masarati mascarea masele maserati masori masterul masurai
        masuratii masurii matea maternal matisor maturati maura mauri mazuri medial mediale medicele
        medicule meditati mediul mediului mehterul meiul melanicul melitati meloida membrii menajele
        menajului mentionai mentionatii mercat meria merii meritatii mesadele mesagera mesagere mesajule
        mesina mestecul meteoo metrii mexicului miautele micutele miercuria miercurii mieria mierie mierla
        mieunata mieunati mijlocele milutele minatele mincinosii minciunii mineta minetele miniul minta
        mintia mintii mintitii minunai minunate minunatii minutule mirai mirase miratii mirele mirila mirti
        mirutele misele misterul mistoo misunata misunati mitea mitit mititi miute mizera mizere modalul
        modalului modeleului modemului modicului modificai modificarii modulului mogosanu molalitate monada
        montai montanul montatii montatul monteza moralitate mosafiri moscat motam motare motari motat
        motate motati moteaza motelului mounteaza mucegaii mucii muica mulam multamesc multameste multamim
        multamirea multamiri multamirile multamit multamita multamiti multii multumii multumira multumirii
        multumitii muncei murar murara musafirii musat musinile mutai mutarii mutatii mutre nacajit nacazul
        nasola natra neaga neapasat neatenta neatente necait necertat necoperite necosara nedaparat nedrepta
        negara negatie neglisat negra negrecit neiernat nelamuririi nemerele nemerit nemultamirea nemultamit
        nemultamita nemultumira nenative nenoroit neparat neplacata neplacerii nepus neroasa neros
        neserozitate nesimit nesimita nesimiti nesimitilor nesimtirilor nesimtitelor nesimtitii nesociabila
        nesorocit nesus netifica nevii nevoia nevuit nevuita nivalul noasta noaste noitele nojitele nomele
        noptitele noritele nostitele nostra nostre notai notatii notificara notionala notistele noutatii
        numenele numerale numii numire numitii nunele nunii nuntiii obiectie obiectule obisnuinte oblicata
        oblicati obligai obliganta obliganti obligatii obligatoru oboist obrajei observata observate obtie
        ocaie ochelarii odine odinea odografe ofere oferii oferitele oferitii ofertai olinda omeni omenii
        omoare omografe omora omorata omorate omorati onorai onoratii opareasca operate operatoriul opina
        oprii opritii optimizara orajului oralului orarului orcanele ordie ordina oreasca orfanele organizai
        organizatii organule orografe ortopedie orzul ospatatul ospete pacaneala pacea pacherul pacientelor
        pacte pacul padinele pagii pagul paini painii palanului palce paltinul panca panicai panicatii
        panificarea panul panului panurile panzofii papanasii papetara papinele parafumul parare pararea
        parcara parchetul parcurgeati parea pareti pariatii parintei parinteii parsarea parta partalul
        partia partu parul pasarati pascarea pasibila pasibilitate pasibilitatea pasibilul pasienta pasinele
        pasirati pasita passat pasta pasteati pastele pastrai pastratii pataste patea patenie patesc patesti
        patii patim patita patitele patitii patrat patrati pazia peanului pelitica penalitatii penalizati
        penele penise pense pensioare percept peree perei perele peretii peria periau peris perisul
        permiteati pernite peroane persana persane persiana personajul personajului perta perte pestra
        petecim petentii peteste peticului petind petita petiti petru pezinta phare piane pianului pictoare
        pictorul pictorului picul pierdeati pierduti piere pilcul pilea pipit piricului pirofilul pisca
        pisicului piticim pititului placa placam placare placarea placat placati placenta placului plagi
        plaiesti plaiului plaiurile planand planarile plane planeti plangeati plani planificara plansului
        plansurile plantand planuirile plateati platei platinele platitii platon platului plavului plavurile
        plazului plazurile pleanului pleanurile plecai plecara plecatii pledarea plenuiesc plenul plenului
        plenurile plimbai plimbatii plita plitei pliul pliveste plodesti ploita ploitei plombare plombati
        plumbati plungere pluteste plutesti poara pocneste pofil pofilul polii polinica politai polite
        politii polua ponit ponorului pontarea ponteaza popici popirii popita popolului popoului popritii
        porceste porducatorul porducatorului porii pornii pornitii portabila portajul portarea portarul
        portati portatul porteaza portei portele portie portiile portocale portofeiul portofeul posibiltate
        posibiltatea postai postalul postara postatii postere posti posul potere potmoliti potolii potolitii
        potopiti potul povestii povestitii povete poveti povetile pozitia pradam pradare pradat pradati
        pradau prasei praseste prasitura pratica precedat precizai precizatii predai predatii predea prefect
        preferai preferantul preferatii prefereati preferenta preferente preferii preferita preferite
        prefirat prefirati prefiratul pregatii pregatitii pregeti prelat prelati prelingi preluai preluatii
        preludati prelugirea prelungii prelungira premiara premii preocupai preocupanti preocupara
        preocupatii prepunere prepunerea presai pretindeati pretori pretui preturii preventii prezentai
        prezentatii prezenti prezentii prezint priau pribesti priceste pricesti pricipal priesc prieste
        priesti prietenei prietin prietini prietinii prietinul priim priind priire priit priita priiti
        primajul primara primare primarea primariul primatul primeati primei primitii principial printii
        pripeste pripesti privese privesti privet procedara procedarile procedarilor proceseaza produful
        produfului produsilor produsule proferat proferati proferatul profesat profesionistii profirul
        profitul progradare progradarea progradarilor programara programatilor proiecte proiectia prolema
        proleme prolemei promisiunii promiteati propilul proprietarii propusele propuselor propusul
        propusului prosta proste prostii protalul protesul prujeste prujitura publicalui puici puini
        punctule punte punti puntul pupicii pupii purtai purtam purtat purtatii puteai putei putii putinele
        putinii putire putiti putna putti rabdara rablarea racani raclam racord radare radioo radiul radoul
        raducere raducerea raduceri raducerile raita ramaneati ramaseti rambursai rambursara rambursatii
        ramna randarea rapune rasinoasa raspundeati raspunzatorii rastul rationala razdarea reaclamam
        reaclamat reaclamati reaclamatii reactia readucere readucerea readuceri readucerile readuceti
        realezat realezeaza realiat realiati realinat realinti realistii reanuntam reanuntare reanuntarea
        reanuntat reaparata reaparati reaportat reara rearam rearat rearata rearati reare reasisti reaspecta
        reaspectare reaspectarea reaspectat reaspectati reatate reatragem reavizat reavizeaza rebalizat
        rebalizeaza rebarata rebarati rebelele reblamam reblamat reblamati reblamatii rebrosat recalma
        recalmam recalmat recalmati recalmatii recant recarata recarati recatate recentii recenza recepaia
        recepta receptionara recepuia recetiti recita recitii recititii reclacam reclacat reclacati
        reclacatii reclaiam reclaiati reclamagii reclamai reclamanti reclamantii reclamarii reclamata
        reclamate reclamatei reclampam reclampat reclampati reclasam reclasat reclasati reclasatii recocand
        recodand recoland recolectarea recomandai recomandarii recomandatii recomdandat recomdandati
        reconectara recorectarea recosand recostam recotand recotiti recromand recucerea recuceri
        recunoscatorii recuperai recuperara recuperatii recupra recupram recuprarea recuprat recuprati
        recuprez recuseram recuserati recuzata redactai redactarilor redactatii redantati redantez redarati
        redatate redatati redatez redescris reduceati reducerii reductorilor redumerea redumeri reeduce
        reenunt reenunta reenuntam reenuntare reenuntarea reenuntat reevoc reevoca refaceati refacuti
        refatate refece referenta referita refira reflatate refretam refulata refumata refutata regalisti
        regalitatea regarata regarati regasii regelele regenevam regine regla reglatorul regletele regoli
        regolii regrea regream regrefam regresam regresele regretule regrevam regulei regulele reharati
        rehostam reindoiesc reindoim reinvoiesc reinvoim reiteam reitiram reititi relama relamam relamat
        relamate relamati relamatii relasate relata relatea relatei relatrate relaxate releniti reliteram
        relizat relizeaza remancat remariat remarsat remascat remediam remedita remeditat remeditata
        remeditez remeniti remercat remititi remorcat renarata renarati renetati rentabili renuantam
        renuantare renuantarea renuantat renuntara renunteam repamata repamati repanati reparai reparaia
        reparaie reparaita reparaite reparaiti reparanta reparasti reparate reparatii reparcat reparcata
        reparcati repareati reparem repareti repariata repariati repartai repartaia repartaie reparti
        repasata repasati repata repatam repatat repatata repatate repatati repavata repavati repenati
        repeniti repera reperam reperat reperata reperati repere repetai repetatii repeteati repiarati
        repititi repocneste repocnim repocniti reponsabilitate reponsabilitatea repontam reporceste reporcim
        reporciti repornii repornitii report reporta reportam reportat reportez reposteam repra repram
        reprarati reprat reprati represat repretam repretati reprezenta reprezentat reprimis reprimit
        reprimite reprobat reputati rerag rerage reragem reras reratate rereta reretam reretati resarata
        resarati resecati resedati resetai resitui resituim resituirea resituit resolvata resomand resotati
        respectai respectara respectatii respera responsabilii restabilii restati restaurat restauratul
        restavileste restavili restavilim restavilit restiftui restiftuim restiftuirea restiftuit restihui
        restihuim restihuit restituii restituira restitutie restivui restivuim restivuit restutui restutuim
        restutuirea restutuit resuit resuntam resuntat resutati retaceti retactati retactez retarati
        retarcat retea retetele retezele retie retineati retinei retinti retinuti retorul retragera retrasem
        retuna retunam retunat retunati returbam returbare returbarea returbat returbati returbeaza returbez
        returcam returcat returcati returnai returnara returnatii returui retusuri reuit reuza reuzat
        reuzata revarata revarati revene reveneram revenii revenitii revent revia revie revolt revomand
        rezaceti rezeream rezereati rezervai rezervara rezervatii rezervoare rezilea rezileati rezilez
        reziliai reziliam reziliare reziliarea reziliatii rezilim rezilirati rezilisem rezilit reziliti
        rezoleam rezoleati rezolvai rezolvanta rezolvanti rezolvatii rezultante rezultantul rialilor ridicai
        ridicara ridicatii ripara riparam riparati ripare ripostam rivalelor roche rochea rohia roire roirea
        roise roisi rosiii rosul rotira roziile rubinoasa ruginoasa ruinam ruine ruinoasa ruinos rusesc
        rusie rusina rusit rutelele sabatic sablonului sacra sadere saditura safteaua salam salba salinului
        salivarea saliveaza salon salopului salota salta saltam saltare saltarea saltari salupari salutai
        salutarii saluturi salvara sanatosii sandal santa santos saparati sapare saparea sapari sapat sapati
        saptamanei saraduim saratoare saratori sarba sarbatorii sarile sarmanele sarmatele sarmele sarutare
        sarutari satare satele satic satiristi satuii saula saune saxonului sazut scala scalarea scaleaza
        scalparea scamarea scanai scanarea scanatii scandara scandeaza scapai scapara scaparii scapatii
        scapere scaperi scapet scapeti scarisoare scarjaie scate schia schima schimbabile schimbai schimbara
        schimbatii schimburile scita scote scotem scoteti scraba screm scriam scriati scruta scufelor
        sculelor scumpii scunda scunde scuzai scuzatii secatorul secera seconda sectarul seina selectai
        selectatii seluta semana semanatura semizare semizarea semizari semizarii semizati semnai semnalara
        semnalizai semnatara semnatii semul senal senat separare separarea separata separati seralul seriat
        serice sericii seriosii seros serosi serozitate servet servetul serviceul serviciule servilii
        servirii servitii sesia sesizai sesizanti sesizara sesizatii sesizoare sesizori sesizorii setai
        setara setarii seteri setfanescu severul sfaraitul sfaraiturile sfaruitul sicaneaza sigurii sigurul
        silva simim simit simiti simpaticii simpatii simpatric simpatrici simtii simtitii singalara singirul
        singurei singureii singuriii singuriul sinia sistam sitari situarii situata situate situatei situl
        slabii slabitii slaveste sluta slutia slutie slutii smechere soala soata soate socate socul socuri
        sodiului soferia soiei soire solicitai solicitanti solicitara solicitatii soliditati somate somele
        somerului sonati sonetul sonicitati soricita sortii sorturilor sosie sosite sosoteala sotare sotei
        sotiai sotii spalai spalatii spalet spalt sparturilor spata spatu specialistei specializate
        specificai specificatii sperat sperturilor spetele spilitul spirilul spirtul spirturilor sporitul
        sporurilor spoturilor sprat sprata sprate spritul spunei spuzele spuzelor stada stafie stagna stamba
        stana standardule stang stange stare starea stari stata state statea statei staticul staul
        stavileste stavilit stean steele stere stergeati steri sterile steteam steteau stila stilisti stimai
        stimatii stirii stiristii stornara storneza straduii strajuim strama strane stras streca strecarati
        strecat strecuiati strecuirati strecurai strecuratii stres stresat stria striat striata striate
        stricator stricte strie strigata strigate strii striile stucul stucuri studentii subtirii suctiunea
        sudarati suferita suflai suflat suflatii suflatul sufleti sufleul sugara sugea sugeam sugestibile
        sulfati sulfitii sumarati sumati sumatie sunai sunarati suntai suntam suntati suntul suparai
        suparara suparatii suplementar suplementara suporturilor support supra supurare supurarea supurati
        surprinza sursa susele susete sustineati sustinuti sutarati sutiri svabeste taberi tagul taiai
        taiatii taita tamara tamna tanar tapari tarac taraiasca taraieste tartam tarul tastat tastata tatar
        tavile teaca teasa teghea telefona telor temperai temperanti temperare temperatii tenul teparii
        terci terenul teresa terina termia termin terminul ternul territoriala texul tichetule ticletele
        timia timis tinei tintei tinti tipari tipate tipul tipureste toana toanei tocai tocmi tomna torul
        tovarasii traca traiecte traii traiste traitii trandafireilor trandafiriilor trandavirilor
        transmiteati transmute tranzactii trasa traznit trebi trebuiai trebuii trebuirati trebuiti trezie
        triati tribunatului tributal tributalului tricoturi trimes trimetrul trimiteati trioul triouri
        triplet tripouri trisa trita trupi trupii tubez tunat turat udate uiati uitai uitatii uliul
        ultilizat umbela umbele umbrea undea unita urand urare urari urati uratoare uratoarea uratoarele
        urator uratorul urcai urcatii urcatoare urcatoarea urcatoarele urcatorul ureaza urechii urlatoare
        urlatoarea urlatoarele urlatorul urmai urmarii urmaritii urmatoarul urnele ursaresc ursareste
        ursariti urticare utilitare utilizatorii uzilor vaita valorarea valsarea valtoarea valvoarea vanare
        vanatoare vanatoarea vanator varat variata varistor varsa varsator vasale vasile vasle vasta
        vazatoare vazatoarea vazator vazele vechii vechil vecia vecii vecinei vector vedei vedera vedre
        veneai veneti venia venie venii venitii veridica veridice veridici verificai verificara
        verificarelor verificatii verificatilor versat versifica versificam versificare versificarea
        versificarilor versificat versificati versifice versifici versta verzii vesele vestii videoo vierea
        vieri vignetele viisoare viisoarele vinari vinate vinatele vinei vinerii vineti vinietele vinovatii
        vinta vinutele vioare virai viralii vitea viteii vitii vizai vizavii vizeta vizetele vizitai
        vizitatii vizualizai vizualizarii vizualizori voatra voatre voita voitoare voitoarele voitorul
        vorbeati vorbii vorbitii vostra vostre votri votru vrasta vremui vuitoare vuitoarele vuitorul zabet
        zairul zarii zarul zboram zelele zeruri zerurile zgaii zgairi zidui zorul zoruri zorurilor
        """
}
