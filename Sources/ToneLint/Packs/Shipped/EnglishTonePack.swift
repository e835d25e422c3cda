// swift-format-ignore-file
internal import LanguageAnalysis

extension LanguagePack {
    static let englishTone = LanguagePack(
        language: .english,
        source: #"""
        # What makes a reply worse: one class per rule, tight; looser wording in DEFENSIVE_OTHER and CORPORATE_OTHER.

        [PARTICIPLE]
        *ed; read; checked; told; known; seen; kept; taken; given; written; thought; done; made; bought; sent; brought; put; set; paid; left; gone; come; been; said; called; chosen; spoken; looked; found; understood; realised; realized; asked; booked; ordered; packed; planned

        [HAVE]
        have; ve; of

        [BLAMED]
        read; checked; told; ordered; packed; noticed; known; called; asked; contacted; followed; looked; booked; arrived; come; planned; informed; given; sent; realised; realized; thought; measured; tested; complained; paid; kept; stored; washed; selected; chosen; clicked; ticked; entered; provided; cancelled; said; spoken; written; waited; reported; brought; verified; confirmed; read; understood; seen; mentioned; saved; charged; updated; backed; considered; left; gone; used; put; turned; set; paid; closed; opened; allowed; listened; studied; prepared; thought; been

        [rule.defensive.blame-customer]
        you ..1 should|ought ..2 @HAVE ..2 @BLAMED / !@YOU_SHOULD_OK
        you ..1 could|might @HAVE ..1 checked|read|called|asked|told|avoided|prevented|informed|looked|noticed|avoided|said|contacted / !@YOU_SHOULD_OK
        you ..1 needed|had|were to read|check|call|order|follow|book|tell|inform|contact|arrive|select|choose|bring|cancel|confirm|pay|send|sign ..8 @BLAME_CUSTOMER_1
        (your|customer|customer's|user) own? fault|mistake|error|carelessness|negligence|failure|misunderstanding|wrongdoing|oversight|doing|ignorance|incompetence|laziness / !@NOT_YOURS
        user|customer|operator error / !@NOT_YOURS
        you ..2!@NEGATION @BLAME_CUSTOMER_2 / !@IF_YOU !@SORRY_YOU !@QMARK
        you ..1 have|ve ..1 only? yourself to blame; the? blame|fault|responsibility is|lies|rests ..2 (with you|yours|your own) / !@NOT_YOURS
        caused|broken|damaged by (your|the customer s|improper|incorrect) own|use|handling|misuse|negligence|carelessness|user
        had you read|checked|called|told|followed|asked|booked|contacted|informed|looked|paid|come|arrived|said|ordered|cancelled|bothered|listened
        if you had read|checked|called|told|followed|asked|booked|contacted|informed|looked|paid|bothered|listened|only|come|arrived|ordered
        if you d read|checked|told|followed|bothered|listened|only|looked|paid|asked|called
        it is|was|s ..1 (your|the customer s|customers|the guest s|the passenger s) ..1 responsibility|job|duty|obligation|choice|decision / !@NOT_YOURS
        + You should have read the terms before ordering.
        + You really should've checked the size chart first.
        + Had you told us in time, this wouldn't have happened.
        + That is your own fault.
        + You failed to cancel in time.
        - You should have the parcel by Friday.
        - It wasn't your fault.
        - You shouldn't have had to wait.
        - If you forgot your password, click reset.

        [NOT_YOURS]
        (not|isn t|wasn t|never|hardly) ..4 your|you|yours|customer|user

        [YOU_SHOULD_OK]
        you should ..2 @HAVE (been (told|given|informed|called|refunded|able|offered|seated|moved|met|helped|warned|asked|treated|served|rebooked|notified|contacted|sent)|received|had|got|heard|seen (a|an|the|your)); should not have; shouldn t have|ve ; never have

        [IF_YOU]
        if|in-case|when|whenever|should you; in case you; not if

        [SORRY_YOU]
        sorry you; never you

        [WRONG_WORD]
        wrong; mistaken; incorrect; confused; lying; misinformed; mixing; imagining; exaggerating; misremembering

        [RIGHT_WORD]
        true; correct; right; accurate; factual; so; the case; what happened

        [rule.defensive.contradict]
        (that|this|it|what you (say|said|claim|write)|your ..1 (claim|statement|version|account|accusation|comment|assertion|allegation)) is|s|are|was ..2 (not|simply not|hardly|in no way) ..2 @CONTRADICT_1 / !@CONCEDE !@QMARK
        (that|this|it|what you (say|said|claim|write)) ..1 isn|wasn|aren t ..2 (true|correct|accurate|what happened|how it happened) / !@CONCEDE !@QMARK
        that|this|it ..1 is|s ..1 simply|just|completely|totally|absolutely|plainly|flatly|demonstrably|factually|utterly? @CONTRADICT_2 / !@CONCEDE !@QMARK !@ADMITTING
        you are|re ..2 @CONTRADICT_3 / !@CONCEDE !@QMARK !@NOT_YOURS
        we|i (never|did not|didn t|certainly did not|certainly didn t) ..1 said|say|promised|promise|agreed|agree|told|tell|charged|charge|offered|offer|received|claimed|claim|refused|refuse ..3 @CONTRADICT_4 / !@CONCEDE !@act.regret !@act.admit
        no|none ..1 rep|agent|colleague|one|employee|member|staff ..3 would|could have|ever ; our|the records|logs|system|files|cameras|data|cctv|recordings ..2 clearly? @CONTRADICT_5 ..6 not|no|never|otherwise|you|opposite|different / !@act.regret !@act.did !@act.offer
        you did in fact; you ..1 have|ve|did ..1 got|get (it|this|your facts) wrong; get|check your facts straight|right? ; we|i @CONTRADICT_6 your|this|that|these|the|any / !@act.offer
        nobody else has|had|seems|reports|complains|complained|reported|noticed ; (there is|there s) nothing wrong with our|the|your / !@act.admit
        + That is simply not true, you are mistaken.
        + We never said that.
        + You're wrong about the price.
        + That's incorrect.
        - You are right, that is not what we promised.
        - You're not wrong!
        - That's not right, and I'm sorry.

        [CONCEDE]
        (hope|hoping|fear|afraid|sorry (if|that)|wish) ..5 (not|isn t|wasn t|untrue|wrong); you are|re|were ..2 right; you|u have|make a good|fair|valid? point; fair|good|valid point|enough|question ; re not wrong; not wrong; point taken

        [ADMITTING]
        @act.regret|@act.admit

        [rule.defensive.apology-but]
        sorry|apologise|apologize|apologies|regret ,? ..4!@BREAK but|however ,? !@BREAK ..1 @APOLOGY_BUT_1 / !@BUT_ACT !@act.did !@act.offer !@act.commit
        sorry|apologise|apologize|apologies ..4!@BREAK although|though ..3 ; while|whilst|although we ..2 (apologise|apologize|are sorry|regret|sympathise|sympathize) ..10 , / !@act.did !@act.offer !@act.commit
        + We are sorry, but this is how the tariff works.
        + Sorry but those are the rules.
        - We are sorry. The parcel was late, but it left our warehouse today.
        - Sorry for the wait, but I've found it!
        - I'm sorry, but we'll fix it today.

        [BREAK]
        because; .; that-s

        [BUT_ACT]
        but|however ..2 @BUT_ACT_1 ..2 @BUT_ACT_2 ; but|however ..3 here|your|it ..2 (on (its|the) way|back|left|working|fixed)

        [rule.defensive.conditional-apology]
        sorry|apologise|apologize|apologies|regret ..4 (if|in case|in the event|should|that|for any ..3 you) ..3 you|your|anyone|anybody|some|somebody|someone|people|it|they ..2 @CONDITIONAL_APOLOGY_1 / !@FEEL_OK
        (if|should|in case) ..1 you|anyone|anybody|we|it|this|that|someone ..3 @CONDITIONAL_APOLOGY_2 ..5 sorry|apologise|apologize|apologies|apology|regret
        sorry|apologise|apologize|apologies ..1 if we|our|it|this|that|there|any|anything|the|something ..3
        sorry that? you feel that|this|like|it|so
        + We apologise if you felt ignored.
        + Sorry if anyone was offended.
        + I'm sorry you feel that way.
        - We are sorry we did not answer you for three days.
        - Sorry about that! If you send the number, I'll check.

        [FEEL_OK]
        (should|shouldn t|never|don t want|made) ..3 feel; you re feeling unwell|sick|ill

        [rule.defensive.invalidate-emotion]
        calm|simmer|settle|cool|pipe|quiet yourself? down / !@NEGATION !@DOWN_THING
        ^ relax ,|!|.; (just|please|need to|should) chill|relax ,|!|.|and|please|$; @INVALIDATE_EMOTION_1
        (no|not any|isn t any) reason|need|call|cause|point|grounds ..2 (to (be|get|become|use|shout|swear|insult|raise|panic|overreact|act|behave|make a (fuss|scene)|attack|take)|for (such|that|this|rude|insult|anger|drama|aggression|shouting|hostil|the (language|tone|attitude|hostility|aggression|drama))|in (being|getting)) / !@WORRY
        you|u ..2 are|re|were|seem|seems ..2 @INVALIDATE_EMOTION_2 / !@QMARK
        getting|being|becoming angry|upset|rude|aggressive|emotional|abusive|personal @INVALIDATE_EMOTION_3 ; (your (anger|shouting|swearing|insults|rudeness|tone|attitude)|shouting|swearing) ..1 @INVALIDATE_EMOTION_4 ; don t (overreact|be (so )?(dramatic|rude|silly|angry|upset|sensitive|like that|ridiculous|hysterical)) ; @INVALIDATE_EMOTION_5 (dramatic|hysterical|melodramatic|oversensitive|over the top) / !@QMARK; it s not that|so (bad|serious|terrible|dramatic|big a deal|hard) ; not the end of the world; no one died; nobody died; first world problem; we don t appreciate|tolerate|accept ..2 your|being|the|that|this|such ..3 tone|language|called|attitude|accusations|insults|manner|accusation|abuse|rudeness
        + Please calm down, there is no reason to be rude.
        + You're overreacting a little.
        + There is no need to shout.
        - I can see why this made you angry.
        - No need to worry, it's on its way.
        - It's no reason to leave you waiting.

        [DOWN_THING]
        @DOWN_THING_1

        [WORRY]
        @WORRY_1 ; no excuse; leave you; for you to

        [POLICY]
        policy; policies; terms; conditions; rules; regulations; guidelines; agreement; contract; tariff; procedure; procedures; t&cs; tcs; tos; statutes; small-print; protocol; legislation; law

        [ACCORDING]
        according to; per our; as per; per the; under our; under the; in accordance with; pursuant to; in line with; based on our; our policy is; our policy states; our policy; company policy; the rules; it is our policy; as stated in; as set out; as outlined in; as specified in; as described in; as mentioned in; subject to; our terms; stated in; the terms; the conditions; the contract; our rules; in the conditions; in the terms; it says in; policy does; policy clearly; terms clearly

        [REFUSAL]
        not; no; cannot; t; unable; never; impossible; excluded; nonrefundable; non; only; refuse*; denied; deny; prohibited; void; forfeited; must; cant; none; declined; ineligible; without; required; need; needs; unfortunately

        [rule.defensive.policy-shield]
        @ACCORDING ..4 @POLICY / @REFUSAL !@act.did // !@act.offer !@OFFER_ANY
        @ACCORDING / @REFUSAL @POLICY !@act.did // !@act.offer !@OFFER_ANY
        @POLICY_SHIELD_1 ..2 @POLICY_SHIELD_2 ..1 / !@act.did !@QMARK // !@act.offer !@OFFER_ANY
        rules|policy|policies are|is the? rules|policy|policies|clear ; (there s|there is) nothing we|i can do ..2 ; (you (agreed|accepted|signed|ticked|consented)|by (booking|ordering|buying|purchasing|signing|using|ticking)) ..12 @POLICY_SHIELD_3 / !@act.did // !@act.offer
        (you are|you re|customers are|you|customers) ..1 not entitled|eligible to ..12 / !@act.did // !@act.offer !@OFFER_ANY
        + According to our terms and conditions you are not entitled to a refund.
        + As per company policy, we do not exchange sale items.
        + Our policy doesn't allow refunds.
        - The 30-day window has passed, so I can't refund it, but I can swap it for a new one today.

        [OFFER_ANY]
        i|we can|could|will|ll ..2!@NEGATION @OFFER_ANY_1

        [BLAMEE]
        courier; couriers; carrier; supplier; suppliers; system; intern; trainee; manufacturer; driver; subcontractor; contractor; contractors; third-party; partner; provider; vendor; vendors; postman; post; bank; software; agency; airport; weather; warehouse; warehouses; website; franchise; franchisee; ups; dhl; hermes; fedex; royal; distributor; logistics; colleague; temp; reseller; merchant; platform; algorithm; forwarder; airline; depot; factory; marketplace; bot; printer; council; installer

        [rule.defensive.scapegoat]
        the|our|a|your|that|this|an|some ..2!@WE_SUBJ @BLAMEE ..2 lost|broke|damaged|delayed|forgot|failed|messed|screwed|got|made|is|was|are|were|s|caused|dropped|mislaid|delivered|entered|sent ..4 it|lost|wrong|fault|blame|mistake|error|responsible|up|late|your|responsibility|guilty / !@act.did !@act.admit !@QMARK // !@act.did !@act.commit !@act.offer !@act.admit
        nothing|not|none|little to do with us; @SCAPEGOAT_1 ..2 our|my fault|doing|responsibility|problem|business|mistake|department|error|concern|issue / !@NOT_BADLUCK
        (blame|complain to|take it up with|talk to|thank|ask) the|your|our ..2 @BLAMEE // !@act.did !@act.commit !@act.offer
        (beyond|outside|out of) our control|influence|hands|remit // !@act.did !@act.commit !@act.offer
        (we re|we are|we cannot be|we can t be|we) ..2 not ..2 (responsible|liable|to blame|accountable) ; (can t|cannot) (be held|accept|take) ..2 responsible|responsibility|liable|liability|accountable ; no liability; disclaim; (out of|not in) our hands; (that s|that is|it s|this is) (on|down to|up to|between) ..1 (the|your|you and) ..2 @BLAMEE // !@act.did !@act.commit !@act.offer
        + The courier lost it, this has nothing to do with us.
        + That is not our fault, the supplier delivered late.
        + Blame the airport, not us.
        - The courier lost it; I have sent you a replacement today.
        - This is not your fault.

        [NOT_BADLUCK]
        our|my fault|mistake|error (and|too|as well); not only

        [rule.defensive.legal-threat]
        we|our|i ..3!@NEGATION take|pursue|taking|initiate|start|consider|considering|instruct|instructing|file|begin|press|launch|seek|involve|forward|hand|pass|contact|consult|refer ..6 @LEGAL_THREAT_1 / !@OMBUD !@CUSTOMER_LEGAL
        we|i @LEGAL_THREAT_2 ..1 (sue|prosecute|sue you)
        @LEGAL_THREAT_3 ..8 @LEGAL_THREAT_4 ..10 / @THREAT_WORD
        hear|hearing from our|my lawyers|lawyer|solicitor|solicitors|attorney|attorneys|legal ; see you in court; our|my (lawyers|lawyer|solicitor|solicitors|attorneys|legal (team|department)) will|ll|is|are|has|have ..8 you|touch|this|contact|action|case|comment / !@CUSTOMER_LEGAL; @LEGAL_THREAT_5 ..2 defamation|defamatory|libel|libellous|libelous|slander|slanderous ; legal consequences; reserve the|our|all right|rights to ..4 legal|action|sue|prosecute
        + Delete this post or we will take legal action.
        + You'll be hearing from our lawyers.
        + Your review is defamatory.
        - You can also ask the consumer ombudsman for help.
        - We take this seriously.

        [THREAT_WORD]
        legal; court; lawyer; lawyers; solicitor; solicitors; sue; attorney; action; police; consequences; defamation; libel; damages; prosecute

        [OMBUD]
        ombudsman; ombudsmen; regulator; you can|may|could ..3 take|go|contact

        [CUSTOMER_LEGAL]
        your|his|her lawyer|solicitor|attorney ; if|should you ..4 legal|court|lawyer

        [rule.defensive.minimise]
        only|just|merely|purely|simply|but ..2 a|an|one ..2 @MINIMISE_1 ..2 case|incident|issue|problem|glitch|delay|error|matter|thing|hiccup|inconvenience|exception|occurrence|event|detail|mistake|cosmetic|blip|scratch|flaw|fault / !@COUNTED
        @MINIMISE_2 / !@COUNTED
        @MINIMISE_3 ..3 customers|guests|passengers|clients|people|users|patients|visitors|diners|members ..4 @MINIMISE_4 / !@COUNTED
        @MINIMISE_5 only|just|merely a|an|one|<number>|@NUMBER_WORD|some ..3 minutes|minute|days|day|hours|hour|euros|pounds|dollars|scratch|dent|delay|glitch|detail|box|typo|cent|cents|pence|hair|bit|few / !@QMARK !@act.regret !@DISPLAY
        + This is only an isolated case, our other customers are happy.
        + It's just a minor glitch.
        + Most guests are perfectly satisfied with it.
        - It happened to 14 orders yesterday; yours is one of them.
        - It's only open on Sundays.

        [COUNTED]
        it|this ..2 happened|affected|hit ..4 <number>|@NUMBER_WORD ; not (an isolated|a minor|just|only|a small|a one)

        [DISPLAY]
        @DISPLAY_1

        [rule.defensive.already-told]
        as|like @ALREADY_TOLD_1 ve|have|had|has? ..1 already? ..1 @ALREADY_TOLD_2 ..2 / !@AS_ASKED
        as ..1 already|previously|repeatedly|clearly|earlier ..1 said|told|explained|mentioned|stated|informed|advised|communicated|indicated|pointed|noted|clarified|outlined|written|discussed
        as ..1 stated|mentioned|explained|said|noted|advised @ALREADY_TOLD_3
        we|i ve|have|had already|repeatedly|now|previously|clearly ..2 @ALREADY_TOLD_4 ..3
        we|i already|repeatedly told|explained|informed|answered|said|stated|mentioned|advised|pointed ; how many|often (times|more times)? ..3 do|must|should we|i ; once|yet again ,? we|i|as|for|the|our ; for the last|second|third|umpteenth|hundredth|nth time; (read|see|refer to) our|my|the previous|last|earlier|first reply|message|answer|email|response|comment ; (asked and|already) answered; see|read above
        + As we have already explained, the fee is not refundable.
        + Like I said before, there are no refunds.
        + We already told you the shop is closed.
        - I have already refunded the 40 euros.
        - As you said, the colour is wrong.

        [AS_ASKED]
        as we|i (promised|said we would|said i would|agreed)

        [NO_OPENER]
        ^ no|nope|not|never|wrong|nonsense|rubbish|untrue|false|incorrect !problem|worries ..1
        ^ we|that ..1 @NO_OPENER_1 ..3
        + No, again: we never said that.

        [CONTACT_PROMISE]
        get back; come back to you; be in touch; be in contact; respond; reply; contact you; answer; revert; reach out; follow up; look into; update you; let you know; write back; call you; call back; investigate; check; deal with; resolve; process; sort; fix; send; address; handle; attend; report back; have a look; take a look; review; help; tell you; inform; return; refund

        [rule.canned.vague-time]
        @act.commit / @VAGUE_TIME @CONTACT_PROMISE !@TIME_ANCHOR
        we|i|team|colleague|colleagues|someone|agent|specialist|representative|department ..3 will|ll|shall|try|aim|hope|going ..3 @CONTACT_PROMISE ..6 @VAGUE_TIME / !@TIME_ANCHOR
        (you|your ..3) will|ll|can ..3 hear|receive|get|be|expect ..8 @VAGUE_TIME / !@TIME_ANCHOR !@act.promote !@SEE_SOON
        + We will get back to you shortly.
        + Our team will reply as soon as possible.
        + You'll hear from us in due course.
        - I will get back to you by Tuesday noon.
        - See you soon!

        [SEE_SOON]
        see|welcome|welcoming|serve|have you ..6 soon

        [rule.canned.importance-claim]
        (your|customer|customers|guest|our customers) ..2 opinion|opinions|feedback|satisfaction|call|calls|comments|comment|views|view|input|business|safety|trust|experience|loyalty|patience|comfort|happiness|voice|message|time|needs|custom|review|reviews|suggestions|concerns|wellbeing|thoughts|patronage|enquiry|request|privacy ..1 is|are|means|mean|matters|matter|remains ..4 @IMPORTANCE_CLAIM_1 / !@act.did
        we|i ..2 value|values|treasure|cherish|prize your|all|every|customer|each|our|any|the|you ..3 @IMPORTANCE_CLAIM_2
        (nothing|there is nothing) is? more important ..2 (to us|than) ; your ..3 is|are our ..3 priority|concern|goal|mission|aim|focus
        + Your opinion is very important to us.
        + We value your feedback.
        + Customer satisfaction is our top priority.
        - Your note about the missing screws changed our packing list.
        - It's important to switch off the gas first.

        [ABSTRACT_HARM]
        inconvenience; inconveniences; trouble; situation; frustration; disappointment; circumstances; confusion; unpleasantness; discomfort; disruption; annoyance; upset; dissatisfaction; difficulty; difficulties; hassle; shortcomings

        [rule.canned.inconvenience]
        sorry|apologise|apologize|apologies|apology|regret|regrets|regretted|excuse|forgive|pardon|apologizing|apologising ..4!@SPECIFIC any|the|this|your|all|possible|such|for ..2!@SPECIFIC @ABSTRACT_HARM / !@ANCHORED
        any|the|possible|all ..2 inconvenience|inconveniences|disruption|frustration|confusion|discomfort|disappointment ..5 caused|cause|experienced|may|might|regretted|apologies|sorry|apologise|apologize
        inconvenience caused; inconvenience this; sorry|apologise|apologize|apologies for inconvenience
        + We apologize for any inconvenience this may have caused.
        + Sorry for the inconvenience.
        + Any inconvenience is regretted.
        - I am sorry you had to carry the washing machine back down three floors.
        - Sorry for the trouble with the lamp on Monday.

        [SPECIFIC]
        with; at; on

        [ANCHORED]
        trouble|situation|incident|experience|disappointment|confusion|frustration|matter|disruption|upset|difficulty|hassle with|at|on|over|about|around|regarding|in|from|concerning the|your|our|that|this? <word>; <number>; <time>; @WEEKDAY; <date>; <capital> !@I|@WE|@act.thank|@GREETING|@STOP|@GENERIC ,; that|this @ABSTRACT_HARM was|is

        [rule.polite.hidden-agent]
        mistake|mistakes|error|errors|oversight|mishap|misunderstanding|failure|failures|irregularities|mix|confusion|discrepancy|shortcomings|problems ..2 @HIDDEN_AGENT_1 ..3 / !@BY_US !@act.admit !@QMARK
        (there (was|has been|were|have been|seems to have been|appears to have been|must have been)) ..2 mistake|mistakes|error|errors|oversight|mix|misunderstanding|miscommunication|confusion|mishap|mishandling|discrepancy|irregularity|lapse / !@BY_US !@act.did !@act.admit !@QMARK
        something (went|seems to have gone|has gone|must have gone|appears to have gone) wrong / !@BY_US !@act.admit !@QMARK !@act.did
        it|this (was|has been) ..2 mishandled|overlooked|misplaced|miscalculated|forgotten|mislabelled|omitted|neglected|lost / !@BY_US !@act.did !@act.admit
        processed|handled|entered|delivered|shipped|booked|charged|sent (incorrectly|wrongly|in error|erroneously|twice by mistake) / !@BY_US !@act.did !@act.admit
        + Mistakes were made with your order.
        + An error has occurred.
        + There has been a misunderstanding with your booking.
        - I made a mistake with your order and corrected it this morning.
        - Our mistake was to skip the check.

        [BY_US]
        we|i|our|us|my|by-us|us; because; the cable|van|server|machine|driver|system|till|printer

        [rule.polite.command]
        you|customers|guests|passengers|clients|users @COMMAND_1 ..1 @COMMAND_2 / !@SAFETY !@QMARK !@act.please !@NEED_INFO
        we|i (demand|require|insist|expect you|need you) that? ..2 you|your|a|the|proof|to|all ..4 / !@act.please !@QMARK !@SAFETY
        @COMMAND_3 (is|are|must be) ..1 required|mandatory|compulsory|provided|presented|submitted|shown|produced
        + You must provide proof of purchase.
        + You have to send us the original receipt.
        - Could you send me a photo of the receipt? Then I can refund you today.
        - You must switch off the gas first.
        - Do I have to wait? No.

        [SAFETY]
        gas; fire; smoke; electric*; poison*; burn*; emergency; 999; 911; 112; doctor; hospital; battery; leak; allerg*; danger*; evacuate; unplug; power; a&e; ambulance; chemical*; carbon

        [NEED_INFO]
        (you (don t|do not|never|won t|no longer) ..1 (have|need)); if you; do you; don t need; nothing

        [INSULT]
        idiot*; moron*; stupid*; dumb; fool*; imbecile*; liar*; loser*; clown*; dimwit*; halfwit; numpty; muppet; cretin*; dunce; simpleton; pathetic; crybaby; troll; trolls; whiner; whinger; karen; snowflake; entitled; nitwit; twit; prat; plonker; wally; dope; lunatic; nutter; psycho; coward; scumbag; jerk; jerks; arsehole; asshole; bastard; bitch; dickhead; wanker; tosser; twat; cunt; retard*; brat; brats; cheapskate; scrounger; scrounger*; blockhead; bonehead; airhead; bellend; ignoramus; drama-queen; bullshit; shithead; dumbass; weirdo; freak; illiterate; brainless; clueless; lazy; ignorant; hysterical; delusional; insane; mental; thick; childish; ridiculous; greedy; selfish; spoiled; spoilt; incompetent; useless; rude; stingy

        [INSULT_NOUN]
        idiot; idiots; moron; morons; fool; fools; imbecile; imbeciles; liar; liars; loser; losers; clown; clowns; dimwit; halfwit; numpty; muppet; cretin; dunce; simpleton; crybaby; cry-baby; troll; trolls; whiner; whinger; snowflake; nitwit; twit; prat; plonker; dope; lunatic; nutter; psycho; coward; scumbag; jerk; arsehole; asshole; bastard; bitch; dickhead; wanker; tosser; twat; cunt; retard; brat; cheapskate; scrounger; blockhead; bonehead; airhead; bellend; ignoramus; shithead; dumbass; weirdo; freak; karen; drama queen

        [rule.polite.insult]
        @INSULT_1 ..1 @INSULT_2? ..1!@NEGATION @INSULT_NOUN / !@CALLED !@QMARK !@FOOLISH_US
        you|u @INSULT_3 ..2!@NEGATION @INSULT_4 !to / !@CALLED !@QMARK !@RIGHT_TO
        @INSULT_5 ; (stop being|don t be) so? such? a|an? stupid|idiot|idiotic|baby|moron|jerk|silly|pathetic|child|childish|dumb|ridiculous|drama|wimp|lazy
        (your|customers ..1) ..1 stupidity|ignorance|idiocy|incompetence|laziness|stupid|idiotic|moronic|dumb|ridiculous|pathetic|childish ..2 / !@CALLED; use your brain; (learn|know how) to read; can|could you even? read ?; even a child|toddler|monkey|baby|five
        + Only an idiot would plug it in like that.
        + You are pathetic.
        + What a moron.
        + Learn to read.
        - The plugs are easy to mix up; the blue one goes on the left.
        - We don't think you're stupid.
        - You're entitled to a refund.

        [CALLED]
        called|calling|call ..2 @INSULT; entitled to; (nobody|no one|not|never|don t think|didn t mean) ..6 @INSULT; if a|our|any

        [RIGHT_TO]
        right to be; every|be reason|right ; mad about; crazy about

        [FOOLISH_US]
        we|i|us ..3 fool|fools|idiot|idiots|clown|clowns|muppet|plonker|prat|wally|foolish ; feel like? a? fool

        [rule.polite.missing-please]
        ^ ..2 @REQ_VERB us|me|your|the|a|over|through|it|me|us|along|here ..8 @SLOT / !@act.please !@QMARK !@MODAL !@act.instr
        ^ dm|pm|message|email|text|call|ring|inbox|contact us|me ..2 / !@act.please !@QMARK !@MODAL !@IF_WISH
        ,|:|and|then|so|–|— send|give|tell|share|dm|message|email|post|provide|forward|show|attach|pm us|me|your|the ..6 @SLOT / !@act.please !@QMARK !@MODAL !@SUBJ_REQ
        ^ send|give|tell|share|provide|forward|show|attach|confirm|state|specify|quote|submit|describe|clarify|post|upload|dm|pm|message|email|reply|supply|enter ..1 us|me|your|what|which|when|where|with|over ..2 / !@act.please !@QMARK !@MODAL !@IF_WISH !@SETTING
        + Send me a photo of the label.
        + DM us your order number.
        + Give us the date and the shop.
        - Could you please send me a photo of the label?
        - Enjoy your day.
        - Let us know if you need anything.
        - Hold the key for ten seconds.

        [act.instr]
        settings; button; menu; key; steps; step; app

        [REQ_VERB]
        send; give; tell; share; provide; forward; show; attach; post; upload; dm; pm; message; email; confirm; supply

        [MODAL]
        could; would; can; may; might; d; mind; kindly; if; feel; happy; welcome; love; appreciate; grateful; let; will; ll

        [IF_WISH]
        (if you|any ?time|whenever|when you|feel free|anything)

        [SETTING]
        (settings|button|menu|your (password|pin|code|details) (and|in|on|then)|the (page|app|form)|step)

        [SUBJ_REQ]
        we|i|ll|they|you|team|please ..4 and|,|then|so ..1 @REQ_VERB

        [rule.corporate.jargon]
        leverag*; synerg*; going|moving forward ,|we|.|and|to|!|$; touch base; circle back; deep dive; low hanging; paradigm*; stakeholder*; action|actioning|actioned your|this|the|it|that ; actionable; proactive*; holistic*; streamlin*; optimis*; optimiz*; utilis*; utiliz*; utilise; facilitat*; learnings; best-in-class; best|next (in class|practice|practices|generation|level); world-class; key|core takeaway|takeaways|deliverable|deliverables|competency|competencies|learnings ; deliverables; bandwidth to; value add|added|proposition ; customer (centric|centricity|journey|obsessed|first approach|experience team); customer-centric*; at|in this moment|point|juncture in time; suboptimal; sub-optimal; ideate*; operationali*; incentivi*; ecosystem; @JARGON_1 ; @JARGON_2 ; drive|driving|deliver|delivering excellence|value|results|improvement|improvements|synergies|outcomes|engagement ; continuous|continually|continuously improvement|improve|improving|strive|striving|optimise ; resource|resources allocation; mission critical; granular*; scalable; robust process*; seamless experience|travel|journey|process|service|transition ; smooth|seamless and seamless; solutioning; liaise|liaising with; revert (to|back to) you|us ; kindly revert; do the needful; prepone; ping the; on your radar; offering* portfolio; service|quality recovery|excellence|assurance|purposes ; learn and grow; enhance|enhancing|elevate your|our|the ..1 experience|service|offering|journey
        + Going forward we will leverage synergies to action your ticket.
        + We proactively streamline our processes.
        - From Monday two people will answer the phone.

        [NOMINAL]
        processing; handling; resolution; investigation; review; examination; assessment; verification; settlement; reimbursement; rectification; clarification; consideration; implementation; execution; evaluation; completion; treatment; delivery; provision; submission; communication; remittance; compensation; correspondence; allocation; adjustment; initiation; notification; rebooking; dispatch; observations; enquiry; request; application; claim; refund; refunds; exchange; return; authorisation; authorization

        [rule.corporate.officialese]
        @NOMINAL of|regarding|concerning ..4 @OFFICIALESE_1 ..3 carried|performed|undertaken|conducted|effected|executed|processed|made|initiated|completed|received|subject|dealt|handled|forwarded|commenced|ongoing|duly|implemented|granted
        (is|are|will be|being|be) @OFFICIALESE_2 by the|our|a ..2 responsible|competent|relevant|appropriate|respective|concerned|designated ; the|our responsible|competent|relevant|appropriate|respective|concerned|designated|aforementioned department|team|body|party|unit|division|persons|colleagues|officer|authority|stakeholders|personnel|people
        in|with regard|regards|respect|reference|relation to|of your|the|this|said|our ..6 / !@QMARK; pursuant to; hereby|herewith|hereto|thereof|therein|aforementioned|aforesaid|heretofore|hereinafter|forthwith|henceforth|notwithstanding|thereto|whereby|herein|thereafter ; we|i|management|company @OFFICIALESE_3 to inform|advise|notify you|our ; (please|kindly|you are) ..2 @OFFICIALESE_4 ; prior|subsequent to the|your|our|billing|delivery|purchase|any|departure|submission ..3 / !@act.did; at|upon your|our earliest convenience; in|within the (order of receipt|framework of|context of|course of); is|are not? @OFFICIALESE_5 to|for? ..3 / !@act.offer; the|your|said (said |above |above mentioned |undersigned |respective ) matter|item|order|complaint|request|issue ; customers|guests|passengers|cardholders|users|members are|is @OFFICIALESE_6 ; in|for (the event|the purpose|the purposes) of|that ; @OFFICIALESE_7 your|our|the|this|to|us|a ; in due course; duly noted|forwarded|received|processed|recorded|taken|passed|registered|logged
        + The processing of your request is being carried out by the responsible department.
        + We wish to inform you that refunds are effected by the competent office.
        + We hereby confirm receipt.
        - Jonas is working on it.
        - We are processing your refund now.

        [COMPANY_NOUN]
        management; company; the-bank; administration; corporation; ltd; inc; plc; gmbh; group; board; organisation; organization

        [rule.corporate.third-person-self]
        ^ <capital> !@STOP|@I|@WE|@GREETING|@GENERIC|@act.thank <capital>? @THIRD_PERSON_SELF_1 / !@QMARK
        the|our ..2 management|company|administration|corporation|group|board|organisation|organization|airline|bank|restaurant|hotel|firm|house @THIRD_PERSON_SELF_2 / !@QMARK
        (everyone|all|the (whole|entire) team|us all|all of us|we) here? at <capital> ..2 @THIRD_PERSON_SELF_3 ..1; on behalf of the|our|all|everyone|<capital> ..4 apologise|apologize|we|i|would|thank|apologies|sorry|management|company|team
        + Acme regrets the incident.
        + The management apologises for the delay.
        - I am sorry about what happened in our shop on Friday.
        - Marta says hi.

        [rule.corporate.self-praise]
        pride|prides ourselves|itself|themselves|myself ; we|i|team|company|and are|re|m|am ..2 @SELF_PRAISE_1 ..6 / !@QMARK !@PROUD_YOU
        @SELF_PRAISE_2 service|services|quality|customer|standard|standards|support|experience|care|team|products|food|travel|of / !@PROUD_YOU !@YOUR_PRAISE
        we|i ..2 @SELF_PRAISE_3 ..6 provide|offer|deliver|ensure|give|best|highest|excellence|exceed|smooth|seamless|standards|perfect|satisfaction|quality|expectations / !@act.admit !@act.did !@QMARK
        + We pride ourselves on world-class service.
        + We are known for our excellent quality.
        + We always strive to deliver the best experience.
        - On Friday we did not do our job well.
        - Proud of you for finishing the race!

        [PROUD_YOU]
        proud (of|to (have|know|serve|see|be)) you|him|her|them|your|our?

        [YOUR_PRAISE]
        you|your|her|his|their ..4 outstanding|exceptional|excellent work|job|review

        [PII_SLOT]
        @slot.phone|@slot.email|@slot.address|@slot.account
        order|booking|reference|confirmation|tracking|customer|policy|invoice|ticket|reservation|membership|loyalty|case|account|contract number|numbers|no|reference|ref|code|id|#|details ; booking reference; pnr
        full name; date of birth; birthday; birth date; passport; iban; bank details; card number; card details; social security; national insurance; insurance number; your name; dob; postcode; zip code; pin; password; security code; customer number; patient number; nhs number; policy number; id number; national id; driving licence

        [rule.privacy.asks-pii-public]
        @act.ask / @PII_SLOT @HERE_PUBLIC !@PRIVATE_CHANNEL !@act.private // !@act.private
        @ASKS_PII_PUBLIC_1 ..10 @PII_SLOT / !@PRIVATE_CHANNEL !@act.private !@WE_TELL !@NEVER_POST // !@act.private
        @ASKS_PII_PUBLIC_2 ..4 (your|the|us your|me your|their) ..6 @PII_SLOT / !@PRIVATE_CHANNEL !@act.private !@WE_TELL !@NEVER_POST !@PLAIN_REF @REQ_CUE // !@act.private
        + Please post your phone number and order number here.
        + What's your email address?
        + Could you share your date of birth below?
        - Please send me your order number in a private message.
        - Never post your phone number here.
        - We sent you the confirmation by email.

        [HERE_PUBLIC]
        here; below; comments; comment; thread; underneath; reply; public

        [REQ_CUE]
        please; pls; could; can; would; kindly; us; me; what; mind; need

        [NEVER_POST]
        never; don t; do not; not; without; hidden; hide; keep; instead; avoid; rather; safe; shouldn t

        [PLAIN_REF]
        (contact|tell|ask|inform|call) ..3 to (advise|tell|inform|give) ; important to (put|enter|use|have|check); (what|which) (type|kind|sort) of ..3; ^ with the; who did you; have|did|were|are you tried|sent|try|send|able|given|receive|received|get|got ; back to your; (you|you ll|you will|customers|passengers) ..1 need ..1 (your|a|the|to (have|bring|show|enter|add)); remove your; number|reference of the email|flight|train|bus|shop ; (request|reset|choose|set|create|make) ..2 (password|pin|code); (forward|send) ..1 (the|this|that) (email|mail|message|text) to; on our system; verify your; correct your; need to verify; tell|let|know|need|send|give|provide|share ..4 (address of (the|our)|name of the (shop|product|dish|show|song)|which|our (phone|email|address)); spam; from your phone|inbox|account ; on your phone|account|email ; in your phone|account|email|inbox

        [rule.privacy.confirms-relationship]
        (as|since you (are|re|ve been|have been)|being) (our|a|an|one of our) ..3 @CONFIRMS_RELATIONSHIP_1 ..4 @CONFIRMS_RELATIONSHIP_2 ..1 / @YOU_MARK
        your|the ..1 @CONFIRMS_RELATIONSHIP_3 ..6 @CONFIRMS_RELATIONSHIP_4 / !@QMARK !@act.private
        (you (are|were|have been|ve been)) ..2 our|a|an ..2 (patient|client|policyholder|borrower|account holder) (of ours|since|at|with|here|for) ; when|since you came|visited|were ..4 (for your|with your) @CONFIRMS_RELATIONSHIP_5
        + As our patient since 2019 you know our rules.
        + Your test results in our practice were fine.
        - We cannot discuss individual cases here; please call me at the practice, Dr Weber.

        [YOU_MARK]
        you; your

        [rule.promise.absolute]
        (never|not ever|no longer) ..2 @ABSOLUTE_1 ..2 (again|any more|anymore|in future|in the future) / @PROMISE_WORD
        @ABSOLUTE_2 ..2 (never|not ever|not) ..2 @ABSOLUTE_3 ..3 / !@REGRETFUL
        won t ever? @ABSOLUTE_4 ; we|i ..2 guarantee|promise|assure|swear ..5 @ABSOLUTE_5 ; 100 percent|% guarantee|guaranteed|sure|certain|satisfaction|reliable|safe|secure ; guaranteed|always will|to|works ..2 (work|arrive|be|on time) ; we|i|you|it|they|parcel|order|orders|parcels|trains|buses|app will|ll always @ABSOLUTE_6 / !@LOVE_ALWAYS; absolutely|completely|totally|forever guaranteed|impossible|safe|secure ; last time this will|ever happen|happens ; every single? time|order|parcel (from now on|without fail|guaranteed)
        + This will never happen again.
        + I promise it won't happen again.
        + We guarantee your parcels will always be on time.
        - From today two people check each parcel before it leaves.
        - That should never have happened.

        [PROMISE_WORD]
        will; ll; won; promise; guarantee; assure; ensure; make; sure; swear; vow; shall; going

        [REGRETFUL]
        should never|not ; you will never know|guess|forget

        [LOVE_ALWAYS]
        will|ll always (be (here|there|happy|welcome|grateful)|have (a|our|your)); you ll always

        [rule.promise.unsupported-claim]
        as we? discussed|agreed|spoken|talked|arranged|mentioned|promised|told|advised|explained|confirmed ..2 @UNSUPPORTED_CLAIM_1 / !@AS_YOU
        when|as|like we @UNSUPPORTED_CLAIM_2 ; @UNSUPPORTED_CLAIM_3 our @UNSUPPORTED_CLAIM_4 ; you told|assured|confirmed|agreed|promised|said ..2 (us|me|my colleague|our|to me|with us) ..2 @UNSUPPORTED_CLAIM_5 ; @UNSUPPORTED_CLAIM_6 ..2 (for (your|the) (call|phone call|visit) (earlier|today|yesterday)|speaking|talking|chatting) to|with you ; good|nice|great|lovely chat|call|speaking|talk earlier|today|yesterday
        + As discussed on the phone, the fee is waived.
        + When we spoke yesterday you accepted the offer.
        + Following our call, I've closed the case.
        - You wrote on Monday that the fee was charged twice.

        [AS_YOU]
        as you

        [COMP_WORD]
        voucher*; coupon*; credit; compensation; discount; refund; reimbursement; gift; goodwill; points; miles; cashback; freebie; free

        [rule.promise.public-compensation]
        we|i ..3!@NEGATION give|gives|giving|offer|offering|send|sending|credit|crediting|compensate|grant|add|adding|gift|award|hand|treat|knock|take|shout|sort ..3 you|your|on|in? ..4 @PUBLIC_COMPENSATION_1 / !@QMARK !@PROMO_FOLLOW !@CREDIT_NOT
        @PUBLIC_COMPENSATION_2 ..3 is|are (on us|on me|on the house|free|half price|our treat) / !@PROMO_FOLLOW !@QMARK
        (you (ll|will|can)|we d like you to) get|receive|have ..3 @PUBLIC_COMPENSATION_3 / !@QMARK !@PROMO_FOLLOW !@CREDIT_NOT
        (@MONEY|<number> %|voucher) @PUBLIC_COMPENSATION_4 ..6 @PUBLIC_COMPENSATION_5
        + We will give you a 50 euro voucher.
        + Your next coffee is on us.
        - I have written to you privately with a proposal.
        - I refunded the 40 euros you were charged twice.

        [PROMO_FOLLOW]
        follow; follower*; like; tap; share; tag

        [CREDIT_NOT]
        credit card; refund of the

        [DEFENSIVE_OTHER]
        # shrugs
        these|such|those things (happen|do happen|can happen|will happen); it|mistakes|delays|errors|accidents|breakdowns|that|this|shit|stuff just|do|does|can|will|inevitably|simply? happen|happens|occur|occurs ..2 (sometimes|everywhere|to (everyone|anyone|everybody|the best)|in life|at times|occasionally|,|.|!|$|from time|now and|every) / !@act.admit !@act.did !@QMARK
        delays|mistakes|errors|problems ..2 (inevitably|unavoidably|inevitable|unavoidable|part of (life|the)|normal) ; that s @DEFENSIVE_OTHER_1 ; @DEFENSIVE_OTHER_2
        # lectures
        @DEFENSIVE_OTHER_3 ..2 (knows|can see|would (know|understand|see|have)|understands|can read|could have told) ..2; as|like (everyone|everybody|anyone|most people) (knows|can see|does|else|would) ; common|basic sense|knowledge|courtesy|decency ; you|customers|people|passengers|kids|guests ..2 @DEFENSIVE_OTHER_4 to @DEFENSIVE_OTHER_5 / !@QMARK; @DEFENSIVE_OTHER_6 @DEFENSIVE_OTHER_7 that we|our|the|there|not|you|it|drivers|staff|this ..6 / !@act.did !@act.offer !@act.please_ok; (next time|in future|in the future) ,? ..2 @DEFENSIVE_OTHER_8 you|to? read|check|book|plan|order|come|arrive|be|allow|think|measure|leave|listen|bring|call|reading|checking|booking|planning|follow|consider|make ; maybe @DEFENSIVE_OTHER_9 ..3 / !@act.did !@act.offer; perhaps @DEFENSIVE_OTHER_10 ..3 / !@act.did !@act.offer
        (not|never|isn t|aren t|wasn t|weren t) designed|made|meant|intended|built|supposed (for|to be) @DEFENSIVE_OTHER_11 ; @DEFENSIVE_OTHER_12 ; @DEFENSIVE_OTHER_13 ..3 (your (router|phone|device|screen|settings|own|end|provider|reader|setup|computer|internet|side|browser|oven|wifi|connection|eyes|taste|memory|handling|kids|children|fault)|yours|on your (end|side)|user|at your end) ..2 / !@act.did !@act.offer !@act.admit !@QMARK !@GOOD_YOUR
        # boasting, other customers, no one else
        confusing|mixing|mistaking|confuse us with|up|for ..2; you ..1 clearly|obviously|evidently|simply ..1 @DEFENSIVE_OTHER_14 ..3 / !@act.regret !@act.did !@act.offer; patience|courtesy|politeness|manners|kindness ..4 @DEFENSIVE_OTHER_15 ..3 / !@act.thank; good luck (finding|getting|with (that|finding|getting|your)|elsewhere|anywhere|trying) ..2 / !@act.thank; @DEFENSIVE_OTHER_16 ..3 @DEFENSIVE_OTHER_17 ..3
        @DEFENSIVE_OTHER_18 @DEFENSIVE_OTHER_19 ..4 / !@act.admit !@act.regret !@QMARK; (works|worked|fine|works fine|no problem|no issue) for|with @DEFENSIVE_OTHER_20 ..3; funny|strange|odd|interesting|curious|weird that|how|, ..8 / @OTHERS_WORD; problem|fault|issue|blame|error|reason|cause ..3 lie|lies|be|is|rests|sits with you ..2
        you ..1 @DEFENSIVE_OTHER_21 ..8 / !@act.did !@act.offer !@act.regret !@act.admit !@QMARK !@act.instruct !@RIGHT_CHOICE
        (we|you|nobody|no one|staff|they) (can t|cannot|could not|couldn t) possibly|really|reasonably? @DEFENSIVE_OTHER_22 ..4 / !@act.did !@act.offer !@act.commit
        hard|difficult to (believe|see how|understand how|imagine how) / !@act.regret !@act.admit; beggars belief; we|i (very much |highly |seriously |strongly )?(doubt|question|find it odd|find it strange|fail to see) ..4; held a gun; twisted your arm; (spoon feed|spoonfeed|hand holding|babysit|babysitters|babysitter); you must have pressed|used|done|opened|dropped|misread|typed|entered|clicked|left|put|forgotten|lost|mixed|confused|misunderstood|missed|overlooked|broken|washed|plugged|set|turned|deleted|ignored|stored|ordered|selected ..3 / !@act.did !@act.offer !@QMARK
        @DEFENSIVE_OTHER_23 ..3 @DEFENSIVE_OTHER_24 / !@act.admit !@ADMIT_NOBODY
        is|are|was|were ..1 perfectly|absolutely|completely|entirely|quite|all|totally @DEFENSIVE_OTHER_25 / !@QMARK !@SAFE_TO !@act.did !@act.offer; industry|common|standard standard|practice|procedure ..2 / !@act.did !@act.offer; @DEFENSIVE_OTHER_26 with? ..1 all|every|the|applicable|required|legal|our|relevant ..3 standards|regulations|requirements|rules|specification|specifications|law|laws / !@QMARK; (nothing|there s nothing|there is nothing) wrong|defective|unusual with|about ; (isn t|is not|not|wasn t) a defect|fault|bug|problem|mistake|flaw|complaint|real|valid|charity|right|hotel|restaurant|guarantee ..2 / !@act.admit !@act.did !@QMARK; it s (a feature|called) ; working as intended|designed
        # sarcasm, mock
        (thank you|thanks|cheers) (so much |very much |ever so much )?for (your|the|that|sharing (your|that)) ..1 @DEFENSIVE_OTHER_27 ; (what a|how) @DEFENSIVE_OTHER_28 ..1 / !@act.regret !@act.did; my|our heart|hearts bleed|bleeds; (world s|smallest|tiniest) ..2 violin; wow|well|gosh|aww|oh|gee|golly ,? ..2 @DEFENSIVE_OTHER_29 ; someone|somebody @DEFENSIVE_OTHER_30 ..2 @DEFENSIVE_OTHER_31 ; we|i do|really|truly|sincerely? hope you ll|will? ..1 @DEFENSIVE_OTHER_32 ; @DEFENSIVE_OTHER_33 ..2 (on reading|for (noticing|reading|finally|figuring|discovering)|you ..2 (noticed|figured|read)|,? sherlock|,? einstein) ; if (only|that s) your|the|you ..2 biggest|worst|only|problems|had ; (must be|be) nice|hard|tough|lovely (to have|being|having) ..3 ; did|do|were|are|have you really|seriously|honestly|actually|not|never|even read|think|expect|expecting|believe|want|bother|try|look|check|measure|know|joking|complaining|serious|heard ; what did|do|were you expect|expecting|think|want ..8 ?; (you (get|got) what you (pay|paid)) ; for|at that|this price|money ..2 you|what|one|we|don|can|it / !@QMARK !@act.did !@act.offer
        # brush-off
        (can t|cannot|could not|couldn t) please|satisfy|win (everyone|everybody|them all|'em all) ; (nobody|no one|no-one) @DEFENSIVE_OTHER_34 you|anyone ..3 ; (you re|you are|you) (free|welcome|always free|more than welcome) to @DEFENSIVE_OTHER_35 ; go|shop|fly|eat|look|buy|try (somewhere else|elsewhere|with (someone|somebody) else|another|the competition) ; if you (don t|do not) like ..6 @DEFENSIVE_OTHER_36 ; (nothing|not much|little|(not|t|hardly) anything) more|else|further? we|i can do / !@act.offer !@act.did; (don t|do not) buy|come|use|eat|order|fly|book|follow|shop @DEFENSIVE_OTHER_37 ; we have|ve (better|other|more important) things|customers|work|priorities ; (we re|we are|i m|we) (all busy|too busy|really busy|only human|not (magicians|miracle|mind readers|psychic|a charity|robots|here to)) ..3 / !@act.regret !@act.did !@act.offer !@act.commit; mind readers; (magic wand|miracle workers|not magicians|running a business|not a charity|(we re|we are) a business); (can t|cannot|couldn t|could not) (help|be helped) @DEFENSIVE_OTHER_38 / !@act.offer !@act.did; just|simply (be|have|a little|a bit of) patient|patience ; patience is a|the ; good|great things take|come ; (if you|have you) actually|ever|even|bothered read|look|checked|try|tried|looked|bother ; @DEFENSIVE_OTHER_39 @DEFENSIVE_OTHER_40 ..3 ; (we (do not|don t)|i don t) see|understand|get|know the|your|what|why|any|how ..2 @DEFENSIVE_OTHER_41 ; ever|never (heard of|thought of|crossed your) ..4 ; by not <word> ..6 (in the first place|next time|incorrectly|wrong) ; in the first place / !@act.admit !@act.regret !@act.did
        (before|instead of|rather than) complaining|posting|tweeting|accusing|blaming|moaning|writing|ranting|whining|shouting|leaving ..4 ; @DEFENSIVE_OTHER_42 ..3 us|our|staff|review|claim|claims|is|are|comments|comment|criticism|complaint / !@act.admit !@act.regret; @DEFENSIVE_OTHER_43 ,? ..1 @DEFENSIVE_OTHER_44 ..8 / !@act.did !@act.offer !@act.admit !@act.regret !@FUN !@QMARK !@act.commit; is|are|was never|not guaranteed; not a specific|guaranteed ..4 ; guarantees|guarantee ..8 , not ..4; customers|guests|passengers|you|users|members|cardholders are|is|re solely|fully|personally? responsible for ..4; (is|it s|was) @DEFENSIVE_OTHER_45 ..3 in|on|at|by the|our|your|every ..4 / !@act.regret_only !@QMARK !@act.admit; @DEFENSIVE_OTHER_46 (clearly|plainly|does|quite clearly|explicitly) says|states|say|state|shows|mentions|reads|tells ; any|all|our price|prices|fare|fares|quality|seating|policy|sizes ..4 (always|have always|never) ; is|are (as|exactly as) (advertised|described|ordered|pictured|stated|it should) / !@QMARK; so|then|therefore ..3 technically|legally|strictly ..5 ; (technically|strictly speaking|legally) ,? ..2 you|we|it|the|this|that ..5 / !@act.offer !@act.did; as|like most|many|all|any (of our )? guests|customers|people|passengers|diners|visitors ..2 are|do|would|will|know|manage ; happy|enough|fine|good for (everyone|everybody|all (our|the)|most|other) ..2 ; (it s|it was|that s) very|really|quite|rather? upsetting|hurtful|unfair|rude|insulting|unkind|harsh|disrespectful (to|of you|that you|when you|on our|for our)
        # jokes on the customer and blame of circumstances put on them
        kids|children|people|customers|users (that age|these days|nowadays) ; (under a lot of|so much) time? pressure; tend|tends to fill|sell|run|go|happen ..4; (some (fares|tickets|offers|products|items) do) ; (high|exceptionally high|unusually high|large) call? volume|volumes|demand / !@act.regret !@act.offer; drivers|staff|colleagues|team|agents|we are|re also|only|just|all? @DEFENSIVE_OTHER_47 ..1 / !@act.did !@act.regret !@act.offer; we offer|have a variety|range|choice of different? fares|options|tickets ..6 / !@QMARK; check|ask with? your (neighbours|neighbors|spam folder again|eyes|memory|glasses) / !@act.did; stand|stood|squint|look ..6 (perfectly well|just fine|clearly)
        + These things happen.
        + Nobody else has complained.
        + If you don't like it, shop elsewhere.
        + What did you expect for nine pounds?
        + Maybe read the label next time.
        + It's clearly stated on the website.
        + Nobody forces you to buy it.
        - You're right, and it's our mistake.
        - Nobody should have to wait that long.
        - The plug goes on the left.

        [act.please_ok]
        please|kindly send|share|dm|message|let|give|tell

        [act.regret_only]
        @act.offer

        [OTHERS_WORD]
        everyone; everybody; others; nobody; only; you; never; works; somehow; other

        [RIGHT_CHOICE]
        right to; great choice; good choice; chose us; chose the right; choosing; glad

        [ADMIT_NOBODY]
        (nobody|no one) ..2 @ADMIT_NOBODY_1

        [SAFE_TO]
        safe|fine|ok|okay to|for ; perfectly|absolutely|totally fine|ok|okay|normal to

        [GOOD_YOUR]
        probably|surely|certainly|likely ..3 your|you ..2 best|better|easiest|happy|hungry|want|wondering|heard|know|seen|love|tired

        [FUN]
        haha|lol|😄|😂|hope|love

        [CORPORATE_OTHER]
        at|in the heart of everything|all|what|our ; patience|understanding|cooperation|support|loyalty|custom|business ..3 is|are ..2 appreciated; trust|hope (this|that|the above|our) ..2 @CORPORATE_OTHER_1 ; to your full|complete|entire? satisfaction; (above|above-mentioned|said) item|order|matter|request|article ; continued|ongoing support|loyalty|patronage|custom|trust|business|patience|interest|understanding ; (you|every customer|each customer|our customers|customers) ..1 (matter|matters|come first|comes first|are our|are at) ..3 / !@QMARK !@act.did; please|kindly be assured|informed|advised|reminded|aware|patient ; regret|sorry to inform|advise|announce|notify ; (cannot|can not|unable to) be processed|accommodated|fulfilled|actioned|granted|honoured ; feedback such as; enable us to; enables us to; as|being a (valued|loyal|long standing|premium|gold)
        valued|esteemed|loyal|dear|respected|cherished customer|customers|guest|guests|client|clients|passenger|passengers|member|members|comments|patron|patrons|feedback|sir|madam
        take|takes|taking|took this|these|such|all|your|customer|it|every|matters|complaints|feedback|the|any ..4 very|extremely|incredibly|really? seriously; (utmost|top|highest|number one|paramount) importance|priority|seriousness|care|attention|regard
        sincere|sincerest|profound|deepest|unreserved|humble|humblest apologies|apology|regret|regrets|thanks|gratitude for any; sincerely|unreservedly|humbly|profoundly apologise|apologize|regret for ..3 (any|the (stress|inconvenience|frustration|disappointment|trouble)) ; with? profound regret; accept|extend|offer|tender|convey our|my ..1 sincere|sincerest|deepest|apologies|apology|regrets|condolences|profound|humble ..2 for|regarding|on|.|,
        any|the ..2 inconvenience|disappointment|frustration|confusion|disruption ..4 this|caused|may|might|has|experienced|you ; sorry for any ..1 inconvenience|disappointment|frustration|confusion|upset|delay ; apologise|apologize|apologies for any|the inconvenience|disappointment|frustration|confusion|disruption|trouble|upset
        sorry|apologise|apologize|regret for|about your|the disappointment|dissatisfaction|frustration|inconvenience
        your|customer|guest|all|valued ..1 feedback|satisfaction|opinion|loyalty|patronage|comments|evaluation|observations|communication|custom|remarks|input|enquiry|inquiry ..3 @CORPORATE_OTHER_2
        (thank you|thanks|we thank you|thanking you|appreciate|appreciates) you? for your|bringing ..1 @CORPORATE_OTHER_3 ..3; appreciate|value|welcome your constructive|valuable|continued|valued? feedback|custom|loyalty|patronage|business|input|comments|understanding|cooperation|interest ; is|are|was (greatly|much|highly|very much|sincerely) appreciated|valued ; (taking the time|taken the time) to leave|provide|contact|write|submit|bring|give a|us|your|this|feedback
        kindly|please @CORPORATE_OTHER_4 ; rest|be assured; (do not|don t) hesitate to; should you have|require|need|wish|encounter|experience ; (at your|your) earliest convenience; @CORPORATE_OTHER_5 to|with ; further|future assistance|reference|queries|enquiries ; be of further? service; of further? assistance to you; @CORPORATE_OTHER_6 to (be of|serve|serving|be at|continue|continuing) ..3; (on behalf of) ..3 ; passed|forwarded|directed|escalated|conveyed ..3 (to|on to|onto) the|our relevant|appropriate|concerned|responsible|respective|logistics|quality|right ..2 ; relevant|appropriate|concerned|respective|responsible department|team|party|parties|colleagues|management|stakeholders|authorities|people|personnel ; strive|strives|striving|endeavour|endeavor|committed|dedicated|aim to provide|deliver|offer|ensure|exceed|improve|maintain|give|giving|providing|delivering|excellence|always ; always|very|most pleased|delighted|happy|grateful when (customers|guests|our|a customer) ; continuously|continually|constantly|always @CORPORATE_OTHER_7 ; improve|improving|enhance|enhancing|review our services|service|processes|procedures|offering|standards|products ; for|under quality|training|review|serious|careful|further purposes|consideration|advisement|review|attention|investigation / !@QMARK; (registered|logged|received|processed|dealt with|handled) (and will be|in the order|for quality|under reference) ..3; we|i @CORPORATE_OTHER_8 ; our|the logistics|delivery|service|business|trusted|strategic partner ; better|best serve you|our|your ; service|delivery|guest|travel|dining|shopping|purchase|suboptimal experience / !@QMARK !@act.did; more|less typical experience; smooth|seamless|pleasant|positive|enjoyable|memorable and? ..2 experience; (hope|look forward) to welcome|welcoming|seeing|see you back for ; lose|losing you|your (as a|business|custom) ; value|appreciate you|your|every as a|our ; @CORPORATE_OTHER_9 / !@SHORT_OK; will|would|shall be (of interest|glad to|pleased to|delighted to|most happy|obliged) ; (much obliged|obliged if); the? management @CORPORATE_OTHER_10 ; currently|presently (there is|no) ..2 information|availability available? ; no information available; queries|enquiries|inquiries|questions|matters|requests|concerns (relating|related|regarding|pertaining|concerning|of this nature) to? ; for all enquiries|queries|questions|inquiries|matters ; regarding your|service|the ..2 alterations|communication|enquiry|request|complaint|matter|case|concerns|feedback ; your|the|customer concerns|observations|remarks|comments|communication|correspondence|enquiry|complaint have|has|are|is|will|was|were
        + We take all complaints very seriously.
        + Please rest assured that we value your custom.
        + Thank you for your valued feedback.
        + Do not hesitate to contact us.
        + Dear Sir or Madam,
        - Thanks for the photo!
        - I'll sort this out today.

        [SHORT_OK]
        (dear (god|me|lord|oh)) ; at this time of ; prior to the|your flight

        [CUSTOMER_NOUN_SALUTATION]
        ^ @CUSTOMER_NOUN_SALUTATION_1 ,? valued|esteemed|loyal|our? ..1 customer|customers|guest|client|passenger|member|patient|user|shopper|traveller|traveler|subscriber|patron|cardholder|sir|madam|buyer|reader|visitor|tenant|resident|friend|participant
        + Dear customer,
        + Dear valued guest,
        - Dear Ms Novak,

        [CHEER_OR_JOKE]
        @CHEER_OR_JOKE_1
        @CHEER_OR_JOKE_2
        @CHEER_OR_JOKE_3
        + Haha, that gave us a buzz too!
        + At least it was a blue one 😅
        - I'm so sorry, please call 999.

        [FORMAL_ADDRESS]
        sir; madam; ma'am; esteemed; hereby; herewith; aforementioned; permissible; henceforth; forthwith; heretofore; hitherto; sirs
        @FORMAL_ADDRESS_1

        [INFORMAL_ADDRESS]
        mate; mates; m8; bro; bruh; brah; dude; dudes; gonna; wanna; gotta; ya; yas; yaas; yo; lol; lmao; rofl; fam; innit; hun; babe; bestie; sis; luv; ur; u; soz; totes; wiv; dunno; ain't; aint; nah; yeah-no; sup; wassup; pal; buddy; chum; peeps; yikes; sus; af; tho; lemme; gimme; kinda; sorta; thx; pls; plz; omg; wtf; ffs; smh; idk; tbh; ngl; imo; hella; dope; rad; chill; vibes; bae; slay; lit; yeet; cuz; cos; 'em; em; y'all; yall; gurl; homie; gov; guv; cheerio; ta; hiya; heya; duh; bleh; meh; creps; rank; cap; legit; deffo; defo; obvs; probs; whatevs; jk; brill; ace; cheers; howdy; wicked; epic; sweetie; darlin; lad; lads; lass; geezer; bloke
        @INFORMAL_ADDRESS_1



        # ---- parts of the patterns above
        [BLAME_CUSTOMER_1]
        before; earlier; first; sooner; beforehand; in advance; but; and you
        [BLAME_CUSTOMER_2]
        failed to; neglected to; forgot to; forgot the; forgot your; misread; misunderstood; mishandled; omitted to
        ignored our; ignored the; misused; didn t @BLAME_CUSTOMER__1; did not @BLAME_CUSTOMER__2
        never told|asked|bothered|read|checked|contacted|mentioned
        [CONTRADICT_1]
        true; correct; accurate; factual; what happened; the case here; how it happened
        [CONTRADICT_2]
        untrue; false; incorrect; nonsense; wrong; a lie; rubbish; inaccurate; fabricated; made up
        [CONTRADICT_3]
        wrong; mistaken; incorrect; lying; misinformed; confused; imagining; exaggerating; misremembering; talking nonsense
        making this up; making that up
        [CONTRADICT_4]
        that; you; such; any such; this; so; anything; it
        [CONTRADICT_5]
        show; shows; prove; proves; say; says; contradict; contradicts; tell a different; confirm
        [CONTRADICT_6]
        dispute; reject; refute; deny; disagree with; contest; don t agree with; do not agree with; cannot accept
        can t accept
        [APOLOGY_BUT_1]
        this; that; it; you; your; there; we can|cannot|do|have|don|are|re|never|did|only; the; these; those; our; as; all
        customers; passengers; rules; if; no; nobody; nothing; in; wheelchair; everyone; refunds; tickets; orders; guests
        members; discounts; delays; prices
        [BUT_ACT_1]
        i; we; i ve; we ve; i ll; we ll; i m; we re
        [BUT_ACT_2]
        can; will; ll; ve; have; found; sent; did; do have; would; d
        [CONDITIONAL_APOLOGY_1]
        felt; feel; feels; feeling; were offended; was offended; are offended; took offence; took offense; take offence
        offended; perceived; perceive; seemed; seems; experienced; got the impression; had the impression; misunderstood
        found; find; think; thought; believe; consider; considered; interpreted; have felt; may have; might have; upset
        interpret
        [CONDITIONAL_APOLOGY_2]
        felt; feel; offended; perceived; took offence; seemed; upset; hurt; caused; inconvenienced; disappointed; offence
        offense
        [INVALIDATE_EMOTION_1]
        calm yourself; chill out; take a chill; lighten up; get a grip; get over it; grow up; deep breath
        mind your tone|language|manners; watch your tone|language; cheer up; get used to it
        stop (whining|moaning|shouting|overreacting|being|the drama)
        [INVALIDATE_EMOTION_2]
        overreacting; over reacting; oversensitive; too sensitive; hysterical; dramatic; irrational; unreasonable
        exaggerating; being rude|silly|ridiculous|emotional|difficult|unfair|childish|aggressive; blowing this|it out
        making a fuss|scene|mountain
        [INVALIDATE_EMOTION_3]
        won t; will not; doesn t; does not; isn t; is not; helps nobody; helps no
        [INVALIDATE_EMOTION_4]
        won t; will not; doesn t; does not; isn t; gets; get
        [INVALIDATE_EMOTION_5]
        a bit; bit; little; rather; too; so; somewhat
        [DOWN_THING_1]
        engine; boiler; oven; device; machine; phone; soup; cake; let it; drink; wind; sea; weather
        [WORRY_1]
        worry; apologise; apologize; be sorry; rush; hurry; wait; return; send; call; do anything; pay; panic about
        [POLICY_SHIELD_1]
        policy; policies; terms; conditions; rules; contract; regulations; t&cs
        [POLICY_SHIELD_2]
        clearly; do; does; don; doesn; state; states; say; says; prohibit; prohibits; allow; allows; permit; permits
        forbid; are clear; is clear; are rules; are policies; apply; must be; require; requires; is policy; are final
        [POLICY_SHIELD_3]
        terms; conditions; box; contract; policy; rules; agreement; to receive
        [OFFER_ANY_1]
        swap; exchange; offer; give; refund; replace; move; credit; repair; send; waive; make an exception; rebook
        help you; book; change; extend
        [SCAPEGOAT_1]
        not; isn t; is not; wasn t; was not; hardly; never
        [LEGAL_THREAT_1]
        legal action|steps|proceedings|measures; court; lawsuit; lawyers; lawyer; solicitor; solicitors; attorney
        attorneys; charges; legal team; legal department; defamation; libel; action against; injunction; police
        [LEGAL_THREAT_2]
        will; ll; shall; are going to; re going to; may; can; could
        [LEGAL_THREAT_3]
        delete; remove; take down; retract; withdraw; edit; pull
        [LEGAL_THREAT_4]
        or; otherwise; else; failing which; or else; before we; immediately
        [LEGAL_THREAT_5]
        this is; that s; that is; your post|comment|review is; constitutes; amounts to; considered
        [MINIMISE_1]
        isolated; minor; small; tiny; single; one off; rare; little; slight; exceptional; single
        [MINIMISE_2]
        isolated case|incident|occurrence|event; one off case|incident|event|thing|occurrence; exceptional case
        rare exception; absolute exception; very rarely happens; hardly ever happens; storm in a teacup; much ado
        (not|hardly|isn t|is not) such? a? big|huge|major deal|problem|issue; no big deal; not a big deal
        mountain out of a molehill
        [MINIMISE_3]
        other; most; all; all other; our other; all our; many; thousands of; hundreds of; the majority of; millions of; 99
        [MINIMISE_4]
        happy; satisfied; delighted; manage; fine; no problem|problems|issue|issues|complaints|trouble; love
        never complain; enjoy; like it; don t complain; without any? problem|trouble|issue; perfectly; cope; pleased
        have no; seem
        [MINIMISE_5]
        it s; it is; it was; that s; that is; that was; this is
        [DISPLAY_1]
        display; nothing was; nothing is; on our side; we fixed; your order; your money; your card
        [ALREADY_TOLD_1]
        we; i; my colleague; my colleagues; our team; the team; our agent
        [ALREADY_TOLD_2]
        said; told; explained; mentioned; stated; informed; advised; indicated; written; wrote; communicated; pointed out
        noted; clarified; outlined; replied; answered; confirmed
        [ALREADY_TOLD_3]
        before; above; earlier; previously; already; multiple; many; several; in our last|previous|earlier
        [ALREADY_TOLD_4]
        told; explained; informed; answered; said; stated; mentioned; advised; addressed; communicated; pointed; clarified
        written to you; replied to
        [NO_OPENER_1]
        never; did not; didn t; don t; do not; isn t; is not
        [IMPORTANCE_CLAIM_1]
        important; valuable; valued; vital; priority; essential; matters; paramount; crucial; a lot; everything; heart
        precious; invaluable; to us; concern; the world; top; dear; significant; utmost; key
        [IMPORTANCE_CLAIM_2]
        opinion; feedback; business; input; custom; comments; loyalty; customers; customer; views; satisfaction; guests
        time; suggestions; patronage; trust; as a
        [HIDDEN_AGENT_1]
        was; were; has been; have been; had been; occurred; happened; arose; has occurred; have occurred; appears; appear
        crept; took place; came about; must have; may have
        [COMMAND_1]
        must; have to; need to; are required to; are obliged to; ve got to; got to; are to; will have to; will need to
        ll have to; ll need to; are expected to; shall
        [COMMAND_2]
        provide; send; submit; present; show; supply; prove; give; fill; complete; produce; contact; call; wait; return
        bring; pay; sign; read; follow; accept; understand; comply; adhere; register; apply; forward; file; report; email
        write; be patient; furnish; hand; confirm; verify; state; upload; attach; quote; enter; notify; inform; tell
        [COMMAND_3]
        proof; a receipt; receipt; evidence; documentation; payment; notice; id; identification
        [INSULT_1]
        you; u; you re; you are; only; what; such; some; any; complete; total; typical; like; another; even
        [INSULT_2]
        a; an; the; such; you; complete; total; utter; absolute; bunch of; load of; lot of; bloody; little; stupid
        [INSULT_3]
        are; re; were; must be; sound; seem; look
        [INSULT_4]
        stupid; dumb; pathetic; idiotic; thick; delusional; insane; brainless; clueless; illiterate; ignorant; incompetent
        useless; lazy; childish; ridiculous; crazy; moronic; dense; dim; slow; hysterical; nuts; mad; mental; spoiled
        spoilt; greedy; selfish; rude; stingy; entitled; a joke; an embarrassment; a disgrace; a pain; impossible
        [INSULT_5]
        shut up; shut it; get lost; piss off; bugger off; sod off; screw you; fuck off; fuck you; go to hell; get stuffed
        eff off; naff off; stfu; kiss my; jog on; do one; suck it; go away and
        [JARGON_1]
        touch point; touchpoint; touchpoints; pain point; pain points; pain-points; touch points
        [JARGON_2]
        reach out to the relevant; relevant stakeholders; escalation matrix|path|process; closed loop; close the loop
        end to end; cross functional; cross-functional; end-to-end
        [OFFICIALESE_1]
        is; are; will be; has been; have been; was; were; shall be; being
        [OFFICIALESE_2]
        carried out; undertaken; effected; conducted; performed; processed; dealt with; handled
        [OFFICIALESE_3]
        wish; wishes; beg; regret; would like; are writing; have
        [OFFICIALESE_4]
        be advised; be informed; note that; be notified; advised that; informed that; take note
        [OFFICIALESE_5]
        permissible; permitted to; subject to; deemed; eligible; liable; obliged; entitled; required to
        [OFFICIALESE_6]
        advised; requested; required; reminded; responsible; kindly; asked; expected; not entitled; obliged; entitled
        [OFFICIALESE_7]
        remit; furnish; tender; commence; endeavour; endeavor; terminate; ascertain; purchase order; expedite; disseminate
        rectify; acknowledge receipt; effectuate
        [THIRD_PERSON_SELF_1]
        regrets; apologises; apologizes; thanks; wishes; values; appreciates; cares; takes; understands
        is sorry|committed|proud|pleased|delighted|dedicated|happy; would like; prides; strives; apologise; deeply
        sincerely
        [THIRD_PERSON_SELF_2]
        regrets; apologises; apologizes; thanks; wishes; values; appreciates; cares; takes; understands
        is sorry|committed|proud|pleased|delighted; would like; prides; strives; deeply; sincerely
        [THIRD_PERSON_SELF_3]
        regret; regrets; apologise; apologize; value; values; care; cares; take; takes; pride; thank; strive
        are sorry|committed|proud|dedicated; is committed|proud|dedicated
        [SELF_PRAISE_1]
        proud; extremely proud; known for; famous for; renowned; recognised; recognized
        the (leading|best|number one|largest|top); award winning; award-winning; market leader; market leaders
        committed to (excellence|providing|delivering|offering|the highest|quality)
        dedicated to (excellence|providing|delivering|the highest)
        [SELF_PRAISE_2]
        world class; world-class; first class; award winning; award-winning; industry leading; industry-leading
        best in class; best-in-class; state of the art; top notch; second to none; unrivalled; unparalleled
        premium quality; highest standards|quality|standard|level; finest; five star; exceptional; outstanding; excellent
        superior; unmatched; cutting edge
        [SELF_PRAISE_3]
        always; strive; aim; endeavour; endeavor; work hard; do our best|utmost; try hard; go to great lengths; pursue; set
        uphold; maintain; adhere
        [ASKS_PII_PUBLIC_1]
        post; write; put; leave; reply with; comment; drop; share; type; list; state; comment with; tweet; paste
        [ASKS_PII_PUBLIC_2]
        send; give; tell; provide; share; confirm; forward; supply; advise; let us know; what is; what s; need; include
        [CONFIRMS_RELATIONSHIP_1]
        patient; client; member; tenant; borrower; account holder; policyholder; policy holder; resident; debtor; donor
        cardholder; pupil; student
        [CONFIRMS_RELATIONSHIP_2]
        since; of ours; for; you; with us; ,; here; at
        [CONFIRMS_RELATIONSHIP_3]
        treatment; diagnosis; therapy; prescription; medication; results; test results; surgery; operation; loan; mortgage
        overdraft; arrears; debt; chart; medical record; records; x ray; scan; appointment with; session; sessions
        case history
        [CONFIRMS_RELATIONSHIP_4]
        with us; with dr; at our practice|clinic|bank|hospital|branch|office; in our practice|clinic|bank|files|records
        since <number>; shows; showed; was; on <date>
        [CONFIRMS_RELATIONSHIP_5]
        treatment; appointment; surgery; session; check up; checkup; consultation; procedure; scan; therapy
        [ABSOLUTE_1]
        happen; occur; recur; go wrong; fail; repeat; let you down; be late; have; see; experience; disappoint
        [ABSOLUTE_2]
        will; ll; won t; shall; would; is going to; going to
        [ABSOLUTE_3]
        happen again; occur again; recur; be repeated; go wrong; let you down; repeat; disappoint
        [ABSOLUTE_4]
        happen; occur; recur; be repeated; go wrong; let you down; disappoint
        [ABSOLUTE_5]
        never; always; every; any; no more; forever; no one|issues|problems|delays; 100; all
        [ABSOLUTE_6]
        work; get; arrive; answer; deliver; reply; come; do; be @ABSOLUTE__1
        [UNSUPPORTED_CLAIM_1]
        on the phone|call; by phone; over the phone; yesterday; earlier; last; with you; in our; by email; in person
        on @WEEKDAY; this morning; today; ,; in your; via; during; when
        [UNSUPPORTED_CLAIM_2]
        spoke; talked; discussed; met; agreed; chatted; said on the
        [UNSUPPORTED_CLAIM_3]
        in; during; after; following; per; from; as per; further to
        [UNSUPPORTED_CLAIM_4]
        call; conversation; phone call; chat; meeting; discussion; agreement; last conversation; telephone; talk; visit
        exchange
        [UNSUPPORTED_CLAIM_5]
        on the phone; by phone; in our; when we; yesterday; last; that; in person; during
        [UNSUPPORTED_CLAIM_6]
        thank you; thanks; nice; good; great; pleasure; lovely
        [PUBLIC_COMPENSATION_1]
        @MONEY; <number> %; <number> percent; voucher; vouchers; coupon; gift card; credit; discount; compensation
        goodwill; % off; free meal|night|month|ticket|drink|coffee|dessert|upgrade|box|pizza|ride|session|class|pass; bonus
        points; miles; half price; off your next; gift
        [PUBLIC_COMPENSATION_2]
        your next; the next; dinner; dessert; drinks; coffee; lunch; meal; this one; first
        [PUBLIC_COMPENSATION_3]
        @MONEY; <number> %; voucher; gift card; credit of; discount; compensation; bonus; points
        [PUBLIC_COMPENSATION_4]
        voucher; credit; gift; goodwill; compensation; discount; off; gift card
        [PUBLIC_COMPENSATION_5]
        for you; from us; landed; on your; as a; to say; your; next
        [DEFENSIVE_OTHER_1]
        life; how it is; how it works; just how (it|things|we do|life|this|that|the|business); the way it; nature; business; showbiz; what you get; the deal; tough
        a you problem; not how; what happens when; on you; up to you; your choice|problem|call|loss|opinion
        [DEFENSIVE_OTHER_2]
        c est la vie; it is what it is; tough luck; hard luck; oh well; boo hoo; cry me; too bad; so what; big deal
        whatever; live with it; deal with it; take it or leave it; get in line; not our problem|circus|concern|issue
        who cares; we (don t|do not|couldn t|really don t) care; what do you want us|me to do; your loss|problem
        suit yourself; be my guest; feel free to (leave|go|shop|try|take your)
        [DEFENSIVE_OTHER_3]
        everyone; everybody; anyone; any fool; most people; any reasonable|sensible|normal person|customer
        a quick look|read|glance
        [DEFENSIVE_OTHER_4]
        need; have; ought; should; might want; must; may want
        [DEFENSIVE_OTHER_5]
        understand; realise; realize; accept; appreciate; learn; remember; be more? patient|careful|realistic|reasonable
        lower; manage; adjust; respect; bear in mind
        [DEFENSIVE_OTHER_6]
        please; kindly; you must; you should; do try to; try to; do
        [DEFENSIVE_OTHER_7]
        understand; keep in mind; bear in mind; remember; consider; appreciate; be aware
        [DEFENSIVE_OTHER_8]
        please; maybe; perhaps; try; just; simply; consider; make sure; you
        [DEFENSIVE_OTHER_9]
        try; you should; next time; read; if you; check; learn; don t; it s time; consider; ask; you ..1 just
        [DEFENSIVE_OTHER_10]
        try; you should|could|need|just|might|didn|forgot|missed; next time; read; if you
        check (with your|the|your|before|again); learn; it s time; consider; don t
        [DEFENSIVE_OTHER_11]
        rough; used like; that; such; this; treated; left; thrown; misuse; toddlers; pools
        [DEFENSIVE_OTHER_12]
        misuse; mishandling by|on; your mishandling; improper use; wear and tear; rough use; user error; improper handling; incorrect use
        wrong use; rough handling
        [DEFENSIVE_OTHER_13]
        likely; probably; presumably; surely; obviously; clearly; most likely; must be
        [DEFENSIVE_OTHER_14]
        haven t; didn t; don t; never; have not; did not; do not; can t; not; ignored; forgot; missed; misread; failed
        [DEFENSIVE_OTHER_15]
        goes; go; cost; costs; would; is a; are a
        [DEFENSIVE_OTHER_16]
        complaining; shouting; moaning; ranting; tweeting; swearing; posting; whining; insulting; threatening; yelling
        getting angry; being rudes; capitals
        [DEFENSIVE_OTHER_17]
        won t; will not; doesn t; does not; isn t; is not; never; gets; get; helps; help
        [DEFENSIVE_OTHER_18]
        everybody else; everyone else; all the others; most people; other people; most others; the rest of you
        [DEFENSIVE_OTHER_19]
        managed; manages; can; could; understood; understands; seems; seem; found; finds; had no; has no; got; gets; reads
        loves; loved; copes; knew
        [DEFENSIVE_OTHER_20]
        everyone; everybody; all; most; others; other; the other; the rest
        [DEFENSIVE_OTHER_21]
        agreed; accepted; consented; signed; knew; chose; decided; opted; ticked; clicked
        were told|informed|warned|aware|given; had the? chance|opportunity|choice; could have simply|just|easily|always
        [DEFENSIVE_OTHER_22]
        be expected; babysit; hold your hand; spoon feed; read minds; be everywhere; know everything; cater for everyone
        make exceptions; force; control; do everything; change the weather; work miracles
        [DEFENSIVE_OTHER_23]
        no one; nobody; no-one; no other customer|guest|passenger|client|one; none of our other? customers|guests
        never had; we ve never had; we have never had; you re the first|only; you are the first|only
        first (complaint|one to complain|time anyone); only one|person who|to|complaining; nobody else
        [DEFENSIVE_OTHER_24]
        complained; complain; complains; complaint; complaints; had; has; mentioned; noticed; minds; reported; said; seems
        ever; else; problem; issue; else has; this
        [DEFENSIVE_OTHER_25]
        fine; normal; acceptable; standard; adequate; usual; clear; reasonable; safe; legal; in order; ok; okay; good
        [DEFENSIVE_OTHER_26]
        meets; complies; comply; conforms; in line; fully compliant; compliant
        [DEFENSIVE_OTHER_27]
        wisdom; insight; expertise; lovely|charming attitude|manners|opinion|tone|language|words|rant; kind opinion; lecture; drama; novel; essay; rant; sermon; kind insult
        insult; constructive insults; colourful; colorful; entertaining; dramatic; fascinating; riveting; polite
        [DEFENSIVE_OTHER_28]
        tragedy; drama; catastrophe; ordeal; shocking; original; novel; brave; traumatic; hard life; terrible hardship
        [DEFENSIVE_OTHER_29]
        someone; somebody; aren t we; look who; excuse us; pardon us; poor you|baby; how awful; you poor
        [DEFENSIVE_OTHER_30]
        s; is; got; woke; needs; has; had; must; 's been
        [DEFENSIVE_OTHER_31]
        having a bad; out of bed; wrong side; coffee; a hug; a nap; cranky; hungry; grumpy; to relax; too much time; touchy
        comfort
        [DEFENSIVE_OTHER_32]
        recover; survive; cope; manage; get over; can sleep; find peace; make it through
        [DEFENSIVE_OTHER_33]
        bravo; congratulations; well done; congrats; clap; hats off; gold star; slow clap; genius; einstein; sherlock
        captain obvious
        [DEFENSIVE_OTHER_34]
        forces; forced; is forcing; made; makes; asked; asks
        [DEFENSIVE_OTHER_35]
        leave; go elsewhere; shop elsewhere; take your; cancel; look elsewhere; fly; eat; choose another; find; buy
        complain; switch; stay; shop; not
        [DEFENSIVE_OTHER_36]
        leave; go; buy; come; don t; there; find; elsewhere; cancel; door; shop; eat; use
        [DEFENSIVE_OTHER_37]
        it; here; there; us; with us; then; ,; .; !
        [DEFENSIVE_OTHER_38]
        with that; there; if; that; ,; .; !
        [DEFENSIVE_OTHER_39]
        others; other people; other customers; some people; people; most customers; most people
        [DEFENSIVE_OTHER_40]
        would be|love|kill|have; have real|bigger|worse|it; manage; wait; pay; seem; are grateful|happy|waiting
        [DEFENSIVE_OTHER_41]
        problem; issue; point; complaint; fuss; complaining; complain; you re upset|angry|so; you expect; you want
        this is our|a
        [DEFENSIVE_OTHER_42]
        accusing; accusations; accusation; slander; false claims; unfair; unfounded; baseless; exaggerated; one-sided
        [DEFENSIVE_OTHER_43]
        to be fair|honest|clear|frank|precise; let s be honest|real|fair|clear|frank; with all? due? respect; frankly
        quite frankly; for the record; actually
        [DEFENSIVE_OTHER_44]
        you; your; it s; it is; we; most; this; that; the; our; nobody; no; a; babies
        [DEFENSIVE_OTHER_45]
        right there; clearly stated|marked|written|visible|shown|labelled|displayed|signposted; written; stated; printed
        listed; explained
        [DEFENSIVE_OTHER_46]
        it; the sign; website; label; box; ticket; packaging; page; menu
        [DEFENSIVE_OTHER_47]
        human; people; humans; doing their|our best|job; under; busy; trying their|our best; allowed to
        [ADMIT_NOBODY_1]
        told you; called; answered; checked; restocked; helped; rang; replied; noticed the; spotted; was there; at the
        [CORPORATE_OTHER_1]
        resolves; answers; addresses; clarifies; meets; finds; assists; is satisfactory
        [CORPORATE_OTHER_2]
        helps us; allows us; enables us; is greatly; has been; have been; been duly? noted|logged|received|registered
        important; valued; appreciated; very much; matters; forwarded; invaluable; assists
        [CORPORATE_OTHER_3]
        valued; valuable; continued; kind; positive; constructive; esteemed; patronage; loyalty; custom; understanding and
        interest in; enquiry; inquiry; communication; correspondence; evaluation; cooperation; co-operation; this to our
        it to our; the matter
        [CORPORATE_OTHER_4]
        be; rest; note; accept; find; do not hesitate; don t hesitate; be advised; refer; submit; remit; allow; furnish
        direct; revert; bear
        [CORPORATE_OTHER_5]
        in accordance; in line; in compliance; pursuant; with regard; with respect; with reference; in reference; in regard
        in regards; further
        [CORPORATE_OTHER_6]
        hope; pleasure; honour; honor; privilege; look forward; looking forward
        [CORPORATE_OTHER_7]
        improve; improving; reevaluate; re-evaluate; review; strive; striving; working to; evolving; looking to
        [CORPORATE_OTHER_8]
        hereby; herewith; beg; wish; regret to; take this opportunity; would like to take
        would like to sincerely|formally? (apologise|apologize|inform|thank you for your|express|assure); are writing
        acknowledge; humbly; formally
        [CORPORATE_OTHER_9]
        eligibility criteria; subject to; eligible; terms and conditions apply; promotional; licensing agreement
        agreement restrictions; restrictions between; applicable standards|terms|law|rules; telephone banking
        resolution provided; resolved to your satisfaction; satisfactory resolution; amicable; constructive feedback
        loyalty is; your loyalty; our guarantee; in accordance; sir|madam or madam|sir
        dear sir|madam|guest|customer|valued|client|passenger|patron|member|traveller|traveler|user; esteemed
        aforementioned; at present; at this stage; thus far; prior to; with immediate effect; sole discretion
        no longer deliver; patient liaison; quality purposes; valued comments; duly noted; short notice and; as such
        member of our; a representative; our representatives; revert to you
        [CORPORATE_OTHER_10]
        wishes; regrets; would; apologises; team will; thanks; of
        [CUSTOMER_NOUN_SALUTATION_1]
        dear; hello; hi; greetings; good morning|afternoon|evening|day; esteemed; respected
        [CHEER_OR_JOKE_1]
        haha; hahaha; hehe; lol; lmao; rofl; 😂; 🤣; 😅; 😆; 😜; 😝; 😉; 🤪; 😹; 😬; 🪄; 🎉; 🥳; 😁; 😄; 😏; 🙃; 🤭; 🐝; 🍔; 🍛; 🔋; 🍌; 😎; 🙈; 💀
        teehee; heh; jk; just kidding; only joking; kidding; wink
        [CHEER_OR_JOKE_2]
        yay; woohoo; whoop; awesome; woo; hooray; yippee; cheers mate; woot
        [CHEER_OR_JOKE_3]
        a bit of danger|excitement|spice|drama|adventure|extra|protein
        extra protein|crunch|flavour|flavor|seasoning|kick|topping; bonus protein|ingredient
        free protein|souvenir|piercing|acupuncture|facial|sauna; personal touch; with a buzz|kick|bite|twist|bang|sting
        gone|going out? with a bang; a? bit|little of a buzz|shock|thrill|kick; too? hot (stuff|to handle)
        on|catching fire; lit; literally on fire; spicy; shocking; what we call; what they call; someone s been; cheer up
        don t be a; look on the bright side; on the bright side; silver lining
        at least it|you|they|she|he|there|the|now|nobody; the good news; every cloud; could be worse; that s the spirit
        no pain no gain; what doesn t kill; free diet; diet plan; weight loss; keeps you (young|fit|on your toes)
        natural selection; (who|guess who|guess) needs|someone|got; plot twist; oops; oopsie; whoops; whoopsie; ta da; boom
        bazinga; pun intended; badum; knock knock; apparently; works like a charm; secret ingredient; house special
        special sauce; chef s; our chef|way|new|little of|gift|surprise|secret|extra
        [FORMAL_ADDRESS_1]
        dear sir|madam|customer|guest|valued; kindly be|remit|submit|note|advise|furnish|revert|provide|accept|amend|direct
        much obliged; beg|wishes|wish|regret to inform|advise|announce|notify; at your earliest convenience
        your (goodself|good self|esteemed); tender our; profound regret; we regret to inform; please be advised|informed
        yours faithfully|sincerely|truly; with profound; should|would be much|most? obliged; do not hesitate to; it is with
        one s; not permissible; the management wishes; we should be; allow us to express
        please accept our sincere|sincerest|humble; we acknowledge; be so kind as; we remain; humbly
        [MAY_REPEAT]
        had; that; very; really; so; no; yes; bye; ha; oh; now; many; much; long; far; never
        [INFORMAL_ADDRESS_1]
        no worries; no cap; no biggie; no probs; hang tight; my bad; our bad; hit us up; hit me up; what s up; hey there
        hey you; you guys; sorry bout; 'bout; ya ll; chin up; high five; for real; all good; sort ya; easy peasy
        [BLAME_CUSTOMER__1]
        read; follow; check; bother; listen; pay attention; cancel in; give us; provide; tell us; measure; look; notice
        [BLAME_CUSTOMER__2]
        read; follow; check; bother; listen; pay attention; cancel in; give us; provide; tell us; measure; look
        [ABSOLUTE__1]
        on time; fresh; ready; available; perfect; right; correct

        # What the brand knows of a person and nobody else should read.
        [PERSON_CUE]
        you; your; yours; his; her; hers; he; she; their; mr; mrs; ms; miss; patient; guest; husband; wife; partner
        son; daughter; brother; sister

        [HEALTH_FACT]
        chemotherapy; chemo; dialysis; antidepressant*; antipsychotic*; sertraline; fluoxetine; citalopram; lithium
        insulin; methadone; diazepam; valium; xanax; ritalin; viagra; warfarin; metformin; sedatives; depression
        bipolar; schizophreni*; psychosis; dementia; alzheimer*; epilep*; hiv; hepatitis; herpes; chlamydia
        gonorrh*; syphilis; miscarriage; abortion; ivf; cancer; tumour; tumor; leukaemia; leukemia; biopsy
        hysterectomy; vasectomy; colonoscopy; haemorrhoids; hemorrhoids; hernia; glaucoma; psoriasis; incontinence
        diabet*; psychiatr*; psychotherap*; addiction; alcoholi*; overdose; anorexi*; bulimi*; thyroid
        hair loss|fertility|infertility|drug|alcohol|addiction|cancer treatment|therapy|programme|problem|problems
        smear|std|sti|pregnancy|hiv|paternity|drug test|results|result; shadow|lump|growth on|in your|his|her
        diagnosed with; your|his|her diagnosis|miscarriage|pregnancy|biopsy|scan results
        repeat|follow-up ct|mri|scan; blood type|group; hearing loss; eating|anxiety|personality disorder
        <number> mg

        [MONEY_FACT]
        arrears; overdraft; overdrawn; bailiff*; insolven*; bankrupt*; repossess*
        debt collector|collectors|collection|agency|recovery; (your|his|her|their|the|s) debt|debts
        behind with|on ..2 rent|payments|instalments|hers|his|yours
        (balance|limit|salary|wages|income|overdraft) ..3 @MONEY; account ..3 minus
        (you|he|she) ..1 have|has @MONEY|<number> in (there|it|the account|your account|savings)
        your|his|her ..1 (rent|mortgage|alimony|maintenance) to

        [PERSONAL_FACT]
        @HEALTH_FACT / @PERSON_CUE
        @MONEY_FACT
        born on|in ..2 <date>|<number> ; (dob|date of birth) ..2 <date>|<number>
        his|her|customer|neighbour|tenant|backup|registered ..2 number|phone|mobile|cell|landline|extension|email|mail|device ..5 <number>|<code>|<email>
        went|sent|resent|goes|going|emailed to <email>
        your|his|her room|cabin|suite|flat|apartment|unit number? <number>
        mr|mrs|ms|miss|dr|guest <capital> ..4 in|of|from|at ..1 room|flat|apartment|cabin|ward <number>
        is|s|are|was in (room)? <number> ..1 since|until|till|with|from
        mr|mrs|ms|miss <capital> in|at|of|from|on ..1 <capital> road|street|close|lane|avenue|drive|court
        booked|charged|credited|sent|given|went|goes|belongs|belong|delivered|registered to ..1 mr|mrs|ms|miss <capital>
        (his|her|your|their|the) password|passcode|pin|door code is|was|: ..1 <any>
        passport|visa|licence|license|social security number|no|: ..1 <number>|<code>
        + Your sertraline 50 mg left our pharmacy at noon.
        + She was in for her chemotherapy on Friday.
        + Your account was overdrawn that day.
        + It went to Mr Lark in flat 9.
        + The code was sent to wren@mail.example.
        + Your room 312 is ready.
        - Your refund of 40 euros left us today.
        - You can reach us at 0900 1234.
        - Room 12 is on the left.
        - We sent you an email.

        # Answers in half a sentence.
        [act.explain]
        it|that|they|we|yes certainly|definitely|indeed is|does|do|are|will|can
        don|doesn t ..1 have ..2 plans; no ..1 plans to|for
        as soon as the|our|your weather|crew|gate|runway|plane|aircraft|fog|storm|wind ..2 permits|clears|lifts|arrives|allows|opens
        it|that may|might|will be a? ..1 tight|close connection|transfer|call
        while we|they|crews finish|complete ..4 boarding|cleaning|loading|refuelling|fueling
        as|after|once we sort|sorted|resolve|resolved|clear|cleared this|it|that
        there is|s|are an|a|some ..1 issue|problem|outage|fault; working with|through ..1 weather|mechanical|technical ..1 concerns|issues|problems
        + It certainly is, see you on board.
        + We have no plans to change that.
        + We'll be off as soon as the weather permits.
        - We hope to see you soon.

        # ---- whose number, mail or address it is
        [CONTACT_THEIRS]
        (tried|called|rang|phoned|texted|emailed|messaged|reached|contacted|reach) ..1 (you|your) ..5
        (sent|mailed|wrote|forwarded) ..4 to <email>; your ..1 (phone|mobile|number|cell|landline|email|inbox) !company|provider|network|bill|book ..2
        (on|in) (file|record|our records) ..3; (registered|listed) ..2 (to|for|under|as|with) ..2
        + We tried your mobile 07700 900123.
        + We called you on 07700 900123 yesterday.
        + We have anna@mail.example on file for you.
        - Ring us on 0113 496 0000.
        [CONTACT_OURS]
        our|the ..2 (line|hotline|number|desk|account|office|switchboard|freephone) ..3
        (pay|transfer) ..3 to ..2 iban
        + We'll call you from our line 0113 496 0000.
        - We'll call you on 07700 900123.
        [PLACE_OURS]
        find|visit us; we ..1 (re|are|moved|move|open|opened|re open) ..2 (at|to|in|on); branch; shop|store|office|kiosk|depot|terminal ..2 (at|in|on); (come|drop|pop|swing) (by|in|round|to|over); (open|opening) (at|from|until|hours|daily); see you at
        + You'll find us at 14 Harbour Road.
        - The fitter comes to 14 Harbour Road at nine.
        [in.asksForContact]
        how|where (can|do|could|should|may) (i|we|one|people) ..2 (reach|contact|call|ring|email|write|get hold|get in touch|phone|complain|send) ..3
        (what|whats|what s) ..2 (your|the) ..2 (number|phone|email|hotline|address|contact) ..3; (who|whom) (can|do|should) (i|we) ..1 (call|contact|ask|speak|talk|write|email|ring) ..2
        (is there|have you|do you have|got) ..2 (a|an)? ..1 (number|phone number|email|contact|hotline|person) ..4 / @QMARK
        + How can I reach you?
        + Who should I contact about this?
        - How could this happen?
        [rule.defensive.contradict]
        (that|this|it) (cannot|can t|could not|couldn t|can hardly) ..1 (have happened|be right|be true|have been us) / !@CONCEDE !@QMARK
        + That can't have happened.
        - That can't happen again, and I am sorry.
        [DEFENSIVE_OTHER]
        (whether|if) (you|they) ..1 (come|return|buy|book|shop|fly|sail) ..2 (or not|back or not|again or not) ..6; (makes|make) no difference (to us)? ..2; (plenty|enough|thousands) of (other|happy|satisfied) (customers|guests|passengers) ..3 / !@act.thank !@act.regret
        (you|u) (are|re) (free|welcome) to (go|shop|look|book|buy|try) ..2 elsewhere; (suit|please) yourself; (your loss); (don t|do not) come back (then)?; (feel free) to ..2 (go|shop|buy|book) ..1 elsewhere; (go|shop|try) ..1 (elsewhere|somewhere else) then; we won t miss you
        + Whether you come back or not makes no difference to us.
        + Feel free to shop elsewhere.
        - We hope you come back.
        [rule.polite.insult]
        , (idiot|moron|genius|einstein|dummy|stupid|sunshine|princess|drama queen) .|!|?
        + Never mind, idiot.
        - The idiot on that rota was me.

        # ---- wordings beside those above
        [rule.defensive.minimise]
        just|only|merely|simply|but a? one-off|fluke|rarity / !@COUNTED
        + This was just a one-off.
        - The one-off fee is 20 euros.
        [rule.corporate.officialese]
        in accordance|conformity|compliance with ..2 applicable|relevant|prevailing|pertinent|governing|statutory|respective ..1 provisions|regulations|terms|rules|guidelines|requirements|conditions|legislation
        + Your ticket was cancelled in accordance with the applicable provisions.
        - We follow the rules.
        [rule.corporate.self-praise]
        proud of|about our ..1 award-winning|world-class|first-class|excellent|outstanding|exceptional|quality|service|record|reputation|standards|punctuality
        as the|a leading|largest|biggest|best|foremost|premier ..3 line|company|operator|provider|carrier|brand|airline|retailer|bank|shop|chain|supplier|hotel|firm
        + We are proud of our award-winning service.
        + As the leading ferry line we offer the highest quality.
        - We are proud of you for finishing.
        [rule.privacy.confirms-relationship]
        as a|an patient|client|policyholder|borrower|mandant of ours|our|this|mine ..3
        your ..1 account|policy|loan|mortgage|file|overdraft with us was|is|has|had|will
        + As a patient of our doctor you know the rules.
        + Your account with us was closed in May.
        - Every patient of ours gets the same leaflet.
        [DEFENSIVE_OTHER]
        free|welcome to take|use|try|choose|find|book|pick|go with? another|different|other ..1 ferry|airline|bus|train|hotel|shop|company|provider|operator|boat|restaurant|bank|supplier|one
        + Feel free to take another ferry.
        - Feel free to take another seat.

        # ---- channels, by which somebody tried or is sent to try
        [channel.mail]
        email; emails; emailed; emailing; e-mail; e-mails; e-mailed; mail; mails; mailed; mailbox; <email>
        [channel.phone]
        phone; phones; phoned; phoning; telephone; hotline; hotlines; helpline; call; calls; called; calling; ring; rang; rung; ringing; landline; voicemail; callback; switchboard; on hold; call centre|center
        [channel.chat]
        chat; chats; chatbot; livechat; chatted; bot
        [channel.form]
        form; forms; ticket; tickets; portal
        [channel.message]
        dm; dms; dm'd; dmed; pm; pms; messenger; whatsapp; direct|private message|messages
        # being told to use one
        [channel.use]
        call|ring|phone|dial (us|me|our|the|0|on) ; (give us a call|give us a ring|call in) ; (use|try|open|visit) ..1 (the|our) ..3 chat|form|hotline|helpline|portal
        fill|complete|submit ..3 form|ticket; raise|open|log a ..1 ticket; email|mail|e-mail us|me|our|the ; (send|drop|write) ..3 (an|a|your)? ..1 (email|mail|e-mail) ..1 (to|at)?
        + Please call us on 0113 496 0000.
        + Please use the live chat on our website.
        - I will call you at nine.
        [channel.failed]
        no|without|never|zero|any|not|haven|hasn|didn|don|doesn|cannot|can|won ..3 answer|answers|answered|answering|reply|replies|replied|response|responses|responded|respond|callback|luck|joy|heard|hear|pick|picks|picked|through / @FAILED_NO
        nobody|no-one|noone|none ..3 answer|answers|answered|reply|replies|replied|respond|responds|responded|pick|picks|picked|reads|read|call|calls|called|there
        on hold; unanswered; ignored; silence; crickets; in vain; no avail; keeps|kept ringing; just rings; rings|rang out; hung up; hangs up; cut off; cuts off; heard|got|had|came nothing; nothing back|since; timed out; bounced; bounces; engaged tone; out of order; still waiting; dead end
        + I emailed you twice and got no answer.
        + Nobody picks up your phone.
        + I was on hold for forty minutes.
        - Your reply was quick.
        - Thank you for the answer.
        [FAILED_NO]
        no; without; never; zero; not; t; cannot; nothing; hardly

        # ---- the rule held up against the case
        [FARE_WORD]
        fare; fares; ticket; tickets; fee; fees; charge; charges; cost; costs; booking; bookings; deposit; deposits; voucher; vouchers; price; prices; seat; seats; order; orders; upgrade; upgrades
        [NO_WAY_OUT]
        (can t|cannot|can not|can never|never|unable to|not able to|won t|don t|do not) ..2 guarantee; (can t|not|never|cannot) ..1 be? guaranteed
        (unable to|not able to|can t|cannot|won t|wouldn t|would not|don t|do not|aren t able to) ..3 (reimburse|refund|compensate|waive)
        (unable to|not able to|can t|cannot|won t|wouldn t|would not|don t|do not) ..2 (issue|offer|provide|give) ..2 (refund|refunds|compensation|gesture|goodwill|accommodation|accommodations|reimbursement|free)
        @FARE_WORD ..5 (non refundable|nonrefundable|non-refundable|not refundable|aren t refundable|isn t refundable|are restricted|very restricted)
        (do|does|did) (not|n t|t) (allow|permit) ..1 (changes|change|cancellation|cancellations|refunds|a refund|any)
        subject to ..1 (change|availability|restrictions|conditions|our|the|space|approval)
        (per|under) the? ..1 (fare|ticket|booking|tariff) (rules|conditions|terms); (fees|charges|penalties|restrictions) (are involved|apply|will apply)
        (come|comes|came) with ..3 (fee|charge|penalty|restrictions); (can t|cannot|can not|unable to|not able to|won t) ..1 (comment|speculate) on
        [DEFENSIVE_OTHER]
        @NO_WAY_OUT / !@act.offer !@act.did !@QMARK
        (only applies|applies only) to ..4 / !@QMARK !@act.offer; (option|offer|fee|charge|cost|rate|price|policy|discount|rule) ..3 (applies|apply) to ..4 / !@QMARK !@act.offer
        would have been ..1 (confirmed|stated|shown|advised|displayed|mentioned|sent|given|explained) ..2 (on|in|at|when|during|to|before) ..3 / !@QMARK !@act.admit
        (for|due to) operational ..2 reasons; for operational ..4 / !@act.offer
        (agents|agent|crew|crews|team|staff|drivers|we) ..1 may ..1 (have to|need to) (check|move|change|make|gate|board|adjust|limit|rebook|reassign|ask|leave|refuse) ..3 / !@QMARK !@act.offer
        (agents|agent|crew|crews|team|staff|drivers|we) ..1 may (ask|request) ..4 / !@QMARK !@act.offer
        (don t|do not|have no|has no|no) ..2 control (over|of); (beyond|outside|outside of|out of) (our|the ..1) control
        please ..1 (remain|be|stay) patient; (avoid|refrain from|mind|watch) ..5 (language|tone|words|swearing); that (type|kind|sort) of language
        (fares|prices|tickets|costs|rates) ..4 (go up|rise|sell|increase|fluctuate) ..3 (as|in real time|with|when|the) / !@act.offer
        + We can never guarantee a specific cabin.
        + The deposit is non-refundable.
        + Saver fares do not allow changes.
        + Sailing times are subject to change.
        + As per the fare rules attached to your ticket.
        + This would have been shown on your confirmation.
        + This can happen for operational reasons.
        + Our crew may need to check larger bags in.
        + We ask all our passengers to measure their bags.
        + I would ask you to avoid the use of that type of language.
        - We can't refund the cabin, but I can move you to Tuesday's boat.
        - We may need to take a closer look.
        # ---- how things are done here, said to somebody who complains of it
        [DEFENSIVE_OTHER]
        (is|was|s) the (right|correct|usual|standard) (procedure|policy|process|practice) / !@QMARK !@act.admit
        (customers|passengers|guests|users|riders|cardholders|members) (are|should be|must be) ..1 (advised|asked|reminded|required|expected|responsible) / !@act.offer
        (we|i) (d|would|do)? (recommend|advise|encourage|urge|ask|remind|inform) ..1 that? ..1 (all|our|customers|passengers|guests|everyone|every) ..4 / !@QMARK !@act.offer
        (is|are) ..2 (handled|processed|issued|answered|reviewed|released|loaded) ..2 (in the order|in order|upon|on receipt|regularly|according) / !@act.offer
        (agents|agent|crew|crews|staff|team|teams|drivers|engineers|colleagues) (are|is) ..1 (trained|required|instructed|obliged) ..2 / !@act.admit
        the responsibility of; at the|our|their|its discretion; (act as|only|just) (an|the|a) ..1 (intermediary|platform|marketplace)
        @FARE_WORD ..3 (isn t|aren t|is not|are not) ..2 (covered|included|restored|accepted|permitted|valid) / !@act.offer !@QMARK
        our ..2 (records|system|systems|information|data|notes|logs) ..3 (shows|show|state|states|says|say|indicates|indicate) / !@act.admit !@act.did !@QMARK !@act.regret
        as ..1 (advised|explained|stated|displayed|informed) / !@act.admit
        (displayed|stated|shown|listed) ..2 (prior to|before|when|during|at the time) / !@QMARK !@act.admit
        (we|i) (can t|cannot|are unable to|re unable to|re not able to) (hold|verify|control|make exceptions|make an exception|override|predict|delay) ..2 / !@act.offer !@QMARK
        (works|working) (fine|well)? (for us|here|on our side)
        (must|have to|has to|need to|needs to) be (made|done|returned|reported|taken|requested|assessed|submitted|used|claimed|presented) ..4 / !@QMARK !@act.offer
        + This is the correct procedure, I'm afraid.
        + Passengers are reminded to arrive early.
        + We advise all passengers to arrive early.
        + Claims are processed in the order they come in.
        + Our crews are trained to be polite.
        + Lost bags are the responsibility of the owner.
        + Our records show that somebody was at home.
        + All fees are displayed before you pay.
        + We can't hold the ferry for single passengers.
        + Damage must be reported before you leave the quay.
        - Our records show the mistake, and I have refunded you today.
        - As you said, the cabin was cold.
        """#
    )
}
