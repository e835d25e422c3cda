// swift-format-ignore-file
extension LanguagePack {
    static let englishInbound = LanguagePack(
        language: .english,
        source: #"""
        # What customers write in English.

        [POSITIVE]
        good; nice; great; fine; cool; neat; lovely; pleasant; kind; friendly; helpful; polite; quick; quickly; fast; smooth; smoothly; easy; easily; clean; comfortable; comfy; cosy; cozy; tasty; fresh; delicious; yum; yummy; handy; useful; clear; reliable; affordable; reasonable; cheap; bargain; happy; glad; pleased; satisfied; enjoy; enjoyed; enjoying; enjoyable; enjoys; like; liked; likes; loved; love; loves; loving; thank; thanks; thankyou; thx; ty; cheers; appreciate*; grateful; thankful; recommend; recommended; welcome; welcoming; warm; smile; smiled; smiling; smiles; fun; funny; cute; beautiful; pretty; gorgeous; stylish; elegant; sweet; charming; caring; patient; attentive; professional; efficient; prompt; promptly; responsive; honest; generous; courteous; thoughtful; accommodating; safe; safely; solved; resolved; sorted; fixed; works; improved; better; win; winner; winning; wins; success*; congrats; congratulations; kudos; props; respect; support; excited; exciting; impressed; impressive; relaxed; relaxing; peaceful; proud; lucky; favourite; favorite; fave; favs; faves; best; top; gem; treat; hero; heroes; star; stars; legend; yay; hooray; hurray; woohoo; haha; hehe; lol; awesome; aww; cheerful; calm; spotless; tidy; crisp; bright; cheery; quality; value; bliss; delight; delighted; joy; magic; magical; fab; solid; decent; ace; brill; smashing; cracking; grand; sound; superb; stellar; rad; dope; sick-as; lit; chill; slick; seamless; flawless; freebie; upgrade; upgraded; on-time; early; thumbs-up; worth; worthwhile; reassuring; relieved; relief; comforting; heartwarming; touched; touching; wow; bravo; genius; smart; clever; brilliantly; nicely; kindly; warmly; perfectly; loyal; trust; trusted; trustworthy; authentic; cutest; nicest; loveliest; friendliest; kindest; tastiest; easiest; fastest; quickest; refreshing; vibrant; scenic; stunning; soft; juicy; crunchy; creamy; fluffy; moreish; scrumptious; saved; saver; rescue*; helped; helping; amazed; cheered; gold; heaven; blessed; bless; xx; xoxo; yesss; yess; gracious; hospitable; knowledgeable; sturdy; durable; roomy; spacious; quiet-carriage; well-done; well-made; surviv*; handsome; pleasure; goodness; hoot; yaay; bargains; mint; peng; bangin; banging; belter; class; quality; peach; corker; unreal
        @POSITIVE_1

        [VERY_POSITIVE]
        amazing; amazingly; awesome; awesomeness; brilliant; excellent; fantastic; fantastically; incredible; incredibly-kind; outstanding; perfect; perfection; phenomenal; superb; wonderful; wonderfully; terrific; fabulous; magnificent; marvellous; marvelous; exceptional; exquisite; divine; spectacular; sensational; stellar; unbeatable; flawless; flawlessly; heavenly; splendid; extraordinary; breathtaking; mindblowing; lifesaver; life-saver; adore; adored; thrilled; ecstatic; overjoyed; stunning; impeccable; delightful; godsend; angel; angels; goat; goated; obsessed; unmatched; world-class; best-ever; bestest; greatest; finest; stupendous; mesmerising; faultless; sublime; chuffed; yummiest; tysm; loveee; loooove; soooo-good; immaculate; unforgettable; exemplary; supreme; bliss; blissful
        absolutely|totally|really|so|completely love|loved|loving|adore|delicious|lovely|great|beautiful|impressed|happy|pleased|gorgeous|good
        best|nicest|kindest|friendliest|greatest|loveliest|finest|coolest|easiest ..5 ever|life|world|town|year|years|had|far|uk|city|country|planet|flown|tasted|earth|business|country
        love|loving you|u|it|this|them|that|your|the|my|these !to; over the moon; blown away; made my day|week|year ; you @VERY_POSITIVE_1 ; (can t|cannot|can not|cant) thank|praise|recommend|rate ..6 enough; highly recommend*; saved|made my|our|the day|life|holiday|trip|bacon|weekend|wedding|night|party ; out of this world; hands down; game changer; a real gem|treat|star|pleasure ; never|not been happier|better

        [NEGATIVE]
        bad; badly; poor; poorly; slow; slowly; late; rude; rudely; dirty; broken; broke; breaks; cold; stale; soggy; burnt; burned; bland; overpriced; expensive; pricey; wrong; mistake; mistakes; error; errors; fail; fails; failed; failing; failure; fault; faulty; defect*; damaged; damage; crushed; cracked; leaking; leaks; leaked; missing; lost; lose; losing; delay; delays; delayed; cancel; cancelled; canceled; cancellation; cancelling; stuck; stranded; waiting; wait; waited; problem; problems; issue; issues; trouble; complain*; complaint*; disappoint*; unhappy; upset; annoyed; annoying; annoy; annoys; frustrat*; angry; mad; sad; tired; sick; bored; boring; confus*; unclear; difficult; impossible; useless; pointless; worthless; unhelpful; unprofessional; incompetent; unreliable; unacceptable; unfair; unsafe; uncomfortable; unpleasant; unfriendly; unable; unusable; ignore; ignored; ignoring; ignores; refuse; refused; refuses; refusing; deny; denied; lie; lied; lies; lying; liar; liars; scam; scams; scammed; fraud; steal; stole; stolen; robbed; ripoff; charged-twice; overcharged; hidden-fees; avoid; never; nobody; nothing; nowhere; sorry; shame; shameful; embarrass*; mess; messy; messed; chaos; chaotic; nightmare; hell; hate; hated; hates; hating; dislike; dislikes; suck; sucks; sucked; crap; crappy; rubbish; trash; garbage; joke; ridiculous; stupid; dumb; silly-policy; lousy; mediocre; meh; subpar; shoddy; flimsy; cheaply; smelly; smells; stinks; stink; stinky; noisy; loud; crowded; cramped; rough; rotten; mouldy; moldy; expired; undercooked; raw; greasy; dry; bitter; worse; worsening; decline; declining; downhill; glitch; glitchy; bug; bugs; buggy; crash; crashes; crashed; crashing; freezes; froze; frozen; lag; laggy; lags; outage; down; offline; unresponsive; unanswered; pathetic; laughable; insult; insulted; insulting; offended; offensive; shocking; shocked; worried; worry; worrying; anxious; stress; stressed; stressful; pain; painful; hurt; hurts; injured; suffer; suffering; cry; crying; cried; ruined; ruin; wasted; waste; wasting; loss; losses; regret; doubt; doubtful; suspicious-charge; shady; dodgy; sketchy; misleading; misled; mislead; deceptive; dishonest; careless; neglect*; clueless; hopeless; helpless; dead; died; dying; kill; killed; killing; ugh; argh; grr; grrr; grrrr; smh; ffs; wtf; wth; omfg; yikes; boo; booo; nope; unfortunately; sadly; annoyingly; regrettably; shattered; snapped; torn; ripped; scratched; dented; stained; faded; peeling; loose; jammed; blocked; hung; disconnected; dropped; rejected; declined; bounced; misplaced; mishandled; botched; clunky; confusing; tedious; hassle; inconvenien*; unsatisf*; dissatisf*; disrespect*; disgrac*; discriminat*; harass*; greedy; greed; extortionate; steep; overbooked; oversold; bumped; downgraded; queueing; queuing; cursed; daft; gutted; fuming; livid; raging; irate; moan; whinge; naff; dire; grim; manky; minging; gross; ick; icky; bleh; yuck; yucky; vile; foul; nasty; puddle; puddles; swore; shouted; yelled; threw; slammed; flat; lukewarm; tepid; watery; tasteless; rubbery; mushy; chewy; tough; inedible; short-staffed; understaffed; unstaffed; dusty; filthy; grubby; stuffy; freezing; sweltering; draughty; dingy; rundown; tatty; outdated; ancient; wonky; crooked; uneven; misaligned; incorrect; inaccurate; invalid; unauthorised; unauthorized; unwanted; spam; spammy; spamming; bot; bots; robot; voicemail; hung-up; runaround; excuse; excuses; unimpressed; underwhelm*; letdown; nonsense; bs; farce; shambles; pants; dreadful-ish; unbelievable; allergic; ghosted; overdue; forgotten; forgot; nope; sigh; tacky; rip-off; woeful; hostile; aggressive; arrogant; snotty; condescending; patronising; patronizing; dismissive; grumpy; surly; lazy; sloppy; unorganised; unorganized; disorganised; disorganized; wet; soaked; mould; mold; cockroach*; bedbug*
        @NEGATIVE_1

        [VERY_NEGATIVE]
        terrible; terribly; horrible; horribly; horrific; horrendous; awful; awfully; atrocious; appalling; appalled; abysmal; disgusting; disgusted; disgust; disgrace; disgraceful; dreadful; despicable; deplorable; diabolical; outrageous; outrage; outraged; inexcusable; unforgivable; worst; furious; livid; infuriat*; fuming; enraged; seething; hate; loathe; despise; detest; scam; scammers; scammer; crooks; thieves; thief; robbers; criminals; criminal; fraudsters; fraudulent; shit; shite; shitty; bullshit; fuck; fucking; fucked; fuckin; fck; fkn; effing; bloody-awful; crap; arseholes; assholes; bastards; wankers; twats; cunts; morons; idiots; idiot; clowns; incompetence; unbelievable; nightmare; catastrophe; catastrophic; disaster; disastrous; ruined; horrid; vile; revolting; repulsive; nauseating; sickening; poisoned; poisoning; toxic; dangerous; traumatised; traumatized; traumatic; heartbreaking; devastated; devastating; humiliated; humiliating; useless; pathetic; shambolic; shambles; clusterfuck; trainwreck; dumpster; cesspit; hellhole; extortion; daylight; joke; shameful; scandalous; scandal; unusable; inedible; rotten; maggots; worthless; garbage; trash; sucks; suck; lying; liars; negligent; negligence; racist; sexist; homophobic; discriminated; assaulted; abused; stolen; infested
        @VERY_NEGATIVE_1 ..1 joke|disgrace|shambles|mess|disaster|nightmare|rubbish|garbage|crap|waste|farce|failure|incompetence|idiots|clowns|crooks|thieves|scam|chaos|cowboys|amateurs|nonsense|fiasco|trash|lie|bs|rip|ripoff|pathetic|useless
        never again|using|buying|flying|ordering|booking|shopping|coming|going|ever|setting|eating|staying ..3; worst|rudest|slowest|dirtiest|crappiest ..6 ever|life|world|experienced|had|history|far|planet|earth|company|service|customer ; no|zero|minus|0 stars; stay away; avoid (at all|like the|this|these|them); daylight robbery; rip off; fed up; sick and tired; had enough; beyond @VERY_NEGATIVE_2 ; how dare; shame on; go to hell; in tears; taking|take the piss|mick|mickey|biscuit|p ; a joke; pissed off|me ; ticked off; last straw; so|very|extremely|really|incredibly|beyond|utterly|deeply|thoroughly|truly disappointed|disappointing|frustrated|frustrating|angry|upset|annoyed|annoying|rude|poor|unhappy|bad|slow|unprofessional|dirty|disrespectful|mad|pissed|sad|late|tired

        [INTENSIFIER]
        very; really; so; soo; sooo; soooo; extremely; incredibly; absolutely; totally; completely; utterly; super; truly; highly; insanely; hugely; massively; seriously; especially; particularly; such; too; far; deeply; bloody; fucking; freaking; freakin; effing; damn; dead; well; proper; hella; mega; ultra; quite-the; exceptionally; thoroughly; entirely; genuinely; literally; unbelievably; amazingly; ridiculously; beyond; most; more; much; awfully; terribly; remarkably; wicked; crazy; stupidly

        [DIMINISHER]
        slightly; somewhat; fairly; rather; a-bit; bit; little; kinda; sorta; kind-of; sort; almost; nearly; partly; mildly; moderately; relatively; barely; hardly; scarcely; just; only; occasionally; sometimes; maybe; perhaps; could; would; might; if; ish; meh; marginally; less

        [SENTIMENT_SHIFT]
        not; no; never; none; neither; nor; without; cannot; cant; dont; doesnt; didnt; isnt; wasnt; arent; werent; wont; wouldnt; couldnt; shouldnt; havent; hasnt; aint; t; lack; lacks; lacking; hardly; barely; nothing; nobody; nowhere; zero; far; less; stop; free; stopped; anything-but; rarely; seldom; unable; fails; failed; against

        [SARCASM]
        great|good|nice|fantastic|brilliant|excellent|amazing|awesome|stellar|wonderful|superb|impressive|fab|top|lovely|well @SARCASM_1 ..2 @SARCASM_2
        (thanks|thank you|thank u|thx|cheers|ta) @SARCASM_3? (for (nothing|ruining|losing|leaving|cancelling|canceling|delaying|breaking|ignoring|wasting|the (delay|wait|cold|lack|awful|terrible|worst|broken|runaround|stress|headache|extra|ruined|sleepless|non|lousy|crap|rude|late|mess|hour|two|three|long|no)|making (me|us) (wait|miss|late|sit|pay|stand|cry|look|feel)|not|charging|keeping (me|us)|taking (away|my)|sending (the wrong|me the wrong|my)|stranding|making my (life|day) (hell|worse|harder)|absolutely nothing|forgetting|nowt|zero|screwing|overcharging|hanging|putting me|another|yet|no)|but no)
        really|truly|sure|certainly|totally (made my|know how to|helps|helpful) ..6 day|customers|people|treat|not / @NEG_FACT; just|oh @SARCASM_4 ..12 / @NEG_FACT; oh @SARCASM_5 ,; @SARCASM_6 ..4 on|for|to ..4 @SARCASM_7 ; so|how|very helpful|classy|kind|professional|thoughtful|reliable|convenient|efficient|nice|reassuring (of you )?(not|to (leave|lose|cancel|charge|ignore|hang|not|make)|that you (lost|cancelled|ignored)); @SARCASM_8 ..1 @SARCASM_9 ..12 / @NEG_FACT; do|so|just|really so? love|enjoy sleeping|sitting|waiting|being|standing|paying|spending|missing ; surprise|shocker|shock (surprise|,|!|there|horror); what a surprise; no surprise*; as (usual|always|per usual|per|expected) ,? ..4 / @NEG_FACT; nice|good|great|cool|lovely .. shame|pity about; shame|pity about|that|it|the ; is|was that supposed|meant to; this|that (decade|century|millennium|year or|lifetime); before|by|until (i (die|retire|turn)|christmas|next (year|christmas|century)|hell freezes|pigs fly) ?; keep|carry up|on the good|great|stellar|excellent work / @NEG_FACT; pretty useless|awful|terrible|bad|poor|rubbish|shit|crap|annoying|disappointing ; @SARCASM_10 ..6 / @NEG_FACT; how hard can|is|could it|that ; (i ve|ive|i have) (had|seen|been to|tasted|experienced|met) better|warmer|faster|friendlier|quieter|cleaner|fresher|bigger|tastier|livelier ..8; (must be|is this|is that|are you) (a joke|joking|kidding|serious|for real|having a laugh); good luck getting|trying|with|reaching|finding ; who|what needs sleep|heating|water|food|legs|customers|luggage|internet|electricity ; (said no|who said) one|nobody ever

        [NEG_FACT]
        @NEGATIVE|@VERY_NEGATIVE
        @NEG_FACT_1

        # ---------------------------------------------------------------- kinds

        [BROKEN_STATE]
        broken; broke; faulty; defective; damaged; cracked; smashed; leaking; dead; stuck; jammed; down; missing; lost; late; delayed; cancelled; canceled; wrong; cold; stale; mouldy; moldy; dirty; filthy; empty; expired; ruined; torn; ripped; snapped; scratched; dented; bent; shattered; crushed; soaked; wet; burnt; raw; rotten; useless; awful; terrible; horrible; disgusting; rude; slow; unusable; unacceptable; appalling; shocking; disgraceful; ridiculous; frozen; blocked; locked; overdue; soggy; crooked; bland; undercooked; overcooked; unplayable; unreadable; unbearable; unhelpful; insane; pathetic; infuriating; overpriced; inedible

        [in.complaint]
        @VERY_NEGATIVE / !@NOT_COMPLAINT
        still|yet ..2 waiting|no|not|nothing|haven|hasn|isn|can|don|doesn|broken|down|missing|pending|processing|unresolved|awaiting|charging|getting|says|without|wrong|ignoring|sitting|stuck|havent|hasnt|isnt|cant|dont / !@NOT_COMPLAINT
        @COMPLAINT_1 ..2 @COMPLAINT_2 / !@NOT_COMPLAINT !@GOOD_NEVER
        doesn|don|won|can|cannot|cant|doesnt|dont|wont|isn|isnt|aren|couldn|couldnt|wouldn|unable|refuses|refused|fails|failed|failing|stopped|keeps|keep|impossible ..3 @COMPLAINT_3 / !@NOT_COMPLAINT !@PLAIN_Q
        @COMPLAINT_4 ..3!@NEGATION @BROKEN_STATE / !@NOT_COMPLAINT !@PLAIN_Q
        @COMPLAINT_5 ..2!@NEGATION problem|issue|issues|problems|difficulty|difficulties|error|errors|glitch|bug|bugs|hassle / !@NOT_COMPLAINT !@in.praise
        @COMPLAINT_6 ..2 charging|displaying|showing|syncing|recognized|recognised|recognising|letting|loading|responding|receiving|updating|allow|allowing|connecting|supported|delivered|shipped|possible|working|printing|playing|registering|appearing|sending|saving|opening|starting|turning|accepting|honoring|honouring|resolve|resolved|listening|refunding|answering|fixed|acceptable|accurate|explain|tell|told|bother|care|caring|enough / !@NOT_COMPLAINT !@PLAIN_Q
        @COMPLAINT_7 / !@NOT_COMPLAINT !@PLAIN_Q !@in.praise
        why @COMPLAINT_8 ..3 / !@NOT_COMPLAINT
        charged|billed|paid|paying|pay|charging|charge|cost|took|taken ..4 @COMPLAINT_9 / !@NOT_COMPLAINT !@PLAIN_Q
        @COMPLAINT_10 / !@NOT_COMPLAINT
        @COMPLAINT_11 ..5 hours|hour|hrs|hr|mins|minutes|min|days|weeks|months|ages|forever|hold|line|phone|tarmac|runway|plane|gate|queue|rain|years|day|week|month / !@NOT_COMPLAINT !@PLAIN_Q
        <number>|@NUMBER_WORD|few|several hours|hour|hrs|mins|minutes|days|weeks|months ..3 @COMPLAINT_12
        your|the|my ..4 @COMPLAINT_13 ..3 @COMPLAINT_14 / !@NOT_COMPLAINT
        lost|forgot|broke|ruined|cancelled|canceled|changed|messed|screwed|cocked|delayed|destroyed|damaged|dumped|spoiled|spoilt|mislaid|threw ..1 my|our|the|up|it|everything|his|her|your / !@NOT_COMPLAINT !@I_DID
        wrong|missing|broken|incorrect|damaged|empty|mouldy|faulty order|item|size|colour|color|part|parts|item|address|name|product|bag|box|change|price|amount|person|flight|seat|food|drink|meal|vat|date|door|screws|room|glass|parcel|pizza|shoe|shoes|one / !@NOT_COMPLAINT
        @COMPLAINT_15 / !@NOT_COMPLAINT !@PLAIN_Q
        @COMPLAINT_16 / !@NOT_COMPLAINT !@PLAIN_Q !@in.praise
        @SARCASM / !@NOT_COMPLAINT
        complain|complaining|complaint|complaints / !@NOT_COMPLAINT !@NO_COMPLAINTS
        + Still waiting for my parcel.
        + You charged me twice!
        + App doesn't load since the update
        + Your driver was rude to my mum.
        - No complaints whatsoever!
        - Is the pool open on Sunday?
        - Not bad at all, that burger.

        [NOT_COMPLAINT]
        @NOT_COMPLAINT_1

        [NO_COMPLAINTS]
        (no|not|zero|nothing to|can t|never) ..3 complain|complaint|complaints|complaining

        [GOOD_NEVER]
        (never|not|didn t|no) ..4 disappoint|disappointed|fail|fails|sigh|once|better|happier|forget ; (didn t|not) ..2 sigh

        [I_DID]
        (i|we|i ve|we ve|ive) ..1 lost|forgot|broke|changed|cancelled|ruined|damaged

        [PLAIN_Q]
        ^ is|are|do|does|can|could|which|where|how|what|when|will|would|may|should|hello|hi ..2 there|you|it|i|we|the|one|many|much|parking|time|they|s|to|trainers|bin|size|fit ..14 ? / !@VERY_NEGATIVE !@COMPLAINT_MARK

        [COMPLAINT_MARK]
        @COMPLAINT_MARK_1

        [in.question]
        ^ @QUESTION_1 is|are|do|does|did|can|could|will|would|should|s|to|much|many|long|often|far|time|big|old|about|bin|type|kind|size|sort|day|days|colour|flights|of|has|have|was|were|am|i|the ..3
        ^ is|are|do|does|did|can|could|will|would|should|may|am|has|have|was|were i|you|we|it|there|they|the|this|that|your|my|he|she|anyone|somebody|someone|any|a|u|ya|these|those|one|all|kids|dogs|parking|trainers|tickets|saturday ..4
        @QUESTION_2 / !@NOT_Q
        hi|hello|hey ,? is|are|do|does|can|could|what|when|where|which|how|who|will
        (,|-|–) @QUESTION_3 ..2 ?
        + which bin does the coffee pouch go in
        + do the trainers come in wide
        + Anyone know when the pool opens
        - I'll let you know when it arrives.
        - What a lovely day out!

        [NOT_Q]
        i|we ..1 ll|will|can ..1 (see|check|tell|ask|let you|confirm); let you know; you|they can ..3; i can t; so i|we can; don t ask

        [in.praise]
        @VERY_POSITIVE / !@NOT_PRAISE !@SARCASM
        love|loved|loving|adore|enjoyed|enjoying|impressed|obsessed|delighted|chuffed|thrilled|happy|pleased|recommend|grateful|appreciate ..3 with|by|it|this|that|the|your|you|how|my|our|every|them|these|all|everything|them|to / !@NOT_PRAISE !@SARCASM !@NEG_LOVE
        great|good|lovely|nice|friendly|helpful|kind|delicious|tasty|brilliant|excellent|fab|quick|fast|smooth|beautiful|polite|superb|top|wonderful|gorgeous|amazing|perfect|best|awesome|fantastic|cracking|spotless|clean|comfy|comfortable|professional|efficient|charming|attentive|patient|thoughtful|solid|stellar|ace|epic|sweet|magic|quality|yummy|warm|decent|cool|funny|heavenly|heaven|divine|caring|outstanding|exceptional|incredible|impeccable|lush|fresh|sweetest|kindest|friendliest|nicest|sharp|classy|stunning|phenomenal|pretty ..2 service|staff|team|crew|food|coffee|meal|experience|job|work|app|driver|flight|product|quality|place|hotel|room|atmosphere|value|delivery|lady|guy|man|woman|people|agent|agents|support|customer|selection|store|shop|gig|show|trip|stay|burger|cake|bread|pizza|reply|update|night|day|time|haircut|bus|train|packaging|design|view|breakfast|dinner|lunch|staff|waiter|waitress|nurse|doctor|reception|welcome|care|advice|help|communication|kids|menu|jam|boots|shoes|dress|box|gift|idea|tour|guide|stuff|one|landing|concert|festival|pool / !@NOT_PRAISE !@SARCASM
        was|is|were|are|s|so|really|very|absolutely|super|been|such|re|truly|both|all|tastes|tasted|smells|looks|looked|feels|sounds|works ..2!@NEGATION @PRAISE_1 / !@NOT_PRAISE !@SARCASM !@PLAIN_Q
        @PRAISE_2 @PRAISE_3? ..3 your|the|my|our|all|helping|being|making|getting|finding|sorting|amazing|great|wonderful|help|fixing|saving|taking|team|crew|staff|outstanding|excellent|quick|such|a|returning|replying|listening / !@NOT_PRAISE !@SARCASM
        @PRAISE_4 / !@NOT_PRAISE !@SARCASM !@MUST_NOT
        ^ perfect|excellent|brilliant|lovely|amazing|awesome|superb|fantastic|delicious|quick|friendly|kind|great|gorgeous|heaven (,|.|!) / !@SARCASM !@NOT_PRAISE !@THANKS_ONLY
        + Best coffee in town!
        + Your driver was so kind to my dad.
        + Cannot fault the service.
        - Great job losing my bag.
        - Thanks for nothing.
        - Not a good experience.

        [THANKS_ONLY]
        thx; thanks; thank; cheers

        [MUST_NOT]
        (used to|should|would|could) ..3; not worth every; ? ; not spot|top

        [NOT_PRAISE]
        @NOT_PRAISE_1 ..3 good|great|nice|friendly|helpful|happy|impressed|recommend|love|loved|like|enjoy|perfect|pleased|amazing|worth|funny|best|clean|comfortable|professional|appreciate|satisfied|excellent|brilliant|quality|easy|quick / !@NEG_GOOD; @NOT_PRAISE_2 ..4 @NOT_PRAISE_3 ; (shame|pity|too bad) ; @NOT_PRAISE_4

        [NEG_GOOD]
        (not (bad|only|just)|never (disappoint|had (a )?better|been better)|no (better|greater)|couldn t|can t (recommend|thank|praise))

        [NEG_LOVE]
        @NEG_LOVE_1 ..3 love|loved|loving|enjoy|enjoyed|impressed|delighted|happy|pleased|recommend|appreciate|thrilled

        [in.suggestion]
        you|they|u @SUGGESTION_1 ..2 @SUGGESTION_2 / !@SUG_NOT
        (it d|it would|would|d|might|it ll) be @SUGGESTION_3 ..3 if|to|having|when|with|could
        @SUGGESTION_4 (:|for|-|–|is)
        @SUGGESTION_5 / !@SUG_NOT
        + You should add a dark mode.
        + It would be nice if you opened earlier.
        + Have you thought about selling half loaves?
        - You should be ashamed of yourselves.
        - I wish I had never come.

        [SUG_NOT]
        @SUG_NOT_1

        [in.serious]
        allerg*; anaphyla*; epipen; hospital*; ambulance; injur*; bleed*; blood; burned; burnt-my; scald*; poison*; choke*; choking; unconscious; faint*; seizure; stroke; heart-attack; cancer; chemo; insulin; diabet*; asthma*; coeliac; celiac; pregnan*; miscarr*; died; death; dead-child; funeral; buried; passed-away; widow; bereave*; grief; grieving; suicid*; overdose; assault*; rape; harass*; stalk*; abuse; abused; violence; violent; racist; racism; racial; discriminat*; disab*; wheelchair; blind; epilep*; autis*; fire; explod*; explosion; smoke; sparks; carbon-monoxide; evacuat*; emergency; 999; 911; 112; hacked; breach; leaked; stolen; fraud; identity-theft; eviction; evicted; homeless; bailiff*; bankrupt*; debt; stung; swollen; swelling; vomit*; rash; concussion; fracture*; stitches; wound; needle; syringe; mould-lung; rats; infection; infected; sepsis; a&e; er; icu; surgery; tumour; tumor; medication; tablets; antidepress*; overdosed; drown*; suffocat*; electrocut*; electric-shock; shocked-by; recall; contaminat*; salmonella; e-coli; listeria; unsafe; trapped; molest*; assaulted; threatened; missing-child; paramedic*; nan's; deceased; coffin; cremat*; icu; ventilator; pacemaker; oxygen; dialysis; collapse*; collapsed
        @SERIOUS_1
        + My son is allergic to nuts and you served him peanuts.
        + There's a gas smell in the flat.
        - The sofa is a bit small.

        [in.angry]
        furious; livid; fuming; outrage*; enraged; seething; raging; infuriat*; disgust*; appall*; fuck; fucking; fuckin; fucked; shit; shitty; bullshit; wtf; wth; ffs; scum; crooks; thieves; liars; scammers; morons; idiots; clowns; bastards; assholes; arseholes; cunts; twats; wankers; pathetic; hate; absolute-joke; unbelievable; unacceptable; disgrace; disgraceful; shameful; damn; damnit; goddamn; bloody; hell; piss; pissed; screw
        @ANGRY_1

        [in.joke]
        haha|hahaha|hahah|hehe|lol|lmao|lmfao|rofl|jk|😂|🤣|😹|😜|😝|🤪|😅|😆
        @JOKE_1
        + lol my cat only sleeps in your boxes

        [in.waiting]
        still|been ..2 @WAITING_1
        waiting|waited|wait|hold ..3 for|since|on|to|over|<number>|@NUMBER_WORD|hours|days|weeks|ages|forever|so|too|again|and
        no|without|any|never|zero ..2 answer|reply|response|update|updates|word|news|call|callback|email|contact|heard|feedback
        (where|wheres|where s) ..1 is|are|my|the|s ..3; (when|how long) ..4 arrive|come|get|reply|refund|delivered|take|till|until|before|back|sorted|answer|wait|expect ; (haven t|havent|hasn t|hasnt|didn t|not) heard|received|got|had|arrived|come|replied|been|responded|gotten ; <number>|@NUMBER_WORD|few|several days|weeks|months|hours|hrs|mins|minutes now|later|and|ago|since|late|already|on ; awaiting; @WAITING_2
        + Still no reply.
        + It's been three weeks now.

        [in.repeat]
        again; repeatedly; yet-another; keeps; once-more; continually; constantly; everytime
        second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th|tenth|10th|nth|umpteenth @REPEAT_1 ; <number>|@NUMBER_WORD|several|many|multiple|numerous|countless times|emails|calls|messages|tweets|attempts|requests|complaints ; already|previously ..2 wrote|written|emailed|called|told|asked|sent|messaged|contacted|explained|reported|said|tried|dm|dmed|complained|rang|phoned|given|gave ; as|like i said|wrote|told|mentioned|explained ; @REPEAT_2
        + This is the third time it came late.
        + I already emailed you twice.

        [in.thanks]
        @THANKS_1 / !@SARCASM
        @THANKS_2
        + ah perfect, thx!
        - Thanks for nothing.

        [in.noReplyNeeded]
        @NOREPLYNEEDED_1

        # ---------------------------------------------------------------- escalation

        [FUT]
        will; ll; shall; gonna; going|about|planning|intend|ready|prepared|happy|tempted|willing|want|wanting|considering|threatening|free|off|determined|minded to; am|m|are|re|be|is ..1 going|about to; d; @FUT_1

        [PAST]
        @PAST_1

        [NO_INTENT]
        @NO_INTENT_1

        [POST_VERB]
        post; posting; posted; share; sharing; shared; publish; publishing; published; tweet; tweeting; tweeted; upload; uploading; uploaded; put; putting; write; writing; wrote; leave; leaving; left; tell; telling; told; expose; exposing; exposed; spread; spreading; warn; warning; warned; blast; blasting; name; naming; shame; review; reviewing; reviewed; go; goes; going; film; filming; record; stick; sticking; rant; ranting; make; making; made; plaster; broadcast; document; stream; describe; sharing; submit; add; adding; give; giving; gave; hits; lands; ends; comes

        [PUBLIC_STRONG]
        tiktok; instagram; insta; facebook; fb; twitter; youtube; reddit; trustpilot; tripadvisor; yelp; google; linkedin; mumsnet; nextdoor; socials; followers; viral; publicly; podcast; blog; forum; forums; glassdoor
        @PUBLIC_STRONG_1

        [PUBLIC_PLACE]
        tiktok; instagram; insta; facebook; fb; twitter; x-thread; youtube; reddit; trustpilot; tripadvisor; yelp; google; glassdoor; linkedin; threads; mastodon; bluesky; snapchat; whatsapp-group; blog; vlog; podcast; socials; feed; timeline; story; stories; followers; subscribers; online; public; publicly; viral; internet; everywhere; thread; channel; forum; forums; group; mumsnet; nextdoor; app-store; screenshots; review-site; page; wall
        @PUBLIC_PLACE_1

        [intent.publicPost.threat]
        post|posting|share|sharing|publish|publishing|tweet|tweeting|upload|uploading|expose|exposing|spread|spreading|blast|blasting|warn|warning|film|broadcast|plaster ..8 @PUBLIC_STRONG / @FUT !@NO_INTENT !@POST_PAST !@HAPPY_POST
        write|writing|leave|leaving|put|putting|submit|give|giving|make|making|video|thread|vlog ..6 @THREAT_1 ..6 / @FUT !@NO_INTENT !@POST_PAST !@HAPPY_POST
        @THREAT_2 ..2 @THREAT_3 ..10 @THREAT_4 / !@NO_INTENT !@POST_PAST !@HAPPY_POST
        @THREAT_5 ..2 @THREAT_6 ..3 @THREAT_7 ..6 / !@NO_INTENT !@POST_PAST !@WITH_MEDIA
        @THREAT_8 ..4 @THREAT_9 ..3 hear|know|see|enjoy|love|find|read|hearing|learn|told|watching|interested|seeing|finding / !@NO_INTENT !@POST_PAST
        @THREAT_10 ..8 review|video|post|thread|tiktok|twitter|instagram|facebook|trustpilot|viral|followers|reviews|stars|online|star|youtube|reddit / !@NO_INTENT !@POST_PAST
        screenshots|this|photos go public; name and shame / !@POST_PAST !@NO_INTENT; (bad|one star|1 star|negative|honest|scathing) review|reviews @THREAT_11 ; would|might|will my|our ..2 followers ..4
        + If this isn't fixed I'm posting it all on Facebook.
        + My followers are going to hear about this.
        - I would never post a bad review over that.
        - Posted a pic of your ramen, so good!

        [WITH_MEDIA]
        press|paper|papers|newspaper|journalist|reporter|news|tv|lawyer|court|ombudsman|bank

        [POST_PAST]
        ve|have|has|just|already ..2 @POST_PAST_1 ; my|our|the review|thread|video|post|tweet|story|blog ..6 @POST_PAST_2 ; @POST_PAST_3 ..6 @POST_PAST_4 ; went viral

        [intent.publicPost.report]
        ve|have|has|just|already|i|we ..2 posted|shared|published|tweeted|uploaded|reviewed|warned|exposed|filmed|named ..10 @PUBLIC_PLACE / !@NO_INTENT !@HAPPY_POST !@NOT_DONE
        ve|have|has|just|already|i|we ..2 put|written|left|told|made ..8 @PUBLIC_STRONG|review|reviews|group / !@NO_INTENT !@HAPPY_POST !@NOT_DONE
        my|our ..3 @REPORT_1 s|is up|live|out|online|on / !@NO_INTENT !@HAPPY_POST !@NOT_DONE
        my|our ..3 @REPORT_1 ..8 @REPORT_2 / !@NO_INTENT !@HAPPY_POST !@NOT_DONE
        left|gave|given|wrote|posted ..3 one|1|zero|two|0|bad|negative|honest|scathing ..1 star|stars|review|reviews / !@NO_INTENT !@NOT_DONE
        posted|shared|uploaded|tweeted|published ..4 it|this|that|the|my|our|photos|pictures|video|screenshots|everything|about ..6 @PUBLIC_PLACE / !@HAPPY_POST !@NOT_DONE
        warned|told (everyone|everybody|people|all my|my (friends|followers|neighbours)|the (group|whole)) ..5 / !@NO_INTENT !@NOT_DONE
        (it|this|that|the (video|thread|post|photo|story)|screenshots) s|is|are|has|have ..1 already|now? @REPORT_3 ..3 twitter|facebook|tiktok|instagram|reddit|youtube|online|social|viral|trustpilot|google|internet|group|there|rounds|forum
        + I've posted the photos on Facebook, 200 comments so far.
        + My one star review is up.
        - I posted a pic of your cake, gorgeous!

        [NOT_DONE]
        @NOT_DONE_1

        [HAPPY_POST]
        @VERY_POSITIVE|@in.praise
        @HAPPY_POST_1

        [MEDIA]
        press; journalist; journalists; reporter; reporters; newspaper; newspapers; paper; papers; tabloid*; bbc; itv; cnn; guardian; times-newspaper; gazette; herald; radio; tv; telly; television; media; columnist; watchdog-programme; news; newsroom; editor; magazine; broadcaster; rip-off-britain
        @MEDIA_1

        [NOT_MEDIA]
        @NOT_MEDIA_1

        [intent.press.threat]
        press|journalist|journalists|reporter|reporters|newspaper|newspapers|bbc|gazette|tabloid*|columnist|newsroom ..10 / @FUT !@NOT_MEDIA !@NO_INTENT !@PRESS_PAST
        tell|telling|contact|contacting|call|calling|ring|ringing|email|emailing|talk|talking|speak|speaking|go|going|send|sending|take|taking|give|giving|hand|handing|tip|tipping|forward|forwarding|pass|alert|write|writing|bring|leak|ask ..8 @MEDIA / !@NOT_MEDIA !@NO_INTENT !@PRESS_PAST
        (wonder|curious|interesting|i bet|wait until|imagine) ..6 @MEDIA / !@NOT_MEDIA !@PRESS_PAST; @MEDIA ..4 @THREAT_12 / !@NOT_MEDIA !@PRESS_PAST !@NO_INTENT
        + I'll take this to the local paper.
        + Happy to hand it all to a journalist.
        - The press button is stuck.
        - Saw you in the paper, congrats!

        [PRESS_PAST]
        @MEDIA ..8 @PRESS_PAST_1
        sent|told|contacted|called|emailed|spoke|spoken|talked|gave|given|went|been|wrote|written|tipped|handed|forwarded|interviewed|rang|passed|leaked ..8 @MEDIA

        [intent.press.report]
        @PRESS_PAST / @MEDIA !@NOT_MEDIA !@PRESS_NOT
        @REPORT_4 ..2 in|on ..3 @MEDIA ..6 / !@NOT_MEDIA !@PRESS_NOT; (front page|made the (news|papers)|had me on) ..4 / !@PRESS_NOT !@NOT_MEDIA
        + A journalist from the Dial rang me about you.
        + We sent the story to the Gazette.

        [PRESS_NOT]
        @PRESS_NOT_1

        [LAW]
        lawyer; lawyers; solicitor; solicitors; attorney; attorneys; barrister; barristers; court; sue; sued; suing; lawsuit; litigation; litigate; legal; legally; tribunal; counsel; judge; paralegal; legal-aid; injunction; damages; law-firm; prosecut*; arbitration
        @LAW_1

        [NOT_LAW]
        @NOT_LAW_1

        [intent.lawyer.threat]
        @LAW ..10 / @FUT !@NOT_LAW !@NO_INTENT !@LAW_PAST
        hear|hearing|letter|call from my|our|the|a ..2 lawyer|lawyers|solicitor|solicitors|attorney|attorneys|legal|barrister / !@LAW_PAST !@NO_INTENT; see|meet you|u|ya in ..3 court|claims ; talk|talking|speak|speaking|deal|dealing|call|calling|contacting|contact|consult|consulting|instruct|instructing|hire|hiring|get|getting|take|taking|seek|seeking|ring|ringing|brief|briefing|involve|involving|pass|passing|hand|handing|forward|forwarding|file|filing|issue|issuing|start|starting|pursue|pursuing|look ..6 @LAW / !@NOT_LAW !@NO_INTENT !@LAW_PAST; @LAW ..4 @THREAT_13 ..3 / !@NOT_LAW !@NO_INTENT !@LAW_PAST !@LAW_Q; (i m|we re|im|i am|we are) suing; sue|suing you|u|your|them / !@NO_INTENT !@LAW_PAST; you|u can|will|now|ll? (talk|speak|deal|explain ..2) to|with ..2 lawyer|solicitor|attorney|judge|lawyers|court ; filing|file a lawsuit
        + You'll be hearing from my solicitor.
        + See you in small claims court.
        - My lawyer friend recommended you.
        - Is the tennis court free?

        [LAW_Q]
        (do you|is the|are the|where is|can i|how do)

        [LAW_PAST]
        @LAW_PAST_1

        [intent.lawyer.report]
        @LAW_PAST / @LAW_WIDE !@NOT_LAW !@LAW_NOT
        + My solicitor wrote to you on the 4th.
        + I've filed a claim at the county court.

        [LAW_WIDE]
        @LAW; claim; hearing; case; trial; sued; papers; proceedings; writ

        [LAW_NOT]
        @LAW_NOT_1

        [REGULATOR]
        ombudsman; ombudsmen; ombuds; regulator; regulators; ofcom; ofgem; ofwat; fca; caa; dot; faa; fcc; ftc; cfpb; bbb; asa; ico; gdpr; gdpr-authority; osha; fda; fsa; hse; cqc; oftel; trading-standards; watchdog; watchdogs; inspector; inspectors; inspectorate; commissioner; attorney-general; ccpc; accc; tra; psr; cma; authorities; environmental-health; health-department; police
        @REGULATOR_1

        [NOT_REG]
        @NOT_REG_1

        [intent.regulator.threat]
        @REGULATOR ..10 / @FUT !@NOT_REG !@NO_INTENT !@REG_PAST
        report|reporting|complain|complaining|complaint|contact|contacting|call|calling|ring|ringing|email|write|writing|take|taking|go|going|escalate|escalating|refer|referring|forward|forwarding|inform|informing|tell|telling|file|filing|lodge|raise|raising|send|sending|speak|talk|hand|notify|alert ..9 @REGULATOR / !@NOT_REG !@NO_INTENT !@REG_PAST !@REG_OK
        @REGULATOR ..5 @THREAT_14 ..3 / !@NOT_REG !@NO_INTENT !@REG_PAST !@REG_OK
        + The ombudsman is getting this on Monday.
        + Last chance before I take it to trading standards.
        - Is the regulator on the hob meant to click?

        [REG_OK]
        (do you|is the|are you|is your|are your) ..4 regulated|approved|certified|gdpr|compliant|recommended

        [REG_PAST]
        reported|complained|contacted|called|emailed|written|wrote|sent|filed|lodged|raised|submitted|informed|notified|told|referred|escalated|opened|alerted|spoke|spoken|forwarded|passed|gone|taken|made|rang|registered|logged|went ..10 @REGULATOR
        @REGULATOR ..5 @REG_PAST_1

        [intent.regulator.report]
        @REG_PAST / @REGULATOR !@NOT_REG !@REG_NOT
        + I've reported you to Trading Standards.
        + Filed a complaint with the aviation authority this morning.

        [REG_NOT]
        @REG_NOT_1
        i|we will|ll

        [BANK]
        bank; banks; amex; visa; mastercard; paypal; klarna; paynest; monzo; revolut; barclays; hsbc; chase; card-company; issuer; barclaycard; santander; natwest; lloyds; citi; capital-one; discover-card; venmo; stripe; starling
        @BANK_1

        [CLAW]
        chargeback; charge-back; chargebacks; dispute; disputing; disputed; disputes; reverse; reversing; reversed; reversal; clawback; claw; claws; clawed; recall-payment
        (charge back|section 75|(get|gets|getting|got|pull|pulls|pulled|pulling|claw|claws|take|takes|taking|took|have|had|bring|claim|claiming|claimed|return|returned|returning|stop|stopping|stopped|block|blocking|cancel|cancelling|reclaim|refund|refunded|reverse|reversed) ..4 (it back|money back|back|payment|payments|direct debit|the money|my money|transaction|charge|the charge|the <number>|the money back))

        [NOT_CLAW]
        @NOT_CLAW_1

        [intent.chargeback.threat]
        (chargeback|charge back|charge-back|chargebacks|section 75|clawback) / !@NOT_CLAW !@NO_INTENT !@CB_PAST
        @BANK ..8 @CLAW / @FUT !@NOT_CLAW !@NO_INTENT !@CB_PAST
        @CLAW ..8 @BANK / @FUT !@NOT_CLAW !@NO_INTENT !@CB_PAST
        call|calling|ring|ringing|phone|phoning|contact|contacting|ask|asking|tell|telling|get|getting|have|speak|speaking ..3 @BANK ..4 to|and|about|for|on|re ..2 reverse|dispute|stop|claw|block|cancel|get|pull|refund|return|fraud|chargeback|money / !@NOT_CLAW !@NO_INTENT !@CB_PAST
        @THREAT_15 ..2 dispute|disputing|reverse|reversing|stop|stopping|block|blocking|claw|cancel|cancelling ..4 @THREAT_16 / !@NOT_CLAW !@NO_INTENT !@CB_PAST
        @BANK ..2 @THREAT_17 ..4 back|money|refund|reverse|dispute|it / !@NOT_CLAW !@NO_INTENT !@CB_PAST
        + Refund me or I'll do a chargeback.
        + My bank will pull the money back if you don't pay.
        - The bank charged me a fee for paying in dollars.

        [CB_PAST]
        @CB_PAST_1

        [intent.chargeback.report]
        @CB_PAST / @CB_WIDE !@CB_NOT !@NOT_CLAW
        + Disputed the payment with my card company on Sunday.
        + My bank has pulled the money back.

        [CB_WIDE]
        @BANK|@CLAW
        dispute|disputed|chargeback|payment|debit|money

        [CB_NOT]
        @CB_NOT_1

        [CANCEL_OBJ]
        subscription; subscriptions; membership; memberships; contract; contracts; account; accounts; broadband; subs; insurance; cancellation; sim
        my|our|the|this @CANCEL_OBJ_1

        [intent.cancel.threat]
        cancel|cancelling|canceling|close|closing|end|ending|terminate|terminating|quit|quitting|leave|leaving|drop|dropping|delete|deleting|ditch|ditching|scrap|stop|stopping|unsubscribe|unsubscribing|pull ..5 @CANCEL_OBJ / !@CANCEL_PAST !@NO_INTENT !@CANCEL_NOT
        @THREAT_18 ..2 @THREAT_19 ..1 @THREAT_20 / !@CANCEL_PAST !@NO_INTENT !@CANCEL_NOT
        my|our|the|this ..2 @CANCEL_OBJ ..2 @THREAT_21 / !@CANCEL_PAST; consider this|it|my|us|me ..3 @THREAT_22 ; how|where|want|wanna|like|wish|need|ready|about|tempted|thinking|considering|trying|please|pls|time do|can|to|of|about? ..2 cancel|cancelling|close|closing|end|terminate|leave|quit|delete ..4 @CANCEL_OBJ / !@CANCEL_NOT !@CANCEL_PAST; last|final month|payment|bill|renewal|year (you|i ll|i will|with you|from me) ..4; (won t|will not|not|never) be? renew|renewing ..4 / !@CANCEL_PAST !@CANCEL_NOT; hand|handing|give|giving in my|our notice / !@CANCEL_PAST; you ll (lose|be losing) (me|us|a customer|my) ; (cancel my|cancel our) subscription|membership|contract|account|plan|policy|service|broadband|gym|sky
        + I'm cancelling my membership.
        + One more outage and my contract's gone.
        - Can I cancel order 7781 and reorder in blue?
        - You cancelled my flight.

        [CANCEL_NOT]
        @CANCEL_NOT_1 / !@CANCEL_STRONG

        [CANCEL_STRONG]
        (membership|subscription|contract|close my account|account with you)

        [CANCEL_PAST]
        ve|have|has|just|already ..2 @CANCEL_PAST_1
        ^ ..1 @CANCEL_PAST_2 ..5
        i cancelled|canceled|closed|ended|terminated|quit|unsubscribed|deleted|ditched ..5
        handed|gave|given|put in ..1 my|our notice

        [intent.cancel.report]
        @CANCEL_PAST / @CANCEL_OBJ_WIDE !@CANCEL_NOT_REPORT
        (i ve|ive|i have|we ve|we have) ..1 (cancelled|canceled|unsubscribed|closed (it|my|our)|quit|deleted (the|your) app) @REPORT_5 / !@CANCEL_NOT_REPORT
        handed|gave|given|put in ..1 my|our notice
        + Cancelled the subscription yesterday.
        + I've closed my account after 9 years.
        - Cancelled my plans tonight to finish your puzzle.

        [CANCEL_OBJ_WIDE]
        @CANCEL_OBJ
        (my account|our account|notice|app|with you|everything)

        [CANCEL_NOT_REPORT]
        @CANCEL_NOT_REPORT_1 / !@CANCEL_STRONG

        [ELSEWHERE]
        elsewhere; competitor; competitors; competition; rival; rivals
        @ELSEWHERE_1

        [intent.goElsewhere.threat]
        @ELSEWHERE / @FUT !@ELSE_PAST !@ELSE_NOT !@NO_INTENT_ELSE
        take|taking|move|moving|give|giving|bring|spend|spending|shift|shifting ..4 business|custom|money|account|accounts|phones|lines|contract|savings|family|loyalty|order|orders|team ..4 elsewhere|to|with|somewhere|away|at|your ..6 / !@ELSE_PAST !@ELSE_NOT
        @THREAT_23 ..2 switch|switching|move|moving|go|going|fly|flying|shop|shopping|buy|buying|book|booking|leave|leaving|change|changing|look|looking|jump|jumping|bank|banking|stay|staying|order|ordering|defect ..4 @THREAT_24 / !@ELSE_PAST !@ELSE_NOT !@NO_INTENT_ELSE
        @THREAT_25 ..2 switch|switching|defect|defecting|port|porting|buy it|over? (to|from|over to) <capital>|another|the ..2 / !@ELSE_PAST !@ELSE_NOT !@NO_INTENT_ELSE
        your|the @THREAT_26 ..6 click|away|cheaper|better|waiting|next|happy|gladly|will|would|has|have|offers|opens|open|is|are / !@ELSE_PAST !@ELSE_NOT; (never|not|won t be|last time (i|we)|no longer) ..2 @THREAT_27 ..3 @THREAT_28 / !@ELSE_PAST !@ELSE_NOT !@NO_LAST; you|u ve|have|just? (lost|are losing|re losing|will lose) a|me|my|our|another ..2 customer|business|custom|client ; need to (learn to )?(fly|start flying|switch|shop|bank) ..6 / !@ELSE_NOT
        + I'll take my business to the bakery across the road.
        + Maybe it's time to switch to another provider.
        - I went elsewhere first and their cake was dry.

        [NO_LAST]
        @NO_LAST_1

        [NO_INTENT_ELSE]
        @NO_INTENT_ELSE_1

        [ELSE_NOT]
        @ELSE_NOT_1

        [ELSE_PAST]
        switched|moved|went|gone|changed|left|flew|bought|booked|ordered|shopped|transferred|jumped|defected|ported|taken|took ..8 @ELSEWHERE|providers|banks|networks / @PAST_MARK
        (switched|ported|defected|moved (over|my account|our account|my business|everything)|changed) ..2 to <capital>
        flew|bought|booked|ordered|went|shopped|joined ..3 with|at|from <capital> ..3 instead
        now i|we shop|bank|fly|buy|go|eat|order|travel at|with|from|to ..4

        [PAST_MARK]
        switched; moved; went; gone; changed; left; flew; bought; booked; ordered; shopped; transferred; signed; jumped; defected; ported; joined; taken; took; now; since; instead; already

        [intent.goElsewhere.report]
        @ELSE_PAST / !@ELSE_NOT !@ELSE_FUT !@WHERE_FROM
        flew|bought|booked|ordered|went|gone|got|eat|ate|shop|shopped|stayed ..4 with|at|from|to @REPORT_6 ..3 / !@ELSE_NOT !@ELSE_FUT
        @REPORT_7 elsewhere / !@ELSE_NOT !@ELSE_FUT
        i|we ve|have|just|already|finally? (switched|ported|defected|moved over) to|over|from|providers|away|banks|networks|airlines ..3 / !@ELSE_NOT !@ELSE_FUT
        + Switched to Larkfone last week, signal in every room!
        + We bought it elsewhere in the end.

        [ELSE_FUT]
        @ELSE_FUT_1

        [WHERE_FROM]
        (from your|with your|at your|from you|with you|at the (airport|station)|from (london|heathrow|gatwick)|on the|to (boston|chicago|london|new|my|the (airport|gate))|^ (do|does|can|is|are))

        # ---------------------------------------------------------------- what brands promise

        [OWN]
        we; i; our; us; my

        [FOLLOW_ACT]
        follow; follows; following; follower; followers; like; likes; tag; share; shares; sharing; subscribe; subscribers; comment; retweet; repost; join; sign-up; add; tap; hit; pin; fans; fan; members; newsletter; page; click; save; story; review-us; vote

        [GIFT]
        free; discount; voucher; coupon; gift; giveaway; prize; freebie; off; bonus; treat; reward; win; credit; sample; goodie; goodies; code; points; house; on-us; complimentary; half-price

        [commit.benefit]
        @FOLLOW_ACT ..12!@NEGATION @GIFT / !@BENEFIT_NOT !@QMARK
        @GIFT ..10!@NEGATION @FOLLOW_ACT / !@BENEFIT_NOT !@QMARK
        @FOLLOW_ACT ..8 is|are|s (on (us|me|the house)|our treat|free|yours) / !@BENEFIT_NOT
        @BENEFIT_1 ..3 follower|followers|fan|fans|subscriber|subscribers|like|comment|member|members ..2 @BENEFIT_2 ..6 / !@BENEFIT_NOT
        (we ll|we will|we|i ll) ..2 @BENEFIT_3 ..6 @GIFT / @FOLLOW_ACT !@BENEFIT_NOT
        + Follow us and your next coffee is on the house.
        + Every new follower gets a free scoop.
        - In 2019 we gave every follower a mug.

        [BENEFIT_NOT]
        @BENEFIT_NOT_1

        [commit.earlyAccess]
        @EARLYACCESS_1 ..8!@NEGATION @EARLYACCESS_2 ..4 / !@EARLY_NOT !@QMARK
        first|early|before|exclusively|earlier|ahead ..6!@NEGATION followers|subscribers|members|fans|here|page|newsletter|list / @EARLY_VERB !@EARLY_NOT !@QMARK
        (opens|open|available|visible|goes live|drops) to|for @EARLYACCESS_3 ..10 (first|before|everyone else|everybody else|others|early) / !@EARLY_NOT !@QMARK
        (be|you ll be) the? first to know|hear|see|get|try|taste|find|learn ..3 / !@EARLY_NOT
        + Followers hear about the new menu first.
        + You'll see the line-up here a day before everybody else.
        - Members who paid were let in first last year.

        [EARLY_VERB]
        hear; hears; see; sees; get; gets; know; know; learn; find; announce; announced; whisper; tell; share; drop; drops; reveal; released; release; launch; launches; open; opens; book; access; tickets; preview; post; posted; appear; appears; come; comes; told; shown; show; taste; try

        [EARLY_NOT]
        @EARLY_NOT_1

        [commit.reciprocity]
        we|i|us ..3!@NEGATION follow|following|add ..2 (back|right back|you back|everyone) / !@RECIP_NOT
        follow|add|tag|like ..2 us|me and we|i|you ..4 follow|added|add|like|tag|back|followed / !@RECIP_NOT
        (we|i|one of us|team|someone|somebody) ..3!@NEGATION @RECIPROCITY_1 ..3 every|each|all|everyone|everybody|any|whatever|anyone ..4 / !@RECIP_NOT
        every|each|all|any|whatever|no ..6 comment|comments|message|messages|question|questions|dm|dms|review|reviews|write|ask|post ..6 gets|get|is|are|will|receives|answered|reply|answer|writes|replies|left|goes|ll ..3 / @RECIP_VERB !@RECIP_NOT
        + Follow and we follow right back!
        + We'll answer every single comment.
        - We'd have followed back, but the account is private.

        [RECIP_VERB]
        answer; answered; answers; reply; replies; replied; response; respond; writes; back; read; unanswered

        [RECIP_NOT]
        @RECIP_NOT_1

        [PROMISE_BASE]
        @act.commit

        [commit.callBack]
        @act.commit / @CALL_WORD !@CALL_NOT
        we|i|team|@HUMAN_SUBJ ..4!@NEGATION call|calls|ring|rings|phone|phones|calling|ringing|phoning ..1 you|back ..4 / !@CALL_NOT !@QMARK !@CALL_PAST
        give|giving|gives you a call|ring|bell|buzz|shout / !@CALL_NOT !@CALL_PAST !@QMARK; hear|get my|our|a (voice|call|phone call) / @WILL; expect a|our|my (call|phone call|ring) / !@CALL_NOT
        + I'll give you a ring by noon tomorrow.
        + Our vet phones you within two hours.
        - We rang you at noon.
        - We're called Kestrel Bay.

        [CALL_WORD]
        call; calls; ring; rings; phone; phones; calling; ringing; phoning; callback; voice; buzz; bell

        [CALL_NOT]
        @CALL_NOT_1

        [CALL_PAST]
        rang|called|phoned|was|were|tried|said|told|been|couldn|didn|d

        [UPDATE_WORD]
        @UPDATE_WORD_1

        [commit.update]
        @act.commit / @UPDATE_WORD !@UPDATE_NOT
        next|more|another|further ..2 update|bulletin|news|word|post|message ..5 @UPDATE_2 / !@QMARK
        we|i|team|@HUMAN_SUBJ ..4!@NEGATION report|reports|writes|texts|emails|messages|updates|answers|replies ..1 you|back|here ..5 @FUTURE_ANCHOR / !@QMARK
        and|, text|message|email|update|tell|write you @UPDATE_3 ..3 / @act.commit
        + I'll write to you here by Friday.
        + We'll let you know once the inspector's been.
        - Let us know if you need anything.

        [UPDATE_NOT]
        (let (us|me) know|tell (us|me)|update (your|the app|the (page|site|address|record|system|phone)))

        [DELIVER_WORD]
        @DELIVER_WORD_1

        [commit.delivery]
        @act.commit / @DELIVER_WORD !@DELIVER_NOT
        @GOODS ..6!@PAST_OR_NOT @DELIVERY_1 ..6 / !@QMARK !@DELIVER_NOT !@THIRD_PARTY @FUTURE_ANCHOR
        + Your sofa will be with you on Thursday.
        + The replacement pump ships on Monday.
        - The courier delivers on Saturdays too.
        - Refunds arrive within five days as a rule.

        [DELIVER_NOT]
        @DELIVER_NOT_1

        [REFUND_WORD]
        @REFUND_WORD_1

        [commit.refund]
        @act.commit / @REFUND_WORD !@REFUND_NOT
        money|refund|deposit|<number>|fee|amount|payment|@MONEY ..4!@PAST_OR_NOT @REFUND_2 ..3 back|out|account|card|you|us|today|tomorrow ..6 / !@QMARK !@REFUND_NOT !@THIRD_PARTY
        + You'll get the 42 pounds back within 5 working days.
        + I'm refunding the whole night within 24 hours.
        - Your refund left us on Monday.
        - Refunds take five working days as a rule.

        [REFUND_NOT]
        @REFUND_NOT_1

        [FIX_WORD]
        @FIX_WORD_1

        [commit.fix]
        @act.commit / @FIX_WORD !@FIX_NOT
        (gets|get|will be|ll be|is being|is getting) repaired|fixed|replaced|mended|corrected|cleaned|sorted|patched|swapped / !@QMARK !@FIX_NOT !@THIRD_PARTY
        + Our engineers will have the cable mended by 9 pm.
        + We'll patch the login bug by Tuesday.
        - Thanks to you the label is fixed since 10:15.

        [FIX_NOT]
        @FIX_NOT_1

        [commit.nextStep]
        @act.commit / !@STEP_OTHER !@act.redirect
        (tomorrow|tonight|today|on @WEEKDAY|this (afternoon|evening)|first thing) ..2 (i m|i am|we re|we are|i|we) ..8 / @act.commit !@STEP_OTHER
        + I'll speak to the night shift about it.
        + We'll pull that batch within the hour.

        [STEP_OTHER]
        @commit.callBack|@commit.update|@commit.delivery|@commit.refund|@commit.fix|@commit.benefit|@commit.earlyAccess|@commit.reciprocity


        # ---- parts of the patterns above
        [POSITIVE_1]
        on time; thumbs up; well done; good job; great job; nice one; worth it|every|the
        made my|our|her|his day|week|night; no complaints|problems|issues|fuss|hassle|bother|trouble|worries|pain|queue
        not (bad|too shabby); can t complain|fault; cannot fault; couldn t (fault|ask for); couldnt fault|ask; hats off
        spot on; bang on; top notch; second to none; five stars; 5 stars; 5 star; 10 out of 10; 10/10; ten out of ten
        above and beyond; extra mile; keep it|up; here we are; looking forward; can t wait; cant wait; love letter; big up
        shout out; shoutout; more please; will be back; back for more; happy tears; first class
        [VERY_POSITIVE_1]
        rock; rule; guys rock; re the best; are the best; re amazing; are amazing; re awesome; are awesome; re a star
        re legends; saved
        [NEGATIVE_1]
        let me|us|him|her|them down; let down; fed up; sick of; tired of; had enough; ripped off; rip off; no @NEGATIVE__1
        not @NEGATIVE__2; no longer; hung up; on hold; waste of; piece of
        doesn t work|help|fit|load|open|charge|answer|care|exist|make; doesnt work|help|fit|load
        won t work|load|open|let|refund|turn|help|charge|start|connect|stop; wont work|load|open|let
        can t log|get|access|use|believe|reach|even|open|sleep|pay|book|check|find|connect
        cant log|get|access|use|believe|reach|even|open; didn t work|arrive|show|get|help|come|turn|bother
        isn t working|good|acceptable|right; isnt working|good; used to be; out of order; never again; do better
        get it together; one|1|two|2|zero stars; lost my; lost our
        [VERY_NEGATIVE_1]
        absolute; total; complete; utter; what a; such a; bunch of; load of; freaking; bloody; pure; sheer
        [VERY_NEGATIVE_2]
        a joke; disappointed; frustrated; ridiculous; angry; words; belief; annoyed; poor
        [SARCASM_1]
        job; work; going; service; customer service; start; one; stuff; way; effort; timing; touch; done
        [SARCASM_2]
        losing; cancelling; canceling; delaying; breaking; ruining; ignoring; leaving; charging; not; forgetting; making me
        making us; keeping; wasting; to lose|ruin|treat|start|make; with the delay|cancel; on the delay|least|worst
        for losing|nothing|ruining|leaving|not
        [SARCASM_3]
        so much; very much; a lot; a bunch; a million; again; guys; once again
        [SARCASM_4]
        great; brilliant; perfect; wonderful; fantastic; what i needed; lovely; fabulous; marvellous; marvelous; super; joy
        terrific; what we needed
        [SARCASM_5]
        great; brilliant; perfect; wonderful; fantastic; lovely; fabulous; joy; goody; terrific; how lovely; good; yay
        [SARCASM_6]
        congrats; congratulations; well done; kudos; bravo; hats off; round of applause; slow clap; hooray; props; award
        [SARCASM_7]
        worst; least; losing; slowest; ruining; breaking; making; managing to; useless; longest; cancelling; another
        failing; most useless|expensive|annoying|confusing; terrible; rudest; delay*; not
        [SARCASM_8]
        love; loving; enjoy; enjoying; adore; do love; i do so love
        [SARCASM_9]
        being; sitting; waiting; paying; standing; getting; how; it when; when; sleeping; listening; spending
        the (way you|fact that); to wait|sit|pay; that my|you|the
        [SARCASM_10]
        personal touch; dream come true; best part is; a for effort; 10/10 for; full marks for; gold medal; masterclass in
        gift that keeps; riveting; thrilling; fun times; good times; lucky me; lucky us; yay me; aren t i lucky
        just my luck
        [NEG_FACT_1]
        again; late; hours; hour; queue; still; broken; without; minutes before; off; floor; rain; empty; again,; another
        wrong; ages; weeks; waiting; hold; not
        [COMPLAINT_1]
        never; not; no one; nobody; no-one; noone; didn t; didnt; hasn t; hasnt; haven t; havent; nothing
        [COMPLAINT_2]
        arrived; arrive; came; come; showed; show; turned; received; receive; replied; reply; answered; answer; answers
        answering; delivered; called; got; get; responded; bothered; heard; been refunded|delivered|fixed|answered
        refunded; fixed; worked; helps; helped; cares; picks; picked
        [COMPLAINT_3]
        work; working; load; loading; open; opening; log; login; connect; charge; charging; turn; start; arrive; help
        answer; respond; reply; fit; close; play; download; update; access; reach; get through|in|a|any|my|hold; refund
        let me|us; crashing; failing; freezing; breaking; disconnecting; dropping; cutting; saying; sending; happening
        ignoring; charging; changing; sign; print; pay; sleep; even; complete; check
        [COMPLAINT_4]
        is; was; are; were; s; came; arrived; arrives; comes; been; got; get; gets; looks; look; seems; feels; felt; gone
        went; turned up; re; all; with a; with the; had a; has a; both; everything
        [COMPLAINT_5]
        have; having; has; had; got; getting; experiencing; there s; there is; with; an; another; this; these; some; the
        major; serious; ongoing; huge
        [COMPLAINT_6]
        not; isn; aren; won; doesn; don; wasn; no longer; never; isnt; wont; doesnt; stopped
        [COMPLAINT_7]
        unable to; failed to; disappeared; vanished; got nothing; still on hold; kicks me; kicked me; lags; lagging
        freezes; drops out; cuts out; cut out; blank page|pages|screen; died on; stops working|playing|charging|the
        won t go; not go through
        keeps asking|telling|saying|going|coming|popping|logging|kicking|shutting|turning|stopping; logged me out
        locked me? out; light is on; not letting me; won t let me; wont let me; made to wait; hung up; gotten back to me|us
        got back to me|us; get back to me|us; no one can|will|seems|has; nobody can|will|seems|has; takes forever
        taking forever; so long to; this long; where is my; wheres my; where s my; where are my
        need my money|refund|package|order|bag|bags|luggage; want my|a (money|refund|full refund); no|zero interest
        lack of; misinformed; double charge; on hold for|with|since; poor service|experience|quality|customer|communication
        bad service|experience|quality|customer|communication; leaves much; needs serious|work|fixing|improvement
        better training; will not (be back|be using|return|fly|shop|buy); what s (up|wrong|going on|happened)
        what is (up|wrong|going on); what happened to|with; (out of|without) stock|power|service again
        lost my|our luggage|bag|bags|order|parcel|package|reservation|booking|business; cancelled flight|my|our|on
        (could|couldn t) care less; don t care; doesn t care; only cares; bummer; smh; not cool; not ok; unreal that
        come on
        [COMPLAINT_8]
        can t; cant; won t; wont; don t; dont; doesn t; doesnt; didn t; isn t; aren t; would you; did you; do you; are you
        have you; you; send; cancel; charge; must; should i; do i; am i; is my; are my; was i; was my; is your; are your
        has my; hasn t; haven t
        [COMPLAINT_9]
        twice; double; three times; again; extra; wrong; for (nothing|a (seat|service|room)); without; too much; wrongly
        incorrectly; money; couldn; didn; never
        [COMPLAINT_10]
        overcharged; undercharged; double charged; scammed; robbed; ripped off; conned; ghosted; hung up on; lied to
        misled; short changed; shortchanged; fobbed off; let down; left waiting|standing|stranded|with|without
        kept waiting; stood up; turned away; kicked out; treated like; ignored; bumped; stranded
        [COMPLAINT_11]
        waited; waiting; wait; hold; queue; queued; queuing; queueing; stood; sat; sitting; sat on; stuck; delayed; late
        delay; standing
        [COMPLAINT_12]
        late; delay; delayed; wait; waiting; on hold; and still|counting|no|nothing|the; later; without; overdue; for a
        now; to get|answer|be
        [COMPLAINT_13]
        driver; staff; rep; agent; receptionist; waiter; waitress; barista; cashier; courier; delivery guy; guard; manager
        employee; nurse; doctor; engineer; customer service
        [COMPLAINT_14]
        swore; shouted; yelled; laughed; was rude; were rude; hung; ignored; refused; threw; lied; left; never; didn
        insulted; slammed; broke; dropped; told me to; rolled; walked; forgot; lost; dumped; snapped; sighed
        was so|very rude; smelled; couldn
        [COMPLAINT_15]
        instead of; only got|had|one|half; half (the|of the); smells|smelled|smelt|tastes|tasted|looks|looked like|of
        fell off|apart|out; came off|apart|without|out|with; stopped working|charging; out of order; sold out again
        not @COMPLAINT__1; (used to|once) be|love|was; won t be back|returning|coming|flying|using|buying|ordering
        never again|coming|using|buying|flying|ordering; (can t|cant|cannot) (say|believe|recommend|wait any)
        wouldn t recommend; would not recommend; don t bother|waste|buy|use|trust; going downhill; gone downhill
        went downhill; lost a|another customer; do better; sort it|this|yourselves|your|that out; sort your
        get (your act|it together|a grip); fix it|this|your|the|that ..2 @COMPLAINT__2; one|1|two|2|zero|0 star|stars
        shame|pity about|on
        how|when (hard|long|difficult|many times|are you going to (fix|sort)|will you (fix|sort|finally|ever))
        why does|do|is|are|did|can|has|have|was|were @COMPLAINT__3; what @COMPLAINT__4
        too|so expensive|slow|loud|late|rude|small|cold|salty|dry|long|crowded|cramped|short|hot
        (full of|covered in) bugs|errors|holes|hair|dust|mould|ads|scratches
        for the second|third|fourth|fifth|umpteenth|2nd|3rd|4th|5th|nth|tenth time
        second|third|fourth|fifth|2nd|3rd|4th|5th engineer|time|call|email|attempt|delivery|delay|cancellation|failed|week|day ..4 @COMPLAINT__5
        no|zero|without @COMPLAINT__6; price rise|hike|increase|rises|hikes
        ate|swallowed|kept|keeps|eats my|our card|tenner|fiver|money|coin|coins|change
        hair|plaster|glass|bug|insect|mould|nail|stone|hole|worm|slug|plastic|metal|wasp|fly in my|the|our|a|it
        [COMPLAINT_16]
        disappointed; disappointing; frustrated; frustrating; unhappy; annoyed; annoying; angry; upset; fed up
        dissatisfied; gutted; fuming; livid; furious; sick of; tired of; let down; appalled; disgusted; unimpressed
        underwhelmed; rude; unprofessional; unhelpful; overpriced; misleading; shambles; ripoff; rip off; scam; unreliable
        incompetent; useless; crap; rubbish; sucks; suck; ridiculous; outrageous; poor; shoddy; unfair; joke; nightmare
        mess; fails; fail; failed; crashes; crashing; crashed; glitch; glitches; bug; buggy; error; errors; delays; outage
        delayed; late; rip
        [NOT_COMPLAINT_1]
        no complaints; not a complaint; never (thought|disappoints|disappointed|fails|let me down); not bad; not too shabby
        can t fault; cannot fault; couldn t fault; can t complain; cannot complain; no problem; no problems; no issues
        no worries; problem solved; issue|problem|all solved|sorted|resolved|fixed; expected the worst
        take back everything; nearly fell|cried; happy tears; best ..6 ever; i m sorry; sorry for|to bother|ask
        just kidding; relax
        [COMPLAINT_MARK_1]
        still; again; never; ever; actually; broken; wrong; nobody; no one; refund; cancelled; delayed; late; charged
        supposed; hour; hours; weeks; waiting; lost; missing; going to fix; working; down; policy to; seriously; wtf; hell
        even; always; decade; century
        [QUESTION_1]
        how; what; when; where; which; who; why; whose; what s; whats; wheres; where s; whens; when s; hows; how s
        [QUESTION_2]
        does anyone know; anyone know; do you know
        any idea|chance|news|update|updates|advice|tips|trick|plans|way|suggestions|word
        @QUESTION__1 if|whether|when|how|what|where|which|why|about|is|can; quick question; got a question; just wondering
        was wondering; is it possible; is there a|any; are there any|still; how do i|you|we; how can i; what time
        until when; till when; how much; how many; how long; which one|bin|flights; where can; when can|will|does|is|do
        what is|are|does|do the|your|my ..6; can i|you|we ..8
        do you|i|they|we have|sell|deliver|ship|do|need|still|offer|take|accept|open|know|get|stock|make|repair|guys
        could you tell|let|explain|say; please explain|advise|clarify|tell; pls|plz explain|advise|tell
        [QUESTION_3]
        or; right; correct; normal; yes; no; is it; isn t it; are you; do you; can you; eh; huh; any ideas; thoughts
        [PRAISE_1]
        great; lovely; friendly; helpful; kind; delicious; tasty; brilliant; excellent; fab; fabulous; quick; smooth
        beautiful; polite; superb; wonderful; gorgeous; amazing; perfect; awesome; fantastic; spotless; comfy; professional
        efficient; charming; attentive; patient; thoughtful; stellar; ace; heaven; heavenly; divine; outstanding
        exceptional; incredible; impeccable; on time; spot on; sensational; lush; a treat; a joy; a delight; a dream; a gem
        a star; a legend; the best; stunning; phenomenal; a pleasure; worth it; magic; magical; gold; bliss; class; quality
        unreal; yummy; nice; so good; good; funny; seamless; flawless; easy; painless
        [PRAISE_2]
        thanks; thank you; thx; cheers; kudos; shout out; shoutout; props; big up; hats off; well done; bravo; respect
        big thanks; massive thanks; huge thanks
        [PRAISE_3]
        to; for; so much; on; again; goes; you; guys
        [PRAISE_4]
        made my|our|her|his|their day|week|night|year|morning|trip|birthday; saved my|our|the|me|us ..2; above and beyond
        extra mile; keep it up; keep up the; well done; nice one; good job; great job; top notch; spot on; first class
        5 stars; five stars; 10/10; 10 out of 10; ten out of ten; second to none; can t fault|thank|complain; cannot fault
        couldn t (fault|be happier|ask for); no complaints; not bad at all; never disappoints; never (fails|let me down)
        will be|definitely|come back|order|again; coming back; back for more; worth every; hidden gem; love letter
        happy|loyal customer; nearly|almost fell off my chair; came for the ..6 stayed; who knew; take back everything
        best ..6 ever|life|town|year; here we are; nobody does it; so impressed; big fan; huge fan; my favourite
        my favorite; hats off; you guys? rock|rule; gold; respect; chef s kiss; life saver; lifesaver; game changer
        all my|her|his life; still smiled|smiling; stars from; credit where; remembered my name; walked me
        waited for my|me|us; stayed late|open; went out of his|her|their|your way; carried ..8 stairs|floors|up
        survived|outlived ..4; no|zero pain; on time,
        [NOT_PRAISE_1]
        not; isn t; wasn t; aren t; weren t; don t; didn t; doesn t; never; no; hardly; far from; nothing; isnt; wasnt
        dont; didnt; can t say; cannot say
        [NOT_PRAISE_2]
        used to; would; should; could; supposed to; expected; hoping for; hoped; wish; if only; was hoping
        [NOT_PRAISE_3]
        love; be; great; good; like; have been; nice; better; best
        [NOT_PRAISE_4]
        so much for; great until; good luck; nice|great|good try; good morning|afternoon|evening|day|night|god|grief|lord
        best @NOT_PRAISE__1; which ..5 best; great britain|question|yarmouth
        would be great|good|nice|lovely|handy|cool|amazing|brilliant; be great|nice|good|lovely|handy|amazing if
        like to love|know|see; d love; would love; less than; anything but; any good; no good
        better|good|great (service|wifi|food|wi-fi|coffee) on|at|in|from|elsewhere; worst; terrible; useless; awful
        [NEG_LOVE_1]
        not; don t; didn t; dont; didnt; isn t; never; wasn t; no longer; used to; would; d
        [SUGGESTION_1]
        should; could; might want to; ought to; need to; may want to; might; must
        [SUGGESTION_2]
        add; make; offer; have; bring; sell; consider; include; provide; allow; put; open; try; introduce; train; hire
        improve; let; show; use; change; think; do; get; give; stock; look into; update; extend; start; stop; send; invest
        learn; employ; publish; return; fix; print; list; tell; install
        [SUGGESTION_3]
        great; good; nice; lovely; handy; cool; amazing; brilliant; helpful; useful; awesome; better; fab; fantastic
        wonderful; perfect; sweet; so much; even better; ideal; super
        [SUGGESTION_4]
        suggestion; suggestions; feature request; idea; tip; feedback; request; wishlist; wish list; pro tip; hint
        proposal
        [SUGGESTION_5]
        how about; what about; why not; why don t you; have you (thought|considered|ever thought); ever thought|considered
        any chance|plans of|for|to; please @SUGGESTION__1; pls add|bring|make|open|put|introduce; plz add|bring|make
        bring back; can you|we please? @SUGGESTION__2 a|an|the|more|some|back|your|lactose|vegan|dark|better
        could you @SUGGESTION__3; just add; add a|an|more|some|dark; i d|would love|like (to see|it if|an option|a|if|more)
        would love|like (to see|it if|an option|more|if); i wish you|there|the|it|your|we
        wish you|there|the|your ..3 had|would|was|were|could|sold|did|offered|made|came|opened|have|add
        if only|you ..2 had|added|could|sold|made|offered|opened|would|put ..8 great|perfect|happy|buy|come|d|would|love
        maybe @SUGGESTION__4; perhaps @SUGGESTION__5
        needs|need a|an|more|some dark|option|filter|button|toggle|vegan|search|bigger|better|second|bin|bench|sign|way
        consider adding|making|offering|opening|having|putting|introducing|selling|a|using
        (just (saying|a thought|an idea|a suggestion)); my (suggestion|advice|tip|two cents|2 cents)
        would|d queue|pay|buy|come|kill|die for|more|them|it; (next time|instead) ..3 use|put|try|print|send
        print|make|put|send|pack|label|use them properly|differently|on|in; think about adding|making|offering|selling|a
        can we get|have; time you|to add|added|had|get|offer|update; better|nicer|easier|great|good idea|if
        [SUG_NOT_1]
        should be ashamed|embarrassed|sacked|fired|illegal; i wish (i|you (a|all|the|luck|happy|well|merry)); should have
        ought to have; should ve; could have; could ve; how about (no|an apology|answering|refunding|a refund)
        what about (my|me|us|the people|our); why not just? answer|refund|tell; need to @SUG_NOT__1
        any chance of? a|an? @SUG_NOT__2; can you|we ..2 get (a refund|an answer|my); better idea; good idea to come
        [SERIOUS_1]
        heart attack; passed away; gas smell|leak; smell of? gas; smells of? gas; caught fire; on fire; carbon monoxide
        electric shock; broken leg|arm|ankle|wrist|hip|rib|nose|bone|tooth
        broke my|his|her leg|arm|ankle|wrist|hip|tooth|nose; food poisoning; threw up; throwing up
        (feel|feeling|felt|made (me|us|him|her)|being|been) sick|ill|dizzy|faint; in pain|agony; can t breathe
        cannot breathe; struggling to breathe; trouble breathing; cut my|his|her|herself|himself|myself ..3
        my|our|the baby|toddler|kid|kids|child|children|son|daughter|mum|mom|nan|gran|dad|grandad|grandmother|grandfather|newborn ..8 hurt|injured|hit|fell|choke|choked|cut|burned|burnt|sick|ill|alone|scared|unaccompanied|bleeding|lost|missing|swallowed|trapped|crying|danger|found
        kid|child|son|daughter|baby ..8 needle|glass|blade|knife|battery|magnet|screw|bleach; life savings
        lost all? my savings|house|home|job|mum|dad|husband|wife|baby|son|daughter
        (data|personal (data|details|information)|my (address|details|medical)) ..4 @SERIOUS__1
        someone else s tablets|medication|prescription|records|details|data; swell ed|ing? up
        battery|phone|charger|laptop|kettle|plug|toaster|oven ..4 exploded|swelled|swelling|smoking|sparked|sparks|caught|melted|burned|burnt|overheated|swollen
        stung; bit me; bit my; bitten
        brake|brakes|tyre|tire|wheel|steering|airbag|engine ..3 (failed|failure|came off|burst|fell)
        at my|her|his|the funeral|wake; best before 20; past its use by; expired medicine|baby|meat
        hot water|oil|coffee|soup|tea ..5 burn|burned|burnt|scalded|lap|leg|hand|face; @SERIOUS__2 in ..4; laughed at me|my
        scared; terrified
        [ANGRY_1]
        how dare; shame on; sick and tired; fed up; had enough; what a joke; absolute joke|disgrace|shambles; beyond a joke
        last straw; taking the piss; are you kidding|serious|joking; you people|lot|guys are|make|should; never again
        worst company|service|airline|customer|experience; go to hell; ripped off
        for (god s|fuck s|christ s|heaven s) sake; ! !; kidding me; answer me; enough is enough; thanks for nothing
        [JOKE_1]
        just kidding; only joking; just joking; asking for a friend; plot twist; tell|ask my|your ..3 cat|dog; my cat
        my dog says|thinks|wants; no cap; zero self control; pun intended; don t tell my; send help; sorry not sorry
        [WAITING_1]
        waiting; no; nothing; not; haven; hasn; awaiting; on hold; no reply; havent; hasnt
        [WAITING_2]
        hurry; any update|news|progress|eta; eta ?; hello \?; anyone there; anybody there; overdue; on hold
        out for delivery
        [REPEAT_1]
        time; email; call; message; attempt; complaint; request; day; week; month; delay; engineer; order; no show
        [REPEAT_2]
        every single? time; yet again; once again; yet another; over and over; time and time? again
        same problem|issue|thing|story|error; ignored my; twice already|now|in|this; in a row
        keep asking|calling|emailing|telling|happening|getting|sending; how many times|more
        emailed|called|messaged|written|rang|phoned|asked|tried ..2 twice|again|times|three; still waiting|no|not|ignoring
        [THANKS_1]
        thanks; thank you; thankyou; thank u; thx; ty; tysm; cheers; ta; much appreciated; appreciate it|the|your|that
        thnx; tq; gracias; merci
        [THANKS_2]
        that @THANKS__1; all? sorted|solved|fixed|resolved (now|thanks|!|,|.); problem solved; works now; working now|again
        got it; perfect (,|!|thanks)
        [NOREPLYNEEDED_1]
        you can close; close (this|the ticket)
        no (reply|response|answer|action|need to (reply|respond|answer)) needed|necessary|required?; never mind; nevermind
        nvm; ignore my|this|that|me; don t (worry about it|bother (replying|answering)|need to reply); all good; all sorted
        no worries; just (saying|sharing|passing|wanted to say|fyi); fyi; that s all; problem solved
        have a good|nice|great|lovely day|one|weekend|evening|night; good night; bye; see you|ya; you too; same to you
        haha; will do; ok thanks|cool|great|thx|cheers; okay thanks|cool|great; got it; understood; cheers; noted; will try
        it works|worked; sorted now|thanks; found it; solved
        [FUT_1]
        next stop; next step; next up; last chance; final warning; fair warning; expect; otherwise; or else; unless
        if @FUT__1; either; consider this|it; watch me; keep this up; one more; from now on; time to; maybe i; thinking of
        thinking about; considering; might; may; let s find|see; see you|u in; have to; got to; must; need to; should
        can always; could; tomorrow; tonight; on monday; on @WEEKDAY; by @WEEKDAY; the minute; as soon as; next week; today
        soon; is next; your choice|call|move; think it over; would like to
        [PAST_1]
        ve; have; has; had; just; already; yesterday; last; was; were; did; went; got; since; ago; wrote; sent; told; filed
        posted; reported; switched; cancelled; canceled; called; contacted; disputed; left; moved; spoke; talked; sued
        has my; have my; is up; this morning; last night; now i; complained; lodged; submitted; raised; opened; started
        shared; tweeted; published; rang; gave; closed; ended; terminated; joined; hired; instructed; sided; returned
        pulled; handed; put; made; flew; bought; booked; went with; switched to; uploaded; are up; it stays; won
        [NO_INTENT_1]
        no need for|to; would never; wouldn t; won t; will not; not going to; don t want|need|have|make; never; no plans
        not planning|thinking|about; don t worry; without; instead of; joke; relax; haha; lol; lawyer friend; law firm
        law firms; pressed|press button|release|the|on; you cancelled|canceled|reported; recommend*
        [PUBLIC_STRONG_1]
        social media; review site|sites|page|pages|platform; local group|facebook|forum|page; every review|platform|site
        app store; all over the? internet|web|town|social; go public; going public; goes public; everyone i know
        everyone who
        [PUBLIC_PLACE_1]
        social media; review site|sites|page|pages|platform; the internet|web|world; local group|facebook|forum|page
        app store; play store; one star; 1 star; bad review; negative review; honest review; everyone (i know|on|who)
        every review|platform|site; all my friends|followers; friends and family|followers; word of mouth
        go es|ing? public; name and shame
        [THREAT_1]
        review; reviews; star; stars; tiktok; youtube; facebook; trustpilot; tripadvisor; yelp; reddit; mumsnet
        video about; thread about; blog about; post about
        [THREAT_2]
        i m; im; we re; i am; i ll; ill; we ll; i will; we will; gonna; going to; shall; i d
        [THREAT_3]
        post; posting; share; sharing; publish; publishing; tweet; tweeting; upload; uploading; put; putting; plaster
        blast; leave; leaving; write; writing; tell; telling; expose; name and shame; warn; make sure everyone
        let everyone; go public; going public; rant; review; film; stick; document; broadcast; stream; spread; show
        [THREAT_4]
        @PUBLIC_PLACE; everyone; everybody; people; world; review; reviews; screenshots; photos; pictures; video; online
        star; whole chat|thing|story|conversation; know; public; friends; followers; word; names
        [THREAT_5]
        this; it; that; the whole|video|photo|photos|screenshots|chat|story|review|recording; screenshots; photos; video
        review; everything; all of this
        [THREAT_6]
        goes; going; will go; ll go; will be; ll be; is going; gets; lands; ends up; hits; comes
        [THREAT_7]
        up on; up in; online; public; viral; straight to|on; live on; posted; all over; everywhere
        on tiktok|facebook|twitter|instagram|youtube|reddit|trustpilot|google|every|social|my|all; out there
        [THREAT_8]
        everyone; everybody; my followers|friends|readers|subscribers|viewers|audience
        the (internet|world|whole (town|village|street|internet)|public|neighbours|neighborhood); <number> followers
        people; twitter; facebook; instagram; tiktok; reddit; mumsnet; trustpilot; google; the group
        [THREAT_9]
        will; ll; is; are; is going; are going; gets; going
        [THREAT_10]
        next stop; see you on; watch (me|this|out for); wait till|until i|my|this|everyone|the; prepare for; expect; enjoy
        get ready for; brace
        [THREAT_11]
        incoming; coming; pending; to follow; is coming; next; if; unless
        [POST_PAST_1]
        posted; shared; published; tweeted; uploaded; written; left; put; told; reviewed; warned; gone viral; made; filmed
        exposed; named
        [POST_PAST_2]
        is up; is live; is out; went; has; got; is online; is on; up now; goes; stays; hit; reached; s up; s live
        [POST_PAST_3]
        posted; shared; uploaded; tweeted; published; left you; left a; wrote a; put it; told everyone; put up
        [POST_PAST_4]
        yesterday; last; this morning; already; today; ago; so far; on; in; a; to; with
        [REPORT_1]
        review; thread; video; post; tweet; story; blog; tiktok; reel; rant; vlog; podcast; write up
        [REPORT_2]
        is up; is live; is out; went; went up; has; got; is online; stays; hit; reached; s up; s live; s out; up now
        went viral; gone viral; trending; <number> views|likes|comments|shares; thousands
        [REPORT_3]
        all over; on; gone; out; up; viral; trending; everywhere; doing the rounds
        [NOT_DONE_1]
        haven t; havent; not; never; hasn t; if i; will; ll; going to; gonna; would; about to; unless; wouldn t
        [HAPPY_POST_1]
        likes; pic of your; yum; yummy; wedding; gorgeous; tasty; cute; love; loved; lovely; delicious; proud; thanks; yay
        can t wait
        [MEDIA_1]
        the press|papers|paper|news|media|sun|mail|mirror|telegraph|independent|times|post|local
        local paper|press|news|newspaper|radio|tv|rag
        consumer|money programme|program|show|telly|tv|champion|column|desk|reporter
        news desk|outlet|station|channel|crew|at; channel 4|5|four|five; investigative; national press|media|paper
        daily mail
        [NOT_MEDIA_1]
        press release|button|the|a|on|any|kit|it|and|up|here|start; wrapping paper; toilet paper
        paper bag|bags|cup|cups|towel|towels|work|copy|straw|straws|ticket|form|receipt; on paper
        the radio in|of|doesn|app|button
        tv|television doesn|app|stand|remote|broke|i|screen|broken|won|set|box|package|channels|licence|in|on
        good|great|bad|any|some|breaking|no|this news; saw you in|on; in|read the paper|papers|news|press; social media
        media player|page; congrats; new|my|a|your|smart|our|the tv; editor app|of|in; fan|issue|copy of
        [THREAT_12]
        would; will; might; ll; gets; get; love; loves; hear; hears; be interested; is next; are next; interested
        [PRESS_PAST_1]
        has; have; had; rang; called; phoned; interviewed; contacted; picked; ran; published; printed; wrote; came; replied
        got back; is running; are running; ran it; already; took; loved; visited; filmed
        [REPORT_4]
        i m; i am; i was; we were; was; your story is; story s
        [PRESS_NOT_1]
        will; ll; gonna; going to; haven t; havent; not; never; about to; would; if i; might; considering; thinking
        [LAW_1]
        small claims; letter before action; legal action|advice|proceedings|team|steps|route|help; class action
        county court; day in court; take you|it|this|them to court; cease and desist; letter of claim
        start|file|filed|issue|issued|started a? claim|proceedings; statement of claim; money claim
        [NOT_LAW_1]
        law firms|firm|school|student|degree
        court reception|road|house|shoes|of|yard|street|hotel|side|time|booking|bookings
        tennis|basketball|squash|badminton|food|padel|volleyball|royal|netball|pickleball|clay|crown court
        court|courts booking|hire|opens|open|free|available; legal size|tender|age|pad|drinking|limit|holiday|entity|name
        is it|this|that legal; lawyer|barrister|solicitor (friend|recommended|by (trade|day|profession)); in laws
        your lawyer|lawyers|legal|solicitor; i m a lawyer|solicitor|barrister; no need for a lawyer
        judge (for|by|me|a book); water|storm damages; i work there|at|in|for; deliver|delivers to
        [THREAT_13]
        will; ll; is next; gets; next; drafts; can; s; looks; look; thinks; says; takes; d; would; be
        [LAW_PAST_1]
        sued; filed ..4 claim|suit|lawsuit|court|papers
        my|our lawyer|lawyers|solicitor|attorney|barrister ..3 @LAW_PAST__1; @LAW_PAST__2 ..4 @LAW_PAST__3
        hearing|trial|case|claim is|was|date ..2 on|set|filed|listed|booked|lodged|registered
        papers|claim|proceedings|writ|summons (have been|has been|were|was|are|is) filed|served|issued|lodged|submitted|in|with
        went|gone|been to court; in the hands of ..2 lawyer|solicitor|attorney|lawyers|solicitors
        with my|our lawyer|solicitor|lawyers|solicitors|attorney now|already|since
        lodged|issued|started|began|opened ..3 claim|proceedings|lawsuit|court|case; won my|the|our case
        court ruled|date|order|papers; letter before action sent|is|was|went
        [LAW_NOT_1]
        will; gonna; going to; haven t; havent; not yet; never; about to; would; if i; might; considering; thinking about
        insurance; warranty; travel
        [REGULATOR_1]
        trading standards; citizens advice
        consumer protection|rights|affairs|council|authority|forum|court|association|watchdog|agency|ombudsman
        data protection; financial ombudsman; better business bureau; @REGULATOR__1 @REGULATOR__2
        food safety|standards|hygiene; environmental health; health (inspector|inspectors|department|and safety|inspection)
        attorney general; department of transportation; action fraud; information commissioner
        advertising|building|fire standards|inspector|control|authority
        [NOT_REG_1]
        pressure regulator; gas regulator; gas|heat|temperature|voltage|volume|flow ..2 regulator; regulator @NOT_REG__1
        police station|road|box|discount; inspector (gadget|morse|came on|on the train|checked); ticket inspector
        tickets inspector; dot com|on|in|pattern|matrix; i work for|at|in; watchdog barks|breed; until the ..2 inspector
        [THREAT_14]
        will; ll; would; is; are; gets; get; getting; might; like to; love; hear; hears; next; interested; see; going; can
        [REG_PAST_1]
        has; have; had; ruled; agreed; told; replied; confirmed; opened; wrote; sided; already; is investigating
        are investigating; found; is looking; said; upheld; took; accepted; were very? interested; was very? interested
        got back; visited; came; is now; are now; is on; case number; ref; reference
        [REG_NOT_1]
        gonna; going to; haven t; havent; not yet; never; about to; would; if i; might; considering; thinking; unless
        [BANK_1]
        card company|issuer|provider|people; credit card company|provider|people|issuer; my (card|bank|credit card)
        section 75; the bank; american express; apple pay; direct debit; payment provider
        [NOT_CLAW_1]
        charged me; charge me; bank|card @NOT_CLAW__1; bank holiday; refund|refunded to (another|a different|my)
        can you refund|return|charge; will you; do you take|accept; pay by|with; new card
        charge my|the|your phone|card|battery|laptop|device; dispute the|your claim|fact; beyond dispute; fee for
        next door; customer service; undisputed
        [THREAT_15]
        i ll; i m; im; ill; we ll; will; gonna; going to; we re
        [THREAT_16]
        payment; payments; charge; charges; transaction; direct debit; with my|the bank|card; money
        [THREAT_17]
        will; ll; can; is going to; gets; claws; can get; pulls
        [CB_PAST_1]
        disputed; reversed; filed ..3 dispute|chargeback
        @CB_PAST__1 ..3 (chargeback|charge back|dispute|charge-back|section 75); chargeback @CB_PAST__2
        @BANK ..3 @CB_PAST__3; got my|the|it ..2 back through|from|via|with ..3
        had|have|ve ..3 bank|card ..4 reverse|reversed|pull|dispute|stop|claw|return
        stopped|cancelled|canceled|blocked the|my|your (direct debit|payment|payments|standing order)
        [CB_NOT_1]
        will; ll; gonna; going to; haven t; not yet; never; about to; would; if i; might; considering; double; stop now
        [CANCEL_OBJ_1]
        plan; policy; service; cover; gym; prime; sky; phone plan; sim; line; lines; sub; gym pass; pass; season ticket
        direct debit; card with you; tv package
        [THREAT_18]
        i m; im; we re; i ll; ill; we ll; i am; will; gonna; going to
        [THREAT_19]
        cancel; cancelling; canceling; cancel it; cancel all; unsubscribe; unsubscribing; quitting; quit
        done with you|this|your; leaving you
        [THREAT_20]
        everything; it all; it; the lot; all of it; .; !; ,; if; unless; today; tomorrow; now; you; and; this; us; as; my
        the minute; altogether
        [THREAT_21]
        s gone; is gone; ends; gets cancelled; will be cancelled; is over; is history; s over; s history; goes; is toast
        is finished; is done; ll be
        [THREAT_22]
        cancellation; cancelled; notice; gone; resignation; terminated; as a customer
        [CANCEL_NOT_1]
        order; flight; booking; ticket; reservation; plans; trip; party; event; train; delivery; appointment; class; hotel
        noise; you cancelled|canceled|cancel; why did|do you; little brothers; been cancelled by you; by mistake
        accidentally; wouldn t; can t even; free trial ends; standing order; opening; open an
        [CANCEL_PAST_1]
        cancelled; canceled; closed; ended; terminated; quit; left; unsubscribed; deleted; dropped; ditched; handed in
        given notice; cancelled it
        [CANCEL_PAST_2]
        cancelled; canceled; closed; ended; terminated; deleted; unsubscribed; quit; ditched; dropped; handed in
        [REPORT_5]
        ,; .; !; and; my; our; the; after; because; everything; it
        [CANCEL_NOT_REPORT_1]
        order; flight; booking; ticket; tickets; reservation; plans; trip; party; event; train; delivery; appointment
        class; hotel; you cancelled|canceled|closed; you ve cancelled|closed; your company|system|team; haven t; not yet
        by mistake; accidentally; been cancelled|closed by; was cancelled|closed; service plans; refund for the cancelled
        [ELSEWHERE_1]
        somewhere else; someone else; somebody else
        another company|provider|airline|bank|shop|store|supplier|brand|carrier|place|hairdresser|gym|hotel|bakery|garage|restaurant|network|insurer|dentist|vet|one
        @ELSEWHERE__1 company|provider|airline|bank|shop|store|supplier|brand|carrier|place|lot|gym|hotel|network|one|insurer|guys|bakery|garage|dentist|bus
        the @ELSEWHERE__2 across|down|next|over|round|around|opposite|up
        your competitor|competitors|rival|rivals|competition; across the road|street; next door; down the road|street
        plenty of other
        other airlines|banks|shops|providers|companies|brands|options|suppliers|networks|stores|restaurants
        [THREAT_23]
        i m; im; i ll; ill; we ll; we re; will; gonna; going to; time to; thinking of; thinking about; considering
        tempted to; might; may; maybe; should; about to; need to; i d rather; rather; ready to; have to
        [THREAT_24]
        @ELSEWHERE; providers; provider; banks; airlines; network; networks; ship; with <capital> instead|from|next|in
        at <capital> instead|from|next; from <capital> instead
        [THREAT_25]
        i m; im; i ll; ill; we ll; we re; will; gonna; going to; time to; thinking of; thinking about; considering
        tempted to; might; may; maybe; should; about to; need to; rather; ready to; have to; cancel and
        [THREAT_26]
        competitor; competitors; rival; rivals; competition; bakery across; shop down
        [THREAT_27]
        flying; fly; shop; shopping; buy; buying; order; ordering; book; booking; using; use; eat; eating; stay; staying
        come; coming; return; returning; be back
        [THREAT_28]
        with you; here; again; from you; your; you; this; there
        [NO_LAST_1]
        why; cannot; can t; unable; doesn t; gift; lost my
        [NO_INTENT_ELSE_1]
        would never; wouldn t; no need; don t want; not going; never go; no plans
        [ELSE_NOT_1]
        went elsewhere first; went to another service center|centre|desk; how do i switch|change|move
        switch|move|change (my|the|to (silent|dark|a window|another (seat|date|size|room|table|flight|card|time)|an aisle|paperless))
        another|different seat|date|size|colour|color|room|table|flight|card|time|address|day; next door to; refund to
        is next door; someone else s; sold to someone else; gave ..4 someone else; delivered ..4 (next door|someone else)
        sent ..4 someone else; somebody else s; left (it|the parcel|with) ..3 next door; better than
        [REPORT_6]
        the other; another; someone else; somebody else; a different|local|rival|competitor
        your competitor|rival|competition; elsewhere; somewhere else
        [REPORT_7]
        went; gone; going; bought it; booked; moved; switched; ordered
        [ELSE_FUT_1]
        will; ll; gonna; going to; if; unless; might; considering; thinking; about to; would; keep this up
        [BENEFIT_1]
        every; each; all; new; the first; next; first
        [BENEFIT_2]
        gets; get; receives; receive; wins; win; earns; will get; will receive; has; have
        [BENEFIT_3]
        knock; take; give; send; gift; throw in; treat; raffle; draw
        [BENEFIT_NOT_1]
        gave; were; was; used to; last year; in <number>; never; no longer; don t; won t; can t; cannot; isn t; day off
        turn off; switch off; drop off; feel free; free to; thanks for; thank you for; followed by; like to; off the
        would like; d like; like to
        [EARLYACCESS_1]
        followers; follower; subscribers; subscriber; members; fans; you; page; this page; here; newsletter; list
        [EARLYACCESS_2]
        first; before everyone|everybody|anyone|anybody|the|it|others|all; early; ahead of; earlier; exclusive; exclusively
        sneak; a day before; pre sale; presale; priority; opens to; in advance; headstart; head start
        [EARLYACCESS_3]
        this page; followers; our followers; members; subscribers; you; the newsletter
        [EARLY_NOT_1]
        were; was; last year; used to; first come; first served; closed; we open early; early bird; first day; please
        first of all; arrive; check in; come early|first; the first time|floor|week|weekend|day; earlier today|this; didn t
        did not; first name; first thing; sorry; at first; before you; before we; contact; refund
        [RECIPROCITY_1]
        answer; answers; reply; replies; respond; responds; read; reads; write; writes; write back; react; like
        writes back; answering; replying
        [RECIP_NOT_1]
        d have; would have; can t; cannot; couldn t; don t; won t; didn t; used to; were; was; tried; unable; not; try to
        follow up; follow-up; following up
        [CALL_NOT_1]
        call (us|me|the (depot|courier|driver|warehouse|shop|manager|team|bank|supplier|kitchen)); ring us|me|the
        phone us|me|the|number|line|case; your phone|call; we call it|this|that|him|her; what we call; a new phone|ring
        if you call|ring; the phone|ring; please call|ring|phone; can call|ring; the phone; by phone
        [UPDATE_WORD_1]
        let you|everyone|him|her|them know; get back; come back; report back; write (back|to you|you|here|again)
        update you|this|here|everyone|on; updates; keep you posted|updated|informed|in; tell you; message you; text you
        email you; answer you; be in touch|contact; get in touch; reply to|here|by|with|tomorrow|today|within
        post (here|again|an|the|updates|it here); hear back|from|more
        have an|a|your|the|our|my answer|reply|update|response|email|word|news; an answer|update
        bulletin|news|answer|word|reply from|by|in|at|within|here|tomorrow|today; contact you; inform you; notify you
        share (what|the (result|results|answer|news|outcome)); confirm @UPDATE_WORD__1; follow up with|here|by|on|via
        send you an|a|the update|answer|message|word|dm|note|email|line; drop you a|an line|note|message|email; dm you
        respond; revert; reach out; explain here|tomorrow; shout (when|as soon|once); ping you; tell you|everyone
        advise you; you ll see|read ..4 here; writes you; writes to you; write to you; texts you; emails you; messages you
        answers you
        [UPDATE_2]
        at; by; in; within; from us; here; tomorrow; tonight; soon
        [UPDATE_3]
        when; once; as soon; by; tomorrow; here; with; tonight; today
        [DELIVER_WORD_1]
        deliver; delivers; delivering; delivered; delivery; ship; ships; shipping; shipped; dispatch; dispatched; courier
        replacement; replacements; parcel; package; post it|you|the|your|a; mail it|you|the|a; send you? @DELIVER_WORD__1
        sending you? a|an|the|your|it|another|out|one; bring; brings; bringing
        with you by|on|in|tomorrow|today|within|at|before; at your door|place|house|home; to your door|place|house|home
        reach you; reaches you; reaches him; reaches her; arrive; arrives; get it to you
        get it|them|that|your|the ..3 (to you|out to you|there); yours by; yours on; yours tomorrow; on its way; van
        in the post; drop it|them|that|a|the|off; hand deliver; will|ll be there|here|yours; leaves our|the|us; goes out
        put ..3 in the post; collect it|the|your; fresh bouquet|one|box|batch; new one|pair|lamp|set|box|bag|card|phone
        [DELIVERY_1]
        arrives; ships; reaches; leaves; is yours; goes out; is with you; will be with you; will arrive; comes; lands
        gets to you; is at your
        [DELIVER_NOT_1]
        refund; money; deposit; credit goes|will; email; e-mail; update; as a rule; message; answer; reply; feedback
        comment; comments; send you? a|an message|dm|link|note|update|email|photo; engineer; technician; we open|close
        [REFUND_WORD_1]
        refund; refunds; refunding; refunded; reimburse; reimbursed; reimbursing; money back|goes|will|is
        pounds|euros|dollars|quid|amount|fee|deposit|cost|charge|payment|fare|difference|price|tenner|fiver|total|sum|money|one ..6 @REFUND_WORD__1
        return|returning|give|giving|pay|paying|get|send|sending|transfer|put ..5 money|fee|amount|deposit|payment|cost|charge|difference|pounds|euros|dollars|fare ..3 back|to?
        credit your|the|you|back|it; back in|on|to your account|card|bank; pay you? back; compensate; cashback; money back
        [REFUND_2]
        goes; go; is going; leaves; lands; reaches; will be; comes; returns; arrives
        [REFUND_NOT_1]
        as a rule; if a parcel|item|ticket; are entitled; usually; refund policy; can t refund; cannot refund; won t refund
        left us; look into; check on|the ..2 refund; chase; chasing; non refundable; not refund
        [FIX_WORD_1]
        fix; fixes; fixed; fixing; repair; repairs; repaired; repairing; mend; mended; mending; correct; corrected
        correcting; patch; patched; patching; sort it|this|that|the|your|out|them; sorted; resolve; resolved; resolving
        solve; solved; swap; swapped; swapping; restore; restored; restoring; put it|this|that|things|everything right
        reset; rectify; replace the part|parts|battery|meter|screen|seal|valve|boiler|lock|filter|pump; working again
        back up|online|on; unblock; unlock; reconnect; reinstall; rebuild; clean; cleaned; cleaning
        change the sign|label|bulb|lock|entry|record; take it|this|that down
        update the page|site|website|sign|listing|map|label|record|records|system|app; remove the
        make it|this|that|things right; goes live; go live; rewrite; reprint; adjust; amend
        [FIX_NOT_1]
        can t; cannot; since <time>; try to; whether it s; once it s; when it s; how to; as soon as it s
        [NEGATIVE__1]
        one; answer; reply; response; help; apology; explanation; refund; information; update; updates; heating; water
        power; signal; internet; luggage; bags; bag; sign; idea; show; hot; communication; staff; wifi; customer service
        [NEGATIVE__2]
        good; happy; impressed; working; acceptable; helpful; ok; okay; cool; great; fun; amused; fair; the first; a fan
        even; worth; as described|advertised|good; surprised
        [COMPLAINT__1]
        acceptable; good enough; impressed; happy; what i ordered; as described|advertised|pictured; worth; fair; cool
        amused; on; ok; okay; clean; even
        [COMPLAINT__2]
        now; already; please; app; website; asap; !; mess
        [COMPLAINT__3]
        nobody; no one; it always|take|so; i (have to|always|need|never|keep); my
        you keep|not|always|never|charge|lot|guys|still|even|advertise|take; your; there no|never|only|always
        the|this ..2 always|so|never|still|not|down|broken|slow
        [COMPLAINT__4]
        happened to; s the point; is the point; is going on; s going on; is wrong; s wrong; a @COMPLAINT___1
        [COMPLAINT__5]
        still; no; without; row; this; and; ,; running; in a
        [COMPLAINT__6]
        apology; explanation; reply; response; answer; communication; warning; notice; update; updates; information; refund
        heating; water; hot water; internet; signal; help; show; idea; announcement; so much as; one at; sign
        [QUESTION__1]
        wondering; curious; ask; know; asking; tell me; question; let me know; confirm; clarify; explain; see; check
        [NOT_PRAISE__1]
        before; wishes; regards; way; battery; time; of luck; price; place; phone; option
        [SUGGESTION__1]
        add; bring back; consider; make; introduce; sell; offer; open; start; put; include; allow; stock; train; do; have
        let; give; bring; stop; change; extend; return; use; print; fix the
        [SUGGESTION__2]
        add; bring back; get; have; make; introduce; start; put; include
        [SUGGESTION__3]
        add; bring back; make; introduce; start; put; include; offer; consider; open
        [SUGGESTION__4]
        add; train; try; consider; have; put; make; a; hire; think; next time; you could|should; invest; use; open; offer
        start; send; tell; include; two; one; more; some
        [SUGGESTION__5]
        add; a; two; more; train; consider; you could|should; have; some; one; try; make; put; open
        [SUG_NOT__1]
        fix; sort; stop; speak; talk; answer; respond; refund; get; be; learn to
        [SUG_NOT__2]
        refund; reply; answer; update; help; my; upgrade; for an
        [SERIOUS__1]
        leaked; leak; breach; shared; exposed; published; sent to
        [SERIOUS__2]
        razor; broken glass; shard; glass; metal; nail; needle; plaster; wire
        [THANKS__1]
        helps; helped; worked; works; did it; s great; s perfect; s all
        [FUT__1]
        this; it; you; i; nothing; there; my; nobody; no one
        [LAW_PAST__1]
        wrote; has; have; sent; filed; called; emailed; already; contacted; served; is already; is now; says; posted; rang
        [LAW_PAST__2]
        hired; instructed; retained; consulted; contacted; called; spoke to|with; spoken to|with; engaged; seen; appointed
        got; briefed
        [LAW_PAST__3]
        lawyer; lawyers; solicitor; solicitors; attorney; barrister; legal advice; legal
        [REGULATOR__1]
        aviation; transport; rail; energy; food; health; housing; competition; communications; gambling; banking; water
        safety; standards; civil aviation; licensing; environmental; labour; labor; food safety; public
        [REGULATOR__2]
        authority; regulator; standards; agency; health; commission; ombudsman; inspectors; inspector; inspection; board
        officer; safety authority; department; commissioner
        [NOT_REG__1]
        on; knob; valve; of the; for the; click; switch
        [NOT_CLAW__1]
        expired; is next; holiday; account number; transfer; details; declined; is lost; statement says
        [CB_PAST__1]
        did; done; made; opened; raised; started; filed; requested; initiated; submitted; put in; won; got
        [CB_PAST__2]
        is; was; has been; filed; done; in; approved; went; started; successful; opened; submitted; requested
        [CB_PAST__3]
        has; have; sided; pulled; refunded; returned; reversed; gave; agreed; took; clawed; got; ruled; already; blocked
        sorted; s pulled|reversed|refunded
        [ELSEWHERE__1]
        a different; the other; a local; the local; a new; a rival; the rival
        [ELSEWHERE__2]
        other lot; competition; bakery; shop; place; guys; one; gym; garage; cafe; café
        [UPDATE_WORD__1]
        here; to you; by; it; tomorrow; as soon; when; once
        [DELIVER_WORD__1]
        a; an; the; your; it; another; out; one; some; his; her; their; you a|the|your
        [REFUND_WORD__1]
        back; returned; refunded; on your card; in your account; to your card|account; on its way back
        [COMPLAINT___1]
        joke; mess; disgrace; shambles; waste; let down; letdown; rip; farce; disaster; nightmare
        """#
    )
}
