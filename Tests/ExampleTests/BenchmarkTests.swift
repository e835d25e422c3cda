import Foundation
import Testing

/// What `benchmark` prints; how fast anything is, no test can say.
@Suite struct BenchmarkTests {
    private struct Figure: Decodable {
        var module: String
        var name: String
        var value: Double
        var unit: String
        var aim: String?
        var note: String?
    }

    /// Every size divided by so much that it takes no time worth speaking of.
    private func run(_ arguments: [String]) throws -> ExampleRunner.Result {
        try ExampleRunner.run("benchmark", arguments, environment: ["REPUTATION_BENCHMARK_DIVISOR": "10000"])
    }

    @Test func `as JSON there are figures of every module, each finite and with its unit, and no aim is prose`() throws
    {
        let result = try run(["--json"])
        #expect(result.status == 0, "\(result.errors)")
        let figures = try JSONDecoder().decode([Figure].self, from: Data(result.output.utf8))
        let modules: Set = [
            "Conversations", "ConversationSources", "ServiceLevels", "LanguageAnalysis", "ToneLint", "Commitments",
            "CrisisDetection", "Presence", "Moderation", "Reputation", "ReputationReports",
        ]
        #expect(Set(figures.map(\.module)).subtracting(["ReputationSQLite"]) == modules)
        for figure in figures {
            #expect(figure.value.isFinite && !figure.name.isEmpty && !figure.unit.isEmpty, "\(figure)")
            guard let aim = figure.aim else { continue }
            #expect(
                ["at least ", "at most ", "about ", "below "].contains { aim.hasPrefix($0) } && aim.contains(/[0-9]/),
                "\(figure)"
            )
        }
        let names = figures.map { "\($0.module): \($0.name)" }
        #expect(Set(names).count == names.count, "every figure has a name of its own")
        #expect(names.contains("ReputationReports: page for 1 open items, size"), "who is measured waits")
    }

    @Test func `as a table each figure is a line of its own, with module, name, figure and unit`() throws {
        let result = try run(["--module", "commit"])
        #expect(result.status == 0, "\(result.errors)")
        let lines = result.lines.filter { !$0.isEmpty }
        #expect(lines.count == 3)
        for line in lines {
            #expect(
                line.contains(/^Commitments: \S.* +[0-9]+(\.[0-9]{2})? (replies|promises|threads)\/s( \(aim: .+\))?$/)
            )
        }
    }

    @Test func `a module that is not there gives an empty list, and an unknown option is refused`() throws {
        #expect(try run(["--json", "--module", "lighthouse"]).output.filter { !$0.isWhitespace } == "[]")
        #expect(try run(["--fast"]).status == 64)
    }
}
