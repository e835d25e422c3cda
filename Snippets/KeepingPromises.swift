// Finds what a brand promises, keeps the ledger, and checks what was promised to followers.

// snippet.hide
import Commitments
import Conversations
import Foundation
import LanguageAnalysis

let start = try Date("2026-02-24T15:16:00Z", strategy: .iso8601)
let brand = BrandProfile(
    id: BrandID(rawValue: "kestrelbay"),
    name: "Kestrel Bay Ferries",
    accounts: [BrandAccount(platform: .whatsApp, native: "kestrelbay")]
)
let channel = Channel(platform: .whatsApp, property: "kestrelbay", channelClass: .directMessage)
let asked = Message(
    id: MessageID(platform: .whatsApp, native: "m1"),
    kind: .directMessage,
    channel: channel,
    author: Author(id: AuthorID(platform: .whatsApp, native: "ada")),
    text: "Mein Hörgerät liegt noch auf der Tern!"
)
let reply = Message(
    id: MessageID(platform: .whatsApp, native: "m2"),
    kind: .directMessage,
    channel: channel,
    author: Author(id: AuthorID(platform: .whatsApp, native: "kestrelbay")),
    text: "Wir fragen die Crew und rufen Sie morgen bis 12 Uhr an.",
    parent: asked.id
)
let events = [
    ConversationEvent(occurredAt: start, fact: .arrived(asked)),
    ConversationEvent(occurredAt: start + 240, fact: .arrived(reply)),
]
// snippet.show

// snippet.read
let zone = TimeZone(identifier: "Europe/Berlin") ?? .gmt
let recorder = PromiseRecorder(
    analyzer: try LanguageAnalyzer(),
    brand: brand,
    calendar: PromiseCalendar(timeZone: zone)
)
var log = ConversationLog()
log.append(recorder.recording(events, in: log))
for promise in log.promises() {
    print(promise.record.kind.rawValue, promise.record.due?.formatted(.iso8601) ?? "at no time")
}
// prints: callBack 2026-02-25T11:00:00Z
// snippet.end

// snippet.resolve
let text = try LanguageAnalyzer().analyze("We'll have it fixed by the end of next week.", language: .english)
let calendar = PromiseCalendar(timeZone: zone, workingDays: [1, 2, 3, 4, 5, 6])
if let time = text.commitments.first?.when, let due = calendar.resolve(time.value, saidAt: start) {
    print(text.text(time.range), "→", due.due.formatted(.iso8601))
}
// prints: by the end of next week → 2026-03-07T23:00:00Z
// snippet.end

// snippet.ledger
var ledger = PromiseLedger(log.events)
let now = start + 86_400
print(ledger.overdue(at: now).count, "overdue")
// prints: 1 overdue
// snippet.end

// snippet.evidence
if let promise = ledger.overdue(at: now).first {
    let evidence = PromiseEvidence(promise: promise.id, text: "called at 11:40, he has it back")
    let event = ConversationEvent(occurredAt: now + 60, fact: .promiseEvidenced(evidence))
    ledger.append([event])
    log.append([event])
}
print(ledger.overdue(at: now).count, ledger.promises.map { $0.standing(at: now + 120).rawValue })
// prints: 0 ["keptLate"]
// snippet.end

// snippet.review
let review = PromiseReview(log, for: brand, at: now + 120)
for entry in review.entries { print(entry.standing.rawValue, "-", entry.reason) }
// prints: keptLate - called at 11:40, he has it back
for stalled in review.stalledCases { print(stalled.id, "since", stalled.since) }
// snippet.end

// snippet.early
let facebook = Channel(platform: .facebook, property: "kestrelbay")
let verdict = EarlyAccessCheck.verdict(
    promised: facebook,
    publications: [
        AnnouncementPublication(channel: Channel(platform: .x), publishedAt: start),
        AnnouncementPublication(channel: facebook, publishedAt: start + 86_400),
    ]
)
if case .broken(let first, let lead) = verdict { print(first.channel.platform.rawValue, lead ?? .zero) }
// prints: x 86400.0 seconds
// snippet.end

// snippet.reciprocity
for finding in ReciprocityCheck().findings(in: log, for: brand, at: now) where finding.isBroken {
    print(finding.channel.platform.rawValue, finding.explanation)
}
// snippet.end

// snippet.corrections
for mistake in CorrectionLedger(log).uncorrected {
    print(mistake.message, "wrong since", mistake.openedAt, mistake.age(at: now))
}
for waiting in log.waitingHandOffs(at: now) { print(waiting.handOff.id, waiting.age) }
// snippet.end

// snippet.store
let store = InMemoryPromiseStore()
let result = await store.append(Array(log.events))
print(result.appended, "stored;", await store.ledger().promises.count, "promise")
// prints: 2 stored; 1 promise
// snippet.end
