import Foundation
import Testing

@Suite struct PromisesTests {
    @Test func `without arguments it prints the sample's promises with what became of them`() throws {
        let result = try ExampleRunner.run("promises")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.lines[0] == "Kestrel Bay Ferries, 2026-03-13 21:31 Europe/Berlin")
        let text = result.output
        let broken = try #require(text.range(of: "BROKEN"))
        let kept = try #require(text.range(of: "\nKEPT\n"))
        let withdrawn = try #require(text.range(of: "WITHDRAWN"))
        #expect(broken.upperBound < kept.lowerBound && kept.upperBound < withdrawn.lowerBound)
        let before = text[broken.upperBound..<kept.lowerBound]
        #expect(before.contains("Our followers here hear first about the summer timetable"))
        #expect(before.contains("x (kestrelbay) had it 24 hours earlier"))
        #expect(before.contains("We answer every post here") && before.contains("2 messages came in, none answered"))
        #expect(before.contains("due 2026-02-25 12:00: callBack") && before.contains("rufe Sie morgen bis 12 Uhr an"))
        #expect(text[kept.upperBound...].contains("refund 63.00 EUR for KB-47511"))
        #expect(text[withdrawn.upperBound...].contains("no power connection before May"))
        #expect(text.contains("CASES THAT STAND STILL"))
        #expect(text.contains("MISTAKES POINTED OUT"))
        #expect(text.contains("handoff:70019 for 9 days"))
    }

    @Test func `two runs print the same bytes, and an earlier moment knows nothing of what came later`() throws {
        #expect(try ExampleRunner.run("promises").output == ExampleRunner.run("promises").output)
        let early = try ExampleRunner.run("promises", ["--at", "2026-02-19T08:00:00Z", "--open"])
        #expect(early.status == 0, "\(early.errors)")
        #expect(early.output.contains("due 2026-02-20 10:00: earlyAccess"))
        #expect(!early.output.contains("had it 24 hours earlier"))
        #expect(!early.output.contains("WITHDRAWN") && !early.output.contains("\nKEPT\n"))
    }

    @Test func `promises are read from what the brand wrote, in its time zone`() throws {
        let lines = [
            #"{"type":"arrived","occurredAt":"2026-03-10T09:00:00Z","data":{"id":"x::1","kind":"mention","channel":{"platform":"x","property":"kb"},"author":{"id":"x::ada"},"text":"@kb where is my bag?"}}"#,
            #"{"type":"arrived","occurredAt":"2026-03-10T09:05:00Z","data":{"id":"x::2","kind":"reply","parent":"x::1","channel":{"platform":"x","property":"kb"},"author":{"id":"x::kb"},"platformSaysOwn":"yes","text":"Wir rufen Sie bis morgen 12 Uhr an."}}"#,
            #"{"type":"arrived","occurredAt":"yesterday","data":{"id":"x::3","kind":"mention","channel":{"platform":"x"},"text":"?"}}"#,
        ]
        let result = try ExampleRunner.withFile(lines.joined(separator: "\n"), named: "export.jsonl") {
            try ExampleRunner.run(
                "promises",
                [$0, "--zone", "Europe/Berlin", "--json", "--at", "2026-03-11T12:00:00Z"]
            )
        }
        #expect(result.status == 1)
        #expect(result.errors.contains("occurredAt"))
        let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
        let document = try #require(object as? [String: Any])
        #expect(document["schema"] as? Int == 1)
        let promise = try #require((document["promises"] as? [[String: Any]])?.first)
        #expect(promise["due"] as? String == "2026-03-11T11:00:00.000Z")
        #expect(promise["kind"] as? String == "callBack" && promise["standing"] as? String == "stalled")
        #expect((document["stalledCases"] as? [Any])?.count == 1)
    }

    @Test func `wrong arguments are refused with what they take, and a missing file with its name`() throws {
        for arguments in [
            ["--at", "tomorrow"], ["--zone", "Kestrel/Pier"], ["--closing", "25:00"], ["--inferred", "-1"],
        ] {
            let result = try ExampleRunner.run("promises", arguments)
            #expect(result.status == 64, "\(arguments)")
            #expect(result.errors.contains(arguments[0].dropFirst(2)), "\(arguments)")
        }
        let missing = try ExampleRunner.run("promises", ["/no/such/export.jsonl"])
        #expect(missing.status == 2)
        #expect(missing.errors.contains("/no/such/export.jsonl"))
        #expect(try ExampleRunner.run("promises", ["--help"]).output.contains("exit status"))
    }
}
