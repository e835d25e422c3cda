extension ReportText {
    /// The texts in Romanian.
    static let romanian: [ReportText: String] = [
        // The page itself.
        .pageTitle: "{0}: raport de relații cu clienții",
        .pageSubtitle: "Cum li se răspunde oamenilor, situația la",
        .skipToContent: "Sari la conținut",
        .navigation: "Secțiuni",
        .footer:
            "Toate orele sunt în fusul orar {0}. Intervalele sunt de 95 %. Listele complete sunt în raportul JSON.",
        .andMore: """
        și încă {0} intrare, în raportul JSON|și încă {0} intrări, în raportul JSON|și încă {0} de \
        intrări, în raportul JSON
        """,
        .asTable: "Arată ca tabel",
        .notYet: "încă nu",
        .notAssessed: "neevaluat",
        .notJudged: "neevaluate",
        .until: "până la",
        .sinceLower: "din",
        .state: "Stare",
        .share: "Proporție",
        .shareInterval: "Proporție (interval de 95 %)",
        .intervalNote: "interval de 95 %: {0}",
        .what: "Ce",
        .channel: "Canal",
        .channels: "Canale",
        .allChannels: "toate canalele",
        .byChannel: "Pe canale",
        .messages: "Mesaje",
        .mentions: "Mențiuni",
        .replies: "Răspunsuri",
        .people: "Persoane",
        .person: "Persoană",
        .day: "Zi",
        .hour: "Oră",
        .usual: "De obicei",
        .somebodyUnnamed: "cineva fără nume",
        .noWords: "(fără cuvinte)",
        // Units and calendar.
        .unitSeconds: "{0} s",
        .unitMinutes: "{0} min",
        .unitHours: "{0} h",
        .unitDays: "{0} z",
        .unitWeeks: "{0} săpt.",
        .shortMonths: "ian. feb. mar. apr. mai iun. iul. aug. sept. oct. nov. dec.",
        .shortWeekdays: "lu. ma. mi. jo. vi. sâ. du.",
        .agoDuration: "acum {0}",
        // Platforms and channels.
        .platformMail: "e-mail",
        .platformWeb: "web",
        .classPrivate: "privat",
        .classReview: "recenzie",
        .classTicket: "tichet",
        // Today.
        .today: "Astăzi",
        .peopleWaiting: "Așteaptă răspuns",
        .pastDue: "{0} peste termen|{0} peste termen|{0} peste termen",
        .crisisLevel: "Nivel de criză",
        .levelOfFour: "nivelul {0} din 4",
        .ignored: "Ignorate",
        .halfRepliedWithin: "Jumătate au primit răspuns în",
        .openCountAsWaiting: "mesajele deschise contează ca în așteptare",
        .inConversations: "într-o singură conversație|în {0} conversații|în {0} de conversații",
        .peopleCanAnswer: """
        În {3} până la sfârșitul ultimei ture, {0} persoană poate răspunde la {1} din {2}.|În {3} până la sfârșitul \
        ultimei ture, {0} persoane pot răspunde la {1} din {2}.|În {3} până la sfârșitul ultimei ture, {0} de \
        persoane pot răspunde la {1} din {2}.
        """,
        .nobodyOnDuty: "Acum nu este nimeni de serviciu.",
        .nobodySpeaks: """
        {0} persoană scrie într-o limbă în care nu răspunde nimeni de serviciu.|{0} persoane scriu în limbi în care nu \
        răspunde nimeni de serviciu.|{0} de persoane scriu în limbi în care nu răspunde nimeni de serviciu.
        """,
        .wholeListTakes: "Lista întreagă durează {0}.",
        .fallDueMeanwhile: """
        Între timp ar expira {0} termen promis.|Între timp ar expira {0} termene promise.|Între timp ar \
        expira {0} de termene promise.
        """,
        .mustApologise: """
        {0} răspuns trebuie să ceară scuze pentru întârziere.|{0} răspunsuri trebuie să ceară scuze \
        pentru întârziere.|{0} de răspunsuri trebuie să ceară scuze pentru întârziere.
        """,
        .goPrivate: """
        {0} problemă ar trebui continuată în privat, după un cuvânt public.|{0} probleme ar trebui \
        continuate în privat, după un cuvânt public.|{0} de probleme ar trebui continuate în privat, după \
        un cuvânt public.
        """,
        .digestOf: "Rezumatul din",
        .newMessages: "{0} mesaj nou|{0} mesaje noi|{0} de mesaje noi",
        .ofTheseOpen: "din care deschise: {0}.",
        // Crisis.
        .crisis: "Supravegherea crizelor",
        .levelSingle: "fără criză",
        .levelCluster: "mai multe plângeri despre același lucru",
        .levelSurge: "val de mesaje",
        .levelCrisis: "criză",
        .notKnownYet: "încă necunoscut",
        .noMentions: "Nu există mențiuni de urmărit.",
        .mentionsSince: "{0} mențiune din|{0} mențiuni din|{0} de mențiuni din",
        .capacityUnknown: "Nu se știe câți oameni răspund.",
        .loadPeople: "Cu {0} persoană: {1}.|Cu {0} persoane: {1}.|Cu {0} de persoane: {1}.",
        .loadRates: "Mesaje pe oră: sosesc {0}, se poate răspunde la {1}.",
        .loadBacklog: "{0} mesaj așteaptă.|{0} mesaje așteaptă.|{0} de mesaje așteaptă.",
        .loadClears: "În ritmul acesta, restanțele se rezolvă în {0}.",
        .loadMissing:
            "Mai este nevoie de {0} persoană.|Mai este nevoie de {0} persoane.|Mai este nevoie de {0} de persoane.",
        .modeIndividual: "răspundeți fiecăruia",
        .modeTriage: "răspundeți fiecăruia, întâi celor mai urgente",
        .modeVisibility: "răspundeți acolo unde se uită toți",
        .stepAnswerRoot: "Întâi răspundeți personal:",
        .stepDraft: "Pregătiți un comunicat pentru cel puțin trei feluri de canale.",
        .stepPublish: "Publicați comunicatul pe {0}.",
        .mostIsWrittenOn: "Cel mai mult se scrie pe {0}.",
        .alerts: "Alerte",
        .observedExpected: "{0}, așteptate circa {1}",
        .observedOnly: "{0}",
        .words: "cuvinte mai frecvente",
        .alertStorm: "Furtună",
        .alertFeed: "Sursă mută",
        .alertWatch: "de văzut azi",
        .alertReview: "de citit acum",
        .alertEscalate: "de anunțat cine decide",
        .alertCrisis: "plan de criză",
        .alertPending: "observată",
        .alertFiring: "în curs",
        .alertRecovering: "se liniștește",
        .alertResolved: "încheiată",
        .signalVolume: "mențiuni",
        .signalMood: "mențiuni negative",
        .signalSites: "platforme simultan",
        .signalSilence: "liniște",
        .incidents: "Incidentele ultimei săptămâni",
        .voices: "{0} voce|{0} voci|{0} de voci",
        .sites: "{0} platformă|{0} platforme|{0} de platforme",
        .postings: "{0} postare|{0} postări|{0} de postări",
        .unansweredPostings: "{0} fără răspuns|{0} fără răspuns|{0} fără răspuns",
        // Worklist.
        .worklist: "Listă de lucru",
        .worklistIntro:
            "O intrare pentru fiecare persoană, întâi cele urgente. Punctele dau ordinea, nu o probabilitate.",
        .nobodyWaits: "Nu așteaptă nimeni.",
        .showMore: "Arată încă {0} intrare|Arată încă {0} intrări|Arată încă {0} de intrări",
        .points: "{0} punct|{0} puncte|{0} de puncte",
        .waitsFor: "așteaptă de {0}",
        .askedTimes: "a întrebat o dată|a întrebat de {0} ori|a întrebat de {0} de ori",
        .duePaused: "termen suspendat",
        .dueAgo: "termen depășit cu {0}",
        .dueIn: "termen în {0}",
        .howToAnswer: "Cum răspundem",
        .planLate: "cereți scuze pentru întârziere",
        .planTemplate: "doar cu un șablon aprobat",
        .planOtherChannel: "acolo nu se mai poate; scrieți pe {0}",
        .planNoChannel: "acolo nu se mai poate, alt canal nu se cunoaște",
        .planPrivate: "un cuvânt public, apoi continuați în privat ({0})",
        .planHops: """
        transferat o dată: nu-l mai transferați|transferat de {0} ori: nu-l mai transferați|transferat de \
        {0} de ori: nu-l mai transferați
        """,
        .privatePersonalData: "date personale",
        .privateSerious: "ceva grav",
        .privateTurnsFailed: "răspunsurile publice nu au ajutat",
        // Reasons.
        .reasonWaited: "așteaptă de {0}",
        .reasonCourtesy: "un răspuns e politețe",
        .reasonPublic: "în public",
        .reasonRated: "notă {0} din {1}",
        .reasonSpread: "distribuit: {0}",
        .reasonSpreadUnknown: "răspândire necunoscută, considerată {0}",
        .reasonPastDue: "peste termen",
        .reasonDueSoon: "termen apropiat",
        .reasonOnlyNotice: "deocamdată doar o confirmare",
        .reasonSerious: "ceva grav",
        .reasonThreatens: "amenință cu: {0}",
        .reasonReports: "relatează: {0}",
        .reasonAngry: "furios",
        .reasonBystanders: "mai întreabă {0} persoană|mai întreabă {0} persoane|mai întreabă {0} de persoane",
        .reasonCrisis: "scris în criză",
        .reasonAudience: "citit de până la {0}",
        .reasonAudienceUnknown: "număr de cititori necunoscut, considerat {0}",
        .reasonStanding:
            "încă {0} mesaj al autorului a rămas|încă {0} mesaje ale autorului au rămas|încă {0} de mesaje ale autorului au rămas",
        .reasonRoot: "a spus-o primul",
        .escalationPost: "publicare peste tot",
        .escalationPress: "presa",
        .escalationLawyer: "un avocat",
        .escalationRegulator: "o autoritate",
        .escalationChargeback: "refuz la plată prin bancă",
        .escalationCancel: "renunțare",
        .escalationElsewhere: "trecerea la concurență",
        // Volume.
        .volume: "Volumul mențiunilor",
        .hourChart: "Mențiuni pe oră, ultimele șapte zile",
        .dayChart: "Mențiuni pe zi, ultimele opt săptămâni",
        .bandLegend: "Banda arată ce e obișnuit, punctele sunt deasupra.",
        .alertLegend: "Triunghiurile cu litere sunt alerte.",
        .incidentLegend: "Cercurile cu numere sunt incidente.",
        .mostInHour: """
        Ora cea mai aglomerată a avut {0} mențiune ({1}).|Ora cea mai aglomerată a avut {0} mențiuni \
        ({1}).|Ora cea mai aglomerată a avut {0} de mențiuni ({1}).
        """,
        .mostInDay: """
        Ziua cea mai aglomerată a avut {0} mențiune ({1}).|Ziua cea mai aglomerată a avut {0} mențiuni \
        ({1}).|Ziua cea mai aglomerată a avut {0} de mențiuni ({1}).
        """,
        .hoursBeyond: """
        {0} oră este peste nivelul obișnuit.|{0} ore sunt peste nivelul obișnuit.|{0} de ore sunt peste \
        nivelul obișnuit.
        """,
        .hoursBeyondCaption: "Ore peste nivelul obișnuit",
        // Targets.
        .targets: "Termene de răspuns",
        .targetsIntro: "Proporțiile sunt din ce s-a decis; termenele deschise sau anulate nu intră la socoteală.",
        .openClocks: "Termene în curs",
        .metric: "Promisiune",
        .attainmentOf: "Respectate la timp: {0}",
        .inTime: "la timp",
        .late: "cu întârziere",
        .stillOpen: "deschise",
        .shareInTime: "Proporția la timp (interval de 95 %)",
        .clockRunning: "este timp",
        .clockPaused: "suspendat",
        .clockAtRisk: "timp puțin",
        .clockBreaching: "peste termen",
        .clockCancelled: "anulat",
        .metricFirstReply: "primul răspuns",
        .metricNextReply: "următorul răspuns",
        .metricAcknowledgement: "confirmare de primire",
        .metricSubstantiveReply: "răspuns la obiect",
        .metricPeriodicUpdate: "următoarea informare",
        .metricPausableUpdate: "următoarea informare, fără pauze",
        .metricRequesterWait: "așteptarea clientului",
        .metricAgentWork: "lucrul la caz",
        .metricOwnership: "preluarea cazului",
        .metricFirstResolution: "prima rezolvare",
        .metricTotalResolution: "rezolvarea finală",
        .metricPublicClosure: "încheiere publică",
        .metricPlatformWindow: "fereastra de răspuns a platformei",
        .metricStandardWindow: "fereastra standard de răspuns a platformei",
        // Response times.
        .responseTimes: "Timpi de răspuns",
        .timesIntro: "Mesajele deschise contează ca așteptând până acum; nu sunt lăsate deoparte.",
        .replyCurve: "Proporția mesajelor cu răspuns de la un om, după așteptare",
        .shareWithin: "{0} în {1}",
        .openAges: "De cât timp așteaptă mesajele deschise",
        .openAgesCaption: """
        {0} mesaj deschis, după timpul de așteptare|{0} mesaje deschise, după timpul de așteptare|{0} de \
        mesaje deschise, după timpul de așteptare
        """,
        .percentiles: "Timpul în care o parte primește răspuns",
        .half: "jumătate",
        .firstReplyAll: "primul răspuns, toate mesajele",
        .answerAll: "răspuns la obiect, toate mesajele",
        .firstReplyReplied: "primul răspuns, unde a existat",
        // Answers.
        .answers: "Ce s-a întâmplat cu mesajele",
        .nothingReached: "Nimic nu a ajuns la brand.",
        .answersCaption: "{0} mesaj ajuns la brand|{0} mesaje ajunse la brand|{0} de mesaje ajunse la brand",
        .sharesCaption: """
        Proporții din {0} mesaj care cere răspuns|Proporții din {0} mesaje care cer răspuns|Proporții din \
        {0} de mesaje care cer răspuns
        """,
        .personReplied: "a răspuns un om",
        .nobodyReplied: "nu a răspuns nimeni",
        .answered: "rezolvate prin răspuns",
        .stateUnanswered: "niciun răspuns",
        .stateAcknowledged: "doar confirmare sau amânare",
        .stateHandedOff: "trimis pe alt canal",
        .stateNotAssessed: "cu răspuns, neevaluat",
        .stateAnswered: "răspuns la obiect",
        .stateCovered: "acoperit de un comunicat",
        .stateDismissed: "respins cu motiv",
        .stateWithdrawn: "retras de autor",
        // Sent replies.
        .sentReplies: "Răspunsuri trimise",
        .sentCaption: """
        {0} răspuns, judecat de verificator|{0} răspunsuri, judecate de verificator|{0} de răspunsuri, \
        judecate de verificator
        """,
        .verdict: "Verdict",
        .verdictSend: "bun de trimis",
        .verdictRevise: "mai bun după o modificare",
        .verdictHold: "nu trebuia trimis",
        .verdictUnread: "limbă fără pachet: neevaluat",
        .rulesCaption: "Reguli care au semnalat ceva",
        .rule: "Regulă",
        .heldReplies: "Răspunsuri care nu trebuiau trimise",
        // Cases and hand-offs.
        .cases: "Cazuri",
        .casesCaption: "Cazuri pe mai multe canale și cele rezolvate",
        .responsible: "Responsabil",
        .nobodyNamed: "nimeni desemnat",
        .nothingOpen: "nimic deschis",
        .openMessages: "deschise: {0}|deschise: {0}|deschise: {0}",
        .closureOpen: "deschis",
        .closurePromises: """
        rezolvat, dar {0} promisiune e deschisă|rezolvat, dar {0} promisiuni sunt deschise|rezolvat, dar \
        {0} de promisiuni sunt deschise
        """,
        .closureCooling: "rezolvat, se închide dacă nu apar plângeri",
        .closureClosed: "închis",
        .closureReopened: "s-a plâns din nou după rezolvare",
        .handOffs: "Transferuri în privat",
        .handOffsCaption: """
        {0} transfer fără contact privat, peste o zi: {1}|{0} transferuri fără contact privat, peste o \
        zi: {1}|{0} de transferuri fără contact privat, peste o zi: {1}
        """,
        .handOff: "Transfer",
        .pendingFor: "În așteptare de",
        .pending: "în așteptare",
        .overADay: "peste o zi",
        .oneSideOnly: "știe doar o parte",
        // Presence.
        .presence: "Prezență",
        .profile: "Profil",
        .cadence: "Ritm",
        .cadenceCaption: "Cât de constant postează fiecare profil",
        .cadenceSteady: "constant",
        .cadenceSporadic: "sporadic",
        .cadenceAbandoned: "abandonat",
        .cadenceClosed: "închis conform planului",
        .posts: "Postări",
        .medianInterval: "Interval median",
        .lastPost: "Ultima postare",
        .neglectCaption: "Unde lumea așteaptă și brandul lipsește",
        .awayFor: "Absent de",
        .waitingMessages: "Mesaje în așteptare",
        .calendarHeading: "Calendarul postărilor",
        .calendarLegend:
            "Un pătrat e o zi; cu cât e mai mare și mai intens, cu atât mai multe postări. Răspunsurile nu se numără.",
        .calendarTitle: "Postări pe {0}, ultimele 26 de săptămâni",
        .calendarSummary: """
        {0} postare, zile cu postări: {1}.|{0} postări, zile cu postări: {1}.|{0} de postări, zile cu \
        postări: {1}.
        """,
        // Voice and recovery.
        .voice: "Cota de voce",
        .voiceIntro: "Se numără discuțiile, nu laudele: citiți alături de tonalitate.",
        .voiceCaption: """
        {0} mențiune a brandului și a concurenței|{0} mențiuni ale brandului și ale concurenței|{0} de \
        mențiuni ale brandului și ale concurenței
        """,
        .brand: "Brand",
        .positive: "Pozitive",
        .neutral: "Neutre",
        .negative: "Negative",
        .recovery: "Recâștigarea clienților",
        .recoveryCaption: "De la plângere la mulțumire",
        .nobodyComplained: "În mesajele și notele evaluate nu s-a plâns nimeni.",
        .stage: "Etapă",
        .ofComplained: "Din cei care s-au plâns",
        .stageComplained: "s-au plâns",
        .stageHelped: "au primit ajutor",
        .stageCameBack: "au revenit cu o vorbă bună",
        .conversion: "Dintre cei ajutați au revenit {0} ({1}).",
        .relapses: """
        După rezolvare a apărut {0} plângere nouă.|După rezolvare au apărut {0} plângeri noi.|După \
        rezolvare au apărut {0} de plângeri noi.
        """,
        .gapTooFew: "Neevaluat: găsite {0}, necesare cel puțin {1}.",
        .gapTooShort: "Neevaluat: urmărit timp de {0} zile, necesare cel puțin {1}.",
        .gapNoPack: "Neevaluat: lipsește pachetul de limbă.",
        .gapNoRivals: "Neevaluat: configurația nu numește concurenți.",
        .gapNotSupplied: "Neevaluat: lipsesc date.",
        // Intake.
        .intake: "Ce s-a citit",
        .intakeCaption: "Intrări",
        .input: "Intrare",
        .format: "Format",
        .events: "Evenimente",
        .duplicates: "Deja cunoscute",
        .refused: "Refuzate",
        .refusedRecords: "Înregistrări care nu s-au putut citi",
        .orphans: """
        {0} răspuns la un mesaj care lipsește aici.|{0} răspunsuri la mesaje care lipsesc aici.|{0} de \
        răspunsuri la mesaje care lipsesc aici.
        """,
    ]
}
