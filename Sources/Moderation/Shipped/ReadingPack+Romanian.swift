// swift-format-ignore-file
import LanguageAnalysis

extension ReadingPack {
    static let romanian = LanguagePack(
        language: .romanian,
        source: #"""
        # Romanian: how a comment speaks, read beside the words of the lexicon.

        [mod.you]
        tu; tine; te; ți; ție; tău; ta; tăi; voi; vă; vouă; vostru; voastră; voștri; voastre; dumneavoastră; dvs; matale; ești; sunteți; băi; măi; bă; fă; mă; ai; aveți; pe voi
        [mod.youAre]
        ești|esti|sunteți|sunteti|erai|erați; mai ești|sunteți; ce (ești|mai ești|sunteți|mai sunteți); băi|măi|bă|fă|mă ..1; ai să fii; taci ..1; domnule; du te; duceți vă
        [mod.peopleHere]
        @STAFF; șef*; manager*; director*; patron*; proprietar*; vânzător*; casier*; angajat*; curier*; șofer*; operator*; agent*; admin*; moderator*; firma; echipa; compania; client*; tipa; tipul; fata; femeia; omul; băiatul; domnul; doamna; duduia; cine (scrie|cumpără|lucrează|a făcut); cei care; ăștia; astia; toți (aici|de aici|cei); <handle>; reclama; comentator*; autorul
        [mod.isA]
        este|e|i|sunt|s|era|erau ..2 un|o|niște|toți|doar|numai|chiar|cel|cea
        este|e|sunt|era|erau
        [mod.reported]
        mă|ma|ne ..1 faceți|faceti|numiți|numiti|numești|numesti|jigniți|jigniti|insultați|insultati; să|sa mă|ma|ne facă|faca|numească|numeasca|jignească|jigneasca
        făcut|facut|numit|spus|zis|făcuse|strigat|jignit|insultat|înjurat|injurat|amenințat|amenintat|urlat|țipat|vorbit|răspuns|raspuns ..3 că|ca|mă|ma|m|mi|ne|sunt|suntem|urât|urat|proastă|proasta|prost|nesimțit|nesimtit|idioată|idiot|pe|la|cu?
        m|ne|l|i|mi|mă a|au|am ..1 făcut|facut|numit|spus|zis|jignit|insultat|înjurat|injurat|amenințat|amenintat|strigat|bruscat|trimis|dat
        mi (zice|spune|a zis|a spus); cuvântul; mă face ..2; ma face ..2; mă face ..2; fost făcut|facut|jignit|insultat|înjurat|numit
        [mod.aboutSelf]
        mă|ma|ne|m|mi ..1 simt|simțit|simtit|simțim|simtim|credeți|credeti|luați|luati|luat|lua|ia|iau|tratați|tratati|tratat|faceți|faceti|fac|crezut|cred ..4
        sunt|eram|am ..2 prost|fraier|fraieră|fraiera|idiot|proastă|proasta|tâmpit|tampit; suntem proști|prosti|fraieri|tâmpiți|tampiti|vaci|oi; ca prostul|proasta|fraierul|fraiera|boul|proștii|prostii|idiotul|fraierii; de|drept fraieri|proști|prosti|tâmpiți|tampiti|fraier|prost|vaci
        [mod.threat]
        te|vă|va|îi|ii|îl|il|o|îți|iti|ți|ti|le ..2 omor|omorâm|omoram|ucid|împușc|impusc|înjunghii|injunghii|tai|tăiem|taiem|bat|batem|sparg|spargem|rup|rupem|calc|îngrop|ingrop|spânzur|spanzur|strâng|strang|ard|ardem|arunc|găsesc|gasesc|găsim|gasim|prind|prindem|termin|distrug|desfigurez|zdrobesc|castrez|violez|schilodesc|lichidez|execut|jupoi|belesc|nenorocesc|omoară ..5 (bătaie|bataie|mâna|mana|acasă|acasa|capul|gura|fața|fata|picioarele|mâinile|mainile|dinții|dintii|gâtul|gatul|oasele|toți|toti|jigodie|javră|cuțitul|cutitul|bâta|bata|magazinul|sediul|mașina|masina|biroul|firma|aer|foc|bucăți|bucati|voi|tine|pe|cu|și|si|dracului|de gât|unul) / !@MOD_IDIOM
        te|vă|va omor|ucid|împușc|impusc|înjunghii|injunghii|spânzur|spanzur|îngrop|ingrop|violez|lichidez|castrez / !@MOD_IDIOM
        știu|stiu|știm|stim|aflu|aflat ..3 unde ..5 stai|stați|stati|locuiești|locuiesti|locuiți|locuiti|lucrezi|lucrați|lucrati|parchezi|parcați|parcati|parchează|parcheaza|stă|sta|locuiește|locuieste|doarme|muncești|copiii|copilul|casa|mașina|masina|familia / !@MOD_IDIOM
        vin|venim|trec|trecem|apar|ajung ..5 (sparg|spargem|rup|foc|omor|bat|tai|bâta|bata|cuțit|cutit|cuțitul|topor|toporul|benzină|benzina|băieții|baietii|fac praf|altfel|distrug|vă dau|spital) / !@MOD_IDIOM
        dau|dăm|dam|pun|punem foc ..4; (pun|punem|am pus|bag) ..2 bombă|bomba ..3; arunc|aruncăm|aruncam|sar ..2 în aer; arunc in aer; mergeți ..2 cu ochii în patru; păziți vă; păzește te; ferește te; feriți vă; ești|esti (mort|un om mort|terminat|moartă|moarta|următorul); sunteți|sunteti (morți|morti|terminați|terminati|oameni morți); te|vă|va aștept|astept|prind|găsesc|gasesc|pândesc ..3 program|ieșire|iesire|stradă|strada|parcare|colț|colt|singur|singură|noaptea|seara|poartă|acasă|acasa|scara|scară|tură; copiii|familia|mama|nevasta|soția|fiica|fiul ..1 tăi|ta|tai|tău|tau|voastră|voastra|voștri|vostri ..2 (pățească|pateasca|pățească ceva|o să|o sa|morți|în pericol|să fie); glonț ..2; gloanțe|gloante ..3; magazinul|sediul|casa|firma|biroul|depozitul|agenția|agentia|bacul|feribotul ..4 ardă|arda|arde|foc|aer|scrum|cenușă; (arde|ardem|dați foc la|trebuie ars|ar trebui ars) ..2 magazinul|sediul|firma|biroul|agenția; trebui|trebuie|trebuiesc|meritați|meritati|merită|merita|meriți ..4 împușcați|impuscati|împușcat|impuscat|spânzurați|spanzurati|omorâți|omorati|omorât|arși|arsi|gazați|gazati|executați|lichidați|linșați|linsati|bătuți|batuti|castrați|bătut|batut; la zid ..1; vă|te|îi|le rup|sparg|crăp|crap|zdrobesc|turtesc ..2 picioarele|capul|gura|fața|mâinile|dinții|oasele|mașina|geamurile|gâtul|capetele
        + Știu unde stai, vin la noapte cu băieții.
        + Vă dau foc la magazin dacă nu îmi dați banii.
        - Vă dau banii înapoi mâine.
        [MOD_IDIOM]
        preț; prețul; pret; pretul; telefonul mă; foame; somn; glumă; gluma; glumesc; haha; știe cineva; stie cineva; știți unde; stiti unde; nu știu unde; nu stiu unde; plictis*; râs; ras de; ne omorâți cu zile; cu zile; de foame; timpul
        [mod.scam]
        scrie*|contact*|mesaj|sunați|sunati|intrați|intrati|intră|adaugă|adaugati|adăugați|vorbiți ..5 whatsapp|telegram|signal|gmail|watsap|whats / !@MOD_SCAMQ !@in.complaint
        whatsapp|telegram|watsap ..4 <number>|<url>|<handle>|numărul|numarul|suport|grup|canal|la / !@MOD_SCAMQ !@in.complaint
        câștig*|castig*|venit*|obțin*|obtin*|fac|facem|faceți|faceti|încas*|profit* ..5 <number>|@MONEY|lei|euro|ron|bani|dolari|usd ..4 zi|zilnic|lună|luna|lunar|săptămână|saptamana|săptămânal|saptamanal|acasă|acasa|oră|ora|telefon|online|ușor|usor / !@MOD_SCAMQ !@in.complaint
        venit* pasiv*; independenț* financiar*; independent* financiara; lucr* de acas*; investi* ..4 profit|garant*|crypto|cripto|bitcoin|minim|lei|euro|acțiuni|hidroelectrica|romgaz ; expert|trader|broker|consultant|mentor ..2 forex|crypto|cripto|trading|bitcoin|investiții|investitii; bitcoin|crypto|cripto|forex ..3 investi*|trading|profit*|garantat|gratis|câștig*|castig*|expert*; dubl* ..2 banii|investiția|suma; profit|câștig|castig|venit garantat; recuper* ..4 bani*|fonduri*|contul ..6 whatsapp|expert|contact*|hacker|scrie*|furat*|telegram|garantat / !@MOD_SCAMQ !@in.complaint
        câștigat|castigat|selectat*|aleși|alesi|câștigător*|castigator*|premiu* ..6 premiu*|iphone|voucher|telefon|link*|<url>|revendic*|ridic*|click|taxă|taxa|privat|card*|felicitări / !@MOD_SCAMQ
        felicitări|felicitari ..4 câștigat|castigat|selectat*|câștigător*|castigator* / !@MOD_SCAMQ
        revendic*|ridic*|încas*|incas*|primiți|primi|obține*|obtine* ..4 premiul|voucherul|cadoul|rambursarea|despăgubirea|despagubirea|bonusul|compensația|compensatia|banii ..5 <url>|aici|link*|click|accesând|accesand|acum|card*|privat / !@MOD_SCAMQ !@in.complaint
        confirm*|verific*|actualiz*|valid*|introduc*|trimit*|complet*|comunic* ..5 (datele cardului|datele bancare|numărul cardului|numarul cardului|pinul|parola|codul primit|codul din sms|cvv|cnp|contul bancar|datele contului|codul) / !@MOD_SCAMQ !@in.complaint
        suport|suportul|serviciul|echipa|asistență|asistenta|departamentul ..4 oficial*|clienți|clienti|rambursări|rambursari ..8 whatsapp|telegram|scrieți|scrieti|link*|<url>|click|datele|cardul*|privat|<number> / !@MOD_SCAMQ !@in.complaint
        credit (rapid|nebancar|fără|fara|doar cu|pe loc); împrumut* (rapid|de la particular|urgent); imprumut* (rapid|de la particular|urgent); plătiți|platiti|achitați|achitati ..3 taxa|taxă|comisionul ..5 colet*|pachet*|premiu*|debloc*|link*|<url> / !@MOD_SCAMQ !@in.complaint
        ghicitoare; vrăjitoare; vrajitoare; clarvăzătoare; farmece; aduc iubitul
        + Câștigă 500 euro pe zi de acasă, scrie-mi pe WhatsApp
        - E adevărat că pagina asta e a voastră? Îmi cere datele cardului.
        [MOD_SCAMQ]
        e|este|sunteți|sunteti (adevărat|adevarat|real|voi|a voastră|a voastra|pagina voastră|țeapă|teapa|fals|falsă|oficial de la voi); chiar voi|sunteți|este|e; țeapă; teapa; țepari; înșelătorie; inselatorie; escroc*; fraud*; fals*; fake; phishing; atenție; atentie; feriți; feriti; am primit; mi a venit; mi a scris; mi s a; mi au; mă sună; ma suna; m a sunat; îmi cere; imi cere; de ce; puteți; puteti; cum pot; cum fac; în numele vostru; in numele vostru; se dau drept
        [mod.spam]
        intr*|vezi|vizit*|urmăr*|urmar*|abon*|dați|dati|dă ..4 pagina|canalul|site|profilul|linkul|grupul|shop|magazinul|canal ..1 (mea|meu|nostru|noastră|noastra|de mai jos|din bio|din profil|din descriere); link în|in bio|descriere|profil; link ul din bio|profil|descriere; abon* ..2 la ..3 canal*|mine|noi; sub la sub; follow|like pentru follow|like; click ..2 aici|link*; apas*|accesați|accesati|accesează ..3 link*; cumpăr* urmăritori|like*|followeri|recenzii; fete|femei|doamne ..1 singure|fierbinți|fierbinti|sexy|disponibile|zona; escort*; videochat; cazino; casino; rotiri gratuite; ponturi ..2; bilete sigure; meciuri trucate|aranjate; slăbe* ..4 kg|rapid|kilograme|pastile|ceai|<number>; slabe* ..4 kg|rapid|kilograme|pastile|ceai|<number>; pastile de slăbit|slabit; ceai de slăbit|slabit; viagra; replic* ..1 ceas*|adidași|adidasi|genți|genti|rolex|gucci|perfecte; cod* ..2 reducere|promo* ..3 bio|mine|pagina|folosi*|link*; <url> ..8 reducere|reduceri|ieftin*|gratis|câștig*|castig*|cod|cumpăr*|comand*|ofertă|oferta|bani ; reducere|reduceri|ieftin*|gratis|câștig*|castig*|comand*|ofertă|oferta|bani|magazin ..8 <url> / !@in.complaint !@in.question
        [mod.competitor]
        (mergeți|mergeti|cumpărați|cumparati|comandați|comandati|încercați|incercati|trecut|mutat|luați|luati|mai bine) ..2 (la|pe|de la) ..1 <capital> ..8 ieftin|ieftină|bun|bună|buna|rapid|preț|pret|jumătate|jumatate|bine
        [mod.request]
        (vă rog|va rog|te rog|rog|vă rugăm|va rugam) ..6; puteți|puteti|poți|poti|poate ..4 ajuta|ajutați|ajuta|răspunde|raspunde|verifica|suna|explica|rezolva|spune|reveni|trimite; vreau|doresc|aștept|astept|cer|solicit ..4 banii|rambursare*|răspuns*|raspuns*|înlocui*|inlocui*|despăgub*|despagub*|returnare*|explicați*|explicati*; cum pot|fac|procedez|returnez|contactez; unde (pot|sun|scriu|reclam|mă adresez|ma adresez); cui (mă adresez|ma adresez|scriu|reclam); ce (pot|trebuie să|am de|să fac|sa fac) ..1; ajutor; ajutați mă; ajutati ma; răspundeți; raspundeti; contactați mă; sunați mă
        [mod.wish]
        (ar fi|ar trebui|ar putea|ați putea|ati putea|aș vrea|as vrea|aș prefera) ..4; puneți|puneti|adăugați|adaugati|schimbați|schimbati|faceți|faceti|reveniți|reveniti|scoateți|scoateti|oferiți|oferiti|reparați|reparati|îmbunătățiți|imbunatatiti|modificați|modificati|prelungiți|introduceți|introduceti|testați|testati|scrieți|scrieti|măriți|mariti|micșorați|lăsați|lasati|gândiți|ganditi|rezolvați|rezolvati ..5; ce ar fi ..3; de ce nu ..5; în loc de ..3; in loc de ..3; sugestie; sugerez; propun*; propunere; mai bine ..5; lipsește ..3; lipseste ..3; înainte ..3 (mai bine|mai bun); prea mic|mică|mare|scump|tare|scurt|lung|strâmt|încet|incet|închis|sărat|sarat|dulce|greu ..4
        [mod.them]
        ei; ele; pe ei; lor; îi; ii; le; ăștia; astia; aceștia; acestia; acești; acei; asta
        [mod.mine]
        meu; mea; mei; mele; eu; mie; mă; mi; numărul meu; sunați-mă; nostru; noastră; noi
        [mod.theirs]
        lui; ei; locuiește; locuieste; stă; sta pe; îl cheamă|numește; o cheamă|cheama|numește; o chema; adresa ei|lui; numărul ei|lui; vânzătoarea|vanzatoarea|casiera|șefa|tipa|doamna ..6; casierul|șoferul|soferul|curierul|patronul|șeful ..6 (stă|locuiește|tel|telefon|adresa|nr); sunați-o; sunați-l; sunati o|l
        [in.complaint]
        nu i|e|este normal*; nu i|e|este ..1 (în regulă|in regula|corect|firesc|ok); nime|nimeni|nimenea ..1 nu|n ..2 ridică|ridica|răspunde|raspunde|vine|știe|stie|ajută|ajuta|rezolvă|rezolva|face|sună|suna; stă|sta|zace ..6 (la depozit|în depozit|in depozit|pe loc|blocat|blocată|blocata)
        + Nu-i normalno așa ceva!
        [mod.service]
        serviciu*; servicii*; suport*; aplicați*; aplicati*; site*; pagina; produs*; calitat*; livr*; colet*; pachet*; comand*; ramburs*; retur*; bilet*; zbor*; bagaj*; client*; personal*; șofer*; sofer*; curier*; magazin*; preț*; pret*; factur*; cont; contul; telefon*; bater*; fermoar*; mărim*; marim*; mânca*; mancare*; cafea*; cabin*; feribot*; bac; nava; coad*; rezerv*; actualiz*; versiun*; ecran*; garanți*; garanti*; stricat*; reclam*; abonament*; bani*; ambalaj*; aparat*; aspirator*; depozit*; operator*; casa de marcat; linia; autonomi*; firma; companie*
        """#
    )
}
