// Reads the JSON report of a desk as another program would; run it in Examples/SampleData.

// snippet.hide
import ConversationSources
import Foundation
import Reputation
import ReputationReports

var log = ConversationLog()
for try await batch in FileSource(path: "kestrel-bay.jsonl").batches() { log.append(batch.events) }
let state = DeskState(log, for: BrandProfile.discovered(in: log), at: log.lastReceivedAt ?? .distantPast)
// snippet.show

// snippet.decode
/// The members that this program needs; the others are passed over.
struct Waiting: Decodable {
    struct Entry: Decodable {
        let name: String?
        let timesAsked: Int
        let waitingMilliseconds: Int
        let lastText: String
    }

    let schema: Int
    let worklist: [Entry]
}

let bytes = try DeskReport(state).json()
let report = try JSONDecoder().decode(Waiting.self, from: Data(bytes))
if let first = report.worklist.first {
    print(report.schema, first.name ?? "somebody", first.timesAsked, first.waitingMilliseconds / 86_400_000, "days")
}
// snippet.end
