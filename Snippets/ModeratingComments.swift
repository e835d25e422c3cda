// Decides about comments by the default policy, and explains the decisions.

import Conversations
import Foundation
import LanguageAnalysis
import Moderation

// snippet.decide
let evaluator = try ModerationEvaluator(.brandPage)
let source = ClassifierIdentity(id: ClassifierID(rawValue: "own-rules"), version: 1)

func comment(_ name: String, _ text: String) -> ModeratedComment {
    ModeratedComment(
        id: MessageID(platform: .facebook, property: "kestrelbay", native: name),
        author: AuthorID(platform: .facebook, native: "guest-\(name)"),
        text: text,
        conversation: ConversationID(platform: .facebook, property: "kestrelbay", native: "timetable"),
        createdAt: Date(timeIntervalSince1970: 1_772_438_400),
        placement: CommentPlacement(publicCounter: 120, hiddenCount: 1)
    )
}

// "Idiots!" alone, by somebody who has written here before.
let insult = evaluator.decide(
    ModerationInput(
        comment: comment("1", "You idiots!"),
        signals: CommentSignals(
            findings: [SignalFinding(.directedInsult, ranges: [4..<10], source: source)],
            assessed: Set(SignalKind.allCases)
        ),
        standing: StandingModel().standing(published: 9, upheldRemovals: 0)
    )
)
print(insult.action, insult.reasons.map(\.rawValue))
// prints: hide ["directedInsult"]

// The same word beside a complaint.
let complaint = evaluator.decide(
    ModerationInput(
        comment: comment("2", "You idiots! The 08:30 left without us, booking KB-4411."),
        signals: CommentSignals(
            findings: [
                SignalFinding(.directedInsult, ranges: [4..<10], source: source),
                SignalFinding(.complaint, source: source),
            ],
            assessed: Set(SignalKind.allCases)
        ),
        standing: StandingModel().standing(published: 9, upheldRemovals: 0)
    )
)
print(complaint.action, complaint.reasons.map(\.rawValue), complaint.needsHuman)
// prints: reply ["genuineComplaint"] true
// snippet.end

// snippet.explain
let writer = StatementWriter()
for clamp in complaint.clamps where clamp.rule == "insult" {
    print(writer.explanation(of: clamp, in: .english))
}
// prints: hide → reply: protected by the rule keep-complaint
// snippet.end

// snippet.options
let options = BrandPageOptions(hidesOpinionsUnderAds: true)
var policy = ModerationPolicy.brandPage(options: options)
policy.id = "kestrelbay"
policy.version = 3
policy.budget.maximumShare = 0.03
policy.rules.append(
    ModerationRule(
        "storm-days",
        when: .tagged(among: ["storm"]),
        effect: .ceiling(action: .hold, exempt: ["threat", "unlawful"]),
        reason: .protectedSubject,
        rationale: "While ferries stand still nothing is hidden without a person."
    )
)
let own = try ModerationEvaluator(policy)
print(own.reference.id, own.reference.version, own.policy.rules.count)
// prints: kestrelbay 3 36
// snippet.end

// snippet.validate
policy.rules.append(
    ModerationRule(
        "rude",
        when: .firm(.profanity),
        effect: .floor(action: .delete),
        reason: .possibleAbuse,
        rationale: "Coarse words are deleted."
    )
)
do {
    _ = try ModerationEvaluator(policy)
} catch let error as InvalidModerationPolicy {
    for problem in error.problems { print(problem) }
}
// prints: rule 'rude': 'delete' needs two families of evidence
// snippet.end
