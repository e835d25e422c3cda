// swift-format-ignore-file
extension LanguagePack {
    static let englishLanguage = LanguagePack(
        language: .english,
        source: #"""
        # What brands write in English, British and American: words, acts and times.

        [STOP]
        # Short words that other languages share (a, in, on, no, me, he, to, do, as, i) are left out: they would make those texts
        # English, and words of one or two letters are no specifics anyway.
        the; and; but; if; of; for; from; with; without; is; are; was; were; be; been; being; am; it; its; this; that
        these; those; there; here; they; them; their; theirs; she; her; hers; him; his; our; ours; you; your; yours; my
        mine; myself; yourself; itself; themselves; ourselves; himself; herself; who; whom; whose; which; what; when; where
        why; how; all; any; both; each; few; more; most; other; some; such; only; own; same; than; too; very; just; does
        did; done; doing; have; has; had; having; will; would; shall; should; can; could; may; might; must; not; nor; never
        don; doesn; didn; isn; aren; wasn; weren; haven; hasn; hadn; won; wouldn; shouldn; couldn; cannot; ain; ll; ve; re
        up; down; out; off; under; again; then; once; about; into; onto; through; during; before; after; above; below
        between; against; because; until; till; while; upon; also; always; ever; even; still; yet; already; now; really
        get; gets; got; getting; go; goes; going; gone; went; let; lets; make; makes; made; take; takes; see; know; want
        like; one; two; every; everyone; everything; anyone; anything; someone; something; nobody; nothing; none; much
        many; lot; lots; well; yes; yeah; yep; nope; ok; okay; oh; hey; hello; please; pls; plz; thanks; thank; thx
        dear; ur; im; ive; dont; cant; didnt; doesnt; isnt; wont; thats; gonna; wanna; gotta; lol; omg; wtf; tho; though
        cos; coz; cuz; bc; yall; whats; whos; wheres; anyway; maybe; perhaps; quite; rather; away; back; around; along
        across; behind; within; since; via; another; either; neither; else; whether; however; therefore; instead
        almost; enough; need; needs; think; say; says; said; comes; came; give; gives; gave; put; keep; try; use; used
        using; seem; seems; way; thing; things; stuff; today; tomorrow; yesterday; soon; itd; youre; theyre; weve; theres
        heres; tbh; idk; imo; ngl; rn; btw; fyi; best; happy; good; great; nice; love; loved; better; help; thought; right

        [ABBREVIATION]
        mr; mrs; ms; dr; prof; st; vs; etc; approx; inc; ltd; dept; est; tel; ext; ref; incl; excl; jan; feb; apr; aug; sept; oct
        nov; dec; mon; tue; tues; thu; thurs; fri; ave; rd; blvd; govt; jr; sr; rev; hon; gen; col; eg; ie; cf; al; hrs; mins

        [GREETING]
        hi; hello; hey; hiya; howdy; dear; greetings; morning; afternoon; evening; heya; hullo; hallo; yo; welcome
        good morning|afternoon|evening|day
        hi there; hello there; hey there

        [SIGN_OFF]
        kind|best|warm|warmest|many|sincere|with regards|wishes ; regards; sincerely; yours truly|sincerely|faithfully; faithfully
        all the best; many thanks; cheers; respectfully; cordially; take care; warmly; best,; thanks again; with thanks

        [TEAM_WORD]
        team; teams; department; dept; administration; management; staff; support; crew; service; services; care; desk; office
        relations; helpdesk; customer; customers; company; everyone; care

        [NEGATION]
        not; no; never; none; nothing; nobody; nowhere; neither; nor; cannot; cant; dont; wont; didnt; doesnt; isnt; arent; wasnt
        wouldnt; shouldnt; couldnt; havent; hasnt; t; hardly; barely; without; unable; aint

        [CONTRAST]
        but; however; although; though; nevertheless; nonetheless; yet; except; whereas; albeit; still

        [CONDITION]
        if; unless; provided; whether; should you; in case; in the event; as long as; assuming

        [PURPOSE]
        so we|i|that|they|you|our|it|he|she|the ; so as to; in order to; to look|check|see|find|help|get|trace|sort|fix|track|investigate|locate|pull|verify|chat|assist|follow|make
        for us to; for me to; and we|i ll; and we|i can|will ; and i|we ll ..1 @LOOK_VERB; then we|i can|ll|will ; lets me|us ; so|and ..3 can; we ll; i ll; i d; we can

        [WE]
        we; us; our; ours; ourselves; weve; were-all

        [I]
        i; me; my; mine; myself; im; ive

        [YOU]
        you; yourself; u; ya; yall; youre

        [YOUR]
        your; yours; ur

        [OUR]
        our; ours

        [LOOK_VERB]
        look; see; check; investigate; find; help; assist; trace; track; sort; fix; locate; test; verify; review; follow; chat; take

        [GENERIC]
        experience*; issue*; problem*; message*; comment*; feedback; service*; customer*; client*; team*; inconvenien*; situation*
        case; cases; concern*; request*; answer*; repl*; respon*; enquir*; inquir*; quer*; contact*; support*; help*; assist*
        review*; post; posts; posted; tweet*; complain*; ticket; tickets; matter*; incident*; trouble*; frustrat*; disappoint*
        upset*; sorry; apolog*; regret*; appreciat*; understand*; understood; hear; heard; hearing; hope*; hoping; pleas*; happy
        glad; great; good; nice; love*; lovely; amazing; awesome; best; better; bad; worst; wonderful; fantastic; excellent
        time; times; day; days; week*; moment*; patien*; attention; opportun*; improv*; work; works
        working; worked; company; compan*; brand*; staff; people; person; someone; everything; anything; something; question*
        detail*; info; information; reach*; look*; find; found; check*; send; sent; sending; tell; told; telling; ask; asked; asking
        call; called; calling; dm; dms; write; wrote; writing; share*; sharing; feel*; felt; sure; right; wrong
        long; new; last; next; first; kind; kindly; follow*; thought*; care; caring; guys; hate*; start*; end; ended
        wait; fact; actually; currently; please; thanks; thank*; word; words; real; really; able; unable; wish*; expect*; enjoy*
        happen*; make*; making; taking; giving; coming; need*; want*; used; using; years; guest*; passenger*; user*; member*; shame
        hold; left; again; keep*; kept; point; part; side; place; case; whole; less; day; tonight; morning; afternoon
        evening; monday; lol; haha; honest*; literally; absolut*; total*; complete*; believe; ridiculous; terrible; horrible; joke
        mean; means; using; big; little; bit; soon; far; two

        [WEEKDAY]
        monday; tuesday; wednesday; thursday; friday; saturday; sunday

        [WEEKDAY_SHORT]
        mon; tue; tues; wed; weds; thu; thur; thurs; fri; sat; sun

        [MONTH]
        january; february; march; april; may; june; july; august; september; october; november; december; jan; feb; mar; apr; jun
        jul; aug; sep; sept; oct; nov; dec

        [NUMBER_WORD]
        one; two; three; four; five; six; seven; eight; nine; ten; eleven; twelve; thirteen; fourteen; fifteen; twenty; thirty
        forty; fifty; sixty; hundred; dozen; couple

        [UNIT]
        minute; minutes; min; mins; hour; hours; hr; hrs; h; day; days; week; weeks; month; months; workday; workdays; fortnight

        [PART_OF_DAY]
        morning; afternoon; evening; noon; midday; midnight; lunchtime; lunch; teatime; breakfast; night

        [TIME_ANCHOR]
        today; tonight; tomorrow; tmrw; tmr; tomoz; 2moro; tonite; @WEEKDAY; <date>; <time>; eod; eow; cob; overnight; weekend
        this|next|tomorrow|today|@WEEKDAY morning|afternoon|evening|week|weekend|month|night|noon
        next|this @WEEKDAY
        by|before|until|till|at|around|about|from|after|past|to noon|midday|midnight|lunchtime|lunch|teatime|breakfast|close|closing
        by|before|until|till|on|from|this|next @WEEKDAY_SHORT
        by|before|until|till|at|around|about|from|since|after|is|are <number>|@NUMBER_WORD @TIME_ANCHOR_1
        by|before|until|till|at <number>|@NUMBER_WORD
        <number>|@NUMBER_WORD (am|pm|o'clock)
        within|in|inside the|about|around|roughly|approximately|under? next|coming|following? <number>|@NUMBER_WORD|a|an ..2 @UNIT
        within|in the|an|half ..2 hour|day|week|hours|fortnight
        half|quarter|ten|twenty|five past|to <number>|@NUMBER_WORD|noon|midnight
        half @NUMBER_WORD
        end of the|this|next|your|our? day|week|month|business|tomorrow|today|play|shift|year ; close of business|play
        <number> st|nd|rd|th ; <number> of? @MONTH; @MONTH the? <number>; by|in|from|until|till|before|since @MONTH
        at|over|on|by|before|this|next the? weekend; first thing; in|by the morning; same day; the hour; next day|month|week ; within minutes|hours
        <number>|@NUMBER_WORD working|business|calendar days
        <number>|@NUMBER_WORD minutes|mins|hours|days from now
        + We'll be there on Friday.
        + It's back by six this evening.
        + within the next 24 hours
        + in three working days
        + before the end of the day
        + half past nine
        + until 12 May
        - We'll be in touch soon.
        - in due course

        [VAGUE_TIME]
        soon; shortly; asap; a s a p; presently; eventually; sometime; momentarily; promptly; ASAP; sometimes
        as soon|quickly|fast as possible|we|i|they|he|she|it ; as soon as; in due course; at some point; in a bit|while|moment|jiffy|sec|second|minute
        in the near|coming future|days|weeks ; at the|our|your|their ..2 earliest|opportunity|convenience ; when we|they|i can; before too? long
        in no time; without delay; over|in the coming days|weeks ; in the next|coming few days|weeks|hours|minutes ; any time|day|moment|minute now
        when we|they|i get a|the ..2 chance|moment|minute|time ; at the earliest; in good time; any day now; down the line|road ; going forward

        [MONEY]
        (£|$|€) <number>; <number> (pounds|pound|quid|euro|euros|dollars|dollar|usd|eur|gbp|cents|pence|p|bucks|£|$|€)
        @NUMBER_WORD pounds|quid|euros|dollars|bucks|pence|cents
        a|the tenner|fiver

        [time.today]
        today
        [time.tonight]
        tonight; tonite; this evening
        [time.tomorrow]
        tomorrow; tmrw; tmr; tomoz; 2moro
        [time.dayAfterTomorrow]
        day after tomorrow; the day after tomorrow
        [time.weekday.1]
        monday; mon; mondays
        [time.weekday.2]
        tuesday; tue; tues
        [time.weekday.3]
        wednesday; weds; on|by|until|till|before|this|next wed
        [time.weekday.4]
        thursday; thu; thur; thurs
        [time.weekday.5]
        friday; fri
        [time.weekday.6]
        saturday; on|by|until|till|before|this|next sat
        [time.weekday.7]
        sunday; on|by|until|till|before|this|next sun
        [time.month.1]
        january; jan
        [time.month.2]
        february; feb
        [time.month.3]
        march; mar
        [time.month.4]
        april; apr
        [time.month.5]
        may
        [time.month.6]
        june; jun
        [time.month.7]
        july; jul
        [time.month.8]
        august; aug
        [time.month.9]
        september; sep; sept
        [time.month.10]
        october; oct
        [time.month.11]
        november; nov
        [time.month.12]
        december; dec
        [time.morning]
        morning; breakfast; first thing
        [time.noon]
        noon; midday; lunchtime; lunch
        [time.afternoon]
        afternoon; arvo
        [time.evening]
        evening; teatime
        [time.midnight]
        midnight
        [time.endOfDay]
        end of the|this? day; eod; end of play; close of play; before (the day|today) is out
        [time.endOfWork]
        cob; close of business; end of business; closing time; end of the|our (working day|shift)
        [time.endOfWeek]
        end of the|this? week; eow; week's end
        [time.nextWeek]
        next week; the coming week
        [time.by]
        by; until; till; before; til; no later than; not later than; latest
        [time.within]
        within; in; inside; in under; in less than; over the next; in the next; within the next
        [time.am]
        am; a m
        [time.pm]
        pm; p m
        [time.oclock]
        o clock; oclock; sharp
        [time.half]
        half past; half
        [unit.minute]
        minute; minutes; min; mins
        [unit.hour]
        hour; hours; hr; hrs
        [unit.day]
        day; days
        [unit.workday]
        working day|days; business day|days; workday; workdays; weekday; weekdays
        [unit.week]
        week; weeks; wk; wks
        [unit.month]
        month; months
        [number.1]
        one; a; an
        [number.2]
        two; couple; pair
        [number.3]
        three
        [number.4]
        four
        [number.5]
        five
        [number.6]
        six
        [number.7]
        seven
        [number.8]
        eight
        [number.9]
        nine
        [number.10]
        ten
        [number.11]
        eleven
        [number.12]
        twelve; dozen
        [number.13]
        thirteen
        [number.14]
        fourteen
        [number.15]
        fifteen
        [number.16]
        sixteen
        [number.17]
        seventeen
        [number.18]
        eighteen
        [number.19]
        nineteen
        [number.20]
        twenty
        [number.24]
        twenty-four
        [number.30]
        thirty
        [number.48]
        forty-eight
        [number.72]
        seventy-two

        # ---------------------------------------------------------------- acts

        [act.thank]
        thank / !@NO_THANKS
        thanks / !@NO_THANKS
        thankyou; thx; ty; tysm; tyvm; thnx; gracias; merci; danke; cheers; ta; thankful
        much|greatly|really|truly|hugely|very appreciated
        we|i|us|team|really|truly|sincerely|greatly|definitely|do|always|so|very|and|also|all appreciate !that|how|why|,|being
        appreciate you|the|your|it|this|every|all|hearing
        is|are|was|were|s ..2 appreciated
        grateful (for (your|the|you|all|taking)|to (you|have)|that you)
        hats|hat off to you; much obliged !if; we owe you; kudos|props to you; bless you; you re a star|legend|lifesaver
        thanking you; our thanks|gratitude ; gratitude
        + Thanks for flagging this!
        + Much appreciated, Sam.
        + We appreciate your patience.
        + Cheers for letting us know.
        - We do not like being called liars.
        - I'd be grateful for a chance to make it right.

        [NO_THANKS]
        no thanks to; thanks to @NO_THANKS_1 ..6; thankless

        [PLEASE_EMPTY]
        please accept; please know; please be assured|aware|advised ; we aim to please; pleas; please note; please understand; please do ..1 understand; easy|hard|aim|aims|eager|try|trying|want to please; as you please; please don t hesitate

        [act.please]
        please / !@PLEASE_EMPTY
        pls; plz; plse; pleeease
        please ..12 please
        could|would you ..2 send|share|give|tell|let|message|dm|pm|confirm|provide|check|try|forward|email|drop|pop|describe|reply|post|bring|show|take|keep|write|call|hold|restart|help|clarify|advise|pass|upload|attach
        could|may i|we ..1 ask|trouble you
        could|can|would|will you ..2 kindly|mind ; would you mind; kindly !@KIND_PAST <word>; be|are so kind as? to|and ; do us a favour|favor
        (much obliged|grateful|appreciate it) if you; if|do you (wouldn t|don t) mind; would you be so? kind|able|willing
        + Could you send it over, please?
        + Kindly fill in the date.
        + Would you mind sending a photo?
        - Please accept our apologies.
        - We're pleased to hear it.
        - Our crew aims to please.

        [KIND_PAST]
        offered; gave; helped; very; so; asked; spoke; who; that; for; and; words; of

        [SORRY]
        sorry; apolog*; apologies; soz; condolences; sympathies; sympathy; sorry's; saddened; dismayed; heartbreaking; heartbroken; gutted; mortified; ashamed; remorse

        [APOLOGY_CORE]
        sorry; apolog*; soz; my bad; our bad; forgive us; forgive me; forgiveness; pardon us; beg your pardon; excuse us; excuse the

        [NO_REGRET]
        (no|not|don t|never|nothing|needn t) ..3!@PUNCT sorry|apologis*|apologiz*|apology|apologies|apologetic|regret ; better safe than sorry; you ll (be sorry|regret); you (will|won t) ..2 (regret|be sorry); no regrets; you won t regret; sorry|sad sight|state|excuse ; rather than sorry

        [act.regret]
        @SORRY / !@NO_REGRET
        @act.apologise
        we|i|deeply|truly|sincerely|very|much|and|also regret / !@NO_REGRET
        regrets; regrettable; regretful; our regrets; with deep|profound|great|much? regret
        hate to|that|when|hearing ; hate|hated to? hear; hurts|pains|saddens|breaks|stings|upsets|troubles|worries ..2 to hear|read|see|know|learn ; we|i wish|hoped|hope ..1 this|it|things|that|your|we|i (had|could have|would have) ..3; @REGRET_1 ..2 @REGRET_2 / !@act.chat; @REGRET_3 to hear|learn|read|see|know
        @REGRET_4 ..4 experience|service|standard|standards|way|impression|welcome|start|visit|journey|trip|result|outcome|care ..6 want|wanted|expect|expected|aim|hope|hoped|strive|intend|intended|should|deserve|deserved|provide|like
        (not|isn t|wasn t|hardly|nowhere near) ..3 what|how|who|where we|you|i|anyone ..3 @REGRET_5
        we|i (don t|never|didn t|do not|did not) ..2 want|like|mean|intend ..1 you ..2 to? feel|feeling|be|think|have|leave|go|wait|hear|left|experience
        we|i (don t|never|do not) like|want|enjoy to? hear|hearing|seeing|see ; hear|understand|feel|get|see the|your frustration|disappointment|pain|anger|upset
        what|such a shame|pity|disappointment|nightmare|mess|letdown|blow|rotten|awful|horrible|disappointing|frustrating ; (that s|it s|is) such|really|truly|so|just? @REGRET_6 ..2 (to hear|timing|news|that)
        @REGRET_7 @act.empathise
        feel|felt terrible|awful|dreadful|horrible|bad|rotten about|for|that|to|hearing ; our deepest|sincere|sincerest|heartfelt sympathy|sympathies|condolences|apologies|regrets ; thoughts are with; heart goes|go out; hearts go out
        we|i re|are|m|am ..2!@NEGATION disappointed|gutted|ashamed|horrified|mortified|upset|embarrassed|appalled|saddened|devastated|heartbroken|shocked ..3; let|letting you down; you|we deserve|deserved (so much |far |much )?better; that s no fun; no fun at all; break* my|our heart; how embarrassing|awful|horrible|dreadful|frustrating|upsetting|disappointing|terrible|annoying|rotten|heartbreaking|scary|frightening
        @REGRET_8 / !@CONDITION
        + We hate to hear this.
        + That's not the experience we want for anyone.
        + I feel awful about this.
        + What a rotten surprise.
        + We don't want you feeling this way.
        - No need to apologise at all!
        - You won't regret it.

        [act.chat]
        awfully; weather; haha; lol; joke; pun; puns; awful pun; not sad

        [act.apologise]
        @APOLOGY_CORE / !@NO_REGRET
        we|i regret / !@NO_REGRET
        + Sorry about the delay.
        + My apologies for that.
        + Forgive us for the wait.
        - Nothing to apologise for.

        [FAULT]
        mistake*; error*; fault*; blunder*; oversight*; failing*; failure*; slip; slip-up; mix-up; mixup; mess-up; cock-up; screwup; screw-up; doing; wrongdoing; lapse; bad; balls-up; howler; carelessness; negligence; mess; shortcoming*; responsibility; miscommunication

        [SHOULD_NOT]
        should ..1 not|never have|be|happen ; shouldn t have|be|happen|need|had ; shouldn't've; ought ..1 to|not ..1 have; should have|ve ; should never

        [act.admit]
        our|my own? @FAULT / !@NOT_OURS
        @ADMIT_1 ..2 of|on|is|was|by|at ..1 ours|mine|our|us|my
        is|was|s|are|were|entirely|all|squarely|totally|completely|fully (on|down to) us|me ; that one s on us; on us ,; on us .; lies with us; blame|fault is|lies|sits ..2 ours|us|mine
        we|i|you|our|us|team|and|both ..1 dropped|fumbled the|this ..1 ball; drop* the ball
        we|i ..3!@NEGATION messed|mess|screwed|cocked|fouled|slipped|botched|bungled|goofed|blew|muddled|fluffed|stuffed|fell up|it|this|that|short|down
        (we|i|our ..1 (team|staff|kitchen|driver|crew|system|people|shop|warehouse)) ..2 got|get ..2 it|this|that|you|your|the ..4 wrong
        we|i (shouldn t|should not|should never) <word>; we|i got|had|have|read|did|put|wrote|entered|spelled|spelt|took|set|filled that|it|this|the|your|his|her ..5 wrong; we were wrong; i was wrong; we are|re (to blame|at fault); was|were (to blame|at fault); we take full|the? blame|responsibility ; i take full|the? blame|responsibility ; own up; hold our hands up; hands up ,; we own this|that|it
        we|i ..1 let you|your|them|him|her|everyone ..3 down; we|i ..2 failed|failing you|to|your|her|him|them|on|at
        we|i|team|kitchen|driver|crew ..2 (botched|bungled|fluffed|muddled|goofed|blew it); we|i (promised|said|told you|agreed|committed) ..9 and|but ..2 (didn t|did not|failed|never|missed|haven t); mistake|error|fault|blame|slip|failure is|was ours|mine
        we|i clearly|simply|just|really|plainly|obviously|honestly|badly|also|evidently? @ADMIT_2
        we|i handled|managed|did|dealt|planned|communicated|explained|packed|ran|treated ..4 badly|poorly|wrong|wrongly|carelessly|clumsily|terribly
        we|i (didn t|did not|never|failed to|haven t|hadn t) ..1 ring|call|tell|check|test|answer|reply|warn|send|read|listen|update|respond|notice|explain|mention|follow|restock|inform|let|even|do|deliver|give|keep|live|meet|pack|fix|think|look
        we|i|they|it|that|this|one|he|she|somebody|someone|here|us|staff|driver|colleague|agent|who|which|there|nobody|you|and|, @SHOULD_NOT / !@CUSTOMER_SHOULD !@QUIET_SHOULD
        fell|fall|falls|falling|fallen well|far|way? short|below / !@CONDITION
        (by mistake|in error|on our (side|end|part)|at our end|from our end) / !@NOT_OURS !@LOOK_AT_END
        (there s|there is|is) no excuse; no excuse for this|that|it|our|what|how ; inexcusable; (isn t|is not|wasn t|not) (good|anywhere near good) enough ..2 from|of|on us|our
        (you re|you are|you were) absolutely|quite|completely|so|totally|entirely? right .. ; one|that|this of our mistakes|errors ; we can t count; our ..2 kitchen|driver|staff|team|crew|agent|clerk|baker|chef ..1 (was|were|got ..4) wrong; the|our ..2 @ADMIT_3 ..1 was|were wrong; careless|sloppy|lazy|thoughtless|wrong|silly|daft|stupid|poor|unprofessional|clumsy|rude|bad|insensitive of us|me ; we|i ..2 packed|sent|gave|put|took|booked|picked|served|printed|charged|entered|delivered|posted|ordered|sold ..6 instead of ..3; (nobody|no one|none of us) ..1 @ADMIT_4
        typed|keyed|entered|booked|labelled|packed|caused|done|made|broken in? wrong|wrongly? by|at us|our ; which is our; we|i sent|gave|charged|booked|told|posted|packed|shipped|delivered|billed|quoted|printed|put|sold|entered|served|handed ..4 @ADMIT_5
        as it should have|be ; (let something|something) go ..2 wrong; we paid no attention; we|i owe|owed you (better|more|a better); a failing of ours; no use to anyone
        + That was our mistake.
        + We dropped the ball here.
        + We should have called you on Monday.
        + This one's on us.
        + I got your address wrong.
        - It was not our fault.
        - You should have the parcel by Friday.
        - We apologise for the delay.

        [NOT_OURS]
        (not|isn t|wasn t|never|nothing|hardly) ..3 our|my|ours|mine|us ; no @FAULT; nobody s fault; our doing better; your|their|his|her @FAULT

        [LOOK_AT_END]
        look|check|test|see|fix|help|assist|assistance|anything|line ..6 from|on|at our end|side|part

        [CUSTOMER_SHOULD]
        you ..2 should|ought ..1 have; you should ve; customers|guests|passengers|users should; customer should

        [QUIET_SHOULD]
        (shouldn t|should not|should never|never should|should) have to
        you should have|be|see|get|receive|find|hear ; (should|shouldn t) be with|there|back|here|able|fine|ok|okay|up|working|live|ready ; it should have? arrive|be|reach|work|take ; should have @QUIET_SHOULD_1

        [act.empathise]
        understand|understandable|understandably|see|get|know|imagine|appreciate|realise|realize|feel ..4 how|why|that|frustrat*|disappoint*|upset*|annoy*|angry|anger|stress*|pain|worr*|scary|awful|difficult|irritat*|concern*
        can only? imagine; can t imagine; must (have been|be|feel|have felt) ..4 @EMOTION; @EMPATHISE_1 @EMOTION; would drive|annoy|frustrate|upset|infuriate|anger|scare|worry me|us|anyone|anybody ..5
        we|i d|would be|feel ..2 @EMOTION; (hear you|feel you|with you on); no wonder you; anyone|anybody|we|i would be|feel @EMOTION; (you re|you are|you have every) ..2 right to be; (nobody|no one|no-one|noone) should|wants|likes|deserves ..1 have|to
        @EMOTION when
        + I understand how frustrating that is.
        + That must have been terrifying.
        + Nobody should have to stand in the rain.
        + I'd be annoyed too.

        [EMOTION]
        frustrating; frustrated; annoying; annoyed; upsetting; upset; awful; terrible; horrible; dreadful; terrifying; terrified; scary; frightening; frightened; scared; stressful; stressed; maddening; infuriating; furious; angry; embarrassing; embarrassed; mortifying; disappointing; disappointed; worrying; worried; alarming; alarmed; distressing; exhausting; painful; cruel; heartbreaking; nightmare; daft; rotten; grim; miserable; humiliating; unsettling; shocking; irritating; irritated; tedious; unpleasant; tiring; rough; hard; tough; galling

        # ---- who acts for the brand

        [STAFF]
        team; teams; colleague; colleagues; manager; managers; engineer; engineers; technician; technicians; driver; drivers; specialist; specialists; agent; agents; courier; crew; pharmacist; kitchen; depot; department; office; warehouse; supervisor; supervisors; rep; reps; staff; fitter; fitters; plumber; electrician; developers; devs; chef; nurse; doctor; vet; adviser; advisers; advisor; advisors; people; folks; group; mechanic; mechanics; representative; representatives; shop; store; branch; desk; director; member; installer; installers; buyer; baker; tailor; workshop; lab; leadership; stylist; librarian; guide; porter; accounts; accountant; finance; billing; housekeeping; reception; receptionist; therapist; trainer; coach; clerk; postman; rider; person; bakers; gardeners; captain; host; crew's; site

        [BRAND_SUBJ]
        we; i
        our|my|the ..3!@NEGATION @STAFF
        someone|somebody|one from|of|in|on|at our|the|us|my|we ..3
        a|an|another|the|one ..2 colleague|engineer|technician|manager|supervisor|specialist|driver|courier|agent|adviser|advisor|member|representative|nurse|pharmacist|plumber|fitter|mechanic|rep|van|person (of (our|the) ..3)?
        one of us; a member of ..4 team|staff|crew
        someone; somebody

        [ADV]
        also; just; now; then; definitely; certainly; personally; gladly; happily; absolutely; of-course; quickly; still; both; always; already; then; again; surely; immediately; first; next; soon; shortly; promptly; directly; straightaway; right; even; too; then; myself; ourselves; all; do; be-sure; today; tomorrow; tonight; @WEEKDAY; sure; totally; obviously; kindly; either; each

        [WILL]
        will; ll; shall; am|are|m|re now? (going to|gonna|about to); gonna; is|s (going to|gonna|about to); promise|pledge|commit|undertake|vow|guarantee to; is|are|m|re|am due to; are|is|re|m|am set to

        [NO_COMMIT]
        not; never; no; need; love; hate; miss; be; have; like; always; only; admit; say; assume; remember; pretend; want; probably; possibly; just; t; you; bet; grant; agree; wait; cry; try-not; become; still; ever; forget; forgive; laugh; fall; disappoint; let-you; tolerate; accept; rule; comment; cope; lose; feel; know; think; ask-you; expect; pretend; rise; continue; strive; enjoy; treasure; cherish; hope; try-not; see-you; sleep; recover; survive; blush; wear; skip

        [ACT_VERB]
        check; look; get; find; ask; see; send; ship; post; mail; email; text; call; ring; phone; write; reply; respond; answer; update; let; tell; inform; notify; contact; follow; refund; return; credit; pay; reimburse; replace; exchange; swap; fix; repair; mend; correct; patch; sort; solve; resolve; investigate; review; test; trace; track; chase; raise; escalate; forward; pass; share; speak; talk; discuss; bring; deliver; collect; pick; arrange; book; rebook; schedule; organise; organize; add; remove; change; cancel; switch; move; block; unblock; unlock; activate; reset; restore; process; issue; waive; cover; give; make; put; take; set; keep; print; pack; prepare; order; reserve; hold; open; close; pull; train; retrain; remind; report; post; publish; announce; come; go; meet; visit; show; provide; supply; work; help; do; start; begin; continue; monitor; watch; examine; revert; confirm; verify; clarify; consider; explain; file; log; note; reach; knock; throw; drop; offer; upgrade; extend; double; honour; honor; transfer; hand; deal; handle; treat; have; run; clean; wash; treat; push; hurry; speed; redo; rebuild; launch; release; bear; be-sure; whisper; reveal; stop; end; match; store; join; attend; credit; compensate; revise; read; listen; feed; relay; convey; connect; assign; turn; roll; dm; message; ping; shout; nudge; dig; scan; inspect; service; host; recheck; look-out; leave; request; obtain; gather; attempt; aim; try; strive; stay; walk; drive; fly; cook; bake; name; list; count; cut; act; step; assist; dispatch; despatch; place; record; pop; quote; settle; supply; guide; load; grab; thank; welcome; invite; draft; fetch; chat; catch; do-our; adjust; amend; advise; hide; delete; merge; rename; split; explain

        [act.commit]
        @BRAND_SUBJ @ADV? @WILL @ADV? @ADV? @ACT_VERB !@NO_COMMIT <any>? / !@NOT_PROMISED
        @BRAND_SUBJ @ADV? @WILL <word> !@NO_COMMIT ..1 @ACT_VERB !@NO_COMMIT <any>? / !@NOT_PROMISED
        we|i @WILL @ADV? <word> !@NO_COMMIT <any>? / !@QMARK !@NOT_PROMISED
        expect the|our|a|an|your|my|him|her|them|me|us ..3 between|at|by|on|tomorrow|today|tonight|before|within|around|from|this
        <capital> will|ll ..1 be @COMMIT_1 / !@THIRD_PARTY
        we|i ..1 ll|will be sure|certain to; we|i|team|someone|they|he|she ..1 ll|will ..1 be @COMMIT_2
        we|i|team|colleague|someone ..1 ll|will ..1 have|take a|another ..1 look|peek|word|chat|dig|read|think
        will|ll be at|in|on|outside ..6 for you / !@QMARK
        @COMMIT_3 ..1 (i m|i am|we re|we are) ..1!@NEGATION taking|refunding|sending|calling|ringing|bringing|shipping|adding|swapping|moving|posting|paying|returning|speaking|giving|replacing|coming|delivering|putting|getting|checking|meeting|visiting|asking
        we|i ll be @COMMIT_4
        let|allow me|us @COMMIT_5? @COMMIT_6 !know
        give|gimme me|us a|one|two|five|<number> moment|minute|sec|second|minutes|mins|tick|hour|day|bit while|to|and|, ; (one|just a|a) moment|minute|sec|second|mo while|and
        bear|hang|hold with|on ..3 while we|i
        leave|leaving it|this|that with|to me|us ; (i m|i am|we re|we are) on it; consider it done
        you ll|will|shall ..1 (hear|be hearing) back? from|about|more|our|my|it|all|the|first|news ; you ll ..1 get|have|receive|see|find ..8 @COMMIT_7 / !@FACT_YOULL
        you will|ll be @COMMIT_8
        will|ll be ..2!@NEGATION @COMMIT_9 / !@THIRD_PARTY
        @DELIVERABLE ..2!@NEGATION (will|ll|is going to|should) ..2!@NEGATION @COMMIT_10
        @DELIVERABLE ..5!@PAST_OR_NOT @COMMIT_11 ..7!@NEGATION @FUTURE_ANCHOR / !@QMARK !@THIRD_PARTY
        @DELIVERABLE ..3!@PAST_OR_NOT goes|comes back to you|your
        <capital> !@WEEKDAY|@MONTH|@STOP|@GENERIC ..1 calls|rings|phones|texts|emails|writes|visits|brings|delivers|collects|contacts|meets|comes|fixes|sees|checks|answers|drops|picks|sends|gets ..10!@NEGATION @FUTURE_ANCHOR / !@QMARK !@THIRD_PARTY
        your|the|a|an <word> <word>? !@TIME_WORD @COMMIT_12 ..7!@NEGATION @FUTURE_ANCHOR / !@QMARK !@THIRD_PARTY
        @HUMAN_SUBJ ..1 calls|rings|phones|texts|emails|writes|visits|brings|delivers|collects|contacts|meets|comes|drives|fixes|repairs|refunds|sees|checks|answers|drops|picks|sends|gets|bring|call|ring|phone|deliver|come|collect|fix ..10!@NEGATION @FUTURE_ANCHOR / !@QMARK !@THIRD_PARTY
        @COMMIT_13 ..1!@NEGATION taking|refunding|sending|calling|ringing|bringing|shipping|adding|swapping|moving|posting|paying|returning|following|speaking|giving|reopening|replacing|chasing|driving|coming|delivering|emailing|putting|watching|getting ..10 @FUTURE_ANCHOR
        (i m|we re|i am|we are) @COMMIT_14 / !@NOT_PROMISED
        i|we want|plan|intend|aim|expect|hope to have|get|find|refund|reply|answer|fix|send|write ..10 @FUTURE_ANCHOR
        will|ll call|ring|phone|email|write|text|contact|message you / !@THIRD_PARTY
        she|he|they|it|who|<capital> will|ll ..1 call|ring|phone|email|write|text|contact|message|see|visit|meet|reach|update|take|have|get|look|come|bring ..2 @COMMIT_15 / !@THIRD_PARTY
        next|more|another|further|an update|news|bulletin|word|message|post|info ..5 at|by|in|within|from|here|tomorrow|tonight|today|on|before|soon / !@QMARK !@act.offerHelp !@MORE_INFO
        gets|get @COMMIT_16 / !@QMARK
        @COMMIT_17 !. / !@NEGATION
        will|ll ..1 process|processed in; stay|be on (this|it|the case) until; won t rest|stop|leave|let ..5 until
        goes|go ..2 (back|live|up|out|to you|off) ..8!@NEGATION @FUTURE_ANCHOR / !@QMARK !@THIRD_PARTY
        from @WEEKDAY ..3 ll|will ..3; who|team|they ll ..2 look|have|get|take|call|help ..4
        is|are|s booked|planned|scheduled|due|set|loaded|down ..4!@NEGATION @FUTURE_ANCHOR / !@QMARK !@THIRD_PARTY
        is|are|s being? cleaned|washed|repaired|replaced|fixed|mended|changed ..1 tomorrow
        will|ll have ..10 @COMMIT_18
        we|i follow right? back; you re added; we|i (answer|reply to|read and answer|write back to) every|all|each ..3
        it lets|let me|us ..10 (you ll|we ll)
        + We'll check with the depot.
        + Our team will call you tomorrow.
        + You'll hear from me by Friday.
        + Let me check that for you.
        + The replacement ships on Monday.
        + I'm on it.
        + Marta rings you tomorrow at nine.
        - We can't promise a delivery before Christmas.
        - The council will resurface the road in May.
        - You will love it.
        - We would love to have you back.
        - We won't be adding ads.
        - Your refund left us on Monday.

        [FACT_YOULL]
        you ll ..1 find|see|get (it|this|that|them|the option) in|on|at|under|right ..4 settings|menu|app|profile|account|page|top|back

        [FUTURE_ANCHOR]
        today; tonight; tomorrow; eod; cob; weekend; @WEEKDAY
        by|before|until|within|in|at|on|till|inside ..3 @TIME_ANCHOR
        this|next week|weekend|afternoon|evening|month|morning ; within|in|by ..4 hour|hours|day|days|week|noon|midnight|minutes
        by|before <number>|@NUMBER_WORD|<time>|noon|@WEEKDAY|@MONTH ; at <time>; at <number> am|pm ; by|at @NUMBER_WORD

        [PAST_OR_NOT]
        not; t; never; was; were; did; had; been; no; usually; normally; always; generally; wasn; when; if; valid; open; opens; shut; closed; closes

        [THIRD_PARTY]
        @THIRD_PARTY_1 ..2 say|promise|tell|guarantee|know|confirm|predict|when|if|whether ; if it|the|a|an|there|weather|traffic|your|one|any ..8 , ..2 the|a|your|it|they|we ..4 cancelled|refunded|charged|closed|stopped|moved|returned|free
        council; government; police; airport; weather; manufacturer; supplier; bank decides; royal mail; the bank; customs; parliament; club; city; university; your bank; publisher; label owns; venue; promoter; authority; ministry

        [DELIVERABLE]
        your|the|a|an|another|our|that|this|both|every|all|one ..3!@NEGATION @GOODS; it; they; money; everything; we-both; half; rest

        [TIME_WORD]
        day; week; weekend; morning; gym; shop; store; pool; band; show; doors; office; ticket; road; line; phone; museum; we; you; i

        [GOODS]
        parcel*; package*; order*; refund*; money; replacement*; deposit; credit; card; letter; sofa; lamp; box; door; part; parts; item*; bag; bags; invoice; copy; payment; amount; difference; fee; fix; label; patch; update; answer; reply; courier; van; delivery; voucher; table; cake; bouquet; flowers; bed; pump; pair; book; shoes; phone; laptop; key; keys; tenner; fiver; pounds; set; medication; prescription; insulin; tyres; fridge; cooker; washing; machine; new; fresh; version; engineer; technician; plumber; service; connection; network; signal; site; water; power; website; app

        [HUMAN_SUBJ]
        our|the|your|my|a|an|one ..3!@NEGATION @STAFF

        [QMARK]
        ?

        # ---------------------------------------------------------------- what is done, offered, explained

        [DONE_PART]
        refunded; sent; swapped; replaced; reversed; cancelled; canceled; credited; moved; rebooked; booked; fixed; repaired; mended; corrected; restored; reset; updated; changed; removed; deleted; hidden; added; activated; unlocked; unblocked; reopened; closed; shipped; dispatched; despatched; emailed; mailed; posted; texted; called; rang; rung; phoned; spoken; spoke; talked; asked; told; checked; tested; traced; found; tracked; located; arranged; ordered; reserved; pulled; paid; returned; transferred; waived; issued; processed; printed; packed; loaded; collected; delivered; scheduled; rescheduled; extended; upgraded; switched; turned; blocked; stopped; opened; merged; patched; rolled; split; cleaned; trained; briefed; hired; doubled; unsubscribed; thrown; saved; written; answered; replied; responded; approved; confirmed; amended; adjusted; cleared; emptied; scrubbed; washed; disinfected; hosed; sealed; taped; shut; bought; picked; built; finished; renewed; revoked; enabled; disabled; published; launched; installed; uninstalled; repainted; painted; rewritten; redone; relabelled; relabeled; reprinted; topped; lowered; raised-the; knocked; dropped; taken; put; kept; handed; brought; left; split; restocked; staggered; revised; matched; set; charged; held; separated; stepped; dealt; suspended; released; resolved; sorted; solved; completed; upped; scrapped; withdrawn; recalled; isolated; secured; given; reimbursed; compensated; discounted; reduced; spotted; identified; apprehended; solved; switched; drained; broke; failed; cut; lost; ended; increased; discontinued; moved; damaged; delayed; scanned; stuck; misread; typed; labelled; labeled; counted; overbooked; sold; planned; baked; roasted; made; stored; grown; brewed; sourced; based; included; licensed; tested; allowed; permitted; covered; limited; reserved; designed; required; linked; entered; registered-with

        [ACK_PART]
        received; logged; noted; forwarded; passed; shared; reported; flagged; registered; recorded; relayed; escalated; acknowledged; taken; heard; filed; raised; submitted; brought; assigned; communicated; fed; queued; documented

        [act.did]
        we|i|team|they|she|he ve|have|has|had|s|d ..3!@NEGATION @DONE_PART !@ACK_PART ..1 / !@QMARK !@SOFT_DID
        we|i @ADVP? @DID_1 / !@QMARK !@SOFT_DID
        has|have|s|ve|was|were|re|is|are|got|getting|been|being|just ..3!@NEGATION @DONE_PART !@ACK_PART ..1 / !@QMARK !@FUTURE_PASSIVE !@act.regret !@SOFT_DID
        has|have|s|ve|was|were|is|are|re ..2!@NEGATION been|being|now|already ..1 @DONE_PART !@ACK_PART ..1 / !@QMARK !@SOFT_DID !@FUTURE_PASSIVE
        is|are|s|re|was|were ..3!@NEGATION @DID_2 / !@QMARK !@SOFT_DID
        ^ @DID_3 !for
        done|fixed|sorted|refunded|mended|repaired @DID_4 / !@QMARK !@FUTURE_PASSIVE
        left|reached|arrived|arrives|landed|shipped|went|came|returned ..3!@NEGATION our|the|your|in|at|back|out|this|today|yesterday|last|on ..3 depot|warehouse|hub|shop|store|account|card|us|today|yesterday|morning|night|noon|station|office|town|port|bank|pharmacy|way|@WEEKDAY|<time> / !@QMARK !@SOFT_DID
        @DID_5 / !@QMARK !@act.promote
        are|is|s @DID_6 / !@QMARK
        engineers|technicians|team|crew|driver|staff|plumber|courier are|is|re|s ..2 in|at|on|there|fixing|working|repairing|out ..3 / !@QMARK !@act.commit !@SOFT_DID
        sent|emailed|mailed|texted|posted you ..4 / !@act.private !@QMARK
        we|i do? see|show that|your|you|the|it|a|an|one|two|no / !@QMARK !@act.empathise
        i m showing|seeing ; we re (showing|seeing|not seeing); i|we am|are|re|m ..1 showing
        starts|started today|tomorrow|now|on ; (i m|i am|we re|we are) (at|in|on|here until|here till) ..3 until|till|the|now
        here is|are the|your|a ..3 / !@QMARK !@act.redirect
        i|we ve|have|had? ..1 taken|took|knocked|put|set|thrown|brought|kept|moved|turned|switched|hung|pulled ..5 off|aside|out|back|down|through|away|by|up / !@QMARK !@SOFT_DID
        (someone|somebody|a (colleague|passenger|guest|driver|cleaner|member)|the (driver|cleaner|team|crew|kitchen|baker|engineer)) ..2 handed|found|brought|left|picked|spotted|put|kept|took|changed|fixed|moved ..2 your|it|the|them|that / !@QMARK !@SOFT_DID
        + I've refunded the fee.
        + Your parcel left our depot this morning.
        + It's being repaired now.
        + We have swapped your seat.
        + The pit has been closed and emptied.
        + A replacement is on its way.
        - Your message has been received.
        - We will refund you.
        - Has it been delivered?

        [ADVP]
        just; now; already; also; personally; immediately; then; quickly; have; both; all; re

        [DESKISH]
        desk; office; counter; reception; gate; till; station; depot; warehouse; hub; branch; bakery; bay; door; entrance; platform; lost

        [SOFT_DID]
        made aware; been made? aware; made|makes|make ..5 smile|day|laugh|happy|blush|week|proud|grin|hungry|jealous ; on the case; your|the|this|these|their|customer|all ..3 message|feedback|comment|comments|enquiry|inquiry|concern|concerns|communication|query|request|observation|observations|case|complaint|opinion|thoughts|remarks|suggestion|post|details|words|evaluation ..2 has|have|was|were|is|are|will ..3; been taken on board; taken that|this|it on board; made a note; has landed with us; if ..3 broken|lost|damaged ; nobody forces; never been; right people; you ..3 ticked|agreed|signed|should ; we|i ve ..2 taken|made ..2 (note|on board); are fully? committed; duly; hear you; always pleased|been ; designed to; entitled; comply; complies; in accordance; pride; stated; as per; valued; we ve all? been there; we were told|led

        [FUTURE_PASSIVE]
        will|ll|can|may|might|must|should|could|would|to ..1 be; cannot be; would|could have

        [act.offer]
        we|i @OFFER_1 ..1!@NEGATION @OFFER_2 / !@QMARK !@act.private !@act.ask !@EMPTY_OFFER
        we|i can|could ..1!@NEGATION @OFFER_3 / !@EMPTY_OFFER
        you @OFFER_4 ..2!@NEGATION @OFFER_5 / !@act.redirect !@act.private !@CONTACT_DESK !@QMARK
        @OFFER_6 ..2!@NEGATION @OFFER_7 ..4 / !@QMARK
        shall|should|may we|i ..1 put|hold|reserve|book|send|swap|refund|cancel|move|order|have|keep|arrange|add
        would|do you like|prefer|rather|want|fancy ..5 refund|replacement|swap|exchange|credit|voucher|slot|seat|another
        is|are|s ..2 @OFFER_8 / !@QMARK
        you|u (get|qualify for) ..2 a|an|two|three|your|one|the|<number>|free|full|new|half|another ..3 / !@QMARK !@act.promote !@EMPTY_OFFER
        (half price|free|no extra|without charge|at no charge) ..3 is|are|for ..2 open|you|available
        + I can swap it for a new one.
        + You can collect it at the front desk.
        + There are two left in our Bristol shop.
        - We can look into it.
        - You can contact our call centre.

        [EMPTY_OFFER]
        can|could ..2 @EMPTY_OFFER_1 ; take|have|get a|another|closer ..2 look|peek ; what we|i can do; all we|i can; opportunity

        [CONTACT_DESK]
        @CONTACT_DESK_1 ..4 ; can|could reply|turn|complain|appeal

        [INSTR_VERB]
        hold; press; tap; click; go; open; select; choose; pick; type; enter; restart; reboot; unplug; plug; switch; turn; toggle; clear; delete; uninstall; reinstall; install; update; log; sign; scan; upload; download; drop; bring; show; keep; put; wait; allow; use; try; look; remove; rinse; clean; wash; store; bin; throw; leave; avoid; buy; book; swap; set; start; scroll; head; add; change; connect; reset; charge; unscrew; twist; pull; push; lift; take; untick; tick; swipe; force; hit; hop; grab; board; print; cancel; renew; activate; disable; enable; reply; refresh; freeze; heat; bake; soak; cool; count; measure; mind; stay; stop; run; walk; follow-these; sync; pair; pop; clip; dry; iron; peel; stick; slide; insert; replace; copy; paste; search; filter; save; pay; register; link; unlink; empty; fill; shake; pour; serve; dress; loosen; tighten; don-t; apply; attach; ask-for; aim; head; roll; flip; redeem; collect; park; skip; subtract; work; join; get; step; touch; ring-999; watch

        [act.instruct]
        ^ ..1 @INSTR_VERB !@CLAUSE_NOUN ..1 / !@act.redirect !@act.private !@QMARK !@NOT_INSTR
        ^ @INSTRUCT_1 ,|:? ..1 @INSTR_VERB / !@act.redirect !@act.private !@QMARK !@NOT_INSTR
        ,|:|and|then|so|or|–|—|but @INSTR_VERB @INSTRUCT_2 / !@act.redirect !@act.private !@QMARK !@NOT_INSTR !@SUBJ_BEFORE
        please ..1 @INSTRUCT_3 / !@act.redirect !@act.private !@NOT_INSTR
        go|call|ring|dial|see to? @INSTRUCT_4 ; if|when you ..6 , ..1 @INSTR_VERB / !@act.redirect !@act.private !@QMARK !@NOT_INSTR
        settings|menu|profile|account|app|options|display|payments|tools (,|>|→|-|then|/) <word>
        you|it ll|will? need|have|want to ..1 @INSTR_VERB / !@act.redirect !@act.private !@QMARK !@NOT_INSTR
        you|it may|might want to ..1 @INSTR_VERB; try|by to? restarting|clearing|switching|turning|holding|pressing|going|using|updating|logging|removing|reinstalling|unplugging|tapping|clicking|adding|entering|connecting|choosing|selecting|opening|deleting|changing|setting|resetting / !@act.redirect !@NOT_INSTR
        hold|press down? (the|both|and hold) ; turn|switch it|them|this off|on / !@QMARK
        best|easiest|quickest|simplest|fastest|safest|trick|tip ..2 is|way|: ..3 / !@act.redirect !@QMARK !@NOT_INSTR
        starting|connecting|restarting|rebooting|resetting|updating|clearing|reinstalling|unplugging|switching ..6 can|should|usually|often|normally|will|does help|fix|work|do|sort|solve
        visit|click|use|see|check|follow|tap this|the link|page|guide|steps|video|article ..4 <url>
        + Hold the reset key for ten seconds.
        + Go to Settings, Display, then toggle dark mode.
        + Please keep the box shut.
        + Turn it off and on again.
        - Please contact our support team.
        - Send us a DM.
        - Keep up the good work!

        [CLAUSE_NOUN]
        is; are; was; were; has; have; had; ll; will; time; times; can; doesn; don; s; of; does; did; ed; would; sold; forward; you-go; care; up-the

        [SUBJ_BEFORE]
        we|i|they|you|who|team|people|customers|guests ..2 and|,|or ..1 @INSTR_VERB; so we|i|they|you @INSTR_VERB

        [NOT_INSTR]
        @DESK
        keep @NOT_INSTR_1 ; look|looking forward; stay tuned|safe|classy|awesome|calm|cool|close|strong|warm ; hang in|on|tight ; take (care|a (chill|deep|bow)|comfort|it easy); hold (tight|on|your horses); have a|an ..4 day|night|evening|flight|weekend|trip|one|time|week|christmas|journey ; go (team|ahead|easy|on then|figure); try (not|harder|being|reading|again next); use|read (your|a bit of|some|the) common|brain|eyes|sense|head|instructions|manual|label ; read the|our|what ; see (you|above|our|the terms|the conditions|terms); look (at (the bright|it this)|elsewhere|it up|before); stop complaining|moaning|whining|shouting|lying|it ; start there; ask nicely|someone ; wait (your|and see|like|for it); get @NOT_INSTR_2 ; watch your|this tone|language|mouth|space ; watch out; pop into|in ; visit|check our|the website|faq|site|help ; enjoy; cheer up; follow us; like and|us|this ; tap like; join us; show (some|a little|your) respect|love ; use (code|the code); rest assured; calm|settle|pipe|simmer down; give us|it a|time|five ; add us; buy a|another|our|more ; tag us|a|your ; leave us? a|your comment|review ; let us|me ; put it|this (behind|down to|in perspective); deal with; grow up; drop (us|me|on in|in on) ; don t @NOT_INSTR_3

        [REASON]
        because; cos; coz; cuz; owing to; as a result of; that s why; which is why; this is why; the reason; due to; caused by; hence; thanks to a; means that; meaning; this means; it means; down to; so that s; reason being; reason for this|that ; on account of; since the; as the; otherwise; given that; it turns out; turns out

        [STATE_ADJ]
        open; closed; shut; free; live; ready; available; unavailable; included; valid; fixed; gone; delayed; cancelled; full; down; up; online; offline; vegan; vegetarian; halal; kosher; gluten; nut; dairy; lactose; safe; waterproof; washable; recyclable; compatible; required; optional; allowed; permitted; welcome; fine; possible; impossible; refundable; transferable; separate; bookable; cheaper; bigger; smaller; wider; longer; shorter; quickest; fastest; nearest; closest; heavier; lighter; true; correct; sold; out; back; in; on; at; inside; outside; behind; under; above; below; near; next; upstairs; downstairs; opposite; between; after; before; from; until; till; only; just; about; around; per; up to; called; based; made; different; limited; extra; complimentary; seasonal; temporary; permanent; tomorrow; today; daily; weekly; subject; due; part; currently; still; now; all; both; half; one; two; three; four; five; six; seven; eight; ten; twelve; the; a; an; for; step; wheelchair; dog; organic; handmade; local; good; better; off; either; no; not; as; there; here; slightly; quite; locked; wrong

        [FACT_VERB]
        runs; run; opens; open; closes; close; starts; start; ends; end; arrives; arrive; comes; works; work; costs; cost; takes; take; includes; include; contains; contain; fits; fit; lasts; last; needs; needed; reads; shows; show; leaves; leave; goes; go; ships; ship; accepts; accept; allows; allow; supports; support; covers; cover; requires; require; expires; expire; expired; lapsed; burst; froze; needed; lasted; cracked; jammed; starts; serves; serve; stocks; stock; holds; hold; weighs; weigh; measures; splits; folds; keeps; keep; uses; use; depends; depart; departs; stops; stop; skips; tells; counts; gives; adds; charges; begins; begin; applies; apply; sits; stands; stays; stay; gets; get; changed; sold; broke; failed; ran; stopped; happened; dropped; moved; froze; tripped; blocked; snapped; leaked; spilled; spilt; overheated; tore; jammed; counted; hung; fell; closed; opened; finished; lives; means; meant; guarantees; increased; ended; starts; appears; appear; refers; refreshes; drops; range; ranges; arrived; depends; follows; varies; qualify; qualifies; rose; equals; saves; turns; carries; carry; replaces; bring; brings; taste; tastes; lands; contract; says; matches; link; links; points; dies; share; shares; have; has; had; became; become; caused; took; came; went; cut; switched; put; flashes; blinks; lights; turned

        [FACT_SUBJ]
        it; they; she; he; that; this; these; those; there; which; both; each; all; one; most; some; everything; the others; none

        [NOT_FACT]
        @act.redirect|@act.thank|@PRAISE_US|@DESK_LINE|@act.wish|@act.promote
        @NOT_FACT_1 ; i m here ..2 help; just? checking in; great to; means|mean (a lot|the world|so much|everything); makes (our|my|us|it all); (that s|that is|it s|it is|this is) our|a pleasure|privilege|honour|honor|brand ; what we like|love|do ; great to hear|see|know ; glad to hear|see|know ; always|so|great|good|nice|lovely|happy to hear|see|help|know ; to|be of service; important|valuable|valued to us; we aim|strive|try|pride|value|expect|take ; you (rock|deserve|made our); that s life; these things happen; it happens; it is what it is; not a defect; running a business; (right there|clearly|stated|written|says so|it says) ..3 in|on the conditions|terms|website|label|sign|box|contract|small ; at our|your earliest; you re welcome; more than welcome; most welcome; look forward; hear you

        [act.explain]
        @REASON ..2 / !@act.redirect !@QMARK !@NOT_FACT !@SORRY_LINE !@act.commit
        ^ @EXPLAIN_1 ..1 <any> / !@QMARK !@NOT_FACT !@act.ack !@act.commit !@SORRY_LINE !@act.private !@NOT_ANSWER
        @FACT_SUBJ|@GOODS @EXPLAIN_2 ..2 @STATE_ADJ !@FEELING ..1 / !@QMARK !@NOT_FACT !@SORRY_LINE !@act.ack !@act.commit !@act.admit !@act.empathise !@act.private !@NOT_ANSWER
        @FACT_SUBJ|@GOODS ..3!@NEGATION @FACT_VERB !@FEELING ..2 / !@QMARK !@NOT_FACT !@SORRY_LINE !@act.ack !@act.private !@act.commit !@act.admit !@act.empathise !@NOT_ANSWER
        the|our|your|a|an|all|every|each|most|some ..3!@WE_SUBJ is|are|s|was|were|isn|aren|wasn|re ..2 @STATE_ADJ !@FEELING ..1 / !@QMARK !@NOT_FACT !@SORRY_LINE !@act.ack !@act.private !@act.commit !@act.admit !@act.empathise !@NOT_ANSWER
        the|our|your|a|an|all|every|each|most|some <word> ..3!@WE_SUBJ @FACT_VERB !@FEELING ..2 / !@QMARK !@NOT_FACT !@SORRY_LINE !@act.ack !@act.private !@act.commit !@act.admit !@act.empathise !@NOT_ANSWER
        <number>|<time>|<date>|@MONEY ..1 <word> / !@QMARK !@NOT_FACT !@act.redirect !@act.private !@NOT_ANSWER !@act.ask !@act.commit
        <word>|,|: <number>|<time>|<date> / !@QMARK !@NOT_FACT !@act.redirect !@act.private !@NOT_ANSWER !@act.ask !@act.commit
        we|i ..1 @EXPLAIN_3 ..1 <word> / !@QMARK !@NOT_FACT !@SORRY_LINE !@act.ack !@act.private !@act.commit !@act.admit !@act.empathise !@NOT_ANSWER !@WE_FLUFF
        top|bottom|upper|lower|back|front|left|right (left|right|corner|of the|on (your|the)) / !@QMARK !@NOT_FACT !@act.redirect
        ^ @NUMBER_WORD|<number> left|in|:|for|per|a|an|each|, / !@QMARK !@act.regret !@NOT_ANSWER
        no|without password|booking|ticket|reservation|charge|extra|need|fee|deposit|minimum|id|card ..3 / !@QMARK !@act.regret !@NOT_ANSWER !@NO_REGRET
        <capital>|@GOODS is|are|isn|aren ..1 online|offline|up|down|open|closed|live|available|back|out|working|delayed|cancelled|running|included|free|full|not / !@QMARK !@NOT_FACT !@SORRY_LINE !@NOT_ANSWER
        would|will|ll|d|do|does need to be|have|make|get|pay|use|add|select|book|bring|sign|register|wait|apply|log|change|cancel / !@act.redirect !@QMARK !@act.private
        only ..7 can / !@QMARK !@act.redirect
        will|ll be refunded|credited|returned|reimbursed|replaced|waived|extended ..4 @EXPLAIN_4 / !@QMARK
        @GOODS ..3!@NEGATION @EXPLAIN_5 ..5 @FUTURE_ANCHOR / !@QMARK !@THIRD_PARTY
        you re|are ..1 @EXPLAIN_6 ..1 on|in|for|the|with|at|every|a|to|from / !@QMARK !@NOT_ANSWER !@act.redirect !@NOT_FACT
        send|post|return|mail|write|take|bring it|them|this|that to :|our|the|any|<capital> ..3 / !@QMARK !@DESK
        <word> ..5 (is|are|isn t|aren t) ..1 @EXPLAIN_7 ..1 / !@QMARK !@NOT_FACT !@SORRY_LINE !@act.ack !@act.private !@act.commit !@act.admit !@act.empathise !@NOT_ANSWER !@DEFLAT
        has|have|with ..2 <number>|@NUMBER_WORD|full|two|three ..1 days|hours|years|miles|digits|seats|sizes|colours|colors|legs|drawers|bedrooms|litres|inches|inch|kg|cm|mm|m|watts|gb|mb|pages|pieces|stars|settings|speeds / !@QMARK !@act.commit !@act.regret
        @EXPLAIN_8 ..3 / !@QMARK !@act.redirect !@NOT_ANSWER
        found it|them|both|your|the / !@QMARK
        ^ <capital> ..2!@WE_SUBJ sold|closes|closed|opens|opened|runs|ran|starts|started|ends|ended|costs|leaves|left|arrives|arrived|ships|includes|contains|comes|came|expired|expires|lasts|needs|fits|takes|works|stops|stopped|goes|shrinks|keeps|stays|gets|get|start|cost|run|open|close|arrive|leave|last|fit|work|stop|stay|come|take|need|break|broke|failed|fell|drops|charges|holds|has|have ..1 / !@QMARK !@NOT_FACT !@SORRY_LINE !@act.ack !@act.private !@act.commit !@act.admit !@act.empathise !@NOT_ANSWER !@act.wish !@act.regret
        (looks like|seems|appears|sounds like) ..2!@EMOTION it|a|the|your|those|that|this|there|someone|they / !@QMARK !@NOT_FACT !@NOT_ANSWER
        @EXPLAIN_9 ..3 <url> / !@act.redirect
        is|are|s @EXPLAIN_10 / !@QMARK !@NOT_FACT !@act.ack !@ON_CASE !@act.regret !@NOT_ANSWER !@act.commit !@act.redirect
        @act.answer
        + The cable was cut, so the street has no signal.
        + Yes, dogs are welcome.
        + It closes at six.
        + Green sold out in March.
        + No, the lid isn't dishwasher safe.
        - That's lovely to hear.
        - Your feedback is important to us.
        - We hear you.

        [act.answer]
        we do ,|!|.|:|- ..3 <word> / !@QMARK !@NOT_ANSWER

        [ON_CASE]
        on the case; in the queue; in the right hands; with the right

        [FEELING]
        sorry; glad; happy; pleased; delighted; great; lovely; wonderful; awesome; important; honoured; honored; thrilled; grateful; ; proud; kind; sad; upset; frustrating; touch

        [WE_SUBJ]
        we; i; you; us; me; your; team

        [PRAISE_US]
        we love; we loved; made our|my day; you|that|this ..1 rock|rocks|rule|made ; love hearing; so happy|glad|pleased ; made us smile|laugh

        [DESK_LINE]
        (handled|dealt with|managed|processed|answered) by our|the|a ..3; (a matter|one|question|questions) for the|our|your

        [SORRY_LINE]
        ^ ..4 sorry about|for|that|to|if ..12 $; apolog* for; regret* the|any|that

        [NOT_ANSWER]
        @DEFLAT
        @NOT_ANSWER_1
        (nobody|no one) forces; we|i wish we|i|it ; love* it|this|that|hearing|seeing|to

        [DEFLAT]
        @DEFLAT_1

        [WE_FLUFF]
        we|i ..1 @WE_FLUFF_1 ..2 @WE_FLUFF_2

        # ---------------------------------------------------------------- asking, moving, sending away

        [act.ask]
        @ASK_1 ..2 @ASK_2 / !@OFFER_HELP_LINE !@WE_TELL
        send|share|give|forward|post|message|email|text|pop|drop|reply|tell|upload|attach|get ..1 us|me|along|over|through|with|back|here ..4 @SLOT / !@WE_TELL !@act.redirect
        share|provide|supply|dm|pm|attach|forward|mention|send|confirm|quote|state ..2 your|the|any|a|some|his|her|their ..3 @SLOT / !@WE_TELL !@act.redirect
        @ASK_3 @ASK_4? ..3 @SLOT / !@NO_NEED !@act.redirect !@WE_TELL
        (please|could you|can you|would you|mind) ..2 @ASK_5 ..6 us|me|it|your|the|a|what|which|when|where|how|if|whether|details|info / !@act.redirect !@OFFER_HELP_LINE !@EMPTY_ASK !@WE_TELL
        dm|pm|message|email|inbox|text us|me ..2 with? your|the|a|any|details|some|his|her|which|what|where|when / !@WE_TELL !@OFFER_HELP_LINE
        dm|pm ..2 your|the|it|details|any|a / !@WE_TELL !@OFFER_HELP_LINE
        dm|message|chat|privately|private ..2 with|including|containing ..3 / !@WE_TELL !@OFFER_HELP_LINE
        (if you|once you|when you) @ASK_6 ..3 us|me|share|send|dm|supply|provide|message|give ..4 @SLOT / !@act.redirect
        just? wondering if you; what|which|where|when|how ..1 was|were|is|are|did|do ..6 : ; want to know which|what|when|where|who|how
        i|we ll|will ..1 need ..5 your|the|a / !@NO_NEED
        + Please send us your order number.
        + Let us know which shop it was.
        + We need the serial number from the back.
        + DM us your booking reference.
        - Let us know if you need anything else.
        - I will let you know.
        - We sent you the details.

        [SLOT]
        @slot.order|@slot.phone|@slot.email|@slot.address|@slot.name|@slot.date|@slot.model|@slot.photo|@slot.place|@slot.account|@slot.details

        [WE_TELL]
        we|i|ll|will|to|they|she|he|team|can|ve|have|already|not let|tell|told|remind|advise|confirm|send|sent|message|messaged|email|emailed|share|shared|dm|share|post|posted|give|gave you|him|her|them|to|it ; we|i|ve|have|has|ll|will @WE_TELL_1 ; never ask; don t send|share|post|need ; do not send|share|post ; you don t need; no need

        [NO_NEED]
        no need; don t need; do not need; need not; needn t; you (need|ll need|may need|will need|require); needs to be; if you need; shouldn t need

        [OFFER_HELP_LINE]
        let us|me know if you|there|we|i ..2 @OFFER_HELP_LINE_1 ; any other|further|more? questions|trouble|problems|queries ; anything else; if you need; any time|way ; how can|may we|i help|assist ; if we can help|assist|be ; be of any? assistance|help

        [EMPTY_ASK]
        please ..1 @EMPTY_ASK_1

        [NOT_ASKING]
        isn|aren|wasn|don|doesn|didn|won|wouldn|can|couldn t it|you|they|he|she|we|that|this|everyone|there ..2 ? / !@SLOT
        isn|aren|wasn t ..5 best|cutest|greatest|prettiest|dreamy|divine|true|magic|magical|great|lovely|cute|gorgeous|nice|sweet|beautiful|funny|fun|amazing|wonderful|perfect|stunning
        can|could|will|would you ..2 @NOT_ASKING_1 ..2 @NOT_ASKING_2 / !@SLOT
        who @NOT_ASKING_3 ; what s not to love|like ; how|what cool|great|lovely|cute|fun|sweet|amazing|nice|awesome is|are|was ; what s life; what could possibly? (go wrong|be better); why (not|don t you|wouldn t you) try|just|read|follow|join|treat|come|pop ; surely ?; right ?; eh ?; huh ?; what|how else do|did|would|could you ; what do|did you (expect|want us); do|did you really|seriously|honestly|actually ; did you know; guess what; ready ?; you know what; have you ever? considered|thought|tried (reading|being|not|asking politely|that); is it really|that|so (hard|difficult|bad|our fault); ever|never heard of; are you (serious|kidding|joking|sure you|new here|always); what did|were you think|expect|expecting ; how is that our; why should we; do we look like; nothing there ?; who s (in|excited|hungry|ready|with us); could it|life get; shocking ?; see you? there|then|soon ?; really ?; deal ?; ok ?; okay ?; fair ?; remember ?; no ?; yes ?; what ?; sound good ?; you|we (too|as well) ?; cake ?; how could we forget
        + Isn't she lovely?
        + Who doesn't love a Friday?
        + What did you expect for that price?
        - Which shop was it?
        - Did you receive an email?

        [PRIVATE_CHANNEL]
        dm; dms; dm'd; dmed; dming; pm; pms; pn; inbox; messenger; whatsapp; privately; offline
        direct|private|personal message|messages|messaging|chat|note|msg|conversation|line|inbox ; private|privately ; personal|private ..1 message|chat
        + in a direct message
        + via DM

        [DM_NOT_PRIVATE]
        @DM_NOT_PRIVATE_1 ..4 dm|dms|pm|privately|inbox ; <number>|<time>|@NUMBER_WORD (pm|p m); pm on; between ..4 pm; until ..2 pm; am to ..2 pm; in|to|check|into your ..1 inbox; inbox since; clear your inbox; ..1 private property|health|sector|hire|dining|room|school

        [act.private]
        (dm|dms|dmed|dming|dm'd) / !@NO_DM
        direct|private message|messages|messaging|chat|note|msg|conversation / !@NO_DM
        privately / !@NO_DM
        !<number>|@NUMBER_WORD pm|inbox|whatsapp us|me|you|over|your|the|with ; via|by|through|in|on|over (pm|messenger|whatsapp|private|inbox|personal message); slide|pop|hop into our dms|inbox ; send* us|me|you|over? ..1 a pm; your dms|messages|requests folder; our inbox
        message|msg|inbox us|me / !@WE_TELL
        could|can|would|please|kindly|if ..3 message|msg us|me ; drop|send|shoot|pop|write|ping|give us|me ..1 a|an|your ..2 @PRIVATE_1 / !@URL_IN !@IN_COMMENTS
        send|share|give|forward|tell|pass ..10 by|via|in|through|over|as a? (message|chat|pm|inbox|messenger|email to me)
        (check|see|look in|look at) your dm|dms|inbox|messages|direct|private|message|requests
        @PRIVATE_2 me at|on|directly|direct|personally|with|here|about|any|via|,|.|privately / !@QMARK
        @PRIVATE_3 me
        @PRIVATE_4 ..1 @PRIVATE_5 you (a (private|direct|personal|message|dm|pm)|privately|directly|there|personally)
        (i ve|i have|we ve|we have|just) ..1 popped|dropped|shot|written|left you a ..2 message|dm|note|line|pm
        (i ve|i have|we ve|we have|just) ..1 messaged|dmed|pmed|inboxed you; @PRIVATE_6 ..4 @PRIVATE_7 ; take ..3 offline; let s move|take this to|off|into|over ; in private; one-to-one; 1:1; out of the public eye
        + Please DM us your order number.
        + Could you message us the date?
        + I've just sent you a private message.
        + Send me a note by private message.
        + Let's continue in private.
        - The pool is open from 9 to 5 pm.
        - We don't answer DMs.

        [NO_DM]
        @NO_DM_1 ..4!@PUNCT dm|dms|direct|private|privately ; private|privately owned|hire|property|health|dining|event

        [PUNCT]
        ,; :; –; —; ;

        [URL_IN]
        <url>

        [DESK]
        support; hotline; helpline; helpdesk; faq; faqs; website; site; webpage; portal; form; forms; call centre; call center; contact centre; contact center; switchboard; customer|client|guest|passenger|patient|member service|services|care|support|relations|centre|center|experience|liaison|office
        help|service|support|information|advice|resource centre|center|desk|line|page|pages|section|point|hub|team|office|portal ; web|contact|complaint|complaints|enquiry|feedback|online|claim|claims|request form|page|portal|team|department|office ; @DESK_1 team|department|desk|line|office|agents|staff|people ; live chat; chat support; phone support; phone line; phone lines; customer services; nearest|local branch|shop|store|dealer|showroom|office|station|agent|retailer ; terms|conditions|help|contact ..1 section|page|pages ; head office; head-office; the manufacturer; tourist office; community forum; forum; your bank|provider|retailer|seller|insurer|branch|dealer|local ; the|your store|venue|carrier|courier|retailer|seller|manufacturer|council|bank|landlord ; special assistance; telephone line; the number on; self-service; showroom; our|the @DESK_2
        <email>

        [GO_TO]
        contact; call; ring; phone; email; visit; consult; check; see; complete; submit; use; ask; file; report; raise; fill; write; refer; speak; talk; reach; dial; try; review; read; go; head; pop; turn; approach; address; direct; redirect; lodge; log; inform; browse; search; enquire; inquire; send; drop; take; give; request; apply; proceed; register; open; chat; liaise; check-with; message; discuss; seek; look; bring; tell; work

        [act.redirect]
        ^ ..3 @GO_TO ..10!@WE_HANDOFF @DESK / !@REDIR_NOT
        @REDIRECT_1 ..2 @GO_TO ..10!@WE_HANDOFF @DESK / !@REDIR_NOT !@WE_GO
        @REDIRECT_2 our|the|your|their|any|a ..4!@WE_HANDOFF @DESK|@STAFF / !@REDIR_NOT !@WE_GO
        give|giving the|our|your|them|a|customer|his|her ..3 a call|ring|bell|shout|buzz|try ; drop|pop|stop|call|go|come ..1 (into|in on|by|in at|in to|round to) @REDIRECT_3 ..3 branch|office|shop|store|showroom|desk|station|centre|center|counter|them|reception|window
        @REDIRECT_4 by our|the|a|another|your ..4 / !@REDIR_NOT
        one|matter|matters|question|questions|job|something|issue|query for the|our|your|their ..4 ; one|something|that|this|those|these|it|queries|questions|enquiries|matters|they our|the|your ..3 branches|branch|team|desk|office|people|colleagues|department can|could|will|would|should|handles|handle|deals|deal ..2 assist|help|answer|deal|handle|sort|look|know|with
        @REDIRECT_5 be @REDIRECT_6 @REDIRECT_7 / !@act.private
        complaints|queries|enquiries|questions|claims|requests|matters|reports|issues|problems ..6 @REDIRECT_8 ..4
        (we re|we are|i m|this (team|account|page|channel)|our (page|team|account)) ..3 @REDIRECT_9 ..8 @REDIRECT_10 / !@REDIR_NOT
        @REDIRECT_11 ..6 here|via|at|through|on|using|: ..2 <url> / !@act.private !@ANSWER_LINK
        customers|guests|passengers|users|cardholders|members|patients|you are|re @REDIRECT_12 to ..1 @GO_TO
        who|where|whom to ask|contact|call|turn|go|complain|write ; (not|isn t|is not|nothing) ..3 our|this|my department|area|desk|remit|job|team|responsibility ; wrong department|desk|number|place|page|team|account ; start|ask|look|try|check|search there ; try them|your|the ..3 ; have you tried|checked|called|contacted|asked ..1 our|the|your ..3 @DESK; reply directly? to their|the|that ..2 email|letter|message ; (can|will|able to) (assist|help|advise|provide best|provide) ..4 (you there|you with this|this situation|with that there) / !@REDIR_NOT !@NEGATION
        raise|open|log|submit|file|lodge|create|make a|an|your|this|the ..2 ticket|complaint|claim|request|enquiry|case|report ..4 with|via|through|at|on|in|by|using ..4 / !@WE_GO !@REDIR_NOT
        refer|referring to the ..2 sticker|packaging|manual|leaflet|handbook|label|booklet|guide|instructions
        suggest|recommend|advise|try|worth ..1 @REDIRECT_13 ..5 / !@REDIR_NOT !@act.private !@QMARK
        @REDIRECT_14 be @REDIRECT_15 with|by|through|via|at the|your|our|a ..2 seller|shop|store|retailer|bank|courier|carrier|provider|branch|team|department|manufacturer|desk|office|dealer|station|website|portal|landlord|council|venue|party|form ..3
        (better off|best off|well advised) ..2 taking|talking|speaking|asking|contacting|calling|going|checking|trying|ringing|writing|emailing|raising ..4 / !@REDIR_NOT
        the best|right|correct|proper person|people|place|team|ones|one|department|contact|address|channel|port|way ..6 (is|are|would be|will be) ..3 / !@REDIR_NOT !@QMARK !@act.instr_word
        would|will|ll|d be the one|ones|best|right|people|person|place|team ..3 / !@REDIR_NOT !@QMARK
        have|had a word|chat|talk with the|our|your|their|someone|staff ..4 / !@REDIR_NOT !@WE_GO
        we|i @REDIRECT_16 deal|handle|do|help|process|take|answer|discuss|look ..6 (here|on (twitter|facebook|social|this|x|instagram)|over (twitter|social|dm)|via (twitter|social)) ..2
        take|taking|raise|raising|bring it|this|that up with the|our|your|their|them|people|someone ..4 / !@WE_GO !@act.private
        ask|try|see|call|ring|tell the? staff|guard|driver|conductor|crew|waiter|reception|people at|on|in|there|behind ..3 / !@WE_GO !@REDIR_NOT !@QMARK
        via|through|using|on|at|in our|the|their ..3 @REDIRECT_17 / !@REDIR_NOT !@WE_GO
        @REDIRECT_18 is|can|has|will|where|on|at|to|for / !@REDIR_NOT !@WE_GO
        + Please contact our support team.
        + Give customer service a ring.
        + For refunds, use the form on our website.
        + Such questions are handled by our billing department.
        + Best to check the FAQ.
        - I have passed it to Jonas in repairs, he will call you.
        - Our support team will call you.
        - Send us a DM.

        [WE_HANDOFF]
        will; ll; ve; will; she; he; they; dm; has; was; who-ll; were; have

        [WE_GO]
        @WE_GO_1 ..2 contact|contacted|call|called|check|checked|speak|spoke|spoken|ask|asked|talk|talked|consult|reach|reached|report|reported|raise|raised|pass|passed|forward|forwarded|refer|see|use|log|logged|file|filed|send|sent|take|give|handle|visit|get|write

        [act.instr_word]
        settings; button; menu; reset; clean; wash; route; stop; gate; entrance

        [REDIR_NOT]
        @act.private
        working|back|down|fixed|live|updated|changed|wrong|right|correct|sold|shows|showed|showing|bug|glitch|error ..3 website|site|portal|form ; website|site|portal|form ..2 is|was|s|now|has|had ..2 up|down|back|working|running|slow|wrong|right|live|fixed|updated|corrected|broken|said|counted ; thank* ..5 contacting|reaching|visiting|using|for ; in the|our|your terms|conditions|manual ; on the|our site|website since|now|from ; complaint|ombudsman
        (did|have|has|had|were|was) you|he|she|they|it|your ..6 (file|filed|speak|spoken|try|tried|contact|contacted|report|reported|fill|filled|submit|submitted|use|used) ; experience|experiences|service|treatment|interaction ..2 with|from our; (take|takes|took) (great )?pride in; we take ..2 service|care|safety|pride; (give|giving|provide|providing|deliver|delivering|offer|offering) ..1 (great|excellent|good|better|best|outstanding|top|quality|first class|world class) ..1 (service|care|support)
        (we|i) often|always|constantly|regularly|currently ..2 (look|looking|work|working|review|reviewing|try|trying); ways of|to ..1 improving|improve; keep|keeping an eye on|out; stay posted|tuned; can be found; we explain; (not|n t|t) aware of ..3 issues|problems|issue|problem; (we|i|they|our team|someone) (ll|will|ve|have) ..2 (reach|reached|reaching) out; heads up|headsup to our; giving|give|gave (her|him|them|you) ..2 shout|shoutout; (back|returned|credited|refunded) to your (bank|card|account); (glad|happy|pleased|great|delighted) ..4 (was|were|is|are) able to; (team|teams|crew|agents|staff) should|would (provide|give|offer|show)

        [ANSWER_LINK]
        @ANSWER_LINK_1

        [act.ack]
        received|got|have|read|seen|noted|logged|registered|recorded your|the|this|that ..2 message|feedback|comment|comments|enquiry|inquiry|concern|concerns|request|communication|query|complaint|note|email|report|suggestion|review|words
        @ACK_1 ..4 @ACK_2 ..2 @ACK_3
        get|getting|got|have|having this|it|that looked at|into ; made|are|is|been|were aware (of|.|,|!); made aware; passed|pass|passing|forward|forwarded|forwarding|share|shared|sharing|feed|fed|send|relay|relayed|bring|report|reported|take|taken|taking|escalate|escalated|raise|raised|flag|flagged it|this|that|your|these|those|them|the|on|along|all ..6 on|along|to|with|back|up|under|over|for|seriously|into|onto|internally|board|team|department|people|folks|management|attention|consideration|advisement
        made|make|making a? note of|on ; duly noted; noted ,|!|.; taken|take|taking|took ..3 (on board|into account|into consideration|to heart|under advisement|note); look|looking|looked into this|it|that|your|the
        @ACK_4
        appreciate|value|welcome your|the|all|any|customer ..2 feedback|comments|comment|input|opinion|message|patience|remarks|thoughts|suggestions
        has|have landed with us; is with the right|relevant ; bear|keep it|this|that|your|in ..3 mind; we|i ll|will ..2 look|check|investigate|review ..4 / !@TIME_ANCHOR
        we|team|they|somebody|someone|colleagues ..4 will|ll ..2 @ACK_5 / !@TIME_ANCHOR
        always|very|so|most pleased|happy|glad|delighted when; hope to be|see|welcome|serve
        + Your message has been received.
        + We've made a note of this.
        + It has been passed on to the relevant team.
        + Thanks for reaching out!

        [act.wish]
        have a|an|yourself ..4 day|night|evening|weekend|flight|trip|one|time|week|holiday|christmas|journey|rest|lunch|morning|afternoon|summer|year
        enjoy|enjoying the|your|it|them|every|this|that|a ; hope|hoping @WISH_1 ..3 ; (see you|catch you|speak|talk) soon|there|later|again|next|on|in ; good luck; safe travels|trip|journey|flight ; happy birthday|travels|holidays|friday|weekend|new|thanksgiving|halloween|anniversary|shopping|reading|baking ; take care; (all the|very) best to|with|for ; congrat*; fingers crossed; get well; bon appetit|voyage ; merry christmas; look* forward to seeing|welcoming|having|your|hearing ; can t wait to|for|until ; hope to see|welcome
        + Have a great day!

        [act.cheer]
        yay; awesome; woohoo; woo; wow; whoop; hooray; hurray; hurrah; yippee; amazing; fab; fabulous; brilliant; fantastic; bravo; wahoo; yess; yaas; yas; superb; sweet; epic; @CHEER_1

        [act.promote]
        @PROMOTE_1 our|the|your ..2 new|latest|range|collection|sale|offer|offers|deals|menu|app|summer|winter|autumn|spring
        (<number> %|percent|half) off ..4; discount|promo|voucher|coupon code; new|latest ..3 is|are now? @PROMOTE_2 ; special offer; on sale now; buy one get one; by the way ,? our; visit us again; come (back|again|see us) ; see|welcome|serve|have you (again|back|soon|onboard again|on board again); limited time; sign up to|for our; follow|like us for|on|to

        [act.offerHelp]
        how|what can|may|could we|i ..1 help|assist|do ; let us|me know if you|there|we|i ; happy|glad|here|available|ready|delighted to help|assist ; (if you|should you) need|have|want|require|run any|anything|more|further|help|assistance|into|us ; we re here ; give|drop us a shout|line|nudge ; here for you; anything else|we|i ; always here; feel free to reach|ask|contact|message|get

        [slot.order]
        order|reference|booking|case|ticket|confirmation|tracking|customer|policy|invoice|claim|parcel|flight|receipt|serial|reservation|batch|membership|loyalty|card|hospital|meter|transaction|job|contract|error|record|pnr|voucher|registration|plate|vat|product number|numbers|no|reference|ref|code|id|#|details ; order ..1 number; booking reference; pnr; reference; tracking; confirmation #; number on|at|below|from|of|starting ; digits; receipt; the code; flight; flight number; order #; confirmation; loyalty number; rewards ..1 number; last four
        [slot.phone]
        @PHONE_1 number|no|numbers ; phone; mobile; your number; a number
        [slot.email]
        email; e-mail; emails; email address; mail address
        [slot.address]
        address; postcode; zip; zip code; postal; post code; street; postal address
        [slot.name]
        name; names; full name; surname; username; first name; last name; handle; who you
        [slot.date]
        date; dates; time; times; day; when; the evening; which day; what day; rough time; which evening
        [slot.model]
        model; version; device; serial; browser; size; type; colour; color; variant; which product; make and model; os; operating system; which phone; ios; android; product name
        [slot.photo]
        photo; photos; picture; pictures; pic; pics; image; images; screenshot; screenshots; video; clip; snap; scan; a copy
        [slot.place]
        where; place; location; which shop|store|branch|station|gate|machine|restaurant|site|airport|platform|stop|city|town ; shop; store; branch; station; city; area; postcode; town; route; seat; gate; stop; room; airport; which one
        [slot.account]
        account; account number; customer id; user id; membership; iban; login; card number; client number; username; meter
        [slot.details]
        details; detail; info; information; specifics; more about; what happened; story; description; error; message; reason; steps; particulars


        # ---- parts of the patterns above
        [TIME_ANCHOR_1]
        am; pm; o'clock; sharp; tomorrow; today; tonight; this; on
        [NO_THANKS_1]
        our; the; a; this; that; his; her; their; new; all this; heavy; some
        [REGRET_1]
        that s; that is; that was; this is; it s; which is; how
        [REGRET_2]
        gutting; heartbreaking; rotten; horrible; awful; dreadful; terrible; horrid; miserable; grim; devastating
        upsetting; distressing; rubbish luck; rough; no way to; not how; not ok; not okay; not right; sad; a letdown
        a let down
        [REGRET_3]
        sad; sadly; saddened; upset; upsetting; disappointed; disappointing; disheartening; heartbreaking; heart breaking
        horrified; shocked; concerned; unhappy; gutted; devastated; troubling; worrying; distressing; never good; not good
        frustrating
        [REGRET_4]
        not; isn t; wasn t; never; far from; nothing like; anything but
        [REGRET_5]
        want; wanted; expect; expected; aim; hope; hoped; stand; strive; intend; deserve; deserved; like; had in mind
        like to hear; should have
        [REGRET_6]
        a shame; a pity; a real shame; awful; terrible; horrible; heartbreaking; dreadful; rotten; gutting; upsetting
        devastating
        [REGRET_7]
        oh no; oh dear; yikes; ouch; oof; uh oh; eek; aw no; crikey; blimey
        [REGRET_8]
        unacceptable; inexcusable; not acceptable; not okay; not ok; not good enough; isn t good enough; not on
        [ADMIT_1]
        mistake; error; fault; blunder; oversight; failing; failure; slip; mess; wrongdoing; doing; lapse; mix-up
        [ADMIT_2]
        forgot; missed; overlooked; mishandled; misread; miscounted; misplaced; miscalculated; misinformed; misled
        neglected; skipped; overcharged; overbooked; oversold; ignored; mislaid; lost; broke; spoiled; ruined; mislabelled
        mislabeled; misjudged; mixed; muddled; undercooked; double-booked; double-charged
        [ADMIT_3]
        system; site; website; app; sign; map; menu; label; till; listing; price tag; leaflet; poster
        [ADMIT_4]
        checked; told you; rang; called; noticed; answered; replied; looked; restocked; warned; read; updated; bothered
        picked up; followed up; turned up; was there
        [ADMIT_5]
        wrong; twice; late; incorrect; incorrectly; false; someone else
        [QUIET_SHOULD_1]
        arrived; reached; received; gone through; it; them; the; your
        [EMPATHISE_1]
        that s; that is; that was; it s; is; are; was; were; so; how; very; really
        [COMMIT_1]
        in touch; back; with you; calling; ringing; contacting; there; at; writing; over; round
        [COMMIT_2]
        in touch; in contact; back; with you; contacting; calling; ringing; sending; reaching; getting; following; looking
        working; checking; giving; emailing; writing; taking; making; doing; refunding; posting; updating; adding
        there to help; there ..6; at your; out ..3
        [COMMIT_3]
        tomorrow; tonight; on @WEEKDAY; this afternoon; this evening; next week; @WEEKDAY
        [COMMIT_4]
        in touch; in contact; back; contacting; calling; sending; reaching; getting; following; looking; working; checking
        giving; emailing; writing
        [COMMIT_5]
        just; quickly; first; go and; please; have; take
        [COMMIT_6]
        check; look; see; find; ask; have; take; get; dig; investigate; speak; talk; chase; do; run; pull; sort; fix
        know what
        [COMMIT_7]
        back; here; from us; inbox; refund*; reply; answer; email; e-mail; call; update; replacement; money; credit
        confirmation; voucher; new; letter; text; news; post; first; before; by; within; tomorrow; today; on @WEEKDAY
        [COMMIT_8]
        refunded; reimbursed; credited; contacted; called; notified; informed; updated; paid; compensated; moved; rebooked
        charged less; sent; given; emailed; first; in
        [COMMIT_9]
        refunded; reimbursed; credited; fixed; repaired; replaced; sorted; resolved; corrected; delivered; shipped; sent
        dispatched; despatched; posted; returned; processed; updated; cancelled; removed; changed; contacted; reviewed
        investigated; looked; passed; forwarded; shared; taken; raised; escalated; answered; added; back; ready; with you
        there; yours; done; on its|the way; live; restored; rebooked; collected; cleaned; mended; paid; reopened; swapped
        issued; given; waived; reset; addressed; handled; considered; assigned; followed; rescheduled; patched; reversed
        put
        [COMMIT_10]
        arrive; reach; come; ship; leave; go; land; follow; appear; show; get; hit; be with|there|at|in|on|yours|back|ready
        [COMMIT_11]
        arrives; reaches; comes; ships; leaves; goes; lands; follows; gets; is (yours|back|with you|at your)
        are (yours|back|with you)
        [COMMIT_12]
        arrives; reaches; comes; ships; leaves; lands; follows; goes live; is with you
        [COMMIT_13]
        i m; we re; i am; we are; he s; she s; they re
        [COMMIT_14]
        refunding; sending; following up; getting ..5 sorted|fixed|refunded; calling; ringing; emailing; keeping an eye
        watching; chasing; returning; replacing; shipping; posting; crediting; giving you; taking ..3 off|out; reimbursing
        [COMMIT_15]
        you; your; in touch; look; peek; back; it
        [COMMIT_16]
        repaired; fixed; replaced; refunded; sorted; mended; corrected; a new|fresh ..2
        [COMMIT_17]
        we promise; i promise; promise; pinky swear; cross my heart; you have my|our word; guaranteed
        [COMMIT_18]
        sorted; fixed; mended; ready; with you; at your; done; back; to you; repaired; by; there; in your; in a
        [THIRD_PARTY_1]
        can t; cannot; not sure; don t know; unable to; hard to; impossible to; nobody can; no one can; wish i|we could
        [DID_1]
        refunded; sent; swapped; replaced; reversed; cancelled; credited; moved; rebooked; booked; fixed; repaired
        corrected; restored; reset; updated; changed; removed; added; shipped; dispatched; emailed; posted; called; rang
        phoned; spoke; asked; told; checked; tested; traced; found; tracked; arranged; ordered; pulled; paid; returned
        waived; issued; processed; packed; put; took; closed; opened; gave; wrote; read; handed; stopped; switched; cut
        split; hired; threw; topped; see; bought; cleared; baked; hid; hide; made; built; lifted; extended; looked up
        restarted; rerouted; tried calling; responded; replied
        [DID_2]
        on its|the|their|his|her way; in the post|mail|van; out for delivery; in transit; up and running; back @DID__1
        in your inbox|account|basket|app|email|online|folder|mailbox|dms; with the courier|carrier|depot
        on your card|account|bill; off your|the|every|sale|air; under way; underway; live now; live again; sold out
        out of stock; in stock; fully booked; down for; at our|the ..2 @DESKISH
        [DID_3]
        fixed; done; sorted; refunded; sent; booked; cancelled; swapped; corrected; updated; all done; all sorted; all set
        restored; replaced; removed; resolved
        [DID_4]
        now; already; today; for you; !; ,; :
        [DID_5]
        off your bill; off the bill; credit just? landed; works again; working again; is back; are back; comes back
        came back; back to normal; back on; is here ,; it s here; on us this time; on the house; free of charge; at no cost
        no charge; no extra charge
        [DID_6]
        repairing; fixing; replacing; washing; cleaning; rebooking; restoring; rebuilding; printing; packing; on site
        on their way; on the way
        [OFFER_1]
        can; could; d be happy to; would be happy to; d be glad to; are able to; m able to; re able to
        [OFFER_2]
        offer; refund; swap; exchange; replace; rebook; move; give; take; cancel; credit; add; send; ship; hold; put
        reserve; book; upgrade; extend; waive; split; change; do; fit; collect; pick; bring; squeeze; keep; order; repair
        fix; make; wait list; waitlist; provide; arrange; book; open; set; switch; seat; save; reprint; post; claim; match
        drop
        [OFFER_3]
        offer; refund; swap; exchange; replace; rebook; move; credit; reserve; book; upgrade; extend; waive; split; repair
        take ..3 off; put you; give you; claim
        [OFFER_4]
        can; could; may; re welcome to; are welcome to; re free to; are free to; re able to; ll be able to
        [OFFER_5]
        collect; pick; get; use; have; bring; swap; exchange; return; choose; cancel; change; book; rebook; pay; leave
        drop; keep; switch; order; find; see; track; buy; take; fly; travel; park; still; also; log; download; print; edit
        add; claim; apply; board; wear; sit; stay; come; enter; go; start; watch; turn; set; eat; store; freeze; wash; make
        opt; upgrade; redeem; split; pause; skip; walk; try; combine; mix; reuse; tick; tap; trade; check in; register
        select; upload; request; do; send it; hand
        [OFFER_6]
        there is; there s; there are; we have; we ve got; we still have; we do have; got
        [OFFER_7]
        one; two; three; four; a few; some; plenty; <number>; spare; a free; a spare; seats; slots; space; room; tables
        places; left
        [OFFER_8]
        yours; reserved for you; held for you; waiting for you; set aside; put aside; free for you; kept for you
        [EMPTY_OFFER_1]
        look into; help; assist; check; do is apologise; do for you; do better; do about; do anything; do nothing; be of
        [CONTACT_DESK_1]
        contact; call; ring; phone; email; visit; consult; reach; speak to; ask; write to; refer to; reply directly
        find us; follow us; always
        [INSTRUCT_1]
        please; just; simply; first; then; next; now; yes; hi; hello; sorry; sure; tip; instead; for now; to do so|this
        in the meantime; until then; oh; ok; ah; also
        [INSTRUCT_2]
        the; it; them; your; to; on; off; out; in; for; a; an; until; under; over; all; both; one; down; up; <number>; '
        at; from; again; into; any; ten; five; back; that; as; with
        [INSTRUCT_3]
        don t; do not; keep; hold; press; leave; unplug; switch; turn; stop; avoid; wait; allow; use; try; restart; update
        clear; put; call (999|112|911|the emergency|an ambulance); ring (999|112|911|the gas); drop; bring; throw; store
        delete; remove; log; click; tap; enter; select; choose; open; go to|into; touch; rinse; see a doctor; show; take
        collect; keep; head to; have it|your; bin; refresh; uninstall; reinstall; power; mute; return
        [INSTRUCT_4]
        a&e; 999; 112; 911; an ambulance; emergency; a doctor; your gp; the hospital
        [NOT_INSTR_1]
        up; in touch; being; on; sharing; smiling; calm; your chin|fingers|shirt; it up|civil|clean; an eye
        us posted|updated; enjoying; flying; cheering; rocking; rolling; it coming
        [NOT_INSTR_2]
        over; used; a life; lost; in touch; well; back to
        [NOT_INSTR_3]
        be; worry; hesitate; forget to follow; panic; you; shoot; take it; give up; expect; blame
        [NOT_FACT_1]
        pleasure; privilege; honour; honor; no place like; one of a kind; aim to please; hang in there; here to help
        our best; glad; strive; look forward; looking forward; all yours; hospitality
        [EXPLAIN_1]
        yes; yep; yup; yeah; no; nope; nah; sadly; unfortunately; afraid; alas; not yet; not quite; not at the moment
        exactly; correct; indeed; absolutely; certainly; of course; true; that s right|correct|true
        that is right|correct|true; you can; you could; it does; it is; it s; it isn; it doesn; they do; they are; we do
        we don; we have; we haven; we did; we are; it will; only; neither; none; both; all of; half; either; because; until
        till; usually; normally; mostly; currently; right now; at the moment; from; starting
        [EXPLAIN_2]
        is; are; s; re; was; were; isn; aren; wasn; will be; won; ll be
        [EXPLAIN_3]
        do; don t; do not; have; haven t; only; currently; no longer; aren t; are not; re not; can t; cannot; are unable
        re unable; stock; sell; serve; use; offer; deliver; ship; accept; allow; close; open; charge; bake; make; roast
        run; start; keep; wash; test; source
        [EXPLAIN_4]
        automatically; back; to your; in full; when; once; within; by; if; at no
        [EXPLAIN_5]
        leaves; reaches; arrives; ships; lands; goes back; comes; is with
        [EXPLAIN_6]
        first; second; next; in; on; booked; down; all set; off; moved; confirmed; registered; entitled; covered; eligible
        due; checked
        [EXPLAIN_7]
        welcome; allowed; free; included; available; sold; permitted; refundable; accepted; bookable; closed; open; shut
        dishwasher; machine washable; vegan; vegetarian; back in; out of; on sale; half price
        [EXPLAIN_8]
        just about; makes it; by a mile; the winner is; recommend the; go for the; i d pick|take|go; suits; perfect for
        ideal for; works best
        [EXPLAIN_9]
        more info; more details; updates; full details; details; list; picture; map; steps; dates; times; menu
        [EXPLAIN_10]
        called; named; spelled; spelt; known as; located; based; sold; made; from; in the; on the; at the; by the; next to
        behind; under the; opposite; across
        [NOT_ANSWER_1]
        we hear you; hear you; bear in mind; on board; the right people|folks|team; relevant people|team; duly
        rest assured; at some point; order of receipt; quality purposes; positive evaluation; valued
        happy to help|hear|assist; here to help; to be fair; cheer up; the best way
        hope you|to|we|the|it|both|everyone|she|he|they
        [DEFLAT_1]
        oh well; tough luck; never mind; whatever; too bad; boo hoo; big deal; so what
        [WE_FLUFF_1]
        do; don t; do not; have; re; are; can t; cannot; only; make; use; keep; run; start; open
        [WE_FLUFF_2]
        appreciate; apologise; apologize; hope; understand; know; want; like; love; care; regret; wait; agree; value
        believe; see why; need; value; thank; our best; best to; hear; everything; imagine; think; strive; forward; say
        tolerate; answer to; sure; track; going; happy; here; sorry; always; committed; proud; pride; glad; pleased; mean
        to say; no excuse|words
        [ASK_1]
        let us know; let me know; tell us; tell me; advise us; advise me; remind us; remind me; clarify; confirm; specify
        describe
        [ASK_2]
        what; which; when; where; who; how; why; if it; if you have|did|were|tried|got|see; whether; the; your; a; more
        any; exactly; him; it; his; her
        [ASK_3]
        need; needs; require; requires; d need; looking for; after
        [ASK_4]
        to know; to see; from you; just; only; also; first
        [ASK_5]
        send; share; give; forward; provide; confirm; tell; message; dm; pm; email; let us know; let me know; advise
        describe; specify; pop; drop; attach; reply with; post; quote; note; list; show
        [ASK_6]
        can; could; ll; send; share; care to; give; let; have; d; tell; dm; message; provide; supply
        [WE_TELL_1]
        sent; emailed; messaged; shared; dmed; dm d; just sent; also sent; send; message; email; post; share; give
        describe
        [OFFER_HELP_LINE_1]
        need; have any; have more; have other; run; want; would like; can; anything; is anything; s anything; get stuck
        find; like; fancy; change; still
        [EMPTY_ASK_1]
        accept; know; rest; be; note; feel free; don t; give us|me a|another|one; bear; allow us; let us make|explain
        [NOT_ASKING_1]
        dm; pm; message; inbox; send us a dm|message|pm|note; drop us a dm|message|line|note; shoot us a dm|message
        [NOT_ASKING_2]
        us; me; so; when; for; at; please; ?
        [NOT_ASKING_3]
        doesn; wouldn; could; needs; knew; said; can resist; can blame; would have; hasn; isn
        [DM_NOT_PRIVATE_1]
        can t; cannot; don t; do not; unable to; no longer; won t; without
        [IN_COMMENTS]
        comments; comment; (in|on|under) this thread; below

        [PRIVATE_1]
        message; note; line; msg; pm; dm; email; e-mail
        [PRIVATE_2]
        email; e-mail; mail; write to; text; ring; call; phone; whatsapp
        [PRIVATE_3]
        email; e-mail; mail; write to; text; phone; call
        [PRIVATE_4]
        i ve; i have; we ve; we have; i; we; just; also
        [PRIVATE_5]
        messaged; dmed; dm'd; pmed; inboxed; emailed; written to; sent
        [PRIVATE_6]
        continue; carry on; take; move; discuss; talk; chat; pick ..2 up; sort ..2
        [PRIVATE_7]
        privately; in private; offline; one to one; off the timeline; behind the scenes; away from
        [NO_DM_1]
        can t; cannot; don t; do not; unable to; no longer; won t; never; no
        [DESK_1]
        support; complaints; reservations; billing; relations; assistance; service; claims; baggage; enquiries; inquiries
        telephone banking; airport; sales; accounts; returns; warranty; technical
        [DESK_2]
        branches; branch; shops; dealers; colleagues in; colleagues at; counter; counters; terms; conditions; small print
        fine print; reception; venue; chatbot; bot; box office; ticket office
        [REDIRECT_1]
        please; kindly; simply; just; best to; best; advise; advised; recommend; suggest; suggested; need to; needs to
        have to; should; must; want to; could; can; may; welcome to; free to; asked to; encourage; urge; to; or; and; try
        then; ,; so
        [REDIRECT_2]
        contact; get in touch with; reach out to; call; ring; phone; email; write to; speak to|with; talk to; liaise with
        check with; continue working with; work with; refer to; consult; turn to; get hold of
        [REDIRECT_3]
        a; the; your; our; them; any; one of
        [REDIRECT_4]
        handled; dealt with; managed; processed; answered; administered; looked after; run
        [REDIRECT_5]
        must; should; can; may; need to; needs to; have to; has to
        [REDIRECT_6]
        directed; addressed; sent; submitted; reported; made; raised; referred; taken up; put; lodged; emailed; discussed
        [REDIRECT_7]
        to; with; through; via; at; by; in writing
        [REDIRECT_8]
        go to; go through; should go; are handled; are dealt; belong; to our; can be; to be sent; are for; are best; via
        [REDIRECT_9]
        not; unable; isn t; aren t; can t; cannot; only
        [REDIRECT_10]
        contact; call; ring; phone; email; visit; write to; here :; @DESK
        [REDIRECT_11]
        send us a note; more information; further information; reach us; contact us; get in touch
        report it|this; fill this|it|out|in; a closer look; deeper into; form; chat with us; find us; reach out
        get support; get help; message
        [REDIRECT_12]
        advised; requested; asked; invited; encouraged; required; kindly requested; directed; referred; urged
        [REDIRECT_13]
        ringing; calling; contacting; emailing; asking; visiting; speaking; checking with; checking the; consulting
        phoning
        [REDIRECT_14]
        needs to; must; has to; have to; should; can only; can
        [REDIRECT_15]
        sorted; resolved; taken up; settled; dealt with; handled; fixed; arranged; cleared up; claimed; requested; done
        changed
        [REDIRECT_16]
        don t; do not; can t; cannot; aren t able to; are not able to; are unable to
        [REDIRECT_17]
        website; portal; form; contact page; help page; hotline; complaint form; app form; help centre; faq; online form
        web form
        [REDIRECT_18]
        form; portal; hotline; faq; help centre; help center; call centre; contact centre; forum; helpline
        [WE_GO_1]
        we; i; team; ll; will; ve; have; let me; let us; colleague; manager
        [ANSWER_LINK_1]
        guide; video; article; map; list; menu; picture; steps; timetable; update; updates; status; disruption; photo
        chart; recipe; instructions; to know more; for more on
        [ACK_1]
        your; the; this; that; it; it s; customer; these; all
        [ACK_2]
        has been; have been; was; were; been; is being; will be; ll be; is; are
        [ACK_3]
        received; noted; logged; forwarded; passed; registered; recorded; flagged; shared; escalated; relayed; taken
        acknowledged; considered; reviewed; processed; raised; with the right|relevant; queued; reported; fed; looked; duly
        assigned; submitted; communicated; important
        [ACK_4]
        rest assured; be assured; assure you; we hear you; i hear you; message received; thanks for @ACK__1
        thank you for @ACK__2
        [ACK_5]
        get back; be in touch; be in contact; respond; reply; revert; contact; come back; answer; take a look|peek
        have a look|peek
        [WISH_1]
        you; the; it; to see; she; he; they; your; both
        [CHEER_1]
        you rock; love it; love this; so cool; high five; made our day; that s awesome|amazing|great|fab|brilliant
        great news; how lovely|cool|sweet|exciting
        [PROMOTE_1]
        check out; discover; try; have you tried; don t miss; introducing; meet; grab; shop; explore
        [PROMOTE_2]
        out; here; available; in stores; in shops; 20; on sale
        [PHONE_1]
        phone; telephone; mobile; contact; cell; daytime; best; call-back; callback
        [DID__1]
        up; on; online; in stock; to normal; open; with you; in
        [ACK__1]
        reaching out; getting in touch; letting us know; your feedback|comment|message|comments|input; the feedback
        taking the time; contacting; sharing; flagging; writing
        [ACK__2]
        reaching out; getting in touch; letting us know; your; the feedback; taking the time; contacting; sharing; flagging
        writing

        # What is under way or done already: more than an acknowledgement.
        [PROGRESS]
        glad|happy|pleased|relieved ..2 (to see|to hear|you|it|that you|you ve|everything|we were|we could) ..6
        (crew|team|agents|staff|engineers|mechanics|it support|technicians|colleagues) ..2 (is|are|s|re) ..3 (aware|on it|working|fixing|looking|checking|there|on board|onboard|fully)
        will have you on your way; (have|get|got) you ..2 (in the air|on your way|to the gate|off the plane|moving|rebooked) ..3 (soon|shortly|now|in)
        (we|i) (m|am|re|are) (working|sorting|fixing|checking|looking) ..2 (directly|with|on|to find|right now|now) ..3
        (is|are|s|re) being (fixed|looked at|cleaned|repaired|replaced|sorted|investigated|checked|reviewed)
        (planning|expect|expecting) ..2 (to|on) ..1 (operate|operating|run|running|avoid|depart|leave|sail|open)
        as (scheduled|planned|usual); (back|up) (up|and running) ..2 (now|again|soon)
        still (here|available|there|on sale|running|open)
        (great|good|cute|nice|lovely|fun) ..1 (idea|suggestion|thought|point); can t make any promises; (happy|glad) to help; (one|a|just) moment; please bear in mind; we believe; once (the|our|your) ..6 (is|are) (done|here|complete|ready)
        + We're glad to see you've landed.
        + Our crew are aware and will have you on your way.
        + We're working with your friend directly.
        - We appreciate your patience.
        - We'll pass your comments on to our team.

        # ---- sent elsewhere, in more words
        [FRONT_LINE]
        @STAFF; attendant; attendants; conductor; guard; steward; stewards; cashier; teller; host; hostess; ground staff
        [PROVIDER]
        airline; airlines; bank; embassy; consulate; insurer; carrier; courier; operator; retailer; seller; dealer; landlord; council; authority; provider; vendor; manufacturer; agency; agent; partner; host; venue; promoter; developer; publisher
        [SEND_VERB]
        see; ask; speak; speaking; asking; talk; talking; work; working; check; checking; liaise; liaising; contact; contacting; call; calling; consult; consulting; approach; reach out; reaching out; get in touch
        [SEND_CUE]
        please; need to; needs to; needed to; have to; has to; ll have to; free to; sure to; best to; should; must; recommend; recommended; suggest; suggested; advise; advised; encourage; welcome to; you can; you could; you may; they can; they could; you d want to; kindly; just
        [act.redirect]
        contact|contacting|tag|tweet|tweeting|message|messaging|ask|asking|dm ..3 <handle> / !@REDIR_NOT !@WE_GO !@QMARK
        (reach|reaching|get|report|reported|speak|speaking|talk|talking|chat|chatting) ..6 (to|with) ..5 <handle> / !@REDIR_NOT !@WE_GO !@QMARK
        friends|partner|partners|folks|colleagues|team|vendor over? at? <handle> / !@WE_GO !@QMARK
        contact|call|calling|ring|phone|dial ..1 us|them|our ..5 at|on|via|: ..1 <number>|<code> / !@WE_GO !@CALLED_YOU !@QMARK !@act.private
        @SEND_CUE ..1 @SEND_VERB (directly)? (to|with)? ..1 a|an|any|our|the|your|their|one|someone|us|my ..3!@PUNCT @FRONT_LINE|@PROVIDER / !@REDIR_NOT !@WE_GO !@act.private
        (need|needs|have|has|best|advised|welcome) to (speak|contact|call|talk|liaise) (to|with)? <capital>|their|them|your|his|her / !@REDIR_NOT !@WE_GO !@act.private !@QMARK
        write|tell|show to? us ..4 here|at|via|through|on|with ..2 <url> / !@WE_GO !@WE_TELL
        (so|and) that? we|our|i|us ..4 help|assist|look|investigate|connect ..3 <url> / !@act.private
        suggest|post|discuss|submit|vote|raise|ask ..5 in|at|on|via|to|with|over ..2 community|forum|forums|communities / !@WE_GO !@QMARK
        (as|make|file|submit|open) a feature request ..4 / !@WE_GO !@QMARK
        best suited|placed|equipped|positioned to ..2 help|assist|advise|answer|handle / !@WE_GO
        + Please reach out to our friends @kestrelbaybuses for help with that.
        + Please call us for assistance at 0113 496 0000.
        + Please see one of our agents at the quay.
        + Please ask our crew for a warmer seat.
        + Feel free to speak with the deck crew about this.
        + They would need to speak to their local embassy.
        + You'd need to contact Ferrand Lines about that.
        + Please write to us here: https://kestrelbay.example/contact
        + Please tell us more so we can help: https://kestrelbay.example/contact
        + You can suggest it in our community.
        + The harbour master is best placed to answer that.
        - I asked our crew to look for it.
        - Our crew will look for it.
        - We called you on 0113 496 0000.
        - Ask Alexa to play it again.
        [CALLED_YOU]
        (called|rang|phoned|tried|call|ring|phone) ..1 (you|your) ..3; (we|i) (ll|will) ..2 (call|ring|phone)
        [REDIR_NOT]
        trouble|problem|problems|issue|issues|difficulty|difficulties|bug|error|errors|glitch|glitches ..4 on|with|in our|the ..1 site|website|app|portal|page
        (did|were) you manage|able to; (pleased|glad|happy|great|good) to (hear|see|know) ..4 able to
        (don t|do not|doesn t|can t|cannot) ..8 on|through|via|in our|the ..1 website|site|portal
        + Sorry about the trouble on our website.
        + We don't have a way to book two ports on our website.
        - The form is on our website.

        # ---- what says nothing about the case
        [PRAISE_ADJ]
        great; awesome; amazing; lovely; wonderful; fantastic; incredible; adorable; beautiful; fabulous; brilliant; sweet; cute; gorgeous; delightful; superb; cool; funny; hilarious; rad; epic; stunning; treat; gem; star; rockstar; win; winner; hero; legend
        [NOT_FACT]
        (s|is|was|were|are|re|sound|sounds|looks|look|such|so|what|how) ..3!@NEGATION @PRAISE_ADJ
        (we|i) ..1 (re|are|m|am) ..3 here (for|to|if|when|whenever|24|anytime|should|any|with|and|,|!|.)
        @STAFF ..1 (s|is|are|re) ..3 (working|trying|doing) ..2 (hard|diligently|tirelessly|quickly|best|to|as|on|all|everything)
        (we|i) ..1 (re|are|m|am) ..2 working ..1 (hard|diligently|tirelessly|as|to)
        (we|i|our ..2) ..1 (always|never) ..1 (want|wants|like|strive|strives|try|tries|aim|aims|mean|meant|intend|intended|expect|enjoy|love)
        (we|i) ..1 (rely|depend|count|pride|place) ..1 (on|our|great|a)
        hopefully; hoping; looks|look|looking forward; at all times; worth the wait; sounds like (you|a|your|it|the|someone)
        (thrilled|glad|happy|pleased|delighted|excited|honoured|honored|proud|stoked) ..2 (that|to|you|we|our|your|she|he|they|with|it|was)
        (please)? let us|me know (if|how|when|what|should|of) ..6
        (take|takes|took|taking) ..1 (great|good|such|amazing|excellent|wonderful) ..1 care of
        (thanks|thank you|appreciate) ..3 (for|you|your) ..8 $
        + Our crew is working hard to get you there.
        + We are here for you around the clock.
        + What a great picture!
        + We always want you to enjoy the crossing.
        - The kiosk is on the upper deck.
        - It is not a great view from row 3.
        [CLAUSE_BREAK]
        ,; but; because; as; so; due; since; ;; –; —; -; :
        [SORRY_LINE]
        sorry|apologise|apologize|apologies|regret (you|your|the|there|we|it|this|our|that|for|to|if|about|any) ..14!@CLAUSE_BREAK $
        + We're sorry your bag came in wet.
        + We are so sorry there was no coffee on board.
        - Sorry, it sold out in May.
        [SOFT_DID]
        sorry|apologise|apologize|apologies|regret ..8!@CLAUSE_BREAK (was|were|been|ve|has|have|s|are|is) ..2 (delayed|damaged|changed|cancelled|canceled|moved|lost|delivered|closed|broken|charged|stuck|missed|kept|left|overbooked)
        (replied|responded|answered) ..2 (to|your|in|by|via) ..2 (dm|dms|pm|message|messages); (sent|send|dropped|popped) ..2 (dm|dms|pm|direct|private)
        working ..1 (hard|diligently|tirelessly|as); (job|work) well done; well done; kept|keep|keeping you waiting
        + We're sorry you've been delayed.
        + I have responded to your DM.
        - Your seat has been changed to the upper deck.
        [NOT_INSTR]
        allow me|us; bear with; sit back; circle back; (check|checking|keep checking) back; don t (like|want|mean|ever)
        have ..4 (reach|contact|message|dm) ..1 (out|us); click ..5 (dm|message|chat); (great|good|excellent|amazing) taste
        + Please allow me a few moments.
        + Sit back and enjoy the sea!
        - Press the red button.
        [EMPTY_OFFER]
        (glad|happy|pleased|thrilled|delighted|hope|hoped|hear|see|wish|love) ..4 (we|i|you|they) (could|can) ..2
        + Glad we could make your day!
        - We can make you a new card.

        # ---- sounds like a promise and is none
        [MORE_INFO]
        (for|find|get)? (more|further|additional|full) (info|information|details|help)
        + For more info, visit us at the quay.
        [NOT_PROMISED]
        (go|take it|work|pick it up|proceed|continue|move|moving) ..2 from there; hopefully
        (we|i) (ll|will) ..2 (hopefully|chat)
        sending ..5 (smiles|smile|wishes|love|hugs|vibes|thoughts|prayers|hello|regards)
        if the|your|a|an ..10 , ..1 (we|i) (ll|will) ..1 (refund|credit|charge|rebook|cancel)
        + Send us a message and we'll go from there.
        - We'll call you on Monday.
        """#
    )
}
