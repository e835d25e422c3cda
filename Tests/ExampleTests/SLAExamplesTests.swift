import Foundation
import TestSupport
import Testing

@Suite struct SLAExamplesTests {
    @Test func `sla-calendar prints the hours of the sample, a deadline, and how it comes about`() throws {
        let result = try ExampleRunner.run("sla-calendar")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.lines[0] == "Kestrel Bay Ferries, customer desk")
        #expect(result.output.contains("holiday: Good Friday"))
        #expect(result.output.contains("is used up       Tue 2024-04-02 08:45"))
        #expect(result.lines.allSatisfy { $0.count <= 80 })
    }

    @Test func `sla-vectors answers each line, and a bad one with an error that names it`() throws {
        let result = try ExampleRunner.run(
            "sla-vectors",
            input: """
                {"id":"a","zone":"Etc/UTC","hours":{"fri":[["09:00","17:00"]]},"holidays":[],"start":"2006-01-06T16:00:00Z","minutes":60,"end":"2006-01-07T00:00:00Z"}
                {"id":"b","zone":"Nowhere/Land","hours":{"fri":[["09:00","17:00"]]},"holidays":[],"start":"2006-01-06T16:00:00Z","minutes":60,"end":"2006-01-07T00:00:00Z"}
                not JSON
                {"id":"c","zone":"Etc/UTC","hours":{},"holidays":[],"start":"2006-01-06T16:00:00Z","minutes":60,"end":"2006-01-07T00:00:00Z"}

                """
        )
        let answers = try result.lines.dropLast().map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
        #expect(answers.count == 4)
        #expect(answers[0]["exhaustedAt"] as? String == "2006-01-06T17:00:00Z")
        #expect(answers[0]["breachAt"] as? String == "2006-01-13T09:00:00Z")
        #expect(answers[0]["elapsedSeconds"] as? Int == 3600)
        #expect(answers.dropFirst().allSatisfy { $0["error"] is String })
        #expect(answers[1]["id"] as? String == "b")
    }

    @Test func `sla-vectors agrees with every vector of the measuring data`() throws {
        guard let url = MeasuringData.url("business-time/random.jsonl") else { return }
        let input = String(decoding: try Data(contentsOf: url), as: UTF8.self)
        let asked = try input.split(separator: "\n").map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
        let result = try ExampleRunner.run("sla-vectors", input: input)
        let answers = try result.lines.dropLast().map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
        #expect(answers.count == asked.count)
        var differences = 0
        for (question, answer) in zip(asked, answers) {
            let expected = question["expect"] as? [String: Any] ?? [:]
            for field in ["isOpen", "exhaustedAt", "breachAt", "latestStart", "elapsedSeconds"] {
                guard let value = expected[field] as? NSObject else { continue }
                if (answer[field] as? NSObject)?.isEqual(value) != true { differences += 1 }
            }
        }
        #expect(differences == 0)
    }
}
