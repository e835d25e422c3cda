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
        allerg*; anaphyla*; epipen; hospital*; ambulance; injur*; bleed*; blood; burnt-my; scald*; poison*; choke*; choking; unconscious; faint*; seizure; stroke; heart-attack; cancer; chemo; insulin; diabet*; asthma*; coeliac; celiac; pregnan*; miscarr*; death; dead-child; funeral; buried; passed-away; widow; bereave*; grieving; suicid*; overdose; rape; harass*; stalk*; abuse; abused; violence; violent; racist; racism; racial; discriminat*; wheelchair; blind; epilep*; autis*; explod*; explosion; smoke; sparks; carbon-monoxide; evacuat*; emergency; 999; 911; 112; hacked; breach; leaked; stolen; fraud; identity-theft; eviction; evicted; homeless; bailiff*; bankrupt*; debt; stung; swollen; swelling; vomit*; rash; concussion; fracture*; stitches; wound; needle; syringe; mould-lung; rats; infection; infected; sepsis; a&e; er; icu; surgery; tumour; tumor; medication; tablets; antidepress*; overdosed; drown*; suffocat*; electrocut*; electric-shock; shocked-by; contaminat*; salmonella; e-coli; listeria; unsafe; trapped; molest*; assaulted; threatened; missing-child; paramedic*; nan's; deceased; coffin; cremat*; icu; ventilator; pacemaker; oxygen; dialysis; collapse*; collapsed
        @SERIOUS_1
        grief / !@SERIOUS_IDIOM; assault* / !@SERIOUS_IDIOM
        died / !@THING_DIED; burned / !@BURNED_OUT; fire / !@FIRE_NOT; recall / !@RECALL_NOT; disab* / !@DISABLED_NOT
        + My son is allergic to nuts and you served him peanuts.
        + He was assaulted by your driver.
        + She is sick with grief.
        - I give you grief when things go poorly.
        - The new seats are an assault on the eyes.
        + Someone died on the night boat.
        + The disabled toilet is locked.
        - My phone's battery died at noon.
        - I'm burned out on these night boats.
        - You disabled my account.
        + There's a gas smell in the flat.
        - The sofa is a bit small.
        [THING_DIED]
        battery; watch; phone; iphone; ipad; laptop; tablet; app; charger; console; router; engine; motor; wifi; screen; car; signal; conversation
        [BURNED_OUT]
        burned|burnt out; money to burn
        [FIRE_NOT]
        fire (tv|stick|tablet|hd|sale|up|off|away|him|her|them|whoever); (on|pure|straight|absolute) fire; 🔥
        [RECALL_NOT]
        (i|we|you|people|don t|can t|cannot|will|ll|as i) ..1 recall
        [DISABLED_NOT]
        account; accounts; login; ability; app; feature; features; notification; notifications; button; option; function; setting; settings; plugin; cookies; wifi
        [SERIOUS_IDIOM]
        give|gives|gave|giving|given|get|gets|getting|got ..3 grief; good grief; come|came|comes to grief; assault on|to ..2 eyes|ears|senses|nose|wallet|taste

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
        elsewhere / !@ELSEWHERE_HERE
        competitor; competitors; rival; rivals; to|with|from|for the|your competition
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
        [ELSEWHERE_HERE]
        elsewhere in|on|at the|your|this|shop|store; from elsewhere; as elsewhere
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
        # Wider frames for what customers write in English.

        [X_FUT]
        ll; will; shall; gonna; going to; about to; might; may; can always; thinking of|about; tempted to; considering; planning to|on; ready to; have to; want to; tomorrow ,? i|we; tonight ,? i|we; on @WEEKDAY ,? i|we; or else; now my;and i; either; time to; half a mind to; guess i; let me; let s; happy to; not afraid to; hesitate to; prepared to; intend to; intending to; no choice but to; want me to; need to; should i|we; shall i|we; or i|we; then i|we; before i|we; and i|we post|tell|call|go|leave|cancel; i|we m|re; im; i am; we are; i d; wait|you till|until; see if; d hate|love|like|rather to; watch me; is how|when|where i|we; next ,? i|we; inclined to; threatening to; off to; dying to; wondering if i|we; seriously? considering; i start; we start; looking forward to; plan to; promise to; mind to

        [X_HAVE]
        ve; have; has; had; already

        [X_SITE]
        @PUBLIC_PLACE|@PUBLIC_STRONG; tiktok; insta; instagram; ig; facebook; fb; twitter; threads; reddit; youtube; snapchat; linkedin; trustpilot; tripadvisor; yelp; glassdoor; mumsnet; google reviews|maps; nextdoor; whatsapp; bluesky; mastodon; twitch; discord
        my|our ..2 channel|blog|page|podcast|feed|stories|wall|timeline|profile|followers|vlog|subscribers|readers|listeners|newsletter
        village|neighbourhood|neighborhood|community|parents|mums|dads|residents|street|local|school|town|building|owners|parish|allotment group|page|chat|forum|board|noticeboard|newsletter
        social media; socials; forum; forums; message board; the internet; the whole internet; review site|sites; comparison site|sites

        [X_EVID]
        this; these; that; everything; it all; all of it|this; photo; photos; picture; pictures; pics; footage; video; videos; clip; recording; recordings; screenshots; screenshot; receipts; thread; review; story; saga; emails; chat; transcript; the lot; invoice; dashcam; cctv; voicemail

        [X_PUBLIC]
        everyone; everybody; the world; the whole world; the internet; followers; subscribers; other customers|people|parents|guests|patients|passengers; the public; all my friends; whole|entire town|village|street|office|neighbourhood|neighborhood|city|school|building|internet|family|country|timeline|congregation|club; @X_SITE

        [X_SUBJ]
        i; we; ve; have; has; had; already; just; wife|husband|daughter|son|sister|brother|partner|,

        [X_HAPPY]
        @HAPPY_POST; congrat*; recipe; recipes; wedding; compliment; five stars; 5 stars; raving; wonderful; ten out of ten; @VERY_POSITIVE; for free; is it ok; may i; can i; could i; do you mind; how do i; where do i

        [X_PLAIN]
        @X_HAPPY; instead of; no need; would never; would not; wouldn t; not going to; won t; never going to; isn t my|our; not my thing|style; haha; lol; joking; kidding

        [X_POST_PAST]
        @X_SUBJ posted|shared|uploaded|tweeted|published|blogged|vlogged|leaked|streamed|plastered|ranted|reposted|documented ..8 @X_SITE
        @X_SUBJ ..1 put|stuck|dropped|dumped|wrote|written|reviewed|told|warned ..6 @X_SITE; ^ put|stuck|told|dropped|warned|wrote ..6 @X_SITE; ^ posted|shared|uploaded|tweeted|published|leaked ..8 @X_SITE
        named and shamed; i|we|ve|have|already|just warned|told ..2 @X_PUBLIC; gone|went public; gone|went|going viral ..2 already|now|since
        <number>|thousands|hundreds|k ..2 views|shares|comments|retweets|reposts|upvotes
        @X_PUBLIC|people ..2 already|now ..2 know|knows|seen|saw|heard|read
        left|gave|given|written|wrote|posted ..3 one|1|zero|two|2|bad|negative|honest|scathing|stinking|damning|brutal ..2 star|stars|review|reviews

        [X_FUT_PUT]
        ll|will|gonna|to|might|may|shall|could|m|re|should|must|can|d ..2 put|stick|drop|tell|warn|write|told

        [intent.publicPost.threat]
        @X_G1 @X_G2 @X_G3 ..6 / !@X_PLAIN
        @X_SITE ..2 @X_G4 ..2 @X_G5 ..3 / !@X_PLAIN !@X_POST_PAST
        or|and|then @X_PUBLIC ..1 hears|sees|knows|reads|learns|finds ..4 / !@X_HAPPY !@X_POST_PAST
        tomorrow|tonight|monday|friday i|we ..1 stick|post|put|share|upload|tell ..8 @X_SITE / !@X_HAPPY
        @X_FUT ..3!@NEGATION post|posting|share|sharing|upload|uploading|tweet|tweeting|publish|publishing|blog|vlog|leak|leaking|stream|streaming|plaster|plastering|put|putting|stick|sticking|drop|dropping|dump|dumping|write|writing|rant|ranting|tell|telling|take|taking|go|going|bring|show|showing|air|airing|splash ..8 @X_SITE / !@X_PLAIN !@X_POST_PAST
        @X_FUT ..2 post|posting|publish|publishing|upload|uploading|leak|leaking|release|releasing|broadcast ..2 @X_EVID / !@X_PLAIN !@X_POST_PAST
        naming|name and shaming|shame / !@X_PLAIN !@X_POST_PAST
        wait|wait till|until ..3 @X_PUBLIC ..2 sees|see|hear|hears|finds|find|reads|read|learns|gets|get / !@X_POST_PAST
        @X_PUBLIC ..2 will|ll|should|gets|deserves|deserve|needs|need|ought|can|going ..3 know|knows|see|hear|read|learn|find|watch|warned|told|judge|decide / !@X_PLAIN !@X_POST_PAST
        @X_FUT ..2 tell|telling|warn|warning|let|letting|inform|informing|show|showing ..3 @X_PUBLIC / !@X_PLAIN !@X_POST_PAST
        @X_G6 @X_G7 / @X_FUT !@X_PLAIN !@X_POST_PAST
        @X_FUT ..2 leave|leaving|write|writing|give|giving|drop ..3 one|1|zero|two|2|bad|negative|honest|scathing|stinking|damning|brutal ..2 star|stars|review|reviews / !@X_PLAIN !@X_POST_PAST
        one|1|zero|bad|scathing|stinking|damning star? review? ..1 incoming|coming|loading|drafted|pending|it is
        review|reviews|post|video|thread|screenshots|photos ..2 goes|go|ready|drafted|queued|written ..4 live|up|online|unless|if|tonight|tomorrow|out|@X_SITE / !@X_PLAIN !@X_POST_PAST
        + Tick tock, tomorrow I post the photos in the village group.
        + Wait until Facebook sees this sofa.
        + Other parents deserve to know about this.
        - I put the lamp in the hall and told my sister.
        - I keep your recipe on the fridge.

        [intent.publicPost.report]
        @X_POST_PAST / !@X_HAPPY !@X_FUT_PUT !@NOT_DONE
        + I stuck the pictures on Reddit, 300 comments.
        + Told everyone in the parents group about your playground.
        - I shared your cake on Instagram, gorgeous!

        [X_KIN]
        mate; friend; cousin; sister; brother; neighbour; neighbor; contact; contacts; someone; somebody; wife; husband; partner; daughter; son; uncle; aunt; pal; flatmate; colleague

        [X_MEDIA]
        @MEDIA; channel <number>|one|two|three|six|seven|nine; camera|tv|film|news|television crew|crews|team; sunday|saturday|monday|local|evening|daily|regional|national|weekly s? paper|papers|news|edition|bulletin|rag|press; herald; gazette; mercury; echo; argus; chronicle; courier; tribune; examiner; observer; inquirer; front page; headline; headlines; consumer show|programme|program|hour|page|column; documentary; documentary maker; producer; newsdesk; reporter; reporters; journo; journos; hack; columnist; correspondent; broadcaster; phone in

        [X_NOMEDIA]
        @NOT_MEDIA; @X_HAPPY; by trade; private person; congrat*; showed your; saw your|you; paper towel*; newspaper delivery

        [X_PRESS_PAST]
        gave|given|did|done|giving ..2 interview|interviews|statement|quote|quotes|soundbite
        camera|tv|film|news|television crew|crews|team ..4 was|were|came|has|have|been|filmed|turned|showed|left|there|visited
        @X_G8 ..1 a|the|some? camera|tv|film|news|television crew|crews|team
        @X_MEDIA ..2 printed|ran|published|covered|aired|featured|rang|called|interviewed|phoned|broke|wrote|picked|took|filmed|quoted|carried|visited|contacted|emailed|messaged|came|replied
        @X_MEDIA ..1 has|have ..2 @X_EVID|my|our|been|run|printed|published|covered|the|it|taken|picked
        article|piece|story|report|segment|feature|item ..6 is|was|came|went|has|s ..2 out|published|printed|aired|ran|run|appeared|online|live
        @X_G9 ..2 @X_G10 ..2 @X_MEDIA ..4
        spoke|spoken|talked|told|sent|forwarded|handed|given|gave|passed|leaked|tipped|emailed|written|wrote|contacted|rang|phoned ..7 @X_MEDIA

        [intent.press.threat]
        @X_FUT ..9 @X_MEDIA / !@X_NOMEDIA !@X_PLAIN !@X_PRESS_PAST
        @X_MEDIA ..3 love|loves|would|d|will|ll|might|may|can|could|is|are ..4 this|these|that|story|stories|kind|sort|know|interested|hear|bite|run|print|listen|curious|keen|next|ears|eat / !@X_NOMEDIA !@X_PRESS_PAST
        @X_KIN ..2 at|in|with|on|from|for|is|who ..4 @X_MEDIA ..8 run|print|story|interested|loves|love|curious|publish|write|stories|this|that|call|listen / !@X_NOMEDIA !@X_PRESS_PAST
        read ..2 about ..6 in ..2 @X_MEDIA / !@X_NOMEDIA !@X_PRESS_PAST
        @X_G11 ..3 @X_MEDIA ..6 ? / !@X_NOMEDIA !@X_PRESS_PAST
        + My cousin writes for the Chronicle and loves this kind of thing.
        + Channel 9 would eat this up.
        - My friend at the Herald adores your soup, so delicious!

        [intent.press.report]
        @X_PRESS_PAST / !@X_NOMEDIA !@PRESS_NOT
        + I gave an interview about your warehouse yesterday.
        + The Courier ran it on page 5.
        - The film crew next door bought all your donuts, thank you!

        [X_LAW]
        @LAW; counsel; litigator; tribunal; legal team|help|action|cover|aid|advice|route|proceedings|department; small claims; judge; magistrate; county|high|civil|district court; advocate; bailiff; bailiffs; mediator

        [X_NOLAW]
        @NOT_LAW; @X_HAPPY; school play; plays a; my ex; was a solicitor|lawyer|barrister|judge; by trade; isn t my thing; wigs; costume; @X_KIN is a|an; legal drinking; judge for yourself

        [X_LAW_PAST]
        letter @X_G12 ..2 @X_G13; @X_G14 ..2 legal advice|counsel|opinion
        judge|court|tribunal|magistrate|arbitrator ..2 ruled|found|sided|ordered|awarded|decided|agreed|said|upheld
        spoke|spoken|talked|speaking|been|sat|met ..2 to|with|and|down|at ..3 @X_LAW
        @X_LAW ..1 has|have|had|is|says|said|sent|wrote|filed|already|now ..4 file|papers|case|everything|it|this|letter|on|working|writing|that|you|sent|filed|issued|drafted|contact|instructed|dealing|looking|handling
        writ|papers|summons|proceedings|lawsuit|suit|injunction ..2 is|was|are|were|has|have|went|s ..2 in|issued|filed|lodged|served|submitted|started|been|out
        served|issued|filed|lodged|brought|won|started|launched ..4 claim|writ|papers|summons|proceedings|lawsuit|suit|injunction
        court date|hearing|order ..2 is|was|set|on|for|arrived|came
        instructed|hired|retained|engaged|appointed|consulted|briefed|paid|called|rang|emailed ..3 @X_LAW

        [intent.lawyer.threat]
        @X_FUT ..7!@NEGATION @X_LAW / !@X_NOLAW !@X_PLAIN !@X_LAW_PAST
        @X_LAW ..1 it is|then / !@X_NOLAW !@X_LAW_PAST
        my|our|a|the|your ..1 @X_LAW ..2 goes|will|ll|would|d|can|is going|are going|gets|wants|comes|takes|loves|next / !@X_NOLAW !@X_PLAIN !@X_LAW_PAST
        do|must|should|shall i|we ..3 need|have|get|involve|call|bring ..5 @X_LAW / !@X_NOLAW !@X_LAW_PAST
        next letter|email|call|message ..5 @X_LAW / !@X_NOLAW !@X_LAW_PAST
        then? i|we sue|litigate / !@X_NOLAW !@X_LAW_PAST
        + Fine, small claims it is.
        + Must I bring a barrister in over a kettle?
        - Suing is not my thing, promise.

        [intent.lawyer.report]
        @X_LAW_PAST / @X_LAW !@X_NOLAW !@LAW_NOT
        + The tribunal found in our favour last week.
        + I sat down with a solicitor on Monday.
        - My aunt is a judge at the dog show.

        [X_REG]
        @REGULATOR
        financial|telecoms|telecom|energy|water|health|housing|equality|care|rail|transport|consumer|food|data|privacy|advertising|banking|insurance|gambling|charity|competition|media|safety|aviation|education|building|council|fire|labour|tenancy|pensions ..1 regulator|regulators|watchdog|commission|commissioner|authority|agency|ombudsman|inspector|inspectors|inspectorate|board|office|council|bureau|tribunal|marshal|officer|officers|people|protection|standards|adjudicator
        care commission; equality commission; council inspectors; my|our mp|senator|congressman|councillor|congresswoman; consumer bureau|affairs|protection; industry body; professional body; licensing board|team|office; data protection; fire marshal; animal welfare; rspca; safeguarding; health board; school governors; medical council; the authorities; public health

        [X_NOREG]
        @NOT_REG; told me to; @X_HAPPY; so thank; thanks for; how do i; pressure valve; fixed it; school project

        [X_REG_PAST]
        passed|reported|lodged|filed|raised|complained|written|wrote|sent|submitted|alerted|informed|tipped|referred|escalated|notified|told|contacted|rang|logged|made|opened|phoned|emailed|forwarded|registered|handed|spoke|spoken|gone ..8 @X_REG
        @X_REG ..2 has|have|s ..3 opened|logged|taken|accepted|upheld|confirmed|ruled|started|launched|assigned|got|replied|my|our|been|already|visited|written|asked|agreed|a|everything
        @X_REG ..1 opened|upheld|confirmed|ruled|replied|rang|visited|agreed|wrote|accepted|launched|called|is|are ..3 case|complaint|that|me|us|my|our|in|back|looking|investigating|it|yesterday|today|already|on

        [intent.regulator.threat]
        @X_G15 ..5 @X_REG / !@X_NOREG !@X_REG_PAST
        @X_FUT ..8!@NEGATION @X_REG / !@X_NOREG !@X_PLAIN !@X_REG_PAST
        @X_REG ..2 gets|will|ll|hears|hear|next|would|might|may|can|d|shall|love|loves ..6 / !@X_NOREG !@X_PLAIN !@X_REG_PAST
        i|we report|complain|write|go|call|escalate ..5 @X_REG / !@X_NOREG !@X_PLAIN !@X_REG_PAST
        + The housing ombudsman gets my file tonight.
        + I'd hate to drag the fire marshal into this.
        - They told me to ring the regulator, but you sorted it, thanks.

        [intent.regulator.report]
        @X_REG_PAST / !@X_NOREG !@REG_NOT !@X_FUT
        @X_REG_PAST / @X_HAVE !@X_NOREG
        + The energy regulator has opened a case on you.
        + Lodged my complaint with the rail commission.

        [X_BANK]
        @BANK; credit|debit|bank? card ..1 provider|firm|company|issuer|people|team|service; card provider|firm|company|issuer|people; my|our|the bank|card; payment provider|service; building society; credit union

        [X_NOCB]
        @NOT_CLAW; dispute desk; charging back and; next door; @X_HAPPY; reversed into|out; back up

        [X_CB_PAST]
        @X_BANK ..2 reversed|refunded|clawed|returned|pulled|recovered|sided|credited|upheld|approved|opened|accepted|reimbursed|reclaimed|cancelled|blocked|stopped
        raised|opened|filed|started|lodged|submitted|made|won|initiated|requested ..3 section 75|chargeback|dispute|charge back|clawback
        @X_G16 @X_G17 ..2 section 75|chargeback|dispute|claim|charge
        section 75|chargeback|dispute|charge back ..2 is|was|has|went|s ..2 in|approved|opened|through|done|won|successful|filed|underway|running|lodged|been|accepted|under
        stopped|blocked|cancelled|froze|recalled ..2 payment|payments|direct debit|cheque|check|standing order
        got|had|have ..4 money|cash|payment|fee|deposit|it ..2 back ..3 through|from|via|with|thanks to ..2 @X_BANK
        disputed ..4 with|charge|charges|payment|payments|amount|transaction

        [intent.chargeback.threat]
        @X_G18 ..6 @X_BANK @X_G19 / !@X_NOCB !@X_CB_PAST
        @X_G20 ..4 @X_G21 ..8 @X_G22 / !@X_NOCB !@X_CB_PAST
        @X_FUT ..3!@NEGATION open|opening|raise|raising|start|starting|file|filing|lodge|lodging|request|requesting|make|doing|do|put ..3 dispute|chargeback|section 75|charge back|clawback / !@X_NOCB !@X_PLAIN !@X_CB_PAST
        @X_FUT ..3!@NEGATION stop|stopping|block|blocking|halt|halting|recall|recalling|reverse|reversing|dispute|disputing|contest|contesting|claw|clawing ..4 payment|payments|direct debit|standing order|cheque|charge|charges|transaction|money|deposit|back|it|amount / !@X_NOCB !@X_PLAIN !@X_CB_PAST
        one call|click|email|message|tap|phone ..4 @X_BANK / !@X_NOCB !@X_CB_PAST
        @X_BANK ..2 will|ll|can|gets|going|would|d|shall ..4 back|reverse|refund|dispute|claw|pull|sort|return|recover|take|deal|reclaim / !@X_NOCB !@X_PLAIN !@X_CB_PAST
        @X_FUT ..4 @X_BANK ..5 back|reverse|refund|dispute|claw|pull|return|recover|reclaim|involved / !@X_NOCB !@X_PLAIN !@X_CB_PAST
        + One click in my banking app and I dispute the charge.
        + My card firm can reclaim it, your choice.
        - Do you take cards or is it cash only?

        [intent.chargeback.report]
        @X_CB_PAST / !@X_NOCB !@X_FUT
        @X_CB_PAST / @X_HAVE !@X_NOCB
        + The building society reversed the payment today.
        + Stopped the direct debit this morning.

        [X_SUB]
        @CANCEL_OBJ; contract; contracts; policy; policies; plan; plans; season ticket; membership; memberships; subscription; subscriptions; pass; line; lines; standing order|delivery; account; accounts; broadband; licence; direct debit; loyalty card; app; renewal; weekly box; veg box; mortgage; savings; isa; donation; donations; tenancy; gym; streaming

        [X_NOSUB]
        @CANCEL_NOT; @X_HAPPY; can i; how do i; newsletter twice; is there; what happens; while the; for that day; anytime

        [X_SUB_PAST]
        cancelled|canceled|closed|ended|terminated|pulled|dropped|ditched|quit|deleted|binned|uninstalled|stopped|axed|scrapped|surrendered my|our|the|both|all|that|your ..4 @X_SUB
        ^ uninstalled|unsubscribed|deregistered|cancelled|canceled ,|.|!|and; , uninstalled|unsubscribed|deregistered ,|.|!|and
        uninstalled|deleted|removed ..2 app|account|apps; unsubscribed ..2 from|today|yesterday|last|and
        sent|posted|emailed|handed|gave|given|submitted|filed|served|put ..4 cancellation|notice|termination|resignation
        cancellation|notice|termination ..2 ..2 sent|posted|submitted|handed|served|went|gone|in the post|with you
        @X_SUB ..2 card? ..1 is|are|s ..2 bin|cancelled|canceled|closed|terminated|ended|shredded|cut|history

        [intent.cancel.threat]
        @X_FUT ..3!@NEGATION cancel|cancelling|canceling|end|ending|terminate|terminating|pull|pulling|close|closing|stop|stopping|drop|dropping|ditch|ditching|quit|quitting|axe|axing|scrap|scrapping|bin|binning|leave|leaving|delete|deleting|uninstall|uninstalling ..5 @X_SUB / !@X_NOSUB !@X_PLAIN !@X_SUB_PAST
        ^ just? cancel|terminate|close|end|stop|delete my|our ..3 @X_SUB / !@X_NOSUB !@X_SUB_PAST
        please|so|then|, just? cancel|terminate|close|end|stop|delete my|our ..3 @X_SUB / !@X_NOSUB !@X_SUB_PAST
        @X_G23 ..2 renew|renewing|extending|resubscrib* ..6 / !@X_NOSUB !@X_HAPPY
        how|where ..3 cancel|terminate|close ..4 / @VERY_NEGATIVE !@X_SUB_PAST
        @X_G24 ..2 @X_G25 your @X_G26
        + Terminate our contract as of today.
        + I'm not renewing this spring.
        - What happens if you cancel the match?

        [intent.cancel.report]
        @X_SUB_PAST / !@X_NOSUB !@CANCEL_NOT_REPORT !@X_FUT
        + Uninstalled, unsubscribed, bye.
        + I handed in my notice for the gym on Monday.

        [X_PLACE]
        airline|airlines|salon|salons|bank|banks|shop|shops|store|stores|bakery|bakeries|pharmacy|garage|dentist|vet|vets|gym|gyms|restaurant|restaurants|café|cafe|cafes|hotel|hotels|provider|providers|supplier|suppliers|company|companies|firm|firms|brand|brands|butcher|florist|pizzeria|barber|barbers|takeaway|clinic|place|places|school|schools|cleaner|cleaners|plumber|plumbers|builder|builders|supermarket|market|insurer|insurers|network|networks|broker|agency|agencies|carrier|carriers|baker|ones

        [X_ELSE]
        @ELSEWHERE; elsewhere; your|the rival|rivals|competitor|competitors|competition; another|different|other|rival|new @X_PLACE; the @X_PLACE ..1 across|down|next|over|round|around|opposite|up|on; someone|somebody|somewhere|anyone else; down|across|over|up the road|street|hall|hill

        [X_NOELSE]
        @ELSE_NOT; @X_HAPPY; right back to you; came back to you; back to you; compare; no slots; regret*; found it; lost; on holiday; switch brands ,? ever

        [X_ELSE_PAST]
        @X_G27 @X_G28 ..4 @X_G29
        @X_G30 with <capital> now ..3
        another|different|rival @X_PLACE ..1 fixed|did|delivered|sorted|had|took|repaired|made|sold|offered|managed|found|replaced
        moved|switched|took|taken|transferred|gave|given|shifted|defected|jumped ..6 to @X_ELSE|<capital>
        bought|ordered|got|booked|rented|hired|found|went|gone|paid|chose|signed ..5 from|at|with|to|by|up @X_ELSE
        i|we bank|shop|buy|train|eat|fly|order|drink|stay|insure|stream|dine ..3 elsewhere|with|at|from ..3 now|these|since
        @X_G31 ..1 fitted|did|fixed|delivered|sorted|had|took|got|repaired|made|sold|answered|gave|offered|managed|charged|has|have|installed|found
        @X_G32 a|with ..2 customer of|at @X_ELSE|<capital>

        [intent.goElsewhere.threat]
        @X_G33 ..4 @X_G34 ..1 @X_G35 ..1 @X_G36 ..4
        @X_G37 ..1 @X_G38 @X_G39 <word> @X_G40 ..4 / !@X_NOELSE
        @X_G37 @X_G41 @X_G39 @X_G42 / !@X_NOELSE
        @X_FUT ..3!@NEGATION try|trying|go|going|take|taking|buy|buying|shop|shopping|order|ordering|book|booking|find|finding|look|looking|switch|switching|move|moving|use|using|head|heading|fly|flying|eat|eating|spend|spending|see|ask|pick|choose|walk ..6 @X_ELSE / !@X_NOELSE !@X_ELSE_PAST
        this|that|it was|is|s my|our|the last|final ..1 booking|order|visit|purchase|trip|stay|flight|meal|appointment|time ..4 / !@X_NOELSE
        from now on|onwards ,? it s|i|we|ll; @X_G43 ..2 other ..1 @X_PLACE / !@X_NOELSE
        there|plenty|lots|loads ..3 other|better|nicer ..1 @X_PLACE / !@X_NOELSE !@X_ELSE_PAST
        @X_G44 ..2 @X_G45 ..5 again|here|you / !@X_NOELSE !@GOOD_NEVER
        @X_G46 ..2 see|seeing me|us ..2 again|back|here|anymore / !@X_NOELSE
        @X_G47 @X_G48 ..2 customer|client|regular|guest|member; taking|take|spend my|our ..2 business|money|custom ..4 elsewhere|@X_ELSE|<capital> / !@X_ELSE_PAST !@X_NOELSE
        @X_ELSE ..3 it is|then / !@X_NOELSE
        + Guess I'll use the florist across the square.
        + There are two better bakeries in town.
        + That was our final stay.
        - Went to the other shop to compare, came back to you.

        [intent.goElsewhere.report]
        @X_ELSE_PAST / !@X_NOELSE !@X_FUT
        @X_ELSE_PAST / @X_HAVE !@X_NOELSE
        + We fly with Norrair now.

        # Kinds.

        [X_NEGW]
        no; zero; never; nobody; none; neither; nothing; without; not a|one|an|any|even; no one; noone; still no; lack of; barely any; hardly any; nil

        [X_OWED]
        apology; apologies; reply; replies; answer; answers; response; explanation; refund; refunds; email; emails; call; calls; callback; update; updates; notice; warning; word; heating; water; signal; sound; audio; power; record; trace; help; assistance; support; option; luck; sign of; tracking; receipt; invoice; voucher; confirmation; compensation; resolution; solution; joy; information; info; contact; communication; credit; access; service; connection; internet; wifi; seat; seats; staff; replacement; show; idea why|what|where|when; one picks|picked|answers|answered|came|cares|cared|replied|called|helps|helped|showed|told|knows|responded

        [X_GOOD]
        @VERY_POSITIVE; @in.praise; no problem|problems|issues|complaints|fuss|need|worries|rush|hurry; thank you so|very|all|for; thanks so|for|a; love; loved; @NOT_COMPLAINT

        [X_THING]
        app; apps; site; website; page; link; login; password; account; phone; laptop; screen; battery; charger; machine; washer; dryer; dishwasher; fridge; oven; kettle; toaster; printer; router; wifi; internet; broadband; signal; tv; remote; game; console; controller; headset; headphones; earbuds; watch; tracker; camera; download; update; order; orders; parcel; package; delivery; shipment; item; items; refund; payment; card; voucher; code; coupon; gift card; ticket; tickets; booking; reservation; room; shower; toilet; heating; lift; escalator; door; window; zip; zipper; button; strap; sole; shoes; boots; jacket; coat; dress; jeans; shirt; bag; box; lid; handle; hinge; wheel; brake; tyre; engine; car; bike; bus; train; tram; flight; plane; driver; order; meal; food; burger; fries; pizza; chicken; coffee; bread; milk; salad; steak; drink; system; service; line; number; email; emails; server; servers; stream; video; sound; audio; mic; feature; software; program; tool; chat; bot; product; sofa; mattress; chair; table; lamp; customer service; helpline; hotline; support; scales; till; pump; installer; firmware; sync; folder; file; files; drive; keyboard; mouse; gps; disc; subscription; promo; discount; statement; bill; invoice

        [X_FAULT]
        crash*; freez*; froze; lag; lags; lagging; buffer*; glitch*; hang; hangs; error; errors; declined; rejected; expired; invalid; corrupt*; blank; down; unavailable; offline; disconnect*; dropping; overheat*; leak*; broke; breaks; breaking; snapped; peeling; shrunk; faded; ripped; tore; torn; wobbles; wobbly; squeaks; rattles; stuck; jammed; dead; died; dies; failing; failed; fails; blurry; faulty; gone; missing; late; delayed; wrong; fell off|apart; came off|apart|loose|unstuck|open; falls off|apart; falling off|apart; gave out|up; cut off|out; cuts out|off; shut|shuts|switched|switches off|down; logs|logged|kicks|kicked|signs|signed|locks|locked me out|off; out of order|stock|date; stopped *ing; refuses to; keeps *ing; kept *ing; rock hard; half empty; stone cold; ice cold; lukewarm; raw; pink; undercooked; burnt; stale; mouldy; rude; sold out; filthy; nasty; gross; slow; denied; terminated; suspended; banned; hacked; locked; blocked; lacking; useless; subpar; crooked; smudged; soaked; squashed; crushed; melted; spilt; spilled; bounced; vanished; disappeared

        [X_CMP]
        friendlier; faster; warmer; cleaner; quicker; bigger; better; fresher; softer; nicer; livelier; happier; smarter; tastier; safer; cheaper; kinder; more

        [in.complaint]
        @X_G51 ..1 @X_G50 ..6 / !@X_GOOD !@PLAIN_Q
        @X_G52 ..2 @X_G53 ..1 @X_G54 ..5 / !@X_GOOD
        @X_G55 ..1 @X_G56 ..1 past ..6; anything but $; @X_G57 ..3 @X_G58 ..6 / !@X_GOOD
        @X_G59 for ..4 , ..2 @X_G60 ..2
        @X_NEGW ..2 @X_OWED / !@X_GOOD !@PLAIN_Q
        @X_THING ..4!@NEGATION @X_FAULT / !@X_GOOD !@PLAIN_Q !@in.suggestion
        @X_THING ..3 @X_G61 ..2 <word> / !@X_GOOD !@PLAIN_Q !@in.suggestion
        i|we ..1 @X_G62 ..2 get|find|access|log|open|use|reach|connect|download|upload|install|sign|play|see|book|pay|order|buy|change|cancel|track|speak|contact|watch|stream|hear|receive|received|got|order|load|view|register|activate|heard|had|believe|been ..3 / !@X_GOOD !@PLAIN_Q !@X_MYSELF
        not able to|unable to|impossible to|tried to|trying to|trouble|struggling|difficulty ..3 / !@X_GOOD !@PLAIN_Q !@in.suggestion
        booked|ordered|paid|asked|reserved|promised|wanted|bought|requested|expected|chose|said ..5 got|received|given|came|ended|delivered|sent|arrived|charged ..3 / @X_NOTWHAT !@X_GOOD
        booked|ordered|paid|asked|reserved ..3 , got ..3; ordered|paid|asked for ..4 @X_G63 ..1 got|received|sent|given
        @X_G64 the point; words fail me; speechless; in its own way; ah yes ,? the; famous ..3 ..2 day <number>|@NUMBER_WORD; i ve seen|met|known|had|tasted @X_CMP
        wouldn t wish ..6; @X_G65 @X_G66 get back; every single time|day|week|morning|night|order|visit; used to be|love ..3 ; @X_G67 my|our trust|faith|patience|respect|business
        did|does|do ..1 anybody|anyone|nobody|somebody ever|even|actually? test|tested|check|checked|read|answer|care|train|clean|work|look|think|proof|listen|monitor|run; is there a single; is there anyone|anybody ..6 who|that|left; look|try harder; do better; sort it|this|yourselves|your ..2 out; get a grip; get your act; pull your
        stop *ing ..8 / !@X_GOOD !@X_STOPOK
        ^ @X_DET ..2 is|was|were|are|s|feels|felt|looks|tastes|tasted|smelt|smells|arrived|came|turned|got ..3!@NEGATION @X_FAULT / !@X_GOOD !@PLAIN_Q
        why ..1 @X_G68 ..9 / @X_YOURS !@X_GOOD !@X_WHYOK
        @X_G69 why ..6 / !@X_GOOD
        how @X_G70 ..3 / @X_ANGRYQ !@X_GOOD
        been|was|were|got|getting|felt|am|m ..1 ignored|mistreated|overcharged|charged|misled|lied|scammed|robbed|cheated|insulted|banned|hacked|blocked|locked|suspended|kicked|stranded|abandoned|bumped|downgraded|transferred|declined|denied|refused|fobbed|conned|mocked|yelled|shouted|patronised / !@X_GOOD
        @X_TIME ..3 @X_G71; @X_G72 ..3 ; how much longer; found my|our order yet; any @X_G73 @X_G74
        sent|emailed|messaged|called|wrote|tweeted|dmed|contacted|submitted|raised|filed|opened|reported ..8 @X_G75 / !@X_GOOD !@X_ANYINTENT
        @X_G76 @X_G77 ..4 / !@X_GOOD !@GOOD_NEVER
        @X_G78 ..2 good|great|nice|helpful|fair|fun|happy|impressed|acceptable|cool|ok|okay|clean|fresh|worth|amused|professional|right|funny|friendly|working|honest|safe|enough|legit|thrilled / !@NOT_COMPLAINT !@PLAIN_Q !@X_NOTBAD !@in.suggestion
        so|very|really|pretty|extremely|bit|rather|quite|too|totally ..1 disappointed|disappointing|annoyed|annoying|frustrated|frustrating|upset|unhappy|angry|rude|slow|poor|bad|confusing|expensive|loud|noisy|cold|salty|dirty|sad|nasty|unprofessional|misleading|stupid|dumb|heavy|small|late / !@X_GOOD !@PLAIN_Q !@in.suggestion
        @X_G79 ..3 @X_G80 ..3 / !@X_GOOD !@X_MY_BAD
        where|when ..1 is|s|are|will|the ..2 my|our ..2 order|parcel|package|refund|money|delivery|item|items|food|driver|bag|luggage|suitcase|ticket|tickets|replacement|card|engineer|technician|prescription ..9 / !@X_GOOD
        nothing|not|never ..3 like|as ..2 picture|photo|description|advertised|described|promised|expected|website|menu; @X_G81 advert*; as advertised; rip off; cut corners; joke of a; what a joke|mess|shambles|farce|waste|disgrace|let down|letdown|rip off|con|disappointment|nightmare|palaver
        had to|have to|forced to|made me|made us|expected to|left to|left us|left me ..6 @X_G82 / !@X_GOOD !@PLAIN_Q !@in.suggestion
        lovely|great|nice|fantastic|brilliant|perfect|charming ..3 , if you ..6 / !@in.suggestion
        @in.waiting / !@X_GOOD
        anybody|anyone|someone|somebody ..2 going to|gonna|ever|actually|there|alive|home|answer|reply|help ..5 ? / @X_ANGRYQ
        went to ..2 @X_G83 else
        @X_G84 ..2 back ..9 / @X_OLD !@X_GOOD
        + No hot water, no apology.
        + Paid for express, got it after a week.
        + My laptop keeps freezing.
        + Is there a single human left in your call centre?
        - How do I find my order number?
        - No problems at all, thanks!

        [X_DET]
        the; my; our; your; this; these; those; that; his; her

        [X_MYSELF]
        wait; believe how good|great|kind|fast|lovely; decide; remember; complain; fault; thank; recommend; be happier; eat more; make it; come

        [X_NOTWHAT]
        but; instead; wrong; only; nothing; not; empty; one; half; cold; a; ,; never; broken; charged; no; without; different; small; smaller; refund; still

        [X_STOPOK]
        @X_G85 stop; stop smiling|laughing|eating|thinking|talking|raving; bus stop; tram stop; stop by; non stop; stop announcements

        [X_YOURS]
        you; your; yours; my; i; we; our; it; this; the; they; there; u; ur; me; us; is; are

        [X_WHYOK]
        why not; that s why; this is why; reason why; no wonder; which is why; curious why; why thank; why i love|shop|come

        [X_ANGRYQ]
        this; hard; even; possible; still; ever; longer; times; dare; hell; earth; human; people; me; us; actually; come; legal; ok; fair; phone; alive; joke; anymore

        [X_TIME]
        <number>|@NUMBER_WORD|several|few|two|three|four|five|six|ten|twenty|forty|half|an|couple|over ..2 hour|hours|hrs|hr|minute|minutes|mins|min|day|days|week|weeks|month|months|year|years

        [X_ANYINTENT]
        newspaper; regulator; ombudsman; thanks for; thank you

        [X_NOTBAD]
        not only|just|bad; why not; if not; couldn t be; not too shabby; i m not right|happy about leaving

        [X_MY_BAD]
        by mistake; accidentally; my fault; my mistake; my bad; i accidently; wrong size i; changed my mind

        [X_OLD]
        please; gone; since; miss; used; discontinued; removed; stopped

        [in.waiting]
        @X_G86 @X_G87 ..2 @X_G88 ; day <number>|two|three|four|five|six|seven|eight|nine|ten .|!|,|and|now|without|of / @X_WAITCTX
        @X_G89 ..3 @X_G90 ..2 yet|since|after|for|so far|from|still|?|in|<number>
        @X_G91 ..2 @X_G92; any @X_G93 @X_G94
        when ..3 @X_G95 ..3 @X_G96 ..8 / @X_WAITCTX
        + Two weeks and still nothing from you.
        + Any update on my ticket?
        - We waited in the sun with an ice cream, lovely.

        [X_WAITCTX]
        still; delivery; parcel; refund; response; reply; answer; without; heating; nothing; promised; nobody; sent; ago; order; hour; day; waiting; ticket; email

        [X_BADW]
        @NEGATIVE; @VERY_NEGATIVE; not; never; nobody; nothing; why; if you enjoy|like; was until|before; used to; but; shame; would be; could be; should; instead; no longer; d be; for nothing

        [X_PEOPLE]
        crew; staff; team; driver; drivers; vet; nurse; doctor; waiter; waitress; barista; engineer; technician; plumber; mechanic; guide; chef; cook; receptionist; cashier; assistant; agent; advisor; lady; guy; man; woman; lad; girl; gentleman; gardener; tailor; seamstress; librarian; teacher; trainer; coach; instructor; host; baker; butcher; pharmacist; midwife; courier; conductor; captain; pilot; steward; hairdresser; barber; fitter; installer; manager; clerk; colleague; shift; kitchen; tour; hotel; lamp; tram; bakery; shop; service; app; website; food; meal; coffee

        [in.praise]
        who|whoever ..6 @X_G97 ..2 @X_G98
        what @X_G99 ..1 @X_G100 <word> ..6 / !@SARCASM !@X_IFYOU
        @X_G101 my|her|his hand ..6 / !@X_BADW; @X_G102 ..3 @X_G103 ..2 / !@X_BADW
        still? @X_G104 ..1 @X_G105 ..4 / !@X_BADW
        never|once @X_G106
        @X_G107 ..3 @X_G108 ..2 @X_CMPGOOD
        @X_G109 ..1 complain|fault|grumble|moan|knock|praise|thank|rate|recommend / !@X_SHIFTQ
        nothing|none @X_G110 ..3 magic|magical|miracle|miraculous|brilliant|perfect|excellent|amazing|praise|love|this|it|you|to|your
        best|favourite|favorite|highlight|nicest thing|part|bit|moment|spot|place|meal|purchase|decision|money|haircut|day|night|stay|experience|coffee|bread|cake ..3 about|of|in|is|was|i|we|for|on|around|ever / !@X_BADW
        @X_G111 ..3 @X_G112 ..2 @X_G113 ..8 / !@X_NOTFIRST
        that s|this is|that is|here s how you|it|to; @X_G114 is how it s done; how it should be; the way it should be; @X_G65 @X_G115 wrong ..9 / @POSITIVE
        so|such|very|really|incredibly|wonderfully|super|extremely ..1!@NEGATION gentle|patient|kind|happy|friendly|helpful|thoughtful|careful|sweet|lovely|clean|quick|fast|fresh|soft|pretty|delicious|calm|polite|good|comfy|tasty|warm|grateful|thankful|pleased|impressed|easy|smooth|caring|attentive|generous|professional|quiet|cosy|welcoming|relaxing|beautiful|funny|cheerful / !@X_BADW
        tears of joy|happiness; happy tears; dry eye; goosebumps; chapeau; hats off; bravo; kudos; props to; standing ovation; chef s kiss; worth every|the; money well spent; must try|visit|have|buy; unbeatable; a cut above; in safe hands; second to none; without a hitch; like clockwork|a charm|a dream|new|magic; worked a treat; as good as new; happy bunny|camper; top marks|tier|drawer|man|bloke; full marks; 11/10; ten/ten; legend; legends; gem; gems; hero; heroes; superstar; superstars; genius; lifesaver; saints|saint / !@X_BADW !@SARCASM
        got|getting|saw|took|brought|carried|helped ..2 me|us|my|him|her|them ..3 home|safe|safely|stairs|station|door|floors|extra|time|sorted|across|through ..3 / !@X_BADW
        tell|thank|hug|pass|give|send|say hi|say hello|shout ..4 @X_PEOPLE ..4 @X_G116 / !@X_BADW
        please @X_G117 ..4 @X_PEOPLE / !@X_BADW
        @X_G119 / !@X_BADW
        who|whoever|whichever ..2 invented|baked|made|designed|came|thought|cooked|built|runs|trained ..6 @X_G120
        @X_G121 to @X_G122 ..4 @X_G123
        great|good|lovely|nice|brilliant|fantastic|friendly|excellent|superb|wonderful|fabulous|cracking|kind|amazing|feine|decent|splendid|terrific|stunning|sweet|beautiful|cosy|clever|gentle|perfect ..1 @X_PEOPLE / !@SARCASM !@X_IFYOU !@X_NOTADJ
        she|he|they|you|it|this|that|these|everyone|everything|team|staff|crew ..2 is|was|s|are|were|re ..1!@NEGATION wonderful|amazing|brilliant|lovely|fantastic|great|perfect|delicious|superb|awesome|gorgeous|incredible|excellent|a star|the best|ace|fab|a delight|a joy|a dream|outstanding|spot on|heavenly|stunning|magic|divine|flawless|marvellous / !@SARCASM !@X_IFYOU !@X_SHIFTQ
        @X_G124 @X_G125 / !@X_BADW !@NEG_LOVE !@SARCASM
        my goodness|wow|oh|gosh|omg ,? what|that|this|those|the ..3 / @POSITIVE !@X_BADW
        @X_G126 @X_G127; went out of|beyond ..3; @X_G128 ..6 / @X_LOVEY
        @X_G129 ..2 @X_G130 ..6 / @POSITIVE !@X_BADW
        thank|thanks ..6 @X_G131 / !@SARCASM !@X_IFYOU
        made|make|makes|making my|our|his|her|their ..3 day|week|year|night|holiday|birthday|wedding|christmas|trip|evening|morning|weekend|smile|happy / !@X_BADW !@SARCASM
        @X_G132 than @X_G133 / !@X_BADW
        + I can't imagine a kinder vet.
        + Whoever baked this deserves a medal.
        + Your courier carried it up five floors for us.
        + They are brilliant.
        - The room smells of mould.
        - It is not lovely.

        [X_CMPGOOD]
        @X_CMP; easier; smoother; gentler; lovelier; more ..1 helpful|pleased|kind|thoughtful|patient; sweeter; finer; prouder; closer

        [X_SHIFTQ]
        ?; but; until; used to; would be|have; could be; if ; believe; tell you how bad

        [X_NOTFIRST]
        @NEGATIVE; @VERY_NEGATIVE; to lose|break|charge|cancel|ignore|disappoint

        [X_IFYOU]
        if you|it|only|they; for nothing; until; shame; would be; not; never; n t; isn t; wasn t; aren t

        [X_NOTADJ]
        good service would|is|would; great @X_PEOPLE would; where ; any ..2 good; ?

        [X_LOVEY]
        gentle; cat; dog; baby; first time; whole; even; kind; soft; @POSITIVE

        [in.suggestion]
        could the ..2 be ..1 @X_G134 ..4 / !@X_NOSUG
        @X_G135 @X_G136 @X_G137 to ..6 / !@X_NOSUG; @X_G138 <word> ..6 would @X_G139 ..3 / !@X_NOSUG
        would be a|an ..2 good|great|nice|lovely|handy|brilliant|useful|fantastic|clever|smart|welcome|excellent idea|addition|touch|help|thing|feature|improvement|option|gesture
        @X_G140 @X_G141 @X_G142? @X_G143 / !@SUG_NOT !@X_NOSUG
        @X_G144 <word> ..6 @X_G145 ..1 @X_G146 ..3 @X_G147 / !@SUG_NOT !@X_NOSUG
        @X_G148 ..8 be ..3 @X_G149 / !@X_NOSUG
        @X_G150 you|we|they ..3 @X_G151? @X_G152 @X_G153 / !@X_NOSUG
        @X_G154 @X_G155 ..6 / !@X_NOSUG; @X_G156 @X_G157 ..6 / !@X_NOSUG
        imagine if ; @X_G158 @X_G159 help ..2 @X_G160 ; worth @X_G161; room for improvement; @X_G162 thing @X_G164; @X_G165 @X_G166 ..2 @X_G167
        @X_G168 about ..1 @X_G169 ..9 / !@SUG_NOT !@X_NOSUG
        why not|don t you|don t they ..1 @X_G170 / !@SUG_NOT !@X_NOSUG
        ^ please? @X_G171 @X_G172 ..12 / !@SUG_NOT !@X_NOSUG !@X_PRIVREQ
        please @X_G173 @X_G174 / !@X_NOSUG !@X_PRIVREQ
        stop *ing ..9 , ? please / !@X_STOPOK !@X_PERSONAL
        @X_G175 @X_G176 ..3 @X_G177 ..6 / !@SUG_NOT !@X_NOSUG
        needs|need|could do with|could use|missing|wants|deserves|cries out for @X_G178 ..2 @X_G179
        @X_G180 @X_G181 ..2 @X_G182 ..6 / !@SUG_NOT; ever think|thought|consider|considered of|about|adding|making ; @X_G183 @X_G184 ..2 @X_G185 @X_G186 ; would you|they|u @X_G187
        @X_G188 ..1 stop calling it ; @X_G189 @X_G190 @X_G191 ..9 / !@SUG_NOT !@X_NOSUG
        + A hook in the fitting room wouldn't go amiss.
        + Could the buttons be a bit bigger?
        + I'd suggest a quieter alarm.
        - You should be ashamed.
        - A refund would be nice.

        [X_NOSUG]
        refund; my money; apology; sorry; ashamed; reply would; answer would; response would; fix it; sort it; could have; should have; my order; my parcel; my account; my ticket; call me; dm me; email me; a call; help me; could you tell|help|check|look|please tell; on @WEEKDAY; right now ; warm welcome

        [X_PRIVREQ]
        my; me; dm; order; refund; account; password

        [X_PERSONAL]
        charging; billing; emailing; calling; me; my

        [X_RHET]
        @in.suggestion; how dare; why bother; who cares; right ?; eh ?; isn t it ?; wasn t it ?

        [in.question]
        ^ @X_G192 ,? @X_G193 ..4
        what|which|how|when|where|who|whose|whom|do|does|did|can|could|would|will|is|are|has|have|any|anyone|anybody|why|may|should|possible|r|am|was|ok|okay|allowed ..24 ? $ / !@X_RHET
        , possible|allowed|ok|okay|available|right ? $ / !@X_RHET
        ^ hiya|hi|hello|hey|morning|evening|quick question|question|one question|sorry|excuse me ..3 how|what|when|where|which|who|is|are|do|does|can|could|will|would|has|have|any ..4 / !@X_RHET
        ^ what|which|when|where|who|how @X_G194 ..3 / !@X_RHET
        ^ is|are|do|does|did|can|could|will|would|has|have|may|should|am|was <word> ..3 / !@X_RHET !@X_STATE
        @X_G195 ..1 @X_G196 / !@X_RHET
        any @X_G197 @X_G198 ..9 ?
        + Morning, how deep is the small pool
        + Does the cover fit a bench
        + Wondering whether the kiosk takes cash
        - How lovely it looked!

        [X_STATE]
        have a|to|you ever seen; is|was all; will do|be|let|come; can t; don t; have fun; may i suggest

        [X_G1]
        one; a

        [X_G2]
        tap; click; post; tweet

        [X_G3]
        away; from

        [X_G4]
        will; is going to; are going to; would; ll

        [X_G5]
        love; enjoy; adore; like; lap; eat

        [X_G6]
        go; goes; going

        [X_G7]
        public; viral

        [X_G8]
        was; were; had; got; came; came round; been

        [X_G9]
        was; were; am; m; re; been; made

        [X_G10]
        on; in

        [X_G11]
        would; will; do; does; shall; should

        [X_G12]
        before claim; before action; of claim

        [X_G13]
        went; sent; is; was; posted; in the post

        [X_G14]
        taken; took; had; got; sought

        [X_G15]
        wonder; curious; interesting; interested

        [X_G16]
        had to; been forced to

        [X_G17]
        raise; open; file; start; lodge; make; submit

        [X_G18]
        either; or

        [X_G19]
        does; will; do; can

        [X_G20]
        click; tap; call; message

        [X_G21]
        bank; banking; card

        [X_G22]
        dispute; back; reverse; charge

        [X_G23]
        won t; not; don t; will not; nor

        [X_G24]
        take; remove

        [X_G25]
        off; from

        [X_G26]
        books; list; system; customer list

        [X_G27]
        ended up; finished up; wound up

        [X_G28]
        buying; ordering; getting; going; booking; eating; staying; flying

        [X_G29]
        @X_ELSE; opposite; next door

        [X_G30]
        i m; we re; im; i am; we are

        [X_G31]
        your rivals; your rival; your competitor; your competitors; the competition; the other @X_PLACE; another @X_PLACE; a different @X_PLACE; someone else; the @X_PLACE next door

        [X_G32]
        been; ve been; m; am; now

        [X_G33]
        next time; in future; from now on

        [X_G34]
        with; from; at; to; use; try

        [X_G35]
        someone; somebody; somewhere; people; one; a company

        [X_G36]
        who; that; where

        [X_G37]
        s; is; was

        [X_G38]
        my; our; the

        [X_G39]
        last; final

        [X_G40]
        i; we; you

        [X_G41]
        my; our

        [X_G42]
        booking; order; visit; purchase; trip; stay; flight; meal; appointment; time; delivery

        [X_G43]
        there are; there s; plenty of; lots of; loads of; no shortage of

        [X_G44]
        never; not; won t; wouldn t

        [X_G45]
        buy; order; book; shop; fly; eat; stay; come; return; use; set; spend; buying; ordering; booking; shopping; flying; coming; using; back

        [X_G46]
        won t; never; not

        [X_G47]
        lost; losing

        [X_G48]
        a; another

        [X_G49]
        you; them; us

        [X_G50]
        warned; told; said; mentioned; informed; bothered; helped; came; answered; apologised; asked; noticed; explained; turned; seems; seemed; wants; wanted; is; was; has; will; can

        [X_G51]
        nobody; no one; noone; none of @X_G49

        [X_G52]
        your; the; this; new; latest

        [X_G53]
        update; system; team; driver; cleaner; machine; app; courier; company; staff; agent

        [X_G54]
        wiped; deleted; erased; ruined; removed; lost; broke; damaged; dented; scratched; stained; shrank; wrecked; forgot; ignored; laughed; threw; dumped; left; bricked; killed

        [X_G55]
        bus; train; driver; taxi; courier; tram

        [X_G56]
        sailed; drove; went; flew

        [X_G57]
        smoked; sparked; exploded; melted; caught fire; cracked; snapped

        [X_G58]
        the; when; as; after; on; within; first; straight

        [X_G59]
        paid; booked; charged

        [X_G60]
        slept; got; used; received; saw; had; ate

        [X_G61]
        won t; doesn t; isn t; didn t; wasn t; cant; doesnt; wont; isnt; not; never; can t; don t; aren t; wouldn t; hasn t; haven t; couldn t

        [X_G62]
        can t; cannot; cant; couldn t; couldnt; didn t; didnt; never; haven t; havent; hadn t

        [X_G63]
        and; but

        [X_G64]
        what s; what is; whats

        [X_G65]
        i; we

        [X_G66]
        won t; ll never; will never; can t

        [X_G67]
        lost; losing; broke

        [X_G68]
        is; are; was; were; do; does; did; can; can t; won t; don t; isn t; am; have; has; would; must; not; doesn t; didn t; aren t

        [X_G69]
        any idea; explain; know; wondering; wonder; tell me; understand; see

        [X_G70]
        is; does; did; can; could; hard; come; on earth; the hell; difficult; many times; much longer; long do i; long does it; long must; dare; is it

        [X_G71]
        on hold; wait; waiting; waited; late; delay; delayed; queue; queuing; without; overdue; trying; and counting; and nothing; and no; and still; later and; for a; of ..2 nothing

        [X_G72]
        wait time; waiting time; response time

        [X_G73]
        answer; update; news; response; reply; progress; luck

        [X_G74]
        on; about; to; yet; for; with; ?

        [X_G75]
        no reply; no response; no answer; nothing; never; haven t; not had; not got; days ago; weeks ago; still; hours ago; a week; month ago

        [X_G76]
        last time; never

        [X_G77]
        i; we; again; buying; going; flying; ordering; using; will i; am i; shopping

        [X_G78]
        not; isn t; wasn t; aren t; hardly; far from; nowhere near

        [X_G79]
        need; want; like; demand; give me; issue; expecting; get; getting; due; owed; where s; where is

        [X_G80]
        refund; my money; money back; compensation; explanation; replacement

        [X_G81]
        false; misleading

        [X_G82]
        twice; again; myself; ourselves; walk; wait; stand; sleep; pay; queue; carry; drag; buy; call; chase; beg; miss; throw; bin; sit; repeat; cancel; explain; restart; reset; clean; wash; return; fix; leave; outside; stranded; alone

        [X_G83]
        somebody; someone

        [X_G84]
        bring; give

        [X_G85]
        can t; cannot; couldn t; never; don t; won t; not

        [X_G86]
        days; weeks; hours; month; months; mins; minutes

        [X_G87]
        and; but; later

        [X_G88]
        no; nothing; still; not; nobody; zero

        [X_G89]
        no; not; never; haven t; havent; hasn t; without; still no; zero; any; yet; awaiting; await; chasing; get; got

        [X_G90]
        reply; response; answer; call back; callback; email back; update; news; word; refund; delivery; confirmation

        [X_G91]
        keep; been; still; hours; days; weeks; minutes; forever; ages

        [X_G92]
        waiting; on hold; in the queue; in line; chasing; hanging on

        [X_G93]
        answer; news; reply; update; response; progress

        [X_G94]
        on; about; yet; to; ?

        [X_G95]
        should; can; will; do; are

        [X_G96]
        expect; get; hear; receive; arrive; answer; reply; respond

        [X_G97]
        is; s; are

        [X_G98]
        artist; genius; hero; legend; star; angel; wizard; magician; saint; gem

        [X_G99]
        a; an

        [X_G100]
        lovely; great; wonderful; fantastic; brilliant; beautiful; nice; kind; gorgeous; delightful; superb; cracking; perfect

        [X_G101]
        held; holding

        [X_G102]
        look; looks; looking; came back; good as; like

        [X_G103]
        new; younger; brand new

        [X_G104]
        running; works; working; going; runs

        [X_G105]
        perfectly; flawlessly; beautifully; like new; great; strong; brilliantly

        [X_G106]
        once let down; let down; disappointed; failed me; regretted

        [X_G107]
        couldn t; can t; cannot; cant; couldnt; could not; wouldn t

        [X_G108]
        be; been; ask for; imagine; find; get; hope for; have; wish for

        [X_G109]
        can t; cannot; cant; couldn t; nothing to

        [X_G110]
        short of; but; beats; compares; comes close

        [X_G111]
        you re; you are; first; only

        [X_G112]
        first; only; bank; company; shop; place; airline; dentist; provider; firm; hotel; garage; one

        [X_G113]
        who; that; which; to; where

        [X_G114]
        this; that

        [X_G115]
        was; were

        [X_G116]
        please; thanks; from me; from us; a raise; hug; medal; thank; love; bonus; promotion; compliments; pay rise; gold

        [X_G117]
        tell; thank; hug; promote; clone; keep

        [X_G118]
        eating; wearing; smiling; listening; using; reading

        [X_G119]
        keep me away; can t get enough; couldn t stop; can t stop @X_G118; hooked; addicted; converted; a convert; fan for life; customer for life; fan now; won over; sold on

        [X_G120]
        deserves; genius; thank; hero; marry; hug; raise; medal; kiss; meet; legend; speak; bonus; shake

        [X_G121]
        like; love; want; need

        [X_G122]
        speak; meet; marry; hug; kiss; thank; shake

        [X_G123]
        whoever; who; chef; baker; person; team; genius; creator; hand

        [X_G124]
        love; adore; loving; loved; adored; enjoyed; enjoy; worship

        [X_G125]
        the; your; this; my; our; it; that; these; how; every; everything; all; you; what

        [X_G126]
        even; actually; genuinely

        [X_G127]
        smiled; waved; remembered; apologised; called back; rang back; thanked; laughed; helped; walked; offered; stayed; waited

        [X_G128]
        purred; slept; asleep

        [X_G129]
        in; within; took; after

        [X_G130]
        seconds; minutes; an hour; one day; a day; <number> minutes; two minutes; ten minutes

        [X_G131]
        amazing; great; wonderful; lovely; brilliant; kind; kindness; patience; help with; helping; saving; making; looking after; taking care; fixing; outstanding; excellent; best; perfect; care; effort

        [X_G132]
        better; quicker; faster; nicer; tastier; earlier; cheaper

        [X_G133]
        expected; i; promised; ever; mine; my; any; all; advertised; we

        [X_G134]
        a bit; a little; larger; bigger; smaller; louder; brighter; longer; wider; easier; clearer; earlier; later

        [X_G135]
        you; they

        [X_G136]
        might; may

        [X_G137]
        want; wish; like

        [X_G138]
        a; an; some; more; another

        [X_G139]
        save; help; spare; stop; prevent; please; delight; suit

        [X_G140]
        you; they; someone; u

        [X_G141]
        could; should; might; ought to

        [X_G142]
        always; just; maybe; perhaps; also; at least; really; simply; easily; even; probably; definitely

        [X_G143]
        let; offer; sell; add; print; put; open; make; give; show; allow; have; use; include; provide; install; move; hang; place; mark; label; list; publish; send; swap; replace; stock; run; extend; do; try; bring; start; introduce; split; turn; keep; build; paint; switch; set; ask; raise; lower; combine; consider; host; organise; organize; create; write; share; serve; bake; plant; paint; warn; announce; rename; change; design; launch

        [X_G144]
        a; an; some; more; another; one

        [X_G145]
        would; wouldn t; could; d

        [X_G146]
        be; help; make; go; do; come; hurt; save; improve; work

        [X_G147]
        nice; great; good; handy; lovely; useful; welcome; amazing; helpful; perfect; brilliant; lot; wonders; easier; idea; amiss; difference; cool; ideal; sense; better; hurt; fab; sweet

        [X_G148]
        could; can; would; might

        [X_G149]
        louder; bigger; smaller; longer; shorter; warmer; brighter; softer; clearer; cheaper; quieter; later; earlier; thicker; lighter; wider; faster; easier; better; bit; little; more; less; in <capital>; too

        [X_G150]
        could; can

        [X_G151]
        maybe; perhaps; consider; please; possibly

        [X_G152]
        add; make; offer; sell; introduce; bring back; put; extend; open; include; create; provide; install; stock; start; launch; build; allow

        [X_G153]
        a; an; the; more; some; another; it; those; these; your; larger; smaller; vegan; dark; late; evening

        [X_G154]
        i d; i would; we d; may i; can i; might i; let me; i

        [X_G155]
        suggest; recommend; propose; advise; vote for; humbly

        [X_G156]
        a; one; my; small; little; quick; just an; just a; here s an; tiny; friendly

        [X_G157]
        suggestion; idea; thought; tip; request; wish; feature request; improvement; proposal

        [X_G158]
        it; that

        [X_G159]
        might; may; would; d

        [X_G160]
        if; to; us; everyone; a lot; people

        [X_G161]
        adding; having; considering; trying; a try; offering; introducing; thinking

        [X_G162]
        only; just

        [X_G163]
        change; add

        [X_G164]
        missing; lacking; i d @X_G163

        [X_G165]
        missing; lacking

        [X_G166]
        a; an; the; some; only

        [X_G167]
        option; button; filter; feature; mode; sign; bench; hook; socket; shelf; version; menu; map

        [X_G168]
        how; what

        [X_G169]
        a; an; some; adding; making; offering; having; opening; putting; more; selling; another; letting; giving; introducing; <word> *ing

        [X_G170]
        add; make; offer; sell; open; put; have; let; do; use; bring; introduce; try; print; start; give; install; stock; allow; run; just; simply; create; include

        [X_G171]
        ban; add; introduce; bring back; put; install; stop wrapping; stop using; stop printing; make; offer; extend; sell; stock; open; allow; let; provide; move; replace; include; reduce; consider; switch; hang; give

        [X_G172]
        a; an; the; more; some; phones; dogs; your; up; us; one; another; it; customers; people; better; larger; smaller; back; in; dark; longer

        [X_G173]
        add; introduce; bring back; install; make; offer; extend; sell; stock; consider; allow; stop wrapping; stop using; think about; do

        [X_G174]
        a; an; the; more; some; your; another; it; adding; making; this; these; one; back; in

        [X_G175]
        wish; hope; hoping; if only

        [X_G176]
        you; there; it; the; they; your

        [X_G177]
        had; would; could; did; were; was; offered; sold; opened; made; came; will; bring; add; consider; start

        [X_G178]
        a; an; more; some; better

        [X_G179]
        bench; light; lights; lamp; sign; signs; option; button; filter; hook; hooks; mode; shelf; ramp; socket; sockets; seat; seats; map; menu; version; colour; bin; bins; rack; racks; roof; shelter; pockets; pocket; handle; mirror; staff; till; tills; refresh; lid; timer; search

        [X_G180]
        have; has; had

        [X_G181]
        you; anyone; anybody

        [X_G182]
        thought; considered; tried; looked

        [X_G183]
        any; no

        [X_G184]
        plans; chance; thoughts; thought

        [X_G185]
        of; to; for; on

        [X_G186]
        a; an; adding; bringing; offering; making; opening; extending; more; selling; introducing

        [X_G187]
        consider; think about; mind adding

        [X_G188]
        or; and

        [X_G189]
        would; d

        [X_G190]
        love; like; prefer; appreciate

        [X_G191]
        to see; an option; a; an; more; if you; it if; having; being able; the option; seeing

        [X_G192]
        morning; evening; hi; hello; hey; hiya

        [X_G193]
        how; what; when; where; which; is; are; do; does; can

        [X_G194]
        time; day; days; size; sizes; colour; bin; stop; line; platform; gate; floor; many; much; long; far; often; old; big; tall; late; early; soon; is; are; do; does; can; should; would; will; did

        [X_G195]
        wondering; wanted to ask; like to know; d like to know; need to know; anyone know; anybody know; any idea; not sure; can anyone tell; can someone tell; could you tell; can you tell; do you know; tell me

        [X_G196]
        if; whether; how; what; when; where; which; who; why

        [X_G197]
        word; news; idea; chance; info; plans; date; update

        [X_G198]
        on; about; when; if; of; for

        # More ways to threaten, and words that only look so.
        [NO_INTENT]
        don|do|did|didn|would|wouldn t|not want|wish|like|need|plan|intend|mean ..4 lawyer|lawyers|court|solicitor|attorney|sue|suing|press|papers|regulator|ombudsman|chargeback|complaint
        no intention|desire|wish|plan|plans of|to; not going|planning|looking to ..1 sue|post|cancel|leave|complain|involve; rather not ..2 lawyer|lawyers|court|sue|press|cancel|post|leave
        [intent.lawyer.report]
        claims|court papers|forms|claim went|are|were|gone|got in|filed|submitted|lodged|served
        + Small claims papers went in on Tuesday.
        [intent.goElsewhere.threat]
        next time ..3 taking|flying|using|booking|buying|ordering|going ..4 instead|elsewhere|somewhere / !@ELSE_PAST !@ELSE_NOT !@in.praise
        + Next time I'm taking the bus instead.
        - Next time we're booking with you again, lovely crossing!
        [SARCASM]
        thanks|thank|thx|cheers|ta ..3 for the|all|this|these|those|another|yet|such|more ..3 @DELAY_NOUN / !@DELAY_TOLD
        + Thanks @kestrelbay for the huge delays back to Lirsk.
        + Thank you for yet another cancellation.
        + Cheers for all the queues this morning!
        - Thanks for the update on the delays.
        - Thank you for your patience with the delay.
        - Thanks for the refund after the cancellation.
        [DELAY_NOUN]
        delay; delays; wait; waits; queue; queues; cancellation; cancellations; chaos; runaround; headache; headaches; hassle; disruption; outage; outages; overcharge; breakdown; lateness; mix-up; mixup
        [DELAY_TOLD]
        update; updates; info; information; heads; headsup; notice; warning; explanation; explaining; apology; apologies; refund; compensation; voucher; alert; alerts; sorting; sorted; fixing; fix; patience; understanding; help; despite; worth; short; resolving; answer; reply; response
        [intent.goElsewhere.report]
        i|we ..3 cancelled|canceled|closed|ended|ditched|dumped|unsubscribed ..5 and|so|, ..2 gone|went|switched|moved|bought|ordered|booked|got ..3 to|with|from|at|over <capital> / !@ELSE_NOT !@ELSE_FUT !@X_ELSE_HOME
        + I've cancelled my booking and gone to Brackwater.
        + We cancelled the tickets and booked with Brackwater Line instead.
        - I cancelled my booking and went to bed.
        [X_ELSE_HOME]
        bike; bikes; car; keys; home; hotel; trip; sleep
        [intent.goElsewhere.threat]
        + I'll go to the competition next time.
        - Want to join the mince pie competition?
        - Is it open or a bus ride from elsewhere?
        [in.suggestion]
        wouldn t it be (cool|nice|great|lovely|good|handy); (why)? can t we have; when are you ..1 (to start|going to start|starting) ..3 (flying|serving|sailing|selling|running|offering)?; bring (er|it|him|her|them|those) back
        + Wouldn't it be cool if there were little arrows on the deck?
        + When are you going to start sailing to Lirsk?
        - Why can't I pay by card?
        [in.thanks]
        big|many (thks|thx|tnx|thank)
        + Big thks to the crew of the Tern.
        # Steps that are named to say that they are not meant; right after it nothing is a threat.
        [intent.denied]
        not|never threatening|planning|intending|trying to?; no intention|intent|plan|plans|desire|wish|need of|to|for; (don t|do not|didn t|did not) plan|intend|mean|wish to|on
        + I'm not threatening to sue you.
        + We have no intention of going to the press.
        - I am planning to sue.
        """#
    )
}
