// swift-format-ignore-file
extension FrequentWords {
    /// What people write most in English: words of everyday life, trade and complaints.
    static let englishWords = """
        able about above abroad absolute absolutely absurd abuse abused accept acceptable accepted access
        accessibility accessible accidental accidentally accordance according account accountable accounts
        accurate accusation accusations accusing acknowledge acknowledged across action actioned activate
        actual actually adapted adapter adapting added adding address addressed addresses adds adhere adjust
        admin administration admit adore adored adult adults advance advert advertised advertising adverts
        advice advise advised advisement adviser advisor affairs afford aforementioned afraid after
        afternoon again against agency agenda agent agents ages aggression aggressive agree agreed agreement
        ahead ahoy aims aired airhead airline airlines airport aisle alan alarm alarming album aldo alert
        alerted alibi alive allergic allocation allow allowed allows almost alone along alow already alright
        also alterations although altogether always amazing amazingly ambulance amend amiss among amount
        amused angel anger angry ankle announce announcement announcements annoy annoyed annoying another
        answer answered answering answers antidepressants anybody anymore anyone anything anytime anyway
        anywhere apart apartment apologies apologise apologised apologises apologize apologizes apology
        appalled appalling apparently appeals appear appears apple apples applicable application apply
        appointed appointment appreciate appreciated appreciates approach appropriate approved apps April
        archive arctic area arena argue arm around arrange arranged arrival arrive arrived arrives arsehole
        arseholes article artisan asap ashamed ashby aside asked asking assaulted asshole assholes assigned
        assist assistance assistant assists association assure assured attach attached attachments attack
        attempt attempts attend attended attention attentive attitude attorney attorneys audio August aunt
        authorities authority autistic autoplay availability available average aviation avoid avoided
        awaiting award aware away awesome awful awfully awkward babies baby babysit back backpack backup
        backwards badly bagel bags bake baked baker bakeries bakery balance balcony ball balloons banana
        bananas band bang bank banking banks banned barber barely barista barrier barrister bars base based
        bases basic basically basket bastard bastards batch bathroom batteries battery beach bear beautiful
        because become bedroom bedtime been beeps before beforehand began begin beginning behalf behaving
        behind being belief believe bell belong below bench beneath benefit bert beside best better between
        beyond bicycle bigger biggest bike bikes bill billed billing bills birth birthday biscuit biscuits
        bitch bite bites bits blame bland blank blanket blast blasting blender bless blew blinks bliss block
        blocked blockhead blocking blog bloke blood bloody blue blush blushing board boarding boards body
        boiler boilers bolts bonehead bonus book bookable booked bookers booking bookshop boots born borrow
        borrower boss botched both bother bothered bottle bottled bottles bottom bought bounced bouquet bout
        boxes brady brain brainless brake branch branches brand brands brat brave bravo breach bread break
        breakage breakfast breaking breaks breathe bridge brief briefed bright brighter brill brilliant
        brilliantly bring bringing brings bristol britain brno broadband broadcast broadcaster broke broken
        brother brought brownie browser brutal bruv buckle bucks buddy budget buggy bugs build building
        built bulletin bullshit bumped bunch bungled bureau burger buried burn burned burns burnt burst
        business busy butcher button buttons buyer buying buzz cabin cabinet cable cables café cake calendar
        call callback called calling calls callum calm calmer camden came camera cancel canceled canceling
        cancellation cancelled cancelling cancels candles cannot cant capacity cape captain captions carbon
        card cardholder cardholders cards care careful carefully careless carelessness cares caring carpet
        carriage carried carrier carry carving case cases cash cashback cashier castle castles catastrophe
        catch catchy cats caught cause caused ceiling center centre cents century ceramic certain certainly
        certificate chair chairs chance change changed changer changes changing channel chaos chapeau charge
        chargeback chargebacks charged charger charges charging charity charm charming chart chase chasing
        chat chatbot chatting cheap cheaper cheapskate check checked checking checkout checks cheeky cheer
        cheerful cheers cheese chef chemicals cheque cherish cherry chicken chickens chickpeas child
        childish children chill chilled chilli chin chocolate choice choose choosing chopstick chose chosen
        Christmas chronological chuffed church cinema cinnamon circle city civil claim claimed claims clap
        clarified clarify class classy claw clawback clawed claws clean cleaned cleaner cleaners cleaning
        clear cleared clearer clearing clearly clerk clever click clicked client clients clinic clip clock
        close closed closer closes closing clothes cloths cloud clown clowns club clueless coach coats
        cocked code coeliac coeliacs coffee coin coins cold colleague colleagues collect collected
        collecting collection collects college color colour column columnist combine come comedy comes
        comfort comfortable comfy coming comment comments commission commissioner commit committed common
        communicated communication community companies company compare compensate compensated compensation
        competent competition competitor competitors complain complained complaining complains complaint
        complaints complete completed completely completeness compliant complies complimentary comply
        component computer concealer concern concerned concerning concerns concert condition conditions
        condolences conducted conductor confirm confirmation confirmed confused confusing confusion congrats
        congratulations connect connected connecting connection conned consented consequences consider
        consideration considered considering constantly constructive consult consulted consulting consumer
        contact contacted contacting contacts contain contains content contents contest continually continue
        continued continuously contract contracts control convenience convenient conversation conversations
        convey cook cookie cooking cool cooperation cope copper copy cork corner corporation correct
        corrected correspondence cost costs cosy cotton could council counsel count counted counter counters
        counting country county couple coupon courier course court courtesy cousin cover covered covers
        coward cracked cracking cramped crane crap crashed crashes crashing crate crazy cream create credit
        credited crediting crew crews cried crisps criteria croissants crooked crooks cross crossed crossing
        crowd crowded cruel crumble crumbs crushed crust crybaby crying culprit cunt cunts cupboard curd
        curious currency current currently curry curtain cushion custom customer customers customs cute
        cutest cutlery cuts cutting cycle daft daily damage damaged damages damn damning dance dances danger
        dangerous dare dark data date dates daughter daylight days dead deaf deal dealer dealing deals dealt
        dean dear debating debit debt decade decaf december decent decide decided decides decision deck
        declined dedicated deep deepest deeply defamation defamatory defect defected defective definitely
        degrees delay delayed delaying delays delete deleted deleting deli delicious delight delighted
        delightful deliver deliverables delivered deliveries delivering delivers delivery delusional demand
        demonstration denied dented dentist deny depart departed department departure depends deposit depot
        dept derby deregistered describe described description deserve deserved deserves design designated
        designed desk despatched dessert detail details detour devastated devastating deviation device dial
        dickhead died dies diesel diet difference different difficult difficulties difficulty digits diners
        dining dinner direct directed direction directly dirty disappear disappeared disappoint disappointed
        disappointing disappointment disappoints disaster discomfort discontinued discount discover
        discrepancy discuss discussed disgrace disgraceful disgusted disgusting dishes dishwasher dispatch
        dispatched display disposal dispute disputed disputing disrespectful disruption dissatisfaction
        distance distressing ditch ditched ditching divine divorce doctor document documentary documentation
        documented documents does dogs doing dollars domain done door doorbell doors dope dora doses dots
        double doubt dough dover down downgraded downhill download downstairs dozen drafted drafts drag
        dragged drama dramatic drawer dreadful dream dress drill drilling drink drinking drinks drip drive
        driver drivers driving drop dropped dropping droppings drops drove drowning drumstick dryer duck
        duly dumb dumbass dumped dunce dunmore during dust duty dying each earlier earliest early earth
        easier easiest easily easter easy eating edit editor education effected efficient effing effort
        eight eighteen eighty einstein either elder electric electrician electricity electronics elevated
        eleven eligibility eligible else elsewhere email emailed emailing emails embarkation embarrassed
        embarrassing emergency emotional empathise employee employment emptied empty enable enables endeavor
        endeavour ended ending ends enemies enemy energy engaged engine engineer engineers english enhance
        enhancing enjoy enjoyable enjoyed enjoying enough enquiries enquiry enraged ensure enter entered
        entering entire entirely entitled entrance entries entry envelope environmental epic equality
        equipment error errors escalate escalated escalator especially esteemed euro euros evaluation even
        evening evens event events eventually ever every everybody everyone everything everywhere eviction
        evidently evil exact exactly exaggerating exam example exceed excellence excellent except exception
        exceptional exceptionally exchange exchanged excited exciting exclusively excuse exercise exist
        existing exit expect expected expecting expense expensive experience experienced experts expire
        expired expires explain explained explanation exploded exploding expose exposed exposing express
        extend extended extending extension extra extremely eyes fabric fabulous facebook faces facility
        facing fact factor facts factual fade faded fail failed failing fails failure fair faithfully
        falafel fall falling falls false family famous fancy fans fantastic farce fare fares farther fashion
        fast faster fastest father fault faulty favorite favour favourite feature February feed feedback
        feel feeling feels fees feet fell felt fence fenn ferns ferry fibre fifteen fifth fifty figure file
        filed filename files filing fill filled film filmed filter filthy final finally financial find
        finding finds fine fined finest fingers finish finished fire firm firms first fish fits fitted
        fitter fitters five fiver fixed fixes fixing flagged flagging flash flat flavour flaw flawless
        flawlessly flew flight flights flip flood floor floors flops florist flour flower flowers fluffed
        flying fobbed folder folks follow followed follower followers following follows food fool fools
        football footer footwear force forced forces forecast forever forget forgetting forgive forgot
        forgotten form formally format former forms forth forthwith fortnight forty forum forums forward
        forwarded forwarding found four fourteen fourth fragile frame frank frankly fraud freak freaking
        free freebie freeze freezer freezes freezing frequently fresh fresher Friday fridge friend
        friendlier friendliest friendly friends fries frightened frightening fringe from front froze frozen
        fruit frustrated frustrating frustration fuck fucked fucking full fully fuming functional funeral
        funny furious furnish furniture further fuss future gala gambling game garage garbage garden gardens
        garton gate gather gave gazette gemma general generous genius gentle gentleman gently genuine
        genuinely gets getting ghosted gift gimme girlfriend give given gives giving glad gladly glass
        glasses glitch gloves gluten goes going gold gone gonna good goodness goods goodwill goofed google
        gorgeous gosh gotta gotten government grab grabbed graduate gran grandma grandmother grant granted
        grateful gratitude grave great greatest greatly greedy green greeting greetings grief grim grip
        grocery gross ground group groups grow growing grumpy guarantee guaranteed guarantees guard guess
        guest guests guide guided guitar gutted gutting guys habit hacked hair haircut hairdresser hairdryer
        halden hale half halfwit hall hallway halves hamster hamsters hand handed handing handle handled
        handling hands handy hang hanging happen happened happening happens happier happily happiness happy
        harbour hard harder hardly harl harrow hassle hate hated hats have haven having head heads headsets
        health hear heard hearing hears heart heartbreaking heartbroken heartfelt hearts heat heated heating
        heaven heavenly heavy height held helium hell hello helmet help helped helpful helping helpline
        helps henceforth herald here hereby heretofore herewith hero heroes hers herself hesitate heya
        hidden hide high higher highest highly himself hire hired history hits hiya hold holder holding
        holds holiday holidays holt home homepage honest honestly honor honour honoured hook hooray hope
        hoped hopefully hopes hoping horrible horrid horrified hosed hospital host hotel hotline hour hours
        house households housing howdy however huge hugely hull human humble humbly humiliating hundred
        hundreds hung hungry hurray hurry hurt hurts husband hype hysterical iban idea ideal idiot idiotic
        idiots ignoramus ignorance ignorant ignore ignored ignoring illiterate image imaginary imagine
        imagining immediate immediately impeccable importance important impossible impressed impression
        impressive improper improve improved improvement improving inaccurate inbox inboxed inch incident
        include included includes including incoming incompetence incompetent inconvenience inconveniences
        incorrect incorrectly increase increased incredible incredibly incumbent indeed indicated indoor
        industry inedible ines inevitably inexcusable info inform information informed informing infuriating
        ingredient ingredients inhaler initial initiated injunction injured injury innit input inquiries
        inquiry insane inside inspect inspection inspector inspectorate inspectors instagram install
        installed installer instant instead instruct instructed instructing instruction instructions
        insufferable insulin insult insulted insulting insults insurance insurer intend intended interest
        interested interesting intermediary intern internally international internet interview interviewed
        into introduce introducing invalid invaluable invented invest investigate investigating
        investigation invite invited invoice invoices involve involved involving ireland irrespective island
        isle isolated issue issued issuer issues item items itself ivory jacket jackets jammed January jeans
        jerk jewellery jingle join joined joke joking jonah jonas journalist journalists journey judge
        judging juice juicer July jump jumped jumper June junior jury just kaput karen keel keen keep
        keeping keeps kept kestrel kettle keyboard kick kicked kicks kidding kids kill killed killing
        kilometre kind kinda kinder kindest kindly kindness kiss kitchen kitty knee knees knew knife knock
        knocked knocks knot know knowledge known knows kudos label labelled labels labour labrador lack
        lacking lactose lady lagging lags lamp land landed landline landlord lands lane lanes language
        languages lapse laptop large larger largest lasagne last lasts late lately later latest latte laugh
        laughed laughs launch launched laundry lauren laws lawsuit lawyer lawyers layer laziness lazy
        leading leaf leaflet leak leaked leaking learn learned learnings learns least leather leave leaves
        leaving lecture leeds left legal legally legend legends legit lego legs lemon lena length less
        lesson lessons letdown lets letter letters letting lettuce level liability liable liaise liaison
        liar liars libel librarian libraries library licence license licensing lick licks lied lies life
        lifesaver lifetime lift light lighter lights like likelier likely likes limit limited line lines
        link linked links lipstick liquid liquids lisbon list listed listen listened listening listing
        literally litigate little live livelier livid living load loaded loading loads loaf loan loaves
        local locate located location lock locked locker lockers lodge lodged logged logging logic login
        logistics logo logos logs london long longer look looked looking looks loop loose lord lorry lose
        losing loss lost lots lottery loud louder lounge lousy love loved loveliest lovely loves loving
        lower lowest loyal loyalty luck luckily lucky luggage lukewarm lunatic lunch lunchtime lung lush
        luxury lying machine machines madam made magazine magic magical magicians magistrate magnolia mail
        mailbox mailed main mainly maintain maintenance major make makes making manage managed management
        manager manners manual manufacturer many March marchetti margin mark marked market marketing marks
        marry marshal marta marvellous marvelous massive mastodon match mate material matrix matte matter
        matters mattress maximum maybe maze meal meals mean meaning means meant measure measures mechanic
        medal media medical medication medicine medium meet meeting meets melted melting member members
        membership memberships memory mend mended mental mention mentioned menu mercury merely merry mess
        message messaged messages messaging messed messenger metal meter metformin metre midday middle
        midnight might mile mileage miles milk mill million mind minds mine mini minibus minimum minor mins
        minus minute minutes miracle miriam mirror miscalculated miscommunication miserable mishandled
        mishandling mishap misinformed mislabelled mislaid misleading misled misplaced misread
        misremembering miss missed missing mission mistake mistaken mistakes misunderstanding misunderstood
        misuse mixed mixing moan moaning mobile mode model modern moldy moment Monday mondays money monitor
        monoxide month monthly months moodiest mopped more morning moron moronic morons mortgage mortified
        mortifying moss most moth mother motor mould mouldy mountain mouse mouth move moved moves movie
        moving much muddle muddled muddy multiple muppet museum music must muted myself naff nail nails name
        named names naming nappy narrow nasty national nature near nearby nearest nearly necessary neck need
        needed needle needles needs negative neglected negligence neighborhood neighbour neighbourhood
        neighbours neither nell nephew network networks never newer newest news newsletter newspaper
        newspapers newsroom next nextdoor nice nicely nicer nicest night nightmare nights nine nineteen
        ninety nitwit nobody noise noisy none nonsense noon nope normal normally north nose notch note noted
        nothing notice noticed notified notify nought novel November nowhere nudge numb number numbers
        numpty nurse nurses nuts nutter oats object obliged observations obsessed obvious obviously occasion
        occasionally occur occurred occurrence ocean October offence offended offense offer offered offering
        offers office officer official offline often oily okay older oldest ombudsman ombudsmen omission
        omitted omnibus once ones ongoing onion online only onto onward open opened opening opens operation
        operator opinion opportunity opposite option optional options orange orchard order ordered ordering
        orders ordinary organisation organise organization organize original oslo other others otherwise
        otter ought ours ourselves outage outcome outdoor outlast outlined outrageous outside outstanding
        oven over overbooked overcharged overdue overheated overlooked overnight overpriced overreact
        overreacting oversensitive oversight oversold owed owner oxidises pack package packages packaging
        packed packing padded page pages paid pain painful paint painting pair pairs palm panic paper papers
        paramount parcel parcels pardon parent parents park parked parking part participating particular
        partner parts party pass passcode passed passenger passengers passes passing passport password past
        paste patch patched pathetic patience patient patients patron patronage pattern pause paws payable
        paying payment payments peacock peacocks peek peel peeling pegs penalty pence pencil pending pension
        people pepper pepperell perceived percent perfect perfectly performed perhaps period permissible
        permission permissions permitted person personal personally personnel petra petrie petrol pharmacist
        pharmacy phenomenal phobic phone phoned phones phoning photo photos physio pick picked picks picnic
        pics picture pictured pictures piece pieces pier pilates pillow pilot ping pink pinky piotr pipe
        piped piss pissed pity pizza place placed places plain plainly plan plane planet planned planning
        plans plant plants plaster plastic plate plates platform platforms play playground playing playlist
        plays pleasant please pleased pleasure plenty plonker plot plug plum plumber plus pocket podcast
        point pointed points poisoning police policies policy policyholder polite pong pool poor poorly
        popcorn popular porch port portal ported portion position positive possible possibly post postage
        postal postcode posted posting postman potato potatoes pouch pound pounds power practice praise pram
        prams prat precedence prefer preferred pregnant premium prepare prepared preparing prescription
        present presently president press pressed pressure pretend pretty prevent previous previously price
        prices pricing pride prides primer print printed printer printing prints prior priority privacy
        private privately privilege prize probably problem problems procedure procedures proceedings process
        processed processes processing product products professional professionals profile profound program
        programme progress project promise promised promises promo promote promotion promotional prompt
        promptly proof proper properly property proposal props prosecute protect protection protein protest
        proud prove provide provided provider providers providing psycho public publicly publish published
        publishing pudding puddles pull pulled pulling pulls pump pumpkin purchase purchased purpose
        purposes purred purse purser pursuant pursue push putting puzzle qualify quality quantity quarry
        quarter quay queen queries query question questions queue queued queueing queuing quick quicker
        quickest quickly quid quiet quieter quietly quill quit quite quitting quote quoted quotes racist
        rack radio raging rail railway rain raincoat rained raise raised raising ramen ramp rang range rank
        rant ranting rapeseed rare rarely rate rather rating raving ravioli reach reached reaches reaching
        reaction read reader readers reading readings reads ready real realise realised realize realized
        really reason reasonable reassuring rebook rebooked rebooking rebuild recall recalled receipt
        receipts receive received receives recent recently reception receptionist recipe reclaim recognise
        recognised recognized recommend recommended recommends record recorded recording recordings records
        recover rectify recur reddit redeem redirect reduce reduced refer reference referral referred
        referring refill refresh refund refundable refunded refunding refunds refuse refused refuses regard
        regarding regards reggie region register registered regret regrets regretted regular regularly
        regulations regulator regulators reimburse reimbursed reimbursement reimbursing reinstall
        reinstalling reject rejected related relating relations relationship relax relaxing relay relayed
        release released relevant reliable relief rely remain remaining remains remarks remember remembered
        remind reminded reminder remit remote remove removed rename renew renewal renewing rent rental
        reopen reopened reopens reorder repair repaired repairing repairs repeat repeated repeatedly replace
        replaced replacement replacing replied replies reply replying report reported reporter reporters
        reports representative representatives reprint request requested requests require required requires
        rescheduled rescue reservation reserve reserved reset resetting resident resignation resolution
        resolve resolved resource respect respected respective respond responded response responsibility
        responsible rest restart restarted restarting restarts restaurant restaurants restocked restore
        restored restoring restrictions rests result results resurface retail retailer retained return
        returned returning returns reveal revenue reverse reversed reversing revert review reviewed reviews
        reward rewards rice rider rides ridiculous riga right rights ring ringer ringing rings rinse ripoff
        ripped rise rival rivals riveting road roadworks roasted robbed robot rock roll rolled roof rooftop
        room rooms rota rotten rough round rounds route router routers royal rubbish rucksack rude rudeness
        rudest ruin ruined ruining rule ruled rules runaround runner running runs runway rush saddened sadly
        safe safely safety saga sage said saint salad salary sale sales salmon salon salons salt salty same
        sample sand sandwich sandwiches sang satisfaction satisfactory satisfied Saturday saturdays sauce
        saucer save saved saver saving savings saying says scale scales scam scammed scammer scammers scan
        scanner scare scared scarf scary scathing scene schedule scheduled school science scoop scooter
        scope scrap scrapped scratch scratched screen screens screenshot screenshots screw screwed screws
        scripts scrounger scumbag seamless search season seat seated seats second seconds secret secs
        section secure security seeing seek seem seemed seems seen sees seething select selected selection
        self selfish sell seller selling send sender sending sends senior sensational sense sensitive sent
        separate separately sept September serial series serious seriously serve served server service
        services sesame session sets setting settings settle settlement seven seventeen seventy several
        severe sewing shabby shade shades shadow shake shall shambles shame shameful shaming shampoo shape
        shards share shared shares sharing sharp shattered shelf shelved shelves sherlock shift shine ship
        shipped shipping ships shirt shit shithead shitty shock shocked shocking shoddy shoe shoes shoot
        shop shopped shopping shops short shortcomings shorter shortly should shoulder shout shouted
        shouting show showed shower showers showing shown showroom shows shut sick sickness side sided sides
        sigh sign signal signature signed signs silence silent silly silver similar simmer simple simpleton
        simply since sincere sincerely sincerest single sister site sites sits sitting situation sixteen
        sixty size sizes skin skip skipped skips skye slammed slander slay sleep sleeping sleeps sleeve
        slept slice slices slide slightly slip slippery slipping sloppy slot slots slow slower slowest
        slowly small smaller smart smash smashed smell smelled smells smelt smile smiled smiling smoke
        smooth smoothie snacks snail snails snake snapchat snapped snow snowed snowflake soaked social
        socials society socket socks sofa soft softer software soggy sold sole solicitor solicitors solid
        solution solve solved some somebody someone something sometimes somewhat somewhere songs sons soon
        sooner sorry sort sorta sorted sorting sound sounds soup source sourdough south space spain spam
        spanish spare spares sparked sparks speak speaker speaking special specialist specific
        specifications specify speed spelled spelling spelt spend spending spent spilled spilt spin splendid
        split splits spoil spoiled spoilt spoke spoken spoon sport spot spotless spotted spread spreading
        spring square stackable stadium staff staffed staggered stain stained stairs stairwell stakeholders
        stale stall stamp stand standard standards standing stands star stars start started starter starting
        starts state stated statement states static station statue status stay stayed staying stays steam
        steel stellar step steps stick sticker sticking still stings stingy stinking stock stockroom stolen
        stomach stone stood stop stopped stopping stops storage store stored stores stories storm story
        straight stranded strange strangers strap straw stream streamed streaming street strength stress
        stressed stressful strict strictly strive strives striving strong struggling stuck student students
        study stuff stuffed stung stunning stupid subject submission submit submitted suboptimal subpar
        subscribed subscriber subscribers subscription subscriptions success successful successfully such
        suck sucks suddenly sued suffer sugar suggest suggested suggestion suggestions suing suit suitable
        suitcase summer summons sunday sunglasses super superb supermarket supervisor supper supplier
        suppliers supply support supported supportive suppose supposed surcharge sure surely surface surgery
        surname surprise surprised surprisingly survey survive survived survives suspended suspicious
        swallow swallowed swap swapped swapping swear swearing sweet swelled swelling swift swim swimmers
        swimsuits swing switch switched switches switching swollen swore sympathies sympathy sync synergies
        system table tables tablet tablets tailor take takeaway taken takes taking talk talked talking taped
        tariff tariffs tarn tart task taste tasted tastes tastier tasty taxes taxi teacher team teams tear
        tears teatime technical technically technician technicians tedious teen telecoms telephone
        television tell telling tells telly temp temperature temperatures template temporary tempted tenancy
        tenant tender tenner tennis tense tent tenth terminal terminate terminated terminating termination
        terms terrace terrible terribly terrific terrified terrifying test tested testing text texted texts
        than thank thankful thanking thanks that their theirs them themselves then therapy there therefore
        these they thick thieves thing things think thinking thinks thinners third thirteen thirty this
        thoroughly those though thought thoughtful thoughts thousand thousands thread threads threatening
        threatens three threw thrilled throat through throughout throw thrown thrush thumbs thur thurs
        Thursday thyself tick ticked ticket tickets ticks tide tidy tight till tills time timeline timers
        times timetable timing tiny tipped tired tissue title toaster toby today toddler toddlers toed
        together toggle toilet told tolerate tomorrow tone tonight took tools tooth toothbrush topped tore
        torn tosser total totally totes touch touché tough tour tourist toward towards towel tower town
        trace traced track tracked tracking trade tradesmen trading traffic train trained trainer trainers
        training trains tram trams transaction transfer transferred transit transport trapped trash
        traumatic travel traveler travelled traveller travelling travels treasure treat treated treatment
        trending triaged trial tribunal trick tried trip tripped troll trolley trolls trouble trousers true
        truly trust trusted trying tues Tuesday tuesdays tull tuna tune turn turned turning turns twat twats
        tweet tweeted tweeting twelve twenty twice twist twit twitter type typed typical typing typo tyre
        tyres ugly umbrella umpteenth unable unacceptable unanswered unavailable unbeatable unbelievable
        unblock uncle under undercooked understand understanding understands understood undertaken underway
        unexpected unfair unfortunate unfortunately unhappy unhelpful uniform unimpressed uninformed
        uninstall uninstalled unit units unless unlike unlock unmatched unpleasant unplug unplugged
        unplugging unprofessional unreal unreliable unreservedly unsafe unsubscribe unsubscribed
        unsubscribing until untrue unusable unusual update updated updates updating upgrade upgraded upheld
        upload uploaded uploading upon upset upsetting upside upstairs urgent used useful useless user
        username users using usual usually utmost utter utterly vacation vaccine vacuum vale valid valuable
        value valued values valve vanished variable vauxhall vegan vegetable vegetables vegetarian vehicle
        venue verify verifying version very video videos view views vile village violin viral visible visit
        visited visiting visitor visitors visits voice voicemail voltage volume volumes volunteer voss vote
        voucher vouchers waist wait waited waiter waiting waitress waive waived wake walk walked walker
        walking wall wallet wally waltz wanda wanker wankers wanna want wanted wants ward wardrobe warehouse
        warm warmer warmly warn warned warning warranty wash washable washed washer washing wasp waste
        wasted wasting watch watchdog watched watching water watered wear wearing weather website wedding
        Wednesday weds week weekday weekend weekends weekly weeks weigh weighs weight weirdo welcome
        welcoming well welsh went were western wether what whatever whats whatsoever wheat wheel wheelchair
        wheels when whenever where whereas wheres whereupon wherever whether which while whiner whinger
        whining whisper whitcombe white whitlock whoever whole whom whoop whose wicked wide wider wife wigs
        will willing wind window windows wings winner winning wins winter wiped wish wishes with within
        without woke woman women wonder wonderful wonderfully wondering wont wooden wool woolly word words
        work workday workdays worked worker working works workshop workspace world worn worried worries
        worry worrying worse worst worth worthless would wound wrapped wrapping wrist writ write writes
        writing written wrong wrongdoing wrongly wrote yeah year yearly years yelled yellow yelp yesterday
        yikes yippee yoga york young younger youngster your yours yourself yourselves yuck yummy zero zipper
        zips
        """

