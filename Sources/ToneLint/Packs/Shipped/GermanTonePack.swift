// swift-format-ignore-file
internal import LanguageAnalysis

extension LanguagePack {
    static let germanTone = LanguagePack(
        language: .german,
        source: #"""
        # German tone rules.

        [rule.defensive.blame-customer]
        !@IW hätten|hättest|hättet sie|du|ihr ..14 müssen|sollen|können|dürfen|lesen|prüfen|beachten|sagen|fragen|melden / !@OFFER_HELP !@WE_HAD
        !@IW sie|du|ihr hätten|hättest|hättet ..14 müssen|sollen|können|dürfen / !@OFFER_HELP
        hätten|hättest|hättet sie|du|ihr ..12 gelesen|geprüft|beachtet|angegeben|gefragt|aufgepasst|bestellt|gemeldet|zugehört|befolgt|eingehalten|geschaut ..3 wäre|wären|hätten|hätte|, / !@WE_FAIL
        da|das|dann|dies|hier haben|hast|habt sie|du|ihr ..9 @tone.group.1
        sie|du|ihr haben|hast|habt ..9 @tone.group.2 / !@WE_FAIL !@CUST_POS
        haben|hast|habt sie|du|ihr wohl|vermutlich|offenbar|anscheinend|wahrscheinlich|offensichtlich|schlicht|einfach|leider|sicher ..9 *t|*en
        vermutlich|wahrscheinlich|offenbar|anscheinend|offensichtlich|womöglich|sicherlich|bestimmt haben|hast|sind|bist sie|du|ihr
        das|es|fehler|problem|ursache|schuld|verantwortung|verzögerung|grund liegt|lag|läge wohl|eher|sicher|vermutlich|leider|nur|allein|dann|also|klar|eindeutig|ganz? klar|allein? an|bei|auf @tone.group.3 / !@WE_FAIL !@NEGATION
        ihr|dein|euer|ihre|deine|eure ..2 @tone.group.4 / !@NEGATION
        selbst|selber ..1 schuld; eigenverschulden; selbstverschuldet; selbst verschuldet; bedienfehler|anwenderfehler|bedienungsfehler / !@NEGATION
        wer ..8 @tone.group.5 ..8 darf|muss|braucht|kann ..3 sich? ..2 nicht|kein*|selbst? ..3 wundern|beschweren
        brauchen|brauchst|dürfen|darfst|müssen|musst sie|du ..2 sich|dich ..3 @tone.group.6 wundern|beschweren
        wenn sie|du|man ..9 nicht|falsch|kein* ..7 , kann|können|passiert|ist|sind|darf|wird|brauchen
        @tone.group.7 ..2 gebrauch|nutzung|behandlung|anwendung|bedienung|handhabung|tragen|lagerung|benutzung|pflege|verwendung|einbau|montage
        bei|mit richtigem|richtiger|sachgemäßem|sachgemäßer|korrekter|korrektem|ordnungsgemäßer|normaler|bestimmungsgemäßer|pfleglicher|fachgerechter|guter|etwas gebrauch|nutzung|anwendung|bedienung|behandlung|handhabung|pflege|verwendung|montage|vorsicht|sorgfalt / !@OUR_GUIDE
        + Sie hätten die Bedingungen vor der Bestellung lesen müssen.
        + Da haben Sie vermutlich den falschen Knopf gedrückt.
        + Der Fehler liegt bei Ihnen.
        - Sie sollten das Paket bis Freitag haben.
        - Wir hätten Sie früher informieren müssen.
        - Das liegt nicht an Ihnen.
        [WE_HAD]
        wir|ich hätten|hätte; hätten|hätte wir|ich
        [OFFER_HELP]
        gern; gerne; lieber; freuen; hätten sie ..5 lust|zeit|interesse; hättest du ..5 lust|zeit|interesse; nie|niemals|nicht ..6 warten|erleben|müssen; ?
        [WE_FAIL]
        wir; uns; unser*; leider ..2 warten; recht
        [CUST_POS]
        nicht vergessen|übersehen; recht; nichts ..4 falsch|übersehen; alles richtig
        [OUR_GUIDE]
        zeige; zeigen; hier; anleitung

        [rule.defensive.contradict]
        das|dies|es stimmt|stimmen ..3 so|einfach|schlicht|leider|schlichtweg|absolut? nicht / !@NEG_RIGHT
        stimmt ..3 so|einfach|schlicht|leider|schlichtweg|absolut|gar|überhaupt? nicht !,|überein / !@NEG_RIGHT
        das|dies|es ist|wäre schlicht|einfach|so|schlichtweg|leider|absolut|völlig|gar|natürlich|doch|glatt? @tone.group.8 / !@NEG_RIGHT !@act.regret !@act.admit
        da|hier irren|irrst|täuschen|täuschst ; sie|du|ihr @tone.group.9 / !@NEG_RIGHT !@NOT_MISTAKEN
        irren sie|irrst du|täuschen sie sich|täuschst du dich|verwechseln sie|verwechselst du / !@NEG_RIGHT
        entspricht|entsprechen nicht @tone.group.10
        kann|können ..4 technisch|gar|überhaupt|eigentlich|so|schlicht|schlichtweg|unmöglich ..3 nicht? @tone.group.11 / @NEGATION
        das kann @tone.group.12 @tone.group.13; kann nicht ihr ernst; weisen|weise ..6 zurück !an|auf; das|ihre|diese|deine ..3 behauptung|unterstellung|darstellung|anschuldigung|vorwurf|vorwürfe ..6 @tone.group.14
        trifft|treffen ..3 nicht zu / !@NEG_RIGHT; keineswegs ..4 @tone.group.15; davon kann keine rede sein; von ..6 kann keine rede sein; so war das nicht; so war es nicht; das haben wir nie gesagt|behauptet|versprochen|geschrieben; das haben wir so nicht gesagt|versprochen|geschrieben
        @tone.group.16 ..5 @tone.group.17 ..4 @tone.group.18 ..3 nicht ..2 vor?
        + Das stimmt so nicht, Sie irren sich.
        + Ihre Darstellung weisen wir entschieden zurück.
        - Sie haben recht, so hatten wir es nicht versprochen.
        - Das ist nicht in Ordnung.
        [NEG_RIGHT]
        sie haben ..3 recht; du hast ..3 recht; recht haben sie; recht hast du; zu recht; ihr habt ..3 recht; unser* preis|angabe|seite|text|schild|anzeige; wenn ..6 nicht stimmt; etwas ..3 nicht stimmt; was ..3 nicht stimmt; da stimmt ..2 nicht; ob; falls

        [rule.defensive.apology-but]
        entschuldig*|verzeih*|sorry|pardon|bedauer*|bedauern|leid ..6!@ACT_NOW aber|jedoch|allerdings|doch / !@ACT_NOW !@WE_ADMIT
        + Es tut uns leid, aber so funktioniert der Tarif.
        - Es tut uns leid, wir haben geschlafen, aber jetzt haben wir das Geld überwiesen.
        [ACT_NOW]
        haben wir; habe ich; ich habe; wir haben; schicken wir; schicke ich; ist heute; ging heute; ich kann; wir können; kann ich; können wir; unterwegs; abgegangen; @DELIVER_V; @act.did; @act.commit
        [WE_ADMIT]
        unser fehler; unsere schuld; @act.admit; aber gut; aber schön; schön ,? dass

        [rule.defensive.conditional-apology]
        @act.apologise|leid|bedauern|bedauere|bedaure|entschuldigen|entschuldige ..6 falls|wenn|sollten|sollte|sollst|sofern ..8 @FEEL / !@WE_ADMIT
        falls|wenn|sollten|sollte|solltest|sofern ..10 @FEEL ..8 @act.apologise|leid|bedauern|entschuldigen|entschuldige|nachsicht|bedaure|bedauere / !@WE_ADMIT
        leid|bedauern|bedaure|entschuldigen ..4 dass sie|du|ihr ..8 @FEEL !@FELT_OK
        sollte|sollten|falls|wenn ..8 unannehmlichkeiten|missverständnis|missverständnisse|irritation|irritationen|eindruck|fehler|unmut ..6 entstanden|gekommen|aufgetreten|erweckt|verursacht|sein ..6 @act.apologise|leid|bedauern|entschuldigen
        + Sollten Sie sich ignoriert gefühlt haben, entschuldigen wir uns.
        + Es tut uns leid, wenn bei Ihnen dieser Eindruck entstanden ist.
        - Es tut uns leid, dass wir drei Tage nicht geantwortet haben.
        [FEEL]
        gefühlt; fühlen; fühlst; fühlt; empfunden; empfinden; empfindest; eindruck; verletzt haben; gestört; störte; beleidigt; gekränkt; verärgert haben; wirkte; vorkam; vorgekommen; missverstanden; missfallen; enttäuscht sind; enttäuscht haben; unangenehm aufgefallen; nicht gefallen; anders wahrgenommen; wahrgenommen; auf den schlips; irritiert
        [FELT_OK]
        und|, wir

        [NOT_MISTAKEN]
        irren|irrst|irrt|täuschen|täuschst ..5 nicht
        [rule.defensive.invalidate-emotion]
        beruhig|beruhige|beruhigen|beruhigt|abregen|reg|regen|regt ..2 sich|dich|euch ..3 !@CALM_OK / !@CALM_OK
        kein|keinen grund|anlass ..4 @tone.group.19
        nicht|kein* ..2 nötig|notwendig|angebracht|anlass ..4 unhöflich|ausfällig|beleidigend|aufzuregen|laut|unsachlich|persönlich|ton|wortwahl
        übertreiben|übertreibst|übertreibt|dramatisieren|dramatisierst|überreagieren|überreagierst ..4 / @YOU
        nun|jetzt? bleiben|bleib sie|du? ..3 mal|bitte|doch? @tone.group.20
        kommen|komm ..3 @tone.group.21 !von
        stellen|stell ..2 sich|dich ..2 nicht so an; nicht|kein ..2 so? schlimm|wild|dramatisch|tragisch|weltuntergang|drama|beinbruch / !@act.regret !@WE_SELF
        verstehe|verstehen|versteh ..4 aufregung|ärger|problem|drama|unmut|wut|theater ..9 nicht
        aufregung|ärger|problem|unmut|wut|drama|theater ..5 nicht ..4 verstehen|nachvollziehen|nachvollziehbar|verständlich|angebracht
        kann|können ich|wir ..4 aufregung|ärger|kritik|unmut|wut|empörung ..5 nicht ..3 verstehen|nachvollziehen|teilen
        ihr|dein|diesen|dieser|ihre|deine|ihren|deinen ..1 ton|tonfall|wortwahl|ausdrucksweise|umgangston|tonlage ..8
        mäßigen|zügeln|mäßige|zügle sie|du|dich|bitte; @tone.group.22 mit der ruhe; ruhig blut; mal|jetzt halblang; tief durchatmen; @tone.group.23 durchatmen; machen|mach|macht ..4 elefanten|drama|theater; nicht persönlich nehmen
        drohen|drohungen|drohung|beleidigungen|beschimpfungen|schimpfen|pöbeln|großbuchstaben|schreien ..8 nicht|nichts|nichts|keinen|kein|wenig|niemandem ..5
        + Bitte beruhigen Sie sich, es gibt keinen Grund, unhöflich zu werden.
        + Ihre Aufregung kann ich nicht nachvollziehen.
        - Ich verstehe, dass Sie das ärgert.
        [CALM_OK]
        beruhigt; kann ich|wir|sie ..3 beruhigen; zu beruhigen; regt sich; regen uns; zu recht
        [WE_SELF]
        wir; uns; ich

        [rule.defensive.policy-shield]
        laut|gemäß|gemäss|lt|nach|entsprechend|aufgrund|wegen ..4 agb|agbs|bedingungen|*bedingungen|richtlinien|*richtlinien|vertrag|vertragsbedingungen|hausordnung|geschäftsbedingungen|tarifbedingungen|satzung|vorschrift|vorschriften|regeln|regelung|regelungen|bestimmungen|*bestimmungen|preisverzeichnis|aushang|ziffer|paragraph|paragraf|vereinbarung|policy|*ordnung|preisliste|gesetz ..16 @NEGATION|ausgeschlossen|erst|nur|entrichten|möglich|pflicht|verpflichtet|unzulässig|zulässig|fällig|kein|keinen / !@HELP_NOW // !@HELP_NOW
        agb|agbs|bedingungen|*bedingungen|richtlinien|vertrag|hausordnung|geschäftsbedingungen|tarif|regeln|vorschriften|bestimmungen|*bestimmungen|statuten ..8 sehen|sieht|erlauben|erlaubt|gestatten|gestattet|lassen|lässt|schließen|schließt|geben|besagen|regeln|gelten|stehen|steht|vor ..8 @NEGATION|ausgeschlossen|aus|eindeutig|klar / !@WE_FAIL2 // !@HELP_NOW
        haben|hast|besteht|bestehen sie|du? ..4 keinen|kein ..2 anspruch|recht|erstattungsanspruch // !@HELP_NOW
        kein|keinen mangel|garantiefall|reklamationsgrund|gewährleistungsfall|erstattungsgrund|anspruch|reisemangel // !@HELP_NOW
        akzeptiert|zugestimmt|unterschrieben|eingewilligt|bestätigt ..4 haben|hast|hatten|wurde|worden / @POLICY
        haben|hast|hatten sie|du ..9 akzeptiert|zugestimmt|unterschrieben|eingewilligt / !@NEGATION
        da|dort|hier? sind|ist|wären uns|mir ..4 die hände gebunden // !@HELP_NOW; vorschrift ist vorschrift; regeln sind regeln; vertrag ist vertrag; so sind|ist die|das regeln|vorschriften|system|vorgabe; das sind (nun mal)? die regeln
        + Laut unseren AGB haben Sie keinen Anspruch auf Erstattung.
        - Die 30 Tage sind vorbei, erstatten kann ich nicht, aber heute noch umtauschen.
        [POLICY]
        agb; bedingungen; *bedingungen; vertrag; tarif; richtlinien; hausordnung; regeln; preis*; datenschutz*
        [WE_FAIL2]
        unser fehler; leider haben wir

        [rule.defensive.scapegoat]
        @THIRD_PARTY ..9 @tone.group.24 / !@NEGATION // !@HELP_NOW !@act.commit
        schuld|verantwortlich|verantwortung|fehler|problem|verzögerung|ursache ..6 liegt|lag|ist|sind|war|trägt|hat ..4 beim|bei|am|an|der|die|das|unser|dem ..2 @THIRD_PARTY // !@HELP_NOW !@act.commit !@HELP_NOW
        damit|dafür|da|dazu ..4 haben|hat|können|kann|hatten ..6 nichts|nix ..3 @tone.group.25
        können|kann|könnten ..9 nichts|nix ..1 dafür; liegt|lag|fällt|steht ..3 nicht|außerhalb|ausserhalb ..5 unserer|unserem|unserm|unsere ..2 verantwortung*|macht|hand|einfluss*|schuld|bereich*|händen|ermessen / !@WE_FAIL3
        nicht|kaum ..2 unsere|unser schuld|fehler|verschulden|problem|baustelle|bier|verantwortung|sache; haften|hafte|übernehmen|übernehme ..3 wir|ich? ..4 nicht|keine|keinerlei ..2 haftung|verantwortung|gewähr|dafür|für?
        + Der Paketdienst hat es verloren, damit haben wir nichts zu tun.
        - Der Paketdienst hat es verloren; ich habe heute Ersatz verschickt.
        [THIRD_PARTY]
        paketdienst*; kurier*; lieferdienst*; spediteur*; spedition*; zusteller*; postbote*; post; lieferant*; zulieferer*; hersteller*; subunternehmer*; dienstleister*; partner; partnerfirma; system; software; computer; praktikant*; azubi*; aushilfe*; lehrling*; vormieter*; händler*; veranstalter*; bank; flughafen; bodenpersonal; wetter; fahrer; dhl; lieferkette; vorlieferant*; fremdfirma; zoll; netzbetreiber*; baufirma
        [WE_FAIL3]
        @act.admit

        [rule.defensive.legal-threat]
        wir|ich ..6 rechtliche|juristische|gerichtliche ..2 schritte|mittel|maßnahmen|konsequenzen
        behalten|behalte ..3 uns|mir ..4 rechtliche|juristische|weitere|strafrechtliche ..2 schritte
        gehen|gehe|vorgehen|vorzugehen ..5 rechtlich|juristisch|gerichtlich ..4 / @IW
        rechtlich|juristisch|gerichtlich|anwaltlich ..3 gegen sie|dich|euch ; unser|unsere|unseren|meinen|mein anwalt|anwälte|rechtsabteilung|anwältin|juristen|rechtsanwalt|rechtsbeistand ..9 wird|werden|prüft|prüfen|meldet|melden|einschalten|übergeben|weiter|kümmert|weitergeben|weiterleiten|vor|kontakt
        löschen|lösch|lösche|entfernen|entferne|nehmen|unterlassen ..9 @tone.group.26
        sonst|andernfalls|ansonsten|anderenfalls ..9 anzeige|anwalt|klage|gericht|verklagen|rechtlich|strafanzeige|rechtsabteilung|unterlassung*
        erstatten|erstatte|stellen|stelle|prüfen ..3 wir|ich? ..3 strafanzeige|anzeige ; verleumdung|rufschädigung|rufmord|üble nachrede|unterlassungsklage|unterlassungserklärung|geschäftsschädigend* / !@CUST_LAW; verklagen|verklage ..4 wir|ich ; wir|ich ..3 verklagen|verklage
        + Löschen Sie den Beitrag, sonst gehen wir rechtlich gegen Sie vor.
        - Sie können sich auch an die Verbraucherschlichtung wenden.
        [CUST_LAW]
        ihr anwalt; ihrem anwalt; dein anwalt

        [rule.defensive.minimise]
        einzelfall|ausnahmefall|ausreißer / !@COUNT
        einzelfälle ..4 !@IW / !@COUNT !@YOU_TALK
        ist|sind|war|handelt|geht ..6 @tone.group.27 ..4 kleinigkeit|kleiner|kleine|kleines|winzig*|kratzer|minuten|paar|stunde|bisschen|formsache|fleck|schönheitsfehler|lappalie|bagatelle|etwas|cent|euro|einmal|tag|tage|delle|detail|tropfen|haar|ein / !@COUNT !@act.regret
        @tone.group.28 ..2 kunden|kundinnen|gäste|nutzer|patienten|fahrgäste|mieter|mitglieder|leute|teilnehmer|käufer ..9 @tone.group.29 / !@act.regret
        hat|haben ..3 sich? ..3 noch? @tone.group.30 ..9 beschwert|beklagt|gestört|gemeldet|reklamiert|bemängelt
        @tone.group.31 ..7 beschwert|beklagt|gestört|reklamiert|bemängelt|probleme
        kommt|kann|passiert|passieren ..4 @tone.group.32 ..4 vor|vorkommen|passieren? / !@act.regret
        halb so schlimm|wild; nicht der rede wert; stirbt|starb ..4 niemand|keiner|man; hat|haben ..4 noch? @tone.group.33 ..4 geschadet; kein beinbruch; kein weltuntergang; bagatelle|lappalie
        + Das ist nur ein Einzelfall, andere Kunden sind zufrieden.
        - Gestern waren 14 Bestellungen betroffen, Ihre gehört dazu.
        [YOU_TALK]
        über einzelfälle; zu einzelfällen; sprechen; auskunft
        [COUNT]
        kein|nicht ..1 einzelfall; <number> fälle|bestellungen|kunden; nicht nur; kein|keine ..2 kleinigkeit

        [rule.defensive.already-told]
        wie ..6 bereits|schon|oben|mehrfach|mehrmals|wiederholt|zuvor|vorhin|gestern|erst? ..4 mitgeteilt|erklärt|geschrieben|gesagt|erwähnt|erläutert|angekündigt|dargelegt|informiert|beantwortet|hingewiesen / @ALREADY
        haben|hatten|habe ..3 wir|ich? ..5 @tone.group.34 ..5 mitgeteilt|erklärt|geschrieben|gesagt|erwähnt|erläutert|beantwortet|hingewiesen|dargelegt / !@YOU_DONE2 !@PRIV_DONE
        @tone.group.35 @tone.group.36
        steht|stand ..4 doch|bereits|übrigens|eindeutig|klar|deutlich|groß|alles ..5 in|auf|im|oben|daneben|da|dort|drauf / !@SELF_HELP
        hätten|haben sie ..4 unsere|meine|die ..3 antwort|mail|nachricht|hinweise|beschreibung|anleitung ..4 gelesen|lesen
        @tone.group.37 ..6 @tone.group.38 ..5 klar|vorteil|weiß|wüsste|wüssten|,
        + Wie wir Ihnen bereits mitgeteilt haben, ist die Gebühr nicht erstattbar.
        - Die 40 Euro habe ich bereits erstattet.
        [ALREADY]
        bereits; schon; oben; mehrfach; mehrmals; wiederholt; zuvor; vorhin; doch; wie gesagt
        [YOU_DONE2]
        sie haben; du hast; haben sie; hast du; ihr habt; kolleg*; team
        [PRIV_DONE]
        privat; direktnachricht; dm; pn; postfach
        [SELF_HELP]
        postfach; rechnung liegt; in ihrem konto; in deinem konto; leider; unter; profil

        [HELP_NOW]
        ich|wir kann|können ..10!@NEGATION @OFFER_INF
        kann|können ich|wir ..12!@NEGATION @OFFER_INF
        @DELIVER_V @IW
        @IW @DELIVER_V
        haben|habe|hab wir|ich ..14 @DONE_PART
        wir|ich haben|habe|hab ..14 @DONE_PART
        aber ..6 umtauschen|erstatten|tauschen|ersetzen|schicken
        [NO_OPENER]
        ^ nein; ^ nee; ^ nö; ^ falsch; ^ stimmt nicht; ^ keineswegs; ^ mitnichten; ^ niemals; ^ so nicht; ^ ganz im gegenteil; ^ im gegenteil; ^ nicht wahr; ^ unsinn; ^ quatsch; ^ doch ,

        [rule.canned.vague-time]
        @act.commit / @VAGUE_TIME !@TIME_ANCHOR
        @CONTACT_COMMIT / !@TIME_ANCHOR // !@TIME_ANCHOR
        wird|werden ..6 @VAGUE_TIME ..8 @ANY_INF|@DONE_PART / !@TIME_ANCHOR
        bemühen|versuchen|bestreben|bestrebt|bemüht ..6 @VAGUE_TIME / !@TIME_ANCHOR
        + Wir melden uns in Kürze.
        - Ich melde mich bis Dienstagmittag.
        [CONTACT_COMMIT]
        melden|melde|meld wir|ich uns|mich; wir|ich melden|melde|meld uns|mich; du hörst ..4 von; sie hören ..4 von; kommen|komme ..3 auf sie|dich ..2 zu; setzen|setze ..4 ihnen|dir ..3 in verbindung; nehmen|nehme ..4 kontakt ..2 auf; in verbindung setzen; wird ..4 @tone.group.39 ..3 melden

        [rule.canned.importance-claim]
        ihr|ihre|ihren|ihrer|deine|dein|deiner|eure|euer|jede|jedes|jeder ..2 @VALUE_NOUN ..7 @tone.group.40
        @tone.group.41 ..8 ihr|ihre|ihren|ihrer|deine|dein|deiner|eure|euer|zufriedenheit|kundenzufriedenheit|kundenmeinung ..2 @VALUE_NOUN
        wertvolle|wertvolles|wertvollen|wertvoller|geschätzte|geschätztes|geschätzten ..1 @VALUE_NOUN
        kundenzufriedenheit|zufriedenheit|kundenservice|qualität|sicherheit|nachhaltigkeit|wohl|gesundheit ..9 @tone.group.42 / !@NEGATION
        jeder|jede|jedes kunde|kundin|gast|rückmeldung|meinung|feedback|hinweis ..4 zählt|wichtig|wertvoll
        + Ihre Meinung ist uns sehr wichtig.
        - Wegen Ihres Hinweises zu den fehlenden Schrauben haben wir die Packliste geändert.
        [VALUE_NOUN]
        meinung*; feedback*; rückmeldung*; zufriedenheit; anliegen; anruf; hinweis*; anregung*; kritik; vertrauen; bewertung*; nachricht; sicherheit; wohl; kundenzufriedenheit; wohlbefinden; komfort; zeit; treue; erfahrung; erfahrungen; lob; worte; stimme; urteil; perspektive; eindrücke; erlebnis; input

        [rule.canned.inconvenience]
        @act.regret|entschuldigen|entschuldigung|bedauern|leid|nachsicht|verzeihung|verständnis ..12 @ABSTRACT_HARM / !@HAS_SPECIFIC
        @ABSTRACT_HARM ..12 @act.regret|entschuldigen|entschuldigung|bedauern|leid|nachsicht|verzeihung|verständnis / !@HAS_SPECIFIC
        etwaige|etwaigen|eventuelle|eventuellen|eventuell|entstandene|entstandenen|mögliche|möglichen|verursachte|verursachten ..3 @ABSTRACT_HARM
        + Wir bitten, etwaige Unannehmlichkeiten zu entschuldigen.
        - Es tut mir leid, dass Sie die Maschine drei Stockwerke hinuntertragen mussten.
        [ABSTRACT_HARM]
        unannehmlichkeit*; umstände; beeinträchtigung*; ungelegenheit*; situation; vorfall; angelegenheit; unmut; irritation*; verzögerung*; erlebnis; erfahrung; erfahrungen; schwierigkeiten; unstimmigkeit*; ärgernis*; missstimmung*; unzufriedenheit; erwartungen; missverständnis*
        [HAS_SPECIFIC]
        <number>; @WEEKDAY; <time>; <date>

        [rule.polite.hidden-agent]
        ist|war|kam|kommt ..4 es? ..6 zu|bei ..6 fehler|fehlern|panne|irrtum|versehen|unregelmäßigkeit*|versäumnis|missverständnis|verwechslung|problem|problemen|verzögerungen|unstimmigkeiten|fehlbuchung|komplikationen|störung|doppelbuchung ..3 gekommen|passiert|unterlaufen? / !@IW_CLAUSE @ES_KAM
        wurde|wurden|sind|ist ..5 ein|fehler|versehentlich|irrtümlich|versäumt|fälschlich*|versehen|leider ..6 fehler|gemacht|unterlaufen|passiert|begangen|übersehen|vergessen|verwechselt|vertauscht|falsch|versäumt|gebucht|geliefert|eingetragen|storniert|gelöscht|verschickt|abgebucht / !@IW_CLAUSE @FAULTY
        es|da|hier|dabei ist|sind|wurde|wurden|gab|passierte|lag ..6 fehler|versehen|irrtum|panne|missverständnis|verwechslung|schiefgelaufen|schief|schiefgegangen ..4 / !@IW_CLAUSE
        + Bei Ihrer Bestellung ist es zu einem Fehler gekommen.
        - Ich habe bei Ihrer Bestellung einen Fehler gemacht und ihn heute früh behoben.
        [ES_KAM]
        es; kam; gekommen
        [FAULTY]
        fehler; versehentlich; irrtümlich; irrtümlicherweise; fälschlich; fälschlicherweise; übersehen; vergessen; verwechselt; vertauscht; versäumt; versehen
        [IW_CLAUSE]
        wir; ich; uns; mir; unser*; mein*

        [rule.polite.command]
        sie|du|ihr müssen|musst|müsst|haben|hast ..9 @DELIVER_INF / !@SAFETY !@NEGATION !@act.admit !@ONLY !@act.regret
        müssen|musst|müsst sie|du|ihr ..9 @DELIVER_INF / !@SAFETY !@NEGATION !@ONLY !@act.regret
        sind|bist ..3 verpflichtet ..9 zu|vorzu*|nachzu*|einzu*; hat|haben ..5 unverzüglich|umgehend|fristgerecht ..6 zu @ANY_INF; ist|sind ..6 unverzüglich|umgehend|fristgerecht|zwingend|zwangsläufig|vorab ..6 zu|vorzulegen|einzureichen|nachzureichen|einzusenden ..2
        + Sie müssen einen Kaufbeleg vorlegen.
        - Könnten Sie mir ein Foto vom Beleg schicken? Dann erstatte ich heute.
        [DELIVER_INF]
        vorlegen; vorzulegen; einreichen; einzureichen; nachreichen; nachzureichen; schicken; zuschicken; einschicken; einsenden; senden; zusenden; übersenden; nachweisen; nachzuweisen; vorweisen; melden; angeben; anzugeben; ausfüllen; auszufüllen; mitteilen; nennen; belegen; beantragen; bezahlen; zahlen; warten; gedulden; liefern; beibringen; bringen; kontaktieren; wenden; anrufen; schreiben; zurückschicken; zurücksenden; erbringen; einhalten; bestätigen; beweisen
        [ONLY]
        nur; lediglich; nichts; bloß; einfach; selbst in der steuererklärung
        [SAFETY]
        gas; strom; rauch; feuer; notruf; arzt; 112; stecker; heiß; brand; sicherheit; rückruf; verletzung; allergie; ausschalten; notaufnahme

        [rule.polite.insult]
        @tone.group.43 ..2 @INSULT / !@INSULT_NOT
        @INSULT wie|sind|bist|seid sie|du|ihr; sie|du|ihr sind|bist|seid ..3 @tone.group.44 / !@NEGATION
        zu blöd|dumm|doof|dämlich|faul|unfähig|blind ,? um|zum|zu|für ; @tone.group.45 ..3 abnehmen
        + Nur ein Idiot schließt das so an.
        - Die Stecker verwechselt man leicht; der blaue gehört nach links.
        [INSULT]
        idiot; idioten; idiotin; trottel; depp; deppen; dummkopf; vollidiot; vollpfosten; esel; spinner; versager; querulant; querulanten; querulantin; nörgler; nörglerin; meckerer; meckerziege; jammerlappen; heulsuse; troll; trolle; hater; lügner; lügnerin; betrüger; arschloch; armleuchter; schwachkopf; hohlkopf; blödmann; clown; schmarotzer; besserwisser; dumpfbacke; zicke; hysteriker; wichtigtuer; korinthenkacker; pfeife; penner; vollhorst; primitivling; schnorrer; laie
        [INSULT_NOT]
        kein|keine|nicht ..2 @INSULT; clown ..2 figur|kostüm|show; troll|esel|pfeife ..3 figur|hof|streicheln|rauchen

        [rule.polite.missing-please]
        ^ schicken|senden|nennen|schreiben|geben|teilen|sagen|melden|mailen|übermitteln|beschreiben|legen|reichen|füllen|laden sie ..12 / @REQ_OBJ !@PLEASE_ANY !@NUM_STEP
        ^ schick|schicke|send|sende|nenn|nenne|schreib|schreibe|gib|teil|teile|sag|sage|melde|mail|maile|beschreib|beschreibe|schickt|nennt|schreibt mir|uns|mal|die|den|das|deine|deinen|dein|eine|ein|es ..12 / @REQ_OBJ !@PLEASE_ANY
        + Schicken Sie mir ein Foto vom Etikett.
        - Schicken Sie mir bitte ein Foto vom Etikett.
        [REQ_OBJ]
        @SLOT; mir; uns; privat; nachricht
        [PLEASE_ANY]
        bitte; gern; gerne; könnten; könntest; würden; freundlicherweise; am besten; einfach; doch; ruhig; magst; kurz; mal; bescheid
        [NUM_STEP]
        <number> .

        [rule.privacy.asks-pii-public]
        schreiben|schreib|schreibe|posten|poste|nennen|nenne|nenn|schicken|schick|schicke|senden|sende|geben|gib|teilen|teil|verraten|verrate|sagen|sag|mitteilen|angeben|hinterlassen|hinterlasse|durchgeben|zuschicken|mailen|brauchen|benötigen|brauche|benötige ..12 @PII / !@PRIVATE_CHANNEL !@IW_GIVE !@NEGATION
        @PII ..9 nennen|schreiben|schicken|senden|mitteilen|angeben|durchgeben|posten|verraten|hinterlassen|sagen|geben / !@PRIVATE_CHANNEL !@IW_GIVE !@NEGATION
        wie|was lautet|ist|lauten ..3 @PII / !@PRIVATE_CHANNEL
        hier|kommentar|kommentaren|öffentlich|drunter|darunter|thread ..6 @PII / @REQ_TO_YOU !@PRIVATE_CHANNEL !@NEGATION
        + Schreiben Sie hier bitte Ihre Telefonnummer und Bestellnummer.
        - Bitte schicken Sie mir die Bestellnummer als private Nachricht.
        [PII]
        telefonnummer; handynummer; rufnummer; mobilnummer; bestellnummer; kundennummer; adresse; anschrift; mailadresse; e mail adresse; emailadresse; iban; kontonummer; geburtsdatum; kartennummer; vertragsnummer; buchungsnummer; versichertennummer; auftragsnummer; buchungscode; rechnungsnummer; ausweisnummer; kontodaten; kreditkartennummer; passwort; pin; vollständigen namen; wohnadresse; lieferadresse; personalien; sozialversicherungsnummer; steuernummer; kontaktdaten; mitgliedsnummer; ticketnummer; sendungsnummer; reisepassnummer
        [IW_GIVE]
        schicke|schicken|sende|senden|nenne|nennen|gebe|geben|schreibe|maile|teile ich|wir ihnen|dir?; ich|wir schicke|schicken|sende|senden|nenne|nennen|gebe|geben|maile; meine|meiner|unsere|unserer ..1 @PII; haben ..6 bereits

        [rule.privacy.confirms-relationship]
        als unsere|unser|unserer|langjährige|langjähriger|treue|treuer|unseren ..3 patientin|patient|mandantin|mandant|kundin|kunde|klientin|klient|kreditnehmer*|versicherte|versicherter|versicherungsnehmer*|kontoinhaber*|mitglied|depotkund*|mieter*|schuldner*
        sie|du sind|bist|waren|warst ..6 @tone.group.46 ..4 @tone.group.47 / !@NEGATION !@HYPO
        @tone.group.48 ..5 @tone.group.49 / @YOU !@NEGATION !@HYPO
        ihre|ihren|ihrer|ihrem|ihr|deine|deinen|dein ..2 diagnose|befund|behandlung|therapie|operation|rezept|medikation|blutwerte|kreditantrag|schulden|rückstand|schufa|laborwerte|krankheit|mandat|schwangerschaft|kontostand|dispo|testergebnis ..9 @tone.group.50 / !@NEGATION !@HYPO !@PRIVATE_CHANNEL
        seit|letzten ..3 ..5 patientin|patient|mandantin|mandant ..2 bei uns
        + Als unsere Patientin seit 2019 kennen Sie unsere Regeln.
        - Über Einzelfälle dürfen wir hier nicht sprechen; rufen Sie mich bitte in der Praxis an.
        [HYPO]
        wenn; falls; ob; sollten; leider nicht

        [rule.promise.absolute]
        @tone.group.51 ..4 @tone.group.52 / @WILL
        garantieren|garantiere|versprechen|verspreche|versichern ..9 @tone.group.53 / !@NEGATION_NOT
        @tone.group.54 ..6 garantieren|garantiert|funktionieren|pünktlich|sicher|fehlerfrei|klappen|verfügbar / @WILL !@NEGATION_NOT
        + Das wird nie wieder vorkommen.
        - Ab heute prüfen zwei Leute jedes Paket, bevor es rausgeht.
        [WILL]
        wird; werden; wirst; kann; versprechen; verspreche; garantieren; garantiere; soll; darf
        [NEGATION_NOT]
        nicht ..2 versprechen|garantieren; können ..4 nicht; kann ..4 nicht

        [rule.promise.unsupported-claim]
        wie ..4 @tone.group.55 / !@WIE_Q
        in|nach|bei|aus|laut ..2 unserem|unser|unserer ..2 telefonat|gespräch|telefongespräch|anruf|absprache|unterhaltung|vereinbarung|treffen|besprechung
        als|wie wir ..4 telefoniert|gesprochen|geredet|besprochen|vereinbart|abgemacht
        + Wie telefonisch besprochen, entfällt die Gebühr.
        - Sie schrieben am Montag, dass die Gebühr doppelt abgebucht wurde.
        [WIE_Q]
        ?

        [rule.promise.public-compensation]
        schenken|schenke|geben|gebe|gewähren|gewähre|spendieren|spendiere|erhalten|erhältst|bekommen|bekommst|kriegst|kriegen|bieten|biete|schicken|schicke|legen|lege|überreichen|gutschreiben|dürfen ..9 @tone.group.56 / @IW_OR_YOU !@NEGATION !@RULE_COND
        gutschein|gutscheine|gutschrift|rabatt|*gutschein|entschädigung|nachlass|preisnachlass|bonus|freikarten|gratismonat ..9 @tone.group.57 / @IW_OR_YOU !@NEGATION !@RULE_COND
        erstatten|erstatte|zahlen|zahle|überweisen|überweise wir|ich ..4 ihnen|dir ..6 @MONEY / !@NEGATION
        + Wir schenken Ihnen einen Gutschein über 50 Euro.
        - Ich habe Ihnen privat einen Vorschlag geschickt.
        [IW_OR_YOU]
        wir; ich; ihnen; dir; sie; du; uns; mir; euch

        [rule.corporate.jargon]
        proaktiv*; proaktiver; adressieren; adressiert; zeitnah; zeitnahe; zeitnaher; zielführend*; lösungsorientiert*; kundenorientiert*; kundenzentriert*; synergie*; synergetisch; ganzheitlich*; nachhaltig abgestellt; stakeholder*; touchpoint*; customer journey; customer experience; customer centricity; kundenerlebnis; user experience; mehrwert*; best practice*; benchmark*; implementier*; evaluieren; evaluiert; evaluierung; priorisier*; eskalier* ..3 intern|team|fachabteilung|anliegen; optimierungspotenzial*; optimierungspotential*; verbesserungspotenzial*; prozessoptimierung*; performance; nutzerzentriert*; fokussieren uns; win win; state of the art; innovativ*; agil*; committed; committen; challenge*; learnings; alignment; aligned; roadmap; backlog; service level*; serviceexzellenz; kompetenzcenter; kommunikationskanal*; rückkopplung; verprobung; verproben; abholen ..3 kunden; ownership; transparenz schaffen; maßnahmenpaket*; maßnahmenkatalog; kernkompetenz*; wertschöpfung*; qualitätsoffensive; wertstrom*; unternehmensphilosophie; leitbild; kundenmehrwert; follow up; feedbackschleife*; zeithorizont; handlungsfeld*; skalier*; workflow*; systemseitig; prozessual; servicequalität; kundenfokus; leistungsportfolio; sensibilisier*
        + Wir werden Ihr Anliegen zeitnah proaktiv adressieren.
        - Ab Montag gehen zwei Leute ans Telefon.

        [rule.corporate.officialese]
        @NOMINAL ..8 erfolgt|erfolgte|erfolgen / !@PLAIN_DATE
        erfolgt|erfolgte|erfolgen ..8 @NOMINAL|durch|in|über|nach|gemäß|unter
        wird|werden|wurde|wurden ..6 @tone.group.58 ..4 unterzogen|zugeführt|genommen|gezogen|gestellt|gebracht|kenntnis
        gelangt|gelangen|kommt|kommen|bringen|stellen|ziehen ..4 @tone.group.59
        @tone.group.60
        im rahmen unser*|der|des|einer|von; @tone.group.61 der|unser*|des; @tone.group.62
        teilen|teile wir|ich ihnen|dir ..3 @tone.group.63 ; ist|sind ..9 @tone.group.64 ; kann|können ..9 @tone.group.65 werden
        weisen|weise wir|ich ..4 darauf|vorsorglich|ausdrücklich|höflich ..3 hin
        stellen|stellt ..4 keinen|einen mangel|reklamationsgrund|anspruch ..2 dar; entspricht|entsprechen ..4 gültigen|geltenden|aktuellen ; wir bestätigen hiermit|den|ihnen ; bitten wir höflich|höflichst|freundlich|freundlichst|abzusehen ; @tone.group.66
        + Die Bearbeitung Ihres Anliegens erfolgt durch die zuständige Abteilung.
        - Jonas kümmert sich darum.
        [NOMINAL]
        *ung; *ungen; *nahme; *gabe; bearbeitung; prüfung; klärung; auszahlung; erstattung; zustellung; lieferung; versand; rückmeldung; umsetzung; abwicklung
        [PLAIN_DATE]
        lieferung erfolgt ..4 @WEEKDAY|<date>|morgen|heute; auszahlung erfolgt ..4 @WEEKDAY|<date>|morgen|heute

        [rule.corporate.third-person-self]
        @tone.group.67 ..1 @COMPANY ..3 @tone.group.68 / !@FAN_TEAM
        @COMPANY <capital>? <capital>? @tone.group.69
        das|unser haus|unternehmen|institut|geschäft ..4 bedauert|entschuldigt|dankt|bedankt|freut|legt|distanziert|hofft|wünscht|bittet
        + Die Firma Acme bedauert den Vorfall.
        - Es tut mir leid, was am Freitag in unserem Laden passiert ist.
        [COMPANY]
        firma; unternehmen; gesellschaft; geschäftsleitung; geschäftsführung; direktion; konzern; verwaltung; haus; gruppe; gmbh; ag; bank; klinik; hotel; klinikleitung; hotelleitung; unternehmensgruppe; unternehmensleitung; institut; betrieb; stadtwerke; verkehrsbetriebe; airline; fluggesellschaft; versicherung
        [FAN_TEAM]
        team; mannschaft; küche

        [rule.corporate.self-praise]
        stolz|stolze ..6 @tone.group.70 / @OUR_WE !@NEGATION
        @OUR_WE ..4 @tone.group.71 / !@NEGATION !@act.regret
        bekannt|berühmt|geschätzt|beliebt ..3 für|als ..6 service|qualität|freundlichkeit|zuverlässigkeit|küche / @OUR_WE
        @tone.group.72 ..4 @tone.group.73
        höchste|höchsten|höchster ..2 ansprüche|anspruch|qualität|standards|maßstäbe|qualitätsstandards|niveau|sorgfalt / !@NEGATION
        seit ..3 jahren|jahrzehnten|<number> ..8 qualität|vertrauen|zufriedene|erfolgreich|tradition / @OUR_WE
        + Wir sind stolz auf unseren erstklassigen Service.
        - Am Freitag haben wir unsere Arbeit nicht gut gemacht.
        [OUR_WE]
        unser*; wir; unsre*

        [CUSTOMER_NOUN_SALUTATION]
        @tone.group.74 ..1 @CUST_NOUN
        sehr geehrte damen und herren; damen und herren; liebe alle; geschätzte kundschaft; sehr geehrte*? kundin
        + Sehr geehrter Badegast, wir verweisen auf die Aushänge.
        - Liebe Katharina, danke!
        [CUST_NOUN]
        kunde; kunden; kundin; kundinnen; kund; gast; gäste; badegast; fahrgast; fahrgäste; fluggast; fluggäste; nutzer; nutzerin; nutzende; user; userin; patient; patientin; patienten; mieter; mieterin; versicherte; versicherter; versicherungsnehmer; versicherungsnehmerin; abonnent; abonnentin; mitglied; mitglieder; besucher; besucherin; leser; leserin; teilnehmer; teilnehmerin; reisender; reisende; passagier; passagiere; antragsteller; antragstellerin; anwender; anwenderin; interessent; interessentin; vertragspartner; bürger; bürgerin; bürgerinnen; einsender; einsenderin; beschwerdeführer; beschwerdeführerin; kundschaft; käufer; käuferin; hotelgast; verbraucher; auftraggeber; community

        [CORPORATE_OTHER]
        @CUSTOMER_NOUN_SALUTATION
        legen|legt ..6 wert|augenmerk ..6 ; größten|grossten|höchsten|großen|grossen wert auf; bedauern|bedauert|entschuldigen ..4 @tone.group.75 ..4 etwaige|vorfall|umstände|unannehmlichkeiten|entstandene
        nehmen|nehme ..6 anliegen|kritik|hinweis*|feedback|beschwerde*|rückmeldung*|anmerkung*|vorfälle|vorwürfe ..4 sehr|äußerst|überaus? ..2 @tone.group.76
        nehmen|nehme ..8 @tone.group.77
        zur|in kenntnis genommen|nehmen|gesetzt|setzen; @tone.group.78? ihren|deinen|euren|den erwartungen entspr*|gerecht|entsprochen; erwartungen ..4 entsprochen|entspricht|gerecht|erfüll*
        wertvolles|wertvolle|wertvollen|geschätztes|konstruktives|konstruktive|freundlichen|werte|wertes|geschätzte ..1 feedback|rückmeldung|hinweis|zeilen|anregung|anregungen|kritik|anfrage|schreiben|mitteilung
        @tone.group.79; kontinuierlich*|stetig*|laufend*|fortlaufend*|ständig* ..4 verbess*|optimier*|weiterentwick*|arbeiten|geprüft|bestrebt
        sind|ist ..3 stets|immer|jederzeit ..3 @tone.group.80; stets|jederzeit ..4 @tone.group.81
        interne|interner|internen|unsere|unserer|unserem|unser ..1 qualitätssicherung|qualitätsmanagement|prozesse|fachabteilung|beschwerdemanagement|unternehmensphilosophie|reklamationsmanagement|qualitätskontrolle|abläufe|vorgaben|compliance*|unternehmenswerte|qualitätsanspruch|qualitätsansprüche
        zentraler|wesentlicher|fester|integraler bestandteil; im sinne unser*|der|unserer ; danken|bedanken ..6 ihr|ihre|dein|deine ..2 vertrauen|interesse|treue|verständnis|geduld|entgegengebrachte*|wertschätzung ; um|für ..2 ihr|dein|ihre|deine|euer|etwas? ..1 verständnis|nachsicht|geduld / !@SPECIFIC_THANK
        verständnis|nachsicht|geduld ..3 @tone.group.82; mit verbindlichen grüßen|empfehlungen; @tone.group.83; hoffen|freuen ..9 @tone.group.84
        zur verfügung stehen|steht|stehe|stehend ; steht|stehen|stehe ihnen|dir? ..9 gern|gerne|jederzeit? ..3 zur verfügung; @tone.group.85 ..2 bedauern|bestürzung|betroffenheit; werter|werte|verehrte herr|frau|kund*|gast
        wird|werden|wurde|wurden ..9 @tone.group.86 / !@TIME_ANCHOR
        @tone.group.87 zuständige|zuständigen|entsprechende|entsprechenden|verantwortliche|verantwortlichen ..1 abteilung|fachabteilung|stelle|stellen|kollegen|instanz|team|fachbereich
        kundendialog|kundenbeziehung|serviceversprechen|kundenzufriedenheit|qualitätsversprechen|serviceerlebnis|kundenerfahrung|geschäftsbeziehung; wir|ich möchten|möchte|dürfen|darf|erlauben|erlaube ..3 ihnen|sie|uns|mir ..4 versichern|mitteilen|hinweisen|darauf|informieren|mitzuteilen|bitten ; seien|sei ..2 versichert; wir versichern ihnen|dir
        @tone.group.88 ..1 möchten|bitten|weisen|erlauben; in der reihenfolge ..3 eingangs; ihr|dein anliegen ..6 bearbeitet|geprüft|weitergeleitet|erhalten|eingegangen; erhalt ihre*|deine*|eure*; sonderbedingungen|beförderungsbedingungen|preisverzeichnis|tarifbestimmungen|nutzungsbedingungen|lieferbedingungen|teilnahmebedingungen ; @tone.group.89 ; dient|dienen der|dem|zur ; notwendigkeiten; gültigen|geltenden|aktuellen preisverzeichnis|bestimmungen|regelungen|richtlinien|tarif*|bedingungen
        unser|unserem|unseren haus|hause ; kundenseitig*; entgegengebracht*|entgegenbringen ; bedingt durch; aufgrund der|des|von|eines|einer|erhöhten|hohen ..3 aufkommens|anfragen|anfrageaufkommens|nachfrage|technischer|umständen|interner|auslastung
        + Ihre Zufriedenheit steht für uns im Mittelpunkt, wir sind stets bemüht.
        + Wir nehmen Ihre Kritik sehr ernst.
        - Danke, das geben wir gleich an die Küche.
        - Um den Aufzug kümmert sich Jonas.
        [SPECIFIC_THANK]
        danke ..3 geduld|verständnis ; danke; dank

        [DEFENSIVE_OTHER]
        nicht einfach so $; nicht von allein|alleine|selbst|selber $; da muss|wird ..2 schon|wohl|einer|jemand ..9 haben; muss|müssen ..3 jemand|einer|etwas|was ..6 @tone.group.90
        @tone.group.91 ..2 tragen|nutzen|fahren|haben|trinken|essen|benutzen|kaufen|lieben|kommen|verwenden ..9 @tone.group.92 / !@act.regret !@act.thank
        bestseller|verkaufsschlager|topseller|meistverkauft*|testsieger|beliebteste*|klassiker / !@act.regret !@act.thank !@PRAISE_TALK !@act.ask
        können|kann|könnt|darf|dürfen sie|du|ihr|man ..3 @tone.group.93 ..6 erwarten|verlangen|meckern|beschweren|wundern / !@act.regret; @tone.group.94 ..3 gehört|hören|untergekommen|erlebt? / @HEAR_W !@act.regret !@act.thank; vielleicht|vermutlich|wahrscheinlich|womöglich|eventuell ..1 lag|liegt es|das ..4 ; @tone.group.95 ..3 klage|klagen|beschwerde|beschwerden|reklamation|reklamationen|beanstandung|beanstandungen / !@act.regret !@ACK_BE; da hat|haben wohl|anscheinend|offenbar|scheinbar jemand|einer|wer|sie|da ..9 ; @tone.group.96 ..4 / !@act.regret; für ..3 haben|hat wir|man|niemand ..3 keine zeit|nerven|leute|kapazität* / !@act.regret; sonst? keine anderen? sorgen|probleme|hobbys|freunde ; nicht verpflichtet ; sind|ist wir|ich? ..2 nicht ..2 ihr|dein|die|der|das|euer ..1 auskunft|kindermädchen|kummerkasten|wohlfahrt|babysitter|seelsorge|putzkolonne|diener|wunschkonzert ; ist|sind|war|waren ..2 absolut|völlig|vollkommen|einwandfrei|tadellos|technisch|alles|komplett? ..1 in ordnung / !@act.regret !@NEGATION !@act.thank !@FIXED_NOW !@WHAT_OK; kein ..3 @tone.group.97 ; machen|schicken|bringen sie? ..6 , dann @tone.group.98 ..3 wir|mal? ..3 vielleicht|eventuell|weiter
        müssten|müssen|müsstest|musst sie|du ..6 beweisen|belegen|nachweisen ; behaupten|behauptest|behauptet|unterstellen|unterstellst ..6 / @YOU !@act.regret !@act.admit; beweise|belege ..4 haben|vorlegen|fehlen|bitte
        haben|hast|sind|bist sie|du|ihr ..5 @tone.group.99 ..9 selbst|selber|vergessen|falsch|übersehen|verwechselt|gelesen|eingeschaltet|geschaut|nachgedacht|eingesteckt
        alle|die|unsere? anderen|übrigen|meisten ..7 haben|hatten|bekommen|schaffen|kommen|finden|sind|waren ..9 vollständig|pünktlich|zufrieden|keine|kein|gut|gern|auch|problemlos|klar|ohne|zurecht|normal|glücklich|begeistert / !@act.regret !@act.thank
        so schlimm ..6 nicht; wird|wirds|wird's schon ..4 gehen|werden|nicht|klappen|passen|stimmen / !@act.regret; halb so wild; kommt ..4 darauf|drauf an ,? wie ..6 / !@act.regret; wie man in den wald; wo gehobelt wird
        für ..6 können|kann wir|ich|man ..4 nichts|nix ; können|kann wir|ich|man ..3 ja|doch|schließlich|nun wirklich nichts|nicht ..4 für|dafür|wissen|riechen|ahnen|hellsehen|zaubern
        wer ..9 , ..6 eben|halt|selbst|selber|früher|besser|lieber|gefälligst|schon ..6 / !@act.regret !@act.thank !@CHEERFUL
        sie|du|ihr wussten|wissen|wusstest|weißt|kannten|kennen|kanntest|haben|hatten|hattest|hast|hätten|sind|waren|wollten|wolltest ..3 doch|ja|schließlich|immerhin ..3 ,|selbst|schon|gewusst|selber|vorher|alles|gelesen|bestellt|gebucht / !@act.regret !@act.admit
        *en kann sich? @tone.group.100 ; wundert|wundern|erstaunt|überrascht mich|uns|sie|dich ..6 / !@act.regret !@act.thank !@act.admit; anspruchshaltung; erwartungshaltung; luxusproblem*; first world; anspruchsdenken
        unser|unsere|das|die|der ..3 rechnet|arbeitet|funktioniert|läuft|misst|zählt|bucht|zeigt|fährt|ist ..3 korrekt|fehlerfrei|einwandfrei|zuverlässig|richtig|tadellos|genau|präzise|störungsfrei / !@act.regret !@FIXED_NOW
        müssen|dürften|werden|wirst|musst sie|du|ihr ..9 verguckt|verhört|verlesen|getäuscht|geirrt|verwechselt|übersehen|vertan|verzählt|vertippt|verrechnet|missverstanden|geträumt|überlesen|falsch ..3 haben?
        technisch ..3 @tone.group.101 ; @tone.group.102 / !@act.regret !@act.redirect !@ABLE_NOW
        @tone.group.103 ..6 noch? nie|niemals ..6 / !@act.regret !@act.thank !@act.admit !@PRAISE_TALK !@EXPIRE
        @tone.group.104 ..2 vorstellen|vorstellbar|nachvollziehbar|glauben|nachvollziehen / !@act.regret !@act.admit !@act.empathise
        hatten|hattest|haben|hast|hatte sie|du ..5 schlechten|miesen|blöden|falschen tag|laune|morgen|moment|fuß ; schlecht geschlafen; falschen fuß; spricht|sprechen ..2 für sich / !@act.thank
        ansichtssache|geschmackssache|auslegungssache|geschmäcker|geschmack ..4 ist|sind|verschieden|bekanntlich|nun? / !@act.regret !@act.thank; das|wir sehen|sehe ..2 wir|ich? ..2 @tone.group.105 / !@act.regret
        ist|bleibt das? ihre|deine ..2 meinung|sichtweise|sicht|interpretation|wahrnehmung|empfinden ; ihre|deine meinung|sichtweise|wahrnehmung|version|darstellung ..4 @tone.group.106 ; meinung in ehren; kann man so sehen; muss man aber nicht; mimimi; heul doch; jammern hilft; selbst ist der|die mann|frau|kunde; kleingedruckt*; lesekompetenz; lesen hilft; wer lesen kann; lesen bildet; augen auf; @tone.group.107 ..2 genau|richtig|gründlich? lesen / !@IW_MARK !@act.regret
        dann gehen|geh|kaufen|kauf|bleiben|bleib|suchen|such|kündigen|kündige|lassen|lass|kommen|komm|bestellen|bestell|nehmen|nimm|fahren|fahr|buchen|buch sie|du? ..3 eben|doch|halt|einfach|bitte|gern|ruhig|woanders / !@NEXT_CUE; so läuft|funktioniert|ist @tone.group.108 ..3 / !@act.regret !@NEGATION; @tone.group.109 sonst? weiter? nichts|sonst nichts ist; der|die erste|einzige|einzigen ,? ..6 beschwert|beschweren|stört|beklagt|sagt|meldet|problem ; @tone.group.110 ..4; @tone.group.111 sind? ..2 auch? nur menschen ; kein hexenwerk; ist|wäre ..2 doch|ja|eigentlich? @tone.group.112 / !@act.regret !@act.thank !@act.admit !@FREE_OK; nicht|niemandem|nie ..3 jedem|allen ..3 recht machen; kann|können|könnte ..4 nicht ..4 @tone.group.113 ; da müssen|musst sie|du ..3 durch; gehört|gehören ..5 @tone.group.114 / !@act.regret !@act.thank !@PACK; geschenkt ist geschenkt; einem geschenkten gaul; danach|das fragt man vorher|besser ; niemand|keiner|wir ..3 hat|haben|zwingt|zwingen|hat ..3 sie|dich ..2 gezwungen|gebeten|eingeladen? / @NOBODY; wir|das bleiben|bleibt wir? ..2 dabei / !@act.thank; sehen|sieh sie? ..3 @tone.group.115 ; haben|hat wir|man ..3 @tone.group.116 ; gibt|gibts|gibt's ..3 @tone.group.117 ; wozu|warum|weshalb die|der|das aufregung|aufstand|theater|drama|ganze; nicht ..3 @tone.group.118 ; goldwaage; erbsenzähler*|haarspalterei|wortklauberei|korinthen*|pingelig*|kleinlich*|überempfindlich*|empfindlich|zimperlich|wehleidig / !@act.regret !@SKIN
        @tone.group.119 / !@act.regret !@act.thank !@SELF_ADMIT
        wer ..9 , ist|wäre|muss|soll|sollte|hat|darf|kann|braucht|zahlt / !@act.thank !@PRAISE_TALK !@FOLLOW_LIKE // !@act.thank !@act.regret
        bevor|ehe man|sie|du ..9 , sollte* ..6
        man|jeder|jede ..3 sollte|könnte|müsste|darf|muss|kann ..6 wissen|lesen|erwarten|selbst|selber|verlangen|denken|bedenken|merken / !@act.admit
        @tone.group.18 weiß|sollte|müsste|dürfte|sieht|merkt|versteht ..3 @tone.group.120 ; bekanntlich|erfahrungsgemäß|erfahrungsgemäss|naturgemäß|selbstredend|wohlgemerkt|logischerweise / !@TIME_ANCHOR !@PRAISE_TALK !@HELP_NOW
        @tone.group.121 / !@act.regret !@act.admit
        unsere|unser|die|der|das|es|sie ..4 kein|keine|keinen ..3 gefahr|problem|grund|mangel|wunder|zauberer|wohlfahrt*|hotel|selbstbedienung*|kindergarten|hellseher|wunschkonzert|eispickel|spielzeug / !@act.regret
        verantwortung|risiko|pflicht|sache|aufgabe des|der|jedes|beim|bei|ihre|deine ..2 kunden|käufers|gastes|nutzers|absenders|reisenden|fahrgasts|eltern|mieters|patienten|kundin ; ihre|deine|eure verantwortung|pflicht|sache|aufgabe|entscheidung|problem
        das|dies|es ist ..3 ihr|dein|euer ..2 problem|bier|pech|vergnügen|risiko|recht ; pech gehabt; dumm gelaufen ,? @tone.group.122 ; selber|selbst ..3 kontrollieren|prüfen|lesen|schauen|denken|aufpassen|nachsehen ..3 können|müssen|sollen
        hauptsache ..6 / !@act.regret !@act.thank; wachsen|wächst|heilt|trocknet|vergeht ..4 @tone.group.123
        geduld|humor|spaß|toleranz|vorsicht|eigenverantwortung|mitdenken ..4 gehört|braucht|muss|ist|hilft|schadet|wäre|verlangt|darf / !@act.thank !@act.regret
        empfiehlt|empfehlen|hilft|hülfe sich? ..4 schirm|brille|augen|hinsehen|lesen|nachdenken|blick ; brille|augenarzt|lesebrille|lupe ..4 helfen|empfehlen|tragen|aufsetzen|gefällig
        wäre|wären|wärst sie|man|du ..6 längst|schon|schneller|pünktlich|früher ; zu fuß ..6 längst|schneller
        drohen|drohung|drohungen|anwalt|erpress* ..9 @tone.group.124
        bleibt|steht ihnen|dir|euch ..3 @tone.group.125 ; gern|gerne|ja|jederzeit @tone.group.126 ; zwingt|zwang ..3 sie|dich|euch|niemand|keiner ; niemand|keiner zwingt|hat|hatte ..2 sie|dich|gezwungen|gebeten
        woanders|anderswo|konkurrenz ..5 billiger|günstiger|schauen|hingehen|gehen|suchen|versuchen|besser|einkaufen / @YOU
        @tone.group.127 verlangt; erwarten|erwartest|erwartet|verlangen|verlangst sie|du|ihr ..9 für|bei|von|zu|etwa|ernsthaft|denn / !@WE_EXPECT
        bei|für|zu @tone.group.128 ..2 preis|preisen|tarif|geld|euro|schnäppchen ..9 erwarten|verlangen|nicht|kein*|eben|halt|luxus|bekommt|kriegt
        @tone.group.129 ..3 @tone.group.130 ..6 nicht|auch|das|damit|klar|es|sich|gut|toll / !@act.regret !@act.thank
        davon|darüber ..2 träumen ..2 andere; das|so sagen sie|die alle; @tone.group.131 ..2 alle|jeder|viele
        schon|recht|ziemlich|sehr ..2 kreativ|abenteuerlich|mutig|dreist|frech|kühn|fantasievoll|amüsant|originell|lächerlich / !@act.regret !@act.thank
        fantasieren|fantasie|märchen|verschwörung*|theater|drama|rumheulen|heulen|jammern|jammer|meckern|gemecker|nörgeln|motzen|pöbeln|aufregen / !@act.regret !@act.thank !@IW_MARK
        wird|werden ..4 zu recht ; zu recht ..3 angezeigt|berechnet|erhoben|abgelehnt|gesperrt ; ist|sind|war|waren ..3 völlig|ganz|absolut|durchaus|vollkommen? normal|üblich|korrekt|rechtens|zulässig|angemessen|gewollt|beabsichtigt|vertretbar|zumutbar / !@act.regret !@act.thank !@NEGATION !@Q_MARK
        hat|haben @tone.group.132? ..3 recht|richtig|korrekt gemacht|gehandelt|reagiert? / @OUR_STAFF !@act.regret !@YOU_RIGHT
        kann|können ..3 die|der|unser*|mein* ..2 kollegin|kollege|fahrer*|mitarbeiter*|team|personal|kollegen|arzt|ärztin|kellner* ..3 nichts|nix ..2 dafür ; nichts dafür
        laut|nach unseren|unserer|unserem|meinen ..3 unterlagen|daten|aufzeichnungen|system|protokoll*|kameras|messung*|erfahrung ..12 pünktlich|korrekt|zugestellt|ordnungsgemäß|einwandfrei|funktioniert|nicht|kein*|ohne / !@act.regret !@HELP_NOW
        einwandfrei|ordnungsgemäß|ordnungsgemäss|nachweislich|tadellos ..4 funktioniert|verlassen|geliefert|zugestellt|gearbeitet|verpackt|geprüft|gereinigt|übergeben / !@act.regret
        das|dies|es ..2 liegt|lag ..3 nicht|wohl|eher|sicher ..3 @tone.group.133 / !@act.regret
        @tone.group.134 ..3 beklagt|beschwert|gestört|reklamiert|beanstandet / !@act.regret !@act.thank
        nichts|nix ..2 @tone.group.135 / @NEGATION !@act.regret
        wir|ich ..3 machen|mache|können|kann|sind|bin ..3 auch? nur|bloß ..3 @tone.group.136
        fragen|frag sie|du sich|dich ..3 lieber|mal|doch|besser|eher ; vielleicht|eventuell|womöglich ..2 sollten|solltest|sollte sie|du|man ..6 ; sollten|solltest sie|du ..2 vielleicht|lieber|besser|mal|einfach|erst ..8 lesen|überlegen|prüfen|nachdenken|schauen|lernen|bedenken|überdenken|kaufen|googeln|messen / !@act.regret
        @tone.group.137 ..4 einfach|besser|lieber|vielleicht|doch|bitte|mal|eben|früher|vorher ..8 @tone.group.138 / !@IW_MARK !@act.regret
        @tone.group.139 ..4 @tone.group.140
        aber? schön|nett|interessant|spannend|lustig|süß ,? dass|wie sie|du ..6 zeit|meinung|besser|wissen|glauben|meinen|denken|aufregen ; sicher|bestimmt ..2 besser|alles wissen|gewusst|können
        glückwunsch|gratulation|gratuliere|bravo|applaus|respekt ..4 zu|zur|zum|für ..6 erkenntnis|leistung|entdeckung|fleiß|mut|wut ; experte|experten|expertin|fachmann|profi|hobbyjurist|hobbykoch ..4 sind|bist|wissen|weißt|wohl
        das|da|hier|es können|kann|könnten wir|ich|man ..4 leider? ..2 @tone.group.141 ..3 machen|tun|ändern|weiter? $ / !@act.redirect
        ist|bleibt ..4 @tone.group.142 und|, ..2 bleibt|fertig|basta|punkt ; @tone.group.147
        unser|der|das|unsere|die ..3 ist|sind @tone.group.148 / !@act.regret !@act.thank
        wahrscheinlich|vermutlich|vielleicht|sicher|offenbar|wohl|womöglich|bestimmt sind|haben|hatten|ist|liegt|bist|hast|war|waren|lag ..1 @tone.group.149 / !@act.regret !@act.admit
        @tone.group.150 ..1 abweichungen|unterschiede|schwankungen|toleranzen|verzögerungen|mängel|kratzer|geräusche / !@act.regret
        insofern|daher|deshalb|also ..3 verstehe|verstehen|sehe|sehen|besteht|bestand ..8 nicht|kein*|keinen / !@act.regret !@act.admit
        entstehen|entsteht|passiert|passieren|kommt|kommen ..4 @tone.group.151 ..6 durch|wenn|bei|von ..5 falsch*|unsachgemäß*|unsachgemäss*|nutzer|kunden|kund*|eigene|unvorsichtig*|schlechte|überladung|tragen|benutzung|bedienung
        maßgeblich|massgeblich|ausschlaggebend|entscheidend|verbindlich ist|sind|bleibt ..4 der|die|das|unser*|allein / !@act.regret
        lassen|lass sie|du ..2 sich|dir ..3 gesagt sein; merken|merk sie|dir ..2 ; mit? ein bisschen|wenig ..4 @tone.group.152
        beim|im ..4 liest|isst|sieht|merkt|hört doch? ..2 keiner|niemand|man ..4 / !@act.regret
        vielleicht|eventuell erst? ..2 mal|einmal ..5 @tone.group.153
        + Bevor man bestellt, sollte man die Größe kennen.
        + Na ja, ein Kratzer gehört eben dazu.
        + Niemand zwingt Sie, bei uns zu kaufen.
        - Wir hätten das vorher prüfen sollen.
        - Das ist kein Einzelfall, und wir ändern es.
        [FOLLOW_LIKE]
        folgt; abonniert; markiert; mag; möchte; will
        [CHEERFUL]
        @CHEER_OR_JOKE; freut; herzlich
        [FIXED_NOW]
        jetzt; wieder; seit; ab; heute; inzwischen
        [EXPIRE]
        verfallen; verfällt; abgelaufen; ablauf
        [FREE_OK]
        kostenlos; gratis
        [PACK]
        zum lieferumfang; zum set; zum paket; zur ausstattung; ihre; deine; zum ticket; inklusive; ihnen; dir
        [SKIN]
        haut; stoff; material; oberfläche; haut*
        [NOBODY]
        niemand; keiner
        [ABLE_NOW]
        ich kann; wir können; kann ich; können wir
        [NEXT_CUE]
        wenn; sobald; schicken wir; @TNUM
        [HEAR_W]
        gehört; hören; höre; untergekommen; erlebt
        [ACK_BE]
        ihre beschwerde; deine beschwerde; @act.ack
        [WHAT_OK]
        wieder; bestellung; konto; alles in ordnung ,
        [SELF_ADMIT]
        wir haben; unser fehler; @act.admit
        [WE_EXPECT]
        von uns; zu recht; völlig zu recht
        [IW_MARK]
        ich; wir; uns; mir
        [Q_MARK]
        ?
        [OUR_STAFF]
        kollegin; kollege; kollegen; mitarbeiter*; fahrer*; personal; team
        [YOU_RIGHT]
        sie haben recht; du hast recht; haben sie recht; hast du recht

        [CHEER_OR_JOKE]
        😀; 😃; 😄; 😁; 😆; 😅; 😂; 🤣; 🙂; 🙃; 😉; 😊; 😎; 😜; 😝; 😛; 🤪; 😏; 😴; 🤓; 🥳; 🤩; 😋; 🤗; 🤭; 🤫; 😇; 🎉; 🎊; 💪; 🔥; ✨; 🙌; 👏; 👻; 🎈; 🍾; 🥂; 🍻; ☕; 🍕; 🍔; 🥗; 🍰; 🎂; 🐟; 🐠; 🐄; 🐮; 🐔; 🐓; 🐷; 🐸; 🐍; 🐁; 🐭; 🦖; 🦷; 🧀; 🧣; 🧤; 🏃; 🤸; 🚀; 😹; 🐾; 🐶; 🐱; 🤠; 🌶; 🌭; 🍿; 🏆; 🥇; 🎢; 🎭; 🤡; 🍀; 🐝; 🦟; 🕷; 🕶; 🍳; 🥓; 🌈; 💃; 🕺; 😈; 🤷; 🤔; 🤐; 🫣; 🫠; 😬; 👀; 🙈; 🐜; 🪳; 🐀; 🧯; 🚒; 💥; ⚡; :); ;); :D; xD; haha*; hihi*; hehe*; lol; rofl; *grins*; zwinker; hahaha
        ups; hoppla; huch; upsi; upsala; uppsala; autsch; autschi; na ,|!; juhu; yay; hurra; prost; tadaa; tada; tataa; mahlzeit; wohl bekomms; wohl bekomm's; guten appetit; kicher; schmunzel; na dann; immerhin; wenigstens; hauptsache; sieh es positiv; sehen sie es positiv; positiv sehen; die gute nachricht; gute nachricht; kleiner scherz; spaß beiseite; scherz beiseite; gratis dazu; ohne aufpreis; kostenlos dazu; mit extra; nervenkitzel; adrenalin*; bonuskarte; träumen andere; gehört dazu; was uns nicht umbringt; was nicht tötet; härtet ab; abhärtung; unkraut vergeht nicht; indianer kennt; nur die harten; stell dich nicht so an; das macht hart; ist doch sport; gesund und munter; weiter geht's; pflaster drauf; krönchen richten; feuertaufe; ein echter kracher; hot stuff; heiße sache; glühend; wellness; sauna gratis; inklusive; wollte ..5 wohl; war wohl ..6; da war ..4 wohl; da hat ..5 @tone.group.154 ; jetzt|nun auch in; na sowas; na so was; das nennen wir; nennt|nennen man|wir ..4 ; @tone.group.155 ..4 servieren|lieber|vielleicht|gibt|bringen|probieren|mit|einfach ; noch|hat|ist ..5 @tone.group.156 ..4 geschadet; perfekt|ideal|super|gut zum|für ; @tone.group.157

        [STRONG_APOLOGY]
        aufrichtig*; zutiefst; unendlich; vielmals; tausendmal; tausend mal; in aller form; von ganzem herzen; von herzen ..2 leid|entschuldig*; innigst; außerordentlich; furchtbar; schrecklich; wahnsinnig; unsagbar; unsäglich; untröstlich; zu tiefst; abermals; sehr ,? sehr; ganz ,? ganz; auf knien; wirklich sehr; ehrlich und aufrichtig

        [MAY_REPEAT]
        sehr; ganz; viel; nein; ja; die; das; der; den; dem; sie; nie; immer; lange; haha; hallo; so; weiter; bitte; danke; na; doch; wir; dass; hahaha; immer wieder; schnell; lang; lieber; gar; was; bla; tick; ha; oh; ach; hi; jein; na; tut; ist; hat; in; wer; zu; an; auf; mit; aus; ein

        [FORMAL_ADDRESS]
        sie; ihnen; ihr; ihre; ihren; ihrem; ihrer; ihres; ihrerseits; ihretwegen
        @SIE_IMP2 sie
        [SIE_IMP2]
        melden; kommen; schauen; starten; stellen; achten; probieren; werfen; nehmen; bringen; schicken; senden; schreiben; nennen; lassen; geben; rufen; gehen; halten; öffnen; drücken; wählen; laden; zeigen; kühlen; haben; sind; können; möchten; würden; könnten; wären; wollen; dürfen; bekommen; erhalten; finden; brauchen; müssen; verzeihen; entschuldigen; bleiben; genießen; benutzen; nutzen; prüfen; warten; sagen; teilen

        [INFORMAL_ADDRESS]
        du; dich; dir; dein; deine; deinen; deinem; deiner; deines; deins; deinetwegen; euch; euer; eure; euren; eurem; eurer; eures; dirs; dus; hastu; haste; kannste; biste
        hast|bist|kannst|willst|magst|musst|möchtest|könntest|würdest|wirst|darfst|sollst|solltest|hattest|warst|brauchst|weißt|findest|bekommst|kriegst|hörst|sparst|kommst|gehst|machst|siehst|schickst|meldest|wärst|hättest|gibst|nimmst
        ^|,|und|oder|dann|:|aber|sonst|einfach|bitte|ruhig @DU_IMP !ich|wir|sie|er / !@I_SUBJ2
        @DU_IMP_E mir|uns|dir|dich|den|die|das|ihn|es|bitte|mal|doch|einfach|kurz|vorher|gleich|ruhig|nur / !@I_SUBJ2 !@SIE_NEAR
        [DU_IMP]
        schick; send; nenn; schreib; sag; gib; bring; komm; nimm; lass; probier; schau; guck; geh; dreh; drück; lad; stell; halt; wirf; iss; trink; genieß; meld; zeig; füll; klick; tipp; warte; folge; halte; lade; öffne; starte; melde; achte; nenne; sende; schicke; schreibe; bringe; komme; probiere; schaue; gehe; drücke; stelle; zeige; fülle; klicke; tippe; verrate; entschuldige; verzeih; freu; ruf; rufe; denk; sprich; lies; vergiss; bleib; behalt; pass; such; hol; leg; mach; mail; spring; trag; park; wähl; wähle; buch; heb; klapp; steck; zieh; wasch; teste; teil; teile; fahr; besuch; steig; stupse; kauf; nutz; nutze; benutz; sieh; setz; versuch; frag; bestell; bewirb; kühl; schließ; prüf
        [DU_IMP_E]
        halte; lade; öffne; starte; nenne; sende; schicke; schreibe; bringe; probiere; drücke; stelle; zeige; fülle; klicke; tippe; verrate; entschuldige
        [I_SUBJ2]
        ich; mich; wir
        [SIE_NEAR]
        @ICH



        # Groups of words and phrases used above.
        [tone.group.1]
        übersehen; vergessen; verwechselt; vertippt; versäumt; falsch; missverstanden; verlesen; überlesen; nicht gelesen; nicht beachtet; vertauscht; verpasst; ignoriert
        [tone.group.2]
        übersehen; vergessen; verwechselt; versäumt; missverstanden; überlesen; falsch eingegeben; falsch bedient; falsch angeschlossen; falsch verstanden; falsch bestellt; falsch gelesen; nicht gelesen; nicht beachtet; nicht aufgepasst; verschlafen; zu spät
        [tone.group.3]
        ihnen; dir; euch; ihrer; deiner; ihrem; deinem; ihrer seite
        [tone.group.4]
        fehler; schuld; versehen; verschulden; versäumnis; bedienfehler; unachtsamkeit; nachlässigkeit; unaufmerksamkeit; eigene schuld
        [tone.group.5]
        nicht; kein*; zu spät; zu faul
        [tone.group.6]
        nicht; nicht zu
        [tone.group.7]
        unsachgemäß*; unsachgemäss*; falscher; falsche; nicht bestimmungsgemäß*; unsachgemäßes; zweckentfremdet*
        [tone.group.8]
        unwahr; falsch; gelogen; unrichtig; unzutreffend; eine lüge; ein irrtum; erfunden; quatsch; unsinn; blödsinn; frei erfunden; eine falschbehauptung; eine unterstellung; nicht wahr; nicht richtig; nicht korrekt; nicht zutreffend; unmöglich
        [tone.group.9]
        irren; irrst; irrt; täuschen; täuschst; liegen falsch; liegst falsch; sind im irrtum; bist im irrtum; verwechseln; verwechselst
        [tone.group.10]
        der wahrheit; den tatsachen; den fakten; der realität
        [tone.group.11]
        sein; stimmen; passieren; vorkommen; passiert sein
        [tone.group.12]
        nicht; gar nicht; so nicht; überhaupt nicht
        [tone.group.13]
        sein; stimmen
        [tone.group.14]
        falsch; unwahr; haltlos; nicht nachvollziehen; nicht zutreffend; unbegründet; zurück; entbehrt; trifft nicht
        [tone.group.15]
        richtig; wahr; der fall
        [tone.group.16]
        bei uns; in unserem haus; hier
        [tone.group.17]
        gibt es; kommt
        [tone.group.18]
        so etwas; sowas; das
        [tone.group.19]
        aufregung; aufzuregen; ärgern; unhöflich*; beleidig*; ausfällig; laut; wütend; sich aufzuregen; für diesen ton; zur panik; zu übertreiben; zur sorge gleich; persönlich
        [tone.group.20]
        sachlich; ruhig; fair; höflich; freundlich; locker; entspannt; auf dem teppich
        [tone.group.21]
        runter; wieder runter
        [tone.group.22]
        immer; erst einmal; erstmal
        [tone.group.23]
        einmal; erst mal
        [tone.group.24]
        schuld; verantwortlich; verloren; verschlampt; verursacht; vergessen; verbummelt; verschuldet; versagt; verpfuscht; geschlampt; verbockt; beschädigt; verwechselt; zu spät; nicht geliefert; versaut; falsch; verlegt
        [tone.group.25]
        zu tun; dafür; beeinflussen; machen; tun
        [tone.group.26]
        sonst; andernfalls; ansonsten; anderenfalls; oder wir; oder ich; bevor wir
        [tone.group.27]
        nur; bloß; lediglich; gerade mal; doch nur
        [tone.group.28]
        andere; anderen; übrigen; restlichen; meisten; viele; alle anderen; alle
        [tone.group.29]
        zufrieden; begeistert; glücklich; beschwer*; kein problem; keine probleme; froh; freuen; nie; nicht; gern; keinen; klar
        [tone.group.30]
        nie; niemand; keiner; noch niemand; nie jemand; nie ein kunde; sonst niemand; sonst keiner
        [tone.group.31]
        niemand; keiner; kein anderer; kein gast; kein kunde
        [tone.group.32]
        in den besten familien; überall; jedem mal; jedem; immer mal; halt mal; schon mal; nun mal; eben mal; mal
        [tone.group.33]
        keinem; niemandem; niemand; keiner; noch keiner
        [tone.group.34]
        bereits; schon; mehrfach; mehrmals; wiederholt; doch schon; x mal
        [tone.group.35]
        zum wiederholten mal; zum letzten mal; ich wiederhole; wir wiederholen; noch mal
        [tone.group.36]
        :; ,; zur erinnerung; für sie; für dich; zum mitschreiben; ganz langsam; langsam
        [tone.group.37]
        wer; wenn sie; wenn du; wenn man
        [tone.group.38]
        lesen; liest; lesen kann; gelesen; liest
        [tone.group.39]
        bei ihnen; bei dir; sich
        [tone.group.40]
        wichtig; wertvoll; am herzen; priorität; oberste; bedeutet; schätzen; große bedeutung; viel bedeut*; bedeutung; an erster stelle; unser antrieb; unser ansporn; höchste; unbezahlbar; geschätzt; lieb und teuer; stellenwert
        [tone.group.41]
        wichtig; wertvoll; am herzen; priorität; bedeutet; schätzen; legen; liegt; an erster stelle
        [tone.group.42]
        wichtig; am herzen; priorität; oberstes gebot; steht bei uns; oberste; im mittelpunkt; zentral*; an erster stelle; großgeschrieben; bestandteil; höchster stelle
        [tone.group.43]
        sie; du; ihr; so ein; nur ein; jeder; wie ein; typischer; typische; kein; ein; eine; dieser; solche; was für ein; jedem
        [tone.group.44]
        dumm; blöd; doof; dämlich; unfähig; bescheuert; bekloppt; lächerlich; ungebildet; hysterisch; peinlich; geisteskrank; krank; zu dumm; zu blöd; zu doof; begriffsstutzig
        [tone.group.45]
        erst mal; mal; vielleicht
        [tone.group.46]
        patientin; patient; mandantin; mandant; kundin; kunde; klientin; klient; mitglied; versichert; in behandlung; in therapie
        [tone.group.47]
        bei uns; seit; in unserer; unserer; unser
        [tone.group.48]
        bei uns; in unserer praxis; in unserer klinik; in unserem haus
        [tone.group.49]
        in behandlung; in therapie; operiert; behandelt; versichert; ein konto; einen kredit
        [tone.group.50]
        bei uns; zeigt; ergab; vom; ist; liegt; in höhe
        [tone.group.51]
        nie; niemals; nie wieder; nie mehr; nicht mehr; nicht noch einmal; kein zweites mal; auf keinen fall; garantiert nicht
        [tone.group.52]
        vorkommen; passieren; geschehen; wiederholen; wieder vorkommen; wieder passieren; mehr passieren; mehr vorkommen; auftreten
        [tone.group.53]
        nie; niemals; immer; 100; hundertprozentig; jederzeit; absolut; zu 100
        [tone.group.54]
        immer; jederzeit; stets; 100 %; hundertprozentig; zu 100
        [tone.group.55]
        telefonisch; besprochen; vereinbart; abgesprochen; abgemacht; ausgemacht; verabredet; am telefon; diskutiert; erörtert
        [tone.group.56]
        gutschein; gutscheine; gutschrift; rabatt; rabattcode; *gutschein; *rabatt; entschädigung; freigetränk; gratismonat; nachlass; bonus; % rabatt; prozent rabatt; gratisgetränk; freikarte; freikarten; preisnachlass; wertgutschein; kompensation
        [tone.group.57]
        für sie; für dich; schenken; geben; gewähren; spendieren; erhalten; bekommen; überweisen; zukommen; geschenkt; dazu; unterwegs
        [tone.group.58]
        einer prüfung; einer überprüfung; einer bearbeitung; einer klärung; zur kenntnis; in erwägung; in abzug; in rechnung; in anrechnung; zur anwendung; zur verfügung; einer lösung; durchführung
        [tone.group.59]
        zur anwendung; zur auszahlung; zum einsatz; zur durchführung; in abzug; in abrede; in erwägung; in betracht; zur kenntnis; in kenntnis
        [tone.group.60]
        hiermit; hierdurch; diesbezüglich; dbzgl; bezugnehmend; bezüglich; hinsichtlich; mittels; seitens; unsererseits; ihrerseits; dergestalt; vorbehaltlich; nachfolgend; vorgenannt*; obengenannt*; oben genannt*; vorstehend*; obig*; etwaig*; gegebenenfalls; zwecks; anlässlich; insofern; sodann; respektive; betreffs; betreffend; nebst; entsprechend* bearbeitung; vollumfänglich; fristgerecht; ordnungsgemäß; satzungsgemäß; vereinbarungsgemäß; weisungsgemäß; antragsgemäß; turnusmäßig; selbige; derselbe; desselben; obliegt; obliegen; unterliegen; unterliegt; bedürfen; bedarf der; entrichten; zu entrichten; in kenntnis; anheim; anheimstellen; veranlasst wurde; geltendmachung; inanspruchnahme; kenntnisnahme; kontaktaufnahme; beanstandung*; sachverhalt*; rückfrage* abzusehen; abzusehen; unsere internetpräsenz; internetpräsenz; maßgeblich* bestimmungen; beeinträchtigung*; belieben zu; zuständigkeitshalber; sachdienlich*; abschlägig; bescheiden; in aller form mitteilen; dahingehend; einzelfallprüfung; produktionsbedingt; verkehrsbedingt; betriebsbedingt; verspätungsbedingt*; witterungsbedingt*; krankheitsbedingt*; umständehalber; ausschließlich postalisch; nimmt ..3 in anspruch
        [tone.group.61]
        auf grundlage; auf basis
        [tone.group.62]
        unter berücksichtigung; unter bezugnahme; in anbetracht; in bezug auf; im hinblick; im zuge; nach maßgabe; zum zwecke; zu unserer entlastung; mit bezug
        [tone.group.63]
        hiermit; mit ,? dass
        [tone.group.64]
        zu richten; zu entrichten; einzureichen; vorzulegen; zu entnehmen; abzusehen
        [tone.group.65]
        angefordert; beantragt; eingereicht; geltend gemacht
        [tone.group.66]
        ihre eingabe; ihr schreiben; ihr begehren; ihr ansinnen
        [tone.group.67]
        die; das; unsere; unser; wir als; der
        [tone.group.68]
        bedauert; bedauern; entschuldigt; dankt; bedankt; freut; legt wert; legt großen; distanziert; hofft; wünscht; nimmt; schätzt; versichert; weist; ist bemüht; ist bestrebt; ist stets; bittet
        [tone.group.69]
        bedauert; entschuldigt; dankt; bedankt; freut sich; hofft; schätzt; versichert; bittet
        [tone.group.70]
        auf; darauf; unser*; zu sein; service; team
        [tone.group.71]
        erstklassig*; exzellent*; hervorragend*; höchst* qualität; höchste; beste; besten; marktführ*; führend*; preisgekrönt*; ausgezeichnet*; unübertroffen*; einzigartig*; erstklassigen; premium; hochwertig*; herausragend*; top service; spitzenqualität; weltklasse; mehrfach ausgezeichnet; kundenfreundlichst*; testsieger; modernste*; zertifiziert
        [tone.group.72]
        wir; wir sind
        [tone.group.73]
        marktführer; die nummer eins; nummer 1; die besten; der beste; einer der besten; testsieger; branchenführer; vorreiter; spitzenreiter
        [tone.group.74]
        sehr geehrte; sehr geehrter; sehr geehrtes; geehrte; geehrter; liebe; lieber; liebes; werte; werter; verehrte; verehrter; geschätzte; geschätzter; hallo; guten tag; hochverehrte
        [tone.group.75]
        zutiefst; außerordentlich; ausdrücklich; in aller form; vielmals; aufrichtig
        [tone.group.76]
        ernst; zum anlass; dankend auf; dankend; gern auf; gerne auf; zur kenntnis
        [tone.group.77]
        dankend; sehr ernst; äußerst ernst; zum anlass; zur kenntnis
        [tone.group.78]
        nicht; leider nicht
        [tone.group.79]
        sehr zu schätzen wissen; zu schätzen wissen; wissen ..5 sehr zu schätzen; sehr zu schätzen
        [tone.group.80]
        bemüht; bestrebt; bemühen; daran interessiert
        [tone.group.81]
        bemüht; bestrebt; zu ihrer
        [tone.group.82]
        bitten; bedanken; danken; wird gebeten; bittet
        [tone.group.83]
        hochachtungsvoll; verbindlichst; mit vorzüglicher hochachtung
        [tone.group.84]
        begrüßen zu dürfen; willkommen heißen zu dürfen; wieder an bord; weiterhin zu unseren; zählen zu dürfen; bald wieder ..3 begrüßen
        [tone.group.85]
        zu unserem; mit größtem; mit großem; zu unserer
        [tone.group.86]
        weitergeleitet; registriert; zur kenntnis; bearbeitet; schnellstmöglich bearbeitet; dokumentiert; sorgfältig geprüft; vertraulich behandelt
        [tone.group.87]
        an die; der; von der
        [tone.group.88]
        jedoch; gleichwohl; nichtsdestotrotz; des weiteren; überdies; ferner; weiters; seien
        [tone.group.89]
        entnehmen sie; entnimm
        [tone.group.90]
        haben; gewesen sein
        [tone.group.91]
        andere; anderen; viele; die meisten; tausende; hunderte
        [tone.group.92]
        freuen; gern; gerne; problemlos; zufrieden; täglich; begeistert; ohne; seit jahren; nichts
        [tone.group.93]
        keinen; keine; kein; nicht; nichts; wirklich nicht
        [tone.group.94]
        zum ersten mal; zum allerersten mal; noch nie
        [tone.group.95]
        nie; keine; niemals; nicht eine
        [tone.group.96]
        dann glauben; wer's glaubt; glauben wir; glauben ihnen; glauben dir
        [tone.group.97]
        ferrari; porsche; rolls; luxus*; fünf sterne; grandhotel; ritz; sternerestaurant; hexer; goldesel
        [tone.group.98]
        glauben; sehen wir; schauen wir; überlegen
        [tone.group.99]
        vielleicht; etwa; womöglich; wohl; eventuell; sicher; überhaupt; wirklich; schon mal
        [tone.group.100]
        jeder; man viel; man immer
        [tone.group.101]
        ausgeschlossen; unmöglich; nicht möglich; gar nicht möglich; undenkbar
        [tone.group.102]
        ausgeschlossen; undenkbar; unwahrscheinlich; unglaubwürdig; unvorstellbar; lebensfremd; an den haaren
        [tone.group.103]
        bei uns; in unserem haus; in unserer; hier
        [tone.group.104]
        beim besten willen; kaum; nur schwer; nicht; schwer
        [tone.group.105]
        anders; ganz anders; etwas anders; entspannter; gelassener; nicht so
        [tone.group.106]
        in ehren; deckt; teilen; entspricht; nicht
        [tone.group.107]
        einfach; erst mal; mal; bitte; genau
        [tone.group.108]
        das; es; nun mal; das leben; das spiel; das geschäft; das halt
        [tone.group.109]
        wenn es; wenn's; wenns
        [tone.group.110]
        aus einer mücke; mücke
        [tone.group.111]
        wir; auch wir; mitarbeiter*; kollegen
        [tone.group.112]
        logisch; selbsterklärend; selbstverständlich; klar; offensichtlich; allgemein bekannt; kein geheimnis; hinlänglich bekannt
        [tone.group.113]
        jedem; jeden; allen; alles haben; alle; zaubern; hexen; hellsehen; riechen
        [tone.group.114]
        dazu; zum leben; zum geschäft; zum reisen; zum fliegen; nun mal; eben
        [tone.group.115]
        positiv; doch mal so; sportlich; locker; gelassen; von der positiven
        [tone.group.116]
        schlimmeres; wichtigeres; andere sorgen; besseres zu tun; anderes zu tun
        [tone.group.117]
        schlimmeres; wichtigeres; größere probleme
        [tone.group.118]
        so haben; so anstellen; päpstlicher; alles persönlich; auf die goldwaage
        [tone.group.119]
        nun mal; halt mal; halt so; eben so; nun einmal; eben nicht; halt nicht; halt nun; halt kein*; eben kein*; halt einfach; nicht unser problem; kein wunschkonzert; ist eben; sind eben; ist halt; sind halt; ist nun; muss man eben; muss man halt; da muss man; kann man eben; kann man halt
        [tone.group.120]
        man; jeder; doch jeder; jedes kind; eigentlich jeder; bekannt
        [tone.group.121]
        mal ehrlich; ehrlich gesagt; seien wir ehrlich; unter uns; bei allem respekt; mit verlaub; mit respekt; um ehrlich zu sein; offen gesagt; nichts für ungut; im ernst; tja; na ja; naja; ach je wirklich; wie süß; ach gott
        [tone.group.122]
        aber; für sie; für dich
        [tone.group.123]
        nach; schon wieder; wieder; von allein*; ja
        [tone.group.124]
        beschleunigt; bringt; hilft; ändert; beeindruckt; nützt; lassen wir uns; nichts; nicht
        [tone.group.125]
        frei; unbenommen; überlassen; offen ,? zu
        [tone.group.126]
        woanders; wo anders; zur konkurrenz; anderswo; anderen anbieter
        [tone.group.127]
        zu viel; zuviel
        [tone.group.128]
        dem; diesem; so einem; einem solchen; den
        [tone.group.129]
        andere; anderen; manche; die meisten; alle anderen; sonst
        [tone.group.130]
        schaffen; schafft; freuen; wären froh; träumen; beschweren; beschwert; kommen; können; haben; finden; mögen
        [tone.group.131]
        das sagen; das behaupten; das behauptet
        [tone.group.132]
        alles; schon alles
        [tone.group.133]
        an uns; bei uns; bei ihnen; bei dir; an ihnen; an dir; am
        [tone.group.134]
        nicht; nie; noch nie; niemals
        [tone.group.135]
        verloren; zu suchen; zu tun; zu meckern
        [tone.group.136]
        unseren job; meinen job; menschen; mensch; unsere arbeit; meine arbeit; das weitergeben
        [tone.group.137]
        nächstes mal; beim nächsten mal; künftig; in zukunft
        [tone.group.138]
        lesen; aufpassen; nachdenken; prüfen; früher; messen; nachmessen; nachfragen; fragen; buchen; kommen; denken; bestellen; beachten; einplanen; zuhause; käse; lesen sie
        [tone.group.139]
        danke; vielen dank
        [tone.group.140]
        für nichts; für ihre geduldige belehrung; fürs beleidigen; für den tollen tonfall; für die belehrung; für die blumen; für die drohung; für ihre expertise; für deine expertise
        [tone.group.141]
        nichts; nix; auch nichts; auch nicht; nicht
        [tone.group.142]
        so; eben so; dabei
        [tone.group.143]
        diskussion; durchsage
        [tone.group.144]
        ist
        [tone.group.145]
        erledigt; durch; beendet
        [tone.group.146]
        das thema; die sache
        [tone.group.147]
        ende der @tone.group.143; thema @tone.group.144? @tone.group.145; damit ist @tone.group.146 @tone.group.145; keine weiteren diskussionen; diskussion @tone.group.144? beendet; wir diskutieren ..5 nicht; basta; punkt aus ende
        [tone.group.148]
        zertifiziert; geprüft; tüv geprüft; mehrfach geprüft; ausgezeichnet
        [tone.group.149]
        sie; du; ihr; ihre; ihr; dein; deine; der empfänger; bei ihnen; bei dir
        [tone.group.150]
        mindestens; geringfügige; minimale; leichte; kleine; übliche; technisch bedingte
        [tone.group.151]
        meist; meistens; oft; häufig; nur; durch; erfahrungsgemäß; erfahrungsgemäss; in der regel; immer
        [tone.group.152]
        mitdenken; verstand; logik; guten willen; gutem willen; nachdenken; eigeninitiative
        [tone.group.153]
        abnehmen; duschen; nachdenken; lesen; arbeiten; zum arzt; sport; lernen
        [tone.group.154]
        hunger; durst; appetit; lust; temperament; es eilig; zu viel
        [tone.group.155]
        beim nächsten mal; nächstes mal
        [tone.group.156]
        keinem; niemandem; noch keiner; noch keinem; keiner
        [tone.group.157]
        sport; training; fitness; diät; schlank; kalorien; frisur; look; make up; sixpack

        # What the brand knows of a person and nobody else should read.
        [PERSON_CUE]
        Sie; Ihr; Ihre; Ihrem; Ihren; Ihrer; Ihnen; du; dein; deine; deinem; deinen; deiner; dir; dich; er; sie
        sein; seine; seinem; seinen; seiner; Herr; Herrn; Frau; Patient*; Mieter; Mieterin; Vater; Mutter; Sohn
        Tochter; Mann; Tante; Onkel; die

        [HEALTH_FACT]
        Chemotherapie; Chemo; Dialyse; Antidepressiv*; Lithium; Insulin; Methadon; Diazepam; Beruhigungstropfen
        Beruhigungsmittel; Schlafmittel; Psychopharmak*; Depression*; bipolar*; Schizophren*; Psychose*; Demenz*
        Alzheimer*; Epilep*; HIV; Hepatitis; Herpes; Chlamydien; Gonorrh*; Tripper; Syphilis; Fehlgeburt
        Schwangerschaft; Schwangerschaftsabbruch; Abtreibung; Kinderwunschbehandlung; Krebs; Krebserkrankung; Tumor
        Leukämie; Biopsie; Abstrichbefund; Hämorrhoiden; Glaukom; Schuppenflechte; Inkontinenz*; Diabet*; Psychiat*
        Psychotherap*; Suchterkrankung; Suchttherapie; Alkoholvorfall; Alkoholproblem*; Alkoholsucht; Entzug
        Magersucht; Bulimie; Hörverlust; HPV-Impfung; HPV; Befund; Diagnose; Blutgruppe; Bandscheibenvorfall
        Schilddrüsen*; <number> mg

        [MONEY_FACT]
        Inkassobüro; Inkassofirma; Inkassounternehmen; Inkassodienst; Gerichtsvollzieher*; Privatinsolvenz
        Insolvenz; Kontopfändung; Lohnpfändung; Mietrückstand; Mietschulden; Mahnbescheid; Schufa*
        (Ihre|deine|seine|ihre) Schulden|Bonität; *test ..3 positiv; Konto ..3 minus|Minus
        Kontostand|Guthaben|Gehalt|Einkommen|Dispo|Limit|Kreditrahmen ..4 @MONEY; im Minus|Soll
        mit der? Miete im Rückstand; gehören|gehört <capital> <capital>

        [PERSONAL_FACT]
        @HEALTH_FACT / @PERSON_CUE !@in.praise
        @MONEY_FACT
        geboren|geb am|im|in? ..1 <date>|<number> ; Geburtsdatum ..2 <date>|<number>
        seine|ihre|deren|dessen|Ihre|deine Handynummer|Nummer|Telefonnummer|Durchwahl|Privatnummer|Mailadresse|Adresse ..2 <number>|<email>
        wohnhaft; wohnt (in|im|am|an) der? ..1 <capital> <number> ; (ging|geht|gingen|geschickt) an <email>
        Ihr|Ihre|Ihrem|Ihrer|Ihres|dein|deine|deinem|deiner|seinem|seiner Zimmer|Apartment|Kabine|Suite|Wohnung Nummer? <number>
        Herr|Herrn|Frau <capital> <capital>? ..2 aus|in|von Zimmer|Wohnung|Kabine|Station|nebenan
        für|an Herrn|Frau <capital> <capital> ..3 bestimmt
        Zimmer|Kabine <number> mit Frau|Herrn <capital>
        Aufenthaltstitel|Aufenthaltserlaubnis|Ausweis|Personalausweis|Reisepass ..5 <number>|<date>|<code> / @PERSON_CUE
        (sein|ihr|Ihr|dein) Passwort|Kennwort|PIN|Türcode lautet|ist|war|:
        seit|nach der|seiner|ihrer Scheidung
        + Frau Kranich ist nach ihrer Chemotherapie zurück.
        + Ihr Konto war mit 300 Euro im Minus.
        + Er ist geboren am 3.8.1941.
        + Ihr Zimmer 312 ist fertig.
        + Seine Nummer: 0171 5550123
        - Ihre Erstattung über 40 Euro ist heute raus.
        - Sie erreichen uns unter 0900 1234.
        - Zimmer 12 ist links.

        # ---- whose number, mail or address it is
        [CONTACT_THEIRS]
        (sie|dich|euch) ..1 (unter|auf|an|per) ..9 (erreicht|erreichen|angerufen|versucht|geschrieben|kontaktiert); (haben|hatten|konnten|habe|konnte) (wir|ich)? ..1 (sie|dich|euch|ihnen|dir) ..1 (unter|auf|an|per) ..4
        (ihre|deine|eure|ihrer|deiner|ihrem|deinem) ..2 (nummer|handynummer|telefonnummer|mobilnummer|mail|mailadresse|mailpostfach|handy) ..3; ist|sind|haben ..6 hinterlegt|gespeichert
        (an) <email> ..2 (gesendet|geschickt|gemailt|geschrieben|verschickt); (gesendet|geschickt|gemailt|verschickt) an <email>
        + Wir haben Sie unter 0171 2345678 nicht erreicht, Frau Schulz.
        + Die Rechnung ging an Ihre Mailadresse anna@mail.example.
        - Sie erreichen uns unter 0431 496000.
        [CONTACT_OURS]
        unsere|unserer|unser|unserem ..2 (nummer|leitung|hotline|telefon|konto|büro|zentrale) ..3; (von|aus) der ..1 (zentrale|hotline|leitung); (überweisen|überweise|überweist) ..6 (auf|an) ..3
        + Wir rufen Sie von unserer Nummer 0431 496000 an.
        - Wir rufen Sie unter 0171 2345678 an.
        [PLACE_OURS]
        (finden|findest|findet|besuchen|besuch|besucht) (sie|du|ihr)? uns; (du|ihr|sie) ..1 (findest|findet|finden) uns; wir (sind|ziehen|sitzen|öffnen|eröffnen|warten|haben) ..4 (in|an|am|auf) ..1; filiale*; laden; geschäft; büro; kiosk; depot; standort; öffnungszeit*; geöffnet; (komm|kommt|kommen) (sie)? ..2 (vorbei|zu uns); bei uns
        + Du findest uns in der Lindenstraße 14 in Köln.
        - Der Techniker kommt in die Lindenstraße 14.
        [in.asksForContact]
        wie|wo|wohin (kann|können|könnte|erreiche|erreichen|muss|soll|darf) (ich|wir|man) ..3 (erreichen|anrufen|schreiben|melden|wenden|kontaktieren|beschweren) ..2; wie|wo erreiche|erreichen|erreicht (ich|wir|man) ..3
        (haben|habt|gibt|hast) (sie|ihr|es|du) ..3 (telefonnummer|nummer|mailadresse|adresse|hotline|ansprechpartner) ..3; (wie|was) (ist|lautet) ..2 (nummer|telefonnummer|mailadresse|hotline|adresse) ..3; an wen ..2 (wende|wenden|schreibe|kann) ..4
        + Wie kann ich euch erreichen?
        + An wen wende ich mich da?
        - Wie kann so etwas passieren?
        [rule.defensive.contradict]
        (das|so etwas|sowas) ..1 kann ..2 (nicht|gar nicht|unmöglich|niemals) ..1 (passiert|gewesen|vorgekommen|geschehen|stimmen) ..1 / !@NEG_RIGHT; ausgeschlossen , dass ..4; (das|es) ist (ausgeschlossen|unmöglich|völlig ausgeschlossen) ..2 / !@act.regret !@act.admit
        + Das kann nicht passiert sein.
        - Das darf nicht noch einmal passieren.
        [DEFENSIVE_OTHER]
        (ob) (sie|du|ihr) ..2 (wiederkommen|wiederkommst|wiederkommt|zurückkommen|zurückkommst|kommen|kommst) ..6 (gleich|egal|wurscht|wurst|schnuppe); (dann) (kommen|komm|bleiben|bleib) ..3 (nicht|weg|woanders|fern); (steht|stand) (ihnen|dir|euch) frei ..6 (woanders|anderswo|wechseln|gehen); (genug|genügend|viele) ..1 (zufriedene|andere|treue) (kunden|gäste|fahrgäste) ..3 / !@act.thank !@act.regret; (wir) (kommen|leben) auch ohne (sie|dich|euch) ..3
        (komisch|seltsam|merkwürdig|lustig) ,? ..5 (der|die) erste|einzige ..3 / !@act.regret !@act.thank
        + Ob Sie wiederkommen, ist uns gleich.
        + Komisch, da sind Sie wirklich der Erste.
        - Wir freuen uns, wenn Sie wiederkommen.
        [rule.polite.insult]
        , (idiot|trottel|depp|schlaumeier|genie|einstein|dummerchen|prinzessin) .|!|?
        + Schon gut, du Held, Schlaumeier.
        - Das Spiel heißt Trottel.

        # ---- wordings beside those above
        [rule.promise.public-compensation]
        als|zur ..1 wiedergutmachung|entschädigung|trostpflaster|ausgleich|kompensation ..8 gutschein*|freifahrt*|*fahrt|rabatt|<number>|nachlass|kostenlos|gratis|geschenkt|punkte / !@NEGATION !@QMARK
        + Als Wiedergutmachung schenken wir Ihnen am Freitag eine Freifahrt.
        - Eine Entschädigung können wir nicht zahlen.
        [rule.privacy.confirms-relationship]
        als patientin|patient|mandantin|mandant|klientin|klient (unserer|unseres|von uns|der) ..3
        ihr|dein ..1 konto|depot|kredit|darlehen|vertrag|mandat bei uns ..1 wurde|ist|war|wird|hat|besteht
        ihr|dein ..1 konto|depot|kredit|darlehen|mandat bei uns ..6 geschlossen|gekündigt|gesperrt|eröffnet|überzogen|abgelehnt
        + Als Patientin unserer Bordärztin kennen Sie die Regeln.
        + Ihr Konto bei uns wurde im Mai geschlossen.
        - Jede Patientin bekommt dasselbe Blatt.
        [rule.defensive.invalidate-emotion]
        kein|keinen grund|anlass ..7 aufregen|aufregst|aufregt|aufzuregen|ausrasten|ausrastest|schimpfen|schimpfst
        + Es gibt keinen Grund, dass Sie sich so aufregen.
        - Ich verstehe, dass Sie sich aufregen.
        [DEFENSIVE_OTHER]
        wem das|es|unser* ..1 nicht gefällt|passt|schmeckt|zusagt ..3 kann|darf|soll|muss|möge|braucht|geht
        + Wem es nicht gefällt, der kann ja mit einer anderen Fähre fahren.
        - Wem der Termin nicht gefällt, dem buche ich kostenlos um.

        # ---- channels, by which somebody tried or is sent to try
        [channel.mail]
        mail; mails; e-mail; e-mails; email; emails; gemailt; angemailt; mailadresse; mailen; maile; <email>
        [channel.phone]
        telefon*; hotline*; anruf*; angerufen; anrufen; ruf; rufe; rufen; rief; riefen; warteschleife; durchgekommen; rufnummer; servicenummer; callcenter
        [channel.chat]
        chat; chats; chatbot; livechat; bot; gechattet
        [channel.form]
        formular; *formular; ticket; tickets; portal; *portal
        [channel.message]
        dm; dms; pn; pns; direktnachricht*; privatnachricht*; messenger; whatsapp; private|privaten|persönliche nachricht|nachrichten
        # being told to use one
        [channel.use]
        !wir|ich rufen (sie|bitte|uns|mich|doch|einfach|unsere|dort) ..6 an; ruf (bitte|uns|mich|doch|einfach|mal|unsere|dort) ..6 an; nutzen|nutze|verwenden|verwende|probieren ..4 chat|*formular|formular|hotline|*portal|portal
        schreiben|schreib|schicken|schick|senden|sende ..6 (mail|e-mail|email) ..1; schreiben|schreib ..4 an ..2 <email>; füllen|füll|fülle ..4 formular|*formular
        + Bitte nutzen Sie den Chat auf unserer Website.
        + Rufen Sie bitte unsere Hotline an.
        - Ich rufe Sie um neun an.
        [channel.failed]
        keine|keinerlei|nie|ohne|null|nicht|kein|keinen ..3 antwort*|reaktion*|rückmeldung|rückruf|gemeldet|geantwortet|reagiert|zurückgerufen|erreicht|erreichbar|beantwortet|durchgekommen|abgenommen|durch
        niemand|keiner|mensch|sau ..4 ran|rangegangen|antwort*|geantwortet|abnimmt|abgenommen|ab|hebt|meldet|gemeldet|reagiert|reagierte|erreichbar|zurückgerufen|zurück|da
        antwortet|antworten|reagiert|meldet|geht|hebt|nimmt ..4 niemand|keiner|nichts|nix
        warteschleife; besetzt; ignoriert; funkstille; unbeantwortet; vergeblich; vergebens; umsonst; aufgelegt; rausgeflogen; abgewimmelt; unzustellbar; nichts|nix ..1 gehört|gekommen|passiert|zurück
        + Ich habe zweimal gemailt, keine Antwort.
        + Bei der Hotline geht niemand ran.
        + Eine Stunde in der Warteschleife.
        - Die Antwort kam schnell.
        """#
    )
}
