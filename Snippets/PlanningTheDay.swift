// Reads why people stand where they stand in the worklist, what can be done today, and how to answer; run it in
// Examples/SampleData.

// snippet.hide
import ConversationSources
import Foundation
import Reputation

func run() async throws {
    var log = ConversationLog()
    for try await batch in FileSource(path: "kestrel-bay.jsonl").batches() { log.append(batch.events) }
    var desk = try ReputationDesk(DeskConfiguration(brand: BrandProfile.discovered(in: log)))
    desk.receive(log.events)
    let evening = try Date("2026-03-13T16:00:00Z", strategy: .iso8601)
    // snippet.show

    // snippet.reasons
    let findings = try await desk.findings(at: evening, people: 2, timeLeft: .seconds(3 * 3600))
    if let first = findings.state.worklist.entries.first {
        print(first.author?.name ?? "somebody", Int(first.points.rounded()), "points")
        for reason in first.reasons { print(Int(reason.points.rounded()), reason) }
    }
    // prints: 45 askedRepeatedly(times: 8)
    // prints: 25 serious
    // snippet.end

    // snippet.plan
    if let plan = findings.plan {
        print(plan.assignments.count, "answers until", plan.doneAt?.formatted(.iso8601) ?? "never")
        print(plan.later.count, "wait for the next shift;", plan.fallingDue.count, "of them fall due before")
    }
    // snippet.end

    // snippet.reply
    for entry in findings.state.worklist.entries.prefix(3) {
        guard let plan = findings.replyPlans[entry.customerCase] else { continue }
        print(plan.kind, plan.place, plan.language?.rawValue ?? "language not known", plan.privateReasons)
    }
    // snippet.end

    // snippet.hide
}
try await run()
// snippet.show
