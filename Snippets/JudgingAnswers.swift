// Judges replies by a classifier and by a person, and counts the answers; run it in Examples/SampleData.

// snippet.hide
import ConversationSources
import Conversations
import Foundation

var log = ConversationLog()
for try await batch in FileSource(path: "kestrel-bay.jsonl").batches() { log.append(batch.events) }
let brand = BrandMatcher(BrandProfile.discovered(in: log))
let now = log.lastReceivedAt ?? .distantPast
// snippet.show

// snippet.waiting
var waiting = 0
for conversation in log.conversations() {
    for answered in conversation.answers(for: brand)
    where answered.addressing.isAddressed && answered.answer.isWaiting {
        waiting += 1
    }
}
print(waiting, "messages wait")
// prints: 110 messages wait
// snippet.end

// snippet.classifier
/// Takes a reply for an answer when it names a time or an amount.
struct NamesAFigure: SubstanceClassifier {
    var identity: ClassifierIdentity {
        ClassifierIdentity(id: ClassifierID(rawValue: "kestrelbay:names-a-figure"), version: 1)
    }

    func substance(
        of reply: Message,
        to incoming: Message?
    ) async -> (substance: Substance, confidence: Double?)? {
        reply.text.contains(where: \.isNumber) ? (.substantive, 0.6) : nil
    }
}
// snippet.end

// snippet.record
let recorder = AssessmentRecorder(classifier: NamesAFigure(), brand: brand.profile)
log.append(await recorder.judgements(in: log))
// snippet.end

// snippet.person
let mira = AgentID(rawValue: "agent:mira")
let reply = MessageID(platform: .facebook, property: "kestrelbay", native: "100200300_5612")
log.append([
    ConversationEvent(
        occurredAt: now,
        actor: .agent(mira),
        fact: .assessed(Assessment(message: reply, substance: .substantive, assessor: .person(mira)))
    )
])
// snippet.end

// snippet.dismiss
let thanks = MessageID(platform: .facebook, property: "kestrelbay", native: "100200300_5619")
log.append([
    ConversationEvent(
        occurredAt: now,
        fact: .dismissed(Dismissal(message: thanks, reason: .noReplyNeeded, actor: mira))
    )
])
// snippet.end

// snippet.metrics
var metrics = ResponseMetrics()
for conversation in log.conversations() {
    metrics.add(conversation.answers(for: brand), at: now)
}
if let ignored = metrics.ignoredShare {
    print("\(ignored.numerator) of \(ignored.denominator) ignored")
}
print(metrics.timeToFirstReply(forShare: 0.5) ?? "half of them have no reply yet")
// prints: 124 of 191 ignored
// prints: half of them have no reply yet
// snippet.end
