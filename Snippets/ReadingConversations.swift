// Looks at threads and messages of the sample; run it in Examples/SampleData.

// snippet.hide
import ConversationSources
import Conversations
import Foundation

var log = ConversationLog()
for try await batch in FileSource(path: "kestrel-bay.jsonl").batches() { log.append(batch.events) }
let brand = BrandMatcher(BrandProfile.discovered(in: log))
// snippet.show

// snippet.thread
let post = MessageID(platform: .facebook, property: "kestrelbay", native: "100200300_5598")

if let conversation = log.conversation(containing: post) {
    for item in conversation.items {
        print(brand.side(of: item.message), item.message.author?.name ?? "somebody")
    }
}
// prints: brand Kestrel Bay Ferries
// prints: customer Lynn Osterley
// prints: brand Kestrel Bay Ferries
// prints: customer Tibi Răchitan
// snippet.end

// snippet.missing
for conversation in log.conversations() where !conversation.missing.isEmpty {
    print("not here:", conversation.missing.map(\.native))
    print("replies to it:", conversation.orphans.count)
}
// prints: not here: ["1988000000000000000"]
// prints: replies to it: 1
// snippet.end

// snippet.item
if let item = log.item(post) {
    print(item.message.text.contains("15:15"))  // the words as they stand
    print(item.edits.count)  // how often they changed
    for case .correction(let link) in item.findings {
        print(link.rejection ?? "put right")
    }
}
// prints: true
// prints: 1
// prints: put right
// prints: It is a trio with two fiddles and an accordion; contract of 30 January.
// snippet.end

// snippet.turns
let thread = ConversationID(rawValue: "x::2028977771020288043")

if let conversation = log.conversation(thread) {
    for turn in conversation.turns(for: brand) {
        print(turn.side, conversation.items[turn.range].map { $0.message.author?.name ?? "somebody" })
    }
}
// prints: customer ["Annika"]
// prints: customer ["Klara"]
// prints: brand ["Kestrel Bay Ferries", "Kestrel Bay Ferries"]
// prints: customer ["Annika"]
// snippet.end

// snippet.moment
let morning = try Date("2026-03-13T08:30:00Z", strategy: .iso8601)
print(log.upTo(morning).count < log.count)
// prints: true
// snippet.end

// snippet.store
let store = InMemoryConversationStore(log)
let annika = AuthorID(platform: .x, native: "annika_wk")
let query = EventQuery(.customerCase(CaseID(annika)), from: morning - 14 * 86_400, to: morning)
let part = try await store.log(matching: query)
// snippet.end
print(part.count, "events")
