// swift-format-ignore-file
import LanguageAnalysis

extension LexiconPack {
    static let germanHate = LexiconPack(
        language: .german,
        name: "de-hate",
        source: #"""
        # German: contempt for groups of people, and what turns it round.

        [set n]
        |n
        [set en]
        |en
        [set s]
        |s

        [slur.severe]
        neger{n}; nigger{n}; bimbo{n}; kanake{n}; kanaken; kanacke{n}; kanacken; kanak; kameltreiber{n}; ziegenficker{n}; kuffnucke{n}; kümmeltürke{n}; scheißtürke{n}; scheissausländer; scheißausländer; drecksausländer; dreckstürke{n}; drecksjude{n}; judensau; judenschwein(|e); saujude{n}; judenpack; zigeuner(pack|gesindel|bande|schwein); zigeuner(|n) (raus|klauen|sind|abschieben); schlitzauge{n}; fidschi{s}; polacke{n}; polacken; russenschwein; itaker{n}; spaghettifresser; asylschmarotzer{n}; asylant(en|)(pack|gesindel|flut|raus); asylantenpack; asylbetrüger{n}; sozialschmarotzer(|n) (raus|ausländer); rapefugee{s}; museldreck; musel{s}; muselmann; muselmänner; moslempack; islamisten (pack|gesindel|raus); kopftuch(mädchen|schlampe|schlampen|geschwader|mafia); kopftuchschlampe; schwuchtel{n}; schwanzlutscher; arschficker; kampflesbe{n}; scheißlesbe; scheißschwule; scheiß schwule; transe{n}; krüppel{n}; spasti; mongo; volksverräter{n}; untermensch(|en); untermenschen; gesindel raus; goldstücke; goldstück(|e) (merkels|aus|vergewaltig*); negerpack; negerschlampe; umvolkung
        [group.mild]
        ausländer(|n|in|innen); auslander{n}; migrant(|en|in|innen); flüchtling(|e|en|s); asylant(|en|in); asylbewerber{n}; geflüchtete{n}; zuwanderer{n}; einwanderer{n}; schwarze(|n|r); schwarzafrikaner{n}; afrikaner{n}; araber{n}; türke{n}; türken; syrer{n}; afghane{n}; afghanen; kurde{n}; iraker{n}; rumäne{n}; rumänen; bulgare{n}; bulgaren; pole{n}; polen sind; russe{n}; russen; ukrainer{n}; albaner{n}; sinti; roma; zigeuner{n}; jude{n}; juden; jüdisch(e|er|en); moslem{s}; muslim(|e|en|in|innen|s); islam; schwule(|n|r); schwul(|er); homo{s}; homosexuelle(|n|r); lesbe{n}; lesben; transgender; transfrau{en}; transmenschen; frauen; weiber{n}; behinderte(|n|r); rollstuhlfahrer{n}; obdachlose(|n|r); chinese{n}; chinesen; inder; asiate{n}; asiaten; zorblaxianer{n}; ossis; wessis; dieses volk; solche leute; diese leute; dieses pack
        [contempt.strong]
        hasse; hass; hassen; verachte; verachten; abschaum; gesindel; gesocks; pack; dreck; dreckig(|e|er|es|en); ungeziefer; parasit{en}; schmarotzer{n}; ratten; zecken; tiere; viecher; vieh; schweine; affen; seuche; pest; krebs; krebsgeschwür; krankheit; plage; invasion; invasoren; überschwemm*; fluten; untermensch{en}; minderwertig(|e|er|es|en); wertlos(|e|er); nutzlos(|e|er|es|en); primitiv(|e|er|es|en); unzivilisiert; kriminell(|e|er|en); kriminelle; verbrecher{n}; diebe; dieb; klauen; klauen alle; vergewaltiger{n}; vergewaltigen; terrorist{en}; terroristen; messerstecher{n}; mörder{n}; mörderbande; dumm; dümmer; dümmsten; faul; faules; stinken; stinkt; ekelhaft; ekel; widerlich; abartig; pervers(|e); unnormal; geisteskrank; raus; raus hier; raus aus; ausweisen; abschieben; abschiebung jetzt; zurück nach; zurückschicken; gehören nicht; gehört nicht; haben hier nichts; hat hier nichts; nichts zu suchen; keine menschen; keine rechte; kein recht; heim ins; deportieren; verjagen; wegsperren; einsperren; ins lager; lager; arbeitslager; weg mit; unser untergang; untergang; überfremdung; nehmen uns; nur auf unser geld; auf unsere kosten; an den herd; hinter den herd; gehören in; kann man nicht trauen; kann man nicht vertrauen; kein vertrauen; alles verbrecher; alles diebe
        [violence.severe]
        töten; tötet; umbringen; umgebracht; abknallen; abgeknallt; erschießen; erschossen; aufhängen; aufgehängt; hängt sie; vergasen; vergast; verbrennen; verbrannt; anzünden; abstechen; totschlagen; erschlagen; ausrotten; ausgerottet; vernichten; eliminieren; steinigen; kastrieren; ertrinken lassen; ersäufen; verrecken; sterben sollen; gaskammer; ins gas; an die wand; tod den; tod allen; aufknüpfen; abschlachten
        [counter.mild]
        rassis*; sexis*; homophob*; fremdenfeindlich*; ausländerfeindlich*; antisemit*; judenhass; menschenverachtend*; menschenfeindlich*; diskriminier*; hetze; hetzen; hetzer*; hasskommentar*; hassrede; hate speech; vorurteil*; intolerant*; nazi sprüche; unwürdig; unter aller würde; schämen; schäm*; schande für; schaemen; nicht okay; nicht in ordnung; geht gar nicht; geht nicht; keinen platz; kein platz; hat hier nichts verloren; haben hier nichts verloren; gegen hass; gegen rassismus; melde; gemeldet; gesperrt; angezeigt; anzeige; wer (hier |sowas |so was |)(schreibt|sagt|behauptet|ruft); wer so; wer sowas; wer so etwas; solche (kommentare|sprüche|aussagen|parolen|worte|sätze); so einen (kommentar|spruch|satz); so etwas (zu |) (schreiben|sagen|hören|lesen); sowas (zu |) (schreiben|sagen|hören|lesen); kommentare wie; sprüche wie; sätze wie; aussagen wie; parolen wie; worte wie; begriffe wie; das wort; der begriff; wort wie; als (idiot|idiotin|schlampe|arschloch|kanake|hure|trottel|depp|lügner|blöde kuh|dumme kuh|nazi) (bezeichnet|beschimpft|tituliert|betitelt); beschimpft; beleidigt; bezeichnet; tituliert; betitelt; genannt; nannte; nennt mich; nannte mich; angeschrien; angepöbelt; zu mir gesagt; zu mir gemeint; sagte zu mir; hieß mich; anhören; musste mir; bitte bleibt; bitte bleiben sie; respekt; respektvoll; toleranz; nicht alle; niemand; kein mensch sollte; habe nie gesagt; hab nie gesagt; ich hasse keine; zitat; zitiere; angeblich
        """#
    )
}
