import Conversations
import Foundation
import Moderation

extension DecisionLogConformance {
    func namesMayBeAnything(_ log: Log, _ report: LawReport) async throws {
        let entries = OddNames.all.map { name in
            DecisionLogEntry(
                key: name,
                decision: DecisionID(rawValue: name),
                comment: MessageID(rawValue: name),
                author: AuthorID(rawValue: name),
                at: ModerationBuilder.start,
                fact: .step(kind: .hide, status: .done, note: nil)
            )
        }
        for entry in entries {
            let what = "adding '\(entry.key.prefix(20))' of \(entry.key.utf8.count) bytes"
            report.equal(try await log.append(entry), true, what)
        }
        for entry in entries {
            let selections: [DecisionLogSelection] = [
                .decision(entry.decision), .comment(entry.comment), .author(entry.author),
            ]
            for selection in selections {
                let found = try await log.entries(selection)
                let what = "'\(entry.key.prefix(20))' of \(entry.key.utf8.count) bytes finds something else"
                report.expect(found == [entry], what)
            }
        }
    }

    func cancellationLeavesLogUsable(_ log: Log, _ report: LawReport) async throws {
        let entries = (0..<30).map { Self.entry($0) }
        let confirmed = try await CancelledCaller.make(entries.count) { _ = try await log.append(entries[$0]) }
        let held = Set(try await log.entries(.all).map(\.key))
        let lost = confirmed.sorted().filter { !held.contains(entries[$0].key) }
        report.equal(lost, [], "lines that were added and are not there")
        for entry in entries { _ = try await log.append(entry) }
        let keys = try await log.entries(.all).map(\.key).sorted()
        report.sameMembers(keys, entries.map(\.key).sorted(), "the lines in the end")
    }

    func failedWritesKeepNothing(_ log: Log, _ report: LawReport) async throws {
        guard let failNextWrite else { return report.skip("because the kit was given no failNextWrite") }
        _ = try await log.append(Self.entry(0))
        try await failNextWrite(log)
        await report.expectFailure("adding a line") { _ = try await log.append(Self.entry(1)) }
        report.equal(try await log.entries(.all).map(\.key), [Self.entry(0).key], "the lines after a failure")
        report.equal(try await log.append(Self.entry(1)), true, "adding the same line again")
        report.equal(try await log.entries(.all).count, 2, "lines after the repeat")
    }
}
