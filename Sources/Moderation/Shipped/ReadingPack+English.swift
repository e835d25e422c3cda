// swift-format-ignore-file
import LanguageAnalysis

extension ReadingPack {
    static let english = LanguagePack(
        language: .english,
        source: #"""
        # English: how a comment speaks, read beside the words of the lexicon.

        [mod.you]
        you; u; ya; ur; your; yours; youre; yall; yourself; yourselves; yer; thou
        [mod.youAre]
        you|u|ya|yall|youre ..2 (re|are|r|were|must be|look like|sound like|act like|all|sound|seem|smell)
        youre; your all; ur; u r; you ..2 bunch|lot|shower|pack|set of; what|such a; you are
        you absolute|complete|utter|total|stupid|dumb|fat|ugly|little|dirty|lying|lazy|useless|pathetic|miserable|filthy|greedy|fucking|bloody|sad|disgusting|ignorant|thick|bunch|lot|pack|shower|load|old|silly|sick|vile|evil
        [mod.peopleHere]
        @STAFF; manager*; ceo; boss; owner; owners; staff; team; admin; admins; mods; moderator*; company; driver*; cashier*; clerk*; social-media; intern; the girl|guy|lady|bloke|woman|man|kid|person|idiot who|that|at|on|behind|in; <handle>; everyone who works; your customers; customers; anyone who; whoever; people who buy|work|like|use|come; fans; every one of you; all of you; the lot of you
        [mod.isA]
        is|are|s|re|was|were ..2 (a|an|such|all|just|nothing but|the|so|complete|total|utter|absolute)
        is|are|re|was|were
        [mod.reported]
        called|calls|calling|call|labelled|labeled|branded ..1 me|us|him|her|my|our|them|someone|people|customers|a
        told|tells|telling ..1 me|us|him|her|my ..3 to|i|that|we|was|is|off|where
        shouted|yelled|screamed|swore|spat|laughed|sworn at; swore at|to; said|says i|we|my|that; was|were|been|being|got|get called; i|we was|were|got|been called|told|insulted|abused|sworn|threatened; the word; told to; to fuck off; to shut ..2 up; should|would shut ..3 up; to go fuck; referred to as|me; insulted me|us|my|him|her; threatened me|us|my|him|her|to; verbally abused; abusive staff|driver|email|message|call|messages|language
        [mod.aboutSelf]
        i|me (feel|felt|look|looked|am|was|m|must be|must look|looking) ..2 like|such|a|an|so|stupid|idiot|fool|dumb
        makes|made|make|making ..1 me|us ..2 look|feel; take|taking|treat|treating|treated|treats|playing|play|think ..1 me|us|customers|people|i|we ..2 for|like|as|am|re|are; silly me; stupid me; my own fault
        [mod.threat]
        @MOD_WILL ..2 @MOD_HARM ..3 @MOD_VICTIM / !@MOD_IDIOM
        @MOD_WILL ..2 burn|torch|blow|smash|shoot|bomb|trash ..4 down|up|place|shop|office|store|building|house|windows|depot|van|boat|ferry|ground|ashes  / !@MOD_IDIOM
        know|knows where ..4 live|lives|work|works|park|parks|sleep|sleeps|go|goes / !@MOD_IDIOM
        i|we know where ..2 your|his|her|their ..3 ; watch your|ur (back|backs|step around); sleep with one eye; you (re|are|ll be|will be|r) (dead|next|a dead|a goner|finished); better|best watch|sleep|pray|run ..3 ; regret this|it when ..4; coming for you|your|ur ..2; put a|some bullet*; bullet in|between|with ..3 head|eyes|skull|name; beat|kick|punch|smash|knock|break|cave|bash ..2 teeth|face|head|skull|legs|neck|jaw|nose|kneecaps|block|bones|shit ..1 in|out|off|up|of|for|if|when?  / @mod.you !@MOD_IDIOM
        break|snap|slit|cut|wring ..1 your|ur|his|her|their legs|neck|jaw|fingers|throat|throats|arms|bones
        your|ur|his|her|the ..1 office|shop|store|building|house|van|car|depot|driver|manager|family|kids|boat|ferry|windows ..1 (will|is going to|is gonna|might|could|ll|should|gonna) ..2 burn|burned|burnt|fire|blow|explode|torched|accident|smashed|bleed|suffer|hospital
        come|coming|drive|driving|going|swing|pop (down|over|round|around|there|to your|by your|past) ..5 smash|burn|beat|kill|batter|knock|punch|slap|shoot|stab|torch|wreck|hurt|bat|knife|petrol|gun|crowbar|matches|fists
        bring|bringing a|my|some gun|knife|bat|petrol|crowbar|machete|matches|hammer; not|nt|t (make it|get) home ..1 (alive|tonight|safe|in one); see you (outside|in hell|after closing|when you close|in the car park); wait|waiting for you|him|her|them (outside|after|in the|at the car|when); shouldn|should ..1 walk|go|be home|out|alone ..3 alone|dark|night; hope ..2 house|office|car|plane|boat|ferry|shop ..2 burns|crashes|sinks|explodes; dead man walking; bomb in|at|under|on your|the|that office|shop|store|building|ferry|boat|terminal|depot|train|plane; i ll find (you|him|her|out where); someone (should|needs to|ought to) shoot|stab|hang|burn|kill|strangle|behead|rape|bomb ..2; you|they|he|she|all ..2 deserve|deserves (to die|to be shot|to burn|to hang|a bullet|to get shot|to be killed|death); (should|ought to|must) (all |)?be shot|hanged|hung|burned|burnt|killed|gassed|lynched|beheaded|stabbed|exterminated
        + I know where your manager lives, see you tonight
        + I will come down there and smash your face in.
        - These boots are badass, I'd murder someone for a pair!
        - I will report you to the ombudsman.
        [MOD_WILL]
        i|we (will|ll|gonna|shall|ma|d|swear|promise|am going to|m going to|m gonna|am gonna|re going to|re gonna|are going to|want to|would love to|might|should); let s; lets; imma; ^ gonna; i|we want to; we ll; i d
        [MOD_HARM]
        kill|stab|shoot|murder|strangle|hang|behead|gut|skin|rape|beat|hurt|punch|slap|batter|destroy|cripple|lynch|execute|torture|drown|choke|bash|assault|slaughter|exterminate|eradicate|end|hunt|find|break|smash|burn
        [MOD_VICTIM]
        you|u|ya|him|her|them|yall|your|ur|everyone|everybody|all
        [MOD_IDIOM]
        kill time; killing it; to kill for; murder someone for; murder for; beat|kill|hurt the|your price|prices|vibe|business|brand|sales|reputation|competition|queue|queues|record|heat|traffic; find|beat|hunt (out|you guys|your website|your page|your shop|your store|you on|your email|you at|it cheaper|them at|your number|someone else|somewhere else|another); end|break|kill (up|my contract|the contract|this contract|even|my subscription|our contract|my heart|it down); punch line; shoot me|you|us|them an|a email|mail|message|dm|text|line; slap|smack a|on; hurt (me|my|your chances|so|us); find you|your|u (rude|guys|so|very|very helpful|funny|app|prices|hard|service|hilarious|on|at|in); laughing; lol; joke; joking; kidding; haha; love; obsessed; hang (on|up|out|around|tight|in there); hang up on you|them; beat|beats me; destroy my skin|phone|hair|carpet|screen|car|luggage; would kill for; burn my mouth|tongue|hand|skin|hands|food|toast|calories; drown your|my sorrows; burn|burning money|cash|calories|rubber|fuel|hole|holes
        [mod.scam]
        whatsapp|telegram|signal|wa ..3 <number>|<url>|number|support|team|<handle>|now|us|me|at|on|group|line|channel / !@MOD_SCAMQ
        contact|message|text|dm|inbox|reach|write|add|chat|hmu|talk ..3 (whatsapp|telegram|signal|t.me|gmail) / !@MOD_SCAMQ
        (dm|inbox|message|text|contact|write to|follow|reach) ..3 <handle> ..6 help|recover|refund|refunds|fixed|invest|crypto|hacked|trading|profit|compensation|account|verify|faster|expert / !@MOD_SCAMQ
        support|help|helpdesk|care|service|refund|recovery|security here|team|desk|department|agent|line|centre|center ..6 whatsapp|telegram|dm|inbox|click|link|fill|form|<url>|<email>|verify|card|code|pin|password|details|bank / !@MOD_SCAMQ
        earn|make|making|earning|made|earned|makes ..4 @MONEY|money|cash|thousands|bucks|dollars|grand ..3 day|daily|week|weekly|month|monthly|hour|home|hours|days|online / !@MOD_SCAMQ
        made|make|making|earn|earned|earning ..3 <number> ..3 day|week|month|hour|daily|weekly ..8 dm|expert|thanks|contact|telegram|whatsapp|crypto|trading|invest*|profit|inbox|follow / !@MOD_SCAMQ
        passive income; financial freedom; investment|trading|forex|crypto|bitcoin|btc|nft|trade platform|manager|coach|plan|expert|opportunity|mentor|signals|giveaway|doubler|recovery|group|trader|academy; double your|ur money|bitcoin|btc|investment|deposit|cash; guaranteed profit|profits|returns|income|win|return; recover* ..3 funds|crypto|bitcoin|scammed|stolen|hacked ..4 contact|thanks|help|expert|dm|hacker|mr|mrs|whatsapp; claim|collect|redeem|unlock|receive ..2 prize|reward|gift|giftcard|voucher|bonus|compensation|iphone|payout|refund ..6 <url>|here|link|now|bio|form|card|dm|click|fee / !@MOD_SCAMQ
        won !t ..5 prize|iphone|voucher|lottery|giveaway|cash ..5 claim|fee|link|<url>|dm|click|reply / !@MOD_SCAMQ
        selected|winner|winners ..6 prize|iphone|voucher|gift|lottery|claim|reward|cash|fee|link|<url>|dm|giveaway / !@MOD_SCAMQ
        congratulations ..4 won|winner|selected|chosen|lucky / !@MOD_SCAMQ
        verify|confirm|validate|update|unlock your|ur account|card|identity|wallet|bank|billing|payment|details|password|login / !@MOD_SCAMQ
        send|share|provide|enter|give|fill|drop|submit|type ..3 your|ur|the ..3 (card number|card details|card|bank|pin|cvv|otp|password|passcode|security code|login|seed phrase) / !@MOD_SCAMQ !@in.complaint
        loan* (without|no credit|instant|approved|available|at); no credit check; spell caster|casters; love spell*; account manager mrs|mr|miss; hacked account|accounts ..3 recovered|recovery|contact|dm|hit; pay|send|transfer ..3 release|unlock|customs|processing|redelivery|admin|activation fee / !@MOD_SCAMQ !@in.complaint
        + Customer support here, please WhatsApp us at +44 7700 900123 to get your refund
        + I made $5000 in a week, thanks to expert @fx_trader, dm her
        - Is this WhatsApp message from you? It asks for my card number.
        [MOD_SCAMQ]
        is this|that|it (you|really you|real|legit|genuine|from you|true|a scam|official|your); really (you|from you|yours); scam; scammed; scammers; fake; phishing; fraud*; suspicious; legit; warn*; beware; careful; reported; impersonat*; pretend*; someone messaged|contacted|is|called|texted|rang; i got; i received; i ve received; i have received; got a message|text|email|dm|call; received a; asked me; asking me; why; can you; could you; do you; how do; i was told
        [mod.spam]
        check|visit|see|watch|look ..2 my|our channel|page|profile|bio|website|link|store|shop|video|videos|music|mixtape|blog|song|insta|instagram|onlyfans
        link in (bio|my bio|profile|description); subscribe|sub to|4|for my|sub|me|our; sub4sub; subscribe pls|please|and|now?  ..2 channel|back; follow me|us ..2 back|for|on|and|@|please|pls|<handle>?; f4f; l4l; like4like; like for like; buy ..2 followers|likes|views|reviews; hot|sexy|lonely|single girls|singles|women|ladies ; click ..2 (here|link|my profile|below) ..6; <url> ..8 discount|cheap|deal|code|sale|free|win|follow|subscribe|earn|buy|off|bonus|now|online|hot ; discount|cheap|deal|promo|sale|free|win|earn|buy|bonus|hot|online|best|order|shop|visit ..8 <url>; use|with my|code|promo ..2 code|discount|referral|off; order now at|via|from; best ..1 replica|replicas|watches|sneakers|pills|casino|seo|bags; cheap followers|viagra|replica|pills|meds|seo|watches|bags|flights; seo services|expert|agency|ranking; viagra; cialis; casino; betting tips; fixed matches; free spins; weight loss pills|tea|gummies|secret; cbd gummies|oil; work from home; earn|earning|make money online|fast|from; onlyfans; free (followers|robux|iphone|gift card|giftcards|vbucks|crypto|bitcoin)
        [mod.competitor]
        (try|go to|use|switch to|switched to|went with|moved to|go with|buy from|get yourself) ..1 <capital> ..6 (instead|cheaper|better|half|faster|nicer|quicker|never looked) ; (better|cheaper|half the price|faster) at|from|with <capital>
        [mod.request]
        please|pls|plz ..3 help|reply|respond|call|contact|fix|answer|sort|check|look|advise|refund|tell|let|send|get|replace; can you|u|someone|anyone|somebody ..3 help|reply|respond|call|contact|fix|answer|sort|check|look|advise|refund|tell|let|send|get|explain; need (help|a refund|an answer|someone|to speak|to talk|my); how do|can i; what do|should|can i do; who do|can|should i report|contact|speak|talk|complain|email|ask; where do|can|should i; want my|a|our money|refund|answer|reply|replacement|compensation
        [mod.wish]
        would|d|could|should ..3 add|make|bring|change|fix|put|offer|keep|stop|allow|consider|improve|pick|use|show|sell|print|label|train|hire|test|say|open|extend|lower|reduce; bring back ..4; pick one; add a|an|some|more|the ..4; roll back; rollback ..2; please add|bring|change|fix|stop|make|consider|improve|put|keep|roll|remove; why not ..6; instead of ..5; wish you|they|it|there ..4; how about ..4; needs a|to|more|some|an|better|fixing ..3; step backwards|back|forward; halve ..3; suggestion*; feedback; fix it|the|this|your ..4; make it|the|them ..3 bigger|smaller|easier|optional|clearer|cheaper|better|faster|louder|longer|shorter|readable; (too|far too|way too) small|big|expensive|loud|short|long|tight|slow|dark|sweet|salty|thin|heavy|hot|cold ..6 use|make|try|add|maybe|perhaps|should|could|would|please
        [mod.them]
        they; them; their; these; those; theyre; it; that
        [mod.mine]
        my; mine; me; call-me; i; i m; reach me
        [mod.theirs]
        his; her; their; he; she; lives at|in|on; their address; address is; s address|number|phone|house; the cashier|driver|manager|girl|guy|woman|man|clerk; call her|him|them; ring her|him|them; visit her|him|them
        [mod.service]
        service*; support; app; apps; website; site; page; product*; quality; delivery; deliver*; parcel*; package*; order*; refund*; ticket*; flight*; plane*; bag*; luggage; customer*; staff; driver*; store*; shop*; price*; bill*; account; phone*; battery; zip; zipper; size; sizes; menu; food; meal; coffee; cabin; ferry; boat; crew; hotline; queue; line; booking*; update*; version; screen; shipping; return*; warranty; broke*; broken; ad; ads; advert*; subscription; price; cost; toaster; boots; vacuum; cream; bottle; seat*; room*; train*; bus; buses; wifi; login; checkout; brand; company; experience
        """#
    )
}
