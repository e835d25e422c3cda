import ArgumentParser
import FoundationEssentials
import LanguageAnalysis
import ToneLint

/// One line of JSON: a draft and what it answers.
struct Item: Decodable {
    var id: String?
    var language: String?
    var incoming: String?
    var reply: String

    /// Decodes a line, or says which line and why not.
    static func decode(_ line: String, number: Int) throws -> Item {
        do {
            return try JSONDecoder().decode(Item.self, from: Data(line.utf8))
        } catch {
            print("line \(number): \(error)")
            throw ExitCode(2)
        }
    }

    func lint(
        _ linter: ToneLinter,
        language stated: String? = nil,
        knowledge: [KnowledgeReference] = []
    ) -> ToneReport {
        linter.lint(
            Draft(text: reply, language: (language ?? stated).map(TextLanguage.init(rawValue:))),
            context: ReplyContext(incoming: incoming.map { [$0] } ?? [], knowledge: knowledge)
        )
    }
}

/// Lints lines of JSON.
enum Items {
    static func lint(
        _ inputs: [Input],
        _ linter: ToneLinter,
        _ language: String?,
        _ knowledge: [KnowledgeReference]
    ) throws -> [LintedDraft] {
        try lines(inputs).map { name, number, line in
            let item = try Item.decode(line, number: number)
            return LintedDraft(
                name: item.id ?? "\(name):\(number)",
                text: item.reply,
                report: item.lint(linter, language: language, knowledge: knowledge)
            )
        }
    }

    static func lines(_ inputs: [Input]) -> [(name: String, number: Int, line: String)] {
        inputs.flatMap { input in
            input.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
                .filter { !$0.element.allSatisfy(\.isWhitespace) }
                .map { (input.name, $0.offset + 1, String($0.element)) }
        }
    }
}

/// Labels and verdicts of replies, for scoring against people's.
enum Labels {
    private struct Line: Encodable {
        var id: String
        var labels: [String]
        var gate: String
        var leaning: Double
        var logits: [String: Float]
        var reasons: [String]
    }

    static func print(_ inputs: [Input], _ linter: ToneLinter) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        for (_, number, line) in Items.lines(inputs) {
            let item = try Item.decode(line, number: number)
            let report = item.lint(linter)
            let hold = report.gate.verdict == .hold ? ["hold"] : []
            let output = Line(
                id: item.id ?? String(number),
                labels: (report.labels.map(\.rawValue) + hold).sorted(),
                gate: report.gate.verdict.rawValue,
                leaning: report.gate.leaning,
                logits: report.logits,
                reasons: Set(report.gate.reasons.map { "\($0.verdict.rawValue): \($0.rule.rawValue)" }).sorted()
            )
            Swift.print(String(decoding: try encoder.encode(output), as: UTF8.self))
        }
    }
}
