import ConversationSources
import Conversations
import Foundation
import Testing

@Test func `ConversationSources: a file is read, and what cannot be read is named`() async throws {
    let lines = """
        {"type":"arrived","occurredAt":"2026-03-02T10:00:00.000Z","data":{"id":"x::1","kind":"post","channel":{"platform":"x"},"text":"Where is the boat?"}}
        {"type":"arrived","occurredAt":"yesterday","data":{}}
        """
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).jsonl")
    try Data(lines.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }

    var log = ConversationLog()
    var refusals: [Refusal] = []
    for try await batch in FileSource(path: file.path).batches() {
        log.append(batch.events)
        refusals += batch.refusals
    }
    #expect(log.count == 1)
    #expect(refusals.map(\.line) == [2])
}

@Test func `ConversationSources: a table is read by a layout of its columns`() throws {
    var layout = CSVLayout(platform: .web, kind: .review)
    layout.columns = [.id: ["no"], .createdAt: ["date"], .text: ["comment"], .rating: ["stars"]]
    var decoder = CSVDecoder(layout)
    let table = "no,date,comment,stars\n7,2026-03-02T10:00:00Z,Lovely crew,5\n8,yesterday,Late,2\n"
    let batch = decoder.decode(Array(table.utf8))
    #expect(batch.events.count == 1)
    #expect(batch.refusals.map(\.line) == [3])
}
