// swift-format-ignore-file
import LanguageAnalysis

extension LanguagePack {
    static let romanianPresence = LanguagePack(
        language: .romanian,
        source: #"""
        # Un brand își cere scuze că n-a mai postat.

        [presence.sorry]
        scuz*; iertați; iertare; iertăciune; sorry; pardon; mea culpa; (ne|îmi|ne cam) pare ..2 rău; rușine nouă; ne e rușine; recunoaștem vina

        [presence.ownPlace]
        aici; pagin*; blog*; cont; contul; contului; canal*; profil*; newsletter*; facebook; instagram; feed*; grup*; rețelele; socializare

        [presence.posted]
        postat; scris; publicat; actualizat; povestit; anunțat; apărut; dat semne; dat semn; dat vești

        [presence.away]
        (nu|n) ..1 (am|a|s a|v am) ..2 mai ..2 @presence.posted
        (nu|n) ..1 am ..3 @presence.posted ..5 (aici|pagin*|blog*|demult|mult|luni|săptămâni|vreme|ultima)
        (de|demult|mult|multă) ..2 (mult|vreme|timp|luni|săptămâni)? (nu|n) ..1 am ..3 @presence.posted
        (liniște|liniștea|tăcere|tăcerea|tăcerii|absență|absența|absenței|pauză|pauza|lipsa) ..3 (noastră|lungă|îndelungată|aici|pagin*|prelungită|ultima|ultimele|asta|de luni)
        @presence.sorry ..3 (tăcerea|tăcere|absența|absență|dispariția|lipsa noastră|pauza)
        (nu|n) ..2 am ..2 mai ..1 ținut ..2 la curent
        (nu|n) ..1 am ..2 mai ..1 fost ..2 (activi|activ|activă|prezenți|prezent)
        (nu|n) ..1 am ..2 mai ..1 dat ..2 (semn|semne|vești|niciun semn|nicio veste)
        (auzit|citit|văzut) ..4 rar|puțin ..2 noi ; am ..2 (dispărut|amuțit|lipsit) ..3
        (tăcut|tăcuți|absenți|dispăruți|inactivi|plecați) ..5 ; am (dispărut|tăcut|amuțit|lipsit|absentat|stat tăcuți) ..4
        (fost|e|era|a fost) ..2 (liniște|tăcere|pustiu|gol) ..4 @presence.ownPlace ; @presence.ownPlace ..5 (liniște|tăcere|pustiu|neglijat*|părăsit*|abandonat*|tăcută|goală)
        (neglijat|părăsit|abandonat|uitat) ..3 @presence.ownPlace ; (prima|primul) ..1 (postare|articol|mesaj|noutate|post) ..2 (din|de|după) ..4
        (lipsa|absența) ..2 (postărilor|noutăților|noutăți|postări|veștilor|articolelor|activității)

        [presence.absenceApology]
        @presence.away // @presence.sorry
        + Ne cerem scuze că n-am mai postat nimic de atâta vreme.
        + Scuze pentru tăcerea noastră îndelungată!
        + Iertați-ne, am dispărut câteva luni.
        + sorry ca nu am mai scris aici, revenim in forta
        + Ne pare rău pentru lipsa postărilor din ultima vreme.
        + Prima postare din august, scuzele noastre!
        + scuze, a fost cam liniste pe pagina
        + Scuzați tăcerea, am reparat vapoarele.
        + Scuze că n-am mai fost activi în ultimele luni.
        + Scuze, am cam dispărut de pe aici.
        + Iertați-ne că n-am mai dat niciun semn de viață.
        - Ne cerem scuze pentru întârziere.
        - Ne pare rău pentru neplăceri.
        - Scuze, nu am găsit încă bagajul.
        - Marea a fost liniștită azi.
        - Scuze că răspundem târziu.

        # Un client îi trimite pe cititori în altă parte.

        [presence.sendsTo]
        mergeți; mergi; duceți vă; du te; luați; ia; rezervați; rezervă; cumpărați; cumpără; alegeți; alege; folosiți; folosește; încercați; încearcă; recomand; recomandăm; mai bine; treceți la; comandați; comandă; apelați la; călătoriți; optați

        [presence.better]
        mai bun; mai bună; mai buni; mai bune; mai ieftin*; mai rapid*; mai amabil*; mai serioși; mai serios; excelent*; super; minunat*; (mi au|ne au|m au|v au) ..3 (rezolvat|returnat|ajutat|tratat) ; (sunt|e|este|au fost) ..2 (mult)? mai (buni|bun|bună|serioși|amabili|ok|bine)

        [presence.against]
        evitați; feriți; mai rău; mai prost*; la fel; nici; groaznic*; oribil

        [presence.turnAway]
        nu ..2 (cumpărați|rezervați|comandați|mergeți|folosiți|veniți|luați|călătoriți|cumpăra|rezerva|lua|recomand|recomandăm|recomanda|aveți încredere|vă duceți) ..3
        (evitați|ocoliți|feriți vă|ferească) ..3 ; (stați|sta|staţi|stai) ..1 departe ; (duceți vă|mergeți|mergi|căutați|cumpărați) ..2 (în altă parte|la alții|altundeva|altă parte) ; boicot* ; țineți vă departe ; nu vă (luați|duceți|încredeți) ..3 ; fugiți ..3
        + Nu rezervați aici!
        + Evitați firma asta.
        + nu recomand nimanui
        + mai bine mergeti in alta parte
        - Am rezervat aici ieri.
        - Mergem acolo mereu.

        # Un client apără brandul.

        [presence.defends]
        (ca să|să) (fim|fiu) ..1 (corecți|corect|drepți|sinceri|cinstiți|onești) ; trebuie ..1 recunoscut ; în apărarea lor
        (nu|n) ..2 (e|este|i|a fost) ..2 (vina|vinovat) ..3 (lor|voastră|echipajului|nimănui|căpitanului|personalului|angajaților) ; nu ..2 (vinovați|de vină) ..2 ; ce vină au ..3 ; ce vina au
        (fac|face|au făcut) ..3 (tot)? (ce pot|ce poate|ce au putut|tot posibilul) ; își dau ..1 (silința|interesul)
        (niciodată|nicio) ..4 (probleme|problemă|neplăceri) ..3 ; (nu|n) ..1 am avut ..3 (probleme|nicio problemă|neplăceri) ..3
        (mereu|întotdeauna|de fiecare dată|tot timpul) ..4 (mulțumit|mulțumiți|mulțumită|amabili|ajutat|punctuali|drăguți|bine|ok|politicoși) ..3
        + Ca să fim corecți, furtuna nu e vina lor.
        + Nu e vina echipajului.
        + Eu n-am avut niciodată probleme cu ei.
        + mereu m-au ajutat, sunt amabili
        + Fac și ei tot ce pot.
        - E vina voastră.
        - Nu mi-au răspuns niciodată.
        - Nu e corect.

        # Un client îl ajută pe altul.

        [presence.solves]
        (poți|puteți|trebuie|ar trebui|poți să|puteți să) ..2 (suni|sunați|iei|luați|ridici|ridicați|întrebi|întrebați|mergi|mergeți|scrii|scrieți|intri|intrați|ceri|cereți|încerci|încercați|recuperezi|recuperați|schimbi|schimbați) ..3
        (încearcă|încercați|sună|sunați|întreabă|întrebați|intră|intrați|scrie|scrieți|verifică|verificați|reinstalează|reporniți|repornește) ..3 (la|pe|cu|din|în|iar|aplicația|să|mai) ; (la mine|mie) ..2 (a mers|a funcționat|mi a mers|a ajutat|s a rezolvat)
        + Poți să-l iei de la biroul de pe chei.
        + Sunați la biroul de obiecte pierdute.
        + La mine a mers după reinstalare.
        - Ce pot să fac?
        - Și al meu s-a pierdut.
        """#
    )
}
