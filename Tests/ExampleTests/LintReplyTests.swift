import Foundation
import Testing

@Suite struct LintReplyTests {
    private let good = "Hi Anna, I have refunded the 40 euros for the Saturday ferry today. Sorry it was late. Tom"
    private let bad = "You should have read the terms before ordering."

    private func folder<Value>(_ files: [String: String], _ body: (URL) throws -> Value) throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
        return try body(folder)
    }

    private func object(_ text: some StringProtocol) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test func `the status is 0 for what may go out and 1 for what must be held`() throws {
        let sent = try ExampleRunner.run("lint-reply", input: good)
        #expect(sent.status == 0, "\(sent.output)\(sent.errors)")
        #expect(sent.output.contains("standard input: "))
        let held = try ExampleRunner.run("lint-reply", input: bad)
        #expect(held.status == 1)
        #expect(held.output.contains("standard input:1:1: error: "))
        #expect(held.output.contains("[defensive.blame-customer]"))
        #expect(held.output.contains("    ^^^"))
        #expect(held.output.contains("standard input: hold: "))
    }

    @Test func `with --strict a draft to revise fails, too`() throws {
        let text = "\(good)!!! I can can see it here."
        let lax = try ExampleRunner.run("lint-reply", input: text)
        #expect(lax.output.contains("standard input: revise: "), "\(lax.output)")
        #expect(lax.status == 0)
        #expect(try ExampleRunner.run("lint-reply", ["--strict"], input: text).status == 1)
    }

    @Test func `files are named in what is said about them`() throws {
        try folder(["a.txt": good, "b.txt": bad]) { folder in
            let result = try ExampleRunner.run("lint-reply", ["a.txt", "b.txt", "--format", "xcode"], in: folder)
            #expect(result.status == 1)
            #expect(result.lines.contains { $0.hasPrefix("b.txt:1:1: error: ") })
        }
    }

    @Test func `R87: what is stated without a source is listed, and a file of references vouches for it`() throws {
        let draft = "Hi Ada, the crossing costs 63 euros."
        let bare = try ExampleRunner.run("lint-reply", input: draft)
        #expect(bare.output.contains("standard input: without a reference: 1:28 “63 euros” (price)"), "\(bare.output)")
        try folder(["known.json": #"[{"id":"tariff","title":"Tariff 2026","values":["63 €"]}]"#]) { folder in
            let arguments = ["--knowledge", "known.json"]
            let known = try ExampleRunner.run("lint-reply", arguments, input: draft, in: folder)
            #expect(!known.output.contains("without a reference"))
            let json = try ExampleRunner.run("lint-reply", arguments + ["--format", "json"], input: draft, in: folder)
            let drafts = try #require(try object(json.output)["drafts"] as? [[String: Any]])
            let claim = try #require((drafts.first?["claims"] as? [[String: Any]])?.first)
            #expect(claim["reference"] as? String == "tariff" && claim["kind"] as? String == "price")
            #expect(claim["utf8Range"] as? [Int] == [27, 35] && claim["text"] as? String == "63 euros")
        }
        let missing = try ExampleRunner.run("lint-reply", ["--knowledge", "/no/such/file"], input: draft)
        #expect(missing.status == 2)
    }

    @Test func `lines of JSON are drafts with what they answer`() throws {
        let input = """
            {"id":"one","incoming":"Order 48213 never arrived!","reply":"Could you please send us your order number?"}

            {"reply":"\(bad)","language":"en"}
            """
        let result = try ExampleRunner.run("lint-reply", ["--jsonl", "--format", "json"], input: input)
        #expect(result.status == 1)
        let drafts = try #require(object(result.output)["drafts"] as? [[String: Any]])
        #expect(drafts.map { $0["name"] as? String } == ["one", "standard input:3"])
        let rules = (drafts[0]["diagnostics"] as? [[String: Any]])?.compactMap { $0["rule"] as? String }
        #expect(rules?.contains("redirect.repeat-question") == true)
    }

    @Test func `labels and verdicts come out a line each, for scoring`() throws {
        let input = """
            {"id":"one","incoming":"When does it board?","reply":"It boards from gate 2 at 8:45."}
            {"id":"two","incoming":"My cabin was filthy.","reply":"\(bad)"}
            """
        let result = try ExampleRunner.run("lint-reply", ["--labels"], input: input)
        #expect(result.status == 0)
        let lines = try result.lines.filter { !$0.isEmpty }.map { try object($0) }
        #expect(lines.map { $0["id"] as? String } == ["one", "two"])
        #expect((lines[0]["labels"] as? [String])?.contains("concrete") == true)
        #expect((lines[1]["labels"] as? [String])?.contains("hold") == true)
        #expect(lines[1]["gate"] as? String == "hold")
        #expect(lines.allSatisfy { $0["logits"] is [String: Any] && $0["leaning"] is Double })
    }

    @Test(arguments: ["json", "sarif"])
    func `the formats for programs are one JSON object`(format: String) throws {
        let result = try ExampleRunner.run("lint-reply", ["--format", format], input: bad)
        #expect(result.status == 1)
        let document = try object(result.output)
        #expect(format == "json" ? document["schema"] as? Int == 1 : document["version"] as? String == "2.1.0")
    }

    @Test func `annotations for GitHub are lines of commands`() throws {
        let result = try ExampleRunner.run("lint-reply", ["--format", "github"], input: bad)
        #expect(result.lines.dropLast().allSatisfy { $0.hasPrefix("::") })
        #expect(result.lines[0].hasPrefix("::error file=standard input,line=1,"))
    }

    @Test func `safe fixes are printed, or written to the files they are for`() throws {
        let text = "I can can see it here!!!\n"
        let printed = try ExampleRunner.run("lint-reply", ["--fix"], input: text)
        #expect(printed.output == "I can see it here!\n")
        try folder(["a.txt": text, "b.txt": good]) { folder in
            let result = try ExampleRunner.run("lint-reply", ["--fix", "a.txt", "b.txt"], in: folder)
            #expect(result.status == 0)
            #expect(result.output.contains("a.txt: 2 fixed: medium.shouting, typo.repeated-word"))
            #expect(
                try String(contentsOf: folder.appendingPathComponent("a.txt"), encoding: .utf8)
                    == "I can see it here!\n"
            )
            #expect(try String(contentsOf: folder.appendingPathComponent("b.txt"), encoding: .utf8) == good)
        }
        // An item of a list has no file of its own to write to.
        let item = try ExampleRunner.run("lint-reply", ["--fix", "--jsonl"], input: #"{"id":"x","reply":"so so!!!"}"#)
        #expect(item.status == 64)
    }

    @Test func `a rule is explained with its ground, and an unknown one refused with its neighbours`() throws {
        let known = try ExampleRunner.run("lint-reply", ["--explain", "defensive.contradict"])
        #expect(known.status == 0)
        #expect(known.output.hasPrefix("defensive.contradict (error, contested)"))
        #expect(known.output.contains("doi:10."))
        let unknown = try ExampleRunner.run("lint-reply", ["--explain", "defensive.nope"])
        #expect(unknown.status == 64)
        #expect(unknown.errors.contains("defensive.contradict"))
    }

    @Test func `what a baseline accepts is not reported again, and what is new is`() throws {
        try folder(["a.txt": bad]) { folder in
            let written = try ExampleRunner.run("lint-reply", ["a.txt", "--write-baseline", "base.json"], in: folder)
            #expect(written.status == 1)
            let again = try ExampleRunner.run("lint-reply", ["a.txt", "--baseline", "base.json"], in: folder)
            #expect(!again.output.contains("[defensive.blame-customer]"))
            let more = "\(bad) Please calm down."
            let result = try ExampleRunner.run("lint-reply", ["--baseline", "base.json"], input: more, in: folder)
            #expect(result.output.contains("[defensive.invalidate-emotion]"))
            #expect(result.status == 1)
        }
    }

    @Test func `rules are weighed on the command line`() throws {
        let result = try ExampleRunner.run("lint-reply", ["--rule", "defensive.*=off", "--format", "json"], input: bad)
        #expect(!result.output.contains("\"rule\" : \"defensive.blame-customer\",\n          \"scalarRange\""))
        #expect(result.output.contains("\"reason\" : \"off\""))
    }

    @Test(arguments: [
        (["--rule", "defensive.nope=off"], "defensive.nope"), (["--rule", "typo.spelling=loud"], "typo.spelling=loud"),
        (["--format", "fax"], "fax"),
    ])
    func `wrong arguments are refused with a hint`(arguments: [String], hint: String) throws {
        let result = try ExampleRunner.run("lint-reply", arguments, input: good)
        #expect(result.status == 64)
        #expect(result.errors.contains(hint))
    }

    @Test func `what cannot be read is refused with its name, place and status 2`() throws {
        let missing = try ExampleRunner.run("lint-reply", ["/no/such/draft.txt"])
        #expect(missing.status == 2)
        #expect((missing.output + missing.errors).contains("/no/such/draft.txt"))
        for option in ["--baseline", "--model", "--pack"] {
            let result = try ExampleRunner.run("lint-reply", [option, "/no/such/file"], input: good)
            #expect(result.status == 2, "\(option)")
            #expect((result.output + result.errors).contains("/no/such/file"), "\(option)")
        }
        let broken = try ExampleRunner.run("lint-reply", ["--jsonl"], input: "{\"reply\":\"ok\"}\nnot JSON\n")
        #expect(broken.status == 2)
        #expect((broken.output + broken.errors).contains("line 2: "))
    }

    @Test func `a brand's own pack is read along, and a faulty one refused with its line`() throws {
        try folder(["en.brand.pack": "[rule.corporate.jargon]\nskipperize", "en.bad.pack": "[A]\n@NOWHERE"]) { folder in
            let own = try ExampleRunner.run(
                "lint-reply",
                ["--pack", "en.brand.pack"],
                input: "We skipperize it.",
                in: folder
            )
            #expect(own.output.contains("[corporate.jargon]"))
            let faulty = try ExampleRunner.run("lint-reply", ["--pack", "en.bad.pack"], input: good, in: folder)
            #expect(faulty.status == 2)
            #expect((faulty.output + faulty.errors).contains("unknownClass: NOWHERE"))
        }
    }

    @Test func `the packs pass their own tests`() throws {
        let result = try ExampleRunner.run("lint-reply", ["--check-packs"])
        #expect(result.status == 0, "\(result.output)")
    }
}
