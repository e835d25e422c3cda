import ConversationSources
import Foundation
import Reputation

func run() async throws {
    var log = ConversationLog()
    for try await batch in FileSource(path: "kestrel-bay.jsonl").batches() {
        log.append(batch.events)
        for refusal in batch.refusals { print("refused:", refusal) }
    }
    print(log.count, "events")
}

try await run()
