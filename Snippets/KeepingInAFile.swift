// Everything in one SQLite file: batches, clocks, the outbox, leases, erasure and copies. Needs the trait SQLite.

#if SQLite
import Conversations
import ConversationSources
import Foundation
import ReputationSQLite
import ServiceLevels

let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
let path = folder.appendingPathComponent("care.sqlite").path
let now = try Date("2026-03-13T20:00:00Z", strategy: .iso8601)

// snippet.open
let store = try SQLiteStore(path: path)
try await store.read(FileSource(path: "kestrel-bay.jsonl"), as: "export") { batch, result in
    print("new:", result.appended, "refused:", batch.refusals.count)
}
// snippet.end

// snippet.batch
/// Stores events together with what the clocks have to tell about them and where the clocks stand then.
func take(
    _ events: [ConversationEvent],
    _ engine: ServiceLevelEngine,
    at now: Date
) async throws -> ServiceLevelEngine? {
    let lease = try await store.lease("clocks", for: "worker-1", at: now, lasting: .seconds(60))
    guard let lease else { return nil }
    var engine = engine
    let told = engine.ingest(events) + engine.advance(to: now)
    var batch = StoreBatch(events: events, snapshots: ["kestrelbay": engine.snapshot])
    batch.messages = try told.map { try OutboxMessage($0, to: engine.recipients(of: $0)) }
    try await store.commit(batch, under: lease)
    return engine
}
// snippet.end

let brand = BrandProfile(id: BrandID(rawValue: "kestrelbay"), name: "Kestrel Bay Ferries", accounts: [])
let book = try PolicyBook.standard(calendar: BusinessCalendar.always.id).compiled(with: [])

// snippet.restore
let clocks = store.clocks(named: "kestrelbay")
var engine =
    if let snapshot = try await clocks.snapshot() {
        ServiceLevelEngine(restoring: snapshot, brand: brand, book: book)
    } else {
        ServiceLevelEngine(brand: brand, book: book)
    }
// snippet.end
engine = try await take(Array(store.log(matching: EventQuery()).events), engine, at: now) ?? engine

// snippet.deliver
let pager = InMemoryEscalationSink()
let delivered = try await store.deliverEscalations(to: pager, at: now)
// snippet.end
print("delivered:", delivered)

// snippet.forget
let ada = AuthorID(platform: .x, native: "ada")
try await store.erase(ada, upTo: now)
try await store.eraseEverybody(before: now - 400 * 86_400)
// snippet.end

// snippet.copy
try await store.backUp(to: folder.appendingPathComponent("monday.sqlite").path)
try await store.export(to: folder.appendingPathComponent("monday.jsonl").path)
let integrity = try await store.checkIntegrity()
print(integrity.isSound ? "sound" : integrity.problems.joined(separator: "\n"))
// snippet.end
try store.close()
try FileManager.default.removeItem(at: folder)
#endif
