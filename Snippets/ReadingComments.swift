// Reads comments into signals, and finds words of a list of one's own in disguise.

import Conversations
import Foundation
import LanguageAnalysis
import Moderation

// snippet.read
let reader = try CommentReader()

let insult = reader.signals(in: "You absolute m0r0ns, all of you.")
for finding in insult.findings { print(finding.kind, finding.strength, finding.evidence) }
// prints: directedInsult weak ["m0r0ns"]
// prints: evasion firm ["m0r0ns"]

let complaint = reader.signals(in: "The 08:30 left without us, nobody answers. Booking KB-4411.")
print(complaint.state(of: .complaint), complaint.state(of: .directedInsult))
// prints: yes no

// snippet.words
let harbour = LexiconPack(
    language: .english,
    name: "harbour",
    source: """
        [set n]
        |s
        [insult.strong]
        landlubber{n}; bilge (rat|rats)
        [allow]
        bilge rat trap
        """
)
let matcher = try LexiconMatcher(packs: [harbour])
for text in ["you landlubber", "you l.a.n.d.l.u.b.b.e.r", "a bilge rat trap"] {
    let matches = matcher.matches(in: text, language: .english)
    print(matches.map { "\($0.entry.text) at \($0.range): \($0.evasion.names)" })
}
// prints: ["landlubber at 4..<14: []"]
// prints: ["landlubber at 4..<23: [\"spacing\"]"]
// prints: []
// snippet.end

// snippet.decide
let evaluator = try ModerationEvaluator(.brandPage)
for text in ["You absolute m0r0ns, all of you.", "You m0r0ns! The 08:30 left without us, booking KB-4411."] {
    let comment = ModeratedComment(
        id: MessageID(platform: .facebook, native: text),
        author: AuthorID(platform: .facebook, native: "guest"),
        text: text,
        createdAt: Date(timeIntervalSince1970: 1_772_438_400)
    )
    let decision = evaluator.decide(ModerationInput(comment: comment, signals: reader.signals(in: text)))
    print(decision.action, decision.reasons.map(\.rawValue), decision.needsHuman)
}
// prints: hold ["possibleAbuse"] true
// prints: reply ["genuineComplaint"] true
// snippet.end
