import ArgumentParser
import FoundationEssentials
import LanguageAnalysis
import ToneLint

@main
struct LintReply: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint-reply",
        abstract: "Reads drafts of replies and says what would make things worse."
    )

    @Flag(help: "Read JSON Lines of incoming and reply, write labels and gate.")
    var labels = false

    @Option(help: "A language pack to add, named LANGUAGE.something.pack.")
    var pack: [String] = []

    @Flag(help: "Print the classes found in each line of standard input.")
    var classes = false

    @Flag(help: "Read JSON Lines of id and text, write every class found with its spans.")
    var matches = false

    @Flag(help: "Run the tests inside the packs.")
    var checkPacks = false

    mutating func run() throws {
        var packs = LanguagePack.shipped
        for path in pack {
            let data = try Data(contentsOf: URL(filePath: path))
            let name = path.split(separator: "/").last.map(String.init) ?? path
            let language = TextLanguage(rawValue: String(name.prefix(while: { $0 != "." })))
            packs.append(LanguagePack(language: language, source: String(decoding: data, as: UTF8.self)))
        }
        let linter = try ToneLinter(packs: packs)
        let analyzer = linter.analyzer
        if checkPacks {
            let failures = analyzer.failedPackTests()
            failures.forEach { print($0) }
            print("\(failures.count) failed")
            return
        }
        while let line = readLine() {
            if classes {
                let text = analyzer.analyze(line)
                print(text.language.rawValue, line)
                for (name, range) in text.allMatches() { print("   ", name, "→", text.text(text.bytes(of: range))) }
                continue
            }
            if matches {
                let item = try JSONDecoder().decode(Plain.self, from: Data(line.utf8))
                let text = analyzer.analyze(item.text, language: item.language.map { TextLanguage(rawValue: $0) })
                var found: [String: [String]] = [:]
                for (name, range) in text.allMatches() {
                    found[name, default: []].append(text.text(text.bytes(of: range)))
                }
                let encoder = JSONEncoder()
                encoder.outputFormatting = [.sortedKeys]
                let output = Matches(id: item.id, language: text.language.rawValue, classes: found, sentiment: text.sentiment?.polarity.rawValue)
                print(String(decoding: try encoder.encode(output), as: UTF8.self))
                continue
            }
            let item = try JSONDecoder().decode(Item.self, from: Data(line.utf8))
            let language = item.language.map { TextLanguage(rawValue: $0) }
            let report = linter.lint(
                Draft(text: item.reply, language: language),
                context: ReplyContext(incoming: item.incoming.map { [$0] } ?? [])
            )
            let labels = report.labels.map(\.rawValue) + (report.gate.verdict == .hold ? ["hold"] : [])
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys]
            let output = Output(
                id: item.id,
                labels: labels.sorted(),
                gate: report.gate.verdict.rawValue,
                reasons: report.gate.reasons.map { "\($0.verdict.rawValue):\($0.rule.rawValue)" }
            )
            print(String(decoding: try encoder.encode(output), as: UTF8.self))
        }
    }

    struct Item: Decodable {
        var id: String
        var language: String?
        var incoming: String?
        var reply: String
    }

    struct Plain: Decodable {
        var id: String
        var language: String?
        var text: String
    }

    struct Matches: Encodable {
        var id: String
        var language: String
        var classes: [String: [String]]
        var sentiment: String?
    }

    struct Output: Encodable {
        var id: String
        var labels: [String]
        var gate: String
        var reasons: [String]
    }
}
