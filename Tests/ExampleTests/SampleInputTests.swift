import Foundation
import TestSupport
import Testing

/// The small inputs beside the sample, for the examples that read what they are given.
@Suite struct SampleInputTests {
    private func answers(_ example: String, _ file: String) throws -> [[String: Any]] {
        let path = Checkout.folder.appendingPathComponent("Examples/SampleData/\(file)").path
        let result = try ExampleRunner.run(example, [path])
        #expect(result.status == 0, "\(result.errors)")
        return try result.output.split(separator: "\n").map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
    }

    @Test func `moderate answers complaints in four languages and takes away an insult, a threat and a scam`() throws {
        let answers = try answers("moderate", "comments.jsonl")
        #expect(
            answers.map { $0["action"] as? String }
                == ["reply", "reply", "leave", "reply", "hide", "reply", "reply", "legal", "hide"]
        )
        #expect(answers.map { $0["id"] as? String } == (1...9).map { "\($0)" })
    }

    @Test func `lint-reply holds the empty replies and lets the plain ones go`() throws {
        let path = Checkout.folder.appendingPathComponent("Examples/SampleData/replies.jsonl").path
        let result = try ExampleRunner.run("lint-reply", ["--jsonl", path])
        #expect(result.status == 1, "\(result.errors)")
        let held = result.lines.filter { $0.contains(": hold:") }.map { $0.prefix(1) }
        #expect(held == ["1", "3", "5"])
        #expect(result.lines.filter { $0.contains(": send (") }.map { $0.prefix(1) } == ["2", "4"])
    }

    @Test func `sla-vectors answers four questions, and says what is wrong with the fifth`() throws {
        let answers = try answers("sla-vectors", "business-time.jsonl")
        #expect(
            answers.map { $0["exhaustedAt"] as? String } == [
                "2024-04-02T11:00:00Z", "2026-03-02T12:30:00Z", "2026-03-29T06:00:00Z", "2026-03-07T09:00:00Z", nil,
            ]
        )
        #expect(answers.map { $0["elapsedSeconds"] as? Int } == [36_000, 19_800, 25_200, 18_000, nil])
        #expect((answers.last?["error"] as? String)?.contains("Kestrel/Bay") == true)
    }
}
