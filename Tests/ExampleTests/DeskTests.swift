import Foundation
import Testing

@Suite struct DeskTests {
    @Test func `without arguments it prints the worklist of the sample in 80 columns`() throws {
        let result = try ExampleRunner.run("desk")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.lines[0] == "Kestrel Bay Ferries, 2026-03-13 20:31 UTC")
        #expect(result.output.contains("from the sample (canonical-jsonl), 0 refused."))
        #expect(result.output.replacing("\n", with: " ").contains("1 reply to a message that is not here"))
        #expect(result.lines.contains { $0.contains("Ilinca D.") && $0.contains("asked 8 times") })
        #expect(result.lines.contains { $0.contains("Graham Tellwick") })
        #expect(result.output.contains("ANSWERS"))
        #expect(result.output.contains("RESPONSE TIMES"))
        #expect(result.lines.allSatisfy { $0.count <= 80 })
        #expect(result.errors.isEmpty)
    }

    @Test func `two runs print the same bytes`() throws {
        #expect(try ExampleRunner.run("desk").output == ExampleRunner.run("desk").output)
    }

    @Test func `JSON for programs says the same in numbers`() throws {
        let result = try ExampleRunner.run("desk", ["--json"])
        let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
        let document = try #require(object as? [String: Any])
        #expect(document["schema"] as? Int == 1)
        #expect((document["at"] as? String)?.hasPrefix("2026-03-13T20:31:") == true)
        let worklist = try #require(document["worklist"] as? [[String: Any]])
        #expect(worklist.first?["name"] as? String == "Ilinca D.")
        #expect((worklist.first?["reasons"] as? [[String: Any]])?.isEmpty == false)
        let answers = try #require(document["answers"] as? [String: Any])
        let ignored = try #require(answers["ignored"] as? [String: Any])
        #expect(ignored["denominator"] as? Int == answers["eligible"] as? Int)
    }

    @Test func `a bad record is reported with its line and reason, the rest is read, and the status is 1`() throws {
        let lines = [
            #"{"type":"arrived","occurredAt":"2026-03-01T08:00:00Z","data":{"id":"x::1","kind":"mention","channel":{"platform":"x","property":"kb"},"author":{"id":"x::ada"},"text":"@kb hello?"}}"#,
            #"{"type":"arrived","occurredAt":"yesterday","data":{"id":"x::2","kind":"mention","channel":{"platform":"x"},"text":"?"}}"#,
            #"{"type":"arrived","occurredAt":"2026-03-01T09:00:00Z","data":{"id":"x::3","kind":"post","channel":{"platform":"x","property":"kb"},"author":{"id":"x::kb"},"platformSaysOwn":"yes","text":"Good morning."}}"#,
        ]
        let result = try ExampleRunner.withFile(lines.joined(separator: "\n"), named: "export.jsonl") {
            try ExampleRunner.run("desk", [$0, "--width", "200"])
        }
        #expect(result.status == 1)
        #expect(result.output.contains("Read 2 events"))
        #expect(result.output.contains("Refused line 2, occurredAt: "))
        #expect(result.output.contains("1 person waits"))
    }

    @Test func `what cannot be read at all is an error with its reason and status 2`() throws {
        let missing = try ExampleRunner.run("desk", ["/no/such/file.csv"])
        #expect(missing.status == 2)
        #expect(missing.errors.contains("/no/such/file.csv"))
        #expect(missing.output.isEmpty)
        let unknown = try ExampleRunner.withFile("what is this\n", named: "notes.txt") {
            try ExampleRunner.run("desk", [$0])
        }
        #expect(unknown.status == 2)
        #expect(unknown.errors.contains("tried"))
    }

    @Test func `standard input is read as -, and the same input twice is known the second time`() throws {
        let line =
            #"{"type":"arrived","occurredAt":"2026-03-01T08:00:00Z","data":{"id":"x::1","kind":"directMessage","channel":{"platform":"x","class":"directMessage"},"author":{"id":"x::ada"},"text":"Hello?"}}"#
        let result = try ExampleRunner.run("desk", ["-", "--brand", "kestrelbay"], input: "\(line)\n\(line)\n")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.contains("1 already known"))
        #expect(result.output.contains("1 person waits"))
    }

    @Test func `a page is written beside what is printed, in the language asked for`() throws {
        try ExampleRunner.withFile("", named: "care.html") { file in
            let result = try ExampleRunner.run("desk", ["--report", file, "--language", "ro"])
            #expect(result.status == 0, "\(result.errors)")
            #expect(result.lines[0] == "Kestrel Bay Ferries, 2026-03-13 20:31 UTC")
            let page = try String(contentsOfFile: file, encoding: .utf8)
            #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"ro\">"))
            #expect(page.contains("Ilinca D.") && page.hasSuffix("</html>\n"))
        }
        let nowhere = try ExampleRunner.run("desk", ["--report", "/no/such/folder/care.html"])
        #expect(nowhere.status == 2)
        #expect(nowhere.errors.contains("/no/such/folder/care.html: cannot be written"))
        #expect(nowhere.output.isEmpty)
    }

    @Test func `wrong arguments are refused with a hint`() throws {
        for arguments in [
            ["--at", "noon"], ["--at", "2026-02-31T00:00:00Z"], ["--format", "fax"], ["--limit", "-3"],
            ["--language", "fr"],
        ] {
            let result = try ExampleRunner.run("desk", arguments)
            #expect(result.status == 64, "\(arguments)")
            #expect(!result.errors.isEmpty)
        }
    }

    @Test func `a message cannot steer the terminal`() throws {
        let line =
            #"{"type":"arrived","occurredAt":"2026-03-01T08:00:00Z","data":{"id":"x::1","kind":"directMessage","channel":{"platform":"x\u001b[2J","class":"directMessage"},"author":{"id":"x::ada","displayName":"A\u001b]0;gone\u0007da\u202e"},"text":"\u001b[31mred\r\noverwritten\u0000"}}"#
        let result = try ExampleRunner.run("desk", ["-", "--brand", "kestrelbay"], input: line + "\n")
        #expect(result.output.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
        #expect(!result.output.unicodeScalars.contains("\u{202E}"))
    }

    @Test func `the moment can be set, and an evening looked at the next morning`() throws {
        let early = try ExampleRunner.run("desk", ["--at", "2026-02-10T12:00:00Z"])
        #expect(early.lines[0].hasSuffix("2026-02-10 12:00 UTC"))
        #expect(!early.output.contains("Tamsin"))
    }

    @Test(arguments: [40, 60, 80])
    func `in a narrow terminal columns go, and no number is cut in the tables`(width: Int) throws {
        let result = try ExampleRunner.run("desk", ["--width", "\(width)", "--limit", "3"])
        #expect(result.lines.allSatisfy { $0.count <= width })
        let tables = result.lines.drop { !$0.hasPrefix("ANSWERS") }.prefix { !$0.hasPrefix("REPLIES SENT") }
        #expect(!tables.contains { $0.hasSuffix("…") })
        #expect(tables.contains { $0.contains("half within") })
    }

    @Test func `a brand that nothing is from, an empty input and a folder are told as what they are`() throws {
        let nobody = try ExampleRunner.run("desk", ["--brand", "nosuch"])
        #expect(nobody.output.contains("none of them by the brand"))
        let empty = try ExampleRunner.run("desk", ["-"], input: "")
        #expect(empty.output.contains("Nothing reached the brand."))
        let folder = try ExampleRunner.run("desk", ["/"])
        #expect(folder.status == 2)
        #expect(!folder.errors.contains("NSError") && !folder.errors.contains("Domain"))
    }

    @Test func `who passes on a complaint does not wait for an answer`() throws {
        #expect(try !ExampleRunner.run("desk", ["--limit", "0"]).output.contains("“RT @"))
    }
}
