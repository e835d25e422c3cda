// Runs a whole desk on the sample: all modules, one value; run it in Examples/SampleData.

// snippet.configure
import ConversationSources
import Foundation
import Reputation
import ReputationReports

let text = """
    {"schema": 1,
     "brand": {"id": "kestrelbay", "name": "Kestrel Bay Ferries", "properties": ["kestrelbay", "kestrel-bay-pier"],
               "accounts": [{"platform": "x", "native": "kestrelbay", "handle": "kestrelbay"},
                            {"platform": "facebook", "native": "100200300", "handle": "kestrelbay"}]},
     "team": [{"id": "agent:mira", "name": "Mira", "languages": ["de", "en"]}],
     "roster": {"zone": "Europe/Berlin",
                "shifts": [{"member": "agent:mira", "weekday": "friday", "hours": {"opens": "08:00", "closes": "18:00"}}]},
     "digest": {"time": "08:00", "zone": "Europe/Berlin"},
     "rivals": ["Brackwater*"]}
    """
let configuration = try JSONDecoder().decode(DeskConfiguration.self, from: Data(text.utf8))
// snippet.end

// snippet.hide
// A variable of a program's top level cannot be handed to what runs beside it, so the rest stands in a function.
func run() async throws {
    // snippet.show

    // snippet.run
    var desk = try ReputationDesk(configuration)
    for try await batch in FileSource(path: "kestrel-bay.jsonl").batches() { desk.receive(batch.events) }
    let evening = try Date("2026-03-13T16:00:00Z", strategy: .iso8601)
    let findings = try await desk.findings(at: evening)
    for entry in findings.state.worklist.entries.prefix(1) {
        print(entry.author?.name ?? "somebody", "waits;", findings.replyPlans[entry.customerCase]?.kind.rawValue ?? "")
    }
    // prints: Ilinca D. waits; lateReply
    // snippet.end

    // snippet.digest
    let digests = try await desk.takeDueDigests(at: evening)
    print(digests.count, "mornings, then none is due:", try await desk.takeDueDigests(at: evening).isEmpty)
    // prints: 42 mornings, then none is due: true
    // snippet.end

    // snippet.restore
    let saved = try JSONEncoder().encode(desk.snapshot)
    let snapshot = try JSONDecoder().decode(DeskSnapshot.self, from: saved)
    var restored = try ReputationDesk(configuration, restoring: snapshot)
    print(try await restored.findings(at: evening).state.worklist == findings.state.worklist)
    // prints: true
    // snippet.end

    // snippet.hide
}
try await run()
// snippet.show
