// The program of the guide "Getting started"; run it in Examples/SampleData.

// snippet.imports
import ConversationSources
import Foundation
import Reputation
import ReputationReports
// snippet.end

// snippet.read
var log = ConversationLog()
var input = IntakeSummary.Input(name: "kestrel-bay.jsonl", format: JSONLinesDecoder.format)

for try await batch in FileSource(path: "kestrel-bay.jsonl").batches() {
    input.count(batch, log.append(batch.events))
}
print("\(log.count) events, \(input.refusals.count) refused")
// prints: 470 events, 0 refused
// snippet.end

// snippet.brand
var kestrelBay = BrandProfile.discovered(in: log)
kestrelBay.accounts.append(BrandAccount(platform: .linkedIn, handle: "kestrelbay"))

for account in kestrelBay.accounts.prefix(2) {
    print(account.platform?.rawValue ?? "anywhere", account.native ?? "", account.handle ?? "")
}
// prints: appStore kestrelbay-app
// snippet.end

// snippet.desk
let now = log.lastReceivedAt ?? .distantPast
let desk = DeskState(log, for: kestrelBay, at: now)

for entry in desk.worklist.entries.prefix(2) {
    print(entry.author?.name ?? "somebody", "asked", entry.timesAsked, "times, first at", entry.waitingSince)
}
// prints: Ilinca D. asked 8 times, first at 2026-02-06 08:14:16 +0000
// prints: Graham Tellwick asked 4 times, first at 2026-02-19 20:10:57 +0000
// snippet.end

// snippet.report
let report = DeskReport(desk, intake: IntakeSummary(inputs: [input]))
print(report.text(limit: 10))
try Data(report.json()).write(to: FileManager.default.temporaryDirectory.appendingPathComponent("desk.json"))
// snippet.end

// snippet.targets
let care = BusinessCalendar(
    id: "kestrelbay-care",
    zone: "Europe/Berlin",
    days: Weekday.mondayToFriday,
    hours: [OpenHours(8, 18)]
)
let year = 366 * 86_400.0
let hours = try care.compiled(over: now - year..<now + year)
let book = try PolicyBook.standard(calendar: care.id).compiled(with: [hours])

let timed = DeskState(log, for: kestrelBay, at: now, under: book)
if let first = timed.worklist.entries.first, let due = first.deadline?.dueAt {
    print(first.author?.name ?? "somebody", "was due at", due)
}
// prints: Ilinca D. was due at 2026-02-06 12:14:16 +0000
// snippet.end

// snippet.judge
let recorder = AssessmentRecorder(classifier: FormOnlySubstanceClassifier(), brand: kestrelBay)
log.append(await recorder.judgements(in: log))
// snippet.end

// snippet.store
let store: any ConversationStore = InMemoryConversationStore()
let source = FileSource(path: "kestrel-bay.jsonl")
var cursor: SourceCursor?

for try await batch in source.batches(after: cursor) {
    try await store.append(batch.events)
    cursor = batch.cursor
}
let stored = try await store.log(matching: EventQuery())
// snippet.end

// snippet.own
let call = Message(
    id: MessageID(platform: Platform(rawValue: "phone"), native: "2026-03-13-0017"),
    kind: .directMessage,
    channel: Channel(platform: Platform(rawValue: "phone"), channelClass: .directMessage),
    author: Author(
        id: AuthorID(platform: Platform(rawValue: "phone"), native: "+00 000 0417"),
        displayName: "Britt Ostrander"
    ),
    text: "Asks for the third time whether the 10:20 sails. Nobody has called her back."
)
log.append([ConversationEvent(occurredAt: now, fact: .arrived(call))])
// snippet.end
print(stored.count == 470, DeskState(log, for: kestrelBay, at: now).worklist.entries.count)
