// swift-format-ignore-file
extension FrequentWords {
    /// What people write most in German: words of everyday life, trade and complaints.
    static let germanWords = """
        abbestellen abbestellt abbuchung abbuchungen abdrehen Abend Abende Abendkurs abends aber abermals
        Abfahrt Abfluss Abfüllung Abgabe Abgabetag abgeben abgebildet abgebrochen abgebucht abgefallen
        abgegangen abgegeben abgeholt abgelaufen abgelegt abgelehnt abgemacht abgemeldet abgeraten
        abgerechnet abgereist abgesagt abgeschaltet abgeschickt abgeschlossen abgespeist abgestellt
        abgestürzt abgewiesen abgezogen abgleich abholen Abholung Ablauf abmelden abnehmen Abo Abonnement
        Abonnenten abonniert Absage absagen abschaffen abschalten abschließt Absender absolut abstimmen
        Absturz Abteilung Abweichungen abwicklung abziehen abzüglich abzug abzusehen account acht achte
        achten Achtzig Adamek Adlerauge Adresse Adressen adressieren adressiert ähnlich älter ältere ändere
        ändern ändert Änderung Änderungen Äpfel Ärger ärgere ärgerlich ärgern ärgert Ärmel ärztin äußerst
        Agentur ahnen ahnung airline akku akte Aktenzeichen aktion aktivieren aktualisiere aktualisieren
        aktualisiert aktuell aktuelle aktuellen akzeptabel akzeptiert albtraum Alkoholvorfall alle allein
        alleine allem allen aller allerdings allererste allergie allergisch allergische allerletzte alles
        allgemein also alte alten Alublatt Amtsgericht Anatol anbieten anbieter Anbietern anbietet anbringen
        andauernd andere anderem anderen anderenfalls anderer anderes andernfalls anders anderswo Andrang
        Android Anfänger Anfang anfangen anfordern Anfrage Anfragen Angabe Angaben angeben angeblich Angebot
        Angebote angebracht angebrannt angedeutet angefordert angegeben angekommen angekündigt angelegenheit
        angelogen angemeldet angenehm angenommen angepasst angerührt angerufen angeschnauzt angeschrieben
        angeschrien angezeigt anhängen anhängig Anhang ankommen Ankunft Anläufe Anlage anlass anlaufstelle
        anlegen Anleitung anliegen Anliegens anmelden Anmeldung Anmerkung Anmerkungen Annahme annehmen
        Anpassung Anpassungen anprobieren anregung Anruf anrufe anrufen anschauen anscheinend anschließend
        Anschluss Anschrift ansehen ansonsten Ansporn ansprechpartner ansprechpartnerin ansprechstelle
        Anspruch Ansprüche ansprüchen anstehen Anteilnahme Antrag Antwort antworte antworten antwortet
        anvertraut anwälte anwältin anwalt Anwaltsfreundin anwenden anwendung Anzahl Anzahlung Anzeige
        anzeiger anziehen Anzünden anzurufen anzuzeigen Apfel Apfelstrudel Apotheke Apparat appetit applaus
        April Arbeit arbeite arbeiten Arbeiterkammer arbeitet Arbeitgeber Arbeitsschuhen Arbeitstag
        Arbeitstage Arbeitstagen arbeitstags Arbeitszeugnis arme armutszeugnis arsch Artikel artikelnummer
        Arzt Atemlos Atemnot atmosphäre auch aufenthalt Aufenthaltstitel auffallen aufgabe Aufgebaut
        aufgeben aufgefallen aufgegeben aufgegriffen aufgehen aufgehoben aufgekündigt aufgelegt aufgelöst
        aufgenommen aufgepasst aufgetaucht aufgrund aufhängen aufheben aufhören aufladen auflösen aufmachen
        aufmerksam aufnehmen aufpassen Aufpreis aufregen aufregung aufrichtig Aufrufe aufs Aufschlag
        aufsicht aufstehen aufstellen Aufstellung auftauchen Auftrag Auftragsmanagement Auftragszettel
        auftreten Aufwand Aufzeichnung Aufzug aufzuregen Auge Augen augenarzt Augenbrauen Augensprechstunde
        August Ausdruck ausdrucken ausdrücklich auseinander ausfällig Ausfall Ausfallgebühr Ausfallrechnung
        ausfindig ausfüllen ausgefallen ausgehen ausgelacht ausgelaufen ausgeliefert ausgemacht ausgenutzt
        Ausgerechnet ausgerichtet ausgeschlossen ausgetauscht ausgetreten ausgewertet ausgezahlt
        ausgezeichnet Aushänge aushängen aushang Auskünfte Auskunft auslagen Ausland auslaufen auslegen
        Ausnahme auspacke ausprobieren ausrede ausreichend Aussage ausschalten ausschau ausschließlich
        Außenflächen außer außerordentlich aussetzen aussieht ausstellen ausstellung Ausstieg aussuchen
        Austausch austauschen austritt ausverkauft auswählen auswahl Ausweis auswendig Auszahlung
        auszufüllen auszusetzen Auto Autobahn Automat Automaten automatisch baby Babyphone Babys back backe
        backen Backstube backt Badegast Badezimmer Bäcker Bäckerei Bäckerin bäckt bänke bagatelle Bagger
        Bahn Bahnhof Bahnsteig bald Balkon ball Bananenbrei Band Bandscheibe bank Bankberater Bankeingang
        Banken Basel Bass Batterie Batterien bauaufsicht Bauch baue bauen Baum Bausparen baut beachten
        beachtet beängstigend beanstanden beanstandet beanstandung beantragen beantragt beantworten
        beantwortet bearbeiten bearbeitet Bearbeitung beauftrage beauftragen beauftragt Becher Becherhalter
        Becken bedanken bedankt Bedarf Bedarfshalte bedauere bedauern bedauert bedaure bedenken bedeutet
        bedeutung bedienfehler bedient Bedienung Bedingungen beehren beeindruckt Beeinträchtigungen beende
        beenden beendet befindet Befunde begegnet begeistert beginnen beginnt Begleiterinnen begonnen
        begrüßen behält behalte behalten behandelt Behandlung behaupten behauptet behebe beheben behebt
        beheizt behoben behörde beide beiden Beides Beilage beilegen beim Bein beinbruch Beine beiseite
        Beispiel beiträge beitrag bekam bekannt bekanntlich beklagt bekomme bekommen bekommst bekommt
        belastet belastung Beleg Belege belegen Belegs belehrung beleidigt beliebt belogen belohnt bemängeln
        bemängelt bemerkt bemühen bemüht benachrichtige benachrichtigen benachrichtigt Benachrichtigung
        benötige benötigen benötigt benutze benutzen Benutzer benutzt benutzung bequem berät beraten
        Beratung berechnen berechnet Bereich bereit bereits Bereitschaft bereut Berg Bergholz Bericht
        berichte berichten berichtet berichtige berichtigen berichtigt berücksichtigen berücksichtigt
        berühmt berührt Beruf beruhigen beruhigt Beruhigungstropfen beschädigt beschämend Bescheid
        bescheinigung bescheuert beschimpft beschleunigt beschönigen beschreibe beschreiben Beschreibung
        beschrieben beschriften beschriftet beschuldigt Beschwerde beschwerdemanagement beschwerden
        beschwere beschweren beschwert besetzt Besitzer besondere besonderen besonders besorgt besprechen
        bespricht besprochen besser bessere bessern Besserung bestätige bestätigen bestätigt Bestätigung
        bestandteil beste Bestechung bestehen besteht bestell bestelle bestellen Bestellmail Bestellnummer
        bestellt bestellte Bestellung Bestellungen besten bestens bester bestes bestimmt bestimmungen
        bestrebt Besuch besuche besuchen Besucher besucht beteiligt Betrag Betreibergesellschaft betreibung
        betreut Betrieb Betriebsausflug Betriebsgeheimnis Betriebsschluss betrifft betroffen betrogen
        betrübt Betrügerin betrug Betrugs Bett Bettruhe bevor bewegen bewegung beweisen Bewerbung bewerten
        bewertet Bewertung Bewertungen Bewertungsportalen bewilligt bezahle bezahlen bezahlt beziehe
        beziehen bezüglich bezug bier biete bieten bietet Bild Bilder Bildschirmen billig billigste binnen
        Biogurke Biologieunterricht bisher bisschen bist bitte bitten bitter bittet Blasen Blatt blau blaue
        Blech Blechbläsers bleib bleibe bleiben bleibt Blick blieb blockiert Blockierte blöd blödsinn blog
        bloß bloßgestellt Blume Blumen Blumenstrauß blut Blutabnahme Blutzuckersensoren bock Boden böse
        Bohnen bombe bonus Bonuskarte Bonusprogramms Bord Bote boulevard bräuchte bräuchten brand Brandfleck
        brauch brauche brauchen brauchst braucht brav Brei breit Breite Bremse brennend brennt bricht Brief
        Briefe Briefkartons briefkasten brieflich Brille Brillenkauf bring bringe bringen bringt Britta
        Brötchen Brot Browser Bruch Bruder Brücke brummt Brunnen Buch buche buchen buchhaltung buchhandlung
        Buchstabe bucht Buchung buchungscode Buchungsnummer Buchungsseite Bücher Bühne Büro bundesamt
        Bundesnetzagentur Busfahrer Butter Café Cappuccino Carola cent Chance chaos Charge chat check Checks
        Chef Chefärztin Chemiefabrik Chemotherapie Christkind Chur clip clown Club Code Computer cool Couch
        Cousin crew Curry dabei dach Dachs Dackel dadurch dämlich dafür dagegen Dagmar daheim daher dahin
        dahinter damals Dame damen damit dampf danach daneben Dank dankbar danke danken dankend dankeschön
        dankt dann daran darauf daraus darf darfst dargelegt darin darstellung darüber darum darunter dass
        dasselbe Datei Daten datenschutz Datenschutzbehörde Datum Dauer dauerauftrag dauern dauernd
        Dauerschleife dauert daumen davon davor dazu dazustehen deaktivieren Decke deckel Deckelrand defekt
        defekte defekten defensive definitiv dein deine deinem deinen deiner deines deinstalliere
        deinstallieren deinstalliert demnächst demselben denen denk denke denken denkt denn dennoch depot
        Depp derart deren dermaßen derzeit desaster deshalb desinfiziert dessen dessert deswegen
        Detaillierte details deutlich deutlichste deutsch deutschem Deutschkurs Dezember dich dicht dichtung
        dicke Diebstahl Diebstahls dienen Dienst Dienstag dienstagabend Dienstagmittag dienstagmorgen
        dienstagnachmittag dienstags dienstagvormittag Dienstreisen dienstschluss dient dies diese dieselbe
        diesem diesen dieser dieses Differenz Ding Dinge Dinkel direkt direkte direkten direktion
        direktnachricht direktnachrichten diskret diskussion diskutieren display dispute distanziert doch
        Dokument dokumentiert Donnerstag donnerstagabend donnerstagmittag donnerstagmorgen
        donnerstagnachmittag donnerstags donnerstagvormittag doof doppelt doppelte doppelten Dorf Doris dort
        dorthin drama dran drauf draußen dreck dreckig drecksladen dreh drehe drehen Drehkreuz drei Dreifach
        dreimal dreiviertel dreiviertelstunde drin dringend drinnen dritt dritte dritten drohen drohung
        drohungen druck drucken Drucker druckknopf druckt drüber drück drücke drücken drückt drunter Dünger
        dünn dürfen dürft dürfte dürften Duft dumm dummer dunkel Dunkelblau Dunkelmodus durch durchatmen
        Durcheinander durchführung durchgeben durchgeführt durchs durchsage durchwahl Dusche eben ebenfalls
        echt Ecke Edelstahl Eduard egal eher ehren Ehrenwort ehrlich ehrliche ehrlicher Ehrliches
        Ehrlichkeit Eichamt eigene eigenen eigener eigenes eigentlich eile eilig eilt Eimer einbauen
        eindeutig eindruck eindrücke eine einem einen einer eines einfach einfache einfacher Einfahrt
        einfließen einführen eingabe Eingang eingangs eingebaut eingefroren eingegangen eingehalten
        eingeklemmt eingeladen eingelaufen eingeleitet eingelöst eingeloggt eingereicht eingerichtet
        eingeschaltet eingesperrt eingestellt eingetragen eingewilligt einige einigen Einkauf einkaufen
        Einlass einlegen einlösen einmal einplanen einreichen einrichten eins einsame einsatz einschalten
        einschicken Einschlafen Einschränkungen einschreiben Einschulung einsenden Einsendungen einspielen
        Einsprüche einsteigen einstellen Einstellung Einstellungen Einstieg Einteilung eintippen Eintrag
        eintragen eintreten Eintritt Eintrittskarte einverstanden einwandfrei einweisen einwerfen
        einzelfälle einzelfall Einzelkarten einzeln einzelnen einzige einzigen einziges einzug einzureichen
        einzuschalten Eisdiele Eisen eisenbahn Eispickel Eistee Elektriker Eltern Empfänger Empfang empfehle
        empfehlen empfehlenswert empfehlt Empfehlung empfiehlt empfinden empfohlen empört empörung Ende
        endet endgültig endlich Endung Energieeffizienz eng engel Enkel entdecken entdeckt entfällt entferne
        entfernen entfernt entgangen entgegen entgegengebrachte enthalten entnehmen entnimm entrichten
        entschädigung entscheiden entscheidet Entscheidung entschieden entschuldige entschuldigen
        entschuldigens entschuldigt Entschuldigung entschuldigungen entsetzlich entsorgt entspannen
        entsperre entsperren entsprechen entsprechend entsprechende entspricht entsprochen entstanden
        entstandene entstehen entsteht enttäuschend enttäuscht Enttäuschung entweder entwickelt Entwickler
        entwischt entwürdigend Entwurf Erde Erdmännchen Ereignis erfährst erfährt erfahren erfahrt Erfahrung
        Erfahrungen erfahrungsbericht erfahrungsgemäß Erfolg erfolgen erfolgreich erfolgt erfolgte erfragen
        erfreut erfunden ergänze ergänzen Ergebnis erhält erhältlich erhältst erhalt erhalten erhöht erhöhte
        erhofft erinnern Erinnerung erkannt erkennen erklären erklärt Erklärung erkundige erkundigen
        erläutert erlasse erlassen erlauben erlaubt erleben Erlebnis erlebt erledigt Ermessen ermitteln
        ermittelt ermöglichen erneut ernst ernsthaft eröffne eröffnen eröffnet erreichbar erreichen
        erreichst erreicht Ersatz Ersatzbus ersatzgerät ersatzlieferung Ersatzschlüssel Ersatzteil erscheint
        erschienen erschrocken ersetze ersetzen ersetzt erst erstatte erstatten erstattet Erstattung erste
        ersten erster erstes Erstkauf erstklassigen Erwachsene erwäge erwägung erwähnt erwarten erwartest
        erwartet erwartungen erweckt erweitern Erwischt erzähl erzähle erzählen erzählt esel Espresso esse
        essen Etage Etikett etwa etwaige etwaiger etwas euch euer eure eurem euren eurer eures Euro
        evaluiert eventuell ewig Existenz existiert exklusiv experte experten expertin expertise express
        extension extra extrem facebook Fach fachabteilung Fachgeschäft fachleute fährt fälle fällig fällt
        fälschlich Fälschungen fände fängt fahr fahre fahren Fahrer fahrerin Fahrern Fahrgäste Fahrgästen
        Fahrgast Fahrgeld Fahrkarte Fahrkarten Fahrplan Fahrrad Fahrradständer Fahrradwäsche Fahrräder
        Fahrstuhl Fahrt Fahrzeug fair fall fallen falls falsch falsche falschen falscher falsches Familie
        fand fanden fange fangen fans fantastisch Farbe Farbeinstellungen Farben fassungslos fast faul faxen
        Februar feedback fehlanzeige fehlen fehlende Fehler fehlerfrei fehlt fehlte Feier Feierabend feiere
        feiern Feiertag fein Feind feine feinen feiner Feld Fenster Ferien Ferienhaus Ferienlager Fernbus
        Fernsehen Fernseher fertig fest festgestellt feststellen fettig Feuer fieber fiel figur Filiale
        Filialen Filialleiter Film filter finanzamt finde finden findest findet Finger Firma firmen Fisch
        Fitnessstudio flach flackert flamingos Flasche Flaschen Flaschenboden Flecken Fleisch flicke flicken
        flieg fliege fliegen fliegt fließt Flohmarkt flott flüstere Flug Flughafen fluglinie Fluglinien
        Folge folgen folgende folgenden folgst folgt Forderung Form format Formular fort fortlaufend
        fortsetzen forum Foto Fotos frag Frage Fragen fragst fragt franken Französisch Frau Frauen frech
        frechheit frei freie freigegeben freigeschaltet freigetränk freikarten freinehmen freischalten
        Freitag freitagabend freitagmittag freitagmorgen freitagnachmittag freitags freitagvormittag Fremde
        freude freue freuen Freund Freunde Freundin freundlich freundliche freundlichen freundlicher
        freundlicherweise freundlichkeit freundlichst freut Frieren friert frisch frische Frisches friseur
        friseurin Friseurtermin frist fristgerecht Frisur froh Fruchtfliegen früh früher früheren Frühling
        Frühstück Frühtour frust frustrierend frustriert fühl fühle fühlen fühlt führen Führerschein führt
        führung füll fülle füllen fünf fünfte fünften für fürchten fürs Füße füttern Fugenmasse fuhr
        fundbüro Funklöcher funkstille funktion funktionieren funktioniert furchtbar Fuß Fußbodenheizung
        Gabel Gärtner Gäste Gang Gans ganz ganze ganzen Garantie Garantiefragen Garantieheft garantiere
        garantieren garantiert Garten Gasgeräte Gashahn Gasherd Gasse Gast Gastherme Gatten geändert
        geärgert geantwortet gebacken Gebäude gebe geben gebeten geblieben geboren gebracht gebrauch
        gebraucht gebrochen gebt gebucht Gebühr Gebühren gebührt geburtsdatum Geburtstag gedacht gedanke
        Gedanken gedemütigt gedenken gedenkt Gedicht gedreht gedruckt gedrückt Geduld gedulden geduldig
        geehrte geehrter geehrtes geeigneter gefährlich gefällt gefahr gefahren gefallen gefilmt geflogen
        gefragt gefreut gefroren gefühlt gefunden gegangen gegeben gegebenenfalls gegen Gegend Gegenstand
        gegenteil gegenüber gegessen gegriffen geguckt gehabt gehalten gehandelt gehe gehen Gehör gehören
        gehört geholfen geholt geht geil geirrt geist gekauft gekippt geklappt geklaut gekommen gekriegt
        gekümmert gekündigt gelacht geländer gelandet gelassen gelaufen Geld Geldbeutel gelegenheit
        gelegentlich Gelenke gelernt gelesen geliefert gelingen gelobt gelöscht gelöst gelogen gelten
        geltenden Geltendmachung gelungen gemacht gemäß gemailt gemeinsam gemeint gemeldet gemerkt Gemüse
        genannte genau genaue genauer genauso genehmigt genervt genial genieße genießen genommen genügend
        genügt genug genuss geöffnet Gepäck gepfiffen geplant geplatzt geplatzte geprüft geputzt gequetscht
        gerade Gerät Geräte geraucht gerechnet gerecht geredet geregelt gereinigt gerettet gericht gerichte
        gerichtet gerichtlich Geringfügige gerissen gern gerne Geruch Gerücht gerührt gerupftes gesagt
        gesammelt gesamt gesamte geschadet Geschäft Geschäfte geschäftsbedingungen geschäftsführung
        geschäftsleitung geschäftsschluss Geschäftsstelle geschätzt geschätzte geschätzten geschätzter
        geschätztes geschafft geschaltet geschaut geschehen Geschenk geschenkt Geschichte Geschichten
        geschickt geschlafen geschlossen Geschmack geschmeckt geschmiert geschnitten geschrieben geschult
        geschwindigkeit geschwitzt geschwollen gesehen gesendet Gesetz gesetzlichen gesetzt gesichert
        Gesicht gesichtet Gesichtsmaske gespannt gespart gesperrt gesperrte Gespräch gesprochen Gestaltung
        gestartet Gestell gestellt gestern gestimmt gestochen gestört gestohlen gestolpert gestoppt
        gestrahlt gestrichen gestürzt gesucht gesund Gesundheit Gesundheitsamt Gesundheitsdaten getäuscht
        getan getanzt getauscht geteilt getestet Getränk Getränke getragen getrennt getwittert gewachsen
        gewähr gewähre gewähren gewarnt gewartet gewechselt gewerbeaufsicht gewertet gewesen Gewicht gewinn
        gewinnen Gewinnerin gewinnspiel gewinnt gewissen gewöhnlich gewöhnt gewollt gewonnen geworden
        geworfen gewünscht gewunken gewusst gezahlt gezeigt gezogen gezwungen gibst gibt giftig gilt ging
        gingen Glas glassplitter glatt glaub glauben glaubt gleich gleiche gleichen gleichermaßen gleichwohl
        gleichzeitig Glocke Glück glücklich glückwunsch Gluten gold goldwaage goldwert gondel google gott
        grad Gramm gratis Graz griff grinsen Größe Größen größer größere groß großartig Großbuchstaben große
        großen großer großes Großmutter grün Gründe gründlich gründlicher grüne grüß Grüße grüßen Grund
        grundsätzlich Gruppe Gruppen Gruppengröße Gruß guck gucken gültig gültigen günstig günstiger güte
        Gurke Gurken Gurkenexperten Gutachten Gutachter gute gutem guten guter gutes gutgeschrieben
        Gutschein Gutscheine gutschreiben Gutschrift haar Haare Haarschnitt habe haben habt Hälfte hält
        Hände händen händler hänge hängen hängt hätte hätten hättest hättet häufig häufigen Häuser
        Haftpflicht hagelt Hahn hake haken hakt halb halbe halben Hallenbad hallo halt halte Haltegriffe
        halten Haltestelle haltet Hammer Hand Handcreme handel handelt Handgepäck handhabung Handtuch
        Handwerker Handy handynummer harmonisiert hart hast hatte hatten hattest haue haupt Haupteingang
        Hauptplatz hauptsache Haus Hausarbeit hausbank Hausdame Hause Hauses hausmeister Hausnummern
        hausordnung Haustier Haustür Hausverwalter Haut hebel hebt Heiligabend heilt heim Heimaufsicht
        heimlich heiß heißen Heißer heißt Heizkörper heizt Heizung hektik held helden heldin helfe helfen
        Helga hell Helligkeit hellseher Helm Hemd heraus herausgefunden heraussuchen Herbst Herbstkollektion
        Herd hergeben hergestellt Herr Herren herrlich herrn Herrschaften hersteller Herta Hertas herüber
        herunter herunterladen herz herzen herzlich herzlichen heulen heute heutige heutigen hexen hier
        hierfür hierher hiermit hierzu hieß Hilfe hilfebereich hilfecenter hilfreich hilft Himmel hinaus
        hinbekommen hinein hing hingehalten hingelegt hingesehen hingewiesen hinhalten hinstellen hinten
        hinter hintere hinteren hinterher hinterlasse hinterlassen hinterlegt Hinweis Hinweise hinweisen
        hinzufügen hoch hochachtung hochachtungsvoll hochdruck hochgeladen hochladen Hochstuhl Hochzeit
        Hochzeitstag höchst höchste höchsten höchster höflich Höhe höher hölle höre hören Hörgerät hörst
        hört Hörverlust hoffen hoffentlich hofft Hofladen hole holen Holger holt Holz homepage Hose Hotel
        Hotels hotline hübsch Hüftgurt Hülle Hüpfer Hütte Huhn Hund Hunde Hundefutter Hundehaare hundert
        hunderte hundertprozentig Hundeversicherung Hunger hurra ideal Idee idioten Igel ignorieren
        ignoriert ihnen ihre ihrem ihren ihrer ihrerseits Ihres Imker immer immerhin Impftermin Impfung
        impressum indem info Information Informationen informiere informieren informiert infos Inhaber
        Inhalt Inhaltsliste Inhaltsstoffen inklusive innen innerhalb innigst Insel insgesamt insofern
        Inspektion Installateur installiere installieren installiert instand institut Instituts intensiv
        interessant Interesse interessieren interessiert intern interne interner internet internetpräsenz
        internetseite interview interviewt Inventursicherheit inzwischen irgendeine irgendeinen irgendwann
        irgendwie irgendwo irren irrst irrtümlich Irrtum isst Jacke jährlicher Jahr Jahre jahrelang Jahren
        Jahres Jahreskarte Jahrgang jammern jammerschade Januar jede jedem jeden jeder jederzeit jedes
        jedoch jemand jemanden jetzige jetzt jeweilige jeweiligen jeweils joghurt Jucken juckt Juli jung
        junge Juni Jurastudent jurist juristen juristin juristisch juristische Kabel käfer kämpfen Käse
        Käsekuchen Kätzchen käufer käuferschutz käuferschutzfall Kaffee Kaffeemaschine Kalender
        Kalenderdatei kalt kamen Kamera kamerateam kanal Kaninchen kann Kanne kannst kannte Kante kanzlei
        Kapelle kappe kaputt Karabiner Karte Karten kartenanbieter kartenfirma kartenherausgeber Kartoffel
        Kartoffeln Karton Kartons Kartuschen Kasse kassen Kassenbon Kassenzettel kassiert kasten katastrophe
        Katze Katzenfutter Kauf kaufe kaufen Kaufhaus Kaufzeitpunkt kaum Kaution kein keine keinem keinen
        keiner keinerlei keines keinesfalls keineswegs Keller Kellner kenne kennen kennenlernen kennst kennt
        kenntnis Kennwort Kennzeichen kennzeichnen Kerl Kern Kerze Kette Kilo Kind Kinder Kinderklamotten
        Kinderlachen Kindern Kinderstation Kinderticket Kinderwagen Kindes Kino Kinogutschein Kinosaal
        Kirche Kissen kläre klären klärt klärung Klage Klagemauer klagen klageschrift klapp Klappe klappen
        klappern klappt klar klare klarer Klasse Kleben Kleid Kleiderbügel Kleidung klein kleine kleinen
        kleiner kleinere kleines kleinigkeit kleinsten klemm klemme klemmen klemmt Kletterpark klick klicke
        klicken Klicks klient klientin Klingel klingeln Klingelschild klingelt klingle klingt klinik knapp
        Kneipe Knie Knieproblemen Knopf Kobra Koch koche kochen König können könnt könnte könnten könntest
        könntet Körper Körpergröße köstlich Koffer Kofferanhänger kohle Kollege Kollegen Kollegin
        kolleginnen kollektion komm Komma komme kommen kommende kommenden kommender Kommentar kommentare
        kommentaren kommentieren kommentiert kommst kommt komplett komplette kompliment komplimente
        kompliziert konkurrenz konnte konnten Kontakt kontaktaufnahme kontaktdaten kontaktformular
        kontaktiere kontaktieren kontaktiert Kontaktlinsen Konten Konto Kontoeröffnung Kontonummer
        Kontostände Kontostand Kontrolle kontrolleur Kontrolleure kontrolliere kontrollieren kontrolliert
        Kontrollwaage Konzert Kopf Kopfhaut Kopie Korb korrekt korrespondieren korrigiere korrigieren
        korrigiert Kosten kostenlos kostenlose kostet kotzen kotzt Kraft krank Krankenhaus Krankenkasse
        kratzer kratzt kreativ kreditinstitut Kreditkarte kreditkartenanbieter kreditkartenfirma Kreuzung
        krieg kriege kriegen kriegst kriegt Krimi kritik Kroatien Krokodil Kropf Krücken Kuchen Küche
        Küchenaufbau kühl kühlen Kühlschrank kühlt kümmer kümmere kümmern kümmert kündige kündigen kündigt
        Kündigung Kündigungsfrist künftig Kürze kürzer kürzlich Kugel Kugelschreiber Kulanz Kunde Kunden
        Kundenakte kundenbetreuung kundencenter kundendialog Kundendienst kundenkarte kundenkonto
        Kundennummer kundenportal Kundenservice Kundenstimme kundenzufriedenheit Kundin kundinnen Kundschaft
        Kunst Kurier Kurs Kursleiter Kursleiterin Kursordnung Kurspreises kurz kurze kurzem Kurzgröße
        Kuscheln labor lachen lachnummer Lachs lacht Lack lade Ladekabel Laden Ladenschluss Ladesäule ladet
        lächeln lächerlich lädt länger längst längstens Lärm lässt läuft Läuse läute läuten Lage lagen Lager
        Lahm Lampe Land landen landet lang lange langen langjährige langsam langweilig lappalie Lasagne lass
        lasse lassen lasst Lastenrad lastschrift Lauf laufe laufen laufend laufenden Laune laut lautend
        lautet lauwarm lauwarmes leben Lebens lebensgefährlich Lebensmittel Lebensmittelaufsicht Lebenswoche
        lebenszeichen lebt leck lecker leckerer leckeres leckt Leder lediglich leer Leerer lege legen legt
        Lehrer Lehrkraft leibt leicht Leid leiden leider leihen leihgerät leise leisten Leistung
        Leistungsumfang leite leiten Leiter Leitstelle Leitung Lenker Leopold lernen lernt lese lesen leser
        Leserinnen lest letzte letzten letzter letztes leuchtet Leute Licht lieb liebe lieben lieber liebes
        liebevoll Lieblingsroute liebste liebsten liebt lief lieferadresse Lieferant Lieferanten lieferbar
        Lieferbedingungen liefere Lieferkette liefern Lieferservice liefert Lieferung Lieferungen
        Lieferwagen Lieferzeit liegen liegt lies liest Lift Linie link links Linsen Linsencurry Linz
        Lippenstift Lissabon Liste Liter Lithium loben Loch locker lockerem lockerer Löcher Löffel lösche
        löschen löscht löse lösen löst Lösung logisch logistischen Logo lohnt Lokalzeitung Lorenz lose
        losfährt losgefahren losgeschickt loswerden Lüftungsventil Luft lust lustig mach mache machen macht
        maden Mädchen mängel Männer März Magazin magst mahlzeit mahnbescheid Mahnung Mahnungen mahnverfahren
        Mai mail mailadresse mails mailverlauf Mal Maler manche manchen manchmal mandant mandantin mandat
        mangel mangelhaft Mann Mannes mannschaft Mantel markant Marke Markenauftritt markieren markierst
        markiert Markt marktüblich Maschine Maske Masken Maße maßgeblich maßlos Maßnahme Material Matratze
        matschig Mauer Maut maximal Mechaniken Mechanismus meckern media medien Medikament Medikamenten
        Medizin Meer Mehl mehr mehrere mehreren mehrfach mehrmals mein meine meinem meinen meiner meines
        meint meinte meinten meinung meist meisten meistens meister meisterin melde melden meldest meldet
        meldete Meldezettel Meldung Melodie Menge Mensch Menschen Menüpunkt merke merken merkt messen Messer
        metall Meter Metern mich mies mieser Miete Mieter Mieterlebnisses Mietvertrag Mietvertragsnummer
        Mietwagen Milch Milchbrot millimetergenau Mindeste mindestens Mindestlaufzeit minus Minute Minuten
        missen missgeschick misst missverständlich Missverständnis missverstanden mist Mitarbeiter
        Mitarbeiterin Mitarbeiterinnen Mitarbeitern mitbekommen mitbewerber mitbringen mitdenken mitgebracht
        mitgeteilt Mitglied Mitglieder Mitgliedsbeitrag mitgliedschaft mitnehmen mitnichten mitrechnest
        mitschicken Mittag Mittagessen mittags Mittagskarte Mitte mitteilen Mitteilung Mittel mitten
        Mitternacht mittlerweile Mittwoch mittwochabend mittwochmittag mittwochmorgen mittwochnachmittag
        mittwochs mittwochvormittag Mixer mobilnummer Modell Möbel Möbelhaus möchte möchten möchtest mögen
        möglich mögliche möglicherweise Möglichkeit Möglichkeiten Moment momentan Momo Monat Monate Monaten
        monatlich monats monatsende Montag montagabend montage Montageauftrag montagmittag montagmorgen
        montagnachmittag montags montagvormittag monteur Monteure montiere montieren montiert morgen
        morgenabend morgenmittag morgennachmittag morgens morgenvormittag Moser Motor mücke Mühe Müll
        mülleimer Müsli müssen müsst müsste müssten müsstest müsstet Mütze Mund murks Murmeltier Museen
        Museum Musik Musikverein muss musst musste mussten Muster mutig Mutter Muttertag nach Nachbar
        Nachbarapotheke Nachbarin Nachbarn nachbarschaft nachdem nachdenken nachempfinden nachforschung
        Nachfrage nachfragen nachgedacht nachgehen nachgeliefert nachgeschaut Nachhaltigkeit nachher
        nachlässig nachlässigkeit nachlass nachlesen nachliefern Nachmittag nachmittags Nachname Nachricht
        Nachrichten nachrichtenfach nachschauen nachschub nachsehen nachsicht Nacht Nachtbus Nachtdienst
        nachts Nachtschicht nachvollziehbar nachvollziehen nachweisen nachzulesen nachzureichen nächste
        nächstem nächsten nächster nächstes Nähe nähen näher näheres nämlich Nagel nahe Name Namen Nase nass
        nassem Nasser Nasses natürlich neben nebenan Nebenwirkungen Neffen nehme nehmen nehmt nein nenn
        nenne nennen nennst nennt nerven Nervenkitzel nervig nervt nett nette netten netter netterweise
        nettes netz netzbetreiber Neuausrichtung Neubewertung neue neuen neuer neues neugierig neuigkeiten
        neulich neun neustarten newsletter nicht nichts niederknien niedrig niemals niemand niemandem
        niemanden Nikolaus nimm nimmer nimmt nirgends noch nochmal nochmals nötig Norden normal normale
        normalerweise notarzt notaufnahme Notbremse Notdienst Notfall notfalls notieren notiert notruf
        notwendig Notwendigkeiten November Nudeln null nummer Nussgipfel Nusszopf nutze nutzen Nutzer
        Nutzung oben Oberfläche oberste Obst obwohl oder öffentlich öffentlichkeit öffne öffnen öffnet
        Öffnung Öffnungszeiten öfter Österreich Österreicher Ofen offen offenbar offene offener
        offensichtlich offline ohne Ohren Ohrwurm okay Oktober Omas Ombudsmann onkel online Onlineshop
        operation Operationen Opernchor Optimierung option Ordner Ordnung ordnungsgemäß organisieren
        organisiert original Osten Ostern Paar pack packe packen packt Packung Päckchen Paket Paketdienst
        Pakete Paketshop Paketshops panik panne Pannendienst Papier Papierkram Papierstau Paragraf
        Parallelkurs pardon Park parkbank Parkdeck parken parkplätze Parkplatz Partner Partnerbetreuer pass
        Passagier passen passend passende passieren passiert passierte passt passte Passwort patch patient
        patienten patientin patzer Pause pausieren pech peinlich perfekt persönlich persönliche persönlichen
        Person Personal Personalausweis Personen Pfand Pfandbecher pfeife pfeift Pferd Pfingstmontag
        Pfingstrosen Pflanze Pflanzen Pflaster Pflege pflegeleicht Pflicht pfusch piept Pilatus Pille Pixel
        pizza pläne Plätze Plakat plan planen plant plastik Platz platzen platziert Platzkarte platzt
        Platzwunde Pleiten plötzlich Plus pocht police Policen Polizei Polstermöbeln Portal Portemonnaie
        Portier Position positiv positive post postalisch posteingang posten Postfach Postkorb Postleitzahl
        Praktikum praktisch Praline praxis Praxisteam Preis Preisanpassungen Preise Preiserhöhung
        Preisfehler preisnachlass preisverzeichnis PREISWORT presse Pressemappe pressestelle prima Prinzip
        priorität privat privatchat private privaten privater Privatinsolvenz Privatnachricht
        privatnachrichten proaktiv Probe Probefahren Probefahrt Probezeit probier probiere probieren
        probiert Problem Probleme problemlos Produkt Produkte Produkten Produktinformationsblatt Produktion
        Produktportal Produktschutz Profil profis Programm Promenade Protokoll Prozent prozess Prozesse
        prüfe prüfen Prüfer prüft Prüfung publik pünktlich pumpe Punkt Punkte putzen Qualität
        qualitätssicherung Quartalsende quatsch quietscht Quittung Rabatt rabattcode Rabattmarken radar
        Radio Radkurier Räume räumen rahmen rampe Rand ranzig rappen Rasen Raste Rastplätze Rastplatz rate
        raten Ratenzahlung ratgeber Rathaus rauch Raum raus rausgeworfen reagieren reagiert Reaktion
        reanimiert recherchiert rechnen rechnet Rechnung Rechnungen recht Rechteabfrage rechtfertigen
        rechtlich rechtliche rechts rechtsabteilung rechtsanwältin rechtsanwalt rechtsbeistand Rechtsschutz
        rechtsschutzversicherung rechtsweg rechtzeitig recycelbar Redakteur redaktion rede reden redet Regal
        Regel regelmäßig Regeln regelt regelungen Regen Regenjacken Regionalfernsehen registriert regt
        reibungslos reiche reichen reicher reicht Reifen Reihe Reihenfolge rein reinfall reinige reinigen
        reinigt Reinigung Reinigungsteam reinkommen Reise reisebüro Reiseforum reisen Reisenden Reisepass
        Reisepreis Reisepreise reißen reißt Reißverschluss Reklamation reklamationen reklamiere reklamieren
        reklamiert Rente Reparatur Reparaturen repariere reparieren repariert reportage reserviere
        reservieren reserviert Reservierung Reservierungen respekt respektlos Rest Restaurant restlichen
        retten rezension Rezept rezeption richte richten richter richterin richtet richtig richtige
        richtigem richtigen richtlinien Richtung Richtwert riechen Riecher riecht rief riesig Ring Ringe
        Risiken Risiko Robe Rock rocks roh rohr Rohre Rolle Rollstuhl Rolltreppe Romans Romantik Rose Rosen
        Rosenduft Rosinen rostet Rostige rot rote Roth Router Rubrik Rucksack Rudi rückbuchen rückbuchung
        Rückerstattung Rückfahrt Rückfrage Rückfragen Rückgabe rückgängig rücklastschrift Rückmeldung
        Rückmeldungen rückruf Rückrufnummer Rücksendung rücksichtslos Rücktritt rückwirkend Rückzahlung
        Rückzahlungen rührend rufe rufen rufnummer rufst ruft Ruhe Ruheabteil ruhetag ruhig ruhige ruiniert
        ruinierte rund Runde rundfunk rundum runter Rutsch Rutsche rutscht Saal Sache Sachen Sachverständige
        Sack Säcke sämtlichen säße säugling Safe saftiger saftladen sage sagen sagst sagt sagte Salat Salon
        Salzburg salzig sammeln Samstag samstagabend samstagmittag samstagmorgen samstagnachmittag samstags
        samstagvormittag samt Sanddorn sandig saß saßen saßt Sattel Satz sauber sauer sauerei saugt sauna
        scannen Scanner schade Schaden Schadenmeldung schadensmeldung Schäden schäme schämen schämt schätze
        schätzen schätzt Schaf schaffe schaffen Schaffner Schal Schale Schals schalt schalte schalten
        Schalter schande scharf Schatten schatz schau schaue schauen Schaufel Schaufenster Schaukel
        Schaukeln schaut Scheibe Scheiben Scheidung Schein scheinbar scheinen schenke schenken Schere scherz
        scheue Schicht Schichten Schichtwechsel schick schicke schicken schickst schickt schieben schiebt
        schief Schiefer schiefgegangen Schiff Schild Schilddrüse Schilddrüsenkrankheit schildern Schimmel
        schirm Schizophrenie schläft schlägt schlafen Schlafzimmer schlagen Schlange schlank schlau schlauch
        schlecht schlechte schlechten schlechter schlechteste schlechtesten schlicht schlichter schlichtung
        schlichtungsstelle schlichtweg schlief schließe schließen Schließfächer schließlich schließt schlimm
        schlimmer schlimmeres Schloss Schlüssel schmal schmecken schmeckt schmeckte schmeiß Schmerzen
        schmort schmutzig schnäppchen Schnaufen schnauze Schnee Schneefall Schneeschaufel schneiden
        Schneiderin schnell schnelle schnellen schneller schnellsten schnellstmöglich Schnitt Schnitte
        Schnitzel schnitzer schnurrt schock schön schöne schönen schöner schönes schönste Schokolade schon
        schonmal Schrank Schraube Schrauben Schreck Schrecken schrecklich schreib schreibe schreiben
        schreibst schreibt schrieb schrieben schriftlich schriftlichen schriftverkehr Schritt schritte
        schrott schublade Schüler Schüssel Schuh Schuhabteilung Schuhe Schuld schulden Schule Schulklasse
        Schulter schultern schulterzucken Schultheater Schuss Schutz Schutzkappe schwach schwägerin schwärmt
        schwager schwarz schwarze Schweigen schweinerei schweißt schwer schwerer schwerhörig Schwerkraft
        Schwester schwierig Schwimmbad schwimmen screenshot screenshots sechs sechst Sechzigstem Segel sehe
        sehen sehr seht seid seien seife sein seine seinem seinen seiner seit seitdem Seite Seiten seither
        sekretariat selben selber selbst Selbständige Selbstbedienungskasse selbstständig selbstverständlich
        selten Semmeln sende senden sender sendest sendet Sendung senkt September Serien Seriennummer server
        Service Servicehotline servicenummer Servicepartner Services servieren setz setze setzen setzt
        Shampoo shop show sich sicher sichere Sicherheit Sicherheitsdienst Sicherheitsgründe
        Sicherheitsrelevante sicherlich sichern sichert sichtbar sichtweise sieben siebte sieh siehst sieht
        Silvester sind singenden singt sinne sinnvoll Situation Sitz Sitzbänke sitzbank sitze sitzen sitzt
        Skandal skeptisch Skikurs Skipass sobald Socken sodass soeben Sofa sofern sofort software sogar Sohn
        solange solche solchen soll sollen sollst sollte sollten solltest solltet Sommer Sommerfahrplan
        Sonderbedingungen Sonderkündigungsrecht sondern Sonnabend Sonne sonnigen Sonntag sonntagabend
        sonntagmittag sonntagmorgen sonntagnachmittag sonntags sonntagvormittag sonst Sorge Sorgen
        sorgfältig sorgfältiger sorgfalt Sorte sortiment sowie sowieso sozial sozialen spät später
        spätestens spamordner spannend Spannung sparen Sparkasse sparst spart Spaß Spaziergang Speck
        speichern Speisekarte spendiere spendieren Sperre sperren Spiegel Spiel spiele spielen Spielplan
        Spielplatz spielplatzwart spielt Spielzeug spinnt spitze spitzenklasse splitter Sport Sportstudio
        Sporttasche Sprache sprachlos spreche sprechen Sprechstunde sprich spricht spring springe springen
        Sprint Spruch Spülen Spülmaschine stabil stabile Stadt Stadtmagazin Stadtrundfahrt ständer ständig
        Stängel Stammkunden stammt stand Standard standards standen Standort stark starke starkes Starkregen
        Start starte starten startender startet Startseite Station statt stattdessen stattgefunden status
        Staub Staubsauger steck Steckdose stecken Stecker steckt steckte Steffen stehe stehen steht steig
        steige steigen steigt Stein steinhart stell Stelle stellen stellt stellungnahme stern sterne stets
        Steuer steuerbehörde Steuererklärung stich Stichflamme Stiefel Stiel stiftung Stimme stimmen stimmt
        stimmte stimmung stinken stinksauer stinkt Stock stören Störung Störungen Störungsformular Stoff
        Stofftasche stolpere Stolperer stolpert stolz stoppen storniere stornieren storniert Stornierung
        story stoße strafanzeige Strafe strahlen strahlt Strand Straße Straßenbahn strategischen Strauß
        Strecke streiche streichen streiten strenger stress stressig Strom stromanbieter Stromrechnung
        Strophe Struktur Student studio Stück Stücke stünde stürzt Stufe Stuhl Stunde Stunden stundenlang
        stupse Sturm such suche suchen sucht Süden süß suggestion summe super Supermarkt Suppe support
        Symbol sympathischer Symptom System Systemwechsel Tabelle Tablet Tablette Tabletten tadellos täglich
        täte täuschen täuschst Tafel Tag tagblatt Tage Tagen tages tagesende Tagesgeldkonto Taiga Takt Tank
        tanke Tankfüllung Tanne Tante Tanzsaal tapete tarif Tarife Tarifstreits Tasche Taschen Tasse Tassen
        tatsächlich tauchen taugt tausch tausche tauschen tauscht tausend tausende tausendfach Taxi team
        Technik Techniker technisch technische technischer Tees Teil Teile teilen Teilnahme teilnehmen
        Teilnehmer teilst teilt teilweise Telefon telefoniere telefonieren telefoniert telefonisch
        telefonische telefonischer Telefonnummer Teller Temperatur Teppich Termin Termine Terminen Terrasse
        teste testen testsieger Teststreifen teuer teufel teuren teurer text Theater Theke Thema therapie
        Therme Thüringer Ticket Tickets tief tiefer Tier Tierärztin tierarzt Tiere timing tipp tippe tippen
        tipptopp Tisch Tische Tischler Toaster Tochter Toilette toll tolle tollen toller tolles Tomaten
        Tomatenblätter tonfall Topf Torte total tote Trägerverein trägst trägt tränen träumen trag trage
        tragen trainer trainerin trainiere Training Transaktionsprüfungen Transportversicherung trau
        trauerspiel Traum traurig trauriges treffen Treffpunkt trennen Trennung Treppe Treppensteigen Tresor
        trete treten treu treue Trick trifft trink trinke trinken trocken trockener trocknen Trockner troll
        Tropfen tropfender tropft trotz trotzdem Tschüss Tube Tuch Tür Türe Tüte Tulpenzeile Tunnel Turmuhr
        twitter Typ typisch übel über überall überarbeitet überaus überbucht überdacht überfällig überfüllt
        Übergabe übergebe übergeben überhaupt überlassen überlastet überlege überlegen überlegt überlesen
        übermitteln übermittle übermorgen Übernachtung übernehme übernehmen übernimmt übernommen überprüfe
        überprüfen überprüft Überprüfung überrascht Überraschung übers übersehen übersende übersenden
        übersetzt Übersicht übertreiben überweise überweisen Überweisung überwiesen überzeugt üblich
        üblicherweise übrig übrigen übrigens übt Uhren Uhrzeit Umbau umbaut umbuchen umgebaut Umgebung
        umgehend umgekippt umgesetzt umgestiegen umgetauscht umgezogen Umkleide Umleitung umquartieren
        Umsatzsteuer umsehen Umso umsonst umstände Umständen umständlich umsteigen umstellen Umtausch
        umtauschen umziehen Umzug unachtsamkeit unangenehm Unannehmlichkeiten unaufmerksam unbearbeitet
        unbedingt unbekannt unberechtigt unbezahlbar unbrauchbar undenkbar undicht unendlich unfähig Unfall
        unfassbar unfreundlich ungefähr ungenau ungenießbar ungern ungeschickt ungewöhnlich unglaublich
        Unglück ungut unhöflich unklar unleserlich unmöglich unmut unnötig unprofessionell
        Unregelmäßigkeiten unsauber unser unsere unserem unseren unserer unseres unsinn unsre unsren
        Unstimmigkeiten unten unter unterbrochen untergegangen untergekommen unterhaltung Unterlagen
        unterlaufen unterlief unterliegen unterliegt Unternehmen unternehmensphilosophie Unterricht
        Unterschied unterschiedlich unterschrieben Unterschrift unterste unterstellung Unterstellungen
        unterstützen unterstützt Unterstützung untersuche untersuchen untersucht Untertitel Untertiteln
        unterwegs untröstlich unübersichtlich unverändert unverschämt unverschämte unverschämten
        unverzeihlich unverzüglich unvollständig unwahr unzufrieden unzumutbar update Upload Urlaub
        Urlaubstage Ursache ursprünglich user variante Vase Vater Vaters vegan veganen vegetarisch Venen
        Ventil Verabredung verändert veräppelt verärgert veraltet veranlasse veranlassen veranlasst
        Veranstalter Veranstaltung Veranstaltungsbüro verantwortlich Verantwortung verarsche verarschen
        verarscht verbessern verbessert Verbesserung Verbesserungen verbesserungsvorschlag verbinde
        verbinden Verbindliche verbindlichen verbindlichst Verbindung verbockt verbogen verboten verbrannt
        Verbraucherdarlehen Verbraucherschlichtung Verbraucherschutzpreis Verbrauchersendung
        verbraucherzentrale verbreiten verbreitet verbucht Verbündete verbummelt verbunden verdient
        verdoppelt verdreht verdrückt verehrte verehrter Verein vereinbare vereinbaren vereinbart
        Vereinbarung verfärbt verfahren Verfahrensstand verfallen verfolgen verfügbar Verfügung vergangen
        vergangene vergangenen vergeben vergeblich Vergebung vergeht vergessen vergisst Vergleich
        vergleichen Vergnügen vergriffen vergüte vergüten vergütet Verhalten verhindert verifizierung
        Verkäufer verkäuferin Verkauf verkaufen Verkaufspersonal verkauft Verkehr verkehrt verklage
        verklagen verklagt verkraften Verkratzen verkratzt verkürzt verladen verlängere verlängern
        verlängert Verlängerung verlange verlangen verlangt verlassen verlauf verlegen verlegt verlesen
        verletzend verletzt verliebt verlieren verliert verlinken verlinkst verlinkt verloren verlosen
        vermasselt vermehrter vermeiden vermerke vermerkt vermieter vermisse vermissen vermuten vermutlich
        veröffentliche veröffentlichen veröffentlicht verpackt Verpackung verpasst verpflichtet
        Verpflichtung verpfuscht verrätst verrat verrate verraten verratet verrechne verrechnen verrechnet
        verrückt verrutscht versäumnis versäumt Versagen versagt versalzen Versand versandkostenfrei
        versandt versaut verschaukelt verschenken verschenkt verschicke verschicken verschickt verschieben
        verschieden verschiedene verschimmelt verschlafen verschlampt verschlossen verschluckt verschmutzt
        verschoben verschulden verschuldet verschwunden verschwundene Versehen versehentlich versende
        versenden versender versicherer versichern versichert versicherte versicherter Versicherung version
        verspätet Verspätung verspreche versprechen versprochen verständigt verständlich Verständnis
        verstanden versteh verstehe verstehen versteht verstimmt verstopft Versuch versuche versuchen
        versucht vertauscht Verteiler vertippt Verträge verträgt Vertrag vertragspartner vertrauen
        vertraulich vertreten vertröstet verursacht Verwaltung verwandt verwechseln verwechselst verwechselt
        verwechslung verweigert verweisen verwelkt verwende verwenden verwendet verwendung verwirrend
        verwöhnt verzeih verzeihe verzeihen verzeiht Verzeihung verzichten verzinst verzögert Verzögerung
        verzögerungen video Videos viel viele vielen vielleicht vielmal vielmals vier Viermal vierte Viertel
        viertelstunde vierten vierzehn Vitrine völlig voll volle vollen voller vollkommen vollständig
        vollständige vollständigen volltreffer vorab Vorabend Vorarlberg voraus Voraussetzung
        Voraussetzungen voraussichtlich vorbehalten vorbei vorbeikommen vorbereitet Vorbesitzer vorbestellt
        Vorbestellung vorbildlich vordere voreilig Vorfälle Vorfall Vorfreude Vorgaben Vorgang Vorgehen
        vorgekommen vorgelegt vorgenommen Vorgesetzte vorgestellt vorgestern Vorhänge vorhanden Vorhang
        vorher vorhin vorige vorkaufsrecht vorkommen vorläufig vorlegen vorliegt Vormittag vormittags vorn
        Vorname vorne vorrätig Vorschläge Vorschlag vorschrift vorschriften vorsicht vorsichtig vorstellen
        Vorstellung Vorteil Vorteile vorübergehend vorverkauf vorwürfe Vorwurf vorzeitig vorzüglicher
        vorzulegen vorzuzeigen Waage wach wachsen wackelt wächst wähl wähle wählen während wäre wären
        Wärmflasche wärst Wäsche Wagen Wahl wahnsinn wahnsinnig wahr wahrgenommen wahrnehmung wahrscheinlich
        Wald Walter Walzer Wand Wanderhose wandern wandert Wanderung wann Ware waren warenkorb warentest
        warm warme warmwasser warne Warnung warst wart warte warten warteschleife wartet Wartezeit
        Wartezeiten Wartezimmer Wartung Wartungsfirma warum wasch waschen Waschmaschine Wasser Wasserhahn
        Wassernapf Wasserschaden Wasserschäden webseite website wechsel wechseln wechselt wechsle Wecker
        weder wege wegen wegfahren weggehen weggeschickt wegkommt wehtun weiblich weich Weihnachten weil
        Wein weinen weise weisen weiß weiße weißt Weißton weit weiter weitere weiterempfehlen weiteren
        weiterführen weitergeben weitergegeben weitergeleitet weiterhelfen weiterhin weiterleiten
        weitermachen weiterreden weiterverbunden welche welchem welchen welcher welches welk Welle Welpen
        Welt weltklasse weltuntergang weltweiten wende wenden wendest wenig wenige weniger wenigstens wenn
        Werbung werd werde werden werdet werfen Werksführung Werkstatt Werkstattleiter Werktag Werktage
        Werktagen werktags Wert werte werter wertet wertfrei wertvoll wertvolle wertvollen wertvolles
        wesentlich weshalb Weste Westen Wettanbieter Wetter wichtig wichtige wichtigeres Widerruf widerrufe
        widerrufen widerruft Widerspruch wieder wiederhergestellt wiederherzustellen wiederholen wiederholt
        wiederholten Wiedersehen wiegen wiegt Wien Wiese wieso wild will willen willkommen willst Wind winkt
        Winter Winterthur wird wirf wirklich wirkt wirst Wirt wissen wisst witz witzig WLAN woanders Woche
        Wochen Wochenende wodurch wofür woher wohin wohl wohnadresse wohnen wohnhaft Wohnort Wohnsitz wohnt
        Wohnung Wohnungen Wohnzimmer Wolle wollen wollt wollte wollten wolltest wolltet womit womöglich
        wonach worden Wort Worte wortwahl wortwörtlich worum wozu wucher wünsch wünsche wünschen wünscht
        wünschte würde würden würdest würdet wüsste wüssten wütend wund Wunde wunder wunderbar wundern
        wundert Wunsch wunschkonzert wurde wurden Wurst wussten wusstest zäh zähle zählen zählt Zähne Zahl
        zahle zahlen Zahlendreher zahlt Zahlung Zahlungen Zahlungsarten zahlungsbefehl Zahlungseingang
        Zahnarzt Zahnputzbecher Zange zauberer zaubern Zaun Zehen zehn Zehner zehnten Zeichen
        Zeichenerklärung zeig zeige zeigen zeigt Zeile zeilen Zeit Zeiten zeitnah zeitnahe Zeitpunkt
        Zeitraum Zeitumstellung Zeitung Zelt Zentrale zentraler Zentrum zerbrochen zerkratzt zerlegt
        zerstört zertifiziert zertretene Zettel Zeug zieh ziehe ziehen zieht Ziel Zielbahnhof ziemlich
        Ziffer Ziffern Zimmer Zimmernummer Zimtschnecken Zoll Zollzettel Zone Zopf Zubehör zubereitet Zucker
        zuerst zufällig Zufall zufrieden zufriedene Zufriedenheit Zugang Zugangsdaten Zugbegleiterin Zuge
        zugehört zugesagt zugeschickt zugestellt zugestimmt zugleich Zugnummer Zugriff zuhören zukommen
        zukünftig Zukunft zulässig zuletzt zumachen zumindest zumutung zunächst zuordnen zuordnung zurecht
        zurück zurückerstattet zurückgeben zurückgebucht zurückgegeben zurückgehen zurückgeholt
        zurückgenommen zurückgerufen zurückgeschickt zurückgesendet zurückgezogen zurückholen zurückkommt
        zurückrufen zurückruft zurückschicken zurücksenden zurücksetzen zurückzusenden zurzeit zusätzlich
        Zusage zusammen zusammengelegt Zusammenhang zuschauer zuschicken zusenden zusichern zuständig
        zuständige zuständigen zuständigkeit Zustand zusteller Zustellung zutiefst zutreffend zuverlässig
        zuvor zwanzig zwar Zweck zwecks zwei Zweifel zweimal zweite zweitem zweiten zweiter zweites Zwilling
        Zwillinge Zwillingswagen zwingend zwingt zwinker zwischen Zwischenstand zwölf zwölfmal
        """

