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

    /// Measures one suite and prints it as JSON; the program starts itself so.
    @Option(help: .hidden)
    var suite: String?

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
        if let suite {
            for measured in Self.suites where measured.name == suite {
                print(try Self.encoded(try await measured.run(whole)))
            }
            return
        }
        var results: [Measurement] = []
        for suite in Self.suites where module.map({ suite.name.localizedCaseInsensitiveContains($0) }) ?? true {
            // In a process of its own, whose memory no suite before it has filled and left.
            let arguments = ["--suite", suite.name] + (whole ? ["--whole"] : [])
            results += try JSONDecoder().decode([Measurement].self, from: Self.output(of: arguments))
        }
        if json {
            print(try Self.encoded(results))
        } else {
            print(markdown ? page(results) : table(results))
        }
    }

    private static var suites: [(name: String, run: (Bool) async throws -> [Measurement])] {
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
        return suites
    }

    /// What this program prints when it is started with other arguments.
    static func output(of arguments: [String]) throws -> Data {
        let process = Process()
        process.executableURL = Bundle.main.executableURL
        process.arguments = arguments
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let said = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw ExitCode(process.terminationStatus) }
        return said
    }

    private static func encoded(_ results: [Measurement]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        return String(decoding: try encoder.encode(results), as: UTF8.self)
    }

    private func page(_ results: [Measurement]) -> String {
        let rows = results.map { result in
            let figure = "\(number(result.value)) \(result.unit)"
            let shown = result.missesAim ? "**\(figure)**" : figure
            return "| `\(result.module)` | \(result.title) | \(shown) | \(result.aim ?? "") |"
        }
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
            let title = "\(result.module): \(result.title)"
            let aim = result.aim.map { " (aim: \($0))" } ?? ""
            let note = result.note.map { "\n    \($0)" } ?? ""
            return title + String(repeating: " ", count: max(1, 60 - title.count))
                + "\(value) \(result.unit)\(aim)\(note)"
        }.joined(separator: "\n")
    }
}
