import Foundation
import Testing

/// What `lint-reply` does with input that is odd, unread or broken.
@Suite struct LintReplyInputTests {
    @Test func `a draft that no pack reads, or an empty one, is neither sent nor status 0`() throws {
        for text in ["Merci Anna, votre commande 4711 est partie ce matin.", ""] {
            let result = try ExampleRunner.run("lint-reply", input: text)
            #expect(result.status == 3)
            #expect(result.output.contains("standard input: not assessed: "))
        }
    }

    @Test func `a language that no pack reads is refused with those that are`() throws {
        let result = try ExampleRunner.run("lint-reply", ["--language", "klingon"], input: "Hello")
        #expect(result.status == 64)
        #expect(result.errors.contains("klingon") && result.errors.contains("de, en, ro, ru"))
    }

    @Test func `lines may end with both signs`() throws {
        let input = "{\"reply\":\"The ferry leaves at nine.\"}\r\n{\"reply\":\"The ferry left an hour ago.\"}\r\n"
        let result = try ExampleRunner.run("lint-reply", ["--jsonl"], input: input)
        #expect(result.status == 0, "\(result.output)\(result.errors)")
        #expect(result.lines.count { $0.hasPrefix("standard input:") } >= 2)
    }

    @Test(arguments: [["--jsonl", "--format", "json"], ["--labels"]])
    func `a bad line is told apart from the reports, and the others go on`(arguments: [String]) throws {
        let input =
            "{\"id\":\"a\",\"reply\":\"It leaves at nine.\"}\nno\n{\"id\":\"b\"}\n{\"id\":\"c\",\"reply\":\"It left.\"}\n"
        let result = try ExampleRunner.run("lint-reply", arguments + ["--language", "en"], input: input)
        #expect(result.status == 2)
        #expect(result.errors.contains("line 2: not JSON") && result.errors.contains("line 3: reply: missing"))
        #expect(result.output.hasPrefix("{"))
        #expect(result.output.contains("\"a\"") && result.output.contains("\"c\""))
    }

    @Test func `a stated language counts for labels, too`() throws {
        let input = "{\"id\":\"a\",\"reply\":\"OK\"}\n"
        let stated = try ExampleRunner.run("lint-reply", ["--labels", "--language", "en"], input: input)
        let open = try ExampleRunner.run("lint-reply", ["--labels"], input: input)
        #expect(open.output.contains("\"gate\":\"notAssessed\""))
        #expect(!stated.output.contains("notAssessed"))
    }

    @Test func `a contact that the brand publishes is no personal data`() throws {
        let text = "Tom, we rang you from 0113 496 0000, and your mobile is 07700 900123."
        let all = try ExampleRunner.run("lint-reply", ["--format", "json"], input: text)
        let ours = try ExampleRunner.run(
            "lint-reply",
            ["--format", "json", "--contact", "0113 496 0000", "--contact", "07700 900123"],
            input: text
        )
        #expect(ours.output.components(separatedBy: "privacy.pii-public").count <= 1)
        #expect(all.output.components(separatedBy: "privacy.pii-public").count >= 1)
    }

    @Test func `an accepted finding counts once for all files, and one that is gone is told`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for name in ["a.txt", "b.txt"] {
            try Data("You should have read the terms before ordering.".utf8).write(
                to: folder.appendingPathComponent(name)
            )
        }
        _ = try ExampleRunner.run("lint-reply", ["a.txt", "--write-baseline", "base.json"], in: folder)
        let both = try ExampleRunner.run("lint-reply", ["a.txt", "b.txt", "--baseline", "base.json"], in: folder)
        #expect(!both.output.contains("a.txt:1:1: error") && both.output.contains("b.txt:1:1: error"))
        #expect(!both.errors.contains("no longer occur"))
        let none = try ExampleRunner.run(
            "lint-reply",
            ["--baseline", "base.json"],
            input: "The ferry leaves at nine.",
            in: folder
        )
        #expect(none.errors.contains("no longer occur"))
    }

    @Test func `a configuration is read from a file, and a faulty one refused with its place`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let good = #"{"schema":1,"profiles":[{"channels":["mail"],"severities":{"typo.repeated-word":"error"}}]}"#
        for (name, text) in ["good.json": good, "bad.json": #"{"severities":{"typo.*":"loud"}}"#] {
            try Data(text.utf8).write(to: folder.appendingPathComponent(name))
        }
        func run(_ arguments: [String]) throws -> ExampleRunner.Result {
            try ExampleRunner.run("lint-reply", arguments, input: "We will will call you at 9.", in: folder)
        }
        let mail = try run(["--configuration", "good.json", "--channel", "mail"])
        #expect(mail.output.contains(": error: A doubled word"))
        #expect(try run(["--configuration", "good.json"]).output.contains(": warning: A doubled word"))
        let bad = try run(["--configuration", "bad.json"])
        #expect(bad.status == 2 && bad.errors.contains("severities"))
    }
}
