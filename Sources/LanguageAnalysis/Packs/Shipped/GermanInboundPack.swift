// swift-format-ignore-file
extension LanguagePack {
    static let germanInbound = LanguagePack(
        language: .german,
        source: #"""
        # German, what customers write.

        [SENTIMENT_SHIFT]
        nicht; nie; niemals; kein; keine; keinen; keinem; keiner; keines; ohne; weder; nichts; nix; kaum; ned; net; nit; nimmer; niemand; keinerlei; null; selten; wenig; fehlt; statt; weniger; wäre; wären; hätte; hätten; nirgends

        [INTENSIFIER]
        sehr; so; total; extrem; mega; super; absolut; echt; richtig; wirklich; voll; ganz; besonders; unglaublich; wahnsinnig; unfassbar; völlig; komplett; überaus; äußerst; dermaßen; derart; zutiefst; hoch; ur; urst; sau; sowas; ultra; verdammt; verflucht; irre; unheimlich; furchtbar; schrecklich; viel; zu; einfach; dermassen; massiv; enorm; rundum; durchweg; tausend; dreimal; mehr; selten

        [DIMINISHER]
        etwas; bisschen; bissl; bisserl; ein wenig; leicht; kaum; fast; teilweise; halbwegs; einigermaßen; mäßig; eher; relativ; ziemlich; eventuell; vielleicht; recht

        [POSITIVE]
        gut; gute; guter; gutes; guten; gutem; besser; bessere; schön; schöne; schöner; schönes; schönen; toll*; super; klasse; prima; spitze; spitzen*; fein; feine; feiner; lecker*; köstlich; freundlich*; nett; nette; netter; nettes; netten; hilfsbereit*; hilfreich*; kompetent*; zuverlässig*; schnell; schnelle; schneller; schnellen; flott*; bequem*; gemütlich*; praktisch; angenehm*; liebevoll*; lieb; lieber; liebes; sympathisch*; fair; faire; fairer; günstig*; preiswert*; stark; starke; starkes; cool*; geil*; hübsch*; zufrieden; zufriedene; empfehlenswert*; empfehle; empfehlen; empfehlung; lob; lobe; loben; gelobt; kompliment*; dank; danke; dankbar*; merci; freu; freue; freuen; freut; freude; spaß; spass; glücklich*; happy; froh; begeistert; mag; mögen; gefällt; gefallen; geschmeckt; schmeckt; mundet; klappt; geklappt; gelöst; geholfen; hilft; gelungen; top; tip top; tipptopp; ok; okay; passt; tadellos*; einwandfrei*; reibungslos*; unkompliziert*; problemlos*; kulant*; aufmerksam*; zuvorkommend*; höflich*; herzlich*; rührend*; lustig*; witzig*; charmant*; wow; respekt; bravo; applaus; glück; juhu; jippie; yay; hurra; endlich mal; gerne; gern; lieblings*; fan; fans; genial; gerettet; retten; lächeln; grinsen; grinse; lachen; gelacht; weiter so; daumen hoch; fröhlich*; süß*; niedlich*; fantasievoll*; geduldig*; gründlich*; sorgfältig*; verlässlich*; souverän*; verständnisvoll*; menschlich*; übersichtlich*; lohnt; gelohnt; verdient; überrascht; vorbildlich*; unterstützung; unterstützt; sinnvoll*; stimmung; appetit; leckerer; leckeres; ausgezeichnet; gschmackig; leiwand; gmiatlich; fesch; knorke; dufte; geschätzt; verwöhnt; entspannt*; erholsam*; erholt; wohl; wohlgefühlt; willkommen; stolz; vertrauen; zügig*; prompt*; flink*; sorgenfrei*; schick; schicke

        [VERY_POSITIVE]
        großartig*; grossartig*; fantastisch*; phantastisch*; hervorragend*; ausgezeichnet*; exzellent*; perfekt*; wunderbar*; wundervoll*; traumhaft*; traum; sensationell*; genial*; grandios*; phänomenal*; überragend*; brillant*; erstklassig*; herausragend*; unschlagbar*; unübertroffen*; bester; beste; bestes; besten; bestens; mega; hammer; bombe; weltklasse; spitzenklasse; einsame spitze; der wahnsinn; wahnsinnig gut; liebe euch; lieben euch; liebe es; verliebt; ich liebe; hin und weg; begeistert; tausend dank; vielen lieben dank; herzlichen dank; von herzen; danke von herzen; hut ab; chapeau; ein hoch auf; ein traum; ein segen; lebensretter*; retter; rettet; engel; held*; heldin; goldwert; gold wert; unbezahlbar; volle punktzahl; fünf sterne; 5 sterne; 10 von 10; 10/10; eins a; 1a; wie ne eins; wie eine eins; übertroffen; rundum zufrieden; mehr als zufrieden; überglücklich; unvergesslich*; himmlisch*; göttlich*; unverschämt gut; nie wieder was anderes; nie mehr hergeben; nicht mehr hergeben; sprachlos vor freude; kann ich nur empfehlen; absolut empfehlenswert; jederzeit wieder; immer wieder gern*?; nie geärgert; nicht meckern; kann nicht klagen; kann man nicht meckern; nichts zu meckern; nichts auszusetzen; gar nicht mal schlecht; nicht schlecht; gar nicht schlecht; nicht übel; nicht verkehrt; keine wünsche offen; ohne euch; ohne euren; ohne eure; nie im stich; hätte nicht gedacht; kein vergleich zu früher

        [NEGATIVE]
        schlecht; schlechte; schlechter; schlechtes; schlechten; schlimm*; blöd*; doof*; dumm*; mies*; übel*; mau; schwach; schwache; lahm*; überteuert*; kaputt*; defekt*; gebrochen*; dreckig*; schmutzig*; verschmutzt; stinkt; stinken; stinkend*; gestank; fad; fade; ranzig; versalzen; ungenießbar*; unfreundlich*; unhöflich*; frech*; respektlos*; arrogant*; inkompetent*; unfähig*; unprofessionell*; unzuverlässig*; unpünktlich*; chaotisch*; chaos; katastrophal*; umständlich*; kompliziert*; unübersichtlich*; verwirrend*; nervig*; nervt; nerven; genervt; nervend; ärgerlich*; ärger; ärgere; ärgert; geärgert; verärgert; sauer; wütend; wut; enttäuscht*; enttäuschung*; enttäuschend*; frustriert*; frust; frustrierend*; traurig*; schade; leider; peinlich*; fehlerhaft*; mangel*; mängel; mangelhaft*; falsch*; vergeblich*; beschwerde*; beschweren; abzocke*; abgezockt; betrug; betrogen; verarscht*; verarschen; verarsche; lüge*; gelogen; lügen; hingehalten; abgewimmelt; ignoriert*; ignorieren; verweigert; geht nicht; ging nicht; funktioniert nicht; funzt nicht; klappt nicht; läuft nicht; stürzt ab; ruckelt; ruckeln; spinnt; lädt nicht; laggt; fehlt; fehlen; fehlend*; fehlte; unmöglich*; unbrauchbar*; nutzlos*; sinnlos*; wertlos*; schrott; mist; murks; pfusch; billig*; lieblos*; ungepflegt*; unbequem*; ungemütlich*; hässlich*; weh; schlecht geworden; leiden; mühsam*; anstrengend*; unnötig*; lächerlich*; fragwürdig*; zweifelhaft*; bedenklich*; unfair*; ungerecht*; unseriös*; unverständlich*; unklar*; abweisend*; patzig*; genuschelt; pampig*; grantig*; schnippisch*; desinteressiert*; hinhalte*; bürokratisch*; zumutung; ausrede*; ausreden; vergammelt*; gammelig*; matschig*; wucher; zurückhaltung; schulterzucken; hoffnungslos; zäher; steinhart; zermatscht; keine lust mehr; reicht's; reichts; schnauze; nie wieder; nicht mehr; nicht in ordnung; lässt zu wünschen; problematisch*; kaltschnäuzig*; viel zu teuer; zu langsam; zu laut; zu spät; zu teuer; zu wenig

        [VERY_NEGATIVE]
        katastrophe; katastrophal*; furchtbar*; schrecklich*; grauenhaft*; grauenvoll*; grausam*; grottig*; grottenschlecht*; unterirdisch*; miserabel*; erbärmlich*; unverschämt; unverschämte; unverschämter; unverschämten; unverschämtheit*; unverschämtes; frechheit*; skandal*; skandalös*; sauerei; schweinerei; saustall; saftladen; drecksladen; scheiß*; scheiss*; kacke; kotzt; kotzen; zum kotzen; zum heulen; beschissen*; verarsche; verarschung; abzocker*; betrüger*; verbrecher*; ekelhaft*; eklig*; widerlich*; abartig*; asozial*; dreist*; dreistigkeit; inakzeptabel*; unzumutbar*; untragbar*; unerträglich*; unterste schublade; das letzte; das allerletzte; der schlechteste; schlechteste*; schlechtester; schlimmste*; nie wieder; nie mehr; hasse; hass; horror*; alptraum*; albtraum*; hölle; lachnummer; armutszeugnis; bodenlos*; unfassbar*; unglaublich; stinksauer; stocksauer; fassungslos*; entsetzt*; schockiert*; empört; wutentbrannt; kriminell*; wucher; null punkte; null sterne; 0 sterne; ein stern; verbrechen; lebensgefährlich*; finger weg; vorsicht vor; warne; kundenfeindlich*; servicewüste; trauerspiel; schande; schämt euch; schämen sie sich; mir reicht's; mir reichts; es reicht; schnauze voll; nase voll; faxen dicke; haltet ihr uns; für blöd; für dumm; wie der letzte dreck; voll daneben; totalausfall; reinfall; müll; schrott; so eine sauerei; frechheiten

        [SARCASM]
        @in.group.1 ,?|. ..1 @in.group.2 ..9 @BAD_THING
        super|toll|klasse|prima|wunderbar|bravo|großartig|herrlich|perfekt|spitze|genial|fantastisch|glückwunsch|respekt|chapeau|applaus ..9 @BAD_THING / !@POS_REAL
        @BAD_THING ..6 super|toll|klasse|prima|wunderbar|bravo|großartig|herrlich|spitze|glückwunsch|respekt|danke|chapeau $ / !@POS_REAL
        ^ bravo $; ^ na bravo; ^ na super; ^ na toll; ^ na prima; ^ na klasse; ^ na danke; ^ na wunderbar; ^ na herzlichen; ^ wunderbar $; ^ herzlichen glückwunsch $; ^ glückwunsch $; ^ klasse $ / @BAD_THING; ganz großes kino; super timing; tolles timing; super service mal wieder; super leistung; tolle leistung; reife leistung; starke leistung ,? liebe*; @in.group.3 ..2 @in.group.5
        danke für nichts; danke fürs ..3 ohne|nichts|warten|ignorieren|vergessen|hinhalten|verarschen|warteschleife; da freut man sich; da kommt freude auf; so|das nennt man|nennt sich|ihr nennt|sie nennen ..6 service|kundenservice|premium|express|schnell|hilfe|qualität; von wegen; wer's glaubt; wers glaubt; hauptsache ..3 ihr|sie|geld|abkassiert|kassiert ; lebt ihr noch; gibt es euch noch; in diesem leben; noch|ja ..2 in diesem leben|jahrhundert|jahrtausend|jahr; selten so gelacht; ein herz für; kundenservice ist ..3 fremdwort; wie nett von euch; wie aufmerksam ; immerhin ..6 @in.group.6 ; passt ja; wundert mich gar|nicht|überhaupt ; war ja klar; typisch ; wenn das euer|ihr ..4 ist ; ist ja mal was neues; kenn|kenne|kann ..5 auswendig|mitsingen ; schon besuch; ^ früher $; nicht gerade ..4 ruhmesblatt|glanzleistung|berühmt|toll|prickelnd ; wie auf den fotos ..6 von|denen ; was soll ich sagen ; ruhmesblatt; der witz des; schildbürger*; realsatire; versteckte kamera; aprilscherz; comedy; satire
        + Na super, schon wieder 40 Minuten Warteschleife.
        + Danke für nichts.
        - Super, dass alles so schnell ging!
        [BAD_THING]
        warteschleife; warten; gewartet; warte; falsch*; falschen; kaputt; hin; defekt; verspätung*; verspätet; ausgefallen; ausfall; storniert; gestrichen; abgesagt; gesperrt; verloren; zu spät; leer; tot; nass; kalt; fehlt; fehlen; nicht; nichts; keiner; keine; kein; niemand; null; wieder mal; stau; minuten; stunden; abgebucht; mahnung; geschlossen; dreckig; absturz; abgestürzt; stürzt; vergessen; verschwunden; weg; ohne; loch; umsonst; verspätet; ignoriert
        [POS_REAL]
        kein problem; keine probleme; kein ärger; kein warten; keine wartezeit; ohne probleme; ohne warten; nicht schlecht; nicht übel; nicht mehr missen; danke für die schnelle; hat geklappt; ging schnell; empfehl*; nicht gedacht; problem gelöst; wieder da; gefunden; gelöst; trotz; obwohl; hilf*; geholfen; lecker; freundlich*; nett*; zufrieden; gern; schnell; keinen ärger; sogar; lieb*; nie ..2 geärgert|probleme|enttäuscht

        [COMPLAINT_EXC]
        zu meckern; hin und weg; wie versprochen; am schnürchen;würde|hätte|gäbe|könnte ..4 wenn|falls|ob ; nie geärgert; noch nie ..3 probleme|geärgert|enttäuscht|schlecht* ; nicht schlecht; gar nicht mal; kein ärger; problem gelöst; gelöst; hat sich erledigt; läuft wieder; geht wieder; hätte nicht gedacht; keine probleme; kein problem; nichts zu meckern; nicht meckern; nicht warten; ohne probleme|wartezeit|euren|euch ; nicht lange warten; nicht zu früh gefreut; kein vergleich

        [in.good]
        unverschämt gut|lecker|köstlich|günstig; hin und weg; wie versprochen; früher ; unfassbar gut|lecker|schön|nett|freundlich; unglaublich gut|lecker|schön|nett|freundlich|toll; wahnsinnig gut|lecker|schön|nett|freundlich; furchtbar nett|lieb|gern; schrecklich gern
        [BAD_EVENT]
        eiskalt*; eiskalte; lauwarm*; verstopft*; klebrig*; klebte; klebt; klebten; verklebt*; verdreckt*; versifft*; schmuddelig*; staubig*; muffig*; müffelt; schmierig*; ölig*; zerfleddert*; zerdrückt*; zerbeult*; verbeult*; verbogen*; verzogen*; angebrochen*; aufgerissen*; aufgeplatzt*; eingedrückt*; ausgefranst*; abgeblättert*; blättert; bröckelt; zerbröselt*; auseinanderfällt; auseinandergefallen; auseinandergefallen*; zerfällt; zerfallen; durchgebrannt*; durchgescheuert*; durchnässt*; ausgelaufen*; überlaufen; übergelaufen; umgekippt; vertrocknet*; verdorben*; verwässert*; angebrannt*; verkohlt*; halbroh; rohes; zerkocht*; pappig*; gummiartig*; steinhart*; bretthart*; geschmacklos*; wässrig*;
        aufgelegt; legt auf; legt ..5 auf; legte auf; rausgeworfen; rausgeschmissen; rausgeflogen; geworfen; weggeschickt; abgewiesen; weggedrückt; durchgewunken; veräppelt; verschaukelt; verkohlt; verladen; gelinkt; reingelegt; übers ohr gehauen; über den tisch gezogen; ausgenutzt; ausgelacht; gelacht ..1 $; angeschrien; angebrüllt; angeblafft; angepflaumt; angefahren; angeranzt; angeraunzt; angegrantelt; zusammengestaucht; belehrt; bloßgestellt; gedemütigt; diskriminiert; beleidigt; übergangen; übersehen; ignoriert*; abgespeist; abgekanzelt; abserviert; hingehalten; vertröstet; weiterverbunden; hin und her; im kreis; von pontius zu pilatus; verwiesen; allein gelassen; alleingelassen; sitzen gelassen; stehen gelassen; im stich gelassen; im regen stehen; vorbeigefahren; davongefahren; weggefahren; nicht angehalten; durchgefahren; losgefahren; ausgefallen; verpasst; verspätet*; verlegt; verschlampt; verbummelt; verschusselt; verloren gegangen; verschwunden; liegen geblieben; liegengeblieben; steckengeblieben; hängen geblieben; hängengeblieben; stecken geblieben; verwechselt; vertauscht; falsch verbucht; falsch abgerechnet; falsch berechnet; falsch beraten; falsch geliefert; falsch informiert; verrechnet; überhöht*; unerklärlich*; ungerechtfertigt*; ungewollt*; ungefragt*; unaufgefordert*; untergeschoben; aufgeschwatzt; gelogen; angelogen; belogen; geflunkert; nicht eingehalten; gebrochen*; zurückgezogen; zugesagt ..4 nicht|nie|aber; versprochen ..9 nicht|nie|aber|kein*; ganz anderes; was anderes gesagt; etwas anderes gesagt; anders gesagt; anders versprochen; widersprüchlich*; widerspricht; jeder sagt ..3 anderes; anderes als ..4 versprochen|bestellt|gesagt|beschrieben|abgebildet; nicht das ,? was; nicht wie ..3 beschrieben|bestellt|versprochen|abgebildet|bild
        mehr mühe; keine mühe; weniger mühe; mühe gegeben; nachgelassen; schlechter geworden; immer schlechter; immer teurer; immer schlimmer; immer weniger; bergab; abgebaut; gespart ..4 personal|qualität|zutaten; nicht mehr das; nicht mehr wie früher; war mal besser; war früher besser; früher ..9 besser|mehr|gut|frisch|freundlich*; damals ..6 besser
        verstehe nicht|kein; kapier* nicht; ohne ..3 nicht auf; nicht ..1 auf $; geht nicht auf; kriegt|bekommt ..9 nicht auf|raus|los|hin|rein|zu; kriege|bekomme|krieg ..9 nicht auf|raus|los|hin|rein|zu; sicher|bestimmt|garantiert|definitiv nichts|nie|nicht ..1 mehr; kauf|kaufe|bestell|bestelle ..4 nichts|nie|nicht ..1 mehr; war|bleibt ..4 mein|unser|das ..1 letzter|letztes|letzte; auf nimmerwiedersehen
        fällt aus|ab|auseinander; fiel aus|ab|auseinander; fallen aus|ab; ging aus|kaputt; geht kaputt|aus; gehen kaputt; springt nicht; zündet nicht; heizt nicht; kühlt nicht; bricht ab; reißt; riss; lief aus; läuft aus; tropft; tropfte; leckt; knarrt; knarzt; quietscht; scheppert; rattert; dröhnt; brummt; flackert; flimmert; pfeift; stottert; stockt; stockte; hakt; hakte; klemmt; klemmte; wackelt; wackelte; rutscht; scheuert; zwickt; kratzt; juckt; färbt ab; fusselt; haart; pillt; knittert; eingegangen; eingelaufen; verfärbt; ausgebleicht*; ausgewaschen*; ausgeleiert*; löst sich; lösen sich; löste sich; abgegangen; abgefallen; abgerissen; abgebrochen; ausgehakt; klimaanlage aus|kaputt|defekt|tot; heizung aus|kalt|kaputt|defekt; licht aus|kaputt; aufzug kaputt|steht|defekt; rolltreppe kaputt|steht|defekt; klo verstopft|kaputt|dreckig; toilette* kaputt|dreckig|gesperrt|zu; automat* kaputt|defekt|außer; außer betrieb; down; offline; abgeschaltet; abgestellt; lahmgelegt; tot; leer; ausverkauft; vergriffen; geschlossen ..3 obwohl|trotz; zu ..1 obwohl|trotz; vor verschlossener tür; vor verschlossenen türen; umsonst ..3 gekommen|hingefahren|gewartet|da|gefahren; vergeblich; für nichts; für die katz; für die tonne; rausgeschmissenes geld; geldverschwendung; zeitverschwendung; nerven gekostet; kostet nerven; nervenaufreibend; am ende meiner; verzweifel*; ratlos; hilflos; ausgeliefert; machtlos; schikane; schikaniert; willkür; ärgernis; desaster; fiasko; blamage; trauerspiel; flop; reinfall; enttäuschung; zumutung; tiefpunkt; kundenverarsche; abgewürgt; durchgefallen; verdorben; ruiniert; versaut; vermiest; vermasselt; verpfuscht; verhunzt; verschnitten; verschandelt; verkratzt; zerkratzt; beschädigt*; defekt*; kaputt*;
        fühle|fühlt|fühl|fühlen|fühlte|komme|kam|kommt ..3 mich|sich|mir|uns|man ..6 @in.group.7
        nimmt|nehmt|nehmen ..4 niemand|keiner|nicht ..2 ernst; redet|rede|reden ..4 wand|mauer ; leitung|hotline|chat|gespräch ..5 geworfen|unterbrochen|abgebrochen|geflogen|beendet|tot|besetzt|überlastet ; dauerbesetzt|endlosschleife|dauerschleife|warteschlange|warteliste ; geht niemand|keiner ran; hebt niemand|keiner ab; @in.group.8 band|bot|automat|computer ..5 dran|antwortet|spricht|redet ; textbaustein*; standardantwort*; standardfloskel*; floskeln; copy paste; @in.group.9 wenig|spät|teuer|laut|salzig|kalt|heiß|klein|eng|lang|lange|dünn|kurz|langsam|dunkel|hart|weich|trocken|fettig|süß ..2 und|,|.|!|für|gewesen? / !@SUGG_WORDS; letzte|vorletzte ..5 ausgefallen ; nur @in.group.10 ; schultern|schulter gezuckt|zucken ; augen verdreht|gerollt ; weggeschaut|weggeguckt|weggehört|totgeschwiegen|verschwiegen|vertuscht
        wieder|erneut|nochmal|abermals ..5 @in.group.11
        das|der|die @in.group.12 ..9 @in.group.13
        [SUGG_WORDS]
        wäre; wär; könntet; vorschlag
        [NEG_CORE]
        keiner|niemand|nichts|nix|nie|null ..9
        kein|keine|keinen|keinem|keinerlei ..4
        nicht ..4
        !, nicht
        [NEG_FREE]
        @COMPLAINT_EXC; @PRAISE_WORD; @POSITIVE; @VERY_POSITIVE; @Q_FIRST; @in.question; ?; wenn; falls; ob; bitte; könnt; könntet; kann man; darf; muss ich; ich komme|kann|bin|war|habe|hab|weiß|brauche|will|möchte|nehme|esse|trinke|mag|wollte|werde|kenne|wohne|find|finde ..3 nicht|kein*|nichts|nie ; weiß|kenne|brauche ..3 nicht ; nicht @in.group.14 ; , nicht; kein stress|ding|thema|problem|ärger|plan ; keine ahnung|eile|sorge|frage|panik|hektik ; wäre; wär; hätte; würde; @in.suggestion
        [in.complaint]
        keiner|niemand|nie|nicht ..4 geholfen|gekümmert|entschuldigt|bedient|beraten|begrüßt|informiert|zurückgerufen|gemeldet|geantwortet|zugehört / !@COMPLAINT_EXC !@Q_ONLY
        @NEG_CORE / !@NEG_FREE !@Q_ONLY !@SUGG_WORDS
        trotz <capital> ..9 / !@PRAISE_WORD !@POSITIVE !@VERY_POSITIVE !@Q_ONLY
        stand|standen|saß|sassen|saßen|hing|hingen|lag|steckte|steckten ..6 <number>|@TNUM|stundenlang|ewig ..1 minuten|stunden|tage|wochen|stundenlang|ewig? / !@PRAISE_WORD !@Q_ONLY !@NEUTRAL_STAND
        salat|suppe|brot|brötchen|essen|kuchen|kaffee|bett|zimmer|bad|eis|pizza|müsli|burger|joghurt|bier|wein|paket|karton|glas|gericht ..2 war|waren|lag|lagen|schwamm|steckte|fand|hing ..2 ein|eine|nur|noch|was|etwas|statt ..6 / !@PRAISE_WORD !@POSITIVE !@VERY_POSITIVE !@Q_ONLY
        @in.group.15 ..9 / @CONTRA_WORDS !@Q_ONLY
        ist|sind|war|waren|wurde ..9 abgeplatzt|geplatzt|gesprungen|gerissen|abgegangen|gebrochen|durch|zerkratzt|verbogen|ausgelaufen|angelaufen|verrostet|stumpf|wackelig|locker|verstimmt|abgenutzt|zugeparkt|verriegelt|abgesperrt|zugesperrt / !@PRAISE_WORD !@Q_ONLY !@COMPLAINT_EXC
        @in.group.16 ; wer ..9 , sollte|soll|muss|müsste|hat|gehört ..6 lernen|mal|wohl|gelernt|verboten|gefeuert|schämen|dringend ; jedes mal ..9 anderes|anders|neues|wieder|jemand|dasselbe|nochmal|falsch*|warten ; peinlich|unangenehm|demütigend vor ; zahle|bezahle|zahlen|blechen|blech ..3 @in.group.17 ..9 nicht|für|und / !@Q_ONLY !@PRAISE_WORD; @in.group.18 ..4 @in.group.19 erlebt|gesehen|passiert / !@PRAISE_WORD !@VERY_POSITIVE
        @BAD_EVENT / !@COMPLAINT_EXC !@Q_TAIL !@PRAISE_ONLY !@Q_ONLY !@SUGG_WORDS !@PAST_NEUTRAL
        @SARCASM / !@COMPLAINT_EXC
        @VERY_NEGATIVE / !@COMPLAINT_EXC !@POS_REAL !@in.good
        @in.waiting / !@COMPLAINT_EXC
        @in.angry
        seit ..4 <number>|@NUMBER|einer|tagen|wochen|monaten|stunden|ewig*|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|gestern|letzte* ..9 warte|warten|kein*|nicht|nichts|niemand|ohne|kaputt|defekt|tot|funkstille|keine|aus|weg|fehlt|krieg|bekomme / !@COMPLAINT_EXC
        @in.group.20 ..9 @in.group.21 / !@COMPLAINT_EXC
        schon wieder ..6 / !@COMPLAINT_EXC !@POSITIVE_NEAR
        nicht|nie|niemals|nichts|keiner|niemand|kein|keine|keinen|null ..6 angekommen|da|gekommen|geliefert|erhalten|bekommen|erschienen|aufgetaucht|zugestellt|geantwortet|gemeldet|reagiert|zurückgerufen|erreichbar|erreicht|gebucht|erstattet|gutgeschrieben|abgeholt|funktioniert|funktionieren|geht|ging|gingen|klappt|geklappt|öffnen|laden|lädt|läuft|starten|startet|entschuldigt|zuständig|geholfen|zusage|antwort|reaktion|rückmeldung|rückruf|bescheid|info|informiert|durchsage|auskunft|hilfe|erklärung|ahnung|interesse|bock|lust|entschuldigung|besserung|ersatz|heizung|warmwasser|strom|internet|netz|empfang|schlaf|respekt|kommentar|gehalten|gesehen|gerechnet|gestimmt|stimmt|passt|passen|geputzt|gereinigt|gereicht|eingehalten|ernst|okay|ok|ordnung|akzeptabel|normal|sein / !@COMPLAINT_EXC !@Q_ONLY !@PRAISE_WORD
        antwort|reaktion|rückmeldung|rückruf|lieferung|paket|bestellung|geld|erstattung|techniker|ersatz|gutschrift|ware|post|brief|fahrer|bus|zug|entschuldigung ..8 @in.group.22 / !@COMPLAINT_EXC !@Q_ONLY !@PRAISE_WORD
        ist|sind|war|waren|kam|kamen|wurde|wurden|wird|liegt|geht|hat|haben|hatte ..9 @in.group.23 / !@COMPLAINT_EXC !@Q_ONLY
        kaputt|defekt|hin|tot|leer|verschwunden|verschimmelt|beschädigt|gerissen|undicht|kalt|falsch|fehlt|ausgefallen|gestrichen|weg angekommen|geliefert|nach|seit|bei|beim|und|,|. / !@COMPLAINT_EXC !@Q_ONLY !@TELLING
        @in.group.24 ..6 abgebucht|berechnet|belastet|gezahlt|bezahlt|abgezogen|kassiert|verlangt|gemahnt|werbung
        abgebucht|berechnet|belastet|abgezogen|kassiert|verlangt ..6 @in.group.25
        funktioniert|funzt|geht|klappt|läuft|lädt|startet|hält|schließt|öffnet|reagiert|zeigt|erkennt|verbindet|druckt|heizt|kühlt|leuchtet ..5 @in.group.26 / !@COMPLAINT_EXC !@Q_ONLY
        stürzt|hängt|friert|bricht|schmiert|fällt|geht|reißt|fliegt ..5 ab|ein|zusammen|aus|auseinander|raus|kaputt|auf / @TROUBLE !@COMPLAINT_EXC
        nervt|nerven|stinkt|stinken|tropft|klemmt|quietscht|wackelt|ruckelt|spinnt|leckt|bröselt|schimmelt|rostet|streikt|blinkt|brummt|klappert|kratzt|juckt|drückt|piept / !@COMPLAINT_EXC !@Q_ONLY
        bin|sind|war|waren|total|sehr|echt|schwer ..5 enttäuscht|sauer|wütend|verärgert|frustriert|genervt|entsetzt|schockiert|fassungslos|stinksauer|unzufrieden|stocksauer|baff|angefressen|empört|bedient / !@NEGATION
        ärgere|beschwere|beschweren|beschwerde|reklamiere|reklamation|bemängeln|bemängele|missstand|missstände / !@COMPLAINT_EXC !@Q_ONLY
        @in.group.27 ..12 @in.group.28 / !@Q_POLITE
        @in.group.30 / !@Q_POLITE
        @in.group.31 ..3 für blöd|dumm|bescheuert|doof ; @in.group.32 ; nicht|nie wieder|mehr ..4 @in.group.33 / !@COMPLAINT_EXC
        kommen|komme|gehen|gehe|kaufe|kaufen|bestelle|buche|fahre|fliege ..4 @in.group.34 ; @in.group.35 ..2 @in.group.36 ; geld|preis|euro|franken ..5 gespart|weg|futsch|zurück|umsonst|verschwendet|wert / @TROUBLE
        für|bei ..3 <number>|@NUMBER ..1 euro|€|franken|chf|eur ..9 @in.group.37 / !@COMPLAINT_EXC !@Q_ONLY
        preis|preise|packung|portion|portionen|gebühr|gebühren|miete|beitrag ..4 rauf|erhöht|teurer|gestiegen|kleiner|geschrumpft|angehoben|verdoppelt|hoch ; packung|portion* kleiner
        riecht|schmeckt|sieht|klingt|fühlt ..9 wie|nach ..3 chemie*|plastik|pappe|seife|müll|gummi|schimmel|startender|jet|fisch|keller|benzin|rauch|kaugummi|karton|nichts|klo|toilette
        findet|findest|finde|finden|kommt|erreicht|versteht|kapiert|blickt|weiß ..5 gar|man|ich|keiner|niemand? ..3 @in.group.38 / !@COMPLAINT_EXC !@Q_ONLY
        musste|mussten|müssen|muss ..9 warten|stehen|schlafen|laufen|zahlen|umsonst|dreimal|zweimal|nochmal|selbst|schleppen|tragen|frieren|hungern|wegwerfen|wegschmeißen|bezahlen|hinterher* / !@COMPLAINT_EXC !@Q_ONLY
        ohne ..3 @in.group.39 ; @in.group.40 ..4 @in.group.41
        trotz|obwohl ..9 bezahlt|gekündigt|bestellt|reserviert|gebucht|termin|reservierung|zusage|bestätigung|geschlossen|garantie|beschwerde|express|versprechen|kündigung|rechnung|allergie|hinweis|mahnung / !@COMPLAINT_EXC !@PRAISE_WORD !@Q_ONLY
        zu teuer|spät|laut|langsam|wenig|kalt|klein|salzig|lang|lange|voll|kompliziert / !@Q_ONLY !@COMPLAINT_EXC !@PRAISE_WORD !@in.suggestion
        leider ..12 @in.group.42 / !@COMPLAINT_EXC !@Q_ONLY !@PRAISE_WORD
        schade|enttäuschend|ärgerlich|unmöglich|frechheit|lächerlich|peinlich|traurig|nervig|unverschämt|unprofessionell|unzumutbar|mist|sauerei|zumutung !,? !dass ihr zu / !@COMPLAINT_EXC !@PRAISE_WORD !@SHIFT_NEAR
        @in.group.43 ..9 aufgelöst|abgelöst|gelöst|verzogen|verfärbt ; reißverschluss|naht|sohle|akku|display|griff|henkel|deckel|motor|pumpe|schlauch|rad|bremse|heizung|schloss|scharnier ..4 hin|kaputt|ab|gerissen|tot|defekt|leer|gebrochen|undicht|lose
        falsch|falsche|falschen|falscher|falsches ..1 größe|farbe|adresse|name|namen|artikel|medikament|gericht|bestellung|ware|rechnung|auskunft|tag|haus|datum|betrag|lieferung|produkt|information|kleid|schuhe|bescheid|zimmer|tarif|teil|paket|essen|pizza|modell / !@Q_ONLY !@MY_FAULT
        @in.group.44 falschen|falsche|falscher ..1 ; hätte|hätten ich ..9 gewusst|gespart|nicht|nie ; wollte euch mögen; das war nichts; ich sag's mal; ich sags mal; auf gut deutsch; mit so einem ..4 ton|service|essen|verhalten ; vier|drei|zwei|fünf|sechs|<number> stunden|wochen|monate|tage|minuten ..8 @in.group.45 / !@COMPLAINT_EXC !@Q_ONLY
        besuch|haare|haar|käfer|made|maden|kakerlake|wanzen|bettwanzen|ungeziefer|mäuse|fruchtfliegen|fliegen|schimmel|läuse|glassplitter|splitter|metall|plastik ..6 im|in|auf|von|drin|gefunden|bett|zimmer|salat|essen|obst|suppe|bad|brot / !@Q_ONLY !@COMPLAINT_EXC
        danke|super|toll|bravo|prima ..3 @in.group.46
        + Ich warte seit drei Wochen auf meine Lieferung.
        + Der Mixer ist nach zwei Tagen kaputt.
        + Ihr habt mir die Gebühr doppelt abgebucht.
        + Wo bleibt mein Paket?
        + Die Dame am Schalter war extrem unfreundlich.
        - Wann habt ihr am Samstag offen?
        - Hab mich bei euch noch nie geärgert.
        - Danke, hat sich erledigt, läuft wieder!

        [PRAISE_ONLY]
        danke; gerettet; repariert ..3 schnell|super|toll|sofort ; wieder ganz; läuft wieder; geht wieder; nicht mehr? kaputt|verstopft|verstimmt ; nie kaputt|verspätet|ausgefallen|leer|ausverkauft ; obwohl ; trotzdem super|toll|gut|lecker
        [PAST_NEUTRAL]
        welchen empfehlt; welche empfehlt; was empfehlt; empfehlt ihr; mein alter|altes ; meine alte ; keine mühe gespart; keine mühe gescheut;ich habe ..9 verloren|vergessen|verpasst|verlegt|verwechselt ; ich hab ..9 verloren|vergessen|verpasst|verlegt|verwechselt ; hab mein ; habe mein ; hab meinen ; habe meinen ; wie kann ich ; gibt es ; habt ihr ..4 auch
        [NEUTRAL_STAND]
        haus; fotos; regal; stehe; bühne
        [CONTRA_WORDS]
        war; aber; bekommen; kam; statt; obwohl; kein*; nicht; trotzdem
        [Q_TAIL]
        , welchen|welche|welches|was|habt|gibt|wo|kann|wie ..9 ?
        [TROUBLE]
        app; seite; handy; gerät; programm; update; maschine; mal; ständig; immer; @NEGATION; schon; nach; @BAD_THING; kaputt; hätte; jedem; jedes; wenn; sobald
        [Q_ONLY]
        kann|könnt|könnte|kannst|können|darf|dürfen|muss|müsste|gibt|gibts|habt|haben|hätte|hättet|hat|ist|sind|wird|werden|wie|was|welche*|wann|wo|ob|passt|geht|fährt|nehmt|akzeptiert|verkauft|lohnt|braucht|brauche|soll|sollte|wer|seid|bietet|macht|liefert|reicht|darf|gilt ..20 ? / !@in.waiting !@BAD_CORE
        [BAD_CORE]
        immer noch; noch immer; schon wieder; seit; kaputt; defekt; falsch*; verschwunden; abgebucht; storniert; ausgefallen; doppelt; warum; wieso; weshalb; endlich; beschwerde; verloren; gestrichen; nicht angekommen; nicht da; wo bleibt; normal; ernst
        [Q_POLITE]
        könntet ihr mir erklären; gibt es einen grund; nur interessehalber; aus neugier; wieso heißt; warum heißt; wo sind ..5 gebäck|gebacken|produziert|hergestellt; kostenlos; kindern
        [POSITIVE_NEAR]
        gut; toll; super; lecker; klasse; perfekt; top; spitze; schön*
        [PRAISE_WORD]
        danke; toll*; super; klasse; lecker*; freundlich*; empfehl*; begeistert; zufrieden; perfekt*; spitze; großartig*; wunderbar*; liebevoll*; rührend; chapeau; hut ab; bester; beste; bestes; top; lob; gelacht; geholfen; kompliment*; schätze; nett*; freude; liebe; gern
        [TELLING]
        handy verloren; ich hab; ich habe; mein
        [SHIFT_NEAR]
        nicht ..2 schade|schlimm|peinlich|ärgerlich|traurig; kein mist
        [MY_FAULT]
        ich habe ..6 falsch*; ich hab ..6 falsch*; bin ich falsch; habe ich ..4 falsch*; aus versehen; versehentlich ; mein fehler

        [in.waiting]
        warte|warten|wartet|wart ..9 @in.group.47 / !@WAIT_NOT
        @in.group.48 ..6 @in.group.49 / !@WAIT_NOT
        @in.group.50 ..2 antwort|reaktion|rückmeldung|rückruf|bescheid|lebenszeichen|nachricht|mail|info|reaktionen|antworten / !@WAIT_NOT
        niemand|keiner ..3 @in.group.51 ; funkstille; warteschleife; nicht|nie ..3 gemeldet|geantwortet|zurückgerufen|reagiert|gerührt / !@WAIT_NOT; stunden|tage|wochen|monate|minuten später|gewartet|warten|wartezeit|vergangen|her / @NEGATION; hängt in der luft; nix passiert; nichts passiert; nichts getan; tut sich nichts; tut sich nix; rührt sich nichts|niemand|keiner; @in.group.52; lebt ihr noch; hinhalten; hingehalten; vertröstet; @in.group.53; liegt seit ; hängt seit ; steht seit ..5 sendung|status|unterwegs|bearbeitung|paket; unbearbeitet|unbeantwortet; auf ..2 antwort|lieferung|paket|rückruf|erstattung|geld|techniker ..3 warte|warten|gewartet
        [WAIT_NOT]
        warte auf den sale|winter|sommer|nachfolger|schlussverkauf ; kein warten; auf mich gewartet; gewartet ..2 obwohl; auf uns gewartet; lohnt sich das warten; lohnt ..4 warten; nicht lange|lang warten|gewartet ; keine wartezeit; muss ..4 warten ..6 bevor; wie lange muss; antwort ..2 b|a|c ; keine nachricht nötig

        [in.question]
        ^ wie|was|wann|wo|wer|welche|welcher|welches|welchen|wohin|woher|wozu|womit|wieviel|wem|wen|wofür|ob ..14 ich|ihr|man|sie|euch|es|ist|sind|wird|hat|habt|gibt|kann|geht|euer|eure|mein|meine|das|die|der|dem|den|eigentlich|passiert|gilt|läuft|kostet / !@in.suggestion !@EXCLAIM
        ^ @Q_FIRST / !@EXCLAIM !@DECL
        ^ hallo|hi|moin|hey|servus|tag|frage|grüezi ..3 @Q_FIRST / !@EXCLAIM !@DECL
        :|mal|oder|ihr ,? @Q_FIRST / !@EXCLAIM !@DECL
        frage|fragen :|an|zu|zum|zur|dazu|hätte|habe|wegen ; @in.group.54 kurze? frage|nachfrage|verständnisfrage ; würde|möchte|wollte|will ..4 wissen|fragen|erfahren|nachfragen ; weiß|weiss|kann jemand|wer|einer ; @in.group.55 mir sagen|erklären|verraten|helfen|weiterhelfen ; @in.group.56 ; @in.group.57 um auskunft|info|information|erklärung|aufklärung|klärung ; wie schaut's|schauts aus; was tun; was jetzt; und jetzt; bin mir? @in.group.58 ,? ob; frag mich ,? ob|wie|wann|warum; frage mich ,? ob|wie|wann|warum|was; gibts; verratet ihr
        + kurze Frage: muss man die Tickets ausdrucken oder reicht Handy
        + Wann macht ihr auf
        - Danke euch!
        [Q_FIRST]
        kann|könnt|könntet|können|könnten|kannst|darf|dürfen|muss|müssen|gibt|gibts|gibt's|habt|haben|hat|ist|sind|macht|nehmt|verkauft|liefert|seid|wisst|weiß|braucht|brauche|geht|reicht|lohnt|passt|bietet|akzeptiert|wollt|stimmt|kommt|fährt|gilt man|ihr|sie|ich|es|das|die|der|jemand|mir|mein|meine|eure|euer ..14 $
        [EXCLAIM]
        was für ein*; wie schön|toll|lieb|nett|süß|cool|geil|lecker|schade|blöd ; wo ich|wir ..3 war|waren|bin ; wer ..3 nicht|liefert|braucht|sucht ..6 , ; wenn ; was soll's; was solls; wo man
        [DECL]
        danke; leider

        [in.praise]
        tag|abend|urlaub|leben|hochzeit|geburtstag|fest|wochenende|weihnachten|reise|haut|hintern|arsch|prüfung|woche ..3 gerettet / !@SARCASM
        super|toll|gut|prima|bestens|perfekt|reibungslos|alles ..3 geklappt|gelaufen|funktioniert|gelöst|angekommen|geliefert|verpackt|beraten|erklärt|geschmeckt|geholfen|repariert / !@SARCASM !@NEGATION
        @in.group.59 freundlich|nett|gut|herzlich|lecker|schnell|kompetent|liebevoll|ehrlich|sauber ..6 / !@SARCASM !@WARUM
        gern|gerne|jederzeit|immer wieder; nur noch @in.group.60 ; komme|kommen|komm ..3 @in.group.61 ..2 wieder / !@NEGATION; nichts|nicht|kein ..3 meckern|auszusetzen|beanstanden|vergleichbar|beschweren; weit und breit; der welt; der stadt / @POS_SUP; aller zeiten; ihr|sie|du seid|sind|bist ..4 @in.group.62 / !@SARCASM !@NEGATION; läuft wie neu|geschmiert; wie neu; wie am ersten tag; beeindruck*; imponier*; hochzufrieden; angetan; baff ..4 wie ; sprachlos ..4 schön|lieb|toll|gut ; fühle|fühlen|fühlt ..4 @in.group.63 / !@NEGATION; gut aufgehoben; bestens beraten|betreut|aufgehoben|versorgt ; ans herz legen; tränen ..4 freude|glück|gelacht ; strahlt|strahlen|lacht|schläft|isst|spielt|tanzt ..6 @in.group.64 / !@BAD_CORE2; mitgedacht; extra ..6 gebracht|gewartet|geblieben|gekommen|geöffnet|angerufen|gemacht|besorgt|vorbeigebracht ; @in.group.65 ..6 @in.group.66 / !@NEGATION; lob ..3 an|für|gebührt ; schmatz; mjam; njam; yummy; zum niederknien; 😋|😍|🥰|❤️|🤩|👏 / !@SARCASM !@NEGATION !@in.waiting
        danke|dank|merci|dankeschön ..6 @in.group.67 ..12 @PRAISE_ADJ|@PRAISE_THING / !@SARCASM !@CLOSING_ONLY
        @in.group.68 ..6 an|für|auf|dem|der|die|das|euch|ihnen|team|küche|.|!|,? / !@SARCASM !@NEGATION
        hut ab; chapeau; kompliment*; ein lob; großes lob; riesenlob; weiter so; daumen hoch; kann ich nur loben|empfehlen|weiterempfehlen ; weiterempfehl*; empfehlenswert*; sehr zu empfehlen; absolute empfehlung; klare empfehlung; fünf sterne; 5 sterne; ein hoch auf; eins a; tausend dank; danke von herzen; von herzen danke; vielen lieben dank für
        @PRAISE_ADJ ..5 @PRAISE_THING / !@SARCASM !@NEG_PRAISE !@in.angry
        @PRAISE_THING ..9 @PRAISE_ADJ / !@SARCASM !@NEG_PRAISE !@in.angry !@COND_PRAISE
        ist|war|waren|sind|schmeckt|schmecken|schmeckte|läuft|hält|passt|sitzt|riecht|klappt|funktioniert|hat|haben|finde|find|fand ..7 @PRAISE_ADJ|@VERY_POSITIVE / !@SARCASM !@NEG_PRAISE !@Q_ONLY !@COND_PRAISE
        @VERY_POSITIVE / !@SARCASM !@NEG_PRAISE !@COND_PRAISE !@Q_ONLY
        bin|sind|war|waren ..4 @in.group.69 / !@SARCASM !@NEG_PRAISE
        liebe|lieben|mag|mögen|feiere|feiern|schätze|schätzen|genieße ..4 euch|euer|eure|euren|ihr|ihre|den|die|das|es|eurem|diese*|diesen / !@SARCASM !@NEG_PRAISE !@SALUTE
        endlich mal? ein|eine|jemand|wer ..14 der|die|das|, / !@NEG_PRAISE !@SARCASM
        nicht|nie|kein|keine ..3 @in.group.70 ; hätte|hätten ..3 nicht gedacht|geglaubt|erwartet ..12 freude|gut|schnell|klappt|toll|lecker|spitze|super|hält ; war skeptisch; waren skeptisch; @in.group.71 so herzlich|gut|viel|lecker|nett|schön|gelacht|freundlich ; rührend|liebevoll|geduldig|freundlich|herzlich|großartig|super|toll ..3 gekümmert|geholfen|beraten|bedient|erklärt|umsorgt|betreut|aufgenommen|unterstützt
        @in.group.72 ..9 / @POS_HINT !@SARCASM !@NEG_PRAISE !@Q_ONLY
        ohne euch|euren|eure|euer|ihre|ihren ..9 säße|wäre|hätte|stünde|nicht|verloren|aufgeschmissen ; schaffe|schaffen|klappt|läuft|freue ..9 seit|dank @in.group.73 ; genau|alles @in.group.74 versprochen|beschrieben|bestellt|erhofft|gewünscht ; schneller|früher|besser|freundlicher|schöner|leckerer als gedacht|erwartet|angekündigt|erhofft|versprochen|überall ; einen|zwei|drei tag* früher ; alle im|in ..4 grinsen|lachen|strahlen|begeistert|happy ; omas garten ; zum reinlegen|reinsetzen|niederknien|verlieben ; suchtgefahr|süchtig|suchtpotenzial ; kein warten ; 😍 / !@SARCASM; stammkund* / @POSITIVE !@NEG_PRAISE; find|finde|fand ..6 stark|klasse|gut|super|toll|spitze|cool|mega|prima|großartig|genial|schön / !@NEG_PRAISE !@Q_ONLY !@COND_PRAISE !@in.suggestion
        + Bester Haarschnitt seit Jahren!
        + Eure Fahrerin war super freundlich.
        + Gar nicht mal schlecht, euer neuer Kuchen.
        - Danke, hat sich erledigt.
        - Das war nicht gut.
        [POS_SUP]
        beste*; schönste*; leckerste*; tollste*; nettest*; liebst*
        [WARUM]
        warum; wieso; nicht
        [BAD_CORE2]
        nicht; kaputt; seit wochen ..4 nicht
        [PRAISE_ADJ]
        toll*; super; klasse; lecker*; köstlich*; freundlich*; nett; nette; netter; netten; nettes; hilfsbereit*; kompetent*; schnell; schnelle; schnellen; flott*; prima; spitze; großartig*; grossartig*; perfekt*; wunderbar*; wunderschön*; fantastisch*; hervorragend*; genial*; grandios*; top; beste; bester; bestes; besten; cool*; geil*; zuverlässig*; liebevoll*; herzlich*; rührend*; super*; traum*; mega; zauberhaft*; gelungen*; sympathisch*; aufmerksam*; kulant*; unkompliziert*; geduldig*; vorbildlich*; stark; starke; starkes; leiwand; schön*; gemütlich*; sauber*; frisch*; großzügig*; gründlich*; spitzenmäßig*; ausgezeichnet*; tadellos*; einwandfrei*; reibungslos*; lieb; liebe; lieben; problemlos; prompt*; hilfreich*; begeistert; zufrieden; empfehlenswert*; millimetergenau; wie angegossen; wie neu; pünktlich*; klasse; hammer; bombe; ein traum; unverschämt gut; saugut; sau gut; richtig gut; sehr gut; echt gut; so gut; wirklich gut; total gut; gute; guter; gutes; guten
        [PRAISE_THING]
        service; beratung; team; personal; mitarbeiter*; kolleg*; fahrer*; verkäufer*; bedienung; kellner*; koch; küche; essen; kuchen; brot; kaffee; torte; hotel; zimmer; app; update; produkt*; qualität; lieferung; versand; hilfe; support; reaktion; antwort; ausstellung; kurs; trainer*; arzt; ärztin; pflege*; haarschnitt; friseur*; laden; geschäft; filiale; techniker*; monteur*; abwicklung; aktion; idee; abend; konzert; flug; crew; fahrt; buch; schuhe; jacke; creme; handcreme; matratze; akku; dame; herr; frau; kollegin; empfang; rezeption; käsekuchen; knödel; eis; pizza; brötchen; frühstück; bäckerei; euch; euer; eure; eurem; euren; eurer; ihr; ihre; ihrem; leistung; arbeit; angebot; auswahl; atmosphäre; ambiente; wohnung; urlaub; aufenthalt; werkstatt; praxis; klinik; schalter; worte; zusammenarbeit; führung; vorstellung; stunde; programm; seite; shop; verpackung; design; farbe; geschmack; nusszopf; strauß; blumen; geste; überraschung; check; hotline
        [NEG_PRAISE]
        nicht|kein|keine|keinen|nie|weder|statt|weniger|kaum|nix ..3 @PRAISE_ADJ|@VERY_POSITIVE|empfehlen|zufrieden !als / !@NOT_BAD
        zu teuer; wäre ..4 toll|super|schön|besser|klasse|gut|praktisch|cool|schlecht|verkehrt ; wär ..4 toll|super|schön|besser|gut|praktisch|cool ; früher war; war mal gut; war früher; von wegen; angeblich; versprochen ..4 super|toll|gute ; wollte euch mögen; wenn das euer; soll das
        [NOT_BAD]
        nicht nur; nicht mehr? missen|hergeben ; nicht schlecht; nie @in.group.75 ; noch nie so; nicht besser; nie wieder was anderes
        [COND_PRAISE]
        wäre; wären; wär; würde; würdet; könnte; könntet; wenn das; hätte ich
        [CLOSING_ONLY]
        hat sich erledigt; problem gelöst; schonmal; im voraus; vorab; schon mal danke; lg ; für nichts; für die info $; für die antwort $; bescheid
        [POS_HINT]
        danke; super; toll; herzlich; rührend; endlich; am selben tag; sogar; obwohl; großartig; klasse; merci; lieb*; so nett; top
        [SALUTE]
        ^ liebe ..4 ,; liebe grüße|grüsse|klinik|leute|kollegen|bahn|post|bäckerei|damen|menschen

        [in.suggestion]
        wäre|wär|wären ..3 @in.group.76
        könntet|könnt|könnten ihr|sie ..12 drucken|draufdrucken|schreiben|machen|einführen|anbieten|aufstellen|legen|ändern|erweitern|aufnehmen|verlängern|öffnen|zeigen|einbauen|stellen|anzeigen ..1 ? / !@Q_HELP
        denkt ..6 nach|über|an|dran
        wäre|wär|wären|fände|fänd ..6 @in.group.77 / !@SUGG_NOT
        schön|toll|super|praktisch|gut|cool|hilfreich|sinnvoll|klasse|fein|nett|mega|besser ..2 @in.group.78 / !@SUGG_NOT
        vorschlag; vorschläge; anregung; verbesserungsvorschlag*; idee @in.group.79 ; kleiner tipp; tipp @in.group.80 ; kleine anregung; mein wunsch; wunsch @in.group.81 ; feature request; featurewunsch; featurerequest
        macht|schreibt|baut|stellt|bietet|nehmt|legt|hängt|führt|fügt|verkauft|druckt|bringt|setzt|lasst|gebt|packt|schickt|zeigt|sortiert|plant|erweitert|installiert|probiert|überlegt|denkt|ändert|tut|holt|öffnet|verlegt|markiert|erlaubt @in.group.82 ..14 / !@SUGG_NOT
        könntet|könnt|könnten|würdet|wollt|mögt ihr|sie ..3 @in.group.83 ..14 einführen|anbieten|machen|aufnehmen|einbauen|ergänzen|verlegen|legen|aufstellen|öffnen|ändern|hinzufügen|verkaufen|verlängern|erweitern|freischalten|umstellen|einrichten|bringen|hinstellen|aufhängen|installieren|überlegen|abschaffen|schreiben|drucken|draufschreiben|bauen|einplanen|reinnehmen|anschaffen
        wie wär's|wärs|wäre es? ..1 mit; wie wäre es mit|wenn ; wie wärs mit|wenn ; würde|würden ..4 mich|uns|mir|ich ..6 freuen|wünschen|helfen|gefallen ..6 wenn|über|mit|eine* / !@SUGG_NOT; wünsche|wünschen|wünsch|wünschte mir|uns|wir|ich ..8 @in.group.84 / !@SUGG_NOT; man könnte ..9 ; ihr solltet ..9 ; ihr müsstet ..9 ; sie sollten ..9 / !@NEG_SHOULD; solltet ihr ..6 mal|vielleicht|wirklich|überlegen|einführen ; fehlt|fehlen ..3 @in.group.85 ..8 / !@in.waiting !@BAD_CORE; besser ..2 wäre|fände|macht|wenn ; falls|wenn ihr ..4 mal|wieder|irgendwann ..4 umbaut|renoviert|plant|ändert|überarbeitet ; mehr|weniger sitzbänke|bänke|plätze|auswahl|vegetarisch*|vegan*|parkplätze|kassen|busse|farben|größen|termine ..5 bitte|wäre|wünschen|gern|wären ; bitte ..4 @in.group.86 ..5 @in.group.87 ; wieder @in.group.88 ; gern|gerne ..3 auch|mehr|wieder|öfter ..6 @in.group.89; eine anregung ; das wäre eine
        + Eine Ladesäule am Parkplatz wäre praktisch.
        + Schreibt doch die Allergene auf die Tafel.
        + Wie wär's mit einer Familienkarte?
        - Das wäre fast schiefgegangen.
        [Q_HELP]
        mir; uns; mich; meine; mein
        [SUGG_NOT]
        schön wär's; schön wärs; zu schön um ; nett|schön|gut|toll|fein|super ..2 wenn ..6 antwort*|meldet|melden|helfen|helft|klappt|weiterhelfen|sagen|schicken ; wäre fast; wäre ich; macht mal|endlich was; wär schon; schreibt mir bitte
        [NEG_SHOULD]
        sie sollten sich schämen|was

        [in.serious]
        allerg*; anaphyla*; ausschlag; hautausschlag; quaddeln; nesselsucht; *allergie; *allergisch; allergisch; unverträglich*; atemnot; luftnot; erstick*; bewusstlos*; ohnmächtig; ohnmacht; kollaps; kreislauf*; kreislaufkollaps; notaufnahme; notarzt; krankenwagen; rettungswagen; krankenhaus; spital; intensivstation; notruf; klinikum; ins krankenhaus; im krankenhaus; beim arzt; zum arzt; ärztlich; arzt ..3 musste|muss|sagt|war|meinte|hat; unfallchirurg*; chirurg*; genäht; op; operation; blut; blutet; blutete; blutend; geblutet; platzwunde; wunde; wunden; schnittwunde; verletzt; verletzte; verletzung*; verbrannt; verbrennung*; verbrüht; verbrühung*; brandblase*; blasen; brandwunde*; vergiftung*; vergiftet; lebensmittelvergiftung; salmonellen; übergeben; erbrochen; gebrochen; gekotzt; brechdurchfall; durchfall; magenkrämpfe; krämpfe; fieber; schmerz; schmerzen; starke schmerzen; schwindel; schwindlig; knochenbruch; bruch; gehirnerschütterung; nagel ist ab; eingeklemmt; gequetscht; gequetschte; abgeschnitten; stromschlag; stromstoß; elektrischen schlag; gewischt gekriegt; explodiert; explosion; brand; brannte; gebrannt; feuer; feuerwehr; rauch; qualm; qualmt; geraucht; gasgeruch; gas ausgetreten; verpuffung; kohlenmonoxid; in flammen; angekokelt; schmort; geschmort; zugeschwollen*; angeschwollen; geschwollen; geschwollene; schwellung; entzünd*; entzündung; infektion; infiziert; sturz; gestürzt; gestolpert; hingefallen; ausgerutscht; umgeknickt; umgestürzt; runtergefallen; heruntergefallen; herabgefallen; abgestürzt ..4 gondel|lift|kletter*|gerüst|baum|leiter; unfall; verunglückt; bremse ..4 @in.group.90; bremsen ..4 versagt|versagen|defekt|kaputt|ausgefallen; bremse blockiert; notbremse; knie offen; knie aufgeschlagen; arm gebrochen; bein gebrochen; zahn ..3 abgebrochen|ausgeschlagen|ausgebissen|ab|raus|verloren; zahnarzt; splitter; glassplitter; scherbe; scherben; glasscherbe*; metallspan; metallsplitter; verschluckt; fremdkörper; giftig*; schimmel ..3 im|in ..3 brei|babybrei|joghurt|saft|kinder*|gläschen; lebensgefahr; lebensgefährlich*; todesangst; gestorben; verstorben; verstarb; gestorbener; tod; tote; tot ..2 mutter|vater|mann|frau|oma|opa|kind|hund|katze; begräbnis; beerdigung; trauerfeier; todesfall; trauer; trauern; hinterbliebene*; witwe; witwer; selbstmord; suizid*; umbringen; depression*; panikattacke; fehlgeburt; schwanger*; krebs; chemo*; diabet*; insulin; herzinfarkt; schlaganfall; epilep*; schilddrüsenkrankheit; asthma*; demenz*; pflegebedürftig*; missbrauch*; belästig*; begrapscht; angefasst; gestalkt; bedroht; gewalt; geschlagen; überfallen; rassis*; beraubt; gestohlen; geklaut; konto leergeräumt; leergeräumt; geld weg; gehackt; datenleck; datenpanne; datenschutz*; fremde daten; fremden daten; falsche tropfen; falschen tropfen; falsche medikament*; falsches medikament; falschen medikament*; falsche dosis; überdosis; überdosiert; falsch dosiert; blutabnahme; gestochen ..4 arm|mal|4x|blau; hörgerät ..6 nichts|defekt; obdachlos; auf der straße; existenz; ohne heizung ..8 baby|kind|säugling; kein warmwasser ..8 baby|kind|säugling; baby|säugling|kleinkind|kinder|kind|tochter|sohn|kleiner|kleine|enkel* ..12 @in.group.91; karabiner|gurt|sicherung|geländer|schaukel|rutsche|klettergerüst|kette|aufzug|rolltreppe|gondel|sitz|kindersitz|hochstuhl|leiter ..9 @in.group.92; hängen geblieben; im aufzug stecken|fest|eingesperrt ; acht|<number>|zehn|fünf metern höhe; meter tief; da spielen kinder; kinder spielen; sicherheitsrisiko; gefahr; gefährlich*; lebt gefährlich; augenarzt; auge ..3 geschwollen|zu|verätzt|verletzt|rot|entzündet|zugeschwollen; verätzt; verätzung*; hautarzt; kopfhaut; haare ..3 @in.group.93 ; zweimal reanimiert; reanimiert; blaue flecken; arm ..4 @in.group.94; wundbrand; nekrose; ruf ..3 notarzt; vor allen ..6 gedemütigt|bloßgestellt; intensiv; sanitäter
        + Nach dem Lachsbrötchen hab ich die ganze Nacht gebrochen.
        + Mein Sohn hat sich den Finger eingeklemmt.
        - Der Kuchen war zum Sterben gut.

        [in.angry]
        unverschämt !gut|lecker|köstlich|schön|günstig|süß|nett|charmant|gutes|leckeres; unverschämte; unverschämten; frechheit*; unverschämtheit*; skandal*; sauerei; schweinerei; saftladen; drecksladen; scheiß*; scheiss*; kotzt; kotzen; verarsch*; verarscht; beschissen*; asozial*; wütend; stinksauer; stocksauer; stinkwütend; außer mir; koche vor wut; wut; kocht; ich raste aus; raste gleich aus; ich flippe; platzt mir; der kragen; mir platzt; reicht mir; mir reicht's; mir reichts; es reicht; reicht's mit euch; schnauze voll; nase voll; faxen dicke; das allerletzte; das letzte; unterste schublade; abzocke*; abzocker*; betrüger*; betrug; verbrecher*; gauner*; lügner*; idioten; vollidioten; unfassbar; bodenlos*; dreist*; haltet ihr; für blöd; für dumm; zum kotzen; lächerlich*; lachnummer; schämt euch; schämen sie sich; armselig*; erbärmlich*; unterirdisch*; ihr spinnt; spinnt ihr; geht's noch; gehts noch; wollt ihr mich; euer ernst; verdammt*; verflucht*; zum teufel; zur hölle; fickt; leck mich; himmelherrgott; kruzifix; sauhaufen; mistverein; mistladen; pfoten weg; wie könnt ihr; was fällt euch; was erlaubt; eine zumutung; zumutung; unzumutbar*; inakzeptabel*; grottig*; grottenschlecht*; nie wieder; so nicht; nicht mit mir; hört auf; lasst mich; fassungslos; empört; empörung; empörend
        - Die Vorspeise war unverschämt lecker.

        [in.joke]
        haha*; hihi*; hehe*; lol; rofl; 😂; 🤣; 😄; 😆; 😜; 😝; 😉; 😅; 🙈; zwinker; kleiner scherz; spaß beiseite; scherz; nur spaß; witz; eins zu null; der war gut; frage für einen freund; frag für einen freund; fragen für einen freund; asking for a friend; beleidigt / @EMO; ist der feind; dackel ..6 meistens; mein helm; mein hamster; mein goldfisch; meine katze sagt; mein hund sagt; meine katze meint
        [EMO]
        <emoji>

        [in.repeat]
        wieder; schon wieder; nochmal; nochmals; noch einmal; erneut; abermals; zum zweiten|dritten|vierten|fünften|x ten|wiederholten|hundertsten mal; zweite|dritte|vierte|fünfte|zweiter|dritter|zweites|drittes mal|mail|anfrage|anruf|versuch|reklamation|nachricht|beschwerde|erinnerung; bereits geschrieben|gemeldet|angerufen|mitgeteilt|geschickt|reklamiert; schon @in.group.95? ..3 geschrieben|gemeldet|angerufen|reklamiert|geschickt|gefragt|mitgeteilt; @in.group.96 ..6 geschrieben|gemeldet|angerufen|reklamiert|geschickt|gefragt|kontaktiert|nachgefragt|erinnert|termin; dreimal termin; drei mails; zwei mails; vier mails; fünf mails; <number> mails; <number> anrufe; zum <number> . mal; jedes mal; jedesmal; immer wieder; ständig; dauernd; andauernd; wie schon gesagt; wie bereits; hab euch vor; habe ihnen vor

        [in.thanks]
        danke ..4 @in.group.97 / !@SARCASM
        ^ danke $; ^ vielen dank $; ^ merci $; ^ super ,? danke; ^ ok ,? danke; ^ alles klar ,? danke; ^ top ,? danke; @in.group.98 ..4 / !@SARCASM !@NEG_CLOSE; danke von herzen; tausend dank; danke nochmal; danke ihr lieben; vergelt's gott; herzlichen dank; lieben dank; vielen lieben dank; besten dank / !@SARCASM
        [NEG_CLOSE]
        nicht; noch immer; immer noch; kein*; nix; falsch*; kaputt

        [in.noReplyNeeded]
        @in.group.99 / !@in.complaint; ^ danke $; ^ ok $; ^ okay $; ^ super $; ^ alles klar $; ^ top $; ^ haha $; ^ jo $; ^ passt $

        # What the customer says they will do or have done elsewhere.

        [COND_MARK]
        wenn; falls; sonst; sollte; sollten; ansonsten; andernfalls; bevor; oder ich; noch ein; noch eine; noch einmal; beim nächsten; nächstes mal; letzte chance; letzte warnung; kurz davor; überlege; überleg; werde; werd; werden; will; muss; gehe; geh; möchte; dann; morgen; montag; ab nächste*; nächste woche; nächsten; demnächst; bald; künftig; ab sofort; ab jetzt; als nächstes; nächster schritt; heute noch; gleich; notfalls; zur not; jetzt; eben; bereit; drauf und dran; bleibt mir; bleibt nur; frist; spätestens

        [DONE_MARK]
        habe; hab; haben; hatte; hat; ist; sind; bin; war; wurde; liegt; steht; stehen; läuft; gestern; heute früh; heut früh; vorhin; soeben; gerade; grad; grade; seit; schon; bereits; inzwischen; letzte; letzten; eben; raus; online; weiß bescheid

        [NO_INTENT]
        würde|werde|hab|habe|hätte|will|wollen|wollte|möchte ..3 @in.group.100 ..4 wechseln|kündigen|gehen|klagen|anwalt|weg|tauschen; hatte ..3 mit anwalt ; kein|keine|keinen|ohne|nicht ..2 anwalt|anwälte|presse|kündigung|gericht|klage|rezension|konkurrenz|zeitung|verbraucherzentrale|rückbuchung ; empfohlen; kompliment*; ausgezeichnet

        [POST_V]
        poste; posten; postet; teile; teilen; veröffentliche; veröffentlichen; schreibe; schreib; schreiben; stelle; stell; stellen; lade; laden; hinterlasse; hinterlassen; bewerte; bewerten; setze; setz; verbreite; verbreiten; gebe; geb; geben; mach; mache; machen; dreh; drehe; drehen
        [POST_DONE]
        gepostet; geteilt; veröffentlicht; geschrieben; gestellt; hochgeladen; hinterlassen; bewertet; verbreitet; gegeben; abgegeben; reingestellt; eingestellt; online gestellt; publik gemacht; getwittert; gemacht; vergeben; verfasst; gesetzt; gedreht; verlinkt; erstellt
        [POST_NOUN]
        bewertung; bewertungen; rezension; rezensionen; google bewertung; ein stern; einen stern; 1 stern; einem stern; null sterne; sterne; stern; thread; screenshots; screenshot; verlauf; chatverlauf; mailverlauf; schriftverkehr; video; clip; reel; tiktok; instagram; insta; facebook; twitter; youtube; google; trustpilot; jameda; tripadvisor; kununu; reddit; forum; reiseforum; *forum; *gruppe; facebookgruppe; nachbarschaftsgruppe; öffentlich; publik; netz; internet; blog; social media; story; fotos; bilder; beitrag; post; kanal; follower; followern; portal; bewertungsportal; vergleichsportal; pranger; erfahrungsbericht; öffentlichkeit

        [intent.publicPost.threat]
        wissen|weiß|erfahren|erfährt|sehen|sieht|lesen|liest ..5 @in.group.101 ..3 follower*|stadt|welt|internet|netz|nachbarschaft|gruppe|dorf / !@PERF_POST
        @in.group.102 ,? ..3 was|ob|wie ..9 @POST_NOUN / !@PERF_POST
        @POST_V ich ..9 @POST_NOUN / !@NO_INTENT !@PERF_POST
        ich @POST_V ..9 @POST_NOUN / !@NO_INTENT !@PERF_POST
        werde|werd|will|muss|gehe|geh|möchte|kann|wollen|werden ..2 ich? ..12 @POST_NOUN ..6 posten|teilen|veröffentlichen|schreiben|stellen|machen|hochladen|hinterlassen|bewerten|verbreiten|geben|gehen|drehen|reinstellen|setzen|zeigen|landen|erzählen|publik / !@NO_INTENT
        werde|werd|will|muss ..9 @in.group.103 / !@NO_INTENT
        gibt|gibt's|gibts|folgt|kommt|setzt|hagelt|wartet ..7 @in.group.104 / !@NO_INTENT !@Q_MARKI
        mein|meinen|meine thread|post|video|bewertung|rezension|erfahrungsbericht|tiktok|reel|beitrag ..3 @in.group.105
        landet|landen|geht|gehen|steht|stehen|kommt|kommen|lest|liest|lesen|seht|findet|wandert|wandern ..6 morgen|heute|dann|bald|das|alles|ihr|der|die|es ..5 netz|internet|facebook|twitter|youtube|google|tiktok|insta|instagram|forum|online|öffentlichkeit|gruppe|blog|reddit / !@PERF_POST !@NO_INTENT !@Q_MARKI !@STANDS
        @in.group.106 internet|welt|stadt|netz|nachbarschaft|dorf|follower ..6 erfahren|wissen|sehen|lesen ; dann|sonst ..4 weiß|wissen|erfahren|sehen|lesen|erfährt|sieht ..4 @in.group.107 ; shitstorm ..6 / @COND_MARK; öffentlich machen; publik machen / !@PERF_POST !@NO_INTENT; an die öffentlichkeit / @COND_MARK !@PERF_POST; mache ..4 öffentlich|publik; mach ..4 öffentlich|publik
        + Wenn bis Montag nix passiert, poste ich den ganzen Verlauf.
        - Wo finde ich die Bewertung der Energieeffizienz?
        [PERF_POST]
        habe|hab|haben|ist|hatte ..12 @POST_DONE
        [Q_MARKI]
        ?
        [STANDS]
        seit ..4 im|auf|online

        [intent.publicPost.report]
        habe|hab|haben|hatte ..14 @POST_NOUN ..5 @POST_DONE / !@NO_INTENT !@POST_OTHER
        bewertung|rezension|post|video|beitrag|thread|erfahrungsbericht|stern|sterne|screenshots|fotos|verlauf|bilder|clip|reel ..9 ist|sind|steht|stehen|geht|läuft|liegt ..6 online|raus|draußen|drin|abgeschickt|geschrieben|gepostet|veröffentlicht|im|auf|viral|bei|öffentlich|seit / !@NO_INTENT !@Q_MARKI !@EUER
        steht|stehen|ist|sind ..5 @in.group.108 / @POST_NOUN !@NO_INTENT !@Q_MARKI !@COND_STRICT
        @in.group.109 stern ..3 @in.group.110 ; habe|hab|haben ..6 @in.group.111 / !@NO_INTENT !@POST_OTHER
        [POST_OTHER]
        5 sterne; fünf sterne; lob; gelobt; super; toll; zurückgebucht; euren; eurem; euer; ?
        [EUER]
        euer; eure; eurem; euren; ihr
        [COND_STRICT]
        wenn; falls; sonst; dann; morgen; werde

        [PRESS]
        *reporter; *reporterin; *journalist; *journalistin; rtl; ard; zdf; orf; srf; sat1; prosieben; br; wdr; ndr; mdr; swr; taz; presse; zeitung; zeitungen; lokalzeitung; *zeitung; redaktion; *redaktion; redakteur*; reporter*; journalist*; tv; fernsehen; *fernsehen; sender; radio; *magazin; magazin; stadtmagazin; medien; stern tv; verbrauchermagazin; wiso; markt; akte; blatt; tageblatt; tagblatt; kurier; anzeiger; rundfunk; kassensturz; konsumentenmagazin; bild zeitung; boulevard; kamerateam; pressestelle; interview; lokalpresse; lokalblatt; bürgeranwalt
        [PRESS_NOT]
        presse ..3 klemmt|kaputt|entsafter|knoblauch ; pressemappe; pressestelle; pressefoto*; in der zeitung stand|steht|stand|gelesen ; zeitung ..4 @in.group.112 ; zeitungsabo; entsafter; druckknopf; anzeige aufgeben; im radio ..3 gehört|läuft|lief|spielt ; im fernsehen ..3 gesehen|gehört|werbung ; werbung; sender ..3 empfang|einstellen|sortieren ; supermarkt; markt ..3 auf|offen|findet|öffnet ; ohne presse|medien
        [intent.press.threat]
        @in.group.113 ,? ..3 was|ob|wie ..6 @PRESS / !@PRESS_NOT
        @PRESS ..6 freut|freuen|interessiert|interessieren|wartet|sucht ..3 sich|sicher|bestimmt|brennend|nur|immer / !@PRESS_NOT !@PRESS_DONE
        geht|gehen|wandert ..5 an|zur ..3 @PRESS / !@PRESS_DONE !@PRESS_NOT
        ruf|rufe|gehe|geh|wende|schreib|schreibe|melde|informiere|kontaktiere|schicke|schick|gebe|geb|leite|rede|spreche|werde|werd|will|muss|mail|maile|schalte|erzähle|erzähl ..9 @PRESS / !@PRESS_NOT !@PRESS_DONE !@NO_INTENT
        @PRESS ..9 einschalten|informieren|kontaktieren|interessieren|interessiert|freut|freuen|anrufen|melden|erfahren|wissen|gehen|wenden|erzählen|suchen|nehmen|hören / @COND_OR_INTEREST !@PRESS_NOT !@PRESS_DONE !@NO_INTENT
        steht|stehen|lest|liest|landet|kommt|lesen|seht ..8 @PRESS / @COND_MARK !@PRESS_NOT !@PRESS_DONE !@NO_INTENT
        @PRESS // @PRESS_ALL_CUE
        arbeitet|arbeite|kenne|kenn|freund*|bekannt*|schwägerin|schwager|cousin*|bruder|schwester|nachbar* ..6 @in.group.114 ..3 @PRESS
        [PRESS_ALL_CUE]
        bekommt jetzt alles; kriegt jetzt alles; freut sich über solche|die ; die suchen immer? solche; geschichte ..4 interessieren|freuen|lieben
        [COND_OR_INTEREST]
        @COND_MARK; sicher; bestimmt; brennend; sehr; gern*; wird; immer
        [PRESS_DONE]
        habe|hab|haben|hat|ist|sind|war|waren|wurde ..12 @in.group.115
        [intent.press.report]
        @PRESS ..14 @in.group.116 / !@PRESS_NOT !@COND_STRICT2
        habe|hab|haben|hat|war|waren|ist|sind ..9 @PRESS ..12 @in.group.117 / !@PRESS_NOT !@COND_STRICT2
        @PRESS ..5 war|waren|hat|ist|sind|weiß|wissen|läuft|recherchiert|berichtet|bringt ..6 @in.group.118 / !@PRESS_NOT !@COND_STRICT2
        [COND_STRICT2]
        wenn; falls; sonst

        [LAWYER]
        anwalt; anwalts; anwälte; anwälten; anwältin; rechtsanwalt; rechtsanwältin; rechtsbeistand; jurist; juristen; juristin; kanzlei; rechtsschutz; rechtsschutzversicherung; klage; klagen; verklage; verklagen; verklagt; gericht; amtsgericht; landgericht; bezirksgericht; friedensrichter*; mahnverfahren; mahnbescheid; zahlungsbefehl; betreibung; anzeige; strafanzeige; staatsanwalt*; rechtliche schritte; rechtlichen schritte; rechtlich; juristisch; gerichtlich; rechtsweg; unterlassung; vollstreckung; gerichtsvollzieher; polizei; sammelklage; klageschrift; schadensersatzklage; einstweilige; vor gericht; prozess; betreibungsamt; advokat; rechtsabteilung
        [LAWYER_NOT]
        anwaltsfreund*; freund* ..3 @in.group.119 anwalt|jurist ; vater|mutter|bruder|schwester|onkel|opa|mann|frau ..6 anwalt|anwältin|jurist|juristin|richter|richterin ; gericht|gerichte @in.group.120 ; unser gericht; hauptgericht*; tagesgericht; lieblingsgericht*; mit anwalt und allem; werbeanzeige; anzeige @in.group.121 ; anzeige ..3 display|spinnt|flackert ; eurer anzeige; eure anzeige; prozess ..3 dauert|bestell* ; kein anwalt; nicht klagen; kann nicht klagen; kann ich|man? nicht klagen; ohne anwalt; empfohlen; suche ..4 anwalt|anwältin ; polizei ..3 verkehr|absperrung|einsatz|umleitung ; gericht war|schmeckte|kam|ohne
        [intent.lawyer.threat]
        geht|gehen|wandert|landet ..6 an|beim|bei|zum|zur ..3 @LAWYER / !@LAW_DONE !@LAWYER_NOT
        gehe|geh|schalte|nehme|nehm|wende|ruf|rufe|hole|hol|gebe|geb|übergebe|werde|werd|will|muss|möchte|lasse|lass|leite|stelle|stell|erstatte|reiche|drohe|einschalten|prüfe|beauftrage|schreibt|meldet|hört|hören|sehen|sehe|bekommt|bekommen|kommt|kriegt|wird|überlege|erwäge|behalte|verklage ..12 @LAWYER / !@LAWYER_NOT !@LAW_DONE !@NO_INTENT
        @LAWYER ..9 einschalten|einzuschalten|einreichen|beauftragen|übergeben|nehmen|melden|meldet|schreiben|schreibt|erstatten|stellen|gehen|wenden|prüfen|klären|freuen|hören|durchsetzen|vorgehen|einleiten|sehen|sieht|kümmern|holen|drohen|vor|kommt|weiter / !@LAWYER_NOT !@LAW_DONE !@NO_INTENT !@Q_MARKI
        sehen|sieht|treffen wir|man uns|sich ..3 vor gericht; @in.group.122 ..2 gericht / @COND_MARK !@LAWYER_NOT !@LAW_DONE; von|mit|über meinem|meiner|unserem|unserer|einem ..2 anwalt|anwältin|rechtsbeistand|rechtsanwalt|rechtsanwältin|kanzlei|rechtsschutz|juristen|rechtsschutzversicherung / @COND_HEAR !@LAWYER_NOT !@LAW_DONE; ich klage / !@LAWYER_NOT; verklage ich|euch|sie; rechtliche schritte / !@LAW_DONE !@LAWYER_NOT; leite ..5 mahnverfahren|betreibung|verfahren ; zeige|zeig ich? euch ..3 an; bringe|bring ..4 zur anzeige
        [COND_HEAR]
        hören; hört; bescheid; melden; meldet; bekommen; bekommt; post; @COND_MARK
        [LAW_DONE]
        habe|hab|haben|ist|wurde|hat|sind|liegt|läuft|lief ..12 @in.group.123
        schreiben der kanzlei; brief ..3 anwalt|anwältin|kanzlei; liegt ..9 anwalt|anwältin|kanzlei|gericht
        [intent.lawyer.report]
        habe|hab|haben|ist|wurde|hat|sind|liegt|liegen|läuft|lief|war|waren ..9 @LAWYER ..8 eingeschaltet|beauftragt|eingereicht|übergeben|erstattet|gestellt|gegangen|raus|verklagt|gesprochen|informiert|eingeleitet|genommen|abgegeben|anhängig|kontaktiert|geschrieben|angezeigt|gewonnen|bescheid|vor|dran / !@LAWYER_NOT !@COND_STRICT2
        @LAWYER ..9 @in.group.124 / !@LAWYER_NOT !@COND_STRICT2 !@FUTURE_W
        liegt|liegen|ist|sind|läuft|lief ..9 bei|beim|vor ..2 @LAWYER / !@LAWYER_NOT !@COND_STRICT2
        schreiben|brief|post|forderung|mahnung ..3 @in.group.125 ..2 @LAWYER / !@FUTURE_W
        [FUTURE_W]
        werde; werd; wird; werden; will; bekommt ihr; bekommen sie; kriegt ihr; dann; morgen

        [REGULATOR]
        aufsicht; aufsichtsamt; verbraucherzentrale; verbraucherschutz; konsumentenschutz; vki; arbeiterkammer; ak; ombudsmann; ombudsfrau; ombudsstelle; ombud*; schlichtungsstelle; schlichtung; schlichter; bafin; bundesnetzagentur; netzagentur; rtr; fma; finma; preisüberwacher; seco; weko; bakom; gesundheitsamt; lebensmittelaufsicht; lebensmittelüberwachung; lebensmittelbehörde; veterinäramt; ordnungsamt; gewerbeaufsicht; gewerbeamt; aufsichtsbehörde; *aufsicht; behörde; behörden; datenschutzbehörde; datenschutzbeauftragte*; landesdatenschutz*; datenschutzaufsicht; kartellamt; bundeskartellamt; wettbewerbszentrale; luftfahrtbundesamt; luftfahrt bundesamt; eisenbahnbundesamt; eisenbahn bundesamt; söp; schlichtungsstelle reise; wirtschaftskammer; handwerkskammer; ärztekammer; apothekerkammer; mieterverein; mieterschutz*; mieterverband; konsumentenforum; europäische verbraucherzentrum; marktaufsicht; bürgerbeauftragte*; zoll; finanzamt; arbeitsinspektion; arbeitsinspektorat; bauaufsicht; marktamt; agb behörde; konsumenteninfo; stiftung warentest
        [REG_NOT]
        tarifstreit*; schlichtung des; steuerbehörde; bescheinigung; für das finanzamt; fürs finanzamt; beim zoll; zoll frei|gebühr*|hängt ; ?
        [REG_DONE]
        habe|hab|haben|ist|sind|wurde|hat|liegt|läuft|weiß|wissen ..12 gemeldet|eingeschaltet|informiert|vorgelegt|eingereicht|geschrieben|raus|abgegeben|kontaktiert|bescheid|gemacht|gestellt|anhängig|angerufen|beschwert|bestätigt|offen|angezeigt
        [intent.regulator.threat]
        geht|gehen|wandert|landet ..6 an|bei|zur|beim ..3 @REGULATOR / !@REG_DONE_NEAR !@REG_Q
        @in.group.113 ,? ..3 was|ob|wie ..6 @REGULATOR
        ruf|rufe|gehe|geh|wende|schreib|schreibe|melde|meld|informiere|kontaktiere|schalte|reiche|beschwere|werde|werd|will|muss|möchte|schicke|lege|leite|zeige|gebe|überlege ..12 @REGULATOR / !@REG_DONE_NEAR !@NO_INTENT !@REG_Q
        @REGULATOR ..9 @in.group.126 / !@REG_DONE_NEAR !@NO_INTENT !@REG_Q
        @in.group.127 ..5 @REGULATOR / !@REG_DONE_NEAR !@REG_Q
        beschwerde|meldung|fall|sache ..4 bei|beim|an|für|zur|zum ..3 @REGULATOR / @COND_MARK !@REG_DONE_NEAR !@REG_Q
        den|die|das schalte|schalt|ruf|rufe ich ..5 ein|an / @REGULATOR
        [REG_DONE_NEAR]
        @REGULATOR ..9 gemeldet|eingeschaltet|informiert|vorgelegt|eingereicht|raus|kontaktiert|bescheid|angerufen|beschwert|angezeigt
        habe|hab|haben ..9 @REGULATOR ..8 gemeldet|eingeschaltet|informiert|vorgelegt|eingereicht|geschrieben|kontaktiert|angerufen|beschwert|angezeigt|geschickt|abgegeben|gemacht
        weiß bescheid; wissen bescheid
        [REG_Q]
        tarifstreit*; steuerbehörde; fürs finanzamt; für das finanzamt; beim zoll; bescheinigung
        [intent.regulator.report]
        @REG_DONE_NEAR / @REGULATOR !@COND_STRICT2 !@REG_Q
        beschwerde|meldung|anzeige|fall|schlichtungsantrag|antrag ..5 @REGULATOR ..9 raus|eingereicht|läuft|gestellt|liegt|unterwegs|abgeschickt|gemeldet|erstattet|bestätigt|offen / !@COND_STRICT2 !@REG_Q
        liegt|läuft|ist ..6 bei|beim|vor ..3 @REGULATOR / !@COND_STRICT2 !@REG_Q
        @REGULATOR ..3 ist|sind|weiß|hat|war|wissen|prüft|ermittelt|kümmert ..5 informiert|bescheid|eingeschaltet|schon|bereits|dran|da|geschrieben|angenommen|den|sich|jetzt / !@COND_STRICT2 !@REG_Q

        [CHARGE]
        zurückbuchen; rückbuchen; zurückbuche; zurückholen; rückbuchung; rücklastschrift; lastschrift; chargeback; käuferschutz; käuferschutzfall; zurückgebucht; rückgebucht; zurückgeholt; wiedergeholt; zurückgezogen; zurückgehen; zurückgeben ; widerrufen ..3 lastschrift; bank; kreditkarte; kreditkartenfirma; kartenfirma; kreditkarteninstitut; paypal; klarna; sepa; kartenherausgeber; kreditkartenanbieter; hausbank; abbuchung; kartenanbieter; zahlungsanbieter; zahlungsdienst*; dispute
        [CHARGE_NOT]
        kann|könnte|darf ..3 man|ich ..6 lastschrift|zahlen|paypal|kreditkarte|klarna ; bank in eurem|eurer|ihrem|der ; die bank ..4 wackelt; parkbank; sitzbank; danke ,? dass ihr; von euch aus; wurde mir jetzt; habt ihr ..6 zurückgebucht; bankverbindung; per lastschrift zahlen|bezahlen|möglich ; auf der bank; gartenbank; trainingsbank
        [intent.chargeback.threat]
        widerspreche|widersprech|widersprechen|widerrufe ..5 lastschrift|abbuchung|zahlung|belastung|einzug
        buche|buch|hole|hol|lasse|lass|ziehe|zieh|werde|werd|will|muss|möchte|holt|bucht|storniere|stornier|widerrufe|veranlasse|beantrage|mache|mach|eröffne|starte ..12 @in.group.128 / !@CHARGE_NOT !@CHARGE_DONE
        buche|buch|hole|hol|zieh|ziehe ich ..9 @in.group.129 / @MONEY_WORD !@CHARGE_DONE !@CHARGE_NOT
        geht|gehen ..8 lastschrift|bank|abbuchung|beitrag ..4 zurück; geld|betrag|lastschrift|beitrag|abbuchung|kohle ..9 @in.group.130 / !@CHARGE_DONE !@CHARGE_NOT
        bank|kartenfirma|kreditkartenfirma|paypal|klarna|käuferschutz|kreditinstitut ..7 einschalten|holt|holen|zurückholen|zurück|eröffnen|beauftragen|anweisen|regelt|stornieren / @COND_MARK !@CHARGE_DONE !@CHARGE_NOT
        holt ..4 bank|kartenfirma|kreditkartenfirma|paypal ; @in.group.131 ..9 nutze|zeit|zurück ; dann|sonst|morgen ..6 rückbuchung|rücklastschrift|chargeback|käuferschutz|käuferschutzfall / !@CHARGE_DONE !@CHARGE_NOT; nutze ..7 beitrag|geld ..6 wieder bei mir; lastschrift ..3 platzen|zurück / !@CHARGE_DONE !@CHARGE_NOT; das|es zurückbuchen / @COND_MARK; über den käuferschutz / !@CHARGE_DONE
        [MONEY_WORD]
        geld; kohle; betrag; euro; €; franken; lastschrift; beitrag; abbuchung; bank; käuferschutz; paypal; das; es; mir; alles
        [CHARGE_DONE]
        habe|hab|haben|hat|ist|wurde|sind|läuft ..12 @in.group.132
        [intent.chargeback.report]
        @CHARGE_DONE / @CHARGE !@CHARGE_NOT !@COND_STRICT2
        @in.group.133 ..6 ist|läuft|wurde|hab|habe|sind ..6 eröffnet|raus|durch|veranlasst|beantragt|eingereicht|läuft|gestartet|zurückgegeben|offen|zurück|erledigt / !@COND_STRICT2 !@CHARGE_NOT
        bank|kartenfirma|kreditkartenfirma|paypal|klarna ..3 hat ..9 zurückgebucht|wiedergeholt|zurückgeholt|rückgebucht|erstattet|gutgeschrieben|zurückgegeben|storniert|zurück / !@CHARGE_NOT
        geld|betrag|lastschrift|beitrag ..5 zurückgebucht|zurückgeholt|rückgebucht|wiedergeholt / !@CHARGE_NOT !@COND_STRICT2 !@EUCH_DONE
        läuft|lief ..4 käuferschutz|rückbuchung|chargeback|käuferschutzfall
        [EUCH_DONE]
        habt ihr; haben sie; danke

        [CANCEL_OBJ]
        vertrag; vertrags; verträge; abo; abonnement; mitgliedschaft; konto; kundenkonto; account; tarif; versicherung; police; kundenkarte; profil; depot; girokonto; handyvertrag; jahreskarte; bahncard; premium; probeabo; newsletter; strom; internet; anschluss; beitrag; app
        [CANCEL_NOT]
        muss|kann|könnte|darf|soll|sollte man ..9 ; wie kündigt|kann|könnte ; muss ich ..9 ?; kann ich ..9 ?
        @in.group.134 ..9 @in.group.135 ; bestellung|termin|reservierung|pläne|urlaub|flug|hotel|zimmer|probefahrt|tisch|buchung|kurs ..5 stornier*|abgesagt|abgeblasen|kündigen|absagen ; soll bleiben; bleiben wie; arbeitgeber; job gekündigt; wohnung gekündigt; mir wurde gekündigt; mein chef; ratgeber; nie ..2 kündigen; nicht kündigen; ist das kündigen
        [intent.cancel.threat]
        trete|treten|tret ich? ..6 aus / !@CANCEL_DONE
        @in.group.136 ..3 das|es? ..3 für|mit @in.group.137 als|bei|mit ..3 / @COND_MARK
        kündige|kündig|kündigen|beende|schließe|storniere|widerrufe|lösche ich ..9 / @CANCEL_CTX !@CANCEL_NOT !@CANCEL_DONE
        ich kündige|kündig|beende|schließe|storniere|lösche|widerrufe ..9 / @CANCEL_CTX !@CANCEL_NOT !@CANCEL_DONE
        ich kündige|kündig / !@CANCEL_NOT !@CANCEL_DONE
        kündige ich / !@CANCEL_NOT !@CANCEL_DONE !@HOW_CANCEL
        will|möchte|werde|werd|muss|wollen|möchten|werden|kann|überlege|überleg|denke|erwäge|gehe ..14 @in.group.138 / @CANCEL_CTX !@CANCEL_NOT !@CANCEL_DONE !@BUSY_LINE
        kündigung|sonderkündigung|sonderkündigungsrecht|widerruf|austritt ..9 @in.group.139 / !@CANCEL_NOT !@CANCEL_DONE
        mach|mache|machen|nutze|nutz ..5 @in.group.140 ..3 sonderkündigungsrecht|widerrufsrecht|kündigungsrecht ; vertrag|abo|mitgliedschaft|versicherung ..6 @in.group.141 / !@CANCEL_NOT !@CANCEL_DONE; bin ich weg / @COND_MARK; bin ich raus / @COND_MARK; dann @in.group.136 das|es mit ; @in.group.142 abo|vertrag raus; für immer abmelden|weg|löschen ; abmelden|löschen ..2 für immer; @in.group.143 dem|euch|meinem ..2 / @CANCEL_CTX
        + Noch eine Preiserhöhung und ich mach vom Sonderkündigungsrecht Gebrauch.
        - Kann ich die Buchung stornieren?
        [HOW_CANCEL]
        wie kündige ich
        [BUSY_LINE]
        frage; wie lange
        [CANCEL_CTX]
        @CANCEL_OBJ; kündig*; kündigung*; sonderkündig*; kunde; kundin; euch; ihnen; mitglied
        [CANCEL_DONE]
        habe|hab|haben|ist|wurde|bin|sind ..12 gekündigt|beendet|geschlossen|gelöscht|raus|widerrufen|storniert|aufgelöst|ausgetreten|abgemeldet|abbestellt|abgeschickt|eingereicht|unterschrieben
        kündigung|abo|vertrag|app|konto|mitgliedschaft ..3 @in.group.144
        gekündigt hab|habe|haben
        [intent.cancel.report]
        @CANCEL_DONE / @CANCEL_CTX2 !@CANCEL_NOT !@COND_STRICT2
        kündigung|kündigungsschreiben ..4 ist|ging|geht|sind? ..3 @in.group.145 / !@COND_STRICT2
        abo|vertrag|konto|mitgliedschaft|app|account ..3 gekündigt|beendet|gelöscht|geschlossen|abbestellt|aufgelöst / !@COND_STRICT2 !@CANCEL_NOT !@YOUR_ACT
        gekündigt ..4 hab|habe|haben|wird|ist / !@COND_STRICT2 !@CANCEL_NOT; bin|sind ..4 @in.group.146 ..3 kunde|kundin|mitglied|kunden ..2 mehr? ; fristlos gekündigt / !@COND_STRICT2
        [YOUR_ACT]
        ihr habt; sie haben; habt ihr; haben sie; wurde
        [CANCEL_CTX2]
        @CANCEL_OBJ; kündig*; gekündigt; ausgetreten; abgemeldet; kündigung; mitglied

        [RIVAL]
        anderen|anderem|neuen|anderer|neue|andere|anderes|neues *anbieter|*versicherung|*netz|*bank|*kasse|*studio|*verein|*gesellschaft|*werkstatt|*praxis|*apotheke|*bäckerei|*dienst|*salon|hersteller|marke; mit wem anders; bei wem anders; jemand anderem|anderen|anders; wem anderem; anderer marke
        konkurrenz; konkurrenten; konkurrent; mitbewerb*; mitbewerber; wettbewerb*; woanders; anderswo; anderer anbieter; anderen anbieter; anderem anbieter; neuen anbieter; neuer anbieter; andere bank; anderen bank; andere airline; anderen netz; anderes netz; anderen laden; andere werkstatt; andere apotheke; nachbarapotheke; neue bank; neuer bank; neue werkstatt; bäcker gegenüber; *gegenüber; gegenüber; nebenan; um die ecke; anderem anbieter; anderen verein; anderem verein; andere praxis; anderen versicherer; andere versicherung; anderer versicherung; anderen händler; nachbarort; mitbewerberin; neues studio; anderen studio; anderes studio; andere kasse; anderen friseur; neuen friseur; discounter; die bahn; bahn
        [RIVAL_NOT]
        zu euch; zu ihnen; von der konkurrenz; besser als die konkurrenz; die konkurrenz ..3 einpacken|abmelden|schläft
        einlösen; würde nie wechseln; nie wechseln; nicht wechseln; gibt es das auch; habt ihr auch; ?
        [intent.goElsewhere.threat]
        gehe|geh|gehen|wechsle|wechsel|wechseln|kaufe|kauf|kaufen|bestelle|bestell|bestellen|buche|buch|buchen|fahre|fahren|fliege|fliegen|hole|hol|holen|nehme|nehm|nehmen|suche|such|suchen|geht|schau|schaue|schauen|zieh|ziehe|ziehen|bin|sind|werde|werd|will|tanke|esse|trainiere|lasse|lass ..12 @RIVAL / !@RIVAL_NOT !@WENT !@NO_INTENT !@RIVAL_PAST
        @RIVAL ..6 @in.group.147 / !@RIVAL_NOT !@WENT !@NO_INTENT
        verliert|verlieren|verlorene|verloren ..5 kunden|kundin|stammkunden|stammkundin|stammgast|kunde|familie|gast|mitglied / !@Q_MARKI
        letzte|letzter|letztes|letzten mal|flug|kauf|einkauf|bestellung|besuch|buchung|fahrt|urlaub|termin ..3 mit|bei|hier|für|in|gewesen|hier? / @LAST_CTX !@RIVAL_NOT
        seht|sehen|sieht ..3 mich nie|nicht wieder|mehr ; nie|nicht wieder|mehr ..4 @in.group.148 ..6 / !@NOT_CUST !@in.praise; @in.group.149 ..4 nie|nicht wieder|mehr ..3 kaufe|kaufen|bestelle|bestellen|buche|buchen|fliege|fahre|fahren|esse|komme|gehe ; wechsle|wechsel|wechseln ich|wir? ..6 anbieter|bank|versicherung|tarif|zu|verein|studio|praxis|apotheke|friseur|netz / !@RIVAL_NOT !@WENT !@NO_INTENT; anbieter|bank|versicherung|stromanbieter|kasse ..3 @in.group.150 / !@RIVAL_NOT !@WENT !@NO_INTENT; nächstes mal ..6 nehmen|nehme|buche|fliege|fahre|kaufe|bestelle|gehe ..8 / !@RIVAL_NOT; ab nächst*|sofort|jetzt|morgen ..6 kaufe|kauf|bestelle|bestell|hole|hol|fahre|fliege|gehe|tanke|trinke|esse ..2 ich|wir ; andere mütter haben auch ; seid|sind ..3 nicht @in.group.151
        [LAST_CTX]
        das war; war; euch; ihnen
        [NOT_CUST]
        nie wieder ..6 hergeben; vorkommen; passieren
        [WENT]
        bin|sind|habe|hab|haben|war ..14 gewechselt|gegangen|umgestiegen|gebucht|gekauft|bestellt|abgeschlossen|gefunden|umgezogen|geholt|gelandet|entschieden|angemeldet
        [RIVAL_PAST]
        bin|sind ..4 inzwischen|jetzt|seit|mittlerweile|schon|längst|nun ..6 @RIVAL
        [intent.goElsewhere.report]
        @WENT / @RIVAL_CTX !@RIVAL_NOT !@COND_STRICT2
        @RIVAL_PAST / !@COND_STRICT2
        bin|sind ..6 bei|beim|zur|zum|zu ..4 @RIVAL ..3 / @DONE_W !@COND_STRICT2
        @in.group.152 ..2 neuen|konkurrenz|anderen ..3 anbieter|bank|,|netz|läuft|klappt|werkstatt|studio / @DONE_W !@COND_STRICT2; woanders|anderswo|konkurrenz ..4 gekauft|bestellt|gebucht|geholt|gegessen|gefunden|bekommen / !@COND_STRICT2; kaufe|gehe|bin|bestelle ..3 jetzt|seitdem|inzwischen|mittlerweile|seither|nun ..5 woanders|anderswo|konkurrenz|gegenüber|nebenan|mitbewerb*
        [RIVAL_CTX]
        @RIVAL; anbieter; netz; bank; airline; versicherung; zu einem anderen; zu einer anderen; zur; zu
        [DONE_W]
        inzwischen; jetzt; seit; mittlerweile; schon; längst; nun; läuft; klappt; geht; dort

        # Kinds of promises a brand makes.

        [FOLLOW]
        folgt; folgen; folg; folge; folgst; followst; followt; followen; follower; followern; followerinnen; abonnent*; abonnier*; abonnieren; abonnierst; liked; likt; liken; likst; like; gefällt mir; teilt; teilen; teilst; markiert; markieren; markierst; verlinkt; verlinkst; kommentiert; kommentierst; kommentieren; repostet; fans; community; newsletter; reel; story; beitrag; post; weitersagt; empfiehlt; anmelden; anmeldet; anmeldest; bewertet; bewertest
        [GIFT]
        gratis*; *eis; freibier; rabatte; rabatt; *rabatt; gutschein*; *gutschein; geschenk*; geschenkt; gratis; kostenlos; umsonst; prozent; %; nachlass; freigetränk; getränk; espresso; kaffee; verlosen; verlosung; gewinnt; gewinnen; gewinn; gewinnspiel; bonus; extra; aufs haus; geht auf uns; auf uns; strauß; goodie*; überraschung; freikarte*; eintritt; tombola; dazu; probe; probepackung; kugel; stück; dessert; code; rabattcode; versandkostenfrei

        [commit.benefit]
        wer|alle|jeder|jede|unsere ..9 @FOLLOW ..9 bekommt|bekommen|kriegt|kriegen|erhält|erhalten|gewinnt|gewinnen|darf|dürfen|hat|zahlt|zahlen|spart|schenken|sichert|nimmt ..9 / !@BEN_NOT
        bekommt|kriegt|erhält|bekommst|kriegst|erhältst|erhalten|bekommen|schenken|gibts|gibt|geht|gehen|verlosen|spendieren|legen|winkt|wartet ..9 @GIFT / @FOLLOW !@BEN_NOT
        @GIFT ..9 bekommt|kriegt|erhält|bekommst|kriegst|erhältst|gibts|gibt|geht|gehen|verlosen|schenken|winkt|wartet|für / @FOLLOW !@BEN_NOT
        @FOLLOW ..12 @GIFT / !@BEN_NOT @GIVE_W
        zeig|zeigt|zeigen ..9 und|dann ..9 @in.group.153 / !@BEN_NOT
        + Wer uns folgt, bekommt zehn Prozent auf die erste Bestellung.
        - Das Gerücht, dass alle Abonnenten einen Strauß bekommen, stammt nicht von uns.
        [GIVE_W]
        bekommt; kriegt; erhält; bekommst; kriegst; erhältst; gibts; gibt; geht; gehen; verlosen; schenken; spendieren; sparst; spart; winkt; wartet; gewinnt; hol; hole; holt; holen; sichere; sicher; dann gibt; sichert; sichern; erhalten; bekommen
        [BEN_NOT]
        gerücht*; stammt nicht; nicht von uns; kein*; nicht; gab; bekam; bekamen; gewonnen hat; haben ..5 bekommen; war; waren; gestern; betrug; fake; fakeprofil*; angeblich*; nie

        [commit.earlyAccess]
        follower*|abonnent*|fans|community|newsletter*|leser*|mitglieder|clubmitglieder|stammkund*|wer|ihr|hier|unsere|euch|stammgäste ..9 @in.group.154 / !@BEN_NOT2 @EARLY_CUE
        @in.group.155 ..9 follower*|abonnent*|fans|community|newsletter*|hier|euch|kanal|ihr / !@BEN_NOT2 @EARLY_CUE
        gibt|gibt's|gibts|posten|verraten|zeigen|erfahrt|erfährst|erfahren|seht|siehst|lest ..9 hier|kanal|euch|ihr|wir ..6 @in.group.156 / !@BEN_NOT2
        hier|ihr|du ..3 erfahrt|erfährst|erfahren|seht|siehst|lest|liest ..9 @in.group.157 / !@BEN_NOT2
        + Unsere Abonnenten erfahren von jedem Tourtermin zuerst.
        [EARLY_CUE]
        darf; probieren; testen; leser; schon; erfahren; erfährt; erfahrt; erfährst; hören; hört; hörst; sehen; seht; siehst; bekommen; bekommt; bekommst; kriegen; kriegt; kriegst; gibt; gibts; öffnen; schalten; startet; starten; dürfen; dürft; darfst; können; könnt; kannst; wissen; wisst; weißt; posten; verraten; zeigen; frei; kaufen; buchen; reservieren; zugriff
        [BEN_NOT2]
        nicht; kein*; nie; war; gab; gestern; gerücht*; haben ..6 erfahren|gesehen|bekommen ; hat

        [commit.reciprocity]
        folgst|folgt|followst|likst|liked|magst ..6 , folge|folgen|followe|followen|like|liken ich|wir
        wir antworten|reagieren ..4 auf ..3 jeden|jede|jedes|alle / !@NEGATION

        wir folgen|followen|folg|folge ..9 zurück|back|auch / !@NEGATION !@NO_BODY
        folgen|followen|liken|markieren|teilen|kommentieren|antworten|reposten|verlinken wir dir|euch|dich|jedem|jeder|alle|auch|zurück|den|jeden? ..6 / @FOLLOW_IF !@NEGATION
        folgst|folgt|followst|followt|likst|liked|markierst|markiert|verlinkst|verlinkt|wer ..9 folgen|followen|liken|teilen|reposten|verlinken|markieren|kommentieren|antworten|zeigen wir / !@NEGATION
        wer ..9 markiert|verlinkt|taggt|erwähnt|folgt|kommentiert|repostet ..6 teilen|folgen|reposten|verlinken|zeigen|antworten|kommt|landet|followen ..5 / !@NEGATION !@GIFT_STRICT
        wir beantworten|antworten|lesen|liken|kommentieren|teilen|reposten ..5 jeden|jede|jedem|jeder|alle|allen|jedes ..4 kommentar*|nachricht*|frage*|beitrag|beiträge|story|foto*|bild*|markierung*|post|zuschrift* / !@NEGATION
        jeden|jede|jedem|jeder|alle|allen|jedes ..4 kommentar*|nachricht*|frage*|beitrag|beiträge|foto*|bild*|markierung*|post|zuschrift*|follower ..4 @in.group.158 ..2 wir / !@NEGATION
        followback; follow back; follow for follow; zurückfolgen|zurückfolge / @IW !@NEGATION; folgen|folge ..2 zurück / @IW !@NEGATION !@NO_BODY; folgen ..6 zurück / @IW !@NEGATION !@NO_BODY
        teilen|posten|zeigen wir ..4 @in.group.159 story / @FOLLOW_IF2 !@NEGATION
        + Wir folgen jedem Musikverein zurück, der uns markiert.
        - Wir folgen hier aus Prinzip niemandem zurück.
        [NO_BODY]
        niemandem; niemanden; keinem; nicht
        [FOLLOW_IF]
        folgst; folgt; followst; followt; likst; liked; markierst; markiert; verlinkst; verlinkt; wer; wenn; jedem; jeden; alle; zurück
        [FOLLOW_IF2]
        wer; wenn; markiert; markierst; verlinkt; eure; euren; jeden; alle; jedes
        [GIFT_STRICT]
        prozent; rabatt; gutschein; gratis; geschenkt; strauß

        [CALL_V]
        rufe; rufen; ruft; ruf; anrufen; anruf; anrufst; telefoniere; telefonieren; telefoniert; läute; läuten; klingle; klingel; klingeln; zurückrufen; zurückruft; rückruf; durchläuten; durchklingeln; bimmle; bimmel; telefonisch; hörer; durchrufen; meldet sich telefonisch
        [commit.callBack]
        @act.commit / @CALL_V !@YOU_CALL
        bekommst|bekommen|erhalten|erhältst|kriegst ..6 anruf|rückruf / !@NEG_COMMIT
        telefonieren|telefoniere wir / !@NEG_COMMIT
        + Bis morgen Mittag rufe ich Sie an.
        - Wir können Ihnen leider keinen Rückruf versprechen.
        [YOU_CALL]
        ^ rufen sie; bitte rufen; bitte ..2 rufen; rufen sie uns|mich ; ruf uns|mich ; rufst du; ruft ihr

        [UPDATE_V]
        melde; melden; meld; meldet; schreibe; schreiben; schreib; schreibt; poste; posten; berichte; berichten; antworte; antworten; informiere; informieren; informiert; bescheid; laufenden; antwort; rückmeldung; ergebnis; auskunft; update; mail; nachricht; hören; hörst; hört; mitteilen; teile; teilen; benachrichtige; benachrichtigen; sage; sagen; sag; verraten; verrate; verkünde; verkünden; veröffentliche; veröffentlichen; schriftlich; erfahren; erfährst; weißt; nachricht; erzähle; erzählen; geben bescheid; bericht; stellungnahme; status; in verbindung; kontaktiere; kontaktieren
        [commit.update]
        @act.commit / @UPDATE_V !@CALL_V !@GUT_V
        hören|hörst|hört ..8 von mir|uns|unser* / !@CALL_V !@NEG_COMMIT
        haben|hast|habt|bekommst|bekommen|erhalten|erhältst|kriegst sie|du|ihr ..8 antwort|ergebnis|rückmeldung|bescheid|nachricht|mail|bericht|auskunft|update|stellungnahme / @FUTURE_TIME !@NEG_COMMIT !@PAST_DONE
        sie|du|ihr haben|hast|habt|bekommst|bekommen|erhalten|erhältst|kriegst ..9 antwort|ergebnis|rückmeldung|bescheid|nachricht|mail|bericht|auskunft|update|stellungnahme / @FUTURE_TIME !@NEG_COMMIT !@PAST_DONE
        halten|halte wir|ich? ..8 laufenden / !@NEG_COMMIT
        + Bis Feierabend schreibe ich dir hier.
        [GUT_V]
        schreib*|schreibe|schreiben ..9 gut|gutschrift

        [DELIVERY_V]
        schicke; schicken; schick; verschicke; verschicken; sende; senden; versende; versenden; liefere; liefern; liefert; ausliefern; bringe; bringen; bringt; bring; zustellen; kommt; ersatz; ersatzgerät; ersatzlieferung; paket; *paket; sendung; lieferung; post; verschickt; versandt; geliefert; ausgeliefert; zugestellt; ersatzteil; leihgerät; abholbereit; nachschub; nachliefern; nachgeliefert; ersetze; ersetzen; gutachten; raus; unterwegs; bei ihnen; bei dir; bei euch; haben sie ihn; haben sie es; haben sie sie; hast du ihn; hast du es; hast du sie; austauschgerät; tausche; tauschen; bote; fahrer; versand
        [commit.delivery]
        @act.commit / @DELIVERY_V !@CALL_V !@PAYBACK !@FIX_STRICT !@MSG_ONLY
        bis|am|morgen|heute|spätestens|in ..6 haben|hast sie|du ihn|es|sie|das|den|die|ihr|dein / @FUTURE_TIME !@UPDATE_NOUN !@NEG_COMMIT
        ist|sind|liegt|kommt ..9 @in.group.160 / @FUTURE_TIME !@PUBLIC_FACT !@SYSTEM_BACK !@PAYBACK !@PAST_DONE
        + Den Ersatz schicke ich morgen.
        - Das Paket haben wir gestern an Ihre Nachbarin übergeben.
        [UPDATE_NOUN]
        antwort; ergebnis; rückmeldung; bescheid; nachricht; mail; bericht; auskunft; geld; update; betrag
        [MSG_ONLY]
        schicke|schicken|sende|senden ..5 nachricht|mail|update|link|bescheid|antwort|ergebnis
        [FIX_STRICT]
        repariert; reparieren; repariere; beheben; behebe; behoben
        [SYSTEM_BACK]
        netz; server; strom; internet; app; leitung; heizung; aufzug; wlan; system; seite; dienst; fehler; wasser

        [PAYBACK]
        erstatte; erstatten; erstattet; rückerstatt*; rückerstattung; erstattung; zurückzahlen; zahle ..5 zurück; zahlen ..6 zurück; überweise; überweisen; überwiesen; gutschreiben; gutgeschrieben; gutschrift; zurückbuchen; zurückgebucht; zurücküberweisen; vergüte; vergüten; vergütet; auszahlen; auszahlung; ausgezahlt; schreibe|schreiben ..9 gut; buche|buchen ..9 zurück; geld ..6 zurück|konto|karte|auf; euro ..6 zurück; franken ..6 zurück; € ..6 zurück; betrag ..6 zurück|konto|karte; gebühr ..6 zurück; preis ..4 zurück; kosten ..4 übernehmen|erstatten|zurück; übernehmen ..5 kosten; übernehme ..5 kosten; rückzahlung; zurückbekommen; storniere ..4 rechnung; konto; kaution; erlassen; verrechnen; verrechne; zurückerstattet; kriegst ..4 zurück; bekommen ..4 zurück; bekommst ..4 zurück
        [commit.refund]
        @act.commit / @PAYBACK !@SHIP_BACK
        geld|betrag|erstattung|gutschrift|euro|gebühr|kaution|summe|preis|auslagen ..9 ist|sind|geht|kommt|haben|hast|bekommst|bekommen|kriegst|erhalten ..9 zurück|konto|karte|gutgeschrieben|erstattet|überwiesen / @FUTURE_TIME !@PAST_DONE
        kriegst|bekommst|bekommen|erhalten|erhältst|kriegen sie|du ..5 zurück|erstattet|gutgeschrieben|vergütet / !@NEG_COMMIT !@PAST_GOT
        + Die Kaution überweisen wir bis Ende Monat.
        - Wir haben Ihnen die 40 Euro am Montag erstattet.
        [SHIP_BACK]
        zurückschicken; zurücksenden

        [FIX_V]
        repariere; reparieren; repariert; behebe; beheben; behoben; richte; richten; gerichtet; tausche ..6 aus; tauschen ..6 aus; austauschen; ausgetauscht; korrigiere; korrigieren; korrigiert; berichtige; berichtigen; berichtigt; ändere; ändern; geändert; patch; hotfix; fix; bugfix; einspielen; spiele; spielen; läuft wieder; laufen wieder; läuft der ..3 wieder; läuft die ..3 wieder; läuft das ..3 wieder; geht wieder; funktioniert; wieder da; wieder online; wieder warm; wiederhergestellt; störung; bessere; bessern; nachbessern; ausbessern; flicke; flicken; löse; lösen; gelöst; abdichten; dichte; dichten; entstören; entstört; instandsetzen; setzen ..4 instand; update ..4 raus|kommt|behebt|einspielen; techniker; monteur; installateur; elektriker; handwerker; reinige; reinigen; gereinigt; streiche; streichen; ersetze ..4 scheibe|schloss|teil|rohr|pumpe|dichtung|lampe; montiere; montieren; kümmern ..4 reparatur|schaden|leck|defekt|heizung|aufzug; wechsle; wechseln ..6 aus|schloss|lampe|dichtung|filter; hängt ..6 ein; stellt ..4 ein; entsperre; entsperren; schalte ..4 frei; schalten ..4 frei; freischalten; freigeschaltet; server; aktualisieren; aktualisiere; aktualisiert; netz
        [commit.fix]
        @act.commit / @FIX_V !@CALL_V
        bis|spätestens|in|ab|um ..9 läuft|ist|sind|geht|funktioniert|klappt|steht ..9 wieder|repariert|behoben|gelöst|dicht|da|online / @FUTURE_TIME @SYSTEM_BACK !@PAST_DONE
        haben wir ..6 repariert|behoben|gelöst|ausgetauscht|korrigiert|geflickt / @FUTURE_TIME
        + Bis Montag reparieren wir die Rutsche.

        [commit.nextStep]
        @act.commit


        # Groups of words and phrases used above.
        [in.group.1]
        super; toll; klasse; prima; wunderbar; bravo; großartig; herrlich; perfekt; spitze; genial; fantastisch; danke; glückwunsch; respekt; wahnsinn; mega; na super; na toll; na bravo; na prima; na wunderbar; na klasse; na danke; vielen dank; herzlichen dank; besten dank; herzlichen glückwunsch
        [in.group.2]
        wieder; schon wieder; mal wieder; erneut; dass ihr; dass sie; auch
        [in.group.3]
        danke; vielen dank
        [in.group.4]
        das; den
        [in.group.5]
        für nichts; für gar nichts; für @in.group.4 verdorben*; fürs wochenende ohne; für die verschwendete; auch
        [in.group.6]
        konsequent; pünktlich abgebucht
        [in.group.7]
        veräppelt; verarscht; betrogen; verladen; im stich; alleingelassen; allein gelassen; abgezockt; nicht ernst; verschaukelt; wie; unwohl; unverstanden; hintergangen; vor wie; ausgenutzt; hingehalten; belogen
        [in.group.8]
        ein; nur ein
        [in.group.9]
        zu; viel zu
        [in.group.10]
        gelacht; mit den schultern; schulterzucken; gegrinst; die augen
        [in.group.11]
        abgesagt; verschoben; verlegt; ausgefallen; storniert; verspätet; falsch; vergessen; leer; kaputt; zu spät
        [in.group.12]
        zweite; dritte; vierte; fünfte; <number> .
        [in.group.13]
        kaputt; defekt; falsch; auseinander*; hin; ohne; nicht; zu spät; abgesagt; in <number>; in zwei; in drei; in einem
        [in.group.14]
        nur; mehr lange; vergessen; so schlimm; schlimm; wahr; unbedingt; weit; eilig
        [in.group.15]
        bestellt war; bestellt hatte; bestellt hab; gebucht war; versprochen war; ausgemacht war; vereinbart war; abgemacht war; gezahlt hab; angemeldet; reserviert war
        [in.group.16]
        wehgetan; weh getan; weggenommen; weggeschnappt; verkauft obwohl; abgeschleppt; abgemahnt; ausgesperrt; eingesperrt; angehustet; überfahren; zugeparkt; vollgespammt; zugespammt; bespuckt; bedrängt
        [in.group.17]
        doch; doch nicht; ja; schließlich; euch; ich
        [in.group.18]
        so; so was; sowas
        [in.group.19]
        noch nie; nie
        [in.group.20]
        immer noch; noch immer; nach wie vor; bis heute; bis jetzt; schon wieder; wieder mal; mal wieder; zum zweiten; zum dritten; zum vierten; erneut; abermals; ständig; dauernd; andauernd; jedes mal; jedesmal
        [in.group.21]
        nicht; nichts; kein*; falsch*; kaputt; defekt; ausgefallen; storniert; zu spät; verspätet; leer; fehlt; weg; offline; down; abgesagt; warte; offen; gesperrt; abgebucht; gewartet; dreckig; kalt; nass; ohne; überfüllt; keiner; niemand; probleme; mahnung; abgestürzt; stürzt
        [in.group.22]
        nicht; nie; keine; kein; keinen; fehlanzeige; ausgeblieben; immer noch; noch immer; verschwunden; verloren; weg; null; spurlos; überfällig; falsch*
        [in.group.23]
        kaputt; defekt; beschädigt; zerbrochen; gebrochen; gerissen; undicht; verschimmelt; schimmelig; dreckig; schmutzig; verschmutzt; zerkratzt; verkratzt; kalt; lauwarm; versalzen; ungenießbar; verbrannt; zäh; vergammelt; faul; matschig; tot; verwelkt; welk; leer; falsch; falsche; falscher; falsches; unvollständig; verspätet; zu spät; ausgefallen; gestrichen; abgesagt; storniert; gesperrt; verschwunden; verloren; vergessen; unfreundlich; unhöflich; patzig; pampig; frech; respektlos; arrogant; überfüllt; überbucht; überteuert; zu teuer; viel zu teuer; zu laut; zu eng; zu klein; zu groß; zu langsam; mangelhaft; fehlerhaft; unbrauchbar; abgelaufen; geschlossen trotz; abgestürzt; unübersichtlich; kompliziert; nervig; nervt; enttäuschend; mies; lahm; hin; nass; ranzig; verloren gegangen; doppelt; zweimal; aufgelöst; eingelaufen; verfärbt; ausgelaufen; geplatzt; abgefallen; abgebrochen; rausgefallen; eine katastrophe; ein witz; unmöglich; daneben; gelogen; undicht
        [in.group.24]
        doppelt; zweimal; 2x; 2 x; dreimal; zu viel; zuviel; unberechtigt; grundlos; ungefragt; ohne grund; trotz kündigung; trotzdem; einfach so; plötzlich
        [in.group.25]
        doppelt; zweimal; 2x; obwohl; trotz; zu viel; zuviel; ohne; unberechtigt
        [in.group.26]
        nicht; nix; nichts; nicht mehr; gar nicht; wieder nicht; gar nichts; überhaupt nicht
        [in.group.27]
        warum; wieso; weshalb; wozu; was soll; wie kann; wie kann es; wann kommt endlich; wann endlich; wo bleibt; wo bleiben; wo ist mein; wo ist meine; wo sind meine; wie lange noch; wie oft noch; wann bekomme ich endlich; ist es normal; ist das normal; ist es ..3 normal; habt ihr; haben sie
        [in.group.28]
        nicht; kein*; nie; niemand; keiner; immer noch; noch immer; schon wieder; endlich; ständig; trotzdem; plötzlich; doppelt; ausgefallen; wochen; tage; stunden; ewig*; so lange; kaputt; storniert; abgebucht; überall; vor ort; mahnung; werbung; teurer; verschwunden
        [in.group.29]
        sein; wahr sein; euer ernst
        [in.group.30]
        wo bleibt; wo bleiben; wann kommt ..4 endlich; wann bekomme ich ..4 endlich; wann kriege ich ..4 endlich; was soll das; was ist los bei euch; was ist da los; was läuft bei euch; geht's noch; gehts noch; wie lange ..3 noch; wollt ihr mich; wollen sie mich; das kann ..3 nicht @in.group.29; euer ernst; ihr ernst; ernsthaft
        [in.group.31]
        haltet ihr; halten sie
        [in.group.32]
        wie luft; wie dreck; wie ein bittsteller; wie eine nummer; wie ein krimineller; von oben herab
        [in.group.33]
        mit euch; bei euch; bei ihnen; kaufen; buchen; bestellen; kommen; hin
        [in.group.34]
        nicht mehr; nie wieder; nie mehr; nicht wieder
        [in.group.35]
        das war; ist
        [in.group.36]
        nichts; nix; mein letzter; unser letzter; das letzte mal; mein letztes
        [in.group.37]
        nicht; kein*; nur; bloß; kaputt; dreckig; ein witz; frechheit
        [in.group.38]
        nix; nichts; niemanden; keinen; nicht mehr; keine; kein; nicht durch
        [in.group.39]
        vorwarnung; ankündigung; bescheid; info; begründung; entschuldigung; erklärung; mich zu fragen; grund; rücksicht; ein wort; kommentar; glas wasser; zu fragen
        [in.group.40]
        mich; uns; meine mutter; meinen; meine; meinem
        [in.group.41]
        angeschnauzt; angeschrien; abgewimmelt; ausgelacht; stehen lassen; stehen gelassen; sitzen lassen; hängen lassen; angepöbelt; beleidigt; angemotzt; angelogen; belogen; abgefertigt; behandelt wie; vertröstet; rausgeworfen; vergessen
        [in.group.42]
        falsch*; nicht; kein*; schlecht*; kaputt; defekt; zu spät; verpasst; enttäuscht; vergessen; geschlossen; ausverkauft; abgesagt; verloren
        [in.group.43]
        hat sich; haben sich
        [in.group.44]
        am; zum; im; an den; zur; ins
        [in.group.45]
        ohne; gewartet; warten; warte; keine; kein; verspätung; zu spät; nichts; in der
        [in.group.46]
        ohne; für das falsche; fürs wochenende ohne; für die tote
        [in.group.47]
        seit; immer noch; noch immer; schon; auf; jetzt; nun; vergeblich; ewig
        [in.group.48]
        seit; immer noch; noch immer; schon
        [in.group.49]
        warte; warten; gewartet; keine antwort; keine reaktion; keine rückmeldung; funkstille; niemand; keiner; nichts gehört; nichts passiert
        [in.group.50]
        keine; kein; keinen; null; nie; noch keine; immer noch keine; bisher keine
        [in.group.51]
        meldet; meldete; antwortet; antwortete; reagiert; ruft; rief; geantwortet; gemeldet; reagiert; erreichbar; kommt; kam; geht ran; hebt ab; zuständig
        [in.group.52]
        wo bleibt; wo bleiben; wann kommt ..3 endlich; wie lange ..2 noch; wann wird ..4 endlich
        [in.group.53]
        überfällig; längst fällig
        [in.group.54]
        kurze; mal ne; eine; hab mal ne; hätte eine; habe eine; ne
        [in.group.55]
        können sie; könnt ihr; kannst du; könntet ihr
        [in.group.56]
        sagt; sagt mal; sag mal; wisst ihr
        [in.group.57]
        bitte; ich bitte
        [in.group.58]
        nicht sicher; unsicher
        [in.group.59]
        so; noch nie so; selten so; nirgends so
        [in.group.60]
        eure; euer; euren; bei euch; zu euch
        [in.group.61]
        gern*; definitiv; sicher; auf jeden fall; immer
        [in.group.62]
        spitze; super; toll; klasse; die besten; großartig; der hammer; die geilsten; einfach; engel; helden; schätze; goldschätze; goldig; genial; lieb; nett
        [in.group.63]
        wohl; willkommen; gut aufgehoben; zu hause; bestens
        [in.group.64]
        seit; wieder; endlich; nur noch; immer noch
        [in.group.65]
        sofort; gleich; prompt; am selben tag; innerhalb
        [in.group.66]
        geholfen; reagiert; zurückgerufen; repariert; ersetzt; geantwortet; da gewesen; geliefert; umgetauscht
        [in.group.67]
        an; für; dass; euch; ihnen; eur*; ihr*; dem; der; den; die; das; herrn; frau; team; fürs; nochmal; von herzen
        [in.group.68]
        lob; kompliment; komplimente; applaus; respekt; chapeau; hut ab; daumen hoch; ein hoch; hoch
        [in.group.69]
        begeistert; zufrieden; glücklich; happy; verliebt; überrascht; dankbar; hin und weg; beeindruckt; fan; froh; sprachlos
        [in.group.70]
        schlecht; übel; verkehrt; geärgert; enttäuscht; bereut; meckern; vergleich zu früher
        [in.group.71]
        selten; lange nicht
        [in.group.72]
        geholfen; gerettet; gekümmert; zurückruft; zurückgerufen; zeit genommen; erklärt; gewartet
        [in.group.73]
        euch; ich bei euch; eurem; eurer
        [in.group.74]
        wie; so wie
        [in.group.75]
        besser; so gut; schöner
        [in.group.76]
        nicht schlecht; nicht verkehrt; kein fehler; mal was; echt was; ein traum; der hit; genial
        [in.group.77]
        schön; toll; super; praktisch; gut; cool; hilfreich; sinnvoll; klasse; fein; nett; ideal; prima; eine idee; ne idee; ein vorschlag; mega; besser; kürzer; leichter; einfacher; überlegenswert; angebracht; wünschenswert; eine anregung; hilfreicher; gewesen
        [in.group.78]
        wäre; wär; fände; wärs; wäre es
        [in.group.79]
        :; für; von mir; dazu; an euch
        [in.group.80]
        von mir; an euch; :; für euch
        [in.group.81]
        :; an euch; fürs; für
        [in.group.82]
        doch; bitte; mal; einfach; lieber; vielleicht; endlich; gern; auch; doch bitte; doch einfach; euch doch
        [in.group.83]
        nicht; vielleicht; mal; auch; bitte nicht; eventuell; da; die; den; das; eine*
        [in.group.84]
        von euch; eine*; mehr; dass; für; ein
        [in.group.85]
        noch; nur noch; eigentlich; mir; uns
        [in.group.86]
        wieder; mehr; auch; künftig; in zukunft
        [in.group.87]
        einführen; anbieten; ins sortiment; machen; bringen; reinnehmen; aufnehmen; überdacht; einbauen; reinmachen
        [in.group.88]
        ins sortiment; einführen; reinmachen; rein
        [in.group.89]
        ins sortiment; anbieten; als; in größe; davon
        [in.group.90]
        versagt; blockiert; geht nicht; defekt; kaputt; ausgefallen
        [in.group.91]
        eingeklemmt; verletzt; geblutet; gestürzt; verschluckt; erstickt; allein; verbrannt; krank; fieber; weint; geschwollen; gestolpert; notaufnahme; gefährlich; hängen geblieben; geschnitten; gebrochen; bewusstlos; gefallen; fast; verloren; eingesperrt; vergessen; reagiert
        [in.group.92]
        geöffnet; gerissen; durch; gebrochen; gelöst; hängen; steckt; geht nicht; defekt; stecken; eingeklemmt; abgebrochen; umgekippt; nachgegeben
        [in.group.93]
        ausgefallen; abgebrochen; fallen aus
        [in.group.94]
        grün und blau; gebrochen; verbrannt; kaputt
        [in.group.95]
        mal; einmal; zweimal; dreimal; 2x; 3x; mehrmals; mehrfach; öfter; gestern; letzte woche; vor
        [in.group.96]
        zweimal; dreimal; viermal; mehrfach; mehrmals; 2x; 3x; 4x; wiederholt; x mal; zigmal
        [in.group.97]
        erledigt; nochmal; nochmals; für die schnelle; fürs nachschauen; für die hilfe; für eure hilfe; für ihre hilfe; für deine hilfe; für die info; für die antwort; für die rückmeldung; euch; ihnen; dir; bescheid; fürs; schön; sehr
        [in.group.98]
        hat sich erledigt; problem gelöst; läuft wieder; geht wieder; klappt wieder; funktioniert wieder; hat geklappt; alles gut; passt jetzt; jetzt klappt; jetzt geht; ist angekommen; ist da; alles bestens
        [in.group.99]
        hat sich erledigt; problem gelöst; ticket zumachen; ticket schließen; könnt ihr schließen; keine antwort nötig; braucht nicht antworten; nur so; nur zur info; nur ein hinweis; wollt ich nur sagen; wollte ich nur sagen; ich lese hier nur; lese nur mit; kein stress; passt schon; alles gut; schon gut; nichts für ungut; haha; der war gut; eins zu null; schönen abend noch; schönes wochenende; schönen tag noch; bis bald; man sieht sich; tschüss; ciao; ciao ciao; liebe grüße
        [in.group.100]
        nie; niemals; nicht; keinesfalls; garantiert nicht
        [in.group.101]
        alle; jeder; meine; die ganze
        [in.group.102]
        mal sehen; mal schauen; mal gucken; schauen wir mal; sehen wir mal; bin gespannt; gespannt
        [in.group.103]
        posten; öffentlich machen; veröffentlichen; bewerten; publik machen; online stellen
        [in.group.104]
        bewertung; rezension; stern; 1 stern; video; post; shitstorm; thread; sterne
        [in.group.105]
        morgen; nächste; heute abend; demnächst; bald; dann; kommt; folgt; wird
        [in.group.106]
        ganz; alle; die ganze; jeder; jede
        [in.group.107]
        alle; jeder; die ganze; internet; welt; netz
        [in.group.108]
        online; öffentlich; gepostet; veröffentlicht; im netz; im forum; auf google; auf facebook; bei google; auf trustpilot
        [in.group.109]
        einen; 1; nur einen
        [in.group.110]
        gegeben; vergeben; von mir; kassiert; dagelassen
        [in.group.111]
        gepostet; öffentlich gemacht; online gestellt; publik gemacht; bewertet; rezensiert; getwittert; ins netz gestellt
        [in.group.112]
        gelesen; stand; abo; lesen; abbestellen; zustellung; zusteller; kam nicht; nicht im
        [in.group.113]
        mal sehen; mal schauen; mal gucken; bin gespannt; gespannt
        [in.group.114]
        bei; beim; bei der; jemanden bei; wen bei; wen beim
        [in.group.115]
        angerufen; geschrieben; gemailt; informiert; kontaktiert; geschickt; eingeschaltet; gemeldet; gegeben; gesprochen; gefilmt; interviewt; da; hier; weitergeleitet; zugesagt; bescheid; recherchiert; vor ort; bei uns; berichtet; dran; aufgegriffen
        [in.group.116]
        angerufen; gemailt; informiert; kontaktiert; geschickt; eingeschaltet; gegeben; gefilmt; interviewt; weitergeleitet; zugesagt; bescheid; recherchiert; aufgegriffen; berichtet; dran; gemeldet; geschrieben; war schon; war bereits; war gestern; war da
        [in.group.117]
        angerufen; gemailt; informiert; kontaktiert; geschickt; eingeschaltet; gegeben; gefilmt; interviewt; geschrieben; gesprochen; gemeldet; dran; da; vor ort; raus
        [in.group.118]
        schon; bereits; gestern; da; dran; bescheid; inzwischen; geantwortet; interesse; bei uns; heute
        [in.group.119]
        ist; arbeitet als
        [in.group.120]
        des tages; war; ist; schmeck*; auf der karte; bestellt
        [in.group.121]
        aufgeben; aus der; im; in der; auf; euer*; schalten; stand; zeigt
        [in.group.122]
        vor; fürs; für das; ein fall für
        [in.group.123]
        eingeschaltet; beauftragt; eingereicht; übergeben; erstattet; gestellt; gegangen; raus; verklagt; gesprochen; informiert; eingeleitet; genommen; abgegeben; bei meiner anwältin; bei meinem anwalt; beim anwalt; bei der anwältin; bei der kanzlei; beim gericht; anhängig; kontaktiert; geschrieben; angezeigt; gewonnen
        [in.group.124]
        eingeschaltet; beauftragt; eingereicht; übergeben; erstattet; gestellt; raus; informiert; eingeleitet; kontaktiert; bescheid; anhängig; läuft; hat; schreibt euch gerade; übernommen; gegangen
        [in.group.125]
        der; des; meiner; meines; unserer; vom; von meinem; von meiner
        [in.group.126]
        einschalten; schalte ich; melden; melde; informieren; wenden; einzuschalten; anrufen; schreiben; freuen; freut; interessieren; interessiert; beschweren; vorlegen; einreichen; gemeldet werden; kontaktieren; prüfen; als nächstes; schalt ich; bekommt; kriegt; erfährt; hören; erfahren
        [in.group.127]
        nächster schritt; als nächstes; dann; sonst; notfalls; letzter ausweg
        [in.group.128]
        zurückbuchen; rückbuchen; zurückholen; rückbuchung; rücklastschrift; chargeback; käuferschutz; käuferschutzfall; lastschrift; kreditkartenfirma; kartenfirma; dispute; kreditkarte zurück; bank zurück; bank holen; paypal fall; paypal
        [in.group.129]
        zurück; wieder; über die bank; käuferschutz; paypal; bank; kreditkarte
        [in.group.130]
        zurückbuchen; zurückgehen; lass ich; lasse ich; geht zurück; zurückholen; platzen; hol ich; hole ich; wieder bei mir; per lastschrift zurück; holt sich; hole ich mir
        [in.group.131]
        acht wochen; 8 wochen
        [in.group.132]
        zurückgebucht; rückgebucht; zurückgeholt; wiedergeholt; zurückgegeben; veranlasst; eröffnet; beantragt; gestartet; eingeleitet; zurückgezogen; widersprochen; storniert; eingereicht; zurückgehen lassen; zurückbuchen lassen; gemeldet
        [in.group.133]
        käuferschutzfall; käuferschutz; rückbuchung; rücklastschrift; chargeback; paypal fall; dispute; lastschrift
        [in.group.134]
        kann; könnt; können; kannst; wie; ab wann; wo; ist; bis wann
        [in.group.135]
        kündigungsfrist; kündigen der; ratgeber; frist
        [in.group.136]
        war's; wars; war es
        [in.group.137]
        mich; uns; uns beide
        [in.group.138]
        kündigen; kündigung; beenden; schließen; auflösen; zu kündigen; stornieren; auslaufen; raus; löschen; abmelden; austreten; loswerden; aussteigen; zurücktreten; abbestellen
        [in.group.139]
        kommt; folgt; geht; schicke; schick; schreib; schreibe; gebrauch; unterwegs; reiche; ausgefüllt; liegt schon bereit; liegt bereit; vorbereitet; fertig; bekommt; kriegt; dran; ist die folge; raus
        [in.group.140]
        vom; von meinem; mein; das; gebrauch
        [in.group.141]
        auslaufen; läuft aus; nicht verlängern; nicht verlängert; verlängere ich nicht; bin ich raus; ist dann vorbei; los
        [in.group.142]
        aus dem; aus meinem
        [in.group.143]
        raus aus; weg von
        [in.group.144]
        ist raus; raus; beendet; gelöscht; gekündigt; geschlossen; abgeschickt; ist geschrieben; ist unterwegs
        [in.group.145]
        raus; unterwegs; abgeschickt; in der post; per einschreiben; eingereicht; im briefkasten
        [in.group.146]
        kein; keine; nicht mehr
        [in.group.147]
        wechseln; wechsle; gehen; kaufen; bestellen; buchen; holen; suchen; hin; umsehen; umschauen; umzusehen; umzuschauen; gehe; freut sich; freuen
        [in.group.148]
        bei euch; mit euch; zu euch; bei ihnen; hierher; hier
        [in.group.149]
        bei euch; mit euch; bei ihnen; hier
        [in.group.150]
        wechseln; wechsle; gewechselt werden
        [in.group.151]
        die einzigen; der einzige
        [in.group.152]
        beim; bei der; bei; beim neuen; bei einem; bei einer
        [in.group.153]
        geht auf uns; aufs haus; gratis; kostenlos; rabatt; geschenkt; spendieren; umsonst
        [in.group.154]
        zuerst; vorab; früher; eher; exklusiv; vor allen; als erste; als erstes; vorher; voraus; vorkaufsrecht; vorverkauf; einen tag; vorzeitig; frühzeitig; schon vorher; bevor; als allererste; stunde früher; tage vor; tag vor; stunden vor; woche vor
        [in.group.155]
        zuerst; vorab; früher; eher; exklusiv; vor allen; als erste; als erstes; vorkaufsrecht; vorverkauf; vorzeitig; als allererste
        [in.group.156]
        zuerst; vorab; früher; eher; exklusiv; als erstes; als erste; vor allen; immer einen tag; immer zuerst
        [in.group.157]
        zuerst; vorab; früher; eher; exklusiv; als erste; als erstes; als allererste
        [in.group.158]
        beantworten; antworten; lesen; liken; kommentieren; teilen; reposten; folgen; bekommt ..3 antwort
        [in.group.159]
        in der; in unserer
        [in.group.160]
        bei ihnen; bei dir; bei euch; da; im kasten; kasten; briefkasten; vor der tür; paketbox; filiale
        # Wider frames for what customers write in German.

        [X_FUT]
        ich werde|werd|will|muss|möchte|kann|könnte|gehe|geh|mach|mache|lass|lasse|überlege|überleg|denke|soll|schau|schaue|bring|bringe|hol|hole|wende|ruf|rufe|schalte|schreib|schreibe|melde|nehme|nehm|zieh|ziehe|wechsle|wechsel|erzähl|erzähle|stell|stelle|poste|teile|lade|kündige|kündig
        werde|werd|will|muss|möchte|kann|könnte|gehe|geh|mach|mache|lass|lasse|überlege|überleg|soll|schau|schaue|bring|bringe|hol|hole|wende|ruf|rufe|schalte|schreib|schreibe|melde|nehme|nehm|zieh|ziehe|wechsle|wechsel|erzähl|erzähle|stell|stelle|werden|wollen|müssen|gehen|sollen ich|wir|i
        @COND_MARK; dann; wird; mal sehen|schauen|gucken; vielleicht; werdet ihr; bleibt mir; bin gespannt; nächster halt; scheue mich nicht; gern; freut sich; freuen sich; wartet nur; wartet mal; kann auch anders; überlege; in erwägung

        [X_DONE]
        habe; hab; haben; hat; wurde; wurden; ist; sind; bin; war; waren; liegt; läuft; steht; hatte; seit; gestern; bereits; schon; vorhin

        [X_IFW]
        wenn; falls; sonst; sobald; entweder; ansonsten; werde ich; wird; morgen; dann

        [X_HAPPY]
        super; toll; treu; lob; gelobt; lecker*; 😍; sympathisch*; glückwunsch; gewonnen; empfohlen; kompliment*; danke euch; darf ich; kann ich; könnte ich; wie kann; wo kann; welche*; nein ,? scherz; spaß; scherz; bereut*; aus versehen; gibt es ..9 ?; schultheater; bewerbung; praktikum; rolle; ruhetag; urlaub; pausieren; wohnung; arbeitgeber; job; hochzeit; rezept; mein|meine nachbar|kollege|kollegin ..3 ; angebrannt

        [X_PLACE]
        tiktok; insta; instagram; facebook; fb; twitter; threads; reddit; youtube; trustpilot; google; linkedin; kununu; jameda; holidaycheck; snapchat; mastodon; bluesky; whatsapp*; telegram*
        *gruppe; *gruppen; *forum; *foren; *portal; *portale; *portalen; *kanal; *blog; *seite; internet; netz; öffentlichkeit; social media; soziale medien; sozialen medien; sozialen netzwerken; status; story; podcast; schwarzes brett; elternchat; dorfchat; feed; timeline; pinnwand; profil; meinem account; follower; follower*; abonnenten; leser; zuschauer; online

        [X_EVID]
        das; alles; es; dies; die fotos|bilder|aufnahmen|mails|nachrichten|screenshots|quittung|story|geschichte|sache; den chat|verlauf|schriftverkehr|mailverkehr; das foto|video|bild|ganze; video; videos; fotos; bilder; screenshots; geschichte; erfahrung; erfahrungen; bewertung; rezension; mailverlauf; chat

        [X_PUBLIC]
        alle; jeder; die ganze stadt|welt|nachbarschaft|straße|schule|firma; das ganze netz|dorf|internet|haus|viertel; ganz <capital>; meine follower|freunde|leser|abonnenten|kollegen|zuschauer; meinen followern|freunden|lesern|kollegen|zuschauern; meine <number> follower; meine 12k|10k|5k|20k|3k|2k|8k|15k follower; andere kunden|eltern|gäste|patienten; anderen kunden|eltern|gästen; die leute; die welt; die öffentlichkeit; der ganzen stadt|welt|nachbarschaft; @X_PLACE

        [X_POST_INF]
        posten; teilen; veröffentlichen; stellen; hochladen; schreiben; verbreiten; erzählen; zeigen; reinstellen; setzen; bringen; machen; hinterlassen; publik; warnen; bewerten; landen; twittern; drehen; auspacken; laden; gehen; kommen; streamen; sehen; lesen; reinsetzen; aushängen

        [X_POST_PART]
        gepostet; geteilt; veröffentlicht; gestellt; hochgeladen; geschrieben; verbreitet; erzählt; gezeigt; reingestellt; gesetzt; gebracht; hinterlassen; gewarnt; bewertet; getwittert; gedreht; gelandet; öffentlich; publik; reingesetzt; gestreamt; ausgehängt; abgegeben; vergeben; verlinkt

        [X_POST_DONE]
        hab|habe|haben|hat|ist|sind|wurde|wurden|bin|, ..9 @X_PLACE ..4 @X_POST_PART
        hab|habe|haben|hat|ist|sind ..6 @X_POST_PART ..4 @X_PLACE
        video|clip|post|beitrag|thread|bewertung|rezension|reel|story|foto|fotos|screenshots|erfahrungsbericht ..6 hat|haben|hatte|ist|sind|steht|stehen|kriegt|bekommt|geht ..4 <number>|aufrufe|likes|kommentare|online|viral|raus|live|draußen|geteilt|öffentlich|drin
        <number>|hundert|tausend|tausende|hunderte ..1 aufrufe|likes|kommentare|shares|klicks|views
        habe|hab|haben ..6 @X_PUBLIC ..4 gewarnt|erzählt|informiert|gezeigt|abgeraten
        @X_PUBLIC ..2 wissen|weiß|lesen|diskutier*|lacht|lachen ..2 schon|bereits|jetzt|längst

        [intent.publicPost.threat]
        @X_PUBLIC ..1 @X_G1 ..3 @X_G2 / !@X_POST_DONE !@X_HAPPY
        @X_PLACE ..1 @X_G3 sich ..3 @X_G4 / !@X_HAPPY
        @X_G5 ..9 / !@X_HAPPY
        @X_FUT ..9 @X_PLACE ..5 @X_POST_INF / !@X_POST_DONE !@X_HAPPY !@NO_INTENT
        stell|stelle|stellen|poste|posten|teile|teilen|setz|setze|lade|laden|schreib|schreibe|bring|bringe|zeig|zeige|erzähl|erzähle|pack|packe|veröffentliche|hau|haue|kipp|kippe|häng|hänge|mach|mache ..2 ich|wir ..7 @X_PLACE / !@X_POST_DONE !@X_HAPPY !@NO_INTENT
        ich|wir stell|stelle|stellen|poste|posten|teile|teilen|setz|setze|lade|laden|schreib|schreibe|bring|bringe|zeig|zeige|erzähl|erzähle|pack|packe|veröffentliche|hau|haue|mach|mache ..7 @X_PLACE / !@X_POST_DONE !@X_HAPPY !@NO_INTENT
        ich|wir poste|posten|veröffentliche|teile|leake ..2 @X_EVID / !@X_POST_DONE !@X_HAPPY; poste|veröffentliche ich ..2 @X_EVID / !@X_POST_DONE !@X_HAPPY
        landet|landen|wandert|wandern|kommt|kommen|steht|stehen|geht|gehen ..6 @X_PLACE / @X_IFTHREAT !@X_POST_DONE !@X_HAPPY
        erfährts|erfährt's|erfährt|erfahren|erfahrens|liest|lesen|sieht|sehen|hört|hören|weiß|wissen ..7 @X_PUBLIC / @X_IFTHREAT !@X_POST_DONE !@X_HAPPY
        @X_PUBLIC ..3 wird|werden|soll|sollen|sollten|darf|dürfen|interessiert|freut|freuen|muss ..7 wissen|erfahren|lesen|sehen|hören|interessieren|davon|das / !@X_POST_DONE !@X_HAPPY
        soll|sollen ich|wir ..8 @X_POST_INF / @X_PLACE !@X_HAPPY
        gibt|gibts|setzt|kassiert|bekommt|kriegt|hagelt|folgt|schreib|hinterlasse ..5 ein|einen|1|null|schlechte|negative|ehrliche|miese|vernichtende ..2 stern|sterne|bewertung|rezension|kritik / !@X_POST_DONE !@X_HAPPY
        warne ich ..4 ; ich warne|warn ..3 @X_PUBLIC
        + Morgen hängt das in der Elterngruppe, dann lesen es alle.
        + Soll ich das Foto mal auf Instagram stellen?
        - Hab eure Torte auf Insta gepostet, super lecker!

        [X_IFTHREAT]
        @COND_MARK; dann; halt; und; werden; wird; noch so; heute abend; mal; wartet

        [intent.publicPost.report]
        @X_POST_DONE / !@X_HAPPY !@X_IFW
        + Hab alles in der Nachbarschaftsgruppe erzählt.
        + Unser Clip über euer Buffet hat 9.000 Aufrufe.

        [X_MEDIA]
        @PRESS; *zeitung; *magazin; *sendung; *sender; *blatt; *redaktion; *reporter; *journalist; *journalisten; journaille; kamerateam; fernsehteam; filmteam; tv team; presse; *presse; medien; fernsehen; radio; rundfunk; redakteur*; kolumne; titelseite; schlagzeile*; leserbrief; artikel; reportage; verbrauchersendung; interview; konsument; boulevard; tagblatt; regionalteil; wochenblatt; pressefrau; pressemensch

        [X_NOMEDIA]
        @PRESS_NOT; @X_HAPPY; mechanismus; presse ..2 klemmt; druckknopf; artikel nummer|nr; artikelnummer; im warenkorb; bestellt*; artikel im|auf lager; sendungsverfolgung; sendungsnummer; sendung verfolgen; netz sender; probeabo; koch gesehen; dieser|den|der|dieses|welche* artikel

        [X_PRESS_DONE]
        reporter*|journalist*|kamerateam|redakteur* ..1 hat|haben|war|kam ..8 fotografiert|gefilmt|aufgenommen|besucht|befragt|da|vorbei|interviewt
        @X_G6 ..6 @X_G7 @X_G8
        artikel|bericht|beitrag|reportage|sendung|geschichte ..4 über|zu euch|sie|ihnen ..6
        habe|hab|haben|hat|war|waren|ist|sind|wurde|bin ..6 @X_MEDIA ..8 gegeben|gemeldet|angerufen|geschrieben|gedreht|gefilmt|berichtet|gesprochen|erzählt|erschienen|informiert|da|hier|geschickt|kontaktiert|interviewt|gebracht|ausgestrahlt|gedruckt|veröffentlicht|gemailt|übergeben|weitergegeben|zugespielt|bestätigt
        @X_MEDIA ..4 hat|haben|war|waren|ist|sind|kam|kamen|bringt|rief|druckt|schrieb|brachte|recherchiert|meldete ..6 gegeben|gemeldet|angerufen|geschrieben|gedreht|gefilmt|berichtet|gebracht|erschienen|da|hier|bei|an|dran|interesse|veröffentlicht|gedruckt|aufgegriffen|heute|gestern|seite|mich|uns|schon|zugesagt
        @X_G9 ..5 @X_G10 ..3 in der @X_MEDIA; interview gegeben; seite <number> ..9 / @X_MEDIA

        [intent.press.threat]
        @X_FUT ..9 @X_MEDIA / !@X_NOMEDIA !@X_PRESS_DONE !@NO_INTENT
        @X_MEDIA ..3 wird|werden|würde|würden|freut|freuen|interessiert|interessieren|liebt|lieben|sucht|suchen|bekommt|bekommen|kriegt|soll|sollen|wartet|hätte|hört|erfährt|darf ..8 / !@X_NOMEDIA !@X_PRESS_DONE !@NO_INTENT
        @X_G11 ..4 @X_MEDIA / !@X_NOMEDIA !@X_PRESS_DONE
        freund*|kumpel|bekannt*|cousin*|schwester|bruder|nachbarin|nachbar|schwager|schwägerin|tante|onkel|tochter|sohn|jemanden|wen|leute ..3 bei|beim|von|vom|für|aus|ist ..3 @X_MEDIA / !@X_HAPPY !@X_PRESS_DONE
        lest|lesen|liest|seht|sehen|hört ..7 @X_MEDIA / @X_IFTHREAT !@X_NOMEDIA !@X_PRESS_DONE
        + Das Tagblatt würde sich über die Fotos freuen.
        + Eine Bekannte von mir arbeitet beim Radio, die sucht solche Themen.
        - Hab euch im Fernsehen gesehen, super!

        [intent.press.report]
        @X_PRESS_DONE / @X_MEDIA !@X_NOMEDIA !@X_IFW
        + Das Kamerateam war gestern bei uns und hat gedreht.
        + Ich hab dem Wochenblatt ein Interview gegeben.

        [X_LAW]
        @LAWYER; *anwalt; *anwältin; *anwälte; *anwältin; anwaltlich*; jurist; juristin; kanzlei; rechtsschutz*; *klage; klage; *gericht; richter; richterin; strafanzeige; anzeige; mahnbescheid; rechtlich*; gerichtlich*; juristisch*; rechtsmittel; rechtsberatung; arbeitsgericht; zivilklage; notar; gutachter; inkasso; zahlungsbefehl; staatsanwalt*; polizei; schlichter; rechtsweg; verklag*; klagen

        [X_NOLAW]
        @LAWYER_NOT; @X_HAPPY; termin am; spielt; hauptgericht*; gericht|gerichte auf|mit|ohne|war|schmeckt; tagesgericht*; in eurem namen; anzeige geschaltet; anzeige im display; klagemauer; jurastudent*; rechtsabteilung; als anwalt|anwältin|jurist|richter; beruflich; gewerbeaufsicht; bei der @REGULATOR

        [X_LAW_DONE]
        anwaltsschreiben|anwaltsbrief|klageschrift|mahnbescheid|strafanzeige ..2 @X_G12 ..4; @X_G13 ..4 @X_G14 ..2 @X_G15
        @LAW_DONE
        habe|hab|haben|hat|ist|sind|wurde|war|waren|bin|liegt|läuft ..6 @X_LAW ..6 eingereicht|erstattet|beauftragt|eingeschaltet|gesprochen|gegangen|gewonnen|entschieden|geschrieben|übergeben|gestellt|konsultiert|beraten|informiert|eingeleitet|zugestellt|raus|unterwegs|bestätigt|mandatiert|geurteilt|angerufen|genommen|geholt|da|dran|draußen
        @X_LAW ..3 ist|sind|läuft|liegt|hat|haben|wurde|war|kam|prüft|kümmert|schreibt|sagt ..4 eingereicht|raus|schon|bereits|erstattet|unterwegs|gewonnen|recht|entschieden|zugestellt|gestellt|draußen|geschrieben|übernommen|jetzt|akte|alles|beim|im|bestätigt|dran|gegeben
        aktenzeichen; @X_G16 ..4 @X_G17 ..2 @X_LAW; @X_LAW ..2 beauftragt|eingeschaltet|mandatiert|eingereicht|erstattet

        [intent.lawyer.threat]
        @X_G18 ist @X_LAW ..2 @X_G19 ..4 / !@X_HAPPY
        @X_FUT ..9 @X_LAW / !@X_NOLAW !@X_LAW_DONE !@NO_INTENT
        @X_LAW ..3 wird|freut|freuen|übernimmt|regelt|bekommt|kriegt|meldet|schreibt|hat|ist|sind|kümmert|wartet|sieht|soll|klärt|erledigt|macht|einschalten|holen|dann ..5 / @X_IFLAW !@X_NOLAW !@X_LAW_DONE !@NO_INTENT
        übernimmt|regelt|klärt|erledigt|macht|bekommt|kriegt|erhaltet|erhalten|hört|hören ..6 @X_LAW / !@X_NOLAW !@X_LAW_DONE
        @X_G20 ..3 rechtsschutz* ..6 / !@X_LAW_DONE !@X_HAPPY
        mein|meine|unser|unsere|der|die @X_LAW ..2 freut|reibt|wartet|hat zeit|kennt|ist informiert ..4 / !@X_NOLAW !@X_LAW_DONE
        @X_G21 @X_G22 ..5 @X_LAW / !@X_NOLAW !@X_LAW_DONE
        + Ab Montag regelt das meine Anwältin.
        + Zum Glück hab ich Rechtsschutz.
        - Mein Opa spielt den Richter im Theater.

        [X_IFLAW]
        @COND_MARK; dann; freut; sich; wird; letzte; frist; bis; euch; soll; gern

        [intent.lawyer.report]
        @X_LAW_DONE / @X_LAW !@X_NOLAW !@X_IFW
        + Klage ist beim Amtsgericht eingereicht.
        + Meine Anwältin hat den Fall schon übernommen.

        [X_REG]
        @REGULATOR; *aufsicht; *behörde; *amt; *kammer; *zentrale; *ombud*; *schlichtungsstelle; schlichtung*; eichamt; finma; bafin; rtr; *schutzbehörde; datenschutz; *kommission; *inspektion; *inspektorat; gleichstellungsstelle; patientenanwaltschaft; patientenanwalt*; mietervereinigung; konsumentenschützer*; verbraucherschützer*; heimaufsicht; bauaufsicht; tierschutz*; amtstierarzt; e control; regulierer; regulierungsbehörde; kantonstierarzt; kantonales labor; kantonschemiker; landrat; stiftung warentest; verein für konsumenteninformation; ministerium

        [X_NOREG]
        @REG_NOT; @REG_Q; @X_HAPPY; finanzamt; standesamt; arbeitsamt; einwohnermeldeamt; bürgeramt; passamt; strenger als; tankstelle; kamera im; *gericht ; speisekammer; dunkelkammer; abstellkammer; zentrale am; postamt; bundesnetzagentur ..3 aber gut; hofkammer; fahrgastzentrale; taxizentrale

        [X_REG_DONE]
        @REG_DONE_NEAR
        habe|hab|haben|hat|ist|wurde|war|bin|sind|waren|liegt|läuft ..7 @X_REG ..7 gemeldet|informiert|eingereicht|beschwert|geschrieben|angezeigt|eingeschaltet|angerufen|kontaktiert|geschickt|erstattet|vorgelegt|bestätigt|abgegeben|gewesen|gegangen|gestellt|gemacht|übergeben|da|angenommen|eröffnet|weitergeleitet
        @X_REG ..2 ist|hat|weiß|wurde|prüft|ermittelt|kommt|war|schrieb|bearbeitet|habe|hab ..5 informiert|schon|bereits|bescheid|eröffnet|angenommen|bestätigt|recht|jetzt|da|ermittelt|gemeldet|fall|beschwerde|geschrieben|verfahren|eure|euch|mir|ich
        @X_G23 ..4 @X_G24 @X_REG; beschwerde|anzeige|meldung|antrag|verfahren|fall|eingabe ..3 @X_REG ..3 läuft|ist|raus|liegt|eingereicht|eröffnet|unterwegs|gestellt

        [intent.regulator.threat]
        @X_G25 ..2 @X_G26? ..2 @X_REG ..4 @X_G27 / !@X_NOREG !@X_REG_DONE
        @X_G28 @X_G29 ..3 @X_REG / !@X_REG_DONE !@X_NOREG
        @X_G30 @X_G31 ..3 @X_REG / !@X_REG_DONE !@X_NOREG
        @X_FUT ..9 @X_REG / !@X_NOREG !@X_REG_DONE !@NO_INTENT
        @X_REG ..4 interessiert|freut|wird|bekommt|kriegt|erfährt|hört|soll|sagt|meint|dazu|sehr|einschalten|melden|informieren|schreiben ..5 / !@X_NOREG !@X_REG_DONE !@NO_INTENT
        @X_G32 ..4 @X_REG / !@X_NOREG !@X_REG_DONE
        schreib|schreibe|melde|meld|geh|gehe|wende|ruf|rufe|zeig|zeige|beschwer|beschwere|informier|informiere|schalte ..6 @X_REG / !@X_NOREG !@X_REG_DONE !@NO_INTENT
        + Das Eichamt wird sich freuen.
        + Wir melden das der Heimaufsicht.
        - Ich muss noch zum Standesamt.

        [intent.regulator.report]
        @X_REG_DONE / @X_REG !@X_NOREG !@X_IFW
        + Gestern habe ich die Heimaufsicht informiert.
        + Die Ärztekammer hat meine Beschwerde angenommen.

        [X_BANK]
        *bank; sparkasse; raiffeisen*; volksbank; kreditkarte; kreditkartenanbieter; kartenanbieter; kartenfirma; kreditkartenfirma; kartenherausgeber; paypal; klarna; visa; mastercard; amex; käuferschutz; postbank; postfinance; hausbank; bank; zahlungsdienst*; geldinstitut; kreditinstitut; twint; bankberater*; n26; sepa

        [X_MONEY]
        geld; betrag; beitrag; zahlung; zahlungen; abbuchung; abbuchungen; lastschrift; lastschriften; einzug; einzugsermächtigung; sepa mandat; überweisung; kohle; belastung; rate; anzahlung; summe; umsatz; alles; was ihr abgebucht; dauerauftrag

        [X_NOCB]
        @CHARGE_NOT; gutschrift von euch; erstattet ihr; parkplatz; *bank im|am; sitzbank; parkbank; @X_HAPPY; anderes konto; neue karte; kontonummer; kann man; datenbank

        [X_CB_DONE]
        @X_G20 ..9 @X_G33 lassen
        habe|hab|haben|hat|wurde|ist|sind|läuft ..6 @X_MONEY|@X_BANK ..6 widerrufen|zurückgebucht|rückgebucht|zurückgeholt|reklamiert|zurückgehen|storniert|gestoppt|gesperrt|beanstandet|bestritten|rückgängig|zurückgerufen|zurückgezogen|angefochten|zurückerstattet|zurückgegeben|eröffnet|beantragt|eingeleitet|gutgeschrieben|platzen
        @X_BANK ..3 hat|haben ..5 zurückgebucht|rückgebucht|zurückgeholt|reklamiert|storniert|widerrufen|gutgeschrieben|zurückgegeben|recht|erstattet|gesperrt|rückgängig|eröffnet|angenommen
        @X_MONEY ..3 @X_G34 ..5 widerrufen|zurückgebucht|rückgebucht|zurückgeholt|reklamiert|storniert|gestoppt|zurück|wieder ..3 / @X_BANKORBACK
        rückbuchung|rücklastschrift|chargeback|käuferschutzfall|käuferschutz|dispute|reklamation ..3 läuft|ist|wurde|eröffnet|beantragt|durch|veranlasst|eingereicht|erfolgreich|genehmigt / @X_CBWORD

        [X_CBWORD]
        @X_BANK; rückbuchung; rücklastschrift; chargeback; käuferschutzfall; käuferschutz; dispute

        [X_BANKORBACK]
        @X_BANK; zurückgebucht; rückgebucht; zurückgeholt; widerrufen; reklamiert

        [intent.chargeback.threat]
        @X_FUT ..9 @X_MONEY ..6 zurückholen|zurückbuchen|rückbuchen|zurückgehen|platzen|widerrufen|stoppen|sperren|stornieren|rückgängig|zurückrufen|reklamieren|zurückziehen|anfechten|bestreiten|zurückfordern / !@X_NOCB !@X_CB_DONE !@NO_INTENT
        storniere|widerrufe|stoppe|sperre|reklamiere|bestreite|hole|hol|buche|buch|lass|lasse|ziehe|zieh|fechte|rufe ..2 ich? ..4 @X_MONEY ..4 / @X_CBBACK !@X_NOCB !@X_CB_DONE
        lass|lasse|lassen ..4 zurückgehen|zurückbuchen|platzen|zurückholen|rückbuchen ..6 / !@X_NOCB !@X_CB_DONE
        @X_G35 ..6 rückbuchung|rücklastschrift|chargeback|käuferschutz|lastschrift / !@X_NOCB !@X_CB_DONE
        @X_BANK ..4 holt|bucht|regelt|zieht|storniert|kümmert|einschalten|wird|macht ..6 / @X_CBBACK !@X_NOCB !@X_CB_DONE
        @X_G36 ..4 @X_BANK / !@X_NOCB !@X_CB_DONE
        + Ein Anruf bei meiner Bank genügt, dann ist Schluss.
        + Dann lass ich die Rate eben platzen.
        - Nehmt ihr auch Kreditkarte?

        [X_CBBACK]
        zurück; wieder; @X_BANK; lastschrift; abbuchung; abbuchungen; einzug; zahlung; zahlungen; sepa; rückgängig; zurückholen; dann; sonst

        [intent.chargeback.report]
        @X_CB_DONE / !@X_NOCB !@X_IFW
        + Meine Sparkasse hat den Betrag zurückgeholt.
        + Habe den Einzug heute widerrufen.

        [X_SUB]
        @CANCEL_OBJ; *vertrag; *abo; *konto; *konten; konten; police; policen; *versicherung; *karte; *mitgliedschaft; mitgliedschaft; *tarif; dauerauftrag; account; profil; depot; anschluss; strom; gas; internet; newsletter; *abos; verträge; studio; fitness*; app; kundenkonto; kundenkarte; lieferabo; gemüsekiste; spende; patenschaft; zeitung; handy*; alles

        [X_NOSUB]
        @CANCEL_NOT; @X_HAPPY; pläne; wochenende; bestellung; termin; lieferservice; flug; alten stromanbieter; jetzt zu euch; zu euch wechseln; kündigungsfrist; wie kündige; muss ich

        [X_SUB_DONE]
        habe|hab|haben|hat|ist|sind|wurde|bin ..7 @X_SUB ..4 gekündigt|aufgekündigt|aufgelöst|beendet|gelöscht|geschlossen|gestrichen|abbestellt|widerrufen|abgemeldet|deinstalliert|stillgelegt|zurückgegeben|zerschnitten|runtergeschmissen|gecancelt|storniert
        @X_SUB ..4 gekündigt|aufgekündigt|aufgelöst|deinstalliert|abbestellt|abgemeldet|gecancelt|gelöscht|geschlossen|beendet
        ^ gekündigt|deinstalliert|abbestellt|abgemeldet|gelöscht ..3 ,|.|!|und; @X_G37 ..4 raus|unterwegs|abgeschickt|eingeworfen|abgegeben|eingereicht|geschickt|post|einschreiben|unterschrieben|liegt

        [intent.cancel.threat]
        @X_G38 @X_G22 @X_G39 aus ..4 / !@X_HAPPY
        @X_SUB ..1 ist @X_G40 / @X_IFTHREAT !@X_HAPPY
        @X_FUT ..8 @X_SUB ..4 kündigen|aufkündigen|auflösen|beenden|löschen|schließen|streichen|abbestellen|widerrufen|abmelden|deinstallieren|auslaufen|canceln|zurückgeben|loswerden|verlängern|stilllegen|los / !@X_NOSUB !@X_SUB_DONE !@NO_INTENT
        @X_G41 ihr|sie|mich ..5 @X_SUB ..3 streichen|löschen|kündigen|auflösen|beenden|behalten|vergessen|schließen|canceln / !@X_NOSUB !@X_SUB_DONE
        kündige|kündig|kündigen|löse|löse|beende|lösche|schließe|storniere|streiche|deinstalliere|cancel|cancle ..2 ich|wir? ..4 @X_SUB / !@X_NOSUB !@X_SUB_DONE
        ich|wir kündige|kündig|kündigen|beende|lösche|schließe|storniere|deinstalliere / !@X_NOSUB !@X_SUB_DONE
        bin|sind ich|wir ..4 @X_G42 ..3 / @X_SUBCTX !@X_NOSUB !@X_SUB_DONE
        ^ bitte? @X_G43 ..4 @X_G44 ..3 / !@X_NOSUB
        @X_G45 ..5 @X_G46 / !@X_HAPPY !@X_SUB_DONE
        + Dann könnt ihr mein Abo streichen.
        + Im Herbst bin ich aus dem Vertrag raus.
        - Wie ist die Kündigungsfrist?

        [X_SUBCTX]
        @X_SUB; sobald; wenn; laufzeit; mindestlaufzeit; frist; ende; morgen; dann; ab

        [intent.cancel.report]
        @X_SUB_DONE / !@X_NOSUB !@X_IFW
        + Wir haben beide Verträge aufgekündigt.
        + App deinstalliert, Konto gelöscht.

        [X_SHOP]
        anbieter; laden; bäcker; bäckerei; metzger; hotel; hotels; bank; banken; studio; friseur; werkstatt; apotheke; händler; geschäft; geschäfte; läden; optiker; arzt; zahnarzt; tierarzt; praxis; airline; airlines; fluglinie; versicherung; versicherer; supermarkt; discounter; restaurant; restaurants; lokal; café; cafe; shop; shops; firma; firmen; versender; fitnessstudio; marke; marken; konkurrenz; mitbewerb; mitbewerber; reisebüro; baumarkt; gärtnerei; verein; kino; kinos; lieferdienst; netz; hersteller

        [X_ELSE]
        woanders; anderswo; wo anders; konkurrenz; mitbewerb*; bei der konkurrenz; zur konkurrenz; bei|beim|zu|zum|zur|in|im|von|vom anderen|andere|neuen|kleinen|nächsten|einem anderen|einer anderen ..1 @X_SHOP; andere|anderer|anderen|besseren|bessere|genug|genügend @X_SHOP; jemand|jemanden anderen|anderem|anders; nebenan; um die ecke; gegenüber; eine straße weiter; ein haus weiter; in der gasse; am hauptplatz; die straße runter

        [X_NOELSE]
        @X_HAPPY; abgegeben; nachbar*; ruhetag; bis morgen; wieder zu euch; zu euch zurück; bleib euch; kam zurück; wo genau; findet man

        [X_ELSE_DONE]
        @X_G47 ..3 @X_G48 ..2 @X_G49 ..2
        @X_G50 ..1 seit ..4 @X_G51 ..1 @X_SHOP
        @X_G22 @X_G38 @X_G52 bei <capital> ..4
        habe|hab|haben|bin|sind ..6 @X_ELSE ..6 bestellt|gekauft|gebucht|geholt|gewechselt|gegangen|gefunden|machen lassen|repariert|abgeschlossen|unterschrieben|gelandet|gemacht|bekommen|gegessen|angemeldet|umgezogen
        ich|wir|i kaufe|kauf|bestelle|bestell|trainiere|trainier|esse|ess|fahre|fahr|fliege|flieg|gehe|geh|bin|sind|kaufen|bestellen|wohnen|tanke|hole|hol|buche ..3 seit|jetzt|inzwischen|mittlerweile|nun ..6 @X_ELSE|im|in|bei|beim|mit
        bin|sind ..2 @X_G53 ..6 @X_G54
        gewechselt ..4 @X_G55 ; @X_G56 ..2 hat|haben|hats|hat's ..8 geschafft|geliefert|repariert|gemacht|gehabt|hinbekommen|erledigt|gekonnt|da|besorgt|eingebaut|geantwortet
        @X_G57 <capital> gewechselt|gegangen|umgezogen

        [intent.goElsewhere.threat]
        @X_G58 ..6 @X_G59 @X_G60 ..6 / !@X_HAPPY
        @X_G61 ..2 @X_G62 letzte* <word> ..6 / !@X_NOELSE @X_FROMYOU
        @X_G63 konkurrenz hat|ist|liefert|kann ..9 / @X_IFTHREAT !@X_HAPPY
        @X_G64 ..7 @X_ELSE / !@X_NOELSE !@X_ELSE_DONE !@NO_INTENT
        @X_FUT ..7 @X_ELSE / !@X_NOELSE !@X_ELSE_DONE !@NO_INTENT
        @X_G65 ..5 genug|genügend|andere|bessere|noch|mehr ..3 @X_SHOP / !@X_NOELSE !@X_ELSE_DONE
        @X_SHOP ..2 @X_G66 ..5 genug|genügend|andere|bessere|viele / !@X_NOELSE
        @X_G67 @X_G68 ..3 @X_G69 ; mich|uns ..2 @X_G67 ..2 @X_G70 / !@X_HAPPY
        @X_G70 wieder|mehr ..4 @X_G71 / !@X_HAPPY !@X_ELSE_DONE
        @X_G72 ..3 @X_G73 letzte* ..1 @X_G74 ; zum letzten mal ..4 @X_G75
        + Dann versuch ich's halt beim Optiker gegenüber.
        + Bäcker gibts hier genug.
        - Der Bote hat es nebenan beim Nachbarn abgegeben.

        [intent.goElsewhere.report]
        @X_ELSE_DONE / !@X_NOELSE !@X_IFW
        + Wir sind jetzt bei Sprechnetz.
        + Die Konkurrenz hat es in zwei Tagen geliefert.

        # Kinds.

        [X_GOOD]
        @VERY_POSITIVE; @PRAISE_WORD; perfekt*; kein problem; keine probleme; null probleme; keine frage; keine sorge; keine eile; kein stress; kein thema; nix zu beanstanden; nichts zu beanstanden; nicht meckern; danke für die; vielen dank; liebe den|die|das; klappt; zum glück; alles klar

        [X_OWED]
        entschuldigung; antwort; antworten; rückruf; rückmeldung; reaktion; mail; anruf; info; information; hinweis; auskunft; lösung; ersatz; erstattung; geld; hilfe; kulanz; gutschrift; empfang; netz; signal; strom; wasser; warmwasser; heizung; ton; termin; besteck; sauce; soße; personal; bedienung; ansprechpartner; garnix; garnichts; rechnung; bestätigung; beleg; erklärung; interesse; ahnung; plan; manieren; respekt; wort; spur; zugriff; verbindung; sitzplatz; handtücher; seife; klopapier; licht; service; update

        [X_FAULT]
        kaputt; defekt; gesperrt; abgelaufen; gefroren; kalt; eiskalt; lauwarm; roh; verbrannt; versalzen; verschimmelt; schimmlig; hart; steinhart; trocken; leer; halbleer; weg; verschwunden; verloren; gestohlen; geklaut; dreckig; schmutzig; verdreckt; klebrig; nass; durchnässt; zerrissen; gerissen; zerkratzt; verbogen; verbeult; eingelaufen; ausgewaschen; verfärbt; gebrochen; abgebrochen; zerbrochen; zerdrückt; zerquetscht; undicht; verstopft; verkratzt; falsch; unvollständig; unfreundlich; unverschämt; patzig; pampig; ruppig; genervt; unhöflich; inkompetent; überfordert; überbucht; ausverkauft; ausgefallen; verspätet; storniert; gestrichen; geschlossen; zu laut; zu klein; zu eng; zu kurz; zu groß; zu teuer; zu spät; zu kalt; zu heiß; zu langsam; abgestürzt; eingefroren; offline; tot; am ende; im eimer; im arsch; hinüber; schrott; müll; unbrauchbar; ungenießbar; unlesbar; abgelehnt; gelöscht; blockiert; zumutung; katastrophe; witz; frechheit; enttäuschung; sauerei; schande; chaos; reinfall; armutszeugnis; trauerspiel; schlechter scherz; zugemüllt; verwüstet; vergessen; geworfen; gequetscht; verwechselt; vertauscht; aufgeplatzt; angebrannt; abgestanden; schal; matschig; pappig; zäh; verkocht; welk; verwelkt; faul; verfault; ranzig; sauer

        [in.complaint]
        @X_G76 @X_G77 ..9 @X_G78 ..4 / !@X_GOOD !@X_ASKQ
        @X_G79 @X_G80 mal ..9 / @X_NEGEV !@X_GOOD
        @X_G81 ..6 / !@X_GOOD !@X_ASKQ !@X_MINE
        @X_G82 , ..5 @X_G83
        @X_G84 ..9 @X_G85 / !@X_GOOD !@X_ASKQ
        @X_G86 @X_G87 ..3 @X_G88 ..3 @X_G89
        kein|keine|keinen|keinerlei|null|nicht eine|nicht ein|nicht mal|weder|nie eine|nie ein|ohne|nichts von ..3 @X_OWED / !@X_GOOD !@X_ASKQ
        @X_OWED ,? null|nada|niente|fehlanzeige|nix|nichts|keine|keiner|negativ / !@X_GOOD
        @X_G90 ..5!@NEGATION @X_FAULT / !@X_GOOD !@X_ASKQ !@in.suggestion
        @X_FAULT $ / !@X_GOOD !@X_ASKQ !@X_MINE
        @X_G91 ..3 aus|ab|zusammen|auseinander|kaputt|rein|runter|ein / !@X_GOOD !@X_ASKQ !@X_MINE
        @X_G92 ..2 @X_G93 ..8 @X_G94 / !@X_GOOD
        @X_G95 ..5 @X_G96 / !@X_GOOD
        @X_G97 @X_G98 ..2 @X_G99
        @X_G100 mal? ..9 / !@X_GOOD !@X_ASKQ
        @X_G101 ..1 @X_G102 / !@X_GOOD !@in.suggestion !@X_ENDING
        es ist zum *en ; ganz großes kino; das ist ein witz; @X_G103 das ..3 @X_G104 ; @X_G105 für @X_G106
        @X_G107 ..2 @X_G108 ..9 / @X_COMPQ !@X_GOOD
        @X_G109 ..3 @X_G110 ..9 ; @X_G111 ..4 @X_G112 ..8 / @X_SERV !@X_GOOD
        <number>|zwölf|zehn|zwanzig|fünf|acht ..1 euro|€|franken|chf ..1 für ..1 <word> ..3 / @X_FAULTS
        @X_G113 ..2 @X_G114 ..9 @X_G115 / !@X_GOOD !@X_ASKQ
        ^ bei regen|jedem|jeder ..9 / @X_FAULTV !@X_GOOD; bei regen tropft
        @X_G116 ..1!@NEGATION @X_G117 / !@X_GOOD !@X_ASKQ !@in.suggestion
        zumutung|unding|frechheit|schweinerei|unverschämtheit|abzocke|wucher|witz|katastrophe|saftladen|sauladen|pleite|desaster|trauerspiel|armutszeugnis|reinfall|fehlkauf|nepp|schrott|mist|murks|pfusch|ramsch|horror|albtraum|alptraum|skandal / !@X_GOOD
        @X_G118 ..2 aufgegeben|gemacht; geist aufgegeben; @X_G119 enttäuscht|verärgert|unzufrieden|sauer|frustriert
        doppelt ,? ..6 / @X_BILL; @X_G120 ..4 @X_G121
        @X_G122 ..2 @X_G123 ..6 / !@X_ASKQ !@X_GOOD
        @X_G124 ..6 / @X_FAULTS !@X_GOOD
        @X_G125 ..4 @X_G126 / !@X_GOOD !@X_ASKQ
        @X_G127 ..5 @X_G128 ..5 / @X_BUT !@X_GOOD
        @in.waiting / !@X_GOOD
        ^ @X_G129 ..9 @X_G130 ..9 / @X_NEGANY !@X_GOOD !@X_ASKQ
        + Keine Antwort, kein Rückruf.
        + Der Bote hat das Paket ins Gebüsch geworfen.
        + Die Rutsche war gesperrt.
        - Ist das Bad am Montag gesperrt?

        [X_NEGANY]
        nicht; kein*; nie; nichts; niemand; keiner; @X_FAULT; @NEGATIVE; ohne

        [X_MINE]
        habe ich|hab ich|ich habe|ich hab|ich bin|meine schuld|mein fehler ..3

        [X_ASKQ]
        ^ kann|könnt|könnte|kannst|können|darf|dürfen|muss|gibt|gibts|habt|ist|sind|wird|wie|welche*|wann|wo|ob|passt|geht|fährt|nehmt|hat|verkauft|braucht|soll|seid|macht|liefert|reicht|gilt|ab|bis ..24 ? / !@X_COMPQ
        ^ hallo|servus|hi|hey|moin|grüezi ,? kann|könnt|ist|gibt|gibts|habt|wie|wann|wo ..24 ? / !@X_COMPQ

        [X_COMPQ]
        herrschaften; endlich; immer noch; noch immer; schon; abgelaufen; wieder; überhaupt; eigentlich noch; seit; gedenkt; gedenken; bleibt mein*; bleibt unser*; bitte schön; nicht; nie; keiner; niemand; zum teufel; ernst; witz; kaputt; obwohl; trotzdem; doppelt; noch nicht; kein*; nochmal; ausverkauft; wochen

        [X_SERV]
        kundendienst; service; support; hotline; jemand; kundenservice; mitarbeiter; mensch; personal

        [X_FAULTS]
        lauwarm*; kalt*; warm*; klein*; zumutung; minuten; stunden; wochen; eine; ernsthaft; euer ernst; halbe*; mini*; winzig*; trocken*; frechheit; lang; ewig; unzumutbar; pappig*; dünn*; ?; witz

        [X_FAULTV]
        tropft; steht; fällt; klemmt; stinkt; geht nicht; ausfall; nass; dasselbe; gleiche; falsch

        [X_BILL]
        rechnung; mahnung; abgebucht; bezahlt; berechnet; kassiert; gebucht; abbuchung; gebühr

        [X_BUT]
        aber; statt; nur; nicht; kein*; ohne; falsch*; ,; kalt; halb*

        [X_ENDING]
        schade dass ihr zu; schade ,? dass es vorbei

        [in.waiting]
        @X_G113 ..3 @X_G131 ..9 @X_G132 / !@X_GOOD
        @X_G133 ..2 @X_G134 / !@X_GOOD
        @X_G135 ..9 / !@X_GOOD
        @X_G136 ..3 @X_G137
        + Kein Rückruf, keine Mail.
        + Seit neun Tagen warte ich auf die Gutschrift.

        [X_BADW]
        @NEGATIVE; @VERY_NEGATIVE; nicht; kein*; aber; leider; wäre; wär; könnte; würde; schade; danke für nichts|gar; früher; ganz großes kino; von wegen; zumutung; ?; den geist

        [X_BADS]
        leider; danke für nichts|gar; früher; ganz großes kino; von wegen; zumutung; geist auf*; wäre; wär; wenn man; schade; kaputt; enttäuscht; obwohl ihr

        [X_PEOPLE]
        team; personal; fahrer; fahrerin; mitarbeiter; mitarbeiterin; verkäufer; verkäuferin; beratung; bedienung; kellner; kellnerin; koch; köchin; arzt; ärztin; dr; tierarzt; tierärztin; schwester; pfleger; pflegerin; schicht; nachtschicht; schneiderin; schneider; gärtner; gärtnerin; techniker; techn*; monteur; friseurin; friseur; lehrer; lehrerin; trainer; trainerin; crew; schaffner; schaffnerin; kontrolleur; kontrolleure; dame; herr; frau; kollegin; kollege; küche; bäcker; hausmeister; hebamme; bibliothekarin; busfahrer; busfahrerin; zusteller; briefträger; paketbote; fundbüro; werkstatt; hotline; service

        [in.praise]
        @X_G138 / !@X_BADS !@X_BADW1
        @X_G139 @X_G140 / !@X_BADW1
        @X_G141 ..3 / !@X_BADW1
        wie bei @X_G142 ; @X_G143 gehalten ; @X_G144 @X_G145
        @X_G146 ..2 @X_G147 @X_G148 / !@X_BADW1
        @X_G149 ..3 @X_G150
        nix|nichts zu meckern|beanstanden|bemängeln|kritisieren|mäkeln; picobello; tiptop; tipptopp; 1a; eins a; der hammer; ein traum; ein gedicht; eine wucht; eine wonne; ein genuss; erste sahne; erste klasse; weltklasse; spitzenklasse; hut ab; chapeau; respekt; kompliment; komplimente; daumen hoch; hochachtung; bravo; großes lob; lob an; ein lob; ganz großes lob / !@X_BADS
        @X_G151 @X_G152 ..3 @X_G153 ; @X_G154 besser @X_G155 ; noch nie @X_G156 ..4 / !@X_BADS !@SARCASM
        @X_G157 ..5 / !@X_BADW
        @X_G158 ..2 @X_G159 ..9 @X_G160 / !@X_BADW !@X_BADS
        @X_G158 ..8 @X_G161 ..3 / !@X_BADW
        @X_G162 ..1 @X_G163 / !@X_BADW
        so ..1!@NEGATION @X_G164 / !@X_BADW !@X_BADS !@X_SUGQ
        @X_G22 @X_G165 ..1 @X_G166 / !@X_BADW1
        @X_G167 ..3 @X_G168 / !@X_BADW !@X_BADS
        @X_G169 @X_G170 ..4 @X_G171 / !@X_BADW
        @X_G172 ..3 @X_G173 ..5 / !@X_BADW1
        @X_G174 ..2 wie @X_G175 ; @X_G176 ..3 wie ..4 / !@X_BADW1
        wer hätte gedacht ..9 @X_G177 ; es gibt @X_G178 noch ,? ..9 ; nur wegen @X_G179 ..4 / !@X_BADW
        @X_G180 ..2 aufhören ..9 / !@X_BADS; bitte @X_G181 ändern|aufhören|schließen
        @X_G182 @X_G183 / !@X_BADS
        @X_G184 ..2 @X_G185 ..6 @X_G186 / !@X_BADW1
        @X_G187 @X_G188 / !@X_BADW1
        @X_G189 ..3 @X_G190 ..6 / !@X_BADW1 !@NEGATION
        danke ..5 @X_G191 / !@X_BADS !@SARCASM
        @X_G192 wieder / !@X_BADW; @X_G30 kommen|komme ..2 wieder / !@X_BADW; @X_G193 / !@X_BADW
        + Ihr habt meiner Mutter den Tag gerettet.
        + Nichts zu bemängeln, sehr zufrieden.
        + So freundlich war noch keine Praxis.

        [X_BADW1]
        leider; nicht; aber; kein*; @VERY_NEGATIVE; wäre; wär; früher; schade

        [X_SUGQ]
        wäre; wär; nett wenn|und; so nett

        [in.suggestion]
        ^ vielleicht|evtl|eventuell ..8 @X_G194 / !@X_NOSUG
        @X_G195 ..2 @X_G196 ..2 wenn ..6 / !@X_NOSUG
        @X_G197 @X_G198 ..9 @X_G199 ..2 / !@X_NOSUG
        man @X_G200 ..9 @X_G201 / !@X_NOSUG
        @X_G202 @X_G203 ihr ..9 @X_G204 ..6 / !@X_NOSUG
        das @X_G205 @X_G206
        @X_G207 ..3 @X_G208 ..9 @X_G209 / !@X_NOSUG
        @X_G210 @X_G211 ..12 @X_G212 / !@X_NOSUG
        @X_G213 ..2 @X_G214? ..1 @X_G215 ..9 / !@X_NOSUG !@SUGG_NOT
        @X_G216 ..1 @X_G217 ..12 @X_G218 / !@X_NOSUG
        @X_G219 ..1 so? @X_G220 @X_G221 ; @X_G222 @X_G223 @X_G224 ; @X_G22 @X_G225 ..3 @X_G226 ..9 / !@X_NOSUG
        @X_G227 @X_G228 ..6 / !@X_NOSUG
        bitte @X_G229 ..9 / !@X_NOSUG !@X_PRIVATE
        @X_G230 @X_G231 ..9 / !@X_NOSUG !@X_PRIVATE
        @X_G232 ..9 / !@X_NOSUG
        @X_G233 ..2 @X_G234 ..9 / !@X_NOSUG; @X_G235 ..2 @X_G236 ..6 @X_G237 ; @X_G238 ..3 @X_G239 ..4 / !@X_NOSUG
        @X_G240 ..3 @X_G241 ..4 @X_G242 ..9 / !@X_NOSUG; mehr|weniger @X_G243 ..5 @X_G244
        + Ein Haken an der Kabinentür wäre praktisch.
        + Hier fehlt eine Bank im Schatten.
        + Hängt doch bitte eine Uhr auf.

        [X_NOSUG]
        antwort*; rückruf; erstattung; mein geld; mein paket; rückmeldung; entschuldigung; euch schämen; mir ..4 helfen|sagen|schicken|verraten|erklären; könnt ihr mir; könntet ihr mir; wo ist; warum ist; könnten sie mir; meine bestellung; sich schämen; nie aufhören

        [X_PRIVATE]
        mir; mich; uns; mein*; macht weiter; weiter so

        [in.question]
        ^ *t|gelten|haben|sind|kommen|fahren|können|müssen|dürfen|passen|bieten ihr|sie|man|ich|wir|der|die|das|den|euer|eure|eurem|euren|es|ein|eine ..20 ? $ / !@X_RHET
        ^ @X_G245 ihr ..3 / !@X_RHET !@X_DO
        ^ @X_G246 ,? *t @X_G247 ..6 / !@X_RHET
        @X_G248 ..24 ? $ / !@X_RHET
        ^ @X_G249 ..6 / !@X_RHET
        ^ @X_G250 ..3 @X_G251 ..6 / !@X_RHET
        @X_G252 @X_G253 ..4 @X_G254 ; @X_G255 ..3 @X_G256 ,? ..3 @X_G257 / !@X_RHET
        + gibts den schirm auch in rot
        + Servus, darf der Hund mit in die Gondel
        - Wie schön das wieder war!

        [X_RHET]
        @in.suggestion; soll das ein witz; nie aufhören; wie schön; wie toll; wie lieb; oder ?; nicht wahr ?; ernsthaft ?; wie kann man nur

        [X_FROMYOU]
        ich; wir; euch; ihnen; hier

        [X_NEGEV]
        verschoben; abgesagt; kaputt; falsch; storniert; nicht; niemand; vergessen; ausgefallen; vergebens; umsonst; defekt; vergeblich; verspätet; ohne; gekommen

        [X_DO]
        endlich; doch; wirklich; immer

        [X_G1]
        hört; sieht; liest; erfährt; weiß

        [X_G2]
        davon; das; es; alles; darüber; wie; was

        [X_G3]
        wird; werden; würde

        [X_G4]
        freuen; wundern; interessieren

        [X_G5]
        ein klick; ein post; ein tweet

        [X_G6]
        stehen; steht; stand; standen; sind; waren

        [X_G7]
        im; in der

        [X_G8]
        kurier; *zeitung; *blatt; anzeiger; tagblatt; presse; zeitung

        [X_G9]
        stand; standen; steht

        [X_G10]
        heute; gestern; schon

        [X_G11]
        interessiert; freut; interessieren; freuen

        [X_G12]
        ging; ist; liegt; wurde; kam

        [X_G13]
        haben; hab; habe

        [X_G14]
        anwaltlich; rechtlich; juristisch

        [X_G15]
        beraten; prüfen; vertreten

        [X_G16]
        war; waren; sitze; saß; komme

        [X_G17]
        beim; bei meinem; bei meiner; bei der; bei einer; bei einem; vom; von der

        [X_G18]
        schwager; bruder; schwester; onkel; tante; vater; freund; freundin; mann; frau; nachbar

        [X_G19]
        wartet; freut; brennt; hat

        [X_G20]
        hab; habe; haben

        [X_G21]
        muss; soll; müssen; sollen

        [X_G22]
        ich; wir

        [X_G23]
        war; waren

        [X_G24]
        bei der; beim

        [X_G25]
        was; ob

        [X_G26]
        wohl; dazu; mal

        [X_G27]
        dazu; sagt; meint; sagen; meinen; hält

        [X_G28]
        melden; melde; meld; sagen; sage; zeigen; zeige; erzählen

        [X_G29]
        wir; ich; das; es

        [X_G30]
        wir; ich

        [X_G31]
        melden; melde; sagen; sage; zeigen; zeige

        [X_G32]
        interessiert; freut; interessieren

        [X_G33]
        zurückholen; zurückbuchen; rückbuchen; platzen; zurückgehen; stornieren

        [X_G34]
        ist; sind; wurde; hab; habe

        [X_G35]
        entweder; oder; sonst; dann; letzten; andernfalls; also

        [X_G36]
        anruf; klick; mail

        [X_G37]
        kündigung; austritt; widerruf; abmeldung

        [X_G38]
        bin; sind

        [X_G39]
        raus; weg; draußen

        [X_G40]
        geschichte; gekündigt; weg; beendet; vorbei

        [X_G41]
        könnt; könnts; können; dürft; dürfen

        [X_G42]
        aus dem @X_SUB; raus; draußen; weg

        [X_G43]
        kündigt; löscht; beendet; streicht; kündigen sie; löschen sie; beenden sie; streichen sie

        [X_G44]
        mein; meine; meinen; unser; unsere; unseren

        [X_G45]
        verlängere; verlängern; verlängert

        [X_G46]
        nicht; nimmer; sicher nicht; bestimmt nicht

        [X_G47]
        ist; steht; war; sind; bin

        [X_G48]
        jetzt; inzwischen; nun; mittlerweile

        [X_G49]
        in einer anderen; in einem anderen; bei einem anderen; bei einer anderen; bei der konkurrenz; woanders

        [X_G50]
        bin; sind; trainiere; kaufe; esse

        [X_G51]
        im; in; bei; beim

        [X_G52]
        jetzt; nun; inzwischen

        [X_G53]
        jetzt; inzwischen; mittlerweile; nun; seit

        [X_G54]
        kunde; kundin; kunden; mitglied; bei <capital>; @X_ELSE

        [X_G55]
        bin; sind; habe; hab

        [X_G56]
        konkurrenz; andere*; @X_SHOP nebenan; @X_SHOP gegenüber

        [X_G57]
        zu; zum; zur

        [X_G58]
        nächstes mal; künftig; in zukunft; ab jetzt

        [X_G59]
        mit; bei; zu; von

        [X_G60]
        wem; jemand; jemandem; einem; einer; leuten

        [X_G61]
        war; wars; bleibt; ist

        [X_G62]
        die; der; das; mein; meine; unsere; unser

        [X_G63]
        eure; die

        [X_G64]
        gehe; geh; gehen; gehn; kaufe; kauf; bestelle; bestell; hole; hol; buche; buch; wechsle; wechsel; wechseln; suche; such; suchen; schaue; schau; nehme; nehm; fahre; fahr; fliege; flieg; versuche; versuchs; probiere; probier; esse; bin; sind; kaufen; bestellen; buchen; bleibt; bleib

        [X_G65]
        gibt; gibts; gibt's; hat

        [X_G66]
        gibt; gibts; gibt's

        [X_G67]
        seht; sieht; sehen

        [X_G68]
        ihr; sie; mich; man; uns

        [X_G69]
        nie; nicht; nimmer; niemals

        [X_G70]
        nie; nicht; nimmer

        [X_G71]
        bei euch; mit euch; bei ihnen; zu euch; hier; hierher

        [X_G72]
        war; ist; wars

        [X_G73]
        mein; meine; unser; unsere; das

        [X_G74]
        bestellung; besuch; einkauf; buchung; mal; flug; aufenthalt; auftrag; fahrt; termin

        [X_G75]
        bestellt; gekauft; gebucht; geflogen; gegessen; hier; bei euch; da

        [X_G76]
        mir; uns

        [X_G77]
        wurde; wurden

        [X_G78]
        verrechnet; berechnet; abgebucht; verweigert; verkauft; gesagt; gekündigt; gestrichen; gestohlen; angedreht; zugesagt; versprochen

        [X_G79]
        zum; das

        [X_G80]
        zweiten; dritten; vierten; fünften; x ten; zweite; dritte; vierte

        [X_G81]
        verliert; verlor; verlieren; raucht; rauchte; geraucht; tropft; schmort; schmorte; stinkt; riecht; bricht; reißt; knarzt; rostet; ruckelt; pfeift; löst sich

        [X_G82]
        bezahlt; gebucht; bestellt; reserviert

        [X_G83]
        geschlafen; bekommen; gekriegt; erhalten; geliefert; gekommen; genutzt

        [X_G84]
        schickt; schicken; ruft; rufen; verlangt; verlangen; kassiert; kassieren; ignoriert; löscht; verschiebt; legt; sperrt

        [X_G85]
        verstorben*; falsch*; wieder; doppelt; einfach auf; trotzdem; immer noch; schon wieder; nicht

        [X_G86]
        hat; haben

        [X_G87]
        schon; eindeutig; offenbar; offensichtlich

        [X_G88]
        wer; jemand

        [X_G89]
        getragen; benutzt; gebraucht; geöffnet; gegessen

        [X_G90]
        ist; sind; war; waren; kam; kamen; wurde; wurden; kommt; schon; wieder; total; völlig; komplett; alles; innen; hat; haben

        [X_G91]
        fällt; fallen; fiel; fielen; stürzt; stürzen; stürzte; geht; gehen; ging; bricht; brach; läuft; lief; tropft; regnet

        [X_G92]
        fahrer; bote; zusteller; verkäufer; verkäuferin; kellner; mitarbeiter; mitarbeiterin; techniker; monteur; schaffner; kontrolleur; arzt; friseurin; friseur; dame; herr; kollege; ihr; sie; man; euer; die hotline

        [X_G93]
        hat; haben; habt; hatte

        [X_G94]
        geworfen; vergessen; verloren; geschnitten; beschimpft; ignoriert; angeschrien; angeschnauzt; ausgelacht; stehen lassen; liegen lassen; stehengelassen; sitzen lassen; aufgelegt; angelogen; belogen; verpfuscht; vermasselt; versaut; ruiniert; zerkratzt; zerstört; verbrannt; geschmissen; gestellt; abgewimmelt; verwechselt; beschädigt; kaputt; verschlampt; verlegt; gelöscht; gesperrt; storniert; verdoppelt; erhöht; weggeworfen; verletzt; veräppelt; verarscht; reingelegt; betrogen; über den zaun; weggeschickt; abgewiesen

        [X_G95]
        wurde; wurden; werde; werden; bin; sind; fühle; fühl

        [X_G96]
        weitergereicht; weiterverbunden; abgewimmelt; vertröstet; ignoriert; angelogen; beschimpft; ausgelacht; belogen; hingehalten; geschickt; weggeschickt; abgewiesen; rausgeschmissen; rausgeworfen; verarscht; veräppelt; sitzengelassen; stehengelassen; abgespeist; angeschnauzt; behandelt; abgezockt; betrogen; blockiert; gesperrt; getäuscht

        [X_G97]
        geholfen; gemeldet; zuständig; interessiert; gekümmert; geantwortet; entschuldigt; gesagt; gefunden; verstanden; erreichbar

        [X_G98]
        hat; haben; ist; fühlt; wurde

        [X_G99]
        keiner; niemand; nichts; nix; kein; sich keiner

        [X_G100]
        kein einziges; nicht einmal; nicht ein einziges; kein einziger; keine einzige; nicht ein

        [X_G101]
        schade; zum heulen; zum kotzen; zum verzweifeln; zum weinen; jammerschade; traurig; peinlich; lächerlich; unfassbar; unglaublich; unmöglich; ärgerlich; enttäuschend

        [X_G102]
        um; ums; mit; für; dass; wie; ,; !; .; was; diese; dieser; dieses

        [X_G103]
        soll; sollte

        [X_G104]
        witz; scherz; ernst; sein

        [X_G105]
        danke; vielen dank

        [X_G106]
        gar nichts; nichts; nix; garnichts

        [X_G107]
        wann; wo; warum; wieso; weshalb; wie lange; wie oft; wozu; was

        [X_G108]
        gedenkt; gedenken; bleibt; bleiben; muss; müssen; soll; darf; bitte; zum; kommt; kriege; krieg; bekomme; passiert; geht; funktioniert; ist; sind; wird; werden; hat; habt; haben; kann; zahle; zahl; steht; kostet

        [X_G109]
        verraten; erklären; sagen

        [X_G110]
        warum; wieso; weshalb; wozu

        [X_G111]
        existiert; lebt; arbeitet; gibt es; gibts

        [X_G112]
        noch; überhaupt; eigentlich

        [X_G113]
        seit; nach

        [X_G114]
        wochen; tagen; monaten; stunden; jahren; ewigkeiten; woche; tag; monat

        [X_G115]
        schon; kaputt; hin; ab; abgelaufen; tot; nicht; kein*; leer; wieder; immer; defekt; gesperrt; tropft; ohne; gerissen; nix; nichts; durch; kaum

        [X_G116]
        dermaßen; derart; so; viel zu; zu; total; echt; extrem; unerträglich

        [X_G117]
        laut; leise; kalt; heiß; langsam; teuer; klein; eng; voll; schlecht; salzig; fettig; dreckig; unfreundlich; spät; kurz; dunkel; kompliziert; dünn; hart; weich; trocken; süß; mies; unverschämt; frech; nervig; stickig; umständlich; chaotisch; unübersichtlich

        [X_G118]
        den geist; seinen geist; die grätsche

        [X_G119]
        maßlos; bitter; schwer; tief; sehr; richtig; total; echt

        [X_G120]
        rechnung; mahnung; abbuchung; gebühr; nachzahlung

        [X_G121]
        obwohl; trotz; doppelt; falsch; zu hoch; dazu; unberechtigt; schon wieder; ohne

        [X_G122]
        gluten; nüsse; milch; haar; haare; plastik; glas; schimmel; maden; käfer; stein; gräten; knochen; metall; wurm; fliege; schnecke

        [X_G123]
        im; in; am; auf; unter

        [X_G124]
        wartezeit; warteschleife; schlange; verspätung; lieferzeit

        [X_G125]
        passt; passte; stimmt; stimmte; reicht; hält; hielt; funktioniert; geht; klappt; lädt; schmeckt; schmeckte; öffnet; kommt; kam; half; hilft; wirkt

        [X_G126]
        nicht; nie; kaum; gar nicht; nimmer; niemand; keiner; nix

        [X_G127]
        bestellt; bezahlt; gebucht; reserviert; versprochen; gewünscht

        [X_G128]
        bekommen; geliefert; gekommen; gekriegt; erhalten; da war; kam; war

        [X_G129]
        in der; im; auf dem; auf der; am; beim; die; der; das; mein; meine; euer; eure; unser; unsere

        [X_G130]
        und dann; aber; obwohl; trotzdem; nur leider; leider

        [X_G131]
        wochen; tagen; monaten; stunden; montag; dienstag; mittwoch; donnerstag; freitag; samstag; sonntag; gestern; tag; woche; monat; minuten

        [X_G132]
        keine; kein; nichts; nix; niemand; warte; warten; funkstille; ohne; nicht; keiner

        [X_G133]
        kein; keine; keinen; noch keine; noch kein; immer noch keine; bisher keine; nie eine; ohne; keinerlei

        [X_G134]
        antwort; rückruf; rückmeldung; reaktion; mail; anruf; lieferung; erstattung; nachricht; gutschrift; lebenszeichen; update; info

        [X_G135]
        wo bleibt; wo bleiben; wann kommt endlich; wann bekomme ich endlich; wann kriege ich endlich; wann gedenk*; wie lange noch; wie lange soll; wie lange muss; tag <number>

        [X_G136]
        minuten; stunden; stunde

        [X_G137]
        warteschleife; hotline; in der leitung; schlange; am telefon

        [X_G138]
        wohltat; augenweide; gaumenschmaus; wohlfühloase; bereicherung; lichtblick; glücksgriff; volltreffer; goldstück; künstler; künstlerin; zauberer; zauberin; meister; meisterin; held; heldin; helden; schatz; engel

        [X_G139]
        gut; super; toll; klasse; prima; stark; schön

        [X_G140]
        gemacht; gelöst; hinbekommen; organisiert; gelungen

        [X_G141]
        reibungslos; tadellos; einwandfrei; problemlos; anstandslos; makellos; wärmstens; vorbildlich; herausragend; rundum

        [X_G142]
        oma; mama; omi; muttern; großmutter

        [X_G143]
        hand; hände

        [X_G144]
        zum leben; lebendig

        [X_G145]
        erweckt; gemacht; erwacht

        [X_G146]
        schneller; besser; schöner; früher; leckerer; netter

        [X_G147]
        als; wie

        [X_G148]
        gedacht; erwartet; erhofft; versprochen; angekündigt; mein; meine; ich; überall; jede; jeder

        [X_G149]
        kann; konnte; könnte; gibt's; gibts; gibt es; hab; habe

        [X_G150]
        nicht meckern; nix zu meckern; nichts zu meckern; nicht klagen; nur loben; nur empfehlen; nur weiterempfehlen; nichts aussetzen; nix aussetzen; nichts zu beanstanden; nix zu beanstanden

        [X_G151]
        besser; schöner; schneller; netter; freundlicher; leckerer; einfacher

        [X_G152]
        geht's; gehts; geht es; geht; kann; könnte; hätte

        [X_G153]
        nicht; kaum; nimmer; nie

        [X_G154]
        nicht; kaum

        [X_G155]
        sein; machen; laufen; treffen; gehen

        [X_G156]
        so; einen so; eine so; ein so

        [X_G157]
        schönste; schönster; schönstes; beste; bester; bestes; besten; leckerste; leckersten; netteste; nettesten; freundlichste; tollste; liebste; liebster; gemütlichste; coolste; feinste

        [X_G158]
        hat; haben; habt

        [X_G159]
        mir; uns; meinen; meinem; meiner; meine; meinen; ihm; ihr; den; das

        [X_G160]
        gerettet; geschenkt; getragen; geholfen; gezaubert; abgeraten; erklärt; gewartet; beruhigt; getröstet; gebracht; aufgehoben; gefunden; repariert; gerichtet; hingekriegt; hinbekommen; geklappt; gerührt; begeistert; überrascht; überzeugt; verwöhnt; nachgetragen; zurückgebracht; zeit genommen; ein lächeln

        [X_G161]
        wunder; meisterwerk; kunstwerk; tag gerettet; zeit genommen; mühe gegeben; glücklich gemacht; freude gemacht; den tag versüßt; extra

        [X_G162]
        so; soviel; so viel

        [X_G163]
        geduld; liebe; herz; mühe; herzlichkeit; freundlichkeit; einsatz; engagement; leidenschaft; herzblut

        [X_G164]
        freundlich*; lieb*; nett*; geduldig*; hilfsbereit*; lecker*; schnell*; sanft*; einfühlsam*; gut*; schön*; kompetent*; herzlich*; entspannt*; ruhig*; bequem*; weich; saftig; frisch*; sauber*; unkompliziert*; gemütlich*; aufmerksam*; fein*

        [X_G165]
        liebe; lieben; mag; mögen; feiere; feiern; vergöttere; bewundere

        [X_G166]
        den; die; das; euer; eure; euren; eurem; diese; diesen; dieses; es; euch; ihre; ihr; ihren

        [X_G167]
        ist; sind; war; waren

        [X_G168]
        der grund; mein held; meine heldin; meine rettung; ein schatz; gold wert; goldwert; ein engel; engel; spitze; spitzenmäßig; klasse; weltklasse; der wahnsinn; wahnsinn; genial; grandios; der beste; die beste; das beste; die besten; unschlagbar; unübertroffen; einmalig; einsame spitze; himmlisch; göttlich; zum reinlegen; mega; bombe; super; toll; traumhaft; ein volltreffer; vorbildlich; picobello; top; perfekt; großartig; fantastisch; wunderbar; köstlich; liebevoll; rührend

        [X_G169]
        so; damit

        [X_G170]
        gewinnt; bindet; macht; hält; geht; muss; soll

        [X_G171]
        kunden; service; das; man; kundenservice; gastfreundschaft; sein; handwerk

        [X_G172]
        bei euch; mit euch; euer*; eure; hier

        [X_G173]
        klappt's; klappts; klappt; läuft; funktioniert; passt; stimmt

        [X_G174]
        wieder; jetzt

        [X_G175]
        ein kätzchen; neu; am ersten tag; geschmiert; verrückt; eine eins; ein uhrwerk

        [X_G176]
        läuft; schnurrt; glänzt; strahlt; sitzt; passt

        [X_G177]
        gut; lecker; schön; einfach; schnell; spaß

        [X_G178]
        sie; ihn; es

        [X_G179]
        frau; herr; herrn; euch; dem; der; eurem; eurer

        [X_G180]
        nie; niemals; nicht

        [X_G181]
        nie; niemals; ja nicht; nicht

        [X_G182]
        null; keine; keinerlei; ohne; kein

        [X_G183]
        probleme; problem; stress; wartezeit; schnickschnack; beanstandung; macken; ärger; zicken; hektik; murren

        [X_G184]
        nach einem; am nächsten; am selben; am gleichen; in nur; innerhalb; nach nur; keine; in; in nicht mal

        [X_G185]
        tag; minuten; stunden; stunde; minute

        [X_G186]
        da; fertig; gelöst; repariert; erledigt; geliefert; durch; zurück; geklappt; daheim; schnurrt; geht wieder; läuft wieder

        [X_G187]
        feine; tolle; schöne; super; große; herrliche; liebevolle; klasse; wunderbare; nette; gute; grandiose; spitzen; beste; freundliche; toller; schöner; netter; guter; feiner; freundlicher; kompetente; top

        [X_G188]
        auswahl; beratung; idee; stimmung; atmosphäre; arbeit; küche; weine; leute; bedienung; mitarbeiter; führung; ausstellung; karte; qualität; deko; lage; terrasse; aktion; aussicht; show; vorstellung; kurs; abend; service; laden; ort; platz; fahrer; fahrerin; verkäuferin; team

        [X_G189]
        tochter; sohn; kind; kinder; mann; frau; oma; opa; hund; katze; enkel; mutter; vater

        [X_G190]
        will; wollte; liebt; lieben; strahlt; strahlte; schwärmt; freut; begeistert; lacht; lachte; schnurrt; war selig; mag

        [X_G191]
        @X_PEOPLE; geduld; mühe; freundlich*; lieb*; toll*; super; schön*; herzlich*; wunderbar*; großartig*; einsatz; hilfsbereit*; unkompliziert*; nett*

        [X_G192]
        gern; gerne; immer; sofort; jederzeit

        [X_G193]
        weiterempfehl*; empfehle euch; rundum zufrieden; vollauf zufrieden; sehr zufrieden; bestens beraten; bestens aufgehoben; gut aufgehoben; in guten händen; begeistert; restlos zufrieden; stammkund*

        [X_G194]
        anbieten; aufstellen; machen; einführen; hinstellen; aufhängen; drucken; verlängern; öffnen; ergänzen; verkaufen; nehmen; bringen; anbringen; auslegen; einbauen; beschriften; nummerieren

        [X_G195]
        würde; würd; tät; täte

        [X_G196]
        helfen; nützen; nicht schaden; gut tun

        [X_G197]
        könnte; könnten; sollte; sollten; dürfte; dürften

        [X_G198]
        der; die; das; eure; euer; man; ein; eine

        [X_G199]
        größer; kleiner; lauter; leiser; heller; länger; kürzer; früher; später; breiter; weicher; dicker; öfter; besser; mehr; beschriften; aufstellen; anbringen; einführen; anbieten; verlängern; erlauben; überlegen; kennzeichnen; trennen

        [X_G200]
        sollte; könnte; müsste

        [X_G201]
        aufstellen; anbringen; einführen; anbieten; verlängern; erlauben; überlegen; kennzeichnen; trennen; beschriften; machen; ändern; einbauen; bauen

        [X_G202]
        warum; wieso

        [X_G203]
        druckt; macht; bietet; verkauft; schreibt; baut; stellt; hängt; führt; öffnet; gebt

        [X_G204]
        nicht; keine*

        [X_G205]
        wär; wäre

        [X_G206]
        was; mein wunsch; doch was; ein traum; super; toll; der hit

        [X_G207]
        hätte; hätten

        [X_G208]
        gern; gerne

        [X_G209]
        im sortiment; auf der karte; im angebot; im programm; zur auswahl; in der app

        [X_G210]
        könntet; könnts; könnt; könnten; dürftet; solltet; sollte; müsstet; sollten; könnte

        [X_G211]
        ihr; sie; man; es; eigentlich

        [X_G212]
        anbieten; machen; einführen; einbauen; aufstellen; ändern; verkaufen; verlängern; aufhängen; öffnen; drucken; schreiben; bauen; zeigen; geben; lassen; backen; aufnehmen; hinstellen; erlauben; trennen; kennzeichnen; beschriften; spielen; starten; tauschen; ersetzen; verkleinern; ergänzen; kombinieren; verschieben; verlegen; nehmen; planen; überlegen; nachdenken; weglassen; bringen; abschaffen; verwenden; erweitern; hinzufügen; haben; auslegen; anbringen; installieren; pflanzen; streichen; organisieren; einplanen; freischalten; einrichten; anlegen; legen; stellen

        [X_G213]
        wäre; wär; wären; wärs; fände; fänd; wärn

        [X_G214]
        doch; auch; echt; mal; vielleicht; es; ich; wirklich; schon; ja; halt; toll; noch

        [X_G215]
        nett; schön; toll; super; praktisch; gut; cool; klasse; hilfreich; fein; sinnvoll; prima; genial; ideal; hübsch; lieb; angenehm; besser; spitze; mega; ein traum; eine idee; ein gewinn; ein vorteil

        [X_G216]
        vielleicht; eventuell; evtl

        [X_G217]
        mal; auch; noch; einfach; könnte; könnt

        [X_G218]
        einbauen; anbieten; aufstellen; machen; einführen; überlegen; hinstellen; aufhängen; ändern; drucken; schreiben; verlängern; öffnen; hinzufügen; ergänzen; verkaufen; denken; nachdenken; nehmen; bringen; tauschen; anbringen; verwenden; umstellen; auslegen

        [X_G219]
        nur; war nur; bloß; mal; so; wär; wäre

        [X_G220]
        eine; ne; 'ne; als

        [X_G221]
        idee; anregung; vorschlag; gedanke; tipp

        [X_G222]
        mein; kleiner; ein; mini; kurzer; noch ein; unser; als

        [X_G223]
        vorschlag; tipp; wunsch; anliegen; verbesserungsvorschlag; gedanke; hinweis

        [X_G224]
        :; wäre; wär; fürs; für; von; an; zum; zur; ,; für die

        [X_G225]
        würde; würden; fände; fänden; wünsche; wünschen; wünschte; wünsch; plädiere; schlage; schlagen; rege

        [X_G226]
        vorschlagen; vor; mir; uns; für; an; anregen; freuen; besser; gut; schön

        [X_G227]
        da; dort; hier; dahin; daneben; davor; drauf

        [X_G228]
        gehört; gehören; fehlt; fehlen; braucht; bräuchte; bräuchten; müsste; müssten; sollte; sollten; könnte

        [X_G229]
        nehmt; macht; führt; baut; stellt; hängt; bietet; gebt; schreibt; druckt; legt; bringt; verkauft; lasst; verlängert; öffnet; denkt; plant; backt; ersetzt; ändert; holt; setzt; sorgt; trennt; reduziert; verzichtet

        [X_G230]
        nehmt; macht; führt; baut; stellt; hängt; bietet; gebt; schreibt; druckt; legt; bringt; verkauft; lasst; verlängert; öffnet; denkt; backt; ersetzt; ändert; holt; setzt; packt

        [X_G231]
        bitte; doch; mal; vielleicht; lieber; einfach; gern; auch

        [X_G232]
        wie wär's; wie wärs; wie wäre es; wie wäre; warum nicht; wieso nicht; warum macht ihr nicht; warum gibt es nicht; schon mal überlegt; schon mal dran; mal überlegt; schonmal an; schon mal an; habt ihr mal; habt ihr schon mal

        [X_G233]
        lieber; besser; sinnvoller

        [X_G234]
        wäre; wär; mehr; weniger; als; kleinere; größere; eine; ein; so

        [X_G235]
        fehlt; fehlen; mangelt

        [X_G236]
        nur; noch; nur noch; eigentlich; mir; bloß; an

        [X_G237]
        haken; bank; lampe; licht; filter; knopf; schild; option; funktion; regal; steckdose; ständer; variante; version; auswahl; tische; kissen; sitze; größe; karte; spiegel; rampe; geländer; mülleimer; schatten; dach

        [X_G238]
        bräuchte; bräuchten; brauchen; braucht; gehört; gehören; gehörte; verdient; vertragen

        [X_G239]
        haken; bank; lampe; licht; filter; knopf; schild; option; funktion; regal; steckdose; ständer; rampe; geländer; mülleimer; dach; größere; mehr; bessere; breitere; längere; hellere

        [X_G240]
        würde; würd; würden

        [X_G241]
        mich; uns; wir; ich; sich

        [X_G242]
        freuen; wünschen; kaufen; zahlen; nehmen; nutzen; bezahlen

        [X_G243]
        sitzplätze; sitze; bänke; grün; auswahl; farben; kassen; parkplätze; plastik; schatten; licht; vegan*; veget*; termine; kurse; fahrräder; züge

        [X_G244]
        bitte; wäre; wären; täte; würde; würden

        [X_G245]
        verschickt; liefert; nehmt; habt; macht; verkauft; führt; bietet; repariert; öffnet; schließt; fahrt; kommt; backt; akzeptiert

        [X_G246]
        hallo; hi; hey; servus; moin

        [X_G247]
        der; die; das; ihr; man

        [X_G248]
        was; wer; wem; wen; wie; wo; wann; warum; wieso; welche; welcher; welches; welchen; woher; wohin; womit; wofür; ob; kann; könnt; könnte; können; darf; dürfen; muss; gibt; gibts; habt; hat; ist; sind; wird; geht; passt; kommt; fährt; zählt; gilt; soll; seid; macht; liefert; verkauft; braucht; nehmt; nimmt; lohnt; existiert; stimmt; findet; läuft; kostet; haben; werden; wäre; brauche; brauch; bekomme; muss; ab; bis; gibt's; reicht; akzeptiert; bietet; darf; dürfte; sollte; weiß; hält; wurde; war; schmeckt

        [X_G249]
        gibts; gibt's; gibt es; habt ihr; hat wer; weiß wer; weiß jemand; wann; wo; wie lange; wie viel; wieviel; wie oft; wie weit; wie groß; ab wann; bis wann; welche; welcher; welches; kann man; darf man; muss man; passt; fährt; kommt; gilt; kostet; könnt ihr; nehmt ihr; macht ihr

        [X_G250]
        hallo; servus; hi; hey; moin; grüezi; guten morgen; grüß gott; kurze frage; frage; mal ne frage; eine frage; sorry

        [X_G251]
        gibts; gibt; habt; wann; wo; wie; welche; welcher; welches; kann; darf; muss; passt; fährt; ist; sind; kommt; gilt; kostet; könnt; nehmt; ob; was; wer; geht; hat; braucht

        [X_G252]
        weiß; wisst; kann; könnt

        [X_G253]
        jemand; wer; ihr; einer; mir jemand; mir wer

        [X_G254]
        sagen; ob; wann; wie; wo; was; welche*; wer

        [X_G255]
        wüsste; wollte; würde; wollt; möchte

        [X_G256]
        gern; gerne; fragen; wissen

        [X_G257]
        ob; wann; wie; wo; was; welche*; wer; fragen; wissen

        # More ways to threaten, and words that only look so.
        [LAWYER_NOT]
        will|möchte|wollte|wollen|möchten|mag ..4 keinen|keine|kein|nicht ..2 anwalt|anwältin|gericht|klagen|klage|rechtsstreit|prozess
        tochter|sohn|mann|frau|bruder|schwester|freund|freundin|mutter|vater ist ..1 anwalt|anwältin|jurist|juristin

        [PRESS_NOT]
        steht|stand|las|lese|gelesen in der? zeitung ..1 dass|von ..6 / @Q_MARKI

        [CANCEL_NOT]
        flug|fahrt|pläne|plan|termin|zug|reise|job|arbeit|veranstaltung ..4 gekündigt|storniert|abgesagt; newsletter

        [NO_INTENT]
        schreib|schreibe|schreiben ich? nie; nie ..2 schreiben|schreibe

        [intent.cancel.threat]
        seid|sind ihr|Sie mich|uns ..3 los / !@CANCEL_DONE
        + Letzte Warnung, sonst seid ihr mich als Kundin los.
        - Ihr seid den Stau los.

        [intent.chargeback.report]
        lastschrift|abbuchung|einzug ..6 platzen|zurückgehen lassen
        + Die Lastschrift hab ich heute platzen lassen.
        [SARCASM]
        danke|dank|dankeschön|merci ..3 für die|den|das|diese|dieses|diesen ..2 @WARTE_SACHE / !@WARTE_INFO
        + Danke @kestrelbay für die mega Verspätung.
        + Vielen Dank für den Ausfall heute früh!
        - Danke für die Info zur Verspätung.
        - Danke für das Verständnis trotz der Verspätung.
        [WARTE_SACHE]
        verspätung*; wartezeit*; warteschlange*; ausfall; ausfälle; zugausfall; verzögerung*; chaos; stornierung; annullierung; schlange
        [WARTE_INFO]
        info*; hinweis*; erklär*; entschuld*; erstatt*; verständnis; geduld; gutschein*; antwort; hilfe; rückmeldung; meldung; nachricht; kümmern; trotz; auskunft
        # Steps that are named to say that they are not meant; right after it nothing is a threat.
        [intent.denied]
        keine|keinerlei absicht|lust ..2; habe|haben nicht vor; nicht ..2 drohen; drohe|drohen ..2 nicht
        keine|keinen ..1 schlechte|schlechten|negative|negativen|böse|bösen|miese ..1 bewertung|bewertungen|rezension|rezensionen|kommentar|kommentare
        + Ich werde keine schlechte Bewertung schreiben.
        - Ihr bekommt keine gute Bewertung.
        """#
    )
}
