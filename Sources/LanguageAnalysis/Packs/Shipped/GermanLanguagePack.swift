// swift-format-ignore-file
extension LanguagePack {
    static let germanLanguage = LanguagePack(
        language: .german,
        source: #"""
        # German (Germany, Austria, Switzerland), general language: what brands write.

        [STOP]
        der; die; das; den; dem; des; ein; eine; einen; einem; einer; eines; kein; keine; keinen; keinem; keiner; keines
        ich; du; er; sie; es; wir; ihr; mich; dich; sich; uns; euch; mir; dir; ihm; ihn; ihnen; man
        mein; meine; meinen; meinem; meiner; meines; dein; deine; deinen; deinem; deiner; deines; sein; seine; seinen; seinem; seiner; seines
        ihre; ihren; ihrem; ihrer; ihres; unser; unsere; unseren; unserem; unserer; unseres; unsren; unsre; euer; eure; euren; eurem; eurer; eures
        und; oder; aber; denn; sondern; doch; sowie; weder; noch; als; wie; wenn; falls; weil; da; dass; daß; ob; obwohl; damit; bevor; nachdem; während; bis; seit; sobald; solange; indem; sodass; ehe
        in; im; ins; an; am; ans; auf; aufs; aus; bei; beim; mit; nach; von; vom; vor; zu; zum; zur; für; fürs; durch; durchs; um; gegen; ohne; über; unter; zwischen; hinter; neben; trotz; wegen; statt; außer; ab; pro; je; per
        ist; sind; bin; bist; seid; war; waren; warst; wart; wäre; wären; sei; seien; gewesen
        hat; haben; habe; hab; hast; habt; hatte; hatten; hattest; hätte; hätten; hättest; gehabt
        wird; werden; werde; wirst; werdet; wurde; wurden; würde; würden; würdest; worden
        kann; können; kannst; könnt; konnte; konnten; könnte; könnten; könntest; muss; müssen; musst; müsst; musste; mussten; müsste; müssten; soll; sollen; sollst; sollt; sollte; sollten; will; wollen; willst; wollt; wollte; wollten; darf; dürfen; darfst; dürft; durfte; dürfte; mag; mögen; magst; möchte; möchten; möchtest; lassen; lässt
        nicht; nichts; nix; nie; niemals; auch; nur; schon; sehr; so; ja; nein; mal; eben; halt; dann; hier; dort; dahin; daher; dazu; davon; dafür; dabei; darauf; daran; darin; darüber; dagegen; danach; davor; damit; hierzu; hierbei; wo; wann; warum; wieso; weshalb; wer; wen; wem; wessen; was; welche; welcher; welches; welchen; welchem; wohin; woher; womit; wofür
        dieser; diese; dieses; diesen; diesem; jener; jene; jenes; jeder; jede; jedes; jeden; jedem; alle; alles; allen; allem; aller; viel; viele; vielen; vieler; mehr; meist; einige; etwas; andere; anderen; anderer; anderes; beide; beiden; solche; manche; mancher; wenig; ganz; ganze; ganzen; gar; eigentlich; natürlich; leider; gerne; gern; bitte; danke; einfach; immer; wieder; jetzt; nun; gerade; grad; gleich; noch; erst; bereits; also; allerdings; jedoch; dennoch; trotzdem; deshalb; darum; deswegen; sonst; fast; etwa; ungefähr; wohl; vielleicht; nämlich; zwar; selbst; selber; sogar; bloß; los; her; hin; raus; rein; rüber; drauf; drin; dran; drum; weg; weiter; zurück; zusammen; überhaupt; wirklich; echt; ziemlich; zudem; außerdem; oft; manchmal; lange; lang; kurz; nochmal; nochmals; besser; gut; genau; ne; nen; nem; ner; n; s; ists; gibts; gehts; hats; wirds; bzw; usw; etc; dich; ach; oh; na; hey; äh; tja; tun; tut; tue; macht; machen; gemacht; gibt; geben; geht; gehen; kommt; kommen; kam; lag; steht; hab; alle; heute; morgen; gestern; heut

        [ABBREVIATION]
        bzw; ca; nr; str; usw; etc; z; zb; d; dh; h; inkl; exkl; ggf; evtl; tel; dr; prof; mag; dipl; ing; fr; hr; hrn; st; mio; mrd; min; max; std; abs; art; bspw; sog; vgl; zzgl; zw; u; o; ä; bez; bzgl; gem; i; v; a; s; p; pos; jan; feb; febr; jän; mrz; apr; jun; jul; aug; sept; sep; okt; nov; dez; mo; mi; sa; so; allg; entspr; geb; hl; lt; mind; mwst; ust; rd; ugs; urspr; vorm; nachm; zt; stk; tgl; kfm; gmbh; co; ev; kl; gr; pers; pkt; rgb; sek; verm; wg; ehem; einschl; ff; jh; km; lfd; milli; monatl; jährl; wöchentl; exp; bhf; hbf; pl; vs; chf; eur

        [GREETING]
        hallo; hallöchen; hallihallo; hi; hey; heyho; moin; moinsen; servus; grüezi; grüessech; hoi; sali; salü; ciao; tach; tachchen; aloha; guten tag; guten morgen; guten abend; guten mittag; guten nachmittag; schönen guten tag; schönen tag; gute nacht; grüß gott; grüß dich; grüß sie; grüß euch; grüß di; griaß di; griaß eich; mahlzeit; liebe; lieber; liebes; sehr geehrte; sehr geehrter; sehr geehrtes; geehrte; geehrter; werte; werter; verehrte; verehrter; willkommen; na du; ahoi; glück auf; huhu; juten tach; hey ho; geschätzte; geschätzter

        [SIGN_OFF]
        mit freundlichen grüßen; mit freundlichem gruß; mit besten grüßen; mit herzlichen grüßen; mit lieben grüßen; mit sonnigen grüßen; mit verbindlichen grüßen; mit sportlichen grüßen; mit kollegialen grüßen; mit vorzüglicher hochachtung; hochachtungsvoll; freundliche grüße; freundlicher gruß; freundliche gruess; viele grüße; vielen gruß; liebe grüße; lieber gruß; lieben gruß; liebe gruess; beste grüße; bester gruß; besten gruß; schöne grüße; schönen gruß; schöner gruß; herzliche grüße; herzlicher gruß; herzlichen gruß; herzlichst; sonnige grüße; grüße aus; grüße vom; gruß aus; gruß vom; gruß; grüße; gruss; grüessli; grüssle; viele liebe grüße; ganz liebe grüße; mfg; lg; glg; vg; bg; vlg; mbg; fg; bis bald; bis dann; bis später; bis demnächst; bis morgen; tschüss; tschüs; servus; ciao; pfiat di; pfiat euch; ade; adieu; baba; salut; schönen tag noch; schönen abend noch; schönes wochenende; einen schönen tag; einen schönen tag noch; alles liebe; alles gute; mach's gut; machs gut; ihr ergebener; ihr ergebenster; herzlich ihr; herzlich ihre; herzlich dein; herzlich deine; verbindlichst; freundlichst; i a; i v; iv; ia

        [TEAM_WORD]
        team; *team; teams; abteilung; *abteilung; verwaltung; kundenservice; kundendienst; kundenbetreuung; kundendialog; kundencenter; service; support; redaktion; zentrale; leitung; *leitung; geschäftsleitung; geschäftsführung; direktion; hotel; klinik; praxis; filiale; bank; bäckerei; mannschaft; crew; belegschaft; kollegium; büro; veranstaltungsbüro; sekretariat; rezeption; leitstelle; gruppe; firma; gmbh; ag; social; media; community; management; werk; haus; ihre; ihr; eure; euer; dein; deine

        [NEGATION]
        nicht; nichts; nix; nie; niemals; kein; keine; keinen; keinem; keiner; keines; keinesfalls; keineswegs; weder; niemand; niemanden; niemandem; nirgends; ohne; nirgendwo; nimmer; ned; net; nit; mitnichten; kaum

        [CONTRAST]
        aber; doch; jedoch; allerdings; dennoch; trotzdem; gleichwohl; nur; sondern; andererseits; hingegen; dagegen

        [CONDITION]
        wenn; falls; sofern; sollten; sollte; solltest; sollst; solange; vorausgesetzt; ob; im falle; für den fall; gegebenenfalls; ggf; eventuell; evtl; bei bedarf

        [PURPOSE]
        damit ..14 können|kann|sehe|sehen|finde|finden|prüfe|prüfen|helfe|helfen|weiß|wissen|klappt|klären|kläre|suchen|suche|zuordnen|zuordne|nachsehe|nachsehen|weiterkomme|weiterkommen|vorankomme|erreiche|erreichen|schicke|schicken|tausche|erstatte|anlegen|anlege|läuft|geht|kommt|reden|spreche|sprechen|rufe|anrufe|anrufen
        damit ich|wir|unser|unsere|unserer|meine|mein|die|der|das|sie|ihre|ihr|dein|deine|es|niemand|ihnen|dir|nichts
        um ..10 zu !sein @word.INF
        um ..8 zu können; um ..8 anzu*|nachzu*|zuzu*|herauszu*|weiterzu*|vorzu*|abzu*|aufzu*|einzu*|wiederzu*
        dann !schon|mal|bitte kann|können|schau|schaue|schauen|suche|suchen|prüfe|prüfen|sehe|sehen|kläre|klären|gehe|gehen|weiß|wissen|finde|finden|schalte|schalten|tausche|tauschen|erstatte|erstatten|spreche|sprechen|rufe|rufen|schicke|schicken|buche|buchen|lege|legen|leite|leiten|kümmere|kümmern|melde|melden|hole|holen|gleiche|mache|machen|nehme|nehmen|lasse|lassen|helfe|helfen|finden|stelle|stellen|veranlasse|bringe|bringen|gebe|geben|storniere|stornieren ich|wir|er|sie|die|unser|unsere
        dann ich|wir ..3 @word.V1
        ich|wir brauche|brauchen|brauch|benötige|benötigen|bräuchte|bräuchten
        brauche|brauchen|brauch|benötige|benötigen|bräuchte|bräuchten ich|wir
        zur|zum|fürs abgleich|überprüfung|prüfung|prüfen|zuordnung|klärung|bearbeitung|nachforschung|nachforschen|verifizierung|identifikation|identifizierung|abholung|rückbuchung|erstattung|bearbeitung|suche|nachschauen|nachsehen|suchen|schadensmeldung|reklamation|umtausch|legitimation|sicherheit
        für die|den|das|eine|einen|unsere|unseren abgleich|überprüfung|prüfung|zuordnung|klärung|bearbeitung|nachforschung|verifizierung|abholung|rückbuchung|erstattung|suche|schadensmeldung|reklamation|umtausch|meldung|versicherung|werkstatt|technik|labor|gutschrift|überweisung|leihgerät|ersatzlieferung|neulieferung
        sonst|anders finde|finden|kann|können|komme|sehe|sehen|weiß ich|wir
        so kann|können|finde|finden|sehe|sehen|komme|kommen|lässt|weiß|wissen|geht ich|wir|es|sich
        ohne die|das|den|sie|ihn kann|komme|finde|können|kommen|finden ich|wir
        zwecks; hierfür; hierzu; dafür brauch*; dazu brauch*; dafür benötig*; dazu benötig*
        + Schicken Sie mir bitte die Nummer, damit ich den Koffer finden kann.
        + Ich brauche ihn, um zu sehen, welcher Tarif hinterlegt war.
        - Schreiben Sie uns bitte eine private Nachricht.

        [word.INF]
        sehen; prüfen; klären; finden; suchen; verstehen; helfen; wissen; schauen; buchen; erstatten; schicken; ersetzen; vergleichen; checken; testen; sprechen; erreichen; bearbeiten; tauschen; veranlassen; ermitteln; stornieren; korrigieren; *ieren; melden; können; bringen; besprechen; beheben; lösen; verfolgen; zuordnen; bestätigen; entscheiden

        [word.V1]
        schaue; schauen; suche; suchen; prüfe; prüfen; sehe; sehen; kläre; klären; gehe; gehen; weiß; wissen; finde; finden; schalte; schalten; tausche; tauschen; erstatte; erstatten; rufe; rufen; melde; melden; schicke; schicken; kümmere; kümmern

        [WE]
        wir; uns; unser*; wirs
        [I]
        ich; mir; mich; mein; meine; meinen; meinem; meiner; meins
        [YOU]
        du; dich; dir; sie; ihnen; ihr; euch; euer; eure*; dein*; ihre; ihren; ihrem; ihrer; ihres
        [YOUR]
        dein; deine; deinen; deinem; deiner; deines; deins; ihr; ihre; ihren; ihrem; ihrer; ihres; euer; eure; euren; eurem; eurer; eures; eurn
        [OUR]
        unser; unsere; unseren; unserem; unserer; unseres; unsre; unsren; unsrem; unsrer; mein; meine; meinen; meinem; meiner

        [GENERIC]
        erfahrung*; problem*; nachricht*; kommentar*; feedback*; rückmeldung*; hinweis*; anregung*; service*; kund*; team*; unannehmlichkeit*; umstände; situation*; fall; falls; anliegen*; anfrage*; antwort*; frage*; bitte; bitten; thema*; sache; sachen; sachverhalt*; vorfall*; vorgang*; angelegenheit*; geduld*; verständnis*; kontakt*; kontaktier*; bearbeit*; prüf*; überprüf*; meldung*; melde; melden; meldest; schreib*; geschrieben; schick*; geschickt; sende*; gesendet; information*; info; infos; infor*; angaben; details; daten; mitarbeiter*; kolleg*; abteilung*; unternehmen*; firma; firmen; lob; kritik; beschwerde*; bewertung*; rezension*; zufrieden*; unzufrieden*; ärger*; leid; leids; entschuldig*; verzeih*; bedauer*; dank*; freu*; hilf*; hilfe; helf*; geholf*; möglich*; lösung*; lösen; schnell*; bald*; kümmer*; weiter*; zeit; zeiten; tag; tage; tagen; tags; woche; wochen; moment*; wort*; worte; wünsch*; schön*; toll*; besten; beste; bester; lieb*; gern*; herzlich*; freundlich*; grüß*; gruß; gruss; herr; herrn; frau; sehr; guten; gute; guter; hallo; warten; warte; wartest; gewartet; wissen; weiß; weiss; sehen; sehe; gesehen; finden; finde; gefunden; sagen; sage; gesagt; sagt; wollen; stehen; bleiben; bleibt; bekommen; bekommst; bekommt; bekam; erhalten; erhielt; nehmen; nehme; genommen; brauch*; glaub*; denk*; klar; richtig*; falsch*; nächste*; letzte*; neue; neuen; neues; neuer; wirklich; ehrlich*; unbedingt; absolut*; total; endlich; plötzlich; mehrfach; nochmal; mal; male; hoff*; erwart*; qualität*; produkt*; privat*; direktnachricht*; telefon*; email*; mail; mails; online; internet*; website*; webseite*; homepage*; link; kanal; post; posten; haben; unser*; euer*; eure*; teil; teile; teilen; hören; gehört; höre; stimmt; passiert; passieren; geschehen; klingt; verstehen; verstehe; mögen; bestimmt; sicher; selbstverständlich; sofort; umgehend; leute; mensch*; person*; stelle; stellen; platz; ort; seite; seiten; einmal; zweimal; beim; lassen; lass; liegt; liegen; gelten; gilt; haus; minuten; stunden; stunde; minute; monat; monate; monaten; jahr; jahre; jahren; euro; uhr; franken; guckt; gucken; schauen; schau; schaut; nachschau*; arbeit*; gerät; beitrag*; bezüglich; betreff*; zusammen; persönlich*; meisten; klappt; klappen; funktionier*; läuft; laufen; soll; sonst; statt

        [time.weekday.1]
        montag; montagen; montagfrüh; montagmorgen; montagvormittag; montagmittag; montagnachmittag; montagabend; montagnacht

        [time.morning]
        montagfrüh; montagmorgen; montagvormittag; dienstagfrüh; dienstagmorgen; dienstagvormittag; mittwochfrüh; mittwochmorgen; mittwochvormittag; donnerstagfrüh; donnerstagmorgen; donnerstagvormittag; freitagfrüh; freitagmorgen; freitagvormittag; samstagfrüh; samstagmorgen; samstagvormittag; sonntagfrüh; sonntagmorgen; sonntagvormittag

        [time.noon]
        montagmittag; dienstagmittag; mittwochmittag; donnerstagmittag; freitagmittag; samstagmittag; sonntagmittag

        [time.afternoon]
        montagnachmittag; dienstagnachmittag; mittwochnachmittag; donnerstagnachmittag; freitagnachmittag; samstagnachmittag; sonntagnachmittag

        [time.evening]
        montagabend; dienstagabend; mittwochabend; donnerstagabend; freitagabend; samstagabend; sonntagabend

        [time.weekday.2]
        dienstag; dienstagen; dienstagfrüh; dienstagmorgen; dienstagvormittag; dienstagmittag; dienstagnachmittag; dienstagabend; dienstagnacht

        [time.weekday.3]
        mittwoch; mittwochen; mittwochfrüh; mittwochmorgen; mittwochvormittag; mittwochmittag; mittwochnachmittag; mittwochabend; mittwochnacht

        [time.weekday.4]
        donnerstag; donnerstagen; donnerstagfrüh; donnerstagmorgen; donnerstagvormittag; donnerstagmittag; donnerstagnachmittag; donnerstagabend; donnerstagnacht

        [time.weekday.5]
        freitag; freitagen; freitagfrüh; freitagmorgen; freitagvormittag; freitagmittag; freitagnachmittag; freitagabend; freitagnacht

        [time.weekday.6]
        samstag; samstagen; samstagfrüh; samstagmorgen; samstagvormittag; samstagmittag; samstagnachmittag; samstagabend; samstagnacht; sonnabend; sonnabende; sonnabendmorgen; sonnabendmittag; sonnabendnachmittag; sonnabendabend

        [time.weekday.7]
        sonntag; sonntagen; sonntagfrüh; sonntagmorgen; sonntagvormittag; sonntagmittag; sonntagnachmittag; sonntagabend; sonntagnacht

        [time.month.1]
        januar; jänner; jan; jän

        [time.month.2]
        februar; feber; feb

        [time.month.3]
        märz; mrz; maerz

        [time.month.4]
        april; apr

        [time.month.5]
        mai

        [time.month.6]
        juni; juno; jun

        [time.month.7]
        juli; julei; jul

        [time.month.8]
        august; aug

        [time.month.9]
        september; sept; sep

        [time.month.10]
        oktober; okt

        [time.month.11]
        november; nov

        [time.month.12]
        dezember; dez

        [number.1]
        ein; eine; einer; einem; einen; eins; eines

        [number.2]
        zwei; zwo; zweien

        [number.3]
        drei; dreien

        [number.4]
        vier

        [number.5]
        fünf

        [number.6]
        sechs

        [number.7]
        sieben

        [number.8]
        acht

        [number.9]
        neun

        [number.10]
        zehn

        [number.11]
        elf

        [number.12]
        zwölf

        [number.13]
        dreizehn

        [number.14]
        vierzehn

        [number.15]
        fünfzehn

        [number.16]
        sechzehn

        [number.17]
        siebzehn

        [number.18]
        achtzehn

        [number.19]
        neunzehn

        [number.20]
        zwanzig

        [number.24]
        vierundzwanzig

        [number.30]
        dreißig; dreissig

        [number.36]
        sechsunddreißig

        [number.48]
        achtundvierzig

        [number.72]
        zweiundsiebzig

        [WEEKDAY]
        @time.weekday.1; @time.weekday.2; @time.weekday.3; @time.weekday.4; @time.weekday.5; @time.weekday.6; @time.weekday.7

        [MONTH]
        @time.month.1; @time.month.2; @time.month.3; @time.month.4; @time.month.5; @time.month.6; @time.month.7; @time.month.8; @time.month.9; @time.month.10; @time.month.11; @time.month.12

        [NUMBER]
        <number>; @number.1; @number.2; @number.3; @number.4; @number.5; @number.6; @number.7; @number.8; @number.9; @number.10; @number.11; @number.12; @number.13; @number.14; @number.15; @number.16; @number.17; @number.18; @number.19; @number.20; @number.24; @number.30; @number.36; @number.48; @number.72; paar; halben; halbe; anderthalb; eineinhalb


        [time.today]
        heute; heut; heutigen; heutige; noch am selben tag; am selben tag; heuteabend
        [time.tonight]
        heute|heut abend; heute|heut nacht; heute|heut am abend; heut abends
        [time.tomorrow]
        !guten|heute|am|jeden|gestern|seit|heut|schönen morgen !morgen
        morgigen; morgigem; morgige; übermorgen morgen; morgenabend; morgenfrüh; morgenmittag; morgenvormittag; morgennachmittag
        am nächsten tag; am folgetag
        [time.dayAfterTomorrow]
        übermorgen; in zwei tagen
        [time.morning]
        früh; vormittag; vormittags; in der früh; am morgen; heute morgen; heut morgen; morgens; frühmorgens; morgenfrüh; in den morgenstunden; morgenvormittag
        [time.noon]
        mittag; mittags; mittagszeit; zu mittag; morgenmittag
        [time.afternoon]
        nachmittag; nachmittags; morgennachmittag
        [time.evening]
        abend; abends; nacht; nachts; morgenabend
        [time.midnight]
        mitternacht; null uhr; 24 uhr; 0 uhr
        [time.endOfDay]
        ende des tages; tagesende; end of day; im lauf|laufe des tages; im tagesverlauf; den tag über
        [time.endOfWork]
        feierabend; dienstschluss; geschäftsschluss; ladenschluss; büroschluss; betriebsschluss; arbeitsschluss; schalterschluss; ende des arbeitstags|arbeitstages|werktags; geschäftsende; schichtende
        [time.endOfWeek]
        ende der|dieser woche; ende woche; wochenschluss
        [time.endOfMonth]
        ende monat; monatsende; ultimo; ende des monats; ende dieses monats; ende des laufenden monats
        [time.nextWeek]
        nächste|kommende|nächster|kommender|nächsten|kommenden woche; in der nächsten|kommenden woche
        [time.by]
        bis; spätestens; vor; bis zum; bis zur; bis spätestens; noch vor; bis in; längstens
        [time.within]
        innerhalb; binnen; innert; in; innerhalb von; innerhalb der; innerhalb der nächsten; in den nächsten; binnen der nächsten; im laufe von; im lauf der
        [time.am]
        vormittags; morgens; früh; in der früh
        [time.pm]
        nachmittags; abends; abend; nachmittag
        [time.oclock]
        uhr; h
        [time.half]
        halb; halber
        [time.quarterPast]
        viertel nach
        [time.quarterTo]
        viertel vor; dreiviertel
        [unit.minute]
        minute; minuten; min; mins; minütchen
        [unit.hour]
        stunde; stunden; std; stündchen; h
        [unit.workday]
        arbeitstag; arbeitstage; arbeitstagen; arbeitstags; werktag; werktage; werktagen; werktags; werktages; banktag; banktage; banktagen; bankarbeitstag*; geschäftstag; geschäftstage; geschäftstagen; börsentag*
        [unit.day]
        tag; tage; tagen; tages
        [unit.week]
        woche; wochen
        [unit.month]
        monat; monate; monaten; monats
        [TNUM]
        <number>; eins; @number.2; @number.3; @number.4; @number.5; @number.6; @number.7; @number.8; @number.9; @number.10; @number.11; @number.12; @number.13; @number.14; @number.15; @number.16; @number.17; @number.18; @number.19; @number.20; @number.24; @number.30; @number.36; @number.48; @number.72
        [UNIT]
        @unit.minute; @unit.hour; @unit.workday; @unit.day; @unit.week; @unit.month; sekunden; sekunde
        [DAYPART]
        früh; morgen; vormittag; mittag; nachmittag; abend; nacht; mitternacht

        [MONEY]
        <number> euro|eur|franken|chf|cent|fr|rappen|stutz|prozent|schilling; € <number>; <number> €; <number> %; fr <number>; fr . <number>; chf <number>; euro <number>; eur <number>
        @NUMBER euro|franken|cent|prozent|rappen

        [HABIT]
        immer; stets; grundsätzlich; üblicherweise; normalerweise; generell; gewöhnlich; meistens; meist; täglich; jederzeit; ständig; laufend; fortlaufend; regelmäßig; in der regel; aus prinzip; prinzipiell; montags; dienstags; mittwochs; donnerstags; freitags; samstags; sonntags; werktags; wochentags; jeden; jede; jedes; jedem; jährlich; wöchentlich; seit jeher; traditionell; erfahrungsgemäß; üblich; angeblich; voraussichtlich

        [PAST_TIME]
        gestern; vorgestern; vorhin; letzte; letzten; letzter; letztes; vergangene; vergangenen; vergangener; seit; damals; früher; neulich; kürzlich; soeben; bereits; schon; inzwischen; mittlerweile; eben; gerade; vor @NUMBER @UNIT

        [FUTURE_TIME]
        diese woche / !@PAST_TIME
        wochenende; anfang|mitte|ende nächster|kommender|der|dieser woche
        in dieser woche / !@PAST_TIME
        @time.tomorrow; @time.dayAfterTomorrow; @time.tonight; @time.nextWeek; @time.endOfWeek
        bis|spätestens|am|ab|gegen|zum|vor|nächsten|kommenden ..2 @WEEKDAY
        @WEEKDAY / !@PAST_TIME
        bis|spätestens ..2 @time.today|@time.tomorrow|@WEEKDAY|@time.endOfDay|@time.endOfWork|@time.endOfWeek|@time.endOfMonth|@time.midnight|@time.noon|@time.evening|@time.afternoon|@time.morning
        heute noch; noch heute; heute bis; heute ab; heute um; heute vor; heute gegen; heute zwischen; heute nachmittag; heute mittag; heute spät; noch @WEEKDAY; noch am; noch diese woche; noch in dieser woche; noch vor; diese woche noch; heute / !@PAST_TIME
        bis|ab|am|zum|zur ..2 @group.1
        bis ..2 @group.2
        um|gegen|vor|ab|zwischen @group.3 / !@PAST_TIME
        in|innerhalb|binnen|innert ..3 @NUMBER ..1 @UNIT
        in einer|einem|einigen|wenigen|der nächsten|den nächsten ..1 @UNIT
        bis ..2 ende|anfang|mitte|tagesende|monatsende|wochenende|feierabend|dienstschluss|geschäftsschluss|ladenschluss
        nach feierabend|feierabends
        - Gestern um 14 Uhr haben wir es abgegeben.

        [TIME_ANCHOR]
        @time.today; @time.tonight; @time.tomorrow; @time.dayAfterTomorrow; @WEEKDAY; @time.nextWeek; @time.endOfWeek; @time.endOfMonth; @time.midnight; @time.endOfDay; @time.endOfWork; diese woche; in dieser woche; noch diesen monat; nächsten monat; kommenden monat; nächstes jahr; kommendes wochenende
        <time>; <date>; <number> uhr; @NUMBER uhr; <number> h; punkt @NUMBER
        wochenende; anfang|mitte|ende nächster|kommender|der|dieser woche; ende @MONTH
        <number> . @MONTH; <number> @MONTH; <number> . <number> .; @NUMBER . @MONTH; @MONTH / @FUTURE_TIME
        am|zum|bis|ab|vom @group.4
        bis|ab|am|zum|anfang|ende|mitte @MONTH
        um|gegen|vor|ab|bis|kurz @TNUM !@UNIT|%|prozent|euro|cm|kg|mal
        um|gegen|vor|ab|bis|nach|zwischen halb @NUMBER; viertel|dreiviertel nach|vor? @NUMBER
        in|innerhalb|binnen|innert|nach|spätestens|maximal|längstens|höchstens|den|nächsten ..3 @NUMBER ..2 @UNIT
        innerhalb|binnen|innert ..2 stunde|woche|tages|stunden|tagen|frist|monats
        in einer|einem|den nächsten|der nächsten @group.5
        in @group.6 halben|guten|knappen? stunde|stunden|viertelstunde|woche|tag
        viertelstunde; dreiviertelstunde; übers wochenende; am wochenende; bis dahin ..1 @NUMBER; heiligabend; silvester; neujahr; ostern; weihnachten; pfingsten; bis|am|vor|zu|zum ..1 mittag|mittags|abend|vormittag|nachmittag|mitternacht
        bis ..1 ende ..2 woche|monat|monats|jahr|jahres|tages|@MONTH
        samstagfrüh; <number> werktage|werktagen|arbeitstage|arbeitstagen|stunden|tage|tagen|minuten / @PROMISE_CUE
        @NUMBER werktage|werktagen|arbeitstage|arbeitstagen|werktags
        + Wir rufen bis Freitag an.
        + Innert 48 Stunden ist das Geld da.
        + um halb zehn
        - Guten Morgen, danke dir!
        - Wir melden uns in Kürze.
        [PROMISE_CUE]
        werde; werden; wird; melden; melde; spätestens; dauert; braucht; rechnen

        [VAGUE_TIME]
        bald; baldmöglichst; baldmöglich; schnellstmöglich; schnellst möglich; schnellstmöglichst; ehestmöglich; ehestens; ehebaldigst; raschestmöglich; raschmöglichst; schnellstens; raschest; baldigst; alsbald; zeitnah; zeitnahe; umgehend; unverzüglich; demnächst; asap; kurzfristig; in kürze; in bälde; in naher zukunft; in nächster zeit; in absehbarer zeit; in den nächsten tagen; in den kommenden tagen; in der nächsten zeit; zu gegebener zeit; bei gelegenheit; bei nächster gelegenheit; früher oder später; über kurz oder lang; irgendwann; so|möglichst schnell|rasch|bald|flott|zeitnah (wie möglich)?; so schnell wie|es möglich|geht; so schnell es geht; so bald wie möglich; sobald wie möglich; sobald es geht; sobald möglich; sobald es neuigkeiten|news gibt; sobald wir mehr wissen; sobald ich mehr weiß; auf schnellstem wege; in den nächsten stunden; nächstens; subito; mit hochdruck; im laufe der zeit; in einiger zeit; etwas später; später
        + Wir melden uns schnellstmöglich.
        - Wir melden uns bis Freitag.

        [PRIVATE_CHANNEL]
        direktnachricht; direktnachrichten; dm; dms; pn; pns; pm; privatnachricht; privatnachrichten; private|privaten|privater|direkte|direkten|persönliche|persönlichen nachricht|message|mitteilung|chat; messenger; postfach; privat; privatchat; direct message; per direct; direct; privaten chat; inbox; whatsapp; chat; nachrichtenfach

        [DESK]
        support; supports; kundenservice; kundendienst; kundenbetreuung; kundencenter; kundenzentrum; kundendialog; servicecenter; service; serviceteam; supportteam; servicenummer; servicehotline; hotline; hotlines; callcenter; telefonzentrale; zentrale; beschwerdestelle; beschwerdemanagement; reklamationsabteilung; reklamationsstelle; fachabteilung; abteilung; *abteilung; *hotline; *center; *dienst; *service; *stelle; kontaktformular; *formular; formular; faq; faqs; hilfecenter; hilfeseite; hilfebereich; hilfe; website; webseite; homepage; internetseite; internetpräsenz; webauftritt; internetauftritt; portal; *portal; händler; *händler; hersteller; verkäufer; verkaufsstelle; fachhandel; fachgeschäft; geschäftsstelle; filiale; filialen; niederlassung; shop; büro; sekretariat; buchhaltung; verwaltung; ansprechpartner; ansprechpartnerin; stelle; anlaufstelle; kundenportal; kollegen; kolleginnen; inhaber; betreiber; betreibergesellschaft; veranstalter; versicherung; paketdienst; spediteur; vermieter; hausverwaltung; bank; aushang; aushänge; aushängen; impressum; app; store; versender; absender; netzbetreiber; vermittler; reisebüro; vertragspartner; fundbüro; rezeption; personal; verkaufspersonal; schalter; servicepoint; helpdesk; apotheke; gemeinde; amt; behörde

        [slot.order]
        bestellnummer*; bestellnr; auftragsnummer*; auftragsnr; buchungsnummer*; buchungscode; ticketnummer*; vorgangsnummer*; rechnungsnummer*; sendungsnummer*; paketnummer*; trackingnummer*; reservierungsnummer*; fallnummer*; belegnummer*; bestellung; bestell nr; nummer; nummern; *nummer; *nr; *code; aktenzeichen; ziffern; bon; kassenbon; beleg; kaufbeleg; rechnung; barcode; montageauftrag; sendungs id; pnr
        [slot.phone]
        telefonnummer; telefonnummern; handynummer; mobilnummer; rufnummer; rückrufnummer; nummer; telefon; handy; natelnummer; festnetznummer; natel
        [slot.email]
        email; e mail; mail; mailadresse; emailadresse; e mail adresse; mail adresse
        [slot.address]
        adresse; anschrift; lieferadresse; rechnungsadresse; straße; hausnummer; postleitzahl; plz; wohnort; postanschrift; wohnadresse
        [slot.name]
        name; namen; vorname; nachname; vornamen; nachnamen; vollständigen namen; geburtsname
        [slot.date]
        datum; tag; uhrzeit; kaufdatum; reisedatum; bestelldatum; kaufzeitpunkt; zeitpunkt; termin; geburtsdatum; lieferdatum; abend; tageszeit; anreise; kauftag; wann
        [slot.model]
        modell; typ; gerät; geräte; modellnummer; seriennummer; version; größe; grösse; farbe; sorte; variante; betriebssystem; chargennummer; charge; browser; artikel; artikelnummer; produkt; ausführung; baujahr; typenschild; marke; softwareversion
        [slot.photo]
        foto; fotos; bild; bilder; screenshot; screenshots; video; aufnahme; scan; kopie; bildschirmfoto; abbildung; schnappschuss; clip
        [slot.place]
        filiale; standort; ort; haltestelle; bahnhof; stadt; markt; geschäft; zimmernummer; strecke; linie; zielbahnhof; laden; haus; wohnort; zugnummer; wagennummer; kennzeichen; station; stockwerk; zimmer
        [slot.account]
        kundennummer*; kundennr; kundenkonto; kontonummer; iban; benutzername; nutzername; username; mitgliedsnummer*; vertragsnummer*; versichertennummer*; kartennummer*; konto; kundenkarte; vertrag; kundenkennung; zählernummer; accountname
        [slot.details]
        details; angaben; daten; informationen; infos; info; einzelheiten; näheres; genaueres; mehr; unterlagen; fehlermeldung; fehlercode; beschreibung; hintergründe; link; kontaktdaten; stichworte; eckdaten

        [act.thank]
        danke; dankeschön; dankeschoen; merci; dankend; dankbar; thx; thanks; thank you; dankesehr; dankefein; vergelts gott; vergelt's gott; merce; gedankt; dankeee*; dangge; danggä; dank'schön; dankscheen
        vielen|besten|herzlichen|lieben|tausend|großen|grossen|schönen|unser|unseren|mein|meinen|ganz|riesigen|vielmals|aufrichtigen|allerbesten|allerherzlichsten|1000|dicken|innigen|heißen|hab|habt|haben|verbindlichen|gebührt ..1 dank
        dank dir|ihnen|euch (für|von|vielmals|dass|auch|nochmal|$)
        bedanke|bedanken|bedank mich|uns|wir|ich
        wir|ich|mich|uns ..3 bedanken|danken|danke|dank
        danken wir|ich|ihnen|dir|euch|für; danken sehr|herzlich|vielmals
        ein danke; sag|sage|sagen wir|ich? @group.7? danke
        wissen ..4 zu schätzen; weiß ..4 zu schätzen; schätzen wir|es ..3 sehr
        gedanke* gedanke
        lieb|nett|toll|super|klasse|stark ,? dass du|sie|ihr ..5 bescheid|gesagt|sagst|meldest|melden|gemeldet|schreibst|schreiben|schreibt|teilst|teilen|erzählst|erzählen|mitdenkst|mitdenken|aufmerksam|drauf|darauf|gedacht|gelobt|hinweist|hinweisen
        da freuen wir uns ..3 drüber|darüber !wenn
        + Vielen lieben Dank fürs Feedback!
        + Wir möchten uns bei Ihnen bedanken.
        + Hab Dank für die Warnung.
        - Dank des Updates läuft es wieder.
        - Gott sei Dank ist nichts passiert.

        [APOLOGY_WORD]
        entschuldigen; entschuldige; entschuldigung; entschuldigungen; entschuldigt; entschuldigst; entschuldigens; verzeihen; verzeih; verzeiht; verzeihung; vergebung; nachsicht; pardon; verzeihe; verständnis

        [PLEASE_APOLOGY]
        bitte ..4 böse|übel
        bitte ..4 @APOLOGY_WORD
        entschuldige|entschuldigen|entschuldigt|verzeih|verzeiht|verzeihen|verzeihung|entschuldigung|pardon|sorry ..2 bitte
        bitten|bitte ..9 @APOLOGY_WORD
        bitte ..3 @group.8
        bitte nehmen|nimm|nehmt ..5 entschuldigung
        um ..4 @APOLOGY_WORD ..3 bitten|bitte|gebeten

        [PLEASE_IDLE]
        bitte schön|sehr|gern|gerne|schoen; bitteschön; aber bitte; wie bitte; na bitte; ja bitte; bitte $; ^ bitte !@PLEASE_GO $; bitte was; ihre|deine|eure|der|die|seine|ihrer|deiner|eurer|unsere|dieser|diese bitte; bitte um rückruf

        [PLEASE_GO]
        sehr

        [act.please]
        bittschön|biddschön|bittscheen / !@PLEASE_APOLOGY
        hätten|hättest|hättet sie|du|ihr ..6 @SLOT|kurz|lust|zeit ..6 für uns|mich
        bitte / !@PLEASE_APOLOGY !@PLEASE_IDLE
        bitte @REQUEST_VERB; @REQUEST_VERB ..5 bitte / !@PLEASE_APOLOGY
        bitte ..4 @REQUEST_VERB / !@PLEASE_APOLOGY
        bitten|bitte wir|ich|sie|dich|euch|darum|höflich|freundlich|herzlich|daher|deshalb|von|zusätzlich|nur ..14 zu|darum|abzusehen|um / !@PLEASE_APOLOGY
        wir|ich bitten|bitte|bitt ..14 zu|abzusehen|anzu*|um|nachzu*|vorzu*|einzu*|mitzu*|herein / !@PLEASE_APOLOGY
        ^ bitten ..12 zu / !@PLEASE_APOLOGY
        darf|dürfen|dürfte|dürften ich|wir ..3 sie|dich|euch|ihnen|dir bitten|um|noch
        darf|dürfen|dürfte|dürften ich|wir ..6 bitten|erbitten
        dürften|dürfte|darf|dürfen ich|wir kurz|noch|nochmal|mal? um ..5 @SLOT
        könnten|könntest|könntet|würden|würdest|würdet|möchten|möchtest|möchtet|magst|wollen|wolltest sie|du|ihr|s ..3 @TO_US ..12 @GIVE_INF
        könnten|könntest|könntet|würden|würdest|würdet|kannst|könnt|können sie|du|ihr ..3 bitte|vielleicht|kurz|freundlicherweise|netterweise|einmal|eventuell|evtl ..14 @GIVE_INF
        könnten|könntest|könntet|würden|würdest|würdet sie|du|ihr ..14 @GIVE_INF
        wären|wärst|wäre|wärt|seien|sei ..3 so nett|lieb|freundlich|gut
        wäre|wär ..2 nett|lieb|super|toll|klasse|prima|hilfreich|großartig|fein|spitze ..2 wenn sie|du|ihr
        hilfreich|nett|lieb|super|toll wäre|wär|wärs ..8 !wir
        freundlicherweise|netterweise|liebenswürdigerweise; sei so gut; seien sie so gut; tu|tun uns|mir ..2 den|einen gefallen
        helfen|hilf würden|würde|würdest sie|du mir|uns ..4 wenn|mit|indem
        sie|du würdest|würden|würde|könntest|könnten mir|uns ..3 helfen
        wir würden uns freuen ..2 wenn sie|du|ihr ..8 schick*|send*|nenn*|mitteil*|schreib*|meld*
        wir wären|ich wäre ..3 dankbar|froh ..2 wenn|für; wären|wäre wir|ich ..3 dankbar
        + Könnten Sie mir zwei Fotos privat schicken?
        + Magst du mir bitte den Code schicken?
        + Von Rückfragen bitten wir abzusehen.
        + Sagst du uns bitte, welcher Bus das war?
        + Wären Sie so nett, uns das Datum zu nennen?
        - Bitte entschuldigen Sie die Wartezeit.
        - Wir bitten um Entschuldigung.
        - Verzeih uns bitte die Verspätung.
        - Bitte sehr, gern geschehen!

        [TO_US]
        mir; uns; hier; kurz; noch; einmal; nochmal; mal; bitte; privat; ihre; ihren; deine; deinen; die; den; das; ein; eine; einen; es; sie; per; dazu; zusätzlich; gern; gerne

        [GIVE_INF]
        schicken; senden; nennen; sagen; mitteilen; schreiben; geben; zusenden; zuschicken; übermitteln; übersenden; verraten; melden; durchgeben; beschreiben; erzählen; schildern; hochladen; prüfen; schauen; nachschauen; nachsehen; kontrollieren; testen; probieren; ausprobieren; versuchen; machen; anhängen; beilegen; mailen; posten; bestätigen; angeben; aufschreiben; weiterleiten; zukommen; rufen; anrufen; zeigen; einschicken; einsenden; überlassen; hinterlassen; vorbeikommen; vorbeibringen; warten; neustarten; starten; aktualisieren; dalassen; antworten; erklären; konkretisieren; eingrenzen; verlinken; ausfüllen; abgeben; teilen; bringen; lassen; helfen; gedulden; aushelfen; durchsagen; heraussuchen; raussuchen

        [REQUEST_VERB]
        schick; schicke; schicken; schickt; schickst; sende; senden; sendet; send; sendest; nenn; nenne; nennen; nennt; nennst; sag; sage; sagen; sagt; sagst; schreib; schreibe; schreiben; schreibt; schreibst; teile; teil; teilen; gib; geben; gebt; gibst; verrate; verraten; verrätst; melde; meld; melden; meldet; beschreibe; beschreib; beschreiben; schau; schaue; schauen; schaut; prüfe; prüf; prüfen; prüft; warte; warten; wartet; halte; halten; haltet; bring; bringe; bringen; bringt; komm; komme; kommen; kommt; nimm; nehmen; nehmt; lade; laden; ladet; zeig; zeige; zeigen; zeigt; benutze; benutzen; lass; lassen; lasst; beachte; beachten; beachtet; achte; achten; kühlen; starte; starten; startet; füll; fülle; füllen; versuch; versuche; versuchen; versucht; probier; probiere; probieren; öffne; öffnen; klick; klicke; klicken; tippe; tippen; drück; drücke; drücken; gedulde; gedulden; gib; übermitteln; übermittle; klappt; klappen; stell; stelle; stellen; ruf; rufe; rufen; leg; lege; legen; wirf; werfen; schmeiß; geh; gehe; gehen; lies; lesen; kontaktiere; kontaktieren; wende; wenden; entnehmen; entnimm; anhaken; mitbringen; ausfüllen; hochladen; antworte; antworten; folge; folgen; merke; denk; denke; denken; denkt; vereinbaren; behalte; behalten; bleib; bleiben; hab; habt; haben; seien; sei; seid; kontrollieren; kontrollier; kontrolliere; ergänze; ergänzen; bestätige; bestätigen; fotografiere; fotografieren; leite; leiten; poste; posten; löschen; lösche; pass; passen; erkläre; erklären; diskutieren; gedenken; such; suche; suchen; hinterlasse; hinterlassen; werfen; steig; steigen; trag; tragen; reinige; reinigen; nutze; nutzen; nutz; verwende; verwenden; gucken; guck; mail; maile; mailen; überprüfe; überprüfen; teilst; magst; möchtest

        [SLOT]
        @slot.order; @slot.phone; @slot.email; @slot.address; @slot.name; @slot.date; @slot.model; @slot.photo; @slot.place; @slot.account; @slot.details

        [act.apologise]
        entschuldige|entschuldigen|entschuldigt / !@NO_REGRET
        entschuldigung / !@NO_REGRET; entschuldigungen / !@NO_REGRET; verzeihung / !@NO_REGRET; verzeih / !@NO_REGRET; verzeiht / !@NO_REGRET; pardon / !@NO_REGRET; sorry / !@NO_REGRET; tschuldigung / !@NO_REGRET; tschuldige / !@NO_REGRET; 'tschuldigung / !@NO_REGRET; sry / !@NO_REGRET; exgüse / !@NO_REGRET; exgüsi / !@NO_REGRET; entschuldigens / !@NO_REGRET
        verzeihen sie|sies|uns / !@NO_REGRET; verzeihe uns|mir|bitte / !@NO_REGRET; um vergebung / !@NO_REGRET; um nachsicht / !@NO_REGRET; um verzeihung / !@NO_REGRET; um entschuldigung / !@NO_REGRET
        entschuldige|entschuldigen ich|wir mich|uns|dafür / !@NO_REGRET
        sie|uns|mich zu entschuldigen / !@NO_REGRET; zu entschuldigen ,? und / !@NO_REGRET
        bitten|bitte ..12 zu entschuldigen|verzeihen / !@NO_REGRET
        asche auf unser|mein haupt / !@NO_REGRET
        + Verzeihung, das war nicht nett.
        + Wir bitten, die Wartezeit zu entschuldigen.
        - Du brauchst dich nicht zu entschuldigen.

        [NO_REGRET]
        brauchst|brauchen|müssen|musst|braucht ..4 nicht|nichts ..4 entschuldigen
        nicht|nichts|kein|keine|keinen ..2 leid|entschuldig*|bedauer*|schade
        kein|keine|keinen|keiner entschuldigung|grund|anlass|ausrede; nicht|nichts ..4 zu entschuldigen; hat|haben|habe sich|uns|mich|dich ..4 entschuldigt; sie|er|mitarbeiter|fahrer|kollegin|kollege ..3 entschuldigt
        nicht zu schade; zu schade für; leider schon

        [REGRET_CORE]
        wie|so|echt|total|ziemlich|richtig|wirklich|super|schon doof|blöd|mies|nervig|schade|ärgerlich|unangenehm|dumm|peinlich|traurig|frustrierend|enttäuschend|schlimm|übel|unglücklich / !@NOT_AWKWARD
        ärgere|ärgern mich|uns ..2 mit|selbst|selber|sehr|auch|darüber; ärgert mich|uns ..2 auch|selbst|sehr|genauso; wünscht|wünschen ..4 niemandem|niemand|keinem
        klingt|hört|liest|sieht ..2 nach ..3 furchtbar*|schlimm*|schrecklich*|ärger|stress|frust|nervig*|chaos|mies*|anstrengend*|albtraum|unangenehm*|blöd*|doof*
        kein|keine|nicht ..2 schöner|schönes|guter|gutes|toller|angenehmer|schöne|angenehmes|gelungener ..1 abend|erlebnis|start|tag|besuch|aufenthalt|eindruck|anfang|moment|urlaub|einkauf|erfahrung|geburtstag
        fühlen|fühle|leiden|leide ..3 mit ihnen|dir|euch?; ans herz ; zu herzen ; das geht uns|mir nah|nahe
        leid tut|tun|getan|täte|tat; tut|tun|tuts|täte|tat ..6 leid; leid !tragen|tragend|er|geprüft tut; leidtut; leidtun; leid , dass|wenn|was; sehr leid; leid für|um|wegen
        bedauere|bedaure|bedauern|bedauer|bedauerlich*; bedauerns*; zu unserem bedauern; mit bedauern; mitgefühl; anteilnahme; beileid; mitleid; bedauern
        schade !@PAST_CUE; jammerschade; sehr schade; zu schade
        betroffen ..4 macht|sind|machen|gemacht; macht ..3 betroffen|traurig|betrübt; tut|tun ..3 weh ..4 zu|dass|das
        erschrocken; beschämt; schämen|schäme uns|mich|dafür; wir schämen uns; peinlich; oberpeinlich; unangenehm; beschämend; unverzeihlich; untröstlich; zerknirscht
        nicht schön; unschön; nicht in ordnung; nicht ok; nicht okay; nicht akzeptabel; inakzeptabel; unakzeptabel; gar nicht gut; das geht nicht; das geht gar nicht; geht gar nicht; nicht toll; nicht cool; nicht witzig; nicht fein; nicht lustig
        ärgerlich; wie ärgerlich; sehr ärgerlich; echt ärgerlich; das ist bitter; ist bitter; echt bitter; wie bitter; blöd gelaufen; dumm gelaufen; echt mies; mieser start; so ein mist; so ein ärger; mist ,|!|.; wie blöd; zu blöd; echt blöd; blöde sache; wie schlimm; klingt schlimm; klingt furchtbar; klingt schrecklich; klingt übel; klingt mies; klingt ärgerlich; klingt blöd; klingt nicht gut; das klingt nicht; klingt gar nicht; liest sich nicht schön; liest sich nicht gut; liest sich gar nicht
        hören|lesen ..2 wir|ich ..2 @group.9 ..2 gern*?
        ungern; oh nein; oh weh; oh je; ohje; oje; ojemine; ach herrje; herrje; auweia; auwei; au backe; auwia; du meine güte; ach du meine güte; ach du liebe güte; ach mensch; och nö; och nein; ach nein; ach je; achje; uff; du liebe zeit; jesses; puh ,|!|.
        hätte|hätten|haben ..6 anders gewünscht|vorgestellt|erwartet|verdient; anders gewünscht; so sollte|soll|darf|dürfte ..4 nicht|niemals|nie ..3 sein|laufen|passieren|vorkommen|ablaufen|aussehen|enden|gehen
        darf|dürfen|dürfte|soll|sollte|sollten|hätte|hätten ..3 nicht|nie|niemals ..3 passieren|vorkommen|geschehen|sein|passiert|vorgekommen|dürfen
        das ist ..3 nicht|keinesfalls|kein ..2 der|die|das? ..1 anspruch|erlebnis|erfahrung|service|standard|eindruck|bild ..4 haben|wollen|möchten|bieten|stehen|wünschen|hinterlassen|vermitteln
        nicht unser|unserem|unseren anspruch*; nicht das|die erlebnis|erfahrung|bild|eindruck ,? das|die|den wir; nicht das|so was|wie wir ..4 wollen|möchten|wünschen
        gute besserung; schlimm ,? dass; fühlen|fühle ..3 mit ihnen|dir|euch; traurig ..2 zu hören|lesen; traurig ,? dass; tut richtig weh
        bricht uns|mir|einem das herz; das herz ..3 gebrochen|schwer; arme|armer|armes|arme kerl|kleine|kleiner|maus|hund|junge|füße|mutter|vater
        so arbeiten wir nicht; so wollen wir ..4 nicht; das muss ..8 @group.10 / @FEELING
        das haben|hast sie|du|ihr|niemand ..4 nicht verdient; sauer aufgestoßen; enttäuschend ..3 für|dass|gewesen
        enttäuscht|verärgert|frustriert ..3 haben|hat|habe ..4 wir|sie|dich? / @WE

        [PAST_CUE]
        marmelade
        [FEELING]
        schlimm; furchtbar; frustrierend; ärgerlich; schrecklich; nervig; stressig; enttäuschend; beängstigend; schmerzhaft; anstrengend; unangenehm; ein schock; schock; schreck

        [act.regret]
        @act.apologise / !@NO_REGRET
        @REGRET_CORE / !@NO_REGRET !@JOKE_CUE
        @PLEASE_APOLOGY / !@NO_REGRET
        entschuldigung ..6 nicht|kein / @WE
        @act.empathise
        + Das klingt nach einem furchtbaren Abend, das tut mir leid.
        + Wie ärgerlich, dass der Reißverschluss schon hin ist.
        + Oje, das Drehkreuz!
        + Das darf nicht passieren.
        - Das ist nicht schlimm, keine Entschuldigung nötig.
        - Der Fahrer hat sich bei der Dame entschuldigt.

        [JOKE_CUE]
        autsch; zwinker

        [NOT_AWKWARD]
        nicht so|wie|zu; schade ,? dass ..3 schon vorbei
        [act.empathise]
        verstehe|verstehen|versteh|nachvollziehen|begreife|begreifen ..6 ärger|frust|sorge|sorgen|enttäuschung|unmut|wut|aufregung|ärgert|frustriert|sauer|wütend|enttäuscht|verärgert|genervt|verunsichert|nervt / !@NEGATION !@CONTRAST
        ärger|frust|unmut|enttäuschung|wut|sorge|sorgen ..4 verstehe|verstehen|nachvollziehen|verständlich|nachvollziehbar|nachempfinden / !@NEGATION !@CONTRAST
        @group.11 ,? dass ..4 sauer|wütend|enttäuscht|ärger*|verärgert|genervt|frustriert|nervt|nerven
        kann|können ich|wir ..3 gut|absolut|total|voll|völlig|sehr|bestens ..3 nachvollziehen|verstehen|nachfühlen|nachempfinden
        muss ..5 @group.12 ..4 gewesen
        da wäre|wären ich|wir auch|ebenfalls sauer|wütend|enttäuscht|verärgert|genervt
        @group.13 sauer|wütend|enttäuscht|verärgert|ärgern|ärgert|genervt
        würde|hätte ..3 mich|uns|jeden|ich|wir ..2 auch ..2 ärgern|geärgert|nerven|genervt|aufregen|aufgeregt|stören
        nervt ,|und|.|! tut|sorry|entschuld*|das
        an ihrer|deiner|eurer stelle ..6 auch|sauer|genauso
        + Verstehe den Ärger über die 35 Euro.
        - Den Ärger verstehen wir nicht.

        [OWN_FAULT]
        fehler; schuld; versehen; verschulden; bock; patzer; schnitzer; versäumnis; panne; lapsus; fauxpas; unachtsamkeit; nachlässigkeit; schlamperei; eigentor; bug; denkfehler; missgeschick; irrtum; mist; fehlers; versäumnisse; fehlleistung; aussetzer; blackout; dummheit

        [FAIL_PART]
        verbockt; versemmelt; vermasselt; verpatzt; vergeigt; verschlafen; versäumt; vergessen; übersehen; verschlampt; vertauscht; verwechselt; verwechslung; versaut; verhauen; verrechnet; vertan; vertippt; verkalkuliert; verlegt; verbaselt; verschludert; verschusselt; verpennt; geschlampt; geschlafen; gepatzt; gepfuscht; danebengegriffen; danebengelegen; danebengehauen; vernachlässigt; versagt; unterschätzt; überbucht; geirrt; getäuscht; missverstanden; verdreht; vermurkst; verplant; verzettelt; verbummelt; gepennt; gestolpert; reingefallen; verraten; vergrault; verhaspelt; verfehlt; versiebt; vergurkt; verzockt; verkorkst; falsch beraten; falsch informiert; falsch beschriftet; im regen stehen lassen; im stich gelassen; hängen lassen; sitzen lassen; stehen lassen; warten lassen; liegen lassen; liegen gelassen; nicht gerecht geworden; danebengetippt; verschwitzt; falschgemacht; verrutscht

        [NEG_PART]
        eingetragen; geprüft; gegengelesen; kontrolliert; gemeldet; geantwortet; reagiert; aufgepasst; informiert; gegeben; weitergegeben; freigeschaltet; gebucht; gelöscht; mitgedacht; beachtet; bemerkt; gesehen; gehalten; geschafft; gelesen; zurückgerufen; gekümmert; gehandelt; erledigt; bedacht; nachgedacht; hingehört; zugehört; hingeschaut; nachgehakt; gekennzeichnet; gesagt; gewarnt; aktualisiert; weitergeleitet; beantwortet; erreicht; gemacht; geschickt; verschickt; geliefert; angerufen; dokumentiert; abgestimmt; eingehalten; erklärt; geregelt; umgesetzt; hinterlegt; verbucht

        [act.admit]
        hätte|hätten uns|mir ..8 auffallen|einfallen|passieren|unterlaufen|gelingen ..2 müssen|dürfen|sollen
        ist|sind|war|waren uns|mir ..9 @group.14
        sind|bin|waren|war|wurden wir|ich? ..4 anspruch|ansprüchen|versprechen|aufgabe|verantwortung|erwartungen ..3 nicht ..2 gerecht|nachgekommen|gewachsen
        unserem|unseren|meinem|eigenen ..2 anspruch|ansprüchen|standards|versprechen ..4 nicht ..3 gerecht|genügt|entspricht|gehalten|eingelöst
        unser|mein|das wort nicht gehalten|gebrochen; versprechen|zusage|termin nicht gehalten|eingehalten
        wir|ich ..2 hätten|hätte ..6 besser|früher|sorgfältiger|gründlicher|ehrlicher|schneller|anders|offener ..6 können|machen|müssen|sollen|informieren|planen
        hätten|hätte wir|ich ..6 besser|früher|sorgfältiger|gründlicher|ehrlicher|schneller|anders|offener ..6 können|machen|müssen|sollen
        auf unserem|meinem mist gewachsen; mea culpa; schande auf unser haupt; schande über uns; schuldig im sinne
        @group.15 ..2 @group.16 ; schlecht|mies|mangelhaft|miserabel organisiert|kommuniziert|geplant|vorbereitet|gelöst|geregelt|verpackt|beraten|informiert / @WE_OWN !@NEGATION
        bei uns ..5 @group.17
        ging|lief|läuft ..3 bei uns ..5 @group.18
        unsere|unser|die|der auskunft|angabe|angaben|beratung|anzeige|information|preisschild|beschilderung|website|text|plan|etikett|kennzeichnung ..4 war|waren|ist|stimmte|stimmten ..3 falsch|nicht|irreführend|veraltet|unvollständig|missverständlich / !@NEG_ADMIT
        haben|habe|hatten ..6 @group.19 ..4 gelesen|gesehen|reagiert|gebraucht|gehandelt|eingeplant|geplant|geantwortet|gemerkt|bemerkt|informiert|gewartet|bestellt|geprüft|gemeldet|verschickt|losgeschickt / @WE_OWN
        unser|unsere|unserem|unserer|mein|meine|eigener|eigene|eigenes|meinem|meiner|reine ..2 @OWN_FAULT / !@NEGATION
        @OWN_FAULT ..3 lag|liegt|war|ist|passierte|passiert ..3 bei|an uns|mir|unserer|unserem / !@NEGATION
        @OWN_FAULT von uns|mir|meiner|unserer / !@NEGATION
        ist|sind|war ..3 uns|mir|unserem|unserer|unseren|meiner|meinem|der|dem ..5 @group.20 ..3 fehler|patzer|versehen|irrtum|missgeschick|schnitzer / !@NEGATION
        fehler ..3 uns|mir ..3 unterlaufen|passiert; fehler unterlief; uns|mir ist|sind|war|unterlief ..8 unterlaufen|durchgerutscht|entgangen|durchgegangen|untergegangen|verrutscht|weggerutscht|entwischt
        bei|an uns ..4 @group.21
        lag|lagen|landete|blieb|steckte|landeten ..6 @group.22 ..6 falschen|spam*|spamordner|ablage|liegen|stapel|verkehrten|fach
        haben|hatten|habe|hab|hatte|hamma|ham wir|ich ..9!@CLAUSE @FAIL_PART / !@NOT_FAIL
        wir|ich haben|hatten|habe|hab|hatte|ham ..9!@CLAUSE @FAIL_PART / !@NOT_FAIL
        von|durch|bei uns|mir ..6!@CLAUSE @FAIL_PART
        von|durch uns|mir ..5 @group.23
        haben|hatten|habe|hab|hatte wir|ich ..6!@CLAUSE nicht|nie|keine|keinen|kein|niemand|niemanden ..4!@CLAUSE @NEG_PART / !@NOT_FAIL
        wir|ich haben|hatten|habe|hab|hatte ..6!@CLAUSE nicht|nie|keine|keinen|kein|niemanden ..4!@CLAUSE @NEG_PART / !@NOT_FAIL
        haben|hatten|habe|hab wir|ich ..4!@CLAUSE @group.24
        wir|ich haben|hatten|habe|hab ..6!@CLAUSE @group.25
        hätten|hätte wir|ich ..9 müssen|sollen|dürfen|können|wissen|merken / !@WISH
        wir|ich hätten|hätte ..9 müssen|sollen|dürfen / !@WISH
        hätte|hätten ..3 @group.26 ..9 müssen|sollen|dürfen|passieren / !@BLAME_YOU
        hätten|hätte ihnen|dir|euch ..8 müssen|sollen|dürfen
        nicht|nie|niemals|so passieren|vorkommen|geschehen dürfen
        geht|ging|nehmen|nehme|nehm|kommt ..4 auf|an uns|unsere|meine|unser|mein kappe|konto
        das|dies|es|der|die ..2 geht|ging|gehen voll|ganz|klar|leider|komplett? auf uns|unser !konto
        lag|liegt|lags|liegts ..2 an|bei uns|mir !nicht
        @group.27 von uns|mir|unserem|unserer|meiner
        mist|bockmist|quatsch|murks|blödsinn gebaut|gemacht; nicht aufgepasst|geglänzt|mitgedacht|gegengelesen|nachgedacht; geschlampt|versagt haben|habe|hat wir|ich|unser*?
        auf der leitung|dem schlauch gestanden; wir haben geschlafen; voll? danebengegriffen; schlecht gemacht; unsere arbeit nicht gut; arbeit ..2 nicht gut gemacht; da lagen wir ..2 falsch|daneben; lag|lagen wir|ich falsch|daneben
        nicht gestimmt hat|und; und gestimmt hat es auch nicht; war eine ausrede; das war falsch ,? und|.|!|; ist falsch , und
        nehmen|nehme|übernehmen|übernehme|tragen|trage ..4 @group.28? verantwortung|schuld / !@NEGATION
        wir|ich sind|bin|waren|war hier|da|selbst|allein|alleine|klar? schuld|verantwortlich / !@NEGATION
        wir|ich sind|bin|waren|war @group.29
        das haben|hatten wir|das|ich geschrieben|behauptet|versprochen !nicht|nie / !@NEGATION
        sie|du|ihr haben|hast|habt völlig|vollkommen|absolut|natürlich|ganz? recht ..6 wir|uns|unser* ..8 haben|hätten|fehlt|fehlte ..4 nicht|falsch|@FAIL_PART
        stimmt|erwischt|ertappt|touché ..12 fehlte|fehlt|falsch|vergessen|übersehen|verbockt / !@BLAME_YOU
        schild|schilder|etikett|text|anzeige|plan|preis|seite|zettel ..6 war|waren|ist|sind ..3 @group.30
        @group.31 ..6 @group.32
        uns|mir ist|sind|war ..5 peinlich|unangenehm ..6 vergessen|übersehen|nicht
        @group.33
        + Das haben wir verbockt.
        + Uns ist der Zettel durchgerutscht.
        + Wir hätten Sie früher anrufen müssen.
        + Ihre Absage kam rechtzeitig, wir haben sie nur nicht eingetragen.
        + Der Fehler lag bei uns.
        - Sie hätten die Bedingungen vor der Bestellung lesen müssen.
        - Das war nicht unser Fehler.
        - Wir haben Ihre Bestellung nicht vergessen.

        [WE_OWN]
        wir; ich; uns; mir; unser*
        [NEG_ADMIT]
        sie; ihr ..2 fehler
        [CLAUSE]
        ,; und; aber; sondern; dass; weil; .; :; !; ?; ;
        [NOT_FAIL]
        nicht|nie|keineswegs|nichts ..2 @FAIL_PART
        versprochen; zugesagt; nie gesagt; nicht gesagt; nicht behauptet
        [WISH]
        gern; gerne; lieber; freuen; gefreut
        [BLAME_YOU]
        hätten sie; hättest du; sie hätten; du hättest; hättet ihr; ihr hättet; hätte man; man hätte

        [CH_BY]
        per; als; via; über; im; in; mit; einer; eine; eurer; unserer; unser; unsere; die; der

        [CHANNEL_NOUN]
        direktnachricht; direktnachrichten; dm; dms; pn; pns; pm; privatnachricht; privatnachrichten; messenger; privatchat; inbox; whatsapp; direct; instadm; nachrichtenfach; direktchat; chat; privatkanal; twitter dm
        private|privaten|privater|direkte|direkten|direkter|persönliche|persönlichen|persönlicher nachricht|message|mitteilung|chat|kanal|austausch|weg|unterhaltung|konversation|gespräch|direktnachricht
        direct|private message|messages; kleinen nachricht; unter vier augen; vier augen; abseits der öffentlichkeit; hinter den kulissen; nicht öffentlich; privaten rahmen; auf privatem weg|wege; nicht hier öffentlich; geschützten kanal|rahmen|chat|raum; im stillen

        [PRIV_ADV]
        privat; privatim; direkt; persönlich; diskret; vertraulich

        [MSG_VERB]
        schreib; schreibe; schreiben; schreibt; schreibst; schick; schicke; schicken; schickt; schickst; send; sende; senden; sendet; sendest; nenn; nenne; nennen; nennt; nennst; melde; meld; melden; meldet; meldest; gib; geben; gebt; gibst; sag; sage; sagen; sagst; teil; teile; teilen; teilst; mitteilen; verrate; verraten; verrätst; mail; maile; mailen; texte; lass; lassen; lasst; übermittle; übermitteln; zukommen; stupse; stups; antworte; antworten; pingt; ping; übersende; übersenden; durchgeben; zusenden; zuschicken; erzähl; erzähle; erzählen; hinterlasse; hinterlassen; schildern; leite; weiterleiten

        [US]
        mir; uns

        [act.private]
        @MSG_VERB ..9 @CHANNEL_NOUN / !@NOT_PRIVATE
        @CHANNEL_NOUN ..9 @MSG_VERB / !@NOT_PRIVATE
        @MSG_VERB ..8 privat|privatim|diskret|vertraulich / !@NOT_PRIVATE
        privat|privatim|diskret|vertraulich ..10 @MSG_VERB / !@NOT_PRIVATE
        komm|komme|kommen|kommt|schau|schaue|schauen|spring|wechsle|wechseln|gehen|geh|rüber|lass|lassen|ziehen|machen|klären|besprechen|reden|lösen|regeln|sprechen|weiterreden|fortsetzen|weiterführen|weitermachen|austauschen ..8 @CHANNEL_NOUN / !@NOT_PRIVATE
        @CHANNEL_NOUN ..6 klären|besprechen|weiter|weiterreden|fortsetzen|machen|lösen|regeln|sprechen|austauschen|weiterführen|weitermachen|ansehen|anschauen|helfen|kümmern|bekommen|erhalten|senden|gesendet|geschickt|geschrieben|zukommen|zugesandt|zugeschickt|hinterlassen|weitermachen|antworten|geantwortet|gelandet|raus|unterwegs / !@NOT_PRIVATE
        per|als|via @CHANNEL_NOUN / !@NOT_PRIVATE
        habe|haben|hab ich|wir ..4 ihnen|dir|euch ..5 privat|direktnachricht|dm|pn|persönlich ..3 geschrieben|geschickt|gesendet|kontaktiert|geantwortet|angeschrieben|gemeldet
        habe|haben|hab ich|wir? ihnen|dir|euch|sie|dich ..5 @CHANNEL_NOUN
        ich|wir habe|haben|hab ..2 ihnen|dir|euch|sie|dich ..5 @CHANNEL_NOUN
        ich|wir habe|haben|hab ..2 ihnen|dir|euch|sie|dich ..4 privat|persönlich|direkt ..4 geschrieben|geschickt|gesendet|geantwortet|angeschrieben|kontaktiert
        habe|haben|hab ..3 ihnen|dir|euch ..4 privat ..6 geschickt|geschrieben|gesendet
        post im|in ihrem|deinem posteingang|postfach; nachricht|pn|dm|direktnachricht|mail ..5 @group.34 / !@NOT_PRIVATE !@CUSTOMER_MAIL
        schau|schaue|schauen|wirf|werfen|guck|check|gucken ..4 postfach|nachrichten|dms|direktnachrichten|inbox|posteingang
        schicke|schicken|schick|sende|senden|schreibe|schreiben|nenne|nennen|gebe|geben|maile ich|wir ..9 privat|privatim|direktnachricht|dm|pn|privatnachricht|vertraulich
        ich|wir schicke|schicken|schick|sende|senden|schreibe|schreiben|maile|melde|melden|nenne ..9 privat|privatim|direktnachricht|dm|pn|privatnachricht
        schreiben|schreib|mailen|maile|schicken|schick|schicke|ruf|rufen|rufe|wähl|erreichen|erreichst ..5 mir ..6 <email>|direkt
        mir ..4 direkt ..4 <email>; schreiben|schreib|schicken|schick ..6 an|unter <email> ..4 z ..2 hd
        ich|wir ..3 ihre|deine direktnachricht|dm|pn|privatnachricht
        privat ..3 weiter|besprechen|klären|sprechen|reden|lösen|geschickt|geschrieben|schicken|schreiben|mitteilen|nennen
        dm|pn|pm|dms|direktnachricht ,? bitte|please|gern|genügt|reicht|wäre|ist
        ^ bitte? dm|pn|pm an
        pn an|genügt|reicht|wär|wäre|bitte
        ruf|rufen|rufe ..2 mich ..5 direkt|durchwahl|persönlich|<number>|<code>
        erreichen|erreichst ..2 mich ..5 direkt|durchwahl|persönlich|<number>|<code>|<email>
        ich|mich ..9 <code>|<number> ..6 direkt|persönlich ..9 ; rufen|ruf sie? mich ..6 an|direkt
        meine|meiner ..2 durchwahl|handynummer|direkte|nummer ..8 privat|geschickt|ist|lautet
        lassen|lass|lasst ..2 uns ..8 @group.35
        möchte|möchten|würde|würden|will|wollen|gern ..7 privat|vertraulich|persönlich ..3 klären|besprechen|sprechen|ansehen|schreiben
        + Schick uns per Direktnachricht den Kaufzeitpunkt.
        + Ich habe Ihnen gerade eine private Nachricht geschrieben.
        + Nennen Sie mir das Datum am besten privat.
        + Komm doch kurz in die DMs, dann schauen wir uns das an.
        + Die Bestätigung schicke ich Ihnen heute privat.
        - Danke für deine Nachricht!
        - Unsere privaten Parkplätze sind belegt.
        - Wir beantworten keine privaten Nachrichten.

        [NOT_PRIVATE]
        keine|nicht|ohne|nie ..2 privatnachricht*|direktnachricht*|dms|dm|pn|privaten|private
        privat* ..1 parkplatz|parkplätze|versicher*|kund*|haushalt*|konto|daten|person|leben|party|feier|besitz|fotos|grundstück*|nutzung|dinge|verkauf|stunde|stunden|bereich
        [CUSTOMER_MAIL]
        ihre|deine|eure mail|nachricht ist|haben

        [WH]
        welche; welcher; welches; welchen; welchem; wann; wo; was; wie; wer; wen; ob; woher; wohin; warum; wieso; wofür; womit; an welchem; bei welcher; in welcher; wieviel; worum; woran; wodurch

        [ASK_VERB]
        nenn; nenne; nennen; nennt; nennst; sag; sage; sagen; sagt; sagst; schreib; schreibe; schreiben; schreibt; schreibst; schick; schicke; schicken; schickt; schickst; send; sende; senden; sendet; sendest; teil; teile; teilen; teilt; teilst; mitteilen; gib; geben; gebt; gibst; verrat; verrate; verraten; verrätst; übermittle; übermitteln; mailen; maile; beschreib; beschreibe; beschreiben; beschreibt; erzähl; erzähle; erzählen; schildern; schildere; zeig; zeige; zeigen; durchgeben; zusenden; zuschicken; zukommen; hochladen; angeben; ergänze; ergänzen; heraussuchen; brauche; brauchen; brauch; bräuchte; bräuchten; benötige; benötigen; fehlt; fehlen; hätten; hätte; wüsste; wüssten; interessiert; übersende; übersenden; antworte; antworten; poste; posten; hinterlasse; hinterlassen; bestätige; bestätigen; lade; laden; such; suche; suchen; raussuchen; einreichen; reiche; reichen

        [act.ask]
        uns|mir fehlt|fehlen ..5 @SLOT
        fehlt|fehlen uns|mir? nur? noch ..5 @SLOT
        nenn|nenne|nennen|nennt|nennst|sag|sage|sagen|sagt|sagst|schreib|schreibe|schreiben|schreibt|schreibst|verrat|verrate|verraten|verrätst|teilen|teile|teil|teilt|erzähl|erzähle|erzählen|gib|geben|gebt|gibst ..6 @US|dazu|hier|dafür ..10 @WH|@SLOT|bescheid|mehr / !@NOT_ASK
        nenn|nenne|nennen|nennt|schick|schicke|schicken|schickt|schickst|send|sende|senden|sendet|übermitteln|übermittle|gib|geben|maile|mailen|zusenden|übersenden|einreichen ..12 @SLOT / @REQ_TO_YOU !@NOT_ASK
        @SLOT ..10 nennen|schicken|senden|mitteilen|schreiben|zusenden|zukommen|durchgeben|angeben|übermitteln|geben|sagen|zuschicken|verraten|mailen|hochladen|beilegen|anhängen|zeigen|heraussuchen / @REQ_TO_YOU !@NOT_ASK
        bitte|dazu|schreiben|schreib ..6 dazu ,? @WH
        brauche|brauchen|brauch|bräuchte|bräuchten|benötige|benötigen|benötigten|fehlt|fehlen ..2 ich|wir|mir|uns ..7 @SLOT / !@NOT_ASK
        ich|wir ..3 brauche|brauchen|brauch|bräuchte|bräuchten|benötige|benötigen ..7 @SLOT / !@NOT_ASK
        dafür|dazu|hierfür|hierzu brauch*|benötig*|bräucht* ich|wir; was|eins wir|ich noch? brauch*
        @SLOT ..3 brauche|brauchen|benötige|benötigen|fehlt|fehlen ich|wir|mir|uns|noch / !@NOT_ASK
        sag|sagen|sage|sagt|gib|geben|gebt ..3 bescheid|kurz|uns|mir|durch ,? @WH
        wissen|erfahren ..3 müssten|müsste|müssen|muss|möchten|möchte|würden|würde|wollen wir|ich / !@NOT_ASK
        müssten|müsste|müssen|muss|möchten|möchte|würden|würde|wüssten|wüsste wir|ich ..7 wissen|erfahren|gern|noch / !@NOT_ASK
        ihr müsst nur sagen; du musst nur sagen; sie müssen uns|mir? nur sagen; müssen|müsst|musst ..4 sagen ,? @WH
        @group.36 ..4 uns|mir ..4 @WH
        es hilft|hülfe ..4 wenn du|sie|ihr ..8 schick*|schreib*|nenn*|sag*|mitteil*
        verrate|verraten|verrätst|verratet|sag|sagen|schreib|schreiben|mitteilen|teilen ..4 , @group.37
        um|auf|in|mit|an|von|bei|aus|für|unter welche*|welchem|welcher filiale|bestellung|produkt|ort|tag|datum|modell|gerät|adresse|linie|strecke|artikel ..4 handelt|geht|war|ist|hast|haben|genau
        lass|lassen|lasst uns|mich ..6 wissen ,? @WH
        am besten mit|samt @SLOT; @group.38 ..4 mit|samt einem|dem|der|einer|ihrer|ihrem|deiner|deinem? @SLOT
        @SLOT bitte $; @SLOT ..3 dazu|mitschicken|beilegen|mitsenden|dazuschreiben|beifügen|anhängen|wäre|wären|wär / !@NOT_ASK
        magst|möchtest|möchten|mögen|willst|wollen du|sie|ihr uns|mir ..8 sagen|schreiben|schicken|verraten|erzählen|nennen|schildern|beschreiben
        + Nennen Sie uns bitte die Bestellnummer.
        + Schreiben Sie bitte dazu, welches Gerät Sie nehmen.
        + Dafür brauchen wir noch das Kaufdatum.
        + Sag uns kurz, in welcher Filiale das war.
        - Wir schicken Ihnen ein Foto.
        - Sagen Sie uns gern Bescheid, wenn etwas ist.
        - Schicken Sie uns bitte eine private Nachricht.

        [REQ_TO_YOU]
        bitte; könnten; könntest; könntet; können; kannst; könnt; würden; würdest; würdet; magst; möchten; möchtest; wären; wärst; schick; schicke; schickt; send; sendet; sende; nenn; nennt; nenne; sag; schreib; gib; teil; uns; mir; verrate; privat; dm; direktnachricht; pn; kurz

        [NOT_ASK]
        schicke|schicken|schick|sende|senden|schreibe|schreiben|gebe|geben|sage|sagen|teile|teilen|nenne|nennen|maile|lasse|lassen|reichen|reiche|laden|lade ich|wir
        ich|wir schicke|schicken|schick|sende|senden|schreibe|schreiben|gebe|geben|sage|sagen|teile|teilen|nenne|nennen|maile|lasse|lassen|reichen|reiche|laden|lade|leiten
        bescheid ,? wenn|falls|sobald; bescheid , sobald; wird|werden ..8 geschickt|geschrieben|genannt; brauchen|brauchst sie|du ; nicht nötig; brauchen|braucht|brauche ..2 keine|nicht|nix|nichts; ohne @SLOT; haben|hab|habe wir|ich ..8 geschickt|geschrieben|gesendet

        [NOT_ASKING]
        wer mag|liebt|will|braucht|kennt|hat ..2 kein*|nicht|schon; klingt|wäre|ist|sieht|schmeckt|geht das|es|doch nicht ..5; was sollen|soll|können|kann wir|man|ich ..4 sagen|noch|dazu|machen
        wussten|wusstest|wisst|weißt sie|du|ihr ..1 schon|eigentlich|dass|noch|übrigens
        schon gewusst; na ,? wie|ist|wer|neugierig|lust|wenn|was; wer kennt|liebt|mag|braucht|will|denkt|rechnet|hätte|freut|weiß ..3 nicht|das|schon|es|schließlich|denn|sich
        ist das|es nicht ..6 schön|toll|großartig|herrlich|wunderbar|super|lustig; was will|wollen|sollen man|sie|du|ihr|wir ..3 mehr|machen|tun|noch
        was haben|hast|habt|dachten|dachtest|erwarten|erwartest|erwartet sie|du|ihr ..3 denn|erwartet|gedacht|anderes|eigentlich|auch
        wie|was kommen|kommst|soll|sollen|sollten sie|du|wir|ich ..3 darauf|drauf|denn|da|bitte|schon
        haben sie ..4 @group.39 ; hast du ..4 @group.39; lust auf; lust|interesse bekommen; @group.40 fragen|was; was gibt es schöneres|schlimmeres; wo kämen wir; muss|müssen man|wir ..6 wirklich; wozu|warum @group.41 ; oder etwa; oder nicht $; oder ,? $; gell $; gelle $; nicht wahr $; ne $; oder $; stimmts $; stimmt's $; wer hätte|könnte ..2 gedacht|ahnen|widerstehen; ist das|es nicht; wie cool|toll|schön|süß|lieb|nett|geil ist|war|sind ; womit|wodurch haben wir; was sagt|sagst|sagen ihr|du|sie dazu; schon|bereits probiert|ausprobiert|versucht|gesehen|entdeckt|gelesen; soll|sollen wir weinen|zaubern|fliegen|hexen; bin|sind ich|wir hellseher|hellsehen|schuld|zauberer; glauben|glaubst|meinen|meinst|denken|denkst sie|du ..2 @group.42; geht's noch; gehts noch; im ernst $; echt jetzt $; wirklich $; ernsthaft $; ach ja $; ach wirklich $; ach so $
        ^ <any> $
        ^ <any> <any> $ / !@QUESTION_WORD
        ^ <any> <any> <any> $ / !@QUESTION_WORD !@FINITE
        [QUESTION_WORD]
        welche*; wann; wo; was; wer; wie; warum; wieso; wen; wem; woher; wohin; oder; weshalb; ob
        [FINITE]
        ist; sind; war; waren; hat; haben; hast; habt; kommt; geht; ging; passt; steht; stand; funktioniert; läuft; lief; hilft; klappt; klappte; leuchtet; bist; hattest; hatten; wird; magst; kannst; könnten; dürfen; darf; nutzt; nutzen; gibt; gab; passiert; passierte

        [act.offerHelp]
        wie|womit|wobei kann|können|dürfen|darf ich|wir ..5 helfen|weiterhelfen|behilflich|unterstützen|tun
        melden|meld|melde|meldet|sag|sagen|schreib|schreiben|frag|fragen|ruf|rufen|gib|geben ..6 wenn|falls|sollten|solltest ..7 noch|fragen|etwas|was|brauch*|hilfe|weitere|offen|klemmt|hakt
        wenn|falls|sollten|solltest|bei ..4 noch|weitere*|fragen|etwas|hilfe|rückfragen|anderes ..8 melden|meld|melde|gern|gerne|jederzeit|da|bescheid|verfügung
        sind|bin wir|ich ..5 @group.44; helfen|helfe wir|ich? gern|gerne|jederzeit weiter?; gerne|gern weiter
        stehe|stehen wir|ich? ..5 zur|gern|gerne|jederzeit ..3 verfügung
        was|etwas kann|können ich|wir für? sie|dich|euch noch? tun

        [act.wish]
        guten appetit|rutsch|flug|start|heimweg; einen guten tag; guten tag noch;
        schönen|schöne|schönes|tollen|angenehmen|erholsamen|sonnigen|entspannten|feinen|einen|gute|gutes|frohe|frohes ..2 tag|abend|wochenende|woche|feierabend|nacht|urlaub|reise|fahrt|flug|sonntag|start|appetit|weihnachten|ostern|fest|rutsch|nachmittag|vormittag|aufenthalt|saison
        wünsche|wünschen ..2 ihnen|dir|euch|wir|ich; viel|viele|weiterhin spaß|freude|erfolg|glück|vergnügen|genuss|spass ; guten appetit; gute besserung; alles gute; alles liebe; bis bald; lass|lassen|lasst es|sie|dir|euch? ..4 @group.45; genieß*|genieße|genießen ..5; gute reise|fahrt|nacht; gutes gelingen; hals und beinbruch; toi toi toi

        [act.cheer]
        juhu; yay; yeah; hurra; super; klasse; spitze; prima; wow; wahnsinn; mega; großartig; genial; hammer; jippie; bravo; top; perfekt; fantastisch; cool; das freut uns; freut mich; freut uns; wie schön; toll; herrlich; chapeau; jawoll; yes; woohoo; strike; hut ab; da strahlen wir; da geht uns das herz auf; wir freuen uns; feiern wir; ganz großes kino; lieben wir

        [act.promote]
        @group.46 / !@NEGATION
        schau|schauen|schaut|komm|kommen|kommt|besuch|besuche|besuchen|besucht ..6 wieder|vorbei|bald|shop|sortiment|filiale|neue ..3 vorbei|wieder|an|besuchen|beehren? / !@NEGATION
        jetzt|gleich|unbedingt testen|bestellen|sichern|probieren|entdecken|zugreifen|buchen|kaufen; entdecke|entdecken|teste|testen|probier|probieren sie|du? auch|doch|unbedingt|gleich|unser*|jetzt
        unser|unsere|unseren neue*|neuer|neuen ..8 günstiger|erhältlich|da|ist|gibt|%|prozent|euro|probier*|test*
        bald|demnächst|wieder ..4 @group.47 / !@NEGATION
        folge uns; folgt uns; folgen sie uns; jetzt neu; neu im sortiment; ab sofort erhältlich

        [IW]
        ich; wir

        [SUBORD]
        damit; wenn; falls; dass; weil; ob; sobald; bevor; ehe; bis; nachdem; da; als; obwohl; während; was; wie; wo; die; das; sofern; warum; wer; wen; welche; welches; solange; indem; denen; deren; sodass

        [COMMIT_V]
        klingle; klingel; klingeln; klopfe; melde; melden; meld; prüfe; prüfen; prüf; überprüfe; überprüfen; checke; checken; kläre; klären; klär; abkläre; schaue; schauen; schau; gucke; gucken; guck; kümmere; kümmern; kümmer; kümmre; informiere; informieren; benachrichtige; benachrichtigen; verständige; verständigen; rufe; rufen; ruf; telefoniere; telefonieren; läute; läuten; schicke; schicken; schick; verschicke; verschicken; sende; senden; versende; versenden; liefere; liefern; bringe; bringen; bring; hole; holen; hol; tausche; tauschen; tausch; ersetze; ersetzen; ersetz; erstatte; erstatten; überweise; überweisen; buche; buchen; storniere; stornieren; zahle; zahlen; bezahle; bezahlen; übernehme; übernehmen; übernehm; repariere; reparieren; flicke; flicken; behebe; beheben; beseitige; beseitigen; korrigiere; korrigieren; berichtige; berichtigen; ändere; ändern; verbessere; verbessern; aktualisiere; aktualisieren; räume; räumen; reinige; reinigen; richte; richten; leite; leiten; bespreche; besprechen; spreche; sprechen; rede; reden; veranlasse; veranlassen; organisiere; organisieren; bestelle; bestellen; sorge; sorgen; verlängere; verlängern; schalte; schalten; suche; suchen; such; verfolge; verfolgen; untersuche; untersuchen; teste; testen; berichte; berichten; antworte; antworten; reserviere; reservieren; poste; posten; veröffentliche; veröffentlichen; ergänze; ergänzen; lösche; löschen; verrechne; verrechnen; schenke; schenken; spendiere; spendieren; kontaktiere; kontaktieren; reiche; reichen; kontrolliere; kontrollieren; hänge; hängen; montiere; montieren; streiche; streichen; beziehe; beziehen; gleiche; vergüte; vergüten; fahre; fahren; besuche; besuchen; plane; planen; werte; werten; hake; haken; hak; bessere; bessern; lege; legen; leg; packe; packen; pack; ermittle; ermitteln; recherchiere; recherchieren; analysiere; analysieren; drucke; drucken; backe; backen; koche; kochen; wechsle; wechseln; entferne; entfernen; installiere; installieren; spiele; spielen; schule; schulen; erinnere; erinnern; bestätige; bestätigen; vermerke; vermerken; befrage; befragen; konfrontiere; starte; starten; beginne; beginnen; öffne; öffnen; begleiche; begleichen; begleite; begleiten; bearbeite; bearbeiten; erledige; erledigen; regle; regeln; löse; lösen; verschiebe; verschieben; verlege; verlegen; verlose; verlosen; teile; teilen; mail; maile; mailen; funke; funken; montieren; tragen; trage; nachschaue; ziehe; ziehen; gewähre; gewähren; erlasse; erlassen; hefte; heften; zeige; zeigen; lese; lesen; erkundige; erkundigen; stocke; stocken; lasse; lassen; lass; entsorge; entsorgen; kommen; komme; bleiben; bleibe; bleib; reagiere; reagieren; verspreche; versprechen; garantiere; garantieren; füllen; fülle; besorge; besorgen; gravieren; graviere; nähe; nähen; sperre; sperren; entsperre; entsperren; verbinde; verbinden; übergebe; übergeben; treffe; treffen; vereinbare; vereinbaren; mahne; mahnen; beauftrage; beauftragen; eröffne; eröffnen; erhöhe; erhöhen; senke; senken; baue; bauen; bau; schneide; schneiden; koordiniere; koordinieren; priorisiere; priorisieren; fertige; fertigen; zeichne; zeichnen; adressiere; adressieren

        [COMMIT_VP]
        gebe|geben|geb ..10 weiter|bescheid|rückmeldung|auftrag|zurück|durch|mit|frei|antwort|auskunft|nach|druck
        sehe|sehen|seh ..9 an|nach|rein|durch|zu
        nehme|nehmen|nehm ..10 zurück|kontakt|vor|auseinander|mit|an|unter|raus|ab|heraus / !@ACK_TAKE
        setze|setzen|setz ..9 verbindung|um|ein|hebel|dran|daran|fort|auf|instand|zurück|bewegung
        stelle|stellen|stell ..9 um|bereit|ein|zu|fertig|aus|klar|sicher|ab|zurück|rede|durch|nach|richtig|auf|kostenlos|zur
        mache|machen|mach ..10 gut|wieder|weg|schlau|fertig|rückgängig|klar|auf|ausfindig|druck|ran|termin|dampf|besser|daraus|meldung|sauber|ganz
        schreibe|schreiben|schreib ..9 gut|dir|ihnen|euch|sie|dich|an|hier|gutschrift|gleich|heute|morgen
        gehe|gehen|geh ..9 nach|grund|ran|durch|drüber|vor
        halte|halten|halt ..9 laufenden|frei|zurück|informiert|update|bescheid|ausschau|wort|auf
        sage|sagen|sag ..9 bescheid|ihm|dem|den|der|dir|ihnen|weiter|ab|euch|es / @FUTURE_SAY
        frage|fragen|frag ..9 nach|im|in|bei|beim|den|die|das|unser*|gleich|dort|mal|kurz
        biete|bieten ..9 an
        trete|treten ..9 kontakt|verbindung
        tue|tun|tu ..5 alles
        höre|hören ..5 um|nach
        fange|fangen ..5 an
        lade|laden ..7 ein|hoch
        bleibe|bleiben|bleib ..4 dran|am ball
        springe|springen|steige|steigen ..5 ein

        [COMMIT_VP_INV]
        gebe|geben|geb ich|wir ..10 weiter|bescheid|rückmeldung|auftrag|zurück|durch|mit|frei|antwort|auskunft|nach|druck
        sehe|sehen|seh ich|wir ..9 an|nach|rein|durch|zu
        nehme|nehmen|nehm ich|wir ..10 zurück|kontakt|vor|auseinander|mit|an|unter|raus|ab|heraus / !@ACK_TAKE
        setze|setzen|setz ich|wir ..9 verbindung|um|ein|hebel|dran|daran|fort|auf|instand|zurück|bewegung
        stelle|stellen|stell ich|wir ..9 um|bereit|ein|zu|fertig|aus|klar|sicher|ab|zurück|rede|durch|nach|richtig|auf|kostenlos|zur
        mache|machen|mach ich|wir ..10 gut|wieder|weg|schlau|fertig|rückgängig|klar|auf|ausfindig|druck|ran|termin|dampf|besser|daraus|meldung|sauber|ganz
        schreibe|schreiben|schreib ich|wir ..9 gut|dir|ihnen|euch|sie|dich|an|hier|gutschrift|gleich|heute|morgen
        gehe|gehen|geh ich|wir ..9 nach|grund|ran|durch|drüber|vor
        halte|halten|halt ich|wir ..9 laufenden|frei|zurück|informiert|update|bescheid|ausschau|wort|auf
        sage|sagen|sag ich|wir ..9 bescheid|ihm|dem|den|der|dir|ihnen|weiter|ab|euch|es / @FUTURE_SAY
        frage|fragen|frag ich|wir ..9 nach|im|in|bei|beim|den|die|das|unser*|gleich|dort|mal|kurz
        biete|bieten ich|wir ..9 an
        trete|treten ich|wir ..9 kontakt|verbindung
        tue|tun|tu ich|wir ..5 alles
        höre|hören ich|wir ..5 um|nach
        fange|fangen ich|wir ..5 an
        lade|laden ich|wir ..7 ein|hoch
        bleibe|bleiben|bleib ich|wir ..4 dran|am ball
        springe|springen|steige|steigen ich|wir ..5 ein

        [VP_V]
        biete; bieten; bleib; bleibe; bleiben; fange; fangen; frag; frage; fragen; geb; gebe; geben; geh; gehe; gehen; halt; halte; halten; höre; hören; lade; laden; mach; mache; machen; nehm; nehme; nehmen; sag; sage; sagen; schreib; schreibe; schreiben; seh; sehe; sehen; setz; setze; setzen; springe; springen; steige; steigen; stell; stelle; stellen; trete; treten; tu; tue; tun

        [FUTURE_SAY]
        bescheid; morgen; heute; gleich; weiter; später; weiter; sofort; ihm; dem; den; der
        [ACK_TAKE]
        zur kenntnis; nehmen|nehme ..4 auf; ernst; in kauf; nehmen|nehme wir|ich? das|es|ihre|deine|diese|ihren|deinen|dein|ihr ..4 mit|an

        [NEG_COMMIT]
        @COMMIT_V @IW? ..4!@CLAUSE nicht|nichts|keine|keinen|kein|nie|niemals|niemandem|niemanden|keiner|keinerlei !nur|mehr|zuletzt
        @VP_V @IW ..5!@CLAUSE nicht|nichts|keine|keinen|kein|nie|niemandem|niemanden !nur
        @IW @VP_V ..5!@CLAUSE nicht|nichts|keine|keinen|kein|nie|niemandem|niemanden !nur
        @IW @COMMIT_V ..5!@CLAUSE nicht|nichts|keine|keinen|kein|nie|niemals|niemandem|niemanden !nur
        vielleicht ..6 vielleicht; ohne gewähr; keine|kein versprechen|versprechungen|garantie; nicht versprechen|garantieren|zusagen|zusichern
        werde|werden|wird|wirst ..6!@CLAUSE nicht|keine|keinen|kein|nie|nichts !nur

        [act.commit]
        @FUTURE_TIME ..3!@NEGATION @STAFF_V ..3!@NEGATION @STAFF / !@HABIT !@act.redirect !@YOU_IMP
        @STAFF ..2!@NEGATION kommt|bringt|holt|repariert|ruft|prüft|tauscht|schaut|meldet|liefert|bespricht|untersucht|nimmt|richtet|stellt|baut ..4!@NEGATION @FUTURE_TIME / !@HABIT !@act.redirect !@RULE_COND
        !@SUBORD @IW @COMMIT_V / !@HABIT !@NEG_COMMIT !@RULE_COND !@IDLE_VERB
        @COMMIT_V @IW / !@HABIT !@NEG_COMMIT !@RULE_COND !@IDLE_VERB
        !@SUBORD @IW @COMMIT_V ..12 @FUTURE_TIME / !@NEG_COMMIT !@RULE_COND !@WEEKDAY_HABIT
        @FUTURE_TIME ..8 @COMMIT_V @IW / !@NEG_COMMIT !@RULE_COND !@WEEKDAY_HABIT
        !@SUBORD @IW @COMMIT_VP / !@HABIT !@NEG_COMMIT !@RULE_COND
        @COMMIT_VP_INV / !@HABIT !@NEG_COMMIT !@RULE_COND !@ACK_TAKE !@IDLE_VERB
        ich werde|werd|wir werden|werdn / !@NEG_COMMIT
        ich werde|werd ..12 @ANY_INF / !@NEG_COMMIT !@IDLE_VERB
        wir werden ..12 @ANY_INF / !@NEG_COMMIT !@IDLE_VERB
        werde|werd ich ..12 @ANY_INF / !@NEG_COMMIT !@IDLE_VERB
        werden wir ..12 @ANY_INF / !@NEG_COMMIT !@IDLE_VERB
        dass wir|ich uns|mich|das|es|ihnen|dir|sie|dich ..8 melden|melde|kümmern|kümmere|klären|kläre|prüfen|erstatten|ersetzen / @PROMISE !@NEG_COMMIT
        @group.48 / @FUTURE_TIME !@NEG_COMMIT
        hören|hörst|hört|höre sie|du|ihr ..7 von|mir|uns / !@NEG_COMMIT
        sie|du|ihr hören|hörst|hört ..8 von mir|uns|ihm|ihr|der|unser*|dem / !@NEG_COMMIT !@PAST_HEAR
        bekommen|bekommst|bekommt|erhalten|erhältst|erhältet|kriegst|kriegen|kriegt|krigst sie|du|ihr|herta ..9 zurück|ersatz|erstattung|gutschrift|geld|bescheid|rückmeldung|antwort|mail|email|nachricht|neues|neue|neuen|leihgerät|gutschein|anruf|rückruf|update|ergebnis|bestätigung|erstattet|geschenkt|kostenlos|gratis|gutgeschrieben|ersetzt|zugeschickt|geliefert|umsonst / !@NEG_COMMIT !@PAST_GOT !@RULE_COND
        sie|du|ihr bekommen|bekommst|bekommt|erhalten|erhältst|kriegst|kriegen|kriegt ..9 zurück|ersatz|erstattung|gutschrift|geld|bescheid|rückmeldung|antwort|leihgerät|gutschein|anruf|rückruf|update|ergebnis|bestätigung|erstattet|ersetzt|zugeschickt|umsonst / !@NEG_COMMIT !@PAST_GOT !@RULE_COND
        bekommen|bekommst|erhalten|erhältst|kriegst|haben|hast|kriegen sie|du|ihr / @FUTURE_TIME !@NEG_COMMIT !@PAST_GOT !@RULE_COND !@WEEKDAY_HABIT
        sie|du|ihr bekommen|bekommst|erhalten|erhältst|kriegst|haben|hast|kriegen ..9 @FUTURE_TIME / !@NEG_COMMIT !@PAST_GOT !@RULE_COND
        bekommt|kriegt|erhält ..6 @FUTURE_TIME / @OUR_THING !@NEG_COMMIT
        @OUR_THING ..6 bekommt|kriegt|erhält / @FUTURE_TIME
        @FUTURE_TIME ..6!@NEGATION @GIVE3 / @GIVE_MARK !@PUBLIC_FACT !@RULE_COND !@PAST_DONE !@STATE_DONE !@HABIT !@YOU_IMP !@act.redirect !@IF_BY
        @GIVE3 ..9!@NEGATION @FUTURE_TIME / @GIVE_MARK !@PUBLIC_FACT !@RULE_COND !@PAST_DONE !@STATE_DONE !@HABIT !@YOU_IMP !@act.redirect !@IF_BY
        @STAFF ..5 @STAFF_V / !@YOU_IMP !@act.redirect @STAFF_MARK !@NEG_COMMIT !@HABIT !@PAST_DONE !@RULE_COND
        @STAFF_V ..4 @STAFF / !@YOU_IMP !@act.redirect @STAFF_MARK !@NEG_COMMIT !@HABIT !@PAST_DONE !@RULE_COND
        @FUTURE_TIME ..3 @STAFF_V / @STAFF !@CAN_Q !@YOU_IMP !@YOU_COND !@act.redirect !@YOU_COND !@NEG_COMMIT !@HABIT !@PAST_DONE !@PUBLIC_FACT !@RULE_COND !@YOU_SUBJ
        wird|werden ..10 @DONE_PART / @FUTURE_TIME !@NEG_COMMIT !@HABIT !@RULE_COND !@PUBLIC_FACT
        wird|werden ..4 ihnen|dir|euch|sie|dich ..6 @DONE_PART / !@NEG_COMMIT !@HABIT !@RULE_COND
        wird|werden ..6 von|durch uns|mir|unser*|unserem|unserer ..6 @DONE_PART / !@NEG_COMMIT !@HABIT !@RULE_COND
        wird sich ..10 melden|kümmern|umsehen|ansehen|anschauen / !@NEG_COMMIT
        wird|werden ..4 sie|dich|euch|ihnen|dir ..6 @ANY_INF / @STAFF !@NEG_COMMIT !@HABIT
        ^ melde|meld|kümmere|kümmer|kläre|prüfe|checke|schaue|schau|frage|frag|schicke|hake|rufe|sage|gebe|geb mich|das|es|dir|ihnen|nach|sie|dich|gleich|morgen|heute|bescheid|die|den|mal|sofort ..6 / !@NEGATION !@REQ_IMP
        und|, melde|kümmere|kläre|prüfe|schaue|frage|schicke|rufe|sage|gebe|schreibe|berichte|antworte|halte mich|das|es|dir|ihnen|nach|sie|dich|euch|bescheid|hier / @ICH !@NEG_COMMIT
        und melden|kümmern|klären|prüfen|schauen|schicken|rufen|sagen|geben|schreiben|berichten|antworten|halten|tauschen|erstatten|liefern|buchen|untersuchen|reparieren uns|das|es|dir|ihnen|nach|sie|dich|euch|bescheid|hier|ihn|den|die / @WIR !@NEG_COMMIT !@PAST_DONE
        bis ..5 @group.49 / @FUTURE_TIME !@NEG_COMMIT !@PAST_DONE !@PUBLIC_FACT !@YOU_COND !@YOU_IMP !@IF_BY !@act.redirect
        spätestens ..5 @group.49 / @FUTURE_TIME !@NEG_COMMIT !@PAST_DONE !@PUBLIC_FACT !@YOU_COND !@YOU_IMP !@IF_BY !@act.redirect
        bis ..8 haben wir ..4 @DONE_PART / @FUTURE_TIME
        bin|sind ich|wir ..6 bei ihnen|dir|euch / @FUTURE_TIME
        ist|sind ..6 jemand|techniker|monteur|kollege|kollegin|fahrer ..8 / @FUTURE_TIME !@NEG_COMMIT !@PAST_DONE
        geht|gehen ..4 auf @group.50 / @FUTURE_GIFT !@NEG_COMMIT
        um ..6 kümmere|kümmern ich|wir
        klemme|klemmen|klemm|hänge|häng|knie|hau|haue ich|wir ..3 dahinter|rein|drum / !@NEGATION
        ich|wir klemme|klemmen|klemm|hänge|häng|knie|hau|haue ..3 dahinter|rein|drum / !@NEGATION
        wissen|weiß wir|ich mehr / @FUTURE_TIME
        @FUTURE_TIME ..6 @group.51 ..5 update|antwort|rückmeldung|neues|nachricht|info|ergebnis|lösung|bescheid / !@PAST_DONE
        sobald ..12 , geht|gehen|bekommen|bekommst|erhalten|erhältst|schicken|melden|melde|kommt|sag|sage|gebe|geben|hören|hörst|läuft|liefern|rufen|rufe|kriegst|meldet|wird / !@NEG_COMMIT
        geht|gehen|kommt|kommen ihnen|dir|euch ..8 zu|entgegen|nach / !@NEG_COMMIT !@PAST_DONE
        nehme|nehmen ich|wir ..4 in die hand; ich|wir nehme|nehmen ..4 in die hand; mache|machen ich|wir? mich|uns ..2 schlau
        um ..6 kümmert sich ..4 unser*|frau|herr|jetzt|gleich
        kümmert|kümmern sich ..6 darum|drum|um / @STAFF !@HABIT !@NEGATION
        + Wir melden uns, sobald wir mehr wissen.
        + Ich frage im Lager nach und schreibe Ihnen morgen.
        + Unsere Kollegin ruft Sie heute bis 16 Uhr an.
        + Das Geld ist bis Freitag auf Ihrem Konto.
        + Bis Dienstagmittag haben Sie meine Antwort.
        + Der Schaden wird bis morgen repariert.
        + Du hörst spätestens Freitag von mir.
        + Die Leitstelle wird sich bei dir melden.
        - Wir haben Ihnen gestern geschrieben.
        - Wir melden uns nicht bei jedem.
        - Melden Sie sich bitte morgen.
        - Wir liefern montags grundsätzlich nicht aus.
        - Ich sehe Ihre Bestellung.
        - Schick mir bitte das Foto, damit ich den Fahrer fragen kann.
        - Rufst du uns zurück, wenn du die Nummer hast?

        [ICH]
        ich; bin; mich; mir
        [WIR]
        wir; uns
        [REQ_IMP]
        bitte; sie sich; du; dein*; uns; mir
        [PROMISE]
        versprechen; verspreche; versprochen; garantieren; garantiere; sorge; sorgen; zusage; sicher; versichern; versichere; zusichern; wort
        [RULE_COND]
        wenn|falls|sofern man|jemand|ein|eine|kund*; pro person; bei uns gilt; es gilt; nur wenn; nur ,? wenn; gilt nur; je nach; in der regel; üblicherweise; normalerweise; grundsätzlich; normal|meist ; angeblich; nach eigener aussage; laut
        [IDLE_VERB]
        melden wir uns nicht; arbeiten stets; legen ..6 wert; geben|gebe ..3 @group.52; verstehen; freuen; hoffen; gehen davon|gehe davon aus; davon ausgehen; verspreche ..4 nichts; leiten ..3 ab; richten ..3 nach; sprechen ..3 von|über; reden ..2 hier|von|über|nicht; lesen wir gern*; das lesen wir; lassen ..3 uns|ich ..3 @group.53; werden wir|ich ..5 müssen|dürfen; suchen|suche wir|ich ..6 mitarbeiter*|verstärkung|leute; lernen wir; bringen wir ..4 verständnis; tragen ..2 dazu|bei; bestätigen ..4 erhalt|eingang; bestätigt; ziehen ..3 @group.54; bleibt|bleiben wir|ich ..5 @group.55
        [WEEKDAY_HABIT]
        montags; dienstags; mittwochs; donnerstags; freitags; samstags; sonntags; jeden; täglich; immer; stets
        [PAST_HEAR]
        gehört
        [PAST_GOT]
        haben|hast|habt|hat ..9 bekommen|erhalten|gekriegt|gehabt|bestellt|gekauft|geschickt|geschrieben|gesehen|bezahlt|gewartet|gemacht|gesagt|genommen|gewählt|angegeben|gebucht|verpasst; haben sie @group.56; hast du recht|lust|fragen|schon; haben|hast sie|du sich|dich|ein|eine|das ..6 *t $; ?
        [PAST_DONE]
        ist|sind|wurde|wurden|war|waren|hat|haben|hatte|hatten|habe ..8 worden|gekommen|angekommen|gefahren|abgegangen|gegangen|erreicht|entschuldigt|gelesen|gewesen|erledigt|verschickt|ausgeliefert|repariert|behoben|passiert|geteilt|erstattet|übergeben|informiert|gesprochen; gestern; vorgestern; seit
        [STATE_DONE]
        ist|sind ..3 @DONE_PART
        [YOU_IMP]
        , @REQUEST_VERB sie; ^ @REQUEST_VERB sie; und @REQUEST_VERB sie
        melden|kommen|rufen|holen|bringen|schauen|schicken|senden|geben|fragen|lesen|stehen|gehen sie; kannst|können|könnt|könnten|dürfen|darfst|musst|müssen|sollten|sollst du|sie|ihr; du|sie|ihr kannst|können|könnt|dürfen|darfst|musst|müssen|müsst; sie können
        [IF_BY]
        wenn|falls|sollte ..9 bis|spätestens
        [CAN_Q]
        können|kann|sollen|soll|dürfen|darf|könnten wir|ich
        [YOU_COND]
        melden|meld|melde|rufen|ruf|schreiben|schreib|sagen|sag|kommen|komm|fragen|frag ..6 wenn|falls|sollte
        rechnet|arbeitet|funktioniert korrekt
        [YOU_SUBJ]
        @group.57
        [OUR_THING]
        die abteilung; schuhabteilung; ihr vater; ihre mutter; kollegin; kollege; team; mannschaft; fahrer; dein; ihr; deine; ihre; vater; mutter; sohn; tochter; patient; leihgerät; @STAFF
        [ANY_INF]
        *en; *ern; *eln; tun; sein

        [GIVE3]
        kommt; kommen; ist; sind; geht; gehen; liegt; liegen; steht; stehen; läuft; laufen; funktioniert; erhält; erreicht; trifft; treffen; startet; fährt; fliegt; folgt; folgen; gehört; reist; rollt; klappt; verlässt; lädt; hängt; laden; landet; bringt; baut; tauscht; wechselt; lassen; öffnet

        [GIVE_MARK]
        ihnen; dir; euch; ihrem; deinem; eurem; ihrer; deiner; ihr; dein; sie; dich; du; uns; wir; ich; unser*; bei ihnen; zurück; raus; wieder; geld; ersatz*; *ersatz; paket; techniker*; monteur*; maler*; fahrer; handwerker; mechaniker*; prüfer*; kollege; kollegin; herr; frau; frische; frisches; frischer; neue; neues; neuer; nachschub; lieferung; gutschrift; erstattung; betrag; antwort; bescheid; ergebnis; termin; anruf; rückruf; patch; update; fix; server; netz; strom; heizung; aufzug; leitung; reparatur; überweisung; tüv; zurückerstattung; spielplatzwart; hausmeister; meister; meisterin; elektriker; ärztin; arzt; wagen; umgebaut; andere; anderes; eisenbahn

        [PUBLIC_FACT]
        eintritt; geöffnet; offen; öffnet; schließt; feiertag; ferien; einlass; öffnungszeiten; in den handel; ins kino; erscheint; verkaufsstart; spielt; geschlossen; betriebsausflug; zu haben; im laden; im handel; im regal; im store; im sortiment; kurs; ausstellung; vorstellung; feiert

        [STAFF]
        kollege; kollegin; kollegen; kolleginnen; team; *team; techniker; technikerin; monteur*; maler; malerin; fahrer; fahrerin; bote; kurier; handwerker; mechaniker*; installateur*; elektriker*; chef; chefin; chefärztin; chefarzt; arzt; ärztin; leitung; leiterin; leiter; *leiterin; *leiter; filialleitung; zentrale; leitstelle; fachabteilung; abteilung; *abteilung; werkstatt; labor; buchhaltung; juristin; jurist; meister; meisterin; spezialist*; experten; expertin; experte; akustikerin; akustiker; beraterin; berater; mitarbeiter; mitarbeiterin; technik; entwickler; entwicklerin; *entwickler; betreuer*; *betreuer; pflegedienst; prüfer; prüferin; hausmeister; spielplatzwart; küchenchef; küche; backstube; bäcker; jemand; trainerin; trainer; sicherheitsdienst; datenschutz; sekretariat; praxis; disposition; tourenleitung; tüv; aufsicht; bereitschaft
        frau|herr|herrn|dr . ? <capital>; frau|herr|dr <capital>; unser|unsere <capital>

        [STAFF_V]
        ruft; rufen; meldet; melden; kommt; kommen; bringt; bringen; prüft; prüfen; kümmert; kümmern; holt; holen; schaut; schauen; schickt; schicken; sendet; klärt; klären; repariert; reparieren; tauscht; tauschen; steht; liest; berät; beraten; untersucht; untersuchen; spricht; besucht; begleitet; erklärt; bespricht; überweist; erstattet; korrigiert; behebt; hängt; liefert; liefern; stellt; richtet; baut; montiert; öffnet; informiert; informieren; gibt; geben; schreibt; wertet; setzt; misst; kontrolliert; ersetzt; sieht; legt; bestellt; wechselt; sagt; fährt; reinigt; putzt; erledigt; nimmt; übernimmt

        [STAFF_MARK]
        @FUTURE_TIME; @VAGUE_TIME; sie; dich; ihnen; dir; euch; sich; gleich; sofort; ihn; weiter

        [FUTURE_GIFT]
        nächste; nächster; nächstes; nächsten; erste; erster; erstes; @FUTURE_TIME; sonst; versand; kosten; rechnung; kaffee; espresso; getränk; runde; dessert

        [DONE_PART]
        repariert; behoben; gelöst; erstattet; rückerstattet; zurückerstattet; überwiesen; zurücküberwiesen; zurückgebucht; gebucht; verbucht; umgebucht; gutgeschrieben; storniert; gelöscht; korrigiert; berichtigt; geändert; angepasst; ausgetauscht; getauscht; umgetauscht; ersetzt; verschickt; versandt; versendet; abgeschickt; losgeschickt; zugeschickt; nachgeschickt; rausgeschickt; hingeschickt; geliefert; nachgeliefert; ausgeliefert; zugestellt; übergeben; abgeholt; aufgenommen; freigeschaltet; freigegeben; entsperrt; gesperrt; abgeschaltet; abgestellt; eingestellt; umgestellt; aktualisiert; aktiviert; deaktiviert; zurückgesetzt; eingespielt; installiert; behandelt; bewilligt; genehmigt; bestätigt; verlängert; reserviert; hinterlegt; eingetragen; ausgestellt; ausgedruckt; gereinigt; geputzt; geräumt; gesäubert; gestrichen; entfernt; entsorgt; aussortiert; erledigt; bearbeitet; veranlasst; beauftragt; bestellt; nachbestellt; aufgefüllt; nachgefüllt; gefunden; aufgetaucht; informiert; verständigt; benachrichtigt; kontaktiert; angerufen; angeschrieben; ausgeglichen; verrechnet; abgezogen; erlassen; angewiesen; ausgezahlt; ausbezahlt; bezahlt; beglichen; übernommen; ergänzt; ausgebessert; verstärkt; aufgestockt; geschult; besprochen; geklärt; abgeklärt; überprüft; untersucht; analysiert; getestet; geprüft; kontrolliert; gemeldet; veröffentlicht; gepostet; umgebaut; eingebaut; verbaut; montiert; neu gestartet; neugestartet; vergeben; verlegt; vorgezogen; verschoben; vereinbart; eingerichtet; umgesetzt; abgesagt; zurückgezogen; zurückgenommen; zurückgerufen; gezahlt; eingezahlt; verpackt; gepackt; unterschrieben; weitergeleitet; eingereicht; angepasst; neu beschriftet; beschriftet; überarbeitet; abgerechnet; zusammengestellt; angefordert; angelegt; erneuert; befestigt; abgedichtet; nachgezogen; nachgebessert; zugesagt; geschickt; gesendet; wiederhergestellt; verbessert; optimiert; gutgemacht; beantwortet; vorbereitet; abgeholt; gebacken; rausgenommen; herausgenommen; genommen; gestrafft

        [REF_V]
        wende; wenden; melde; meld; melden; frag; frage; fragen; fragst; erkundige; erkundigen; informiere; informieren; kontaktiere; kontaktieren; ruf; rufe; rufen; anrufen; schreib; schreibe; schreiben; mail; mailen; maile; schau; schaue; schauen; richte; richten; sende; senden; schick; schicke; schicken; nutze; nutzen; nutz; verwende; verwenden; füll; fülle; füllen; ausfüllen; wähle; wählen; wähl; besuche; besuchen; such; suche; suchen; konsultiere; konsultieren; geh; gehe; gehen; klick; öffne; probier; probiere; probieren; probierst; versuch; versuche; versuchen; versuchst; reiche; reichen; einreichen; stelle; stellen; vereinbare; vereinbaren; sprich; sprechen; lies; lesen; nachlesen; entnimm; entnehmen; kläre; klären; diskutieren; adressieren; rede; reden; wendest; meldest; stellst; schaust; anzurufen; abzugeben; nachzufragen; nachfragen; nachzulesen; hinwenden; reklamieren

        [YOU_MARK]
        sie; du; ihr; dich; sich; bitte; einfach; gern; gerne; dort; am besten; besser; doch; direkt; mal; sich; euch; lieber; kurz

        [DESK_REF]
        an|bei|beim|über|unter|im|in|auf|zum|zur|via|ans|aufs|den|die|das|der|dem ..3 @DESK
        per|via|mit|über ..3 *formular|formular|hotline|homepage|website|brief|post|einschreiben
        @DESK <number>|<url>|<email>
        + an unseren Kundendienst

        [act.redirect]
        kontaktieren sie ..4!@NEGATION @DESK; kontaktiere|kontaktier bitte|dazu|dafür|doch|gern|gerne|einfach|unsere|unseren|den|die ..3 @DESK / !@IW_MARK2
        + Dazu kontaktieren Sie bitte unsere Hotline.
        - Ich habe heute mit unserer Hotline gesprochen.
        ist|sind|wäre|wären ..14 ansprechpartner|ansprechpartnerin|ansprechstelle|anlaufstelle|ansprechpartnerinnen / !@IW_MARK2
        ansprechpartner|ansprechpartnerin|anlaufstelle|ansprechstelle ..5 ist|sind|wäre|finden|findest / !@IW_MARK2
        gibt|gibts|haben|existiert|besteht ..3 es|wir? ..3 eigene|eigenes|eigenen|eigens|extra|separate|separates|spezielle|spezielles|gesonderte|zentrale ..3 @DESK
        dafür|dazu|hierfür|hierzu|damit|für ..6 gibt|haben|steht|existiert|nutzen|nimm ..8 *formular|formular|*portal|*stelle|hotline
        *formular|formular ..4 eingerichtet|bereitgestellt|hinterlegt|online|bereit|freigeschaltet|ausfüllen|auszufüllen
        @group.58 ..8 @group.59 / !@IW_MARK2 !@OPEN_HERE
        @group.60 dort|da|drüben ..2 kennen|wissen|helfen|beraten|schauen|sehen|haben|sind|können ; dort hilft|berät|kennt|weiß|schaut|sitzen|kümmert|nimmt|beantwortet @group.61 ..4 / !@IW_MARK2; @group.62 den profis|experten|fachleuten|zuständigen|spezialisten / !@IW_MARK2; wissen|weiß|kennt|kennen dort|die ..4 @group.63 ; mehr|besser|genauer ..2 weiß|wissen|helfen|beraten|sagen ..2 @DESK ; kann|können|könnte|könnten ..3 @DESK ..6 weiterhelfen|helfen|sagen|prüfen|klären|nachsehen|beantworten / !@NOT_REDIR
        fragen|frage|anliegen|themen|fälle|anträge|auskünfte|termine|reklamationen|beschwerden|garantiefälle|anfragen|rückfragen ..6 laufen|läuft|gehen|geht|gehören|gehört|nehmen|nimmt|beantwortet|übernimmt|macht|landen ..6 über|an|zu|zum|zur|in|bei|beim|nur|@DESK|entgegen / !@IW_MARK2 !@ACK_SOFT
        ruf|rufe|rufen|wähle|wählen|wähl|erreichbar|telefonisch ..6 <number>|<code> ..4 / !@DIRECT_ME !@act.instruct_cue
        nimmt|nehmen|bearbeitet|bearbeiten|annimmt|macht|machen|entscheidet|entscheiden ..2 nur|ausschließlich|allein ..4 @DESK
        registriere|registrieren|eröffne|eröffnen|erstelle|erstellen|öffne|reiche|lege|leg ..7 @group.64 / !@DIRECT_ME !@IW_MARK2
        geht|läuft|möglich|klappt|funktioniert ..2 @group.65 ..2 über|via|per|telefonisch|schriftlich|im|bei|beim ..3 @DESK
        schreib|schreibe|schreiben|mail|maile|mailen|wende|wenden|schick|schicke|schicken|send|sende|senden|kontaktiere|kontaktieren|richte|richten ..7 <email> / !@DIRECT_ME
        <email> ..5 schreiben|wenden|mailen|schicken|senden|richten / !@DIRECT_ME
        @group.66 ..3 über|per|via|mit|im ..3 *formular|kontaktformular|serviceformular|hotline|kundenportal|homepage|website
        über|per|via das|unser|unsere|die|den|ein|unseren ..2 *formular|kontaktformular|hotline|kundenportal|*portal / !@IW_MARK2
        solche|diese|derartige|alle|die|ihre|deine ..4 bearbeitet|beantwortet|klärt|betreut|entscheidet|prüft|übernimmt|regelt ..4 @DESK / !@IW_MARK2
        kolleginnen|kollegen|kolleg*|team|experten|fachleute|mitarbeiter*|berater*|ansprechpartner* ..5 helfen|beraten|beantworten|sind|stehen|kennen|wissen|antworten ..8 @group.67 / !@IW_MARK2 !@act.private
        damit|hier|da ..2 sind|bist sie|du ..4 @group.68
        stell|stelle|stellen|poste|posten ..5 forum|community|hilfebereich|gruppe|portal|ticket|*formular ; hilft|bleibt ..3 @group.69 ..4 anruf|hotline|besuch|gang|weg|mail|schreiben ; nummer|kontakt|adresse|kontaktdaten|telefonnummer ..4 steht|stehen|findest|finden ..4 auf|in|im|unter|am
        ist|sind|wäre ..3 sache|aufgabe|angelegenheit|thema des|der|vom|von|für ..4 / !@act.admit
        gehört|gehören|fällt|fallen ..5 zum|zur|zu|in|an ..4 kollegen|bereich|abteilung|zuständigkeit|kolleginnen|partner|händler|hersteller|kundendienst / !@IW_MARK2
        erreichst|erreichen du|sie ..7 @group.70 / !@DIRECT_ME
        @REF_V ..7 @DESK_REF / @YOU_MARK !@NOT_REDIR
        @DESK_REF ..7 @REF_V / @YOU_MARK !@NOT_REDIR
        wende|wenden dich|sich|sie ..8 an !mich|uns
        wenden sie sich ..5 an; wende|wenden|wendest @group.71 ..5 dorthin|dahin|direkt
        rufen|ruf|rufe|wählen|wähl|wähle ..7 hotline|servicenummer|nummer|kundennummer|zentrale|service / !@NOT_REDIR
        ruf|rufe|rufen|rufst|anrufen|anzurufen ..6 *hotline|hotline|servicenummer|zentrale|support / !@NOT_REDIR
        fülle|füll|füllen|nutze|nutzen|nutz|verwende|verwenden|ausfüllen ..7 *formular|formular
        *formular ..8 aus|ausfüllen|nutzen|verwenden|einreichen|einzureichen|verfügung|finden|gibt|absenden|da
        alle|alles|antworten|informationen|infos|näheres|mehr|details|hinweise|angaben|kontaktdaten|bedingungen|tarife|preise|fristen ..9 auf|in|unter|im|über ..3 faq|faqs|website|webseite|homepage|internetseite|hilfebereich|hilfecenter|portal|kundenportal|aushang|impressum|agb|internetpräsenz|hilfe|seite|bedingungen|shop|app / !@HERE_ANSWER
        findest|finden|findet|steht|stehen|nachlesen|erfährst|erfahren ..6 auf|in|unter|im ..3 faq|faqs|website|webseite|homepage|internetseite|hilfebereich|hilfecenter|kundenportal|aushang|impressum|internetpräsenz / !@HERE_ANSWER
        verweisen|verweise|verweis wir|ich ..3 an|auf|sie|dich|an|auf; wir|ich|müssen|muss|dürfen|darf|möchten ..5 an|auf ..6 verweisen
        entnehmen sie; entnimm; zu entnehmen; entnommen werden
        dafür|hierfür|für|da|zu|bei|um|damit ..12 zuständig|verantwortlich|gefragt / !@WE_CARE
        zuständig ..3 ist|sind|dafür|hierfür / !@WE_CARE
        nicht|kein* ..2 zuständig; liegt|fällt ..3 nicht ..3 zuständigkeit|bereich|händen|aufgabenbereich
        machen|bearbeiten|klären|vergeben|lösen|beantworten|regeln|betreuen|behandeln|können|dürfen wir ..4 @group.72 ..2 @group.73
        @group.72 ..4 können|kann|dürfen|geht|geben|machen|bearbeiten ..3 wir|leider|ich ..3 nicht|nichts|keine|leider|wenig
        dafür|hierfür|da|dazu|für ..6 ist|sind ..4 @DESK ..2 da|gern|gerne|besetzt
        @DESK ..4 hilft|helfen|weiterhelfen|informiert|informieren|berät|beraten|beantwortet|beantworten|auskunft|erklärt|weiterhilft|bereit|besetzt|erreichbar|ansprechpartner|ansprechbar / !@NOT_REDIR
        hilft|helfen|informiert|informieren|berät|beraten|beantwortet|beantworten|klärt|klären|weiß|wissen|entscheidet|regelt|macht|erteilt|erteilen ..4 gern|gerne|ausschließlich|nur|allein? ..2 der|die|das|unser|unsere|ihr|ihre|dein|deine|unseren ..3 @DESK / !@NOT_REDIR
        hält|halten|steht|stehen ..8 @DESK ..10 bereit|verfügung
        steht|stehen|stünde ihnen|dir|euch ..9 @group.74
        beim|im|bei|in|an|über ..4 @DESK ..4 beraten|erfragen|klären|anfordern|beantragen|melden|erfahren|erhältlich|nachfragen|einreichen|angefordert|beantragt|gestellt|eingereicht|gemeldet|aufgehoben|besser|möglich|nachzulesen|richtig / !@NOT_REDIR
        ausschließlich|nur|allein ..3 @group.75
        @group.76 ..8 @group.77
        sind|ist ..8 an|beim|bei|über ..8 zu richten|einzureichen|stellen|beantragen|adressieren|melden
        @group.78 ..3 aufgehoben; bessere|richtige|passende|erste|zuständige|richtigen|zuständigen adresse|anlaufstelle|ansprechpartner|ansprechpartnerin|stelle|abteilung|ansprechstelle|kontakt
        lass|lässt|lassen ..6 beraten; frag|frage|fragst|fragen ..7 nach / @DESK !@IW_ASK
        frag|frage|fragst|fragen ..3 @group.79 ..7 nach|hersteller|händler|rezeption|schalter|kollegen|nachbarn|filiale / !@IW_ASK
        @group.80 ..1 dort ..3 melden|nachfragen|fragen|anrufen|vorsprechen|nachhaken|anfragen
        dort ..4 @group.81 / !@IW_ASK
        menüpunkt|rubrik|bereich|reiter ..2 kontakt|hilfe|service|faq; unter kontakt
        die|der nummer ..3 steht|findest|finden ..6 / !@act.instruct_cue
        kontaktaufnahme|schriftform|postweg|dienstweg|rechtsweg|beschwerdeweg|antragsweg / !@IW_ASK
        hat|haben ..4 sprechstunde|sprechzeiten|servicezeiten ..5; diskutieren|klären|besprechen sie das ..4 mit|dort|beim|bei
        anbieter|hersteller|händler|verkäufer|vermieter|versicherung|bank|netzbetreiber|reisebüro|paketdienst|versender|absender ..3 zuständig|klären|wenden|kontaktieren|anfragen|nachfragen|ansprechen
        + Bitte wenden Sie sich an unseren Kundendienst.
        + Für solche Fragen ist der Händler zuständig.
        + Am besten rufst du die Hotline an.
        + Antworten dazu finden Sie in unseren FAQ.
        + Reklamationen sind schriftlich bei der Verwaltung einzureichen.
        + Lass dich dazu im Fachgeschäft beraten.
        - Ich habe den Fall an die Werkstatt gegeben.
        - Sie können das Gerät in jeder Filiale umtauschen.
        - Schreiben Sie mir eine private Nachricht.
        - Sie können sich auch an die Verbraucherschlichtung wenden.

        [OPEN_HERE]
        wir; bad; laden; sauna; museum; geöffnet; offen
        [ACK_SOFT]
        weiter; intern; team
        [DIRECT_ME]
        mir; mich; z. hd
        [IW_MARK2]
        ich; habe; haben; mache; leite
        [act.instruct_cue]
        telefon
        [IW_ASK]
        ich|wir frage|fragen|frag; frage|fragen|frag ich|wir
        [WE_CARE]
        bin|sind ich|wir ..3 zuständig|verantwortlich !nicht
        [HERE_ANSWER]
        <number> !@CLAUSE; <time>; profil; konto; einstellungen; tippen; klicken; auswählen
        [NOT_REDIR]
        kannst|können|darfst|dürfen|könnt ..9 umtauschen|tauschen|abholen|abgeben|zurückgeben|bezahlen|zahlen|kaufen|einlösen|anprobieren|probieren; habe|haben|hab ich|wir; ich|wir habe|haben|hab; schlichtung*; ombuds*; verbraucherzentrale|schlichtungsstelle; mich ..3 an; mir|mich; <capital> aus|von|im der|dem; bring|bringen|zeig|zeigen

        [ACK_NOUN]
        nachricht*; anliegen*; hinweis*; anregung*; rückmeldung*; feedback*; kommentar*; anmerkung*; beschwerde*; eingabe*; kritik*; schreiben; mail*; zeilen; anfrage*; meldung*; vorschlag*; vorschläge; idee*; lob; wunsch; wünsche; eindruck; eindrücke; worte; fall; vorgang; sache; das; es; dies; punkt; schilderung; bericht; beitrag; erfahrung*; bewertung*; reklamation*; kritikpunkt*; input; post; thema; frage; angelegenheit; ticket; einwand; einwände; verbesserungsvorschlag; impuls; beobachtung*

        [act.ack]
        @ACK_NOUN ..3 uns|mich ..2 erreicht / !@ACK_REAL
        @ACK_NOUN ..8 erhalten|eingegangen|angekommen|registriert|notiert|vermerkt|aufgenommen|weitergegeben|weitergeleitet|erfasst|entgegengenommen|dokumentiert|abgelegt|gelandet|eingereicht|verzeichnet|zugegangen|vor|gespeichert|platziert|gesammelt|geprüft|bearbeitet|gesichtet|berücksichtigt|ausgewertet|besprochen|eingeflossen|da|adressiert / !@ACK_REAL
        bestätigen|bestätige ..5 erhalt|eingang; eingang ..4 bestätigt; ist|sind|liegt|liegen ..3 @group.82 / @ACK_NOUN
        ist|sind bei uns @group.83 / !@ACK_REAL; gut aufgehoben; ^ ist|sind|wird|werden notiert|vermerkt|weitergegeben|weitergeleitet|angekommen|aufgenommen|ausgerichtet|geprüft|gemerkt
        kümmern|kümmere wir|ich? uns|mich $ ; wir|ich kümmern|kümmere uns|mich / !@TIME_ANCHOR; haben|habe ..3 anliegen|meldung|fall|beschwerde|hinweis|kritik|nachricht|anfrage ..4 aufgenommen|erhalten|notiert|registriert|weitergeleitet|weitergegeben
        in guten händen; an der richtigen stelle|adresse; in bearbeitung; in prüfung; wird|werden ..6 @group.84 / @ACK_NOUN !@TIME_ANCHOR
        nehmen|nehme|nehm|nimmt ..9 @group.85 / @ACK_NOUN !@TIME_ANCHOR !@ACK_REAL
        zur kenntnis genommen; wir haben verstanden; verstanden ,? danke; haben|hab|habe ..4 @group.86
        fließt|fliessen|fließen|fliesst ..8 ein; einfließen; auf dem schirm; auf dem radar; im blick ; auf der agenda; auf der liste; auf unserer liste; auf die liste; behalten|behalte ..5 @group.87
        geben|gebe|geb|leiten|leite|tragen|reichen|reiche|spielen ..12 @group.88 / !@TIME_ANCHOR !@ACK_REAL
        @group.89 ..3 @group.90
        lernen ..5 aus|daraus|dazu|davon; merken|merke wir|ich? uns|mir|es?; freuen|freue ..3 uns|mich ..3 @group.91? ..3 über ; wir freuen uns ,? wenn|dass
        kümmern|kümmere|kümmert ..4 @group.92 / !@TIME_ANCHOR
        schauen|schaue|sehen|sehe|gucken|ansehen|anschauen|anzuschauen ..3 wir|ich|uns|mir ..5 @group.93 ..3 an|genauer|ansehen? / !@TIME_ANCHOR
        uns|mir ..4 @group.94 ..3 ansehen|anschauen|vornehmen / !@TIME_ANCHOR
        prüfen|prüfe|überprüfen|besprechen|klären|sichten|bearbeiten|diskutieren|adressieren ..4 @group.95 ..3 @group.96? / !@TIME_ANCHOR
        melden|melde ..2 wir|ich|uns|mich ..7 @VAGUE_TIME|wieder|dann|sobald|dazu / !@TIME_ANCHOR
        ist|sind|wäre ..3 @group.97 / @ACK_NOUN
        spornt|motiviert|bestärkt ..4 uns|an ; lesen wir ..2 gern|gerne|immer ; das lesen wir gern; wir wünschen ..3 weiterhin ; gibt ..3 noch ; wird|werden ..4 ausgerichtet|weitergesagt|freuen
        team|mannschaft|kolleg*|küche|crew ..4 freut|freuen / !@ACK_REAL
        da freut sich ..4; uns gibt es noch; wir sind dran; sind dran; dranbleiben; bleiben dran; bleiben am ball
        @group.98 / !@TIME_ANCHOR
        + Ihr Hinweis wurde an die Fachabteilung weitergeleitet.
        + Wir nehmen das gern mit.
        + Deine Anregung fließt in unsere Planung ein.
        + Ist notiert, wir haben es auf dem Schirm.
        - Ihre Bestellung ist heute früh rausgegangen.

        [ACK_REAL]
        @DONE_REAL; deshalb; daraufhin; weil; <number>
        [DONE_REAL]
        repariert; behoben; erstattet; ausgetauscht; getauscht; ersetzt; geliefert; storniert; gelöscht; korrigiert; geändert

        [ACK_PART]
        weitergeleitet; weitergegeben; notiert; registriert; vermerkt

        [DELIVER_V]
        schicke; schicken; schick; verschicke; verschicken; sende; senden; liefere; liefern; tausche; tauschen; tausch; ersetze; ersetzen; erstatte; erstatten; überweise; überweisen; buche; buchen; storniere; stornieren; zahle; zahlen; bezahle; bezahlen; übernehme; übernehmen; repariere; reparieren; flicke; hole; holen; hol; bringe; bringen; bring; lösche; löschen; sperre; sperren; entsperre; ändere; ändern; korrigiere; korrigieren; vergüte; vergüten; schalte; schalten; reserviere; reservieren; verlängere; verlängern; beziehe; beziehen; räume; räumen; streiche; streichen; verrechne; verrechnen; schenke; schenken; backe; backen; nähe; nähen; montiere; montieren; untersuche; untersuchen; entferne; entfernen; tragen; trage; erlasse; erlassen; ziehe; öffne; öffnen; spiele; spielen; behebe; beheben; reinige; reinigen; baue; bauen; wechsle; wechseln; verlegen; lege; legen; stelle; stellen; bestelle; bestellen

        [NO_FACT]
        @act.redirect; @act.ack; @DEF_ALL; @CORP_ALL; @QUOTE_JOKE

        [DEF_ALL]
        @rule.defensive.blame-customer; @rule.defensive.contradict; @rule.defensive.invalidate-emotion; @rule.defensive.policy-shield; @rule.defensive.minimise; @rule.defensive.already-told; @rule.polite.insult; @DEFENSIVE_OTHER; @rule.defensive.scapegoat; @rule.defensive.legal-threat
        [CORP_ALL]
        @CORPORATE_OTHER; @rule.corporate.officialese; @rule.corporate.self-praise; @rule.canned.importance-claim
        [QUOTE_JOKE]
        @CHEER_OR_JOKE

        [act.did]
        haben|habe|hab|ham wir|ich ..14 @DONE_PART / !@NEG_DONE !@act.ack !@act.private !@DEF_ALL
        wir|ich haben|habe|hab|ham ..14 @DONE_PART / !@NEG_DONE !@act.ack !@act.private !@DEF_ALL
        ^ habe|haben|hab ..10 @DONE_PART / !@NEG_DONE !@act.ack !@act.private !@YOU_DONE
        ist|sind|wurde|wurden ..11 @DONE_PART / !@NEG_DONE !@act.ack !@DEF_ALL !@GENERIC_SUBJ
        bereits|schon|soeben|gerade eben|heute früh|inzwischen ..5 @DONE_PART / !@NEG_DONE !@act.ack !@DEF_ALL !@YOU_DONE
        ist|sind|waren|war|steht|liegt|liegen ..9 @group.99 / !@NEGATION !@act.ack !@DEF_ALL !@ACK_NOUN2
        wieder ..2 @group.101
        läuft|laufen|geht|funktioniert|funktionieren|fährt|fahren|klappt|steht|hängt|leuchtet|tut ..7 wieder / !@NEGATION !@act.ack
        ging|gingen|kam|kamen|ist|sind ..8 raus|rausgegangen|abgegangen|losgegangen|losgefahren|abgeflogen|angekommen|eingetroffen|aufgetaucht / !@NEGATION !@ACK_NOUN2 !@act.ack
        lief|liefen|lag|lagen|blieb|hing|stand|standen|fehlte|fehlten|fiel|ging|gingen|kam|kamen|war ..8 @CAUSE_WORD / !@DEF_ALL !@act.ack
        gehen|geht ..6 zurück ..5 @group.102 / !@NEGATION
        jetzt|nun|seit|ab sofort|seitdem|inzwischen|mittlerweile ..5 lässt|läuft|geht|zeigt|steht|stehen|liegt|liegen|gilt|gelten|verträgt|fährt|hängt|arbeitet|prüft|prüfen|funktioniert / !@act.ack !@DEF_ALL !@act.regret
        + Ihre Gutschrift ist gebucht.
        + Wir haben das Regal heute umgebaut.
        + Der Aufzug läuft seit heute Morgen wieder.
        - Wir haben das nicht erstattet.
        - Ihr Anliegen wurde weitergeleitet.
        [NEG_DONE]
        nicht|kein|keine|keinen|nie|nichts ..5 @DONE_PART; werden; wird
        [YOU_DONE]
        sie|du|ihr haben|hast|habt; haben|hast|habt sie|du|ihr
        [GENERIC_SUBJ]
        @ACK_NOUN2 ..5 @DONE_PART
        [ACK_NOUN2]
        nachricht; anliegen; hinweis; anregung; rückmeldung; feedback; kommentar; anmerkung; beschwerde; eingabe; kritik; anfrage; mail; worte
        [CAUSE_WORD]
        falsch; falschen; aus; fest; defekt; kaputt; ausgefallen; gestört; leer; voll; überlastet; krank; verspätet; doppelt; spamordner; postkorb; lager; hinweis; schild; kabel; rohr; leitung; server; band; software; drucker; zettel; unterwegs; blockiert; vereist; gesperrt; rechtzeitig; liegen; gerissen; rausgefallen; vorbei; verloren; durchgebrannt

        [act.offer]
        ich|wir kann|können ..10 @OFFER_INF / !@NEG_OFFER !@act.regret !@act.redirect !@NO_OFFER
        kann|können ich|wir ..12 @OFFER_INF / !@NEG_OFFER !@act.redirect !@NO_OFFER
        !@SUBORD @IW @DELIVER_V / !@NEG_COMMIT !@HABIT !@RULE_COND !@act.ack !@act.ask !@NO_DELIVER !@act.private
        @DELIVER_V @IW / !@NEG_COMMIT !@HABIT !@RULE_COND !@act.ack !@act.ask !@NO_DELIVER !@act.private
        @DELIVER_V @IW ..12 <number>|ab|ein|aus|um|zurück|ersatz|kostenlos|gratis|umsonst|raus|morgen|heute|frei|gut / !@NEG_COMMIT !@act.ack !@act.ask !@act.private
        nehme|nehmen ich|wir ..9 zurück|vom|raus|heraus; ich|wir nehme|nehmen ..9 zurück|raus|heraus
        schreibe|schreiben ich|wir ..9 gut; ich|wir schreibe|schreiben ..9 gut
        bekommen|bekommst|bekommt|erhalten|erhältst|kriegst|kriegen|kriegt|kriegts sie|du|ihr ..9 / !@NEG_OFFER !@PAST_GOT !@CONTACT_ONLY !@act.redirect !@act.ack !@CHEER_OR_JOKE
        sie|du|ihr|euch bekommen|bekommst|bekommt|erhalten|erhältst|kriegst|kriegen ..9 / !@NEG_OFFER !@PAST_GOT !@CONTACT_ONLY !@act.redirect !@act.ack !@CHEER_OR_JOKE
        sie|du|ihr können|kannst|könnt|dürfen|darfst|dürft ..14 @YOU_CAN / !@NEG_OFFER !@act.redirect !@DEF_ALL !@act.ask !@SORRY_NEG !@act.please
        können|kannst|könnt|dürfen|darfst|dürft sie|du|ihr ..14 @YOU_CAN / !@NEG_OFFER !@act.redirect !@DEF_ALL !@act.ask !@act.please
        @group.103 / !@NEG_OFFER !@act.redirect !@DEF_ALL !@act.ask !@act.thank
        gibt|gibts|gibt's|gibs ..9 / !@NEG_OFFER !@act.redirect !@DEF_ALL !@act.regret !@act.ack !@JOKEY !@IDLE_GIVE
        liegt|liegen|steht|stehen|hängt|wartet|warten ..7 @group.104 / !@NEG_OFFER !@act.redirect !@act.ack !@DEF_ALL
        @STAFF ist|sind ..6 @group.105 / @FUTURE_TIME
        @STAFF ..6 kommt|kommen|bringt|holt|repariert|tauscht|hängt|ersetzt|liefert|baut|montiert|stellt|richtet|nimmt|sieht|prüft|liest|misst|reinigt|untersucht|steht / !@NEG_OFFER !@act.redirect !@HABIT !@act.regret !@DEF_ALL
        kommt|bringt|holt|repariert|tauscht|hängt|ersetzt|liefert|baut|montiert|steht ..4 @STAFF / !@NEG_OFFER !@act.redirect !@HABIT !@act.regret
        @FUTURE_TIME ..6 kommt|kommen|geht|gehen|liefern|laden|fliegt|fährt|ist|sind / @GIVE_MARK !@act.redirect !@act.ack !@act.regret !@PRIV_CALL
        sucht|suchen sich ..8 aus; such dir ..6 aus; suchen sie sich ..6 aus; dürfen sie|dürft ihr|darfst du ..8 aussuchen|behalten
        + Ich kann die Lampe heute noch umtauschen.
        + Sie können das Paket ab 16 Uhr am Schalter abholen.
        - Ich kann Ihnen das leider nicht erstatten.
        [NEG_OFFER]
        nicht|nichts|kein|keine|keinen|keinesfalls|leider nicht ..8 @OFFER_INF|@YOU_CAN|erhalten|bekommen; nicht ..3 $; keine|kein|keinen
        [NO_OFFER]
        nur bitten; nur empfehlen; nur entschuldigen; verstehen; nachvollziehen; vorstellen; entschuldigen; bestätigen ..2 erhalt; leider
        [NO_DELIVER]
        bescheid; rückmeldung; nachricht; antwort; verständnis; wir das mal; großen wert; in verbindung; zum ausdruck; lege|legen ..3 wert; tragen|trage ..4 verantwortung|rechnung|sorge|bei; klarstellen; klar; fest
        [CONTACT_ONLY]
        bescheid; rückmeldung; antwort; nachricht; mail; email; anruf; rückruf; update; ergebnis; von mir|uns; neuigkeiten; feedback
        [SORRY_NEG]
        sie|du können|kannst sich|dir|gern|gerne? beruhigen|freuen|sicher|gewiss
        [PRIV_CALL]
        ruft; rufe; melde; meldet; schreibe; hörst; hören; berichte
        [JOKEY]
        @CHEER_OR_JOKE; pflaster; gibt es ..3 schlimmeres; uns gibt es
        [IDLE_GIVE]
        gibt ..3 @group.106 ; es gibt menschen|leute|kunden|venen|tage|immer|solche|dinge
        [OFFER_INF]
        umtauschen; tauschen; erstatten; schicken; zuschicken; senden; ersetzen; reparieren; anbieten; stornieren; umbuchen; verlängern; gutschreiben; überweisen; austauschen; reservieren; zurücklegen; zurücknehmen; einlösen; freischalten; entsperren; löschen; ändern; nachliefern; liefern; bringen; abholen; vorziehen; verschieben; buchen; umstellen; eintragen; ausstellen; nachsenden; nachschicken; abziehen; einrichten; leihen; herausgeben; backen; nähen; kürzen; einstellen; vormerken; rückgängig; aktivieren; deaktivieren; kündigen; verrechnen; geben; machen; einbauen; bestellen; hinterlegen; empfehlen; helfen
        [YOU_CAN]
        abholen; umtauschen; tauschen; stornieren; zahlen; bezahlen; nutzen; benutzen; einlösen; mitbringen; mitnehmen; bringen; kommen; vorbeikommen; bestellen; buchen; umbuchen; kaufen; zurückgeben; zurückschicken; zurücksenden; behalten; wählen; auswählen; ändern; einstellen; stellen; ausschalten; abschalten; deaktivieren; aktivieren; löschen; kündigen; widerrufen; hochladen; herunterladen; runterladen; öffnen; schließen; parken; fahren; einsteigen; umsteigen; reisen; waschen; trocknen; reinigen; essen; trinken; probieren; anprobieren; testen; reservieren; verlängern; pausieren; drucken; ausdrucken; scannen; sparen; probefahren; abgeben; einwerfen; sehen; finden; verfolgen; anmelden; abmelden; eingeben; eintragen; einrichten; verschieben; laden; aufladen; starten; verbinden; installieren; entfernen; nachbestellen; nehmen; machen; spielen; trainieren; baden; übernachten; teilen; teilnehmen; zurücksetzen; wechseln; aussuchen; hin; rein; mit; los

        [SIE_IMP]
        halten; drücken; öffnen; laden; klicken; tippen; gehen; wählen; starten; ziehen; stecken; schalten; drehen; stellen; bringen; zeigen; nehmen; benutzen; nutzen; legen; setzen; kühlen; waschen; trocknen; reinigen; lassen; probieren; versuchen; prüfen; achten; beachten; kontrollieren; löschen; installieren; verbinden; trennen; entfernen; lösen; schrauben; warten; geben; werfen; kommen; steigen; einsteigen; melden; scannen; entkalken; füllen; gießen; backen; kochen; lagern; tragen; ersetzen; tauschen; wechseln; folgen; suchen; behalten; stornieren; kündigen; buchen; bestellen; parken; fahren; heben; rühren; mischen; verwenden; aktualisieren; deaktivieren; aktivieren; schließen; machen; planen; loggen; scrollen; streichen; brauchen; benötigen
        [DU_INSTR]
        halt; halte; haltet; drück; drücke; drückt; öffne; öffnet; lad; lade; ladet; klick; klicke; klickt; tipp; tippe; tippt; geh; gehe; geht; wähl; wähle; wählt; starte; startet; zieh; ziehe; zieht; steck; stecke; steckt; schalt; schalte; dreh; drehe; dreht; stell; stelle; stellt; bring; bringe; bringt; zeig; zeige; zeigt; nimm; nehmt; benutz; benutze; benutzt; nutz; nutze; leg; lege; legt; setz; setze; kühl; kühle; wasch; wasche; trockne; reinige; lass; lasst; probier; probiere; versuch; versuche; prüf; prüfe; achte; achtet; lösch; lösche; installiere; installier; verbinde; trenn; trenne; entferne; schraub; wart; warte; wirf; werft; komm; kommt; steig; scann; scanne; entkalke; füll; fülle; gieß; trag; tausch; wechsle; such; behalt; behalte; storniere; park; heb; misch; verwende; aktualisiere; deaktiviere; aktiviere; mach; macht; plan; log; logg; scroll; klapp; klappt; schmeiß; iss; trink; stellt; iss; bügel; kontrolliere; achte; gib; schieb; roll
        [INF_INSTR]
        hochladen; scannen; mitbringen; einsteigen; ausschalten; abschalten; einschalten; neustarten; tippen; antippen; anklicken; drücken; gedrückt halten; aushängen; aufhängen; herunterladen; runterladen; schleudern; abtrocknen; zurücksetzen; ausstecken; einstecken; umsteigen; auswählen; anhaken; aktivieren; deaktivieren; entkalken; abwischen; auswechseln; aktualisieren; deinstallieren; installieren; ausloggen; einloggen; abmelden; benutzen; abziehen; reinigen; einweichen; vorheizen; vorzeigen; abgeben; einwerfen; abholen; abschrauben; festziehen; aufladen; durchspülen; lüften

        [act.instruct]
        ^ @SIE_IMP sie ..6 / !@act.redirect !@act.private !@ASK_ONLY !@NO_INSTR
        ,|und|oder|dann|:|also|bitte|einfach|- @SIE_IMP sie / !@act.redirect !@act.private !@ASK_ONLY !@NO_INSTR
        ^ @DU_INSTR !: / !@act.redirect !@act.private !@ASK_ONLY !@NO_INSTR !@I_SUBJ !@act.regret
        ^ bitte|einfach|dann|also|tipp|trick|notfalls ,|:? @DU_INSTR / !@act.redirect !@act.private !@ASK_ONLY !@NO_INSTR !@I_SUBJ
        ^ bitte|einfach|dann|also @DU_INSTR / !@act.redirect !@act.private !@ASK_ONLY !@NO_INSTR !@I_SUBJ
        @INF_INSTR $|,|.|und|; / !@act.redirect !@act.private !@ASK_ONLY !@NO_INSTR !@DEF_ALL !@act.commit
        @INF_INSTR ,|und / !@act.redirect !@act.private !@ASK_ONLY !@NO_INSTR !@DEF_ALL
        sie|du|ihr|man müssen|musst|müsst|muss|brauchst|brauchen|braucht ..4 nur|lediglich|einfach|bloß|nichts|kein|keine|keinen|nicht / !@act.redirect !@ASK_ONLY !@DEF_ALL !@NO_INSTR
        sie brauchen|benötigen ..6 / !@act.redirect !@ASK_ONLY !@DEF_ALL
        du brauchst|benötigst ..6 / !@act.redirect !@ASK_ONLY !@DEF_ALL
        stecker|strom|router|akku|sim|sattel|lenker|deckel|filter ..2 raus|ziehen|rein|runter|hoch|aus|an|ab
        rate|raten|empfehle|empfehlen ich|wir ..9 / !@act.redirect
        ich|wir rate|raten|empfehle|empfehlen ..9 / !@act.redirect
        @group.107 ..6 @INF_INSTR|@YOU_CAN $ / !@act.redirect !@ASK_ONLY !@DEF_ALL !@act.private
        auf|unter|in|im ..3 einstellungen|profil|menü|konto|abo|app|startseite|verlauf|warenkorb|datenschutz|sicherheit|optionen ..5 tippen|klicken|gehen|auswählen|öffnen|ändern|findest|finden|,
        + Halten Sie die Taste zehn Sekunden gedrückt.
        + Dreh das Ventil nach links.
        + Im Browser hochladen, das klappt.
        - Schicken Sie uns bitte ein Foto.
        - Kommen Sie bald wieder!
        [I_SUBJ]
        ich; wir
        [NO_INSTR]
        kommen|komm|schau|schauen|kommt ..5 wieder|vorbei|gut|bald; bleib|bleiben|lass|lassen|genieß ..3 @group.108 ; geduld; ruhe; beruhig*; abwarten; nehmen sie ..5 entschuldigung; nimm's; nimm ..3 übel; kommen sie gut; komm gut; macht nichts|nix|spaß|sinn|euch|uns|mich; geht uns|mir|nicht|gar|klar|leider|so|auf; kommt nicht|leider|vor|immer|auch; halten sie uns; geben sie uns|mir; gib uns|mir; lass|lassen|lasst @group.109; achtung; achten sie auf ihren ton; teilnahme; machen sie sich; mach dir; warten sie einfach? ab; stell dich; stellen sie sich; tragen sie es; geht klar; zeigt|zeigen|zeigst ..3 uns|dass; werfen sie ..3 vor|uns
        [ASK_ONLY]
        @act.ask

        [FACT_V]
        ist; sind; gibt; gibts; kostet; kosten; gilt; gelten; geht; gehen; reicht; reichen; passt; passen; steht; stehen; liegt; liegen; öffnet; öffnen; schließt; fährt; fahren; kommt; kommen; hat; haben; enthält; enthalten; dauert; braucht; war; waren; kam; kamen; lag; lagen; fehlt; fehlen; fehlte; hängt; läuft; endet; beginnt; beginnen; startet; zählt; befindet; führt; darf; dürfen; kann; wird; werden; taugt; hält; halten; fliegt; funktioniert; klappt; heißt; bleibt; bleiben; leidet; wurde; wurden; ging; lief; fiel; bestehen; besteht; sparst; sparen; verkehrt; entfällt; macht; misst; wiegt; hilft; nimmt; sieht; stimmt; gehört; beträgt; trägt; entsteht; verliert; verträgt; ruckeln; rechnen; spart; lohnt; öffnete; verwenden; verkaufen; führen; backen; bieten; liefern; arbeiten

        [FACT_MARK]
        <number>; <time>; <date>; @MONEY; @WEEKDAY; @MONTH; ab; links; rechts; oben; unten; hinten; vorne; eingang; regal; kasse; ohne; nur; täglich; immer; montags; dienstags; mittwochs; donnerstags; freitags; samstags; sonntags; werktags; automatisch; derzeit; aktuell; zurzeit; inzwischen; seit; erst; wegen; weil; denn; deshalb; daher; darum; nämlich; damit; dadurch; dafür; aus; @TNUM

        [act.explain]
        @FACT_V ..12 @FACT_MARK / !@NO_FACT !@act.regret !@act.ask !@act.thank !@act.private !@IS_Q !@IMP_START !@act.commit !@PRAISE_TALK // !@act.redirect !@act.ack !@DEF_ALL
        @FACT_MARK ..10 @FACT_V / !@NO_FACT !@act.regret !@act.ask !@act.thank !@act.private !@IS_Q !@IMP_START !@act.commit !@PRAISE_TALK // !@act.redirect !@act.ack !@DEF_ALL
        ^ ja|nein|jein|klar|jawohl|jep|jap|doch|jo|na klar|aber ja|logisch ,|!|.|: ..25 @FACT_V|@YOU_CAN|@INF_INSTR / !@NO_FACT !@act.ask !@act.regret // !@act.redirect !@act.ack !@DEF_ALL
        ^ ja|nein ,|. ..20 !@NEGATION / !@NO_FACT !@act.ask !@act.regret !@act.ack !@IS_Q !@IMP_START
        ^ ja|nein|klar|jep <word> ..10 / !@NO_FACT !@act.ask !@act.regret !@act.ack !@IS_Q !@IMP_START !@act.commit
        ^ grundsätzlich|leider|derzeit|aktuell|momentan|selbstverständlich|natürlich @group.110 / !@act.regret !@act.ack !@act.redirect
        grund|ursache|hintergrund|auslöser ..4 war|ist|sind|waren|dafür|hierfür / !@NO_FACT
        liegt|lag ..2 daran|am|an / !@NO_FACT
        ist|sind|war|waren ..8 @group.111 / !@NO_FACT !@act.ask !@IS_Q !@IMP_START !@PRAISE_TALK
        darf|dürfen|kann|können ..4 mit|rein|hinein|mitkommen|mitfahren|mitgenommen|nicht / !@NO_FACT !@act.ask !@act.regret !@IS_Q !@IMP_START !@NO_OFFER
        @NUMBER|<number> !uhr ..3 euro|prozent|%|€|cm|kg|kilo|meter|m|gramm|grad|liter|minuten|stunden|tage|wochen|stück|kilometer|km|plätze|ml|watt / @FACT_V !@NO_FACT !@act.regret !@act.ask !@act.thank !@IS_Q !@IMP_START !@PRAISE_TALK !@act.commit // !@act.redirect !@act.ack !@DEF_ALL
        von <number>|<time>|@WEEKDAY ..3 bis <number>|<time>|@WEEKDAY / !@act.ask !@NO_FACT
        @WEEKDAY_HABIT ..3 von|ab|bis|um|ist|sind|hat / !@act.ask !@NO_FACT
        @FACT_V / !@NO_FACT !@act.regret !@act.ask !@act.thank !@act.private !@IS_Q !@IMP_START !@act.commit !@PRAISE_TALK !@BIG_FEEL !@ANY_EMOJI !@I_TALK // !@act.redirect !@act.ack !@DEF_ALL
        + Ja, das geht ohne Überweisung.
        + Der Dienstwagen ist heute liegen geblieben.
        + Sonntags von 8 bis 20 Uhr.
        - Vielen Dank für Ihre Nachricht!
        - Das tut uns leid.
        [DET]
        der; die; das; den; dem; ein; eine; einen; einem; einer; alle; unser; unsere; unseren; unserem; im; in; am; auf; bei; beim; mit; nach; ab; seit; für; aus; vom; von; zum; zur; unter; über; an; ihre; ihren; ihrem; deine; deinen; deinem; diese; dieser; dieses; jede; jeder; jedes; beide; bis; nur; auch; ohne; vor; hinter; neben; links; rechts; oben; unten; gerade; aktuell; derzeit; zurzeit; momentan; meist; meistens; online; leider
        [FACT_BLOCK]
        @NO_FACT; @act.regret; @act.ask; @act.thank; @act.private; @act.commit; @PRAISE_TALK; @BIG_FEEL; @ANY_EMOJI; @I_FEEL
        [I_FEEL]
        hoffen; hoffe; verstehen; verstehe; bitten; bitte ..2 um; wünschen; grüße*; gruß; gruss; geduld; verständnis; @act.wish; @act.cheer; @act.promote; @act.offerHelp; @SIGN_OFF
        [IMP_START]
        ^ kommen|kommt|schauen|bleiben|gehen|machen|halten|nehmen|haben sie; , @SIE_IMP sie; ^ @SIE_IMP sie
        [act.explain]
        ^ @DET ..2 <capital> ..2 / !@FACT_BLOCK !@IS_Q !@IMP_START !@I_TALK // !@act.redirect !@act.ack !@DEF_ALL
        ^ bis|ab|von|nur|montags|samstags|sonntags|täglich|werktags|im|am|in|zwischen ..2 @TNUM / !@FACT_BLOCK !@IS_Q !@IMP_START // !@act.redirect !@act.ack !@DEF_ALL
        ^ @TNUM ..9 / !@FACT_BLOCK !@IS_Q !@IMP_START // !@act.redirect !@act.ack !@DEF_ALL
        ^ <capital> ..9 verfallen|gelten|gehen|kosten|dürfen|können|stehen|liegen|sind|haben|reichen|passen|fahren|öffnen|schließen|kommen|brauchen|enthalten|gibt|laufen / !@FACT_BLOCK !@IS_Q !@IMP_START !@I_TALK // !@act.redirect !@act.ack !@DEF_ALL
        der|die|das|im|in <capital> schon|ja|nein|leider|auch ,|nicht|. / !@FACT_BLOCK !@IS_Q // !@act.redirect !@act.ack !@DEF_ALL
        @ANY_INF ,|und|. fertig / !@act.redirect
        ^ @group.112 ,? nein|ja|nicht|schon|klar ..9 / !@act.ack !@act.redirect !@act.regret !@IS_Q
        dort|da|hier|damit|dann|danach|davor|darin|darauf|dazu|dafür geht|gehts|klappt|klappts|funktioniert|reicht|passt|steht|stehen|liegt|liegen|gibt|kostet|gilt|fährt|findet|dauert / !@act.redirect !@DEF_ALL !@IS_Q !@CHEER_OR_JOKE
        [IS_Q]
        ?
        [ANY_EMOJI]
        <emoji>
        [PRAISE_TALK]
        freut; freuen; genießen; spaß; freude; gern; lieben; liebe; liebste; lieblings*; herz; lächeln; grinsen; strahlen; tränen; glück; stolz; lob; kompliment; applaus; ehre; traum; wunderbar; schönste; schöner; herrlich; typisch; mag; süß; gefeiert; jubel; team
        [BIG_FEEL]
        schlimm; traurig; wichtig; verletzend; bitter; peinlich; frech; mies; frustrierend; unangenehm; ernst; wert; werte; philosophie; anspruch; qualität; nervt; lang; zu lang; zu viel; falsch; kreativ; lecker; mutig
        [I_TALK]
        ich; wir; mich; mir; uns; unser*


        # Groups of words and phrases used above.
        [group.1]
        <date>; <number> . @MONTH; <number> @MONTH; <number> .
        [group.2]
        <time>; <number> uhr; @NUMBER uhr; mitternacht; mittag; abend; zwölf; ende
        [group.3]
        <time>; <number> uhr; @NUMBER uhr; @TNUM !@UNIT; halb @NUMBER
        [group.4]
        <number> .; <number> . <number>; ersten; zweiten; dritten; vierten; fünften; sechsten; siebten; achten; neunten; zehnten; fünfzehnten; zwanzigsten; dreißigsten
        [group.5]
        stunde; tagen; woche; stunden; minuten; monat; halben stunde; guten stunde; viertelstunde; dreiviertelstunde
        [group.6]
        einer; einem; gut einer; zwei
        [group.7]
        herzlich; ganz herzlich; dafür
        [group.8]
        böse sein; sorry; nicht böse; nicht übel; nimm's; entschuld*
        [group.9]
        gar nicht; nicht; ungern; nur ungern; überhaupt nicht
        [group.10]
        gewesen; gewesen sein; sein
        [group.11]
        verständlich; nachvollziehbar; klar; logisch; völlig klar
        [group.12]
        schlimm; schrecklich; furchtbar; frustrierend; ärgerlich; beängstigend; ein schreck; ein schock; stressig
        [group.13]
        zu recht; mit recht; zurecht; völlig zu recht
        [group.14]
        reingerutscht; unterlaufen; durchgerutscht; passiert; entgangen; entwischt; untergegangen; dazwischengekommen; rausgerutscht; entfallen; missglückt; misslungen; nicht gelungen
        [group.15]
        ein griff; griff
        [group.16]
        ins klo; ins falsche; daneben
        [group.17]
        schiefgelaufen; schief gelaufen; schiefgegangen; schief; danebengegangen; nicht geklappt; gehakt; geklemmt; nicht funktioniert
        [group.18]
        schief; daneben; falsch; nicht rund; drunter und drüber
        [group.19]
        zu spät; zu wenig; zu lange; zu knapp; zu früh; zu schnell; nicht genug; nicht rechtzeitig; nicht schnell genug
        [group.20]
        ein; der; dieser; dabei ein; leider ein
        [group.21]
        untergegangen; verloren gegangen; liegen geblieben; liegengeblieben; liegen gelassen; schiefgelaufen; schief gelaufen; schiefgegangen; hängengeblieben; schief; verschwunden; durchgerutscht; falsch; vergessen; versandet; hängen geblieben
        [group.22]
        bei uns; in unserem; auf unserem; in unserer; unserem
        [group.23]
        falsch*; fälschlich*; versehentlich; irrtümlich; zu spät; doppelt
        [group.24]
        falsch; falsche; falschen; falsches; falscher; fälschlich*; versehentlich; irrtümlich*; zu spät; zu scharf; zu knapp; zu hoch; zu früh; zu eng; zu wenig; zu viel; zu lange; zu schnell; doppelt; unnötig; verkehrt; missverständlich; schlecht; unsauber; ungenau
        [group.25]
        falsch; falsche; falschen; falsches; falscher; fälschlich*; versehentlich; irrtümlich*; zu spät; zu scharf; zu knapp; zu hoch; zu früh; zu eng; zu wenig; zu viel; zu lange; doppelt; unnötig; verkehrt; missverständlich; schlecht; unsauber; ungenau
        [group.26]
        nie; niemals; nicht; gar nicht; so nicht; schon; längst; früher; sofort; gleich; eher; viel früher; gründlicher; besser
        [group.27]
        schlampig; nachlässig; unaufmerksam; unachtsam; gedankenlos; schwach; dumm; blöd; unprofessionell; unfair; unhöflich; rücksichtslos; schludrig; daneben; unzumutbar; nicht fair; nicht richtig; falsch
        [group.28]
        volle; die volle; die; dafür die
        [group.29]
        zu langsam; zu spät; nicht da; schlecht vorbereitet; unterbesetzt; nachlässig; unaufmerksam
        [group.30]
        falsch; veraltet; von letzter; von gestern; nicht aktuell
        [group.31]
        bei uns; in unserem; in unserer; auf unserer; unser*
        [group.32]
        nicht freigeschaltet; falsch hinterlegt; falsch eingetragen; falsch eingestellt; falsch beschriftet; nicht eingetragen; falsch verbucht; falsch zugeordnet; nicht angekommen; falsch abgelegt
        [group.33]
        keine ausrede; ohne ausrede; da gibt es nichts zu beschönigen; nichts zu beschönigen; schlicht vergessen; schlicht falsch; unser ding; unser patzer
        [group.34]
        postfach; inbox; raus; unterwegs; verschickt; an sie; an dich; bei ihnen; bei dir
        [group.35]
        privat; direkt; persönlich; unter vier augen
        [group.36]
        interessiert; hilft; helfen; hülfe; würde helfen
        [group.37]
        @WH; um welche*; auf welche*; in welche*; mit welche*; seit wann; von wann; bis wann; ob
        [group.38]
        gern; bitte; am schnellsten; idealerweise
        [group.39]
        etwa; überhaupt; schon mal; wirklich
        [group.40]
        noch; sonst noch
        [group.41]
        auch; denn nicht; nicht
        [group.42]
        wirklich; ernsthaft; allen ernstes; etwa
        [group.43]
        sie; dich; euch
        [group.44]
        für @group.43 da; jederzeit da; erreichbar
        [group.45]
        schmecken; gut gehen; gutgehen
        [group.46]
        rabatt; rabattcode; gutscheincode; sonderangebot; aktion; aktionspreis; angebot; angebote; schnäppchen; neuheit; neuheiten; neue kollektion; neuen kollektion; newsletter; gewinnspiel; sale; aktionswoche; treuepunkte; vorteilspreis; prozent auf; % auf; % rabatt; prozent rabatt; % günstiger; prozent günstiger
        [group.47]
        begrüßen; bei uns; willkommen; wiedersehen; beehren
        [group.48]
        versprochen; ehrenwort; versprechen; verspreche; sie haben mein wort; du hast mein wort; darauf mein wort; großes indianerehrenwort; fest zugesagt
        [group.49]
        ist; sind; läuft; funktioniert; steht; klappt; haben wir; hast du; haben sie; liegt; kommt; geht
        [group.50]
        uns; unsere rechnung; unsere kappe; unsere kosten; haus
        [group.51]
        gibt es; gibt's; gibts; folgt; kommt; erscheint
        [group.52]
        unser; mein; alles; so etwas; zu bedenken; ihnen recht; dir recht; zu
        [group.53]
        nicht; nicht gefallen
        [group.54]
        vor; es vor
        [group.55]
        bei; der meinung; gern; treu
        [group.56]
        recht; lust; fragen; noch fragen; schon
        [group.57]
        kommst; holst; bringst; meldest; rufst; holen sie; kommen sie; bringen sie; melden sie; rufen sie
        [group.58]
        telefonisch; unter der nummer; von montag bis; werktags; rund um die uhr
        [group.59]
        da; erreichbar; besetzt; zu erreichen; für sie da; im dienst
        [group.60]
        die leute; die kolleg*; die profis; die fachleute; die experten; die
        [group.61]
        man; die; man sich; ihnen; dir; sich
        [group.62]
        bei; landet; direkt bei
        [group.63]
        besser; am besten; genau; mehr
        [group.64]
        ticket; fall; supportanfrage; serviceportal; kundenportal; anfrage im; serviceticket; support ticket
        [group.65]
        nur; ausschließlich; leider nur; allein
        [group.66]
        am einfachsten; am besten; am schnellsten; bitte; einfach; gern; nur
        [group.67]
        weiter; gern; gerne; für sie da; für dich da; zur verfügung; erreichbar; aus; bescheid; bestens
        [group.68]
        falsch; an der falschen; nicht richtig; bei uns falsch; an der falschen adresse
        [group.69]
        nur; leider nur; wohl nur
        [group.70]
        hotline; support; kundendienst; kundenservice; service; zentrale; kollegen; team; abteilung; *stelle; *abteilung; unter <number>
        [group.71]
        dich; du dich; sie sich
        [group.72]
        hier; an dieser stelle; auf diesem kanal; über social media; in den kommentaren; über diesen kanal
        [group.73]
        nicht; keine; leider; leider nicht; keinen; nichts
        [group.74]
        zur verfügung; offen; bereit
        [group.75]
        schriftlich; postalisch; telefonisch; brieflich; online; persönlich; vor ort; per post; per brief; per fax; per einschreiben; am schalter; über
        [group.76]
        schriftlich; postalisch; telefonisch; brieflich; per post; per einschreiben
        [group.77]
        zu richten; einzureichen; einreichen; möglich; erforderlich; stellen; einsenden; zu stellen; anzufordern; angefordert
        [group.78]
        besser; am besten; richtig
        [group.79]
        doch; dort; besser; am besten; einfach; lieber
        [group.80]
        einfach; bitte; am besten
        [group.81]
        im richtigen topf; richtig; weitergeholfen; geholfen; beantwortet; weiterhelfen
        [group.82]
        bei uns; hier; in guten händen; an der richtigen stelle; auf dem tisch; in bearbeitung; in arbeit; in prüfung; im system
        [group.83]
        angekommen; eingegangen; gelandet; notiert; vermerkt; aufgenommen; gut aufgehoben; platziert
        [group.84]
        geprüft; bearbeitet; weitergeleitet; weitergegeben; berücksichtigt; ausgewertet; gesichtet; aufgenommen; besprochen; zur kenntnis genommen; genommen; gesammelt; gesichert; untersucht; kenntnis; bewertet; beantwortet; evaluiert; einfließen; beobachtet; gelesen
        [group.85]
        auf; mit; ernst; zur kenntnis; kenntnis; zu herzen; an; entgegen; anlass
        [group.86]
        notiert; aufgeschrieben; vermerkt; zur kenntnis; auf dem schirm; auf dem radar; im blick; gehört; gelesen; verstanden
        [group.87]
        im auge; im hinterkopf; im blick; bei
        [group.88]
        weiter; intern weiter; zurück ans team
        [group.89]
        arbeiten; arbeite; bemühen; bemühe; setzen alles
        [group.90]
        stets; ständig; fortlaufend; kontinuierlich; laufend; täglich; daran; an verbesserungen; mit hochdruck; hart; intensiv; immer; uns
        [group.91]
        immer; stets; jedes mal; jede; jedes; sehr; auf; riesig
        [group.92]
        darum; drum; um ihr; um dein; um das; um die sache; um alles; um den fall
        [group.93]
        das; es; die sache; den fall; ihr anliegen
        [group.94]
        den fall; die sache; das; ihr anliegen; dein anliegen
        [group.95]
        das; es; ihr*; dein*; die sache; den fall; den sachverhalt; den vorgang; die angelegenheit
        [group.96]
        intern; gern; sorgfältig; genau; gründlich; so schnell; schnellstmöglich; zeitnah; umgehend; proaktiv; adressieren
        [group.97]
        wertvoll; hilfreich; wichtig; willkommen; gold wert
        [group.98]
        reihenfolge des eingangs; ordnungsgemäß; interne qualitätssicherung; qualitätssicherung; an die zuständige; an die entsprechende; fachabteilung
        [group.99]
        unterwegs; raus; zurück; auf dem weg; abholbereit; fertig; startklar; freigeschaltet; wieder da; wieder offen; wieder frei; wieder online; wieder auf; gebucht; bereit; gesperrt; gesichert; gültig; fest; verständigt
        [group.100]
        deinem; ihrem
        [group.101]
        offen; da; frei; online; lieferbar; verfügbar; in betrieb; auf lager; stabil; erreichbar; sauber; dicht; warm; hell; heil; ganz; vollständig; auf @group.100 konto
        [group.102]
        konto; karte; an sie; an dich
        [group.103]
        kostenlos; gratis; umsonst; ohne aufpreis; auf unsere kosten; auf kulanz; versandkostenfrei; portofrei; gebührenfrei; kostenfrei; geschenkt; aufs haus; geht auf uns; geht auf unsere; ersatz; ersatzgerät; leihgerät
        [group.104]
        bereit; für sie; für dich; kasse; empfang; schalter; filiale; eingang; theke; abholung; regal; konto; shop; store; laden; postfach
        [group.105]
        bei ihnen; bei dir; vor ort; unterwegs; da; vor der tür
        [group.106]
        noch; nun mal; eben; immer; bestimmt; sicher; auch schöne
        [group.107]
        am besten; lieber; einfach; erst; zuerst; vorher
        [group.108]
        gesund; treu; schmecken; es sich
        [group.109]
        uns; mich; es; sie es
        [group.110]
        ja; nein; nicht; schon; geht; noch nicht
        [group.111]
        liegen geblieben; liegengeblieben; ausgefallen; gestrichen; defekt; gerissen; abgelaufen; ausverkauft; vergriffen; gebrochen; erkrankt; eingefroren; überlastet; hängen geblieben; gestartet; umgestiegen; umgezogen; eingestellt; gesperrt; vorgesehen; vorhanden; erlaubt; verboten; kostenlos; inklusive; dabei; enthalten; möglich; gratis; geöffnet; willkommen; garantiert
        [group.112]
        leider; sehr gern; gern; klar; ja; nein; doch

        # What is under way or done already: more than an acknowledgement.
        [PROGRESS]
        freut|freuen|froh|schön ..3 dass ..3 (angekommen|geklappt|da sind|geschafft|gelandet|unterwegs)
        (team|crew|technik|techniker|kollegen|kolleginnen|werkstatt|mannschaft) ..1 (ist|sind|arbeitet|arbeiten|kümmert|kümmern|sucht|suchen) ..2 (bereits|schon|gerade|dran|daran|vor ort|informiert|sich)
        (wird|werden|ist|sind) ..2 (bereits|schon|gerade|derzeit) ..4 (repariert|geprüft|behoben|ersetzt|gereinigt|ausgetauscht|gesucht|umgebaut)
        (läuft|fährt|fahren|öffnet|gilt) ..2 (wie geplant|planmäßig|wieder|weiter|weiterhin)
        sind ..3 dran
        + Unsere Technik ist bereits vor Ort.
        + Die Rampe wird gerade repariert.
        - Wir geben Ihre Hinweise gern weiter.
        """#
    )
}