    /// Words one stroke away from those that are right too; folded.
    static let germanNeighbours = """
        aalten abbestellten abbringen abdrehgen abdrehten abendkirs abfangen abfordern abfragen abgabegag
        abgaben abgabentag abgebe abgebogen abgebracht abgebrannt abgefangen abgefordert abgehangen abgejagt
        abgekommen abgelegenheit abgemaeht abgenagt abgenommen abgepasst abgerufen abgesaegt abgesaugt
        abgeschossen abgeschrieben abgestuetzt abgesucht abgewogen abglich abhaengen abhaengig abholzung
        abkommen ablaeufe ablaufstelle ableitung abliegen abmeldung abnahmen abonnentin abringen abschabten
        abschaelten abschafften abschaltgen abschiesst abschliessend abschluss abschrift abstammen abstehen
        abstimmgen abstimmten abstritt abteilnahme abwenden abwendung abwickelung abzahlung abziehgen
        abzielen abzugehen abzugsehen abzurufen abzustehen action aderauge aderessen adleralge adleraue
        adlerdings adlerfuge adlerzuge adressbieren adressgen adressierten adressiren adressirren
        adressnieren adressseren adresstieren adresswert aendre aergre aerzten aesender aeussert akkuelle
        akkuellen aktanzeichen aktcelle aktdelle aktdellen aktduelle aktduellen akteilnahme akteinzeichen
        aktelle aktellen aktendeichen aktendzeichen akteneichen aktenleichen aktenreichen aktenteichen
        aktenzechen aktenzeichnen akterzeichen aktfelle aktfellen aktfuelle aktfuellen aktgenzeichen
        akthuelle akthuellen aktienzeichen aktivbieren aktiveren aktivierten aktiviren aktivirren
        aktivnieren aktivseren aktivtieren aktkelle aktkellen aktquelle aktquellen akttuell aktualisierten
        aktwelle aktwellen aktworte aktworten aktzelle aktzellen akzeptadel akzeptbabel akzeptfabel
        akzeptgabel akzeptkabel akzeptnabel akzeptwert algenarzt algenbrauen algensprechstunde
        alkoholdorfall alkoholtorfall alkoholverfall alkoholvorall alkoholvorball alkoholvorfell
        alkoholvorhall alkoholvorwall alleedings alleen almblatt almtraum alptraum altblatt alteilnahme
        altenzeichen alter altere altraum alttraum altworte altworten alufladen alugenarzt alugenbrauen
        alugensprechstunde alutomaten alutraum amtsbericht amtsgedicht amtsgesicht amtsgewicht anbeten
        anbeter anbetern anbetet anbiedern anboeten anboetet anbrieten anbrietet andern andre andrehen
        andrem andren andrer andres anfaengen anfingen anfliegen anfragten angaengig angebe angebrochen
        angebt angefallen angefasst angeflogen angefuehrt angegangen angelaufen angelbogen angelbote
        angeldogen angelebenheit angelegen angelegt angelehnt angeleigenheit angelgeben angelgen angeloden
        angelofen angelomen angelrufen angelsogen angelwogen angemacht angemasst angepisst angerannt
        angeraten angerechnet angereist angesagt angeschaltet angeschickt angeschlossen angeschrienen
        angestellt angewiesen angezogen angstehen anhaenger anhaeufe ankaeufe ankaufstelle anlagen anlangen
        anlaufastelle anlaufe anlaufostelle anlaufstaelle anlaufstille anlaufstulle anlege anlegens anliefen
        anluegen anmassung anmassungen anmieten anmietet annaehmen annahmen annehme anprobierten ansahen
        anschaffen anschalten anschauten anschiessend anschliesst anschloss ansprach anspraeche anspraechen
        ansprechastelle anspreche ansprechen ansprechostelle ansprechpartnern ansprechpartnerpin
        ansprechstaelle ansprechstille ansprechstulle anstechen anstimmen anteilname anteilsnahme antiehen
        antieilnahme antiorte antiorten antiworte antiworten antragen antwortgen antwortjet antwortset
        anwaehlte anwaelten anwaltsfreunden anzueglich anzugeigen anzugenden anzugrufen anzusehen anzuwenden
        apfelastrudel apfelostrudel apfelsprudel arbeiterhammer arbeiterjammer arbeiterklammer
        arbeiterkummer arbeitseber arbeitsetage arbeitsetagen arbeitsgag arbeitsgage arbeitsgagen
        arbeitsgags arbeitshagen arbeitslage arbeitslagen arbeitsmagen arbeitssage arbeitssagen
        arbeitsschuhgen arbeitsschulen arbeitsschuren arbeitsschuten arbeitstalgs arbeitstaten arbeitstatgen
        arbeitstaxen arbeitstragen arbeitswagen arger armeiterkammer armgutszeugnis arschaffen arschauen
        arteilnahme arteiterkammer artekel artekelnummer artenzeichen artigel artikelhummer artikelkummer
        artikelsummer artkiel artkielnummer artworte artworten asbestellen astehen asteilnahme astritt
        astworte astworten aufdruck aufdrucken aufeinander auffaellig auffassen auffuellen aufgaben
        aufgaengen aufgebe aufgefasst aufgekommen aufgelacht aufgelaufen aufgemacht aufgeraut aufgerechnet
        aufgeregt aufgerichtet aufgeschlossen aufgetaut aufgetreten aufgewertet aufgezeichnet aufhaben
        aufhaenge aufhoben aufhoerten auflachen auflagen auflassen auflaufen aufleben auflegen auflesen
        aufloesten aufloeten aufmachten aufmassen aufnahme aufnahmen aufpassten aufprobieren aufragen
        aufregten aufsehen aufsetzen aufsieht aufstellgen aufstellten aufstieg aufsuchen aufsucht
        auftauchten auftraten auftritt aufwachen aufwallen aufwendig aufzuegen aufzufuellen aufzugregen
        aufzulegen aufzusetzen augenart augenbarauen augenbraten augenbraugen augenfrauen augensprachstunde
        augensprechstande augentrauen ausbezahlt ausdruckten ausdruecken ausdrueckloch ausfaellen ausfallen
        ausfegen ausfuellgen ausfuellten ausgaenge ausgaengen ausgebaut ausgeben ausgedacht ausgegeben
        ausgehfallen ausgehgen ausgehmacht ausgehoben ausgehtreten ausgelegt ausgeloest ausgenommen
        ausgenuetzt ausgeputzt ausgeweitet ausgezaehlt ausheben ausladen auslaeufen auslaufgen auslauten
        ausleben auslegten auslesen ausloesen ausmachen ausnehme ausnehmen ausprobierten ausritt aussaeht
        aussagen ausschaltgen ausschauten ausschlag aussehen ausseht aussenflaschen aussenfluechen
        aussetzten aussicht ausstehen aussteht ausstellgen ausstellten aussuchten austauschgen austauschten
        austreten auswaehlten auswegen ausweichend auszaehlen auszaehlung auszeichnung auszieht autoamt
        autodaten autohahn autokahn autolahn automaden automagen automaitisch automasten automatsch
        automatten autopaten autoraten autotaten autowahn autozahn babyrhone bachhaltung bachhandlung
        bachstube backberater backeingang backtube badeast badebast badedimmer badelast bademast baderast
        badeziemer baeckern baeckerpin baende baenden bahnsteg bahnteig baken bakterie bakterien
        bananenbarei bananenblei bandberater bandeingang bandfleck bandsacheibe bandscherbe bandseheibe
        bandsucheibe bangen bankbeingang bankeilgang bankeinfang bankeingag bankeingong bankeinhang
        bankeinrang bankeisgang bankengang bankfeingang bankhingang bankscheibe bankstube bankweingang
        bannberater banneingang bannscheibe bannsteig baraufsicht barsparen basen bastellungen bastes
        bauaussicht bauchhaltung bauchhandlung bauhufsicht baukaufsicht baulaufsicht baumaufsicht baumsparen
        baurufsicht bauspargen bausparren bausparten bauspaten bausporen bauspuren baustaren bautaufsicht
        beantragten beatehen beatelle beatellen beatimmungen beatreibung beatruhe beattragen beattruhe
        beatworten beauftragten becheralter becherfalter becherhalfter becker bedachten bedachtet bedankten
        bedarfsbalte bedarfsfalte bedarfshalde bedecken bedenkt bedien bedienfuehler bedienhehler beeren
        beeten befahlen befandet begannen begannt begingen begleiterbinnen begleiterfinnen begleiterionen
        begleiterkinnen begleiterlinnen begleiterpinnen begleiterrinnen begleitersinnen begleiterzinnen
        begleitgerinnen begleitirinnen begleitrinnen begonien begrifft begruessten behagten behalfen behalt
        behandelung behausten behaustet behauten behautet beiachten beiahlen beialge beianbruch beiantworten
        beiarbeiten beibruch beichte beichten beichtet beidauern beidegen beidenken beideutung beiehe
        beiehen beiehrung beieisen beigruessen beihalten beihandlung beilagen beileben beilege beilegten
        beileiterinnen beilesen beiliegen beiligen beiluegen beimaengeln beinbauch beinbrauch beinbrunch
        beinbuch beinlegen beinoetigen beinseite beinspiel beintragen beinutzen beinutzer beinutzung
        beirechnen beiregen beireibung beireitschaft beirichten beisaite beischreiben beischreibung
        beischriften beischwere beischwert beisegen beiseide beisekte beisexte beisiel beisitzer beisprechen
        beistandteil beistehen beistelle beistellen beistellmail beistellnummer beistellt beistellte
        beistellung beistellungen beistiel beistimmungen beisuchen beisucher beisuite beitaetigen
        beitaetigung beitrage beitreibung beitroege beitruege beitruhe beiwegen beiweisen beiweite
        beiwerbung beiwerten beiwertung beiwertungen beizahlen beizehe beizehen beiziehen bekehrung bekennt
        beklommen belags belauere belauern belauert belebt beleggen belegung beleibt belichte belichten
        belichtet beliegen beliehen bemalten bemuehten benachrichtigten benetzen benoetigten benommen
        benuetzen benuetzer benutzten benutzter berechtige berechtigen berechtigt bereisen bereutet
        bergleiterinnen berichteigen berichtgen berichtigten berichtiren berichtjet berichtligen berichtset
        berichtsgen beriet beruecksichtigten beruhigten beruhigungstropen besatzer beschere bescheren
        beschert beschied beschoenigten beschreiten beschriebe beschritten beschrittet beschwerte
        beschwerten beschwoere beschwoeren beschwoert beschworen beschwort besehen beseht besen besens
        besetzer besichtige besichtigen besichtigt besinnen besitzt besonnen besprachen bespracht besprecht
        bessre bestaetigten bestallen bestallung bestallungen bestandsteil bestechen bestehle bestehlen
        bestehlt bestellengen bestellgen bestellhummer bestelljungen bestellkummer bestelllungen bestellmal
        bestellsummer bestelltee bestellten bestellunken bestellunzen bestellzungen bestricht besuchten
        besuchter betaetige betaetigen betaetigt betaetigung betanken betankt betastet beten betet betraege
        betragen betraut betreffen betrefft betriebsbusflug betriebsgeheimanis betriebsgeheimeis
        betriebshausflug betriebsmausflug betriebsschloss betriebsschuss betriebt betruegern betrugen
        bettehen bettelle bettellen bettellungen betten bettet bettimmungen bettrehe bettreibung betttruhe
        beutellungen bewachten bewachtet bewegten bewegtet beweinen beweisgen bewerben bewerbungen
        bewerbungsportalen bewerfen bewiesen bewirten bewirtet bewirtung bewirtungen bewirtungsportalen
        bezahlten bezichtige bezichtigen bezichtigt biene bildschirmgen billigte bindesamt bingen
        biologieuntergicht biologieunterlicht biologieunterrecht biologieuntersicht biologikunterricht
        blassen blauaufsicht blausparen bleichblaesers bleie bleien bleilegen bleiseite bleispiel bliebe
        blieben bliebt blockgerte blockiere blockwert blockwerte blumenstrass blutannahme blutzuckersenioren
        blutzuckersensorgen blutzuckerzensoren bockstube boetchen bonbuskarte bonbusprogramms bondscheibe
        bonuskante bonuskarate bonuswarte brach brachen brachst bracht brachten brachtet braechte braechten
        braet braeuche braeuchen branchen brandleck brandscheibe braten brauaufsicht braucaen brauchte
        brauchten brauehen brausparen brechblaesers brecht breie breitschaft brettruhe briefbartons
        briefkaesten briefkanten briefkantons briefkarbons briefkarten briefkassen briefkisten briefkosten
        briefkurtons brieflasten briefloch briefmasten briefpasten brieftasten briet brillenknauf
        brillenlauf brite bruchhaltung bruchhandlung brutabnahme brutzuckersensoren buchfaltung buchhaftung
        buchhandlug buchstaebe buchstube buchungshummer buchungskummer buchungsmode buchungsode
        buchungssaite buchungsseide buchungssekte buchungssexte buchungssuite buchungssummer buchungstode
        buchungsweite buchwandlung buecherhalter buecke buhen bulligste bundeshetzagentur bundesnutzagentur
        bundessamt bundeswetzagentur burgholz buscheid buscheinigung buschhaltung buschhandlung buschreiben
        buschreibung buschwert bussfahrer bustaetigen bustaetigung chefaerzten christrind christwind
        damenschutz damenschutzbehoerde dankeschen dankesrhoen darmassen darmeber darmstellung dateischutz
        dateischutzbehoerde datenschatz datenschatzbehoerde datenschmutz datenschmutzbehoerde
        datenschuttbehoerde deaktivierten deckeilrand deckelband deckelbrand deckelhand deckelland deckelrad
        deckelrind deckelsand deckelwand deckenrand deckoelrand dehnen deins deinstallierten denkbar denkend
        denselben derselben desselben detailliere deutschkirs diene diener dienstagbachmittag
        dienstagdachmittag dienstagfachmittag dienstaglachmittag dienstagmargen dienstagmiettag
        dienstagmitgag dienstagmoorgen dienstagmorden dienstagmordgen dienstagnachtmittag dienstagnaehmittag
        dienstagsabend dienstagsachmittag dienstagsmittag dienstagsnachmittag dienstagsorgen
        dienstagsvormittag dienstagtorgen dienstagtormittag dienstagvorgen dienstagvormiettag
        dienstagvormitgag dienstagwachmittag diensteisen dienstgag dienstgags dienstgas dienstgreisen
        dienstkreisen dienstmeisen dienstpreisen dienstreiben dienstreifen dienstreigen dienstreihen
        dienstreiten dienstreizen dienstriesen dienstschloss dienstschuss diensttag diensttags dienstweisen
        direct direktbachrichten direktbon direktdachrichten direktdon direktfachrichten direktgen
        direkticon direktlachrichten direktnachsicht direktnachtrichten direktnaehrichten direktsachrichten
        direktton direktwachrichten diskutierten disputieren distanzwert dokumentwert donnerstagbachmittag
        donnerstagdachmittag donnerstagfachmittag donnerstaglachmittag donnerstagmargen donnerstagmiettag
        donnerstagmitgag donnerstagmoorgen donnerstagmorden donnerstagmordgen donnerstagnachtmittag
        donnerstagnaehmittag donnerstagsabend donnerstagsachmittag donnerstagsmittag donnerstagsnachmittag
        donnerstagsorgen donnerstagsvormittag donnerstagtorgen donnerstagtormittag donnerstagvorgen
        donnerstagvormiettag donnerstagvormitgag donnerstagwachmittag donnersteg donnerstegs donnertag
        donnertags doppele doppelgen doppeltee dreckfladen dreckknopf dreckladen drecksalden drecksfaden
        drecksfladen dreckslaben dreckslaeden dreckslagen dreckslaien dreckslaken dreckslawen drecksmaden
        dreckswaden drehfach drehungen drehviertel drehviertelstunde dreibach dreidach dreikreuz dreimahl
        dreiviergel dreivieroel dreivieroelstunde dreiviertal dreivierteestunde dreivierteilstunde
        dreiviertelestunde dreiviertelstande drohengen drohjungen drohkreuz drohlungen drohunken drohunzen
        drohzungen drucke druckkopf druckkropf drueckten ducken duckt duefte dueften duerfe duersten
        dunkelbau dunkelklau durchgehen durchleben durchsaege durfte durften duschatmen duschfuehrung
        duschgeben duschsage duschwahl edelstrahl edelstuhl eheliche ehelicher eheliches ehrenhort ehrenort
        ehrenport ehrenwart ehrenwert ehrenwirt eiereichen eigenbahn eigens eigenteich eigne eignen eigner
        eilass eilassen eildiele eildruck eildruecke eilfahrt eilfuehren eilgangs eilgehalten eillegen
        eilloesen eiloesen eilpickel eilplanen eilreichen eilrichten eilschalten eilschicken eilschreiben
        eilschulung eilsenden eilsendungen eilspielen eilsprueche eilsteigen eilstellen eilstellung
        eilstellungen eilteilung eiltragen eiltreten eiltritt eilweisen einass einasteigen einastellen
        einauen einbaien einbaken einbasen einbaugen einbauten einbehalten einbeladen einbestellt einbrauen
        einbruecke eincache eindegen eindeichen eindichten eindiele eindreck eindrucke eineichen eineigen
        eineisen einenden einendungen einerstanden einfaecher einfaehren einfaehrt einfangs einfichten
        einfliesen einfliessgen einfloessen einfluessen einfoehren einfragen einfuehlen einfuehrten
        einfuhren einfuhrt eingag eingags eingans eingebe eingebraut eingefangen eingegengen eingehakten
        eingeholten eingelagen eingeleitjet eingeleitset eingen eingenhalten eingenladen eingentragen
        eingeraden eingericht eingewalten eingeweicht eingongs einhangs einhauen einhaufen einheilung
        einiges einkaeufen einkaufgen einkauften einkippen einkragen einkruecke einkufen einkureichen
        einlache einlacher einlagen einlaufen einleben einlegten einleichen einlenden einlesen einlichten
        einliessen einligen einlippen einloessen einloesten einloeten einloewen einlosen einlotsen einluegen
        einmache einmacher einmahl einmeisen einnichten einoelfaelle einoelfall einoelkarten einoesen
        einosteigen einostellen einpeilung einpickel einplaenen einplanken einplanten einrache einrangs
        einrechen einrechten einregen einreichten einreihen einreisen einrichtgen einrippen einritt einruck
        einruecke einruehren einsache einsachreiben einsanden einschafen einschaften einschalen einschalken
        einschaltgen einschalung einschatten einscheiben einschickten einschinken einschlaefen einschlafgen
        einschlagen einschlaufen einschreibgen einschreien einschreinen einschreiten einschulten einsegen
        einsehreiben einsenken einsenkungen einsichten einsieg einsielen einsippen einsonden einspenden
        einspendungen einspielgen einspielten einstaellen einstallung einstallungen einsteg einstegen
        einstehgen einstehlungen einsteig einsteiggen einsteilgen einsteillungen einsteinen einsteingen
        einstellengen einstellgen einstelljungen einstelllungen einstellten einstellunken einstellunzen
        einstellzungen einstiegen einstielen einstig einstigen einstillen einstillung einstillungen
        einstollen einstullen einsuchreiben einsuenden eintag eintagen eintaufen einteichen einteigen
        eintippgen eintippten eintoeten eintraegen eintraeten eintrafen eintraggen eintranen eintraten
        eintrauen eintresen eintretgen eintrittkarte eintrittskante eintrittskarate eintrittsparte
        eintrittstarte eintrittswarte eintrott eintueten einverstandgen einwache einwaisen einwandbrei
        einwanderei einwarfen einwegen einweichen einweiden einweihen einweinen einweiten einweizen
        einwenden einwendungen einwerben einwerften einwerken einwerten einwesen einwichten einwiesen
        einwuerfen einzeichen einzelall einzelarten einzelbaelle einzelball einzelfaeule einzelfalle
        einzelfell einzelfelle einzelfuelle einzelgarten einzelgen einzelhall einzelkanten einzelkarren
        einzelkasten einzellall einzellarten einzellen einzellfaelle einzellfall einzellkarten einzeltall
        einzeltarten einzeltfaelle einzeltfall einzeltkarten einzelwaelle einzelwall einzelwarten
        einzerfaelle einzerfall einziegen einzielfaelle einzielfall einzielkarten einzogen einzugeichen
        einzuges einzugreichen einzugschalten einzureihen eisdruck eisdruecke eiseinbahn eisendbahn eisenden
        eisendungen eisenhahn eisenkahn eisenlahn eisenwahn eisenzahn eisfahrt eisfuehren eisgangs
        eisgehalten eisgenbahn eiskiele eislegen eisloesen eisname eisnickel eisplanen eisreichen eisrichten
        eisschalten eisschicken eisschreiben eisschulung eissenden eissendungen eissiele eisspielen
        eissprueche eissteigen eisstellen eisstellung eisstellungen eisteigen eisteilung eistragen eistreten
        eistritt eisweisen eiswickel eisziele ekelstahl empfahlen empfahlt empfanden empfingen empfunden
        enddecken endecken endhalten endmaennchen endnehmen endrichten endruck endschaedigung endscheiden
        endscheidung endspannen endsprechen endsprechende endstehen endtaeuschung endwickler endwurf
        entdeckten entfallt entfalten entfernten entgegnen entgehen entgingen entkerne entkernen entkernt
        entlegen entnaehmen entnahmen entrechten entsannen entschiedet entschuldigten entspannten
        entsperrgen entsperrten entspinnen entsprachen entspracht entspraechen entsprecht entwicht erbarten
        erbassen erbeichbar erbeichen erbeitern erbessen erbfahren erbfolgen erbfragen erbfunden erbgaenze
        erbhalten erbinnern erbkennen erbklaeren erbklaerung erblassen erblauben erbmaennchen erbmessen
        erbmitteln erboeffnen erbreichen erbsatzbus erbsatzgeraet erbsatzlieferung erbsatzschluessel
        erbsatzteil erbschienen erbsetzen erbwaegung erbwarten erbwartungen erbzaehlen erdarten erdassen
        erdeichbar erdeichen erdeitern erdessen erdfahren erdfolgen erdfragen erdfunden erdgaenze erdhalten
        erdinnern erdkennen erdklaeren erdklaerung erdlassen erdlauben erdmessen erdmitteln erdoeffnen
        erdreichen erdsatzbus erdsatzgeraet erdsatzlieferung erdsatzschluessel erdsatzteil erdschienen
        erdsetzen erdwaegung erdwarten erdwartungen erdzaehlen erfahrungsgefaess erfahrungsgericht
        erfahrungsgesaess erfanden erfassen erfinden erfolge erfolgsreich erfolgten erfragten erfuhren
        ergaenzten erheitern erhieltst erhoehe erhoerte erholten erkalten erkennt erklaerten erkunden
        erkundigten erlaubten erlischt ermoeglichten ernaehrst ernaehrt ernennen erreichten ersatzbaus
        ersatzbeil ersatzkeil ersatzmus ersatzschuessel ersatzseil erscheinen erschient erschrecken ersetz
        ersetzten erstakte erstakten erstarten erstathen erstatmen erstatmung erstgatte erstgatten
        erstgattung ersthaft erstknauf erstlatte erstlatten erstlauf erstmatte erstmatten erstratte
        erstratten ersttaten erstwatte erstwatten ertragen erwaehle erwaehlen erwaehlt erwarben erweichen
        erweichst erweicht erzaehlten erzaehren erzahle erzahlen erzarten erzassen erzeichbar erzeichen
        erzeitern erzessen erzfahren erzfolgen erzfragen erzfunden erzgaenze erzhalten erzinnern erzkehle
        erzkehlen erzkennen erzklaeren erzklaerung erzlassen erzlauben erzmaennchen erzmehle erzmehlen
        erzmessen erzmitteln erzoeffnen erzreichen erzsatzbus erzsatzgeraet erzsatzlieferung
        erzsatzschluessel erzsatzteil erzschienen erzsetzen erzwaegung erzwarten erzwartungen erzzaehlen
        essdiele esspickel evakuiert exporten fachbeute fachlaute fachlette fachmeute faden faehrgaeste
        faehrgaesten faehrgast faehrgeld faehrkarte faehrkarten faehrplan faehrradstaender faehrradwaesche
        faehrraeder faehrstuhl faehrzeug faelschen faelscher faelschunggen fahlen fahler fahnden fahraeste
        fahraesten fahrarten fahrast fahrbaeder fahrbast fahrbeinstellungen fahrelan fahrerbin fahrerpin
        fahrfeld fahrgaerten fahrgarten fahrgeaeste fahrgeaesten fahrgeste fahrgesten fahrgold fahrheld
        fahririn fahrkaesten fahrkante fahrkanten fahrkarate fahrkarren fahrkasten fahrlast fahrmast
        fahrradstaenker fahrradwatsche fahrraender fahrrandstaender fahrrandwaesche fahrrast fahrreeder
        fahrstahl fahrtaeste fahrtaesten fahrtarten fahrtast fahrtgaeste fahrtgaesten fahrtgast fahrtgeld
        fahrtkarte fahrtkarten fahrtplan fahrtradstaender fahrtradwaesche fahrtraeder fahrtstuhl fahrtzeug
        fahrulan fahrurin fahrwarte fahrwarten fahrzug falle fallt falschgen fanggen fangt
        farbbeinstellungen farbeilstellungen farbeinstallungen farbeinstehlungen farbeinsteillungen
        farbeinstellengen farbeinstelljungen farbeinstelllungen farbeinstellunken farbeinstellunzen
        farbeinstellzungen farbeinstillungen farbeisstellungen farbfeinstellungen farbweinstellungen
        fassungsklos fassungslaos fassungspos feber federabend federtag fegerabend fegertag fehle fehleide
        fehlente fehlerbrei fehlerde fehllende fehltee fehlwende feiergag feilende feinsehen feinseher feire
        fellanzeige felle fellen fellende ferienbaus ferienheus ferienlader ferienlaser ferienlauer
        ferienlaus ferienleger ferienmaus feriennager fernehen ferngehen fernrehen fernseen fernsegen
        fernsehgen fernseren fernstehen fernsteher fernwehen fernzehen festastellen fester festostellen
        feststaellen feststellgen feststellten feststillen feststollen feststullen fettstellen feuerabend
        feuertag ficke ficken finanzsamt finster finten first fische fisches flachabteilung flache flachen
        flachgeschaeft flachleute flaechen flaechenboden flanschen flaschenboeden flaschenboeen
        flaschenbogen flaschenbojen flaschenborden flaschenboten flaschenboxen flaschenbozen flaschenbuden
        flaschenhoden flaschenmoden flaschenoden flaschenroden flecke flogen flogst flogt fluchtfliegen
        fluestre flughaefen flughagen flughaien flughaken flugharfen flughasen flughaufen flughefen
        flughufen fluglilie fluglilien fluglinden fluglinnen fluglinsen flugpinie flugpinien flurhafen
        flurlinie flurlinien flussbodenheizung fluthafen flutlinie flutlinien foerderung folgeanden
        folgeeden folgeende folgeenden folgeode folgeoden folgernde folgernden formsetzen formt forstsetzen
        fortsaetzen fortsetzten frachtfliegen freiarten freien freigags freigarten freigengeben freigeweben
        freikanten freikarren freikasten freinahmen freischaften freischalen freischalken freischaltgen
        freischatten freitagbachmittag freitagdachmittag freitagfachmittag freitaglachmittag freitagmargen
        freitagmiettag freitagmitgag freitagmoorgen freitagmorden freitagmordgen freitagnachtmittag
        freitagnaehmittag freitagsabend freitagsachmittag freitagsmittag freitagsnachmittag freitagsorgen
        freitagsvormittag freitagtorgen freitagtormittag freitagvorgen freitagvormiettag freitagvormitgag
        freitagwachmittag freitalgs freitatabend freitatmittag freitatnachmittag freitatvormittag
        freitragabend freitragmittag freitragnachmittag freitragvormittag freiwarten freud freunden freute
        friseuren friseurpin friseurtermen frisst frosches fruchtbar fruchtfliesen fruchtfluegen fruehding
        frueheden fruehehen fruehehren fruehepen frueherben frueherden frueherlen frueherzen fruehiren
        fruehring fruehseren fruehtor fuehlende fuehr fuehrerscherin fuehrerschrein fuehrerschwein fuenfgen
        fuenftee fugenasse fugengasse fugenkasse fugenmesse fugenmusse fugenrasse fugentasse fuhren fuhrgeld
        fuhrt funkbionieren funkbuero funkion funkkoecher funklocher funkloescher funkpionieren funkstelle
        funkstiele funkstile funkstulle funktionaeren funktionierten fussbodenheilung fussbodenreizung
        fussbogenheizung fussbotenheizung fusse futtern galten garantieart garantiefrauen garantiegen
        garantiehaft garantieire garantieiren garantiekragen garantieort garantierten garantietragen garden
        garen gasamt gase gasehen gasgenraete gasgraete gaspart gassee gassplitter gasterme gastgeraete
        gastheime gasthelme gastterme gasttherme gastuerme gattin gazen geaedert geartet gebaeck gebaecken
        gebaerde gebannte gebauscht gebettet gebissen gebrechen gebuehrten gebunden gebungen geburtsfatum
        geburtsgag gedankt gedankten gedecken gedenke gedenkgen gedichte gedichtet geduckt gedungen geeichte
        geeilt geeinigt geeint geendet geerdet gefaellen gefallt gefangen gefehlt geflohen gefoehnt gefolgen
        gefuehrt gefuellt gegenbeil gegeneber gegengeber gegengen gegenheber gegenkeil gegenleber gegensand
        gegenseil gegenstrand gegenweber gegossen gehabten gehangen gehaucht gehilfen gehoehnt gehoergen
        gehoerten geholten geigenstand geigenteil geissen gekannte gekappt gekaut gekehrter gekehrtes
        gekettet gekichert gekloppt geklungen gekracht gekrochen gekuehlt gelangen gelauscht geldassen
        geldbetel geldenden geldwaage geldwert gelehrter gelehrtes gelen gelenken gelichtet gellenden
        gellender gellten gelost geltender geltungen gemalt gemalten gemessen genachsen genaehre genaehren
        genammen genassen genbrauch gendenken gendulden genessen genfahren genfallen genfunden gengegend
        gengen gengenstand gengenteil gengiessen gengriffen genhalten genhesse genhessen genlaender
        genlassen genlieben genlungen genmesse genmessen gennuss genoesse genoessen genomen genorden
        genrauch genre genriffen genrissen genschaefte genschichten genschnitten genstrichen gentragen
        genuesse genuessen genunken genwachsen genwerbeaufsicht genwissen genwonnen geologen gepatzt
        gepeinigt gequatscht gequietscht geraecht geragt gerammelt gerate gerechte gerede gereichte
        gereichtet gerichtsmaske geringen gerinnen gerochen geronnen gerten gerueckt gerungen
        geschaeftsastelle geschaeftsleistung geschaeftsostelle geschaeftsruehrung geschaeftsschloss
        geschaeftsschuss geschaeftsstaelle geschaeftsstille geschaeftsstulle geschaeftszeitung geschaehen
        geschaelte geschaemte geschaerft geschaerfte geschaffte geschahen geschert gescheut geschickte
        geschickten geschifft geschlagen geschleckt geschlissen geschmueckt geschnitzt geschnitzten
        geschockt geschossen geschreckt geschrienen geschritten geschuetzt geschuetzte geschuetzten
        geschuetzter geschuetztes geschwaetzt geschwatzt geschwenkt gesegelt gesell gesellt gesessen
        gesichtsbaske gesichtsmacke gesichtsmarke gesickert gesogen gesonnen gespendet gestaltet gestammelt
        gestattet gestattung geste gestemmt gesten gesteppt gestillt gestirn gestuetzt gesuendigt gesunden
        gesundet gesundheitsdamen gesundheitspaten gesundheitsraten gesundheitssamt gesundheitstaten
        gesungen gesunken getastet getaucht getextet getupftes getuscht gewachsten gewachten gewaechsen
        gewaehnt gewaehrgen gewaehrten gewaender gewahr gewalten gewaltet gewandelt gewannen gewatet
        gewebeaufsicht gewehr gewehre gewehren gewendet gewerbeaussicht gewerbehufsicht gewerbekaufsicht
        gewerbelaufsicht gewerberufsicht gewerbetaufsicht gewettet gewichte gewichtet gewichtsmaske gewiesen
        gewinden gewinnerbin gewinnern gewinngen gewinnirin gewinnsiel gewinnstiel gewinnurin gewittert
        gewoennen gewoennt gewohnt geworben gewuehlt gewunden gezupftes giroessen giroesser glasgeraete
        glastherme gleicharmassen gleicherbassen gleicherbmassen gleicherdassen gleicherdmassen
        gleicherfassen gleicherlassen gleicherzassen gleicherzmassen gleichgen gleichkohl gleichseitig
        gleichvermassen gleichwahl glich glichen goldbeutel goldwange goldwart goldwirt goldwort golfwaage
        golfwert gosse gossen grade graete grasgeraete grassplitter grastherme graten grates grats griessen
        grobessen grobesser groessten groesster grossbuchstaeben grossbuchstaren grossbuchstauen
        grossbuchstuben grossbutter grossfutter grosskutter grossmuetter grossmuster gruendeich gruenlich
        gruenlicher gruente gruessten grunde gruppengriesse gruppengruesse grussbuchstaben grussmutter
        guesse guessen guetig guetigen gurkenexpertin gurkenexporten gurtachten gurtachter gurtschein
        gurtscheine gurtschreiben gurtschrift gutmachten gutsachten gutsachter gutschefin gutschoreiben
        gutsohreiben gutsrhein gutsschreiben gutsschrift gutsuhreiben haarschritt haertest hafttest
        halbtestelle halden halfen hallenrad hallte hallten halltet halsarbeit halsbank halsdame halsmeister
        halsnummern halsordnung halstestelle halstier halstuer halsverwalter halteastelle halteostelle
        halteriffe haltestaelle haltestille haltestulle handbuch handerker handgebaeck handhebung handkerker
        handlabung handmerker handnummer handwecker handwerber handwerder handwerfer handwirker handycreme
        handyerker handygepaeck handyhummer handykummer handysummer handytuch hanfcreme hanfgepaeck hanftuch
        hangcreme hanggepaeck hangtuch hantel hantelt harren hartpflicht harttest harzen hassarbeit hassbank
        hassdame hassmeister hassnummern hassordnung hasstier hasstuer hassverwalter hattet hauptasche
        hauptbeingang hauptcache haupteilgang haupteinfang haupteingag haupteingong haupteinhang
        haupteinrang haupteisgang hauptfeingang haupthingang hauptlache hauptlatz hauptrache hauptsuche
        hauptwache hauptweingang hausbier hausdank hausdome hauseier hausgeister hausgier haushummern
        hauskuer hausleister hausmister hausname haussame hausse haussier hausstier haussummern haustank
        hausteer haustiger haustrier hausverbalter hauszank hauszier hautarbeit hautbank hautdame
        hauteingang hautmeister hautnummern hautordnung hautpflicht hautplatz hautsache hautstier hauttest
        hauttier hauttuer hautverwalter hebst hefen heftgurt heftigen heftpflicht heilaufsicht heiligkeit
        heilkoerper heilseher heimaussicht heimhufsicht heimkaufsicht heimkoerper heimlaufsicht heimloch
        heimrufsicht heimtaufsicht heiser heizaufsicht heizkoerner helle heras heraussuchten herbestellt
        herbstpollektion hergehen herrin herrlichen herzeber herzeichen herzgeben herzkoerper herzlachen
        herzleichen herzlichten herzloch herzlochen herzschaften herzsteller herzteller herzu herzunterladen
        hessen hetzkoerper heurigen hielt hierueber hierunter hiessen hiesst hilfebeireich hilfen hilfereich
        hilfsbereich hilfscenter hilfsreich hinder hindere hinderte hingekommen hinhauten hinreise hinreisen
        hinstellten hinterasse hinterassen hinterer hinterfassen hintergasse hintergassen hintergen
        hinterheer hinterherr hinterkasse hinterkassen hinterklasse hinterklassen hinterlasten hintermasse
        hintermassen hintern hinternasse hinternassen hinternlassen hinterpassen hinterrasse hinterrassen
        hintertasse hintertassen hinweisgen hinwies hinwiese hinwiesen hinzufuegten hirngehalten hirnhalten
        hirnstellen hirnweise hirnweisen hissen hisst hochachtungsmoll hochachtungszoll hochaechtung
        hochbeladen hochdreck hochfaden hochfladen hochgelagen hochgenladen hochgeraden hochlaben hochlaeden
        hochlagen hochlaien hochlaken hochluden hochmaden hochpachtung hochruck hochstahl hochwaden
        hochzeitsgag hochzeitsteg hochzeittag hoechstgen hoererlust hoergeben hoersteller hoerunterladen
        hoerverblust hoervierlust hoervorlust hoffaden hoffan hoffeen hoffladen hoflaben hoflaeden hoflagen
        hoflaien hoflaken hofmaden hofwaden hoher hohle hohlen horst hueftfurt hueftgut huete hufladen
        hundebutter hundehoare hundekutter hundemaare hundemutter hundeorte hundepaare hunderate hunderute
        hundeverbsicherung hundeviersicherung hundevorsicherung hungerte idiotin ignorierten impftermen
        indern inforation inforationen informierten inhaltskiste inhaltsleiste inhaltslifte inhaltspiste
        inhaltsstoffgen inhaltsstopfen installierten interessent interessierten internat internetsaite
        internetseide internetsekte internetsexte internetsuite internetweite iren jahreskante jahreskarate
        jahreswarte jahrs jammerschande jammerschwade jogurt juist kabbel kaempften kaesebuchen kaesekuechen
        kaesekuehen kaesesuchen kaeuferschatz kaeuferschatzfall kaeuferschmutz kaeuferschmutzfall
        kaeuferschuttfall kaeuferschutzall kaeuferschutzball kaeuferschutzfell kaeuferschutzhall
        kaeuferschutzwall kaeuzchen kalendertatei kannen kantenanbieter kantenfirma kantenherausgeber kappen
        kappt karrte karrten karteianbieter karteifirma karteiherausgeber kartenanbeter kartenherzausgeber
        kartenhoerausgeber kartonanbieter kartonfirma kartonherausgeber kassenbonn kassendon kassenion
        kassenton kastenanbieter kastenbon kastenfirma kastenherausgeber kastenlos kastenlose kastenzettel
        katzenbutter katzenkutter katzenmutter kauen kauender kaufbaus kaufheus kauflaus kaufleitpunkt
        kaufmaus kaufreitpunkt kaufzeltpunkt kaufzweitpunkt kegelschreiber kehlen keins kennanis kenndeichen
        kenneichen kenneinlernen kennendlernen kennenlernten kenngenlernen kennhort kennleichen kennort
        kennport kennreichen kennteichen kenntest kenntunis kennwart kennwert kennwirt kennzechen kent
        kernwort kernzeichen kernzeichnen kessen keuche kicke kicken killer kinderaachen kinderetation
        kindergagen kinderhagen kinderlachgen kinderlachsen kinderlacken kinderlagen kinderlaschen
        kinderlochen kindermagen kinderrachen kindersachen kindersagen kinderstadion kinderstadtion
        kinderstartion kindertagen kindertation kinderwaagen kinderwaben kinderwachen kinderwaden
        kinderwaegen kinderwalen kinderwangen kinderwaren kinderwegen kinderwogen kindesklamotten
        kindeslachen kindesstation kindestation kindesticket kindeswagen kinds kinnen kinngutschein kinnsaal
        kinnwort kinnzeichen kinnzeichnen kinoaal kinogurtschein kinogutschefin kinogutsrhein kinogutsschein
        kinohutschein kinowutschein kissenbon kissenzettel kistenlos kistenlose klaer klagebauer klagedauer
        klagehauer klagelauer klagemaler klagemaurer klagemauser klamme klammen klappbern klappkern klaren
        klassenbon klassenzettel klecks kleiderbauegel kleiderbusegel kleiderbusgel kleiderhuegel
        kleiderzuegel kleie kleien kleinehre kleinire kleinosten kleinseen kleinstgen kletterbark
        klettermark klienten klinge klingelschuld klingen klinkt knieproblemgen knopfhaut knoten koenne
        koerpergriesse koerpergruesse kofferanfaenger kohlegen kollage kollagen kollegien koma kommentierten
        komplement komplemente komplott konntest konntet kontaktausnahme kontaktbiere kontaktbieren
        kontaktbinsen kontaktdamen kontakteinsen kontakthufnahme kontaktierten kontaktire kontaktiren
        kontaktirren kontaktkaufnahme kontaktlaufnahme kontaktlinden kontaktlinien kontaktlinnen
        kontaktniere kontaktnieren kontaktpaten kontaktraten kontaktrufnahme kontaktseren kontakttaten
        kontakttaufnahme kontakttiere kontakttieren kontaktwert kontaktzinsen kontenlos kontenlose
        kontoaktaufnahme kontoaktdaten kontoaktformular kontoaktlinsen kontohummer kontokummer kontorolle
        kontorollwaage kontosand kontostande kontostraende kontostrand kontosummer kontrollbiere
        kontrollbieren kontrolldur kontrollehre kontrollhure kontrollierten kontrollire kontrolliren
        kontrollirren kontrollkur kontrollniere kontrollnieren kontrollseren kontrolltiere kontrolltieren
        kontrollwange kontrollwert kopfhut kopflaut kopfmaut korntaktaufnahme korntaktdaten korntaktformular
        korntaktlinsen korntrolle korrespondierten korrigierten kostendose kostenhose kostenklos kostenlaos
        kostenlotse kostenpos kostenpose kostenrose kraempfen krandenkasse krangenhaus krangenkasse
        krankenasse krankenbaus krankengasse krankenheus krankenkaese krankenklasse krankenlaus krankenmasse
        krankenmaus krankennasse krankennhaus krankennkasse krankenrasse krankentasse krankenukasse
        krankernhaus krankernkasse kranlenkasse kransenkasse krater kreditartenanbieter kreditartenfirma
        kreditgartenanbieter kreditgartenfirma kreditkante kreditkantenanbieter kreditkantenfirma
        kreditkarate kreditkarteianbieter kreditkarteifirma kreditkartenanbeter kreditkartonanbieter
        kreditkartonfirma kreditkastenanbieter kreditkastenfirma kreditwarte krigst kroaten kroatin
        krontaktaufnahme krontaktdaten krontaktformular krontaktlinsen krontrolle kuchenaufbau kuechenausbau
        kuechenhufbau kuechenkaufbau kuechenlaufbau kuechenrufbau kuechentaufbau kuehe kuehen kuehlschwank
        kuemmre kuendigten kuendigungsfirst kuendigungsfrost kuendigungsfrust kuere kufen kugelschreier
        kugelschreiner kuherze kuhgel kuhlen kummer kundeakte kundebetreuung kundecenter kundedialog
        kundedienst kundekarte kundekonto kundenbetrauung kundenbetretung kundenhummer kundenkante
        kundenkarate kundenkummer kundenpakte kundenpoltal kundenskonto kundensummer kundentakte
        kundentortal kundenummer kundenvortal kundenwarte kundepakte kundeportal kundeschaft kundeservice
        kundeskonto kundestimme kundetakte kundeunzufriedenheit kundezufriedenheit kundige kundigen
        kurdinnen kurecken kurgleiter kurgroesse kurleiter kurleiterin kurordnung kurpreises kurseiter
        kursgleiter kursgreises kursgroesse kurskreises kursleiber kursleier kursleister kursleiterbin
        kursleitern kursleiterpin kursleitirin kursleiturin kursliter kurspareises kurspureises kursreises
        kursreiter kursreiterin kurzer kurzgriesse kurzgruesse kurzleiter kurzleiterin kurzordnung
        kurzpreises kuschen labens lachhummer lachkummer lachsummer lacknummer ladeanschluss ladebabel
        ladefabel ladefaeule ladegabel ladegaeule ladekamel ladenabel ladenkabel ladensaeule ladenschloss
        ladenschuss ladesaele ladesaeue ladeschluss laegst laengsgens laengstes laengstons laengstuns
        lagenschluss laicht landekabel landesaeule langer langgen langst langwellig lasen lasest last
        lasteinrad lastenbad lastendrad lastengrad lastenriad lastgenrad lattenrad laubarmes laubenden lauen
        laufanden laufarmes laufeden laufeiden laufemden laufendgen laufengen laufenten lauferden lauflenden
        laufsenden lauft laufwenden lause lausenden laute lauten lautenden lautschrift lebensdeichen
        lebenseichen lebensjoche lebenskittel lebensleichen lebensmitgel lebensmitoel lebensmitoelaufsicht
        lebensmittal lebensmitteeaufsicht lebensmitteelaufsicht lebensmitteilaufsicht lebensmittelaussicht
        lebensmitteleaufsicht lebensmittelhufsicht lebensmittelkaufsicht lebensmittellaufsicht
        lebensmittelrufsicht lebensmitteltaufsicht lebensreichen lebensteichen lebenswache lebenszechen
        lebenszeichnen leber leckeber leckeier leckeies leckerbes leckerem leckerker leckerzes leerkraft
        legerinnen lehmkraft leibe leiber leibes leier leihstelle leiht leisen leistungsumgang
        leistungsumhang leitastelle leitgeraet leitostelle leitstaelle leitstille leitstulle leitungsumfang
        lenden lesefinnen leseirinnen lesekinnen leselinnen lesepinnen leserennen leserinden leseringen
        lesesinnen lesezinnen lesung lette letten letter leuchtjet leuchtset leuten lider lieblingsroete
        lieblingsrute liebte liebten lieder liefen lieferakten lieferanden lieferantin lieferarten
        lieferdresse lieferengen lieferenten lieferfette liefergagen lieferhagen lieferjungen lieferkanten
        lieferklette lieferkutte lieferlagen lieferlette lieferlungen liefermagen liefersagen liefertagen
        liefertanten lieferunken lieferunzen lieferwaagen lieferwaben lieferwaden lieferwaegen lieferwalen
        lieferwangen lieferwaren lieferwegen lieferwette lieferwogen lieferxanten lieferzar lieferzungen
        liefre liehen liehst liesst ligen liniencurry linker listen listenrad locher lochnummer lockeber
        lockeier lockeres lockerker loeschgen loeschten loesse loessen logiktischen lokalleitung losen
        losfahrt losung lustschrift maechten maengelhaft maerchen mahnbuscheid mahnengen mahnerfahren
        mahngel mahnjungen mahnlungen mahnschaft mahnunken mahnunzen mahnverbfahren mahnverwahren
        mahnvierfahren mahnvorfahren mahnzeit mahnzungen maiadresse maildresse maileerlauf mailverblauf
        mailverkauf mailvierlauf mailvorlauf mailzeit maimal maiverlauf mandanten mandel mandelhaft
        mangelheft mangelsaft mangeltaft mannas manns mantelhaft marken markenaustritt markenduftritt
        markenhuftritt markenkauftritt markenlauftritt markenluftritt markenruftritt markentauftritt
        markierten maskenauftritt maskieren maskierst maskiert massen massgeschick massverstaendnis
        mastnahme mauladresse maulverlauf maulzeit mausnahme mehlfach mehlzeit mehraals mehrbach mehrdach
        mehreden mehrehen mehrehre mehrehren mehrepen mehrerben mehrerden mehrerlen mehrerzen mehrhals
        mehrire mehriren mehrmahls mehrmails mehrmauls mehrmols mehrseren mehrtals mehrwals meiden meier
        meins meisen meistern meisterpin meldetee messgeschick messlos messnahme messt messtest
        messverstaendnis mieder miene mienen mietarbeiter mietarbeiterin mietarbeiterinnen mietarbeitern
        mietbewerber mietbringen mietdenken mietergebnisses mieternacht mietertrag mietertragsnummer
        mietgagen miethagen mietlagen mietmagen mietnehmen mietnichten mietsagen mietschicken miettagen
        mietteilen mietteilung mietvertragshummer mietvertragskummer mietvertragssummer mietvortrag
        mietvortragsnummer mietwaagen mietwaben mietwaden mietwaegen mietwalen mietwangen mietwaren
        mietwegen mietwogen milchboot milden mildest mildeste minderte mindestgens mindestkaufzeit
        mindestlaubzeit mindesttaufzeit minen mischbrot misten mister mitall mitarbeiten mitarbeiterfinnen
        mitarbeiterionen mitarbeiterkinnen mitarbeiterlinnen mitarbeiterpin mitarbeiterpinnen
        mitarbeiterrinnen mitarbeitersinnen mitarbeiterzinnen mitarbeitsrinnen mitarmeiter mitarmeitern
        mitarteiter mitarteitern mitbeilen mitbeingen mitbeiwerber mitbingen mitbrechnest mitdecken
        mitdenkgen mitdichten miterbeiter miterbeitern miterlebnisses mitfarbeiter mitfarbeitern mitfeilen
        mitfichten mitflieder mitgekommen mitgliedsbeiprag mitgliedsbeitag mitgliedsbetrag mitgliedschat
        mitgliedshaft mitgliedsschaft mitheilen mitheilung mitkeilen mitlenken mitlichten mitlieder
        mitmeilen mitnahmen mitnichtgen mitpeilen mitpeilung mitrechnet mitrichten mitringen mitschickten
        mitschinken mitseilen mitsenken mitsichten mittagesgen mittageskarte mittagessan mittagesseen
        mittagsessen mittagskante mittagskarate mittagswarte mittal mittatessen mittee mitteenacht mitteigen
        mitteilgen mitteilten mittelnacht mittiernacht mittornacht mittragessen mittuernacht
        mittwochbachmittag mittwochdachmittag mittwochfachmittag mittwochlachmittag mittwochmargen
        mittwochmiettag mittwochmitgag mittwochmoorgen mittwochmorden mittwochmordgen mittwochnachtmittag
        mittwochnaehmittag mittwochsabend mittwochsachmittag mittwochsmittag mittwochsnachmittag
        mittwochsorgen mittwochsvormittag mittwochtorgen mittwochtormittag mittwochvorgen mittwochvormiettag
        mittwochvormitgag mittwochwachmittag mitvertrag mitvertragsnummer mitwagen mitwichten mitzeilen
        mobilhummer mobilkummer mobilsummer mochte mochten mochtest moebelbaus moebelheus moebellaus
        moebelmaus moechtet momenten monatseide monatsente monatserde monatslende monatswende mondtiere
        mondtieren moneten moniere monieren moniert montagauftrag montagbachmittag montagdachmittag
        montageabend montagemittag montagenachmittag montagevormittag montagfachmittag montaglachmittag
        montagmargen montagmiettag montagmitgag montagmoorgen montagmorden montagmordgen montagnachtmittag
        montagnaehmittag montagsabend montagsachmittag montagsauftrag montagsmittag montagsnachmittag
        montagsorgen montagsvormittag montagtorgen montagtormittag montagvorgen montagvormiettag
        montagvormitgag montagwachmittag montanabend montanmittag montannachmittag montanvormittag monte
        montierten montur moorgen moorgenabend moorgenmittag moorgennachmittag moorgens moorgenvormittag
        mordgenabend mordgenmittag mordgennachmittag mordgenvormittag morgenbachmittag morgendachmittag
        morgenfachmittag morgenlachmittag morgenmiettag morgenmitgag morgennachtmittag morgennaehmittag
        morgensachmittag morgentormittag morgenvormiettag morgenvormitgag morgenwachmittag muelleier
        muelleifer muelleiter muesse muessest mulleimer murmelbier murmeleier murmelgier murmelstier
        murmelteer murmeltiger murmeltrier murmeltuer murmelzier musen musse musstest musstet mustertag
        muttergag mutternacht nachbarpin nachbarschuft nachempfunden nachfragten nachgeben nachgemacht
        nachleben nachlegen nachliefen nachloesen nachnahme nachreicht nachreichten nachrichtenbach
        nachrichtendach nachschauten nachstehen nachsucht nachtass nachtbarapotheke nachtbarschaft nachtbaus
        nachtdenken nachtehen nachteisen nachtempfinden nachtforschung nachtfrage nachtfragen nachtgehen
        nachtlaessigkeit nachtlesen nachtliefern nachtmittag nachtmittags nachtmus nachtname nachtrage
        nachtragen nachtrichten nachtschacht nachtschauen nachtschub nachtsehen nachtsicht nachtvollziehen
        nachtweisen nachwehen nachweinen nachweisgen naechte naechten naehbarapotheke naehbarschaft
        naehdenken naeheies naehempfinden naeherbes naehers naeherzes naehforschung naehfrage naehfragen
        naehgehen naehlaessigkeit naehlesen naehliefern naehmittag naehmittags naehname naehrichten
        naehschauen naehschub naehsehen naehsicht naehvollziehen naehweisen nahbar nahen naher nahmen natter
        nebelwirkungen nebenwirrungen neoausrichtung neobewertung neostarten neotaufnahme neotieren
        nervenkittel nervenritzel netzbeitreiber neuastarten neuaufrichtung neubeiwertung neubewerbung
        neubewirtung neubusrichtung neuhausrichtung neumausrichtung neunausrichtung neunbewertung
        neunstarten neuostarten neusparten neustaaten neustaren neustartgen nichtbus nichtdienst
        nichtschicht normalerbweise normalerdweise normalerzweise normalverweise notall notalls notart
        notausnahme notballs notbieren notfell notfells nothalls nothufnahme notierten notiren notirren
        notkaufnahme notlaufnahme notnieren notrufnahme notseren nottaufnahme nottieren notwalls nusskopf
        nusstopf nusswipfel nusszipfel nuten nutzbetreiber oberflasche oberflueche oeffenbar oeffnungsleiten
        oeffnungsreiten oeffnungsseiten oeffnungsweiten oeffnungszeilen oeffnungszeitgen ofenbar opernchlor
        opernthor order ordnungsgefaess ordnungsgesaess organisierten organvisieren osterreich packbank
        packdeck packplaetze packplatz pakte papierastau papierostau papiersau papiertau papperstau parabank
        paradeck parallelkirs paraplaetze paraplatz parkdank parkdock parkdreck parkgeck parkgraf parkheck
        parklatz parkleck parkreck parktank parktisch parkzank passarier passbieren passe passeide passente
        passerde passgerte passgier passhort passiere passiergen passiertee passierten passiren passirren
        passiveren passlende passmagier passnieren passort passport passseren passtee passtieren passwart
        passwende passwert passwerte passwirt paste patent patenten pater patzen patzt pausende pausiert
        pausierte pausierten pfadbecher pfandbrecher pfandbuecher pfingstbontag pfingstdosen pfingsthosen
        pfingstlosen pfingstmondtag pfingstposen pfingstroben pfingstroden pfingsttontag pflanzten
        pflegelicht pissende plane platt platzbunde platze platzfunde platzhunde platzkante platzkarate
        platzkunde platzmunde platzrunde platzwarte platzwende platzwert platzwinde polaster polition
        polostermoebeln polstehmoebeln polsteingang polsternmoebeln polstoermoebeln posen postbach
        postbeingang postdach posteilgang posteinfang posteingag posteingong posteinhang posteinrang
        posteisgang postfeingang postgleitzahl posthingang postion postleihzahl postleitmahl postleitwahl
        postreitzahl postweingang postzeitzahl praise prasse prassende preisanmassungen preiserhoerung
        preisfuehler preishehler preishort preisnachtass preisort preisport preiswart preiswert preiswirt
        pressanpassungen pressastelle presseastelle pressekappe presseostelle pressepappe presserappe
        presserhoehung presserstelle pressesselle pressestaelle pressestille pressestulle pressetappe
        pressfehler pressfestelle pressgestelle pressmappe pressnachlass pressostelle pressrestelle
        pressstelle presstestelle pressverzeichnis presswestelle presswort pries priese primaten
        privatbachrichten privatdachrichten privateinsolvenz privatfachrichten privatgen privatlachrichten
        privatnachsicht privatnachtrichten privatnaehrichten privatsachrichten privatwachrichten probebahren
        probefaehren probefahnen probefahrgen probefahrten probefuhren probeire probeiren probejahren
        probenfahren probenfahrt probenzeit probewahren probierten problemklos problemlaos problempos
        produktbon produktdon produktgen produkticon produktpoltal produktschatz produktschmutz produktton
        produkttortal produktvortal puten quartalseide quartalsente quartalserde quartalslende quartalswende
        quetscht rabattbarken rabattmacken rabattmargen rabattmasken rabattmode rabattode rabatttode
        radakteur radaktion radhaus radkurbier radkureier radkurgier radkurtier radkurzier randfunk
        randkurier rangeber rasenduft rasenzahlung rassen rastgeber rastlatz ratseber ratsgeber ratsplaetze
        ratsplatz ratten rattenzahlung raume reagierten reche rechen rechenfolge rechte rechteabteilung
        rechteanfrage rechteanwaeltin rechteanwalt rechtebeistand rechtefertigen rechten rechter
        rechteschutz rechteschutzversicherung rechtet rechteweg rechtfertigten rechtsabfrage rechtsanhalt
        rechtsanwaelten rechtsbeinstand rechtsbeisand rechtsbeistrand rechtsbestand rechtsbleistand
        rechtsfertigen rechtsschatz rechtsschatzversicherung rechtsschmutz rechtsschmutzversicherung
        rechtsschuttversicherung rechtsschutzverbsicherung rechtsschutzviersicherung
        rechtsschutzvorsicherung redeakteur redeaktion redelungen reduktion regelengen regeljacken
        regeljungen regellungen regelmaiessig regelunken regelunzen regelzungen regenlacken regenlungen
        regenmacken regennacken regenpacken regenzacken regieren regiert regionalfeinsehen regionalfernehen
        regionalferngehen regionalfernrehen regionalfernseen regionalfernsegen regionalfernsehgen
        regionalfernseren regionalfernstehen regionalfernwehen regionalfernzehen regionalkernsehen
        regionallernsehen reglungen reibenden reibungsklos reibungslaos reibungspos reifenden reifenfolge
        reihen reihenden reihenfelge reiht reimenden reinigten reiseanden reiseass reisebass reisebreis
        reiseeden reiseenden reisefass reiseform reisegreis reisegreise reisehass reisekreis reisekreise
        reisemass reiseoden reisepresse reisereis reisereise reisespass reiseverschluss reisig reisse
        reissenden reist reitenden reitfall reitsenden reizen reizenden reizfall reizsenden reklameire
        reklameiren reklamierten rennfall reparaturgen reparierten reserveire reserveiren reservierten
        resteichen restlachen restleichen restlichten restlochen restplaetze restplatz rezession richteigen
        richterbin richtern richterpin richtfertigen richtgen richtiren richtirin richtligen richtlilien
        richtlinden richtlinnen richtlinsen richtpinien richturin richtwart richtwirt richtwort rieche
        riefen riese riesen rissen risst rissverschluss ritten rocksack roehrend rollstahl rolltruppe
        romanpik rosenluft rosige rostplaetze rostplatz roter rotgeber rotset rueckastschrift rueckbuchgen
        rueckbuchsen rueckbuchten rueckendung rueckerstatmung rueckerstgattung rueckgarbe rueckgastschrift
        rueckhuf rueckhufnummer rueckkragen rueckkuchen ruecklautschrift ruecklustschrift rueckmastschrift
        rueckmeidung rueckmeidungen rueckrabe rueckrastschrift rueckritt rueckrufhummer rueckrufkummer
        rueckrufsummer ruecksack ruecksenkung ruecksichtklos ruecksichtlos ruecksichtoslos ruecksichtsilos
        ruecksichtsolos rueckspendung ruecksuchen ruecksuchung ruecktragen ruecktrott rueckwabe rueckwendung
        rueckzaehlung rueckzaehlungen rueckzahlengen rueckzahljungen rueckzahllungen rueckzahlunken
        rueckzahlunzen rueckzahlzungen rueckzahnlungen ruehmend rufeckbuchen rufeckbuchung rufeckerstattung
        rufeckfahrt rufeckfrage rufeckfragen rufeckgabe rufecklastschrift rufeckmeldung rufeckmeldungen
        rufeckruf rufeckrufnummer rufecksendung rufecktritt rufeckzahlung rufeckzahlungen rufhummer
        rufkummer rufsummer ruheanteil ruiniere runder rundfink rundpunk sachaetzen sachaffen sachalter
        sacheiben sacheinbar sachlagen sachlauch sachlicht sachlichter sachlichtung sachlichtweg sachreiben
        sachritte sachwarze sacke saftfaden saftfladen saftgier saftlaben saftlaeden saftlagen saftlaien
        saftlaken saftmaden saftniger safttiger saftwaden saftware sahen saiten salben salbst salzberg
        salzbug samstagbachmittag samstagdachmittag samstagfachmittag samstaglachmittag samstagmargen
        samstagmiettag samstagmitgag samstagmoorgen samstagmorden samstagmordgen samstagnachtmittag
        samstagnaehmittag samstagsabend samstagsachmittag samstagsmittag samstagsnachmittag samstagsorgen
        samstagsvormittag samstagtorgen samstagtormittag samstagvorgen samstagvormiettag samstagvormitgag
        samstagwachmittag sanddon sanden sandhorn sandkorn sandort sandzorn sannen satzbaenke satzbank
        satzburg scannend schabten schach schadanmeldung schadeden schadeinmeldung schadeismeldung
        schadendmeldung schadenmeidung schadensmeidung schadessmeldung schadfenster schadgenmeldung
        schaechte schaechten schaefer schaekel schaekeln schaelen schaelle schaellen schaelten schaemten
        schaenden schaenken schaeren schaetzgen schaetzten schaeumen schafe schafeden schafen schaff
        schaffan schaffee schaffeen schaffenster schafften schafgen schafofen schaften schafzimmer schalen
        schaler schalken schall schalle schallen schalls schallt schallte schallten schalsten schalster
        schaltern schaltgen schaltier schanden schare scharfen scharten schatzkappe schaueden schauekel
        schaufehl schaufell schaufeln schaugel schaukiel schaukoeln schaumfenster schauoel schauten scheck
        scheeler scheiden scheingen scheinzar scheiss scheisst scheiten schelle schellen schelte schelten
        schemen schenkten scher scherben scherer schert scherzen scheuen scheunen scheut schichtgen
        schichtung schichtweg schichtweichsel schickest schickten schieb schiebe schieber schieden schiefen
        schielen schien schienen schieren schierer schiesse schiessen schiessfaecher schiesst schiffen
        schiffer schildbern schildduese schildduesenkrankheit schilden schildkern schillern schimmer
        schindern schinken schizophrene schlacht schlachte schlachten schlachter schlachtung schlachtweg
        schlaechter schlaefen schlaege schlaegen schlafdimmer schlaffen schlafgen schlaft schlafziemer
        schlage schlager schlaggen schlagt schlagzimmer schlangen schlangt schlanke schlauen schlaufen
        schlecken schleckt schleckte schleckten schleicht schleiss schleisse schleissen schleisst schlichte
        schlichten schlichteste schlichtesten schlichtungsastelle schlichtungsostelle schlichtungsstaelle
        schlichtungsstille schlichtungsstulle schliefst schlieft schliessdaecher schliessgen schliessloch
        schliessraecher schlimmen schlinge schlisse schlissen schlisst schlucht schluchten schluesse
        schluessen schlugen schlummer schmecke schmeckten schmeisst schmelzen schmerzgen schmerzten
        schmierig schmiss schmucken schmuecken schmueckt schmueckte schmutzkappe schnaepschen schnaeuze
        schnalle schnallen schnalze schnarrt schnaube schnauben schnauften schnauzen schnecken schneeall
        schneeball schneefell schneehall schneeschaufehl schneeschaufell schneeschaugel schneeschaukel
        schneeschauoel schneewall schneideirin schneidepin schneiderain schneiderbin schneidern schneideruin
        schneideurin schneidgen schneidirin schneidung schneidurin schneien schneisen schneiten schnellgen
        schnellosten schnellseen schnellten schnitzte schnorrt schnuert schnuller schocken schockst
        schoengen schoenmal schonaal schone schoneiden schonelle schonellen schonen schoner schonmahl
        schontal schonwal schort schoss schott schotten schraubgen schraubten schreckgen schreckloch
        schreckt schreckte schreckten schreibast schreibgen schreibost schreie schreien schreinen
        schreinerei schreist schreit schreiten schriebst schriebt schrifteichen schriftlachen schriftleichen
        schriftlichten schriftloch schriftlochen schriftverzehr schrittverkehr schubabteilung schubklasse
        schubmade schubtheater schubwade schueben schuechter schuerzen schuetze schuetzen schuetzt
        schuhklasse schuhtheater schulabteilung schulbern schulddruese schulddruesenkrankheit schuldgen
        schuldklasse schuldtheater schuleden schulen schulgen schulkasse schulkern schuloden schulstern
        schulteer schulteezucken schulten schultergucken schulterzacken schulterzecken schulterzicken
        schultier schultierzucken schultorzucken schultuer schultuerzucken schummel schussel schuster
        schustern schuttkappe schutzkippe schutzklappe schutzkuppe schutzmappe schutzpappe schutzrappe
        schwaerze schwaetze schwaetzen schwaetzt schwammen schwanger schwatze schweben schweden schweifen
        schweifst schweigst schweinebrei schweineei schweinen schweiss schwelgen schwelle schwellen
        schwemmen schwenken schwergen schwerster schwerter schwertkraft schwiegen schwielig schwimmer
        schwimmgen schwimmrad schwueler seegel sehaetzen sehaffen sehalter seheiben seheinbar sehgel
        sehlagen sehlauch sehlicht sehlichter sehlichtung sehlichtweg sehreiben sehritte sehwarze seiden
        selbstbedienungsasse selbstbedienungsgasse selbstbedienungskaese selbstbedienungsklasse
        selbstbedienungsmasse selbstbedienungsrasse selbstbedienungstasse selbstbedienungsukasse sengenden
        septisch seren serienhummer serienkummer seriensummer servicehummer servicekummer servicesummer
        servierten servileren serviles sicherheitsgruenode sicherheitsgrunde sichre sichtmeise sichtreise
        sichtwaise sichtwiese sichtzar siebe siegel siegenden siele sielen silben silber singanden singeden
        singeiden singemden singendgen singengen singenten singerden singlenden singsenden singwenden sinken
        sinkenden sinkt sinnenden sinnigen sinnt sitzdank sitztank sitzzank skiass skibass sogen solle sollt
        solotest sommerfaehrplan sommerfahrelan sommerfahrtplan sommerfahrulan sonden sonderkuendigungshecht
        songabend songenden songtags sonnst sonntagbachmittag sonntagdachmittag sonntagfachmittag
        sonntaglachmittag sonntagmargen sonntagmiettag sonntagmitgag sonntagmoorgen sonntagmorden
        sonntagmordgen sonntagnachtmittag sonntagnaehmittag sonntagsabend sonntagsachmittag sonntagsmittag
        sonntagsnachmittag sonntagsorgen sonntagsvormittag sonntagtorgen sonntagtormittag sonntagvorgen
        sonntagvormiettag sonntagvormitgag sonntagwachmittag sosse sozialgen spaeht spaetessens spaetestes
        spaetostens spaetwestens spamkasse spamorder spamziergang sparasse spargasse sparkaese sparklasse
        sparmasse sparordner sparrasse sparre sparren spartasse sparukasse sparziergang spazierfang
        spaziergag spaziergong spazierhang spazierrang speckdose spediere spedieren speichen speisekante
        speisekarate speisewarte spendierten spielelan spiellatz spielmaschine spielplatzart spielplatzbart
        spielplatzpart spielplatzwert spielplatzwirt spielplatzwort spielulan spielzug spiet spinnend
        spitzbaenke spitzbank spitzeinklasse spitzendklasse spitzenkasse spitzenkelasse spitzgenklasse
        sportasche sportlasche sportmasche sporttische spottasche spottstudio spotttasche sprachen
        sprachklos sprachlaos sprachpos sprachstunde spraechen sprangen sprechgen sprechlos sprechstande
        sprecht spreng sprenge sprengen springgen sprinten sprit spruechen spuelplan spuelplatz
        spuelplatzwart spuelzeug spuermarkt spuermaschine spulen spurkasse stadion stadtgrundfahrt
        stadtmundfahrt stadtrandfahrt stadtseite stadtwundfahrt staenker stahlen stahlt stammbunden
        stammfunden stammhunden stammkundin stammkurden stammrunden stammwunden standaids standdorn
        standhort standport standrad standrads standwort stare staren starrender starrt starrte starrten
        starrtet startinder startmagazin startregen startrundfahrt startsaite startseide startsekte
        startsender startsexte startsuite startweite state staubsaeuger stauender stauer staus stechdose
        stechflamme stecke steckhose stecklose steckpose steckrose stecktee stege stegen steiggen steil
        steinart steinbart steinchart steinhort steinpart steinwart stelljungnahme stellungsnahme stemme
        stemmen stemmkunden stemmt stemmte steuererbklaerung steuererdklaerung steuererzklaerung
        steuerverklaerung sticken sticker stickt stickte stieg stiege stiegen stiegt stiehl stille stillen
        stillt stimmkunden stimmtee stinksaurer stirne stockdose stoerengen stoerjungen stoerlungen
        stoerniere stoernieren stoerunken stoerunzen stoerzungen stoffasche stofflasche stoffmasche
        stofftische stolpre stornierten straffe strahlten strandort strass strassenhahn strassenkahn
        strassenlahn strassenwahn strassenzahn strebten streckdose streichgen streifen streiften streiken
        streikten streitgen stresse streuten striche strichen strichflamme stricke strohanbieter
        strohrechnung stromanbeter stuck stueckdose stundenfang stundengang stundenhang stundenklang
        stundenrang subport suchaetzen suchaffen suchalter sucheiben sucheinbar suchlagen suchlauch
        suchlicht suchlichter suchlichtung suchlichtweg suchreiben suchritte suchtbar suchtweise suchwarze
        suende swingenden systemweichsel tablett tabulette tabuletten taesschen taetlich taeuschest taeuscht
        taeuschten tafellos tageblatt tageseide tagesente tageserde tagesfeldkonto tagesgeldskonto
        tagesgoldkonto tageslende tageswende talkfuellung tankfaellung tanksaal tanzaal tanzfuellung
        tapsende tarnsportversicherung tasten taster tatblatt tatlette tatletten tauche taucht tauend
        tauende taufende taufendfach taugende tauglich tauschgen tauschst tauschten teeminen teerasse
        teilenahme teilenehmen teilenehmer teileweise teilmeise teilnahmen teilname teilnehme teilreise
        teilwaise teilwiese telebonieren telebonnummer telefonasche telefonbiere telefonbieren telefonesche
        telefonfisch telefonfische telefonfischer telefonhummer telefonierten telefonire telefoniren
        telefonirren telefonkummer telefonmischer telefonniere telefonnieren telefonnische telefonseren
        telefonsummer telefontiere telefontieren telefontisch telefontische telefonwert telefonwisch
        telefonwische telefonwischer teletonnummer tennen terme termen termingen termiten terrinen
        testastreifen testostreifen testrieger testsieder teststreifgen teuern teure textsieger textstreifen
        tickt tiefaerztin tiefarzt tieraerzten tierart tierminen tierrasse tippmopp tippstopp tipptipp
        tonall tonfell tonlette toplette torlette torminen torrasse tortee traeumten tragblatt traggen
        tragniere tragsportversicherung tragt trainern trainerpin tranen transaktionspruefengen
        transaktionspruefjungen transaktionsprueflungen transaktionspruefunken transaktionspruefunzen
        transaktionspruefzungen transportverbsicherung transportviersicherung transportvorsicherung traten
        trauersiel trauerstiel trauringes trefft treppenasteigen treppenosteigen treppenstegen
        treppenstehgen treppensteiggen treppensteilgen treppensteinen treppensteingen treppenstiegen
        treppenteigen trockenen tropen truppensteigen tuchnische tueraerztin tuerarzt tueren tuerminen
        tuerrasse tulpenbeile tulpenfeile tulpenkeile tulpenmeile tulpenseile tulpenteile tulpenzelle
        tulpenziele tusch tusche tuschen tuscht ueberachtung ueberassen ueberball ueberbaus ueberbeben
        ueberbesen ueberbus ueberdegen ueberdocht ueberehen uebereisen ueberende ueberenden ueberfaellt
        ueberfall ueberfassen uebergaben uebergarbe uebergassen uebergehen uebergelen uebergenen uebergicht
        ueberglastet ueberhall ueberhastet ueberhaus ueberhaut ueberhebe ueberheben ueberjacht ueberkassen
        ueberkitteln ueberklassen ueberkommen ueberlage ueberlagen ueberlasen ueberlasten ueberlastjet
        ueberlastset ueberlaus ueberlebe ueberleben ueberlegten ueberlende ueberlenden ueberlesben
        ueberletzt ueberlicht ueberligen ueberlistet ueberloesen ueberlosen ueberluege ueberluegen
        uebermacht uebermargen uebermassen uebermaus uebermeise uebermeisen uebermitte uebermittele
        uebermoorgen uebermorden uebermordgen uebermus uebernacht uebernaehme uebernaehmen uebernahme
        uebernahmen uebernomen uebernormen ueberoesen ueberpacht ueberpachtung ueberpassen ueberpruefgen
        ueberprueften ueberrabe ueberrassen ueberrebe ueberreben ueberregen ueberrehen ueberreiben
        ueberreise ueberreisen ueberriesen uebersahen uebersande uebersanden ueberseen uebersegen
        uebersehgen ueberseide uebersenken ueberseren uebersieht uebersonde uebersonden uebersorgen
        ueberspende ueberspenden ueberstehen uebersucht uebersuende uebersuenden uebertassen uebertoreiben
        uebertorgen uebertreibgen uebertrieben ueberueben uebervorgen ueberwabe ueberwacht ueberwaise
        ueberwaisen ueberwall ueberwaschung ueberwege ueberwegen ueberwehen ueberweiden ueberweidung
        ueberweihen ueberweinen ueberweiten ueberweizen ueberwende ueberwenden ueberwesen ueberwiegen
        ueberwiese ueberwissen ueberwucht ueberyacht ueberzehen ueberzucht uebriges umbuchten umdenkbar
        umgebend umgebogen umgehung umquartierten umsahen umsatzstauer umsatzsteher umsehend umstellten
        umtauschgen umtauschten unbemannt unbenannt undankbar ungarn ungekannt ungezogen unserm unsern
        unsrem unsrer unsres unteralgen unterbiegen unterbrachen unterbrechen unterbricht unterbrocken
        unterbroschen unterbuchen unterbucht unterfaltung unterfliegen untergagen untergegengen untergicht
        unterhaftung unterhagen unterhaufen unterklagen unterkuchen unterlaben unterladen unterlaegen
        unterlaegt unterlaeufen unterlaien unterlaken unterlauben unterlaufgen unterlaunen unterlauten
        unterlegen unterlegt unterlicht unterlieben unterliefen unterligen unterluegen untermagen untermief
        unternaehmen unternahmen unterrecht unterriegen untersache untersachen untersagen unterschieben
        unterschmied unterschreiben unterseuche unterseuchen untersicht untersiegen unterstallung
        unterstallungen unterstehlungen untersteillungen unterstellengen unterstelljungen unterstelllungen
        unterstellunken unterstellunzen unterstellzungen unterstillung unterstillungen unterstuerzen
        unterstuerzung unterstuetzgen unterstuetzten unterstutzen untersuchgen untersuchten untertagen
        untertaufen untertief unterwagen unterwucht unterziegen unterzucht unversucht urlaubsetage
        urlaubsgage urlaubslage urlaubssage urzeit veraender veraetzt veralten veraltung veranlagst
        veranlassten verarschten verbanden verbannt verbassen verbaten verbatet verbbessern verbbesserung
        verbbesserungen verbbesserungsvorschlag verbbinde verbbinden verbbindung verbbogen verbboten
        verbbreiten verbbucht verbbunden verbdessert verbdogen verbehen verbeiden verbeinbart verbeisen
        verbende verbenden verbendung verbessart verbessbern verbessehrung verbessehrungen verbessen
        verbesserdung verbesserdungen verbesserdungsvorschlag verbesskern verbessort verbesswert verbeten
        verbfahren verbfallen verbfinden verbfindung verbfolgen verbfuegung verbfunden verbgeben verbgebung
        verbgen verbgleichen verbgoten verbgriffen verbguete verbhalten verbhunden verbildliche
        verbildlichen verbildlichst verbindien verbissen verbisst verbkaeufer verbkaeuferin verbklage
        verbklagen verbkunden verbladen verblage verblagen verblassen verblegen verbleichen verbleiten
        verblendete verblesen verbletzt verbliebt verblinde verblinden verbloren verblosen verbloten
        verbmeiden verbmessern verbmieter verbminden verbnoten verboden verboeten verbofen verbomen
        verborgen verborten verbosten verbpackung verbraetst verbraten verbratet verbraucharschlichtung
        verbraucheisendung verbraucherbdarlehen verbraucherbendung verbraucherbschlichtung
        verbraucherbschutzpreis verbraucherbsendung verbraucherbzentrale verbraucherdarlegen
        verbraucherdarlehn verbraucherdarmehen verbraucherdartehen verbraucherddarlehen verbraucherdendung
        verbraucherdschlichtung verbraucherdschutzpreis verbraucherdsendung verbraucherdzentrale
        verbraucherendung verbrauchersachlichtung verbraucherschatzpreis verbraucherschichtung
        verbraucherschlachtung verbraucherschmutzpreis verbraucherschuttpreis verbraucherschutzbreis
        verbraucherschutzgreis verbraucherschutzkreis verbraucherschutzreis verbrauchersehlichtung
        verbrauchersenkung verbraucherspendung verbraucherstendung verbrauchersuchlichtung
        verbraucherwendung verbraucherzdarlehen verbraucherzendung verbraucherzschlichtung
        verbraucherzschutzpreis verbraucherzsendung verbraucherzzentrale verbrauchessendung
        verbrauchversendung verbrechnen verbreiben verbreifen verbreigen verbreihen verbreisen verbreitgen
        verbreitjet verbreitset verbreizen verbrennt verbrenten verbresten verbretten verbriffen verbrinde
        verbrinden verbriten verbrunden verbsagen verbsalzen verbschenken verbschicken verbschieben
        verbschulden verbsehen verbseiten verbsenden verbsender verbsichern verbsicherung verbsogen
        verbsprechen verbstehen verbsuche verbsuchen verbsucht verbtaucherdarlehen verbtaucherschlichtung
        verbtaucherschutzpreis verbtauchersendung verbtaucherzentrale verbteiler verbtoten verbtrauen
        verbtreten verbuche verbuchen verbuenden verbumwelt verbunde verbundgen verbunken verbunzen
        verbwechseln verbweisen verbweiten verbwende verbwenden verbwendung verbwinde verbwinden verbwindung
        verbwogen verbwucht verbwunden verbzeiten verbzoegerung verbzoegerungen verbzoten verbzucht verdaten
        verdatet verdichten verdreckt verdruckt verehre verehrer verehrt vereinbarten vereinsart vereinsbart
        vereinst vereisen verende verenden verendet verfaelle verfaellen verfahrenssand verfahrensstrand
        verfallgen verfange verfangen verfangene verfangenen verfangt verfassen verfasst verfaulen verflogen
        verfolgten verfuhren vergaben vergalten vergaltet vergassen vergasst vergehen vergesst vergibst
        vergiessen vergiesst vergingen verglich verglichen vergnuegten vergoren vergossen vergosst
        verguessen verhaenge verhaften verhakten verhalfen verhallen verhallten verhaltet verhangen
        verhangene verhangenen verhasst verhauten verhoehnt verhuete verhueten verhuetet verirrend verjagen
        verkaeufen verkaeufern verkaufsrecht verkauften verkehrte verkehrter verkippt verklagten verklangen
        verklangt verkommen verkoppelt verkratzten verkuendete verlaengre verlage verlagen verlangten
        verlasen verlasst verlaufen verlauft verleben verlebt verlegten verleibt verleiden verleihe
        verleihen verleiht verleihung verlieben verliefen verliehen verliesen verlinkten verloben verlockt
        verlogen verlosten verluden vermassen vermasst vermehrt vermehrte vermeinen vermelden vermesse
        vermessen vermieden verminbare verminbaren vermindert verminst verminter vermisst vermissten
        vernetzend vernetzt vernichten veroeffentlichten verpassen verpetzend verpetzt verprasst verraet
        verrannt verrauscht verreckt verreisen verrichten verrietst verrisse verrissen verrisst versagten
        versahen versalien versalzten versande versanden versandkostenbrei versauen versaufen versauft
        verscheiden verschenkten verschickten verschlaege verschlag verschlagen verschlissen verschmitzt
        verschonen verschossen verschrieben verschroben verschwanden verschwenden verschwinden versehe
        versehren versehrt versehrte versehrter verseht versendet versendung versengen versenken versessen
        versetzend versetzt verseuche verseuchen verseucht versichere versickern versickert versickerte
        versickerter versiebt versieht versiert versinken versinkst versinkt versoehnt verspasst versprachen
        verstellen verstellung verstummt versuchern versuchten vertagen vertaten vertatet verteile
        verteilter vertrage vertragen vertraglich vertragt vertraten vertratet vertrauten vertuscht verueben
        verunstaltung verwahren verwaisen verwalten verwaltet verweben verwebung verwechselung verwegen
        verwehen verwehrt verwehrte verwehrter verweilen verwender verwesen verwiesen verwinde verwinden
        verwindet verwindung verwirkend verwunde verwunden verwundet verwundung verzagen verzagt verzehrt
        verzehrte verzehrter verzieh verziehe verziehen verzieht verzieren verziert verzinken verzinkst
        verzinkt verzinnst verzockt verzogen verzueckt vielaals vielhals vielmahl vielmahls vielmails
        vielmauls vielmols vieltals vielwals vierbessern vierbesserung vierbesserungen
        vierbesserungsvorschlag vierbinde vierbinden vierbindung vierbogen vierboten vierbreiten vierbucht
        vierbunden viereinbart vierfahren vierfallen vierfolgen vierfuegung viergeben viergebung
        viergleichen viergriffen vierguete vierhalten vierkaeufer vierkaeuferin vierklage vierklagen
        vierladen vierlassen vierlegen vierlesen vierletzt vierloren vierlosen viermahl viermeiden
        viermieter vieroelstunde vierpackung vierraten vierrechnen viersagen viersalzen vierschenken
        vierschicken vierschieben vierschulden viersehen viersenden viersender viersichern viersicherung
        viersprechen vierstehen viersuche viersuchen viersucht viertal viertee vierteestunde vierteiler
        vierteilstunde viertelestunde viertelstande viertrauen viertreten vierwechseln vierweisen vierwende
        vierwenden vierwendung vierzahn vierzoegerung vierzoegerungen vollkimmen vorahnden vorall voranden
        vorarmberg vorartberg vorastellen voraussenzungen vorbaelle vorbai vorbanden vorbeihalten
        vorbeikimmen vorbeile vorbeisitzer vorbeistellung vorbelegt vorbesatzer vorbesetzer vorbesetzte
        vorbessern vorbesserung vorbesserungen vorbesserungsvorschlag vorbestallung vorbildloch vorbinde
        vorbinden vorbindung vorbogen vorboten vorbreiten vorbucht vorbunden vorbussetzung vorbussetzungen
        vordegen vorderkauf vordrueckt vorehen vorei voreile voreinbart vorfaenge vorfaeule vorfahren
        vorfalle vorfallen vorfanden vorfeile vorfell vorfelle vorfolgen vorfreunde vorfuegung vorfuelle
        vorgaenge vorgag vorgagen vorgarben vorgasen vorgazen vorgeben vorgeblich vorgebung vorgehalten
        vorgeistern vorgelen vorgenammen vorgenen vorgenomen vorgenstern vorgesten vorgestirn vorgicht
        vorgleichen vorgraben vorgriffen vorguete vorhaben vorhaenden vorhalden vorhalten vorhandgen
        vorhaussetzung vorhaussetzungen vorheer vorherr vorhunden vorkaeufer vorkaeuferin vorkaufrecht
        vorkaufspecht vorkeile vorkimmen vorklage vorklagen vorlaben vorladen vorlaegen vorlaegt vorlaenge
        vorlagen vorlassen vorleben vorlegt vorlegten vorlesen vorletzt vorlicht vorliegen vorligen vorloren
        vorlosen vorluegen vorluegt vormaussetzung vormaussetzungen vormeiden vormeile vormerke vormerkt
        vormieter vormiettag vormiettags vormitgag vormitgags vormittalgs vornahme vornestern vorostellen
        vorpackung vorraben vorraenge vorraten vorrechne vorrechnen vorrechnet vorregen vorrehen vorrueckt
        vorsagen vorsalzen vorsanden vorschenken vorschicken vorschieben vorschlage vorschlange vorschraege
        vorschriftgen vorschritten vorschulden vorsegen vorsehen vorseile vorsenden vorsender vorsichern
        vorsicherung vorsieht vorspreche vorsprechen vorstaellen vorstallung vorstehe vorstehen vorsteht
        vorstellgen vorstellten vorstillen vorstillung vorstollen vorstullen vorsuche vorsuchen vorsucht
        vorteiler vortestern vortippt vortraege vortraegt vortragspartner vortrauen vortreten voruebergegend
        vorverbkauf vorverlauf vorvierkauf vorvorkauf vorwaben vorwaelle vorwechseln vorwegen vorwehen
        vorweisen vorwende vorwenden vorwendung vorwerfe vorwestern vorzehen vorzeile vorzoegerung
        vorzoegerungen vorzuegen vorzugeigen vorzuglegen vorzulagen vorzulesen vorzuliegen vorzuneigen
        waagen wachen wachmaschine wachsan wachseen wachst wacker wadenkorb wadentest waehlend waehnend
        waehren waehrst waermeflasche waermelasche waermflaeche waermflansche waermlasche waermwasser waern
        waert wage wagenkorb wagentest wahlen wahlsinn wahre wahren wahrend wahrst wahrt wahrte wahrten
        wahrtet waisen walltest wandart wandehrung wandelung wanden wanderbar wanderbhose wanderdhose
        wanderdose wanderdung wanderhase wanderlose wanderpose wanderrose wanderzhose wandest wandet
        warenfest warennest warenpest warenrest warenwest warfen warmflasche warnkorb warnsinn warntest
        warnwasser wartedimmer warteleiten wartereiten warteseiten warteweiten wartezeilen wartezeitgen
        warteziemer wartin wasche wasserbahn wasserhohn wasserhuhn wasserkahn wasserlahn wasserschadeden
        wasserschadgen wasserschaenden wasserschaeren wasserschafeden wasserschafen wasserschalen
        wasserschanden wasserschaueden wasserschauen wasserschwaden wasserschweden wasserwahn wasserzahn
        waten watet watteschleife wattezeit wattezeiten wattezimmer webfahren webgehen websaite webseide
        websekte websexte websitte websuite webweite wegbahren wegehen wegfaehren wegfahnen wegfahrgen
        wegfahrten wegfuhren weggeben weggelen weggen weggenen wegjahren wegrehen wegsehen wegseite
        wegwahren wegwehen wegzehen wehrend wehrt wehrte wehrtet weiberempfehlen weiberfuehren weibergeben
        weiberleiten weiberreden weiberverbunden weidlich weiger weihachten weihergeben weihjachten
        weihnachtgen weihnaechten weihnaehten weihnichten weihpachten weiht weihwachten weihyachten
        weinergeben weiseren weislich weissbon weissdon weissen weission weist weiteraachen weiterbeben
        weitereden weiterelfen weitereliten weiterempfahlen weiterempfohlen weitererden weiterfaehren
        weiterfoehren weiterfuehrten weiterfuhren weitergaben weitergehen weitergeleitjet weitergeleitset
        weitergelen weitergen weitergenen weitergengeben weitergeweben weiterhain weiterheben weiterhefen
        weiterhelden weiterhelmen weiterhilfen weiterlachen weiterleben weiterlebten weiterleiden
        weiterleimen weiterleinen weiterleisten weiterleitgen weiterletten weiterleuten weiterleviten
        weitermachten weitermacken weitermaehen weitermaschen weiterpin weiterpleiten weiterrachen
        weiterreben weiterregen weiterrehen weiterreiten weiterroden weiterrueden weiterruehren weitersachen
        weiterseiten weiterueben weiterverbanden weiterverbbunden weiterverbenden weiterverbfunden
        weiterverbhunden weiterverbinden weiterverbkunden weiterverbrunden weiterverbundgen weiterverbunken
        weiterverbunzen weiterverbwunden weiterverwunden weitervierbunden weitervorbunden weiterwachen
        weiterweiten weiterzeiten weiteten weizen wellen wellklasse wellst welltest welluntergang wellweiten
        weltanbieter weltergeben weltkasse weltleiten weltreiten weltseiten weltunterfang weltuntergag
        weltuntergong weltunterhang weltunterrang weltweiden weltweihen weltweinen weltweisen weltweizen
        weltwelten weltwerten weltwesten weltwetten weltzeiten wendet wenigstes werblich werder werdn
        werketage werketagen werkfuehrung werkgage werkgagen werkgags werkhagen werklage werklagen werkmagen
        werksage werksagen werksruehrung werkstadt werkstadtleiter werkstage werkstagen werkstags
        werkstaktleiter werkstartleiter werkstatgleiter werkstatleiter werkstatteiter werkstattgleiter
        werkstattleiber werkstattleier werkstattleister werkstattliter werkstattreiter werkswatt werktalgs
        werktaten werktatgen werktaxen werktragen werkwagen wertanbieter wertbrei werten werteren
        wertergeben werteschleife wertezeit wertezeiten wertezimmer wertjolle wertjollen wertklasse wertmoll
        wertpolle wertpollen wertrolle wertrollen werttage werttagen werttags wertung wertuntergang
        wertvillen wertvolkes wertvollgen wertwahl wertweiten wertwolle wertwollen wertzoll wesen wessen
        westanbieter westergeben westklasse westuntergang westweiten wettanbeter wetterempfehlen
        wetterfuehren wettergeben wetterleiten wetterreden wetterverbunden wettklasse wettuntergang
        wettweiten wetzanbieter wider widersprach widersprech widersprich wiederehen wiedergehen wiederhalt
        wiederhalten wiederherzastellen wiederherzlustellen wiederherzostellen wiederherzstellen
        wiederherzumstellen wiederherzzustellen wiederhoden wiederhoerzustellen wiederholgen wiederholmen
        wiederhorten wiederhosen wiedermolen wiederpolen wiederrehen wiederrufe wiederseen wiedersegen
        wiedersehgen wiederseren wiederstehen wiedervolt wiederwehen wiederzehen wiesen wilderholen winden
        winderholen windest winterchur wintertour wirrst wirtlich wisse wocheneide wochenente wochenerde
        wochenlende wochenwende wohladresse wohlhaft wohlsitz wohltest wohlzimmer wohndimmer wohndresse
        wohnengen wohnheft wohnjungen wohnlungen wohnsaft wohnsatz wohnsinn wohntaft wohnunken wohnunzen
        wohnwitz wohnziemer wohnzungen wollfest wollnest wollpest wollrest wolltat wolltee wollwest worten
        wortmahl wortwal wortwohl wortzahl wuchtige wuchtigeres wuelsten wuenschten wuersten wuerzest
        wuesstest wueste wuesten wuestest wundart wunden wunderbbar wunderbzar wunderdbar wunderhose
        wunderzar wunderzbar wunsche wurdest wurdet wurmwasser wusch wusste wusstet zaehe zaehen zaehlungen
        zahlarzt zahleindreher zahlenddreher zahlendseher zahlengen zahlgendreher zahljungen zahllungen
        zahlputzbecher zahlungsakten zahlungsarien zahlungsarmen zahlungsarsen zahlungsartgen
        zahlungsbeifehl zahlungsbeingang zahlungseilgang zahlungseinfang zahlungseingag zahlungseingong
        zahlungseinhang zahlungseinrang zahlungseisgang zahlungsfeingang zahlungsgarten zahlungshingang
        zahlungskarten zahlungsorten zahlungsraten zahlungswarten zahlungsweingang zahlunken zahlunzen
        zahlzungen zahnart zahnlungen zahnnutzbecher zahnputzbrecher zahnputzbuecher zauderer zaunarzt
        zaunputzbecher zechen zehnarzt zehnputzbecher zeichenerbklaerung zeichenerdklaerung
        zeichenerzklaerung zeichenverklaerung zeitbaum zeitnaehe zeitrum zeitsaum zeittraum zeitzaum
        zellzettel zeltpunkt zeltraum zeltumstellung zerbrachen zerbrechen ziege ziegen zielbannhof ziele
        zielen zielmahnhof zielzahnhof zierbahnhof zierlich zimmerhummer zimmerkummer zimmersummer
        zimtschlecken zimtschonecken zimtschrecken zischen zubern zubindest zuenden zufrieren zugammen
        zugammenhang zugangsdamen zugangspaten zugangsraten zugangstaten zugangstdaten zugbegleiterbin
        zugbegleitern zugbegleiterpin zugbegleitirin zugbegleiturin zugbeileiterin zugbergleiterin zugdeich
        zugeheort zugenden zugesellt zugfrieden zuggang zughummer zugkummer zugordnen zugordnung zugreich
        zugrueckgeben zugrueckgehen zugrueckrufen zugrueckschicken zugruecksenden zugruecksetzen
        zugrueckzusenden zugschauer zugschicken zugsenden zugsichern zugsteller zugstellung zugsummer
        zugteich zugteller zugwegleiterin zuhoerten zunaehst zurueckbegeben zurueckberufen zurueckgaben
        zurueckgekommen zurueckholten zurueckschickten zuruecksetzten zusammenfang zusammengang zusammenhing
        zusammenrang zuschickten zuwenden zweien zweier zweifehl zweifell zweimahl zweitee zweiteer zweitees
        zweitpunkt zweitraum zweitumstellung zwillingsgagen zwillingshagen zwillingslagen zwillingsmagen
        zwillingssagen zwillingstagen zwillingswaagen zwillingswaben zwillingswaden zwillingswaegen
        zwillingswalen zwillingswangen zwillingswaren zwillingswegen zwillingswogen zwinger zwischensand
        zwischenstrand zwoelfaal zwoelfmahl zwoelftal zwoelfwal
        """
}
