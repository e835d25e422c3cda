import Foundation
import LanguageAnalysis
import ToneLint

/// One line of JSON: a draft and what it answers.
struct Item: Decodable {
    var id: String?
    var language: String?
    var incoming: String?
    var reply: String

    func context(_ contacts: [String], knowledge: [KnowledgeReference] = []) -> ReplyContext {
        ReplyContext(incoming: incoming.map { [$0] } ?? [], publishedContacts: contacts, knowledge: knowledge)
    }

    func draft(_ stated: TextLanguage?) -> Draft {
        Draft(text: reply, language: language.map(TextLanguage.init(rawValue:)) ?? stated)
    }
}

/// Lines of JSON.
enum Items {
    /// Decodes all lines; those that cannot be decoded are told on standard error, and the others go on.
    static func decoded<Value: Decodable>(
        _ type: Value.Type,
        _ inputs: [Input]
    ) -> (items: [(name: String, number: Int, item: Value)], refused: Int) {
        var (items, refused): ([(String, Int, Value)], Int) = ([], 0)
        for (name, number, line) in lines(inputs) {
            do {
                items.append((name, number, try JSONDecoder().decode(type, from: Data(line.utf8))))
            } catch {
                refused += 1
                Problem.tell("\(name): line \(number): \(Problem.reason(error))")
            }
        }
        return (items, refused)
    }

    /// The lines that are not blank, without their ends, whether those are line feeds or both signs.
    static func lines(_ inputs: [Input]) -> [(name: String, number: Int, line: String)] {
        inputs.flatMap { input in
            input.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated().compactMap {
                let line = String(decoding: $1.last == 0x0D ? $1.dropLast() : $1, as: UTF8.self)
                return line.allSatisfy(\.isWhitespace) ? nil : (input.name, $0 + 1, line)
            }
        }
    }
}

/// What goes wrong, told on standard error, so that standard output holds nothing but reports.
enum Problem {
    static func tell(_ text: String) {
        FileHandle.standardError.write(Data("\(text)\n".utf8))
    }

    /// Which field is wrong and why.
    static func reason(_ error: any Error) -> String {
        switch error {
        case DecodingError.keyNotFound(let key, let context): "\(path(context.codingPath + [key])): missing"
        case DecodingError.valueNotFound(_, let context): "\(path(context.codingPath)): missing"
        case DecodingError.typeMismatch(let type, let context): "\(path(context.codingPath)): not a \(type)"
        case DecodingError.dataCorrupted(let context) where context.codingPath.isEmpty: "not JSON"
        case DecodingError.dataCorrupted(let context): "\(path(context.codingPath)): \(context.debugDescription)"
        default: "\(error)"
        }
    }

    private static func path(_ keys: [any CodingKey]) -> String {
        keys.isEmpty ? "the line" : keys.map(\.stringValue).joined(separator: ".")
    }
}

/// Labels and verdicts of replies, for scoring against people's.
enum Labels {
    private struct Line: Encodable {
        var id: String
        var labels: [String]
        var gate: String
        var leaning: Double?
        var logits: [String: Float]
        var reasons: [String]
    }

    /// Prints a line for each item.
    ///
    /// - Returns: how many lines could not be read.
    static func print(_ inputs: [Input], _ linter: ToneLinter, _ stated: TextLanguage?, _ contacts: [String]) throws
        -> Int
    {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let (items, refused) = Items.decoded(Item.self, inputs)
        for (_, number, item) in items {
            let report = linter.lint(item.draft(stated), context: item.context(contacts))
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
        return refused
    }
}
