// swift-format-ignore-file
extension LanguagePack {
    static let germanCommitment = LanguagePack(
        language: .german,
        source: #"""
        # ---------------------------------------------------------------- times

        [time.thisNight]
        heute nacht; heut nacht; diese nacht; über nacht; in der nacht
        [time.night]
        nacht; nachts
        [time.thisWeek]
        diese woche; in dieser woche; noch diese woche; im laufe der woche; im laufe dieser woche; diese wochn
        [time.weekend]
        wochenende; übers wochenende; am wochenende; dieses wochenende
        [time.endOf]
        ende; ende des; ende der; ende dieses; ende dieser; zum ende
        [time.startOf]
        anfang; anfangs
        [time.middleOf]
        mitte
        [time.next]
        nächste; nächsten; nächster; nächstes; kommende; kommenden; kommender; kommendes; nächstem
        [time.between]
        zwischen
        [time.at]
        um; gegen; punkt; ab; so gegen; circa; ca; etwa
        [time.halfTo]
        halb
        [time.half]
        eine halbe
        [time.halfHour]
        halbe stunde; halben stunde; halbes stündchen; halbstündchen
        [time.quarterHour]
        viertelstunde; viertelstündchen
        [time.threeQuarterHour]
        dreiviertelstunde; dreiviertel stunde
        [time.oneAndHalfHours]
        anderthalb stunden; eineinhalb stunden
        [number.36]
        sechsunddreissig
        [number.40]
        vierzig
        [number.50]
        fünfzig
        [number.60]
        sechzig
        [number.90]
        neunzig
        [time.endOfDay]
        im laufe des tages; noch im laufe des tages; heute noch im laufe des tages
        [time.by]
        nicht später als; allerspätestens; bis allerspätestens
        [time.within]
        im laufe der nächsten; im verlauf der nächsten; in spätestens; in maximal; in höchstens; nach
        [time.adverb]
        abends; nachmittags; mittags; vormittags; morgens; nachts; frühmorgens
        [time.attribute]
        für (die|den|das|diese|alle)? @NUMBER @UNIT; seit @NUMBER @UNIT; (gingen|ging|galt|galten|war|waren|hatte|hatten) ..2 bis ..3 @TIME_ANCHOR
        @NUMBER @UNIT (früher|eher|vorher|zuvor|voraus|im voraus|vor); von|der|die|das|den <time>; seit ..3 @TIME_ANCHOR; vor @NUMBER @UNIT; gestern ..2 @TIME_ANCHOR; letzten|letzter|letzte|letztes ..1 @TIME_ANCHOR; jeden|jede|jedes @TIME_ANCHOR
        [time.glue]
        und; bis zu; am; im; den; dem; der; des; die; noch; dann; gleich; schon; zu; zum; zur; in den; oder; von; nur; maximal; höchstens; kurz; erst; auch; ungefähr; eh; in der; an diesem; diesen; dieser; diesem; werktags; wir uns
        [time.halfTo]
        + Wir rufen um halb zehn an.
        [time.attribute]
        + Wir fragen die Crew der Fähre von 9:15 Uhr.
        + Wir posten es einen Tag früher als sonst.
        - Wir rufen um 9:15 Uhr an.
        [time.middleOf]
        + Wir melden uns Mitte nächster Woche.

        # ---------------------------------------------------------------- promises

        [commit.who]
        ich; wir; @STAFF; jemand; jemand von uns; einer|eine von uns; unser|unsere <capital>; mein|meine <capital>
        [commit.result]
        damit; sodass; so dass; um zu; bis alles|es|sie|er; ob; was; warum; wie; wo; wann ihr|ihre|sie|du; mit ..2 antwort|ergebnis|plan|lösung|erklärung
        [commit.none]
        meld|melde dich; melden|meldet euch|sie (bitte|gern|gerne|per|bei|falls|wenn|einfach|,|.|!)
        wie versprochen|angekündigt|zugesagt; (ich|wir) leite|leiten (die|das|den|hier|unsere|unser|unseren) <word> !weiter|um <any>?; <capital> legt|fährt|startet ..4 ab|um ..3 / !@IW
        keine|kein versprechen|versprechungen|garantie|zusage; ohne gewähr|garantie; versprechen|verspreche|garantieren|garantiere|zusagen ..3 nichts|nicht|kein|keine; nichts|nicht versprechen|garantieren|zusagen|zusichern
        hätten|hätte|wären|wäre|müssten|sollten|sollte|wollten|wollte ..8 haben|sollen|müssen|können|gemusst
        wollten|wollte|sollten|sollte sie|du|ihr|man
        hatte|hatten|haben|hat|wurde|war ..8 versprochen|zugesagt|angekündigt / !@COMMIT_NEW
        (ist|sind|war) nicht (von uns|unser*|echt)
        soll|sollen|darf|dürfen|kann|können ich|wir ..8 / @DE_ASKS
        weiter*|mehr info|infos|informationen|details ..1 hier|unter|:|<url>|findest|finden
        wissen wir ..3 nicht; weiß niemand|keiner; niemand|keiner weiß; können wir ..4 nicht ..4 sagen|versprechen|zusagen|garantieren
        du ..4 versprochen; sie ..4 versprochen / !@COMMIT_NEW
        + Wie versprochen: Ihr hört es hier zuerst.
        + Ich leite die Kundenbetreuung.
        + Wir hatten versprochen, bis Mittag anzurufen.
        + Das hätten wir früher sagen müssen.
        - Wir rufen Sie bis Mittag an.
        [COMMIT_NEW]
        versprochen !, $; ehrenwort; @IW @COMMIT_V; @COMMIT_V @IW
        [DE_ASKS]
        ?
        [commit.benefit]
        markier*|tagg*|verlink*|zeig*|teil*|bewert*|kommentier*|folg*|abonnier*|like*|meldet|melde|anmeld*|newsletter ..10 bekommt|bekommst|kriegt|kriegst|erhaltet|erhältst|spendieren|spendiere|schenken|schenke|schicken|gratis|umsonst|kostenlos ..6 / @GIFT_OR_FREE !@BEN_NOT
        abonnent*|follower*|fans|mitglieder|stammgäste|leser*|newsletter* ..4 sparen|spart|fahren|fährt|zahlen|zahlt|essen|trinken|reisen|kriegen|bekommen|haben ..10 @GIFT / !@BEN_NOT !@HABIT
        ersten|erste|schnellsten @NUMBER|<word> ..3 gewinnen|bekommen|kriegen|erhalten|gewinnt|bekommt|kriegt ..6 / !@BEN_NOT
        gefällt|magst|mögt ..4 seite|kanal|post|beitrag|account ..8 @GIFT / !@BEN_NOT
        dann gibts|gibt|bekommst|bekommt|kriegst|kriegt|schenken ..8 @GIFT / !@BEN_NOT
        + Markiert zwei Freunde und ihr bekommt einen Gutschein.
        + Die ersten 20 Kommentare gewinnen eine Kappe.
        + Follower sparen mit dem Code 10 Prozent.
        - Hunde fahren bei uns kostenlos mit.
        - Jeder Follower bekam gestern eine Tasse.
        [GIFT_OR_FREE]
        @GIFT; gratis; umsonst; kostenlos; spendieren; spendiere; schenken; schenke
        [commit.earlyAccess]
        zuerst|exklusiv|vorab|als erste|als erstes|als erster ..3 an|für|bei|auf unsere|unseren|euch|abonnent*|follower*|fans|mitglieder|newsletter*|dieser|der|hier ..3 / @EARLY_GIVES !@BEN_NOT2
        geht|gehen|zeigen|posten|verraten|bringen|veröffentlichen|öffnen|öffnet|starten|startet|kommt|kommen|laden|stellen ..8 zuerst|exklusiv|vorab|eher|früher ..6 / @EARLY_CROWD !@BEN_NOT2
        @EARLY_CROWD ..10 eher|früher|zuerst|vorab|schon|exklusiv ..8 / @EARLY_GIVES !@BEN_NOT2
        einen|zwei|drei|<number> tag|tage|stunde|stunden früher|eher|vorher ..1 als ..6 / @IW !@BEN_NOT2 !@PAST_DONE
        + Die Preise gehen zuerst an unsere Abonnenten.
        + Mitglieder dürfen zwei Tage eher buchen.
        - Gestern waren die Follower zuerst dran.
        [EARLY_GIVES]
        geht; gehen; zeigen; posten; verraten; bringen; öffnet; öffnen; startet; starten; buchen; sehen; hören; hört; erfahren; dürfen; können; bekommen; kriegen; kommen; kommt; reservieren; kaufen; vorverkauf; wisst; wissen
        [EARLY_CROWD]
        abonnent*; follower*; fans; community; newsletter*; *leser; leser*; mitglieder; stammkund*; stammgäste; hier; euch; ihr
        [commit.reciprocity]
        du|ihr|sie folgst|folgt|folgen|likst|liked uns , wir folgen|liken|folgen ..3 dir|euch|ihnen / !@NEGATION
        jede|jeder|jedes|jeden|alle ..6 bekommt|kriegt|erhält|bekommen|kriegen|erhalten ..4 antwort|rückmeldung|like|herz|kommentar / !@NEGATION !@PAST_DONE
        antworten|reagieren|antworte|reagiere wir|ich ..3 auf jede|jeden|jedes|alle ..3 / !@NEGATION
        markiert|markier|verlinkt|taggt|zeigt|schickt uns ..8 teilen|liken|reposten|zeigen|posten wir ..6 / !@NEGATION
        wir liken|teilen|lesen|kommentieren|reposten|beantworten jede|jeden|jedes|alle ..3 / !@NEGATION
        + Jeder Kommentar bekommt eine Antwort.
        + Verlinkt uns, dann teilen wir euer Bild.
        - Nicht jede Nachricht bekommt eine Antwort.
        [THIRD_DE]
        bank; firma; hafenbehörde; behörde; polizei; stadt; post; wetterdienst; hersteller; busfirma; reederei; gemeinde; freund; freundin; nachbar; nachbarin; mama; papa; mutter; vater; mann; frau; bruder; schwester; sohn; tochter; kunde; kundin; gast; fähre; schiff; bus; zug; kiosk; kapitän; kran; laden
        [commit.callBack]
        <capital> ruft|telefoniert|klingelt|läutet ..2 dich|sie|euch|ihnen|dir ..6 an|zurück|durch / !@QMARK_DE !@NEGATION !@HABIT !@THIRD_DE
        (jemand|einer|eine|kollegin|kollege|team) ..4 ruft|klingelt|läutet|telefoniert|bimmelt ..8 an|durch|zurück / !@NEGATION !@HABIT
        + Lena ruft euch am Montag um zehn zurück.
        - Mein Nachbar ruft dich morgen an.
        - Ruft Lena dich zurück?
        [QMARK_DE]
        ?
        [MSG_ONLY]
        melde|melden|meldet|meld uns|mich|sich
        [commit.update]
        (wir|ich) (werden|werde|werd) ..1 (uns|mich) ..8 melden / !@NEG_COMMIT; werden|werde wir|ich uns|mich ..8 melden / !@NEG_COMMIT
        melden|melde wir|ich uns|mich ..8 / !@NEG_COMMIT
        wir|ich melden|melde uns|mich ..8 / !@NEG_COMMIT
        kommen|komme wir|ich ..4 auf sie|dich|euch zu / !@NEG_COMMIT; wir|ich kommen|komme ..4 auf sie|dich|euch zu / !@NEG_COMMIT
        ^ schreib|schreibe|meld|melde|sag|sage|geb|gebe dir|ihnen|euch|mich|bescheid ..8 / !@NEGATION
        (geben|gib|gebt|lassen|lass) (sie|du)? uns|mir ..1 @NUMBER @UNIT , dann|und ..8 / !@NEGATION
        + Lass mir zwei Stunden, dann hast du die Antwort.
        + meld mich morgen nochmal
        - Melden Sie sich bitte.
        [DELIVERY_PLACE]
        schalter; tresen; rezeption; kasse; fundbüro; büro; info; theke; empfang
        [commit.nextStep]
        (informiert|unterwegs|bestellt|beauftragt|verständigt) und kommt|ruft|meldet|bringt|schaut|fährt ..8 / !@QMARK_DE !@NEGATION
        wird|werden ..3 (korrigiert|berichtigt|behoben|repariert|ausgetauscht|nachgeliefert|nachgebessert) ..1 / !@QMARK_DE !@NEG_COMMIT !@HABIT !@RULE_COND !@PUBLIC_FACT
        <capital> schaut|prüft|kümmert|klärt|fragt|sucht|holt|bringt|spricht|meldet|schreibt|schickt|erledigt|regelt|übernimmt|macht ..10 / @FUTURE_TIME !@QMARK_DE !@NEGATION !@HABIT !@THIRD_DE
        unser|unsere|mein|meine ..2 richtet|tauscht|flickt|bestellt|übernimmt|erledigt|regelt|organisiert|kocht|backt|näht|liefert|sucht|schaut|prüft|kümmert|klärt|fragt|holt|bringt|spricht|wirft|geht|untersucht|ersetzt|reinigt|repariert ..8 / !@QMARK_DE !@NEGATION !@HABIT !@PAST_DONE
        ich|wir sorg|sorge|sorgen|regel|regle|check|checke|klär|kläre|mach|mache|kümmer|kümmere|frag|frage|schau|schaue|such|suche|hol|hole|guck|gucke ..6 / !@NEG_COMMIT !@HABIT !@RULE_COND !@PAST_DONE
        + Unser Steward sucht im Salon nach der Jacke.
        + Lena klärt das morgen mit der Werft.
        + ich check das gleich
        - Unser Steward sucht nie in fremden Taschen.

        # ---- promises in other words
        [QMARK]
        ?
        [commit.nextStep]
        überlassen|überlass|überlasst (sie|das|es|mir|uns) ..3; rechnen|rechne|rechnet (sie|du|ihr)? ..6 mit (unserem|meinem|einem|einer|unserer) (anruf|antwort|rückruf|rückmeldung|nachricht|ersatz)
        wir|ich (haben|habe) vor ,? ..8 zu <word>; (wir|ich) ..1 (planen|plane|beabsichtigen) ..8 zu <word>
        (das|es) (ist|sein) ..2 (behoben|erledigt|repariert|wieder ganz|gerichtet|fertig) / @FUTURE_TIME !@NEG_COMMIT
        (bis|spätestens|ab) ..3 ist (das|es|alles|der|die) ..3 (behoben|erledigt|repariert|fertig|da|wieder) / !@NEG_COMMIT !@QMARK
        (wir|ich) (rufen|rufe|telefonieren|telefoniere) (gerade|jetzt|eben|schon) ..4 (an|mit|und) ..3 / !@NEG_COMMIT
        + Wir rufen gerade dort an und klären das.
        ^ wird ..1 (gemacht|erledigt|gerichtet|repariert|nachgeholt|geklärt|gebucht|umgebucht)
        möchte|will (sie|dich|euch|ihnen|dir) ..4 (anrufen|sprechen|schreiben|treffen|besuchen)
        ^ versprochen :|, ..12; (mein|unser) wort (drauf|darauf); hand drauf
        (kommt|passiert|geschieht) ..1 nicht ..1 (wieder|noch einmal|nochmal|mehr) ..2; wird (nicht|sich nicht|nie) ..1 (wieder|noch einmal|mehr) ..1 (vorkommen|passieren|geschehen|wiederholen)
        (berechnen|verlangen|nehmen|buchen|ziehen) (wir|ich) (ihnen|dir|euch|von ihnen|von dir) ..1 nichts ..2
        (dann|dafür) gibt (es|s) ..3 (freifahrt|gutschein|rabatt|kaffee|geschenk|prozent|tasse|eis|ticket|code) ..3
        für (jede|jeden|jedes|alle) ..5 (pflanzen|spenden|geben|schenken|legen|zahlen|teilen|schicken) wir ..3
        <capital> (wartet|steht|empfängt|begrüßt|holt|legt|bringt|hält) ..6 (auf sie|auf dich|auf euch|für sie|für dich|für euch|sie ab|dich ab|bereit|zurück) / !@NEG_COMMIT !@PAST_DONE
        (team|crew|mannschaft|werkstatt|küche|kollegin|kollege|kollegen) (legt|legen|stellt|stellen|hält|halten|packt|packen|richtet|richten) ..6 (bereit|zurück|frei|hin|fertig) / !@NEG_COMMIT
        (geben|gib|gebt|lassen|lass|lasst) (sie)? (uns|mir) ..1 (bis|noch|etwas) ..4 (zeit)
        (gutachter|gutachterin|sachverständige|notdienst|hausmeister|hausmeisterin|elektriker|installateur|portier|kurier|kurierin|bote|reinigungsteam|entstörung|handwerker|steward|stewardess|kapitän|mensch|meister) ..4!@NEGATION (kommt|klingelt|bringt|holt|meldet|prüft|schreibt|ruft|schaut|sieht|liefert|kümmert) ..5 / @FUTURE_TIME !@HABIT !@NEG_COMMIT
        (in|binnen|innerhalb) ..3 (sehen|haben|finden) sie ..3 (geld|betrag|gutschrift|antwort|ersatz) ..3 / !@NEG_COMMIT !@RULE_COND
        + Überlassen Sie das mir.
        + Der Gutachter kommt morgen um 14 Uhr.
        + Bis zum Wochenende ist das behoben.
        + Das kommt nicht wieder vor.
        + Für jeden neuen Follower pflanzen wir einen Baum.
        + Die Crew legt Ihre Tasche am Schalter bereit.
        + Geben Sie uns bis Freitag Zeit.
        - Der Fahrer wartet nicht auf Nachzügler.
        - Das kommt leider öfter vor.
        """#
    )
}