    /// Words one stroke away from those that are right too; folded.
    static let englishNeighbours = """
        accented actin acton addressees adopted adopter adopting adpressed adust advie advisee airlie alight
        allocution alost altercations alternations altitude alvie angell angle anther apologias apologized
        apologues appals appel aptitude archie arean aright arline artistic assur attacked auctioned avert
        averts avigation avise baber babes babis backyards bacup baking bakker baldy ballance bands banket
        barding bards bardy barer barley basses basting batter beaks bearding belled belling bellow bender
        biggar bight binging bings binned bitter blackhead blacking blanches blander blats blatting blighter
        blinder blots boars boasting bocked bocking boinging bonking booed booing boost bootable bosket bots
        bowser brach brads braking brans breading breaming breath breda breich brian bride bridging brigs
        brinch brining broadland brooke brothered browne brunches brunt brushing bugled bunged burrow
        burrower bushiness bushing bustards busyness butteries cahier cahir camped cancered canter capet
        caress caret carne carse carte cary cased caseless cashed cashes cashing casing caste castel castes
        cathy cations catting cautions caving cawed celiac ceram cerate chagres chancing chanel chang
        channing chanting chapstick chare chargee chargees chari charing charring chars charting chasse
        cheeking cher chicks chili chocking choirs chucking chunters circe clacking clams clanging clashing
        claver cleansers cleansing clearers clearwing cleating cleavers cleaving cleer clent clint clots
        coast cobles coedited coediting coked coking collage collet collets colmer comey communization
        commuter compar compete competed compiles complected complementary complexed complines compony
        concerted concerting conduced coned coney confected confecting confection confider conformation
        conformed confuted confuting consents constrictive contented contests contexts contiguously contin
        contracted contracting contrast contrasts contused contusing contusion convected convecting
        convection convents cooing cooke cooked cooks coper cople corer coring corse coses coton coulters
        coupe courters courting coves covey crackling cranking crases craving cressing crete cricked
        cricking crimped criss crocked crocking crowed crushing cuffed cunting cunty curch cureless curios
        currant curse curtin cury custos daces dailly danes dealign debasing debiting debuting decaff decant
        decaying decode defeated defecated deflected deflective deice deign deigned dejected delate delated
        delating deleing delirious delting delver delvers depasture depleting deport deported deportment
        derision descried desert deserted despatch detected detective devine devise dialer dialing diaster
        dinars diner dines dinners dinning dinted direst dismount dissert ditchling diver divers diving
        divorcee dorps dosses downing drats dreamful drier driers drifted drifts dripping drippings drives
        droning drooping droops drowsing duped easer eater eduction eglish elven empathies empathize empted
        engin enquires ensue entre entrees enure envelop erath ester ether evacuation evection exceptionably
        excerption excising exerts exigible exited exiting exits exorcise expanse expansive expedience
        expended expending experted experting explantation explored exploring expos extensive fagged fagging
        fallowed fallowing favor feeing feeze felled fending fetter fetters fiber fidge field fiend fiends
        fight fights filer filling finet fining finned finnish fires flanging flavor flied flies fling
        flogged flogging flor flours fluor fluors foiled foiling foosball footfall footgear footwall
        foremast fores forgat foster franky freeing freeling fried frieze friezes friezing fring froth
        froward gabbed gabbling gabling gamboling garbling gardin gasses gater geneal genus gimbling girton
        glosses gods goodiness goole gorton graceful gradate grandam grated greening greenings grene greta
        guarantied guaranties gusts hairdrier halen hales handel happiless harald harbor hardy hareby haring
        harow harts hating hatted haves heald hearst heath heats hemet herat herby heres hight hinging
        hippier hiving hocked hoest holden holing honesty honored hooped hooping hopped hopping horus hosing
        humby hurst impassible improver inane incudes incult indented indicted infernally infirmed infirming
        init initialed inquires insect instill instilled instiller insulated insulating internat inulin
        inunction inured invected inverted invested invitee issus jacet kaaren kecked kelling kilometer
        kindless kitchin kittle labeled lability labor laciness lacing laded lading lager lairs landford
        landmine landry langrage lapelled laterally lather latter laves laving lawers layers leaned leanings
        leans leats leavis libelled libels liberally licencing licensee licking liens likability liked lined
        litter litters livability liveliest lobation locking locution loneliest loner longe loosing lory
        loughs lovelier lovey lucked lucker lugged lugging lunched lunge lunger malted malting mange manged
        manger manly marat marin marshall mary massage massaged massages massaging massed mater maternal
        maters matra mattes meddle medial mediation meditation meeter mellion menton mery messing messuages
        meted metes meting middy miking milted milting minded minium minuet minuets mislabeled mismakes
        misplayed mispleading misreading missive misson mobil moher moiled moldiest mooney mooniest mooning
        moons moped morns mortgagee moths moues mousse multipole neds needless neighbor neighbors nether
        noting notional notworks novell objet officinal opined opining orang outlied outlived overbold
        overcooked overlocked overreaching oxidases oxidizes paced paces pacing paining palin panful panned
        panning panting pants pared paring paris parson parter parton passible paster patent patents pates
        paton patrie patrol patroon patten pealing peasant pease pecked peeing pencel peper peron personably
        pervious perviously petcocks petri petty pheasant phons phots picking piked pinter pints pipers
        pipped pisses pissing pitched placid plaining planed planing planking planting plater plats platte
        pleas plunker plying pocked pocking podded pointing polices polit polities ponds pones poplar poral
        pored porton posed posing positron posses postil potage potion potman potto practise pradon prase
        prats precent precessed precesses precessing precious preciously prefect preformed premised premises
        premotion prepaying preset pried prier pries primmer prinking prise prises prising prisoning
        processional processionals prof professed professes professing projection promisee promisees
        propound propr proscription protist provably provides prowesses pubic puled puling puls purchas
        purer quickset quieting quilting quirting quotas ragging rally rased rasing rater ratting reacting
        readding readds reassuming rebating rebooted rebooting recant recaption recept recoded recoding
        recognize recommand recommanded recommands recommenced recooked recooking redaction redating
        redstarts reedings reefer reest refereed reflating reflations regained regaining regalised regalized
        regin regrading reheated reilly relaying releasee relied relies relivable relying remainder remained
        reman remanded remanning remans reminted renal reneging repaying repealed repented replayed
        replaying reposted requited requites rescuee reseated reseating resect resected resent resenting
        resettling resewing resister resitting resole resoled resorted restated restating restring retailed
        retainer retaining retarding retching retorted retrained retuned retuning returfed returfing reuse
        reused reuses reval revel revere revered reverence reveres revering revers reverted reverting revet
        revetting revolution revolved rewarding reword reworded rewording rewordings rewords rials rising
        rivas riving roaching robed roosted rother routes roving rubbed sacks sacred sades sails sallow
        saloon saloons sander sanding sands sapin sapped sapping sards sarks sashed sated sates satin
        satined sawing scampers scarp scarred scattered scatting scending scop scored scoter scouter
        scouting scraped screamed screaming screed screes scrips scroungier scything sealless seamed searing
        seatless secund seder seeping seeps sells selves senor serer seres serous serviles servites
        settlings sever shacking shads shallowed shammers shamming shard shearing shelling shimmers shires
        shool shooting shored shores shoring shorting shorty shot shred shriving shucked shucking shunning
        shuttered sices sicker sicking sightly simmers singe singed sings sinking sinuation siple sipped
        sipping siting sittings skimmers skipping slammers slapping slaty sleave sleeking sleeting sleeving
        slicking slickness slieve slimmed slimmers slinking slits sliver sloots slopping slopy smalls
        smarting smattered smearing smelling smocking smoulder snapping sneaking snicking snicks snipped
        snipping snitched snitches snitching snogs sociol socked socking soddened soddenly soddy soiled
        soled solons sooth sopped sopping soppy sores sorter soter sotted sowed sower sowers sowing spacial
        spaes spalled spalling spammers spared spars sparse spattered spearing specking sped speeding spiled
        spilling spires spithead spits spores spouting spoutless sprig squire stacking stael stammers
        stannard stans stared starer staring starling starring startling starving stater statin stating
        stats steamed steaming steeping steeps stele stelling stepping stepps stickling sties stiffed
        stinging stinting stirs stitched stitches stitching stocking stoer stomping stonking stooping stoops
        stoppling storting straggling stranding strang stranglers strapped streaked streaking streambed
        streat strete striding striking stringers striping strom stropping stroy strung stunting subscribes
        subscrived suffr sumer sunning suppler supplies surly swaggered swamping swatches swathing swattered
        sweating sweeping swefling swilled swilling swinking sympathise sympathises sympathizes sympatries
        synergise synergises synergizes tabes tablas tacked tacking tales tankful tanking tanks tanner
        tapped tarff taster tasting tavel teder tels temped tending tennant thees therefor thinkers thinning
        thins thralled throughput tiddlers tideline tiers tilling tinder tings tinner tisted titter tittle
        toady toddles toking tolley tolls toped tracing tradesman trail trailers trailing trans traveled
        traveling traves tread treading treads tressure tricked tricking trilled tring troat trough troupers
        trucking tuned tuning turing tweezing twits tying unbearable undercooled underlay underpay
        undeservedly uneatable ungraded unhatched uniformed unlatched unloaded unloading unpatched unwatched
        uprating vales varnished verbifying versifying vocation vouches wadding waits waked waker wakers
        waking waled waler waling wandering waned waner waning wantad wapping waring wasing waved weakly
        weeknd welling whapping wheals whitcomb whither whop widow widows wight wiling willet winger wining
        winker winkers wises wished wisher wishing witched witching witcombe wither witten wived woden
        woking wonted worksop wormer worts writs wrose wroth yippie
        """
}
