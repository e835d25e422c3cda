// Writes the sample's report as a page and as JSON with the weeks before; run it in Examples/SampleData.

// snippet.hide
import ConversationSources
import Foundation
import Presence
import Reputation
import ReputationReports

var log = ConversationLog()
for try await batch in FileSource(path: "kestrel-bay.jsonl").batches() { log.append(batch.events) }
guard let time = log.lastReceivedAt else { exit(1) }
// snippet.show

// snippet.findings
func findings(
    in log: ConversationLog,
    for configuration: DeskConfiguration,
    at time: Date
) async throws -> DeskFindings {
    var desk = try ReputationDesk(configuration)
    desk.receive(log.events)
    return try await desk.findings(at: time)
}
// snippet.end

// snippet.page
var configuration = DeskConfiguration(brand: .discovered(in: log))
configuration.rivals = ["Brackwater*"]
let history = try DeskHistory(log, for: configuration, at: time)
let report = DeskReport(try await findings(in: log, for: configuration, at: time), history: history)
let page = report.html(locale: .german)
print(page.prefix(15), page.contains("Arbeitsliste"))
// prints: <!DOCTYPE html> true
// snippet.end

// snippet.save
let file = FileManager.default.temporaryDirectory.appendingPathComponent("care.html")
try Data(page.utf8).write(to: file)
try FileManager.default.removeItem(at: file)
// snippet.end

// snippet.history
for profile in history.profiles where profile.cadence.verdict == .abandoned {
    print(profile.profile, "has", profile.posts.count, "days with posts")
}
print(history.volume.hours.filter(\.isBusy).count, "busy hours")
// prints: bluesky:kestrelbay.example has 5 days with posts
// snippet.end
