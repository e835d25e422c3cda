// swift-format-ignore-file
import LanguageAnalysis

extension ReadingPack {
    static let german = LanguagePack(
        language: .german,
        source: #"""
        # German: how a comment speaks, read beside the words of the lexicon.

        [mod.you]
        du; dich; dir; ihr; euch; euer; eure; euren; eurem; eurer; dein; deine; deinen; deinem; deiner; eur; eire; sie; ihnen
        [mod.youAre]
        du|ihr|sie ..2 bist|seid|sind|warst|wart
        bist|seid du|ihr|doch|wohl|echt|ein|eine|so|alle|ja|eigentlich|einfach
        du|ihr ..1 alter|alte|dreckiger|dummer|dumme|blöder|blöde|elender|elende|verdammter|verdammte|mieser|miese|kleiner|kleine|fetter|fette|hässlicher|hässliche|dreckige|blöden|elenden|verdammten|miesen|scheiß|verfluchte|verlogene|faule|fauler|armer|armseliger
        [mod.peopleHere]
        @STAFF; chef*; filialleiter*; leiter*; verkäufer*; mitarbeiter*; kassierer*; fahrer*; team; admin*; moderator*; firma; laden; verein; saftladen; geschäftsführ*; kunde; kunden; <handle>; wer hier ..3 kauft|bestellt|arbeitet; der typ; die tante; der mann; die frau; die dame; dame; alle hier; jeder der; jeder hier; jungs; leute hier; praktikant*; azubi*; kommentator*; vorredner*
        [mod.isA]
        ist|sind|seid|bist|war|waren|bleibt|bleibst ..2 ein|eine|alle|so|nur|echt|doch|wohl|einfach|solche|der|die|voll
        ist|sind|seid|bist
        [mod.reported]
        mich|uns ..4 nennen|nenne|beschimpfen|beleidigen|bezeichnen|hinstellen; nennen|bezeichnen|nennst sie|ihr|du? mich|uns
        nannte|nennt|genannt|beschimpfte|beschimpft|beleidigt|beleidigte|bezeichnet|bezeichnete|tituliert|betitelt
        hat|haben|hatte|wurde|wurden|werde|worden ..6 genannt|beschimpft|beleidigt|bezeichnet|angeschrien|angepöbelt|bedroht|angebrüllt
        sagte|meinte|schrie|brüllte|rief|sagt|meint ..3 ich|mir|wir|uns|sei|dass|zu ; zu mir gesagt|gemeint; mich als ..3; als ..3 beschimpft|bezeichnet|tituliert|betitelt; das wort; musste mir ..4 anhören; hat|haben mich ..6
        [mod.aboutSelf]
        fühl|fühle|fühlte|komm|komme|kam|komme ..2 mich|mir ..3 wie|als|verarscht|dumm|blöd
        ich ..2 idiot|trottel|depp|dummkopf|esel|depperl|dödel|blödmann|schussel; bin ich|wir ..2 der|die|ein|eine|zu ..1 idiot|depp|trottel|dumm|blöd|doof; für dumm|blöd|doof|bescheuert ..2 verkauft|verkaufen|hält|haltet|halten; haltet|hält|halten ..2 mich|uns|kunden ..3 ; mich|uns|kunden ..2 für|wie ..2 dumm|blöd|idioten|idiot|doof|deppen|trottel|bescheuert
        [mod.threat]
        ich|wir ..2 bring|bringe|bringen|mach|mache|machen|schlag|schlage|schlagen|hau|haue|hauen|stech|steche|knall|knalle|schieß|schieße|zünd|zünde|zünden|prügel|prügle|jag|jage|brech|breche|schneid|schneide|fackel|fackle|zerleg|zerlege|tret|trete|polier|poliere ..2 dich|dir|euch|ihn|ihm|euer|eure|euren|eurem|deine|dein|deinen|den|die|das ..5 um|kalt|tot|platt|fertig|zusammen|ab|an|nieder|fresse|zähne|knochen|schädel|genick|beine|hals|luft|krankenhausreif|brand|kaputt|klein / !@MOD_IDIOM
        weiß|weiss|wissen|kenne|kenn ..3 wo ..6 wohnt|wohnst|wohnen|parkt|parkst|parken|arbeitest|schläft|schläfst|schlaft|lebt|lebst|steht|schule|kindergarten|feierabend / !@MOD_IDIOM
        wer|wann ..4 feierabend|schluss ..3 macht|hast|habt|hat ..6 warte|wartet|stehe|komme; soll|sollte|sollten|sollen|würd|würde ..5 (nicht mehr|lieber nicht|besser nicht) ..3 allein|alleine ; allein|alleine ..2 rausgehen|rumlaufen|heimgehen|heimfahren|parkhaus|parkplatz / !@MOD_IDIOM
        pass|passt|passen ..3 auf ..6 (nachts|abends|heimweg|kinder|familie|wenn du|wenn ihr|rücken|dunkeln); sieh|seht ..1 dich|euch vor; warm|wärmer anziehen; dann brennt|knallt|kracht|raucht|fließt ..4 laden|bude|filiale|büro|euch|blut|hier|es?
        laden|bude|filiale|büro|auto|haus|zentrale|hütte|lager|schiff|fähre|terminal ..6 (anzünden|abfackeln|angezündet|abgefackelt|sprengen|niederbrennen|brennt bald|brennen sehen|brennen|zerlegen|kurz und klein|luft jagen|luft fliegen|in flammen) / !@in.question !@MOD_IDIOM
        komm|komme|kommen|fahr|fahre|steh|stehe ..5 (vorbei|rüber|zu euch|zu dir|vor der tür|vor eurer tür|tür) ..8 (messer|baseballschläger|schläger|hammer|benzin|knüppel|zähne|fresse|knallts|knallt|kracht|brennt|klein|eine rein|aufs maul|zusammen|um|tot|krankenhaus|ab) / !@MOD_IDIOM
        du bist tot|fällig|dran|geliefert; ihr seid tot|fällig|dran|geliefert; (das werdet ihr|das wirst du|ihr werdet das|du wirst das) ..2 bereuen|büßen|bereut; ihr werdet bluten|brennen|sterben|büßen; du wirst bluten|brennen|sterben|büßen; krieg|kriege|kriegen|erwisch|erwische|find|finde dich|euch ..3; gehört|gehören|müsste|sollte|sollten|müssten ..5 (erschossen|aufgehängt|vergast|totgeschlagen|erschlagen|abgeknallt|verbrannt|gesteinigt|hingerichtet|abgestochen|an die wand) ; (man sollte|man müsste|sollte man|müsste man) ..5 erschießen|abknallen|vergasen|aufhängen|verbrennen|anzünden|totschlagen|steinigen|umbringen|abstechen|verprügeln|aufknüpfen; messer|kugel|kopfschuss ..3 bauch|rücken|hals|kopf|rippen|verdient; bombe ..3 unter|legen|laden|filiale|auto|büro|schiff; (auf die|eins auf die|eine in die|in die|die) fresse|schnauze|zähne ..2 hauen|schlagen|polieren|geben|treten|einschlagen|bekommen|kriegen|gibts|gibt; (aufs|auf das) maul ..2 hauen|schlagen|geben|bekommen|kriegen|gibts?
        + Ich weiß, wo euer Filialleiter parkt. Der soll abends besser nicht mehr allein rausgehen.
        + Ich bring dich um, du Penner.
        - Ich mache euch das Angebot nicht kaputt.
        [MOD_IDIOM]
        preis; preise; angebot; wer weiß wo; weiß nicht wo; weiß jemand; weiss jemand; wisst ihr wo; ich weiß nicht; keine ahnung; spaß; haha; lol; scherz; magen; hunger; fix und fertig; fertig gemacht; kartoffel*; kerze; kerzen; kamin; grill; paket; parkplatz für; die kinder im; darf man; kann man
        [mod.scam]
        whatsapp|telegram|signal ..3 <number>|<url>|nummer|support|<handle>|an|unter|gruppe|kanal|kundendienst|schreiben|melden|nur / !@MOD_SCAMQ
        schreib*|kontaktier*|melde*|erreich*|hinzufügen|anschreiben ..6 whatsapp|telegram|signal|wa|gmail / !@MOD_SCAMQ
        verdien*|verdiene|verdienen|gewinn|einnahmen|einkommen ..4 <number>|@MONEY|euro|tausende|geld ..4 tag|woche|monat|täglich|wöchentlich|monatlich|stunde|zuhause|hause|sofa|schlaf|handy|pro / !@MOD_SCAMQ !@in.complaint
        <number> ..1 euro ..3 (am tag|pro tag|täglich|pro woche|die woche|am abend|in einer woche|von zu hause|von zuhause) / !@MOD_SCAMQ !@in.complaint
        passives einkommen; finanzielle freiheit; krypto*|bitcoin|forex|trading|btc ..3 experte|expertin|coach|gewinn*|plattform|signale|berater|gruppe|anlage|investment|verdienen|verdient|app ; verdoppl* ..2 geld|einsatz|bitcoin; garantiert* gewinn|rendite|gewinne|zusage|auszahlung; kredit (ohne schufa|trotz schufa|von privat|in minuten|sofort); sofortkredit; ohne schufa; haben|hast|habt ..5 gewonnen ..8 link|<url>|melde*|klick*|daten|gutschein|preis|iphone|gewinn|pn|adresse|gebühr / !@MOD_SCAMQ
        glückwunsch|gratulation|gratuliere* ..6 gewonnen|gewinner|ausgewählt|ausgelost|gezogen / !@MOD_SCAMQ
        gewinn|preis|gutschein|prämie|erstattung|entschädigung|rückerstattung|guthaben|geld ..4 abholen|sichern|einlösen|freischalten|anfordern|abrufen|beantragen ..4 <url>|hier|link|jetzt|unter|klick*|pn|formular  / !@MOD_SCAMQ
        verifizier*|bestätig*|aktualisier*|freischalt*|entsperr*|validier* ..4 konto|karte|identität|zahlungsdaten|kartendaten|bankdaten|zugang|account|kundenkonto ..4 / !@MOD_SCAMQ !@in.complaint
        konto|karte|identität|bankdaten|zahlungsdaten|kartendaten|kundenkonto ..4 verifizieren|bestätigen|aktualisieren|freischalten|entsperren|validieren / !@MOD_SCAMQ !@in.complaint
        schick*|send*|gib|geben|teil|eingeben|mitteilen|brauche|benötigen ..5 kartennummer|pin|tan|cvv|passwort|geheimzahl|kreditkartennummer|bankdaten|kontodaten / !@MOD_SCAMQ !@in.complaint
        (hier ist|hier|wir sind) ..2 kundenservice|kundendienst|support|serviceteam|kundensupport|sicherheitsabteilung ..8 whatsapp|telegram|link|klick*|<url>|<email>|daten|konto|karte|schreib*|pn|formular|<number> / !@MOD_SCAMQ
        freischaltgebühr; bearbeitungsgebühr|nachnahmegebühr|zollgebühr ..3 zahlen|überweisen|vorab; liebeszauber; hellseher*
        + Hier ist der Kundenservice, schreiben Sie uns per WhatsApp an 0176 1234567 für Ihre Erstattung
        - Ist das wirklich eure WhatsApp-Nummer?
        [MOD_SCAMQ]
        ist das (echt|wirklich|von euch|seriös|betrug|eure|euer); seid ihr das; seid das ihr; wirklich (ihr|von euch|eure|euer); echt von euch; betrug; betrüger; abzocke; fake; phishing; gefälscht; fakeprofil; warnung; vorsicht; achtung; aufpassen; habe eine|ein|so; hab eine|ein|so|ne; bekommen; bekam; erhielt; erhalten; kam eine; angeblich; stimmt das; könnt ihr; wie kann; warum; wieso
        [mod.spam]
        link in (bio|der bio|meiner bio|meinem profil|profil|der beschreibung); besuch*|schau*|guck*|klick* ..4 meine|meinen|mein|meiner|meinem|unsere|unseren ..1 seite|kanal|shop|profil|blog|website|homepage|bio|video; folg|folgt|folge mir|uns ..3; abonnier* ..3 meinen|mich|kanal|uns; heiße|geile|einsame|willige|sexy frauen|singles|girls|mädels|milfs; follower|likes|bewertungen kaufen; rabattcode|gutscheincode|code ..4 sichern|meiner|mir|bio|link|nutzt|benutzt; online casino; casino; freispiele; sportwetten; abnehmen ohne|mit|in ..4 <number>|kilo|kg|pillen|tropfen|link|tee?; potenzmittel; viagra; replica|rolex|gucci ..2 uhren|uhr|taschen|günstig|billig; heimarbeit; <url> ..8 rabatt|günstig|gratis|gewinn|code|jetzt|bestellen|folgen|geld|angebot ; rabatt|günstig*|gratis|gewinn*|jetzt|bestell*|geld|billig*|shop|angebot* ..8 <url> / !@in.complaint !@in.question
        [mod.competitor]
        geh|geht|gehe|kauft|kaufe|kauf|bestellt|bestelle|probiert|nehmt|wechselt|gewechselt|nehme ..3 bei|zu|lieber|mal ..1 <capital> ..6 billiger|günstiger|besser|schneller|statt|stattdessen|halb
        [mod.request]
        bitte ..6 helfen|helft|melden|meldet|antworten|antwortet|klären|prüfen|prüft|zurückrufen|erstatten|schicken|kümmern|kümmert|reparieren|löschen|rückmeldung|antwort|hilfe; könnt|könnten|kannst|können ihr|sie|du|mir|da ..6 helfen|klären|prüfen|sagen|melden|antworten|erklären|nachsehen|schauen; brauche|benötige|will|möchte ..4 hilfe|geld|erstattung|antwort|rückerstattung|ersatz|rückmeldung|entschädigung; wie kann|komme|bekomme|krieg|kriege ich; wo kann|muss ich; an wen ..4; bei wem ..4; wer ist zuständig|verantwortlich; was soll|kann|muss ich
        [mod.wish]
        wäre|wär|fände ..3 schön|gut|toll|besser|super|sinnvoll|praktisch|hilfreich|nett; bitte|macht|baut|schreibt|stellt|bietet|nehmt|führt|gebt|ändert|testet|druckt|legt|fügt|lasst|verbessert|überarbeitet|denkt|lernt|schult|packt ..3 doch|mal|einfach|wieder|endlich|lieber|bitte|ein|eine|einen|das|die|den|es|mehr|drauf|rein|dazu|hin ; wie wäre es ..3; wie waere es ..3; vorschlag*; könntet|könnte|solltet|sollte|sollten|müsstet|würde ..6 anbieten|einführen|ändern|verbessern|helfen|reichen|zeigen|testen|besser|sparen|einbauen|machen; statt ..4; lieber ..4; ein tipp; kleiner tipp; schritt zurück; fehlt ..4; früher ..3 besser ..4 weil|da|wegen; zu klein|groß|teuer|laut|kurz|lang|eng|langsam|dunkel|süß|salzig|dünn|schwer|heiß|kalt ..4 dafür|weil|bitte|besser|könnt|wäre|daher
        [mod.them]
        sie; die; diese; dieser; denen; ihnen; ihr; ihre; das; solche
        [mod.mine]
        meine; mein; meiner; meinem; meinen; ich; mich; mir; unsere; unser; uns
        [mod.theirs]
        wohnt; heißt; heisst; seine; sein; ihre adresse; ihre nummer; er; deren; dessen; die verkäuferin|kassiererin|mitarbeiterin|chefin|frau|dame; der verkäufer|fahrer|chef|mitarbeiter|filialleiter|mann|typ; klingelt; besucht; ruft ..2 an; privatnummer
        [mod.service]
        service; kundenservice; kundendienst; support; app; webseite; website; seite; produkt*; qualität; lieferung*; geliefert; paket*; bestell*; erstattung*; ticket*; flug*; gepäck; koffer; kunde*; kunden; personal; fahrer; laden; filiale; preis*; rechnung*; konto; handy; akku; reißverschluss; größe*; essen; kaffee; kabine; fähre; schiff; hotline; schlange; warteschleife; buchung*; update*; version; bildschirm; versand; rückgabe; garantie; kaputt; werbung; abo; kosten; sitz*; zimmer; zug; bus; wlan; marke; firma; geld; verpackung; gerät; maschine; schuh*; tasche*; kasse
        """#
    )
}
