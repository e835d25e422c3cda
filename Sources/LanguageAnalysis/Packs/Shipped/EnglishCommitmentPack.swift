// swift-format-ignore-file
extension LanguagePack {
    static let englishCommitment = LanguagePack(
        language: .english,
        source: #"""
        # ---------------------------------------------------------------- times

        [time.thisNight]
        during the night; overnight; through the night
        [time.night]
        !the|whole|a|all|last|one|per|every|good|each night !cruise|boat|bus|train|shift|ferry|service|club|out|bus
        [time.thisWeek]
        this week; during the week; later this week
        [time.weekend]
        weekend; the weekend; this weekend
        [time.endOf]
        end of (the|this|our)?
        [time.startOf]
        start|beginning of the?; early
        [time.middleOf]
        middle of the?; mid
        [time.next]
        next; coming; following
        [time.between]
        between
        [time.at]
        at; around; about; from; towards
        [time.ordinal]
        st; nd; rd; th
        [time.halfHour]
        half an|a? hour; half-hour
        [time.quarterHour]
        quarter of an hour
        [time.threeQuarterHour]
        three quarters of an hour
        [time.oneAndHalfHours]
        an hour and a half; one and a half hours
        [time.quarterPast]
        quarter past
        [time.quarterTo]
        quarter to
        [unit.fortnight]
        fortnight
        [number.36]
        thirty-six
        [number.40]
        forty
        [number.50]
        fifty
        [number.60]
        sixty
        [number.90]
        ninety
        [time.by]
        no later than; not later than; at the latest
        [time.within]
        during; after; under
        [time.morning]
        this morning
        [time.afternoon]
        this afternoon
        [time.adverb]
        this morning; this afternoon; first thing; arvo
        [time.attribute]
        for (the|those|these|all|about)? ..1 <number>|@NUMBER_WORD @UNIT
        a|one|two|three|<number> @UNIT before|early|earlier|ahead|sooner; the|your|our|my <time>; of|for|on the <time>|<number>; since ..3 @TIME_ANCHOR; @UNIT ago|late|long; last|yesterday ..1 @TIME_ANCHOR; every|each @TIME_ANCHOR; (booked|planned|scheduled|reservation|crossing|trip|ticket|sailing) for|on ..1 @TIME_ANCHOR
        [time.glue]
        and; the; on; of; at most; this; roughly; to; or; our; your; that; very; latest; in the; at the; local; time; next few
        [time.next]
        + We will repair it by the end of next week.
        [time.attribute]
        + We'll check with the crew of the 9:15.
        + We post it a day before anyone else.
        - We'll call you at 9:15.
        [time.halfHour]
        + You'll hear from us in half an hour.
        [time.ordinal]
        + We'll write by the 5th.

        # ---------------------------------------------------------------- promises

        [EN_BARE]
        ^ will|gonna; , will|gonna; and will|gonna; ^ ok|okay|sure|yes|right|thanks ,? will
        [commit.who]
        we; i; @BRAND_SUBJ; <capital> will|ll|is|calls|rings|phones; somebody; someone; one of us; a|our @STAFF
        [commit.result]
        so that; so you|we|they; in order to; until you|it|your|the; to make sure; to see|find|get|sort; with what|the|a|an|your; what|why|how|whether|where; and (then|after that)
        [SAILING]
        ferry; ferries; boat; boats; bus; train; flight; plane; ship; sailing; crossing; shuttle; tram; kiosk; shop; gate; doors; show; tickets; offer; sale
        [commit.none]
        please ..2 let us|me know; ^ let us|me know / !@COMMIT_WE
        as promised; as we|i promised; <capital> leaves|departs|sails|arrives ..6; (the|our) <capital> (leaves|departs|sails) ..6
        no promises|promise|guarantee|guarantees; not a promise; don t hold us|me to
        ^ (nobody|no one|none of us) ..3 will|can|would
        we|i|they|you|he|she|it (should|could|would|might|d|must) have
        (we|i) d have
        had promised|said|meant; were|was supposed to
        it was our job|duty|task|turn
        more|further|full info|information|details|help here|at|:|on|via|<url>
        <url>|: more|further|full info|information|details
        due to depart|leave|arrive|sail|land|take|board
        (are|is|s|re|m|be) scheduled|due|set to depart|arrive|leave|sail
        @SAILING ..1 leaves|departs|arrives|runs|sails|opens|starts|closes|goes ..4 / !@COMMIT_WE
        (you|customers|guests|passengers) (can|could|may|might|need|have|must|ought) ..6 / !@COMMIT_WE
        will be credited|refunded|charged|deducted|added|removed (when|once|if|after|completely|automatically)
        if you ..8 will be ..1 credited|refunded|charged|deducted
        if you have|ve|need any ..8 we|i ll|will; let us know if ..10 we|i ll|will; dm|message us if ..10 we|i ll|will; if you (have|need) (any|more|further) questions
        can|could|should|shall|would we|i|you ..6 / @QMARK
        (not|isn t|aren t) (a|our|us|from) ; isn t us; is not our account
        there is|are|s no; hard to say; hard to tell
        we|i hope|wish|trust ..4 / !@COMMIT_SURE
        doesn|don|didn|won|can|cannot|couldn|isn|aren t ..1 promise|guarantee|say|know|tell|commit
        (can not|cannot|unable to|not able to) promise|guarantee|say|tell|commit|call|offer
        + We should have told you earlier.
        + The Sandpiper leaves tomorrow at 14:15.
        + As promised, you hear it here first.
        + Nobody will look at it before Monday.
        + More info here: kestrelbay.example
        + The 9:15 is due to depart at 17:40.
        - We should get it fixed by Friday.
        - We will call you tomorrow.
        [COMMIT_WE]
        we|i ll|will|m|re; let me|us; our team
        [COMMIT_SURE]
        we ll; i ll; we will; i will; by @TIME_ANCHOR
        [commit.inQuestion]
        (and|so|then) (we|i) (ll|will)
        if you ..12 (we|i) (ll|will)
        ? (we|i) ll|will
        [NOT_NAME]
        ^ nobody|anyone|everyone|everybody|anybody|who|your|his|her|their|this|that|it|they|you|he|she|there|what|when|where|if|my|our|the|a|an|no|any; @SAILING; @THIRD_PARTY; your ..1 mum|mom|dad|brother|sister|friend|husband|wife|son|daughter
        [BENEFIT_NOT]
        toggle; settings; upload; menu; profile; manage; gate; strollers
        [EARLY_NOT]
        plane; boarding; security; ramp; queue
        [commit.benefit]
        first <number>|@NUMBER_WORD ..4 get|gets|win|wins|receive|receives|take|takes|earn|earns|score ..6 / !@BENEFIT_NOT !@EARLY_PAST
        (comment|comments|share|shares|review|like|likes|follow|followers|subscribe|tag) ..6 win|wins|earn|earns|score ..4 / !@BENEFIT_NOT !@EARLY_PAST !@QMARK
        + The first 30 comments win a day ticket.
        - The first 30 comments won a day ticket.
        [EARLY_PAST]
        won; were; was; last year|summer|week|month
        [commit.earlyAccess]
        (first dibs|sneak peek|sneak preview|head start|early access|early bird|pre-?sale|priority booking|priority access) ..3 for|to|goes ..3 (followers|subscribers|members|fans|readers|page|list|you) ..4 / !@EARLY_PAST !@NEGATION !@QMARK
        (followers|subscribers|members|fans|readers|you) ..3 (get|gets|have|ll have|will have) ..2 (first dibs|sneak peek|sneak preview|head start|early access|first look|first pick|first go|priority) ..4 / !@EARLY_PAST !@NEGATION !@QMARK
        (before|ahead of) (everyone|everybody|anyone|anybody|the rest|the public|the website|it goes public|they go public) ..3 / @WILL !@EARLY_PAST !@NEGATION !@QMARK
        + Subscribers get first dibs on the night tours.
        - Subscribers had first dibs last year.
        [commit.reciprocity]
        (no|every|each) ..1 (comment|message|question|review|follow|mention) ..2 (unanswered|returned|unread|ignored) ..3 / !@EARLY_PAST !@QMARK
        (we|i) return ..1 every|each|all ..2 (follow|follows|like|likes|visit) ..2 / !@NEGATION
        tag|mention|show|send|pin us ..8 (we|i) (ll|will) ..2 share|repost|like|feature|post|show|comment / !@RECIP_NOT
        (promise|going|ll|will) to? ..1 like|answer|follow|comment|share|read|reply|respond ..2 every|each|all|everyone|everybody ..4 / !@NEGATION !@RECIP_NOT
        + We promise to answer all of your questions.
        + Mention us and we'll repost it.
        - Last year we liked every photo.
        [commit.callBack]
        (<capital>|someone|somebody|colleague|team) ..2 (is|s|are|will|ll) (going to|gonna) call|ring|phone|text|email|message|contact|reach|write ..3 / !@CALL_PAST !@QMARK !@NEGATION !@NOT_NAME
        (<capital>|someone|somebody|colleague|team) ..2 (will|ll|is|s) ..1 call|ring|phone|calling|ringing|phoning you ..3 / !@CALL_PAST !@QMARK !@NEGATION !@NOT_NAME
        + Marek is going to ring you on Monday.
        - Is your brother going to ring us?
        [commit.update]
        (i|we) (ll|will|m|am|re|are)? (gonna|going to)? message|dm|ping|text|write|update|pm u|ya|you|y'all ..4 / !@CALL_PAST !@QMARK !@NEGATION
        i|we|team|<capital> ll|will|gonna get|come|report|revert back to? ..3 / !@NEGATION !@QMARK
        (give|allow|leave) (us|me) ..1 <number>|@NUMBER_WORD @UNIT ..2 (we|i|you) ..2 have|know|write|answer|reply|get|be|come|report|see ..4 / !@NEGATION
        + i'll dm u later today
        + Allow us two days and you'll have a reply.
        - You'll message us tonight?
        [EN_VALID]
        valid; open; opens; closed; bookable; available; allowed; usually; normally; as a rule; always; every
        [commit.delivery]
        @GOODS ..3!@PAST_OR_NOT (arrives|lands|ships|goes|leaves|reaches|hits|follows|comes|flies) ..8!@NEGATION @FUTURE_ANCHOR / !@QMARK !@THIRD_PARTY !@SAILING !@EN_VALID !@NEGATION
        @GOODS ..3!@PAST_OR_NOT (is|s|are|re) (on|in|with|at|back|yours|coming|going|heading|out|ready) ..8!@NEGATION @FUTURE_ANCHOR / !@QMARK !@THIRD_PARTY !@SAILING !@EN_VALID !@NEGATION
        + The new lock ships on Thursday, your key goes out today.
        - Parcels usually arrive on Thursday.
        your|the ..2 will|ll be (waiting|ready)? at|in|on|with|outside ..6 @FUTURE_ANCHOR / !@DELIVER_NOT !@QMARK !@THIRD_PARTY !@SAILING
        your ..3 (will|ll) be (waiting|ready|there|back|here|held) ..8 / @FUTURE_ANCHOR !@QMARK !@THIRD_PARTY !@SAILING !@NEGATION
        + Your umbrella will be at the front desk on Tuesday.
        - Your ticket is valid until Sunday.
        [EN_FIRST]
        i; we; i ve; we ve; i have; we have; i m; we re
        [commit.nextStep]
        you (ll|will|should) ..1 (have|get|see|receive) ..8 @FUTURE_ANCHOR / !@QMARK !@NEGATION !@THIRD_PARTY !@FACT_YOULL !@SAILING
        (someone|somebody|a colleague) (will|ll) be ..1 (there|with you|round|over|in touch|back|out|at) ..6 / !@QMARK !@NEGATION
        (i|we) (m|am|re|are) (looking into|checking on|checking with|chasing|digging into|investigating) ..3 / !@QMARK !@NEGATION
        and (will|ll) @ACT_VERB !@NO_COMMIT <any>? / @EN_FIRST !@QMARK !@NEGATION !@THIRD_PARTY
        (will|ll) be (dealt with|looked at|handled|picked up|seen to|taken care of) / !@QMARK !@NEGATION !@THIRD_PARTY
        (i|we) (ll|will) have (you|it|this|them|that|your) ..3 / !@QMARK !@NEGATION
        (it|this|that|everything|they) (is|s|are|re) (back|yours|fixed|sorted|done|ready|live|up) (by|before|within) ..3 @TIME_ANCHOR / !@QMARK !@NEGATION !@THIRD_PARTY !@SAILING
        + I've opened a case and will write to you tonight.
        + We're looking into it.
        - You'll find it in the settings.
        (will|gonna) (check|look|call|ring|ask|send|fix|sort|chase|find|do|get|pass|forward|reply|update|revert|investigate|refund) ..4 / @EN_BARE !@QMARK !@NEGATION
        ^ (calling|ringing|sending|checking|chasing|refunding|posting|shipping|getting|looking|asking|passing) ..3 you|it|this|that|them|now|today|tomorrow|on|into|back ..3 / !@QMARK !@NEGATION !@THIRD_PARTY
        (i|we) (ll|will) see to it ..4; (i|we) (ll|will) make sure ..6; (i|we) (ll|will) take care ..4; (i|we) (ll|will) look after ..4
        (you have|got|ve got) (my|our) word ..6; rest assured ..3 (we|i|our team) ..6; (count|rely) on (us|me) to ..6
        (it|that|this|they|everything) (ll|will) be ..2 (fixed|sorted|mended|repaired|done|ready|replaced|back|working|running|up|live|online) ..4 @FUTURE_ANCHOR / !@QMARK !@NEGATION !@THIRD_PARTY
        help is on (its|the) way; (on|heading|coming) (its|your) way ..6 @FUTURE_ANCHOR / !@QMARK !@NEGATION
        back (with|to) you (by|before|within|at|in|on|tomorrow|today|this) ..4 / !@QMARK !@NEGATION
        - The council will look into it.
        <capital> will|ll ..1 look|check|ask|find|search|see|take|sort|deal|handle|go|speak|talk|review|have|join|meet|test|read|trace|chase|investigate ..3 / !@QMARK !@NEGATION !@CALL_PAST !@NOT_NAME
        our <word> <word>? will|ll|is|are (going to)? ..1 look|check|ask|find|search|see|take|sort|deal|handle|go|speak|talk|review|have|test|read|trace|chase|investigate|bring|replace|clean ..3 / !@QMARK !@THIRD_PARTY !@NEGATION
        (we|i) (can|could) pass|forward|share|relay|take|raise|send ..4 (on|along|with|to|up|over) ..6 / !@NEGATION !@QMARK
        <capital> (is|s) (going to|gonna|about to) ..1 @ACT_VERB ..3 / !@QMARK !@NEGATION !@NOT_NAME
        + Lena will take a look at the booking.
        + Our steward will search the lounge.
        - Your brother will look into it himself.

        # ---- promises in other words
        [NEVER_AGAIN]
        (it|this|that|this one|such a thing) (won t|will not|shan t|shall not) ..1 happen ..3
        (we|i) (won t|will not|shan t) ..1 (charge|bill|let|leave|rest|stop|forget|repeat|bother|contact|email|text|pass on) ..3
        [commit.nextStep]
        @NEVER_AGAIN / !@QMARK !@THIRD_PARTY
        you (can|may) expect ..8 @FUTURE_ANCHOR / !@QMARK !@NEGATION
        (we|i|our team) ..1 (intend|plan|aim|mean) to ..1 @ACT_VERB ..3 / !@QMARK !@NEGATION
        (coffee|tea|drink|drinks|breakfast|lunch|dinner|cake|ride|crossing|trip|round|one|it) (is|s|are) on (us|me) ..3 / !@QMARK
        ^ (right|straight)? on it ,|!|.; ^ on it $
        (my|our) word (that|it|on it|we|i) ..2
        (we|i) (re|are|m|am) ..1 (getting|calling|ringing|phoning|contacting) ..5 (on the phone|on the line|right now|and (fixing|sorting|asking|checking|getting)) ..3 / !@QMARK !@NEGATION
        + We are getting that store on the phone and fixing it.
        you (can|may) expect ..8 <time>|@WEEKDAY
        within ..3 you (ll|will) have ..5 / !@QMARK !@NEGATION
        (the|a|our) (money|refund|parcel|plates|replacement|rest|other|new one|spare|part) ..3 (leave|leaves|land|lands|go|goes) ..5 @FUTURE_ANCHOR / !@QMARK !@NEGATION !@SAILING !@EN_VALID
        (engineer|electrician|plumber|cleaners|cleaner|surveyor|inspector|rider|courier|officer|steward) ..2!@NEGATION (comes|come|writes|calls|brings|visits|is|hands) ..6 @FUTURE_ANCHOR / !@QMARK !@THIRD_PARTY
        from|starting ..2 @TIME_ANCHOR ,? (we|i) ..2!@NEGATION <word> / !@QMARK !@EARLY_PAST !@STATED
        (i|we) (ve|have) asked ..5 to ..8 @FUTURE_ANCHOR / !@QMARK
        (give|allow|leave) (us|me) ..1 (until|till|to) ..2 @TIME_ANCHOR; bear with (us|me) ..2 (answer|reply|news|update|more) ..3
        for (every|each) ..5 (we|i) ..1 (plant|give|donate|send|share|add|pay|put|save) ..4 / !@QMARK !@NEGATION !@EARLY_PAST
        + You can expect an answer by Tuesday.
        + We intend to replace all the seats this winter.
        + Next time the coffee is on us.
        + You have my word that it won't happen again.
        + From Monday we're running a second boat.
        + Give us until Friday to sort this.
        - We won't be able to refund that.
        - From Monday you need a new ticket.
        [STATED]
        have had; we have no; we close; we are closed; we re closed; we don t
        [commit.none]
        ^ ..3 (we|i) (ll|will) see you ..4 $
        !we|i (ll|will) (have|need) to
        + We'll see you on Saturday!
        + Dogs will have to stay on the lower deck.

        # ---- what is no promise, and what is one
        [COMING]
        hear; receive; get; have; be there; be with you; be in touch; call; be back
        [COMING_WHEN]
        soon; shortly; from us; within; by; in; before; either; tomorrow; today; to assist; to help
        [commit.none]
        @NOT_PROMISED
        + Send us a message and we'll go from there.
        + We are sending big smiles your way!
        + If the fare falls within a day, we will refund the difference.
        - We'll call you from there on Monday.
        [commit.nextStep]
        you|someone|somebody|they|it|@STAFF should ..1 @COMING ..6 @COMING_WHEN / !@QMARK !@NEGATION
        (will|ll) ..1 continue (working|helping|assisting|looking|our) ..3 / !@QMARK !@NEGATION
        (we|i) ..1 (re|m|are|am) (looping|replying|forwarding|escalating|passing|asking|reporting|following up) ..3 / !@QMARK !@NEGATION
        + You should hear back from us soon.
        + Someone should be there to help you shortly.
        + I'm replying to your message right now.
        """#
    )
}
