// Joins two accounts into one case, holds the case open over a promise, and follows a hand-off.

// snippet.hide
import Conversations
import Foundation

let mira = AgentID(rawValue: "agent:mira")
let start = try Date("2026-03-03T08:12:00Z", strategy: .iso8601)
let mail = AuthorID(platform: .mail, native: "annika.wolters@post.example")
let onX = AuthorID(platform: .x, native: "annika_wk")
let mailed = Message(
    id: MessageID(platform: .mail, native: "1069"),
    kind: .mail,
    channel: Channel(platform: .mail, property: "support@kestrelbay.example", channelClass: .mail),
    author: Author(id: mail),
    text: "My mother was carried up the stairs in her wheelchair. KB-48077"
)
let posted = Message(
    id: MessageID(platform: .x, native: "2028977771"),
    kind: .mention,
    channel: Channel(platform: .x),
    author: Author(id: onX),
    text: "@kestrelbay your ramp is broken. I wrote to you as well (KB-48077)."
)
var log = ConversationLog([
    ConversationEvent(occurredAt: start, fact: .arrived(mailed)),
    ConversationEvent(occurredAt: start + 1_140, fact: .arrived(posted)),
])
let now = start + 1_980
// snippet.show

// snippet.merge
let merge = ConversationEvent(
    occurredAt: now,
    actor: .agent(mira),
    fact: .merged(
        CaseMerge(into: CaseID(mail), from: CaseID(onX), evidence: .orderNumber, note: "KB-48077 in both")
    )
)
log.append([merge])

let merged = log.customerCase(of: onX)
print(merged?.authors.count ?? 0, "accounts,", merged?.items.count ?? 0, "messages")
// prints: 2 accounts, 2 messages
// snippet.end

// snippet.promise
let call = PromiseID(rawValue: "promise:wolters-call")
let target = EventTarget.customerCase(CaseID(mail))
log.append([
    ConversationEvent(
        occurredAt: now + 600,
        fact: .promiseMade(
            PromiseRecord(id: call, target: target, kind: .callBack, text: "I call you by four.", due: now + 24_000)
        )
    ),
    ConversationEvent(occurredAt: now + 700, fact: .progressed(ProgressChange(target: target, state: .resolved))),
])
print(log.customerCase(of: mail)?.status ?? .open(nil))
// prints: closeRequested(blockedBy: [promise:wolters-call])
// snippet.end

// snippet.evidence
log.append([
    ConversationEvent(
        occurredAt: now + 20_000,
        actor: .agent(mira),
        fact: .promiseEvidenced(PromiseEvidence(promise: call, text: "called at 15:38, the ramp works again"))
    )
])
print(log.customerCase(of: mail)?.status ?? .open(nil))
// prints: closed(resolved)
// snippet.end

// snippet.unmerge
log.append([
    ConversationEvent(
        occurredAt: now + 90_000,
        fact: .unmerged(CaseUnmerge(merge: merge.id, reason: "two people with one booking"))
    )
])
print(log.customerCase(of: onX)?.authors.count ?? 0)
// prints: 1
// snippet.end

// snippet.handOff
let ticket = HandOffID(rawValue: "handoff:70019")
log.append([
    ConversationEvent(
        occurredAt: now + 900,
        fact: .handedOff(
            HandOff(id: ticket, side: .giving, target: .message(posted.id), counterpart: "zendesk:kestrelbay:70019")
        )
    )
])
print(log.conversation(containing: posted.id)?.handOffs.filter(\.isOrphaned).count ?? 0)
// prints: 1
// snippet.end
