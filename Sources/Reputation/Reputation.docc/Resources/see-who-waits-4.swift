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

    var brand = BrandProfile.discovered(in: log)
    brand.accounts.append(BrandAccount(platform: .linkedIn, handle: "kestrelbay"))
    print(brand.accounts.count, "accounts")

    var configuration = DeskConfiguration(brand: brand)
    configuration.rivals = ["Brackwater*"]
    var desk = try ReputationDesk(configuration)
    desk.receive(log.events)

    guard let now = log.lastReceivedAt else { return print("there are no events") }
    let findings = try await desk.findings(at: now, people: 2)
    for entry in findings.state.worklist.entries.prefix(3) {
        print(entry.author?.name ?? "somebody", "asked", entry.timesAsked, "times")
    }
}

try await run()
