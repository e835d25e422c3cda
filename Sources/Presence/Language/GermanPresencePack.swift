// swift-format-ignore-file
import LanguageAnalysis

extension LanguagePack {
    static let germanPresence = LanguagePack(
        language: .german,
        source: #"""
        # Eine Marke entschuldigt sich, weil sie lange nichts gepostet hat.

        [presence.sorry]
        sorry; entschuldig*; tschuldig*; verzeih*; pardon; leid; nachsicht; asche auf unser haupt; asche auf mein haupt; vergebung; schande über uns; asche über unser haupt

        [presence.ownPlace]
        hier; seite; blog; kanal; konto; account; profil; newsletter; facebook; instagram; twitter; mastodon; bluesky; page; feed; fanseite; rundbrief

        [presence.posted]
        gepostet; gebloggt; getwittert; posten; bloggen; geposted; veröffentlicht; hochgeladen; gemeldet; hören lassen; blicken lassen

        [presence.written]
        geschrieben; aktualisiert; geteilt; erzählt; berichtet; getan; passiert; los

        [presence.away]
        still|ruhig|stumm|leise|leer ..4 @presence.ownPlace|geworden|um uns
        @presence.ownPlace ..6 still|ruhig|stumm|leise|verwaist|vernachlässigt|eingeschlafen
        um uns ..5 still|ruhig
        wir|ich ..5 still|ruhig|stumm|abgetaucht|untergetaucht|verschwunden|weg geworden|gewesen|waren|war
        wir|ich waren|war ..4 still|ruhig|abgetaucht|untergetaucht|stumm|weg|abwesend|verschwunden
        funkstille; sendepause; (unser*|mein*|lange|langes|langen|lang) ..2 schweigen|abwesenheit|funkstille|stille|pause|schreibpause|sendepause|auszeit
        (nicht|nichts|nix|kaum|wenig|nie|selten) ..4 @presence.posted
        (nicht|nichts|nix|kaum|wenig) ..3 @presence.written ..2 / @presence.ownPlace
        (lange|ewig|länger|monate|monatelang|wochenlang|ewigkeiten|zeit) ..4 nichts|nix ..4 von uns|gehört|gelesen|gesehen|hören|lesen|@presence.posted|@presence.written
        nichts|nix ..3 von uns ..3 gehört|gelesen|gesehen|hören|lesen|gab
        (erster|erstes|erste) ..1 beitrag|post|eintrag|lebenszeichen|posting|artikel|newsletter ..2 seit|nach
        lebenszeichen ..3 ; (seite|blog|kanal|konto|account|profil|newsletter|euch) ..4 (vernachlässigt|links liegen) ; vernachlässigt ..3 @presence.ownPlace
        keine beiträge|posts|neuigkeiten|updates|nachrichten ..5 mehr|gab|gegeben|gekommen|lange|letzten|von uns
        (lange|ewig|länger) ..2 auf ..2 (beitrag|beiträge|posts|post|neues|neuigkeiten|artikel|lebenszeichen)
        eingestaubt; eingeschlafen ..3 @presence.ownPlace ; rar gemacht
        stille|schweigen|pause|ruhe|leere|flaute ..4 @presence.ownPlace
        letzte|letzter|letztes|letzten ..2 @presence.ownPlace|beitrag|post|eintrag|artikel|lebenszeichen|posting ..6 her|zurück

        [presence.absenceApology]
        @presence.away // @presence.sorry
        + Entschuldigt, dass es hier so lange so still war!
        + Sorry für die lange Funkstille.
        + Entschuldigt, dass wir uns so selten gemeldet haben.
        + Verzeiht die Stille auf dieser Seite!
        + Sorry, der letzte Beitrag ist ewig her.
        + Wir haben uns rar gemacht, entschuldigt bitte.
        + Sorry, wir haben ewig nichts gepostet
        + Es tut uns leid, dass wir uns so lange nicht gemeldet haben.
        + Entschuldigung für unser langes Schweigen auf dieser Seite.
        + tut uns leid, hier war es die letzten monate sehr ruhig
        + Erster Beitrag seit August, entschuldigt bitte!
        + Asche auf unser Haupt: Wir haben den Blog vernachlaessigt.
        - Entschuldigt die Verspätung der 9:15.
        - Es tut uns leid, dass Ihr Koffer noch nicht da ist.
        - Wir bitten um Ruhe im Salon, sorry.
        - Die See war heute ruhig.
        - Sorry für die späte Antwort, Jo.

        # Jemand schickt die Leser anderswohin.

        [presence.sendsTo]
        nehmt; nimm; nehme; nehmen; fahrt; fahr; fahre; fahren; fahrn; bucht; buch; buche; buchen; kauft; kauf; kaufe; kaufen; empfehle; empfehlen; empfehlung; empfiehlt; geht zu; geh zu; probiert; probier; versucht; versuch; wechselt; wechsel; lieber; stattdessen; greift zu; bestellt; bestell; bestellen; rate zu; schaut; schau

        [presence.better]
        besser; besten; beste; bester; billiger; günstiger; netter; freundlicher; schneller; pünktlicher; zuverlässiger; sauberer; super; spitze; top; klasse; klappts; klappt es; kümmern sich; kümmert sich; hat ..4 sofort ..3 erstattet|geholfen|umgebucht

        [presence.against]
        vermeidet; meidet; schlechter; schlimmer; genauso; ebenso; auch nicht besser; ebenfalls; schlecht

        [presence.turnAway]
        finger|hände|flossen weg ; (bucht|buch|kauft|kauf|bestellt|bestell|fahrt|fahr|geht|geh|nehmt|nimm) ..3 nicht|nie|niemals|bloß|nix|nichts ..4 hier|denen|diesem|dieser|mehr|bei|die
        (bucht|buch|kauft|kauf|bestellt|fahrt|fahr|geht|geh|sucht|such) ..2 woanders|anderswo|woandershin ; (lieber|besser) ..2 woanders|anderswo ..3
        (nicht|nie|niemals|nur|keinesfalls|bloß nicht) ..3 weiterempfehlen|empfehlen|empfehlenswert ; (kann|muss|möchte|will) ..5 abraten|warnen ; rate ..6 ab ; (macht|mach) ..2 bogen ; meidet|vermeidet ..4 ; boykott* ; spart euch ..3 ; lasst die finger
        + Finger weg von denen!
        + Bucht bloß nicht hier.
        + geht lieber woanders hin
        + Kann ich nicht weiterempfehlen.
        + Ich kann nur davon abraten.
        - Wir haben hier gebucht.
        - Ich gehe gern hin.

        # Jemand nimmt die Marke in Schutz.

        [presence.defends]
        fairerweise ; um fair zu sein ; der fairness halber ; (zu|zur) (ihrer|deren|eurer)? verteidigung ; (seid|sei|bleibt|bleib) ..2 fair ; in schutz nehmen
        (kann|können|konnte|konnten|könnt) ..5 nichts ..1 dafür|dafuer|dazu|für ; nicht ..1 (deren|ihre|eure|schuld) ..3 schuld ; (nicht|keine) schuld ..2 der|des|von crew|personals|reederei|leute|kapitän*
        (geben|gibt|geben sich|tun|tut|machen|macht) ..3 (ihr|sein) bestes ; (geben|gibt) sich ..2 mühe
        (nie|noch nie|niemals|keine|nicht ein|kein) ..4 (probleme|problem|ärger|stress|schwierigkeiten) ..4
        (immer|bisher|stets|jedes mal) ..4 (zufrieden|freundlich|nett|hilfsbereit|pünktlich|geholfen|geklappt|super|top|gut|zuverlässig) ..3
        + Fairerweise: Die Crew kann für den Sturm nichts dafür.
        + Die können doch nichts dafür.
        + Da kann die Reederei doch nichts für.
        + Ich hatte noch nie Probleme mit denen.
        + Wir waren immer sehr zufrieden.
        + seid mal fair, es war orkan
        - Ihr seid schuld.
        - Das ist nicht fair.
        - Immer das Gleiche mit euch.

        # Jemand sagt einem anderen, was zu tun ist.

        [presence.solves]
        du|ihr|man|sie kannst|könnt|kann|musst|müsst|muss|solltest|solltet|sollte|können|müssen|könntest ..6 <word> ; (probier|probiert|versuch|versucht) ..1 mal|doch|es ..3 ; bei mir|uns ..2 hat ..4 geholfen|funktioniert|geklappt ; (ruf|ruft|frag|fragt|geh|geht|schau|schaut|schreib|schreibt|melde|meldet|klick|klickt|zeig|zeigt) ..2 (einfach|mal|doch|am|an|beim|bei|im|in|auf|unter|dich|euch) ..3
        + Du kannst ihn am Pier abholen.
        + Ruf einfach beim Fundbüro an.
        + Bei mir hat ein Neustart der App geholfen.
        - Was kann ich tun?
        - Meiner ist auch weg.
        """#
    )
}
