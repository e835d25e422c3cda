// Lints drafts of replies with what is known about the conversation, and decides what rules weigh.

// snippet.lint
import Conversations
import ToneLint

let linter = try ToneLinter()
let draft = Draft(text: "Dear customer, we are sorry for any inconvenience. We will get back to you soon!!!")
let context = ReplyContext(incoming: ["My refund for booking KB-4471 is three weeks late. What is going on?"])
let report = linter.lint(draft, context: context)
print(report.gate.verdict)
// prints: hold
for finding in report.diagnostics { print(finding.severity, finding.rule.rawValue) }
// snippet.end

// snippet.better
let better = Draft(
    text: "I am sorry that your refund is three weeks late. I sent it today; you have it by Friday. Anna"
)
print(linter.lint(better, context: context).gate.verdict)
// prints: send
// snippet.end

// snippet.more
let mention = Draft(
    text: "Hi Mirriam, we answered you by mail. Please write to our customer service.",
    channel: Channel(platform: .x, property: "kestrelbay")
)
let known = ReplyContext(
    incoming: ["@kestrelbay I wrote to your customer service twice, KB-4471"],
    customerName: "Miriam",
    fault: .brand,
    publicTurnsByBrand: 1,
    contacts: [.init(channel: Channel(platform: .mail, channelClass: .mail), isAnswered: false)],
    brandTerms: ["Kestrel Bay", "Skerry"],
    publishedContacts: ["@kestrelbay.example"]
)
for finding in linter.lint(mention, context: known).diagnostics { print(finding.rule.rawValue) }
// prints: typo.name-mismatch
// prints: redirect.loop
// snippet.end

// snippet.claims
let answer = Draft(text: "I'll call the Grauhafen terminal today. The crossing costs 42.50 euros.")
let tariff = KnowledgeReference(id: "tariff-26", title: "Tariff 2026", values: ["42,50 €"])
let told = linter.lint(answer, context: ReplyContext(knowledge: [tariff]))
for action in told.actions { print(action.standing.rawValue, answer.text.utf8.count >= action.what.upperBound) }
// prints: promised true
for claim in told.claims { print(claim.kind.rawValue, claim.reference ?? "no source") }
// prints: price tariff-26
// snippet.end

// snippet.skipped
for skipped in report.skipped where skipped.reason == .missingContext {
    print(skipped.rule.rawValue, "needs", skipped.needs.joined(separator: ", "))
}
// snippet.end

// snippet.twins
var replies = ReplyIndex()
let template = "Thank you for your message, Peter. We have passed your case KB-1290 to our team, who will look at it."
replies.add(linter.analyzer.analyze(template))
let again = linter.lint(
    Draft(text: "Thank you for your message, Mira. We have passed your case KB-4471 to our team, who will look at it."),
    context: ReplyContext(recentReplies: replies)
)
print(again.diagnostics.contains { $0.rule == "canned.near-duplicate" })
// prints: true
// snippet.end

// snippet.fixes
let slip = "We we called you!!! The ferry left on time."
let fixed = linter.lint(Draft(text: slip)).applyingSafeFixes(to: slip)
print(fixed.text, fixed.applied.map(\.rule.rawValue))
// prints: We called you! The ferry left on time. ["typo.repeated-word", "medium.shouting"]
// snippet.end
