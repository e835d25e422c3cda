import Foundation
import Testing

@Suite struct ModerateTests {
    private func answers(_ output: String) throws -> [[String: Any]] {
        try output.split(separator: "\n").map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
    }

    @Test func `each comment is answered with an action and its reasons`() throws {
        let input = """
            {"id":"1","text":"Third late ferry, support never answers. Order 88213."}
            {"id":"2","text":"I know where your manager lives","language":"en","context":{"placement":"paidAd"}}

            {"id":"3","text":"Du bist ein Vollidiot.","context":{"threadComments":40,"hidden":0,"author":{"published":6}}}
            {"id":"4","text":"Best coffee in town!","language":"en"}
            """
        for arguments in [[], ["--lexicon-only"]] {
            let result = try ExampleRunner.run("moderate", arguments, input: input)
            #expect(result.status == 0, "\(result.errors)")
            let answers = try answers(result.output)
            #expect(answers.map { $0["id"] as? String } == ["1", "2", "3", "4"])
            #expect(answers.map { $0["action"] as? String } == ["reply", "legal", "hide", "leave"], "\(result.output)")
            #expect(answers[0]["reasons"] as? [String] != [])
            #expect(answers[2]["language"] as? String == "de")
        }
    }

    @Test func `--explain gives signals, causes and clamps`() throws {
        let input = #"{"id":"1","text":"You are all idiots","language":"en"}"#
        let result = try ExampleRunner.run("moderate", ["--explain"], input: input)
        let answer = try #require(try answers(result.output).first)
        let signals = try #require(answer["signals"] as? [[String: Any]])
        #expect(signals.contains { $0["kind"] as? String == "directedInsult" && $0["evidence"] as? [String] != [] })
        #expect(answer["causes"] is [Any] && answer["clamps"] is [Any])
    }

    @Test func `a line that cannot be read is named with its field, and the rest goes on`() throws {
        let input = """
            {"id":"1"}
            nonsense
            {"id":"2","text":"Ahoy","context":{"hidden":-1}}
            {"id":"3","text":"Ahoy","context":{"author":{"published":"many"}}}
            {"id":"4","text":"Ahoy","context":{"placement":"sky"}}
            {"id":"5","text":"Ahoy"}
            """
        let result = try ExampleRunner.run("moderate", input: input)
        #expect(result.status == 1)
        #expect(try answers(result.output).map { $0["id"] as? String } == ["5"])
        let complaints = result.errors.split(separator: "\n").map(String.init)
        #expect(complaints.count == 5)
        #expect(complaints[0] == "standard input:1: text: missing")
        #expect(complaints[1] == "standard input:2: not JSON")
        #expect(complaints[2] == "standard input:3: context.hidden: -1 is less than 0")
        #expect(complaints[3].hasPrefix("standard input:4: context.author.published: not of the type Int"))
        #expect(complaints[4].hasPrefix("standard input:5: context.placement: "))
    }

    @Test func `a policy comes from a file, and one that cannot be read ends it`() throws {
        let input = #"{"id":"1","text":"You are all idiots","language":"en"}"#
        let missing = try ExampleRunner.run("moderate", ["--policy", "nowhere.json"], input: input)
        #expect(missing.status == 2 && missing.output.isEmpty)
        #expect(missing.errors.hasPrefix("nowhere.json cannot be read: "))
    }
}
