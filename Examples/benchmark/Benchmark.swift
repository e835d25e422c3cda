import ArgumentParser
import Foundation

@main
struct Benchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "benchmark",
        abstract: "Measures speed and memory of each module.",
        discussion: "Each time is the least of several runs on one core. Build with -c release."
    )

    @Flag(help: "Print JSON instead of a table.")
    var json = false

    @Flag(help: "Print a table in Markdown, for a page.")
    var markdown = false

    @Flag(help: "Measure the largest sizes too; takes minutes and several gigabytes.")
    var whole = false

    @Option(help: "Measure only modules whose name contains this.")
    var module: String?

    #if SQLite
    /// Opens a store and says as JSON how that went; the program starts itself so.
    @Option(help: .hidden)
    var openStore: String?
    #endif

    func run() async throws {
        #if SQLite
        if let openStore {
            print(String(decoding: try JSONEncoder().encode(try await StoreOpening.measured(openStore)), as: UTF8.self))
            return
        }
        #endif
        var suites: [(name: String, run: (Bool) async throws -> [Measurement])] = [
            ("Conversations", { isWhole in ConversationsBenchmarks.run(isWhole: isWhole) }),
            ("ConversationSources", { isWhole in try await SourcesBenchmarks.run(isWhole: isWhole) }),
            ("ServiceLevels", { isWhole in try ServiceLevelsBenchmarks.run(isWhole: isWhole) }),
            ("ServiceLevels clocks", { _ in try EngineBenchmarks.run() }),
            ("LanguageAnalysis and ToneLint", { isWhole in try LanguageBenchmarks.run(isWhole: isWhole) }),
            ("Commitments", { isWhole in try CommitmentsBenchmarks.run(isWhole: isWhole) }),
            ("CrisisDetection", { isWhole in try CrisisBenchmarks.run(isWhole: isWhole) }),
            ("Presence", { isWhole in try PresenceBenchmarks.run(isWhole: isWhole) }),
            ("Moderation", { isWhole in try await ModerationBenchmarks.run(isWhole: isWhole) }),
            ("Moderation texts", { _ in try ModerationTextBenchmarks.run() }),
            ("Reputation", { isWhole in try await DeskBenchmarks.run(isWhole: isWhole) }),
            ("ReputationReports", { _ in try await ReportsBenchmarks.run() }),
        ]
        #if SQLite
        suites.append(("ReputationSQLite", { isWhole in try await StoreBenchmarks.run(isWhole: isWhole) }))
        #endif
        var results: [Measurement] = []
        for suite in suites where module.map({ suite.name.localizedCaseInsensitiveContains($0) }) ?? true {
            results += try await suite.run(whole)
        }
        if json {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
            print(String(decoding: try encoder.encode(results), as: UTF8.self))
        } else {
            print(markdown ? page(results) : table(results))
        }
    }

    private func page(_ results: [Measurement]) -> String {
        let rows = results.map { "| `\($0.module)` | \($0.name) | \(number($0.value)) \($0.unit) | \($0.aim ?? "") |" }
        return (["| Module | Measured | Figure | Aim |", "|---|---|---|---|"] + rows).joined(separator: "\n")
    }

    private func number(_ value: Double) -> String {
        value < 100
            ? String(format: "%.2f", value) : Int(value.rounded()).formatted(.number.locale(Locale(identifier: "en")))
    }

    private func table(_ results: [Measurement]) -> String {
        results.map { result in
            let digits = result.value < 100 ? "%.2f" : "%.0f"
            let value = String(format: digits, result.value)
            let title = "\(result.module): \(result.name)"
            let aim = result.aim.map { " (aim: \($0))" } ?? ""
            let note = result.note.map { "\n    \($0)" } ?? ""
            return title + String(repeating: " ", count: max(1, 60 - title.count))
                + "\(value) \(result.unit)\(aim)\(note)"
        }.joined(separator: "\n")
    }
}
