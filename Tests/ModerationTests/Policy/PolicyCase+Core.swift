import Conversations
import LanguageAnalysis
import Moderation
import ReputationTesting

extension PolicyCase {
    private static let timedOut = DegradedInput(
        source: ClassifierID(rawValue: "model"),
        reason: .timedOut,
        kinds: [.directedInsult, .hate]
    )
    private static let noLanguage = DegradedInput(
        source: ClassifierID(rawValue: ""),
        reason: .unsupportedLanguage,
        kinds: Set(SignalKind.allCases)
    )

    static let core: [PolicyCase] = [
        PolicyCase(
            number: "P1",
            words: "Third late crossing, support never answers. Booking 88213.",
            firm: [.complaint, .specifics],
            standing: .customer(),
            action: .reply,
            reason: .genuineComplaint
        ),
        PolicyCase(
            number: "P2",
            words: "App crashes at login since 5.2, please roll back",
            firm: [.constructive, .specifics],
            action: .reply,
            reason: .constructiveCriticism,
            marks: [.opportunity]
        ),
        PolicyCase(
            number: "P3",
            words: "Worst shit I ever booked, the cabin door broke in 2 days",
            firm: [.profanity, .complaint, .specifics],
            standing: .customer(),
            action: .reply,
            reason: .genuineComplaint
        ),
        PolicyCase(
            number: "P4",
            words: "Absolute crap.",
            firm: [.negativeOpinion, .profanity],
            action: .leave,
            reason: .noViolation
        ),
        PolicyCase(
            number: "P5",
            words: "Scammers!!!",
            firm: [.negativeOpinion],
            weak: [],
            action: .leave,
            reason: .noViolation
        ),
        PolicyCase(
            number: "P6",
            words: "You're all idiots, especially the one at the desk",
            firm: [.directedInsult],
            standing: .customer(3),
            action: .hide,
            reason: .directedInsult
        ),
        PolicyCase(
            number: "P7",
            words: "The one at the desk is an idiot, she charged me twice, order 4411",
            firm: [.directedInsult, .complaint, .specifics],
            standing: .customer(),
            action: .reply,
            reason: .genuineComplaint,
            marks: [.needsHuman]
        ),
        PolicyCase(
            number: "P8",
            words: "u stupid b.i.t.c.h, again",
            firm: [.evasion],
            weak: [.directedInsult],
            standing: .repeatOffender(upheld: 5),
            action: .deleteAndBlock,
            reason: .trollPattern
        ),
        PolicyCase(
            number: "P9",
            words: "u stupid b.i.t.c.h, again",
            weak: [.directedInsult],
            action: .hold,
            reason: .possibleAbuse,
            marks: [.needsHuman]
        ),
        PolicyCase(
            number: "P10",
            words: "a slur against a group",
            firm: [.hate],
            standing: .stranger(0, isYoung: .yes),
            placement: CommentPlacement(publicCounter: 40, hiddenCount: 2),
            action: .hide,
            reason: .hateSpeech,
            marks: [.needsHuman, .safety]
        ),
        PolicyCase(
            number: "P11",
            words: "I know where your manager lives, see you tonight",
            firm: [.threat],
            standing: .customer(),
            action: .hide,
            reason: .threat,
            marks: [.legalPath, .needsHuman]
        ),
        PolicyCase(
            number: "P12",
            words: "My number is +373 69 000 000, call me",
            firm: [.personalDataOfSelf, .requestForHelp],
            standing: .customer(),
            placement: CommentPlacement(publicCounter: 40, hiddenCount: 2),
            action: .hide,
            reason: .piiSelf,
            marks: [.reply, .noStrike, .budgetExempt]
        ),
        PolicyCase(
            number: "P13",
            words: "Her address is …",
            firm: [.personalDataOfOthers],
            action: .hide,
            reason: .piiOther,
            marks: [.needsHuman]
        ),
        PolicyCase(
            number: "P14",
            words: "Earn $500/day t.me/xx",
            firm: [.spam, .duplicateBySameAuthor],
            standing: .stranger(4, isYoung: .yes),
            action: .deleteAndBlock,
            reason: .spamPromotion
        ),
        PolicyCase(
            number: "P15",
            words: "\"Support\" here, WhatsApp us at …",
            firm: [.scam],
            standing: .stranger(1, isYoung: .yes),
            action: .deleteAndBlock,
            reason: .scamImpersonation
        ),
        PolicyCase(
            number: "P15, only perhaps",
            words: "I made 4,700 euros in a week, ask Mrs Dorothy how",
            weak: [.scam],
            action: .hold,
            reason: .possibleSpam,
            marks: [.needsHuman]
        ),
        PolicyCase(
            number: "P16",
            words: "Try the other line instead, it's cheaper",
            firm: [.competitorPromotion],
            action: .leave,
            reason: .noViolation
        ),
        PolicyCase(
            number: "P17",
            words: "Is it true you throw dogs overboard?",
            firm: [.question],
            action: .reply,
            reason: .question
        ),
        PolicyCase(
            number: "P18",
            words: "Great job losing my luggage AGAIN 👏",
            firm: [.complaint],
            standing: .customer(),
            action: .reply,
            reason: .genuineComplaint
        ),
        PolicyCase(number: "P19", words: "Boycott them!", firm: [.negativeOpinion], action: .leave),
        PolicyCase(number: "P20", words: "I fucking love this", firm: [.praise, .profanity], action: .leave),
        PolicyCase(
            number: "P21",
            words: "A man in your shop called me a \"bitch\"",
            firm: [.quotedAbuse],
            weak: [.directedInsult],
            standing: .customer(),
            action: .reply,
            reason: .quotedAbuse
        ),
        PolicyCase(
            number: "P22",
            words: "The faggots and peas meal was mouldy",
            firm: [.complaint],
            action: .reply,
            reason: .genuineComplaint
        ),
        PolicyCase(
            number: "P23",
            words: "You idiot",
            firm: [.directedInsult, .hate],
            standing: AuthorStanding(kind: .staff, published: 9),
            action: .leave,
            reason: .staffExempt
        ),
        PolicyCase(
            number: "P24",
            words: "You are all liars and fools",
            firm: [.directedInsult],
            standing: .customer(),
            context: ModerationContext(tags: ["press"]),
            action: .hold,
            reason: .protectedSubject
        ),
        PolicyCase(
            number: "P29",
            words: "Never again with this company!!",
            firm: [.negativeOpinion, .brigade],
            standing: .stranger(0, isYoung: .yes),
            action: .hold,
            reason: .suspectedBrigade,
            marks: [.incident]
        ),
        PolicyCase(
            number: "P28",
            words: "The 08:30 never came",
            firm: [.complaint],
            standing: .customer(),
            context: ModerationContext(crowd: CommentCrowd(authors: 20, verifiedCustomers: 20)),
            action: .reply,
            reason: .genuineComplaint,
            marks: [.incident]
        ),
        PolicyCase(
            number: "P30 (first)",
            words: "You owe me 40 euros",
            firm: [.complaint],
            standing: .customer(),
            options: BrandPageOptions(hidesRepeatedPosting: true),
            action: .reply,
            reason: .genuineComplaint
        ),
        PolicyCase(
            number: "P30 (again)",
            words: "You owe me 40 euros",
            firm: [.complaint, .duplicateBySameAuthor],
            standing: .customer(),
            options: BrandPageOptions(hidesRepeatedPosting: true),
            action: .hide,
            reason: .repeatPosting,
            marks: [.optedIn, .noStrike, .reply]
        ),
        PolicyCase(
            number: "P30 (not chosen)",
            words: "You owe me 40 euros",
            firm: [.complaint, .duplicateBySameAuthor],
            standing: .customer(),
            action: .reply,
            reason: .genuineComplaint
        ),
        PolicyCase(
            number: "P31",
            words: "You numpties",
            firm: [.directedInsult],
            standing: .stranger(0, upheld: 1),
            action: .hold,
            reason: .possibleAbuse
        ),
        PolicyCase(number: "P32", words: "Nice boat", standing: .stranger(), action: .leave, reason: .noViolation),
        PolicyCase(
            number: "P33",
            words: "You fool",
            firm: [.directedInsult],
            standing: .repeatOffender(upheld: 3, daysAgo: 200),
            action: .hide,
            reason: .directedInsult
        ),
        PolicyCase(
            number: "P34",
            words: "You fool",
            firm: [.directedInsult],
            standing: .repeatOffender(upheld: 1, overturned: 2),
            action: .hide,
            reason: .directedInsult
        ),
        PolicyCase(
            number: "P35",
            words: "1,800 characters of reasons with one “damn”",
            firm: [.constructive, .profanity],
            action: .reply,
            reason: .constructiveCriticism
        ),
        PolicyCase(
            number: "P36",
            words: "You fool, and 1,800 characters of filler",
            firm: [.directedInsult],
            standing: .customer(),
            action: .hide,
            reason: .directedInsult
        ),
        PolicyCase(number: "P37", words: "", action: .leave, reason: .noText),
        PolicyCase(
            number: "P38",
            words: "an insult in a language without a pack",
            firm: [.directedInsult],
            degraded: [noLanguage],
            standing: .customer(),
            action: .hold,
            reason: .degraded
        ),
        PolicyCase(
            number: "P39",
            words: "You fool",
            firm: [.directedInsult],
            degraded: [timedOut],
            standing: .customer(),
            action: .hold,
            reason: .degraded
        ),
    ]
}
