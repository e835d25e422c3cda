// Forgets the person behind a case; run it in Examples/SampleData.

// snippet.hide
import ConversationSources
import Conversations
import Foundation

var export: [ConversationEvent] = []
for try await batch in FileSource(path: "kestrel-bay.jsonl").batches() { export += batch.events }
var log = ConversationLog(export)
let now = log.lastReceivedAt ?? .distantPast
// snippet.show

// snippet.erase
let annika = AuthorID(platform: .x, native: "annika_wk")
let accounts = log.customerCase(of: annika)?.authors ?? [annika]
for account in accounts {
    log.erase(account, upTo: now)
}
print("\(accounts.count) accounts forgotten")
// prints: 2 accounts forgotten
// snippet.end

// snippet.again
let post = MessageID(platform: .x, native: "2028977771020288043")
log.append(export)  // the same export, read again
print(log.item(post)?.message.text.isEmpty ?? false)
print(log.conversation(containing: post)?.items.count ?? 0)
// prints: true
// prints: 5
// snippet.end

// snippet.snapshot
let snapshot = try JSONEncoder().encode(log)
var restored = try JSONDecoder().decode(ConversationLog.self, from: snapshot)
restored.append(export)
print(restored.item(post)?.message.author?.handle ?? "nobody")
// prints: nobody
// snippet.end

// snippet.store
let store: any ErasableConversationStore = InMemoryConversationStore(log)
try await store.erase(annika, upTo: now)
// snippet.end
